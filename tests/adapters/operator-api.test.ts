/** Over a real HTTP server that answers as an operator would, and as one should not. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createOperatorApi, signatureOf } from "../../server/adapters/operator-api.ts";
import { toBrandId } from "../../shared/ids.ts";

const brand = toBrandId("demo");
const SECRET = "0123456789abcdef0123456789abcdef";
let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/balie`;
}

const json = (body: unknown) => (_request: IncomingMessage, response: ServerResponse) =>
  void response.setHeader("content-type", "application/json").end(JSON.stringify(body));
const payouts = {
  items: [
    {
      id: "p-1",
      amount: { minor: 25_000, currency: "EUR" },
      method: "iDEAL",
      status: "checking",
      requestedAt: "2026-11-20T10:00:00Z",
      expectedBy: "2026-11-22T10:00:00+01:00",
      somethingNew: true,
    },
  ],
};

function open(url: string, options: Parameters<typeof createOperatorApi>[1] = {}) {
  return createOperatorApi([{ brandId: "demo", url, keyId: "key-1", secret: SECRET }], options);
}

describe("the operator's API", () => {
  it("[C19] is asked for one player with a signature over method, path and time, and read strictly", async () => {
    const seen: IncomingMessage[] = [];
    const url = await serve((request, response) => {
      seen.push(request);
      json(payouts)(request, response);
    });
    const looked = await open(url).get(brand, "player/1 ü", "payouts");
    const [request] = seen;
    expect(request?.url).toBe("/balie/players/player%2F1%20%C3%BC/payouts");
    const time = String(request?.headers["balie-time"]);
    expect(Math.abs(Number(time) - Date.now())).toBeLessThan(60_000);
    expect(request?.headers).toMatchObject({
      "balie-key": "key-1",
      "balie-signature": signatureOf(SECRET, request?.url ?? "", time),
    });
    expect(looked).toEqual({
      status: "found",
      facts: {
        kind: "payouts",
        items: [
          {
            id: "p-1",
            amount: { minor: 25_000, currency: "EUR" },
            method: "iDEAL",
            status: "checking",
            requestedAt: Date.parse("2026-11-20T10:00:00Z"),
            expectedBy: Date.parse("2026-11-22T09:00:00Z"),
            steps: [],
          },
        ],
      },
    });
  });

  it("[C24] of deposits, balance, account and rounds, a state this version does not know is unknown, not an error", async () => {
    const amount = { minor: 1, currency: "EUR" };
    const at = "2026-11-20T10:00:00Z";
    const bodies: Readonly<Record<string, object>> = {
      deposits: { id: "d", amount, method: "iDEAL", status: "new", at },
      balances: { amount },
      accounts: { status: "new" },
      rounds: { id: "r", game: "g", stake: amount, status: "new", at },
    };
    const url = await serve((request, response) => {
      json({ items: [bodies[request.url?.split("/").at(-1) ?? ""]] })(request, response);
    });
    const api = open(url);
    const itemOf = async (kind: "deposits" | "balances" | "accounts" | "rounds") => {
      const looked = await api.get(brand, "p", kind);
      return looked.status === "found" ? looked.facts.items[0] : looked;
    };
    expect(await itemOf("deposits")).toMatchObject({ status: "unknown", at: Date.parse(at) });
    expect(await itemOf("balances")).toEqual({ amount, withdrawable: null });
    expect(await itemOf("accounts")).toEqual({ status: "unknown" });
    expect(await itemOf("rounds")).toMatchObject({ status: "unknown", win: null });
  });

  it("[C21] that answers in another shape, with an error, or too much, is no answer; reasons name no value", async () => {
    const bad: readonly ((request: IncomingMessage, response: ServerResponse) => void)[] = [
      json({ items: [{ ...payouts.items[0], amount: { minor: 2.5, currency: "EUR" } }] }),
      json({ items: [{ ...payouts.items[0], status: "secret-status" }] }),
      json([]),
      (_request, response) => void response.end("not json"),
      (_request, response) => void response.writeHead(500).end(JSON.stringify(payouts)),
      (_request, response) => void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
      json({ items: [], filler: "x".repeat(300_000) }),
      (request) => void request.socket.destroy(),
    ];
    for (const answer of bad) {
      const reasons: string[] = [];
      const url = await serve(answer);
      const looked = await open(url, { onFailure: ({ reason }) => reasons.push(reason) }).get(brand, "p", "payouts");
      expect(looked).toEqual({ status: "failed" });
      expect(reasons.length).toBe(1);
      expect(reasons[0]).not.toContain("secret-status");
      server?.closeAllConnections();
      server?.close();
    }
  });

  it("[C21] that does not answer is given up on", async () => {
    const url = await serve(() => undefined);
    expect(await open(url, { timeoutMs: 50 }).get(brand, "p", "payouts")).toEqual({ status: "failed" });
  });

  it("[C19] is asked once for what is asked at the same time or again soon, anew after that, and again after a failure", async () => {
    let count = 0;
    let isDown = false;
    const url = await serve((request, response) => {
      count += 1;
      return isDown ? void response.writeHead(503).end() : json(payouts)(request, response);
    });
    let now = 1_000_000;
    const api = open(url, { now: () => now, freshMs: 10_000 });
    await Promise.all([api.get(brand, "p", "payouts"), api.get(brand, "p", "payouts")]);
    await api.get(brand, "p", "payouts");
    expect(count).toBe(1);
    await api.get(brand, "other", "payouts");
    expect(count).toBe(2);
    now += 10_000;
    isDown = true;
    expect(await api.get(brand, "p", "payouts")).toEqual({ status: "failed" });
    expect(count).toBe(4);
    isDown = false;
    expect(await api.get(brand, "p", "payouts")).toMatchObject({ status: "found" });
  });

  it("[T14] is asked for its own brand only", async () => {
    const url = await serve(json(payouts));
    const api = open(url);
    expect(api.isAvailable(brand)).toBe(true);
    expect(api.isAvailable(toBrandId("other"))).toBe(false);
    expect(await api.get(toBrandId("other"), "p", "payouts")).toEqual({ status: "failed" });
  });
});
