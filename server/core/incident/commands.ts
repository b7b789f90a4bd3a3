/** What may be asked of an incident. Each is decided by decide.ts: an event, or a refusal in one sentence. */
import type { BrandId } from "../../../shared/ids.ts";
import type { IncidentTopic, Language } from "../../../shared/vocabulary.ts";
import type { IncidentText } from "./events.ts";

/** As given: a part that is left out comes from a text that ships, or stays as it was. */
export type GivenTexts = { readonly [Each in Language]?: Partial<IncidentText> };

export type IncidentCommand =
  | {
      readonly type: "PublishIncident";
      readonly brandId: BrandId;
      readonly topics: readonly IncidentTopic[];
      readonly method: string | null;
      readonly texts: GivenTexts;
      readonly readMoreUrl: string | null;
      readonly nextUpdateAt: number;
    }
  /** Null keeps the address. */
  | {
      readonly type: "UpdateIncident";
      readonly texts: GivenTexts;
      readonly readMoreUrl: string | null;
      readonly nextUpdateAt: number;
    }
  | { readonly type: "SolveIncident"; readonly texts: GivenTexts };
