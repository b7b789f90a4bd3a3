/** All conversations that an agent has open. */
import type { ConversationId } from "../ids.ts";
import { AGENT_LIMITS } from "../limits.ts";
import type { Position } from "../protocol.ts";
import type { AgentServerMessage } from "../protocol-server.ts";
import { createFollowed, type Followed, type FollowedOptions } from "./open-conversation.ts";
import type { OpenConversation } from "./types.ts";

export interface OpenConversations {
  get(id: ConversationId | null): Followed | undefined;
  /** Nothing when it is open already. */
  open(id: ConversationId): Followed | undefined;
  close(id: ConversationId): void;
  /** The same map again when nothing in it changed. */
  shown(): ReadonlyMap<ConversationId, OpenConversation>;
  /** For `pong`, which takes 64; more are told by `ack`. */
  positions(): Position[];
  takeTops(ping: Extract<AgentServerMessage, { type: "ping" }>): void;
  ask(): void;
  lost(): void;
}

export function createOpenConversations(options: FollowedOptions): OpenConversations {
  const all = new Map<ConversationId, Followed>();
  let last: ReadonlyMap<ConversationId, OpenConversation> = new Map();
  return {
    get: (id) => (id === null ? undefined : all.get(id)),
    open(id) {
      if (all.has(id)) {
        return undefined;
      }
      const one = createFollowed(id, options);
      all.set(id, one);
      return one;
    },
    close(id) {
      all.get(id)?.lost();
      all.delete(id);
    },
    shown() {
      const now = new Map([...all].map(([id, one]) => [id, one.shown()]));
      const isSame = now.size === last.size && [...now].every(([id, one]) => last.get(id) === one);
      last = isSame ? last : now;
      return last;
    },
    positions: () => [...all.values()].slice(0, AGENT_LIMITS.unackedCount).map((one) => one.conversation.position()),
    takeTops({ positions, staffPositions }) {
      for (const top of positions) {
        all.get(top.conversationId)?.conversation.takeTop(top);
      }
      for (const top of staffPositions) {
        all.get(top.conversationId)?.staff.takeTop(top);
      }
    },
    ask() {
      for (const one of all.values()) {
        one.ask();
      }
    },
    lost() {
      for (const one of all.values()) {
        one.lost();
      }
    },
  };
}
