/**
 * Keeps an eye on how Redis is set up (ST1): before each new line is used, every minute, and every few seconds while
 * something is wrong. Where settings are changed under a running deployment writes go on: to refuse them would silence a
 * player in danger, and what is written is as safe as before until the machine loses power.
 */
import type { Argument } from "./connection.ts";
import { checkServer, type Profile, type ServerCheck } from "./self-check.ts";

export interface ServerWatch {
  /** Asks Redis now. Rejects with StoreUnavailable when it cannot tell, and then what was known stays. */
  check(): Promise<void>;
  profile(): Profile;
  /** What is wrong, as sentences that say what to set. */
  problems(): readonly string[];
  /** False: nothing may be written there. */
  isUsable(): boolean;
}

export function createServerWatch(
  call: (command: string, args: readonly Argument[]) => Promise<unknown>,
  isDeclared: boolean,
  onChange: (problems: readonly string[]) => void,
): ServerWatch {
  let server: ServerCheck = { profile: "checked", problems: [], isUsable: true };
  return {
    check: async () => {
      // Checks overlap (a new line, the minute, the console): each is compared with what was known when its answer came.
      const found = await checkServer(call, isDeclared);
      const isChange = found.problems.join() !== server.problems.join();
      server = found;
      if (isChange) {
        onChange(found.problems);
      }
    },
    profile: () => server.profile,
    problems: () => server.problems,
    isUsable: () => server.isUsable,
  };
}
