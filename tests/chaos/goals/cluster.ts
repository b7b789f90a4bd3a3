/** The processes of one goal: nodes on a store of their own, behind what a load balancer is: it asks `/readyz`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createRedisEventStore } from "../../../server/adapters/redis/event-store.ts";
import type { Address } from "../../support/balie-clients.ts";
import { type BalieProcess, type ProcessOptions, startProcess } from "../../support/balie-process.ts";
import { type FaultProxy, startFaultProxy } from "../../support/fault-proxy.ts";
import { type RedisProcess, startRedis } from "../../support/redis-process.ts";
import { readAll, readFolder, type StoredConversation } from "../../support/stored-streams.ts";
import { poll } from "../../support/until.ts";
import type { StoreName } from "./goal.ts";

export interface Cluster {
  /** One with the embedded store. */
  readonly nodes: readonly BalieProcess[];
  readonly redis: RedisProcess | null;
  /** From each node to Redis. */
  readonly links: readonly FaultProxy[];
  /** New connections go to nodes that are ready, in turn. */
  readonly balancer: Address;
  at(node: BalieProcess): Address;
  whenReady(node: BalieProcess): Promise<void>;
  /** Resident memory of all nodes together. */
  memoryMb(): number;
  /** Ends the nodes, then gives everything that is stored. */
  stored(): Promise<readonly StoredConversation[]>;
  /** Throws when a process did not behave. */
  stop(): Promise<void>;
}

const ORIGIN = "http://localhost:9998";
const ASK_EVERY_MS = 50;

export async function startCluster(
  store: StoreName,
  { environment = {}, extra = {}, ...options }: ProcessOptions = {},
): Promise<Cluster> {
  const redis = store === "redis" ? await startRedis() : null;
  const links: FaultProxy[] = [];
  const nodes: BalieProcess[] = [];
  for (let number = 0; number < (redis === null ? 1 : 2); number += 1) {
    const own: { REDIS_URL?: string } = {};
    if (redis !== null) {
      const link = await startFaultProxy(() => redis.port);
      links.push(link);
      own.REDIS_URL = link.url.replace(/^http/, "redis");
    }
    nodes.push(
      await startProcess({
        ...options,
        extra: { publicUrl: ORIGIN, consoleUrl: ORIGIN, ...extra },
        environment: { ...own, ...environment },
      }),
    );
  }
  const balancer = await startBalancer(nodes);
  let isStopped = false;

  const kill = () => Promise.all(nodes.map((node) => node.kill()));
  return {
    nodes,
    redis,
    links,
    balancer: { url: balancer.proxy.url, origin: ORIGIN },
    at: ({ url }) => ({ url, origin: ORIGIN }),
    whenReady: (node) => poll("ready", async () => (await isReady(node)) && balancer.sees(node)).then(() => undefined),
    memoryMb: () => nodes.reduce((sum, node) => sum + residentMb(node.pid()), 0),
    async stored() {
      await kill();
      if (redis === null) return readFolder(join(nodes[0]?.folder ?? "", "data"));
      const reader = await createRedisEventStore({ url: redis.url });
      try {
        return await readAll(reader);
      } finally {
        await reader.close();
      }
    },
    async stop() {
      if (isStopped) return;
      isStopped = true;
      await balancer.stop();
      const ended = await Promise.allSettled(nodes.map((node) => node.stop()));
      await Promise.all(links.map((link) => link.stop()));
      await redis?.stop();
      for (const one of ended) if (one.status === "rejected") throw one.reason;
    },
  };
}

const isReady = ({ url }: BalieProcess) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function startBalancer(nodes: readonly BalieProcess[]) {
  let ready: readonly BalieProcess[] = nodes;
  let turn = 0;
  const ask = async () => {
    const seen = await Promise.all(nodes.map(isReady));
    ready = nodes.filter((_, index) => seen[index]);
  };
  const timer = setInterval(() => void ask(), ASK_EVERY_MS);
  const proxy = await startFaultProxy(() => {
    turn += 1;
    const among = ready.length > 0 ? ready : nodes;
    return among[turn % among.length]?.port ?? 0;
  });
  return {
    proxy,
    sees: (node: BalieProcess) => ready.includes(node),
    stop() {
      clearInterval(timer);
      return proxy.stop();
    },
  };
}

/** 0 where there is no /proc, or no such process. */
function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
