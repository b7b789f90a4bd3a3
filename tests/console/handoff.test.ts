import { describe, expect, it } from "vitest";
import { dispositionFor, outcomeFor } from "../../console/features/thread/finish-defaults.ts";
import { summaryOf, toHandoffCard } from "../../console/features/thread/handoff.ts";
import { mentionsIn } from "../../console/features/thread/mentioned.ts";
import { DISPOSITIONS } from "../../shared/vocabulary.ts";
import { type Need, type Story, story } from "./support/story.ts";

const NOW = 1_000_000_000;
const MONEY: Need = { reason: "money", topic: "money", lane: "money", priority: "urgent" };
const talk = () => story({ name: "1", at: NOW });
const cardOf = (one: Story) => {
  const { view, staff } = one.open();
  return toHandoffCard(view, staff);
};
const cautionsOf = (one: Story) => cardOf(one)?.cautions.map(({ name }) => name);

describe("why you got this", () => {
  it("[UX3.3] is not there before a person is needed", () => {
    expect(cardOf(talk().player(NOW, "hello"))).toBeNull();
  });

  it("[UX3.3] carries the reason, the question in one line and what the bot tried", () => {
    const card = cardOf(
      talk()
        .bot(NOW, "hello", "Hi")
        .player(NOW, "Where is\n  my payout?")
        .bot(NOW, "answer", "Usually within 3 days.", {
          textId: "payout.general",
          termsRef: { id: "payouts", version: "3" },
        })
        .bot(NOW, "handoff", "I am connecting you.")
        .handoff(NOW, MONEY),
    );
    expect(card?.need.reason).toBe("money");
    expect(card?.question).toBe("Where is my payout?");
    expect(card?.tried.map(({ kind, textId }) => [kind, textId])).toEqual([["answer", "payout.general"]]);
  });

  it("[UX3.3] shows the earlier question when the last message only asks for a person", () => {
    const asked: Need = { reason: "asked_for_person", topic: "payout", lane: "general" };
    const card = cardOf(talk().player(NOW, "Why is my bonus gone?").player(NOW, "person please").handoff(NOW, asked));
    expect(card?.question).toBe("Why is my bonus gone?");
  });

  it("[UX3.3] lists what the player said: amounts, times, methods", () => {
    const card = cardOf(talk().player(NOW, "€450 via iDEAL on 9 May, 5 days ago").handoff(NOW, MONEY));
    expect(card?.facts).toEqual({ amounts: ["€450"], times: ["9 May", "5 days"], methods: ["iDEAL"] });
  });

  it("[UX3.3] warns not to promise earlier than the bot said", () => {
    const card = cardOf(
      talk().player(NOW, "money?").bot(NOW, "answer", "It takes 1 to 3 working days.").handoff(NOW, MONEY),
    );
    expect(card?.cautions).toContainEqual({ name: "promised", time: "1 to 3 working days" });
    expect(card?.cautions.map(({ name }) => name)).toContain("money");
  });

  it("[UX3.3] puts danger first and names what was hidden", () => {
    const crisis: Need = { reason: "crisis", topic: "distress", lane: "crisis", priority: "crisis", isCare: true };
    expect(cautionsOf(talk().player(NOW, "x", ["card"]).handoff(NOW, crisis))).toEqual(["crisis", "masked"]);
  });

  it("[UX3.3] says when care comes first, when a message was left and when it came back", () => {
    const care: Need = { reason: "care", topic: "self_exclusion", lane: "care", isCare: true, kind: "message" };
    const returned = talk()
      .handoff(NOW, care)
      .assigned(NOW, "Noor")
      .say(NOW, { type: "conversation.returned", reason: "agent_lost" });
    expect(cautionsOf(returned)).toEqual(["care", "message", "returned"]);
  });

  it("[UX3.3] names the rules of the deciding explanation and the language the bot read", () => {
    const explanation = {
      ruleIds: ["a"],
      spans: [{ ruleId: "a", start: 0, end: 1, words: "payout" }],
      detectedLanguage: "en" as const,
      scores: [],
    };
    const card = cardOf(
      talk().handoff(NOW, MONEY).staff(NOW, {
        type: "bot.explained",
        clientMessageId: null,
        topic: "money",
        priority: "urgent",
        reason: "money",
        explanation,
      }),
    );
    expect(card?.rules).toEqual([{ ruleId: "a", words: ["payout"] }]);
    expect([card?.language, card?.otherLanguage]).toEqual(["nl", "en"]);
  });

  it("[UX3.3] knows when the first reply was given", () => {
    const before = talk().handoff(NOW, MONEY).assigned(NOW, "Noor");
    expect(cardOf(before)?.hasReply).toBe(false);
    expect(cardOf(before.agent(NOW, "Noor", "hi"))?.hasReply).toBe(true);
  });

  it("[UX3.3] prefills the summary of a transfer", () => {
    const card = cardOf(talk().player(NOW, "Where is my €450?").bot(NOW, "answer", "Soon.").handoff(NOW, MONEY));
    const labels = { question: "Question", tried: "Bot tried", facts: "Player said" };
    expect(card && summaryOf(card, labels)).toBe("Question: Where is my €450?\nBot tried: Soon.\nPlayer said: €450");
  });
});

describe("mentions", () => {
  it("[UX3.3] are found in Dutch and English, each once", () => {
    expect(
      mentionsIn(["1.200 euro, € 50,- en nog eens 1.200 EURO", "op 12-05-2026 of 3 mei", "drie werkdagen"]),
    ).toEqual({
      amounts: ["1.200 euro", "€ 50"],
      times: ["12-05-2026", "3 mei", "drie werkdagen"],
      methods: [],
    });
  });

  it("[UX3.3] leave ordinary words alone", () => {
    expect(mentionsIn(["maybe may be, visage, 450 spins, euro"])).toEqual({ amounts: [], times: [], methods: [] });
  });

  it("[S11] of a hostile text cost as much as of an ordinary one", () => {
    const startedAt = performance.now();
    mentionsIn(["1".repeat(50_000), "€".repeat(50_000), "1 tot ".repeat(20_000)]);
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});

describe("finish", () => {
  it("[UX3.3] starts with a disposition for every topic and an outcome for every disposition", () => {
    expect(dispositionFor(talk().handoff(NOW, MONEY).open().view.need)).toBe("payout");
    expect(dispositionFor(null)).toBe("other");
    expect(DISPOSITIONS.map(outcomeFor)).toHaveLength(DISPOSITIONS.length);
  });

  it("[UX3.3] never calls distress solved", () => {
    const crisis: Need = { reason: "crisis", topic: "distress", lane: "crisis", priority: "crisis" };
    expect(outcomeFor(dispositionFor(talk().handoff(NOW, crisis).open().view.need))).toBe("referred");
  });
});
