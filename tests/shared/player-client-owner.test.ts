/** Whose words are pending: what is written under one name never goes out, nor is shown, under another (T7). */
import { describe, expect, test } from "vitest";
import type { Keep } from "../../shared/client/types.ts";
import { toPlayerRef } from "../../shared/ids.ts";
import { createFakeKeep } from "./support/fake-keep.ts";
import { A, B, CREDENTIALS, posted, slice, started, welcome } from "./support/frames.ts";
import { createPlayer, pendingOf } from "./support/player.ts";

const SANNE = { identity: "verified", playerRef: toPlayerRef("player-sanne") } as const;
const OTHER = { identity: "verified", playerRef: toPlayerRef("player-other") } as const;
const GUEST = { identity: "anonymous", playerRef: CREDENTIALS.playerRef, credentials: CREDENTIALS } as const;
type Who = typeof SANNE | typeof OTHER | typeof GUEST;

/** A page that is loaded: its client, greeted by the server as somebody, whose conversation is empty or A. */
function page(keep: Keep) {
  const player = createPlayer(keep);
  const { client, sockets, clock } = player;
  const greet = (who: Who, conversationId: typeof A | typeof B | null = null) => {
    clock.advance(30_000);
    const socket = sockets.last();
    socket.open();
    socket.say(welcome(conversationId, who));
    if (conversationId !== null) socket.say(slice([started({ conversationId })], { isFresh: true, conversationId }));
    return socket;
  };
  return { ...player, greet, sent: () => sockets.last().sentOf("message.send"), pending: () => pendingOf(client) };
}
const load = (keep: Keep, who: Who, conversationId: typeof A | typeof B | null = null) => {
  const loaded = page(keep);
  loaded.client.start();
  loaded.greet(who, conversationId);
  return loaded;
};
/** Written while the line was gone, and the page left before it was sent. */
function leaveUnsent(keep: Keep, who: Who, text: string, conversationId: typeof A | null = null): void {
  const { client, sockets } = load(keep, who, conversationId);
  sockets.last().drop(1006);
  client.sendMessage(text);
  client.stop();
}

describe("what a player wrote and did not get away", () => {
  test("[T7] is neither shown nor sent when another player is logged in after a reload, and is kept no longer", () => {
    const keep = createFakeKeep();
    leaveUnsent(keep, SANNE, "of Sanne");
    const next = page(keep);
    expect(next.pending()).toEqual([]);
    next.client.start();
    next.greet(OTHER);
    expect([next.pending(), next.sent()]).toEqual([[], []]);
    expect(keep.stored()).not.toContain("of Sanne");
  });

  test("[T7] waits, unseen by the guest of the same browser, until the player is there again", () => {
    const keep = createFakeKeep();
    leaveUnsent(keep, SANNE, "of Sanne");
    const guest = load(keep, GUEST);
    guest.client.sendMessage("of the guest");
    expect(guest.pending()).toEqual(["of the guest sending"]);
    expect(guest.sent()).toMatchObject([{ text: "of the guest" }]);
    guest.client.stop();
    const back = load(keep, SANNE);
    expect(back.pending()).toEqual(["of Sanne sending", "of the guest failed missing_from_log"]);
    expect(back.sent()).toMatchObject([{ text: "of Sanne" }]);
  });

  test("[T7] is put aside and brought back while the page stays, as the token comes and goes", () => {
    const { client, greet, sockets, pending, sent } = load(createFakeKeep(), SANNE);
    sockets.last().drop(1006);
    client.sendMessage("of Sanne");
    greet(GUEST);
    expect([pending(), sent()]).toEqual([[], []]);
    sockets.last().drop(1006);
    greet(SANNE);
    expect(pending()).toEqual(["of Sanne sending"]);
    expect(sent()).toMatchObject([{ text: "of Sanne" }]);
  });

  test("[DL8] [T7] goes before what is written in the new page, before the server said who it is", () => {
    const keep = createFakeKeep();
    leaveUnsent(keep, SANNE, "first");
    const next = page(keep);
    next.client.sendMessage("second");
    next.client.start();
    next.greet(SANNE);
    expect(next.pending()).toEqual(["first sending", "second sending"]);
  });
});

describe("what a guest wrote and did not get away", () => {
  test("[C25] goes on as the player's where the conversation came along", () => {
    const keep = createFakeKeep();
    leaveUnsent(keep, GUEST, "of the guest", A);
    const next = load(keep, SANNE, A);
    expect(next.pending()).toEqual(["of the guest sending"]);
    expect(next.sent()).toMatchObject([{ text: "of the guest" }]);
  });

  test.each([null, B])("[T7] is left to the person who logs in where it did not (%s)", (conversationId) => {
    const keep = createFakeKeep();
    leaveUnsent(keep, GUEST, "of the guest", A);
    const next = load(keep, SANNE, conversationId);
    next.client.sendMessage("of Sanne");
    expect(next.pending()).toEqual(["of the guest failed missing_from_log", "of Sanne sending"]);
    expect(next.sent()).toMatchObject([{ text: "of Sanne" }]);
  });

  test("[T7] asks for nobody in the name of the player: the player can still ask", () => {
    const { client, greet, sockets } = load(createFakeKeep(), GUEST);
    sockets.last().drop(1006);
    client.requestHandoff();
    const socket = greet(SANNE, B);
    expect(socket.sentOf("handoff.request")).toEqual([]);
    client.requestHandoff();
    expect(socket.sentOf("handoff.request")).toHaveLength(1);
  });

  test("[C25] [DL3] is shown once where it had arrived and came along", () => {
    const { client, greet, sockets, pending } = load(createFakeKeep(), GUEST);
    const id = client.sendMessage("arrived");
    sockets.last().drop(1006);
    greet(SANNE, A);
    sockets.last().say(posted(2, id, "arrived"));
    expect(pending()).toEqual([]);
  });
});
