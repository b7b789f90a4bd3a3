/** `npm run restore -- --from FILE`: puts a backup in the place of the embedded store, while no server runs (ST3, DL9). */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { restoreBackup } from "../adapters/embedded/backup.ts";
import { loadConfig } from "../config.ts";

const USAGE = "npm run --silent restore -- --from /somewhere/balie-backup.db";

try {
  const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
  if (from === undefined || from === "") {
    throw new Error(`from where? ${USAGE}`);
  }
  const { dataDir, redisUrl } = loadConfig();
  if (redisUrl !== null) {
    throw new Error("REDIS_URL is set: Redis is restored with examples/deploy/redis-restore.sh (docs/many-servers.md)");
  }
  const { streamCount, commitNumber, replaced } = await restoreBackup(resolve(from), dataDir);
  process.stdout.write(
    `Restored ${streamCount} streams up to commit ${commitNumber}. The next start begins a new history: every client ` +
      "gets a fresh copy, and what it sent since then is shown as not sent.\n" +
      (replaced === null ? "" : `What was there before is kept as ${resolve(replaced)}.\n`),
  );
} catch (error) {
  process.stderr.write(`Nothing was restored: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
