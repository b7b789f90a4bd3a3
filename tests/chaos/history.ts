/** What happened, as NDJSON, each line written before the act where we are the ones who act (SAFETY §8.6). */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

export type Kind = "message" | "note" | "other";

/** A command as it first left a client, and what became of it. */
export interface Command {
  readonly actor: string;
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  /** Order among the commands of its actor. */
  readonly number: number;
  conversationId: string | null;
  /** Number in the stream, as its own event told; 0 when another frame acknowledged it. */
  ackSeq: number | null;
  refusedWith: string | null;
}

export interface Seen {
  readonly actor: string;
  readonly stream: "conversation" | "staff";
  readonly conversationId: string;
  readonly epoch: string;
  readonly seq: number;
  readonly eventId: string;
}

/** A line of an agent's list: what the queue was said to look like. */
export interface ListedRow {
  readonly conversationId: string;
  readonly status: string;
  readonly isReturned: boolean;
  readonly waitingSince: number | null;
}

export interface History {
  command(actor: string, id: string, kind: Kind, text: string, conversationId: string | null): void;
  acked(id: string, seq: number, conversationId: string | null): void;
  refused(id: string, code: string): void;
  seen(seen: Seen): void;
  listed(row: ListedRow): void;
  /** What an honest server never sends: a hole, a number again, an event out of the blue. */
  wireProblem(actor: string, kind: "gap" | "reordered", problem: string): void;
  fault(fault: object): void;
  note(text: string): void;
  readonly commands: ReadonlyMap<string, Command>;
  readonly seenEvents: readonly Seen[];
  readonly listedRows: readonly ListedRow[];
  readonly wireProblems: readonly { readonly kind: "gap" | "reordered"; readonly problem: string }[];
  /** Acknowledged since this was asked the last time. */
  freshAcks(): readonly Command[];
  close(): void;
}

export function createHistory(file: string): History {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, "w");
  const startedAt = performance.now();
  const commands = new Map<string, Command>();
  const counts = new Map<string, number>();
  const seenEvents: Seen[] = [];
  const listedRows = new Map<string, ListedRow>();
  const wireProblems: { readonly kind: "gap" | "reordered"; readonly problem: string }[] = [];
  let fresh: Command[] = [];

  function write(entry: object): void {
    writeSync(handle, `${JSON.stringify({ t: Math.round(performance.now() - startedAt), ...entry })}\n`);
  }

  return {
    commands,
    seenEvents,
    wireProblems,
    get listedRows() {
      return [...listedRows.values()];
    },
    command(actor, id, kind, text, conversationId) {
      write({ type: "attempt", actor, id, kind, text, conversationId });
      if (!commands.has(id)) {
        const number = (counts.get(actor) ?? 0) + 1;
        counts.set(actor, number);
        commands.set(id, { actor, id, kind, text, number, conversationId, ackSeq: null, refusedWith: null });
      }
    },
    acked(id, seq, conversationId) {
      const command = commands.get(id);
      if (command === undefined) return;
      write({ type: "ack", actor: command.actor, id, seq });
      if (command.ackSeq === null) fresh.push(command);
      command.ackSeq = command.ackSeq === null || command.ackSeq === 0 ? seq : command.ackSeq;
      command.conversationId ??= conversationId;
    },
    refused(id, code) {
      const command = commands.get(id);
      write({ type: "refused", id, code });
      if (command !== undefined) command.refusedWith = code;
    },
    seen(seen) {
      write({ type: "seen", ...seen });
      seenEvents.push(seen);
    },
    listed(row) {
      const { conversationId, status, isReturned, waitingSince } = row;
      listedRows.set(`${conversationId} ${status} ${isReturned} ${waitingSince}`, {
        conversationId,
        status,
        isReturned,
        waitingSince,
      });
    },
    wireProblem(actor, kind, problem) {
      write({ type: "wire", actor, kind, problem });
      wireProblems.push({ kind, problem: `${actor}: ${problem}` });
    },
    fault: (fault) => write({ type: "fault", ...fault }),
    note: (text) => write({ type: "note", text }),
    freshAcks() {
      const all = fresh;
      fresh = [];
      return all;
    },
    close: () => closeSync(handle),
  };
}
