/**
 * One append inside an open transaction. Everything is checked before anything is written, so a request that is
 * answered with a conflict, a duplicate or a refusal leaves nothing to undo and the rest of its batch stands.
 */
import type { AppendRequest, StreamId, StreamWrite } from "../../ports/event-store.ts";
import type { Database } from "./database.ts";
import { checkGuards, createGuardStatements, raiseTerms } from "./guards.ts";
import { type Outcome, type Placement, placeEvents } from "./messages.ts";
import { nothing, number, prepare, text } from "./statement.ts";
import { createSummaryWriter } from "./summary-row.ts";

interface Head {
  readonly no: number;
  readonly topSeq: number;
  readonly lastAt: number;
}

const NO_HEAD: Head = { no: 0, topSeq: 0, lastAt: 0 };
/** Heads of streams kept in memory: about 200 bytes each. */
const HEADS_KEPT = 20_000;

export interface Appender {
  append(request: AppendRequest): Outcome;
  /** What was cached may not have been committed. */
  forget(): void;
}

export function createAppender(database: Database, step: (sql: string) => void): Appender {
  const heads = new Map<StreamId, Head>();
  const summaries = createSummaryWriter(database, step);
  const guards = createGuardStatements(database);
  const findHead = prepare(database, "SELECT no, top_seq, last_at FROM streams WHERE id = ?", (row) => ({
    no: number(row, "no"),
    topSeq: number(row, "top_seq"),
    lastAt: number(row, "last_at"),
  }));
  const insertStream = prepare(
    database,
    "INSERT INTO streams (id, top_seq, last_at) VALUES (?, ?, ?) RETURNING no",
    (row) => number(row, "no"),
  );
  const updateStream = prepare(database, "UPDATE streams SET top_seq = ?, last_at = ? WHERE no = ?", nothing, step);
  const insertEvent = prepare(
    database,
    "INSERT INTO events (stream_no, seq, event_id, at, body) VALUES (?, ?, ?, ?, ?)",
    nothing,
    step,
  );
  const findCommand = prepare(
    database,
    "SELECT digest, seq FROM commands WHERE stream_no = ? AND participant = ? AND id = ?",
    (row) => ({ digest: text(row, "digest"), seq: number(row, "seq") }),
  );
  const insertCommand = prepare(
    database,
    "INSERT INTO commands (stream_no, participant, id, digest, seq) VALUES (?, ?, ?, ?, ?)",
    nothing,
    step,
  );
  const findBody = prepare(database, "SELECT body FROM events WHERE stream_no = ? AND seq = ?", (row) =>
    text(row, "body"),
  );
  const updateBody = prepare(database, "UPDATE events SET body = ? WHERE stream_no = ? AND seq = ?", nothing, step);

  function head(streamId: StreamId): Head {
    const known = heads.get(streamId);
    if (known !== undefined) {
      return known;
    }
    const found = findHead.get(streamId) ?? NO_HEAD;
    keep(streamId, found);
    return found;
  }

  function keep(streamId: StreamId, value: Head): void {
    if (heads.size >= HEADS_KEPT) {
      heads.clear();
    }
    heads.set(streamId, value);
  }

  /** What keeps the request from being written, or null. */
  function check(request: AppendRequest): Outcome | null {
    for (const { streamId, command } of request.writes) {
      const { no } = head(streamId);
      const known = command === null || no === 0 ? undefined : findCommand.get(no, command.participant, command.id);
      if (known !== undefined) {
        return { status: "duplicate", seq: known.seq, isSameContent: known.digest === command?.digest };
      }
    }
    for (const { streamId, expectedSeq } of request.writes) {
      const { topSeq } = head(streamId);
      if (expectedSeq !== "end" && expectedSeq !== topSeq) {
        return { status: "conflict", streamId, topSeq };
      }
    }
    for (const { streamId, redactions } of request.writes) {
      for (const { seq } of redactions) {
        if (redactedBody(head(streamId).no, seq, "") === null) {
          return { status: "invalid", message: `nothing to redact in ${streamId} at ${seq}` };
        }
      }
    }
    return request.guards.length === 0 ? null : checkGuards(guards, request);
  }

  function redactedBody(no: number, seq: number, replacement: string): string | null {
    const stored: unknown = JSON.parse(findBody.get(no, seq) ?? "null");
    const hasText =
      typeof stored === "object" && stored !== null && "text" in stored && typeof stored.text === "string";
    return hasText ? JSON.stringify({ ...stored, text: replacement }) : null;
  }

  function write(write: StreamWrite): Placement {
    const before = head(write.streamId);
    const placement = { baseSeq: before.topSeq, floorAt: before.lastAt };
    const places = placeEvents(write.events, placement);
    const topSeq = before.topSeq + places.length;
    const lastAt = places.at(-1)?.at ?? before.lastAt;
    let no = before.no;
    if (no === 0) {
      no = insertStream.get(write.streamId, topSeq, lastAt) ?? 0;
      step("insert stream");
    } else if (places.length > 0) {
      updateStream.run(topSeq, lastAt, no);
    }
    places.forEach(({ seq, at }, index) => {
      const event = write.events[index];
      if (event !== undefined) {
        insertEvent.run(no, seq, event.eventId, at, JSON.stringify(event.body));
      }
    });
    for (const { seq, text: replacement } of write.redactions) {
      const body = redactedBody(no, seq, replacement);
      if (body !== null) {
        updateBody.run(body, no, seq);
      }
    }
    if (write.command !== null) {
      insertCommand.run(no, write.command.participant, write.command.id, write.command.digest, topSeq);
    }
    if (write.summary !== null) {
      summaries.write(no, write.summary);
    }
    keep(write.streamId, { no, topSeq, lastAt });
    return placement;
  }

  return {
    append: (request) => {
      const outcome = check(request);
      if (outcome !== null) {
        return outcome;
      }
      raiseTerms(guards, request);
      return { status: "appended", placements: request.writes.map(write) };
    },
    forget: () => {
      heads.clear();
      summaries.forget();
    },
  };
}
