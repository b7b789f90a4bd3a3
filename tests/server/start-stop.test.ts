/** How the process starts, refuses to start, and ends. */
import { createServer } from "node:net";
import { afterEach, expect, it } from "vitest";
import { CLOSE } from "../../shared/codes.ts";
import { connectPlayer, getTicket, signIn } from "../support/balie-clients.ts";
import { configText } from "../support/balie-config.ts";
import { type BalieProcess, freePort, runToEnd, startProcess } from "../support/balie-process.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { hello, openRaw } from "../support/raw-socket.ts";
import { poll, until } from "../support/until.ts";

let server: BalieProcess | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

const readiness = (url: string) =>
  fetch(`${url}/readyz`).then(
    (answer) => answer.status,
    () => 0,
  );

it("[C1] a port that is in use ends the start with a sentence that says what to do, and exit code 1", async () => {
  const port = await freePort();
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(port, "127.0.0.1", resolve));
  const { code, stderr } = await runToEnd(configText(port, {}));
  busy.close();
  expect(code).toBe(1);
  expect(stderr).toContain("another program uses this port; stop it or set PORT to another one");
  expect(stderr).not.toContain("    at ");
});

it("[C1] a config with an unknown key ends the start with file, line, key and an example, and exit code 1", async () => {
  const text = configText(await freePort(), { extra: { offerSeconds: 30 } });
  const line = text.split("\n").findIndex((each) => each.includes("offerSeconds")) + 1;
  const { code, stderr, config } = await runToEnd(text);
  expect(code).toBe(1);
  expect(stderr).toContain(`${config}:${line}`);
  expect(stderr).toContain("offerSeconds");
  expect(stderr.toLowerCase()).toContain("example");
  expect(stderr).not.toContain("    at ");
});

it("[ST3] a second process on the same data folder refuses to start and harms nothing", async () => {
  server = await startProcess();
  const player = await connectPlayer(server);
  player.client.sendMessage("hello");
  await until("stored", player.client, () => player.client.state().pending.length === 0);
  await expect(startProcess({ folder: server.folder })).rejects.toThrow(/in use|another process|locked/i);
  player.client.sendMessage("still here");
  await until(
    "stored",
    player.client,
    () => player.client.state().pending.length === 0 && player.texts().includes("still here"),
  );
  player.client.stop();
});

it("[DL14] SIGTERM makes it not ready, says goodbye with 4000 and a time to come back, exits 0; clients come back after the restart", async () => {
  server = await startProcess({ timings: { drainSpreadMs: 200, drainWithinMs: 5_000 } });
  const { url } = server;
  expect(await readiness(url)).toBe(200);
  const player = await connectPlayer(server);
  player.client.sendMessage("before");
  await until("stored", player.client, () => player.client.state().pending.length === 0);
  const other = await openRaw(server, "/ws/player");
  await other.ask(hello());
  // A line that does not answer the close keeps the server in its drain for as long as this looks.
  const { port } = server;
  const proxy = await startFaultProxy(() => port);
  const stubborn = await openRaw({ url: proxy.url, origin: server.origin }, "/ws/player");
  await stubborn.ask(hello());
  proxy.set({ type: "blackHole", direction: "both" });

  const ended = server.kill("SIGTERM");
  const goodbye = await other.next("goodbye", ({ type }) => type === "goodbye");
  expect(goodbye).toMatchObject({ code: 4000, retryAfterMs: expect.any(Number) });
  expect(await other.closed()).toBe(4000);
  expect(await readiness(url)).toBe(503);
  expect(await ended).toEqual({ code: 0, signal: null });
  await proxy.stop();
  expect(await readiness(url)).not.toBe(200);
  player.client.sendMessage("while it is away");
  expect(player.client.state().pending).toHaveLength(1);

  await server.start();
  await until("back", player.client, () => player.client.state().pending.length === 0, 20_000);
  expect(player.texts().filter((text) => text === "while it is away")).toHaveLength(1);
  expect(await poll("ready again", async () => (await readiness(url)) === 200)).toBe(true);
  player.client.stop();
}, 30_000);

it("[T1] a ticket of before a restart ends no session: the console comes back with a new one", async () => {
  server = await startProcess({ agents: [{ id: "noor" }] });
  const cookie = await signIn(server, "noor@login.example");
  const ticket = await getTicket(server, cookie);
  await server.kill();
  await server.start();
  const hello = (fresh: string | null) => ({ type: "hello", protocol: 1, ticket: fresh });
  const early = await openRaw(server, "/ws/agent", { cookie });
  early.send(hello(ticket));
  expect(await early.closed()).toBe(CLOSE.ticketGone);
  const again = await openRaw(server, "/ws/agent", { cookie });
  again.send(hello(await getTicket(server, cookie)));
  await again.next("welcome", ({ type }) => type === "welcome");
  again.close();
});
