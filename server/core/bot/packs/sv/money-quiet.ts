/** Swedish trouble with money told without naming money: days counted, promises, silence, parts, reversals. */
import type { Concepts, Rules } from "../../pack.ts";

export const quietMoneyWords: Concepts = {
  Q_NTH:
    "andra, tredje, fjärde, femte, sjätte, sjunde, åttonde, nionde, tionde, elfte, tolfte, trettonde, fjortonde, femtonde, tjugonde, 2:a, 3:e, 4:e, 5:e, 6:e, 7:e",
  Q_UNIT: "dagen, dan, dygnet, veckan, helgen, månaden, måndagen, fredagen, arbetsdagen, bankdagen, vardagen",
  Q_COUNTED:
    "dag två, dag tre, dag fyra, dag fem, dag sex, dag sju, dag åtta, dag nio, dag tio, dag 2, dag 3, dag 4, dag 5, dag 6, dag 7, dag 8, dag 9, dag 10, dag 11, dag 12, dag 14, vecka två, vecka tre, vecka fyra, flera dagar, flera veckor, hela veckan, en hel vecka, hela helgen, två veckor nu, en vecka nu, dygn nu, dagar nu, veckor nu, bankdagar nu, över en vecka, över en månad, snart en vecka, snart en månad, snart två, sedan förra, sedan i måndags, sedan i fredags, sedan i lördags, sedan i söndags, sedan i tisdags, sedan i onsdags, sedan i torsdags, sedan i går, sedan i helgen, sedan dess, varje dag, varje morgon, varenda dag, en hel månad",
  Q_NOTHING:
    "inget, inga, ingen, noll, nada, nix, zero, tomt, tom, tyst, tystnad, radiotystnad, stiltje, knäpptyst, dött, luft, inte ett öre, inte en krona, inte ett skit, inte ett dugg, inte ett smack, inte ett ord, inte ett pip, ingenstans, inte ett skvatt, noll och nada, aldrig, inte ett pip, inte ett ljud, inte ett livstecken, inte röken, inte sett röken, sett röken, inte skymten, skymten av, inte ett spår, nollresultat, nul, orört, orörd, tvärnit, tvärnitade, stendött, ingen som svarar, ingen svarar, utan besked, utan svar, utan förklaring, utan motivering, utan anledning",
  Q_STALL:
    "inget har hänt, inget hänt, inget händer, inget rör sig, inget nytt, inget har kommit, inget kommer, inget kommit, inget dyker upp, inget dykt upp, inget anlänt, inget har anlänt, inget har landat, inget landat, inget synts, inget syns, inget har synts, står stilla, står och stampar, rör sig inte, händer inget, samma status, samma läge, samma besked, samma svar, samma sak, autosvar, bara autosvar, standardsvar, inget svar, får inget svar, ingen återkommer, ingen återkoppling, hör inget, inte hört något, inte hört ett, inte rört sig, fortfarande väntar, fortfarande inget, ännu inget, inget ännu, inget än, inte än, väntar ännu, väntar fortfarande, väntar än, väntat klart, tålamodet är slut, trött på att vänta, less på att vänta, vänta mer, vänta längre, fortfarande pending, fortfarande under behandling, hänger kvar, ligger kvar som, ligger och väntar, fastnat i, kör fast, bollas fram och tillbaka, skickas runt, hänvisas vidare, hänger i luften, svävar i luften, i limbo, ligger på is, ligger på hög, i träda, inte verkställts, inte verkställt, inte behandlats, inte hanterats, inte åtgärdats, inte expedierats, stod så i förra, stod så förra, står så fortfarande, utan besked, inget besked, inga besked, ännu en dag, ännu en vecka, en dag till utan, glömt bort mig, glömt mig, glömt min, bortglömd, ignorerar mig, ignorerad, ghostad, ghostar, ghostar mig, talar med väggen, pratar med väggen, inte ett pip, sett röken",
  Q_SAID:
    "lovade, lovat, lovar, lovades, utlovat, utlovades, garanterade, garanterat, garanti, sade, sa, sa ju, sagt, påstod, påstår, skrev, stod det, står det, utlovade, hette det, fick höra, får höra, har hört, hört, enligt, enligt er, enligt chatten, enligt mejlet, enligt uppgift, skulle, borde, beräknat, förväntad, senast, inom, godkände, godkändes, bekräftade, bekräftat, skulle ta, skulle det ta, max, tar högst, stod det, på er sida står",
  Q_LANDED:
    "framme, inne, här, klart, klar, på plats, kommit, kommit fram, landat, utbetalt, insatt, på kontot, hos mig, löst, fixat",
  Q_DONE:
    "skickat, skickad, skickades, sänt, sänd, avsänt, genomförd, genomfört, genomfördes, godkänd, godkänt, slutförd, slutfört, betald, betalt, utbetald, utbetalt, klar, klart, verkställd, överförd, överfört, lyckades, completed, paid, färdigbehandlad, expedierad, mottagen",
  Q_PEEK:
    "uppdaterar mobilbanken, kollar mobilbanken, kollat mobilbanken, uppdaterar banken, uppdaterar kontot, uppdaterar sidan, kollar kontot, kollat kontot, kollar banken, kollat banken, kollat båda, kollat alla konton, kollar varje, tittar på kontot, tittar i banken, stirrar på kontot, refreshar, refresh, loggar in och kollar, bankappen, mobilbanken, internetbanken, kontoutdraget, ringt banken, ringde banken, pratat med banken, banken ser, min bank är tom, banken är tom, bankkontot är tomt, kontot är tomt, kontot är tom, på nordea, på swedbank, på seb, på handelsbanken, på revolut, på lunar, på ica banken, på danske, på op, på aktia, på s banken, på ålandsbanken, på länsförsäkringar",
  Q_PART:
    "halva, halvan, hälften, en del, delar av, en bråkdel, en tredjedel, en femtedel, tio procent, resten, mellanskillnaden, andra halvan, andra delen, en nolla, saknas en, inte hela, inte allt, inte alltihop, inte fullt",
  Q_GOT:
    "fick, fått, får, kom, kommit, landade, trillade in, dök upp, betalade, betalades, utbetalades, sattes in, gav, blev, ramlade in",
  Q_UNDONE:
    "annullerad, annullerat, annullerats, annullerades, annullerade, annulerad, annulerat, annulerades, annulerade, anulerad, anullerad, makulerad, makulerat, makulerats, makulerades, makulerade, voidad, voidat, voidades, voidade, återförd, återfört, återförda, återförts, återfördes, återkallad, återkallat, återtagen, hävd, hävdes, ogiltigförklarad, ogiltigförklarat, nollad, nollat, nollades, nollställd, nollställt, struket, struken, strökts, ströks, omräknad, omräknat, efterhand, i efterhand, korrigerad, korrigerat, korrigerades, justerat ner, nedjusterad, dragits tillbaka, drogs tillbaka, tillbaka på spelkontot, tillbaka till spelkontot, tillbaka i spelet, studsade tillbaka, återlagt, lagts tillbaka, ångrats, backat, backades, avböjt, avböjd, avböjdes, avböjda, konfiskerades, konfiskerat, konfiskerad, beslagtagits, förverkades, teknisk justering, justering, justerades, justerat, fel land, otillåtet land, otillåten ip, regelbrott, brutit mot, bytte min vinst, bytt min vinst, skickade tillbaka, skickat tillbaka, i retur, retur, nekats, nekades, avslag, avslogs, underkänt, underkändes",
  Q_STAKE:
    "spel, spelet, mitt spel, bet, bettet, kupong, kupongen, rad, raden, odds, oddset, vad, vadet, trippel, kombi, kombon, resultat, resultatet, match, matchen, rundan, omgången, spinn, snurr, snurret, snurren, storvinst, storvinsten, vinst, vinsten, vinsterna, jackpot, jackpotten, turneringsvinst, turneringsvinsten, freespinsen, free spinsen, spinsen, gratissnurren, bonusrundan, bonusspelet, bonusköp, bonusköpet, lotten, lotteriet, cashback, cashbacken, tävlingen, priset",
  Q_BROKE:
    "bröts, avbröts, frös, frusit, hängde sig, hängde upp sig, kraschade, kraschat, släcktes, slocknade, stängdes, stannade, dog, försvann, laddade om, kastade ut, kastades ut, hackade, laggade, tappade anslutningen, förlorade anslutningen, startade om, blev svart, blev vit, svart skärm",
  Q_TAKEN:
    "drogs, dragits, dragit, dragi, drog, dras, dra, drar, dragen, dragna, tog, tar, tagit, ta, belastats, belastades, belastat, debiterades, debiterats, debiterat, debiterar, reserverat, reserverad, reserverats, reserverades, plockades, plockat, fakturerades, betalade jag, gick iväg, lämnat banken, lämnade mitt, kvitto, kvittot, kvitto finns",
  Q_FROM:
    "swish, swishen, kortet, mitt kort, banken, trustly, kontot, mitt konto, bankkontot, klarna, paypal, visa, plånboken, apple pay, saldo, saldot, mitt saldo, zimpler, brite, apple pay, google pay, klarna, mobilbanken, banken, från banken, mitt bankkort, bankkortet, revolut",
  Q_IDLE_BALANCE:
    "saldot ändrades inte, saldot ändras inte, saldot rör sig inte, saldot rörde sig inte, saldot ökade inte, saldot ökar inte, saldot uppdateras inte, saldot uppdaterades inte, saldot har inte ändrats, saldot är oförändrat, saldot står kvar, saldot står still, står kvar på noll, står på noll, visar noll, visar 0, står 0, oförändrat saldo, samma saldo, saldot är samma, lades aldrig till, lades inte till, lagts aldrig till, aldrig lagts till, inte lagts till, inte lades till, bokfördes aldrig, bokfördes inte, krediterades aldrig, krediterades inte, aldrig skett, inte skett, aldrig hände, aldrig blivit av, kom aldrig, kommit aldrig, dök aldrig upp, kom inte med, räknades inte, räknades aldrig, registrerades inte, registrerades aldrig, uteblivit, uteblev, utebliven, uteblivet, uteblivna",
  Q_ASK_IT:
    "när kommer den, när kommer det, när kommer de, när kommer dem, när kommer mina, var är den, var är det, var är dem, var är resten, vart tog den, vart tog det, var blev den, var blir den, var blir det, var håller den, hur länge ska jag, hur länge till, ska det ta, när får jag, när tänker ni, hur svårt kan det, kommer den någonsin, kommer det någonsin, kommer det aldrig, ska man behöva, vad händer, vad har hänt, vad håller ni på, räkna själva, hur går det egentligen, när tänkte ni, när tänker ni, när har ni tänkt, när ska ni, när kan ni, när behagar ni, priset då, vinsten då, pengarna då, resten då, var håller ni, hur svårt ska, vad väntar ni på, vad är problemet, vad är felet, vad hindrar",
  Q_REPEAT:
    "igen, gången, andra gången, tredje gången, fjärde gången, femte gången, två gånger, tre gånger, flera gånger, om och om, gång på gång, hela tiden, åter, återigen, ännu en gång, dubbelt, två ggr, 2 ggr",
  Q_MORE_PAPER:
    "ännu ett papper, ännu ett dokument, ännu ett intyg, ännu ett bevis, ännu en selfie, ett papper till, ett dokument till, ett intyg till, fler papper, fler dokument, mer papper, nya papper, nya dokument, nytt papper, nytt dokument, nytt intyg, ytterligare ett, ytterligare dokument, ytterligare papper, nu vill ni ha, vill ni plötsligt ha, nu kräver ni, nu begär ni, nya krav, nytt krav",
  Q_LACK:
    "inte, inget, ingen, inga, aldrig, noll, nada, tomt, tom, borta, försvann, försvunnit, saknas, saknar, fattas, mindre, kort, bara, endast, utan, ingenstans, vägrar, backade, nej, avslag, förlust, stopp, knappt, varken",
  Q_WHEN:
    "fortfarande, ännu, sedan, dagar, veckor, timmar, timme, dygn, vecka, månad, minuter, nyss, innan, skulle, lovat, lovade, sade, sa, sagt, redan, länge, gånger, gången, förra, i går, i morse, i morgon, väntar, väntat, vänta, väntan, klockan, bekräftad, bekräftat, reserverat, kvitto, kvittot, mejl om att, på vägen, i retur, i efterhand, måndagar, bankdagar, avi, inte än, inget än, ingen än",
  Q_ELSE:
    "behöver jag, om jag, ifall jag, trodde, att göra, har du, kan du, är du, vill du, snöar, julafton, jul, påsk, midsommar, byter mobil, ny mobil, ny telefon, speciellt, titta in, brådska, tur på, när är, när kan, får jag, kan jag, villkor, villkoren, mejlet, sommaren, vintern, våren, hösten, natten jobbar, supporten öppen, ångrar, hej, hejsan, tjena, tack, tackar, haha, hahaha, lol, roligt, kul, grattis, gratulerar, väder, vädret, regnar, regn, snö, sol, recept, koka, baka, film, filmen, serie, bok, låt, musik, fotboll, hockey, matchen slutade, aik, djurgården, hammarby, volvo, bil, bilen, däck, cykel, moped, buss, bussen, tåg, tåget, färja, färjan, flyg, resa, hotell, restaurang, lunch, fika, kaffe, mat, middag, läxa, skolan, dikt, skämt, gåta, historia, språk, översätt, huvudstad, statsminister, kung, melodifestivalen, mello, katt, katten, hund, hunden, granne, grannen, trädgård, tvättstuga, robot, ai, bot, boten, chatgpt, född, gammal är du, heter du, bor du, gillar du, mår du, hur, vad är, vad betyder, vad menas, vad kostar, vad händer om, vilken, vilka, vilket, kan jag, kan man, får jag, får man, går det att, har ni, finns det, måste jag, ska jag, behöver jag, varför behöver, undrar om, en fråga, gäller, räknas, ingår, tillåtet, förresten, nästa gång, okej, ok, bra, jaha, toppen, perfekt, då vet jag, löste sig, funkar nu, fungerar nu, behövs inte, det är lugnt, ingen fara, inga problem, spelar ingen roll, strunt samma, glöm det, när börjar, när öppnar, när stänger, när kommer nästa, öppettider, vem, vems, vinna på, tips, rekommendera, bästa sloten, ny slot, nya slots, turnering, dealern, jobbet, jobba, semester, helgen, fredag, sover, sömn, trött, kvar på jobbet",
  Q_CALM_TALK:
    "sms, kod, koden, mejl med kod, skicka kod, öppnar, öppettider, semester, kampanjen, erbjudandet, insättningsgräns, förlustgräns, hur funkar, hur fungerar, hur gör, hur gör man, hur gör jag, om jag vill, om man vill, ifall man, går det att, kan man, får man, brukar, normalt, i allmänhet, tillgänglig, nästa gång, turneringen börjar, startar, julkalendern, veckans, dagens, nytt spel, nya spel, jackpottinsättning, väder, vädret, film, recept, skola, jobb, tåget, bussen",
};

export const quietMoney: Rules = {
  "money.quiet-days": [
    "Q_NTH 1 Q_UNIT & nu|i_rad|bara|fortfarande|Q_STALL|Q_PEEK|Q_NOTHING|väntar|väntat|sitter|redan|utan|och|det_är|snart & !Q_CALM_TALK|BONUS|WAGER",
    "Q_COUNTED & Q_STALL & !Q_CALM_TALK|BONUS|LOGIN|SMS / 12",
    "Q_COUNTED|DURATION|WEEKDAY & Q_PEEK|pending|väntande|behandlas & !Q_CALM_TALK|HOWLONG|betyder|HOW / 12",
    "Q_STALL & sedan|DURATION|WEEKDAY|NUM & !Q_CALM_TALK|BONUS|SMS|LOGIN|GAME / 8",
    "Q_STALL & Q_PEEK|kontot|konto|banken|bankkontot & !Q_CALM_TALK|LOGIN|SMS",
    "Q_ASK_IT & Q_STALL|Q_COUNTED|Q_SAID|Q_NOTHING & !Q_CALM_TALK|BONUS|DOCUMENT|LOGIN|SMS|hur_länge_gäller / 12",
    "^ väntar ännu|fortfarande|än",
    "DURATION & utreds|utredas|utredning|utreder|granskas|granskning|kontroll & Q_STAKE|PAYOUT|sedan|fortfarande",
    "DURATION 2 för 3 PAYOUT|Q_STAKE|AMOUNT & !HOW|brukar|normalt|BONUS|omsätta",
    "PAYOUT|Q_STAKE & skärpning|skärp_er|bättring|skandal|under_all_kritik|snigelfart|sniglar|evighet|långsammast",
    "Q_SAID 4 i_morgon|snart|strax & Q_COUNTED|DURATION|varje|igen|i_morgon_i_morgon & !BONUS|DOCUMENT",
  ],
  "money.quiet-silence": [
    "DURATION|WEEKDAY|DATE & Q_STALL|Q_PEEK & !Q_CALM_TALK|BONUS|SMS|LOGIN|GAME|DOCUMENT|HOW / 12",
    "DURATION 3 Q_NOTHING & !Q_CALM_TALK|BONUS|SMS|LOGIN|GAME|DOCUMENT|HOW|GAMBLE_ONLY|CAN|problem|fara|avgift|insats|gräns / 6",
    "den|det|de|dem|pengar|pengarna 3 fortfarande|ännu|än 2 inte 2 här|framme|inne|kommit|synts|löst|med|där & !Q_CALM_TALK|BONUS|SMS|LOGIN|GAME",
    "den|det|de|dem 2 inte 2 här|framme|inne|kommit|synts|landat|dykt 2 än|ännu|fram|upp|ner|in & !Q_CALM_TALK|BONUS|SMS|LOGIN|GAME",
    "inget|ingen|inga 1 på 1 nordea|swedbank|seb|handelsbanken|revolut|kontot|banken|kontona|lunar|lönekontot|sparkontot|ica|danske|op|aktia",
    "när 1 tänker|tänkte|ska|har|behagar|planerar 1 ni 4 skicka|betala|fixa|släppa|föra|lösa|göra|få|sätta|höra",
    "Q_NOTHING 2 röken|skymten|skuggan|slantar|stålar|spänn|krona|öre|cent|deg|cash & !BONUS",
    "begärde|begärt|beställde|beställt|tog_ut|begäran|ansökte|ansökan & Q_NOTHING|Q_STALL|glömt|WEEKDAY|DATE & ännu|nu|inte|fortfarande|glömt|valborg|ligger|WEEKDAY & !HOW|BONUS|Q_CALM_TALK / 14",
    "snabba|kvicka|raska 3 ta|tar|dra|sno & långsamma|sega|sölar|ge|betala|tvärtom / 14",
    "NUM mejl|mail|samtal|dagar|gånger & Q_NOTHING|inga_slantar|inget_svar & !BONUS|LOGIN|SMS",
  ],
  "money.quiet-promise": [
    "Q_SAID 3 minuter|sekunder|timmar|direkt|omgående|en_timme|DURATION & dygn|dagar|DURATION|tagit|fortfarande|ännu|inte|vecka & !Q_CALM_TALK|BONUS|HOW|SMS / 12",
    "ni 1 godkände|bekräftade|skrev|lovade|sade & Q_NOTHING|Q_PEEK & !BONUS|DOCUMENT|SMS",
    "lovade|lovat|lovades|utlovat|utlovade|garanterade 4 NUM|DURATION|WEEKDAY|i_dag|i_går & !BONUS|Q_CALM_TALK|kod",
    "sa|sade|sagt|stod_det|hette_det|enligt 3 DURATION & var|när|nu|fortfarande|ännu|inget|inte|tomt|gått|över|redan & !Q_CALM_TALK|BONUS / 14",
    "skulle|borde 3 Q_LANDED & i_går|i_morse|WEEKDAY|enligt|Q_NOTHING|men|redan|för_länge|senast|DURATION|TIME & !Q_CALM_TALK|BONUS|SMS / 12",
    "Q_DONE & Q_NOTHING 4 anlänt|kommit|kontot|landat|synts|här|fått|banken|inne & !Q_CALM_TALK|BONUS|SMS|DOCUMENT",
    "står|stod|visar|säger|markerad|status 3 Q_DONE & Q_NOTHING|Q_STALL|Q_PEEK|ändå|fel & !Q_CALM_TALK|BONUS|DOCUMENT / 12",
    "trustly|banken|swish|klarna|paypal|bank|skrill 2 säger|visar|hävdar|påstår|skriver 2 Q_DONE|Q_NOTHING|att_ni|ert_fel|felet & ni|er|ert",
  ],
  "money.quiet-part": [
    "Q_GOT 2 bara|endast|blott|enbart 2 Q_PART|NUM|AMOUNT & !BONUS|Q_CALM_TALK|SMS",
    "Q_GOT 3 NUM|AMOUNT 4 skulle|borde 3 fått|haft|varit|blivit|ha & !Q_CALM_TALK",
    "skulle|borde 2 fått|haft|varit|blivit|ha|ge 3 NUM|AMOUNT & Q_GOT|Q_PART|bara|inte|saknas & !Q_CALM_TALK|BONUS",
    "var|vart|när 3 Q_PART & är|kommer|blir|tog|blev|har & !Q_CALM_TALK|BONUS|DOCUMENT",
    "bara|endast 1 halva|hälften|en_del & !Q_CALM_TALK|WAGER|sida|sidan|körkort|DOCUMENT",
    "NUM|AMOUNT & Q_IDLE_BALANCE & !Q_CALM_TALK",
    "Q_STAKE|PAYOUT|DEPOSIT & Q_IDLE_BALANCE & !Q_CALM_TALK|HOW",
  ],
  "money.quiet-undone": [
    "Q_UNDONE & Q_NOTHING|försöket|försök|gånger|gången|kort|kortet|banken & !HOW|kan_jag|vill|Q_CALM_TALK|DOCUMENT|BONUS / 10",
    "vann|vunnit|vinst|vinsten 8 påstås|påstår|hävdar|hävdas|skyller|säger_ni|fel_land|justering|ogiltigt|regel|regler & ni|er|de|det|att & !HOW|BONUS|Q_CALM_TALK",
    "ni 2 bytte|ändrade|justerade|skrev|räknade|nollade|sänkte|tog 4 vinst|vinsten|saldo|saldot|resultat|noll|spelet",
    "stod|visade|såg|hade 4 NUM|AMOUNT & nu|sedan|plötsligt 3 NUM|AMOUNT|noll|inget & !HOW|Q_CALM_TALK",
    "tappat|tappade|glömt|missat 2 nolla|nollan|komma|siffra",
    "kom|slutade|placerade|blev 3 etta|tvåa|trea|fyra|femma|först|plats|vinnare & priset|pris|vinsten|prispengar|var|inte|då & !HOW|när_är",
    "avvisat|avvisad|nekat|nekad|underkänt|underkänd|ratat|refuserat & DOCUMENT 8 DOCUMENT & !HOW|vilka|kan_jag",
    "DOCUMENT 8 DOCUMENT & gången|omgången|sedan|igen|kräver & vinst|vinsten|pengar|pengarna|mina|mitt|ligger|hålls & !HOW|Q_CALM_TALK / 16",
    "kontroll|kontrollen|verifieringen|allt|krav|kraven 4 gånger|två_gånger|tre_gånger|redan|fullgjort & hålls|håller|hålla|inne|ändå|likväl|trots & !BONUS|HOW / 16",
    "fullgjort|uppfyllt|skickat|lämnat|gjort & hålls|hålles|innehålls 6 inne|kvar & !BONUS|HOW / 16",
    "en_gång_till|igen|återigen|på_nytt 6 DOCUMENT & mitt|mina|frisläpp|släpp|ni_fick|redan|fick & !HOW|BONUS / 16",
    "DOCUMENT 6 en_gång_till|igen|på_nytt & frisläpp|släpp|ni_fick|redan & !HOW|BONUS / 16",
    "frisläpp|släpp_loss|släpp_fram|lös_ut & mitt|min|mina|det|dem",
    "Q_UNDONE & Q_STAKE|PAYOUT|WINNINGS|WAGER|AMOUNT|Q_REPEAT & !HOW|kan_jag|vill|om_jag|går_det|Q_CALM_TALK / 12",
    "^ Q_UNDONE & !HOW|kan_jag|vill|Q_CALM_TALK",
    "rättat|ändrat|ändrade|rättade|räknat_om 2 resultat|resultatet|oddset|raden|kupongen|vinsten",
    "Q_STAKE 4 vunnen|vinnande|vinst|rätt & Q_UNDONE|ändrat|ändrades|rättat|förlust|förlorad|nu|plötsligt & !HOW|Q_CALM_TALK|BONUS",
    "Q_STAKE & Q_BROKE & NUM|AMOUNT|saldo|saldot|kr|pengarna|vinsten|storvinst|storvinsten|inget_betalt & !HOW|Q_CALM_TALK / 14",
    "inte 1 godkänd|godkänt 6 inte 1 godkänd|godkänt",
    "Q_MORE_PAPER & mina|min|NUM|AMOUNT|PAYOUT|Q_REPEAT|innan|först|seriöst|redan & !Q_CALM_TALK",
  ],
  "money.quiet-taken": [
    "Q_FROM 2 drog|debiterat|debiterad|debiterades|belastat|belastades|dragits|drogs|betalade|betald|tömt & spelkontot|casinot|saldo|saldot|ni|kontot|plånboken|spelet & orört|tvärnitade|noll|tomt|inget|inte|aldrig|samma|avbröt|kraschade|hängde",
    "betala|betalat|betalade|satt_in|sätt_in|satte_in|sätta_in & två_gånger|tre_gånger|tre_gång|båda|dubbelt|två_ggr|2_ggr & banken|bank|inget|ingen|inte|står|syns|gått & !HOW|Q_CALM_TALK / 16",
    "båda|bägge|alla 3 gått|dragits|lämnat|dragna 3 banken|kortet|kontot|swish",
    "NUM|AMOUNT 3 Q_TAKEN & Q_FROM|kvittot|kvitto|Q_REPEAT|varför|ändå & !HOW|avgift_på|insättningsgräns|Q_CALM_TALK|ta_ut|PAYOUT",
    "Q_TAKEN 3 NUM|AMOUNT & Q_REPEAT|varför|ändå|Q_FROM|satte|sätta_in|sätta & ni|er|de|det|mig|jag|mitt|kort & !HOW|Q_CALM_TALK|PAYOUT|kan_jag|om_jag / 12",
    "Q_TAKEN 3 från|på|via|av 2 Q_FROM & inget|inte|aldrig|men|NUM|AMOUNT|vem|varför|försök & !HOW|Q_CALM_TALK|PAYOUT",
    "nekat|nekade|nekar|nekas|misslyckades|avbröts & reserverat|reserverad|reserverats|draget|dragits|drogs|borta",
    "felaktig|felaktigt|fel|obegriplig|okänd|oförklarlig 1 avgift|dragning|avdrag|kostnad & NUM|AMOUNT|saldo|saldot|kort|konto|tillbaka|åter",
    "vill|ska|måste 2 har|få|får 2 den|det|dem|de|allt 1 åter|tillbaka|tillbakas & NUM|AMOUNT|dragen|dragit|fel",
    "låst|låsta|utelåst|instängda|inlåsta & ligger|kvar|där_inne|därinne & NUM|AMOUNT|euro|kronor|pengar|mina|tusen|hundra",
  ],
  // Somebody misses something that was due, and nothing else is the subject: here that is as good as always money.
  "money.quiet-lack": [
    "Q_LACK & Q_WHEN|DURATION & jag|mig|ni|er|det|den|mitt|min|mina|chatten|han|hon|banken & !Q_ELSE|BONUS|DOCUMENT|LOGIN|SMS|APP|PERSON_NOUN|JOKE|LIMIT|FEE|TAX / 14",
    "^ NUM TIMEUNIT & !Q_ELSE|BONUS|DOCUMENT|paus|spelpaus|HOWLONG / 5",
    "väntar|väntat|vänta 3 väntar|väntat|vänta & !Q_ELSE",
    "ni|banken|de 2 säger|hävdar|påstår|tackade & men|inget|inte|aldrig|förlust & !Q_ELSE|BONUS|DOCUMENT|LOGIN",
    "ge 1 mig 2 tid|besked|datum|klockslag|svar",
    "NUM 1 in & noll|inget|tomt|inte",
    "gick|åkte|drogs|skickades 2 iväg 1 NUM|COUNT|dubbelt",
    "landade|hamnade|gick 3 hos|till|på 2 någon_annan|fel_person|fel_konto|fel|ett_konto",
    "mindre|lägre|annat|annan 2 än 3 visade|stod|lovade|skulle|rutan|det_stod",
    "stod|hade|låg|fanns 1 NUM|AMOUNT 4 innan|förut|i_går|nyss|tidigare|i_morse & !Q_ELSE|BONUS|LIMIT",
    "skulle 3 Q_LANDED & klockan|nu|fortfarande|än|ännu|innan & !BONUS|SMS|HOW",
    "allt|det 2 klart|färdigt|godkänt 6 inget|inte 2 klart|färdigt|godkänt|hänt",
    "blev|blir 1 NUM|COUNT & siffror|nollor|på_vägen|kronor|i_stället & !BONUS|fyller|år",
    "gått|dröjt|tar|tagit|väntat 1 så|för|alldeles|orimligt 2 länge|lång_tid & !Q_ELSE|BONUS|GAME",
    "tippade|prickade|gissade|spelade_på|satte_på & ni|de 2 säger|skriver|visar|rättar & !BONUS|HOW",
    "mina|min|mitt 1 slantar|stålar|deg|cash|spänn|pengar & haft|har|håller|sitter|längre|vägrar|gisslan & ni|er & !HOW|CAN|BONUS|gräns / 8",
    "lovat|lovar|lovade 1 runt|guld|mycket",
    "bank|banken|swish|trustly 4 aldrig|inte|inget 2 hört|sett|fått|mottagit|vet",
    "varför|vem 2 backade|avbröt|stoppade|nekade|tog|drog|strök|ändrade|raderade|nollade 2 ni|det|den|er & !BONUS|DOCUMENT|LOGIN",
    "Q_NOTHING 4 nått|kommit|landat|synts|anlänt 1 fram|in|hem|hit|till",
    "hur_många 1 dagar|veckor|månader|måndagar|fredagar|gånger|timmar 1 ska|måste|till & !BONUS|HOWLONG|DOCUMENT",
    "bekräftad|bekräftat|bekräftades|godkänd|godkänt & i_dag|nu 2 är|den & DATE|WEEKDAY|NUM|nittonde|tjugonde|femtonde|tionde",
    "står|stod|säger|visar 3 avslutad|avslutat|klar|klart|skickad|betald & men|ändå & inte|inget|ingen|aldrig & !BONUS|DOCUMENT|LOGIN",
    "håller|hållit|hålls|behåller 2 det|den|dem|allt 2 som|i 1 gisslan|pant",
    "ni 1 sa|sade|lovade|skrev 4 före|innan|efter|till|senast 2 helgen|WEEKDAY|lunch|kvällen|påsk|jul|DATE & !BONUS|DOCUMENT",
    "står|visar 2 det|är 3 minus|noll|mindre & ni|er|plus|annat|min|mitt & !BONUS|LIMIT",
    "fast|men 2 till|på|hos 3 frus|mans|mammas|fel|annans|gamla|annat 2 kort|konto|bank|person",
    "olika|nya|motstridiga 2 datum|besked|tider|svar|summor|belopp & tre|två|olika|varje|kollegor|gånger|NUM",
    "hur 1 kan|kunde|blir 2 NUM|AMOUNT 2 bli|blev|vara|blir 3 NUM|AMOUNT",
    "gick|gått|dragits|lämnat 2 iväg|från_mig|ut & aldrig|inte|men 6 fram|till_er|in|kommit|framme",
    "utloggad|utkastad|nere|kraschade|strömavbrott & nollat|nollad|borta|noll|tomt|väck & !LOGIN|SMS",
    "kommer|dyker 1 det|den|de|dem 3 någonsin|aldrig|ens|upp_någon_gång",
    "bankgirot|banken|trustly|swish|klarna 3 avvisade|nekade|stoppade|returnerade|skickade_tillbaka & ni|er|de|vad|nu & !hur",
    "håll|håller|hålla 1 vad|det 2 ni|du 1 lovar|lovat|lovade|säger",
    "väntat|väntar 3 sedan|i & !Q_ELSE|BONUS",
    "status|statusen 6 ändrats|ändrades|hoppat|bytts|avbruten|avbrutet|nekad|nekat & !betyder|HOW|hur|DOCUMENT",
    "det|de|den|dem 1 är 1 mina|min|mitt & inte_era|inte_er|inte_ert|ge|tillbaka|pengar",
    "fick|fått 1 tillbaka 2 insatsen|hälften|en_del|lite & inte|men|vinsten|resten",
    "saknas|fattas|bort|tappat 3 nolla|nollor|siffra|kronor|hundra|tusen & !BONUS|DOCUMENT|kod",
    "WEEKDAY 2 blev|blir|till 1 WEEKDAY",
    "skulle|borde 2 landat|kommit|varit|synts|dykt|betalats|bokförts & dag|direkt|samma|stod|senast|enligt & !BONUS|SMS|DOCUMENT",
    "system|systemet|spelet|sloten|appen|maskinen|ni 2 ätit|åt|svalt|slukat|slukade|stal|snodde|tog 3 mitt|mina|min|NUM|COUNT|snurr & !HOW",
    "skickats|skickat|skickad|skickades 3 till|till_vem & vem|vart|fel|inte_mig|inte_till_mig|var",
    "hamnat|hamnade|landat|gått 4 gamla|fel|annans|någon_annans|det_gamla|den_gamla & bank|banken|konto|kontot|kort|bytt",
    "ni 1 tog|drog|debiterade 2 två_gånger|dubbelt|tre_gånger|för_mycket|fel",
    "ligger|väntar|hänger 4 något|någonting|vad & ingen_vet|inget_händer|inget|ingen & !Q_ELSE|GAME",
  ],
};
