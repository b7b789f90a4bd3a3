import { describe, expect, it } from "vitest";
import { pressing } from "../../server/app/pressing.ts";
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

describe("[QS9] pressing deadlines", () => {
  it("are offers that ran out and alarms of crises, the longest due first", () => {
    const crisis = row("c", { priority: "crisis", nextDeadlineAt: NOW - 2 });
    const rows = [row("a"), row("b", { offer }), crisis, row("d")];
    expect(pressing(rows, NOW)).toEqual([streamOf("c"), streamOf("b")]);
  });

  it("are none that are not due yet", () => {
    const rows = [row("a", { offer, nextDeadlineAt: NOW + 1 }), row("b", { priority: "crisis", nextDeadlineAt: null })];
    expect(pressing(rows, NOW)).toEqual([]);
  });
});
