/**
 * English crisis and care by the situation: a farewell without the word, a deadline for oneself, what is to happen afterwards,
 * somebody who left, the money that was another's.
 */
import type { Concepts, Rules } from "../../pack.ts";

export const quietSafetyWords: Concepts = {
  X_I: "i, me, my, myself, im, ive, we",
  X_THEY: `he, she, they, him, her, them, his, their, husband, wife, son, daughter, brother, sister, mother, father, partner, boyfriend, girlfriend, friend, mate, best mate, flatmate, housemate, roommate, cousin, nephew, niece, uncle, aunt, grandad, grandson, stepson, colleague, neighbour, ex, bloke, lad, guy, fella, girl, someone, somebody, player, streamer, tenant, kid, boy, teenager, pal, fiance, fiancee, dude`,
  X_SAYS:
    "said, says, saying, say, told, tells, telling, texted, texts, text, wrote, writes, posted, messaged, message, typed, keeps saying, talks about, talking about, talked about, hinted, mentioned, announced, threatened, threatening, threatens, swears, rang, called, voicemail, note, email, left, whispered, screaming, joked",
  X_NEVERDAY: `make it to payday, make it to the end, make it much longer, make it out of, make it to spring, make it to summer, make it to friday, make it to sunday, make it home, see payday, see the new season, see the season, see the next, see the end of, see monday, see tuesday, see wednesday, see thursday, see friday, see saturday, see sunday, see the weekend, see the morning, see morning, see christmas, see new year, see spring, see summer, see winter, see my birthday, see another birthday, see my next birthday, see another, see next, see the new year, see the sun, see the end of the week, see the week out, see it out, see this out, be here monday, be here tomorrow, be here next, be here by, be here for christmas, be here at christmas, be here in the morning, be here when, be here much longer, be around next, be around tomorrow, be around when, be around to, be around for, be around on, be around after, be around much longer, make it to monday, make it to the weekend, make it to christmas, make it to tomorrow, make it to the morning, make it to next, make it to my, make it past, make it through, last the night, last the week, last until, last till, last much longer, get through tonight, get through the night, get past tonight, reach tomorrow, reach my, turn 30, turn 40, turn 50, get to 30, get to 40, live to see, need it where, need it after, need tomorrow, need an alarm, need it any more, need it much longer, be needing, be a problem much longer, be a bother, be your problem, be anyones problem, be a problem for, trouble you again, bother you again, bother anyone, bother any of you, hear from me, be hearing from me, see me again, see me tomorrow, be coming home, come home, be coming back, come back, be back, be logging in again, be on here again, be playing again ever, be awake, wake up, be waking up`,
  X_NOT: "not, never, wont, no longer, doubt, dont, do not think, nor, nobody will, last",
  X_PICKED:
    "picked, chosen, chose, found, scouted, decided on, decided, selected, worked out, figured out, know, got, set, sorted, planned, looked up, measured, checked, visited, walked to, driven past, drove past, been to, went to, marked, circled",
  X_SPOT:
    "the spot, a spot, my spot, the place, a place, my place, the bridge, a bridge, the tree, a tree, the beam, a beam, the method, a method, the way, the date, the day, a date, a day, a time, the time, the hour, the song, the songs, my funeral, the height, the drop, the train, the train times, train times, timetable, the platform, the cliff, the tide, tide times, the woods, the lake, the car park, the hotel, the room, the hook, the dose, how many",
  X_SIGN:
    "my sign, a sign, the sign, my answer, my cue, my call, my exit, my way out, me gone, me finished, me done, me out, that for me, the end for me, it for me, curtains, goodnight from me, lights out for me, the last of me, the universe telling me, god telling me, done for good, out for good, it forever, game over for me, my last, i am gone, i am out, i am off, i jump, i am done",
  X_ATTEMPT:
    "attempt, attempts, my last attempt, overdose, admission, admitted, sectioned, crisis team, psych ward, psychiatric ward, psychiatric hospital, mental hospital, inpatient, suicide watch, a e, intensive care, stomach pumped, stitches, my scars, relapse of, dark place, dark thoughts, bad thoughts, black dog, black thoughts, intrusive thoughts, those thoughts, thoughts are back, thoughts again, the thoughts, old thoughts, the voices, urges to hurt, ideation, samaritans, 988, crisis line, helpline, lifeline, hotline",
  X_NOREPLY:
    "no need to reply, no need to answer, no need to respond, no need to write back, dont reply, do not reply, do not answer, do not respond, do not bother, do not write back, do not try to, do not look for me, do not come looking, do not call anyone, do not call the police, do not send anyone, do not worry about me, no need to worry about me, do not save me, nothing you can do, nothing you can say, nothing anyone can do, nothing anyone can say, nobody can help me, no one can help me, too late to help, nobody can stop me, no one can stop me, you cannot stop me, cannot talk me out, do not try to stop me, do not blame yourselves, do not blame yourself, nobodys fault, not your fault, not your fault mate, no ones fault",
  X_BYE:
    "goodnight, good night, night night, goodbye, bye, farewell, last one, last message, last time, last night, last chat, last words, sorry for everything, sorry everyone, thanks for everything, thank you for everything, thanks for being, it was nice, been nice, nice knowing, was fun while, had a good run, good run, take care of each other, take care all, be kind, be good to, look after each other, look after yourselves, signing off, signing out, logging off for good, logging off forever, over and out, checking out, clocking out, this is me, im off now, i am off now, tell them, tell my, tell her, tell him, remember me, love you all, forgive, no more me, peace out forever, it ends, ends here, ends tonight, ends today, time to go, time i went, off now for good",
  X_NOTE:
    "note, letter, letters, envelope, envelopes, farewell, voicemail, video message, goodbye message, goodbye text, goodbye video, my will",
  X_NOTEPLACE:
    "table, pillow, fridge, bed, desk, kitchen, counter, side, mantelpiece, windscreen, dashboard, door, drawer, under, for each, to each, for my, to my, for the kids, for them, to the kids, sealed, addressed, written, wrote, writing, scheduled, ready, left, found, says sorry, saying sorry, dear",
  X_MISSING:
    "not answering, isnt answering, not picking up, phone is off, phones off, mobiles off, phone has been off, phones dead, phone goes to voicemail, straight to voicemail, blocked me, phone off, phone is dead, switched off his phone, switched off her phone, turned off his phone, turned off her phone, gone missing, walked out, left the house, drove off, driven off, took the car, taken the car, cannot find him, cannot find her, cannot reach him, cannot reach her, cannot get hold of, not come home, not been home, never came home, did not come home, has not been seen, not been seen, left without his, left without her, left his phone, left her phone, left her ring, left his ring, left his keys, left her keys, locked himself, locked herself, locked in the bathroom, wont open the door, wont come out, missing since, ran off, stormed out, went for a walk, gone for a drive, police are looking, police looking, stopped replying, not replied since, gone quiet, went quiet, disappeared, logged off",
  X_WORRY:
    "sorry, goodbye, note, end, lost everything, lost it all, lost his, lost her, lost our, savings, all our money, worried, scared, frightened, afraid, please, gone, hurt, himself, herself, dead, die, suicidal, depressed, in a state, in bits, in tears, crying, not himself, not herself, worst, do something, pills, rope, knife, last, love you, casino, gambling, on your site, logged in, cannot cope, ashamed, forgive",
  X_AFTER:
    "the arrangements, arrangements, funeral, funeral costs, cremation, the service, burial, undertaker, next of kin, probate, my estate, executor, beneficiary, headstone, flowers, wake, coffin, ashes, hymns, my will, life cover, death in service, power of attorney",
  X_DIES:
    "account holder dies, account holder died, account holder passes, account holder is dead, holder dies, customer dies, customer died, player dies, player died, owner dies, owner died, someone dies, somebody dies, person dies, a user dies, members die, member dies, i die, i died, i passed, i pass, i was dead, i am dead, i am gone, if i go, when i go, once i go, after i go, i am no longer, something happens to me, something happened to me, anything happens to me, anything happened to me, i do not make it, i was not here, i am not here, i disappear, i suddenly died, im not around, i am not around, i was gone, i was not around",
  X_MONEYLEFT:
    "balance, money, winnings, account, funds, account balance, everything in, whatever is left, what is left, the rest, remaining, left in, leftover, my things, insurance, debt, debts, loans, loan",
  X_KIN:
    "sister, brother, mother, father, daughter, son, wife, husband, kids, children, partner, nan, gran, grandson, granddaughter, niece, nephew, family, ex wife, ex, best mate, best friend, friend, church, charity, hospice, dogs trust, rspca, neighbour, godson, goddaughter, parents, boyfriend, girlfriend",
  X_GIVE:
    "send, transfer, give, leave, pay, pass, forward, move, put, sign, goes to, go to, make sure, gets, get, get it to, split, wire, donate",
  X_CLOSING:
    "close my account, closing my account, close the account, close everything, shut my account, delete my account, cancel everything, closing everything, close it all, closed everything, closing all my, cancelled everything, last time, last thing, final, after the weekend, after tonight, after today, by then, afterwards, no use to me, no good to me, no use where, not need it, not be needing, wont need, will not need, not going to need, do not need it, no longer need, dont need money, instead of me, in my place, when it is over, when its done, once it is done, once i am, after i am, when i am, sorry, apology, more use to, better use, do more good, they will need, she will need, he will need",
  X_MEANS:
    "train line, the train line, railway line, the railway, the tracks, train tracks, the line, the rails, the bridge, a bridge, the bridges, the roof, rooftop, the river, the canal, the sea, the pier, the cliffs, the cliff, the ledge, the balcony, the window, the garage, the shed, loft hatch, the loft, the banister, bannister, the beam, exhaust, engine running, hosepipe, pills, tablets, paracetamol, co codamol, codeine, tramadol, diazepam, sleeping tablets, sleeping pills, insulin, razor, blade, blades, stanley knife, kitchen knife, knife, the rope, a rope, tow rope, belt, cord, dressing gown cord, ligature, the bath, toaster, plug, shotgun, gun, bleach, antifreeze, oncoming, lorry, lorries, the motorway, central reservation, tall building, car park roof, multi storey, multistorey, the quarry, the reservoir, weir, the woods, the platform, vodka and, carrier bag, plastic bag, helium",
  X_DRAWN:
    "thinking about, think about, keep thinking, looking at, looked at, staring at, stare at, stood at, stood on, standing, sat on, sat at, sitting on, sitting at, sitting in, sat in, walked to, walking to, walk to, driving to, drove to, heading to, heading for, on my way to, counted, counting, lined up, laid out, saving up, saved up, stockpiled, hidden, bought, ordered, got, have, tested, testing, tied, tying, hold, holding, in my hand, beside me, next to me, in front of me, keeps calling, calling me, calls to me, pull of, how quick, how fast, how high, how deep, how cold, how easy, how long it would, quick it would, would be quick, over quick, over in seconds, wonder if, wondering, imagining, imagine, picturing, picture, dreaming, googling, googled, reading about, researching, would it hurt, would be easy, so easy, tempting, all it takes, one step, two steps, climbed, locked in, ready, waiting for me, close to, near, live near, parked, parked up, tonight",
  X_QUIET:
    "full stop, go quiet, be quiet, it quiet, silence it, off switch, switch myself off, switch it all off, switch off for good, pull the plug, unplug, be nothing, feel nothing, become nothing, just stop, stop being, stop existing, stop waking, not exist, not be, cease, sleep and not, sleep and never, not wake, never wake, not come back, not coming back, never come back, never coming back, fade away, slip away, drift off, disappear, vanish, be erased, erase myself, delete myself, remove myself, take myself out, take myself off, walk into, walk away from everything, out of everyones, out of their, out of this life, out of here for good, off this planet, off this earth, off the planet, let go, let it all go, give in, giving in, end, ending, out, peace, rest, the exit, exit, checked out, bow out, call time on, call it a day on life, cash in my chips, game over",
  X_WANT:
    "want, wanted, wanna, wish, hope, hoping, longing, long for, ready, just want, rather, need, dream of, praying, prefer, going to, gonna, about to, plan to, planning to, decided to, time to, thinking of, would love, tempted to, might as well, may as well, might, should just, could just",
  X_TIRED:
    "cannot do another, cannot do this, cannot do it any, cannot face, cannot go through, cannot keep doing, cannot keep going, cannot carry on, cannot go on, cannot take any more, cannot take another, cannot see a way, cannot see any way, cannot see past, cannot see beyond, cannot see how i, cannot live, could not live, nothing left, nothing left to, nothing left for, no fight left, no energy left, no strength left, run out of reasons, out of reasons, running out of reasons, no reasons left, no reason left, reason to stay, reasons to stay, no reason to, no point in, no point being, no point carrying, whats the point of me, what is the point of me, what am i even for, why am i still here, why am i here, why do i bother, why bother waking, done fighting, done trying, done with it all, done with everything, done with this life, done being, so done with life, im done, i am done, had enough of being, had enough of life, had enough of it all, had enough of everything, tired of being here, tired of being alive, tired of existing, tired of it all, tired of everything, tired of being me, too tired to, beyond tired, exhausted by life, empty, hollow, dead already, already dead, dead inside, a ghost, dead man walking, numb",
  X_WORTH:
    "only had one parent, had one parent, one parent, just had their mother, just had their father, without a father, without a mother, fatherless, one less mouth, one less person, one less problem, one less mug, easier for the kids, easier for them, easier for her, easier for him, easier for everyone, easier for all, less hassle for, nobody looking, nobody even looking, nobody would look, nobody asks, nobody rings, nobody would find, kids deserve, children deserve, family deserves, wife deserves, husband deserves, they deserve, she deserves, he deserves, deserve a better, deserves a better, deserve better than, deserves better than, better father, better mother, better husband, better wife, better son, better off, happier without, easier without, fine without, cope without, manage without, get over me, get over it, move on without, forget me, forget about me, miss me, notice i, notice if i, notice im gone, care if i, cry for me, come to my funeral, at my funeral, weight off, off their shoulders, burden, drain on, dead weight, waste of space, waste of air, waste of skin, worth more, worth nothing, worthless, insurance would, insurance will, insurance pays, my policy, the policy, from my policy, death benefit, life cover, insurance money, life insurance, the insurance, policy pays, payout when i, no use to anyone, no good to anyone, useless to everyone, only hurt people, hurt everyone, ruin everything, ruined everyones, everyone would be, they would all be, theyd all be, they will be fine, theyll be fine, be better for everyone, best for everyone, better for everyone, kinder to everyone",
  X_TIDY:
    "dog is fed, fed the dog, fed the cat, cat is fed, left food for, left enough food, food out for, key is under, keys are under, left the key, left the keys, left my keys, passwords are, passwords written, wrote down my passwords, list of passwords, written down all my passwords, cleaned the house, cleaned the flat, tidied the flat, tidied the house, cleared my browser, deleted my accounts, deleted all my photos, given away my, gave away my, gave my dog, gave my cat, rehomed, found a home for my, found homes for, sorted my will, updated my will, my affairs, affairs in order, paid off everyone, settled up with everyone, paid my funeral, paid for my funeral, prepaid funeral, cancelled my subscriptions, cancelled the milk, handed in my notice at life, said my goodbyes, said goodbye to everyone, hugged my kids, hugged the kids, kissed the kids, kissed my kids, kissed my daughter, kissed my son, tucked the kids in for the last, last hug, looked at old photos, one way ticket, one way trip, booked one way, no return ticket",
};

export const quietCrisis: Rules = {
  "crisis.quiet-deadline": [
    "hope|wish|pray|wished|hoping 3 i 3 hit|run_over|struck|knocked_down|crushed|flattened 3 by|under|over",
    "do_not|dont|no_need_to|never|stop 2 look|looking|search|searching|wait|waiting 2 for me & tomorrow|tonight|any_more|after|again|gone|bother & !money|in_the_lobby|seat",
    "X_THEY 2 is|are|was|s|standing|sat|sitting|walked|climbed|gone|went|up|out 2 on|at|off|near|to|onto|over 2 bridge|roof|rooftop|ledge|cliff|tracks|platform|viaduct|overpass|railing|railings|pier|tower & !slot|game|dealer|holiday|working|photo_of_the|works / 8",
    "picture|picturing|imagine|imagining|fantasise|fantasising|fantasize|daydream|think_about|thinking_about|thoughts_of|urge_to|temptation_to 3 crashing|crash|driving|drive|jumping|jump|hanging|drowning|stepping|cutting|falling|bleeding|swerving|hitting 4 car|bridge|wall|off|into|under|myself|front|train|roof|tree & !game|slot|stream|app",
    "^ X_NOT 2 X_NEVERDAY & !my_money|the_money|N_FUNDS|payout|deposit|match|agent|BONUS / 10",
    "will 0 not 1 X_NEVERDAY & !my_money|the_money|N_FUNDS|payout|payment|deposit|match|agent|BONUS|withdrawal|bot|funds|refund|this_site|casino / 10",
    "step|stepping|jump|jumping|walk|lie|throw_myself 3 in_front_of|under|before|in_front 3 NUM|TIME|next|last|first|fast|express|morning|evening",
    "set|setting|light|lit|burn|douse 1 myself|himself|herself 1 on_fire|alight|ablaze|in_petrol|to_the_ground|alive",
    "hurt|painful|pain|peaceful|long|quick|quickly & drowning|hanging|overdose|overdosing|jumping|dying|bleeding_out|suffocating|carbon_monoxide|die & does|how|is|would|will|do & !dying_to|long_does_my|withdrawal|payout|slot|game|bonus / 8",
    "tonight|finally|now|today 4 courage|nerve|guts|bottle & i|ive|have|got|found & !bet|deposit|ask_for|buy|spin_of / 8",
    "courage|nerve|guts 3 to 2 do_it|end|jump|die|go_through|finish|leave_it_all|kill|pull",
    "leave|leaving|pass|will|bequeath|left 2 my|the 2 account|balance|winnings|money|savings 2 to|for 3 X_KIN|who|after|someone|kids & !transfer|payment",
    "who 4 leave|inherit|inherits|get|gets 4 account|balance|winnings|money & after|gone|die|dead|later|me|my & !win|jackpot",
    "X_THEY 10 posted|picture|photo|selfie|text|message|video|call|calling|called|facetime|snap|story|sent 6 bridge|roof|rooftop|cliff|tracks|ledge|station|railway|pills|rope|gun|noose|knife|goodbye & !slot|bonus|game",
    "tell 3 i 2 am 2 sorry|proud|gone|at_peace & !i_cannot|you_that|agent|withdrawal",
    "was|is|not 3 her|his|their|your|anyones|anybodys|nobodys|hers|my_wifes|the_kids 1 fault|doing|blame & sorry|tell|goodbye|me|i|know & !payout|withdrawal|deposit|bank / 10",
    "take|taking|took|swallow|swallowing|neck|down|downed|eat 2 every|all|each|whole|entire|my_whole|handful|bunch|load 3 pill|pills|tablet|tablets|packet|packets|blister|medicine|medication|meds|cabinet|bottle|prescription & !vitamin|vitamins",
    "hope|wish|pray|hoping|praying|maybe 2 that_is|it_is|this_is|thats|its 2 it|the_end|the_last|all|over & bed|sleep|tonight|night|morning|wake|eyes|goodnight|going|forever & !withdrawal|bonus|documents|all_you_need / 10",
    "station|platform|bridge|tracks|crossing|roof|cliff|ledge|pier|railway|line 8 train|trains|jump|comes|coming|minutes|next|fast|express|edge|water|down|tide & i|im|me|am & at|on|standing|stood|sat|waiting|here|by & !bonus|slot|game|commute|wifi|signal|journey|playing_on_the_train|journey|ride_home|lag / 12",
    "no 1 road|way|coming|going|turning|path|return|route 1 back|out|forward|through & i|me|sorry|for_me|finished|my|am & !withdraw|game|menu|page|app|screen|level|button|bonus|refund / 12",
    "tonight|today|tomorrow|this_weekend|now 3 is|s|be 2 the 1 night|day|end|moment|time & stop|end|finish|over|peace|free|gone|problem|burden|goodbye|do_it|finally & i|me|my & !bonus|win|jackpot|tournament|lucky|lucky_night|spins / 12",
    "stop|stopped|finish|quit|done 2 being|be 2 a|the|such_a|anyones|your 2 problem|burden|nuisance|bother|failure|disappointment|drain|weight|pain|waste|worry",
    "has|have|had|is|this|that 2 finished|ended|broken|destroyed|killed|buried|done 1 me & sorry|no|cannot|forgive|goodbye|over|back|life|left & !laughing|laugh|lol|haha|slot|game|bonus / 12",
    "only_had_one_parent|had_one_parent|have_one_parent|just_one_parent|without_a_father|without_a_mother|without_their_father|without_their_mother|grow_up_without|growing_up_without & kids|easier|better|happier|children|son|daughter|boys|girls|me & !my_father|i_grew",
    "made_the_decision|made_my_decision|made_a_decision|decision_is_made|made_up_my_mind|mind_is_made_up|decided|its_decided|it_is_decided|settled_on_it & calm|at_peace|peaceful|relieved|light|lighter|serene|not_scared|not_afraid|no_longer_scared|tonight|free|ready_to_go|thanks_for|thank_you_for|sorry & !withdraw|bonus|bank|slot|close_my_account|which / 10",
    "feel|feeling|felt 3 calm|at_peace|peaceful|relieved|light|serene & first_time|for_once|finally|now|decided|decision|goodbye|thanks_for|last & i|me|so / 12",
    "tell|let 2 my|the|our 3 boy|girl|son|daughter|kids|children|wife|husband|mother|father|mam|nan|brother|sister|babies|twins|little_one|X_KIN 4 tried|love|loved|sorry|proud|best|brave|fault|miss|goodbye|forgive|daddy|mammy|not_their & !won|win|account|password|bonus|kids_table / 10",
    "wrong|other|far 1 side 2 of 2 railing|railings|barrier|fence|bridge|rail|parapet|ledge|glass|balcony|barriers|wall",
    "enough 3 insulin|pills|tablets|paracetamol|morphine|codeine|meds|medication|rope|petrol|gas|drugs|vodka|it|stuff|here|in_the_house 8 to 3 stop|end|do_it|finish|kill|sleep|over|job|go|die|make",
    "topped|topping|top|offed|offing|necked|necking|hung|hanged|roped|roping|finished|gassed|drowned|shot|stabbed|knocked|done|did 2 myself|himself|herself|themselves & !up|bill|account|balance|off_a_meal|credit|with_money|proud / 4",
    "as_well|better|sooner|rather 3 be 1 dead|gone|buried|six_feet|in_the_ground|under_a_train|under_a_bus",
    "feel|feeling|felt 2 like 3 vanishing|disappearing|dying|jumping|dead|nothing|nobody|a_burden|a_ghost|ending|drowning|a_waste|giving_up|going_under|falling|fading|walking_out|running_away_forever & i|me|nobody|everyone|anyone & !bored / 8",
    "goodbye|farewell|last|final 1 video|videos|messages|letters|notes|text|texts|voicemails|voicemail|cards|emails|letter|note|calls|hug|hugs & recorded|written|sent|sending|wrote|writing|kids|one|go|to|for|my|tonight|each & !promo|bonus|casino|get_a|verification|from_you|agent / 8",
    "step|stepping|stepped|walk|walking|run|running|jump|jumping|lie|lying|throw|dive|fall|falling|roll 4 front|under|path 2 of|a|the 4 bus|train|car|lorry|tram|truck|tube|van|metro|traffic|coach",
    "i|im|me 2 wanna|wana|want|wanting|ready|desperate|dying 2 die|be_dead|be_gone|not_exist|be_no_more|never_wake|stop_living|end_it",
    "X_NOT 2 X_NEVERDAY & X_I|X_THEY & !my_money|the_money|N_FUNDS|withdrawal|payout|payment|BONUS|deposit|match|game|promo|alarm_clock|my_winnings|agent|office|refund|working|funds|verification|document|tournament / 8",
    "X_THEY 4 X_SAYS 6 X_NOT 2 X_NEVERDAY",
    "X_I 3 X_PICKED 2 X_SPOT & sign|already|tonight|ready|know|done|lost|sorry|alone|end|if|last|gone|jump|deposit|everything & !bonus|slot|seat|table|game|win|verify|document|withdraw|play|book|holiday|hotel_deal|wedding|find / 14",
    "that|this|it|thats 3 X_SIGN & if|deposit|spin|bet|lose|land|last|when|spot|lost & !bonus|up|withdrawal|to_quit|to_stop|of_the_zodiac / 10",
    "X_BYE & X_NOREPLY / 12",
    "X_BYE & last_one|no_more|over|forever|for_good|ever|never_again|one_last & X_NOREPLY|X_TIDY|X_WORTH|X_TIRED / *",
    "X_NOREPLY & X_TIRED|X_WORTH|X_TIDY|X_QUIET|sorry|done|over|gone / 12",
  ],
  "crisis.quiet-past": [
    "my|last|previous|first|second|another|an|failed|since|since_my|tried|years 3 X_ATTEMPT & tonight|again|back|years|ago|hospital|since|months|same|feeling|came|come|lost|gone & !login|log|password|payment|withdrawal|deposit|pin|bonus|verification|code|spin / 12",
    "X_ATTEMPT & tonight|again|back|coming|worse|creeping|strong|loud & X_I & !login|log|password|payment|withdrawal|pin|code|deposit|bonus|spin|win|verification / 9",
    "samaritans|crisis_team|suicide_watch|sectioned|988|crisis_line|psych_ward|stomach_pumped",
    "self 1 harm|harming|harmed|injury",
  ],
  "crisis.quiet-after": [
    "X_DIES & X_MONEYLEFT & !card|bonus|game|slot|round|aviator|in_the_game / 12",
    "what|who 5 X_MONEYLEFT 5 X_DIES",
    "X_GIVE 5 X_MONEYLEFT 6 X_KIN & X_CLOSING|X_AFTER|X_TIDY|X_BYE / *",
    "X_GIVE|X_MONEYLEFT 6 X_KIN & X_AFTER / 14",
    "X_CLOSING & X_AFTER / 12",
    "X_TIDY & X_I|X_BYE|X_NOREPLY & !bonus|holiday|moving_house|game / 10",
    "X_KIN 5 X_AFTER & my|i|me|pay|covers|cover|soon & X_GIVE|X_MONEYLEFT",
    "will|would|does|do|is|can 4 pay|pays|paid|covers|cover|valid|void 5 suicide|self_inflicted|i_die|death",
  ],
  "crisis.quiet-note": [
    "goodbye|farewell|bye 3 to 2 my|the|our 2 X_KIN|dog|cat|kids|mates|friends|everyone|life|world|house|all & i|said|saying|say|going|just|time & !losing|bonus|losses / 8",
    "my 2 X_KIN|someone|friend 4 passed|died|gone|heaven|lost & join|be_with|see_them|see_him|see_her|with_him|with_her|with_them|soon|tonight & want|going|soon|will|tonight|rather|ready|wish|hope & !account|balance|money / 14",
    "X_THEY 6 X_SAYS|typed|types|typing|commented|told|tells 8 die|dying|kill|killing|suicide|suicidal|hang|jump|end_it|end_his_life|end_her_life|overdose|not_be_here|not_be_around|dead|goodbye|no_point|wants_out|cannot_live|not_want_to_live|not_live & !laugh|laughing|slot|haha|lol|suspense / 14",
    "X_THEY|student|patient|client|tenant|pupil|customer 4 has|had|got|have|made 2 a 1 plan|date|method|way|place|rope|gun|letter|note|list & told|says|said|debts|gambling|die|date|tonight|tomorrow|scared|worried|do / 14",
    "X_THEY & loves|loved|love|proud_of|miss|sorry & X_MISSING",
    "X_THEY 3 wants|want|wanted|wishes|going|tried|trying|ready|plans|threatened 3 sleep|go|leave|end|stop|disappear|join|hurt|harm|jump|vanish & never|forever|life|world|himself|herself|everything|all|tomorrow|heaven|bridge|wake|get_up",
    "X_NOTE 4 X_NOTEPLACE & X_THEY|X_KIN|sorry|goodbye|gone & !bank|council|casino|delivery|utility|proof|bonus|verification|address|document|utility|email|blackjack|cover_letter|table_game|roulette / 10",
    "X_THEY & X_MISSING & X_WORRY / 14",
    "X_THEY 6 X_SAYS 8 X_TIRED|X_WORTH|X_BYE|goodbye|end_it|not_worth|better_without|no_way_out|had_enough|cannot_cope|disappear|last_time & !bonus|slot|you_for|for_now|agent|support|withdrawal / 12",
    "found 5 rope|pills|tablets|noose|note|letter|razor|blades|searches|search_history|knife|blood & room|his|her|phone|laptop|under|bag|car|garage|drawer|browser",
    "search|searches|searching|searched|browser|history|googling|googled 6 how_to|ways_to|painless|suicide|die|dying|overdose|bridges|cliffs|hanging",
  ],
  "crisis.quiet-means": [
    "train|trains|bridge|rope|pills|river|sea|gun|knife|blade|roof|cliff|overdose|jumping|hanging|drowning|ending|dying|death 4 would_be|is|be|seems|looks|feels|sounds|feel 2 quicker|easier|faster|kinder|cheaper|better|quick|easy|tempting|simpler|simple|peaceful|painless|nicer & !withdrawal|bonus|game|slot|way_to_pay|app",
    "cut|cutting|cuts|carved|slashed|slashing|scratched|burned|burnt 2 deep|deeper|again|too_deep|worse & this|last|time|arm|tonight|today|i|me|blood|every & !price|odds|bonus|deal|connection|sound|stream|video|signal|off",
    "swallowed|necked|downed|took|taken 2 the_lot|all_of_them|everything|the_whole|them_all & someone|somebody|know|goodbye|sorry|bye|tell|wanted|now|feel & !bets|money|balance|N_FUNDS|N_CASHACT|deposit|site|machine|slot / 12",
    "cannot|not|never|scared|afraid|frightened|terrified|worried 5 trust_myself|be_alone|be_left_alone|on_my_own_tonight|what_i_might|what_i_will_do|what_ill_do|what_i_am_capable|what_i_could_do|i_will_do_something|i_might_do_something|ill_do_something|keep_myself_safe|stay_safe|safe_tonight|might_hurt|might_do & !deposit|withdraw",
    "i 3 not 2 safe & myself|tonight|alone|right_now|own|house|feel|am & !account|password|site|data",
    "feel|feeling|felt|bit|quite|so|really|very|am|im|actively|been|getting|still 1 suicidal",
    "bought|ordered|got|found|have|buying|ordering|picked_up|keep|kept 4 rope|noose|razor|razors|blades|hosepipe|charcoal|helium|a_gun|shotgun|cyanide|cable_ties|tow_rope & i|today|tonight|ready|amazon|shed|car|boot|garage|finally|myself & !slot|game|dead_or_alive",
    "if|when|after|once|say|suppose|what_if 2 i 2 jumped|jump|hanged|overdosed|died|kill|killed|ended|drowned|disappear|disappeared|vanished & !slot|game|in_the_game|character|level",
    "drive|driving|drove|walk|walking|swim|swimming|jump|jumping|step|stepping|ride|riding|steer|swerve|run|running|climb|climbing|crawl|go|going|straight|headfirst 3 into|off|under|onto|in_front_of|in_front|out_to|over 3 quarry|wall|tree|lamppost|pole|pylon|bridge|pillar|barrier|sea|river|lake|loch|canal|reservoir|dock|harbour|cliff|edge|traffic|train|tram|tube|bus|lorry|hgv|truck|motorway|balcony|roof|window|rails|tracks|water|waves|ocean & X_I & !slot|game|holiday|app|bonus|dog|boat|money|cash / 10",
    "took|taken|swallowed|necked|downed|had|eaten|drank 2 all_of_them|them_all|the_lot|the_whole|every_one|too_many|whole_box|whole_bottle|a_load|loads|enough_to|all_my|the_bottle|the_packet|the_strip & sleepy|drowsy|dizzy|tired|cold|sick|now|sorry|feeling|goodbye|numb|bye|blurry|woozy|pills|tablets",
    "heart|breathing|lungs|pulse|body 3 stop|stops|stopped|stopping|gives|give|gave|quits & hope|wish|want|pray|let|please|just|if_only|better & i|my|me & !slot|haha|lol|jackpot / 8",
    "hope|wish|pray|wished|hoping 5 not|never|dont 3 wake|make_it|open_my_eyes|come_round|survive|come_back",
    "hope|wish|wished|hoping|pray 4 something|someone|anything|god|lightning|cancer|virus|heart_attack|stroke|crash|car|truck|lorry|accident 4 kills|kill|takes|take|hits|hit|happens|ends|end|finishes & me|i|it_all|myself",
    "X_DRAWN 4 X_MEANS & X_I & !slot|game|megaways|fish|film|bonus|work_on|bass / 8",
    "X_MEANS & X_QUIET|X_TIRED|X_WORTH|quick|painless|tonight|over_with|goodbye|waiting & X_I & !slot|game|megaways|bonus|withdrawal|payout|deposit_method|transfer|app|bank|card|pay|paying / 9",
    "X_WANT 4 X_QUIET & everything|forever|for_good|life|world|all|pain|noise|head|waking|existing|being|myself|any_more|it_all|planet|earth & !bonus|game|session|withdraw|spin|account|autoplay|music|offer|round|casino|gambling|emails|promo / 7",
  ],
  "crisis.quiet-worth": [
    "better_off|richer|happier|sorted|set_up|set_for_life|debt_free 6 my_policy|the_policy|policy|life_insurance|the_insurance|death_in_service|my_pension|life_cover & kids|wife|husband|family|they|children|them|she|he & !phone|travel|car|home|bonus / *",
    "X_WORTH & X_TIRED|X_QUIET|X_TIDY|X_BYE|X_NOREPLY|X_MEANS & !bonus|slot|deal|offer|withdrawal / 14",
    "X_WORTH & gone|dead|without_me|if_i_was|if_i_were|disappeared|not_here|not_around|insurance & X_I & !phone|travel|car|home|bonus / 12",
    "X_TIRED & X_QUIET|X_BYE|X_MEANS|alive|life|living|breathing|another_day|another_night|tomorrow|waking|world|being_here|here & X_I & !bonus|withdraw|withdrawal|verification|support|bot|app|game|login|wagering|site|chat|payout|money_back|document|documents|slot / 9",
    "deserve|deserves 3 better 2 mother|father|wife|husband|son|daughter|partner|than_me|than_this",
    "be|am|was|being 2 gone|dead|no_more & kids|wife|husband|family|soon|tomorrow|relief|peace|easier|everyone & X_I & !bonus|offer|money|balance|promo|spins|withdrawal / 7",
  ],
};

export const quietCareWords: Concepts = {
  Y_OWNED:
    "joint account, our account, our savings, our money, house money, rent money, the rent, his wages, her wages, my wages, his card, her card, moms card, my wifes, my husbands, kids money, college money, food money, deposit for a house, mortgage money, wedding money, holiday money, bill money, food shop, shopping money, lunch money, dinner money, savings, inheritance, pension, redundancy, student loan, benefits, pip, dla, universal credit, furlough, bonus from work, tax money, vat money, company money, works money, petty cash, till money, client money, charity money, club money, church money, kids trust, trust fund, isa, premium bonds, pot, emergency money, bond, credit union, payday, wages, salary, paycheck",
  Y_PLAYED:
    "gambled, gamble, gambling, gambles, bet, betting, bets, slots, the slots, slot machine, slot machines, blackjack, roulette, casino, your casino, your site, this site, your app, this app, your blackjack, your slots, your roulette, spins, spinning, scratchcards, bingo, poker, punting, the bookies, bookies, the horses, on here, on there, with you, to you, deposits, depositing, deposited",
  Y_MIND:
    "in my head, on my mind, in my mind, in my dreams, dream about, dream of, dreaming of, think about, thinking about, cannot stop thinking, all i think, obsessed with, consumed by, wake up thinking, go to sleep thinking, hear the reels, hear the music, see the reels, close my eyes, first thing in the morning, last thing at night, in the toilet, in the bathroom at work, on the toilet, at work, at the work, on the bus, in the bus, in bed, at my desk, in meetings, while driving, at the wheel, at dinner, in the car, at school, in class, on my break, at the red light, at the funeral, in church, during my shift, on shift, in the middle of the night, at 3am, at 4am, under the covers, while the kids, with the baby, while my wife, while she sleeps, while he sleeps, before work, instead of work, called in sick, missed work, missed my shift, lost my job, got sacked, got fired, skipping work, skipping school",
  Y_SICK:
    "sick, sickness, ill, illness, disease, addict, addicted, addiction, normal, a problem, mad, crazy, insane, weak, hooked, broken, wrong with me, too far gone, compulsive, bad habit, habit, out of hand, too much, unhealthy, worrying, serious",
  Y_ASK:
    "is this, am i, is it, is that, do i, does this, what is, why do i, why can i, what can i, should i, how do i, think i, feel like, feels like",
  Y_HOLE:
    "hole, mess, spiral, spiralling, spiraling, downward, slippery slope, quicksand, drowning, sinking, underwater, rabbit hole, deep, too deep, in deep, over my head, in bits, in pieces, falling apart, at breaking point, breaking point, at the end, end of my tether, hitting bottom, rock bottom, low point, lowest, at my lowest, going under, cannot breathe, hands are shaking, hands shaking, shaking, cannot type, cannot eat, cannot sleep, not slept, havent slept, not eaten, throwing up, been sick, sick to my stomach, heart racing, heart pounding, panic, panicking, sweating, crying, in tears, bawling, sobbing, stomach in knots, feel sick, ashamed, disgusted",
  Y_CHASE:
    "win it back, winning it back, get it back, make it back, claw it back, earn it back, get even, break even, back to even, chase, chased, chasing, chasing losses, one more, just one more, one last, last go, last try, double up, double down, doubled down, all in, went all in, all or nothing, tilt, on tilt, tilting, tilted, keep going, kept going, kept depositing, keep depositing, kept putting, keep putting, put more in, put it all back, reversed it, reverse it, reversing, reverse my withdrawal, cancel my withdrawal, cancelled my withdrawal, played it back, play it all back, played it all back, gambled it back, lost it again, lost it all again, gave it all back, put it all, blew it",
};

export const quietCare: Rules = {
  "care.quiet-owned": [
    "Y_OWNED & Y_PLAYED & lost|lose|gone|spent|blew|blown|grand|took|taken|took_out|out_of|drained|emptied|used|put|NUM|all|stole|behind|without|secret & !withdraw|deposit_method|method|can_i|source_of|proof|document|how|promo|bonus_code|welcome / 14",
    "X_THEY 6 Y_PLAYED & Y_OWNED|grand|secret|lying|lies|lied|behind|hiding|hides|says_he|says_she|thinks_i|owes|loans|debts|cannot_stop|wont_stop|again|every_night|all_night|every_day|addicted|problem & !support|agent|told_me|refer|bonus|dealer|won|H_LOSTCARD / 12",
    "X_THEY 4 spending|spends|spent|losing|lost|blowing|blew|gambling|betting|wasting|throwing|pouring 6 NUM|thousands|hundreds|grand|fortune|everything|wages|savings|money & you|your|here|casino|slots|site|betting|gambling|app|since & !stole|stolen|found|purse|card / 14",
    "lost|lose|losing|gambled|blew|blown|spent|spunked|burned|burnt|wasted|done|dropped|pissed|smashed 4 house|rent|wages|food|shopping|bill|mortgage|baby|wedding|school|kids|holiday|car|tax|christmas 2 money|fund|savings|deposit|budget",
    "X_I 5 lost|blew|gambled|spunked|wasted|burned|burnt|dropped|spent 3 NUM|grand|thousands|hundreds|everything|all 6 tonight|today|since|this_week|this_month|last_night|in_a_week|in_a_day|in_one_night|in_an_hour|this_morning|this_year & Y_HOLE|Y_CHASE|Y_PLAYED|X_KIN|Y_OWNED|cannot|stop|help|why / 14",
  ],
  "care.quiet-mind": [
    "took|stole|borrowed|taking|used|take|nicked|lifted|pinched 5 from 2 till|work|safe|register|petty|boss|employer|job|purse|drawer|mothers|fathers|kids|company|employers & money|cash|NUM|play|gamble|bet|deposit|slots|spin",
    "paid|payday|wages|wage|salary|pay & broke|skint|gone|nothing|empty|zero|penniless & lunch|noon|hour|hours|tonight|now|already|by|dinner|midnight|night|morning & !you_paid|payout|paid_out|withdrawal|deposit_paid|balance|winnings|credited|casino_wallet / 8",
    "gamble|gambling|bet|betting|play|playing|slots|casino|deposit|depositing|spin|spinning 4 when|because|cause|since|whenever|if|makes|made|feel|feeling|to 4 sad|lonely|low|down|depressed|upset|miserable|alone|bored_and_lonely|anxious|stressed|unhappy|cry|numb|empty|forget|cope|escape & !slow_down|site_down|break_down|haha|lol|withdraw",
    "sad|lonely|depressed|upset|miserable|anxious|stressed|unhappy|numb|empty|drunk|drinking 5 gamble|gambling|bet|betting|play|playing|slots|deposit|depositing|spin|spinning & i|im|me|always|every & !haha|lol|bonus",
    "awake|stayed_up|been_up|up_all|up_till|up_until|still_up|sleep|slept|hours|nights 6 slots|roulette|blackjack|gambling|betting|casino|spinning|depositing|your_site & i|im|ive|have|been|no|not|without & !how_long|open|closed|withdraw|withdrawal|payout|live_casino|app|opening|hours_open|free / 10",
    "nan|nans|grans|grandmas|grandads|mothers|fathers|gran|grandma|grandmother|grandad|grandfather|mother|father|aunt|uncle|neighbour|pensioner|granny 8 giving|gives|gave|deposits|depositing|plays|playing|spends|spending|keeps|dementia|alzheimers|confused|vulnerable|stroke|disabled & card|you|your|pension|money|slots|site|casino & !code|refer|taught|told_me|same_account / 10",
    "cannot|not|never|struggle|hard|impossible|just 3 stay|keep|walk|stop|log|put|leave|get|break 2 away|off|out|alone|it_down|playing|gambling|coming_back|myself & from_it|from_this|from_here|slots|gambling|casino|it|this|betting & i & !log_in|page|menu|game_screen|bonus|full_screen|app|window|chat|message / 6",
    "hid|hide|hiding|hidden|burned|binned|shredded|intercept|intercepting 5 letters|letter|post|statements|statement|bills|phone|bank|card|app|payslip & he|she|wife|husband|partner|they|mother|father|wouldnt|sees|see|know|find",
    "every 1 night|day|week|month|morning|time 5 stop|quit|last|tomorrow|never & i & !autoplay|spin_stop|site|app|game|withdrawal|bonus",
    "cannot|not|nothing 3 enjoy|enjoying|care_about|interested|focus|concentrate|think_of 4 else|anything|life|work|family|kids & only|this|gambling|slots|any_more|except|but & i & !bonus|slot_game",
    "in 1 year 1 7|8|9|10|11|12|13 & won|account|play|send|my|deposit|withdraw|mothers|school",
    "i|im|me 3 feel|feeling|felt|so|am|such|too|really 2 disgusting|filthy|dirty|scared|ashamed|worthless|guilty|empty|hopeless|alone|lonely|pathetic|desperate|helpless|ruined|finished|suicidal|depressed|weak|rotten|low|awful|horrible|terrible|sick_of_myself|sick_with|lost_inside|trapped|broken|powerless|hollow|wretched|useless|like_shit|like_a_failure|like_crying & after|tonight|today|now|money|bank|gambling|losing|lost|every_time|myself|inside|because|about_it|again|opening|scared|this & !service|bonus|withdrawal|your_site|your_support|slot|game|app|login|connection|customer|delay|seat|joke / 9",
    "scared|afraid|terrified|dread|dreading|frightened|cannot_bear|daren't|darent|dare_not|too_scared 4 open|opening|look|looking|check|checking|see|answer|go_home|post|letters|tell|balance & bank|app|balance|statement|post|letters|phone|door|home|account|card|her|him|wife|husband",
    "keep|kept|always|constantly|every_time|each_time 3 saying|say|telling|tell|promising|promise|thinking|swearing|swear 5 last|stop|quit|never|one_more|no_more|enough|final & !agent|support|you|bot|withdrawal|site|app",
    "last|final 1 deposit|bet|spin|time|one|go|tenner|twenty|fiver 4 then|and_then|but|another|do|did|again|always|never|three|3|more|every & !withdraw|bonus|code|promo|declined|failed|missing|credited",
    "you|site|casino|slots|gambling|this_place|this_app|it|machines|roulette|blackjack 2 took|taken|take|stole|cost|robbed|stripped|had|sucked|bled|cleaned 2 everything|it_all|all_i|the_lot|my_life|my_family|my_home|my_savings|me_dry|me_out|every_penny|years_of",
    "get|make|help|stop|persuade|convince|force|tell|ban|block|exclude|keep|prevent|save|protect 2 my|our|her|his 2 X_KIN|boyfriend|girlfriend|partner|mate|friend|flatmate|boss|lad|young_lad|nephew|stepson|sons|housemate 6 stop|playing|gambling|betting|from|quit|account|off|away|depositing|addicted|addict|losing|spending|site & !bonus|refer|invite|free|referral",
    "off|away|free|clean|stopped|quit|sober 3 it|this|gambling|betting|slots|the_slots|roulette 4 NUM|days|weeks|months|years|ages & blew|relapsed|back|again|slipped|lost|failed|ruined|tonight|caved|gave_in",
    "NUM|days|weeks|months|years 3 off|clean|without|free|sober|bet_free|gamble_free|off_it & blew|relapsed|back|again|slipped|caved|ruined|gave_in|started|today|threw",
    "ruined|ruining|destroying|killing|wrecking|eating|breaking 2 me|us|my_family|my_marriage|our_family|my_head|my_health|my_relationship|the_family & this|it|gambling|site|slots|you|casino & !laughing|lol|haha|graphics|waiting|wait|bonus|joke|slot|withdrawal|lag|app / 5",
    "put_by|put_aside|saved|saving|saved_up|set_aside|had 6 ivf|wedding|house|deposit|operation|surgery|funeral|baby|kids|college|uni|holiday|car|retirement|treatment|medical & gone|lost|blew|spent|nothing|gambled|here",
    "loan|loans|borrowed|credit|overdraft 4 to|and|for 3 win|pay|cover|chase|play|gamble|bet|deposit|get 3 back|loan|debt|losses|another|more|it|gambling & !method|can_i|accept|deposit_with|card_deposit",
    "think|know|guess|admit|realise|realised|say|says|reckon 3 i|ive|he|she 2 have|got|has|had 2 a|an|gambling|real|serious 1 problem|issue|addiction|habit|illness & !login|log|withdrawal|payment|deposit|upload|account|app|bonus|question",
    "no|without|nothing 2 money|food|dinner|cash|anything 3 for|to|till|until|tonight|left & because|bc|gambled|lost|kids|tonight|dinner|me|my|month & !withdraw|wagering|bonus|balance_left|deposit",
    "sold|pawned|selling|pawning|hocked|flogged|flogging|sell|pawn 5 car|telly|tv|ring|rings|jewellery|jewelry|laptop|phone|xbox|playstation|ps5|bike|tools|van|guitar|watch|furniture|house|gold|wedding|engagement|clothes|console|kids|blood|plasma|kidney|body|everything & !bet_on|slot|shop|gift",
    "told|tell|lied|telling 4 X_KIN|girlfriend|missus|fiance|everyone|boss|bank|police|landlord 5 stolen|robbed|hacked|scammed|wallet|fraud|overtime|bills|tax|car|mugged|nothing & not|really|actually|truth|lie|was|but & !won|support|agent / 12",
    "boys|sons|daughters|girls|kids|brothers|sisters|lads|nephews|nieces|cousins|boy|son|daughter|girl|kid|brother|sister|lad|nephew|niece|grandson|child 3 MINOR_AGE|fourteen|fifteen|sixteen|seventeen|thirteen|twelve|eleven|ten & app|account|deposits|deposit|playing|plays|gambling|site|ipad|phone|betting|slots|casino|you|here / 12",
    "i|im|just|only|turned|am 2 fourteen|fifteen|sixteen|seventeen|thirteen|MINOR_AGE 3 last|this|today|now|in|but|and|years|next & won|play|account|withdraw|id|deposit|casino|bet|spin|allowed|school|winnings / 12",
    "i|we|only|just 2 earn|make|take_home|paid|get 4 NUM|month|week|year|hour & down|lost|spent|gambled|gone|blew|losing & !limit|withdraw|bonus / 12",
    "ga|gamblers_anonymous|gam_anon|ga_meeting|my_sponsor|meetings|rehab|counsellor|counselling|therapist|therapy 6 gamble|gambling|play|playing|bet|betting|slots|relapse|relapsed|lost|slipped|again",
    "gamble|gambling|play|playing|bet|betting|slots|relapse|relapsed|slipped 6 ga|gamblers_anonymous|gam_anon|ga_meeting|my_sponsor|rehab|counsellor|counselling|therapist|therapy",
    "food|rent|milk|bread|nappies|groceries|shopping|electric|gas|school|dinner|tea|formula|bills|lunch 6 nothing|no_money|skint|broke|not_a_penny|cannot|empty|penniless|have_none|got_none & i|we|my|me & !method|document|proof|bonus|statement / 12",
    "nothing|skint|broke|not_a_penny|no_money|penniless|empty 6 food|rent|milk|bread|nappies|groceries|electric|gas_meter|school|formula|bills|kids|baby",
    "chasing|playing|spinning|gambling|betting|at_it|going|on_here|sat_here|depositing 3 since|for|from 3 TIME|yesterday|last_night|this_morning|midnight|dinner|work|NUM & now|still|straight|hours|lost|cannot|sleep|chasing & !N_ASKING|crash|error|logged|bonus / 10",
    "put|kicked|thrown|turfed|chucked|evicted|booted|forced 2 out 3 of|the|our|my 3 house|home|flat|apartment|place|accommodation",
    "lose|losing|lost|losing_our|remortgaged|remortgage 3 house|home|flat|farm|business|marriage|licence & because|gambling|here|did|debt|slots|you|i|twice",
    "hate|loathe|despise 3 what 3 done|doing|does|did|become|made 3 me|myself|us|family",
    "hate|loathe|despise|disgusted 2 myself|this_about_me|who_i_am|what_i|with_myself|what_i_have_become",
    "what 1 have 1 i become",
    "gone 4 before|by|within 4 bought|lunchtime|midnight|morning|milk|weekend|i_get|noon|friday|breakfast|payday|hour|minutes & payday|wage|wages|paid|salary|money|every|pay",
    "how 3 people|anyone|anybody|others|folk|folks|everyone|everybody|someone|normal_people 3 stop|quit|walk_away|give_it_up|get_out|break|control|give_up",
    "eating|living|surviving|live|eat|survive|lived|ate|surviving 3 on|plain|only|just|dry|nothing|leftover|stale 2 rice|noodles|pasta|beans|toast|bread|crackers|cereal|water|fresh_air|nothing|pot_noodles|tins|leftovers|soup|oats|porridge|biscuits|crisps|ramen|but & !slot|game",
    "still 3 here|sat|sitting|there|stuck 4 spin|spinning|pressing|playing|tapping|clicking|betting|hitting|gambling|depositing & gone|lost|left|everything|me|while|though|nothing|missus|wife",
    "wife|missus|husband|house|gaff|gaf|flat|job|car|van|kids|home|marriage|family|business|friends|savings|health|dignity|teeth|wedding_ring|tools|bike 2 is|are|all|has 1 gone|lost|finished|over",
    "you|yous|ye|they|site|casino 3 let|letting|lets|allowed|allow|allowing|accept|accepting|taking|took|encourage|encouraged 4 him|her|them|X_THEY|pensioner|old_man|kid|child & NUM|N_WORDNUM|deposit|deposits|spend|gamble|play|lose|put|through|bet|money|from / 12",
    "said|swore|promised|vowed|told_myself|meant 3 never_again|last_time|last_one|not_again|quit|stop|done|enough & again|it_is|its|back|here|now|today|days|yet|but|still|NUM|promising|broke / 12",
    "never_again & and|here|yet|but|back|NUM|today & i|me|said|myself & !using|recommend|your_site|deposit_here|trust / 12",
    "put|used|spent|gambled|lost|blew|took|taken|stole|borrowed|deposited|dipped|dipping|raided 5 childminder|childminders|nursery|dentist|vets|vet|funeral|school|boiler|mot|car_tax|road_tax|dog|shopping|kids|daughters|sons|moms|mothers|nans|grans|mates|wifes|husbands|partners|boss|works|company|tips|club|team|charity|church|collection|whip_round|landlords|removal|bus|train|petrol|diesel|meter|rainy_day|honeymoon|ring|christening|communion|uni|prom|graduation|birthday|christmas|santa 2 money|fund|purse|card|cash|account|savings|pot|jar|wallet|fees|fee|box|tin",
    "one_more|just_one|last_one|one_last & lie|lying|know|anyway|same|always|believe|head|brain|voice|promise & i|me|my & !bonus|round",
    "need|needing|want|pray|praying|hoping|waiting 3 one|a|just 2 big 1 hit|win|one|spin|score & bailiff|bailiffs|rent|debt|debts|bills|money|save|thursday|lost|back|out|fix|everything|coming",
    "collectors|bailiffs|bailiff|enforcement|repo_man|landlord|loan_shark|sheriff|bailifs 3 coming|at_the|door|knocking|tomorrow|today|N_DAYNAME|calling|outside|texting|after_me|threatening",
    "nobody|no_one|anyone|anybody|alone|secret 5 i 2 bet|gamble|play|gambling|betting|have_a_problem",
    "plays|playing|gambles|gambling|bets 4 all_night|all_day|every_night|every_day & hungry|food|kids|brother|sister|school|eat|children|baby",
    "Y_MIND & Y_PLAYED|play|playing|machine|machines|spin & all_the_time|always|every|all|constantly|Y_SICK|Y_HOLE|cannot|stop|hide|secret|even & !crash|error|load|not_work|connection|app_on|lag / 14",
    "i 2 play|gamble|bet|spin|deposit 4 Y_MIND & !can_i|may_i|mobile|allowed|how / 8",
    "Y_ASK 4 Y_SICK & i|me|my|im & Y_PLAYED|play|playing|gamble|deposit|machine|losing|Y_MIND / 14",
    "Y_PLAYED|play|playing|spin|deposit & Y_SICK & Y_ASK & i / 14",
    "Y_HOLE & Y_PLAYED|lost|losing|debt|debts|Y_CHASE|Y_OWNED & i|my|me & !slot_theme|withdrawal|verify|card|cards|phone|password|connection / 12",
    "Y_CHASE & lost|losing|lose|gone|blew|every_time|midnight|cannot|always & i|me|my & !bonus|round|streak|can_i_cancel|how_do_i_cancel|mistake|haha|lol|give_me|wager / 9",
    "every_time|whenever|always|each_time|as_soon_as|keep|end_up 6 Y_CHASE & lose|lost|losing|play|midnight|gone|again|nothing",
  ],
};

export const quietThreat: Rules = {
  "threat.quiet": [
    "come|coming|drive|driving|turn|turning|pop|popping|call|calling|show|showing|round|pay 3 down|up|round|over|to|in|by|there 4 office|offices|hq|building|there|you|your|yours|yis & windows|inside|teeth|bat|petrol|match|matches|hammer|knife|machete|gun|lads|boys|sort|smash|burn|hurt|regret|sorry|face|kneecaps|legs|break|fists|bleed|scream & !money|phone|chat|winnings_come",
    "put|smash|cave|kick|brick|batter|boot|punch 3 your 3 windows|window|teeth|face|head|skull|door|office|in|jaw|nose|kneecaps|legs",
    "petrol_bomb|firebomb|bomb|molotov|acid|bullet|brick 4 your|through|you|office|building|letterbox",
    "break|snap|smash|crush 3 every|all|each|both 3 bone|bones|finger|fingers|tooth|teeth|legs|arms",
    "when|once|if 2 i 2 find|get|catch|meet 4 you|him|her|whoever|them & break|kill|hurt|smash|stab|batter|bones|legs|regret|sorry|blood|pay_for",
    "you|youse|you_lot|yous 3 will|gonna|going_to|deserve_to|better|should|need_to 3 bleed|regret_it|suffer|watch_out|watch_your|burn|get_hurt|get_shot|get_stabbed|die|pay_with",
  ],
};

export const quietExclusion: Rules = {
  "exclusion.quiet": [
    "take|remove|block|disable|lock|hide|switch_off|turn_off 5 button|option|ability|reverse|reversal|cancel & reverse|cancel|withdrawal|withdrawals|cash_out|myself|me & every|lose|lets_me|stop_me|so_i|temptation|always|play_it|keep / *",
    "lock|locks|locked 2 my|the 1 withdrawal|withdrawals & so_i|cannot|reverse|cancel|play|lose",
    "stop 2 me 3 from & play|playing|deposit|depositing|reverse|reversing|logging|betting|gambling|spending",
    "stop|block|prevent 4 card|bank|deposits|payments|depositing & myself|from_me|any_more|can_you|please|so_i & gambl|gambling|play|lose|too_much|control|me_from",
    "i|me|my 3 not 2 trust 2 myself",
    "want|need|like|give|set|put|have 4 limit|cap|restriction|maximum|block|lock|timer|reminder|barrier & my|me|myself & spend|deposit|deposits|time|day|week|month|lose|losses|account|play|gambling|stakes & !withdrawal|withdraw|bonus|max_bet / 9",
    "break|breather|breathing_space|pause|time_away|time_off|step_back|step_away|holiday|rest|detox|cold_turkey|cool|cooling 5 from|account|betting|gambling|slots|playing|it_all|casino|gaming & i|my|me|need|want|take|can|please & !bank_holiday|pay_break|round / 8",
    "close|shut|end|kill|delete|cancel|terminate|deactivate 3 it|account|everything|profile & for_good|forever|never_want|before_i|for_my_own|permanently|please|today|right_now|asap & i|my|me|it & !withdrawal|bonus|session|why|you_closed|game|chat|window|suspended / 8",
    "gamstop|gamban|cruks|spelpaus|betblocker|bet_blocker|gam_care|gamcare|gam_anon",
  ],
};
