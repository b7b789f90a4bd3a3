/**
 * French small talk, handovers, care and crisis, and the labels of the buttons. No phone numbers: they come on
 * the card. Players are `vous`, as in Belgium and Canada: a text that someone in distress may read keeps its distance.
 */
import type { Answer } from "../../pack.ts";

const about =
  (kind: Answer["kind"], topic: Answer["topic"], terms: string | null) =>
  (text: string, ...buttons: string[]): Answer => ({ kind, topic, terms, text, buttons });
const talk = about("smalltalk", "smalltalk", null);
const hand = (topic: Answer["topic"], terms: string | null, text: string, ...buttons: string[]): Answer =>
  about("handoff", topic, terms)(text, ...buttons);
const care = about("care", "distress", null);
const exclusion = about("care", "self_exclusion", "terms.safer-gambling");
const crisis = about("crisis", "distress", null);
const P = "b.person";

export const texts: Readonly<Record<string, Answer>> = {
  "talk.hello": talk(
    "Bonjour, je suis le chatbot de {brand}. Comment puis-je vous aider\u202f?",
    "b.payouts",
    "b.documents",
    "b.bonuses",
  ),
  "talk.help": talk("Bien sûr. De quoi s'agit-il\u202f?", "b.payouts", "b.documents", P),
  "talk.thanks": talk("Avec plaisir. Avez-vous une autre question\u202f?"),
  "talk.bye": talk("Au revoir. Vous pouvez revenir ici à tout moment."),
  "talk.bot": talk("Je suis un chatbot, pas une personne. Un collègue peut prendre le relais quand vous voulez.", P),
  "talk.joke": talk(
    "Je suis un chatbot, l'humour n'est pas mon point fort. Puis-je vous renseigner\u202f?",
    "b.payouts",
    "b.documents",
    "b.bonuses",
  ),
  "bot.hello": about("hello", "smalltalk", null)(
    "Bonjour, je suis le chatbot de {brand}. Je réponds sur les retraits, les documents et les bonus. Vous préférez une personne\u202f? C'est toujours possible.",
    "b.payouts",
    "b.documents",
    "b.bonuses",
  ),
  fallback: about("fallback", "other", null)(
    "Je n'ai pas compris. Pouvez-vous le dire autrement\u202f?",
    "b.payouts",
    "b.documents",
    P,
  ),
  "handoff.ok": hand(
    "other",
    null,
    "Je vous mets en relation. La personne voit cette conversation, vous n'avez rien à répéter.",
  ),
  "handoff.offline": hand(
    "other",
    null,
    "Personne n'est là pour le moment. Nous avons bien votre message. Une personne vous répondra ici.",
  ),
  "handoff.money": hand(
    "money",
    "terms.payouts",
    "Il s'agit de votre argent\u00a0: une personne doit regarder. Je vous mets en relation, elle verra cette conversation.",
  ),
  "handoff.security": hand(
    "fraud",
    null,
    "Il s'agit peut-être de la sécurité de votre compte. Un collègue regarde. Ne donnez ici ni mot de passe ni code.",
  ),
  "handoff.complaint": hand(
    "complaint",
    "terms.complaints",
    "Je comprends votre mécontentement. Une personne va vous lire et vous répondre.",
  ),
  "handoff.account": hand(
    "account_blocked",
    "terms.account",
    "Je ne peux pas voir pourquoi votre compte est bloqué. Je vous mets en relation avec un collègue.",
  ),
  "handoff.technical": hand(
    "technical",
    null,
    "Un collègue va regarder ce problème. Indiquez le jeu ou la page, et l'heure.",
  ),
  "handoff.threat": hand(
    "distress",
    null,
    "Je transmets cette conversation à une personne. Elle peut lire ce que vous avez écrit.",
  ),
  "handoff.failed": hand(
    "other",
    null,
    "Je ne comprends pas assez bien. Une personne peut mieux vous aider. Je vous mets en relation.",
    "b.stay",
  ),
  "handoff.rejected": hand(
    "other",
    null,
    "Cela ne répondait pas à votre question. Je vous mets en relation avec une personne.",
    "b.stay",
  ),
  "handoff.repeated": hand(
    "other",
    null,
    "Ma réponse ne vous aide pas. Je vous mets en relation avec une personne.",
    "b.stay",
  ),
  "handoff.angry": hand(
    "complaint",
    null,
    "Je vois que cela se passe mal. Une personne prend le relais et voit cette conversation.",
    "b.stay",
  ),
  "care.open": care(
    "Merci de nous le dire. C'est lourd à porter. Vous n'avez pas à porter cela sans aide. Un collègue arrive. Les personnes ci-dessous peuvent aussi vous aider.",
  ),
  "care.open.offline": care(
    "Merci de nous le dire. C'est lourd à porter. Nous ne sommes pas là pour le moment, nous vous répondrons ici. Les personnes ci-dessous peuvent vous aider maintenant.",
  ),
  "care.exclusion": exclusion(
    "Vous faites bien de le dire. Un collègue va s'en occuper avec vous. Les personnes ci-dessous peuvent aussi vous aider.",
  ),
  "care.exclusion.offline": exclusion(
    "Vous faites bien de le dire. Nous ne sommes pas là pour le moment. Nous avons bien votre demande et nous vous répondrons ici. Les personnes ci-dessous peuvent vous aider maintenant.",
  ),
  "care.still": care(
    "J'ai transmis ce message aussi. Un collègue voit cette conversation. Les personnes ci-dessous peuvent aussi vous aider.",
  ),
  "care.still.offline": care("Nous lirons ce message aussi. Les personnes ci-dessous peuvent vous aider maintenant."),
  "crisis.open": crisis(
    "Merci de nous le dire. Ce n'était pas facile à écrire. Un collègue arrive maintenant. Les personnes ci-dessous peuvent vous écouter tout de suite.",
  ),
  "crisis.open.offline": crisis(
    "Merci de nous le dire. Ce n'était pas facile à écrire. Nous ne sommes pas là pour le moment. Parlez aux personnes ci-dessous. Elles sont là pour vous.",
  ),
  "crisis.still": crisis("Votre message est bien arrivé. Les personnes ci-dessous peuvent vous écouter tout de suite."),
  "crisis.still.offline": crisis(
    "Votre message est bien arrivé. Parlez aux personnes ci-dessous. Elles sont là pour vous.",
  ),
};

export const buttons: Readonly<Record<string, string>> = {
  "b.payouts": "Retraits",
  "b.documents": "Documents",
  "b.bonuses": "Bonus",
  "b.person": "Parler à une personne",
  "b.stay": "Rester avec le chatbot",
  "b.payout.time": "Quel délai pour un retrait\u202f?",
  "b.payout.methods": "Quels moyens de retrait\u202f?",
  "b.payout.limits": "Plafonds de retrait",
  "b.payout.fees": "Frais de retrait",
  "b.payout.status": "Statut d'un retrait",
  "b.kyc.why": "Pourquoi ma pièce d'identité\u202f?",
  "b.kyc.documents": "Quels documents\u202f?",
  "b.kyc.time": "Délai de vérification\u202f?",
  "b.kyc.how": "Où envoyer mes documents\u202f?",
  "b.kyc.safe": "Sécurité de mes documents",
  "b.bonus.use": "Comment utiliser un bonus\u202f?",
  "b.bonus.wagering": "Conditions de mise du bonus\u202f?",
  "b.bonus.cancel": "Comment annuler un bonus\u202f?",
  "b.bonus.games": "Quels jeux comptent\u202f?",
  "b.bonus.terms": "Conditions des bonus",
};
