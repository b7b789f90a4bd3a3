import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadScripts, scriptsFolder } from "../../../server/adapters/redis/scripts.ts";
import { command, conversation, request, write } from "../../contracts/event-store/fixture.ts";
import { ROOT } from "../../support/balie-process.ts";
import { openRedis, openStore } from "./support.ts";

const scripts = [...loadScripts().values()];
const parts = (source: string) => {
  const end = source.indexOf("]]");
  return { header: source.slice(0, end), body: source.slice(end) };
};
const numbers = (text: string, name: string) =>
  new Set([...text.matchAll(new RegExp(`${name}\\[(\\d+)\\]`, "g"))].map(([, number]) => Number(number)));

describe("scripts", () => {
  it.each(scripts)(
    "[ST5] the header of $name names every key and argument of its body, and its results",
    ({ source }) => {
      const { header, body } = parts(source);
      expect(header.startsWith("--[[\n")).toBe(true);
      expect(numbers(header, "KEYS")).toEqual(numbers(body, "KEYS"));
      const [named, used] = [numbers(header, "ARGV"), numbers(body, "ARGV")];
      for (const number of used) expect(named).toContain(number);
      // What the body reads through a counter, the header marks as going on.
      for (const number of named)
        expect(used.has(number) || header.includes(`ARGV[${number}]…`) || body.includes("createReader")).toBe(true);
      expect(header).toMatch(/^Results?\b/m);
      for (const [, code] of body.matchAll(/return \{? ?(-\d+)/g)) expect(header).toContain(String(code));
    },
  );

  it("[ST2] no script names a key outside the prefix it was given", () => {
    for (const { source } of scripts) {
      const calls = [...parts(source).body.matchAll(/redis\.call\('(\w+)', ([^,)]+)/g)];
      for (const [, command, key] of calls) {
        expect(key, `${command} ${key}`).toMatch(
          /^(prefix \.\.|meta|KEYS\[1\]|key|keys|leases|numbers|events|commands|row|write\.key|unpack\(|source|past)/,
        );
      }
    }
  });

  it("[ST5] scripts are found from the sources and from the compiled program alike", async () => {
    const compiled: { scriptsFolder: () => string } = await import(`${ROOT}dist/server/adapters/redis/scripts.js`);
    expect(compiled.scriptsFolder()).toBe(scriptsFolder());
    expect(existsSync(compiled.scriptsFolder())).toBe(true);
  });

  it("[DL5] after SCRIPT FLUSH and after a restart the next call loads its script again", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url });
    const id = conversation();
    await store.append(request([write(id, 0)]));
    await redis.admin.script("FLUSH", "SYNC");
    const results = await Promise.all([store.append(request([write(id, 1)])), store.read(id, 0, 10)]);
    expect(results[0].status).toBe("appended");
    expect(results[1].topSeq).toBeGreaterThan(0);
    expect((await store.read(id, 0, 10)).topSeq).toBe(2);
  });

  it("[DL5] scripts flushed again and again under load lose no append and store none twice", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url });
    const id = conversation();
    const appends = Array.from({ length: 200 }, async (_, index) => {
      if (index % 5 === 0) await redis.admin.script("FLUSH", "SYNC");
      return store.append(request([write(id, "end", { command: command(`c${index}`) })]));
    });
    const statuses = (await Promise.all(appends)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(["appended"]));
    expect((await store.read(id, 0, 1_000)).events).toHaveLength(200);
  });
});
