/** What the player is asked at the end, in Dutch. */
export const sentences = {
  title: "Hoe was dit gesprek?",
  agent: "Hoe heeft {alias} je geholpen?",
  "agent.low": "Heel slecht",
  "agent.high": "Heel goed",
  outcome: "Hoe tevreden ben je met de uitkomst?",
  "outcome.low": "Heel ontevreden",
  "outcome.high": "Heel tevreden",
  "outcome.apart": "Dit telt niet mee voor {alias}.",
  comment: "Wil je er iets bij zeggen? Dat hoeft niet.",
  send: "Versturen",
  skip: "Overslaan",
  thanks: "Bedankt voor je antwoord.",
};
