/**
 * What answers on the port while the store is awaited at the start: alive, not ready, and everybody else is to come again.
 * Its socket is given up for the server's own, so it is there only when it is needed.
 */
import type { Config } from "./config.ts";
import { headerPolicy } from "./http/headers.ts";
import { registerHealth } from "./http/health.ts";
import { originOf } from "./http/origin.ts";

const RETRY_AFTER_S = 2;

type RoomConfig = Pick<Config, "port" | "host" | "publicUrl" | "consoleUrl">;

/** Resolves with what `open` gives once the port is free again. `open` calls `wait` when it has to wait. */
export async function openAwaited<Opened>(
  config: RoomConfig,
  open: (wait: () => void) => Promise<Opened>,
): Promise<Opened> {
  let closeRoom: () => Promise<void> = async () => undefined;
  let refuse: (error: unknown) => void = () => undefined;
  /** A port that is in use ends the start here as it would later. */
  const refused = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  let isWaiting = false;
  const wait = () => {
    if (!isWaiting) {
      isWaiting = true;
      const room = listen(config);
      room.catch(refuse);
      closeRoom = () => room.then((each) => each.close());
    }
  };
  const opened = await Promise.race([open(wait), refused]);
  await closeRoom();
  return opened;
}

async function listen(config: RoomConfig) {
  const room = await createRoom(config);
  await room.listen({ port: config.port, host: config.host });
  return room;
}

/** Fastify is loaded here, for there is nearly always nothing to wait for. */
async function createRoom({ publicUrl, consoleUrl }: RoomConfig) {
  const { default: Fastify } = await import("fastify");
  const { all, api } = headerPolicy(originOf(publicUrl), originOf(consoleUrl));
  const room = Fastify({ logger: false, forceCloseConnections: true });
  room.addHook("onRequest", async (_request, reply) => {
    reply.headers(all);
  });
  registerHealth(
    room,
    {
      isDraining: () => false,
      health: { reasons: () => ["store_not_writable", "store_away"], settings: () => null },
    },
    api,
  );
  room.setNotFoundHandler((_request, reply) =>
    reply.headers(api).code(503).header("retry-after", RETRY_AFTER_S).send({ code: "busy" }),
  );
  return room;
}
