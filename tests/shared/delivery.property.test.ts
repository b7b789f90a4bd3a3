import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlayerClient } from "../../shared/client/player-client.ts";
import type { PlayerClient } from "../../shared/client/types.ts";
import { applyEvent, emptyView } from "../../shared/view.ts";
import { createFakeClock } from "./support/fake-clock.ts";
import { createFakeKeep } from "./support/fake-keep.ts";
import { createFakeSocket } from "./support/fake-socket.ts";
import { A, E1 } from "./support/frames.ts";
import { COMMAND_FAULTS, createModelServer, EVENT_FAULTS } from "./support/model-server.ts";

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: "send" } as const) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 12_000 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant("commandFault" as const), fault: fc.constantFrom(...COMMAND_FAULTS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant("eventFault" as const), fault: fc.constantFrom(...EVENT_FAULTS) }),
  },
  { weight: 1, arbitrary: fc.constant({ type: "write" } as const) },
  { weight: 1, arbitrary: fc.constant({ type: "cut" } as const) },
  { weight: 1, arbitrary: fc.constant({ type: "reload" } as const) },
  { weight: 1, arbitrary: fc.constant({ type: "probe" } as const) },
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function play(steps: readonly Step[], chance: readonly number[]) {
  let drawn = 0;
  const clock = createFakeClock(() => chance[drawn++ % chance.length] ?? 0.5);
  const server = createModelServer(clock, createFakeSocket);
  const keep = createFakeKeep();
  const sent: string[] = [];
  const problems: string[] = [];
  /** Ids that must be on this screen: once, as pending or in the view. */
  let shown: string[] = [];
  let unwatch = () => {};

  function watch(client: PlayerClient): PlayerClient {
    shown = client.state().pending.map(({ clientMessageId }) => clientMessageId);
    unwatch();
    unwatch = client.subscribe(() => {
      const { pending, view } = client.state();
      for (const id of shown) {
        const isPending = pending.some(({ clientMessageId }) => clientMessageId === id);
        const inView = (view?.items ?? []).filter(
          (item) => item.type === "message" && item.clientMessageId === id,
        ).length;
        if (Number(isPending) + inView !== 1) {
          problems.push(`${id} is shown ${Number(isPending) + inView} times`);
        }
      }
    });
    client.start();
    return client;
  }
  const open = () =>
    watch(createPlayerClient({ openSocket: server.openSocket, clock, brand: "b", language: "nl", keep }));

  let client = open();
  for (const [index, one] of steps.entries()) {
    switch (one.type) {
      case "send": {
        const id = client.sendMessage(`bericht ${index}`);
        if (id !== null) {
          sent.push(`bericht ${index}`);
          shown.push(id);
        }
        break;
      }
      case "wait":
        clock.advance(one.ms);
        break;
      case "commandFault":
        server.commandFaults.push(one.fault);
        break;
      case "eventFault":
        server.eventFaults.push(one.fault);
        break;
      case "write":
        server.write(`bericht van agent ${index}`);
        break;
      case "cut":
        server.cut();
        break;
      case "reload":
        client.stop();
        client = open();
        break;
      case "probe":
        client.probe();
    }
  }
  server.commandFaults.length = 0;
  server.eventFaults.length = 0;
  clock.advance(180_000);
  return { state: client.state(), log: server.log, sent, problems };
}

test("[DL8] every message arrives once and in order, whatever happens to the line", () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 60, size: "max" }),
      fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { minLength: 1 }),
      (steps, chance) => {
        const { state, log, sent, problems } = play(steps, chance);
        const stored = log.flatMap((event) =>
          event.type === "message.posted" && event.from === "player" ? [event.text] : [],
        );
        expect(stored).toEqual(sent);
        expect(state.pending).toEqual([]);
        expect(problems).toEqual([]);
        expect(state.view).toEqual(log.length === 0 ? null : log.reduce(applyEvent, emptyView(A, E1)));
      },
    ),
    { numRuns: 400 },
  );
});
