import { describe, expect, it } from "vitest";
import { isHandshake, parsePageMessage } from "../../widget/app/page-link.ts";
import { parseFrameMessage } from "../../widget/frame/messages.ts";

const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  0,
  "hello",
  [],
  {},
  { type: null },
  { type: ["hello"] },
  { type: "__proto__" },
  { type: "constructor" },
  { type: "eval", detail: {} },
  { type: { toString: () => "hello" } },
];

describe("frame to page", () => {
  it.each(HOSTILE.map((data) => [data]))("[T4] %j is dropped", (data) => {
    expect(parseFrameMessage(data)).toBeNull();
  });

  const EVENTS = "ready open close unread started handoff queue agent message ended offline identity error".split(" ");
  it.each([...EVENTS, "hello", "minimise", "token", "flag", "wiped", "reload"])("[T4] %s passes by name", (type) => {
    expect(parseFrameMessage({ type })).toEqual({ type, detail: {} });
  });

  it("[T3] text, reason, lane and topic never pass, whatever the frame sends", () => {
    const detail = {
      id: "c1",
      from: "bot",
      text: "secret",
      reason: "crisis",
      lane: "care",
      topic: "distress",
      html: "<b>",
    };
    expect(parseFrameMessage({ type: "message", detail })).toEqual({
      type: "message",
      detail: { id: "c1", from: "bot" },
    });
  });

  it("[T4] only numbers and short strings pass", () => {
    const detail = {
      id: "x".repeat(99),
      count: null,
      position: { valueOf: () => 1 },
      alias: ["Noor"],
      phase: "queued",
      etaMin: 4,
    };
    expect(parseFrameMessage({ type: "handoff", detail })?.detail).toEqual({ phase: "queued", etaMin: 4 });
  });

  it("[T10] a detail cannot reach a prototype", () => {
    const data: unknown = JSON.parse('{"type":"agent","detail":{"__proto__":{"alias":"x"},"constructor":{"a":1}}}');
    const message = parseFrameMessage(data);
    expect(Object.getPrototypeOf(message?.detail)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });
});

describe("page to frame", () => {
  it.each(HOSTILE.map((data) => [data]))("[T4] %j is dropped", (data) => {
    expect(parsePageMessage(data)).toBeNull();
  });

  it("[T4] a wish passes without anything that comes with it", () => {
    expect(parsePageMessage({ type: "open", text: "hello" })).toEqual({ type: "open" });
    expect(parsePageMessage({ type: "help", given: { text: "hello" } })).toEqual({ type: "help" });
  });

  it("[UX2] opening may bring a text, no longer than a message, and nothing that is not one", () => {
    const open = (given: unknown) => parsePageMessage({ type: "open", given });
    expect(open({ text: "my payout", focus: 1 })).toEqual({ type: "open", text: "my payout" });
    expect(open({ text: "x".repeat(9_000) })).toEqual({ type: "open", text: "x".repeat(4_000) });
    for (const given of [{ text: 5 }, { text: ["a"] }, "text", null, undefined]) {
      expect(open(given)).toEqual({ type: "open" });
    }
  });

  it.each([
    ["as it is", "a.b.c", "a.b.c"],
    ["in what the page's server answered", { token: "a.b.c", email: "x" }, "a.b.c"],
    ["not at all", undefined, null],
    ["as nothing", null, null],
    ["as something else", { token: ["a.b.c"] }, null],
    ["as an answer without one", { error: "not logged in" }, null],
  ])("[T4] a token given %s is a text or nothing, and nothing else passes with it", (_, given, token) => {
    expect(parsePageMessage({ type: "token", given })).toEqual({ type: "token", token });
  });

  it("[T4] settings pass with a known theme, two letters of language and a real boolean", () => {
    expect(parsePageMessage({ type: "settings", lang: "nl-BE", theme: "dark", isFullScreen: 1 })).toEqual({
      type: "settings",
      lang: "nl",
      theme: "dark",
      isFullScreen: false,
    });
    expect(parsePageMessage({ type: "settings", lang: "nl", theme: "auto", isFullScreen: true })).toBeNull();
    expect(parsePageMessage({ type: "settings", lang: 1, theme: "dark", isFullScreen: true })).toBeNull();
  });
});

describe("handshake", () => {
  const page = { postMessage: () => undefined } as unknown as Window;
  const port = {} as MessagePort;
  const origins = ["https://casino.example"];
  const good = { data: "balie", origin: "https://casino.example", source: page, ports: [port] };

  it("[T4] is accepted from the parent at a listed origin, with one port", () => {
    expect(isHandshake(good, page, origins)).toBe(true);
  });

  it.each([
    ["another window", { source: {} as Window }],
    ["no window", { source: null }],
    ["a prefix of the origin", { origin: "https://casino.example.evil.example" }],
    ["another port number", { origin: "https://casino.example:8443" }],
    ["plain http", { origin: "http://casino.example" }],
    ["a trailing dot", { origin: "https://casino.example." }],
    ["an opaque origin", { origin: "null" }],
    ["another word", { data: "hello" }],
    ["an object", { data: new String("balie") }],
    ["no port", { ports: [] }],
    ["two ports", { ports: [port, port] }],
  ])("[T4] is refused from %s", (_, change) => {
    expect(isHandshake({ ...good, ...change }, page, origins)).toBe(false);
  });

  it("[T4] is refused from everywhere when no origin is listed", () => {
    expect(isHandshake(good, page, [])).toBe(false);
  });
});
