import { describe, expect, it } from "vitest";
import { inOrderOfNeed } from "../../server/app/due-order.ts";
import { conversationStream } from "../../server/app/summary-row.ts";
import { toConversationId } from "../../shared/ids.ts";

const NOW = 100_000;
const idOf = (letter: string) => toConversationId(letter.repeat(22));
const streamOf = (letter: string) => conversationStream(idOf(letter));
const offer = { offerNumber: 1, agentIds: [], expiresAt: NOW - 1, expiresAfterMs: 20_000 };
const row = (letter: string, more: object = {}) => ({
  conversationId: idOf(letter),
  priority: "normal" as const,
  offer: null,
  nextDeadlineAt: NOW - 1,
  ...more,
});

describe("[QS9] due deadlines", () => {
  it("begin with offers that ran out and with crises, however long others are due", () => {
    const rows = [row("a"), row("b", { offer }), row("c", { priority: "crisis" }), row("d")];
    expect(inOrderOfNeed(rows, [streamOf("a"), streamOf("d"), streamOf("b")], NOW)).toEqual([
      streamOf("b"),
      streamOf("c"),
      streamOf("a"),
      streamOf("d"),
    ]);
  });

  it("leave alone what is not due yet", () => {
    const rows = [row("a", { offer, nextDeadlineAt: NOW + 1 }), row("b", { priority: "crisis", nextDeadlineAt: null })];
    expect(inOrderOfNeed(rows, [streamOf("c")], NOW)).toEqual([streamOf("c")]);
  });
});
