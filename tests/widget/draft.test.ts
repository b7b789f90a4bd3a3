/** What stands in the composer: whoever typed it finds it again, and nobody else. */
import { describe, expect, it } from "vitest";
import type { Owner } from "../../shared/client/types.ts";
import { stateOf } from "./support/states.ts";
import { world } from "./support/world.ts";

const as = (owner: Owner) => ({ ...stateOf("hello", "en"), owner });

/** The chat is open and the server has said who this is. */
function opened(owner: Owner, kept: Readonly<Record<string, string>> = {}) {
  const { store, show, ...rest } = world("loading", null, { kept });
  show(as(null));
  store.receive({ type: "open" });
  const before = store.state().text;
  show(as(owner));
  return { ...rest, store, show, before, text: () => store.state().text };
}

describe("a draft", () => {
  it("[UX1.6] of a guest is there at once, and stays when the guest logs in", () => {
    const { before, text } = opened("sanne", { draft: "my payout", writer: "" });
    expect([before, text()]).toEqual(["my payout", "my payout"]);
  });

  it("[T7] of a player who was logged in is there when the server knows them again, and not before", () => {
    const { before, text } = opened("sanne", { draft: "my payout", writer: "sanne" });
    expect([before, text()]).toEqual(["", "my payout"]);
  });

  it.each(["other", ""])("[T7] of a player who was logged in is not there for %j", (owner) => {
    const { store, before, text } = opened(owner, { draft: "my payout", writer: "sanne" });
    expect([before, text()]).toEqual(["", ""]);
    expect(store.storage.get("draft")).toBe(owner === "" ? "my payout" : "");
  });

  it("[T7] goes from the screen when somebody else logs in on the same page", () => {
    const { store, show, text } = opened("sanne");
    store.edit("my payout");
    show(as("other"));
    expect([text(), store.storage.get("draft")]).toEqual(["", ""]);
  });

  it("[T7] is back when the token that had ended is renewed", () => {
    const { store, show, text } = opened("sanne");
    store.edit("my payout");
    show(as(""));
    expect(text()).toBe("");
    show(as("sanne"));
    expect(text()).toBe("my payout");
  });

  it("[T7] typed before the server said who this is belongs to who it turns out to be", () => {
    const { store, show, text } = opened(null);
    store.edit("my payout");
    show(as("sanne"));
    expect(text()).toBe("my payout");
    show(as("other"));
    expect(text()).toBe("");
  });

  it("[T7] that is being looked through for private data does not leave in somebody else's name", async () => {
    const { store, show, log } = opened("sanne");
    store.edit("mail me at sanne@example.com or 12345678901");
    const checked = store.submit();
    show(as("other"));
    await checked;
    expect(log.filter((line) => line.startsWith("send"))).toEqual([]);
    expect(store.state().found).toBeNull();
  });
});

describe("a text of the page", () => {
  it("[UX2] stands in the composer when the chat is opened, and is not sent", () => {
    const { store, log } = world();
    store.receive({ type: "open", text: "my payout" });
    expect(store.state().text).toBe("my payout");
    expect(log.filter((line) => line.startsWith("send"))).toEqual([]);
  });

  it("[UX2] takes the place of nothing that the player typed", () => {
    const { store } = world();
    store.edit("mine");
    store.receive({ type: "open", text: "the page's" });
    expect(store.state().text).toBe("mine");
  });
});
