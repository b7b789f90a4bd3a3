import { describe, expect, it } from "vitest";
import type { Language } from "../../../shared/vocabulary.ts";
import { ask } from "./support.ts";

describe("little words of one language that are big ones in another", () => {
  it.each<[Language, string]>([
    ["de", "wo im menü find ich die verifizierung"],
    ["de", "bin im siebten himmel, danke für die schnelle auszahlung"],
    ["en", "wo finde ich im konto die auszahlung"],
  ])("[B6] raise no alarm: %s %s", (language, text) => {
    expect(ask(text, language).priority).toBe("normal");
  });

  it.each<[Language, string]>([
    ["de", "ich weiß nicht weiter, i want to die"],
    ["nl", "ik kan dit niet meer, i want to die"],
    ["en", "ich will sterben"],
    ["sv", "ik wil dood"],
    ["de", "je veux mourir"],
  ])("[B6] half a sentence in another language still counts: %s %s", (language, text) => {
    expect(ask(text, language)).toMatchObject({ route: "human", priority: "crisis" });
  });
});
