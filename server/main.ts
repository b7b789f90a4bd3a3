/** The server's process: config, start, signals. `node dist/server/main.js` */

import { startBalie } from "./balie.ts";
import { loadConfig } from "./config.ts";
import { ConfigError } from "./config-errors.ts";
import { createLog } from "./log.ts";
import { StartError } from "./start-error.ts";
import type { Balie } from "./wiring.ts";

try {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  const fail = (err: unknown) => {
    log.error({ err }, "the stop failed");
    process.exit(1);
  };
  let isStarted = false;
  let running: Promise<Balie> = start();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      // Redis may be awaited; nobody is connected yet and nothing is half written.
      if (!isStarted) {
        process.exit(0);
      }
      log.info({ signal }, "draining");
      running.then((balie) => balie.stop()).then(() => process.exit(0), fail);
    });
  }
  await running;

  async function start(): Promise<Balie> {
    isStarted = false;
    const balie = await startBalie(config, log);
    isStarted = true;
    log.info(
      {
        url: balie.url,
        publicUrl: config.publicUrl,
        dataDir: config.dataDir,
        brands: config.brands.map((brand) => brand.id),
      },
      "listening",
    );
    void balie.historyLost.then(() => {
      // Everything read before is void: a new start reads it anew, and clients that come back get fresh copies (DL9).
      running = balie.stop("now").then(start);
      running.catch(fail);
    });
    return balie;
  }
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartError) {
    return error.message;
  }
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `${error.message}: another program uses this port; stop it or set PORT to another one`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
