/** Swedish answers to everyday questions. Sentences of at most 15 words, no promise that the data do not hold. */
import type { Answer } from "../../pack.ts";

const payout = { kind: "answer", topic: "payout", terms: "terms.payouts" } as const;
const kyc = { kind: "answer", topic: "kyc", terms: "terms.verification" } as const;
const bonus = { kind: "answer", topic: "bonus", terms: "terms.bonuses" } as const;

export const faqAnswers: Readonly<Record<string, Answer>> = {
  "payout.time": {
    ...payout,
    text: "Vi kontrollerar varje uttag först. Sedan avgör din bank eller plånbok hur fort det går. Under helger kan det ta längre tid.",
    withFact: {
      fact: "payoutCheckHours",
      text: "Vår kontroll av ett uttag tar högst {fact} timmar. Sedan avgör din bank eller plånbok hur fort det går. Under helger kan det ta längre tid.",
    },
    buttons: ["b.payout.status", "b.payout.methods", "b.person"],
  },
  "payout.methods": {
    ...payout,
    text: "På sidan Uttag ser du metoderna för ditt konto. Bankkontot måste stå i ditt eget namn. Oftast betalar vi ut till samma metod som du satte in med.",
    buttons: ["b.payout.time", "b.payout.limits", "b.person"],
  },
  "payout.limits": {
    ...payout,
    text: "På sidan Uttag ser du lägsta och högsta belopp för din metod. Gränserna kan skilja sig mellan olika metoder och dagar.",
    buttons: ["b.payout.time", "b.payout.fees", "b.person"],
  },
  "payout.fees": {
    ...payout,
    text: "Om uttaget har en avgift ser du den innan du bekräftar. Din bank kan också ta en avgift.",
    buttons: ["b.payout.limits", "b.payout.time", "b.person"],
  },
  "payout.tax": {
    ...payout,
    text: "Skatt på vinster beror på landet där du bor. Skattemyndigheten kan svara på vad som gäller för dig.",
    buttons: ["b.payout.time", "b.person"],
  },
  "payout.cancel": {
    ...payout,
    text: "Titta på dina öppna uttag under Uttag. Finns knappen Avbryt där kan du fortfarande ångra uttaget.",
    buttons: ["b.payout.status", "b.person"],
  },
  "payout.status": {
    ...payout,
    text: "Du ser statusen i historiken under Uttag. Behandlas betyder att vi fortfarande kontrollerar uttaget. Godkänt betyder att pengarna är på väg.",
    buttons: ["b.payout.time", "b.person"],
  },
  "payout.how": {
    ...payout,
    text: "Gå till Uttag på ditt konto. Välj metod, skriv beloppet och bekräfta. Sedan syns uttaget i historiken.",
    buttons: ["b.payout.time", "b.payout.methods", "b.person"],
  },
  "payout.general": {
    ...payout,
    kind: "clarify",
    text: "Vad vill du veta om uttag?",
    buttons: ["b.payout.time", "b.payout.methods", "b.person"],
  },
  "kyc.why": {
    ...kyc,
    text: "Enligt lag måste vi kontrollera vem du är. Då vet vi också att pengarna går till dig.",
    buttons: ["b.kyc.documents", "b.kyc.safe", "b.person"],
  },
  "kyc.documents": {
    ...kyc,
    text: "På sidan Verifiering ser du vilka dokument vi godkänner. Dokumentet måste vara giltigt och alla hörn ska synas. Är du osäker? En kollega kan titta på det med dig.",
    buttons: ["b.kyc.how", "b.kyc.time", "b.person"],
  },
  "kyc.time": {
    ...kyc,
    text: "En kollega granskar dina dokument. Resultatet syns på sidan Verifiering.",
    withFact: {
      fact: "kycCheckHours",
      text: "Vi granskar dokument inom {fact} timmar. Resultatet syns på sidan Verifiering.",
    },
    buttons: ["b.kyc.documents", "b.kyc.how", "b.person"],
  },
  "kyc.how": {
    ...kyc,
    text: "Gå till Verifiering på ditt konto. Följ stegen och ladda upp dokumenten där. Skicka aldrig dokument i chatten.",
    withFact: {
      fact: "kycUploadUrl",
      text: "Du kan verifiera dig här: {fact}. Följ stegen på sidan. Skicka aldrig dokument i chatten.",
    },
    buttons: ["b.kyc.documents", "b.kyc.time", "b.person"],
  },
  "kyc.safe": {
    ...kyc,
    text: "Dina dokument går via en skyddad sida, aldrig via chatten. Bara de som granskar dokument får se dem. I integritetspolicyn står hur länge vi sparar dem.",
    buttons: ["b.kyc.why", "b.kyc.how", "b.person"],
  },
  "kyc.refused": {
    ...kyc,
    text: "På sidan Verifiering står varför ett dokument inte godkändes. Ofta syns inte alla hörn, eller så har dokumentet gått ut. Du kan ladda upp en ny bild där.",
    buttons: ["b.kyc.documents", "b.kyc.how", "b.person"],
  },
  "kyc.general": {
    ...kyc,
    kind: "clarify",
    text: "Vad vill du veta om verifiering?",
    buttons: ["b.kyc.how", "b.kyc.why", "b.person"],
  },
  "bonus.wagering": {
    ...bonus,
    text: "Omsättning betyder att du satsar bonusen ett visst antal gånger innan du tar ut. I bonusvillkoren står hur många. På ditt konto ser du hur mycket som är kvar.",
    buttons: ["b.bonus.games", "b.bonus.cancel", "b.person"],
  },
  "bonus.contribution": {
    ...bonus,
    text: "Alla spel räknas inte lika mycket. I bonusvillkoren står procenten för varje spel. Vissa spel räknas inte alls.",
    buttons: ["b.bonus.wagering", "b.bonus.terms", "b.person"],
  },
  "bonus.max-bet": {
    ...bonus,
    text: "Med en aktiv bonus finns en högsta insats. Beloppet står i bonusvillkoren.",
    buttons: ["b.bonus.terms", "b.bonus.cancel", "b.person"],
  },
  "bonus.cancel": {
    ...bonus,
    text: "Du kan avsluta en bonus under Bonusar på ditt konto. Bonuspengar och vinster från dem försvinner då. Du kan också sätta in utan bonus.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.code": {
    ...bonus,
    text: "Du skriver in koden under Bonusar eller när du sätter in pengar. Koden måste fortfarande gälla.",
    buttons: ["b.bonus.use", "b.bonus.terms", "b.person"],
  },
  "bonus.expire": {
    ...bonus,
    text: "Varje bonus har ett eget slutdatum. Du hittar det under Bonusar. I villkoren står vad som händer med bonusen vid ett uttag.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.terms": {
    ...bonus,
    text: "Villkoren står vid varje kampanj, under Kampanjer. Där ser du insats, spel och slutdatum.",
    buttons: ["b.bonus.wagering", "b.bonus.games", "b.person"],
  },
  "bonus.use": {
    ...bonus,
    text: "Gå till Bonusar på ditt konto. Där ser du vilken bonus du kan använda och hur du startar den.",
    buttons: ["b.bonus.wagering", "b.bonus.terms", "b.person"],
  },
  "bonus.missing": {
    ...bonus,
    text: "En bonus syns under Bonusar, ofta först när du har aktiverat den. I villkoren står när. Ser du den inte? En kollega kan titta.",
    buttons: ["b.bonus.terms", "b.person"],
  },
  "bonus.offers": {
    ...bonus,
    text: "Aktuella kampanjer finns på sidan Kampanjer. I villkoren står vad som gäller för dig.",
    buttons: ["b.bonus.terms", "b.bonus.wagering", "b.person"],
  },
  "bonus.general": {
    ...bonus,
    kind: "clarify",
    text: "Vad vill du veta om bonusar?",
    buttons: ["b.bonus.use", "b.bonus.wagering", "b.person"],
  },
  "licence.info": {
    kind: "answer",
    topic: "other",
    terms: "terms.general",
    text: "Du hittar vår licens längst ner på varje sida.",
    withFact: {
      fact: "licence",
      text: "{brand} har licens: {fact}. Du kan kontrollera den i tillsynsmyndighetens register.",
    },
    buttons: ["b.person"],
  },
};
