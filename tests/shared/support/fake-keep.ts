import type { Keep } from "../../../shared/client/types.ts";

/** Storage that survives the client it is given to. */
export function createFakeKeep(initial: string | null = null): Keep & { stored(): string | null } {
  let value = initial;
  return {
    load: () => value,
    save(next) {
      value = next;
    },
    stored: () => value,
  };
}
