/**
 * Bugs that a harness worth its name must find (SAFETY §8.5). The product has no switches for them: `dist/` is copied to a
 * folder of its own and the compiled text is changed there. Each piece must be found exactly once.
 */
import type { StoreName } from "./options.ts";
import type { FaultName } from "./plan.ts";
import type { Invariant } from "./verdict.ts";

export interface Patch {
  /** From the root of the copy. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export interface Bug {
  readonly title: string;
  /** The invariant that must be found broken; another one is not enough. */
  readonly breaks: Invariant;
  /** Where it is planted and looked for. */
  readonly store: StoreName;
  /** What brings it to light. */
  readonly faults: readonly FaultName[];
  readonly patches: readonly Patch[];
}

export const BUG_NAMES = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"] as const;
export type BugName = (typeof BUG_NAMES)[number];
export const isBugName = (name: string): name is BugName => (BUG_NAMES as readonly string[]).includes(name);

const APPEND = "const result = await store.append(request);";
const EXECUTE = "dist/server/app/execute.js";

export const BUGS: { readonly [Name in BugName]: Bug } = {
  B1: {
    title: "acknowledged before it is written",
    breaks: "I1",
    store: "embedded",
    faults: ["kill", "kill", "kill"],
    patches: [
      {
        file: EXECUTE,
        find: APPEND,
        replace: `setTimeout(() => store.append(request).catch(() => undefined), 100);
        const result = { status: "appended" };`,
      },
    ],
  },
  B2: {
    title: "ids of commands are not checked",
    breaks: "I2",
    store: "embedded",
    faults: ["lostAcks", "lostAcks", "lostAcks"],
    patches: [
      {
        file: "dist/server/adapters/embedded/append.js",
        find: "command === null || no === 0 ? undefined",
        replace: "true ? undefined",
      },
      {
        file: "dist/server/adapters/embedded/append.js",
        find: "INSERT INTO commands",
        replace: "INSERT OR REPLACE INTO commands",
      },
    ],
  },
  B3: {
    title: "a resume begins one too late",
    breaks: "I7",
    store: "embedded",
    faults: ["reset", "reset", "reset"],
    patches: [
      {
        file: "dist/server/app/follow.js",
        find: "sent = isFresh ? 0 : position.seq;",
        replace: "sent = isFresh ? 0 : position.seq + 1;",
      },
    ],
  },
  B4: {
    title: "the bot's decision is a second append",
    breaks: "I14",
    store: "embedded",
    faults: ["killMidway", "killMidway", "killMidway"],
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
                await new Promise((resolve) => setTimeout(resolve, 25));
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
    store: "embedded",
    faults: ["blackHole", "blackHole", "blackHole", "blackHole", "blackHole"],
    patches: [
      {
        file: "dist/server/core/conversation/decide-agent.js",
        find: 'return state.status === "assigned" && state.agentId === by.agentId && state.assignmentNumber === by.assignmentNumber;',
        replace: 'return state.status === "assigned";',
      },
    ],
  },
  B6: {
    title: "a returned conversation goes to the back",
    breaks: "I10",
    store: "embedded",
    faults: ["reset", "blackHole"],
    patches: [
      {
        file: "dist/server/core/conversation/evolve.js",
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
  B7: {
    title: "ids of commands are remembered in the process only",
    breaks: "I2",
    store: "embedded",
    faults: ["killUnheard", "killUnheard", "killUnheard"],
    patches: [
      {
        file: "dist/server/adapters/embedded/append.js",
        find: "command === null || no === 0 ? undefined : findCommand.get(no, command.participant, command.id);",
        replace: "command === null ? undefined : remembered.get([streamId, command.participant, command.id].join());",
      },
      {
        file: "dist/server/adapters/embedded/append.js",
        find: "insertCommand.run(no, write.command.participant, write.command.id, write.command.digest, topSeq);",
        replace:
          "remembered.set([write.streamId, write.command.participant, write.command.id].join(), { digest: write.command.digest, seq: topSeq });",
      },
      {
        file: "dist/server/adapters/embedded/append.js",
        find: "const NO_HEAD =",
        replace: "const remembered = new Map();\nconst NO_HEAD =",
      },
    ],
  },
  B8: {
    title: "two nodes read, then claim",
    breaks: "I8",
    store: "redis",
    faults: ["delay", "delay", "delay"],
    patches: [
      {
        file: "dist/server/adapters/redis/writer.js",
        find: "const own = epoch();",
        replace: `const own = epoch();
            for (const { streamId, expectedSeq } of request.writes) {
                const topSeq = Number(await call("LLEN", [keys.events(streamId)]));
                if (expectedSeq !== "end" && expectedSeq !== topSeq) {
                    return { status: "conflict", streamId, topSeq };
                }
            }
            await new Promise((resolve) => setTimeout(resolve, 20));`,
      },
      {
        file: "server/adapters/redis/scripts/lib/checks.lua",
        find: "if write.expected ~= '' and tonumber(write.expected) ~= write.base then",
        replace: "if false then",
      },
    ],
  },
  B9: {
    title: "snapshot and subscribe are not atomic",
    breaks: "I7",
    store: "embedded",
    faults: ["reset", "reset", "reset"],
    patches: [
      {
        file: "dist/server/app/follow.js",
        find: `const unsubscribe = store.subscribe(streamId, (events) => {`,
        replace: `let unsubscribe = () => undefined;
    const begin = () => store.subscribe(streamId, (events) => {`,
      },
      {
        file: "dist/server/app/follow.js",
        find: `else if (event.seq > sent) {
            closeGap();
        }`,
        replace: `else if (event.seq > sent) {
            sent = event.seq;
            sink.event(event);
        }`,
      },
      {
        file: "dist/server/app/follow.js",
        find: "held = null;\n        waiting.forEach(pass);",
        replace: `held = null;
        waiting.forEach(pass);
        unsubscribe();
        setTimeout(() => { if (!isStopped) unsubscribe = begin(); }, 20);`,
      },
    ],
  },
  B10: {
    title: "deadlines are kept in memory",
    breaks: "I15",
    store: "embedded",
    faults: ["killOffered", "killOffered"],
    patches: [
      {
        file: "dist/server/app/deadlines.js",
        find: "pressing(board.withPeople(), runtime.now())",
        replace: "pressing([...kept.values()], runtime.now())",
      },
      {
        file: "dist/server/app/deadlines.js",
        find: "await store.due(runtime.now(), BATCH)",
        replace: "[...kept.values()].filter(({ nextDeadlineAt }) => nextDeadlineAt <= runtime.now())",
      },
      {
        file: "dist/server/app/deadlines.js",
        find: "let lastSweepAt = runtime.now();",
        replace: `let lastSweepAt = runtime.now();
    const kept = new Map();
    board.onChange((summary) => {
        kept.delete(summary.conversationId);
        if (summary.nextDeadlineAt !== null) {
            kept.set(summary.conversationId, { ...summary, streamId: "conversation:" + summary.conversationId });
        }
    });`,
      },
    ],
  },
};
