/** What stands around an incident, in Dutch. */
export const sentences = {
  title: "Storing",
  updated: "Bijgewerkt {time}",
  next: "Volgende update {time}",
  late: "We beloofden nieuws voor {time}. Dat is laat.",
  read: "Lees meer",
  follow: "Meld me als het is opgelost",
  followed: "We laten het je hier weten als het is opgelost.",
  unfold: "Meer",
  fold: "Minder",
};
