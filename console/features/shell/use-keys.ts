import { useEffect } from "preact/hooks";
import type { ConversationId } from "../../../shared/ids.ts";
import { announce, select, setStatus, showDialog, showTab } from "../../actions.ts";
import { type Desk, useDesk } from "../../desk.ts";
import { type KeyMatch, matchKey } from "../../keys.ts";
import { type Locale, useLocale } from "../../locale.ts";
import { longestWaiting, toLists } from "../queue/order.ts";
import { closeDrawer, togglePanel } from "./panel.ts";

/** Shortcuts of the whole screen. An open dialog has the keyboard for itself. */
export function useKeys(): void {
  const desk = useDesk();
  const locale = useLocale();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]") !== null) {
        return;
      }
      if (event.key === "Escape") {
        onEscape(desk);
        return;
      }
      const { code, key, altKey, ctrlKey, metaKey, shiftKey } = event;
      const isAltGraph = event.getModifierState("AltGraph");
      const match = matchKey({
        code,
        key,
        altKey,
        ctrlKey,
        metaKey,
        shiftKey,
        isAltGraph,
        isTyping: isTextField(event.target),
      });
      const isOn =
        desk.settings.get().hasShortcuts || match?.action === "next_pane" || match?.action === "previous_pane";
      if (match !== null && isOn) {
        event.preventDefault();
        run(desk, locale, match);
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [desk, locale]);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Closes the layer on top, then goes back to the message box. */
function onEscape(desk: Desk): void {
  if (desk.screen.get().isDrawerShown) {
    closeDrawer(desk);
  }
  document.querySelector<HTMLElement>("[data-box]")?.focus();
}

function run(desk: Desk, locale: Locale, match: KeyMatch): void {
  switch (match.action) {
    case "accept":
      document.querySelector<HTMLElement>("[data-offer=first] .accept")?.click();
      break;
    case "decline":
      document.querySelector<HTMLElement>("[data-offer=first] .decline")?.click();
      break;
    case "next_chat":
      step(desk, 1);
      break;
    case "previous_chat":
      step(desk, -1);
      break;
    case "nth_chat":
      goTo(desk, match.index);
      break;
    case "longest_waiting":
      goToLongestWaiting(desk, locale);
      break;
    case "reply":
    case "note":
      withSelected(desk, (id) => showTab(desk, id, match.action === "note" ? "note" : "reply"));
      break;
    case "transfer":
    case "finish":
      if (ownsSelected(desk)) {
        showDialog(desk, match.action);
      } else {
        announce(desk, locale.t("key.not_yours"));
      }
      break;
    case "first_unread":
      desk.screen.set((screen) => ({ ...screen, jumpNumber: screen.jumpNumber + 1 }));
      break;
    case "player_panel":
      withSelected(desk, () => togglePanel(desk));
      break;
    case "break":
      void setStatus(desk, selfOf(desk).status === "break" ? "available" : "break", locale);
      break;
    case "next_pane":
      movePane(1);
      break;
    case "previous_pane":
      movePane(-1);
      break;
    case "shortcuts":
      showDialog(desk, "shortcuts");
      break;
  }
}

const selfOf = (desk: Desk) => desk.client.state().self ?? desk.self;

function withSelected(desk: Desk, act: (id: ConversationId) => void): void {
  const { selectedId } = desk.screen.get();
  if (selectedId !== null) {
    act(selectedId);
  }
}

function ownsSelected(desk: Desk): boolean {
  const { selectedId } = desk.screen.get();
  const view = selectedId === null ? undefined : desk.client.state().open.get(selectedId)?.view;
  return view?.status === "assigned" && view.ownerId === selfOf(desk).agentId;
}

function goToLongestWaiting(desk: Desk, locale: Locale): void {
  const row = longestWaiting(toLists(desk.client.state().rows, selfOf(desk).agentId).mine);
  if (row === null) {
    announce(desk, locale.t("key.nobody_waits"));
  } else {
    select(desk, row.conversationId, true);
  }
}

function step(desk: Desk, by: number): void {
  const { ids } = desk.shownMine;
  const { selectedId } = desk.screen.get();
  const at = selectedId === null ? -1 : ids.indexOf(selectedId);
  if (ids.length > 0) {
    goTo(desk, at < 0 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length);
  }
}

function goTo(desk: Desk, index: number): void {
  const id = desk.shownMine.ids[index];
  if (id !== undefined) {
    select(desk, id, true);
  }
}

function movePane(by: number): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter((pane) =>
    pane.checkVisibility({ visibilityProperty: true }),
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  panes[(at + by + panes.length) % panes.length]?.focus();
}
