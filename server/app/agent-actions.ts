/** What an agent's frames mean: wire messages -> commands, with the agent's identity from the session, never from the frame. */
import type { AgentId, ConversationId } from "../../shared/ids.ts";
import { toAgentId } from "../../shared/ids.ts";
import type { AgentClientMessage } from "../../shared/protocol.ts";
import type { ReturnReason } from "../../shared/vocabulary.ts";
import type { ConversationCommand } from "../core/conversation/commands.ts";
import type { ConversationSummary } from "../core/conversation/summary.ts";
import type { EventStore, Guard } from "../ports/event-store.ts";
import type { Accounts } from "./accounts.ts";
import type { AgentAccount } from "./agent-directory.ts";
import type { Board } from "./board.ts";
import type { Executor } from "./execute.ts";
import { canRead } from "./inbox.ts";
import { type Answer, toAnswer } from "./player-actions.ts";
import { conversationStream, fromRow } from "./summary-row.ts";

export type AgentCommandMessage = Extract<AgentClientMessage, { clientMessageId: string }>;

export interface AgentActions {
  handle(agentId: AgentId, message: AgentCommandMessage): Promise<Answer>;
  /** The conversation's row if this agent may read it; null otherwise, with no hint which (S3). */
  readable(agentId: AgentId, conversationId: ConversationId): Promise<ConversationSummary | null>;
  /** Hands everything back: signed out, or gone (QS4). */
  returnAll(agentId: AgentId, reason: ReturnReason, guards?: readonly Guard[]): Promise<void>;
}

interface Parts {
  readonly store: EventStore;
  readonly executor: Executor;
  readonly accounts: Accounts;
  readonly board: Board;
}

const NOT_FOUND: Extract<Answer, { status: "rejected" }> = {
  status: "rejected",
  code: "not_found",
  retryAfterMs: null,
  takenBy: null,
};

export function createAgentActions({ store, executor, accounts, board }: Parts): AgentActions {
  async function readable(agentId: AgentId, conversationId: ConversationId): Promise<ConversationSummary | null> {
    const agent = accounts.get(agentId);
    const row = board.get(conversationId) ?? rowOf(await store.summary(conversationStream(conversationId)));
    return agent !== null && row !== null && canRead(agent, row) ? row : null;
  }

  return {
    readable,
    async handle(agentId, message) {
      const agent = accounts.get(agentId);
      if (agent === null) {
        return NOT_FOUND;
      }
      if (message.type === "status.set") {
        const result = await accounts.setStatus(agentId, message.status, message.clientMessageId);
        return result.status === "done"
          ? { status: "accepted", conversationId: null, seq: result.seq }
          : { ...NOT_FOUND, code: result.code };
      }
      const { conversationId, clientMessageId } = message;
      const row = await readable(agentId, conversationId);
      if (row === null) {
        return NOT_FOUND;
      }
      const command = toCommand(agent, message);
      const result = await executor.execute(
        conversationId,
        command,
        { participant: `agent:${agentId}`, id: clientMessageId },
        guardsFor(agent, message, row),
      );
      if ((message.type === "offer.accept" || message.type === "offer.decline") && result.status === "done") {
        await accounts.offerTaken(agentId);
      }
      return toAnswer(result, conversationId);
    },

    async returnAll(agentId, reason, guards = []) {
      for (const { conversationId, assignmentNumber } of board.ownedBy(agentId)) {
        const command = { type: "ReturnConversation", agentId, assignmentNumber, reason } as const;
        await executor.execute(conversationId, command, null, guards);
      }
    },
  };
}

function rowOf(row: Parameters<typeof fromRow>[0] | null): ConversationSummary | null {
  return row === null ? null : fromRow(row);
}

/** Room is checked inside the append; a crisis goes over any load (PRODUCT 4). */
function guardsFor(agent: AgentAccount, message: AgentCommandMessage, row: ConversationSummary): readonly Guard[] {
  return message.type === "offer.accept" && row.priority !== "crisis"
    ? [{ type: "load", ownerId: agent.agentId, maxUnits: agent.capacityUnits }]
    : [];
}

function toCommand(
  agent: AgentAccount,
  message: Exclude<AgentCommandMessage, { type: "status.set" }>,
): ConversationCommand {
  const { alias } = agent;
  const agentId = toAgentId(agent.agentId);
  const { clientMessageId } = message;
  switch (message.type) {
    case "offer.accept":
      return { type: "AcceptOffer", agentId, alias, offerNumber: message.offerNumber };
    case "offer.decline":
      return { type: "DeclineOffer", agentId, offerNumber: message.offerNumber };
    case "message.send":
      return {
        type: "PostAgentMessage",
        clientMessageId,
        agentId,
        alias,
        assignmentNumber: message.assignmentNumber,
        text: message.text,
      };
    case "note.add":
      return { type: "AddNote", clientMessageId, agentId, alias, text: message.text };
    case "conversation.release":
      return { type: "ReturnConversation", agentId, assignmentNumber: message.assignmentNumber, reason: "released" };
    case "conversation.transfer": {
      const { lane, reason, summary, assignmentNumber } = message;
      return { type: "TransferConversation", agentId, alias, assignmentNumber, lane, reason, summary };
    }
    case "conversation.finish": {
      const { disposition, outcome, assignmentNumber } = message;
      return { type: "FinishConversation", agentId, alias, assignmentNumber, disposition, outcome };
    }
  }
}
