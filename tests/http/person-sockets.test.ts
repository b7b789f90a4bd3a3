import { describe, expect, it } from "vitest";
import { createPersonSockets } from "../../server/http/person-sockets.ts";

function socket() {
  const codes: number[] = [];
  return { codes, close: (code: number) => codes.push(code) };
}

describe("sockets of one person", () => {
  it("[S9] the oldest gives way to the newest with 4505, other people's stay", () => {
    const people = createPersonSockets(2);
    const [first, second, third, other] = [socket(), socket(), socket(), socket()];
    people.enter("player:a", first);
    people.enter("player:b", other);
    people.enter("player:a", second);
    people.enter("player:a", third);
    expect([first.codes, second.codes, third.codes, other.codes]).toEqual([[4505], [], [], []]);
  });

  it("[S9] a socket that left makes room", () => {
    const people = createPersonSockets(1);
    const [first, second] = [socket(), socket()];
    people.enter("player:a", first)();
    people.enter("player:a", second);
    expect(first.codes).toEqual([]);
  });
});
