/**
 * Commands on their way, oldest first (DL2, DL3, DL5, DL8). In each lane (a player's all; an agent's conversation) one
 * is in flight and the next leaves when it is answered: a retryable refusal can then never put a later message before
 * an earlier one.
 *
 *              send                      event or `accepted`
 *   waiting ----------> in flight ---------------------------> gone
 *      ^  ^                | | |        refused for good, 1009
 *      |  | line lost,     | | +-----------------------------> failed --retry--> waiting
 *      |  | 8 s + probed   | |
 *      |  +----------------+ | retryable refusal
 *      +------ held <--------+
 *       hint over
 */
import { isRetryable, type RejectionCode } from "../codes.ts";
import { CLIENT_MESSAGE_ID_PATTERN, type ClientMessageId, type ConversationId } from "../ids.ts";
import { PROBE_AFTER_MS, PROBE_ANSWER_MS } from "../limits.ts";
import { retryDelay } from "./backoff.ts";
import type { Clock, Owner, PendingMessage } from "./types.ts";

/** An `internal` that comes back this often is not going to pass, and must not block what comes after it. */
const INTERNAL_TRIES = 5;

export interface Command {
  readonly type: string;
  readonly clientMessageId: ClientMessageId;
  readonly text?: string;
}

export interface Entry<Sent extends Command> {
  readonly command: Sent;
  readonly conversationId: ConversationId | null;
  readonly owner: Owner;
  readonly status: "waiting" | "flying" | "failed";
  readonly code: PendingMessage["code"];
  /** Clock time before which it is held back. */
  readonly retryAt: number | null;
  readonly sentAt: number;
  readonly tryCount: number;
}

export interface OutboxOptions<Sent extends Command> {
  readonly clock: Clock;
  /** Commands of one lane are in flight one at a time. */
  laneOf(entry: Entry<Sent>): string;
  canSend(entry: Entry<Sent>): boolean;
  send(command: Sent): void;
  /** Something is un-acked for 8 s (DL10). */
  onUnacked(): void;
  /** A held command may go: flush. */
  onDue(): void;
}

export interface Outbox<Sent extends Command> {
  entries(): readonly Entry<Sent>[];
  pending(): readonly PendingMessage[];
  /** Messages that are not acknowledged and not failed. */
  sendingCount(): number;
  failed(id: string): PendingMessage | undefined;
  /** With a code it is in the list as failed. */
  add(command: Sent, conversationId: ConversationId | null, code?: PendingMessage["code"], owner?: Owner): void;
  remove(id: string): void;
  /** In place of all that was there. */
  restore(kept: readonly KeptEntry<Sent>[]): void;
  /** Gives the entry when that was the last word. */
  reject(id: string | null, code: RejectionCode, retryAfterMs: number | null): Entry<Sent> | undefined;
  flush(): void;
  /** The line is gone, with this code. 1009: the biggest frame in flight caused it and is given as failed. */
  lost(isTooBig: boolean): Entry<Sent> | undefined;
  /** The line is good (`probed`), yet something sent over 5 s ago has no answer: the same id again does no harm (DL3). */
  resendStale(): void;
}

export function createOutbox<Sent extends Command>(options: OutboxOptions<Sent>): Outbox<Sent> {
  const { clock } = options;
  let entries: readonly Entry<Sent>[] = [];
  let pending: readonly PendingMessage[] | null = null;

  function replace(next: readonly Entry<Sent>[]): void {
    entries = next;
    pending = null;
  }

  const pendingNow = () => (pending ??= entries.flatMap(toPending));

  function change(id: string, patch: Partial<Entry<Sent>>): Entry<Sent> | undefined {
    replace(entries.map((entry) => (entry.command.clientMessageId === id ? { ...entry, ...patch } : entry)));
    return find(id);
  }

  function find(id: string): Entry<Sent> | undefined {
    return entries.find((entry) => entry.command.clientMessageId === id);
  }

  const fail = (id: string, code: PendingMessage["code"]) => change(id, { status: "failed", code, retryAt: null });
  const flying = () => entries.filter((entry) => entry.status === "flying");

  /** A frame that could not be read is refused without an id. */
  function onlyFlying(code: RejectionCode): Entry<Sent> | undefined {
    const [only, ...others] = flying();
    return others.length === 0 && (code === "malformed" || code === "unknown_type") ? only : undefined;
  }

  function fly(entry: Entry<Sent>): void {
    const id = entry.command.clientMessageId;
    const sentAt = clock.now();
    change(id, { status: "flying", code: null, sentAt });
    options.send(entry.command);
    clock.after(PROBE_AFTER_MS, () => {
      const now = find(id);
      if (now?.status === "flying" && now.sentAt === sentAt) {
        options.onUnacked();
      }
    });
  }

  const add: Outbox<Sent>["add"] = (command, conversationId, code = null, owner = null) => {
    const status = code === null ? "waiting" : "failed";
    replace([...entries, { command, conversationId, owner, status, code, retryAt: null, sentAt: 0, tryCount: 0 }]);
  };

  return {
    entries: () => entries,
    pending: pendingNow,
    sendingCount: () => pendingNow().filter(({ status }) => status === "sending").length,
    failed: (id) => pendingNow().find((one) => one.clientMessageId === id && one.status === "failed"),
    add,
    remove(id) {
      if (find(id) !== undefined) {
        replace(entries.filter(({ command }) => command.clientMessageId !== id));
      }
    },
    restore(kept) {
      replace([]);
      for (const { command, conversationId, code, owner } of kept) {
        add(command, conversationId, code, owner);
      }
    },
    reject(about, code, hintMs) {
      const entry = about === null ? onlyFlying(code) : find(about);
      if (entry === undefined || entry.status === "failed") {
        return undefined;
      }
      const id = entry.command.clientMessageId;
      const attempt = entry.tryCount;
      if (!isRetryable(code) || (code === "internal" && attempt + 1 >= INTERNAL_TRIES)) {
        return fail(id, code);
      }
      const waitMs = retryDelay({ attempt, outageMs: 0, hintMs, longCapMs: 0 }, clock.random());
      const retryAt = clock.now() + waitMs;
      change(id, { status: "waiting", code, retryAt, tryCount: attempt + 1 });
      clock.after(waitMs, () => {
        if (find(id)?.retryAt === retryAt) {
          change(id, { retryAt: null });
          options.onDue();
        }
      });
      return undefined;
    },
    flush() {
      const busy = new Set<string>();
      for (const entry of entries) {
        const lane = options.laneOf(entry);
        if (entry.status === "failed" || busy.has(lane)) {
          continue;
        }
        busy.add(lane);
        if (entry.status === "waiting" && entry.retryAt === null && options.canSend(entry)) {
          fly(entry);
        }
      }
    },
    lost(isTooBig) {
      const sizeOf = (entry: Entry<Sent>) => entry.command.text?.length ?? 0;
      const [biggest] = isTooBig ? flying().sort((one, other) => sizeOf(other) - sizeOf(one)) : [];
      replace(entries.map((entry) => (entry.status === "flying" ? { ...entry, status: "waiting" } : entry)));
      return biggest && fail(biggest.command.clientMessageId, "frame_too_big");
    },
    resendStale() {
      const before = clock.now() - PROBE_ANSWER_MS;
      replace(
        entries.map((entry) =>
          entry.status === "flying" && entry.sentAt <= before ? { ...entry, status: "waiting" } : entry,
        ),
      );
    },
  };
}

function toPending({ command, conversationId, status, code, retryAt }: Entry<Command>): PendingMessage[] {
  const { type, clientMessageId, text = "" } = command;
  const shown = status === "failed" ? status : "sending";
  return type === "message.send" ? [{ clientMessageId, conversationId, text, status: shown, code, retryAt }] : [];
}

/** What is kept through a reload: the command, and why it failed if it did. */
export interface KeptEntry<Sent extends Command> {
  readonly command: Sent;
  readonly conversationId: ConversationId | null;
  readonly code: PendingMessage["code"];
  readonly owner?: Owner;
}

export function isKept(kept: KeptEntry<Command> | null): boolean {
  const { type, clientMessageId, text = "" } = kept?.command ?? {};
  return (
    typeof type === "string" && CLIENT_MESSAGE_ID_PATTERN.test(String(clientMessageId)) && typeof text === "string"
  );
}
