/** French words and rules that hand over: money, security, complaint, account, faults, person, rejected answers. */
import type { Concepts, Rules } from "../../pack.ts";
import { er, ir, re } from "./verbs.ts";

export const handoverWords: Concepts = {
  PAYOUT: `retrait~s, ${er("retir encaiss")}, cash out, cashout, cash outs, paiement~s, ${er("pay vir vers")}, payez, virement~s, versement~s, demande de paiement, me faire payer, toucher mes gains, recevoir mes gains, gagne, sortir mon argent, sortir l'argent, recuperer mes gains, recevoir mon argent, argent gagne`,
  MONEY:
    "argent, fric, thune~s, sous, pognon, ble, oseille, solde, gain~s, somme, montant, jackpot, fonds, piastres, cash",
  DEPOSIT: `depot~s, ${er("depos credit recharg aliment")}, recharge, rechargement, approvisionnement`,
  ARRIVE: `${er("arriv credit trouv")}, recu, recue, recus, reçu, recois, recoit, recevoir, apparait, apparaitre, visible~s, vois, voir, la, touche, touches, verse, versee, vire, paye, payes, paie, payee, disponible`,
  MISSING:
    "manque~nt, manquant, disparu, disparue, disparus, perdu, nulle part, envole, envoles, vole, moitie, moins que, introuvable, ou est, ou sont, passe ou, evapore",
  DECLINED: `${er("refus rejet annul bloqu invalid confisqu recal")}, refus, rejet, echoue, echouee, echec, non approuvee, non approuve, pas approuve, retenu, retenus, retenue, coince, coinces, gele, geles, saisis, nul, nuls, invalides`,
  CHARGE: `debit~s, ${er("debit prelev factur")}, prelevement~s, facturation, transaction~s, paiement~s, achat, operation`,
  TWICE: "double, deux fois, 2 fois, en double, doublon",
  REFUND: `${er("rembours")}, remboursement~s, rembourse, chargeback, contestation, ${er("contest")}, rendez moi mon argent, rendez mon argent, rendez l'argent, mon argent en retour, recredite, je veux mon argent, litige`,
  DOCUMENT: `piece~s, carte d'identite, piece d'identite, pieces d'identite, identite, cni, passeport~s, permis, permis de conduire, titre de sejour, justificatif~s, document~s, papier~s, doc~s, kyc, verification~s, ${er("verifi identifi")}, validation, selfie, preuve d'adresse, preuve de domicile, justificatif de domicile, facture, rib, releve bancaire, quittance, bulletin de salaire, fiche de paie, avis d'imposition, copie, scan, photo de ma carte, ma carte, la carte, mes donnees, mes infos, donnees personnelles, coordonnees, d'ou vient mon argent, origine des fonds, provenance, source de revenus, itsme, nas, carte soleil, adresse, domicile, format, photo`,
  BONUS:
    "bonus, bonnus, promo~s, promotion~s, promotionnel, promotionnels, tour~s gratuit~s, tours gratuits, free spin~s, freespin~s, freebet~s, offre~s, offre de bienvenue, cadeau~x, cashback, parrainage, parrainer, code promo, points de fidelite, vip, pari gratuit, paris gratuits, mise gratuite, premier depot, avantage",
  ACCOUNT: "compte~s, profil, acces, espace client, espace perso",
  BLOCKED: `${er("bloqu suspend clotur ferm desactiv verrouill gel restrein bann exclu vir")}, suspendu, suspendue, bloquage, blocage, banni, bannie, exclu, exclue, restreint, limite, ban, viree, ferme, inaccessible, jete dehors, mis dehors`,
  LOGIN: `${er("connect logu")}, me connecter, connexion, identifiant~s, mot de passe, mdp, acceder, me loguer, login, code sms, entrer`,
  FAULT: `${er("plant bug crash gel fig bloqu coinc lagu ram charg")}, bug~s, bogue, panne, erreur~s, marche pas, marche plus, fonctionne pas, fonctionne plus, ne bouge plus, bouge plus, reagit pas, reagit plus, demarre pas, demarre plus, s'ouvre pas, s'affiche pas, ecran noir, ecran blanc, ecran fige, deconnecte, deconnexion, hors service, hs, lag, lags, rame, beugue, freeze, freezee, interrompu, coupe, coupure, plantage, en boucle, tourne dans le vide`,
  GAME: "jeu, jeux, machine~s, slot~s, roulette, partie, manche, tour, rouleaux, table, blackjack, live, croupier",
  APP: "appli, application, app, site, page, bouton, ecran, navigateur, chargement, serveur, lien, upload, telechargement, televersement, video, mise a jour, ca, code, sms",
  PERSON_NOUN:
    "humain~e, employe~e, conseiller, conseillere, agent~s, personne, quelqu'un, responsable, superviseur, manager, chef, direction, operateur, collegue, service client, vrai, vraie personne, etre humain, preposé, conseil, support, assistance, technicien",
  INSULT:
    "connard~s, connasse~s, con, cons, conne, encule~s, salaud~s, salope~s, batard~s, fils de pute, fdp, pute~s, abruti~s, debile~s, cretin~s, idiot~s, imbecile~s, merdeux, bouffon~s, clown~s, tocard~s, ordure~s, pourri~s, enfoire~s, trou du cul, tg, ta gueule, vos gueules, ferme la, degage, degagez, va te faire, allez vous faire, allez au diable, allez crever, incapables, incompetents, bon a rien, minables, epais, niaiseux, mange de la marde, trou de cul, baraki, klet, snul",
  GREETING:
    "bonjour, salut, bonsoir, coucou, hello, hey, slt, bjr, cc, yo, wesh, allo, bon matin, hi, emojiwave, bonjour a tous, re",
  THANKS:
    "merci, mercii, merci beaucoup, mille mercis, mrc, super, parfait, genial, top, impeccable, nickel, ok merci, c'est gentil, cool, emojithumb, emojithanks, merci bien, d'accord, dac, compris, bien recu, excellent, ca marche",
  BYE: "au revoir, a bientot, a plus, a demain, bonne journee, bonne soiree, bonne nuit, bye, ciao, tchao, a la prochaine, bon week end, bonne fin de journee",
  JOKE: "blague, mdr, ptdr, lol, haha, hahaha, mort de rire, plie de rire, emojilaugh, raconte moi une blague, rigolo, drole, xd, creve de rire",
  WHO: "qui es tu, t'es qui, tu es qui, vous etes qui, qui etes vous, es tu un robot, tu es un robot, t'es un robot, etes vous un robot, vous etes un robot, es tu humain, etes vous humain, c'est un robot, ton nom, comment tu t'appelles, ca va, comment ca va, comment allez vous, tu es un bot, t'es un bot, chatgpt, une ia",
  LICENCE:
    "licence, agree~s, agrement, legal, legaux, fiable~s, serieux, regule, anj, mga, curacao, une arnaque, autorise, securise",
  PLEASE_HELP:
    "j'ai une question, une question, besoin d'aide, pouvez vous m'aider, peux tu m'aider, aidez moi, aide, help, vous pouvez m'aider, j'ai besoin d'aide",
  G_THING:
    "ordi, ordinateur, pc, telephone, tel, portable, batterie, tablette, ecran, wifi, internet, connexion, appli, site, voiture, pneu, bonus, intro, animation, son, musique, pub, etape, video, tutoriel, partie, manche, solde, jetons, gains, tours, promo",
  G_TITLE:
    "book of dead, legacy of dead, dead or alive, dead man's trail, walking dead, the walking dead, red dead, rise of dead, dia de los muertos, jour des morts, house of the dead, san quentin, suicide squad, roulette russe, zombie, zombies, mortel, mortelle, mortellement, mort subite, ce son dechire, la peau de l'ours, kill bill, peine de mort, point mort",
  FINI: ir("fin"),
  RENDRE: re("rend"),
};

export const derived: Rules = {
  DURATION: ["NUM|COUNT 1 TIMEUNIT", "TIME", "semaines|mois|jours"],
  MONEY_THING: ["PAYOUT", "MONEY", "DEPOSIT", "REFUND", "LAST_PAYOUT"],
  NOT_ARRIVED: ["NEG 4 ARRIVE", "MISSING", "rien 3 ARRIVE", "aucun 2 PAYOUT"],
  WAITING: [
    "SINCE|STILL|ALREADY & DURATION|WEEKDAY|DATE / 5",
    "STILL 3 NEG|attente|rien",
    "NEG 2 STILL",
    "NEG toujours",
    "toujours NEG",
    "ALREADY 3 passe|depasse|arrive|ARRIVE",
    "hier",
    "trop long",
    "DURATION 3 attends|patience|d'attente|suffit",
  ],
};

export const money: Rules = {
  "money.waiting": [
    "MONEY_THING & WAITING / 10",
    "LAST_PAYOUT & WAITING / *",
    "LAST_KYC & WAITING / *",
    "DURATION 3 patience",
    "DOCUMENT 8 WAITING & DURATION|STILL",
    "ou 2 est|sont|reste 3 MONEY|PAYOUT",
    "delai 4 passe|depasse",
    "MONEY_THING 4 retard",
    "quand 4 enfin|finalement",
  ],
  "money.missing": [
    "MONEY_THING & NOT_ARRIVED & !BONUS|vois_pas_ou|quand|tout_de_suite / 7",
    "solde 4 zero|vide|faux|incorrect",
    "gagne & NEG 3 credite|recu|compte",
    "AMOUNT 4 manque|disparu|manquent",
  ],
  "money.declined": [
    "MONEY_THING 5 DECLINED & !comment|puis_je",
    "DECLINED 4 MONEY_THING & !comment|puis_je",
    "NEG|impossible 4 retirer|deposer|payer|encaisser & arrive|peux|veut|laisse|impossible & !frais|minimum",
    "carte|paiement|virement 3 NEG|DECLINED 2 passe|accepte|DECLINED",
    "gains 4 DECLINED",
  ],
  "money.dispute": [
    "REFUND & !bonus / 6",
    "CHARGE & TWICE / 6",
    "NEG 4 fait|autorise|reconnais & CHARGE|AMOUNT / 8",
    "CHARGE 5 NEG|jamais|inconnu",
    "par erreur & MONEY_THING|AMOUNT",
    "rendez|rends|redonnez 4 MONEY",
    "au lieu de & AMOUNT|NUM",
  ],
  "money.blocked-balance": [
    "BLOCKED & AMOUNT|solde|gains|argent & ACCOUNT / 10",
    "coince|coinces|bloque|bloques & AMOUNT|argent|gains & ACCOUNT / 8",
  ],
  "money.kyc-hold": [
    "DOCUMENT & PAYOUT|MONEY & toujours|encore|retenus|retenu|bloque|bloques|mais & DECLINED|NEG|WAITING / *",
    "DOCUMENT & AGAIN & refuse|refusee|refuses|envoye|demandez|redemandez|rejete / 10",
  ],
};

export const security: Rules = {
  "security.hacked": [
    "pirate|piratee|pirates|piratage|hacke|hackee|hack|phishing|hameconnage|usurpation|usurpe|usurpee|fraude|frauduleux|frauduleuse",
    "quelqu'un|autre|inconnu|on_a|tiers 6 ACCOUNT|carte|identite|DOCUMENT & pris|utilise|utilisee|connecte|vole|entre|accede|ouvert|change|joue|jouer|acces / 10",
    "ACCOUNT 4 pris|vole|pirate",
    "carte|identite|papiers|telephone|passeport 3 vole|volee|volees|voles|perdu|perdue",
    "NEG|pas 2 moi & connexion|connecte|paiement|depot|retrait|achat|debit",
    "mail|sms|lien|appel|message 5 faux|suspect|bizarre|arnaque|vient_de_vous",
    "connexion|activite|appareil|transaction 2 suspecte|inconnue|inconnu|bizarre|etrange",
  ],
};
export const complaint: Rules = {
  "complaint.official": [
    "plainte|reclamation|reclamations|me_plaindre|mediateur|mediation|litige_officiel",
    "NEG 2 satisfait|satisfaite|content|contente",
    "mecontent|mecontente|decu|decue|inadmissible|inacceptable|scandaleux|honteux",
  ],
  "complaint.legal": [
    "avocat|tribunal|justice|police|gendarmerie|poursuivre|poursuites|proces|dgccrf|ufc|huissier_de_justice|regulateur|commission_des_jeux|anj & je|vais|on|prends|porte|contacte|saisir|saisis|signale|signaler|denoncer",
    "trustpilot|avis_negatif|mauvais_avis|reseaux_sociaux|journaliste|presse|twitter|facebook",
  ],
  "complaint.accuse": [
    "arnaque|arnaques|arnaqueurs|arnaqueur|escroc|escrocs|escroquerie|voleur|voleurs|truque|truques|truquee|truquees|pipe|pipes|magouille|magouilles|triche|tricheurs|bidon|mafia|menteurs|menteur & !est_ce_que|c'est_une",
    "foutez|foutre|foutage|moquez|fichez",
    "NEG 3 gagne 2 jamais",
    "vous 2 volez|mentez|trichez|arnaquez",
  ],
  "complaint.insult": [
    "INSULT",
    "SWEAR & YOU|site|casino|service|SWEAR",
    "nul|nulle|pourri|merdique|catastrophique|pire|zero|lamentable 3 service|site|casino|support|appli|chat|bot",
    "service|site|casino|support|bot 3 nul|pourri|merde|catastrophique|lamentable|inutile",
    "emojiangry",
  ],
};
export const account: Rules = {
  "account.blocked": [
    "ACCOUNT 4 BLOCKED & !BONUS|veux|voudrais",
    "BLOCKED 4 ACCOUNT & !BONUS|veux|voudrais",
    "vous 3 BLOCKED",
    "LOGIN & BLOCKED / 8",
    "dit|affiche|marque 2 BLOCKED",
    "suis 2 BLOCKED & !jeu",
    "^ BLOCKED $",
  ],
  "account.unblock": [
    "debloquer|debloquez|reactiver|reactivez|reouvrir|rouvrir 3 ACCOUNT|acces|moi",
    "enlever|lever|retirer|annuler|supprimer 3 blocage|suspension|restriction|ban",
  ],
  "account.multiple": [
    "multi_comptes|multi_compte|multicompte|multicomptes|double_compte|plusieurs_comptes|deuxieme_compte|second_compte|deux_comptes",
  ],
};
export const technical: Rules = {
  "technical.fault": [
    "GAME|APP & FAULT & !BONUS|PAYOUT|comment / 6",
    "bug|bugs|plante|plantage|panne|erreur|crash|beugue|ecran_noir|fige",
    "NEG 2 charge|ouvre|demarre|lance|repond|affiche|fonctionne|marche & GAME|APP|upload|envoi",
  ],
  "technical.login": [
    "NEG|impossible|probleme 4 LOGIN",
    "LOGIN 4 NEG|FAULT|oublie|perdu|refuse|incorrect|probleme",
    "mot_de_passe|mdp & oublie|perdu|reinitialiser|changer|marche",
  ],
  "technical.code": ["NEG 4 code|sms|mail_de_confirmation & !BONUS|promo"],
};
export const person: Rules = {
  "person.asked": [
    "PERSON_NOUN & parler|discuter|veux|voudrais|passez|passer|joindre|contacter|vrai|vraie|svp|stp|appeler|transferez|mettez|besoin|quelqu'un|il_y_a & !personne_ne|compte|regrette|manque / 6",
    "^ PERSON_NOUN $",
    "NEG 3 robot|bot|machine|chatbot",
    "parler|discuter 2 a|avec 3 PERSON_NOUN|vous",
    "rappelez|appelez|rappeler moi|me",
    "numero & telephone|appeler|joindre & votre|service|vous",
  ],
};
export const rejection: Rules = {
  "rejection.not-question": [
    "NEG 4 ma_question|repondu|repond|repondez|compris|comprends_rien",
    "NEG 3 ce que 2 demande|dit|voulais|cherche",
    "NEG 3 aide|aidez & BOT_SPOKE|ca|vous",
    "mauvaise reponse",
    "a cote 2 plaque|question",
    "deja 2 dit|essaye|fait|lu & BOT_SPOKE",
    "meme reponse|chose & toujours|encore|BOT_SPOKE",
    "^ non $ & BOT_SPOKE",
  ],
};
