/** Numbers and secrets known by the words beside them, in nl, en, de, fr and sv. Words are written as `fold` leaves them. */
import { CARD_MARK, type Found, REMOVED } from "./mask-fold.ts";

const IS = "is|ist|est|ar|was";
const CVV =
  "cvv|cvc|(?:securit[ey]|veilig[a-z]{1,9}|controle|kaart|sicherheits|sakerhets|kontroll).?(?:code|number|getal|cijfer|kod)|pruf(?:nummer|ziffer)|cryptogramme|code de securite";
/** A place on the card: counts only with the digits close behind it. */
const BACK = "achterkant|achterop|on the back|ruckseite|au dos|baksidan?";
const MONEY = "[€$£%]|eur|kr\\b|kron|sek|usd|gbp|pound|dollar";
const DATE = /^\d{1,4}[-/.:]\d\d?(?:[-/.:]\d+)?$/;

const BSN_WORD = /b\.?s\.?n(?![a-z]{3})|burger.?(?:service|nummer)|sofi|citizen|citoyen|medborgar/;
const CARD_OR_CVV = new RegExp(`${CARD_MARK}|${CVV}`);
const AFTER_CVV = new RegExp(`(?:${CVV}|${BACK})2?[^\\d\\x01\\x02]{0,24}(\\d(?:[ -]?\\d){2,3})(?!\\d)`, "g");
const BEFORE_CVV = new RegExp(`(?:^|[^a-z0-9])(\\d{3,4})(?=[^\\d\\n]{1,12}(?:${CVV}))`, "g");
const SHORT_NUMBER = new RegExp(
  `(?:^|[^a-z0-9€$£\\s]|(?:^|[^€$£])\\s)(\\d{3,4})(?![a-z0-9]|[.,]\\d|\\s?(?:${MONEY}))`,
  "g",
);

const MRZ = /[a-z0-9<]{28,}/g;
const DOCUMENT = new RegExp(
  "(?:passe?p?ort|paspoort|pass|ausweis|identi[a-z]{2,5} ?(?:kaart|bewijs|card|document)|id.?(?:kaart|card|kort|karte)|carte d.identite|rijbewijs|driv(?:ing|er.?s?) licen[cs]e|fuhrerschein|permis(?: de conduire)?|korkort|document)" +
    `(?:[\\s:.#=-]|s?nummer|number|numero|nr|no|n°|${IS}|my|mijn|mein|mon|mitt){1,10}(\\d[\\d .-]{4,14}\\d(?![a-z0-9])|[a-z0-9]{6,12}(?![a-z0-9]))`,
  "g",
);

const PASSWORD = new RegExp(
  `(?:pass?word|passwor[dt]|kennwort|wachtwoord|paswoord|mot de passe|losenord(?:et)?|passcode|\\bpwd|\\bww(?=:))([\\s"'(]{0,3}(?:${IS}|->|[:=-])?[\\s:="']{0,3})([^\\s\\x01\\x02]{4,})`,
  "g",
);
const CODE = new RegExp(
  "(?:^|[^a-z])(?:(bonus|promo[a-z]{0,6}|actie|error|fout|post|zip|voucher|coupon|country|land|status|korting|discount|fehler|erreur|fel|referral|area|response|qr)s?[\\s-]?)?" +
    "(?:((?:code )?pin(?:.?(?:code|kod|nummer|number|nr))?|otp|2fa(?:.?code)?|geheimzahl|(?:sms|verifi[a-z]{2,8}|in?log[a-z]{0,2}|bevestigings|confirmation|bestatigungs|engangs|toegangs|access|auth[a-z]{0,9})[\\s-]?(?:code|kod)|code de [vc][a-z]{5,11}n)|code|kod)(?:en)?" +
    `(\\s{0,2}(?:${IS}|[:=]){1,2})?[\\s:="#-]{0,4}(\\d{3}[ -]\\d{3}|\\d{4,8})(?!\\d|[.,]\\d|\\s?(?:${MONEY}))`,
  "g",
);

export const namesBsn = (text: string) => BSN_WORD.test(text);
/** Where a masked card or a word for its CVV stands; -1 when nowhere. */
export const placeOfCvv = (text: string) => text.search(CARD_OR_CVV);

/** Lines of the machine-readable zone of a passport or identity card. */
export function nextMrz(text: string, from: number): Found | null {
  return next(MRZ, text, from, ([line]) => {
    const length = line.replaceAll("<", "").length;
    return length > 5 && length < line.length ? line : "";
  });
}

export function nextDocument(text: string, from: number): Found | null {
  return next(DOCUMENT, text, from, ([, number = ""]) =>
    (number.match(/\d/g)?.length ?? 0) > 2 && !DATE.test(number) ? number : "",
  );
}

/** After "password is" only what looks like one: "password is wrong" stays. */
export function nextPassword(text: string, from: number): Found | null {
  return next(PASSWORD, text, from, ([, link = "", word = ""]) => {
    const token = word.replace(/[.,;!?)"']+$/, "");
    return token.length > 3 && !DATE.test(token) && (/[:=]/.test(link) || /[\d@#$%^&*_]/.test(token)) ? word : "";
  });
}

/** A bare "code" may be an error code: it needs "is", a colon or six digits. */
export function nextCode(text: string, from: number): Found | null {
  return next(CODE, text, from, ([, other, pin, link, digits = ""]) =>
    !other && (pin || link || /^\d{3}[ -]?\d{3}$/.test(digits)) ? digits : "",
  );
}

export function nextNamedCvv(text: string, from: number): Found | null {
  return (
    next(AFTER_CVV, text, from, ([, digits = ""]) => digits) ??
    next(BEFORE_CVV, text, from, ([, digits = ""]) => digits)
  );
}

/** Three or four digits by themselves, no amount and no year of an expiry date. */
export function nextShortNumber(text: string, from: number): Found | null {
  return next(SHORT_NUMBER, text, from, ([whole, digits = ""]) => (/^[/-]20/.test(whole) ? "" : digits));
}

/** `pick` gives the end of the match that is to be hidden, or "" to look on. */
function next(pattern: RegExp, text: string, from: number, pick: (match: RegExpExecArray) => string): Found | null {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const hidden = pick(match);
    const end = match.index + match[0].length;
    if (hidden !== "") {
      return { start: end - hidden.length, end, label: REMOVED };
    }
  }
  return null;
}
