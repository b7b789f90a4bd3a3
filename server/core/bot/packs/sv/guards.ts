/** Swedish idioms, titles and laughter, by construct: inside these, words of death and harm say nothing. */
import type { Concepts, Rules } from "../../pack.ts";
import { guardWords as english } from "../en/guards.ts";

export const guardWords: Concepts = {
  G_TITLE: `${english["G_TITLE"] ?? ""}, de dödas bok, dödas bok, död eller levande, dead or alive, dead or a wild, wanted dead, wanted dead or a wild, dead mans trail, dead canary, dead man, rise of the dead, legacy of dead, book of dead, blood suckers, day of dead, dia de los muertos, scroll of dead, ghost of dead, doom of dead, walking dead, death or glory, danger high voltage, mental, tombstone, tombstone rip, san quentin, das xboot, deadwood, el paso gunfight, kiss my chainsaw, serial, punk rocker, true grit, misery mining, the crypt, hellvis wild`,
  G_ADJECTIVE:
    "trött, tråkig~t~a, snygg~t~a, bra, rolig~t~a, kul, söt~t, långt, lång, långsam~t, tyst, enkel~t, enkla, seriös~t, allvarligt, nervös, hungrig, full, rädd, less, dålig~t, säker~t, säkert, lätt, nöjd, kär, coolt, cool, vacker~t, irriterande, häftigt, häftig, seg~t, varmt, kallt, dum, nyfiken, förvånad, imponerad, het, skön~t, nära",
  G_FEELING:
    "skratt, nyfikenhet, tristess, leda, otålighet, spänning, hunger, törst, värme~n, hetta, köld, skam, pinsamhet, lycka, glädje, förtjusning, trötthet, avund, längtan, väntan, sötma, uttråkning, abstinens efter kaffe, nerver",
  G_DEATH:
    "dör, dö, dog, död, döden, dött, döda, dödar, dödade, mörda, mördar, mörd, dödlig, dödligt, dödsnygg, dödstrött, dödstråkig, hänga, hänger, skjut, spricker, sprack, hoppa, hoppar, ihjäl, beroende, besatt",
  G_THING:
    "laptop, dator~n, datorn, telefon~en, mobil~en, lur~en, batteri~et, padda~n, surfplatta~n, skärm~en, wifi, internet, uppkoppling~en, bil~en, app~en, webbläsare~n, laddare~n, server~n, sida~n, sajt~en, stream~en, spel~et, slot~en, bonus~en, kampanj~en, snurr~et, erbjudande~t, saldo~t, chatt~en, lobby~n, bord~et, session~en, runda~n, prenumeration, tv~n, konsol~en, mus~en, tangentbord~et, musik~en, beat~et, jackpot~ten, animation~en, video~n, intro~t, design~en, turnering~en, stämning~en, tråd~en, länk~en, länken, kommentarsfältet, router~n, batteriet, hemsida~n, kassa~n",
  G_TASK:
    "formulär~et~en, verifiering~en, legitimering~en, kod~en, captcha~n, inloggning~en, lösenord~et, bankid, nivå~n, bana~n, pussel, pusslet, uppdrag~et, quest~en, uppladdning~en, chatbot~en, bot~en, robot~en, automatsvar, meny~n, villkor~en, frågan, registrering~en, blankett~en, papper, papperen, mailen, mejlen, manualen, instruktionen, översättningen, omsättning~en, omsättningskrav~et, turnering~en, topplista~n, dragning~en, bonuskod~en, kampanj~en",
  G_MOOD_OF:
    "tålamod~et, nerver~na, humör~et, batteri~et, stämning~en, glädje~n, lust~en, spelglädje~n, kväll~en, helg~en, semester~n, fredagskänsla~n, feststämning~en, datatrafik~en, surf~en, datorn, laptop, telefonen, mobilen, öron~en, ögon~en, rygg~en, tumme~n, tummen, handled på musen, koncentration~en, spelkänsla~n, flow, tempo~t",
  G_FUN:
    "musik~en, soundtrack~et, låt~en, ljud~et, grafik~en, design~en, animation~en, tema~t, melodi~n, trudelutt, chatt~en, introt, temat",
  G_LAUGH:
    "haha, hahaha, hahahaha, lol, lmao, xd, hihi, hehe, tihi, emojilaugh, skratt, skrattar, skrattade, garv, garvar, asgarv, roligt, kul",
};

export const guards: Rules = {
  "guard.title": "G_TITLE",
  "guard.dead-adjective": [
    "död|dödligt|dödlig|döds|dö G_ADJECTIVE",
    "dödstrött|dödstråkig|dödstråkigt|dödssnygg|dödsskön|dödsbra|dödskul|dödstyst|dödlångt|dödsseg|dödsrolig|dödshungrig|dödsallvarlig|dödsläge|dödläge|dödvikt",
    "död 1 vinkel|punkt|länk|zon|linje|lopp|boll|hetta|säsong|tid",
    "dött lopp|tid|läge",
  ],
  "guard.die-of": [
    "dör|dö|dog|död|dött|spricker|skrattar|ihjäl 1 av G_FEELING",
    "skrattar|skrattade|skratta|garvar|garvade|garva|flabbar|flabbade|gapskrattade|tråkar|tråkade|jobbar|jobbade|fryser|frös|väntar|svettas|uttråkad|uttråkar 2 ihjäl|mig 1 ihjäl",
    "skrattar|garvar|skrattade|tråkar|jobbar|fryser|trampar 2 ihjäl",
    "svälter|svälta ihjäl haha",
    "svälter|svälta 1 ihjäl 2 mat|middag|lunch",
    "garvar|skrattar 2 läppen|röven|magen|arslet",
    "dör|dö|dog 2 lite|inombords G_LAUGH",
    "skulle 2 dö|mörda|döda för|efter",
    "mörda|döda|dö|dödar|mördar 1 för 2 lite|en|ett|kaffe|bonus|gratissnurr|freespins|några|att_få",
    "döda för att få|ha",
    "värt att dö för",
    "så 2 G_ADJECTIVE 2 att 2 jag|man 1 dör|dog|avlider|spricker|svimmar",
  ],
  "guard.thing-died": [
    "ta|tar|tog|tagit|suger|sög 1 livet|död|kål av|på|ur G_MOOD_OF|G_THING|G_TASK",
    "ta|tar|tog|tagit|suger|sög 1 livet|död|kål av|på|ur mitt|min|mina|all|allt|hela|er|era|ert|våran|vår|denna|detta|alla|sista|varje|den|det|sin|sitt G_MOOD_OF|G_THING|G_TASK",
    "dödar|dödade|mördar|mördade|kväver|strypte|stryper|skjuter|slaktar|dränker G_MOOD_OF|G_THING|G_TASK|notiserna|pushnotiserna|push_notiserna",
    "dödar|dödade|mördar|mördade|kväver|strypte|stryper|skjuter|slaktar|dränker 1 man|ni|appen|det|den|mitt|min|mina|all|allt|hela|er|era|ert|våran|vår|denna|detta|alla|sista|varje|den|det|sin|sitt G_MOOD_OF|G_THING|G_TASK|notiserna|pushnotiserna|push_notiserna",
    "G_THING|G_TASK 2 gav|ger|gett|ge 1 upp",
    "gav|ger|gett|ge upp andan",
    "G_TITLE 2 hänger|hängde|hängt 1 sig|upp",
    "G_TITLE 1 dör|dog|dött|död & !jag|vill / 3",
    "dör|dog|död 2 monstera|monsteran|palmen|orkidén|blomman|blommorna|växten|växterna|krukväxten|tomaterna|gräset|kaktusen|basilikan|getingar|getingarna|myrorna|mygg|fisken|bakterier|viruset|surdegen",
    "monstera|monsteran|palm|palmen|orkidé|orkidén|blomman|blommorna|växten|växterna|krukväxten|tomaterna|gräset|kaktusen|basilikan|surdegen 3 dör|dog|död|dött|dö",
    "blivit|är|gick|har 2 stendöd|stendött|tvärdog|tvärdör",
    "sista|enda 1 chansen|chans|dagen|dag 2 för|att|på|i_dag|med 2 BONUS|påskbonusen|julbonusen|kampanjen|erbjudandet|rabatten|turneringen",
    "G_THING 1 dog|dött|dör|död|döda|dödade|dö|kraschat|hängt|hänger|hängde|hänga",
    "G_THING 3 dog|dött|dör|död|döda|dödade|dö|kraschat|hängt|hänger|hängde|hänga & !jag|vill|och / 1",
    "dog|dött|dör|dödar|död|döda|dödade G_THING|stämningen|tid|tiden|tråden",
    "dog|dödar|döda|dödade 1 mitt|min|mina|all|allt|hela|er|era|ert|våran|vår|denna|detta|alla|sista|varje|den|det|sin|sitt|lite G_THING|stämningen|tid|tiden|tråden",
    "G_THING|spelet|spel|slotten|den|det|allt|sidan 3 hänger|hängt|hängde|hänga 1 sig",
    "hänga|hänger|hängt|hängde upp 1 sig|mig|er",
    "död|döda|dött för mig",
    "avsluta|avslutar|avslutade|ångra|stoppa 2 G_THING|uttag|uttaget|insättningen|allt_spel",
    "slut 1 på 2 G_THING|kampanjen|bonus|insättningen|uttaget",
    "skjuta|skjut|skjuter 2 upp|fram|iväg|på",
    "skära|skär 1 ner|ned|ut|bilden",
    "hoppa|hoppar|hoppade|hopp 2 från|ur|ut 2 flygplan|flygplanet|planet|fallskärm|hopptornet",
    "drunkna|drunknar|drunknade|kvävs 1 i|av 3 mejl|mail|reklam|erbjudanden|jobb|arbete|kampanjer|notiser|sms|popups|papper|tvätt|disk",
    "hoppa|hoppar|hoppade 1 över|in|på|till|fram|tillbaka|ur|av|vidare|mellan|runt|med",
  ],
  "guard.figure": [
    "beroende|besatt|fast 1 av 3 G_FUN",
    "beroende på",
    "beroendeframkallande 4 G_FUN",
    "G_FUN 3 beroendeframkallande|beroende",
    "G_LAUGH 2 G_DEATH",
    "G_DEATH 1 G_LAUGH",
    "över min döda kropp",
    "på liv och död",
    "liv och lust",
    "slå|slår|slog|slagit|slås ihjäl 1 tid|tiden|lite|en|några|kvällen|söndagen|timmarna|tristessen",
    "hänga|hänger med|kvar|här|ihop|på|ut|upp_sig",
    "livet ur mig",
    "skrämde|skrämmer 3 livet|ihjäl",
    "för allt i världen",
    "ha ihjäl tiden",
    "kör|köra|går hårt|in|igång|på",
    "till döds G_LAUGH|uttråkad|trött|kär",
    "uttråkad|tråkigt|trött|kär|less|förälskad till döds",
    "gråter|gråt|tårar 1 av 1 skratt|lycka|glädje",
    "lyckotårar|glädjetårar",
    "dö|död eller dopp",
    "game over",
    "krya på",
    "hatar mig G_LAUGH",
    "panik G_LAUGH",
    "ingen panik",
    "livet leker",
    "livet är bra|underbart|härligt|toppen|gött|fint",
  ],
};
