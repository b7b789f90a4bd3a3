/** English words of distress said sideways: tomorrow, going on, giving things away, being found, places and means. */
import type { Concepts } from "../../pack.ts";

export const obliqueWords: Concepts = {
  O_I: "i, me, myself, my, mine",
  O_THEY: `he, she, they, him, her, them, son, daughter, kid, child, brother, sister, mother, father, husband, wife, partner, boyfriend,
    girlfriend, friend, mate, buddy, bestie, flatmate, roommate, housemate, colleague, coworker, neighbour, neighbor, cousin, uncle, aunt, nephew, niece, ex,
    guy, dude, bloke, player, streamer, someone, somebody, fella, lad, girl, boy, teenager, grandad, grandson, dad, mum`,
  O_SAID:
    "said, says, saying, say, told, tells, telling, texted, texts, wrote, writes, posted, posts, messaged, keeps saying, talks about, talking about, talked about, threatens, threatened, threatening, swears, screamed, screaming, hinted, mentioned, announced, sent me",
  O_NO: "no, not, never, nothing, without, zero, any, what, lost, lack, little, hardly, barely, cannot",
  O_SENSE:
    "point, reason, sense, use, purpose, meaning, worth, value, hope, strength, energy, will, joy, motivation, desire, courage, future, sake",
  O_GOING:
    "waking up, wake up, getting up, get up in the morning, being here, be here, staying alive, stay alive, going on, go on, carrying on, carry on, keep living, keep on living, living on, to live, living, existing, being alive, breathing, be around, being around, another day, next day, tomorrow, next week, next month, next year, this planet, this earth, on earth, in this world, this world, this life, in life, my life, of life, life any more, life",
  O_AHEAD:
    "tomorrow, a tomorrow, future, a future, next week, next month, christmas, morning, sunrise, my next birthday, summer, spring",
  O_GAVE:
    "gave, giving, give, given, gifted, donated, donate, donating, sold, selling, handed, leave, leaving, left, rehomed, rehome, passed on",
  O_OWN: `cat, dog, pet, pets, rabbit, guitar, watch, ring, jewellery, jewelry, clothes, belongings, possessions, stuff, my things, things away, everything i own, everything i have, all i own, records, collection,
    playstation, ps5, xbox, bike, tools, books, furniture, my house keys, my keys, plants, photos, car keys`,
  O_NONEED:
    "not need, not needing, no longer need, no use for, will not need, do not need, not be needing, never need, no more use, of no use to me",
  O_GONEPLACE:
    "where i am going, where i go, where i will be, where i am off to, on the other side, in heaven, up there, in the afterlife, in hell, six feet under, under the ground, in the ground, pushing daisies, pushing up daisies, meet my maker, a better place, next life, in another life, other side",
  O_REJOIN: "join, be with, see, reunited with, hold, hug, be reunited with, together with",
  O_PASSED:
    "in heaven, up there, in the sky, again soon, on the other side, in the afterlife, who died, who passed, late, passed away, rest his soul, rest her soul, the angels",
  O_EDGE:
    "overpass, ledge, cliff, roof, rooftop, bridge, balcony, tracks, rails, railway, train tracks, window sill, windowsill, viaduct, flyover, pier, multistorey, multi storey, top of the building, parking deck, edge of the roof, edge of the platform, level crossing, car park roof",
  O_STANDING:
    "standing, stood, sitting, sat, climbed, climbing, waiting, looking down, staring, hanging over, leaning over, on top of, up on",
  O_WHEELS:
    "bus, train, truck, lorry, tram, tube, subway, metro, traffic, car, hgv, motorway, underground, freight train, oncoming traffic",
  O_STEP:
    "step, stepping, stepped, jump, jumping, walk, walking, throw, throwing, threw, dive, diving, lie down, lying down, run, running, get, getting, leap, leaping, roll, fall",
  O_UNDER: "under, in front of, underneath, before a, off, off of, onto, into, over",
  O_DRIVE:
    "drive, driving, steer, steering, swerve, swerving, crash, crashing, ride, riding, turn the wheel, turning the wheel, plough",
  O_OBSTACLE:
    "off the road, off a bridge, off the bridge, off a cliff, off the cliff, into a tree, into the tree, into a wall, into the wall, into oncoming, into the river, into the canal, into the lake, into the sea, over the edge, into a truck, into a lorry, under a truck, into the water, into a pole, into the central",
  O_WATER: "sea, ocean, river, lake, canal, waves, water, deep end",
  O_TEMPT:
    "tempting, tempts, calling me, calling my name, calls me, inviting, looks good, looks peaceful, appealing, attractive, looking at me, looks like a way, seems easy, seems like the answer",
  O_METHOD:
    "easiest way, quickest way, quick way, painless way, best way, least painful, painless, without pain, no pain, fastest way, easy way, how many, how much, what dose, which dose, lethal, deadly, enough to",
  O_WAYOUT:
    "to go, to die, to end it, end it, out of life, do it myself, leave this, stop breathing, stop my heart, not wake, kill a person, kill someone, kill me, hang, bleed out, fall asleep forever, drown",
  O_PILLWORD:
    "pills, tablets, paracetamol, paracetamols, ibuprofen, sleeping pills, sleeping tablets, painkillers, xanax, valium, insulin, antidepressants, meds, medication, tylenol, aspirin, opioids, morphine, oxy, benzos",
  O_TOOMUCH:
    "took, taken, swallowed, swallow, line, lined, lining, count, counted, counting, saved up, saving up, hoarding, stockpile, stockpiled, whole, all of my, all my, all the, load of, loads of, handful, too many, bottle, entire, box of, packet of, cocktail of, ready, poured",
  O_TOOL:
    "rope, noose, razor, blade, blades, gun, pistol, rifle, shotgun, knife, bullet, cord, belt, hosepipe, exhaust",
  O_HIDE:
    "shed, garage, attic, loft, basement, cellar, cupboard, drawer, car, boot, trunk, bathroom, bath, bedroom, next to me, beside me, in front of me, on my lap, in my hand, in my mouth, against my, to my head, on the table, under my pillow, with me, my neck, ready, loaded, hanging",
  O_GOD: "god, lord, jesus, allah, death, reaper, universe, heaven",
  O_TAKEME:
    "take me, take me away, take me now, take me already, take me home, come for me, come and get me, come get me, call me home, let me go, let me die, let me come home, end me, save me the trouble",
  O_EVERYBODY:
    "everyone, everybody, anyone, anybody, people, my family, the family, my kids, the kids, my wife, my husband, my mother, my father, my parents, them all, you all, the world, others, all of them, all of you, my children, the children, my friends, they",
  O_BURDEN:
    "burden, nuisance, weight, problem, bother, trouble, worry, pain in the, embarrassment, disappointment, dead weight, waste of space, waste of air, waste of oxygen, mistake",
  O_RELIEVED:
    "sleep better, rest easy, better off, be fine, be better, be happier, be glad, be relieved, be okay, be free, cope fine, manage fine, do better, move on, live better, have peace, breathe easier, easier life, less trouble, have it easier, get over it",
  O_NOTHERE:
    "was not around, were not around, am not around, was not here, were not here, am not here, was not there, were not there, was gone, am gone, were gone, not in it, without me, left this, did not exist, no longer around, was not alive, were not alive, would disappear, disappeared, vanished, were to vanish, was out of the picture, out of the way, no longer here, out of their lives",
  O_BELONG:
    "belong, fit in, place for me, room for me, meant to be here, made for this, cut out for, built for, supposed to be alive",
  O_WORLD: "world, earth, planet, life, anywhere in this, living",
  O_NUMB:
    "feel anything, feel a thing, feel nothing, feel any of this, stop feeling, not feel, be numb, go numb, think any more, switch off forever, turn it all off, shut it all off, shut my brain off",
  O_EVER: "ever, ever again, any more, again, forever, permanently, for good, never again",
  O_OVER:
    "over, done, finished, history, the end, curtains, lights out, game over for me, all over, gone, at peace, behind me",
  O_DEADLINE:
    "tonight, by tonight, tomorrow, by tomorrow, this evening, today, by morning, in the morning, this weekend, soon, by the weekend, by midnight, in an hour, after this, by friday, by monday, very soon, one of these days",
  O_TIDY:
    "cleaning up, cleaned up, cleaned, tidied, tidying, clearing out, cleared out, sorted, sorting, put my affairs, affairs in order, getting my affairs, cancelled my, settled my, paid for my, arranged, wrote my will, made my will, making my will, planned, planning, written, packed up",
  O_LAST_AFFAIRS:
    "my funeral, funeral, my will, affairs, my estate, nobody has to, no one has to, so they do not have to, so she does not have to, so he does not have to, find me, do it after, after i am, afterwards for them, my ashes, my coffin, my grave, goodbye letters, goodbyes",
  O_UNSAFE:
    "do to myself, do something to myself, might do tonight, might do to, may do to, capable of doing, keep myself safe, be safe tonight, stay safe tonight, safe with myself, safe on my own, safe from myself, alone with myself, trust myself tonight, trust myself alone, be alone tonight, left alone tonight, do something bad, do something silly, do something stupid, hurt myself",
  O_FEAR:
    "scared, afraid, frightened, terrified, worried, can not promise, cannot promise, do not trust, not safe, not sure, do not know if, do not know what, not know what, might, promise",
  O_VOICES: "voices, voice, head, demons",
  O_TELLME:
    "tell me, telling me, tells me, say i should, says i should, want me, wants me, order me, shout at me, push me",
  O_DOIT: "jump, die, kill, do it, cut, hang, end it, hurt, go, burn, end",
  O_GOODBYE:
    "goodbye, good bye, goodbyes, bye forever, farewell, adieu, so long, nice knowing, been nice knowing, been good knowing, it was nice knowing, was good to know you, thanks for everything, love you all, see you in heaven, see you on the other side, see you in the next, see you in hell, rip, rest in peace",
  O_FORGIVE:
    "forgive me, sorry mother, sorry father, i am sorry mother, i am sorry father, i am so sorry kids, i am sorry kids, sorry kids, sorry my love, sorry to my kids, sorry everyone, sorry to everyone, sorry for everything, i am sorry everyone, sorry for what i am about, sorry for what i will",
  O_FOUND:
    "find me, find my body, found me, finds me, found my body, discover me, discover my body, find what is left of me, finding me, fish me out, cut me down, identify my body, collect my body",
  O_WHEREFOUND:
    "garage, morning, tomorrow, woods, forest, dead, hanging, bath, bathtub, bathroom, body, river, lake, canal, bed, bedroom, shed, car, cold, park, too late, basement, attic, smell, hotel, soon, tracks, floor",
  O_FIGHT:
    "done fighting, tired of fighting, can not fight, no fight left, no more fight, stopped fighting, out of strength, no strength left, run out of strength, too tired to go on, too tired to carry on, nothing left in me, nothing left inside, dead inside, empty inside, given up, gave up, giving up, i give up, fed up with life, had enough of life, had enough of living, had enough of this life, had enough of this world, sick of being alive, tired of breathing, tired of waking up, tired of it all, tired of this life, tired of everything, tired of pretending, tired of hurting, tired of this world, over it all, done with this world, done with this life, done with the world, done pretending, done being alive, had it with life, can not do life",
  O_PEACE:
    "eternal peace, peace at last, final peace, finally be at peace, finally have peace, be at peace soon, at peace soon, find peace at last, eternal rest, eternal sleep, rest forever, long sleep, sleep forever, big sleep, rest for good, never wake, sweet release, finally rest, finally be free, be free at last, free at last, free of all this, free from all this, release me from this",
  O_TOOLATE:
    "too late for me, late for me, past saving, beyond help, beyond saving, can not be saved, nobody can save me, no one can save me, no help for me, no hope for me, no hope left, no hope any more, lost all hope, given up hope, without hope, no future left, i have no future, my future is gone, no light at the end, no light left, only darkness, everything is dark, all is dark, nothing but darkness",
  O_MYTIME:
    "my time has come, my time is up, my time is near, my time is over, time for me to go, it is my time, not long for this world, not much longer for this world, not be long now, will not be long now, not have long, counting down my, my days are numbered, my final hours, my last hours, my final hour, my last hour, my last few hours, my last day, my last days, my final day, my last evening, my final night, my last morning, my last meal, my last breath, my last weekend, my last christmas, my last birthday, tonight is my last, today is my last, this is my last day, this is my last message, last message from me, last message you, last thing i write, last thing i will, last time i write, last time you see me, last time you hear, last of me, no more of me, the end of me, been the end of me, the end for me, end of the road for me, end of the line for me",
  O_MADEUP:
    "made my peace, made peace with, accepted my fate, accepted it, made up my mind, made my decision, made the decision, decided, mind is made up, have a plan, got a plan, plan is ready, plan ready, date picked, picked a date, picked the day, set a date, chosen the day, everything is arranged, know how i will do it, know how to do it, know where i will do it, researched how",
  O_LIFEX: "life, living, alive, live, exist, existing, world, earth, breathing, suffering, misery, existence",
};
