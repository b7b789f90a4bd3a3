import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

function testSources(folder = join(ROOT, "tests")): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

const spec = readFileSync(join(ROOT, "server/core/SPEC.md"), "utf8");
const ruleIds = [...spec.matchAll(/^(?:\| ([A-Z]\d+) \||- \*\*([A-Z]\d+)\*\*)/gm)].map(
  (match) => match[1] ?? match[2] ?? "",
);

describe("the rules of the core", () => {
  it("[S14] have ids that stand once", () => {
    expect(ruleIds.length).toBeGreaterThan(80);
    expect(ruleIds.filter((id, index) => ruleIds.indexOf(id) !== index)).toEqual([]);
  });

  it("[S14] each has a test whose title carries its id", () => {
    const sources = testSources();
    expect(ruleIds.filter((id) => !sources.includes(`[${id}]`))).toEqual([]);
  });
});
