import { describe, expect, it } from "vitest";
import { createConsoleApi } from "../../console/api.ts";

const SELF = { agentId: "agent-noor", alias: "Noor" };

function answering(status: number, body: unknown, seen: Request[] = []) {
  return createConsoleApi(async (input, init) => {
    seen.push(new Request(new URL(String(input), "http://localhost"), init));
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  });
}

const unreachable = createConsoleApi(async () => {
  throw new TypeError("failed to fetch");
});

describe("HTTP", () => {
  it("[S6.5] every request carries the header that a foreign page cannot send", async () => {
    const seen: Request[] = [];
    const api = answering(200, { self: SELF, ticket: "t" }, seen);
    await api.signIn("noor@demo", "secret");
    await api.session();
    await api.ticket();
    await api.signOut();
    expect(seen.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      "POST /api/console/sign-in",
      "GET /api/console/session",
      "POST /api/console/ticket",
      "POST /api/console/sign-out",
    ]);
    expect(seen.map(({ headers }) => headers.get("x-balie"))).toEqual(["1", "1", "1", "1"]);
  });

  it("[S6.5] tells wrong credentials, a lock-out and no answer apart", async () => {
    expect(await answering(401, { code: "wrong_credentials" }).signIn("a", "b")).toEqual({
      status: "wrong_credentials",
    });
    expect(await answering(429, { code: "locked", retryAfterMs: 9_000 }).signIn("a", "b")).toEqual({
      status: "locked",
      retryAfterMs: 9_000,
    });
    expect(await answering(429, {}).signIn("a", "b")).toEqual({ status: "locked", retryAfterMs: 60_000 });
    expect(await answering(500, {}).signIn("a", "b")).toEqual({ status: "unreachable" });
    expect(await unreachable.signIn("a", "b")).toEqual({ status: "unreachable" });
  });

  it("[T1] a session that is over gives no ticket; a server that is away is tried again", async () => {
    expect(await answering(401, {}).ticket()).toBeNull();
    await expect(answering(503, {}).ticket()).rejects.toThrow("no ticket: 503");
    await expect(unreachable.ticket()).rejects.toThrow();
  });

  it("[T1] a reload finds its session, or none", async () => {
    expect(await answering(200, { self: SELF }).session()).toEqual({ status: "ok", self: SELF });
    expect(await answering(401, {}).session()).toEqual({ status: "none" });
    expect(await unreachable.session()).toEqual({ status: "unreachable" });
  });
});
