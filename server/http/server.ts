/**
 * Builds the HTTP server. The order of registration is the order in which a request meets things:
 *
 *   1. hook: headers on everything; on the console's own host nothing but the console; cookies dropped where no console is
 *   2. cookies     parsed for what is left
 *   3. sockets     marks upgrade requests (`request.ws`)
 *   4. /ws/player, /ws/agent   handshake refusals, then the upgrade
 *   5. /api/console/*          CSRF, then accounts
 *   6. /healthz, /readyz, /metrics
 *   7. loader, frame, console and their files
 *
 * One error handler, one not-found handler. Request bodies are JSON only and never decompressed.
 */
import cookie from "@fastify/cookie";
import websocket from "@fastify/websocket";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { WebSocket } from "ws";
import { CLOSE } from "../../shared/codes.ts";
import { AGENT_LIMITS, LIMITS } from "../../shared/limits.ts";
import type { Accounts, SessionInfo } from "../app/accounts.ts";
import type { Log } from "../app/log.ts";
import { StoreUnavailable } from "../ports/event-store.ts";
import type { Runtime } from "../ports/runtime.ts";
import type { StoreHealth } from "../ports/store-health.ts";
import type { Assets } from "./assets.ts";
import { createConsoleCookies, sessionOf } from "./console-cookie.ts";
import { createHandshake, HANDSHAKE_LIMITS, type HandshakeLimits } from "./handshake.ts";
import { headerPolicy } from "./headers.ts";
import { registerHealth } from "./health.ts";
import { registerMetrics } from "./metrics.ts";
import { originOf } from "./origin.ts";
import type { Participants } from "./participants.ts";
import { signIn } from "./sign-in.ts";

export interface ServerParts {
  /** Origin of loader, frame and player socket, such as `https://chat.example`. */
  readonly publicUrl: string;
  /** Origin of console and agent socket; the same as `publicUrl` in the demo only (T1). */
  readonly consoleUrl: string;
  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed; empty: none. */
  readonly trustedProxies: readonly string[];
  readonly accounts: Accounts;
  readonly health: StoreHealth;
  readonly runtime: Runtime;
  readonly log: Log;
  readonly participants: Participants;
  /** Null: only sockets, API and health. */
  readonly assets: Assets | null;
  readonly connectPlayer: (socket: WebSocket) => void;
  readonly connectAgent: (socket: WebSocket, session: SessionInfo) => void;
  readonly handshakeLimits?: HandshakeLimits;
  /** Conversations that wait for a person, at all brands; for `/metrics`. */
  readonly waitingCount: () => number;
  /** Other routes; registered last. */
  readonly routes?: (app: FastifyInstance) => void;
}

export interface DrainTimes {
  /** Not ready, yet serving as before: the time a load balancer has to notice. */
  readonly noticeMs: number;
  /** Then sockets leave one after the other for so long, where other nodes take them. */
  readonly handOverMs: number;
  /** Each is told to come back after another time up to this, where only this node can take them again. */
  readonly returnMs: number;
  /** Longest wait for the last commands and for clients that do not leave; after that lines are cut. */
  readonly withinMs: number;
}

export interface BalieServer {
  readonly app: FastifyInstance;
  /** Resolves with the address once connections are accepted. */
  listen(port: number, host?: string): Promise<string>;
  /**
   * In this order: not ready any more; after the notice no new sockets, and everybody sent away as their commands are
   * answered; then closed. For SIGTERM; repeating it waits for the first.
   */
  drain(times: DrainTimes): Promise<void>;
}

const PLAYER_BODY = 64 * 1024;
const HTTP_TIMES = { requestTimeout: 10_000, connectionTimeout: 15_000, keepAliveTimeout: 5_000 } as const;
const HTTP_HEADERS = { headersTimeout: 10_000, maxHeaderSize: 16 * 1024 } as const;
/** Players may send less; socket.ts checks that. `closeTimeout` cuts the line of who does not answer a close. */
const SOCKET_OPTIONS = {
  maxPayload: AGENT_LIMITS.frameBytes,
  maxFragments: LIMITS.fragments,
  maxBufferedChunks: LIMITS.bufferedChunks,
  perMessageDeflate: false,
  clientTracking: true,
  closeTimeout: 1_000,
};
const FAILED = 1011;
const COOKIE_PATH = /^\/(api\/console|ws\/agent)(\/|\?|$)/;
/** What may share an origin with the agents' rights (T1). */
const CONSOLE_HOST_PATH = /^\/(api\/console|console|healthz|readyz|ws\/agent)(\/|\?|$)/;

function noCompiler(): never {
  throw new Error("routes have no JSON schemas: zod checks what comes in");
}

export async function buildServer(parts: ServerParts): Promise<BalieServer> {
  const { accounts, health, runtime, log, participants, assets, trustedProxies } = parts;
  const chatOrigin = originOf(parts.publicUrl);
  const consoleOrigin = originOf(parts.consoleUrl);
  const consoleHost = consoleOrigin === chatOrigin ? null : new URL(consoleOrigin).host;
  const headers = headerPolicy(chatOrigin, consoleOrigin);
  const cookies = createConsoleCookies(parts.consoleUrl);
  let draining: Promise<void> | null = null;
  const isDraining = () => draining !== null;
  let isClosed = false;

  const app = Fastify({
    logger: false,
    bodyLimit: PLAYER_BODY,
    ...HTTP_TIMES,
    http: HTTP_HEADERS,
    onProtoPoisoning: "error",
    onConstructorPoisoning: "error",
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    genReqId: () => runtime.newId(),
    requestIdHeader: false,
    exposeHeadRoutes: true,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    // No route has a JSON schema; without these fastify loads compilers for them, a tenth of the whole start.
    schemaController: { compilersFactory: { buildValidator: noCompiler, buildSerializer: noCompiler } },
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply, log);
    },
  });
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler<FastifyError>((error, request, reply) => answerError(error, request, reply, log));
  app.setNotFoundHandler((_request, reply) => reply.headers(headers.api).code(404).send({ code: "not_found" }));

  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers.all);
    if (consoleHost !== null && request.host === consoleHost && !CONSOLE_HOST_PATH.test(request.url)) {
      return reply.callNotFound();
    }
    // On a sister host of the casino its cookies come along; nothing but the console may see one.
    if (!COOKIE_PATH.test(request.url)) {
      delete request.raw.headers.cookie;
    }
    return undefined;
  });
  await app.register(cookie);
  await app.register(websocket, {
    options: SOCKET_OPTIONS,
    // Errors of the line itself are logged by the participant, and ws closes with the right code.
    errorHandler(error, socket) {
      if (socket.readyState === socket.OPEN) {
        log.error({ err: error }, "a socket route failed");
        socket.close(FAILED);
      }
    },
    // Participants are sent away by drain(); here only who is left.
    preClose(done) {
      for (const client of this.websocketServer.clients) {
        client.terminate();
      }
      done();
    },
  });

  const findSession = (request: FastifyRequest) => sessionOf(request, cookies, accounts);
  const limits = parts.handshakeLimits ?? HANDSHAKE_LIMITS;
  const handshake = createHandshake({
    chatOrigin,
    consoleOrigin,
    runtime,
    limits,
    isClosed: () => isClosed,
    sessionOf: findSession,
  });
  app.get("/ws/player", { websocket: true, onRequest: handshake.player }, (socket) => parts.connectPlayer(socket));
  app.get("/ws/agent", { websocket: true, onRequest: handshake.agent }, (socket, request) => {
    // The handshake has asked the store; from here on nothing may be waited for, or frames get lost.
    const sessionId = cookies.sessionId(request);
    const session = sessionId === null ? null : accounts.session(sessionId);
    if (session === null) {
      socket.close(CLOSE.identityRefused);
    } else {
      parts.connectAgent(socket, session);
    }
  });

  await app.register(signIn({ accounts, cookies, consoleOrigin, headers: headers.api }));
  registerHealth(app, { isDraining, health }, headers.api);
  registerMetrics(app, () => [
    {
      name: "store_writable",
      help: "1 while what is sent can be saved.",
      value: !health.reasons().includes("store_not_writable"),
    },
    {
      name: "store_settings_unsafe",
      help: "1 while the store is set so that it may lose what it acknowledged.",
      value: !health.isSafe(),
    },
    { name: "draining", help: "1 while everybody is sent away from this node.", value: isDraining() },
    { name: "sockets", help: "Players and agents connected to this node.", value: participants.count() },
    {
      name: "conversations_waiting",
      help: "Conversations that wait for a person, on all nodes.",
      value: parts.waitingCount(),
    },
  ]);
  assets?.register(app, headers);
  parts.routes?.(app);

  const wait = (ms: number) => new Promise<void>((resolve) => void runtime.after(ms, resolve));

  async function sendAway({ noticeMs, handOverMs, returnMs, withinMs }: DrainTimes): Promise<void> {
    if (noticeMs > 0) {
      await wait(noticeMs);
    }
    isClosed = true;
    const code = CLOSE.draining;
    await participants.handOver({ code, overMs: handOverMs, returnMs, wait });
    // Whose handshake was under way meanwhile.
    await participants.handOver({ code, overMs: 0, returnMs, wait });
    let cancel: () => void = () => undefined;
    const tooLong = new Promise<void>((resolve) => {
      cancel = runtime.after(withinMs, resolve);
    });
    await Promise.race([participants.whenEmpty(), tooLong]);
    cancel();
    participants.closeAll(CLOSE.draining);
    await app.close();
  }

  return {
    app,
    listen: (port, host = "127.0.0.1") => app.listen({ port, host }),
    drain(times) {
      draining ??= sendAway(times);
      return draining;
    },
  };
}

/** Mistakes of the client get a code; everything else is logged with its id and answered without a word of it. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply {
  if (error instanceof StoreUnavailable) {
    return reply.code(503).header("retry-after", 1).send({ code: "not_saved" });
  }
  const status = error.statusCode ?? 500;
  reply.header("cache-control", "no-store");
  if (status >= 400 && status < 500) {
    return reply.code(status).send({ code: status === 413 ? "too_large" : "malformed" });
  }
  log.error({ requestId: request.id, route: request.routeOptions.url ?? null, err: error }, "a request failed");
  return reply.code(500).send({ code: "internal", requestId: request.id });
}
