/**
 * Parts of the screen that come after the first picture, with their style and sentences. At once: `talk`, what a conversation
 * looks like; `news`, what is said of it; `help`, what must be there without a connection (menu, helplines). And `more`, with
 * the first state that shows it, and `cards`, with the first of the player's own account. Writing, sending and reading what is answered needs none of them.
 */
import type { View } from "./components/view.ts";
import { addSentences } from "./language.ts";

const IMPORTS = {
  talk: () => import("./later/talk.tsx"),
  news: () => import("./later/news.ts"),
  help: () => import("./later/help.tsx"),
  more: () => import("./later/more.tsx"),
  cards: () => import("./later/cards/facts.tsx"),
};
/** A part that could not be loaded is tried again after this, as often as it takes. */
const AGAIN_MS = 2_000;
export type Parts = { [Name in keyof typeof IMPORTS]: Awaited<ReturnType<(typeof IMPORTS)[Name]>> };

export const parts: Partial<Parts> = {};
const loading: { [Name in keyof Parts]?: Promise<void> } = {};

/** The part; while it is not here, nothing, and `onLoad` is called when it is. */
export function later<Name extends keyof Parts>(name: Name, onLoad: () => void): Partial<Parts>[Name] {
  loading[name] ??= Promise.all([IMPORTS[name](), addSentences()]).then(
    ([part]) => {
      parts[name] = part as Parts[Name];
      onLoad();
    },
    () =>
      void setTimeout(() => {
        delete loading[name];
        later(name, onLoad);
      }, AGAIN_MS),
  );
  return parts[name];
}

/** What is still on its way of all that was needed; nothing when all is here. */
export function awaited(): Promise<unknown> | undefined {
  return Object.keys(parts).length < Object.keys(loading).length ? Promise.all(Object.values(loading)) : undefined;
}

/** What every conversation comes to: asked for with the first picture. */
export function loadParts(onLoad: () => void): void {
  later("talk", onLoad);
  later("news", onLoad);
  later("help", onLoad);
}

export const cardsPart = ({ store }: View) => later("cards", store.refresh);
export const morePart = ({ store }: View) => later("more", store.refresh);
