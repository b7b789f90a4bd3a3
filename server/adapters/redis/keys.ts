/** Names of keys and channels. All begin with one hash tag, so that one script may touch any of them (ST2). */
import type { StreamId } from "../../ports/event-store.ts";

export interface Keys {
  /** What every key and channel begins with: `{<prefix>}:`. */
  readonly root: string;
  /** Scripts get this key and make all others from it. */
  readonly meta: string;
  readonly changes: string;
  readonly due: string;
  readonly cold: string;
  stream(streamId: StreamId): string;
  commands(streamId: StreamId): string;
  events(streamId: StreamId): string;
  row(streamId: StreamId): string;
  owner(ownerId: string): string;
  packed(conversationId: string): string;
  named(...parts: readonly string[]): string;
}

export function createKeys(prefix: string): Keys {
  if (!/^[A-Za-z0-9_.-]{1,40}$/.test(prefix)) {
    throw new RangeError(`a prefix is 1 to 40 letters, digits, dots, dashes and underscores (it is ${prefix})`);
  }
  const root = `{${prefix}}:`;
  return {
    root,
    meta: `${root}meta`,
    changes: `${root}changes`,
    due: `${root}due`,
    cold: `${root}cold`,
    stream: (streamId) => `${root}stream:${streamId}`,
    commands: (streamId) => `${root}commands:${streamId}`,
    events: (streamId) => `${root}events:${streamId}`,
    row: (streamId) => `${root}row:${streamId}`,
    owner: (ownerId) => `${root}owner:${ownerId}`,
    packed: (conversationId) => `${root}packed:${conversationId}`,
    named: (...parts) => `${root}${parts.join(":")}`,
  };
}
