/** R14: no room at random moments. Redis says -OOM; the embedded store has a disk of a few megabytes that somebody fills. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../../support/random.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { createTally, type Goal, type GoalOptions } from "./goal.ts";
import { type Refusing, refuseAtMoments, settle } from "./refused.ts";
import { checkStored, startTalker, startTalking } from "./talker.ts";

const MOMENTS = 100;
/**
 * The log of a full disk has room of its own that has to be used up each time: many write, so that it goes fast and no
 * conversation comes to its end meanwhile.
 */
const TALKERS = { embedded: 120, redis: 24 };
/** Room for all that is said in the run: a disk that is really full heals by nobody going away. */
const DISK_MB = 384;

async function run({ store, seed, say }: GoalOptions) {
  const tally = createTally();
  const disk = store === "embedded" ? mountSmallDisk() : null;
  const cluster = await startCluster(store, disk === null ? {} : { folder: disk.folder });
  try {
    const refusing = disk === null ? outOfMemory(cluster) : fullDisk(disk.folder);
    const talkers = await Promise.all(
      Array.from({ length: TALKERS[store] }, (_, index) => startTalker(cluster.balancer, `talker-${index}`)),
    );
    const stop = startTalking(talkers, disk === null ? 60 : 400);
    await refuseAtMoments(tally, talkers, MOMENTS, createRandom(seed), refusing, say);
    stop();
    await settle(tally, talkers);
    for (const { player } of talkers) player.client.stop();
    const starts = cluster.nodes.flatMap((node) => node.lines()).filter((line) => line.includes('"msg":"listening"'));
    tally.check(starts.length === cluster.nodes.length, () => `nodes were started ${starts.length} times`);
    checkStored(tally, talkers, await cluster.stored());
  } finally {
    await cluster.stop();
    disk?.remove();
  }
  return tally.result();
}

function outOfMemory({ redis }: Cluster): Refusing {
  const set = async (bytes: string) => void (await redis?.admin.config("SET", "maxmemory", bytes));
  return { begin: () => set("1"), end: () => set("0") };
}

/** What is free is taken, to the last byte. */
function fullDisk(folder: string): Refusing {
  const filler = join(folder, "filler");
  return {
    begin() {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filler, Buffer.alloc(bavail * bsize + 1_000_000));
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
      }
    },
    end: () => rmSync(filler, { force: true }),
  };
}

function mountSmallDisk() {
  const folder = mkdtempSync(join(tmpdir(), "balie-small-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MB}m`, "tmpfs", folder]);
  return {
    folder,
    remove() {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function canMount(): boolean {
  try {
    mountSmallDisk().remove();
    return true;
  } catch {
    return false;
  }
}

export const r14: Goal = {
  title: "no room at 100 random moments",
  stores: ["embedded", "redis"],
  whySkipped: (store) =>
    store === "redis" || canMount() ? null : "mounting a small tmpfs needs root and the right to mount",
  run,
};
