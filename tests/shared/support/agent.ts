import { createAgentClient } from "../../../shared/client/agent-client.ts";
import type { AgentClient } from "../../../shared/client/types.ts";
import type { ConversationEventMessage, StaffEventMessage } from "../../../shared/protocol-events.ts";
import { createFakeClock, type FakeClock } from "./fake-clock.ts";
import { createFakeKeep } from "./fake-keep.ts";
import { createFakeSockets, type FakeSocket } from "./fake-socket.ts";
import { A, agentWelcome, E1, fromAgent, header, row, STORE_NOW, slice, someId, staffSlice } from "./frames.ts";

export interface Agent {
  readonly client: AgentClient;
  readonly clock: FakeClock;
  connect(rows?: Parameters<typeof row>[0][]): Promise<FakeSocket>;
}

export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createAgent(keep = createFakeKeep()): Agent {
  const clock = createFakeClock();
  const sockets = createFakeSockets();
  const client = createAgentClient({ openSocket: sockets.openSocket, getTicket: async () => "ticket", clock, keep });
  return {
    client,
    clock,
    async connect(ids = [A]) {
      client.start();
      clock.advance(10_000);
      await settled();
      const socket = sockets.last();
      socket.open();
      socket.say(agentWelcome);
      socket.say({ type: "inbox", now: STORE_NOW, rows: ids.map((id) => row(id)), lastWaitingAt: null });
      return socket;
    },
  };
}

export const assigned = (seq: number, assignmentNumber: number): ConversationEventMessage => ({
  type: "agent.assigned",
  ...header(seq),
  alias: "Sanne",
  agentId: "agent-1",
  assignmentNumber,
});

export const ownMessage = (seq: number, id: string | null, text: string, epoch = E1): ConversationEventMessage => ({
  ...fromAgent(seq, text, { epoch }),
  type: "message.posted",
  from: "agent",
  text,
  masked: [],
  alias: "Sanne",
  agentId: "agent-1",
  ...(id === null ? {} : { clientMessageId: someId(id) }),
});

export function load(
  socket: FakeSocket,
  events: ConversationEventMessage[],
  staff: StaffEventMessage[] = [],
  isFresh = true,
): void {
  socket.say(slice(events, { isFresh }), staffSlice(staff, { isFresh }));
}

export const pendingOf = ({ client }: Agent) =>
  client.state().pending.map(({ text, status, code }) => [text, status, code].filter(Boolean).join(" "));

/** For what the test has made sure of. */
export function never(): never {
  throw new Error("unreachable");
}
