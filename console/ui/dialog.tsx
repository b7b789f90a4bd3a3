/** A native modal dialog: the page behind is inert, Esc closes, the focus returns to where it was. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Without it Esc does nothing: only for what must be answered. */
  readonly canEscape?: boolean;
  readonly size?: "small" | "medium" | "large";
  readonly children: ComponentChildren;
}

export function Dialog({ title, onClose, canEscape = true, size = "medium", children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    element?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus();
      }
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class={`dialog ${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (canEscape) {
          onClose();
        }
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !canEscape) {
          event.preventDefault();
        }
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
