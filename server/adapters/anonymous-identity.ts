/**
 * The secret is an HMAC of brand and player under the deployment's key, so nothing needs to be stored: no write at the
 * first open, no race between two tabs, and a stolen copy of the streams opens no conversation.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { encodeId, toPlayerRef } from "../../shared/ids.ts";
import type { AnonymousIdentity, PlayerCredentials } from "../ports/identity.ts";

/** `key`: at least 32 random bytes, kept outside the streams; changing it turns every anonymous player into a new one. */
export function createAnonymousIdentity(key: Uint8Array): AnonymousIdentity {
  const secretOf = (brandId: string, playerRef: string) =>
    createHmac("sha256", key).update(`${brandId}\n${playerRef}`).digest("base64url");
  return {
    mint(brandId) {
      const playerRef = encodeId(randomBytes(16));
      return { playerRef: toPlayerRef(playerRef), secret: secretOf(brandId, playerRef) };
    },
    isGenuine(brandId: string, credentials: PlayerCredentials) {
      const expected = Buffer.from(secretOf(brandId, credentials.playerRef));
      const given = Buffer.from(credentials.secret);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
