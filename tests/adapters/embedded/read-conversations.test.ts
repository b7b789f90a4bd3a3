import { describe, expect, it } from "vitest";
import { readConversations } from "../../../server/adapters/embedded/read-conversations.ts";
import type { StreamId } from "../../../server/ports/event-store.ts";
import { toEventId } from "../../../shared/ids.ts";
import { makeFolder, openStore } from "./support.ts";

describe("reading conversations", () => {
  it("[B31] gives the conversations of a store that is open, in order, and no other stream", async () => {
    const folder = await makeFolder();
    const { store } = await openStore({ folder });
    const write = (streamId: StreamId, at: number, types: readonly string[]) =>
      store.append({
        writes: [
          {
            streamId,
            expectedSeq: 0,
            events: types.map((type, index) => ({ eventId: toEventId(`${streamId}-${index}`), at, body: { type } })),
            summary: null,
            command: null,
            redactions: [],
          },
        ],
        guards: [],
      });
    await write("conversation:a", 1000, ["first", "second"]);
    await write("staff:a", 1000, ["secret"]);
    await write("conversation:b", 5000, ["third"]);
    const read = (since: number) =>
      [...readConversations(folder, since)].map(({ id, bodies }) => [id, bodies.map(({ type }) => type)]);
    expect(read(0)).toEqual([
      ["a", ["first", "second"]],
      ["b", ["third"]],
    ]);
    expect(read(5000)).toEqual([["b", ["third"]]]);
    await expect(write("conversation:c", 6000, ["fourth"])).resolves.toMatchObject({ status: "appended" });
  });

  it("[B31] says which folder it misses, and makes none", async () => {
    const folder = await makeFolder();
    expect(() => [...readConversations(`${folder}/none`, 0)]).toThrow(/none.*does not exist/);
  });
});
