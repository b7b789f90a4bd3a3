/** A plain observable over the player's client: what the screen shows, and what the player can do. */

import { NEW_PLAYER } from "../../shared/client/player-state.ts";
import type { Clock, PlayerClient, PlayerClientState } from "../../shared/client/types.ts";
import type { ClientMessageId } from "../../shared/ids.ts";
import type { Language } from "../../shared/vocabulary.ts";
import type { PageMessage } from "../frame/messages.ts";
import type { FrameConfig } from "./config.ts";
import { createNews } from "./news.ts";
import { queueText, type Words } from "./sentences.ts";
import { type Bar, barOf, type Moments, nextChange, nextMoments, type Screen, screenOf } from "./status.ts";
import type { Storage } from "./storage.ts";

export type Sheet = "help" | "end" | "leave" | null;

export interface AppState {
  readonly chat: PlayerClientState;
  readonly words: Words;
  readonly screen: Screen;
  readonly bar: Bar;
  readonly now: number;
  /** Epoch milliseconds as the server counts them. */
  readonly storeNow: number;
  readonly isOpen: boolean;
  readonly isFullScreen: boolean;
  readonly sheet: Sheet;
  readonly isSoundOn: boolean;
  /** Unread divider of this opening. */
  readonly dividerSeq: number | null;
  readonly status: string;
  readonly alert: string;
  /** Rises when the player opens the chat or starts again: the focus goes to where writing or reading begins. */
  readonly focusCount: number;
}

export interface Store {
  readonly config: FrameConfig;
  readonly storage: Storage;
  state(): AppState;
  subscribe(listener: () => void): () => void;
  receive(message: PageMessage): void;
  minimise(): void;
  /** False when 20 messages are waiting already: the text stays where it is. */
  send(text: string): boolean;
  retry(id: ClientMessageId): void;
  discard(id: ClientMessageId): void;
  typing(isTyping: boolean): void;
  requestHuman(): void;
  leaveQueue(): void;
  extendIdle(): void;
  end(): void;
  startAgain(): void;
  reconnect(): void;
  setSheet(sheet: Sheet): void;
  setLanguage(language: Language): void;
  setSound(isOn: boolean): void;
}

export interface StoreOptions {
  readonly config: FrameConfig;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly words: Words;
  createClient(language: Language): PlayerClient;
  loadWords(language: Language): Promise<Words>;
  send(type: string, detail?: Readonly<Record<string, string | number>>): void;
  /** Theme and language of the document. */
  dress(settings: { readonly theme?: string; readonly lang: string }): void;
  beep(): void;
  reload(): void;
}

/** Before the first connection nobody is said to be away. */
const IDLE: PlayerClientState = { ...NEW_PLAYER, isStaffed: true };

export function createStore(options: StoreOptions): Store {
  const { clock, config, storage } = options;
  const listeners = new Set<() => void>();
  let client: PlayerClient | null = null;
  let unfollow = (): void => undefined;
  let cancelTick = (): void => undefined;
  let moments: Moments = { startedAt: clock.now(), lostAt: null, backAt: null };
  let isRestarting = false;
  /** The player chose a language here: what the page says no longer counts. */
  let hasChosen = false;
  let state: AppState = {
    chat: IDLE,
    words: options.words,
    screen: { type: "loading", isSlow: false },
    bar: null,
    now: clock.now(),
    storeNow: Date.now(),
    isOpen: false,
    isFullScreen: false,
    sheet: null,
    isSoundOn: storage.get("sound") === "on",
    dividerSeq: null,
    status: "",
    alert: "",
    focusCount: 0,
  };

  function set(change: Partial<AppState>): void {
    const now = clock.now();
    const chat = change.chat ?? state.chat;
    const offset = chat.clockOffset;
    state = {
      ...state,
      ...change,
      now,
      storeNow: offset === 0 ? Date.now() : now + offset,
      screen: screenOf(chat, moments, isRestarting, now),
      bar: barOf(chat, moments, now),
    };
    cancelTick();
    const next = client === null ? Number.POSITIVE_INFINITY : nextChange(chat, moments, now);
    cancelTick = Number.isFinite(next) ? clock.after(Math.max(next - now, 50), () => set({})) : () => undefined;
    for (const listener of listeners) {
      listener();
    }
  }

  const news = createNews({
    clock,
    storage,
    words: () => state.words,
    send: options.send,
    say: (text) => set({ status: text }),
    alert: (text) => set({ alert: text }),
    beep: () => state.isSoundOn && options.beep(),
  });

  function start(language: Language): void {
    if (client !== null) {
      return;
    }
    moments = { startedAt: clock.now(), lostAt: null, backAt: null };
    client = options.createClient(language);
    unfollow = client.subscribe(changed);
    client.start();
    changed();
  }

  function stop(): void {
    unfollow();
    client?.stop();
    client = null;
  }

  function changed(): void {
    if (client === null) {
      return;
    }
    const before = state.chat;
    const chat = client.state();
    const { view } = chat;
    moments = nextMoments(moments, before, chat, state.bar, clock.now());
    if (view?.status !== "closed") {
      isRestarting = false;
    }
    news.follow(before, chat);
    const readSeq = news.readSeq();
    const { bar } = state;
    set({ chat, dividerSeq: state.dividerSeq ?? (state.isOpen && !before.isLoaded && readSeq > 0 ? readSeq : null) });
    if (state.bar !== bar && state.bar !== null) {
      news.tell(state.words.t(`net.${state.bar}`));
    }
    news.changed(before, chat, state.isOpen);
  }

  function open(): void {
    const readSeq = news.readSeq();
    const dividerSeq = readSeq > 0 && (state.chat.view?.seq ?? 0) > readSeq ? readSeq : null;
    set({ isOpen: true, dividerSeq, focusCount: state.focusCount + 1 });
    start(state.words.language as Language);
    client?.probe();
    news.count(state.chat, true);
  }

  function setLanguage(language: Language): void {
    void options.loadWords(language).then((words) => {
      options.dress({ lang: language });
      if (client !== null && state.chat.view === null && state.chat.pending.length === 0) {
        stop();
        set({ words, chat: IDLE });
        start(language);
      } else {
        set({ words });
      }
    });
  }

  function receive(message: PageMessage): void {
    switch (message.type) {
      case "settings": {
        options.dress(message);
        set({ isFullScreen: message.isFullScreen });
        const language = config.languages.find((known) => known === message.lang);
        if (language !== undefined && language !== state.words.language && !hasChosen) {
          setLanguage(language);
        }
        break;
      }
      case "open":
        open();
        break;
      case "close":
        set({ isOpen: false, sheet: null, dividerSeq: null });
        break;
      case "connect":
        start(state.words.language as Language);
        break;
      case "requestHuman":
        requestHuman();
        break;
      case "help":
        set({ sheet: "help" });
        break;
      case "wipe":
        start(state.words.language as Language);
        client?.wipe();
        stop();
        storage.wipe();
        news.forget();
        set({ chat: IDLE, sheet: null, isOpen: false });
        options.send("wiped");
    }
  }

  /** Queued or with a person already: says where things stand instead. */
  function requestHuman(): void {
    const { chat, words } = state;
    start(words.language as Language);
    if (chat.view?.status === "assigned") {
      news.tell(words.t("agent.join", { alias: chat.view.alias ?? words.t("role.agent") }));
    } else if (chat.view?.status === "queued" || chat.view?.status === "offered") {
      news.tell(queueText(words, chat.queue));
    } else {
      isRestarting = true;
      client?.requestHandoff();
    }
    set({ sheet: null });
  }

  return {
    config,
    storage,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    receive,
    minimise: () => options.send("minimise"),
    send(text) {
      start(state.words.language as Language);
      client?.typing(false);
      return client?.sendMessage(text) != null;
    },
    retry: (id) => client?.retry(id),
    discard: (id) => client?.discard(id),
    typing: (isTyping) => client?.typing(isTyping),
    requestHuman,
    leaveQueue() {
      client?.cancelHandoff();
      set({ sheet: null });
    },
    extendIdle: () => client?.extendIdle(),
    end() {
      client?.endConversation();
      set({ sheet: null });
    },
    startAgain() {
      isRestarting = true;
      set({ focusCount: state.focusCount + 1 });
    },
    reconnect() {
      if (state.screen.type === "down" && state.screen.isOutdated) {
        options.reload();
        return;
      }
      stop();
      set({ chat: IDLE });
      start(state.words.language as Language);
    },
    setSheet: (sheet) => set({ sheet }),
    setLanguage(language) {
      hasChosen = true;
      setLanguage(language);
    },
    setSound(isOn) {
      storage.set("sound", isOn ? "on" : "off");
      set({ isSoundOn: isOn });
    },
  };
}
