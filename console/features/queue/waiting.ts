/** Timers of a row: since when, against which target, how pressing. All times are store time. */
import type { InboxRow } from "../../../shared/protocol-server.ts";

/** First answer to a player's message; after this long the player is told that someone is looking into it (UX 1.4). */
export const REPLY_TARGET_MS = 120_000;

export interface Waiting {
  readonly since: number;
  readonly targetMs: number;
}

export type WaitLevel = "calm" | "amber" | "red";

/** Queue: since the handoff. Own: since the first message that nobody answered; null when nothing waits. */
export function waitingOf(row: InboxRow): Waiting | null {
  if (row.status === "assigned") {
    return row.unansweredSince === null ? null : { since: row.unansweredSince, targetMs: REPLY_TARGET_MS };
  }
  return row.waitingSince === null ? null : { since: row.waitingSince, targetMs: row.targetMs };
}

/** Amber at 50 %, red at 100 % of the target (UX 3.1). */
export function levelOf(elapsedMs: number, targetMs: number): WaitLevel {
  return elapsedMs >= targetMs ? "red" : elapsedMs >= targetMs / 2 ? "amber" : "calm";
}

/** Of those who wait now; a message that was left waits for an answer, not for a person. */
export function longestWaitMs(rows: readonly InboxRow[], now: number): number | null {
  const starts = rows.flatMap((row) => (row.waitingSince === null || row.kind === "message" ? [] : [row.waitingSince]));
  return starts.length === 0 ? null : Math.max(0, now - Math.min(...starts));
}

/** `mm:ss`; hours appear only when there are any. */
export function clockText(durationMs: number): string {
  const total = Math.max(0, Math.floor(durationMs / 1_000));
  const hours = Math.floor(total / 3_600);
  const minutes = Math.floor((total % 3_600) / 60);
  const rest = `${pad(minutes)}:${pad(total % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

const pad = (value: number) => String(value).padStart(2, "0");
