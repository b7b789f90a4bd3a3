/** What chaos players say, and the tags by which a text is known again. */
import type { Random } from "../support/random.ts";
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

/** The first words decide whether it stays with the bot, goes to a person, or is a crisis. */
export function scriptOf(
  random: Random,
  actor: number,
  count: number,
  { people, crisis }: { readonly people: number; readonly crisis: number },
): readonly string[] {
  const kind = random.next();
  const start = kind < crisis ? CRISIS : kind < crisis + people ? MONEY : random.pick(SMALL);
  return Array.from({ length: count }, (_, index) => {
    const said = index === 0 ? start : random.next() < 0.05 ? canary(random) : random.pick(SMALL);
    return `${said} (${tagOf(actor, index)})`;
  });
}
