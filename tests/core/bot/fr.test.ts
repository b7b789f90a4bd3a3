import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask, type Row } from "./support.ts";

const rowsOf = (name: string): readonly Row[] =>
  readFileSync(new URL(`../../../server/core/bot/known/${name}_fr.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

const french = (text: string) => {
  const { route, topic, priority } = ask(text, "fr");
  return { route, topic, priority };
};

describe("the French pack", () => {
  it.each([
    ["distress", 0.98, 0.98],
    ["faq", 0.98, 0.95],
    ["money", 0.98, 0.98],
    ["handover", 0.98, 0.98],
  ])("[B27] %s of the development set: route in %d, topic in %d", (name, route, topic) => {
    const rows = rowsOf(name).map(({ text, expect: wanted }) => ({ wanted, got: ask(text, "fr") }));
    const routed = rows.filter(({ wanted, got }) =>
      [wanted.route, ...(wanted.accept_routes ?? [])].includes(got.route),
    );
    const named = rows.filter(({ wanted, got }) => [wanted.topic, ...(wanted.accept_topics ?? [])].includes(got.topic));
    expect(routed.length / rows.length).toBeGreaterThanOrEqual(route);
    expect(named.length / rows.length).toBeGreaterThanOrEqual(topic);
  });

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
  ])("[B27] flags a crisis, denied, oblique, in dialect or of somebody else: %s", (text) => {
    expect(french(text)).toEqual({ route: "human", topic: "distress", priority: "crisis" });
  });

  it.each([
    "j'ai claqué le loyer sur vos machines",
    "ma fille de 15 ans s'est inscrite avec mes papiers",
    "l'huissier passe mardi, j'ai misé l'argent que je lui devais",
    "j'arrive pu à m'arrêter de jouer",
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
