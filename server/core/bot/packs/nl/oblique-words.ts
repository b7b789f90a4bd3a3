/** Dutch words of distress said sideways: tomorrow, going on, giving things away, being found, places and means. */
import type { Concepts } from "../../pack.ts";

export const obliqueWords: Concepts = {
  O_NO: "geen, niet, nooit, niks, niets, zonder, wat, welk, nul, amper, nauwelijks, nergens",
  O_SENSE:
    "zin, nut, reden, doel, betekenis, waarde, hoop, kracht, energie, moed, fut, puf, wil, toekomst, perspectief, vreugde, motivatie",
  O_GOING: `wakker worden, wakker te worden, opstaan, op te staan, hier zijn, hier te zijn, er te zijn, door te gaan, doorgaan, verder te gaan, verder gaan, verder te leven, verder leven, verder, te leven, leven, bestaan, te bestaan, ademen, morgen, volgende week, volgend jaar, nog een dag, een nieuwe dag,
    deze aarde, op aarde, deze wereld, de wereld, dit leven, het leven, mijn leven, te blijven, te vechten, vol te houden`,
  O_AHEAD:
    "morgen, toekomst, volgende week, kerst, de kerst, volgende verjaardag, zomer, lente, ochtend, einde van de week, nieuwe jaar",
  O_GAVE:
    "gaf, geef, geven, gegeven, weggegeven, weggeven, geef weg, weggedaan, verkocht, verdeeld, verdelen, uitgedeeld, gedoneerd, afgestaan, bij de buren, naar de buren, naar het asiel, naar mijn zus, naar mijn broer, bij mijn moeder",
  O_OWN:
    "kat, hond, poes, huisdier, huisdieren, konijn, vogel, gitaar, horloge, ring, trouwring, sieraden, kleren, spullen, mijn spullen, zijn spullen, haar spullen, alles wat ik heb, alles van mij, bezittingen, platen, verzameling, playstation, fiets, motor, sleutels, fotoboeken, planten",
  O_NONEED:
    "niet meer nodig, niet langer nodig, niks meer nodig, niet nodig, geen nodig, heb ik niks aan, niks meer aan, geen gebruik meer, hoef ik niet meer, hoeft niet meer, niet meer voor nodig, geen geld nodig, geen geld meer nodig",
  O_GONEPLACE:
    "waar ik heen ga, waar ik naartoe ga, waar ik naar toe ga, waar ik straks ben, waar ik ben, aan de andere kant, in de hemel, daarboven, hierboven, onder de grond, onder de zoden, in de kist, betere plek, volgend leven, volgende leven, ander leven, hiernamaals",
  O_EDGE:
    "viaduct, dak, brug, balkon, spoor, spoorlijn, rails, perron, klif, reling, vensterbank, kozijn, afgrond, overweg, parkeergarage, flat, hijskraan, pier, kade, treinstation, station",
  O_STANDING:
    "sta, stond, staan, zit, zat, zitten, klim, geklommen, hang, leun, kijk naar beneden, bovenop, op de rand, rand van",
  O_WHEELS:
    "trein, bus, tram, metro, vrachtwagen, auto, autos, truck, goederentrein, sneltrein, intercity, verkeer, tegenligger, tegenliggers",
  O_STEP:
    "stap, stappen, spring, springen, gooi, gooien, werp, lopen, loop, ga liggen, liggen, lig, ren, rennen, duik, duiken, val, vallen, laat me vallen, rijden, rij",
  O_UNDER: "onder, voor, van, tegen, uit, af, vanaf, eronder, ervoor, eraf",
  O_TEMPT:
    "aantrekkelijk, aantrekkelijker, aanlokkelijk, verleidelijk, roept, trekt mij, lonkt, lokt, ziet er goed uit, rustig uit, vredig, uitnodigend, steeds dichterbij, als een oplossing",
  O_METHOD:
    "makkelijkste manier, snelste manier, pijnloze manier, beste manier, minst pijnlijke, pijnloos, zonder pijn, makkelijke manier, snelle manier, hoeveel, welke dosis, dodelijk, dodelijke, genoeg om, hoe lang duurt het voor je",
  O_WAYOUT:
    "te gaan, dood te gaan, te sterven, eruit te stappen, ermee te stoppen, mezelf, in te slapen, te verdrinken, te hangen, doodgaat, dood bent, doodgaan, niet meer wakker, uit het leven, te verdwijnen",
  O_PILLWORD:
    "pil, pillen, tabletten, paracetamol, paracetamols, ibuprofen, slaappillen, slaaptabletten, slaapmedicatie, pijnstillers, oxazepam, temazepam, diazepam, valium, xanax, insuline, antidepressiva, medicijnen, medicatie, oxy, morfine",
  O_TOOMUCH:
    "genomen, ingenomen, geslikt, slik, slikken, naar binnen, klaarliggen, klaar, op een rij, liggen, gespaard, opgespaard, alle, al mijn, hele, handvol, te veel, doos, strip, strippen, potje, pot, hoop, bak, fles, wodka, vodka, drank, wijn",
  O_TOOL:
    "touw, strop, scheermes, scheermesje, scheermesjes, mesje, mes, pistool, geweer, vuurwapen, kogel, riem, snoer, slang, uitlaat",
  O_HIDE:
    "schuur, garage, zolder, kelder, kast, la, lade, auto, badkamer, bad, slaapkamer, naast mij, voor mij, op schoot, in mijn hand, in mijn handen, op tafel, onder mijn kussen, bij me, om mijn nek, tegen mijn hoofd, geladen, klaar, in mezelf, in mijn buik, in mijn arm",
  O_GOD: "god, heer, heer jezus, allah, lieve heer, dood, magere hein, universum, hemel",
  O_TAKEME:
    "haal mij, neem mij, kom mij halen, laat mij gaan, roep mij, verlos mij, neem mij mee, haal mij op, laat mij sterven, haal mij hier weg, maak mij af, maak me dood, schiet mij",
  O_EVERYBODY:
    "iedereen, allemaal, mensen, mijn gezin, mijn familie, mijn kinderen, de kinderen, mijn vrouw, mijn man, mijn moeder, mijn vader, mijn ouders, de wereld, anderen, jullie, ze, hun, mijn vrienden, mijn omgeving, niemand",
  O_BURDEN:
    "last, tot last, lastpost, blok aan het been, probleem, probleem voor, teleurstelling, schande, mislukking, mislukkeling, fout, vergissing, ballast, sta-in-de-weg, belasting voor mijn, waardeloos, overbodig",
  O_RELIEVED:
    "beter slapen, slaapt beter, slapen beter, rust, rustiger, beter af, beter, beter leven, gelukkiger, blij, blijer, opgelucht, redden zich, redden het, redt zich, prima verder, verder kunnen, makkelijker, vrij, meer aan",
  O_NOTHERE:
    "er niet ben, er niet was, er niet meer ben, er niet meer was, er niet zou zijn, er niet meer zou zijn, weg ben, weg was, weg zou zijn, dood ben, dood was, verdwenen ben, verdwijn, zou verdwijnen, zonder mij, niet meer leef, niet meer leefde, niet besta, niet bestond, uit hun leven, niet meer hier ben, niet meer hier was, er niet meer zijn, verdween",
  O_BELONG: "hoor, thuis, plek, plaats, gemaakt voor, bedoeld voor, geschikt voor, pas niet, te zoeken",
  O_WORLD: "wereld, aarde, leven, maatschappij, hier",
  O_NUMB:
    "voelen, niks voelen, niets voelen, iets voelen, denken, gedachten, hoofd uit, uitzetten, uitschakelen, rust in mijn hoofd",
  O_OVER: "klaar, over, voorbij, afgelopen, gedaan, einde, het einde, licht uit, genoeg geweest",
  O_DEADLINE:
    "vanavond, vannacht, morgen, vandaag, straks, dit weekend, binnenkort, zo meteen, morgenochtend, over een uur, hierna, deze week, na vandaag, voor altijd, voorgoed, eindelijk",
  O_TIDY:
    "opgeruimd, opruimen, schoongemaakt, geregeld, regelen, uitgezocht, op orde, op een rij gezet, afgehandeld, testament, papieren, begrafenis, uitvaart, klaargelegd, opgeschreven, wachtwoorden opgeschreven",
  O_LAST_AFFAIRS:
    "begrafenis, uitvaart, crematie, testament, mijn zaken, niemand dat, niemand het, niemand iets, achteraf, daarna hoeft, voor als ik er, als ik weg, kist, as, grafsteen, nabestaanden, afscheidsbrief, afscheid",
  O_UNSAFE:
    "mezelf aandoe, mijzelf aandoe, mezelf aan doe, mezelf iets aan, mezelf wat aan, veilig ben, veilig vanavond, veilig vannacht, veilig bij mezelf, veilig met mezelf, alleen met mezelf, alleen zijn vannacht, alleen thuis nu, iets stoms doe, iets stoms, iets doms, gekke dingen, gek doe, rare dingen doe, iets geks, wat ik ga doen, wat ik doe vannacht",
  O_FEAR:
    "bang, beloven, kan niet beloven, vertrouw, durf, weet niet of, niet zeker, sta niet voor mezelf in, sta niet in, garandeer, misschien, voel mij niet, voel mij, ga",
  O_VOICES: "stemmen, stem, hoofd, demonen, duivel",
  O_DOIT: "springen, spring, dood, doen, snijden, stoppen, verdwijnen, sterven, gaan, pijn, hangen, einde",
  O_GOODBYE:
    "vaarwel, adieu, tot ziens, leuk jullie te kennen, leuk jullie gekend, fijn jullie te kennen, jullie gekend, leuk geweest, mooi geweest, het ga jullie goed, het ga je goed, bedankt voor alles, hou van jullie, hou van jullie allemaal, tot in de hemel, tot in het, dag allemaal, dag lieve, dag mama, dag papa, dag wereld, dag iedereen, doei wereld, rust zacht, laatste groet, laatste groeten",
  O_FORGIVE:
    "vergeef mij, vergeef het mij, sorry moeder, sorry vader, sorry kinderen, sorry lieverd, sorry schat, het spijt mij moeder, het spijt mij vader, sorry iedereen, sorry voor alles, spijt mij voor alles, het spijt mij jongens, sorry dat ik",
  O_FOUND:
    "vinden mij, vindt mij, vind mij, mij vinden, mij vindt, mij gevonden, mijn lichaam, mijn lijk, mij los, uit het water",
  O_WHEREFOUND:
    "garage, morgen, bos, dood, hangend, bad, badkamer, lichaam, rivier, kanaal, bed, slaapkamer, schuur, auto, koud, park, te laat, kelder, zolder, straks, wel, ooit",
  O_FIGHT:
    "moe van het leven, moe van het bestaan, moe van leven, zo moe van, moe van alles, moe van vechten, moe gestreden, op van alles, uitgevochten, vechtlust, kan niet meer vechten, geen kracht meer, geen puf meer, leeg van binnen, dood van binnen, kapot van binnen, opgegeven, geef het op, geef op, klaar met leven, klaar met het leven, klaar met alles, klaar met deze wereld, kap met leven, kap met het leven, kap met alles, stop met leven, leven zat, leven beu, het leven niet aan, het leven niet meer aan, leven niet meer aankan, leven niet vol, nog een dag, geen dag meer, niet nog een dag, trek het leven, trek dit leven, zo verder leven, zo niet verder, beu om te leven, zat om te leven",
  O_PEACE:
    "eeuwige rust, eindelijk rust, voorgoed rust, rust vinden, rust voor altijd, eeuwige slaap, lange slaap, voor altijd slapen, voorgoed slapen, eindelijk vrij, eindelijk verlost, verlossing, verlost zijn, van alles af, overal vanaf, van alles verlost, nooit meer pijn, geen pijn meer",
  O_TOOLATE:
    "te laat voor mij, mij niet meer redden, niet meer te redden, kan mij redden, geen redden meer aan, geen hoop meer, alle hoop verloren, hoop verloren, hoop opgegeven, geen toekomst meer, mijn toekomst is weg, geen licht meer, alleen maar donker, alles is donker, alles zwart, zwart gat, geen lichtpuntje, geen uitweg meer, geen andere uitweg",
  O_MYTIME: `mijn tijd is gekomen, mijn tijd is op, mijn tijd zit erop, het is mijn tijd, tijd voor mij om te gaan, tijd om te gaan, niet lang meer hier, niet lang meer te leven, niet lang meer, mijn dagen zijn geteld, mijn laatste uren, laatste uurtjes, mijn laatste uur, mijn laatste dag, mijn laatste dagen, mijn laatste avond, mijn laatste nacht, mijn laatste ochtend, mijn laatste maaltijd, mijn laatste adem, mijn laatste weekend, mijn laatste kerst, mijn laatste bericht, laatste bericht van mij, laatste wat je van mij, laatste wat jullie van mij, laatste wat je hoort, laatste dat je van mij, laatste keer dat jullie mij, laatste keer dat je mij, niks meer van mij, niets meer van mij, einde voor mij, einde verhaal voor mij, einde oefening voor mij,
    haal de kerst niet, haal kerst niet, haal het nieuwe jaar niet, haal de ochtend niet, haal morgen niet, haal mijn verjaardag niet, haal het weekend niet, nacht niet overleven, nacht niet halen, nacht niet doorkomen, overleef deze nacht niet, overleef dit niet, overleef het niet, kom de nacht niet door, kom deze nacht niet door`,
  O_MADEUP:
    "besloten, besluit genomen, beslissing genomen, keuze gemaakt, mijn keuze, plan klaar, heb een plan, plan gemaakt, datum geprikt, datum gekozen, alles geregeld, alles staat klaar, weet hoe ik het ga doen, weet hoe ik het doe, weet waar ik het doe, vrede mee, vrede met",
  O_LIFEX: "leven, leef, dood, bestaan, wereld, aarde, adem, lijden, ellende, einde",
  O_THEY: `hij, zij, hem, haar, zichzelf, zich, zoon, zoontje, dochter, dochtertje, kind, broer, broertje, zus, zusje, moeder, vader, man, vrouw, partner, vriend, vriendin, maat, gast, gozer, kameraad, collega, buurman, buurvrouw, huisgenoot, neef, nicht, oom, tante, ex, speler, iemand, jongen, meisje, puber, opa, oma, mams, paps, verloofde, maatje`,
  O_SAID:
    "zegt, zei, gezegd, appt, appte, stuurt, stuurde, schrijft, schreef, geschreven, post, postte, gepost, dreigt, dreigde, praat over, praatte over, heeft het over, had het over, roept, riep, schreeuwt, hint, bericht, vertelt, vertelde, zegt steeds, blijft zeggen",
  O_DEATH:
    "dood, dode, doodgaan, doodga, sterf, sterft, sterven, stierf, gestorven, overlijden, zelfmoord, doodskist, lijkkist, mijn graf, kerkhof, begraafplaats, mijn lijk, een lijk, begrafenis, uitvaart, crematie, strop, verdrinken, verdronken, verdrink, verhangen, opknopen, ophangen, overdosis, bleekmiddel, bloeden, bloed, doodbloeden, polsen, kogel, doodschieten, doodsteken, hiernamaals, nabestaanden, zelfdoding, sneuvelen, creperen",
  O_ABOUT_ME: "ik, mij, mijn, mezelf, mijzelf",
  O_CALM: `slot, slots, spel, spellen, spelletje, titel, ronde, spin, spins, bonus, rtp, jackpot, dealer, tafel, hand, toernooi, level, personage, film, serie, band, liedje, lol, haha, hahaha, hihi, hehe, xd, lmao, emojilaugh, telefoon, mobiel, batterij, accu, laptop, server, wifi, verbinding, chat, verveling, verveel, saai, app, stream, aanbieding, prijs, korting, animatie, thema, muziek,
    lachen, gelach, nieuwsgierigheid, nieuwsgierig, honger, dorst, kou, hitte, warmte, koffie, sfeer, megaways, gratis, actie, team, wedstrijd, ajax, feyenoord, psv, tegenstander, spanning, schrik, moe, druk, blij, plezier, zenuwen, normaal, simpel, eng`,
};
