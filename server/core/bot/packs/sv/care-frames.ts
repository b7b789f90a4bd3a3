/** Swedish frames of care: loss of control, losses that hurt, debts, families, minors. */
import type { Concepts, Rules } from "../../pack.ts";

export const careWords: Concepts = {
  C_PLAY:
    "spela, spelar, spelat, spelade, spelandet, spelande, spelet, spel, slots, slotsen, slotten, slottarna, casino, casinot, kasinot, nätcasino, snurra, snurrar, snurrat, snurrade, snurrandet, betta, bettar, bettat, bettingen, bettandet, gambla, gamblar, gamblat, lira, lirar, lirat, satsa, satsar, satsat, rouletten, blackjack, poker, odds, oddsen, trav, travet, sätta in, sätter in, satt in, satte in, insättning, insättningar, insättningarna, sajten, hos er, era spel, era slots, bonusrunda, bonusrundan, jackpotten, kortspel, livecasino, livecasinot, bingon, skrapar, skraplotter",
  C_CANT_STOP:
    "sluta, slutar, lägga av, lägger av, låta bli, hejda mig, hejda, bromsa, bromsa mig, hålla mig, hålla mig borta, hålla mig undan, hålla fingrarna, hålla fingrarna borta, slita mig, slita mig loss, stå emot, motstå, styra det, styra mig, kontrollera det, behärska mig, tygla, lägga ifrån mig, stänga ner, stänga av appen, bryta, bryta mönstret, gå därifrån, sätta stopp, stoppa mig själv",
  C_FALL:
    "faller dit, faller jag dit, trillar jag dit, föll jag dit, åker jag dit, ramlar jag dit, går jag på det igen, föll dit, fallit dit, trillar dit, trillade dit, trillat dit, halkar dit, halkade dit, ramlar dit, ramlade dit, åker dit igen, åkte dit, slinker dit, gått på en mina, börjat igen, börjat spela igen, började spela igen, började igen, spelar igen, sitter här igen, är tillbaka i skiten, tillbaka i skiten, tillbaka i träsket, tillbaka på ruta ett, nere i skiten, ner i hålet, djupare ner, tagit ett återfall, fått ett återfall, återfall, bröt mitt löfte",
  C_DRIVEN:
    "handen trycker, fingret trycker, fingrarna trycker, trycker själv, av sig själv, autopilot, på automatik, i trans, som en zombie, i en bubbla, som i en dimma, som besatt, besatt, slav under, slav under det, jag är sjuk, sjuk i det, sjuk i huvudet, det är en sjukdom, sjukdomen, drogen, som en drog, knark, min drog, som heroin, kicken, dopamin, abstinens, suget, begäret, demonen, demonerna, djävulen på axeln, monstret, spelmonstret",
  C_TREATMENT:
    "anonyma spelare, gamblers anonymous, spelberoendegrupp~en, spelberoendemottagning~en, stödgrupp~en, terapeut~en, terapi~n, psykolog~en, kurator~n, kbt, behandling~en, behandlingshemmet, beroendeteamet, beroendemottagning~en, spelfri, spelfritt, spelfria, nykter, tolvsteg, sponsor, stödlinjen, spelberoendes, soc, socialen, socialtjänsten, diakon, psyk, vårdcentralen, peluuri, sjukskriven",
  C_OWNED: `bil~en~ar, båt~en, traktor~n, gård~en, torp~et, stuga~n, sommarstuga~n, hus~et, villa~n, lägenhet~en, bostadsrätt~en, motorcykel~n, moped~en, cykel~n, cyklar~na, husvagn~en, smycken~a, vigselring~en, ringen, guld~et, klocka~n, arvegods~et, gitarr~en, dator~n, mobil~en, teve~n, tv~n, soffa~n, verktyg~en, hund~en, häst~en, playstation, konsolen, aktier~na, fonder~na, skogen, marken, pensionssparandet`,
  C_PURPOSE: `julklapp~ar~arna, jul~en, semester~n, semesterresa~n, resa~n, körkort~et, kontantinsats~en, begravningspengar~na, begravning~en, skatteåterbäring~en, skattåterbäring~en, skattepengar~na, skatten, hyra~n, hyrespengar~na, avgiften, mat~en, matpengar~na, matkonto~t, blöja~or, välling, barnbidrag~et, studiemedel, studielån~et, csn, bröllop~et, bröllopskassa~n, studentskiva~n, student~en, konfirmation~en, renovering~en, tandläkare~n, tandläkarpengar~na, tandställning~en, glasögon~en, medicin~en~er~erna, vinterkläder~na, vinterskor~na, skor, dagis, dagisavgift~en, fritids, underhåll~et, underhållsbidrag~et, a kassa~n, sjukpenning~en, sjukersättning~en, pension~en, pensionen, lön~en, löning~en, månadslön~en, semesterlön~en, semesterersättning~en, avgångsvederlag~et, försäkringspengar~na, arv~et, sparkonto~t, sparpengar~na, besparing~ar~arna, sparande~t, buffert~en, spargris~en, barnens konto, barnspar, barnsparande~t, hushållskassa~n, gemensamma, kassan, klubbkassa~n, klasskassa~n, lagkassa~n, föreningskassa~n, föreningens pengar, företagskort~et, firmakort~et, bensin~en, bensinpengar~na, elräkning~en, räkning~ar~arna, bolån~et, amortering~en, ränta~n, mammas pengar, pappas pengar, farmors pengar, mormors pengar, sambons pengar`,
  C_GONE:
    "spelade bort, spelat bort, spelar bort, spela bort, spelades bort, borta, slut, tom, tomt, tomma, tömd, tömt, tömde, tömmer, gick, gått, gick åt, gått åt, rök, rykt, försvann, försvunnit, försvinner, blev inga, blev inget, blev ingen, blir inga, blir inget, blir ingen, bränt, brände, bränt upp, brände upp, bränd, blåste, blåst, torskat, torskade, torskat bort, torskade bort, förlorat, förlorade, förlorar, satte in, satt in, sätter in, pumpat in, går till er, gick till er, går till casinot, gick till slots, på slots, på roulett, på en kväll, på en natt, in hos er, hos er, ligger hos er, hamnade hos er, noll, nollat, sumpat, sumpade, slösat, slösade, lagt, lade, la, sprätt, gjort av med, gjorde av med, tagit, tog, lånat, länsat, länsade, raderat, minus, backat, på spel",
  C_EVEN:
    "vända skutan, vänder skutan, vända det, bli jämn, bli kvitt, gå jämnt ut, gå plus, på plus, komma på noll, komma upp på noll, tillbaka på noll, upp på noll, ta igen, ta igen det, hämta igen, hämta hem, hämta hem det, hämta tillbaka, vinna tillbaka, vinna igen, vinner tillbaka, spela tillbaka, spela hem, spela ikapp, komma ikapp, revansch, dubbla upp, allt på ett kort, sista chansen, en sista chans, en chans till, ett försök till, måste vinna, måste gå hem, måste sitta, måste ge, backa förlusten, ångra förlusten, förlusterna tillbaka, tillbaka förlusten",
  C_FEEL:
    "tom inuti, tom inombords, helt tom, känns förjävligt, känns fruktansvärt, känns hemskt, känns för jävligt, kräks, spyr, skakar, skakig, gråter, gråtit, grät, storgråter, lipar, bölar, tårarna, sömnlös, inte sova, får inte sova, ligger vaken, legat vaken, sover inte, sovit, hjärtklappning, panik, ångest, ångesten, förtvivlad, desperat, skäms, skämdes, skammen, hatar mig själv, avskyr mig själv, föraktar mig själv, äcklas, självförakt, självhat, mår skit, mår piss, mår apa, mår pest, mår dåligt, mår så dåligt, mår uselt, mår fruktansvärt, mår så jävla dåligt, nere, deppig, deppad, deprimerad, utmattad, helt slut, slutkörd, ensam, ensamt, ensam om, hjälplös, vilsen, rådlös, uppgiven, hopplöst, knäckt, krossad, trasig, i bitar, bryter ihop, bröt ihop, brutit ihop, håller på att gå sönder, går sönder, går under, håller på att gå under, orkar inte, inte ensam, vet inte vad jag ska göra, vet inte vart, vet inte vem, fixar inte, klarar inte det här, på bristningsgränsen, ingen att prata med, ingen jag kan, rädd, rädda, livrädd, sjuk av oro, magont",
  C_WARD:
    "klient~en, brukare~n, huvudman~nen, patient~en, boende~n, elev~en~er~erna, kollega~n, lagkompis~en, granne~n, gäst~en, kund, anhörig~a, god man, förvaltare, boendestödjare, personlig assistent, kontaktperson, fotbollstränare, tränare, ledare, lärare, fritidsledare, kurator, syokonsulent, vårdnadshavare, målsman, förälder, förmyndare, mentor, hockeykillarna, killarna, grabbarna, laget, klassen, ungdomar~na, skolungdomar, barnbarn, juniorerna",
  C_KIN:
    "min fru, frugan, fruga, gubben, gubbe, käringen, karln, sambon, sambo, särbon, mannen, min man, maken, hustrun, tjejen, killen, flickvännen, pojkvännen, mamma, pappa, morsan, farsan, far, mor, bror, brorsan, broder, syster, syrran, sonen, son, grabben, pojken, dottern, dotter, flickan, tösen, jäntan, barnen, barn, ungarna, kidsen, mormor, morfar, farmor, farfar, svärmor, svärfar, svärson, svärsonen, svärdotter, kusin, kusinen, föräldrar, föräldrarna, familjen, exet, ex, kompis, kompisen, kompisar, polare, polaren, vän, vännen, bästis, rumskompis, inneboende, han, hon",
};

export const careFrames: Rules = {
  "care.frame-control": [
    "spelar|spela|spelat|snurrar|spelandet|casinot|slots 5 slippa|glömma|fly|dämpa|döva|bedöva|fly_från|slipper & tänka|känna|verkligheten|allt|ångest|ångesten|livet|problem|för_att|ensamheten|tankarna|sorgen & !reklam|BONUS",
    "inte|aldrig|svårt|knappt 6 vara|hålla|leva|en_dag 2 ifrån|utan|borta_från & C_PLAY & !BONUS|ta_ut|omsättning|logga",
    "inte|aldrig|svårt 2 hålla|kan_hålla 1 igen|emot|tillbaka|mig & C_PLAY|hjälp|stopp|jag|mig & !T_PAY",
    "blivit|bli|är|vara|känner_mig|blir 2 beroende & !beroende_på|G_FUN|musiken",
    "styr|bestämmer|tar_över 4 någon_annan|hjärnan|kroppen|inte_jag|automatiskt|huvudet & jag|mig|börjat|C_PLAY",
    "någon_annan|hjärnan|kroppen|något 2 styr|bestämmer|tar_över & jag|mig|börjat|C_PLAY",
    "mår|mådde|mått 5 dåligt|skit|piss|illa|kasst|hemskt|pest|förjävligt|uselt & jag|C_PLAY|lagt|spel|detta",
    "höjer|dubblar|ökar 2 insatsen|insatserna|insats & förlorar|förlust|noll|sedan|alltid|varje & jag & !max|BONUS|hur",
    "kliar|klöser|rycker|suget|sug|abstinens|begär & C_PLAY|fingrarna & jag|mig|inte|hela|varje & !BONUS",
    "spelar|spelat|spelade|snurrar|sitter|satt 2 från 2 WEEKDAY|morgon|morgonen|fredag|kvällen 3 till",
    "glömmer|minns|försummar|försummat|försakar|struntar_i|ignorerar|missar 6 barn|barnen|ungar|ungarna|kidsen|familjen|jobbet|mat|sova|hygien & C_PLAY|spel|spelet",
    "tycker|roligt|kul|njuter 5 inte|ens|längre & C_PLAY & jag|fast|ändå|fortsätter & !spelet_är|sloten_är|BONUS",
    "inte|aldrig|svårt|omöjligt|int|knappt|går_inte|vägrar_kroppen 4 C_CANT_STOP & C_PLAY|jag|mig & !BONUS|ljud|ljudet|musik|musiken|autoplay|notiser|APP|skratta|appen_kraschar|sms / 8",
    "C_CANT_STOP 4 inte|aldrig|går_inte & C_PLAY & jag|mig & !BONUS|autoplay / 8",
    "C_FALL & jag|mig|igen|han|hon|C_PLAY|C_KIN|månader|år|veckor|i_natt & !cykel|isen|spelet_startar|kraschat|FAULT",
    "C_DRIVEN & C_PLAY|pengar|pengarna|jag|insats & mig|jag|min|huvudet|själv|mitt & !BONUS|uppdateras|sjukt_bra|sjukt_kul|FAULT|musiken|låten|uttag / 12",
    "C_TREATMENT & C_PLAY|igen|sedan|jag|mig|spärra|rådde|råd & jag|mig|han|hon|min|C_KIN & !ansökan|adress|DOCUMENT|intyg|BONUS|inkomst / 12",
    "DURATION|månader|år|veckor|dagar|dag 3 utan|spelfri|ospelad|nykter|fri_från|höll_jag|hållit & igen|C_PLAY|jag|förgäves|nu|i_natt & !svar|pengar|BONUS|besked|uttag",
    "spelar|spelat|spela|sitter|snurrar|satsar|bettar|suttit|lirar 6 hela_natten|hela_nätterna|dygnet_runt|varje_kväll|varje_natt|varje_dag|på_jobbet|på_toaletten|i_smyg|när_barnen_sover|när_alla_sover|tills_kontot|på_arbetstid|på_natten|mitt_i_natten|till_gryningen|varje_rast|timmar_i_sträck|timmar_om_dagen & jag|mig|han|hon|C_KIN|fast|trots|och & !turnering|BONUS|öppet",
    "hela_natten|hela_nätterna|dygnet_runt|om_nätterna|nätterna|varje_natt|i_smyg 6 C_PLAY & jag|mig|han|hon|C_KIN & !öppet|turnering|BONUS",
    "raderar|raderat|tar_bort|tagit_bort|avinstallerar|avinstallerat 4 appen|kontot|allt & laddar_ner|igen|ändå|hem_den|tillbaka|installerar & jag|mig|C_PLAY & !FAULT|krasch|uppdater",
    "höjer|höjt|höjde|ändrar|tar_bort 4 gränsen|gränserna|gräns|limit & varje_gång|bara|själv|igen|direkt|så_fort",
    "lovar|lovat|lovade|svor|svurit|svär 4 mig_själv|FAMILY|mig|barnen|C_KIN|heligt & C_PLAY|C_GONE|igen|aldrig_mer|sista_gången|ändå & !ni|er|support",
    "aldrig|bara|sista 2 gången|gång|hundra|hundring|insättning|tusen & lovade|lovar|sedan|igen|alltid|slutar_alltid|blir_alltid & C_PLAY|jag & !BONUS|FAULT|uttag|logga / 8",
    "spel|spelet|spelandet|casinot|slots|casino|gamblingen|bettingen 4 kommer_först|före|viktigare|viktigast|tar_över|tagit_över|styr|äter|förstör|förstört|kostat|kostar|raserat|sänkt|ruinerat|dödar|sabbat|sabbar|går_före & mig|jag|mitt|min|oss|allt|livet|familj|C_KIN|C_PURPOSE & !BONUS|kostar_gratis|hur_mycket|vad_kostar",
    "tappat|tappar|tappade|förlorat|utan|ingen|noll 2 kontroll|kontrollen|greppet|fotfästet|spärrar|hämningar|spärr|gränser|stopp & !mobil|konto|kort|anslutning|handkontroll|spelet|insättningar",
    "spelar|spelat|spela|spelade|satsar|bettar|snurrar 3 för 2 mycket|ofta|stora|länge & jag|mig|han|hon|C_KIN & !hur|kan_man|tid|BONUS",
    "mer|mycket|större 3 än 3 råd|borde|klarar|tål|tjänar|har_råd & jag|spelar|satsar|sätter|lägger|spelat|C_GONE",
    "skippat|struntat_i|missat|missade|glömde|glömt|hoppat_över|sjukanmält|sjukanmälde|skolkat|skolkar|kom_försent 6 medicin|medicinen|jobbet|födelse|födelsedag|födelsedagen|skolan|lektioner|hämta|dagis|begravningen|begravning|avslutningen|barnen|mat|äta|sova|plugget|tentan|arbetet|mötet|läkartid|läkartiden & C_PLAY|jag|för_att",
    "hjälp|hjälpa|rädda|stoppa|stoppar 1 mig|oss & C_PLAY|sluta|förlorar|mig_själv & !BONUS|uttag|LOGIN|verifiera|konto|APP|spela_in|BONUS|insättningen|hitta / 6",
    "behöver|söker|vill_ha|vart|var|finns 4 hjälp|stöd|vända|vänder & C_PLAY|mig|sluta|spelproblem|ensam & C_FEEL|sluta|spelproblem|beroende|problem_med_spel|skulder|DEBT",
    "jag|spelandet|spelet|pengarna|det 5 styr|kontroll|spårat|spårar|urspårat|överstyr|händerna & mitt|inte|ur|gått|glidit|helt & C_PLAY|LOSE_SURE|insatser|beloppen & !FAULT",
    "klockan|kl 2 är 2 NUM|TIME|fyra|fem|tre|två & C_PLAY & fortfarande|jobba|upp|sova|natten|morgonen|sover & jag|sitter & !stänger|öppnar|match|turnering|matchen",
    "tänker|drömmer|drömt|tankarna|hjärnan 5 C_PLAY & bara|hela_tiden|jämt|konstant|ständigt|dygnet_runt|på_jobbet|vaken & jag|mina|mig|min",
  ],
  "care.frame-losses": [
    "C_PURPOSE 4 borta|slut|rök|spelat_bort|spelade_bort|torskat|bränt|brändes|förlorad|förlorat|väck|upp_i_rök|tom|tomt|tömt|noll & !BONUS|PAYOUT|när_kommer|DOCUMENT|vinst|kassan_på_sidan",
    "klara|klarar|överleva|överlever|reda|leva|hanka 3 mig|oss|oss_fram 4 månaden|månadsskiftet|lönen|den_25|löning|veckan|helgen|lön & C_PLAY|satte|allt|pengar|inga|hur|vet",
    "barn|barnen|ungar|ungarna|kidsen|dottern|sonen|jag|vi 6 inget|ingen|inga|utan 4 mat|frukost|middag|blöjor|kläder|äta|lunch|välling|vinterskor & !BONUS",
    "lön|lönen|löning|löningen|pension|pensionen|bidrag|bidraget|barnbidrag|barnbidraget|csn|studiemedel|arvet|kassan & kvar & NUM|AMOUNT|noll|inget|ingenting & !PAYOUT|BONUS|omsättning|DOCUMENT",
    "C_PURPOSE & C_GONE & C_PLAY|jag|mig|vi|vårt|mitt|mina|min & !kan_jag|får_jag|ta_ut|utbetalning|uttag|BONUS|DOCUMENT|verifier|vann|vunnit|hur_lång|när_kommer|vill_ha / 9",
    "C_OWNED & sålt|sålde|säljer|sälja|pantsatt|pantsatte|pantat|pantade|belånat|belånade|såld|sålda|pantbanken|på_tur|på_blocket|blocket|tvungen_att_sälja & C_PLAY|LOSE_SURE|jag|mig|för_att|fortsätter|skulder & !vinsten|vann|vunnit|köpa_en|fråga / 14",
    "ALL|AMOUNT|NUM|tusen|hundratusen|miljon|miljoner|halva|hela & LOSE_SURE|spelat_bort|borta|bränt|torskat|back|minus & C_FEEL|C_EVEN|FAMILY|C_PURPOSE / 16",
    "C_FEEL & C_PLAY|LOSE_SURE & jag|mig|min|vi|känner|mår|hemma & !uttag|PAYOUT|DOCUMENT|verifier|BONUS|kundtjänst|skratt|spänning|FAULT|logga|TWICE|hackad|kort_stulet / 14",
    "C_EVEN & jag|mig|måste|ge|snälla|förlorat|LOSE_SURE|kredit|allt|C_PURPOSE & !BONUS|bonusen|omsätta|uttag|kontot|PAYOUT|lösenord|kort|id|turneringen|skulle_landa",
    "ge|ger|låna|låna_ut|få|får|bevilja|öppna 3 mig|jag|på 3 kredit|lån|förskott|kreditgräns|krita|avbetalning & förlust|vinna|lön|LOSE|C_EVEN|jag_betalar|spel|spela|snälla|C_PLAY|tusen|NUM & !BONUS|kreditkort",
    "backa|ångra|återställ|radera|stryk|ge_tillbaka|betala_tillbaka|lämna_tillbaka|få_tillbaka|får_tillbaka|ha_tillbaka|ha_igen 5 förlust|förlusten|förluster|förlusterna|det_jag_förlorat|jag_förlorat|jag_förlorade|jag_torskat|hälften & jag|mig|kan|snälla|måste",
    "sista|enda 2 pengar|pengarna|slantarna|hundralappen|tusenlappen|femhundringen|kronorna|tian|tusen|reserven|besparingarna|lönen & jag|mig|mina|min|C_GONE & !datum|chans|fyra|siffrorna",
    "inte|inget|inga|noll|knappt|int 3 kvar|pengar|råd|mat|ett_öre|en_krona|en_spänn 3 till|tills|för|på|kvar|att_äta|leva 4 C_PURPOSE|lönen|månaden|barnen|leva|äta|mat|löning|den_25|månadsslutet & !BONUS|snurr|omsättning|insättningsgräns",
    "äter|ätit|lever|levt|åt|leva|överleva 4 nudlar|makaroner|havregryn|knäckebröd|gröt|inget|ingenting|luft|överblivet|kranvatten & dagar|vecka|veckor|månaden|spel|pengar|råd|C_PLAY|lönen|sedan|bara|till",
    "barnen|barn|ungarna|kidsen|dottern|sonen 5 hungriga|hungrig|utan|svälter|frysa|fryser|gå_utan|går_utan & C_PLAY|C_GONE|mat|pengar|jag|kläder|julklappar",
    "hela|hel|halva|all 1 lön|lönen|löning|löningen|pension|pensionen|månadslön|månadspeng|semesterlön|bidraget|arvet|kassan|sparandet|studielånet|barnbidraget & !bonus|få_ut|ta_ut|specifikation|lönespec",
    "redan|på_en|samma|första 3 dag|kväll|natt|timme|minuter|helg|dygn & lön|lönen|löning|pension|barnbidraget|bidraget|pengarna|hyran & C_GONE|C_PLAY|LOSE & !PAYOUT|fått|väntat|inte_kommit",
  ],
  "care.frame-debts": [
    "stjäl|stjäla|sno|snor|snott|tar|tog|norpar|nallar|lånar|lånat|lånade 3 pengar|kort|sedlar|kontanter|från|av|ur & plånbok|plånboken|kassan|jobbet|mamma|mig|barnen|kollegor|farmor|mormor|C_KIN & C_PLAY|spela & !PAYOUT|BONUS|bankid",
    "lånat|lånade|lån|låna 5 insatser|insatserna|spela|sätta_in|insättningar|betala_tillbaka|spelet",
    "lånat|lånade|lånar|skyldig|låna 3 av|från 3 alla|allihop|vänner|vännerna|kompisar|släkten|släktingar|folk|föräldrar|jobbarkompisar|hela",
    "inga|ingen|utan 2 vänner|kompisar|familj|vänner_kvar 3 kvar|längre & C_PLAY|lånat|spel|skulder|allt",
    "värden|hyresvärden|hyresvärd|bostadsbolaget|fastighetsägaren|stiftelsen & hotar|säga_upp|vräker|vräka|uppsägning|kontrakt|kontraktet|hyran|hyror|efter|ut_mig & !bevis|DOCUMENT",
    "hyror|hyra|hyran|avgifter|räkningar|amorteringar 2 efter|back|sen|obetalda|bakom",
    "skyldig|skuld|skulder|skulden|skulderna|låneskulder & NUM|AMOUNT|COUNT|alla|C_KIN|FAMILY|FRIEND|tusen|miljon|jag|mig|dränker|växer|överallt|upp_över & !ni_är|er_skyldighet|casinot_är|ni_skyldig",
    "hyran|hyra|räkningarna|räkningar|elen|elräkningen|bolånet|lånen|amorteringen|avgiften|mobilräkningen|försäkringen|ränta|räntan 5 obetald|obetalda|obetalt|försenad|försenade|efter|sen|släpar|hopar|hög|växer|missat|missade|inte_betald|inte_betalt|inte_betalat|inte_råd|kan_inte|påminnelse|påminnelser|hinner_inte & !uttag|bevis|adress|DOCUMENT|verifier",
    "månader|månad|NUM 3 efter|försenad|släpar|bakom 4 hyran|hyra|lånen|räkningarna|bolånet|betalningarna|avgiften",
    "ligger|släpar|är 3 efter & hyran|lånen|räkningarna|bolånet|avgiften|betalningarna",
    "betala|betalat|betalar 4 inte 3 hyran|räkningarna|lånen|maten|elen|bolånet|dagisavgiften|underhållet",
    "kronofogden|kronofogde|fogden|inkasso|inkassokrav|inkassobrev|utmätning|utmäter|utmätt|vräkt|vräka|vräks|vräkning|avhysning|uppsagd_från_lägenheten|störningsjouren|skuldsanering|skuldrådgivare|skuldrådgivaren|budgetrådgivare|betalningsanmärkning|betalningsanmärkningar|ulosotto|utsökningen & !DOCUMENT|adressbevis",
    "smslån|sms_lån|snabblån|mikrolån|blancolån|kontokrediten|krediten|ferratum|bynk|pikavippi|högkostnadskredit|samlingslån|lånade|lånat|lånar|låna & spela|spel|sätta_in|C_PLAY|igen|betala_av|nya_lån|fler|NUM|AMOUNT|C_KIN|måste|hemligt|smyg & !låna_ut_konto|bankid|leg|uppgifter",
    "elen|strömmen|vattnet|telefonen|internetet 4 avstängd|stängs_av|stänger_av|stängd|bryts & räkning|obetald|inte_betalat|C_PLAY|spel|barnen|pengar",
    "stulit|stal|stjäl|snott|snodde|tagit|tog|tar|förskingrat|lånat|lånade 5 jobbet|kassan|firman|företaget|arbetsgivaren|chefens|föreningen|klubbkassan|klasskassan|mammas|pappas|mormors|farmors|barnens|dotterns|sonens|fruns|sambons|min_mammas|min_pappas 4 C_PLAY|spel|sätta_in|för_att|pengar|konto|kort|sparpengar & !bankid|leg",
    "sparken|uppsagd|avskedad|arbetslös|förlorar_jobbet|mista_jobbet|kostat_mig_jobbet|blev_av_med_jobbet & spel|spelet|spelandet|C_PLAY|casino|arbetstid & jag|mig|han|hon",
    "soc|socialen|socialbidrag|försörjningsstöd|matkassar|matkasse|stadsmissionen|frälsningsarmén|kyrkan 6 hjälp|mat|pengar|bidrag|C_PLAY|spelat|handla|nekade",
    "sover|bor|sova|bo 2 i|på|hos 2 bilen|soffan|soffa|tältet|källaren|gatan|härbärget|härbärge|en_kompis & C_PLAY|LOSE|spel|förlorat|lägenheten|vräkt|utkastad",
  ],
};
