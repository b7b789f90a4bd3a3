/** What compiled JSX calls in the build, in place of `preact/jsx-runtime`: a tree is plain data. */
import type { ComponentChildren, VNode } from "preact";

export function jsx(type: VNode["type"], props: VNode["props"], key?: string): VNode {
  return { type, props, key };
}
export const Fragment = ({ children }: { readonly children?: ComponentChildren }): ComponentChildren => children;
export { jsx as jsxs };
