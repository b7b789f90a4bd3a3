import { fileURLToPath } from "node:url";

export const KILL_CHILD = fileURLToPath(new URL("kill-child.mjs", import.meta.url));
