/** What stands around an incident, in Swedish. */
export const sentences = {
  title: "Känt problem",
  updated: "Uppdaterat {time}",
  next: "Nästa uppdatering {time}",
  late: "Vi lovade nytt till {time}. Det är sent.",
  read: "Läs mer",
  follow: "Säg till när det är löst",
  followed: "Vi säger till dig här när det är löst.",
  unfold: "Mer",
  fold: "Mindre",
};
