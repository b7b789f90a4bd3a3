/** Tickets and touches of all nodes. Redis' own clock ends them. Tickets are kept by digest: whoever reads keys has none. */
import { createHash } from "node:crypto";
import type { SessionMemory } from "../../ports/session-memory.ts";
import type { RedisEventStore } from "./event-store.ts";

/** Longer than any session may be idle. */
const TOUCH_KEPT_MS = 24 * 3_600_000;

export function createRedisSessionMemory({
  connection,
  keys,
}: Pick<RedisEventStore, "connection" | "keys">): SessionMemory {
  const ticketKey = (ticket: string) => keys.named("ticket", createHash("sha256").update(ticket).digest("base64url"));
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
  };
}
