/** English answers to everyday questions. Sentences of at most 15 words, no promise that the data do not hold. */
import type { Answer } from "../../pack.ts";

const payout = { kind: "answer", topic: "payout", terms: "terms.payouts" } as const;
const kyc = { kind: "answer", topic: "kyc", terms: "terms.verification" } as const;
const bonus = { kind: "answer", topic: "bonus", terms: "terms.bonuses" } as const;

export const faqAnswers: Readonly<Record<string, Answer>> = {
  "payout.time": {
    ...payout,
    text: "We first check every payout ourselves. After that your bank or wallet decides the speed. Weekends and bank holidays can add time.",
    withFact: {
      fact: "payoutCheckHours",
      text: "Our own check of a payout takes at most {fact} hours. After that your bank or wallet decides the speed. Weekends and bank holidays can add time.",
    },
    buttons: ["b.payout.status", "b.payout.methods", "b.person"],
  },
  "payout.methods": {
    ...payout,
    text: "The Withdraw page shows the methods for your account. The account must be in your own name. Usually we pay back to the method you deposited with.",
    buttons: ["b.payout.time", "b.payout.limits", "b.person"],
  },
  "payout.limits": {
    ...payout,
    text: "The Withdraw page shows the smallest and largest amount for your method. Limits can differ by method and by day.",
    buttons: ["b.payout.time", "b.payout.fees", "b.person"],
  },
  "payout.fees": {
    ...payout,
    text: "The Withdraw page shows any fee before you confirm. Your bank can charge its own fee.",
    buttons: ["b.payout.limits", "b.payout.time", "b.person"],
  },
  "payout.tax": {
    ...payout,
    text: "Tax on winnings depends on the country you live in. Your tax office can tell you what applies to you.",
    buttons: ["b.payout.time", "b.person"],
  },
  "payout.cancel": {
    ...payout,
    text: "You can look under Withdraw, at your open requests. A request with a Cancel button can still be cancelled there.",
    buttons: ["b.payout.status", "b.person"],
  },
  "payout.status": {
    ...payout,
    text: "You find the status under Withdraw, in your history. Pending means we still check it. Approved means it is on its way.",
    buttons: ["b.payout.time", "b.person"],
  },
  "payout.how": {
    ...payout,
    text: "Open Withdraw in your account. Choose a method, fill in the amount and confirm. You then see the request in your history.",
    buttons: ["b.payout.time", "b.payout.methods", "b.person"],
  },
  "payout.general": {
    ...payout,
    kind: "clarify",
    text: "What would you like to know about payouts?",
    buttons: ["b.payout.time", "b.payout.methods", "b.person"],
  },
  "kyc.why": {
    ...kyc,
    text: "The law requires us to check this. It also tells us the money goes to you.",
    buttons: ["b.kyc.documents", "b.kyc.safe", "b.person"],
  },
  "kyc.documents": {
    ...kyc,
    text: "The Verification page lists the documents that we accept from you. A valid document counts, with all corners in the picture. Not sure? A colleague can help you.",
    buttons: ["b.kyc.how", "b.kyc.time", "b.person"],
  },
  "kyc.time": {
    ...kyc,
    text: "A colleague checks your documents by hand. You see the result on the Verification page.",
    withFact: {
      fact: "kycCheckHours",
      text: "We check documents within {fact} hours. You see the result on the Verification page.",
    },
    buttons: ["b.kyc.documents", "b.kyc.how", "b.person"],
  },
  "kyc.how": {
    ...kyc,
    text: "Open Verification in your account. Follow the steps and upload your documents there. Please never send documents in this chat.",
    withFact: {
      fact: "kycUploadUrl",
      text: "You can verify yourself here: {fact}. Follow the steps on that page. Please never send documents in this chat.",
    },
    buttons: ["b.kyc.documents", "b.kyc.time", "b.person"],
  },
  "kyc.safe": {
    ...kyc,
    text: "You upload your documents on a secure page, never through this chat. Only people who check documents may see them. The privacy statement says how long we keep them.",
    buttons: ["b.kyc.why", "b.kyc.how", "b.person"],
  },
  "kyc.refused": {
    ...kyc,
    text: "The Verification page says why a document was not accepted. Often a corner is missing, or it is no longer valid. You can upload a new picture there.",
    buttons: ["b.kyc.documents", "b.kyc.how", "b.person"],
  },
  "kyc.general": {
    ...kyc,
    kind: "clarify",
    text: "What would you like to know about verification?",
    buttons: ["b.kyc.how", "b.kyc.why", "b.person"],
  },
  "bonus.wagering": {
    ...bonus,
    text: "Wagering means staking the bonus amount several times before you can withdraw it. The bonus terms say how many times. Your account shows what is left.",
    buttons: ["b.bonus.games", "b.bonus.cancel", "b.person"],
  },
  "bonus.contribution": {
    ...bonus,
    text: "Not every game counts equally towards wagering. The bonus terms list each game and its percentage. Some games are excluded.",
    buttons: ["b.bonus.wagering", "b.bonus.terms", "b.person"],
  },
  "bonus.max-bet": {
    ...bonus,
    text: "Each bonus has a maximum stake while it is active. You find the amount in the bonus terms.",
    buttons: ["b.bonus.terms", "b.bonus.cancel", "b.person"],
  },
  "bonus.cancel": {
    ...bonus,
    text: "You can cancel a bonus under Bonuses in your account. You then lose the bonus money and what you won with it. Depositing without a bonus is also possible.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.code": {
    ...bonus,
    text: "You fill in a code under Bonuses, or at your deposit. The code must still be valid.",
    buttons: ["b.bonus.use", "b.bonus.terms", "b.person"],
  },
  "bonus.expire": {
    ...bonus,
    text: "Each bonus has its own end date. You find it under Bonuses. The terms say what a withdrawal does to your bonus.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.terms": {
    ...bonus,
    text: "The terms are with each promotion, under Promotions. There you find wagering, games, stake and end date.",
    buttons: ["b.bonus.wagering", "b.bonus.games", "b.person"],
  },
  "bonus.use": {
    ...bonus,
    text: "Open Bonuses in your account. There you see which bonus is ready and how to start it.",
    buttons: ["b.bonus.wagering", "b.bonus.terms", "b.person"],
  },
  "bonus.missing": {
    ...bonus,
    text: "A bonus shows under Bonuses, often after you activate it. The terms say when it is added. Still not there? A colleague can look.",
    buttons: ["b.bonus.terms", "b.person"],
  },
  "bonus.offers": {
    ...bonus,
    text: "Current offers are on the Promotions page. What applies to you depends on the terms.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.general": {
    ...bonus,
    kind: "clarify",
    text: "What would you like to know about bonuses?",
    buttons: ["b.bonus.use", "b.bonus.wagering", "b.person"],
  },
  "licence.info": {
    kind: "answer",
    topic: "other",
    terms: "terms.general",
    text: "You find our licence details at the bottom of every page.",
    withFact: {
      fact: "licence",
      text: "{brand} has a licence: {fact}. You can check it in the register of that authority.",
    },
    buttons: ["b.person"],
  },
};
