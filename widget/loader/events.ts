/** Public events: `balie:<event>` on the document, and callbacks of `Balie("on")` that are given the detail. */
import { type Detail, EVENTS } from "../frame/messages.ts";

export type Listener = (detail: Detail) => void;

const callbacks = new Map<Listener, EventListener>();

export function emit(name: string, detail: Detail = {}): void {
  document.dispatchEvent(new CustomEvent(eventName(name), { detail }));
}

export function on(name: string, listener: Listener): void {
  if (!callbacks.has(listener)) {
    callbacks.set(listener, (event) => listener((event as CustomEvent<Detail>).detail));
  }
  document.addEventListener(eventName(name), callbacks.get(listener) as EventListener);
}

export function off(name: string, listener: Listener): void {
  document.removeEventListener(eventName(name), callbacks.get(listener) as EventListener);
}

export function unknownName(name: string): never {
  throw Error(`Balie: no ${name}`);
}

function eventName(name: string): string {
  return EVENTS.includes(name) ? `balie:${name}` : unknownName(name);
}
