import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { type Engine, openEngine } from "../../../server/adapters/embedded/engine.ts";
import type { AppendRequest, StreamId } from "../../../server/ports/event-store.ts";
import { command, conversation, event, request, summary, write } from "../../contracts/event-store/fixture.ts";
import { makeFolder } from "./support.ts";

/** The engine keeps files open until its statements are collected, and a thousand of them are too many. */
setFlagsFromString("--expose_gc");
const collectGarbage: () => void = runInNewContext("gc");

const CRASH_POINTS = 1_000;
const STREAMS: readonly StreamId[] = Array.from({ length: 3 }, conversation);

/** All that can be asked about the streams, as one text. */
function dump(engine: Engine): string {
  return STREAMS.map((streamId) =>
    [
      engine.answer({ type: "read", streamId, afterSeq: 0, limit: 1_000 }),
      engine.answer({ type: "summary", streamId }),
      engine.answer({
        type: "find",
        query: { kind: "conversation", order: "queue", limit: 100, statuses: ["queued"] },
      }),
      engine.answer({ type: "due", now: 1e9, limit: 100 }),
      engine.answer({ type: "load", ownerId: "a1" }),
    ].join("\n"),
  ).join("\n");
}

/** A batch of three appends over several streams: events, summaries, commands and a redaction. */
function batchOf(round: number, topSeqs: readonly number[]): readonly AppendRequest[] {
  const one = (index: number, seq: number, isLong: boolean) => {
    const streamId = STREAMS[index] ?? conversation();
    return write(streamId, seq, {
      events: [event(`${round} ${isLong ? "x".repeat(6_000) : ""}`), event("second")],
      summary: summary(streamId, { updatedAt: round, nextDeadlineAt: round, units: round, ownerId: "a1" }),
      command: command(`c${round}-${index}-${seq}`),
      redactions: seq > 0 ? [{ seq: 1, text: `redacted in ${round}` }] : [],
    });
  };
  const [a = 0, b = 0, c = 0] = topSeqs;
  return [
    request([one(0, a, false), one(1, b, round % 2 === 0)]),
    request([one(0, a + 2, round % 3 === 0)]),
    request([one(2, c, true), one(1, b + 2, false)]),
  ];
}

it(`[R1] after a crash at any of ${CRASH_POINTS} points an append is there as a whole or not at all, and a retry completes it`, async () => {
  const folder = await makeFolder();
  const images = join(folder, "images");
  let points = 0;
  let recovered = 0;
  let lost = 0;

  /** Opens what a killed process would have left, asks, retries, and opens again. */
  function checkImage(
    path: string,
    before: string,
    after: string,
    batch: readonly AppendRequest[],
    isAcked: boolean,
  ): void {
    points += 1;
    const engine = openEngine({ path, mark: null });
    const found = dump(engine);
    expect([before, after]).toContain(found);
    expect(isAcked && found !== after).toBe(false);
    const isThere = found === after;
    recovered += isThere ? 1 : 0;
    lost += isThere ? 0 : 1;
    const statuses = engine.commit(batch).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([isThere ? "duplicate" : "appended"]));
    expect(dump(engine)).toBe(after);
    engine.close();
  }

  for (let round = 0; points < CRASH_POINTS; round += 1) {
    rmSync(images, { recursive: true, force: true });
    mkdirSync(images);
    const path = join(folder, `round-${round}.db`);
    if (round > 0) {
      copyFileSync(join(folder, `round-${round - 1}.db`), path);
    }
    let isTaking = false;
    const taken: { readonly path: string; readonly step: string }[] = [];
    const take = (step: string) => {
      if (isTaking) {
        const image = join(images, `${taken.length}.db`);
        copyFileSync(path, image);
        cpSync(`${path}-wal`, `${image}-wal`);
        taken.push({ path: image, step });
      }
    };
    const engine = openEngine({ path, mark: null, step: take });
    const topSeqs = [round * 4, round * 4, round * 2];
    const batch = batchOf(round, topSeqs);
    const before = dump(engine);
    const logBefore = readFileSync(`${path}-wal`).length;
    isTaking = true;
    expect(engine.commit(batch).every(({ status }) => status === "appended")).toBe(true);
    isTaking = false;
    const after = dump(engine);

    for (const { path: image, step } of taken) {
      checkImage(image, before, after, batch, step === "after commit");
    }
    // Killed while the commit itself was being written: the log ends anywhere.
    const log = readFileSync(`${path}-wal`);
    for (let cut = 0; cut < 40; cut += 1) {
      const image = join(images, `cut-${cut}.db`);
      const end = logBefore + Math.floor(((log.length - logBefore) * (cut + (round % 7) / 7)) / 40);
      copyFileSync(path, image);
      writeFileSync(`${image}-wal`, log.subarray(0, end));
      checkImage(image, before, after, batch, false);
    }
    engine.close();
    expect(existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`).length : 0).toBe(0);
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(recovered).toBeGreaterThan(10);
  expect(lost).toBeGreaterThan(CRASH_POINTS / 2);
}, 120_000);
