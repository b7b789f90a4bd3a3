/** Part of `npm run build`: compiles the bot's packs into the file that a start reads. */
import { refreshBotFile } from "../bot-file.ts";

await refreshBotFile();
