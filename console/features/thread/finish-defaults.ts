/** Sensible first choices of the Finish dialog, so that Alt+E, Enter is enough for the usual chat. */
import type { NeedView } from "../../../shared/view.ts";
import type { Disposition, Outcome, Topic } from "../../../shared/vocabulary.ts";

const BY_TOPIC: Readonly<Record<Topic, Disposition>> = {
  bonus: "bonus",
  kyc: "kyc",
  payout: "payout",
  money: "payout",
  account_blocked: "account",
  self_exclusion: "limits",
  technical: "technical",
  complaint: "complaint",
  fraud: "security",
  distress: "care",
  smalltalk: "other",
  other: "other",
};

export function dispositionFor(need: NeedView | null): Disposition {
  if (need === null) {
    return "other";
  }
  if (need.priority === "crisis" || need.lane === "crisis") {
    return "crisis";
  }
  return need.reason === "threat" ? "abuse" : BY_TOPIC[need.topic];
}

/** Distress is never "solved" by a chat; the player was referred to people who can help. */
export function outcomeFor(disposition: Disposition): Outcome {
  switch (disposition) {
    case "care":
    case "crisis":
      return "referred";
    case "complaint":
      return "complaint";
    case "payout":
    case "kyc":
    case "bonus":
    case "account":
    case "limits":
    case "technical":
    case "security":
    case "abuse":
    case "other":
      return "solved";
  }
}
