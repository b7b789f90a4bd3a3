import { describe, expect, it } from "vitest";
import { emptyMemory, rememberBot, rememberPlayer } from "../../../server/core/bot/dialogue.ts";
import { ask, say, talk } from "./support.ts";

describe("memory", () => {
  it("[B15] the second failure goes to a person, the first does not", () => {
    const [first, second] = talk(["can you look at that thing", "the blue one from before"], "en");
    expect(first).toMatchObject({ route: "bot", reply: { kind: "fallback" } });
    expect(second).toMatchObject({ route: "human", reason: "bot_failed" });
  });

  it("[B15] an answer between forgives a failure", () => {
    const decisions = talk(["purple elephants", "how long does a payout take", "green elephants"], "en");
    expect(decisions.map((each) => each.route)).toEqual(["bot", "bot", "bot"]);
  });

  it("[B16] a rejected answer goes to a person, on the topic it was about", () => {
    expect(talk(["how do i use a bonus", "that is not what i asked"], "en")[1]).toMatchObject({
      route: "human",
      reason: "answer_rejected",
      topic: "bonus",
    });
    expect(talk(["hoe gebruik ik een bonus", "dat was mijn vraag niet"], "nl")[1]).toMatchObject({
      reason: "answer_rejected",
      topic: "bonus",
    });
  });

  it("[B16] the third repetition goes to a person", () => {
    const decisions = talk(["why do you need my id", "but why do you need my id", "why do you need my id then"], "en");
    expect(decisions.map((each) => each.route)).toEqual(["bot", "bot", "human"]);
    expect(decisions[2]?.reason).toBe("repeated");
    expect(decisions[2]?.reply.quickReplies.map((each) => each.id)).toEqual(["b.stay"]);
  });

  it("[B16] calm follow-up questions stay with the bot", () => {
    const decisions = talk(
      ["how long does a payout take", "are there fees for a payout", "and what is the maximum payout", "thanks"],
      "en",
    );
    expect(decisions.map((each) => each.route)).toEqual(["bot", "bot", "bot", "bot"]);
  });

  it("[B16] rising anger goes to a person", () => {
    expect(
      talk(["how long does a payout take", "but how long exactly?!", "how long is the damn payout?!!"], "en").at(-1),
    ).toMatchObject({ route: "human" });
  });

  it("[B17] safety is sticky", () => {
    const decisions = talk(
      ["i cannot stop gambling", "how long does a payout take", "i want to kill myself", "thanks"],
      "en",
    );
    expect(decisions.map((each) => each.priority)).toEqual(["urgent", "urgent", "crisis", "crisis"]);
    expect(decisions.every((each) => each.route === "human")).toBe(true);
    expect(decisions[3]?.reply.card).toBe("crisis");
  });

  it("[B18] memory is plain data and can be folded without text ids", () => {
    const { memory } = say(emptyMemory, "how long does a payout take", "en");
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
    const decision = ask("how long does a payout take");
    const folded = rememberBot(rememberPlayer(emptyMemory, "how long does a payout take", decision), {
      kind: "answer",
      topic: "payout",
      textId: null,
    });
    expect(ask("that deadline has passed twice", "en", folded)).toMatchObject({ route: "human", topic: "money" });
  });

  it("[B19] a follow-up takes the subject of the last answer", () => {
    expect(talk(["which documents do you accept", "and how long does that take?"], "en")[1]).toMatchObject({
      topic: "kyc",
      reply: { textId: "kyc.time" },
    });
    expect(talk(["hoe kan ik opnemen", "en hoe lang duurt dat dan"], "nl")[1]).toMatchObject({
      topic: "payout",
      reply: { textId: "payout.time" },
    });
    expect(talk(["hoe lang duurt een uitbetaling", "en voor ideal?"], "nl")[1]?.reply.textId).toBe("payout.methods");
    expect(talk(["how do i withdraw", "what about the blue one", "and the fees?"], "en")[2]?.reply.textId).toBe(
      "payout.fees",
    );
    expect(talk(["how does wagering work", "and for slots?"], "en")[1]?.reply.textId).toBe("bonus.contribution");
  });

  it("[B30] of two questions the second becomes the first button", () => {
    const [both] = talk(["which documents do you need and what is the minimum withdrawal"], "en");
    expect(both?.reply).toMatchObject({ topic: "kyc", textId: "kyc.documents" });
    expect(both?.reply.quickReplies[0]?.id).toBe("b.payout.limits");
    expect(both?.reply.quickReplies.at(-1)?.id).toBe("b.person");
    const [one] = talk(["which documents do you need"], "en");
    expect(one?.reply.quickReplies.map((each) => each.id.slice(0, 5))).not.toContain("b.pay");
  });

  it("[B30] what has most at stake decides a message with several questions", () => {
    const [first] = talk(["how long is a payout? also my game crashed and i want to die"], "en");
    expect(first?.reason).toBe("crisis");
    expect(talk(["welke documenten en waar blijft mijn geld"], "nl")[0]?.reason).toBe("money");
  });
});
