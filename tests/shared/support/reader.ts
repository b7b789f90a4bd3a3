import { createReader } from "../../../shared/client/reader.ts";
import type { ConversationEventMessage } from "../../../shared/protocol-events.ts";
import { applyEvent, type ConversationView, emptyView } from "../../../shared/view.ts";
import { createFakeClock } from "./fake-clock.ts";
import { A, E1 } from "./frames.ts";

/** A reader and what it asked the server for: the numbers it stood at. */
export function createTestReader() {
  const asked: number[] = [];
  const clock = createFakeClock();
  const reader = createReader<ConversationView, ConversationEventMessage>(emptyView(A, E1), {
    clock,
    empty: (epoch) => emptyView(A, epoch),
    apply: applyEvent,
    ask: ({ seq }) => void asked.push(seq),
    ack: () => {},
    onFresh: () => {},
  });
  return { reader, asked, clock };
}
