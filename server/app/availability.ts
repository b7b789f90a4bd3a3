/** Who could take a conversation now, and whether the desk is open. */
import type { AgentId, BrandId } from "../../shared/ids.ts";
import type { AvailableAgent } from "../core/queue/match.ts";
import { isOpen, nextOpeningAt } from "../core/queue/opening-hours.ts";
import type { Presence } from "../ports/presence.ts";
import type { Runtime } from "../ports/runtime.ts";
import type { AgentDirectory } from "./agent-directory.ts";
import { type Board, NO_LOAD } from "./board.ts";
import type { AppSettings } from "./settings.ts";

export interface Desk {
  /** A person trained for this brand is signed in (any status but gone), and it is open. */
  readonly isStaffed: boolean;
  /** Next opening, null while open or when there is none. */
  readonly opensAt: number | null;
}

export interface Availability {
  /** Signed in and set to available, with what they carry now. */
  agents(): Promise<readonly AvailableAgent[]>;
  desk(brandId: BrandId): Promise<Desk>;
}

interface Parts {
  readonly settings: AppSettings;
  readonly directory: AgentDirectory;
  readonly presence: Presence;
  readonly board: Board;
  readonly runtime: Runtime;
}

export function createAvailability({ settings, directory, presence, board, runtime }: Parts): Availability {
  const online = async () => new Set<AgentId>((await presence.online()).map((lease) => lease.agentId));
  return {
    async agents() {
      const present = await online();
      const loads = board.loads();
      return directory
        .list()
        .filter((agent) => agent.status === "available" && present.has(agent.agentId))
        .map((agent): AvailableAgent => {
          const load = loads.get(agent.agentId) ?? NO_LOAD;
          return {
            agentId: agent.agentId,
            brandIds: agent.brandIds,
            languages: agent.languages,
            lanes: agent.lanes,
            capacityUnits: agent.capacityUnits,
            loadUnits: load.ownedUnits + load.offeredUnits,
            pendingOfferCount: load.offerCount,
            hasCrisis: load.hasCrisis,
            idleSince: agent.statusSince,
            recentHeavyCount: 0,
            isSupervisor: agent.roles.includes("supervisor"),
          };
        });
    },
    async desk(brandId) {
      const hours = settings.brands.get(brandId)?.openingHours ?? null;
      const now = runtime.now();
      if (hours !== null && !isOpen(hours, now)) {
        return { isStaffed: false, opensAt: nextOpeningAt(hours, now) };
      }
      const present = await online();
      const isStaffed = directory
        .list()
        .some((agent) => agent.brandIds.includes(brandId) && agent.status !== "break" && present.has(agent.agentId));
      return { isStaffed, opensAt: null };
    },
  };
}
