import { describe, expect, it } from "vitest";
import { holdOrder, longestWaiting, toLists } from "../../console/features/queue/order.ts";
import { toConversationId } from "../../shared/ids.ts";
import type { InboxRow } from "../../shared/protocol-server.ts";
import { agentIdOf, story } from "./support/story.ts";

const NOW = 1_000_000_000;
const waitingRow = (name: string, more: Partial<InboxRow>) =>
  story({ name, at: NOW })
    .handoff(NOW, { reason: "money", topic: "payout", lane: "general" })
    .row({ waitingSince: NOW, ...more });
const namesOf = (rows: readonly InboxRow[]) => rows.map((row) => row.conversationId.replace("conversation-", ""));
const queueOf = (...rows: readonly InboxRow[]) => namesOf(toLists(rows, "me").queue);
const ids = (...names: readonly string[]) => names.map(toConversationId);

describe("queue", () => {
  it("[PRODUCT4] a crisis stands above every lane and any number of missed targets", () => {
    const late = waitingRow("1", { lane: "care", priority: "urgent", missedCount: 5_000 });
    const crisis = waitingRow("2", { lane: "supervisor", priority: "crisis" });
    expect(queueOf(late, crisis)).toEqual(["2", "1"]);
  });

  it("[PRODUCT4] lanes come in their fixed order", () => {
    const general = waitingRow("1", { lane: "general", priority: "urgent" });
    const money = waitingRow("2", { lane: "money" });
    const care = waitingRow("3", { lane: "care" });
    expect(queueOf(general, money, care)).toEqual(["3", "2", "1"]);
  });

  it("[PRODUCT4] each missed target raises a conversation by one step", () => {
    const urgent = waitingRow("1", { priority: "urgent", waitingSince: NOW + 1 });
    const missedTwice = waitingRow("2", { missedCount: 2, waitingSince: NOW + 2 });
    expect(queueOf(urgent, missedTwice)).toEqual(["2", "1"]);
  });

  it("[PRODUCT4] returned comes before fresh, then who waits longest", () => {
    const fresh = waitingRow("1", { waitingSince: NOW - 9 });
    const older = waitingRow("2", { waitingSince: NOW - 99 });
    const returned = waitingRow("3", { isReturned: true });
    expect(queueOf(fresh, older, returned)).toEqual(["3", "2", "1"]);
  });

  it("[UX3.1] what is offered to me stands in the offer card, not in the queue", () => {
    const offered = waitingRow("1", { offer: { offerNumber: 1, expiresAt: NOW + 30_000, expiresAfterMs: 30_000 } });
    const { offers, queue } = toLists([offered, waitingRow("2", {})], "me");
    expect([namesOf(offers), namesOf(queue)]).toEqual([["1"], ["2"]]);
  });
});

describe("own list", () => {
  const mine = (name: string, more: Partial<InboxRow>) =>
    waitingRow(name, { status: "assigned", ownerId: agentIdOf("Noor"), unansweredSince: null, ...more });

  it("[UX3.1] sorts by reply due; answered ones follow by latest activity", () => {
    const rows = [
      mine("1", { lastActivityAt: NOW - 50 }),
      mine("2", { unansweredSince: NOW - 10 }),
      mine("3", { unansweredSince: NOW - 90 }),
      mine("4", { lastActivityAt: NOW - 5 }),
    ];
    expect(namesOf(toLists(rows, agentIdOf("Noor")).mine)).toEqual(["3", "2", "4", "1"]);
    expect(longestWaiting(rows)?.conversationId).toBe("conversation-3");
  });

  it("[UX3.7] nobody waits longest when everything is answered", () => {
    expect(longestWaiting([mine("1", {})])).toBeNull();
  });

  it("[UX3.1] conversations of others are not mine", () => {
    expect(toLists([mine("1", { ownerId: agentIdOf("Mila") })], agentIdOf("Noor")).mine).toEqual([]);
  });
});

describe("held order", () => {
  it("[UX3.1] rows do not move while the pointer is over them; new ones wait", () => {
    expect(holdOrder(ids("a", "b"), ids("c", "b", "a"), true)).toEqual({ shown: ["a", "b"], hidden: ["c"] });
  });

  it("[UX3.1] rows that are gone leave also while held", () => {
    expect(holdOrder(ids("a", "b", "c"), ids("c", "a"), true)).toEqual({ shown: ["a", "c"], hidden: [] });
  });

  it("[UX3.1] the order is put right when the pointer leaves", () => {
    expect(holdOrder(ids("a", "b"), ids("c", "b", "a"), false)).toEqual({ shown: ["c", "b", "a"], hidden: [] });
  });
});
