/** At most so many live sockets for one person; the oldest gives way to the newest (SAFETY 6.4, close 4505). */
import { CLOSE } from "../../shared/codes.ts";
import type { Leaver } from "./participants.ts";

export interface PersonSockets {
  /** Returns the function that takes the socket out again. */
  enter(person: string, socket: Leaver): () => void;
}

export function createPersonSockets(most: number): PersonSockets {
  const present = new Map<string, Set<Leaver>>();
  return {
    enter(person, socket) {
      const sockets = present.get(person) ?? new Set();
      present.set(person, sockets.add(socket));
      const [oldest] = sockets;
      if (sockets.size > most && oldest !== undefined) {
        sockets.delete(oldest);
        oldest.close(CLOSE.sessionReplaced);
      }
      return () => {
        sockets.delete(socket);
        if (sockets.size === 0 && present.get(person) === sockets) {
          present.delete(person);
        }
      };
    },
  };
}
