/** Runs before the chat: the documented stub, which keeps calls in order, and an ear for the first events. */
window.Balie ||= function balie() {
  window.Balie.q ||= [];
  // biome-ignore lint/complexity/noArguments: the stub as it stands in the documentation
  window.Balie.q.push(arguments);
};

window.balieHeard = [];
for (const name of [
  "ready",
  "open",
  "close",
  "unread",
  "started",
  "handoff",
  "queue",
  "agent",
  "message",
  "ended",
  "rated",
  "offline",
  "identity",
  "error",
]) {
  // Capture phase on the window hears an event wherever on the page it is sent, bubbling or not.
  window.addEventListener(
    `balie:${name}`,
    (event) => {
      window.balieHeard.push({ at: new Date(), name, detail: event.detail ?? undefined });
      window.dispatchEvent(new Event("casino:heard"));
    },
    true,
  );
}
