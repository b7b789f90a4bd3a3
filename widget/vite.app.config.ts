/**
 * The frame: document, one script, one sheet, one chunk per language; what is needed later comes in chunks of its own,
 * with its style sheet inside. Names carry a hash of what is in them.
 */
import { defineConfig } from "vite";
import { compactCss, jsxRuntime, plainImports } from "./vite.parts.config.ts";

export default defineConfig({
  root: `${import.meta.dirname}/app`,
  base: "/",
  publicDir: false,
  plugins: [compactCss, plainImports],
  resolve: { alias: [jsxRuntime] },
  /** Never Preact's development runtime, which a test would get: what is tested is what is shipped. */
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  build: {
    outDir: "../../dist/widget/app",
    emptyOutDir: true,
    target: "es2022",
    /** The first browsers with `light-dark()`, which the loader and the later parts use as it is. */
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsDir: "assets",
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      optimization: { inlineConst: { mode: "all" } },
      output: {
        topLevelVar: false,
        /** What is there at once is one chunk; the parts that come later share nothing else. */
        codeSplitting: {
          groups: [
            {
              name: "index",
              test: /widget\/app\/(?!later\/)|shared\/(?!mask(?!-s)|rich-text|locale\/(widget|plural|calendar))/,
            },
          ],
        },
      },
    },
  },
});
