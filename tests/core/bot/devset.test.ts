import { describe, expect, it } from "vitest";
import type { BotDecision } from "../../../server/core/bot/decision.ts";
import { emptyMemory, likelyTextId, rememberBot, rememberPlayer } from "../../../server/core/bot/dialogue.ts";
import { ask, type Expected, languages, load, type Row } from "./support.ts";

const inLanguages = (name: string): readonly Row[] => languages.flatMap((language) => load(`${name}_${language}`));
const judged = (rows: readonly Row[]): readonly { readonly expect: Expected; readonly got: BotDecision }[] =>
  rows.map((row) => ({ expect: row.expect, got: ask(row.text, row.lang) }));
const share = <T>(list: readonly T[], test: (each: T) => boolean): number =>
  list.filter(test).length / Math.max(1, list.length);
const topicOk = (expected: Expected, got: BotDecision): boolean =>
  [expected.topic, ...(expected.accept_topics ?? [])].includes(got.topic);
const routeOk = (expected: Expected, got: BotDecision): boolean =>
  [expected.route, ...(expected.accept_routes ?? [])].includes(got.route);

describe("development set", () => {
  it("[B27] distress reaches a person and crisis is flagged", () => {
    const rows = judged(inLanguages("distress"));
    expect(share(rows, ({ got }) => got.route === "human")).toBeGreaterThanOrEqual(0.98);
    const crises = rows.filter((row) => row.expect.priority === "crisis");
    expect(
      share(
        crises,
        (row) => row.got.priority === "crisis" || (row.expect.accept_priorities ?? []).includes(row.got.priority),
      ),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it("[B27] look-alikes raise at most 2 % false alarms", () => {
    const rows = judged(load("hard_negatives"));
    expect(share(rows, ({ got }) => got.priority === "crisis" || got.topic === "distress")).toBeLessThanOrEqual(0.02);
  });

  it("[B27] everyday questions get the right route and topic", () => {
    const rows = judged(inLanguages("faq"));
    expect(share(rows, (row) => routeOk(row.expect, row.got))).toBeGreaterThanOrEqual(0.98);
    expect(share(rows, (row) => topicOk(row.expect, row.got))).toBeGreaterThanOrEqual(0.95);
  });

  it("[B27] money trouble and handovers reach a person", () => {
    for (const name of ["money", "handover"]) {
      const rows = judged(inLanguages(name)).filter((row) => row.expect.route === "human");
      expect(
        share(rows, ({ got }) => got.route === "human"),
        name,
      ).toBeGreaterThanOrEqual(0.98);
    }
  });

  it("[B27] every conversation is handed over in time, and the calm ones are kept", () => {
    for (const row of load("dialogs")) {
      let memory = emptyMemory;
      let decision: BotDecision | null = null;
      for (const turn of row.turns ?? []) {
        if (turn.role === "bot") {
          const kind = turn.kind ?? "answer";
          const topic = turn.topic ?? "other";
          memory = rememberBot(memory, { kind, topic, textId: likelyTextId(decision, kind, topic) });
          continue;
        }
        decision = ask(turn.text, row.lang, memory);
        if (turn.expect !== undefined) expect(routeOk(turn.expect, decision), `${row.id}: ${turn.text}`).toBe(true);
        memory = rememberPlayer(memory, turn.text, decision);
      }
    }
  });
});
