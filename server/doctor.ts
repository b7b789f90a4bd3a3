/** What must be right before real players write: the go-live list of `npm run doctor`. */
import type { Config } from "./config.ts";
import { contrast, ENOUGH, INK, WHITE } from "./contrast.ts";
import { type Helplines, missingFor, staleEntries } from "./core/care/helplines.ts";
import { lookOf } from "./theme.ts";

export interface Finding {
  /** A failure keeps a deployment from going live; a warning is for somebody to decide. */
  readonly level: "ok" | "warning" | "failure";
  readonly about: string;
  /** What was found and, unless it is fine, what to do. */
  readonly text: string;
}

export interface DoctorInput {
  readonly config: Config;
  readonly helplines: Helplines;
  /** Of each brand, from brand-bots.ts. */
  readonly ruleProblems: (brand: Config["brands"][number]) => readonly string[];
  /** Wall clock, epoch milliseconds. */
  readonly now: number;
  /** Such as `v24.1.0`. */
  readonly nodeVersion: string;
}

/** The line whose fixes still come. */
const GOOD_NODE = 22;

export function examine(input: DoctorInput): readonly Finding[] {
  const { config } = input;
  return [...deployment(input), ...helplineFindings(input), ...config.brands.flatMap((brand) => ofBrand(input, brand))];
}

const ok = (about: string, text: string): Finding => ({ level: "ok", about, text });
const warning = (about: string, text: string): Finding => ({ level: "warning", about, text });
const failure = (about: string, text: string): Finding => ({ level: "failure", about, text });

function deployment({ config, nodeVersion }: DoctorInput): readonly Finding[] {
  const { demo, publicUrl, consoleUrl, trustedProxies, agents } = config;
  const major = Number(/^v(\d+)/.exec(nodeVersion)?.[1] ?? 0);
  const unready = agents.filter(({ passwordHash }) => passwordHash === null).map(({ id }) => id);
  return [
    demo ? failure("demo", "demo is on: example users and plain http. Set demo: false.") : ok("demo", "demo is off"),
    publicUrl.startsWith("https:")
      ? ok("publicUrl", publicUrl)
      : failure("publicUrl", `${publicUrl} is not https. Put a proxy with TLS in front and name its address.`),
    new URL(publicUrl).origin === new URL(consoleUrl).origin
      ? failure("consoleUrl", "console and chat share an origin (T1). Give the console a host of its own.")
      : ok("consoleUrl", `${consoleUrl} is apart from the chat`),
    trustedProxies.length > 0
      ? ok("trustedProxies", trustedProxies.join(", "))
      : warning(
          "trustedProxies",
          "none: behind a proxy all players share one address and its limits. Name the proxy, unless there is none.",
        ),
    agents.length === 0
      ? failure("agents", "nobody can answer. Add an account.")
      : unready.length > 0
        ? failure("agents", `${unready.join(", ")} cannot sign in. Make a hash with npm run hash-password.`)
        : ok("agents", `${agents.length} accounts`),
    major >= GOOD_NODE
      ? ok("node", nodeVersion)
      : warning("node", `${nodeVersion} gets no fixes any more. Node 24 is recommended.`),
  ];
}

function helplineFindings({ config, helplines, now }: DoctorInput): readonly Finding[] {
  const countries = [...new Set(config.brands.flatMap((brand) => brand.countries))];
  const missing = missingFor(helplines, countries);
  const stale = staleEntries(helplines, now).filter(({ country }) => countries.includes(country));
  return countries.map((country) => {
    const about = `helplines ${country}`;
    const old = stale.filter((entry) => entry.country === country).map(({ name, number }) => name || number);
    if (missing.includes(country)) {
      return failure(about, "no complete entry. Add a crisis line, a gambling line and the emergency number.");
    }
    return old.length === 0
      ? ok(about, "confirmed in the last 90 days")
      : failure(
          about,
          `not confirmed in the last 90 days: ${old.join(", ")}. Check each at its source, set verifiedOn.`,
        );
  });
}

function ofBrand({ ruleProblems }: DoctorInput, brand: Config["brands"][number]): readonly Finding[] {
  const { id, facts, accent, openingHours, languages } = brand;
  const unknown = Object.entries(facts).filter(([, value]) => value === null);
  const colours: readonly (readonly [name: string, colour: string, on: string])[] =
    accent === null
      ? []
      : [
          ["light", accent.light, WHITE],
          ["dark", accent.dark, INK],
        ];
  const pale = colours.filter(([, colour, on]) => contrast(colour, on) < ENOUGH);
  const problems = ruleProblems(brand);
  return [
    openingHours === null
      ? warning(`${id} openingHours`, "always: people answer day and night. Set the hours unless that is so.")
      : ok(`${id} openingHours`, "set"),
    unknown.length === 0
      ? ok(`${id} facts`, "all set")
      : warning(`${id} facts`, `the bot does not know ${unknown.map(([name]) => name).join(", ")} and says so`),
    ...pale.map(([name, colour, on]) =>
      failure(
        `${id} accent`,
        `${name} ${colour} has a contrast of ${contrast(colour, on).toFixed(1)} on ${on}; text needs ${ENOUGH}.`,
      ),
    ),
    ...lookOf(brand)
      .moved.filter((move) => pale.length === 0 || !move.includes("accent"))
      .map((move) => warning(`${id} theme`, `${move}. Choose one that reads, or leave it as it is.`)),
    ...(problems.length === 0
      ? [ok(`${id} bot`, `rules are safe in ${languages.join(", ")}`)]
      : problems.map((problem) => failure(`${id} bot`, problem))),
  ];
}
