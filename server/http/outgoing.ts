/** What goes out of one socket: bounded by bytes and messages, never by the patience of the reader (DL12). */
import type { WebSocket } from "ws";

export interface OutgoingLimits {
  readonly outgoingBytes: number;
  readonly outgoingEvents: number;
}

export function createOutgoing(socket: WebSocket, { outgoingBytes, outgoingEvents }: OutgoingLimits) {
  let unsentCount = 0;
  let waiting: (() => void)[] = [];

  function release(): void {
    const told = waiting;
    waiting = [];
    for (const tell of told) {
      tell();
    }
  }

  return {
    write(message: object): void {
      unsentCount += 1;
      socket.send(JSON.stringify(message), () => {
        unsentCount -= 1;
        if (unsentCount === 0) {
          release();
        }
      });
    },
    /** More would not be taken. One frame may be larger than the limit; the next one must wait for it. */
    isFull: () => socket.bufferedAmount > outgoingBytes || unsentCount > outgoingEvents,
    /** Signals that may be lost are (DL13). */
    isHalfFull: () => socket.bufferedAmount > outgoingBytes / 2,
    /** Resolves when everything written so far was handed to the system. */
    flushed: (): Promise<void> => (unsentCount === 0 ? Promise.resolve() : new Promise((tell) => waiting.push(tell))),
    /** Nothing more will be written: lets go who waits. */
    release,
  };
}
