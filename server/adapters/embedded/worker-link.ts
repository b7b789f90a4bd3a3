/** The line to the worker thread: start, questions with time limit, end. */
import { Worker } from "node:worker_threads";
import { StoreUnavailable } from "../../ports/event-store.ts";
import type { FromWorker, Opened, Query, ToWorker, WorkerSettings } from "./messages.ts";

export interface WorkerLink {
  readonly opened: Opened;
  send(message: ToWorker): void;
  /** Rejects with StoreUnavailable when there is no answer in time or the worker has gone. */
  ask<Answer>(query: Query, timeoutMs: number): Promise<Answer>;
  /** Tells the worker to finish; resolves when the thread has ended and the files are free. */
  close(): Promise<void>;
}

export interface WorkerEvents {
  readonly onMessage: (message: Extract<FromWorker, { readonly type: "appended" | "writable" }>) => void;
  /** The thread ended without being told to. */
  readonly onStopped: (message: string) => void;
}

interface Question {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Node 20 runs no TypeScript and production has no transpiler, so the thread always runs what `tsc -b` compiled. When
 * this module itself runs from source (under vitest), that lies in dist/.
 */
export function compiledUrl(file: string): URL {
  const folder = import.meta.url.endsWith(".ts") ? "../../../dist/server/adapters/embedded/" : "./";
  return new URL(`${folder}${file}`, import.meta.url);
}

/** Resolves when the store is open; rejects with the reason when it was refused. */
export function startWorker(settings: WorkerSettings, { onMessage, onStopped }: WorkerEvents): Promise<WorkerLink> {
  const worker = new Worker(compiledUrl("store-worker.js"), { workerData: settings, name: "balie-store" });
  const questions = new Map<number, Question>();
  let lastId = 0;
  let failure = "the store's thread has ended";
  let isClosing = false;

  const ended = new Promise<void>((resolve) => {
    worker.once("exit", () => {
      for (const { reject } of questions.values()) {
        reject(new StoreUnavailable(failure));
      }
      questions.clear();
      resolve();
    });
  });

  function take(id: number): Question | undefined {
    const question = questions.get(id);
    questions.delete(id);
    return question;
  }

  function ask<Answer>(query: Query, timeoutMs: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(() => {
        questions.delete(id);
        reject(new StoreUnavailable(`no answer within ${timeoutMs} ms`));
      }, timeoutMs);
      questions.set(id, {
        resolve: (answer) => {
          clearTimeout(timer);
          resolve(JSON.parse(answer));
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      worker.postMessage({ type: "query", id, query } satisfies ToWorker);
    });
  }

  return new Promise((resolve, reject) => {
    worker.on("error", (error) => {
      failure = `the store's thread failed: ${error.message}`;
    });
    void ended.then(() => {
      reject(new Error(failure));
      if (!isClosing) {
        onStopped(failure);
      }
    });
    worker.on("message", (message: FromWorker) => {
      switch (message.type) {
        case "opened":
          resolve({
            opened: message,
            send: (sent) => worker.postMessage(sent),
            ask,
            close: () => {
              isClosing = true;
              worker.postMessage({ type: "close" } satisfies ToWorker);
              return ended;
            },
          });
          return;
        case "refused":
          isClosing = true;
          failure = message.message;
          return;
        case "answered":
          take(message.id)?.resolve(message.answer);
          return;
        case "failed":
          take(message.id)?.reject(new StoreUnavailable(message.message));
          return;
        case "appended":
        case "writable":
          onMessage(message);
          return;
      }
    });
  });
}
