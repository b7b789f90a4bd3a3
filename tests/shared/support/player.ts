import { createPlayerClient } from "../../../shared/client/player-client.ts";
import type { Keep, PlayerClient } from "../../../shared/client/types.ts";
import type { ConversationEventMessage } from "../../../shared/protocol-events.ts";
import { createFakeClock, type FakeClock } from "./fake-clock.ts";
import { createFakeKeep } from "./fake-keep.ts";
import { createFakeSockets, type FakeSocket, type FakeSockets } from "./fake-socket.ts";
import { A, slice, welcome } from "./frames.ts";

export interface Player {
  readonly client: PlayerClient;
  readonly clock: FakeClock;
  readonly sockets: FakeSockets;
  /** The newest socket, opened and welcomed; with events also caught up. */
  connect(events?: ConversationEventMessage[]): FakeSocket;
  /** Waits out the back-off. */
  reconnect(events?: ConversationEventMessage[]): FakeSocket;
}

export function createPlayer(keep: Keep = createFakeKeep(), clock = createFakeClock()): Player {
  const sockets = createFakeSockets();
  const client = createPlayerClient({ openSocket: sockets.openSocket, clock, brand: "royal", language: "nl", keep });
  function connect(events?: ConversationEventMessage[]): FakeSocket {
    const socket = sockets.last();
    socket.open();
    const first = events?.[0];
    const conversationId = events === undefined ? null : (first?.conversationId ?? A);
    socket.say(welcome(conversationId));
    if (events !== undefined) {
      const hello = socket.sentOf("hello").at(-1);
      const isFresh = hello === undefined || !("resume" in hello) || hello.resume === null;
      const place = first === undefined ? {} : { conversationId: first.conversationId, epoch: first.epoch };
      socket.say(slice(events, { isFresh, ...place }));
    }
    return socket;
  }
  return {
    client,
    clock,
    sockets,
    connect(events) {
      client.start();
      return connect(events);
    },
    reconnect(events) {
      clock.advance(30_000);
      return connect(events);
    },
  };
}

export function textsOf(client: PlayerClient): string[] {
  return (client.state().view?.items ?? []).flatMap((item) => (item.type === "message" ? [item.text] : []));
}

export function pendingOf(client: PlayerClient): string[] {
  return client.state().pending.map(({ text, status, code }) => [text, status, code].filter(Boolean).join(" "));
}
