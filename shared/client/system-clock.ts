/** The real clock and socket, in browsers and in Node. */
import type { Clock, SocketLike } from "./types.ts";

declare const performance: { now(): number };
declare const crypto: { getRandomValues<Numbers extends Uint8Array | Uint32Array>(numbers: Numbers): Numbers };
declare const btoa: (bytes: string) => string;
declare const setTimeout: (run: () => void, delayMs: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;
declare const WebSocket: new (url: string) => SocketLike;

export const systemClock: Clock = {
  now: () => performance.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  newId: () =>
    btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
      .slice(0, 22)
      .replaceAll("+", "-")
      .replaceAll("/", "_"),
};

/** Browsers, and Node from 22 on. */
export function openWebSocket(url: string): SocketLike {
  return new WebSocket(url);
}
