/** What compiled JSX calls; takes the place of `preact/jsx-runtime` in the build. */
import { type ComponentType, Fragment, h, type VNode } from "preact";

export function jsx(type: string | ComponentType<object>, props: object, key?: string): VNode {
  return h(type as string, { ...props, key });
}
export { Fragment, jsx as jsxs };
