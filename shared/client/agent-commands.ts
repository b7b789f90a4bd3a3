/** What an agent can ask for, as wire commands; the id is made by who runs them. */
import type { ConversationId } from "../ids.ts";
import type { AgentClient, AgentClientState, AgentCommand, CommandResult } from "./types.ts";

export type WithoutId<Sent> = Sent extends AgentCommand ? Omit<Sent, "clientMessageId"> : never;

type Commands = Pick<AgentClient, "setStatus" | "accept" | "decline" | "addNote" | "release" | "transfer" | "finish">;

export const NEW_AGENT: AgentClientState = {
  connection: { status: "idle" },
  isLoaded: false,
  self: null,
  statusWhy: null,
  isStoreSafe: true,
  rows: [],
  lastWaitingAt: null,
  open: new Map(),
  pending: [],
  clockOffset: 0,
};

/** `fenceOf`: the number of the assignment the screen shows; the server refuses a write with another one (QS5). */
export function createAgentCommands(
  run: (command: WithoutId<AgentCommand>) => Promise<CommandResult>,
  fenceOf: (conversationId: ConversationId) => number,
): Commands {
  const fenced = (conversationId: ConversationId) => ({ conversationId, assignmentNumber: fenceOf(conversationId) });
  return {
    setStatus: (status) => run({ type: "status.set", status }),
    accept: (conversationId, offerNumber) => run({ type: "offer.accept", conversationId, offerNumber }),
    decline: (conversationId, offerNumber) => run({ type: "offer.decline", conversationId, offerNumber }),
    addNote: (conversationId, text) => run({ type: "note.add", conversationId, text }),
    release: (id) => run({ type: "conversation.release", ...fenced(id) }),
    transfer: (id, { lane, reason, summary }) =>
      run({ type: "conversation.transfer", ...fenced(id), lane, reason, summary }),
    finish: (id, { disposition, outcome }) => run({ type: "conversation.finish", ...fenced(id), disposition, outcome }),
  };
}
