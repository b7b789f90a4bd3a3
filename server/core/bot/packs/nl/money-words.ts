/** Dutch concepts of payments, papers, bonuses, accounts and faults. */
import type { Concepts } from "../../pack.ts";

export const moneyWords: Concepts = {
  PAYOUT: `uitbetaling~en, uitbetaal, uitbetaald, uitbetalen, uitbetaalt, betaal uit, betaalt uit, betalen jullie uit, betalen uit, betaalt het casino uit, uit te betalen, uitkering~en van jullie, uitkeren, uitgekeerd, uitkeert, keren uit, keer uit, keren jullie uit, keert uit, uitkering, opname~s, opnemen, opneem, opneemt, opgenomen, neem op, op te nemen, opnameverzoek~en, uitbetalingsverzoek~en, uitbetaalverzoek,
    cash out, cashout~s, cash outs, cashen, gecasht, uitcashen, geld eraf, geld eraf halen, geld van mijn account, winst naar, winst krijgen, gewonnen geld, geld krijgen, geld naar mijn, winst op, overboeking~en, overboeken, overgeboekt, overmaken, overgemaakt, geld terug op mijn rekening, mijn winst, mijn winsten, laten storten, laten uitkeren, op mijn bank, op de bank, op mijn rekening, winst staat, staat winst, winst, afhalen, geld innen, storten jullie, geld ontvangen, betalen jullie, withdrawal, pay out, payout, geld opvragen, uitboeken, terugstorten, terugtrekken, van het saldo, prijzengeld, prijs ontvangen`,
  WINNINGS: "winst~en, gewonnen, win, wint, winnen, prijs, prijzengeld, jackpot, gewonnen ronde, winnende, opbrengst",
  WIN_NOUN:
    "winst, winsten, mijn win, jackpot, prijzengeld, mijn prijs, gewonnen bedrag, gewonnen geld, gewonnen ronde, opbrengst",
  MONEY:
    "geld, cash, bedrag~en, som, euro~s, centen, poen, tegoed, saldo, winst~en, uitbetaling~en, opname~s, uitkering~en, betaling~en, storting~en, credits, inleg, pegels, knaken, terugbetaling",
  DEPOSIT:
    "storting~en, stort, storten, gestort, stortte, inleg, ingelegd, inleggen, opwaarderen, opgewaardeerd, betaling~en, betaald, geld erop, overgemaakt, afgerekend, ideal betaling, betaal, overboeking, toegevoegd, bijgestort, deposit",
  BALANCE: "saldo, tegoed, wallet, portemonnee, balans, speelsaldo, rekening, account, speelgeld",
  PENDING:
    "in behandeling, pending, verwerking, verwerkt, wordt verwerkt, in de wacht, goedgekeurd, aangevraagd, in afwachting, onderweg, in controle, open, lopende, bezig",
  ARRIVE: `binnen, aangekomen, ontvangen, ontvang, gekregen, krijg, krijgen, kreeg, bijgeschreven, gestort, verschenen, zichtbaar, zien, zie, gezien, terug te vinden, binnengekomen, komt, gekomen, er, op mijn rekening, op rekening, op mijn account, op mijn saldo, betaald, uitbetaald, uitgekeerd, bijgeteld, bijgewerkt, toegevoegd, verhoogd, verwerkt, overgemaakt, geboekt, terug, vinden, bereikt, gearriveerd, bijgekomen, doorgekomen, erbij, erop, aanwezig, teruggestort, gecrediteerd, geregistreerd, meegeteld`,
  MISSING:
    "weg, kwijt, verdwenen, missen, mist, mis, ontbreekt, vermist, nergens, te weinig, minder dan, minder, helft, te laag, foetsie, gestolen, afgepakt, waar is, waar zijn, waar blijft, waar blijven, wat is er met, foutief, verkeerd bedrag, onjuist, klopt niet, niet volledig, weggehaald, weggenomen, afgehaald, leeg, vervlogen",
  DECLINED: `afgewezen, geweigerd, weigering, weigert, weigeren, afgekeurd, geannuleerd, annulering, ingetrokken, teruggedraaid, mislukt, mislukte, teruggeboekt, ongeldig, ongeldig verklaard, geblokkeerd, gestorneerd, stornering, bevroren, in beslag, ingenomen, ingehouden, achtergehouden, tegengehouden, vastgehouden, houden vast, houdt vast, niet geaccepteerd, niet goedgekeurd, niet gelukt, lukt niet, niet doorgegaan, gaat niet door, niet door, verbeurd, verbeurdverklaard, afgepakt, geannuleert, vervallen verklaard, nietig, kan niet, vast, vastzit, werkt niet, doet het niet, niet toegestaan, onterecht, geretourneerd, error, stopgezet, gecanceld, niet uitbetalen, niet uitbetaald, gestopt, ontnomen, houden, gehouden, komt niet door`,
  TWICE:
    "dubbel, dubbele, twee keer, tweemaal, 2x, 2 keer, meermaals, drie keer, meerdere keren, dezelfde, hetzelfde bedrag, identieke, nogmaals, nog een keer",
  CHARGE:
    "afschrijving~en, afgeschreven, afschrijven, incasso~s, afgerekend, transactie~s, betaling~en, in rekening, gerekend, afgeboekt, afboeking~en, eraf gehaald, afgehaald, opname~s, betaald, storting~en, gestort",
  REFUND:
    "terugbetaling~en, terugbetalen, terugbetaald, refund, chargeback, charge back, storneren, stornering, geld terug, mijn geld terug, terugvorderen, terugvordering, teruggave, restitutie, haal terug, terughalen, haal ik terug, stort terug, terugstorten, terugboeken, laat terugboeken, geef terug, bedrag terug, inleg terug, storting terug, vergoed, vergoeding, compensatie, betwist~en, terugeisen, eis terug, wil terug, via de bank terug, terug op mijn rekening, terugkrijgen, terug krijgen, schadevergoeding",
  METHOD: `methode~s, manieren, manier, optie~s, betaalmethode~s, betaalmethoden, betaalwijze~n, uitbetaalmethode~s, rekening, bankrekening, bank, bankoverschrijving, kaart, creditcard, debitcard, visa, mastercard, maestro, paypal, skrill, neteller, trustly, ideal, bitcoin, crypto, apple pay, google pay, paysafecard, paysafe, revolut, bunq, n26, knab, rabobank, ing, abn, klarna, sofort, giropay,
    ewallet, e wallet, wallet, iban, tikkie, bancontact, via, andere rekening, andermans rekening, rekening van, buitenlandse rekening, zakelijke rekening, ander rekeningnummer, rekeningnummer, spaarrekening`,
  LIMIT:
    "limiet~en, maximum, maximaal, maximale, max, minimum, minimaal, minimale, min, hoogste, laagste, grens, plafond, vanaf welk bedrag, hoeveel kan, hoeveel mag, hoeveel maximaal, hoeveel minimaal, ten minste, hoogstens, in een keer, ineens, in 1 keer, tegelijk, per dag, per week, per maand, per keer, per transactie, dagelijks, wekelijks, maandelijks, hoe veel, hoe vaak, hoeveel, groot bedrag, grote bedragen, bovengrens, ondergrens, welk bedrag, alles tegelijk",
  FEE: "kosten, kost, fee, fees, transactiekosten, administratiekosten, commissie, gratis, kosteloos, rekenen jullie, rekenen, rekent, in rekening, percentage, toeslag, provisie, vergoeding, bijkomende, duur, tarief, tarieven, wisselkoers, inhouden",
  TAX: "belasting~en, kansspelbelasting, belastingdienst, belastbaar, belastingaangifte, aangifte, bruto, netto, fiscus, fiscaal",
  REVERSE:
    "terugdraaien, annuleren, annuleer, intrekken, ongedaan, terugtrekken, stoppen, stopzetten, terughalen, afbreken, cancelen, wijzigen, afzeggen, terug draaien, herroepen",
  STATUS:
    "status, volgen, voortgang, overzicht, geschiedenis, betekent, betekenen, bekijken, controleren, checken, nakijken, stand van zaken, in behandeling, pending, goedgekeurd, terugzien, inzien, zien",
  DOCUMENT: `id, ids, identiteit, identiteitsbewijs, identiteitskaart, identificatie, identificeren, legitimatie, legitimatiebewijs, legitimeren, paspoort~en, id kaart, idkaart, id bewijs, rijbewijs, document~en, documentje, papieren, bewijs van, adresbewijs, bewijsstuk~ken, energierekening, gasrekening, waterrekening, nutsrekening, bankafschrift~en, afschrift, afschriften, rekeningafschrift, verblijfsvergunning, verblijfsdocument, selfie, loonstrook, loonstrookje, loonstroken, salarisstrook, salarisstrookje, kopie, kopietje, scan, scans, kyc, verificatie, verifieren, verifieer, verifieert, geverifieerd, verificatieproces, validatie, herkomst van mijn geld, herkomst van geld, herkomst,
    bron van inkomsten, inkomsten, inkomen, inkomensbewijs, salarisspecificatie, jaaropgave, belastingaangifte, persoonsgegevens, persoonlijke gegevens, mijn gegevens, gegevens, bankgegevens, woonadres, bewijs van woonadres, achternaam, geboortedatum, geboorteakte, bsn, burgerservicenummer, idin, digid, controle van mijn, identiteitscontrole, id check, leeftijdscontrole, achtergrondcheck, uittreksel, pasfoto, pas, identiteitsverificatie, accountverificatie, legitimatieplicht, wie ik ben, waar ik woon, foto van mijn, die check, de check, mezelf aantonen, rekening op naam, tenaamstelling, huurcontract, trouwakte, bankpas, creditcardfoto, itsme, kaartlezer, verblijfskaart, vreemdelingenkaart, attest, domicilie, rekening op mijn naam, rekeningen op mijn naam, e id, eid, identiteitslezer, rijksregisternummer, rekeninguittreksel, loonfiche, loonbrief, schermafdruk van mijn bank, tenaamgestelde`,
  DOCKIND:
    "welke, wat voor, welk, wat telt, telt, tellen, accepteren, accepteert, geaccepteerd, verblijfsvergunning, rijbewijs, formaat, jpg, png, pdf, foto, kleur, zwart wit, voorkant, achterkant, beide kanten, grootte, verlopen, oud, oude, geldig, zombie, lijk ik, selfie, lijst, nodig, aanleveren, moet ik sturen, achternaam, goed, volstaat, mag ook, digitaal, screenshot",
  SAFE: "veilig, veiligheid, bewaard, bewaren, bewaart, opgeslagen, opslaan, privacy, avg, gdpr, beveiligd, beschermd, versleuteld, delen, gedeeld, derden, misbruik, afschermen, afgeschermd, afplakken, afgeplakt, onleesbaar, doorstrepen, zwart maken, watermerk, bedekken, blurren, verbergen, verwijderen, verwijderd, vertrouwen, vertrouwelijk",
  FUNDSOURCE:
    "herkomst, inkomen, inkomsten, salaris, loonstrook, loonstrookje, vermogen, bron van, waar mijn geld vandaan, waar het geld vandaan, hoeveel ik verdien, wat ik verdien, jaaropgave",
  UPLOAD:
    "upload~en, geupload, uploaden, stuur, sturen, gestuurd, opsturen, opgestuurd, verstuur, versturen, aanleveren, indienen, ingediend, toevoegen, mailen, toon, doe, doen, insturen, aantonen, doorsturen, lever",
  REJECTED_DOC:
    "afgekeurd, geweigerd, afgewezen, niet geaccepteerd, niet goedgekeurd, niet goed, mislukt, ongeldig, niet gelukt, lukt niet, niet geverifieerd, werkt niet, onduidelijk, onleesbaar, niet aangenomen",
  BONUS: `bonus~sen, bonussen, bonusgeld, welkomstbonus, stortingsbonus, welkomstpakket, welkomstactie, actie~s, promo~s, promotie~s, promoties, aanbieding~en, free spin~s, freespin~s, freespins, gratis spin~s, gratis spins, gratis geld, gratis rondes, gratis beurten, gratis weddenschap, freebet~s, free bet, cashback, reload, vip programma, loyaliteit, loyaliteitsprogramma, beloning~en, spaarpunten, iets extras, wat extra, extra bij, extra's, extraatje, zonder storting, kortingscode, voucher~s, coupon~s, cadeau, verjaardagscadeau, toernooi~en, bonussaldo, spins, spaarprogramma, vriend aanbrengen, vrienden uitnodigen, promo, tegoedbon, deal, deals, no deposit`,
  CODE: "code~s, promotiecode, bonuscode, promocode, actiecode, kortingscode, voucher, coupon, couponcode, inwisselen, code invullen, verzilveren, vouchercode",
  WAGER: `doorspelen, doorspeel, doorgespeeld, nog rondspelen, nog vrijspelen, vrijspelen, vrijgespeeld, vrijspeel, rondspelen, rondspeel, rondgespeeld, rondspeeleis, rondspeelvoorwaarde~n, rondspeelvoorwaarden, doorspelen, inzetvereiste~n, inzetvereisten, inzetten nodig, inzeteis, omzetten, omzet, keer inzetten, hoe vaak inzetten, wagering, wager~en, playthrough, rollover, inzetvoorwaarde~n, keer spelen, 35x, 40x, 30x, 50x, 25x, 20x, vrijkomt, echt geld, omzetvoorwaarde, keer rond, hoe vaak, vrij spelen, rond spelen, keer inzetten is, ingezet worden, speeleis`,
  CONTRIBUTE:
    "tellen mee, telt mee, meetellen, meetelt, tellen, telt, percentage, procent, percent, uitgesloten, uitgezonderd, uitsluiten, in aanmerking, welke spellen, welke slots, welke spelletjes, toegestane, verboden, bijdrage, meegerekend, dragen bij",
  TERMS:
    "voorwaarden, voorwaarde, actievoorwaarden, bonusvoorwaarden, regels, kleine lettertjes, spelregels, bonusregels, algemene voorwaarden, eisen, promotievoorwaarden, reglement",
  EXPIRE:
    "verloopt, verlopen, vervalt, vervallen, geldig, geldigheid, houdbaar, tot wanneer, hoe lang, deadline, einddatum, kwijt, verlies, wanneer, geldigheidsduur, houdbaarheid",
  MAXBET:
    "maximale inzet, hoogste inzet, max inzet, maximum inzet, inzetlimiet, grootste inzet, hoeveel mag ik inzetten, hoeveel per spin, hoger inzetten, inzet per spin, maximaal inzetten, inzet met bonus, max bet",
  USE: "gebruik~en, gebruikt, gebruiken, activeer, activeren, geactiveerd, activatie, claim~en, geclaimd, inzetten, zet in, zet ik een bonus in, in te zetten, krijg, krijgen, ophalen, haal, aanzetten, aanvragen, ontvangen, werkt, werken, spelen met, inwisselen, meedoen, deelnemen, invullen",
  EXISTING:
    "vaste spelers, vaste klanten, bestaande, trouwe, lopen, lopende, vandaag, deze week, weekend, nu, hebben jullie, heeft u, heb je, zijn er, nieuwe, huidige, beschikbaar, eerste storting, storting, stort, extra, momenteel, iets, voor mij, dagelijkse, soorten, krijg ik",
  ACCOUNT: "account~s, profiel~en, spelersaccount, speleraccount, gebruikersaccount, inlog, login, ik, mijn rekening",
  ACCOUNT_ONLY:
    "account~s, profiel~en, spelersaccount, speleraccount, gebruikersaccount, spelersprofiel, lidmaatschap, registratie, inschrijving, accountje",
  BLOCKED: `geblokkeerd, blokkeren, blokkeert, blokkade, blokkering, geblokt, vergrendeld, op slot, opgeschort, geschorst, schorsing, beperkt, beperking~en, gedeactiveerd, verbannen, gebanned, geband, ban, bevroren, dichtgezet, dicht, afgesloten, gesloten, buitengesloten, buiten gesloten, eruit gegooid, eruit gezet, uitgegooid, eruit geknikkerd, eruit geschopt, op non actief, inactief, non actief, gestopt, geen toegang, toegang geweigerd, toegang ontzegd, toegang kwijt, uitgezet, on hold, in de wacht, gesperd, op zwart, stilgezet, stopgezet, weggestuurd, uitgeschakeld`,
  UNBLOCK:
    "deblokkeren, gedeblokkeerd, ontgrendelen, ontgrendeld, heractiveren, activeren account, heropenen, blokkade ongedaan, blokkering ongedaan, blokkade opheffen, blokkering opheffen, ban opheffen, weer toegang, toegang terug, toegang krijgen, weer inloggen, weer open, vrijgeven account, blokkade eraf",
  MULTI:
    "meerdere accounts, tweede account, twee accounts, dubbel account, dubbele accounts, meer accounts, ander account, 2 accounts, meer dan een account, multi account",
  CLOSE:
    "sluit~en, afsluiten, opheffen, opzeggen, opzeg, verwijder~en, verwijderd, beeindig~en, opdoeken, wissen, wis, stopzetten, deactiveren, dichtgooien, dichtdoen, dicht, uitschrijven, uitgeschreven, afmelden, weg, schrappen, annuleren, stop, stoppen, afsluit, sluiting, delete~n, vernietigen",
  LOGIN:
    "inloggen, inlog, login, log in, ingelogd, inlogt, aanmelden, aanmeld, wachtwoord~en, gebruikersnaam, erin, in mijn account, toegang, inlogscherm, inloggegevens, inlogpagina",
  GAME: "spel~len, spelletje~s, spelen, slot~s, gokkast~en, fruitautomaat, fruitkast, roulette, blackjack, live casino, spin~s, ronde~s, rollen, tafel, baccarat, poker, dealer, automaat, jackpot, inzet, casino, kast, game~s, rad",
  APP: "app, applicatie, site, website, pagina, webpagina, browser, scherm, knop, link, platform, systeem, server, lobby, chatvenster, software, kassa, menu, video, stream, beeld, geluid, plaatje, laadbalk, upload, camera, webcam, formulier",
  FAULT: `vast, vastgelopen, vastloopt, loopt vast, lopen vast, liep vast, crash~t~te, gecrasht, crashen, bevroren, bevriest, bevroor, blijft hangen, hangt, hing, hapert, haperen, hapering, error~s, fout~en, foutmelding~en, foutcode, bug~s, storing~en, glitch, kapot, stuk, plat, down, werkt niet, werken niet, werkte niet, doet niks, doet niets, doet het niet, doen het niet, doe niks, laadt niet, laden niet, laad niet, laadt maar, blijft laden, opent niet, start niet, niet op, reageert niet, reageert nergens, geen reactie, niet reageren,
    zwart scherm, wit scherm, zwart beeld, blanco, verbinding verbroken, verbroken, lag~t, laggen, traag, sloom, eruit geklapt, klapt eruit, valt uit, viel uit, valt weg, viel weg, staat stil, stilstaat, stopt, stopte, niet klikken, niet bereikbaar, onbereikbaar, offline, buiten werking, onderbroken, afgebroken, uitgevallen, sluit zichzelf, sluit vanzelf, weigert, vliegt eruit, gooit mij eruit, timeout, 404, flikkert, niet openen, niet laden, niet starten, lukt niet, doorladen, geen beeld, geen geluid`,
  SMS: "sms, smsje, verificatiecode, inlogcode, beveiligingscode, code, bevestigingsmail, bevestigingscode, activatiemail, resetlink, resetmail, 2fa, authenticator, herstelmail, mailtje, activatielink",
  GAMEWORD:
    "spel~len, spelletje~s, slot~s, videoslots, gokkasten, tafelspellen, roulette, blackjack, live casino, games",
};
