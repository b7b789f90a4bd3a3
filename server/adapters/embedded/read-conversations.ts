/** Reads the events of all conversations from a data folder, beside a running server or without one. Writes nothing. */
import { existsSync } from "node:fs";
import type { EventBody } from "../../ports/event-store.ts";
import { openDatabase } from "./database.ts";
import { databasePath } from "./paths.ts";
import { number, prepare, text } from "./statement.ts";

export interface StoredConversation {
  readonly id: string;
  /** In order, with late maskings already in their texts. */
  readonly bodies: readonly EventBody[];
}

/** Conversations whose last event is at or after `since` (store time, ms). One at a time, so that memory stays small. */
export function* readConversations(folder: string, since: number): Generator<StoredConversation> {
  const path = databasePath(folder);
  if (!existsSync(path)) throw new Error(`${path} does not exist: give the folder that BALIE_DATA names`);
  const database = openDatabase(path);
  try {
    database.exec("PRAGMA query_only = 1");
    const streams = prepare(
      database,
      "SELECT no, id FROM streams WHERE id LIKE 'conversation:%' AND last_at >= ? ORDER BY no",
      (row) => ({ no: number(row, "no"), id: text(row, "id") }),
    );
    const events = prepare(database, "SELECT body FROM events WHERE stream_no = ? ORDER BY seq", (row) =>
      text(row, "body"),
    );
    for (const { no, id } of streams.all(since)) {
      const bodies = events.all(no).map((body): EventBody => JSON.parse(body));
      yield { id: id.slice("conversation:".length), bodies };
    }
  } finally {
    database.close();
  }
}
