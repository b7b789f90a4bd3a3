/** What the checker says. */
export const INVARIANTS = {
  I1: "acknowledged means stored",
  I2: "each id is stored once",
  I3: "numbers are dense",
  I4: "nothing from nowhere",
  I5: "an acknowledged number never moves",
  I6: "each sender's own order is kept",
  I7: "every view is the log, as far as it goes",
  I8: "one owner, rising numbers, no stale write",
  I9: "one place for each conversation; rows and indexes equal a rebuild from the streams",
  I10: "returned before fresh, places kept",
  I11: "every event belongs to the brand of its conversation",
  I12: "everything converges, without storms of reconnects, and the queue drains",
  I13: "no process ends by itself; memory and descriptors stay in budget",
  I14: "message and bot decision are one append",
  I15: "each deadline has one effect, and not early",
  I16: "no card, account or citizen number in any record or file of the store",
} as const;
export type Invariant = keyof typeof INVARIANTS;

/** What is looked at in a narrower way than the page says. */
export const NARROWER: { readonly [Name in Invariant]?: string } = {
  I13: "resident memory and descriptors of the nodes at the end; Redis and the driver are not measured",
  I15: "offers and targets; idle times are too long to fall due here",
};

export interface Figures {
  lost: number;
  duplicated: number;
  reordered: number;
  gaps: number;
  phantom: number;
  doubleAssigned: number;
  unconverged: number;
}

export interface Verdict {
  readonly figures: Figures;
  /** How many times each invariant was looked at. */
  readonly counts: ReadonlyMap<Invariant, number>;
  readonly violations: readonly { readonly invariant: Invariant; readonly text: string }[];
}

export interface Judge {
  /** One look; `figure` is what it counts as when it does not hold. */
  check(invariant: Invariant, holds: boolean, text: () => string, figure?: keyof Figures): void;
  /** So many looks of which none failed. */
  count(invariant: Invariant, times: number): void;
  verdict(): Verdict;
}

export function createJudge(): Judge {
  const figures: Figures = {
    lost: 0,
    duplicated: 0,
    reordered: 0,
    gaps: 0,
    phantom: 0,
    doubleAssigned: 0,
    unconverged: 0,
  };
  const counts = new Map<Invariant, number>();
  const violations: { readonly invariant: Invariant; readonly text: string }[] = [];
  return {
    check(invariant, holds, text, figure) {
      counts.set(invariant, (counts.get(invariant) ?? 0) + 1);
      if (!holds) {
        violations.push({ invariant, text: text() });
        if (figure !== undefined) figures[figure] += 1;
      }
    },
    count(invariant, times) {
      counts.set(invariant, (counts.get(invariant) ?? 0) + times);
    },
    verdict: () => ({ figures, counts, violations }),
  };
}
