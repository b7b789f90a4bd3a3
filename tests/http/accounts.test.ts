import { describe, expect, it } from "vitest";
import { toAgentId, toClientMessageId } from "../../shared/ids.ts";
import { noor, openAccounts, PASSWORD, settingsOf, setUpAccounts, signIn } from "./support/accounts.ts";
import { createFakeRuntime } from "./support/fake-runtime.ts";

const MINUTE = 60_000;
const wrong = (login: string, address: string, device: string | null = null) => ({
  login,
  password: "wrong",
  address,
  device,
});

describe("accounts from the config", () => {
  it("[QS9] are registered once, changed when the config changes and disabled when it no longer names them", async () => {
    const { accounts, store } = await setUpAccounts("noor", "mila");
    const count = store.events.length;
    await accounts.sync([settingsOf("noor"), settingsOf("mila")]);
    expect(store.events).toHaveLength(count);
    await accounts.sync([settingsOf("noor", { alias: "Nora" })]);
    expect(accounts.list().map(({ agentId, alias }) => [agentId, alias])).toEqual([["noor", "Nora"]]);
    expect(accounts.get(toAgentId("mila"))).toBeNull();
    await accounts.sync([settingsOf("noor", { alias: "Nora" }), settingsOf("mila")]);
    expect(accounts.list()).toHaveLength(2);
  });

  it("[QS1] are the same after a restart, sessions included, without reading their streams", async () => {
    const { accounts, store, runtime } = await setUpAccounts();
    const { sessionId } = await signIn(accounts);
    store.read = () => Promise.reject(new Error("the stream was read"));
    const again = await openAccounts(runtime, store);
    expect(again.accounts.list()).toEqual(accounts.list());
    expect(again.accounts.session(sessionId)).toEqual(accounts.session(sessionId));
  });

  it("[S6] neither a session id nor a password is stored", async () => {
    const { accounts, store } = await setUpAccounts();
    const { sessionId, device } = await signIn(accounts);
    const stored = JSON.stringify([store.events, await store.summary("agent:noor")]);
    expect(stored).not.toContain(sessionId);
    expect(stored).not.toContain(device);
  });
});

describe("signing in", () => {
  it("[S12] gives a new id of 256 bits every time", async () => {
    const { accounts } = await setUpAccounts();
    const [first, second] = [await signIn(accounts), await signIn(accounts)];
    expect(first.sessionId).toMatch(/^.{44}$/);
    expect(second.sessionId).not.toBe(first.sessionId);
  });

  it("[S7] unknown accounts and accounts without a password cost a hash and answer the same", async () => {
    const { accounts, hasher } = await setUpAccounts();
    await accounts.sync([settingsOf("noor"), { ...settingsOf("mila"), passwordHash: null }]);
    for (const [index, login] of ["nobody@demo", "mila@demo", "noor@demo"].entries()) {
      expect(await accounts.signIn(wrong(login, "10.0.0.9"))).toEqual({ status: "wrong_credentials" });
      expect(hasher.checkedCount).toBe(index + 1);
    }
  });

  it("[S7] 1,000 wrong passwords for one account from 500 addresses cost at most 20 hashes in 15 minutes", async () => {
    const { accounts, hasher, runtime } = await setUpAccounts();
    for (let count = 0; count < 1_000; count += 1) {
      await accounts.signIn(wrong("noor@demo", `10.1.${Math.floor(count / 2 / 250)}.${(count / 2) % 250}`));
      await runtime.advance((15 * MINUTE) / 1_000);
    }
    expect(hasher.checkedCount).toBeGreaterThan(3);
    expect(hasher.checkedCount).toBeLessThanOrEqual(20);
  });

  it("[S7] tries that come at the same moment do not slip through together", async () => {
    const { accounts, hasher } = await setUpAccounts();
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) => accounts.signIn(wrong("noor@demo", `10.2.0.${index}`))),
    );
    expect(hasher.checkedCount).toBe(3);
    expect(results.filter(({ status }) => status === "locked")).toHaveLength(97);
  });

  it("[S7] the owner gets in from a browser they used before while strangers are locked out", async () => {
    const { accounts } = await setUpAccounts();
    const { device } = await signIn(accounts);
    for (let count = 0; count < 20; count += 1) {
      await accounts.signIn(wrong("noor@demo", `10.3.0.${count}`));
    }
    const stranger = await accounts.signIn({
      login: "noor@demo",
      password: PASSWORD,
      address: "10.4.0.1",
      device: null,
    });
    expect(stranger.status).toBe("locked");
    const owner = await accounts.signIn({ login: " Noor@DEMO ", password: PASSWORD, address: "10.4.0.2", device });
    expect(owner).toMatchObject({ status: "signed_in", device });
  });

  it("[S7] the wait doubles, ends at 15 minutes, and is never for ever", async () => {
    const { accounts, runtime } = await setUpAccounts();
    const waits: number[] = [];
    for (let count = 0; count < 16; count += 1) {
      let result = await accounts.signIn(wrong("noor@demo", `10.5.0.${count}`));
      if (result.status === "locked") {
        waits.push(result.retryAfterMs);
        await runtime.advance(result.retryAfterMs);
        result = await accounts.signIn(wrong("noor@demo", `10.5.0.${count}`));
      }
      expect(result.status).toBe("wrong_credentials");
    }
    expect(waits.slice(0, 4)).toEqual([5_000, 10_000, 20_000, 40_000]);
    expect(Math.max(...waits)).toBe(15 * MINUTE);
    await runtime.advance(15 * MINUTE);
    expect(
      (await accounts.signIn({ login: "noor@demo", password: PASSWORD, address: "10.6.0.1", device: null })).status,
    ).toBe("signed_in");
  });

  it("[S7] one address that tries many accounts is slowed down, another is not", async () => {
    const { accounts } = await setUpAccounts();
    let lockedAfter = 0;
    while ((await accounts.signIn(wrong(`nobody${lockedAfter}@demo`, "10.7.0.1"))).status === "wrong_credentials") {
      lockedAfter += 1;
    }
    expect(lockedAfter).toBe(30);
    await signIn(accounts, "noor@demo", { address: "10.7.0.2" });
  });

  it("[S7] a busy hasher turns the try away without counting it", async () => {
    const { accounts, hasher } = await setUpAccounts();
    hasher.isBusy = true;
    for (let count = 0; count < 50; count += 1) {
      expect(await accounts.signIn(wrong("noor@demo", "10.0.0.1"))).toEqual({ status: "locked", retryAfterMs: 1_000 });
    }
    hasher.isBusy = false;
    await signIn(accounts);
  });

  it("[DL5] a store that cannot write gives not_saved and no session", async () => {
    const { accounts, store } = await setUpAccounts();
    store.isAway = true;
    const result = await accounts.signIn({ login: "noor@demo", password: PASSWORD, address: "10.0.0.1", device: null });
    expect(result).toEqual({ status: "not_saved" });
    expect(await accounts.isSignedIn(noor)).toBe(false);
  });
});

describe("status", () => {
  it("[QS3] two offers missed in a row make an agent Away, an answered one in between does not", async () => {
    const { accounts } = await setUpAccounts();
    const seen: string[] = [];
    accounts.onChange(({ status, statusWhy }) => seen.push(`${status} ${statusWhy}`));
    await signIn(accounts);
    await accounts.offerMissed(noor);
    await accounts.offerTaken(noor);
    await accounts.offerMissed(noor);
    expect(accounts.get(noor)?.status).toBe("available");
    await accounts.offerMissed(noor);
    expect(accounts.get(noor)).toMatchObject({ status: "away", statusWhy: "two_offers_missed" });
    expect(seen.at(-1)).toBe("away two_offers_missed");
  });

  it("[DL3] the same id with the same status gives the first answer again, with another status a conflict", async () => {
    const { accounts } = await setUpAccounts();
    const id = toClientMessageId("s".repeat(22));
    const first = await accounts.setStatus(noor, "break", id);
    await accounts.setStatus(noor, "available", null);
    expect(await accounts.setStatus(noor, "break", id)).toEqual(first);
    expect(await accounts.setStatus(noor, "away", id)).toEqual({ status: "rejected", code: "idempotency_conflict" });
    expect(accounts.get(noor)?.status).toBe("available");
  });

  it("[DL4] commands at the same moment are decided one after the other", async () => {
    const { accounts, store } = await setUpAccounts();
    await Promise.all([
      accounts.offerMissed(noor),
      accounts.setStatus(noor, "break", null),
      accounts.offerMissed(noor),
    ]);
    const seqs = store.events.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });
});

describe("a password", () => {
  it("[S7] has 15 characters or more and is not the person's own name", async () => {
    const { accounts } = await setUpAccounts();
    expect(await accounts.setPassword(noor, "short")).toBe("too_short");
    expect(await accounts.setPassword(noor, "Noor Realname 12")).toBe("is_name");
    expect(await accounts.setPassword(noor, "x".repeat(257))).toBe("too_long");
    expect(await accounts.setPassword(noor, "another long sentence")).toBe("set");
    const { status } = await accounts.signIn({
      login: "noor@demo",
      password: "another long sentence",
      address: "10.0.0.1",
      device: null,
    });
    expect(status).toBe("signed_in");
  });

  it("[S7] that was set later stays when the config names none", async () => {
    const { accounts } = await setUpAccounts();
    await accounts.setPassword(noor, "another long sentence");
    await accounts.sync([{ ...settingsOf("noor"), passwordHash: null }]);
    expect(accounts.hasPassword(noor)).toBe(true);
    const { status } = await accounts.signIn({
      login: "noor@demo",
      password: "another long sentence",
      address: "10.0.0.1",
      device: null,
    });
    expect(status).toBe("signed_in");
  });
});

describe("time", () => {
  it("[R18] accounts that are closed leave no timer and no listener", async () => {
    const runtime = createFakeRuntime();
    const { accounts, store } = await openAccounts(runtime);
    accounts.close();
    store.find = () => Promise.reject(new Error("still alive"));
    await runtime.advance(60 * MINUTE);
  });
});
