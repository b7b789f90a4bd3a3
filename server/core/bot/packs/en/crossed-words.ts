/**
 * English words of distress by the part they play in a sentence: who, what is arranged, what is no longer awaited, what
 * weighs. None of them says anything alone; the rules of crisis-crossed.ts and care-crossed.ts cross them.
 */
import type { Concepts } from "../../pack.ts";

export const crossedWords: Concepts = {
  K_WILLNOT:
    "will not, shall not, would not, am not going to, not going to, never going to, am never, will never, shall never, doubt i will, doubt i would, not planning to, not planning on, do not plan to, do not intend to, not expecting to, do not expect to, do not think i will, do not think i am going to, no intention of, not be, not going to be, can not see myself, can not imagine me, no need for me to, no longer",
  K_THENME: `that is me, then that is me, that is it for me, that will be me, that is me done, that is me finished, that is us done, then i go, then i am done, then i am gone, i am gone, then i am off, then i am out, then i rest, then i sleep, then lights out, then goodnight, then good night, then bye, then it is bye, then goodbye, then peace, then quiet, then nothing, then it is over, then i am over, then it is done, then the end, then i leave, then i can go, and then i go, then i can rest, then i can stop, before i go, before i do it, before i leave,
    before the end, before it is over, before it, before lights out, then i stop, then i end it, then i finish it, then no more, then never again, after that nothing, after that i am gone, after that it is over, after that i go, after that i am done, after that no more me, see you on the other side, then the bridge, then the river, then the pills, then the rope, then the sea, then the train, then darkness, then silence, just wanted one more spin before`,
  K_NAMED:
    "beachy head, humber bridge, forth bridge, forth road bridge, clifton suspension bridge, suspension bridge, golden gate bridge, howth, cliffs of moher, erskine bridge, foyle bridge, archway bridge, westgate bridge, west gate bridge, bloor viaduct, niagara falls, dover cliffs, cliffs of dover, white cliffs, severn bridge, tyne bridge, menai bridge, tay bridge, itchen bridge, orwell bridge, story bridge, lions gate bridge, burrard bridge, jacques cartier bridge, seven sisters cliffs, bray head, sydney heads, kessock bridge, skye bridge, wearmouth bridge, tees transporter, tower bridge, waterloo bridge, ha'penny bridge, grattan bridge, thomond bridge, shannon bridge, dingli cliffs, suicide forest, lovers leap, runcorn bridge, barton bridge, britannia bridge, arthurs seat",
  K_HIGH:
    "bridge, cliff, cliffs, cliff walk, clifftop, cliff top, cliff path, viaduct, overpass, flyover, pier, quay, quays, quayside, weir, railway, railway line, train line, tracks, level crossing, multistorey, multi storey, roof, rooftop, tower block, top floor, car park roof, dam, gorge, quarry, canal, river, lough, loch, lake, harbour, docks, sea, reservoir, estuary, lock, motorway bridge, balcony, headland, lighthouse, station, platform",
  K_STILLWATER:
    "peaceful, calm, quiet, still, black, deep, warm, inviting, soft, welcoming, dark, silent, gentle, restful, easy, far down, flat, cold, lovely, beautiful, friendly, tempting",
  K_FASTTRAIN:
    "fast, fasts, fast one, fast ones, fast train, fast trains, express, non stop, nonstop, freight, goods train, through train, through trains, do not stop here, does not stop here, do not stop, not stopping, intercity, high speed, yellow line, white line, past the line, next train, next one, edge of the platform, platform edge, without stopping, thunder through, come through, comes through, flying through",
  K_STUFF:
    "the stuff, what i need, everything i need, all i need, enough of it, enough of them, enough to do it, the gear, a hose, the hose, hosepipe, tubing, the rope, a rope, rope, the pills, the tablets, pills, tablets, a noose, the noose, the bag over, the helium, helium, charcoal, disposable barbecue, disposable bbq, antifreeze, sleeping tablets, sleeping pills, shotgun, rifle, the gun, a gun, the blade, a blade, blades, razor, stanley knife, scalpel, insulin, morphine, patches, the means, dads gun, dads pills, mums pills, her pills, his pills, her tablets, his tablets, her morphine, two boxes, three boxes, four boxes, boxes of, blister packs, packets, codeine, oramorph, tramadol, duct tape, cable ties",
  K_STASH:
    "glovebox, glove box, glove compartment, boot, in the drawer, bedside, nightstand, wardrobe, shed, garage, attic, loft, under the bed, in my bag, in my pocket, in my coat, in the car, backpack, rucksack, top shelf, dresser, in the van, passenger seat, on the seat, next to me, beside me, on the table, bathroom cabinet, medicine cabinet, in the bath, on the bed, within reach, in my lap, in my locker, coat pocket, in the kitchen, under the sink, in the cupboard",
  K_GOOD_HOLD:
    "hold, holds, held, would hold, will hold, take my weight, takes my weight, hold me, holds me, strong enough, sturdy, tested, test, the right height, high enough, low enough, take the weight, bear my weight, bear the weight",
  K_BEAM:
    "beam, branch, banister, bannister, hook, loft hatch, joist, rafter, rafters, light fitting, ceiling fan, curtain rail, tree, knot, door handle, stair rail, stairwell, swing, goalpost, hinges, bedpost, rail",
  K_POLICY:
    "policy, insurance, life cover, cover, death in service, pension, lump sum, payout on me, insured, union fund, credit union insurance, mortgage protection, mortgage insurance",
  K_COVERS:
    "pays, pay out, pays out, paid out, paying out, covers, covered, still pays, clears the, clear the, pay off, pays off, clause, after two years, past two years, two years, counts, is valid, is not void, exclusion period, waiting period, it will cover, will sort, would sort, enough for the kids, enough for them",
  K_ACCIDENT:
    "an accident, accidental, misadventure, look like an accident, looks like an accident, natural causes, open verdict, accidental death, fell asleep at the wheel, slipped and fell, lost control of the car",
  K_FINE_THEN:
    "they will be ok, they will be okay, they will be fine, they will be alright, be looked after, be sorted, be set up, be set for life, be taken care of, be provided for, be ok then, fine now, debt free, mortgage free, clears the mortgage, pays the mortgage, gets the house, get the house, keep the house, gets everything, get everything, roof over their heads",
  K_AFFAIRS: `passwords, where the keys, where the spare keys, where my spare keys, spare keys, the spare key, bin day, what day the bins, the bins go out, my will, the will, a will, the insurance, insurance papers, insurance folder, the policy, dogs papers, cats papers, dog food, cat food, dogs food, cats food, vet book, how the boiler, the boiler, the heating works, where everything is, where things are, where it all is, who to ring, who to call, who to phone, who gets what, who gets, the deeds, my funeral, the funeral, funeral songs, songs for, a letter each, letters for, letter for, letters to, letter to, notes for, note for, a note to, birthday cards, cards for her, cards for him,
    cards for every, cards for the next, paperwork, pin numbers, pins, all my accounts, my clothes, my tools, instructions, my locker, my desk, browsing history, search history, photo albums, loose ends, meals in the freezer, freezer, the pension, logbook, log book, school run, fed for, enough food, enough for a few days, my side of the wardrobe, my room, my flat, the flat, the house, the car, direct debits, subscriptions, next of kin, emergency contact, the meter readings, headstone, plot, guardian, power of attorney, beneficiary`,
  K_CLOSING:
    "that is everything, think that is it, think that is all, think that is everything, nothing left to do, all set, all sorted, all done, ready now, no loose ends, everything in order, in order, in place, so nobody has to, so no one has to, so nobody else has to, so she does not have to, so he does not have to, so they do not have to, so she has, so he has, so they have, so she knows, so they know, so he knows, so the kids, for after, for afterwards, for when, when i am gone, when the time comes, if anything happens to me, if something happens to me, in case anything happens to me, when you see this, when they find, by the time, last thing to do, last thing on, last job, final thing, only you left, this is the last, you are the last, close the account, close my account, shut the account, goodbye, last spin, one last, one more spin, last deposit, thanks for everything, thank you for everything, won't be needing, after i, after me, without me, on my own terms",
  K_PET:
    "dog, dogs, cat, cats, rabbit, rabbits, pets, hamster, budgie, puppy, kitten, horse, pony, tortoise, hens, parrot, fish, goldfish, gecko, snake, ferret",
  K_REHOME:
    "better home, good home, new home, loving home, nice home, better life there, will love her, will love him, take care of him, take care of her, look after him, look after her, look after them, will spoil, for good, rehomed, the rescue, the shelter, rspca, dspca, spca, someone to feed, fed when, feed the, feed my",
  K_WEIGHT:
    "weight, dead weight, millstone, noose, anchor, albatross, ball and chain, stone, brick, burden, drag, drain, leech, liability, cloud, curse, stain, waste of, headache, disappointment, embarrassment, one less, problem, sponge, parasite, mess to clean up, extra mouth, spare part",
  K_LIGHTER:
    "float, floats, breathe, sleep, relax, laugh, smile, free, freer, lighter, happy, happier, richer, better, better off, get on with, start again, start over, start afresh, fresh start, move on, calmer, cope, manage, thrive, fine, grand, peace, relieved, relief, easier, healthier, safe, safer, quieter, live properly, not worry, stop worrying, stop crying, no more worrying, heal, get over it, be ok, be okay, alright, sound",
  K_WITHOUT:
    "without me, when i am gone, once i am gone, if i am gone, after i am gone, with me gone, with me out of, me gone, i was gone, i were gone, i was not here, i was not around, i were not here, if i was not, if i were not, me not here, me not being here, when i am not here, once i am not here, once i am out of, when i go, once i go, if i go, if i left, me not around, i never existed, i did not exist, i was never born, had not been born, cut the rope, cut the cord, cut me loose, in my absence, no me, me out of the way, me out of the picture, i had died, it had been me, instead of me, i disappeared, i vanished, i cease",
  K_NOBODY:
    "nobody, no one, noone, no ones, nobodys, none, not a soul, not one person, nobody else, no body, who would, who will, who is going to, would anyone, will anyone, does anyone, would anybody, how long before anyone, how long before someone, how long till anyone, how long till someone, how long until anyone, how long until someone, wonder when anyone, wonder who, wonder if anyone, days before anyone, weeks before anyone, days before someone, weeks before someone",
  K_NOTICE:
    "notice, notices, noticed, miss me, misses me, find me, finds me, finding me, look for me, looks for me, looking for me, come looking, coming looking, coming to look, search for me, come to my funeral, turn up to my funeral, at my funeral, remember me, cry for me, cry over me, wonder where i, ask where i, realise i, realize i, come for me, come find me, coming for me, stop me now, talk me out, walk in on me, disturb me, hear me fall, mourn me, attend, bury me, claim my body, know i was gone, know i am gone, know i was here, know i had gone, know where i am",
};

/** Everyday words: no guard takes them away. */
export const crossedRoles: Concepts = {
  K_ME: "i, me, my, myself, mine",
  K_THEY: `he, she, they, him, her, them, husband, wife, missus, mrs, partner, boyfriend, girlfriend, fiance, fiancee, son, daughter, brother, sister, mother, father, parents, nan, gran, grandad, grandmother, grandfather, grandson, granddaughter,
    uncle, aunt, auntie, cousin, nephew, niece, friend, mate, pal, buddy, best friend, flatmate, housemate, roommate, neighbour, neighbor, colleague, workmate, boss, ex, kid, child, boy, girl, lad, lass, young lad, young one, fella, bloke, guy, man, woman, someone, somebody, player, stepson, stepdaughter, son in law, daughter in law, brother in law, sister in law, stepdad, stepfather, stepmother`,
  K_KIN:
    "wife, missus, husband, partner, boyfriend, girlfriend, fiance, fiancee, son, sons, daughter, daughters, brother, brothers, sister, sisters, mother, father, parents, nan, gran, grandad, kids, children, family, grandson, granddaughter, grandkids, uncle, aunt, auntie, cousin, nephew, niece, friend, friends, mate, mates, pal, best friend, flatmate, neighbour, neighbor, ex, boy, girl, boys, girls, little one, baby, weans, bairns, lads, in laws, everyone, everybody",
  K_DAY:
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, the morning, the weekend, the weekends, next week, next month, next year, next time, the summer, summer, winter, spring, autumn, christmas, xmas, easter, halloween, new year, new years, the new year, january, february, march, april, may, june, july, august, september, october, november, december, payday, another birthday, my birthday, my next birthday, birthday, twenty, thirty, forty, fifty, sixty, seventy, old age, the end of the week, the end of the month, the end of the year, the sunrise, sunrise, daylight, the light, the sun, the world cup, next season, the season, grandkids, her grow up, him grow up, them grow up, her wedding, his wedding, the wedding, the baby born, retirement, the day, another day, another night, the other side of",
  K_LATER:
    "use it, use them, need it, need them, spend it, claim it, collect it, see it, see them, see him, see her, enjoy it, open it, read it, answer, worry about, find out, know, hear it, hear about, meet, watch, celebrate, play it, receive it, pay it, finish it, cash it, regret it, explain, help, look after, raise, walk her, pick them",
  K_FINAL:
    "last, final, one last, one final, one more, 1 more, 1 last, very last, my last, my final, a last, a final, last ever",
  K_STAKE:
    "fiver, tenner, twenty, quid, flutter, spin, spins, bet, bets, punt, roll, hand, deposit, game, games, throw, round, pound, pounds, note, coin, coins, dollar, dollars, euro, euros, session, play, go, bob, penny, pennies, cent, cents, twenty, fifty, hundred, flush, ticket, acca, pint, smoke, fag, drink, supper, meal, dinner, song, sunset, drive, walk, swim, look",
  K_WAGERWORD:
    "if, win, lose, this one, comes in, hits, lands, red, black, spin, bet, last, final, heads, tails, wheel, coin",
  K_NEARBY:
    "minutes, mins, min, minute, walk away, near, nearby, close by, round the corner, around the corner, end of my road, end of the road, end of my street, across from, outside my, opposite, stones throw, mile, miles, yards, metres, from mine, from my house, from my flat, from here, from my door, at the back of my, behind my, below my, under my, next to my, on my way home, on the way home, way home, walk past, drive past, drive over, pass it, cross it",
  K_LOOKS:
    "looks, look, looked, looking, seems, seemed, is so, so, very, is lovely and, was so, was very, feels, sounds, how, is really",
  K_ATPLACE:
    "standing, stood, stand, sat, sitting, sit, waiting, wait, parked, walking, walked, heading, driving, drove, on my way, going, climbing, climbed, lying, leaning, looking over, looking down, staring, watching, at the top, up at, up on, up by, down at, down by, out at, out on, at, on, by, near",
  K_GOTIT:
    "bought, got, picked up, collected, ordered, found, saved, saved up, stashed, hidden, hid, stored, prepared, ready, have, there is, kept, keep, keeping, brought, put, laid out, lined up, counted out, poured, packed, borrowed, took, it is, they are, is",
  K_ARRANGE:
    "told, tell, showed, shown, left, leave, wrote, written, writing, wrote down, written down, gave, given, sorted, explained, labelled, listed, handed, taught, made sure, emailed, texted, signed over, signed, transferred, cancelled, paid off, paid up, cleaned, cleaning, cleared, tidied, packed, printed, filed, arranged, settled, organised, organized, boxed up, bagged up, dropped off, rehomed, posted, returned, deleted, wiped, finished, done, made, filled, stocked, cooked, moved, put, hid, taped, stuck, set, changed, updated, updating",
  K_ONTHEM:
    "everyone, everyones, everybody, everybodys, their, her, his, the family, my family, my familys, them, my wife, my wifes, my kids, the kids, my mother, my mothers, my parents, people, other people, all of them, those around me, anyone, anybody, my husband, my partner, my girlfriend, my brother, my sister, the people i love, the world, this world, this family",
  K_SUBJECTWORD:
    "bonus, bonuses, cashback, money, payout, payment, withdrawal, deposit, winnings, funds, refund, promo, promotion, offer, spins, code, game, slot, verification, documents, agent, site, app, balance, transfer, email, reply, match, tournament",
  K_SAFE_END:
    "bed, bedtime, work, night shift, shift, tea, gym, pub, lunch, weekend, for the night, for tonight, for today, for the day, for the month, for the week, holiday, holidays, airport, flight, vacation, bonus, wagering, verified, verify, skint, payday, lol, haha, hahaha, lmao, emojilaugh, dinner, cinema, school run, train home, bus home, meeting, football, match, promo, promotion, register, download, opt",
};
