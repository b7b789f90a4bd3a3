/** I16: card, account and citizen numbers in no stored record, neither as events nor anywhere in the store's files. */
import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import type { StoredConversation } from "../support/stored-streams.ts";
import type { Cluster } from "./cluster.ts";
import type { Judge } from "./verdict.ts";
import { CANARY_DIGITS } from "./words.ts";

const BLOCK = 4 * 1_024 * 1_024;
/** A number may lie across two blocks. */
const OVERLAP = 64;

export function checkCanaries(judge: Judge, cluster: Cluster, stored: readonly StoredConversation[]): void {
  for (const conversation of stored) {
    const found = CANARY_DIGITS.exec(JSON.stringify([conversation.events, conversation.staff, conversation.summary]));
    judge.check("I16", found === null, () => `${conversation.conversationId} holds ${found?.[0]}`);
  }
  for (const name of readdirSync(cluster.dataFolder, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const path = join(name.parentPath, name.name);
    const found = findIn(path);
    judge.check("I16", found === null, () => `the file ${name.name} holds ${found}`);
  }
}

function findIn(path: string): string | null {
  const handle = openSync(path, "r");
  const block = Buffer.alloc(BLOCK);
  let before = "";
  try {
    for (;;) {
      const count = readSync(handle, block, 0, BLOCK, null);
      if (count === 0) return null;
      const text = before + block.toString("latin1", 0, count);
      const found = CANARY_DIGITS.exec(text);
      if (found !== null) return found[0];
      before = text.slice(-OVERLAP);
    }
  } finally {
    closeSync(handle);
  }
}
