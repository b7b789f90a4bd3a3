/** What the player is asked at the end, in French. */
export const sentences = {
  title: "Comment s’est passée cette conversation ?",
  agent: "Que pensez-vous de l’aide de {alias} ?",
  "agent.low": "Très mauvaise",
  "agent.high": "Très bonne",
  outcome: "Que pensez-vous du résultat ?",
  "outcome.low": "Très mauvais",
  "outcome.high": "Très bon",
  "outcome.apart": "Cela ne compte pas pour {alias}.",
  comment: "Voulez-vous ajouter quelque chose ? Ce n’est pas obligatoire.",
  send: "Envoyer",
  skip: "Passer",
  thanks: "Merci pour votre réponse.",
};
