import { describe, expect, it } from "vitest";
import { createBrandBots, ruleProblems } from "../../server/brand-bots.ts";
import { readHelplines } from "../../server/brand-files.ts";
import { type Config, parseConfig } from "../../server/config.ts";
import { packs } from "../../server/core/bot/packs/packs.ts";
import { createBot } from "../../server/core/bot/pipeline.ts";
import { examine } from "../../server/doctor.ts";
import { StartError } from "../../server/start-error.ts";
import { VALID } from "../config/cases.ts";

const plain = createBot(packs);
const NOW = Date.parse("2026-11-21T12:00:00Z");
const shipped = readHelplines();
const confirmed = {
  ...shipped,
  contacts: shipped.contacts.map((contact) => ({ ...contact, verifiedOn: "2026-11-01" })),
};
const HASH = '"$argon2id$v=19$m=47104,t=1,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA"';

function findings(text: string, changes: Partial<Parameters<typeof examine>[0]> = {}) {
  const config = parseConfig(text, "balie.yaml", {});
  return examine({
    config,
    helplines: confirmed,
    ruleProblems: (brand) => ruleProblems(plain, brand),
    now: NOW,
    nodeVersion: "v24.1.0",
    ...changes,
  });
}

const failures = (...args: Parameters<typeof findings>) =>
  findings(...args).flatMap(({ level, about, text }) => (level === "failure" ? [`${about}: ${text}`] : []));

const ready = VALID.replace("    capacity: 4", `    capacity: 4\n    passwordHash: ${HASH}`);

describe("the go-live list", () => {
  it("[C3] fails nothing in a deployment that is ready", () => {
    expect(failures(ready)).toEqual([]);
  });

  it("[C3] fails on helplines nobody has confirmed, or not lately", () => {
    expect(failures(ready, { helplines: shipped }).join("\n")).toMatch(/helplines NL: .*113/);
    expect(failures(ready, { now: NOW + 91 * 24 * 3_600_000 }).join("\n")).toMatch(/helplines BE/);
  });

  it("[T1] fails where chat and console share an origin, without https, with the demo on, with nobody to answer", () => {
    expect(failures(ready.replace("consoleUrl: https://desk.example", "consoleUrl: https://chat.example"))).toEqual([
      expect.stringMatching(/^consoleUrl: /),
    ]);
    expect(
      failures(`demo: true\n${ready.replace("publicUrl: https://chat.example\n", "")}`).map(
        (each) => each.split(":")[0],
      ),
    ).toEqual(["demo", "publicUrl"]);
    expect(failures(VALID)).toEqual(["agents: noor cannot sign in. Make a hash with npm run hash-password."]);
  });

  it("[P9] fails on an accent that text cannot be read in", () => {
    const pale = ready.replace("    privacyUrl:", '    accent: { light: "#FFE08A", dark: "#6CC4E4" }\n    privacyUrl:');
    expect(failures(pale)).toEqual([
      expect.stringMatching(/^demo accent: light #FFE08A has a contrast of 1\.\d on #FFFFFF/),
    ]);
  });
});

const unsafe = `    bot:
      games: [suicide]
      answers:
        - { id: pay, topic: payout, phrases: { en: [rent] }, text: { en: Look under Payouts. } }
`;

describe("bot rules that would harm", () => {
  const brandOf = (text: string) => parseConfig(text, "balie.yaml", {}).brands[0] as Config["brands"][number];

  it("[B44] end the start, with the messages they would get wrong", () => {
    const brand = brandOf(ready.replace("    openingHours: always\n", unsafe));
    expect(() => createBrandBots(plain, [brand])).toThrow(StartError);
    expect(() => createBrandBots(plain, [brand])).toThrow(/brand\.pay would catch "[^"]*rent/);
  });

  it("[B44] fail the go-live list with a sentence for each", () => {
    const found = failures(ready.replace("    openingHours: always\n", unsafe));
    expect(found.length).toBeGreaterThan(1);
    expect(found.every((each) => each.startsWith("demo bot: "))).toBe(true);
  });
});
