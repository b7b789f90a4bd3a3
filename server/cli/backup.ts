/** `npm run backup -- --to FILE`: the embedded store as one file, while the server runs or not (ST3). */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { backupFolder } from "../adapters/embedded/backup.ts";
import { loadConfig } from "../config.ts";

const USAGE = "npm run --silent backup -- --to /somewhere/balie-backup.db";

try {
  const { to } = parseArgs({ options: { to: { type: "string" } } }).values;
  if (to === undefined || to === "") {
    throw new Error(`where to? ${USAGE}`);
  }
  const { dataDir, redisUrl } = loadConfig();
  if (redisUrl !== null) {
    throw new Error("REDIS_URL is set: Redis is backed up with examples/deploy/redis-backup.sh (docs/many-servers.md)");
  }
  const { streamCount, commitNumber } = await backupFolder(dataDir, resolve(to));
  process.stdout.write(
    `${resolve(to)} holds ${streamCount} streams up to commit ${commitNumber}, checked.\n` +
      `It does not hold ${resolve(dataDir, "player.key")}: keep a copy of that elsewhere, once.\n`,
  );
} catch (error) {
  process.stderr.write(`No backup was made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
