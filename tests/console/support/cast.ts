/** The conversations of the pictures. `now` is store time. */
import type { HelplineCard } from "../../../shared/protocol-events.ts";
import { type Story, story } from "./story.ts";

export const SECOND = 1_000;
export const MINUTE = 60_000;

const CRISIS_CARD: HelplineCard = {
  type: "crisis",
  country: "NL",
  crisis: [
    {
      name: "113 Zelfmoordpreventie",
      number: "0800-0113",
      dial: "08000113",
      chatUrl: "https://www.113.nl",
      isAlwaysOpen: true,
      isFree: true,
    },
  ],
  gambling: [
    {
      name: "OpenOverGokken",
      number: "0800 24 000 22",
      dial: "08002400022",
      chatUrl: null,
      isAlwaysOpen: true,
      isFree: true,
    },
  ],
  emergency: "112",
};

/** The conversation of the pictures: late money, the bot's attempt, a note of an earlier shift. */
export function payout(now: number): Story {
  return story({ name: "4821", at: now - 9 * MINUTE, reference: "B-4F7K-2Q" })
    .bot(
      now - 9 * MINUTE,
      "hello",
      "Hoi, ik ben de chatbot van Demo Casino. Ik kan je helpen met uitbetalingen, documenten en bonussen. Liever een medewerker? Dat kan altijd.",
      {
        quickReplies: ["Waar is mijn uitbetaling?", "Controle van documenten", "Hoe werkt een bonus?"],
      },
    )
    .player(now - 8 * MINUTE, "Waar is mijn uitbetaling van €450? Via iDEAL aangevraagd op 9 mei")
    .bot(
      now - 8 * MINUTE + 1,
      "answer",
      "Een uitbetaling duurt meestal 1 tot 3 werkdagen. Daarna staat het geld op je rekening.",
      {
        textId: "payout.general",
        termsRef: { id: "uitbetalen", version: "3" },
        quickReplies: ["Dat klopt niet", "Praat met een medewerker"],
      },
    )
    .player(now - 6 * MINUTE, "Het is al 5 dagen geleden! Ik heb het geld nodig voor de huur.")
    .bot(
      now - 6 * MINUTE + 1,
      "handoff",
      "Ik verbind je door. De medewerker ziet dit gesprek, dus je hoeft niets te herhalen.",
    )
    .handoff(now - 6 * MINUTE + 2, { reason: "money", topic: "money", lane: "money", priority: "urgent" })
    .staff(now - 6 * MINUTE + 3, {
      type: "bot.explained",
      clientMessageId: null,
      topic: "money",
      priority: "urgent",
      reason: "money",
      explanation: {
        ruleIds: ["nl.money.late_payout", "nl.money.days_over"],
        spans: [
          { ruleId: "nl.money.late_payout", start: 0, end: 10, words: "waar is mijn uitbetaling" },
          { ruleId: "nl.money.days_over", start: 0, end: 10, words: "al 5 dagen" },
        ],
        detectedLanguage: "nl",
        scores: [],
      },
    });
}

export function payoutAssigned(now: number): Story {
  return payout(now)
    .assigned(now - 4 * MINUTE, "Noor")
    .note(now - 3.5 * MINUTE, "Noor", "Gevraagd bij Betalingen: batch van 9 mei staat nog open. Antwoord voor 15:00.");
}

export function payoutReplied(now: number): Story {
  return payoutAssigned(now)
    .agent(
      now - 3 * MINUTE,
      "Noor",
      "Hoi, met Noor. Ik heb alles gelezen. Ik zie dat je uitbetaling nog in behandeling is en vraag nu bij onze betaalafdeling na waarom.",
    )
    .player(now - 2.4 * MINUTE, "Oké. Krijg ik het vandaag nog?")
    .agent(
      now - 2 * MINUTE,
      "Noor",
      "Dat weet ik nog niet zeker, dus dat beloof ik niet. Je hoort vandaag van mij:\n- waarom het langer duurt\n- wanneer we opnieuw controleren",
    )
    .player(now - 102 * SECOND, "Ik wacht al de hele week")
    .player(now - 95 * SECOND, "Kan ik ergens zien wat de status is? https://demo.example/uitbetalingen zegt niets");
}

export function others(now: number): readonly Story[] {
  return [
    story({ name: "1177", at: now - 14 * MINUTE, language: "en" })
      .player(now - 13 * MINUTE, "My passport photo was rejected twice, what is wrong with it?")
      .handoff(now - 12 * MINUTE, { reason: "answer_rejected", topic: "kyc", lane: "general" })
      .assigned(now - 11 * MINUTE, "Noor")
      .agent(
        now - 10 * MINUTE,
        "Noor",
        "Hi, Noor here. One corner of the photo is outside the picture. Lay it flat and take a new photo.",
      )
      .player(now - 58 * SECOND, "Ok I uploaded it again, can you see it?"),
    story({ name: "9034", at: now - 30 * MINUTE })
      .player(now - 28 * MINUTE, "Mijn bonus is weg")
      .handoff(now - 27 * MINUTE, { reason: "asked_for_person", topic: "bonus", lane: "general" })
      .assigned(now - 26 * MINUTE, "Noor")
      .agent(
        now - 5 * MINUTE,
        "Noor",
        "De bonus liep op 12 mei af. De voorwaarden staan in je account onder Bonussen.",
      ),
  ];
}

export function waiting(now: number): readonly Story[] {
  return [
    story({ name: "2290", at: now - 4 * MINUTE })
      .player(now - 4 * MINUTE, "Account geblokkeerd en er staat nog 1.200 euro op")
      .handoff(now - 3.6 * MINUTE, {
        reason: "account",
        topic: "account_blocked",
        lane: "account",
        priority: "urgent",
      }),
    story({ name: "6412", at: now - 3 * MINUTE, language: "en" })
      .player(now - 2 * MINUTE, "The game froze after I won on spin 12")
      .handoff(now - 2 * MINUTE, { reason: "technical", topic: "technical", lane: "technical" }),
    story({ name: "7745", at: now - 2 * MINUTE })
      .player(now - MINUTE, "kan ik iemand spreken aub")
      .handoff(now - 48 * SECOND, { reason: "asked_for_person", topic: "other", lane: "general" }),
    story({ name: "3108", at: now - 50 * MINUTE })
      .player(now - 45 * MINUTE, "Waarom moet ik mijn loonstrook sturen?")
      .handoff(now - 44 * MINUTE, { reason: "bot_failed", topic: "kyc", lane: "general", kind: "message" }),
  ];
}

export function crisisStory(now: number): Story {
  return story({ name: "5560", at: now - 2 * MINUTE, reference: "B-9C2M-4T" })
    .player(now - 90 * SECOND, "Ik heb alles verloren, mijn spaargeld en dat van mijn vrouw")
    .bot(
      now - 90 * SECOND + 1,
      "care",
      "Fijn dat je dit vertelt. Het klinkt zwaar. Je hoeft dit niet alleen te doen.",
      { card: { ...CRISIS_CARD, type: "safer_gambling" } },
    )
    .player(now - 40 * SECOND, "Ik zie geen uitweg meer")
    .bot(
      now - 40 * SECOND + 1,
      "crisis",
      "Dank je dat je dit zegt. Wil je nu met iemand praten? 113 luistert dag en nacht, gratis en anoniem. Is er direct gevaar? Bel 112.",
      { card: CRISIS_CARD },
    )
    .handoff(now - 40 * SECOND + 2, {
      reason: "crisis",
      topic: "distress",
      lane: "crisis",
      priority: "crisis",
      isCare: true,
    })
    .staff(now - 40 * SECOND + 3, {
      type: "bot.explained",
      clientMessageId: null,
      topic: "distress",
      priority: "crisis",
      reason: "crisis",
      explanation: {
        ruleIds: ["nl.crisis.no_way_out"],
        spans: [{ ruleId: "nl.crisis.no_way_out", start: 0, end: 1, words: "geen uitweg meer" }],
        detectedLanguage: "nl",
        scores: [],
      },
    });
}
