/** Who is logged in at the casino, and what its systems say of them. The chat is told by `data-token-url` and `identify`. */
import { ACCOUNTS } from "./accounts.js";

const getToken = async () => (await (await fetch("/chat-token")).json()).token;

/** Wipes what the chat keeps in this browser; when it is gone from the page, it begins anew for a guest. */
function logOut() {
  const gone = new MutationObserver(() => {
    gone.disconnect();
    window.Balie("boot");
  });
  gone.observe(document.body, { childList: true });
  window.Balie("shutdown");
}

export function startAccount(select, ask, language) {
  let current = "";

  function show() {
    const options = Object.entries(ACCOUNTS).map(([id, words]) => {
      const option = document.createElement("option");
      option.value = id;
      option.textContent = words[language()];
      return option;
    });
    select.replaceChildren(...options);
    select.value = current;
    const { question } = ACCOUNTS[current];
    ask.hidden = question === null;
    ask.dataset.message = question?.[language()] ?? "";
  }

  async function change() {
    const before = current;
    current = select.value;
    await fetch(`/session?scenario=${current}`, { method: "POST" });
    if (current === "") {
      logOut();
    } else if (before === "") {
      window.Balie("identify", { getToken });
    }
    show();
  }

  select.addEventListener("change", change);
  fetch("/session")
    .then((answer) => answer.json())
    .then(({ scenario, canLogIn }) => {
      current = scenario ?? "";
      select.disabled = !canLogIn;
      show();
    });
  return { show };
}
