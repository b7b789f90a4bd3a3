/**
 * French answers, small talk, handovers, care and crisis, and the labels of the buttons. No phone numbers: they come on
 * the card. Players are `vous`, as in Belgium and Canada: a text that someone in distress may read keeps its distance.
 */
import type { Answer } from "../../pack.ts";

const about =
  (kind: Answer["kind"], topic: Answer["topic"], terms: string | null) =>
  (text: string, ...buttons: string[]): Answer => ({ kind, topic, terms, text, buttons });
const payout = about("answer", "payout", "terms.payouts");
const kyc = about("answer", "kyc", "terms.verification");
const bonus = about("answer", "bonus", "terms.bonuses");
const talk = about("smalltalk", "smalltalk", null);
const hand = (topic: Answer["topic"], terms: string | null, text: string, ...buttons: string[]): Answer =>
  about("handoff", topic, terms)(text, ...buttons);
const care = about("care", "distress", null);
const exclusion = about("care", "self_exclusion", "terms.safer-gambling");
const crisis = about("crisis", "distress", null);
const P = "b.person";

export const texts: Readonly<Record<string, Answer>> = {
  "payout.time": {
    ...payout(
      "Nous vérifions d'abord chaque retrait. Ensuite, le délai dépend de votre banque. Week-ends et jours fériés peuvent l'allonger.",
      "b.payout.status",
      "b.payout.methods",
      P,
    ),
    withFact: {
      fact: "payoutCheckHours",
      text: "Notre vérification d'un retrait prend au plus {fact} heures. Ensuite, le délai dépend de votre banque.",
    },
  },
  "payout.methods": payout(
    "La page Retrait montre vos moyens de paiement. Le compte doit être à votre nom.",
    "b.payout.time",
    "b.payout.limits",
    P,
  ),
  "payout.limits": payout(
    "La page Retrait montre le minimum et le maximum de votre moyen de paiement.",
    "b.payout.time",
    "b.payout.fees",
    P,
  ),
  "payout.fees": payout(
    "La page Retrait montre les frais avant que vous confirmiez. Votre banque peut avoir ses propres frais.",
    "b.payout.limits",
    "b.payout.time",
    P,
  ),
  "payout.tax": payout(
    "L'impôt sur les gains dépend de votre pays. Votre centre des impôts peut vous répondre.",
    "b.payout.time",
    P,
  ),
  "payout.cancel": payout(
    "Regardez vos demandes en cours sous Retrait. S'il y a un bouton Annuler, l'annulation est encore possible.",
    "b.payout.status",
    P,
  ),
  "payout.status": payout(
    "Le statut est sous Retrait, dans l'historique. En attente : nous vérifions encore. Approuvé : l'argent est en route.",
    "b.payout.time",
    P,
  ),
  "payout.how": payout(
    "Ouvrez Retrait dans votre compte. Choisissez un moyen, saisissez le montant et confirmez.",
    "b.payout.time",
    "b.payout.methods",
    P,
  ),
  "payout.general": {
    ...payout("Que voulez-vous savoir sur les retraits ?", "b.payout.time", "b.payout.methods", P),
    kind: "clarify",
  },
  "kyc.why": kyc(
    "La loi nous demande cette vérification. Elle montre aussi que l'argent va bien à vous.",
    "b.kyc.documents",
    "b.kyc.safe",
    P,
  ),
  "kyc.documents": kyc(
    "La page Vérification donne la liste des documents acceptés. Le document doit être valide et entièrement visible.",
    "b.kyc.how",
    "b.kyc.time",
    P,
  ),
  "kyc.time": {
    ...kyc(
      "Un collègue vérifie vos documents. Le résultat s'affiche sur la page Vérification.",
      "b.kyc.documents",
      "b.kyc.how",
      P,
    ),
    withFact: { fact: "kycCheckHours", text: "Nous vérifions vos documents en {fact} heures au plus." },
  },
  "kyc.how": {
    ...kyc(
      "Ouvrez Vérification dans votre compte et envoyez-y vos documents. N'envoyez jamais de document dans ce chat.",
      "b.kyc.documents",
      "b.kyc.time",
      P,
    ),
    withFact: {
      fact: "kycUploadUrl",
      text: "La vérification se fait ici : {fact}. N'envoyez jamais de document dans ce chat.",
    },
  },
  "kyc.safe": kyc(
    "Vos documents passent par une page sécurisée. Seules les personnes chargées de la vérification peuvent les voir.",
    "b.kyc.why",
    "b.kyc.how",
    P,
  ),
  "kyc.refused": kyc(
    "La page Vérification indique pourquoi le document est refusé. Vous pouvez y envoyer une nouvelle photo.",
    "b.kyc.documents",
    "b.kyc.how",
    P,
  ),
  "kyc.general": {
    ...kyc("Que voulez-vous savoir sur la vérification ?", "b.kyc.how", "b.kyc.why", P),
    kind: "clarify",
  },
  "bonus.wagering": bonus(
    "Vous devez miser le montant du bonus plusieurs fois avant de le retirer. Les conditions disent combien.",
    "b.bonus.games",
    "b.bonus.cancel",
    P,
  ),
  "bonus.contribution": bonus(
    "Tous les jeux ne comptent pas autant. Les conditions du bonus donnent la liste.",
    "b.bonus.wagering",
    "b.bonus.terms",
    P,
  ),
  "bonus.max-bet": bonus(
    "Chaque bonus a une mise maximale. Vous la trouvez dans ses conditions.",
    "b.bonus.terms",
    "b.bonus.cancel",
    P,
  ),
  "bonus.cancel": bonus(
    "Vous pouvez annuler un bonus sous Bonus. L'argent du bonus et ses gains sont alors perdus.",
    "b.bonus.terms",
    "b.bonus.wagering",
    P,
  ),
  "bonus.code": bonus(
    "Saisissez le code sous Bonus ou lors du dépôt. Il doit être encore valable.",
    "b.bonus.use",
    "b.bonus.terms",
    P,
  ),
  "bonus.expire": bonus(
    "Chaque bonus a une date de fin, visible sous Bonus. Les conditions expliquent l'effet d'un retrait.",
    "b.bonus.terms",
    "b.bonus.wagering",
    P,
  ),
  "bonus.terms": bonus(
    "Les conditions sont avec chaque offre, sous Promotions.",
    "b.bonus.wagering",
    "b.bonus.games",
    P,
  ),
  "bonus.use": bonus(
    "Ouvrez Bonus dans votre compte. Vous y voyez quel bonus est prêt et comment l'activer.",
    "b.bonus.wagering",
    "b.bonus.terms",
    P,
  ),
  "bonus.missing": bonus(
    "Un bonus s'affiche sous Bonus, souvent après activation. Rien ne s'affiche ? Un collègue peut regarder.",
    "b.bonus.terms",
    P,
  ),
  "bonus.offers": bonus(
    "Les offres actuelles sont sur la page Promotions. Les conditions disent ce qui vaut pour vous.",
    "b.bonus.terms",
    "b.bonus.wagering",
    P,
  ),
  "bonus.general": {
    ...bonus("Que voulez-vous savoir sur les bonus ?", "b.bonus.use", "b.bonus.wagering", P),
    kind: "clarify",
  },
  "licence.info": {
    ...about("answer", "other", "terms.general")("Notre licence est indiquée en bas de chaque page.", P),
    withFact: {
      fact: "licence",
      text: "{brand} a une licence : {fact}. Vous pouvez la vérifier auprès de cette autorité.",
    },
  },
  "talk.hello": talk(
    "Bonjour, je suis le chatbot de {brand}. Comment puis-je vous aider ?",
    "b.payouts",
    "b.documents",
    "b.bonuses",
  ),
  "talk.help": talk("Bien sûr. De quoi s'agit-il ?", "b.payouts", "b.documents", P),
  "talk.thanks": talk("Avec plaisir. Avez-vous une autre question ?"),
  "talk.bye": talk("Au revoir. Vous pouvez toujours revenir ici."),
  "talk.bot": talk("Je suis un chatbot, pas une personne. Un collègue peut prendre le relais quand vous voulez.", P),
  "talk.joke": talk(
    "Je suis un chatbot, je reste bref. Puis-je vous renseigner ?",
    "b.payouts",
    "b.documents",
    "b.bonuses",
  ),
  "bot.hello": about("hello", "smalltalk", null)(
    "Bonjour, je suis le chatbot de {brand}. Je réponds sur les retraits, les documents et les bonus. Vous préférez une personne ? C'est toujours possible.",
    "b.payouts",
    "b.documents",
    "b.bonuses",
  ),
  fallback: about("fallback", "other", null)(
    "Je n'ai pas compris. Pouvez-vous le dire autrement ?",
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
    "Personne n'est là pour le moment. Votre message est gardé, et une personne répondra ici.",
  ),
  "handoff.money": hand(
    "money",
    "terms.payouts",
    "Il s'agit de votre argent : une personne doit regarder. Je vous mets en relation. Elle voit cette conversation.",
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
    "Un collègue doit regarder cette panne. Indiquez le jeu ou la page, et l'heure.",
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
    "Merci de nous le dire. C'est lourd à porter. Vous n'êtes pas seul face à cela. Un collègue arrive. Ci-dessous, des personnes peuvent vous aider.",
  ),
  "care.open.offline": care(
    "Merci de nous le dire. C'est lourd à porter. Aucun de nous n'est là maintenant, nous répondrons ici. Les personnes ci-dessous peuvent vous aider maintenant.",
  ),
  "care.exclusion": exclusion(
    "Vous faites bien de le dire. Un collègue va s'en occuper avec vous. Ci-dessous, des personnes peuvent vous aider.",
  ),
  "care.exclusion.offline": exclusion(
    "Vous faites bien de le dire. Aucun de nous n'est là maintenant. Votre demande est gardée, nous répondrons ici. Les personnes ci-dessous peuvent vous aider maintenant.",
  ),
  "care.still": care(
    "J'ai transmis cela aussi. Un collègue a cette conversation. Ci-dessous, des personnes peuvent vous aider.",
  ),
  "care.still.offline": care(
    "J'ai gardé cela pour nous aussi. Les personnes ci-dessous peuvent vous aider maintenant.",
  ),
  "crisis.open": crisis(
    "Merci de nous le dire. Ce n'était pas facile à écrire. Un collègue arrive maintenant. Ci-dessous, vous pouvez parler à quelqu'un tout de suite.",
  ),
  "crisis.open.offline": crisis(
    "Merci de nous le dire. Ce n'était pas facile à écrire. Aucun de nous n'est là maintenant. Parlez aux personnes ci-dessous. Elles sont là pour vous.",
  ),
  "crisis.still": crisis("Votre message est bien arrivé. Ci-dessous, vous pouvez parler à quelqu'un tout de suite."),
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
  "b.payout.time": "Quel délai pour un retrait ?",
  "b.payout.methods": "Quels moyens de retrait ?",
  "b.payout.limits": "Plafonds de retrait",
  "b.payout.fees": "Frais de retrait",
  "b.payout.status": "Statut d'un retrait",
  "b.kyc.why": "Pourquoi ma pièce d'identité ?",
  "b.kyc.documents": "Quels documents ?",
  "b.kyc.time": "Délai de vérification ?",
  "b.kyc.how": "Comment me vérifier ?",
  "b.kyc.safe": "Mes documents protégés ?",
  "b.bonus.use": "Comment utiliser un bonus ?",
  "b.bonus.wagering": "Conditions de mise du bonus ?",
  "b.bonus.cancel": "Comment annuler un bonus ?",
  "b.bonus.games": "Quels jeux comptent ?",
  "b.bonus.terms": "Conditions des bonus",
};
