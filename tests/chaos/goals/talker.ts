/** A player who writes numbered messages, notes how long each took to be saved, and what the screen showed meanwhile. */
import { type Address, createMemoryKeep, createPlayer, type TestPlayer } from "../../support/balie-clients.ts";
import type { StoredConversation } from "../../support/stored-streams.ts";
import { until } from "../../support/until.ts";
import type { Tally } from "./goal.ts";
import { type Seen, watchScreen } from "./watch.ts";

export interface Talker {
  readonly name: string;
  readonly player: TestPlayer;
  readonly seen: Seen;
  /** What was taken into the outbox, in order. */
  readonly sent: readonly string[];
  /** From Send to being on screen as saved, in milliseconds. */
  readonly ackMs: readonly number[];
  /** False when 20 are un-acked already. */
  say(): boolean;
  isSettled(): boolean;
}

/** Online, and waiting for a person, so that each message is one event and no more. */
export async function startTalker(address: Address, name: string): Promise<Talker> {
  const player = createPlayer(address, { keep: createMemoryKeep() });
  const { client } = player;
  const sent: string[] = [];
  const ackMs: number[] = [];
  const saidAt = new Map<string, number>();
  client.start();
  await until(`${name} is online`, client, () => client.state().isLoaded);
  client.requestHandoff();
  await until(`${name} waits`, client, () => !["bot", undefined].includes(client.state().view?.status));
  const seen = watchScreen(client);
  client.subscribe(() => {
    if (saidAt.size === 0) return;
    const pending = new Set<string>(client.state().pending.map(({ clientMessageId }) => clientMessageId));
    for (const [id, at] of saidAt) {
      if (!pending.has(id)) {
        saidAt.delete(id);
        ackMs.push(performance.now() - at);
      }
    }
  });
  return {
    name,
    player,
    seen,
    sent,
    ackMs,
    say() {
      const text = `${name} says ${sent.length}`;
      const at = performance.now();
      const id = client.sendMessage(text);
      if (id === null) return false;
      sent.push(text);
      saidAt.set(id, at);
      return true;
    },
    isSettled: () => client.state().pending.length === 0 && client.state().connection.status === "online",
  };
}

/** Everybody in turn, so many messages a second together, whatever becomes of them. Gives what stops it. */
export function startTalking(talkers: readonly Talker[], perSecond: number): () => void {
  const startedAt = performance.now();
  let count = 0;
  const timer = setInterval(() => {
    for (; count < ((performance.now() - startedAt) * perSecond) / 1_000; count += 1) {
      talkers[count % talkers.length]?.say();
    }
  }, 10);
  return () => clearInterval(timer);
}

/** R1 for these players: what they sent is stored once and in their order, and nothing else of theirs is. */
export function checkStored(tally: Tally, talkers: readonly Talker[], stored: readonly StoredConversation[]): void {
  let count = 0;
  for (const { name, player, sent } of talkers) {
    const { view } = player.client.state();
    const found = stored.find(({ conversationId }) => conversationId === view?.conversationId);
    const texts = (found?.events ?? []).flatMap(({ body }) =>
      body.type === "MessagePosted" && body.from === "player" ? [body.text] : [],
    );
    count += texts.length;
    const at = sent.findIndex((text, index) => texts[index] !== text);
    tally.check(
      at === -1 && texts.length === sent.length,
      () => `${name} sent ${sent.length}, ${texts.length} are stored; the first that differs is ${at} (${texts[at]})`,
    );
    tally.check(
      found?.events.every(({ seq }, index) => seq === index + 1) === true,
      () => `the numbers of ${name}'s conversation have holes`,
    );
  }
  tally.note("messages", count);
}
