/** Adapters, app and http wired together around an open store; beside stores.ts, nothing else knows an adapter. */
import type { BrandId } from "../shared/ids.ts";
import { PLAYER_LIMITS } from "../shared/limits.ts";
import { createAnonymousIdentity } from "./adapters/anonymous-identity.ts";
import { openControl } from "./adapters/control-socket.ts";
import { createArgon2Hasher } from "./adapters/password-hasher.ts";
import { createAccounts } from "./app/accounts.ts";
import { type App, createApp } from "./app/app.ts";
import { carryOutOrder } from "./app/incident-desk.ts";
import { createIncidents } from "./app/incidents.ts";
import type { Log } from "./app/log.ts";
import { type HelplineSource, loadAssets } from "./brand-files.ts";
import { openPlayerFacts, openSignedIdentity } from "./brand-keys.ts";
import type { Config } from "./config.ts";
import type { Bot } from "./core/bot/compiled.ts";
import { connectAgent } from "./http/agent-socket.ts";
import type { Assets } from "./http/assets.ts";
import { HANDSHAKE_LIMITS } from "./http/handshake.ts";
import { createParticipants } from "./http/participants.ts";
import { createPersonSockets } from "./http/person-sockets.ts";
import { connectPlayer } from "./http/player-socket.ts";
import { type BalieServer, buildServer } from "./http/server.ts";
import type { Stores } from "./stores.ts";
import { socketTimes, toAccount, toSettings } from "./to-parts.ts";

export interface Balie {
  readonly app: App;
  readonly server: BalieServer;
  readonly assets: Assets;
  /** The origin it answers on. */
  readonly url: string;
  /**
   * Resolves when the store has lost history while this process ran (DL9): what it knows is void, and it is to be
   * stopped and started anew.
   */
  readonly historyLost: Promise<void>;
  /**
   * Drains and closes everything; repeating it waits for the first. `now` sends everybody away at once, with times to
   * come back: where there is no other node, that is all a drain can do.
   */
  stop(how?: "drain" | "now"): Promise<void>;
}

interface Wired {
  readonly config: Config;
  readonly log: Log;
  readonly stores: Stores;
  readonly helplines: HelplineSource;
  readonly botOf: (brandId: BrandId) => Bot;
}

/** Takes the stores over: they are closed with the rest, also when this rejects. */
export async function wire({ config, log, stores, helplines, botOf }: Wired): Promise<Balie> {
  const { store, health, presence, runtime, lease, memory, playerKey, historyLost, closeStores } = stores;
  const closers: (() => void | Promise<void>)[] = [closeStores];
  const close = async () => {
    for (const end of closers.reverse()) {
      await end();
    }
  };
  try {
    const { sessionIdleMs, sessionMaxMs, ticketMs, sessionSweepMs } = config.timings;
    const hasher = createArgon2Hasher();
    const accounts = await createAccounts({
      store,
      runtime,
      hasher,
      memory,
      log,
      config: { sessionIdleMs, sessionMaxMs, ticketMs, sweepMs: sessionSweepMs },
    });
    closers.push(() => accounts.close());
    await accounts.sync(config.agents.map(toAccount));
    const incidents = await createIncidents(store, runtime);
    closers.push(() => incidents.close());
    const identity = createAnonymousIdentity(playerKey);
    const app = await createApp({
      settings: toSettings(config),
      store,
      health,
      presence,
      runtime,
      lease,
      identity,
      signedIdentity: openSignedIdentity(config.brands),
      facts: openPlayerFacts(config.brands, log),
      accounts,
      incidents,
      botOf,
      helplines,
      log,
    });
    closers.push(() => app.stop());
    if (config.redisUrl === null) {
      const orders = { incidents, brands: [...app.settings.brands.values()], runtime };
      const endControl = await openControl(config.dataDir, (order) => carryOutOrder(orders, order)).catch(
        (err: unknown) =>
          log.warn({ err }, "commands cannot reach this server: npm run incident works while it is stopped"),
      );
      closers.push(async () => endControl?.());
    }
    const participants = createParticipants();
    const assets = loadAssets(config, helplines);
    const people = createPersonSockets(config.timings.unlimitedSockets ? 100_000 : PLAYER_LIMITS.socketsPerPerson);
    const sockets = { app, participants, people, log, ...socketTimes(config) };
    const server = await buildServer({
      publicUrl: config.publicUrl,
      consoleUrl: config.consoleUrl,
      trustedProxies: config.trustedProxies,
      accounts,
      health,
      runtime,
      log,
      participants,
      waitingCount: () => app.board.waiting().length,
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
    const { drainNoticeMs, drainSpreadMs, drainWithinMs: withinMs } = config.timings;
    const stop = async (how: "drain" | "now") => {
      const drained = server.drain(
        how === "drain" && config.redisUrl !== null
          ? { noticeMs: drainNoticeMs, handOverMs: drainSpreadMs, returnMs: 0, withinMs }
          : { noticeMs: 0, handOverMs: 0, returnMs: drainSpreadMs, withinMs },
      );
      // Another node plans and sweeps from here on.
      await lease.stop();
      await drained;
      await close();
    };
    return {
      app,
      server,
      assets,
      url,
      historyLost,
      stop(how = "drain") {
        stopping ??= stop(how);
        return stopping;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
