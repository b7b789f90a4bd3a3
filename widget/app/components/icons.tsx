import type { JSX } from "preact";

const PATHS = {
  options: "M12 5h.01M12 12h.01M12 19h.01",
  minimise: "M6 9l6 6 6-6",
  send: "M5 12h14M13 6l6 6-6 6",
  bot: "M5 6h14v10H11l-4 4v-4H5zM9 11h.01M12 11h.01M15 11h.01",
};

export function Icon({ name, path }: { readonly name: string; readonly path?: string }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class={`icon icon-${name}`}>
      <path d={path ?? PATHS[name as keyof typeof PATHS]} />
    </svg>
  );
}
