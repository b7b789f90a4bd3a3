/** The thread of one backup. */
import { workerData } from "node:worker_threads";
import { openDatabase } from "./database.ts";
import { vacuumInto } from "./schema.ts";

const { fromPath, toPath }: { readonly fromPath: string; readonly toPath: string } = workerData;
const database = openDatabase(fromPath);
try {
  vacuumInto(database, toPath);
} finally {
  database.close();
}
