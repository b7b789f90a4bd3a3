/** German frames of crisis: each line is a way of saying it, with the words that can fill it. */
import type { Concepts, Rules } from "../../pack.ts";

export const frameWords: Concepts = {
  F_EVER:
    "für immer, endgültig, auf ewig, ewig, ewige, ewigen, nie wieder, nie mehr, ein für alle mal, für alle zeiten, auf nimmerwiedersehen, für alle ewigkeit",
  F_WISH:
    "will, wollte, möchte, mag, würde, wünsche, wünschte, hoffe, hoffentlich, bete, plane, überlege, überlegt, überlegte, denke, denkt, denken, dachte, gedanken, gedacht, spiele mit dem gedanken, vorhabe, habe vor, vor habe, beschlossen, entschlossen, entschluss, entschieden, entscheidung, könnte, sollte, soll, werde, gehe, wäre, am liebsten, lieber, besser, kurz davor, drauf und dran, bereit, versucht, versuchte, probiert, droht, gedroht, drohte, sagt, sagte, schreibt, schrieb, angekündigt, versuch, trau, traue, feige, mut",
  F_DEED:
    "umbringen, umzubringen, erhängen, zu erhängen, aufhängen, aufzuhängen, aufknüpfen, erschießen, zu erschießen, ertränken, vergiften, sterben, zu sterben, tot, springen, zu springen, runterspringen, springt, springe, abdrücken, töten, zu töten, draufgehen, abkratzen, krepieren, verrecken, verschwinden, einschlafen, entschlafen, loslassen, erlöst, erlösung, abtreten, abzutreten, freitod",
  F_SUFFER:
    "leiden, leid, elend, qual, qualen, schmerz, schmerzen, ganzen, ganze, allem, alles, spuk, trauerspiel, dasein",
  F_NOBODY:
    "niemand, niemanden, niemandem, keiner, keinen, keinem, kein mensch, keine sau, kein schwein, kein hahn, wer",
  F_MOURN:
    "trauern, trauert, trauer, weinen, weint, vermissen, vermisst, fehle, fehlen, merken, merkt, bemerken, bemerkt, auffallen, auffällt, kräht, interessieren, interessiert, finden, beerdigung, grab",
  F_SHARP:
    "rasierklinge, rasierklingen, klinge, klingen, messer, skalpell, teppichmesser, cutter, scherbe, scherben, glasscherbe, küchenmesser, rasierer",
  F_CUT_PLACE:
    "arm, arme, armen, handgelenk, handgelenke, handgelenken, pulsader, pulsadern, adern, bein, beine, oberschenkel, haut, badewanne, wanne, unterarm, unterarme, hals, bauch",
  F_RAIL:
    "gleis, gleise, gleisen, bahngleise, bahngleisen, schiene, schienen, bahnschienen, bahndamm, bahnübergang, bahnsteigkante",
  F_HIGH:
    "brücke, autobahnbrücke, dach, hochhaus, hochhauses, balkon, fenster, turm, klippe, parkhaus, parkdeck, staumauer, kran, geländer, kirchturm, aussichtsplattform, zehnten stock, zehnter stock, viadukt, felsen",
  F_TRAFFIC:
    "zug, züge, ice, bahn, u bahn, ubahn, s bahn, sbahn, straßenbahn, tram, bim, lkw, laster, lastwagen, bus, auto, baum, mauer, wand, pfeiler, brückenpfeiler, gegenverkehr, leitplanke",
  F_GO: "springen, springe, springt, spring, werfen, werfe, wirft, werf, schmeißen, schmeiße, schmeiß, legen, lege, legt, leg, laufen, laufe, lauf, gehen, stürzen, stürze, fahren, fahre, fahr, rasen, rase, treten, knien, knie, stellen, stelle, fallen, lassen",
  F_DRUG:
    "tabletten, pillen, tablette, schlaftabletten, paracetamol, ibuprofen, medikamente, schlafmittel, insulin, tavor, benzos, antidepressiva, schmerzmittel, tropfen, dosis, packungen",
  F_TAKE:
    "nehmen, nehme, nehm, nimmt, genommen, nahm, schlucken, schlucke, schluckt, geschluckt, einwerfen, eingeworfen, werfe, schmeiße, reingehauen, intus, eingenommen, fressen, fresse, reinziehen, schluck, spritze, spritzen, auf einmal",
};

export const crisisFrames: Rules = {
  "crisis.frame-deed": [
    "sterben|sterbe|versterben|wegsterben|totgehen & !figur|charakter|level|boss|gegner|held|slot|film|serie|leute_sterben|euch|ihr|kinder|tiere|langeweile",
    "sterbe|stirbt|sterben 4 schmerzlos|schnell|leicht|einfach|friedlich",
    "schmerzlos|schmerzlosen|schmerzfrei|schmerzlose & !zahnarzt|zahlung",
    "ich|mir|mich & tot|gestorben|tod|draufgegangen & wäre|hätte|lieber|besser|wünsche|wünschte|hoffe|bald|schon|nur|endlich & !akku|handy|spiel_ist|link|winkel|lustig / 8",
    "sonst|dann 4 wäre|bin 4 weg|tot|fort|erlöst & ich|längst|endlich & !konto|kunde|bonus|guthaben|casino|andere|konkurrenz|anderen|geld",
    "egal|gleich|wurscht|schnuppe 4 lebe|leb|leben|sterbe|sterb|tot & ich|ob",
    "nicht|nimmer|nie|kaum 3 am leben",
    "tu|tue|tut 2 mir 4 nichts|nix|was|etwas 2 an",
    "springe|springt|spring 3 gleich|jetzt|wirklich|heute|sonst & ich|er|schwöre|dann|freundin|freund & !slot|spiel|bonus|level|tisch|zum|auf_die",
    "ich|mich|mir|er|FAMILY|FRIEND 6 F_WISH 7 F_DEED & !geld|guthaben|spiel|bonus|webseite",
    "F_WISH 3 ich|er|FAMILY|mich 6 F_DEED & !geld|guthaben|bonus",
    "F_DEED 4 F_WISH & ich|mich|er|FAMILY|mir & !geld|guthaben|bonus|spiel",
    "dass|damit 2 ich|er|sie 5 F_DEED & !spiel|geld",
    "mir|sich 4 antu|antuh|antun|antue|antut|anzutun",
    "innerlich|seelisch|quasi|längst|lebendig|eigentlich 3 tot|gestorben & ich|bin|mich|schon",
    "erlöst|erlösung|erlösen 4 mich|mir|werden|tod|endlich & !paysafe|verkauf",
    "stimmen 5 sagen|befehlen|flüstern|reden|schreien & ich|mir|kopf|soll",
    "angst 4 tod|sterben & keine|nicht|ich|mehr",
    "feige|mut|traue 8 springen|umbringen|beenden|sterben|aufhängen|abdrücken|durchziehen & !einzahlen|wetten",
  ],
  "crisis.frame-end": [
    "abgeschlossen 3 allem|leben|welt|mir|alles & ich|habe|mit & !verifizierung|kyc|prüfung|vertrag",
    "zeit 4 gehen|abzutreten & für_mich|meine & !bett|arbeit|haus",
    "schmerz|schmerzen|leiden 4 aufhört|aufhören|aufhöre|enden|verschwindet & F_EVER|nur|will|endlich|soll",
    "testament|notar & schon|dann|schluss|gemacht|geschrieben|kinder|verfasst & !erbschaft|oma|ausweis|erbe_bekommen",
    "es|alles|F_SUFFER 4 beenden|beende|beendet|zu_beenden & ich|soll|will|werde|endlich|heute|mich|mein & !runde|spiel|chat|bonus|konto|aktion|account|autoplay|sitzung|gespräch|unterhaltung|mitgliedschaft|abo|vertrag|zusammenarbeit|autospiel",
    "mache|mach|machen|machst|macht|setze|setz|setzen|bereite|bereiten 6 ende & !wochenende|bonus|aktion|diskussion|turnier|runde|gespräch|konto|spiel|monatsende|freispiele",
    "leiden|elend|qual|qualen 4 ende",
    "ende 4 machen|mache|mach|setzen|setze|bereiten|bereite & ich|dem|allem|ein|jetzt|heute|mir|leben & !aktion|konto|bonus|wochenende|turnier",
    "warte|wart|hoffe|bete|wünsche|will|wünschte 7 vorbei|aus & es|alles & nur|endlich|dass|einfach|ich & !auszahlung|turnier|prüfung|aktion|wartung|wartezeit|wochenende|bonus|minuten|tag",
    "meine zeit 3 gekommen|abgelaufen|um|vorbei & !spielzeit|bonus",
    "meine letzten|letzte 1 stunden|tage|tag|nacht|worte|stunde & !einzahlung",
    "entschluss|entscheidung 3 steht|gefallen|gefasst & ich|heute|gehe|fest & !bonus|auszahlung|anwalt|dokument",
    "schluss|ende 2 heute|morgen|jetzt & ich|leben|alles|endgültig & !freispiele|aktion|bonus|gültig",
  ],
  "crisis.frame-gone": [
    "mich 3 nicht|nimmer 3 gibt|gäbe|geben|gebe|da_wäre|mehr_da",
    "mich 1 nicht mehr gibt|gäbe",
    "anderen|allen|euch|jedem|familie|alle 4 im weg & bin|stehe|nur|ich",
    "bei|zu 4 verstorbenen|verstorbener|verstorbenem|toten 2 FAMILY",
    "bei|zu 3 meiner|meinem 2 verstorbenen|toten",
    "brief|briefe|zettel|video 4 geschrieben|schreibe|hinterlassen|hinterlasse|verfasst|aufgenommen & FAMILY|liebe|leid|abschied|verzeih|verzeiht & !bank|behörde|inkasso|gericht|finanzamt|post",
    "leben 4 zu_viel|zu_schwer|zu_hart|ertragen|erträgt|aushalten|aushalt|überfordert|satt|leid & ich|mich|mir|das|nicht & !geld",
    "F_EVER 4 weg|ruhe|schlafen|schlafe|schlaf|einschlafen|frieden|stille|still|verschwinden|gehen|gehe|fort|verlassen|nacht & ich|mich|meine|mein|gute|bald|nur|einfach & !konto|account|newsletter|werbung|spielpause",
    "weg|ruhe|schlafen|einschlafen|frieden|stille|verschwinden|gehen|fort|nacht|schlaf|gehe 4 F_EVER & ich|mich|meine|gute|mein|bald|einfach & !konto|account|newsletter|werbung|casino|bonus",
    "gute nacht F_EVER",
    "ruhe|frieden 4 finden|finde|haben|habe & endlich|bald|ewig|mich|meine & dann|tod|F_EVER|sterben|tot|bald",
    "luft 2 auflösen|aufzulösen|auflöse & ich|mich|am_liebsten",
    "erdboden|boden 4 verschlucken|verschluckt|versinken",
    "besser|leichter|schöner|einfacher 5 ich|wenn_ich 4 nicht|weg|tot|fort|nie & wäre|wär|bin|gäbe|da|geboren|leben & !anmelden|spielen|bonus",
    "ich 3 will|möchte|mag 3 weg $",
    "ich 3 will|möchte|mag 2 nur|einfach 2 weg",
    "nicht|nie|nimmer 4 dieser|der|dieser_verdammten|diese|auf 2 welt|erde & ich|will|mehr|bleiben|gehöre|sein|mag & !bestes|größte",
    "passe|gehöre|gehör|pass 4 nicht 4 welt|leben|hierher",
    "F_NOBODY 6 F_MOURN & ich|mich|mir|tod|wenn & !auszahlung|service|support|fehler|passwort|finde_ich_den|anrufen|bonus|beschwerde",
    "F_MOURN 5 F_NOBODY & ich|mich|mir|tot|weg & !auszahlung|service|support|fehler|finden_kann|bonus|beschwerde",
    "zeitung|nachrichten|todesanzeige|fernsehen|todesanzeigen & mir|mich|lest|lesen & ihr|werdet|morgen|über & !gehe_zur|presse|wende",
    "herzinfarkt|krebs|schlaganfall|unfall|blitz|auto_überfährt 7 hoffe|wünsche|wünschte|hoffentlich|lieber|holt|trifft|erwischt & ich|mich|mir",
    "hoffe|wünsche|wünschte|hoffentlich|bete 7 herzinfarkt|krebs|schlaganfall|blitz|überfahren|holt",
    "leid|satt|müde|überdrüssig|leben_satt 4 leben|lebens|weiterleben & ich|bin|habe|es|mein",
    "leben 5 scherbenhaufen|trümmerhaufen & weg|ende|ich|tot",
    "folge|gehe|komme|bald 3 FAMILY 5 himmel|grab|jenseits|nach & ich|bald|bin|zu",
    "bald|endlich|dann 4 bei 3 FAMILY|engeln 3 himmel|oben|jenseits|gott",
    "FAMILY 5 mitnehmen|mitnehme|nehme_mit & tod|sterben|umbringen|uns|grab|himmel & !handy|termin",
  ],
  "crisis.frame-place": [
    "gehe|geh|gehen|laufe 2 ins wasser",
    "vor|vorn|unter|gegen|hinter 3 F_TRAFFIC 4 F_GO & !parken|warten",
    "F_GO 3 vor|vorn|unter|gegen 3 F_TRAFFIC",
    "ich 5 gegen|vor|vorn 3 baum|zug|laster|lkw|bahn|brückenpfeiler|wand & fahre|fahr|lenke|laufe|werfe|heute|will|steuere|rase",
    "F_RAIL & ich|mich|stehe|sitze|liege|gehe|warte|lege|nächste|nähe|an|auf|zu & !zug_hat|verspätung",
    "nächste|nächsten|höchste|hohe|hohen 2 F_HIGH & wo|wie|ich|springe|gehe|runter",
    "F_HIGH 4 runter|hinunter|springen|springe|springt|spring|stürzen|stürze|fallen|rab|hinab",
    "springe|springt|spring|springen|sprung|stürze 5 vom|von|aus|ausm 3 F_HIGH",
    "FAMILY|FRIEND|er 5 springt|springen|gesprungen & sagt|droht|wenn|will|gleich|dach|brücke|runter & !slot|level",
    "stehe|sitze|bin|steh 4 oben|rand|kante|geländer 4 F_HIGH & ich|hier|gerade|nachts|allein|jetzt",
    "gas 3 aufdrehen|aufdrehe|drehe|aufgedreht",
    "abgase|auspuff|kohlenmonoxid|holzkohlegrill & ich|garage|auto|schlauch|einatmen",
    "föhn|fön|toaster & badewanne|wanne",
    "wasser|see|fluss|meer|rhein|donau|kanal 4 gehen|gehe|springen|springe|ertrinken|ertränken|reingehen & nicht_mehr|nie|tot|sterben|ertrinken|ertränken|für_immer|leben",
  ],
  "crisis.frame-means": [
    "zigarette|zigaretten|kippe|kippen|feuerzeug|bügeleisen 6 arm|arme|haut|hand|bein|beine|körper & !rauchen_hand",
    "strick|strang|galgen|schlinge|rasierklinge|rasierklingen & ich|mich|mir|um|mit|am|der|kaufe|hilft|bleibt|in|am_hals & !spiel|slot|rasur|galgenmännchen",
    "F_SHARP 6 F_CUT_PLACE",
    "F_CUT_PLACE 6 F_SHARP",
    "messer|klinge|pistole|waffe|knarre|revolver 3 hand|händen|hals|kopf|schläfe|mund & ich|mir|meiner|am|an|der & !euch",
    "F_DRUG & F_TAKE & alle|ganze|viele|viel|paar|packung|NUM|COUNT|zu|heute|nacht|genug|handvoll|schachtel|ganzen|rest|FAMILY & !arzt_sagt|kopfschmerzen",
    "wie_viele|wie_viel|wieviele|welche|ab_wann|wie_schnell 5 F_DRUG|stock|meter|promille & tödlich|sterben|reichen|reicht|braucht|tot|umbringen|stirbt|genug|nehmen|einschlafen|überdosis",
    "tödlich|tödliche|tödlichen 3 dosis|menge|F_DRUG",
    "F_DRUG 5 tödlich|umbringen|sterben|überdosis",
    "trinke|trink|saufe|sauf|trinken 4 tot|zu_tode|koma|bleiche|frostschutz|reiniger|gift",
    "blute|blutet|bluten|blut 5 F_CUT_PLACE|überall|hände & ich|mich|mein|meine|mir|geschnitten & !blutspende|slot",
    "mir|mich|mir_selber|selber 5 gesicht|kopf|F_CUT_PLACE & schlage|haue|kratze|schlagen|kratzen|verbrenne|ritze|beiße|ohrfeige|drücke|geschlagen|gekratzt|verbrannt & ich|ständig|selber|selbst|immer|wenn|wieder",
  ],
};
