/** Dutch fields of leaving: one-way trips, being found late, inheritance, an hour after which one is gone, what lies close at hand. */
import type { Concepts, Rules } from "../../pack.ts";

export const lastWords: Concepts = {
  L_ONEWAY: `enkeltje, enkele reis, enkel ticket, enkele rit, geen terugticket, geen retour, geen retourtje, geen retourticket, geen terugreis, geen terugweg, niet meer terug, kom niet terug, kom niet meer terug, kom ik niet terug, kom ik niet meer terug, komt niet meer terug, niet van plan terug te komen, zonder terugweg, alleen heen, heen zonder terug, van waar niemand terugkomt, waar niemand terugkomt, waar geen bereik is, waar geen pijn is, waar mijn vader is, waar mijn moeder is, waar zij nu is, waar hij nu is, lange reis, verre reis, grote reis, laatste reis, op reis ga, ga op reis, naar de overkant, de overkant, andere oever`,
  L_FOUND: `vinden, vindt, gevonden, vond, kijken, komen kijken, merken, merkt, opmerken, ruiken, ruikt, stinken, stinkt, gaat stinken, opendoen, openbreken, deur openbreken, deur intrappen, slotenmaker, brievenbus vol, post stapelt, ontdekken, ontdekt, missen, binnenkomen, aanbellen`,
  L_LATE: `pas, toch pas, pas na, pas over, weken, week, dagen, maand, hoe lang duurt, hoe lang zou, hoelang duurt, hoe lang het duurt, hoeveel dagen, voor ze, voordat ze, voor iemand, voordat iemand, alleen woont, alleen woon, alleenwonend, de buren, buurvrouw, huisbaas, huismeester, wijkagent, politie, thuiszorg, werkster, trapportaal, gang, brievenbus, als ze het al, als ze al`,
  L_OVERWISH: `was het maar voorbij, was het maar vast voorbij, was het maar over, was het maar gedaan, was het maar klaar, was alles maar voorbij, was alles maar over, was ik maar weg, was ik er maar niet, was ik maar vertrokken, was ik maar bij, was ik maar nooit, hield het maar op, hield alles maar op, stopte het maar, stopte alles maar, stopte mijn hart maar, kwam er maar een eind, kon ik maar slapen, kon ik maar verdwijnen, kon het maar stoppen, kon ik het maar stoppen, kon het allemaal maar, mocht het maar, mocht ik maar, laat het voorbij zijn, laat het ophouden, laat het stoppen, wou dat het voorbij, wou dat het ophield, wou dat het stopte, hoop dat het snel voorbij, hoop dat het vlug voorbij, niet lang meer duren, zal niet lang meer, duurt niet lang meer voor mij, nog even volhouden en dan, nog eventjes en dan, bijna voorbij, het is bijna voorbij, straks is het voorbij, straks voorbij`,
  L_STORYEND: `hier stopt mijn verhaal, hier eindigt mijn verhaal, mijn verhaal stopt, mijn verhaal eindigt, einde van mijn verhaal, einde van het verhaal, hier eindigt, hier stopt het voor mij, hier stop ik, laatste hoofdstuk, laatste bladzijde, het boek gaat dicht, mijn boek is uit, het boek is uit, gordijn valt, het doek valt, het licht gaat uit, licht gaat uit, kaars gaat uit, kaars dooft, kaarsje uit, vlam dooft, mijn rol is uitgespeeld, uitgespeeld ben ik, ik ben uitgespeeld, mijn laatste kaart, laatste kaart gespeeld, mijn spel is uit, spel is uit voor mij, ik stap van tafel, het leven is een spelletje, net als het leven, einde bericht, einde uitzending, over en sluiten, over and out, ik log uit uit het leven, uitloggen uit het leven, voorgoed uitloggen, definitief uitloggen, voorgoed offline, voor altijd offline, mijn laatste level, geen levens meer, laatste leven kwijt, geen respawn, respawn niet`,
  L_QUIET: `het wordt stil, wordt stil nu, eindelijk stil, straks is het stil, straks stil, dan is het stil, stil in mijn hoofd, eindelijk rust in mijn hoofd, wordt het rustig, wordt rustig nu, word rustig, ik ben zo rustig, alles wordt licht, alles wordt donker, het wordt donker, het wordt zwart, het wordt licht, voel niks meer, ik voel niks meer, geen pijn meer, dan geen pijn meer, nergens pijn meer, kan eindelijk gaan slapen, mag eindelijk slapen, lange slaap, lang slapen, heel lang slapen, heel lang onder water, lang onder water, onder water blijven`,
  L_NOTHERE: `besta ik niet meer, besta niet meer, leef ik niet meer, leef niet meer, ben ik er niet meer, ben ik er al niet meer, ben ik al weg, ben ik al lang weg, ben ik al bij, ben ik bij, ben ik weg, ben ik allang, ben ik vertrokken, niet meer haal, niet meer haalt, haal ik niet, haal het niet, red ik niet, red het eind niet, is er van mij niks, ben ik stof, ben ik as, ben ik koud, lig ik koud, adem ik niet, klopt mijn hart niet, in de hemel, stap ik eruit, volgt vanavond, volgt straks, stopt vannacht, stopt vanavond, stopt straks, stopt morgen, niet meer bereikbaar, niet meer onder jullie, niet meer onder u, nergens meer, ik kom niet meer, kom ik niet meer`,
  L_WHEN: `over een uur, over een uurtje, over een paar uur, over tien minuten, straks, vanavond, vannacht, morgen, overmorgen, morgenvroeg, zondag, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, dit weekend, volgende week, na volgende week, eind van de week, eind van de maand, volgende maand, kerst, tegen dat, tegen de tijd, als je dit leest, als jullie dit lezen, als ze dit lezen, ze dit lezen, wanneer ze dit, voor het licht wordt, bij zonsopgang, na deze chat, na dit gesprek, na dit bericht, nu, ook, serieus, echt`,
  L_INHERIT: `laat ik na, laat na, nalaten, nagelaten, nalaat, erven, erft, erfenis, erfgenaam, vermaak ik, schenk ik, mag naar de kringloop, mag naar, mag alles hebben, mogen alles hebben, mag mijn, mogen mijn, krijgt mijn, krijgen mijn, is voor mijn, zijn voor mijn, weggegeven, weggeschonken, weggedaan, verkocht, te koop gezet, staat te koop, staan te koop, opgeruimd, opgedoekt, afgebouwd, overgedragen, overgeschreven`,
  L_PRECIOUS: `verzameling, munten, postzegels, moestuin, duiventil, duiven, kippen, koeien, paarden, boerderij, zaak, winkel, atelier, boot, caravan, motor, auto, gereedschap, gitaar, piano, platen, boeken, trouwring, ring, sieraden, horloge, huis, appartement, alles, mijn spullen, spaargeld, saldo, foto's, hond, kat, konijn, aquarium, vissen, kleren, de rest, bezittingen`,
  L_LEAVING: `ik groet u, ik groet jullie, het ga u goed, het ga jullie goed, het ga je goed, dat was het dan, zo dat was het, op reis, een enkeltje, petekind, peetkind, na mijn vertrek, voor mijn vertrek, mijn vertrek, vertrek, vaarwel, tot nooit, ik kom niet meer, niet meer terug, nergens meer, niet meer nodig, heb ik daar niet nodig, daar niet nodig, waar ik heen ga, waar ik naartoe ga, kan hij alles opzeggen, kan zij alles opzeggen, kunnen ze alles opzeggen, kunnen ze alles afsluiten, alles opzeggen na, alles opzeggen, alles afsluiten, iemand zal het wel, iemand vindt het wel, zal het wel lezen, vinden ze wel, hoe vaak ze moeten, hoe vaak hij moet, hoe vaak de, wat hij eet, wat ze eten, briefje geplakt, briefje gelegd, brief gelegd, briefje op, in de envelop, in een envelop, ligt in de envelop, zeg haar dat, zeg hem dat, zeg ze dat, zeg hun dat, vertel haar dat, vertel hem dat, van haar hield, van hem hield, van ze hield, niets te verwijten, niks te verwijten, treft geen schuld, treft geen blaam, kan er niks aan doen`,
  L_GRIM: `jachtgeweer, revolver, dienstwapen, luchtbuks, begrafenisondernemer, begrafenisonderneming, uitvaartondernemer, uitvaartcentrum, uitvaartmuziek, rouwkaarten, rouwcentrum, grafkrans, grafsteen, grafje, urne, lijkzak, lijkwagen, lijkkist, doodswens, doodswensen, doodsgedachte, doodsgedachten, doodsverlangen, zelfmoordgedachten, crisisdienst, crisisopname, afscheidsvideo, afscheidsfilmpje, afscheidsbrief, afscheidsbrieven, testament, euthanasieverklaring, reanimatieverklaring, gaskraan, het gas, gas open, gas opengedraaid, gasfles, heliumfles, uitlaatslang, russische roulette, overdosis, fatale dosis, dodelijke dosis, eronderdoor, geen levensmoe`,
  L_CLOSEBY: `vlakbij, dichtbij, om de hoek, achter het huis, achter mijn huis, aan het eind van de straat, eind van de straat, op loopafstand, loopafstand, vijf minuten, tien minuten, tien minuten lopen, tien minuten fietsen, niet ver, zo dichtbij, hier vlakbij, naast mijn huis, voor mijn deur, jas al aan, jas aan, schoenen aan, sta klaar, fiets staat klaar, ben onderweg, ga er nu heen, loop erheen, gaat snel, gaat het snel, snel gaat, binnen een paar minuten, in november, in de winter, onderkoeld, onderkoeling`,
  L_NATURE: `zee, rivier, kanaal, gracht, meer, water, maas, waal, schelde, rijn, ijssel, spoor, rails, sporen, brug, viaduct, kliffen, klif, rotsen, duinen, bos, overweg, flat, toren, snelweg, haven, sluis, dijk, pier`,
  L_GRIEF: `verdriet, verdrietig, huilen, rouwen, tranen, pijn, schrikken, schok, missen`,
  L_ONCE: `een keer, 1 keer, maar een keer, maar 1 keer, even, eventjes, kort, een tijdje, in een keer, in plaats van elke, overheen, er wel overheen, gaat over, slijt, voorbij, daarna rust, en dan rust, beter dan elke, dan steeds opnieuw`,
  L_GIVESELF: `geef mezelf, geef mijzelf, gun mezelf, geef het nog, gun het nog, geef mij nog, geef mezelf nog, geef mezelf tot, laatste kans voor mezelf`,
  L_SHELL: `gestorven vanbinnen, gestorven van binnen, dood vanbinnen, dood van binnen, al lang dood, eigenlijk al dood, ik ben al dood, ik ben al lang weg, ben al lang weg, alleen mijn lijf, alleen mijn lichaam, enkel mijn lijf, leeg omhulsel, lege huls, een omhulsel, wandelend lijk, levend lijk, levende dode, geest zonder, nog een lichaam`,
  L_BARRED: `gebarricadeerd, deur op slot, deur gebarricadeerd, opgesloten, sluit zich op, slot op de deur, doet niet open, doet de deur niet open, reageert niet, roept dat, schreeuwt dat, zegt dat het over, zegt dat het genoeg, zegt dat hij niet, zegt dat ze niet, zegt dat het niet meer, dat het over is, dat het klaar is, dat het genoeg is, dat niemand, op het dak geklommen, op de vensterbank, mes in zijn hand, mes in haar hand, heeft pillen`,
};

export const lastWordRules: Rules = {
  "crisis.one-way": [
    "L_ONEWAY & ik|mij|mijn & stil|mooi|afscheid|weggegeven|klif|kliffen|zee|bos|morgen|vannacht|vanavond|gezegd|waarom|vroeg|genomen|geboekt & !K_BIZ|ns|korting / *",
    "enkeltje|enkele_reis|geen_terugticket|geen_retour & !ns|korting|K_BIZ / *",
    "L_ONEWAY & L_INHERIT|L_LEAVING & ik|mij|mijn & !K_BIZ|vakantie / *",
  ],
  "crisis.found-late": [
    "L_FOUND & L_LATE & alleen_woont|alleen_woon|alleenwonend|stinken|stinkt|ruiken|trapportaal|dat_ik_weg|mij_vinden|mij_missen|als_ze_het_al|ze_mij & !K_BIZ|document / *",
    "merken|merkt|missen|opvallen 6 dat_ik_weg_ben|dat_ik_er_niet|dat_ik_weg & !K_BIZ",
    "hoe_lang|hoelang|hoeveel_dagen 6 L_FOUND & mij|iemand|lichaam|lijk|dode & alleen|thuis|huis|woont|woon|dood & !K_BIZ / *",
  ],
  "crisis.between-out": [
    "ga|gaan|gaat|knijp|stap|kruip 3 tussenuit|tussenuut|ertussenuit|ertussenuut & beter|iedereen|elkendeen|voorgoed|stilletjes|stil|vannacht|vanavond|ik & !weekend|vakantie|dagje|weekje|spanje|euro|NUM|K_BIZ / *",
  ],
  "crisis.over-wish": [
    "L_OVERWISH & !K_BIZ|wachten|wedstrijd|winter|weekend|onderhoud|storing|verificatie|K_THING / 8",
  ],
  "crisis.story-end": [
    "L_STORYEND & !K_BIZ|film|serie|stream / 8",
    "leven & druk|zet|klik 3 stop|uit|pauze|exit & ik|spelletje|ook|allebei & !K_BIZ / *",
    "^ vergeet mij|me 1 maar $",
    "L_QUIET & ik|nu|eindelijk|straks|voor_altijd|alles & !K_BIZ|geluid|muziek|chat|tafel|drukte|baby|kinderen_slapen / 10",
  ],
  "crisis.gone-when": [
    "L_WHEN 8 L_NOTHERE & !K_BIZ|terug|op_werk|vrij|vakantie|jarig|thuis_en|hier_weg|klant / 10",
    "L_NOTHERE & tegen_dat|als_je_dit|als_jullie_dit|als_ze_dit|over_een_uur|over_een_uurtje|laat_maar_zitten|hoeft_niet|vaarwel|gezellig & !terug|vakantie|op_werk / *",
    "niet 2 meer 1 halen|haal|haalt|redden|red|meemaken & zondag|kerst|morgen|volgende_week|het_weekend|eind_van_de_maand|de_ochtend & stap|laatste|leuke|ik|iemand & !K_BIZ|trein|deadline / *",
  ],
  "crisis.inherit": [
    "L_PRECIOUS 6 L_INHERIT & L_LEAVING & !K_BIZ / *",
    "L_INHERIT 6 L_PRECIOUS & L_LEAVING & !K_BIZ / *",
    "K_HOUSE|L_PRECIOUS 6 K_SETTLED|schoongemaakt|opgeschreven & L_LEAVING & !K_BIZ|verhuizing / *",
    "zeg|vertel|laat 2 haar|hem|ze|hun|mijn 5 hield|hou|spijt|sorry|trots & ligt|envelop|ring|brief|papieren|was_het|vaarwel & !K_BIZ / *",
    "niets_te_verwijten|niks_te_verwijten|treft_geen_schuld|treft_geen_blaam & vertrek|het_ga|ik|mij & !BONUS|opname|uitbetaling / *",
  ],
  "crisis.grim": [
    "L_GRIM & ik|mij|mijn|mezelf|mijzelf|vader|opa|thuis|hij|zij|doe & !K_TITLES|slot|fornuis|koken|rekening|energie|factuur|maatschappij|tarief|prijs|overleden_in / 12",
    "gas 5 werk|open|opendraaien|opengedraaid|aanzetten|zonder_vlam & ik|mij|laat & !K_BIZ|rekening|tarief|energie|auto / 8",
  ],
  "crisis.close-by": [
    "L_NATURE 8 L_CLOSEBY & !K_BIZ|vakantie|wandelen|hond|zwemmen|vissen|woon_ik|hotel|restaurant|casino / *",
    "jas_al_aan|jas_aan|schoenen_aan & L_NATURE & !K_BIZ|hond|wandelen / *",
  ],
  "crisis.grief-once": [
    "K_KIN|ze|iedereen|zij 8 L_ONCE 2 L_GRIEF & !K_BIZ|ajax|verloren_met / *",
    "K_KIN|ze|iedereen|zij 8 L_GRIEF 4 L_ONCE & !K_BIZ|ajax / *",
    "K_KIN|ze|iedereen 4 komen|komt|komen_er|raken 3 overheen & ik|zonder|weg|wel & !K_BIZ|verlies_van / *",
    "L_GIVESELF 2 tot|nog 3 laatste|euro|NUM|morgen|zondag|weekend|kerst|maand & !limiet|stortlimiet|pauze|budget",
  ],
  "crisis.shell": [
    "buitenkant|lijf|lichaam|rest 3 volgt|stopt|gaat_ook & vanavond|vannacht|straks|morgen|ook",
    "L_SHELL & ik|mijn|vanavond|vannacht|lol|nog & !K_BIZ|K_THING / *",
  ],
  "crisis.barred": [
    "D_HE|huurder|bewoner|logee|jongen|meisje 8 L_BARRED & over|genoeg|klaar|niet_meer|dood|pillen|mes|gegokt|gespeeld|vergokt|verloren|online|casino|nacht & !account|K_BIZ / *",
  ],
};
