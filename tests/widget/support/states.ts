/** Every state of the widget as data: what the player's client would hold (UX 1.4). */
import type { PlayerClientState } from "../../../shared/client/types.ts";
import { base, CLOCK_NOW, type Draft, HELPLINES, MINUTE, NOW, pending, viewOf } from "./drafts.ts";
import { CARD_TEXTS, CARDS } from "./facts.ts";
import { TEXTS } from "./texts.ts";
import { TROUBLE } from "./trouble.ts";

export { CLOCK_NOW, HELPLINES };
export type Lang = keyof typeof TEXTS;

export const STATE_NAMES = [
  "loading",
  "late loading",
  "hello",
  "answer",
  "clarify",
  "waiting",
  "late",
  "nopred",
  "joined",
  "transferred",
  "seen",
  "returned",
  "crisis",
  "crisisJoined",
  "safer",
  "offline",
  "left",
  "reconnecting",
  "back",
  "failed",
  "held",
  "expired",
  "idle",
  "ended",
  "rating",
  "ratingBot",
  "incident",
  "incidentFollowed",
  "abuse",
  "down",
  "moved",
  "unread",
  "slow",
  "long",
  "payout",
  "payoutLate",
  "payoutDeclined",
  "payoutBlocked",
  "documents",
  "bonus",
] as const;
export type StateName = (typeof STATE_NAMES)[number];

/** States that begin as another one, or show after some time only. */
export const BEFORE: { readonly [Name in StateName]?: { readonly isFrom?: StateName; readonly passes?: number } } = {
  loading: { passes: 400 },
  "late loading": { passes: 10_000 },
  reconnecting: { isFrom: "joined", passes: 2_000 },
  back: { isFrom: "joined", passes: 2_000 },
  failed: { isFrom: "joined" },
};

export function stateOf(name: StateName, lang: Lang): PlayerClientState {
  const t = TEXTS[lang];
  const hello: Draft = { agoMs: 9 * MINUTE, bot: t.hello, kind: "hello" };
  const asked: readonly Draft[] = [
    hello,
    { agoMs: 9 * MINUTE, player: t.ask },
    { agoMs: 9 * MINUTE, bot: t.answer, replies: t.replies },
  ];
  const handed: readonly Draft[] = [
    ...asked,
    { agoMs: 6 * MINUTE, player: t.person },
    { agoMs: 6 * MINUTE, bot: t.ok, kind: "handoff" },
    { agoMs: 6 * MINUTE, line: { name: "handoff", kind: "live" } },
  ];
  const joined: readonly Draft[] = [
    ...handed,
    { agoMs: 3 * MINUTE, line: { name: "agent_joined", alias: "Noor", isFirst: true } },
    { agoMs: 3 * MINUTE, agent: t.agent1 },
    { agoMs: 2 * MINUTE, agent: t.agent2 },
    { agoMs: MINUTE, player: t.thanks },
  ];
  const queued = { status: "queued", canCancelHandoff: true } as const;
  const assigned = { status: "assigned", alias: "Noor", joinedCount: 1 } as const;
  const lastOwn = joined.length + 1;
  switch (name) {
    case "loading":
    case "late loading":
      return { ...base, isLoaded: false, connection: { status: "connecting", attempt: 1 } };
    case "hello":
      return base;
    case "answer":
      return { ...base, view: viewOf(asked) };
    case "clarify":
      return {
        ...base,
        view: viewOf([
          hello,
          { agoMs: MINUTE, player: t.vague },
          { agoMs: MINUTE, bot: t.clarify, kind: "clarify", replies: t.clarifyReplies },
        ]),
      };
    case "waiting":
      return {
        ...base,
        view: viewOf(handed, queued),
        queue: { aheadCount: 2, fromMinutes: 4, toMinutes: 7, isLonger: false },
      };
    case "late":
      return {
        ...base,
        view: viewOf(handed, queued),
        queue: { aheadCount: 1, fromMinutes: 5, toMinutes: 10, isLonger: true },
      };
    case "nopred":
      return {
        ...base,
        view: viewOf(handed, queued),
        queue: { aheadCount: 3, fromMinutes: null, toMinutes: null, isLonger: false },
      };
    case "joined":
      return { ...base, view: viewOf(joined, assigned), isAgentTyping: true };
    case "seen":
      return { ...base, view: viewOf(joined, assigned), seenSeq: lastOwn, pending: [pending(t.more)] };
    case "transferred":
      return {
        ...base,
        view: viewOf(
          [
            ...joined,
            { agoMs: 10_000, line: { name: "transferred", alias: "Noor" } },
            { agoMs: 5_000, line: { name: "agent_joined", alias: "Sven", isFirst: false } },
          ],
          { ...assigned, alias: "Sven" },
        ),
      };
    case "returned":
      return {
        ...base,
        view: viewOf(
          [...joined, { agoMs: 10_000, line: { name: "returned", reason: "agent_lost", alias: "Noor" } }],
          queued,
        ),
        queue: { aheadCount: 0, fromMinutes: 1, toMinutes: 2, isLonger: false },
      };
    case "crisis":
    case "crisisJoined": {
      const card = { ...HELPLINES, type: "crisis" as const };
      const drafts: readonly Draft[] = [
        hello,
        { agoMs: 1_000, player: t.heavy },
        { agoMs: 1_000, bot: t.care, kind: "crisis", card },
        { agoMs: 1_000, line: { name: "handoff", kind: "live" } },
      ];
      const joins: Draft = { agoMs: 500, line: { name: "agent_joined", alias: "Noor", isFirst: true } };
      return name === "crisis"
        ? { ...base, view: viewOf(drafts, { status: "queued", isCare: true }) }
        : { ...base, view: viewOf([...drafts, joins], { ...assigned, isCare: true }) };
    }
    case "safer":
      return {
        ...base,
        view: viewOf(
          [hello, { agoMs: 1_000, player: t.limit }, { agoMs: 1_000, bot: t.safer, kind: "care", card: HELPLINES }],
          { isCare: true },
        ),
      };
    case "offline":
      return { ...base, isStaffed: false, opensAt: NOW + 19 * 60 * MINUTE };
    case "left":
      return {
        ...base,
        isStaffed: false,
        opensAt: NOW + 19 * 60 * MINUTE,
        view: viewOf([...asked, { agoMs: MINUTE, line: { name: "handoff", kind: "message" } }], {
          ...queued,
          handoffKind: "message",
        }),
      };
    case "reconnecting":
      return {
        ...base,
        view: viewOf(joined, assigned),
        connection: { status: "offline", since: CLOCK_NOW - 4_000, retryAt: CLOCK_NOW + 3_000, attempt: 2 },
        pending: [pending(t.more)],
      };
    case "back":
      return stateOf("reconnecting", lang);
    case "failed":
      return {
        ...base,
        view: viewOf(joined, assigned),
        pending: [pending(t.more, { status: "failed", code: "rate_limited" })],
      };
    case "held":
      return { ...base, view: viewOf(joined, assigned), heldUntil: CLOCK_NOW + 8_000 };
    case "expired":
      return { ...base, view: viewOf(asked), identity: "refused" };
    case "idle":
      return { ...base, view: viewOf(asked, { idleClosesAt: NOW + 2 * MINUTE }) };
    case "ended":
      return {
        ...base,
        view: viewOf([...joined, { agoMs: 5_000, line: { name: "closed", by: "agent" } }], {
          status: "closed",
          alias: "Noor",
          canReopenUntil: NOW + 24 * 60 * MINUTE,
        }),
      };
    case "rating":
      return {
        ...base,
        view: viewOf([...joined, { agoMs: 5_000, line: { name: "closed", by: "agent" } }], {
          status: "closed",
          alias: "Noor",
          canReopenUntil: NOW + 24 * 60 * MINUTE,
          asks: "both",
        }),
      };
    case "incident":
      return { ...base, incidents: [TROUBLE] };
    case "incidentFollowed":
      return {
        ...base,
        incidents: [{ ...TROUBLE, nextUpdateAt: NOW - MINUTE, readMoreUrl: null }],
        view: viewOf([...asked, { agoMs: MINUTE, bot: t.ok, kind: "notice", textId: "followed.inc-1" }], queued),
        queue: { aheadCount: 3, fromMinutes: null, toMinutes: null, isLonger: false },
      };
    case "ratingBot":
      return {
        ...base,
        view: viewOf([...asked, { agoMs: 5_000, line: { name: "closed", by: "player" } }], {
          status: "closed",
          canReopenUntil: NOW + 24 * 60 * MINUTE,
          asks: "outcome",
        }),
      };
    case "abuse":
      return { ...base, view: viewOf(joined, assigned), connection: { status: "stopped", code: 4506 } };
    case "down":
      return { ...base, view: viewOf(asked), connection: { status: "stopped", code: 4504 } };
    case "moved":
      return { ...base, view: viewOf(asked), connection: { status: "stopped", code: 4505 } };
    case "unread":
      return { ...base, view: viewOf(joined, assigned) };
    case "slow":
      return {
        ...base,
        view: viewOf(
          [
            ...handed,
            { agoMs: 4 * MINUTE, line: { name: "agent_joined", alias: "Noor", isFirst: true } },
            { agoMs: 3 * MINUTE, player: t.more },
          ],
          assigned,
        ),
      };
    case "long":
      return {
        ...base,
        view: viewOf(
          [...asked, ...asked, ...asked].map((draft, index) => ({ ...draft, agoMs: (50 - index) * 60 * MINUTE })),
        ),
      };
    case "payout":
    case "payoutLate":
    case "payoutDeclined":
    case "payoutBlocked":
    case "documents":
    case "bonus":
      return {
        ...base,
        identity: "verified",
        view: viewOf([
          hello,
          { agoMs: MINUTE, player: t.ask },
          { agoMs: MINUTE, bot: CARD_TEXTS[lang][name], facts: CARDS[name] },
        ]),
      };
  }
}
