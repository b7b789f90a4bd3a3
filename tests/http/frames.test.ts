import { describe, expect, it } from "vitest";
import { frameParser } from "../../server/http/frames.ts";
import { CLOSE } from "../../shared/codes.ts";
import { agentClientMessage, playerClientMessage } from "../../shared/protocol.ts";
import { settled } from "./support/fake-runtime.ts";
import { hello, say, setUp } from "./support/participant.ts";

const player = frameParser(playerClientMessage);
const agent = frameParser(agentClientMessage);
const parse = (text: string, isBinary = false) => player(Buffer.from(text), isBinary);

const MALFORMED: Readonly<Record<string, string>> = {
  nothing: "",
  "no JSON": "hallo",
  "half a JSON": '{"type":"probe"',
  null: "null",
  "a number": "1e999",
  "a text": '"probe"',
  "a list": '[{"type":"probe"}]',
  "no type": "{}",
  "a type that is no text": '{"type":1}',
  "a prototype": '{"type":"probe","__proto__":{"x":1}}',
  "a prototype in escapes": '{"type":"probe","\\u005f\\u005fproto__":{"x":1}}',
  "a constructor": '{"type":"probe","constructor":{"prototype":{"x":1}}}',
  "a field too many": '{"type":"probe","extra":1}',
  "a field too few": '{"type":"typing"}',
  "a wrong field": '{"type":"typing","isTyping":"yes"}',
  "a short message id": '{"type":"handoff.request","clientMessageId":"abc"}',
  "a message id with a space": '{"type":"handoff.request","clientMessageId":"aaaaaaaaaaaaaaaaaaaaa a"}',
  "a fraction as number": '{"type":"ack","conversationId":"c","seq":1.5}',
  "a number below zero": '{"type":"ack","conversationId":"c","seq":-1}',
  "a huge number": '{"type":"ack","conversationId":"c","seq":1e308}',
  "deep nesting": `{"type":"pong","positions":${"[".repeat(5_000)}${"]".repeat(5_000)}}`,
  "many positions": `{"type":"pong","positions":[${Array.from({ length: 65 }, () => '{"conversationId":"c","epoch":null,"seq":0,"lastEventId":null}').join(",")}]}`,
  "two values": '{"type":"probe"}{"type":"probe"}',
};

describe("incoming frames", () => {
  it.each(Object.entries(MALFORMED))("[S2] a frame with %s is malformed", (_what, text) => {
    expect(parse(text)).toMatchObject({ status: "refused", code: "malformed" });
  });

  it("[S2] bytes that are no UTF-8 and binary frames are malformed", () => {
    expect(player(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), false)).toMatchObject({ code: "malformed" });
    expect(parse('{"type":"probe"}', true)).toMatchObject({ code: "malformed" });
  });

  it("[DL13] a type that is not of this side is unknown, and the refusal names the ids it came with", () => {
    const clientMessageId = "a".repeat(22);
    const text = JSON.stringify({ type: "note.add", conversationId: "c1", clientMessageId, text: "x" });
    expect(parse(text)).toEqual({ status: "refused", code: "unknown_type", clientMessageId, conversationId: "c1" });
    expect(agent(Buffer.from(text), false)).toMatchObject({ status: "ok" });
    expect(parse('{"type":"toString","clientMessageId":{}}')).toMatchObject({
      code: "unknown_type",
      clientMessageId: null,
    });
  });

  it("[S2] a frame that came in pieces is put together", () => {
    expect(player([Buffer.from('{"type":'), Buffer.from('"probe"}')], false)).toEqual({
      status: "ok",
      message: { type: "probe" },
    });
  });

  it("[S2] 5,000 random changes of valid frames throw nothing", () => {
    let seed = 20_260_101;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed % below;
    };
    const valid = [hello, say(), { type: "typing", isTyping: true }, { type: "ack", conversationId: "c1", seq: 3 }].map(
      (message) => Buffer.from(JSON.stringify(message)),
    );
    const counts = { ok: 0, refused: 0 };
    for (let round = 0; round < 5_000; round += 1) {
      const bytes = Buffer.from(valid[random(valid.length)] ?? "");
      for (let change = 0; change <= random(4); change += 1) {
        bytes[random(bytes.length)] = random(256);
      }
      counts[player(bytes.subarray(0, bytes.length - random(3)), false).status] += 1;
    }
    expect(counts.ok + counts.refused).toBe(5_000);
    expect(counts.refused).toBeGreaterThan(3_000);
  });
});

describe("a participant who sends malformed frames", () => {
  it("[S2] is told so, keeps the line and can go on", async () => {
    const { socket, handled } = setUp();
    socket.says(hello);
    socket.says("{");
    socket.says({ type: "no.such.type" });
    socket.says(say());
    await settled();
    expect(socket.of("rejected").map(({ code }) => code)).toEqual(["malformed", "unknown_type"]);
    expect(handled.map(({ type }) => type)).toEqual(["hello", "message.send"]);
    expect(socket.closedWith).toBeNull();
  });

  it("[DL14] is closed with 4500 at the tenth within a minute, but not at ten in more than one", async () => {
    const fast = setUp();
    fast.socket.says(hello);
    for (let count = 0; count < 9; count += 1) {
      fast.socket.says("{");
    }
    expect(fast.socket.closedWith).toBeNull();
    fast.socket.says("{");
    expect(fast.socket.closedWith).toBe(CLOSE.protocolViolation);

    const slow = setUp();
    slow.socket.says(hello);
    for (let count = 0; count < 30; count += 1) {
      slow.socket.says("{");
      await slow.runtime.advance(6_700);
    }
    expect(slow.socket.closedWith).toBeNull();
  });
});
