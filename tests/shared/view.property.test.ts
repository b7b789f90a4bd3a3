import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConversationEventMessage } from "../../shared/protocol-events.ts";
import { conversationEvent } from "../../shared/protocol-events.ts";
import { applyEvent, emptyView, placeOf } from "../../shared/view.ts";
import { eventLog } from "./support/events.ts";
import { A, E1, E2, header, slice } from "./support/frames.ts";
import { createTestReader } from "./support/reader.ts";

const fold = (events: readonly ConversationEventMessage[]) => events.reduce(applyEvent, emptyView(A, E1));

test("[DL6] any list of events folds without throwing, and all of them are of the protocol", () => {
  fc.assert(
    fc.property(eventLog, (events) => {
      for (const event of events) {
        expect(conversationEvent.safeParse(event).error).toBe(undefined);
      }
      expect(fold(events).seq).toBe(events.length);
    }),
  );
});

test("[DL13] an event of an unknown type moves the number and nothing else", () => {
  const unknown = { type: "mood.changed", ...header(1) };
  const view = [unknown as never].reduce(applyEvent, emptyView(A, E1));
  expect(view).toEqual({ ...emptyView(A, E1), seq: 1, lastEventId: unknown.eventId });
});

test("[M10] a question that is masked after people were asked is masked on the agent's card as well", () => {
  const asked = { from: "player" as const, masked: [], alias: null, type: "message.posted" as const };
  const need = { reason: "money", topic: "money", lane: "money", priority: "normal" } as const;
  const view = fold([
    { ...header(1), ...asked, text: "4111 1111" },
    { ...header(2), type: "handoff.requested", kind: "live", isCare: false, canCancel: true, ...need },
    { ...header(3), ...asked, text: "1111 1111" },
    { ...header(4), type: "message.redacted", targetSeq: 1, text: "[card]" },
  ]);
  expect(view.need?.question).toBe("[card]");
});

test("[DL6] a view resumed at any point equals a fresh one", () => {
  fc.assert(
    fc.property(eventLog, fc.nat(), fc.integer({ min: 1, max: 9 }), (events, at, chunk) => {
      const { reader, asked } = createTestReader();
      const cut = at % (events.length + 1);
      for (const event of events.slice(0, cut)) {
        reader.takeEvent(event);
      }
      reader.lost();
      reader.expect();
      for (let index = cut; index < events.length; index += chunk) {
        reader.takeSlice(slice(events.slice(index, index + chunk), { isLast: false }));
      }
      reader.takeSlice(slice([]));
      expect(reader.view()).toEqual(fold(events));
      expect(asked).toEqual([]);
    }),
  );
});

test("[DL6] a fresh copy replaces whatever was there", () => {
  fc.assert(
    fc.property(eventLog, eventLog, (before, after) => {
      const { reader } = createTestReader();
      for (const event of before) {
        reader.takeEvent({ ...event, epoch: E2 });
      }
      reader.takeSlice(slice(after, { isFresh: true }));
      expect(reader.view()).toEqual(fold(after));
    }),
  );
});

test("[DL8] events in any order, each any number of times, never go into the view twice or out of order", () => {
  fc.assert(
    fc.property(eventLog, fc.array(fc.nat(), { maxLength: 80 }), (events, order) => {
      const { reader, asked } = createTestReader();
      for (const index of order) {
        const event = events[index % Math.max(1, events.length)];
        if (event !== undefined) {
          reader.takeEvent(event);
        }
      }
      const { seq } = reader.view();
      expect(reader.view()).toEqual(fold(events.slice(0, seq)));
      expect(asked.length).toBeLessThanOrEqual(1);
      reader.takeSlice(slice(events.slice(asked[0] ?? seq)));
      expect(reader.view()).toEqual(fold(events));
    }),
  );
});

test("[DL8] only the number after the last is next, and only in the same epoch", () => {
  const view = { epoch: E1, seq: 4 };
  expect([4, 5, 6].map((seq) => placeOf(view, { epoch: E1, seq }))).toEqual(["seen", "next", "gap"]);
  expect(placeOf(view, { epoch: E2, seq: 5 })).toBe("gap");
});
