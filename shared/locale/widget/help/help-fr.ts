/** What the menu, the helplines and a chat that is down say, in French: "vous", short, no blame. */
import type { sentences as en } from "./help-en.ts";

export const sentences: Record<keyof typeof en, string> = {
  "menu.help": "Aide : problèmes de jeu",
  "menu.sound": "Son des nouveaux messages",
  "menu.language": "Langue",
  "menu.end": "Terminer la conversation",
  "abuse.text": "Cette conversation a été fermée. Vous pouvez toujours trouver de l'aide\u00a0:",
  "care.title": "Quelqu'un peut vous écouter",
  "care.contact":
    "Voulez-vous parler à quelqu'un\u202f? {line} vous écoute jour et nuit, gratuitement et sans donner votre nom.",
  "care.contact.plain": "Voulez-vous parler à quelqu'un\u202f? Vous pouvez appeler {line}.",
  "care.danger": "Y a-t-il un danger en ce moment\u202f?",
  "care.stay": "Nous restons ici avec vous.",
  "care.stay.alias": "{alias} reste ici avec vous.",
  "care.call": "Appeler {line}",
  "care.chat": "Écrire à {line}",
  "help.title": "Aide : problèmes de jeu",
  "help.body": "Parler fait du bien. Ces personnes écoutent et ne jugent pas.",
  "help.gambling": "Pour parler du jeu",
  "help.crisis": "Quand tout devient trop lourd",
  "help.free": "Gratuit",
  "help.always": "Jour et nuit",
  "help.close": "Fermer",
  "leave.title": "Quitter la file d'attente\u202f?",
  "leave.body": "Vous perdez votre place. Le chatbot reste avec vous.",
  "leave.yes": "Quitter la file",
  "leave.no": "Garder ma place",
  "end.title": "Terminer cette conversation\u202f?",
  "end.body": "Vous pouvez la reprendre pendant 24 heures.",
  "end.yes": "Terminer",
  "end.no": "Continuer",
};
