/** Client state and time -> what the screen is in: pure, so that every state of UX 1.4 can be reached in a test. */
import type { PlayerClientState } from "../../shared/client/types.ts";
import { CLOSE } from "../../shared/codes.ts";

export type Screen =
  | { readonly type: "loading"; readonly isSlow: boolean }
  | { readonly type: "chat" }
  | { readonly type: "ended"; readonly canReopen: boolean }
  /** Somebody ended it for abuse: no composer, helplines stay. */
  | { readonly type: "abuse" }
  | { readonly type: "moved" }
  | { readonly type: "down"; readonly isOutdated: boolean };

export type Bar = "lost" | "back" | null;

const SKELETON_AFTER_MS = 300;
const DOWN_AFTER_MS = 10_000;
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
  const { connection, isLoaded, view } = chat;
  if (connection.status === "stopped" && connection.code !== CLOSE.normal) {
    const { code } = connection;
    return code === CLOSE.endedForAbuse
      ? { type: "abuse" }
      : code === CLOSE.sessionReplaced
        ? { type: "moved" }
        : { type: "down", isOutdated: code === CLOSE.versionNotSpoken };
  }
  if (!isLoaded) {
    const wait = now - startedAt;
    return wait >= DOWN_AFTER_MS
      ? { type: "down", isOutdated: false }
      : { type: "loading", isSlow: wait >= SKELETON_AFTER_MS };
  }
  if (view?.status === "closed" && !isRestarting && chat.pending.length === 0) {
    return { type: "ended", canReopen: (view.canReopenUntil ?? 0) > now + chat.clockOffset };
  }
  return { type: "chat" };
}

/** Online, or being moved to another node, which is nobody's concern. */
const isUp = ({ connection }: PlayerClientState) =>
  connection.status === "online" || ("isMoving" in connection && connection.isMoving);

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
  return isUp(before) && !isUp(after) ? { ...moments, lostAt: now } : moments;
}

export function barOf(chat: PlayerClientState, { lostAt, backAt }: Moments, now: number): Bar {
  if (chat.isLoaded && lostAt !== null) {
    return now - lostAt >= LOST_AFTER_MS ? "lost" : null;
  }
  return backAt !== null && now - backAt < BACK_FOR_MS ? "back" : null;
}

/** Whole seconds until sending is allowed again; 0 when it is. */
export function heldSeconds(chat: PlayerClientState, now: number): number {
  return chat.heldUntil === null ? 0 : Math.max(0, Math.ceil((chat.heldUntil - now) / 1_000));
}

/** The agent has not answered for two minutes: say once that somebody is on it. */
export function isAnswerSlow(chat: PlayerClientState, now: number): boolean {
  return chat.view?.status === "assigned" && now + chat.clockOffset >= slowAt(chat);
}

function slowAt(chat: PlayerClientState): number {
  const items = chat.view?.items ?? [];
  const last = items[items.length - 1];
  if (last?.type !== "message" || last.from !== "player") {
    return Number.POSITIVE_INFINITY;
  }
  const answer = items.findLastIndex((item) => item.type !== "message" || item.from !== "player");
  return (items[answer + 1]?.at ?? last.at) + SLOW_AFTER_MS;
}

/** Clock time at which something on screen changes by itself; infinity when nothing does. */
export function nextChange(chat: PlayerClientState, { startedAt, lostAt, backAt }: Moments, now: number): number {
  const { heldUntil, isLoaded, view } = chat;
  const moments = [
    isLoaded ? 0 : startedAt + SKELETON_AFTER_MS,
    isLoaded ? 0 : startedAt + DOWN_AFTER_MS,
    lostAt === null ? 0 : lostAt + LOST_AFTER_MS,
    backAt === null ? 0 : backAt + BACK_FOR_MS,
    heldUntil === null ? 0 : heldUntil - 1_000 * (heldSeconds(chat, now) - 1),
    view?.status === "assigned" ? slowAt(chat) - chat.clockOffset : 0,
  ];
  return Math.min(...moments.filter((moment) => moment > now));
}
