/** Launcher and dialog in one open shadow root. No HTML, no style element or attribute: passes CSP and Trusted Types. */
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
const status = add(root, "i");
const badge = add(launcher, "b");

root.adoptedStyleSheets = [sheet];
launcher.ariaHasPopup = "dialog";
status.role = "status";

/** Colours, words and places anew, after a change of settings, unread count or viewport. */
export function paint(unread: number): void {
  const lang = language();
  const [open = "", title = "", some = "", close = "", down = ""] = BRAND.labels[lang] ?? [];
  const [accent, onAccent, darkAccent, onDarkAccent] = BRAND.colors;
  const side = settings["position"] ?? BRAND.position;
  const { offsetTop, offsetLeft, width, height } = visualViewport as VisualViewport;
  const top = pixels("mobileTop", 0);
  host.lang = lang;
  launcher.ariaLabel = unread ? `${open}, ${unread} ${some}` : open;
  launcher.ariaExpanded = `${dialog.open}`;
  launcher.hidden = settings["launcher"] === "none";
  badge.textContent = `${unread || ""}`;
  status.textContent = unread && !dialog.open ? launcher.ariaLabel : "";
  dialog.ariaLabel = title;
  closer.textContent = close;
  closer.title = `${down} ${BRAND.contact ?? ""}`;
  sheet.replaceSync(
    `${css}:host{--${side}:calc(${pixels("offsetX", 20)}px + env(safe-area-inset-${side}));--y:${pixels("offsetY", 20)}px;z-index:${pixels("z", 2e9)};` +
      `color-scheme:${theme()};` +
      `--a:light-dark(${accent},${darkAccent});--o:light-dark(${onAccent},${onDarkAccent})}` +
      (isFullScreen()
        ? `dialog{inset:${offsetTop + top}px auto auto ${offsetLeft}px;width:${width}px;height:${height - top}px;max-width:none;max-height:none;margin:0;border-radius:0}`
        : ""),
  );
}
