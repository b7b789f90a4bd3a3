/** What is said of an incident, in Swedish. `what`: the whole topic, and one method or game of it. */
import type { IncidentSentences } from "../texts.ts";

export const sv: IncidentSentences = {
  next: "Nästa uppdatering: {time}.",
  nothing: "Du behöver inte göra något.",
  news: "Nytt om problemet:",
  solved: "Det här är löst: ”{what}”",
  follow: "Säg till när det är löst",
  followed: "Jag säger till dig här när det är löst. Du behöver inte vänta.",
  working: "Vi arbetar på det. Du behöver inte göra något.",
  what: {
    payout: ["Uttag tar längre tid än vanligt just nu.", "Uttag via {method} tar längre tid än vanligt just nu."],
    money: [
      "Insättningar kommer senare än vanligt till ditt konto.",
      "Insättningar via {method} kommer senare än vanligt till ditt konto.",
    ],
    kyc: [
      "Kontrollen av dokument tar längre tid än vanligt just nu.",
      "Kontrollen av {method} tar längre tid än vanligt just nu.",
    ],
    bonus: ["Bonusar läggs till senare än vanligt just nu.", "Bonusen {method} läggs till senare än vanligt just nu."],
    account_blocked: [
      "Det går inte alltid att logga in just nu.",
      "Det går inte alltid att logga in via {method} just nu.",
    ],
    technical: ["Vissa spel fungerar inte bra just nu.", "{method} fungerar inte bra just nu."],
  },
};
