import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IncidentCommand } from "../../../server/core/incident/commands.ts";
import { decide, type IncidentContext, LONGEST_TEXT } from "../../../server/core/incident/decide.ts";
import { concerns, evolve, type IncidentState, initialIncident } from "../../../server/core/incident/state.ts";
import { incidentOf, incidentSummary } from "../../../server/core/incident/summary.ts";
import { incidentTexts, statusText, templateOf } from "../../../server/core/incident/texts.ts";
import { toBrandId } from "../../../shared/ids.ts";
import { INCIDENT_TOPICS, LANGUAGES } from "../../../shared/vocabulary.ts";

const NOW = Date.UTC(2026, 10, 22, 12, 0);
const HOUR = 3_600_000;
const context: IncidentContext = { now: NOW, languages: ["nl", "en"], openCount: 0 };
const publish: Extract<IncidentCommand, { type: "PublishIncident" }> = {
  type: "PublishIncident",
  brandId: toBrandId("demo"),
  topics: ["payout"],
  method: "Trustly",
  texts: {},
  readMoreUrl: null,
  nextUpdateAt: NOW + HOUR,
};
const update: Extract<IncidentCommand, { type: "UpdateIncident" }> = {
  type: "UpdateIncident",
  texts: { nl: { what: "Bijna klaar." } },
  readMoreUrl: null,
  nextUpdateAt: NOW + 2 * HOUR,
};
const solve: IncidentCommand = { type: "SolveIncident", texts: {} };

function after(...commands: readonly IncidentCommand[]): IncidentState {
  return commands.reduce<IncidentState>((state, command) => {
    const decision = decide(state, command, context);
    if (decision.status === "refused") {
      throw new Error(decision.problem);
    }
    const seq = state.status === "new" ? 1 : state.version + 1;
    return evolve("inc-1", state, { seq, at: NOW, body: decision.event });
  }, initialIncident);
}

const problemOf = (command: IncidentCommand, state: IncidentState = initialIncident, changes = {}) => {
  const decision = decide(state, command, { ...context, ...changes });
  return decision.status === "refused" ? decision.problem : null;
};

describe("an incident", () => {
  it("[I1] is published, updated and solved, and each raises its version", () => {
    expect(after(publish)).toMatchObject({ status: "open", version: 1, method: "Trustly" });
    expect(after(publish, update)).toMatchObject({ status: "open", version: 2, nextUpdateAt: NOW + 2 * HOUR });
    expect(after(publish, update, solve)).toMatchObject({ status: "solved", version: 3 });
  });

  it("[I2] has texts that ship where none are given, and keeps what an update leaves out", () => {
    const open = after(publish);
    expect(open).toMatchObject({
      texts: {
        nl: { what: "Uitbetalingen via Trustly duren nu langer dan normaal." },
        en: { what: "Payouts through Trustly take longer than usual right now." },
      },
    });
    expect(after(publish, update)).toMatchObject({
      texts: {
        nl: { what: "Bijna klaar.", means: incidentTexts.nl.working },
        en: { what: "Payouts through Trustly take longer than usual right now." },
      },
    });
    expect(after(publish, solve)).toMatchObject({
      texts: { nl: { what: expect.stringContaining("Dit is opgelost") } },
    });
  });

  it.each<[string, Partial<typeof publish>, string]>([
    ["no topic", { topics: [] }, "needs a topic"],
    ["a time that has passed", { nextUpdateAt: NOW }, "in the future"],
    ["a time too far away", { nextUpdateAt: NOW + 8 * 24 * HOUR }, "within 7 days"],
    ["a page that is not https", { readMoreUrl: "http://casino.example" }, "https address"],
    ["a script as page", { readMoreUrl: "javascript:alert(1)" }, "https address"],
    ["an empty method", { method: " " }, "the method must be"],
    ["a long text", { texts: { nl: { what: "x".repeat(LONGEST_TEXT + 1) } } }, "the text for nl must be one line"],
    ["two lines", { texts: { en: { means: "a\nb" } } }, "the text for en must be one line"],
    ["an empty text", { texts: { en: { what: " " } } }, "the text for en must be one line"],
    ["a language of no player", { texts: { de: { what: "x" } } }, "does not speak de"],
  ])("[I1] is refused with one sentence for %s", (_name, change, words) => {
    const problem = problemOf({ ...publish, ...change });
    expect(problem).toContain(words);
    expect(problem).not.toContain("\n");
  });

  it("[I1] is refused as the fourth that is open", () => {
    expect(problemOf(publish, initialIncident, { openCount: 3 })).toContain("solve one of them first");
  });

  it("[I3] is updated and solved while it is open, and only then", () => {
    expect(problemOf(update)).toBe("there is no such incident");
    expect(problemOf(solve)).toBe("there is no such incident");
    expect(problemOf(publish, after(publish))).toContain("published already");
    expect(problemOf(solve, after(publish, solve))).toContain("solved already");
    expect(problemOf({ ...update, nextUpdateAt: NOW - 1 }, after(publish))).toContain("in the future");
  });

  it("[I2] is whole in its row", () => {
    for (const state of [after(publish), after(publish, update, solve)]) {
      if (state.status !== "new") {
        expect(incidentOf(JSON.parse(JSON.stringify(incidentSummary(state))))).toEqual(state);
      }
    }
    expect(incidentOf({ kind: "agent", data: {} })).toBe(null);
  });

  it("[I3] folds any events without throwing", () => {
    const bodies = [after(publish), after(publish, update)].flatMap((state) =>
      state.status === "new" ? [] : [{ ...state, type: "IncidentPublished" as const }],
    );
    const any = fc.constantFrom(
      ...bodies,
      { type: "IncidentSolved" as const, texts: {} },
      { type: "IncidentUpdated" as const, texts: {}, readMoreUrl: null, nextUpdateAt: 1 },
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (events) => {
        const state = events.reduce<IncidentState>(
          (sum, body, index) => evolve("inc-1", sum, { seq: index + 1, at: index, body }),
          initialIncident,
        );
        expect(["new", "open", "solved"]).toContain(state.status);
      }),
    );
  });
});

describe("what is said of it", () => {
  const open = after(publish);
  const said = (language: "nl" | "en", now: number, timeZone: string) =>
    open.status === "new" ? "" : statusText(open, language, now, timeZone);

  it("[I8] the next update is said in the brand's time, and not once it has passed", () => {
    expect(said("nl", NOW, "Europe/Amsterdam")).toContain("Volgende update: 14:00.");
    expect(said("en", NOW, "UTC")).toContain("Next update: 13:00 UTC.");
    expect(said("en", NOW - 24 * HOUR, "Europe/Amsterdam")).toMatch(/Sunday,? 22 November/);
    expect(said("nl", NOW + HOUR, "Europe/Amsterdam")).not.toContain("Volgende update");
  });

  it("[I4] a payout that is missing is a question on payouts", () => {
    expect(concerns({ topics: ["payout"] }, "money")).toBe(true);
    expect(concerns({ topics: ["kyc"] }, "money")).toBe(false);
    expect(concerns({ topics: ["technical"] }, "technical")).toBe(true);
  });

  it.each(LANGUAGES)("[I2] every topic has calm, short texts in %s", (language) => {
    const { follow, what: _, ...sentences } = incidentTexts[language];
    expect(follow.length).toBeLessThanOrEqual(30);
    const texts = INCIDENT_TOPICS.flatMap((topic) =>
      [null, "Trustly"].flatMap((method) => Object.values(templateOf(topic, method, language))),
    );
    for (const text of [...texts, ...Object.values(sentences)]) {
      expect(text).not.toMatch(/!|\{method\}/);
      for (const sentence of text.split(/[.?]\s/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
      }
    }
  });
});
