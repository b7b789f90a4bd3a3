/** Loaded into a node before its own code: on SIGUSR2 it lets go of what it does not hold, and says so on stdout. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  process.on("SIGUSR2", () => {
    collect();
    process.stdout.write(`${JSON.stringify({ msg: "collected" })}\n`);
  });
}
