/**
 * The processes of one run and every link between them: one node over its file, or two nodes over one Redis.
 *
 *   players --link of node--> node --link of node--> Redis
 *   agent   --link of agent-> any node, another one after each reconnect
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createEmbeddedEventStore } from "../../server/adapters/embedded/event-store.ts";
import { createRedisEventStore } from "../../server/adapters/redis/event-store.ts";
import type { EventStore } from "../../server/ports/event-store.ts";
import type { Address } from "../support/balie-clients.ts";
import { type BalieProcess, freePort, startProcess } from "../support/balie-process.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import type { Random } from "../support/random.ts";
import { type RedisProcess, startRedis } from "../support/redis-process.ts";
import { poll } from "../support/until.ts";
import type { ChaosOptions } from "./options.ts";
import { agentsOf, BRANDS, timingsOf } from "./settings.ts";

export interface ChaosNode {
  readonly name: string;
  readonly process: BalieProcess;
  /** What players connect through. */
  readonly players: FaultProxy;
  /** Null with the embedded store. */
  readonly redis: FaultProxy | null;
  isUp: boolean;
}

/** What can be killed and paused: a node or Redis. */
export interface Target {
  readonly name: string;
  readonly node: ChaosNode | null;
  pid(): number;
  kill(): Promise<void>;
  start(): Promise<void>;
  pause(): void;
  resume(): void;
}

export interface Cluster {
  readonly nodes: readonly ChaosNode[];
  readonly targets: readonly Target[];
  /** Where a player finds the service: at any node, chosen anew for each connection. */
  playerAddress(random: Random): Address;
  /** A link of an agent's own, to any node. */
  agentLink(random: Random): Promise<{ readonly link: FaultProxy; readonly address: Address }>;
  /** Looks into what is stored. With the embedded store only while its node is dead. */
  read<Value>(look: (store: EventStore) => Promise<Value>): Promise<Value>;
  /** Redis itself, past all links; null with the embedded store. */
  readonly redis: RedisProcess | null;
  /** Where the store's own files are. */
  readonly dataFolder: string;
  /** Kills all nodes: what is stored is at rest then. */
  killNodes(): Promise<void>;
  /** What processes did that they must not: ended by themselves, wrote to stderr. */
  faults(): readonly string[];
  stop(): Promise<void>;
}

interface Parts {
  readonly options: ChaosOptions;
  /** The compiled product. */
  readonly root: string;
  readonly folder: string;
}

const READER_WITHIN_MS = 20_000;

function makeFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}

export async function startCluster({ options, root, folder }: Parts): Promise<Cluster> {
  const faults: string[] = [];
  const redisFolder = join(folder, "redis");
  const redis = options.store === "redis" ? await startRedis({ dir: makeFolder(redisFolder) }) : null;
  // All nodes are one service: pages and agents know it by one origin.
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const common = {
    root,
    agents: agentsOf(options),
    brands: BRANDS,
    timings: timingsOf(options),
    extra: { publicUrl: origin, consoleUrl: origin },
  };
  const names = redis === null ? ["node"] : ["node-1", "node-2"];
  const nodes: ChaosNode[] = [];
  const links: FaultProxy[] = [];
  let reader: EventStore | null = null;
  let isStopped = false;

  async function startNode(name: string): Promise<ChaosNode> {
    const link = redis === null ? null : await startFaultProxy(() => redis.port);
    const environment = {
      NODE_OPTIONS: `--import=${import.meta.resolve("./collect-garbage.mjs")}`,
      ...(link === null ? {} : { REDIS_URL: `redis://127.0.0.1:${link.port}` }),
    };
    const own = await startProcess({ ...common, folder: makeFolder(join(folder, name)), environment });
    const players = await startFaultProxy(() => own.port);
    return { name, process: own, players, redis: link, isUp: true };
  }

  for (const name of names) nodes.push(await startNode(name));
  const targets: readonly Target[] = [
    ...nodes.map((node) => ({
      name: node.name,
      node,
      pid: node.process.pid,
      async kill() {
        node.isUp = false;
        await node.process.kill();
      },
      async start() {
        // A node that does not reach its store refuses to start: that is no fault of it.
        node.redis?.set({ type: "pass" });
        await node.process.start();
        node.isUp = true;
      },
      pause: node.process.pause,
      resume: node.process.resume,
    })),
    ...(redis === null
      ? []
      : [
          {
            name: "redis",
            node: null,
            pid: redis.pid,
            kill: () => redis.kill(),
            start: redis.start,
            pause: redis.pause,
            resume: redis.resume,
          },
        ]),
  ];

  async function read<Value>(look: (store: EventStore) => Promise<Value>): Promise<Value> {
    if (redis !== null) {
      reader ??= await createRedisEventStore({ url: redis.url, compactAfterMs: null, timeoutMs: READER_WITHIN_MS });
      const known = reader;
      await poll("the reader reaches Redis", async () => known.isWritable(), READER_WITHIN_MS);
      return look(known);
    }
    const opened = await createEmbeddedEventStore({ folder: join(folder, "node", "data") });
    try {
      return await look(opened);
    } finally {
      await opened.close();
    }
  }

  return {
    nodes,
    targets,
    redis,
    dataFolder: redis === null ? join(folder, "node", "data") : redisFolder,
    playerAddress: (random) => ({
      get url() {
        return random.pick(nodes).players.url;
      },
      origin,
    }),
    async agentLink(random) {
      const link = await startFaultProxy(() => random.pick(nodes).process.port);
      links.push(link);
      return { link, address: { url: link.url, origin } };
    },
    read,
    async killNodes() {
      for (const node of nodes) {
        node.process.resume();
        await node.process.kill();
      }
    },
    faults: () => [
      ...faults,
      ...nodes.flatMap(({ name, process }) => process.faults().map((fault) => `${name}: ${fault}`)),
    ],
    async stop() {
      if (isStopped) return;
      isStopped = true;
      await reader?.close();
      for (const node of nodes) {
        // What was wrong is in `faults`.
        await node.process.stop().catch(() => undefined);
        await node.players.stop();
        await node.redis?.stop();
      }
      await redis?.stop().catch((error: unknown) => faults.push(String(error)));
      await Promise.all(links.map((link) => link.stop()));
    },
  };
}
