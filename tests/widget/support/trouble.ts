/** An incident as players are told of it. */
import type { IncidentNotice } from "../../../shared/protocol-server.ts";
import { MINUTE, NOW } from "./drafts.ts";

export const TROUBLE: IncidentNotice = {
  incidentId: "inc-1",
  version: 2,
  texts: {
    nl: {
      what: "Uitbetalingen via Trustly duren nu langer dan normaal.",
      means: "We werken eraan. Je geld is veilig en jij hoeft niets te doen.",
    },
    en: {
      what: "Payouts through Trustly take longer than usual right now.",
      means: "We are working on it. Your money is safe and you do not need to do anything.",
    },
  },
  readMoreUrl: "https://casino-oranje.example/status",
  updatedAt: NOW - 20 * MINUTE,
  nextUpdateAt: NOW + 40 * MINUTE,
};
