/** Swedish frames of care about others: lies at home, somebody else's gambling, minors. */
import type { Rules } from "../../pack.ts";

export const carePeople: Rules = {
  "care.people-home": [
    "ljuga|ljuger|ljugit|ljög|lurat|lurar|mörkar|mörkat|gömmer|gömt|döljer|dolt|smusslar|undanhåller|bedrar|sviker|svikit 7 C_KIN|alla|hemma|pengar|pengarna|hennes|honom|dom & !ni|bolaget|casinot|reklam / 10",
    "C_KIN 4 ljuger|ljugit|mörkar|gömmer|döljer|smusslar|smyger & C_PLAY|pengar|pengarna|telefon|skulder|om",
    "C_KIN 5 vet|veta|aning|misstänker|anar|förstår 3 inget|inte|ingen|något|ingenting & C_PLAY|LOSE_SURE|pengar|DEBT|AMOUNT|NUM|lån|skulder|sparpengarna|C_GONE & !hur|lösenord|BONUS / 14",
    "vågar|kan|törs|orkar|klarar|vill 3 inte|ej 5 berätta|säga|erkänna|titta|se|möta|visa|gå_hem & C_KIN|hemma|någon|ögonen|spegeln|ögon",
    "i ögonen|spegeln & inte|se|jag|kan",
    "C_KIN 5 lämnar|lämnat|lämnade|lämna|flyttat|flyttar|flytta|flyttade|skilja_sig|skiljer_sig|skilsmässa|gjort_slut|göra_slut|gjorde_slut|kastat_ut|kastade_ut|kastar_ut|slängt_ut|slängde_ut|tar_barnen|tog_barnen|stuckit|packat|packar & C_PLAY|pengar|jag|mig|spel|DEBT|för_att & !DOCUMENT|konto|efternamn|hus_dokument|lägger",
    "C_KIN 5 hittat|hittade|upptäckte|upptäckt|kommit_på|kom_på|sett|såg|fått_reda|får_reda|fick_veta|får_veta & C_PLAY|pengarna|kontoutdrag|kontoutdraget|lånen|skulderna|mobilen|appen|allt|hur_mycket|historiken",
    "hittade|upptäckte|hittat|upptäckt|såg|sett|öppnade 5 C_KIN 6 C_PLAY|telefon|konto|insättningar|lån|kvitton|kontoutdrag|skulder & !logga|lösenord|uttag|min_mans_vinst",
    "äktenskap|äktenskapet|förhållande|förhållandet|relation|relationen|familj|familjen|vårdnad|vårdnaden|skilsmässa|skilsmässan & C_PLAY|spel|spelet|spelandet|kostat|kostar|förstört|förstör|raserat|spruckit|kraschat & mig|jag|min|mitt|vår|vårt|oss & !DOCUMENT|efternamn|legitimation",
    "kostat|kostar|förlorat|förlorar|mist|miste|sumpat|offrat|tog_ifrån|tagit_ifrån|förstört|sabbat|slarvat_bort 3 mig|jag|min|mitt|oss|hela|allt|alla 4 jobbet|familjen|vårdnaden|barnen|äktenskapet|huset|vänner|frun|sambon|pojken|dottern|sonen|kompisar|livet|hälsan|körkortet|lägenheten|allt & C_PLAY|spel|spelet|spelandet|er|jag & !pass|plastkort",
    "C_KIN 6 gråter|grät|rädd|rädda|vrålar|skriker|bråkar|hotar|arg|utbrott|slår_sönder|kastar|aggressiv|super & C_PLAY|förlorar|förlorat|pengar|skulder",
    "rädd|rädda|livrädda|oroliga|oroar|orolig 4 hemma|barnen|C_KIN & C_PLAY|förlorar|pengar|FAMILY",
  ],
  "care.people-other": [
    "C_KIN|C_WARD 6 C_PLAY & THIRD_TROUBLE|C_GONE|C_FALL|ADDICT_WEAK|hela_tiden|hela_nätterna|C_PURPOSE|beroende|dålig|skick|mår|stoppa|spärra|förlorar & !BONUS|värva|bjuda|tips|lagspel|bordet|hur_funkar|kan_han|kan_hon|turnering|hade_kul|PAYOUT|uttag|jag_förlorat|matchen / 12",
    "C_WARD & C_PLAY|pengar|bidrag|pension|C_PURPOSE|insättningar & jag|min|hans|hennes|deras & er|casinot|spelar|spelat|går_till & THIRD_TROUBLE|C_GONE|C_PURPOSE|MINOR_AGE|CHILD|mina|konto|via|dålig|skick|inte_förstår|utnyttjas|killarna|elever|flera & !bank|DOCUMENT",
    "hans|hennes|mammas|pappas|farsans|morsans|brorsans|syrrans|fruns|mannens|sambons|svärmors|deras|dotterns|sonens|kompisens 3 C_PURPOSE|spelande|spelberoende|skulder|pengar|lån|konton|sparkonto|missbruk & C_PLAY|er|går_till|C_GONE|stoppa|hjälp|orolig|dränerat & !DOCUMENT|LOGIN|verifier",
    "spärra|blockera|stäng_av|stänga_av|stoppa|neka|stäng|porta|banna|hindra|spärrar|stoppar 3 honom|henne|C_KIN|C_WARD|dom & !konto_från|kort|mitt_konto|boten|jag_spelar",
    "C_KIN|C_WARD|FAMILY|FRIEND 5 spelproblem|spelberoende|spelmissbruk|missbruk|problem|beroende|fast_i|tappat_kontrollen|tappat_greppet & C_PLAY|spel|spelproblem|spelberoende|spelmissbruk",
    "pratar|prata|prat 4 om 3 spel|slots|odds|casino & C_KIN|bara|aldrig_annat",
    "han|hon|FAMILY 5 dement|demens|alzheimer|förvirrad|utvecklingsstörd|funktionsnedsättning|bipolär|manisk|psykos|schizofreni|stroke|autism|gode_man|god_man & C_PLAY|er|pengar|konto|insättningar",
    "C_KIN 5 sålt|säljer|sålde|pantsatt|pantat|stulit|stal|stjäl|lånat|lånar|tagit_lån|tar_lån|länsat|tömt|tömmer|tömde & C_PLAY|spel|spela|er|casino|sparkonto|C_PURPOSE|C_OWNED & !vunnit|konto_hackat",
    "betalar|betalat|lagt|satt_in|sätter_in|spenderat|sätter|spelar_för 4 NUM|AMOUNT|tusen|hela|allt & C_KIN & på_en_vecka|på_en_månad|på_en_natt|i_månaden|varje|i_smyg|bakom_min_rygg|utan_att_jag|hemlig|hemliga|andra_telefon & !PAYOUT",
    "har_ni|finns_det|tar_ni|är_det 3 någon|inget|ingen|er 3 gräns|ansvar|spärr|skam|samvete|omsorgsplikt & C_KIN|insättningar|förlorat|förluster|spelat|NUM",
  ],
  "care.people-minor": [
    "C_KIN|C_WARD|killar|tjejer|flera|ungar|barn|elever|jag|vi 5 MINOR_AGE|minderårig|minderåriga|fjorton|femton|sexton|sjutton|tretton|tolv|högstadiet|gymnasiet & C_PLAY|konto|bankid|insats|satsat & !DURATION|timmar|dagar|minuter|kronor|euro / 12",
    "NUM|MINOR_AGE|fjorton|femton|sexton|sjutton|tretton|tolv 1 åring|åringar|åriga|årig|år_gammal|år_gamla|år_bara & C_PLAY|konto|hos_er|bankid|registrera|C_KIN & !konto_i",
    "fjortonåring|femtonåring|sextonåring|sjuttonåring|trettonåring|tolvåring|fjortonårig|femtonårig|sextonårig|sjuttonårig|trettonårig|fjortis|sjuttonåriga|sextonåriga",
    "elev|elever|eleverna|killarna|grabbarna|laget|juniorerna|ungdomar|ungdomarna|klassen|klasskompisar|klasskompis & spelar|spelat|casino|slots|bettar|konto|odds & skolan|rasten|tränare|lärare|storebrors|p09|p08|f09|f10|p10|p11|minderårig|åldersgräns|åldern|MINOR_AGE|högstadiet|gymnasiet|via|lektionen",
    "jag|vi|är|går 3 nian|åttan|sjuan|sexan|ettan_på|tvåan_på|gymnasiet|högstadiet|plugget|skolan & C_PLAY|konto|turnering|turneringen|vara_med|vad_med|bankid|mamma|pappa|insättning|vinst",
    "mamma|pappa|morsan|farsan|föräldrar|målsman|brorsan|bror|kusin|storebror|storasyster & godkänner|godkänt|tillåtelse|lov|bankid|leg|konto|kort & jag & MINOR_AGE|under_18|inte_18|nian|åttan|gymnasiet|åldersgräns|för_ung|spela|spelar|spelat|skolan|ålder|fyller|arton",
    "fyller|blir 3 18|arton & jag|om|snart|först|inte|min|han|hon|veckor|månader & !insats|BONUS",
    "inte 4 18|arton|myndig & jag|är|han|hon|fyllt|än|konto|C_PLAY|mina|son|dotter",
    "åldersgräns|åldersgränsen|ålderskontrollen|åldern|födelseår|födelsedatum & ljög|ljugit|lurade|kringgå|fejkade|fuskade|fel & jag|han|hon|C_KIN",
    "C_KIN 5 C_PLAY & läxor|läxorna|rasten|skolan|månadspeng|veckopeng|barnkonto|lekplats|tonåring|tonåringen|omyndig",
    "veckopeng|veckopengen|månadspengen|studentpengarna|konfirmationspengarna|mopedpengarna|epan 6 C_GONE|C_PLAY & !far_vinst",
  ],
};
