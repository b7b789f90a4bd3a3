/**
 * R22 without a process: the appends the executor really made are written again, and at every step of each the file is
 * taken as a killed process would leave it. The log cut anywhere stands for a kill inside the commit.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { type Engine, openEngine } from "../../server/adapters/embedded/engine.ts";
import { conversationOf, fromRow, staffStream } from "../../server/app/summary-row.ts";
import type { StreamId } from "../../server/ports/event-store.ts";
import { problemsOf, type StoredConversation } from "../support/stored-streams.ts";
import { createTestApp, timings } from "../support/test-app.ts";
import { recordAppends } from "./support/appends.ts";

const CRASH_POINTS = process.env["BALIE_TEST_LONG"] === undefined ? 1_000 : 10_000;
const CUTS = 12;
/** The engine keeps files open until its statements are collected, and a thousand of them are too many. */
setFlagsFromString("--expose_gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Everything in the file, read as the application reads it. */
function conversationsIn(engine: Engine): readonly StoredConversation[] {
  const rows = JSON.parse(
    engine.answer({ type: "find", query: { kind: "conversation", order: "recent", limit: 100 } }),
  );
  return rows.map((row: Parameters<typeof fromRow>[0]) => {
    const conversationId = conversationOf(row.streamId);
    const read = (streamId: StreamId) =>
      JSON.parse(engine.answer({ type: "read", streamId, afterSeq: 0, limit: 1_000 })).events;
    return {
      conversationId,
      events: read(row.streamId),
      staff: read(staffStream(conversationId)),
      summary: fromRow(row),
    };
  });
}

it(`[R22] killed at any of ${CRASH_POINTS} points of real appends: no message without its decision, no decision without its message, every row equals its stream`, {
  timeout: CRASH_POINTS * 180,
}, async () => {
  const test = await createTestApp();
  const appends = await recordAppends(test);
  const folder = join(test.folder, "images");
  let pointCount = 0;
  let wholeCount = 0;

  function checkImage(path: string, before: string, after: string): void {
    pointCount += 1;
    const engine = openEngine({ path, mark: null });
    const found = conversationsIn(engine);
    expect(found.flatMap((one) => problemsOf(one, timings))).toEqual([]);
    const text = JSON.stringify(found);
    expect([before, after]).toContain(text);
    wholeCount += text === after ? 1 : 0;
    engine.close();
  }

  for (let pass = 0; pointCount < CRASH_POINTS; pass += 1) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const path = join(folder, "store.db");
    for (const [number, request] of appends.entries()) {
      const taken: string[] = [];
      let isTaking = false;
      const take = () => {
        if (!isTaking) return;
        const image = join(folder, `${number}-${taken.length}.db`);
        copyFileSync(path, image);
        cpSync(`${path}-wal`, `${image}-wal`);
        taken.push(image);
      };
      const engine = openEngine({ path, mark: null, step: take });
      const before = JSON.stringify(conversationsIn(engine));
      const logBefore = readFileSync(`${path}-wal`).length;
      isTaking = true;
      expect(engine.commit([request])).toMatchObject([{ status: "appended" }]);
      isTaking = false;
      const after = JSON.stringify(conversationsIn(engine));
      const log = readFileSync(`${path}-wal`);
      for (let cut = 0; cut < CUTS; cut += 1) {
        const image = join(folder, `${number}-cut-${cut}.db`);
        copyFileSync(path, image);
        writeFileSync(
          `${image}-wal`,
          log.subarray(0, logBefore + Math.floor(((log.length - logBefore) * (cut + (pass % 5) / 5)) / CUTS)),
        );
        taken.push(image);
      }
      for (const image of taken) checkImage(image, before, after);
      engine.close();
      collectGarbage();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  expect(pointCount).toBeGreaterThanOrEqual(CRASH_POINTS);
  expect(wholeCount).toBeGreaterThan(appends.length);
  expect(pointCount - wholeCount).toBeGreaterThan(CRASH_POINTS / 2);
  await test.remove();
});
