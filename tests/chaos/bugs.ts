/**
 * Bugs that a harness worth its name must find (SAFETY §8.5). The product has no switches for them: `dist/` is copied to a
 * folder of its own and the compiled text is changed there. Each piece must be found exactly once.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../support/balie-process.ts";
import type { FaultName } from "./nemesis.ts";
import type { Invariant } from "./verdict.ts";

interface Patch {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export interface Bug {
  readonly title: string;
  /** The invariant that must be found broken; another one is not enough. */
  readonly breaks: Invariant;
  /** What brings it to light. */
  readonly faults: readonly FaultName[];
  readonly patches: readonly Patch[];
}

export const BUG_NAMES = ["B1", "B2", "B3", "B4", "B5", "B6"] as const;
export type BugName = (typeof BUG_NAMES)[number];

const APPEND = "const result = await store.append(request);";
const EXECUTE = "server/app/execute.js";

export const BUGS: { readonly [Name in BugName]: Bug } = {
  B1: {
    title: "acknowledged before it is written",
    breaks: "I1",
    faults: ["kill", "kill"],
    patches: [
      {
        file: EXECUTE,
        find: APPEND,
        replace: `setTimeout(() => store.append(request).catch(() => undefined), 40);
        const result = { status: "appended" };`,
      },
    ],
  },
  B2: {
    title: "ids of commands are not checked",
    breaks: "I2",
    faults: ["lostAcks", "lostAcks", "lostAcks"],
    patches: [
      {
        file: "server/adapters/embedded/append.js",
        find: "command === null || no === 0 ? undefined",
        replace: "true ? undefined",
      },
      {
        file: "server/adapters/embedded/append.js",
        find: "INSERT INTO commands",
        replace: "INSERT OR REPLACE INTO commands",
      },
    ],
  },
  B3: {
    title: "a resume begins one too late",
    breaks: "I7",
    faults: ["reset", "reset", "reset"],
    patches: [
      {
        file: "server/app/follow.js",
        find: "sent = isFresh ? 0 : position.seq;",
        replace: "sent = isFresh ? 0 : position.seq + 1;",
      },
    ],
  },
  B4: {
    title: "the bot's decision is a second append",
    breaks: "I14",
    faults: ["kill", "kill"],
    patches: [
      {
        file: EXECUTE,
        find: APPEND,
        replace: `const [main, ...others] = request.writes;
        const cut = main.events.findIndex((event) => event.body.type === "MessagePosted") + 1;
        let result;
        if (command.type === "PostMessage" && cut > 0 && cut < main.events.length) {
            result = await store.append({ ...request, writes: [{ ...main, events: main.events.slice(0, cut), redactions: [] }] });
            if (result.status === "appended") {
                await new Promise((resolve) => setTimeout(resolve, 15));
                const rest = { ...main, expectedSeq: main.expectedSeq + cut, events: main.events.slice(cut), command: null };
                result = await store.append({ guards: [], writes: [rest, ...others] });
            }
        }
        else {
            result = await store.append(request);
        }`,
      },
    ],
  },
  B5: {
    title: "agents write without the fence",
    breaks: "I8",
    faults: ["blackHole", "blackHole", "blackHole", "blackHole", "blackHole"],
    patches: [
      {
        file: "server/core/conversation/decide-agent.js",
        find: 'return state.status === "assigned" && state.agentId === by.agentId && state.assignmentNumber === by.assignmentNumber;',
        replace: 'return state.status === "assigned";',
      },
    ],
  },
  B6: {
    title: "a returned conversation goes to the back",
    breaks: "I10",
    faults: ["reset", "blackHole"],
    patches: [
      {
        file: "server/core/conversation/evolve.js",
        find: `case "ConversationReturned": {
            if (common.need === null) {
                return common;
            }
            const need = { ...common.need, lane: body.lane, isReturned: true, queuedAt: at };`,
        replace: `case "ConversationReturned": {
            if (common.need === null) {
                return common;
            }
            const need = { ...common.need, lane: body.lane, isReturned: false, waitingSince: at, queuedAt: at };`,
      },
    ],
  },
};

const NEEDED = [
  "dist/server",
  "dist/shared",
  "package.json",
  "server/core/care/helplines.json",
  "server/adapters/redis/scripts",
  "server/adapters/redis/packed-1.txt",
];

/** A copy that no build changes while it runs, with the bug in it if one is named. */
export function copyProduct(bug: BugName | null): { readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "balie-chaos-"));
  for (const path of NEEDED) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(ROOT, path), join(root, path), { recursive: true, filter: (from) => !from.endsWith(".d.ts") });
  }
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "dir");
  for (const patch of bug === null ? [] : BUGS[bug].patches) plant(root, patch);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function plant(root: string, { file, find, replace }: Patch): void {
  const path = join(root, "dist", file);
  const parts = readFileSync(path, "utf8").split(find);
  if (parts.length !== 2) {
    throw new Error(
      `the planted bug no longer fits: ${parts.length - 1} places in ${file} read ${JSON.stringify(find)}`,
    );
  }
  writeFileSync(path, parts.join(replace));
}
