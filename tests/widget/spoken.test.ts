import { describe, expect, it } from "vitest";
import { plural } from "../../shared/locale/plural.ts";
import type { View } from "../../widget/app/components/view.ts";
import { speak } from "../../widget/app/later/spoken.ts";
import { type StateName, stateOf } from "./support/states.ts";
import { world } from "./support/world.ts";

/** Of the parts only what is asked of them here. */
const parts = { news: { plural }, talk: { away: () => "We are back tomorrow." } } as unknown as View["parts"];

describe("what no event tells", () => {
  it.each<[StateName, string]>([
    ["held", "You can send again in"],
    ["slow", "Noor is looking into it."],
    ["offline", "We are back tomorrow."],
    ["abuse", "This chat has been closed."],
    ["moved", "Your chat is open somewhere else"],
  ])("[UX1.4] %s is told once, however often the screen is drawn, and again when it begins anew", (name, words) => {
    const { store, show, pass } = world("answer");
    store.receive({ type: "open" });
    const draw = (): void => speak({ state: store.state(), store, parts });
    const heard = (): string => {
      pass(1_000);
      return store.state().status;
    };
    draw();
    show(name);
    draw();
    draw();
    expect(heard().split(words)).toHaveLength(2);
    show(stateOf("answer", "en"));
    draw();
    show(name);
    draw();
    expect(heard()).toContain(words);
  });
});
