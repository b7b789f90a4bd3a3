/** What every SessionMemory does. Run over each adapter by tests/adapters. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionMemory } from "../../server/ports/session-memory.ts";

export interface SessionMemoryUnderTest {
  /** Two of the same deployment; the same one twice where there can be one only. */
  readonly nodes: readonly [SessionMemory, SessionMemory];
  dispose(): Promise<void>;
}

export function sessionMemoryContract(name: string, make: () => Promise<SessionMemoryUnderTest>): void {
  describe(name, () => {
    let underTest: SessionMemoryUnderTest | null = null;
    const nodes = () => {
      if (underTest === null) throw new Error("the memory has not been made");
      return underTest.nodes;
    };
    beforeAll(async () => {
      underTest = await make();
    });
    afterAll(() => underTest?.dispose());

    it("[T1] a ticket is given to the first who asks, on any node, and to nobody after that", async () => {
      const [first, second] = nodes();
      const ticket = randomUUID();
      expect(await first.putTicket(ticket, "session", 60_000)).toBe(true);
      const taken = await Promise.all([second, first, second, first].map((node) => node.takeTicket(ticket)));
      expect(taken.filter((session) => session === "session")).toHaveLength(1);
      expect(taken.filter((session) => session === null)).toHaveLength(3);
    });

    it("[T1] tickets do not stand in for one another, and unknown ones open nothing", async () => {
      const [first, second] = nodes();
      const tickets = [randomUUID(), randomUUID()];
      await Promise.all(tickets.map((ticket, index) => first.putTicket(ticket, `session ${index}`, 60_000)));
      expect(await second.takeTicket(tickets[1] ?? "")).toBe("session 1");
      expect(await second.takeTicket(tickets[0] ?? "")).toBe("session 0");
      expect(await second.takeTicket("no-such-ticket")).toBeNull();
    });

    it("[S7] of tries counted at once on any node exactly one is written, and all see it", async () => {
      const key = randomUUID();
      const counted = await Promise.all(
        [...nodes(), ...nodes()].map((node, index) => node.swapTries(key, null, `try ${index}`, 60_000)),
      );
      expect(counted.filter((isCounted) => isCounted)).toHaveLength(1);
      const [first, second] = nodes();
      const written = `try ${counted.indexOf(true)}`;
      expect([await first.tries(key), await second.tries(key)]).toEqual([written, written]);
      expect(await second.swapTries(key, "something else", "x", 60_000)).toBe(false);
      expect(await second.swapTries(key, written, null, 60_000)).toBe(true);
      expect(await first.tries(key)).toBeNull();
    });

    it("[S7] tries are forgotten after a while", async () => {
      const [first] = nodes();
      const key = randomUUID();
      expect(await first.swapTries(key, null, "try", 1)).toBe(true);
      await expect.poll(() => first.tries(key)).toBeNull();
    });

    it("[T1] a ticket that is too old opens nothing", async () => {
      const [first] = nodes();
      const ticket = randomUUID();
      await first.putTicket(ticket, "session", 1);
      await expect
        .poll(async () => {
          const again = randomUUID();
          await first.putTicket(again, "session", 1);
          await new Promise((resolve) => setTimeout(resolve, 5));
          return first.takeTicket(again);
        })
        .toBeNull();
      expect(await first.takeTicket(ticket)).toBeNull();
    });
  });
}
