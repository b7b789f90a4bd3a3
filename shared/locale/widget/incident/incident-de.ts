/** What stands around an incident, in German. */
export const sentences = {
  title: "Bekannte Störung",
  updated: "Stand {time}",
  next: "Nächste Meldung {time}",
  late: "Wir wollten uns bis {time} melden. Das dauert länger.",
  read: "Mehr lesen",
  follow: "Sag mir, wenn es gelöst ist",
  followed: "Wir sagen dir hier Bescheid, wenn es gelöst ist.",
  unfold: "Mehr",
  fold: "Weniger",
};
