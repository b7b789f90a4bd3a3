/** One Balie process: adapters, app and http wired together. main.ts and the demo start it; nothing else knows an adapter. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PLAYER_LIMITS } from "../shared/limits.ts";
import { createAnonymousIdentity } from "./adapters/anonymous-identity.ts";
import { createEmbeddedEventStore, type StoreAlarm } from "./adapters/embedded/event-store.ts";
import { createEmbeddedPresence } from "./adapters/embedded/presence.ts";
import { createRuntime } from "./adapters/embedded/runtime.ts";
import { createArgon2Hasher } from "./adapters/password-hasher.ts";
import { createAccounts } from "./app/accounts.ts";
import { type App, createApp } from "./app/app.ts";
import type { Log } from "./app/log.ts";
import { loadAssets, loadHelplines } from "./brand-files.ts";
import type { Config } from "./config.ts";
import { packs } from "./core/bot/packs/packs.ts";
import { createBot } from "./core/bot/pipeline.ts";
import { connectAgent } from "./http/agent-socket.ts";
import type { Assets } from "./http/assets.ts";
import { HANDSHAKE_LIMITS } from "./http/handshake.ts";
import { createParticipants } from "./http/participants.ts";
import { createPersonSockets } from "./http/person-sockets.ts";
import { connectPlayer } from "./http/player-socket.ts";
import { type BalieServer, buildServer } from "./http/server.ts";
import { StartError } from "./start-error.ts";
import { socketTimes, toAccount, toSettings } from "./to-parts.ts";

export interface Balie {
  readonly app: App;
  readonly server: BalieServer;
  readonly assets: Assets;
  /** The origin it answers on. */
  readonly url: string;
  /** Drains and closes everything; repeating it waits for the first. */
  stop(): Promise<void>;
}

/** Rejects with StartError or an Error of the store; nothing is left running then. `busy` ports reject with EADDRINUSE. */
export async function startBalie(config: Config, log: Log): Promise<Balie> {
  const helplines = loadHelplines(config, log);
  const store = await createEmbeddedEventStore({ folder: config.dataDir, onAlarm: (alarm) => tell(log, alarm) });
  const closers: (() => void | Promise<void>)[] = [() => store.close()];
  const close = async () => {
    for (const end of closers.reverse()) {
      await end();
    }
  };
  try {
    const runtime = createRuntime({ floorAt: store.highestAt });
    const presence = createEmbeddedPresence(runtime, {
      onListenerError: (err) => log.error({ err }, "a presence listener failed"),
    });
    const { sessionIdleMs, sessionMaxMs, ticketMs, sessionSweepMs } = config.timings;
    const hasher = createArgon2Hasher();
    const accounts = await createAccounts({
      store,
      runtime,
      hasher,
      log,
      config: { sessionIdleMs, sessionMaxMs, ticketMs, sweepMs: sessionSweepMs },
    });
    closers.push(() => accounts.close());
    await accounts.sync(config.agents.map(toAccount));
    const identity = createAnonymousIdentity(await loadKey(config.dataDir));
    const app = await createApp({
      settings: toSettings(config),
      store,
      presence,
      runtime,
      identity,
      accounts,
      bot: createBot(packs),
      helplines,
      log,
    });
    closers.push(() => app.stop());
    const participants = createParticipants();
    const assets = loadAssets(config, helplines);
    const people = createPersonSockets(config.timings.unlimitedSockets ? 100_000 : PLAYER_LIMITS.socketsPerPerson);
    const sockets = { app, participants, people, log, ...socketTimes(config) };
    const server = await buildServer({
      publicUrl: config.publicUrl,
      consoleUrl: config.consoleUrl,
      trustedProxies: config.trustedProxies,
      accounts,
      store,
      runtime,
      log,
      participants,
      assets,
      connectPlayer: (socket) => connectPlayer(socket, sockets),
      connectAgent: (socket, session) => connectAgent(socket, session, sockets),
      handshakeLimits: config.timings.unlimitedSockets
        ? { handshakesPerSecond: 100_000, playerSocketsPerAddress: 100_000 }
        : HANDSHAKE_LIMITS,
    });
    const url = await server.listen(config.port, config.host);
    app.start();
    let stopping: Promise<void> | null = null;
    const { drainSpreadMs, drainWithinMs } = config.timings;
    const stop = async () => {
      await server.drain({ spreadMs: drainSpreadMs, withinMs: drainWithinMs });
      await close();
    };
    return {
      app,
      server,
      assets,
      url,
      stop() {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The key of anonymous players' secrets: made once, beside the store and not in it. */
async function loadKey(folder: string): Promise<Uint8Array> {
  const file = join(folder, "player.key");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(32), { mode: 0o600, flag: "wx" });
  }
  const key = await readFile(file);
  if (key.length < 32) {
    throw new StartError(
      `${file} is damaged: put back its backup, or delete it (every anonymous player then starts anew)`,
    );
  }
  return key;
}

function tell(log: Log, alarm: StoreAlarm): void {
  switch (alarm.type) {
    case "historyLost":
      log.error({ ...alarm }, "the store has lost history: clients get fresh copies");
      return;
    case "diskLevel":
      log.warn({ ...alarm }, "free disk space changed");
      return;
    case "writesRefused":
      log.error({ reason: alarm.message }, "the store cannot write: players are told that nothing is saved yet");
      return;
    case "writesResumed":
      log.info({}, "the store writes again");
      return;
    case "stopped":
      log.error({ reason: alarm.message }, "the store has stopped: restart this process");
      return;
    case "listenerFailed":
      log.error({ err: alarm.error }, "a listener of the store failed");
  }
}
