/** The application put together over its ports; main.ts gives it adapters, http gives it sockets. */
import type { AgentId, BrandId } from "../../shared/ids.ts";
import type { HelplineCard } from "../../shared/protocol-events.ts";
import type { Bot } from "../core/bot/pipeline.ts";
import type { DecideContext } from "../core/conversation/context.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { AnonymousIdentity, SignedIdentity } from "../ports/identity.ts";
import type { Lease } from "../ports/lease.ts";
import type { PlayerFacts } from "../ports/player-facts.ts";
import type { Presence } from "../ports/presence.ts";
import type { Runtime } from "../ports/runtime.ts";
import type { StoreHealth } from "../ports/store-health.ts";
import type { Accounts } from "./accounts.ts";
import { type AgentActions, createAgentActions } from "./agent-actions.ts";
import { type Availability, createAvailability } from "./availability.ts";
import { type Board, createBoard } from "./board.ts";
import { createDeadlines } from "./deadlines.ts";
import { createExecutor, type Executor } from "./execute.ts";
import type { Incidents } from "./incidents.ts";
import type { Log } from "./log.ts";
import { createLookups } from "./lookups.ts";
import { createOffers } from "./offers.ts";
import { createPlayerActions, type PlayerActions } from "./player-actions.ts";
import { createQueueStatuses, type QueueStatuses } from "./queue-status.ts";
import type { AppSettings } from "./settings.ts";
import { createVerifiedPlayers } from "./verified-players.ts";

export interface AppParts {
  readonly settings: AppSettings;
  readonly store: EventStore;
  readonly health: StoreHealth;
  readonly presence: Presence;
  readonly runtime: Runtime;
  readonly identity: AnonymousIdentity;
  readonly signedIdentity: SignedIdentity;
  readonly facts: PlayerFacts;
  readonly lease: Lease;
  readonly accounts: Accounts;
  readonly incidents: Incidents;
  /** The bot as it speaks for this brand. */
  readonly botOf: (brandId: BrandId) => Bot;
  readonly helplines: (type: HelplineCard["type"], country: string) => HelplineCard | null;
  readonly log: Log;
}

export interface App {
  readonly settings: AppSettings;
  readonly store: EventStore;
  readonly health: StoreHealth;
  readonly presence: Presence;
  readonly runtime: Runtime;
  readonly accounts: Accounts;
  readonly incidents: Incidents;
  readonly executor: Executor;
  /** What decisions at this brand may look at now. */
  readonly contextFor: (brandId: BrandId, now: number) => Promise<DecideContext>;
  readonly board: Board;
  readonly availability: Availability;
  readonly players: PlayerActions;
  readonly agents: AgentActions;
  readonly queueStatuses: QueueStatuses;
  /** Somebody came or went: offers may be possible now. */
  staffChanged(): void;
  /** One look at what is due (app/deadlines.ts). */
  sweep(): Promise<void>;
  /** Sweeps from now on. */
  start(): void;
  stop(): void;
}

export async function createApp(parts: AppParts): Promise<App> {
  const {
    settings,
    store,
    health,
    presence,
    runtime,
    identity,
    signedIdentity,
    facts,
    lease,
    accounts,
    incidents,
    botOf,
    helplines,
    log,
  } = parts;
  const { timings } = settings;
  const board = await createBoard(store);
  const availability = createAvailability({ settings, directory: accounts, presence, board, runtime });
  const contextFor = async (brandId: BrandId, now: number): Promise<DecideContext> => {
    const brand = settings.brands.get(brandId);
    if (brand === undefined) {
      throw new Error(`no brand ${brandId} in the config`);
    }
    return {
      now,
      timings,
      bot: botOf(brandId),
      facts: brand.facts,
      helplines,
      timeZone: brand.openingHours?.timeZone ?? "UTC",
      canLookUp: facts.isAvailable(brandId),
      incidents: incidents.open(brandId),
      ...(await availability.desk(brandId)),
    };
  };
  const executor = createExecutor({ store, runtime, contextFor });
  const agents = createAgentActions({ store, executor, accounts, board });
  const offers = createOffers({
    board,
    availability,
    executor,
    runtime,
    lease,
    settled: () => deadlines.settled(),
    log,
  });
  const deadlines = createDeadlines({
    store,
    presence,
    board,
    executor,
    runtime,
    lease,
    timings,
    log,
    onLost: (agentId, guards) => agents.returnAll(agentId, "agent_lost", guards),
    // An offer the store did not take, a lease that came back, somebody at another node: nothing else tells of those.
    onSwept: offers.kick,
    async onMissed(agentIds) {
      for (const agentId of agentIds) {
        await accounts.offerMissed(agentId);
      }
    },
  });
  /** Every node hears of the end of a session and does this; one that is late must not end what began since. */
  async function handOver(agentId: AgentId): Promise<void> {
    const lease = (await presence.online()).find((each) => each.agentId === agentId);
    if (await accounts.isSignedIn(agentId)) {
      return;
    }
    if (lease !== undefined) {
      await presence.release(lease);
    }
    await agents.returnAll(agentId, "signed_out");
  }
  const ends = [
    accounts.onChange(offers.kick),
    // Signing out everywhere hands over at once; a lost line waits for its lease (QS4).
    accounts.onSessionEnded(({ agentId }) => {
      handOver(agentId).catch((error: unknown) =>
        log.error({ err: error, agentId }, "handing over at sign-out failed"),
      );
    }),
  ];
  return {
    settings,
    store,
    health,
    presence,
    runtime,
    accounts,
    incidents,
    executor,
    contextFor,
    board,
    availability,
    players: createPlayerActions({
      settings,
      store,
      executor,
      identity,
      signedIdentity,
      verifiedPlayers: createVerifiedPlayers(store, runtime),
      lookups: createLookups({ facts, executor, log }),
      runtime,
    }),
    agents,
    queueStatuses: createQueueStatuses({ store, board, availability, incidents, runtime }),
    staffChanged: offers.kick,
    sweep: deadlines.sweep,
    start: deadlines.start,
    stop() {
      deadlines.stop();
      offers.stop();
      board.stop();
      for (const end of ends) {
        end();
      }
    },
  };
}
