/** What must not happen in any page of a context, and every byte its pages are given. */
import type { BrowserContext } from "playwright-core";

export interface Watch {
  /** Violations of content policy and Trusted Types, and exceptions nobody caught. */
  readonly problems: readonly string[];
  /** Bodies of responses and frames of sockets, as received. */
  readonly received: readonly string[];
  readonly sockets: readonly string[];
  /** After the bodies that are still being read. */
  settle(): Promise<void>;
}

/** Generous: tests assert states, and the machine may be busy. */
export const SEEN_WITHIN_MS = 30_000;

const POLICY = /Content.Security.Policy|Trusted ?Type|Refused to/i;

export async function watch(context: BrowserContext): Promise<Watch> {
  const problems: string[] = [];
  const received: string[] = [];
  const sockets: string[] = [];
  const reading = new Set<Promise<unknown>>();

  await context.exposeBinding("balieReport", (_source, what: string) => problems.push(what));
  await context.addInitScript(() => {
    const { balieReport: report } = window as unknown as { balieReport: (what: string) => void };
    document.addEventListener("securitypolicyviolation", (event) => {
      report(`${event.effectiveDirective}: ${event.blockedURI} in ${event.documentURI}`);
    });
  });
  context.on("weberror", (error) => problems.push(String(error.error())));
  context.on("console", (message) => {
    if (POLICY.test(message.text())) problems.push(message.text());
  });
  context.on("response", (response) => {
    // A response that was cut off, redirected or cached away has no body to read.
    const read = response
      .text()
      .then((text) => received.push(text))
      .catch(() => undefined)
      .finally(() => reading.delete(read));
    reading.add(read);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => {
      sockets.push(socket.url());
      socket.on("framereceived", ({ payload }) => received.push(payload.toString()));
    });
  });
  return {
    problems,
    received,
    sockets,
    async settle() {
      await Promise.all(reading);
    },
  };
}
