/** What the builds of loader, frame and test harness share. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SUFFIX = "?compact";

/** `file.css?compact` gives the sheet as a string, for a constructed style sheet; Vite's own minifier drops `allow-discrete`. */
export const compactCss: Plugin = {
  name: "balie:compact-css",
  enforce: "pre",
  resolveId(source, importer) {
    const file = source.slice(0, -SUFFIX.length);
    return source.endsWith(SUFFIX) && importer ? `\0${resolve(dirname(importer), file)}.js` : null;
  },
  load(id) {
    if (!id.startsWith("\0") || !id.endsWith(".css.js")) {
      return null;
    }
    const css = readFileSync(id.slice(1, -".js".length), "utf8");
    const compact = css
      .replace(/\/\*.*?\*\/|\s+/gs, " ")
      .replace(/ ?([{};,/]) ?|: /g, (_, mark?: string) => mark ?? ":");
    return `export default ${JSON.stringify(compact.replace(/;}/g, "}").replace(/\b0\./g, ".").trim())}`;
  },
};

/** Chunks here need nothing loaded before them: an import stays an import, without Vite's helper around it (0.6 kB). */
export const plainImports: Plugin = {
  name: "balie:plain-imports",
  enforce: "pre",
  load: (id) => (id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load()" : null),
  renderChunk: (code) => code.replace(/__vitePreload\(\(\) => (import\("[^"]+"\)), __VITE_PRELOAD__\)/g, "$1"),
  /** What was imported for the helper alone. The first script waits for its language: one that waits for it never comes. */
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === "chunk") {
        chunk.code = chunk.code.replace(/\bimport\s*"\.\/index-[^"]+";/g, "");
      }
    }
  },
};

/** Preact's own JSX runtime also serves precompiled templates (0.1 kB). */
export const jsxRuntime = {
  find: "preact/jsx-runtime",
  replacement: fileURLToPath(new URL("./app/jsx.ts", import.meta.url)),
};

export default {};
