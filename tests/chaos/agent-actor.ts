/** One agent at work: takes offers (or declines, or lets them run out), answers, notes, releases, transfers, finishes. */

import type { Clock } from "../../shared/client/types.ts";
import { type ConversationId, toConversationId } from "../../shared/ids.ts";
import type { InboxRow } from "../../shared/protocol-server.ts";
import { type Address, createAgent, type TestAgentClient } from "../support/balie-clients.ts";
import type { Random } from "../support/random.ts";
import type { History } from "./history.ts";
import { createWire } from "./wire.ts";
import { canary, tagOf } from "./words.ts";

export interface AgentActor {
  readonly name: string;
  readonly agent: TestAgentClient;
  /** From now on every offer is taken and every conversation brought to its end. */
  drain(): void;
  /** Writes a note and a message into everything held, without looking whether it is still held. */
  writeBlind(): void;
  /** While holding, offers are left to run out. */
  hold(isOn: boolean): void;
  /** Somebody asks this agent right now. */
  isAsked(): boolean;
  holdsAny(): boolean;
  /** Nothing waits, nothing is held, every command has its answer. */
  isSettled(): boolean;
  /** Why it is not, in one line. */
  standing(): string;
  stop(): void;
}

interface Parts {
  readonly name: string;
  readonly number: number;
  readonly login: string;
  readonly address: Address;
  readonly random: Random;
  readonly history: History;
  readonly clock: Clock;
}

const CANARY_CHANCE = 0.05;
/** Behind the tags of all players. */
const AGENT_TAGS = 15_000;

export async function createAgentActor({
  name,
  number,
  login,
  address,
  random,
  history,
  clock,
}: Parts): Promise<AgentActor> {
  const agent = await createAgent(address, login, {
    onFrame: createWire(name, "agent", history),
    isRecorded: false,
    clock,
  });
  const { client } = agent;
  const answered = new Set<string>();
  const repliesOf = new Map<string, number>();
  const ending = new Set<string>();
  const opened = new Set<string>();
  let runningCount = 0;
  let textCount = 0;
  let isDraining = false;
  let isHolding = false;
  let isStopped = false;

  /** Runs one command to its answer, however many reconnects that takes. */
  function run(command: Promise<unknown>, then: () => void = () => undefined): void {
    runningCount += 1;
    void command.then(() => {
      runningCount -= 1;
      then();
      step();
    });
  }

  function text(word: string): string {
    textCount += 1;
    const said = random.next() < CANARY_CHANCE ? canary(random) : word;
    return `${said} (${tagOf(AGENT_TAGS + number, textCount)})`;
  }

  const held = () =>
    client.state().rows.filter(({ ownerId }) => ownerId !== null && ownerId === client.state().self?.agentId);

  function say(id: ConversationId, word: string): void {
    const said = text(word);
    const clientMessageId = client.sendMessage(id, said);
    if (clientMessageId !== null) history.command(name, clientMessageId, "message", said, id);
  }

  function answerOffer({ conversationId, offer }: InboxRow): void {
    const key = `${conversationId} ${offer?.offerNumber}`;
    if (offer === null || isHolding || answered.has(key)) return;
    answered.add(key);
    const luck = isDraining ? 0 : random.next();
    if (luck < 0.87) run(client.accept(conversationId, offer.offerNumber));
    else if (luck < 0.95) run(client.decline(conversationId, offer.offerNumber));
  }

  function work(row: InboxRow): void {
    const id = row.conversationId;
    if (!opened.has(id)) {
      opened.add(id);
      client.open(id);
      return;
    }
    const open = client.state().open.get(id);
    if (open === undefined || !open.isLoaded || ending.has(id) || open.view.assignmentNumber !== row.assignmentNumber)
      return;
    if (client.state().pending.some((one) => one.conversationId === id && one.status === "sending")) return;
    const last = open.view.items.findLast((item) => item.type === "message");
    const replies = repliesOf.get(id) ?? 0;
    if (last?.type === "message" && last.from === "player" && !(isDraining && replies > 0)) {
      repliesOf.set(id, replies + 1);
      if (random.next() < 0.2) run(client.addNote(id, text("a note")));
      say(id, "let me look");
    } else if (isDraining || replies >= 3) {
      end(id);
    }
  }

  function end(id: ConversationId): void {
    ending.add(id);
    repliesOf.delete(id);
    const luck = isDraining ? 1 : random.next();
    const over = () => void ending.delete(id);
    if (luck < 0.25) run(client.release(id), over);
    else if (luck < 0.4) run(client.transfer(id, { lane: "general", reason: text("moved"), summary: "" }), over);
    else run(client.finish(id, { disposition: "other", outcome: "solved" }), over);
  }

  function step(): void {
    const { connection, self, rows, pending } = client.state();
    if (isStopped || connection.status !== "online" || self === null) return;
    if (self.status !== "available" && !answered.has("status")) {
      answered.add("status");
      run(client.setStatus("available"), () => void answered.delete("status"));
    }
    for (const row of rows) {
      if (row.offer !== null) answerOffer(row);
      else if (row.ownerId === self.agentId) work(row);
    }
    for (const id of [...opened]) {
      if (!rows.some((row) => row.conversationId === id && row.ownerId === self.agentId)) {
        opened.delete(id);
        ending.delete(id);
        client.leave(toConversationId(id));
      }
    }
    for (const one of pending) if (one.status === "failed") client.discard(one.clientMessageId);
  }

  let isPlanned = false;
  client.subscribe(() => {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      step();
    });
  });
  client.start();
  return {
    name,
    agent,
    drain() {
      isDraining = true;
      step();
    },
    writeBlind() {
      // Commands of one conversation leave one after the other, and each is sent again until it is answered.
      for (const { conversationId } of held()) {
        run(client.addNote(conversationId, text("written blind")));
        say(conversationId, "are you there?");
      }
    },
    hold(isOn) {
      isHolding = isOn;
      step();
    },
    isAsked: () => client.state().rows.some(({ offer }) => offer !== null),
    holdsAny: () => held().length > 0,
    isSettled() {
      const { connection, pending, rows } = client.state();
      return (
        connection.status === "online" &&
        rows.length === 0 &&
        runningCount === 0 &&
        pending.every((one) => one.status === "failed")
      );
    },
    standing() {
      const { connection, pending, rows } = client.state();
      return `${name} is ${JSON.stringify(connection)} with ${rows.length} rows, ${runningCount} commands and ${pending.length} messages under way`;
    },
    stop() {
      isStopped = true;
      client.stop();
    },
  };
}
