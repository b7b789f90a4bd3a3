/**
 * A connection that comes back by itself, over an injected socket and clock (DL10, DL11, DL14).
 *
 *            start                       welcome
 *   idle ------------> connecting ----------------------> online
 *    ^                  ^       | closed, refused,           | closed, goodbye, 65 s silence (agent 30 s),
 *    | stop (from       |       | no welcome in 15 s         | probe not answered in 5 s
 *    |  anywhere)       |       v                            |
 *    +                  +---- offline <----------------------+
 *             back-off over,         |
 *             or probe() unless      | codes 1000 and 4500–4999, from connecting and online
 *             the server gave a hint v
 *                                 stopped --start--> connecting
 */
import { DRAINING, shouldReconnect } from "../codes.ts";
import { HEALTHY_AFTER_MS, PROBE_ANSWER_MS } from "../limits.ts";
import type { ClientMessage, Position } from "../protocol.ts";
import type { AgentServerMessage, PlayerServerMessage } from "../protocol-server.ts";
import { retryDelay } from "./backoff.ts";
import type { Clock, ConnectionState, SocketLike } from "./types.ts";

/** From the start of a try to `welcome`. Generous: impatient clients make a busy server busier. */
const WELCOME_WITHIN_MS = 15_000;
/** What a close without a close frame is called. */
const LOST = 1006;
/** A move that takes longer is an outage: longer than the hint of a single node that restarts (5 s + 50 %). */
const MOVE_WITHIN_MS = 10_000;

type ServerMessage = PlayerServerMessage | AgentServerMessage;

export interface ConnectionOptions<Incoming extends ServerMessage> {
  openSocket(): SocketLike;
  readonly clock: Clock;
  readonly watchdogMs: number;
  readonly longCapMs: number;
  /** Calls `send` once, now or within 5 s. */
  hello(send: (message: ClientMessage) => void): void;
  /** Where the readers stand, for `pong`. Asked after `onMessage` has seen the `ping`. */
  positions(): Position[];
  onMessage(message: Incoming): void;
  /** Not told of a move to another node that takes no longer than ten seconds. */
  onState(state: ConnectionState): void;
  /** The line is gone; comes before the change of state. Null: closed by `stop`. */
  onLost(code: number | null): void;
}

export interface Connection {
  start(): void;
  stop(): void;
  /** False, and nothing sent, unless online. */
  send(message: ClientMessage): boolean;
  probe(): void;
}

export function createConnection<Incoming extends ServerMessage>(options: ConnectionOptions<Incoming>): Connection {
  const { clock } = options;
  let state: ConnectionState = { status: "idle" };
  let socket: SocketLike | null = null;
  let attempt = 0;
  let outageSince = 0;
  let downSince = 0;
  let onlineAt = 0;
  let hasHint = false;
  let movingUntil = 0;
  let cancelTimer = () => {};
  let cancelProbe: (() => void) | null = null;

  /** A move that a node asked for is no outage: the app goes on as online, unless it takes too long. */
  function enter(next: ConnectionState, isMove = false): void {
    state = next;
    if (!isMove || clock.now() >= movingUntil) {
      options.onState(next);
    }
  }

  /** One timer serves back-off, handshake and watchdog: only one of them runs at a time. */
  function arm(delayMs: number, run: () => void): void {
    cancelTimer();
    cancelTimer = clock.after(delayMs, run);
  }

  function release(code?: number): void {
    cancelTimer();
    endProbe();
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close(code);
      socket = null;
    }
  }

  function endProbe(): void {
    cancelProbe?.();
    cancelProbe = null;
  }

  function connect(): void {
    enter({ status: "connecting", attempt }, true);
    arm(WELCOME_WITHIN_MS, lost);
    const opened = options.openSocket();
    socket = opened;
    opened.onopen = () => options.hello((message) => opened.send(JSON.stringify(message)));
    opened.onmessage = (event) => receive(event.data);
    opened.onclose = (event) => lost(event.code);
    opened.onerror = () => {};
  }

  function receive(data: unknown): void {
    let message: Incoming | null = null;
    try {
      message = JSON.parse(String(data));
    } catch {
      // Not of this protocol.
    }
    if (!message?.type) {
      return;
    }
    switch (message.type) {
      case "goodbye":
        lost(message.code, message.retryAfterMs);
        return;
      case "welcome":
        onlineAt = clock.now();
        enter({ status: "online" });
        break;
      case "probed":
        endProbe();
    }
    if (state.status === "online") {
      arm(options.watchdogMs, lost);
    }
    options.onMessage(message);
    if (message.type === "ping") {
      send({ type: "pong", positions: options.positions() });
    }
  }

  function lost(code = LOST, hintMs: number | null = null): void {
    const now = clock.now();
    if (state.status === "online") {
      downSince = now;
      movingUntil = code === DRAINING ? now + MOVE_WITHIN_MS : 0;
      if (now - onlineAt >= HEALTHY_AFTER_MS) {
        attempt = 0;
        outageSince = now;
      }
    }
    release();
    options.onLost(code);
    if (shouldReconnect(code)) {
      hasHint = hintMs !== null;
      const outageMs = now - outageSince;
      const waitMs = retryDelay({ attempt, outageMs, hintMs, longCapMs: options.longCapMs }, clock.random());
      attempt++;
      arm(waitMs, connect);
      enter({ status: "offline", since: downSince, retryAt: now + waitMs, attempt }, true);
    } else {
      enter({ status: "stopped", code });
    }
  }

  function send(message: ClientMessage): boolean {
    if (state.status !== "online") {
      return false;
    }
    socket?.send(JSON.stringify(message));
    return true;
  }

  return {
    send,
    start() {
      if (state.status === "idle" || state.status === "stopped") {
        attempt = 0;
        outageSince = downSince = clock.now();
        connect();
      }
    },
    stop() {
      release(1000);
      options.onLost(null);
      enter({ status: "idle" });
    },
    probe() {
      if (state.status === "offline" && !hasHint) {
        connect();
      } else if (cancelProbe === null && send({ type: "probe" })) {
        cancelProbe = clock.after(PROBE_ANSWER_MS, lost);
      }
    },
  };
}
