/**
 * One round of embedded-append. `ours`: the event store of the product, thread and checks included. `bare`: the engine with
 * the same settings and the same rows, made beforehand, 64 appends in each transaction, nothing checked. Arguments:
 * ours|bare, workload, an empty folder.
 */
import { join } from "node:path";
import { openDatabase } from "../../../dist/server/adapters/embedded/database.js";
import { createEmbeddedEventStore } from "../../../dist/server/adapters/embedded/event-store.js";
import { MIGRATIONS } from "../../../dist/server/adapters/embedded/schema.js";
import { IN_FLIGHT, measure, readWorkload, runLanes, tell } from "./lanes.mjs";

const [kind = "", file = "", folder = ""] = process.argv.slice(2);
const conversations = readWorkload(file).map(({ open, close }) => [...open, close]);

async function ours() {
  const store = await createEmbeddedEventStore({ folder });
  const result = await measure(conversations, (some) =>
    runLanes(some, async (request) => {
      const { status } = await store.append(request);
      if (status !== "appended") throw new Error(status);
    }),
  );
  await store.close();
  tell(result);
}

async function bare() {
  const database = openDatabase(join(folder, "bare.db"));
  for (const setting of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -32768",
    "wal_autocheckpoint = 4000",
    "journal_size_limit = 33554432",
  ]) {
    database.prepare(`PRAGMA ${setting}`).all();
  }
  database.exec(MIGRATIONS.join(";"));
  const tables = {
    newStream: "INSERT INTO streams (no, id, top_seq, last_at) VALUES (?, ?, ?, ?)",
    stream: "UPDATE streams SET top_seq = ?, last_at = ? WHERE no = ?",
    event: "INSERT INTO events (stream_no, seq, event_id, at, body) VALUES (?, ?, ?, ?, ?)",
    command: "INSERT INTO commands (stream_no, participant, id, digest, seq) VALUES (?, ?, ?, ?, ?)",
    // Every column but the key; indexes are rewritten only where one of theirs has changed, as the product does it.
    row: "INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    rowRest: "UPDATE summaries SET next_deadline_at = ?, updated_at = ?, data = ? WHERE stream_no = ?",
    meta: "UPDATE meta SET commit_number = ?, highest_at = ? WHERE id = 1",
  };
  const statements = Object.fromEntries(Object.entries(tables).map(([name, sql]) => [name, database.prepare(sql)]));
  database.prepare("INSERT INTO meta (id, epoch, commit_number, highest_at) VALUES (1, 'bare', 0, 0)").run();
  const made = conversations.map(createRows());
  let commitNumber = 0;
  const result = await measure(made, async (some) => {
    const lanes = some.map((items) => items[Symbol.iterator]());
    let next = Math.min(IN_FLIGHT, lanes.length);
    const active = lanes.slice(0, next);
    while (active.length > 0) {
      database.exec("BEGIN IMMEDIATE");
      for (let index = 0; index < active.length; index += 1) {
        let step = active[index].next();
        if (step.done) {
          if (next < lanes.length) {
            active[index] = lanes[next++];
            step = active[index].next();
          } else {
            active.splice(index--, 1);
            continue;
          }
        }
        for (const [name, values] of step.value) statements[name].run(...values);
        commitNumber += 1;
      }
      statements.meta.run(commitNumber, 1);
      database.exec("COMMIT");
    }
  });
  database.close();
  tell(result);
}

/** Each append as the statements it comes to. */
function createRows() {
  let lastNo = 0;
  return (requests) => {
    const heads = new Map();
    return requests.map(({ writes }) => writes.flatMap((write) => rowsOf(write, heads)));
  };

  function rowsOf({ streamId, events, summary, command }, heads) {
    const isNew = !heads.has(streamId);
    const head = heads.get(streamId) ?? { no: ++lastNo, topSeq: 0, key: "" };
    heads.set(streamId, head);
    const first = head.topSeq + 1;
    head.topSeq += events.length;
    const lastAt = events.at(-1)?.at ?? 0;
    const rows = [
      isNew ? ["newStream", [head.no, streamId, head.topSeq, lastAt]] : ["stream", [head.topSeq, lastAt, head.no]],
      ...events.map(({ eventId, at, body }, index) => [
        "event",
        [head.no, first + index, eventId, at, JSON.stringify(body)],
      ]),
    ];
    if (command !== null) {
      rows.push(["command", [head.no, command.participant, command.id, command.digest, head.topSeq]]);
    }
    if (summary !== null) {
      const { nextDeadlineAt, updatedAt, data, ...rest } = summary;
      const key = JSON.stringify(rest);
      const tail = [nextDeadlineAt, updatedAt, JSON.stringify(data)];
      const selecting = Object.values({ ...rest, isReturned: rest.isReturned ? 1 : 0, isOpen: rest.isOpen ? 1 : 0 });
      rows.push(head.key === key ? ["rowRest", [...tail, head.no]] : ["row", [head.no, ...selecting, ...tail]]);
      head.key = key;
    }
    return rows;
  }
}

await (kind === "ours" ? ours() : bare());
