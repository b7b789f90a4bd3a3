/** One connected console: the list, the open conversations with both streams, and the answers to commands. */
import type { AgentId, ConversationId } from "../../shared/ids.ts";
import { PROTOCOL_VERSION } from "../../shared/limits.ts";
import type { AgentClientMessage, Position } from "../../shared/protocol.ts";
import type { AgentServerMessage } from "../../shared/protocol-server.ts";
import type { App } from "./app.ts";
import { createFollower, type Follower } from "./follow.ts";
import { eventFrame, staffFrame } from "./frames.ts";
import { createInboxFeed } from "./inbox-feed.ts";
import type { Send } from "./player-feed.ts";
import { conversationStream, staffStream } from "./summary-row.ts";

export type AgentFeedMessage = Exclude<AgentClientMessage, { type: "hello" | "pong" | "probe" | "ack" }>;

export interface AgentFeed {
  handle(message: AgentFeedMessage): Promise<void>;
  /** A sign of life: prolongs the lease (QS4). */
  alive(): Promise<void>;
  positions(): { readonly positions: readonly Position[]; readonly staffPositions: readonly Position[] };
  stop(): void;
}

interface Opened {
  readonly conversation: Follower | null;
  readonly staff: Follower | null;
  readonly ends: readonly (() => void)[];
}

const CLOSED: Opened = { conversation: null, staff: null, ends: [] };

export async function openAgentFeed(
  app: App,
  agentId: AgentId,
  send: Send<AgentServerMessage>,
): Promise<AgentFeed | null> {
  const self = await app.accounts.self(agentId);
  if (self === null) {
    return null;
  }
  const { board, store, health, presence, runtime, settings } = app;
  const { timings } = settings;
  const open = new Map<ConversationId, Opened>();
  async function alive(): Promise<void> {
    await presence.renew(agentId, timings.leaseMs);
  }

  /** Nobody waits for this; where the store cannot tell the load now, the next change does. */
  function tellSelf(why: "two_offers_missed" | null): void {
    sendSelf(why).catch(() => undefined);
  }

  async function sendSelf(why: "two_offers_missed" | null): Promise<void> {
    const now = await app.accounts.self(agentId);
    if (now !== null) {
      await send({ type: "self", self: now, why });
    }
  }

  const inbox = createInboxFeed({ app, agentId, send, onOwnLoad: () => tellSelf(null) });
  const tellSafety = () => send({ type: "store.settings", isSafe: health.isSafe() });

  const ends = [
    health.onSafety(() => void tellSafety()),
    app.accounts.onChange((account) => {
      if (account.agentId === agentId) {
        tellSelf(account.statusWhy === "two_offers_missed" ? "two_offers_missed" : null);
      }
    }),
  ];

  async function follow(message: Extract<AgentFeedMessage, { type: "conversation.resume" }>): Promise<void> {
    const { conversationId, stream } = message;
    if ((await app.agents.readable(agentId, conversationId)) === null) {
      await send({
        type: "rejected",
        clientMessageId: null,
        conversationId,
        code: "not_found",
        retryAfterMs: null,
        takenBy: null,
      });
      return;
    }
    if (!open.has(conversationId)) {
      open.set(conversationId, {
        ...CLOSED,
        ends: [presence.onSignal(conversationId, (signal) => void onSignal(conversationId, signal))],
      });
      await presence.look(conversationId, agentId, true);
    }
    const opened = open.get(conversationId) ?? CLOSED;
    const follower =
      opened[stream] ??
      (stream === "conversation" ? conversationFollower(conversationId) : staffFollower(conversationId));
    open.set(conversationId, { ...opened, [stream]: follower });
    await follower.resume(message);
  }

  function conversationFollower(conversationId: ConversationId): Follower {
    return createFollower(store, conversationStream(conversationId), {
      slice: async ({ isFresh, isLast, epoch, events }) => {
        const shown = events.map((event) => eventFrame(event, "agent", timings));
        await send({ type: "events", stream: "conversation", conversationId, epoch, isFresh, isLast, events: shown });
      },
      event: (event) => void send(eventFrame(event, "agent", timings)),
      after: runtime.after,
    });
  }

  function staffFollower(conversationId: ConversationId): Follower {
    return createFollower(store, staffStream(conversationId), {
      slice: async ({ isFresh, isLast, epoch, events }) => {
        await send({
          type: "events",
          stream: "staff",
          conversationId,
          epoch,
          isFresh,
          isLast,
          events: events.map(staffFrame),
        });
      },
      event: (event) => void send(staffFrame(event)),
      after: runtime.after,
    });
  }

  async function onSignal(
    conversationId: ConversationId,
    signal: Parameters<Parameters<App["presence"]["onSignal"]>[1]>[0],
  ): Promise<void> {
    if (signal.type === "typing" && signal.from === "player") {
      await send({ type: "typing", conversationId, from: "player", isTyping: signal.isTyping });
    } else if (signal.type === "viewers") {
      const aliases = signal.agentIds.filter((id) => id !== agentId).flatMap((id) => app.accounts.get(id)?.alias ?? []);
      await send({ type: "viewers", conversationId, aliases });
    }
  }

  async function leave(conversationId: ConversationId): Promise<void> {
    const opened = open.get(conversationId);
    if (opened !== undefined) {
      open.delete(conversationId);
      opened.conversation?.stop();
      opened.staff?.stop();
      for (const end of opened.ends) {
        end();
      }
      await presence.look(conversationId, agentId, false);
    }
  }

  async function handle(message: AgentFeedMessage): Promise<void> {
    switch (message.type) {
      case "conversation.resume":
        return follow(message);
      case "conversation.leave":
        return leave(message.conversationId);
      case "typing":
      case "seen": {
        const { conversationId } = message;
        if (board.get(conversationId)?.ownerId === agentId) {
          presence.signal(
            conversationId,
            message.type === "seen"
              ? { type: "seen", seq: message.seq }
              : { type: "typing", from: "agent", isTyping: message.isTyping },
          );
        }
        return;
      }
      case "status.set":
      case "offer.accept":
      case "offer.decline":
      case "message.send":
      case "note.add":
      case "conversation.release":
      case "conversation.transfer":
      case "conversation.finish": {
        const { clientMessageId } = message;
        const conversationId = message.type === "status.set" ? null : message.conversationId;
        const answer = await app.agents.handle(agentId, message);
        if (answer.status === "accepted") {
          await send({ type: "accepted", clientMessageId, conversationId, seq: answer.seq });
        } else {
          const { code, retryAfterMs, takenBy } = answer;
          await send({ type: "rejected", clientMessageId, conversationId, code, retryAfterMs, takenBy });
        }
      }
    }
  }

  const positionsOf = (stream: "conversation" | "staff") =>
    [...open].flatMap(([conversationId, opened]) => {
      const follower = opened[stream];
      return follower === null ? [] : [{ conversationId, ...follower.position() }];
    });

  function stop(): void {
    for (const end of ends) {
      end();
    }
    inbox.stop();
    for (const conversationId of open.keys()) {
      // Who looks at what is presence: it may be lost (DL13).
      leave(conversationId).catch(() => undefined);
    }
  }

  try {
    await alive();
    app.staffChanged();
    await send({ type: "welcome", protocol: PROTOCOL_VERSION, now: runtime.now(), self });
    await inbox.sendAll();
    if (!health.isSafe()) {
      await tellSafety();
    }
  } catch (error) {
    // The store is away and nobody has the feed: what it listens to must not outlive it.
    stop();
    throw error;
  }
  const positions = () => ({ positions: positionsOf("conversation"), staffPositions: positionsOf("staff") });
  return { handle, alive, positions, stop };
}
