import type { FactCard } from "../../../shared/protocol-events.ts";
import { type Locale, useLocale } from "../../locale.ts";

type Amount = Extract<FactCard, { type: "payout" }>["amount"];
type Row = readonly [name: string, value: string];

/** What the player's card showed, in the agent's language: as it was then, not as it is now. */
export function Facts({ card, at, now }: { readonly card: FactCard; readonly at: number; readonly now: number }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <div class="own-account">
      <h3>{t(`facts.${card.type}`)}</h3>
      <dl>
        {rowsOf(card, locale).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <small>{t("facts.asof", { time: locale.time(at, now) })}</small>
    </div>
  );
}

function rowsOf(card: FactCard, locale: Locale): readonly Row[] {
  const { t } = locale;
  switch (card.type) {
    case "payout": {
      const expected = card.expectedBy === null ? t("facts.unknown") : locale.fullDate(card.expectedBy);
      return [
        [t("facts.amount"), `${money(card.amount, locale)} · ${card.method}`],
        [t("facts.status"), t(`facts.payout.${card.status}`)],
        ...card.steps.map((step): Row => [t(`facts.payout.${step.status}`), locale.fullTime(step.at)]),
        [t("facts.expected"), expected],
      ];
    }
    case "documents":
      return card.documents.map(({ kind, status, reason, refusedCount }): Row => {
        const why = status === "refused" && reason !== null ? t(`facts.reason.${reason}`) : null;
        const often = refusedCount > 1 ? t("facts.refused", { n: refusedCount }) : null;
        const said = [t(`facts.document.${status}`), why, often];
        return [t(`facts.kind.${kind}`), said.filter((each) => each !== null).join(" · ")];
      });
    case "bonus":
      return [
        [t("facts.name"), card.name],
        [t("facts.wagered"), `${money(card.wagered, locale)} / ${money(card.toWager, locale)}`],
        [t("facts.ends"), card.expiresAt === null ? t("facts.unknown") : locale.fullDate(card.expiresAt)],
      ];
  }
}

function money({ minor, currency }: Amount, { language }: Locale): string {
  const format = new Intl.NumberFormat(language === "en" ? "en-GB" : language, { style: "currency", currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
