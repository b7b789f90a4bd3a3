/** An AgentClient without a server: answers as the server would, from the data it was given. */
import type {
  AgentClient,
  AgentClientState,
  CommandResult,
  OpenConversation,
  PendingMessage,
} from "../../../shared/client/types.ts";
import { type ClientMessageId, type ConversationId, toClientMessageId, toEventId } from "../../../shared/ids.ts";
import type { ConversationEventMessage } from "../../../shared/protocol-events.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { applyEvent } from "../../../shared/view.ts";

export interface FakeWorld {
  readonly state: AgentClientState;
  /** Every conversation there is; the client shows those that are open. */
  readonly conversations: ReadonlyMap<ConversationId, OpenConversation>;
  /** The answer to accepting one of these: somebody else was first. */
  readonly takenBy?: ReadonlyMap<ConversationId, string>;
  readonly answerMs?: number;
  readonly storeNow: () => number;
}

const ACCEPTED: CommandResult = { status: "accepted", seq: 1 };

export function createFakeClient(world: FakeWorld): AgentClient & { change(patch: Partial<AgentClientState>): void } {
  const conversations = new Map(world.conversations);
  const listeners = new Set<() => void>();
  const answerMs = world.answerMs ?? 150;
  let state = world.state;
  let count = 0;
  let startCount = 0;

  const change = (patch: Partial<AgentClientState>) => {
    state = { ...state, ...patch };
    for (const listener of [...listeners]) {
      listener();
    }
  };
  const later = () => new Promise<void>((resolve) => setTimeout(resolve, answerMs));
  const isOnline = () => state.connection.status === "online";
  const changeRow = (id: ConversationId, patch: Partial<InboxRow>) =>
    change({ rows: state.rows.map((row) => (row.conversationId === id ? { ...row, ...patch } : row)) });
  const changeOpen = (id: ConversationId, update: (open: OpenConversation) => OpenConversation) => {
    const known = conversations.get(id);
    if (known !== undefined) {
      conversations.set(id, update(known));
      if (state.open.has(id)) {
        change({ open: new Map(state.open).set(id, update(known)) });
      }
    }
  };
  const append = (id: ConversationId, body: object) =>
    changeOpen(id, (open) => {
      const seq = open.view.seq + 1;
      const header = {
        conversationId: id,
        epoch: open.view.epoch,
        seq,
        eventId: toEventId(`fake-${id}-${seq}`),
        at: world.storeNow(),
      };
      return { ...open, view: applyEvent(open.view, { ...body, ...header } as ConversationEventMessage) };
    });
  const removeRow = (id: ConversationId) => change({ rows: state.rows.filter((row) => row.conversationId !== id) });

  return {
    change,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      startCount += 1;
      if (state.connection.status === "stopped" && startCount > 1) {
        change({ connection: { status: "online" } });
      }
    },
    stop() {},
    open(id) {
      const known = conversations.get(id);
      if (known !== undefined && !state.open.has(id)) {
        change({ open: new Map(state.open).set(id, known) });
      }
    },
    leave(id) {
      const open = new Map(state.open);
      open.delete(id);
      change({ open });
    },
    sendMessage(conversationId, text) {
      count += 1;
      const clientMessageId = toClientMessageId(`fake-message-number-${String(count).padStart(6, "0")}`);
      const message: PendingMessage = {
        clientMessageId,
        conversationId,
        text,
        status: "sending",
        code: null,
        retryAt: null,
      };
      change({ pending: [...state.pending, message] });
      if (isOnline()) {
        void later().then(() => {
          change({ pending: state.pending.filter((other) => other.clientMessageId !== clientMessageId) });
          const { alias = "", agentId = "" } = state.self ?? {};
          append(conversationId, {
            type: "message.posted",
            from: "agent",
            text,
            masked: [],
            alias,
            agentId,
            clientMessageId,
          });
          changeRow(conversationId, {
            preview: text,
            unansweredSince: null,
            unansweredCount: 0,
            lastActivityAt: world.storeNow(),
          });
        });
      }
      return clientMessageId;
    },
    retry(id: ClientMessageId) {
      change({
        pending: state.pending.map((message) =>
          message.clientMessageId === id ? { ...message, status: "sending", code: null } : message,
        ),
      });
    },
    discard(id) {
      change({ pending: state.pending.filter((message) => message.clientMessageId !== id) });
    },
    async setStatus(status) {
      await later();
      if (state.self !== null) {
        change({ self: { ...state.self, status }, statusWhy: null });
      }
      return ACCEPTED;
    },
    async accept(id) {
      await later();
      const takenBy = world.takenBy?.get(id);
      if (takenBy !== undefined) {
        removeRow(id);
        return { status: "rejected", code: "already_taken", takenBy, retryAfterMs: null };
      }
      const { alias = "", agentId = "", loadUnits = 0 } = state.self ?? {};
      append(id, { type: "agent.assigned", alias, agentId, assignmentNumber: 1 });
      changeRow(id, {
        status: "assigned",
        ownerId: agentId,
        ownerAlias: alias,
        offer: null,
        unansweredSince: world.storeNow(),
      });
      if (state.self !== null) {
        change({ self: { ...state.self, loadUnits: loadUnits + 1 } });
      }
      return ACCEPTED;
    },
    async decline(id) {
      await later();
      changeRow(id, { offer: null });
      return ACCEPTED;
    },
    async addNote(id, text) {
      await later();
      const { alias = "", agentId = "" } = state.self ?? {};
      changeOpen(id, (open) => {
        const seq = open.staff.length + 1;
        const header = {
          conversationId: id,
          epoch: open.view.epoch,
          seq,
          eventId: toEventId(`fake-${id}-s${seq}`),
          at: world.storeNow(),
        };
        return { ...open, staff: [...open.staff, { ...header, type: "note.added", agentId, alias, text }] };
      });
      return ACCEPTED;
    },
    async release(id) {
      await later();
      removeRow(id);
      return ACCEPTED;
    },
    async transfer(id) {
      await later();
      removeRow(id);
      return ACCEPTED;
    },
    async finish(id) {
      await later();
      removeRow(id);
      return ACCEPTED;
    },
    typing() {},
    seen() {},
    probe() {},
  };
}
