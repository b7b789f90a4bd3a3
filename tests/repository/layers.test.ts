/**
 * The layer rules of `biome.jsonc` fire: a probe per layer imports from everywhere, and Biome must refuse exactly what
 * the layer may not know. A rule that silently stops matching would otherwise look like clean code.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./support/files.ts";

interface Probe {
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

const PROBES: Readonly<Record<string, Probe>> = {
  "shared/probe.ts": {
    refused: ["../server/core/x.ts", "../widget/app/x.ts", "../console/x.ts", "node:fs", "ws"],
    allowed: ["./codes.ts", "./client/types.ts", "zod"],
  },
  "server/core/queue/probe.ts": {
    refused: [
      "../../ports/x.ts",
      "../../app/x.ts",
      "../../adapters/embedded/x.ts",
      "../../http/x.ts",
      "../../config.ts",
      "../../../widget/app/x.ts",
      "node:fs",
      "fastify",
    ],
    allowed: ["../../../shared/codes.ts", "../bot/x.ts", "./match.ts", "zod"],
  },
  "server/ports/probe.ts": {
    refused: ["../app/x.ts", "../adapters/x.ts", "../http/x.ts", "node:fs", "zod"],
    allowed: ["../core/x.ts", "../../shared/codes.ts"],
  },
  "server/app/probe.ts": {
    refused: [
      "../adapters/embedded/x.ts",
      "../http/x.ts",
      "../main.ts",
      "../config.ts",
      "../cli/x.ts",
      "node:fs",
      "node:crypto",
    ],
    allowed: ["../ports/x.ts", "../core/bot/x.ts", "../../shared/codes.ts"],
  },
  "server/http/probe.ts": {
    refused: ["../adapters/redis/x.ts", "../main.ts", "../config.ts", "../../console/x.ts"],
    allowed: ["../app/x.ts", "../ports/x.ts", "../core/x.ts", "../../shared/codes.ts", "fastify", "node:fs"],
  },
  "server/adapters/redis/probe.ts": {
    refused: ["../../app/x.ts", "../../http/x.ts", "fastify", "@fastify/static"],
    allowed: ["../../ports/x.ts", "../../core/x.ts", "../../../shared/codes.ts", "libsql", "node:fs"],
  },
  "server/cli/probe.ts": {
    refused: ["../http/x.ts", "../../widget/app/x.ts"],
    allowed: ["../app/x.ts", "../adapters/x.ts", "../core/x.ts", "node:fs"],
  },
  "widget/app/components/probe.tsx": {
    refused: ["../../../server/core/x.ts", "../../../console/x.ts", "../../loader/x.ts", "ws", "zod"],
    allowed: ["../../../shared/view.ts", "../store.ts", "preact", "preact/hooks"],
  },
  "widget/loader/probe.ts": {
    refused: ["../../server/core/x.ts", "../app/x.ts", "preact"],
    allowed: ["../../shared/codes.ts", "./frame.ts"],
  },
  "console/features/probe.tsx": {
    refused: ["../../server/core/x.ts", "../../widget/app/x.ts", "zod"],
    allowed: ["../../shared/view.ts", "../store.ts", "preact"],
  },
};

const IMPURE = ["Date.now()", "Math.random()", "setTimeout", "process", "fetch", "crypto", "console", "performance"];

const folder = realpathSync(mkdtempSync(join(tmpdir(), "balie-layers-")));
let reported: readonly { readonly category: string; readonly path: string; readonly line: number }[] = [];

beforeAll(() => {
  cpSync(join(ROOT, "biome.jsonc"), join(folder, "biome.jsonc"));
  for (const [path, probe] of Object.entries(PROBES)) {
    write(
      path,
      [...probe.refused, ...probe.allowed].map((name, index) => `import { a${index} } from "${name}";`),
    );
  }
  write(
    "server/core/impure.ts",
    IMPURE.map((name, index) => `export const a${index} = ${name};`),
  );
  reported = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("[S14] layers", () => {
  it.each(Object.entries(PROBES))(
    "[S14] %s is refused what its layer may not import, and nothing else",
    (path, probe) => {
      const lines = linesWith("noRestrictedImports", path);
      const names = [...probe.refused, ...probe.allowed];
      expect(lines.map((line) => names[line - 1])).toEqual(probe.refused);
    },
  );

  it("[S14] the core is refused clock, chance, timers and the outside world", () => {
    const path = "server/core/impure.ts";
    const lines = [...linesWith("noRestrictedGlobals", path), ...linesWith("noJsRestrictedProperties", path)];
    expect(IMPURE.filter((_, index) => !lines.includes(index + 1))).toEqual([]);
  });
});

function write(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${lines.join("\n")}\n`);
}

function linesWith(rule: string, path: string): readonly number[] {
  return reported.filter((one) => one.category.endsWith(`/${rule}`) && one.path === path).map((one) => one.line);
}

/** Lines like `::error title=lint/style/noRestrictedImports,file=shared/probe.ts,line=1,…`: one per finding, stable. */
function lint(): typeof reported {
  const biome = join(ROOT, "node_modules/.bin/biome");
  const ran = spawnSync(biome, ["lint", "--reporter=github", "--max-diagnostics=1000", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  const finding = /title=([^,]+),file=([^,]+),line=(\d+)/g;
  return [...`${ran.stdout}${ran.stderr}`.matchAll(finding)]
    .map(([, category = "", path = "", line = "0"]) => ({
      category,
      path: path.replace(`${folder}/`, ""),
      line: Number(line),
    }))
    .sort((one, other) => one.line - other.line);
}
