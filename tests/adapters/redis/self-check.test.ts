import { describe, expect, it } from "vitest";
import { createRedisEventStore } from "../../../server/adapters/redis/event-store.ts";
import { problemsOf, toFacts } from "../../../server/adapters/redis/self-check.ts";
import { conversation, request, write } from "../../contracts/event-store/fixture.ts";
import type { RedisOptions } from "../../support/redis-process.ts";
import { openRedis, openStore } from "./support.ts";

const start = async (options: RedisOptions) => createRedisEventStore({ url: (await openRedis(options)).url });

describe("self-check", () => {
  it.each<[string, RedisOptions, string]>([
    ["keeps snapshots only", { appendonly: "no" }, "Set appendonly yes"],
    ["fsyncs once a second", { appendfsync: "everysec" }, "Set appendfsync always"],
    ["does not fsync while it rewrites", { "no-appendfsync-on-rewrite": "yes" }, "Set no-appendfsync-on-rewrite no"],
    ["evicts", { "maxmemory-policy": "allkeys-lru" }, "Set maxmemory-policy noeviction"],
    ["evicts what has a time to live", { "maxmemory-policy": "volatile-ttl" }, "Set maxmemory-policy noeviction"],
    ["does not start on a truncated file", { "aof-load-truncated": "no" }, "Set aof-load-truncated yes"],
  ])("[ST1] a Redis that %s is refused with what to set", async (_, options, sentence) => {
    await expect(start(options)).rejects.toThrow(sentence);
  });

  it("[ST1] a replica is refused, and so is a primary that becomes one while it runs", async () => {
    const primary = await openRedis();
    const replica = await openRedis({ replicaof: `127.0.0.1 ${primary.port}` });
    await expect(createRedisEventStore({ url: replica.url })).rejects.toThrow("replica");
    const turned = await openRedis();
    const { store, alarmed } = await openStore({ url: turned.url });
    await turned.admin.call("REPLICAOF", "127.0.0.1", String(primary.port));
    await expect(store.append(request([write(conversation(), 0)]))).rejects.toThrow("READONLY");
    expect((await alarmed("writesRefused")).message).toContain("READONLY");
    expect(store.isWritable()).toBe(false);
    await turned.admin.call("REPLICAOF", "NO", "ONE");
    await alarmed("writesResumed");
    expect(store.isWritable()).toBe(true);
  });

  it("[ST1] all that is wrong is said at once", async () => {
    const wrong = start({ appendonly: "no", appendfsync: "no" });
    await expect(wrong).rejects.toThrow(/Set appendonly yes.*Set appendfsync always/s);
  });

  it("[ST1] settings changed while it runs are an alarm, and so is their return", async () => {
    const redis = await openRedis();
    const { alarms, alarmed } = await openStore({ url: redis.url, checkEveryMs: 20 });
    await redis.admin.config("SET", "appendfsync", "everysec");
    expect((await alarmed("settings")).problems).toEqual([expect.stringContaining("Set appendfsync always")]);
    await redis.admin.config("SET", "appendfsync", "always");
    await expect.poll(() => alarms.filter(({ type }) => type === "settings")).toHaveLength(2);
    expect(alarms.at(-1)).toEqual({ type: "settings", problems: [] });
  });

  it("[ST1] where CONFIG is forbidden the operator has to declare the profile", async () => {
    const redis = await openRedis();
    await redis.admin.call("ACL", "SETUSER", "balie", "on", ">secret", "~*", "&*", "+@all", "-config");
    const url = redis.url.replace("//", "//balie:secret@");
    await expect(createRedisEventStore({ url })).rejects.toThrow("REDIS_PROFILE=redis-always");
    const { store } = await openStore({ url, isProfileDeclared: true });
    expect(store.profile()).toBe("declared");
    expect((await openStore({ url: redis.url })).store.profile()).toBe("checked");
  });

  it("[ST1] a version before 7.0 is refused", () => {
    const settings = {
      appendonly: "yes",
      appendfsync: "always",
      "no-appendfsync-on-rewrite": "no",
      "maxmemory-policy": "noeviction",
      "aof-load-truncated": "yes",
    };
    const of = (version: string) => toFacts(`# Server\r\nredis_version:${version}\r\nrole:master\r\n`, settings);
    expect(problemsOf(of("6.2.14"), false)).toEqual([expect.stringContaining("needs 7.0 or newer")]);
    expect(problemsOf(of(""), false)).toHaveLength(1);
    expect(["7.0.15", "7.2.4", "8.0.0", "10.1.0"].flatMap((version) => problemsOf(of(version), false))).toEqual([]);
  });

  it("[ST1] a wrong password and a Redis that is not there are refused with what is wrong, and without the password", async () => {
    const redis = await openRedis({ requirepass: "right" });
    const url = redis.url.replace("//", "//:wrong@");
    const refusal = await createRedisEventStore({ url }).catch((error: Error) => error.message);
    expect(refusal).toMatch(/WRONGPASS.*REDIS_URL/);
    expect(refusal).not.toContain(":wrong");
    const none = createRedisEventStore({ url: redis.url });
    await expect(none).rejects.toThrow("NOAUTH");
    await redis.kill();
    await expect(createRedisEventStore({ url, connectWithinMs: 2_000 })).rejects.toThrow(/ECONNREFUSED.*REDIS_URL/);
    await redis.start();
    expect((await openStore({ url: redis.url.replace("//", "//:right@") })).store.isWritable()).toBe(true);
  });
});
