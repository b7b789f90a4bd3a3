/** What can be wrong with what an operator teaches the bot; as in cases.ts. */
import type { CASES } from "./cases.ts";

export const BOT_CASES: typeof CASES = [
  [
    "openingHours: always",
    "bot: { gmaes: [Moon] }",
    19,
    "brands[0].bot.gmaes",
    "did you mean games?",
    "games: [Moon Riches]",
  ],
  [
    "openingHours: always",
    'bot: { answers: [{ id: vip, topic: other, patterns: { en: ["(?=vip)"] }, text: { en: x } }] }',
    19,
    "brands[0].bot.answers[0].patterns.en[0]",
    "is not RE2 syntax",
    "en: [",
  ],
  [
    "openingHours: always",
    'bot: { answers: [{ id: vip, topic: other, patterns: { en: ["v*"] }, text: { en: x } }] }',
    19,
    "brands[0].bot.answers[0].patterns.en[0]",
    "matches every message",
    "en: [",
  ],
  [
    "openingHours: always",
    "bot: { answers: [{ id: vip, topic: other, phrases: { nl: [level 5] }, text: { nl: x } }] }",
    19,
    "brands[0].bot.answers[0].phrases.nl[0]",
    "numbers belong into a pattern",
    "nl: [vip club]",
  ],
  [
    "openingHours: always",
    "bot: { answers: [{ id: vip, topic: other, phrases: { nl: [vip], en: [vip] }, text: { nl: x } }] }",
    19,
    "brands[0].bot.answers[0].text",
    "has no answer for what is asked in en",
    "text: ",
  ],
  [
    "openingHours: always",
    "bot: { answers: [{ id: vip, topic: other, phrases: { sv: [vip] }, text: { sv: x } }] }",
    19,
    "brands[0].bot.answers[0].text.sv",
    "is in a language this brand does not have (nl, en)",
    "sv: You",
  ],
  [
    "openingHours: always",
    "bot: { alwaysPerson: [money] }",
    19,
    "brands[0].bot.alwaysPerson[0]",
    "must be one of bonus, kyc, payout, technical, other",
    "alwaysPerson: [kyc]",
  ],
];
