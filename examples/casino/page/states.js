/**
 * Every state the chat can be in, each on a page by itself (`/states/`): the real screen over made-up data, so that rare ones
 * can be looked at. With `?lang=xa` in the demo's address they speak words 40 % longer, with `?lang=ar` from right to left.
 */
export const STATES = {
  loading: { nl: "Laden", en: "Loading" },
  "late loading": { nl: "Laden duurt te lang", en: "Loading takes too long" },
  hello: { nl: "Begroeting van de bot", en: "The bot's greeting" },
  answer: { nl: "Antwoord van de bot", en: "The bot's answer" },
  clarify: { nl: "De bot vraagt door", en: "The bot asks back" },
  waiting: { nl: "In de wachtrij", en: "Waiting" },
  late: { nl: "Wachten duurt langer", en: "Wait longer than said" },
  nopred: { nl: "Wachttijd niet bekend", en: "Wait not known" },
  joined: { nl: "Medewerker erbij", en: "Agent joined" },
  transferred: { nl: "Doorverbonden", en: "Transferred" },
  slow: { nl: "Antwoord duurt lang", en: "Answer is slow" },
  returned: { nl: "Terug in de wachtrij", en: "Back in the queue" },
  offline: { nl: "Buiten openingstijd", en: "Out of hours" },
  left: { nl: "Bericht achtergelaten", en: "Message left" },
  reconnecting: { nl: "Verbinding weg", en: "Reconnecting" },
  back: { nl: "Verbinding terug", en: "Back online" },
  failed: { nl: "Niet verzonden", en: "Not sent" },
  held: { nl: "Te veel berichten", en: "Rate limited" },
  expired: { nl: "Opnieuw inloggen", en: "Identity expired" },
  crisis: { nl: "Crisis", en: "Crisis" },
  crisisJoined: { nl: "Crisis, medewerker erbij", en: "Crisis, agent joined" },
  safer: { nl: "Hulp bij gokproblemen", en: "Help with gambling" },
  idle: { nl: "Lang stil", en: "Quiet for long" },
  unread: { nl: "Ongelezen berichten", en: "Unread messages" },
  ended: { nl: "Afgelopen", en: "Ended" },
  abuse: { nl: "Gesloten om gedrag", en: "Ended for abuse" },
  rating: { nl: "Beoordeling", en: "Rating" },
  ratingBot: { nl: "Beoordeling na de bot", en: "Rating after the bot" },
  incident: { nl: "Storing", en: "Incident" },
  incidentFollowed: { nl: "Storing, bericht gevraagd", en: "Incident, news asked for" },
  moved: { nl: "Elders open", en: "Open elsewhere" },
  down: { nl: "Chat werkt niet", en: "Service down" },
  payout: { nl: "Uitbetaling onderweg", en: "Payout on its way" },
  payoutLate: { nl: "Uitbetaling te laat", en: "Payout late" },
  payoutDeclined: { nl: "Uitbetaling afgewezen", en: "Payout declined" },
  payoutBlocked: { nl: "Uitbetaling vastgehouden", en: "Payout held" },
  documents: { nl: "Documenten", en: "Documents" },
  bonus: { nl: "Bonus", en: "Bonus" },
};

const MADE_UP = ["xa", "ar"];
const SIZE = "popup,width=400,height=696";
const PAGE = "/states/";

/** Nothing is shown where those pages were not built. */
export function startStates(section, language, isDark) {
  const list = section.querySelector("ul");

  function show() {
    const items = Object.entries(STATES).map(([state, words]) => {
      const link = document.createElement("a");
      link.className = "button plain";
      link.href = PAGE;
      link.target = "balie-state";
      link.rel = "opener";
      link.dataset.state = state;
      link.textContent = words[language()];
      const item = document.createElement("li");
      item.append(link);
      return item;
    });
    list.replaceChildren(...items);
  }

  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link === null) return;
    const asked = new URLSearchParams(location.search).get("lang");
    const lang = MADE_UP.includes(asked) ? asked : language();
    const query = new URLSearchParams({ state: link.dataset.state, lang, theme: isDark() ? "dark" : "light" });
    link.href = `${PAGE}?${query}`;
    if (window.open(link.href, link.target, SIZE) !== null) event.preventDefault();
  });
  fetch(PAGE, { method: "HEAD" }).then(({ ok }) => {
    section.hidden = !ok;
  });
  return { show };
}
