/** The menu-button pattern: arrows, Home, End, Esc; leaving closes it; the focus returns to the button. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";

interface MenuProps {
  readonly label: string;
  readonly face: ComponentChildren;
  readonly class?: string;
  readonly children: (close: () => void) => ComponentChildren;
}

export function Menu({ label, face, children, ...rest }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const items = () => [...(root.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!isOpen) {
      return;
    }
    (items().find((item) => item.getAttribute("aria-checked") === "true") ?? items()[0])?.focus();
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) {
        setOpen(false);
      }
    };
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const list = items();
    const at = list.findIndex((item) => item.contains(document.activeElement));
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: list.length - 1,
    };
    const to = moves[event.key];
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key === "Tab") {
      setOpen(false);
      return;
    } else if (to !== undefined && list.length > 0) {
      list[(to + list.length) % list.length]?.focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div class={`menu-root ${rest.class ?? ""}`} ref={root}>
      <button
        ref={button}
        type="button"
        class="button quiet menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" && !isOpen) {
            event.preventDefault();
            setOpen(true);
          }
        }}
      >
        <span class="hidden-text">{label}</span>
        <span class="menu-face" aria-hidden="true">
          {face}
          <Icon name="down" />
        </span>
      </button>
      {isOpen ? (
        <div class="menu" role="menu" id={id} aria-label={label} onKeyDown={onKeyDown}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}

interface MenuItemProps {
  /** Given for a choice of one. */
  readonly isChecked?: boolean;
  readonly onSelect: () => void;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function MenuItem({ isChecked, onSelect, hint, children }: MenuItemProps) {
  const face = (
    <>
      <span class="menu-check">{isChecked === true ? <Icon name="check" /> : null}</span>
      <span class="menu-text">
        {children}
        {hint === undefined ? null : <small>{hint}</small>}
      </span>
    </>
  );
  const common = { type: "button", class: "menu-item", tabIndex: -1, onClick: onSelect } as const;
  return isChecked === undefined ? (
    <button {...common} role="menuitem">
      {face}
    </button>
  ) : (
    <button {...common} role="menuitemradio" aria-checked={isChecked}>
      {face}
    </button>
  );
}

export function MenuGroup({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div role="group" aria-label={label} class="menu-group">
      <div class="menu-heading" aria-hidden="true">
        {label}
      </div>
      {children}
    </div>
  );
}
