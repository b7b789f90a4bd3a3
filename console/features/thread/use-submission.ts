import { useState } from "preact/hooks";
import type { CommandResult } from "../../../shared/client/types.ts";
import { refusalText, select, showDialog } from "../../actions.ts";
import type { Desk } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { longestWaiting, toLists } from "../queue/order.ts";

export interface Submission {
  readonly isBusy: boolean;
  readonly error: string | null;
  submit(command: () => Promise<CommandResult>): Promise<void>;
}

/** Runs a command that ends this agent's part: closes the dialog and shows who waits longest, or says why not. */
export function useSubmission(desk: Desk): Submission {
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  return {
    isBusy,
    error,
    async submit(command) {
      setBusy(true);
      setError(null);
      const leaving = desk.screen.get().selectedId;
      const result = await command();
      setBusy(false);
      if (result.status === "rejected") {
        setError(refusalText(locale, result));
        return;
      }
      showDialog(desk, null);
      if (desk.screen.get().selectedId === leaving) {
        const { mine } = toLists(desk.client.state().rows, desk.client.state().self?.agentId ?? desk.self.agentId);
        const rest = mine.filter((row) => row.conversationId !== leaving);
        select(desk, longestWaiting(rest)?.conversationId ?? null, rest.length > 0);
      }
    },
  };
}
