/** Signing in to the console and out of it (SAFETY 6.5). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Accounts, SessionInfo } from "../app/accounts.ts";
import { addressKey } from "./address.ts";
import { type ConsoleCookies, sessionOf } from "./console-cookie.ts";
import type { Headers } from "./headers.ts";
import { isOrigin } from "./origin.ts";

interface Parts {
  readonly accounts: Accounts;
  readonly cookies: ConsoleCookies;
  readonly consoleOrigin: string;
  readonly headers: Headers;
}

const CONSOLE_BODY = 256 * 1024;
const credentials = z.strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1_024) });

/** Registers in a scope of its own, so that its hooks hold for `/api/console` only. */
export function signIn({ accounts, cookies, consoleOrigin, headers }: Parts): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.addHook("onRequest", async (request, reply) => {
      reply.headers(headers);
      return isSameOrigin(request, consoleOrigin) ? undefined : reply.code(403).send({ code: "cross_site" });
    });
    const session = (request: FastifyRequest): Promise<SessionInfo | null> => sessionOf(request, cookies, accounts);

    app.post("/api/console/sign-in", { bodyLimit: CONSOLE_BODY }, async (request, reply) => {
      const body = credentials.safeParse(request.body);
      if (!body.success) {
        return reply.code(400).send({ code: "malformed" });
      }
      const result = await accounts.signIn({
        ...body.data,
        address: addressKey(request.ip),
        device: cookies.device(request),
      });
      switch (result.status) {
        case "wrong_credentials":
          return reply.code(401).send({ code: "wrong_credentials" });
        case "locked":
          return locked(reply, result.retryAfterMs);
        case "not_saved":
          return reply.code(503).header("retry-after", 1).send({ code: "not_saved" });
        case "signed_in": {
          // The session this browser had before ends here, so that none outlives the change of person (S12).
          const before = cookies.sessionId(request);
          if (before !== null) {
            await accounts.signOut(before);
          }
          cookies.set(reply, result.sessionId, result.device);
          return reply.send({ self: await accounts.self(result.agentId) });
        }
      }
    });

    app.get("/api/console/session", async (request, reply) => {
      const found = await session(request);
      const self = found === null ? null : await accounts.self(found.agentId);
      if (found === null || self === null) {
        return reply.code(401).send({ code: "not_signed_in" });
      }
      accounts.touch(found.sessionHash);
      return reply.send({ self });
    });

    app.post("/api/console/ticket", { bodyLimit: CONSOLE_BODY }, async (request, reply) => {
      const found = await session(request);
      if (found === null) {
        return reply.code(401).send({ code: "not_signed_in" });
      }
      // A console fetches tickets by itself when it reconnects, so this is no sign of a person.
      const ticket = await accounts.issueTicket(found.sessionHash);
      return ticket === null
        ? reply.code(503).header("retry-after", 1).send({ code: "not_saved" })
        : reply.send({ ticket });
    });

    app.post("/api/console/sign-out", { bodyLimit: CONSOLE_BODY }, async (request, reply) => {
      const sessionId = cookies.sessionId(request);
      if (sessionId !== null) {
        await accounts.signOut(sessionId);
      }
      cookies.clear(reply);
      return reply.code(204).send();
    });
  };
}

/** `same-site` is refused as well: the casino may share our site. Two headers no form and no other page can send. */
function isSameOrigin(request: FastifyRequest, consoleOrigin: string): boolean {
  const { origin } = request.headers;
  return (
    request.headers["sec-fetch-site"] === "same-origin" &&
    request.headers["x-balie"] === "1" &&
    (origin === undefined ? request.method === "GET" || request.method === "HEAD" : isOrigin(origin, consoleOrigin))
  );
}

function locked(reply: FastifyReply, retryAfterMs: number) {
  return reply
    .code(429)
    .header("retry-after", Math.ceil(retryAfterMs / 1_000))
    .send({ code: "locked", retryAfterMs });
}
