/**
 * Bytes a player and an agent download, against the budgets of the project: gzip 9, brotli 11, each response by itself,
 * kB = 1000 bytes. Starts from the built document: what it names and what those scripts import statically is the first
 * screen; every other chunk comes later and is listed apart, with the style sheet of the same name.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

const BUDGETS = {
  loader: { goal: 1800, limit: 2500 },
  chat: { goal: 15_000, limit: 18_000 },
  later: { goal: 2000, limit: 3000 },
  console: { goal: 60_000, limit: 90_000 },
};

/** Chunks of which exactly one is on screen: `nl-BnbHi8hp.js`, or anything in a folder of languages. */
const LANGUAGE = /(^|\/)locales?\/|(^|\/)(locale-)?(nl|en|de|fr|sv|ar)(-[\w-]{8})?\.js$/;
const NAMED = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g;
const IMPORTED = /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;
const HASH = /-[\w-]{8}(?=\.(js|css)$)/;

function sizes(files) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(file);
    total.raw += bytes.length;
    total.gzip += gzipSync(bytes, { level: 9 }).length;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    total.brotli += brotliCompressSync(bytes, { params }).length;
  }
  return total;
}

/** Scripts and styles of a folder, deep. */
function built(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A script with everything it imports statically. */
function closure(file, files = new Set()) {
  if (files.has(file)) return files;
  files.add(file);
  if (!file.endsWith(".js")) return files;
  for (const [, next] of readFileSync(file, "utf8").matchAll(IMPORTED)) closure(join(dirname(file), next), files);
  return files;
}

/** A built app: document, its scripts and styles, the largest language, and what comes later. */
function app(folder) {
  const documents = readdirSync(folder).filter((name) => name.endsWith(".html"));
  if (documents.length !== 1) throw new Error(`${folder} must hold one document, it holds ${documents.length}`);
  const html = join(folder, documents[0]);
  const all = built(folder);
  const base = new Set();
  for (const [, address] of readFileSync(html, "utf8").matchAll(NAMED)) {
    const file = all.find((one) => basename(one) === basename(address));
    if (file === undefined) throw new Error(`${html} names ${address}, which is not in ${folder}`);
    closure(file, base);
  }
  const rest = all.filter((file) => !base.has(file));
  const names = [...new Set(rest.map(nameOf))];
  const later = names.map((name) => {
    const files = rest.filter((file) => nameOf(file) === name);
    return { name, files, isLanguage: files.some((file) => LANGUAGE.test(relative(folder, file))), ...sizes(files) };
  });
  const languages = later.filter((chunk) => chunk.isLanguage).sort((a, b) => b.brotli - a.brotli);
  return { files: [html, ...base, ...(languages[0]?.files ?? [])], later };
}

function nameOf(file) {
  return basename(file)
    .replace(HASH, "")
    .replace(/\.(js|css)$/, "");
}

function loaderFiles(folder) {
  const files = built(folder);
  if (files.length !== 1) throw new Error(`${folder} must hold one script, it holds ${files.length}`);
  return files;
}

const rows = [];

function add(name, size, budget) {
  const isLarge = size.brotli > budget.limit;
  const word = isLarge ? "OVER" : size.brotli > budget.goal ? "above goal" : "ok";
  rows.push({ ...size, name, budget, word, isOver: isLarge });
}

function print() {
  const cells = rows.map((row) => [
    row.name,
    String(row.raw),
    String(row.gzip),
    String(row.brotli),
    String(row.budget.goal),
    String(row.budget.limit),
    row.word,
  ]);
  const table = [["bytes", "raw", "gzip 9", "brotli 11", "goal", "limit", ""], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const line of table) {
    const padded = line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])));
    process.stdout.write(`${padded.join("  ").trimEnd()}\n`);
  }
}

/** Each part by itself: one that is missing fails the run and hides nothing of the others. */
function measure(name, folder, part) {
  if (!existsSync(join(DIST, folder))) {
    process.stdout.write(`${name}: dist/${folder} is missing, run npm run build\n`);
    process.exitCode = 1;
    return;
  }
  try {
    part(join(DIST, folder));
  } catch (error) {
    process.stdout.write(`${name}: ${error.message}\n`);
    process.exitCode = 1;
  }
}

let loader = [];
measure("loader", "widget/loader", (folder) => {
  loader = loaderFiles(folder);
  add("loader", sizes(loader), BUDGETS.loader);
});
measure("usable chat", "widget/app", (folder) => {
  const chat = app(folder);
  add("usable chat: loader, frame, one language", sizes([...loader, ...chat.files]), BUDGETS.chat);
  for (const chunk of chat.later) add(`  later: ${chunk.name}`, chunk, BUDGETS.later);
});
measure("console", "console", (folder) => add("console, first screen", sizes(app(folder).files), BUDGETS.console));
print();
if (rows.some((row) => row.isOver)) process.exitCode = 1;
