/** Exact origins (T1, T2). A browser writes `Origin` in one form only, so equality of strings is the whole check. */

/** `publicUrl` is checked by the config. */
export function originOf(publicUrl: string): string {
  return new URL(publicUrl).origin;
}

/** Missing, doubled (Node joins with a comma), `null` and look-alikes are all just not equal. */
export function isOrigin(header: string | undefined, origin: string): boolean {
  return header === origin;
}

/** The same host as a source of WebSockets: Safari does not take `'self'` for those. */
export function socketOriginOf(origin: string): string {
  return origin.replace(/^http/, "ws");
}
