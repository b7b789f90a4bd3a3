/**
 * What the player is asked at the end (UX 1.3, SPEC C26): how the person helped and how the outcome feels, apart from each
 * other, with words if they like. Skipping is as easy as answering, and nothing is asked twice.
 */
import type { JSX } from "preact";
import { RATING_TEXT_LENGTH } from "../../../../shared/limits.ts";
import type { RatingAsk } from "../../../../shared/vocabulary.ts";
import { button } from "../../components/button.tsx";
import { addStyle, find, type View } from "../../components/view.ts";
import { findPrivate } from "../../private-data.ts";
import type { RatingWords } from "../extras.ts";
import css from "./rating.css?compact";

addStyle(css);

const SCORES = [1, 2, 3, 4, 5];

/** What is chosen and typed; of one ending of one conversation. */
const blank = (ending: string) => ({
  ending,
  agent: null as number | null,
  outcome: null as number | null,
  comment: "",
  status: "open" as "open" | "sent" | "skipped" | "told",
});
let form = blank("");

const focus = (element: HTMLElement | null): void => element?.focus();

/** Higher than the transcript: begins at its start. A frame later, when what else came has moved the end. */
function begin(element: HTMLElement | null): void {
  const log = find(".log");
  if (element && log && element.offsetHeight > log.clientHeight) {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        log.scrollTop += element.getBoundingClientRect().top - log.getBoundingClientRect().top - 8;
      });
    });
  }
}

export function survey(view: View, words: RatingWords): JSX.Element | undefined {
  const { state, store } = view;
  const conversation = state.chat.view;
  if (!conversation) {
    return undefined;
  }
  const { conversationId: id, canReopenUntil, asks } = conversation;
  const ending = `${id} ${canReopenUntil}`;
  if (form.ending !== ending) {
    form = blank(ending);
  }
  if (form.status === "sent" && asks === "none") {
    form.status = "told";
    store.tell("rated", { id });
  }
  if (form.status === "sent" || form.status === "told") {
    return (
      <li key="survey" class="line">
        <span key="thanks" tabIndex={-1} ref={focus}>
          {words.t("thanks")}
        </span>
      </li>
    );
  }
  return asks === "none" || form.status === "skipped" ? undefined : card(view, words, asks);
}

function card({ state, store }: View, words: RatingWords, asks: RatingAsk): JSX.Element {
  const { t } = words;
  const helped = state.chat.view?.items.findLast((item) => item.type === "message" && item.from === "agent");
  const alias = (helped?.type === "message" && helped.alias) || state.words.t("role.agent");
  const isEmpty = form.agent === null && form.outcome === null && !form.comment.trim();
  const choose = (change: Partial<typeof form>) => (): void => {
    Object.assign(form, change);
    store.refresh();
  };
  const question = (name: "agent" | "outcome"): JSX.Element => (
    <fieldset key={name}>
      <legend>{t(name, { alias })}</legend>
      {name === "outcome" && asks === "both" && <p class="apart">{t("outcome.apart", { alias })}</p>}
      <div class="scale">
        {SCORES.map((score) => (
          <label key={score}>
            <input
              type="radio"
              name={name}
              value={`${score}`}
              checked={form[name] === score}
              onChange={choose({ [name]: score })}
            />
            <span>{score}</span>
            {score === 1 && <span class="hidden">{t(`${name}.low`)}</span>}
            {score === SCORES.length && <span class="hidden">{t(`${name}.high`)}</span>}
          </label>
        ))}
      </div>
      <p class="ends" aria-hidden="true">
        <span>{t(`${name}.low`)}</span>
        <span>{t(`${name}.high`)}</span>
      </p>
    </fieldset>
  );
  const give = (given: typeof form, status: "sent" | "skipped"): void => {
    const { agent, outcome, comment } = given;
    store.ask({ type: "rating.give", agent, outcome, comment });
    choose({ status })();
  };
  return (
    <li key="survey" class="survey">
      <form
        ref={begin}
        aria-label={t("title")}
        onSubmit={async (event) => {
          event.preventDefault();
          const comment = form.comment.trim();
          const found = comment ? await findPrivate(comment, null) : null;
          if (!isEmpty && form.status === "open") {
            give({ ...form, comment: found?.text ?? comment }, "sent");
          }
        }}
      >
        <h3>{t("title")}</h3>
        {asks === "both" && question("agent")}
        {question("outcome")}
        <label for="comment">{t("comment")}</label>
        <textarea
          id="comment"
          rows={2}
          dir="auto"
          maxLength={RATING_TEXT_LENGTH}
          value={form.comment}
          onInput={({ currentTarget: { value } }) => choose({ comment: value })()}
        />
        <div class="actions">
          {button(t("skip"), () => {
            give(blank(form.ending), "skipped");
            find(".ended button")?.focus();
          })}
          <button type="submit" class="button main" aria-disabled={isEmpty}>
            {t("send")}
          </button>
        </div>
      </form>
    </li>
  );
}
