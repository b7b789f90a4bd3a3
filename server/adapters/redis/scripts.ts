/** Loads scripts/*.lua, runs them by digest, and says what their numbers mean. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Argument, RedisConnection } from "./connection.ts";

/** First number of a script's result. The scripts' headers say what follows it. */
export const RESULT = {
  done: 1,
  conflict: -1,
  duplicate: -2,
  refused: -3,
  nothingToRedact: -4,
  stale: -5,
  compacted: -6,
  badRow: -7,
  notKept: -8,
  otherEpoch: -10,
} as const;

export interface Script {
  readonly name: string;
  readonly source: string;
  readonly digest: string;
}

export interface Scripts {
  /** Runs a script with the deployment's meta key. Rejects as `call` does. */
  run(name: string, args: readonly Argument[]): Promise<unknown>;
}

type Call = (command: string, args: readonly Argument[]) => Promise<unknown>;

/** Scripts are no TypeScript and so not in `dist/`: they are read where the package keeps its sources, from both. */
export function scriptsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    folder = dirname(folder);
  }
  return join(folder, "server/adapters/redis/scripts");
}

/** Every script with its `-- @include name` lines replaced by `lib/<name>.lua`. */
export function loadScripts(folder: string = scriptsFolder()): ReadonlyMap<string, Script> {
  const names = readdirSync(folder).filter((file) => file.endsWith(".lua"));
  return new Map(
    names.map((file) => {
      const name = file.slice(0, -".lua".length);
      const source = readFileSync(join(folder, file), "utf8").replaceAll(/^-- @include (\S+)$/gm, (_, part: string) =>
        readFileSync(join(folder, "lib", `${part}.lua`), "utf8"),
      );
      return [name, { name, source, digest: createHash("sha1").update(source).digest("hex") }];
    }),
  );
}

export function createScripts(call: Call, metaKey: string, scripts: ReadonlyMap<string, Script>): Scripts {
  return {
    run: async (name, args) => {
      const script = scripts.get(name);
      if (script === undefined) {
        throw new Error(`no script ${name}`);
      }
      const rest = [1, metaKey, ...args];
      try {
        return await call("EVALSHA", [script.digest, ...rest]);
      } catch (error) {
        // Redis was restarted or its scripts were flushed. Nothing has run, so once more, with the source.
        if (error instanceof Error && error.message.startsWith("NOSCRIPT")) {
          return call("EVAL", [script.source, ...rest]);
        }
        throw error;
      }
    },
  };
}

/** For reads: one that its line did not survive is asked once more on the next, if that comes soon. */
export function createRetrying(
  scripts: Scripts,
  connection: Pick<RedisConnection, "state" | "ready">,
  withinMs: number,
): Scripts {
  return {
    run: async (name, args) => {
      try {
        return await scripts.run(name, args);
      } catch (error) {
        if (connection.state() === "ready" || !(await connection.ready(withinMs))) {
          throw error;
        }
        return scripts.run(name, args);
      }
    },
  };
}
