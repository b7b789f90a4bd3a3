import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { addressKey } from "../../server/http/address.ts";
import { AGENT_LIMITS, PLAYER_LIMITS } from "../../shared/limits.ts";
import { hello, say } from "./support/participant.ts";
import { CHAT, openSocket, startServer, upgrade } from "./support/server.ts";

describe("handshakes", () => {
  it("[S9] one address holds at most 20 player sockets, and a place is free again when one ends", async () => {
    await using server = await startServer();
    const sockets = await Promise.all(
      Array.from({ length: PLAYER_LIMITS.socketsPerAddress }, () => openSocket(server.port, "/ws/player")),
    );
    const refused = await upgrade(server.port, "/ws/player", [`Origin: ${CHAT}`]);
    expect(refused.status).toBe(429);
    expect(refused.head.toLowerCase()).toContain("retry-after");
    const [first] = sockets;
    first?.socket.close();
    await first?.closed;
    await expect.poll(async () => (await upgrade(server.port, "/ws/player", [`Origin: ${CHAT}`])).status).toBe(101);
  });

  it("[T12] behind a trusted proxy the player's own address counts, without one the header is not believed", async () => {
    const limits = { handshakesPerSecond: 300, playerSocketsPerAddress: 1 };
    await using trusting = await startServer({ handshakeLimits: limits, trustedProxies: ["127.0.0.1"] });
    await openSocket(trusting.port, "/ws/player", { "x-forwarded-for": "203.0.113.1" });
    await openSocket(trusting.port, "/ws/player", { "x-forwarded-for": "203.0.113.2" });
    await expect(openSocket(trusting.port, "/ws/player", { "x-forwarded-for": "203.0.113.2" })).rejects.toThrow("429");
    await using wary = await startServer({ handshakeLimits: limits });
    await openSocket(wary.port, "/ws/player", { "x-forwarded-for": "203.0.113.1" });
    await expect(openSocket(wary.port, "/ws/player", { "x-forwarded-for": "203.0.113.2" })).rejects.toThrow("429");
  });

  it("[T12] an IPv6 network of /64 counts as one address", () => {
    expect(addressKey("2001:db8:0:1::1")).toBe(addressKey("2001:0db8:0000:0001:ffff:ffff:ffff:ffff"));
    expect(addressKey("2001:db8:0:1::1")).not.toBe(addressKey("2001:db8:0:2::1"));
    expect(addressKey("::ffff:192.0.2.1")).toBe("192.0.2.1");
    expect(addressKey("::1")).toBe("0:0:0:0::/64");
    expect(addressKey("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
    expect(addressKey("192.0.2.1")).toBe("192.0.2.1");
  });

  it("[DL11] handshakes over the rate get 503 and Retry-After; bad origins use up none of it", async () => {
    await using server = await startServer({
      handshakeLimits: { handshakesPerSecond: 3, playerSocketsPerAddress: 100 },
    });
    const bad = await Promise.all(
      Array.from({ length: 20 }, () => upgrade(server.port, "/ws/player", ["Origin: null"])),
    );
    expect(bad.map(({ status }) => status)).toEqual(Array(20).fill(403));
    const good = await Promise.all(
      Array.from({ length: 12 }, () => upgrade(server.port, "/ws/player", [`Origin: ${CHAT}`])),
    );
    const busy = good.filter(({ status }) => status === 503);
    expect(good.filter(({ status }) => status === 101).length).toBeGreaterThanOrEqual(3);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]?.head.toLowerCase()).toContain("retry-after: 2");
  });

  it("[S10] compression is offered and never negotiated", async () => {
    await using server = await startServer();
    const answer = await upgrade(server.port, "/ws/player", [
      `Origin: ${CHAT}`,
      "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
    ]);
    expect(answer.status).toBe(101);
    expect(answer.head.toLowerCase()).not.toContain("sec-websocket-extensions");
  });
});

/** How fast a line is closed is measured by the benchmark (SAFETY 5); here that it is, and how. */
describe("frames on a real socket", () => {
  it("[S10] one that is too large closes with 1009, refused by the participant or by the library", async () => {
    await using server = await startServer();
    for (const size of [PLAYER_LIMITS.frameBytes + 1, AGENT_LIMITS.frameBytes + 1, 4 * 1024 * 1024]) {
      const { socket, closed } = await openSocket(server.port, "/ws/player");
      socket.send("x".repeat(size));
      expect(await closed).toBe(1009);
    }
  });

  it("[S10] a message in 65 fragments closes the line, one in 64 is read", async () => {
    const seen: string[] = [];
    await using server = await startServer({ onPlayerMessage: (message) => seen.push(message.type) });
    const { socket, closed } = await openSocket(server.port, "/ws/player");
    const text = JSON.stringify(hello).padEnd(640);
    for (let part = 0; part < 64; part += 1) {
      socket.send(text.slice(part * 10, part * 10 + 10), { fin: part === 63 });
    }
    await expect.poll(() => seen).toEqual(["hello"]);
    for (let part = 0; part < 65; part += 1) {
      socket.send("x", { fin: part === 64 });
    }
    expect(await closed).toBe(1008);
  });

  it("[S2] broken, binary and unmasked frames close that line only", async () => {
    await using server = await startServer();
    const healthy = await openSocket(server.port, "/ws/player");
    healthy.socket.send(JSON.stringify(hello));
    for (const bytes of [
      [0xff, 0xff, 0xff],
      [0x81, 0x02, 0x61, 0x61],
      [0xc1, 0x80, 0, 0, 0, 0],
      [0x83, 0x80, 0, 0, 0, 0],
    ]) {
      const raw = connect(server.port, "127.0.0.1");
      raw.write(
        `GET /ws/player HTTP/1.1\r\nHost: x\r\nOrigin: ${CHAT}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${"a".repeat(22)}==\r\n\r\n`,
      );
      await once(raw, "data");
      raw.write(Buffer.from(bytes));
      raw.resume();
      await once(raw, "close");
    }
    healthy.socket.send(JSON.stringify({ type: "probe" }));
    await expect.poll(() => healthy.messages.map(({ type }) => type)).toContain("probed");
    expect(server.errors).toEqual([]);
  });

  it("[S8] one client's flood is closed while another is answered", async () => {
    await using server = await startServer();
    const [flood, healthy] = [await openSocket(server.port, "/ws/player"), await openSocket(server.port, "/ws/player")];
    for (const { socket } of [flood, healthy]) {
      socket.send(JSON.stringify(hello));
    }
    for (let count = 0; count < 10_000; count += 1) {
      flood.socket.send(JSON.stringify(say()));
    }
    healthy.socket.send(JSON.stringify({ type: "probe" }));
    expect(await flood.closed).toBe(4029);
    await expect.poll(() => healthy.messages.map(({ type }) => type)).toContain("probed");
    expect(flood.messages.at(-1)).toMatchObject({ type: "goodbye", code: 4029 });
  });

  it("[T13] a route that throws closes its own line and nothing else", async () => {
    await using server = await startServer({ isBroken: true });
    const { closed } = await openSocket(server.port, "/ws/player");
    expect(await closed).toBe(1011);
    expect((await fetch(`${server.base}/healthz`)).status).toBe(200);
  });
});
