/** The page of the demo casino. It uses the chat the way any site may: one script tag, `Balie(…)` and DOM events. */
import { startAccount } from "./account.js";
import { startLog } from "./log.js";
import { startStates } from "./states.js";
import { GAMES, LIMIT_QUESTION, SITUATIONS, TEXTS } from "./texts.js";

const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const all = (selector) => document.querySelectorAll(selector);

let language = root.lang === "en" ? "en" : "nl";
const text = (key) => TEXTS[language][key];
const log = startLog(byId("log"), text);
const account = startAccount(byId("account"), byId("account-ask"), () => language);
const states = startStates(byId("states"), () => language, isDark);

/** Text prefills the message box; sending stays with the player. */
function openChat(message) {
  window.Balie("open", message === undefined ? {} : { text: message });
}

function situationText(id) {
  return id === "limit" ? LIMIT_QUESTION[language] : SITUATIONS[id][language][1];
}

function element(name, content, className) {
  const made = document.createElement(name);
  if (content !== undefined) made.textContent = content;
  if (className !== undefined) made.className = className;
  return made;
}

function showSituations() {
  const items = Object.entries(SITUATIONS).map(([id, words]) => {
    const [title, message] = words[language];
    const button = element("button");
    button.type = "button";
    button.dataset.situation = id;
    button.append(element("strong", title), element("span", message));
    const item = element("li");
    item.append(button);
    return item;
  });
  byId("situations").replaceChildren(...items);
}

function showGames() {
  const numbers = new Intl.NumberFormat(language, { style: "percent", minimumFractionDigits: 1 });
  for (const list of all("[data-games]")) {
    const tiles = GAMES[list.dataset.games].map((game) => {
      const button = element("button");
      button.type = "button";
      button.dataset.game = game.name;
      const picture = element("img");
      picture.src = `/art/${game.id}.svg`;
      picture.alt = "";
      picture.width = 320;
      picture.height = 240;
      const rate = text("payback").replace("{rate}", numbers.format(Number(game.rate) / 100));
      button.append(picture, element("strong", game.name), element("span", rate));
      const item = element("li");
      item.append(button);
      return item;
    });
    list.replaceChildren(...tiles);
  }
}

function showTexts() {
  root.lang = language;
  for (const one of all("[data-text]")) one.textContent = text(one.dataset.text);
  for (const one of all("[data-label]")) one.setAttribute("aria-label", text(one.dataset.label));
  for (const one of all("[data-lang-choice]")) {
    one.setAttribute("aria-pressed", String(one.dataset.langChoice === language));
  }
  byId("copied").textContent = "";
  showSituations();
  showGames();
  log.show();
  account.show();
  states.show();
}

function isDark() {
  if (root.dataset.theme !== "auto") return root.dataset.theme === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

function showTheme() {
  const theme = isDark() ? "dark" : "light";
  for (const one of all("[data-theme-choice]")) {
    one.setAttribute("aria-pressed", String(one.dataset.themeChoice === theme));
  }
}

/** The address carries both choices, so that a reload and a shared link show the same page. Nothing is stored. */
function remember(key, value) {
  const address = new URL(location.href);
  address.searchParams.set(key, value);
  history.replaceState(null, "", address);
}

function chooseLanguage(next) {
  language = next;
  remember("lang", next);
  showTexts();
  window.Balie("update", { lang: next });
}

function chooseTheme(next) {
  root.dataset.theme = next;
  remember("theme", next);
  showTheme();
  window.Balie("update", { theme: next });
}

function showGame(name) {
  byId("game-title").textContent = name;
  byId("game").showModal();
}

function onClick(event) {
  const button = event.target.closest("button");
  if (button === null) return;
  const { situation, open, game, langChoice, themeChoice, message } = button.dataset;
  if (message !== undefined) openChat(message);
  if (situation !== undefined) openChat(situationText(situation));
  if (open === "chat") openChat();
  if (open === "help") window.Balie("help");
  if (game !== undefined) showGame(game);
  if (langChoice !== undefined) chooseLanguage(langChoice);
  if (themeChoice !== undefined) chooseTheme(themeChoice);
}

/** Session time, as the law asks: since this page was opened. */
function showSession() {
  const seconds = Math.floor(performance.now() / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  byId("session-time").textContent = parts.map((part) => String(part).padStart(2, "0")).join(":");
}

async function copyTag() {
  try {
    await navigator.clipboard.writeText(byId("tag").textContent);
    byId("copied").textContent = text("copied");
  } catch {
    byId("copied").textContent = text("copyFailed");
  }
}

/** The right half of the screen, where the browser allows it; a tab where it does not. */
function openConsole(event) {
  const width = Math.max(720, Math.floor(screen.availWidth / 2));
  const place = `popup,width=${width},height=${screen.availHeight},left=${screen.availWidth - width},top=0`;
  if (window.open(event.currentTarget.href, "balie-console", place) !== null) event.preventDefault();
}

document.addEventListener("click", onClick);
byId("copy").addEventListener("click", copyTag);
byId("console-link").addEventListener("click", openConsole);
byId("game-close").addEventListener("click", () => byId("game").close());
byId("game-report").addEventListener("click", () => {
  byId("game").close();
  openChat(text("gameCrashed").replace("{game}", byId("game-title").textContent));
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);
byId("tag").textContent = document.querySelector('script[src$="/balie.js"]').outerHTML.replace('=""', "");
showTexts();
showTheme();
showSession();
setInterval(showSession, 1000);
