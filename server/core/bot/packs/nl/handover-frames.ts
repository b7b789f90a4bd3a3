/** Dutch words and rules of locked doors, faults, break-ins, complaints and exclusion that layers-handover.ts does not name. */
import type { Concepts, Rules } from "../../pack.ts";

export const handoverFrameWords: Concepts = {
  H_AUTHORITY: `kansspelautoriteit, ksa, kansspelcommissie, kansspel commissie, gaming commission, mga, malta gaming, toezichthouder, autoriteit, consumentenbond, testaankoop, test aankoop, ombudsman, ombudsdienst, geschillencommissie, economische inspectie, fod economie, belmed, acm, autoriteit persoonsgegevens, gegevensbeschermingsautoriteit, afm, kifid, rechtbank, rechter, vrederechter, kantonrechter, deurwaarder, politie, recherche, justitie, fiod, juridisch loket, rechtswinkel, juristen, jurist, advocaat, advocate, advocaten, advocatenkantoor, raadsman, raadsvrouw, rechtsbijstand, rechtsbijstandsverzekering, arag, radar, tros, eenvandaag, telegraaf, nieuwsblad, journalist, redactie, pers, media, trustpilot, klachtenkompas, klacht nl, google review, reviews, review, recensie, askgamblers, casinomeister, thepogg, forum, reddit, facebookgroep, tiktok`,
  H_REPORT: `melding, melden, meld, gemeld, aangeven, aangifte, klacht, klachten, klachtbrief, klagen, dossier, brief, mail, mailtje, ingelicht, inlichten, op de hoogte, inschakelen, ingeschakeld, schakel, stappen, stap naar, naar de, naar het, ga naar, contact, verzoek, vordering, dagvaarding, dagvaarden, aanklagen, aanklacht, procederen, rechtszaak, zaak, in gebreke, ingebrekestelling, gewaarschuwd, waarschuwen, waarschuwing, hoor je van, horen van, hoort van, hoor van, horen jullie van, komt langs, leest mee, schrijven, schrijf, geschreven, posten, plaats, plaatsen, zetten, zet, 1 ster, een ster, openbaar, deel, delen, doorsturen, stuur, sturen, gestuurd, cc, bewijs verzameld, screenshots`,
  H_ANGRY: `schandalig, schandalige, schande, schaam jullie, schaam je, schaamt u, schaamteloos, ongehoord, onbeschoft, onbeschofte, brutaal, klantonvriendelijk, klantvriendelijkheid, afgescheept, afgepoeierd, weggedrukt, wegdrukte, afgewimpeld, genegeerd, negeren, negeert, belachelijk, bespottelijk, droevig, dieptriest, treurig, waardeloos, slecht, slechtste, slechte service, bagger, baggerservice, bedroevend, minachting, respectloos, onrespectvol, onfatsoenlijk, onprofessioneel, onbekwaam, incompetent, knoeiers, klungels, prutsers, beunhazen, charlatans, oplichters, oplichterij, oplichting, bedrog, bedriegers, zwendel, boeven, dieven, diefstal, maffia, gangsters, criminelen, sjoemelaars, sjoemelen, gesjoemel, gesjoemeld, gemanipuleerd, gefoefel, foefelaars, foefelen, fake, nep, rigged, doorgestoken kaart, boerenbedrog, volksverlakkerij, zakkenvullers, geldwolven, aasgieren, haaien, uitzuigers, rotzooi, zooitje, zooi, klotetent, kuttent, rottent, kutsite, schijtsite, baggersite, pannenkoeken, flapdrollen, eikels, debielen, mongolen, kutzooi, tyfustent, teringtent, kankertent, rattenbende, amateurbende, crapuul, uitschot, krapuul, smeerlappen, zeveraars, teringlijers, sukkels, klootzakken, ik ben het zat, ik ben het beu, kotsbeu, spuugzat, strontbeu, strontzat, laatste waarschuwing, laatste keer dat ik, nooit meer zo, vertrouwen kwijt, alle vertrouwen, diep teleurgesteld, zwaar teleurgesteld, teleurgesteld, ontevreden, niet te spreken, not amused, ver beneden, beneden alle peil, onder alle kritiek, kritiek, ondermaats, tegen de lamp, voor de gek, in de maling, in het zeik, belazerd, genaaid, geflest, bedot, bedonderd, beduveld, opgelicht, bestolen, beroofd, gepluimd, gerold, afgeript, geript`,
  H_YOU:
    "jullie, je, jou, u, uw, ge, gij, dit casino, deze site, deze tent, casino, site, bedrijf, tent, zaak, club, chat, bot, slots, medewerker, medewerkster, collega, service, klantendienst, klantenservice",
  H_LOCKED: `geblokkeerd, geblokt, blokkade, dicht, dichtgezet, dichtgegooid, op slot, vergrendeld, gelockt, locked, opgeschort, geschorst, suspended, bevroren, gedeactiveerd, uitgeschakeld, verbannen, gebanned, geband, banned, beperkt, restricted, gesloten, afgesloten, stilgelegd, geparkeerd, op inactief, inactief, non actief, buitengesloten, buitengegooid, geweerd, geweigerd aan de deur, geen toegang, geen toegang meer, toegang ontzegd, toegang geweigerd, toegang beperkt, toegang is beperkt, niet meer welkom, eruit gegooid, eruit gezet, eruit geflikkerd, eruit gebonjourd, uitgesloten door jullie, tijdelijk niet beschikbaar, bestaat niet meer, niet meer actief, niet meer toegankelijk`,
  H_ACCOUNT:
    "account, accountje, profiel, spelersaccount, spelersprofiel, login, inlog, toegang, lidmaatschap, inschrijving",
  H_ENTER: `inloggen, ingelogd, log in, inlog, aanmelden, erin, er in, er niet in, er niet meer in, er niet meer op, er niet op, naar binnen, in mijn account, op mijn account, aan mijn account, op mijn profiel, in mijn profiel, toegang tot`,
  H_CANT: `kan niet, kan niet meer, kan ik niet, kan ik niet meer, kom niet, kom niet meer, kom ik niet, kom ik niet meer, geraak niet, geraak er, geraak ik niet, geraak, raak niet, krijg niet, lukt niet, lukt het niet, lukt mij niet, lukt maar niet, wil niet, wilt niet, gaat niet, gaat niet meer, mag niet meer, mag ik niet meer, niet meer, werkt niet, pakt niet, faalt, mislukt, failed, geweigerd, onmogelijk`,
  H_BROKEN: `werkt niet, werkt niet meer, werkte niet, werken niet, werkt voor geen meter, doet het niet, doet het niet meer, doet niks, doet raar, doet gek, doet moeilijk, doet vervelend, reageert niet, reageert niet meer, reageert nergens op, hangt, hangt vast, blijft hangen, bleef hangen, hing, vast, vastgelopen, loopt vast, liep vast, crasht, crashte, gecrasht, crash, crashen, klapt eruit, klapte eruit, klapt dicht, knalt eruit, vliegt eruit, valt uit, viel uit, valt weg, viel weg, valt dood, valt steeds dood, viel dood, viel steeds dood, valt telkens dood, valt steeds uit, valt steeds weg, morsdood, mors dood, blijft stilstaan, blijft stil staan, stil blijft staan, staat stil, bevroren beeld, is kapot, lijkt kapot, gaat kapot, stuk, naar de knoppen, naar de kloten, naar de haaien, bevriest, bevroor, bevroren, hapert, haperde, hapert zo, stottert, schokt, lagt, laggy, buffert, traag, supertraag, tergend traag, laadt niet, laad niet, laden niet, laadt eeuwig, laden maar, laadt maar, blijft laden, laadscherm, draaiend rondje, wieltje, zandloper, spinner, wit scherm, witte pagina, zwart scherm, zwart beeld, leeg scherm, lege pagina, blanco, grijs scherm, groen scherm, foutmelding, foutcode, foutje, error, errorcode, bug, buggy, glitch, storing, down, plat, ligt eruit, ligt plat, onbereikbaar, offline, 404, timeout, time out error, geen geluid, geen beeld, zonder geluid, beeld weg, geluid weg, loopt achter, lopen achter, loopt vertraagd, loopt niet gelijk, synchroon, grijs, grijze knop, is grijs, uitgegrijsd, niet aanklikbaar, knop weg, knop doet, springt terug, springt steeds, sluit af, sluit zich, sluit vanzelf, start niet, start niet op, opent niet, gaat niet open, gaat niet, kan niet openen, niet te openen, niet laden, niet openen, onscherp beeld, wazig beeld, scherm flikkert, flikkert, knippert, verbinding weg, verbinding verbroken, disconnect, disconnected, gedisconnect, eruit gegooid, eruit gekickt, eruit geknald, uitgelogd, logt uit, logt mij uit, logde mij uit, gooit mij eruit, zet mij eruit, verlopen link, link verlopen, link is verlopen, ongeldige link, dode link`,
  H_THING: `app, site, website, pagina, scherm, spel, spelletje, slot, gokkast, kast, ronde, bonusronde, spin, draaiknop, knop, spinknop, link, chat, chatvenster, venster, livechat, live casino, livestream, stream, dealer, tafel, lobby, kassa, stortpagina, storten pagina, formulier, upload, uploaden, uploadknop, foto uploaden, camera, code, sms, smsje, mail, verificatiemail, bevestigingsmail, resetmail, resetlink, activatielink, wachtwoordlink, itsme, idin, digid, captcha, puzzel, vinkje, menu, zoekfunctie, systeem, server, platform, software, browser, chrome, safari, edge, firefox, android, iphone, ipad, tablet, samsung, huawei, windows, mac, laptop, pc, telefoon, gsm, update, versie, geluid, beeld, video, animatie, roulette, blackjack, megaways, sportweddenschappen, wedkantoor, ticket, casino`,
  H_CODE:
    "sms, smsje, code, inlogcode, verificatiecode, bevestigingscode, beveiligingscode, sms code, smscode, pincode, mail, mailtje, bevestigingsmail, activatiemail, resetmail, herstelmail, verificatiemail, resetlink, activatielink, link, authenticator, 2fa, tweestaps, wachtwoord, nieuw wachtwoord",
  H_NOTCOME:
    "komt niet, komt maar niet, komt nooit, kwam niet, kwam nooit, niet gekregen, nooit gekregen, niet ontvangen, nooit ontvangen, niet aangekomen, nooit aangekomen, niet toegekomen, niet binnen, krijg ik niet, krijg geen, krijg ik geen, krijg ook geen, ontvang geen, ontvang ik geen, geen enkele, geen mail, geen sms, geen code, geen link, blijft uit, blijft weg, werkt niet, is verlopen, verlopen, ongeldig, klopt niet, niet herkend, wordt niet geaccepteerd, niet geaccepteerd, is fout, is onjuist, onjuist, incorrect, verkeerd, vergeten, kwijt, geblokkeerd",
  H_STRANGER: `iemand, iemand anders, een ander, een vreemde, vreemde, onbekende, hacker, hackers, oplichter, oplichters, dief, inbreker, ex, exman, exvrouw, mijn ex, huisgenoot, kotgenoot, collega, buurman, buurjongen, neef, stiefzoon, zoon, broer, zus, vriend, vriendin, man, vrouw, schoonzoon, hij, zij, ze, andere persoon, derden, niet ik, ik niet`,
  H_MISUSE: `gebruikt, gebruikte, gebruikt heeft, misbruikt, misbruik, misbruik gemaakt, ingelogd, ingebroken, binnengedrongen, overgenomen, gekaapt, gestolen, gejat, gepikt, geript, gekraakt, gehackt, gehacked, gekloond, gekopieerd, geskimd, nagemaakt, gemaakt, aangemaakt, geopend, geregistreerd, ingeschreven, veranderd, gewijzigd, aangepast, gereset, vervangen, leeggehaald, leeggeroofd, leeggespeeld, leeggetrokken, geplunderd, gespeeld, zit te spelen, speelt, aan het spelen, geld opgenomen, opgenomen, gestort, afgeschreven, afgehaald, overgemaakt, bekeken, meegekeken, vervalst`,
  H_ASSET:
    "account, profiel, naam, mijn naam, identiteit, gegevens, persoonsgegevens, kaart, bankkaart, creditcard, visa, mastercard, pas, bankpas, pinpas, rekening, bankrekening, wachtwoord, mail, mailadres, emailadres, telefoonnummer, nummer, gsm, telefoon, portemonnee, portefeuille, handtas, tas, id, id kaart, identiteitskaart, paspoort, rijbewijs, rijksregisternummer, bsn, paypal, itsme, idin, login, inlog",
  H_STOLEN: "gestolen, gejat, gepikt, geroofd, kwijt, verloren, gerold, geskimd, ontvreemd, bestolen, overvallen, weg",
  H_NOTME: `ik niet gedaan, niet gedaan, ben t niet, en ik ben het niet, niet door mij, niet van mij, was ik niet, ben ik niet, ben het niet, was het niet, herken ik niet, herken niet, niet herken, ken ik niet, niet bekend, nooit gespeeld, nog nooit gespeeld, nooit gegokt, nog nooit gegokt, nooit bij jullie, nog nooit bij jullie, geen account bij, heb geen account, nooit een account, niet eens een account, heb niks besteld, nooit aangemeld, nooit ingeschreven, nooit geregistreerd, niet aangevraagd, nooit aangevraagd, zonder toestemming, zonder mijn toestemming, buiten mijn weten, zonder mijn medeweten, zonder dat ik, lag te slapen, sliep, was op mijn werk, was in het buitenland, niet thuis`,
  H_PHISH:
    "phishing, phishingmail, nepmail, valse mail, vals bericht, nepbericht, nepsms, nepsite, nagemaakte site, spoofing, smishing, verdachte mail, verdachte sms, verdachte link, verdacht bericht, verdacht telefoontje, vreemde mail, vreemde sms, rare mail, rare sms, raar smsje, raar mailtje, raar telefoontje, oplichtingsmail, namens jullie, uit jullie naam, zogenaamd van jullie, zogezegd van jullie, doet zich voor, deed zich voor, jullie naam gebruikt, whatsapp van jullie, whatsappje van jullie, telegram groep, telegramgroep",
  H_PAUSE: `pauze, pauzeren, pauzeer, gokpauze, speelpauze, rustpauze, rustperiode, time out, timeout, time outje, break, breakje, stop, gokstop, speelstop, blokkade, blokkering, blok, slot, uitsluiting, zelfuitsluiting, afkoeling, afkoelperiode, afkoelen, bedenktijd, sabbat, onthouding, detox, afstand, rust, vakantie van, speelverbod, gokverbod, spelverbod, toegangsverbod, opnamestop, inschrijving bij cruks, cruks, epis, episs, excludis, kansspelcommissie lijst, zwarte lijst, 24 uur knop, noodknop`,
  H_TERM:
    "een dag, dagje, een week, weekje, een maand, maandje, maandjes, jaartje, een jaar, half jaar, halfjaar, kwartaal, 24 uur, 24u, 48 uur, 72 uur, zes maanden, 6 maanden, 3 maanden, even, eventjes, tijdje, poosje, een tijd, voorlopig, voor altijd, voorgoed, levenslang, permanent, definitief, onbepaalde tijd, permanente, definitieve, tijdelijke, tijdelijk, tot na, tot nieuwjaar, tot de zomer",
  H_WISH:
    "wil, wilt, graag, zou, mag, kan, kunt, kun, moet, doe, doe mij, zet, zet mij, leg, geef, geef mij, neem, vraag, verzoek, aanvragen, instellen, inlassen, inschakelen, regelen, nodig, alsjeblieft, hoe, heb, gun mij, behoefte, tijd voor, starten, activeren, verleng, verlengen, opnieuw, mijn",
  H_LIMIT:
    "limiet, limieten, limit, stortlimiet, stortingslimiet, speellimiet, maandlimiet, weeklimiet, daglimiet, verlieslimiet, inzetlimiet per dag, tijdslimiet, speeltijd, max per week, max per maand, max per dag, plafond, budget, speelbudget, stortingen",
  H_SETTING:
    "op, naar, van, zetten, zet, verlagen, verlaag, lager, omlaag, verhogen, verhoog, hoger, omhoog, instellen, stel, aanpassen, pas, wijzigen, veranderen, terugzetten, terugschroeven, halveren, eraf, verwijderen, weghalen, intrekken, ophogen, opschroeven",
  H_QUIT:
    "sluiten, sluit, sluiting, opheffen, opheffing, opzeggen, opzegging, beeindigen, stopzetten, verwijderen, verwijder, verwijderd, verwijdering, wissen, wis, deleten, delete, deactiveren, afsluiten, uitschrijven, schrijf mij uit, uit te schrijven, weg ermee, afmelden, weghalen, dicht doen, dichtdoen, doe dicht, dicht gooien, dichtgooien, gooi dicht, schrappen, vernietigen, laten verdwijnen, eraf, eraf halen, uit jullie systeem, uit het systeem, uit jullie bestand, vergeten worden",
};

export const securityFrames: Rules = {
  "security.frame": [
    "nagemaakt|nagebouwd|nagemaakte|gekopieerd|nep|valse & site|logo|app|pagina|account|mail & jullie|logo|casino & kwijtgeraakt|kwijt|betaald|gestort|geklikt|melden|meldpunt|opgelicht / *",
    "stortingen|storting|afschrijving|betaling & geen|nooit & account|klant|lid & afschrift|bank|rekening|kaart & !wil|bonus / *",
    "H_STRANGER 5 H_MISUSE & H_ASSET & !wil|mag|kan_ik|bonus|BONUS|hoe / 8",
    "H_ASSET 5 H_MISUSE & H_STRANGER|H_NOTME|zonder|jullie & !mag|kan_ik|BONUS|hoe / 9",
    "H_ASSET 3 gestolen|gejat|gepikt|gerold|geskimd|gekloond|ontvreemd|misbruikt|gehackt|gekraakt|gelekt",
    "gestolen|gejat|gerold|geskimd|ontvreemd 3 H_ASSET",
    "H_NOTME & afschrijving|afschrijvingen|afgeschreven|storting|stortingen|transactie|transacties|opname|inlog|inlogpoging|ingelogd|betaling|betalingen|inzetten|gestort|kaart|rekening|account|wachtwoord|mail|sms|code & !BONUS|gekregen|ontvangen|uitbetaling / 12",
    "H_PHISH",
    "inlogpoging|inlogpogingen|aanmeldpoging|ingelogd|inlog 6 rusland|china|buitenland|polen|roemenie|ander_land|andere_stad|ander_apparaat|vreemd_apparaat|onbekend_apparaat|iphone|antwerpen|rotterdam|marokko|turkije|nigeria|londen & ik|niet|nooit|melding|mail",
    "er_wordt|er_is|wordt 4 gespeeld|ingelogd|gestort|opgenomen|ingezet & H_NOTME|mijn_account|niet_ik|ik_niet",
    "sms|code|inlogcode|verificatiecode|itsme|bevestigingscode 5 niet|nooit 2 aangevraagd|gevraagd|besteld",
    "verdacht|verdachte|vreemde|rare|onbekende 2 activiteit|activiteiten|inlog|transacties|afschrijving|storting|inzetten|bets|apparaat",
    "bellen|gebeld|belde|belt|belletje|telefoontje|appt|appte|appje|mailt|mailde|sms|smst|whatsapp|bericht|berichtje|iemand|man|vrouw|kerel 12 code|inlogcode|pincode|wachtwoord|bankgegevens|pasnummer|gegevens|anydesk|teamviewer|cvc & vroeg|vraagt|vragen|wilde|wil|wou|moest|moet|hebben|doorgeven|gegeven|doorgegeven & !krijg_geen|niet_binnen|reset|ontvang|komt_niet|jullie_bellen|mag_ik|welke / 14",
    "geen|nooit|niet_eens 3 account|klant|lid|ingeschreven|speler & incasso|incassos|afschrijving|afschrijvingen|afgeschreven|betaling|rekening|aanmaning|brief|mail|sms|reclame|factuur & !wil|hoef / 12",
    "link|mail|sms|bijlage|site|formulier & geklikt|klikte|ingevuld|ingegeven|ingelogd|gedownload & wachtwoord|gegevens|code|kaart|bank|jullie|echt|nep|vals|dom & !verificatie|werkt|verlopen|uitbetaling / 14",
    "sessie|toestel|apparaat|gsm|computer|iphone|locatie|plaats|stad|land|ip 6 niet 2 ken|herken|van_mij|mijn & ik|die|dat|actief|ingelogd",
    "ingebroken|inbraak|binnengedrongen|ingebreuk|gehackt|gekraakt",
    "iemand|ander|vreemde|hacker|dief|ex|ze 4 mijn 1 H_ASSET 6 betaald|gestort|gespeeld|gegokt|opgenomen|besteld|gekocht & !wil|mag|kan",
    "dader|slachtoffer 4 fraude|identiteitsfraude|oplichting|phishing",
    "identiteitsfraude|identiteitsdiefstal|simswap|sim_swap|malware|virus|keylogger",
  ],
};

export const complaintFrames: Rules = {
  "complaint.frame": [
    "uit_te_lachen|uitgelachen|lacht_mij_uit|lachte_mij_uit|lachten_mij_uit|belachelijk_gemaakt|voor_schut",
    "H_AUTHORITY 8 H_REPORT & !vergunning|licentie|erkend|kluis|BONUS|wie_is / 9",
    "H_REPORT 6 H_AUTHORITY & !vergunning|licentie|erkend|registreren / 8",
    "advocaat|advocate|raadsman|jurist|rechtsbijstand|ombudsman|geschillencommissie|consumentenbond|testaankoop|klachtenkompas|vrederechter|kantonrechter|deurwaarder_op",
    "in_gebreke|ingebrekestelling|sommeer|sommatie|dagvaarding|dagvaarden|aansprakelijk|juridische_stappen|gerechtelijke_stappen|rechtszaak",
    "H_ANGRY 5 H_YOU & !hoofdpijn|weer|internet|verbinding|wifi|ajax|feyenoord|psv|anderlecht|brugge|geluk|verlies|verloren|mezelf|scheidsrechter / 6",
    "H_YOU 4 H_ANGRY & !hoofdpijn|weer|internet|verbinding|wifi|ajax|feyenoord|psv|anderlecht|brugge|mezelf|scheidsrechter / 6",
    "bende|stelletje|zootje|hoop|zwik 2 H_ANGRY|INSULT|amateurs|idioten",
    "medewerker|medewerkster|collega|agent|mevrouw|meneer|chatter|helpdesk|klantendienst|klantenservice|man|vrouw|die_gast 8 onbeleefd|onbeschoft|lomp|grof|brutaal|arrogant|onvriendelijk|uitgelachen|denigrerend|kortaf|neerbuigend|weggeklikt|opgehangen|genegeerd|weggedrukt|afgesnauwd|snauwde|lachte|beledigd|beledigde|racistisch|discriminerend & !mijn_man|mijn_vrouw / 10",
    "niemand|geen|nooit|nergens 4 antwoord|antwoordt|antwoorden|reageert|reageren|reactie|reply|terug_gehoord|gehoor & mails|mail|mailtje|mailtjes|chat|berichten|bericht|vraag|vragen|jullie|klantendienst|klantenservice|helpdesk & !verificatie / 10",
    "schande|schandalig|schandalige|schandelijk|ongehoord|onaanvaardbaar|onacceptabel|ontoelaatbaar|beschamend|bedroevend|ondermaats",
    "belachelijk|belachelijke|schandalig|ontzettend|ongelooflijk|onwijs|tergend|schrijnend|te|zo|veel_te 1 traag|trage|slecht|slechte|laat|sloom|slome|waardeloos 1 antwoord|antwoorden|reactie|reageren|service|klantendienst|klantenservice|hulp|chat|support|afhandeling",
    "hogerop|hoger_op|hogerhand|eindverantwoordelijke|verantwoordelijke|directie|hoofdkantoor & spreken|hoor|wil|klacht|dit|brief|contact|stap|mail|naar",
    "klacht|klachten|klachtenprocedure|klachtenformulier|klachtenafdeling|bezwaar|beroep_aantekenen|protest",
    "schaam|schamen|schaamt 1 je|jullie|u & !ik_schaam",
    "NUM 2 spins|rondes|keer|draaien 6 geen|niks|nul|nooit 3 bonus|bonusronde|win|winst|prijs|feature & jullie|die|slots|nep|kan_niet|eerlijk|schaam|geprogrammeerd|afgesteld",
    "spel|slots|slot|roulette|kasten|kast|uitkomst|algoritme|rng|dealer|dealers|crash|alles 4 afgesteld|geprogrammeerd|gestuurd|gemanipuleerd|gerigged|gefikst|gefixt|opgezet|in_scene|nep|voorgeprogrammeerd|ingesteld_op|doorgestoken & !hoe",
    "afgesteld|geprogrammeerd|gestuurd|gemanipuleerd|gerigged|gefikst|gefixt 5 spel|slots|roulette|kasten|uitkomst|algoritme|jullie|verliest|verlies",
  ],
};

export const accountFrames: Rules = {
  "account.frame": [
    "H_ACCOUNT 5 H_LOCKED & !wil|graag|zelf|alsjeblieft|BONUS|laat / 6",
    "H_LOCKED 4 H_ACCOUNT & !wil|graag|zelf|alsjeblieft|BONUS / 6",
    "H_CANT 5 H_ENTER & H_LOCKED|melding|staat|zegt / 12",
    "krijg|zie|staat|melding|zegt 5 H_LOCKED & !wil|graag|spel|knop|BONUS|uitbetaling|opname|winst / 7",
    "toegang|account|profiel|inlog 4 ontnomen|afgenomen|afgepakt|verloren|weggenomen|opgeheven|ingenomen|stopgezet|afgesneden & !zelf|wil|graag",
    "toegang 4 beperkt|geweigerd|ontzegd|kwijt|geblokkeerd|ingetrokken|gesloten",
    "H_LOCKED & hoezo|waarom|klant|reden|uitleg|onterecht|zomaar|plots|opeens|ineens|terwijl & !spel|BONUS|ronde|storten|betaling|kaart|uitbetaling|opname|app|scherm|limiet|chat / 7",
    "voorwaarden|regels|regel|reglement 6 geschonden|overtreden|schending|overtreding|gebroken & !wat_als|wanneer",
    "geschonden|overtreden|schending|overtreding 5 voorwaarden|regels|reglement",
    "registratie|aanmelding|inschrijving|account_aanmaken|registreren 5 geweigerd|afgewezen|mislukt|lukt_niet|niet_goedgekeurd|niet_geaccepteerd|tegengehouden",
    "jullie|casino|men|systeem 5 H_LOCKED & mij|account|profiel & !wil|graag / 8",
    "beweren|beweert|zegt|zeggen|beschuldigt|beschuldigen|denken|verdenken 7 dubbel|dubbele|tweede|twee|meerdere|multi|2e|extra 2 account|accounts|profiel|profielen",
    "zelfde|hetzelfde 1 ip|adres|wifi|huishouden & account|geblokkeerd|dubbel|broer|zus|huisgenoot & geblokkeerd|dicht|gesloten|dubbel|geweigerd|beschuldigd",
    "uit_cruks|cruks_af|uitgesloten & weer|terug & spelen|binnen|inloggen",
  ],
};

export const technicalFrames: Rules = {
  "technical.frame": [
    "sessie 2 verlopen|verloopt|ongeldig|beeindigd",
    "link|knop|pagina 2 onder|op|bij|naar & dode|kapotte|gebroken|werkt_niet|leeg|verkeerd / 8",
    "onleesbaar|te_klein|te_groot|piepklein|wazig & scherm|tekst|letters|knoppen|inzoomen|zoomen / 12",
    "internet|wifi|stroom|verbinding 3 ligt_eruit|eruit|uitgevallen|viel_uit|valt_weg|ligt_plat|weg & uitgelogd|spin|ronde|autospin|speelt|spel|inzet / *",
    "mailadres|emailadres|e_mailadres|telefoonnummer|gsm_nummer|adres 4 wijzigen|wijzig|veranderen|verander|aanpassen|nieuw|bestaat_niet_meer & hoe|wie|kan|graag|profiel|account & !verificatie|bewijs|controle|id / *",
    "batterij|accu|data 3 leeg|slurpt|doodt|vreet|warm & app|spel|site|jullie / *",
    "sterven_na_dood|op_sterven|morsdood & pc|computer|telefoon|tablet|laptop|toestel|gsm|app|site / *",
    "K_TITLES 5 H_BROKEN|FAULT|laadscherm|hangt|hangen|laadt",
    "hangt|hapert|crasht|bevriest|laadt|stopt 2 K_TITLES",
    "K_THING 5 midden|halverwege|tijdens & spin|ronde|spel|hand|bonusronde & terug|verder|weg|hoe|verloren / *",
    "laadt|laadde|opent|werkt|draait|start 2 voor_geen_meter|van_geen_kanten|niet_meer_door|nergens_op|eeuwig|eeuwen",
    "wit|witte|zwart|zwarte|grijs|grijze|blauw|leeg|lege 1 vlak|scherm|beeld|venster|pagina",
    "H_THING 5 H_BROKEN & !hoe_lang|bonus_vast / 7",
    "H_BROKEN 4 H_THING / 6",
    "H_CODE 4 H_NOTCOME & !bonus|bonuscode|promocode|BONUS|voucher|uitbetaling / 6",
    "H_NOTCOME 3 H_CODE & !bonus|bonuscode|promocode|BONUS|voucher|uitbetaling|aangevraagd / 5",
    "H_CANT 5 H_ENTER & !BONUS|cruks|uitsluit / 8",
    "verkeerd|fout|onjuist 1 wachtwoord & NUM|keer|slot|steeds|getikt|ingegeven|ingevuld|geblokkeerd|krijg",
    "foutcode|errorcode|foutmelding|storing|bug|glitch|crash|crasht|gecrasht|vastgelopen",
    "sinds|na 3 update|upgrade|nieuwe_versie|onderhoud & app|site|spel|niet|H_BROKEN|kan|kapot",
    "klik|klikken|druk|drukken|tik 8 gebeurt|doet|komt 3 niks|niet|lege_pagina|wit|foutmelding|error",
  ],
};

export const exclusionMore: Rules = {
  "exclusion.more": [
    "maximaal|maximum|hooguit|hoogstens|niet_meer_dan|niet_langer_dan 4 TIMEUNIT|kwartier|uurtje 4 spelen|gokken|speel|per_avond|per_dag|per_week & instellen|wil|graag|zou|kan|mag / 12",
    "spelen|gokken|speel 4 maximaal|maximum|hooguit|hoogstens|niet_meer_dan|niet_langer_dan 4 TIMEUNIT|kwartier|uurtje",
    "H_WISH 4 H_PAUSE & H_TERM|gokken|spelen|account|ik|mij|casino|instellen|aanvragen & !BONUS|gokkast|video|autoplay|spel|opname|uitbetaling|ongedaan|opheffen|eraf|mails / 8",
    "H_PAUSE 4 H_TERM & !BONUS|opname|uitbetaling|autoplay|video|spel|error|stortlimiet_hoger",
    "H_TERM 3 H_PAUSE & !BONUS|opname|uitbetaling|autoplay|video|spel|error",
    "H_TERM 4 niet|niks|geen 3 spelen|gokken|storten|inloggen|wedden|casino & wil|graag|mij|ik & !kan|kon|BONUS|waarom / 8",
    "cruks|epis|excludis|zelfuitsluiting|gokstop|gokpauze|speelpauze|afkoelperiode|uitsluiting & !identiteit",
    "H_LIMIT 4 H_SETTING 2 NUM|AMOUNT & !opname|uitbetaling|uitbetalen|BONUS",
    "H_LIMIT 4 verlagen|verlaag|lager|omlaag|verhogen|verhoog|hoger|omhoog|instellen|aanpassen|wijzigen|veranderen|opheffen|verwijderen|weghalen|eraf & !opname|uitbetaling|uitbetalen|opnemen|BONUS / 8",
    "verlaag|verhoog|zet|stel|pas|beperk|halveer 4 H_LIMIT & !opname|uitbetaling|opnemen|BONUS / 7",
    "H_QUIT 5 H_ACCOUNT|gegevens|mijn_naam|mij & wil|graag|alsjeblieft|mijn|hoe|kan|mij|verzoek|mag|zou & !kaart|bankpas|rekeningnummer|telefoonnummer|foto|betaalmethode|BONUS|scan|document|waarom|nieuwsbrief|mails|mailinglijst|code / 7",
    "H_ACCOUNT 5 H_QUIT & wil|graag|alsjeblieft|mijn|hoe|kan|mag|verzoek|zou & !kaart|bankpas|foto|BONUS|waarom|hebben_jullie / 7",
    "uit 2 systeem|bestand|database|bestanden|databank|lijst 4 verwijderd|verwijderen|gewist|wissen|weg|halen|schrappen|geschrapt|avg|gdpr & !wachtlijst",
    "avg|gdpr & verwijderen|verwijderd|wissen|gewist|vergetelheid|recht",
    "verwijder|wis|schrap|sluit|delete|gooi 3 alles & stoppen|gokken|account|mij|mijn|wil|weg / 8",
    "wil|moet|ga|graag|probeer 2 stoppen & verwijder|sluit|account|alles|dicht|uit|help / 8",
    "^ sluit|sluiten|verwijder|wis|beeindig|opheffen|opzeggen|delete|deactiveer 3 H_ACCOUNT",
    "sluit|sluiten|verwijder|wis|beeindig|delete|deactiveer 2 account|profiel & per_direct|direct|meteen|nu|vandaag|onmiddellijk|aub|graag|alsjeblieft|dank|svp / 6",
    "dringend|nu|meteen|direct|spoed|alsjeblieft|graag 3 blok|blokkade|slot|stop|pauze 4 account|mij|mijn & !waarom|bonus",
    "maximaal|maximum|max|hooguit|niet_meer_dan 3 NUM|AMOUNT 5 storten|inzetten|verliezen|uitgeven|vergokken & per|instellen|graag|mogen|kunnen & !bonus|BONUS|opname|kan_ik|mag_ik",
    "wil|wens|hoef 4 geen 2 klant|lid|speler|account 3 meer|zijn",
    "gooi|zet|hou|schop|knikker|smijt|trap|donder 3 mij|mezelf 5 uit|buiten|eruit|eraf & !jullie_gooien|steeds|telkens|spel|ronde",
    "mij|mezelf 4 uitsluiten|blokkeren|buitensluiten|weren|bannen|uitschrijven|afmelden & !mails|nieuwsbrief|waarom|hebben",
    "nooit|niet 3 meer 3 mogen|kunnen|laten 3 spelen|storten|inloggen|gokken & wil|zorg|graag|dat_ik|mij",
  ],
};
