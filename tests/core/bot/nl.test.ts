import { describe, expect, it } from "vitest";
import { ask } from "./support.ts";

const expectEach = (texts: readonly string[], expected: Readonly<Record<string, string>>): void => {
  for (const text of texts) expect(ask(text, "nl"), text).toMatchObject(expected);
};

describe("Dutch", () => {
  it("[B8] quiet danger is crisis: gifts, the dead one longs for, an accident wished for, means, someone else", () => {
    expectEach(
      [
        "mn cavia en alle planten zijn bij mijn zus ondergebracht, het was mooi geweest",
        "Ik ga naar mijn overleden man toe, nog even geduld",
        "als ik morgen een ongeluk krijg vind ik dat prima",
        "hoeveel tramadol is dodelijk",
        "de kerst maak ik niet meer mee",
        "kga mijn eigen verhangen",
        "laatste 20 euro, als ik verlies dan weet ik wat me te doen staat",
        "mijn zus neemt niet op en stuurde een afscheidsbericht, ik ben bang",
        "niemand zou het merken als ik er niet was",
      ],
      { route: "human", priority: "crisis" },
    );
  });

  it("[B7] who pays for the play, and who cannot leave it, is care", () => {
    expectEach(
      [
        "geld uit de clubkas gepakt, leg het terug zodra ik win",
        "mijn laptop staat op marktplaats zodat ik kan storten",
        "leefloon weer in één avond weg",
        "kan de stookolie niet betalen door het gokken",
        "waarom grijpt niemand in, 30 stortingen in een nacht",
        "ben 16 mag ik spelen als mn zus het goed vindt",
      ],
      { route: "human", topic: "distress", priority: "urgent" },
    );
  });

  it("[B9] idioms, things that die, households and sport raise no alarm", () => {
    for (const text of [
      "mijn router valt steeds dood",
      "is Feyenoord dood en begraven dit seizoen",
      "tot de dood ons scheidt, zei mijn vrouw bij het altaar",
      "ik kan niet stoppen met lachen",
      "zet de verwarming op 21 graden",
      "mijn zus is verslaafd aan koffie",
      "mijn trein is te laat",
      "ik woon daar niet meer",
    ])
      expect(ask(text, "nl").topic, text).not.toBe("distress");
  });

  it("[B12] money that is late, gone, refused, charged twice or withheld reaches a person, however it is said", () => {
    expectEach(
      [
        "tis dag 7 en nog nada op mijn Belfius",
        "kreeg 60, had 90 aangevraagd",
        "jullie zeiden woensdag en nu is het zaterdag",
        "payconiq dubbel afgegaan",
        "saldo was 48 nu 3, niks gespeeld",
        "jullie zitten op mijn winst en verzinnen steeds een nieuwe reden",
        "jullie hebben naar een opgeheven rekening overgemaakt",
        "paysafecode van 50 euro zou al gebruikt zijn",
      ],
      { route: "human" },
    );
    expectEach(["hoe lang duurt een opname", "kan ik 500 euro opnemen", "moet een opname naar dezelfde rekening"], {
      route: "bot",
      topic: "payout",
    });
  });

  it("[B7] a pause, a limit or a way out is asked for in few words", () => {
    expectEach(
      ["maandje pauze graag", "daglimiet naar 20", "doe mij een time-out van 24 uur", "sluit account per direct"],
      {
        route: "human",
        topic: "self_exclusion",
      },
    );
  });

  it("[B8] fields cross: what is left behind, a place, an hour, a means, those one would burden", () => {
    expectEach(
      [
        "de goudvis is bij mijn broer, de sleutels liggen op de keukentafel, hou jullie goed",
        "sta op de bovenste verdieping, raam open, nog een stapje",
        "het kanaal is zo zwart en zo diep, ik loop er al een uur langs",
        "als deze ronde mislukt zien jullie mij niet meer",
        "de slaaptabletten liggen op een rijtje voor mij",
        "mijn levensverzekering keert meer uit dan ik waard ben",
        "tegen dat jullie dit lezen besta ik niet meer",
        "mijn pols en een scherf, meer heb ik niet nodig",
      ],
      { route: "human", priority: "crisis" },
    );
  });

  it("[B7] collectors, sleepless counting, a purse that is not one's own and the vulnerable are care", () => {
    expectEach(
      [
        "de verhuurder staat aan de deur, alles is vergokt",
        "doe geen oog dicht, reken alleen wat ik verloor",
        "ik heb geld gepakt uit de handtas van mijn tante om te spelen",
        "mijn broer is verstandelijk beperkt en heeft 900 euro ingezet",
        "een lening genomen om de vorige lening te betalen",
      ],
      { route: "human", topic: "distress" },
    );
  });

  it("[B9] what a player asks about keeps words of death, farewell and places calm", () => {
    for (const text of [
      "vaarwel oude telefoon, hoe log ik in op de nieuwe",
      "hang al een half uur in de wachtrij",
      "de moed opgegeven met dat contactformulier",
      "het balletje viel op 9 en sprong op 22",
      "zit in de metro, de app laadt niet",
      "bang als de dood voor kleine lettertjes, waar staan de voorwaarden",
    ])
      expect(ask(text, "nl").topic, text).not.toBe("distress");
  });

  it("[B12] money that is not named reaches a person: a bare wait, a broken promise, a sum that shrank", () => {
    expectEach(
      [
        "waar blijft dat nou",
        "al drie weken",
        "beloofd voor woensdag, inmiddels is het zondag",
        "van 1.200 naar 12, hoe kan dat ineens",
        "bank zegt ligt aan jullie, jullie zeggen ligt aan de bank",
        "mijn weddenschap is nog altijd niet afgerekend",
      ],
      { route: "human" },
    );
  });
});
