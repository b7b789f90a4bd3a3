/**
 * Dutch words that say nothing alone and much together: life, an end, pain, a place, the people left behind.
 * Each concept weighs once; words of the casino's everyday weigh against.
 */
import type { Concepts, Moods } from "../../pack.ts";

export const moodWords: Concepts = {
  V_ME: "ik, mij, mijn, mezelf, mijzelf",
  V_LIFE:
    "dit leven, in dit leven, blijven leven, te blijven leven, nog zo een nacht, nog een nacht, nog een dag, hou ik niet vol, niet vol, nog zo n nacht, leven, leve, leef, het leven, mijn leven, bestaan, ademen, hier zijn, hier te zijn, er zijn, er te zijn, zou zijn, meer zijn, deze aarde, deze wereld, wakker worden, wakker wil worden, opstaan, nog een dag, uit bed",
  V_WORLD: "wereld, aarde, universum, hemel, hel, god, lot, ziel, hiernamaals, zinloos",
  V_DEATH:
    "mijn lichaam, dode man, begraaf mij, begraaf, dood, doodgaan, sterven, sterf, zelfmoord, zelfdoding, suicidaal, begrafenis, uitvaart, kist, graf, begraven, verdrinken, hartaanval, ophangen, hangen, hangt, van kant, lijk, crematie, eigen van kant",
  V_HARM:
    "kerf, kerven, in mijn been, in mijn arm, mijn been, mijn armen, mijn huid, pijn, snij, snijden, snijdt, kras, krassen, littekens, bloed, bloeden, polsen, slaan, mezelf slaan, branden, uithongeren, opengehaald",
  V_PLACE:
    "van de weg, het spoor, raam, diep water, brug, dak, balkon, klif, trein, treinen, spoor, station, kanaal, rivier, zee, viaduct, flat, rand, verkeer, vrachtwagen, boom, bos, gracht, metro, perron",
  V_MEANS:
    "touw, strop, pillen, tabletten, paracetamol, mes, scheermes, pistool, kogel, vodka, wodka, fles, bleek, medicijnen, gas",
  V_JUMP:
    "spring, springen, stap eruit, stap ik eruit, eruit stappen, loslaten, laat los, vallen, ga liggen, verdwijnen, verdwijn, weg van alles, uit stappen, erin lopen",
  V_FINAL:
    "zwart wordt, alles zwart, er wel overheen, komen er overheen, gedaan met mij, nog even en dan, de laatste die, maak ik af, afmaken wat, wat ik begon, zelf ook wel weg, ook wel weg, mijn oma binnenkort, oma weer, opa weer, gedag gezegd, gedag, dag gezegd, licht uit, ik ben klaar, spuugzat, afscheid, vaarwel, voorgoed, voor altijd, laatste avond, laatste nacht, laatste bericht, laatste dag, laatste woorden, laatste keer, laatste storting, daarna, het einde, een einde, einde aan, een punt achter, punt achter, voorbij, over en uit, weg van hier, niet meer hier, er niet meer, definitief, nog een laatste, nooit meer",
  V_EVER: "voor altijd, voorgoed, definitief, niet meer, nooit meer, ooit, altijd",
  V_AWAY: "weg van, weg van alles, er tussenuit, weg hier, weg uit, alles achterlaten, ertussenuit",
  V_EMPTY:
    "leeg, verdoofd, hopeloos, waardeloos, nutteloos, zinloos, betekenisloos, ondraaglijk, niet voor mij, dood van binnen, onzichtbaar, ongewenst, leeg van binnen, op van alles",
  V_ENOUGH:
    "genoeg, genoeg van, klaar mee, klaar met, geef op, opgegeven, opgeven, moe van, zo moe, zat, beu, kan niet meer, kan dit niet meer, wil dit niet meer, wil niet meer, niet meer willen, niet meer, trek het niet, uitgeput, op ben, ben op, geen kracht, geen zin, wat heeft het, zinloos, nutteloos, waardeloos, leeg, hopeloos, ondraaglijk, geen nut, geen reden, waarom nog, geen hoop, hoeft niet meer, hoeft van mij",
  V_NOWAY:
    "wat blijft er over, niks meer is, niks meer voor mij, geen reden, reden vinden, geen andere weg, geen uitweg, enige uitweg, uitweg, andere weg, geen keus, geen keuze, geen optie, enige optie, enige oplossing, geen toekomst, niks meer over, niks te verliezen, niemand meer, te laat, gevangen, geen ontsnappen, geen morgen, ten einde raad",
  V_PAIN:
    "pijn, lijden, ellende, ellendig, donker, duisternis, eenzaam, alleen, helemaal alleen, gebroken, huilen, huil, tranen, bang, schaam, schaamte, schuld, schuldig, haat mezelf, mislukt, mislukking, teleurstelling, tot last, depressief, depressie, paniek, wanhopig, wanhoop, hel, somber",
  V_SOON: "vanavond, vannacht, morgen, ochtend, straks, binnenkort, zo meteen, nu, vandaag",
  V_WISH:
    "hoe laat de trein, wou, wens, hoop, liever, zou moeten, moet maar, wil, misschien, ga, kon ik maar, zou, klaar voor, beter als, beter af, soms denk ik, elke dag denk ik, denk eraan, denk aan, gedachten, weet niet of, uitgezocht, opgezocht",
  V_KIN:
    "oma, opa, zwager, schoonzus, oom, kinderen, kind, zoon, dochter, vrouw, man, gezin, familie, moeder, vader, vriendin, vriend, ouders, broer, zus, baby, kat, hond, pa, ma",
  V_EVERYONE: "iedereen, niemand, mensen, wie, ze, anderen",
  V_MISS:
    "dan aan mij, dan met mij, beter af, zonder mij erbij, op jullie geweten, mij missen, mij nou missen, mist mij, mis mij, iemand schelen, vergeten mij, vergeef mij, zonder mij, een dienst, opluchting, rust, betere plek, vinden mij, zorg voor, zorgen voor, zorgt voor, sorry voor alles, hou van jullie, niet aandoen",
  V_DENY:
    "zou nooit, zou mezelf nooit, grapje, geintje, maak je niet druk, maak je geen zorgen, niet echt, ga heus niet, of toch niet, echt niks aandoen",
  V_LETTER: "brief, briefje, testament, verzekering, goede doel, goed doel, trouwring, mijn spullen",
  V_TALKS:
    "praat zo raar, praat raar, doet raar, doet zo raar, zegt rare dingen, appte, appt, zei, zegt, stuurt, postte, schreef, blijft zeggen, heeft het over, praat over, de hele tijd over",

  Y_GAMBLE:
    "op rood, op zwart, te wedden, het wedden, jullie slots, dat ik speel, gok, gokken, gokt, gokte, gegokt, vergokt, wedden, casino, slots, roulette, blackjack, poker, gokkast, gokkasten, kasten, steeds stort, blijf storten, jullie site, deze site, verslaafd, verslaving, speel stiekem",
  Y_LOSS:
    "steelt van mij, jaag op mijn geld, gezet, verloren, verlies, verliezen, kwijt, kwijtgeraakt, weg, op, blut, leeg, leeggehaald, opgemaakt, uitgegeven, verspeeld, verprutst, die verliezen, achter elkaar, aan een stuk, niks meer, geen geld, geen cent, nul, erdoor, er doorheen, alles op",
  Y_NEED:
    "operatie, ziekenhuis, medicijnen, droog brood, noedels, stookgeld, opzij gezet, apart gezet, baan, huur, eten, brood, boterham, rekeningen, loon, salaris, spaargeld, spaarrekening, pensioen, pensioentje, aow, hypotheek, huis, luiers, boodschappen, verwarming, stroom, kas, verzekering, lening, leningen, schuld, schulden, rood, deurwaarder, huisbaas, uitkering, bijstand, rest van de maand, einde van de maand, maand",
  Y_SHAME:
    "zijden draadje, in de put, diep in de put, zwak, niet aankijken, door mij, schaam, schaamte, haat, haat dat, haat mezelf, spijt, schuldig, huil, huilen, walgelijk, stom, ziek, bang, bezorgd, wanhopig, ellendig, alleen, eenzaam, rot, slecht, vreselijk, bergafwaarts, kapot, verwoest, ga kapot, puinhoop, nachtmerrie, hel, wat moet ik, wat heb ik, gebroken, depressief, paniek, slapeloos, wakker van, lig wakker, niet slapen, radeloos",
  Y_SECRET:
    "denkt dat ik op mijn werk, denkt dat ik werk, weet dat ik speel, geheim, stiekem, verstop, verberg, lieg, gelogen, liegen, niemand weet, weet niet dat, weet van niks, weet het niet, niet verteld, nooit verteld, zonder dat, als ze slaapt, als hij slaapt, slaapt, achter de rug",
  Y_ONEMORE:
    "nog een keer, nog een laatste, laatste keer, zeg tegen mezelf, mezelf wijs, elke keer, iedere keer, steeds opnieuw",
  Y_COMPULSE:
    "op die knop, knop drukken, clean, sinds maart, geen controle, controle over, jaag op, terug te winnen, grote winst, tot gisteren, drang, weer, elke nacht, elke dag, hele dag, hele nacht, kan niet stoppen, stoppen, stop, blijf, blijven, steeds, steeds weer, nog een keer, nog eentje, nog een, gezworen, beloofd, kom terug, telkens, controle, weerstaan, niks anders, nergens anders, terugwinnen, moet het terug, drang, ook al wil ik het niet, terugval, gewoonte, had ik maar nooit, nooit gevonden",
  Y_HELP:
    "help mij, help, red mij, hou mij tegen, wat kan ik doen, wat moet ik doen, met iemand praten, hulp nodig, smeek, alsjeblieft",
  Y_MINOR:
    "minderjarig, onder de 18, jongste, mijn puber, jaar oud, op school, te jong, is 13, is 14, is 15, is 16, is 17",

  Y_CALM: `bonus, bonussen, free spins, spins, spin, actie, acties, promo, aanbieding, vip, loyaliteit, punten, cashback, inzetvoorwaarde, rondspelen, code, opname, opnames, opnemen, opneem, uitbetaling, uitbetalingen, uitbetalen, verificatie, verifieren, document, documenten, paspoort, selfie, uploaden, bewijs, kyc, limiet, kosten, belasting, methode, paypal, visa, skrill, ideal, bankrekening, iban,
    app, inloggen, login, log ik in, wachtwoord, mailadres, email, telefoon, mobiel, laptop, scherm, geluid, browser, server, verbinding, spel, spelletje, slot, jackpot, rtp, toernooi, dealer, lobby, tafel, functie, chat, chatvenster, live casino, medewerker, mens, persoon, klantenservice, manager, klant, licentie, odds, wedstrijd, team, voetbal, ajax, feyenoord, psv, speler, weer voor, opwaarderen, overschrijving, afspeellijst, playlist, album, muziek, zender, volume, lampen, licht, weerbericht, liedje, film, recept, vlucht, hotel, restaurant, pizza, wekker, timer, herinnering, afspraak, agenda, vertaal, mop, gedicht, hoofdstad,
    lol, haha, hahaha, hehe, hihi, xd, emojilaugh, emojismile, bedankt, dank je, proost, gefeliciteerd, jarig, verjaardag, vakantie, bruiloft, biertje, koffie, level, screenshot, afschrijving, transactie, terugbetaling, overboeking, aankoop, valuta, account, kaart, pas, pin, saldo, afschrift, winst, sessie, betaling, via, raad je aan, mails, reclame, regel, regels`,
  Y_DEVICE:
    "reageert niet, reageert nergens, opgestart, herstart, tablet, iphone, ipad, foutcode, foutmelding, opgeschort, geblokkeerd, afgeschreven, gestort, overgemaakt, bank, kbc, ing, rabo, belfius, argenta, knab, bunq, resetmail, wachtwoorden, draaiknop, knop, update, pagina, website, site, laden, laadt, random runner, casinospel, rekening, overgeschreven, aangevraagd, verificatiemail, medewerkster, collega van u, ronde",
  Y_QUESTION:
    "hoe kan ik, hoe moet ik, hoe doe ik, waar kan ik, waar vind ik, wat is de, wat is het, wat zijn de, wanneer is, wanneer sluit, is er, zijn er, hebben jullie, kan ik, mag ik, welke, hoe werkt",
};

export const moods: Moods = {
  crisis: {
    threshold: 2.5,
    weights: {
      V_ME: 0.5,
      V_LIFE: 1.75,
      V_WORLD: 0.75,
      V_DEATH: 2.25,
      V_HARM: 1.5,
      V_PLACE: 1.5,
      V_MEANS: 1.75,
      V_JUMP: 1.5,
      V_FINAL: 1.75,
      V_ENOUGH: 1.75,
      V_EVER: 0.75,
      V_AWAY: 1,
      V_EMPTY: 1.5,
      V_NOWAY: 2.5,
      V_PAIN: 1.25,
      V_SOON: 0.5,
      V_WISH: 0.75,
      V_KIN: 0.5,
      V_EVERYONE: 0.5,
      V_MISS: 2,
      V_DENY: 0.75,
      V_LETTER: 0.75,
      V_TALKS: 0.5,
      Y_CALM: -2.5,
      Y_DEVICE: -1.75,
      Y_QUESTION: -1,
    },
  },
  care: {
    threshold: 3,
    weights: {
      V_ME: 0.25,
      Y_GAMBLE: 1.5,
      Y_LOSS: 1.25,
      Y_NEED: 1.5,
      Y_SHAME: 1.25,
      Y_SECRET: 1.25,
      Y_COMPULSE: 1.5,
      Y_ONEMORE: 1.25,
      Y_HELP: 0.75,
      Y_MINOR: 1.5,
      MINOR_AGE: 1.25,
      V_KIN: 1,
      V_LIFE: 1,
      V_PAIN: 0.75,
      V_ENOUGH: 0.5,
      V_NOWAY: 1,
      Y_CALM: -2,
      Y_DEVICE: -1,
      Y_QUESTION: -1,
    },
  },
};
