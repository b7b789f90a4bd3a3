/** One reader of one stream, over a store whose answers come when the test says so. */
import { describe, expect, it } from "vitest";
import { createFollower } from "../../server/app/follow.ts";
import type { EventStore, StoredEvent, StreamSlice } from "../../server/ports/event-store.ts";
import { toEpoch, toEventId } from "../../shared/ids.ts";

const epoch = toEpoch("e");
const streamId = "conversation:c";
const event = (seq: number): StoredEvent => ({
  streamId,
  epoch,
  seq,
  eventId: toEventId(`event-${seq}`),
  at: seq,
  body: { type: "Something" },
});
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Reads what is in `log` when it is asked, and answers in the order of `answer()`. */
function slowStore() {
  const log: StoredEvent[] = [];
  const reads: (() => void)[] = [];
  let tell: (events: readonly StoredEvent[]) => void = () => undefined;
  const store: Pick<EventStore, "epoch" | "read" | "subscribe"> = {
    epoch,
    subscribe: (_streamId, listener) => {
      tell = listener;
      return () => undefined;
    },
    read: (_streamId, afterSeq, limit) => {
      const events = log.filter(({ seq }) => seq > afterSeq).slice(0, limit);
      const slice: StreamSlice = { epoch, topSeq: log.length, events };
      return new Promise((resolve) => reads.push(() => resolve(slice)));
    },
  };
  return {
    store,
    append() {
      const added = event(log.length + 1);
      log.push(added);
      return added;
    },
    say: (...events: readonly StoredEvent[]) => tell(events),
    async answer(index = 0) {
      reads.splice(index, 1)[0]?.();
      await turn();
    },
    async answerAll() {
      for (let idle = 0; idle < 3; idle += reads.length === 0 ? 1 : 0) await this.answer();
    },
  };
}

function follow(store: Pick<EventStore, "epoch" | "read" | "subscribe">) {
  const heard: string[] = [];
  const follower = createFollower(store, streamId, {
    slice: async ({ events }) => void heard.push(`[${events.map(({ seq }) => seq).join(" ")}]`),
    event: ({ seq }) => void heard.push(String(seq)),
    after: () => () => undefined,
  });
  return { heard, follower };
}

const at = (seq: number) => ({ epoch, seq, lastEventId: toEventId(`event-${seq}`) });

describe("a reader of a stream", () => {
  it("[DL6] who asks again while a gap is being closed gets the answer after that, and each new event once", async () => {
    const slow = slowStore();
    for (let count = 0; count < 3; count += 1) slow.append();
    const { heard, follower } = follow(slow.store);
    const first = follower.resume(at(3));
    await slow.answerAll();
    await first;
    slow.append();
    slow.say(slow.append());
    await turn();
    // The gap is being read; the reader has noticed as well and asks from the same place.
    const again = follower.resume(at(3));
    slow.say(slow.append());
    await slow.answerAll();
    await again;
    slow.say(slow.append());
    expect(heard).toEqual(["[]", "[4 5 6]", "[4 5 6]", "7"]);
  });

  it("[DL6] an answer that was read before an event came does not take the reader back behind it", async () => {
    const slow = slowStore();
    for (let count = 0; count < 3; count += 1) slow.append();
    const { heard, follower } = follow(slow.store);
    const one = follower.resume(at(1));
    const two = follower.resume(at(1));
    let isAnswered = false;
    void one.then(() => {
      isAnswered = true;
    });
    while (!isAnswered) await slow.answer();
    slow.say(slow.append());
    await slow.answerAll();
    await two;
    slow.say(slow.append());
    expect(heard.at(-1)).toBe("5");
    expect(follower.position().seq).toBe(5);
  });

  it("[C25] who is stopped by an event hears nothing of what came with it", async () => {
    const slow = slowStore();
    const heard: number[] = [];
    const follower = createFollower(slow.store, streamId, {
      slice: async () => undefined,
      event: ({ seq }) => {
        heard.push(seq);
        follower.stop();
      },
      after: () => () => undefined,
    });
    const resumed = follower.resume(at(0));
    await slow.answerAll();
    await resumed;
    slow.say(slow.append(), slow.append());
    expect(heard).toEqual([1]);
  });
});
