/**
 * Unsent text, kept per agent, conversation and tab. It survives switching, reload and log-out (UX 3.3) and is found
 * only under the conversation it was written for.
 */
import type { ConversationId } from "../shared/ids.ts";
import type { BoxTab } from "./store.ts";

export interface TextStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Drafts {
  read(conversationId: ConversationId, tab: BoxTab): string;
  write(conversationId: ConversationId, tab: BoxTab, text: string): void;
  subscribe(listener: () => void): () => void;
}

const PREFIX = "balie.draft";
const KEPT_MS = 14 * 24 * 3_600_000;

const keyOf = (agentId: string, conversationId: string, tab: BoxTab) =>
  [PREFIX, agentId, conversationId, tab].map(encodeURIComponent).join("/");

/** Without storage (blocked or full) drafts live as long as the page. `wallNow` dates them so that old ones go. */
export function createDrafts(storage: TextStorage | null, agentId: string, wallNow: () => number): Drafts {
  const memory = new Map<string, string>();
  const listeners = new Set<() => void>();
  dropOld(storage, wallNow());

  return {
    read(conversationId, tab) {
      const key = keyOf(agentId, conversationId, tab);
      return memory.get(key) ?? parse(load(storage, key))?.text ?? "";
    },
    write(conversationId, tab, text) {
      const key = keyOf(agentId, conversationId, tab);
      memory.set(key, text);
      save(storage, key, text === "" ? null : JSON.stringify({ text, at: wallNow() }));
      for (const listener of [...listeners]) {
        listener();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function load(storage: TextStorage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function save(storage: TextStorage | null, key: string, value: string | null): void {
  try {
    if (value === null) {
      storage?.removeItem(key);
    } else {
      storage?.setItem(key, value);
    }
  } catch {
    // Full or blocked: the copy in memory stays.
  }
}

function parse(stored: string | null): { readonly text: string; readonly at: number } | null {
  try {
    const value: unknown = JSON.parse(stored ?? "null");
    if (typeof value === "object" && value !== null && "text" in value && "at" in value) {
      const { text, at } = value;
      return typeof text === "string" && typeof at === "number" ? { text, at } : null;
    }
  } catch {
    // Not ours, or cut off.
  }
  return null;
}

function dropOld(storage: TextStorage | null, now: number): void {
  try {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");
    for (const key of keys.filter((name) => name.startsWith(`${PREFIX}/`))) {
      const draft = parse(load(storage, key));
      if (draft === null || now - draft.at > KEPT_MS) {
        storage?.removeItem(key);
      }
    }
  } catch {
    // Storage is blocked: there is nothing to drop.
  }
}
