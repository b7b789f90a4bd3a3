/** The few HTTP calls of the console. Same origin, JSON, the session in a cookie the page cannot read (SAFETY 6.5). */
import type { AgentSelf } from "../shared/protocol-server.ts";

export type SignInResult =
  | { readonly status: "ok"; readonly self: AgentSelf }
  | { readonly status: "wrong_credentials" }
  | { readonly status: "locked"; readonly retryAfterMs: number }
  | { readonly status: "unreachable" };

export type SessionResult =
  | { readonly status: "ok"; readonly self: AgentSelf }
  | { readonly status: "none" }
  | { readonly status: "unreachable" };

export interface ConsoleApi {
  signIn(login: string, password: string): Promise<SignInResult>;
  session(): Promise<SessionResult>;
  /** A fresh ticket for one connect; null: the session is over. Throws when the server cannot be reached. */
  ticket(): Promise<string | null>;
  signOut(): Promise<void>;
}

const FALLBACK_LOCK_MS = 60_000;

export function createConsoleApi(send: typeof fetch): ConsoleApi {
  async function call(method: "GET" | "POST", path: string, body?: object): Promise<Response> {
    const headers: Record<string, string> = { "X-Balie": "1", Accept: "application/json" };
    if (body !== undefined) {
      headers["Content-Type"] = "application/json";
    }
    return send(`/api/console/${path}`, {
      method,
      headers,
      credentials: "same-origin",
      cache: "no-store",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  return {
    async signIn(login, password) {
      try {
        const response = await call("POST", "sign-in", { login, password });
        const answer: unknown = await response.json().catch(() => null);
        if (response.status === 200 && hasSelf(answer)) {
          return { status: "ok", self: answer.self };
        }
        if (response.status === 429) {
          return { status: "locked", retryAfterMs: retryAfterOf(answer) };
        }
        return response.status === 401 ? { status: "wrong_credentials" } : { status: "unreachable" };
      } catch {
        return { status: "unreachable" };
      }
    },

    async session() {
      try {
        const response = await call("GET", "session");
        const answer: unknown = await response.json().catch(() => null);
        if (response.status === 200 && hasSelf(answer)) {
          return { status: "ok", self: answer.self };
        }
        return response.status === 401 ? { status: "none" } : { status: "unreachable" };
      } catch {
        return { status: "unreachable" };
      }
    },

    async ticket() {
      const response = await call("POST", "ticket");
      if (response.status === 401) {
        return null;
      }
      const answer: unknown = await response.json();
      if (!response.ok || !isRecord(answer) || typeof answer["ticket"] !== "string") {
        throw new Error(`no ticket: ${response.status}`);
      }
      return answer["ticket"];
    },

    async signOut() {
      await call("POST", "sign-out").catch(() => undefined);
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Our own server's answer: the one field that decides is checked, the rest is its word. */
function hasSelf(value: unknown): value is { readonly self: AgentSelf } {
  return isRecord(value) && isRecord(value["self"]) && typeof value["self"]["agentId"] === "string";
}

function retryAfterOf(value: unknown): number {
  const wait = isRecord(value) ? value["retryAfterMs"] : null;
  return typeof wait === "number" && wait > 0 ? wait : FALLBACK_LOCK_MS;
}
