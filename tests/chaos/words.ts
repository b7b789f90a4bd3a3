/** What chaos players say, and the tags by which a text is known again. */
import { type Random, shuffled } from "../support/random.ts";
import type { Kind } from "./history.ts";

export const STAFF_EVENTS: ReadonlySet<string> = new Set([
  "bot.explained",
  "note.added",
  "transfer.noted",
  "alarm.raised",
  "conversation.finished",
]);

export function toKind(type: string): Kind {
  return type === "message.send" ? "message" : type === "note.add" ? "note" : "other";
}

const SMALL = [
  "hello",
  "how long does a withdrawal take?",
  "how do i verify my account?",
  "is there a bonus for me?",
  "thanks",
  "ok, one moment please",
];
/** Each has an answer of its own: a long talk of these stays with the bot, where repeating oneself goes to a person. */
const MANY = [
  "how long does a withdrawal take?",
  "ways to move winnings to my bank?",
  "from what amount am I allowed to withdraw?",
  "do you charge anything for paying out?",
  "is sending id really necessary?",
  "how do I verify myself?",
  "is a residence permit fine too?",
  "are my details stored safely?",
  "how many hours does checking my papers take?",
  "in what way do I use a bonus?",
  "where is the box for the promotion code?",
  "can a bonus be taken off my account again?",
  "explanation of the rollover please",
  "any promotion running for regulars?",
  "until when can I use freespins?",
  "what percentage do video slots contribute?",
  "highest stake during an active bonus?",
  "where can I read the promo conditions?",
  "hello",
  "thanks",
  "who are you?",
];
const MONEY = "where is my money?";
const CRISIS = "i want to kill myself";
/** Test numbers: a card in three spellings, an IBAN, a BSN that passes its check. None may stand in any record (I16). */
const CANARIES = [
  "my card is 4111 1111 1111 1111",
  "card 5500-0000-0000-0004 does not work",
  "is 378282246310005 a card you take?",
  "my iban is NL91 ABNA 0417 1643 00",
  "my bsn is 111222333",
];
/** The same, however they are spelled; in files too, so without anything that needs a line's end. */
export const CANARY_DIGITS =
  /4111[\s-]?1111[\s-]?1111[\s-]?1111|5500[\s-]?0000[\s-]?0000[\s-]?0004|378282246310005|ABNA[\s-]?0417[\s-]?1643|\b111222333\b/;

export const canary = (random: Random) => random.pick(CANARIES);

/** Letters only: a tag of digits after a card number would be masked as its code. */
export function tagOf(actor: number, message: number): string {
  return `${letters(actor)}-${letters(message)}`;
}

function letters(value: number): string {
  const digits = value.toString(26).padStart(3, "0");
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
}

/** What belongs to how many conversations of one. */
export interface Shares {
  /** Begin with something for a person. */
  readonly people: number;
  readonly crisis: number;
  /** Nobody repeats themselves, so that only those go to a person. */
  readonly isVaried: boolean;
}

/** The first words decide whether it stays with the bot, goes to a person, or is a crisis. */
export function scriptOf(
  random: Random,
  actor: number,
  count: number,
  { people, crisis, isVaried }: Shares,
): readonly string[] {
  const kind = random.next();
  const talk = isVaried ? shuffled(MANY, random) : SMALL;
  const next = (index: number) => (isVaried ? (talk[index % talk.length] ?? "") : random.pick(talk));
  const start = kind < crisis ? CRISIS : kind < crisis + people ? MONEY : next(0);
  return Array.from({ length: count }, (_, index) => {
    const said = index === 0 ? start : random.next() < (isVaried ? 0.01 : 0.05) ? canary(random) : next(index);
    return `${said} (${tagOf(actor, index)})`;
  });
}
