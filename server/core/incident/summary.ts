/** The row by which an incident is found again; `data` carries all of it. */
import { z } from "zod";
import { type BrandId, toBrandId } from "../../../shared/ids.ts";
import { INCIDENT_TOPICS, LANGUAGES } from "../../../shared/vocabulary.ts";
import type { KnownIncident } from "./state.ts";

export const INCIDENT_KIND = "incident";

const text = z.strictObject({ what: z.string(), means: z.string() });
const data = z.strictObject({
  status: z.enum(["open", "solved"]),
  incidentId: z.string(),
  version: z.int(),
  brandId: z.string().transform((value): BrandId => toBrandId(value)),
  topics: z.array(z.enum(INCIDENT_TOPICS)),
  method: z.string().nullable(),
  texts: z.partialRecord(z.enum(LANGUAGES), text),
  readMoreUrl: z.string().nullable(),
  publishedAt: z.number(),
  updatedAt: z.number(),
  nextUpdateAt: z.number(),
});

export function incidentSummary(incident: KnownIncident) {
  return {
    streamId: `incident:${incident.incidentId}` as const,
    kind: INCIDENT_KIND,
    brandId: incident.brandId,
    status: incident.status,
    lane: null,
    ownerId: null,
    playerRef: null,
    effectivePriority: 0,
    isReturned: false,
    waitingSince: null,
    units: 0,
    isOpen: false,
    nextDeadlineAt: null,
    updatedAt: incident.updatedAt,
    data: { ...incident },
  };
}

/** Null for rows of another kind. Throws on a row that incidentSummary did not write. */
export function incidentOf(row: {
  readonly kind: string;
  readonly data: { readonly [key: string]: unknown };
}): KnownIncident | null {
  return row.kind === INCIDENT_KIND ? (data.parse(row.data) as KnownIncident) : null;
}
