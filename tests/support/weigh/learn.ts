/**
 * Logistic regression with a quadratic penalty, by Nesterov's accelerated gradient with restarts. No chance in it: the same
 * messages give the same weights. Both answers weigh the same, however rare one is.
 */

import { FEWEST_PIECES } from "../../../server/core/bot/evidence.ts";

export interface Example {
  readonly pieces: readonly string[];
  /** Pieces of its letters, by the root of which every piece counts. */
  readonly size: number;
  readonly isYes: boolean;
}

/** Inverse of the penalty. */
const FREEDOM = 8;
const ROUND_COUNT = 250;
const POWER_ROUNDS = 15;
/** What the constant is worth as a piece. */
const CONSTANT = 0.3;
const FEWEST_MESSAGES = 2;

interface Matrix {
  readonly rows: readonly Int32Array[];
  /** What each piece of a message counts: one by the root of how many pieces it has. */
  readonly values: Float64Array;
  readonly signs: Float64Array;
  readonly costs: Float64Array;
  readonly width: number;
}

function matrixOf(examples: readonly Example[], columns: ReadonlyMap<string, number>): Matrix {
  const yes = examples.filter(({ isYes }) => isYes).length;
  const costOf = (isYes: boolean) => (FREEDOM * examples.length) / (2 * (isYes ? yes : examples.length - yes));
  return {
    rows: examples.map(({ pieces }) => Int32Array.from(pieces.flatMap((piece) => columns.get(piece) ?? []))),
    values: Float64Array.from(examples, ({ size }) => 1 / Math.sqrt(Math.max(FEWEST_PIECES, size))),
    signs: Float64Array.from(examples, ({ isYes }) => (isYes ? 1 : -1)),
    costs: Float64Array.from(examples, ({ isYes }) => costOf(isYes)),
    width: columns.size + 1,
  };
}

function times({ rows, values, width }: Matrix, row: number, weights: Float64Array): number {
  let sum = 0;
  for (const column of rows[row] ?? []) sum += weights[column] ?? 0;
  return sum * (values[row] ?? 0) + CONSTANT * (weights[width - 1] ?? 0);
}

function addRow({ rows, values, width }: Matrix, row: number, by: number, into: Float64Array): void {
  const each = by * (values[row] ?? 0);
  for (const column of rows[row] ?? []) into[column] = (into[column] ?? 0) + each;
  into[width - 1] = (into[width - 1] ?? 0) + by * CONSTANT;
}

function gradient(matrix: Matrix, weights: Float64Array): Float64Array {
  const out = weights.slice();
  for (let row = 0; row < matrix.rows.length; row++) {
    const sign = matrix.signs[row] ?? 0;
    const wrong = 1 / (1 + Math.exp(sign * times(matrix, row, weights)));
    addRow(matrix, row, -sign * wrong * (matrix.costs[row] ?? 0), out);
  }
  return out;
}

/** The steepest the slope can change, by the power method, with a little to spare. */
function steepness(matrix: Matrix): number {
  let vector = new Float64Array(matrix.width).fill(1 / Math.sqrt(matrix.width));
  let size = 1;
  for (let round = 0; round < POWER_ROUNDS; round++) {
    const next = new Float64Array(matrix.width);
    for (let row = 0; row < matrix.rows.length; row++) {
      addRow(matrix, row, times(matrix, row, vector) * (matrix.costs[row] ?? 0), next);
    }
    size = Math.sqrt(next.reduce((sum, each) => sum + each * each, 0));
    vector = next.map((each) => each / size);
  }
  return 1 + (1.2 * size) / 4;
}

function minimise(matrix: Matrix): Float64Array {
  const pace = 1 / steepness(matrix);
  let at = new Float64Array(matrix.width);
  let ahead = at;
  let speed = 1;
  for (let round = 0; round < ROUND_COUNT; round++) {
    const slope = gradient(matrix, ahead);
    const next = ahead.map((each, index) => each - pace * (slope[index] ?? 0));
    let uphill = 0;
    for (let index = 0; index < next.length; index++) {
      uphill += (slope[index] ?? 0) * ((next[index] ?? 0) - (at[index] ?? 0));
    }
    const faster = uphill > 0 ? 1 : (1 + Math.sqrt(1 + 4 * speed * speed)) / 2;
    const carried = uphill > 0 ? 0 : (speed - 1) / faster;
    const last = at;
    ahead = next.map((each, index) => each + carried * (each - (last[index] ?? 0)));
    at = next;
    speed = faster;
  }
  return at;
}

export interface Learnt {
  readonly weights: ReadonlyMap<string, number>;
  /** What stands against the sum where nothing is known. */
  readonly constant: number;
}

function solve(examples: readonly Example[], names: readonly string[]): Learnt {
  const columns = new Map(names.map((name, column) => [name, column]));
  const found = minimise(matrixOf(examples, columns));
  return {
    weights: new Map(names.map((name, column) => [name, found[column] ?? 0])),
    constant: CONSTANT * (found[names.length] ?? 0),
  };
}

/** Weights of the `most` pieces that matter most, learnt again without the others. */
export function learn(examples: readonly Example[], most: number): Learnt {
  const counts = new Map<string, number>();
  for (const { pieces } of examples)
    for (const piece of new Set(pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count < FEWEST_MESSAGES ? [] : [name])).sort();
  const { weights } = solve(examples, names);
  const weightOf = (name: string) => Math.abs(weights.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
  const kept = names
    .map((name) => [name, weightOf(name)] as const)
    .sort(([left, more], [right, less]) => less - more || (left < right ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
  return solve(examples, kept.sort());
}
