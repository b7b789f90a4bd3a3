/** One player with a script: sends in bursts, now and then reloads the page, and is done when everything has an answer. */
import type { Clock } from "../../shared/client/types.ts";
import { type Address, createMemoryKeep, createPlayer, type TestPlayer } from "../support/balie-clients.ts";
import type { Random } from "../support/random.ts";
import { until } from "../support/until.ts";
import type { Gate } from "./gate.ts";
import type { History } from "./history.ts";
import { createWire } from "./wire.ts";

export interface PlayerActor {
  readonly name: string;
  readonly brand: string;
  run(): Promise<void>;
  player(): TestPlayer;
  /** Everything said has an answer, and the line is up or was left. */
  isSettled(): boolean;
  /** Closes the page for good. */
  leave(): void;
  hasLeft(): boolean;
  reloadCount(): number;
  /** Nothing said is without an answer. */
  isQuiet(): boolean;
  stop(): void;
}

interface Parts {
  readonly name: string;
  readonly brand: string;
  readonly script: readonly string[];
  readonly address: Address;
  readonly random: Random;
  readonly history: History;
  readonly gate: Gate;
  readonly limitMs: number;
  readonly clock: Clock;
}

const RELOAD_CHANCE = 0.02;
const WAIT_CHANCE = 0.4;

export function createPlayerActor({
  name,
  brand,
  script,
  address,
  random,
  history,
  gate,
  limitMs,
  clock,
}: Parts): PlayerActor {
  const keep = createMemoryKeep();
  const wire = createWire(name, "player", history);
  const open = () => createPlayer(address, { brand, keep, onFrame: wire, isRecorded: false, clock });
  let current = open();
  let isDone = false;
  let hasLeft = false;
  let reloadCount = 0;

  const sending = () => current.client.state().pending.filter((one) => one.status === "sending");

  async function say(text: string): Promise<void> {
    for (;;) {
      const id = current.client.sendMessage(text);
      if (id !== null) {
        history.command(name, id, "message", text, null);
        return;
      }
      const { client } = current;
      await until(`${name} has room`, client, () => sending().length < 20, limitMs);
    }
  }

  /** Everything is kept in storage, and nothing else survives. */
  function reload(): void {
    history.note(`${name} reloads`);
    reloadCount += 1;
    current.client.stop();
    current = open();
    current.client.start();
  }

  return {
    name,
    brand,
    player: () => current,
    isSettled: () =>
      isDone && sending().length === 0 && (hasLeft || current.client.state().connection.status === "online"),
    leave() {
      hasLeft = true;
      current.client.stop();
    },
    hasLeft: () => hasLeft,
    reloadCount: () => reloadCount,
    isQuiet: () => sending().length === 0,
    async run() {
      current.client.start();
      for (const text of script) {
        await gate.take();
        await say(text);
        if (random.next() < WAIT_CHANCE) {
          const { client } = current;
          await until(`${name} is answered`, client, () => sending().length === 0, limitMs);
        }
        if (random.next() < RELOAD_CHANCE) reload();
      }
      isDone = true;
      const { client } = current;
      const isSettled = () => sending().length === 0 && client.state().isLoaded;
      await until(`${name} is settled`, client, isSettled, limitMs);
    },
    stop: () => current.client.stop(),
  };
}
