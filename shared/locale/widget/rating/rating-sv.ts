/** What the player is asked at the end, in Swedish. */
export const sentences = {
  title: "Hur var den här chatten?",
  agent: "Hur tycker du att {alias} hjälpte dig?",
  "agent.low": "Mycket dåligt",
  "agent.high": "Mycket bra",
  outcome: "Hur nöjd är du med resultatet?",
  "outcome.low": "Mycket missnöjd",
  "outcome.high": "Mycket nöjd",
  "outcome.apart": "Det här räknas inte för {alias}.",
  comment: "Vill du tillägga något? Du behöver inte.",
  send: "Skicka",
  skip: "Hoppa över",
  thanks: "Tack för ditt svar.",
};
