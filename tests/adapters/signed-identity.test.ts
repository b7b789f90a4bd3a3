import { createSecretKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { createSignedIdentity, toKeyObject } from "../../server/adapters/signed-identity.ts";
import { toBrandId } from "../../shared/ids.ts";
import { createRandom } from "../support/random.ts";

const NOW_S = 1_800_000_000;
const brand = toBrandId("demo");
const SECRET = "0123456789abcdef0123456789abcdef";
const pair = generateKeyPairSync("ed25519");
const stranger = generateKeyPairSync("ed25519");
const secret = createSecretKey(Buffer.from(SECRET));
const pem = pair.publicKey.export({ type: "spki", format: "pem" }).toString();
const identity = createSignedIdentity(
  [
    {
      id: "demo",
      keys: [
        { id: "ed", algorithm: "EdDSA", material: pem },
        { id: "hs", algorithm: "HS256", material: SECRET },
      ],
    },
    { id: "other", keys: [{ id: "ed", algorithm: "EdDSA", material: pem }] },
  ],
  () => NOW_S * 1_000,
);

interface Token {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly key?: KeyObject;
}

const CLAIMS = { aud: "demo", sub: "player-7", iat: NOW_S - 10, exp: NOW_S + 600, jti: "j-1", name: "Sanne" };

function sign({ header = {}, claims = {}, key = pair.privateKey }: Token = {}): Promise<string> {
  const payload = Object.fromEntries(
    Object.entries({ ...CLAIMS, ...claims }).filter(([, value]) => value !== undefined),
  );
  return new SignJWT(payload).setProtectedHeader({ alg: "EdDSA", kid: "ed", typ: "JWT", ...header }).sign(key);
}

const raw = (header: object, claims: object, signature = "") =>
  `${[header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}.${signature}`;

describe("tokens of the operator", () => {
  it("[S15] of a known key, for this brand, in time, say who the player is", async () => {
    const player = { subject: "player-7", name: "Sanne", expiresAt: (NOW_S + 600) * 1_000 };
    expect(await identity.verify(brand, await sign())).toEqual(player);
    expect(await identity.verify(brand, await sign({ header: { alg: "HS256", kid: "hs" }, key: secret }))).toEqual(
      player,
    );
    expect(await identity.verify(brand, await sign({ claims: { exp: NOW_S - 59, iat: NOW_S - 600 } }))).not.toBeNull();
  });

  const bad: readonly (readonly [string, () => Promise<string> | string])[] = [
    ["unsigned", () => raw({ alg: "none", kid: "ed", typ: "JWT" }, CLAIMS)],
    ["signed by a stranger", () => sign({ key: stranger.privateKey })],
    ["with a key nobody knows", () => sign({ header: { kid: "new" } })],
    ["without a key id", () => sign({ header: { kid: undefined } })],
    ["for another brand", () => sign({ claims: { aud: "other" } })],
    ["for two brands", () => sign({ claims: { aud: ["other"] } })],
    [
      "with the public key taken for a secret",
      () => sign({ header: { alg: "HS256" }, key: createSecretKey(Buffer.from(pem)) }),
    ],
    ["with the algorithm of another key", () => sign({ header: { alg: "HS256", kid: "ed" }, key: secret })],
    ["over", () => sign({ claims: { iat: NOW_S - 900, exp: NOW_S - 61 } })],
    ["too long-lived", () => sign({ claims: { exp: NOW_S + 1_000 } })],
    ["too old although its end is far", () => sign({ claims: { iat: NOW_S - 2_000, exp: NOW_S + 100 } })],
    ["from the future", () => sign({ claims: { iat: NOW_S + 120, exp: NOW_S + 700 } })],
    ["without an end", () => sign({ claims: { exp: undefined } })],
    ["without an id of its own", () => sign({ claims: { jti: undefined } })],
    ["without a player", () => sign({ claims: { sub: undefined } })],
    ["for a player with no name at all", () => sign({ claims: { sub: "" } })],
    ["with a player id of 65 characters", () => sign({ claims: { sub: "x".repeat(65) } })],
    ["that is a logout token", () => sign({ header: { typ: "logout+jwt" } })],
    ["longer than 4,096 characters", () => sign({ claims: { filler: "x".repeat(4_000) } })],
    ["that is no token", () => "hello"],
    ["that is empty", () => ""],
  ];

  it.each(bad)("[S15] %s prove nothing", async (_, make) => {
    expect(await identity.verify(brand, await make())).toBeNull();
  });

  it("[T14] of one brand prove nothing at another, even under the same key", async () => {
    expect(await identity.verify(toBrandId("other"), await sign())).toBeNull();
    expect(await identity.verify(toBrandId("unknown"), await sign())).toBeNull();
  });

  it("[S15] 1,000 damaged ones are refused", async () => {
    const good = await sign();
    const random = createRandom(15);
    let acceptedCount = 0;
    for (let round = 0; round < 1_000; round += 1) {
      const place = random.between(0, good.length);
      const swapped = good[place] === "A" ? "B" : "A";
      const damaged =
        random.next() < 0.5 ? good.slice(0, place) : good.slice(0, place) + swapped + good.slice(place + 1);
      // The last character of a signature carries bits that do not count.
      const isSame = damaged !== good && place === good.length - 1;
      if (!isSame && (await identity.verify(brand, damaged)) !== null) {
        acceptedCount += 1;
      }
    }
    expect(acceptedCount).toBe(0);
  });

  it("[S15] keys that are too short or of another kind are refused at start", () => {
    expect(() => toKeyObject({ id: "k", algorithm: "HS256", material: "short" })).toThrow("32 bytes");
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2_048 }).publicKey.export({ type: "spki", format: "pem" });
    expect(() => toKeyObject({ id: "k", algorithm: "EdDSA", material: rsa.toString() })).toThrow("Ed25519");
  });
});
