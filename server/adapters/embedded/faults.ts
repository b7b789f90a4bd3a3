/** Faults for tests: shared memory through which a test steers a running worker. Never set in production. */

/** [mode, steps until the mode takes effect]. A step is one statement of an append, its begin, its commit. */
export type FaultBuffer = SharedArrayBuffer;

export const FAULT_MODES = ["none", "full", "crash", "stall"] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

export interface StoreFaults {
  readonly buffer: FaultBuffer;
  /**
   * From `afterSteps` steps on: `full` fails each step as a full disk does, `crash` ends the worker as if killed,
   * `stall` blocks it until another mode is set.
   */
  set(mode: FaultMode, afterSteps?: number): void;
}

export function createStoreFaults(): StoreFaults {
  const buffer = new SharedArrayBuffer(8);
  const cells = new Int32Array(buffer);
  return {
    buffer,
    set: (mode, afterSteps = 0) => {
      Atomics.store(cells, 1, afterSteps);
      Atomics.store(cells, 0, FAULT_MODES.indexOf(mode));
      Atomics.notify(cells, 0);
    },
  };
}

/** The one step at which the disk cannot refuse any more. */
export const AFTER_COMMIT = "after commit";

/** Called by the worker at every step. */
export function createFaultStep(buffer: FaultBuffer, crash: () => never): (name: string) => void {
  const cells = new Int32Array(buffer);
  return (name) => {
    const mode = FAULT_MODES[Atomics.load(cells, 0)] ?? "none";
    if (mode === "none" || Atomics.sub(cells, 1, 1) > 0) {
      return;
    }
    Atomics.store(cells, 1, 0);
    switch (mode) {
      case "full":
        if (name === AFTER_COMMIT) {
          return;
        }
        throw Object.assign(new Error("database or disk is full (simulated)"), { code: "SQLITE_FULL" });
      case "crash":
        return crash();
      case "stall":
        Atomics.wait(cells, 0, FAULT_MODES.indexOf("stall"));
        return;
    }
  };
}
