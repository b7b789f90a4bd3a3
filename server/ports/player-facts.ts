/** What the operator's own systems say of one player. Read-only. */
import type { BrandId } from "../../shared/ids.ts";
import type { FactKind } from "../../shared/vocabulary.ts";
import type { Looked } from "../core/facts/facts.ts";

export interface PlayerFacts {
  /** Whether this brand has something to ask. */
  isAvailable(brandId: BrandId): boolean;
  /**
   * What is known now of the player the operator calls `subject`, at most a few seconds old. Never rejects: an answer that
   * is late, refused or not understood is `failed`. Asking again is harmless; the same question asked meanwhile shares the
   * answer.
   */
  get(brandId: BrandId, subject: string, kind: FactKind): Promise<Looked>;
}
