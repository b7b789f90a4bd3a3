/**
 * French answers to everyday questions. Players are `vous`, as in Belgium and Canada.
 */
import type { Answer } from "../../pack.ts";

const about =
  (kind: Answer["kind"], topic: Answer["topic"], terms: string | null) =>
  (text: string, ...buttons: string[]): Answer => ({ kind, topic, terms, text, buttons });
const payout = about("answer", "payout", "terms.payouts");
const kyc = about("answer", "kyc", "terms.verification");
const bonus = about("answer", "bonus", "terms.bonuses");
const P = "b.person";

export const faqAnswers: Readonly<Record<string, Answer>> = {
  "payout.time": {
    ...payout(
      "Nous vérifions d'abord chaque retrait. Ensuite, le délai dépend de votre banque. Les week-ends et les jours fériés peuvent l'allonger.",
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
    "La page Retrait indique vos moyens de paiement. Le compte doit être à votre nom.",
    "b.payout.time",
    "b.payout.limits",
    P,
  ),
  "payout.limits": payout(
    "La page Retrait indique le minimum et le maximum de votre moyen de paiement.",
    "b.payout.time",
    "b.payout.fees",
    P,
  ),
  "payout.fees": payout(
    "La page Retrait indique les frais avant la confirmation. Votre banque peut aussi en prendre.",
    "b.payout.limits",
    "b.payout.time",
    P,
  ),
  "payout.tax": payout(
    "L'impôt sur les gains dépend de votre pays. Votre administration fiscale peut vous répondre.",
    "b.payout.time",
    P,
  ),
  "payout.cancel": payout(
    "Regardez vos demandes en cours dans la rubrique Retrait. Si vous voyez un bouton Annuler, il est encore temps.",
    "b.payout.status",
    P,
  ),
  "payout.status": payout(
    "Le statut se trouve dans l'historique de la rubrique Retrait. En attente\u00a0: nous vérifions encore. Approuvé\u00a0: l'argent est en route.",
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
    ...payout("Que voulez-vous savoir sur les retraits\u202f?", "b.payout.time", "b.payout.methods", P),
    kind: "clarify",
  },
  "kyc.why": kyc(
    "La loi nous demande cette vérification. Nous devons aussi être sûrs de payer la bonne personne.",
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
      text: "La vérification se fait ici\u00a0: {fact}. N'envoyez jamais de document dans ce chat.",
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
    ...kyc("Que voulez-vous savoir sur la vérification\u202f?", "b.kyc.how", "b.kyc.why", P),
    kind: "clarify",
  },
  "bonus.wagering": bonus(
    "Vous devez miser le montant du bonus plusieurs fois avant de le retirer. Les conditions indiquent combien de fois.",
    "b.bonus.games",
    "b.bonus.cancel",
    P,
  ),
  "bonus.contribution": bonus(
    "Les jeux ne comptent pas tous de la même façon. Les conditions du bonus donnent la liste.",
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
    "Vous pouvez annuler un bonus dans la rubrique Bonus. Vous perdez alors l'argent du bonus et les gains qui en viennent.",
    "b.bonus.terms",
    "b.bonus.wagering",
    P,
  ),
  "bonus.code": bonus(
    "Saisissez le code dans la rubrique Bonus ou lors du dépôt. Il doit être encore valable.",
    "b.bonus.use",
    "b.bonus.terms",
    P,
  ),
  "bonus.expire": bonus(
    "La rubrique Bonus indique la date de fin de chaque bonus. Les conditions expliquent ce qui se passe en cas de retrait.",
    "b.bonus.terms",
    "b.bonus.wagering",
    P,
  ),
  "bonus.terms": bonus(
    "Les conditions se trouvent à côté de chaque offre, sur la page Promotions.",
    "b.bonus.wagering",
    "b.bonus.games",
    P,
  ),
  "bonus.use": bonus(
    "Ouvrez Bonus dans votre compte. Vous y voyez quel bonus est disponible et comment l'activer.",
    "b.bonus.wagering",
    "b.bonus.terms",
    P,
  ),
  "bonus.missing": bonus(
    "Vos bonus s'affichent dans la rubrique Bonus. Certains sont à activer. Vous ne voyez rien\u202f? Un collègue peut regarder.",
    "b.bonus.terms",
    P,
  ),
  "bonus.offers": bonus(
    "Les offres actuelles sont sur la page Promotions. Leurs conditions indiquent ce qui s'applique à vous.",
    "b.bonus.terms",
    "b.bonus.wagering",
    P,
  ),
  "bonus.general": {
    ...bonus("Que voulez-vous savoir sur les bonus\u202f?", "b.bonus.use", "b.bonus.wagering", P),
    kind: "clarify",
  },
  "licence.info": {
    ...about("answer", "other", "terms.general")("Notre licence est indiquée en bas de chaque page.", P),
    withFact: {
      fact: "licence",
      text: "{brand} a une licence\u00a0: {fact}. Vous pouvez la vérifier auprès de cette autorité.",
    },
  },
};
