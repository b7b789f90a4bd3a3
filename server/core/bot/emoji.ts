/** Emoji as words, so that lexicons can name them. Words start with `emoji` and stand in no dictionary. */
const WORDS: Readonly<Record<string, string>> = {
  emojicry: "😢😭😿🥺😥",
  emojisad: "😞😔😟🙁☹😩😫😖😣💔",
  emojiangry: "😡😠🤬👿😤🖕",
  emojilaugh: "😂🤣😄😆😅😁😃😀😹",
  emojismile: "🙂😊☺😉😎🥳🤗😇",
  emojithanks: "🙏",
  emojithumb: "👍👌✅💪",
  emojithumbdown: "👎",
  emojiwave: "👋",
  emojiheart: "❤🧡💛💚💙💜😍🥰😘",
  emojiskull: "💀☠⚰🪦",
  emojiweapon: "🔫🔪🗡💣",
  emojimoney: "💰💸💶💵🤑",
};

const BY_POINT: ReadonlyMap<number, string> = new Map(
  Object.entries(WORDS).flatMap(([word, signs]) => [...signs].map((sign) => [sign.codePointAt(0) ?? 0, word] as const)),
);

export function emojiWord(point: number): string | null {
  return BY_POINT.get(point) ?? null;
}
