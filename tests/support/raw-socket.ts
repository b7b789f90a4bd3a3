/** A line on which a test says what no client of ours would say. */
import { WebSocket } from "ws";
import type { Address } from "./balie-clients.ts";
import { until } from "./until.ts";

/** A frame of the server, as far as tests look into it. */
export interface RawMessage {
  readonly type: string;
  readonly code?: string | number;
  readonly clientMessageId?: string | null;
  readonly conversationId?: string | null;
  readonly [field: string]: unknown;
}

export interface RawSocket {
  readonly received: readonly RawMessage[];
  send(data: string | Buffer | object): void;
  /** The first message from the `from`th on that fits. */
  next(what: string, fits: (message: RawMessage) => boolean, from?: number): Promise<RawMessage>;
  /** Sends and gives what came of it: the answer to this id, or the refusal of a frame without one. */
  ask(message: object): Promise<RawMessage>;
  /** The code it was closed with. */
  closed(): Promise<number>;
  close(): void;
}

/** Rejects with the HTTP status when the upgrade is refused. */
export async function openRaw(
  { url, origin }: Address,
  path: string,
  headers: { readonly [name: string]: string } = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}${path}`, {
    headers: { origin, ...headers },
    perMessageDeflate: false,
  });
  const received: RawMessage[] = [];
  const listeners = new Set<() => void>();
  let code: number | null = null;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const observed = {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  socket.on("message", (data) => {
    const message: RawMessage = JSON.parse(data.toString());
    received.push(message);
    tell();
  });
  socket.on("close", (closedWith) => {
    code = closedWith;
    tell();
  });
  await new Promise<void>((resolve, reject) => {
    socket.on("open", resolve);
    socket.on("unexpected-response", (_request, response) => reject(new Error(`refused with ${response.statusCode}`)));
    socket.on("error", reject);
  });
  const next: RawSocket["next"] = (what, fits, from = 0) =>
    until(what, observed, () => received.slice(from).find(fits));
  const raw: RawSocket = {
    received,
    send(data) {
      socket.send(typeof data === "string" || Buffer.isBuffer(data) ? data : JSON.stringify(data));
    },
    next,
    ask(message) {
      const from = received.length;
      const id = "clientMessageId" in message ? message.clientMessageId : null;
      raw.send(message);
      return next(`an answer to ${JSON.stringify(message).slice(0, 80)}`, (each) => isAnswer(each, id), from);
    },
    closed: () => until("the end of the line", observed, () => code),
    close: () => socket.close(),
  };
  return raw;
}

function isAnswer({ type, clientMessageId }: RawMessage, id: unknown): boolean {
  if (id !== null) return (type === "accepted" || type === "rejected") && clientMessageId === id;
  return ["rejected", "events", "probed", "welcome", "goodbye"].includes(type);
}

export const hello = (fields: object = {}) => ({
  type: "hello",
  protocol: 1,
  brand: "demo",
  language: "en",
  credentials: null,
  resume: null,
  ...fields,
});
