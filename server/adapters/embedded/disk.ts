/** Free space of the data folder (ST4). */
import { statfs } from "node:fs/promises";

/** `low`: alarm. `critical`: new conversations get the offline form, open ones and crisis go on. */
export type DiskLevel = "ok" | "low" | "critical";

export interface FreeSpace {
  readonly freeBytes: number;
  readonly totalBytes: number;
}

const LOW_BYTES = 500e6;
const LOW_SHARE = 0.05;
const CRITICAL_BYTES = 100e6;

export function diskLevelOf({ freeBytes, totalBytes }: FreeSpace): DiskLevel {
  if (freeBytes < CRITICAL_BYTES) {
    return "critical";
  }
  return freeBytes < LOW_BYTES || freeBytes < totalBytes * LOW_SHARE ? "low" : "ok";
}

export async function freeSpaceOf(folder: string): Promise<FreeSpace> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}

export interface DiskWatch {
  level(): DiskLevel;
  /** Looks now instead of at the next interval. */
  check(): Promise<DiskLevel>;
  stop(): void;
}

export interface DiskWatchOptions {
  readonly everyMs: number;
  readonly freeSpace: () => Promise<FreeSpace>;
  readonly onLevel: (level: DiskLevel, space: FreeSpace) => void;
}

export function watchDisk({ everyMs, freeSpace, onLevel }: DiskWatchOptions): DiskWatch {
  let level: DiskLevel = "ok";
  async function check(): Promise<DiskLevel> {
    // Unknown free space changes nothing: writes that fail speak for themselves.
    const space = await freeSpace().catch(() => null);
    const next = space === null ? level : diskLevelOf(space);
    if (space !== null && next !== level) {
      level = next;
      onLevel(level, space);
    }
    return level;
  }
  const timer = setInterval(() => void check(), everyMs);
  timer.unref();
  return { level: () => level, check, stop: () => clearInterval(timer) };
}
