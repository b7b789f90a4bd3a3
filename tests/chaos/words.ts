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
/** A test number of the card schemes: it may stand in no record (I16). */
export const CARD = "4111 1111 1111 1111";
export const CARD_DIGITS = /4111[\s-]?1111[\s-]?1111[\s-]?1111/;

/** Letters only: a tag of digits after a card number would be masked as its code. */
export function tagOf(actor: number, message: number): string {
  return `${letters(actor)}-${letters(message)}`;
}

function letters(value: number): string {
  const digits = value.toString(26).padStart(3, "0");
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
}

/** The first words decide whether it stays with the bot, goes to a person, or is a crisis. */
export function scriptOf(random: Random, actor: number, count: number): readonly string[] {
  const kind = random.next();
  const start = kind < 0.35 ? random.pick(SMALL) : kind < 0.95 ? MONEY : CRISIS;
  return Array.from({ length: count }, (_, index) => {
    const said = index === 0 ? start : random.next() < 0.04 ? `my card is ${CARD}` : random.pick(SMALL);
    return `${said} (${tagOf(actor, index)})`;
  });
}
