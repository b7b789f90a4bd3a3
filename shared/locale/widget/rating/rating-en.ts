/** What the player is asked at the end, in English. */
export const sentences = {
  title: "How was this chat?",
  agent: "How did {alias} help you?",
  "agent.low": "Very badly",
  "agent.high": "Very well",
  outcome: "How do you feel about the outcome?",
  "outcome.low": "Very unhappy",
  "outcome.high": "Very happy",
  "outcome.apart": "This does not count for {alias}.",
  comment: "Anything you would like to add? You do not have to.",
  send: "Send",
  skip: "Skip",
  thanks: "Thank you for telling us.",
};
