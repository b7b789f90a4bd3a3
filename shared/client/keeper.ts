/** What survives a reload, as one JSON string: the outbox, and the credentials of an anonymous player (DL2, DL8). */
import { ID_PATTERN, toPlayerRef } from "../ids.ts";
import { type Command, type Entry, isKept, type KeptEntry } from "./outbox.ts";
import type { Credentials, Keep, Owner } from "./types.ts";

interface Kept<Sent extends Command> {
  readonly credentials: Credentials | null;
  readonly outbox: readonly KeptEntry<Sent>[];
}

export interface Keeper<Sent extends Command> {
  load(): Kept<Sent>;
  /**
   * Writes only what changed. Entries of other tabs that share the storage stay, and those of a verified player until that
   * player is back; with another one they go (T7).
   */
  save(credentials: Credentials | null, entries: readonly Entry<Sent>[], owner?: Owner): void;
  wipe(): void;
}

export function createKeeper<Sent extends Command>(keep: Keep): Keeper<Sent> {
  let saved = "";
  /** Ids that are or were in this outbox. */
  const known = new Set<string>();

  /** Storage is not to be trusted: an older version, another tab or a person may have written it. */
  function load(): Kept<Sent> {
    try {
      const kept: Partial<Kept<Sent>> | null = JSON.parse(keep.load() ?? "");
      const { playerRef = "", secret = "" } = kept?.credentials ?? {};
      const credentials =
        ID_PATTERN.test(playerRef) && ID_PATTERN.test(secret) ? { playerRef: toPlayerRef(playerRef), secret } : null;
      return { credentials, outbox: (kept?.outbox ?? []).filter(isKept) };
    } catch {
      return { credentials: null, outbox: [] };
    }
  }

  return {
    load,
    save(credentials, entries, owner = null) {
      const own = entries.map(toKept);
      const next = JSON.stringify({ credentials, outbox: own });
      if (next + owner !== saved) {
        saved = next + owner;
        for (const { command } of own) {
          known.add(command.clientMessageId);
        }
        const others = load().outbox.filter(({ command, owner: from }) =>
          from && from !== owner ? !owner : !known.has(command.clientMessageId),
        );
        keep.save(others.length === 0 ? next : JSON.stringify({ credentials, outbox: [...own, ...others] }));
      }
    },
    wipe() {
      keep.save("");
      saved = `${JSON.stringify({ credentials: null, outbox: [] })}null`;
    },
  };
}

export function toKept<Sent extends Command>(entry: Entry<Sent>): KeptEntry<Sent> {
  const { command, conversationId, status, code, owner } = entry;
  return { command, conversationId, code: status === "failed" ? code : null, owner };
}
