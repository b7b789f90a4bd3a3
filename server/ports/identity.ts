/** Who a player is. */
import type { BrandId, PlayerRef } from "../../shared/ids.ts";

export interface PlayerCredentials {
  readonly playerRef: PlayerRef;
  /** 128 bits or more; whoever shows it is this player. */
  readonly secret: string;
}

export interface AnonymousIdentity {
  /** A new player of this brand. */
  mint(brandId: string): PlayerCredentials;
  /** Whether these credentials were minted here for this brand. Constant time in the secret. */
  isGenuine(brandId: string, credentials: PlayerCredentials): boolean;
}

export interface VerifiedPlayer {
  /** What the operator calls this player; never shown, never in a stream of a conversation. */
  readonly subject: string;
  readonly name: string | null;
  /** Epoch milliseconds, wall clock; after this the token says nothing any more. */
  readonly expiresAt: number;
}

/** Who a player is by a token of the operator (SAFETY 6.2). */
export interface SignedIdentity {
  /** Null for anything that is not a valid token of a key of this brand, now. Never rejects. */
  verify(brandId: BrandId, token: string): Promise<VerifiedPlayer | null>;
}
