import { describe, expect, it } from "vitest";
import { createDrafts, type TextStorage } from "../../console/drafts.ts";
import { toConversationId } from "../../shared/ids.ts";

const A = toConversationId("a");
const B = toConversationId("b");

function memoryStorage(): TextStorage & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

describe("drafts", () => {
  it("[UX3.3] are kept apart by conversation and tab", () => {
    const drafts = createDrafts(memoryStorage(), "noor", () => 0);
    drafts.write(A, "reply", "for the player");
    drafts.write(A, "note", "for the team");
    expect([drafts.read(A, "reply"), drafts.read(A, "note"), drafts.read(B, "reply")]).toEqual([
      "for the player",
      "for the team",
      "",
    ]);
  });

  it("[UX3.3] survive a reload and a log-out", () => {
    const storage = memoryStorage();
    createDrafts(storage, "noor", () => 0).write(A, "reply", "half a sentence");
    expect(createDrafts(storage, "noor", () => 1).read(A, "reply")).toBe("half a sentence");
  });

  it("[UX3.3] of one agent are not shown to another on the same computer", () => {
    const storage = memoryStorage();
    createDrafts(storage, "noor", () => 0).write(A, "reply", "mine");
    expect(createDrafts(storage, "mila", () => 0).read(A, "reply")).toBe("");
  });

  it("[UX3.3] leave nothing behind once sent", () => {
    const storage = memoryStorage();
    const drafts = createDrafts(storage, "noor", () => 0);
    drafts.write(A, "reply", "text");
    drafts.write(A, "reply", "");
    expect(storage.entries.size).toBe(0);
  });

  it("[UX3.3] work from memory when storage is blocked or full", () => {
    const blocked = { ...memoryStorage(), getItem: refuse, setItem: refuse, removeItem: refuse };
    for (const storage of [null, blocked]) {
      const drafts = createDrafts(storage, "noor", () => 0);
      drafts.write(A, "reply", "kept");
      expect(drafts.read(A, "reply")).toBe("kept");
    }
  });

  it("[UX3.3] of long ago and damaged ones go", () => {
    const storage = memoryStorage();
    createDrafts(storage, "noor", () => 0).write(A, "reply", "old");
    storage.setItem("balie.draft/noor/b/reply", "{broken");
    storage.setItem("other", "untouched");
    createDrafts(storage, "noor", () => 30 * 86_400_000);
    expect([...storage.entries.keys()]).toEqual(["other"]);
  });

  it("[UX3.1] tell the list when one changes", () => {
    const drafts = createDrafts(null, "noor", () => 0);
    let count = 0;
    const stop = drafts.subscribe(() => {
      count += 1;
    });
    drafts.write(A, "reply", "x");
    stop();
    drafts.write(A, "reply", "y");
    expect(count).toBe(1);
  });
});

function refuse(): never {
  throw new Error("blocked");
}
