/**
 * Appends until it is killed, and prints the text of each acknowledged event. Plain JavaScript on the compiled store, so
 * that it starts like the product. Arguments: folder, prefix of the texts.
 */
import { writeSync } from "node:fs";
import { createEmbeddedEventStore } from "../../../dist/server/adapters/embedded/event-store.js";

const [folder = "", prefix = ""] = process.argv.slice(2);
const store = await createEmbeddedEventStore({ folder });

async function send(client) {
  const streamId = `conversation:${client}`;
  let { topSeq } = await store.read(streamId, 0, 1);
  for (let count = 0; ; count += 1) {
    const text = `${prefix}-${client}-${count}`;
    const events = ["a", "b"].map((part) => ({
      eventId: `${text}-${part}`,
      at: Date.now(),
      body: { type: "MessagePosted", text: `${text}-${part}` },
    }));
    const command = { participant: "player", id: text, digest: text };
    const write = { streamId, expectedSeq: topSeq, events, summary: null, command, redactions: [] };
    const staff = { ...write, streamId: `staff:${client}`, expectedSeq: "end", command: null };
    const result = await store.append({ writes: [write, staff], guards: [] });
    if (result.status !== "appended") throw new Error(JSON.stringify(result));
    topSeq += events.length;
    writeSync(1, `${text}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, (_, client) => send(client)));
