import { useEffect } from "preact/hooks";
import type { OpenConversation } from "../../../shared/client/types.ts";
import type { ConversationId } from "../../../shared/ids.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { markRead } from "../../actions.ts";
import { useClient, useDesk, useScreen, useSelf } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Skeleton, useLater } from "../../ui/skeleton.tsx";
import { Composer } from "./composer.tsx";
import { EmptyThread } from "./empty-thread.tsx";
import { HandoffPanel } from "./handoff-panel.tsx";
import { ThreadDialogs } from "./thread-dialogs.tsx";
import { ThreadHeader } from "./thread-header.tsx";
import { Transcript } from "./transcript.tsx";

export function Thread() {
  const selectedId = useScreen((screen) => screen.selectedId);
  const open = useClient((state) => (selectedId === null ? undefined : state.open.get(selectedId)));
  const row = useClient((state) => state.rows.find((candidate) => candidate.conversationId === selectedId));
  return (
    <main class="thread" tabIndex={-1} data-pane="thread">
      {selectedId === null ? (
        <EmptyThread />
      ) : open === undefined || (!open.isLoaded && open.view.seq === 0) ? (
        <LoadingThread key={selectedId} conversationId={selectedId} row={row} />
      ) : (
        <LoadedThread key={selectedId} open={open} row={row} />
      )}
    </main>
  );
}

function LoadedThread({ open, row }: { readonly open: OpenConversation; readonly row: InboxRow | undefined }) {
  const { t } = useLocale();
  const desk = useDesk();
  const self = useSelf();
  const { view } = open;
  const isOwner = view.status === "assigned" && view.ownerId === self.agentId;
  useSeen(view.conversationId, view.seq, isOwner);
  const isOffered = row !== undefined && row.offer !== null;
  // Accepting is answered before the assignment is in the stream: then the box is on its way.
  useFocusWithoutBox(isOwner || isOffered || row?.ownerId === self.agentId);

  return (
    <>
      <ThreadHeader open={open} row={row} isOwner={isOwner} />
      {view.isCare ? (
        <p class="care-bar">
          <Icon name="warning" />
          <span>{t("care.bar")}</span>
        </p>
      ) : null}
      <HandoffPanel open={open} isForMe={isOwner || isOffered} />
      <Transcript key={view.epoch} open={open} isOwner={isOwner} />
      <Composer open={open} row={row} isOwner={isOwner} />
      <ThreadDialogs desk={desk} open={open} isOwner={isOwner} />
    </>
  );
}

/** Where nothing can be written the pane takes the focus; effects of the box run before this one. */
function useFocusWithoutBox(hasBox: boolean): void {
  const desk = useDesk();
  const focusNumber = useScreen((screen) => screen.focusBoxNumber);
  useEffect(() => {
    if (!hasBox && focusNumber > desk.focus.grantedNumber) {
      desk.focus.grantedNumber = focusNumber;
      document.querySelector<HTMLElement>("[data-pane=thread]")?.focus();
    }
  }, [desk, focusNumber, hasBox]);
}

/** What stands on a visible screen is read; the player is told when the owner reads it. */
function useSeen(conversationId: ConversationId, seq: number, isOwner: boolean): void {
  const desk = useDesk();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") {
        markRead(desk, conversationId, seq);
        if (isOwner) {
          desk.client.seen(conversationId, seq);
        }
      }
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [desk, conversationId, seq, isOwner]);
}

function LoadingThread({
  conversationId,
  row,
}: {
  readonly conversationId: ConversationId;
  readonly row: InboxRow | undefined;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { client } = useDesk();
  const isLate = useLater(10_000);
  return (
    <div class="thread-loading">
      <header class="thread-header">
        <h1>
          <bdi>{row === undefined ? t("loading.thread") : locale.playerName(row.playerLabel)}</bdi>
        </h1>
      </header>
      {isLate ? (
        <div class="pane-error" role="alert">
          <p>{t("thread.late")}</p>
          <Button
            onClick={() => {
              client.leave(conversationId);
              client.open(conversationId);
            }}
          >
            {t("retry")}
          </Button>
        </div>
      ) : (
        <Skeleton rows={6} label={t("loading.thread")} />
      )}
    </div>
  );
}
