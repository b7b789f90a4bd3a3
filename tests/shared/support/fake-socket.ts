import type { SocketLike } from "../../../shared/client/types.ts";
import type { ClientMessage } from "../../../shared/protocol.ts";
import type { AgentServerMessage, PlayerServerMessage } from "../../../shared/protocol-server.ts";

export interface FakeSocket extends SocketLike {
  /** What the client has sent, oldest first. */
  readonly sent: ClientMessage[];
  readonly isClosed: boolean;
  sentOf<Type extends ClientMessage["type"]>(type: Type): Extract<ClientMessage, { type: Type }>[];
  open(): void;
  say(...messages: readonly (PlayerServerMessage | AgentServerMessage)[]): void;
  sayRaw(data: string): void;
  drop(code: number): void;
  onSent: ((message: ClientMessage) => void) | null;
}

export function createFakeSocket(): FakeSocket {
  const sent: ClientMessage[] = [];
  let isClosed = false;
  const socket: FakeSocket = {
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
    onSent: null,
    sent,
    get isClosed() {
      return isClosed;
    },
    send(data) {
      const message: ClientMessage = JSON.parse(data);
      sent.push(message);
      socket.onSent?.(message);
    },
    close() {
      isClosed = true;
    },
    sentOf: (type) => sent.filter((message) => isOf(message, type)),
    open: () => socket.onopen?.(),
    say(...messages) {
      for (const message of messages) {
        socket.onmessage?.({ data: JSON.stringify(message) });
      }
    },
    sayRaw: (data) => socket.onmessage?.({ data }),
    drop(code) {
      isClosed = true;
      socket.onclose?.({ code });
    },
  };
  return socket;
}

function isOf<Type extends ClientMessage["type"]>(
  message: ClientMessage,
  type: Type,
): message is Extract<ClientMessage, { type: Type }> {
  return message.type === type;
}

export interface FakeSockets {
  readonly all: FakeSocket[];
  openSocket(): FakeSocket;
  last(): FakeSocket;
}

export function createFakeSockets(): FakeSockets {
  const all: FakeSocket[] = [];
  return {
    all,
    openSocket() {
      const socket = createFakeSocket();
      all.push(socket);
      return socket;
    },
    last() {
      const socket = all.at(-1);
      if (socket === undefined) {
        throw new Error("no socket was opened");
      }
      return socket;
    },
  };
}
