/** PRODUCT 7 on the real server: one clear refusal, nothing lost, nothing half done. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectPlayer, createMemoryKeep } from "../support/balie-clients.ts";
import { type BalieProcess, startProcess } from "../support/balie-process.ts";
import { createRandom } from "../support/random.ts";
import { hello, openRaw, type RawSocket } from "../support/raw-socket.ts";
import { until } from "../support/until.ts";

let server: BalieProcess;
beforeAll(async () => {
  server = await startProcess({ timings: { helloWithinMs: 600 } });
});
afterAll(() => server.stop());

const ID = "a".repeat(22);
const send = (fields: object = {}) => ({ type: "message.send", clientMessageId: ID, text: "hello", ...fields });

async function greeted(): Promise<RawSocket> {
  const socket = await openRaw(server, "/ws/player");
  await socket.ask(hello());
  return socket;
}

it("[S2] malformed, retyped, unknown and deeply nested frames are each refused, and the conversation goes on", async () => {
  const socket = await greeted();
  const frames: readonly (string | object)[] = [
    "not json",
    '{"type":"message.send"',
    "null",
    '{"type":"message.send","__proto__":{"isAdmin":true}}',
    `${"[".repeat(2_000)}${"]".repeat(2_000)}`,
    { type: "no.such.message" },
    send({ extra: 1 }),
    send({ text: 7 }),
    send({ clientMessageId: "short" }),
  ];
  for (const frame of frames) {
    const from = socket.received.length;
    socket.send(frame);
    const answer = await socket.next("a refusal", ({ type }) => type === "rejected" || type === "goodbye", from);
    expect(answer).toMatchObject({ type: "rejected" });
    expect(["malformed", "unknown_type"]).toContain(answer.code);
  }
  expect(await socket.ask(send({ clientMessageId: "b".repeat(22) }))).toMatchObject({ type: "accepted" });
  socket.close();
});

it("[S2] the tenth refused frame in a minute closes the line, and the client may not come back by itself", async () => {
  const socket = await greeted();
  for (let count = 0; count < 10; count += 1) socket.send("{}");
  await socket.next("the goodbye", ({ type }) => type === "goodbye");
  expect(await socket.closed()).toBe(4500);
});

it("[S10] a frame over the limit closes only its own line, with 1009", async () => {
  const other = await connectPlayer(server);
  const socket = await greeted();
  socket.send(send({ text: "x".repeat(17 * 1024) }));
  expect(await socket.closed()).toBe(1009);
  const huge = await greeted();
  huge.send("y".repeat(200 * 1024));
  expect(await huge.closed()).toBe(1009);
  other.client.sendMessage("still here");
  await until(
    "stored",
    other.client,
    () => other.client.state().pending.length === 0 && other.texts().includes("still here"),
  );
  other.client.stop();
});

it("[DL14] a command before hello, and a second hello, are refused without harm; no hello at all ends the line with 4001", async () => {
  const socket = await openRaw(server, "/ws/player");
  expect(await socket.ask(send())).toMatchObject({ code: "not_expected" });
  await socket.ask(hello());
  expect(await socket.ask(hello())).toMatchObject({ type: "rejected", code: "not_expected" });
  expect(await socket.ask(send())).toMatchObject({ type: "accepted" });
  socket.close();
  const silent = await openRaw(server, "/ws/player");
  expect(await silent.closed()).toBe(4001);
});

it("[S2] commands in the wrong state, empty and too long texts are refused with their code and nothing is stored", async () => {
  const socket = await greeted();
  const ask = (type: string, fields: object = {}) =>
    socket.ask({ type, clientMessageId: crypto.randomUUID().replaceAll("-", ""), ...fields });
  for (const type of ["handoff.cancel", "idle.extend", "conversation.end"])
    expect(await ask(type)).toMatchObject({ code: "not_expected" });
  const rating = { agent: 5, outcome: 5, comment: "" };
  expect(await ask("rating.give", rating)).toMatchObject({ code: "not_expected" });
  expect(await ask("rating.give", { ...rating, outcome: 6 })).toMatchObject({ code: "malformed" });
  expect(await ask("message.send", { text: "  \n " })).toMatchObject({ code: "text_empty" });
  expect(await ask("message.send", { text: "x".repeat(4_001) })).toMatchObject({ code: "text_too_long" });
  const foreign = {
    type: "conversation.resume",
    conversationId: "someone-elses",
    epoch: null,
    seq: 0,
    lastEventId: null,
  };
  expect(await socket.ask(foreign)).toMatchObject({ type: "rejected", code: "not_found" });
  expect(socket.received.some(({ type }) => type === "conversation.started")).toBe(false);
  expect(await ask("message.send", { text: "\ud800 lone \udfff surrogates" })).toMatchObject({ type: "accepted" });
  socket.close();
});

it("[S2] 2,000 frames made of broken pieces of good ones harm nobody", { timeout: 30_000 }, async () => {
  const random = createRandom(2_000);
  const keep = createMemoryKeep();
  const healthy = await connectPlayer(server, { keep });
  const good = [
    hello(),
    send(),
    { type: "typing", isTyping: true },
    { type: "pong", positions: [] },
    { type: "ack", conversationId: "c", seq: 1 },
  ];
  for (let round = 0; round < 250; round += 1) {
    const socket = await openRaw(server, "/ws/player");
    for (let count = 0; count < 8; count += 1) {
      const text = JSON.stringify(random.pick(good));
      const at = random.between(0, text.length);
      const piece = random.pick(["", "\u0000", "}", '"', "9e999", "\ud800", "__proto__", text]);
      socket.send(text.slice(0, at) + piece + text.slice(at + random.between(0, 4)));
    }
    if (round % 50 === 0) {
      healthy.client.sendMessage(`round ${round}`);
      await until("answered", healthy.client, () => healthy.client.state().pending.length === 0);
    }
    socket.close();
    await socket.closed();
  }
  expect(healthy.texts().filter((text) => text.startsWith("round "))).toHaveLength(5);
  expect(healthy.client.state().connection.status).toBe("online");
  expect(server.faults()).toEqual([]);
  expect(server.lines().filter((line) => line.includes('"level":50'))).toEqual([]);
  healthy.client.stop();
});

it("[S1] an origin that is not the chat's own is refused before the upgrade, on both sockets", async () => {
  const wrong = [
    "http://127.0.0.1:9999",
    "null",
    `${server.origin}.evil.example`,
    `${server.origin}/`,
    server.origin.replace("http", "https"),
    "",
  ];
  for (const path of ["/ws/player", "/ws/agent"]) {
    for (const origin of wrong) {
      await expect(openRaw({ url: server.url, origin }, path)).rejects.toThrow("refused with 403");
    }
  }
});

it("[T7] a brand that does not exist ends the line with 4504 and a protocol of the future with 4501", async () => {
  const nobody = await openRaw(server, "/ws/player");
  nobody.send(hello({ brand: "nobody" }));
  expect(await nobody.closed()).toBe(4504);
  const future = await openRaw(server, "/ws/player");
  future.send(hello({ protocol: 999 }));
  expect(await future.closed()).toBe(4501);
});
