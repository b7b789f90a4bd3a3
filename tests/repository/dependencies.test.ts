import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText, sourceFiles } from "./support/files.ts";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const RUNTIME_LIMIT = 25;
const EXACT = /^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/;

/** Never in the product, also not by way of another package. */
const BANNED = [
  "socket.io",
  "jsonwebtoken",
  "express-session",
  "lodash",
  "lodash.merge",
  "deepmerge",
  "merge-deep",
  "marked",
  "markdown-it",
  "dompurify",
  "sanitize-html",
  "re2",
];

/** Oldest version without a known hole or a missing feature; a package that is not installed breaks no floor. */
const FLOORS: Readonly<Record<string, string>> = {
  ws: "8.21.0",
  preact: "10.28.2",
  fastify: "5.12.0",
  zod: "4.0.0",
  jose: "6.0.0",
  ioredis: "6.0.0",
  re2js: "2.0.0",
  "secure-json-parse": "4.0.0",
  "@node-rs/argon2": "2.0.0",
  libsql: "0.5.0",
  vitest: "4.0.0",
  "fast-check": "4.0.0",
  "axe-core": "4.0.0",
};

const manifest: Manifest = JSON.parse(readText("package.json"));
const locked: Readonly<Record<string, Locked>> = JSON.parse(readText("package-lock.json")).packages;
const installed = Object.entries(locked).filter(([path]) => path !== "");

describe("[S14] dependencies", () => {
  it("[S14] the server has at most 25 direct runtime packages", () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(RUNTIME_LIMIT);
  });

  it("[S14] every direct package has an exact version", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    expect(Object.entries(all).filter(([, version]) => !EXACT.test(version))).toEqual([]);
  });

  it("[S14] the lockfile holds the versions that package.json names", () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies };
    const other = Object.entries(named).filter(
      ([name, version]) => locked[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  it("[S14] no package that is installed needs an install script", () => {
    const scripted = installed.filter(([, one]) => one.hasInstallScript === true);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });

  it("[S14] the project itself runs nothing at installation", () => {
    const hooks = ["preinstall", "install", "postinstall", "prepare"];
    expect(hooks.filter((hook) => manifest.scripts[hook] !== undefined)).toEqual([]);
  });

  it("[S14] every package that ships is pinned by its content in the lockfile", () => {
    const open = installed.filter(([, one]) => one.integrity === undefined);
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it("[S14] the lockfile holds the builds for every platform, as npm ci demands", () => {
    const names = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, "")));
    const missing = installed.flatMap(([, one]) =>
      Object.keys(one.optionalDependencies ?? {}).filter((name) => !names.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it("[S14] the lockfile names no host", () => {
    expect(readText("package-lock.json").match(/"resolved": "[^"]*"/g) ?? []).toEqual([]);
  });

  it("[S14] no banned package is installed", () => {
    const names = installed.map(([path]) => path.replace(/^.*node_modules\//, ""));
    expect(names.filter((name) => BANNED.includes(name))).toEqual([]);
  });

  it("[S14] no package is older than its floor", () => {
    const old = installed.filter(([path, one]) => {
      const floor = FLOORS[path.replace(/^.*node_modules\//, "")];
      return floor !== undefined && compareVersions(one.version ?? "0.0.0", floor) < 0;
    });
    expect(old.map(([path, one]) => `${path} ${one.version}`)).toEqual([]);
  });

  it("[S14] the player's frame names no package but Preact", () => {
    expect(packagesOf("widget/app").filter((name) => name !== "preact")).toEqual([]);
  });

  it("[S14] what ships to players has nothing but types from Preact: the frame draws by itself", () => {
    const code = /^import (?!type )[^;]*from "preact[^"]*"/m;
    const found = sourceFiles("widget").filter((file) => code.test(readFileSync(file.absolute, "utf8")));
    expect(found.map((file) => file.path)).toEqual([]);
  });

  it("[S14] the loader imports no package", () => {
    expect(packagesOf("widget/loader")).toEqual([]);
  });

  it("[S14] the widget takes nothing but types from the wire's schemas", () => {
    const schemas = /^import (?!type )[^;]*from "[^"]*shared\/protocol[^"]*"/m;
    const found = sourceFiles("widget").filter((file) => schemas.test(readFileSync(file.absolute, "utf8")));
    expect(found.map((file) => file.path)).toEqual([]);
  });
});

/** Packages that files under a folder import, subpaths cut off. */
function packagesOf(folder: string): readonly string[] {
  const imports = /(?:from|import\()\s*"([^".][^"]*)"|^import "([^".][^"]*)"/gm;
  const names = sourceFiles(folder).flatMap((file) =>
    [...readFileSync(file.absolute, "utf8").matchAll(imports)].map((found) => found[1] ?? found[2] ?? ""),
  );
  return [...new Set(names.map((name) => name.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? name))];
}

function compareVersions(one: string, other: string): number {
  const parts = (version: string): readonly number[] => version.split(/[.-]/).slice(0, 3).map(Number);
  const [left, right] = [parts(one), parts(other)];
  return [0, 1, 2].map((index) => (left[index] ?? 0) - (right[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
}
