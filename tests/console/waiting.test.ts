import { describe, expect, it } from "vitest";
import { rowName } from "../../console/features/queue/row.tsx";
import { waitingWords } from "../../console/features/queue/timer.tsx";
import { firstUnreadSeq, unreadCount } from "../../console/features/queue/unread.ts";
import { clockText, levelOf, longestWaitMs, REPLY_TARGET_MS, waitingOf } from "../../console/features/queue/waiting.ts";
import { createLocale } from "../../console/locale.ts";
import { en } from "../../shared/locale/console/en.ts";
import { nl } from "../../shared/locale/console/nl.ts";
import { story } from "./support/story.ts";

const NOW = 1_000_000_000;
const english = createLocale("en", en);
const dutch = createLocale("nl", nl);

describe("timers", () => {
  it("[UX3.1] show mm:ss, and hours only when there are any", () => {
    expect([0, 42_999, 102_000, 3_599_000, 3_725_000].map(clockText)).toEqual([
      "00:00",
      "00:42",
      "01:42",
      "59:59",
      "1:02:05",
    ]);
  });

  it("[UX3.1] turn amber at half and red at the whole target", () => {
    expect([49, 50, 99, 100].map((elapsed) => levelOf(elapsed, 100))).toEqual(["calm", "amber", "amber", "red"]);
  });

  it("[UX3.1] say in words what the colour says", () => {
    const waiting = { since: NOW - 102_000, targetMs: 60_000 };
    expect(waitingWords(english, waiting, NOW)).toBe("waiting 1 minute 42, over target");
    expect(waitingWords(dutch, waiting, NOW)).toBe("wacht 1 minuut 42, boven streeftijd");
    expect(waitingWords(english, { ...waiting, targetMs: 600_000 }, NOW)).toBe("waiting 1 minute 42");
  });

  it("[UX3.1] count from the handoff in the queue and from the first unanswered message when mine", () => {
    const queued = story({ name: "1", at: NOW })
      .handoff(NOW, { reason: "money", topic: "money", lane: "money" })
      .row({ targetMs: 5 });
    expect(waitingOf(queued)).toEqual({ since: NOW, targetMs: 5 });
    expect(waitingOf({ ...queued, status: "assigned", unansweredSince: NOW + 7 })).toEqual({
      since: NOW + 7,
      targetMs: REPLY_TARGET_MS,
    });
    expect(waitingOf({ ...queued, status: "assigned", unansweredSince: null })).toBeNull();
  });

  it("[UX3.1] the longest wait leaves out messages that were left", () => {
    const live = story({ name: "1", at: NOW })
      .handoff(NOW - 60_000, { reason: "money", topic: "money", lane: "money" })
      .row();
    const left = story({ name: "2", at: NOW })
      .handoff(NOW - 600_000, { reason: "money", topic: "money", lane: "money", kind: "message" })
      .row();
    expect(longestWaitMs([live, left], NOW)).toBe(60_000);
    expect(longestWaitMs([], NOW)).toBeNull();
  });
});

describe("rows", () => {
  it("[UX3.8] are named by label, urgency, wait, topic and unread", () => {
    const row = story({ name: "4821", at: NOW, language: "en" })
      .handoff(NOW, { reason: "money", topic: "payout", lane: "money", priority: "urgent" })
      .row();
    const waiting = { since: NOW - 102_000, targetMs: 600_000 };
    expect(rowName(english, row, waiting, NOW, 2)).toBe("Player 4821, urgent, waiting 1 minute 42, payout, 2 unread");
    expect(rowName(dutch, row, waiting, NOW, 2)).toBe(
      "Speler 4821, urgent, wacht 1 minuut 42, uitbetaling, 2 ongelezen",
    );
  });

  it("[UX3.1] a player with a name keeps it", () => {
    expect(english.playerName("Sanne 2")).toBe("Sanne 2");
    expect(english.playerName("4821")).toBe("Player 4821");
    expect(english.playerName(null)).toBe("Player");
  });
});

describe("unread", () => {
  const talk = story({ name: "1", at: NOW })
    .player(NOW, "one")
    .handoff(NOW, { reason: "money", topic: "money", lane: "money" })
    .assigned(NOW, "Noor")
    .agent(NOW, "Noor", "hello")
    .player(NOW, "two")
    .player(NOW, "three");
  const open = talk.open();

  it("[UX3.3] starts after the last answer of a person", () => {
    expect(unreadCount(talk.row(), open, undefined)).toBe(2);
    expect(firstUnreadSeq(open.view, undefined)).toBe(6);
  });

  it("[UX3.3] is what came after the last that was on screen", () => {
    expect(unreadCount(talk.row(), open, 6)).toBe(1);
    expect(firstUnreadSeq(open.view, 7)).toBeNull();
  });

  it("[UX3.3] is what the list says until the conversation is open", () => {
    expect(unreadCount(talk.row({ unansweredCount: 4 }), undefined, undefined)).toBe(4);
  });
});
