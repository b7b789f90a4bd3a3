/** Line icons on a 20 grid. They repeat what the words say and are hidden from assistive technology. */
const PATHS = {
  chats: "M4 5.5h12v8H9.5L6 16.5v-3H4z",
  keyboard: "M3 6h14v8.5H3zM6 9h.01M9 9h.01M12 9h.01M14.5 9h.01M6.5 12h7",
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  close: "M5.5 5.5l9 9M14.5 5.5l-9 9",
  back: "M12 4.5L6.5 10l5.5 5.5",
  down: "M5.5 8l4.5 4.5L14.5 8",
  arrowDown: "M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5",
  panel: "M3.5 4.5h13v11h-13zM12 4.5v11",
  transfer: "M4 7h10.5M11.5 4l3 3-3 3M16 13H5.5M8.5 10l-3 3 3 3",
  note: "M5 3.5h10v9.5l-3.5 3.5H5zM11.5 16.5V13H15",
  warning: "M10 3.5l7 12.5H3zM10 8.5v3.5M10 14h.01",
  pause: "M7 5v10M13 5v10",
  copy: "M7 7h9v9H7zM4 13V4h9",
  offline: "M3 3l14 14M5 9.5a8 8 0 012.5-1.6M12.5 7.9A8 8 0 0115 9.5M8 12.5a3.5 3.5 0 014 0M10 15.5h.01",
  person: "M10 10a3 3 0 100-6 3 3 0 000 6zM4.5 16.5a5.5 5.5 0 0111 0",
  globe: "M10 17a7 7 0 100-14 7 7 0 000 14zM3.5 10h13M10 3c2.5 2.5 2.5 11 0 14M10 3c-2.5 2.5-2.5 11 0 14",
  lock: "M5.5 9h9v7h-9zM7.5 9V6.5a2.5 2.5 0 015 0V9",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
