/** Built files in memory, each in the encodings a browser may ask for. They are few and small. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  /** Filled in when ready; until then the plain file is sent. */
  br: Buffer | null;
  gzip: Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mp3": "audio/mpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wav": "audio/wav",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const COMPRESSED = new Set([".br", ".gz"]);
/** Images, sounds and fonts are compressed already. */
const COMPRESSIBLE = /^(text|application|image\/svg)/;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Not compressed yet. */
export function staticFile(name: string, plain: Buffer): StaticFile {
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  return { type, etag, plain, br: null, gzip: null };
}

/**
 * What is worth it, the smallest first. For when the server listens (R9), and one at a time: it takes a processor for a
 * while, and a restart has clients that come back to it.
 */
export async function compressAll(files: Iterable<StaticFile>): Promise<void> {
  const open = [...files].filter(
    ({ type, br, gzip: made }) => COMPRESSIBLE.test(type) && (br === null || made === null),
  );
  for (const file of open.sort((left, right) => left.plain.length - right.plain.length)) {
    await compress(file);
  }
}

async function compress(file: StaticFile): Promise<void> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.plain.length };
  file.br = await toBrotli(file.plain, { params });
  file.gzip = await toGzip(file.plain, { level: 9 });
}

/** Every file below `folder` by its path with `/`; siblings `.br` and `.gz` made at build time are taken as they are. */
export function readFolder(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) {
    return files;
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !COMPRESSED.has(extname(entry.name))) {
      files.set(relative(folder, path).split(sep).join("/"), readStatic(path));
    }
  }
  return files;
}

function readStatic(path: string): StaticFile {
  const made = { br: readIfThere(`${path}.br`), gzip: readIfThere(`${path}.gz`) };
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  if (made.br === null || made.gzip === null) {
    return staticFile(path, readFileSync(path));
  }
  const plain = readFileSync(path);
  return { type, etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`, plain, ...made };
}

function readIfThere(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

export function sendStatic(request: FastifyRequest, reply: FastifyReply, file: StaticFile): FastifyReply {
  reply.header("etag", file.etag).header("vary", "accept-encoding").type(file.type);
  if (request.headers["if-none-match"] === file.etag) {
    return reply.code(304).send();
  }
  const accepted = request.headers["accept-encoding"] ?? "";
  if (file.br !== null && /\bbr\b/.test(accepted)) {
    return reply.header("content-encoding", "br").send(file.br);
  }
  if (file.gzip !== null && /\bgzip\b/.test(accepted)) {
    return reply.header("content-encoding", "gzip").send(file.gzip);
  }
  return reply.send(file.plain);
}
