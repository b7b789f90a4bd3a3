/**
 * What the stores are given: every append of whole conversations of 20 messages, as the executor makes them (bot, offer,
 * agent, end). Recorded once from the real core, then copied with fresh ids, so that both sides write the same bytes.
 */
import { writeFileSync } from "node:fs";
import { createExecutor } from "../../server/app/execute.ts";
import type { ConversationCommand } from "../../server/core/conversation/commands.ts";
import type { AppendRequest, EventStore, Guard } from "../../server/ports/event-store.ts";
import { toAgentId, toBrandId, toClientMessageId, toConversationId, toEpoch, toPlayerRef } from "../../shared/ids.ts";
import { context } from "../core/conversation/support.ts";
import { createRandom } from "../support/random.ts";
import { AGENT_LINES, BOT_QUESTIONS, HANDOFF_LINES, PLAYER_LINES } from "./lines.ts";

/** Messages of player, agent and bot in each conversation. */
export const MESSAGES = 20;
/** Recorded ones; the rest are copies of these with other ids. */
const RECORDED = 40;
const START = 1_700_000_000_000;

export interface WorkloadFacts {
  readonly appendsEach: number;
  readonly eventsEach: number;
}

/** Writes one conversation a line: `open`, all appends but the last, and `close`, the last. */
export async function writeWorkload(file: string, conversations: number, seed: number): Promise<WorkloadFacts> {
  const random = createRandom(seed).next;
  const newId = () => Array.from({ length: 22 }, () => ALPHABET[Math.floor(random() * 64)]).join("");
  const recorded: Recorded[] = [];
  for (let index = 0; index < RECORDED; index += 1) recorded.push(await record(random, newId));
  const lines = Array.from({ length: conversations }, (_, index) => copyOf(recorded[index % RECORDED], newId));
  writeFileSync(file, `${lines.join("\n")}\n`);
  const all = recorded.flatMap(({ requests }) => requests);
  const events = all.flatMap(({ writes }) => writes.flatMap((write) => write.events));
  return { appendsEach: all.length / RECORDED, eventsEach: events.length / RECORDED };
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

interface Recorded {
  readonly requests: readonly AppendRequest[];
  readonly ids: readonly string[];
}

function copyOf(recorded: Recorded | undefined, newId: () => string): string {
  const { requests = [], ids = [] } = recorded ?? {};
  const fresh = new Map(ids.map((id) => [id, newId()]));
  const text = JSON.stringify({ open: requests.slice(0, -1), close: requests.at(-1) });
  return text.replace(new RegExp(ids.join("|"), "g"), (id) => fresh.get(id) ?? id);
}

async function record(random: () => number, newId: () => string): Promise<Recorded> {
  const requests: AppendRequest[] = [];
  const ids: string[] = [];
  const take = () => {
    const id = newId();
    ids.push(id);
    return id;
  };
  let now = START;
  const executor = createExecutor({
    store: recorder(requests),
    runtime: { now: () => now, newId: take, after: () => () => undefined },
    contextFor: async (_brand, at) => ({ ...context, now: at }),
  });
  const conversationId = toConversationId(take());
  const agentId = toAgentId(take());
  const playerRef = toPlayerRef(take());
  const opening = { brandId: toBrandId("demo"), playerRef, language: "en", country: "GB" } as const;
  const holder = { agentId, assignmentNumber: 1, alias: "Noor" };
  const pick = (lines: readonly string[]) => lines[Math.floor(random() * lines.length)] ?? "";
  const messageCount = () =>
    requests
      .flatMap(({ writes }) => writes.flatMap(({ events }) => events))
      .filter(({ body }) => body.type === "MessagePosted" || body.type === "BotReplied").length;

  async function run(
    command: ConversationCommand,
    participant: string | null = null,
    guards: readonly Guard[] = [],
  ): Promise<void> {
    now += 5_000 + Math.floor(random() * 20_000);
    const id = "clientMessageId" in command ? command.clientMessageId : toClientMessageId(take());
    const result = await executor.execute(
      conversationId,
      command,
      participant === null ? null : { participant, id },
      guards,
    );
    if (result.status !== "done") throw new Error(`${command.type} gave ${JSON.stringify(result)}`);
  }
  const say = (text: string) =>
    run(
      {
        type: "PostMessage",
        clientMessageId: toClientMessageId(take()),
        text,
        opening: { ...opening, reference: "B-234-567", playerNumber: "4821", isVerified: false },
      },
      `player:${playerRef}`,
    );

  for (const question of [...BOT_QUESTIONS].sort(() => random() - 0.5).slice(0, 3)) await say(question);
  await say(pick(HANDOFF_LINES));
  await run({ type: "MakeOffer", agentIds: [agentId] });
  await run({ type: "AcceptOffer", agentId, alias: "Noor", offerNumber: 1 }, `agent:${agentId}`, [
    { type: "load", ownerId: agentId, maxUnits: 4 },
  ]);
  for (let isAgent = true; messageCount() < MESSAGES; isAgent = !isAgent) {
    if (isAgent) {
      const clientMessageId = toClientMessageId(take());
      await run({ type: "PostAgentMessage", clientMessageId, text: pick(AGENT_LINES), ...holder }, `agent:${agentId}`);
    } else {
      await say(pick(PLAYER_LINES));
    }
  }
  await run({ type: "FinishConversation", disposition: "payout", outcome: "solved", ...holder }, `agent:${agentId}`);
  return { requests, ids };
}

/** A store that takes everything and keeps what it was asked. */
function recorder(requests: AppendRequest[]): EventStore {
  const store: Pick<EventStore, "read" | "append" | "findCommand"> = {
    read: async () => ({ epoch: toEpoch("recorded"), topSeq: 0, events: [] }),
    append: async (request) => {
      requests.push(request);
      return { status: "appended", events: [] };
    },
    findCommand: async () => null,
  };
  // The executor uses these three only.
  return store as EventStore;
}
