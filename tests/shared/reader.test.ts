import { expect, test } from "vitest";
import type { ConversationEventMessage } from "../../shared/protocol-events.ts";
import { A, E1, header, slice } from "./support/frames.ts";
import { createTestReader } from "./support/reader.ts";

const event = (seq: number): ConversationEventMessage => ({ type: "idle.extended", ...header(seq) });
const at = (seq: number, eventSeq = seq) => ({
  conversationId: A,
  epoch: E1,
  seq,
  lastEventId: header(eventSeq).eventId,
});

test("[DL8] an answer with a hole leads to a fresh copy, not to a wrong view", () => {
  const events = Array.from({ length: 5 }, (_, index) => ({ type: "idle.extended", ...header(index + 1) }) as const);
  const { reader, asked } = createTestReader();
  reader.takeSlice(slice(events.slice(0, 2)));
  expect(reader.takeSlice(slice(events.slice(3)))).toBe(false);
  expect([reader.view().seq, asked]).toEqual([2, [0]]);
  expect(reader.takeSlice(slice([...events], { isFresh: true }))).toBe(true);
  expect(reader.view().seq).toBe(5);
});

test("[DL9] a log that went back in time is asked for again", () => {
  const { reader, asked } = createTestReader();
  const events = [1, 2, 3].map((seq) => ({ type: "idle.extended", ...header(seq) }) as const);
  reader.takeSlice(slice(events));
  const top = { conversationId: A, epoch: E1, seq: 3, lastEventId: header(3).eventId };
  reader.takeTop(top);
  reader.takeTop({ ...top, seq: 2, lastEventId: header(2).eventId });
  expect(asked).toEqual([3]);
  reader.takeSlice(slice([]));
  reader.takeTop({ ...top, lastEventId: header(9).eventId });
  expect(asked).toEqual([3, 3]);
});

test("[DL8] an event heard of during an answer that does not hold it is asked for afterwards", () => {
  const { reader, asked } = createTestReader();
  reader.ask();
  reader.takeEvent(event(3));
  expect(asked).toEqual([0]);
  reader.takeSlice(slice([event(1)]));
  expect(asked).toEqual([0, 1]);
  reader.takeSlice(slice([event(2), event(3)]));
  expect([reader.view().seq, asked]).toEqual([3, [0, 1]]);
});

test("[DL10] a resume that was never answered is asked for again at a ping 8 s later", () => {
  const { reader, asked, clock } = createTestReader();
  reader.ask();
  clock.advance(7_999);
  reader.takeTop(at(1));
  expect(asked).toEqual([0]);
  clock.advance(1);
  reader.takeTop(at(1));
  expect(asked).toEqual([0, 0]);
});

test("[DL6] a long answer on a slow line is not asked for twice while chunks keep coming", () => {
  const { reader, asked, clock } = createTestReader();
  reader.ask();
  for (const seq of [1, 2, 3]) {
    clock.advance(6_000);
    reader.takeSlice(slice([event(seq)], { isFresh: seq === 1, isLast: false }));
    reader.takeTop(at(9));
  }
  expect(asked).toEqual([0]);
});

test("[DL6] a resume that was refused is not asked for again on another line", () => {
  const { reader, asked, clock } = createTestReader();
  reader.ask();
  reader.askLater(1_000);
  reader.lost();
  clock.advance(5_000);
  expect(asked).toEqual([0]);
});
