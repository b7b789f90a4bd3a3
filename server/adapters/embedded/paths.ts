/** The files in the data folder. */
import { join } from "node:path";

export const databasePath = (folder: string) => join(folder, "balie.db");
/** Highest commit number seen (DL9). */
export const markPath = (folder: string) => join(folder, "balie.commit");
export const lockPath = (folder: string) => join(folder, "balie.lock");
export const pidPath = (folder: string) => join(folder, "balie.pid");
