/** Numbers that prove themselves: check digits, issuer ranges, country lengths. */
import { type Found, REMOVED } from "./mask-fold.ts";

/** Runs of digits in a folded text, with up to three signs between two of them. */
export const SIGN = "[^\\p{L}\\p{N}\\p{Sc}+=\\x01\\x02]";
const RUN = new RegExp(`\\d(?:${SIGN}{0,3}\\d){7,}`, "gu");

const ISSUER =
  /^(?:4(?:\d{3}){4}(?:(?:\d{3}){1,2})?|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11}|(?:35(?:2[89]|[3-8]\d)|5[06-9]\d\d|6\d{3}|81\d\d|220[0-4])\d{12,15}|(?:50[123]|589|630|67\d)\d{10,12})$/;

export function isCard(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= digits.length; place += 1) {
    const value = Number(digits[digits.length - place]) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0 && ISSUER.test(digits);
}

/** The 11-test: weights 9 to 2, then -1. Eight digits, the fewest asked about, are read with a leading zero. */
function isBsn(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= digits.length; place += 1) {
    sum += Number(digits[digits.length - place]) * (place === 1 ? -1 : place);
  }
  return digits.length < 10 && sum % 11 === 0 && Number(digits) > 0;
}

/**
 * A list of amounts or a date with a time is no card number: groups are of one size, or 4-6-5, or few, long and joined by
 * blanks, dashes, dots or slashes.
 */
function isCardShaped(written: string): boolean {
  const sizes = written.match(/\d+/g)?.map((group) => group.length) ?? [];
  const [first = 0] = sizes;
  const isRegular = sizes.slice(0, -1).every((size) => size === first) && (sizes.at(-1) ?? 0) <= first;
  const isFew = sizes.length <= 5 && sizes.every((size) => size > 2) && /^[\d\s./_\p{Pd}]+$/u.test(written);
  return !/,\s/.test(written) && (isRegular || isFew);
}

export function nextCard(text: string, from: number): Found | null {
  return nextWindow(text, from, (digits, written) => isCard(digits) && isCardShaped(written), cardLabel);
}

export function nextBsn(text: string, from: number): Found | null {
  return nextWindow(text, from, isBsn, () => REMOVED);
}

export const cardLabel = (digits: string) => `[card ••${digits.slice(-4)}]`;

/**
 * The first stretch of whole digit groups that passes, the longest from there: but 16 digits with a group of three or four
 * behind them are a card and its CVV. A number after a plus sign is a phone number.
 */
function nextWindow(
  text: string,
  from: number,
  passes: (digits: string, written: string) => boolean,
  label: (digits: string) => string,
): Found | null {
  RUN.lastIndex = from;
  for (const run of text.matchAll(RUN)) {
    const groups = [...run[0].matchAll(/\d+/g)];
    for (const [index, group] of groups.entries()) {
      const start = run.index + group.index;
      let digits = "";
      let best: Found | null = null;
      for (const last of text[start - 1] === "+" ? [] : groups.slice(index, index + 19)) {
        if (digits.length === 16 && best && /^\d{3,4}$/.test(last[0])) {
          break;
        }
        digits += last[0];
        const end = run.index + last.index + last[0].length;
        if (digits.length > 19) {
          break;
        }
        if (digits.length > 7 && passes(digits, text.slice(start, end))) {
          best = { start, end, label: label(digits) };
        }
      }
      if (best) {
        return best;
      }
    }
  }
  return null;
}

const IBAN_LENGTHS =
  "15no16be18dkfifoglnlsd19mksi20atbaeekzltluxk21chhrlilv22bgbhcrdegbgeiemersva23aegiiliqomsotl24adczesmdpkrosaseskttnvg25lyptst26istr27bidjfrgritmcsm28alazbycydogthulbniplsv29bregpsqaua30jokwmuye31mtsc32lc33ru";
const IBAN_START = /[a-z][\s.-]?[a-z][\s.-]{0,2}\d[\s.-]?\d/g;

export function nextIban(text: string, from: number): Found | null {
  IBAN_START.lastIndex = from;
  for (const { index } of text.matchAll(IBAN_START)) {
    const sign = /[a-z0-9][\s.-]{0,2}/y;
    sign.lastIndex = index;
    let code = "";
    let end = index;
    let length = 4;
    for (let next = sign.exec(text); next && code.length < length; next = sign.exec(text)) {
      code += next[0][0];
      end = next.index + 1;
      if (code.length === 2) {
        length = Number(new RegExp(`(\\d\\d)(?:[a-z]{2})*?${code}`).exec(IBAN_LENGTHS)?.[1] ?? 0);
      }
    }
    if (code.length === length && isIban(code) && !/[a-z0-9]/.test(`${text[index - 1] ?? ""}${text[end] ?? ""}`)) {
      return { start: index, end, label: `[IBAN ${code.slice(0, 2)}••${code.slice(-4)}]`.toUpperCase() };
    }
  }
  return null;
}

/** Mod 97 is 1 for one sentence in a hundred too; ten digits are what no sentence has. */
function isIban(code: string): boolean {
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1 && (code.match(/\d/g)?.length ?? 0) >= 10;
}
