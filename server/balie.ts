/**
 * One Balie process: the store opened, and beside it, as that is mostly waiting, everything else loaded. main.ts and the demo
 * start it. What is imported here is what opening a store needs: the rest comes with wiring.ts.
 */
import type { BrandId } from "../shared/ids.ts";
import type { Log } from "./app/log.ts";
import { loadBot } from "./bot-file.ts";
import { createBrandBots } from "./brand-bots.ts";
import { loadHelplines } from "./brand-files.ts";
import type { Config } from "./config.ts";
import type { Bot } from "./core/bot/compiled.ts";
import { StoreUnavailable } from "./ports/event-store.ts";
import { openStores } from "./stores.ts";
import { openAwaited } from "./waiting-room.ts";
import type { Balie } from "./wiring.ts";

const START_AGAIN_MS = 1_000;

/**
 * Rejects with StartError or an Error of the store; nothing is left running then. `busy` ports reject with EADDRINUSE. A
 * Redis that goes away in the middle of it does not end the start: it begins anew, and waits.
 */
export async function startBalie(config: Config, log: Log): Promise<Balie> {
  let bots: Promise<BotOf> | null = null;
  const botsOnce = () => {
    bots ??= loadBots(config, log);
    return bots;
  };
  for (;;) {
    try {
      return await startOnce(config, log, botsOnce);
    } catch (error) {
      if (config.redisUrl === null || !(error instanceof StoreUnavailable)) {
        throw error;
      }
      log.warn({ reason: error.message }, "Redis went away during the start: beginning anew");
      await new Promise((resolve) => setTimeout(resolve, START_AGAIN_MS));
    }
  }
}

type BotOf = (brandId: BrandId) => Bot;

async function loadBots({ brands }: Config, log: Log): Promise<BotOf> {
  const plain = await loadBot((reason) =>
    log.info({ reason }, "the bot is compiled: npm run build saves a start that"),
  );
  return createBrandBots(plain, brands);
}

async function startOnce(config: Config, log: Log, botsOnce: () => Promise<BotOf>): Promise<Balie> {
  const helplines = loadHelplines(config, log);
  const opening = openAwaited(config, (onAwaited) => openStores(config, log, onAwaited));
  // Opening a store is waiting, mostly. What fails here is told once the store is open and can be closed again.
  const bots = botsOnce();
  bots.catch(() => undefined);
  const wiring = import("./wiring.ts");
  wiring.catch(() => undefined);
  const stores = await opening;
  const [{ wire }, botOf] = await Promise.all([wiring, bots]).catch(async (error: unknown) => {
    await stores.closeStores();
    throw error;
  });
  return wire({ config, log, stores, helplines, botOf });
}
