/**
 * What happened, as NDJSON, each line written before the act where we are the ones who act (SAFETY §8.6). Lines are
 * gathered and reach the file with the next fault at the latest: this process is never killed.
 */
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

/** From when to when (epoch milliseconds) something was away or held up by us. */
export interface Outage {
  readonly from: number;
  to: number;
}

export interface History {
  command(actor: string, id: string, kind: Kind, text: string, conversationId: string | null): void;
  acked(id: string, seq: number, conversationId: string | null): void;
  /** Calls once, right in the middle of taking in the next acknowledgement of a player's message. */
  onceAcked(run: () => void): () => void;
  refused(id: string, code: string): void;
  /** A line was made and greeted the server. */
  connected(actor: string): void;
  seen(seen: Seen): void;
  listed(row: ListedRow): void;
  /** What an honest server never sends: a hole, a number again, an event out of the blue. */
  wireProblem(actor: string, kind: "gap" | "reordered", problem: string): void;
  fault(fault: object): void;
  /** Begins a stretch of time in which nothing may be expected; call what it gives at its end. */
  outage(): () => void;
  note(text: string): void;
  readonly commands: ReadonlyMap<string, Command>;
  /** By `stream:conversation`, "epoch eventId" at each number as it was seen first. */
  readonly sights: ReadonlyMap<string, readonly string[]>;
  /** How often anybody saw an event. */
  seenCount(): number;
  readonly listedRows: Iterable<ListedRow>;
  readonly outages: readonly Outage[];
  /** Notes of an agent that are sent and not answered. Unlike a message, a note is sent again even where its event came. */
  openNotes(actor: string): ReadonlySet<string>;
  /** Players who have seen their message stored and not yet what the bot says to it. Kept by wire.ts. */
  readonly undecided: Set<string>;
  readonly wireProblems: readonly { readonly kind: "gap" | "reordered" | "phantom"; readonly problem: string }[];
  /** Messages of players that are acknowledged. */
  ackedCount(): number;
  connectCount(): number;
  /** Acknowledged since this was asked the last time. */
  freshAcks(): readonly Command[];
  close(): void;
}

const GATHERED_LINES = 2_000;

export function createHistory(file: string): History {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, "w");
  const startedAt = performance.now();
  const commands = new Map<string, Command>();
  const counts = new Map<string, number>();
  const sights = new Map<string, string[]>();
  const listedRows = new Map<string, ListedRow>();
  const outages: Outage[] = [];
  const wireProblems: { readonly kind: "gap" | "reordered" | "phantom"; readonly problem: string }[] = [];
  const undecided = new Set<string>();
  const openNotes = new Map<string, Set<string>>();
  let fresh: Command[] = [];
  let waiting: (() => void)[] = [];
  let lines: string[] = [];
  let seenCount = 0;
  let ackedCount = 0;
  let connectCount = 0;

  function flush(): void {
    if (lines.length > 0) writeSync(handle, `${lines.join("\n")}\n`);
    lines = [];
  }

  function write(entry: object): void {
    lines.push(JSON.stringify({ t: Math.round(performance.now() - startedAt), ...entry }));
    if (lines.length >= GATHERED_LINES) flush();
  }

  function firstAck(command: Command): void {
    fresh.push(command);
    if (command.kind !== "message" || !command.actor.startsWith("player")) return;
    ackedCount += 1;
    const [run, ...others] = waiting;
    waiting = others;
    run?.();
  }

  function answered({ actor, id, kind }: Command): void {
    if (kind === "note") openNotes.get(actor)?.delete(id);
  }

  return {
    commands,
    sights,
    outages,
    undecided,
    wireProblems,
    seenCount: () => seenCount,
    ackedCount: () => ackedCount,
    connectCount: () => connectCount,
    get listedRows() {
      return listedRows.values();
    },
    command(actor, id, kind, text, conversationId) {
      write({ type: "attempt", actor, id, kind, text, conversationId });
      if (!commands.has(id)) {
        const number = (counts.get(actor) ?? 0) + 1;
        counts.set(actor, number);
        if (kind === "note") openNotes.set(actor, (openNotes.get(actor) ?? new Set()).add(id));
        commands.set(id, { actor, id, kind, text, number, conversationId, ackSeq: null, refusedWith: null });
      }
    },
    acked(id, seq, conversationId) {
      const command = commands.get(id);
      if (command === undefined) return;
      write({ type: "ack", actor: command.actor, id, seq });
      answered(command);
      const isFirst = command.ackSeq === null;
      command.ackSeq = command.ackSeq === null || command.ackSeq === 0 ? seq : command.ackSeq;
      command.conversationId ??= conversationId;
      if (isFirst) firstAck(command);
    },
    onceAcked(run) {
      waiting.push(run);
      return () => {
        waiting = waiting.filter((each) => each !== run);
      };
    },
    refused(id, code) {
      const command = commands.get(id);
      write({ type: "refused", id, code });
      if (command === undefined) return;
      command.refusedWith = code;
      answered(command);
    },
    openNotes: (actor) => openNotes.get(actor) ?? new Set(),
    connected(actor) {
      write({ type: "connected", actor });
      connectCount += 1;
    },
    seen(seen) {
      write({ type: "seen", ...seen });
      const { stream, conversationId, seq, epoch, eventId, actor } = seen;
      const key = `${stream}:${conversationId}`;
      const marks = sights.get(key) ?? [];
      sights.set(key, marks);
      const mark = `${epoch} ${eventId}`;
      const before = marks[seq];
      marks[seq] = before ?? mark;
      seenCount += 1;
      if (before !== undefined && before !== mark) {
        wireProblems.push({ kind: "phantom", problem: `${actor} saw ${key} ${seq} as ${mark}, another as ${before}` });
      }
    },
    listed({ conversationId, status, isReturned, waitingSince }) {
      const row = { conversationId, status, isReturned, waitingSince };
      listedRows.set(`${conversationId} ${status} ${isReturned} ${waitingSince}`, row);
    },
    wireProblem(actor, kind, problem) {
      write({ type: "wire", actor, kind, problem });
      wireProblems.push({ kind, problem: `${actor}: ${problem}` });
    },
    fault(fault) {
      write({ type: "fault", ...fault });
      flush();
    },
    outage() {
      const outage: Outage = { from: Date.now(), to: Number.POSITIVE_INFINITY };
      outages.push(outage);
      return () => {
        outage.to = Math.min(outage.to, Date.now());
      };
    },
    note: (text) => write({ type: "note", text }),
    freshAcks() {
      const all = fresh;
      fresh = [];
      return all;
    },
    close() {
      flush();
      closeSync(handle);
    },
  };
}
