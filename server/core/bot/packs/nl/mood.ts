/**
 * Dutch words that say nothing alone and much together: life, an end, pain, a place, the people left behind.
 * Each concept weighs once; words of the casino's everyday weigh against.
 */
import type { Concepts, Moods } from "../../pack.ts";

export const moodWords: Concepts = {
  V_ME: "ik, mij, mijn, mezelf, mijzelf",
  V_LIFE:
    "nog te zoeken, dit nog trek, trek dit, zo nog door, nog door moet, nog langer door, nog langer zo, weer wakker, elke ochtend, elke dag opnieuw, elke dag een strijd, nog een ochtend, nog een jaar, nog een kerst, oud worden, volhouden, vol te houden, overleven, nog hier ben, nog besta, nog ben, leven is een, wens meer om, meer om leven, dit leven, in dit leven, blijven leven, te blijven leven, nog zo een nacht, nog een nacht, nog een dag, hou ik niet vol, niet vol, nog zo n nacht, leven, leve, leef, het leven, mijn leven, bestaan, ademen, hier zijn, hier te zijn, er zijn, er te zijn, zou zijn, meer zijn, deze aarde, deze wereld, wakker worden, wakker wil worden, opstaan, nog een dag, uit bed",
  V_WORLD:
    "aardbol, aardkloot, planeet, op deze wereld, van deze wereld, deze aardbol, het bestaan, mijn bestaan, wereld, aarde, universum, hemel, hel, god, lot, ziel, hiernamaals, zinloos",
  V_DEATH:
    "in een kist, in de kist, onder de grond, onder de zoden, zes plankjes, tussen zes planken, tuintje op mijn buik, pijp uit, hoekje om, het hoekje om, ertussenuit knijpen, ertussenuit, uitstap, uitstappen, eruit stap, stap eruit, zelfmoordlijn, zelfmoordpreventie, 113, 1813, zelfmoordlijn nummer, afscheidsbrief, afscheidsbrieven, afscheid, levenseinde, levenseindekliniek, euthanasie, inslapen, heengaan, aan mezelf, doodgaan, crepeer, creperen, uit het leven, er een eind aan, springen, voor de trein, metro springt, op de rails, bij oma zijn, bij opa zijn, mijn lichaam, dode man, begraaf mij, begraaf, dood, doodgaan, sterven, sterf, zelfmoord, zelfdoding, suicidaal, begrafenis, uitvaart, kist, graf, begraven, verdrinken, hartaanval, ophangen, hangen, hangt, van kant, lijk, crematie, eigen van kant",
  V_HARM:
    "snij weer, kras weer, sneed, gesneden, stikt, stikken, verstikken, verstikt, doodbloeden, pijn doen, doet het pijn, straf verdien, mezelf straffen, kerf, kerven, in mijn been, in mijn arm, mijn been, mijn armen, mijn huid, pijn, snij, snijden, snijdt, kras, krassen, littekens, bloed, bloeden, polsen, slaan, mezelf slaan, branden, uithongeren, opengehaald",
  V_PLACE:
    "hoog genoeg, van boven, bovenste verdieping, tiende verdieping, parkeergarage, spoorwegovergang, overweg, rails, schelde, maas, waal, rijn, dijk, sluis, pier, strand, kliffen, bruggen, diepte, reling, van de weg, het spoor, raam, diep water, brug, dak, balkon, klif, trein, treinen, spoor, station, kanaal, rivier, zee, viaduct, flat, rand, verkeer, vrachtwagen, boom, bos, gracht, metro, perron",
  V_MEANS:
    "uitlaatgas, uitlaatgassen, gaskraan, het gas open, gas staat open, gas open, strip, strips, doosje leeg, pot leeg, potje leeg, uitlaat, koolmonoxide, hogedruk, insuline, metformine, mesje, mesjes, scheermesjes, pistool, touwtje, riem, plastic zak, antivries, drank en pillen, duizelig, scheer, stanleymes, keukenmes, aardappelmesje, touw, strop, pillen, tabletten, paracetamol, mes, scheermes, pistool, kogel, vodka, wodka, fles, bleek, medicijnen, gas",
  V_JUMP:
    "spring, springen, stap eruit, stap ik eruit, eruit stappen, loslaten, laat los, vallen, ga liggen, verdwijnen, verdwijn, weg van alles, uit stappen, erin lopen",
  V_FINAL:
    "laatste wil, mijn laatste wil, niet alleen te laten, naar mijn overleden, na vanavond, na vannacht, na vandaag, na morgen, na dit weekend, na deze avond, tel de dagen, tel de uren, dagen tellen, aftellen, tel af, van mij af, van mij verlost, klaar met mij, afgelopen met mij, gebeurd met mij, over met mij, voorbij met mij, straks niet meer, morgen niet meer, niet meer opneem, niet meer thuis, niet meer thuiskom, nooit meer thuis, niet meer naar huis, niet meer terugkom, kom niet meer terug, kom niet terug, voor de laatste keer, de laatste keer dat, laatste maaltijd, laatste sigaret, laatste glas, laatste wandeling, laatste kus, deur op een kier, deur van het slot, deur open, ze mij vinden, mij dan vinden, wie mij vindt, vinden ze mij, ik ga nu, ik ga dan maar, ik ga maar, het is tijd, het is mijn tijd, tijd om te gaan, mooi geweest, genoeg gezeten, genoeg geleefd, lang genoeg geleefd, lang genoeg geduurd, heb mijn tijd gehad, uit mijn lijden, lijden verlossen, eindstation, eindpunt, einde rit, einde van de rit, laatste rit, over de rand, de stap zetten, stap zetten, laatste stap, ik doe het, doe het vanavond, doe het vannacht, ga het doen, ga het echt doen, durf het niet, durf niet, durfde ik maar, moed verzamelen, moed ervoor, lak aan alles, heb er lak aan, dezelfde weg op, achterna, zwart wordt, alles zwart, er wel overheen, komen er overheen, gedaan met mij, nog even en dan, de laatste die, maak ik af, afmaken wat, wat ik begon, zelf ook wel weg, ook wel weg, mijn oma binnenkort, oma weer, opa weer, gedag gezegd, gedag, dag gezegd, licht uit, ik ben klaar, spuugzat, afscheid, vaarwel, voorgoed, voor altijd, laatste avond, laatste nacht, laatste bericht, laatste dag, laatste woorden, laatste keer, laatste storting, daarna, het einde, een einde, einde aan, een punt achter, punt achter, voorbij, over en uit, weg van hier, niet meer hier, er niet meer, definitief, nog een laatste, nooit meer",
  V_EVER: "voor altijd, voorgoed, definitief, nooit meer, ooit, altijd",
  V_AWAY: "weg van, weg van alles, er tussenuit, weg hier, weg uit, alles achterlaten, ertussenuit",
  V_EMPTY:
    "leeg, verdoofd, hopeloos, waardeloos, nutteloos, zinloos, betekenisloos, ondraaglijk, niet voor mij, dood van binnen, onzichtbaar, ongewenst, leeg van binnen, op van alles",
  V_ENOUGH:
    "genoeg, genoeg van, klaar mee, klaar met, geef op, opgegeven, opgeven, moe van, zo moe, zat, beu, kan kan dit niet meer, wil dit niet meer, wil niet meer, niet meer willen, niet meer, trek het niet, uitgeput, op ben, ben op, geen kracht, geen zin, wat heeft het, zinloos, geen nut, geen reden, waarom nog, geen hoop, hoeft niet meer, hoeft van mij",
  V_NOWAY:
    "niet winnen dan, geen zin om, geen zin in morgen, wat heb ik nog, wat moet ik hier nog, wat doe ik hier nog, wat doe ik nog, waarvoor nog, waarom nog, hoeft van mij niet, van mij niet meer, hoeft voor mij niet, voor mij niet meer, voor mij hoeft, het hoeft niet meer, zonder zin, geen wens meer, geen plan b, geen weg terug, punt van geen terugkeer, einde raad, radeloos, veiligheidsplan, crisisplan, crisisdienst, suicidaal, donkere plek, zwarte gedachten, wat blijft er over, niks meer is, niks meer voor mij, geen reden, reden vinden, geen andere weg, geen uitweg, enige uitweg, uitweg, andere weg, geen keus, geen keuze, geen optie, enige optie, enige oplossing, geen toekomst, niks meer over, niks te verliezen, niemand meer, te laat voor mij, al te laat voor mij, voor mij te laat, gevangen, geen ontsnappen, geen morgen, ten einde raad",
  V_PAIN:
    "pijn, lijden, ellende, ellendig, donker, duisternis, eenzaam, alleen, helemaal alleen, gebroken, huilen, huil, tranen, bang, schaam, schaamte, schuld, schuldig, haat mezelf, mislukt, mislukking, teleurstelling, tot last, depressief, depressie, paniek, wanhopig, wanhoop, hel, somber",
  V_SOON: "vanavond, vannacht, morgen, ochtend, straks, binnenkort, zo meteen, nu, vandaag",
  V_WISH:
    "hoe laat de trein, wou, wens, hoop, liever, zou moeten, moet maar, wil, misschien, ga, kon ik maar, zou, klaar voor, beter als, beter af, soms denk ik, elke dag denk ik, denk eraan, denk aan, gedachten, weet niet of, uitgezocht, opgezocht",
  V_KIN:
    "oma, opa, zwager, schoonzus, oom, kinderen, kind, zoon, dochter, vrouw, man, gezin, familie, moeder, vader, vriendin, vriend, ouders, broer, zus, baby, kat, hond, pa, ma",
  V_EVERYONE: "iedereen, niemand, mensen, wie, ze, anderen",
  V_MISS:
    "een last voor iedereen, last voor iedereen, tot last, meer aan mij als, meer aan mijn verzekering, levensverzekering, beter zonder, beter af zonder, komen ook wel zonder, redden zich wel, redden het wel zonder, niemand mist, niemand die mij mist, niemand merkt, zeg maar aan, zeg maar tegen, zeg aan mijn, zeg dat aan, bel mijn vrouw, bel mijn man, mijn vrouw bellen, mijn man bellen, mijn moeder bellen, mijn ouders bellen, mijn kinderen bellen, nummer van mijn, contacteer mijn, verwittig mijn, waarschuw mijn, dan aan mij, dan met mij, beter af, zonder mij erbij, op jullie geweten, mij missen, mij nou missen, mist mij, mis mij, iemand schelen, vergeten mij, vergeef mij, zonder mij, een dienst, opluchting, rust, betere plek, vinden mij, zorg voor, zorgen voor, zorgt voor, sorry voor alles, hou van jullie, niet aandoen",
  V_DENY:
    "mezelf nooit wat doen, nooit wat doen hoor, niet dat ik, ik zou niet, ik doe niks hoor, maak je geen zorgen hoor, niks aan de hand hoor, alleen maar een gedachte, gewoon een gedachte, zou nooit, zou mezelf nooit, grapje, geintje, maak je niet druk, maak je geen zorgen, niet echt, ga heus niet, of toch niet, echt niks aandoen",
  V_LETTER: "brief, briefje, testament, verzekering, goede doel, goed doel, trouwring, mijn spullen",
  V_TALKS:
    "praat zo raar, praat raar, doet raar, doet zo raar, zegt rare dingen, appte, appt, zei, zegt, stuurt, postte, schreef, blijft zeggen, heeft het over, praat over, de hele tijd over",

  Y_GAMBLE:
    "op rood, op zwart, te wedden, het wedden, jullie slots, dat ik speel, gok, gokken, gokt, gokte, gegokt, vergokt, wedden, casino, slots, roulette, blackjack, poker, gokkast, gokkasten, kasten, steeds stort, blijf storten, jullie site, deze site, verslaafd, verslaving, speel stiekem",
  Y_LOSS:
    "alles zit bij jullie, zit bij jullie, in 1 weekend, in een weekend, in een nacht, in een avond, 1 nacht, 1 avond, 40k, 30k, 20k, 10k, 50k, verder in de schuld, doorheen gejast, achteruit, ingezet en, op zwart gezet, verlies na verlies, steelt van mij, jaag op mijn geld, gezet, verloren, verlies, verliezen, kwijt, kwijtgeraakt, weg, op, blut, leeg, leeggehaald, opgemaakt, uitgegeven, verspeeld, verprutst, die verliezen, achter elkaar, aan een stuk, niks meer, geen geld, geen cent, nul, erdoor, er doorheen, alles op",
  Y_NEED:
    "elektriciteit, elektriciteitsrekening, stookkosten, sparen, jaar sparen, jaren sparen, jaren gespaard, gespaard, luiers, pampers, melkpoeder, kinderopvang, huisbaas, uitvaart, begrafenis, trouwfeest, huwelijk, verbouwing, zonnepanelen, auto verkocht, spaarcentjes, studie van, krediet, kredieten, lening van, persoonlijke lening, ontslagen, ontslag, failliet, operatie, ziekenhuis, medicijnen, droog brood, noedels, stookgeld, opzij gezet, apart gezet, baan, huur, eten, brood, boterham, rekeningen, loon, salaris, spaargeld, spaarrekening, pensioen, pensioentje, aow, hypotheek, huis, luiers, boodschappen, verwarming, stroom, kas, verzekering, lening, leningen, schuld, schulden, rood, deurwaarder, huisbaas, uitkering, bijstand, rest van de maand, einde van de maand, maand",
  Y_SHAME:
    "trillende handen, tril, beef, bibber, zweet, klam, hartkloppingen, janken, mag ik janken, boven het hoofd, loopt mij boven, uit mijn vel, ik walg, walging, smerig, ziek van mezelf, minderwaardig, leeg hoofd, slaap niet, geen oog dicht, de hele nacht wakker, nacht doorgehaald, doorgehaald, doodsbang, durf niet naar huis, durf niet, rotvader, slechte vader, slechte moeder, wat voor moeder, wat voor vader, zijden draadje, in de put, diep in de put, zwak, niet aankijken, door mij, schaam, schaamte, haat, haat dat, haat mezelf, spijt, schuldig, huil, huilen, walgelijk, stom, ziek, bang, bezorgd, wanhopig, ellendig, alleen, eenzaam, rot, slecht, vreselijk, bergafwaarts, kapot, verwoest, ga kapot, puinhoop, nachtmerrie, hel, wat moet ik, wat heb ik, gebroken, depressief, paniek, slapeloos, wakker van, lig wakker, niet slapen, radeloos",
  Y_SECRET:
    "lieg tegen iedereen, tegen iedereen, mijn lief, mijn baas, niemand weet ervan, houd ik geheim, hou ik geheim, verzwijg, dubbelleven, mail verwijderd, afschriften verstopt, post verstopt, geheim houden, geheime rekening, achter zijn rug, achter haar rug, stiekem, bestolen, denkt dat ik op mijn werk, denkt dat ik werk, weet dat ik speel, geheim, stiekem, verstop, verberg, lieg, gelogen, liegen, niemand weet, weet niet dat, weet van niks, weet het niet, niet verteld, nooit verteld, zonder dat, als ze slaapt, als hij slaapt, slaapt, achter de rug",
  Y_ONEMORE:
    "nog een keer, nog een laatste, laatste keer, zeg tegen mezelf, mezelf wijs, elke keer, iedere keer, steeds opnieuw",
  Y_COMPULSE:
    "maar storten, en maar door, en maar spelen, tegenhouden, nie tegenhouden, niet tegenhouden, mezelf niet, mezelf nie, weer een nacht, hele dag door, obsessief, gokgedrag, verslaafd gedrag, afkick, ontwenning, onrustig als ik niet, als ik niet kan, zonder gokken, nergens anders aan, alleen nog gokken, nog aan gokken, weer begonnen, toch weer, alweer, hervallen, herval, teruggevallen, geld dat ik niet heb, wat ik niet heb, zit hier weer, was clean, jaar clean, maanden clean, op die knop, knop drukken, clean, sinds maart, geen controle, controle over, jaag op, terug te winnen, grote winst, tot gisteren, drang, weer, elke nacht, elke dag, hele dag, hele nacht, kan niet stoppen, stoppen, stop, blijf, blijven, steeds, steeds weer, nog een keer, nog eentje, nog een, gezworen, beloofd, kom terug, telkens, controle, weerstaan, niks anders, nergens anders, terugwinnen, moet het terug, drang, ook al wil ik het niet, terugval, gewoonte, had ik maar nooit, nooit gevonden",
  Y_HELP:
    "hulpverlener, hulpverleners, hulplijn, adressen van, waar kan ik terecht, bij wie kan ik terecht, iemand die helpt, praatgroep, zelfhulpgroep, help ik, kan iemand, help mij, help, red mij, hou mij tegen, wat kan ik doen, wat moet ik doen, met iemand praten, hulp nodig, smeek, alsjeblieft",
  Y_MINOR:
    "minderjarig, onder de 18, jongste, mijn puber, jaar oud, op school, te jong, is 13, is 14, is 15, is 16, is 17",

  Y_CALM: `bonus, bonussen, free spins, spins, spin, actie, acties, promo, aanbieding, vip, loyaliteit, punten, cashback, inzetvoorwaarde, rondspelen, code, opname, opnames, opnemen, opneem, uitbetaling, uitbetalingen, uitbetalen, verificatie, verifieren, document, documenten, paspoort, selfie, uploaden, bewijs, kyc, limiet, kosten, belasting, methode, paypal, visa, skrill, ideal, bankrekening, iban,
    app, inloggen, login, log ik in, wachtwoord, mailadres, email, telefoon, mobiel, laptop, scherm, geluid, browser, server, verbinding, spel, spelletje, slot, jackpot, rtp, toernooi, dealer, lobby, tafel, functie, chat, chatvenster, live casino, medewerker, mens, persoon, klantenservice, manager, klant, licentie, odds, wedstrijd, team, voetbal, ajax, feyenoord, psv, speler, weer voor, opwaarderen, overschrijving, afspeellijst, playlist, album, muziek, zender, volume, lampen, licht, weerbericht, liedje, film, recept, vlucht, hotel, restaurant, pizza, wekker, timer, herinnering, afspraak, agenda, vertaal, mop, gedicht, hoofdstad,
    lol, haha, hahaha, hehe, hihi, xd, emojilaugh, emojismile, bedankt, dank je, proost, gefeliciteerd, jarig, verjaardag, vakantie, bruiloft, biertje, koffie, level, screenshot, afschrijving, transactie, terugbetaling, overboeking, aankoop, valuta, account, kaart, pas, pin, saldo, afschrift, winst, sessie, betaling, via, raad je aan, mails, reclame, regel, regels`,
  Y_DEVICE:
    "horror, horrorslots, griezelslots, kom niet meer bij, nooit meer hier, hier nooit meer, nooit meer bij jullie, adres, mijn id, id kaart, identiteitskaart, paspoort, rijbewijs, pasfoto, factuur, verblijfskaart, klopt niet, niet meer klopt, reageert niet, reageert nergens, opgestart, herstart, tablet, iphone, ipad, foutcode, foutmelding, opgeschort, geblokkeerd, afgeschreven, gestort, overgemaakt, bank, kbc, ing, op mijn naam, insturen, opsturen, rabo, belfius, argenta, knab, bunq, resetmail, wachtwoorden, draaiknop, knop, update, pagina, website, site, laden, laadt, random runner, casinospel, rekening, overgeschreven, aangevraagd, verificatiemail, medewerkster, collega van u, ronde",
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
