/** Builds the harness and serves it with the console's own headers (SAFETY 6.7), so that the strict policy is tried out. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { build } from "vite";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

export interface Served {
  readonly url: string;
  close(): void;
}

const FOLDER = "dist/console-harness";

export async function serveHarness(): Promise<Served> {
  await build({ configFile: "tests/console/support/vite.config.ts", logLevel: "warn" });

  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    readFile(join(FOLDER, path === "/" ? "harness.html" : path)).then(
      (body) => {
        response.writeHead(200, {
          "Content-Type": TYPES[extname(path === "/" ? ".html" : path)] ?? "text/html; charset=utf-8",
          "Content-Security-Policy": POLICY,
          "Referrer-Policy": "no-referrer",
          "X-Content-Type-Options": "nosniff",
        });
        response.end(body);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
