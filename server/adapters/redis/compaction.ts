/**
 * Closed conversations become one packed value each, so that memory follows what is open and not what ever was. Reads see
 * no difference; the first append to one puts it back.
 */
import type { StreamId } from "../../ports/event-store.ts";
import { toSummary } from "./codec.ts";
import type { Argument } from "./connection.ts";
import type { Keys } from "./keys.ts";
import { type Packed, type PackedStream, pack, packedDigest } from "./packed.ts";
import type { Queries } from "./queries.ts";
import { RESULT, type Scripts } from "./scripts.ts";

export interface Compaction {
  /** Packs conversations whose last change is at or before `until`, at most so many. Gives how many it packed. */
  compact(until: number, limit: number): Promise<number>;
  /** Resolves when the conversation is not compacted, whoever has put it back. */
  expand(conversationId: string): Promise<void>;
}

interface Parts {
  readonly keys: Keys;
  readonly scripts: Scripts;
  readonly queries: Pick<Queries, "packed">;
  readonly call: (command: string, args: readonly Argument[]) => Promise<unknown>;
}

export function createCompaction({ keys, scripts, queries, call }: Parts): Compaction {
  async function readStream(streamId: StreamId): Promise<PackedStream> {
    const [events, flat, row] = await Promise.all([
      call("LRANGE", [keys.events(streamId), 0, -1]),
      call("HGETALL", [keys.commands(streamId)]),
      call("GET", [keys.row(streamId)]),
    ]);
    const fields = flat as readonly string[];
    return {
      events: events as readonly string[],
      commands: fields.flatMap((field, index) => (index % 2 === 0 ? [[field, fields[index + 1] ?? ""] as const] : [])),
      row: row as string | null,
    };
  }

  async function compactOne(streamId: string): Promise<boolean> {
    const conversationId = streamId.slice("conversation:".length);
    const [conversation, staff] = await Promise.all([
      readStream(`conversation:${conversationId}`),
      readStream(`staff:${conversationId}`),
    ]);
    const packed: Packed = { conversation, staff };
    const args = [conversationId, packedDigest(packed), pack(packed)];
    return (await scripts.run("event-store-compact", args)) === RESULT.done;
  }

  return {
    compact: async (until, limit) => {
      const ids = (await call("ZRANGEBYSCORE", [keys.cold, "-inf", until, "LIMIT", 0, limit])) as readonly string[];
      let count = 0;
      for (const id of ids) {
        count += (await compactOne(id)) ? 1 : 0;
      }
      return count;
    },
    expand: async (conversationId) => {
      const found = await queries.packed(conversationId);
      if (found !== null) {
        const { conversation, staff } = found.packed;
        const { row } = conversation;
        const updatedAt = row === null ? 0 : toSummary(`conversation:${conversationId}`, row).updatedAt;
        const streams = [conversation, staff].flatMap(toArguments);
        await scripts.run("event-store-expand", [conversationId, found.value, updatedAt, ...streams]);
      }
    },
  };
}

function toArguments({ events, commands, row }: PackedStream): readonly Argument[] {
  return [events.length, ...events, commands.length, ...commands.flat(), row ?? ""];
}
