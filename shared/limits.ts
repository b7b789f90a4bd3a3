/** Sizes and rates that both sides obey (SAFETY 6.4, DL8, DL10–DL12). Milliseconds, bytes, characters. */

export const PROTOCOL_VERSION = 1;

export const PLAYER_LIMITS = {
  frameBytes: 16 * 1024,
  textLength: 4_000,
  unackedCount: 20,
  messagesPerMinute: 100,
  messageBurst: 20,
  typingPerSecond: 1,
  socketsPerPerson: 5,
  socketsPerAddress: 20,
  outgoingBytes: 256 * 1024,
  pingEveryMs: 25_000,
  silentAfterMs: 60_000,
  watchdogMs: 65_000,
} as const;

export const AGENT_LIMITS = {
  frameBytes: 64 * 1024,
  textLength: 8_000,
  unackedCount: 64,
  messagesPerMinute: 300,
  messageBurst: 64,
  typingPerSecond: 2,
  socketsPerPerson: 5,
  socketsPerAddress: 1_000,
  outgoingBytes: 1024 * 1024,
  pingEveryMs: 10_000,
  silentAfterMs: 30_000,
  watchdogMs: 30_000,
} as const;

export type SideLimits = { readonly [Key in keyof typeof PLAYER_LIMITS]: number };

export const LIMITS = {
  /** A socket that has not said `hello` by then is closed (4001). */
  helloWithinMs: 5_000,
  /** Unprocessed frames of one socket; then reading pauses (DL12). */
  unprocessedFrames: 32,
  /** A client whose acknowledged position is older is too slow (4008). */
  ackWithinMs: 30_000,
  outgoingEvents: 1_000,
  /** More missed events than this and the client gets a snapshot (DL6). */
  resumeEvents: 500,
  /** Events of one snapshot frame. */
  snapshotChunk: 200,
  eventsPerConversation: 5_000,
  /** Refused frames a minute before the socket is closed (PRODUCT 7). */
  refusalsPerMinute: 10,
  fragments: 64,
  bufferedChunks: 1_024,
  appendTimeoutMs: 2_000,
  waitingAppends: 1_000,
  handshakesPerSecond: 300,
  /** Un-acked for so long and the client probes the line (DL10). */
  probeAfterMs: 8_000,
  probeAnswerMs: 5_000,
  backoffFirstMs: 500,
  backoffCapMs: 10_000,
  backoffLongCapMs: 30_000,
  /** An outage longer than this uses the long cap. */
  longOutageMs: 120_000,
  healthyAfterMs: 10_000,
  typingShownMs: 6_000,
} as const;
