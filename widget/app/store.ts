/** A plain observable over the player's client: what the screen shows, and what the player can do. */
import type { PlayerAsk, PlayerClient } from "../../shared/client/types.ts";
import type { ClientMessageId } from "../../shared/ids.ts";
import type { Language } from "../../shared/vocabulary.ts";
import type { PageMessage } from "../frame/messages.ts";
import { draftOf, keepDraft } from "./draft.ts";
import type { News } from "./later/news.ts";
import { findPrivate } from "./private-data.ts";
import { type AppState, canSend, firstState, IDLE, type ScreenChange, type StoreOptions } from "./state.ts";
import { barOf, isOwn, isWaiting, type Moments, nextChange, nextMoments, screenOf } from "./status.ts";

export type Store = ReturnType<typeof createStore>;

/** A number split over two messages this close together is still seen. */
const SPLIT_MS = 120_000;

export function createStore({ clock, config, storage, ...options }: StoreOptions) {
  const listeners = new Set<() => void>();
  let client: PlayerClient | null = null;
  let unfollow = (): void => undefined;
  let cancelTick = unfollow;
  let moments: Moments = { startedAt: clock.now(), lostAt: null, backAt: null };
  let isRestarting = false;
  /** The player chose a language here: what the page says no longer counts. */
  let hasChosen = false;
  /** Enter again would send the same text twice. */
  let isChecking = false;
  let state: AppState = firstState(options.words, storage, clock.now());

  function set(change: Partial<AppState>): void {
    const now = clock.now();
    const chat = change.chat ?? state.chat;
    const { clockOffset } = chat;
    state = {
      ...state,
      ...change,
      now,
      storeNow: clockOffset ? now + clockOffset : Date.now(),
      screen: screenOf(chat, moments, isRestarting, now),
      bar: barOf(chat, moments, now),
    };
    cancelTick();
    const next = nextChange(chat, moments, now);
    if (client && next < Infinity) {
      cancelTick = clock.after(Math.max(next - now, 50), refresh);
    }
    for (const listener of listeners) {
      listener();
    }
  }

  /** What follows from a change is told by a part of the script that may be on its way: it hears all of it, in order. */
  let news: News | undefined;
  let untold: ((news: News) => void)[] = [];

  function tell(...steps: readonly ((news: News) => void)[]): void {
    untold.push(...steps);
    news ??= options.news()?.({
      clock,
      storage,
      words: () => state.words,
      send: options.send,
      say: (status) => set({ status }),
      alert: (alert) => set({ alert }),
      beep: () => state.isSoundOn && options.beep(),
      divide: (seq) => set({ dividerSeq: state.dividerSeq ?? seq }),
    });
    if (news) {
      const told = untold;
      untold = [];
      for (const step of told) {
        step(news);
      }
    }
  }

  function refresh(): void {
    tell();
    set({});
  }

  function start(): void {
    if (!client) {
      moments = { startedAt: clock.now(), lostAt: null, backAt: null };
      client = options.createClient(state.words.language as Language);
      unfollow = client.subscribe(changed);
      client.start();
      changed();
    }
  }

  function stop(): void {
    unfollow();
    client?.stop();
    client = null;
  }

  function changed(): void {
    if (!client) {
      return;
    }
    const { chat: before, bar, isOpen } = state;
    const chat = client.state();
    moments = nextMoments(moments, before, chat, bar, clock.now());
    if (chat.view?.status !== "closed") {
      isRestarting = false;
    }
    const { owner } = chat;
    set(owner === null || owner === before.owner ? { chat } : { chat, text: draftOf(storage, owner, state.text) });
    const { bar: shown } = state;
    if (shown && shown !== bar) {
      tell((told) => told.tell(() => state.words.t(`net.${shown}`)));
    }
    tell((told) => told.changed(before, chat, isOpen));
  }

  async function setLanguage(language: Language): Promise<void> {
    const words = await options.loadWords(language);
    options.dress({ lang: language });
    if (client && !state.chat.view && !state.chat.pending[0]) {
      stop();
      set({ words, chat: IDLE });
      start();
    } else {
      set({ words });
    }
  }

  function receive(message: PageMessage): void {
    switch (message.type) {
      case "settings": {
        options.dress(message);
        set({ isFullScreen: message.isFullScreen });
        const language = config.languages.find((known) => known === message.lang);
        if (language && language !== state.words.language && !hasChosen) {
          setLanguage(language);
        }
        break;
      }
      case "open": {
        const text = state.text || (message.text ?? "");
        set({ isOpen: true, dividerSeq: null, focusCount: state.focusCount + 1, text });
        const { chat } = state;
        start();
        client?.probe();
        tell((told) => told.opened(chat));
        break;
      }
      case "close":
        set({ isOpen: false, layer: null, dividerSeq: null });
        break;
      case "connect":
        start();
        break;
      case "requestHuman":
        requestHuman();
        break;
      case "help":
        set({ layer: "help" });
        break;
      case "token":
        options.identity.take(message.token, client);
        break;
      case "wipe":
        options.identity.forget();
        start();
        client?.wipe();
        stop();
        storage.wipe();
        untold = [];
        news?.forget();
        set({ chat: IDLE, layer: null, isOpen: false, text: "", status: "", alert: "" });
        options.send("wiped");
    }
  }

  /** Queued or with a person already: says where things stand instead. */
  function requestHuman(): void {
    start();
    const { chat } = state;
    if (chat.view?.status === "assigned" || isWaiting(chat.view)) {
      tell((told) => told.stands(chat));
    } else {
      isRestarting = true;
      client?.requestHandoff();
    }
    set({ layer: null });
  }

  function edit(text: string): void {
    set({ text, found: null, isFull: false });
    keepDraft(storage, text, state.chat.owner);
    client?.typing(text.trim() !== "");
  }

  /** False when 20 messages are waiting already: the text stays where it is. */
  function send(text: string): boolean {
    start();
    client?.typing(false);
    return client?.sendMessage(text) != null;
  }

  const post = (text: string): void => (send(text) ? edit("") : set({ isFull: true }));

  return {
    config,
    storage,
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive,
    /** To the page. */
    tell: options.send,
    /** Changes what only this screen is about. */
    set: set as (change: ScreenChange) => void,
    refresh,
    /** Aloud, for screen readers. */
    say: (text: () => string): void => tell((told) => told.tell(text)),
    edit,
    send,
    post,
    /** Sends what is typed, unless something in it is private: then it asks (UX 1.2). */
    async submit(): Promise<void> {
      const text = state.text.trim();
      const last = state.chat.view?.items.findLast(isOwn);
      const previous = last && "text" in last && state.storeNow - last.at < SPLIT_MS ? last.text : null;
      if (text && canSend(state) && !isChecking) {
        isChecking = true;
        const check = findPrivate(text, previous);
        const found = check && (await check);
        isChecking = false;
        // It is gone where somebody else is at the screen by now.
        const isThere = state.text.includes(text);
        if (isThere && found) {
          set({ found });
        } else if (isThere) {
          post(text);
        }
      }
    },
    retry: (id: ClientMessageId): void => client?.retry(id),
    discard: (id: ClientMessageId): void => client?.discard(id),
    requestHuman,
    leaveQueue(): void {
      client?.cancelHandoff();
      set({ layer: null });
    },
    ask: (command: PlayerAsk): void => client?.ask(command),
    end(): void {
      client?.endConversation();
      set({ layer: null });
    },
    startAgain(): void {
      isRestarting = true;
      set({ focusCount: state.focusCount + 1 });
    },
    reconnect(): void {
      if (state.screen.type === "down" && state.screen.isOutdated) {
        options.reload();
      } else {
        stop();
        set({ chat: IDLE });
        start();
      }
    },
    setLanguage(language: Language): void {
      hasChosen = true;
      setLanguage(language);
    },
    setSound(isSoundOn: boolean): void {
      storage.set("sound", isSoundOn ? "on" : "off");
      set({ isSoundOn });
    },
  };
}
