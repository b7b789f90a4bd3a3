/**
 * English words that say nothing alone and much together: life, an end, pain, a place, the people left behind.
 * Each concept weighs once; words of the casino's everyday weigh against.
 */
import type { Concepts, Moods } from "../../pack.ts";
import { lifeCare, lifeCrisis } from "./mood-life.ts";

export const moodWords: Concepts = {
  V_ME: "i, me, my, myself",
  V_LIFE:
    "this life, in this life, stay alive, left for me, for me any more, do another night, another night of this, another day of this, face another, life, lifes, my life, living, live without, alive, exist, existing, existence, breathe, breathing, be here, being here, this earth, this world, wake up, waking up, get out of bed, another day, see tomorrow",
  V_WORLD: "world, earth, planet, universe, heaven, hell, god, fate, soul, afterlife",
  V_DEATH:
    "my body, dead man, bury me, die, dying, death, dead, suicide, suicidal, funeral, coffin, grave, buried, kill myself, kill me, drown, heart attack, hang, hanging, corpse, cremated",
  V_HARM:
    "carve, carved, carving, into my leg, into my arm, my leg, my arms, my skin, razor, punish myself, hurt, hurting, harm, cut, cutting, cuts, scratch, scars, bleed, bleeding, blood, wrists, punch, burn myself, starve",
  V_PLACE:
    "off the road, going off the road, train line, railway, window, balconies, deep water, off my flat, off the building, off my building, what time the train, bridge, roof, ledge, cliff, train, trains, tracks, station, canal, river, sea, overpass, balcony, high building, edge, traffic, truck, lorry, tree, woods",
  V_MEANS:
    "rope, noose, pills, tablets, paracetamol, knife, blade, razor, gun, bullet, vodka, bottle, bleach, meds, gas",
  V_JUMP:
    "jump, jump off, jumping, step off, stepping out, let go, fall, fall asleep forever, lie down, disappear, vanish, step out of, walk into",
  V_FINAL:
    "go black, all black, get over it, get over me, over quicker, finished for me, not long now, last person, last one i talked, finish what i started, what i started, lose me too, might as well lose, see my nan, see my gran, see my grandad, see my late, see him again soon, see her again soon, said goodbye, told goodbye, lights out, curtains, goodbye, farewell, forever, last evening, last night, last message, last day, last words, one last time, last time ever, very last time, last deposit, after that, for good, the end, an end, end to it, ending, end of me, end of it, be over, is over, all over, out of here, away from everything, away from it all, no longer here, final, one last",
  V_EVER: "forever, for ever, for good, permanently, any more, anymore, no more, never again, ever again",
  V_AWAY: "away from, gone, get away, leave all this, leave it all, out of it, away",
  V_EMPTY:
    "empty, numb, hollow, hopeless, worthless, useless, pointless, meaningless, unbearable, not for me, cold inside, dead inside, invisible, unwanted, unloved",
  V_ENOUGH:
    "enough, had enough, done with, give up, giving up, gave up, tired of, so tired, sick of, can not any more, do not want this, not want this, not any more, no more, can not take, can not do this, exhausted, fed up, over it, no strength, no fight, no point, point in, what is the point, what sense, no sense, pointless, useless, worthless, meaningless, empty, numb, hopeless, unbearable, no use, no reason, why bother, no hope",
  V_NOWAY:
    "what is left, nothing in this, nothing for me, no reason to, find a reason, no other way, no way out, only way out, way out, other way, no choice, no option, only option, only solution, no future, nothing left, nothing to lose, no one left, nobody left, too late, trapped, cornered, dead end, no escape, no tomorrow",
  V_PAIN:
    "pain, suffering, suffer, agony, misery, miserable, darkness, dark, lonely, alone, all alone, broken, cry, crying, tears, scared, afraid, ashamed, shame, guilt, guilty, hate myself, failure, disappointment, burden, depressed, depression, panic, desperate, despair, hell",
  V_SOON: "tonight, tomorrow, morning, soon, by morning, this evening, tmrw, today, now",
  V_WISH:
    "wish, hope, rather, should, wanna, want to, might, maybe, going to, could just, would, ready, better if, better off, sometimes i think, every day i think, think about, thinking about, thoughts, dream of",
  V_KIN:
    "nan, gran, grandad, mum, uncle, brother in law, kids, children, son, daughter, wife, husband, family, mother, father, girlfriend, boyfriend, parents, brother, sister, baby, cat, dog",
  V_EVERYONE: "everyone, everybody, anyone, anybody, no one, nobody, people, who, they",
  V_MISS:
    "than with me, me around, better off, miss me, care, cares, notice, remember me, forget me, forgive me, without me, a favour, favour, favor, relief, peace, finally rest, rest in peace, rest at last, better place, find me, look after, take care of, sorry for everything, love you",
  V_DENY:
    "jokingly, would never, never actually, joking, kidding, jk, just a joke, obviously, not going to, do not worry, would not do, or am i, or not",
  V_LETTER: "letter, note, will, insurance, charity, ring, my things",
  V_TALKS:
    "talking crazy, talks crazy, acting strange, acting weird, talking strange, saying weird things, texted, said, says, told, posted, wrote, keeps saying, keeps bringing up, talks about",

  Y_GAMBLE:
    "on red, on black, the betting, the slots, your slots, gamble, gambled, gambling, gambles, bet, bets, betting, your casino, casino, slots, roulette, blackjack, poker, bookie, machines, depositing, keep depositing, playing, this site, your site, your app, spinning, addicted, addiction",
  Y_LOSS:
    "sold, pawned, pawning, selling, flogged, hocked, sold my, sold the, sold her, sold his, borrowed, owe, owing, in the red, minus, behind, cleaned me out, took the lot, the lot gone, up in smoke, into thin air, down 5k, down 10k, down 20k, down 30k, down 40k, down 50k, down thousands, down a grand, nothing left, got nothing, have nothing, lost, lose, losing, losses, loss, gone, blew, wasted, spent, broke, skint, empty, emptied, drained, took everything, nothing left, no money, cleaned out, wiped out, zero, burned, poof",
  Y_NEED:
    "milk, bread for, food shop, shopping, cupboards, fridge is empty, empty fridge, school uniform, school shoes, school trip, lunch money, dinner money, nappies, formula, childcare, nursery, bus fare, petrol money, car insurance, road tax, council tax, water bill, gas bill, phone cut off, boiler, oil tank, vet, dentist, inhaler, prescription, christmas presents, birthday present, engagement ring, jewellery, remortgage, remortgaged, bank loan, payday loan, credit card, credit cards, catalogue, klarna, loan shark, lender, solicitors letter, court letter, final demand, red letter, repossession, notice to quit, eviction, put out of, lose the house, lose our home, broke, skint, penniless, potless, brassic, on my uppers, on the bones, no wages, tips, allowance, universal credit, dole, pip, carers allowance, disability, food bank, surgery, operation, hospital, medicine, noodles, toast, heating money, tuition, put aside, set aside, rainy day, flat, job, savings, rent, food, bread, bills, wages, wage, salary, payday, paid today, pay day, savings, pension, mortgage, house, home, nappy, nappies, groceries, kids money, heating, electricity, till, insurance, loan, loans, debt, debts, overdraft, overdrawn, owe, bailiff, bailiffs, landlord, benefits, month",
  Y_SHAME:
    "sad, unhappy, bank letters, hid the letters, hid the post, hides the post, hiding the post, before he sees, before she sees, would not see, in over my head, over my head, out of my depth, in the face, look at myself, look at my kids, look my kids, in the eye, cannot look, cannot tell, too ashamed, embarrassed, humiliated, humiliating, pathetic, stupid man, stupid woman, i hate this, sell a kidney, kidney, nobody to talk to, no one to talk to, nobody knows, nobody to tell, shaking, trembling, gutted, devastated, sobbing, in bits, broken, heartbroken, by a thread, deep in the hole, in a hole, so deep, weak, can not face, because of me, ashamed, shame, hate, hate that, hate myself, regret, guilty, cry, crying, disgusting, stupid, sick, scared, afraid, worried, desperate, miserable, alone, lonely, low, awful, terrible, downhill, went downhill, took everything, ruined, destroyed, killing me, mess, nightmare, hell, sorry, no idea what, what have i, what do i do, worst, broken, depressed, panic, sleepless, can not sleep, lie awake",
  Y_SECRET:
    "thinks i am at work, knows i play, think i am at work, secret, secretly, hide, hiding, hidden, lie, lied, lying, nobody knows, no one knows, does not know, do not know, not know, behind, found out, finds out, never told, have not told, not told, without telling, when she sleeps, when he sleeps, sleeps",
  Y_ONEMORE:
    "one more, just one more, one last time, last time, keep telling myself, told myself, tell myself, every time",
  Y_COMPULSE:
    "awake for, been awake, been up, up since, up till, up until, not been to bed, hours straight, cannot enjoy, only this, nothing else matters, i will stop, tomorrow i will, stay away, cannot stay away, every single day, every evening, every morning, each night, all my time, all my free time, instead of sleeping, instead of eating, skipping meals, skip meals, chasing since, been at it since, all night, all weekend, hours on end, straight through, non stop, without sleep, no sleep, not slept, still going, still playing, still here, keep going back, cannot leave it, cannot walk away, cannot put it down, cannot log off, do not let me, dont let me, please block me, never learn, never learns, here we go again, same story, same thing every, every payday, each payday, every month, every weekend, ga, gamblers anonymous, my sponsor, meetings, counsellor, therapist, pressing the button, press the button, clean since, was clean, in control, not in control, out of control, win back, chasing, big win, need a big win, climb out, until yesterday, again, every night, every day, all day, all night, can not stop, stop, quit, keep, keep telling, keep doing, one more, just one more, swore, promised, promise, back every, come back, coming back, control, resist, anything but, nothing else, chasing, win it back, need it back, urge, urges, always end up, even if i do not want, do not want to, relapse, habit, hooked, wish i never, never found",
  Y_HELP:
    "help me, please help, help, save me, stop me, what can i do, what do i do, talk to someone, need help, begging, please",
  Y_MINOR: "underage, minor, under 18, youngest, my teen, year old, at school, too young",

  Y_CALM: `verified, validated, uploaded, upload it, another casino, other casino, other casinos, documents, id, bonus, bonuses, free spins, spins, spin, promo, promotion, offer, vip, loyalty, points, cashback, wagering, rollover, wager, code, withdrawal, withdraw, withdrawals, payout, payouts, cash out, cashout, verification, verify, document, documents, passport, selfie, upload, proof, kyc, deposit limit, limits, fee, fees, tax, method, methods, paypal, visa, skrill, bank account, iban,
    app, login, log in, password, email, phone, laptop, screen, sound, browser, server, connection, mobile data, game, games, slot, jackpot, rtp, tournament, dealer, lobby, table, feature, live chat, chat, chat window, live casino, agent, person, human, support, manager, customer, licence, odds, match, team, football, arsenal, player, weather, top up, topped up, topup, transfers, recipient, money through, playlist, album, music, channel, volume, lights, song, movie, recipe, flight, hotel, restaurant, pizza, alarm, timer, reminder, meeting, calendar, translate, joke, poem, capital,
    lol, haha, hahaha, lmao, hehe, emojilaugh, emojismile, thanks, thank you, cheers, congratulations, birthday, holiday, wedding, beer, coffee, level, xp, screenshot, charge, charged, transaction, refund, transfer, purchase, currency, exchange, account, card, cards, atm, pin, top up, balance, statement, winnings, play on, session, reel, bet slip, payment, deposit by, via, recommend`,
  Y_QUESTION:
    "how do i, how can i, how to, where do i, where can i, what is the, what are the, when does, when do, when is, is there, are there, do you have, can i get, does the, which",
};

export const moods: Moods = {
  crisis: {
    threshold: 2.5,
    weights: {
      ...lifeCrisis,
      V_ME: 0.5,
      V_LIFE: 1.75,
      V_WORLD: 0.75,
      V_DEATH: 2.25,
      V_HARM: 1.5,
      V_PLACE: 1.5,
      V_MEANS: 1.75,
      V_JUMP: 1.5,
      V_FINAL: 1.75,
      V_ENOUGH: 1.75,
      V_EVER: 0.75,
      V_AWAY: 1,
      V_EMPTY: 1.5,
      V_NOWAY: 2.5,
      V_PAIN: 1.25,
      V_SOON: 0.5,
      V_WISH: 0.75,
      V_KIN: 0.5,
      V_EVERYONE: 0.5,
      V_MISS: 2,
      V_DENY: 0.75,
      V_LETTER: 0.75,
      V_TALKS: 0.5,
      Y_CALM: -2.5,
      Y_QUESTION: -1,
    },
  },
  care: {
    threshold: 3.1,
    weights: {
      ...lifeCare,
      V_ME: 0.25,
      Y_GAMBLE: 1.5,
      Y_LOSS: 1.25,
      Y_NEED: 1.5,
      Y_SHAME: 1.25,
      Y_SECRET: 1.25,
      Y_COMPULSE: 1.5,
      Y_ONEMORE: 1.25,
      Y_HELP: 0.75,
      Y_MINOR: 1.5,
      MINOR_AGE: 1.25,
      V_KIN: 1,
      V_LIFE: 1,
      V_PAIN: 0.75,
      V_ENOUGH: 0.5,
      V_NOWAY: 1,
      Y_CALM: -2,
      Y_QUESTION: -1,
    },
  },
};
