import { describe, expect, it } from "vitest";
import { rowsOf } from "../../widget/app/later/arrange.ts";
import { type MessageRow, messagesOf, type Row } from "../../widget/app/rows.ts";
import { type StateName, stateOf } from "./support/states.ts";

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function rows(name: StateName, change: { seenSeq?: number; dividerSeq?: number | null } = {}): readonly Row[] {
  const { view, pending, seenSeq } = stateOf(name, "en");
  return rowsOf({ items: view?.items ?? [], pending, seenSeq, dividerSeq: null, dayOf, ...change });
}
const messages = (all: readonly Row[]): readonly MessageRow[] => all.filter((row) => row.type === "message");

describe("groups", () => {
  it("[UX1.2] messages of one sender within three minutes share name and time", () => {
    const agent = messages(rows("joined")).filter((row) => row.from === "agent");
    expect(agent.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("[UX1.2] a card stands by itself", () => {
    const card = messages(rows("crisis")).find((row) => row.card !== null);
    expect(card).toMatchObject({ isFirst: true, isLast: true, card: { type: "crisis" } });
  });

  it("[UX1.2] each day begins with its date, once", () => {
    const all = rows("long");
    const dates = all.filter((row) => row.type === "date").map((row) => (row.type === "date" ? dayOf(row.at) : ""));
    expect(dates).toEqual([...new Set(dates)]);
    expect(all[0]?.type).toBe("date");
  });
});

describe("ticks", () => {
  it("[UX1.2] only the last own message carries its state", () => {
    const own = messages(rows("joined")).filter((row) => row.from === "player");
    expect(own.map(({ tick }) => tick)).toEqual([null, null, "sent"]);
  });

  it("[UX1.2] seen is what a person has opened; what is on its way says so", () => {
    const own = messages(rows("seen")).filter((row) => row.from === "player");
    expect(own.slice(-2).map(({ tick }) => tick)).toEqual(["seen", "sending"]);
  });

  it("[UX1.4] a failed message is apart and keeps its code", () => {
    const failed = messages(rows("failed")).at(-1);
    expect(failed).toMatchObject({ tick: "failed", isFirst: true, isLast: true });
    expect(failed?.pending?.code).toBe("rate_limited");
  });
});

describe("unread divider", () => {
  it("[UX1.2] stands before the first message of the other side that was not read", () => {
    const all = rows("joined", { dividerSeq: 8 });
    const at = all.findIndex((row) => row.type === "divider");
    expect(all[at + 1]).toMatchObject({ type: "message", from: "agent" });
    expect(all.filter((row) => row.type === "divider")).toHaveLength(1);
  });

  it("[UX1.2] is absent when all was read", () => {
    expect(rows("joined", { dividerSeq: 99 }).some((row) => row.type === "divider")).toBe(false);
  });
});

describe("before they are arranged", () => {
  it("[UX1.9] the messages are the same ones, in the same order, under the same keys", () => {
    for (const name of ["joined", "seen", "failed", "crisis"] as const) {
      const { view, pending, seenSeq } = stateOf(name, "en");
      const plain = messagesOf({ items: view?.items ?? [], pending, seenSeq, dividerSeq: null });
      expect(plain.map(({ key, text, tick }) => [key, text, tick])).toEqual(
        messages(rows(name)).map(({ key, text, tick }) => [key, text, tick]),
      );
    }
  });
});
