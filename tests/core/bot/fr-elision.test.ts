import { describe, expect, it } from "vitest";
import { ask } from "./support.ts";

describe("French elisions", () => {
  it.each(["J'ai envie d'en finir", "j’ai envie d’en finir", "jai envie den finir", "j ai envie d en finir"])(
    "[B27] %s is read alike, whatever became of the apostrophe",
    (text) => {
      expect(ask(text, "fr").priority).toBe("crisis");
    },
  );
});
