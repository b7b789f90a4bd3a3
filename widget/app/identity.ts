/**
 * The player's token on its way from the page to the server (UX 2, SAFETY 6.2). The page is asked before each greeting,
 * unless the token at hand still lasts. A page that answers late does not hold up the chat: the greeting goes without, and
 * once more when the token is here.
 */
import type { Clock, PlayerClient } from "../../shared/client/types.ts";

/** What the page may take for its answer; the server waits 5 s for a greeting. */
const ANSWER_WITHIN_MS = 3_000;
/** This long before its end a token is asked for anew. */
const MARGIN_S = 60;

interface Claims {
  readonly sub?: string;
  readonly iat?: number;
  readonly exp?: number;
}

export interface Identity {
  /** Calls `use` once, with the token to greet with: null for a guest. */
  greet(use: (token: string | null) => void): void;
  /** What the page says. The server is greeted anew when it knows the player as somebody else. */
  take(given: string | null, client: Pick<PlayerClient, "stop" | "start"> | null): void;
  forget(): void;
}

export function createIdentity(clock: Clock, ask: () => void, epochSeconds = () => Date.now() / 1_000): Identity {
  let token: string | null = null;
  /** The one the server was greeted with. */
  let shown: string | null = null;
  let waiting: ((token: string | null) => void) | null = null;

  function go(): void {
    const use = waiting;
    waiting = null;
    shown = token;
    use?.(token);
  }

  /** By the clock of this device: one that is behind finds each token too new to believe, and asks. */
  function isFresh(): boolean {
    const { iat = Infinity, exp = 0 } = claimsOf(token);
    const now = epochSeconds();
    return iat < now + MARGIN_S && now < exp - MARGIN_S;
  }

  return {
    greet(use) {
      waiting = use;
      if (isFresh()) {
        go();
      } else {
        ask();
        clock.after(ANSWER_WITHIN_MS, () => waiting === use && go());
      }
    },
    /** Nobody logged in any more: the old token stays, for the server to say that it has ended. Logging out is `forget`. */
    take(given, client) {
      token = given ?? token;
      if (waiting) {
        go();
      } else if (claimsOf(token).sub !== claimsOf(shown).sub) {
        client?.stop();
        client?.start();
      }
    },
    forget() {
      token = shown = null;
    },
  };
}

/** Read, not checked: that is for the server. */
function claimsOf(token: string | null): Claims {
  try {
    return JSON.parse(atob((token?.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return {};
  }
}
