import { describe, expect, it } from "vitest";
import { type Example, learn } from "../../support/weigh/learn.ts";

const example = (text: string, isYes: boolean): Example => {
  const pieces = text.split(" ");
  return { pieces, size: pieces.length, isYes };
};
const examples = [
  ...["a dark night", "a dark road", "so dark a day", "dark and cold"].map((text) => example(text, true)),
  ...["a sunny day", "a sunny road", "so warm a night", "warm and sunny", "a day", "the road"].map((text) =>
    example(text, false),
  ),
];

describe("learning weights", () => {
  it("[B49] gives the same weights for the same messages", () => {
    expect([...learn(examples, 10).weights]).toEqual([...learn(examples, 10).weights]);
  });

  it("[B49] gives most to what stands in one kind of message only, and nothing to what was said once", () => {
    const { weights } = learn(examples, 10);
    const [first] = [...weights].sort(([, left], [, right]) => right - left);
    expect(first?.[0]).toBe("dark");
    expect(weights.get("sunny")).toBeLessThan(0);
    expect(weights.has("cold")).toBe(false);
  });

  it("[B49] keeps as many pieces as it is told to, those that matter most", () => {
    expect([...learn(examples, 2).weights.keys()].sort()).toEqual(["dark", "sunny"]);
  });
});
