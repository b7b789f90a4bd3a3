/** Swedish frames of crisis: each line is a way of saying it, with the words that can fill it. */
import type { Concepts, Rules } from "../../pack.ts";

export const frameWords: Concepts = {
  F_ONE: "jag, han, hon, hen, vi, mig, honom, henne",
  F_EVER:
    "för alltid, för gott, för evigt, för all framtid, för all tid, aldrig mer, en gång för alla, permanent, på riktigt, evigt, evig, eviga",
  F_SOON:
    "i kväll, i natt, i morgon, i dag, snart, ikväll, nu, till helgen, efter helgen, på fredag, på söndag, i helgen, ändå, strax, om en stund, när alla somnat, när barnen somnat, innan jul, före jul, innan helgen",
  F_DEED:
    "dö, dör, avsluta, avslutar, hoppa, hoppar, hoppade, hänga mig, göra slut, skjuta mig, trycka av, trycker av, försvinna, försvinner, skära, göra det, gör det, gjort det, gjorde det, ta steget, tar steget, slippa, slipper, sluta andas, genomföra, genomfört, fullfölja",
  F_NOBODY:
    "ingen, inte en kotte, inte en själ, inte en käft, inte en jävel, inte någon, inte någon alls, knappt någon, vem, inga, ingen jävel, ingen människa",
  F_MOURN:
    "sakna, saknar, saknade, saknad, gråta, gråter, gråtit, sörja, sörjer, märka, märker, märkt, bry sig, bryr sig, brytt sig, bry, bryr, lägga märke, lägger märke, höja på ögonbrynet, komma på begravningen, kommer på begravningen, fälla en tår, fäller en tår, fråga efter, frågar efter, undra var",
  F_DRUG:
    "tabletter~na, tablett, piller, pillren, pillerburk~en, sömntabletter~na, sömnpiller, sömnmedel, sömnmediciner, alvedon, panodil, ipren, paracetamol, insulin~et, värktabletter~na, medicin~en~er~erna, antidepressiva, benso, bensodiazepiner, stesolid, xanor, oxascand, imovane, propavan, theralen, stilnoct, morfin, tramadol, burana",
  F_TAKE:
    "svalt, svälja, sväljer, svalde, tagit, ta, tar, tog, trycka i mig, tryckt i mig, knapra, knaprat, hällt i mig, häller i mig, sköljt ner, samlat, samlar, sparat, sparar, hamstrat, framför mig, på bordet, i handen, räknat, räknar, räcker, räcka, behövs, krävs, dödlig, dödligt, farligt, dö, dör, somna, somnar",
  F_MANY:
    "alla, alltihop, hela, hel, hur många, hur mycket, många, massa, massor, näve~n, burk~en, karta, kartan, kartor, ask~en, förpackning~en, för många, resten, överdos, NUM, tillräckligt, nog, tjugo, trettio, fyrtio, femtio, hundra",
  F_SHARP:
    "rakblad~et~en, kniv~en, köksknivar, kökskniv~en, brödkniv~en, mattkniv~en, skalpell~en, glasskärva~n, glasbit~en, sax~en, rakhyvel~n, vasst, vassa, brytkniv",
  F_CUT_PLACE:
    "arm~en, armar~na, handled~en, handleder~na, underarm~en~arna, lår~et~en, ben~en, hals~en, huden, pulsen, pulsåder~n, magen, badkar~et, badrummet, duschen",
  F_GUN:
    "pistol~en, gevär~et, bössa~n, hagelbössa~n, hagelgevär~et, jaktgevär~et, jaktvapen, älgstudsare~n, studsare~n, revolver~n, vapenskåp~et, puffra~n, ammunition~en, patron~en, dubbelpipa~n",
  F_ROPE:
    "rep~et, snara~n, repstump~en, bjälke~n, takbjälke~n, takkrok~en, takkroken, hundkoppel, livrem, skärp~et, förlängningssladd~en",
  F_HIGH:
    "bro~n, broräcke~t, högbro~n, motorvägsbro~n, gångbro~n, tak~et, hustak~et, balkong~en, balkongräcke~t, fönsterbleck~et, höghus~et, torn~et, vattentorn~et, kyrktorn~et, hopptorn~et, stup~et, klippa~n, klippkant~en, bergkant~en, avsats~en, parkeringshus~et, kran~en, lyftkran~en, viadukt~en, dammen, kajkant~en, kaj~en, västerbron, ölandsbron, högakustenbron, höga kustenbron, älvsborgsbron, öresundsbron, sandöbron, essingebron, lidingöbron, replotbron, tjörnbron, uddevallabron",
  F_RAIL:
    "spår~et~en, järnvägsspår~et, tågspår~et, räls~en, banvall~en, plankorsning~en, järnvägsövergång~en, perrongkant~en, plattformskant~en, järnväg~en, tunnelbanespår~et",
  F_TRAFFIC:
    "tåg~et, ett tåg, godståg~et, pendeltåg~et, snälltåg~et, spårvagn~en, tunnelbana~n, lastbil~en, långtradare~n, timmerbil~en, buss~en, mötande, bergvägg~en, träd~et, ett träd, lyktstolpe, bropelare~n, mittbarriär, mötande fil, motorväg~en, e4an, e6an",
  F_WATER:
    "älv~en, sjö~n, hav~et, vatten, vattnet, is~en, isvak~en, vak, å~n, kanal~en, ån, bäcken, forsen, strömmen, bryggan, viken",
  F_GRAVE:
    "begravningsbyrå~n, begravningskassa, gravsten~en, gravplats~en, dödsannons~en~er~erna, dödsruna~n, minnesstund~en, testamente~t, min begravning, mitt testamente, min kista, i kistan, min urna, min aska, kremeras, kremerad, begravd, begravas, begravd bredvid, under jorden, i jorden, i graven, min grav, kyrkogården, sex fot under, sista viloplats",
};

export const crisisFrames: Rules = {
  "crisis.frame-named": [
    "självmord|suicid|suicidal|självmordstankar|självmords",
    "ta|tar|begå|begår|begått|begick 1 självmord",
    "offa|offar|deleta|delete|unaliva|avliva|avrätta|mörda|döda 2 mig|mig_själv & !spelet|karaktär",
    "alt_f4|ctrl_alt_delete|speedrunna|speedrun|respawna|reboota 3 livet|mig_själv|mitt_liv",
    "skriver|skrev|skrivit|lagt|lämnat|spelat_in|spelar_in|filmat|lämnade|låg 4 avskedsbrev|avskedsbreven|brev_till|breven|lapp|lappen|kuvert|kuvertet & FAMILY|barnen|köksbordet|bordet|hejdå|förlåt|farväl|FRIEND & !kronofogden|banken|inkasso|rekommenderat",
    "psykakuten|akutpsyk|psyket|psykiatriska|lpt|tvångsvård|suicidvak|självmordslinjen|jourtelefon & jag|han|hon|mig|FAMILY|FRIEND & planer|tankar|ljög|hem|skickade|inlagd|försök|försökte|vak|spel|igen|natt",
    "försökte|försökt|försök|försöker 5 dö|dränka|hänga|skjuta|hoppa|överdos|ta_livet",
    "planer|plan|planen 4 dö|avsluta|försvinna|göra_det|genomföra|hur_jag_ska_gå|hur_jag_ska_dö",
  ],
  "crisis.frame-die": [
    "att|få|får|vill|bara|om_att|tänkt|tänker|tänk 3 dö|sluta_andas|bli_jord|bli_aska|gå_hädan|gå_under_jorden & jag|mig|gött|skönt|nu|ensam|natt & !skratt|lite|skämt",
    "bli|blir|vara|är 2 jord|stoft|mull|maskmat & jag|bara|få|mig|gött|snart|skönt",
    "lika_bra|lika_gärna|bäst|bättre|smidigast|enklast|skönast|lättast|skönt|gött|lättnad|befrielse 8 hjärtat|hjärtinfarkt|stroke|cancer|påkörd|överkörd|blixten|propp & jag|mig|stannade|stannar|fick",
    "hjärtat 4 stanna|stannar|stannade|sluta_slå|slutade_slå|slutar_slå & jag|mig|hoppas|bara|önskar & !jackpot|jackpotten|vann|vinst|vinsten|nästan_när|storvinst",
    "hoppas|önskar|ber|vill|får|gärna 5 påkörd|överkörd|kör_på_mig|kör_över_mig|ihjälkörd|cancer|hjärtinfarkt|hjärtattack|inte_vaknar|ta_mig & jag|mig|någon|man & !vinna|chans",
    "någon|kan_någon|snälla|bara 3 skjut|skjuta|döda|avliva|kör_över|köra_över|mörda|slå_ihjäl 1 mig & !haha|skratt",
    "följa|följer|gå|går|komma|kommer|resa 3 efter 3 FAMILY|henne|honom|hustru & nu|snart|tänker|vill|graven|dog|död|änkling|änka|i_natt & !uttag",
    "FAMILY|änkling|änka & himlen|där_uppe|andra_sidan|graven|återförenas|återförenade|återses & jag|snart|till|mig|träffa|ses|vänta & !slot",
    "snart|nu|i_natt|äntligen 4 himlen|hos_gud|andra_sidan|hos_mamma|hos_pappa & jag|mig",
    "F_GRAVE & jag|mig|min|själv|mitt|hör|läser|läsa & !slot|bonus|mammas|pappas|mormors|efter_morsan|farmors|morfars|farfars|freespins",
    "hör|läser|höra|läsa|ser 3 om 1 mig & nästa_gång|tidningen|nyheterna|löpsedlarna|löpsedel|annonsen|i_morgon|snart|dödsannonserna|aftonbladet|radion & !konkurrent",
    "bli|blir|bara|är|vara|vad|blev 2 ett|en|ännu|bara 2 streck|siffra|nummer|namn|rad 4 statistik|statistiken|listan|minneslunden",
    "tomtebloss|kulan|kula 3 skallen|pannan|tinningen|huvudet",
    "döden|död|dö & räddning|lösning|lösningen|utväg|utvägen|bättre|vän|tröst|befrielse|väntar|lugnar|lockar & jag|mig|enda|är|känns & !slot|spel",
    "är|känner_mig|redan 2 död|dött 2 inuti|inombords|inuti|invändigt|på_insidan",
  ],
  "crisis.frame-courage": [
    "mod|modet|kurage|modig|feg|fegis|vågade|vågar|törs|tordes|mesig & jag|mig & hoppa|legat|gjort_det|göra_det|göra_slut|avsluta|dö|trycka_av|ta_steget|sjön|hänga|skjuta|över|slut|borta & !satsa|fråga|ringa",
    "nära|på_väg|på_vippen|på_gränsen 2 att 4 F_DEED & jag|han|hon|mig|i_natt & !slippa_vänta|uttag|spelet|skratt",
    "jag|han|hon 1 gör|gjorde|göra 2 det 2 i_natt|i_kväll|nu|snart|på_riktigt & !uttag|insättning|verifiering|BONUS",
    "gör|göra|hitta_på|hittar_på|tar_till|gjort 3 något 2 dumt|dumheter|drastiskt|hemskt|oåterkalleligt|överilat|obetänksamt|galet",
    "rädd|orolig|livrädd|oroliga|rädda 3 att|för_att 2 FAMILY|FRIEND|han|hon|hen|jag 4 gör|göra|gjort|tar|ta|hittar|hitta|skadar & sig|mig|något|dumt|illa|livet|det_värsta",
    "hota|hotar|hotat|hotade|hotelser 4 att 4 F_DEED|livet|sig_själv|skada & han|hon|FAMILY|FRIEND|sig & !ert|kontoret|er",
    "röst|röster|rösten|rösterna 4 säger|sa|viskar|skriker|huvudet & jag|mig|hoppa|dö|döda",
    "jag|han|hon|FAMILY 3 F_DEED 2 F_SOON & dö|hoppar|avslutar|hänga_mig|skjuta_mig|trycker_av|tar_steget|göra_slut & !kampanj",
  ],
  "crisis.frame-place": [
    "stå|står|ställa|ställer|lägga|lägger|kasta|kastar|hoppa|hoppar|kliva|kliver 3 framför|under 1 det|den|tåget|godståget & F_TRAFFIC|tåget|tåg & jag|mig|tänker|ska|vill / 14",
    "står|sitter|stå|sitta|är|går|gå|klättrat|klättrar|åker|kör|promenerar|står_och_tittar|satt|stod|klivit|uppe|på_väg 5 F_HIGH & jag|han|hon|mig|ensam|kallt|blåser|ner|vinden|nu|FAMILY|mörkt|skönt|natt & !betala|hyra|slot|huset_ska|lägga|högst_insats|nivå|bygga|jobb|jobbar|målar|reparera|fixa|skottar|dricker|öl|grillar|solar",
    "^ F_HIGH & står|hoppa|hoppar & !stängd|öppen|trafik",
    "meter|höjd|högt|hög 5 F_HIGH|ner|fallet & räcker|hoppa|dör|överleva|överlever|säkert_död",
    "F_HIGH 4 hoppa|hoppar|hoppade|kastar|slänger|ner|falla|faller|släppa_taget",
    "hoppa|hoppar|hoppade|slänga_mig|kasta_mig|kastar_mig|faller|falla|kliva_av|släppa_taget|släpper_taget 3 från|ut|över|av|ner|i 3 F_HIGH|F_WATER & jag|han|hon|mig|FAMILY",
    "F_RAIL & jag|han|hon|mig|nästa|kvällståget|tåget & står|sitter|går|ligger|lägga|lägger|väntar|promenerar|nära|tittar|kanten|snart|dras & !försenad|försening",
    "framför|under|mot|möta|ut_i|rakt_in_i|in_i|rakt_på 3 F_TRAFFIC & jag|mig|han|hon|hoppa|kliva|gå|köra|kör|styra|svänga|lägga|slänga|kasta|krama & !hem|på_tåget|uttag",
    "styr|styra|svänger|svänga|kör|köra|gasa|gasar|krocka|krockar|krama|vrida_på_ratten|rycka_i_ratten 5 F_TRAFFIC & jag|mig|rakt|in_i|mot|av_vägen|mötande & !hem|jobbet|jobb|bussen_hem|jobbar",
    "gå|går|gick|kliva|simma|simmar|vada|ro|dyka|sjunka|sjunker|dränka|drunkna 3 ut|ner|rakt_ut|i|till_botten 3 F_WATER & jag|mig|han|hon & aldrig|bara|mörkt|natt|tills|ensam|inte|för_alltid|för_gott",
    "ligga|legat|låg|ligger|hittas|hitta_mig|hittar_mig|botten|flyta|flyter 3 i|på|av 2 F_WATER|graven|jorden & jag|mig|han|hon",
    "drunkna|drunknar|dränka|dränker & jag|mig|vill|han|hon & !mejl|mail|reklam|jobb|räkningar|erbjudanden|kampanjer|sms|arbete|disk|tvätt|papper|popups|kampanjmejl|reklammejl|nyhetsbrev|notiser|disk|plugg|kvitton|dokument|lösenord|kuponger|möten",
  ],
  "crisis.frame-means": [
    "F_DRUG & F_TAKE & F_MANY|dödlig|somna_in|dö|sprit|vodka|alkohol|vin & !hämta_ut|apoteket_stängt|huvudvärk",
    "hur_många|hur_mycket|vilken_dos|vilken_mängd 5 F_DRUG|promille",
    "dödlig|dödliga|dödligt 2 dos|dosen|mängd|mängden|F_DRUG",
    "jag|han|hon|FAMILY|sitter|ligger 6 F_MANY 2 F_DRUG",
    "F_SHARP 6 F_CUT_PLACE|handen|mig|badkaret|madrassen",
    "F_CUT_PLACE 5 F_SHARP",
    "sitter|ligger|står|håller|har|hämtat|gömt|stirrar 5 F_SHARP & jag|handen|han|hon|badrummet|madrassen|framför_mig|kudden|igen & !maten|laga",
    "skär|skära|skurit|skar|rispar|rispat|rispa|karvar|blöder|blod & F_CUT_PLACE|mig|mig_själv|igen_varje|ärr & jag|han|hon|mig|FAMILY|min|mina",
    "skär|skära|skurit|rispar|rispa|självskada 2 igen|varje_gång|när_jag & jag|börjat|började",
    "F_GUN & jag|mig|han|hon|FAMILY|knät|nattduksbordet|laddad|laddat|laddar|munnen|nyckeln|hemma|pappas|farfars & !er|ert|dig|slot|jakten|jägar|vinn",
    "F_ROPE & jag|han|hon|garaget|bilen|ladan|skogen|krok|kroken|uthuset|vinden|köpt|hals|halsen & !slot|spelet|rep_på_nytt|hopprep|hunden_ut",
    "knut|knutar|knuten|snara|ögla 4 rep|repet|hals|halsen|taket|kroken & jag|han|hon|lärt|övar|knyter|googlar",
    "avgaser|avgasröret|avgasslang|kolmonoxid|kolos|gasen|gasolen|grillen_i_bilen 5 bilen|garaget|slang|slangen|på & jag|mig|sitter|somna",
    "bränner|bränna|bränt|fimpar|fimpat|trycker|släcker 5 cigaretter|cigaretten|ciggen|ciggar|cigarett|tändare|strykjärn & mig|armen|huden|handen|jag",
    "slår|slå|dunkar|dunka|bankar|banka|slagit|biter|river|klöser|drar 4 huvudet|mig_själv|ansiktet|armarna|knytnävarna|håret & väggen|jag|mig|blod|blodig|tills & !in_på|kupp",
    "svälter|svälta|vägrar_äta|slutat_äta & straff|straffa|mig_själv|dö|försvinna",
  ],
};
