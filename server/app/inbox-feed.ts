/** The list of one connected console: whole once, then what changed (UX 3.2). */
import type { AgentId, ConversationId } from "../../shared/ids.ts";
import type { AgentServerMessage, InboxRow } from "../../shared/protocol-server.ts";
import type { ConversationSummary } from "../core/conversation/summary.ts";
import type { App } from "./app.ts";
import { isListed, toInboxRow } from "./inbox.ts";
import type { Send } from "./player-feed.ts";

export interface InboxFeed {
  /** All rows; changes follow by themselves. */
  sendAll(): Promise<void>;
  stop(): void;
}

interface Parts {
  readonly app: App;
  readonly agentId: AgentId;
  readonly send: Send<AgentServerMessage>;
  /** The conversations this agent carries may be others now. */
  readonly onOwnLoad: () => void;
}

/** What others do to the list is gathered for so long: with thousands waiting it changes many times a second. */
const GATHER_MS = 100;

export function createInboxFeed({ app, agentId, send, onOwnLoad }: Parts): InboxFeed {
  const { board, runtime, settings } = app;
  const { timings } = settings;
  const listed = new Set<ConversationId>();
  /** Offered to this agent, as far as they were told. */
  const asked = new Set<ConversationId>();
  let changed = new Map<ConversationId, ConversationSummary>();
  let flushing: { readonly isSoon: boolean; readonly cancel: () => void } | null = null;
  let lastWaitingAt: number | null = null;

  const rowOf = (summary: ConversationSummary): InboxRow | null => {
    const agent = app.accounts.get(agentId);
    const row = agent !== null && isListed(agent, summary) ? toInboxRow(agent, summary, timings) : null;
    if (row !== null && row.offer !== null) {
      asked.add(row.conversationId);
    } else if (row !== null) {
      asked.delete(row.conversationId);
    }
    return row;
  };

  /** Whoever was asked is told who was first (UX 3.2), in a last row before it goes. */
  const lastRowOf = (summary: ConversationSummary): readonly InboxRow[] => {
    const agent = app.accounts.get(agentId);
    const wasAsked = asked.delete(summary.conversationId);
    return agent !== null && wasAsked && summary.status === "assigned" ? [toInboxRow(agent, summary, timings)] : [];
  };

  const isOwn = ({ conversationId, ownerId, lastAgentId, offer }: ConversationSummary): boolean =>
    ownerId === agentId ||
    lastAgentId === agentId ||
    asked.has(conversationId) ||
    offer?.agentIds.includes(agentId) === true;

  /** What concerns this agent goes out at the end of this turn of the event loop, with all that was gathered. */
  function plan(isSoon: boolean): void {
    if (flushing === null || (isSoon && !flushing.isSoon)) {
      flushing?.cancel();
      flushing = { isSoon, cancel: runtime.after(isSoon ? 0 : GATHER_MS, flush) };
    }
  }

  function flush(): void {
    flushing = null;
    const rows: InboxRow[] = [];
    const taken: InboxRow[] = [];
    const removed: ConversationId[] = [];
    let isOwnLoad = false;
    for (const [conversationId, summary] of changed) {
      const row = rowOf(summary);
      isOwnLoad ||= summary.ownerId === agentId || summary.lastAgentId === agentId;
      if (row !== null) {
        listed.add(conversationId);
        rows.push(row);
      } else if (listed.delete(conversationId)) {
        taken.push(...lastRowOf(summary));
        removed.push(conversationId);
      }
    }
    changed = new Map();
    if (taken.length > 0) {
      void send({ type: "inbox.changed", now: runtime.now(), rows: taken, removed: [] });
    }
    if (rows.length > 0 || removed.length > 0) {
      void send({ type: "inbox.changed", now: runtime.now(), rows, removed });
    }
    if (isOwnLoad) {
      onOwnLoad();
    }
  }

  const unwatch = board.onChange((summary) => {
    if (summary.status === "queued") {
      lastWaitingAt = runtime.now();
    }
    changed.set(summary.conversationId, summary);
    plan(isOwn(summary));
  });

  return {
    async sendAll() {
      listed.clear();
      asked.clear();
      const rows = board.withPeople().flatMap((summary) => rowOf(summary) ?? []);
      for (const row of rows) {
        listed.add(row.conversationId);
      }
      await send({ type: "inbox", now: runtime.now(), rows, lastWaitingAt });
    },
    stop() {
      unwatch();
      flushing?.cancel();
    },
  };
}
