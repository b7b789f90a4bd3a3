/** Which lane a handoff waits in, and who comes first there (PRODUCT 4; SPEC.md Q1–Q4). */
import { type HandoffReason, LANES, type Lane, type Priority, type Topic } from "../../../shared/vocabulary.ts";
import { assertNever } from "../assert-never.ts";

/** Above every other effective priority: no number of missed targets reaches it. */
export const CRISIS_PRIORITY = 1_000;

/** What the order inside a lane looks at. */
export interface Waiting {
  readonly conversationId: string;
  readonly effectivePriority: number;
  readonly isReturned: boolean;
  readonly waitingSince: number;
}

/**
 * Danger to a person comes before everything; a threat against staff goes to the supervisors whatever it was about;
 * a handoff made for care stays in care whatever the topic of the message ("I lost a lot, give me a bonus").
 */
export function laneOf(topic: Topic, priority: Priority, reason: HandoffReason): Lane {
  if (priority === "crisis" || reason === "crisis") {
    return "crisis";
  }
  if (reason === "threat") {
    return "supervisor";
  }
  return reason === "care" ? "care" : laneOfTopic(topic);
}

function laneOfTopic(topic: Topic): Lane {
  switch (topic) {
    case "money":
      return "money";
    case "account_blocked":
      return "account";
    case "self_exclusion":
    case "distress":
      return "care";
    case "fraud":
      return "security";
    case "technical":
      return "technical";
    // Anger and accusations; only an official complaint, whose intake was sent, reaches the complaint lane.
    case "complaint":
    case "bonus":
    case "kyc":
    case "payout":
    case "other":
    case "smalltalk":
      return "general";
    default:
      return assertNever(topic, "general");
  }
}

const ranks = new Map<Lane, number>(LANES.map((lane, index) => [lane, index]));

/** Place of a lane in the order in which an agent trained in several is served; the gravest is 0. */
export function rankOf(lane: Lane): number {
  return ranks.get(lane) ?? LANES.length;
}

/** Normal 0, urgent 1, plus 1 for each target missed; crisis stands alone. */
export function effectivePriority(priority: Priority, missedCount: number): number {
  switch (priority) {
    case "normal":
      return Math.min(missedCount, CRISIS_PRIORITY - 1);
    case "urgent":
      return Math.min(1 + missedCount, CRISIS_PRIORITY - 1);
    case "crisis":
      return CRISIS_PRIORITY;
    default:
      return assertNever(priority, 0);
  }
}

/** Order inside a lane: negative when `a` comes first. A total order over rows with distinct ids. */
export function compareWaiting(a: Waiting, b: Waiting): number {
  return (
    b.effectivePriority - a.effectivePriority ||
    Number(b.isReturned) - Number(a.isReturned) ||
    a.waitingSince - b.waitingSince ||
    compareIds(a.conversationId, b.conversationId)
  );
}

/** By code unit, as the stores sort; locale plays no part. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Capacity a conversation takes from its agent. */
export function unitsOf(priority: Priority): number {
  switch (priority) {
    case "normal":
      return 1;
    case "urgent":
    case "crisis":
      return 2;
    default:
      return assertNever(priority, 1);
  }
}
