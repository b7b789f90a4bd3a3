/** The live log of `balie:*` DOM events: what a casino's own scripts, and its trackers, get to know. */
const KEPT = 100;
const PATIENCE_MS = 5000;

export function startLog(list, text) {
  let isLate = false;

  function line(entry) {
    const item = document.createElement("li");
    const time = document.createElement("time");
    time.textContent = entry.at.toLocaleTimeString(document.documentElement.lang, { hourCycle: "h23" });
    const name = document.createElement("strong");
    name.textContent = `balie:${entry.name}`;
    const detail = document.createElement("span");
    detail.className = "detail";
    detail.textContent = entry.detail === undefined ? "" : ` ${JSON.stringify(entry.detail)}`;
    item.append(time, " ", name, detail);
    return item;
  }

  function show() {
    const heard = window.balieHeard;
    heard.splice(0, heard.length - KEPT);
    if (heard.length > 0) {
      list.replaceChildren(...heard.map(line));
      list.parentElement.scrollTop = list.parentElement.scrollHeight;
      return;
    }
    const item = document.createElement("li");
    item.className = "detail";
    item.textContent = text(isLate ? "noChat" : "logEmpty");
    list.replaceChildren(item);
  }

  window.addEventListener("casino:heard", show);
  setTimeout(() => {
    isLate = true;
    show();
  }, PATIENCE_MS);
  return { show };
}
