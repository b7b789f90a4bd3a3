import { useRef } from "preact/hooks";
import type { ConversationId } from "../../../shared/ids.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { useClient, useSelf } from "../../desk.ts";
import { holdOrder, toLists } from "./order.ts";

export interface ShownLists {
  readonly offers: readonly InboxRow[];
  readonly mine: readonly InboxRow[];
  readonly queue: readonly InboxRow[];
  /** Rows of the queue that wait behind "3 new". */
  readonly hiddenCount: number;
  /** Shows what waits, also while the order is held. */
  release(): void;
}

/** The lists in the order they are shown. While held, nothing moves; own new conversations join at the end. */
export function useLists(isHeld: boolean): ShownLists {
  const rows = useClient((state) => state.rows);
  const self = useSelf();
  const before = useRef<{ mine: readonly ConversationId[]; queue: readonly ConversationId[] }>({ mine: [], queue: [] });
  const lists = toLists(rows, self.agentId);
  const mine = holdOrder(before.current.mine, idsOf(lists.mine), isHeld);
  const queue = holdOrder(before.current.queue, idsOf(lists.queue), isHeld);
  const shownMine = [...mine.shown, ...mine.hidden];
  before.current = { mine: shownMine, queue: queue.shown };
  return {
    offers: lists.offers,
    mine: pick(lists.mine, shownMine),
    queue: pick(lists.queue, queue.shown),
    hiddenCount: queue.hidden.length,
    release: () => {
      before.current = { mine: [], queue: [] };
    },
  };
}

const idsOf = (rows: readonly InboxRow[]) => rows.map((row) => row.conversationId);

function pick(rows: readonly InboxRow[], ids: readonly ConversationId[]): readonly InboxRow[] {
  const byId = new Map(rows.map((row) => [row.conversationId, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
