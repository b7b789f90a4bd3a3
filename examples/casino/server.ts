/**
 * Lucky Canal: a make-believe casino on its own origin, as strict as an operator's site may be. It knows the chat by
 * one script tag and two entries of its content policy, and nothing else.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createOperator, type OperatorKeys } from "./operator.ts";
import { readStates } from "./states.ts";

export interface CasinoOptions {
  /** 0 takes any free port; a busy one rejects with `EADDRINUSE`. */
  readonly port: number;
  /** Where the chat lives, as in `http://localhost:3000`. */
  readonly chatOrigin: string;
  /** Id of the brand: the path of its loader. */
  readonly brand: string;
  /** Left out, nobody can log in and its API knows nobody. */
  readonly keys?: OperatorKeys;
}

export interface Casino {
  readonly url: string;
  close(): Promise<void>;
}

interface Page {
  readonly type: string;
  readonly body: Buffer;
}

const HOST = "127.0.0.1";
const LANGUAGES = ["nl", "en"] as const;
const THEMES = ["auto", "light", "dark"] as const;
const BRAND = /^[a-z0-9-]{1,64}$/;
const DOCUMENT = "/index.html";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

export async function startCasino(options: CasinoOptions): Promise<Casino> {
  const chatOrigin = new URL(options.chatOrigin).origin;
  if (!BRAND.test(options.brand)) throw new Error(`"${options.brand}" is no id of a brand: a-z, 0-9 and - only`);
  const pages = readPages();
  const headers = securityHeaders(chatOrigin);
  const operator = createOperator(options.brand, options.keys ?? null);
  const server = createServer((request, response) => {
    if (!operator.answer(request, response, (request.url ?? "/").replace(/\?.*/s, ""))) {
      answer(request, response, pages, headers, { chatOrigin, brand: options.brand });
    }
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${HOST}:${port}`, close: () => close(server) };
}

/** The host page's side of the bargain: the chat origin may serve a script and a frame, and that is all. */
function securityHeaders(chatOrigin: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": [
      "default-src 'none'",
      `script-src 'self' ${chatOrigin}`,
      `frame-src ${chatOrigin}`,
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join("; "),
    "cache-control": "no-store",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, Page>,
  headers: Readonly<Record<string, string>>,
  chat: { readonly chatOrigin: string; readonly brand: string },
): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...headers, allow: "GET, HEAD" }).end();
    return;
  }
  const query = (request.url ?? "/").indexOf("?");
  const path = query < 0 ? (request.url ?? "/") : (request.url ?? "/").slice(0, query);
  const params = new URLSearchParams(query < 0 ? "" : (request.url ?? "").slice(query + 1));
  const name = path === "/" ? DOCUMENT : path;
  const page = pages.get(name);
  if (page === undefined) {
    response.writeHead(404, { ...headers, "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const body = name === DOCUMENT ? fill(page.body.toString("utf8"), params, chat) : page.body;
  response.writeHead(200, { ...headers, "content-type": page.type, "content-length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Every value put into the page comes from a closed list, a checked origin or a checked id: nothing needs escaping. */
function fill(
  html: string,
  params: URLSearchParams,
  chat: { readonly chatOrigin: string; readonly brand: string },
): string {
  const language = LANGUAGES.find((one) => one === params.get("lang")) ?? "nl";
  const theme = THEMES.find((one) => one === params.get("theme")) ?? "auto";
  return html
    .replaceAll("{{lang}}", language)
    .replaceAll("{{theme}}", theme)
    .replaceAll("{{chatOrigin}}", chat.chatOrigin)
    .replaceAll("{{brand}}", chat.brand);
}

/** All files, once: a request can only name what was found here. */
function readPages(): ReadonlyMap<string, Page> {
  const folder = pageFolder();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const states = [...readStates()].map(
    ([path, body]) => [path, { type: TYPES[extname(path) || ".html"] ?? "", body }] as const,
  );
  return new Map([
    ...states,
    ...files.flatMap((file) => {
      const type = TYPES[extname(file)];
      return type === undefined ? [] : [[`/${file}`, { type, body: readFileSync(join(folder, file)) }] as const];
    }),
  ]);
}

/** Beside this file in the source; the compiled file in `dist/examples/casino` looks in the source as well. */
function pageFolder(): string {
  const places = ["./page/", "../../../examples/casino/page/"];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);
  if (found === undefined) throw new Error("examples/casino/page is missing");
  return found;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
