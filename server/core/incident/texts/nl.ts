/** What is said of an incident, in Dutch. `what`: the whole topic, and one method or game of it. */
import type { IncidentSentences } from "../texts.ts";

export const nl: IncidentSentences = {
  next: "Volgende update: {time}.",
  nothing: "Jij hoeft niets te doen.",
  news: "Nieuws over de storing:",
  solved: "Dit is opgelost: “{what}”",
  follow: "Meld me als het is opgelost",
  followed: "Ik laat het je hier weten als het is opgelost. Je hoeft niet te wachten.",
  working: "We werken eraan. Jij hoeft niets te doen.",
  what: {
    payout: ["Uitbetalingen duren nu langer dan normaal.", "Uitbetalingen via {method} duren nu langer dan normaal."],
    money: ["Stortingen komen nu later op je account.", "Stortingen via {method} komen nu later op je account."],
    kyc: [
      "Het controleren van documenten duurt nu langer dan normaal.",
      "Het controleren van {method} duurt nu langer dan normaal.",
    ],
    bonus: ["Bonussen worden nu later bijgeschreven.", "De bonus {method} wordt nu later bijgeschreven."],
    account_blocked: ["Inloggen lukt nu niet altijd.", "Inloggen via {method} lukt nu niet altijd."],
    technical: ["Sommige spellen werken nu niet goed.", "{method} werkt nu niet goed."],
  },
};
