/** What has happened in the demo before you open it: invented people, invented money. */
import type { Disposition, Language, Outcome } from "../shared/vocabulary.ts";

/** One turn, some seconds after the one before. */
export type DemoTurn =
  | { readonly player: string; readonly afterS: number }
  | { readonly agent: string; readonly afterS: number }
  | { readonly takes: "noor" | "sven" | "mila" | "amir"; readonly afterS: number }
  | { readonly note: string; readonly afterS: number }
  | { readonly finish: readonly [Disposition, Outcome]; readonly afterS: number };

export interface DemoConversation {
  readonly language: Language;
  /** Minutes before now at which the player wrote first. */
  readonly minutesAgo: number;
  readonly turns: readonly DemoTurn[];
}

const player = (text: string, afterS = 20): DemoTurn => ({ player: text, afterS });
const agent = (text: string, afterS = 45): DemoTurn => ({ agent: text, afterS });
const takes = (who: "noor" | "sven" | "mila" | "amir", afterS = 35): DemoTurn => ({ takes: who, afterS });
const note = (text: string, afterS = 15): DemoTurn => ({ note: text, afterS });
const finish = (disposition: Disposition, outcome: Outcome, afterS = 60): DemoTurn => ({
  finish: [disposition, outcome],
  afterS,
});

export const PAST: readonly DemoConversation[] = [
  {
    language: "nl",
    minutesAgo: 2_880,
    turns: [
      player("mijn uitbetaling van 250 euro staat al 4 dagen op in behandeling"),
      takes("noor"),
      agent("Hoi, ik kijk met je mee. Je bankrekening wordt nog gecontroleerd. Dat duurt nog één werkdag."),
      player("oke dank je, dan wacht ik dat af"),
      note("Rekening op naam speler bevestigd door betaalteam."),
      finish("payout", "solved"),
    ],
  },
  {
    language: "en",
    minutesAgo: 2_700,
    turns: [
      player("my withdrawal was declined and i don't know why"),
      takes("sven"),
      agent(
        "I can see it. The name on the bank account differs from your profile. Please add an account in your own name.",
      ),
      player("ah that was my joint account. will do"),
      finish("payout", "waiting_for_player", 90),
    ],
  },
  {
    language: "nl",
    minutesAgo: 2_400,
    turns: [
      player("er is 50 euro afgeschreven maar het staat niet op mijn saldo"),
      takes("noor", 50),
      agent("De bank heeft de betaling vastgehouden. Ik heb het betaalteam gevraagd om hem los te maken."),
      player("top", 60),
      agent("Het bedrag staat nu op je saldo."),
      finish("payout", "solved", 120),
    ],
  },
  {
    language: "en",
    minutesAgo: 1_900,
    turns: [
      player("you charged me twice for the same deposit"),
      takes("sven", 20),
      agent("You are right, I see two payments of 20 euro. The second one goes back to you today."),
      player("thanks"),
      finish("payout", "solved", 200),
    ],
  },
  {
    language: "nl",
    minutesAgo: 1_700,
    turns: [
      player("waar blijft mijn geld? al een week geen uitbetaling"),
      takes("mila", 90),
      agent(
        "Dat is te lang, daar heb je gelijk in. Je adresbewijs is gisteren goedgekeurd en de uitbetaling gaat vandaag weg.",
      ),
      finish("payout", "solved", 240),
    ],
  },
  {
    language: "en",
    minutesAgo: 1_500,
    turns: [
      player("where is my money? it said 24 hours"),
      takes("noor", 30),
      agent("It left us this morning. Your bank usually needs one working day."),
      finish("payout", "solved", 150),
    ],
  },
  {
    language: "nl",
    minutesAgo: 1_300,
    turns: [
      player("mijn storting is nergens te zien"),
      takes("sven", 25),
      agent("Gevonden. De storting staat er nu bij."),
      player("super bedankt", 30),
      finish("payout", "solved", 90),
    ],
  },
  {
    language: "nl",
    minutesAgo: 1_100,
    turns: [
      player("jullie hebben mijn winst weggehaald!"),
      takes("mila", 40),
      agent("Ik snap dat dit schrikken is. Ik zoek uit welke ronde het was."),
      agent("Het was een ronde die niet was afgerond. Het bedrag staat weer op je saldo.", 180),
      finish("technical", "solved", 120),
    ],
  },
  {
    language: "en",
    minutesAgo: 900,
    turns: [
      player("my payout got cancelled twice now"),
      takes("noor", 30),
      agent("I see why: the card cannot receive money. A bank transfer will work."),
      player("ok i will use my bank", 50),
      finish("payout", "waiting_for_player", 60),
    ],
  },
  {
    language: "nl",
    minutesAgo: 600,
    turns: [
      player("ik heb 30 euro te weinig uitbetaald gekregen"),
      takes("sven", 45),
      agent("Klopt, de rest volgt in een tweede betaling. Die staat er voor morgen 17 uur op."),
      finish("payout", "waiting_for_us", 120),
    ],
  },
  {
    language: "en",
    minutesAgo: 400,
    turns: [
      player("my deposit failed but the money left my bank"),
      takes("mila", 60),
      agent("Your bank has put it on hold and will return it. You do not need to do anything."),
      finish("payout", "solved", 90),
    ],
  },
  {
    language: "nl",
    minutesAgo: 200,
    turns: [
      player("ik wil een medewerker spreken"),
      takes("noor", 20),
      agent("Hoi, je spreekt met Noor. Waar kan ik mee helpen?"),
      player("kan ik mijn e-mailadres aanpassen?"),
      agent("Dat kan onder Mijn account, Gegevens."),
      finish("account", "solved", 60),
    ],
  },
];

export const WAITING: readonly DemoConversation[] = [
  {
    language: "nl",
    minutesAgo: 9,
    turns: [
      player("hoe lang duurt een uitbetaling?"),
      player("ja maar de mijne staat al 6 dagen op in behandeling", 40),
    ],
  },
  { language: "en", minutesAgo: 6, turns: [player("my account is blocked and there is still 180 euro on it")] },
  { language: "nl", minutesAgo: 4, turns: [player("het spel liep vast tijdens mijn bonusronde")] },
  { language: "en", minutesAgo: 3, turns: [player("someone logged in to my account and it was not me")] },
  { language: "nl", minutesAgo: 2, turns: [player("ik kan niet meer stoppen met gokken en mijn huur is op")] },
  { language: "en", minutesAgo: 1, turns: [player("can i speak to a person please")] },
];
