import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createConsoleCookies } from "../../server/http/console-cookie.ts";
import { PASSWORD } from "./support/accounts.ts";
import { type Answer, api, CHAT, cookiesOf, openSocket, postSignIn, send, startServer } from "./support/server.ts";

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}) =>
  send(server.port, "GET", path, { ...api, ...headers });
const post = (path: string, headers: Record<string, string> = {}, body?: string) =>
  send(server.port, "POST", path, { ...api, ...headers }, body ?? "{}");
const ticketOf = (answer: Answer) => String(answer.json()["ticket"]);

describe("the routes of the console's accounts", () => {
  it("[S12] signing in gives the person and two cookies no script and no other site can use", async () => {
    const answer = await postSignIn(server.port);
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      self: {
        agentId: "noor",
        login: "noor@demo",
        name: "noor Realname",
        alias: "noor",
        roles: ["agent"],
        lanes: ["general"],
        languages: ["nl"],
        status: "available",
        capacityUnits: 4,
        loadUnits: 0,
      },
    });
    const cookies = answer.headers["set-cookie"] ?? [];
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-balie(-device)?=[A-Za-z0-9_-]{44};/);
      expect(cookie).toContain("Path=/");
      expect(cookie).toContain("HttpOnly");
      expect(cookie).toContain("Secure");
      expect(cookie).toContain("SameSite=Strict");
      expect(cookie).not.toContain("Domain");
    }
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("[S7] wrong credentials give 401, too many 429 with the time to wait", async () => {
    const answers: Answer[] = [];
    for (let count = 0; count < 4; count += 1) {
      answers.push(await postSignIn(server.port, "mila@demo", {}, "wrong"));
    }
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(answers[0]?.json()).toEqual({ code: "wrong_credentials" });
    expect(answers[3]?.json()).toEqual({ code: "locked", retryAfterMs: expect.any(Number) });
    expect(answers[3]?.headers["retry-after"]).toBe("5");
  });

  it("[S12] a session id that the browser brings along is never taken over", async () => {
    const planted = "p".repeat(44);
    const answer = await postSignIn(server.port, "noor@demo", { cookie: `__Host-balie=${planted}` });
    expect(cookiesOf(answer)).not.toContain(planted);
    expect((await get("/api/console/session", { cookie: `__Host-balie=${planted}` })).status).toBe(401);
  });

  it("[S12] signing in again in the same browser ends the session before", async () => {
    const before = cookiesOf(await postSignIn(server.port));
    const after = cookiesOf(await postSignIn(server.port, "noor@demo", { cookie: before }));
    expect((await get("/api/console/session", { cookie: before })).status).toBe(401);
    expect((await get("/api/console/session", { cookie: after })).json()).toMatchObject({ self: { agentId: "noor" } });
  });

  it("[S12] signing out closes the session's sockets within a second and clears the cookie", async () => {
    const cookie = cookiesOf(await postSignIn(server.port));
    const { socket, closed } = await openSocket(server.port, "/ws/agent", { cookie });
    socket.send(
      JSON.stringify({ type: "hello", protocol: 1, ticket: ticketOf(await post("/api/console/ticket", { cookie })) }),
    );
    const startAt = performance.now();
    const answer = await post("/api/console/sign-out", { cookie });
    expect(answer.status).toBe(204);
    expect(await closed).toBe(4503);
    expect(performance.now() - startAt).toBeLessThan(1_000);
    expect(answer.headers["set-cookie"]?.[0]).toMatch(/^__Host-balie=;.*Max-Age=0/);
    expect((await post("/api/console/ticket", { cookie })).status).toBe(401);
  });

  it("[T1] a ticket opens one socket once; a second hello with it is refused with 4003", async () => {
    const cookie = cookiesOf(await postSignIn(server.port));
    const ticket = ticketOf(await post("/api/console/ticket", { cookie }));
    const hello = JSON.stringify({ type: "hello", protocol: 1, ticket });
    const first = await openSocket(server.port, "/ws/agent", { cookie });
    first.socket.send(hello);
    first.socket.send(JSON.stringify({ type: "probe" }));
    await expect.poll(() => first.messages.map(({ type }) => type)).toEqual(["probed"]);
    const second = await openSocket(server.port, "/ws/agent", { cookie });
    second.socket.send(hello);
    expect(await second.closed).toBe(4003);
    expect(first.socket.readyState).toBe(first.socket.OPEN);
  });

  it("[T15] without a session there is neither a self nor a ticket, and signing out does no harm", async () => {
    expect((await get("/api/console/session")).json()).toEqual({ code: "not_signed_in" });
    expect((await post("/api/console/ticket")).status).toBe(401);
    expect((await post("/api/console/sign-out")).status).toBe(204);
  });

  it("[T15] cross-site requests are refused whatever they ask, before anything is looked at", async () => {
    const cookie = cookiesOf(await postSignIn(server.port));
    const without = (name: keyof typeof api) => Object.fromEntries(Object.entries(api).filter(([key]) => key !== name));
    const forged: readonly Record<string, string>[] = [
      { ...api, "sec-fetch-site": "cross-site" },
      { ...api, "sec-fetch-site": "same-site" },
      { ...api, "sec-fetch-site": "none" },
      without("sec-fetch-site"),
      without("x-balie"),
      { ...api, "x-balie": "0" },
      { ...api, origin: "https://www.casino.example" },
      { ...api, origin: "null" },
      without("origin"),
    ];
    for (const headers of forged) {
      for (const path of ["sign-in", "ticket", "sign-out"]) {
        const answer = await send(
          server.port,
          "POST",
          `/api/console/${path}`,
          { ...headers, cookie },
          JSON.stringify({ login: "noor@demo", password: PASSWORD }),
        );
        expect(answer.status).toBe(403);
        expect(answer.headers["set-cookie"]).toBeUndefined();
      }
    }
    expect((await get("/api/console/session", { cookie })).status).toBe(200);
    for (const headers of forged.slice(0, 8)) {
      expect((await send(server.port, "GET", "/api/console/session", { ...headers, cookie })).status).toBe(403);
    }
  });

  it("[T15] nothing changes on GET", async () => {
    for (const path of ["sign-in", "ticket", "sign-out"]) {
      expect((await get(`/api/console/${path}`)).status).toBe(404);
    }
  });

  it("[S2] bodies that are not what is asked for give a code and nothing else", async () => {
    const bodies: readonly (readonly [string, number])[] = [
      ["", 400],
      ["{", 400],
      ["[]", 400],
      ['{"login":"noor@demo"}', 400],
      ['{"login":"noor@demo","password":"x","extra":1}', 400],
      ['{"login":{"$ne":1},"password":"x"}', 400],
      ['{"__proto__":{"x":1},"login":"a","password":"x"}', 400],
      [JSON.stringify({ login: "a", password: "x".repeat(2_000) }), 400],
      [JSON.stringify({ login: "a", password: "x".repeat(300_000) }), 413],
    ];
    for (const [body, status] of bodies) {
      const answer = await send(server.port, "POST", "/api/console/sign-in", api, body);
      expect([body.slice(0, 40), answer.status]).toEqual([body.slice(0, 40), status]);
      expect(Object.keys(answer.json())).toEqual(["code"]);
    }
    expect(
      (await send(server.port, "POST", "/api/console/sign-in", { ...api, "content-type": "text/plain" }, "{}")).status,
    ).toBe(415);
  });
});

describe("the cookie's name", () => {
  const nameFor = (url: string) => {
    const set: string[] = [];
    const reply = {
      setCookie: (name: string, _value: string, { secure }: { secure: boolean }) => set.push(`${name} ${secure}`),
    };
    createConsoleCookies(url).set(reply as never, "s", "d");
    return set[0];
  };

  it("[T15] has the __Host- prefix with https and on this machine, and none on other plain-http hosts", () => {
    expect(nameFor(CHAT)).toBe("__Host-balie true");
    expect(nameFor("http://localhost:8080")).toBe("__Host-balie true");
    expect(nameFor("http://127.0.0.1:8080")).toBe("__Host-balie true");
    expect(nameFor("http://demo.lan:8080")).toBe("balie false");
  });
});
