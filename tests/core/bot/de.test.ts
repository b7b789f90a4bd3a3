import { describe, expect, it } from "vitest";
import { ask } from "./support.ts";

const german = (text: string) => {
  const { route, topic, priority } = ask(text, "de");
  return { route, topic, priority };
};

describe("the German pack", () => {
  it.each([
    ["wann kommt mein geld auf dem konto an wenn ich heut abhebe", "payout"],
    ["muss der führerausweis farbig sein", "kyc"],
    ["verfallen spins irgendwann", "bonus"],
  ])("[B27] answers an everyday question itself: %s", (text, topic) => {
    expect(german(text)).toEqual({ route: "bot", topic, priority: "normal" });
  });

  it.each([
    "ich mag einfach nimmer leben",
    "bald hat das alles ein ende, passt auf meine kinder auf wenn ich tot bin",
    "i häng mi auf",
    "keine angst, ich bring mich schon nicht um",
    "mein schwager will sich vom balkon stürzen",
  ])("[B27] flags a crisis, denied, in dialect or of somebody else: %s", (text) => {
    expect(german(text)).toEqual({ route: "human", topic: "distress", priority: "crisis" });
  });

  it.each([
    "hab dem vermieter sein geld verzockt",
    "meine nichte ist erst 15 und zockt bei euch",
    "der exekutor steht vor der tür wegen meinen spielschulden",
  ])("[B27] takes harm by gambling to care: %s", (text) => {
    expect(german(text)).toEqual({ route: "human", topic: "distress", priority: "urgent" });
  });

  it.each([
    "ich lach mich tot über den zwerg",
    "der router ist gestorben, moment",
    "das buch der toten ist mein lieblingsslot",
    "bin todmüde, gute nacht",
    "mach schluss für heute, tschüss",
  ])("[B27] hears no alarm in an idiom or a title: %s", (text) => {
    const got = german(text);
    expect(got.priority).toBe("normal");
    expect(got.topic).not.toBe("distress");
  });

  it.each([
    ["Überweisung", "wann kommt die überweisung an", "wann kommt die ueberweisung an"],
    ["Selbsttötung", "ich denke an selbsttötung", "ich denke an selbsttoetung"],
    ["für", "gebühren für auszahlungen", "gebuehren fuer auszahlungen"],
  ])("[B27] reads umlauts written as two letters: %s", (_word, marked, spelled) => {
    expect(german(spelled)).toEqual(german(marked));
    expect(ask(spelled, "de").reply.textId).toBe(ask(marked, "de").reply.textId);
  });

  it("[B27] reads a compound by its parts", () => {
    expect(german("auszahlungsbearbeitungsdauer").topic).toBe("payout");
    expect(german("bonusguthabenverfall").topic).toBe("bonus");
  });

  it.each([
    "der gürtel hält, hab ich getestet",
    "wenn ihr das lest, bin ich schon lange weg",
    "dann müsst ihr euch um mich nicht mehr sorgen, heute nacht ist alles vorbei",
    "wir sitzen im wagen in der garage und der motor läuft",
    "wünsch mir oft dass mich ein lkw erwischt",
  ])("[B27] flags a crisis that is only hinted at: %s", (text) => {
    expect(german(text)).toEqual({ route: "human", topic: "distress", priority: "crisis" });
  });

  it.each([
    "ich zocke im bus, auf dem klo, heimlich unter der decke",
    "jedesmal nehm ich mir vor nie wieder, und dann lad ich wieder auf",
    "das geld für die zahnspange hab ich verballert",
    "mir zittern die finger wenn ich nicht spielen kann",
  ])("[B27] hears hold being lost in habits, not only in names: %s", (text) => {
    expect(german(text)).toEqual({ route: "human", topic: "distress", priority: "urgent" });
  });

  it.each([
    "bekomme meinen gewinn nicht",
    "ich hab mein geld noch immer nicht erhalten",
    "die sparkasse sagt da ist nichts eingegangen von euch",
    "auszahlung beantragt donnerstag, heute montag, nichts",
  ])("[B27] hears money trouble in a verb bracket and in a telegram: %s", (text) => {
    expect(german(text)).toEqual({ route: "human", topic: "money", priority: "normal" });
  });

  it.each([
    "sucht ihr noch leute für den support",
    "die zombies töten sich da gegenseitig, wie heißt der slot",
    "brauche eine autoversicherung für meinen polo",
    "mein hund ist gestern gestorben, ablenkung tut gut",
  ])("[B27] hears no alarm in pets, films, monsters and jobs: %s", (text) => {
    expect(german(text).priority).toBe("normal");
  });
});
