import { describe, expect, it } from "vitest";
import { ask } from "./support.ts";

const expectEach = (texts: readonly string[], expected: Readonly<Record<string, string>>): void => {
  for (const text of texts) expect(ask(text, "sv"), text).toMatchObject(expected);
};

describe("Swedish", () => {
  it("[B8] danger to a person is crisis, direct, quiet, denied or about someone else", () => {
    expectEach(
      [
        "jag vill inte leva längre",
        "ja orkar inte leva mer",
        "tänker ta livet av mig i natt",
        "jag ska inte ta livet av mig lol",
        "min bror säger att han vill dö",
        "alla hade haft det bättre utan mig",
        "ingen skulle sakna mig",
        "ser ingen morgondag",
        "ge mitt saldo till min dotter när jag är borta",
        "ta hand om min hund när jag inte finns",
        "JAG SKÄR MIG I ARMARNA",
        "hälsa barnen att jag älskar dem",
        "vill bara somna in",
        "det här är mitt sista meddelande",
        "står på bron nu",
        "vill inte finnas",
      ],
      { route: "human", priority: "crisis" },
    );
  });

  it("[B7] loss of control, debts, family and minors are care", () => {
    expectEach(
      [
        "jag är spelberoende",
        "kan inte sluta spela",
        "har spelat bort hela lönen",
        "kronofogden jagar mig",
        "min sambo vet inte att jag har förlorat allt",
        "har tagit sms-lån för att spela",
        "jag är 16 år och spelar hos er",
        "min son spelar på mitt konto",
        "inga pengar till mat den här månaden",
        "måste vinna tillbaka det jag förlorat",
      ],
      { route: "human", topic: "distress", priority: "urgent" },
    );
  });

  it("[B9] idioms and things that die raise no alarm", () => {
    for (const text of [
      "batteriet dog mitt i spelet",
      "jag dör av skratt haha",
      "det är dödstråkigt att vänta",
      "kan jag hoppa över introt",
      "hur lång tid tar det, beroende på bank",
      "är Book of Dead kvar",
      "mitt paket kom i går",
      "skanna andra sidan av kortet också?",
    ])
      expect(ask(text, "sv").topic, text).not.toBe("distress");
  });

  it("[B12] payouts in general stay with the bot, trouble does not", () => {
    expectEach(["hur lång tid tar ett uttag", "vad kostar det att ta ut pengar", "när betalar ni ut vinster"], {
      route: "bot",
      topic: "payout",
    });
    expectEach(["mina pengar har inte kommit", "uttaget har tagit fem dagar", "ni nekade mitt uttag"], {
      route: "human",
      topic: "money",
    });
  });
});
