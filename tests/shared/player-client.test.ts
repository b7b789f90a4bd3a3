import { describe, expect, test } from "vitest";
import { createPlayerClient } from "../../shared/client/player-client.ts";
import { CLOSE } from "../../shared/codes.ts";
import { createFakeClock } from "./support/fake-clock.ts";
import { createFakeKeep } from "./support/fake-keep.ts";
import { createFakeSockets } from "./support/fake-socket.ts";
import {
  A,
  B,
  CREDENTIALS,
  closed,
  E2,
  fromAgent,
  goodbye,
  header,
  ping,
  posted,
  rejected,
  STORE_NOW,
  slice,
  started,
  top,
  welcome,
} from "./support/frames.ts";
import { createPlayer, pendingOf, textsOf } from "./support/player.ts";

describe("conversation", () => {
  test("[DL6] asks again when a single event is missing, and shows nothing twice", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    socket.say(posted(3, null, "drie"), posted(4, null, "vier"));
    expect(socket.sentOf("conversation.resume")).toHaveLength(1);
    socket.say(
      slice([posted(2, null, "twee"), posted(3, null, "drie"), posted(4, null, "vier")]),
      posted(4, null, "vier"),
    );
    expect(textsOf(client)).toEqual(["twee", "drie", "vier"]);
  });

  test("[DL10] learns from a ping that an event was dropped", () => {
    const { connect } = createPlayer();
    const socket = connect([started()]);
    socket.say(ping([top(1)]));
    expect(socket.sentOf("conversation.resume")).toEqual([]);
    socket.say(ping([top(2)]));
    expect(socket.sentOf("conversation.resume")).toEqual([{ type: "conversation.resume", ...top(1) }]);
  });

  test("[DL12] acknowledges what it has applied, at most once a second", () => {
    const { clock, connect } = createPlayer();
    const socket = connect([started()]);
    socket.say(posted(2, null), posted(3, null));
    expect(socket.sentOf("ack")).toEqual([]);
    clock.advance(1_000);
    socket.say(posted(4, null));
    clock.advance(1_000);
    clock.advance(5_000);
    expect(socket.sentOf("ack")).toEqual([
      { type: "ack", conversationId: A, seq: 3 },
      { type: "ack", conversationId: A, seq: 4 },
    ]);
  });

  test("[DL7] shows own messages that are missing from a fresh copy as not sent", () => {
    const { client, connect, reconnect } = createPlayer();
    const socket = connect([started()]);
    const kept = client.sendMessage("blijft");
    socket.say(posted(2, kept, "blijft"));
    const gone = client.sendMessage("weg");
    socket.say(posted(3, gone, "weg"), fromAgent(4, "antwoord"));
    client.sendMessage("onderweg");
    socket.drop(1006);
    const next = reconnect([]);
    next.say(slice([started({ epoch: E2 }), posted(2, kept, "blijft", { epoch: E2 })], { isFresh: true, epoch: E2 }));
    expect(textsOf(client)).toEqual(["blijft"]);
    expect(pendingOf(client).sort()).toEqual(["onderweg sending", "weg failed missing_from_log"]);
    if (gone !== null) {
      client.retry(gone);
    }
    next.say(posted(3, next.sentOf("message.send")[0]?.clientMessageId ?? null, "onderweg", { epoch: E2 }));
    expect(next.sentOf("message.send").map(({ clientMessageId, text }) => [clientMessageId === gone, text])).toEqual([
      [false, "onderweg"],
      [true, "weg"],
    ]);
  });

  test("[DL7] shows a fresh copy whole or not at all", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started(), posted(2, null, "oud")]);
    socket.say(slice([started({ epoch: E2 })], { isFresh: true, isLast: false, epoch: E2 }));
    expect(textsOf(client)).toEqual(["oud"]);
    socket.say(slice([posted(2, null, "nieuw", { epoch: E2 })], { epoch: E2 }));
    expect(textsOf(client)).toEqual(["nieuw"]);
  });

  test("[DL7] shows messages of a conversation the store no longer knows as not sent", () => {
    const { client, connect, reconnect } = createPlayer();
    const socket = connect([started()]);
    socket.say(posted(2, client.sendMessage("hallo"), "hallo"));
    socket.drop(1006);
    reconnect();
    expect(client.state().view).toBe(null);
    expect(pendingOf(client)).toEqual(["hallo failed missing_from_log"]);
  });

  test("[DL7] leaves a conversation on screen that has run out", () => {
    const { client, connect, reconnect } = createPlayer();
    const socket = connect([started()]);
    socket.say(posted(2, client.sendMessage("hallo"), "hallo"), {
      ...closed(3),
      canReopenUntil: STORE_NOW - 1,
      asks: "none",
    } as never);
    socket.drop(1006);
    reconnect();
    expect(textsOf(client)).toEqual(["hallo"]);
    expect(pendingOf(client)).toEqual([]);
  });

  test("[DL7] leaves on screen what ran out while it was asleep, without calling it not sent", () => {
    const { client, connect, clock, sockets } = createPlayer();
    const socket = connect([started()]);
    socket.say(posted(2, client.sendMessage("hallo"), "hallo"));
    socket.drop(1006);
    clock.advance(30_000);
    sockets.last().open();
    sockets.last().say(welcome(null, { now: STORE_NOW + 25 * 3_600_000 }));
    expect([textsOf(client), pendingOf(client)]).toEqual([["hallo"], []]);
  });

  test("[DL1] follows the first message into the conversation it starts", () => {
    const { client, connect } = createPlayer();
    const socket = connect();
    expect(client.state()).toMatchObject({ isLoaded: true, view: null });
    const id = client.sendMessage("hallo");
    socket.say(started(), posted(2, id, "hallo"));
    expect(client.state().view).toMatchObject({ conversationId: A, seq: 2 });
    expect(pendingOf(client)).toEqual([]);
  });

  test("[DL1] follows a message after the end into a new conversation, and not back", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started(), posted(2, null, "oud"), closed(3)]);
    const id = client.sendMessage("nieuw");
    const place = { conversationId: B };
    socket.say(slice([], { isFresh: true, ...place }));
    expect(textsOf(client)).toEqual(["oud"]);
    socket.say(started(place), posted(2, id, "nieuw", place));
    socket.say({ type: "conversation.reopened", ...header(4) });
    expect(client.state().view).toMatchObject({ conversationId: B, seq: 2 });
    expect([textsOf(client), pendingOf(client)]).toEqual([["nieuw"], []]);
  });

  test("[DL6] asks for a conversation that only a ping told it about", () => {
    const { connect } = createPlayer();
    const socket = connect();
    socket.say(ping([top(4)]));
    expect(socket.sentOf("conversation.resume")).toMatchObject([{ conversationId: A, epoch: null, seq: 0 }]);
  });

  test("[DL6] asks again later when the server cannot answer a resume now", () => {
    const { clock, connect } = createPlayer();
    const socket = connect([started()]);
    socket.say(posted(3, null), rejected(null, "not_saved", { retryAfterMs: 1_000 }));
    clock.advance(2_000);
    expect(socket.sentOf("conversation.resume")).toHaveLength(2);
  });
});

describe("what is not stored", () => {
  test("[DL13] lets one typing signal a second leave, and none while offline", () => {
    const { client, clock, connect } = createPlayer();
    client.typing(true);
    const socket = connect([started()]);
    clock.advance(1_000);
    client.typing(true);
    client.typing(true);
    client.typing(false);
    clock.advance(999);
    expect(socket.sentOf("typing").map(({ isTyping }) => isTyping)).toEqual([true]);
    clock.advance(1);
    expect(socket.sentOf("typing").map(({ isTyping }) => isTyping)).toEqual([true, false]);
  });

  test("[DL13] shows an agent's typing for 6 s, or until the message is there", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    const typing = { type: "typing", conversationId: A, from: "agent", isTyping: true } as const;
    socket.say(typing);
    clock.advance(5_999);
    expect(client.state().isAgentTyping).toBe(true);
    clock.advance(1);
    expect(client.state().isAgentTyping).toBe(false);
    socket.say(typing, fromAgent(2, "hallo"));
    expect(client.state().isAgentTyping).toBe(false);
  });

  test("[DL13] keeps place in the queue only while waiting", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    const place = { aheadCount: 2, fromMinutes: 3, toMinutes: 5, isLonger: false };
    socket.say({ type: "handoff.requested", ...header(2), kind: "live", isCare: false, canCancel: true });
    socket.say({ type: "queue.position", conversationId: A, ...place });
    expect(client.state().queue).toMatchObject(place);
    socket.say({ type: "agent.assigned", ...header(3), alias: "Sanne" });
    expect(client.state().queue).toBe(null);
  });

  test("[DL13] takes times from the store and remembers what a person has seen", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    socket.say({ type: "seen", conversationId: A, seq: 4 }, { type: "seen", conversationId: A, seq: 3 });
    socket.say({ type: "availability", opensAt: STORE_NOW, isStaffed: false, incidents: [] });
    expect(client.state()).toMatchObject({ seenSeq: 4, clockOffset: STORE_NOW, opensAt: STORE_NOW, isStaffed: false });
  });
});

describe("keeping", () => {
  test("[DL2] keeps the credentials it is given and shows them next time", () => {
    const keep = createFakeKeep();
    const before = createPlayer(keep);
    before.client.start();
    before.sockets.last().open();
    before.sockets.last().say(welcome(null, { credentials: CREDENTIALS }));
    expect(createPlayer(keep).connect().sentOf("hello")).toMatchObject([{ credentials: CREDENTIALS }]);
  });

  test.each([
    "",
    "{",
    "null",
    "5",
    '"text"',
    '{"credentials":{"playerRef":1,"secret":"a b"},"outbox":7}',
    '{"outbox":[null,{},{"command":{"type":"message.send","clientMessageId":"short","text":5}}]}',
  ])("[DL2] starts empty from %s", (stored) => {
    const { client, connect } = createPlayer(createFakeKeep(stored));
    expect(connect().sentOf("hello")).toMatchObject([{ credentials: null }]);
    expect(client.state().pending).toEqual([]);
  });

  test("[DL2] leaves alone what another tab keeps in the same place", () => {
    const keep = createFakeKeep();
    const one = createPlayer(keep);
    const other = createPlayer(
      keep,
      createFakeClock(() => 0.1),
    );
    other.clock.newId();
    one.client.sendMessage("een");
    const id = other.client.sendMessage("twee");
    other.connect().say(started(), posted(2, id, "twee"));
    expect(JSON.parse(keep.stored() ?? "").outbox).toMatchObject([{ command: { text: "een" } }]);
  });

  test("[DL2] forgets everything on logging out", () => {
    const keep = createFakeKeep();
    const { client, clock, connect } = createPlayer(keep);
    const socket = connect([started(), posted(2, null)]);
    client.sendMessage("geheim");
    client.wipe();
    clock.advance(60_000);
    expect(socket.isClosed).toBe(true);
    expect(keep.stored()).toBe("");
    expect(client.state()).toMatchObject({ view: null, pending: [], connection: { status: "idle" } });
  });

  test("[DL2] goes on without storage", () => {
    const sockets = createFakeSockets();
    const keep = { load: () => null, save: () => {} };
    const client = createPlayerClient({
      openSocket: sockets.openSocket,
      clock: createFakeClock(),
      brand: "b",
      language: "en",
      keep,
    });
    client.start();
    sockets.last().open();
    sockets.last().say(welcome(null), goodbye(CLOSE.draining, 100));
    client.sendMessage("hello");
    expect(pendingOf(client)).toEqual(["hello sending"]);
  });
});
