/** Swedish crisis by idea: a means, an end, a worth, an accident wished for, each with a person beside it. */
import type { Concepts, Rules } from "../../pack.ts";

export const coreWords: Concepts = {
  D_ME: "jag, mig, min, mitt, mina, man, han, hon, hen, honom, henne, hans, hennes, mig själv, sig, mamma, pappa, min man, min fru, sambon, sonen, dottern, min son, min dotter, mitt barn, brorsan, bror, syster, kompis, polare, vän, flickvän, pojkvän, tjejen, killen",
  D_MEANS:
    "sobril, stesolid, xanor, imovane, zopiklon, propavan, theralen, alvedon, panodil, ipren, citodon, tramadol, oxynorm, oxycontin, fentanyl, morfin, insulin, sömntablett, sömntabletter, sömnpiller, tabletter, tabletterna, piller, pillren, råttgift, kylarvätska, klorin, propplösare, glykol, rep, repet, snara, snaran, bältet, skärpet, sladden, lakanet, plastpåse, plastpåsen, rakblad, rakbladet, rakbladen, kniven, skalpell, mattkniv, mattkniven, bössan, geväret, pistolen, hagelgeväret, hagelbössan, studsaren, gasen, avgaserna, avgasröret, brödrosten, badkaret, rälsen, spåret, broräcket, balkongräcket",
  D_DEED:
    "svalde, svalt, svälja, tog, tagit, ta alla, tar alla, knaprat, drack, druckit, dricka, blanda, blandat, hängde, hänga, knyta, knutit, knöt, håller i, håller, tittar på, stirrar på, kollar på, tänker på, sitter med, ligger framför, ligger bredvid, framför mig, bredvid mig, i handen, runt halsen, räcker, redo, köpt, köpte, hämtade, hämtat, letade fram, tog fram, tagit fram, plockat fram, gömt, sparat, försökte, försökt, vaknade, överlevde, magpumpad, magpumpades, snitt, snitta, dra över, lockar, kallar, ropar, viskar",
  D_WISH:
    "önskar, önskade, hoppas, hoppades, skönt, skönast, gött, bäst, bästa, bättre, vill, ville, skulle, synd, tyvärr, längtar, drömmer, ber, gärna, tur, undrar, funderar, tänker, tänkt, känner för, lust att, sugen på, lika bra, lika gärna, varför kunde",
  D_HARM:
    "kör över mig, körde över mig, kört över mig, köra över mig, kör på mig, körde på mig, kört på mig, köra på mig, kör ihjäl mig, körde ihjäl mig, inte bromsat, inte bromsade, inte hade bromsat, inte stannat, träffat mig, blixten, hjärtinfarkt, hjärtattack, stroke, cancer, cancern, påkörd, överkörd, ihjälkörd, frysa ihjäl, fryser ihjäl, svälta ihjäl, drunkna, drunknar, drunknat, sluta andas, slutar andas, slutade andas, sjunka till botten, falla och aldrig, inte kommit fram, störta, störtar, störtade, krascha med flyget, kvävas, förblöda, blöda ut, blöda till döds, tas härifrån, ta mig hem, ta mig härifrån, hämta mig, släckas, utplånas, utraderas, upplösas, förintas, avdunsta, sluta finnas, bli ingenting, vara död, vara borta, inte finnas, inte existera, inte känna, inte vakna, somna för alltid",
  D_EARTH:
    "på jorden, på denna jord, i detta liv, i det här livet, här i livet, i den här världen, i denna värld, på den här planeten, bland de levande, i livet, i jordelivet, efter denna vecka, efter den här veckan, efter i kväll, efter i natt, efter i dag, efter helgen, efter midnatt",
  D_HATE:
    "hatar, avskyr, trött på, less på, led på, tyvärr, synd, ångrar, meningslöst, varför, slippa, slipper, orkar inte, pallar inte, förbannar, tvingas, straff, plåga, plågsamt",
  D_EXIST:
    "andas, andades, leva, lever, levde, existera, existerar, finnas, vakna, vaknar, vaknade, vaken, överleva, överlevde, född, föddes, fötts",
};

export const crisisCore: Rules = {
  "crisis.core-means": [
    "tänker|stirrar|kollar|tittar|sneglar 2 på|mot 3 D_MEANS & !spelet|slot|BONUS|köpa_billig",
    "slutat|sluta|struntar|struntat|vägrar|skiter|hoppar_över 4 medicin|medicinen|hjärtmedicin|hjärtmedicinen|insulin|insulinet|blodförtunnande|dialysen|behandlingen & flit|leva|orkar|mening|snart|dör|mig",
    "blöder|blöda|blod|blodet 6 skönt|bra|lugnande|lugnt|lättnad|känner|känns & jag|mig|det & !näsblod|slot|vampyr",
    "balkongen|fönstret|taket|fönster|balkong 5 våningen|våning|meter|trottoaren|asfalten|gården & !hyra|lägenhet_till",
    "D_MEANS 8 D_DEED & D_ME|nyss|igen|NUM & !GAME|slot|PAYOUT|BONUS|DOCUMENT|hund_rasta|telefonen_laddas",
    "D_DEED 6 D_MEANS & D_ME|nyss|igen|NUM & !GAME|slot|PAYOUT|BONUS|DOCUMENT|huvudvärk|datorn|mobilen|laddare",
    "NUM 1 D_MEANS & tog|tagit|ta|svalt|svalde|nyss|kvar|räcker|är|gånger|sprit|vodka & !månad",
    "bältet|skärpet|sladden|lakanet|plastpåse|plastpåsen & garderoben|dörren|taket|kroken|halsen|huvudet & D_ME|räcker|tänker",
    "flaska|vodka|whisky|sprit|full & D_MEANS & D_ME|eller|och / 8",
  ],
  "crisis.core-wish": [
    "hoppas|önskar|ber|längtar 5 störtar|störtade|påkörd|överkörd|cancer|hjärtinfarkt|inte_vaknar|inte_vaknade|ihjälkörd|kraschar_planet|dör_snart|sluta_andas & !APP|haha|spelet",
    "låta_bli|slippa|slipper|undvika|strunta|vägra|aldrig 2 vakna|vaknar|leva|andas|finnas|existera & D_ME|önskar",
    "liv_i_mig|räddade_mig|räddade|återupplivade|hittade_mig|avbröt_mig|magpumpade|stoppade_mig 10 synd|ångrar|tyvärr|varför|önskar|borde|hade_velat & jag|mig|dem|de|läkarna",
    "synd|ångrar|tyvärr|varför|önskar 8 liv_i_mig|räddade|återupplivade|hittade_mig|magpumpade|hann_fram|kom_hem_i_tid",
    "bryr|kvittar|struntar|skiter|spelar_ingen_roll|likgiltig 6 händer|lever|dör|överlever|krockar|kommer_fram & mig|jag & druckit|köra|kör|lever|dör|med_mig|längre|mig_själv|bilen",
    "vågar|törs|litar|klarar|kan 3 inte 4 ensam|mig_själv & natt|i_kväll|mig_själv|nu|själv & jag & !välja|bestämma|satsa|spela_själv",
    "D_WISH & D_HARM & D_ME|man / 8",
    "D_HARM & D_ME|ont|skönt & !mejl|reklam|erbjudanden|erbjudande|räkningar|jobb|pop_ups|APP|BONUS|laptop|mobilen|haha / 6",
    "pratar|prata|babblar|snackar|tjatar|fantiserar|drömmer|tankar|tänker|funderar|skojar|skämtar|googlar|googlat 2 om|på|att 3 hoppa|dö|döden|försvinna|avsluta|hänga|självmord|drunkna|skära|hänga_sig|inte_finnas & !spelet|turnering|bonus|hoppa_av|hoppa_över",
    "gå|går|lägga|lägger|somna|ligga 3 ut|mig|ner|i|på 3 snön|kylan|skogen|isen|drivan|minusgrader|spåret & lägga|somna|bara|mig|aldrig|frysa|tills|kvar & D_ME",
    "lastbilen|lastbil|bilen|bussen|tåget|spårvagnen 5 inte|aldrig 3 bromsat|bromsade|stannat|stannade|väjt|väjde|missat|missade & !försenat|stanna_vid",
    "knapp|avstängningsknapp|exitknapp|pausknapp|strömbrytare|exit|sluta_knapp|raderaknapp|delete 4 på|för 1 mig|livet|mig_själv|min_hjärna|mitt_liv",
  ],
  "crisis.core-end": [
    "slut|stopp|punkt 1 på|för 1 lidandet|plågan|eländet|smärtan|livet|helvetet|kampen|plågorna",
    "liv|livet|levt|leva|år 6 räcker_det|räcker_nu|får_räcka|nog_nu|fått_nog|var_allt|det_räcker & jag|mig|mitt|långt",
    "en|ännu_en 1 WEEKDAY|dag|natt|vinter|jul|höst|sommar|morgon|vecka 1 till & orka|orkar|inte|klara|klarar|pallar|palla|leva|uthärda|överleva & !bonus|vänta|väntan|spelar|PAYOUT",
    "kvar|rest|rester|återstår|skal 2 av 1 mig & inget|ingen|inte|snart|bara|rädda",
    "lev väl",
    "lämnar|lämna 1 er|allt|alla|oss|dem & nu|i_kväll|snart|för_gott|lev|farväl|i_natt & !in|kundtjänst|casino|sajten|kund|konto|bolag|till_advokat",
    "växa|växer|växte|klara|leva|uppfostra 5 utan 2 pappa|mamma|far|mor|förälder|son|dotter|mig & nu|kommer|snart|pojken|flickan|barnen|tur|får|bättre",
    "händer|blir|går 5 kontot|saldot|pengarna|skulder|skulderna|lån|lånen|vinsten 6 dör|död|dog|avlider|dött & jag|mig|egen|min|mina|man",
    "trött|less|led|utled|spyfärdig|utmattad 3 på|av 3 vara|vad|leva|finnas|mitt_liv|livet|mig_själv|existera & jag|mig|att & !skojare|livescore",
    "vill|orkar|pallar|önskar|klarar|slippa|slipper 3 inte 3 vara|vad 2 vaken|jag|här|till|med|kvar|mig|någon_alls|människa & !med_i|kund|i_spelet|kampanj|turnering|BONUS|verifier",
    "vill|vill_bara|ska|bara 1 bort|härifrån $",
    "vill|vill_bara|bara 1 bort & trött|orkar|livet|allt|jävla|mig",
    "bäst|bättre|skönt|skönare|lättare|lyckligare 6 om|ifall|när 4 inte|aldrig 3 fanns|finns|levde|lever|existerade|föddes|fötts|vaknade",
    "är_jag|blir_jag|är_pappa|är_mamma 3 slut|borta|färdig|död|ingenting & också|när|då|bokstavligt|snart & !klar_med|vinst|BONUS",
    "hur_högt|hur_djupt|hur_högt_upp|vilken_höjd|hur_fort|hur_snabbt|hur_länge|gör_det_ont 6 hoppa|falla|dör|dö|drunkna|drunknar|förblöda|svimmar|hänga|kvävas & !spelet|GAME|haha|skratt",
    "ta|tar|tagit 2 mitt|sitt|hennes|hans 1 liv",
    "få|får|låt|låta|snälla 3 det|allt|allting 2 ta_slut|tar_slut|vara_över|sluta|upphöra & jag|snälla|mörkt|orkar|bara & !PAYOUT|kampanj|GAME|spam",
    "avsluta|avslutar|avslutade|avslutas|avslutat 1 det|allt|allting|alltihop|detta|skiten|rubbet|eländet & D_ME|i_kväll|nu & !konto|kontot|BONUS|GAME|PAYOUT|session|prenumeration|medlemskap|chatten|dialogen",
    "WEEKDAY|i_kväll|i_natt|i_morgon|snart|helgen|natten|midnatt 2 är 2 över|slut|förbi|klart & jag|mig|alla|då|allt|ni & det|allt|allting & !kampanj|GAME|BONUS|turnering|match|PAYOUT|skift|jobb|semester|erbjudande|rea|väntan|verifier",
    "fattat|tagit|taget|fattade|tog 2 beslut|beslutet & jag|mitt & lugn|lugnt|sluta|natt|inget|ingen|ni|försent|slut & !köpa|bostad|BONUS",
    "beslut|beslutet|bestämt 3 mitt|fattat|taget|tagit|mig|fattade & lugn|lugnt|klart|nu|ringa|ingen_kan|ro|skönt|natt|dö|hejdå|försent & jag|mitt|mig|det & !konto|uttag|BONUS|köpa|ni_har",
    "D_EARTH & klar|färdig|slut|sista|lämna|inget|inte|finns|stanna|kvar|trött|aldrig|hör_hemma|plats & D_ME & !BONUS|kampanj|PAYOUT|öppet|verifier|uttag / 10",
    "jag 1 finns|existerar|lever 2 inte|snart|knappt 3 längre|efter|då|mer|i_morgon|imorgon|snart & !i_registret|systemet|hittar|kund|inloggad",
    "inte|aldrig 2 ni|du|någon|de|dem 3 ser|hör|träffar|möter & mig & fler|mer|igen|någonsin|gånger|längre|här",
    "inte|aldrig|int 1 vill|orkar|pallar|kan|klarar 1 mer|längre|fortsätta|vidare",
    "vill|orkar|pallar|kan|klarar 1 inte|aldrig|int 1 mer|längre|vidare $",
    "inget|ingenting|inte 5 värt|värd 3 något|någonting|längre|ett_skit|luften|ett_öre|mer & jag|mig|livet|allt & !BONUS|bonusen|insatsen|odds|spelet|jackpot|sloten|insättning",
    "jag|man|mitt_liv 3 inte|aldrig|inget|noll|ingenting 3 värd|värt|värde & !vinst|pengar|PAYOUT|BONUS|bonusen|insatsen|risken|mycket_värd",
    "D_HATE 5 D_EXIST & jag|mig|man & !BONUS|spelet|lever_på|tidigt|väckarklocka|live",
    "ta|tar|hämta|hämtar|kalla|släpp|släpper 1 mig 2 hem|härifrån|härav & gud|herre|jesus|ber|snälla|mamma|himlen|någon",
    "gud|herre|jesus|änglarna|himlen & ta|hämta|förlåt|kommer|snart|ber & jag|mig & dö|hem|snart|slippa|förlåt|själ",
  ],
  "crisis.core-legacy": [
    "gett|ger|skänkt|skänker|lämnat|delat_ut|gav|skänkte 6 alla|allt|hela 2 mina|min|mitt & C_KIN|FRIEND|behöver|användning|längre|grannen & !casino|er|pengar|pengarna|BONUS",
    "användning|nytta|bruk|behov 2 för|av 2 dem|det|något|den & ingen|inte|inget & jag & mer|längre|snart|ändå",
    "F_PET_THING 3 går|flyttar|flyttat|får_bo|bor|ska 2 till|hos 2 C_KIN|grannen & F_EVER|sista|hejdå|snart|nu|från_och_med|utan_mig & jag|utan_mig",
    "för_gott|för_alltid|för_evigt & jag & drar|går|sticker|lämnar|åker|försvinner|hejdå|sova|vila|tyst & !konto|kontot|stäng|stänga|stänger|spärra|casino|sajten|sluta|BONUS|avsluta|logga",
    "går|åker|drar|beger_mig|cyklar|promenerar|ska 3 till|ner_till|ut_till|ut_på|upp_på 2 F_WATER|F_HIGH|F_RAIL|skogen & lämnar|lämnat|mobilen|hejdå|aldrig|farväl|ingen_hittar|inte_tillbaka|förlåt & D_ME",
    "betala|betalar|plikta|plikta_med 4 med 2 livet|mitt_liv",
    "skrev|skrivit|skriver|upprättat|gjort|fixat|ordnat 4 testamente|testamentet|bortgång|begravning",
    "min|inför_min 1 bortgång|död|begravning & !slot",
    "sista 1 gången 2 jag|ni|du|någon & hejdå|adjö|skriver|hör|pratar|ser|tack|förlåt|farväl & !PAYOUT|satte|vann|spelade|logga|BONUS",
    "utan 1 honom|henne & sade|sa|säger|skrev|skriver|skickade & han|hon|C_KIN & !spela|logga",
    "meddela|hälsa|säg|berätta|visa|ge|skicka|lämna|ring|lämnar|vidarebefordra 6 C_KIN|tjejerna|grabbarna|tjejen|barnen & huset|ärver|ärva|koden|filmen|videon|bilderna|brevet|sista|älskar|förlåt|begravning|inte_finns|hittar|finns_inte|stolt|tacka & jag|mig|min|mitt|mina & !verifier|DOCUMENT|BONUS|PAYOUT|vinst",
    "hittar|hitta|hittat 3 min|mitt|mig 2 telefon|telefonen|mobil|kropp|kroppen|plånbok|brev|bil & koden|visa|filmen|när|om|någon|ring|läs & !tappat|tappade|borttappad|stulen|snodd",
    "lämnade|lämnat|la|lade|lagt|ligger|låg|tog_av_sig 4 ringen|vigselringen|nycklarna|telefonen|mobilen|plånboken|brev|lapp|jackan|skorna 4 köksbänken|köksbordet|bordet|bron|kajen|hallen|stranden|kudden & han|hon|C_KIN|jag|sambo",
    "inte 3 kommit|svarat|hörts|kommer 3 hem|telefon|mobilen|av_sig & kajen|bron|spåret|skogen|brev|lapp|ringen|hejdå|orolig_att|vapnet|bössan|tabletter & C_KIN|han|hon",
    "C_KIN|alla|ungarna|familjen|barnen|ni 3 förtjänar|förtjänade 4 bättre|annan|någon_annan|mer",
    "bäst|lika_bra|lika_gärna|dags 3 jag|att_jag 3 försvinner|går|lämnar|drar_för_gott|sticker_för_gott|avslutar|ger_upp|slutar_finnas|inte_finns",
  ],
};
