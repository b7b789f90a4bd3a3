/** Tickets and touches of all nodes. Redis' own clock ends them. Tickets, logins and addresses are kept by digest. */
import { createHash } from "node:crypto";
import { toAgentId } from "../../../shared/ids.ts";
import type { SessionMemory } from "../../ports/session-memory.ts";
import type { RedisEventStore } from "./event-store.ts";

/** Longer than any session may be idle. */
const TOUCH_KEPT_MS = 24 * 3_600_000;

export function createRedisSessionMemory({
  connection,
  keys,
  scripts,
}: Pick<RedisEventStore, "connection" | "keys" | "scripts">): SessionMemory {
  const digest = (text: string) => createHash("sha256").update(text).digest("base64url");
  const ticketKey = (ticket: string) => keys.named("ticket", digest(ticket));
  const triesKey = (key: string) => keys.named("tries", digest(key));
  const textOrNull = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    putTicket: async (ticket, sessionHash, keptMs) => {
      const kept = connection.call("SET", [ticketKey(ticket), sessionHash, "PX", keptMs]);
      return kept.then(
        () => true,
        () => false,
      );
    },
    takeTicket: async (ticket) => textOrNull(await connection.call("GETDEL", [ticketKey(ticket)])),
    touch: (sessionHash, at) => {
      connection.call("SET", [keys.named("touched", sessionHash), at, "PX", TOUCH_KEPT_MS]).catch(() => undefined);
    },
    touchedAt: async (sessionHash) => {
      const at = textOrNull(await connection.call("GET", [keys.named("touched", sessionHash)]));
      return at === null ? null : Number(at);
    },
    putOwner: async (sessionHash, agentId, keptMs) => {
      await connection.call("SET", [keys.named("session", sessionHash), agentId, "PX", keptMs]).catch(() => undefined);
    },
    owner: async (sessionHash) => {
      const agentId = textOrNull(await connection.call("GET", [keys.named("session", sessionHash)]));
      return agentId === null ? null : toAgentId(agentId);
    },
    tries: async (key) => textOrNull(await connection.call("GET", [triesKey(key)])),
    swapTries: async (key, before, after, keptMs) =>
      (await scripts.run("tries-swap", [digest(key), before ?? "", after ?? "", keptMs])) === 1,
  };
}
