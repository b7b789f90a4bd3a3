import { useId } from "preact/hooks";
import type { OpenConversation } from "../../../shared/client/types.ts";
import { useDesk, useScreen } from "../../desk.ts";
import { type Locale, useLocale } from "../../locale.ts";
import { withEntry } from "../../store.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { type BotStep, type Caution, type HandoffCard, toHandoffCard } from "./handoff.ts";

/** "Why you got this" (UX 3.3): open until the first reply, then one line that stays on top. */
export function HandoffPanel({ open, isForMe }: { readonly open: OpenConversation; readonly isForMe: boolean }) {
  const desk = useDesk();
  const { t } = useLocale();
  const bodyId = useId();
  const { conversationId } = open.view;
  const byHand = useScreen((screen) => screen.cards.get(conversationId));
  const card = toHandoffCard(open.view, open.staff);
  if (card === null) {
    return null;
  }
  const title = t(isForMe ? "handoff.title" : "handoff.title_other");
  const isOpen = byHand ?? !card.hasReply;
  const toggle = () =>
    desk.screen.set((screen) => ({ ...screen, cards: withEntry(screen.cards, conversationId, !isOpen) }));

  return (
    <section class={`handoff ${isOpen ? "open" : "folded"} ${card.need.priority}`} aria-label={title}>
      <div class="handoff-head">
        <h2>{title}</h2>
        {isOpen ? null : (
          <p class="handoff-line" dir="auto">
            <strong>{t(`reason.${card.need.reason}`)}</strong>
            {card.question === "" ? null : <span> “{card.question}”</span>}
          </p>
        )}
        <Button kind="quiet" class="fold" isExpanded={isOpen} onClick={toggle}>
          {t(isOpen ? "handoff.fold" : "handoff.unfold")}
        </Button>
      </div>
      {isOpen ? (
        <div class="handoff-body" id={bodyId} tabIndex={0} role="group" aria-label={title}>
          <Body card={card} />
        </div>
      ) : null}
    </section>
  );
}

function Body({ card }: { readonly card: HandoffCard }) {
  const locale = useLocale();
  const { t, plural } = locale;
  const { need, facts } = card;
  const given = [...facts.amounts, ...facts.times, ...facts.methods];
  return (
    <>
      <p class="handoff-reason">
        <strong>{t(`reason.${need.reason}`)}</strong>
        <span>{whereText(locale, need)}</span>
      </p>
      {card.question === "" ? null : (
        <blockquote class="handoff-question" dir="auto" title={card.question}>
          {card.question}
        </blockquote>
      )}
      {card.cautions.length === 0 ? null : (
        <ul class="cautions">
          {card.cautions.map((caution) => (
            <li key={caution.name}>
              <Icon name="warning" />
              <span>{cautionText(locale, caution)}</span>
            </li>
          ))}
        </ul>
      )}
      <dl class="handoff-facts">
        <dt>{t("handoff.tried")}</dt>
        <dd>{card.tried.length === 0 ? t("handoff.tried_nothing") : <Tried steps={card.tried} />}</dd>
        {given.length === 0 ? null : (
          <>
            <dt>{t("handoff.given")}</dt>
            <dd>
              {given.map((fact) => (
                <bdi key={fact} class="fact">
                  {fact}
                </bdi>
              ))}
              <span class="unverified">{t("player.unverified")}</span>
            </dd>
          </>
        )}
        {card.language === null ? null : (
          <>
            <dt>{t("handoff.language")}</dt>
            <dd>
              {locale.languageName(card.language)}
              {card.otherLanguage === null
                ? null
                : ` · ${t("handoff.other_language", { language: locale.languageName(card.otherLanguage) })}`}
            </dd>
          </>
        )}
      </dl>
      {card.rules.length === 0 ? null : (
        <details class="rules">
          <summary>{plural("handoff.rules", card.rules.length)}</summary>
          <ul>
            {card.rules.map((rule) => (
              <li key={rule.ruleId}>
                <code>{rule.ruleId}</code>
                {rule.words.length === 0 ? null : <span> “{rule.words.join("”, “")}”</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Tried({ steps }: { readonly steps: readonly BotStep[] }) {
  const { t } = useLocale();
  return (
    <ol class="tried">
      {steps.map((step) => (
        <li key={step.seq} title={step.firstLine} dir="auto">
          <span class="tried-kind">{t(`bot.${step.kind}`)}</span> {step.firstLine}
        </li>
      ))}
    </ol>
  );
}

/** The lane alone where topic and lane have one name. */
function whereText({ t }: Locale, { topic, lane }: HandoffCard["need"]): string {
  const names = { topic: t(`topic.${topic}`), lane: t(`lane.${lane}`) };
  return t(names.topic === names.lane ? "handoff.lane" : "handoff.where", names);
}

function cautionText({ t }: Locale, caution: Caution): string {
  switch (caution.name) {
    case "promised":
      return t("caution.promised", { time: caution.time });
    case "masked":
      return t("caution.masked", { kinds: caution.kinds.map((kind) => t(`mask.${kind}`)).join(", ") });
    case "care":
    case "crisis":
    case "threat":
    case "money":
    case "account":
    case "complaint":
    case "security":
    case "rejected":
    case "message":
    case "returned":
      return t(`caution.${caution.name}`);
  }
}
