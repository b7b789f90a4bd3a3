import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { surfaceForms } from "../../../server/core/bot/lexicon.ts";
import { normalize } from "../../../server/core/bot/normalize.ts";
import type { Pack } from "../../../server/core/bot/pack.ts";
import { packs } from "../../../server/core/bot/packs/packs.ts";
import { ask, type Row, type Turn } from "./support.ts";

const folder = new URL("../../../server/core/bot/known/", import.meta.url);
const texts = (pack: Pack): readonly (readonly [string, string])[] =>
  Object.entries(pack.answers).flatMap(([id, answer]) => [
    [id, answer.text] as const,
    ...(answer.withFact === undefined ? [] : [[id, answer.withFact.text] as const]),
  ]);
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?:])\s+/).filter((each) => each !== "");

describe.each(packs.map((pack) => [pack.language, pack] as const))("pack %s", (language, pack) => {
  it("[B20] texts have at most three buttons that exist, of at most 30 characters", () => {
    for (const [id, answer] of Object.entries(pack.answers)) {
      expect(answer.buttons.length, id).toBeLessThanOrEqual(3);
      for (const button of answer.buttons) expect(pack.buttons[button]?.length ?? 99, button).toBeLessThanOrEqual(30);
    }
  });

  it.each(Object.entries(pack.buttons).filter(([id]) => id !== "b.stay"))(
    "[B20] button %s leads somewhere",
    (id, label) => {
      const decision = ask(label, language);
      if (id === "b.person") expect(decision.reason).toBe("asked_for_person");
      else
        expect(decision).toMatchObject({
          route: "bot",
          topic: id.startsWith("b.payout") ? "payout" : id.startsWith("b.bonus") ? "bonus" : "kyc",
        });
      expect(decision.reply.kind).not.toBe("fallback");
    },
  );

  it.each(texts(pack))("[B21] %s is plain: %s", (id, text) => {
    for (const sentence of sentences(text)) expect(normalize(sentence).tokens.length, sentence).toBeLessThanOrEqual(15);
    expect(text).not.toMatch(/!|\p{Extended_Pictographic}|\d{3,}|unfortunately|helaas/iu);
    expect(text.length).toBeLessThanOrEqual(220);
    if (id.startsWith("care.") || id.startsWith("crisis."))
      expect(text).not.toMatch(/bonus|promo|actie|spel|play|game|bet|win|gok|gambl/i);
  });

  it("[B23] it has the texts and buttons of the other packs", () => {
    const [first] = packs;
    expect(Object.keys(pack.answers).sort()).toEqual(Object.keys(first?.answers ?? {}).sort());
    expect(Object.keys(pack.buttons).sort()).toEqual(Object.keys(first?.buttons ?? {}).sort());
    for (const id of [...Object.keys(pack.faq), ...Object.keys(pack.smalltalk)])
      expect(pack.answers[id], id).toBeDefined();
  });

  it("[B26] no lexicon entry is a whole sentence of the development set", () => {
    const plain = (text: string): string =>
      normalize(text)
        .tokens.map((token) => token.text.replaceAll("'", ""))
        .join(" ");
    const known = new Set<string>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
      for (const line of readFileSync(new URL(file, folder), "utf8")
        .split("\n")
        .filter((each) => each !== "")) {
        const row = JSON.parse(line) as Row & { readonly turns?: readonly Turn[] };
        for (const text of row.turns?.map((turn) => turn.text) ?? [row.text])
          if (normalize(text).tokens.length > 3) known.add(plain(text));
      }
    }
    const forms = [...pack.concepts, ...pack.safetyConcepts]
      .flatMap((group) => Object.values(group).flatMap(surfaceForms))
      .map(plain);
    expect(forms.filter((form) => known.has(form))).toEqual([]);
  });
});
