import { createRuntime } from "../../../server/adapters/embedded/runtime.ts";
import { createEmbeddedSessionMemory } from "../../../server/adapters/embedded/session-memory.ts";
import { sessionMemoryContract } from "../../contracts/session-memory.ts";

sessionMemoryContract("embedded session memory", async () => {
  const memory = createEmbeddedSessionMemory(createRuntime());
  return { nodes: [memory, memory], dispose: async () => undefined };
});
