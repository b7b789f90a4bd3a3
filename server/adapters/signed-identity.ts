/** Tokens of the operator's back end (SAFETY 6.2), verified with `jose`: one algorithm for each key, short lives, one brand. */
import { createPublicKey, createSecretKey, type KeyObject } from "node:crypto";
import type { JWTPayload } from "jose";
import { z } from "zod";
import { type BrandId, toBrandId } from "../../shared/ids.ts";
import type { SignedIdentity, VerifiedPlayer } from "../ports/identity.ts";

export interface IdentityKey {
  /** Header `kid` of the tokens it signs. */
  readonly id: string;
  readonly algorithm: "EdDSA" | "HS256";
  /** PEM of the public key (EdDSA), or the shared secret, 32 bytes or more (HS256). */
  readonly material: string;
}

/** Longest life of a token, and how far clocks may differ. */
const LONGEST_LIFE_S = 900;
const SKEW_S = 60;
const LONGEST_TOKEN = 4_096;

const claims = z.object({
  aud: z.string(),
  sub: z.string().min(1).max(64),
  iat: z.int(),
  exp: z.int(),
  jti: z.string().min(1).max(128),
  name: z.string().max(100).optional(),
});

export function toKeyObject({ algorithm, material }: IdentityKey): KeyObject {
  if (algorithm === "HS256") {
    const secret = Buffer.from(material);
    if (secret.length < 32) {
      throw new Error("a secret for HS256 needs 32 bytes or more");
    }
    return createSecretKey(secret);
  }
  const key = createPublicKey(material);
  if (key.asymmetricKeyType !== "ed25519") {
    throw new Error("a key for EdDSA must be an Ed25519 public key");
  }
  return key;
}

/** Throws when a key cannot be used. */
export function createSignedIdentity(
  brands: readonly { readonly id: string; readonly keys: readonly IdentityKey[] }[],
  now: () => number = Date.now,
): SignedIdentity {
  const byBrand = new Map(
    brands.map(({ id, keys }) => [
      toBrandId(id),
      new Map(keys.map((key) => [key.id, { algorithm: key.algorithm, key: toKeyObject(key) }])),
    ]),
  );

  // A good part of all modules of a start, and only needed where tokens are.
  const jose = brands.some(({ keys }) => keys.length > 0) ? import("jose") : null;

  async function verify(brandId: BrandId, token: string): Promise<VerifiedPlayer | null> {
    const keys = byBrand.get(brandId);
    if (keys === undefined || keys.size === 0 || token.length > LONGEST_TOKEN) {
      return null;
    }
    // Only the key id is read before the signature is checked; the algorithm is the key's, never the token's.
    const keyId = keyIdOf(token);
    const known = keyId === null ? undefined : keys.get(keyId);
    if (known === undefined || jose === null) {
      return null;
    }
    const { jwtVerify } = await jose;
    const { payload, protectedHeader } = await jwtVerify(token, known.key, {
      algorithms: [known.algorithm],
      audience: brandId,
      clockTolerance: SKEW_S,
      currentDate: new Date(now()),
      maxTokenAge: LONGEST_LIFE_S,
      requiredClaims: ["sub", "iat", "exp", "jti"],
    });
    const type = protectedHeader.typ?.toLowerCase();
    return type === undefined || type === "jwt" ? toPlayer(payload) : null;
  }

  return {
    verify: (brandId, token) => verify(brandId, token).catch(() => null),
  };
}

function keyIdOf(token: string): string | null {
  const header: unknown = JSON.parse(Buffer.from(token.split(".", 1)[0] ?? "", "base64url").toString());
  const { kid } = Object(header) as { readonly kid?: unknown };
  return typeof kid === "string" ? kid : null;
}

function toPlayer(payload: JWTPayload): VerifiedPlayer | null {
  const parsed = claims.safeParse(payload);
  if (!parsed.success || parsed.data.exp - parsed.data.iat > LONGEST_LIFE_S) {
    return null;
  }
  const { sub, name, exp } = parsed.data;
  return { subject: sub, name: name ?? null, expiresAt: exp * 1_000 };
}
