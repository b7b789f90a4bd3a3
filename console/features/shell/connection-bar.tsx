import { useEffect, useState } from "preact/hooks";
import { useClient, useDesk, useObservable } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";

/** Shown from the second second of an outage on, so that a blink of the network stays one (UX 1.4). */
const SHOWN_AFTER_MS = 2_000;

export function ConnectionBar() {
  const desk = useDesk();
  const { t } = useLocale();
  const connection = useClient((state) => state.connection);
  const isLoaded = useClient((state) => state.isLoaded);
  const isDown = connection.status === "offline" || (connection.status === "connecting" && isLoaded);
  const isLate = useLasting(isDown, SHOWN_AFTER_MS);
  if (!isLate && !(isDown && !isLoaded)) {
    return null;
  }
  return (
    <div class="connection-bar" role="status">
      <Icon name="offline" />
      <p>
        <strong>{t("offline.title")}</strong> {t("offline.safe")}
      </p>
      {connection.status === "offline" ? <RetryIn retryAt={connection.retryAt} /> : <span>{t("offline.trying")}</span>}
      <Button onClick={() => desk.client.probe()}>{t("offline.now")}</Button>
    </div>
  );
}

function RetryIn({ retryAt }: { readonly retryAt: number }) {
  const desk = useDesk();
  const { plural } = useLocale();
  useObservable(desk.ticker, (count) => count);
  const seconds = Math.max(0, Math.ceil((retryAt - desk.clock.now()) / 1_000));
  return <span aria-hidden="true">{plural("offline.retry", seconds)}</span>;
}

/** True once `isNow` has held that long; false as soon as it ends. */
function useLasting(isNow: boolean, delayMs: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isNow) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => clearTimeout(timer);
  }, [isNow, delayMs]);
  return isNow && isLate;
}
