/**
 * Where command-line tools reach the running server of an embedded store, which nobody else may open (ST3): a Unix socket in
 * the data folder, which only the server's own user can enter. One line of JSON in, one line of JSON out, then it ends.
 */
import { rm } from "node:fs/promises";
import { createConnection, createServer, type Socket } from "node:net";
import { join } from "node:path";
import secureJson from "secure-json-parse";

const LONGEST_LINE = 64 * 1024;
const WITHIN_MS = 10_000;

export const controlPath = (folder: string) => join(folder, "balie.sock");

/** Listens until the function it gives is called. Rejects where no socket can be made, such as for a path that is too long. */
export async function openControl(
  folder: string,
  answer: (request: unknown) => Promise<object>,
): Promise<() => Promise<void>> {
  const path = controlPath(folder);
  // What a process that was killed has left; the folder is locked, so nobody listens there.
  await rm(path, { force: true });
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    readLine(socket)
      .then(async (line) => {
        socket.end(`${JSON.stringify(await answer(secureJson.parse(line)))}\n`);
      })
      .catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) {
        socket.destroy();
      }
    });
}

/** The running server's answer; null when none runs on this folder. Rejects when it runs and does not answer. */
export async function askControl(folder: string, request: object): Promise<unknown> {
  const socket = createConnection(controlPath(folder));
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
  } catch (error) {
    if (isNobody(error)) {
      return null;
    }
    throw error;
  }
  socket.write(`${JSON.stringify(request)}\n`);
  try {
    return secureJson.parse(await readLine(socket));
  } finally {
    socket.destroy();
  }
}

const isNobody = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ECONNREFUSED");

function readLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    socket.setEncoding("utf8");
    socket.setTimeout(WITHIN_MS, () => reject(new Error("no answer within 10 seconds")));
    socket.on("data", (chunk) => {
      text += String(chunk);
      const end = text.indexOf("\n");
      if (end >= 0) {
        resolve(text.slice(0, end));
      } else if (text.length > LONGEST_LINE) {
        reject(new Error("more than one line"));
      }
    });
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("the line ended without an answer")));
  });
}
