/** One incoming frame -> one message of the protocol, or the reason why it is none. Nothing here throws. */
import secureJson from "secure-json-parse";
import type { RawData } from "ws";
import type { z } from "zod";
import type { RejectionCode } from "../../shared/codes.ts";
import {
  CLIENT_MESSAGE_ID_PATTERN,
  type ClientMessageId,
  type ConversationId,
  ID_PATTERN,
  toClientMessageId,
  toConversationId,
} from "../../shared/ids.ts";

/** What a refusal names, so that the sender can tell which message it was. */
export interface FrameIds {
  readonly clientMessageId: ClientMessageId | null;
  readonly conversationId: ConversationId | null;
}

export type Parsed<Message> =
  | { readonly status: "ok"; readonly message: Message }
  | ({ readonly status: "refused"; readonly code: Extract<RejectionCode, "malformed" | "unknown_type"> } & FrameIds);

export type FrameParser<Message> = (data: RawData, isBinary: boolean) => Parsed<Message>;

interface MessageSchema<Message> {
  readonly options: readonly { readonly shape: { readonly type: { readonly value: string } } }[];
  safeParse(value: unknown): z.ZodSafeParseResult<Message>;
}

const NO_IDS: FrameIds = { clientMessageId: null, conversationId: null };

/** `schema`: the discriminated union of everything this side may send. */
export function frameParser<Message>(schema: MessageSchema<Message>): FrameParser<Message> {
  const types = new Set(schema.options.map((option) => option.shape.type.value));
  return (data, isBinary) => {
    const value = isBinary ? undefined : toJson(data);
    if (typeof value !== "object" || value === null) {
      return { status: "refused", code: "malformed", ...NO_IDS };
    }
    const result = schema.safeParse(value);
    if (result.success) {
      return { status: "ok", message: result.data };
    }
    const type = fieldOf(value, "type");
    const isUnknown = typeof type === "string" && !types.has(type);
    return { status: "refused", code: isUnknown ? "unknown_type" : "malformed", ...idsOf(value) };
  };
}

export function byteLengthOf(data: RawData): number {
  return Array.isArray(data) ? data.reduce((sum, part) => sum + part.byteLength, 0) : data.byteLength;
}

/** The ids of a message that may not be one. */
export function idsOf(value: object): FrameIds {
  const clientMessageId = fieldOf(value, "clientMessageId");
  const conversationId = fieldOf(value, "conversationId");
  return {
    clientMessageId: isMatch(clientMessageId, CLIENT_MESSAGE_ID_PATTERN) ? toClientMessageId(clientMessageId) : null,
    conversationId: isMatch(conversationId, ID_PATTERN) ? toConversationId(conversationId) : null,
  };
}

/** Undefined when it is no JSON, or JSON that would reach for a prototype (T10). The error quotes the text, so it goes no further. */
function toJson(data: RawData): unknown {
  try {
    const bytes = Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? Buffer.from(data) : data;
    return secureJson.parse(bytes.toString("utf8"), { protoAction: "error", constructorAction: "error" });
  } catch {
    return undefined;
  }
}

function fieldOf(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function isMatch(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}
