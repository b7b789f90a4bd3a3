import { defineConfig } from "vitest/config";

/**
 * unit: everything without a browser, in two processes (CI has two cores).
 * e2e: one Chromium, one file after another; expects `npm run build`.
 */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "tests/{core,cli,shared,adapters,http,app,server,config,widget,console,examples,repository}/**/*.test.{ts,tsx}",
          ],
          globalSetup: ["tests/support/build-server.ts"],
          environment: "node",
          pool: "forks",
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/build-server.ts"],
          environment: "node",
          pool: "forks",
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
