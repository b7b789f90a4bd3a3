import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface ButtonProps {
  readonly kind?: "primary" | "plain" | "quiet" | "danger";
  readonly type?: "button" | "submit";
  readonly icon?: IconName;
  /** For `aria-keyshortcuts`; the hint is shown where there is room (UX 3.1). */
  readonly keys?: string;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  readonly label?: string;
  readonly class?: string;
  readonly describedBy?: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly children?: ComponentChildren;
}

export function Button({
  kind = "plain",
  type = "button",
  icon,
  keys,
  isBusy = false,
  isDisabled = false,
  ...rest
}: ButtonProps) {
  const isOff = isBusy || isDisabled;
  return (
    <button
      type={type}
      class={`button ${kind} ${rest.children === undefined ? "icon-only" : ""} ${rest.class ?? ""}`}
      aria-label={rest.label}
      title={rest.children === undefined ? rest.label : undefined}
      aria-keyshortcuts={keys}
      aria-disabled={isOff ? "true" : undefined}
      aria-busy={isBusy ? "true" : undefined}
      aria-pressed={rest.isPressed}
      aria-expanded={rest.isExpanded}
      aria-describedby={rest.describedBy}
      onClick={(event) => {
        if (isOff) {
          event.preventDefault();
        } else {
          rest.onClick?.(event);
        }
      }}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {rest.children === undefined ? null : <span>{rest.children}</span>}
      {keys === undefined || rest.children === undefined ? null : (
        <span class="hint" aria-hidden="true">
          {keys}
        </span>
      )}
    </button>
  );
}
