/**
 * Read, decide, append at the number that was read; a lost race reads and decides again (DL4). The only place from which
 * conversations change.
 */
import type { RejectionCode } from "../../shared/codes.ts";
import { type BrandId, type ConversationId, toEventId } from "../../shared/ids.ts";
import type { ConversationCommand } from "../core/conversation/commands.ts";
import type { DecideContext } from "../core/conversation/context.ts";
import { decide } from "../core/conversation/decide.ts";
import { type Accepted, writesNothing } from "../core/conversation/decision.ts";
import { evolve } from "../core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../core/conversation/state.ts";
import { summarize } from "../core/conversation/summary.ts";
import { upcast } from "../core/conversation/upcast.ts";
import {
  type AppendResult,
  type EventStore,
  type Guard,
  StoreUnavailable,
  type StreamWrite,
} from "../ports/event-store.ts";
import type { Runtime } from "../ports/runtime.ts";
import { digestOf } from "./command-digest.ts";
import { type CommandId, scoped } from "./command-id.ts";
import { conversationOf, conversationStream, staffStream, toRow } from "./summary-row.ts";

export type ExecuteResult =
  /** Durable. `seq` is the top of the conversation stream afterwards. */
  | { readonly status: "done"; readonly seq: number; readonly state: ConversationState }
  /** Was stored before under the same id. */
  | { readonly status: "duplicate"; readonly seq: number }
  /** Nothing stored. */
  | {
      readonly status: "rejected";
      readonly code: RejectionCode;
      readonly takenBy: string | null;
      readonly retryAfterMs: number | null;
    }
  /** Nothing stored: this player has another open conversation. */
  | { readonly status: "openElsewhere"; readonly conversationId: ConversationId };

export interface Executor {
  /** `commandId` null: a command of the server itself, made harmless by state and numbers. */
  execute(
    conversationId: ConversationId,
    command: ConversationCommand,
    commandId: CommandId | null,
    guards?: readonly Guard[],
  ): Promise<ExecuteResult>;
  /** State and number as they are stored now; for sweeps that must know what is due. */
  load(conversationId: ConversationId): Promise<Loaded>;
}

export interface Loaded {
  readonly state: ConversationState;
  readonly seq: number;
  /** Time of the last event: the next is never earlier, however the clocks of processes differ. */
  readonly at: number;
}

interface Parts {
  readonly store: EventStore;
  readonly runtime: Runtime;
  readonly contextFor: (brandId: BrandId, now: number) => Promise<DecideContext>;
}

const MOST_TRIES = 5;
const PAGE = 1_000;
const CACHED = 5_000;
const EMPTY: Loaded = { state: initialState, seq: 0, at: 0 };
const BUSY_RETRY_MS = 250;
const NOT_SAVED_RETRY_MS = 1_000;

export function createExecutor({ store, runtime, contextFor }: Parts): Executor {
  /**
   * Folded states by conversation, oldest use first. Wrong at worst by being old, as other nodes write too: what is decided
   * to be written the append notices, and what is decided not to be is decided once more on what is stored.
   */
  const cache = new Map<ConversationId, Loaded>();

  function remember(conversationId: ConversationId, loaded: Loaded): void {
    cache.delete(conversationId);
    cache.set(conversationId, loaded);
    if (cache.size > CACHED) {
      const oldest = cache.keys().next();
      if (!oldest.done) {
        cache.delete(oldest.value);
      }
    }
  }

  async function readOn(conversationId: ConversationId, from: Loaded = EMPTY): Promise<Loaded> {
    let { state, seq, at } = from;
    for (;;) {
      const slice = await store.read(conversationStream(conversationId), seq, PAGE);
      for (const event of slice.events) {
        ({ seq, at } = event);
        state = evolve(state, { seq, at, body: upcast(event.body) });
      }
      if (slice.events.length < PAGE) {
        remember(conversationId, { state, seq, at });
        return { state, seq, at };
      }
    }
  }

  const load = (conversationId: ConversationId) => readOn(conversationId, cache.get(conversationId));

  async function attempt(
    conversationId: ConversationId,
    command: ConversationCommand,
    given: CommandId | null,
    guards: readonly Guard[],
    isRetry: boolean,
  ): Promise<ExecuteResult | "conflict"> {
    const cached = isRetry ? undefined : cache.get(conversationId);
    const loaded = cached ?? (await load(conversationId));
    const now = Math.max(runtime.now(), loaded.at);
    const brandId = brandOf(loaded.state, command);
    if (brandId === null) {
      return cached === undefined ? rejected("not_found") : "conflict";
    }
    const commandId = scoped(given, loaded.state);
    if (commandId === "foreign") {
      return cached === undefined ? rejected("not_found") : "conflict";
    }
    const context = await contextFor(brandId, now);
    const decision = decide(loaded.state, command, context);
    if (cached !== undefined && writesNothing(decision)) {
      return "conflict";
    }
    if (decision.status === "rejected") {
      // A retry of what was stored must get its first answer, even where the state has moved on since (DL3).
      const before = commandId === null ? null : await wasStored(conversationId, command, commandId);
      return before ?? rejected(decision.code, null, decision.takenBy);
    }
    if (writesNothing(decision)) {
      return { status: "done", seq: loaded.seq, state: loaded.state };
    }
    const { request, state, seq } = toAppend(
      conversationId,
      loaded,
      decision,
      command,
      commandId,
      guards,
      context,
      now,
    );
    const result = await store.append(request);
    if (result.status === "appended") {
      // A write to the staff stream alone has no time in this one.
      remember(conversationId, { state, seq, at: seq > loaded.seq ? now : loaded.at });
      return { status: "done", seq, state };
    }
    return toResult(result);
  }

  function toAppend(
    conversationId: ConversationId,
    loaded: Loaded,
    decision: Accepted,
    command: ConversationCommand,
    commandId: CommandId | null,
    guards: readonly Guard[],
    context: DecideContext,
    now: number,
  ) {
    let { state, seq } = loaded;
    for (const body of decision.events) {
      seq += 1;
      state = evolve(state, { seq, at: now, body });
    }
    const place = (bodies: Accepted["events"] | Accepted["staffEvents"]) =>
      bodies.map((body) => ({ eventId: toEventId(runtime.newId()), at: now, body }));
    const summary = summarize(conversationId, state, context.timings);
    const id =
      commandId === null ? null : { participant: commandId.participant, id: commandId.id, digest: digestOf(command) };
    const main: StreamWrite = {
      streamId: conversationStream(conversationId),
      expectedSeq: loaded.seq,
      events: place(decision.events),
      summary: summary === null || decision.events.length === 0 ? null : toRow(summary, now),
      command: decision.events.length === 0 ? null : id,
      // The event says it, the store does it: the old text is replaced in the same append (ST5).
      redactions: decision.events.flatMap((body) =>
        body.type === "MessageRedacted" ? [{ seq: body.targetSeq, text: body.text }] : [],
      ),
    };
    const staff: StreamWrite = {
      streamId: staffStream(conversationId),
      expectedSeq: "end",
      events: place(decision.staffEvents),
      summary: null,
      command: decision.events.length === 0 ? id : null,
      redactions: [],
    };
    const writes = [main, staff].filter((write) => write.events.length > 0);
    const opens = loaded.state.status === "new" || loaded.state.status === "closed";
    const single: Guard[] =
      summary !== null && opens
        ? [{ type: "singleOpen", kind: "conversation", brandId: summary.brandId, playerRef: summary.playerRef }]
        : [];
    return { request: { writes, guards: [...single, ...guards] }, state, seq };
  }

  /** A note lives in the staff stream only, so its id is kept there. */
  async function wasStored(
    conversationId: ConversationId,
    command: ConversationCommand,
    commandId: CommandId,
  ): Promise<ExecuteResult | null> {
    const stream = command.type === "AddNote" ? staffStream(conversationId) : conversationStream(conversationId);
    const known = await store.findCommand(stream, commandId.participant, commandId.id);
    if (known === null) {
      return null;
    }
    return known.digest === digestOf(command)
      ? { status: "duplicate", seq: known.seq }
      : rejected("idempotency_conflict");
  }

  return {
    load,
    async execute(conversationId, command, commandId, guards = []) {
      try {
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
          const result = await attempt(conversationId, command, commandId, guards, tries > 0);
          if (result !== "conflict") {
            return result;
          }
        }
        return rejected("busy", BUSY_RETRY_MS);
      } catch (error) {
        if (error instanceof StoreUnavailable) {
          cache.delete(conversationId);
          return rejected("not_saved", NOT_SAVED_RETRY_MS);
        }
        throw error;
      }
    },
  };
}

function toResult(result: Exclude<AppendResult, { status: "appended" }>): ExecuteResult | "conflict" {
  switch (result.status) {
    case "conflict":
      return "conflict";
    case "duplicate":
      return result.isSameContent ? { status: "duplicate", seq: result.seq } : rejected("idempotency_conflict");
    case "refused":
      // Another process has the lease now, and does this itself.
      if (result.guard === "term") {
        return rejected("busy", BUSY_RETRY_MS);
      }
      return result.guard === "singleOpen" && result.other !== null
        ? { status: "openElsewhere", conversationId: conversationOf(result.other) }
        : rejected("no_capacity");
  }
}

function rejected(
  code: RejectionCode,
  retryAfterMs: number | null = null,
  takenBy: string | null = null,
): ExecuteResult {
  return { status: "rejected", code, retryAfterMs, takenBy };
}

function brandOf(state: ConversationState, command: ConversationCommand): BrandId | null {
  if (state.status !== "new") {
    return state.brandId;
  }
  return "opening" in command ? command.opening.brandId : null;
}
