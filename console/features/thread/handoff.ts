/** What stands on the "Why you got this" card. Only what the two streams say; nothing is guessed. */
import type { StaffEventMessage } from "../../../shared/protocol-events.ts";
import type { ConversationView, NeedView, TranscriptItem } from "../../../shared/view.ts";
import type { BotReplyKind, HandoffReason, Language, MaskKind } from "../../../shared/vocabulary.ts";
import { type Mentions, mentionsIn } from "./mentioned.ts";

export type Caution =
  | {
      readonly name:
        | "care"
        | "crisis"
        | "threat"
        | "money"
        | "account"
        | "complaint"
        | "security"
        | "rejected"
        | "message"
        | "returned";
    }
  | { readonly name: "promised"; readonly time: string }
  | { readonly name: "masked"; readonly kinds: readonly MaskKind[] };

export interface BotStep {
  readonly seq: number;
  readonly kind: BotReplyKind;
  readonly firstLine: string;
  readonly textId: string;
  readonly termsRef: { readonly id: string; readonly version: string } | null;
}

export interface RuleHit {
  readonly ruleId: string;
  readonly words: readonly string[];
}

export interface HandoffCard {
  readonly need: NeedView;
  readonly question: string;
  readonly tried: readonly BotStep[];
  readonly facts: Mentions;
  readonly cautions: readonly Caution[];
  readonly language: Language | null;
  /** The bot read another language than the one the player set. */
  readonly otherLanguage: Language | null;
  readonly rules: readonly RuleHit[];
  readonly hasReply: boolean;
}

type BotItem = Extract<TranscriptItem, { type: "bot" }>;
type MessageItem = Extract<TranscriptItem, { type: "message" }>;

const BY_REASON: Readonly<Partial<Record<HandoffReason, Exclude<Caution["name"], "promised" | "masked">>>> = {
  threat: "threat",
  money: "money",
  account: "account",
  complaint: "complaint",
  security: "security",
  answer_rejected: "rejected",
};

/** A greeting, small talk or the handover itself is no attempt to help. */
const TRIED: ReadonlySet<BotReplyKind> = new Set(["answer", "clarify", "fallback", "care", "crisis"]);

/** Null until a person is needed. */
export function toHandoffCard(view: ConversationView, staff: readonly StaffEventMessage[]): HandoffCard | null {
  const { need } = view;
  if (need === null) {
    return null;
  }
  const bot = view.items.filter((item): item is BotItem => item.type === "bot");
  const player = view.items.filter((item): item is MessageItem => item.type === "message" && item.from === "player");
  const explained = staff.filter((event) => event.type === "bot.explained");
  const deciding = explained.filter((event) => event.reason !== null).at(-1) ?? explained.at(-1);
  const detected = deciding?.explanation.detectedLanguage ?? null;
  return {
    need,
    question: oneLine(questionOf(need, player)),
    tried: bot.filter((item) => TRIED.has(item.kind)).map(toStep),
    facts: mentionsIn(player.map((item) => item.text)),
    cautions: cautionsOf(view, need, bot, player),
    language: view.language,
    otherLanguage: detected === view.language ? null : detected,
    rules: (deciding?.explanation.ruleIds ?? []).map((ruleId) => ({
      ruleId,
      words: (deciding?.explanation.spans ?? []).filter((span) => span.ruleId === ruleId).map((span) => span.words),
    })),
    hasReply: view.items.some((item) => item.type === "message" && item.from === "agent"),
  };
}

/** The message that asked for a person rarely says what it is about; then an earlier one does. */
const ASKS_ONLY: ReadonlySet<HandoffReason> = new Set([
  "asked_for_person",
  "answer_rejected",
  "repeated",
  "angry",
  "bot_failed",
]);

function questionOf(need: NeedView, player: readonly MessageItem[]): string {
  const before = player.filter((message) => message.at <= need.since);
  const asked = ASKS_ONLY.has(need.reason)
    ? (before.filter((message) => message.text.includes("?")).at(-1) ?? before[0])
    : undefined;
  return asked?.text ?? (need.question === "" ? (player.at(-1)?.text ?? "") : need.question);
}

function toStep({ seq, kind, text, textId, termsRef }: BotItem): BotStep {
  return { seq, kind, firstLine: oneLine(text), textId, termsRef };
}

/** Gravest first. */
function cautionsOf(
  view: ConversationView,
  need: NeedView,
  bot: readonly BotItem[],
  player: readonly MessageItem[],
): readonly Caution[] {
  const isCrisis = need.priority === "crisis" || need.lane === "crisis";
  const byReason = BY_REASON[need.reason];
  const answers = bot.filter((item) => item.kind === "answer" || item.kind === "handoff");
  const promised = isCrisis ? undefined : mentionsIn(answers.map((item) => item.text)).times[0];
  const kinds = [...new Set(player.flatMap((item) => item.masked))];
  return [
    ...(isCrisis ? [{ name: "crisis" } as const] : []),
    ...(view.isCare && !isCrisis ? [{ name: "care" } as const] : []),
    ...(byReason === undefined ? [] : [{ name: byReason } as const]),
    ...(promised === undefined ? [] : [{ name: "promised", time: promised } as const]),
    ...(kinds.length === 0 ? [] : [{ name: "masked", kinds } as const]),
    ...(view.handoffKind === "message" ? [{ name: "message" } as const] : []),
    ...(view.items.some((item) => item.type === "line" && item.line.name === "returned")
      ? [{ name: "returned" } as const]
      : []),
  ];
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Prefills the transfer dialog: what the next colleague needs, in the streams' own words. */
export function summaryOf(
  card: HandoffCard,
  labels: { readonly question: string; readonly tried: string; readonly facts: string },
): string {
  const facts = [...card.facts.amounts, ...card.facts.times, ...card.facts.methods];
  const lastStep = card.tried.at(-1);
  return [
    card.question === "" ? "" : `${labels.question}: ${card.question}`,
    lastStep === undefined ? "" : `${labels.tried}: ${lastStep.firstLine}`,
    facts.length === 0 ? "" : `${labels.facts}: ${facts.join(", ")}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
