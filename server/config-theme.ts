/** The key `theme` of a brand: colours, type, sizes and places of its chat (UX 1.5). What protects players has no key. */
import { z } from "zod";

const color = z
  .string()
  .refine((value) => /^#[0-9A-Fa-f]{6}$/.test(value), { error: "must be a colour of six hex digits", abort: true });
/** Families of the player's own device: nothing is downloaded. Goes into a style as it is. */
const font = z.string().refine((value) => /^[\w ,"'-]{1,200}$/.test(value), {
  error: "must be names of fonts, with commas between",
  abort: true,
});
const pixels = (least: number, most: number) => z.int().min(least).max(most).optional();

/** Key in the config -> custom property of the frame, without `--balie-`. */
export const COLOR_TOKENS = {
  surface: "surface",
  surface2: "surface-2",
  text: "text",
  text2: "text-2",
  border: "border",
  divider: "divider",
  onAccent: "on-accent",
  danger: "danger",
  dangerBg: "danger-bg",
  warn: "warn",
  warnBg: "warn-bg",
  ok: "ok",
  okBg: "ok-bg",
} as const;
export type ColorKey = keyof typeof COLOR_TOKENS;

const NAMES = Object.keys(COLOR_TOKENS) as ColorKey[];
const colors = z
  .strictObject(
    Object.fromEntries(NAMES.map((name) => [name, color.optional()])) as Record<ColorKey, z.ZodOptional<typeof color>>,
  )
  .prefault({});

export const themeSchema = z.strictObject({
  light: colors,
  dark: colors,
  font: font.optional(),
  /** Inputs below 16 make phones zoom in. */
  fontSize: pixels(16, 20),
  radius: pixels(0, 24),
  /** Controls are 44 and more. */
  launcherSize: pixels(48, 80),
  offsetX: pixels(0, 400),
  offsetY: pixels(0, 400),
  panelWidth: pixels(320, 560),
  panelHeight: pixels(400, 1_000),
  mobileTop: pixels(0, 200),
  z: pixels(1, 2_147_483_647),
});
export type Theme = z.infer<typeof themeSchema>;

/** For config-examples.ts. */
export const THEME_EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...(["light", "dark"] as const).flatMap((scheme) => [
      `${scheme}: { surface: "#FFFFFF", text: "#14212B" }`,
      ...NAMES.map((name) => `${scheme}.${name}: "#14212B"`),
    ]),
    'font: "Inter, system-ui, sans-serif"',
    "fontSize: 16",
    "radius: 14",
    "launcherSize: 56",
    "offsetX: 20",
    "offsetY: 20",
    "panelWidth: 400",
    "panelHeight: 704",
    "mobileTop: 48",
    "z: 1000",
  ].map((line) => {
    const [path = "", ...value] = line.split(": ");
    return [`brands.*.theme.${path}`, `${path.split(".").at(-1)}: ${value.join(": ")}`];
  }),
);
