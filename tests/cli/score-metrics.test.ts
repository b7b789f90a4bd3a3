import { describe, expect, it } from "vitest";
import { type Case, type Expected, figuresOf, isMiss, measure } from "../../server/cli/score-metrics.ts";

function row(set: string, expected: Expected, got: Case["got"], dialog: Case["dialog"] = null): Case {
  return { set, language: "en", tag: "t", text: "t", expect: expected, got, dialog };
}

const crisis: Expected = { route: "human", topic: "distress", priority: "crisis" };
const faq: Expected = { route: "bot", topic: "payout", accept_topics: ["other"] };
const toCrisis = { route: "human", topic: "distress", priority: "crisis" } as const;
const toCare = { route: "human", topic: "distress", priority: "urgent" } as const;
const toPayout = { route: "bot", topic: "payout", priority: "normal" } as const;
const toBonus = { route: "bot", topic: "bonus", priority: "normal" } as const;

describe("score", () => {
  it("[B27] a crisis that reaches a person without its flag counts as distress and not as crisis", () => {
    const values = measure([row("distress_en", crisis, toCrisis), row("distress_en", crisis, toCare)]);
    expect(values).toMatchObject({ distressRecall: 1, crisisRecall: 0.5, humanRecall: 1 });
  });

  it("[B27] a calm message that is flagged is a false alarm and a needless handover", () => {
    expect(measure([row("hard_negatives", faq, toCare)])).toMatchObject({ falseAlarm: 1, needless: 1, route: 0 });
  });

  it("[B27] only an answer on the wrong subject is a wrong FAQ, a fallback is not", () => {
    const fallback = { route: "bot", topic: "other", priority: "normal" } as const;
    const values = measure([row("faq_en", faq, toBonus), row("faq_en", faq, fallback), row("faq_en", faq, toPayout)]);
    expect(values.wrongFaq).toBeCloseTo(1 / 3);
    expect(isMiss(row("faq_en", faq, toBonus))).toBe(true);
    expect(isMiss(row("faq_en", faq, fallback))).toBe(false);
  });

  it("[B27] a conversation is handed over on time only when the turns before stay with the bot", () => {
    const turns = (id: string, first: Case["got"]): readonly Case[] => [
      row("dialogs", faq, first, { id, mustHandOver: true }),
      row("dialogs", crisis, toCrisis, { id, mustHandOver: true }),
    ];
    expect(measure([...turns("a", toPayout), ...turns("b", toCare)])).toMatchObject({ onTime: 0.5, premature: 0.5 });
  });

  it("[B27] a figure that nothing counts for is left out, and one that falls short is not met", () => {
    const figures = figuresOf([row("distress_en", crisis, toCare)], "en");
    expect(figures.map(({ name, isMet }) => [name, isMet])).toEqual([
      ["distress distressRecall", true],
      ["distress crisisRecall", false],
    ]);
    expect(figuresOf([row("distress_en", crisis, toCare)], "nl")).toEqual([]);
  });
});
