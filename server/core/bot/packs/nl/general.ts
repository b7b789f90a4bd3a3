/** Dutch concepts that every layer uses: persons, question words, time, trouble. */
import type { Concepts } from "../../pack.ts";

export const general: Concepts = {
  ME: "ik, mij, mijn, mezelf, mijzelf, wij, ons, onze, we",
  I: "ik, wij, we",
  MY: "mijn, onze, ons",
  YOU: "jullie, je, jij, u, uw, jouw, het casino, dit casino, deze site, jullie site, jullie casino, klantenservice, helpdesk",
  NEG: "niet, geen, nooit, niks, niets, niemand, nergens, zonder, noch, nimmer, weiger~t~d, geweigerd, lukt niet, mislukt, onmogelijk, geeneens, nul",
  WANT: "wil, wilde, willen, wou, wilt, zou willen, graag, wens~t, ga, gaat, gaan, plan, van plan, zin om, zin in, overweeg, overwegen, denk aan, denk eraan, denk erover, denk na over, nadenken over, denken aan, gedachten aan, sta op het punt, klaar om, wens, verlang, verlangen, liever, probeer~t, proberen, mag, mogen, moet, moeten",
  HOW: "hoe, op welke manier, welke manier, manier, manieren, stappen, stap, uitleg, leg uit, uitleggen, uitgelegd, instructie~s, procedure, werkwijze, hoezo werkt, help mij, tips, wat moet ik doen, uitleg over",
  WHAT: "wat, welke, welk, wat voor, info, informatie, uitleg, vertel, betekent, betekenen, inhoudt, houdt in",
  WHEN: "wanneer, hoe laat, welke dag, vanaf wanneer, tot wanneer, hoe snel",
  WHERE: "waar, zoek, vind, vinden, vakje, veld, knop, pagina, kopje, tabblad, menu, link, plek",
  WHY: `waarom, hoezo, waarvoor, reden, welke reden, waar dient, waartoe, doel, nodig, noodzakelijk, verplicht, verplichten, moet, moeten, moest, wettelijk, wet, mag u, mogen jullie, vraagt u, vragen jullie, vraagt, willen jullie, wil je, wilt u, wil u, hebben jullie, wat heeft, wat moeten jullie,
    echt nodig, onzin, zin van, hoe komt het, hoe kan het, vanwege, belang, eisen, eist, ontkomen, overslaan, zonder`,
  CAN: "kan, kun, kunt, kunnen, mag, mogen, mogelijk, lukt, toegestaan, ook, goed, geldig, accepteren, accepteert, geaccepteerd, goedgekeurd, voldoende, genoeg, ok, oke, werkt, is het ok, volstaat",
  HOWLONG: `hoe lang, hoe snel, hoe vlug, hoeveel dagen, hoeveel uur, hoeveel uren, hoeveel weken, hoeveel tijd, na hoeveel, termijn~en, verwerkingstermijn, verwerkingstijd, verwerkingsduur, wachttijd~en, doorlooptijd, tijd, duurt, duren, duur, snel, snelst, sneller, langzaam, traag, lang, wanneer, tijdsduur, tijdsbestek, tijdspanne,
    direct, meteen, onmiddellijk, gelijk, instant, dezelfde dag, zelfde dag, binnen, werkdag~en, weekend~en, weekeinde, feestdag~en, zondag, zaterdag, nacht, vertraging, hoe laat, kost de, ongeveer, normaal, gemiddeld, verwacht, verwachten, spoed, per direct`,
  TIMEUNIT:
    "seconde~n, minuut, minuten, min, uur, uren, dag~en, nacht~en, week, weken, maand~en, jaar, jaren, weekend~en, werkdag~en, etmaal, kwartier",
  COUNT:
    "een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, paar, enkele, aantal, meerdere, half, halve, anderhalf, anderhalve, hele, vele, veel, zoveel",
  WEEKDAY: `maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, gisteren, eergisteren, gisteravond, vorige week, vorige maand, afgelopen week, afgelopen maand, vanochtend, vanmorgen, januari, februari, maart,
    april, mei, juni, juli, augustus, september, oktober, november, december, kerst, nieuwjaar`,
  SINCE:
    "sinds, geleden, al, sedert, ruim, meer dan, langer dan, wacht al, wachten, gewacht, geduld, inmiddels, vanaf, sindsdien",
  STILL:
    "nog steeds, steeds, nog altijd, nog, tot nu toe, tot op heden, weer, alweer, opnieuw, elke keer, iedere keer, telkens, blijft, blijven, constant, altijd, derde keer, tweede keer, vierde keer, eindelijk, nou eens, onderhand, nog niet, te lang, eeuwen, eeuwig",
  ALREADY:
    "al, allang, had moeten, hadden moeten, zou, zouden, beloofd, belofte, beloven, afgesproken, gezegd, zeiden, werd gezegd, toegezegd, al binnen",
  AGAIN:
    "weer, alweer, opnieuw, nogmaals, derde keer, tweede keer, vierde keer, twee keer, drie keer, vier keer, elke keer, iedere keer, telkens, steeds, meermaals, keer op keer, blijven, tweemaal, driemaal",
  HELP: "help, helpen, hulp, geholpen, oplossen, los op, probleem, problemen, fiksen, regelen",
  CHANGE: "wijzig~en, verander~en, aanpassen, pas aan, veranderen, bewerken, vervangen, corrigeren",
  STOP: "stop~pen~t, annuleer, annuleren, annuleert, beeindig~en, weiger~en, afzeggen, verwijder~en, verwijderd, afmelden, uitzetten, zet uit, uitschakelen, deactiveren, niet willen, geen, zonder, af, afslaan, afwijzen, opgeven, kwijt, eraf, ervan af, vanaf, van af, ongedaan, laten vervallen, wegdoen, weghalen, weg, opzeggen, overslaan, einde, eind, stopzetten, intrekken, niet",
  EIGHTEEN: "18, achttien",
  SWEAR:
    "kut, kanker, tering, tyfus, godver, godverdomme, gvd, verdomme, klote, fuck~ing, shit, wtf, kak, tyfes, teringzooi, kutzooi, klotezooi, potverdomme, schandalig, belachelijk, schande, bizar, ongelooflijk, achterlijk, triest, emojiangry",
  PROBLEM: "fout, foutmelding, probleem, problemen, mis, gek, raar, vreemd",
  DEVICE:
    "laptop, telefoon, mobiel, mobieltje, batterij, accu, computer, pc, tablet, ipad, iphone, scherm, wifi, internet, verbinding, router, muis, toetsenbord, auto, tv, app, browser, lader, oplader, server, site, website",
};
