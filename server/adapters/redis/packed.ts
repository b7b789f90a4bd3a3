/**
 * A closed conversation as one compressed value: events, command ids and row of its stream and of its staff stream.
 * The first byte is the version of this format.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { StreamId } from "../../ports/event-store.ts";
import { scriptsFolder } from "./scripts.ts";

export interface PackedStream {
  readonly events: readonly string[];
  /** Field and value as in the hash. */
  readonly commands: readonly (readonly [string, string])[];
  readonly row: string | null;
}

export interface Packed {
  readonly conversation: PackedStream;
  readonly staff: PackedStream;
}

const VERSION = 1;

/**
 * What events and rows are full of: their own words and the bot's. The compressor finds it in every conversation without
 * storing it. Part of version 1 for good: a change of one byte makes every conversation packed before unreadable.
 */
const DICTIONARY = readFileSync(join(scriptsFolder(), "../packed-1.txt"));
const ROW_LINES = 3;

export function pack({ conversation, staff }: Packed): Buffer {
  const streams = [conversation, staff];
  const counts = streams.map(({ events, commands, row }) => [events.length, commands.length, row === null ? 0 : 1]);
  const lines = streams.flatMap(({ events, commands, row }) => [
    ...commands.map((command) => JSON.stringify(command)),
    ...(row === null ? [] : [row]),
    ...events,
  ]);
  const text = [JSON.stringify(counts), ...lines].join("\n");
  return Buffer.concat([Buffer.of(VERSION), deflateRawSync(text, { dictionary: DICTIONARY, level: 9, memLevel: 9 })]);
}

export function unpack(value: Buffer): Packed {
  if (value[0] !== VERSION) {
    throw new Error(`a packed conversation of version ${value[0]}: it was written by a newer Balie`);
  }
  const text = inflateRawSync(value.subarray(1), { dictionary: DICTIONARY }).toString();
  const lines = text.split("\n");
  let position = 0;
  const take = (count: number) => {
    position += count;
    return lines.slice(position - count, position);
  };
  const counts: readonly Counts[] = JSON.parse(take(1)[0] ?? "[]");
  const [conversation = EMPTY, staff = EMPTY] = counts.map(([eventCount, commandCount, hasRow]) => ({
    commands: take(commandCount).map((line): readonly [string, string] => JSON.parse(line)),
    row: hasRow === 1 ? take(ROW_LINES).join("\n") : null,
    events: take(eventCount),
  }));
  return { conversation, staff };
}

type Counts = readonly [eventCount: number, commandCount: number, hasRow: 0 | 1];
const EMPTY: PackedStream = { events: [], commands: [], row: null };

export function streamOf({ conversation, staff }: Packed, streamId: StreamId): PackedStream {
  return streamId.startsWith("staff:") ? staff : conversation;
}

/** As scripts/event-store-compact.lua makes it. */
export function packedDigest({ conversation, staff }: Packed): string {
  const parts = [conversation, staff].flatMap(({ events, commands, row }) => [
    ...events,
    String(commands.length),
    row ?? "",
  ]);
  return createHash("sha1").update(parts.join("\n")).digest("hex");
}
