import type { OpenConversation } from "../../../shared/client/types.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { select, showDialog } from "../../actions.ts";
import { useDesk, useScreen } from "../../desk.ts";
import { KEYS } from "../../keys.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { UrgencyChip } from "../../ui/chip.tsx";
import { SpokenTimer } from "../queue/timer.tsx";
import { waitingOf } from "../queue/waiting.ts";
import { togglePanel } from "../shell/panel.ts";

interface ThreadHeaderProps {
  readonly open: OpenConversation;
  readonly row: InboxRow | undefined;
  readonly isOwner: boolean;
}

export function ThreadHeader({ open, row, isOwner }: ThreadHeaderProps) {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const { view } = open;
  const isPanelOpen = useScreen((screen) => screen.isDrawerShown);
  const waiting = row === undefined ? null : waitingOf(row);

  return (
    <header class="thread-header">
      <Button
        kind="quiet"
        icon="back"
        label={t("thread.back")}
        class="only-narrow"
        onClick={() => select(desk, null, false)}
      />
      <div class="thread-title">
        <h1>
          <bdi>{locale.playerName(view.playerLabel ?? row?.playerLabel)}</bdi>
          <UrgencyChip priority={view.need?.priority ?? row?.priority ?? "normal"} />
        </h1>
        <p>
          <bdi class="reference">{view.reference}</bdi>
          <span aria-hidden="true"> · </span>
          <StatusWords open={open} isOwner={isOwner} />
          {waiting === null ? null : (
            <>
              <span aria-hidden="true"> · </span>
              <SpokenTimer waiting={waiting} />
            </>
          )}
        </p>
      </div>
      <div class="thread-actions">
        {isOwner ? (
          <>
            <Button kind="quiet" class="release" onClick={() => showDialog(desk, "release")}>
              {t("release")}
            </Button>
            <Button keys={KEYS.transfer} onClick={() => showDialog(desk, "transfer")}>
              {t("transfer")}
            </Button>
            <Button keys={KEYS.finish} onClick={() => showDialog(desk, "finish")}>
              {t("finish")}
            </Button>
          </>
        ) : null}
        <Button
          kind="quiet"
          icon="panel"
          keys={KEYS.player_panel}
          label={t("pane.player")}
          class="drawer-button"
          isExpanded={isPanelOpen}
          onClick={() => togglePanel(desk)}
        />
      </div>
    </header>
  );
}

function StatusWords({ open, isOwner }: { readonly open: OpenConversation; readonly isOwner: boolean }) {
  const { t } = useLocale();
  const { status, alias } = open.view;
  if (status === "assigned") {
    return <span>{isOwner ? t("status.mine") : t("status.theirs", { alias: alias ?? "" })}</span>;
  }
  return <span>{t(`status.${status}`)}</span>;
}
