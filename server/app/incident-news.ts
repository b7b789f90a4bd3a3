/**
 * What one connected player hears of incidents they follow: what they missed when they come, and what comes while they are
 * there. Nothing is sent to conversations nobody looks at, so an update costs as much as there are people who read it; the
 * conversation itself knows what was told (SPEC I7), so that any number of tabs and nodes tell it once.
 */
import type { ConversationId } from "../../shared/ids.ts";
import type { IncidentMark } from "../core/conversation/events.ts";
import type { KnownIncident } from "../core/incident/state.ts";
import type { StoredEvent } from "../ports/event-store.ts";
import type { Executor } from "./execute.ts";
import type { Incidents } from "./incidents.ts";

export interface IncidentNews {
  /** Before the conversation is read for the first time: what happened to an incident meanwhile is in it then. */
  catchUp(conversationId: ConversationId, follows: readonly IncidentMark[]): Promise<void>;
  /** An event of the conversation on its way to the player. */
  saw(event: StoredEvent): void;
  /** Another state of an incident. */
  changed(conversationId: ConversationId | null, incident: KnownIncident): Promise<void>;
}

export function createIncidentNews(incidents: Incidents, executor: Executor): IncidentNews {
  const followed = new Set<string>();
  const tell = (conversationId: ConversationId, incident: KnownIncident) =>
    executor.execute(conversationId, { type: "TellIncident", incident }, null);
  return {
    async catchUp(conversationId, follows) {
      for (const { incidentId, version } of follows) {
        followed.add(incidentId);
        const incident = await incidents.find(incidentId);
        if (incident !== null && incident.version > version) {
          await tell(conversationId, incident);
        }
      }
    },
    saw({ body }) {
      if (body.type === "IncidentFollowed" && "incidentId" in body) {
        followed.add(String(body.incidentId));
      }
    },
    async changed(conversationId, incident) {
      if (conversationId !== null && followed.has(incident.incidentId)) {
        await tell(conversationId, incident);
      }
    },
  };
}
