/** More Dutch money trouble without its name: things still not there, promises that grow, hands sent empty away, wrong sums taken. */
import type { Concepts, Rules } from "../../pack.ts";

export const plainMoneyMoreWords: Concepts = {
  N_STILL: `nog altijd, nog steeds, nog immer, nog niet, nog niks, nog geen, nog nooit, steeds niet, maar niet, al heel de, al de hele, al heel, al de ganse, al de, al sinds, al zeker, al lang, allang, al van, sedert, sinds, reeds, onbeantwoord, voorlopig niet`,
  N_ABSENT: `staat er nog altijd niet op, staat er nog steeds niet op, staat er nog niet op, staat er niet, staat er nog niet, staat er nog altijd niet, staat er nog steeds niet, staat nog niet, staat er niet op, er nog niet, er niet op, nog niet op, niet op staan, er nog niet op, niks te zien, niets te zien, niks bijgekomen, geen enkele keer, niks erbij, komt niks, komt er niks, kwam niks, niks gekomen, niks geweest, niks, nada, noppes, nop, nul komma nul, leeg, akelig leeg, radiostilte, stilte, onbeantwoord, geen antwoord, met lege handen, lege handen, hand leeg, niks op, niets op, onvindbaar, wordt gecontroleerd, in controle, in behandeling, nog open`,
  N_SINCE: `sinds, al van, van den, van de, al zeker, al heel de, al de hele, al de ganse, heel de week, de hele week, ganse week, hele maand, heel de maand, na, sedert, ingediend op, aangevraagd op, van vorige, van vorig, vorige, verleden, afgelopen, eergisteren, gisteren, gisteravond, pasen, pinksteren, hemelvaart, kerst, nieuwjaar, koningsdag, carnaval, allerheiligen, sinterklaas, werkdagen, werkdag, dinsdagochtend, dinsdagavond`,
  N_WAITING: `te wachten, wachten, wacht, gewacht, refreshen, te refreshen, verversen, ververs, f5, te azen, azen, uitkijken, staren, te kijken, kijk elk uur, kijk elke, check elk, hoopvol, reikhalzend, smachten, hopen, geduld`,
  N_IMPATIENT: `tot hoever, hoe lang moet dat, hoelang moet dat, hoe lang gaat dat, hoe lang moet een mens, hoeveel weken moet, hoeveel dagen moet, hoeveel dagen nog, hoeveel weken nog, moet een mens, mag een mens, moet dat nog duren, nog duren, krijg ik dit jaar nog, dit jaar nog, gaan we dit jaar, nog iets krijgen, nog wat krijgen, nog iets zien, komt dat nog, komt er nog iets, hebben jullie het vergeten, ben ik vergeten, zijn jullie mij vergeten, vergeten zeker, vergeten of, slapen jullie, slapen jullie daar, op vakantie daar, wat scheelt er, wat schort er, wat is er gaande, wat gebeurt er, waar wachten jullie op, waar wacht u op, wanneer geven ze, wanneer geven jullie, geven jullie het nou, nou eens vrij, eindelijk vrij, vrijgeven, geef vrij, geef het vrij, stand van zaken, update, updates, een update, nieuws, enig nieuws, al nieuws, en nu, wat nu, zot te worden, gek te worden, om zot van te worden, om gek van te worden`,
  N_SAIDLATER: `hij zei morgen, ze zeiden morgen, zei morgen, zeiden morgen, zei straks, zei vandaag, morgen is al lang, morgen is al, is al lang geweest, al lang geweest, is geweest, moest er, moest er zijn, moest er staan, had er moeten, teruggebeld zouden worden, terugbellen, beloofd, binnen het uur, een uur werd, uur werd, dag werd, dagen werd, dagen werden`,
  N_EACHOTHER: `ligt aan de bank, ligt aan bank, ligt aan jullie, ligt aan het casino, ligt aan casino, ligt bij de bank, ligt bij jullie, ligt bij het casino, verwijst naar, verwijzen naar, wijst naar, wijzen naar, stuurt mij naar, stuurt mij door, van het kastje, kastje naar de muur, er tussen, ertussen, tussenin, sta ertussen`,
  N_GAMEWON: `wedjes, wedje, weddenschap, weddenschappen, bet, bets, bon, ticket, combi, pachinko, bonusronde, crazy time, monopoly live, jackpot, full house, straight, blackjack, getal, nummer, kleur, hand, x50, x100, multiplier, free spins, freespins, spins, spin, ronde, teller, punten, topgame, mystery`,
  N_UNPAID: `uitgekeerd noppes, noppes, niks uitgekeerd, niet uitgekeerd, niks bijgekomen, geen enkele keer iets, niet bijgekomen, niks gekregen, niks ontvangen, staat verloren, als verloren, verloren staat, op verloren, stond op, viel alles uit, viel uit, bij herladen, na herladen, na het herladen, zag ik, zie ik maar, weg, foetsie, pleite, kwijt, teruggezet, niks van terug, nergens`,
  N_TAKEN: `van mij gepakt, gepakt, afgepakt, ingehouden, afgehouden, gerekend, aangerekend, afgetrokken, ging er af, ging eraf, ging er, er af, eraf, ertussenuit, eruit, afgeschreven, geincasseerd, gestolen, gejat`,
  N_CHARGE: `kosten, inactiviteitskosten, administratiekosten, servicekosten, beheerskosten, behandelingskosten, opnamekosten, transactiekosten, dossierkosten, fee, boete, toeslag, onderhoudskosten, wisselkosten`,
  N_DIGITS: `drie cijfers, vier cijfers, twee cijfers, drie nullen, twee nullen, voor de komma, vier nullen, bedrag met drie, heel mijn saldo, mijn hele saldo, al wat erop stond, wat erop stond, alles wat erop, wat er op stond`,
  N_LOCKEDIN: `mag niet meer binnen, mag er niet meer in, kan er niet meer in, kan niet meer binnen, kom niet meer binnen, kom er niet meer in, geraak er niet meer in, geraak niet meer binnen, jullie op slot, op slot gedaan, op slot gezet, buitengesloten, buitengesmeten, dichtgegooid, dichtgedaan`,
  N_LEFTIN: `ligt nog, er ligt nog, zit nog, er zit nog, staat nog, er staat nog, stond nog, binnen nog, zit nog in, ligt nog in, stond er, staat er, nog van mij, euro van mij, wanneer ik krijg, wanneer krijg ik`,
  N_PROOFS: `gestuurd, opgestuurd, ingestuurd, doorgestuurd, geupload, opgeladen, bezorgd, aangeleverd, ingediend, afgekeurd, alweer afgekeurd, niet zichtbaar, niet leesbaar, niet goed`,
  N_HOLDSON: `blijven mijn, blijft mijn, bij u, bij jullie, nu willen ze, nu willen jullie, nu moet ik, nu vragen ze, wanneer geven, vrij, vrijgeven, al die tijd, intussen, ondertussen, en nog, weer iets, nog iets, een video, videocall, notaris`,
};

export const plainMoneyMore: Rules = {
  "money.plain-absent": [
    "N_STILL 4 N_ABSENT & !T_ASKING|BONUS|DOCUMENT|H_THING|H_CODE|LOGIN|ervaring|vriendin|idee|GAMEWORD|opgestart / 8",
    "N_ABSENT & N_SINCE & !BONUS|H_THING|H_CODE|LOGIN|ervaring|idee|GAMEWORD|mij_niet_meer / 10",
    "N_SINCE 6 N_WAITING & !BONUS|H_THING|medewerker|wachtrij|aan_de_lijn|laden|update_app|nieuwe_versie / 10",
    "N_WAITING 8 N_SINCE & !BONUS|H_THING|wachtrij|aan_de_lijn|laden / 10",
    "N_WAITING & N_ABSENT & !BONUS|H_THING|wachtrij|laden|verkeer / *",
    "aanvraag|verzoek|dossier|referentie|opname & N_SINCE & stand_van_zaken|onbeantwoord|update|nieuws|status|nog|geduld|graag & !BONUS|T_ASKING / *",
    "^ N_IMPATIENT $",
    "hij|het|ze|dat|die|mijne 2 N_ABSENT $",
    "bevestiging|bevestigingsmail|mailtje|bericht 3 gekregen|ontvangen & daarna|sindsdien|verder & radiostilte|stilte|niks|niets|noppes",
    "N_IMPATIENT & N_SINCE|N_STILL|N_WAITING|wachten|krijgen|jullie|mens|daarop & !BONUS|spins|app|versie|toernooi|patch|speler / 10",
    "gisteravond|gisteren|vanmorgen|vanmiddag|daarnet|net 4 had 2 ik 3 vandaag|nu|vanavond|ineens 3 niet|niks|weg|foetsie",
    "had 3 nog & vandaag|nu & niet_meer & ra_ra|weg|waar|foetsie|hoe_kan / *",
  ],
  "money.plain-grown": [
    "NUM 1 uur|dag|dagen|uren|TIMEUNIT 2 werd|werden|wordt 2 NUM|een|twee|COUNT",
    "TIMEUNIT|DURATION 2 werd|werden 3 TIMEUNIT|DURATION",
    "N_SAIDLATER & N_ABSENT|al_lang|geweest|nul_keer|niets|niks|nog & !BONUS|wedstrijd|H_CODE / 12",
    "N_EACHOTHER 8 N_EACHOTHER",
    "N_EACHOTHER & bank|casino|jullie|collega & lege_handen|ik_sta|niemand|geld|niks|tussen|waar / *",
    "M_OTHERS|tante|oom|nicht|neef|man|schoonzoon|kameraad|ploegmaat 2 kreeg|krijgt|had|heeft 4 M_SWIFT & ik|mij & N_SINCE|N_STILL|wacht|niks|M_SPAN / *",
  ],
  "money.plain-sum": [
    "N_GAMEWON & N_UNPAID & !T_ASKING|als_ik|hoe_werkt|regels|vergokt / 14",
    "N_CHARGE 4 N_TAKEN & NUM|AMOUNT|waarom|mij|jullie & !hoeveel|worden_er|wordt_er|is_er / 8",
    "NUM|AMOUNT 2 N_CHARGE & N_TAKEN|waarom|van_mij|ik_zie / 10",
    "ging|gingen|gaat 2 er 3 NUM|AMOUNT 1 af|eraf",
    "N_TAKEN & ideal|bank|vinkje|kruis|bancontact|payconiq & NUM|AMOUNT & !kan_ik / *",
    "groen_vinkje|groene_vink & rood|kruis|niks|niet|fout|geweigerd",
    "N_DIGITS & weg|foetsie|pleite|kwijt|verdwenen|gevlogen & !vergokt|verspeeld|gegokt / *",
    "N_LOCKEDIN & N_LEFTIN & NUM|AMOUNT|saldo|geld|centen / *",
    "N_LEFTIN 4 NUM|AMOUNT & N_LOCKEDIN|op_slot|dicht|geblokkeerd / *",
    "N_PROOFS & N_HOLDSON & winst|winsten|geld|vrij|NUM|AMOUNT|video|uittreksel & alweer|weer|nu|al_die_tijd|wanneer|nog & !kan_ik|moet_ik|mag / *",
    "N_PROOFS 4 N_PROOFS 4 N_PROOFS",
  ],
};
