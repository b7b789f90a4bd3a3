/** English frames of crisis and care: each line is a way of saying it, with the words that can fill it. */
import type { Concepts, Rules } from "../../pack.ts";

export const frameWords: Concepts = {
  F_SELF: "myself, himself, herself, themselves, themself, my self, me",
  F_HARM:
    "kill, killing, hurt, hurting, harm, harming, cut, cutting, stab, stabbing, hang, hanging, shoot, shooting, drown, drowning, burn, burning, poison, poisoning, starve, starving, choke, choking, strangle, end, ending, off, injure, injuring, punish, punishing, suffocate, gas, electrocute, destroy, destroying, mutilate, slice, slicing, unalive, unaliving, delete, deleting, do in, finish off, put an end to, put down",
  F_DIE: "die, dying, dead, death, pass away, perish, croak, expire",
  F_WISH:
    "want, wants, wanted, wanna, wish, wishes, wishing, hope, hopes, hoping, pray, praying, prefer, rather, ready, prepared, plan, plans, planning, planned, intend, intending, decided, going, gonna, about, think, thinking, thought, thoughts, consider, considering, tempted, feel, feeling, need, deserve, deserves, deserved, might, threatened, threatens, threatening, threaten, tried, trying, attempted, attempt, said, says, saying, told, texted, told me, swear, promise",
  F_DONT_CARE:
    "do not care, not care, no longer care, makes no difference, would not matter, does not matter, who cares",
  F_END_OBJECT:
    "it, everything, things, my life, my misery, my pain, my suffering, this life, this pain, the pain, this misery, this suffering, this all, all of this, myself",
  F_SOON:
    "tonight, today, tomorrow, now, this evening, this weekend, soon, forever, permanently, for good, once and for all, right now, this morning, in the morning, after this, then",
  F_BLEED: "bleed, bleeds, bleeding, bled, blood, bloody, broke, broken, bruises, bruised, scars, wounds, raw",
  F_BODY_ACT:
    "bang, banging, hit, hitting, punch, punching, punched, smashed, banged, slammed, scratched, smash, smashing, slam, slamming, beat, scratch, scratching, pick, picking, bite, biting, tear, tearing, pull, pulling, carve, carving, stab, burn, slice, cut, rip, ripping",
  F_STATION:
    "station, next train, tracks, train tracks, platform, bridge, rooftop, roof, cliff, ledge, rail, railway, overpass, motorway bridge, parking garage, top floor, tenth floor",
  F_AFTER:
    "funeral, my will, testament, insurance money, insurance payout, inheritance, organ donor, organs, coffin, grave, ashes, obituary, cremated, buried, eulogy, gravestone, headstone",
  F_STUPID:
    "something stupid, something silly, something terrible, something drastic, something bad, something dumb, something i will regret, something crazy to, the unthinkable",
  F_LOSE_ALL:
    "at zero, at 0, empty, emptied, drained, gone, wiped, nothing left, cleaned out, dry, bone dry, overdrawn, maxed, maxed out, finished, depleted",
  F_FUNDS:
    "savings account, savings, bank account, my account, credit card, credit cards, overdraft, current account, piggy bank, joint account, pension pot, purse, pay packet, salary, wages, paycheck, pay, whole salary, whole wage, rent money, month's pay",
  F_SHAME:
    "disgusting, disgusted, ashamed, shame, guilty, guilt, pathetic, sick, horrible, awful, terrible, worthless, stupid, hate myself, loathe myself, low, numb, broken, desperate, hopeless, empty inside, dirty, failure, loser, idiot for",
  F_CHASE:
    "chase, chasing, chased, win it back, get it back, winning it back, getting it back, recover, recovering, recoup, double or nothing, keep losing, kept losing, kept going, go on anyway, keep going, lose again, losing streak",
  F_BILLS:
    "rent, mortgage, bills, bill, electricity, gas, heating, water, power, groceries, food, meals, nappies, diapers, school, childcare, insurance, phone bill, petrol, fuel, medicine, medication, prescription, dentist, tuition, council tax, loan, loans, landlord, repayments, instalments, installments",
  F_CLEAN:
    "without gambling, without betting, gamble free, gambling free, bet free, clean, sober from gambling, since my last bet, no gambling, gambling sober, not gambling, off gambling, of not gambling, off the slots, free of gambling",
};

export const crisisFrames: Rules = {
  "crisis.frame-harm": [
    "F_HARM 1 F_SELF & !site|email|message|newsletter|text|bonus|account|link|list|limit|offers|off|deposits|mail|code|mailing / 3",
    "F_WISH 5 F_HARM 1 himself|herself|themselves|myself",
    "kill me & please|just|someone|somebody|already|want & !haha|lol / 4",
  ],
  "crisis.frame-die": [
    "i|me|he|she|they|FAMILY|FRIEND 3 F_WISH 5 F_DIE",
    "F_WISH 2 i|he|she|they 4 F_DIE",
    "live or die",
    "F_DONT_CARE 5 F_DIE|live|alive|happens 1 to me",
    "should|better|rather|could|just 5 F_DIE & i|me|myself|maybe|please & !link|server|chat|game|line / 6",
    "i 3 be 1 dead|gone 3 F_SOON",
    "by 3 i 2 be 1 dead",
    "can not 1 die|dying 2 enough|soon",
    "hope 4 kills me",
    "if i 1 die|died|was 1 dead|gone",
  ],
  "crisis.frame-live": [
    "left 3 to live 1 for",
    "what|nothing|anything|something 4 live 1 for",
    "NEG 4 worth 3 LIVE|it & life|living|anymore|any|alive",
    "give|giving|gave|given 2 up 3 life|living|everything|completely|myself",
    "why 3 i 2 alive|living|exist|born|bother",
    "why 2 bother 2 living|anymore|any|trying",
    "lost 4 will 2 live",
    "life 4 not for me",
    "over 2 with 2 my life",
    "world 5 without me",
    "this 2 world 4 leave|leaving|exit",
    "leave|leaving|exit 2 world|earth|planet",
  ],
  "crisis.frame-gone": [
    "earth|ground 4 swallow",
    "i 5 never 1 come|coming|came 1 back & earth|swallow|wish|go|gone|want",
    "never see me again",
    "you 4 never 3 hear|see 3 me",
    "last 2 you 2 hear|see|heard 2 me|of",
    "disappear|vanish 4 i|me & want|forever|wish|could|just & !bonus|money|balance|funds|spins",
    "miss me 3 gone|dead|when|if",
    "be missed",
    "will 3 be 2 sorry 4 gone|dead",
  ],
  "crisis.frame-end": [
    "end|ending|finish|finishing|stop 2 F_END_OBJECT & F_SOON & i|me|going|might|will & !bonus|promotion|session|game|promo|autoplay|subscription / 5",
    "put 2 end 2 it|everything|my|this|all",
    "end 2 of the line|road 2 for me",
    "this is 1 the end & me|i|for|goodbye",
    "it 1 ends 2 F_SOON",
    "let 2 it 1 end",
    "make it 2 stop & pain|please|life|forever",
    "hang it all up",
    "F_STUPID & i|me|myself|do|doing",
    "do|doing 3 stupid|drastic|silly & tonight|might|going|myself|afraid|scared|thinking|think",
    "call|calling it quits 3 life|everything|for good",
  ],
  "crisis.frame-place": [
    "F_STATION & i|am & next|mine|jump|waiting|standing|alone|last|goodbye|step|edge|end & !playstation|bonus|game|slot",
    "lie|lying|step|jump|walk|throw 4 train|tracks|traffic|bus|truck|lorry|metro|subway & i|myself|front|going|want",
    "next train 3 mine|me|last",
  ],
  "crisis.frame-blood": [
    "F_BODY_ACT 6 F_BLEED",
    "F_BODY_ACT 4 my 1 head|face|arms|legs|skin|hair|wrist|wrists|hands & wall|bleed|blood|until|hurt|pain|stress|myself|door",
    "punish 2 myself",
    "see 2 blood & my|myself|want|need",
  ],
  "crisis.frame-after": [
    "F_AFTER & i|my|me|kids|they|no_one|nobody|come|get & !bonus|spins|slot|theme",
    "look|looking|take 2 after|care 2 my 1 dog|cat|kids|children|family|wife|mum|mother|son|daughter & !password|account",
    "worth more 3 dead",
    "insurance 5 kids|family|wife|husband|children|get|pays|covers|fix & life|money|gone|dead|die",
  ],
  "crisis.frame-pills": [
    "load|bunch|lot|handful|pack|box|bottle|strip|overdose 2 of 2 pills|tablets|meds|medication|paracetamol",
    "pills 4 goodbye|goodnight|sleep|wine|vodka|whisky|tonight",
  ],
};

export const careFrames: Rules = {
  "care.frame-funds": [
    "F_FUNDS 5 F_LOSE_ALL & !bonus|deposit|why|withdrawal|arrived|payout|showing|wrong",
    "maxed 2 out",
    "F_FUNDS 4 hour|hours|night|day|evening|minutes & F_SHAME|gone|lost|whole|entire|all",
    "whole|entire|full 2 salary|wage|wages|paycheck|pension|pay|student|loan|inheritance|savings",
    "spent|blew|lost|used|gambled 4 presents|gifts|christmas|birthday|holiday|wedding|college|school|baby|kids|children|rent & money|fund|for|savings|presents|gifts",
    "F_BILLS 5 gambled|gambling|lost|blew|slots|casino|roulette|blackjack|betting",
  ],
  "care.frame-bills": [
    "can not|could not|unable 3 pay|afford|buy|cover 4 F_BILLS",
    "NEG 2 pay|paid|paying 4 F_BILLS & i|we|my|because",
    "F_BILLS 4 unpaid|overdue|late|due|missed & !document|proof",
    "skip|skipping|skipped|miss|missing|without|no 2 meals|meal|dinner|lunch|food|eating & !bonus",
    "NEG 2 eat|eaten|eating & days|money|because|deposit|gambling|kids",
    "behind 3 on|with 3 F_BILLS",
    "borrowed|borrowing|borrow 4 from 3 FAMILY|friends|everyone|work|bank",
  ],
  "care.frame-stop": [
    "how 3 i 2 stop|quit & !fraud|scam|theft|payment|charges|bonus|session|autoplay|spin|animation|music|emails|sound|promo|subscription|game|notifications|timer / 5",
    "tried 2 everything & stop|quit|help|gambling|playing",
    "help 2 it & can|not|myself|NEG & !bot|you",
    "take 4 away 2 from me",
    "NEG 3 resist|stop|quit|control|refrain|tear|hold|keep & myself|urge|playing|gambling|betting|depositing|spinning|him|her|himself|herself|away",
    "FRIEND|FAMILY|he|she 5 losing|lost|no|out|loses 2 control|of_control",
    "stop 2 me 3 from|before|depositing|playing|gambling|betting",
    "save 2 me 3 from|myself",
    "NEG 2 strong|strength 3 stop|resist|quit",
  ],
  "care.frame-clean": [
    "F_CLEAN & DURATION|after|broke|again|back|relapsed|lost|NUM",
    "square one & gambling|betting|days|clean|without",
    "started 2 gambling|betting|playing 2 again",
    "back 2 to 2 gambling|betting|old|square|my & gambling|betting|ways|habits|after|addiction",
    "days|months|years|weeks 1 clean|sober",
  ],
  "care.frame-chase": [
    "F_CHASE 3 F_CHASE",
    "chase 2 and chase",
    "chase|chasing & never|losses|money|lost|back|gambling|again",
    "lose|losing|lost 4 lose|losing|lost & keep|and|again|still|anyway",
    "keep|kept 2 losing & can|stop|help|money|please|everything",
    "F_SHAME & gambling|betting|gambled|lost|salary|wages|savings|casino|slots & !service|casino_is|site|support|odds",
  ],
  "care.frame-home": [
    "destroying|ruining|destroyed|ruined|wrecking|breaking|killing|costing|cost|tearing 3 my|our 2 marriage|relationship|family|home|life|wife|husband|kids",
    "FAMILY 5 found|finds|find|discovered 2 out|it|this & crying|cries|left|angry|lost|money|gambling|leaving|furious|hates|upset",
    "FAMILY 4 crying|cries|cried & money|gambling|lost|found|because|debt",
    "FAMILY 4 no 1 clue|idea",
    "behind 2 FAMILY 1 back",
    "FAMILY 4 loans|loan|debts & no|clue|secret|know|hidden|about",
    "scared|terrified|afraid 3 my|he|she 3 FAMILY|leave|find",
    "i 2 am 1 broke & crying|gambling|lost|desperate|help|casino|slots|slot|because",
    "lost 2 my 2 kids|children|wife|husband|family|home|house|custody & !photo|password|card",
  ],
  "care.frame-benefits": [
    "on 1 benefits|welfare|disability|dole & i|and|all|lost|put|gambled|casino|blackjack",
    "put|bet|staked|threw|lost 3 it|everything|all 3 on 2 GAMBLE_ONLY|red|black|roulette",
    "put 2 it 1 all on",
  ],
};

export const exclusionFrames: Rules = {
  "exclusion.frame": [
    "want|wanna|like|please|wish 4 blocked|banned|excluded|barred|suspended & i|me|myself|be|your|casino|from & !why|unblocked|not / 5",
    "account|profile 4 inactive|deactivated|gone|closed|off & please|forever|want|make|can_you|need / 5",
    "make|put|set 3 account|profile 3 inactive|sleep|hold|pause",
    "cap|limit|restrict|max|maximum|reduce 6 deposit|deposits|depositing|spend|spending|bet|losses & i|my|me|can_you|weekly|daily|monthly|allowed & !bonus|withdrawal|withdraw / 5",
    "shut|lock|block|keep|ban 2 me 1 out|for 3 DURATION|half|year|month|months|weeks|while|forever",
    "shut|lock|block|keep 1 me 1 out & please|for|half|want",
    "NEG 3 able|allowed|let 4 log|login|play|deposit & want|DURATION|months|weeks",
    "excluded|exclude|barred|blocked 2 from 2 all|every|your|gambling|games",
  ],
};
