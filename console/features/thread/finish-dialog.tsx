import { useState } from "preact/hooks";
import type { OpenConversation } from "../../../shared/client/types.ts";
import { DISPOSITIONS, OUTCOMES } from "../../../shared/vocabulary.ts";
import { showDialog } from "../../actions.ts";
import { useDesk, useDraft } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { dispositionFor, outcomeFor } from "./finish-defaults.ts";
import { useSubmission } from "./use-submission.ts";

/** Both answers are chosen already: Alt+E, Enter is enough for the usual chat; arrows change the choice. */
export function FinishDialog({ open }: { readonly open: OpenConversation }) {
  const desk = useDesk();
  const { t } = useLocale();
  const { view } = open;
  const [disposition, setDisposition] = useState(() => dispositionFor(view.need));
  const [byHand, setByHand] = useState<(typeof OUTCOMES)[number] | null>(null);
  const { isBusy, error, submit } = useSubmission(desk);
  const draft = useDraft(view.conversationId, "reply");
  const outcome = byHand ?? outcomeFor(disposition);
  const close = () => showDialog(desk, null);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    void submit(() => desk.client.finish(view.conversationId, { disposition, outcome }));
  };

  return (
    <Dialog title={t("finish")} onClose={close}>
      <form
        method="dialog"
        onSubmit={onSubmit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
            onSubmit(event);
          }
        }}
      >
        <fieldset class="choices">
          <legend>{t("finish.disposition")}</legend>
          {DISPOSITIONS.map((name) => (
            <Choice
              key={name}
              group="disposition"
              label={t(`disposition.${name}`)}
              isChosen={name === disposition}
              onChoose={() => setDisposition(name)}
              isFirst
            />
          ))}
        </fieldset>
        <fieldset class="choices">
          <legend>{t("finish.outcome")}</legend>
          {OUTCOMES.map((name) => (
            <Choice
              key={name}
              group="outcome"
              label={t(`outcome.${name}`)}
              isChosen={name === outcome}
              onChoose={() => setByHand(name)}
            />
          ))}
        </fieldset>
        <p class="field-help">{t("finish.help")}</p>
        {draft === "" ? null : <p class="form-warning">{t("finish.draft")}</p>}
        {error === null ? null : (
          <p class="form-error" role="alert">
            {error}
          </p>
        )}
        <div class="dialog-actions">
          <Button onClick={close}>{t("cancel")}</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {t("finish")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly label: string;
  readonly isChosen: boolean;
  /** The chosen one of this group takes the first focus. */
  readonly isFirst?: boolean;
  readonly onChoose: () => void;
}

function Choice({ group, label, isChosen, isFirst = false, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="radio"
        name={group}
        checked={isChosen}
        data-first={isFirst && isChosen ? "" : undefined}
        onChange={onChoose}
      />
      <span>{label}</span>
    </label>
  );
}
