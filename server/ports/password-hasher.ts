/** Makes and checks password hashes: slow by design, and so always in limited number. */
export interface PasswordHasher {
  /** A salted hash that carries its own parameters. Null when too many wait already: nothing was computed. */
  hash(password: string): Promise<string | null>;
  /** `busy`: too many wait already, nothing was computed. A hash that cannot be read never matches, at the same cost. */
  verify(hash: string, password: string): Promise<"match" | "mismatch" | "busy">;
}
