/**
 * English harm by gambling, by the frame of the sentence: whose money, what it was for, who left, what is hidden, what came after
 * stopping. A word of one role says nothing; crossed with another it does.
 */
import type { Concepts, Rules } from "../../pack.ts";

export const crossedCareWords: Concepts = {
  J_ROOFOF:
    "her mothers, his mothers, her parents, his parents, her sisters, his sisters, her fathers, her brothers, his brothers, her friends, his friends, her nans, her mams, mothers, parents, sisters, refuge, womens refuge, spare room, couch, sofa, hotel, own place, another place, back home, gone home",
  J_PARTING:
    "splitting up, split up, breaking up, broke up, separating, separated, divorce, divorcing, divorced, divorce papers, calling it off, called it off, called off the wedding, wedding is off, engagement is off, moving out, moved out, kicked me out, threw me out, thrown me out, chucked me out, walked out, walked out on, sleeping on the couch, sleeping on the sofa, sleeping in the car, sleeping in my car, sofa surfing, changed the locks, wants me out, asked me to leave, not speaking to me, will not speak to me, stopped speaking, not talking to me, will not look at me, gave back the ring, ring back, taken off her ring, took off her ring, custody, contact order, supervised visits, social services, ultimatum, last warning",
  J_VICTIM: `till, tills, the float, petty cash, cash box, cashbox, nans, grans, grannys, grandmas, grandads, mothers, fathers, sisters, brothers, kids, sons, daughters, wifes, husbands, girlfriends, boyfriends, partners, mates, flatmates, housemates, roommates, neighbours, purse, handbag, charity box, charity tin, collection, collection box, collection plate, the boss, boss, company, employer, company card, company visa, company credit card, work card, works card, business card, business account, business money, client, clients, customers, customer money, the jar, swear jar, piggy bank, money box, moneybox, tin, safe, the church, the club, club funds, club money, team fund, tour fund, whip round, kitty, tip jar, tips jar, registers, the register, credit union, joint account, housekeeping, from work, at work, stock, fuel card, tax money, vat money, wages of my staff, staff wages, union funds, christmas club, school fund, pta, deposit for the, rent tin, bills account, house account`,
  J_PLEADTO:
    "asking, begging, beg, begged, ask, asked, borrowing, borrow, borrowed, tapping, scrounging, scrounge, lend, lent, subbing, owe, owing, touching up",
  J_LENDERS:
    "workmates, mates, friends, everyone, everybody, colleagues, people, neighbours, strangers, the whole family, half the family, half the town, the lads, my mother, my father, my sister, my brother, my nan, my gran, my parents, my boss, my ex, ex, three different people, credit union, family, flatmate, housemate, three people, in laws, brother in law",
  J_SHARK:
    "moneylender, money lender, moneylenders, loan shark, loan sharks, doorstep lender, doorstep loan, payday loan, payday loans, payday lender, cash converters, cash generator, pawn shop, pawnshop, pawnbroker, logbook loan, guarantor loan, illegal lender, overdraft maxed, maxed out, credit cards maxed, maxed credit, remortgaged, second mortgage, bailiff, bailiffs, debt collectors, eviction notice, final demand, repossession, iva, debt relief order, bankrupt, bankruptcy, insolvency, provident, in arrears, rent arrears, food bank, foodbank",
  J_UTILITY:
    "gas, electric, electricity, leccy, lecky, heating, meter, emergency credit, the lights, oil tank, oil, hot water, heat, cupboards, cupboard, fridge, freezer, presses, pantry",
  J_UTILITYOUT:
    "off, cut off, emergency, disconnected, ran out, run out, runs out, gone off, about to go, empty, bare, nothing in, nothing left, no money, no credit, has nothing, run dry, none",
  J_HIDEPLACE:
    "toilet, toilets, loo, bathroom, jacks, the car, shed, van, garage, stairwell, store room, stockroom, locked in, under the covers, under the duvet, behind the, attic, downstairs, car park, layby, lay by, tractor, barn, at work, on shift, during work, in meetings, at school, breastfeeding, night feeds, at the hospital, at the funeral, on my breaks, at my desk",
  J_FUNONCE:
    "used to be a laugh, used to be fun, started as fun, started as a laugh, started as a bit of fun, started with, began with, began as, started out, was a laugh, was just fun, was only a bit of fun, was harmless, bit of fun at first, was only weekends, only weekends, only at weekends, was only a fiver, just on saturdays, a laugh on a, used to play for fun, once a week, just the odd",
  J_NOWBAD:
    "now it is, now i, now every, every day, every night, every hour, alone, hiding, in secret, cannot, hundreds, thousands, all i think, all i do, all night, all my, before work, before breakfast, gone too far",
  J_INCOME:
    "wage, wages, paycheck, pay packet, payday, salary, benefits, dole, pension, allowance, student loan, universal credit, pip, carers allowance, child benefit, maintenance, tips, bonus from work, tax rebate, redundancy, overtime, giro, disability, maternity pay, sick pay, monthly pay, paid at midnight, get paid, got paid, paid on",
  J_INCOMEGONE:
    "gone, skint, broke, nothing left, penniless, zero, wiped, by lunchtime, by lunch, by dinner, by breakfast, by noon, by midnight, by morning, by the next, by quarter, by half, by one, by two, by three, by monday, by saturday, by the time, within an hour, within hours, within minutes, in minutes, in an hour, in hours, every single month, every month, same day, same night, before i, before rent, before the rent, left for the month, theres, there is, straight in, straight on, straight into, straight back",
  J_MINDSEE:
    "see, seeing, hear, hearing, dream, dreaming, dreamt, dreams, close my eyes, shut my eyes, in my head, in my sleep, think about, thinking about, thinking of, lying there, lying awake",
  J_MYSELF:
    "myself, of me, me with, what i am, what i would do, what i might, what i will do, who i am, who i have become, what i have become, my own hands, my own head",
  J_SELFBLAME:
    "scum, a monster, a thief, a disgrace, a failure, a loser, a bad mother, a bad father, a terrible mother, a terrible father, a bad parent, a liar, a fraud, pathetic, a mess, lowest of the low, a fool, an idiot, a waster, useless father, useless mother, rotten, weak, sick in the head, disgusting, the worst mother, the worst father, worst person, unfit",
  J_SOBER:
    "meetings, ga, clean, off it, months, weeks, days, sober, recovery, therapy, counselling, treatment, stopped, quit, given up, gave up, not gambled, without a bet, bet free, gamble free, self excluded, rehab, sponsor, stayed away, kept away",
  J_WAYS:
    "physically sick, feel sick, feeling sick, felt sick, made me sick, throwing up, threw up, been sick, shaking, shake, trembling, numb, cold sweat, sweating, hands shaking, cannot breathe, cannot stop crying, cried, crying, sobbing, in tears, in bits, heart pounding, heart racing, dizzy, faint, panic, panicking, gutted, cannot eat, cannot look, cannot face",
  J_SPAN:
    "in one night, in one go, one night, in an hour, in a night, in a day, in one day, overnight, in a weekend, one weekend, one sitting, in one sitting, in two hours, in three hours, in half an hour, in minutes, in twenty minutes, in a week, in one week, in a month, since friday, since payday, since midnight, this month, this week alone, this year, in total, altogether, all in all, added it up, added up, adding it up",
};

/** Everyday words: no guard takes them away. */
export const crossedCareRoles: Concepts = {
  J_PARTNER:
    "wife, missus, mrs, husband, partner, girlfriend, boyfriend, fiance, fiancee, ex, fella, she, he, other half, the one, her indoors, old man, old lady, bird, herself, himself",
  J_FOLK:
    "kids, children, girls, boys, weans, bairns, little ones, the baby, son, daughter, bags, suitcase, suitcases, case, cases, her stuff, his stuff, her things, his things, ring, the ring, wedding ring, photos off, toothbrush, clothes",
  J_CAUSE:
    "gambling, gamble, gambled, betting, bet, bets, slots, slot, casino, site, app, spins, spin, spinning, statement, statements, machine, machines, roulette, blackjack, this, it, you, because, over, lost, money, debt, debts, found out, found the, secret, here, habit, addiction",
  J_LIFE: `job, apprenticeship, girl, girlfriend, boyfriend, fella, van, house, home, flat, apartment, business, shop, farm, mates, friends, family, kids, wife, missus, husband, marriage, dignity, self respect, respect, trust, faith, career, college place, uni place, degree, custody, relationship, savings, everything, everyone, everybody, sanity, health, pride, best friend, driving job, taxi, salon, cafe, restaurant, pub, contract, training, scholarship, tenancy, pension, inheritance`,
  J_TAKE:
    "took, take, taken, taking, nicked, nick, nicking, stole, stolen, steal, stealing, robbed, robbing, pinched, pinching, lifted, lifting, swiped, dipped, dipping, raided, raiding, skimmed, skimming, used, using, borrowed, borrowing, pocketed, fiddled, fiddling, embezzled, helped myself, emptied, cleaned out, broke into, pawned, sold",
  J_KIDFUND:
    "communion, confirmation, christening, birthday, christmas, santa, school, uniform, trip, tour, nappy, nappies, pram, cot, holiday, wedding, funeral, headstone, debs, prom, swimming, football boots, college, uni, driving lessons, farm, herd, cattle, tractor, shop, club, church, charity, raffle, baby, ivf, adoption, braces, glasses, wheelchair, hearing aid, surgery, operation, treatment, vet, vets, kidney, children, childrens, kids, wifes, husbands, mothers, fathers, daughters, sons, nans, grandads, moving, house, mortgage, rent, tax, vat, roof, boiler, car, van, electric, gas, heating, council tax, shopping, food, milk, formula, bus, petrol, lunch, dinner, rainy day, emergency, redundancy, retirement, compensation, accident, carers, childcare, creche, nursery, back pay, child benefit, grocery",
  J_FUND:
    "money, fund, funds, savings, cash, jar, tin, account, box, pot, allowance, payment, payout from work, benefit, fees, envelope, book",
  J_GONE:
    "gone, lost, blew, blown, spent, wasted, gambled, pissed, threw, thrown, nothing left, it was, that was, used, took, taken, put, sick, ashamed, guilty, burned, spunked, fed, feeding, lashed, drained, empty, emptied, on here, into this, in here, machine, spins, slots, casino, roulette",
  J_FOR:
    "bus fare, train fare, taxi, tenner, fiver, twenty, food, petrol, rent, a sub, cash, quid, milk, nappies, bread, shopping, diesel, electric, dinner, loan, lend, money, advance, wages early",
  J_UNSEEN:
    "no one sees, nobody sees, so nobody, so no one, hide, hiding, hides, secret, secretly, every day, every night, so she does not, so he does not, wife does not, think i am, thinks i am, pretend, pretending, sneak, sneaking, lie, lying, where no one, where nobody, so they do not",
  J_REEL:
    "reels, slots, spins, spinning, the wheel, symbols, bonus music, jingle, the jingle, the music, the cards, roulette wheel, the numbers, the ball, fruit, scatters, the machine, the machines, the sounds, the lights",
  J_NOSLEEP:
    "sleep, slept, sleeping, bed, night, awake, eyes, lying, always, all day, head, constantly, asleep, nights, 3am, 4am, insomnia",
  J_OPERATOR:
    "emailed, emailed me, texted me, mailed me, messaged me, sent me, email, emails, text, texts, free spins, offer, offers, ad, ads, advert, adverts, notification, notifications, bonus you, your bonus, vip manager, push, promo, rang me, called me, phoned me, welcome back, we miss you",
};

export const crossedCare: Rules = {
  "care.crossed-home": [
    "J_PARTNER 2 packed|taken|taking|gone|went|moved|brought|left|staying|leaving|back|away|is|has|took|stays 5 J_ROOFOF|J_FOLK & J_CAUSE|left_me|again|me|my|us & !holiday|holidays|weekend_away|shops|card|cards|password|won|photo|game|slot|school_today|winnings|withdraw|deposit|email|account|phone|payment / 14",
    "J_PARTING & K_ME|K_KIN|us|J_PARTNER & !screen|payment|payments|the_bet|hand|aces|slot|pair|bonus|game|tournament|proof|certificate|name_on|surname|address|changed_my_name|maiden / 10",
    "lost|lose|losing|cost|costing|loses 2 me|my|our|us|him|her|his|their 2 J_LIFE & !password|keys|card|code|connection|streak|bet / 6",
    "lost|lose|losing 1 my|our 2 J_LIFE & lost|lose|J_CAUSE / *",
    "found|finds|find|seen|saw|opened|discovered 2 the|my|our 2 statements|statement|credit_card_bill|debts|letters|payslip|bank_letters|transactions|account_history|loan_letter & J_PARTNER|K_KIN & !upload|proof|send|verify",
    "J_PARTNER|K_KIN|boss|company|work|bank|accountant|auditor|auditors|police|landlord|they|court 2 will|would|going_to|gonna|about_to|might|cannot|must_not|has|have 2 find_out|know|notice|see|realise|discover|leave|kill|check|audit|ask & J_VICTIM|J_CAUSE|J_SHARK & i|my|me & !verification|documents|my_withdrawal|payout|surprise|lol|haha",
    "not 2 look|face|tell|speak|talk 3 J_PARTNER|K_KIN|little_girl|little_boy|wee_girl|wee_boy|anyone & sick|ashamed|money|lost|J_KIDFUND|crying|guilt|guilty|eye|eyes|what_i_did|what_i_have_done & !login|agent|support",
  ],
  "care.crossed-took": [
    "i|ive|im|and|have|been 2 J_TAKE 4 J_VICTIM & !you|someone|hacked|site_took|card_was|my_card|your / 6",
    "^ J_TAKE 5 J_VICTIM & !back_my|my_money_back|card_declined / 8",
    "J_TAKE 4 AMOUNT|NUM|money|cash|it 4 J_VICTIM & i|me|my|im & !you_took|someone|hacked|my_account|refund / 10",
    "i|me|we 3 using|used|put|took|spent|gambled|lost|blew|emptied 3 company|work|business|business's|clients|employers|staff|customer 1 visa|card|money|account|funds|wages|cash",
    "J_KIDFUND 1 J_FUND & J_GONE|on_this|you_have & i|me|my|his|her|our|their|father|mother|husband|wife|it_was|it|that|son & !bonus|bonus_fund|withdraw|promo|points|proof|holiday_bonus|birthday_bonus / 12",
    "it|that 2 was|were|is 2 my|her|his|our|the|their 3 J_KIDFUND 1 J_FUND",
    "last|only 2 tenner|fiver|NUM|AMOUNT|twenty|penny|pound|euro|dollar|note|cent|tenners 6 in|into|on|here|machine|game 2 machine|machines|slot|slots|your|site|it|here|spins & J_UTILITY|kids|eejit|idiot|stupid|food|till|month|week|nothing|left|rent",
  ],
  "care.crossed-broke": [
    "J_UTILITY 4 J_UTILITYOUT & machine|machines|spin|spins|slots|slot|last|kids|children|weans|gambled|tenner|put|casino|till|until|here|payday|because|i & !bill_as|proof|document|gas_bill|upload|verify|address|power_cut|mid_spin|utility / 14",
    "J_UTILITYOUT 3 J_UTILITY & machine|machines|spin|spins|slots|slot|last|kids|children|weans|gambled|tenner|put|casino|till|until|here|payday|because|i|me & !proof|document|upload|verify|address|utility / 14",
    "kids|children|weans|bairns|baby|son|daughter|boys|girls|little_one 3 need|needs|wants|is|are|going|went|has|have 2 fed|feeding|nappies|shoes|food|hungry|without|to_eat|no_dinner|nothing_to|cold|coat",
    "J_PLEADTO 4 J_LENDERS 4 J_FOR & i|im|me|now|back & !friend_bonus|refer|referral|withdraw|agent / 12",
    "J_PLEADTO 5 J_LENDERS & stories|lies|lied|story|different|excuse|excuses|cannot_pay|pay_back|pay_them|talk_to_each|J_CAUSE|again|three|already & !can_i|refer|referral|agent|support / 14",
    "J_SHARK & i|me|my|we|our|us|he|she|his|her & !deposit_method|method|is_it|accept|statement_as|proof / 12",
    "J_INCOME 5 J_INCOMEGONE & i|me|my|every|left|there|AMOUNT|NUM & !bonus_wagering|withdraw|withdrawal|payout|casino_owes|your_bonus|winnings|verification|payslip|proof|when_will / 12",
    "i 2 win|won 3 and|then 2 lose|put|give|lost|gave 3 back|again|straight|all",
    "every_time|whenever|always|each_time 2 i 1 win|won 6 back|straight|again|gone|lose|stake|more",
    "AMOUNT|NUM & J_SPAN & lost|gone|J_WAYS|reading|blew|spent & !balance|history|limit|withdraw|payout|paid_out|won|win|deposited_and|can_i|maximum|processed|missing|not_received|credited / *",
    "J_SPAN & lost|blew|gambled|burned|spunked|wasted|down & AMOUNT|NUM|thousands|hundreds|everything|savings & i|we|my & !withdraw / *",
  ],
  "care.crossed-cost": [
    "L_COST & gambled|gambling|gamble|lost|blew|in_here|slots|machine|played|betting|starburst|found|down|feeding|gone & i|my|me|ive & !N_ASKING|withdraw|withdrawal|verify|proof|bonus|document|refund|won_the|win / *",
    "L_COST & L_COST & i|my|me|she|he & !N_ASKING|withdraw|withdrawal|verify|proof|bonus|document|refund / *",
    "L_GRIP & bet|betting|gamble|gambling|slots|spin|play|played|deposit|machine|L_COST & i|me|my|im & !bonus|crash|how_do|withdraw|screen|load / *",
    "not|cannot|never 2 watch|eat|cook|shower|drive|read|talk|sit|hold|put_it|work|sleep 5 without & it|this|phone|spinning|betting|slots|app & i|me|my|even & !vpn|crash|lag|wifi|glasses",
    "cannot|not 3 pay|afford 5 leave|evicted|deported|visa|studies|out|homeless|court|prison|jail|lose & i|my|me|gambled|lost & !withdraw",
    "retired|retirement|pension|redundancy|lump_sum|compensation|payoff|settlement|inheritance 6 gone|nothing|zero|left|lost|blew|clock|spent|early & i|my|me|from & !withdraw|tax|proof|source / *",
    "won|up 4 NUM|AMOUNT|grand & thought|genius|king|easy|god|invincible & down|lost|behind|minus|owe|gone / *",
  ],
  "care.crossed-grip": [
    "i|ive|was|am|been|doing 3 fine|well|ok|great|good|grand|clean|better|sober|strong|so_well|proud|J_SOBER 9 until|till|then|before|and_then|but|and|now|when 4 J_OPERATOR & !bonus_round|crashed|froze|winning|won / 16",
    "J_SOBER & J_OPERATOR & why|until|then|tempt|tempted|back|again|relapsed|pulled & i|me|my & !verification|withdraw|withdrawal|code_not / *",
    "why 4 send|sending|email|emailing|text|texting|do 4 it|that|me|offers|bonuses & J_SOBER|addict|addicted|stop|quit|excluded",
    "scared|afraid|frightened|terrified|worried|not_trust|ashamed|sick|disgusted|hate 3 J_MYSELF & app|phone|site|machine|play|gambl|tonight|when|again|alone|card|money|lost|here|now|spin & !login|password|account",
    "curse|cursed|poison|plague|disease|demon|demons|devil|parasite|prison|trap|ruin|downfall|ruination|undoing|cancer 2 on|of|in|for|to 2 me|my|us|our|this_family & site|app|gambling|slots|machine|it|this|lost|casino & !slot_theme",
    "J_MINDSEE 4 J_REEL & J_NOSLEEP|head|i & !bonus_music_off|turn|sound|mute|volume|crash|refund|lag / 12",
    "not 3 slept|sleep|sleeping|eaten|eat|eating & J_REEL|slots|spins|gambl|playing|lost|losing|since|days|lying & i|havent|have|me & !withdraw|withdrawal|payout|documents|cat|dog|verification / 12",
    "J_FUNONCE & J_NOWBAD & !rigged|your_games|scam|pay_out|used_to_win|odds|withdraw / *",
    "i|me|it|on|do|play|playing|gamble|spin|spinning|bet 5 J_HIDEPLACE 4 J_UNSEEN & !screen|crash|hide_balance / 14",
    "J_UNSEEN & J_HIDEPLACE & play|playing|gamble|gambling|spin|spinning|bet|betting|phone|deposit|here|slots & i|he|she|my|me & !screen|crash / 12",
    "K_THEY 8 hiding|locked|sneaking|shut 4 J_HIDEPLACE|room & phone|lost|money|gambling|casino|word|slots",
    "i|im|am|me|feel|feeling 3 J_SELFBLAME & lost|took|stole|nicked|gambled|machine|spun|again|money|kids|did|J_CAUSE & !your|dealer|you_are|agent|lol|haha / 12",
    "J_WAYS & J_CAUSE|J_KIDFUND|number|balance|statement|lost|again & AMOUNT|NUM|lost|gone|money|night|again & i|me|my|im & !withdraw|withdrawal|payout|documents|laughing|credited|deposit_missing|agent|bug|screen|lost_my_card|lost_my_phone|my_card / *",
    "not_stop|cannot_stop|unable_to_stop|never_stop|no_off_switch|no_brakes|no_self_control|no_willpower & i|me|my|he|she & !app|crash|autoplay|crashing|freezing|button|loading|laughing|emails|loving|music / 10",
    "K_THEY 3 lost|gambled|blew|spent|spending|losing|put|owes|sold|emptied|remortgaged 5 farm|house|savings|money|wages|pension|thousands|everything|inheritance|business|shop|rent|car|AMOUNT & on_this|here|site|casino|slots|gambling|betting|your|online|it & !credited|refund / 14",
  ],
};
