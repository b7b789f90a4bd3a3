/** Text as the masking rules read it: one plain lower-case character for each visible one, and the way back. */

/** Stands for something that is masked already; a card keeps its own, since a CVV may follow it. */
export const CARD_MARK = "\x01";
export const OTHER_MARK = "\x02";
export const REMOVED = "[removed]";

/** A stretch of a folded text that must go, and what stands there instead. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface Folded {
  readonly text: string;
  /** Where each character stands in the original; one more entry for its end. */
  readonly at: readonly number[];
}

const LABEL = /\[(?:(card )••\d{4}|iban [a-z]{2}••[a-z0-9]{4}|removed)\]/g;

/**
 * Full-width, styled and accented characters become plain ones; zero-width characters and marks vanish, and belong to the
 * character before them. Labels of earlier masking become one mark each, so that masking twice changes nothing.
 */
export function fold(original: string): Folded {
  let text = "";
  let index = 0;
  const at: number[] = [];
  for (const character of original) {
    const plain =
      character < "\x80"
        ? character.toLowerCase()
        : character
            .normalize("NFKD")
            .replace(/[\p{M}\p{Cf}]/gu, "")
            .toLowerCase();
    if (plain !== "") {
      text += plain.length === 1 ? plain : " ";
      at.push(index);
    }
    index += character.length;
  }
  let folded: Folded = { text, at: [...at, index] };
  for (const label of [...text.matchAll(LABEL)].reverse()) {
    folded = collapse(folded, label.index, label.index + label[0].length, label[1] ? CARD_MARK : OTHER_MARK);
  }
  return folded;
}

/** Puts one mark in place of a stretch. */
export function collapse({ text, at }: Folded, start: number, end: number, mark: string): Folded {
  return {
    text: text.slice(0, start) + mark + text.slice(end),
    at: [...at.slice(0, start + 1), ...at.slice(end)],
  };
}
