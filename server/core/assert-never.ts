/** Proves at compile time that a switch is complete; at run time, for data of a newer version, gives `fallback`. */
export function assertNever<Fallback>(_value: never, fallback: Fallback): Fallback {
  return fallback;
}
