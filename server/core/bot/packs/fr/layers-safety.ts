/** French rules of the safety layers, idioms first. Negation never cancels one: a denial is a mention. */
import type { Rules } from "../../pack.ts";

export const guards: Rules = {
  "guard.idiom": [
    "mort|morte|morts|mourir|creve|crever|meurs 1 de rire|faim|soif|chaud|froid|fatigue|trouille|peur|ennui|envie|impatience|sommeil|jalousie|curiosite",
    "mort|morte mdr|ptdr|lol|emojilaugh",
    "mdr|ptdr|lol|haha|emojilaugh 2 mort|morte|tue|meurs",
    "tue|tuer|tues le temps",
    "tuerais|tuerai|tuer 1 pour",
    "ca|cela|il|elle|attente|suspense|jeu 2 tue",
    "me tue|tuer a",
    "suis 2 creve|crevee|creves",
    "point|temps|tete|nature mort|morte|de_mort",
    "a mort $",
    "en_finir 1 avec 2 verification|bonus|mise|document|documents|paperasse|formulaire|demarches|retrait",
    "femme|mari|mere|pere|copine|patron 2 va|vont 1 me tuer|crever",
  ],
  "guard.thing": [
    "G_THING 3 mort|morte|crame|creve|detruit|coupe|fini",
    "G_THING & saute|sauter|sautent|disparu|disparait|disparaitre|disparus / 3",
    "mort|fin|coupe|couper|arret|sauter|saute|passer 3 G_THING",
  ],
  "guard.title": "G_TITLE",
};

export const crisis: Rules = {
  "crisis.named": "SUICIDE",
  "crisis.self-harm": ["SELFPRO 3 HARM & !liste|compte|mails|newsletter|profil", "CUT 2 BODY", "moi_meme & HARM / 4"],
  "crisis.die": [
    "WANT 4 DIE & !G_THING / 6",
    "FAMILY|FRIEND 4 WANT|dit|parle 4 DIE",
    "ME 3 laisser DIE",
    "si je 2 DIE",
    "je 2 DIE 1 ce_soir|demain|bientot",
    "pense|penser|pensees|songe 3 mort|mourir",
    "mieux|plutot 3 DIE",
    "espere 4 me reveiller",
    "NEG 2 reveiller|reveille 2 demain|jamais|plus",
  ],
  "crisis.jump": [
    "JUMP 4 HEIGHT & !etape|jeu|page|jackpot",
    "ME|bord|debout 4 bord|haut 2 pont|toit|falaise|quai|balcon",
    "sur 2 rails|voie_ferree",
    "suis 2 sur 1 pont|toit|quai|rebord|balcon",
  ],
  "crisis.means": [
    "GET_MEANS 3 ROPE",
    "GET_MEANS 3 PILLS",
    "pris|avale|prendre|avaler 3 plaquette|boite|tube|flacon",
    "PILLS 4 GET_MEANS & ME",
    "corde|ceinture 4 cou",
    "MEANS & ce_soir|adieu|pret|prete|tempe|seul|seule / 8",
  ],
  "crisis.exist": [
    "NEG 5 LIVE & ME & !casino|jeu|site / 6",
    "LIVE 5 POINTLESS",
    "POINTLESS 4 LIVE",
    "NEG 4 FUTURE & vois|voit|pour_moi|ai / 5",
    "NEG 2 etre|suis|serai 2 la 2 demain|longtemps|bientot|plus",
    "serai plus la",
    "ME 4 disparaitre & WANT",
    "rien|plus_rien 3 retient|attache 4 vie|ici",
    "seule_issue|seule_solution|seule_sortie",
    "tout arreter $",
    "arreter 2 tout & ce_soir|vie|pour_de_bon",
    "vie 2 est 2 finie|foutue|terminee",
  ],
  "crisis.better-without": [
    "BETTER_OFF",
    "mieux|heureux|heureuse|tranquille 3 sans moi",
    "personne 4 manquer|manquerais|manque|regrettera",
  ],
  "crisis.farewell": [
    "LAST_WORDS & FAMILY|chat|chien|chienne / 5",
    "dernier|derniere 1 message|mot|lettre|soir|nuit|jour & mon|ma|dernier / 3",
    "quand|si|lorsque|apres 3 je 2 plus_la",
    "quand 4 lirez|lis|lisez 4 serai|plus|loin",
    "mon|mes|ma 1 enterrement|obseques|testament|tombe|cercueil",
    "plus jamais 4 entendre|entendrez|verrez parler|moi",
    "donne|donner|donnez|laisse|versez|transferer 4 argent|solde|tout|affaires|chat|chien & FAMILY|besoin|adieu|partir & NEG|plus|adieu|partir|apres",
    "plus|pas 2 besoin 4 la_ou",
    "donne|confie 2 mon|ma|mes chat|chien|chienne|animaux",
    "serai|serais|suis 2 plus 2 probleme|poids|souci|fardeau",
    "personne 5 besoin de moi",
    "dormir|endormir & arrete|jamais|reveil|reveiller / 6",
    "pardonnez|pardonne moi & FAMILY|adieu|tous",
    "adieu",
  ],
  "crisis.danger": ["FAMILY|il|elle 3 bat|frappe|tape|tabasse 2 moi|FAMILY", "me bat|frappe|tabasse"],
};

export const threat: Rules = {
  "threat.direct": "THREAT_SURE",
  "threat.would": [
    "je|on|vais|va 4 THREAT_OBJ 2 THREAT_V & !gains|argent|compte|donnees / 6",
    "vais 3 THREAT_V 3 THREAT_OBJ & !gains|argent|compte / 5",
  ],
};

export const care: Rules = {
  "care.addiction": [
    "ADDICTION",
    "CANT_STOP 3 STOP_PLAY & !bonus|animation|musique|son|autoplay|abonnement|mails / 6",
    "NEG 4 STOP_PLAY & GAMBLE|ME & !bonus|mails|autoplay|jeu_plante / 6",
    "pense|penser 4 GAMBLE_ONLY & toujours|tout_le_temps|sans_arret|nuit|que",
    "GAMBLE_ONLY 4 trop|nuit_et_jour|toute_la_nuit|tous_les_jours|tous_les_soirs|en_cachette & ME",
    "aide|aider|aidez & arreter|decrocher|addiction|stopper",
    "mois|jours|semaines|ans 2 sans_jouer|d'abstinence",
  ],
  "care.losses": [
    "LOSE 5 ESSENTIAL & !document|justificatif|preuve|fiche",
    "ESSENTIAL 5 LOSE & !document|justificatif|preuve|fiche",
    "ESSENTIAL 6 GAMBLE_ONLY & !document|justificatif|preuve|fiche",
    "GAMBLE_ONLY 5 ESSENTIAL & !document|justificatif|preuve|fiche",
    "LOSE 3 ALL & GAMBLE|ME & !connexion|mdp|mot_de_passe|bonus|code|partie|page / 8",
    "LOSE & DESPAIR & !carte|mdp|code|bonus|connexion / 12",
    "DESPAIR & GAMBLE_ONLY|DEBT|ESSENTIAL|perte|pertes / 12",
    "PLEAD & LOSE|GAMBLE|argent / 12",
    "perdu|perd|perte|pertes & AMOUNT|NUM & bonus|geste|svp|cashback|rendez|donnez|refaire & !haha|mdr|lol / *",
    "au_bout_du_rouleau|depression|me_refaire",
    "je 2 suis 2 desespere|desesperee|aneanti|ruine|detruit|fini|foutu",
    "qu'est ce que j'ai fait",
  ],
  "care.debts": [
    "DEBT & GAMBLE|LOSE|ME|YOU|DESPAIR / 12",
    "BORROW 6 GAMBLE_ONLY & !carte|identite|compte|telephone",
    "ME 3 emprunte|emprunter 5 FAMILY|amis|potes|banque",
    "plus|pas|rien 3 manger|bouffer & ME|enfants|jusqu'a|argent",
    "dois 3 AMOUNT|NUM & a & FAMILY|amis|banque|tout_le_monde",
    "vole|volais|pique 4 FAMILY|patron|entreprise|boulot & argent|carte|jouer|caisse",
  ],
  "care.family": [
    "FAMILY 5 BREAKUP & GAMBLE|LOSE|DEBT|ca|AMOUNT|cause / 12",
    "BREAKUP 4 FAMILY & GAMBLE|LOSE|DEBT|cause / 12",
    "jeu|casino|paris|machines 4 detruit|brise|gache|bousille|coute|ruine & ME|FAMILY|mariage|vie",
    "menti|mens|mentir|cache|caches 3 FAMILY",
  ],
  "care.someone-else": [
    "FAMILY|FRIEND 5 GAMBLE & THIRD_TROUBLE / 12",
    "FAMILY|FRIEND 4 ADDICTION",
    "inquiet|inquiete|peur 3 pour FAMILY|mon|ma",
    "bloquez|bloquer|interdire|exclure|refusez 4 FAMILY",
  ],
  "care.minor": [
    "j'ai 2 MINOR_AGE 1 ans|piges",
    "CHILD & CHILD_USED & !ma_fille_s'appelle / 10",
    "ME & YOUNG & GAMBLE|compte|inscrire|ecole / 14",
    "suis 1 mineur|mineure",
    "suis 1 en AMOUNT|seconde|terminale|troisieme & GAMBLE",
    "MINOR_AGE ans & GAMBLE|compte",
    "NEG 2 18|dix_huit & ans|encore",
    "mes parents 3 savent|sait 1 pas",
  ],
};

export const exclusion: Rules = {
  "exclusion.asked": [
    "EXCLUDE & !BONUS / 5",
    "DURATION 3 pause|blocage|suspension|exclusion|arret|recul|break",
    "pause|blocage|suspension|exclusion|arret|recul|break 4 DURATION",
    "bloquer|bloquez|suspendre|geler|exclure 4 DURATION",
    "veux|voudrais|souhaite|besoin 4 STOP_PLAY 2 GAMBLE_ONLY",
    "exclu|exclue|autoexclu|interdit & MARKETING / *",
  ],
  "exclusion.limits": [
    "limite|limites|plafond|limiter|plafonner & depot|depots|mise|mises|pertes|depenses|jeu|temps_de_jeu & !PAYOUT|BONUS / 6",
  ],
  "exclusion.close": [
    "CLOSE 4 compte|profil|comptes|donnees & !pourquoi|avez|ete|est|BONUS / 6",
    "compte|profil 4 PERMANENT",
    "desinscrire|desinscription|resilier",
  ],
};
