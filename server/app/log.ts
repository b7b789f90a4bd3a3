/** The part of a logger the app uses. Fields are ids, numbers and errors, never text of a conversation (S6). */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
