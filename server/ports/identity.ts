/** Who an anonymous player is. */
import type { PlayerRef } from "../../shared/ids.ts";

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
