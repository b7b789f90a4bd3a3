/** `balie.js`: one classic script with nothing left to remove. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const SUFFIX = "?compact";

/** `file.css?compact` gives the sheet as a string; Vite's own minifier drops `allow-discrete`. */
const compactCss: Plugin = {
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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compactCss],
  build: {
    outDir: "../dist/widget/loader",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, "loader/main.ts"),
      output: { format: "iife", entryFileNames: "balie.js", minify: true },
    },
  },
});
