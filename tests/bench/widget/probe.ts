/** What is taken down inside the pages, by their own clocks: milliseconds since 1970, so that page and frame can be compared. */

export interface Probe {
  /** The first control of the script that is measured is in the document and has a size. */
  visibleAt: number | null;
  clickedAt: number | null;
  /** The message box has the focus. */
  typeableAt: number | null;
  sentAt: number | null;
  ownAt: number | null;
  longTaskCount: number;
  layoutShift: number;
}

/** Runs in every page and frame before anything else. `clicksAtOnce`: the launcher is clicked the moment it is there. */
export function install(clicksAtOnce: boolean): void {
  const probe: Probe = {
    visibleAt: null,
    clickedAt: null,
    typeableAt: null,
    sentAt: null,
    ownAt: null,
    longTaskCount: 0,
    layoutShift: 0,
  };
  const now = (): number => performance.timeOrigin + performance.now();
  const control = (): HTMLElement | null | undefined =>
    document.querySelector<HTMLElement>("#hello button") ??
    [...document.querySelectorAll("body > div")]
      .find((one) => one.shadowRoot)
      ?.shadowRoot?.querySelector<HTMLElement>("button");
  const look = (): void => {
    const found = probe.visibleAt === null ? control() : null;
    if (found && found.getBoundingClientRect().width > 0) {
      probe.visibleAt = now();
      if (clicksAtOnce) {
        probe.clickedAt = now();
        found.click();
      }
    }
    if (probe.sentAt !== null && probe.ownAt === null && document.querySelector("li.player")) {
      probe.ownAt = now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener("focusin", ({ target }) => {
    if ((target as Element).id === "message") {
      probe.typeableAt ??= now();
    }
  });
  addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Enter") {
        probe.sentAt ??= now();
      }
    },
    true,
  );
  new PerformanceObserver((list) => {
    probe.longTaskCount += list.getEntries().length;
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      probe.layoutShift += (entry as PerformanceEntry & { readonly value: number }).value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  Object.assign(window, { probe });
}
