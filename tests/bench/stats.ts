/** Medians and quartiles by nearest rank: figures that were really measured. */
export interface Spread {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

export function mapSpread({ q1, median, q3 }: Spread, change: (value: number) => number): Spread {
  return { q1: change(q1), median: change(median), q3: change(q3) };
}

export const round = (digits: number) => (value: number) => Number(value.toFixed(digits));
