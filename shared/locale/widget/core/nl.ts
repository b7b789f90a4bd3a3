/** What an open chat says at once, in Dutch: "je", short, no blame. */
import type { sentences as en } from "./en.ts";

export const sentences: Record<keyof typeof en, string> = {
  title: "Chat met de klantenservice",
  conversation: "Gesprek",
  "header.options": "Meer opties",
  "header.minimise": "Minimaliseren",
  "role.bot": "Chatbot",
  you: "Jij",
  "bot.label": "Chatbot",
  "bot.hello":
    "Hoi, ik ben de chatbot van {brand}. Ik kan je helpen met uitbetalingen, documenten en bonussen. Liever een medewerker? Dat kan altijd.",
  "hello.payout": "Uitbetalingen",
  "hello.kyc": "Documenten",
  "hello.bonus": "Bonussen",
  "strip.bot": "Je praat met een chatbot.",
  "strip.person": "Praat met een medewerker",
  "privacy.line": "We bewaren deze chat om je te kunnen helpen.",
  "privacy.link": "Zo gaan we om met je gegevens",
  "quick.label": "Voorgestelde antwoorden",
  "state.sending": "Wordt verzonden…",
  "state.sent": "Verzonden",
  "down.title": "De chat werkt nu niet",
  "compose.label": "Je bericht",
  "compose.hint": "Schrijf je bericht",
  "compose.send": "Verstuur",
  "down.body": "Je tekst blijft bewaard. Je kunt ons ook zo bereiken:",
  "down.plain": "Je tekst blijft bewaard. Probeer het straks opnieuw.",
  "down.again": "Probeer opnieuw",
};

export const later = () => import("../later/later-nl.ts");
