/** Starts the console on its page: the real API, socket, clock and storage. */
import { render } from "preact";
import { createAgentClient } from "../shared/client/agent-client.ts";
import { openWebSocket, systemClock } from "../shared/client/system-clock.ts";
import type { Keep } from "../shared/client/types.ts";
import { createConsoleApi } from "./api.ts";
import type { TextStorage } from "./drafts.ts";
import { Root, type Services } from "./root.tsx";
import { createSettings } from "./settings.ts";
import "./styles/console.css";

function usableStorage(): TextStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Unsent messages of this agent in this browser. */
function keepFor(storage: TextStorage | null, agentId: string): Keep {
  const key = `balie.outbox/${encodeURIComponent(agentId)}`;
  return {
    load() {
      try {
        return storage?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    save(value) {
      try {
        storage?.setItem(key, value);
      } catch {
        // Full or blocked: the outbox lives as long as the page.
      }
    },
  };
}

const storage = usableStorage();
const api = createConsoleApi((input, init) => fetch(input, init));

const services: Services = {
  api,
  clock: systemClock,
  storage,
  settings: createSettings(storage, navigator.language),
  wallNow: () => Date.now(),
  createClient: (agentId) =>
    createAgentClient({
      openSocket: () => openWebSocket(`${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}/ws/agent`),
      getTicket: () => api.ticket(),
      clock: systemClock,
      keep: keepFor(storage, agentId),
    }),
};

const root = document.getElementById("root");
if (root !== null) {
  render(<Root services={services} />, root);
}
