/** `/healthz`: the process answers. `/readyz`: it may be given sockets. */
import type { FastifyInstance } from "fastify";
import type { Headers } from "./headers.ts";

export interface Readiness {
  readonly isDraining: () => boolean;
  readonly isStoreWritable: () => boolean;
}

export function registerHealth(
  app: FastifyInstance,
  { isDraining, isStoreWritable }: Readiness,
  headers: Headers,
): void {
  app.get("/healthz", (_request, reply) => reply.headers(headers).send({ status: "ok" }));
  app.get("/readyz", (_request, reply) => {
    const reasons = [...(isDraining() ? ["draining"] : []), ...(isStoreWritable() ? [] : ["store_not_writable"])];
    const isReady = reasons.length === 0;
    return reply
      .headers(headers)
      .code(isReady ? 200 : 503)
      .send({ status: isReady ? "ready" : "not_ready", reasons });
  });
}
