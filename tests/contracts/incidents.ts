/** Incidents through the application: followed, told, and no time promised meanwhile. */
import { expect, it } from "vitest";
import { carryOutOrder, type IncidentAnswer } from "../../server/app/incident-desk.ts";
import { openPlayerFeed, type PlayerFeed } from "../../server/app/player-feed.ts";
import { toClientMessageId } from "../../shared/ids.ts";
import type { Credentials } from "../../shared/protocol.ts";
import type { PlayerServerMessage } from "../../shared/protocol-server.ts";
import type { TestApp } from "../support/test-app.ts";
import { poll } from "../support/until.ts";

const HOUR = 3_600_000;
const WITHIN_MS = 10_000;

let count = 0;
const newId = () => {
  count += 1;
  return toClientMessageId(`n${String(count).padStart(21, "0")}`);
};

interface Line {
  readonly feed: PlayerFeed;
  readonly credentials: Credentials | null;
  heard(): readonly PlayerServerMessage[];
  texts(): readonly string[];
}

async function connect({ app }: TestApp, credentials: Credentials | null = null): Promise<Line> {
  const heard: PlayerServerMessage[] = [];
  const hello = { type: "hello", protocol: 1, brand: "demo", language: "en", credentials, resume: null } as const;
  const feed = await openPlayerFeed(app, hello, (message) => void heard.push(message));
  const welcome = heard.find((message) => message.type === "welcome");
  if (feed === null || welcome?.type !== "welcome") throw new Error("not welcomed");
  return {
    feed,
    credentials: welcome.credentials ?? credentials,
    heard: () => heard,
    texts: () =>
      heard
        .flatMap((message) => (message.type === "events" ? message.events : [message]))
        .flatMap((message) => (message.type === "bot.replied" ? [message.text] : [])),
  };
}

/** `write` and `read` may be the same application, or two on one store. */
export function incidentSuite(apps: () => { readonly write: TestApp; readonly read: TestApp }): void {
  const order = (given: object): Promise<IncidentAnswer> => {
    const { app } = apps().write;
    const parts = { incidents: app.incidents, brands: [...app.settings.brands.values()], runtime: app.runtime };
    return carryOutOrder(parts, { brand: "demo", ...given });
  };
  const now = () => apps().write.app.runtime.now();
  const publish = (more: object = {}) =>
    order({
      action: "publish",
      topics: ["payout"],
      method: "Trustly",
      texts: {},
      readMoreUrl: null,
      nextUpdateAt: now() + HOUR,
      ...more,
    });
  const update = (what: string) =>
    order({ action: "update", id: null, texts: { en: { what } }, readMoreUrl: null, nextUpdateAt: now() + 2 * HOUR });
  const solve = () => order({ action: "solve", id: null, texts: {} });
  const idOf = (answer: IncidentAnswer) => {
    if (answer.status === "refused") throw new Error(answer.problem);
    return answer.incidents[0]?.incidentId ?? "";
  };
  const shown = (line: Line) => {
    const last = line.heard().findLast((message) => message.type === "welcome" || message.type === "availability");
    return last !== undefined && "incidents" in last ? last.incidents.map(({ version }) => version) : null;
  };
  const sees = (line: Line, versions: readonly number[]) =>
    poll(`incidents ${versions}`, async () => JSON.stringify(shown(line)) === JSON.stringify(versions), WITHIN_MS);

  it("[I7] reaches who is connected at once, and who comes later with the greeting", async () => {
    const { read } = apps();
    const line = await connect(read);
    expect(shown(line)).toEqual([]);
    idOf(await publish());
    await sees(line, [1]);
    expect(shown(await connect(read))).toEqual([1]);
    await update("Nearly done.");
    await sees(line, [2]);
    await solve();
    await sees(line, []);
    const text = JSON.stringify(line.heard());
    expect(text).not.toContain('"topic');
    line.feed.stop();
  });

  it("[I7] who follows hears each update once, in both of two tabs, and after the end when they come again", async () => {
    const { read } = apps();
    const line = await connect(read);
    const incidentId = idOf(await publish());
    await sees(line, [1]);
    await line.feed.handle({ type: "incident.follow", clientMessageId: newId(), incidentId });
    const tab = await connect(read, line.credentials);
    await update("Half of them are paid.");
    const told = (texts: readonly string[], words: string) => texts.filter((text) => text.includes(words)).length;
    for (const each of [line, tab]) {
      await poll("the update", async () => told(each.texts(), "Half of them are paid.") === 1, WITHIN_MS);
    }
    await line.feed.handle({ type: "conversation.end", clientMessageId: newId() });
    line.feed.stop();
    tab.feed.stop();
    await solve();
    const later = await connect(read, line.credentials);
    expect(told(later.texts(), "Half of them are paid.")).toBe(2);
    expect(told(later.texts(), "This is solved")).toBe(1);
    later.feed.stop();
    const again = await connect(read, line.credentials);
    expect(told(again.texts(), "This is solved")).toBe(1);
    again.feed.stop();
  });

  it("[I3] a bad order is refused in one sentence and changes nothing", async () => {
    const before = JSON.stringify(apps().write.app.incidents.all());
    const refused = [
      await solve(),
      await update("x"),
      await publish({ brand: "nobody" }),
      await publish({ brand: null }),
      await publish({ topics: [] }),
      await publish({ nextUpdateAt: now() - 1 }),
      await order({ action: "solve", id: "unknown", texts: {} }),
      await order({ action: "dance" }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => "refused"));
    for (const answer of refused) {
      expect(answer.status === "refused" && answer.problem).toMatch(/^[^\n]{5,200}$/);
    }
    expect(JSON.stringify(apps().write.app.incidents.all())).toBe(before);
  });
}
