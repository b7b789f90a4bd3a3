/** Synthetic numbers and sentences from a seeded generator, so that a measured figure can be measured again. */

export interface Random {
  /** 0 to count - 1. */
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly digits: (count: number) => string;
}

/** mulberry32 */
export function seeded(seed: number): Random {
  let state = seed;
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
  const pick = <T>(list: readonly T[]) => {
    const picked = list[below(list.length)];
    if (picked === undefined) {
      throw new Error("nothing to pick from");
    }
    return picked;
  };
  return { below, pick, digits: (count) => Array.from({ length: count }, () => below(10)).join("") };
}

const ISSUERS: readonly (readonly [prefix: string, length: number])[] = [
  ["4", 16],
  ["4", 16],
  ["4", 13],
  ["4", 19],
  ["51", 16],
  ["55", 16],
  ["2221", 16],
  ["2720", 16],
  ["34", 15],
  ["37", 15],
  ["300", 14],
  ["36", 14],
  ["38", 14],
  ["6011", 16],
  ["65", 16],
  ["3528", 16],
  ["3589", 16],
  ["6759", 16],
  ["6304", 18],
  ["5018", 16],
  ["62", 16],
  ["62", 19],
  ["6761", 13],
];

export function cardNumber(random: Random): string {
  const [prefix, length] = random.pick(ISSUERS);
  const body = prefix + random.digits(length - prefix.length - 1);
  const check = [..."0123456789"].find((digit) => luhn(body + digit) % 10 === 0) ?? "0";
  return body + check;
}

function luhn(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

export function bsn(random: Random): string {
  for (;;) {
    const digits = random.digits(9);
    const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
    if (sum % 11 === 0 && digits !== "000000000") {
      return digits;
    }
  }
}

const IBANS: readonly (readonly [country: string, shape: string])[] = [
  ["NL", "AAAA9999999999"],
  ["DE", "999999999999999999"],
  ["BE", "999999999999"],
  ["GB", "AAAA99999999999999"],
  ["FR", "99999999999999999999999"],
  ["SE", "99999999999999999999"],
  ["AT", "9999999999999999"],
  ["IE", "AAAA99999999999999"],
  ["MT", "AAAA99999999999999999999999"],
  ["ES", "99999999999999999999"],
  ["PL", "999999999999999999999999"],
  ["NO", "99999999999"],
];

export function iban(random: Random): string {
  const [country, shape] = random.pick(IBANS);
  const body = shape.replace(/./g, (kind) =>
    kind === "A" ? random.pick([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]) : random.digits(1),
  );
  const digits = [...`${body}${country}00`].map((character) => Number.parseInt(character, 36)).join("");
  const check = 98n - (BigInt(digits) % 97n);
  return `${country}${String(check).padStart(2, "0")}${body}`;
}

export const grouped = (text: string, size: number, sign: string) =>
  (text.match(new RegExp(`.{1,${size}}`, "gu")) ?? []).join(sign);
export const fullWidth = (text: string) =>
  text.replace(/[0-9A-Z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const DATES = ["12-11-2026", "2026-11-21", "21/11/2026", "3.12.2026", "21 november 2026"];

/** Ordinary sentences, all of them with numbers that must stay. */
export function ordinarySentence(random: Random): string {
  const date = random.pick(DATES);
  const time = `${10 + random.below(14)}:${10 + random.below(50)}`;
  const amount = random.pick([
    "€ 250",
    "€1.250,00",
    "500 euro",
    "£75.50",
    "1500 kr",
    "EUR 2.000",
    `${1 + random.below(9)}000`,
  ]);
  const phone = random.pick([
    `06${random.digits(8)}`,
    `06-${random.digits(8)}`,
    `+31 6 ${random.digits(8)}`,
    `+44 7${random.digits(3)} ${random.digits(6)}`,
    `020 ${random.digits(3)} ${random.digits(4)}`,
  ]);
  const reference = random.pick([
    `B-4F7K-2Q`,
    `REF${random.digits(8)}`,
    `#${random.digits(7)}`,
    random.digits(9),
    `PO-2026-${random.digits(6)}`,
    random.digits(10),
  ]);
  const round = random.pick([
    random.digits(12),
    random.digits(10),
    `1${random.digits(12)}`,
    `${random.digits(4)}-${random.digits(6)}`,
    `rnd_${random.digits(11)}`,
    random.digits(16),
  ]);
  return random.pick([
    `Ik heb op ${date} om ${time} ${amount} gestort en nog niets gezien.`,
    `I deposited ${amount} on ${date} at ${time} and it is not there.`,
    `Mijn referentie is ${reference}, kunnen jullie kijken?`,
    `My reference is ${reference}, please check.`,
    `De ronde ${round} in Book of Gold is vastgelopen bij ${amount}.`,
    `Round id ${round} froze at ${time}, I lost ${amount}.`,
    `Bel mij op ${phone} na ${time}.`,
    `Please call me on ${phone} tomorrow.`,
    `Mijn uitbetaling van ${amount} staat al ${3 + random.below(9)} dagen open sinds ${date}.`,
    `My withdrawals: ${amount}, ${amount} and ${amount}, on ${date} and 14-11-2026.`,
    `Ik kreeg foutcode ${1000 + random.below(9000)} bij het inloggen.`,
    `Error code ${1000 + random.below(9000)} when I open the game.`,
    `The bonus code WELCOME${random.digits(3)} does not work, wagering is ${random.below(40)}x.`,
    `Bonuscode ${random.digits(5)} werkt niet.`,
    `My password is wrong, I tried ${2 + random.below(5)} times since ${date}.`,
    `Wachtwoord vergeten, ik krijg sinds ${time} geen mail op jan${random.digits(2)}@example.com.`,
    `I uploaded my passport on ${date} and my id card at ${time}.`,
    `Mijn paspoort is op ${date} goedgekeurd, dossier ${reference}.`,
    `Ik woon op nummer ${random.below(300)}, postcode ${1000 + random.below(9000)} AB.`,
    `My card ending in ${random.digits(4)} was declined for ${amount}.`,
    `Mijn kaart die eindigt op ${random.digits(4)} werd geweigerd.`,
    `I won 50, 100, 200, 500, 1000 and 2500 in a row between ${time} and 23:59.`,
    `Order ${random.digits(8)} / ${random.digits(6)} van ${date} ${time}.`,
    `Ticket ${random.digits(6)}: limit set to ${amount} per month, valid until ${date}.`,
    `Transactie ${random.digits(4)} ${random.digits(4)} ${random.digits(3)} via iDEAL op ${date}.`,
  ]);
}
