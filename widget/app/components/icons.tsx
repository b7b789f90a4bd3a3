import type { JSX } from "preact";

const PATHS = {
  options: "M12 5h.01M12 12h.01M12 19h.01",
  minimise: "M6 9l6 6 6-6",
  send: "M5 12h14M13 6l6 6-6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  check: "M5 13l4 4L19 7",
  bot: "M5 6h14v10H11l-4 4v-4H5zM9 11h.01M12 11h.01M15 11h.01",
  phone: "M5 4h4l1.5 5-2.2 1.6a12 12 0 0 0 5.1 5.1L15 13.5l5 1.5v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z",
  chat: "M4 20l1-5a8 8 0 1 1 4 4z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class={`icon icon-${name}`}>
      <path d={PATHS[name]} />
    </svg>
  );
}
