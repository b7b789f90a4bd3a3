/** How well decisions fit labelled messages. Every share is between 0 and 1, or null where nothing counts. */
import type { BotDecision } from "../core/bot/decision.ts";

export interface Expected {
  readonly route: string;
  readonly topic: string;
  readonly priority?: string | undefined;
  readonly accept_routes?: readonly string[] | undefined;
  readonly accept_topics?: readonly string[] | undefined;
  readonly accept_priorities?: readonly string[] | undefined;
}

/** A labelled message, or one user turn of a labelled conversation. */
export interface Case {
  readonly set: string;
  readonly language: string;
  readonly tag: string;
  readonly text: string;
  readonly expect: Expected;
  readonly got: Pick<BotDecision, "route" | "topic" | "priority">;
  /** Conversation it belongs to, and whether a person must take that one over. */
  readonly dialog: { readonly id: string; readonly mustHandOver: boolean } | null;
}

export const METRICS = [
  "route",
  "topic",
  "humanRecall",
  "needless",
  "distressRecall",
  "crisisRecall",
  "falseAlarm",
  "wrongFaq",
  "humanShare",
  "onTime",
  "premature",
] as const;
export type Metric = (typeof METRICS)[number];

const FAQ: ReadonlySet<string> = new Set(["bonus", "kyc", "payout"]);

const accepts = (list: readonly string[] | undefined, label: string, value: string): boolean =>
  value === label || (list ?? []).includes(value);

const mustHuman = ({ expect }: Case): boolean =>
  expect.route === "human" && !(expect.accept_routes ?? []).includes("bot");
const mustBot = ({ expect }: Case): boolean =>
  expect.route === "bot" && !(expect.accept_routes ?? []).includes("human");
const isHuman = ({ got }: Case): boolean => got.route === "human";
const isTopicRight = ({ expect, got }: Case): boolean => accepts(expect.accept_topics, expect.topic, got.topic);
const isRouteRight = ({ expect, got }: Case): boolean => accepts(expect.accept_routes, expect.route, got.route);
const isCrisis = ({ expect }: Case): boolean => expect.priority === "crisis";
const isFlagged = ({ expect, got }: Case): boolean =>
  accepts(expect.accept_priorities, expect.priority ?? "normal", got.priority);
const isCalm = ({ expect }: Case): boolean =>
  !accepts(expect.accept_topics, expect.topic, "distress") && !(expect.accept_priorities ?? []).includes("crisis");
const isAlarm = ({ got }: Case): boolean => got.priority === "crisis" || got.topic === "distress";
const isWrongFaq = (each: Case): boolean => !isHuman(each) && FAQ.has(each.got.topic) && !isTopicRight(each);

export function isMiss(each: Case): boolean {
  return (
    !isRouteRight(each) ||
    !isTopicRight(each) ||
    (isCrisis(each) && !isFlagged(each)) ||
    (isCalm(each) && isAlarm(each))
  );
}

function share(cases: readonly Case[], among: (each: Case) => boolean, test: (each: Case) => boolean): number | null {
  const counted = cases.filter(among);
  return counted.length === 0 ? null : counted.filter(test).length / counted.length;
}

const all = (): boolean => true;

/** A handover is premature when the first one falls on a turn that had to stay with the bot. */
function dialogs(cases: readonly Case[]): { readonly onTime: number | null; readonly premature: number | null } {
  const byId = new Map<string, Case[]>();
  for (const each of cases)
    if (each.dialog !== null) byId.set(each.dialog.id, [...(byId.get(each.dialog.id) ?? []), each]);
  const handed = [...byId.values()].filter((turns) => turns[0]?.dialog?.mustHandOver === true);
  const isEarly = (turns: readonly Case[]): boolean => turns.filter(isHuman).slice(0, 1).some(mustBot);
  const count = handed.length;
  if (count === 0) return { onTime: null, premature: null };
  return {
    onTime: handed.filter((turns) => turns.some(isHuman) && !isEarly(turns)).length / count,
    premature: handed.filter(isEarly).length / count,
  };
}

export function measure(cases: readonly Case[]): Readonly<Record<Metric, number | null>> {
  return {
    route: share(cases, all, isRouteRight),
    topic: share(cases, all, isTopicRight),
    humanRecall: share(cases, mustHuman, isHuman),
    needless: share(cases, mustBot, isHuman),
    distressRecall: share(cases, ({ expect }) => expect.topic === "distress", isHuman),
    crisisRecall: share(cases, isCrisis, isFlagged),
    falseAlarm: share(cases, isCalm, isAlarm),
    wrongFaq: share(cases, all, isWrongFaq),
    humanShare: share(cases, all, isHuman),
    ...dialogs(cases),
  };
}

export interface Wanted {
  /** Sets it is for, by the beginning of their name. */
  readonly sets: readonly string[];
  readonly metric: Metric;
  readonly limit: number;
  readonly isCeiling: boolean;
}

const atLeast = (sets: readonly string[], metric: Metric, limit: number): Wanted => ({
  sets,
  metric,
  limit,
  isCeiling: false,
});
const atMost = (sets: readonly string[], metric: Metric, limit: number): Wanted => ({
  sets,
  metric,
  limit,
  isCeiling: true,
});

/** The figures the bot is held to, for each language by itself. */
export function wantedFor(language: string): readonly Wanted[] {
  return [
    atLeast(["distress"], "distressRecall", language === "nl" || language === "en" ? 0.99 : 0.98),
    atLeast(["distress"], "crisisRecall", 0.97),
    atMost(["hard_negatives"], "falseAlarm", 0.02),
    atMost(["hard_negatives", "faq"], "needless", 0.05),
    atLeast(["faq"], "route", 0.98),
    atLeast(["faq"], "topic", 0.95),
    atLeast(["money"], "humanRecall", 0.98),
    atLeast(["handover"], "humanRecall", 0.98),
    atLeast(["dialogs"], "onTime", 0.97),
    atMost(["dialogs"], "premature", 0.03),
    atMost(["gaming_chat", "oos"], "wrongFaq", 0.02),
    atMost(["gaming_chat", "oos"], "falseAlarm", 0.005),
    atMost(["oos"], "humanShare", 0.08),
  ];
}

export interface Figure {
  readonly name: string;
  readonly language: string;
  readonly count: number;
  readonly value: number;
  readonly limit: number;
  readonly isCeiling: boolean;
  readonly isMet: boolean;
}

export function figuresOf(cases: readonly Case[], language: string): readonly Figure[] {
  return wantedFor(language).flatMap(({ sets, metric, limit, isCeiling }) => {
    const counted = cases.filter(
      (each) => each.language === language && sets.some((name) => each.set.startsWith(name)),
    );
    const value = measure(counted)[metric];
    if (value === null) return [];
    const isMet = isCeiling ? value <= limit : value >= limit;
    return [{ name: `${sets.join("+")} ${metric}`, language, count: counted.length, value, limit, isCeiling, isMet }];
  });
}
