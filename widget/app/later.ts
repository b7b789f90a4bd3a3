/**
 * Parts of the screen that come when they are first needed, with their style and sentences. `help` is what must be there
 * without a connection, and is fetched in idle time: menu, helplines, chat that is down. `cards` shows the player's own account,
 * `more` is everything else.
 */
import type { View } from "./components/view.ts";
import { addSentences } from "./language.ts";

const IMPORTS = {
  help: () => import("./later/help.tsx"),
  more: () => import("./later/more.tsx"),
  cards: () => import("./later/cards/facts.tsx"),
};
type Parts = { [Name in keyof typeof IMPORTS]: Awaited<ReturnType<(typeof IMPORTS)[Name]>> };

const parts: Partial<Parts> = {};
const loading: { [Name in keyof Parts]?: Promise<void> } = {};

/** The part; while it is not here, nothing, and `onLoad` is called when it is. What could not be loaded is tried again. */
export function later<Name extends keyof Parts>(name: Name, onLoad: () => void): Partial<Parts>[Name] {
  loading[name] ??= Promise.all([IMPORTS[name](), addSentences()]).then(
    ([part]) => {
      parts[name] = part as Parts[Name];
      onLoad();
    },
    () => {
      delete loading[name];
    },
  );
  return parts[name];
}

/** What is still on its way of all that was needed; nothing when all is here. */
export function awaited(): Promise<unknown> | undefined {
  return Object.keys(parts).length < Object.keys(loading).length ? Promise.all(Object.values(loading)) : undefined;
}

export const helpPart = ({ store }: View) => later("help", store.refresh);
export const cardsPart = ({ store }: View) => later("cards", store.refresh);
export const morePart = ({ store }: View) => later("more", store.refresh);
