import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AvailableAgent, WaitingRow } from "../../../server/core/queue/eligible.ts";
import { type OfferPlan, planOffers } from "../../../server/core/queue/match.ts";
import { effectivePriority, unitsOf } from "../../../server/core/queue/priority.ts";
import { toAgentId, toBrandId, toConversationId } from "../../../shared/ids.ts";
import { LANES, LANGUAGES, PRIORITIES } from "../../../shared/vocabulary.ts";
import { agent, NOW, row } from "./support.ts";

function plan(waiting: readonly WaitingRow[], agents: readonly AvailableAgent[]): Record<string, readonly string[]> {
  return Object.fromEntries(planOffers(waiting, agents, NOW).map((offer) => [offer.conversationId, offer.agentIds]));
}

describe("who is asked", () => {
  it("[QS3] the head of the lane goes to one agent", () => {
    const waiting = [row("late", { waitingSince: NOW - 1 }), row("early", { waitingSince: NOW - 9 })];
    expect(plan(waiting, [agent("a")])).toEqual({ early: ["a"] });
  });

  it("[Q3] an agent trained in several lanes gets the gravest lane first", () => {
    const waiting = [row("general", { waitingSince: 1, effectivePriority: 9 }), row("care", { lane: "care" })];
    expect(plan(waiting, [agent("a", { lanes: ["general", "care"] })])).toEqual({ care: ["a"] });
  });

  it("[Q6] brand and lane must fit", () => {
    const agents = [agent("a", { brandIds: [toBrandId("other")] }), agent("b", { lanes: ["money"] })];
    expect(plan([row("c")], agents)).toEqual({});
  });

  it("[Q7] an agent who speaks the language is asked, another only when nobody online speaks it", () => {
    const german = row("c", { language: "de" });
    const full = agent("speaker", { languages: ["de"], loadUnits: 4 });
    expect(plan([german], [agent("a"), { ...full, loadUnits: 3 }])).toEqual({ c: ["speaker"] });
    expect(plan([german], [agent("a"), full])).toEqual({});
    expect(plan([german], [agent("a")])).toEqual({ c: ["a"] });
  });

  it("[Q8] a second offer waits until the first is answered, and load stays within capacity", () => {
    expect(plan([row("c")], [agent("a", { pendingOfferCount: 1 })])).toEqual({});
    expect(plan([row("c", { priority: "urgent" })], [agent("a", { loadUnits: 3 })])).toEqual({});
    expect(plan([row("c")], [agent("a", { loadUnits: 3 })])).toEqual({ c: ["a"] });
  });

  it("[Q9] [QS3] who declined is left out of the next offer unless alone", () => {
    const declined = row("c", { excludedAgentIds: [toAgentId("a")] });
    expect(plan([declined], [agent("a"), agent("b", { loadUnits: 3 })])).toEqual({ c: ["b"] });
    expect(plan([declined], [agent("a"), agent("b", { loadUnits: 4 })])).toEqual({});
    expect(plan([declined], [agent("a"), agent("b", { lanes: ["money"] })])).toEqual({ c: ["a"] });
  });

  it.each<[string, Partial<AvailableAgent>, Partial<AvailableAgent>]>([
    ["who knows the issue", { loadUnits: 3 }, {}],
    ["the lower load", { loadUnits: 1, idleSince: NOW }, { loadUnits: 2 }],
    ["the longer idle", { idleSince: NOW - 600_000, recentHeavyCount: 3 }, { idleSince: NOW - 60_000 }],
    ["fewer heavy conversations", { idleSince: NOW - 60_000 }, { idleSince: NOW - 60_500, recentHeavyCount: 1 }],
  ])("[Q10] preferred is %s", (_what, best, other) => {
    const waiting = [row("c", { lastAgentId: "loadUnits" in best && best.loadUnits === 3 ? toAgentId("z") : null })];
    expect(plan(waiting, [agent("a", other), agent("z", best)])).toEqual({ c: ["z"] });
  });

  it("[Q10] an agent who knows the open issue from elsewhere is preferred", () => {
    expect(plan([row("c")], [agent("a"), agent("z", { knownConversationIds: [toConversationId("c")] })])).toEqual({
      c: ["z"],
    });
  });

  it("[Q11] room that an urgent conversation waits for is not given to a normal one", () => {
    const waiting = [row("urgent", { priority: "urgent" }), row("normal")];
    expect(plan(waiting, [agent("a", { loadUnits: 3 })])).toEqual({});
    expect(plan(waiting, [agent("a", { loadUnits: 3 }), agent("b", { loadUnits: 4 })])).toEqual({});
    expect(plan(waiting, [agent("a", { loadUnits: 3 }), agent("b", { loadUnits: 2 })])).toEqual({
      urgent: ["b"],
      normal: ["a"],
    });
  });

  it("[Q11] a row nobody online can take does not stop the rows behind it", () => {
    expect(plan([row("vip", { lane: "vip" }), row("c")], [agent("a")])).toEqual({ c: ["a"] });
  });
});

describe("crisis", () => {
  const trained = (id: string, fields: Partial<AvailableAgent> = {}) =>
    agent(id, { lanes: ["crisis", "general"], ...fields });
  const crisis = row("c", { priority: "crisis" });

  it("[QS3] a crisis goes to all trained agents whatever their load, and to the supervisor", () => {
    const agents = [
      trained("a", { loadUnits: 4 }),
      trained("b", { pendingOfferCount: 1 }),
      agent("c"),
      agent("s", { isSupervisor: true, languages: ["fr"] }),
    ];
    expect(plan([crisis], agents)).toEqual({ c: ["a", "b", "s"] });
  });

  it("[QS3] who holds a crisis gets nothing new", () => {
    const busy = trained("a", { hasCrisis: true });
    expect(plan([crisis, row("d")], [busy, agent("s", { isSupervisor: true, hasCrisis: true, lanes: [] })])).toEqual(
      {},
    );
    expect(plan([crisis], [busy, trained("b")])).toEqual({ c: ["b"] });
  });

  it("[Q12] when nobody free speaks the language all trained agents are asked", () => {
    const german = row("c", { priority: "crisis", language: "de" });
    expect(plan([german], [trained("a"), trained("b", { languages: ["de"] })])).toEqual({ c: ["b"] });
    expect(plan([german], [trained("a"), trained("b", { languages: ["de"], hasCrisis: true })])).toEqual({ c: ["a"] });
  });

  it("[Q12] a supervisor does not replace the last trained agent", () => {
    const declined = { ...crisis, excludedAgentIds: [toAgentId("a")] };
    expect(plan([declined], [trained("a"), agent("s", { isSupervisor: true, lanes: [] })])).toEqual({ c: ["a", "s"] });
    expect(plan([declined], [trained("a"), trained("b")])).toEqual({ c: ["b"] });
  });

  it("[Q12] a crisis that a third return put into the supervisor lane still goes to the trained", () => {
    expect(plan([{ ...crisis, lane: "supervisor" }], [trained("a")])).toEqual({ c: ["a"] });
  });

  it("[Q13] two crises go to the same people, who get nothing else", () => {
    expect(plan([crisis, row("d", { priority: "crisis" }), row("e")], [trained("a")])).toEqual({ c: ["a"], d: ["a"] });
  });
});

const anyAgents = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 9 }),
      languages: fc.subarray([...LANGUAGES], { minLength: 1 }),
      lanes: fc.subarray([...LANES]),
      loadUnits: fc.integer({ min: 0, max: 5 }),
      pendingOfferCount: fc.integer({ min: 0, max: 1 }),
      hasCrisis: fc.boolean(),
      isSupervisor: fc.boolean(),
      idleSince: fc.integer({ min: NOW - 200_000, max: NOW }),
    })
    .map(({ id, ...fields }) => agent(`a${id}`, fields)),
  { selector: ({ agentId }) => agentId, maxLength: 8 },
);
const anyRows = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 30 }),
      lane: fc.constantFrom(...LANES),
      language: fc.constantFrom(...LANGUAGES),
      priority: fc.constantFrom(...PRIORITIES),
      isReturned: fc.boolean(),
      waitingSince: fc.integer({ min: 0, max: 5 }),
      excludedAgentIds: fc.subarray(["a0", "a1", "a2", "a3"].map(toAgentId)),
    })
    .map(({ id, ...fields }) => row(`c${id}`, { ...fields, effectivePriority: effectivePriority(fields.priority, 0) })),
  { selector: ({ conversationId }) => conversationId, maxLength: 20 },
);

describe("properties", () => {
  it("[Q5] a plan never exceeds capacity, never offers twice, and does not depend on the order of its input", () => {
    fc.assert(
      fc.property(anyRows, anyAgents, (waiting, agents) => {
        const plans = planOffers(waiting, agents, NOW);
        expect(planOffers([...waiting].reverse(), [...agents].reverse(), NOW)).toEqual(plans);
        expect(new Set(plans.map((offer) => offer.conversationId)).size).toBe(plans.length);
        checkLoads(plans, waiting, agents);
      }),
    );
  });

  function checkLoads(
    plans: readonly OfferPlan[],
    waiting: readonly WaitingRow[],
    agents: readonly AvailableAgent[],
  ): void {
    const normalOffers = new Map<string, number>();
    for (const offer of plans) {
      const asked = waiting.find((candidate) => candidate.conversationId === offer.conversationId);
      const isCrisis = asked?.priority === "crisis" || asked?.lane === "crisis";
      expect(offer.agentIds.length).toBeGreaterThan(0);
      expect(new Set(offer.agentIds).size).toBe(offer.agentIds.length);
      for (const agentId of offer.agentIds) {
        const one = agents.find((candidate) => candidate.agentId === agentId);
        expect(one?.hasCrisis).toBe(false);
        if (!isCrisis && one !== undefined && asked !== undefined) {
          expect(offer.agentIds.length).toBe(1);
          expect(one.pendingOfferCount).toBe(0);
          expect(one.loadUnits + unitsOf(asked.priority)).toBeLessThanOrEqual(one.capacityUnits);
          normalOffers.set(agentId, (normalOffers.get(agentId) ?? 0) + 1);
        }
      }
    }
    expect(Math.max(0, ...normalOffers.values())).toBeLessThanOrEqual(1);
  }

  it("[Q5] 10,000 waiting rows and 50 agents are planned in well under a second", () => {
    const waiting = Array.from({ length: 10_000 }, (_, index) =>
      row(`c${index}`, {
        lane: LANES[1 + (index % 9)] ?? "general",
        language: LANGUAGES[index % 5] ?? "nl",
        waitingSince: (index * 7919) % 10_007,
      }),
    );
    const agents = Array.from({ length: 50 }, (_, index) =>
      agent(`a${index}`, {
        lanes: LANES.slice(index % 5, 5),
        languages: LANGUAGES.slice(0, 1 + (index % 3)),
        loadUnits: index % 5,
      }),
    );
    const startedAt = performance.now();
    expect(planOffers(waiting, agents, NOW).length).toBeGreaterThan(10);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
