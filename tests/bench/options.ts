/** The flags of `npm run bench`. */
export const PARTS = ["redis-append", "embedded-append", "redis-memory", "start", "bot", "widget"] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly rounds: number;
  /** Of each round. */
  readonly conversations: number;
  readonly seed: number;
}

export type Parsed =
  | { readonly status: "run"; readonly options: BenchOptions }
  | { readonly status: "refused"; readonly message: string };

export const USAGE = `npm run bench -- [--only ${PARTS.join("|")}] [--rounds 5] [--conversations 1000] [--seed 1]`;

const NUMBERS = { rounds: 5, conversations: 1_000, seed: 1 };

export function parseOptions(args: readonly string[]): Parsed {
  const values = new Map<string, string>();
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index] ?? "";
    if (!/^--(only|rounds|conversations|seed)$/.test(name)) return refused(`what is ${name}?`);
    values.set(name.slice(2), args[index + 1] ?? "");
  }
  const numbers = { ...NUMBERS };
  for (const name of ["rounds", "conversations", "seed"] as const) {
    const value = values.get(name);
    if (value === undefined) continue;
    if (!/^[1-9]\d{0,6}$/.test(value)) return refused(`--${name} takes a whole number above 0, not ${value}`);
    numbers[name] = Number(value);
  }
  const only = values.get("only");
  const parts = only === undefined ? PARTS : PARTS.filter((part) => part === only);
  return parts.length === 0
    ? refused(`--only takes one of ${PARTS.join(", ")}`)
    : { status: "run", options: { parts, ...numbers } };
}

const refused = (message: string): Parsed => ({ status: "refused", message });
