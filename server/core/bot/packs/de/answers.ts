/** German answers to everyday questions. Sentences of at most 15 words, no promise that the data do not hold. */
import type { Answer } from "../../pack.ts";

const payout = { kind: "answer", topic: "payout", terms: "terms.payouts" } as const;
const kyc = { kind: "answer", topic: "kyc", terms: "terms.verification" } as const;
const bonus = { kind: "answer", topic: "bonus", terms: "terms.bonuses" } as const;

export const faqAnswers: Readonly<Record<string, Answer>> = {
  "payout.time": {
    ...payout,
    text: "Wir prüfen jede Auszahlung zuerst selbst. Danach entscheidet deine Bank oder Wallet, wie schnell es geht. An Wochenenden und Feiertagen kann es länger dauern.",
    withFact: {
      fact: "payoutCheckHours",
      text: "Wir prüfen eine Auszahlung höchstens {fact} Stunden lang. Danach entscheidet deine Bank oder Wallet, wie schnell es geht. An Wochenenden und Feiertagen kann es länger dauern.",
    },
    buttons: ["b.payout.status", "b.payout.methods", "b.person"],
  },
  "payout.methods": {
    ...payout,
    text: "Unter Auszahlung siehst du die Wege für dein Konto. Das Bankkonto muss auf deinen Namen laufen. Meist zahlen wir auf dem Weg aus, auf dem du eingezahlt hast.",
    buttons: ["b.payout.time", "b.payout.limits", "b.person"],
  },
  "payout.limits": {
    ...payout,
    text: "Unter Auszahlung stehen der kleinste und der größte Betrag für deine Methode. Die Limits unterscheiden sich je nach Methode und Tag.",
    buttons: ["b.payout.time", "b.payout.fees", "b.person"],
  },
  "payout.fees": {
    ...payout,
    text: "Mögliche Gebühren siehst du unter Auszahlung, bevor du bestätigst. Auch deine Bank kann etwas berechnen.",
    buttons: ["b.payout.limits", "b.payout.time", "b.person"],
  },
  "payout.tax": {
    ...payout,
    text: "Ob du auf Gewinne Steuern zahlst, hängt von deinem Wohnland ab. Das Finanzamt oder Steueramt sagt dir, was für dich gilt.",
    buttons: ["b.payout.time", "b.person"],
  },
  "payout.cancel": {
    ...payout,
    text: "Schau unter Auszahlung bei deinen offenen Anträgen nach. Steht dort ein Knopf Stornieren, geht es noch.",
    buttons: ["b.payout.status", "b.person"],
  },
  "payout.status": {
    ...payout,
    text: "Den Status findest du unter Auszahlung im Verlauf. In Bearbeitung heißt: Wir prüfen noch. Genehmigt heißt: Das Geld ist unterwegs.",
    buttons: ["b.payout.time", "b.person"],
  },
  "payout.how": {
    ...payout,
    text: "Geh in deinem Konto auf Auszahlung. Wähle eine Methode, gib den Betrag ein und bestätige. Danach siehst du den Antrag im Verlauf.",
    buttons: ["b.payout.time", "b.payout.methods", "b.person"],
  },
  "payout.general": {
    ...payout,
    kind: "clarify",
    text: "Was möchtest du über Auszahlungen wissen?",
    buttons: ["b.payout.time", "b.payout.methods", "b.person"],
  },
  "kyc.why": {
    ...kyc,
    text: "Das Gesetz schreibt uns diese Prüfung vor. So wissen wir auch, dass das Geld wirklich an dich geht.",
    buttons: ["b.kyc.documents", "b.kyc.safe", "b.person"],
  },
  "kyc.documents": {
    ...kyc,
    text: "Unter Verifizierung steht, welche Dokumente wir von dir annehmen. Das Dokument muss gültig und ganz im Bild sein. Bist du unsicher? Unser Team hilft dir gern.",
    buttons: ["b.kyc.how", "b.kyc.time", "b.person"],
  },
  "kyc.time": {
    ...kyc,
    text: "Unser Team sieht sich deine Dokumente an. Das Ergebnis findest du unter Verifizierung.",
    withFact: {
      fact: "kycCheckHours",
      text: "Wir sehen uns Dokumente innerhalb von {fact} Stunden an. Das Ergebnis findest du unter Verifizierung.",
    },
    buttons: ["b.kyc.documents", "b.kyc.how", "b.person"],
  },
  "kyc.how": {
    ...kyc,
    text: "Geh in deinem Konto auf Verifizierung. Folge den Schritten und lade deine Dokumente dort hoch. Schick bitte keine Dokumente in diesen Chat.",
    withFact: {
      fact: "kycUploadUrl",
      text: "Hier kannst du dich verifizieren: {fact}. Folge den Schritten auf der Seite. Schick bitte keine Dokumente in diesen Chat.",
    },
    buttons: ["b.kyc.documents", "b.kyc.time", "b.person"],
  },
  "kyc.safe": {
    ...kyc,
    text: "Deine Dokumente laufen über eine gesicherte Seite, nie über diesen Chat. Nur das Prüfteam darf sie sehen. In der Datenschutzerklärung steht, wie lange wir sie aufbewahren.",
    buttons: ["b.kyc.why", "b.kyc.how", "b.person"],
  },
  "kyc.refused": {
    ...kyc,
    text: "Unter Verifizierung steht, warum ein Dokument nicht passt. Oft fehlt eine Ecke oder es ist abgelaufen. Du kannst dort ein neues Foto hochladen.",
    buttons: ["b.kyc.documents", "b.kyc.how", "b.person"],
  },
  "kyc.general": {
    ...kyc,
    kind: "clarify",
    text: "Was möchtest du über die Verifizierung wissen?",
    buttons: ["b.kyc.how", "b.kyc.why", "b.person"],
  },
  "bonus.wagering": {
    ...bonus,
    text: "Umsetzen heißt: Du setzt den Bonus mehrmals ein, bevor du auszahlen kannst. Wie oft, steht in den Bonusbedingungen. Was noch offen ist, zeigt dein Konto.",
    buttons: ["b.bonus.games", "b.bonus.cancel", "b.person"],
  },
  "bonus.contribution": {
    ...bonus,
    text: "Nicht jedes Spiel zählt gleich viel. In den Bonusbedingungen steht der Prozentsatz für jedes Spiel. Manche Spiele zählen nicht.",
    buttons: ["b.bonus.wagering", "b.bonus.terms", "b.person"],
  },
  "bonus.max-bet": {
    ...bonus,
    text: "Solange ein Bonus aktiv ist, gilt ein höchster Einsatz. Der Betrag steht in den Bonusbedingungen.",
    buttons: ["b.bonus.terms", "b.bonus.cancel", "b.person"],
  },
  "bonus.cancel": {
    ...bonus,
    text: "Du kannst einen Bonus in deinem Konto unter Boni beenden. Bonusgeld und Gewinne daraus verfallen dann. Du kannst auch ohne Bonus einzahlen.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.code": {
    ...bonus,
    text: "Einen Code gibst du unter Boni ein oder bei der Einzahlung. Der Code muss noch gültig sein.",
    buttons: ["b.bonus.use", "b.bonus.terms", "b.person"],
  },
  "bonus.expire": {
    ...bonus,
    text: "Jeder Bonus hat ein eigenes Enddatum. Du findest es unter Boni. Was eine Auszahlung mit dem Bonus macht, steht in den Bedingungen.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.terms": {
    ...bonus,
    text: "Die Bedingungen stehen bei jeder Aktion unter Aktionen. Dort findest du Einsatz, Spiele und Enddatum.",
    buttons: ["b.bonus.wagering", "b.bonus.games", "b.person"],
  },
  "bonus.use": {
    ...bonus,
    text: "Geh in deinem Konto auf Boni. Dort siehst du, welcher Bonus bereitsteht und wie du ihn startest.",
    buttons: ["b.bonus.wagering", "b.bonus.terms", "b.person"],
  },
  "bonus.missing": {
    ...bonus,
    text: "Ein Bonus steht unter Boni, oft erst, nachdem du ihn aktiviert hast. Wann das ist, steht in den Bedingungen. Fehlt er? Unser Team kann nachsehen.",
    buttons: ["b.bonus.terms", "b.person"],
  },
  "bonus.offers": {
    ...bonus,
    text: "Die laufenden Angebote findest du auf der Seite Aktionen. Was für dich gilt, steht in den Bedingungen.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.general": {
    ...bonus,
    kind: "clarify",
    text: "Was möchtest du über Boni wissen?",
    buttons: ["b.bonus.use", "b.bonus.wagering", "b.person"],
  },
  "licence.info": {
    kind: "answer",
    topic: "other",
    terms: "terms.general",
    text: "Unsere Lizenz findest du ganz unten auf jeder Seite.",
    withFact: {
      fact: "licence",
      text: "{brand} hat eine Lizenz: {fact}. Du kannst sie im Register der Behörde nachprüfen.",
    },
    buttons: ["b.person"],
  },
};
