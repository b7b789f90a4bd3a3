import { describe, expect, it } from "vitest";
import { OrderError, toOrder } from "../../server/cli/incident-order.ts";

const NOW = Date.UTC(2026, 10, 22, 12, 0, 30);
const MINUTE = 60_000;
const order = (...words: readonly string[]) => toOrder(words, NOW, () => "Europe/Amsterdam");
const problem = (...words: readonly string[]) => {
  try {
    order(...words);
    return null;
  } catch (error) {
    return error instanceof OrderError ? error.message : error;
  }
};
const nextOf = (given: string) => {
  const made = order("update", "--next-update", given);
  return made.action === "update" ? made.nextUpdateAt : null;
};

describe("an order on the command line", () => {
  it("[I1] is what its words say", () => {
    const words = ["--topic", "payout", "--topic", "money", "--method", "Trustly", "--next-update", "+45m"];
    const texts = ["--text", "nl=Traag: geduld = nodig", "--means", "nl=Niets", "--text", "en=Slow"];
    expect(order("publish", "--brand", "demo", ...words, ...texts)).toEqual({
      action: "publish",
      brand: "demo",
      topics: ["payout", "money"],
      method: "Trustly",
      texts: { nl: { what: "Traag: geduld = nodig", means: "Niets" }, en: { what: "Slow" } },
      readMoreUrl: null,
      nextUpdateAt: NOW + 45 * MINUTE,
    });
    expect(order("solve", "--id", "abc")).toEqual({ action: "solve", brand: null, id: "abc", texts: {} });
    expect(order("list")).toEqual({ action: "list", brand: null });
  });

  it("[I1] takes the time of the next update as people say it, by the brand's clock", () => {
    expect(nextOf("+2h")).toBe(NOW + 120 * MINUTE);
    expect(nextOf("14:30")).toBe(Date.UTC(2026, 10, 22, 13, 30));
    expect(nextOf("09:00")).toBe(Date.UTC(2026, 10, 23, 8, 0));
    expect(nextOf("2026-11-22T14:30+01:00")).toBe(Date.UTC(2026, 10, 22, 13, 30));
  });

  it.each([
    [[], "what is to be done"],
    [["delete"], "there is no order delete"],
    [["list", "all"], "one order at a time"],
    [["list", "--loud"], "--loud"],
    [["publish", "--topic", "weather", "--next-update", "+1h"], "there is no topic weather"],
    [["publish", "--topic", "payout"], "--next-update"],
    [["update", "--next-update", "soon"], '"soon"'],
    [["update", "--next-update", "25:00"], '"25:00"'],
    [["update", "--next-update", "2026-11-22 14:30"], "2026-11-22 14:30"],
    [["solve", "--text", "Klaar"], "begins with its language"],
    [["solve", "--text", "xx=Klaar"], "begins with its language"],
  ])("[I3] is refused in one sentence: %j", (words, part) => {
    const said = problem(...words);
    expect(said).toContain(part);
    expect(said).not.toContain("\n");
  });
});
