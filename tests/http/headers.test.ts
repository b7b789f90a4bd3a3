import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAssets } from "../../server/http/assets.ts";
import { headerPolicy } from "../../server/http/headers.ts";
import { send, startServer } from "./support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "balie-assets-"));
const file = (path: string, text: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const loaderText = (data: string) => `(()=>{const brand=${data};console.log(brand)})();`;
const brands = [
  {
    brandId: "demo",
    origins: ["https://www.casino.example", "https://m.casino.example"],
    loaderData: { id: "demo", contact: "$& </script>" },
    frameConfig: { brandName: 'A "good" <Casino> & more' },
  },
  { brandId: "other", origins: [], loaderData: { id: "other" }, frameConfig: {} },
];
const folders = {
  loaderFile: join(folder, "balie.js"),
  frame: join(folder, "frame"),
  console: join(folder, "console"),
};

let server: Awaited<ReturnType<typeof startServer>>;
let assets: ReturnType<typeof readAssets>;
const get = (path: string, headers: Record<string, string> = {}) => send(server.port, "GET", path, headers);

beforeAll(async () => {
  file("balie.js", loaderText("__BALIE_BRAND__"));
  file("frame/index.html", "<!doctype html><html><head><!--balie-config--></head></html>");
  file("frame/assets/main-abc123.js", "console.log('frame');".repeat(100));
  file("console/index.html", "<!doctype html><title>console</title>");
  file("console/assets/main-def456.css", "body{margin:0}".repeat(100));
  file("secret.txt", "secret");
  assets = readAssets(folders, brands);
  server = await startServer({ assets });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const FRAME_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' wss://chat.example; base-uri 'none'; form-action 'none'; frame-ancestors https://www.casino.example https://m.casino.example; require-trusted-types-for 'script'; trusted-types 'none'";
const ON_ALL = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
};

describe("headers of each part", () => {
  it("[S5] the loader can be loaded by any page, for five minutes under its short name and for ever under its hash", async () => {
    const short = await get("/demo/balie.js");
    expect(short.headers).toMatchObject({
      ...ON_ALL,
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "public, max-age=300",
      "content-type": "text/javascript; charset=utf-8",
    });
    const info = assets.loaderOf("demo");
    const long = await get(info?.immutablePath ?? "");
    expect(long.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(long.headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(long.body).toBe(short.body);
    expect(info?.integrity).toMatch(/^sha384-/);
    expect((await get("/demo/AAAAAAAAAAAAAAAA/balie.js")).status).toBe(404);
  });

  it("[T5] the frame may be held by its brand's pages only", async () => {
    const { headers } = await get("/demo/frame");
    expect(headers).toMatchObject({
      ...ON_ALL,
      "content-security-policy": FRAME_CSP,
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "cross-origin",
      "content-type": "text/html; charset=utf-8",
    });
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["permissions-policy"]).toContain("camera=(), ");
    expect((await get("/other/frame")).headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });

  it("[T5] the console may be held by no page, shares no window and is not kept", async () => {
    for (const path of ["/console", "/console/"]) {
      expect((await get(path)).headers).toMatchObject({
        ...ON_ALL,
        "content-security-policy": FRAME_CSP.replace(/frame-ancestors [^;]+/, "frame-ancestors 'none'"),
        "x-frame-options": "DENY",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
      });
    }
  });

  it("[S5] the API answers nobody's page and is not kept, refusals included", async () => {
    for (const path of ["/api/console/session", "/healthz", "/no-such-thing"]) {
      expect((await get(path)).headers).toMatchObject({
        ...ON_ALL,
        "cache-control": "no-store",
        "cross-origin-resource-policy": "same-origin",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      });
    }
    expect((await get("/api/console/session")).headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("[S5] plain http has no HSTS and a ws: source", () => {
    const policy = headerPolicy("http://localhost:8080", "http://localhost:8080");
    expect(policy.all["strict-transport-security"]).toBeUndefined();
    expect(policy.console["content-security-policy"]).toContain("connect-src 'self' ws://localhost:8080;");
  });
});

describe("what is served", () => {
  it("[T5] brand data stands in the loader as JSON, whatever is in it", async () => {
    expect((await get("/demo/balie.js")).body).toBe(loaderText('{"id":"demo","contact":"$& </script>"}'));
    expect((await get("/other/balie.js")).body).toBe(loaderText('{"id":"other"}'));
  });

  it("[S4] brand data in the frame cannot end its attribute", async () => {
    expect((await get("/demo/frame")).body).toContain(
      '<head><meta name="balie-config" content="{&quot;brandName&quot;:&quot;A \\&quot;good\\&quot; &lt;Casino&gt; &amp; more&quot;}"></head>',
    );
  });

  it("[S2] unknown brands, files and ways out of the folder are not found", async () => {
    for (const path of [
      "/nobody/balie.js",
      "/nobody/frame",
      "/assets/none.js",
      "/assets/../../secret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/assets/%2e%2e/index.html",
      "/console/assets/..%5c..%5csecret.txt",
      "/console/index.html",
      "/demo",
      "/constructor/frame",
    ]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.json()).toEqual({ code: "not_found" });
    }
    expect((await get("/assets/%")).status).toBe(400);
  });

  it("[R9] files come in brotli, gzip or plain as asked, and not again when nothing changed", async () => {
    const path = "/assets/main-abc123.js";
    const fetchAs = (encoding: string) => fetchRaw(server.base + path, encoding);
    await expect
      .poll(async () => (await get(path, { "accept-encoding": "gzip, br" })).headers["content-encoding"])
      .toBe("br");
    expect(brotliDecompressSync(await fetchAs("br")).toString()).toContain("console.log('frame')");
    expect(gunzipSync(await fetchAs("gzip")).toString()).toContain("console.log('frame')");
    const plain = await get(path);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    });
    const again = await get(path, { "if-none-match": plain.headers.etag ?? "" });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect((await get("/console/assets/main-def456.css")).headers["content-type"]).toBe("text/css; charset=utf-8");
  });

  it("[S2] a build without its placeholder stops the start, a part that was not built is named", () => {
    file("bad.js", "no placeholder");
    expect(() => readAssets({ ...folders, loaderFile: join(folder, "bad.js") }, brands)).toThrow("__BALIE_BRAND__");
    expect(
      readAssets({ ...folders, loaderFile: join(folder, "none.js"), console: join(folder, "none") }, brands).missing,
    ).toEqual(["loader", "console"]);
  });
});

async function fetchRaw(url: string, encoding: string): Promise<Buffer> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    request(url, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks)));
    })
      .on("error", reject)
      .end();
  });
}

describe("a console with a host of its own", () => {
  it("[T1] shares that origin with no frame, loader or player socket", async () => {
    await using split = await startServer({ assets, consoleUrl: "https://desk.example" });
    const statusOf = async (path: string, host: string) => (await send(split.port, "GET", path, { host })).status;
    for (const path of ["/demo/frame", "/demo/balie.js", "/assets/main-abc123.js"]) {
      expect([await statusOf(path, "desk.example"), await statusOf(path, "chat.example")]).toEqual([404, 200]);
    }
    for (const path of ["/console", "/console/assets/main-def456.css", "/healthz"]) {
      expect(await statusOf(path, "desk.example")).toBe(200);
    }
  });
});

describe("cookies", () => {
  it("[T7] are dropped at the edge wherever there is no console", async () => {
    const answer = await send(
      server.port,
      "POST",
      "/echo",
      { cookie: "casino=secret", "content-type": "application/json" },
      "{}",
    );
    expect(answer.json()["cookie"]).toBeNull();
  });
});
