import { useId, useState } from "preact/hooks";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { acceptOffer, notify, refusalText } from "../../actions.ts";
import { useDesk, useNow } from "../../desk.ts";
import { KEYS } from "../../keys.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { UrgencyChip } from "../../ui/chip.tsx";
import { SpokenTimer } from "./timer.tsx";
import { waitingOf } from "./waiting.ts";

interface OfferCardProps {
  readonly row: InboxRow;
  /** The one Alt+A and Alt+X act on. */
  readonly isFirst: boolean;
}

/** Non-modal: the focus stays where it is (UX 3.2). A crisis shows no countdown; declining it is never counted. */
export function OfferCard({ row, isFirst }: OfferCardProps) {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const [busy, setBusy] = useState<"accept" | "decline" | null>(null);
  const questionId = useId();
  const isCrisis = row.priority === "crisis";
  const waiting = waitingOf(row);

  const answer = async (kind: "accept" | "decline") => {
    setBusy(kind);
    const result =
      kind === "accept"
        ? await acceptOffer(desk, row)
        : await desk.client.decline(row.conversationId, row.offer?.offerNumber ?? 0);
    setBusy(null);
    if (result.status === "rejected" && result.takenBy === null && result.code !== "offer_over") {
      notify(desk, { type: "refused", text: refusalText(locale, result) });
    }
  };

  return (
    <div
      class={`offer ${row.priority}`}
      role="group"
      aria-label={t("offer.title")}
      aria-describedby={questionId}
      data-offer={isFirst ? "first" : "other"}
    >
      <div class="offer-head">
        <strong>{t("offer.title")}</strong>
        {isCrisis ? null : <Countdown row={row} />}
      </div>
      <p class="offer-who">
        <bdi>{locale.playerName(row.playerLabel)}</bdi>
        <UrgencyChip priority={row.priority} />
        {row.kind === "message" ? <span class="chip quiet">{t("row.message")}</span> : null}
      </p>
      <p class="offer-text" id={questionId} dir="auto">
        {row.preview}
      </p>
      {row.reason === null ? null : <p class="offer-reason">{t(`reason.${row.reason}`)}</p>}
      <p class="offer-meta">
        <span>{locale.languageName(row.language)}</span>
        {waiting === null || isCrisis ? null : (
          <span class="offer-wait">
            {t("offer.waits")} <SpokenTimer waiting={waiting} />
          </span>
        )}
      </p>
      {isCrisis ? <p class="offer-care">{t("offer.crisis")}</p> : null}
      <div class="offer-actions">
        <Button
          kind="primary"
          {...(isFirst ? { keys: KEYS.accept } : {})}
          isBusy={busy === "accept"}
          isDisabled={busy !== null}
          class="accept"
          onClick={() => void answer("accept")}
        >
          {t("offer.accept")}
        </Button>
        <Button
          {...(isFirst ? { keys: KEYS.decline } : {})}
          isBusy={busy === "decline"}
          isDisabled={busy !== null}
          class="decline"
          onClick={() => void answer("decline")}
        >
          {t("offer.decline")}
        </Button>
      </div>
    </div>
  );
}

function Countdown({ row }: { readonly row: InboxRow }) {
  const { plural } = useLocale();
  const now = useNow();
  if (row.offer === null) {
    return null;
  }
  const leftMs = Math.max(0, row.offer.expiresAt - now);
  const seconds = Math.ceil(leftMs / 1_000);
  return (
    <>
      <span class="offer-seconds">{plural("offer.seconds", seconds)}</span>
      <progress class="offer-bar" max={row.offer.expiresAfterMs} value={leftMs} aria-hidden="true" />
    </>
  );
}
