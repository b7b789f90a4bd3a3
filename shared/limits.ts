/** Sizes and rates that both sides obey (SAFETY 6.4, DL8, DL10–DL12). Milliseconds, bytes, characters. */

export const PROTOCOL_VERSION = 1;

/** What the shipped clients obey, each by itself: constants that are put in place, not carried along. */
export const PLAYER_TEXT_LENGTH = 4_000;
/** Of the words that go with a rating. */
export const RATING_TEXT_LENGTH = 1_000;
export const PLAYER_UNACKED_COUNT = 20;
export const PLAYER_TYPING_GAP_MS = 1_000;
export const PLAYER_WATCHDOG_MS = 65_000;
/** Un-acked for so long and the client probes the line (DL10). */
export const PROBE_AFTER_MS = 8_000;
export const PROBE_ANSWER_MS = 5_000;
export const BACKOFF_FIRST_MS = 500;
export const BACKOFF_CAP_MS = 10_000;
export const BACKOFF_LONG_CAP_MS = 30_000;
/** An outage longer than this uses the long cap. */
export const LONG_OUTAGE_MS = 120_000;
export const HEALTHY_AFTER_MS = 10_000;
export const TYPING_SHOWN_MS = 6_000;

export const PLAYER_LIMITS = {
  frameBytes: 16 * 1024,
  textLength: PLAYER_TEXT_LENGTH,
  unackedCount: PLAYER_UNACKED_COUNT,
  messagesPerMinute: 100,
  messageBurst: 20,
  typingPerSecond: 1_000 / PLAYER_TYPING_GAP_MS,
  socketsPerPerson: 5,
  socketsPerAddress: 20,
  outgoingBytes: 256 * 1024,
  pingEveryMs: 25_000,
  silentAfterMs: 60_000,
  watchdogMs: PLAYER_WATCHDOG_MS,
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
  probeAfterMs: PROBE_AFTER_MS,
  probeAnswerMs: PROBE_ANSWER_MS,
  backoffFirstMs: BACKOFF_FIRST_MS,
  backoffCapMs: BACKOFF_CAP_MS,
  backoffLongCapMs: BACKOFF_LONG_CAP_MS,
  longOutageMs: LONG_OUTAGE_MS,
  healthyAfterMs: HEALTHY_AFTER_MS,
  typingShownMs: TYPING_SHOWN_MS,
} as const;
