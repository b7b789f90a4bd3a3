import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHAT, cookiesOf, postSignIn, startServer, upgrade } from "./support/server.ts";

/** Everything a page that is not ours could send as Origin, and a few things no browser sends. */
const BAD: readonly string[] = [
  "null",
  "",
  " ",
  "*",
  "http://chat.example",
  "ws://chat.example",
  "wss://chat.example",
  "file://",
  "about:blank",
  "data:text/html,x",
  "chrome-extension://abcdefghijklmnop",
  "https://",
  "https:chat.example",
  "https:/chat.example",
  "https:\\\\chat.example",
  "//chat.example",
  "chat.example",
  "https://chat.example/",
  "https://chat.example/path",
  "https://chat.example?x",
  "https://chat.example#x",
  "https://chat.example:443",
  "https://chat.example:8443",
  "https://chat.example.",
  "https://CHAT.example",
  "HTTPS://chat.example",
  "https://chat.EXAMPLE",
  "https://chat.example.evil.example",
  "https://evil-chat.example",
  "https://evilchat.example",
  "https://chat.example.com",
  "https://chat.exampl",
  "https://a.chat.example",
  "https://www.casino.example",
  "https://chat.example@evil.example",
  "https://user:pass@chat.example",
  "https://evil.example/https://chat.example",
  "https://xn--cht-hoa.example",
  "https://ch\u00e4t.example",
  "https://chat%2eexample",
  "https://chat.example%00.evil.example",
  "https://chat.example, https://chat.example",
  "https://chat.example https://evil.example",
  "https://[::1]",
];

describe("an upgrade from another origin", () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let cookie = "";

  beforeAll(async () => {
    server = await startServer();
    cookie = cookiesOf(await postSignIn(server.port));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it("[S1] the list has 40 and more", () => expect(new Set(BAD).size).toBeGreaterThanOrEqual(40));

  it.each(BAD)("[S1] %j is refused before the upgrade, on both sockets, with a good session", async (origin) => {
    for (const path of ["/ws/player", "/ws/agent"]) {
      const answer = await upgrade(server.port, path, [`Origin: ${origin}`, `Cookie: ${cookie}`]);
      expect(answer.status).toBe(403);
      expect(answer.head).not.toContain("101");
    }
    expect(server.participants.count()).toBe(0);
  });

  it("[S1] none at all, and two at once, are refused", async () => {
    for (const path of ["/ws/player", "/ws/agent"]) {
      expect((await upgrade(server.port, path, [`Cookie: ${cookie}`])).status).toBe(403);
      expect(
        (await upgrade(server.port, path, [`Origin: ${CHAT}`, "Origin: https://evil.example", `Cookie: ${cookie}`]))
          .status,
      ).toBe(403);
      expect((await upgrade(server.port, path, [`Sec-WebSocket-Origin: ${CHAT}`, `Cookie: ${cookie}`])).status).toBe(
        403,
      );
    }
  });

  it("[S1] the right one is let in; the console's socket needs the session as well", async () => {
    expect((await upgrade(server.port, "/ws/player", [`Origin: ${CHAT}`])).status).toBe(101);
    expect((await upgrade(server.port, "/ws/agent", [`Origin: ${CHAT}`, `Cookie: ${cookie}`])).status).toBe(101);
    expect((await upgrade(server.port, "/ws/agent", [`Origin: ${CHAT}`])).status).toBe(401);
    expect(
      (await upgrade(server.port, "/ws/agent", [`Origin: ${CHAT}`, `Cookie: __Host-balie=${"x".repeat(44)}`])).status,
    ).toBe(401);
  });

  it("[T1] chat and console of a production set-up do not take each other's origin", async () => {
    await using split = await startServer({ consoleUrl: "https://desk.example" });
    expect((await upgrade(split.port, "/ws/player", ["Origin: https://desk.example"])).status).toBe(403);
    expect((await upgrade(split.port, "/ws/agent", [`Origin: ${CHAT}`])).status).toBe(403);
    expect((await upgrade(split.port, "/ws/agent", ["Origin: https://desk.example"])).status).toBe(401);
  });

  it("[S1] a request that is no upgrade is told so", async () => {
    const answer = await fetch(`${server.base}/ws/player`, { headers: { origin: CHAT } });
    expect(answer.status).toBe(426);
  });
});
