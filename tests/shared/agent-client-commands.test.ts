import { describe, expect, test } from "vitest";
import type { CommandResult } from "../../shared/client/types.ts";
import type { ConversationEventMessage } from "../../shared/protocol-events.ts";
import { type Agent, assigned, createAgent, load, never, ownMessage, pendingOf, settled } from "./support/agent.ts";
import { createFakeKeep } from "./support/fake-keep.ts";
import type { FakeSocket } from "./support/fake-socket.ts";
import { A, accepted, B, E2, note, rejected, slice, staffSlice, started } from "./support/frames.ts";

describe("commands", () => {
  async function answerTo(promise: Promise<CommandResult>): Promise<CommandResult | "none"> {
    return Promise.race([promise, settled().then(() => "none" as const)]);
  }

  test("[DL2] are sent again with the same id until they are answered", async () => {
    const { client, connect } = createAgent();
    const first = await connect();
    const answer = client.accept(A, 4);
    first.drop(1006);
    expect(await answerTo(answer)).toBe("none");
    const second = await connect();
    const [sent] = second.sentOf("offer.accept");
    expect(first.sentOf("offer.accept")).toEqual([sent]);
    second.say(accepted(sent?.clientMessageId ?? never(), 7));
    expect(await answerTo(answer)).toEqual({ status: "accepted", seq: 7 });
    second.drop(1006);
    expect((await connect()).sentOf("offer.accept")).toEqual([]);
  });

  test("[DL3] tell who was first", async () => {
    const { client, connect } = createAgent();
    const socket = await connect();
    const answer = client.accept(A, 4);
    socket.say(
      rejected(socket.sentOf("offer.accept")[0]?.clientMessageId ?? never(), "already_taken", { takenBy: "Tom" }),
    );
    expect(await answerTo(answer)).toEqual({
      status: "rejected",
      code: "already_taken",
      takenBy: "Tom",
      retryAfterMs: null,
    });
  });

  test("[DL5] are tried again after not_saved without bothering the screen", async () => {
    const { client, clock, connect } = createAgent();
    const socket = await connect();
    const answer = client.setStatus("break");
    const id = socket.sentOf("status.set")[0]?.clientMessageId ?? never();
    socket.say(rejected(id, "not_saved", { retryAfterMs: 100, conversationId: null }));
    clock.advance(150);
    expect(socket.sentOf("status.set").map(({ clientMessageId }) => clientMessageId)).toEqual([id, id]);
    socket.say(accepted(id, 1, null));
    expect(await answerTo(answer)).toMatchObject({ status: "accepted" });
  });

  test("[DL4] are acknowledged by their own event", async () => {
    const { client, connect } = createAgent();
    client.open(A);
    const socket = await connect();
    load(socket, [started()]);
    const answer = client.addNote(A, "let op");
    socket.say(note(1, socket.sentOf("note.add")[0]?.clientMessageId ?? never(), "let op"));
    expect(await answerTo(answer)).toEqual({ status: "accepted", seq: 1 });
  });

  test("[QS5] carry the number of the assignment that is on screen", async () => {
    const { client, connect } = createAgent();
    client.open(A);
    const socket = await connect();
    load(socket, [started(), assigned(2, 5)]);
    void client.finish(A, { disposition: "other", outcome: "solved" });
    client.sendMessage(A, "hallo");
    expect(socket.sentOf("conversation.finish")).toMatchObject([{ assignmentNumber: 5 }]);
    socket.say(rejected(socket.sentOf("conversation.finish")[0]?.clientMessageId ?? never(), "not_expected"));
    expect(socket.sentOf("message.send")).toMatchObject([{ assignmentNumber: 5 }]);
  });

  test("[DL14] that were too big are answered, not sent again", async () => {
    const { client, connect } = createAgent();
    const socket = await connect();
    const answer = client.addNote(A, "x".repeat(100));
    socket.drop(1009);
    expect(await answerTo(answer)).toMatchObject({ status: "rejected", code: "text_too_long" });
    expect((await connect()).sentOf("note.add")).toEqual([]);
  });
});

describe("messages", () => {
  async function open(agent: Agent): Promise<FakeSocket> {
    agent.client.open(A);
    const socket = await agent.connect();
    load(socket, [started(), assigned(2, 1)]);
    return socket;
  }

  test("[DL8] are pending until the view has them", async () => {
    const agent = createAgent();
    const socket = await open(agent);
    const id = agent.client.sendMessage(A, "hallo");
    if (id !== null) {
      socket.say(accepted(id, 3));
    }
    expect(pendingOf(agent)).toEqual(["hallo sending"]);
    socket.say(ownMessage(3, id, "hallo"));
    expect(pendingOf(agent)).toEqual([]);
  });

  test("[DL8] of one conversation do not wait for another's", async () => {
    const agent = createAgent();
    const socket = await open(agent);
    agent.client.sendMessage(A, "een");
    agent.client.sendMessage(A, "twee");
    agent.client.sendMessage(B, "drie");
    expect(socket.sentOf("message.send").map(({ text }) => text)).toEqual(["een", "drie"]);
  });

  test("[DL8] are taken up to 64 un-acked", async () => {
    const { client } = createAgent();
    const ids = Array.from({ length: 65 }, () => client.sendMessage(A, "x"));
    expect(ids.filter((id) => id === null)).toHaveLength(1);
  });

  test("[DL2] and notes survive a reload, other commands do not", async () => {
    const keep = createFakeKeep();
    const before = createAgent(keep);
    before.client.sendMessage(A, "hallo");
    void before.client.addNote(A, "let op");
    void before.client.setStatus("break");
    const after = createAgent(keep);
    const socket = await after.connect();
    const id = socket.sentOf("message.send")[0]?.clientMessageId ?? never();
    socket.say(accepted(id, 3));
    expect(pendingOf(after)).toEqual([]);
    expect(socket.sentOf("note.add")).toMatchObject([{ text: "let op" }]);
    expect(socket.sentOf("status.set")).toEqual([]);
  });

  test("[DL7] that are missing from a fresh copy are shown as not sent, other agents' are not", async () => {
    const agent = createAgent();
    const socket = await open(agent);
    const id = agent.client.sendMessage(A, "weg");
    socket.say(ownMessage(3, id, "weg"));
    socket.say({ ...ownMessage(4, "y", "van Tom"), agentId: "agent-2" } as ConversationEventMessage);
    socket.drop(1006);
    const next = await agent.connect();
    next.say(
      slice([started({ epoch: E2 })], { isFresh: true, epoch: E2 }),
      staffSlice([], { isFresh: true, epoch: E2 }),
    );
    expect(pendingOf(agent)).toEqual(["weg failed missing_from_log"]);
  });

  test("[DL5] that were refused by the fence are sent again under the new assignment", async () => {
    const agent = createAgent();
    const socket = await open(agent);
    const id = agent.client.sendMessage(A, "hallo");
    socket.say(rejected(id, "not_owner"), assigned(3, 2));
    expect(pendingOf(agent)).toEqual(["hallo failed not_owner"]);
    agent.client.retry(id ?? never());
    expect(socket.sentOf("message.send")).toMatchObject([
      { assignmentNumber: 1, clientMessageId: id },
      { assignmentNumber: 2, clientMessageId: id },
    ]);
  });
});
