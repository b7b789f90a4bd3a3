/** `npm run incident` against real servers: while they run, while none runs, and on two nodes. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connectPlayer } from "../support/balie-clients.ts";
import { type BalieProcess, ROOT, startProcess } from "../support/balie-process.ts";
import { startRedis } from "../support/redis-process.ts";
import { runProgram } from "../support/run-program.ts";
import { until } from "../support/until.ts";

const run = (server: BalieProcess, words: readonly string[], environment: { readonly [name: string]: string } = {}) =>
  runProgram(process.execPath, [join(ROOT, "dist/server/cli/incident.js"), ...words], {
    BALIE_CONFIG: join(server.folder, "config.yaml"),
    BALIE_DATA: join(server.folder, "data"),
    ...environment,
  });
const PUBLISH = ["publish", "--brand", "demo", "--topic", "payout", "--method", "Trustly", "--next-update", "+1h"];

describe("with the embedded store", () => {
  it("[I1] publishes through the running server, and refuses in one sentence", async () => {
    const server = await startProcess();
    const player = await connectPlayer(server);
    const refused = await run(server, ["publish", "--brand", "demo", "--topic", "payout"]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^Nothing was changed: when do players hear more\? [^\n]*\n$/);

    const published = await run(server, PUBLISH);
    expect(published).toMatchObject({ code: 0, stderr: "" });
    expect(published.stdout).toContain("Trustly");
    const incidents = () => player.client.state().incidents ?? [];
    await until("the incident", player.client, () => incidents().length === 1);
    expect(await run(server, ["solve"])).toMatchObject({ code: 0 });
    await until("the end", player.client, () => incidents().length === 0);
    expect((await run(server, ["solve"])).stderr).toBe("Nothing was changed: no incident is open\n");
    player.client.stop();
    await server.stop();
  });

  it("[I1] publishes while no server runs, for the next one", async () => {
    const server = await startProcess();
    await server.kill("SIGTERM");
    expect(await run(server, PUBLISH)).toMatchObject({ code: 0, stderr: "" });
    await server.start();
    const { client } = await connectPlayer(server);
    await until("the incident", client, () => client.state().incidents?.length === 1);
    client.stop();
    await server.stop();
  });
});

describe("with Redis", () => {
  it("[I7] what is published reaches the players of both nodes", async () => {
    const redis = await startRedis();
    const origin = "http://localhost:9997";
    const options = { extra: { publicUrl: origin, consoleUrl: origin }, environment: { REDIS_URL: redis.url } };
    const nodes = [await startProcess(options), await startProcess(options)] as const;
    const players = await Promise.all(nodes.map(({ url }) => connectPlayer({ url, origin })));
    expect(await run(nodes[0], PUBLISH, options.environment)).toMatchObject({ code: 0, stderr: "" });
    for (const { client } of players) {
      await until("the incident", client, () => client.state().incidents?.length === 1);
    }
    expect(await run(nodes[1], ["solve"], options.environment)).toMatchObject({ code: 0 });
    for (const { client } of players) {
      await until("the end", client, () => client.state().incidents?.length === 0);
      client.stop();
    }
    for (const node of nodes) await node.stop();
    await redis.stop();
  });
});
