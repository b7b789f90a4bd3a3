/** Whether what is stored under our prefix is ours. Somebody else's data is neither read nor overwritten. */
import type { Argument } from "./connection.ts";
import type { Keys } from "./keys.ts";

type Call = (command: string, args: readonly Argument[]) => Promise<unknown>;

/** As scripts/event-store-open.lua writes it. */
const FORMAT = "1";
const META_FIELDS = new Set(["at", "clock", "clock-told", "commit", "epoch", "fence", "format", "probe"]);

/** Keys of which there is one each, by what they must be. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ["cold", "zset"],
  ["due", "zset"],
  ["fences", "hash"],
  ["lease-numbers", "hash"],
  ["leases", "zset"],
  ["lists", "set"],
  ["log", "list"],
  ["player-key", "string"],
]);

/** First words of keys of which there are many. A store that lost all of its data may still be given some by other nodes. */
const MANY =
  /^(?:commands|events|lease|lease-past|list|node|owner|packed|player|row|seen|session|ticket|touched|tries|viewers):/;

/** What is wrong, with the name of the key; null when all is ours. Looks through all of Redis only while nothing is. */
export async function otherData(call: Call, keys: Keys): Promise<string | null> {
  const typeOf = async (key: string) => String(await call("TYPE", [key]));
  const wrong = (key: string) =>
    `Redis already holds ${key}, which is not Balie's. Give this deployment a prefix of its own with REDIS_PREFIX, or move that data away.`;
  const metaType = await typeOf(keys.meta);
  if (metaType !== "none" && metaType !== "hash") {
    return wrong(keys.meta);
  }
  const [format, epoch] = metaType === "none" ? [null, null] : await formatOf(call, keys);
  const fields = metaType === "none" ? [] : ((await call("HKEYS", [keys.meta])) as readonly string[]);
  if (fields.some((field) => !META_FIELDS.has(field)) || (epoch !== null && format === null)) {
    return wrong(keys.meta);
  }
  if (epoch !== null && format !== FORMAT) {
    return `${keys.meta} is of format ${format}: it was written by another version of Balie. Start that version, or give this one a prefix of its own with REDIS_PREFIX.`;
  }
  for (const [name, type] of SINGLE) {
    const found = await typeOf(keys.named(name));
    if (found !== "none" && found !== type) {
      return wrong(keys.named(name));
    }
  }
  return epoch === null ? strangerIn(call, keys, wrong) : null;
}

async function formatOf(call: Call, keys: Keys): Promise<readonly (string | null)[]> {
  return (await call("HMGET", [keys.meta, "format", "epoch"])) as readonly (string | null)[];
}

async function strangerIn(call: Call, keys: Keys, wrong: (key: string) => string): Promise<string | null> {
  const pattern = `${keys.root.replace(/[[\]*?\\]/g, "\\$&")}*`;
  let cursor = "0";
  do {
    const [next, found] = (await call("SCAN", [cursor, "MATCH", pattern, "COUNT", 1_000])) as [
      string,
      readonly string[],
    ];
    const stranger = found.find((key) => !isOurs(key.slice(keys.root.length)));
    if (stranger !== undefined) {
      return wrong(stranger);
    }
    cursor = next;
  } while (cursor !== "0");
  return null;
}

function isOurs(name: string): boolean {
  return name === "meta" || SINGLE.has(name) || MANY.test(name);
}
