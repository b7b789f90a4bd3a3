/**
 * The operator's API (docs/operator-api.md): `GET <url>/players/<subject>/<kind>`, signed, read-only.
 * Every request names its time and carries HMAC-SHA256 over method, path and time, so that nobody else can ask and an
 * old request cannot be repeated. Answers are JSON of a fixed shape; anything else is no answer.
 */
import { createHmac } from "node:crypto";
import { z } from "zod";
import { type BrandId, toBrandId } from "../../shared/ids.ts";
import {
  ACCOUNT_STATUSES,
  DEPOSIT_STATUSES,
  DOCUMENT_KINDS,
  DOCUMENT_STATUSES,
  type FactKind,
  PAYOUT_STATUSES,
  REFUSAL_REASONS,
  ROUND_STATUSES,
} from "../../shared/vocabulary.ts";
import type { Facts, Looked } from "../core/facts/facts.ts";
import type { PlayerFacts } from "../ports/player-facts.ts";

export interface OperatorApi {
  readonly brandId: string;
  /** Without a slash at the end. */
  readonly url: string;
  readonly keyId: string;
  readonly secret: string;
}

export interface OperatorApiOptions {
  readonly timeoutMs?: number;
  /** For so long an answer is used again. */
  readonly freshMs?: number;
  readonly now?: () => number;
  /** The reason, without anything of the player. */
  readonly onFailure?: (failure: {
    readonly brandId: string;
    readonly kind: FactKind;
    readonly reason: string;
  }) => void;
}

/** Longest answer that is read. */
const MOST_BYTES = 256 * 1_024;
const MOST_ITEMS = 100;
const CACHED = 1_000;

const at = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const line = z.string().min(1).max(80);
const amount = z.object({
  minor: z.int().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
const payout = z.object({
  id: line,
  amount,
  method: line,
  status: z.enum(PAYOUT_STATUSES),
  requestedAt: at,
  steps: z
    .array(z.object({ status: z.enum(PAYOUT_STATUSES), at }))
    .max(20)
    .default([]),
  expectedBy: at.nullable().default(null),
});
const document = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  status: z.enum(DOCUMENT_STATUSES),
  uploadedAt: at.nullable().default(null),
  refusedCount: z.int().nonnegative().default(0),
  // A reason this version does not know is for a person to explain.
  reason: z.enum(REFUSAL_REASONS).nullable().catch("other").default(null),
});
const bonus = z.object({
  name: line,
  isActive: z.boolean(),
  wagered: amount,
  toWager: amount,
  expiresAt: at.nullable().default(null),
});
const deposit = z.object({
  id: line,
  amount,
  method: line,
  status: z.enum(DEPOSIT_STATUSES).catch("unknown"),
  at,
});
const balance = z.object({ amount, withdrawable: amount.nullable().default(null) });
const account = z.object({ status: z.enum(ACCOUNT_STATUSES).catch("unknown") });
const round = z.object({
  id: line,
  game: line,
  status: z.enum(ROUND_STATUSES).catch("unknown"),
  stake: amount,
  win: amount.nullable().default(null),
  at,
});
const items = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item).max(MOST_ITEMS) });
const payouts = items(payout);
const documents = items(document);
const bonuses = items(bonus);
const deposits = items(deposit);
const balances = items(balance);
const accounts = items(account);
const rounds = items(round);

function toFacts(kind: FactKind, body: unknown): Facts {
  switch (kind) {
    case "payouts":
      return { kind, items: payouts.parse(body).items };
    case "documents":
      return { kind, items: documents.parse(body).items };
    case "bonuses":
      return { kind, items: bonuses.parse(body).items };
    case "deposits":
      return { kind, items: deposits.parse(body).items };
    case "balances":
      return { kind, items: balances.parse(body).items };
    case "accounts":
      return { kind, items: accounts.parse(body).items };
    case "rounds":
      return { kind, items: rounds.parse(body).items };
  }
}

/** What is signed: method, path and time in milliseconds, one on each line. */
export function signatureOf(secret: string, path: string, time: string): string {
  return createHmac("sha256", secret).update(`GET\n${path}\n${time}`).digest("hex");
}

export function createOperatorApi(apis: readonly OperatorApi[], options: OperatorApiOptions = {}): PlayerFacts {
  const { timeoutMs = 3_000, freshMs = 10_000, now = Date.now, onFailure = () => undefined } = options;
  const byBrand = new Map(apis.map((api) => [toBrandId(api.brandId), api]));
  /** Answers on their way and fresh ones, oldest first. Failures are not kept. */
  const cache = new Map<string, { readonly askedAt: number; readonly looked: Promise<Looked> }>();

  async function fetchOnce(api: OperatorApi, subject: string, kind: FactKind): Promise<Facts> {
    const url = new URL(`${api.url}/players/${encodeURIComponent(subject)}/${kind}`);
    const time = String(now());
    const response = await fetch(url, {
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        accept: "application/json",
        "balie-key": api.keyId,
        "balie-time": time,
        "balie-signature": signatureOf(api.secret, url.pathname, time),
      },
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`status ${response.status}`);
    }
    return toFacts(kind, JSON.parse(await readText(response)));
  }

  async function look(api: OperatorApi, subject: string, kind: FactKind): Promise<Looked> {
    try {
      // Reading is harmless to repeat: one more try for a line that broke.
      const facts = await fetchOnce(api, subject, kind).catch(() => fetchOnce(api, subject, kind));
      return { status: "found", facts };
    } catch (error) {
      onFailure({ brandId: api.brandId, kind, reason: reasonOf(error) });
      return { status: "failed" };
    }
  }

  function remember(key: string, looked: Promise<Looked>): void {
    cache.delete(key);
    cache.set(key, { askedAt: now(), looked });
    const oldest = cache.keys().next();
    if (cache.size > CACHED && !oldest.done) {
      cache.delete(oldest.value);
    }
    void looked.then(({ status }) => {
      if (status === "failed" && cache.get(key)?.looked === looked) {
        cache.delete(key);
      }
    });
  }

  return {
    isAvailable: (brandId) => byBrand.has(brandId),
    async get(brandId: BrandId, subject, kind) {
      const api = byBrand.get(brandId);
      if (api === undefined) {
        return { status: "failed" };
      }
      const key = JSON.stringify([brandId, subject, kind]);
      const known = cache.get(key);
      if (known !== undefined && now() - known.askedAt < freshMs) {
        return known.looked;
      }
      const looked = look(api, subject, kind);
      remember(key, looked);
      return looked;
    },
  };
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) {
      throw new Error("the answer is too long");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Names of errors and field paths; never a value that came from the operator. */
function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return `not the agreed shape at ${error.issues[0]?.path.join(".") || "the top"}`;
  }
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : "unknown";
}
