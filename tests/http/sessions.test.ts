import { describe, expect, it } from "vitest";
import { noor, openAccounts, settingsOf, setUpAccounts, signIn } from "./support/accounts.ts";

const MINUTE = 60_000;

describe("a session", () => {
  it("[S12] ends when its person signs out: told at once, and for good", async () => {
    const { accounts, ended, store, runtime } = await setUpAccounts();
    const { sessionId, session } = await signIn(accounts);
    await accounts.signOut(sessionId);
    expect(ended).toEqual([session]);
    expect(accounts.session(sessionId)).toBeNull();
    expect((await openAccounts(runtime, store)).accounts.session(sessionId)).toBeNull();
  });

  it("[S12] ends here also while the store is away, and is stored when it is back", async () => {
    const { accounts, ended, store, runtime } = await setUpAccounts();
    const { sessionId } = await signIn(accounts);
    store.isAway = true;
    await accounts.signOut(sessionId);
    expect(ended).toHaveLength(1);
    await accounts.setStatus(noor, "break", null);
    expect(accounts.session(sessionId)).toBeNull();
    store.isAway = false;
    await runtime.advance(MINUTE);
    expect(store.events.at(-1)?.body.type).toBe("SignedOut");
    expect(ended).toHaveLength(1);
  });

  it("[S12] ends when the account is disabled, its rights change or its password is set", async () => {
    for (const change of [
      [],
      [settingsOf("noor", { roles: ["agent", "supervisor"] })],
      [{ ...settingsOf("noor"), passwordHash: "hash of another" }],
    ]) {
      const { accounts, ended } = await setUpAccounts();
      const { sessionId, session } = await signIn(accounts);
      await accounts.sync(change);
      expect(ended).toEqual([session]);
      expect(accounts.session(sessionId)).toBeNull();
    }
  });

  it("[S12] stays when only the alias changes", async () => {
    const { accounts, ended } = await setUpAccounts();
    const { sessionId } = await signIn(accounts);
    await accounts.sync([settingsOf("noor", { alias: "Nora" })]);
    expect(ended).toEqual([]);
    expect(accounts.session(sessionId)).not.toBeNull();
  });

  it("[T15] ends after 30 minutes without a person doing something", async () => {
    const { accounts, ended, runtime } = await setUpAccounts();
    const { sessionId, session } = await signIn(accounts);
    await runtime.advance(29 * MINUTE);
    expect(accounts.session(sessionId)).not.toBeNull();
    accounts.touch(session.sessionHash);
    await runtime.advance(29 * MINUTE);
    expect(ended).toEqual([]);
    await runtime.advance(MINUTE);
    expect(accounts.session(sessionId)).toBeNull();
    await runtime.advance(MINUTE);
    expect(ended).toEqual([session]);
  });

  it("[T15] ends after 12 hours whatever its person does, and a touch does not bring it back", async () => {
    const { accounts, runtime } = await setUpAccounts();
    const { sessionId, session } = await signIn(accounts);
    for (let count = 0; count < 12 * 3; count += 1) {
      expect(accounts.session(sessionId)).not.toBeNull();
      accounts.touch(session.sessionHash);
      await runtime.advance(20 * MINUTE);
    }
    accounts.touch(session.sessionHash);
    expect(accounts.session(sessionId)).toBeNull();
  });

  it("[T15] is one of at most five of its account; a sixth ends the oldest", async () => {
    const { accounts, ended } = await setUpAccounts();
    const first = await signIn(accounts);
    for (let count = 0; count < 5; count += 1) {
      await signIn(accounts);
    }
    expect(ended).toEqual([first.session]);
    expect(await accounts.isSignedIn(noor)).toBe(true);
  });
});

describe("a socket ticket", () => {
  it("[T1] is good once, for 60 s, for its own living session only", async () => {
    const { accounts, runtime } = await setUpAccounts("noor", "mila");
    const [own, other] = [await signIn(accounts), await signIn(accounts, "mila@demo")];
    const issue = () => accounts.issueTicket(own.session.sessionHash);
    const ticket = (await issue()) ?? "";
    expect(await accounts.redeemTicket(ticket, own.session.sessionHash)).toBe(true);
    expect(await accounts.redeemTicket(ticket, own.session.sessionHash)).toBe(false);
    const stolen = (await issue()) ?? "";
    expect(await accounts.redeemTicket(stolen, other.session.sessionHash)).toBe(false);
    expect(await accounts.redeemTicket(stolen, own.session.sessionHash)).toBe(false);
    const late = (await issue()) ?? "";
    await runtime.advance(60_000);
    expect(await accounts.redeemTicket(late, own.session.sessionHash)).toBe(false);
    const orphan = (await issue()) ?? "";
    await accounts.signOut(own.sessionId);
    expect(await accounts.redeemTicket(orphan, own.session.sessionHash)).toBe(false);
    expect(await accounts.redeemTicket("no-such-ticket", other.session.sessionHash)).toBe(false);
  });
});
