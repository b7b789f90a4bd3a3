/**
 * The player's own matter as a card under the bot's message (UX 1.3). The message says the same in words and stands by
 * itself: what cannot be loaded is left out. A card is how things were when it was sent, and says so.
 */
import type { JSX } from "preact";
import { localeOf } from "../../../../shared/locale/words.ts";
import type { FactCard } from "../../../../shared/protocol-events.ts";
import { addStyle, type View } from "../../components/view.ts";
import css from "./cards.css?compact";
import { type CardWords, cardWords } from "./words.ts";

addStyle(css);

type Card<Type extends FactCard["type"]> = Extract<FactCard, { type: Type }>;

interface Saying extends CardWords {
  amount(of: Card<"bonus">["wagered"]): JSX.Element;
  date(at: number): string;
}

/** What the player sees of seven statuses: four steps. */
const STEPS = ["requested", "checking", "sent", "paid"] as const;
const REACHED: Readonly<Record<string, number>> = { requested: 0, checking: 1, approved: 2, sent: 2, paid: 4 };

export function factCard({ state, store, parts }: View, card: FactCard, at: number): JSX.Element | undefined {
  const { words, storeNow, chat } = state;
  const moment = parts.talk?.momentOf;
  const own = cardWords(words.language, store.refresh);
  /** No bonus in sight of somebody in trouble (PRODUCT 3). */
  if (!own || !moment || (card.type === "bonus" && chat.view?.isCare)) {
    return undefined;
  }
  const locale = localeOf(words.language);
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  const say: Saying = {
    ...own,
    amount: ({ minor, currency }) => {
      const money = new Intl.NumberFormat(locale, { style: "currency", currency });
      return <bdi>{money.format(minor / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2))}</bdi>;
    },
    date: (value) => format.format(value),
  };
  return (
    <section class="fact">
      {card.type === "payout" && payout(say, card, at)}
      {card.type === "documents" && documents(say, card, store.config.kycUploadUrl)}
      {card.type === "bonus" && bonus(say, card)}
      <p class="asof">{own.t("asof", { time: moment(words, at, storeNow), brand: store.config.brandName })}</p>
    </section>
  );
}

function row(title: string, tag: string, kind: string, more: string | null): JSX.Element {
  return (
    <li key={title}>
      <span>{title}</span>
      <span class={`tag ${kind}`}>{tag}</span>
      {more && <small>{more}</small>}
    </li>
  );
}

function payout({ t, amount, date, time }: Saying, card: Card<"payout">, at: number): JSX.Element {
  const { status, steps, expectedBy, requestedAt } = card;
  const isStopped = status === "declined" || status === "on_hold";
  const before = steps.map((step) => REACHED[step.status] ?? 0);
  const current = isStopped ? Math.max(1, ...before) : (REACHED[status] ?? 0);
  const timeOf = (name: string): number | undefined =>
    steps.find((step) => step.status === name)?.at ?? (name === "requested" ? requestedAt : undefined);
  const when = (name: string): string | null => {
    const value = timeOf(name);
    return value === undefined ? null : `${date(value)}, ${time(value)}`;
  };
  const isLate = expectedBy !== null && expectedBy < at;
  return (
    <>
      <h3>
        {t("payout.title")} · {amount(card.amount)} · <bdi>{card.method}</bdi>
      </h3>
      <ol>
        {STEPS.slice(0, isStopped ? current + 1 : STEPS.length).map((name, index) => {
          const isNow = index === current;
          const state = isNow ? (isStopped ? status : "now") : index < current ? "done" : "todo";
          return row(t(`payout.${name}`), t(`step.${state}`), state, when(isNow && isStopped ? status : name));
        })}
      </ol>
      {!isStopped && status !== "paid" && (
        <p>
          {expectedBy === null
            ? t("payout.unknown")
            : t(isLate ? "payout.passed" : "payout.by", { date: date(expectedBy) })}
          {!isLate && ` ${t("payout.nothing")}`}
        </p>
      )}
    </>
  );
}

function documents({ t }: Saying, { documents: all }: Card<"documents">, uploadUrl: string | null): JSX.Element {
  const done = all.filter(({ status }) => status === "approved").length;
  return (
    <>
      <h3>{t("documents.title", { done, all: all.length })}</h3>
      <ul>
        {all.map(({ kind, status, reason }) =>
          row(
            t(`kind.${kind}`),
            t(`status.${status}`),
            status,
            reason && status === "refused" ? t(`reason.${reason}`) : null,
          ),
        )}
      </ul>
      {done < all.length && (
        <p>
          {t("documents.why")}{" "}
          {uploadUrl && (
            <a href={uploadUrl} target="_blank" rel="noopener">
              {t("documents.upload")}
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** Never a countdown, never what is left to play. */
function bonus({ t, amount, date }: Saying, { name, wagered, toWager, expiresAt }: Card<"bonus">): JSX.Element {
  const [before, between, after] = t("bonus.wagered", { wagered: "\n", total: "\n" }).split("\n");
  const text = [before, amount(wagered), between, amount(toWager), after];
  return (
    <>
      <h3>{t("bonus.title", { name })}</h3>
      <p id="wagered">{text}</p>
      <progress aria-label={t("bonus.title", { name })} max={toWager.minor} value={wagered.minor} />
      {expiresAt !== null && <p>{t("bonus.ends", { date: date(expiresAt) })}</p>}
    </>
  );
}
