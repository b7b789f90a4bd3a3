/** The casino's page and the chat: neither hears, reads or steers the other beyond what is written down (T3–T5). */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startCasino } from "../../examples/casino/server.ts";
import { createAgent } from "./support/agent.ts";
import { eventually } from "./support/checks.ts";
import { createPlayer } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";
import { launcherName } from "./support/words.ts";

const TYPED = "zeemeeuw k 4711";
const REPLIED = "waterlelie k 4712";

/** What a nosy script on the casino's page can get hold of. */
interface Spied {
  readonly keys: readonly string[];
  readonly heard: readonly string[];
}

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ scenes: { spied: {}, framed: {}, stranger: {} } });
});
afterAll(() => stage.close());

/** Runs in the casino's page before anything else. */
function spy(): void {
  if (window !== window.top) return;
  const spied = { keys: [] as string[], heard: [] as string[] };
  Object.assign(window, { spied });
  const keys = ["keydown", "keyup", "keypress", "beforeinput", "input", "compositionstart", "paste"];
  for (const name of keys) {
    for (const isCapture of [true, false]) {
      window.addEventListener(name, (event) => spied.keys.push(`${name} ${(event as KeyboardEvent).key}`), isCapture);
    }
  }
  const write = (value: unknown) => spied.heard.push(JSON.stringify(value) ?? "");
  window.addEventListener("message", (event) => write(event.data), true);
  const onMessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage");
  Object.defineProperty(MessagePort.prototype, "onmessage", {
    ...onMessage,
    set(this: MessagePort, listener: (event: MessageEvent) => void) {
      onMessage?.set?.call(this, (event: MessageEvent) => {
        write(event.data);
        listener(event);
      });
    },
  });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function heard(event) {
    write({ name: event.type, detail: (event as CustomEvent).detail });
    return dispatch.call(this, event);
  };
}

it("[S5] before it is opened the chat stores nothing, sets no cookie, opens no socket and loads one file", async () => {
  const requests: string[] = [];
  const player = await createPlayer(stage.browser, { url: stage.casino("spied"), before: spy });
  player.page.on("request", (request) => requests.push(request.url()));
  await player.page.reload();
  await player.launcher.waitFor();
  await player.page.waitForLoadState("networkidle");
  const ofChat = requests.filter((url) => url.startsWith(stage.chatOrigin));
  expect(ofChat).toEqual([`${stage.chatOrigin}/spied/balie.js`]);
  expect(player.page.frames()).toHaveLength(1);
  expect(player.watch.sockets).toEqual([]);
  expect(await player.page.context().cookies()).toEqual([]);
  const storage = () => ({ local: { ...localStorage }, session: { ...sessionStorage } });
  expect(await player.page.evaluate(storage)).toEqual({ local: {}, session: {} });

  // A pointer over the launcher warms the frame up, and nothing more.
  await player.launcher.hover();
  await player.chat.getByRole("heading", { level: 1, includeHidden: true }).waitFor({ state: "attached" });
  expect(player.watch.sockets).toEqual([]);
  expect(await player.frame().evaluate(storage)).toEqual({ local: {}, session: {} });
  expect(await player.page.context().cookies()).toEqual([]);
  await player.close();
});

it("[S5] [T3] a script on the casino's page gets no text, no key and no secret of the chat", async () => {
  const player = await createPlayer(stage.browser, { url: stage.casino("spied"), before: spy });
  const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login("spied", "noor") });
  await agent.signIn();
  await player.open();
  await player.page.evaluate(() => {
    (window as unknown as { spied: { keys: string[] } }).spied.keys.length = 0;
  });
  await player.box.pressSequentially(TYPED);
  await player.box.press("Enter");
  await player.sees(TYPED);
  await player.button("strip.person").first().click();
  await agent.accept();
  await agent.reply(REPLIED);
  await player.sees(REPLIED);

  const { spied, page, isShut } = await player.page.evaluate(() => {
    const { spied: found } = window as unknown as { spied: Spied };
    const host = [...document.body.children].find((element) => element.shadowRoot !== null);
    const root = host?.shadowRoot;
    const frame = root?.querySelector("iframe");
    const read = (act: () => unknown) => {
      try {
        return act() == null;
      } catch {
        return true;
      }
    };
    return {
      spied: found,
      page: [
        document.documentElement.outerHTML,
        root?.innerHTML,
        JSON.stringify({ ...localStorage, ...sessionStorage }),
        document.cookie,
        document.title,
        JSON.stringify(performance.getEntries()),
        JSON.stringify(found.heard),
      ].join("\n"),
      isShut: [
        read(() => frame?.contentDocument),
        read(() => frame?.contentWindow?.document),
        read(() => frame?.contentWindow?.localStorage),
        read(() => frame?.contentWindow?.getSelection()),
      ],
    };
  });
  expect(isShut).toEqual([true, true, true, true]);
  expect(spied.keys).toEqual([]);
  // It did listen: public events came by.
  expect(spied.heard.some((line) => line.includes("started"))).toBe(true);
  for (const word of [...TYPED.split(" ").slice(0, 1), "4711", ...REPLIED.split(" ").slice(0, 1), "4712"]) {
    expect(page).not.toContain(word);
  }
  const kept = await player.frame().evaluate(() => JSON.stringify({ ...localStorage }));
  const secrets = kept.match(/[\w-]{20,}/g) ?? [];
  expect(secrets.length).toBeGreaterThan(0);
  const conversationIds: readonly string[] = spied.heard.join().match(/[\w-]{20,}/g) ?? [];
  for (const secret of secrets.filter((one) => !conversationIds.includes(one))) expect(page).not.toContain(secret);
  expect(kept).toMatch(/secret/i);

  await player.page.keyboard.press("Escape");
  await player.page.getByRole("dialog").waitFor({ state: "hidden" });
  await player.page.keyboard.press("k");
  expect(await player.page.evaluate(() => (window as unknown as { spied: Spied }).spied.keys)).toContain("keydown k");
  expect(player.watch.problems).toEqual([]);
  expect(agent.watch.problems).toEqual([]);
  await player.close();
  await agent.close();
});

it("[T5] a page that is not one of the brand's cannot frame the chat, and nobody can frame the console", async () => {
  const stranger = await startCasino({ port: 0, chatOrigin: stage.chatOrigin, brand: "framed" });
  const context = await stage.browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("frame-ancestors")) refused.push(message.text());
  });
  await page.goto(`${stranger.url}/?lang=nl`);
  await page.getByRole("button", { name: launcherName("nl"), exact: true }).click();
  await eventually(async () => refused.length > 0, true);
  await eventually(
    async () =>
      page
        .frames()
        .map((frame) => frame.url())
        .slice(1),
    ["chrome-error://chromewebdata/"],
  );
  // Whoever meets this sees how to close it.
  await page.getByRole("dialog").getByRole("button", { name: "Sluiten" }).click();
  await context.close();
  await stranger.close();

  const response = await fetch(stage.consoleUrl);
  expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(response.headers.get("x-frame-options")).toBe("DENY");
});

it("[T4] a stranger's window that talks to the page and to the frame is not listened to", async () => {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Stranger</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const strangerUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const player = await createPlayer(stage.browser, { url: stage.casino("stranger") });
  await player.open();
  await player.send("hoe lang duurt een uitbetaling?");
  await player.sees("hooguit 24 uur");

  const popup = player.page.waitForEvent("popup");
  await player.page.evaluate((url) => void window.open(url), strangerUrl);
  const stranger = await popup;
  await stranger.waitForLoadState();
  const answered = await stranger.evaluate(async (chat) => {
    const heard: unknown[] = [];
    const page = window.opener as Window;
    const shake = (target: Window) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (event) => heard.push(event.data);
      target.postMessage("balie", "*", [port2]);
      for (const type of ["wipe", "close", "help", "requestHuman"]) {
        port1.postMessage({ type });
        target.postMessage({ type }, "*");
      }
    };
    for (const type of ["minimise", "wiped", "reload", "flag", "unread"]) page.postMessage({ type, detail: {} }, "*");
    shake(page);
    // The frame's own page, opened as a window of ours and spoken to all the while it loads.
    const own = window.open(`${chat}/stranger/frame?lang=nl`);
    if (own !== null) {
      for (let step = 0; step < 40; step += 1) {
        shake(own);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
    // A frame in a shadow root stands in no list that another window can walk.
    return { heard, frameCount: page.length, hasWindow: own !== null };
  }, stage.chatOrigin);
  expect(answered).toEqual({ heard: [], frameCount: 0, hasWindow: true });

  await player.page.bringToFront();
  await player.send("hoe werkt een bonus?");
  await player.sees("hoe werkt een bonus?");
  await player.sees(player.t("state.sent"));
  expect(await player.log.getByText("hoe lang duurt een uitbetaling?", { exact: true }).count()).toBe(1);
  expect(await player.chat.getByRole("dialog").count()).toBe(0);
  expect(await player.chat.getByRole("region", { name: player.t("queue.title") }).count()).toBe(0);
  expect(player.watch.sockets).toHaveLength(1);
  await player.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
