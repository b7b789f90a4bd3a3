/** Dutch look-alikes of danger: what a calm player talks about, and idioms by construct. */
import type { Concepts, Rules } from "../../pack.ts";

export const lookalikeWords: Concepts = {
  /** The business of a player: with it in a message, words of places and farewells are about something else. */
  K_BIZ: `bonus, bonussen, free spins, freespins, spins, cashback, opname, opnames, uitbetaling, uitbetalingen, uitbetalen, opnemen, verificatie, verifieren, upload, uploaden, uploadformulier, document, documenten, paspoort, id kaart, identiteitskaart, rijbewijs, selfie, adresbewijs, bankafschrift, app, apps, website, inloggen, inlogscherm, inlog, login, wachtwoord, code, qr code, qr, sms, mailadres, nieuwsbrief, promo, promotie, actie, acties, toernooi, leaderboard, jackpot, lobby, wachtrij, klantenservice, medewerker, iban, ideal, paypal, bancontact, payconiq, trustly, skrill, belasting, verbinding, wifi, internet, 4g, 5g, browser, cache, update, versie, foutmelding, laadt, laden, scherm, bankrekening, storting, stortingen, minimum, maximum, inzetvoorwaarden, rondspelen, gokkast titel, provider, netent, nolimit, pragmatic, evolution`,
  /** Things one can say farewell to, give up on, or that can die. */
  K_THING: `app, apps, site, website, telefoon, gsm, smartphone, nokia, iphone, ipad, tablet, laptop, computer, pc, batterij, accu, router, modem, wifi, muis, toetsenbord, printer, scanner, formulier, uploadformulier, contactformulier, qr code, qr, code, codes, captcha, puzzel, wachtwoord, nieuwsbrief, mails, slot, slots, spel, spelletje, game, level, missie, toernooi, ronde, tafel, dealer, lobby, saldo, bonus, bonusronde, feature, jackpot, bankroll, tegoed, inzet, portemonnee, chat, chatbot, wachtrij, muziekje, menu, scherm, pagina, knop, upload, selfie, scan, foto, profielfoto, avatar, abonnement, dieet, roken, zomer, vakantie, weekend, snor, baard, auto, fiets, brommer, koffie, feestje, seizoen, competitie`,
  K_CALM: `zonnetje, zon, biertje, pintje, wijntje, bbq, terras, terrasje, ontbijt, koffie, vissen, picknick, vakantie, hotel, camping, wandelen met, hond uitlaten, foto maken, fotograferen, met vrienden, met de kinderen, werk, verbouwing, schilderen, ramen lappen, ramen wassen, glazenwasser, dakdekker, schoonmaken, behangen, rook een sigaret, sigaretje, sigaret, zonnebaden, lekker, gezellig, haha, lol, gewonnen, jackpot`,
  K_TITLES: `deadwood, dead or alive, dead or alive 2, wanted dead or a wild, wanted dead, immortal romance, san quentin, mental, tombstone, tombstone rip, rip city, fire in the hole, punk rocker, folsom prison, true grit, hand of anubis, book of the fallen, book of fallen, drowned treasure, dead canary, undead fortune, zombie circus, zombie carnival, the walking dead, walking dead, blood suckers, bloodsuckers, blood lust, blood moon, day of the dead, dia de los muertos, dead mans trail, dead man's trail, dead mans riches, death race, beat the beast, hellboy, highway to hell, hells bells, lucky devil, devils number, grim reaper, reapers, hangman, hang man, infectious 5, dead head world, house of doom, house of doom 2, jack the ripper, rip van winkle, rise of the dead, queen of the dead, queen of dead, land of the dead, book of souls, ghost of dead, legacy of dead, tome of dead, scroll of dead, lord of the dead, age of the dead, cemetery, poison eve, poison apple, suicide squad, mortal kombat, murder mystery, hitman, assassin moon, kiss of death, angel of death, doom of egypt, doom of dead, cat wilde and the doom, rich wilde, dead riders trail, dead or alive saloon, tower of doom, nightmare on elm street, halloween, dracula, vampires, vampire desire, skull, skulls up, calavera, calaveras, danse macabre, the final countdown, final countdown, last chance saloon, jump, crash, aviator, spaceman, jetx, plinko, chicken road, mines, limbo, bomb bonanza, gonzos quest, fruit shop, starburst, crime scene, street killer, serial killer, killer instinct, born to kill, kill em all, drowning, sunken treasure, titanic, the grand galore, money train, kamikaze, kami reign, hara kiri, samurai, ronin, execution, gladiator, spartacus`,
  K_FIGURE: `dood, doodgaan, dood gaan, doodga, doodgegaan, sterven, sterf, stierf, gestorven, overleden, crepeer, creperen, kapot, doodslaan, doodsla, doodslaat, doden, dodelijk, vermoord, vermoorden, moord, moorden, verdrink, verdrinken, verdronken, verzuip, verzuipen, stik, stikken, hang, hangen, hangt, hing, ophangen, opgehangen, spring, springen, springt, sprong, sprongen, kogel, mes, graf, begraven, begraaf, lijk, lijken, vaarwel, adieu, afscheid, opgegeven, opgeven, geef op, geef het op, voor altijd weg, voorgoed weg, trein, metro, tram, brug, dak, balkon, station, raam, huil, huilen, jank, janken, tranen, gek, verslaafd, verslaving, bloed, bloeden, spaarrekening, dooie, dode, de dood, laatste, kapotgaan, levend`,
};

export const lookalikeGuards: Rules = {
  "guard.titles": "K_TITLES",
  "guard.time-killed": [
    "tijd 2 doodslaan|doodsla|doodslaat|doden|dood_te_slaan|te_doden|dood",
    "om 1 de 1 tijd 1 te 1 doden",
  ],
  "guard.on-hold": [
    "hang|hangen|hing|hangt 6 aan_de_lijn|in_de_lijn|aan_de_telefoon|aan_de_foon|wachtrij|in_de_wacht|aan_de_bel",
    "aan_de_lijn|wachtrij|in_de_wacht 2 hang|hangen|hing",
    "hang|hangt|hangen|hing 2 de|het|mijn|die|een 1 K_THING",
    "K_THING 4 hangt|hangen|hing|bleef_hangen|blijft_hangen",
  ],
  "guard.farewell-thing": [
    "vaarwel|adieu|dag_dag|salut|tot_nooit|afscheid_van|afscheid_nemen_van|rip 3 K_THING|centen|geld|winst|euro|cent|NUM",
    "vaarwel|adieu & welkom|hallo|hoi nieuwe / 8",
    "rip 2 mijn|mijne|die|onze|de 1 K_THING|saldo|geld|centen|winst|inzet|bankroll",
  ],
  "guard.give-up-thing": [
    "geef|gaf|geven|geeft|opgegeven|moed_opgegeven|hoop_opgegeven|opgeven 3 op|met|aan|opgegeven 2 met|aan|op 3 K_THING",
    "moed|hoop 1 opgegeven|verloren 3 met|op|bij 3 K_THING",
    "opgegeven|geef_op|gaf_op 3 K_THING",
    "geef|gaf 1 het 1 op 2 met|bij|om 4 K_THING|scannen|uploaden|inloggen|bellen",
  ],
  "guard.as-death": [
    "als de dood",
    "tot in|aan 1 mijn|het|hun 0 graf",
    "een voet|been in het graf",
    "dood en 1 belastingen|belasting",
    "er 3 van|aan 0 doodgaan|dood_gaan|dood|sterven|kapot",
    "dood 0 aan|van",
    "niet|niemand|nooit 3 van 1 doodgegaan|dood_gegaan|gestorven|doodgaan",
    "doodgaan|sterven|creperen|sterf|crepeer|ga_dood|verga|ga_kapot 1 van 2 nieuwsgierigheid|honger|dorst|verveling|kou|hitte|warmte|zenuwen|spanning|ongeduld|lachen|schaamte|jaloezie|heimwee|spierpijn|hoofdpijn|hooikoorts|slaap",
    "doodeerlijk|doodbraaf|doodmooi|doodlief|doodonschuldig|doodgoed|doodjammer|doodsimpel|doodernstig|doodnuchter|doodbenieuwd|doodnieuwsgierig|doodziek_van",
    "dodelijk|moordend|killing|levensgevaarlijk 0 lekker|leuk|goed|saai|verslavend|spannend|traag|vermoeiend|mooi|grappig|lang|warm|heet|druk",
    "half|halve 1 dood|dooie 2 van|voor",
    "mors|poepie|stekke 0 dood",
    "dode|dooie 0 slak|mus|boel|vis|pier|letter|hoek|lijn|tijd|muis|bedoening|avond|maandag",
    "over 1 mijn 0 lijk",
    "lijken 2 kast",
    "ten grave|dode opgeschreven",
    "dood 1 spoor|gewicht|punt|kapitaal|water|tij",
    "zo dood als",
    "liever 2 dood_dan|dood 2 dan 2 rood|oranje|ajax|feyenoord|psv",
    "moord 1 en brand",
    "moordgozer|moordvrouw|moordfeest|moordidee|moordmuziek|moordgrafiek|moordsfeer|moordslot|moordspelletje|moordgoed",
    "zelfmoordactie|zelfmoordcommando|zelfmoordterrorist|zelfmoordmissie & wedstrijd|spel|game|level|trainer|tactiek / 8",
  ],
  "guard.travel": [
    "op|in|uit|met|per|via 1 de 0 trein|metro|tram",
    "trein|metro|tram|bus 1 naar 2 werk|huis|school|amsterdam|brussel|antwerpen|gent|utrecht|rotterdam|familie|kantoor",
    "trein|metro|tram 3 vertraging|te_laat|uitgevallen|staakt|zit_vol|is_vol|stampvol",
    "met|per trein|metro|tram|bus",
  ],
  "guard.round": [
    "kogel|kogeltje|bal|balletje|bol 3 viel|valt|vallen|rolt|rolde|sprong|springt|lag|ligt|bleef|stuiterde|landde",
    "mes 1 bij|van 1 het|tafel",
    "springt|springen|sprong|spring 4 terug|vast|over|heen_en_weer|van_pagina|eruit 3 naar|op|uit 4 inlogscherm|scherm|pagina|start|lobby|begin|menu|app|beginscherm",
    "springt|sprong 1 telkens|steeds|elke|vanzelf|ineens 1 terug|weg|eruit",
    "hij|app|spel|scherm|beeld|site 2 springt|sprong",
    "gat|gaatje 2 lucht",
    "spring|sprong|sprongen|springen|gesprongen 3 lucht|vreugde|blijdschap|geluk|bed|bank|plafond|stoel",
    "tot_het_plafond|tegen_het_plafond|door_het_dak|uit_mijn_dak|uit_je_dak|uit_zijn_dak|het_dak_eraf",
  ],
  "guard.lifeless": [
    "K_THING 4 dood|overleden|gestorven|doodgegaan|dooie|sterft|crepeert|dood_gegaan|de_geest|gaf_de_geest|begaf|op_sterven|uitgevallen",
    "dode|dooie|overleden|gestorven 1 K_THING",
    "ging|gaat|ga|is|was|viel|valt 1 dood 2 midden|tijdens|net|in_een|halverwege",
    "op_sterven_na_dood|op_sterven|sterven_na",
    "dood|sterft|kapot 2 site|app|verbinding|wifi|stream|spel",
  ],
  "guard.liquor": [
    "zat 0 als een",
    "zo_zat|zo_dronken|zo_lam|lazarus|ladderzat|strontzat|stomdronken|straalbezopen",
    "dronken|zat|bezopen 3 profielfoto|gestort|foto",
  ],
  "guard.paperwork": [
    "DOCUMENT|rijbewijs|paspoort|bankkaart|bankpas|bril|sleutel|code|wachtwoord 3 verloren|kwijt|kwijtgeraakt|weg|gestolen",
    "verloren|kwijt|kwijtgeraakt 3 DOCUMENT|rijbewijs|paspoort|bankkaart|bankpas|wachtwoord",
  ],
  "guard.payment-fault": [
    "bevroren|vastgelopen|gecrasht|crash|storing|zwart|hing|viel_uit|herstart|uitgelogd 4 alles 1 weg|kwijt|verdwenen|foetsie|op_nul",
    "alles 0 klopt|klopte|in_orde|correct|ingevuld|ok",
    "verneem|vernam|vernomen|hoor|hoorde|gehoord|krijg|kreeg|gekregen|zie|zag 4 niks 0 meer",
    "en maar 1 NUM|AMOUNT",
    "steeds|altijd|nog 0 geen cent",
    "van alles 2 aan 1 vast",
    "laatste 0 vraag|vraagje|poging|update|stand|check|document|stap",
    "eindelijk 1 salaris|loon|vakantiegeld",
    "inschrijving|uitsluiting|pauze|schorsing|blokkade|actie|weekend|zomer|wedstrijd|toernooi|afkoelperiode|termijn 2 voorbij|afgelopen|over|verlopen",
    "niet meer 1 in|op|bij 2 lobby|aanbod|app|site|lijst|assortiment|collectie|casino",
    "komt|komen|kwam 2 die|hij|ie|dat|het|dit 1 nog|ooit|weer terug",
    "voor_altijd|voorgoed|definitief 1 weg|verdwenen|uit & lobby|spel|slot|game|K_TITLES|app|bonus|actie / *",
  ],
  "guard.savings-route": ["stort|storten|stortten|uitbetalen|uitbetaald|uitbetaling 5 spaarrekening"],
  "guard.tears-of-joy": [
    "huil|huilen|jank|janken|tranen|gehuild|wenen 3 van 2 blijdschap|geluk|vreugde|lachen|het_lachen|ontroering",
    "huil|huilen|jank|tranen|gehuild 5 gelachen|lachen|mooi|ontroerd|dankbaar",
  ],
};
