/** The frame: document, one script, one sheet, one chunk per language; names carry a hash of what is in them. */
import { defineConfig } from "vite";

export default defineConfig({
  root: `${import.meta.dirname}/app`,
  base: "/",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist/widget/app",
    emptyOutDir: true,
    target: "es2022",
    assetsDir: "assets",
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
  },
});
