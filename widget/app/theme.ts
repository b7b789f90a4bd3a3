/** Accent colours of the brand, moved until text in them and on them reads (>= 4.5:1, UX 1.5). */

const SURFACES = { light: ["#ffffff", "#f3f6f8"], dark: ["#12181d", "#1c252c"] } as const;
const ON = ["#ffffff", "#06222d"] as const;
const ENOUGH = 4.5;

export interface Accent {
  readonly accent: string;
  readonly onAccent: string;
}

/** WCAG contrast ratio of two `#rrggbb` colours. */
export function contrast(one: string, other: string): number {
  const [lighter = 1, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Darkens (light scheme) or lightens (dark scheme) in small steps; the hue stays. */
export function readableAccent(wanted: string, scheme: "light" | "dark"): Accent {
  const [onLight, onDark] = ON;
  const end = scheme === "light" ? 0 : 255;
  const isReadable = (color: string): boolean =>
    SURFACES[scheme].every((surface) => contrast(color, surface) >= ENOUGH);
  let accent = wanted.toLowerCase();
  for (let step = 1; step <= 20 && !isReadable(accent); step += 1) {
    accent = toHex(toRgb(wanted).map((part) => part + ((end - part) * step) / 20));
  }
  const onAccent = contrast(accent, onLight) >= contrast(accent, onDark) ? onLight : onDark;
  return { accent, onAccent };
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = toRgb(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toRgb(color: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function toHex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}
