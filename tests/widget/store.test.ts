import { describe, expect, it } from "vitest";
import { canSend } from "../../widget/app/state.ts";
import { CLOCK_NOW, stateOf } from "./support/states.ts";
import { world } from "./support/world.ts";

const settings = { type: "settings", lang: "en", theme: "light", isFullScreen: false } as const;

describe("connecting", () => {
  it("[UX1.9] nothing connects before the player opens the chat", () => {
    const { store, log } = world();
    store.receive(settings);
    expect(log).toEqual([]);
    store.receive({ type: "open" });
    expect(log).toContain("create en");
    expect(log).toContain("start");
  });

  it("[UX1.9] an open conversation of an earlier page connects without opening", () => {
    const { store, log } = world();
    store.receive({ type: "connect" });
    expect(log).toContain("start");
    expect(store.state().isOpen).toBe(false);
  });

  it("[T7] logging out wipes client and storage and says so to the page", () => {
    const { store, log, sent } = world("joined", "c1 3");
    store.receive({ type: "open" });
    store.receive({ type: "wipe" });
    expect(log).toContain("wipe");
    expect(store.storage.get("read")).toBeNull();
    expect(store.state().chat.view).toBeNull();
    expect(sent.at(-1)?.type).toBe("wiped");
  });
});

describe("what tells of changes", () => {
  it("[UX1.7] comes later and hears all of it, in order", () => {
    const { store, sent, show, pass, arrive } = world("waiting", "c1 7", { isLate: true });
    store.receive({ type: "open" });
    show("joined");
    pass(2_000);
    expect([store.state().status, sent]).toEqual(["", []]);
    arrive();
    pass(1_000);
    expect(store.state().status).toContain("Noor has taken over and has read everything.");
    expect(store.state().dividerSeq).toBe(7);
    expect(sent.map(({ type }) => type)).toContain("flag");
  });

  it("[T7] hears nothing of a conversation that was wiped before it came", () => {
    const { store, show, pass, arrive } = world("waiting", "c1 7", { isLate: true });
    store.receive({ type: "open" });
    show("joined");
    store.receive({ type: "wipe" });
    arrive();
    pass(2_000);
    expect([store.state().status, store.storage.get("read")]).toEqual(["", null]);
  });

  it("[T7] says nothing any more after the player logged out", () => {
    const { store, show, pass } = world("waiting", "c1 7");
    store.receive({ type: "open" });
    show("joined");
    store.receive({ type: "wipe" });
    pass(2_000);
    expect(store.state().status).toBe("");
  });
});

describe("a person", () => {
  it.each(["hello", "answer", "offline", "ended", "safer"] as const)("[P6] can be asked for in state %s", (name) => {
    const { store, log } = world(name);
    store.receive({ type: "open" });
    store.requestHuman();
    expect(log).toContain("requestHandoff");
  });

  it("[UX1.2] asked for again while waiting, the place is said and nothing is sent", () => {
    const { store, log, pass } = world("waiting");
    store.receive({ type: "open" });
    store.requestHuman();
    pass(1_000);
    expect(log).not.toContain("requestHandoff");
    expect(store.state().status).toContain("You are number 3. Expected wait: 4 to 7 minutes.");
  });
});

describe("sending", () => {
  it("[UX0.5] a message that cannot be taken is given back", () => {
    const { store, show } = world();
    store.receive({ type: "open" });
    expect(store.send("hello")).toBe(true);
    const [pending] = stateOf("seen", "en").pending;
    show({
      ...stateOf("hello", "en"),
      pending: Array.from({ length: 20 }, () => pending).filter((one) => one !== undefined),
    });
    expect(store.send("one more")).toBe(false);
  });

  it("[UX1.4] not sent is announced assertively, once", () => {
    const { store, show } = world("joined");
    store.receive({ type: "open" });
    show("failed");
    expect(store.state().alert).toBe("Not sent. Try again.");
  });
});

describe("states", () => {
  it("[UX1.4] ended turns into chat again when the player starts again", () => {
    const { store } = world("ended");
    store.receive({ type: "open" });
    expect(store.state().screen).toEqual({ type: "ended", canReopen: true });
    store.startAgain();
    expect(store.state().screen).toEqual({ type: "chat" });
  });

  it("[UX1.4] a lost connection is shown after two seconds and its return for three", () => {
    const { store, show, pass } = world("joined");
    store.receive({ type: "open" });
    show({
      ...stateOf("joined", "en"),
      connection: { status: "offline", since: CLOCK_NOW, retryAt: CLOCK_NOW + 9_000, attempt: 1 },
    });
    expect(store.state().bar).toBeNull();
    pass(2_000);
    expect(store.state().bar).toBe("lost");
    show("joined");
    expect(store.state().bar).toBe("back");
    pass(3_000);
    expect(store.state().bar).toBeNull();
  });

  it("[UX1.4] loading shows a skeleton after 300 ms and is called late after ten seconds, with writing on", () => {
    const { store, pass } = world("loading");
    store.receive({ type: "open" });
    expect(store.state().screen).toEqual({ type: "loading", isSlow: false });
    pass(300);
    expect(store.state().screen).toEqual({ type: "loading", isSlow: true });
    pass(9_700);
    expect(store.state().screen.type).toBe("late");
    expect(canSend(store.state())).toBe(true);
  });
});

describe("announcements", () => {
  it("[UX1.7] history is never read out", () => {
    const { store, pass } = world("joined");
    store.receive({ type: "open" });
    pass(2_000);
    expect(store.state().status).toBe("");
  });

  it("[UX1.7] what comes in is read once, with who says it", () => {
    const { store, show, pass } = world("waiting");
    store.receive({ type: "open" });
    pass(2_000);
    show("joined");
    show("joined");
    pass(1_000);
    const said = store.state().status;
    expect(said).toContain("Noor has taken over and has read everything.");
    expect(said.split("Noor: Hi, I am Noor.")).toHaveLength(2);
    expect(said).not.toContain("Sure, thank you");
  });

  it("[UX1.7] three messages in a second become one sentence", () => {
    const { store, show, pass } = world("waiting");
    store.receive({ type: "open" });
    pass(2_000);
    const joined = stateOf("joined", "en");
    const agent = joined.view?.items.find((item) => item.type === "message" && item.from === "agent");
    const view = joined.view;
    if (view === null || agent === undefined) {
      throw new Error("the state has an agent");
    }
    const items = [...view.items, ...[1, 2, 3].map((step) => ({ ...agent, seq: view.seq + step }))];
    show({ ...joined, view: { ...view, seq: view.seq + 3, items } });
    pass(1_000);
    expect(store.state().status).toContain("5 new messages from Noor");
  });
});

describe("the page", () => {
  it("[UX1.6] unread is counted while closed and read on opening", () => {
    const { store, show, sent } = world("waiting", "c1 7");
    store.receive({ type: "connect" });
    show("joined");
    expect(sent.findLast(({ type }) => type === "unread")?.detail).toEqual({ count: 2 });
    store.receive({ type: "open" });
    expect(sent.findLast(({ type }) => type === "unread")?.detail).toEqual({ count: 0 });
    expect(store.state().dividerSeq).toBe(7);
  });

  it("[T3] hears of phases, numbers and an alias, and never a word of the chat", () => {
    const { store, show, sent } = world("hello");
    store.receive({ type: "open" });
    for (const name of ["answer", "crisis", "waiting", "joined", "ended"] as const) {
      show(name);
    }
    const types = new Set(sent.map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(["started", "message", "handoff", "queue", "agent", "ended", "flag"]),
    );
    const all = JSON.stringify(sent);
    for (const word of ["payout", "lost everything", "crisis", "care", "statement", "Thank you"]) {
      expect(all).not.toContain(word);
    }
  });

  it("[UX2] keeps its flag while a conversation goes on and drops it at the end", () => {
    const { store, show, sent } = world("answer");
    store.receive({ type: "open" });
    show("ended");
    expect(sent.filter(({ type }) => type === "flag").map(({ detail }) => detail)).toEqual([{ isOn: 1 }, { isOn: 0 }]);
  });

  it("[UX2] nothing is told of what was there before this page", () => {
    const { store, sent } = world("joined");
    store.receive({ type: "open" });
    expect(sent.map(({ type }) => type)).toEqual(["flag"]);
  });

  it("[UX2] a language chosen in the chat wins over the page's", async () => {
    const { store } = world("answer");
    store.receive({ type: "open" });
    store.setLanguage("nl");
    await Promise.resolve();
    store.receive(settings);
    await Promise.resolve();
    expect(store.state().words.language).toBe("nl");
  });
});
