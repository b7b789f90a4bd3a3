/**
 * `/metrics` in Prometheus' text format: a few gauges of this node, without labels, ids or texts. Written here because a
 * client library would bring more packages than there are lines below; histograms would change that.
 *
 * For scrapers that reach the node itself: what came through a proxy is answered like a page that does not exist, so that
 * the length of the queue is not on the internet.
 */
import type { FastifyInstance } from "fastify";

export interface Gauge {
  /** After `balie_`. */
  readonly name: string;
  readonly help: string;
  readonly value: number | boolean;
}

export function registerMetrics(app: FastifyInstance, gauges: () => readonly Gauge[]): void {
  app.get("/metrics", (request, reply) =>
    request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined
      ? reply.callNotFound()
      : reply
          .header("content-type", "text/plain; version=0.0.4; charset=utf-8")
          .header("cache-control", "no-store")
          .send(toText(gauges())),
  );
}

export function toText(gauges: readonly Gauge[]): string {
  return gauges
    .flatMap(({ name, help, value }) => [
      `# HELP balie_${name} ${help}`,
      `# TYPE balie_${name} gauge`,
      `balie_${name} ${Number(value)}`,
      "",
    ])
    .join("\n");
}
