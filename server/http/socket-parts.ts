/** What both socket routes are given. */
import type { SideLimits } from "../../shared/limits.ts";
import type { App } from "../app/app.ts";
import type { Log } from "../app/log.ts";
import type { Send } from "../app/player-feed.ts";
import type { Participants } from "./participants.ts";
import type { PersonSockets } from "./person-sockets.ts";
import type { Participant, SocketTimes } from "./socket.ts";

export interface SocketParts {
  readonly app: App;
  readonly participants: Participants;
  readonly people: PersonSockets;
  readonly log: Log;
  /** Short in tests; the defaults are shared/limits.ts. */
  readonly times?: SocketTimes | undefined;
  readonly playerLimits?: SideLimits | undefined;
  readonly agentLimits?: SideLimits | undefined;
}

/** Large frames wait until the one before is out, so that a long history never fills the queue (DL12). */
export function sender<Message extends { readonly type: string }>(participant: Participant<Message>): Send<Message> {
  return async (message) => {
    participant.send(message);
    if (message.type === "events") {
      await participant.flushed();
    }
  };
}
