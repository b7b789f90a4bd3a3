/** What a person would see go wrong on a screen: outages, refusals, messages that failed. */
import type { ConnectionState, PendingMessage } from "../../../shared/client/types.ts";

interface Watched {
  state(): { readonly connection: ConnectionState; readonly pending: readonly PendingMessage[] };
  subscribe(listener: () => void): () => void;
}

export interface Seen {
  /** Longest time offline in milliseconds, moves asked for by a node not counted: a screen says so after 2 s (UX 1.4). */
  longestOutageMs(): number;
  /** Codes under messages, in the order in which they were first seen. */
  readonly codes: ReadonlySet<string>;
  /** Codes with which the connection was given up for good. */
  readonly stops: readonly number[];
}

export const SHOWN_AFTER_MS = 2_000;

export function watchScreen({ state, subscribe }: Watched): Seen {
  const codes = new Set<string>();
  const stops: number[] = [];
  let downAt: number | null = null;
  let longest = 0;
  const close = () => {
    if (downAt !== null) longest = Math.max(longest, performance.now() - downAt);
  };
  subscribe(() => {
    const { connection, pending } = state();
    for (const { code } of pending) if (code !== null) codes.add(code);
    if (connection.status === "stopped") stops.push(connection.code);
    if (connection.status === "online") {
      close();
      downAt = null;
    } else if (connection.status !== "idle") {
      downAt ??= performance.now();
    }
  });
  return {
    longestOutageMs() {
      close();
      return longest;
    },
    codes,
    stops,
  };
}
