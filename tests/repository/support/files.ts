import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export interface SourceFile {
  readonly absolute: string;
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
}

const SKIPPED = new Set(["node_modules", "dist", "test-results", ".git", ".data"]);
const CODE = /\.(ts|tsx|js|mjs|css|lua)$/;

/** Files of a folder, deep, in order; a folder that is not there has none. */
export function filesUnder(folder: string): readonly SourceFile[] {
  const absolute = join(ROOT, folder);
  if (!statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .sort((one, other) => one.name.localeCompare(other.name))
    .flatMap((entry) => {
      const path = join(absolute, entry.name);
      return entry.isDirectory() ? filesUnder(relative(ROOT, path)) : [toFile(path)];
    });
}

export function sourceFiles(folder: string): readonly SourceFile[] {
  return filesUnder(folder).filter((file) => CODE.test(file.path));
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function toFile(absolute: string): SourceFile {
  return { absolute, path: relative(ROOT, absolute).replaceAll("\\", "/") };
}
