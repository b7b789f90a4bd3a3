/** The incidents of all brands, followed on every node as the store has them; the stream `incident:<id>` is the truth. */
import { type BrandId, toEventId } from "../../shared/ids.ts";
import type { IncidentNotice } from "../../shared/protocol-server.ts";
import type { Language } from "../../shared/vocabulary.ts";
import type { IncidentCommand } from "../core/incident/commands.ts";
import { decide } from "../core/incident/decide.ts";
import { evolve, initialIncident, type KnownIncident } from "../core/incident/state.ts";
import { INCIDENT_KIND, incidentOf, incidentSummary } from "../core/incident/summary.ts";
import type { EventStore, StreamId } from "../ports/event-store.ts";
import type { Runtime } from "../ports/runtime.ts";

export type IncidentResult =
  | { readonly status: "done"; readonly incident: KnownIncident }
  /** Nothing is stored; one sentence says why. */
  | { readonly status: "refused"; readonly problem: string };

export interface Incidents {
  /** Newest first. */
  open(brandId: BrandId): readonly KnownIncident[];
  /** Open and solved ones, newest first, at most 200. */
  all(): readonly KnownIncident[];
  /** As it is stored now. Rejects with StoreUnavailable. */
  find(incidentId: string): Promise<KnownIncident | null>;
  /** Called with each newer state, of this process or another. Returns the function that ends it. */
  onChange(listener: (incident: KnownIncident) => void): () => void;
  /** Rejects with StoreUnavailable: unknown whether it is stored. */
  change(incidentId: string, languages: readonly Language[], command: IncidentCommand): Promise<IncidentResult>;
  close(): void;
}

const MOST_KEPT = 200;
const MOST_TRIES = 5;

export async function createIncidents(store: EventStore, runtime: Pick<Runtime, "now" | "newId">): Promise<Incidents> {
  const known = new Map<string, KnownIncident>();
  const listeners = new Set<(incident: KnownIncident) => void>();

  /** Older states than known are ignored. */
  function apply(incident: KnownIncident | null): void {
    if (incident === null || (known.get(incident.incidentId)?.version ?? 0) >= incident.version) {
      return;
    }
    known.set(incident.incidentId, incident);
    for (const listener of [...listeners]) {
      listener(incident);
    }
  }

  async function find(incidentId: string): Promise<KnownIncident | null> {
    const row = await store.summary(streamOf(incidentId));
    return row === null ? null : incidentOf(row);
  }

  // Watch first, then read: what changes in between is newer than the row, and stays.
  const endWatch = store.watch(({ summaries }) => {
    for (const row of summaries) {
      if (row.kind === INCIDENT_KIND) {
        apply(incidentOf(row));
      }
    }
  });
  for (const row of await store.find({ kind: INCIDENT_KIND, order: "recent", limit: MOST_KEPT })) {
    apply(incidentOf(row));
  }

  const sorted = () =>
    [...known.values()].sort(
      (one, other) => other.publishedAt - one.publishedAt || (one.incidentId < other.incidentId ? -1 : 1),
    );
  const open = (brandId: BrandId) =>
    sorted().filter((incident) => incident.status === "open" && incident.brandId === brandId);

  async function attempt(incidentId: string, languages: readonly Language[], command: IncidentCommand) {
    const state = (await find(incidentId)) ?? initialIncident;
    const brandId = command.type === "PublishIncident" ? command.brandId : null;
    const now = Math.max(runtime.now(), state.status === "new" ? 0 : state.updatedAt);
    const openCount = brandId === null ? 0 : open(brandId).length;
    const decision = decide(state, command, { now, languages, openCount });
    if (decision.status === "refused") {
      return decision;
    }
    const seq = state.status === "new" ? 0 : state.version;
    const incident = evolve(incidentId, state, { seq: seq + 1, at: now, body: decision.event });
    if (incident.status === "new") {
      throw new Error("an incident that was published is still new");
    }
    const result = await store.append({
      writes: [
        {
          streamId: streamOf(incidentId),
          expectedSeq: seq,
          events: [{ eventId: toEventId(runtime.newId()), at: now, body: decision.event }],
          summary: incidentSummary(incident),
          command: null,
          redactions: [],
        },
      ],
      guards: [],
    });
    if (result.status !== "appended") {
      return "conflict";
    }
    apply(incident);
    return { status: "done", incident } as const;
  }

  return {
    open,
    all: sorted,
    find,
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async change(incidentId, languages, command) {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const result = await attempt(incidentId, languages, command);
        if (result !== "conflict") {
          return result;
        }
      }
      return { status: "refused", problem: "somebody else changes this incident: try again" };
    },
    close: endWatch,
  };
}

const streamOf = (incidentId: string): StreamId => `incident:${incidentId}`;

export function toNotice({ incidentId, version, texts, readMoreUrl, updatedAt, nextUpdateAt }: KnownIncident) {
  return { incidentId, version, texts: { ...texts }, readMoreUrl, updatedAt, nextUpdateAt } satisfies IncidentNotice;
}
