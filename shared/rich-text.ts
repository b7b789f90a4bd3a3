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
/** A mark, the start of a label, or an address up to white space or a bracket. */
const TOKEN = /\*\*?|\[|(?<![\p{L}\p{N}])(?:https:\/\/|mailto:|tel:)[^\s<>"]*/gu;
const SAFE = /^(?:https:\/\/|mailto:|tel:)[^\s\p{Cc}\p{Cf}]*$/u;
const MAIL = /^[^\s@/?&%]{1,64}@[^\s@/?&%]{3,255}$/;
const PHONE = /^\+?[\d().-]{2,24}$/;
/** Punctuation that ends a sentence, not an address. */
const TRAILING = ".,;:!?)]}'\"»”’*";

export function parseRichText(text: string): readonly Block[] {
  const budget = { links: MAX_LINKS };
  const blocks: Block[] = [];
  let items: (readonly Inline[])[] | null = null;
  let wasOrdered = false;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const mark = ITEM.exec(line);
    const children = parseLine(line.slice(mark?.[0].length), budget);
    if (!mark) {
      items = null;
      blocks.push({ type: "line", children });
      continue;
    }
    const isOrdered = !!mark[1];
    if (!items || isOrdered !== wasOrdered) {
      items = [];
      wasOrdered = isOrdered;
      blocks.push({ type: "list", isOrdered, items });
    }
    items.push(children);
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
  let top: Mark = { type: null, nodes: [] };
  /** What the top stands in: at most bold and italic inside each other. */
  const open: Mark[] = [];
  let end = 0;
  /** The next "](", and the link after it, looked for once however many "[" come before it. */
  let labelEnd = -2;
  let labelled: Labelled | null = null;
  const put = (text: string): void => {
    const { nodes } = top;
    const last = nodes.at(-1);
    if (last?.type === "text") {
      nodes.pop();
      text = last.text + text;
    }
    if (text) {
      nodes.push({ type: "text", text });
    }
  };
  const link = (href: string, text: string, host: string | null): void => {
    top.nodes.push({ type: "link", href, text, host });
    budget.links -= 1;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match; match = TOKEN.exec(line)) {
    const { 0: token, index } = match;
    put(line.slice(end, index));
    end = index + token.length;
    if (token[0] === "*") {
      const type = token[1] ? "bold" : "italic";
      if (top.type === type && isWord(line[index - 1])) {
        const children = top.nodes;
        top = open.pop() ?? top;
        top.nodes.push({ type, children });
      } else if (top.type !== type && !open[1] && open[0]?.type !== type && isWord(line[end])) {
        open.push(top);
        top = { type, nodes: [] };
      } else {
        put(token);
      }
    } else if (budget.links === 0) {
      end = index + 1;
      put(line.slice(index, end));
    } else if (token === "[") {
      if (labelEnd !== -1 && labelEnd < index) {
        labelEnd = line.indexOf("](", index);
        labelled = labelEnd < 0 ? null : linkAfter(line, labelEnd + 2);
      }
      if (labelEnd > end && labelled) {
        const label = line.slice(end, labelEnd);
        link(labelled.href, label, label === labelled.shown ? null : labelled.shown);
        end = labelled.end;
      } else {
        put(token);
      }
    } else {
      while (end > index + 1 && TRAILING.includes(line[end - 1] ?? "")) {
        end -= 1;
      }
      const run = line.slice(index, end);
      const found = toLink(run);
      if (found) {
        link(found.href, found.shown, null);
      } else {
        put(run);
      }
    }
    TOKEN.lastIndex = end;
  }
  put(line.slice(end));
  for (let under = open.pop(); under; under = open.pop()) {
    const { type, nodes } = top;
    top = under;
    put(type === "bold" ? "**" : "*");
    for (const node of nodes) {
      if (node.type === "text") {
        put(node.text);
      } else {
        top.nodes.push(node);
      }
    }
  }
  return top.nodes;
}

function isWord(character: string | undefined): boolean {
  return !!character && /[^\s*]/.test(character);
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
  const link = end < 0 ? null : toLink(line.slice(start, start + end));
  return link && { href: link.href, shown: link.shown.split("/")[0] ?? "", end: start + end + 1 };
}

/** Only https, mailto and tel; no name or password in it; the host as it really is (punycode). */
function toLink(text: string): Link | null {
  try {
    if (text.length <= MAX_LINK_LENGTH && SAFE.test(text)) {
      const { protocol, href, username, password, hostname, pathname } = new URL(text);
      if (protocol === "https:") {
        const shown = href.slice(8).replace(/\/$/, "");
        return !username && !password && hostname.includes(".")
          ? { href, shown: shown.length > SHOWN_LINK_LENGTH ? `${shown.slice(0, SHOWN_LINK_LENGTH)}…` : shown }
          : null;
      }
      return (protocol === "tel:" ? PHONE : MAIL).test(pathname)
        ? { href: protocol + pathname, shown: pathname }
        : null;
    }
  } catch {
    // An address that cannot be read is no link.
  }
  return null;
}
