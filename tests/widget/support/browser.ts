/** Builds the harness and serves it to a real Chromium under the frame's own headers (SAFETY 6.7). */
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { LOADER_LABELS } from "../../../shared/locale/loader.ts";

export const ORIGIN = "http://harness.test";

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export async function buildHarness(): Promise<ReadonlyMap<string, string>> {
  const result = (await build({
    configFile: fileURLToPath(new URL("../../../widget/vite.states.config.ts", import.meta.url)),
    logLevel: "silent",
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const files = new Map<string, string>();
  let sheet = "";
  for (const file of result.output) {
    files.set(`/${file.fileName}`, file.type === "chunk" ? file.code : String(file.source));
    sheet = file.fileName.endsWith(".css") ? file.fileName : sheet;
  }
  files.set(
    "/",
    `<!doctype html><html lang="nl" data-theme="auto"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chat</title><link rel="stylesheet" href="/${sheet}"><script type="module" src="/entry.js"></script></head><body></body></html>`,
  );
  return files;
}

/** `balie.js` as a server would bake it for a brand. */
export async function buildLoader(): Promise<string> {
  const [result] = [
    await build({
      configFile: fileURLToPath(new URL("../../../widget/vite.loader.config.ts", import.meta.url)),
      logLevel: "silent",
      build: { write: false },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  const brand = {
    id: "oranje",
    origin: ORIGIN,
    css: ":host{--a:light-dark(#0b5c7a,#6cc4e4);--o:light-dark(#ffffff,#06222d)}",
    look: { position: "right" },
    labels: { en: LOADER_LABELS.en },
  };
  return (result?.output[0].code ?? "").replace("__BALIE_BRAND__", JSON.stringify(brand));
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css" };

export async function serve(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files.get(path);
    return body === undefined
      ? route.fulfill({ status: 404, body: "" })
      : route.fulfill({
          body,
          contentType: `${TYPES[path.split(".").pop() ?? ""] ?? "text/html"}; charset=utf-8`,
          headers: { "content-security-policy": CSP },
        });
  });
}
