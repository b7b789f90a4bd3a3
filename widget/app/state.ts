/** What the screen shows; replaced, never changed. */
import { NEW_PLAYER } from "../../shared/client/player-state.ts";
import type { Clock, PlayerClient, PlayerClientState } from "../../shared/client/types.ts";
import { PLAYER_TEXT_LENGTH } from "../../shared/limits.ts";
import type { Language } from "../../shared/vocabulary.ts";
import type { Detail } from "../frame/messages.ts";
import type { FrameConfig } from "./config.ts";
import { firstDraft } from "./draft.ts";
import type { Identity } from "./identity.ts";
import type { createNews } from "./later/news.ts";
import type { Private } from "./private-data.ts";
import type { Words } from "./sentences.ts";
import { type Bar, heldSeconds, type Screen } from "./status.ts";
import type { Storage } from "./storage.ts";

export type Layer = "menu" | "help" | "end" | "leave" | null;

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
  readonly layer: Layer;
  readonly isSoundOn: boolean;
  /** Unread divider of this opening. */
  readonly dividerSeq: number | null;
  readonly status: string;
  readonly alert: string;
  /** Rises when the player opens the chat or starts again: the focus goes to where writing or reading begins. */
  readonly focusCount: number;
  /** What is typed; stays until it is taken. */
  readonly text: string;
  /** Private data in it, asked about before it leaves. */
  readonly found: Private | null;
  /** 20 messages are waiting already. */
  readonly isFull: boolean;
  /** Transcript items on screen. */
  readonly shownCount: number;
  /** The player looks at something earlier; up to where they had seen it all. */
  readonly awaySeq: number | null;
  /** The queue's card shows all of itself on a low screen. */
  readonly isUnfolded: boolean;
}

/** What parts of the screen change by themselves. */
export type ScreenChange = Partial<
  Pick<AppState, "layer" | "shownCount" | "awaySeq" | "isUnfolded" | "found" | "status">
>;

/** What the store stands on. */
export interface StoreOptions {
  readonly config: FrameConfig;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly words: Words;
  createClient(language: Language): PlayerClient;
  loadWords(language: Language): Promise<Words>;
  /** What tells of changes; undefined while it is on its way, and the store is refreshed when it comes. */
  news(): typeof createNews | undefined;
  readonly identity: Pick<Identity, "take" | "forget">;
  send(type: string, detail?: Detail): void;
  /** Theme and language of the document. */
  dress(settings: { readonly theme?: string; readonly lang: string }): void;
  beep(): void;
  reload(): void;
}

/** Transcript items on screen at once; as many earlier ones come when asked for. */
export const SHOWN = 200;

/** Before the first connection nobody is said to be away. */
export const IDLE: PlayerClientState = { ...NEW_PLAYER, isStaffed: true };

export const firstState = (words: Words, storage: Storage, now: number): AppState => ({
  chat: IDLE,
  words,
  screen: { type: "loading", isSlow: false },
  bar: null,
  now,
  storeNow: Date.now(),
  isOpen: false,
  isFullScreen: false,
  layer: null,
  isSoundOn: storage.get("sound") === "on",
  dividerSeq: null,
  status: "",
  alert: "",
  focusCount: 0,
  text: firstDraft(storage),
  found: null,
  isFull: false,
  shownCount: SHOWN,
  awaySeq: null,
  isUnfolded: false,
});

/** Above this the honest answer is "more than 45" (UX 1.4). */
export const LONGEST_SAID = 45;

export const charactersLeft = ({ text }: AppState): number => PLAYER_TEXT_LENGTH - text.trim().length;

export const canSend = (state: AppState): boolean =>
  !/down|moved/.test(state.screen.type) && !heldSeconds(state.chat, state.now) && charactersLeft(state) >= 0;
