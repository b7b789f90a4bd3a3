/** A service whose store is put back to an older backup, by the commands that the docs name; one for each store. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRedisEventStore } from "../../../server/adapters/redis/event-store.ts";
import type { Address } from "../../support/balie-clients.ts";
import { type BalieProcess, ROOT, startProcess } from "../../support/balie-process.ts";
import { startRedis } from "../../support/redis-process.ts";
import { type Ran, runProgram } from "../../support/run-program.ts";
import { readAll, readFolder, type StoredConversation } from "../../support/stored-streams.ts";
import type { StoreName } from "./goal.ts";

export interface Restorable {
  readonly address: Address;
  backup(): Promise<Ran>;
  /** What the restore says while the service runs: a refusal. */
  restoreTooEarly(): Promise<Ran>;
  /** Ends the service, restores, and starts it again. */
  restore(): Promise<Ran>;
  /** What is stored; the service goes on after it. */
  stored(): Promise<readonly StoredConversation[]>;
  /** How often what was there before the restore was kept. */
  keptCount(): number;
  stop(): Promise<void>;
}

export const startRestorable = (store: StoreName): Promise<Restorable> =>
  store === "redis" ? startWithRedis() : startEmbedded();

async function startEmbedded(): Promise<Restorable> {
  const node = await startProcess();
  const folder = mkdtempSync(join(tmpdir(), "balie-restore-"));
  const backup = join(folder, "balie.db");
  const data = join(node.folder, "data");
  const run = (name: "backup" | "restore", args: readonly string[]) =>
    runProgram(process.execPath, [join(ROOT, `dist/server/cli/${name}.js`), ...args], {
      BALIE_CONFIG: join(node.folder, "config.yaml"),
      BALIE_DATA: data,
    });
  return {
    address: node,
    backup: () => run("backup", ["--to", backup]),
    restoreTooEarly: () => run("restore", ["--from", backup]),
    async restore() {
      await node.kill("SIGTERM");
      const ran = await run("restore", ["--from", backup]);
      await node.start();
      return ran;
    },
    async stored() {
      await node.kill("SIGTERM");
      const stored = await readFolder(data);
      await node.start();
      return stored;
    },
    keptCount: () => readdirSync(data).filter((name) => /^balie\.db\.replaced-\d+$/.test(name)).length,
    async stop() {
      await node.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startWithRedis(): Promise<Restorable> {
  const redis = await startRedis();
  const environment = { REDIS_URL: redis.url };
  const nodes: BalieProcess[] = [await startProcess({ environment })];
  const folder = mkdtempSync(join(tmpdir(), "balie-restore-"));
  const backup = join(folder, "redis");
  const run = (name: "redis-backup" | "redis-restore") =>
    runProgram(join(ROOT, `examples/deploy/${name}.sh`), [backup], {
      REDIS_DIR: redis.folder,
      REDIS_PORT: String(redis.port),
      REDIS_CLI: `redis-cli -p ${redis.port}`,
    });
  const first = nodes[0] as BalieProcess;
  return {
    address: first,
    backup: () => run("redis-backup"),
    restoreTooEarly: () => run("redis-restore"),
    async restore() {
      await first.kill();
      await redis.kill("SIGTERM");
      const ran = await run("redis-restore");
      await redis.start();
      // A data folder that knows nothing: only the restore itself can have ended the old history.
      nodes.push(await startProcess({ environment, port: first.port }));
      return ran;
    },
    async stored() {
      const store = await createRedisEventStore({ url: redis.url });
      try {
        return await readAll(store);
      } finally {
        await store.close();
      }
    },
    keptCount: () => readdirSync(redis.folder).filter((name) => name.startsWith("replaced-")).length,
    async stop() {
      for (const node of nodes) await node.stop();
      await redis.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
