/** Dutch answers to everyday questions. Sentences of at most 15 words, no promise that the data do not hold. */
import type { Answer } from "../../pack.ts";

const payout = { kind: "answer", topic: "payout", terms: "terms.payouts" } as const;
const kyc = { kind: "answer", topic: "kyc", terms: "terms.verification" } as const;
const bonus = { kind: "answer", topic: "bonus", terms: "terms.bonuses" } as const;

export const faqAnswers: Readonly<Record<string, Answer>> = {
  "payout.time": {
    ...payout,
    text: "We controleren elke uitbetaling eerst zelf. Daarna bepaalt je bank of wallet hoe snel het gaat. Weekenden en feestdagen kosten soms extra tijd.",
    withFact: {
      fact: "payoutCheckHours",
      text: "Onze controle van een uitbetaling duurt hooguit {fact} uur. Daarna bepaalt je bank of wallet hoe snel het gaat. Weekenden en feestdagen kosten soms extra tijd.",
    },
    buttons: ["b.payout.status", "b.payout.methods", "b.person"],
  },
  "payout.methods": {
    ...payout,
    text: "De pagina Opnemen toont de methodes voor jouw account. De rekening moet op je eigen naam staan. Meestal betalen we uit via de methode waarmee je hebt gestort.",
    buttons: ["b.payout.time", "b.payout.limits", "b.person"],
  },
  "payout.limits": {
    ...payout,
    text: "De pagina Opnemen toont het laagste en hoogste bedrag voor jouw methode. Limieten verschillen per methode en per dag.",
    buttons: ["b.payout.time", "b.payout.fees", "b.person"],
  },
  "payout.fees": {
    ...payout,
    text: "De pagina Opnemen toont eventuele kosten voordat je bevestigt. Je bank kan zelf ook kosten rekenen.",
    buttons: ["b.payout.limits", "b.payout.time", "b.person"],
  },
  "payout.tax": {
    ...payout,
    text: "Belasting over winst hangt af van het land waar je woont. De belastingdienst vertelt je wat voor jou geldt.",
    buttons: ["b.payout.time", "b.person"],
  },
  "payout.cancel": {
    ...payout,
    text: "Kijk onder Opnemen bij je open aanvragen. Staat er een knop Annuleren, dan kan het daar nog.",
    buttons: ["b.payout.status", "b.person"],
  },
  "payout.status": {
    ...payout,
    text: "De status staat onder Opnemen, bij je geschiedenis. In behandeling: we controleren nog. Goedgekeurd: het geld is onderweg.",
    buttons: ["b.payout.time", "b.person"],
  },
  "payout.how": {
    ...payout,
    text: "Ga in je account naar Opnemen. Kies een methode, vul het bedrag in en bevestig. Daarna zie je de aanvraag in je geschiedenis.",
    buttons: ["b.payout.time", "b.payout.methods", "b.person"],
  },
  "payout.general": {
    ...payout,
    kind: "clarify",
    text: "Wat wil je weten over uitbetalingen?",
    buttons: ["b.payout.time", "b.payout.methods", "b.person"],
  },
  "kyc.why": {
    ...kyc,
    text: "De wet verplicht ons om dit te controleren. Zo weten we ook zeker dat het geld naar jou gaat.",
    buttons: ["b.kyc.documents", "b.kyc.safe", "b.person"],
  },
  "kyc.documents": {
    ...kyc,
    text: "Op de pagina Verificatie staat welke documenten we accepteren. Het document moet geldig zijn, met alle hoeken in beeld. Twijfel je? Een collega kijkt graag mee.",
    buttons: ["b.kyc.how", "b.kyc.time", "b.person"],
  },
  "kyc.time": {
    ...kyc,
    text: "Een collega bekijkt je documenten. Je ziet de uitslag op de pagina Verificatie.",
    withFact: {
      fact: "kycCheckHours",
      text: "We bekijken documenten binnen {fact} uur. Je ziet de uitslag op de pagina Verificatie.",
    },
    buttons: ["b.kyc.documents", "b.kyc.how", "b.person"],
  },
  "kyc.how": {
    ...kyc,
    text: "Ga in je account naar Verificatie. Volg de stappen en upload daar je documenten. Stuur nooit documenten in deze chat.",
    withFact: {
      fact: "kycUploadUrl",
      text: "Je kunt je hier verifiëren: {fact}. Volg de stappen op die pagina. Stuur nooit documenten in deze chat.",
    },
    buttons: ["b.kyc.documents", "b.kyc.time", "b.person"],
  },
  "kyc.safe": {
    ...kyc,
    text: "Je documenten gaan via een beveiligde pagina, nooit via deze chat. Alleen medewerkers die documenten controleren, mogen ze zien. In de privacyverklaring staat hoe lang we ze bewaren.",
    buttons: ["b.kyc.why", "b.kyc.how", "b.person"],
  },
  "kyc.refused": {
    ...kyc,
    text: "Op de pagina Verificatie staat waarom een document is afgekeurd. Vaak valt er een hoek buiten beeld of is het verlopen. Je kunt daar een nieuwe foto uploaden.",
    buttons: ["b.kyc.documents", "b.kyc.how", "b.person"],
  },
  "kyc.general": {
    ...kyc,
    kind: "clarify",
    text: "Wat wil je weten over verificatie?",
    buttons: ["b.kyc.how", "b.kyc.why", "b.person"],
  },
  "bonus.wagering": {
    ...bonus,
    text: "Vrijspelen betekent dat je de bonus een aantal keer inzet voordat je kunt opnemen. In de bonusvoorwaarden staat hoe vaak. In je account zie je wat er nog openstaat.",
    buttons: ["b.bonus.games", "b.bonus.cancel", "b.person"],
  },
  "bonus.contribution": {
    ...bonus,
    text: "Niet elk spel telt even zwaar mee. De bonusvoorwaarden noemen per spel het percentage. Sommige spellen tellen niet mee.",
    buttons: ["b.bonus.wagering", "b.bonus.terms", "b.person"],
  },
  "bonus.max-bet": {
    ...bonus,
    text: "Met een actieve bonus geldt een maximale inzet. Het bedrag staat in de bonusvoorwaarden.",
    buttons: ["b.bonus.terms", "b.bonus.cancel", "b.person"],
  },
  "bonus.cancel": {
    ...bonus,
    text: "Je kunt een bonus stoppen onder Bonussen in je account. Bonusgeld en winst daaruit vervallen dan. Storten zonder bonus kan ook.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.code": {
    ...bonus,
    text: "Je vult een code in onder Bonussen, of bij je storting. De code moet nog geldig zijn.",
    buttons: ["b.bonus.use", "b.bonus.terms", "b.person"],
  },
  "bonus.expire": {
    ...bonus,
    text: "Elke bonus heeft een eigen einddatum. Je vindt die onder Bonussen. In de voorwaarden staat wat er met je bonus gebeurt als je opneemt.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.terms": {
    ...bonus,
    text: "De voorwaarden staan bij elke actie, onder Promoties. Daar vind je inzet, spellen en einddatum.",
    buttons: ["b.bonus.wagering", "b.bonus.games", "b.person"],
  },
  "bonus.use": {
    ...bonus,
    text: "Ga in je account naar Bonussen. Daar zie je welke bonus klaarstaat en hoe je die start.",
    buttons: ["b.bonus.wagering", "b.bonus.terms", "b.person"],
  },
  "bonus.missing": {
    ...bonus,
    text: "Een bonus staat onder Bonussen, vaak pas nadat je die hebt geactiveerd. In de voorwaarden staat wanneer dat kan. Zie je hem niet? Een collega kan meekijken.",
    buttons: ["b.bonus.terms", "b.person"],
  },
  "bonus.offers": {
    ...bonus,
    text: "De lopende acties staan op de pagina Promoties. Wat voor jou geldt, staat in de voorwaarden.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.general": {
    ...bonus,
    kind: "clarify",
    text: "Wat wil je weten over bonussen?",
    buttons: ["b.bonus.use", "b.bonus.wagering", "b.person"],
  },
  "licence.info": {
    kind: "answer",
    topic: "other",
    terms: "terms.general",
    text: "Je vindt onze vergunning onderaan elke pagina.",
    withFact: {
      fact: "licence",
      text: "{brand} heeft een vergunning: {fact}. Je kunt die nakijken in het register van de toezichthouder.",
    },
    buttons: ["b.person"],
  },
};
