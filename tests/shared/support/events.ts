/** Any event of a conversation, as fast-check makes it; also what the server would never write in this order. */
import fc from "fast-check";
import type { ConversationEventMessage } from "../../../shared/protocol-events.ts";
import {
  CLOSERS,
  FACT_KINDS,
  HANDOFF_KINDS,
  LANES,
  LOOKUP_OUTCOMES,
  PRIORITIES,
  RATING_ASKS,
  RETURN_REASONS,
} from "../../../shared/vocabulary.ts";
import { header } from "./frames.ts";

const text = fc.string({ maxLength: 40 });
const maybeText = fc.option(text, { nil: undefined });
/** Agents' copies carry all of it, players' none; a fold must take either and anything between. */
const need = {
  reason: fc.constantFrom("money" as const, undefined),
  topic: fc.constantFrom("payout" as const, undefined),
  lane: fc.constantFrom(...LANES, undefined),
  priority: fc.constantFrom(...PRIORITIES, undefined),
};

/** One of each type: a new type does not compile until it is here. */
const BODIES: { readonly [Name in ConversationEventMessage["type"]]: fc.Arbitrary<unknown> } = {
  "conversation.started": fc.record({
    language: fc.constantFrom("nl", "en"),
    reference: text,
    playerLabel: maybeText,
    isVerified: fc.constantFrom(true, undefined),
  }),
  "message.posted": fc.record({
    from: fc.constantFrom("player", "agent"),
    text,
    masked: fc.constant([]),
    alias: fc.option(text),
    clientMessageId: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{22}$/), { nil: undefined }),
  }),
  "message.redacted": fc.record({ targetSeq: fc.integer({ min: 1, max: 60 }), text }),
  "bot.replied": fc.record({
    kind: fc.constantFrom("answer", "care", "crisis"),
    textId: text,
    textVersion: fc.constant(1),
    language: fc.constant("nl"),
    text,
    termsRef: fc.constant(null),
    quickReplies: fc.constant([]),
    card: fc.constant(null),
    facts: fc.constant(null),
  }),
  "handoff.requested": fc.record({
    kind: fc.constantFrom(...HANDOFF_KINDS),
    isCare: fc.boolean(),
    canCancel: fc.boolean(),
    ...need,
  }),
  "handoff.raised": fc.record({ isCare: fc.boolean(), ...need }),
  "handoff.cancelled": fc.constant({}),
  "player.identified": fc.constant({}),
  "lookup.requested": fc.record({ lookupNumber: fc.constantFrom(1, 2), about: fc.constantFrom(...FACT_KINDS) }),
  "lookup.ended": fc.record({ lookupNumber: fc.constantFrom(1, 2), outcome: fc.constantFrom(...LOOKUP_OUTCOMES) }),
  "offer.made": fc.record({ offerNumber: fc.constantFrom(1, undefined) }),
  "offer.declined": fc.constant({}),
  "offer.expired": fc.constant({}),
  "agent.assigned": fc.record({ alias: text, agentId: maybeText, assignmentNumber: fc.constantFrom(1, 2, undefined) }),
  "conversation.returned": fc.record({ reason: fc.constantFrom(...RETURN_REASONS), lane: need.lane }),
  "conversation.transferred": fc.record({ lane: need.lane }),
  "target.missed": fc.constant({}),
  "idle.warned": fc.record({ closesAt: fc.nat() }),
  "idle.extended": fc.constant({}),
  "conversation.closed": fc.record({
    by: fc.constantFrom(...CLOSERS),
    canReopenUntil: fc.nat(),
    asks: fc.constantFrom(...RATING_ASKS),
  }),
  "incident.followed": fc.record({ incidentId: text }),
  "rating.given": fc.record({ isSkipped: fc.boolean() }),
  "conversation.reopened": fc.constant({}),
};

const body = fc.oneof(
  ...Object.entries(BODIES).map(([name, fields]) => fields.map((value) => ({ type: name, ...Object(value) }))),
);

/** Numbered as a log is. */
export const eventLog: fc.Arbitrary<ConversationEventMessage[]> = fc
  .array(body, { maxLength: 50 })
  .map((bodies) => bodies.map((one, index) => ({ ...one, ...header(index + 1) })));
