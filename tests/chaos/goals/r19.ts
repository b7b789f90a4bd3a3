/** R19: an older backup is put back under live clients. They see the older log and nothing else, as a new history. */
import { connectPlayer, type TestPlayer } from "../../support/balie-clients.ts";
import type { StoredConversation } from "../../support/stored-streams.ts";
import { poll } from "../../support/until.ts";
import { createTally, type Goal, type GoalOptions, type Tally } from "./goal.ts";
import { type Restorable, startRestorable } from "./restorable.ts";

const LONG_MS = 60_000;

const early = (index: number) => `early of ${index}`;
/** Sent while the backup is made: it may be in it or not. */
const during = (index: number) => `during ${index}`;
const late = (index: number) => `late of ${index}`;

async function run({ store, isFull, say }: GoalOptions) {
  const count = isFull ? 500 : 20;
  // The rest begin their conversation only after the backup.
  const earlyCount = count * 0.75;
  const tally = createTally();
  const service = await startRestorable(store);
  const players: TestPlayer[] = [];
  try {
    for (let index = 0; index < count; index += 1) players.push(await connectPlayer(service.address));
    const first = players.slice(0, earlyCount);
    await sendAll(first, early);
    const [made] = await Promise.all([service.backup(), sendAll(first, during)]);
    tally.check(made.code === 0 && made.stderr === "", () => `the backup says ${made.code} ${made.stderr}`);
    await sendAll(players, late);
    const before = epochsOf(players);

    const refused = await service.restoreTooEarly();
    tally.check(refused.code === 1 && refused.stderr !== "", () => "a restore under a running service is not refused");
    const from = performance.now();
    const restored = await service.restore();
    tally.check(restored.code === 0 && restored.stderr === "", () => `the restore says ${restored.stderr}`);
    await poll("all have a fresh copy", async () => players.every(isFresh), LONG_MS);
    const freshMs = Math.round(performance.now() - from);
    say(`${count} clients have a fresh copy ${freshMs} ms after the end of the old service`);
    const after = epochsOf(players);
    tally.check(before.size === 1 && after.size === 1, () => `${before.size} histories before, ${after.size} after`);
    tally.check(![...after].some((epoch) => before.has(epoch)), () => "the history is the old one");
    checkShown(tally, players, earlyCount, await service.stored());
    tally.check(service.keptCount() === 1, () => "what was there before is not kept");

    await sendAgain(players);
    tally.note("clients", count);
    tally.note("freshMs", freshMs);
    await checkSentAgain(tally, service, count);
  } finally {
    for (const { client } of players) client.stop();
    await service.stop();
  }
  return tally.result();
}

async function sendAll(players: readonly TestPlayer[], text: (index: number) => string): Promise<void> {
  for (const [index, { client }] of players.entries()) client.sendMessage(text(index));
  await poll(
    "all is shown as sent",
    async () => players.every((player, index) => isSent(player, text(index))),
    LONG_MS,
  );
}

const pendingOf = ({ client }: TestPlayer) => client.state().pending;
const isSent = (player: TestPlayer, text: string) =>
  player.texts().includes(text) && pendingOf(player).every((message) => message.text !== text);

/** What every client must come to see: its copy of the older log, and its late message as not sent. */
const isFresh = (player: TestPlayer, index: number) =>
  player.client.state().connection.status === "online" &&
  !player.texts().includes(late(index)) &&
  pendingOf(player).some(({ text, code }) => text === late(index) && code === "missing_from_log");

/** Nothing is shown that the log lacks, and all that it has. */
function checkShown(
  tally: Tally,
  players: readonly TestPlayer[],
  earlyCount: number,
  stored: readonly StoredConversation[],
): void {
  const logs = new Map(stored.map(({ conversationId, events }) => [conversationId as string, events]));
  for (const [index, { client }] of players.entries()) {
    const { view } = client.state();
    tally.check((view === null) === index >= earlyCount, () => `client ${index} shows ${view?.seq ?? "nothing"}`);
    if (view === null) continue;
    const log = logs.get(view.conversationId) ?? [];
    const isLog = view.seq === log.length && view.lastEventId === log.at(-1)?.eventId;
    tally.check(isLog, () => `client ${index} shows ${view.seq} events, ${log.length} are stored`);
    tally.check(
      log.every(({ epoch }) => epoch === view.epoch),
      () => `client ${index} shows another history`,
    );
  }
}

const epochsOf = (players: readonly TestPlayer[]) =>
  new Set(players.flatMap(({ client }) => client.state().view?.epoch ?? []));

/** Under the same id. */
async function sendAgain(players: readonly TestPlayer[]): Promise<void> {
  await poll(
    "all are online",
    async () => players.every(({ client }) => client.state().connection.status === "online"),
    LONG_MS,
  );
  for (const [index, player] of players.entries()) {
    const lost = pendingOf(player).find(({ text }) => text === late(index));
    if (lost !== undefined) player.client.retry(lost.clientMessageId);
  }
  await poll("all is sent after all", async () => players.every((one, index) => isSent(one, late(index))), LONG_MS);
}

async function checkSentAgain(tally: Tally, service: Restorable, count: number): Promise<void> {
  const texts = (await service.stored()).flatMap(({ events }) =>
    events.flatMap(({ body }) => (body.type === "MessagePosted" && body.text.startsWith("late") ? [body.text] : [])),
  );
  const isOnce = texts.length === count && new Set(texts).size === count;
  tally.check(isOnce, () => `${texts.length} late messages are stored, ${count} were sent again`);
}

export const r19: Goal = {
  title: "an older backup under live clients",
  stores: ["embedded", "redis"],
  run,
};
