/** One connected player: what their frames lead to and what they are sent, from hello to the end of the line. */
import type { ConversationId, PlayerRef } from "../../shared/ids.ts";
import { PROTOCOL_VERSION } from "../../shared/limits.ts";
import type { PlayerClientMessage, Position } from "../../shared/protocol.ts";
import type { PlayerServerMessage } from "../../shared/protocol-server.ts";
import type { StoredEvent } from "../ports/event-store.ts";
import type { App } from "./app.ts";
import { createFollower, type Follower, type ReaderPosition } from "./follow.ts";
import { eventFrame } from "./frames.ts";
import { createIncidentNews } from "./incident-news.ts";
import { toNotice } from "./incidents.ts";
import type { Answer, PlayerSession } from "./player-actions.ts";
import { conversationStream } from "./summary-row.ts";

type Hello = Extract<PlayerClientMessage, { type: "hello" }>;

export interface PlayerFeed {
  readonly playerRef: PlayerRef;
  /** When the token of a verified player ends, epoch milliseconds; null for everybody else. */
  readonly tokenExpiresAt: number | null;
  /** One frame at a time, in order (DL8); resolves when it is answered. Typing and acks are answered by nothing. */
  handle(message: Exclude<PlayerClientMessage, { type: "hello" | "pong" | "probe" | "ack" }>): Promise<void>;
  /** Top numbers for the heartbeat (DL10). */
  positions(): readonly Position[];
  stop(): void;
}

/** How `send` answers: resolved when the line can take more. */
export type Send<Message> = (message: Message) => Promise<void> | void;

const BEGINNING: ReaderPosition = { epoch: null, seq: 0, lastEventId: null };
/** Positions are told at most this often unless the conversation itself changes. */
const QUEUE_EVERY_MS = 1_000;

/**
 * Welcomes the player and catches them up; null when the brand does not exist. `onTaken`: the conversation has become
 * another player's, and nothing of it follows.
 */
export async function openPlayerFeed(
  app: App,
  hello: Hello,
  send: Send<PlayerServerMessage>,
  onTaken: () => void = () => undefined,
): Promise<PlayerFeed | null> {
  const session = await app.players.enter(hello);
  if (session === null) {
    return null;
  }
  const feed = createPlayerFeed(app, session, send, onTaken);
  try {
    await feed.welcome(hello);
  } catch (error) {
    // The store is away and nobody has the feed: what it listens to must not outlive it.
    feed.stop();
    throw error;
  }
  return feed;
}

function createPlayerFeed(app: App, session: PlayerSession, send: Send<PlayerServerMessage>, onTaken: () => void) {
  const { store, presence, runtime, settings } = app;
  const brandId = session.brand.brandId;
  const news = createIncidentNews(app.incidents, app.executor);
  let follower: Follower | null = null;
  let ends: (() => void)[] = [];
  let lastQueue = "";
  let lastDesk = "";
  let cancelQueue: (() => void) | null = null;
  let cancelLate: () => void = () => undefined;
  /** Something changed after the position was said last. */
  let isQueueStale = false;
  let isStopped = false;

  const rejected = (
    answer: Extract<Answer, { status: "rejected" }>,
    clientMessageId: Extract<PlayerServerMessage, { type: "rejected" }>["clientMessageId"],
  ) =>
    send({
      type: "rejected",
      clientMessageId,
      conversationId: session.conversationId,
      code: answer.code,
      retryAfterMs: answer.retryAfterMs,
      takenBy: null,
    });

  /** Starts reading a conversation. A new one is empty, so nothing has to be read. */
  async function follow(conversationId: ConversationId, position: ReaderPosition): Promise<void> {
    leave();
    const own = createFollower(store, conversationStream(conversationId), {
      slice: async ({ isFresh, isLast, epoch, events }) => {
        if (events.some(isTaken)) {
          end();
          return;
        }
        events.forEach(news.saw);
        const shown = events.map((event) => eventFrame(event, "player", settings.timings));
        await send({ type: "events", stream: "conversation", conversationId, epoch, isFresh, isLast, events: shown });
      },
      event(event) {
        if (isTaken(event)) {
          end();
        } else {
          news.saw(event);
          void send(eventFrame(event, "player", settings.timings));
        }
      },
      after: runtime.after,
    });
    follower = own;
    ends = [
      own.stop,
      presence.onSignal(conversationId, (signal) => {
        if (signal.type === "typing" && signal.from === "agent") {
          void send({ type: "typing", conversationId, from: "agent", isTyping: signal.isTyping });
        } else if (signal.type === "seen") {
          void send({ type: "seen", conversationId, seq: signal.seq });
        }
      }),
    ];
    await own.resume(position);
    if (follower !== own) {
      return;
    }
    const seenSeq = await presence.seenSeq(conversationId);
    if (seenSeq > 0) {
      await send({ type: "seen", conversationId, seq: seenSeq });
    }
    tellQueue();
  }

  /** A guest's talk that has become a verified player's: the guest reads no further. */
  const isTaken = ({ body }: StoredEvent): boolean =>
    body.type === "PlayerIdentified" && "playerRef" in body && body.playerRef !== session.playerRef;

  function end(): void {
    leave();
    session.conversationId = null;
    onTaken();
  }

  function leave(): void {
    for (const end of ends) {
      end();
    }
    ends = [];
    follower = null;
  }

  /** Gathers changes of the queue into one message a second, and says nothing twice. The last change is always told. */
  function tellQueue(): void {
    if (cancelQueue !== null) {
      isQueueStale = true;
      return;
    }
    cancelQueue = runtime.after(QUEUE_EVERY_MS / 10, () => {
      isQueueStale = false;
      void sayQueue()
        .catch(() => undefined)
        .then(() => {
          cancelQueue = isStopped ? null : runtime.after(QUEUE_EVERY_MS, restQueue);
        });
    });
  }

  function restQueue(): void {
    cancelQueue = null;
    if (isQueueStale) {
      tellQueue();
    }
  }

  async function sayQueue(): Promise<void> {
    const { conversationId } = session;
    const status = conversationId === null ? null : await app.queueStatuses.of(conversationId);
    cancelLate();
    if (conversationId === null || status === null || isStopped) {
      lastQueue = "";
      return;
    }
    const { lateAt, ...shown } = status;
    if (lateAt !== null) {
      // A queue in which nothing moves tells nobody that the wait has become longer than was said.
      cancelLate = runtime.after(lateAt - runtime.now() + 1, tellQueue);
    }
    const text = JSON.stringify(shown);
    if (text !== lastQueue) {
      lastQueue = text;
      await send({ type: "queue.position", conversationId, ...shown });
    }
  }

  const deskNow = async () => ({
    ...(await app.availability.desk(brandId)),
    incidents: app.incidents.open(brandId).map(toNotice),
  });

  async function tellDesk(): Promise<void> {
    const desk = await deskNow();
    const text = JSON.stringify(desk);
    if (text !== lastDesk && !isStopped) {
      lastDesk = text;
      await send({ type: "availability", ...desk });
    }
  }

  const unwatch = app.board.onChange((summary) => {
    if (
      session.conversationId !== null &&
      summary.brandId === brandId &&
      app.board.get(session.conversationId)?.status !== "bot"
    ) {
      tellQueue();
    }
  });
  const uncalm = app.incidents.onChange((incident) => {
    if (incident.brandId === brandId) {
      tellQueue();
      // Where the store is away they hear it when they come again.
      void Promise.all([tellDesk(), news.changed(session.conversationId, incident)]).catch(() => undefined);
    }
  });
  const unstaff = app.accounts.onChange(() => void tellDesk().catch(() => undefined));

  return {
    playerRef: session.playerRef,
    tokenExpiresAt: session.verified?.expiresAt ?? null,
    async welcome(hello: Hello): Promise<void> {
      if (session.conversationId !== null) {
        await news.catchUp(session.conversationId, session.follows);
      }
      const desk = await deskNow();
      lastDesk = JSON.stringify(desk);
      const { playerRef, identity, newCredentials, conversationId } = session;
      await send({
        type: "welcome",
        protocol: PROTOCOL_VERSION,
        now: runtime.now(),
        credentials: newCredentials,
        playerRef,
        identity,
        conversationId,
        ...desk,
      });
      if (conversationId !== null) {
        const { resume } = hello;
        await follow(conversationId, resume !== null && resume.conversationId === conversationId ? resume : BEGINNING);
      }
    },

    async handle(message: Exclude<PlayerClientMessage, { type: "hello" | "pong" | "probe" | "ack" }>): Promise<void> {
      switch (message.type) {
        case "typing":
          if (session.conversationId !== null) {
            presence.signal(session.conversationId, { type: "typing", from: "player", isTyping: message.isTyping });
          }
          return;
        case "conversation.resume":
          if (message.conversationId === session.conversationId && follower !== null) {
            await follower.resume(message);
          } else {
            await rejected({ status: "rejected", code: "not_found", retryAfterMs: null, takenBy: null }, null);
          }
          return;
        case "message.send":
        case "handoff.request":
        case "handoff.cancel":
        case "idle.extend":
        case "conversation.end":
        case "rating.give":
        case "incident.follow": {
          const answer = await app.players.handle(session, message, (id) => follow(id, BEGINNING));
          if (answer.status === "rejected") {
            await rejected(answer, message.clientMessageId);
          } else {
            const { conversationId, seq } = answer;
            await send({ type: "accepted", clientMessageId: message.clientMessageId, conversationId, seq });
          }
        }
      }
    },

    positions(): readonly Position[] {
      const { conversationId } = session;
      return conversationId === null || follower === null ? [] : [{ conversationId, ...follower.position() }];
    },

    stop(): void {
      isStopped = true;
      cancelQueue?.();
      cancelLate();
      unwatch();
      uncalm();
      unstaff();
      leave();
    },
  };
}
