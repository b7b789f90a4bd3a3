/** The steps of the model-based test, and what each must do: a model as small as the promises it stands for. */
import fc from "fast-check";
import type { ExecuteResult } from "../../../server/app/execute.ts";
import type { ConversationCommand } from "../../../server/core/conversation/commands.ts";
import { evolve } from "../../../server/core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../../../server/core/conversation/state.ts";
import { upcast } from "../../../server/core/conversation/upcast.ts";
import { toAgentId, toClientMessageId } from "../../../shared/ids.ts";
import { timings } from "../../support/test-app.ts";
import type { World } from "./model-world.ts";

const AGENTS = ["noor", "mila"].map(toAgentId);

const agent = fc.constantFrom(0, 1);
const which = fc.nat(20);
const isStale = fc.nat(5).map((number) => number === 0);
export const stepArbitrary = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("send" as const) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom("retry" as const, "conflict" as const), which }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("handoff" as const) }) },
  {
    weight: 9,
    arbitrary: fc.record({ type: fc.constant("offer" as const), agents: fc.constantFrom([0], [1], [0, 1]) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constantFrom("accept" as const, "accept" as const, "decline" as const),
      agent,
      isStale,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constantFrom("answer" as const, "release" as const, "transfer" as const, "finish" as const),
      agent,
      isStale,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("expire" as const), isStale }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("end" as const) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom("disconnect" as const, "resume" as const) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom("crash" as const, "full" as const, "lostAck" as const) }) },
);
export type Step = typeof stepArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

export interface Model {
  status: "new" | "bot" | "queued" | "offered" | "assigned" | "closed";
  owner: number | null;
  assignmentNumber: number;
  offerNumber: number;
  asked: readonly number[];
  declined: readonly number[];
  isReturned: boolean;
  readonly messages: { readonly id: string; readonly text: string; readonly by: string }[];
}

export const newModel = (): Model => ({
  status: "new",
  owner: null,
  assignmentNumber: 0,
  offerNumber: 0,
  asked: [],
  declined: [],
  isReturned: false,
  messages: [],
});

export async function stateOf(world: World): Promise<ConversationState> {
  const events = await world.events();
  return events.reduce((state, { seq, at, body }) => evolve(state, { seq, at, body: upcast(body) }), initialState);
}

/** Nobody repeats what the server asked of itself: after an answer that got lost, what is stored is what is so. */
async function adopt(world: World, model: Model): Promise<void> {
  const state = await stateOf(world);
  if (state.status === "new") return;
  const asked = state.status === "offered" ? state.offer.agentIds.map((id) => AGENTS.indexOf(id)) : model.asked;
  Object.assign(model, { status: state.status, offerNumber: state.offerNumber, asked, declined: [] });
}

const isUnknown = (result: ExecuteResult) => result.status === "rejected" && result.code === "not_saved";

/** Carries out one step and says what it must do to the model. */
export async function take(world: World, model: Model, step: Step): Promise<void> {
  const own = (number: number) => ({ agentId: AGENTS[number] ?? toAgentId(""), alias: `agent ${number}` });
  const expectCode = (result: ExecuteResult, codes: readonly string[]) => {
    const got = result.status === "rejected" ? result.code : result.status;
    if (!codes.includes(got))
      throw new Error(`${JSON.stringify(step)} in ${model.status} gave ${got}, not ${codes.join(" or ")}`);
  };
  const post = (id: string, text: string): ConversationCommand => ({
    type: "PostMessage",
    clientMessageId: toClientMessageId(id),
    text,
    opening: world.opening,
  });
  const newId = () => world.test.app.runtime.newId();

  switch (step.type) {
    case "crash":
      return world.crash();
    case "full":
    case "lostAck":
      return world.fail(step.type);
    case "disconnect":
      return world.disconnect();
    case "resume":
      return world.resume();
    case "send": {
      const id = newId();
      const text = `line ${model.messages.length}`;
      expectCode(await world.run(post(id, text), id, "player"), ["done", "duplicate"]);
      model.messages.push({ id, text, by: "player" });
      // The bot may hand over by its own rules; that it did is not the model's business.
      if (["new", "bot", "closed"].includes(model.status)) {
        const { status } = await stateOf(world);
        Object.assign(model, { status: status === "queued" ? "queued" : "bot", isReturned: false });
      }
      return;
    }
    case "retry":
    case "conflict": {
      const sent = model.messages.filter(({ by }) => by === "player");
      const before = sent[step.which % Math.max(1, sent.length)];
      if (before === undefined) return;
      const isRetry = step.type === "retry";
      const result = await world.run(post(before.id, isRetry ? before.text : "something else"), before.id, "player");
      return expectCode(result, isRetry ? ["duplicate"] : ["idempotency_conflict"]);
    }
    case "handoff": {
      const id = newId();
      expectCode(
        await world.run(
          { type: "RequestHandoff", clientMessageId: toClientMessageId(id), opening: world.opening },
          id,
          "player",
        ),
        ["done", "duplicate"],
      );
      if (["new", "bot", "closed"].includes(model.status))
        Object.assign(model, { status: "queued", isReturned: false });
      return;
    }
    case "offer": {
      const agentIds = step.agents.map((number) => own(number).agentId);
      const result = await world.run({ type: "MakeOffer", agentIds }, null, "");
      if (isUnknown(result)) return adopt(world, model);
      expectCode(
        result,
        model.status === "new" ? ["not_found"] : model.status === "queued" ? ["done"] : ["not_expected"],
      );
      if (model.status === "queued")
        Object.assign(model, {
          status: "offered",
          offerNumber: model.offerNumber + 1,
          asked: step.agents,
          declined: [],
        });
      return;
    }
    case "accept":
    case "decline": {
      const offerNumber = step.isStale ? model.offerNumber + 7 : model.offerNumber;
      const isAsked =
        model.status === "offered" &&
        !step.isStale &&
        model.asked.includes(step.agent) &&
        !model.declined.includes(step.agent);
      const id = newId();
      const by = own(step.agent);
      const command =
        step.type === "accept"
          ? ({ type: "AcceptOffer", ...by, offerNumber } as const)
          : ({ type: "DeclineOffer", agentId: by.agentId, offerNumber } as const);
      const result = await world.run(command, id, by.agentId);
      expectCode(result, isAsked ? ["done", "duplicate"] : ["offer_over", "already_taken", "not_found"]);
      if (isAsked && step.type === "accept")
        Object.assign(model, { status: "assigned", owner: step.agent, assignmentNumber: model.assignmentNumber + 1 });
      if (isAsked && step.type === "decline") {
        model.declined = [...model.declined, step.agent];
        if (model.asked.every((number) => model.declined.includes(number))) model.status = "queued";
      }
      return;
    }
    case "answer":
    case "release":
    case "transfer":
    case "finish": {
      const id = newId();
      const text = `answer ${model.messages.length}`;
      const isHolder = model.status === "assigned" && model.owner === step.agent && !step.isStale;
      const fence = {
        ...own(step.agent),
        assignmentNumber: step.isStale ? model.assignmentNumber + 5 : model.assignmentNumber,
      };
      const result = await world.run(agentCommand(step.type, fence, id, text), id, fence.agentId);
      expectCode(result, isHolder ? ["done", "duplicate"] : ["not_owner", "conversation_closed", "not_found"]);
      if (!isHolder) return;
      if (step.type === "answer") model.messages.push({ id, text, by: fence.agentId });
      else if (step.type === "finish") Object.assign(model, { status: "closed", owner: null });
      else Object.assign(model, { status: "queued", owner: null, isReturned: true });
      return;
    }
    case "expire": {
      const number = step.isStale ? model.offerNumber + 3 : model.offerNumber;
      if (model.status === "offered" && !step.isStale) world.test.advance(timings.offerMs + 1);
      const result = await world.run({ type: "ReachDeadline", kind: "offer", number }, null, "");
      if (isUnknown(result)) return adopt(world, model);
      const isDue = model.status === "offered" && !step.isStale;
      expectCode(result, model.status === "new" ? ["not_found"] : isDue ? ["done"] : ["not_expected"]);
      if (isDue) model.status = "queued";
      return;
    }
    case "end": {
      const id = newId();
      const result = await world.run({ type: "EndConversation" }, id, "player");
      const isOpen = model.status !== "new" && model.status !== "closed";
      expectCode(result, isOpen ? ["done", "duplicate"] : ["not_expected", "not_found"]);
      if (isOpen) Object.assign(model, { status: "closed", owner: null });
    }
  }
}

type Fence = { readonly agentId: (typeof AGENTS)[number]; readonly alias: string; readonly assignmentNumber: number };

function agentCommand(
  type: "answer" | "release" | "transfer" | "finish",
  fence: Fence,
  id: string,
  text: string,
): ConversationCommand {
  switch (type) {
    case "answer":
      return { type: "PostAgentMessage", ...fence, clientMessageId: toClientMessageId(id), text };
    case "release":
      return {
        type: "ReturnConversation",
        agentId: fence.agentId,
        assignmentNumber: fence.assignmentNumber,
        reason: "released",
      };
    case "transfer":
      return { type: "TransferConversation", ...fence, lane: "general", reason: "moved", summary: "" };
    case "finish":
      return { type: "FinishConversation", ...fence, disposition: "other", outcome: "solved" };
  }
}
