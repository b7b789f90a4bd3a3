/** A real server on a free port of this machine, with accounts in memory and sockets that say nothing by themselves. */
import { randomBytes } from "node:crypto";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { WebSocket } from "ws";
import { createEmbeddedStoreHealth } from "../../../server/adapters/embedded/store-health.ts";
import type { Assets } from "../../../server/http/assets.ts";
import { frameParser } from "../../../server/http/frames.ts";
import type { HandshakeLimits } from "../../../server/http/handshake.ts";
import { createParticipants } from "../../../server/http/participants.ts";
import { buildServer } from "../../../server/http/server.ts";
import { createParticipant, type Handled } from "../../../server/http/socket.ts";
import type { Runtime } from "../../../server/ports/runtime.ts";
import { AGENT_LIMITS, PLAYER_LIMITS } from "../../../shared/limits.ts";
import { agentClientMessage, playerClientMessage } from "../../../shared/protocol.ts";
import type { AgentServerMessage, PlayerServerMessage } from "../../../shared/protocol-server.ts";
import { openAccounts, PASSWORD, settingsOf } from "./accounts.ts";

/** Real time, which nobody waits for: tests wait for events only. */
const realTime: Runtime = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  newId: () => randomBytes(16).toString("base64url"),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

export interface Options {
  readonly publicUrl?: string;
  readonly consoleUrl?: string;
  readonly trustedProxies?: readonly string[];
  readonly assets?: Assets;
  readonly handshakeLimits?: HandshakeLimits;
  readonly onPlayerMessage?: (message: Handled<(typeof playerClientMessage)["_output"]>) => void;
  /** Fails in its route. */
  readonly isBroken?: boolean;
}

export const CHAT = "https://chat.example";

export async function startServer(options: Options = {}) {
  const { accounts, store, hasher } = await openAccounts(realTime);
  await accounts.sync([settingsOf("noor"), settingsOf("mila")]);
  const participants = createParticipants();
  const errors: unknown[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (fields: object) => errors.push(fields) };
  const common = {
    runtime: realTime,
    log,
    participants,
    positions: () => ({ positions: [], staffPositions: [] }),
    describe: () => ({}),
  };
  const server = await buildServer({
    publicUrl: options.publicUrl ?? CHAT,
    consoleUrl: options.consoleUrl ?? options.publicUrl ?? CHAT,
    trustedProxies: options.trustedProxies ?? [],
    accounts,
    health: createEmbeddedStoreHealth(store),
    runtime: realTime,
    log,
    participants,
    waitingCount: () => 3,
    assets: options.assets ?? null,
    ...(options.handshakeLimits === undefined ? {} : { handshakeLimits: options.handshakeLimits }),
    connectPlayer(socket) {
      if (options.isBroken) {
        throw new Error("broken");
      }
      createParticipant<(typeof playerClientMessage)["_output"], PlayerServerMessage>({
        ...common,
        socket,
        limits: PLAYER_LIMITS,
        parse: frameParser(playerClientMessage),
        onMessage: (message) => options.onPlayerMessage?.(message),
        onClose: () => undefined,
      });
    },
    connectAgent(socket, session) {
      const participant = createParticipant<(typeof agentClientMessage)["_output"], AgentServerMessage>({
        ...common,
        socket,
        limits: AGENT_LIMITS,
        parse: frameParser(agentClientMessage),
        async onMessage(message) {
          if (message.type === "hello" && !(await accounts.redeemTicket(message.ticket, session.sessionHash))) {
            participant.close(4003);
          }
        },
        onClose: () => end(),
      });
      const end = accounts.onSessionEnded((ended) => {
        if (ended.sessionHash === session.sessionHash) {
          participant.close(4503);
        }
      });
    },
    routes(app) {
      app.get("/fails", () => {
        throw new Error("the text of a secret");
      });
      app.post("/echo", (request) => ({
        body: request.body,
        cookie: request.headers.cookie ?? null,
        address: request.ip,
      }));
    },
  });
  const base = await server.listen(0);
  const port = Number(new URL(base).port);
  return {
    server,
    accounts,
    store,
    hasher,
    participants,
    errors,
    base,
    port,
    [Symbol.asyncDispose]: async () => {
      accounts.close();
      await server.app.close();
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly json: () => Record<string, unknown>;
}

/** One request with exactly these headers. */
export function send(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ port, host: "127.0.0.1", method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text,
          json: () => JSON.parse(text),
        });
      });
    });
    call.on("error", reject);
    call.end(body);
  });
}

/** The status line that an upgrade with these raw header lines gets; 101 means it became a socket. */
export function upgrade(
  port: number,
  path: string,
  lines: readonly string[],
): Promise<{ readonly status: number; readonly head: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.on("error", reject);
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      if (text.includes("\r\n\r\n")) {
        socket.destroy();
        resolve({ status: Number(text.split(" ")[1]), head: text });
      }
    });
    socket.on("close", () => resolve({ status: 0, head: text }));
    const key = randomBytes(16).toString("base64");
    const head = [
      `GET ${path} HTTP/1.1`,
      "Host: chat.example",
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      `Sec-WebSocket-Key: ${key}`,
      ...lines,
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n`, "latin1");
  });
}

export const api = {
  "sec-fetch-site": "same-origin",
  "x-balie": "1",
  origin: CHAT,
  "content-type": "application/json",
};

/** The cookies of an answer, as a browser would send them back. */
export const cookiesOf = (answer: Answer) =>
  (answer.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");

export function postSignIn(
  port: number,
  login = "noor@demo",
  headers: Record<string, string> = {},
  password = PASSWORD,
): Promise<Answer> {
  return send(port, "POST", "/api/console/sign-in", { ...api, ...headers }, JSON.stringify({ login, password }));
}

/** An open socket, with what it was sent and how it ended. */
export async function openSocket(port: number, path: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers: { origin: CHAT, ...headers } });
  const messages: { readonly type: string; readonly [key: string]: unknown }[] = [];
  socket.on("message", (data) => messages.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  socket.on("error", () => undefined);
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  return { socket, messages, closed };
}
