/** The file of compiled packs: what is in it, and when it is not used. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { deserialize, serialize } from "node:v8";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type BotFile, loadBot, refreshBotFile } from "../../server/bot-file.ts";
import { compilePacks } from "../../server/core/bot/compile.ts";
import type { Bot } from "../../server/core/bot/compiled.ts";
import { emptyMemory } from "../../server/core/bot/dialogue.ts";
import { type BotImage, readBot, writeBot } from "../../server/core/bot/image.ts";
import type { GrowingNode, TrieNode } from "../../server/core/bot/lexicon.ts";
import type { List, Lookup } from "../../server/core/bot/lookup.ts";
import type { OperatorRules } from "../../server/core/bot/operator-rules.ts";
import { packs } from "../../server/core/bot/packs/packs.ts";
import { createBrandBot, decideBot } from "../../server/core/bot/pipeline.ts";
import type { RuleIndex } from "../../server/core/bot/rules.ts";
import { brand, languages, load } from "../core/bot/support.ts";

const compiled = compilePacks(packs);
const folder = mkdtempSync(join(tmpdir(), "balie-bot-file-"));
const file: BotFile = { sources: folder, path: join(folder, "bot.image") };
const source = join(folder, "pack.js");
let written: Buffer;

beforeAll(async () => {
  writeFileSync(source, "export const pack = 1;");
  await refreshBotFile(file);
  written = readFileSync(file.path);
});
beforeEach(() => {
  writeFileSync(source, "export const pack = 1;");
  writeFileSync(file.path, written);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A whole file with the right digests, and something else in it. */
function forge(change: (image: BotImage) => unknown): void {
  const { image, ...rest }: { image: BotImage } = deserialize(written.subarray(32));
  const body = serialize({ ...rest, image: change(image) });
  writeFileSync(file.path, Buffer.concat([createHash("sha256").update(body).digest(), body]));
}

const shorter = (names: BotImage["names"]) => ({ ...names, text: names.text.slice(0, -2_000) });

/** `record` with an array that lacks its last number. */
function cut<Key extends string, Rest extends { readonly [Each in Key]: Int32Array | Uint8Array }>(
  record: Rest,
  key: Key,
): Rest {
  return { ...record, [key]: record[key].slice(0, -1) };
}

function inFirst(image: BotImage, change: (pack: BotImage["packs"][number]) => BotImage["packs"][number]): BotImage {
  return { ...image, packs: image.packs.map((pack, place) => (place === 0 ? change(pack) : pack)) };
}

/** All but the function, which belongs to a brand's rules. */
const dataOf = ({ packs: all, words, byLanguage }: Bot) => ({ all, words, byLanguage });

/** What a table says of everything that is in one of these tables, and so also of what it does not have itself. */
const told = <Key, Value>(table: Lookup<Key, Value>, keys: Iterable<Key>) =>
  [...keys].map((key) => [key, table.get(key)] as const);

const listOf = <Item>(list: List<Item>) => Array.from({ length: list.length }, (_, place) => list.at(place));

const indexOf = ({ rules, places, starts, before }: RuleIndex) => ({ rules: listOf(rules), places, starts, before });

/** The nodes of a trie along the paths of the compiled one; words beside the path are asked for, too. */
function nodesOf(node: TrieNode, path: GrowingNode, others: readonly string[]): unknown {
  const below = [...(path.next ?? [])].map(([word, next]) => {
    const found = node.next?.get(word);
    return [word, found === undefined ? null : nodesOf(found, next, others)] as const;
  });
  const beside = others.filter((word) => path.next?.has(word) !== true && node.next?.get(word) !== undefined);
  return { concepts: node.concepts, isEnd: node.next === null, below, beside };
}

/** Everything that can be asked of a bot, asked for all words that the compiled one has in any table. */
function answersOf(bot: Bot) {
  const every = [...compiled.words.words.keys(), ...compiled.words.collapsed.keys(), "never a word", ""];
  const every5000th = every.filter((_, index) => index % 5_000 === 0);
  return bot.packs.map((pack, place) => {
    const { table, root, reader, guards, layers, faq, smalltalk, ...rest } = pack;
    const { known, collapsed, sums, ...spelling } = reader;
    const path = compiled.packs[place];
    return {
      ...rest,
      spelling,
      idOf: told(
        table.idOf,
        compiled.packs.flatMap((each) => [...each.table.idOf.keys()]),
      ),
      members: listOf(table.members),
      trie: path === undefined ? null : nodesOf(root, path.root, every5000th),
      known: every.filter((word) => known.has(word)),
      collapsed: told(collapsed, every),
      sums: told(
        sums,
        compiled.packs.flatMap((each) => [...each.reader.sums.keys()]),
      ),
      rules: [guards, layers, faq, smalltalk].map(indexOf),
      words: told(bot.words.words, every).map(([word, bits]) => [word, bits ?? 0]),
      doubled: told(bot.words.collapsed, every).map(([word, bits]) => [word, bits ?? 0]),
      stems: told(bot.words.stems, every).map(([word, bits]) => [word, bits ?? 0]),
    };
  });
}

async function loadTold() {
  const reasons: string[] = [];
  return { bot: await loadBot((reason) => reasons.push(reason), file), reasons };
}

describe("the bot that a start reads", () => {
  it("[B45] is the compiled one, in all its parts", () => {
    const read = answersOf(readBot(structuredClone(writeBot(compiled))));
    for (const [place, pack] of answersOf(compiled).entries()) {
      for (const [part, answers] of Object.entries(pack)) {
        const isSame = isDeepStrictEqual(
          Object.entries(read[place] ?? {}).find(([name]) => name === part)?.[1],
          answers,
        );
        expect(isSame, `${pack.pack.language} ${part}`).toBe(true);
      }
    }
  });

  it("[B45] decides every known message as the compiled one does, and nothing was compiled for it", async () => {
    const { bot, reasons } = await loadTold();
    expect(reasons).toEqual([]);
    const names = languages.flatMap((language) =>
      ["distress", "money", "faq", "handover"].map((group) => `${group}_${language}`),
    );
    const rows = [...names, "hard_negatives"].flatMap(load);
    expect(rows.length).toBeGreaterThan(500);
    for (const { text, lang: language } of rows) {
      const input = { text, language, memory: emptyMemory, brand };
      expect(JSON.stringify(decideBot(bot, input))).toBe(JSON.stringify(decideBot(compiled, input)));
    }
  });

  it("[B45] becomes the same bot of a brand as the compiled one does, and stays what it was", () => {
    const shipped = readBot(writeBot(compiled));
    const rules: OperatorRules = {
      synonyms: [{ language: "nl", means: "payout", words: ["cashuit", "geld opnemen"] }],
      games: ["Moon Riches", "Kill the King"],
      answers: [
        {
          id: "vip-club",
          topic: "other",
          phrases: { nl: ["vip club", "uitbetaling bonus"], en: ["vip club", "bonus payout"] },
          patterns: {},
          text: { nl: "Van ons.", en: "Ours." },
          terms: null,
          isForPerson: false,
        },
      ],
      personTopics: [],
    };
    const [own, reference] = [createBrandBot(shipped, rules), createBrandBot(compiled, rules)];
    const asked = ["vip club", "waar blijft mijn cashuit", "kill the king does not load", "kill myself"];
    const texts = [...asked, ...["faq_nl", "faq_en", "distress_en"].flatMap(load).map(({ text }) => text)];
    for (const text of texts) {
      for (const language of ["nl", "en", "de"] as const) {
        const input = { text, language, memory: emptyMemory, brand };
        expect(JSON.stringify(decideBot(own, input))).toBe(JSON.stringify(decideBot(reference, input)));
        expect(JSON.stringify(decideBot(shipped, input))).toBe(JSON.stringify(decideBot(compiled, input)));
      }
    }
  });

  it.each<[string, () => void]>([
    ["is missing", () => rmSync(file.path)],
    ["is of other code", () => writeFileSync(source, "export const pack = 2;")],
    ["lacks a module that it was made from", () => rmSync(source)],
    ["was cut short", () => writeFileSync(file.path, written.subarray(0, written.length - 1))],
    ["is empty", () => writeFileSync(file.path, "")],
    [
      "has one other bit",
      () =>
        writeFileSync(
          file.path,
          Uint8Array.from(written, (byte, at) => (at === 9_999 ? byte ^ 1 : byte)),
        ),
    ],
    ["lacks the last of its words", () => forge(({ names, ...image }) => ({ ...image, names: shorter(names) }))],
    [
      "has a column that is too short",
      () => forge(({ words, ...image }) => ({ ...image, words: cut(words, "stems") })),
    ],
    ["has a table of no size that one has", () => forge((image) => inFirst(image, (pack) => cut(pack, "pairs")))],
    ["knows a word too few", () => forge((image) => inFirst(image, (pack) => cut(pack, "known")))],
    ["has half a rule", () => forge((image) => inFirst(image, (pack) => ({ ...pack, faq: cut(pack.faq, "rows") })))],
    [
      "lacks items of lists",
      () => forge((image) => inFirst(image, (pack) => ({ ...pack, lists: cut(pack.lists, "items") }))),
    ],
    ["lacks its packs", () => forge(({ packs: _none, ...image }) => image)],
    ["is nothing of the kind", () => forge(() => null)],
  ])("[B45] is compiled where the file %s, with the reason told", async (_case, harm) => {
    harm();
    const { bot, reasons } = await loadTold();
    expect(reasons).toHaveLength(1);
    expect(isDeepStrictEqual(dataOf(bot), dataOf(compiled))).toBe(true);
  });

  it("[B45] is written anew when the code has changed, and only then", async () => {
    await refreshBotFile(file);
    expect(readFileSync(file.path).equals(written)).toBe(true);
    writeFileSync(source, "export const pack = 3;");
    await refreshBotFile(file);
    expect(readFileSync(file.path).equals(written)).toBe(false);
    expect((await loadTold()).reasons).toEqual([]);
  });
});
