/** What people can read out: a reference for the player, a number for an anonymous player in the agents' lists. */
import { createHash } from "node:crypto";

/** Without 0, O, 1, I, U: nothing to confuse when spelled over the phone. */
const LETTERS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

/** `B-` and six characters, from the conversation's id. */
export function referenceOf(conversationId: string): string {
  const digest = createHash("sha256").update(`reference ${conversationId}`).digest();
  const letters = [...digest.subarray(0, 6)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
  return `B-${letters.slice(0, 3)}-${letters.slice(3)}`;
}

/** Four digits; two players may share one. */
export function playerNumberOf(playerRef: string): string {
  const number = createHash("sha256").update(`player ${playerRef}`).digest().readUInt32BE(0) % 9_000;
  return String(1_000 + number);
}
