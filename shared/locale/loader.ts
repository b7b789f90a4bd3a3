/** What the loader says on the host page. The server bakes the lines of the brand's languages into `balie.js`. */
import type { Language } from "../vocabulary.ts";

/** Launcher name · title of the chat (empty in `balie.js` where it is the same) · unread, after the number · close · the chat cannot be loaded. */
export type LoaderLabels = readonly [open: string, title: string, unread: string, close: string, down: string];

export const LOADER_LABELS: Partial<Readonly<Record<Language, LoaderLabels>>> = {
  nl: ["Chat met de klantenservice", "Chat met de klantenservice", "ongelezen", "Sluiten", "De chat werkt nu niet."],
  de: [
    "Chat mit dem Kundenservice",
    "Chat mit dem Kundenservice",
    "ungelesen",
    "Schließen",
    "Der Chat geht gerade nicht.",
  ],
  fr: [
    "Chat avec le service client",
    "Chat avec le service client",
    "non lus",
    "Fermer",
    "Le chat ne marche pas pour le moment.",
  ],
  en: ["Chat with customer service", "Customer service chat", "unread", "Close", "Chat does not work right now."],
  sv: ["Chatt med kundtjänst", "Chatt med kundtjänst", "olästa", "Stäng", "Chatten fungerar inte just nu."],
};
