/** Something the operator has to set right before a start; the message says what and how. */
export class StartError extends Error {
  override readonly name = "StartError";
}
