/**
 * What the browser is shown: a page of a casino by itself, the same with a hello world of Preact, and the same with Balie's
 * script. Its server compresses as Balie's does; a real Balie serves the chat.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { type BalieProcess, freePort, startProcess } from "../../support/balie-process.ts";

export const KINDS = ["none", "preact", "balie"] as const;
export type Kind = (typeof KINDS)[number];

export interface Site {
  url(kind: Kind): string;
  stop(): Promise<void>;
}

const HELLO = "virtual:hello";
const HELLO_CODE = `import { h, render } from "preact";
const place = document.createElement("div");
place.id = "hello";
document.body.append(place);
render(h("button", { type: "button" }, "Hello"), place);`;
/** As long as a plain page: some text, no pictures, nothing that moves. */
const TEXT = "<p>Lucky Canal does not exist, and nothing can be played here. This page only stands for one.</p>".repeat(
  60,
);

export async function startSite(): Promise<Site> {
  const hello = await buildHello();
  const port = await freePort();
  const pages = new Map<string, string>();
  const server = createServer(({ url = "/" }, response) => {
    const body = pages.get(url.replace(/\?.*/, ""));
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": `${url.endsWith(".js") ? "text/javascript" : "text/html"}; charset=utf-8`,
      "content-encoding": "br",
      "cache-control": url.endsWith(".js") ? "public, max-age=300" : "no-store",
    });
    response.end(brotliCompressSync(body ?? ""));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const balie = await startBalie(port, origin);
  const chat = `http://localhost:${port}`;
  const page = (script: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Casino</title>${script}</head><body><h1>Casino</h1>${TEXT}</body></html>`;
  pages.set("/none", page(""));
  pages.set("/preact", page('<script async src="/hello.js"></script>'));
  pages.set("/balie", page(`<script async src="${chat}/demo/balie.js" data-lang="en"></script>`));
  pages.set("/hello.js", hello);
  return { url: (kind) => `${origin}/${kind}`, stop: () => stop(server, balie) };
}

/** As a site would build it: one classic script. */
async function buildHello(): Promise<string> {
  const [result] = [
    await build({
      configFile: false,
      logLevel: "silent",
      plugins: [
        {
          name: "hello",
          resolveId: (id) => (id === HELLO ? `\0${HELLO}` : null),
          load: (id) => (id === `\0${HELLO}` ? HELLO_CODE : null),
        },
      ],
      build: {
        write: false,
        target: "es2022",
        rolldownOptions: { input: HELLO, output: { format: "iife", minify: true } },
      },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  return result?.output[0].code ?? "";
}

/** Files are compressed after the start: it is ready when they are. */
async function startBalie(port: number, origin: string): Promise<BalieProcess> {
  const chat = `http://localhost:${port}`;
  const brand = {
    id: "demo",
    name: "Casino",
    origins: [origin],
    countries: ["NL"],
    defaultCountry: "NL",
    languages: ["nl", "en"],
    defaultLanguage: "en",
    privacyUrl: "https://casino.example/privacy",
    contact: { phone: null, email: "help@casino.example" },
    facts: { payoutCheckHours: 24, kycCheckHours: 48, kycUploadUrl: null, licence: null, termsVersion: "1" },
    openingHours: "always",
  };
  const balie = await startProcess({ port, extra: { publicUrl: chat, consoleUrl: chat, brands: [brand] } });
  for (const path of await pathsOf(chat)) {
    while ((await fetch(`${chat}${path}`)).headers.get("content-encoding") !== "br") {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return balie;
}

async function pathsOf(chat: string): Promise<readonly string[]> {
  const document = await (await fetch(`${chat}/demo/frame`)).text();
  const files = [...document.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? "");
  if (files.length === 0) throw new Error("the widget is not built: npm run build");
  return ["/demo/balie.js", "/demo/frame", ...files];
}

async function stop(server: Server, balie: BalieProcess): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await balie.stop();
}
