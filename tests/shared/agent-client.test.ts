import { describe, expect, test } from "vitest";
import { createAgent, load, never } from "./support/agent.ts";
import {
  A,
  agentWelcome,
  B,
  note,
  ping,
  posted,
  rejected,
  row,
  STORE_NOW,
  slice,
  staffSlice,
  started,
  top,
} from "./support/frames.ts";

describe("inbox", () => {
  test("[DL6] is replaced whole, then changed row by row", async () => {
    const { client, connect } = createAgent();
    const socket = await connect([A, B]);
    expect(client.state()).toMatchObject({ isLoaded: true, self: { alias: "Sanne" }, clockOffset: STORE_NOW - 10_000 });
    socket.say({ type: "inbox.changed", now: STORE_NOW, rows: [row(B, { preview: "nieuw" })], removed: [A] });
    expect(client.state().rows.map(({ conversationId, preview }) => [conversationId, preview])).toEqual([[B, "nieuw"]]);
  });

  test("[DL6] tells why the agent's own status changed", async () => {
    const { client, connect } = createAgent();
    const socket = await connect();
    socket.say({
      type: "self",
      self: { ...(agentWelcome.type === "welcome" ? agentWelcome.self : never()), status: "away" },
      why: "two_offers_missed",
    });
    expect(client.state()).toMatchObject({ self: { status: "away" }, statusWhy: "two_offers_missed" });
  });
});

describe("open conversations", () => {
  test("[DL1] follows the conversation and the staff stream side by side", async () => {
    const { client, connect } = createAgent();
    const socket = await connect();
    client.open(A);
    expect(socket.sentOf("conversation.resume")).toMatchObject([
      { stream: "conversation", epoch: null, seq: 0 },
      { stream: "staff", epoch: null, seq: 0 },
    ]);
    socket.say(slice([started()], { isFresh: true }));
    expect(client.state().open.get(A)?.isLoaded).toBe(false);
    socket.say(staffSlice([note(1, "n".repeat(22), "let op")], { isFresh: true }));
    socket.say(note(2, "m".repeat(22), "nog iets"), posted(2, null, "hallo"));
    expect(client.state().open.get(A)).toMatchObject({
      isLoaded: true,
      view: { seq: 2 },
      staff: [{ seq: 1 }, { seq: 2 }],
    });
  });

  test("[DL6] resumes both streams after a reconnect, each from its own number", async () => {
    const { client, connect } = createAgent();
    client.open(A);
    const socket = await connect();
    load(socket, [started(), posted(2, null)], [note(1, "n".repeat(22), "let op")]);
    socket.drop(1006);
    expect(client.state().open.get(A)?.isLoaded).toBe(false);
    const next = await connect();
    expect(next.sentOf("conversation.resume")).toMatchObject([
      { stream: "conversation", seq: 2 },
      { stream: "staff", seq: 1 },
    ]);
    load(next, [posted(3, null)], [], false);
    expect(client.state().open.get(A)).toMatchObject({ isLoaded: true, view: { seq: 3 } });
  });

  test("[DL10] learns from a ping of either stream that something was dropped", async () => {
    const { client, connect } = createAgent();
    client.open(A);
    const socket = await connect();
    load(socket, [started()]);
    socket.say(ping([top(1)], [{ ...top(1), seq: 0, lastEventId: null }]));
    expect(socket.sentOf("conversation.resume")).toHaveLength(2);
    socket.say(ping([top(1)], [top(1)]));
    expect(socket.sentOf("conversation.resume").at(-1)).toMatchObject({ stream: "staff", seq: 0 });
    expect(socket.sentOf("pong").at(-1)).toEqual({ type: "pong", positions: [top(1)] });
  });

  test("[DL13] leaves an event of an unknown type to the stream it is found in", async () => {
    const { client, connect } = createAgent();
    client.open(A);
    const socket = await connect();
    load(socket, [started()]);
    socket.sayRaw(JSON.stringify({ ...note(1, "n".repeat(22), "x"), type: "mood.noted" }));
    socket.sayRaw(JSON.stringify(staffSlice([{ ...note(1, "n".repeat(22), "x"), type: "mood.noted" } as never])));
    expect(client.state().open.get(A)).toMatchObject({ view: { seq: 1 }, staff: [{ type: "mood.noted" }] });
  });

  test("[DL6] is left again, and left by itself when it may not be read", async () => {
    const { client, connect } = createAgent();
    const socket = await connect();
    client.open(A);
    client.leave(A);
    client.open(B);
    socket.say(rejected(null, "not_found", { conversationId: B }));
    expect(client.state().open.size).toBe(0);
    expect(socket.sentOf("conversation.leave").map(({ conversationId }) => conversationId)).toEqual([A, B]);
  });

  test("[DL13] shows who else looks and that the player types", async () => {
    const { client, clock, connect } = createAgent();
    client.open(A);
    const socket = await connect();
    socket.say({ type: "viewers", conversationId: A, aliases: ["Tom"] });
    socket.say({ type: "typing", conversationId: A, from: "player", isTyping: true });
    expect(client.state().open.get(A)).toMatchObject({ viewerAliases: ["Tom"], isPlayerTyping: true });
    clock.advance(6_000);
    expect(client.state().open.get(A)?.isPlayerTyping).toBe(false);
  });

  test("[DL10] tells once how far the agent has read, and again on a new line", async () => {
    const { client, connect } = createAgent();
    client.open(A);
    const socket = await connect();
    client.seen(A, 3);
    client.seen(A, 2);
    expect(socket.sentOf("seen")).toEqual([{ type: "seen", conversationId: A, seq: 3 }]);
    socket.drop(1006);
    expect((await connect()).sentOf("seen")).toEqual([{ type: "seen", conversationId: A, seq: 3 }]);
  });
});
