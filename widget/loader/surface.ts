/** Launcher and dialog in one open shadow root. No HTML, no style element or attribute: passes CSP and Trusted Types. */
import type { LoaderLabels } from "../../shared/locale/loader.ts";
import { BRAND } from "./brand.ts";
import css from "./loader.css?compact";
import { isFullScreen, language, pixels, settings, theme } from "./settings.ts";

function add<Name extends keyof HTMLElementTagNameMap>(parent: ParentNode, name: Name): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  parent.append(made);
  return made;
}

export const host = document.createElement("div");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
export const launcher = add(root, "button");
export const dialog = add(root, "dialog");
/** On the dialog until the frame answers; its title, how else to reach the casino, shows itself when that takes long. */
export const closer = add(dialog, "button");
/** Its role is `status`. */
const status = add(root, "output");
const badge = add(launcher, "b");

root.adoptedStyleSheets = [sheet];
launcher.ariaHasPopup = "dialog";

/** Colours, words and places anew, after a change of settings, unread count or viewport. */
export function paint(unread: number): void {
  const lang = language();
  const [open, title, some, close, down] = BRAND.labels[lang] as LoaderLabels;
  const side = settings["position"];
  const { offsetTop, offsetLeft, width, height } = visualViewport as VisualViewport;
  const top = pixels("mobileTop", 0);
  host.lang = lang;
  launcher.ariaLabel = unread ? `${open}, ${unread} ${some}` : open;
  launcher.ariaExpanded = `${dialog.open}`;
  launcher.hidden = settings["launcher"] === "none";
  badge.textContent = (unread || "") as string;
  status.textContent = unread && !dialog.open ? launcher.ariaLabel : "";
  dialog.ariaLabel = title || open;
  closer.textContent = close;
  closer.title = down;
  sheet.replaceSync(
    `${css}${BRAND.css}button,dialog{${side}:calc(${pixels("offsetX", 20)}px + env(safe-area-inset-${side}))}:host{--y:${pixels("offsetY", 20)}px;z-index:${pixels("z", 2e9)};` +
      `color-scheme:${theme()}}` +
      (isFullScreen()
        ? `dialog{inset:${offsetTop + top}px auto auto ${offsetLeft}px;width:${width}px;height:${height - top}px;max-width:100%;max-height:100%;margin:0;border-radius:0}`
        : ""),
  );
}
