/** What the pages for operators say is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "../../server/config-examples.ts";
import { ROOT } from "../support/balie-process.ts";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const docs = readdirSync(join(ROOT, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const pages = [...docs, "README.md", "CHANGELOG.md"];

describe("[C1] the pages for operators", () => {
  it("[DL9] every warning and error of the stores has a row that says what to do", () => {
    const source = read("server/stores.ts") + read("server/redis-stores.ts");
    const alarms = [...source.matchAll(/log\.(?:warn|error)\([^"]*"([^"]+)"\)/g)].map(([, text = ""]) => text);
    expect(alarms.length).toBeGreaterThan(8);
    const rows = docs.flatMap((page) => read(page).split("\n")).filter((line) => line.startsWith("|"));
    expect(alarms.filter((text) => !rows.some((row) => row.includes(`\`${text}\``)))).toEqual([]);
  });

  it("[C1] every message in the tables is one that the server can log", () => {
    const folders = ["server", "server/app", "server/http", "server/adapters/redis", "server/adapters/embedded"];
    const source = folders
      .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
      .filter((path) => path.endsWith(".ts"))
      .map(read)
      .join("\n");
    const named = ["docs/running.md", "docs/many-servers.md"].flatMap((page) =>
      read(page)
        .split("\n")
        .filter((line) => line.startsWith("| `"))
        .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text))
        .filter((text) => text.includes(" ")),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((text) => !source.includes(`"${text}"`))).toEqual([]);
  });

  it("[C1] every link to a file leads to one", () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("[C1] every file of the deployment and every variable they name exists", () => {
    const text = pages.map(read).join("\n");
    const files = [...text.matchAll(/`((?:examples|server|shared|tests)\/[\w./@-]+\.[a-z]+)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const variables = [...text.matchAll(/\b((?:REDIS|BALIE)_[A-Z]+)\b/g)].map(([, name = ""]) => name);
    const scripts = read("examples/deploy/redis-restore.sh") + read("examples/deploy/redis-backup.sh");
    expect(variables.filter((name) => EXAMPLES[name] === undefined && !scripts.includes(name))).toEqual([]);
  });
});
