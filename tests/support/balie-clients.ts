/** The shipped clients over real sockets, as browsers would use them: origin, cookie, ticket, kept storage. */
import { request } from "node:http";
import { WebSocket } from "ws";
import { createAgentClient } from "../../shared/client/agent-client.ts";
import { createPlayerClient } from "../../shared/client/player-client.ts";
import { systemClock } from "../../shared/client/system-clock.ts";
import type { AgentClient, Clock, Keep, PlayerClient, SocketLike } from "../../shared/client/types.ts";
import type { ConversationId } from "../../shared/ids.ts";
import type { Language } from "../../shared/vocabulary.ts";
import { PASSWORD } from "./balie-config.ts";
import { until } from "./until.ts";

/** Where a server answers, and as what: with a proxy in between the two differ. */
export interface Address {
  readonly url: string;
  readonly origin: string;
}

export interface Frame {
  readonly isOut: boolean;
  readonly data: string;
  /** False for what arrives on a line the client has given up: it is dropped there, and none of its views. */
  readonly isHeard: boolean;
}

export interface ConnectOptions {
  readonly brand?: string;
  readonly language?: Language;
  readonly keep?: Keep;
  readonly clock?: Clock;
  /** The operator's token for each greeting. */
  readonly token?: () => string | null;
  /** Every frame, as it went over the wire. */
  readonly onFrame?: (frame: Frame) => void;
  /** False: `received` stays empty. Long runs have more frames than memory. */
  readonly isRecorded?: boolean;
}

export interface TestPlayer {
  readonly client: PlayerClient;
  /** Frames received. */
  readonly received: readonly string[];
  conversationId(): ConversationId;
  /** Texts of the transcript in order, own, agent's and bot's. */
  texts(): readonly string[];
}

export interface TestAgentClient {
  readonly client: AgentClient;
  readonly received: readonly string[];
  readonly cookie: string;
  signOut(): Promise<void>;
}

export function createMemoryKeep(): Keep {
  let kept: string | null = null;
  return {
    load: () => kept,
    save(value) {
      kept = value;
    },
  };
}

/** `ws` in the form the clients take; its own events fit but for `close`, which waits for the peer. */
export function openSocket(
  { url, origin }: Address,
  path: string,
  headers: { readonly [name: string]: string } = {},
  onFrame: (frame: Frame) => void = () => undefined,
): SocketLike {
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}${path}`, { origin, headers, perMessageDeflate: false });
  const like: SocketLike = {
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
    send(data) {
      if (socket.readyState === WebSocket.OPEN) {
        onFrame({ isOut: true, data, isHeard: true });
        socket.send(data);
      }
    },
    close(code, reason) {
      if (socket.readyState === WebSocket.CONNECTING) socket.terminate();
      else socket.close(code, reason);
    },
  };
  socket.on("open", () => like.onopen?.());
  socket.on("message", (raw) => {
    const data = raw.toString();
    onFrame({ isOut: false, data, isHeard: like.onmessage !== null });
    like.onmessage?.({ data });
  });
  socket.on("close", (code) => like.onclose?.({ code }));
  socket.on("error", () => like.onerror?.());
  return like;
}

function recorder(
  received: string[],
  { onFrame, isRecorded = true }: Pick<ConnectOptions, "onFrame" | "isRecorded">,
): (frame: Frame) => void {
  return (frame) => {
    if (!frame.isOut && isRecorded) received.push(frame.data);
    onFrame?.(frame);
  };
}

/** A player who is online. */
export async function connectPlayer(address: Address, options: ConnectOptions = {}): Promise<TestPlayer> {
  const player = createPlayer(address, options);
  player.client.start();
  await until("the player is online", player.client, () => player.client.state().isLoaded);
  return player;
}

export function createPlayer(address: Address, options: ConnectOptions = {}): TestPlayer {
  const received: string[] = [];
  const onFrame = recorder(received, options);
  const client = createPlayerClient({
    openSocket: () => openSocket(address, "/ws/player", {}, onFrame),
    clock: options.clock ?? systemClock,
    brand: options.brand ?? "demo",
    language: options.language ?? "en",
    keep: options.keep ?? createMemoryKeep(),
    token: (use) => use(options.token?.() ?? null),
  });
  return {
    client,
    received,
    conversationId() {
      const id = client.state().view?.conversationId;
      if (id === undefined) throw new Error("the player has no conversation yet");
      return id;
    },
    texts: () => (client.state().view?.items ?? []).flatMap((item) => (item.type === "line" ? [] : [item.text])),
  };
}

/** An agent who is signed in and online. */
export async function signInAgent(
  address: Address,
  login: string,
  options: Pick<ConnectOptions, "onFrame" | "clock"> = {},
): Promise<TestAgentClient> {
  const agent = await createAgent(address, login, options);
  agent.client.start();
  await until("the agent is online", agent.client, () => agent.client.state().isLoaded);
  return agent;
}

export async function createAgent(
  address: Address,
  login: string,
  options: Pick<ConnectOptions, "onFrame" | "isRecorded" | "clock"> = {},
): Promise<TestAgentClient> {
  const cookie = await signIn(address, login);
  const received: string[] = [];
  const onFrame = recorder(received, options);
  const client = createAgentClient({
    openSocket: () => openSocket(address, "/ws/agent", { cookie }, onFrame),
    getTicket: () => getTicket(address, cookie),
    clock: options.clock ?? systemClock,
    keep: createMemoryKeep(),
  });
  return {
    client,
    received,
    cookie,
    async signOut() {
      await callConsole(address, "sign-out", { cookie });
    },
  };
}

/** Gives the session's cookie. */
export async function signIn(address: Address, login: string, password: string = PASSWORD): Promise<string> {
  const { status, body, cookies } = await callConsole(address, "sign-in", { body: { login, password } });
  if (status !== 200) throw new Error(`sign-in of ${login} gave ${status} ${body}`);
  return cookies.join("; ");
}

export async function getTicket(address: Address, cookie: string): Promise<string | null> {
  const { status, body } = await callConsole(address, "ticket", { cookie });
  if (status === 401) return null;
  if (status !== 200) throw new Error(`ticket gave ${status}`);
  const { ticket }: { readonly ticket: string } = JSON.parse(body);
  return ticket;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly cookies: readonly string[];
}

const CALL_WITHIN_MS = 5_000;

/** node:http, because `fetch` sets `Sec-Fetch-Site` itself. */
export function callConsole(
  { url, origin }: Address,
  path: string,
  sent: { readonly body?: object; readonly cookie?: string },
): Promise<HttpAnswer> {
  const text = JSON.stringify(sent.body ?? {});
  const headers = {
    origin,
    "sec-fetch-site": "same-origin",
    "x-balie": "1",
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    ...(sent.cookie === undefined ? {} : { cookie: sent.cookie }),
  };
  return new Promise((resolve, reject) => {
    const call = request(
      `${url}/api/console/${path}`,
      { method: "POST", headers, timeout: CALL_WITHIN_MS },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk: string) => {
          body += chunk;
        });
        answer.on("error", reject);
        answer.on("end", () => {
          const cookies = (answer.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0] ?? "");
          resolve({ status: answer.statusCode ?? 0, body, cookies });
        });
      },
    );
    call.on("timeout", () => call.destroy(new Error("no answer in time")));
    call.on("error", reject);
    call.end(text);
  });
}
