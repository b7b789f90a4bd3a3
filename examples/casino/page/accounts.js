/**
 * The demo's player, by what the casino's systems say, each with a question that it answers; nobody is logged in under the
 * empty name.
 */
const PAYOUT = { nl: "Wat is de status van mijn uitbetaling?", en: "What is the status of my payout?" };

export const ACCOUNTS = {
  "": { nl: "Niemand (gast)", en: "Nobody (guest)", question: null },
  onItsWay: { nl: "Sanne: uitbetaling onderweg", en: "Sanne: payout on its way", question: PAYOUT },
  late: { nl: "Sanne: uitbetaling te laat", en: "Sanne: payout late", question: PAYOUT },
  declined: { nl: "Sanne: uitbetaling afgewezen", en: "Sanne: payout declined", question: PAYOUT },
  refused: {
    nl: "Sanne: document afgekeurd",
    en: "Sanne: document refused",
    question: { nl: "Waarom is mijn document afgekeurd?", en: "Why was my document rejected?" },
  },
  bonus: {
    nl: "Sanne: bonus loopt",
    en: "Sanne: bonus running",
    question: {
      nl: "Hoeveel moet ik nog inzetten voor mijn bonus?",
      en: "How much do I still have to wager for my bonus?",
    },
  },
  blocked: {
    nl: "Sanne: account geblokkeerd",
    en: "Sanne: account blocked",
    question: { nl: "Wat is de status van mijn account?", en: "What is the status of my account?" },
  },
  down: { nl: "Sanne: systemen antwoorden niet", en: "Sanne: systems do not answer", question: PAYOUT },
};
