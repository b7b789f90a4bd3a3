/** What the page says, by language. Keys stand in the page as `data-text` and `data-label`. */
export const TEXTS = {
  nl: {
    skip: "Naar de lobby",
    duty: "Veilig spelen",
    session: "In deze sessie",
    limits: "Limieten",
    pause: "Pauze nemen",
    help: "Hulp bij gokken",
    nav: "Hoofdmenu",
    slots: "Speelautomaten",
    tables: "Tafelspellen",
    more: "Bingo en meer",
    safer: "Veilig spelen",
    toDemo: "Demo",
    language: "Taal",
    theme: "Weergave",
    light: "Licht",
    dark: "Donker",
    demoTitle: "Demopaneel",
    demoIntro:
      "Dit paneel hoort niet bij het casino. Kies een situatie: de chat gaat open met een bericht klaar. Jij verstuurt het.",
    situations: "Situaties",
    console: "Open de console hiernaast",
    log: "Wat deze pagina hoort",
    logIntro: "Gebeurtenissen van de chat, zonder de tekst van berichten.",
    logEmpty: "Nog niets gehoord.",
    noChat: "De chat heeft nog niet geantwoord. Draait de chatserver?",
    tag: "De hele installatie",
    copy: "Kopieer de regel",
    copied: "Gekopieerd.",
    copyFailed: "Kopiëren lukt niet in deze browser. Selecteer de regel zelf.",
    heroTitle: "Een avond aan de gracht",
    heroText:
      "Lucky Canal bestaat niet. Deze lobby laat zien hoe Balie, de chat rechtsonder, op een echte casinosite staat. Je kunt hier niet spelen en geen geld inzetten.",
    heroChat: "Vraag het de klantenservice",
    limitsText: "Kies zelf hoeveel je per dag, week of maand kunt storten, en hoelang je speelt.",
    pauseText: "Stop een dag of een maand, of sluit jezelf voor langere tijd uit. Dat gaat direct in.",
    talk: "Met iemand praten",
    talkText: "Maak je je zorgen over jezelf of over een ander? Hulp is gratis en kan anoniem.",
    ask: "Vraag ernaar",
    footTitle: "Dit is geen casino.",
    footText: "Verzonnen namen, verzonnen spellen, voorbeelddata. Gebruik deze demo niet met echte spelers.",
    gameText: "In deze demo start geen spel. Is er iets mis met een spel, dan zoekt de klantenservice het uit.",
    gameReport: "Meld een probleem",
    gameCrashed: "Het spel {game} liep vast tijdens een ronde. Ben ik mijn inzet kwijt?",
    close: "Sluiten",
    payback: "RTP {rate} · demo",
  },
  en: {
    skip: "To the lobby",
    duty: "Safer gambling",
    session: "In this session",
    limits: "Limits",
    pause: "Take a break",
    help: "Help with gambling",
    nav: "Main menu",
    slots: "Slots",
    tables: "Table games",
    more: "Bingo and more",
    safer: "Safer gambling",
    toDemo: "Demo",
    language: "Language",
    theme: "Appearance",
    light: "Light",
    dark: "Dark",
    demoTitle: "Demo panel",
    demoIntro:
      "This panel is not part of the casino. Choose a situation: the chat opens with a message ready. You send it.",
    situations: "Situations",
    console: "Open console beside this",
    log: "What this page hears",
    logIntro: "Events of the chat, without the text of messages.",
    logEmpty: "Nothing heard yet.",
    noChat: "The chat has not answered yet. Is the chat server running?",
    tag: "The whole installation",
    copy: "Copy the line",
    copied: "Copied.",
    copyFailed: "This browser does not allow copying. Select the line yourself.",
    heroTitle: "An evening on the canal",
    heroText:
      "Lucky Canal does not exist. This lobby shows how Balie, the chat at the bottom right, sits on a real casino site. You cannot play or stake money here.",
    heroChat: "Ask customer service",
    limitsText: "Decide how much you can deposit a day, week or month, and how long you play.",
    pauseText: "Stop for a day or a month, or exclude yourself for longer. It starts at once.",
    talk: "Talk to somebody",
    talkText: "Worried about yourself or about somebody else? Help is free and can be anonymous.",
    ask: "Ask about it",
    footTitle: "This is not a casino.",
    footText: "Invented names, invented games, example data. Do not use this demo with real players.",
    gameText: "No game starts in this demo. If something is wrong with a game, customer service finds out.",
    gameReport: "Report a problem",
    gameCrashed: "The game {game} crashed during a round. Have I lost my stake?",
    close: "Close",
    payback: "RTP {rate} · demo",
  },
};

/** What a player might write, by situation. Shown in the panel, put into the message box, never sent by the page. */
export const SITUATIONS = {
  payout: {
    nl: [
      "Wacht op uitbetaling",
      "Waar blijft mijn geld? Ik heb maandag 250 euro opgenomen en er staat nog niets op mijn rekening.",
    ],
    en: ["Waiting for a payout", "Where is my money? I withdrew 250 euros on Monday and nothing is in my account yet."],
  },
  bonus: {
    nl: ["Vraag over een bonus", "Hoe vaak moet ik mijn bonus inzetten voordat ik kan opnemen?"],
    en: ["Question about a bonus", "How often do I have to wager my bonus before I can withdraw?"],
  },
  kyc: {
    nl: ["Vraag over documenten", "Waarom willen jullie een bankafschrift van mij, en hoelang duurt de controle?"],
    en: ["Question about documents", "Why do you want a bank statement from me, and how long does the check take?"],
  },
  blocked: {
    nl: ["Account geblokkeerd", "Mijn account is geblokkeerd en er staat nog geld op."],
    en: ["Account blocked", "My account is blocked and there is still money in it."],
  },
  crash: {
    nl: ["Spel vastgelopen", "Het spel Lantern Row liep vast tijdens een ronde. Ben ik mijn inzet kwijt?"],
    en: ["Game crashed", "The game Lantern Row crashed during a round. Have I lost my stake?"],
  },
  person: {
    nl: ["Wil een medewerker", "Kan ik met een medewerker praten?"],
    en: ["Wants a person", "Can I talk to a person?"],
  },
  distress: {
    nl: ["Zit in de problemen", "Ik heb alles verloren en ik weet niet meer hoe ik de huur moet betalen."],
    en: ["In trouble", "I lost everything and I do not know how to pay the rent."],
  },
  exclusion: {
    nl: ["Wil zichzelf uitsluiten", "Ik wil mezelf uitsluiten van gokken."],
    en: ["Wants to be excluded", "I want to exclude myself from gambling."],
  },
};

/** Asked from the safer gambling block, not from the panel. */
export const LIMIT_QUESTION = {
  nl: "Hoe stel ik een stortingslimiet in?",
  en: "How do I set a deposit limit?",
};

export const GAMES = {
  slots: [
    { id: "koi-canal", name: "Koi Canal", rate: "95.8" },
    { id: "tulip-fields", name: "Tulip Fields", rate: "96.2" },
    { id: "lantern-row", name: "Lantern Row", rate: "94.9" },
    { id: "night-bikes", name: "Night Bikes", rate: "96.0" },
  ],
  tables: [
    { id: "lock-roulette", name: "Lock Roulette", rate: "97.3" },
    { id: "gable-blackjack", name: "Gable Blackjack", rate: "99.4" },
    { id: "drawbridge-dice", name: "Drawbridge Dice", rate: "98.6" },
    { id: "windmill-wheel", name: "Windmill Wheel", rate: "95.1" },
  ],
  more: [
    { id: "moonlight-bingo", name: "Moonlight Bingo", rate: "92.5" },
    { id: "chip-harbour", name: "Chip Harbour", rate: "97.8" },
    { id: "bridge-baccarat", name: "Bridge Baccarat", rate: "98.9" },
    { id: "tower-keno", name: "Tower Keno", rate: "93.4" },
  ],
};
