/** Dutch ways of saying it beside the point: what still holds one back, how to write it to children, family who went before, a deletion of oneself. */
import type { Concepts, Rules } from "../../pack.ts";

export const unsaidWords: Concepts = {
  B_HOLDSBACK: `houdt mij nog tegen, nog tegenhoudt, mij nog tegenhoudt, mij tegenhoudt, houdt mij tegen, houdt mij hier, mij hier houdt, nog hier houdt, hier nog houdt, enige reden dat, de enige reden, enige waarom ik, enige wat mij, alleen nog door, blijf alleen voor, blijf alleen nog, alleen nog voor de, wie zorgt er dan voor, anders was ik al, anders had ik al, had ik het al gedaan, was ik al weg`,
  B_ANCHOR: `hond, kat, poes, honden, katten, dieren, dochter, zoon, kinderen, kids, moeder, ma, kleinkind, kleinkinderen, oma, zus, broer, uit moet, beloofd, belofte, laf, lafheid, durf, durf het niet, verjaardag`,
  B_SAYTOKIDS: `hoe schrijf je, hoe schrijf ik, hoe zeg je, hoe zeg ik, hoe leg je, hoe leg ik, wat schrijf je, wat schrijf ik, hoe begin je, hoe begin ik, hoe vertel je, hoe vertel ik, hoe neem je, hoe neem ik, wat zet je in, wat zet ik in`,
  B_SUCHTHING: `zoiets, zo'n brief, zo n brief, zo een brief, die brief, laatste brief, afscheid, dat papa, dat mama, dat je gaat, dat ik ga, dat ik er niet, dat je er niet, dat je niet meer`,
  B_ANCESTOR: `opa, grootvader, oma, grootmoeder, vader, mijn pa, moeder, mijn ma, broer, mijn broer, zus, oom, nonkel, tante, neef, nicht, peter, vriend, beste vriend, idool, zanger`,
  B_DIDSO: `het ook zo gedaan, ook zo gedaan, heeft het gedaan, deed het ook, het ook gedaan, zelf gedaan, ook gedaan, dezelfde weg, zelfde weg, ook zo gegaan, is ook zo gegaan, ging ook zo, net zo gegaan, ook gesprongen, ook opgehangen, deed hetzelfde, hetzelfde gedaan, durfde het wel, had de moed, had tenminste de moed, in de schuur, op de zolder, zit in de familie, zit in het bloed, familietraditie, in onze genen`,
  B_DELETE: `mezelf deleten, mezelf verwijderen, mezelf wissen, mezelf uitzetten, mezelf uitschakelen, mezelf uitwissen, mij deleten, mijzelf deleten, mijzelf verwijderen, mijzelf wissen, mijn leven verwijderen, mijn leven wissen, mijn leven resetten, leven deleten, leven wissen, mezelf opheffen, mezelf opzeggen, mijn leven opzeggen, abonnement op het leven, het leven opzeggen, refund voor een leven, refund voor mijn leven, geld terug voor mijn leven, leven retourneren, leven terugbrengen, leven ruilen, leven terugsturen`,
  B_ACCIDENT: `ongeluk, auto ongeluk, auto-ongeluk, motorongeluk, ongeval, crash, operatie, coma, infarct, hartaanval, kanker, corona, reanimatie`,
  B_STAYED: `gebleven was, was gebleven, in gebleven, niet overleefd, niet had overleefd, niet wakker geworden, had mij moeten meenemen, mij had meegenomen, mij meegenomen, niet hadden gered, hadden laten liggen, laten gaan, had laten gaan, moeten laten, had mogen, beter geweest`,
  B_MAKEBELIEVE: `laat ze denken, laat ze maar denken, maar denken dat, laten geloven, laat de kinderen, laat mijn kinderen, zeg maar dat het, lijkt een ongeluk, eruitziet als een ongeluk, op een ongeluk lijkt, lijken op een ongeluk, een ongeluk was, ongeluk noemen, noem het een ongeluk, niemand hoeft te weten`,
  B_ONLYWAY: `enige manier, de enige manier, enige weg, enige uitweg, enige oplossing, enige optie, op mijn manier, op de enige manier, een manier, nog 1 manier, nog een manier, definitieve oplossing, de oplossing, voorgoed opgelost, alles opgelost, alles kwijtgescholden`,
  B_FREE: `schuldenvrij, vrij, bevrijd, verlost, zorgenvrij, van alles af, overal van af, af van alles, rust, klaar, van mij af, geen zorgen meer, zich geen zorgen meer, geen zorgen meer te maken, geen zorgen over mij, niet meer bezorgd, niet meer wakker te liggen`,
  B_FROMWHEN: `vanaf morgen, vanaf vannacht, vanaf maandag, binnenkort, morgen, straks, over een paar dagen, over een week, eindelijk, na vandaag, volgende week, nog even, nog over is, die over is, die overblijft`,
  B_TIRED: `niet slaapmoe, niet moe van, andere moe, anders moe, moe van zijn, moe van er zijn, moe van het zijn, levensmoe, moe van mezelf, moe van leven, moe van alles, moe die slaap, moe die niet, slaap niet helpt, slapen helpt niet, moe in mijn hoofd, moe in mijn ziel, moe tot op het bot, doodmoe van alles, zo verschrikkelijk moe`,
  B_WOKE: `wakker geworden ben, wakker ben geworden, wakker werd, wakker word, dat ik wakker, weer wakker, toch weer wakker`,
  B_REGRET: `baal, balen, jammer, helaas, teleurgesteld, teleurstelling, spijt, vloek, huil, weer een dag, shit, kut, niet weer, elke ochtend, iedere ochtend`,
  B_MARKS: `streepjes, strepen, krasjes, krassen, littekens, sneetjes, sneden, snedes, wondjes, korstjes, brandplekken, brandwonden, verband, pleisters, lange mouwen`,
  B_LIMB: `arm, armen, pols, polsen, been, benen, dij, dijen, buik, huid, onderarm, bovenbeen`,
  B_NOHELP: `geen hulplijn, geen politie, geen ambulance, geen dokter, geen ziekenhuis, geen hulp, geen gedoe, geen poging, geen half werk, niet weer de, niemand bellen, bel niemand, bel de politie niet, geen 112, geen 113, geen preek, geen preken`,
  B_THISTIME: `dit keer, deze keer, ditmaal, nu, vanavond, vannacht, alsjeblieft, hoeft niet meer, te laat`,
  B_RAVINE: `ravijn, afgrond, klif, kliffen, rotsen, groeve, steengroeve, dam, stuwdam, mijnschacht, terril, uitkijkpunt, uitkijktoren, dak van de parking, parkingdak, parkeerdak, parkeertoren, brug, viaduct, hoogbouw, flat, bovenste parkeerdek, bovenste dek`,
  B_MUSE: `mooie plek, goede plek, slotakkoord, finale, einde, laatste keer, vaak, te denken, denken, na te denken, staren, alleen, soms, elke avond, durf, nog niet, stap, springen, afscheid, om te gaan, om te stoppen, rust, stilte`,
  B_STAR: `sterrenstof, een ster, ster aan de hemel, stof en as, as in de wind, een engel, engeltje, bij de engelen, bij de sterren, een schim, een geest, een foto aan de muur, een naam op een steen, een herinnering, nog een herinnering, verleden tijd, geschiedenis, een nummer in de statistieken, een statistiek, een bericht in de krant, onder het gras, vogelvoer, wormenvoer, voer voor de wormen, voer voor de vissen`,
  B_GREETING: `dit is een groet, laatste groet, een laatste, een laatste bericht, tel maar af, tel maar vast af, aftellen maar, countdown, de klok tikt, het aftellen is begonnen, klok loopt af, mijn klok, zandloper, bloed aan jullie handen, mijn bloed, mijn dood op jullie, op jullie geweten, mijn weduwe, mijn nabestaanden, mijn erfgenamen, voor mijn weduwe, van het spoor geplukt, van het spoor gehaald, van de brug gehaald, van de brug geplukt, van de rand getrokken, uit het water gehaald, uit het water gevist, had niet gehoeven, hadden ze moeten laten`,
  B_TEST: `testen hoe lang, kijken hoe lang, zien hoe lang, kijken wat er gebeurt, zien wat er gebeurt, eens kijken wat, zien wat er eerst op is, wat er eerst op is, zien of ik wakker, kijken of ik wakker, zien of het genoeg, kijken of het genoeg, uitproberen, alle tegelijk, ineens`,
  B_SEDATIVE: `slapen, slaapmiddel, slaappillen, pillen, om te slapen, pil, tabletten, dokter, apotheek, voorgeschreven, medicatie, druppels, pleisters`,
  B_OTHERSIGN: `kluisje leeggemaakt, bureau leeggemaakt, bureau opgeruimd, kamer leeggemaakt, spullen weggegeven, gsm uit, telefoon uit, zet zijn gsm af, zet haar gsm af, gsm af, hou van jullie allemaal, ik hou van jullie, het wel zouden horen, wel zouden horen, we zouden het horen, zullen het wel horen, horen het wel, merken het wel, zonder jas vertrokken, auto weg, rare dingen, sorry voor alles, alles gestuurd, wachtwoorden gestuurd, foto van het water, foto van de brug, afgemeld uit, uit de groep gestapt, alle apps verwijderd`,
  B_CHILDUN: `voel niks, voel niets, voel geen liefde, verdienen een ander, verdienen een betere, verdient een ander, verdient een betere, ander verdienen, beter verdienen, verdienen beter, betere vader, betere moeder, andere vader, andere moeder`,
};

export const unsaid: Rules = {
  "crisis.held-back": [
    "B_HOLDSBACK & B_ANCHOR & ik|mij|me|enige|anders & !K_BIZ|storten|inzetten|gokken|spelen|K_THING / 14",
    "B_SAYTOKIDS 6 K_KIN & B_SUCHTHING & !K_BIZ / *",
    "B_SUCHTHING 5 K_KIN & B_SAYTOKIDS & !K_BIZ / *",
    "B_SAYTOKIDS 3 B_SUCHTHING & K_KIN|ouders|kinderen & !K_BIZ / *",
  ],
  "crisis.in-family": ["B_ANCESTOR 5 B_DIDSO & !K_BIZ|gewonnen|jackpot|gestort|gegokt|gestopt|verificatie / 14"],
  "crisis.delete-me": [
    "mezelf|mijzelf 2 deleten|wissen|uitzetten|uitschakelen|opheffen|uitwissen & !lijst|account|profiel|nieuwsbrief|site|avatar",
    "B_DELETE & !account|profiel|gegevens|lijst|groep / 6",
  ],
  "crisis.had-stayed": [
    "B_ACCIDENT & B_STAYED & ik|mij & !K_BIZ|jackpot|ronde / *",
    "B_MAKEBELIEVE & ongeluk|niemand_hoeft & kinderen|ze|vrouw|man|ouders|iedereen|familie & !K_BIZ|verzekering_auto / *",
  ],
  "crisis.freed": [
    "B_FREE & B_ONLYWAY & B_FROMWHEN|ik & !K_BIZ|schuldhulp|bewindvoerder|afgelost|afbetaald / *",
    "B_FREE & B_FROMWHEN & K_KIN & over_mij|van_mij|mij & !K_BIZ|werk|operatie|geslaagd / *",
    "B_TIRED & ik|moe|ben & !K_BIZ|werk|sport|training|vakantie|K_THING / 8",
    "B_WOKE & B_REGRET & ik & !K_BIZ|baby|wekker|droom_over / *",
  ],
  "crisis.marks": [
    "B_LIMB 6 B_MARKS & mijn|mn|mij|haar|zijn|ik & !kat|tuin|koken|kraskaart|vaccin|muggen / 12",
    "B_MARKS 5 B_LIMB & mijn|haar|zijn|ik & !kat|tuin|koken|vaccin|muggen|K_BIZ / 10",
  ],
  "crisis.no-help": [
    "B_NOHELP & B_THISTIME & !K_BIZ|klacht|opname|uitbetaling|geld|casino / 12",
    "B_NOHELP 3 B_NOHELP & !K_BIZ",
  ],
  "crisis.ravine": ["B_RAVINE & B_MUSE & ik|zit|sta|parkeer|rij|loop & !K_BIZ|K_CALM|slot|thema|vakantie / *"],
  "crisis.star": [
    "ben|word|lig|straks 2 ik 3 B_STAR & !K_BIZ|vip|leaderboard|stream",
    "B_GREETING & !K_BIZ|opname|uitbetaling|bonus|toernooi|vuurwerk|nieuwjaar|voetbal|ronde / 8",
  ],
  "crisis.tests": [
    "vertrouw|vertrouwen 3 met|bij 2 messen|mes|pillen|medicijnen|touw|scherpe|alleen",
    "B_TEST & B_SEDATIVE & ik|pillen|NUM & !K_BIZ / *",
  ],
  "crisis.other-signs": [
    "D_HE 8 B_OTHERSIGN & zei|zegt|stuurt|stuurde|appt|appte|gisteren|vandaag|net|en|ineens & !K_BIZ|ontslag|pensioen|nieuwe_baan|klantenservice / *",
    "voel|voelde 2 niks|niets 6 kinderen|kids|baby|vrouw|man & B_CHILDUN|leeg|meer",
  ],
};
