/** How long the event loop of a node is held up, measured inside it: SIGUSR2 prints what was since the last one. */
import type { BalieProcess } from "../../support/balie-process.ts";
import { poll } from "../../support/until.ts";

const PROGRAM = `
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";
if (isMainThread) {
  const delays = monitorEventLoopDelay({ resolution: 10 });
  delays.enable();
  process.on("SIGUSR2", () => {
    console.log(JSON.stringify({ loopDelayP99Ms: delays.percentile(99) / 1e6 - 10, loopDelayMostMs: delays.max / 1e6 - 10 }));
    delays.reset();
  });
}`;

/** For the environment of a node that is to be measured. */
export const LOOP_DELAY = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PROGRAM)}` };

export interface LoopDelay {
  readonly loopDelayP99Ms: number;
  readonly loopDelayMostMs: number;
}

/** Since it was asked last, or started. */
export function loopDelay(node: BalieProcess): Promise<LoopDelay> {
  const before = printed(node).length;
  process.kill(node.pid(), "SIGUSR2");
  return poll("the delay of the loop", async () => {
    const line = printed(node)[before];
    return line === undefined ? null : JSON.parse(line);
  });
}

const printed = (node: BalieProcess) => node.lines().filter((line) => line.startsWith('{"loopDelayP99Ms"'));
