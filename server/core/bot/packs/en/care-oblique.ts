/** English gambling harm, threats and exclusion said sideways: who pays for it, who must not know, what was sworn. */
import type { Concepts, Rules } from "../../pack.ts";

export const careWords: Concepts = {
  Q_PLAY:
    "gamble, gambles, gambled, gambling, betting, bets, playing, play, plays, played, slots, slot machines, casino, casinos, roulette, blackjack, poker, spinning, spin, depositing, punting, fruit machines, this site, your site, this app, bookie, bookies, sports betting, online gambling, here, wagering money",
  Q_PLAY_ONLY:
    "gamble, gambles, gambled, gambling, betting, slots, casino, casinos, roulette, blackjack, bookie, bookies, punting, sports betting",
  Q_KIN: `wife, husband, partner, girlfriend, boyfriend, fiance, fiancee, missus, spouse, mother, father, parents, brother, sister, son, daughter, kids, children, family, flatmate, boss, employer, mate, friends, friend, nan, gran, grandma, grandad,
    uncle, aunt, cousin, in laws, landlord, everyone, anyone, nobody, anybody, roommate, other half, better half, bf, gf`,
  Q_TELL:
    "tell, told, telling, admit, admitted, confess, confessed, explain, face, look at, look in the eye, own up, come clean",
  Q_HARD:
    "not, never, cannot, how, dare, afraid, scared, ashamed, terrified, no idea how, too embarrassed, embarrassed, dread, unable",
  Q_HOUSEHOLD:
    "food, dinner, lunch, groceries, shopping, rent, bills, bill, nappies, diapers, formula, shoes, school, uniform, trip, heating, electricity, electric, gas, petrol, medicine, meds, inhaler, vet, dog, cat, baby, kids, children, daughters, sons, christmas, birthday, presents, wedding, holiday, funeral money, deposit for the house, house deposit, mortgage, council tax, car payment, insurance, uni, college, tuition, savings, life savings, pension, inheritance, redundancy, severance, student loan, wages, salary, paycheck, benefits, universal credit, child benefit, emergency fund",
  Q_SPENT:
    "spent, spend, spending, blew, blow, blowing, lost, lose, losing, gambled, gambled away, wasted, put, putting, poured, pumped, sunk, threw, throwing, used, using, took, gone, goes, went, burned, burnt, wiped, drained, emptied, squandered, chucked, whacked, staked, stuck, deposited, fed, feeding",
  Q_INTO:
    "in, into, on, here, you, away, everything, all, it all, to you, slots, casino, roulette, machines, your machines, this site, blackjack, betting, gambling, gone",
  Q_SWORE:
    "swore, sworn, promised, promise, vowed, told myself, said to myself, told my wife, told my husband, told everyone, gave my word, pledged",
  Q_QUIT:
    "stop, quit, never again, last time, done, would not, give up, leave it, stay away, stay off, stop playing, not play, not gamble",
  Q_AGAIN:
    "again, back, still here, here i am, yet, but, relapsed, slipped, keep, every time, back here, once more, another",
  Q_CANNOT:
    "can not, could not, cannot, unable, not able, never able, no way to, struggle to, struggling to, hard to, impossible to, do not know how to, fail to, failing to, too weak to, not strong enough to, powerless to",
  Q_HALT:
    "stop, quit, stay away, walk away, leave it, put it down, put the phone down, log off, log out, close the app, switch it off, resist, control it, control myself, hold back, get out of this, break free, let go of it, say no, give it up, help myself, pull myself away",
  Q_LOW:
    "low, down, depressed, suicidal, hopeless, empty, worthless, ashamed, disgusted, numb, broken, ill, sick, awful, terrible, miserable, desperate, alone, lonely, guilty, stupid, like a failure, like shit, like crap, like an idiot, pathetic, wrecked, shattered, destroyed, anxious, panicky, exhausted, hate myself, crying, tears, lost, rotten, horrible",
  Q_ROOF:
    "car, streets, street, couch, sofa, rough, shelter, tent, hostel, park, friends couch, mates sofa, van, hotel",
  Q_UTILITY: "electricity, electric, gas, water, heating, power, lights, hot water",
  Q_HARMED:
    "ruined, ruining, destroyed, destroying, wrecked, wrecking, cost me, taken over, taking over, eating, consuming, controls, controlling, rules, ruling, owns, killing, tearing, broke up, ended, swallowed, cursed, poisoned, messed up, screwed up, fucked up",
  Q_MINE:
    "my life, my marriage, my family, our family, our life, my relationship, my health, my head, my mind, me, us, everything i have, my home, my job, my career, my friendships, my soul, my sleep, my finances, my credit, our savings, our home",
  Q_LOAN:
    "loan, loans, payday loan, credit card, credit cards, overdraft, remortgage, remortgaged, second mortgage, borrowed, borrowing, lend, lent, loan shark, loan sharks, klarna, credit line, finance company, doorstep lender, pawn, pawned, pawning, sold, selling",
  Q_MONEYWORD:
    "money, cash, savings, pension, wages, salary, benefits, inheritance, card, rent, allowance, pay, everything, house, jewellery, fortune, thousands, hundreds, pocket money, dole, fund, account",
  Q_VIOLENCE:
    "kill, murder, stab, shoot, strangle, beat, beat up, punch, smash, hurt, slap, choke, break, burn, slit, cut up, beat the shit, kick the shit, bash, batter, knock out, throttle, hit",
  Q_YOURS:
    "you, your, yous, yall, your staff, your agents, your team, your employees, your manager, your boss, your family, your kids, your office, whoever, the person, the agent, the guy, the one who, that agent, that manager, one of you, all of you, you all, everyone there, everybody there, someone at, somebody at, support agent",
};

export const careOblique: Rules = {
  "care.must-not-know": [
    "Q_HARD 5 Q_TELL 4 Q_KIN & !bonus|referral|code|refer|how_long|withdraw|support / 8",
    "hiding|hide|hid|hidden|secret|secretly 5 Q_KIN & !game|balance|bonus|symbol",
    "lie|lies|lying|lied 3 to|about 3 Q_KIN|where|money|it|playing",
    "Q_KIN 4 does|do|has|have|must|can 2 not|never|no 2 know|idea|find & !how|which|bonus|why",
    "Q_KIN 3 NEG|no 2 idea|clue",
    "not 2 told|tell 4 Q_KIN & bad|lost|debt|owe|money|gambling|how|this|it",
  ],
  "care.pays-for-it": [
    "Q_SPENT 6 Q_HOUSEHOLD & Q_INTO|money|gone|all & !bonus|proof|document|withdrawal|upload|verification|statement|do_you_accept / 8",
    "Q_HOUSEHOLD 4 Q_SPENT & Q_PLAY_ONLY|you|here|everything|again|all / 10",
    "money 3 for 4 Q_HOUSEHOLD & gone|spent|lost|blew|deposited|put|used|took|back",
    "Q_HOUSEHOLD 1 money|fund|cash & !where|send|proof / 6",
    "all|whole|entire|most|half|every 3 wages|salary|income|paycheck|pay|pension|benefits|wage & you|casino|here|go|goes|went|into|on|in|gone|lost|spent|disappears|slots",
    "NEG 4 feed|clothe|eat|eaten|heat & i|my|me|we & !bonus|cat|dog|puppy|kitten|hamster",
    "Q_UTILITY 3 cut|cuts|disconnected|shut|switched|turned 1 off",
    "sleeping|living|sleep|live|slept 3 in|on|at 3 Q_ROOF & i|my|me|since|we & !stream|malta|spain",
    "go|going|went|gone 2 hungry & !hungry_wolf",
    "not|no 3 eaten|food|meal|slept|showered 3 since|for|in|days|left|today & lost|playing|gambling|put|spent|money|betting",
    "money 4 not|never 2 mine|my_own|even_mine & deposited|played|lost|gambled|spent|used|it|that|bet",
    "not 1 my 1 money & lost|gambled|spent|played|deposited",
    "company|clients|bosses|employer|charity|clubs|church|mothers|mums|grans 2 else|elses|money|funds|cash & lost|gambled|spent|played|used|took|blew",
    "Q_LOAN & Q_PLAY_ONLY|deposit|depositing|lost|play|keep_playing|chase|fund / 10",
    "i 4 lost 3 my 2 job|house|home|flat|business|licence|apartment|company|kids|wife|husband|children|marriage|dignity|mind",
    "sacked|fired|laid_off & gambling|gamble|casino|betting|playing_at_work",
  ],
  "care.swore": [
    "Q_SWORE 8 Q_QUIT & !bonus|spam|sending|you_would / 6",
    "Q_SWORE 6 Q_AGAIN & Q_PLAY|stop|quit|here",
    "here 2 i 1 am 2 again",
    "keep|kept|always 2 coming|going|crawling|running|getting_drawn|drawn 2 back & i|me|casino|here|hate|lose|money|though|slots",
    "said 4 last time & again|here|back|playing|still",
    "one 1 more 1 spin|bet|deposit|game|go & always|and_then|just|never|again|turns|another",
    "every|each 2 time 4 stop|quit|leave & again|back|not|but",
  ],
  "care.cannot-stop": [
    "Q_CANNOT 4 Q_HALT & !sound|music|autoplay|animation|emails|bonus|withdraw|game_from|video|notifications|popup|you|it_is_stuck / 6",
    "trust 2 myself|me 2 with|around|near|alone & money|card|wages|phone|casino|cash|account",
    "not 2 trust 2 myself",
    "NUM|DURATION|all_night|all_day|24_hours|whole_night|whole_weekend 3 straight|non_stop|nonstop|on_end|in_one_go|without_sleep|without_a_break & Q_PLAY|up|awake",
    "without 1 sleep|sleeping|eating & Q_PLAY|lost",
    "recognise|recognize 2 myself|who_i_am|the_person_in|the_man_in|the_woman_in",
    "like|as 2 a 1 drug|poison|disease|sickness|illness|cancer|demon|trap|prison & it|this|gambling|playing|casino|slots|betting & !graphics|music",
    "a 1 drug|disease|illness|sickness & gambling|betting|for_me|to_me|slots|casino",
    "head|neck|ears|eyes|depth|deep 4 in|over|of|with & betting|gambling|debt|debts|casino|way|drowning|sinking & !up_to_speed",
    "over my head",
    "professional|psychological|psychiatric|medical 2 help|treatment|support & i|need|get|looking|where",
    "therapist|psychologist|psychiatrist|counsellor|counselor|rehab|sponsor|gamblers_anonymous|detox|gam_care|gamcare|begambleaware",
    "think|thinks|dream|dreaming|obsess 2 about|of 3 gambling|betting|slots|casino|roulette|spinning|playing & all|always|only|night|constantly|every|nothing_else|non_stop",
    "obsessed 3 with|by 2 gambling|betting|winning|casino|roulette|slots|playing|this|it",
    "itch|itching|urge|urges|temptation|tempted|craving|withdrawal_symptoms & gamble|gambling|betting|bet|casino|deposit|play|spin",
    "take|keep|get|lock 3 my 2 card|phone|money|cards 3 away|off|from_me & !stolen|lost|hold|your",
    "save|protect|stop|rescue 1 me 2 from 2 myself",
    "i 2 am|have_become|became|feel 3 addict|addicted|junkie|slave|zombie|monster|degenerate|lost_cause & gambling|casino|slots|betting|playing|here|this|it|feel|like",
    "problem 2 with 2 gambling|betting|money|slots|casino|playing",
    "not 1 fun 1 any more|anymore & stop|can_not|lost|playing|gambling|i|money",
    "too far 3 gone|now",
    "went|gone|gotten|got|getting|going 2 too|way_too 1 far & gambling|betting|this|playing|it|i",
  ],
  "care.feels": [
    "feel|feeling|felt|am|so 3 Q_LOW & lost|losing|loss|losses|gambling|gambled|slots|casino|spent|bet|betting|money_here|tonight & !connection|password|phone|card|service|support|win|winning|site|game|balance|your|withdrawal|deposit / 8",
    "cry|crying|cried|sob|sobbing|weep|weeping 4 sleep|night|floor|every|all|bathroom|now|here|writing|screen|losing|lost",
    "Q_PLAY_ONLY 5 Q_HARMED 3 Q_MINE",
    "Q_HARMED 3 Q_MINE & Q_PLAY_ONLY|this|here|you|lost|it / 8",
    "my|our 1 life|marriage|relationship|family|finances 3 mess|hell|wreck|shambles|ruins|over|falling_apart|in_pieces|disaster|nightmare & Q_PLAY_ONLY|because|of|since|i",
    "kicked|threw|thrown|chucked|booted 2 me 1 out & Q_KIN|house|home|flat",
    "Q_KIN 4 left|leaving|leave|divorcing|divorced|hates|moved_out|walked_out|filing & because|over|gambling|me|losses|debt|money|slots|betting|casino & !handed|message",
    "custody|divorce|separation & gambling|casino|betting|lost|slots",
    "need|have|must|got 2 to 2 win 3 back|it_back|tonight|today|this|something|before",
    "need|want|give|get 3 it|that|them|losses|everything|some 2 back & before|wife|husband|desperate|please|rent|lost|bills|payday|wakes & !card|stolen|stole|fraud|refund|transaction|purchase / 12",
    "losses|loss|lost 4 refunded|refund|reimbursed|returned|given_back & broke|please|addict|desperate|kids|can_you|any|i|my",
    "begging|beg|implore|pleading 2 you|on_my_knees",
    "give 2 me 3 chance|something|back & lost|broke|nothing|kids|feed|rent|please_i",
    "broke|skint|penniless|bankrupt|destitute & lost|losses|gambling|because|you|casino|kids|please|since & !no_deposit|payday|lol|haha|bonus / 7",
  ],
  "care.of-others": [
    "Q_KIN 4 Q_PLAY_ONLY 4 Q_MONEYWORD|all|every|too_much|secretly|problem|again|away|daily|addicted|stop|worried|help & !gift|free / 8",
    "my 1 Q_KIN 4 Q_SPENT 4 Q_MONEYWORD & Q_PLAY|you|site|every|all|away / 10",
    "my|our 1 Q_KIN 3 can|will|would|does 1 not 2 stop|quit|control|leave",
    "my|our 1 Q_KIN 3 addicted|hooked|addict|obsessed|relapsed",
    "Q_KIN 3 stole|stealing|steals|took|takes 3 my|our|the 2 money|savings|card|cash & Q_PLAY|to_play|on_your|bet",
    "how|can|could|what|please 4 stop|help|block|ban|save|protect|refuse 3 my|our 1 Q_KIN & !withdraw|get_a_bonus|verify|register|join|sign",
    "son|daughter|kid|child|brother|sister|nephew|niece|teenager|boy|girl|children|kids|grandson 3 is|are|was|only|just|aged 3 MINOR_AGE|minor|underage|under_18|in_school & !allowed_to_watch",
    "son|daughter|kid|child|nephew|niece|teenager|grandson|kids|children & used|uses|using|got|gets|played|plays|deposited|logged & my|card|account|phone|without|your_site",
    "MINOR_AGE 1 year old & account|play|plays|played|card|bet|bets|won|deposit|casino|site",
    "i 1 am 1 MINOR_AGE & can|may|allowed|still|play|money|account|won|withdraw|deposit|get|but|years|school|parents|old|year|young|register|happen & !minutes|hours|days|euro|euros|pounds|spins|percent|rounds|points|away|level|wins|weeks / 7",
    "lied 2 about 2 my|his|her 2 age|birthday|birth",
  ],
};

export const threatOblique: Rules = {
  "threat.oblique": [
    "i|we 4 know|find|found|track|traced|looked_up|got 4 where|which_office|which_building|address|home_address & live|lives|work|works|office|sleep|you|kids|staff|family & !my_address|my_withdrawal|proof|enter|box|upload|document|verification / 8",
    "find out|know 3 where 2 you|they|your 2 live|work|sleep|park",
    "watch 2 your|their|ur 2 back|backs",
    "one 1 eye 1 open",
    "pay 3 with|in 3 blood|life|lives|teeth",
    "Q_YOURS 4 get|gets|be|gonna|getting 2 hurt|killed|shot|stabbed|beaten",
    "someone|somebody 4 get|gets|gonna|be|going_to_get 2 hurt|killed|shot|stabbed",
    "i|we 3 Q_VIOLENCE 2 Q_YOURS & !money|odds|dealer|game|house|bank / 4",
    "i|we 2 will|gonna|going_to|want|wanna|could|may|might|swear 4 Q_VIOLENCE 2 Q_YOURS|him|her|them|somebody|someone & !myself|odds / 4",
    "Q_VIOLENCE 2 my|the|our 2 wife|girlfriend|husband|kids|children|mother|father|partner|boyfriend|son|daughter|dog|ex & will|gonna|going_to|if|might|could|am|want|feel_like",
    "make|making 2 sure 5 suffer|suffers|pay_for_this|regret|regrets|bleed",
    "hunt 2 you|them|him|her 1 down",
    "break|smash|cave 2 your|their|his|her 2 legs|neck|face|jaw|bones|kneecaps|teeth|skull|head|fingers|arms",
    "bring|bringing|come|coming|turn_up|show_up|arrive|pull_up 4 gun|knife|bat|hammer|weapon|petrol|machete|axe|mates|boys|lads & you|your|office|there|hq|building|door",
    "blow|burn|bomb|torch|shoot|smash|set_fire 4 office|building|headquarters|hq|place|company|casino & i|we|up|down|will|your|to",
    "bomb 3 office|building|headquarters|casino|your",
    "you|your 3 will|gonna|are_going_to 3 regret|suffer|bleed|burn|die & family|kids|this|swear|day|i & !bonus",
    "dead man|men walking",
    "you are 2 dead & i|when|find|meat|all|all_of_you",
  ],
};

export const exclusionOblique: Rules = {
  "exclusion.oblique": [
    "cap|limit|max|ceiling|maximum|restrict|budget 6 lose|loss|losses|spend|spending|deposit|deposits|depositing|bet|stake|wager_per_day & i|my|me|please|set|put|want|per_day|per_week|monthly|weekly|daily & !bonus|withdraw|withdrawal|win|payout|table|what_is_the / 8",
    "remove|strike|kick|throw|wipe|take 2 me 2 from|off|out 3 site|system|database|casino|platform|books|records|registry|here & !list|queue|table|game|tournament|bonus",
    "not 2 let|allow|accept|permit 2 me|my_card|my_deposits 3 deposit|deposits|play|in|gamble|bet|back|log|any_more & please|do|must|want|ever|again|matter|even_if & !why|did|does|will|wont|you_will|it / 6",
    "refuse 2 my 1 deposits|deposit|bets|card & please|any|all",
    "never 2 want 3 play|gamble|bet|see_this|deposit 2 again",
    "reality check|checks|reminder|reminders",
    "session|time|play|playing|gaming 1 limit|limits|timer|alarm & !bonus|expired / 4",
    "cool|cooling 2 off|down & period|week|month|days|hours|account|want|need|take|please & !bonus|cash",
    "time out|timeout & i|me|my|want|need|take|please|set|hours|day|days|week|month|account & !session|error|page|keeps|login|connection|game|request / 6",
    "break|pause|holiday|rest|detox 2 from 3 gambling|betting|casino|playing|slots|site|you|all_this",
    "need|want|take|taking|give_me 3 break|pause & weeks|week|month|months|days|day|while|account|gambling|playing|betting|casino|long|year & !this_slot|this_game|recommend|another / 8",
    "lock|block|ban|bar|exclude|suspend 2 me|myself 3 for|out|permanently|forever|please|now|indefinitely|completely|everywhere|all",
    "block|ban|exclude|bar 3 me|myself & please|want|can_you|could_you|ask|request|like|forever|good|life & !why|did_you|reason|unfair|blocked_me",
    "close|shut|delete|cancel|terminate|end|deactivate|remove 3 account|profile|membership|registration & please|want|how|can|permanently|forever|good & !why|card|bonus|email|payment|number|method|photo|picture|bank|second|open|duplicate|someone|hacked|did|blocked|you_closed|to_your / 5",
    "gamstop|gamban|betblocker|self_exclusion|self_exclude|selfexclude|self_excluded|spelpaus|cruks|oasis",
  ],
};
