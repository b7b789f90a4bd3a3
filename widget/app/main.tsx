/** The frame: wires the page, the client and the screen. Loaded early it waits; nothing connects before it is wanted. */
import { createPlayerClient } from "../../shared/client/player-client.ts";
import { openWebSocket, systemClock } from "../../shared/client/system-clock.ts";
import type { PageMessage } from "../frame/messages.ts";
import { mount } from "./components/app.tsx";
import { parseConfig } from "./config.ts";
import { applyTheme, dress } from "./document.ts";
import { createIdentity } from "./identity.ts";
import { loadWords } from "./language.ts";
import { later } from "./later.ts";
import { listenToPage } from "./page-link.ts";
import { createStorage } from "./storage.ts";
import { createStore } from "./store.ts";
import "./styles/layout.css";
import "./styles/transcript.css";
import "./styles/composer.css";

const config = parseConfig(document.querySelector<HTMLMetaElement>("meta[name=balie-config]")?.content);

if (config) {
  const { brand } = config;
  const query = new URLSearchParams(location.search);
  const early: PageMessage[] = [];
  let receive = (message: PageMessage): unknown => early.push(message);
  const send = listenToPage(config.parentOrigins, (message) => receive(message));
  const language = config.languages.find((known) => known === query.get("lang")) ?? config.defaultLanguage;
  const storage = createStorage(brand);
  const identity = createIdentity(systemClock, () => send("token"));
  applyTheme(config);
  dress({ lang: language, theme: query.get("theme") ?? "auto" });
  const store = createStore({
    config,
    clock: systemClock,
    storage,
    words: await loadWords(language),
    createClient: (wanted) =>
      createPlayerClient({
        openSocket: () => openWebSocket(`${location.origin.replace("http", "ws")}/ws/player`),
        clock: systemClock,
        brand,
        language: wanted,
        keep: storage.keep,
        token: identity.greet,
      }),
    loadWords,
    news: () => later("news", () => store.refresh())?.createNews,
    identity,
    send,
    dress,
    beep: async () => (await import("./later/sound.ts")).beep(),
    reload: () => send("reload"),
  });
  mount(store);
  receive = store.receive;
  early.forEach(receive);
}
