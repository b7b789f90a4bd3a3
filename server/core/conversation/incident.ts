/**
 * Something is wrong for many at once (SPEC I4–I8): the bot says so first, and whoever wants hears here what becomes of it.
 * Never to somebody in trouble: there the helplines and a person come first.
 */
import type { HandoffReason, Language } from "../../../shared/vocabulary.ts";
import type { BotDecision, BotReply } from "../bot/decision.ts";
import { fixedReply } from "../bot/fixed-reply.ts";
import { asksOnlyForPayout } from "../facts/questions.ts";
import { concerns, type KnownIncident } from "../incident/state.ts";
import { incidentTexts, statusText } from "../incident/texts.ts";
import type { ConversationCommand } from "./commands.ts";
import type { DecideContext } from "./context.ts";
import { accept, type Decision, reject } from "./decision.ts";
import type { BotReplied, ConversationEvent, IncidentMark } from "./events.ts";
import type { ConversationState, LivingState } from "./state.ts";

/** Nothing may stand before what the bot says then. */
const UNTOUCHED: ReadonlySet<HandoffReason> = new Set(["care", "crisis", "threat", "security", "complaint"]);

const markOf = ({ incidentId, version }: KnownIncident): IncidentMark => ({ incidentId, version });

/** The incident this message is about, unless it was told of as it is now. */
export function incidentFor(
  { topic, reason }: Pick<BotDecision, "topic" | "reason">,
  { told, isCare }: Pick<LivingState, "told" | "isCare">,
  { incidents }: DecideContext,
): KnownIncident | null {
  if (isCare || (reason !== null && UNTOUCHED.has(reason))) {
    return null;
  }
  const isTold = ({ incidentId, version }: KnownIncident) =>
    told.some((mark) => mark.incidentId === incidentId && mark.version >= version);
  return incidents.find((incident) => concerns(incident, topic) && !isTold(incident)) ?? null;
}

/** In place of the general answer, which does not hold now, or of a person for who only asks where a payout is. */
export function isAnsweredBy({ reason, reply }: BotDecision, text: string): boolean {
  return reason === null || (reason === "money" && asksOnlyForPayout(text, reply.language));
}

/** The incident as the bot's whole answer. */
export function incidentReply(incident: KnownIncident, said: BotDecision, context: DecideContext): BotReplied {
  const { language } = said.reply;
  const person = context.bot.byLanguage.get(language)?.pack.buttons["b.person"];
  const reply: BotReply = {
    ...said.reply,
    kind: "answer",
    textId: `incident.${incident.incidentId}`,
    textVersion: incident.version,
    text: statusText(incident, language, context.now, context.timeZone),
    termsRef: null,
    quickReplies: [
      { id: "b.follow", label: incidentTexts[language].follow },
      ...(person === undefined ? [] : [{ id: "b.person", label: person }]),
    ],
    card: null,
  };
  return { type: "BotReplied", reply, card: null, priority: "normal", reason: null, incident: markOf(incident) };
}

/** The incident before what the bot says anyway. */
export function afterIncident(incident: KnownIncident | null, event: BotReplied, context: DecideContext): BotReplied {
  if (incident === null) {
    return event;
  }
  const { reply } = event;
  const first = statusText(incident, reply.language, context.now, context.timeZone);
  return { ...event, reply: { ...reply, text: `${first}\n\n${reply.text}` }, incident: markOf(incident) };
}

/** The button under the bot's answer sends its label: the newest incident told of is meant. */
export function followedByLabel(
  text: string,
  { told, follows, isCare }: Pick<LivingState, "told" | "follows" | "isCare">,
  context: DecideContext,
): readonly ConversationEvent[] | null {
  const spoken = Object.entries(incidentTexts).find(([, { follow }]) => follow === text);
  const incident = [...told]
    .reverse()
    .flatMap((mark) => context.incidents.find(({ incidentId }) => incidentId === mark.incidentId) ?? [])[0];
  if (spoken === undefined || incident === undefined || isCare) {
    return null;
  }
  return following(incident, follows, spoken[0] as Language, context);
}

/** Says so each time it is asked; is stored once. */
function following(
  incident: KnownIncident,
  follows: readonly IncidentMark[],
  language: Language,
  context: DecideContext,
): readonly ConversationEvent[] {
  const { incidentId, version } = incident;
  const isNew = !follows.some((mark) => mark.incidentId === incidentId);
  const reply = notice(incident, `followed.${incidentId}`, incidentTexts[language].followed, language, context);
  return [...(isNew ? [{ type: "IncidentFollowed", incidentId, version } as const] : []), reply];
}

export function followIncident(
  state: ConversationState,
  { incidentId, opening }: Extract<ConversationCommand, { type: "FollowIncident" }>,
  context: DecideContext,
): Decision {
  const incident = context.incidents.find((each) => each.incidentId === incidentId);
  if (incident === undefined) {
    return reject("not_found");
  }
  if (state.status === "closed" && context.now - state.closedAt > context.timings.reopenMs) {
    return reject("conversation_closed");
  }
  if (state.status !== "new") {
    const isFollowed = state.follows.some((mark) => mark.incidentId === incidentId);
    return accept(isFollowed ? [] : following(incident, state.follows, state.language, context));
  }
  const hello = fixedReply(context.bot, opening.language, "bot.hello", context.facts);
  return accept([
    { type: "ConversationStarted", ...opening },
    { type: "BotReplied", reply: hello, card: null, priority: "normal", reason: null },
    ...following(incident, [], opening.language, context),
  ]);
}

/** Once for each update, wherever the conversation stands; a closed one stays closed. */
export function tellIncident(state: ConversationState, incident: KnownIncident, context: DecideContext): Decision {
  const mark =
    state.status === "new" ? undefined : state.follows.find((each) => each.incidentId === incident.incidentId);
  if (state.status === "new" || mark === undefined || mark.version >= incident.version) {
    return accept([]);
  }
  const { language } = state;
  const text = statusText(incident, language, context.now, context.timeZone);
  return accept([
    {
      ...notice(incident, `incident.${incident.incidentId}`, text, language, context),
      incident: markOf(incident),
    },
  ]);
}

function notice(
  incident: KnownIncident,
  textId: string,
  text: string,
  language: Language,
  context: DecideContext,
): BotReplied {
  const { topics, version } = incident;
  const hello = fixedReply(context.bot, language, "bot.hello", context.facts);
  const reply: BotReply = {
    ...hello,
    kind: "notice",
    textId,
    textVersion: version,
    language,
    text,
    topic: topics[0] ?? "other",
    quickReplies: [],
  };
  return { type: "BotReplied", reply, card: null, priority: "normal", reason: null };
}
