/**
 * Stored events as they travel: one message type per event, in the form its audience may see (core audience.ts).
 * A field marked "agents" is left out of every frame to a player. Numbers are dense in each stream (DL1).
 */
import { z } from "zod";
import { clientMessageId, conversationId, epoch, eventId } from "./protocol.ts";
import {
  ALARMS,
  BOT_REPLY_KINDS,
  CLOSERS,
  DISPOSITIONS,
  DOCUMENT_KINDS,
  DOCUMENT_STATUSES,
  FACT_KINDS,
  HANDOFF_KINDS,
  HANDOFF_REASONS,
  LANES,
  LANGUAGES,
  LOOKUP_OUTCOMES,
  MASK_KINDS,
  OUTCOMES,
  PAYOUT_STATUSES,
  PRIORITIES,
  RATING_ASKS,
  REFUSAL_REASONS,
  RETURN_REASONS,
  TOPICS,
} from "./vocabulary.ts";

const header = { conversationId, epoch, seq: z.int().min(1), eventId, at: z.number() };
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), ...header, ...shape });

const contact = z.object({
  name: z.string(),
  /** As shown, such as `0800-0113`. */
  number: z.string(),
  /** As dialled; the `tel:` link is made from it. */
  dial: z.string(),
  chatUrl: z.string().nullable(),
  isAlwaysOpen: z.boolean(),
  isFree: z.boolean(),
});
export type Contact = z.infer<typeof contact>;

/** Helplines as they were when the card was sent; from the dated data file only (C3). */
const helplineCard = z.object({
  type: z.enum(["crisis", "safer_gambling"]),
  country: z.string(),
  crisis: z.array(contact),
  gambling: z.array(contact),
  emergency: z.string(),
});
export type HelplineCard = z.infer<typeof helplineCard>;

const amount = z.object({
  /** In the smallest unit of the currency, such as cents. */
  minor: z.int(),
  /** ISO 4217. */
  currency: z.string(),
});
const payoutStatus = z.enum(PAYOUT_STATUSES);

/** The player's own matter, from the operator's API at the time of the event; the text says the same in words. */
const factCard = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("payout"),
    id: z.string(),
    amount,
    method: z.string(),
    status: payoutStatus,
    requestedAt: z.number(),
    steps: z.array(z.object({ status: payoutStatus, at: z.number() })),
    expectedBy: z.number().nullable(),
  }),
  z.object({
    type: z.literal("documents"),
    documents: z.array(
      z.object({
        kind: z.enum(DOCUMENT_KINDS),
        status: z.enum(DOCUMENT_STATUSES),
        uploadedAt: z.number().nullable(),
        refusedCount: z.int(),
        reason: z.enum(REFUSAL_REASONS).nullable(),
      }),
    ),
  }),
  z.object({
    type: z.literal("bonus"),
    name: z.string(),
    isActive: z.boolean(),
    wagered: amount,
    toWager: amount,
    expiresAt: z.number().nullable(),
  }),
]);
export type FactCard = z.infer<typeof factCard>;

const agentOnly = <T extends z.ZodType>(schema: T) => schema.optional();

export const conversationEvent = z.discriminatedUnion("type", [
  event("conversation.started", {
    language: z.enum(LANGUAGES),
    reference: z.string(),
    playerLabel: agentOnly(z.string()),
    country: agentOnly(z.string()),
    /** The operator vouches for who this is. */
    isVerified: agentOnly(z.boolean()),
  }),
  event("message.posted", {
    from: z.enum(["player", "agent"]),
    /** Present for the sender's own side: it is the acknowledgement. */
    clientMessageId: clientMessageId.optional(),
    text: z.string(),
    /** What was hidden before the text was stored (SAFETY 7.1). */
    masked: z.array(z.enum(MASK_KINDS)),
    alias: z.string().nullable(),
    agentId: agentOnly(z.string().nullable()),
  }),
  event("message.redacted", { targetSeq: z.int().min(1), text: z.string() }),
  event("bot.replied", {
    kind: z.enum(BOT_REPLY_KINDS),
    textId: z.string(),
    textVersion: z.int(),
    language: z.enum(LANGUAGES),
    text: z.string(),
    termsRef: z.object({ id: z.string(), version: z.string() }).nullable(),
    quickReplies: z.array(z.object({ id: z.string(), label: z.string() })),
    card: helplineCard.nullable(),
    facts: factCard.nullable(),
    topic: agentOnly(z.enum(TOPICS)),
  }),
  /** The player hears here what becomes of it. */
  event("incident.followed", { incidentId: z.string() }),
  event("player.identified", {}),
  event("lookup.requested", { lookupNumber: z.int().min(1), about: z.enum(FACT_KINDS) }),
  event("lookup.ended", { lookupNumber: z.int().min(1), outcome: z.enum(LOOKUP_OUTCOMES) }),
  event("handoff.requested", {
    kind: z.enum(HANDOFF_KINDS),
    /** The player is in danger: no survey, no auto-close, contacts stay in view. */
    isCare: z.boolean(),
    canCancel: z.boolean(),
    reason: agentOnly(z.enum(HANDOFF_REASONS)),
    topic: agentOnly(z.enum(TOPICS)),
    lane: agentOnly(z.enum(LANES)),
    priority: agentOnly(z.enum(PRIORITIES)),
  }),
  event("handoff.raised", {
    isCare: z.boolean(),
    lane: agentOnly(z.enum(LANES)),
    priority: agentOnly(z.enum(PRIORITIES)),
    reason: agentOnly(z.enum(HANDOFF_REASONS)),
    topic: agentOnly(z.enum(TOPICS)),
  }),
  event("handoff.cancelled", {}),
  event("offer.made", {
    offerNumber: agentOnly(z.int()),
    agentIds: agentOnly(z.array(z.string())),
    expiresAt: agentOnly(z.number()),
  }),
  event("offer.declined", { offerNumber: agentOnly(z.int()), agentId: agentOnly(z.string()) }),
  event("offer.expired", { offerNumber: agentOnly(z.int()) }),
  event("agent.assigned", {
    alias: z.string(),
    agentId: agentOnly(z.string()),
    assignmentNumber: agentOnly(z.int()),
    clientMessageId: clientMessageId.optional(),
  }),
  event("conversation.returned", {
    reason: z.enum(RETURN_REASONS),
    agentId: agentOnly(z.string()),
    lane: agentOnly(z.enum(LANES)),
  }),
  event("conversation.transferred", { agentId: agentOnly(z.string()), lane: agentOnly(z.enum(LANES)) }),
  event("target.missed", { missedCount: agentOnly(z.int()) }),
  event("idle.warned", { closesAt: z.number() }),
  event("idle.extended", {}),
  event("conversation.closed", {
    by: z.enum(CLOSERS),
    canReopenUntil: z.number(),
    asks: z.enum(RATING_ASKS),
    agentId: agentOnly(z.string().nullable()),
  }),
  event("conversation.reopened", {}),
  /** What was said is in no frame, to nobody (SPEC C29). */
  event("rating.given", { isSkipped: z.boolean() }),
]);
export type ConversationEventMessage = z.infer<typeof conversationEvent>;

const explanation = z.object({
  ruleIds: z.array(z.string()),
  spans: z.array(z.object({ ruleId: z.string(), start: z.int(), end: z.int(), words: z.string() })),
  detectedLanguage: z.enum(LANGUAGES).nullable(),
  scores: z.array(z.object({ textId: z.string(), score: z.number() })),
});

/** Events of the staff stream: never sent to a player, numbered by themselves. */
export const staffEvent = z.discriminatedUnion("type", [
  event("bot.explained", {
    /** The player's message this explains. */
    clientMessageId: clientMessageId.nullable(),
    topic: z.enum(TOPICS),
    priority: z.enum(PRIORITIES),
    reason: z.enum(HANDOFF_REASONS).nullable(),
    explanation,
  }),
  event("note.added", {
    clientMessageId: clientMessageId.optional(),
    agentId: z.string(),
    alias: z.string(),
    text: z.string(),
  }),
  event("transfer.noted", { alias: z.string(), lane: z.enum(LANES), reason: z.string(), summary: z.string() }),
  event("alarm.raised", { alarm: z.enum(ALARMS) }),
  event("conversation.finished", { alias: z.string(), disposition: z.enum(DISPOSITIONS), outcome: z.enum(OUTCOMES) }),
]);
export type StaffEventMessage = z.infer<typeof staffEvent>;
