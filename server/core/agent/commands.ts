/** What may be asked of a console account. Each is decided by decide.ts: events, or a refusal with a code. */
import type { AgentStatus } from "../../../shared/vocabulary.ts";
import type { AgentProfile, SessionEnd } from "./events.ts";

export type AgentCommand =
  /** Makes the account as the config describes it; nothing happens when it already is. */
  | { readonly type: "SyncAgent"; readonly profile: AgentProfile }
  | { readonly type: "SetPassword"; readonly hash: string }
  | {
      readonly type: "SignIn";
      readonly sessionHash: string;
      readonly deviceHash: string;
      readonly expiresAfterMs: number;
    }
  | { readonly type: "SignOut"; readonly sessionHash: string; readonly why: SessionEnd }
  | { readonly type: "SetStatus"; readonly status: AgentStatus }
  | { readonly type: "MissOffer" }
  | { readonly type: "TakeOffer" }
  | { readonly type: "DisableAgent" };
