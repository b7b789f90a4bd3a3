/** Contrast of two colours, as WCAG 2.2 defines it, and colours that read. Colours are `#RRGGBB`. */

export const WHITE = "#FFFFFF";
export const INK = "#06222D";
export const BLACK = "#000000";

/** WCAG 2.2, 1.4.3: text of normal size. */
export const ENOUGH = 4.5;

const STEPS = 20;

/** 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** White or ink, whichever stands out more on this colour; black where neither reads. */
export function onColor(color: string): string {
  const best = contrast(color, WHITE) >= contrast(color, INK) ? WHITE : INK;
  return contrast(color, best) >= ENOUGH ? best : BLACK;
}

/**
 * Moved in small steps towards black or white, whichever comes further, until it reads on all that it stands on; the hue
 * stays as long as it can. What it stands on may depend on the colour itself.
 */
export function readable(wanted: string, under: (color: string) => readonly string[], least: number): string {
  const worst = (color: string): number => Math.min(...under(color).map((each) => contrast(color, each)));
  const end = worst(BLACK) >= worst(WHITE) ? BLACK : WHITE;
  let color = wanted.toUpperCase();
  for (let step = 1; step <= STEPS && worst(color) < least; step += 1) {
    color = mix(wanted, end, step / STEPS);
  }
  return color;
}

/** `share` of the other colour in the one. */
export function mix(one: string, other: string, share: number): string {
  const others = toRgb(other);
  return toHex(toRgb(one).map((part, index) => part + ((others[index] ?? 0) - part) * share));
}

function toRgb(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

function toHex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = toRgb(color).map((part) => {
    const channel = part / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
