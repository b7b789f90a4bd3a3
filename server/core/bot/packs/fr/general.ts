/** French concepts that every layer uses: persons, question words, time, trouble. */
import type { Concepts } from "../../pack.ts";
import { er, re } from "./verbs.ts";

const BEFORE_PLUS =
  "peux peut peuvent veux veut arrive arrives arrivent sais sait vois voit marche marchent fonctionne fonctionnent suis est sont etre etais etait serai sera serais reste restait reussis trouve trouvent crois tiens joue charge ouvre lance tourne repond repondent bouge reagit demarre affiche recois recevoir dors mange supporte attends comprends parviens aime existe vivre jouer veulent accepte sert";

/** `plus` means `more` as often as it denies: only after these it denies. In Québec and in chat it is written `pu`. */
const NO_LONGER = `ai plus, a plus, avez plus, avons plus, ont plus, y a plus, ai pu de, ai pu rien, ai pu envie, ai pu aucun, ai pu aucune, ai pu une, a pu de, ${BEFORE_PLUS.split(
  " ",
)
  .map((verb) => `${verb} plus, ${verb} pu`)
  .join(", ")}`;

export const general: Concepts = {
  ME: "je, me, moi, mon, ma, mes, moi meme, nous, notre, nos, on, mien, mienne",
  I: "je, moi, on, nous",
  MY: "mon, ma, mes, notre, nos",
  YOU: "vous, votre, vos, tu, te, toi, ton, ta, tes, chez vous, ce casino, ce site, le casino, le site, service client, le support",
  NEG: `pas, jamais, aucun, aucune, rien, sans, nulle part, personne ne, impossible, ni, nan, non, incapable, pantoute, point du tout, que dalle, keud, ${NO_LONGER}`,
  WANT: "veux, veut, voulez, vouloir, voulais, voulait, voudrais, voudrait, aimerais, aimerait, souhaite, souhaiterais, souhaitez, envie, ai besoin, besoin de, vais, va, songe, songer, pense a, penser a, pensais a, pensees, compte, prefere, prefererais, pret a, prete a, tente de, essaie de, essaye de, essayer de, reve de, decide de, j'aimerai, faut que je, dois, hesite a, tente, souhaiterait, ai decide, va bientot, vas, m'as, vont, jvais, allait, allais, veulent, pret, prete, prevois de, prevoit de, reves de, cherche a, suis sur le point de, compte me, va se, jveux, ve, parle de, menace de",
  HOW: "comment, de quelle facon, de quelle maniere, quelle est la procedure, procedure, demarche~s, etape~s, explique~z~r, expliquez moi, mode d'emploi, tuto, montre moi, comment faire",
  WHAT: "que, quel, quelle, quels, quelles, quoi, lequel, laquelle, lesquels, info~s, information~s, renseignement~s, signifie, veut dire, c'est quoi, savoir",
  WHEN: "quand, quel jour, a quelle heure, quelle date, jusqu'a quand",
  WHERE: "ou, ou est, trouver, trouve, case, bouton, onglet, rubrique, page, menu, lien, champ, cherche",
  WHY: "pourquoi, pour quelle raison, raison, dans quel but, but, a quoi ca sert, a quoi sert, necessaire, obligatoire, oblige~e, obligation, vraiment, loi, legal, faut il, est ce qu'il faut, doit on, dois je, pk, demandez, exigez, comment ca se fait",
  CAN: "peux, peut, puis, pouvez, pouvoir, pourrais, possible, est ce que, accepte~s~z~nt, acceptee~s, valable~s, valide~s, suffit, marche, fonctionne, ca va, autorise~e~s, c'est bon, droit, permis de, passe",
  HOWLONG: `combien de temps, temps, delai~s, duree, dure, quand, sous combien, en combien, combien de jours, combien d'heures, attente, attend, attendre, rapide, rapidement, rapidite, vite, tout de suite, immediat~ement, instantane, instantanement, lent, lents, long, longtemps, vitesse, jours ouvres, jours ouvrables, jours feries, ferie, week end, weekend, dimanche, le samedi, prend, prennent, mettent, met, traitement`,
  TIMEUNIT:
    "seconde~s, minute~s, min, heure~s, h, jour~s, j, journee~s, nuit~s, semaine~s, sem, mois, an, ans, annee~s, quinzaine",
  COUNT: "un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, quinze, plusieurs, quelques, des",
  WEEKDAY: `lundi, mardi, mercredi, jeudi, vendredi, samedi, hier, avant hier, semaine derniere, mois dernier, ce matin, la veille, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, noel`,
  SINCE:
    "depuis, il y a, ca fait, cela fait, voila, attends, j'attends, attendons, patience, patiente, retard, plus de",
  STILL:
    "toujours, encore, a ce jour, jusqu'a present, jusqu'ici, deja, a nouveau, une fois de plus, sans cesse, tout le temps, une eternite",
  ALREADY:
    "deja, aurait du, auraient du, devait, devaient, promis, promettez, aviez dit, m'avez dit, m'a dit, on m'avait dit, cense, sensé",
  AGAIN:
    "encore, a nouveau, deux fois, trois fois, plusieurs fois, a chaque fois, chaque fois, troisieme fois, deuxieme fois",
  HELP: `aide, aider, aidez, aidez moi, aide moi, besoin d'aide, secours, soutien, ${er("sauv")}`,
  STOP: `${er("annul refus supprim enlev desactiv renonc arret stopp")}, retirer le bonus, me debarrasser, sans bonus, ne veux pas de, retirer, retire`,
  SWEAR:
    "putain, ptn, merde, bordel, fait chier, faites chier, chier, me saoule, soule, gonfle, ras le bol, marre de vous, tabarnak, criss, crisse, calice, osti, esti, ostie, foutre, nique, fdp, ntm, emojiangry, honteux, scandaleux, inadmissible, inacceptable, lamentable, deplorable, minable",
  WAITV: re("attend"),
};
