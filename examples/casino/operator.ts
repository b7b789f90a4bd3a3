/**
 * The operator's own back end, as small as it can be: who is logged in, the token that tells the chat so, and the API the
 * chat asks about a player (docs/operator-api.md). A browser that logs in is a player of its own.
 *
 *   page --POST /session--> cookie      page --GET /chat-token--> {token}      Balie --GET /api/players/…, signed--> {items}
 */
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { accountOf, isScenario, type Scenario } from "./accounts.ts";

export interface OperatorKeys {
  /** Signs players' tokens (HS256): 32 bytes or more. */
  readonly identity: { readonly keyId: string; readonly secret: string };
  /** Signs Balie's requests. */
  readonly api: { readonly keyId: string; readonly secret: string };
}

export interface Operator {
  /** False when this request is not for it. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): boolean;
}

interface Session {
  readonly playerId: string;
  scenario: Scenario;
}

const COOKIE = "lucky-canal";
const TOKEN_LIVES_S = 300;
const API_SKEW_MS = 300_000;
const MOST_SESSIONS = 1_000;
const API = /^\/api\/players\/([\w-]{1,64})\/([a-z]{1,20})$/;

/** Without keys nobody can be logged in. */
export function createOperator(brand: string, keys: OperatorKeys | null, now: () => number = Date.now): Operator {
  const sessions = new Map<string, Session>();
  const sessionOf = ({ headers }: IncomingMessage): Session | undefined =>
    sessions.get(new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(headers.cookie ?? "")?.[1] ?? "");

  /** Logs in, or changes what the systems say of who is logged in; without a scenario logs out. */
  function change(request: IncomingMessage, response: ServerResponse): void {
    const given = new URL(request.url ?? "/", "http://casino").searchParams.get("scenario");
    if (keys === null || request.headers["sec-fetch-site"] === "cross-site") {
      send(response, 403, {});
      return;
    }
    const known = sessionOf(request);
    if (given !== null && isScenario(given)) {
      const session = known ?? { playerId: `demo-${randomUUID()}`, scenario: given };
      session.scenario = given;
      const id = randomUUID();
      sessions.set(id, session);
      const [oldest = ""] = sessions.keys();
      if (sessions.size > MOST_SESSIONS) sessions.delete(oldest);
      send(response, 200, {}, `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Strict`);
    } else {
      for (const [id, session] of sessions) if (session === known) sessions.delete(id);
      send(response, 200, {}, `${COOKIE}=; Path=/; Max-Age=0`);
    }
  }

  /** Only Balie may ask, and only now: key, time and signature are checked before anything is looked up. */
  function isSigned({ headers, url = "/" }: IncomingMessage, { keyId, secret }: OperatorKeys["api"]): boolean {
    const { "balie-key": key, "balie-time": time, "balie-signature": signature } = headers;
    const expected = createHmac("sha256", secret).update(`GET\n${url}\n${time}`).digest();
    const given = Buffer.from(String(signature), "hex");
    const isNow = Math.abs(Number(time) - now()) <= API_SKEW_MS;
    return key === keyId && isNow && given.length === expected.length && timingSafeEqual(given, expected);
  }

  function facts(request: IncomingMessage, response: ServerResponse, playerId: string, kind: string): void {
    if (keys === null || !isSigned(request, keys.api)) {
      send(response, 401, { error: "not signed as agreed" });
      return;
    }
    const session = [...sessions.values()].find((each) => each.playerId === playerId);
    const account = session === undefined ? {} : accountOf(session.scenario, now());
    if (account === null) {
      send(response, 503, { error: "out of order" });
    } else {
      send(response, 200, { items: account[kind] ?? [] });
    }
  }

  return {
    answer(request, response, path) {
      const [, playerId, kind] = API.exec(path) ?? [];
      if (path === "/session" && request.method === "POST") {
        change(request, response);
      } else if (path === "/session" && request.method === "GET") {
        send(response, 200, { scenario: sessionOf(request)?.scenario ?? null, canLogIn: keys !== null });
      } else if (path === "/chat-token" && request.method === "GET") {
        const session = sessionOf(request);
        const token = session && keys ? signToken(keys.identity, brand, session.playerId, now()) : null;
        send(response, 200, { token });
      } else if (playerId !== undefined && kind !== undefined && request.method === "GET") {
        facts(request, response, playerId, kind);
      } else {
        return false;
      }
      return true;
    },
  };
}

/** What says to the chat who is logged in: a JWT, made without any library. */
export function signToken(
  { keyId, secret }: OperatorKeys["identity"],
  brand: string,
  playerId: string,
  issuedAt: number,
): string {
  const iat = Math.floor(issuedAt / 1_000);
  const claims = { aud: brand, sub: playerId, iat, exp: iat + TOKEN_LIVES_S, jti: randomUUID(), name: "Sanne" };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "HS256", typ: "JWT", kid: keyId })}.${part(claims)}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

function send(response: ServerResponse, status: number, body: object, cookie?: string): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(cookie === undefined ? {} : { "set-cookie": cookie }),
  });
  response.end(JSON.stringify(body));
}
