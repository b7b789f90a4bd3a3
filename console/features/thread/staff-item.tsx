import type { ComponentChildren } from "preact";
import type { StaffEventMessage } from "../../../shared/protocol-events.ts";
import { useLocale } from "../../locale.ts";
import { Icon } from "../../ui/icon.tsx";
import { RichText } from "../../ui/rich-text.tsx";

type NoteEvent = Exclude<StaffEventMessage, { type: "bot.explained" }>;

/** What only the team sees: own fill, dashed border, and the words for it. */
export function StaffItem({ event, now }: { readonly event: NoteEvent; readonly now: number }) {
  const { t, time, fullTime } = useLocale();
  const clock = (
    <time dateTime={new Date(event.at).toISOString()} title={fullTime(event.at)}>
      {time(event.at, now)}
    </time>
  );
  switch (event.type) {
    case "note.added":
      return (
        <li class="item note">
          <NoteHead title={t("note.by", { alias: event.alias })}>{clock}</NoteHead>
          <RichText text={event.text} />
        </li>
      );
    case "transfer.noted":
      return (
        <li class="item note">
          <NoteHead title={t("note.transfer", { alias: event.alias, lane: t(`lane.${event.lane}`) })}>{clock}</NoteHead>
          <RichText text={event.reason} />
          {event.summary === "" ? null : <RichText text={event.summary} />}
        </li>
      );
    case "alarm.raised":
      return (
        <li class="line alarm">
          <span>{t(`alarm.${event.alarm}`)}</span> {clock}
        </li>
      );
    case "conversation.finished":
      return (
        <li class="line">
          <span>
            {t("note.finished", {
              alias: event.alias,
              disposition: t(`disposition.${event.disposition}`),
              outcome: t(`outcome.${event.outcome}`),
            })}
          </span>{" "}
          {clock}
        </li>
      );
  }
}

function NoteHead({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const { t } = useLocale();
  return (
    <p class="note-head">
      <Icon name="lock" />
      <strong>{title}</strong>
      <span class="team-only">{t("note.team_only")}</span>
      {children}
    </p>
  );
}
