import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { OpenConversation } from "../../../shared/client/types.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { useClient, useDesk, useNow, useScreen } from "../../desk.ts";
import { KEYS } from "../../keys.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { SpokenTimer } from "../queue/timer.tsx";
import { closeDrawer } from "../shell/panel.ts";
import { lineText } from "../thread/message.tsx";
import { handoversOf } from "./handovers.ts";

/** What is known now, and what is not. Account facts come with the operator's API; there is no empty place for them. */
export function PlayerPanel() {
  const desk = useDesk();
  const { t } = useLocale();
  const selectedId = useScreen((screen) => screen.selectedId);
  const isShown = useScreen((screen) => screen.isPanelShown);
  const isDrawerShown = useScreen((screen) => screen.isDrawerShown);
  const open = useClient((state) => (selectedId === null ? undefined : state.open.get(selectedId)));
  const row = useClient((state) => state.rows.find((candidate) => candidate.conversationId === selectedId));

  return (
    <aside
      class={`player-panel ${isShown ? "" : "put-away"} ${isDrawerShown ? "drawn" : ""}`}
      aria-label={t("pane.player")}
      tabIndex={-1}
      data-pane="player"
    >
      <div class="player-head">
        <h2>{t("pane.player")}</h2>
        <Button
          kind="quiet"
          icon="close"
          keys={KEYS.player_panel}
          label={t("player.close")}
          class="drawer-close"
          onClick={() => closeDrawer(desk)}
        />
      </div>
      {open === undefined ? <p class="player-empty">{t("player.none")}</p> : <Known open={open} row={row} />}
    </aside>
  );
}

function Known({ open, row }: { readonly open: OpenConversation; readonly row: InboxRow | undefined }) {
  const locale = useLocale();
  const { t, languageName, time } = locale;
  const now = useNow();
  const { view } = open;
  const since = row?.waitingSince ?? view.need?.since ?? null;
  const need = view.need;
  const isWaiting = view.status === "queued" || view.status === "offered";
  return (
    <div class="player-body">
      <Block title={t("player.identity")}>
        <p class="player-name">
          <bdi>{locale.playerName(view.playerLabel ?? row?.playerLabel)}</bdi>
          <span class="chip quiet">{t(view.isVerified ? "player.verified" : "player.unverified")}</span>
        </p>
        <p class="player-hint">{t(view.isVerified ? "player.verified_help" : "player.unverified_help")}</p>
        <dl class="facts">
          <dt>{t("player.reference")}</dt>
          <dd>
            <bdi class="reference">{view.reference}</bdi>
            <Copy text={view.reference} />
          </dd>
          {view.language === null ? null : <Fact name={t("player.language")}>{languageName(view.language)}</Fact>}
          {view.country === null ? null : <Fact name={t("player.country")}>{locale.countryName(view.country)}</Fact>}
        </dl>
      </Block>
      {need === null ? null : (
        <Block title={t("player.matter")}>
          <dl class="facts">
            <Fact name={t("player.topic")}>{t(`topic.${need.topic}`)}</Fact>
            <Fact name={t("player.lane")}>{t(`lane.${need.lane}`)}</Fact>
            <Fact name={t("player.priority")}>{t(`priority.${need.priority}`)}</Fact>
            {since === null ? null : (
              <Fact name={t(isWaiting ? "player.waiting_since" : "player.asked_at")}>
                {time(since, now)}
                {isWaiting ? (
                  <>
                    {" · "}
                    <SpokenTimer waiting={{ since, targetMs: row?.targetMs ?? Number.MAX_SAFE_INTEGER }} />
                  </>
                ) : null}
              </Fact>
            )}
            {row === undefined || row.missedCount === 0 ? null : (
              <Fact name={t("player.missed")}>{String(row.missedCount)}</Fact>
            )}
          </dl>
        </Block>
      )}
      <Handovers open={open} now={now} />
      <p class="player-note">{t("player.sources")}</p>
    </div>
  );
}

function Handovers({ open, now }: { readonly open: OpenConversation; readonly now: number }) {
  const locale = useLocale();
  const handovers = handoversOf(open.view);
  if (handovers.length === 0) {
    return null;
  }
  return (
    <Block title={locale.t("player.handovers")}>
      <ol class="handovers">
        {handovers.map(({ seq, at, line }) => (
          <li key={seq}>
            <time dateTime={new Date(at).toISOString()}>{locale.time(at, now)}</time>
            <span>{lineText(locale, line)}</span>
          </li>
        ))}
      </ol>
    </Block>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="player-block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Copy({ text }: { readonly text: string }) {
  const { t } = useLocale();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Button
      kind="quiet"
      icon={isCopied ? "check" : "copy"}
      label={t(isCopied ? "player.copied" : "player.copy")}
      class="copy"
      onClick={() => void copy()}
    />
  );
}
