import { describe, expect, it } from "vitest";
import { createArgon2Hasher, limitHashing } from "../../server/adapters/password-hasher.ts";
import { settled } from "./support/fake-runtime.ts";

describe("password hashes", () => {
  it("[S7] are Argon2id with 46 MiB, and match their own password only", async () => {
    const hasher = createArgon2Hasher();
    const hash = (await hasher.hash("a long enough sentence")) ?? "";
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    expect(await hasher.verify(hash, "a long enough sentence")).toBe("match");
    expect(await hasher.verify(hash, "a long enough sentence.")).toBe("mismatch");
    expect(await hasher.verify("no hash at all", "a long enough sentence")).toBe("mismatch");
  });

  it("[S7] are computed two at a time with fifty waiting; the next is turned away at once", async () => {
    const ends: (() => void)[] = [];
    let mostAtOnce = 0;
    let runningCount = 0;
    const slow = () =>
      new Promise<string>((resolve) => {
        runningCount += 1;
        mostAtOnce = Math.max(mostAtOnce, runningCount);
        ends.push(() => {
          runningCount -= 1;
          resolve("hash");
        });
      });
    const hasher = limitHashing(
      { hash: slow, verify: async () => (await slow()) === "hash" },
      { atOnce: 2, waiting: 50 },
    );
    const results = Array.from({ length: 60 }, () => hasher.verify("hash", "password"));
    await settled();
    expect(runningCount).toBe(2);
    for (let count = 0; count < 52; count += 1) {
      ends[count]?.();
      await settled();
    }
    const verdicts = await Promise.all(results);
    expect(verdicts.filter((verdict) => verdict === "match")).toHaveLength(52);
    expect(verdicts.filter((verdict) => verdict === "busy")).toHaveLength(8);
    expect(mostAtOnce).toBe(2);
  });

  it("[S7] give their place back when computing fails", async () => {
    const hasher = limitHashing(
      { hash: () => Promise.reject(new Error("broken")), verify: () => Promise.reject(new Error("broken")) },
      { atOnce: 1, waiting: 1 },
    );
    for (let count = 0; count < 5; count += 1) {
      await expect(hasher.hash("x")).rejects.toThrow("broken");
    }
  });
});
