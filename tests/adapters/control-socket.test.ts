import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { askControl, controlPath, openControl } from "../../server/adapters/control-socket.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "balie-control-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const echo = async (request: unknown) => ({ request });

it("[I1] an order reaches the running server and is answered; after its end nobody is there", async () => {
  const end = await openControl(folder, echo);
  expect(await askControl(folder, { action: "list", text: "é".repeat(2_000) })).toEqual({
    request: { action: "list", text: "é".repeat(2_000) },
  });
  await end();
  expect(await askControl(folder, {})).toBe(null);
});

it("[I1] what a killed server has left behind is replaced", async () => {
  await writeFile(controlPath(folder), "");
  const end = await openControl(folder, echo);
  expect(await askControl(folder, { a: 1 })).toEqual({ request: { a: 1 } });
  expect((await stat(controlPath(folder))).isSocket()).toBe(true);
  await end();
});

it("[I3] what is no order ends the line and harms nothing, and who says nothing does not hold up the end", async () => {
  const end = await openControl(folder, echo);
  for (const line of ["{", '{"__proto__": {}}\n', "not json\n"]) {
    const socket = createConnection(controlPath(folder));
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => undefined);
    socket.end(line);
    await closed;
  }
  expect(await askControl(folder, { a: 1 })).toEqual({ request: { a: 1 } });
  const silent = createConnection(controlPath(folder));
  await new Promise((resolve) => silent.once("connect", resolve));
  const gone = new Promise((resolve) => silent.once("close", resolve));
  silent.on("error", () => undefined);
  await end();
  await gone;
});
