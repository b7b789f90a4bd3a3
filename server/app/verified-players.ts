/**
 * Players whom the operator vouches for -> the random name they have in streams. The operator's own id stands in one
 * stream of its own, and erasing that one cuts the link (SAFETY 7.3).
 */
import { createHash } from "node:crypto";
import { type BrandId, type PlayerRef, toEventId, toPlayerRef } from "../../shared/ids.ts";
import type { EventStore, StreamId } from "../ports/event-store.ts";
import type { Runtime } from "../ports/runtime.ts";

export interface VerifiedPlayers {
  /** The same on every node and after every restart. Rejects with StoreUnavailable. */
  refOf(brandId: BrandId, subject: string): Promise<PlayerRef>;
}

interface PlayerKnown {
  readonly type: "PlayerKnown";
  readonly subject: string;
  readonly playerRef: PlayerRef;
}

const CACHED = 10_000;

export function createVerifiedPlayers(store: EventStore, runtime: Runtime): VerifiedPlayers {
  const known = new Map<StreamId, PlayerRef>();

  async function stored(streamId: StreamId): Promise<PlayerRef | null> {
    const [event] = (await store.read(streamId, 0, 1)).events;
    return event?.body.type === "PlayerKnown" && "playerRef" in event.body
      ? toPlayerRef(String(event.body.playerRef))
      : null;
  }

  /** Two nodes may meet a player at the same time: the first append wins, the other reads what it wrote. */
  async function introduce(streamId: StreamId, subject: string): Promise<PlayerRef> {
    const playerRef = toPlayerRef(runtime.newId());
    const body: PlayerKnown = { type: "PlayerKnown", subject, playerRef };
    const events = [{ eventId: toEventId(runtime.newId()), at: runtime.now(), body }];
    const write = { streamId, expectedSeq: 0, events, summary: null, command: null, redactions: [] };
    const result = await store.append({ writes: [write], guards: [] });
    return result.status === "appended" ? playerRef : ((await stored(streamId)) ?? playerRef);
  }

  return {
    async refOf(brandId, subject) {
      const streamId = streamOf(brandId, subject);
      const playerRef = known.get(streamId) ?? (await stored(streamId)) ?? (await introduce(streamId, subject));
      known.set(streamId, playerRef);
      const oldest = known.keys().next();
      if (known.size > CACHED && !oldest.done) {
        known.delete(oldest.value);
      }
      return playerRef;
    },
  };
}

/** The same person at two brands is two players (T14). */
function streamOf(brandId: BrandId, subject: string): StreamId {
  return `player:${createHash("sha256").update(`${brandId}\n${subject}`).digest("base64url")}`;
}
