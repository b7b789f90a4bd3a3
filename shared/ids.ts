/** Branded ids, and the only casts that make them. Ids are opaque; they are not secrets. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type BrandId = Branded<"BrandId">;
export type ConversationId = Branded<"ConversationId">;
export type EventId = Branded<"EventId">;
/** 128 random bits made once by the sender when the person presses Send, kept through reload (DL2). */
export type ClientMessageId = Branded<"ClientMessageId">;
/** A random reference; the operator's own player id stands nowhere in a stream. */
export type PlayerRef = Branded<"PlayerRef">;
export type AgentId = Branded<"AgentId">;
/** Random id of one history of the store (DL1); another one means that numbers no longer compare. */
export type Epoch = Branded<"Epoch">;

/** What ids may look like on the wire: 1 to 64 of these characters. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;
/** Sender-made ids carry 128 bits: 22 characters of base64url or 32 of hex at least. */
export const CLIENT_MESSAGE_ID_PATTERN = /^[A-Za-z0-9_-]{22,43}$/;

export const toBrandId = (value: string) => value as BrandId;
export const toConversationId = (value: string) => value as ConversationId;
export const toEventId = (value: string) => value as EventId;
export const toClientMessageId = (value: string) => value as ClientMessageId;
export const toPlayerRef = (value: string) => value as PlayerRef;
export const toAgentId = (value: string) => value as AgentId;
export const toEpoch = (value: string) => value as Epoch;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** 128 bits as 22 base64url characters. `random` fills the bytes; the caller owns the source of randomness. */
export function encodeId(bytes: Uint8Array): string {
  let out = "";
  let buffer = 0;
  let bitCount = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bitCount += 8;
    while (bitCount >= 6) {
      bitCount -= 6;
      out += ALPHABET[(buffer >> bitCount) & 63];
    }
    buffer &= (1 << bitCount) - 1;
  }
  return bitCount > 0 ? out + ALPHABET[(buffer << (6 - bitCount)) & 63] : out;
}
