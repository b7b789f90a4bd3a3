/**
 * Questions on the player's own account that a fact answers, in the words of each language. Only narrow ones: "my" and the
 * thing itself. Asked only of messages that are not for a person and that the packs have no answer of their own for, or a
 * general one on the same topic; so what protects players, and every figure of the packs, is as without it.
 */
import type { FactKind, Language } from "../../../shared/vocabulary.ts";

type Questions = Readonly<Partial<Record<FactKind, RegExp>>>;

/** Over lower-case text without accents. Bounded gaps only: linear in the length of the text. */
const QUESTIONS: { readonly [Each in Language]: Questions } = {
  en: {
    balances: /\bmy (current |account |cash )?balance\b/,
    deposits:
      /\bmy (last |latest |recent )?deposit (arrive|arrived|come|there|been|status)\b|\bstatus of my (last )?deposit\b|\bmy (last|latest|recent) deposits?\b/,
    accounts: /\b(status|state) of my account\b|\bmy account status\b|\bmy account (still )?(open|active)\b/,
    rounds: /\bmy (last|latest|previous|recent) (game )?(rounds?|spins?|bets?|hands?)\b/,
    documents: /\bmy (id|documents?|passport|proof)\b.{0,40}\b(rejected|refused|declined|denied|not accepted)\b/,
    bonuses: /\b(how much|how far|status|still|left)\b.{0,50}\bmy bonus\b/,
  },
  nl: {
    balances: /\bmijn (huidige )?(speel)?saldo\b/,
    deposits: /\bstatus van mijn (laatste )?storting\b|\bmijn (laatste|vorige|recente) storting(en)?\b/,
    accounts: /\bstatus van mijn account\b|\bmijn accountstatus\b|\bmijn account (nog )?(open|actief)\b/,
    rounds: /\bmijn (laatste|vorige|recente) (spel)?(rondes?|spins?|inzet)\b/,
    documents:
      /\bmijn (document(en)?|id|paspoort|identiteitsbewijs|rijbewijs|bewijs)\b.{0,40}\b(afgekeurd|geweigerd|afgewezen)\b/,
    bonuses: /\b(hoeveel|hoe ver|nog)\b.{0,50}\bmijn bonus\b/,
  },
  de: {
    balances: /\bmein(em|en)? (aktuelle[snr]? )?(guthaben|kontostand|saldo)\b/,
    deposits: /\bstatus meiner (letzten )?einzahlung\b|\bmeine (letzte|letzten) einzahlung(en)?\b/,
    accounts:
      /\bstatus (meines|von meinem) (kontos?|accounts?)\b|\bmein kontostatus\b|\bmein konto (noch )?(offen|aktiv)\b/,
    rounds: /\bmeiner? (letzten?|vorige) (spiel)?(runden?|spins?)\b/,
    documents: /\bmeine? (dokumente?|ausweis|pass|nachweis)\b.{0,40}\b(abgelehnt|zuruckgewiesen)\b/,
    bonuses: /\b(wie viel|wie weit|noch)\b.{0,50}\bmein(en|em)? bonus\b/,
  },
  fr: {
    balances: /\bmon solde\b/,
    deposits: /\b(statut|etat) de mon (dernier )?depot\b|\b(mon dernier|mes derniers) depots?\b/,
    accounts: /\b(statut|etat) de mon compte\b|\bmon compte est(-il)? (toujours )?(ouvert|actif)\b/,
    rounds: /\b(ma derniere|mes dernieres) (manches?|parties?|mises?)\b|\bmon dernier tour\b/,
    documents: /\bm(on|a|es) (documents?|piece d.identite|passeport|justificatifs?)\b.{0,40}\b(refuse|rejete)e?s?\b/,
    bonuses: /\b(combien|reste)\b.{0,50}\bmon bonus\b/,
  },
  sv: {
    balances: /\bmitt (aktuella )?saldo\b/,
    deposits: /\bstatus(en)? (pa|for) min (senaste )?insattning\b|\bmina? senaste insattning(ar)?\b/,
    accounts: /\bstatus(en)? (pa|for) mitt konto\b|\bmitt konto (fortfarande )?(oppet|aktivt)\b/,
    rounds: /\bmina? (senaste|forra) (spel)?(runda|rundor|omgang|spinn?)\b/,
    documents:
      /\bm(itt|in|ina) (dokument|id|pass|id-handling)\b.{0,40}\b(avvisa|avvisat|avvisades|nekat|nekades|underkant|underkandes)\b/,
    bonuses: /\b(hur mycket|hur langt|kvar)\b.{0,50}\bmin bonus\b/,
  },
};

/** Nothing but where one's own payout is: no word of how long it has been, nor of anything that went wrong. */
const WHERE_IS_MY_PAYOUT: Readonly<Record<Language, RegExp>> = {
  en: /^(hi|hello|hey)?[\s,.!]*(so |and )?where is my (payout|withdrawal|cash ?-?out)[\s?!.]*$/,
  nl: /^(hoi|hallo|hey)?[\s,.!]*(en )?(waar (blijft|is) mijn (uitbetaling|opname))[\s?!.]*$/,
  de: /^(hi|hallo|hey)?[\s,.!]*(und )?wo (bleibt|ist) meine auszahlung[\s?!.]*$/,
  fr: /^(salut|bonjour|bonsoir)?[\s,.!]*(et )?ou (en )?est mon (retrait|paiement)[\s?!.]*$/,
  sv: /^(hej|hejsan|tja)?[\s,.!]*(och )?var ar (mitt uttag|min utbetalning)[\s?!.]*$/,
};

/** What of the player's own account this asks for; null for everything else. */
export function ownQuestion(text: string, language: Language): FactKind | null {
  const plain = plainOf(text);
  const found = Object.entries(QUESTIONS[language]).find(([, pattern]) => pattern.test(plain));
  return found === undefined ? null : (found[0] as FactKind);
}

/** Whether this asks for the player's payout and says nothing else. */
export function asksOnlyForPayout(text: string, language: Language): boolean {
  return WHERE_IS_MY_PAYOUT[language].test(plainOf(text));
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}
