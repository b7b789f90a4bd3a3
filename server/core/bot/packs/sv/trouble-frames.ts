/** Swedish frames of trouble with money: more ways of saying late, less, back, gone and wrong. */
import type { Concepts, Rules } from "../../pack.ts";

export const troubleWords: Concepts = {
  T_PAY:
    "uttag~et~en, uttagen, utbetalning~en~ar~arna, vinst~en~er~erna, vinstpengar~na, pengar~na, stålar~na, cash~en, deg~en, kosing, para~n, flos, lax, storvinst~en, jackpot~ten, jackpott~en, prispengar~na, saldo~t, summa~n, belopp~et, överföring~en, återbetalning~en, insättning~en~ar~arna, swish~en, swishbetalning~en, betalning~en, trustlybetalning, lön från er, återbäring~en, insats~en~er, kvarvarande, tillgodohavande~t, innestående, lotteripengar",
  T_NOW:
    "nu, nu då, någon gång, genast, omgående, omedelbart, illa kvickt, för fan, äntligen, direkt, i dag, bums, snarast, på studs, på momangen, redan i dag, någon jävla gång, en gång för alla, fortast möjligt, annars",
  T_LESS:
    "minskat, minskade, minskar, krympt, krymper, sjunkit, sjönk, reducerat, reducerats, reducerades, sänkt, sänkts, ändrat, ändrats, kortats, avdrag, avdraget, dragit av, drog av, tog av, mindre än, lägre än, mindre, lägre, för lite, för litet, fattas, saknas, hälften, halva, bara fått, fick bara, bara fick, endast, i stället för, istället för, skillnad, differens, stämmer inte, stämmer ej, går inte ihop, inte ihop, int ihop, går det ihop, inte rätt, fel summa, fel belopp, avrundat, för lågt",
  T_BACK:
    "återgått, återgick, gått tillbaka, gick tillbaka, går tillbaka, kommit tillbaka, kom tillbaka, kommer tillbaka, tillbaka på spelkontot, tillbaka till spelkontot, tillbaka på kontot, tillbaka på saldot, tillbaka i plånboken, studsat, studsade, studsar, studsar tillbaka, bollas, bollats, hoppat tillbaka, hoppar tillbaka, returnerats, returnerades, i retur, vänt, vände, skickats tillbaka, åkt tillbaka, åker tillbaka, backats, återförts, återfördes, dök upp igen",
  T_TOOK:
    "plockade ni bort, plockat bort, plockades bort, plockar ni, tog ni, tagit ni, ni tog, ni tar, ni tagit, ni har tagit, har ni tagit, tog ifrån, tagits ifrån, raderade, raderades, raderats, nollade, nollades, nollats, nollställdes, drog ni in, drogs in, dragits in, strök ni, ströks, strukits, ströks bort, behöll ni, behåller ni, ni behåller, ni behöll, roffade åt, roffat åt, norpade, norpat, beslagtog, konfiskerade, försvann, försvunnit, försvunnen, puts väck, borta, borttagen, borttagna, bortplockad, annullerade, ogiltigförklarade, upplöstes, uppslukades, åt upp, åts upp, svaldes, slukades, rök",
  T_SETTLE:
    "kupong~en~er, spelkupong~en, bong~en, bongen, vadet, spelet på, mitt bet, bettet, trippel~n, kombon, systemet, raden, streck, oddsspelet, matchspelet, livebettet, singeln, hockeyspelet, fotbollsspelet, spel på, lott~en~er, lottnummer, lottnumret, utlottning~en, travkupong~en, tävling~en, turnering~en, dragning~en, bingobricka, bingo, jackpot, jackpotten, storvinst, skraplott~en, rundan, snurret, handen",
  T_WRONG:
    "rättades, rättats, rättat, rättad, rättade, avgjort, avgjordes, avgjord, graderat, settlades, settlad, settlat, markerad som förlust, felrättad, felrättat, ej rättad, räknades inte, räknats inte, räknas inte, inte räknats, inte räknades, inte utbetald, inte utbetalt, makulerades, voidades, voidat, voidad, vann men, borde vunnit, satt men, gick in men, gick hem men, visades inte, inte med, utan vinst, öppen fortfarande, fortfarande öppen, står som öppen, drogs, vann, träffade, utebliven, inget synts, inget har synts, ingen vinst, ska ha, skulle ha, skulle fått, borde fått",
  T_SENDER:
    "banken, min bank, bankens, trustly, swish, klarna, paypal, skrill, zimpler, brite, nordea, swedbank, seb, handelsbanken, länsförsäkringar, ica banken, danske bank, aktia, op, revolut, kortföretaget, kortutgivaren, visa, mastercard, kundtjänst, er kollega, din kollega, supporten, handläggaren, chatten",
  T_SAYS:
    "säger, sade, sa, påstår, hävdar, skyller, bekräftar, bekräftat, bekräftade, intygar, svarar, svarade, meddelar, meddelade, skriver, skrev, ser inget, ser ingen, hittar inget, hittar ingen, har inte fått, inte fått, inget mottagit, inte mottagit, hänvisar, pekar på, bollar, svar, lovade, lovar, lovat",
  T_HOLD:
    "håller inne, hålls inne, hålla inne, håller på mina, håller kvar, hålls kvar, sitter på mina, sitter fast, fastnat, fastnade, fryst, frysta, frysts, låst, låsta, inlåst, inlåsta, stängt in, instängda, kommer inte åt, kommer jag åt, inte åt mina, nekar mig, vägrar betala, vägrar ge, förhalar, drar ut på, maskar, segar, sölar, dröjer med, väntar ut mig, gisslan, bollas runt, skyldiga, är skyldiga, ni är skyldiga, ni skyldiga",
};

/** What rules a pattern out stands first: it ends the search soonest. */
export const troubleFrames: Rules = {
  "money.frame-plain": [
    "konstig|konstigt|konstiga|skum|skumt|underlig|märklig|märkliga|felaktig|felaktiga|mystisk 1 dragning|dragningar|debitering|transaktion|avdrag|belopp|köp|faktura",
    "PAYOUT 3 ta|tar|tagit|dröja|dröjer 3 NUM|COUNT|flera 1 veckor|månader|vecka|månad & hur_kan|varför|verkligen|redan|nu|seriöst|skojar",
    "!hur|vad_gör|skrev_fel & T_PAY|PAYOUT & fel|knas|tokigt|skumt|galet|strulat & något|måste|verkar|har_blivit|konto|kontonummer|bank|person|belopp|summa / 8",
    "drogs|dragits|dragna|gjorde|betalade 3 men 3 bara|endast 2 en|NUM|ett|halva & insättning|insättningar|T_PAY|syns|kommit",
    "!sms|kod|mejl|BONUS & inget|ingenting|inga_pengar|ingen 2 har|har_inte 2 kommit|dykt|ramlat|trillat|landat|synts 1 in|fram|upp|än|till",
    "!hur_länge|BONUS & väntat|väntar|suttit_och_väntat 3 sedan|i|på 3 DURATION|WEEKDAY|dagar|veckor|förra|måndags|fredags|NUM",
    "glömt|glömde|tappat_bort|missat|slarvat_bort|tappat 3 mitt|min|mina 3 T_PAY|PAYOUT",
    "inte|aldrig|ej 3 fått|sett|mottagit 3 öre|krona|spänn|skit|någonting|ett_dugg|kronor|ett_smack",
    "dragit|drog|tagit|debiterat|betalat|plockat 3 för_mycket|fel_belopp|fel_summa|dubbelt & ni|mig|jag|mitt|kort",
    "vann|vunnit|vinner 4 fick|får|fått 2 inget|inte|noll|aldrig|ingen",
    "!BONUS|om_jag|hur & blivit|blev|blir 2 av_med 3 NUM|AMOUNT|pengar|saldo|saldot|mina|mitt|vinst|vinsten",
    "skyller|bollar|hänvisar|pekar & banken|trustly|varandra|swish|klarna & ni|er|mig|jag",
    "!BONUS|knapp|menyn & vart|var 2 tog|tar|har|är|blev|tagit 5 vägen",
    "!avgift_på_uttag|BONUS & drar|dragit|drog|dras|dragits|debiterar|debiterat|plockar 5 från|på|av 1 mitt|min|mig & kort|kortet|konto|bank|pengar|NUM|AMOUNT",
    "!hur|BONUS|verifieringen_tar|år & har|nu|redan 2 tagit|dröjt|gått 3 DURATION",
    "bad_om|beställde|beställt|ansökte_om|tog_hem 2 NUM|AMOUNT & fick|fått|kom|bara|men",
    "T_SETTLE 4 inte|aldrig|ej 3 rättad|rättat|rättades|utbetald|godkänd|avgjord|räknad",
    "var|vart|när 2 är|e|blir|får 2 mina|min|mitt 2 NUM|AMOUNT",
    "avgift|avgiften|kostnad|pålägg|avdrag 6 ni|er 3 tagit|tog|drog|dragit|tar & NUM|AMOUNT|mig|mitt|varför|vad",
    "vägrar|nekar|skiter_i|struntar_i|låter_bli|slipper 3 betala|betala_ut|ni|ge|släppa & jag|mig|mina|min|ni|ändå",
    "PAYOUT|T_PAY 12 trots_att|fast|även_om|ändå 4 markerad|klar|godkänd|skickad|genomförd|slutförd|verifierad|säger",
    "inkommit|inkommen|bokförts|registrerats|krediterats|landat|synts|anlänt & inte|ej|aldrig|inget & T_PAY|kontot|konto|banken",
    "inget|ingen|inga 1 PAYOUT|T_PAY 2 än|ännu|fortfarande|kommit|här|fått",
    "!BONUS|freespins|sms & fick|fått|får|kom|utbetalt|utbetalats|landade 3 bara|endast|blott 2 NUM|AMOUNT",
    "!BONUS|hur_länge|när_kommer|vill & begärde|begärt|tog_ut|tagit_ut|vann|satte_in|swishade 4 NUM|AMOUNT & fick|fått|bara|endast|men|kom",
    "ni|er 4 annullerade|annullerar|annullerat|makulerade|makulerat|stoppade|stoppat|nekade|nekat|avbröt|avbrutit|återkallade|nollade|nollat|strök|strukit|konfiskerade|konfiskerat|behåller|behöll|underkände|höll_inne|fryste & T_PAY|NUM|AMOUNT",
    "annullerade|nekade|stoppade|avbröt|nollade|strök|konfiskerade|underkände|fryste|återkallade 2 ni & T_PAY|NUM|AMOUNT|mitt|min",
    "!BONUS & olika|motstridiga|nya|andra 1 besked|datum|tider|versioner|ursäkter|bortförklaringar & T_PAY|stålarna|när|varje|gång|fått|får|bara",
    "håller|hålla|sitter|ruvar|tjuvhåller 3 på|inne 2 mina|min|mitt & T_PAY|NUM|AMOUNT|ni",
    "!minsta|gräns|BONUS & saldo|saldot|kontot|plånboken|spelkontot 5 NUM|AMOUNT 8 NUM|AMOUNT|noll|inget|tomt|borta|samma & när|nu|nyss|igår|vaknade|vakna|sedan|var|vad|plötsligt|innan",
    "vinst|vinsten|vinster|uttag|uttaget|utbetalning|insättning|swish|para|stålarna|stålar|pengarna|pengar|cashen|degen 7 inte|aldrig|inget|ingenstans|int 2 landade|landat|kommit|dök_upp|dykt_upp|synts|framme|inne|fått|mottagit",
    "vinst|vinsten|vinster|uttag|uttaget|utbetalning|swish|stålarna|pengarna 7 landade|kom|dök_upp|syntes|nådde|bokfördes 2 aldrig|inte",
    "T_SETTLE & förlorad|förlust|förlorat|röd|nollad & fel|rätt|borde|vann|träffade|alla_rätt|står_som|men|satt & jag|min|mitt|allt",
    "släpp|lossa|hosta_upp|skicka|fixa|betala|pröjsa|cash 3 mina|min|mitt|mig 3 T_PAY",
    "lurat|lurad|snuvad|blåst|rånad|bestulen 3 mig|på|av & T_PAY|NUM|AMOUNT|ni",
  ],
  "money.frame-late": [
    "!hur|kan_jag|ger_ni|bonus|freespins|information|går_det & betala|betala_ut|utbetala|skicka|för_över|överför|ge|släpp|släpper|sätt_in|fixa|lös|skicka_iväg|hosta 4 T_NOW & T_PAY|mig|ut|vinst|skyldiga / 7",
    "ge 3 hit & T_PAY|mina|min",
    "!hur|hur_tar|hur_gör|sätt|BONUS|ta_ut & vill|kräver|ska|måste|behöver 4 mina|min|mitt 3 T_PAY & T_NOW|tillbaka|fan|behöver|annars|inga_ursäkter|genast",
    "!hur_lång|hur_länge|hur_snabbt|hur_man|visa|steg|hinner|tänkte|tar_det|BONUS|gräns|max|minsta|krav|omsättning|när_får|om_jag|brukar|normalt & T_PAY & DURATION|COUNT|WEEKDAY|DATE & inte|inget|ingen|noll|fortfarande|ännu|nada|väntat|väntar|väntan|redan|sedan|tyst|igår|senast|skulle|passerat|utlovat|lovade / 14",
    "!betyder|hur_länge_brukar & T_PAY 8 pending|väntande|behandlas|under_behandling|på_väg|bearbetas|kö|handläggs|granskas & sedan|DURATION|fortfarande|WEEKDAY|ännu|evighet|igen|år",
    "!knapp|ruta|LIMIT|BONUS|pengarna_kommer_ifrån|kommer_från & vart|var|varför 6 T_PAY & tar_vägen|tog_vägen|blivit_av|håller_hus|stannar|dröjer|kommer_inte|fastnat|är_den|är_det|försvunnit|inte_framme|inte_kommit",
    "!spel|BONUS|om_jag|gratis & händer|hänt|går|gick 3 med 3 mitt|min|mina|den|det 2 T_PAY & vad|hur|inget|ingenting|fortfarande|varför",
    "lovade|lovades|lovat|utlovat|sagt|sa|sade|garanterade|påstod 6 T_PAY|framme|inom|senast|utbetalt|i_går|i_dag|WEEKDAY & ni|du|kollega|chatten|supporten|kundtjänst|mig",
    "!hur_länge_väntar|normalt & väntat|väntar|vänta|väntan|tålamod & T_PAY|ni|DURATION|mina & nog|trött|less|orimligt|löjligt|evighet|för_länge|fortfarande|sedan|DURATION|WEEKDAY|slut|längre|hur_länge_ska|hur_länge_till / 12",
  ],
  "money.frame-less": [
    "!minsta|LIMIT|BONUS|hur_mycket|får_jag|kan_jag|insättningsgräns|gräns|omsätt|DOCUMENT|namn|leg & T_PAY|NUM|AMOUNT 7 T_LESS & varför|jag|ni|vem|NUM|AMOUNT|fick|mina|mitt|min|med / 12",
    "!BONUS|gräns|omsätt|LIMIT|kan_jag|DOCUMENT & T_LESS 6 T_PAY|NUM|AMOUNT & fått|fick|kom|landade|utbetalt|utbetald|på_kontot|vann|vunnit|varför|tog|vem|saldot|saknas|fattas / 10",
    "från NUM 2 till NUM & T_PAY|saldo|varför|minskat|ändrat",
    "!BONUS|hur & vann|vunnit|vinst|uttag|satte_in|swishade 3 NUM|AMOUNT 6 fick|fått|kom|står|visar|utbetalt|landade|ligger 4 NUM|AMOUNT|noll|hälften|inget",
    "!vill|kan_jag|ångra|få|BONUS & T_PAY 5 T_BACK",
    "!vill|kan_jag|ångra|hur|få & T_BACK 5 T_PAY|spelkontot & varför|mitt|min|mina|gånger|igen|bara|ni|hela",
  ],
  "money.frame-gone": [
    "!får_jag|kan_jag|bonusen_borta|när_försvinner|LIMIT|verifier|om_jag & T_PAY|NUM|AMOUNT|alltihop|allt|rubbet & T_TOOK & jag|min|mitt|mina|ni|vann|bonusen|omsatt|omsatte|den / 10",
    "!BONUS|bonusen|kod|sms|mejl & T_PAY|NUM|AMOUNT 8 inte|aldrig|inget|ingen|ingenstans|int|noll 4 landade|landat|kommit|kom|dök_upp|dykt_upp|dyker_upp|syns|synts|synts_till|framme|inne|visas|registrerats|bokförts|krediterats|tillgodo|fått|mottagit|nått|anlänt|anlände|skickats|skickat / 12",
    "!BONUS|hur|ta_ut|kan|LIMIT|råd|om_jag|avgift|skatt & inte|aldrig|inget|ingen|int|ingenstans|varken 5 T_PAY & fått|får|kommit|kom|syns|ser|sett|landat|dykt|mottagit|finns|kontot|saldot|visas|inkommande|hittar / 9",
    "!BONUS|verifier & gick|gått|har|dragits|dragna|dragen|drogs|drog|kvitto|lämnat|skickat|skickad|betalat|swishade|swishat|betald & saldo|saldot|spelkontot|kontot|casinot|ni|hos_er|sidan|plånboken|visar|står & noll|tomt|tom|samma|oförändrat|inget|inte|ingenting|0|aldrig & T_PAY|igenom|swish|banken|NUM|AMOUNT|kvitto / 14",
    "!accepterar|hur & T_SENDER & T_SAYS & T_PAY|skickat|skickad|betalat|betalning|överfört|mottagit|inkommande|hos_er|hos_dem|trustly|pengar|utbetalning & inte|inget|ingen|ni|er|fel|bekräftat|fått / 16",
    "T_SAYS 6 T_SENDER & skickat|betalat|mottagit|T_PAY|överfört & inte|inget|ingen|ni|er|fel / 14",
    "clearingnummer|clearingnumret|kontonummer|kontonumret|iban & fel|gamla|avslutat|stängt|annans|felaktigt|felskrivet & T_PAY|skickat|skickade|gick|gör_om|betalade|pengarna",
    "!BONUS|hur|kan_jag|spela|sätta_in & gör_om|skicka_om|sänd_om|betala_om|omsänd|på_nytt|igen 4 T_PAY",
  ],
  "money.frame-settle": [
    "!hur|regler|villkor|BONUS|när_är|när_drogs|kvalificera & T_SETTLE 8 T_WRONG & fel|inte|jag|ni|min|mitt|NUM|AMOUNT|inget|ska_ha|fortfarande|borde / 14",
    "!hur|regler|BONUS & T_WRONG & fel|felaktigt|fortfarande|inte|förlust & vinst|kupong|match|matchen|spel|spelet|rad|odds|bet|mål|målen|resultat & jag|min|mitt|ni|NUM / 12",
    "!BONUS & vann|vunnit|träffade|satt|fick_in 6 inte|inget|aldrig|noll|ingen 3 utbetalt|betalt|pengar|kommit|krediterat|vinst|synts|fått|saldot|inlagt|lagts|räknats",
    "!BONUS|max|hur_mycket & jag|mig 2 ska|skulle|borde 2 ha|har|fått|få 2 NUM|AMOUNT",
    "dubbelt|två_gånger|2_gånger|dubbla|igen 5 dragit|dragits|drogs|dragen|debiterat|debiterats|betalat|belastat|reserverat|swishat|swishats|betalning|betalningar|dragning",
    "!BONUS|avgift|hyra|adress & debiterats|debiterad|debiterat|belastat|dragit|drogs|dragits|dragning|dragningar|fakturerat|krävt|kräver|krav|faktura|räkning 6 aldrig|inte|okänd|okänt|vet_inte|vad_är|felaktig|fel|utan & jag|mig|mitt|kort|konto|kontot|NUM|AMOUNT|insättningar",
    "vad|vilken 3 dragning|dragningen|debitering|transaktion & NUM|AMOUNT|mitt|okänd|känner",
  ],
  "money.frame-hold": [
    "!BONUS|hur_länge|spelet|sloten & T_HOLD & T_PAY|NUM|AMOUNT & jag|min|mina|mitt|mig|ni|er|den / 10",
    "spärr|spärren|stängt|stängde|låst|blockerat|avstängd|fryst 8 mina|min|mitt 3 NUM|AMOUNT|pengar|vinst|saldo|tusen",
    "!kort & mina|min|mitt 3 NUM|AMOUNT|pengar|vinst|saldo|tusen 8 spärr|spärren|stängt|stängde|låst|blockerat|fryst|stängda|låsta",
    "!hur|kan_jag & verifierad|verifierat|godkänd|godkänt|godkända|skickat|skickade 8 ändå|fortfarande|men|nytt|nya|igen|ännu 5 T_PAY|kräver|vill_ha|begär|ber|dokument|papper",
    "nya|fler|ännu_ett|ytterligare|ett_till|återigen 3 dokument|papper|kontoutdrag|bevis|intyg|selfie & varje|gång|T_PAY|hela_tiden|redan|igen|kräver|begär|hittar_på",
    "!BONUS|hur_undviker|om_uttaget & T_PAY 5 avslås|avslogs|avbröts|avbryts|nekades|nekas|nekats|nekat|stoppades|stoppas|stoppats|stoppat|misslyckades|misslyckas|misslyckats|annullerades|annulleras|annullerats|underkändes|fryses|frystes|gick_inte|går_inte|gick_ej|inte_igenom|kunde_inte|avvisades|avvisas|avvisats",
    "!BONUS & nekas|nekades|nekat|nekats|avslag|stoppat|stoppar|avslår|blockerar 4 T_PAY",
  ],
};
