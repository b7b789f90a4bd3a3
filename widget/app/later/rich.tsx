/** Message text as elements; no HTML string is ever made (SAFETY 6.3). */
import type { ComponentChildren, JSX } from "preact";
import { type Inline, parseRichText } from "../../../shared/rich-text.ts";

/** Made once for each text: the whole screen is drawn anew with each change. */
const drawn = new Map<string, readonly JSX.Element[]>();

export function richText(text: string): readonly JSX.Element[] {
  let blocks = drawn.get(text);
  if (!blocks) {
    blocks = parseRichText(text).map((block) => {
      if (block.type === "line") {
        return <p>{block.children.map(element)}</p>;
      }
      const List = block.isOrdered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item) => (
            <li>{item.map(element)}</li>
          ))}
        </List>
      );
    });
    drawn.set(text, blocks);
  }
  return blocks;
}

function element(node: Inline): ComponentChildren {
  if (node.type === "text") {
    return node.text;
  }
  if (node.type === "link") {
    return (
      <a href={node.href} target="_blank" rel="noopener noreferrer nofollow ugc">
        {node.text}
        {node.host && ` (${node.host})`}
      </a>
    );
  }
  const Tag = node.type === "bold" ? "strong" : "em";
  return <Tag>{node.children.map(element)}</Tag>;
}
