/** Keys and secrets of brands, read from the files the config names. */
import { readFileSync } from "node:fs";
import { createOperatorApi } from "./adapters/operator-api.ts";
import { createSignedIdentity, type IdentityKey, toKeyObject } from "./adapters/signed-identity.ts";
import type { Log } from "./app/log.ts";
import type { Config } from "./config.ts";
import type { SignedIdentity } from "./ports/identity.ts";
import type { PlayerFacts } from "./ports/player-facts.ts";
import { StartError } from "./start-error.ts";

type Brands = Config["brands"];

const SHORTEST_SECRET = 32;

/** Throws StartError for a file that cannot be read or a key that cannot be used. */
export function openSignedIdentity(brands: Brands): SignedIdentity {
  return createSignedIdentity(
    brands.map(({ id, identityKeys }) => ({ id, keys: identityKeys.map((key) => readKey(id, key)) })),
  );
}

/** Throws StartError for a secret that cannot be read or is short. */
export function openPlayerFacts(brands: Brands, log: Log): PlayerFacts {
  const apis = brands.flatMap(({ id, operatorApi }) => {
    if (operatorApi === null) {
      return [];
    }
    const { url, keyId, secretFile } = operatorApi;
    const secret = readSecret(`brand ${id}: operatorApi.secretFile`, secretFile);
    if (secret.length < SHORTEST_SECRET) {
      throw new StartError(`brand ${id}: the secret in ${secretFile} needs ${SHORTEST_SECRET} characters or more`);
    }
    return [{ brandId: id, url, keyId, secret }];
  });
  return createOperatorApi(apis, {
    onFailure: (failure) => log.warn({ ...failure }, "the operator's API did not answer as agreed"),
  });
}

function readKey(brandId: string, { id, algorithm, file }: Brands[number]["identityKeys"][number]): IdentityKey {
  const key = { id, algorithm, material: readSecret(`brand ${brandId}: identityKeys ${id}`, file) };
  try {
    toKeyObject(key);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(`brand ${brandId}: the key in ${file} cannot be used: ${why}`);
  }
  return key;
}

function readSecret(about: string, file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new StartError(`${about}: ${file} cannot be read (${why})`);
  }
}
