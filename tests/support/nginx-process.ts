/**
 * A real nginx for tests, with the nginx.conf that ships and a site.conf and nodes.conf of the test's own, on a free port.
 * It speaks to the nodes from an address of its own, so that they can trust it and nothing else on this machine.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, ROOT } from "./balie-process.ts";
import { poll } from "./until.ts";

export const NGINX = process.env["NGINX"] ?? "/usr/sbin/nginx";

export interface NginxProcess {
  readonly port: number;
  readonly url: string;
  /** Kills it, removes its folder, and throws when it ended by itself or logged something severe. */
  stop(): Promise<void>;
}

/** Where nginx comes from, for `trustedProxies`. */
export const PROXY_ADDRESS = "127.0.0.9";

export async function startNginx(nodePorts: readonly number[]): Promise<NginxProcess> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "balie-nginx-"));
  // As root its workers run as nobody, and must reach their files.
  chmodSync(folder, 0o755);
  copyFileSync(join(ROOT, "examples/deploy/nginx/nginx.conf"), join(folder, "nginx.conf"));
  writeFileSync(
    join(folder, "site.conf"),
    `server_name _;\nlisten 127.0.0.1:${port};\nlisten 127.0.0.2:${port};\nproxy_bind ${PROXY_ADDRESS};\n`,
  );
  const servers = nodePorts.map((each) => `server 127.0.0.1:${each} max_fails=1 fail_timeout=1s;\n`);
  writeFileSync(join(folder, "nodes.conf"), servers.join(""));
  const args = ["-e", "stderr", "-p", `${folder}/`, "-c", join(folder, "nginx.conf"), "-g", "daemon off;"];
  const child: ChildProcess = spawn(NGINX, args, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let printed = "";
  let isOurs = false;
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    printed += chunk;
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      hasEnded = true;
      resolve();
    });
  });
  const kill = () => child.kill("SIGTERM");
  process.once("exit", kill);
  await poll("nginx listens", async () => {
    if (hasEnded) throw new Error(`nginx ended before it listened:\n${printed}`);
    return isListening(port);
  });
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async stop() {
      isOurs = !hasEnded;
      // Fast shutdown: workers go with the master.
      kill();
      await ended;
      process.off("exit", kill);
      rmSync(folder, { recursive: true, force: true });
      if (!isOurs || /\[(?:emerg|alert|crit)\]/.test(printed)) throw new Error(`nginx did not behave:\n${printed}`);
    },
  };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
