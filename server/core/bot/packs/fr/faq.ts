/** French FAQ: what each text answers. A pattern scores by its number of elements. */
import type { Concepts, Rules } from "../../pack.ts";

export const faqWords: Concepts = {
  LIMIT:
    "plafond~s, plafonne~s, limite~s, limitation~s, minimum, maximum, mini, maxi, min, max, minimal, maximal, minimale, maximale, montant, seuil, a partir de, combien, d'un coup, en une fois, en plusieurs fois, par jour, par semaine, par mois, le meme jour, tout retirer, moins de, plus petit, plus gros, plus grosse somme",
  FEE: "frais, commission~s, facturez, facture, facturee, cout~s, coute, coutent, gratuit, gratuits, gratuitement, payant, payants, pourcentage, taux de change, ponction, prenez vous, prend sa part, gratos",
  TAX: "impot~s, taxe~s, taxer, taxable~s, imposable~s, impose, imposes, fisc, fiscalite, fiscal, declarer, declare, declaration, csg, imposition, afc, revenu quebec, spf",
  METHOD:
    "cartes, methode~s, moyen~s, mode~s, facon~s, option~s, paypal, skrill, neteller, carte, visa, mastercard, cb, bancontact, payconiq, interac, virement~s, virement instantane, crypto~s, bitcoin, btc, usdt, ethereum, banque, compte bancaire, iban, paysafecard, cheque~s, revolut, n26, nickel, apple pay, google pay, lydia, twint, postfinance, muchbetter, ecopayz, jeton, sofort, trustly, cash, especes, liquide, compte de ma, compte de mon, compte commun, autre compte, nom de ma, compte de quelqu'un, meme carte, autre carte, nouvelle carte, ancienne carte, en algerie, a l'etranger, dollars canadiens, francs suisses, devise, converti, convertis, en euros, en dollars",
  STATUS:
    "statut~s, suivi, suivre, historique, en cours, en attente, etat, approuve, approuvee, liste, avancement, ou en est, en est, verifier si, confirmation, traite, traitement, pending",
  REVERSE:
    "annuler, annule, revenir sur, annulation, retracter, stopper, interrompre, changer d'avis, recrediter, remettre sur le solde, remettre sur mon solde, modifier, inverser",
  DOCKIND:
    "quel, quels, quelle, quelles, lesquels, compte comme, accepte, acceptes, acceptez, accepter, acceptee, valable~s, valide~s, expire, expiree, perime~e~s, format, jpg, jpeg, png, heic, pdf, suffit, suffisent, aussi, va, grave, recent, recente, date de, moins de, mois, noir et blanc, couleur, flou, floue, coins, recto, verso, liste, faut, convient, bon, bonne, prolongee, prenom~s, nom de jeune fille, nom different, au nom de, nom de ma, nom de mon, traduction, etranger, anglais, ancien, ancienne, plastifie, remplacer, remplace, photocopie, capture, electronique, numerique, gsm, internet, mobile, a la place, c'est bon, renouveler",
  SAFE: "securise~e~s~es, securite, protege~s, protegee~s, masquer, masque, cacher, flouter, barrer, filigrane, confidentiel~s, confidentielles, confidentialite, rgpd, conservez, conserve, gardez, gardees, garde, stockez, stockees, stockage, en securite, partage, partagez, partagees, revendez, vendez, revendre, supprimez, supprimees, effacees, sur, surs, sans danger, risque, crains, peur, tiers, qui voit, qui a acces, qui peut voir, qui regarde, cryptees, chiffrees, combien de temps gardez",
  WAGER:
    "mise~s, wager, wagering, exigence~s, condition de mise, conditions de mise, debloquer, liberer, transformer, convertir, convertible, rejouer, rollover, combien de fois, tours de mise, x30, x35, x40, 30x, 35x, 40x, 30 fois, 40 fois, fois le bonus, restant, avancement, progression, reste a miser, reste a jouer, retirer le bonus, retirer mon bonus, retirable, argent reel, solde reel, solde bonus",
  CONTRIBUTE:
    "comptent, compte, contribuent, contribue, contribution, exclu~e~s, exclues, pourcentage, autorises, autorisee, eligible~s, interdit, interdits, valable sur, valables sur, a moitie, participent, qu'a moitie, joue sur, jouer sur, utilisables sur, utilisable sur, quels jeux, quelles machines, quel jeu, quelle machine, lequel, lesquels, quelle slot",
  GAMES:
    "jeu, jeux, machine~s, slot~s, roulette, blackjack, live, table~s, jackpots, casino en direct, poker, paris sportifs",
  CODE: "code~s, coupon~s, voucher~s",
  TERMS: "conditions, condition, reglement, termes, regles, regle, cgu, cgv, petits caracteres, clauses, modalites",
  EXPIRE: `expire~nt, expiration, expirer, jusqu'a quand, valable~s, duree, saute, sautent, perds, perdre, perdu, validite, date limite, date de fin, echeance, disparait, disparaissent, delai, periment, si je retire, si j'ai pas fini, avant la fin, combien de jours, combien de temps, temps pour, jours pour`,
  MAXBET:
    "mise max, mise maxi, mise maximum, mise maximale, mise la plus haute, mise la plus elevee, miser maximum, miser max, miser au maximum, max par tour, maximum par tour, max par spin, plafond de mise, mise par tour, mise par spin, mise autorisee, bet max, max bet, miser plus de",
  USE: "utilise, utiliser, activer, active, activation, obtenir, avoir, avoir droit, fonctionne, fonctionnent, marche, marchent, recevoir, recois, profiter, beneficier, reclamer, recuperer, echanger, jouer, servent, sert, entrer, mettre, ou se trouvent, tout seuls, automatique, automatiquement, inviter, gagner, calcule, calcules, verse, verses, accumuler, consiste, debloque, participer, inscrire",
  EXISTING:
    "avez vous, vous avez, en ce moment, quelque chose, du moment, y a t il, il y a, y a, y a tu, y'a, nouveau~x, nouvelles, aujourd'hui, droit, fidele~s, fidelite, en plus, ce week end, cette semaine, ce mois, ce mois ci, ce soir, prochain, prochaine, revient, reviennent, faites, proposez, offrez, offre, donnez, y en aura, des fois, cette annee, noel, paques, halloween, black friday, ete, existe, pour les anciens, regulier, reguliers, existants, inscrits, inscription, bienvenue, sans depot, anniversaire, lequel, actuellement, disponible~s",
  OOS: "idee cadeau, tour de france, ligue 1, coupe du monde, oscars, capitale, recette~s, film, recette, meteo, temps fait il, poste, chaudiere, tomate~s, match, moliere, passeport canadien, lettre de motivation, racine carree, president, horaires, delhaize, serie, crosby, buts, la poste, conges payes, ikea, pizza, train pour, vol pour, avion, hotel, restaurant, prefecture, mairie de, tondre, traduire",
};

export const faq: Rules = {
  "payout.time": [
    "PAYOUT & HOWLONG & !BONUS|OOS",
    "PAYOUT & WHEN & !OOS",
    "MONEY & HOWLONG & !BONUS|DOCUMENT",
    "quel|quels 2 delai|delais & !DOCUMENT|BONUS",
    "vous payez & HOWLONG|quand|vite|feries|jours|week_end",
    "payez|versez|virez & feries|week_end|dimanche|samedi|nuit",
    "LAST_PAYOUT & HOWLONG|WHEN / *",
    "PAYOUT & HOWLONG & combien|quel|pourquoi|met|prend|rapide",
    "plus rapide & PAYOUT|METHOD",
    "WIN & HOWLONG & PAYOUT|recevoir|sur_mon_compte|arrivent",
  ],
  "payout.methods": [
    "BANK 5 deux_sens|deux_directions|retirer|recevoir|sortie & !NEG|recu",
    "BANK & deux_sens",
    "PAYOUT & METHOD & !BONUS",
    "PAYOUT & METHOD & CAN|WHAT|HOW|ou",
    "METHOD de_paiement|de_retrait",
    "WIN|argent|sous & METHOD & CAN|envoyer|recevoir|iront|aller|sur|verser|transferer|envoie",
    "METHOD & payez|payer|retirer & CAN|par_quoi|WHAT|aussi",
    "par quoi & payez|PAYOUT",
  ],
  "payout.limits": [
    "PAYOUT & LIMIT & !temps|jours_ouvrables|HOWLONG|BONUS|FEE",
    "PAYOUT & LIMIT & WHAT|CAN|jour|semaine|mois",
    "CAN 3 PAYOUT 3 AMOUNT|NUM",
    "retirer|encaisser|sortir & AMOUNT|NUM & CAN|possible|minimum|juste|seulement",
    "PAYOUT 3 NUM|COUNT|fois & meme_jour|par_jour|par_semaine|plusieurs",
    "deux|plusieurs|trois retraits",
  ],
  "payout.fees": [
    "PAYOUT & FEE",
    "PAYOUT & FEE & WHAT|quelque_chose|CAN|sur|y_a|combien|si",
    "prenez|prend & pourcentage|commission|frais",
  ],
  "payout.tax": ["TAX", "TAX & MONEY|GAMBLE_ONLY|PAYOUT|WIN", "TAX & MONEY|WIN & faut|dois|doit|CAN"],
  "payout.cancel": [
    "REVERSE & PAYOUT & CAN|HOW|encore|trop_tard",
    "REVERSE 4 PAYOUT",
    "REVERSE 4 demande & PAYOUT",
    "PAYOUT & changer_d'avis|change_d'avis|changé_d'avis",
  ],
  "payout.status": [
    "PAYOUT & STATUS",
    "STATUS 4 PAYOUT & WHAT|HOW|WHERE|signifie|veut_dire",
    "LAST_PAYOUT & STATUS / *",
    "ou 1 en est 3 PAYOUT",
    "difference & approuve|traite|valide|en_attente|en_cours",
    "approuve|approuvé|valide|en_attente|traite|en_traitement|en_cours|pending & veut_dire|signifie|c'est_quoi|parti & argent|signifie|veut_dire|retrait|virement|statut|PAYOUT|ca",
    "PAYOUT & STATUS & ou|comment|veut_dire|WHERE|voir",
  ],
  "payout.how": [
    "WHERE|clique|cliquer|HOW & sortir|recuperer|encaisser|toucher 3 sous|argent|gains|fric|thune",
    "PAYOUT & HOW & !HOWLONG",
    "PAYOUT & WHERE",
    "WANT 4 PAYOUT",
    "PAYOUT & AMOUNT & WANT|bouton",
    "HOW 5 PAYOUT|recuperer & WIN|argent|sous|gains|mes",
    "HOW 4 retirer|encaisser|recuperer",
    "WIN & HOW & recupere|recuperer|recevoir|toucher|avoir",
  ],
  "payout.general": [
    "demande|demandes 6 arrive|arrivent|traitez|traite|traitees|envoi|recois|validez & HOWLONG|WHEN|dimanche|soir|week_end|aussi|heures",
    "delai & demande & envoi|reception|validation|heures|combien",
    "PAYOUT & !OOS",
  ],
  "kyc.why": [
    "DOCUMENT & WHY",
    "DOCUMENT & WHY & demandez|voulez|vraiment|envoyer|faut|encore|besoin|avant|PAYOUT",
    "d'ou_vient_mon_argent & WHY",
    "LAST_KYC & WHY / *",
    "DOCUMENT & faut_il|obligatoire|oblige|obligee|avant_de|avant_le & PAYOUT|jouer|inscrire|m'inscrire|deposer",
  ],
  "kyc.documents": [
    "DOCUMENT & DOCKIND & !OOS",
    "DOCUMENT & CAN",
    "DOCUMENT & DOCKIND & CAN|accepte|jpg|pdf|comme|suffit|bon|grave|va|passe",
    "demandez|faut|besoin|voulez & quoi|quels|exactement|au_juste & compte|DOCUMENT|verifier",
    "que demandez_vous|faut_il|voulez_vous & DOCUMENT|compte|m'inscrire",
    "recepisse|acte_de_naissance|livret_de_famille|titre_de_sejour|permis & suffit|bon|passe|ca_va|accepte|acceptez",
  ],
  "kyc.time": [
    "HOWLONG 4 valider|verifier|validation|activer 3 compte|profil",
    "DOCUMENT & HOWLONG & !SAFE",
    "DOCUMENT & HOWLONG & combien|prend|dure|valider|verifier|traitement|met",
    "LAST_KYC & HOWLONG|WHEN / *",
    "DOCUMENT & mail|prevenu|notification|sais|saurai|surveiller & valides|valide|verifie|validés|bon|fois",
  ],
  "kyc.how": [
    "DOCUMENT & HOW & !FEE|OOS",
    "DOCUMENT & WHERE & !OOS",
    "LAST_KYC & HOW|WHERE / *",
    "DOCUMENT & HOW|ou & me|envoyer|envoie|transmettre|telecharger|uploader|charger|mets|mettre|verifier",
    "envoyer|transmettre|uploader|deposer|envoie 4 DOCUMENT & HOW|ou|WHERE|mail|par|poste",
  ],
  "kyc.safe": [
    "DOCUMENT & SAFE",
    "scan & SAFE",
    "DOCUMENT & SAFE & bien|peut|CAN|qui|combien|vous|mes|chez_vous",
    "gardez|conservez|stockez & DOCUMENT & temps|longtemps|apres|ou",
  ],
  "kyc.refused": [
    "DOCUMENT & refuse|refusee|refuses|rejete|rejetee|rejetes",
    "DOCUMENT 3 NEG 2 accepte|acceptee|valide|passe|passee",
  ],
  "kyc.general": ["DOCUMENT & !OOS"],
  "bonus.wagering": [
    "BONUS & WAGER",
    "exigence|exigences|condition|conditions 2 mise|mises",
    "BONUS & WAGER & HOW|WHAT|combien|sur|faut|reste",
    "CAN 3 PAYOUT 3 BONUS",
    "reste 3 a miser|jouer|rejouer",
    "wager|wagering|rollover & combien|c'est_quoi|sur|reste|HOW|WHAT|se_passe",
    "difference & solde_bonus|solde_reel|argent_bonus",
    "PAYOUT 4 BONUS & CAN|quand|peux|HOW",
  ],
  "bonus.contribution": [
    "CONTRIBUTE & GAMES & BONUS|mise|WHAT|wager",
    "GAMES 3 CONTRIBUTE",
    "CONTRIBUTE & wager|wagering|conditions_de_mise & GAMES|ca|quoi|G_TITLE",
    "CONTRIBUTE 4 wager|wagering",
    "BONUS & CONTRIBUTE & GAMES|sur|G_TITLE",
  ],
  "bonus.max-bet": [
    "MAXBET",
    "MAXBET & BONUS",
    "BONUS & mise|miser & LIMIT",
    "miser 4 AMOUNT|NUM & BONUS & CAN|droit|peux",
  ],
  "bonus.cancel": [
    "BONUS & STOP",
    "STOP 4 BONUS & CAN|HOW|WANT",
    "sans bonus",
    "BONUS & enlever|refuser|renoncer|annuler|desactiver|supprimer|retirer_le_bonus|debarrasser|veux_pas|jouer_sans & CAN|HOW|comment|peux|je",
    "NEG 2 veux 3 BONUS",
  ],
  "bonus.code": [
    "CODE & BONUS",
    "code|welcome & entrer|mettre|saisir|taper & ou|comment|marche",
    "code 1 promo|promotionnel|bonus & WHERE|HOW|ou|invalide|marche",
    "CODE & WHERE|HOW|case|ou & !connexion|verification|sms",
  ],
  "bonus.expire": [
    "BONUS & EXPIRE",
    "BONUS & EXPIRE & PAYOUT|WHEN|combien|si|jours|temps|avant",
    "jusqu'a quand & BONUS & utiliser|CAN|valable",
    "wager & perds|perdre|jperds|fin & se_passe|avant|si",
  ],
  "bonus.terms": [
    "BONUS & TERMS",
    "TERMS & BONUS & WHERE|WHAT|lire|trouve",
    "pays|belgique|suisse|quebec|canada|france & BONUS & pourquoi|NEG|droit",
  ],
  "bonus.use": [
    "depose|depot & percent & applique|appliquent|minimum|compte|marche|pareil",
    "BONUS & USE & !PAYOUT|FEE",
    "BONUS & HOW & USE|marche|fonctionne",
    "BONUS & HOW",
    "parraine|parrainé|parrainer|parrainage|filleul & gagne|recoit|touche|quoi|comment|combien|HOW|WHAT",
    "BONUS & USE & faut|quand|quoi|quel|a_quoi|comment|peut_on|je",
    "cashback|parrainage|points|vip|etoiles|tournoi & HOW|calcule|verse|sert|servent|quel|combien|marche|gagner|echanger|WHAT",
  ],
  "bonus.missing": [
    "BONUS & NEG & ARRIVE|visible|credite|recu",
    "BONUS 3 NEG 3 visible|recu|credite|la|eu",
    "NEG 3 recu|eu|credite|vois|trouve|touche 4 BONUS",
    "BONUS & disparu|manquant|manque|manquent|ou_est|ou_sont|envole & !wager",
  ],
  "bonus.offers": [
    "BONUS & EXISTING & !OOS",
    "BONUS & EXISTING & WHAT|depot|WANT|quoi|des|en_ce_moment|ou",
    "WANT 4 BONUS",
    "premier_depot & quelque_chose|plus",
    "offrez|proposez|donnez|avez 3 quoi|quelque_chose & nouveaux|anciens|fideles|joueurs|clients|anniversaire",
    "plus aucune BONUS",
    "truc|quelque_chose|chose|cadeau|avantages 4 joueurs|clients|fideles|anciens|nouveaux|reguliers",
  ],
  "bonus.general": ["BONUS & !OOS"],
  "licence.info": [
    "LICENCE & YOU & !TAX",
    "vous|site|casino|c'est|etes 3 LICENCE",
    "quelle|avez|numero|quel 3 licence",
    "LICENCE & site|casino|vous|ici & est_ce|etes|c'est|ou|quelle",
  ],
};

export const smalltalk: Rules = {
  "talk.hello": ["^ GREETING", "GREETING $", "^ GREETING $", "^ GREETING 2 GREETING"],
  "talk.help": ["^ PLEASE_HELP $", "PLEASE_HELP $", "^ GREETING 3 PLEASE_HELP $"],
  "talk.thanks": [
    "^ THANKS",
    "THANKS $",
    "^ THANKS $",
    "^ THANKS 2 THANKS $",
    "THANKS 4 THANKS",
    "^ THANKS 3 regle|tout",
  ],
  "talk.bye": ["BYE $", "^ BYE $", "^ BYE", "BYE 2 BYE"],
  "talk.bot": ["WHO", "^ WHO $", "^ GREETING 3 WHO"],
  "talk.joke": ["JOKE", "^ JOKE $", "JOKE 4 JOKE"],
};
