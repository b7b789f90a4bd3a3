import { describe, expect, it } from "vitest";
import { pendingOf, toEntries } from "../../console/features/thread/entries.ts";
import type { PendingMessage } from "../../shared/client/types.ts";
import { toClientMessageId } from "../../shared/ids.ts";
import { story } from "./support/story.ts";

const NOW = 1_000_000_000;

describe("transcript", () => {
  it("[UX3.3] notes stand between messages by time, and each stream keeps its order", () => {
    const { view, staff } = story({ name: "1", at: NOW })
      .player(NOW + 10, "a")
      .note(NOW + 15, "Noor", "between")
      .player(NOW + 20, "b")
      .note(NOW + 20, "Noor", "at the same moment")
      .note(NOW + 90, "Noor", "at the end")
      .open();
    expect(toEntries(view.items, staff).map(({ key }) => key)).toEqual(["c2", "s1", "c3", "s2", "s3"]);
  });

  it("[UX3.3] what the bot explained stands on the card, not in the transcript", () => {
    const explanation = { ruleIds: [], spans: [], detectedLanguage: null, scores: [] };
    const { view, staff } = story({ name: "1", at: NOW })
      .staff(NOW, {
        type: "bot.explained",
        clientMessageId: null,
        topic: "money",
        priority: "normal",
        reason: null,
        explanation,
      })
      .open();
    expect(toEntries(view.items, staff)).toEqual([]);
  });

  it("[UX1.2] messages of one sender within three minutes share one meta line; a note ends the group", () => {
    const { view, staff } = story({ name: "1", at: NOW })
      .player(NOW, "a")
      .player(NOW + 180_000, "b")
      .player(NOW + 360_001, "c")
      .note(NOW + 360_002, "Noor", "n")
      .player(NOW + 360_003, "d")
      .open();
    const continued = toEntries(view.items, staff).map((entry) =>
      entry.source === "conversation" ? entry.isContinued : null,
    );
    expect(continued).toEqual([false, true, false, null, false]);
  });

  it("[DL3] a message that has arrived is not shown a second time as pending", () => {
    const id = toClientMessageId("0123456789012345678901");
    const { view } = story({ name: "1", at: NOW })
      .say(NOW, { type: "message.posted", from: "agent", text: "x", masked: [], alias: "Noor", clientMessageId: id })
      .open();
    const message: PendingMessage = {
      clientMessageId: id,
      conversationId: view.conversationId,
      text: "x",
      status: "sending",
      code: null,
      retryAt: null,
    };
    expect(pendingOf([message], view.conversationId, view.items)).toEqual([]);
    expect(pendingOf([message], view.conversationId, [])).toEqual([message]);
    expect(pendingOf([message], "another", [])).toEqual([]);
  });
});
