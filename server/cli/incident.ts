/**
 * `npm run incident -- publish|update|solve|list`: tells all players of a brand what is wrong, while the servers run. With the
 * embedded store the running server carries it out; with Redis this process writes and every node follows.
 */
import { askControl } from "../adapters/control-socket.ts";
import { carryOutOrder, type IncidentAnswer, type IncidentOrder } from "../app/incident-desk.ts";
import { createIncidents } from "../app/incidents.ts";
import { type Config, loadConfig } from "../config.ts";
import { ConfigError } from "../config-errors.ts";
import type { KnownIncident } from "../core/incident/state.ts";
import { openForOrder } from "../order-store.ts";
import { StartError } from "../start-error.ts";
import { toSettings } from "../to-parts.ts";
import { OrderError, toOrder, USAGE } from "./incident-order.ts";

try {
  const words = process.argv.slice(2);
  if (words.length === 0 || words.includes("--help")) {
    process.stdout.write(`${USAGE}\n`);
  } else {
    const config = loadConfig();
    const order = toOrder(words, Date.now(), (brand) => zoneOf(config, brand));
    const answer = await send(config, order);
    if (answer.status === "refused") {
      throw new OrderError(answer.problem);
    }
    for (const incident of answer.incidents) {
      process.stdout.write(`${describe(incident, zoneOf(config, incident.brandId))}\n`);
    }
    if (answer.incidents.length === 0) {
      process.stdout.write("There is no incident.\n");
    }
  }
} catch (error) {
  if (!(error instanceof OrderError || error instanceof ConfigError || error instanceof StartError)) {
    throw error;
  }
  process.stderr.write(`Nothing was changed: ${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}

/** The brand's own, else that of this machine. */
function zoneOf({ brands }: Config, id: string | null): string {
  const brand = brands.find((each) => each.id === id) ?? brands[0];
  return brand?.openingHours?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

async function send(config: Config, order: IncidentOrder): Promise<IncidentAnswer> {
  const answered = config.redisUrl === null ? await askControl(config.dataDir, order) : null;
  if (answered !== null) {
    // The server's own words: of the same installation.
    return answered as IncidentAnswer;
  }
  const { store, runtime, close } = await openForOrder(config);
  try {
    const incidents = await createIncidents(store, runtime);
    const brands = [...toSettings(config).brands.values()];
    return await carryOutOrder({ incidents, brands, runtime }, order);
  } finally {
    await close();
  }
}

function describe(incident: KnownIncident, timeZone: string): string {
  const { incidentId, brandId, status, version, topics, method, texts, nextUpdateAt } = incident;
  const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone }).format(
    nextUpdateAt,
  );
  const next =
    status === "solved"
      ? ""
      : nextUpdateAt <= Date.now()
        ? `, UPDATE OVERDUE since ${time}`
        : `, next update ${time} (${timeZone})`;
  const about = [topics.join(" and "), method].filter(Boolean).join(" through ");
  const lines = Object.entries(texts).map(([language, text]) => `    ${language}  ${text.what} ${text.means}`);
  return [`${incidentId}  ${brandId}  ${status}  ${about}, version ${version}${next}`, ...lines].join("\n");
}
