import { describe, expect, it } from "vitest";
import { CLOSE } from "../../shared/codes.ts";
import { PLAYER_LIMITS } from "../../shared/limits.ts";
import { settled } from "./support/fake-runtime.ts";
import { ack, hello, say, setUp } from "./support/participant.ts";

describe("a participant who sends too much", () => {
  it("[S8] after a burst of 20 messages each is refused with rate_limited and a time to wait", async () => {
    const { socket, handled, runtime } = setUp();
    socket.says(hello);
    await settled();
    for (let count = 0; count < 25; count += 1) {
      socket.says(say());
      await settled();
    }
    expect(handled).toHaveLength(1 + PLAYER_LIMITS.messageBurst);
    const refused = socket.of("rejected");
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ code: "rate_limited", retryAfterMs: 600 });
    await runtime.advance(600);
    socket.says(say());
    await settled();
    expect(handled).toHaveLength(2 + PLAYER_LIMITS.messageBurst);
  });

  it("[S8] who goes on regardless is closed with 4029 and a hint, after at most 2 s of 10,000 messages a second", async () => {
    const { socket, runtime } = setUp();
    socket.says(hello);
    let sentCount = 0;
    for (; socket.closedWith === null && sentCount < 20_000; sentCount += 10) {
      for (let count = 0; count < 10; count += 1) {
        socket.says(say());
      }
      await runtime.advance(1);
    }
    expect(socket.closedWith).toBe(CLOSE.rateLimited);
    expect(sentCount).toBeLessThan(20_000);
    expect(socket.sent.at(-1)).toEqual({ type: "goodbye", code: 4029, retryAfterMs: 10_000 });
  });

  it("[S8] a flood of frames that are no messages is closed too", () => {
    const { socket } = setUp();
    socket.says(hello);
    for (let count = 0; count < 2_000; count += 1) {
      socket.says(ack(count));
    }
    expect(socket.closedWith).toBe(CLOSE.rateLimited);
  });

  it("[S10] a player's frame over 16 KiB closes with 1009", () => {
    const { socket } = setUp();
    socket.says(hello);
    socket.says(say("x".repeat(PLAYER_LIMITS.frameBytes)));
    expect(socket.closedWith).toBe(CLOSE.frameTooBig);
  });
});
