import { describe, expect, test } from "vitest";
import { createAgentClient } from "../../shared/client/agent-client.ts";
import type { ConnectionState } from "../../shared/client/types.ts";
import { CLOSE } from "../../shared/codes.ts";
import { createFakeClock } from "./support/fake-clock.ts";
import { createFakeKeep } from "./support/fake-keep.ts";
import { createFakeSockets } from "./support/fake-socket.ts";
import { A, agentWelcome, E1, goodbye, ping, posted, slice, started, top, welcome } from "./support/frames.ts";
import { createPlayer } from "./support/player.ts";

const statusOf = (state: ConnectionState) => state.status;

describe("player connection", () => {
  test("[DL6] greets with brand, language and where it stands", () => {
    const { client, clock, connect, sockets } = createPlayer();
    const first = connect([started(), posted(2, null)]);
    expect(first.sentOf("hello")[0]).toMatchObject({ protocol: 1, brand: "royal", language: "nl", resume: null });
    first.drop(1006);
    clock.advance(500);
    sockets.last().open();
    expect(sockets.last().sentOf("hello")[0]).toMatchObject({
      resume: { conversationId: A, epoch: E1, seq: 2, lastEventId: top(2).lastEventId },
    });
    expect(statusOf(client.state().connection)).toBe("connecting");
  });

  test("[DL10] answers a ping with where it stands", () => {
    const { connect } = createPlayer();
    const socket = connect([started()]);
    socket.say(ping([top(1)]));
    expect(socket.sentOf("pong")).toEqual([{ type: "pong", positions: [top(1)] }]);
  });

  test("[DL10] leaves a line that is silent for 65 s, not sooner", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    clock.advance(40_000);
    socket.say(ping([top(1)]));
    clock.advance(64_999);
    expect(statusOf(client.state().connection)).toBe("online");
    clock.advance(1);
    expect(statusOf(client.state().connection)).toBe("offline");
    expect(socket.isClosed).toBe(true);
  });

  test("[DL10] leaves a line on which a probe is not answered in 5 s", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    client.probe();
    client.probe();
    expect(socket.sentOf("probe")).toHaveLength(1);
    clock.advance(5_000);
    expect(statusOf(client.state().connection)).toBe("offline");
  });

  test("[DL10] keeps a line on which the probe is answered", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    client.probe();
    socket.say({ type: "probed" });
    clock.advance(10_000);
    expect(statusOf(client.state().connection)).toBe("online");
  });

  test("[DL10] probes the line when something is un-acked for 8 s", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    client.sendMessage("hallo");
    clock.advance(7_999);
    expect(socket.sentOf("probe")).toHaveLength(0);
    clock.advance(1);
    expect(socket.sentOf("probe")).toHaveLength(1);
  });

  test("[DL10] tries at once when asked to probe while offline", () => {
    const { client, connect, sockets } = createPlayer();
    connect([started()]).drop(1006);
    client.probe();
    expect(sockets.all).toHaveLength(2);
  });

  test("[DL11] does not try sooner than the server asked for", () => {
    const { client, clock, connect, sockets } = createPlayer();
    connect([started()]).say(goodbye(CLOSE.rateLimited, 20_000));
    client.probe();
    clock.advance(19_999);
    expect(sockets.all).toHaveLength(1);
    clock.advance(10_000);
    expect(sockets.all).toHaveLength(2);
  });

  test("[R16] a move that a node asked for is no outage until ten seconds have passed, any other loss is one at once", () => {
    const { client, clock, connect, sockets } = createPlayer();
    connect([started()]).say(goodbye(CLOSE.draining, 0));
    expect(statusOf(client.state().connection)).toBe("online");
    client.sendMessage("meanwhile");
    clock.advance(0);
    expect(sockets.all).toHaveLength(2);
    sockets.last().drop(1006);
    expect(statusOf(client.state().connection)).toBe("online");
    expect(client.state().pending).toHaveLength(1);
    clock.advance(10_000);
    sockets.last().drop(1006);
    expect(statusOf(client.state().connection)).toBe("offline");
    clock.advance(10_000);
    connect().drop(1006);
    expect(statusOf(client.state().connection)).toBe("offline");
  });

  test("[DL11] forgets earlier tries only after 10 s of health", () => {
    const { client, clock, connect, sockets } = createPlayer();
    client.start();
    for (const _ of [1, 2, 3]) {
      sockets.last().drop(1006);
      clock.advance(10_000);
    }
    sockets.last().open();
    sockets.last().say(welcome(null));
    clock.advance(9_000);
    sockets.last().drop(1006);
    expect(client.state().connection).toMatchObject({ status: "offline", attempt: 4 });
    clock.advance(10_000);
    connect();
    clock.advance(10_000);
    sockets.last().drop(1006);
    expect(client.state().connection).toMatchObject({ status: "offline", attempt: 1 });
  });

  test("[DL11] gives up on a try that brings no welcome", () => {
    const { client, clock, sockets } = createPlayer();
    client.start();
    sockets.last().open();
    clock.advance(15_000);
    expect(statusOf(client.state().connection)).toBe("offline");
  });

  test.each([1001, 1006, 1009, 1011, 1012, 1013, 4000, 4001, 4002, 4008, 4010, 4029])(
    "[DL14] comes back after %i",
    (code) => {
      const { client, connect, reconnect, sockets } = createPlayer();
      connect([started()]).drop(code);
      const before = sockets.all.length;
      // A move is no outage ([R16]).
      expect(statusOf(client.state().connection)).toBe(code === CLOSE.draining ? "online" : "offline");
      reconnect([]);
      expect(sockets.all.length).toBeGreaterThan(before);
      expect(statusOf(client.state().connection)).toBe("online");
    },
  );

  test.each([1000, 4500, 4501, 4503, 4504, 4505, 4506])("[DL14] stops after %i", (code) => {
    const { client, clock, connect, sockets } = createPlayer();
    connect([started()]).drop(code);
    expect(client.state().connection).toEqual({ status: "stopped", code });
    clock.advance(600_000);
    expect(sockets.all).toHaveLength(1);
  });

  test("[DL14] believes a goodbye, whatever the line says afterwards", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    socket.say(goodbye(CLOSE.versionNotSpoken));
    socket.drop(1006);
    expect(client.state().connection).toEqual({ status: "stopped", code: 4501 });
  });

  test("[DL13] ignores messages and frames it does not know", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    const before = client.state();
    for (const data of ["", "null", "5", "[]", "{", '{"type":"weather.changed","seq":9}', '{"no":"type"}']) {
      socket.sayRaw(data);
    }
    expect(client.state()).toBe(before);
  });

  test("[DL14] closes for good when stopped, and starts again where it was", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    client.stop();
    expect(socket.isClosed).toBe(true);
    expect(client.state().connection).toEqual({ status: "idle" });
    expect(connect([]).sentOf("hello")[0]).toMatchObject({ resume: { seq: 1 } });
  });
});

describe("agent connection", () => {
  function createAgent(getTicket: () => Promise<string | null>) {
    const clock = createFakeClock();
    const sockets = createFakeSockets();
    const client = createAgentClient({ openSocket: sockets.openSocket, getTicket, clock, keep: createFakeKeep() });
    return { client, clock, sockets };
  }
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

  test.each([CLOSE.tokenExpired, CLOSE.ticketGone])(
    "[DL14] fetches a new ticket for every try, also after %i",
    async (code) => {
      let tickets = 0;
      const { client, clock, sockets } = createAgent(async () => `ticket-${++tickets}`);
      client.start();
      await settled();
      sockets.last().open();
      sockets.last().drop(code);
      clock.advance(10_000);
      await settled();
      sockets.last().open();
      expect(sockets.all.map((socket) => socket.sentOf("hello")[0])).toMatchObject([
        { ticket: "ticket-1" },
        { ticket: "ticket-2" },
      ]);
    },
  );

  test("[DL14] stops with 4503 when there is no ticket any more", async () => {
    const { client, sockets } = createAgent(async () => null);
    client.start();
    await settled();
    expect(client.state().connection).toEqual({ status: "stopped", code: 4503 });
    expect(sockets.all).toHaveLength(0);
  });

  test("[DL11] tries again when the ticket could not be fetched", async () => {
    const { client } = createAgent(() => Promise.reject(new Error("offline")));
    client.start();
    await settled();
    expect(statusOf(client.state().connection)).toBe("offline");
  });

  test("[DL11] ignores a ticket that arrives after it was stopped", async () => {
    const { client, sockets } = createAgent(async () => "late");
    client.start();
    client.stop();
    await settled();
    expect(sockets.all).toHaveLength(0);
  });

  test("[DL10] leaves a line that is silent for 30 s", async () => {
    const { client, clock, sockets } = createAgent(async () => "ticket");
    client.start();
    await settled();
    sockets.last().open();
    sockets.last().say(agentWelcome, slice([started()]));
    clock.advance(29_999);
    expect(statusOf(client.state().connection)).toBe("online");
    clock.advance(1);
    expect(statusOf(client.state().connection)).toBe("offline");
  });
});
