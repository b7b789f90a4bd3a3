/** The player panel: beside the thread where there is room, a drawer below 1200 (UX 3.1). */
import type { Desk } from "../../desk.ts";

const NARROW = "(max-width: 1199.98px)";

export function togglePanel(desk: Desk): void {
  const isNarrow = matchMedia(NARROW).matches;
  desk.screen.set((screen) =>
    isNarrow ? { ...screen, isDrawerShown: !screen.isDrawerShown } : { ...screen, isPanelShown: !screen.isPanelShown },
  );
  if (desk.screen.get().isDrawerShown) {
    requestAnimationFrame(() => document.querySelector<HTMLElement>(".drawer-close")?.focus());
  }
}

export function closeDrawer(desk: Desk): void {
  const isNarrow = matchMedia(NARROW).matches;
  desk.screen.set((screen) => (isNarrow ? { ...screen, isDrawerShown: false } : { ...screen, isPanelShown: false }));
}
