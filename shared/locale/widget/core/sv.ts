/** What an open chat says at once, in Swedish: "du", short, no blame. */
import type { sentences as en } from "./en.ts";

export const sentences: Record<keyof typeof en, string> = {
  title: "Chatt med kundtjänst",
  conversation: "Samtal",
  "header.options": "Fler val",
  "header.minimise": "Minimera",
  "role.bot": "Chatbot",
  you: "Du",
  "bot.label": "Chatbot",
  "bot.hello":
    "Hej, jag är chatboten på {brand}. Jag kan hjälpa dig med uttag, dokument och bonusar. Vill du hellre prata med en medarbetare? Det går alltid bra.",
  "hello.payout": "Uttag",
  "hello.kyc": "Dokument",
  "hello.bonus": "Bonusar",
  "strip.bot": "Du chattar med en chatbot.",
  "strip.person": "Prata med en medarbetare",
  "privacy.line": "Vi sparar chatten för att kunna hjälpa dig.",
  "privacy.link": "Så hanterar vi dina uppgifter",
  "quick.label": "Förslag på svar",
  "state.sending": "Skickar…",
  "state.sent": "Skickat",
  "down.title": "Chatten fungerar inte just nu",
  "compose.label": "Ditt meddelande",
  "compose.hint": "Skriv ditt meddelande",
  "compose.send": "Skicka",
  "down.body": "Din text sparas. Du kan också nå oss så här:",
  "down.plain": "Din text sparas. Försök igen om en stund.",
  "down.again": "Försök igen",
};

export const later = () => import("../later/later-sv.ts");
