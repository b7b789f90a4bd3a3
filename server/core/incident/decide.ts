/** Decides commands to an incident (SPEC I1–I3). Pure and total; a refusal is one sentence for the operator. */
import { LANGUAGES, type Language } from "../../../shared/vocabulary.ts";
import { assertNever } from "../assert-never.ts";
import type { GivenTexts, IncidentCommand } from "./commands.ts";
import type { IncidentEvent, IncidentText, IncidentTexts } from "./events.ts";
import type { IncidentState, KnownIncident } from "./state.ts";
import { incidentTexts, solvedText, templateOf } from "./texts.ts";

export type IncidentDecision =
  | { readonly status: "accepted"; readonly event: IncidentEvent }
  | { readonly status: "refused"; readonly problem: string };

export interface IncidentContext {
  readonly now: number;
  /** Of the brand: each gets a text. */
  readonly languages: readonly Language[];
  /** How many incidents of the brand are open now. */
  readonly openCount: number;
}

/** More at once and nobody reads any of them. */
export const MOST_OPEN_INCIDENTS = 3;
export const LONGEST_TEXT = 300;
const LONGEST_METHOD = 40;
const LATEST_UPDATE_MS = 7 * 24 * 3_600_000;

const refuse = (problem: string): IncidentDecision => ({ status: "refused", problem });

export function decide(state: IncidentState, command: IncidentCommand, context: IncidentContext): IncidentDecision {
  switch (command.type) {
    case "PublishIncident":
      return state.status === "new" ? publish(command, context) : refuse("this incident is published already");
    case "UpdateIncident":
      return whileOpen(state, (open) => update(open, command, context));
    case "SolveIncident":
      return whileOpen(state, (open) => solve(open, command, context));
    default:
      return assertNever(command, refuse("not an order that is known"));
  }
}

function whileOpen(state: IncidentState, go: (open: KnownIncident) => IncidentDecision): IncidentDecision {
  switch (state.status) {
    case "new":
      return refuse("there is no such incident");
    case "solved":
      return refuse("this incident is solved already");
    case "open":
      return go(state);
    default:
      return assertNever(state, refuse("there is no such incident"));
  }
}

type Of<Type extends IncidentCommand["type"]> = Extract<IncidentCommand, { type: Type }>;

function publish(command: Of<"PublishIncident">, context: IncidentContext): IncidentDecision {
  const { brandId, topics, method, readMoreUrl, nextUpdateAt } = command;
  const [first] = topics;
  if (first === undefined) {
    return refuse("an incident needs a topic");
  }
  if (context.openCount >= MOST_OPEN_INCIDENTS) {
    return refuse(`${MOST_OPEN_INCIDENTS} incidents are open: solve one of them first`);
  }
  if (method !== null && (method.trim() === "" || method.length > LONGEST_METHOD || /[\n{}]/.test(method))) {
    return refuse(`the method must be one line of 1 to ${LONGEST_METHOD} characters`);
  }
  const problem = detailsProblem(readMoreUrl, nextUpdateAt, context.now);
  const texts = completed(command.texts, context, (language) => templateOf(first, method, language));
  if (problem !== null || typeof texts === "string") {
    return refuse(problem ?? String(texts));
  }
  const distinct = [...new Set(topics)];
  return accept({ type: "IncidentPublished", brandId, topics: distinct, method, texts, readMoreUrl, nextUpdateAt });
}

function update(open: KnownIncident, command: Of<"UpdateIncident">, context: IncidentContext): IncidentDecision {
  const { nextUpdateAt } = command;
  const readMoreUrl = command.readMoreUrl ?? open.readMoreUrl;
  const problem = detailsProblem(readMoreUrl, nextUpdateAt, context.now);
  const texts = completed(command.texts, context, (language) => open.texts[language] ?? null);
  if (problem !== null || typeof texts === "string") {
    return refuse(problem ?? String(texts));
  }
  return accept({ type: "IncidentUpdated", texts, readMoreUrl, nextUpdateAt });
}

function solve(open: KnownIncident, command: Of<"SolveIncident">, context: IncidentContext): IncidentDecision {
  const texts = completed(command.texts, context, (language) => ({
    what: solvedText(open.texts[language]?.what ?? "", language),
    means: incidentTexts[language].nothing,
  }));
  return typeof texts === "string" ? refuse(texts) : accept({ type: "IncidentSolved", texts });
}

const accept = (event: IncidentEvent): IncidentDecision => ({ status: "accepted", event });

function detailsProblem(readMoreUrl: string | null, nextUpdateAt: number, now: number): string | null {
  if (nextUpdateAt <= now) {
    return "the next update must be in the future";
  }
  if (nextUpdateAt > now + LATEST_UPDATE_MS) {
    return "the next update must be within 7 days";
  }
  return readMoreUrl === null || /^https:\/\/[^\s]{1,500}$/.test(readMoreUrl)
    ? null
    : "the page to read more must be an https address";
}

/** All texts of the brand's languages, or what is wrong with them. */
function completed(
  given: GivenTexts,
  { languages }: IncidentContext,
  otherwise: (language: Language) => IncidentText | null,
): IncidentTexts | string {
  const foreign = LANGUAGES.find((language) => given[language] !== undefined && !languages.includes(language));
  if (foreign !== undefined) {
    return `the brand does not speak ${foreign}: its languages are ${languages.join(", ")}`;
  }
  const texts: Partial<Record<Language, IncidentText>> = {};
  for (const language of languages) {
    const what = given[language]?.what ?? otherwise(language)?.what;
    const means = given[language]?.means ?? otherwise(language)?.means;
    if (what === undefined || means === undefined) {
      return `the text for ${language} is missing`;
    }
    const problem = [what, means].map(textProblem).find((one) => one !== null);
    if (problem !== undefined) {
      return `the text for ${language} ${problem}`;
    }
    texts[language] = { what: what.trim(), means: means.trim() };
  }
  return texts;
}

function textProblem(text: string): string | null {
  const isRight = text.trim() !== "" && text.length <= LONGEST_TEXT && !text.includes("\n");
  return isRight ? null : `must be one line of 1 to ${LONGEST_TEXT} characters`;
}
