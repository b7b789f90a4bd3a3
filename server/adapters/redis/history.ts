/**
 * Which history of the store this node knows, and how far (DL9). What it has seen outlives it in a side file, so that a
 * store that went back is noticed after a restart of everything as well.
 */
import { type Epoch, toEpoch } from "../../../shared/ids.ts";
import { keepMark, readMark, writeMark } from "../embedded/commit-mark.ts";
import type { Scripts } from "./scripts.ts";

export interface HistoryLost {
  readonly reason: "commit number went back" | "another history";
  readonly commitNumber: number;
  readonly highestSeen: number;
}

export interface History {
  epoch(): Epoch;
  /** Compares with the store. Gives what was lost, or null. `scripts` may run before others may. */
  open(scripts: Scripts): Promise<HistoryLost | null>;
  /** A commit of this history is durable. */
  saw(commit: number, at: number): void;
  commit(): number;
  highestAt(): number;
  close(): Promise<void>;
}

const MARK_EVERY_MS = 1_000;

export function createHistory(markPath: string | null, newEpoch: () => string): History {
  const mark = markPath === null ? null : readMark(markPath);
  let epoch = mark?.epoch ?? "";
  let commitNumber = mark?.commitNumber ?? 0;
  let highestAt = mark?.highestAt ?? 0;
  let endKeeping: () => Promise<void> = async () => {};
  const current = () => ({ epoch: epoch === "" ? null : epoch, commitNumber, highestAt });

  return {
    epoch: () => toEpoch(epoch),
    open: async (scripts) => {
      const isFirst = mark?.epoch === epoch || epoch === "";
      const highestSeen = commitNumber;
      const result = await scripts.run("event-store-open", [newEpoch(), epoch, highestSeen]);
      const [storedEpoch, commit, at, verdict] = result as [string, number, string, 0 | 1 | 2];
      epoch = storedEpoch;
      commitNumber = verdict === 0 ? Math.max(commitNumber, commit) : commit;
      // Time goes on even where history did not: what was promised by it stays in the past.
      highestAt = Math.max(highestAt, Number(at));
      if (markPath !== null) {
        writeMark(markPath, current());
        if (isFirst) {
          await endKeeping();
          endKeeping = keepMark(markPath, MARK_EVERY_MS, current);
        }
      }
      return verdict === 0
        ? null
        : {
            reason: verdict === 1 ? "commit number went back" : "another history",
            commitNumber: commit,
            highestSeen,
          };
    },
    saw: (commit, at) => {
      commitNumber = Math.max(commitNumber, commit);
      highestAt = Math.max(highestAt, at);
    },
    commit: () => commitNumber,
    highestAt: () => highestAt,
    close: async () => {
      await endKeeping();
      if (markPath !== null && epoch !== "") {
        writeMark(markPath, current());
      }
    },
  };
}
