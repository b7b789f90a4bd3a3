/** `/ws/player`: a player's line. What frames mean is in app/player-feed.ts; limits and heartbeat in socket.ts. */
import type { WebSocket } from "ws";
import { CLOSE } from "../../shared/codes.ts";
import { PLAYER_LIMITS, PROTOCOL_VERSION } from "../../shared/limits.ts";
import { playerClientMessage } from "../../shared/protocol.ts";
import type { PlayerServerMessage } from "../../shared/protocol-server.ts";
import { openPlayerFeed, type PlayerFeed } from "../app/player-feed.ts";
import { frameParser } from "./frames.ts";
import { createParticipant } from "./socket.ts";
import { type SocketParts, sender } from "./socket-parts.ts";

const parse = frameParser(playerClientMessage);
/** Clocks may differ by so much (SAFETY 6.2). */
const TOKEN_GRACE_MS = 60_000;

export function connectPlayer(
  socket: WebSocket,
  { app, participants, people, log, times, playerLimits = PLAYER_LIMITS }: SocketParts,
): void {
  let feed: PlayerFeed | null = null;
  let leavePerson: () => void = () => undefined;
  let cancelExpiry: () => void = () => undefined;
  const participant = createParticipant<(typeof playerClientMessage)["_output"], PlayerServerMessage>({
    socket,
    limits: playerLimits,
    ...(times === undefined ? {} : { times }),
    runtime: app.runtime,
    log,
    participants,
    parse,
    positions: () => ({ positions: feed?.positions() ?? [], staffPositions: [] }),
    describe: () => ({ side: "player", conversationId: feed?.positions()[0]?.conversationId ?? null }),
    onClose() {
      leavePerson();
      cancelExpiry();
      feed?.stop();
    },
    async onMessage(message) {
      if (message.type !== "hello") {
        await feed?.handle(message);
        return;
      }
      if (message.protocol !== PROTOCOL_VERSION) {
        participant.close(CLOSE.versionNotSpoken);
        return;
      }
      const opened = await openPlayerFeed(app, message, sender(participant), () =>
        participant.close(CLOSE.sessionReplaced),
      );
      if (opened === null) {
        participant.close(CLOSE.originRefused);
      } else if (participant.isOver()) {
        opened.stop();
      } else {
        feed = opened;
        if (opened.tokenExpiresAt !== null) {
          // The client comes back at once with a new token, or as a guest (SAFETY 6.2).
          const leftMs = opened.tokenExpiresAt + TOKEN_GRACE_MS - app.runtime.now();
          cancelExpiry = app.runtime.after(Math.max(0, leftMs), () => participant.close(CLOSE.tokenExpired));
        }
        leavePerson = people.enter(`player:${opened.playerRef}`, participant);
      }
    },
  });
}
