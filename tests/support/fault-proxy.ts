/**
 * A plain TCP proxy on one link, and what can go wrong there (SAFETY §8.3). A black hole holds bytes back instead of
 * dropping them: that is what the two ends of a TCP connection see, as lost packets are sent again when the line is back.
 */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Fault =
  | { readonly type: "pass" }
  /** New connections are cut at once. */
  | { readonly type: "refuse" }
  /** Sockets stay open and nothing gets through; the end of one side is not told to the other. */
  | { readonly type: "blackHole"; readonly direction: "up" | "down" | "both" }
  /** What goes up arrives; what comes down is read, kept for looking and never delivered. Ends with a reset of all lines. */
  | { readonly type: "swallow" }
  | { readonly type: "delay"; readonly delayMs: number }
  /** Bytes a second in each direction; the senders feel it as back-pressure. */
  | { readonly type: "slow"; readonly bytesPerSecond: number }
  /** Every write is cut into pieces of a few bytes. */
  | { readonly type: "pieces"; readonly bytes: number };

export interface FaultProxy {
  readonly url: string;
  readonly port: number;
  pairCount(): number;
  /** From now on, for living connections and new ones. */
  set(fault: Fault): void;
  /** RST to both ends of those connections that `choose` says yes to. */
  reset(choose?: () => boolean): number;
  /** What came down since the last `swallow` began. */
  swallowed(): string;
  stop(): Promise<void>;
}

const SLOW_TICK_MS = 20;

export async function startFaultProxy(targetPort: () => number): Promise<FaultProxy> {
  let fault: Fault = { type: "pass" };
  let swallowed: Buffer[] = [];
  const pairs = new Set<readonly [Pipe, Pipe]>();

  const server = createServer({ pauseOnConnect: true }, (client) => {
    if (fault.type === "refuse") {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect({ port: targetPort(), host: "127.0.0.1" });
    client.setNoDelay(true);
    upstream.setNoDelay(true);
    const pair = [
      createPipe(client, upstream, "up", () => fault, swallow),
      createPipe(upstream, client, "down", () => fault, swallow),
    ] as const;
    pairs.add(pair);
    for (const [own, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      // An error is followed by `close`.
      own.on("error", () => undefined);
      own.on("close", () => {
        pairs.delete(pair);
        // Nobody hears of an end through a black hole; the other socket is cut when the fault is over.
        if (fault.type !== "blackHole") other.destroy();
      });
    }
    for (const pipe of pair) pipe.pump();
  });
  const swallow = (chunk: Buffer) => void swallowed.push(chunk);

  function reset(choose: () => boolean = () => true): number {
    const chosen = [...pairs].filter(choose);
    for (const [up, down] of chosen) {
      up.from.resetAndDestroy();
      down.from.resetAndDestroy();
    }
    return chosen.length;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const held = new Set<Socket>();
  server.on("connection", (socket) => {
    held.add(socket);
    socket.on("close", () => held.delete(socket));
  });

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pairCount: () => pairs.size,
    set(next) {
      const wasHole = fault.type === "blackHole";
      // What was swallowed is missing from these lines for good.
      if (fault.type === "swallow") reset();
      if (next.type === "swallow") swallowed = [];
      fault = next;
      for (const pair of pairs) for (const pipe of pair) pipe.pump();
      // What lost its other end while nobody could tell.
      if (wasHole) {
        for (const socket of held) if (![...pairs].some(([up]) => up.from === socket)) socket.destroy();
      }
    },
    reset,
    swallowed: () => Buffer.concat(swallowed).toString("latin1"),
    stop() {
      for (const [up, down] of pairs) {
        up.from.destroy();
        down.from.destroy();
      }
      for (const socket of held) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Pipe {
  readonly from: Socket;
  /** Goes on as the fault allows. */
  pump(): void;
}

/** Carries bytes one way, in order, one chunk at a time. */
function createPipe(
  from: Socket,
  to: Socket,
  direction: "up" | "down",
  faultNow: () => Fault,
  swallow: (chunk: Buffer) => void,
): Pipe {
  let waiting: Buffer[] = [];
  let isBusy = false;

  const isHeld = () => {
    const fault = faultNow();
    return fault.type === "blackHole" && (fault.direction === "both" || fault.direction === direction);
  };

  function pump(): void {
    if (isHeld()) {
      from.pause();
      return;
    }
    const chunk = waiting.shift();
    if (isBusy || chunk === undefined) {
      if (waiting.length === 0 && !isBusy) from.resume();
      return;
    }
    isBusy = true;
    from.pause();
    carry(chunk, faultNow());
  }

  function carry(chunk: Buffer, fault: Fault): void {
    switch (fault.type) {
      case "pass":
      case "refuse":
      case "blackHole":
        write(chunk, done);
        return;
      case "swallow":
        if (direction === "up") {
          write(chunk, done);
        } else {
          swallow(chunk);
          done();
        }
        return;
      case "delay":
        setTimeout(() => write(chunk, done), fault.delayMs);
        return;
      case "slow":
        inPieces(chunk, Math.max(1, Math.floor((fault.bytesPerSecond * SLOW_TICK_MS) / 1_000)), (next) =>
          setTimeout(next, SLOW_TICK_MS),
        );
        return;
      case "pieces":
        inPieces(chunk, fault.bytes, setImmediate);
    }
  }

  function inPieces(chunk: Buffer, bytes: number, later: (next: () => void) => void): void {
    write(chunk.subarray(0, bytes), () => {
      const rest = chunk.subarray(bytes);
      if (rest.length === 0) done();
      // A fault that is over no longer cuts what is left.
      else later(() => (faultNow().type === "pass" ? write(rest, done) : inPieces(rest, bytes, later)));
    });
  }

  function write(chunk: Buffer, then: () => void): void {
    if (to.destroyed) done();
    else if (to.write(chunk)) then();
    else to.once("drain", then);
  }

  function done(): void {
    isBusy = false;
    pump();
  }

  from.on("data", (chunk) => {
    waiting.push(chunk);
    pump();
  });
  from.on("end", () => {
    if (!isHeld()) to.end();
  });
  from.on("close", () => {
    waiting = [];
  });
  return { from, pump };
}
