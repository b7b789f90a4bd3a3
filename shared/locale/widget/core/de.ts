/** What an open chat says at once, in German: "du", short, no blame. */
import type { sentences as en } from "./en.ts";

export const sentences: Record<keyof typeof en, string> = {
  title: "Chat mit dem Kundenservice",
  conversation: "Gespräch",
  "header.options": "Weitere Optionen",
  "header.minimise": "Minimieren",
  "role.bot": "Chatbot",
  you: "Du",
  "bot.label": "Chatbot",
  "bot.hello":
    "Hallo, ich bin der Chatbot von {brand}. Ich helfe dir bei Auszahlungen, Dokumenten und Boni. Lieber ein Mensch? Das geht jederzeit.",
  "hello.payout": "Auszahlungen",
  "hello.kyc": "Dokumente",
  "hello.bonus": "Boni",
  "strip.bot": "Du sprichst mit einem Chatbot.",
  "strip.person": "Mit einem Menschen sprechen",
  "privacy.line": "Wir speichern diesen Chat, damit wir dir helfen können.",
  "privacy.link": "So gehen wir mit deinen Daten um",
  "quick.label": "Vorgeschlagene Antworten",
  "state.sending": "Wird gesendet…",
  "state.sent": "Gesendet",
  "down.title": "Der Chat geht gerade nicht",
  "compose.label": "Deine Nachricht",
  "compose.hint": "Schreib deine Nachricht",
  "compose.send": "Senden",
  "down.body": "Dein Text bleibt gespeichert. Du erreichst uns auch so:",
  "down.plain": "Dein Text bleibt gespeichert. Bitte versuch es gleich noch einmal.",
  "down.again": "Erneut versuchen",
};

export const later = () => import("../later/later-de.ts");
