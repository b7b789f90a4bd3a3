/** The frame: wires the page, the client and the screen. Loaded early it waits; nothing connects before it is wanted. */
import { render } from "preact";
import { createPlayerClient } from "../../shared/client/player-client.ts";
import { openWebSocket, systemClock } from "../../shared/client/system-clock.ts";
import type { PageMessage } from "../frame/messages.ts";
import { App } from "./components/app.tsx";
import { parseConfig } from "./config.ts";
import { applyAccent, dress } from "./document.ts";
import { loadWords } from "./language.ts";
import { listenToPage } from "./page-link.ts";
import { beep } from "./sound.ts";
import { createStorage } from "./storage.ts";
import { createStore, type Store } from "./store.ts";
import "./styles/tokens.css";
import "./styles/layout.css";
import "./styles/controls.css";
import "./styles/transcript.css";
import "./styles/cards.css";

const config = parseConfig(document.querySelector<HTMLMetaElement>("meta[name=balie-config]")?.content);
const query = new URLSearchParams(location.search);

if (config !== null) {
  const early: PageMessage[] = [];
  let store: Store | null = null;
  const link = listenToPage(config.parentOrigins, (message) => {
    if (store === null) {
      early.push(message);
    } else {
      store.receive(message);
    }
  });
  const language = config.languages.find((known) => known === query.get("lang")) ?? config.defaultLanguage;
  const storage = createStorage(config.brand);
  applyAccent(config.accent);
  dress({ lang: language, theme: query.get("theme") ?? "auto" });
  const words = await loadWords(language);
  store = createStore({
    config,
    clock: systemClock,
    storage,
    words,
    createClient: (wanted) =>
      createPlayerClient({
        openSocket: () => openWebSocket(`${location.origin.replace("http", "ws")}/ws/player`),
        clock: systemClock,
        brand: config.brand,
        language: wanted,
        keep: storage.keep,
      }),
    loadWords,
    send: link.send,
    dress,
    beep,
    reload: () => link.send("reload"),
  });
  render(<App store={store} />, document.body);
  early.splice(0).forEach(store.receive);
}
