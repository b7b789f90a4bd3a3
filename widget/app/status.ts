/** Client state and time -> what the screen is in: pure, so that every state of UX 1.4 can be reached in a test. */
import type { PlayerClientState } from "../../shared/client/types.ts";
import { ENDED_FOR_ABUSE, NORMAL, SESSION_REPLACED, VERSION_NOT_SPOKEN } from "../../shared/codes.ts";
import type { ConversationView, TranscriptItem } from "../../shared/view.ts";

export type Screen =
  | { readonly type: "loading"; readonly isSlow: boolean }
  /** Still loading after ten seconds: said, and writing goes on. */
  | { readonly type: "late" }
  | { readonly type: "chat" }
  | { readonly type: "ended"; readonly canReopen: boolean }
  /** Somebody ended it for abuse: no composer, helplines stay. */
  | { readonly type: "abuse" }
  | { readonly type: "moved" }
  | { readonly type: "down"; readonly isOutdated: boolean };

export type Bar = "lost" | "back" | null;

const SKELETON_AFTER_MS = 300;
const LATE_AFTER_MS = 10_000;
const LOST_AFTER_MS = 2_000;
const BACK_FOR_MS = 3_000;
const SLOW_AFTER_MS = 120_000;

export interface Moments {
  /** Clock time of the first start, of the loss of a line that is still gone, of the last return after a bar was shown. */
  readonly startedAt: number;
  readonly lostAt: number | null;
  readonly backAt: number | null;
}

export function screenOf(chat: PlayerClientState, { startedAt }: Moments, isRestarting: boolean, now: number): Screen {
  const { connection, view } = chat;
  if (connection.status === "stopped" && connection.code !== NORMAL) {
    const { code } = connection;
    return code === ENDED_FOR_ABUSE
      ? { type: "abuse" }
      : code === SESSION_REPLACED
        ? { type: "moved" }
        : { type: "down", isOutdated: code === VERSION_NOT_SPOKEN };
  }
  if (!chat.isLoaded) {
    const wait = now - startedAt;
    return wait >= LATE_AFTER_MS ? { type: "late" } : { type: "loading", isSlow: wait >= SKELETON_AFTER_MS };
  }
  return view?.status === "closed" && !isRestarting && !chat.pending[0]
    ? { type: "ended", canReopen: (view.canReopenUntil ?? 0) > now + chat.clockOffset }
    : { type: "chat" };
}

/** What a change of the connection makes of the moments; `bar` is what stands on screen. */
export function nextMoments(
  moments: Moments,
  before: PlayerClientState,
  after: PlayerClientState,
  bar: Bar,
  now: number,
): Moments {
  if (after.connection.status === "online") {
    return { ...moments, lostAt: null, backAt: bar === "lost" ? now : moments.backAt };
  }
  return before.connection.status === "online" ? { ...moments, lostAt: now } : moments;
}

export function barOf({ isLoaded }: PlayerClientState, { lostAt, backAt }: Moments, now: number): Bar {
  if (isLoaded && lostAt !== null) {
    return now - lostAt >= LOST_AFTER_MS ? "lost" : null;
  }
  return backAt !== null && now - backAt < BACK_FOR_MS ? "back" : null;
}

/** Whole seconds until sending is allowed again; 0 when it is. */
export function heldSeconds({ heldUntil }: PlayerClientState, now: number): number {
  return Math.max(0, Math.ceil(((heldUntil ?? now) - now) / 1_000));
}

/** The agent has not answered for two minutes: say once that somebody is on it. */
export function isAnswerSlow(chat: PlayerClientState, now: number): boolean {
  return now >= slowAt(chat);
}

export const isWaiting = (view: ConversationView | null | undefined): boolean =>
  view?.status === "queued" || view?.status === "offered";

export const isOwn = (item: TranscriptItem): boolean => item.type === "message" && item.from === "player";

/** Clock time; infinity while no agent is asked anything. */
function slowAt({ view, clockOffset }: PlayerClientState): number {
  const items = view?.items ?? [];
  const first = items[items.findLastIndex((item) => !isOwn(item)) + 1];
  return first && view?.status === "assigned" ? first.at + SLOW_AFTER_MS - clockOffset : Infinity;
}

/** Clock time at which something on screen changes by itself; infinity when nothing does. */
export function nextChange(chat: PlayerClientState, { startedAt, lostAt, backAt }: Moments, now: number): number {
  const { heldUntil, isLoaded } = chat;
  const moments = [
    isLoaded ? 0 : startedAt + SKELETON_AFTER_MS,
    isLoaded ? 0 : startedAt + LATE_AFTER_MS,
    (lostAt ?? 0) + LOST_AFTER_MS,
    (backAt ?? 0) + BACK_FOR_MS,
    (heldUntil ?? 0) - 1_000 * (heldSeconds(chat, now) - 1),
    slowAt(chat),
  ];
  return Math.min(...moments.filter((moment) => moment > now));
}
