/** The console's side of the protocol: the inbox, open conversations with both streams, commands with answers (DL5–DL11). */
import { CLOSE, isRetryable } from "../codes.ts";
import { type ClientMessageId, type ConversationId, toClientMessageId } from "../ids.ts";
import { AGENT_LIMITS, LIMITS, PROTOCOL_VERSION } from "../limits.ts";
import type { AgentClientMessage } from "../protocol.ts";
import type { AgentServerMessage } from "../protocol-server.ts";
import type { ConversationView } from "../view.ts";
import { createAgentCommands, NEW_AGENT, type WithoutId } from "./agent-commands.ts";
import { createConnection } from "./connection.ts";
import { mergeRows } from "./inbox.ts";
import { createKeeper } from "./keeper.ts";
import { createObservable } from "./observable.ts";
import { createOpenConversations } from "./open-conversations.ts";
import { createOutbox } from "./outbox.ts";
import { hasMessage, missingFrom } from "./own-messages.ts";
import { createTicketSocket } from "./ticket-socket.ts";
import type {
  AgentClient,
  AgentClientOptions,
  AgentClientState,
  AgentCommand,
  CommandResult,
  PendingMessage,
} from "./types.ts";
import { createTypingSender } from "./typing.ts";

type Told<Type extends AgentServerMessage["type"]> = Extract<AgentServerMessage, { type: Type }>;
type AgentTyping = Extract<AgentClientMessage, { type: "typing" }>;

/** An event that is stored should be here by then. */
const OVERDUE_MS = 1_000;
const TOO_LONG: CommandResult = { status: "rejected", code: "text_too_long", takenBy: null, retryAfterMs: null };

export function createAgentClient(options: AgentClientOptions): AgentClient {
  const { clock } = options;
  const store = createObservable(NEW_AGENT);
  const keeper = createKeeper<AgentCommand>(options.keep);
  const answers = new Map<string, (result: CommandResult) => void>();
  const seen = new Map<ConversationId, number>();
  let ticket = "";
  let isOnline = false;

  const connection = createConnection<AgentServerMessage>({
    openSocket: () =>
      createTicketSocket(options.getTicket, (fresh) => {
        ticket = fresh;
        return options.openSocket();
      }),
    clock,
    watchdogMs: AGENT_LIMITS.watchdogMs,
    longCapMs: LIMITS.backoffCapMs,
    hello: (send) => send({ type: "hello", protocol: PROTOCOL_VERSION, ticket }),
    positions: () => followed.positions(),
    onMessage: receive,
    onState: (state) => store.set({ connection: state }),
    onLost(code) {
      isOnline = false;
      followed.lost();
      const tooBig = outbox.lost(code === CLOSE.frameTooBig);
      if (tooBig !== undefined && tooBig.command.type !== "message.send") {
        done(tooBig.command.clientMessageId, TOO_LONG);
      }
      sync();
    },
  });

  const followed = createOpenConversations({
    clock,
    send: connection.send,
    onChange: () => sync(),
    onFresh: failMissing,
  });

  const outbox = createOutbox<AgentCommand>({
    clock,
    laneOf: ({ conversationId }) => conversationId ?? "",
    /** Messages wait until the view has caught up: it may show them as stored already. An offer does not wait. */
    canSend: ({ command, conversationId }) =>
      isOnline && (command.type !== "message.send" || (followed.get(conversationId)?.isLoaded() ?? true)),
    send: (command) => connection.send(command),
    onUnacked: connection.probe,
    onDue: () => sync(),
  });

  const signalTyping = createTypingSender<AgentTyping>(clock, 1000 / AGENT_LIMITS.typingPerSecond, connection.send);

  /** What is in a view is no longer pending; what is new is kept before it is sent; then all of it is shown at once. */
  function sync(patch: Partial<AgentClientState> = {}): void {
    for (const { command, conversationId } of outbox.entries()) {
      const view = followed.get(conversationId)?.conversation.view() ?? null;
      if (command.type === "message.send" && hasMessage(view, command.clientMessageId)) {
        outbox.remove(command.clientMessageId);
      }
    }
    /** What a person wrote survives a reload; who pressed a button has seen that the screen was loaded anew. */
    keeper.save(
      null,
      outbox.entries().filter(({ command }) => "text" in command),
    );
    outbox.flush();
    store.set({ open: followed.shown(), pending: outbox.pending(), ...patch });
  }

  /** The last word on a command. */
  function done(id: string, result: CommandResult): void {
    outbox.remove(id);
    answers.get(id)?.(result);
    answers.delete(id);
  }

  function failMissing(next: ConversationView, before: ConversationView): void {
    const { conversationId } = next;
    const assignmentNumber = Math.max(1, next.assignmentNumber);
    for (const { clientMessageId, text } of missingFrom(next, before, store.state().self?.agentId ?? "")) {
      add({ type: "message.send", conversationId, assignmentNumber, clientMessageId, text }, "missing_from_log");
    }
  }

  function add(command: AgentCommand, code: PendingMessage["code"] = null): void {
    outbox.add(command, "conversationId" in command ? command.conversationId : null, code);
  }

  function receive(message: AgentServerMessage): void {
    sync(take(message));
  }

  /** What changes on screen besides open conversations and outbox, which `sync` looks at. */
  function take(message: AgentServerMessage): Partial<AgentClientState> {
    const clockOffset = "now" in message ? { clockOffset: message.now - clock.now() } : {};
    switch (message.type) {
      case "welcome":
        isOnline = true;
        followed.ask();
        for (const [conversationId, seq] of seen) {
          connection.send({ type: "seen", conversationId, seq });
        }
        return { self: message.self, isStoreSafe: true, ...clockOffset };
      case "self":
        return { self: message.self, statusWhy: message.why };
      case "inbox":
        return { rows: message.rows, lastWaitingAt: message.lastWaitingAt, isLoaded: true, ...clockOffset };
      case "inbox.changed":
        return { rows: mergeRows(store.state().rows, message.rows, message.removed), ...clockOffset };
      case "viewers":
        followed.get(message.conversationId)?.setViewers(message.aliases);
        return {};
      case "typing":
        if (message.from === "player") {
          followed.get(message.conversationId)?.setTyping(message.isTyping);
        }
        return {};
      case "events":
        followed.get(message.conversationId)?.takeSlice(message);
        for (const event of message.events) {
          acknowledge(event);
        }
        return {};
      case "accepted":
        accepted(message);
        return {};
      case "rejected":
        rejected(message);
        return {};
      case "ping":
        followed.takeTops(message);
        return {};
      case "probed":
        outbox.resendStale();
        return {};
      case "store.settings":
        return { isStoreSafe: message.isSafe };
      default:
        /** Stored events, known and unknown; anything else that is new is ignored (DL13). */
        if ("eventId" in message) {
          followed.get(message.conversationId)?.takeEvent(message);
          acknowledge(message);
        }
        return {};
    }
  }

  function accepted({ clientMessageId, conversationId, seq }: Told<"accepted">): void {
    const target = followed.get(conversationId)?.conversation;
    if (target && seq > target.view().seq && isMessage(clientMessageId)) {
      /** Stored, but not in the view yet: it stays pending until it is. Its event should be right behind. */
      clock.after(OVERDUE_MS, () => target.takeTop({ seq }));
    } else {
      done(clientMessageId, { status: "accepted", seq });
    }
  }

  /** A command's own event is its acknowledgement; a message stays pending until the view has it (`sync`). */
  function acknowledge(event: object & { readonly seq: number }): void {
    const id = "clientMessageId" in event ? String(event.clientMessageId) : "";
    if (!isMessage(id)) {
      done(id, { status: "accepted", seq: event.seq });
    }
  }

  function rejected({ clientMessageId, conversationId, code, takenBy, retryAfterMs }: Told<"rejected">): void {
    if (clientMessageId === null && conversationId !== null) {
      if (isRetryable(code)) {
        followed.get(conversationId)?.askLater(retryAfterMs);
      } else if (code === "not_found" || code === "not_allowed") {
        leave(conversationId);
      }
      return;
    }
    const failed = outbox.reject(clientMessageId, code, retryAfterMs);
    if (failed !== undefined && failed.command.type !== "message.send") {
      done(failed.command.clientMessageId, { status: "rejected", code, takenBy, retryAfterMs });
    }
  }

  function leave(conversationId: ConversationId): void {
    followed.close(conversationId);
    seen.delete(conversationId);
    connection.send({ type: "conversation.leave", conversationId });
    sync();
  }

  const isMessage = (id: string) => outbox.pending().some(({ clientMessageId }) => clientMessageId === id);

  /** From the view; for a conversation that is not open, from the list. */
  function fenceOf(id: ConversationId): number {
    const shown = followed.get(id)?.conversation.view().assignmentNumber;
    const listed = store.state().rows.find((row) => row.conversationId === id)?.assignmentNumber;
    return Math.max(1, shown || listed || 0);
  }

  function command(wanted: WithoutId<AgentCommand>): Promise<CommandResult> {
    const clientMessageId = toClientMessageId(clock.newId());
    return new Promise((resolve) => {
      answers.set(clientMessageId, resolve);
      add({ ...wanted, clientMessageId });
      sync();
    });
  }

  const isFull = () => outbox.sendingCount() >= AGENT_LIMITS.unackedCount;

  function sendMessage(conversationId: ConversationId, text: string, id = clock.newId()): ClientMessageId | null {
    if (isFull()) {
      return null;
    }
    const clientMessageId = toClientMessageId(id);
    const isTooLong = text.trim().length > AGENT_LIMITS.textLength;
    add(
      { type: "message.send", conversationId, assignmentNumber: fenceOf(conversationId), clientMessageId, text },
      isTooLong ? "text_too_long" : null,
    );
    sync();
    return clientMessageId;
  }

  for (const kept of keeper.load().outbox) {
    add(kept.command, kept.code);
  }
  store.set({ pending: outbox.pending() });
  return {
    state: store.state,
    subscribe: store.subscribe,
    start: connection.start,
    stop: connection.stop,
    open(conversationId) {
      const one = followed.open(conversationId);
      if (isOnline) {
        one?.ask();
      }
      sync();
    },
    leave,
    sendMessage: (conversationId, text) => sendMessage(conversationId, text),
    retry(id) {
      const entry = outbox.failed(id);
      if (entry !== undefined && entry.code !== "frame_too_big" && entry.conversationId !== null && !isFull()) {
        outbox.remove(id);
        sendMessage(entry.conversationId, entry.text, entry.code === "idempotency_conflict" ? undefined : id);
      }
    },
    discard(id) {
      if (outbox.failed(id) !== undefined) {
        outbox.remove(id);
        sync();
      }
    },
    ...createAgentCommands(command, fenceOf),
    typing: (conversationId, isTyping) => signalTyping({ type: "typing", conversationId, isTyping }),
    seen(conversationId, seq) {
      if (seq > (seen.get(conversationId) ?? 0)) {
        seen.set(conversationId, seq);
        connection.send({ type: "seen", conversationId, seq });
      }
    },
    probe: connection.probe,
  };
}
