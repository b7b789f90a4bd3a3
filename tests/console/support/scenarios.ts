/** The states of the console that are looked at: each a world of conversations at one moment. */
import type { AgentClientState, OpenConversation } from "../../../shared/client/types.ts";
import type { ConversationId } from "../../../shared/ids.ts";
import type { AgentSelf, InboxRow } from "../../../shared/protocol-server.ts";
import { crisisStory, MINUTE, others, payout, payoutAssigned, payoutReplied, SECOND, waiting } from "./cast.ts";
import { agentIdOf, type Story } from "./story.ts";

export const SCENARIOS = [
  "empty",
  "away",
  "offer",
  "crisis",
  "busy",
  "handoff",
  "note",
  "care",
  "queued",
  "offline",
  "expired",
  "loading",
  "failed",
] as const;
export type Scenario = (typeof SCENARIOS)[number];

export interface World {
  readonly state: Omit<AgentClientState, "clockOffset" | "connection">;
  readonly conversations: ReadonlyMap<ConversationId, OpenConversation>;
  readonly selectedId: ConversationId | null;
}

const SELF: AgentSelf = {
  agentId: agentIdOf("Noor"),
  login: "noor@demo",
  name: "Noor de Wit",
  alias: "Noor",
  roles: ["agent"],
  lanes: ["crisis", "care", "money", "account", "technical", "general"],
  languages: ["nl", "en"],
  status: "available",
  capacityUnits: 4,
  loadUnits: 0,
};

const offerOf = (now: number, leftMs: number) => ({ offerNumber: 1, expiresAt: now + leftMs, expiresAfterMs: 30_000 });

interface Cast {
  readonly self?: Partial<AgentSelf>;
  readonly stories: readonly Story[];
  readonly rows?: readonly InboxRow[];
  readonly selected?: Story;
  readonly opens?: readonly OpenConversation[];
  readonly isLoaded?: boolean;
  readonly more?: Partial<World["state"]>;
}

function world(
  now: number,
  { self = {}, stories, rows, selected, opens = [], isLoaded = true, more = {} }: Cast,
): World {
  const known = new Map(stories.map((one) => [one.id, one.open()]));
  for (const open of opens) {
    known.set(open.view.conversationId, open);
  }
  return {
    state: {
      isLoaded,
      self: { ...SELF, ...self },
      isStoreSafe: true,
      statusWhy: null,
      rows: rows ?? stories.map((one) => one.row()),
      lastWaitingAt: now - 2 * MINUTE,
      open: new Map(),
      pending: [],
      ...more,
    },
    conversations: known,
    selectedId: selected?.id ?? null,
  };
}

export function worldOf(scenario: Scenario, now: number): World {
  switch (scenario) {
    case "empty":
      return world(now, { stories: [] });
    case "away":
      return world(now, { self: { status: "away" }, stories: [], more: { statusWhy: "two_offers_missed" } });
    case "offer": {
      const offered = payout(now).say(now - 10 * SECOND, { type: "offer.made", offerNumber: 1 });
      const rest = [...others(now), ...waiting(now)];
      return world(now, {
        self: { loadUnits: 2 },
        stories: [offered, ...rest],
        rows: [offered.row({ offer: offerOf(now, 21_000) }), ...rest.map((one) => one.row())],
      });
    }
    case "crisis": {
      const crisis = crisisStory(now);
      const rest = [...others(now), ...waiting(now).slice(0, 2)];
      return world(now, {
        self: { loadUnits: 2 },
        stories: [crisis, ...rest],
        rows: [crisis.row({ offer: offerOf(now, 29_000) }), ...rest.map((one) => one.row())],
        selected: rest[0] as Story,
      });
    }
    case "handoff": {
      const selected = payoutAssigned(now);
      return world(now, { self: { loadUnits: 4 }, stories: [selected, ...others(now), ...waiting(now)], selected });
    }
    case "busy":
    case "note":
    case "failed": {
      const selected = payoutReplied(now);
      return world(now, {
        self: { loadUnits: 4 },
        stories: [selected, ...others(now), ...waiting(now)],
        selected,
        opens: [selected.open({ isPlayerTyping: true, viewerAliases: ["Noor", "Mila"] })],
      });
    }
    case "care": {
      const selected = crisisStory(now).assigned(now - 20 * SECOND, "Noor");
      return world(now, { self: { loadUnits: 2 }, stories: [selected], selected });
    }
    case "queued": {
      const [selected, ...rest] = waiting(now);
      return world(now, { stories: [selected as Story, ...rest], selected: selected as Story });
    }
    case "offline":
    case "expired": {
      const selected = payoutReplied(now);
      return world(now, { self: { loadUnits: 4 }, stories: [selected, ...others(now), ...waiting(now)], selected });
    }
    case "loading":
      return world(now, { stories: [], isLoaded: false });
  }
}
