/** What a goal of SAFETY §5 is to its tests and to `npm run chaos -- --goal`: one run in two sizes, figures, and what broke. */

export const STORES = ["embedded", "redis"] as const;
export type StoreName = (typeof STORES)[number];

export interface GoalOptions {
  readonly store: StoreName;
  readonly seed: number;
  /** The full form of SAFETY §5; else the one of `npm test`. */
  readonly isFull: boolean;
  readonly say: (line: string) => void;
}

export interface GoalResult {
  readonly figures: { readonly [name: string]: number };
  /** What must never be, on a machine of any speed. */
  readonly violations: readonly string[];
  /** Figures over their limit: a failure of the full form only, since tests share their machine. */
  readonly late: readonly string[];
}

export interface Goal {
  readonly title: string;
  readonly stores: readonly StoreName[];
  /** Why it cannot run here; null when it can. */
  readonly whySkipped?: (store: StoreName) => string | null;
  run(options: GoalOptions): Promise<GoalResult>;
}

export interface Tally {
  check(isRight: boolean, text: () => string): void;
  /** A figure without a limit. */
  note(name: string, value: number): void;
  /** A figure that must not be above `most`. */
  limit(name: string, value: number, most: number): void;
  result(): GoalResult;
}

export function createTally(): Tally {
  const figures: { [name: string]: number } = {};
  const violations: string[] = [];
  const late: string[] = [];
  const note = (name: string, value: number) => {
    figures[name] = Math.round(value * 10) / 10;
  };
  return {
    note,
    check(isRight, text) {
      if (!isRight) violations.push(text());
    },
    limit(name, value, most) {
      note(name, value);
      if (!(value <= most)) late.push(`${name} is ${value}, and ${most} at most is promised`);
    },
    result: () => ({ figures, violations, late }),
  };
}

/** Nearest rank; 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** For what is a schedule or a length of a fault; never instead of looking. */
export const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
