/** Events and rows as Redis keeps them: JSON texts without raw line breaks, so that scripts put them together unread. */
import { type Epoch, toEventId } from "../../../shared/ids.ts";
import type { StoredEvent, StreamId, StreamWrite, Summary } from "../../ports/event-store.ts";

/** An event without its time, which the script sets: `"id",body`. */
export function toTail({ eventId, body }: Pick<StreamWrite["events"][number], "eventId" | "body">): string {
  return `${JSON.stringify(eventId)},${JSON.stringify(body)}`;
}

type EventParts = readonly [at: number, eventId: string, body: StoredEvent["body"]];

/** `element` is `time,"id",body`. */
export function toEvent(streamId: StreamId, epoch: Epoch, seq: number, element: string): StoredEvent {
  const [at, eventId, body]: EventParts = JSON.parse(`[${element}]`);
  return { streamId, epoch, seq, eventId: toEventId(eventId), at, body };
}

/** The stored event with another text, or null where there is none to replace. */
export function withText(element: string, text: string): string | null {
  const [at, eventId, body]: EventParts = JSON.parse(`[${element}]`);
  return "text" in body && typeof body.text === "string"
    ? `${at},${toTail({ eventId: toEventId(eventId), body: { ...body, text } as StoredEvent["body"] })}`
    : null;
}

/** What it is selected by, its times, the owner's data: scripts/lib/rows.lua reads the first line only where it changes. */
export function toRowText(summary: Summary): string {
  const columns = [
    summary.kind,
    summary.brandId,
    summary.status,
    summary.lane,
    summary.ownerId,
    summary.playerRef,
    summary.effectivePriority,
    summary.isReturned,
    summary.waitingSince,
    summary.units,
    summary.isOpen,
  ];
  const times = [summary.nextDeadlineAt, summary.updatedAt];
  return `${JSON.stringify(columns)}\n${JSON.stringify(times)}\n${JSON.stringify(summary.data)}`;
}

type Columns = readonly [
  kind: string,
  brandId: string,
  status: string,
  lane: string | null,
  ownerId: string | null,
  playerRef: string | null,
  effectivePriority: number,
  isReturned: boolean,
  waitingSince: number | null,
  units: number,
  isOpen: boolean,
];
type Times = readonly [nextDeadlineAt: number | null, updatedAt: number];

export function toSummary(streamId: StreamId, row: string): Summary {
  const [columns = "", times = "", data = ""] = row.split("\n");
  return fromColumns(streamId, JSON.parse(columns), JSON.parse(times), JSON.parse(data));
}

function fromColumns(streamId: StreamId, columns: Columns, times: Times, data: Summary["data"]): Summary {
  const [kind, brandId, status, lane, ownerId, playerRef, effectivePriority, isReturned, waitingSince, ...rest] =
    columns;
  const [units, isOpen] = rest;
  const [nextDeadlineAt, updatedAt] = times;
  const found = { streamId, kind, brandId, status, lane, ownerId, playerRef, effectivePriority, isReturned };
  return { ...found, waitingSince, units, isOpen, nextDeadlineAt, updatedAt, data };
}

/** The events of one stream as published on its channel: the number of the first, then each, on lines. */
export function toPublished(streamId: StreamId, epoch: Epoch, message: string): readonly StoredEvent[] {
  const [from, ...elements] = message.split("\n");
  return elements.map((element, index) => toEvent(streamId, epoch, Number(from) + index, element));
}

export interface PublishedChange {
  readonly commit: number;
  readonly summaries: readonly Summary[];
  /** Parsed only when asked: most watchers look at the rows. */
  readonly events: readonly StoredEvent[];
}

type Entry = readonly [streamId: StreamId, hasRow: 0 | 1, from: number, eventCount: number];

/** Commits as published to those who watch: scripts/lib/messages.lua says how. */
export function toChanges(epoch: Epoch, message: string): readonly PublishedChange[] {
  const lines = message.split("\n");
  const changes: PublishedChange[] = [];
  for (let at = 0; at < lines.length; ) {
    const [commit, entries]: readonly [number, readonly Entry[]] = JSON.parse(lines[at] ?? "[0,[]]");
    at += 1;
    const summaries: Summary[] = [];
    const places: { readonly entry: Entry; readonly at: number }[] = [];
    for (const entry of entries) {
      const [streamId, hasRow, , eventCount] = entry;
      if (hasRow === 1) {
        summaries.push(toSummary(streamId, lines.slice(at, at + ROW_LINES).join("\n")));
        at += ROW_LINES;
      }
      places.push({ entry, at });
      at += eventCount;
    }
    changes.push(toChange(epoch, lines, commit, summaries, places));
  }
  return changes;
}

const ROW_LINES = 3;

function toChange(
  epoch: Epoch,
  lines: readonly string[],
  commit: number,
  summaries: readonly Summary[],
  places: readonly { readonly entry: Entry; readonly at: number }[],
): PublishedChange {
  let parsed: readonly StoredEvent[] | null = null;
  return {
    commit,
    summaries,
    get events() {
      parsed ??= places.flatMap(({ entry: [streamId, , from, eventCount], at }) =>
        lines.slice(at, at + eventCount).map((element, index) => toEvent(streamId, epoch, from + index, element)),
      );
      return parsed;
    },
  };
}
