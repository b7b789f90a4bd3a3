/** Preact elements from the tree of shared/rich-text.ts: no HTML string, no other element, no other attribute (SAFETY 6.3). */
import { type Block, type Inline, parseRichText } from "../../shared/rich-text.ts";

export function RichText({ text }: { readonly text: string }) {
  return (
    <div class="text" dir="auto">
      {parseRichText(text).map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.type === "line") {
    return (
      <p>
        <Inlines nodes={block.children} />
      </p>
    );
  }
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Inlines nodes={item} />
    </li>
  ));
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Inlines({ nodes }: { readonly nodes: readonly Inline[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <InlineView key={index} node={node} />
      ))}
    </>
  );
}

function InlineView({ node }: { readonly node: Inline }) {
  switch (node.type) {
    case "text":
      return <>{node.text}</>;
    case "bold":
      return (
        <strong>
          <Inlines nodes={node.children} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <Inlines nodes={node.children} />
        </em>
      );
    case "link":
      return (
        <>
          <a href={node.href} target="_blank" rel="noopener noreferrer nofollow ugc">
            {node.text}
          </a>
          {node.host === null ? null : <bdi class="link-host"> ({node.host})</bdi>}
        </>
      );
  }
}
