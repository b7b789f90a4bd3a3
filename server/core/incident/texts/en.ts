/** What is said of an incident, in English. `what`: the whole topic, and one method or game of it. */
import type { IncidentSentences } from "../texts.ts";

export const en: IncidentSentences = {
  next: "Next update: {time}.",
  nothing: "You do not need to do anything.",
  news: "News about the problem:",
  solved: "This is solved: “{what}”",
  follow: "Tell me when it is solved",
  followed: "I will tell you here when it is solved. You do not have to wait.",
  working: "We are working on it. You do not need to do anything.",
  what: {
    payout: ["Payouts take longer than usual right now.", "Payouts through {method} take longer than usual right now."],
    money: [
      "Deposits reach your account later than usual right now.",
      "Deposits through {method} reach your account later than usual right now.",
    ],
    kyc: [
      "Checking documents takes longer than usual right now.",
      "Checking {method} takes longer than usual right now.",
    ],
    bonus: ["Bonuses are added later than usual right now.", "The bonus {method} is added later than usual right now."],
    account_blocked: [
      "Logging in does not always work right now.",
      "Logging in through {method} does not always work right now.",
    ],
    technical: ["Some games do not work well right now.", "{method} does not work well right now."],
  },
};
