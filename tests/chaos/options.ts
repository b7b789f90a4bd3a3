/** The flags of `npm run chaos` (PRODUCT §8). */
import { BUG_NAMES, type BugName, isBugName } from "./bugs.ts";

export const STORES = ["embedded", "redis"] as const;
export type StoreName = (typeof STORES)[number];

export interface ChaosOptions {
  readonly store: StoreName;
  readonly conversations: number;
  /** So many players talk at a time; one who is done leaves and the next comes. */
  readonly live: number;
  /** Of players, in all conversations together. */
  readonly messages: number;
  readonly agents: number;
  readonly kills: number;
  /** So many times an agent who holds something is cut off for longer than the lease, and writes (R6). */
  readonly freezes: number;
  readonly seed: number;
  readonly bug: BugName | null;
}

export type Parsed =
  | { readonly status: "run"; readonly options: ChaosOptions }
  | { readonly status: "bugs"; readonly seed: number; readonly only: readonly BugName[] }
  | { readonly status: "refused"; readonly message: string };

export const USAGE = `npm run chaos -- [--store embedded|redis] [--conversations 50] [--messages 2000] [--kills 10] [--seed N]
                  [--freezes 0] [--agents 6] [--live 1000] [--bug B1]
npm run chaos -- --bugs [--only B1,B2] [--seed N]      every planted bug (${BUG_NAMES.join(", ")}) must be caught
npm run chaos -- --goal R9 [--store embedded|redis] [--seed N]      one goal in its full form, judged by its limits`;

const NUMBERS = ["conversations", "messages", "kills", "freezes", "agents", "live", "seed"] as const;
const TEXTS = ["store", "bug", "only"];

export function parseOptions(args: readonly string[], freshSeed: () => number): Parsed {
  const read = readFlags(args);
  if ("message" in read) return refused(read.message);
  const { numbers, texts, isBugs } = read;
  const seed = numbers.get("seed") ?? freshSeed();
  const store = STORES.find((name) => name === (texts.get("store") ?? "embedded"));
  if (store === undefined) return refused(`--store ${texts.get("store")} is not known`);
  const only = (texts.get("only") ?? BUG_NAMES.join()).split(",");
  if (!only.every(isBugName)) return refused(`--only takes some of ${BUG_NAMES.join(", ")}`);
  if (isBugs) return { status: "bugs", seed, only };
  const bug = texts.get("bug") ?? null;
  if (bug !== null && !isBugName(bug)) return refused(`--bug takes one of ${BUG_NAMES.join(", ")}`);
  const conversations = numbers.get("conversations") ?? 50;
  if (conversations < 1) return refused("--conversations takes 1 or more");
  const options: ChaosOptions = {
    store,
    conversations,
    live: Math.max(1, Math.min(conversations, numbers.get("live") ?? 1_000)),
    messages: Math.max(conversations, numbers.get("messages") ?? 2_000),
    agents: Math.max(2, numbers.get("agents") ?? (conversations > 400 ? 24 : 6)),
    kills: numbers.get("kills") ?? 10,
    freezes: numbers.get("freezes") ?? 0,
    seed,
    bug,
  };
  return { status: "run", options };
}

interface Flags {
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
  readonly isBugs: boolean;
}

function readFlags(args: readonly string[]): Flags | { readonly message: string } {
  const numbers = new Map<string, number>();
  const texts = new Map<string, string>();
  let isBugs = false;
  for (let index = 0; index < args.length; index += 1) {
    const [flag = "", inline] = (args[index] ?? "").split("=", 2);
    if (!flag.startsWith("--")) return { message: `what is ${flag}?` };
    const name = flag.slice(2);
    if (name === "bugs") {
      isBugs = true;
      continue;
    }
    if (inline === undefined) index += 1;
    const value = inline ?? args[index] ?? "";
    if ((NUMBERS as readonly string[]).includes(name)) {
      if (!/^\d{1,9}$/.test(value)) return { message: `--${name} takes a whole number, not ${JSON.stringify(value)}` };
      numbers.set(name, Number(value));
    } else if (TEXTS.includes(name)) {
      texts.set(name, value);
    } else {
      return { message: `--${name} is not known` };
    }
  }
  return { numbers, texts, isBugs };
}

const refused = (message: string): Parsed => ({ status: "refused", message });

/** What to type to see the same run again. */
export function replayOf(options: ChaosOptions): string {
  const { store, conversations, messages, kills, freezes, agents, live, seed, bug } = options;
  const more = [
    ...(freezes > 0 ? [`--freezes ${freezes}`] : []),
    `--agents ${agents}`,
    ...(live < conversations ? [`--live ${live}`] : []),
    `--seed ${seed}`,
    ...(bug === null ? [] : [`--bug ${bug}`]),
  ];
  return `npm run chaos -- --store ${store} --conversations ${conversations} --messages ${messages} --kills ${kills} ${more.join(" ")}`;
}
