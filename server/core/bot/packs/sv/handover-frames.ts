/** Swedish frames of what a person must take: strangers in the account, faults, limits, locked doors, anger. */
import type { Concepts, Rules } from "../../pack.ts";

export const frameHandoverWords: Concepts = {
  H_OTHER:
    "någon, någon annan, nån annan, okänd, okända, främmande, obehörig, obehöriga, exsambo~n, ex, exet, exman, exfru, personal~en, hemtjänstpersonal~en, hemtjänsten, granne~n, kollega~n, inneboende~n, rumskompis~en, städerska~n, bekant, kompis~en, polare~n, kusin~en, bror, syster, son, sonen, dottern, sambon, kille, en kille, en tjej, en man, en snubbe, hackare, hackaren, bedragare, bedragaren, tjuv, tjuven",
  H_MINE:
    "mitt kort, mitt bankkort, mitt kreditkort, mitt konto, mitt spelkonto, mitt namn, mina uppgifter, min identitet, mitt bankid, mitt leg, mitt personnummer, min inloggning, min mobil, min telefon, mitt lösenord, mina koder, min mejl, min mail, min dosa, mina kortuppgifter, mitt swish, mina inloggningsuppgifter",
  H_USED:
    "loggar in, loggat in, loggade in, loggas in, spelar, spelat, spelade, använder, använt, använde, haft, lånat, lånade, tog, tagit, kommit över, kom över, fått tag i, satt in, satte in, registrerat, skapat, öppnat, öppnade, kapat, kapade, kommit in, tagit sig in, har tillgång, bytt, bytte, ändrat, ändrade, tömt, tömde, gjort uttag, tagit ut, stulit, snott",
  H_GADGET:
    "app~en, applikationen, sida~n, sajt~en, hemsida~n, länk~en~ar~arna, spel~et, slot~en, slotten, ljud~et, musiken, chatt~en, knapp~en~ar~arna, kamera~n, stream~en, video~n, lobby~n, meny~n, kassa~n, formulär~et, bankid, inloggning~en, sökrutan, sökfunktionen, text~en, texten, menyn, live casinot, livebordet, hjulet, rullarna, notiser~na, aviseringar~na, widget~en, betalrutan, uppladdningen, autospin, autoplay",
  H_DEAD:
    "dör, dog, död, dött, döda, stendöd, stendött, stendöda, tvärdör, tvärdog, tvärdött, avliden, avsomnad, gav upp, gett upp, gav upp andan, la av, lagt av, slocknade, slocknat, tystnat, tystnade, svarar inte, rör sig inte",
  H_FAULT:
    "startar om, startar om sig, är vit, helt vit, är svart, helt svart, är blank, helt blank, är trasig, vägrar starta, vägrar öppna, vägrar ladda, vägrar funka, hakar upp sig, hakat upp sig, hakade upp sig, hänger sig, hängt sig, hängde sig, la av, lade av, lagt av, lägger av, dog mitt i, dör mitt i, startar inte, startar ej, startade inte, vill inte starta, går inte att starta, laddar inte, laddas inte, laddar aldrig, laddar i evighet, laddar bara, laddar klart, laddar för evigt, öppnas inte, öppnar inte, går inte att öppna, snurrande ring, snurrar i evighet, snurrar för evigt, timglas, laddningssnurra, laddningscirkel, svart ruta, svart skärm, vit skärm, blank skärm, grå skärm, session pågår, sessionen har, sessionen löpt, kastas ut, kastades ut, kastar ut mig, åker ut hela tiden, loggas ut, loggar ut mig, loggades ut, blir utloggad, utloggad hela, loggas aldrig in, hoppar tillbaka, skickas tillbaka till, startsidan hela tiden, kommer inte vidare, kommer inte förbi, kommer inte åt, kommer inte in, kommer ej in, kommer int in, går inte att klicka, går inte att trycka, går ej att trycka, kan inte klicka, kan inte trycka, händer ingenting, händer inget, knappen är grå, knappen död, knappen funkar, reagerar inte, svarar inte på tryck, fryser, fryst bild, frös, fryste, laggar, laggade, laggigt, hackar, hackigt, buggar, buggade, buggat, bugg, buggen, kraschar, kraschade, kraschat, krashar, pajar, pajade, pajat, krånglar, krånglade, strular, strulade, knasar, glappar, gått sönder, är sönder, ur funktion, ligger nere, nere för, är nere, felkod, felmeddelande, error, server error, tekniskt fel, tekniska fel, tekniskt problem, dödläge, blev svart, blir svart, slocknar, slocknade, ljudet försvann, bilden försvann, bilden fryser, inget ljud, uppdaterar inte, uppdateras inte, stoppar vid, fastnar på, fastnat på, fastnade på, fastnade vid, stannade mitt i, stannade vid, stannar vid, funkar inte, funkar ej, funkar int, fungerar inte, fungerar ej, fungerar int, funkade inte, slutade fungera, slutat fungera, slutade funka, slutat funka, går inte igång, går inte i gång, kan varken",
  H_STATE:
    "under utredning, utreds, under granskning av, går inte att använda, fruset, frusen, frusna, nerlagt, nedlagt, avslaget av er, på is, avaktiverat, avaktiverad, avaktiverats, inaktiverat, inaktiverad, inaktiverats, pausat, pausats, stängts, stängts ner, stängts av, nedstängt, spärrat, spärrad, spärrats, blockerat, blockerad, blockerats, låst, låsts, låst ute, utlåst, utelåst, utestängd, utestängt, avstängd, avstängt, bannad, bannat, svartlistad, suspenderat, suspenderad, begränsat, begränsad, restriktion, fryst, fryser, frystes, utkastad, portad, portat, uppsagt, avslutat, avslutats, raderat av er, tagit bort mitt",
  H_LIMIT:
    "gräns~en~er~erna, limit~en~s, insättningsgräns~en~er, förlustgräns~en~er, spelgräns~en~er, tidsgräns~en, veckogräns~en, månadsgräns~en, dagsgräns~en, veckolimit~en, månadslimit~en, dagslimit~en, daglimit, spellimit, tak~et, maxtak, spärr~en, budget~en, speltid~en, insättningstak~et",
  H_SET:
    "sätter, sätta, sätt, satt, ställer, ställa, ställ, ändrar, ändra, ändras, höjer, höja, höj, höjs, höjas, höjt, sänker, sänka, sänk, sänks, sänkas, sänkt, inför, införa, lägger, lägga, lägg, tar bort, ta bort, tas bort, minskar, minska, ökar, öka, justera, justerar, begränsa, begränsar, aktivera, slå på, skruva ner, dra ner, vill ha, skulle vilja ha, behöver",
};

export const securityFrames: Rules = {
  "security.frame-stranger": [
    "någon|någon_annan|hackare|främling 3 inne|inloggad|loggat|varit_inne|kommit_in|tagit_sig_in 3 på|i 2 mitt|kontot|konto|min",
    "kod|koden|sms|engångskod|bankid 6 fast|utan|inte 4 försökt|begärt|loggat|bett|logga & jag|fick|fått|får",
    "använt|använder|missbrukat|utnyttjat 3 mitt|mina 1 personnummer|identitet|namn|uppgifter|leg|bankid",
    "lösenord|lösenordet|kod|koden|bankid|kortnummer|pinkod|personnummer|kortuppgifter & ville_ha|bad_om|frågade_efter|begärde|ber_om|vill_ha|krävde|bad|frågar_efter & någon|samtal|ringde|mejl|sms|man|kvinna|kille|tjej|från_er|hos_er",
    "jag|mig 3 inte|aldrig 2 gjort|godkänt|satt_in|auktoriserat 3 insättning|insättningen|uttag|uttaget|köp|köpet|betalningen|transaktionen|denna|dessa",
    "spelats|satsats|satts_in|tagits_ut|loggats|handlats|gjorts_insättningar 6 konto|kontot|kort|kortet|namn|natt & jag|mitt|sov|inte_jag|utan|medan",
    "obehörig|obehöriga|misstänkt|suspekt|okänd|okänt|främmande 1 transaktion|transaktioner|köp|dragning|inloggning|uttag|aktivitet|åtkomst|användning",
    "kapat|kapad|kapats|kapade|övertaget|övertagen 3 konto|kontot|id|identitet|profil|mejl|bankid|blivit",
    "id|identitet|leg|konto|kontot|bankid 3 kapat|kapad|kapats|stulet|stulen|missbrukat|missbrukas|läckt",
    "H_OTHER & H_MINE & H_USED / 10",
    "H_OTHER 4 H_USED & H_MINE|mitt|mina|min 3 konto|kontot|kort|kortet|bankid|pengar|leg|lösenord|mobil|uppgifter|namn & !lånat_ut / 12",
    "inloggning|inloggningar|inloggningen|inloggad|inloggat 2 från|i 1 sverige|göteborg|stockholm|malmö|annan|annat|okänd|utlandet|utomlands",
    "inloggning|inloggningar|inloggningen 2 från & jag|bor|mejl|fått|varning|notis|aldrig & !hur|går_det|problem",
    "kort|bankkort|kortet|bankkortet|kreditkort|kreditkortet|leg|mobil|mobilen|plånbok|plånboken|väska|väskan 3 stulet|stulen|stals|snott|snodd|kapat|skimmat|borttappat|rånad",
    "inloggning|inloggningar|inloggningen|inloggad|inloggat|loggade_in|loggats_in|login 4 från|i|på & land|utlandet|okänd|ip|enhet|ryssland|rumänien|polen|nigeria|turkiet|tyskland|kina|spanien|finland|norge|danmark|kl|natten|jag_sov|sov|inte_jag|annan|logg|mitt_i_natten & !hur_gör|problem",
    "inte jag 3 som & H_USED|gjort|gjorde|loggat|insättning|uttag|beställt|skrivit",
    "var|är 1 inte 1 jag & inloggning|insättning|uttag|spelat|loggade|satt_in|konto|köp|det & !nöjd|säker|klar|för_gammal|dum",
    "jag|mig 3 aldrig|inte 3 gjort|godkänt|registrerat|registrerat_mig|skapat|öppnat|varit_kund|haft_konto|beställt|spelat_hos_er & konto|insättningar|insättning|uttag|faktura|krav|klarna|namn|kontot|kort|betalning",
    "gav|gett|lämnade|lämnat|skickade|skickat|sade|sa|läste_upp|råkade_ge|ge|uppgav 4 kod|koden|lösenord|lösenordet|bankid|kortnummer|kortuppgifter|pinkod & honom|henne|ut|någon|dem|whatsapp|telefon|ringde|samtal|facebook|telegram|person|kille|man & !ni_ut",
    "whatsapp|telegram|instagram|snapchat|messenger|facebook|discord|sms|mejl|mail|samtal|ringde|ringt|ringer & från_er|er_kundtjänst|påstod|påstår|utger|utgav|säger_sig|säkra|kod|koden|bankid|lösenord|anställd|medarbetare_från & kille|någon|tjej|man|person|mig|jag|äkta|fejk|bluff|lurad|lurade|lurendrejare|stämmer & !fått_ingen|får_ingen|kommer_inte|återställ|glömt",
    "utan min|mitt|att_jag 2 vetskap|tillåtelse|medgivande|godkännande|samtycke|visste|godkänt|vet",
    "mejladress|mejladressen|mailadress|telefonnummer|telefonnumret|lösenord|lösenordet|bankkonto|adressen 4 ändrats|ändrad|bytt|bytts|utbytt|ändrades|bytts_ut & inte_jag|utan|någon|av_någon|jag_har_inte",
    "blivit|blev|har|är 2 hackad|hackat|hackade|kapad|kapat|lurad|bestulen|rånad|idkapad & konto|kontot|jag|mitt|min|kod|pengar|bankid",
    "tappat|tappade|förlorat|blev_av_med|stulen|stulet|snott|borttappad 3 plånboken|plånbok|mobilen|telefonen|kortet|legget|bankkortet|körkortet|väskan|bankdosan & spärra|konto|kontot|någon|använda|rädd|spela|säkra",
    "intrång|dataintrång|phishing|nätfiske|phishingmejl|bluffmejl|bluffmail|bluffsms|skimmat|skimmad|kortbedrägeri|identitetsstöld|idstöld|bluffsida|fejksida",
  ],
};

export const exclusionFrames: Rules = {
  "exclusion.frame-limit": [
    "H_SET 4 H_LIMIT & !uttag|PAYOUT|BONUS|minsta|åldersgräns|ålder|adress|DOCUMENT / 8",
    "H_LIMIT 4 H_SET|på & NUM|AMOUNT|per|veckan|månaden|dagen|insättning|insättningar|spela|mitt|min & !uttag|PAYOUT|BONUS|minsta|insats / 10",
    "NUM|AMOUNT 4 veckan|månaden|dagen|vecka|månad|dag|dygn & spärra|max|gräns|begränsa|mer_än|inte_mer|tak & sätta_in|insättning|insättningar|förlora|spela|spela_för & !uttag|ta_ut|PAYOUT|BONUS",
    "spärra|blockera|stoppa|stäng_av|stänga_av|neka|förhindra|begränsa 4 insättning|insättningar|insättningarna|mig|mitt_kort|kontot|mitt_konto|alla_spel & jag|för_mig|åt_mig|innan|före|annars|lön|mitt|mina|snälla|tills & !varför|ni_har|har_ni|stulet|tappat|tappade|hackad|någon_annan|H_OTHER / 8",
    "påminn|påminnelse|avisering|varning 5 speltid|spelat|timme|minuter|förlorat|spelar & jag|mig|få|varje",
  ],
  "exclusion.frame-close": [
    "vill|ber|begär|önskar|snälla|kan|kräver 5 raderar|tar_bort|stänger|avslutar|lägger_ner|spärrar|stänger_av|blockerar|pausar|låser|fryser|raderas|tas_bort|stängs|avslutas 4 konto|kontot|mig|spelkontot|profilen|allt & !varför|BONUS|PAYOUT|kort|hackad|stulet",
    "konto|kontot|spelkontot|profilen 3 raderas|tas_bort|stängs|avslutas & vill|ska|önskar|kan|snälla|hur & !varför|BONUS|blev",
    "aldrig|inte 3 kunna|kan|går|släpps 4 LOGIN|spela|komma_in|sätta_in & vill|hur_gör|se_till|så_att|fixa|snälla|hjälp|ska & !varför|BONUS|får_inte / 7",
    "ta_bort|radera|stäng|avsluta|tar_bort|raderar|avslutar|stänga|lägga_ner|säga_upp|släcka|avveckla|plocka_bort 5 konto|kontot|profil|profilen|medlemskap|medlemskapet|mig_ur|registreringen|det & konto|kontot|profil|profilen|medlemskap|registret & !varför|bonus|ni_har|har_ni|kort|bankkonto|PAYOUT|spelet|blivit",
    "kontot|konto|profilen 8 ta_bort_det|stäng_det|radera_det|avsluta_det|ta_bort_den & !bankkonto",
    "vill|kan|får|ska|önskar|hade_velat 5 bli|vara|få 2 borttagen|struken|avregistrerad|raderad|bortplockad|glömd|avstängd|spärrad|portad|utesluten|blockerad & jag|mig|ur|från|själv & !inte_bli",
    "glöm|radera|ta_bort 4 personuppgifter|uppgifter|data|allt_om_mig|information & mina|min|mig|gdpr",
    "portförbjud|porta|bannlys|banna|släng_ut|kasta_ut|uteslut|svartlista 1 mig",
    "lås|spärra|stäng|blockera 2 mig & ute|från|i|för_gott|nu|snälla|permanent|tills|spel",
    "paus|pausen|uppehåll|break|timeout|andningspaus|spelfritt|ledigt 6 NUM|DURATION|vecka|månad|tag|spel|casino|er & vill|behöver|ta|tar|ha|lägga|snälla & !BONUS|spelpaus_mitt_i",
    "spelpaus|spelpausa|spelpausad|spelpausat & !reklamfilm",
  ],
};

export const faultFrames: Rules = {
  "technical.frame-fault": [
    "H_FAULT & !BONUS|hur_funkar|hur_fungerar|PAYOUT|verifier|DOCUMENT|chatten_funkar / 5",
    "H_FAULT & LOGIN|bankid|UPLOAD|SMS|kod|APP|GAME",
    "NUM|percent|procent 3 stopp|fastnar|stannar|hänger|laddat",
    "ljud|ljudet|bild|bilden|knapp|knappen|knappar|menyn|rutan|sidan|hjulet|kamera|kameran|dealern|streamen 4 försvann|försvinner|borta|grå|svart|svartnar|död|fryst|syns_inte|saknas|dålig|hackar|gör_inget|rör_sig_inte",
    "kan|går|gick|får|lyckas|kommer 3 inte|ej|int|varken 5 LOGIN|stänga|öppna|starta|ladda|uppdatera|installera|ladda_ner|ladda_upp|trycka|klicka|spela|scrolla|byta|spara|skicka_bild & !BONUS|PAYOUT|sluta|ta_ut|spela_mer|längre|leva|om_jag|från_finland / 8",
    "bankid|freja|appen|webbläsaren|safari|chrome|iphone|android|ipad|uppdateringen 8 inte|aldrig|misslyckas|misslyckades|kraschar|tillbaka|fastnar|snurrar|avbryts|avbröts|konstigt|utloggad & !godtas|duger|hur|måste|varför_behöver|krävs / 10",
    "ingen|inget|inte|aldrig|int|väntar|uteblir|uteblev 5 kod|koden|sms|sms_kod|engångskod|verifieringskod|återställningsmejl|bekräftelsemejl|mejlet|mailet|länken & fått|får|kommer|kommit|kom|skickas|dyker & !bonus|bonuskod|kampanjkod|BONUS|reklam|erbjudande",
    "glömt|glömde|minns_inte|kommer_inte_ihåg|bytt|tappat|återställa|återställ|nytt 3 lösenord|lösenordet|lösen|pinkod|användarnamn|användarnamnet|inloggningen",
    "bytt|ny|nytt|gammalt|gamla 2 telefonnummer|nummer|mobilnummer|mejl|mejladress|mail & kod|koden|sms|logga|komma_in|inte|uppdatera",
  ],
};

export const lockedFrames: Rules = {
  "account.frame-state": [
    "konto|kontot|profil|profilen|spelkonto|spelkontot|namn|användare|jag|mig|inloggning 8 H_STATE & !vill|snälla|uttag|bonus|BONUS|spelet|själv|be|kan_jag_få|insättningar|PAYOUT|DOCUMENT|kortet",
    "varför|hur_kommer_det_sig|vad|när 6 H_STATE & !BONUS|spelet|bonus|PAYOUT|uttag|freespins|insats|insättningar_får",
    "H_STATE & text|texten|står|meddelande|meddelandet|ruta|symbol & !BONUS|bonus|spelet|uttaget",
    "häv|häva|hävs|hävas|upphäv|lås_upp|låsa_upp|öppna|öppnas|öppna_upp|återaktivera|aktivera|väck_liv|släpp_in 4 spärren|spärr|avstängningen|avstängning|blockeringen|kontot|konto|profilen|mig & igen|på_nytt|mitt|kontot|spärren|avstängningen & !hur_öppnar_jag_ett|nytt_konto|BONUS",
    "dubbelkonto|dubbelkonton|multikonto|två_konton|dubbla_konton|flera_konton|andra_konto|extra_konto|annat_konto_på_samma_adress",
    "anklagar|anklagad|anklagas|beskylls|beskyller|påstår 6 fuskat|fusk|fuskar|konton|konto|bonusmissbruk|tvätta|penningtvätt|manipulerat|bot",
    "samma 2 adress|hushåll|ip|wifi|nätverk & konto|konton|sambo|bror|fru|man & spärrat|stängt|blockerat|fusk|nekad",
  ],
};

export const angerFrames: Rules = {
  "complaint.frame-anger": [
    "DURATION|NUM|COUNT 3 utan 2 svar|besked|återkoppling|reaktion|hjälp & !verifier|BONUS",
    "pinsamt|skamligt|löjligt|absurt|sanslöst|makalöst & ni|er|svar|dagar|hantering|kundtjänst|service|det|bara & !vann|kul|jackpot",
    "vilket|vilken|vilka|sådant|sådan 3 skämt|skräp|skit|cirkus|soppa|röra|amatörer|bluff|katastrof|skitsida|lekstuga|dårhus & !kul|dra|berätta",
    "ni|er|era|kundtjänst|supporten|service|sajten|casinot|boten 4 sega|slöa|dåliga|kassa|kass|usla|usel|långsamma|värdelösa|värdelös|hopplösa|hopplös|dumma|otrevliga|oförskämda|sämst|sämsta|pinsamma|tröga|dålig|uselt & !odds|jag_är|min|mitt|internet|förlorare",
    "mejlat|skrivit|ringt|mailat|frågat|väntat|hört_av_mig|försökt 6 utan|ingen|inget|inte|noll 2 svar|svarar|svarat|reaktion|återkoppling",
    "sämsta|sämre|värsta|uslaste|pinsammaste|segaste|dummaste & jag_varit|jag_sett|någonsin|kundtjänst|kundtjänsten|service|support|casino|casinot|bolag|sajt|bemötande|någon_sett|i_sverige|upplevt & !odds|vinst|vädret|chans",
    "vettigt|vettiga|ordentligt|riktigt|rakt|ärligt|begripligt 1 svar & inte|inget|ingen|aldrig|inga|få|noll",
    "under_all_kritik|helt_sjukt|åt_skogen|bottenbetyg|skandal|skandalöst|skamligt|skandalöst_dåligt|skrattretande|bedrövligt|bedrövlig|undermåligt|undermålig|katastrof|katastrofal|katastrofalt|urdåligt|urusel|uruselt|värdelöst|värdelös_service|horribelt|oacceptabelt|respektlöst|respektlös|nonchalant|nonchalanta|arroganta|otrevlig|otrevliga|otrevligt|oförskämt|oförskämd|snorkig|dåligt_bemötande|dålig_service|dålig_kundservice|kasst|pissdåligt|skitdåligt & !väder|vädret|odds|ursäkta_min|ledsen_att_jag",
    "ni|er|ert|detta|boten|bolaget|casinot|supporten|kundtjänsten|företaget 4 skämt|skämmas|skäms|suger|lögnare|ljuger|tjuvar|rånare|bedragare|lurar|lurat|skojare|banditer|svindlare|korrupta|oseriösa|oseriöst|skräp|patetiska|patetisk|löjliga|inkompetenta|idioter|clowner|blodsugare|rövare|skurkar & !är_ni|är_det_bluff|spelet|haha",
    "borde|ni|ska 2 skämmas",
    "klaga|klagar|klagat|klagomål|klagomålsavdelning|reklamera|reklamerar|reklamation|missnöjd|missnöjda|besviken|besvikna|framföra_kritik|anmäla|anmäler|anmält|anmälan|polisanmäla|polisanmäler|stämma|stämmer_er|stämning & !stämning_i|stämningen|stämmer_det|anmäla_mig|anmäler_mig|anmäla_mig_till|anmält_mig|turnering|turneringen|BONUS|nyhetsbrev",
    "spelinspektionen|konsumentverket|konsumentombudsmannen|arn|allmänna_reklamationsnämnden|imy|datainspektionen|hallå_konsument|konsumentvägledare|advokat|advokaten|jurist|juristen|ombud|tingsrätten|domstol|rättslig|rättsliga|åtal|rättegång & jag|er|ni|kontakta|kontaktar|anmäl|vända|vänder|går|min|mitt|ta|koppla|inkopplad|detta|skickar|skriver & !har_ni_licens|licens",
    "trustpilot|omdöme|recension|aftonbladet|expressen|flashback|tiktok|journalist|media|reddit|tv4|kalla_fakta|uppdrag_granskning|plus & sprida|skriva|skriver|lägger_ut|varna|varnar|tipsar|hänga_ut|hänger_ut|avslöja|dålig|en_stjärna|kontaktar|kontakta|alla_ska",
    "aldrig 4 igen|mer & kund|sätta_en_fot|rekommenderar|sätta_in & ni|er|besviken|casino|här|skit",
    "riggat|riggad|riggade|uppgjort|manipulerat|manipulerad|manipulerade|fejk|fake|fejkat|fusk|fuskar|fuskat|fixat|lurendrejeri|bluff|bluffbolag|bondfångeri|svindel|blåsning|blåst_på|blåser|blåste|lurad|lurade|lurat & ni|er|spel|spelen|slots|slotsen|sajten|ert|casinot|detta|allt|roulett|rouletten|hjulet|jag & !är_det_bluff|sms|mejl|mail|samtal|whatsapp|telefon",
    "ignorerar|ignorerat|ignorerad|struntar|skiter|bollar|bollas|bollad|runt_som|hoppat_mellan|nonchalerar 5 mig|era_kunder|kunder|i_mig|mellan|runt|kunderna|mejl|allt & ni|er|jag|handläggare|avdelningar|supporten|DURATION",
    "inte|ingen|inget|aldrig|noll 3 svar|svarat|svarar|återkoppling|återkommit|hört & NUM|DURATION|dagar|mejl|mejlat|mail|mailat|gånger|veckor|fortfarande|flera & !PAYOUT|DOCUMENT|knapp / 10",
    "SWEAR 4 SWEAR",
    "SWEAR & ni|er|era|ert|bolag|casino|service|bot|sajt|support & !tack|kul|bra|nice|snygg / 6",
  ],
};

export const personFrames: Rules = {
  "person.frame-asked": [
    "ge_mig_en|ge_mig_någon|finns_det_någon|är_det_någon|finns_det|någon 3 människa|människor|medarbetare|handläggare|personal|folk|där|levande|riktig|som_jobbar|som_svarar|hemma|vaken|som_kan_hjälpa & !hur|spel|slot|regler|BONUS",
    "vill|kan|får|måste|behöver|går_det_att|finns|önskar|hade_velat|skulle_vilja 5 prata|tala|snacka|chatta|skriva|kontakt|kontakta|nå|ringa|hjälp_av|höra_av|bli_kontaktad|bli_uppringd|träffa 4 PERSON_NOUN|någon|er|människa|handläggare|finlandssvensk|svensktalande|chef|ansvarig|mänsklig & !bonus|hur_mår",
    "koppla|kopplar|koppla_mig|flytta_mig|släpp_fram|skicka_mig|hänvisa 4 PERSON_NOUN|vidare|människa|person|kollega|personal|chef|kundtjänst|någon|support",
    "PERSON_NOUN 2 tack|snälla|nu|omgående|please|asap & !mycket|hjälpen|för",
    "riktig|riktigt|levande|mänsklig|äkta|vanlig 2 människa|person|support|kundtjänst|medarbetare|agent|folk|handläggare & !är_du|är_det",
    "inte|ingen|slippa|trött_på|less_på|vägrar|orkar_inte|skippa|nej 5 robot|robotar|bot|boten|botten|ai|maskin|dator|automatsvar|chatgpt & prata|vill|människa|svar|med|snacka|mer|hjälpt",
    "ring|ringa|ringer|ringas|uppringd|telefonnummer|telefontid|telefon 4 mig|er|upp|tack|nummer|till_er|kundtjänst|öppet & vill|kan|har_ni|snälla|finns|få|går|vad & !bankid|byta_telefonnummer|mitt_telefonnummer|ring_på_skärmen",
  ],
};
