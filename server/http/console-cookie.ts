/**
 * The console's cookies. `__Host-` needs `Secure`; Chromium and Firefox take such cookies from `http://localhost` too, so
 * the demo needs no certificate. Any other plain-http host gets a name without prefix; config refuses that outside the demo.
 */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Accounts, SessionInfo } from "../app/accounts.ts";

export interface ConsoleCookies {
  sessionId(request: FastifyRequest): string | null;
  device(request: FastifyRequest): string | null;
  set(reply: FastifyReply, sessionId: string, device: string): void;
  clear(reply: FastifyReply): void;
}

/** 256 bits as two ids of 22 characters. */
const SECRET = /^[A-Za-z0-9_-]{44}$/;
const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const DEVICE_DAYS = 180;

export function createConsoleCookies(publicUrl: string): ConsoleCookies {
  const url = new URL(publicUrl);
  const isSecure = url.protocol === "https:" || LOCAL.test(url.hostname);
  const name = isSecure ? "__Host-balie" : "balie";
  const deviceName = `${name}-device`;
  const attributes = { path: "/", httpOnly: true, secure: isSecure, sameSite: "strict" } as const;
  const read = (request: FastifyRequest, cookie: string) => {
    const value = request.cookies[cookie];
    return value !== undefined && SECRET.test(value) ? value : null;
  };
  return {
    sessionId: (request) => read(request, name),
    device: (request) => read(request, deviceName),
    set(reply, sessionId, device) {
      reply.setCookie(name, sessionId, attributes);
      reply.setCookie(deviceName, device, { ...attributes, maxAge: DEVICE_DAYS * 24 * 3_600 });
    },
    clear(reply) {
      reply.clearCookie(name, attributes);
    },
  };
}

/** Rejects with StoreUnavailable when nobody can tell. */
export async function sessionOf(
  request: FastifyRequest,
  cookies: ConsoleCookies,
  accounts: Accounts,
): Promise<SessionInfo | null> {
  const sessionId = cookies.sessionId(request);
  return sessionId === null ? null : accounts.findSession(sessionId);
}
