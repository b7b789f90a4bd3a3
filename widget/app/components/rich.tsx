/** Message text as elements; no HTML string is ever made (SAFETY 6.3). */
import type { ComponentChildren, JSX } from "preact";
import { type Inline, parseRichText } from "../../../shared/rich-text.ts";

export function RichText({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {parseRichText(text).map((block) => {
        if (block.type === "line") {
          return <p>{inline(block.children)}</p>;
        }
        const items = block.items.map((item) => <li>{inline(item)}</li>);
        return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
      })}
    </>
  );
}

/** What the player typed: as it is, line by line. */
export function PlainText({ text }: { readonly text: string }): JSX.Element {
  return <p class="plain">{text}</p>;
}

function inline(nodes: readonly Inline[]): ComponentChildren {
  return nodes.map((node) => element(node));
}

function element(node: Inline): ComponentChildren {
  switch (node.type) {
    case "text":
      return node.text;
    case "link":
      return (
        <a href={node.href} target="_blank" rel="noopener noreferrer nofollow ugc">
          {node.text}
          {node.host !== null && ` (${node.host})`}
        </a>
      );
    case "bold":
      return <strong>{inline(node.children)}</strong>;
    case "italic":
      return <em>{inline(node.children)}</em>;
  }
}
