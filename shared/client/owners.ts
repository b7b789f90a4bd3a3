/** Unsent words belong to whoever wrote them: they never go out under another name (T7). */
import type { ConversationId } from "../ids.ts";
import type { Command, KeptEntry } from "./outbox.ts";

type Kept<Sent extends Command> = readonly KeptEntry<Sent>[];

/** What is there before the server has said who this is: what a verified player wrote waits, unseen, for that player. */
export function guestWords<Sent extends Command>(kept: Kept<Sent>): Kept<Sent> {
  return kept.filter(({ owner }) => !owner).map((entry) => ({ ...entry, owner: "" }));
}

/**
 * What goes on under `owner`, in whose conversation this is: their own from storage, and of what is `written` all but
 * another verified player's. A guest's goes on where the conversation came along; else the person decides, as only they
 * know whether they wrote it.
 */
export function ownWords<Sent extends Command>(
  stored: Kept<Sent>,
  written: Kept<Sent>,
  owner: string,
  conversationId: ConversationId | null,
): Kept<Sent> {
  const own = stored.filter((entry) => owner && entry.owner === owner);
  return [...own, ...written].flatMap((entry): Kept<Sent> => {
    const { owner: writer, command, code } = entry;
    if (writer && writer !== owner) {
      return [];
    }
    if (writer === "" && owner && (conversationId === null || entry.conversationId !== conversationId)) {
      return command.type === "message.send" ? [{ ...entry, owner, code: code ?? "missing_from_log" }] : [];
    }
    return [{ ...entry, owner }];
  });
}
