import { describe, expect, it } from "vitest";
import { StoreUnavailable } from "../../server/ports/event-store.ts";
import { CLOSE } from "../../shared/codes.ts";
import { AGENT_LIMITS, LIMITS, PLAYER_LIMITS } from "../../shared/limits.ts";
import { settled } from "./support/fake-runtime.ts";
import { ack, event, hello, say, setUp } from "./support/participant.ts";

describe("a connected participant", () => {
  it("[S9] a socket that says no hello within five seconds is closed with 4001", async () => {
    const { runtime, socket } = setUp();
    await runtime.advance(LIMITS.helloWithinMs - 1);
    expect(socket.closedWith).toBeNull();
    await runtime.advance(1);
    expect(socket.closedWith).toBe(CLOSE.noHello);
  });

  it("[T2] nothing but hello is handled before hello, and hello only once", async () => {
    const { socket, handled } = setUp();
    socket.says(say());
    socket.says(hello);
    socket.says(hello);
    await settled();
    expect(handled.map(({ type }) => type)).toEqual(["hello"]);
    expect(socket.of("rejected").map(({ code }) => code)).toEqual(["not_expected", "not_expected"]);
  });

  it("[DL8] commands are handled one at a time, in the order they came", async () => {
    const begun: (() => void)[] = [];
    const { socket, handled } = setUp({ onMessage: () => new Promise((end) => begun.push(end)) });
    socket.says(hello);
    const [first, second] = [say("een"), say("twee")];
    socket.says(first);
    socket.says(second);
    await settled();
    expect(handled).toHaveLength(1);
    begun[0]?.();
    await settled();
    expect(handled).toHaveLength(2);
    begun[1]?.();
    await settled();
    expect(handled.slice(1)).toEqual([first, second]);
  });

  it("[DL10] a ping with the open positions goes out every 25 s to players and every 10 s to agents", async () => {
    for (const limits of [PLAYER_LIMITS, AGENT_LIMITS]) {
      const { runtime, socket } = setUp({ limits });
      socket.says(hello);
      await runtime.advance(limits.pingEveryMs);
      expect(socket.of("ping")).toEqual([
        expect.objectContaining({ positions: [expect.objectContaining({ seq: 7 })] }),
      ]);
      socket.says({ type: "pong", positions: [] });
      await runtime.advance(limits.pingEveryMs);
      expect(socket.of("ping")).toHaveLength(2);
    }
  });

  it("[DL10] a silent player is closed with 4002 after 60 s, an agent after 30 s, at the moment and not before", async () => {
    for (const limits of [PLAYER_LIMITS, AGENT_LIMITS]) {
      const { runtime, socket } = setUp({ limits });
      await runtime.advance(1_234);
      socket.says(hello);
      await runtime.advance(limits.silentAfterMs - 1);
      expect(socket.closedWith).toBeNull();
      await runtime.advance(1);
      expect(socket.closedWith).toBe(CLOSE.silent);
    }
  });

  it("[DL10] a node that stood still itself takes nobody for silent or slow", async () => {
    const { runtime, socket, participant } = setUp();
    socket.says(hello);
    participant.send(event(1));
    runtime.freeze(10 * PLAYER_LIMITS.silentAfterMs);
    await runtime.advance(1);
    expect(socket.closedWith).toBeNull();
    await runtime.advance(LIMITS.ackWithinMs);
    expect(socket.closedWith).toBe(CLOSE.tooSlow);
  });

  it("[DL10] a probe is answered at once, also while a command is being handled", async () => {
    const { socket } = setUp({ onMessage: () => new Promise(() => undefined) });
    socket.says(hello);
    socket.says({ type: "probe" });
    expect(socket.of("probed")).toHaveLength(1);
  });

  it("[DL12] reading pauses at 32 unprocessed frames and goes on when half are done", async () => {
    let end: () => void = () => undefined;
    const { socket, runtime } = setUp({
      isAgent: true,
      limits: AGENT_LIMITS,
      onMessage: () => new Promise((done) => (end = done)),
    });
    socket.says({ type: "hello", protocol: 1, ticket: "t" });
    for (let count = 1; count < LIMITS.unprocessedFrames; count += 1) {
      expect(socket.isPaused).toBe(false);
      socket.says({ type: "status.set", clientMessageId: String(count).padStart(22, "s"), status: "away" });
    }
    expect(socket.isPaused).toBe(true);
    // Time in which we do not read is not the client's silence.
    await runtime.advance(AGENT_LIMITS.silentAfterMs * 2);
    expect(socket.closedWith).toBeNull();
    for (let count = 0; count < LIMITS.unprocessedFrames / 2; count += 1) {
      end();
      await settled();
    }
    expect(socket.isPaused).toBe(false);
  });

  it("[DL12] a reader whose acknowledged position is older than 30 s is closed with 4008, without a goodbye", async () => {
    const { runtime, socket, participant } = setUp();
    socket.says(hello);
    participant.send(event(1));
    await runtime.advance(20_000);
    socket.says({ type: "probe" });
    await runtime.advance(LIMITS.ackWithinMs - 20_001);
    expect(socket.closedWith).toBeNull();
    await runtime.advance(1);
    expect(socket.closedWith).toBe(CLOSE.tooSlow);
    expect(socket.of("goodbye")).toEqual([]);
  });

  it("[DL12] who acknowledges, by ack or by pong, is not too slow", async () => {
    const { runtime, socket, participant } = setUp();
    socket.says(hello);
    participant.send(event(1));
    participant.send(event(2));
    await runtime.advance(29_000);
    socket.says(ack(1));
    await runtime.advance(29_000);
    socket.says({ type: "pong", positions: [{ conversationId: "c1", epoch: "e1", seq: 2, lastEventId: "x2" }] });
    await runtime.advance(59_000);
    expect(socket.closedWith).toBeNull();
  });

  it("[DL12] events of a staff stream and of a conversation that was left need no acknowledgement", async () => {
    const { runtime, socket, participant } = setUp();
    socket.says(hello);
    participant.send({ ...(event(1) as object), type: "note.added" } as never);
    participant.send(event(1));
    participant.forget("c1" as never);
    await runtime.advance(40_000);
    expect(socket.closedWith).toBeNull();
  });

  it("[DL12] a queue of more than 256 KiB or 1,000 messages closes with 4008", async () => {
    const large = setUp();
    large.socket.isStalled = true;
    large.participant.send({ ...(event(1) as object), text: "x".repeat(PLAYER_LIMITS.outgoingBytes) } as never);
    expect(large.socket.closedWith).toBeNull();
    large.participant.send(event(2));
    expect(large.socket.closedWith).toBe(CLOSE.tooSlow);
    const many = setUp();
    many.socket.isStalled = true;
    for (let count = 0; count <= LIMITS.outgoingEvents; count += 1) {
      many.participant.send({ type: "probed" });
    }
    expect(many.socket.closedWith).toBeNull();
    many.participant.send({ type: "probed" });
    expect(many.socket.closedWith).toBe(CLOSE.tooSlow);
  });

  it("[DL12] a writer of large frames can wait until the one before is out", async () => {
    const { socket, participant } = setUp();
    socket.isStalled = true;
    participant.send(event(1));
    let isOut = false;
    void participant.flushed().then(() => (isOut = true));
    await settled();
    expect(isOut).toBe(false);
    socket.drain();
    await settled();
    expect(isOut).toBe(true);
  });

  it("[DL13] typing over the limit is dropped without a word, and signals are dropped first when the reader is slow", async () => {
    const { socket, participant, handled } = setUp();
    socket.says(hello);
    for (let count = 0; count < 10; count += 1) {
      socket.says({ type: "typing", isTyping: true });
    }
    await settled();
    expect(handled.filter(({ type }) => type === "typing")).toHaveLength(2);
    expect(socket.of("rejected")).toEqual([]);
    socket.bufferedAmount = PLAYER_LIMITS.outgoingBytes / 2 + 1;
    participant.send({ type: "typing", conversationId: "c1" as never, from: "player", isTyping: true });
    participant.send({ type: "probed" });
    expect(socket.sent.map(({ type }) => type)).toEqual(["probed"]);
  });

  it("[DL14] goodbye with the code and the time to come back goes before the close, and nothing after it", async () => {
    const { socket, participant, participants, closes } = setUp();
    participant.close(CLOSE.draining, 1_500);
    participant.send(event(1));
    participant.close(CLOSE.silent);
    expect(socket.sent).toEqual([{ type: "goodbye", code: 4000, retryAfterMs: 1_500 }]);
    expect(socket.closedWith).toBe(CLOSE.draining);
    expect(participants.count()).toBe(1);
    socket.end(1006);
    expect(closes).toEqual([CLOSE.draining]);
    expect(participants.count()).toBe(0);
  });

  it("[R16] who is handed over gets the answers to all that has arrived first, and nothing new is taken", async () => {
    const begun: (() => void)[] = [];
    const { socket, participant, handled } = setUp({
      onMessage: (message) => (message.type === "hello" ? undefined : new Promise((end) => begun.push(end))),
    });
    socket.says(hello);
    const [first, second] = [say("een"), say("twee")];
    socket.says(first);
    socket.says(second);
    await settled();
    participant.handOver(CLOSE.draining, 0);
    participant.handOver(CLOSE.draining, 5_000);
    socket.says(say("drie"));
    begun[0]?.();
    await settled();
    expect(socket.closedWith).toBeNull();
    begun[1]?.();
    await settled();
    expect(handled.slice(1)).toEqual([first, second]);
    expect(socket.closedWith).toBe(CLOSE.draining);
    expect(socket.sent).toEqual([{ type: "goodbye", code: 4000, retryAfterMs: 0 }]);
  });

  it("[S12] a peer that does not answer the close is cut off within a second", async () => {
    const { socket, participant, runtime, closes } = setUp();
    participant.close(CLOSE.identityRefused);
    await runtime.advance(1_000);
    expect(socket.isTerminated).toBe(true);
    expect(closes).toEqual([CLOSE.identityRefused]);
  });

  it("[T13] neither a thrown nor a rejected error leaves a handler; the sender is told internal, without text", async () => {
    for (const fail of [
      () => {
        throw new Error("thrown");
      },
      async () => {
        throw new Error("rejected");
      },
    ]) {
      const { socket, errors } = setUp({ onMessage: (message) => (message.type === "hello" ? undefined : fail()) });
      socket.says(hello);
      const message = say("mijn geheim");
      socket.says(message);
      await settled();
      expect(socket.of("rejected")).toEqual([
        {
          type: "rejected",
          clientMessageId: message.clientMessageId,
          conversationId: null,
          code: "internal",
          retryAfterMs: null,
          takenBy: null,
        },
      ]);
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(errors)).not.toContain("geheim");
      expect(socket.closedWith).toBeNull();
    }
  });

  it("[DL5] a store that is away gives not_saved with a time to retry", async () => {
    const { socket } = setUp({
      onMessage(message) {
        if (message.type !== "hello") {
          throw new StoreUnavailable("away");
        }
      },
    });
    socket.says(hello);
    socket.says(say());
    await settled();
    expect(socket.of("rejected")).toEqual([expect.objectContaining({ code: "not_saved", retryAfterMs: 1_000 })]);
  });

  it("[T13] an error of the line is listened to", () => {
    const { socket } = setUp();
    expect(() => socket.emit("error", new Error("ECONNRESET"))).not.toThrow();
  });
});
