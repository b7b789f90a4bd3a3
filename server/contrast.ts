/** Contrast of two colours, as WCAG 2.2 defines it, and accents that read. Colours are `#RRGGBB`. */

export const WHITE = "#FFFFFF";
export const INK = "#06222D";

/** What an accent stands on in the chat. */
const SURFACES = { light: ["#FFFFFF", "#F3F6F8"], dark: ["#12181D", "#1C252C"] } as const;
const ENOUGH = 4.5;
const STEPS = 20;

/** 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** White or ink, whichever stands out more on this colour. */
export function onColor(color: string): string {
  return contrast(color, WHITE) >= contrast(color, INK) ? WHITE : INK;
}

/** Moved in small steps until text in it reads (UX 1.5): darker in the light scheme, lighter in the dark; the hue stays. */
export function readableAccent(wanted: string, scheme: "light" | "dark"): string {
  const end = scheme === "light" ? 0 : 255;
  let accent = wanted.toUpperCase();
  for (let step = 1; step <= STEPS && SURFACES[scheme].some((under) => contrast(accent, under) < ENOUGH); step += 1) {
    accent = toHex(toRgb(wanted).map((part) => part + ((end - part) * step) / STEPS));
  }
  return accent;
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
