/** Language, theme and brand colours of the frame's own document; through CSSOM, so that the CSP needs no exception. */
import type { FrameConfig } from "./config.ts";

const root = document.documentElement;

export function dress({ lang, theme }: { readonly lang: string; readonly theme?: string }): void {
  root.lang = lang;
  if (theme !== undefined) {
    root.dataset["theme"] = theme;
  }
}

const ACCENTS = ["--accent-light", "--on-accent-light", "--accent-dark", "--on-accent-dark"];

export function applyAccent({ accent, accentWarning }: Pick<FrameConfig, "accent" | "accentWarning">): void {
  for (const [index, color] of accent?.entries() ?? []) {
    root.style.setProperty(ACCENTS[index] as string, color);
  }
  if (accentWarning !== null) {
    console.warn(accentWarning);
  }
}
