import { once } from "node:events";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import type {} from "@fastify/websocket";
import { describe, expect, it } from "vitest";
import { StoreUnavailable } from "../../server/ports/event-store.ts";
import { api, CHAT, cookiesOf, openSocket, postSignIn, send, startServer, upgrade } from "./support/server.ts";

const AT_ONCE = { noticeMs: 0, handOverMs: 0, returnMs: 0, withinMs: 2_000 };
const json = { "content-type": "application/json" };

describe("limits of requests", () => {
  it("[T12] time, headers and connections are bounded as SAFETY 6.4 says", async () => {
    await using server = await startServer();
    const { server: raw, initialConfig } = server.server.app;
    expect([raw.requestTimeout, raw.timeout, raw.headersTimeout, raw.keepAliveTimeout]).toEqual([
      10_000, 15_000, 10_000, 5_000,
    ]);
    expect(initialConfig.bodyLimit).toBe(64 * 1024);
    expect(server.server.app.websocketServer.options).toMatchObject({
      maxPayload: 64 * 1024,
      maxFragments: 64,
      maxBufferedChunks: 1_024,
      perMessageDeflate: false,
    });
  });

  it("[S10] a body over 64 KiB is refused, and a compressed one is not taken apart", async () => {
    await using server = await startServer();
    const large = await send(server.port, "POST", "/echo", json, JSON.stringify("x".repeat(64 * 1024)));
    expect([large.status, large.json()]).toEqual([413, { code: "too_large" }]);
    const bomb = await send(
      server.port,
      "POST",
      "/echo",
      { ...json, "content-encoding": "gzip" },
      gzipSync(JSON.stringify("x".repeat(1_000_000))),
    );
    expect([bomb.status, bomb.json()]).toEqual([400, { code: "malformed" }]);
  });

  it("[S2] a failure is logged with its id and answered without a word of it", async () => {
    await using server = await startServer();
    const answer = await send(server.port, "GET", "/fails");
    expect([answer.status, answer.json()]).toEqual([500, { code: "internal", requestId: expect.any(String) }]);
    expect(answer.body).not.toContain("secret");
    expect(server.errors).toEqual([
      expect.objectContaining({ requestId: answer.json()["requestId"], route: "/fails" }),
    ]);
  });

  it("[DL5] a store that is away gives not_saved, not internal", async () => {
    await using server = await startServer();
    const cookie = cookiesOf(await postSignIn(server.port));
    server.store.load = () => Promise.reject(new StoreUnavailable("away"));
    const answer = await send(server.port, "GET", "/api/console/session", { ...api, cookie });
    expect([answer.status, answer.json()]).toEqual([503, { code: "not_saved" }]);
    expect(server.errors).toEqual([]);
  });

  it("[S2] garbage instead of a request ends that connection only", async () => {
    await using server = await startServer();
    for (const text of [
      "\0\0\0\0\r\n\r\n",
      "GET / HTTP/9.9\r\n\r\n",
      `GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
      "GET /\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
    ]) {
      const raw = connect(server.port, "127.0.0.1");
      raw.on("error", () => undefined);
      raw.write(text);
      raw.resume();
      await once(raw, "close");
    }
    expect((await send(server.port, "GET", "/healthz")).status).toBe(200);
  });
});

describe("health", () => {
  it("[R17] a store that cannot write makes the node not ready, alive all the same", async () => {
    await using server = await startServer();
    expect((await send(server.port, "GET", "/readyz")).json()).toEqual({ status: "ready", reasons: [] });
    server.store.isAway = true;
    const ready = await send(server.port, "GET", "/readyz");
    expect([ready.status, ready.json()]).toEqual([503, { status: "not_ready", reasons: ["store_not_writable"] }]);
    expect((await send(server.port, "GET", "/healthz")).json()).toEqual({ status: "ok" });
    server.store.isAway = false;
  });
});

describe("metrics", () => {
  it("[ST1] are gauges without labels, ids or texts, and name what readiness looks at", async () => {
    await using server = await startServer();
    const valuesOf = async () => {
      const { status, headers, body } = await send(server.port, "GET", "/metrics");
      expect([status, headers["content-type"]]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
      const lines = body.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
      return lines.map((line) => /^balie_([a-z_]+) (\d+)$/.exec(line)?.slice(1));
    };
    expect(await valuesOf()).toEqual([
      ["store_writable", "1"],
      ["store_settings_unsafe", "0"],
      ["draining", "0"],
      ["sockets", "0"],
      ["conversations_waiting", "3"],
    ]);
    const { socket } = await openSocket(server.port, "/ws/player");
    server.store.isAway = true;
    expect(await valuesOf()).toEqual(
      expect.arrayContaining([
        ["store_writable", "0"],
        ["sockets", "1"],
      ]),
    );
    socket.close();
  });

  it("[S6] do not exist for those who come through a proxy", async () => {
    await using server = await startServer();
    for (const headers of [{ "x-forwarded-for": "203.0.113.7" }, { forwarded: "for=203.0.113.7" }]) {
      expect((await send(server.port, "GET", "/metrics", headers)).status).toBe(404);
    }
  });
});

describe("draining", () => {
  it("[R16] sends everybody away with 4000 and another time to come back for each, then closes", async () => {
    await using server = await startServer();
    const cookie = cookiesOf(await postSignIn(server.port));
    const sockets = [
      await openSocket(server.port, "/ws/player"),
      await openSocket(server.port, "/ws/player"),
      await openSocket(server.port, "/ws/player"),
      await openSocket(server.port, "/ws/agent", { cookie }),
    ];
    const drained = server.server.drain({ ...AT_ONCE, returnMs: 4_000 });
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4000, 4000, 4000, 4000]);
    expect(sockets.map(({ messages }) => messages)).toEqual(
      [1_000, 2_000, 3_000, 4_000].map((retryAfterMs) => [{ type: "goodbye", code: 4000, retryAfterMs }]),
    );
    await drained;
    expect(server.participants.count()).toBe(0);
    await expect(upgrade(server.port, "/ws/player", [`Origin: ${CHAT}`])).rejects.toThrow("ECONNREFUSED");
    await server.server.drain(AT_ONCE);
  });

  it("[R16] with other nodes there it is not ready first and serves on, then hands sockets over one after the other", async () => {
    await using server = await startServer();
    const open = () => openSocket(server.port, "/ws/player");
    const early = [await open(), await open()];
    let leftCount = 0;
    for (const { closed } of early) void closed.then(() => (leftCount += 1));
    const drained = server.server.drain({ noticeMs: 400, handOverMs: 200, returnMs: 0, withinMs: 2_000 });
    const ready = await send(server.port, "GET", "/readyz");
    expect([ready.status, ready.json()]).toEqual([503, { status: "not_ready", reasons: ["draining"] }]);
    const late = await open();
    expect(leftCount).toBe(0);
    expect(await Promise.all([...early, late].map(({ closed }) => closed))).toEqual([4000, 4000, 4000]);
    for (const { messages } of [...early, late]) {
      expect(messages).toEqual([{ type: "goodbye", code: 4000, retryAfterMs: 0 }]);
    }
    await drained;
  });

  it("[DL11] a node that is draining is not ready and takes no new sockets", async () => {
    await using server = await startServer();
    const stuck = connect(server.port, "127.0.0.1");
    stuck.on("error", () => undefined);
    stuck.write(
      `GET /ws/player HTTP/1.1\r\nHost: x\r\nOrigin: ${CHAT}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${"a".repeat(22)}==\r\n\r\n`,
    );
    await once(stuck, "data");
    // A reader that does not answer the close holds the drain up until it is cut off.
    const drained = server.server.drain({ ...AT_ONCE, returnMs: 1 });
    const ready = await send(server.port, "GET", "/readyz");
    expect([ready.status, ready.json()]).toEqual([503, { status: "not_ready", reasons: ["draining"] }]);
    const refused = await upgrade(server.port, "/ws/player", [`Origin: ${CHAT}`]);
    expect(refused.status).toBe(503);
    expect(refused.head.toLowerCase()).toContain("retry-after");
    await drained;
  });
});
