/** `/ws/agent`: a console's line. The upgrade has checked origin and cookie; `hello` brings the one-time ticket (T1). */
import type { WebSocket } from "ws";
import { CLOSE } from "../../shared/codes.ts";
import { AGENT_LIMITS, PROTOCOL_VERSION } from "../../shared/limits.ts";
import { agentClientMessage } from "../../shared/protocol.ts";
import type { AgentServerMessage } from "../../shared/protocol-server.ts";
import type { SessionInfo } from "../app/accounts.ts";
import { type AgentFeed, openAgentFeed } from "../app/agent-feed.ts";
import { frameParser } from "./frames.ts";
import { createParticipant } from "./socket.ts";
import { type SocketParts, sender } from "./socket-parts.ts";

const parse = frameParser(agentClientMessage);

/** Frames by which an agent acts, as opposed to a console that is merely open: they keep the session from idling out. */
const PASSIVE: ReadonlySet<string> = new Set(["conversation.resume", "conversation.leave", "seen"]);

export function connectAgent(
  socket: WebSocket,
  session: SessionInfo,
  { app, participants, people, log, times, agentLimits = AGENT_LIMITS }: SocketParts,
): void {
  const { agentId, sessionHash } = session;
  let feed: AgentFeed | null = null;
  let leavePerson: () => void = () => undefined;
  const endWatch = app.accounts.onSessionEnded((ended) => {
    if (ended.sessionHash === sessionHash) {
      participant.close(CLOSE.identityRefused);
    }
  });
  const participant = createParticipant<(typeof agentClientMessage)["_output"], AgentServerMessage>({
    socket,
    limits: agentLimits,
    ...(times === undefined ? {} : { times }),
    runtime: app.runtime,
    log,
    participants,
    parse,
    positions: () => feed?.positions() ?? { positions: [], staffPositions: [] },
    describe: () => ({ side: "agent", agentId }),
    onPong() {
      void feed?.alive().catch((error: unknown) => log.warn({ err: error, agentId }, "the lease was not renewed"));
    },
    onClose() {
      endWatch();
      leavePerson();
      feed?.stop();
    },
    async onMessage(message) {
      if (message.type !== "hello") {
        if (!PASSIVE.has(message.type)) {
          app.accounts.touch(sessionHash);
        }
        if (message.type === "conversation.leave") {
          participant.forget(message.conversationId);
        }
        await feed?.handle(message);
        return;
      }
      if (message.protocol !== PROTOCOL_VERSION) {
        participant.close(CLOSE.versionNotSpoken);
      } else if (!(await app.accounts.redeemTicket(message.ticket, sessionHash))) {
        // The session is good, the upgrade has seen to that: a ticket of before a restart must not end an agent's day.
        participant.close(CLOSE.ticketGone);
      } else {
        const opened = await openAgentFeed(app, agentId, sender(participant));
        if (opened === null) {
          participant.close(CLOSE.identityRefused);
        } else if (participant.isOver()) {
          opened.stop();
        } else {
          feed = opened;
          leavePerson = people.enter(`agent:${agentId}`, participant);
        }
      }
    },
  });
}
