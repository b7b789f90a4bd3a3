/** The frame's own drawing, in a real document: what is there is changed into what is wanted, and nothing else is touched. */
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";

type Tree =
  | { readonly type: unknown; readonly props: Readonly<Record<string, unknown>>; readonly key?: unknown }
  | string;
/** What the page has of the module, and a hand for trees. */
interface Tools {
  render(tree: unknown, parent: Element): void;
  h(type: unknown, props?: Readonly<Record<string, unknown>>, ...children: readonly unknown[]): Tree;
}
declare const draw: Tools;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const [built] = [
    await build({
      configFile: false,
      logLevel: "silent",
      build: {
        write: false,
        lib: {
          entry: fileURLToPath(new URL("../../widget/app/draw.ts", import.meta.url)),
          formats: ["iife"],
          name: "draw",
        },
      },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: built?.output[0].code ?? "" });
  await page.evaluate(() => {
    Object.assign(window, {
      draw: {
        render: draw.render,
        h: (type: unknown, { key, ...props }: Readonly<Record<string, unknown>> = {}, ...children: unknown[]) => ({
          type,
          key,
          props: { ...props, children },
        }),
      },
    });
  });
});
afterAll(() => browser.close());

describe("drawing the frame", () => {
  it("[UX1.7] a tree drawn over any other is the same as one drawn afresh", async () => {
    const wrong = await page.evaluate(() => {
      const { render, h } = draw;
      let seed = 7;
      const upTo = (count: number): number => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % count;
      };
      const Twice = ({ children }: { readonly children: unknown }) => [children, "and", children];
      const grow = (depth: number): unknown => {
        const inside = () => Array.from({ length: upTo(5) }, () => grow(depth - 1));
        const kind = depth === 0 ? upTo(4) : upTo(9);
        const props = { ...(upTo(2) ? { title: `${upTo(3)}` } : {}), ...(upTo(2) ? { hidden: upTo(2) === 0 } : {}) };
        switch (kind) {
          case 0:
            return null;
          case 1:
            return false;
          case 2:
            return `text ${upTo(3)}`;
          case 3:
            return upTo(3);
          case 4:
            return inside();
          case 5:
            return h(Twice, {}, ...inside());
          default:
            return h(["p", "div", "svg", "ul"][upTo(4)], upTo(2) ? { ...props, key: upTo(4) } : props, ...inside());
        }
      };
      const live = document.createElement("div");
      for (let step = 0; step < 3_000; step += 1) {
        const tree = grow(3);
        const fresh = document.createElement("div");
        render(tree, live);
        render(tree, fresh);
        if (!live.isEqualNode(fresh)) {
          return [step, live.innerHTML, fresh.innerHTML];
        }
      }
      return null;
    });
    expect(wrong).toBeNull();
  });

  it("[UX1.7] what has a key stays the same element when others come before it or go, and keeps the focus", async () => {
    const kept = await page.evaluate(() => {
      const { render, h } = draw;
      const rows = (...keys: readonly string[]) =>
        h(
          "ul",
          {},
          keys.map((key) => h("li", { key }, h("button", {}, key))),
        );
      const place = document.body.appendChild(document.createElement("div"));
      render(rows("b", "c"), place);
      const button = [...place.querySelectorAll("button")].at(-1);
      button?.focus();
      render(rows("a", "b", "c", "d"), place);
      const isFocused = document.activeElement === button;
      render(rows("c"), place);
      return [
        isFocused,
        document.activeElement === button,
        place.textContent,
        place.querySelector("button") === button,
      ];
    });
    expect(kept).toEqual([true, true, "c", true]);
  });

  it("[UX1.7] a place that is empty leaves the elements after it alone", async () => {
    const isSame = await page.evaluate(() => {
      const { render, h } = draw;
      const place = document.createElement("div");
      const tree = (isThere: boolean) => h("main", {}, isThere && h("p", {}, "bar"), h("textarea", {}));
      render(tree(false), place);
      const box = place.querySelector("textarea");
      render(tree(true), place);
      return box !== null && place.querySelector("textarea") === box && box.previousElementSibling?.tagName === "P";
    });
    expect(isSame).toBe(true);
  });

  it("[UX1.2] what is typed is set only where it differs from what stands there", async () => {
    const values = await page.evaluate(() => {
      const { render, h } = draw;
      const place = document.createElement("div");
      const show = (value: string) => render(h("textarea", { value }), place);
      show("draft");
      const box = place.querySelector("textarea") as HTMLTextAreaElement;
      const before = box.value;
      box.value = "typed";
      show("draft");
      const after = box.value;
      box.setSelectionRange(2, 2);
      show("draft");
      return [before, after, box.selectionStart];
    });
    expect(values).toEqual(["draft", "draft", 2]);
  });

  it("[UX1.7] states of aria are said, other attributes are there or not, and handlers are the latest", async () => {
    const seen = await page.evaluate(() => {
      const { render, h } = draw;
      const place = document.createElement("div");
      const calls: string[] = [];
      const show = (name: string, isOn: boolean) =>
        render(h("button", { "aria-expanded": isOn, readOnly: isOn, onClick: () => calls.push(name) }), place);
      show("first", true);
      const first = place.innerHTML;
      show("second", false);
      place.querySelector("button")?.click();
      render(h("button", {}), place);
      place.querySelector("button")?.click();
      return [first, calls.join(), place.innerHTML];
    });
    expect(seen).toEqual(['<button aria-expanded="true" readonly="true"></button>', "second", "<button></button>"]);
  });

  it("[UX1.7] a ref hears of its element once it is in the document, and that it is gone, however deep", async () => {
    const heard = await page.evaluate(() => {
      const { render, h } = draw;
      const place = document.body.appendChild(document.createElement("div"));
      const said: unknown[] = [];
      const ref = (element: Element | null) => said.push(element?.isConnected ?? null);
      const tree = () => h("section", {}, h("div", {}, h("p", { ref })));
      render(tree(), place);
      render(tree(), place);
      render(null, place);
      return said;
    });
    expect(heard).toEqual([true, null]);
  });

  it("[UX0.5] a component that throws leaves all as it was, and the next drawing is as if it had not been tried", async () => {
    const seen = await page.evaluate(() => {
      const { render, h } = draw;
      const place = document.body.appendChild(document.createElement("div"));
      const Broken = (): never => {
        throw new Error("a card of another version");
      };
      const said: unknown[] = [];
      const ref = (element: Element | null) => said.push(element?.tagName ?? null);
      const tree = (word: string, ...more: readonly unknown[]) =>
        h("main", { title: word }, h("p", {}, word), h("section", {}, h("i", { key: word, ref }, word)), ...more);
      render(tree("first"), place);
      const before = place.innerHTML;
      let caught = "";
      try {
        render(tree("second", h("div", {}, h("ul", {}, h(Broken)))), place);
      } catch (error) {
        caught = (error as Error).message;
      }
      const after = place.innerHTML;
      render(tree("third", h("b")), place);
      const fresh = document.createElement("div");
      render(tree("third", h("b")), fresh);
      return [caught, after === before, place.isEqualNode(fresh), said.join()];
    });
    expect(seen).toEqual(["a card of another version", true, true, "I,,I,I"]);
  });

  it("[S4] text is text, whatever is in it", async () => {
    const html = await page.evaluate(() => {
      const { render, h } = draw;
      const place = document.createElement("div");
      render(h("p", { title: '"><img src=x>' }, "<script>alert(1)</script>"), place);
      return [place.querySelectorAll("*").length, place.textContent];
    });
    expect(html).toEqual([1, "<script>alert(1)</script>"]);
  });
});
