/** Language, theme and the look of the brand of the frame's own document; through CSSOM, so that the CSP needs no exception. */
import type { FrameConfig } from "./config.ts";

const root = document.documentElement;
const RIGHT_TO_LEFT = /ar|fa|he|ur/;

export function dress({ lang, theme }: { readonly lang: string; readonly theme?: string }): void {
  root.lang = lang;
  root.dir = RIGHT_TO_LEFT.test(lang) ? "rtl" : "";
  if (theme !== undefined) {
    root.dataset["theme"] = theme;
  }
}

export function applyTheme({ theme, themeWarning }: Pick<FrameConfig, "theme" | "themeWarning">): void {
  for (const token in theme) {
    root.style.setProperty(`--balie-${token}`, theme[token] as string);
  }
  if (themeWarning) {
    console.warn(themeWarning);
  }
}
