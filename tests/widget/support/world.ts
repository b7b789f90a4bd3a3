/** The store over a client that holds a state, with a clock that passes when told. */
import type { Clock, PlayerClient, PlayerClientState } from "../../../shared/client/types.ts";
import { toClientMessageId } from "../../../shared/ids.ts";
import { createTranslator } from "../../../shared/locale/translate.ts";
import { en } from "../../../shared/locale/widget/en.ts";
import { nl } from "../../../shared/locale/widget/nl.ts";
import { createNews } from "../../../widget/app/later/news.ts";
import type { Storage } from "../../../widget/app/storage.ts";
import { createStore, type Store } from "../../../widget/app/store.ts";
import { CLOCK_NOW, HELPLINES, type StateName, stateOf } from "./states.ts";

export interface World {
  readonly store: Store;
  readonly log: string[];
  readonly sent: { readonly type: string; readonly detail: unknown }[];
  show(state: PlayerClientState | StateName): void;
  pass(ms: number): void;
  /** What tells of changes has come. */
  arrive(): void;
}

interface Begin {
  /** What tells of changes is on its way. */
  readonly isLate?: boolean;
  /** In the frame's storage. */
  readonly kept?: Readonly<Record<string, string>>;
}

export function world(
  first: StateName = "hello",
  keptRead: string | null = null,
  { isLate = false, kept: stored = {} }: Begin = {},
): World {
  let hasNews = !isLate;
  const log: string[] = [];
  const sent: { type: string; detail: unknown }[] = [];
  let now = CLOCK_NOW;
  let timers: { at: number; run: () => void }[] = [];
  let state = stateOf(first, "en");
  const listeners = new Set<() => void>();
  const note = (name: string) => (): void => void log.push(name);
  const clock: Clock = {
    now: () => now,
    after(delayMs, run) {
      const timer = { at: now + delayMs, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    random: () => 0,
    newId: () => "x".repeat(22),
  };
  const client: PlayerClient = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: note("start"),
    stop: note("stop"),
    sendMessage(text) {
      log.push(`send ${text}`);
      return state.pending.length >= 20 ? null : toClientMessageId("x".repeat(22));
    },
    retry: note("retry"),
    discard: note("discard"),
    requestHandoff: note("requestHandoff"),
    cancelHandoff: note("cancelHandoff"),
    endConversation: note("endConversation"),
    ask: (command) => void log.push(JSON.stringify(command)),
    typing: () => undefined,
    probe: note("probe"),
    wipe: note("wipe"),
  };
  const kept = new Map(Object.entries({ ...(keptRead === null ? {} : { read: keptRead }), ...stored }));
  const storage: Storage = {
    keep: { load: () => null, save: () => undefined },
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => void kept.set(name, value),
    wipe: () => kept.clear(),
  };
  const store = createStore({
    config: {
      brand: "oranje",
      brandName: "Casino Oranje",
      languages: ["nl", "en"],
      defaultLanguage: "en",
      theme: {},
      themeWarning: null,
      privacyUrl: null,
      kycUploadUrl: null,
      contact: { phone: null, email: null },
      helplines: HELPLINES,
      parentOrigins: [],
    },
    clock,
    storage,
    words: createTranslator("en", en),
    createClient(language) {
      log.push(`create ${language}`);
      return client;
    },
    loadWords: (language) =>
      Promise.resolve(language === "nl" ? createTranslator("nl", nl) : createTranslator("en", en)),
    identity: { take: note("take"), forget: note("forget") },
    send: (type, detail = {}) => void sent.push({ type, detail }),
    dress: () => undefined,
    beep: note("beep"),
    news: () => (hasNews ? createNews : undefined),
    reload: note("reload"),
  });
  return {
    store,
    log,
    sent,
    show(next) {
      state = typeof next === "string" ? stateOf(next, "en") : next;
      for (const listener of listeners) {
        listener();
      }
    },
    arrive() {
      hasNews = true;
      store.refresh();
    },
    pass(ms) {
      now += ms;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const timer of due) {
        timer.run();
      }
    },
  };
}
