import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { CLOSE, isRetryable, REJECTION_CODES, shouldReconnect } from "../../shared/codes.ts";
import { agentClientMessage, playerClientMessage } from "../../shared/protocol.ts";
import { conversationEvent, staffEvent } from "../../shared/protocol-events.ts";
import { agentServerMessage, playerServerMessage } from "../../shared/protocol-server.ts";

const page = readFileSync(new URL("../../shared/PROTOCOL.md", import.meta.url), "utf8");

function section(title: string): string {
  const found = page.split("\n## ").find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) {
    throw new Error(`PROTOCOL.md has no section "${title}"`);
  }
  return found;
}

const rowsOf = (title: string) =>
  section(title)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const namesIn = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

/** Message types and their fields, as the page lists them. */
const listed = (title: string) =>
  Object.fromEntries(
    rowsOf(title).flatMap(([name, fields]) => namesIn(name).map((type) => [type, namesIn(fields).sort()] as const)),
  );

type Shape = Readonly<Record<string, z.ZodType>>;
const HEADER = ["conversationId", "epoch", "seq", "eventId", "at"];
const isStored = ({ eventId }: Shape) => eventId !== undefined;
const typeOf = ({ type }: Shape) => (type !== undefined && "value" in type ? String(type.value) : "");
const shapesOf = (schema: { readonly options: readonly { readonly shape: Shape }[] }) =>
  schema.options.map(({ shape }) => shape);
const known = (shapes: readonly Shape[]) =>
  Object.fromEntries(
    shapes.map((shape) => {
      const hidden = ["type", ...(isStored(shape) ? HEADER : [])];
      return [
        typeOf(shape),
        Object.keys(shape)
          .filter((key) => !hidden.includes(key))
          .sort(),
      ];
    }),
  );

const fromPlayer = shapesOf(playerClientMessage);
const fromAgent = shapesOf(agentClientMessage);
const toPlayer = shapesOf(playerServerMessage).filter((shape) => !isStored(shape));
const toAgent = shapesOf(agentServerMessage).filter((shape) => !isStored(shape));
const SIDED = new Set([
  "welcome",
  "queue.position",
  "availability",
  "self",
  "inbox",
  "inbox.changed",
  "store.settings",
  "viewers",
]);
const isSided = (shape: Shape) => SIDED.has(typeOf(shape));

describe("PROTOCOL.md", () => {
  test.each([
    ["What a player sends", fromPlayer],
    ["What an agent sends", fromAgent],
    ["What the server sends to both", toAgent.filter((shape) => !isSided(shape))],
    ["What the server sends to players", toPlayer.filter(isSided)],
    ["What the server sends to agents", toAgent.filter(isSided)],
    ["Events of a conversation", shapesOf(conversationEvent)],
    ["Events of the staff stream", shapesOf(staffEvent)],
  ])('[DL13] lists under "%s" every message with every field, and no other', (title, shapes) => {
    expect(listed(title)).toEqual(known(shapes));
  });

  test('[DL13] puts under "both" what players are sent as well', () => {
    expect(Object.keys(listed("What the server sends to both")).sort()).toEqual(
      toPlayer
        .filter((shape) => !isSided(shape))
        .map(typeOf)
        .sort(),
    );
  });

  test("[DL1] marks as for agents exactly what a player's copy leaves out", () => {
    const optional = shapesOf(conversationEvent).flatMap((shape) =>
      Object.entries(shape).flatMap(([key, field]) =>
        field.safeParse(undefined).success ? [`${typeOf(shape)} ${key}`] : [],
      ),
    );
    const marked = rowsOf("Events of a conversation").flatMap(([name, fields = ""]) =>
      [...fields.matchAll(/`([^`]+)`†/g)].map(([, field]) => `${namesIn(name)[0]} ${field}`),
    );
    expect(marked.sort()).toEqual(optional.filter((one) => !one.endsWith(" clientMessageId")).sort());
  });

  test("[DL14] lists every close code with its rule, and no other", () => {
    const codes = rowsOf("Closing").filter(([code = ""]) => /^\d+$/.test(code));
    expect(codes.map(([code]) => Number(code))).toEqual(Object.values(CLOSE));
    expect(codes.map(([, , again]) => again === "yes")).toEqual(Object.values(CLOSE).map(shouldReconnect));
  });

  test("[DL5] lists every rejection code, and whether to send again", () => {
    const codes = rowsOf("Sending: ids and repetition")
      .slice(1)
      .filter(([code]) => namesIn(code).length > 0);
    expect(codes.map(([code, again]) => [namesIn(code)[0], again === "again"])).toEqual(
      REJECTION_CODES.map((code) => [code, isRetryable(code)]),
    );
  });
});

describe("examples", () => {
  const blocks = [...page.matchAll(/```json ([a-z-]+)\n([\s\S]*?)```/g)].map(([, side = "", body = ""]) => ({
    side,
    lines: body.trim().split("\n"),
  }));
  const schemas: Readonly<Record<string, readonly z.ZodType[]>> = {
    player: [playerClientMessage],
    agent: [agentClientMessage],
    "to-both": [playerServerMessage, agentServerMessage],
    "to-player": [playerServerMessage],
    "to-agent": [agentServerMessage],
  };
  const typesOf = (side: string) =>
    blocks
      .flatMap((block) => (block.side === side ? block.lines.map((line) => String(JSON.parse(line).type)) : []))
      .sort();

  test.each(blocks.flatMap(({ side, lines }) => lines.map((line) => [side, JSON.parse(line).type, line] as const)))(
    "[DL13] %s: %s is what its schema says",
    (side, _type, line) => {
      for (const schema of schemas[side] ?? []) {
        expect(schema.parse(JSON.parse(line))).toEqual(JSON.parse(line));
      }
      expect(schemas[side]).toBeDefined();
    },
  );

  test("[DL13] there is one of every message", () => {
    expect(typesOf("player")).toEqual(fromPlayer.map(typeOf).sort());
    expect(typesOf("agent")).toEqual(fromAgent.map(typeOf).sort());
    expect([...typesOf("to-both"), ...typesOf("to-player")].sort()).toEqual(
      shapesOf(playerServerMessage).map(typeOf).sort(),
    );
    expect(new Set([...typesOf("to-both"), ...typesOf("to-player"), ...typesOf("to-agent")])).toEqual(
      new Set([...shapesOf(playerServerMessage), ...shapesOf(agentServerMessage)].map(typeOf)),
    );
  });

  test.each(
    blocks
      .filter(({ side }) => side === "player" || side === "agent")
      .flatMap(({ side, lines }) => lines.map((line) => [side, line] as const)),
  )("[DL13] %s: an unknown field is refused in %s", (side, line) => {
    expect(schemas[side]?.[0]?.safeParse({ ...JSON.parse(line), extra: 1 }).success).toBe(false);
  });

  test("[DL13] an unknown field from the server is ignored", () => {
    expect(playerServerMessage.safeParse({ type: "probed", extra: 1 }).success).toBe(true);
  });
});
