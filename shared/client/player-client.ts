/** The player's side of the protocol, as the widget uses it: one conversation, its outbox, its credentials (DL5–DL11). */
import { FRAME_TOO_BIG, isRetryable } from "../codes.ts";
import { type ClientMessageId, type ConversationId, toClientMessageId, toEpoch } from "../ids.ts";
import {
  BACKOFF_LONG_CAP_MS,
  PLAYER_TEXT_LENGTH,
  PLAYER_TYPING_GAP_MS,
  PLAYER_UNACKED_COUNT,
  PLAYER_WATCHDOG_MS,
} from "../limits.ts";
import type { PlayerClientMessage } from "../protocol.ts";
import type { ConversationEventMessage } from "../protocol-events.ts";
import type { PlayerServerMessage } from "../protocol-server.ts";
import { applyShared, type ConversationView, emptyView } from "../view.ts";
import { createConnection } from "./connection.ts";
import { createKeeper, toKept } from "./keeper.ts";
import { createObservable } from "./observable.ts";
import { createOutbox } from "./outbox.ts";
import { hasMessage, missingFrom } from "./own-messages.ts";
import { guestWords, ownWords } from "./owners.ts";
import { hasNotRunOut, hasPlace, helloOf, NEW_PLAYER, OVERDUE_MS, type PlayerTold } from "./player-state.ts";
import { createReader, type Reader } from "./reader.ts";
import type { PendingMessage, PlayerClient, PlayerClientOptions, PlayerClientState, PlayerCommand } from "./types.ts";
import { createTypingSender, createTypingShown } from "./typing.ts";

type PlayerTyping = Extract<PlayerClientMessage, { type: "typing" }>;
type PlayerReader = Reader<ConversationView, ConversationEventMessage>;

export function createPlayerClient(options: PlayerClientOptions): PlayerClient {
  const { clock, token = (use) => use(null) } = options;
  const keeper = createKeeper<PlayerCommand>(options.keep);
  const kept = keeper.load();
  const store = createObservable(NEW_PLAYER);
  /** Conversations that were followed before: what still arrives of them is not shown. */
  const left = new Set<string>();
  let { credentials } = kept;
  let playerRef = "";
  /** This connection has caught up, so the outbox may go. */
  let isReady = false;
  let reader: PlayerReader | null = null;

  const connection = createConnection<PlayerServerMessage>({
    openSocket: () => options.openSocket(),
    clock,
    watchdogMs: PLAYER_WATCHDOG_MS,
    longCapMs: BACKOFF_LONG_CAP_MS,
    hello: (send) => token((shown) => send(helloOf(options, credentials, shown, reader?.position() ?? null))),
    positions: () => (reader === null ? [] : [reader.position()]),
    onMessage: (message) => sync(take(message)),
    onState: (state) => store.set({ connection: state }),
    onLost(code) {
      isReady = false;
      reader?.lost();
      outbox.lost(code === FRAME_TOO_BIG);
      showTyping(false);
      sync();
    },
  });

  const outbox = createOutbox<PlayerCommand>({
    clock,
    laneOf: () => "",
    canSend: () => isReady,
    send: (command) => connection.send(command),
    onUnacked: connection.probe,
    onDue: sync,
  });

  const signalTyping = createTypingSender<PlayerTyping>(clock, PLAYER_TYPING_GAP_MS, connection.send);
  const showTyping = createTypingShown(clock, (isAgentTyping) => store.set({ isAgentTyping }));

  /** A conversation that is followed but not read yet does not take the place of the one on screen. */
  const viewNow = () => (reader !== null && reader.view().seq > 0 ? reader.view() : store.state().view);

  /** What is in the view is no longer pending; what is new is kept before it is sent; then all of it is shown at once. */
  function sync(patch: Partial<PlayerClientState> = {}): void {
    for (const { command } of outbox.entries()) {
      if (hasMessage(viewNow(), command.clientMessageId)) {
        outbox.remove(command.clientMessageId);
      }
    }
    keeper.save(credentials, outbox.entries(), store.state().owner);
    outbox.flush();
    const view = viewNow();
    const held = outbox.entries().find(({ code, retryAt }) => code === "rate_limited" && retryAt !== null);
    const isWaiting = view?.status === "queued" || view?.status === "offered";
    store.set({
      view,
      pending: outbox.pending(),
      heldUntil: held?.retryAt ?? null,
      isLoaded: isReady || store.state().isLoaded,
      ...(isReady && !isWaiting ? { queue: null } : {}),
      ...patch,
    });
  }

  function leave(): void {
    if (reader !== null) {
      reader.lost();
      left.add(reader.position().conversationId);
      reader = null;
    }
  }

  function follow(conversationId: ConversationId): PlayerReader {
    if (reader?.position().conversationId === conversationId) {
      return reader;
    }
    leave();
    left.delete(conversationId);
    const next = createReader<ConversationView, ConversationEventMessage>(emptyView(conversationId, toEpoch("")), {
      clock,
      empty: (epoch) => emptyView(conversationId, epoch),
      apply: applyShared,
      ask: (from) => connection.send({ type: "conversation.resume", ...from }),
      ack: (seq) => connection.send({ type: "ack", conversationId, seq }),
      onFresh: failMissing,
    });
    reader = next;
    store.set({ queue: null, seenSeq: 0 });
    showTyping(false);
    return next;
  }

  /** Null when what arrived is of a conversation that was left. */
  const readerOf = (id: ConversationId) => (left.has(id) ? null : follow(id));

  /** DL7: nothing vanishes silently. */
  function failMissing(next: ConversationView | null): void {
    for (const { clientMessageId, text } of missingFrom(next, store.state().view, null)) {
      add({ type: "message.send", clientMessageId, text }, "missing_from_log");
    }
  }

  function add(command: PlayerCommand, code: PendingMessage["code"] = null): void {
    outbox.add(command, store.state().view?.conversationId ?? null, code, store.state().owner);
  }

  /** The server knows no conversation: what is on screen has run out, or is gone from the store. */
  function forget(now: number): void {
    leave();
    if (hasNotRunOut(store.state().view, now)) {
      failMissing(null);
      store.set({ view: null, seenSeq: 0 });
    }
  }

  /** Another player than before: nothing of the one before stays on screen, unless the conversation came along. */
  function switchTo({ conversationId, identity, playerRef: next }: PlayerTold<"welcome">): void {
    const isOther = playerRef !== "" && playerRef !== next;
    playerRef = next;
    if (isOther && reader?.position().conversationId !== conversationId) {
      leave();
      store.set({ view: null, queue: null, seenSeq: 0 });
    }
    const owner = identity === "verified" ? next : "";
    if (owner !== store.state().owner) {
      outbox.restore(ownWords(keeper.load().outbox, outbox.entries().map(toKept), owner, conversationId));
      store.set({ owner });
    }
  }

  /** What changes on screen besides view and outbox, which `sync` looks at. */
  function take(message: PlayerServerMessage): Partial<PlayerClientState> {
    switch (message.type) {
      case "welcome": {
        const { conversationId, isStaffed, opensAt, incidents, now, identity } = message;
        switchTo(message);
        credentials = message.credentials ?? credentials;
        isReady = conversationId === null;
        if (conversationId === null) {
          forget(now);
        } else {
          follow(conversationId).expect();
        }
        return { isStaffed, opensAt, incidents, identity, clockOffset: now - clock.now() };
      }
      case "availability":
        return { isStaffed: message.isStaffed, opensAt: message.opensAt, incidents: message.incidents };
      case "events":
        isReady = readerOf(message.conversationId)?.takeSlice(message) || isReady;
        return {};
      case "accepted":
        accepted(message);
        return {};
      case "rejected":
        rejected(message);
        return {};
      case "ping":
        for (const top of message.positions) {
          readerOf(top.conversationId)?.takeTop(top);
        }
        return {};
      case "probed":
        outbox.resendStale();
        return {};
      case "typing":
        if (isFollowed(message.conversationId)) {
          showTyping(message.isTyping);
        }
        return {};
      case "seen":
        return isFollowed(message.conversationId) ? { seenSeq: Math.max(store.state().seenSeq, message.seq) } : {};
      case "queue.position":
        return isFollowed(message.conversationId) ? { queue: hasPlace(message) ? message : null } : {};
      default:
        /** Stored events, known and unknown; anything else that is new is ignored (DL13). */
        if ("eventId" in message) {
          if (message.type === "message.posted" && message.from === "agent") {
            showTyping(false);
          }
          readerOf(message.conversationId)?.takeEvent(message);
        }
        return {};
    }
  }

  function accepted({ clientMessageId, conversationId, seq }: PlayerTold<"accepted">): void {
    const target = conversationId && readerOf(conversationId);
    if (
      target &&
      seq > target.view().seq &&
      outbox.pending().some((message) => message.clientMessageId === clientMessageId)
    ) {
      /** Stored, but not in the view yet: it stays pending until it is. Its event should be right behind. */
      clock.after(OVERDUE_MS, () => target.takeTop({ seq }));
    } else {
      outbox.remove(clientMessageId);
    }
  }

  function rejected({ clientMessageId, conversationId, code, retryAfterMs }: PlayerTold<"rejected">): void {
    if (clientMessageId === null && conversationId !== null && isRetryable(code)) {
      readerOf(conversationId)?.askLater(retryAfterMs);
      return;
    }
    const failed = outbox.reject(clientMessageId, code, retryAfterMs);
    if (failed !== undefined && failed.command.type !== "message.send") {
      outbox.remove(failed.command.clientMessageId);
    }
  }

  const isFollowed = (id: ConversationId) => reader?.position().conversationId === id;

  /** Asking twice for the same is asking once. */
  function ask(command: Parameters<PlayerClient["ask"]>[0]): void {
    if (!outbox.entries().some((entry) => entry.command.type === command.type)) {
      add({ ...command, clientMessageId: toClientMessageId(clock.newId()) });
      sync();
    }
  }

  const isFull = () => outbox.sendingCount() >= PLAYER_UNACKED_COUNT;
  function sendMessage(text: string, id = clock.newId()): ClientMessageId | null {
    const isTooLong = text.trim().length > PLAYER_TEXT_LENGTH;
    if (isFull()) {
      return null;
    }
    const clientMessageId = toClientMessageId(id);
    add({ type: "message.send", clientMessageId, text }, isTooLong ? "text_too_long" : null);
    sync();
    return clientMessageId;
  }

  outbox.restore(guestWords(kept.outbox));
  store.set({ pending: outbox.pending() });
  return {
    state: store.state,
    subscribe: store.subscribe,
    start: connection.start,
    stop: connection.stop,
    sendMessage: (text) => sendMessage(text),
    retry(id) {
      const entry = outbox.failed(id);
      if (entry && entry.code !== "frame_too_big" && !isFull()) {
        outbox.remove(id);
        sendMessage(entry.text, entry.code === "idempotency_conflict" ? undefined : id);
      }
    },
    discard(id) {
      if (outbox.failed(id) !== undefined) {
        outbox.remove(id);
        sync();
      }
    },
    requestHandoff: () => ask({ type: "handoff.request" }),
    cancelHandoff: () => ask({ type: "handoff.cancel" }),
    endConversation: () => ask({ type: "conversation.end" }),
    ask,
    typing: (isTyping) => signalTyping({ type: "typing", isTyping }),
    probe: connection.probe,
    wipe() {
      connection.stop();
      outbox.restore([]);
      credentials = reader = null;
      keeper.wipe();
      store.set(NEW_PLAYER);
    },
  };
}
