/**
 * Draws a tree of JSX into the document, and changes what is there into the next one. Types are Preact's; of its ways only
 * those are here that the frame uses, which is a sixth of its bytes: elements, text, keys, functions of props, `on…`
 * handlers, and refs that hear of coming and going. A tree has no state: all of it is drawn anew from the store.
 */
import type { ComponentChildren, VNode } from "preact";

type Props = Readonly<Record<string, unknown>>;
type Tag = VNode<Props>;

/** By place: the key, or else the number among its siblings, so that a place that is empty now leaves the others alone. */
type Inside = Map<string, Drawn>;
/** What is wanted, by place: a tag with what is in it, or a text. */
type Plan = Map<string, readonly [child: Tag | string, inside?: Plan]>;

/** What the document has of a child. */
interface Drawn {
  readonly node: Element | Text;
  readonly inside: Inside;
  readonly type: unknown;
  child: Tag | string | null;
}

const SVG = "http://www.w3.org/2000/svg";
const roots = new WeakMap<Element, Inside>();
/** Refs of what is new: called when all of it is in the document. */
let arrivals: (() => void)[] = [];

/** All functions of props are called first: one that throws leaves the document as it was. */
export function render(children: ComponentChildren, parent: Element): void {
  const inside: Inside = roots.get(parent) ?? new Map();
  const plan = planOf(children);
  roots.set(parent, inside);
  drawInside(parent, inside, plan);
  const calls = arrivals;
  arrivals = [];
  for (const call of calls) {
    call();
  }
}

function drawInside(parent: Element, inside: Inside, plan: Plan): void {
  for (const [place, drawn] of inside) {
    if (drawn.type !== typeOf(plan.get(place)?.[0])) {
      leave(drawn);
      drawn.node.remove();
      inside.delete(place);
    }
  }
  let following = parent.firstChild;
  for (const [place, [child, within]] of plan) {
    const drawn = inside.get(place) ?? create(parent, typeOf(child));
    inside.set(place, drawn);
    change(drawn, child, within as Plan);
    if (drawn.node === following) {
      following = following.nextSibling;
    } else {
      parent.insertBefore(drawn.node, following);
    }
  }
}

function planOf(children: ComponentChildren): Plan {
  const plan: Plan = new Map();
  collect(children, "", plan);
  return plan;
}

/** Lists and functions of props dissolve into what they hold. */
function collect(child: ComponentChildren, place: string, plan: Plan): void {
  if (Array.isArray(child)) {
    for (const [index, one] of child.entries()) {
      collect(one, keyOf(one) == null ? `${place}.${index}` : place, plan);
    }
  } else if (isTag(child)) {
    const { type, props } = child;
    const key = keyOf(child);
    const at = key == null ? place : `${place}#${key}`;
    if (typeof type === "function") {
      collect((type as (given: typeof props) => ComponentChildren)(props), at, plan);
    } else {
      plan.set(plan.has(at) ? `${at}.${plan.size}` : at, [child, planOf(props["children"] as ComponentChildren)]);
    }
  } else if (child != null && typeof child !== "boolean") {
    plan.set(place, [`${child}`]);
  }
}

const isTag = (child: ComponentChildren): child is Tag => typeof child === "object" && child !== null;
const keyOf = (child: ComponentChildren): unknown => (child as Tag | null)?.key;

/** Of a text the type is an empty string. */
const typeOf = (child: Tag | string | undefined): unknown => (typeof child === "string" ? "" : child?.type);

function create(parent: Element, type: unknown): Drawn {
  const node = type ? document.createElementNS(type === "svg" ? SVG : parent.namespaceURI, type as string) : new Text();
  return { node, inside: new Map(), type, child: null };
}

function change(drawn: Drawn, next: Tag | string, plan: Plan): void {
  const { node, child, inside } = drawn;
  drawn.child = next;
  if (typeof next === "string") {
    if (next !== child) {
      (node as Text).data = next;
    }
  } else if (next !== child) {
    const { ref, ...wanted } = next.props;
    drawInside(node as Element, inside, plan);
    const had: Props = (child as Tag | null)?.props ?? {};
    for (const name in { ...had, ...wanted }) {
      if (name !== "children" && name !== "ref") {
        assign(node as Element, name, had[name], wanted[name]);
      }
    }
    if (!child && ref) {
      arrivals.push(() => (ref as (element: unknown) => void)(node));
    }
  }
}

/** All are attributes but handlers, and what is typed: that is compared with what stands there, not with what was drawn. */
function assign(element: Element, name: string, had: unknown, wanted: unknown): void {
  const fields = element as unknown as Record<string, unknown>;
  if (name === "value" ? fields[name] === wanted : had === wanted) {
    return;
  }
  if (name === "value") {
    fields[name] = wanted;
  } else if (name.startsWith("on")) {
    fields[name.toLowerCase()] = wanted;
  } else if (wanted == null || (wanted === false && !name.startsWith("aria"))) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, `${wanted}`);
  }
}

function leave({ child, inside }: Drawn): void {
  const { ref } = Object((child as Tag).props) as { ref?: (element: null) => void };
  ref?.(null);
  for (const drawn of inside.values()) {
    leave(drawn);
  }
}
