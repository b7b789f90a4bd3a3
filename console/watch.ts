/**
 * What happens without anybody pressing anything: following conversations, saying what is new, noticing what was taken.
 * Runs beside the screen, on the same client.
 */
import type { AgentClientState } from "../shared/client/types.ts";
import type { ConversationId } from "../shared/ids.ts";
import type { InboxRow } from "../shared/protocol-server.ts";
import { toPlainText } from "../shared/rich-text.ts";
import { announce, idsToFollow, notify } from "./actions.ts";
import type { Desk } from "./desk.ts";
import type { Locale } from "./locale.ts";

const SPOKEN_LENGTH = 200;

/** Returns the function that ends it. `locale` is asked each time: the language can change. */
export function watch(desk: Desk, locale: () => Locale): () => void {
  const followed = new Set<ConversationId>();
  const announced = new Set<string>();
  let before: AgentClientState | null = null;
  let isRunning = false;

  const look = () => {
    // Opening a conversation changes the client's state, which calls here again.
    if (isRunning) {
      return;
    }
    isRunning = true;
    const state = desk.client.state();
    follow(desk, state, followed);
    sayOffers(desk, locale(), state, announced);
    if (before !== null && before !== state) {
      noticeLost(desk, before, state);
      sayMessages(desk, locale(), before, state);
    }
    if (state.statusWhy === "two_offers_missed" && before?.statusWhy !== state.statusWhy) {
      notify(desk, { type: "away" });
    }
    before = desk.client.state();
    isRunning = false;
  };

  const stops = [desk.client.subscribe(look), desk.screen.subscribe(look)];
  look();
  return () => {
    for (const stop of stops) {
      stop();
    }
  };
}

function follow(desk: Desk, state: AgentClientState, followed: Set<ConversationId>): void {
  const agentId = state.self?.agentId ?? desk.self.agentId;
  const wanted = idsToFollow(state, agentId, desk.screen.get().selectedId);
  for (const id of wanted) {
    if (!followed.has(id)) {
      followed.add(id);
      desk.client.open(id);
    }
  }
  for (const id of [...followed]) {
    if (!wanted.includes(id)) {
      followed.delete(id);
      desk.client.leave(id);
    }
  }
}

/** Each offer once, assertively; the focus does not move (UX 3.2). */
function sayOffers(desk: Desk, { t, playerName }: Locale, state: AgentClientState, announced: Set<string>): void {
  for (const row of state.rows) {
    const key = `${row.conversationId}/${row.offer?.offerNumber ?? 0}`;
    if (row.offer !== null && !announced.has(key)) {
      announced.add(key);
      const urgency = row.priority === "normal" ? "" : ` ${t(`priority.${row.priority}`)}.`;
      announce(desk, `${t("offer.title")}: ${playerName(row.playerLabel)}.${urgency}`, true);
    }
  }
}

/** An offer that ended because somebody else was first. */
function noticeLost(desk: Desk, before: AgentClientState, state: AgentClientState): void {
  const agentId = state.self?.agentId ?? desk.self.agentId;
  for (const old of before.rows) {
    const row = state.rows.find((candidate) => candidate.conversationId === old.conversationId);
    if (old.offer !== null && wasTaken(row, agentId)) {
      notify(desk, { type: "taken", alias: row.ownerAlias, label: old.playerLabel });
    }
  }
}

function wasTaken(row: InboxRow | undefined, agentId: string): row is InboxRow & { readonly ownerAlias: string } {
  return row !== undefined && row.status === "assigned" && row.ownerId !== agentId && row.ownerAlias !== null;
}

/** New messages of the conversation on screen, read once, never its history. */
function sayMessages(
  desk: Desk,
  { playerName, plural }: Locale,
  before: AgentClientState,
  state: AgentClientState,
): void {
  const { selectedId } = desk.screen.get();
  const open = selectedId === null ? undefined : state.open.get(selectedId);
  const old = selectedId === null ? undefined : before.open.get(selectedId);
  if (
    open === undefined ||
    old === undefined ||
    !old.isLoaded ||
    open.view === old.view ||
    open.view.epoch !== old.view.epoch
  ) {
    return;
  }
  const fresh = open.view.items.filter(
    (item) => item.seq > old.view.seq && item.type === "message" && item.from === "player",
  );
  const last = fresh.at(-1);
  const label = playerName(open.view.playerLabel);
  if (fresh.length >= 3) {
    announce(desk, plural("thread.spoken_many", fresh.length, { label }));
  } else if (last?.type === "message") {
    announce(desk, `${label}: ${toPlainText(last.text).slice(0, SPOKEN_LENGTH)}`);
  }
}
