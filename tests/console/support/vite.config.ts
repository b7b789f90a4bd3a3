/** Builds the harness into dist/console-harness: `vite build --config tests/console/support/vite.config.ts`. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  build: {
    outDir: fileURLToPath(new URL("../../../dist/console-harness", import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ["chrome123", "firefox121", "safari17.5"],
    rolldownOptions: { input: fileURLToPath(new URL("harness.html", import.meta.url)) },
  },
});
