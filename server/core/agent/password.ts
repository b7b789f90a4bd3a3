/** What a password must be (SAFETY 6.5). No forced rotation and no rules about kinds of characters. */
import type { AgentProfile } from "./events.ts";

/** Without a second factor. */
export const SHORTEST = 15;
const LONGEST = 256;

export type PasswordProblem = "too_short" | "too_long" | "is_name";

export function passwordProblem(password: string, profile: AgentProfile): PasswordProblem | null {
  const length = [...password].length;
  if (length < SHORTEST) {
    return "too_short";
  }
  if (length > LONGEST) {
    return "too_long";
  }
  const bare = bareOf(password);
  const own = [profile.login, profile.name, profile.email, profile.alias].map(bareOf);
  return own.some((name) => name.length >= 4 && bare.replaceAll(name, "").length < 4) ? "is_name" : null;
}

/** Letters and digits in lower case: `Noor Bakker 1` and `noorbakker1` are one name. */
function bareOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
