/**
 * `balie.js` on the casino page: launcher, dialog, public API. Holds nothing worth stealing: no text, no secret, no
 * socket. The frame is made on first use and never moved. One flag in storage says what the next page asks of it: to
 * `connect`, because a conversation is open, or to `wipe`, because the log-out was not confirmed yet.
 */

import { type Detail, HANDSHAKE, type PageMessage, parseFrameMessage } from "../frame/messages.ts";
import { BRAND } from "./brand.ts";
import { emit, off, on, unknownName } from "./events.ts";
import { isFullScreen, language, type Settings, settings, theme } from "./settings.ts";
import { closer, dialog, host, launcher, paint } from "./surface.ts";

const FLAG = `balie:${BRAND.id}`;

interface Identity {
  readonly token?: unknown;
  readonly getToken?: () => unknown;
}

type Wish = Exclude<PageMessage["type"], "settings" | "token">;

let frame: HTMLIFrameElement | null = null;
/** What is posted before the frame listens waits in the port. */
let port: MessagePort;
let opener: HTMLElement = launcher;
let unread = 0;
const byUrl = async (): Promise<unknown> => settings["tokenUrl"] && (await fetch(settings["tokenUrl"])).json();
let identity: () => unknown = byUrl;

/** Reads the flag; sets it first when a value is given, removes it for an empty one. */
function flag(value?: Wish | ""): Wish | undefined {
  try {
    if (value) {
      localStorage[FLAG] = value;
    } else if (value === "") {
      delete localStorage[FLAG];
    }
    return localStorage[FLAG];
  } catch {
    return undefined;
  }
}

function load(): void {
  if (frame) {
    return;
  }
  const { port1, port2 } = new MessageChannel();
  const made = document.createElement("iframe");
  frame = made;
  port = port1;
  port.onmessage = receive;
  made.title = dialog.ariaLabel as string;
  made.sandbox =
    "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";
  made.src = `${BRAND.origin}/${BRAND.id}/frame?lang=${language()}&theme=${theme()}`;
  made.onload = () => {
    const inside = made.contentWindow as Window;
    inside.postMessage(HANDSHAKE, BRAND.origin, [port2]);
    /** Opened before it was there, the frame is the page's active element, and yet keys go to the page. */
    if (dialog.open) {
      inside.focus();
    }
  };
  dialog.prepend(made);
  refresh();
}

function unload(): void {
  frame?.remove();
  frame = null;
  closer.hidden = false;
}

function post(type: Wish, given?: unknown): void {
  load();
  port.postMessage({ type, given });
}

/** What the page has to show of the player; the frame takes the token from it. */
async function tell(): Promise<void> {
  port.postMessage({ type: "token", given: await identity() });
}

function refresh(): void {
  paint(unread);
  if (frame) {
    port.postMessage({ type: "settings", lang: language(), theme: theme(), isFullScreen: isFullScreen() });
  }
}

const reactions: Readonly<Record<string, (detail: Detail) => void>> = {
  hello() {
    closer.hidden = true;
  },
  minimise: close,
  token: tell,
  unread(detail) {
    unread = detail["count"] as number;
    paint(unread);
    emit("unread", detail);
  },
  flag(detail) {
    flag(detail["isOn"] ? "connect" : "");
  },
  wiped() {
    // The launcher stays, also where an earlier page's log-out is confirmed only now: a guest may need help.
    flag("");
    unload();
  },
  reload() {
    unload();
    post(dialog.open ? "open" : "connect");
  },
};

function receive({ data }: MessageEvent): void {
  const message = parseFrameMessage(data);
  if (message) {
    (reactions[message.type] ?? emit.bind(null, message.type))(message.detail);
  }
}

/** Shows, or shows again in the way the viewport asks for; the frame stays where it is. */
function show(): void {
  dialog.close();
  dialog[isFullScreen() ? "showModal" : "show"]();
  refresh();
  frame?.focus();
}

function open(how?: { readonly text?: unknown }): void {
  post("open", how);
  if (dialog.open) {
    return;
  }
  const active = document.activeElement as HTMLElement;
  opener = active === document.body || active === host ? launcher : active;
  show();
  emit("open");
}

function close(): void {
  if (!dialog.open) {
    return;
  }
  const hadFocus = document.activeElement === host;
  dialog.close();
  refresh();
  if (hadFocus) {
    opener.focus();
  }
  post("close");
  emit("close");
}

/** The visual viewport tells of changes once a frame, just before it is painted. */
function resized(): void {
  (dialog.open && dialog.matches(":modal") !== isFullScreen() ? show : refresh)();
}

function boot(more?: Settings): void {
  document.body.append(host);
  commands.update(more);
  const wish = flag();
  if (wish) {
    post(wish);
  }
  emit("ready");
}

const commands = {
  /** Nothing is inherited: `Balie("toString")` is unknown. */
  __proto__: null,
  boot,
  /** Log-out. The flag stays until the frame confirms, on this page or the next. */
  shutdown() {
    if (flag() ?? frame) {
      flag("wipe");
    }
    close();
    post("wipe");
    identity = byUrl;
  },
  identify(how: Identity) {
    identity = how.getToken ?? (() => how);
    if (frame) {
      tell();
    }
  },
  open,
  close,
  toggle: () => (dialog.open ? close() : open()),
  launcher(state: string) {
    commands.update({ launcher: state === "hide" ? "none" : "" });
  },
  update(more?: Settings) {
    Object.assign(settings, more);
    refresh();
  },
  requestHuman() {
    open();
    post("requestHuman");
  },
  help() {
    open();
    post("help");
  },
  on,
  off,
  state: () => ({ isOpen: dialog.open, unread }),
};

function run(name: string, ...args: never[]): unknown {
  const command = (commands as Readonly<Record<string, unknown>>)[name] ?? unknownName(name);
  return (command as (...given: never[]) => unknown)(...args);
}

function start(): void {
  const page = window as { Balie?: { q?: [string, ...never[]][] } };
  const early = page.Balie?.q ?? [];
  Object.assign(page, { Balie: run });
  launcher.onclick = commands.toggle;
  launcher.onpointerenter = launcher.onfocus = load;
  closer.onclick = close;
  dialog.oncancel = close;
  for (const name of ["resize", "scroll"]) {
    (visualViewport as VisualViewport).addEventListener(name, resized);
  }
  boot();
  for (const call of early) {
    run(...call);
  }
}

if (document.body) {
  start();
} else {
  addEventListener("DOMContentLoaded", start);
}
