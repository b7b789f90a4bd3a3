/**
 * The key of anonymous players' secrets, shared by all nodes. It stands in Redis, so a stolen copy of Redis holds it: the
 * price of nodes that need no files of their own.
 */
import { randomBytes } from "node:crypto";
import type { RedisEventStore } from "./event-store.ts";

/** Made once, by whichever node asks first. */
export async function sharedPlayerKey({
  connection,
  keys,
}: Pick<RedisEventStore, "connection" | "keys">): Promise<Uint8Array> {
  const name = keys.named("player-key");
  await connection.call("SET", [name, randomBytes(32).toString("base64"), "NX"]);
  const key = Buffer.from(String(await connection.call("GET", [name])), "base64");
  if (key.length < 32) {
    throw new Error(`${name} is damaged: delete it (every anonymous player then starts anew)`);
  }
  return key;
}
