/**
 * Message text -> small tree of text, line, link, bold, italic, list (SAFETY 6.3). One pass over each line, each
 * character looked at a bounded number of times: a hostile text costs as much as an ordinary one of its length.
 * Marks: `**bold**`, `*italic*`, `- item`, `1. item`, `[label](https://…)` and bare links.
 */

/** Browsers and Node both have it; `shared` itself is typed without either. */
declare const URL: new (
  text: string,
) => {
  protocol: string;
  username: string;
  password: string;
  host: string;
  hostname: string;
  pathname: string;
  href: string;
};

export type Inline =
  | { readonly type: "text"; readonly text: string }
  /** `host` is set where the label hides it, so that a screen shows where the link really leads. */
  | { readonly type: "link"; readonly href: string; readonly text: string; readonly host: string | null }
  | { readonly type: "bold" | "italic"; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: "line"; readonly children: readonly Inline[] }
  | { readonly type: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

const MAX_LINKS = 50;
const MAX_LINK_LENGTH = 2_048;
const SHOWN_LINK_LENGTH = 60;
const ITEM = /^ {0,3}(?:[-*•]|(\d{1,3})[.)]) +(?=\S)/;
const TRAILING = ".,;:!?)]}'\"»”’*";

export function parseRichText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const budget = { links: MAX_LINKS };
  let items: (readonly Inline[])[] | null = null;
  let isOrdered = false;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const mark = ITEM.exec(line);
    if (mark === null) {
      items = null;
      blocks.push({ type: "line", children: parseLine(line, budget) });
      continue;
    }
    const isNumber = mark[1] !== undefined;
    if (items === null || isNumber !== isOrdered) {
      items = [];
      isOrdered = isNumber;
      blocks.push({ type: "list", isOrdered, items });
    }
    items.push(parseLine(line.slice(mark[0].length), budget));
  }
  return blocks;
}

/** The same text for ears and notices: no marks, links as their label. */
export function toPlainText(text: string): string {
  return parseRichText(text)
    .map((block) => (block.type === "line" ? flat(block.children) : block.items.map(flat).join(", ")))
    .filter((line) => line !== "")
    .join(" ");
}

function flat(nodes: readonly Inline[]): string {
  return nodes.map((node) => ("children" in node ? flat(node.children) : node.text)).join("");
}

interface Mark {
  readonly type: "bold" | "italic" | null;
  readonly nodes: Inline[];
}

function parseLine(line: string, budget: { links: number }): readonly Inline[] {
  const root: Mark = { type: null, nodes: [] };
  /** At most bold and italic inside each other: depth 3 with the line itself. */
  const open: Mark[] = [root];
  let plain = "";
  /** The next "](", and the link after it, looked for once however many "[" come before it. */
  let labelEnd = -2;
  let labelled: Labelled | null = null;
  const top = (): Mark => open[open.length - 1] ?? root;
  const flush = (): void => {
    if (plain !== "") {
      addText(top().nodes, plain);
      plain = "";
    }
  };
  const addLink = (link: Inline): void => {
    flush();
    top().nodes.push(link);
    budget.links -= 1;
  };
  let at = 0;
  while (at < line.length) {
    const character = line[at] ?? "";
    if (character === "*") {
      const type = line[at + 1] === "*" ? "bold" : "italic";
      const width = type === "bold" ? 2 : 1;
      if (top().type === type && isWord(line[at - 1])) {
        flush();
        const children = open.pop()?.nodes ?? [];
        top().nodes.push({ type, children });
      } else if (open.length < 3 && isWord(line[at + width]) && !open.some((mark) => mark.type === type)) {
        flush();
        open.push({ type, nodes: [] });
      } else {
        plain += line.slice(at, at + width);
      }
      at += width;
    } else if (character === "[" && budget.links > 0) {
      if (labelEnd !== -1 && labelEnd < at) {
        labelEnd = line.indexOf("](", at);
        labelled = labelEnd === -1 ? null : linkAfter(line, labelEnd + 2);
      }
      if (labelEnd > at + 1 && labelled !== null) {
        const label = line.slice(at + 1, labelEnd);
        addLink({
          type: "link",
          href: labelled.href,
          text: label,
          host: label === labelled.shown ? null : labelled.shown,
        });
        at = labelled.end;
      } else {
        plain += character;
        at += 1;
      }
    } else if (budget.links > 0 && startsLink(line, at)) {
      const run = runFrom(line, at);
      const link = toLink(run);
      if (link === null) {
        plain += run;
      } else {
        addLink({ type: "link", href: link.href, text: link.shown, host: null });
      }
      at += run.length;
    } else {
      plain += character;
      at += 1;
    }
  }
  flush();
  while (open.length > 1) {
    const mark = open.pop();
    addText(top().nodes, mark?.type === "bold" ? "**" : "*");
    for (const node of mark?.nodes ?? []) {
      if (node.type === "text") {
        addText(top().nodes, node.text);
      } else {
        top().nodes.push(node);
      }
    }
  }
  return root.nodes;
}

function addText(nodes: Inline[], text: string): void {
  const last = nodes[nodes.length - 1];
  if (last?.type === "text") {
    nodes[nodes.length - 1] = { type: "text", text: last.text + text };
  } else {
    nodes.push({ type: "text", text });
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && character.trim() !== "" && character !== "*";
}

interface Link {
  readonly href: string;
  readonly shown: string;
}

interface Labelled extends Link {
  readonly end: number;
}

function linkAfter(line: string, start: number): Labelled | null {
  const end = line.slice(start, start + MAX_LINK_LENGTH).indexOf(")");
  const link = end === -1 ? null : toLink(line.slice(start, start + end));
  return link === null ? null : { href: link.href, shown: link.shown.split("/")[0] ?? "", end: start + end + 1 };
}

function startsLink(line: string, at: number): boolean {
  const scheme = line[at] === "h" ? "https://" : line[at] === "m" ? "mailto:" : line[at] === "t" ? "tel:" : null;
  return scheme !== null && line.startsWith(scheme, at) && !/[\p{L}\p{N}]/u.test(line[at - 1] ?? "");
}

/** Up to white space or a bracket, without the punctuation that ends a sentence. */
function runFrom(line: string, at: number): string {
  let end = at;
  while (end < line.length && !/[\s<>"]/.test(line[end] ?? "")) {
    end += 1;
  }
  while (end > at + 1 && TRAILING.includes(line[end - 1] ?? "")) {
    end -= 1;
  }
  return line.slice(at, end);
}

/** Only https, mailto and tel; no name or password in it; the host as it really is (punycode). */
function toLink(text: string): Link | null {
  if (text.length > MAX_LINK_LENGTH || !/^(?:https:\/\/|mailto:|tel:)/.test(text) || /[\s\p{Cc}\p{Cf}]/u.test(text)) {
    return null;
  }
  try {
    const url = new URL(text);
    if (url.protocol === "https:") {
      const shown = url.href.slice("https://".length).replace(/\/$/, "");
      const isClean = url.username === "" && url.password === "" && url.hostname.includes(".");
      return isClean ? { href: url.href, shown: cut(shown) } : null;
    }
    const address = url.pathname;
    if (url.protocol === "mailto:") {
      return /^[^\s@/?&%]{1,64}@[^\s@/?&%]{3,255}$/.test(address)
        ? { href: `mailto:${address}`, shown: address }
        : null;
    }
    return /^\+?[\d().-]{2,24}$/.test(address) ? { href: `tel:${address}`, shown: address } : null;
  } catch {
    return null;
  }
}

function cut(text: string): string {
  return text.length > SHOWN_LINK_LENGTH ? `${text.slice(0, SHOWN_LINK_LENGTH)}…` : text;
}
