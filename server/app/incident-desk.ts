/** Orders of the operator on incidents, from the command line or through the running server: an answer, or one sentence. */
import { z } from "zod";
import { INCIDENT_TOPICS, LANGUAGES } from "../../shared/vocabulary.ts";
import type { GivenTexts, IncidentCommand } from "../core/incident/commands.ts";
import type { KnownIncident } from "../core/incident/state.ts";
import { StoreUnavailable } from "../ports/event-store.ts";
import type { Runtime } from "../ports/runtime.ts";
import type { Incidents } from "./incidents.ts";
import type { BrandSettings } from "./settings.ts";

const texts = z
  .partialRecord(z.enum(LANGUAGES), z.strictObject({ what: z.string().optional(), means: z.string().optional() }))
  .transform((given) => given as GivenTexts);
const brand = z.string().nullable();
/** Null: the one that is open. */
const id = z.string().nullable();
const readMoreUrl = z.string().nullable();
const nextUpdateAt = z.number();

const incidentOrder = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("list"), brand }),
  z.strictObject({
    action: z.literal("publish"),
    brand,
    topics: z.array(z.enum(INCIDENT_TOPICS)),
    method: z.string().nullable(),
    texts,
    readMoreUrl,
    nextUpdateAt,
  }),
  z.strictObject({ action: z.literal("update"), brand, id, texts, readMoreUrl, nextUpdateAt }),
  z.strictObject({ action: z.literal("solve"), brand, id, texts }),
]);
export type IncidentOrder = z.input<typeof incidentOrder>;
type Order = z.output<typeof incidentOrder>;

export type IncidentAnswer =
  | { readonly status: "done"; readonly incidents: readonly KnownIncident[] }
  | { readonly status: "refused"; readonly problem: string };

interface Parts {
  readonly incidents: Incidents;
  readonly brands: readonly Pick<BrandSettings, "brandId" | "languages">[];
  readonly runtime: Pick<Runtime, "newId">;
}

const SHORT_ID = 8;
const refuse = (problem: string): IncidentAnswer => ({ status: "refused", problem });

/** `given` is untrusted. Never rejects for what the operator or the store did. */
export async function carryOutOrder(parts: Parts, given: unknown): Promise<IncidentAnswer> {
  const parsed = incidentOrder.safeParse(given);
  if (!parsed.success) {
    return refuse("the order is not understood: command and server must be of the same version");
  }
  try {
    return await carryOut(parts, parsed.data);
  } catch (error) {
    if (error instanceof StoreUnavailable) {
      return refuse("the store does not answer: look with list whether it is saved, then try again");
    }
    throw error;
  }
}

async function carryOut({ incidents, brands, runtime }: Parts, order: Order): Promise<IncidentAnswer> {
  const names = brands.map(({ brandId }) => brandId);
  if (order.brand !== null && !names.some((name) => name === order.brand)) {
    return refuse(`there is no brand ${order.brand}: there is ${names.join(", ")}`);
  }
  const ofBrand = incidents.all().filter((incident) => order.brand === null || incident.brandId === order.brand);
  if (order.action === "list") {
    return { status: "done", incidents: ofBrand };
  }
  if (order.action === "publish") {
    const own =
      order.brand === null && brands.length === 1 ? brands[0] : brands.find((each) => each.brandId === order.brand);
    if (own === undefined) {
      return refuse(`at which brand? Name it with --brand: ${names.join(", ")}`);
    }
    const { topics, method, texts: said, readMoreUrl: page, nextUpdateAt: next } = order;
    const command: IncidentCommand = {
      type: "PublishIncident",
      brandId: own.brandId,
      topics,
      method,
      texts: said,
      readMoreUrl: page,
      nextUpdateAt: next,
    };
    return toAnswer(await incidents.change(runtime.newId().slice(0, SHORT_ID), own.languages, command));
  }
  const open = ofBrand.filter(({ status }) => status === "open");
  const incident = order.id === null ? open[0] : (ofBrand.find((each) => each.incidentId === order.id) ?? null);
  if (order.id === null && open.length > 1) {
    return refuse(
      `${open.length} incidents are open: name one with --id (${open.map((each) => each.incidentId).join(", ")})`,
    );
  }
  if (incident === undefined) {
    return refuse("no incident is open");
  }
  if (incident === null) {
    return refuse(`there is no incident ${order.id}: npm run incident -- list shows them`);
  }
  const languages = brands.find(({ brandId }) => brandId === incident.brandId)?.languages ?? [];
  const command: IncidentCommand =
    order.action === "solve"
      ? { type: "SolveIncident", texts: order.texts }
      : {
          type: "UpdateIncident",
          texts: order.texts,
          readMoreUrl: order.readMoreUrl,
          nextUpdateAt: order.nextUpdateAt,
        };
  return toAnswer(await incidents.change(incident.incidentId, languages, command));
}

function toAnswer(result: Awaited<ReturnType<Incidents["change"]>>): IncidentAnswer {
  return result.status === "done" ? { status: "done", incidents: [result.incident] } : result;
}
