/** What examples/deploy says of itself and of its neighbours; it cannot be run whole without a container engine. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseConfig } from "../../server/config.ts";
import { ROOT, startProcess } from "../support/balie-process.ts";
import { NGINX } from "../support/nginx-process.ts";
import { startRedis } from "../support/redis-process.ts";

const OPENSSL = "/usr/bin/openssl";
const SYSTEMD_ANALYZE = "/usr/bin/systemd-analyze";
const FOLDER = join(ROOT, "examples/deploy");
const read = (path: string) => readFileSync(join(FOLDER, path), "utf8");

const service = z.looseObject({
  image: z.string(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  user: z.string(),
  read_only: z.boolean(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  restart: z.string(),
  volumes: z.array(z.string()),
  healthcheck: z.looseObject({ test: z.array(z.string()) }),
  networks: z.record(z.string(), z.looseObject({ ipv4_address: z.string().optional() })),
  ports: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  stop_grace_period: z.string().optional(),
  command: z.array(z.string()).optional(),
});
const compose = z
  .looseObject({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.unknown()) })
  .parse(parse(read("compose.yaml"), { merge: true }));
const services = Object.entries(compose.services);
const nodes = services.filter(([name]) => name.startsWith("node"));

describe("[ST5] compose.yaml", () => {
  it("[ST5] is two nodes, one Redis and one nginx, and only nginx has a port outside", () => {
    expect(services.map(([name]) => name)).toEqual(["node1", "node2", "redis", "nginx"]);
    expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(["nginx"]);
  });

  it.each(services)("[ST5] %s is restarted, watched, read-only, without root and without rights", (_name, one) => {
    expect(one.restart).toBe("always");
    expect(one.read_only).toBe(true);
    expect(Number(one.user.split(":")[0])).toBeGreaterThan(0);
    expect(one.cap_drop).toEqual(["ALL"]);
    expect(one.security_opt).toEqual(["no-new-privileges:true"]);
    expect(one.healthcheck.test.length).toBeGreaterThan(1);
    // A tag that moves by itself would be an upgrade nobody asked for.
    expect(one.image).toMatch(/:(?!latest)[\w.-]+$/);
  });

  it("[ST5] names no file that is missing and no volume that is not declared", () => {
    const sources = services.flatMap(([, { volumes }]) => volumes.map((volume) => volume.split(":")[0] ?? ""));
    const files = sources.filter((source) => source.startsWith("."));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(FOLDER, file)))).toEqual([]);
    const named = sources.filter((source) => !source.startsWith("."));
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
    for (const [, { build }] of nodes) {
      const context = join(FOLDER, build?.context ?? "");
      expect(existsSync(join(context, build?.dockerfile ?? "missing"))).toBe(true);
    }
  });

  it("[DL9] each node keeps what it has seen in a volume of its own", () => {
    const kept = nodes.map(([, { volumes, environment }]) =>
      volumes.find((volume) => volume.endsWith(`:${environment?.["BALIE_DATA"]}`)),
    );
    expect(kept).not.toContain(undefined);
    expect(new Set(kept).size).toBe(nodes.length);
  });

  it("[R16] a node is watched by /readyz and has longer to stop than draining takes", () => {
    for (const [, { healthcheck, stop_grace_period }] of nodes) {
      expect(healthcheck.test.join(" ")).toContain("/readyz");
      expect(Number(stop_grace_period?.replace("s", ""))).toBeGreaterThan(10);
    }
  });
});

describe("[T12] addresses", () => {
  const config = parseConfig(read("balie.config.yaml"), "examples/deploy/balie.config.yaml", {});

  it("[T12] the only trusted proxy is nginx's own address", () => {
    expect(config.trustedProxies).toEqual([compose.services["nginx"]?.networks["inside"]?.ipv4_address]);
  });

  it("[T1] chat and console are different https origins, and nginx answers for both", () => {
    const urls = [config.publicUrl, config.consoleUrl].map((url) => new URL(url));
    expect(new Set(urls.map(({ origin }) => origin)).size).toBe(2);
    const [, names = ""] = /^server_name (.*);$/m.exec(read("nginx/site.conf")) ?? [];
    expect(names.split(" ")).toEqual(urls.map(({ hostname }) => hostname));
    expect(config.demo).toBe(false);
  });

  it("[T12] nginx sends to the nodes' addresses and to the port they listen on", () => {
    const named = [...read("nginx/nodes.conf").matchAll(/^server (\S+)/gm)].map(([, address]) => address);
    expect(named).toEqual(nodes.map(([, { networks }]) => `${networks["inside"]?.ipv4_address}:${config.port}`));
  });
});

describe("[T1] nginx.conf", () => {
  /** The lines of site.conf, those behind `#` that fit taken in and the plain port left out where TLS has one. */
  function site(isTaken: (line: string) => boolean, hasTls: boolean): string {
    return read("nginx/site.conf")
      .split("\n")
      .map((line) => (/^# {3}\w/.test(line) && isTaken(line) ? line.slice(1) : line))
      .filter((line) => !(hasTls && line === "listen 8080;"))
      .join("\n");
  }
  function expectAccepted(text: string, line: string): void {
    const folder = mkdtempSync(join(tmpdir(), "balie-nginx-"));
    cpSync(join(FOLDER, "nginx"), folder, { recursive: true });
    const [key, certificate] = [join(folder, "privkey.pem"), join(folder, "fullchain.pem")];
    if (line.includes("ssl")) {
      const made = "req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=chat.example.com".split(" ");
      spawnSync(OPENSSL, [...made, "-keyout", key, "-out", certificate]);
    }
    writeFileSync(join(folder, "site.conf"), text.replaceAll("/etc/nginx/tls", folder));
    const args = ["-e", "stderr", "-t", "-p", `${folder}/`, "-c", join(folder, "nginx.conf")];
    const { status, stderr } = spawnSync(NGINX, args, { encoding: "utf8" });
    rmSync(folder, { recursive: true, force: true });
    expect(text).toMatch(new RegExp(`^ *${line}`, "m"));
    expect(stderr).not.toMatch(/\[(?:emerg|alert|crit|error)\]/);
    expect(status).toBe(0);
  }

  it("[T1] is accepted by nginx as it ships, and behind something that speaks TLS", () => {
    expectAccepted(
      site(() => false, false),
      "listen 8080;",
    );
    expectAccepted(
      site((line) => /real_ip/.test(line), false),
      "real_ip_header",
    );
  });

  it.skipIf(!existsSync(OPENSSL))("[T1] is accepted by nginx with the lines that make it speak TLS", () => {
    expectAccepted(
      site((line) => !/real_ip/.test(line), true),
      "listen 8443 ssl;",
    );
  });
});

describe("[ST1] redis.conf", () => {
  it("[ST1] is what Balie asks of Redis: a node starts on it, checked and not declared", async () => {
    // All wrong, but for what the file says after them.
    const redis = await startRedis({
      appendonly: "no",
      appendfsync: "no",
      "no-appendfsync-on-rewrite": "yes",
      "maxmemory-policy": "allkeys-lru",
      "aof-load-truncated": "no",
      include: join(FOLDER, "redis.conf"),
    });
    const node = await startProcess({ environment: { REDIS_URL: redis.url } });
    expect(node.lines().some((line) => line.includes('"profile":"checked"'))).toBe(true);
    await node.stop();
    await redis.stop();
  });
});

describe("[ST5] Dockerfile", () => {
  const text = read("Dockerfile");
  const [, final = ""] = text.split(/^FROM .*\n/m).slice(1);
  const copied = [...final.matchAll(/^COPY --from=build \/build\/(\S+) \.\/(\S*)$/gm)].map(([, from = ""]) => from);

  it("[ST5] the image runs as a user without rights", () => {
    expect([...final.matchAll(/^USER (\S+)$/gm)].map(([, user]) => user)).toEqual(["node"]);
  });

  it("[ST5] what it copies is all a node needs to start", async () => {
    const root = mkdtempSync(join(tmpdir(), "balie-image-"));
    for (const path of copied) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (path === "node_modules") symlinkSync(join(ROOT, path), join(root, path));
      else cpSync(join(ROOT, path), join(root, path), { recursive: true });
    }
    const redis = await startRedis();
    for (const environment of [{}, { REDIS_URL: redis.url }]) {
      const node = await startProcess({ root, environment });
      const [, , ...check] = nodes[0]?.[1].healthcheck.test ?? [];
      const ran = spawnSync(
        process.execPath,
        check.map((each) => each.replace("127.0.0.1:8080", `127.0.0.1:${node.port}`)),
      );
      expect([check.length, ran.status]).toEqual([2, 0]);
      await node.stop();
    }
    await redis.stop();
    rmSync(root, { recursive: true, force: true });
  });
});

describe("[ST5] systemd", () => {
  const unit = read("systemd/balie@.service");

  it("[ST5] the units restart for ever and give draining its time", () => {
    for (const text of [unit, read("systemd/redis-server.service.d/balie.conf")]) {
      expect(text).toMatch(/^Restart=always$/m);
      expect(text).toMatch(/^StartLimitIntervalSec=0$/m);
    }
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(10);
    expect(unit).toMatch(/^User=balie$/m);
  });

  it.skipIf(!existsSync(SYSTEMD_ANALYZE))("[ST5] systemd finds nothing wrong with the unit of a node", () => {
    const folder = mkdtempSync(join(tmpdir(), "balie-unit-"));
    const file = join(folder, "balie@8081.service");
    writeFileSync(file, unit.replace("/usr/bin/node", process.execPath));
    const { status, stdout, stderr } = spawnSync(SYSTEMD_ANALYZE, ["verify", file], { encoding: "utf8" });
    rmSync(folder, { recursive: true, force: true });
    const found = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("balie@8081"));
    expect({ status, found }).toEqual({ status: 0, found: [] });
  });
});
