/**
 * What browsers load: each brand's loader and frame document, the files of frame and console.
 *
 *   /<brand>/balie.js          loader, five minutes        /assets/<file>          files of the frame
 *   /<brand>/<hash>/balie.js   the same, for ever (SRI)    /console                console document
 *   /<brand>/frame             frame document              /console/assets/<file>  files of the console
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { CACHE, type HeaderPolicy, type Headers } from "./headers.ts";
import { compressAll, readFolder, type StaticFile, sendStatic, staticFile } from "./static-files.ts";

export interface BrandAssets {
  readonly brandId: string;
  /** Origins of pages that may frame this brand's chat (T5). */
  readonly origins: readonly string[];
  /** Baked into the loader; at most 400 bytes. */
  readonly loaderData: object;
  /** Put into the frame document. */
  readonly frameConfig: object;
}

export interface AssetFolders {
  /** The built `balie.js`. */
  readonly loaderFile: string;
  /** `index.html` and `assets/`. */
  readonly frame: string;
  readonly console: string;
}

export interface LoaderInfo {
  readonly path: string;
  readonly immutablePath: string;
  /** For the `integrity` attribute. */
  readonly integrity: string;
}

export interface Assets {
  readonly register: (app: FastifyInstance, headers: HeaderPolicy) => void;
  readonly loaderOf: (brandId: string) => LoaderInfo | null;
  /** Parts that were not built; each is answered 404. */
  readonly missing: readonly string[];
}

const LOADER_PLACEHOLDER = "__BALIE_BRAND__";
const FRAME_PLACEHOLDER = "<!--balie-config-->";
const ASSET_FOLDER = "assets/";

interface Built {
  readonly loader: StaticFile | null;
  readonly loaderInfo: LoaderInfo | null;
  readonly frame: StaticFile | null;
  readonly origins: readonly string[];
}

export function readAssets(folders: AssetFolders, brands: readonly BrandAssets[]): Assets {
  const frameFiles = readFolder(folders.frame);
  const consoleFiles = readFolder(folders.console);
  const loaderSource = existsSync(folders.loaderFile) ? readFileSync(folders.loaderFile, "utf8") : null;
  const frameDocument = frameFiles.get("index.html")?.plain.toString("utf8") ?? null;
  const consoleDocument = consoleFiles.get("index.html") ?? null;
  const built = new Map(brands.map((brand) => [brand.brandId, buildBrand(brand, loaderSource, frameDocument)]));
  const parts: readonly (readonly [string, unknown])[] = [
    ["loader", loaderSource],
    ["frame", frameDocument],
    ["console", consoleDocument],
  ];

  return {
    missing: parts.filter(([, content]) => content === null).map(([name]) => name),
    loaderOf: (brandId) => built.get(brandId)?.loaderInfo ?? null,
    register(app, headers) {
      app.addHook("onListen", async () => {
        const own = [...built.values()].flatMap(({ loader, frame }) => [loader, frame]).filter((each) => each !== null);
        void compressAll([...own, ...frameFiles.values(), ...consoleFiles.values()]);
      });
      const serve = (
        request: FastifyRequest,
        reply: FastifyReply,
        file: StaticFile | null | undefined,
        part: Headers,
      ) => (file ? sendStatic(request, reply.headers(part), file) : reply.callNotFound());

      app.get<{ Params: { brand: string } }>("/:brand/balie.js", (request, reply) =>
        serve(request, reply, built.get(request.params.brand)?.loader, {
          ...headers.loader,
          "cache-control": CACHE.alias,
        }),
      );
      app.get<{ Params: { brand: string; hash: string } }>("/:brand/:hash/balie.js", (request, reply) => {
        const brand = built.get(request.params.brand);
        // A hash of another version is not found: with SRI any other bytes would be refused anyway.
        const isThis = brand?.loaderInfo?.immutablePath === `/${request.params.brand}/${request.params.hash}/balie.js`;
        return serve(request, reply, isThis ? brand?.loader : null, {
          ...headers.loader,
          "cache-control": CACHE.immutable,
        });
      });
      app.get<{ Params: { brand: string } }>("/:brand/frame", (request, reply) => {
        const brand = built.get(request.params.brand);
        return serve(request, reply, brand?.frame, headers.frame(brand?.origins ?? []));
      });
      app.get<{ Params: { "*": string } }>("/assets/*", (request, reply) =>
        serve(request, reply, frameFiles.get(ASSET_FOLDER + request.params["*"]), headers.asset),
      );
      for (const path of ["/console", "/console/"]) {
        app.get(path, (request, reply) => serve(request, reply, consoleDocument, headers.console));
      }
      app.get<{ Params: { "*": string } }>("/console/assets/*", (request, reply) =>
        serve(request, reply, consoleFiles.get(ASSET_FOLDER + request.params["*"]), headers.asset),
      );
    },
  };
}

function buildBrand(brand: BrandAssets, loaderSource: string | null, frameDocument: string | null): Built {
  const loader =
    loaderSource === null
      ? null
      : Buffer.from(replaceOnce(loaderSource, LOADER_PLACEHOLDER, JSON.stringify(brand.loaderData)));
  const meta = `<meta name="balie-config" content="${escapeAttribute(JSON.stringify(brand.frameConfig))}">`;
  const frame = frameDocument === null ? null : Buffer.from(replaceOnce(frameDocument, FRAME_PLACEHOLDER, meta));
  return {
    loader: loader === null ? null : staticFile("balie.js", loader),
    loaderInfo: loader === null ? null : infoOf(brand.brandId, loader),
    frame: frame === null ? null : staticFile("index.html", frame),
    origins: brand.origins,
  };
}

function infoOf(brandId: string, loader: Buffer): LoaderInfo {
  const hash = createHash("sha256").update(loader).digest("base64url").slice(0, 16);
  const integrity = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
  return { path: `/${brandId}/balie.js`, immutablePath: `/${brandId}/${hash}/balie.js`, integrity };
}

/** A function as replacement, because `$&` in a text would mean something. */
function replaceOnce(source: string, placeholder: string, value: string): string {
  if (source.split(placeholder).length !== 2) {
    throw new Error(`the built file must contain ${placeholder} exactly once`);
  }
  return source.replace(placeholder, () => value);
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
