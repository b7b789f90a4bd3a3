/**
 * The two lines to Redis: one for commands, one that listens to channels.
 *
 *   connecting --line up--> checking --onUp resolved--> ready --line lost--> connecting
 *                              |  ^ onUp failed: again after a second
 *                              +--+                    any --close--> closed
 *
 * Nothing waits while the line is away: what is asked then is refused at once, and what was under way is answered as
 * unknown (DL5). A line that is silent for too long is cut and made anew.
 */
import { Redis, type RedisOptions } from "ioredis";
import { StoreUnavailable } from "../../ports/event-store.ts";

export type ConnectionState = "connecting" | "checking" | "ready" | "closed";
export type Argument = string | number | Buffer;

export interface ChannelListener {
  readonly onMessage: (message: string) => void;
  /** The channel is heard from now on, for the first time or again: what was published before may be missing. */
  readonly onLive: () => void;
}

export interface RedisConnection {
  state(): ConnectionState;
  /** Rejects with StoreUnavailable: at once when not ready, after the timeout, or with what Redis answered. */
  call(command: string, args: readonly Argument[]): Promise<unknown>;
  callBuffer(command: string, args: readonly Argument[]): Promise<unknown>;
  /** As `call`, also while `onUp` runs. */
  callEarly(command: string, args: readonly Argument[]): Promise<unknown>;
  /** One listener for each channel. Returns the function that ends it. */
  listen(channel: string, listener: ChannelListener): () => void;
  /** Whether the listening line is up. */
  isListening(): boolean;
  /** Cuts the listening line when it does not answer. */
  probeListening(): void;
  /** Resolves with true when ready, with false when that takes longer (null: waits for ever) or it is closed. */
  ready(withinMs: number | null): Promise<boolean>;
  close(): void;
}

export interface ConnectionOptions {
  readonly url: string;
  readonly timeoutMs: number;
  /** Called on every new command line before anybody else may use it. */
  readonly onUp: () => Promise<void>;
  readonly onState: (state: ConnectionState, reason: string) => void;
}

const CHECK_AGAIN_MS = 1_000;
const MOST_BACKOFF_MS = 1_000;

/** Nothing is connected yet: `onUp` may want what is made from this. */
export function createConnection({ url, timeoutMs, onUp, onState }: ConnectionOptions) {
  const options = {
    protocol: 2,
    lazyConnect: true,
    enableOfflineQueue: false,
    // `onUp` asks for itself, and can say that Redis is still reading its file.
    enableReadyCheck: false,
    // What was under way when the line broke may have run, so it is answered at once and never sent again from here: a
    // read is asked once more by event-store.ts, a write by its sender, with the same ids.
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    commandTimeout: timeoutMs,
    connectTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    keepAlive: 5_000,
    retryStrategy: (times: number) => Math.min(25 * 2 ** times, MOST_BACKOFF_MS),
  } satisfies RedisOptions;
  const commands = new Redis(url, options);
  const listening = new Redis(url, options);
  const channels = new Map<string, ChannelListener>();
  let state: ConnectionState = "connecting";
  let reason = "not connected yet";
  let waiting: ((isReady: boolean) => void)[] = [];
  let isListening = false;
  /** Changes with each line, so that a check of an old one has no say. */
  let line = 0;

  function enter(next: ConnectionState, why: string): void {
    if (state === "closed" || (state === next && reason === why)) {
      return;
    }
    state = next;
    reason = why;
    onState(next, why);
    if (next === "ready" || next === "closed") {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) {
        wake(next === "ready");
      }
    }
  }

  async function check(own: number): Promise<void> {
    enter("checking", "");
    try {
      await onUp();
      if (own === line) {
        enter("ready", "");
      }
    } catch (error) {
      if (own === line && state === "checking") {
        enter("checking", error instanceof Error ? error.message : String(error));
        setTimeout(() => own === line && state === "checking" && void check(own), CHECK_AGAIN_MS).unref();
      }
    }
  }

  commands.on("ready", () => {
    line += 1;
    void check(line);
  });
  commands.on("close", () => {
    line += 1;
    enter("connecting", reason === "" ? "the line to Redis broke" : reason);
  });
  commands.on("error", (error: Error) => {
    if (state === "connecting") {
      enter("connecting", error.message);
    }
  });
  listening.on("error", () => {});
  listening.on("close", () => {
    isListening = false;
  });
  listening.on("ready", () => {
    isListening = true;
    subscribe([...channels.keys()]);
  });
  listening.on("message", (channel: string, message: string) => channels.get(channel)?.onMessage(message));

  /** Once for each line: all that waited on it fails together, and each cut of ioredis leaves a listener behind. */
  function cutListening(): void {
    if (isListening) {
      isListening = false;
      listening.disconnect(true);
    }
  }

  function subscribe(names: readonly string[]): void {
    if (!isListening || names.length === 0) {
      return;
    }
    listening.subscribe(...names).then(
      () => {
        for (const name of names) {
          channels.get(name)?.onLive();
        }
      },
      // A channel that is not heard would be silent for good; a new line asks for all again.
      cutListening,
    );
  }

  async function send(send: () => Promise<unknown>): Promise<unknown> {
    try {
      return await send();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const isBroken = error instanceof Error && error.name === "MaxRetriesPerRequestError";
      throw new StoreUnavailable(isBroken ? "the line to Redis broke before the answer" : message, { cause: error });
    }
  }

  function checkReady(): void {
    if (state !== "ready") {
      throw new StoreUnavailable(state === "closed" ? "the store is closed" : `Redis is away: ${reason}`);
    }
  }

  const connection: RedisConnection = {
    state: () => state,
    call: async (command, args) => {
      checkReady();
      return send(() => commands.call(command, [...args]));
    },
    callBuffer: async (command, args) => {
      checkReady();
      return send(() => commands.callBuffer(command, [...args]));
    },
    callEarly: (command, args) => send(() => commands.call(command, [...args])),
    listen: (channel, listener) => {
      channels.set(channel, listener);
      subscribe([channel]);
      return () => {
        if (channels.get(channel) === listener) {
          channels.delete(channel);
          if (isListening) {
            listening.unsubscribe(channel).catch(() => {});
          }
        }
      };
    },
    isListening: () => isListening,
    probeListening: () => {
      if (isListening) {
        listening.ping().catch(cutListening);
      }
    },
    ready: (withinMs) =>
      new Promise((resolve) => {
        if (state === "ready" || state === "closed") {
          resolve(state === "ready");
          return;
        }
        const timer = withinMs === null ? undefined : setTimeout(() => resolve(false), withinMs);
        waiting.push((isReady) => {
          clearTimeout(timer);
          resolve(isReady);
        });
      }),
    close: () => {
      line += 1;
      enter("closed", "the store is closed");
      commands.disconnect();
      listening.disconnect();
    },
  };
  const connect = () => {
    for (const client of [commands, listening]) {
      client.connect().catch(() => {});
    }
  };
  return { connection, connect, reason: () => reason };
}
