/** Language, theme and brand colours of the frame's own document; through CSSOM, so that the CSP needs no exception. */
import type { FrameConfig } from "./config.ts";
import { readableAccent } from "./theme.ts";

const root = document.documentElement;

export function dress({ lang, theme }: { readonly lang: string; readonly theme?: string }): void {
  root.lang = lang;
  if (theme !== undefined) {
    root.dataset["theme"] = theme;
  }
}

export function applyAccent(wanted: FrameConfig["accent"]): void {
  for (const scheme of wanted === null ? [] : (["light", "dark"] as const)) {
    const { accent, onAccent } = readableAccent((wanted as NonNullable<typeof wanted>)[scheme], scheme);
    if (accent !== wanted?.[scheme].toLowerCase()) {
      console.warn(`Balie: the ${scheme} accent was moved to ${accent} so that it can be read`);
    }
    root.style.setProperty(`--accent-${scheme}`, accent);
    root.style.setProperty(`--on-accent-${scheme}`, onAccent);
  }
}
