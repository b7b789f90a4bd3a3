/** An agent who holds a conversation, for goals about what becomes of it. */
import { type Address, connectPlayer, createAgent, type TestAgentClient } from "../../support/balie-clients.ts";
import { until } from "../../support/until.ts";
import { type Seen, watchScreen } from "./watch.ts";

export interface Holder {
  readonly agent: TestAgentClient;
  readonly seen: Seen;
}

export const loginOf = (id: string) => `${id}@login.example`;

/** Signed in, online, and free for offers. */
export async function startHolder(address: Address, id: string): Promise<Holder> {
  const agent = await createAgent(address, loginOf(id));
  agent.client.start();
  await until(`${id} is free`, agent.client, () => agent.client.state().self?.status === "available");
  return { agent, seen: watchScreen(agent.client) };
}

/** Takes every offer from now on. Gives what ends that. */
export function takeOffers({ client }: TestAgentClient): () => void {
  const asked = new Set<string>();
  const look = () => {
    for (const { conversationId, offer } of client.state().rows) {
      const key = `${conversationId} ${offer?.offerNumber}`;
      if (offer === null || asked.has(key)) continue;
      asked.add(key);
      void client.accept(conversationId, offer.offerNumber);
    }
  };
  const end = client.subscribe(look);
  look();
  return end;
}

/** A player whose conversation is assigned when this resolves. */
export async function startHeld(address: Address) {
  const player = await connectPlayer(address);
  player.client.sendMessage("where is my money?");
  await until("assigned", player.client, () => player.client.state().view?.status === "assigned", 60_000);
  return { player, seen: watchScreen(player.client) };
}
