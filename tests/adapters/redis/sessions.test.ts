/** Console sessions of two nodes: what one node knows, the other finds in the store before it was told. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRuntime } from "../../../server/adapters/embedded/runtime.ts";
import { createRedisSessionMemory } from "../../../server/adapters/redis/session-memory.ts";
import { ACCOUNT_TIMES, type Accounts, createAccounts } from "../../../server/app/accounts.ts";
import { createCountingHasher, PASSWORD, settingsOf, signIn } from "../../http/support/accounts.ts";
import { openRedis, openStore } from "./support.ts";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe("accounts of two nodes", () => {
  const opened: Accounts[] = [];
  const hasher = createCountingHasher();
  let url = "";

  /** `isDeaf`: hears nothing of what other nodes do, as if every message to it were late. */
  async function node({ isDeaf = false, behindMs = 0 } = {}): Promise<Accounts> {
    const { store } = await openStore({ url });
    const runtime = createRuntime({ floorAt: store.highestAt });
    const accounts = await createAccounts({
      store: isDeaf ? { ...store, epoch: store.epoch, watch: () => () => undefined } : store,
      runtime: { ...runtime, now: () => runtime.now() - behindMs },
      hasher,
      memory: createRedisSessionMemory(store),
      log: silent,
      config: ACCOUNT_TIMES,
    });
    opened.push(accounts);
    return accounts;
  }

  beforeAll(async () => {
    url = (await openRedis()).url;
    await (await node()).sync([settingsOf("noor"), settingsOf("mila"), settingsOf("sam")]);
  });
  afterAll(() => {
    for (const accounts of opened) accounts.close();
  });

  it("[S12] a session begun on one node is known to the other at once, which has heard nothing of it", async () => {
    const [first, second] = [await node(), await node({ isDeaf: true })];
    const { sessionId, session } = await signIn(first);
    expect(second.session(sessionId)).toBeNull();
    expect(await second.findSession(sessionId)).toEqual(session);
    expect(await second.findSession("of nobody")).toBeNull();
    const ticket = (await first.issueTicket(session.sessionHash)) ?? "";
    expect(await second.redeemTicket(ticket, session.sessionHash)).toBe(true);
  });

  it("[S12] a sign-out at a node that has heard nothing of the session ends it", async () => {
    const [first, second] = [await node(), await node({ isDeaf: true })];
    const { sessionId } = await signIn(first, "mila@demo");
    await second.signOut(sessionId);
    await expect.poll(() => first.session(sessionId)).toBeNull();
    expect(await second.findSession(sessionId)).toBeNull();
  });

  it("[QS4] whether somebody is signed in is asked of the store, so a late node does not hand over a new session", async () => {
    const [first, second] = [await node(), await node({ isDeaf: true })];
    const { session } = await signIn(first, "sam@demo");
    expect(await second.isSignedIn(session.agentId)).toBe(true);
  });

  it("[S7] a good sign-in on one node makes nobody wait on another whose clock is behind", async () => {
    await signIn(await node(), "noor@demo", { address: "10.4.0.1" });
    await signIn(await node({ behindMs: 500 }), "mila@demo", { address: "10.4.0.1" });
    const mistyped = { login: "sam@demo", password: "wrong", address: "10.4.0.1", device: null };
    expect((await (await node()).signIn(mistyped)).status).toBe("wrong_credentials");
    await signIn(await node({ behindMs: 500 }), "sam@demo", { address: "10.4.0.1" });
  });

  it("[S7] wrong passwords count on all nodes together", async () => {
    const nodes = [await node(), await node()];
    const before = hasher.checkedCount;
    const results = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        nodes[index % 2]?.signIn({ login: "mila@demo", password: "wrong", address: `10.2.0.${index}`, device: null }),
      ),
    );
    expect(hasher.checkedCount - before).toBe(3);
    expect(results.filter((result) => result?.status === "locked")).toHaveLength(57);
    const owner = { login: "mila@demo", password: PASSWORD, address: "10.3.0.1", device: null };
    expect((await nodes[1]?.signIn(owner))?.status).toBe("locked");
  });
});
