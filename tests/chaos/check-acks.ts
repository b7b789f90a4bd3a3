/** I1 at the moment of a kill: what was acknowledged must be stored already, and not a moment later. */
import { conversationStream, staffStream } from "../../server/app/summary-row.ts";
import type { EventStore } from "../../server/ports/event-store.ts";
import type { Cluster } from "./cluster.ts";
import { groupBy } from "./group.ts";
import type { History } from "./history.ts";
import type { Judge } from "./verdict.ts";

const AT_ONCE = 50;
const MOST = 10_000;

export async function checkAcks(judge: Judge, history: History, cluster: Cluster): Promise<void> {
  const fresh = history.freshAcks().filter(({ kind, conversationId }) => kind !== "other" && conversationId !== null);
  const streams = groupBy(fresh, ({ kind, conversationId }) =>
    kind === "note" ? staffStream(conversationId ?? "") : conversationStream(conversationId ?? ""),
  );
  await cluster.read(async (store) => {
    const all = [...streams];
    for (let first = 0; first < all.length; first += AT_ONCE) {
      await Promise.all(
        all.slice(first, first + AT_ONCE).map(async ([stream, commands]) => {
          const ids = await idsOf(store, stream);
          for (const { id, actor } of commands) {
            const text = () => `${actor}'s ${id} was acknowledged and not stored when a process was killed`;
            judge.check("I1", ids.has(id), text, "lost");
          }
        }),
      );
    }
  });
}

async function idsOf(store: EventStore, stream: Parameters<EventStore["read"]>[0]): Promise<ReadonlySet<string>> {
  const { events } = await store.read(stream, 0, MOST);
  return new Set(events.flatMap(({ body }) => ("clientMessageId" in body ? [String(body.clientMessageId)] : [])));
}
