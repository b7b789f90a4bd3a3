/** `balie.js`: one classic script with nothing left to remove. */
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { compactCss } from "./vite.parts.config.ts";

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
