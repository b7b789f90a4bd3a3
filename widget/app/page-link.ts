/** The frame's end of the line to the casino page: one handshake from a listed origin, then a port (T4). */
import { PLAYER_TEXT_LENGTH } from "../../shared/limits.ts";
import { type Detail, HANDSHAKE, type PageMessage, type Theme } from "../frame/messages.ts";

const WISHES = ["open", "close", "connect", "requestHuman", "help", "wipe"] as const;
const THEMES: readonly unknown[] = ["light", "dark", "light dark"];

/** Only the fields named in `PageMessage`, of the right kind; anything else gives null. */
export function parsePageMessage(data: unknown): PageMessage | null {
  const { type, lang, theme, isFullScreen, given } = Object(data) as Record<string, unknown>;
  const { token = given, text } = Object(given) as Record<string, unknown>;
  const wish = WISHES.find((name) => name === type);
  if (wish !== undefined) {
    return wish === "open" && typeof text === "string"
      ? { type: wish, text: text.slice(0, PLAYER_TEXT_LENGTH) }
      : { type: wish };
  }
  if (type === "token") {
    return { type, token: typeof token === "string" ? token : null };
  }
  const isSettings = type === "settings" && typeof lang === "string" && THEMES.includes(theme);
  return isSettings
    ? { type, lang: lang.slice(0, 2), theme: theme as Theme, isFullScreen: isFullScreen === true }
    : null;
}

export function isHandshake(
  event: Pick<MessageEvent, "data" | "origin" | "source" | "ports">,
  page: unknown,
  origins: readonly string[],
): boolean {
  return (
    event.data === HANDSHAKE && event.source === page && origins.includes(event.origin) && event.ports.length === 1
  );
}

/** Gives what sends: a public event or a signal; dropped while no page has shaken hands. */
export function listenToPage(
  origins: readonly string[],
  receive: (message: PageMessage) => void,
): (type: string, detail?: Detail) => void {
  let port: MessagePort | undefined;
  window.addEventListener("message", (event) => {
    if (!port && isHandshake(event, window.parent, origins)) {
      port = event.ports[0] as MessagePort;
      port.onmessage = ({ data }) => {
        const message = parsePageMessage(data);
        if (message) {
          receive(message);
        }
      };
      port.postMessage({ type: "hello" });
    }
  });
  return (type, detail = {}) => port?.postMessage({ type, detail });
}
