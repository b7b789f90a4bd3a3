/** What an append of a lease's holder carries, so that one who lost the lease and does not know it writes nothing (QS9). */
import type { Guard } from "../ports/event-store.ts";
import type { Lease, Term } from "../ports/lease.ts";

export function asHolder({ name }: Pick<Lease, "name">, { number }: Term): readonly Guard[] {
  return [{ type: "term", lease: name, number }];
}
