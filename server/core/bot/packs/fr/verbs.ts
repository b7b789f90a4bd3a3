/** Writes out French verbs by their stems, accents folded away, so that concepts need not list every ending. */
const ER =
  "e es er ez ons eons ent ee ees ais eais ait eait aient eaient erai era erons erez eront erais erait eraient ant".split(
    " ",
  );
const RE = "s ez ons ent re u ue us ues ais ait aient rai ra rez ront rais rait ant".split(" ");

function inflect(stems: string, endings: readonly string[]): string {
  return stems
    .split(" ")
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(", ");
}

/** `jou` -> joue, joues, jouer, joué, jouais ... */
export const er = (stems: string): string => inflect(stems, ER);
/** `perd` -> perds, perdre, perdu ... and the bare stem. */
export const re = (stems: string): string => `${stems.replaceAll(" ", ", ")}, ${inflect(stems, RE)}`;
