/**
 * The look of a brand as browsers get it. Colours that could not be read are moved until they can, whatever was chosen:
 * text 4.5:1, borders of controls 3:1 (UX 1.5). Each move is told.
 */
import type { Config } from "./config.ts";
import { COLOR_TOKENS, type ColorKey } from "./config-theme.ts";
import { BLACK, contrast, ENOUGH, mix, onColor, readable, WHITE } from "./contrast.ts";

type Brand = Pick<Config["brands"][number], "accent" | "theme">;
type Scheme = "light" | "dark";
export type Palette = Readonly<Record<ColorKey | "accent", string>>;

export interface Look {
  /** Custom properties of the frame, without `--balie-`: only what is not Balie's own. */
  readonly tokens: Readonly<Record<string, string>>;
  /** What was moved, and to what; empty when nothing was. */
  readonly moved: readonly string[];
  readonly palettes: Readonly<Record<Scheme, Palette>>;
}

/** As in the style sheets of the frame; a test compares them. */
export const OWN: Readonly<Record<Scheme, Palette>> = {
  light: {
    surface: "#FFFFFF",
    surface2: "#F3F6F8",
    text: "#14212B",
    text2: "#4A5B68",
    border: "#7B8A96",
    divider: "#DCE3E8",
    accent: "#0B5C7A",
    onAccent: "#FFFFFF",
    danger: "#9B1C1C",
    dangerBg: "#FDECEC",
    warn: "#6B4200",
    warnBg: "#FFF2D6",
    ok: "#14532D",
    okBg: "#E4F4EA",
  },
  dark: {
    surface: "#12181D",
    surface2: "#1C252C",
    text: "#EAF0F4",
    text2: "#A9B8C3",
    border: "#7E8F9C",
    divider: "#2C3841",
    accent: "#6CC4E4",
    onAccent: "#06222D",
    danger: "#FFB4B4",
    dangerBg: "#3A1518",
    warn: "#FFD58A",
    warnBg: "#36270A",
    ok: "#9FE0B5",
    okBg: "#10301D",
  },
};

const TOKENS: Readonly<Record<ColorKey | "accent", string>> = { ...COLOR_TOKENS, accent: "accent" };
const NAMES = Object.keys(TOKENS) as (ColorKey | "accent")[];
const SCHEMES = ["light", "dark"] as const;
const CONTROL = 3;
const PLAIN = 7;
/** How much accent a button has under the pointer; as in the frame's style. */
const HOVER = 0.08;

export function lookOf({ accent, theme }: Brand): Look {
  const wanted = (scheme: Scheme): Palette => {
    const own = accent === null ? {} : { accent: accent[scheme] };
    const given = Object.entries({ ...own, ...theme[scheme] }).filter(([, value]) => value !== undefined);
    return { ...OWN[scheme], ...Object.fromEntries(given.map(([name, value]) => [name, value?.toUpperCase() ?? ""])) };
  };
  const palettes = { light: settle(wanted("light")), dark: settle(wanted("dark")) };
  const moved = SCHEMES.flatMap((scheme) =>
    NAMES.filter(
      (name) =>
        palettes[scheme][name] !== wanted(scheme)[name] &&
        (name !== "onAccent" || theme[scheme].onAccent !== undefined),
    ).map((name) => `the ${scheme} ${TOKENS[name]} was moved to ${palettes[scheme][name]} so that it can be read`),
  );
  const colors = NAMES.filter((name) => SCHEMES.some((scheme) => palettes[scheme][name] !== OWN[scheme][name])).map(
    (name) => [TOKENS[name], `light-dark(${palettes.light[name]}, ${palettes.dark[name]})`],
  );
  return {
    palettes,
    moved,
    tokens: {
      ...Object.fromEntries(colors),
      ...(theme.font === undefined ? {} : { font: theme.font }),
      ...(theme.fontSize === undefined ? {} : { "font-size": `${theme.fontSize}px` }),
      ...(theme.radius === undefined ? {} : { radius: `${theme.radius}px` }),
    },
  };
}

/** Backgrounds first, so that there is a colour of text for each; then what stands on them. */
function settle(wanted: Palette): Palette {
  const surface = plain(wanted.surface);
  const surface2 = beside(wanted.surface2, surface);
  const dangerBg = beside(wanted.dangerBg, surface);
  const both = [surface, surface2];
  const text = (color: string, ...under: readonly string[]): string => readable(color, () => under, ENOUGH);
  const accent = readable(wanted.accent, (color) => [...both, mix(surface, color, HOVER)], ENOUGH);
  const { onAccent } = wanted;
  return {
    ...wanted,
    surface,
    surface2,
    dangerBg,
    accent,
    onAccent: contrast(onAccent, accent) >= ENOUGH ? onAccent : onColor(accent),
    text: text(wanted.text, ...both),
    text2: text(wanted.text2, ...both),
    border: readable(wanted.border, () => both, CONTROL),
    danger: text(wanted.danger, surface, dangerBg),
    warn: text(wanted.warn, wanted.warnBg),
    ok: text(wanted.ok, wanted.okBg),
  };
}

const steps = (from: string, to: string): readonly string[] =>
  Array.from({ length: 21 }, (_, step) => mix(from, to, step / 20));

/** Plainly light or plainly dark: between them there is no room for two ranks of text, an accent and a border. */
function plain(wanted: string): string {
  const [end, text] = contrast(wanted, BLACK) >= contrast(wanted, WHITE) ? [WHITE, BLACK] : [BLACK, WHITE];
  return steps(wanted, end).find((color) => contrast(color, text) >= PLAIN) ?? end;
}

/** A background that black or white can be read on together with `surface`. */
function beside(wanted: string, surface: string): string {
  const isRead = (end: string, color: string): boolean => contrast(end, color) >= ENOUGH;
  return (
    steps(wanted, surface).find((color) => [BLACK, WHITE].some((end) => isRead(end, color) && isRead(end, surface))) ??
    surface
  );
}
