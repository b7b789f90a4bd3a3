/** What is said of an incident, in French. `what`: the whole topic, and one method or game of it. */
import type { IncidentSentences } from "../texts.ts";

export const fr: IncidentSentences = {
  next: "Prochaine mise à jour : {time}.",
  nothing: "Vous n’avez rien à faire.",
  news: "Des nouvelles du problème :",
  solved: "C’est réglé : « {what} »",
  follow: "Prévenez-moi quand c’est réglé",
  followed: "Je vous préviens ici quand c’est réglé. Vous n’avez pas besoin d’attendre.",
  working: "Nous nous en occupons. Vous n’avez rien à faire.",
  what: {
    payout: [
      "Les retraits prennent plus de temps que d’habitude.",
      "Les retraits par {method} prennent plus de temps que d’habitude.",
    ],
    money: [
      "Les dépôts arrivent plus tard que d’habitude sur votre compte.",
      "Les dépôts par {method} arrivent plus tard que d’habitude sur votre compte.",
    ],
    kyc: [
      "La vérification des documents prend plus de temps que d’habitude.",
      "La vérification de {method} prend plus de temps que d’habitude.",
    ],
    bonus: [
      "Les bonus sont ajoutés plus tard que d’habitude.",
      "Le bonus {method} est ajouté plus tard que d’habitude.",
    ],
    account_blocked: [
      "La connexion ne marche pas toujours en ce moment.",
      "La connexion par {method} ne marche pas toujours en ce moment.",
    ],
    technical: ["Certains jeux marchent mal en ce moment.", "{method} marche mal en ce moment."],
  },
};
