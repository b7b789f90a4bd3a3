/**
 * Every commit of the deployment, in order of commit numbers. What the channel lost is read from the log of commits; what
 * that no longer holds is made up for by rows that changed since.
 */
import type { Change } from "../../ports/event-store.ts";
import type { PublishedChange } from "./codec.ts";

export type Missed =
  | { readonly status: "kept"; readonly top: number; readonly changes: readonly PublishedChange[] }
  | { readonly status: "notKept"; readonly top: number }
  | { readonly status: "otherEpoch" };

export interface ChangeFeed {
  /** A commit heard on the channel. */
  heard(change: PublishedChange): void;
  /** Somebody saw the store at this commit, or the channel may have lost some. */
  catchUp(): Promise<void>;
  lastCommit(): number;
  /** Begins after this commit of another history; rows as they are now are told as changes. */
  restart(commit: number): Promise<void>;
  /** Resolves when this commit has been told, or after a moment in which it was not heard. */
  told(commit: number): Promise<void>;
}

interface Parts {
  readonly publish: (change: Change) => void;
  readonly missed: (after: number, limit: number) => Promise<Missed>;
  /** Rows changed since a time; 0 gives all. */
  readonly changedSince: (since: number) => AsyncIterable<Change["summaries"]>;
  /** Where the store stood when it was opened: told is what comes after. */
  readonly first: { readonly commit: number; readonly at: number };
}

const PAGE = 100;
const TOLD_WITHIN_MS = 250;
/** Clocks of nodes that write rows differ by less. */
const OVERLAP_MS = 60_000;

export function createChangeFeed({ publish, missed, changedSince, first }: Parts): ChangeFeed {
  let last = first.commit;
  let lastUpdatedAt = first.at;
  let isReading = false;
  let isBehind = false;
  let waiting: { readonly commit: number; readonly wake: () => void }[] = [];

  function tell(change: PublishedChange): void {
    last = change.commit;
    for (const { updatedAt } of change.summaries) {
      lastUpdatedAt = Math.max(lastUpdatedAt, updatedAt);
    }
    publish(change);
    wake();
  }

  function wake(): void {
    while (waiting[0] !== undefined && waiting[0].commit <= last) {
      waiting.shift()?.wake();
    }
  }

  function heard(change: PublishedChange): void {
    if (change.commit === last + 1) {
      tell(change);
    } else if (change.commit > last) {
      void catchUp();
    }
  }

  async function readOn(): Promise<void> {
    const answer = await missed(last, PAGE);
    switch (answer.status) {
      case "otherEpoch":
        return;
      case "notKept":
        await tellRows(answer.top, Math.max(0, lastUpdatedAt - OVERLAP_MS));
        isBehind = true;
        return;
      case "kept":
        for (const change of answer.changes) {
          if (change.commit === last + 1) {
            tell(change);
          }
        }
        isBehind ||= last < answer.top;
    }
  }

  async function tellRows(commit: number, since: number): Promise<void> {
    for await (const summaries of changedSince(since)) {
      if (summaries.length > 0) {
        publish({ events: [], summaries });
      }
    }
    last = commit;
    wake();
  }

  async function catchUp(): Promise<void> {
    isBehind = true;
    if (isReading) {
      return;
    }
    isReading = true;
    try {
      while (isBehind) {
        isBehind = false;
        await readOn();
      }
    } catch {
      // The store is away; the next look or the next line tries again.
    } finally {
      isReading = false;
    }
  }

  return {
    heard,
    catchUp,
    lastCommit: () => last,
    restart: async (commit) => {
      last = commit;
      await tellRows(commit, 0);
    },
    told: (commit) =>
      commit <= last
        ? Promise.resolve()
        : new Promise((resolve) => {
            const timer = setTimeout(() => {
              waiting = waiting.filter(({ wake }) => wake !== entry.wake);
              resolve();
            }, TOLD_WITHIN_MS);
            const entry = {
              commit,
              wake: () => {
                clearTimeout(timer);
                resolve();
              },
            };
            // Answers of calls come in order of their commits.
            waiting.push(entry);
          }),
  };
}
