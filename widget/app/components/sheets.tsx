/** Layers over the chat: help with gambling, and the two questions that are asked once. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Call, ChatLink, Danger } from "../cards/helplines.tsx";
import type { View } from "./view.ts";

export function Sheets({ state, store }: View): JSX.Element | null {
  const { words, sheet } = state;
  const close = (): void => store.setSheet(null);
  switch (sheet) {
    case "help":
      return <Help state={state} store={store} />;
    case "end":
      return (
        <Sheet title={words.t("end.title")} onClose={close}>
          <p>{words.t("end.body")}</p>
          <div class="actions">
            <button type="button" class="button" onClick={close}>
              {words.t("end.no")}
            </button>
            <button type="button" class="button main" onClick={store.end}>
              {words.t("end.yes")}
            </button>
          </div>
        </Sheet>
      );
    case "leave":
      return (
        <Sheet title={words.t("leave.title")} onClose={close}>
          <p>{words.t("leave.body")}</p>
          <div class="actions">
            <button type="button" class="button" onClick={close}>
              {words.t("leave.no")}
            </button>
            <button type="button" class="button main" onClick={store.leaveQueue}>
              {words.t("leave.yes")}
            </button>
          </div>
        </Sheet>
      );
    case null:
      return null;
  }
}

/** From the config in the document: works without a connection. */
function Help({ state, store }: View): JSX.Element {
  const { words } = state;
  const { gambling, crisis, emergency } = store.config.helplines;
  return (
    <Sheet isRead title={words.t("help.title")} onClose={() => store.setSheet(null)}>
      <p>{words.t("help.body")}</p>
      <div class="contacts">
        {gambling.length > 0 && <h3>{words.t("help.gambling")}</h3>}
        {gambling.map((contact) => (
          <>
            <Call key={contact.dial} words={words} contact={contact} />
            <ChatLink words={words} contact={contact} />
          </>
        ))}
        <h3>{words.t("help.crisis")}</h3>
        {crisis.map((contact) => (
          <>
            <Call key={contact.dial} words={words} contact={contact} />
            <ChatLink words={words} contact={contact} />
          </>
        ))}
        <Danger words={words} emergency={emergency} />
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={store.requestHuman}>
          {words.t("strip.person")}
        </button>
        <button type="button" class="button" onClick={() => store.setSheet(null)}>
          {words.t("help.close")}
        </button>
      </div>
    </Sheet>
  );
}

interface SheetProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Something to read first, rather than a question to answer. */
  readonly isRead?: boolean;
  onClose(): void;
}

function Sheet({ title, children, onClose, isRead = false }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    if (isRead) {
      heading.current?.focus();
    }
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="sheet">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
