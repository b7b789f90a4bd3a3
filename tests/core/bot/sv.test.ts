import { describe, expect, it } from "vitest";
import { ask } from "./support.ts";

const swedish = (text: string) => {
  const { route, topic, priority } = ask(text, "sv");
  return { route, topic, priority };
};

describe("the Swedish pack", () => {
  it.each([
    ["hur lång tid tar ett uttag", "payout"],
    ["går det att ta ut till swish", "payout"],
    ["måste man vara verifierad innan man får ta ut", "payout"],
    ["duger hyreskontraktet som adressbevis", "kyc"],
    ["hur länge gäller mina gratissnurr", "bonus"],
    ["kan jag tacka nej till bonusen", "bonus"],
  ])("[B27] answers an everyday question itself: %s", (text, topic) => {
    expect(swedish(text)).toEqual({ route: "bot", topic, priority: "normal" });
  });

  it.each([
    "ja orkar inte leva mer",
    "jag ska inte ta livet av mig lol",
    "int vill ja finnas mera",
    "min bror säger att han vill dö",
    "alla hade haft det bättre utan mig",
    "katten får grannen, jag behöver henne inte dit jag ska",
    "JAG SKÄR MIG I ARMARNA",
    "hälsa barnen att jag älskar dem",
    "står på bron nu",
    "brorsan försökte hänga sig i går",
    "vill bara somna in",
  ])("[B8] flags a crisis, quiet, denied, in dialect or of somebody else: %s", (text) => {
    expect(swedish(text)).toEqual({ route: "human", topic: "distress", priority: "crisis" });
  });

  it.each([
    "kan inte slita mig från era slots",
    "har spelat bort hela lönen",
    "kronofogden jagar mig",
    "pantade vigselringen för att kunna spela",
    "min sambo vet inte att jag har förlorat allt",
    "jag är 16 år och spelar hos er",
    "min son spelar på mitt konto",
    "farmor förstår inte att pensionen går till er",
  ])("[B7] takes harm by gambling to care: %s", (text) => {
    expect(swedish(text)).toEqual({ route: "human", topic: "distress", priority: "urgent" });
  });

  it.each([
    "batteriet dog mitt i spelet",
    "jag dör av skratt haha",
    "slår ihjäl lite tid med en slot",
    "det var dödstråkigt att vänta",
    "drunknar i mejl, vilken kampanj gäller",
    "är Book of Dead kvar",
    "den låten är så bra att jag dör",
    "kan jag hoppa över introt",
    "inte för att hänga upp mig på det, men vad kostar ett uttag",
    "skanna andra sidan av kortet också?",
  ])("[B9] hears no alarm in an idiom or a title: %s", (text) => {
    const got = swedish(text);
    expect(got.priority).toBe("normal");
    expect(got.topic).not.toBe("distress");
  });

  it.each([
    "mina pengar har inte kommit",
    "ni nekade mitt uttag",
    "uttaget studsade tillbaka till spelkontot",
    "var e stålarna",
    "begärde 2000 fick bara 1200",
    "banken säger att ni inte skickat något",
  ])("[B12] takes trouble with money to a person: %s", (text) => {
    expect(swedish(text)).toMatchObject({ route: "human", topic: "money" });
  });

  it.each([
    ["någon har använt mitt bankid", "fraud"],
    ["sloten hakar upp sig och sedan stopp", "technical"],
    ["kontot är avaktiverat, varför", "account_blocked"],
    ["sänk min veckolimit", "self_exclusion"],
    ["sämsta kundtjänsten jag har varit med om", "complaint"],
  ])("[B27] hands over what a person must take: %s", (text, topic) => {
    expect(swedish(text)).toMatchObject({ route: "human", topic });
  });

  it.each([
    ["när kommer utbetalningen på lördag", "nar kommer utbetalningen pa lordag"],
    ["jag vill inte leva längre", "jag vill inte leva langre"],
    ["är självmord svaret", "ar sjalvmord svaret"],
  ])("[B27] reads words without their marks: %s", (marked, bare) => {
    expect(swedish(bare)).toEqual(swedish(marked));
  });

  it("[B27] reads a compound by its parts", () => {
    expect(swedish("uttagshanteringstid").topic).toBe("payout");
    expect(swedish("bonuspengarsregler").topic).toBe("bonus");
  });
});
