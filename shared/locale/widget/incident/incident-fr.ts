/** What stands around an incident, in French. */
export const sentences = {
  title: "Problème connu",
  updated: "Mis à jour {time}",
  next: "Prochaine mise à jour {time}",
  late: "Nous avions promis des nouvelles pour {time}. Elles tardent.",
  read: "En savoir plus",
  follow: "Prévenez-moi quand c’est réglé",
  followed: "Nous vous prévenons ici quand c’est réglé.",
  unfold: "Plus",
  fold: "Moins",
};
