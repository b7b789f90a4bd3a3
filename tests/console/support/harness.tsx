/** The console without a server: `?scenario=offer&lang=nl&theme=dark`, or `scenario=sign-in`. */
import { render } from "preact";
import type { ConsoleApi } from "../../../console/api.ts";
import { Root, type Services } from "../../../console/root.tsx";
import { parseSettings } from "../../../console/settings.ts";
import { createObservable } from "../../../console/store.ts";
import "../../../console/styles/console.css";
import { systemClock } from "../../../shared/client/system-clock.ts";
import type { AgentClientState } from "../../../shared/client/types.ts";
import { createFakeClient } from "./fake-client.ts";
import { SCENARIOS, worldOf } from "./scenarios.ts";

declare global {
  interface Window {
    /** For the pictures: changes what the fake server says. */
    balieChange?: (patch: Partial<AgentClientState>) => void;
  }
}

const query = new URLSearchParams(location.search);
const name = query.get("scenario") ?? "busy";
const scenario = SCENARIOS.find((known) => known === name) ?? "empty";
const startedAt = new Date(2026, 4, 14, 14, 10, 32).getTime();
const clockOffset = startedAt - systemClock.now();
const storeNow = () => systemClock.now() + clockOffset;
const world = worldOf(scenario, startedAt);
const self = world.state.self;

function connectionOf(): AgentClientState["connection"] {
  const now = systemClock.now();
  return scenario === "offline"
    ? { status: "offline", since: now - 5_000, retryAt: now + 7_000, attempt: 3 }
    : scenario === "expired"
      ? { status: "stopped", code: 4503 }
      : { status: "online" };
}

const api: ConsoleApi = {
  async signIn(_login, password) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (password === "locked") {
      return { status: "locked", retryAfterMs: 130_000 };
    }
    return password === "good" && self !== null ? { status: "ok", self } : { status: "wrong_credentials" };
  },
  async session() {
    return name === "sign-in" || self === null ? { status: "none" } : { status: "ok", self };
  },
  ticket: async () => "ticket",
  signOut: async () => undefined,
};

const settings = parseSettings(JSON.stringify({ theme: query.get("theme"), language: query.get("lang") }), "en");
const services: Services = {
  api,
  clock: systemClock,
  storage: window.localStorage,
  settings: createObservable(settings),
  wallNow: () => Date.now(),
  createClient() {
    const client = createFakeClient({
      state: { ...world.state, connection: connectionOf(), clockOffset },
      conversations: world.conversations,
      storeNow,
    });
    window.balieChange = client.change;
    return client;
  },
};

if (world.selectedId !== null && query.get("closed") === null) {
  history.replaceState(null, "", `#c=${world.selectedId}`);
}
const root = document.getElementById("root");
if (root !== null) {
  render(<Root services={services} />, root);
}
