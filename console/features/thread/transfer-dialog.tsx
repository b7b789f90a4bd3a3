import { useId, useState } from "preact/hooks";
import type { OpenConversation } from "../../../shared/client/types.ts";
import { LANES, type Lane } from "../../../shared/vocabulary.ts";
import { showDialog } from "../../actions.ts";
import { useDesk, useSelf } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { summaryOf, toHandoffCard } from "./handoff.ts";
import { useSubmission } from "./use-submission.ts";

const REASONS = ["skill", "asked", "authority"] as const;
const MAX_REASON = 500;
const MAX_SUMMARY = 2_000;

/** Lane, reason and an editable summary; and what the player will read (UX 3.3). */
export function TransferDialog({ open }: { readonly open: OpenConversation }) {
  const desk = useDesk();
  const { t } = useLocale();
  const self = useSelf();
  const ids = { lane: useId(), reason: useId(), summary: useId(), error: useId() };
  const { view } = open;
  const [lane, setLane] = useState<Lane | "">("");
  const [reason, setReason] = useState("");
  const [summary, setSummary] = useState(() => firstSummary(open, t));
  const [isMissing, setMissing] = useState(false);
  const { isBusy, error, submit } = useSubmission(desk);
  const close = () => showDialog(desk, null);
  const hasReason = reason.trim() !== "";
  const hasSummary = summary.trim() !== "";

  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (lane === "" || !hasReason || !hasSummary) {
      setMissing(true);
      document.getElementById(lane === "" ? ids.lane : hasReason ? ids.summary : ids.reason)?.focus();
      return;
    }
    void submit(() =>
      desk.client.transfer(view.conversationId, { lane, reason: reason.trim(), summary: summary.trim() }),
    );
  };

  return (
    <Dialog title={t("transfer")} onClose={close}>
      <form method="dialog" noValidate onSubmit={onSubmit}>
        <div class="field">
          <label for={ids.lane}>{t("transfer.lane")}</label>
          <select
            id={ids.lane}
            data-first=""
            required
            value={lane}
            aria-invalid={isMissing && lane === "" ? "true" : undefined}
            onChange={(event) => setLane(LANES.find((name) => name === event.currentTarget.value) ?? "")}
          >
            <option value="">{t("transfer.choose")}</option>
            {LANES.filter((name) => name !== view.need?.lane).map((name) => (
              <option key={name} value={name}>
                {t(`lane.${name}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={ids.reason}>{t("transfer.reason")}</label>
          <input
            id={ids.reason}
            type="text"
            autocomplete="off"
            required
            maxLength={MAX_REASON}
            value={reason}
            aria-invalid={isMissing && !hasReason ? "true" : undefined}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <div class="suggestions" role="group" aria-label={t("transfer.suggestions")}>
            {REASONS.map((name) => (
              <button
                key={name}
                type="button"
                class="suggestion"
                onClick={() => setReason(t(`transfer.reason.${name}`))}
              >
                {t(`transfer.reason.${name}`)}
              </button>
            ))}
          </div>
        </div>
        <div class="field">
          <label for={ids.summary}>{t("transfer.summary")}</label>
          <textarea
            id={ids.summary}
            rows={5}
            required
            maxLength={MAX_SUMMARY}
            dir="auto"
            value={summary}
            aria-invalid={isMissing && !hasSummary ? "true" : undefined}
            onInput={(event) => setSummary(event.currentTarget.value)}
          />
          <p class="field-help">{t("transfer.summary_help")}</p>
        </div>
        <figure class="player-sees">
          <figcaption>{t("transfer.player_sees")}</figcaption>
          <blockquote>{t("transfer.player_line", { alias: self.alias })}</blockquote>
        </figure>
        {isMissing || error !== null ? (
          <p class="form-error" role="alert">
            {error ?? t("transfer.missing")}
          </p>
        ) : null}
        <div class="dialog-actions">
          <Button onClick={close}>{t("cancel")}</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {t("transfer")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function firstSummary(open: OpenConversation, t: ReturnType<typeof useLocale>["t"]): string {
  const card = toHandoffCard(open.view, open.staff);
  const labels = { question: t("transfer.question"), tried: t("handoff.tried"), facts: t("handoff.given") };
  return card === null ? "" : summaryOf(card, labels).slice(0, MAX_SUMMARY);
}
