/** Whether Redis answers but will not write. */

export interface Refusal {
  isRefusing(): boolean;
  /** A write was refused, perhaps. */
  failed(error: unknown): void;
  /** A write was taken. */
  ended(): void;
}

type RefusalAlarm = { readonly type: "writesRefused"; readonly message: string } | { readonly type: "writesResumed" };

/** Memory or disk is full, or this Redis has become a replica. */
const REFUSALS = /^(?:OOM|MISCONF|READONLY|NOREPLICAS)\b/;

export function createRefusal(onAlarm: (alarm: RefusalAlarm) => void): Refusal {
  let isRefusing = false;
  return {
    isRefusing: () => isRefusing,
    failed: (error) => {
      const message = error instanceof Error ? error.message : "";
      if (!isRefusing && REFUSALS.test(message)) {
        isRefusing = true;
        onAlarm({ type: "writesRefused", message });
      }
    },
    ended: () => {
      if (isRefusing) {
        isRefusing = false;
        onAlarm({ type: "writesResumed" });
      }
    },
  };
}
