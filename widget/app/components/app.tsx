import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Store } from "../store.ts";
import { useStore } from "../use-store.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Notices } from "./notices.tsx";
import { Sheets } from "./sheets.tsx";
import { Transcript } from "./transcript.tsx";

export function App({ store }: { readonly store: Store }): JSX.Element {
  const state = useStore(store);
  const { focusCount, isFullScreen } = state;

  /** Full screen: to the heading, so that no keyboard comes up unasked. */
  useEffect(() => {
    if (focusCount > 0) {
      const box = document.querySelector<HTMLElement>("#message");
      (isFullScreen || box === null ? document.querySelector<HTMLElement>("h1") : box)?.focus();
    }
  }, [focusCount]);

  useEffect(() => {
    document.title = state.words.t("title");
  }, [state.words]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (
        event.key === "Escape" &&
        !event.defaultPrevented &&
        !event.isComposing &&
        document.querySelector("dialog") === null
      ) {
        store.minimise();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <>
      <main>
        <Header state={state} store={store} />
        <div class="body">
          <Notices state={state} store={store} />
          <Transcript state={state} store={store} />
        </div>
        <Footer state={state} store={store} />
      </main>
      <Sheets state={state} store={store} />
      <div class="hidden">
        <p role="status">{state.status}</p>
        <p role="alert">{state.alert}</p>
      </div>
    </>
  );
}
