/** The thread that owns the database. Ends by the `close` message only: ending it from outside could abort the process. */
import { statfsSync } from "node:fs";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import type { AppendRequest } from "../../ports/event-store.ts";
import { keepMark, readMark, writeMark } from "./commit-mark.ts";
import { errorText } from "./database.ts";
import { type Engine, openEngine } from "./engine.ts";
import { createFaultStep } from "./faults.ts";
import { lockFolder } from "./lock.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./messages.ts";
import { databasePath, markPath } from "./paths.ts";

const port = parentPort;
if (port === null) {
  throw new Error("store-worker.ts runs as a worker thread");
}
const say = (message: FromWorker) => port.postMessage(message);

/** NFS, SMB, CIFS, SMB2, AFS, Ceph: their locks or their fsync cannot be relied on (ST3). */
const NETWORK_FILE_SYSTEMS: readonly number[] = [0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400];

/** Keeps a transaction short enough for those who wait behind it. */
const BATCH_LIMIT = 256;

function nextMessage(): ToWorker | null {
  const received: { readonly message: ToWorker } | undefined = port === null ? undefined : receiveMessageOnPort(port);
  return received?.message ?? null;
}

function open(settings: WorkerSettings): { readonly engine: Engine; readonly unlock: () => void } {
  const { folder, faults, allowNetworkFileSystem } = settings;
  if (!allowNetworkFileSystem && NETWORK_FILE_SYSTEMS.includes(statfsSync(folder).type)) {
    throw new Error(`the data folder ${folder} is on a network file system, where locks and fsync cannot be relied on`);
  }
  const unlock = lockFolder(folder);
  try {
    const step = faults === null ? {} : { step: createFaultStep(faults, () => process.exit(1)) };
    const engine = openEngine({ path: databasePath(folder), mark: readMark(markPath(folder)), ...step });
    return { engine, unlock };
  } catch (error) {
    unlock();
    throw error;
  }
}

function serve(settings: WorkerSettings, engine: Engine, unlock: () => void): void {
  const path = markPath(settings.folder);
  let probing: NodeJS.Timeout | null = null;
  tryWriteMark();
  const stopMark = keepMark(path, settings.markEveryMs, engine.mark);

  function tryWriteMark(): void {
    try {
      writeMark(path, engine.mark());
    } catch {}
  }

  /**
   * Group commit: requests that arrive while others are being written join their transaction. Anything else that
   * arrives ends it, and is handled after the commit: a read must not see what is not durable yet.
   */
  function append(first: readonly AppendRequest[]): void {
    let count = first.length;
    let after: ToWorker | null = null;
    const more = () => {
      const message = count < BATCH_LIMIT && after === null ? nextMessage() : null;
      if (message?.type !== "append") {
        after = message ?? after;
        return [];
      }
      const requests: readonly AppendRequest[] = JSON.parse(message.requests);
      count += requests.length;
      return requests;
    };
    const outcomes = engine.commit(first, more);
    const failure = outcomes.find((outcome) => outcome.status === "unavailable");
    if (failure?.status === "unavailable" && probing === null) {
      probing = setInterval(probe, settings.probeEveryMs);
      say({ type: "writable", isWritable: false, message: failure.message });
    }
    say({ type: "appended", outcomes: JSON.stringify(outcomes) });
    if (after !== null) {
      handle(after);
    }
  }

  function probe(): void {
    try {
      engine.probe();
    } catch {
      return;
    }
    stopProbing();
    say({ type: "writable", isWritable: true, message: "" });
  }

  function stopProbing(): void {
    if (probing !== null) {
      clearInterval(probing);
      probing = null;
    }
  }

  async function close(): Promise<void> {
    stopProbing();
    await stopMark();
    tryWriteMark();
    try {
      engine.close();
    } finally {
      unlock();
      port?.close();
    }
  }

  function handle(message: ToWorker): void {
    switch (message.type) {
      case "append":
        append(JSON.parse(message.requests));
        return;
      case "query":
        try {
          say({ type: "answered", id: message.id, answer: engine.answer(message.query) });
        } catch (error) {
          say({ type: "failed", id: message.id, message: errorText(error) });
        }
        return;
      case "close":
        void close();
        return;
    }
  }

  port?.on("message", handle);
  say({ type: "opened", ...engine.opened });
}

const settings: WorkerSettings = workerData;
try {
  const { engine, unlock } = open(settings);
  serve(settings, engine, unlock);
} catch (error) {
  say({ type: "refused", message: `cannot open the store in ${settings.folder}: ${errorText(error)}` });
  port.close();
}
