import type { Parts } from "../later.ts";
import type { AppState } from "../state.ts";
import type { Store } from "../store.ts";

/** What every part of the screen is given. */
export interface View {
  readonly state: AppState;
  readonly store: Store;
  /** Those that have come: they know of each other only through here. */
  readonly parts: Partial<Parts>;
}

export const find = <Found extends HTMLElement>(selector: string): Found | null =>
  document.querySelector<Found>(selector);

export const messageBox = (): HTMLTextAreaElement | null => find("#message");

export const tel = (number: string): string => `tel:${number.replace(/[^\d+]/g, "")}`;

/** A part of the screen that throws is left out and told of: the rest goes on. */
export function attempt<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** Styles of a later part; constructed, so that the content security policy needs no exception. */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
