/** I7 at the end (DL6): what a player has after all reconnects and reloads is what a fresh copy would be, up to there. */
import { eventFrame } from "../../server/app/frames.ts";
import type { AppTimings } from "../../server/app/settings.ts";
import { applyEvent, type ConversationView, emptyView } from "../../shared/view.ts";
import { differingKeys, type StoredConversation } from "../support/stored-streams.ts";
import type { PlayerActor } from "./player-actor.ts";
import type { Judge } from "./verdict.ts";

export function checkViews(
  judge: Judge,
  players: readonly PlayerActor[],
  stored: readonly StoredConversation[],
  timings: AppTimings,
): void {
  const byId = new Map<string, StoredConversation>(stored.map((one) => [one.conversationId, one]));
  for (const player of players) {
    const { view } = player.player().client.state();
    const found = view === null ? undefined : byId.get(view.conversationId);
    const first = found?.events[0];
    if (view === null || found === undefined || first === undefined) {
      judge.check("I7", false, () => `${player.name} shows a conversation that is not stored`, "unconverged");
      continue;
    }
    // Who left saw the log as far as it went then; who stayed has all of it.
    const known = player.hasLeft() ? found.events.slice(0, view.seq) : found.events;
    const log = known.reduce(
      (sum, event) => applyEvent(sum, eventFrame(event, "player", timings)),
      emptyView(view.conversationId, first.epoch),
    );
    // A message that was masked later reads otherwise in the log than in a view that ended before.
    const isMaskedLater =
      player.hasLeft() && found.events.slice(view.seq).some(({ body }) => body.type === "MessageRedacted");
    judge.check(
      "I7",
      isMaskedLater || JSON.stringify(view) === JSON.stringify(log),
      () => `${player.name} shows ${differenceOf(view, log)}`,
      "unconverged",
    );
  }
}

function differenceOf(view: ConversationView, log: ConversationView): string {
  const keys = differingKeys(log, view).map((key) => key.slice(0, 80));
  return `${view.conversationId} up to ${view.seq} of ${log.seq}, other than the log in ${keys}`;
}
