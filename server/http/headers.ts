/** Response headers of each part of the server, word for word as SAFETY 6.7 has them. */
import { socketOriginOf } from "./origin.ts";

export type Headers = Readonly<Record<string, string>>;

export interface HeaderPolicy {
  /** On everything. */
  readonly all: Headers;
  /** The script the casino page loads. */
  readonly loader: Headers;
  readonly frame: (frameAncestors: readonly string[]) => Headers;
  readonly console: Headers;
  /** Scripts and styles of frame and console, hash in the name. */
  readonly asset: Headers;
  readonly api: Headers;
}

const YEAR_S = 31_536_000;
export const CACHE = {
  immutable: `public, max-age=${YEAR_S}, immutable`,
  alias: "public, max-age=300",
  revalidate: "no-cache",
  none: "no-store",
} as const;

const OFF = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];
const PERMISSIONS = OFF.map((feature) => `${feature}=()`).join(", ");

function contentPolicy(socketOrigin: string, frameAncestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    `connect-src 'self' ${socketOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/** HSTS over plain http would be ignored by browsers and wrong for localhost. */
export function headerPolicy(chatOrigin: string, consoleOrigin: string): HeaderPolicy {
  const isHttps = chatOrigin.startsWith("https:") && consoleOrigin.startsWith("https:");
  return {
    all: {
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      ...(isHttps ? { "strict-transport-security": `max-age=${YEAR_S}` } : {}),
    },
    loader: {
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "timing-allow-origin": "*",
    },
    frame: (frameAncestors) => ({
      "content-security-policy": contentPolicy(
        socketOriginOf(chatOrigin),
        frameAncestors.length === 0 ? "'none'" : frameAncestors.join(" "),
      ),
      "permissions-policy": PERMISSIONS,
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": CACHE.revalidate,
    }),
    console: {
      "content-security-policy": contentPolicy(socketOriginOf(consoleOrigin), "'none'"),
      "permissions-policy": PERMISSIONS,
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": CACHE.none,
    },
    asset: { "cross-origin-resource-policy": "same-origin", "cache-control": CACHE.immutable },
    api: {
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "DENY",
      "cache-control": CACHE.none,
    },
  };
}
