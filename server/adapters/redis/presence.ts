/**
 * Presence of many processes: leases, viewers and the numbers seen in Redis, signals on one channel for each conversation.
 * A signal reaches listeners of its own process at once, the others by the channel; what is lost is lost (DL13).
 */
import { randomUUID } from "node:crypto";
import { type AgentId, type ConversationId, toAgentId } from "../../../shared/ids.ts";
import type { Presence, Signal } from "../../ports/presence.ts";
import type { Runtime } from "../../ports/runtime.ts";
import type { RedisEventStore } from "./event-store.ts";

export interface RedisPresenceOptions {
  readonly onListenerError?: (error: unknown) => void;
}

export interface RedisPresence extends Presence {
  close(): void;
}

/** Longer than anybody looks away from an open conversation. */
const SEEN_KEPT_MS = 24 * 3_600_000;
/** Viewers of a node that has gone count no longer than this. */
const NODE_KEPT_MS = 15_000;
const NODE_EVERY_MS = 5_000;

interface Heard {
  readonly listeners: Set<{ readonly listener: (signal: Signal) => void }>;
  readonly end: () => void;
}

export function createRedisPresence(
  { connection, scripts, keys }: Pick<RedisEventStore, "connection" | "scripts" | "keys">,
  runtime: Pick<Runtime, "now">,
  { onListenerError = () => {} }: RedisPresenceOptions = {},
): RedisPresence {
  const nodeId = randomUUID();
  const heard = new Map<ConversationId, Heard>();

  function tell(conversationId: ConversationId, signal: Signal): void {
    for (const { listener } of [...(heard.get(conversationId)?.listeners ?? [])]) {
      try {
        listener(signal);
      } catch (error) {
        onListenerError(error);
      }
    }
  }

  function open(conversationId: ConversationId): Heard {
    const end = connection.listen(keys.named("signal", conversationId), {
      onMessage: (message) => {
        // `node signal`: what this process said, its listeners have heard.
        const space = message.indexOf(" ");
        if (message.slice(0, space) !== nodeId) {
          tell(conversationId, JSON.parse(message.slice(space + 1)));
        }
      },
      onLive: () => {},
    });
    const opened = { listeners: new Set<{ readonly listener: (signal: Signal) => void }>(), end };
    heard.set(conversationId, opened);
    return opened;
  }

  const run = (name: string, args: readonly (string | number)[]) => scripts.run(name, args);
  const stayAlive = () =>
    connection.call("SET", [keys.named("node", nodeId), 1, "PX", NODE_KEPT_MS]).catch(() => undefined);
  const alive = stayAlive();
  const timer = setInterval(stayAlive, NODE_EVERY_MS);
  timer.unref();

  return {
    renew: async (agentId, leaseMs) => {
      const now = runtime.now();
      const leaseNumber = Number(await run("presence-renew", [agentId, now, now + leaseMs]));
      return { agentId, expiresAt: now + leaseMs, leaseNumber };
    },
    release: async ({ agentId, leaseNumber }) => {
      await run("presence-release", [agentId, leaseNumber]);
    },
    online: async () => {
      const flat = (await run("presence-online", [runtime.now()])) as readonly string[];
      return Array.from({ length: flat.length / 3 }, (_, index) => ({
        agentId: toAgentId(flat[3 * index] ?? ""),
        expiresAt: Number(flat[3 * index + 1]),
        leaseNumber: Number(flat[3 * index + 2]),
      }));
    },
    signal: (conversationId, signal) => {
      tell(conversationId, signal);
      const seen = signal.type === "seen" ? signal.seq : 0;
      const args = [conversationId, `${nodeId} ${JSON.stringify(signal)}`, seen, SEEN_KEPT_MS];
      run("presence-signal", args).catch(() => undefined);
    },
    onSignal: (conversationId, listener) => {
      const entry = { listener };
      const { listeners, end } = heard.get(conversationId) ?? open(conversationId);
      listeners.add(entry);
      return () => {
        if (listeners.delete(entry) && listeners.size === 0) {
          heard.delete(conversationId);
          end();
        }
      };
    },
    seenSeq: async (conversationId) =>
      Number((await connection.call("GET", [keys.named("seen", conversationId)])) ?? 0),
    look: async (conversationId, agentId, isLooking) => {
      await alive;
      const args = [conversationId, nodeId, agentId, isLooking ? 1 : 0, SEEN_KEPT_MS];
      const viewers = (await run("presence-look", args)) as readonly string[] | null;
      if (viewers !== null) {
        tell(conversationId, { type: "viewers", agentIds: viewers.map((id): AgentId => toAgentId(id)) });
      }
    },
    close: () => {
      clearInterval(timer);
      connection.call("DEL", [keys.named("node", nodeId)]).catch(() => undefined);
      for (const { end } of heard.values()) {
        end();
      }
    },
  };
}
