/**
 * The widget in a page by itself, in any of its states: for tests, pictures, and the demo's `/states/`. Never part of what
 * players load.
 */
import { resolve } from "node:path";
import { defineConfig, mergeConfig, type Plugin } from "vite";
import app from "./vite.app.config.ts";

const HARNESS = resolve(import.meta.dirname, "../tests/widget/support");

/** Every catalogue, of whatever part of the screen, passes through the harness, which may make a pseudo-language of it. */
const dressUp: Plugin = {
  name: "balie:dress-up",
  transform: (code, id) =>
    /shared\/locale\/widget\/.*\.ts$/.test(id) && code.includes("export const sentences")
      ? `${code}\nglobalThis.dressUp?.(sentences);`
      : null,
};

export default mergeConfig(
  app,
  defineConfig({
    root: HARNESS,
    base: "./",
    plugins: [dressUp],
    build: {
      outDir: resolve(import.meta.dirname, "../dist/states"),
      rolldownOptions: {
        input: `${HARNESS}/harness.tsx`,
        output: { entryFileNames: "entry.js", assetFileNames: "assets/[name][extname]" },
      },
    },
  }),
);
