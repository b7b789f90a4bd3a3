import type { OpenConversation } from "../../../shared/client/types.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { acceptOffer, showTab } from "../../actions.ts";
import { useDesk, useDraft, useScreen, useSelf } from "../../desk.ts";
import { KEYS } from "../../keys.ts";
import { useLocale } from "../../locale.ts";
import type { BoxTab } from "../../store.ts";
import { Button } from "../../ui/button.tsx";
import { NoteBox } from "./note-box.tsx";
import { ReplyBox } from "./reply-box.tsx";

interface ComposerProps {
  readonly open: OpenConversation;
  readonly row: InboxRow | undefined;
  readonly isOwner: boolean;
}

const TABS: readonly BoxTab[] = ["reply", "note"];

/** Reply and Note are two tabs with two drafts, so that a note never becomes a message. */
export function Composer({ open, row, isOwner }: ComposerProps) {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const { conversationId } = open.view;
  const tab = useScreen((screen) => screen.tabs.get(conversationId)) ?? "reply";
  const label = locale.playerName(open.view.playerLabel);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      event.preventDefault();
      desk.screen.set((screen) => ({
        ...screen,
        tabs: new Map(screen.tabs).set(conversationId, tab === "reply" ? "note" : "reply"),
      }));
      document.getElementById(`tab-${tab === "reply" ? "note" : "reply"}`)?.focus();
    }
  };

  return (
    <div class={`composer ${tab}`}>
      <div class="composer-head">
        <div class="tabs" role="tablist" aria-label={t("box.tabs")} onKeyDown={onKeyDown}>
          {TABS.map((name) => (
            <TabButton key={name} name={name} isChosen={tab === name} open={open} />
          ))}
        </div>
        <Viewers aliases={open.viewerAliases} />
      </div>
      <div class="tab-panel" role="tabpanel" id="box-panel" aria-labelledby={`tab-${tab}`}>
        {tab === "note" ? (
          <NoteBox key="note" conversationId={conversationId} />
        ) : isOwner ? (
          <ReplyBox key="reply" open={open} label={label} />
        ) : (
          <WhyNot open={open} row={row} />
        )}
      </div>
    </div>
  );
}

function TabButton({
  name,
  isChosen,
  open,
}: {
  readonly name: BoxTab;
  readonly isChosen: boolean;
  readonly open: OpenConversation;
}) {
  const desk = useDesk();
  const { t } = useLocale();
  const { conversationId } = open.view;
  const draft = useDraft(conversationId, name);
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      class="tab"
      aria-selected={isChosen}
      aria-controls="box-panel"
      aria-keyshortcuts={KEYS[name]}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => showTab(desk, conversationId, name)}
    >
      {t(`tab.${name}`)}
      {draft !== "" && !isChosen ? <span class="tab-draft">{t("tab.draft")}</span> : null}
    </button>
  );
}

/** Who else has this on screen; said once when it changes. */
function Viewers({ aliases }: { readonly aliases: readonly string[] }) {
  const { plural } = useLocale();
  const self = useSelf();
  const others = aliases.filter((alias) => alias !== self.alias);
  if (others.length === 0) {
    return null;
  }
  return (
    <p class="viewers" role="status">
      {plural("thread.viewers", others.length, { aliases: others.join(", ") })}
    </p>
  );
}

/** Only the owner can reply; others see why not, and what they can do. */
function WhyNot({ open, row }: { readonly open: OpenConversation; readonly row: InboxRow | undefined }) {
  const desk = useDesk();
  const { t } = useLocale();
  const { status, alias } = open.view;
  const isOffered = row !== undefined && row.offer !== null;
  return (
    <div class="why-not">
      <p>
        {status === "assigned"
          ? t("why_not.theirs", { alias: alias ?? t("thread.agent") })
          : isOffered
            ? t("why_not.offered")
            : status === "closed"
              ? t("why_not.closed")
              : status === "queued" || status === "offered"
                ? t("why_not.queued")
                : t("why_not.bot")}
      </p>
      {isOffered ? (
        <Button kind="primary" keys={KEYS.accept} onClick={() => void acceptOffer(desk, row)}>
          {t("offer.accept")}
        </Button>
      ) : null}
    </div>
  );
}
