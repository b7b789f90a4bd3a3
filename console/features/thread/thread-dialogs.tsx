import { useEffect } from "preact/hooks";
import type { OpenConversation } from "../../../shared/client/types.ts";
import { showDialog } from "../../actions.ts";
import { type Desk, useScreen } from "../../desk.ts";
import { FinishDialog } from "./finish-dialog.tsx";
import { ReleaseDialog } from "./release-dialog.tsx";
import { TransferDialog } from "./transfer-dialog.tsx";

interface ThreadDialogsProps {
  readonly desk: Desk;
  readonly open: OpenConversation;
  readonly isOwner: boolean;
}

/** The dialogs an owner has. They close when the conversation goes to somebody else. */
export function ThreadDialogs({ desk, open, isOwner }: ThreadDialogsProps) {
  const dialog = useScreen((screen) => screen.dialog);
  const isOurs = dialog === "transfer" || dialog === "finish" || dialog === "release";
  useEffect(() => {
    if (isOurs && !isOwner) {
      showDialog(desk, null);
    }
  }, [desk, isOurs, isOwner]);

  if (!isOwner) {
    return null;
  }
  switch (dialog) {
    case "transfer":
      return <TransferDialog open={open} />;
    case "finish":
      return <FinishDialog open={open} />;
    case "release":
      return <ReleaseDialog open={open} />;
    default:
      return null;
  }
}
