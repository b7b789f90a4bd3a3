/** French FAQ: what each text answers. A pattern scores by its number of elements. */
import type { Concepts, Rules } from "../../pack.ts";

export const faqWords: Concepts = {
  LIMIT:
    "plafond~s, limite~s, minimum, maximum, min, max, montant, a partir de, combien, d'un coup, en une fois, par jour, par semaine, par mois",
  FEE: "frais, commission~s, facturez, facture, cout~s, coute, gratuit, payant, pourcentage",
  TAX: "impot~s, taxe~s, imposable~s, imposes, fisc, fiscalite, declarer",
  METHOD:
    "methode~s, moyen~s, mode~s, paypal, skrill, neteller, carte, visa, mastercard, bancontact, interac, virement, crypto, bitcoin, banque, compte bancaire, iban, paysafecard",
  STATUS: "statut, suivi, suivre, historique, en cours, en attente, etat, approuve, liste",
  REVERSE: "annuler, revenir sur, annulation, retracter",
  DOCKIND:
    "quel, quels, quelle, quelles, compte comme, accepte, acceptes, acceptez, valable, expire, perime, format, jpg, pdf, suffit, aussi, va, zombie, grave, titre de sejour, liste, faut",
  SAFE: "securise~e~s~es, protege~s, protegee~s, masquer, cacher, flouter, confidentiel, confidentielles, rgpd, conservez, stockees, en securite, partage, partagees",
  WAGER:
    "mise~s, wager, wagering, exigence~s, condition de mise, conditions de mise, debloquer, transformer, convertir, rejouer, rollover, combien de fois, tours de mise",
  CONTRIBUTE:
    "comptent, compte, contribuent, contribue, contribution, exclu, exclus, exclue, exclues, pourcentage, autorises",
  GAMES: "jeu, jeux, machine~s, slots, roulette, blackjack",
  CODE: "code~s, coupon~s",
  TERMS: "conditions, reglement, termes, regles, cgu",
  EXPIRE: "expire~nt, jusqu'a quand, valable~s, duree, saute, perds, perdre, perdu, validite, date limite",
  MAXBET: "mise max, mise maximale, mise maximum, mise la plus haute, mise la plus elevee, miser maximum",
  USE: "utilise, utiliser, activer, active, obtenir, fonctionne, marche, recevoir, profiter, beneficier, reclamer",
  EXISTING:
    "avez vous, vous avez, en ce moment, quelque chose, du moment, y a t il, il y a, nouveau, nouvelles, aujourd'hui, droit, fidele, en plus",
};

export const faq: Rules = {
  "payout.time": [
    "PAYOUT & HOWLONG & !BONUS",
    "PAYOUT & WHEN",
    "MONEY & HOWLONG",
    "vous payez & HOWLONG|quand|vite|feries",
    "LAST_PAYOUT & HOWLONG|WHEN / *",
    "PAYOUT & HOWLONG & combien|quel|pourquoi",
  ],
  "payout.methods": ["PAYOUT & METHOD", "PAYOUT & METHOD & CAN|WHAT", "METHOD de_paiement|de_retrait"],
  "payout.limits": ["PAYOUT & LIMIT & !temps|jours", "PAYOUT & LIMIT & WHAT|CAN|jour", "CAN 3 PAYOUT 3 AMOUNT|NUM"],
  "payout.fees": ["PAYOUT & FEE", "PAYOUT & FEE & WHAT|quelque_chose|CAN"],
  "payout.tax": ["TAX", "TAX & MONEY|GAMBLE_ONLY|PAYOUT"],
  "payout.cancel": ["REVERSE & PAYOUT & CAN|HOW|encore", "REVERSE 4 PAYOUT"],
  "payout.status": ["PAYOUT & STATUS", "STATUS 4 PAYOUT & WHAT|HOW|WHERE", "LAST_PAYOUT & STATUS / *"],
  "payout.how": ["PAYOUT & HOW", "PAYOUT & WHERE", "WANT 4 PAYOUT", "PAYOUT & AMOUNT & WANT|bouton"],
  "payout.general": ["PAYOUT"],
  "kyc.why": [
    "DOCUMENT & WHY",
    "DOCUMENT & WHY & demandez|voulez|vraiment|envoyer",
    "d'ou_vient_mon_argent & WHY",
    "LAST_KYC & WHY / *",
  ],
  "kyc.documents": ["DOCUMENT & DOCKIND", "DOCUMENT & CAN", "DOCUMENT & DOCKIND & CAN|accepte|jpg|pdf"],
  "kyc.time": ["DOCUMENT & HOWLONG", "DOCUMENT & HOWLONG & combien|prend|dure", "LAST_KYC & HOWLONG|WHEN / *"],
  "kyc.how": ["DOCUMENT & HOW", "DOCUMENT & WHERE", "LAST_KYC & HOW|WHERE / *", "DOCUMENT & HOW & me|envoyer"],
  "kyc.safe": ["DOCUMENT & SAFE", "scan & SAFE", "DOCUMENT & SAFE & bien|peut|CAN"],
  "kyc.refused": ["DOCUMENT & refuse|refusee|refuses|rejete|rejetee", "DOCUMENT 3 NEG 2 accepte|acceptee|valide"],
  "kyc.general": ["DOCUMENT"],
  "bonus.wagering": [
    "BONUS & WAGER",
    "exigence|exigences|condition|conditions 2 mise|mises",
    "BONUS & WAGER & HOW|WHAT",
    "CAN 3 PAYOUT 3 BONUS",
  ],
  "bonus.contribution": ["CONTRIBUTE & GAMES & BONUS|mise|WHAT", "GAMES 3 CONTRIBUTE"],
  "bonus.max-bet": ["MAXBET", "MAXBET & BONUS", "BONUS & mise & LIMIT"],
  "bonus.cancel": ["BONUS & STOP", "STOP 4 BONUS & CAN|HOW|WANT", "sans bonus"],
  "bonus.code": ["CODE & BONUS", "code 1 promo|promotionnel|bonus & WHERE|HOW", "CODE & WHERE|HOW|case"],
  "bonus.expire": ["BONUS & EXPIRE", "BONUS & EXPIRE & PAYOUT|WHEN|combien", "jusqu'a quand & BONUS & utiliser|CAN"],
  "bonus.terms": ["BONUS & TERMS", "TERMS & BONUS & WHERE|WHAT"],
  "bonus.use": ["BONUS & USE", "BONUS & HOW & USE", "BONUS & HOW"],
  "bonus.missing": ["BONUS & NEG & ARRIVE|visible|credite|recu", "BONUS 3 NEG 3 visible|recu|credite|la"],
  "bonus.offers": [
    "BONUS & EXISTING",
    "BONUS & EXISTING & WHAT|depot|WANT",
    "WANT 4 BONUS",
    "premier_depot & quelque_chose|plus",
  ],
  "bonus.general": ["BONUS"],
  "licence.info": ["LICENCE & YOU", "vous|site|casino 3 LICENCE", "quelle|avez 3 licence"],
};

export const smalltalk: Rules = {
  "talk.hello": ["^ GREETING", "GREETING $", "^ GREETING $"],
  "talk.help": ["^ PLEASE_HELP $", "PLEASE_HELP $"],
  "talk.thanks": ["^ THANKS", "THANKS $", "^ THANKS $", "^ THANKS 2 THANKS $"],
  "talk.bye": ["BYE $", "^ BYE $", "^ BYE"],
  "talk.bot": ["WHO", "^ WHO $"],
  "talk.joke": ["JOKE", "^ JOKE $"],
};
