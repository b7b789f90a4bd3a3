import { describe, expect, it } from "vitest";
import { ask, languages, load } from "./support.ts";

describe.each(languages)("the known messages in %s", (language) => {
  it.each([
    ["distress", 0.98, 0.98],
    ["faq", 0.98, 0.95],
    ["money", 0.98, 0.98],
    ["handover", 0.98, 0.98],
  ])("[B27] %s: route in %d, topic in %d", (name, route, topic) => {
    const rows = load(`${name}_${language}`).map(({ text, expect: wanted }) => ({ wanted, got: ask(text, language) }));
    const share = (isRight: (row: (typeof rows)[number]) => boolean) => rows.filter(isRight).length / rows.length;
    expect(
      share(({ wanted, got }) => [wanted.route, ...(wanted.accept_routes ?? [])].includes(got.route)),
    ).toBeGreaterThanOrEqual(route);
    expect(
      share(({ wanted, got }) => [wanted.topic, ...(wanted.accept_topics ?? [])].includes(got.topic)),
    ).toBeGreaterThanOrEqual(topic);
  });
});
