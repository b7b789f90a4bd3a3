/** What happens before a socket is one: every refusal is a plain HTTP answer, nothing is upgraded (T1, T2, DL11, S1, S9). */
import type { FastifyReply, FastifyRequest } from "fastify";
import { LIMITS, PLAYER_LIMITS } from "../../shared/limits.ts";
import type { SessionInfo } from "../app/accounts.ts";
import type { Runtime } from "../ports/runtime.ts";
import { addressKey } from "./address.ts";
import { isOrigin } from "./origin.ts";
import { createTokenBucket } from "./rate.ts";

export interface HandshakeLimits {
  readonly handshakesPerSecond: number;
  readonly playerSocketsPerAddress: number;
}

export const HANDSHAKE_LIMITS: HandshakeLimits = {
  handshakesPerSecond: LIMITS.handshakesPerSecond,
  playerSocketsPerAddress: PLAYER_LIMITS.socketsPerAddress,
};

interface Parts {
  readonly chatOrigin: string;
  readonly consoleOrigin: string;
  readonly runtime: Runtime;
  readonly limits: HandshakeLimits;
  /** The node takes no new sockets: it is draining, and load balancers had their time to notice. */
  readonly isClosed: () => boolean;
  readonly sessionOf: (request: FastifyRequest) => Promise<SessionInfo | null>;
}

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const RETRY_AFTER_S = 2;

/** `onRequest` hooks of the two socket routes. They run before the upgrade and end it by answering. */
export function createHandshake(parts: Parts): { readonly player: Hook; readonly agent: Hook } {
  const { chatOrigin, consoleOrigin, runtime, limits, isClosed, sessionOf } = parts;
  const bucket = createTokenBucket({ perSecond: limits.handshakesPerSecond, burst: limits.handshakesPerSecond });
  const socketsOf = new Map<string, number>();

  const refuse = (reply: FastifyReply, status: number, code: string) => reply.code(status).send({ code });

  async function common(request: FastifyRequest, reply: FastifyReply, origin: string): Promise<unknown> {
    if (!request.ws) {
      return refuse(reply, 426, "upgrade_required");
    }
    if (!isOrigin(request.headers.origin, origin)) {
      return refuse(reply, 403, "origin_refused");
    }
    if (isClosed() || bucket.take(runtime.now()) > 0) {
      return refuse(reply.header("retry-after", RETRY_AFTER_S), 503, "busy");
    }
    return undefined;
  }

  function leave(key: string): void {
    const count = (socketsOf.get(key) ?? 1) - 1;
    if (count > 0) {
      socketsOf.set(key, count);
    } else {
      socketsOf.delete(key);
    }
  }

  return {
    async player(request, reply) {
      const refused = await common(request, reply, chatOrigin);
      if (refused !== undefined) {
        return refused;
      }
      const key = addressKey(request.ip);
      const count = socketsOf.get(key) ?? 0;
      if (count >= limits.playerSocketsPerAddress) {
        return refuse(reply.header("retry-after", RETRY_AFTER_S), 429, "too_many_sockets");
      }
      socketsOf.set(key, count + 1);
      // Also when the upgrade fails later on: the connection is closed then.
      request.raw.socket.once("close", () => leave(key));
      return undefined;
    },
    async agent(request, reply) {
      const refused = await common(request, reply, consoleOrigin);
      if (refused !== undefined) {
        return refused;
      }
      return (await sessionOf(request)) === null ? refuse(reply, 401, "not_signed_in") : undefined;
    },
  };
}
