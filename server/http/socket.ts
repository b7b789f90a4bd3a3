/**
 * One connected participant, for both socket routes:
 *
 *   connected --hello--> greeted --close() | peer closes | silent | too slow | floods--> over
 *                           +--handOver()--> leaving --all answered--> over
 *
 * Commands are handled one at a time, in order (DL8). No exception of a handler leaves this file (T13).
 */
import type { RawData } from "ws";
import { CLOSE, type RejectionCode } from "../../shared/codes.ts";
import type { ClientMessage } from "../../shared/protocol.ts";
import type { AgentServerMessage, PlayerServerMessage } from "../../shared/protocol-server.ts";
import { StoreUnavailable } from "../ports/event-store.ts";
import { createAcknowledged } from "./acknowledged.ts";
import { byteLengthOf, type FrameIds, idsOf } from "./frames.ts";
import { createInboundLimits, type Verdict } from "./inbound.ts";
import { createOutgoing } from "./outgoing.ts";
import { type Handled, type Participant, type ParticipantOptions, SOCKET_TIMES } from "./participant.ts";
import { createTurns } from "./turns.ts";

export type { Handled, Participant, ParticipantOptions, SocketTimes } from "./participant.ts";

type ServerMessage = PlayerServerMessage | AgentServerMessage;

const OPEN = 1;
const FAILED = 1011;
const MINUTE_MS = 60_000;
const NOT_SAVED_RETRY_MS = 1_000;
/** A timer later than this means that the process itself was held up. */
const LATE_MS = 1_000;

export function createParticipant<Message extends ClientMessage, Outgoing extends ServerMessage>(
  options: ParticipantOptions<Message>,
): Participant<Outgoing> {
  const { socket, limits, runtime, log, parse, positions, onMessage, onClose, describe } = options;
  const times = options.times ?? SOCKET_TIMES;
  const inbound = createInboundLimits(limits);
  const acknowledged = createAcknowledged();
  const outgoing = createOutgoing(socket, { ...limits, ...times });
  const turns = createTurns<Handled<Message>>(handle, guarded(handled));
  let refusedAt: readonly number[] = [];
  let isGreeted = false;
  let isPaused = false;
  let isClosing = false;
  let closedWith: number | null = null;
  let leaving: { readonly code: number; readonly retryAfterMs: number } | null = null;
  let heardAt = runtime.now();
  let pingAt = heardAt + limits.pingEveryMs;
  let checkAt = Math.min(pingAt, heardAt + limits.silentAfterMs);
  let cancelCheck = runtime.after(checkAt - heardAt, guarded(check));
  let cancelKill: () => void = () => undefined;
  const cancelHello = runtime.after(
    times.helloWithinMs,
    guarded(() => close(CLOSE.noHello)),
  );

  /** Wraps every listener and timer: what escapes ends this participant only. */
  function guarded<Arguments extends readonly unknown[]>(
    run: (...given: Arguments) => void,
  ): (...given: Arguments) => void {
    return (...given) => {
      try {
        run(...given);
      } catch (error) {
        log.error({ ...describe(), err: error }, "a socket handler failed");
        close(FAILED);
      }
    };
  }

  function receive(data: RawData, isBinary: boolean): void {
    if (isClosing) {
      return;
    }
    const now = runtime.now();
    heardAt = now;
    const first = inbound.frame(now);
    if (first.status === "flood") {
      close(CLOSE.rateLimited, first.retryAfterMs);
    } else if (byteLengthOf(data) > limits.frameBytes) {
      close(CLOSE.frameTooBig);
    } else {
      const parsed = parse(data, isBinary);
      if (parsed.status === "refused") {
        refuse(parsed.code, parsed, now);
      } else {
        take(parsed.message, now);
      }
    }
  }

  function take(message: Message, now: number): void {
    // Who is leaving has its commands answered elsewhere: the client sends again what has no answer.
    if (leaving !== null && message.type !== "ack" && message.type !== "pong") {
      return;
    }
    if ((message.type === "hello") === isGreeted) {
      refuse("not_expected", idsOf(message), now);
      return;
    }
    const verdict = inbound.message(message.type, now);
    if (verdict.status !== "pass") {
      slowDown(verdict, idsOf(message));
      return;
    }
    if (message.type === "pong") {
      options.onPong?.();
      for (const { conversationId, seq } of message.positions) {
        acknowledged.onAck(conversationId, seq, now);
      }
      options.onPong?.();
    } else if (message.type === "ack") {
      acknowledged.onAck(message.conversationId, message.seq, now);
    } else if (message.type === "probe") {
      transmit({ type: "probed" });
    } else {
      if (message.type === "hello") {
        isGreeted = true;
        cancelHello();
      }
      enqueue(message as Handled<Message>);
    }
  }

  function enqueue(message: Handled<Message>): void {
    turns.push(message);
    if (turns.unfinishedCount() >= times.unprocessedFrames && !isPaused) {
      isPaused = true;
      socket.pause();
    }
  }

  async function handle(message: Handled<Message>): Promise<void> {
    try {
      await onMessage(message);
    } catch (error) {
      failed(message, error);
    }
  }

  function handled(): void {
    leaveWhenDone();
    if (isPaused && turns.unfinishedCount() <= times.unprocessedFrames / 2) {
      resume();
    }
  }

  function handOver(code: number, retryAfterMs: number): void {
    leaving ??= { code, retryAfterMs };
    leaveWhenDone();
  }

  function leaveWhenDone(): void {
    if (leaving !== null && turns.unfinishedCount() === 0) {
      close(leaving.code, leaving.retryAfterMs);
    }
  }

  function resume(): void {
    isPaused = false;
    heardAt = runtime.now();
    acknowledged.forgive(heardAt);
    socket.resume();
  }

  function failed(message: Handled<Message>, error: unknown): void {
    const isAway = error instanceof StoreUnavailable;
    log.error({ ...describe(), ...idsOf(message), err: error }, isAway ? "the store is away" : "a command failed");
    if (message.type === "hello") {
      close(FAILED, isAway ? NOT_SAVED_RETRY_MS : null);
    } else {
      reject(isAway ? "not_saved" : "internal", idsOf(message), isAway ? NOT_SAVED_RETRY_MS : null);
    }
  }

  function reject(code: RejectionCode, ids: FrameIds, retryAfterMs: number | null): void {
    const { clientMessageId, conversationId } = ids;
    transmit({ type: "rejected", clientMessageId, conversationId, code, retryAfterMs, takenBy: null });
  }

  /** Not of this protocol: harmless, but not for ever. */
  function refuse(code: RejectionCode, ids: FrameIds, now: number): void {
    reject(code, ids, null);
    refusedAt = [...refusedAt.filter((at) => now - at < MINUTE_MS), now];
    if (refusedAt.length >= times.refusalsPerMinute) {
      close(CLOSE.protocolViolation);
    }
  }

  function slowDown(verdict: Exclude<Verdict, { status: "pass" }>, ids: FrameIds): void {
    switch (verdict.status) {
      case "drop":
        return;
      case "limited":
        reject("rate_limited", ids, verdict.retryAfterMs);
        return;
      case "flood":
        close(CLOSE.rateLimited, verdict.retryAfterMs);
    }
  }

  function transmit(message: ServerMessage): void {
    if (isClosing || socket.readyState !== OPEN) {
      return;
    }
    if (outgoing.isFull()) {
      close(CLOSE.tooSlow);
      return;
    }
    if ((message.type === "typing" || message.type === "seen") && outgoing.isHalfFull()) {
      return;
    }
    outgoing.write(message);
    acknowledged.onSent(message, runtime.now());
  }

  /** Runs at the earliest moment at which something may be due, and plans the next run. */
  function check(): void {
    const now = runtime.now();
    // This process stood still: what the client sent meanwhile is still to be read.
    if (isPaused || now - checkAt > LATE_MS) {
      heardAt = now;
      acknowledged.forgive(now);
    }
    const owesSince = acknowledged.owesSince();
    if (now - heardAt >= limits.silentAfterMs) {
      close(CLOSE.silent);
      return;
    }
    if (owesSince !== null && now - owesSince >= times.ackWithinMs) {
      close(CLOSE.tooSlow);
      return;
    }
    if (now >= pingAt) {
      pingAt = now + limits.pingEveryMs;
      if (isGreeted) {
        const { positions: tops, staffPositions } = positions();
        transmit({ type: "ping", positions: [...tops], staffPositions: [...staffPositions] });
      }
    }
    const owedBy = owesSince === null ? Number.POSITIVE_INFINITY : owesSince + times.ackWithinMs;
    const next = Math.min(pingAt, heardAt + limits.silentAfterMs, owedBy);
    checkAt = Math.max(now + 1, next);
    cancelCheck = runtime.after(checkAt - now, guarded(check));
  }

  function close(code: number, retryAfterMs: number | null = null): void {
    if (isClosing) {
      return;
    }
    // A stalled reader would get the goodbye after everything it does not read.
    if (code !== CLOSE.tooSlow && socket.readyState === OPEN) {
      outgoing.write({ type: "goodbye", code, retryAfterMs });
    }
    stop();
    closedWith = code;
    if (isPaused) {
      socket.resume();
    }
    socket.close(code);
    cancelKill = runtime.after(times.closeWithinMs, () => socket.terminate());
  }

  function stop(): void {
    isClosing = true;
    turns.clear();
    cancelCheck();
    cancelHello();
    outgoing.release();
  }

  const participant: Participant<Outgoing> = {
    send: transmit,
    flushed: () => (isClosing ? Promise.resolve() : outgoing.flushed()),
    forget: acknowledged.forget,
    close,
    handOver,
    isOver: () => isClosing,
  };
  const leave = options.participants.add(participant);

  socket.on("error", (error) =>
    log.info({ ...describe(), reason: "code" in error ? error.code : error.name }, "a socket broke"),
  );
  socket.on("message", guarded(receive));
  socket.on(
    "close",
    guarded((code: number) => {
      stop();
      cancelKill();
      leave();
      onClose(closedWith ?? code);
    }),
  );
  return participant;
}
