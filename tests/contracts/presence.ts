/** What every Presence does. Run over each adapter by tests/adapters. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Presence, Signal } from "../../server/ports/presence.ts";
import { toAgentId, toConversationId } from "../../shared/ids.ts";

export interface PresenceUnderTest {
  readonly presence: Presence;
  /** Lets store time go on. */
  advance(ms: number): Promise<void>;
  dispose(): Promise<void>;
}

export function presenceContract(name: string, makePresence: () => Promise<PresenceUnderTest>): void {
  const agent = () => toAgentId(randomUUID());
  const conversation = () => toConversationId(randomUUID());

  describe(name, () => {
    let underTest: PresenceUnderTest | null = null;
    const current = () => {
      if (underTest === null) {
        throw new Error("the presence has not been made");
      }
      return underTest;
    };
    const presence = () => current().presence;
    const isOnline = async (agentId: ReturnType<typeof agent>) =>
      (await presence().online()).some((lease) => lease.agentId === agentId);
    /** Resolves with the first signal that fits. */
    const hear = (id: ReturnType<typeof conversation>, isWanted: (signal: Signal) => boolean) =>
      new Promise<Signal>((resolve) => {
        const stop = presence().onSignal(id, (signal) => {
          if (isWanted(signal)) {
            stop();
            resolve(signal);
          }
        });
      });

    beforeAll(async () => {
      underTest = await makePresence();
    });
    afterAll(() => current().dispose());

    it("[QS4] a lease makes an agent present until it runs out", async () => {
      const agentId = agent();
      await presence().renew(agentId, 1_000);
      expect(await isOnline(agentId)).toBe(true);
      await current().advance(1_001);
      expect(await isOnline(agentId)).toBe(false);
    });

    it("[QS4] renewing prolongs the same lease", async () => {
      const agentId = agent();
      const first = await presence().renew(agentId, 1_000);
      await current().advance(600);
      const second = await presence().renew(agentId, 1_000);
      await current().advance(600);
      expect(second.leaseNumber).toBe(first.leaseNumber);
      expect(second.expiresAt).toBeGreaterThan(first.expiresAt);
      expect(await isOnline(agentId)).toBe(true);
    });

    it("[QS5] a lease after one that ran out or was given back has a higher number", async () => {
      const agentId = agent();
      const first = await presence().renew(agentId, 1_000);
      await current().advance(1_001);
      const second = await presence().renew(agentId, 1_000);
      await presence().release(second);
      const third = await presence().renew(agentId, 1_000);
      expect(second.leaseNumber).toBeGreaterThan(first.leaseNumber);
      expect(third.leaseNumber).toBeGreaterThan(second.leaseNumber);
    });

    it("[QS4] signing out ends the lease at once, and twice is harmless", async () => {
      const agentId = agent();
      const lease = await presence().renew(agentId, 60_000);
      await presence().release(lease);
      await presence().release(lease);
      expect(await isOnline(agentId)).toBe(false);
    });

    it("[QS4] who ends a lease late does not end the one that began since", async () => {
      const agentId = agent();
      const before = await presence().renew(agentId, 60_000);
      await presence().release(before);
      await presence().renew(agentId, 60_000);
      await presence().release(before);
      expect(await isOnline(agentId)).toBe(true);
    });

    it("[DL13] a signal reaches those who listen to its conversation and no others", async () => {
      const [id, other] = [conversation(), conversation()];
      const wrong: Signal[] = [];
      const stop = presence().onSignal(other, (signal) => wrong.push(signal));
      const heard = hear(id, () => true);
      presence().signal(id, { type: "typing", from: "player", isTyping: true });
      expect(await heard).toEqual({ type: "typing", from: "player", isTyping: true });
      expect(wrong).toEqual([]);
      stop();
    });

    it("[DL13] a listener that throws or has ended does not matter to the others", async () => {
      const id = conversation();
      const ended: Signal[] = [];
      presence().onSignal(id, (signal) => ended.push(signal))();
      const stop = presence().onSignal(id, () => {
        throw new Error("a listener of the test fails");
      });
      const heard = hear(id, () => true);
      presence().signal(id, { type: "seen", seq: 1 });
      expect(await heard).toEqual({ type: "seen", seq: 1 });
      expect(ended).toEqual([]);
      stop();
    });

    it("[DL13] the last number seen never goes back", async () => {
      const id = conversation();
      expect(await presence().seenSeq(id)).toBe(0);
      for (const seq of [3, 7, 5]) {
        const heard = hear(id, (signal) => signal.type === "seen" && signal.seq === seq);
        presence().signal(id, { type: "seen", seq });
        await heard;
      }
      expect(await presence().seenSeq(id)).toBe(7);
    });

    it("[DL13] who looks at a conversation is told when somebody comes or goes", async () => {
      const id = conversation();
      const [first, second] = [agent(), agent()];
      const viewers = async (agentId: typeof first, isLooking: boolean) => {
        const heard = hear(id, ({ type }) => type === "viewers");
        await presence().look(id, agentId, isLooking);
        const signal = await heard;
        return signal.type === "viewers" ? [...signal.agentIds].sort() : [];
      };
      expect(await viewers(first, true)).toEqual([first]);
      expect(await viewers(second, true)).toEqual([first, second].sort());
      expect(await viewers(first, false)).toEqual([second]);
      expect(await viewers(second, false)).toEqual([]);
    });
  });
}
