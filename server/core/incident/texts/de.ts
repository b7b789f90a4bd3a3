/** What is said of an incident, in German. `what`: the whole topic, and one method or game of it. */
import type { IncidentSentences } from "../texts.ts";

export const de: IncidentSentences = {
  next: "Nächste Meldung: {time}.",
  nothing: "Du musst nichts tun.",
  news: "Neues zur Störung:",
  solved: "Das ist gelöst: „{what}“",
  follow: "Sag mir, wenn es gelöst ist",
  followed: "Ich sage dir hier Bescheid, wenn es gelöst ist. Du musst nicht warten.",
  working: "Wir arbeiten daran. Du musst nichts tun.",
  what: {
    payout: [
      "Auszahlungen dauern gerade länger als sonst.",
      "Auszahlungen über {method} dauern gerade länger als sonst.",
    ],
    money: [
      "Einzahlungen kommen gerade später auf deinem Konto an.",
      "Einzahlungen über {method} kommen gerade später auf deinem Konto an.",
    ],
    kyc: [
      "Die Prüfung von Dokumenten dauert gerade länger als sonst.",
      "Die Prüfung von {method} dauert gerade länger als sonst.",
    ],
    bonus: ["Boni werden gerade später gutgeschrieben.", "Der Bonus {method} wird gerade später gutgeschrieben."],
    account_blocked: [
      "Die Anmeldung klappt gerade nicht immer.",
      "Die Anmeldung über {method} klappt gerade nicht immer.",
    ],
    technical: ["Manche Spiele laufen gerade nicht gut.", "{method} läuft gerade nicht gut."],
  },
};
