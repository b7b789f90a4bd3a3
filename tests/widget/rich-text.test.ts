import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { type Block, type Inline, parseRichText, toPlainText } from "../../shared/rich-text.ts";

const inlines = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block) => (block.type === "line" ? block.children : block.items.flat()));
const flatten = (nodes: readonly Inline[]): readonly Inline[] =>
  nodes.flatMap((node) => ("children" in node ? [node, ...flatten(node.children)] : [node]));
const linksOf = (text: string) =>
  flatten(inlines(parseRichText(text))).flatMap((node) => (node.type === "link" ? [node] : []));
const line = (text: string) => {
  const [first] = parseRichText(text);
  return first?.type === "line" ? first.children : [];
};

describe("marks", () => {
  it("[S4] bold and italic become nodes, and their words stay", () => {
    expect(line("a **b *c* d** e")).toEqual([
      { type: "text", text: "a " },
      {
        type: "bold",
        children: [
          { type: "text", text: "b " },
          { type: "italic", children: [{ type: "text", text: "c" }] },
          { type: "text", text: " d" },
        ],
      },
      { type: "text", text: " e" },
    ]);
  });

  it("[S4] a mark without its end is text", () => {
    expect(line("2 ** 3 and *open")).toEqual([{ type: "text", text: "2 ** 3 and *open" }]);
    expect(line("**a *b**")).toEqual([{ type: "text", text: "**a *b**" }]);
    expect(line("5*4*3")).toEqual([
      { type: "text", text: "5" },
      { type: "italic", children: [{ type: "text", text: "4" }] },
      { type: "text", text: "3" },
    ]);
  });

  it("[S4] lines that begin with a dash or a number are a list", () => {
    expect(parseRichText("first:\n- one\n- **two**\n1. x")).toEqual([
      { type: "line", children: [{ type: "text", text: "first:" }] },
      {
        type: "list",
        isOrdered: false,
        items: [[{ type: "text", text: "one" }], [{ type: "bold", children: [{ type: "text", text: "two" }] }]],
      },
      { type: "list", isOrdered: true, items: [[{ type: "text", text: "x" }]] },
    ]);
  });

  it("[S4] the plain form has the words without the marks", () => {
    expect(toPlainText("**Hi**\n- one\n- [two](https://a.example/x)")).toBe("Hi one, two");
  });
});

describe("links", () => {
  it.each([
    ["see https://a.example/x?q=1.", "https://a.example/x?q=1", "a.example/x?q=1"],
    ["mailto:help@casino.example", "mailto:help@casino.example", "help@casino.example"],
    ["tel:+31201234567", "tel:+31201234567", "+31201234567"],
    ["(https://a.example)", "https://a.example/", "a.example"],
  ])("[T9] %s is a link", (text, href, shown) => {
    expect(linksOf(text)).toEqual([{ type: "link", href, text: shown, host: null }]);
  });

  it("[T9] a label never hides where the link leads", () => {
    expect(linksOf("[your bank](https://evil.example/login)")).toEqual([
      { type: "link", href: "https://evil.example/login", text: "your bank", host: "evil.example" },
    ]);
    expect(linksOf("https://casino\u0430.example/")[0]?.text).toContain("xn--");
  });

  it.each([
    "javascript:alert(1)",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "[x](//evil.example)",
    "[x](/path)",
    "[x](\tjavascript:alert(1))",
    "[x](java\u0000script:alert(1))",
    "http://a.example",
    "https://user:pass@a.example",
    "https://user@a.example",
    "https://localhost/",
    "https://a.exa\u200bmple",
    "mailto:a%40b.example",
    "mailto:a@b.example,c@d.example/..",
    "tel:*21*0612345678#",
    "tel:112;phone-context=x",
    "file:///etc/passwd",
    "ftp://a.example",
    "https://",
    `https://${"a".repeat(3_000)}.example`,
  ])("[T9] %j is not a link", (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it("[T9] only the address of a mail link stays", () => {
    expect(linksOf("mailto:a@b.example?bcc=c@d.example")[0]?.href).toBe("mailto:a@b.example");
  });

  it("[S4] at most fifty links are made", () => {
    expect(linksOf("https://a.example ".repeat(80))).toHaveLength(50);
  });
});

const PAYLOADS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "\"><iframe srcdoc='<script>alert(1)</script>'>",
  "**<b onmouseover=alert(1)>x**",
  "- <a href=javascript:alert(1)>x</a>",
  "[<img src=x>](https://a.example)",
  "{{constructor.constructor('alert(1)')()}}",
  "__proto__",
  "[__proto__](https://a.example/__proto__)",
  "</textarea><script>",
  "&lt;script&gt;",
  "\u202eevil\u202c",
];

describe("hostile text", () => {
  it.each(PAYLOADS)("[S4] %j becomes text, bold, italic or a safe link and nothing else", (text) => {
    for (const node of flatten(inlines(parseRichText(text)))) {
      expect(["text", "link", "bold", "italic"]).toContain(node.type);
      if (node.type === "link") {
        expect(node.href).toMatch(/^(https:\/\/|mailto:|tel:)/);
      }
    }
  });

  it.each([
    "[",
    "](",
    "[x](",
    "*",
    "**a ",
    "*a **b ",
    "https://",
    "https://a.example/",
    "tel:",
    "[a](https://b.example/",
    "- ",
    "\n",
    "h",
    "((((",
    "]",
    "[a](javascript:x)",
  ])("[S4] %j repeated costs time in proportion to its length", (unit) => {
    const text = unit.repeat(64_000 / unit.length);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      parseRichText(text);
      return performance.now() - start;
    });
    // About a millisecond; a quadratic one would take seconds.
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
