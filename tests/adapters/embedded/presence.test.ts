import { createEmbeddedPresence } from "../../../server/adapters/embedded/presence.ts";
import { presenceContract } from "../../contracts/presence.ts";

presenceContract("embedded presence", async () => {
  let now = 1_000_000;
  return {
    presence: createEmbeddedPresence({ now: () => now }),
    advance: async (ms) => {
      now += ms;
    },
    dispose: async () => {},
  };
});
