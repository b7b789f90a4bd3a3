import { describe, expect, it } from "vitest";
import { ask } from "./support.ts";

const french = (text: string) => {
  const { route, topic, priority } = ask(text, "fr");
  return { route, topic, priority };
};

describe("the French pack", () => {
  it.each([
    ["ça prend combien de jours un retrait vers ma banque", "payout"],
    ["vous acceptez le permis de conduire suisse ?", "kyc"],
    ["y a-tu des tours gratuits en fin de semaine", "bonus"],
  ])("[B27] answers an everyday question itself: %s", (text, topic) => {
    expect(french(text)).toEqual({ route: "bot", topic, priority: "normal" });
  });

  it.each([
    "jveux crever ce soir",
    "tanné de vivre, ben tanné",
    "t'inquiète, je vais pas me pendre",
    "mon frère parle de se jeter sous le métro",
    "si demain je réponds plus, dites à ma mère que c'était pas sa faute",
    "le pont m'appelle, je verrai pas l'hiver",
    "j'ai trois plaquettes de somnifères devant moi",
    "j'ai trié mes albums, chacun a son enveloppe, ils comprendront plus tard",
    "mes outils vont à mon filleul, ma montre à mon aîné",
    "inutile de m'attendre demain, cherchez pas après moi",
    "depuis que j'ai décidé je suis calme, presque heureuse",
    "je suis garé devant le ravin, moteur coupé",
    "mon voisin a laissé un mot et son téléphone, il répond plus",
  ])("[B27] flags a crisis, denied, oblique, in dialect or of somebody else: %s", (text) => {
    expect(french(text)).toEqual({ route: "human", topic: "distress", priority: "crisis" });
  });

  it.each([
    "j'ai claqué le loyer sur vos machines",
    "ma fille de 15 ans s'est inscrite avec mes papiers",
    "l'huissier passe mardi, j'ai misé l'argent que je lui devais",
    "j'arrive pu à m'arrêter de jouer",
    "j'avais juré sur la vie de ma mère, et me revoilà sur votre appli",
    "il y a un trou dans la caisse du club, mon président va s'en apercevoir",
    "mes mains tremblent, pas capable de fermer le site",
  ])("[B27] takes harm by gambling to care: %s", (text) => {
    expect(french(text)).toEqual({ route: "human", topic: "distress", priority: "urgent" });
  });

  it.each([
    "je suis mort de rire devant la pub",
    "je tue le temps en attendant mon retrait, quel délai ?",
    "mort de fatigue, bonne nuit",
    "Book of Dead est dans la promo ?",
    "adieu les vacances, retour au boulot",
    "je suis noyé dans vos conditions de bonus",
    "le plus gros bonus, il est plus intéressant que l'autre ?",
    "cette musique me tue les oreilles, on la coupe où ?",
    "le virement s'est noyé dans le Rhône ?",
    "je confie mon chien à la voisine pour les vacances, mon bonus expire quand ?",
    "quel est le dernier jour pour mes tours gratuits ?",
  ])("[B27] hears no alarm in an idiom, a title or a bare word: %s", (text) => {
    const got = french(text);
    expect(got.priority).toBe("normal");
    expect(got.topic).not.toBe("distress");
  });

  it.each([
    ["je suis accro", "chuis accro"],
    ["je peux retirer quand", "jpeux retirer qd"],
    ["j'ai plus envie de vivre", "jai pu envie de vivre"],
    ["mon compte est bloqué", "mon conte est bloké"],
  ])("[B27] reads chat spelling as the written word: %s", (written, typed) => {
    expect(french(typed)).toEqual(french(written));
  });
});
