import { useEffect } from "preact/hooks";
import { dismiss, setStatus } from "../../actions.ts";
import { useDesk, useScreen } from "../../desk.ts";
import { type Locale, useLocale } from "../../locale.ts";
import type { Notice } from "../../store.ts";
import { Button } from "../../ui/button.tsx";

const SHOWN_MS = 8_000;

/** One notice per type; what needs an answer stays until it has one (UX 3.6). */
export function Notices() {
  const { t } = useLocale();
  const notices = useScreen((screen) => screen.notices);
  return (
    <section class="notices" aria-label={t("notices")}>
      {notices.map((notice) => (
        <NoticeItem key={notice.type} notice={notice} />
      ))}
    </section>
  );
}

function NoticeItem({ notice }: { readonly notice: Notice }) {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  useEffect(() => {
    if (notice.type === "away") {
      return;
    }
    const timer = setTimeout(() => dismiss(desk, notice.type), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [desk, notice]);
  return (
    <div class={`notice ${notice.type}`}>
      <p role="status">{noticeText(locale, notice)}</p>
      {notice.type === "away" ? (
        <Button kind="primary" onClick={() => void setStatus(desk, "available", locale)}>
          {t("empty.available")}
        </Button>
      ) : null}
      <Button kind="quiet" icon="close" label={t("notice.dismiss")} onClick={() => dismiss(desk, notice.type)} />
    </div>
  );
}

function noticeText({ t, playerName }: Locale, notice: Notice): string {
  switch (notice.type) {
    case "taken":
      return `${playerName(notice.label)}: ${t("offer.taken", { alias: notice.alias })}`;
    case "offer_over":
      return t("offer.over", { label: playerName(notice.label) });
    case "refused":
      return notice.text;
    case "away":
      return t("notice.away");
  }
}
