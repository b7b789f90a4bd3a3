/** What stands around an incident, in English. */
export const sentences = {
  title: "Known problem",
  updated: "Updated {time}",
  next: "Next update {time}",
  late: "We promised news by {time}. It is late.",
  read: "Read more",
  follow: "Tell me when it is solved",
  followed: "We tell you here when it is solved.",
  unfold: "More",
  fold: "Less",
};
