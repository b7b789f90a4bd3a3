/**
 * One round of redis-append. `ours`: the event store of the product. `bare`: its script called directly, one call for each
 * append, the arguments made beforehand, nothing else. Plain JavaScript on the compiled store, so that it runs like the
 * product. Arguments: ours|bare, workload, address of Redis, prefix.
 */
import { Redis } from "ioredis";
import { createAppendQueue } from "../../../dist/server/adapters/redis/append-queue.js";
import { createRedisEventStore } from "../../../dist/server/adapters/redis/event-store.js";
import { createKeys } from "../../../dist/server/adapters/redis/keys.js";
import { loadScripts } from "../../../dist/server/adapters/redis/scripts.js";
import { measure, readWorkload, runLanes, tell } from "./lanes.mjs";

const [kind = "", file = "", url = "", prefix = ""] = process.argv.slice(2);
const KEPT_COMMITS = 10_000;
const conversations = readWorkload(file).map(({ open, close }) => [...open, close]);

async function ours() {
  const store = await createRedisEventStore({ url, prefix, compactAfterMs: null });
  const result = await measure(conversations, (some) =>
    runLanes(some, async (request) => {
      const { status } = await store.append(request);
      if (status !== "appended") throw new Error(status);
    }),
  );
  await store.close();
  tell(result);
}

async function bare() {
  const { meta } = createKeys(prefix);
  const redis = new Redis(url, { protocol: 2 });
  const scripts = loadScripts();
  const opened = scripts.get("event-store-open");
  const append = scripts.get("event-store-append");
  await redis.eval(opened.source, 1, meta, "epoch", "", 0);
  await redis.script("LOAD", append.source);
  const made = await Promise.all(conversations.map((items) => Promise.all(items.map(argumentsOf))));
  const result = await measure(made, (some) =>
    runLanes(some, async (args) => {
      const [[status]] = await redis.call("EVALSHA", append.digest, 1, meta, ...args);
      if (status !== 1) throw new Error(`result ${status}`);
    }),
  );
  redis.disconnect();
  tell(result);
}

/** What the product would send for this append alone. */
function argumentsOf(request) {
  return new Promise((resolve) => {
    const queue = createAppendQueue({
      waitingLimit: 1,
      send: async (count, args) => {
        resolve(["epoch", KEPT_COMMITS, count, ...args]);
        return [[1]];
      },
    });
    void queue.push(
      request,
      request.writes.map(() => []),
    );
  });
}

await (kind === "ours" ? ours() : bare());
