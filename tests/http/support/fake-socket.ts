/** A WebSocket whose other end is the test. */
import { EventEmitter } from "node:events";
import type { WebSocket } from "ws";

export class FakeSocket extends EventEmitter {
  readyState = 1;
  bufferedAmount = 0;
  isPaused = false;
  isTerminated = false;
  closedWith: number | null = null;
  readonly sent: { readonly type: string; readonly [key: string]: unknown }[] = [];
  /** While true nothing is taken off our hands. */
  isStalled = false;
  private readonly held: (() => void)[] = [];

  send(text: string, done: () => void): void {
    this.sent.push(JSON.parse(text));
    if (this.isStalled) {
      this.bufferedAmount += text.length;
      this.held.push(done);
    } else {
      setImmediate(done);
    }
  }

  drain(): void {
    this.isStalled = false;
    this.bufferedAmount = 0;
    for (const done of this.held.splice(0)) {
      done();
    }
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
  }

  close(code: number): void {
    this.readyState = 2;
    this.closedWith = code;
  }

  terminate(): void {
    this.isTerminated = true;
    this.end(1006);
  }

  /** The line is gone. */
  end(code: number): void {
    this.readyState = 3;
    this.emit("close", code);
  }

  /** A frame from the client. */
  says(message: unknown): void {
    this.emit("message", Buffer.from(typeof message === "string" ? message : JSON.stringify(message)), false);
  }

  of(type: string) {
    return this.sent.filter((message) => message.type === type);
  }

  toWebSocket(): WebSocket {
    return this as unknown as WebSocket;
  }
}
