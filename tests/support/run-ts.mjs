/** Runs a TypeScript program of `tests/` through Vite: Node 20 reads no TypeScript. `node run-ts.mjs FILE [args]`. */
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("usage: node tests/support/run-ts.mjs FILE [args]\n");
  process.exit(2);
}
process.argv = [process.argv[0] ?? "node", resolve(file), ...args];
await runnerImport(resolve(file), { configFile: false, logLevel: "error" });
