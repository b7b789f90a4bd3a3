import { describe, expect, it } from "vitest";
import { ask } from "./support.ts";

const english = (text: string) => {
  const { route, topic, priority } = ask(text, "en");
  return { route, topic, priority };
};

describe("the English pack", () => {
  it.each([
    "hiya, popped forty quid on this morning, hasn't turned up in the casino",
    "cash out from Tuesday. it is Friday",
    "had 733 in there before the maintenance. logged back in and it's 73.30",
    "withdrew to Skrill, Skrill sent it back, now it's in neither place",
    "i dont recall making 3 deposits on sunday just the 1",
    "why did you reverse my cashout without asking",
    "pay up",
    "same story every week with my payout",
  ])("[B27] takes trouble with money, told as a story, to a person: %s", (text) => {
    expect(english(text)).toEqual({ route: "human", topic: "money", priority: "normal" });
  });

  it.each([
    "made the decision, feel calm for once. thanks for the games",
    "im on the wrong side of the railing",
    "there's enough insulin in the fridge to make this stop",
    "he loves her and he's sorry and now his phone's off. he lost everything on here",
    "it would be easier for the kids if they only had one parent",
    "going to take every pill in this house",
  ])("[B27] flags a crisis said sideways: %s", (text) => {
    expect(english(text)).toEqual({ route: "human", topic: "distress", priority: "crisis" });
  });

  it.each([
    "eating plain rice til the 28th cos of you",
    "I've sold the car, the telly and her engagement ring",
    "I'm so scared of opening my bank app",
    "every night I say tomorrow I'll stop",
    "how can I get my son to stop playing on your site?",
  ])("[B27] takes harm by gambling to care: %s", (text) => {
    expect(english(text)).toEqual({ route: "human", topic: "distress", priority: "urgent" });
  });

  it.each([
    "no one will come looking for me up here",
    "showed my sister where the insurance papers are, think that's everything",
    "i won't be turning thirty",
    "last tenner on red, then lights out",
    "pills lined up on the bedside and nobody home",
  ])("[B27] flags a crisis by who, what and when, in words no list holds together: %s", (text) => {
    expect(english(text)).toEqual({ route: "human", topic: "distress", priority: "crisis" });
  });

  it.each([
    "turned my chair to the wall so nobody has to see my face",
    "mine never came and hers did",
    "we kept the cot for years and now nobody needs it",
  ])("[B27] lets a person read who tells and does not ask: %s", (text) => {
    expect(english(text).route).toBe("human");
  });

  it.each(["i love playing here, best site by far", "what time is the last train from Leeds tonight"])(
    "[B9] keeps small talk and questions with the bot: %s",
    (text) => {
      expect(english(text)).toMatchObject({ route: "bot", priority: "normal" });
    },
  );

  it.each([
    ["card was skimmed at a petrol station and it's been used on your website", "fraud"],
    ["can't get past the captcha", "technical"],
    ["absolute shower of chancers", "complaint"],
    ["any chance of a phone call? typing is hard for me", "other"],
  ])("[B27] hands over what needs a person: %s", (text, topic) => {
    expect(english(text)).toMatchObject({ route: "human", topic });
  });

  it.each([
    "lmao im dead, that joke of yours killed me",
    "i'm addicted to your friday reload offer haha, is it on this week?",
    "my wife beat me at scrabble again",
    "my late mother left me some cash, is there a max on withdrawals?",
    "my phone is on 2 percent, about to die",
    "if my payout ever got rejected, what would happen?",
    "i haven't won anything yet but how would i withdraw if i did?",
  ])("[B9] stays calm where nothing is wrong: %s", (text) => {
    expect(english(text)).toMatchObject({ route: "bot", priority: "normal" });
  });
});
