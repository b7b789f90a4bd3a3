import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { textsOf } from "../../contracts/event-store/fixture.ts";
import { KILL_CHILD } from "./kill-child-path.ts";
import { makeFolder, openStore } from "./support.ts";

const CLIENTS = Array.from({ length: 8 }, (_, client) => client);

/** Kills the child after so many acknowledgements; gives all it had printed by then. */
function runAndKill(folder: string, prefix: string, ackCount: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [KILL_CHILD, folder, prefix], { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.split("\n").length > ackCount) {
        child.kill("SIGKILL");
      }
    });
    child.once("close", (_, signal) => {
      if (signal === "SIGKILL") {
        resolve(printed.split("\n").slice(0, -1));
      } else {
        reject(new Error("the child ended by itself"));
      }
    });
  });
}

it("[R1] every append acknowledged before a kill -9 is there afterwards, once, whole and in order", async () => {
  const folder = await makeFolder();
  const acked: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    acked.push(...(await runAndKill(folder, `r${round}`, 20 + round * 37)));
    const { store, alarms } = await openStore({ folder });
    expect(alarms).toEqual([]);
    const streams = CLIENTS.flatMap((client) => [`conversation:${client}`, `staff:${client}`] as const);
    const texts = await Promise.all(streams.map((streamId) => textsOf(store, streamId)));
    for (const [index, own] of texts.entries()) {
      const sends = own.filter((text) => text.endsWith("-a")).map((text) => text.slice(0, -2));
      expect(own).toEqual(sends.flatMap((text) => [`${text}-a`, `${text}-b`]));
      expect(new Set(sends).size).toBe(sends.length);
      // The staff stream was written by the same appends.
      expect(own).toEqual(texts[index - (index % 2)]);
      expect(acked.filter((text) => sends.includes(text))).toEqual(sends.filter((text) => acked.includes(text)));
    }
    const stored = new Set(texts.flat());
    expect(acked.filter((text) => !stored.has(`${text}-a`))).toEqual([]);
    await store.close();
  }
  expect(acked.length).toBeGreaterThan(400);
});
