import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Casino, startCasino } from "../../examples/casino/server.ts";

let casino: Casino;

beforeAll(async () => {
  casino = await startCasino({ port: 0, chatOrigin: "http://localhost:3000/any/path", brand: "demo" });
});

afterAll(() => casino.close());

describe("[S14] the demo casino", () => {
  it("[S14] the page carries the documented script tag for the chat's origin and brand", async () => {
    const page = await (await fetch(`${casino.url}/?lang=en&theme=dark`)).text();
    expect(page).toContain('<script async src="http://localhost:3000/demo/balie.js" data-lang="en" data-theme="dark"');
    expect(page).not.toContain("{{");
  });

  it("[S14] the content policy admits the chat as script and frame, and nothing inline", async () => {
    const policy = (await fetch(casino.url)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self' http://localhost:3000;");
    expect(policy).toContain("frame-src http://localhost:3000;");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
  });

  it("[S14] the page has no inline script, style or handler", async () => {
    const page = await (await fetch(casino.url)).text();
    expect(page.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/g) ?? []).toEqual([]);
  });

  it("[S14] a language or theme that is not offered is not put into the page", async () => {
    const page = await (await fetch(`${casino.url}/?lang=%22%3E%3Cscript%3E&theme=x%22`)).text();
    expect(page).toContain('<html lang="nl" data-theme="auto">');
  });

  it("[S14] only files of the page are served", async () => {
    expect(await statusOf("/../server.ts")).toBe(404);
    expect(await statusOf("/%2e%2e/server.ts")).toBe(404);
    expect(await statusOf("//etc/passwd")).toBe(404);
    expect(await statusOf("/casino.js")).toBe(200);
  });

  it("[S14] nothing can be sent to the page", async () => {
    expect(await statusOf("/", "POST")).toBe(405);
  });

  it("[S14] a brand that would change the path of the script is refused", async () => {
    await expect(startCasino({ port: 0, chatOrigin: "http://localhost:3000", brand: "../x" })).rejects.toThrow("brand");
  });
});

/** The path goes out as it is: `fetch` would tidy it. */
function statusOf(path: string, method = "GET"): Promise<number | undefined> {
  const { hostname, port } = new URL(casino.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });
}
