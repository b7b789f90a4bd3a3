/**
 * An incident, folded from its stream. Total: an event that does not fit leaves it as it is.
 *
 *   new --IncidentPublished--> open --IncidentUpdated--> open --IncidentSolved--> solved
 */
import type { BrandId } from "../../../shared/ids.ts";
import type { IncidentTopic, Topic } from "../../../shared/vocabulary.ts";
import { assertNever } from "../assert-never.ts";
import type { IncidentEvent, IncidentTexts } from "./events.ts";

export interface KnownIncident {
  readonly status: "open" | "solved";
  readonly incidentId: string;
  /** Number of the newest event: rises with each update. */
  readonly version: number;
  readonly brandId: BrandId;
  readonly topics: readonly IncidentTopic[];
  readonly method: string | null;
  readonly texts: IncidentTexts;
  readonly readMoreUrl: string | null;
  readonly publishedAt: number;
  readonly updatedAt: number;
  readonly nextUpdateAt: number;
}

export type IncidentState = { readonly status: "new" } | KnownIncident;

export const initialIncident: IncidentState = { status: "new" };

export interface PlacedIncidentEvent {
  readonly seq: number;
  readonly at: number;
  readonly body: IncidentEvent;
}

export function evolve(
  incidentId: string,
  state: IncidentState,
  { seq, at, body }: PlacedIncidentEvent,
): IncidentState {
  if (state.status === "new") {
    if (body.type !== "IncidentPublished") {
      return state;
    }
    const { type: _, ...published } = body;
    return { status: "open", incidentId, version: seq, publishedAt: at, updatedAt: at, ...published };
  }
  const next = { ...state, version: seq };
  switch (body.type) {
    case "IncidentPublished":
      return next;
    case "IncidentUpdated": {
      const { texts, readMoreUrl, nextUpdateAt } = body;
      return { ...next, texts, readMoreUrl, nextUpdateAt, updatedAt: at };
    }
    case "IncidentSolved":
      return { ...next, status: "solved", texts: body.texts, updatedAt: at };
    default:
      return assertNever(body, next);
  }
}

/** A payout that is missing is a question on payouts, too. */
export function concerns({ topics }: Pick<KnownIncident, "topics">, topic: Topic): boolean {
  return topics.some((each) => each === topic || (each === "payout" && topic === "money"));
}
