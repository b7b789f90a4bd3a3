/** `/healthz`: the process answers. `/readyz`: it may be given sockets. */
import type { FastifyInstance } from "fastify";
import type { StoreHealth } from "../ports/store-health.ts";
import type { Headers } from "./headers.ts";

export interface Readiness {
  readonly isDraining: () => boolean;
  readonly health: Pick<StoreHealth, "reasons" | "settings">;
}

export function registerHealth(app: FastifyInstance, { isDraining, health }: Readiness, headers: Headers): void {
  app.get("/healthz", (_request, reply) => reply.headers(headers).send({ status: "ok" }));
  app.get("/readyz", (_request, reply) => {
    const reasons = [...(isDraining() ? ["draining"] : []), ...health.reasons()];
    const isReady = reasons.length === 0;
    const settings = health.settings();
    return reply
      .headers(headers)
      .code(isReady ? 200 : 503)
      .send({ status: isReady ? "ready" : "not_ready", reasons, ...(settings === null ? {} : { settings }) });
  });
}
