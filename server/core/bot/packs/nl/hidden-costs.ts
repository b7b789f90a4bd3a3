/** Dutch care in what play does to work, bread, company and self-respect; youth and dialect words included. */
import type { Concepts, Rules } from "../../pack.ts";

export const hiddenCostWords: Concepts = {
  Z_WITHOUT: `verwarming uit, verwarming al, geen verwarming, verwarming niet aan, stroom afgesloten, gas afgesloten, koude douche, niet douchen, niet gegeten, niks gegeten, eten overgeslagen, sla eten over, geen eten, tandarts afgezegd, medicijnen niet gehaald, geen medicijnen, schoolreis afgezegd, schoolreisje, vakantie afgezegd, afgezegd, sportclub opgezegd, zwemles opgezegd, geen cadeau, geen cadeautjes, geen schoenen, geen winterjas, lopen naar werk, geen benzine, noedels, voedselbank, voer niet, hondenvoer`,
  Z_PLAYTOO: `om te spelen, om te kunnen spelen, te kunnen spelen, om te gokken, te kunnen gokken, om te storten, te kunnen storten, alles ingezet, ingezet, vergokt, verspeeld, gegokt, gokken, door jullie, door het spelen, door het gokken, door die app, weer gestort, gestort, casino, slots, kasten, spelletjes`,
  Z_BILLSTOO: `huur, hypotheek, creche, crèche, opvang, kinderopvang, school, schoolgeld, alimentatie, lening, leningen, afbetaling, afbetalingen, energie, gas, water, stroom, verzekering, ziekenfonds, belastingen, facturen, rekeningen, auto, telefoon, aflossing`,
  Z_PRETEND: `doe alsof, doe ik alsof, deed alsof, alsof ik ga werken, alsof ik werk, zogezegd gaan werken, weet niet dat het geld, weten niet dat het geld, weet niet dat ik, weten niet dat ik, aparte gsm, tweede telefoon, geheime telefoon, tweede rekening, geheime kaart, nog een andere kaart, andere kaart, lieg over alles, lieg overal over, mag dit niet weten, mogen dit niet weten, mag het niet weten, mogen het niet weten, post onderscheppen, brieven wegstoppen, rekeningen wegstoppen`,
  Z_PLAY: `gok, gokken, gegokt, gokte, speel, spelen, gespeeld, speelde, spin, spins, slots, kasten, casino, roulette, blackjack, crash, odds, wedden, weddenschappen, bets, inzetten, storten, rollen, die app, deze app, jullie app, dat spel, dit spel, die spelletjes, cijfers, getallen, uitslagen, scores, schermpje, telefoon, mijn telefoon, gsm, dat scherm`,
  Z_WORKHARM: `fouten, fouten maken, fout gemaakt, ongeluk, bijna ongeluk, ongeval, aangereden, bijna aangereden, in slaap gevallen, in slaap vallen, ingedut, betrapt, ontslag, ontslagen, waarschuwing, op het matje, te laat op werk, te laat op het werk, ziek gemeld, ziekgemeld, verzuim, gespijbeld, spijbel, examen verknald, blijven zitten, gebuisd, gezakt, studie gestopt, klanten laten wachten, patienten, achter het stuur, onder het rijden, tijdens het rijden, in de file, vergeten op te halen, kind vergeten, vergeten te eten, vergeet te eten, vergeet mijn medicijnen, niet gedoucht, niet gewassen, kom niet meer buiten, kom niet buiten, niet meer buiten geweest, zie niemand meer, zie geen vrienden, vrienden kwijt`,
  Z_WORK: `werk, dienst, nachtdienst, shift, baas, kantoor, ziekenhuis, vrachtwagen, chauffeur, vrachtwagenchauffeur, buschauffeur, taxi, leraar, juf, verpleegkundige, verpleegster, bouw, kraan, school, les, lessen, stage, college, studie, wc, toilet, pauze, vergadering, bed, eten, tafel, auto, stuur`,
  Z_LOWSELF: `zo laag gezonken, laag gezonken, diep gezonken, zo diep gezonken, hoe diep kan, zo diep gevallen, hoe ver is het gekomen, hoe ver ben ik, zover ben ik, zo ver ben ik, zo ver is het, wat is er van mij geworden, wie ben ik geworden, herken mezelf niet, ken mezelf niet meer, ben mezelf niet, walg van mezelf, minacht mezelf, haat wie ik, waarom doe ik dit, waarom doe ik mezelf, waarom deed ik dit, waarom deed ik dat, wat doe ik mezelf, wat bezielt mij, wat mankeert mij, wat is er mis met mij, ben ik ziek, ik ben ziek in mijn hoofd, stom stom stom, dom dom dom, weer erin getrapt, weer in getrapt, trap er weer in, trap er steeds in, leer het nooit, ik leer het nooit, leer het niet, weer hetzelfde, elke keer hetzelfde, altijd hetzelfde liedje met mij`,
  Z_STRONGER: `sterker dan mij, sterker dan mezelf, sterker dan mijzelf, sterker dan ik, sterker als ik, sterker als mij, sterker als mezelf, sterker als mijzelf, sterker as mijzelf, sterker as mij, sterker dan mijn wil, afblijven, afblieven, van afblijven, er niet afblijven, kan er niet aan weerstaan, geen rem, geen remmen, zonder rem, rem kwijt, mijn rem, niet te stuiten, niet te houden, tegenhouden, mij tegenhouden, mij stoppen, mij afremmen, mij beschermen, beschermen tegen mezelf, tegen mezelf beschermen, zelf kan ik het niet, kan het zelf niet, ik kan het zelf niet, lukt mij alleen niet, krijg het alleen niet, alleen red ik het niet, red het niet alleen, van dit spel af, af te raken, af te geraken, afraken, ervan af te raken, van af te komen, afkomen van het gokken, zelfbeheersing, geen zelfbeheersing, wilskracht, geen wilskracht, te zwak, ik ben te zwak`,
  Z_LONELY: `enige gezelschap, enig gezelschap, enige vriend, enige vrienden, enige afleiding, enige uitje, enige lichtpunt, enige dat ik heb, enige wat ik heb, enige wat ik nog heb, het enige wat mij, verder niemand, heb niemand, niemand om mee te praten, niemand meer, sinds mijn man dood, sinds mijn vrouw dood, sinds zij dood, sinds hij dood, sinds de scheiding, na de scheiding, sinds het overlijden, weduwe, weduwnaar, alleen, eenzaam, lange avonden, stille avonden, verdoving, om te vergeten, niet te voelen, om niets te voelen, om niet te denken, niet na te denken`,
  Z_SLANGMONEY: `doekoe, doezoe, doezoes, barkie, barki, barkies, donnie, donnies, rooitje, rooitjes, rug, ruggen, meier, meiers, geeltje, pap, paps, floes, flous, para's, money, cash, pegels, stacks, kk veel, stuka, stufi, duo, zakgeld, loon, salaris, spaar, spaargeld, spaarrekening, boterham`,
  Z_GONE: `op, kwijt, weg, skeer, skeere, skaars, blut, leeg, nul, naar 0, naar nul, verkloot, verkwanseld, vergokt, verspeeld, verloren, foetsie, naar de klote, naar de kloten, naar de getver, erdoor, opgegaan`,
  Z_AFRAID: `para, ben para, bang, schijtbang, schijt, stress, stressed, kotsmisselijk, misselijk, kapot, gebroken, klaar met mezelf, terugbetalen, mensen terugbetalen, gasten, staan bij, bij mij thuis, bij mijn osso, bij me osso, osso, spelen geen spelletjes, geen spelletjes, serieuze gasten, achter mij aan, zoeken mij, oma, moeder, vader, zus, broer, heel, alles, me hele, mijn hele, alweer, zelfs`,
  Z_FRAUD: `gelogen, gelogen bij, gelogen tegen, loog, voorgelogen, valse loonstrook, vervalst, smoes, verzonnen, wijsgemaakt, belogen, bedrogen, doen alsof`,
  Z_LOAN: `lening, krediet, persoonlijke lening, geld geleend, voorschot, kreeg ik, kreeg geld, van over, over van, ziektekosten, kapotte auto, wasmachine, begrafenis`,
  Z_FASTLOSS: `in een middag, in een nacht, in een avond, in een uur, in een uurtje, in een half uur, in tien minuten, in een weekend, op een avond, op een dag, op een middag, binnen een uur, in een paar uur, in een ruk, in een sessie, vannacht, vanmiddag, vanavond, gisteravond, gisternacht`,
  Z_LOOP: `win, winnen, gewonnen, verlies, verloren, verliezen, iedere keer, elke keer, telkens, steeds, en toch, en dan weer, weer opnieuw, denk ik dat, nu doorheb, doorheb, systeem, trucje, patroon, bijna, zo dichtbij`,
};

export const hiddenCosts: Rules = {
  "care.everywhere": [
    "wc|toilet|badkamer|kerstdiner|begrafenis|bruiloft|communie|verjaardag|kraambed|ziekenhuis|wachtkamer|kantoor|vergadering 10 spelen|speel|gokken|gok|gespeeld|gegokt|draaien|draai & stiekem|terwijl|zit|schoonfamilie|iedereen|gang & !K_BIZ|thema / *",
    "wilde|wou|zou|ging 3 NUM|AMOUNT 2 inzetten|storten|spelen|uitgeven & werd|werden|uiteindelijk|is & NUM|AMOUNT & !BONUS|limiet|kan / *",
    "schrik|schrok|geschrokken|durf_niet 5 overzicht|afschriften|totaal|bedrag|bedragen|geschiedenis & mijn|eigen|zelf & !jullie|afschrijving|onbekende / *",
    "studiepotje|studiegeld|spaarpotje|studiefonds|spaarboekje|schoolgeld|trouwpot|huishoudgeld 4 leeg|op|weg|verdwenen & !storting",
    "pak|pakte|neem|nam|haal|haalde|gris|graai 2 geld|briefje|NUM|AMOUNT 2 uit|van 4 jas|portemonnee|portefeuille|tas|handtas|kassa|lade|jaszak|spaarpot & C_WHOSE",
    "slaap|slapen|wonen|woon|trok|trokken|ingetrokken 6 bij 2 C_WHOSE & huis|appartement|sinds|terug & verkocht|kwijt|uitgezet|huur|moest|schulden & !K_BIZ / *",
    "beloof|zweer|beloofd|gezworen|beloofde 6 breek|verbreek|weer|toch|niet_waar|maandag & ik|mezelf|elke|iedere & !K_BIZ|jullie|u|uitbetaling|storting / *",
    "nergens|niks|niets 3 genieten|plezier|blij|zin & behalve|alleen|enkel|dan & draaien|spelen|gokken|slots|kasten|winnen|casino|inzetten / *",
    "hart|dokter|arts|cardioloog|bloeddruk 8 aankan|aankunnen|stress|spanning|slecht & elke|avond|nacht|spelen|gokken|stoppen & !K_BIZ|wachten / *",
    "vingers|handen|hoofd 2 luisteren|luistert|gehoorzamen|willen|doen 2 niet|anders|vanzelf & stoppen|moet|klikken|drukken|spelen|storten",
    "bank|kaart 6 blokkeren|blokkeert|dichtzetten|stopzetten & voor_gokken|gokken|casino|goksites & !jullie_hebben|waarom / *",
    "flitspaal|boete|boetes & jullie|casino & kost|minder|toch|kom_ik_terug / *",
    "tweede|extra|derde 1 baan|job|bijbaan|bijverdienste & spelen|gokken|storten|inzetten|schuld / *",
    "weken|maanden|dagen|jaar|NUM 3 niet 2 gespeeld|gegokt|gestort|ingezet & ineens|nu|toch|weer|alles|nacht & !BONUS|inactief|account|inloggen|T_ASKING / *",
    "hij|zij|ze|die 2 is|was|wordt 2 pas|nog|maar|amper 1 MINOR_AGE|C_AGEWORD",
  ],
  "care.around-limits": [
    "limiet|limieten|blokkade|uitsluiting|cruks|gamban|gokstop 5 omzeild|omzeil|omzeilen|ontweken|ontwijk|omheen|opgeheven|uitgezet|verwijderd & account|naam|vrouw|man|broer|andere|toch|weer|eigen & !hoe_verhoog / *",
    "omzeild|omzeil|omzeilen 4 limiet|limieten|blokkade|uitsluiting|cruks",
    "kiezen|koos|kies|keuze 2 tussen 6 spelen|gokken|storten|inzetten|casino|kast & tanken|eten|huur|benzine|boodschappen|luiers|medicijnen|slapen|werk|kinderen / *",
    "kinderen|zoon|dochter|kleine|kids 2 noemen|noemt|zegt|zeggen|vraagt|vragen 6 telefoonpapa|telefoonmama|altijd_op_je_telefoon|speel_je_weer|gok_je_weer|casinopapa|altijd_aan_het|waarom_huil",
  ],
  "care.goes-without": [
    "Z_WITHOUT & Z_PLAYTOO & !K_BIZ|jullie_site_kapot / *",
    "droge_boterham|droge_boterhammen|droog_brood|koelkast_leeg|koelkast_is_leeg|lege_koelkast & ik|we|mijn|al|weken|kinderen",
    "achter 3 met 3 Z_BILLSTOO & jullie|spelletjes|gokken|maanden|door|NUM & !document / *",
  ],
  "care.sold-fast": [
    "verpatst|verkocht|verpand|beleend|ingeruild|weggedaan 8 weg|op|kwijt|vergokt|verloren & uur|dag|nacht|avond|NUM & !K_BIZ|overgemaakt / *",
    "verpatst|verkocht|verpand|beleend 4 zonder_dat|stiekem|achter & ik|heb & !K_BIZ / *",
  ],
  "care.pretends": [
    "Z_PRETEND & Z_PLAY|gokken|spelen|casino|verloren|geld_weg|geld_voor & !K_BIZ|jullie_doen / *",
    "verstop|verstopte|blokkeer|verwijder|gooi 5 telefoon|gsm|kaart|app|pas & toch_weer|weer_zoeken|weer|opnieuw & mezelf|ik & !K_BIZ / *",
    "zegt|beweert|belooft|zweert 4 gestopt|gestopt_is|stoppen & bonnetjes|paysafe|afschriften|overschrijvingen|vind|zie|toch|lieg & man|vrouw|zoon|dochter|vriend|vriendin|broer|hij|zij|ze / *",
  ],
  "care.withdrawal-signs": [
    "onrustig|onrustige|onrust|kriebel|rusteloos|prikkelbaar|zweten|afkickverschijnselen & niet_speel|niet_speelt|niet_gok|zonder_gokken|zonder_spelen|stop|gestopt|niet_kan_spelen / *",
    "droom|dromen|denk 3 in 2 nummers|cijfers|rollen|kleuren|kaarten|odds|getallen",
  ],
  "care.elderly": [
    "moeder|vader|oma|opa|tante|oom|buurvrouw|buurman|bomma|bompa & stort|gestort|speelt|gokt|ingelegd|overgemaakt & elke_dag|prins|denkt|81|oplichter|verward|steeds|dagelijks|hele_dag|pensioen|alles & bij_u|jullie|casino|site|geld / *",
  ],
  "care.work-harm": [
    "Z_PLAY & Z_WORKHARM & Z_WORK|ik|mijn & !K_BIZ|foutmelding|code|jullie_fout|technische / *",
    "hoofd|kop 5 vol 2 met 3 Z_PLAY|slots|gokken & ik|mijn",
    "vergeet|vergeten|vergat 2 te_eten|eten|drinken|slapen|mijn_kind|kinderen_ophalen & !pincode|K_BIZ / 8",
    "onder|tijdens|achter 1 het 1 rijden|stuur|werk & Z_PLAY & ik & bijna|ongeluk|aangereden|fouten|kan_niet|elke / *",
  ],
  "care.low-self": [
    "Z_LOWSELF & !K_BIZ|jullie|wachtwoord|uploaden|vastgelopen / 8",
    "weer 2 weer 2 weer & ik|pff|stom|dom|waarom & !K_BIZ / *",
    "collectegeld|collecte|offerblok|spaarvarken|spaarpot & kerk|gezonken|kinderen|mijn|zoon|dochter|gepakt|leeg|op|gestolen & !K_BIZ / *",
  ],
  "care.stronger": [
    "Z_STRONGER & ik|mij|mijn|mezelf & !K_BIZ|hacker|dief|fraude|storing|wedstrijd|tegenstander / 10",
    "ge|je|jullie|u|iemand 3 moet|moeten|kan|kunnen|kunt 2 mij 3 tegenhouden|stoppen|afremmen|beschermen|redden|helpen_stoppen",
  ],
  "care.lonely": [
    "Z_LONELY & Z_PLAY|dit_spel|hier|jullie & enige|eenzaam|verdoving|vergeten|niemand|alleen & ik|mijn|mij & af|stoppen|gokken|spel|elke|geld|veel|help|nacht|overlijden|weduwe|weduwnaar|verslaafd & !alleen_maar|niet_alleen|K_BIZ / *",
  ],
  "care.slang": [
    "Z_SLANGMONEY 5 Z_GONE & Z_AFRAID & !K_BIZ|opname|uitbetaling|gestort|ontvangen / *",
    "Z_GONE 4 Z_SLANGMONEY & Z_AFRAID & !K_BIZ|opname|uitbetaling|gestort|ontvangen / *",
    "gasten|mannen|ze|types 8 leende|geleend|leen|schuld|terugbetalen & para|bang|osso|staan|zoeken|thuis|deur|wijk / *",
    "moet|moeten 2 nog 2 mensen|gasten|iemand|vrienden|mattie|maten 2 terugbetalen & kwijt|op|weg|skeer|geen",
    "skeer|skeere|blut 3 door|van 3 Z_PLAY",
  ],
  "care.lied-loan": [
    "Z_FRAUD & Z_LOAN & ik|heb & NUM|AMOUNT|bank|ouders|moeder|vader|werk|vrouw|over|weg|op & !jullie|K_BIZ / *",
  ],
  "care.fast-loss": [
    "van 1 NUM|AMOUNT 1 naar 1 0|nul|niks & Z_FASTLOSS|misselijk|kotsmisselijk|stom|walg|huil & !crash|storing|uitgevallen|verdwenen|ineens|jullie|opname|herlaad / *",
    "verlies|verloor|verloren 2 NUM|AMOUNT & Z_LOOP & en_toch|iedere_keer|elke_keer|telkens|steeds & !opname|storing / *",
  ],
};
