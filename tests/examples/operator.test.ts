/** The demo's back end against the adapters that talk to a real one: what it signs and answers is as documented. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCENARIOS } from "../../examples/casino/accounts.ts";
import { type Casino, startCasino } from "../../examples/casino/server.ts";
import { createOperatorApi, signatureOf } from "../../server/adapters/operator-api.ts";
import { createSignedIdentity } from "../../server/adapters/signed-identity.ts";
import { toBrandId } from "../../shared/ids.ts";
import { FACT_KINDS } from "../../shared/vocabulary.ts";

const DEMO = toBrandId("demo");
const identity = { keyId: "players", secret: "i".repeat(64) };
const api = { keyId: "balie", secret: "a".repeat(64) };
const signedIdentity = createSignedIdentity([
  { id: "demo", keys: [{ id: identity.keyId, algorithm: "HS256", material: identity.secret }] },
]);
let casino: Casino;

beforeAll(async () => {
  casino = await startCasino({ port: 0, chatOrigin: "http://localhost:3000", brand: "demo", keys: { identity, api } });
});
afterAll(() => casino.close());

async function logIn(scenario: string): Promise<string> {
  const answer = await fetch(`${casino.url}/session?scenario=${scenario}`, { method: "POST" });
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}
async function tokenOf(cookie: string): Promise<string | null> {
  return (await (await fetch(`${casino.url}/chat-token`, { headers: { cookie } })).json()).token;
}
async function playerOf(cookie: string): Promise<string> {
  const player = await signedIdentity.verify(DEMO, (await tokenOf(cookie)) ?? "");
  if (player === null) throw new Error("the token proves nothing");
  return player.subject;
}

describe("the demo's player", () => {
  it("[T6] gets a token that proves who they are, and a guest gets none", async () => {
    expect(await playerOf(await logIn("onItsWay"))).toMatch(/^demo-/);
    expect(await tokenOf("")).toBeNull();
  });

  it("[T7] is another one in another browser, and the same one when the scenario changes", async () => {
    const cookie = await logIn("late");
    const player = await playerOf(cookie);
    expect(await playerOf(await logIn("late"))).not.toBe(player);
    const changed = await fetch(`${casino.url}/session?scenario=down`, { method: "POST", headers: { cookie } });
    expect(await playerOf(changed.headers.get("set-cookie")?.split(";")[0] ?? "")).toBe(player);
  });

  it("[T7] is nobody any more after logging out", async () => {
    const cookie = await logIn("late");
    await fetch(`${casino.url}/session`, { method: "POST", headers: { cookie } });
    expect(await tokenOf(cookie)).toBeNull();
  });

  it("[T15] cannot be logged in from another site", async () => {
    const headers = { "sec-fetch-site": "cross-site" };
    const answer = await fetch(`${casino.url}/session?scenario=late`, { method: "POST", headers });
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([403, null]);
  });
});

describe("the demo's API", () => {
  const ask = (path: string, headers: Record<string, string>) => fetch(`${casino.url}${path}`, { headers });
  const signed = (path: string, time = Date.now(), secret = api.secret) => ({
    "balie-key": api.keyId,
    "balie-time": String(time),
    "balie-signature": signatureOf(secret, path, String(time)),
  });

  it.each(SCENARIOS.filter((scenario) => scenario !== "down"))(
    "[C19] answers as documented in %s",
    async (scenario) => {
      const player = await playerOf(await logIn(scenario));
      const facts = createOperatorApi([{ brandId: "demo", url: `${casino.url}/api`, ...api }]);
      for (const kind of FACT_KINDS) {
        expect(await facts.get(DEMO, player, kind)).toMatchObject({ status: "found", facts: { kind } });
      }
    },
  );

  it("[C21] does not answer where the systems are down", async () => {
    const player = await playerOf(await logIn("down"));
    const facts = createOperatorApi([{ brandId: "demo", url: `${casino.url}/api`, ...api }]);
    expect(await facts.get(DEMO, player, "payouts")).toEqual({ status: "failed" });
  });

  it("[T6] answers Balie alone: unsigned, signed otherwise, for another path or long ago is refused", async () => {
    const path = `/api/players/${await playerOf(await logIn("late"))}/payouts`;
    expect((await ask(path, signed(path))).status).toBe(200);
    for (const headers of [
      {},
      signed(path, Date.now(), "x".repeat(64)),
      signed(path.replace("payouts", "bonuses")),
      signed(path, Date.now() - 301_000),
      { ...signed(path), "balie-key": "other" },
      { ...signed(path), "balie-signature": "zz" },
    ]) {
      expect((await ask(path, headers)).status).toBe(401);
    }
  });
});
