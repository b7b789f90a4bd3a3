/** Many players at once, each from an address of its own as the proxy in front would say, so that all limits are the real ones. */
import { WebSocket } from "ws";
import { createPlayerClient } from "../../../shared/client/player-client.ts";
import { systemClock } from "../../../shared/client/system-clock.ts";
import type { PlayerClient, SocketLike } from "../../../shared/client/types.ts";
import { type Address, createMemoryKeep } from "../../support/balie-clients.ts";
import { poll } from "../../support/until.ts";
import { pass } from "./goal.ts";

export interface Member {
  readonly client: PlayerClient;
  /** Cuts the line, as a network does. */
  drop(): void;
}

/** Config of the nodes for a crowd. */
export const CROWD = { extra: { trustedProxies: ["127.0.0.1"] }, timings: { unlimitedSockets: false } } as const;

const A_SECOND = 200;
const LONG_MS = 180_000;

/** Online and in a conversation, all of them. */
export async function gather(address: Address, count: number): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (let number = 0; number < count; number += 1) {
    if (number > 0 && number % (A_SECOND / 10) === 0) await pass(100);
    const member = createMember(address, number);
    member.client.start();
    member.client.sendMessage("hello");
    members.push(member);
  }
  await poll("everybody is online", async () => members.every(isBack), LONG_MS);
  return members;
}

export const isBack = ({ client }: Member) => {
  const { connection, view, pending } = client.state();
  return connection.status === "online" && view !== null && pending.length === 0;
};

/** Gives, for each who is online no more when this is called, the milliseconds until they are again. */
export function watchReturns(members: readonly Member[]): { readonly times: readonly number[]; lostCount(): number } {
  const from = performance.now();
  const times: number[] = [];
  let lostCount = 0;
  for (const { client } of members) {
    let isLost = false;
    const look = () => {
      const isOnline = client.state().connection.status === "online";
      if (!isOnline && !isLost) {
        isLost = true;
        lostCount += 1;
      } else if (isOnline && isLost) {
        end();
        times.push(performance.now() - from);
      }
    };
    const end = client.subscribe(look);
  }
  return { times, lostCount: () => lostCount };
}

function createMember({ url, origin }: Address, number: number): Member {
  const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  let line: WebSocket | null = null;
  const client = createPlayerClient({
    clock: systemClock,
    brand: "demo",
    language: "en",
    keep: createMemoryKeep(),
    openSocket() {
      const socket = new WebSocket(`${url.replace(/^http/, "ws")}/ws/player`, {
        origin,
        headers: { "x-forwarded-for": from },
        perMessageDeflate: false,
      });
      line = socket;
      return toSocketLike(socket);
    },
  });
  return { client, drop: () => line?.terminate() };
}

function toSocketLike(socket: WebSocket): SocketLike {
  const like: SocketLike = {
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
    send: (data) => socket.readyState === WebSocket.OPEN && socket.send(data),
    close(code, reason) {
      if (socket.readyState === WebSocket.CONNECTING) socket.terminate();
      else socket.close(code, reason);
    },
  };
  socket.on("open", () => like.onopen?.());
  socket.on("message", (raw) => like.onmessage?.({ data: raw.toString() }));
  socket.on("close", (code) => like.onclose?.({ code }));
  socket.on("error", () => like.onerror?.());
  return like;
}
