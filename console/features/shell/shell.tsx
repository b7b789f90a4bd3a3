import { useScreen } from "../../desk.ts";
import { PlayerPanel } from "../player/player-panel.tsx";
import { Conversations } from "../queue/conversations.tsx";
import { Thread } from "../thread/thread.tsx";
import { Announcer } from "./announcer.tsx";
import { ConnectionBar } from "./connection-bar.tsx";
import { Nav } from "./nav.tsx";
import { Notices } from "./notices.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { SignOutDialog } from "./sign-out-dialog.tsx";
import { StoreBar } from "./store-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useKeys } from "./use-keys.ts";
import { useTabTitle } from "./use-tab-title.ts";

/** The four panes and what lies over them. */
export function Shell() {
  const hasThread = useScreen((screen) => screen.selectedId !== null);
  const isPanelShown = useScreen((screen) => screen.isPanelShown);
  const dialog = useScreen((screen) => screen.dialog);
  useKeys();
  useTabTitle();
  return (
    <div class={`shell ${hasThread ? "has-thread" : "no-thread"} ${isPanelShown && hasThread ? "has-panel" : ""}`}>
      <TopBar />
      <div class="bars">
        <ConnectionBar />
        <StoreBar />
      </div>
      <div class="panes">
        <Nav />
        <Conversations />
        <Thread />
        {hasThread ? <PlayerPanel /> : null}
      </div>
      <Notices />
      <Announcer />
      {dialog === "shortcuts" ? <ShortcutsDialog /> : null}
      {dialog === "sign_out" ? <SignOutDialog /> : null}
    </div>
  );
}
