/** Swedish concepts made of others, and rules on trouble with money. */
import type { Rules } from "../../pack.ts";

export const derived: Rules = {
  PAYOUT: ["ta|tar|tog|tagit|få|får|plocka|dra|casha 4 ut", "betala|betalar|betalas|betalat|betalade 4 ut"],
  DURATION: [
    "NUM|COUNT 1 TIMEUNIT",
    "NUM år",
    "dagar|dagarna|veckor|månader|timmar",
    "en|ett dag|vecka|månad|år|dygn|timme",
  ],
  MONEY_THING: ["PAYOUT", "MONEY", "DEPOSIT", "WIN_NOUN", "REFUND", "LAST_PAYOUT"],
  NOT_ARRIVED: ["NEG 4 ARRIVE", "ARRIVE 2 NEG", "MISSING"],
  WAITING: [
    "SINCE|STILL|ALREADY & DURATION|WEEKDAY|DATE / 5",
    "väntat|väntar|väntan|tålamod 4 SINCE|DURATION|WEEKDAY|DATE|STILL",
    "DURATION 3 sedan|väntat|väntan|tålamod|senare",
    "fortfarande|ännu|hittills|dags_dato|äntligen",
    "borde|skulle 5 kommit|varit|framme|inne|här",
    "tar|tagit|dröjer|dröjt 3 evighet|evigheter|för|alldeles & lång|länge|DURATION|evighet|evigheter",
    "för länge|sent",
    "tiden|tidsfristen 4 gått|passerat|löpt",
    "i går|förrgår|måndags",
    "inte än",
    "var blir|stannar",
  ],
  BLOCKED_BY_YOU: [
    "YOU 3 BLOCKED",
    "ACCOUNT_ONLY 4 BLOCKED",
    "jag 3 BLOCKED",
    "BLOCKED 3 ACCOUNT_ONLY",
    "BLOCKED 2 mig",
  ],
};

export const money: Rules = {
  "money.waiting": [
    "MONEY_THING & WAITING & !BONUS|hur_länge|hur_tar|hur_gör|hur_kan / 12",
    "LAST_PAYOUT & WAITING / *",
    "LAST_KYC & WAITING / *",
    "MONEY_THING 5 försenad|försenat|försenade|sent|sena & !hur|vad|varför",
    "MONEY_THING 6 DURATION & NEG|väntat|sedan|redan",
    "DOCUMENT 8 WAITING & DURATION|sedan|redan",
    "DURATION & tålamod|väntat|väntar & !hur",
    "väntar|väntat 4 MONEY|PAYOUT|WINNINGS|REFUND & !hur|man|länge_väntar",
    "var|vart 2 är|blir|tog|har|blev 3 MONEY|PAYOUT|WINNINGS|DEPOSIT|REFUND & !knapp|ruta",
    "lovade|lovat|löfte|utlovat|sade|sagt & DURATION|WEEKDAY",
    "betala 2 mig|nu|ut_nu",
    "ge 2 mig 2 mina|min 1 MONEY",
    "vill|kräver 3 mina|min 2 MONEY & nu|genast|omedelbart|tillbaka|bara",
    "hur länge till|ska_jag|måste_jag",
  ],
  "money.missing": [
    "!hur|kan|när|direkt|BONUS|förklara & MONEY_THING & NOT_ARRIVED / 8",
    "MISSING 4 BALANCE|WINNINGS|DEPOSIT|PAYOUT|MONEY & !BONUS",
    "BALANCE 5 MISSING|noll|oförändrat|samma",
    "NEG 4 ARRIVE 4 MONEY_THING & !BONUS|kod|hur|direkt",
    "i stället för & NUM|AMOUNT|COUNT",
    "fel|lägre|mindre|för_lite 3 belopp|vinst|utbetalning|saldo|betalt",
    "stjäl|stulit|stjäla|snor|snott|tagit 4 MONEY|vinst|saldot|AMOUNT",
  ],
  "money.declined": [
    "MONEY_THING & DECLINED & !hur|BONUS|kan_jag|omsätta / 6",
    "DECLINED 5 PAYOUT|WINNINGS|DEPOSIT & !hur|BONUS",
    "PAYOUT|WIN_NOUN 5 ogiltigförklarad|annullerad|konfiskerad|förverkad|nekad|avslagen|stoppad|fryst|inte_godkänd",
    "NEG|kan_inte|går_inte 3 ta_ut|sätta_in|betala_ut & !hur|BONUS|minsta",
    "AMOUNT|NUM 4 fast|fryst|låst|fastnat|spärrat",
  ],
  "money.dispute": [
    "REFUND & !BONUS|hur / 6",
    "CHARGE & TWICE / 6",
    "CHARGE 6 aldrig|inte 3 gjort|godkänt|beställt",
    "aldrig|inte 3 gjort|godkänt 4 CHARGE",
    "okänd|okänt|okända|främmande 2 CHARGE",
    "misstag & DEPOSIT|satt_in|AMOUNT",
    "för mycket 2 CHARGE",
  ],
  "money.blocked-balance": [
    "BLOCKED & AMOUNT|NUM|saldo|saldot|vinst|vinsten|pengar|pengarna & ACCOUNT_ONLY|behåller|kvar|jag|mig|ni / 10",
    "AMOUNT|NUM 5 BLOCKED|stängda 2 ACCOUNT_ONLY",
    "AMOUNT|NUM|pengar|pengarna|vinst 3 fast & konto|kontot",
  ],
  "money.kyc-hold": [
    "DOCUMENT & tredje|fjärde|andra_gången|igen|återigen|varje_gång & REJECTED_DOC|NEG|skicka|skickat|begär|UPLOAD / 12",
    "DOCUMENT 4 godkänt|godkänd|klar|verifierad & men|fortfarande & PAYOUT|WINNINGS|MONEY / *",
    "DOCUMENT 5 ursäkt|svepskäl|förhalar",
    "DOCUMENT & hålla|hålls|håller|innehåller|stoppas & PAYOUT|WINNINGS|MONEY",
  ],
};
