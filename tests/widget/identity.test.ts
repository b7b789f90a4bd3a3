import { describe, expect, it } from "vitest";
import { createIdentity } from "../../widget/app/identity.ts";
import { createFakeClock } from "../shared/support/fake-clock.ts";

const NOW_S = 1_767_225_600;
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const tokenOf = (sub: string, ageS = 0) =>
  `${part({ alg: "EdDSA" })}.${part({ sub, iat: NOW_S - ageS, exp: NOW_S - ageS + 900 })}.c2ln`;
const SANNE = tokenOf("sanne");

function setUp() {
  const clock = createFakeClock();
  const shown: (string | null)[] = [];
  const page = { askedCount: 0, nowS: NOW_S };
  const ask = () => {
    page.askedCount += 1;
  };
  const identity = createIdentity(clock, ask, () => page.nowS);
  const greet = () => identity.greet((token) => shown.push(token));
  const restarts: string[] = [];
  const client = { stop: () => void restarts.push("stop"), start: () => void restarts.push("start") };
  /** Whether the server was greeted anew. */
  const take = (given: string | null): boolean => {
    restarts.length = 0;
    identity.take(given, client);
    return restarts.join() === "stop,start";
  };
  return { clock, shown, page, identity, greet, take };
}

describe("the token of the page", () => {
  it("[T6] is asked of the page before the server is greeted, and shown to it", () => {
    const { shown, page, greet, take } = setUp();
    greet();
    expect([page.askedCount, shown]).toEqual([1, []]);
    expect(take(SANNE)).toBe(false);
    expect(shown).toEqual([SANNE]);
  });

  it("[T6] is used again until shortly before its end, then asked for anew", () => {
    const { shown, page, greet, take } = setUp();
    greet();
    take(SANNE);
    page.nowS += 800;
    greet();
    expect([page.askedCount, shown]).toEqual([1, [SANNE, SANNE]]);
    page.nowS += 50;
    greet();
    expect(page.askedCount).toBe(2);
  });

  it("[T6] is asked for each time on a device whose clock is behind", () => {
    const { page, greet, take } = setUp();
    page.nowS -= 3_600;
    greet();
    take(SANNE);
    greet();
    expect(page.askedCount).toBe(2);
  });

  it("does not hold up the chat of a page that says nothing, and leads to another greeting when it comes after all", () => {
    const { clock, shown, greet, take } = setUp();
    greet();
    clock.advance(3_000);
    expect(shown).toEqual([null]);
    expect(take(SANNE)).toBe(true);
  });

  it("leads to another greeting for another player, and for a fresh token of the same one to none", () => {
    const { greet, take } = setUp();
    greet();
    take(SANNE);
    expect(take(tokenOf("sanne", 10))).toBe(false);
    expect(take(tokenOf("other"))).toBe(true);
  });

  it("[S15] that has ended is shown again where nobody is logged in any more, so that the server can say so", () => {
    const { shown, page, greet, take } = setUp();
    greet();
    take(SANNE);
    page.nowS += 900;
    greet();
    expect(take(null)).toBe(false);
    expect(shown).toEqual([SANNE, SANNE]);
  });

  it("[T7] is forgotten at log-out", () => {
    const { shown, identity, greet, take } = setUp();
    greet();
    take(SANNE);
    identity.forget();
    greet();
    take(null);
    expect(shown).toEqual([SANNE, null]);
  });

  it.each(["", "a", "a.b", "a.bnVsbA.c", "..", "é.é.é"])(
    "[S15] %j, which is no token, is left to the server",
    (text) => {
      const { shown, greet, take } = setUp();
      greet();
      take(text);
      expect(shown).toEqual([text]);
    },
  );
});
