/** The frame's own storage. It may be blocked or partitioned: then everything works from memory (UX 1.6). */
import type { Keep } from "../../shared/client/types.ts";

/** `writer`: whose the draft is. */
type Kept = "read" | "draft" | "writer" | "sound";

export interface Storage {
  /** Credentials and outbox of the client. */
  readonly keep: Keep;
  get(name: Kept): string | null;
  set(name: Kept, value: string): void;
  wipe(): void;
}

const NAMES = ["client", "read", "draft", "writer", "sound"];

export function createStorage(brand: string): Storage {
  const memory = new Map<string, string>();
  /** A draft belongs to its tab. */
  const areaOf = (name: string): globalThis.Storage => (/draft|writer/.test(name) ? sessionStorage : localStorage);
  const get = (name: string): string | null => {
    try {
      return areaOf(name).getItem(`balie:${brand}:${name}`);
    } catch {
      return memory.get(name) ?? null;
    }
  };
  const set = (name: string, value: string): void => {
    memory.set(name, value);
    try {
      areaOf(name).setItem(`balie:${brand}:${name}`, value);
    } catch {
      // Blocked or full: memory has it.
    }
  };
  return {
    keep: { load: () => get("client"), save: (value) => set("client", value) },
    get,
    set,
    wipe() {
      memory.clear();
      for (const name of NAMES) {
        try {
          areaOf(name).removeItem(`balie:${brand}:${name}`);
        } catch {
          // Blocked: there was nothing.
        }
      }
    },
  };
}
