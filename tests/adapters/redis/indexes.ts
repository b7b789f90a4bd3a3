/** What the indexes must hold, computed from the rows alone, and what they hold. */
import type { Redis } from "ioredis";
import { unpack } from "../../../server/adapters/redis/packed.ts";

type Indexes = { readonly [key: string]: readonly string[] };

const ROOT = "{balie}:";

export async function keysOf(redis: Redis): Promise<readonly string[]> {
  return (await redis.keys("*")).sort();
}

export async function rowsOf(redis: Redis): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>();
  for (const key of await keysOf(redis)) {
    if (key.startsWith(`${ROOT}row:`)) rows.set(key.slice(`${ROOT}row:`.length), (await redis.get(key)) ?? "");
    if (key.startsWith(`${ROOT}packed:`)) {
      const value = await redis.getBuffer(key);
      const row = value === null ? null : unpack(value).conversation.row;
      if (row !== null) rows.set(`conversation:${key.slice(`${ROOT}packed:`.length)}`, row);
    }
  }
  return rows;
}

export async function rebuiltIndexes(redis: Redis): Promise<Indexes> {
  const built: Record<string, string[]> = {};
  const put = (key: string, ...values: readonly (string | number)[]) => {
    built[ROOT + key] ??= [];
    built[ROOT + key]?.push(values.join(" "));
  };
  for (const [id, row] of await rowsOf(redis)) {
    const [columns = "[]", times = "[]"] = row.split("\n");
    const [kind, brandId, status, , ownerId, playerRef, , , , units, isOpen] = JSON.parse(columns);
    const [nextDeadlineAt, updatedAt] = JSON.parse(times);
    put(`list:${kind}:${status}`, id, -updatedAt);
    if (ownerId !== null) put(`owner:${ownerId}`, id, units);
    if (playerRef !== null) put(`player:${playerRef}`, id, `${isOpen ? 1 : 0}${kind}\n${brandId}`);
    if (nextDeadlineAt !== null) put("due", id, nextDeadlineAt);
    const isPacked = (await redis.exists(`${ROOT}packed:${id.slice("conversation:".length)}`)) === 1;
    if (!isOpen && id.startsWith("conversation:") && !isPacked) put("cold", id, updatedAt);
  }
  return sorted(built);
}

export async function storedIndexes(redis: Redis): Promise<Indexes> {
  const stored: Record<string, string[]> = {};
  for (const key of await keysOf(redis)) {
    const name = key.slice(ROOT.length);
    if (/^(list:|owner:|due$|cold$)/.test(name)) stored[key] = pairs(await redis.zrange(key, "0", "-1", "WITHSCORES"));
    if (name.startsWith("player:"))
      stored[key] = Object.entries(await redis.hgetall(key)).map((entry) => entry.join(" "));
  }
  return sorted(stored);
}

function pairs(flat: readonly string[]): string[] {
  return flat.flatMap((value, index) => (index % 2 === 0 ? [`${value} ${Number(flat[index + 1])}`] : []));
}

function sorted(indexes: Indexes): Indexes {
  return Object.fromEntries(
    Object.entries(indexes)
      .map(([key, values]) => [key, [...values].sort()])
      .sort(),
  );
}
