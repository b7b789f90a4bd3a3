import type { JSX } from "preact";

export function button(text: string, onClick: () => void, isMain = false): JSX.Element {
  return (
    <button key={text} type="button" class={isMain ? "button main" : "button"} onClick={onClick}>
      {text}
    </button>
  );
}
