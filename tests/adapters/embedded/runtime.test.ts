import { describe, expect, it } from "vitest";
import { createRuntime } from "../../../server/adapters/embedded/runtime.ts";

describe("runtime", () => {
  it("[QS7] store time follows the monotonic clock and not the wall's", () => {
    let [wall, tick] = [1_000_000, 50];
    const runtime = createRuntime({ wallClock: () => wall, monotonicClock: () => tick });
    wall -= 500_000;
    tick += 10.7;
    expect(runtime.now()).toBe(1_000_010);
  });

  it("[QS7] store time is never below the highest time stored", () => {
    const runtime = createRuntime({ floorAt: 2_000_000, wallClock: () => 1_000_000, monotonicClock: () => 0 });
    expect(runtime.now()).toBe(2_000_000);
  });

  it("[DL2] ids are 128 random bits in 22 characters", () => {
    const { newId } = createRuntime();
    const ids = Array.from({ length: 1_000 }, newId);
    expect(new Set(ids).size).toBe(1_000);
    expect(ids.every((id) => /^[A-Za-z0-9_-]{22}$/.test(id))).toBe(true);
  });

  it("[QS9] what was cancelled does not run", async () => {
    const runtime = createRuntime();
    const ran: string[] = [];
    const cancel = runtime.after(0, () => ran.push("cancelled"));
    cancel();
    await new Promise<void>((resolve) => {
      runtime.after(1, () => {
        ran.push("kept");
        resolve();
      });
    });
    expect(ran).toEqual(["kept"]);
  });
});
