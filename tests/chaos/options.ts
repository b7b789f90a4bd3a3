/** The flags of `npm run chaos` (PRODUCT §8). */
import { BUG_NAMES, type BugName } from "./bugs.ts";

export interface ChaosOptions {
  readonly conversations: number;
  /** Of players, in all conversations together. */
  readonly messages: number;
  readonly kills: number;
  readonly seed: number;
  readonly bug: BugName | null;
}

export type Parsed =
  | { readonly status: "run"; readonly options: ChaosOptions }
  | { readonly status: "bugs"; readonly seed: number }
  | { readonly status: "refused"; readonly message: string };

export const USAGE = `npm run chaos -- [--store embedded] [--conversations 50] [--messages 2000] [--kills 10] [--seed N] [--bug B1]
npm run chaos -- --bugs [--seed N]      every planted bug (${BUG_NAMES.join(", ")}) must be caught`;

const NUMBERS = ["conversations", "messages", "kills", "seed"] as const;
const DEFAULTS = { conversations: 50, messages: 2_000, kills: 10 };

export function parseOptions(args: readonly string[], freshSeed: () => number): Parsed {
  const values = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const [name = "", inline] = (args[index] ?? "").split("=", 2);
    if (!name.startsWith("--")) return refused(`what is ${name}?`);
    if (name === "--bugs") {
      values.set("bugs", "");
      continue;
    }
    if (inline === undefined) index += 1;
    values.set(name.slice(2), inline ?? args[index] ?? "");
  }
  const numbers = new Map<string, number>();
  for (const [name, value] of values) {
    if ((NUMBERS as readonly string[]).includes(name)) {
      if (!/^\d{1,9}$/.test(value)) return refused(`--${name} takes a whole number, not ${JSON.stringify(value)}`);
      numbers.set(name, Number(value));
    } else if (!["store", "bug", "bugs"].includes(name)) {
      return refused(`--${name} is not known`);
    }
  }
  const store = values.get("store") ?? "embedded";
  if (store !== "embedded") {
    return refused(
      store === "redis"
        ? "--store redis: not in this version, which has the embedded store only"
        : `--store ${store} is not known`,
    );
  }
  const seed = numbers.get("seed") ?? freshSeed();
  if (values.has("bugs")) return { status: "bugs", seed };
  const bug = values.get("bug") ?? null;
  const known = BUG_NAMES.find((name) => name === bug) ?? null;
  if (bug !== null && known === null) return refused(`--bug takes one of ${BUG_NAMES.join(", ")}`);
  const conversations = numbers.get("conversations") ?? DEFAULTS.conversations;
  const messages = Math.max(conversations, numbers.get("messages") ?? DEFAULTS.messages);
  if (conversations < 1) return refused("--conversations takes 1 or more");
  return {
    status: "run",
    options: { conversations, messages, kills: numbers.get("kills") ?? DEFAULTS.kills, seed, bug: known },
  };
}

const refused = (message: string): Parsed => ({ status: "refused", message });

/** What to type to see the same run again. */
export function replayOf({ conversations, messages, kills, seed, bug }: ChaosOptions): string {
  const planted = bug === null ? "" : ` --bug ${bug}`;
  return `npm run chaos -- --store embedded --conversations ${conversations} --messages ${messages} --kills ${kills} --seed ${seed}${planted}`;
}
