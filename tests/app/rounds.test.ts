/** Over a clock that stands still until the test says so. */
import { describe, expect, it } from "vitest";
import { createRounds } from "../../server/app/rounds.ts";

const turn = () => new Promise((resolve) => setTimeout(resolve));

function rounds(results: readonly (boolean | Error)[]) {
  const waiting: { delayMs: number; run: () => void }[] = [];
  const done: (() => void)[] = [];
  const failures: unknown[] = [];
  let begun = 0;
  const made = createRounds({
    runtime: {
      now: () => 0,
      newId: () => "",
      after(delayMs, run) {
        const timer = { delayMs, run };
        waiting.push(timer);
        return () => void waiting.splice(waiting.indexOf(timer), 1);
      },
    },
    pauseMs: 250,
    work: () => {
      const result = results[begun++] ?? false;
      return new Promise((resolve, reject) =>
        done.push(() => (result instanceof Error ? reject(result) : resolve(result))),
      );
    },
    onFailure: (error) => failures.push(error),
  });
  return {
    ...made,
    failures,
    begun: () => begun,
    pauses: () => waiting.map(({ delayMs }) => delayMs),
    async pass() {
      waiting.shift()?.run();
      await turn();
    },
    async finish() {
      done.shift()?.();
      await turn();
    },
  };
}

describe("rounds", () => {
  it("follow each other after a pause, and without one while there is more", async () => {
    const test = rounds([true, false]);
    test.start();
    expect(test.pauses()).toEqual([250]);
    await test.pass();
    expect(test.pauses()).toEqual([]);
    await test.finish();
    expect(test.pauses()).toEqual([0]);
    await test.pass();
    await test.finish();
    expect(test.pauses()).toEqual([250]);
  });

  it("are shared by those who ask for one at the same time", async () => {
    const test = rounds([]);
    const asked = Promise.all([test.once(), test.once()]);
    await test.finish();
    await asked;
    expect(test.begun()).toBe(1);
  });

  it("go on after a failure, which is told", async () => {
    const failure = new Error("away");
    const test = rounds([failure]);
    test.start();
    await test.pass();
    await test.finish();
    expect([test.failures, test.pauses()]).toEqual([[failure], [250]]);
  });

  it("end where they are stopped, also in the middle of one", async () => {
    const test = rounds([true]);
    test.start();
    await test.pass();
    test.stop();
    await test.finish();
    expect(test.pauses()).toEqual([]);
  });
});
