/** The config, in the shapes that app and http ask for. */
import { toAgentId, toBrandId } from "../shared/ids.ts";
import { AGENT_LIMITS, PLAYER_LIMITS } from "../shared/limits.ts";
import type { AccountSettings } from "./app/accounts.ts";
import type { AppSettings } from "./app/settings.ts";
import type { Config } from "./config.ts";
import { SOCKET_TIMES } from "./http/participant.ts";

/** The operator's API gets 3 s and one more try (operator-api.ts); a node that died meanwhile is noticed by this. */
const LOOKUP_MS = 8_000;

export function toAccount(agent: Config["agents"][number]): AccountSettings {
  const { id, login, name, email, alias, roles, brands, lanes, languages, capacity, passwordHash } = agent;
  const profile = {
    login,
    name,
    email,
    alias,
    roles,
    brandIds: brands.map(toBrandId),
    lanes,
    languages,
    capacityUnits: capacity,
  };
  return { agentId: toAgentId(id), profile, passwordHash };
}

export function toSettings(config: Config): AppSettings {
  const { queue, idle, timings } = config;
  const { normalMs, urgentMs, crisisMs } = queue.targets;
  return {
    timings: {
      offerMs: timings.offerMs ?? queue.offerMs,
      leaseMs: timings.leaseMs ?? queue.leaseMs,
      targetMs: { normal: normalMs, urgent: urgentMs, crisis: crisisMs },
      idleWarningMs: idle.warnAfterMs,
      idleCloseMs: idle.closeAfterMs,
      reopenMs: timings.reopenMs,
      lookupMs: LOOKUP_MS,
      sweepMs: timings.sweepMs,
      sweepGraceMs: timings.sweepGraceMs,
    },
    brands: new Map(
      config.brands.map((brand) => {
        const { id, name, languages, defaultLanguage, defaultCountry, facts, openingHours } = brand;
        return [
          toBrandId(id),
          {
            brandId: toBrandId(id),
            languages,
            defaultLanguage,
            defaultCountry,
            facts: { name, ...facts },
            openingHours,
          },
        ];
      }),
    ),
  };
}

export function socketTimes({ timings }: Config) {
  const { helloWithinMs, ackWithinMs, closeWithinMs, playerPingMs, playerSilentMs, agentPingMs, agentSilentMs } =
    timings;
  const flood = timings.unlimitedSockets ? { messagesPerMinute: 1_000_000, messageBurst: 1_000_000 } : {};
  return {
    times: { ...SOCKET_TIMES, ...given({ helloWithinMs, ackWithinMs, closeWithinMs }) },
    playerLimits: {
      ...PLAYER_LIMITS,
      ...flood,
      ...given({ pingEveryMs: playerPingMs, silentAfterMs: playerSilentMs }),
    },
    agentLimits: { ...AGENT_LIMITS, ...flood, ...given({ pingEveryMs: agentPingMs, silentAfterMs: agentSilentMs }) },
  };
}

function given<Key extends string>(values: { readonly [K in Key]: number | undefined }): { [K in Key]?: number } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in Key]?: number;
  };
}
