/** Fills an empty store with the demo's conversations, through the same decisions as real ones, at times in the past. */

import type { App } from "../server/app/app.ts";
import { createExecutor, type Executor } from "../server/app/execute.ts";
import { playerNumberOf, referenceOf } from "../server/app/reference.ts";
import type { ConversationCommand } from "../server/core/conversation/commands.ts";
import { type AgentId, toAgentId, toClientMessageId, toConversationId, toPlayerRef } from "../shared/ids.ts";
import { type DemoConversation, type DemoTurn, PAST, WAITING } from "./demo-conversations.ts";

/** Does nothing when the store holds a conversation already. */
export async function seedDemo(app: App): Promise<void> {
  const { store, runtime } = app;
  if ((await store.find({ kind: "conversation", order: "recent", limit: 1 })).length > 0) {
    return;
  }
  const startedAt = runtime.now();
  let now = startedAt;
  const executor = createExecutor({
    store,
    runtime: { ...runtime, now: () => now },
    contextFor: async (brandId, at) => ({ ...(await app.contextFor(brandId, at)), isStaffed: true, opensAt: null }),
  });
  for (const conversation of [...PAST, ...WAITING]) {
    now = startedAt - conversation.minutesAgo * 60_000;
    await play(app, executor, conversation, (seconds) => {
      now += seconds * 1_000;
    });
  }
}

async function play(
  app: App,
  executor: Executor,
  conversation: DemoConversation,
  wait: (seconds: number) => void,
): Promise<void> {
  const { runtime } = app;
  const [brand] = app.settings.brands.values();
  if (brand === undefined) {
    return;
  }
  const aliasOf = (agentId: AgentId) => app.accounts.get(agentId)?.alias ?? agentId;
  const conversationId = toConversationId(runtime.newId());
  const playerRef = toPlayerRef(runtime.newId());
  const opening = {
    brandId: brand.brandId,
    playerRef,
    language: conversation.language,
    country: brand.defaultCountry,
    reference: referenceOf(conversationId),
    playerNumber: playerNumberOf(playerRef),
    isVerified: false,
  };
  let holder = { agentId: toAgentId("noor"), assignmentNumber: 0 };

  const run = async (command: ConversationCommand) => {
    const result = await executor.execute(conversationId, command, null);
    if (result.status !== "done") {
      throw new Error(`the demo's ${command.type} was not stored: ${JSON.stringify(result)}`);
    }
    return result.state;
  };
  const toCommand = (turn: Exclude<DemoTurn, { takes: string }>): ConversationCommand => {
    const clientMessageId = toClientMessageId(runtime.newId());
    const by = { ...holder, alias: aliasOf(holder.agentId) };
    if ("player" in turn) {
      return { type: "PostMessage", clientMessageId, text: turn.player, opening };
    }
    if ("agent" in turn) {
      return { type: "PostAgentMessage", clientMessageId, text: turn.agent, ...by };
    }
    return "note" in turn
      ? { type: "AddNote", clientMessageId, text: turn.note, agentId: by.agentId, alias: by.alias }
      : { type: "FinishConversation", disposition: turn.finish[0], outcome: turn.finish[1], ...by };
  };

  for (const turn of conversation.turns) {
    wait(turn.afterS);
    if ("takes" in turn) {
      const agentId = toAgentId(turn.takes);
      const offered = await run({ type: "MakeOffer", agentIds: [agentId] });
      wait(5);
      const offerNumber = offered.status === "offered" ? offered.offerNumber : 1;
      const taken = await run({ type: "AcceptOffer", agentId, alias: aliasOf(agentId), offerNumber });
      holder = { agentId, assignmentNumber: taken.status === "assigned" ? taken.assignmentNumber : 1 };
    } else {
      await run(toCommand(turn));
    }
  }
}
