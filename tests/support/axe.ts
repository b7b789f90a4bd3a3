/** axe-core inside a page or frame. It runs through the debugger, which a page's content policy does not stop. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const IMPACTS = ["serious", "critical"];

export interface AxeViolation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** Selectors of what fails; one inside a shadow root names the path to it. */
  readonly targets: readonly string[];
}

export interface AxeOptions {
  /** Look only inside what this selector names. */
  readonly within?: string;
  readonly withoutRules?: readonly string[];
}

/** Serious and critical violations of a document and its open shadow roots; frames are looked at one by one. */
export async function axeViolations(target: Page | Frame, options: AxeOptions = {}): Promise<readonly AxeViolation[]> {
  await target.evaluate(axe.source);
  const found = await target.evaluate(
    async ({ within, tags, off }) => {
      // A global of the page, put there by the line above.
      const { axe: engine } = globalThis as unknown as { readonly axe: typeof axe };
      const result = await engine.run(within ?? document, {
        runOnly: { type: "tag", values: tags },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ["violations"],
        iframes: false,
      });
      return result.violations;
    },
    { within: options.within, tags: TAGS, off: [...(options.withoutRules ?? [])] },
  );
  return (found as axe.Result[])
    .filter((violation) => IMPACTS.includes(violation.impact ?? ""))
    .map((violation) => ({
      rule: violation.id,
      impact: violation.impact ?? "",
      help: violation.help,
      targets: violation.nodes.map((node) => node.target.flat().join(" >> ")),
    }));
}
