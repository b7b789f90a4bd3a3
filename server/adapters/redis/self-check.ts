/** ST1: whether this Redis keeps what it acknowledges. Every problem is a sentence that says what to set. */
import { StoreUnavailable } from "../../ports/event-store.ts";
import type { Argument } from "./connection.ts";

/** `declared`: CONFIG is forbidden here and the operator vouches for the settings. */
export type Profile = "checked" | "declared";

export interface ServerCheck {
  readonly profile: Profile;
  readonly problems: readonly string[];
  /** False: nothing written here would last (a replica), or the scripts cannot run (too old). */
  readonly isUsable: boolean;
}

export interface ServerFacts {
  readonly version: string;
  readonly role: string;
  /** As CONFIG GET gives them; null where it is forbidden. */
  readonly settings: { readonly [name: string]: string } | null;
  readonly lastWriteStatus: string;
  /** Redis reads its file, and answers little else. */
  readonly isLoading: boolean;
}

const SETTINGS = ["appendonly", "appendfsync", "no-appendfsync-on-rewrite", "maxmemory-policy", "aof-load-truncated"];
const OLDEST = 7;

/** Rejects with StoreUnavailable while Redis cannot tell. */
export async function checkServer(
  call: (command: string, args: readonly Argument[]) => Promise<unknown>,
  isDeclared: boolean,
): Promise<ServerCheck> {
  const facts = toFacts(String(await call("INFO", [])), await readSettings(call));
  if (facts.isLoading) {
    throw new StoreUnavailable("LOADING Redis is still reading its file");
  }
  return {
    profile: facts.settings === null ? "declared" : "checked",
    problems: problemsOf(facts, isDeclared),
    isUsable: isUsable(facts),
  };
}

async function readSettings(
  call: (command: string, args: readonly Argument[]) => Promise<unknown>,
): Promise<ServerFacts["settings"]> {
  try {
    const flat = (await call("CONFIG", ["GET", ...SETTINGS])) as readonly string[];
    return Object.fromEntries(
      flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ""] as const] : [])),
    );
  } catch (error) {
    // NOPERM of an ACL, or "unknown command" where a provider has renamed it.
    if (error instanceof StoreUnavailable && /NOPERM|unknown command/i.test(error.message)) {
      return null;
    }
    throw error;
  }
}

export function toFacts(info: string, settings: ServerFacts["settings"]): ServerFacts {
  const field = (name: string) => new RegExp(`^${name}:(.*)$`, "m").exec(info)?.[1]?.trim() ?? "";
  return {
    version: field("redis_version"),
    role: field("role"),
    settings,
    lastWriteStatus: field("aof_last_write_status"),
    isLoading: field("loading") === "1",
  };
}

const isNewEnough = (version: string) => Number(version.split(".")[0]) >= OLDEST;

export function isUsable({ version, role }: Pick<ServerFacts, "version" | "role">): boolean {
  return isNewEnough(version) && role === "master";
}

export function problemsOf(
  { version, role, settings, lastWriteStatus }: Omit<ServerFacts, "isLoading">,
  isDeclared: boolean,
): string[] {
  const problems: string[] = [];
  const check = (isFine: boolean, problem: string) => {
    if (!isFine) {
      problems.push(problem);
    }
  };
  check(
    isNewEnough(version),
    `This is Redis ${version === "" ? "of an unknown version" : version}; Balie needs 7.0 or newer.`,
  );
  check(
    role === "master",
    `This Redis is a ${role === "slave" ? "replica" : role || "server of an unknown role"}: writes to it are lost. Let REDIS_URL name the primary.`,
  );
  if (settings === null) {
    check(
      isDeclared,
      "This Redis does not let its settings be read (CONFIG is forbidden). Allow CONFIG GET to Balie's user, or set REDIS_PROFILE=redis-always to declare that it runs with appendonly yes, appendfsync always, no-appendfsync-on-rewrite no and maxmemory-policy noeviction.",
    );
    return problems;
  }
  check(
    settings["appendonly"] === "yes",
    "This Redis keeps snapshots only: a crash loses everything since the last one. Set appendonly yes.",
  );
  check(
    settings["appendfsync"] === "always",
    `This Redis acknowledges what is not on disk yet (appendfsync ${settings["appendfsync"]}). Set appendfsync always.`,
  );
  check(
    settings["no-appendfsync-on-rewrite"] === "no",
    "This Redis does not fsync while it rewrites its file. Set no-appendfsync-on-rewrite no.",
  );
  check(
    settings["maxmemory-policy"] === "noeviction",
    `This Redis deletes conversations when memory is full (maxmemory-policy ${settings["maxmemory-policy"]}). Set maxmemory-policy noeviction.`,
  );
  check(
    settings["aof-load-truncated"] === "yes",
    "This Redis does not start again after a crash in the middle of a write. Set aof-load-truncated yes; only what was never acknowledged is cut off.",
  );
  check(
    lastWriteStatus === "ok" || lastWriteStatus === "",
    "This Redis could not write its file lately. Look at its log and its disk.",
  );
  return problems;
}
