import { describe, expect, it } from "vitest";
import { createServerWatch } from "../../../server/adapters/redis/server-watch.ts";

const INFO = "# Server\r\nredis_version:7.2.4\r\nrole:master\r\naof_last_write_status:ok\r\nloading:0\r\n";
const settings = (appendfsync: string) =>
  Object.entries({
    appendonly: "yes",
    appendfsync,
    "no-appendfsync-on-rewrite": "no",
    "maxmemory-policy": "noeviction",
    "aof-load-truncated": "yes",
  }).flat();

describe("server watch", () => {
  it("[ST1] checks that overlap tell each change once", async () => {
    let appendfsync = "always";
    const told: string[][] = [];
    const watch = createServerWatch(
      async (command) => (command === "CONFIG" ? settings(appendfsync) : INFO),
      false,
      (problems) => told.push([...problems]),
    );
    await watch.check();
    appendfsync = "everysec";
    await Promise.all([watch.check(), watch.check(), watch.check()]);
    appendfsync = "always";
    await Promise.all([watch.check(), watch.check()]);
    expect(told).toEqual([[expect.stringContaining("Set appendfsync always")], []]);
  });
});
