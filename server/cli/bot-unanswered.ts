/**
 * `npm run --silent bot:unanswered -- DATA_FOLDER [--days N] [--min N] [--top N]`
 *
 * What players asked and the bot could not answer, most conversations first, and one JSON as the last line.
 * Reads the embedded store of the folder, also while the server runs; writes nothing. Exit: 0, or 2 on a wrong call.
 */
import { readConversations } from "../adapters/embedded/read-conversations.ts";
import { packs } from "../core/bot/packs/packs.ts";
import { createBot } from "../core/bot/pipeline.ts";
import { groupQuestions, openQuestions } from "../core/bot/unanswered.ts";
import { upcast } from "../core/conversation/upcast.ts";

const DAY_MS = 86_400_000;
const IDS_SHOWN = 5;

interface Call {
  readonly folder: string;
  readonly days: number;
  /** Conversations that must share a word before it is shown. */
  readonly min: number;
  readonly top: number;
}

function parseCall(args: readonly string[]): Call | null {
  const [folder, ...options] = args;
  if (folder === undefined || folder.startsWith("--") || options.length % 2 !== 0) return null;
  const call = { folder, days: 30, min: 2, top: 50 };
  for (let index = 0; index < options.length; index += 2) {
    const name = options[index]?.slice(2);
    const value = Number(options[index + 1]);
    if (!Number.isInteger(value) || value < 1) return null;
    if (name === "days" || name === "min" || name === "top") call[name] = value;
    else return null;
  }
  return call;
}

function report({ folder, days, min, top }: Call): string {
  const since = Date.now() - days * DAY_MS;
  const questions = [...readConversations(folder, since)].flatMap(({ id, bodies }) =>
    openQuestions(id, bodies.map(upcast)),
  );
  const { groups, ...counts } = groupQuestions(createBot(packs), questions, min);
  const shown = groups.slice(0, top);
  const lines = shown.map(({ conversationIds, language, phrase, why }) => {
    const reasons = Object.entries(why).map(([name, count]) => `${name} ${count}`);
    const ids = conversationIds.slice(0, IDS_SHOWN).join(" ");
    return `${String(conversationIds.length).padStart(6)}  ${language}  ${phrase.padEnd(36)}  ${reasons.join(", ").padEnd(24)}  ${ids}`;
  });
  const last = JSON.stringify({ days, ...counts, groups: shown });
  return [`${"conv.".padStart(6)}  in  words`, ...lines, last].join("\n");
}

const call = parseCall(process.argv.slice(2));
if (call === null) {
  process.stderr.write("usage: bot-unanswered DATA_FOLDER [--days N] [--min N] [--top N]\n");
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${report(call)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
