import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { MaskKind } from "../../../shared/vocabulary.ts";
import type { Words } from "../sentences.ts";

export interface GuardProps {
  readonly words: Words;
  readonly kinds: readonly MaskKind[];
  onHide(): void;
  onEdit(): void;
}

export function Guard({ words, kinds, onHide, onEdit }: GuardProps): JSX.Element {
  const hide = useRef<HTMLButtonElement>(null);
  useEffect(() => hide.current?.focus(), []);
  const what = [...new Set(kinds.map((kind) => words.t(`guard.${kind}`)))].join(", ");
  return (
    <div class="panel warn" role="alert">
      <p>
        <strong>{words.t("guard.title", { what })}</strong> {words.t("guard.body")}
      </p>
      <div class="actions">
        <button ref={hide} type="button" class="button main" onClick={onHide}>
          {words.t("guard.hide")}
        </button>
        <button type="button" class="button" onClick={onEdit}>
          {words.t("guard.edit")}
        </button>
      </div>
    </div>
  );
}
