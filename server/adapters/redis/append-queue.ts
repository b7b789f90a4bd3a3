/**
 * Appends of one turn of the event loop go out as one script call. How many may wait (DL12), whose answer is whose, and
 * what a request looks like to the script.
 */
import { type AppendRequest, type Guard, StoreUnavailable, type StreamWrite } from "../../ports/event-store.ts";
import { toRowText, toTail } from "./codec.ts";
import type { Argument } from "./connection.ts";

/** One result of the script: numbers and texts as its header says. */
export type ScriptResult = readonly (string | number)[];

/** The stored event as it was read, and as it will be; "" where there is nothing to redact. */
export interface Redaction {
  readonly seq: number;
  readonly before: string;
  readonly after: string;
}

export interface AppendQueue {
  /** `redactions`: of each write. Rejects with StoreUnavailable; exactly `busy` when too many wait. */
  push(request: AppendRequest, redactions: readonly (readonly Redaction[])[]): Promise<ScriptResult>;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
}

export interface AppendQueueOptions {
  readonly waitingLimit: number;
  /** Runs the script over so many requests; gives one result for each, or one for all. */
  readonly send: (requestCount: number, args: readonly Argument[]) => Promise<readonly ScriptResult[]>;
}

interface Waiting {
  readonly args: readonly Argument[];
  readonly resolve: (result: ScriptResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Redis does nothing else while a script runs: about 25 µs for each append. */
const MOST_IN_CALL = 128;

export function createAppendQueue({ waitingLimit, send }: AppendQueueOptions): AppendQueue {
  let unsent: Waiting[] = [];
  let waitingCount = 0;
  let idlers: (() => void)[] = [];

  function settle(waiting: Waiting, end: (waiting: Waiting) => void): void {
    waitingCount -= 1;
    end(waiting);
    if (waitingCount === 0) {
      const woken = idlers;
      idlers = [];
      for (const wake of woken) {
        wake();
      }
    }
  }

  async function sendCall(call: readonly Waiting[]): Promise<void> {
    try {
      const results = await send(
        call.length,
        call.flatMap(({ args }) => args),
      );
      call.forEach((waiting, index) => {
        const result = results[index] ?? results[0];
        settle(waiting, ({ resolve, reject }) =>
          result === undefined ? reject(new StoreUnavailable("no result")) : resolve(result),
        );
      });
    } catch (error) {
      for (const waiting of call) {
        settle(waiting, ({ reject }) => reject(error));
      }
    }
  }

  function sendAll(): void {
    const all = unsent;
    unsent = [];
    for (let first = 0; first < all.length; first += MOST_IN_CALL) {
      void sendCall(all.slice(first, first + MOST_IN_CALL));
    }
  }

  return {
    push: (request, redactions) =>
      new Promise((resolve, reject) => {
        if (waitingCount >= waitingLimit) {
          reject(new StoreUnavailable("busy"));
          return;
        }
        waitingCount += 1;
        if (unsent.length === 0) {
          setImmediate(sendAll);
        }
        unsent.push({ args: toArguments(request, redactions), resolve, reject });
      }),
    idle: () =>
      new Promise((resolve) => {
        if (waitingCount === 0) {
          resolve();
        } else {
          idlers.push(resolve);
        }
      }),
  };
}

function toArguments(
  { writes, guards }: AppendRequest,
  redactions: readonly (readonly Redaction[])[],
): readonly Argument[] {
  const args: Argument[] = [writes.length];
  for (const [index, write] of writes.entries()) {
    pushWrite(args, write, redactions[index] ?? []);
  }
  args.push(guards.length);
  for (const guard of guards) {
    args.push(...guardArguments(guard));
  }
  return args;
}

function pushWrite(args: Argument[], write: StreamWrite, redactions: readonly Redaction[]): void {
  const { streamId, expectedSeq, events, summary, command } = write;
  args.push(streamId, expectedSeq === "end" ? "" : expectedSeq);
  args.push(command === null ? "" : commandField(command.participant, command.id), command?.digest ?? "");
  if (summary === null) {
    args.push("");
  } else {
    const { kind, status, isOpen, nextDeadlineAt, updatedAt } = summary;
    args.push(toRowText(summary), `${kind}:${status}`, isOpen ? 1 : 0, nextDeadlineAt ?? "", updatedAt);
  }
  args.push(events.length);
  for (const event of events) {
    args.push(event.at, toTail(event));
  }
  args.push(redactions.length);
  for (const { seq, before, after } of redactions) {
    args.push(seq, before, after);
  }
}

function guardArguments(guard: Guard): readonly Argument[] {
  switch (guard.type) {
    case "load":
      return ["load", guard.ownerId, guard.maxUnits, ""];
    case "singleOpen":
      return ["singleOpen", guard.kind, guard.brandId, guard.playerRef];
    case "term":
      return ["term", guard.lease, guard.number, ""];
  }
}

export function commandField(participant: string, id: string): string {
  return `${participant}\n${id}`;
}
