/**
 * Lookups that conversations ask for -> the operator's systems -> commands. The node that stored the request carries it
 * out; if it dies, the deadline that was stored with the request hands the player to a person (R22, QS9).
 */
import type { ConversationId } from "../../shared/ids.ts";
import type { ConversationState } from "../core/conversation/state.ts";
import type { Looked } from "../core/facts/facts.ts";
import type { PlayerFacts } from "../ports/player-facts.ts";
import type { Executor } from "./execute.ts";
import type { Log } from "./log.ts";

export interface Lookups {
  /** Begins what this state waits for, once; does nothing when it waits for nothing. */
  begin(conversationId: ConversationId, state: ConversationState, subject: string): void;
}

interface Parts {
  readonly facts: PlayerFacts;
  readonly executor: Executor;
  readonly log: Log;
}

export function createLookups({ facts, executor, log }: Parts): Lookups {
  /** Number of the lookup that runs, by conversation. */
  const running = new Map<ConversationId, number>();

  async function answer(conversationId: ConversationId, lookupNumber: number, looked: Looked): Promise<void> {
    await executor.execute(conversationId, { type: "AnswerLookup", lookupNumber, looked }, null);
  }

  return {
    begin(conversationId, state, subject) {
      if (state.status === "new" || state.lookup === null) {
        return;
      }
      const { lookupNumber, about } = state.lookup;
      if (running.get(conversationId) === lookupNumber) {
        return;
      }
      running.set(conversationId, lookupNumber);
      facts
        .get(state.brandId, subject, about)
        .then((looked) => answer(conversationId, lookupNumber, looked))
        .catch((err: unknown) => log.error({ err, conversationId }, "a lookup could not be answered"))
        .finally(() => {
          if (running.get(conversationId) === lookupNumber) {
            running.delete(conversationId);
          }
        });
    },
  };
}
