/** What the player is asked at the end, in German. */
export const sentences = {
  title: "Wie war dieser Chat?",
  agent: "Wie hat {alias} dir geholfen?",
  "agent.low": "Sehr schlecht",
  "agent.high": "Sehr gut",
  outcome: "Wie zufrieden bist du mit dem Ergebnis?",
  "outcome.low": "Sehr unzufrieden",
  "outcome.high": "Sehr zufrieden",
  "outcome.apart": "Das zählt nicht für {alias}.",
  comment: "Möchtest du etwas dazu sagen? Du musst nicht.",
  send: "Senden",
  skip: "Überspringen",
  thanks: "Danke für deine Antwort.",
};
