import { describe, expect, it } from "vitest";
import { emptyMemory } from "../../../server/core/bot/dialogue.ts";
import { groupQuestions, openQuestions } from "../../../server/core/bot/unanswered.ts";
import type { ConversationEvent } from "../../../server/core/conversation/events.ts";
import { toClientMessageId } from "../../../shared/ids.ts";
import type { Language } from "../../../shared/vocabulary.ts";
import { bot, say } from "./support.ts";

/** The events that a player's messages leave behind. */
function conversation(texts: readonly string[], language: Language = "en"): readonly ConversationEvent[] {
  let memory = emptyMemory;
  return texts.flatMap((text, index): readonly ConversationEvent[] => {
    const step = say(memory, text, language);
    memory = step.memory;
    const { reply, priority, reason } = step.decision;
    return [
      {
        type: "MessagePosted",
        clientMessageId: toClientMessageId(`00000000-0000-4000-8000-00000000000${index}`),
        from: "player",
        text,
        masked: [],
      },
      { type: "BotReplied", reply, card: null, priority, reason },
    ];
  });
}

const questions = (...talks: readonly (readonly string[])[]) =>
  talks.flatMap((texts, index) => openQuestions(`c${index}`, conversation(texts)));

describe("unanswered", () => {
  it("[B31] fallbacks, second failures and rejected answers are open questions, answers are not", () => {
    const open = questions(["purple elephants", "how long is a payout", "that is not what i asked"], ["thanks"]);
    expect(open.map(({ why, text }) => [why, text])).toEqual([
      ["fallback", "purple elephants"],
      ["rejected", "how long is a payout"],
    ]);
  });

  it("[B31] a conversation with care or crisis in it is left out whole", () => {
    expect(questions(["purple elephants", "i cannot stop gambling"])).toEqual([]);
  });

  it("[B31] questions are grouped by the words that conversations share, most conversations first", () => {
    const open = questions(
      ["is there a swimming pool"],
      ["do you have a pool for swimming"],
      ["any parking, my name is Wolfeschlegel"],
      ["where can the bus park"],
      ["swimming with a pool noodle"],
    );
    const report = groupQuestions(bot, open, 2);
    expect(report.groups.map(({ phrase, conversationIds }) => [phrase, conversationIds])).toEqual([
      ["pool swimming", ["c0", "c1", "c4"]],
    ]);
    expect(report).toMatchObject({ questionCount: 5, conversationCount: 5, aloneCount: 2 });
  });

  it("[B31] a word that only one conversation holds is never shown", () => {
    const open = questions(["pool Wolfeschlegel"], ["pool Featherstone"]);
    expect(JSON.stringify(groupQuestions(bot, open, 2))).not.toMatch(/wolfe|feather/i);
  });
});
