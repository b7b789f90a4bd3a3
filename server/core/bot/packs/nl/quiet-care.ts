/** Dutch words and rules of quiet care: collectors, sleepless counting, money of others, those who cannot stop, minors and the vulnerable. */
import type { Concepts, Rules } from "../../pack.ts";

export const quietCareWords: Concepts = {
  C_COLLECTOR: `mannen, twee mannen, gasten, types, kerels, figuren, schuldeiser, schuldeisers, incasso, incassobureau, deurwaarder, deurwaarders, gerechtsdeurwaarder, huisbaas, verhuurder, woekeraar, geldschieter, loanshark, loan shark, knokploeg, motorbende, dealer, de bank, iemand van wie ik, degene van wie ik`,
  C_ATDOOR: `aan de deur, voor de deur, aan mijn deur, voor mijn deur, op de stoep, staan hier, komen langs, langskomen, komen vanavond, komen morgen, komen straks, zoeken mij, wachten mij op, opgewacht, bellen aan, bellen dagelijks, bellen mij elke, dreigen, dreigt, bedreigen, bedreigd, bedreigt, in brand steken, in de fik steken, in elkaar slaan, in elkaar geslagen, klappen gekregen, benen breken, pakken mijn auto, nemen mijn auto, halen mijn spullen, spullen komen halen, opgeschreven, beslag, ontruimen`,
  C_OWED: `geleend, leende, lening, schuld, schulden, terugbetaal, terugbetaald, terugbetalen, terug te betalen, betaal, betalen, geld, poen, moet winnen, vandaag winnen, winnen vandaag, vergokt, verspeeld, gokken, gegokt, kasten, casino`,
  C_SLEEPLESS: `geen oog dicht, geen oog dichtgedaan, slaap niet, slaap niet meer, slaap amper, slaap nauwelijks, slaap slecht, slaap al weken, slaap al dagen, slaap al nachten, niet geslapen, amper geslapen, nauwelijks geslapen, lig wakker, wakker liggen, lig elke nacht, lig te rekenen, te rekenen, te piekeren, te malen, te woelen, te draaien in bed, lig te piekeren, zit te piekeren, pieker, piekeren, maal de hele nacht, nachten wakker, hele nacht wakker, hele nachten wakker, kan niet slapen, kan niet meer slapen, word zwetend wakker, badend in het zweet, nachtmerries, eet niet meer, krijg geen hap, geen hap door, kilo afgevallen, kilo kwijt`,
  C_LOSTWORD: `verloren, verlies, verliezen, kwijt, kwijt ben, vergokt, verspeeld, verloor, geld, bedrag, bedragen, schuld, schulden, rekeningen, lening, gokken, gegokt, gok, casino, speel, gespeeld, inzetten, slots, rollen, kasten, roulette, spins, wat ik gedaan heb, wat ik heb gedaan`,
  C_WINBACK: `alles terug, pak alles terug, pak ik alles terug, pak het terug, pak ik het terug, haal alles terug, haal ik alles terug, haal het terug, win alles terug, win ik alles terug, win het terug, win ik het terug, krijg alles terug, terug te pakken, terugpakken, terug te halen, terughalen, terugwinnen, terug te winnen, terugverdienen, rechtzetten, recht te zetten, recht te trekken, rechttrekken, goedmaken, goed te maken, goed maken, herstellen wat, inhalen, in te halen, weer op nul, terug op nul, uit de min, quitte, eruit komen, eruit kom, er weer uit, er bovenop, gat dichten, gat te dichten, het gat, mijn verlies, mijn geluk keert, geluk moet keren, kan niet blijven verliezen, moet een keer raak, moet een keer vallen, moet toch een keer, moet vandaag, moet nu, grote klapper, die ene klapper, een klapper, de klapper`,
  C_PLEADING: `moet, ik moet, toe nou, toe, alsjeblieft, smeek, weet ik zeker, weet het zeker, zeker weten, voel het, ik voel het, nog een kans, nog 1 kans, een kans, nog 1, nog eentje, nog een bonus, nog 1 bonus, nog een spin, nog een keer, nog 1 keer, laatste keer, voor het weekend, voor maandag, voor mijn vrouw, voor mijn man, voordat mijn, voor ze, voor hij, anders, of ik ben, zo dichtbij, was zo dichtbij, een beetje krediet, krediet, voorschot, een kleine bonus, leen mij, kunnen jullie mij`,
  C_LOANCHAIN: `om de ander te betalen, om de andere te betalen, om het andere te betalen, om dat af te betalen, om die af te lossen, om de vorige, om de eerste, om de rente, om mijn lening, de ene lening, het ene gat, gat met het andere, gat met een ander, gaten vullen, gaten dichten, lening op lening, nog een lening, derde lening, vierde lening, vijfde lening, zoveelste lening, nieuwe lening, minilening, minileningen, flitskrediet, kredietkaart op kredietkaart, van kaart naar kaart, schuif met, schuiven met, achteraf betalen, klarna, riverty, afterpay, doorlopend krediet, rood staan, max rood, maximaal rood, kredietkaarten vol`,
  C_MADNESS: `zot aan het worden, zot word, word zot, word er zot, word ik zot, gek aan het worden, word gek, word er gek van, word ik gek, knettergek, krankzinnig, draait door, draai door, ik draai door, doorgedraaid, flip, aan het flippen, verlies mijn verstand, mijn verstand, doordraaien, spookt door, spoken door, maalt, in mijn hoofd, in mijn kop, in mijne kop, in mijn dromen, droom ervan, droom van, als ik mijn ogen, zie ik die, zie die rollen, hoor die geluidjes, hoor het geluid, kan aan niks anders, kan nergens anders aan, denk aan niks anders, nergens anders mee bezig`,
  C_PLAYING: `gok, gokken, gegokt, rollen, slots, kasten, casino, roulette, spins, spinnen, spelen, speel, die rollen, die kasten, die knop, storten, inzetten, blackjack, crash, live tafels, jullie spel, gokkast, gokkasten`,
  C_ALLDAY: `de hele dag, hele dag, ganse dag, de ganse dag, heel den dag, dag en nacht, altijd, constant, continu, de hele nacht, elke minuut, elk moment, op het werk, onder het eten, in bed, tijdens mijn werk, zelfs als, overal`,
  C_SHAKE: `handen trillen, handen beven, tril, trillen, trillend, beef, bevend, bibber, bibberen, zweet, hartkloppingen, hart bonkt, hart klopt, hyperventileer, hyperventileren, geen adem, krijg geen lucht, kan niet ademen, misselijk, kotsen, overgeven, moet braken, brok in mijn keel, steen in mijn maag, knoop in mijn maag, buikpijn van, verdoofd, verlamd, kan niks meer`,
  C_CRY: `huil, huilen, huilend, gehuild, zit te huilen, aan het huilen, jank, janken, gejankt, tranen, in tranen, snik, snikken, wenen, ween, geweend, bleiten, aan het bleiten, blèren, emojicry`,
  C_STEALING: `stal, steel, gestolen, gejat, jatte, jat, gepikt, pikte, pik, weggenomen, gegraaid, greep, geld gepakt, gepakt, genomen, gehaald, gepind, achterovergedrukt, verduisterd, vervalst, opgelicht, belogen`,
  C_FROM: `portemonnee, portefeuille, portemonneetje, handtas, tasje, spaarpot, spaarvarken, beurs, kassa, kas, kluis, jaszak, koekjestrommel, oude sok, matras, collectebus, geldkistje, nachtkastje, bankkaart, bankpas, creditcard, spaarboekje, spaarrekening`,
  C_WHOSE: `moeder, vader, ma, pa, ouders, oma, opa, bomma, bompa, grootmoeder, grootvader, broer, zus, vrouw, man, vriendin, vriend, zoon, dochter, kinderen, kids, kind, tante, oom, nonkel, schoonmoeder, schoonvader, schoonouders, baas, werkgever, werk, zaak, klant, klanten, collega, huisgenoot, kotgenoot, buurvrouw, buurman, ex, lief, partner, kleinkinderen, kleinzoon, kleindochter`,
  C_UNASKED: `zonder te vragen, zonder het te vragen, zonder dat hij, zonder dat zij, zonder dat ze, niet gevraagd, niks gezegd, stiekem, achter zijn rug, achter haar rug, weet het niet, weet van niks, weten van niks, weet er niks van, merkt het, vergokt, verspeeld, gespeeld, gestort, ingezet, gegokt, spins, om te spelen, om te gokken, om te storten, klein pensioen, schaam, spijt, schuldig, nu is het op`,
  C_HELPORG: `caw, ocmw, jellinek, tactus, brijder, novadic, antes, arkin, iriszorg, vnn, mondriaan, trimbos, ggz, cgg, vad, druglijn, gokhulp, gokhulplijn, aga, ga groep, anonieme gokkers, huisarts, psycholoog, psychiater, therapeut, therapie, groepstherapie, kliniek, afkickkliniek, hulpverlener, hulpverlening, maatschappelijk werker, maatschappelijk werkster, verslavingsarts, verslavingszorg, schuldhulp, schuldbemiddelaar, budgetcoach, budgetbeheer, wijkteam, buddy, sponsor, praatgroep, lotgenoten, zelfhulpgroep, bewindvoerder, wachtlijst, intake`,
  C_PLAYON: `speel door, speel maar door, speel ik door, gok door, gok ik door, ga door, ga ik door, doorgaan, doorspelen, ondertussen, intussen, toch weer, toch, weer, alweer, opnieuw, hervallen, herval, teruggevallen, terugval, gok, gokken, gegokt, speel, spelen, gespeeld, kan niet stoppen, niet gestopt, helpt niet, hielp niet, helpt niks, niks geholpen, werkt niet bij mij, gelogen tegen, lieg tegen, durf niet, niet verteld, wachtlijst, maanden wachten, was gestopt, clean`,
  C_DRAINED: `leeggespeeld, leeggegokt, leeg gespeeld, leeg gegokt, leeggehaald, leeggeroofd, leeggetrokken, leeggeplunderd, opgespeeld, opgegokt, weggegokt, weggespeeld, erdoor gespeeld, erdoor gejaagd, erdoor gedraaid, doorgejaagd, doorgespeeld, vergokt, verspeeld, verbrast, opgedaan, opgemaakt, ingelegd, ingezet, gestort, erin gestoken, erin gestopt, geplunderd, verdaan, kwijtgespeeld, naar jullie gegaan, naar jullie gestuurd, naar het casino gegaan`,
  C_STORE: `spaarboekje, spaarboekske, spaarboek, spaarcentjes, spaarpotje, spaargeld, spaarrekening, kinderrekening, studiepotje, studiegeld, studierekening, trouwpot, vakantiepot, pensioenpot, pensioenspaarpot, groepsverzekering, erfenis, erfdeel, hypotheek, bouwspaar, gezamenlijke rekening, gemeenschappelijke rekening, en of rekening, huishoudpot, huishoudgeld, boodschappengeld, huurgeld, schoolgeld, kerstgeld, communiegeld, plechtige communie, lentefeest, verjaardagsgeld, begrafenisgeld, verbouwing, uitzet, geboortepot, hele loon, volledige loon, heel mijn loon, heel zijn loon, heel haar loon, alles van ons`,
  C_LETGO: `vanaf, van af, vanaf komen, van los, los van, hiervan af, ervan af, hier vanaf, hier weg te komen, hier los, uit deze cirkel, uit de cirkel, vicieuze cirkel, spiraal, neerwaartse spiraal, draaikolk, val kuil, moeras, drijfzand`,
  C_YOUTH: `zoon, zoontje, dochter, dochtertje, kind, kinderen, jongen, jongetje, buurjongen, buurjongetje, buurmeisje, meisje, meisjes, jongens, ventje, knul, knulletje, gastje, gastjes, kereltje, broertje, broer, zusje, neefje, nichtje, kleinzoon, kleindochter, bonuszoon, bonusdochter, stiefzoon, stiefdochter, pleegkind, pleegzoon, leerling, leerlingen, scholier, scholieren, klasgenoot, klasgenoten, pupil, puber, pubers, tiener, tieners, vriendje, petekind, jongste, oudste, minderjarige, minderjarigen, kinders, manneke, mannekes`,
  C_AGEWORD: `elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, elfjarige, twaalfjarige, dertienjarige, veertienjarige, vijftienjarige, zestienjarige, zeventienjarige, minderjarig, minderjarige, onder de achttien, nog geen achttien, geen 18, nog geen 18, onder de 18, te jong, schoolplein, speelplaats, in de klas, zijn klas, haar klas, in zijn klas, brugklas, brugpieper, groep 8, groep acht, middelbare school, middelbaar, eerste middelbaar, tweede middelbaar, derde middelbaar, lagere school, basisschool, vmbo, havo, vwo, aso, tso, bso, tussen de lessen, huiswerk, nog thuis woont, scouts, chiro`,
  C_ATPLAY: `speelt, spelen, gespeeld, speelde, gokt, gokken, gegokt, wedt, wedden, stort, gestort, inlogt, ingelogd, inzet, ingezet, account, jullie site, bij jullie, bij u, op uw site, op jullie site, casino, slots, roulette, blackjack, geld gewonnen, geld verloren, gewonnen, verloren, verliest`,
  C_VULNERABLE: `verstandelijk beperkt, licht verstandelijk beperkt, verstandelijke beperking, licht verstandelijk, mentale beperking, mentale handicap, lvb, lvg, syndroom van down, autisme, autistisch, adhd, bipolair, manisch, manie, manische, psychose, psychotisch, schizofreen, schizofrenie, borderline, dement, dementie, dementerend, beginnende dementie, alzheimer, parkinson, hersenletsel, nah, herseninfarct, beroerte gehad, wilsonbekwaam, handelingsonbekwaam, onder bewind, onder bewindvoering, bewind, curatele, onder curatele, schuldsanering, schuldenregeling, collectieve schuldenregeling, wsnp, msnp, budgetbeheer, kwetsbaar, kwetsbare, weet niet wat ze doet, weet niet wat hij doet, begrijpt niet wat, beseft niet, beseft het niet, burn out, depressie, depressief`,
  C_SPENDS: `gestort, ingelegd, ingezet, storten, stort, inleggen, vergokt, verspeeld, gegokt, gokt, gokken, speelt, spelen, speelde, gespeeld, verloren, uitgegeven, euro, geld, bij jullie, bij u, casino, NUM`,
  C_LOSSLAMENT: `alles kwijt, alles weer kwijt, weer alles kwijt, weer kwijt, alles eraf, alles erdoor, alles weg gespeeld, weer alles erdoor, had moeten stoppen, had ik maar gestopt, was ik maar gestopt, had ik het maar, stond op winst, stond er goed voor, en toch doorgegaan, doorgegaan tot, doorgespeeld tot, niet opgenomen, en doorgespeeld, blijven doorgaan, kon niet stoppen, kon het niet laten, laat het niet, kan het niet laten, niet laten liggen, niet van afblijven, blijf er niet vanaf, kan er niet vanaf blijven, mijn vingers niet thuis, hou het niet in de hand, jeuk in mijn vingers, jeuken, moet spelen, trekt mij terug, trekt mij steeds, zuigt mij, kruip terug, ben verkocht, zit er weer, zit er weer middenin, weer van voor af aan, weer helemaal terug, terug bij af`,
};

export const quietCare: Rules = {
  "care.collectors": [
    "C_COLLECTOR 5 C_ATDOOR & C_OWED & !uitbetaling|opname / 16",
    "C_ATDOOR 6 C_COLLECTOR & C_OWED & !uitbetaling|opname / 16",
    "ze|iemand|hij 3 C_ATDOOR & C_OWED & terugbetaal|terugbetalen|terug_te_betalen|schuld|geleend|moet_winnen|winnen & !jullie_betalen / *",
    "benen_breken|in_elkaar_slaan|in_brand_steken & C_OWED & ik|mijn|mij & ze|hij|iemand & !jullie / *",
  ],
  "care.sleepless": [
    "C_SLEEPLESS & C_LOSTWORD & !K_BIZ|baby|hitte|jetlag / 14",
    "slaap|slapen|sliep 4 niet|nauwelijks|amper|slecht & C_LOSTWORD & !K_BIZ|baby / 14",
  ],
  "care.win-back": [
    "C_WINBACK & C_PLEADING & ik|mij|mijn & !opname|uitbetaling|inzet_terug|storing|afgeschreven|iban|wachtwoord|account_terug|saldo_terug / 14",
    "moet|wil|kan|ga|zal 3 C_WINBACK & verlies|verloren|kwijt|vergokt|morgen|vandaag|vanavond|vrouw|man|huur & !opname|uitbetaling|storing / 14",
  ],
  "care.loan-chain": [
    "leen|lenen|leende|geleend|lening|leningen|krediet & C_LOANCHAIN & !hoe_vraag / *",
    "C_LOANCHAIN & gok|gokken|spelen|speel|casino|jullie|verloren|kwijt|vergokt|betalen & ik|mijn|mij & !kan_ik|accepteren|storten_met|betalen_met / 14",
  ],
  "care.madness": [
    "C_MADNESS & C_PLAYING & C_ALLDAY|niet|nacht|dag|slapen|meer|help & !K_BIZ|muziek|deuntje|jullie_service|wachten / 14",
    "gek|zot|knettergek|krankzinnig 2 van 2 mezelf|mijzelf|het_gokken|het_spelen|die_kasten|die_rollen|dit_leven",
    "droom|dromen|gedroomd|hoofd|kop 6 C_PLAYING & elke_nacht|elke_dag|de_hele_dag|de_ganse_dag|hele_nacht|altijd|constant & !leuk|haha / 12",
  ],
  "care.shaking": [
    "C_SHAKE & C_CRY & ik|mij|mijn & !geluk|blijdschap|gewonnen|jackpot|lachen / *",
    "C_SHAKE & C_LOSTWORD & C_CRY|ik|mijn & niet|alles|weer|durf|help|nog|kwijt|verloren & !blijdschap|gewonnen|jackpot|K_BIZ / 12",
    "ik|zit|lig|sta 3 C_CRY & !geluk|blijdschap|gewonnen|jackpot|lachen|ui|uien|film|K_BIZ|mooi / 6",
  ],
  "care.took-from": [
    "ik|heb|k 3 C_STEALING 6 C_WHOSE 4 C_FROM & !van_mij|mijn_account|iemand|hacker / 14",
    "ik|heb|k 5 C_FROM 3 van 2 C_WHOSE & C_STEALING|C_UNASKED|gebruikt|leeg / 14",
    "ik|heb|k 5 C_WHOSE 2 zijn|haar|hun 2 C_FROM|kaart|pas|rekening|visakaart|geld & C_STEALING|C_UNASKED|gebruikt & !hij_heeft|zij_heeft|mijn_kaart / 14",
    "uit|van 2 C_WHOSE 3 C_FROM & ik|heb & C_STEALING / 10",
  ],
  "care.help-sought": [
    "C_HELPORG & C_PLAYON & ik|mijn|mij|man|vrouw|zoon|dochter|broer & gok|gokken|gegokt|speel|spelen|casino|hervallen|terugval|teruggevallen|door|stoppen|wachtlijst & !bewijs|uitbetaling|document|bonus / *",
  ],
  "care.drained": [
    "C_STORE 6 C_DRAINED & !hoe|bonus|uitbetaling|waarom",
    "C_DRAINED 6 C_STORE & !hoe|bonus|uitbetaling",
    "C_DRAINED 6 kinderen|zoon|dochter|gezin|huishouden & geld|rekening|spaargeld|alles / 12",
  ],
  "care.let-go": [
    "hoe 3 kom|raak|geraak|krijg 4 C_LETGO & !K_BIZ|bonus|nieuwsbrief|mails|melding|account|balk|popup|reclame|scherm",
    "C_LETGO 3 kom|raak|geraak & hoe|niet|help & !K_BIZ|bonus|nieuwsbrief|mails|melding|account|popup|reclame",
    "zit|vast|gevangen 4 vicieuze_cirkel|spiraal|neerwaartse_spiraal|draaikolk|drijfzand|moeras",
  ],
  "care.young": [
    "C_YOUTH 6 C_AGEWORD|MINOR_AGE & C_ATPLAY & !minuten|uur|dagen|ben_ik_jarig / 16",
    "C_AGEWORD 6 C_YOUTH & C_ATPLAY / 16",
    "ik|ben 2 C_AGEWORD & jaar|word|ben|zit|oud|school|mag|ouders & C_ATPLAY|mag_ik|account & !minuten|spins|spelers|dagen|uur|procent / 12",
  ],
  "care.vulnerable": [
    "C_WHOSE|C_YOUTH|hij|zij|ik|cliente|client|bewoner & C_VULNERABLE & C_SPENDS|NUM|AMOUNT & !document|bewijs|uitbetaling|opname / *",
  ],
  "care.lament": [
    "C_LOSSLAMENT & ik|mij|mijn|weer & C_PLAYING|verloren|kwijt|euro|NUM|AMOUNT|stoppen|gokken|salaris|maand|alles & !ronde_weg|vastgelopen|bevroren|storing|opname|uitbetaling / *",
    "kan|kon|weet 4 niet|nooit 3 laten|afblijven|vanaf_blijven|stoppen & C_PLAYING|kasten|gokken|die_app|dat_ding & !lachen|kijken|eten|muziek / 12",
  ],
};
