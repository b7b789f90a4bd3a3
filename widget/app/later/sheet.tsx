/** A layer over the chat: a native modal dialog. */
import type { ComponentChildren, JSX } from "preact";
import type { Store } from "../store.ts";

const show = (dialog: HTMLDialogElement | null): void => dialog?.showModal();
/** Something to read first, rather than a question to answer. */
const read = (dialog: HTMLDialogElement | null): void => {
  show(dialog);
  dialog?.querySelector("h2")?.focus();
};

export function sheet(store: Store, title: string, content: ComponentChildren, isRead = false): JSX.Element {
  return (
    <dialog
      ref={isRead ? read : show}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        store.set({ layer: null });
      }}
    >
      <div class="sheet">
        <h2 tabIndex={-1}>{title}</h2>
        {content}
      </div>
    </dialog>
  );
}
