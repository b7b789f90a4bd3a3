/**
 * The widget in a page by itself over a client that only holds a state: `?state=waiting&lang=nl&theme=dark`. `lang` may be
 * `xa` or `ar`, which are made of English (pseudo.ts). On a crisis card: `said`, its text; `more`, further
 * numbers in place of the link to a chat.
 */
import type { Clock, PlayerClient, PlayerClientState } from "../../../shared/client/types.ts";
import { toClientMessageId } from "../../../shared/ids.ts";
import type { Language } from "../../../shared/vocabulary.ts";
import { mount } from "../../../widget/app/components/app.tsx";
import type { FrameConfig } from "../../../widget/app/config.ts";
import { applyTheme, dress } from "../../../widget/app/document.ts";
import { loadWords } from "../../../widget/app/language.ts";
import { awaited, later } from "../../../widget/app/later.ts";
import { createStorage } from "../../../widget/app/storage.ts";
import { createStore } from "../../../widget/app/store.ts";
import { type Pseudo, pseudo } from "./pseudo.ts";
import { BEFORE, CLOCK_NOW, HELPLINES, type Lang, type StateName, stateOf } from "./states.ts";
import "../../../widget/app/styles/layout.css";
import "../../../widget/app/styles/transcript.css";
import "../../../widget/app/styles/composer.css";

const query = new URLSearchParams(location.search);
const asked = query.get("lang") ?? "nl";
const isPseudo = asked === "xa" || asked === "ar";
/** What is said there is in three languages; the frame's own words are in all. */
const lang: Lang = asked === "ar" ? "ar" : asked === "nl" ? "nl" : "en";
const name = (query.get("state") ?? "hello") as StateName;
const { isFrom, passes = 0 } = BEFORE[name] ?? {};

Object.assign(globalThis, {
  dressUp(sentences: Record<string, string>) {
    for (const [key, sentence] of Object.entries(isPseudo ? sentences : {})) {
      sentences[key] = pseudo(asked as Pseudo, sentence);
    }
  },
});

const config: FrameConfig = {
  brand: "oranje",
  brandName: "Casino Oranje",
  languages: ["nl", "en"],
  defaultLanguage: "nl",
  theme: {},
  themeWarning: null,
  privacyUrl: "https://casino-oranje.example/privacy",
  kycUploadUrl: "https://casino-oranje.example/verify",
  contact: { phone: "020 123 45 67", email: "help@casino-oranje.example" },
  helplines: HELPLINES,
  parentOrigins: [],
};

let elapsed = 0;
const clock: Clock = {
  now: () => CLOCK_NOW + elapsed,
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
  random: () => 0.5,
  newId: () => "harnessharnessharness0",
};

const log: string[] = [];
const note =
  (entry: string) =>
  (...args: readonly unknown[]): void =>
    void log.push([entry, ...args].join(" "));
const listeners = new Set<() => void>();
let current: PlayerClientState = stateNow(isFrom ?? name);

const client: PlayerClient = {
  state: () => current,
  subscribe(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  start: note("start"),
  stop: note("stop"),
  sendMessage(text) {
    note("send")(text);
    return toClientMessageId("harnessharnessharness0");
  },
  retry: note("retry"),
  discard: note("discard"),
  requestHandoff: note("requestHandoff"),
  cancelHandoff: note("cancelHandoff"),
  endConversation: note("endConversation"),
  ask: (command) => note("ask")(JSON.stringify(command)),
  typing: note("typing"),
  probe: note("probe"),
  wipe: note("wipe"),
};

const sent: unknown[] = [];
localStorage.clear();
sessionStorage.clear();
const storage = createStorage("harness");
if (name === "unread") {
  storage.set("read", "c1 8");
}
applyTheme(config);
const dressed = { lang: asked === "xa" ? "en-XA" : lang, theme: query.get("theme") ?? "light" };
dress(dressed);
const store = createStore({
  config,
  clock,
  storage,
  words: isPseudo ? { ...(await loadWords("en")), language: lang } : await loadWords(asked as Language),
  createClient: () => client,
  loadWords,
  identity: { take: () => undefined, forget: () => undefined },
  send: (type, detail) => void sent.push({ type, detail }),
  dress: ({ theme = dressed.theme }) => dress({ ...dressed, theme }),
  beep: note("beep"),
  news: () => later("news", () => store.refresh())?.createNews,
  reload: note("reload"),
});
mount(store);
store.receive({
  type: "settings",
  lang,
  theme: dressed.theme as "light",
  isFullScreen: innerWidth <= 480,
});

function stateNow(next: StateName): PlayerClientState {
  const state = stateOf(next, lang);
  const text = query.get("said");
  const view = state.view && {
    ...state.view,
    items: state.view.items.map((item) => {
      if (text === null || item.type !== "bot" || item.card === null) {
        return item;
      }
      const numbers = (query.get("more") ?? "").split(",").filter(Boolean);
      const others = numbers.map((number) => ({ name: "TelefonSeelsorge", number, dial: number, chatUrl: null }));
      const first = item.card.crisis.map((one) => (others[0] ? { ...one, chatUrl: null } : one));
      const crisis = [...first, ...others.map((other) => ({ ...other, isFree: true, isAlwaysOpen: true }))];
      return { ...item, text, card: { ...item.card, crisis } };
    }),
  };
  return { ...state, view };
}

function show(next: StateName): void {
  current = stateNow(next);
  for (const listener of listeners) {
    listener();
  }
}

/** What a test in the browser may do. */
Object.assign(window, {
  harness: {
    log,
    sent,
    isComplete: () => awaited() === undefined,
    open: () => store.receive({ type: "open" }),
    pass: (ms: number) => {
      elapsed += ms;
    },
    show,
    sheet: (layer: "help" | "end" | "leave") => store.set({ layer }),
  },
});
if (!query.has("closed")) {
  store.receive({ type: "open" });
  if (isFrom) {
    show(name);
  }
  elapsed += passes;
  store.refresh();
  if (name === "back") {
    show("joined");
  }
}
