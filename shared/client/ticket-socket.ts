/** A socket that needs a ticket first: looks like any other to the connection, and is opened when the ticket is here. */
import { CLOSE } from "../codes.ts";
import type { SocketLike } from "./types.ts";

/** What a close without a close frame is called. */
const LOST = 1006;

/** Null instead of a ticket closes it for good (4503); a failure to get one is a line that is down. */
export function createTicketSocket(
  getTicket: () => Promise<string | null>,
  open: (ticket: string) => SocketLike,
): SocketLike {
  let inner: SocketLike | null = null;
  let isClosed = false;
  const close = (code: number): void => {
    if (!isClosed) {
      socket.onclose?.({ code });
    }
  };
  const socket: SocketLike = {
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
    send: (data) => inner?.send(data),
    close(code, reason) {
      isClosed = true;
      if (inner !== null) {
        inner.onopen = inner.onmessage = inner.onclose = null;
        inner.close(code, reason);
      }
    },
  };
  getTicket().then(
    (ticket) => {
      if (ticket === null) {
        close(CLOSE.identityRefused);
      } else if (!isClosed) {
        inner = open(ticket);
        inner.onopen = () => socket.onopen?.();
        inner.onmessage = (event) => socket.onmessage?.(event);
        inner.onclose = (event) => socket.onclose?.(event);
        inner.onerror = () => {};
      }
    },
    () => close(LOST),
  );
  return socket;
}
