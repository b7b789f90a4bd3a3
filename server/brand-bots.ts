/** The bot of each brand, with what its operator added; rules that would weaken care for a player end the start. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrandId, toBrandId } from "../shared/ids.ts";
import { LANGUAGES, type Language, PRIORITIES, type Priority } from "../shared/vocabulary.ts";
import type { Config } from "./config.ts";
import { toOperatorRules } from "./config-bot.ts";
import { checkOperatorRules, type KnownMessage } from "./core/bot/operator-check.ts";
import { type Bot, createBrandBot } from "./core/bot/pipeline.ts";
import { packageRoot } from "./package-root.ts";
import { StartError } from "./start-error.ts";

type BrandConfig = Pick<Config["brands"][number], "id" | "name" | "facts" | "bot">;

const SHOWN = 5;

/** `plain` is the bot of a brand without rules. Throws StartError that names the messages a rule would get wrong. */
export function createBrandBots(plain: Bot, brands: readonly BrandConfig[]): (brandId: BrandId) => Bot {
  const messages = brands.some(hasRules) ? knownMessages() : [];
  const bots = new Map(brands.map((brand) => [toBrandId(brand.id), checkedBot(brand, plain, messages)]));
  return (brandId) => bots.get(brandId) ?? plain;
}

function checkedBot(brand: BrandConfig, plain: Bot, messages: readonly KnownMessage[]): Bot {
  if (!hasRules(brand)) {
    return plain;
  }
  const { bot, problems } = extended(brand, plain, messages);
  if (problems.length > 0) {
    throw new StartError(`the bot rules of brand ${brand.id} are not safe:\n${problems.slice(0, SHOWN).join("\n")}`);
  }
  return bot;
}

/** A sentence for each known message that the brand's rules would answer, or take less seriously (SPEC B31). */
export function ruleProblems(plain: Bot, brand: BrandConfig): readonly string[] {
  return hasRules(brand) ? extended(brand, plain, knownMessages()).problems : [];
}

/** The bot that was tried is the one that serves. */
function extended(
  brand: BrandConfig,
  plain: Bot,
  messages: readonly KnownMessage[],
): { readonly bot: Bot; readonly problems: readonly string[] } {
  const rules = toOperatorRules(brand.bot);
  const bot = createBrandBot(plain, rules);
  const facts = { name: brand.name, ...brand.facts };
  const found = checkOperatorRules(plain, bot, rules, messages, facts);
  const problems = found.map(({ text, textIds }) =>
    textIds.length > 0
      ? `${textIds.join(", ")} would catch "${text}", which is for a person at once: make its phrases and patterns narrower`
      : `with these synonyms, games or answers "${text}" no longer reaches a person as it must: take out what changes it`,
  );
  return { bot, problems };
}

function hasRules({ bot }: BrandConfig): boolean {
  return bot.synonyms.length + bot.games.length + bot.answers.length + bot.alwaysPerson.length > 0;
}

/** The messages of which it is known that they are for a person. */
function knownMessages(): readonly KnownMessage[] {
  const folder = join(packageRoot(), "server/core/bot/known");
  return readdirSync(folder)
    .filter((name) => /^(distress|money|handover)_/.test(name))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .flatMap((line) => toKnown(JSON.parse(line)));
}

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly expect: { readonly route: string; readonly priority: string };
}

function toKnown({ id, lang, text, expect }: Labelled): readonly KnownMessage[] {
  const language = LANGUAGES.find((each): each is Language => each === lang);
  const priority = PRIORITIES.find((each): each is Priority => each === expect.priority);
  return language !== undefined && priority !== undefined && expect.route === "human"
    ? [{ id, language, text, priority }]
    : [];
}
