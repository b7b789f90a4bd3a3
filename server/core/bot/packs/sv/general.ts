/** Swedish concepts that every layer uses: persons, question words, time, trouble. */
import type { Concepts } from "../../pack.ts";

export const general: Concepts = {
  ME: "jag, mig, min, mitt, mina, mig själv, vi, oss, vår, vårt, våra",
  I: "jag, vi",
  MY: "min, mitt, mina, vår, vårt, våra",
  YOU: "ni, er, ert, era, du, dig, ditt, din, casinot, kasinot, casino, spelbolaget, bolaget, sajten, siten, sidan, kundtjänst, supporten, företaget",
  THEY: "han, hon, hen, honom, henne, hans, hennes, vederbörande",
  NEG: "inte, aldrig, ingen, inget, inga, utan, vägrar, vägrade, nekar, nekad, nekat, misslyckas, misslyckades, misslyckats, omöjligt, knappt, varken, noll, ingenstans, går ej, sällan",
  WANT: "vill, ville, vilja, velat, vill ju, önskar, önskade, ska, skulle, skulle vilja, tänker, tänkte, tänkt, tänker på, funderar, funderar på, funderat på, funderar över, planerar, planerade, överväger, övervägt, längtar, längtar efter, hoppas, hoppas på, lust att, har lust, sugen på, redo att, beredd att, på väg att, kommer att, kommer, måste, får, borde, tankar på, tankar om, drömmer om, hotar, hotade, hotat, försöker, försökte, försökt, bestämt mig, beslutat, gärna, hellre, helst, kan lika gärna, lika bra",
  HOW: "hur, på vilket sätt, vilket sätt, sätt att, förklara, förklaring, förklarar, steg, instruktion~er, tillvägagångssätt, vägledning, guide, gör man, gör jag, hjälp mig med, visa mig, beskriv, lotsa, går det till",
  WHAT: "vad, vilken, vilket, vilka, vad för, vilka sorts, vilken typ, vilken sorts, info, information, förklara, berätta, betyder, innebär, menas",
  WHEN: "när, hur dags, vilken tid, vilken dag, från när, till när, hur snart, vilket datum, hur tidigt, tills när",
  WHERE:
    "var, vart, var någonstans, hitta, hittar, leta, letar, söker, ruta, rutan, fält, fältet, knapp, knappen, sida, flik, fliken, meny, menyn, länk, länken, ställe, stället, placerat",
  WHY: `varför, anledning~en, skäl~et, orsak~en, syfte~t, vad ska ni med, vad behöver ni, hur kommer det sig, hurså, av vilken anledning, nödvändigt, nödvändig, behövs, krävs, kräver, krav, måste, tvungen, tvingas, tvunget, obligatoriskt, lag, lagen, lagkrav, enligt lag, meningen med, poängen med, vitsen med,
    vad är det bra för, frågar ni, ber ni, vill ni, begär ni, slippa, undvika, hoppa över, utan att, har ni med att göra, i vilket syfte, rätt att`,
  CAN: "kan, går, får, funkar, fungerar, duger, räcker, godtas, godkänns, gäller, accepterar, accepteras, tillåtet, tillåts, möjligt, möjlighet, ok, okej, okey, går det, också, även, tar ni emot, tar ni, stöder, stödjer, stöds",
  HOWLONG: `hur lång, hur länge, hur lång tid, hur fort, hur snabbt, hur många dagar, hur många timmar, hur många bankdagar, hur mycket tid, hur pass snabbt, handläggningstid~en, behandlingstid~en, väntetid~en, leveranstid, ledtid, tidsram, lång tid, tid, tiden, dröjer, dröja, snabb, snabbt, snabbare, snabbast, fort, fortare, långsam, långsamt, segt, länge, längd, tidsåtgång,
    direkt, genast, omedelbart, på en gång, samma dag, inom, bankdag~ar~en, arbetsdag~ar, vardag~ar, helg~en~er~erna, röda dagar, röd dag, storhelg, nattetid, söndag, lördag, fördröjning, ungefär, normalt, vanligtvis, brukar ta, i genomsnitt, räkna med, förväntas, hinner, hinna, minuter`,
  TIMEUNIT:
    "sekund~er, minut~er~en, min, timme~n~s, timma, timmar~na~s, tim, dag~ar~en~arna~s, dagars, dygn~et~en, natt~en, nätter~na, vecka~n, veckor~na~s, månad~en~er~erna, månaders, mån, kvart~en, helg~en~er, bankdag~ar, arbetsdag~ar, vardag~ar, åratal, halvår~et, kvartal",
  COUNT:
    "en, ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, femton, tjugo, trettio, par, ett par, några, flera, flertal, många, halv, halvt, hel, hela, åtskilliga, antal, massa, tiotals, hundratals",
  WEEKDAY: `måndag~en, tisdag~en, onsdag~en, torsdag~en, fredag~en, lördag~en, söndag~en, i går, i förrgår, i morse, i går kväll, förra veckan, förra månaden, förra helgen, i helgen, i veckan, häromdagen, januari, februari, mars, april, maj, juni, juli,
    augusti, september, oktober, november, december, jul, julen, nyår, påsk, midsommar, julafton, skärtorsdag~en, långfredag~en, påskafton, annandag~en, valborg, valborgsmässoafton, kristi himmelsfärd, pingst, lucia, alla helgona, trettondagen, trettondagsafton, nyårsafton, första maj, nationaldagen, förmiddags, eftermiddags, förmiddagen, eftermiddagen, sportlovet, höstlovet`,
  SINCE:
    "sedan, för, i, redan, över, mer än, längre än, väntat, väntar, gått, har gått, tålamod, vid det här laget, snart, nu, passerat, tagit, dröjt, stått, legat",
  STILL:
    "fortfarande, ännu, än, inte än, hittills, till dags dato, dags dato, igen, åter igen, återigen, på nytt, varje gång, hela tiden, ständigt, jämt, alltid, tredje gången, andra gången, fjärde gången, äntligen, någonsin, för länge, alldeles för länge, evighet, evigheter, en evighet, i evighet, aldrig, ens",
  ALREADY:
    "redan, för länge sedan, borde, skulle, lovade, lovat, lovar, löfte, utlovat, sade, sa, sagt, enligt er, skulle ha, borde ha, hade lovat",
  AGAIN:
    "igen, åter igen, återigen, på nytt, ännu en gång, en gång till, andra gången, tredje gången, fjärde gången, femte gången, två gånger, tre gånger, fyra gånger, flera gånger, många gånger, varje gång, gång på gång, gång efter gång, hela tiden, jämt, upprepade gånger, om och om",
  HELP: "hjälp, hjälpa, hjälper, hjälpte, hjälpt, stöd, lösa, lös, löser, problem, ordna, fixa, fixar",
  CHANGE: "ändra, ändrar, ändrat, byta, byter, byt, uppdatera, rätta, korrigera, justera, ändring",
  STOP: "stopp, stoppa, sluta, avbryt, avbryta, avbryter, avsluta, avslutar, neka, nekar, tacka nej, tacka nej till, säga nej, nej tack, avstå, avstår, avböja, avböj, ta bort, tas bort, tar bort, tagit bort, bort, bli av med, blir av med, slippa, slipper, avaktivera, inaktivera, stänga av, stäng av, stänger av, ångra, ångrar, annullera, häva, avsäga, säga upp, vill inte ha, inte ha, utan, ingen, av med, plocka bort, radera, makulera, avbeställa, avregistrera, kasta, skippa, välja bort, hoppa över",
  EIGHTEEN: "18, arton",
  SWEAR:
    "fan, faan, fannn, fy fan, för fan, förfan, vad fan, jävla, jävlar, jävligt, jävel, jävulska, helvete, helvetet, helvetes, satan, satans, skit, skiten, skita, piss, fitta, kuk, fuck, fucking, shit, wtf, förbannat, förbannad, förbannade, fasen, fy, skandal, skandalöst, löjligt, patetiskt, bedrövligt, sjukt, horribelt, uselt, pinsamt, oacceptabelt, bajs, perkele, emojiangry",
  PROBLEM: "fel, felmeddelande, problem, knas, knasigt, strul, strular, konstigt, skumt, märkligt",
  DEVICE:
    "laptop, dator~n, telefon~en, mobil~en, luren, batteri~et, padda~n, surfplatta~n, platta~n, skärm~en, wifi, internet, nätet, uppkoppling~en, router~n, mus~en, tangentbord~et, bil~en, teve~n, tv~n, app~en, webbläsare~n, laddare~n, server~n, sidan, sajten, chatten",
};
