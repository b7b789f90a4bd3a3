/** What is typed, kept through a reload for whoever typed it: nobody else finds it in front of them (T7). */
import type { Owner } from "../../shared/client/types.ts";
import type { Storage } from "./storage.ts";

type Place = Pick<Storage, "get" | "set">;

export function keepDraft(storage: Place, text: string, owner: Owner): void {
  storage.set("draft", text);
  storage.set("writer", owner ?? "");
}

/** Before the server has said who this is: what a verified player typed waits, unseen, for that player. */
export const firstDraft = (storage: Place): string => (!storage.get("writer") && storage.get("draft")) || "";

/** What stands in the composer from now on, where `text` stands. What a guest typed goes with who logs in: they see it. */
export function draftOf(storage: Place, owner: string, text: string): string {
  const writer = storage.get("writer");
  if (writer === owner) {
    return storage.get("draft") || text;
  }
  if (writer && owner) {
    keepDraft(storage, "", owner);
  } else if (!writer) {
    storage.set("writer", owner);
  }
  return writer ? "" : text;
}
