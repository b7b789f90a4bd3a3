/** What the brand has, then what the operator sets in the page: `data-*` on the script, `boot` and `update`; the same names. */

import type { Theme } from "../frame/messages.ts";
import { BRAND } from "./brand.ts";

export type Settings = Record<string, string | undefined>;

export const settings: Settings = { ...BRAND.look, ...(document.currentScript as HTMLElement | null)?.dataset };

/** Asked language, the page's, the browser's, the brand's: the first that the brand has. */
export function language(): string {
  const { labels } = BRAND;
  const wishes = [settings["lang"], document.documentElement.lang, navigator.language, ...Object.keys(labels)];
  return wishes.map((wish = "") => wish.slice(0, 2)).find((wish) => labels[wish]) as string;
}

/** `auto` follows the page's own colour scheme, else the system. */
export function theme(): Theme {
  const wishes = [settings["theme"], getComputedStyle(document.documentElement).colorScheme];
  return (wishes.find((wish) => wish === "light" || wish === "dark") as Theme | undefined) ?? "light dark";
}

export const pixels = (name: string, otherwise: number): number => +(settings[name] ?? otherwise) || 0;

export const isFullScreen = (): boolean => matchMedia("(max-width:480px),(max-height:480px)").matches;
