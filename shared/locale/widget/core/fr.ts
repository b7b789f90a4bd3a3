/** What an open chat says at once, in French: "vous", short, no blame. */
import type { sentences as en } from "./en.ts";

export const sentences: Record<keyof typeof en, string> = {
  title: "Chat avec le service client",
  conversation: "Conversation",
  "header.options": "Plus d'options",
  "header.minimise": "Réduire",
  "role.bot": "Chatbot",
  you: "Vous",
  "bot.label": "Chatbot",
  "bot.hello":
    "Bonjour, je suis le chatbot de {brand}. Je réponds sur les retraits, les documents et les bonus. Vous préférez une personne\u202f? C'est toujours possible.",
  "hello.payout": "Retraits",
  "hello.kyc": "Documents",
  "hello.bonus": "Bonus",
  "strip.bot": "Vous parlez à un chatbot.",
  "strip.person": "Parler à une personne",
  "privacy.line": "Nous gardons cette conversation pour pouvoir vous aider.",
  "privacy.link": "Comment nous traitons vos données",
  "quick.label": "Réponses proposées",
  "state.sending": "Envoi…",
  "state.sent": "Envoyé",
  "down.title": "Le chat ne marche pas pour le moment",
  "compose.label": "Votre message",
  "compose.hint": "Écrivez votre message",
  "compose.send": "Envoyer",
  "down.body": "Votre texte est gardé. Vous pouvez aussi nous joindre ainsi\u00a0:",
  "down.plain": "Votre texte est gardé. Réessayez dans un instant.",
  "down.again": "Réessayer",
};

export const later = () => import("../later/later-fr.ts");
