import { describe, expect, test } from "vitest";
import { CLOSE } from "../../shared/codes.ts";
import { createFakeKeep } from "./support/fake-keep.ts";
import { A, accepted, posted, rejected, slice, started, welcome } from "./support/frames.ts";
import { createPlayer, pendingOf, textsOf } from "./support/player.ts";

describe("sending", () => {
  test("[DL8] shows a message at once and moves it to the view in one change", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    const seen: string[] = [];
    client.subscribe(() => seen.push(`${pendingOf(client)} | ${textsOf(client)}`));
    const id = client.sendMessage("hallo");
    socket.say(posted(2, id, "hallo"));
    expect(seen).toEqual(["hallo sending | ", " | hallo"]);
  });

  test("[DL2] makes the id once, whatever happens to the line", () => {
    const { client, connect, reconnect } = createPlayer();
    const first = connect([started()]);
    const id = client.sendMessage("hallo");
    first.drop(1006);
    const second = reconnect([]);
    expect([...first.sentOf("message.send"), ...second.sentOf("message.send")]).toEqual([
      { type: "message.send", clientMessageId: id, text: "hallo" },
      { type: "message.send", clientMessageId: id, text: "hallo" },
    ]);
  });

  test("[DL2] keeps id and text through a reload, and sends them then", () => {
    const keep = createFakeKeep();
    const before = createPlayer(keep);
    const id = before.client.sendMessage("hallo");
    const after = createPlayer(keep);
    expect(pendingOf(after.client)).toEqual(["hallo sending"]);
    expect(after.connect().sentOf("message.send")).toEqual([
      { type: "message.send", clientMessageId: id, text: "hallo" },
    ]);
  });

  test("[DL2] does not send again what the fresh copy shows as stored", () => {
    const keep = createFakeKeep();
    const id = createPlayer(keep).client.sendMessage("hallo");
    const after = createPlayer(keep);
    const socket = after.connect([started(), posted(2, id, "hallo")]);
    expect(socket.sentOf("message.send")).toEqual([]);
    expect(pendingOf(after.client)).toEqual([]);
    expect(JSON.parse(keep.stored() ?? "")).toMatchObject({ outbox: [] });
  });

  test("[DL8] sends nothing before the missed events are there", () => {
    const { client, clock, connect, sockets } = createPlayer();
    connect([started()]).drop(1006);
    client.sendMessage("hallo");
    clock.advance(500);
    const socket = sockets.last();
    socket.open();
    socket.say(welcome(A), slice([posted(2, null)], { isLast: false }));
    expect(socket.sentOf("message.send")).toEqual([]);
    socket.say(slice([]));
    expect(socket.sentOf("message.send")).toHaveLength(1);
  });

  test("[DL8] sends in order, the next when the one before is answered", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    const ids = ["een", "twee", "drie"].map((text) => client.sendMessage(text));
    ids.forEach((id, index) => {
      expect(socket.sentOf("message.send").map(({ clientMessageId }) => clientMessageId)).toEqual(
        ids.slice(0, index + 1),
      );
      socket.say(posted(index + 2, id));
    });
    expect(pendingOf(client)).toEqual([]);
  });

  test("[DL8] takes 20 un-acked messages and not one more, also offline", () => {
    const { client } = createPlayer();
    const ids = Array.from({ length: 21 }, (_, index) => client.sendMessage(`bericht ${index}`));
    expect(ids.filter((id) => id === null)).toHaveLength(1);
    expect(client.state().pending).toHaveLength(20);
  });

  test("[DL5] sends again with the same id after not_saved, and not before the hint", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    const id = client.sendMessage("hallo");
    client.sendMessage("nog iets");
    socket.say(rejected(id, "not_saved", { retryAfterMs: 2_000 }));
    expect(pendingOf(client)).toEqual(["hallo sending not_saved", "nog iets sending"]);
    clock.advance(2_499);
    expect(socket.sentOf("message.send")).toHaveLength(1);
    clock.advance(1);
    expect(socket.sentOf("message.send").map(({ clientMessageId }) => clientMessageId)).toEqual([id, id]);
  });

  test("[DL3] waits for the event when an old id is answered with accepted", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    const id = client.sendMessage("hallo");
    if (id !== null) {
      socket.say(accepted(id, 2));
    }
    expect(pendingOf(client)).toEqual(["hallo sending"]);
    clock.advance(1_000);
    expect(socket.sentOf("conversation.resume")).toMatchObject([{ seq: 1 }]);
    socket.say(slice([posted(2, id, "hallo")]));
    expect([pendingOf(client), textsOf(client)]).toEqual([[], ["hallo"]]);
  });

  test("[DL3] sends the same id again when the line is good and no answer came", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    const id = client.sendMessage("hallo");
    clock.advance(8_000);
    socket.say({ type: "probed" });
    expect(socket.sentOf("message.send").map(({ clientMessageId }) => clientMessageId)).toEqual([id, id]);
  });

  test("[DL3] shows a conflict as failed and tries again under a new id", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    const id = client.sendMessage("hallo");
    socket.say(rejected(id, "idempotency_conflict"));
    expect(pendingOf(client)).toEqual(["hallo failed idempotency_conflict"]);
    if (id !== null) {
      client.retry(id);
    }
    const [first, second] = socket.sentOf("message.send");
    expect(second?.text).toBe("hallo");
    expect(second?.clientMessageId).not.toBe(first?.clientMessageId);
  });

  test("[DL5] keeps a failed message through a reload until the person decides", () => {
    const keep = createFakeKeep();
    const before = createPlayer(keep);
    const id = before.client.sendMessage("hallo");
    before.connect().say(rejected(id, "conversation_full"));
    const { client, connect } = createPlayer(keep);
    expect(connect().sentOf("message.send")).toEqual([]);
    expect(pendingOf(client)).toEqual(["hallo failed conversation_full"]);
    if (id !== null) {
      client.discard(id);
    }
    expect(pendingOf(client)).toEqual([]);
    expect(JSON.parse(keep.stored() ?? "")).toMatchObject({ outbox: [] });
  });

  test("[DL5] lets later messages pass one that ends in an internal error five times", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    const id = client.sendMessage("stuk");
    client.sendMessage("daarna");
    for (const _ of [1, 2, 3, 4, 5]) {
      socket.say(rejected(id, "internal"));
      clock.advance(10_000);
      socket.say({ type: "probed" });
    }
    expect(pendingOf(client)[0]).toBe("stuk failed internal");
    expect(socket.sentOf("message.send").at(-1)?.text).toBe("daarna");
  });

  test("[DL14] holds sending back while the server asks for it, and says until when", () => {
    const { client, clock, connect } = createPlayer();
    const socket = connect([started()]);
    socket.say(rejected(client.sendMessage("hallo"), "rate_limited", { retryAfterMs: 8_000 }));
    expect(client.state().heldUntil).toBe(10_000);
    clock.advance(10_000);
    expect(client.state().heldUntil).toBe(null);
  });

  test("[DL14] shows the message that was too big as failed and never sends it as it is", () => {
    const { client, connect, reconnect } = createPlayer();
    const socket = connect([started()]);
    const id = client.sendMessage("\u0001".repeat(4_000));
    client.sendMessage("klein");
    socket.drop(CLOSE.frameTooBig);
    expect(client.state().pending.map(({ status, code }) => [status, code])).toEqual([
      ["failed", "frame_too_big"],
      ["sending", null],
    ]);
    if (id !== null) {
      client.retry(id);
    }
    expect(
      reconnect([])
        .sentOf("message.send")
        .map(({ text }) => text),
    ).toEqual(["klein"]);
  });

  test("[DL14] finds out by itself that a text is too long", () => {
    const { client, connect } = createPlayer();
    const socket = connect([started()]);
    client.sendMessage("x".repeat(4_001));
    expect(client.state().pending[0]?.code).toBe("text_too_long");
    expect(socket.sentOf("message.send")).toEqual([]);
  });

  test("[DL2] sends a request to be handed over again until it is answered, and asks once only", () => {
    const { client, connect, reconnect } = createPlayer();
    const first = connect([started()]);
    client.requestHandoff();
    client.requestHandoff();
    first.drop(1006);
    const second = reconnect([]);
    const ids = [first, second].flatMap((socket) =>
      socket.sentOf("handoff.request").map((sent) => sent.clientMessageId),
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
    if (ids[0] !== undefined) {
      second.say(accepted(ids[0], 3));
    }
    second.drop(1006);
    expect(reconnect([]).sentOf("handoff.request")).toEqual([]);
  });
});
