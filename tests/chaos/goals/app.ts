/** The application of one node inside the test, over either store: for goals that need its time or its inside. */
import { createRedisEventStore } from "../../../server/adapters/redis/event-store.ts";
import { createRedisLease } from "../../../server/adapters/redis/lease.ts";
import { createRedisPresence } from "../../../server/adapters/redis/presence.ts";
import { createRedisSessionMemory } from "../../../server/adapters/redis/session-memory.ts";
import type { PlayerSession } from "../../../server/app/player-actions.ts";
import { type ClientMessageId, toClientMessageId } from "../../../shared/ids.ts";
import { startRedis } from "../../support/redis-process.ts";
import { createTestApp, type TestApp } from "../../support/test-app.ts";
import type { StoreName } from "./goal.ts";

export interface OpenApp {
  readonly test: TestApp;
  stop(): Promise<void>;
}

export async function openApp(store: StoreName): Promise<OpenApp> {
  if (store === "embedded") {
    const test = await createTestApp();
    return { test, stop: () => test.remove() };
  }
  const redis = await startRedis();
  let release: () => Promise<void> = async () => undefined;
  const test = await createTestApp({
    adapters: async (_, time) => {
      const opened = await createRedisEventStore({ url: redis.url });
      const presence = createRedisPresence(opened, time);
      // Nobody else is there to take it, whatever the test does to time.
      const lease = createRedisLease(opened, time, "desk", { lastsMs: 3_600_000 });
      await lease.ask();
      release = async () => {
        presence.close();
        await lease.stop();
      };
      return {
        store: opened,
        presence,
        lease,
        memory: createRedisSessionMemory(opened),
        highestAt: opened.highestAt,
      };
    },
  });
  return {
    test,
    async stop() {
      await release();
      await test.remove();
      await redis.stop();
    },
  };
}

let count = 0;
export function newMessageId(): ClientMessageId {
  count += 1;
  return toClientMessageId(`m${String(count).padStart(21, "0")}`);
}

export async function enter({ app }: TestApp): Promise<PlayerSession> {
  const session = await app.players.enter({ brand: "demo", language: "en", credentials: null });
  if (session === null) throw new Error("no brand");
  return session;
}

export const say = ({ app }: TestApp, session: PlayerSession, text: string) =>
  app.players.handle(session, { type: "message.send", clientMessageId: newMessageId(), text }, async () => undefined);

export const askForPerson = ({ app }: TestApp, session: PlayerSession) =>
  app.players.handle(session, { type: "handoff.request", clientMessageId: newMessageId() }, async () => undefined);
