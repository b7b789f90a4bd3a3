/** What a player's frames mean: wire messages -> commands on the player's conversation. */
import type { RejectionCode } from "../../shared/codes.ts";
import {
  type BrandId,
  type ClientMessageId,
  type ConversationId,
  type PlayerRef,
  toConversationId,
} from "../../shared/ids.ts";
import type { Credentials, PlayerClientMessage } from "../../shared/protocol.ts";
import type { Language, PlayerIdentity } from "../../shared/vocabulary.ts";
import type { ConversationCommand, Opening } from "../core/conversation/commands.ts";
import type { IncidentMark } from "../core/conversation/events.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { AnonymousIdentity, SignedIdentity, VerifiedPlayer } from "../ports/identity.ts";
import type { Runtime } from "../ports/runtime.ts";
import { playerScope } from "./command-id.ts";
import type { ExecuteResult, Executor } from "./execute.ts";
import type { Lookups } from "./lookups.ts";
import { playerNumberOf, referenceOf } from "./reference.ts";
import type { AppSettings, BrandSettings } from "./settings.ts";
import { CONVERSATION_KIND, fromRow } from "./summary-row.ts";
import type { VerifiedPlayers } from "./verified-players.ts";

export interface PlayerSession {
  readonly brand: BrandSettings;
  readonly playerRef: PlayerRef;
  readonly language: Language;
  readonly identity: PlayerIdentity;
  /** Set when the operator vouches for this player. */
  readonly verified: VerifiedPlayer | null;
  /** Set when the credentials are new: to hand out in `welcome`. */
  readonly newCredentials: Credentials | null;
  /** Incidents whose news this conversation awaits, as it was when the player came. */
  readonly follows: readonly IncidentMark[];
  /** The conversation this player is in; null before the first message. */
  conversationId: ConversationId | null;
}

export type PlayerCommandMessage = Extract<PlayerClientMessage, { clientMessageId: string }>;

export type Answer =
  | { readonly status: "accepted"; readonly conversationId: ConversationId | null; readonly seq: number }
  | {
      readonly status: "rejected";
      readonly code: RejectionCode;
      readonly retryAfterMs: number | null;
      readonly takenBy: string | null;
    };

export interface PlayerActions {
  /**
   * Null: no such brand. Credentials that were not minted here are answered with new ones, and a token that proves nothing
   * leaves the player anonymous: never with a refusal.
   */
  enter(hello: {
    readonly brand: string;
    readonly language: Language;
    readonly credentials: Credentials | null;
    readonly token?: string | null | undefined;
  }): Promise<PlayerSession | null>;
  /**
   * Carries out one command. `onConversation` is called before anything is stored in a conversation this session did not
   * know of, so that its reader misses nothing.
   */
  handle(
    session: PlayerSession,
    message: PlayerCommandMessage,
    onConversation: (id: ConversationId, isNew: boolean) => Promise<void>,
  ): Promise<Answer>;
}

interface Parts {
  readonly settings: AppSettings;
  readonly store: EventStore;
  readonly executor: Executor;
  readonly identity: AnonymousIdentity;
  readonly signedIdentity: SignedIdentity;
  readonly verifiedPlayers: VerifiedPlayers;
  readonly lookups: Lookups;
  readonly runtime: Runtime;
}

type Latest = Pick<PlayerSession, "conversationId" | "follows">;
const NONE: Latest = { conversationId: null, follows: [] };

/** Begin a conversation where there is none. */
const STARTING: ReadonlySet<string> = new Set(["message.send", "handoff.request", "incident.follow"]);

export function createPlayerActions(parts: Parts): PlayerActions {
  const { settings, store, executor, identity, signedIdentity, verifiedPlayers, lookups, runtime } = parts;
  async function latestOf(brandId: BrandId, playerRef: PlayerRef): Promise<Latest> {
    const rows = await store.find({ kind: CONVERSATION_KIND, brandId, playerRef, order: "recent", limit: 1 });
    const summary = rows[0] === undefined ? null : fromRow(rows[0]);
    if (summary === null) {
      return NONE;
    }
    const isOver = summary.closedAt !== null && runtime.now() - summary.closedAt > settings.timings.reopenMs;
    return isOver ? NONE : { conversationId: summary.conversationId, follows: summary.follows ?? [] };
  }

  function openingOf(session: PlayerSession, conversationId: ConversationId): Opening {
    const { brand, playerRef, language } = session;
    return {
      brandId: brand.brandId,
      playerRef,
      language,
      country: brand.defaultCountry,
      reference: referenceOf(conversationId),
      playerNumber: playerNumberOf(playerRef),
      isVerified: session.verified !== null,
    };
  }

  /**
   * A guest who proves to be a verified player brings the conversation along that goes on, unless the player has one of
   * their own. Both secrets were shown in one greeting; the guest's opens it no longer (T7).
   */
  async function bringAlong(brandId: BrandId, guestRef: PlayerRef, playerRef: PlayerRef): Promise<void> {
    const query = { kind: CONVERSATION_KIND, brandId, order: "recent", limit: 1 } as const;
    const [row] = await store.find({ ...query, playerRef: guestRef });
    const summary = row === undefined ? null : fromRow(row);
    if (summary !== null && summary.closedAt === null) {
      const single = { type: "singleOpen", kind: CONVERSATION_KIND, brandId, playerRef } as const;
      await executor.execute(summary.conversationId, { type: "IdentifyPlayer", guestRef, playerRef }, null, [single]);
    }
  }

  return {
    async enter({ brand: brandId, language, credentials, token = null }) {
      const brand = [...settings.brands.values()].find((each) => each.brandId === brandId);
      if (brand === undefined) {
        return null;
      }
      const spoken = brand.languages.includes(language) ? language : brand.defaultLanguage;
      const verified = token === null ? null : await signedIdentity.verify(brand.brandId, token);
      const isKnown = credentials !== null && identity.isGenuine(brandId, credentials);
      if (verified !== null) {
        const playerRef = await verifiedPlayers.refOf(brand.brandId, verified.subject);
        if (isKnown) {
          await bringAlong(brand.brandId, credentials.playerRef, playerRef);
        }
        const latest = await latestOf(brand.brandId, playerRef);
        const known = { identity: "verified", verified, newCredentials: null } as const;
        return { brand, playerRef, language: spoken, ...latest, ...known };
      }
      const own = isKnown ? credentials : identity.mint(brandId);
      return {
        brand,
        playerRef: own.playerRef,
        language: spoken,
        identity: token === null ? "anonymous" : "refused",
        verified: null,
        newCredentials: isKnown ? null : own,
        ...(isKnown ? await latestOf(brand.brandId, own.playerRef) : NONE),
      };
    },

    async handle(session, message, onConversation) {
      const commandId = { participant: playerScope(session.playerRef), id: message.clientMessageId };
      const starts = STARTING.has(message.type);
      for (let tries = 0; tries < 3; tries += 1) {
        if (session.conversationId === null) {
          if (!starts) {
            return { status: "rejected", code: "not_expected", retryAfterMs: null, takenBy: null };
          }
          session.conversationId = toConversationId(runtime.newId());
          await onConversation(session.conversationId, true);
        }
        const conversationId = session.conversationId;
        const result = await executor.execute(
          conversationId,
          toCommand(message, openingOf(session, conversationId)),
          commandId,
        );
        if (result.status === "done" && session.verified !== null) {
          lookups.begin(conversationId, result.state, session.verified.subject);
        }
        const next = await elsewhere(result, starts);
        if (next === "stay") {
          return toAnswer(result, conversationId);
        }
        session.conversationId = next;
        if (next !== null) {
          await onConversation(next, false);
        }
      }
      return { status: "rejected", code: "busy", retryAfterMs: 250, takenBy: null };
    },
  };

  /** Another tab opened one first: go there. This one ended too long ago to reopen: begin a new one. */
  async function elsewhere(result: ExecuteResult, starts: boolean): Promise<ConversationId | null | "stay"> {
    if (result.status === "openElsewhere") {
      return result.conversationId;
    }
    return starts && result.status === "rejected" && result.code === "conversation_closed" ? null : "stay";
  }
}

function toCommand(message: PlayerCommandMessage, opening: Opening): ConversationCommand {
  const clientMessageId: ClientMessageId = message.clientMessageId;
  switch (message.type) {
    case "message.send":
      return { type: "PostMessage", clientMessageId, text: message.text, opening };
    case "handoff.request":
      return { type: "RequestHandoff", clientMessageId, opening };
    case "handoff.cancel":
      return { type: "CancelHandoff" };
    case "idle.extend":
      return { type: "ExtendIdle" };
    case "conversation.end":
      return { type: "EndConversation" };
    case "incident.follow":
      return { type: "FollowIncident", clientMessageId, incidentId: message.incidentId, opening };
    case "rating.give": {
      const { agent, outcome, comment } = message;
      return { type: "GiveRating", clientMessageId, agent, outcome, comment };
    }
  }
}

export function toAnswer(result: ExecuteResult, conversationId: ConversationId): Answer {
  switch (result.status) {
    case "done":
    case "duplicate":
      return { status: "accepted", conversationId, seq: result.seq };
    case "rejected":
      return result;
    case "openElsewhere":
      return { status: "rejected", code: "busy", retryAfterMs: 250, takenBy: null };
  }
}
