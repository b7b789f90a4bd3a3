/** German concepts that every layer uses: persons, question words, time, trouble. */
import type { Concepts } from "../../pack.ts";

export const general: Concepts = {
  ME: "ich, mich, mir, mein, meine, meinen, meinem, meiner, meines, wir, uns, unser, unsere, unseren, unserem, unserer, selbst, selber",
  MY: "mein, meine, meinen, meinem, meiner, meines, unser, unsere, unseren, unserem, unserer",
  YOU: "ihr, euch, euer, eure, eurem, euren, eurer, eures, sie, ihnen, ihre, ihrem, ihren, ihrer, du, dich, dir, dein, deine, deinem, deinen, das casino, dieses casino, diese seite, der laden, kundenservice, kundendienst, support, casino, spielbank",
  NEG: "nicht, kein, keine, keinen, keinem, keiner, keinerlei, keins, nie, niemals, nichts, niemand, niemanden, nirgends, nirgendwo, ohne, weder, kaum, null, verweigert, unmöglich, vergeblich, umsonst, nimmer",
  WANT: "will, willst, wollen, wollte, wollt, möchte, möchten, mag, würde, würden, gern, gerne, wünsche, wünscht, hätte gern, plane, vorhabe, vor habe, habe vor, beabsichtige, überlege, denke daran, bitte, brauche, muss, lieber",
  HOW: "wie, auf welche art, auf welche weise, auf welchem weg, welcher weg, schritt, schritte, anleitung, erklären, erklärt, erkläre, erklär, erklärung, vorgehen, ablauf, prozedur, was muss ich tun, was muss ich machen, was muss ich dafür, welcher knopf, welchen knopf, tipps, inwiefern, schritt für schritt",
  WHAT: "was, welche, welcher, welches, welchen, welchem, info~s, information~en, auskunft, erklären, erklär, erkläre, erklärung, bedeutet, heißt, heisst, was für",
  WHEN: "wann, ab wann, bis wann, um wie viel uhr, an welchem tag, welchem tag, wie schnell",
  WHERE:
    "wo, woher, wohin, finde, finden, findet, feld, knopf, button, seite, reiter, menü, menüpunkt, link, stelle, ort, suche, eingeben, unter welchem",
  WHY: "warum, wieso, weshalb, weswegen, wozu, wofür, grund, gründe, zu welchem zweck, zweck, aus welchem grund, was soll das, was wollt ihr mit, was wollen sie mit, nötig, notwendig, erforderlich, verpflichtend, pflicht, verpflichtet, muss, müssen, zwingend, gesetzlich, gesetz, vorgeschrieben, dürft ihr, dürfen sie, braucht ihr, brauchen sie, benötigt ihr, benötigen sie, verlangt ihr, verlangen sie, verlangt, fragt ihr, fragen sie, wollt ihr, wollen sie, fordert, umgehen, drumherum, geht das auch ohne, wie kommt es, wie kommts",
  CAN: "kann, kannst, können, könnt, könnte, könnten, darf, dürfen, dürfte, möglich, geht, gehen, ginge, erlaubt, zulässig, akzeptiert, akzeptieren, anerkannt, klappt, funktioniert, reicht, genügt, ausreichend, gültig, gilt, gelten, auch, nehmt ihr, nehmen sie, machbar, besteht die möglichkeit, möglichkeit",
  HOWLONG:
    "zeit vergeht, tage vergehen, stunden vergehen, wie lang, wie lange, wie schnell, wie viele tage, wieviele tage, wie viel tage, wieviel tage, wie viele stunden, wieviele stunden, wie viele werktage, wie viel zeit, wieviel zeit, frist~en, dauer, dauert, dauern, dauerts, gedauert, wartezeit~en, bearbeitungszeit~en, bearbeitungsdauer, bearbeitungsfrist, auszahlungsdauer, auszahlungszeit~en, zeitraum, zeitspanne, zeit, schnell, schneller, schnellsten, schnellste, langsam, lange, sofort, gleich, direkt, umgehend, instant, unverzüglich, am selben tag, am gleichen tag, selben tag, gleichen tag, noch heute, werktag~e~en~s, arbeitstag~e~en, wochenende~n, feiertag~e~en~s, sonntags, samstags, sonntag, samstag, nachts, ungefähr, circa, normalerweise, üblich, üblicherweise, durchschnittlich, im schnitt, in der regel, eilt, eilig, express, verzögerung, innerhalb, binnen",
  TIMEUNIT:
    "sekunde~n, minute~n, min, stunde~n, std, tag~e~en, tagen, nacht, nächte, nächten, woche~n, monat~e~en~s, jahr~e~en, wochenende~n, werktag~e~en, arbeitstag~e~en, ewigkeit~en, stündchen",
  COUNT:
    "ein, eine, einem, einen, einer, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig, fünfzig, hundert, paar, mehrere, mehreren, einige, einigen, viele, vielen, halbe, halben, halbes, anderthalb, eineinhalb, ganze, ganzen, knapp, über, etliche, zig, dutzend, zweieinhalb",
  WEEKDAY:
    "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, gestern, vorgestern, vorvorgestern, gestern abend, letzte woche, letzter woche, vorige woche, voriger woche, letzten monat, letztem monat, vorigen monat, letzte nacht, heute früh, heute morgen, januar, jänner, februar, feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember, weihnachten, ostern, silvester, neujahr, vorgestrigen",
  SINCE:
    "seit, seitdem, her, schon, bereits, mittlerweile, inzwischen, länger als, mehr als, warte, warten, wartet, wartend, gewartet, wartezeit, geduld, geduldet, vor, hinhalten, hingehalten, vertröstet, vertrösten, vertröstung",
  STILL:
    "immer noch, noch immer, immernoch, nochimmer, bis heute, bis jetzt, bislang, bisher, nach wie vor, noch nicht, noch nichts, noch kein, noch keine, noch keinen, noch nie, weiterhin, weiter, schon wieder, wieder, erneut, ständig, dauernd, andauernd, jedes mal, jedesmal, endlich, immer wieder, zum zweiten mal, zum dritten mal, zum vierten mal, zum x ten mal, zu lange, viel zu lange, ewig, ewigkeit, ewigkeiten, noch",
  ALREADY:
    "längst, schon längst, hätte, hätten, sollte, sollten, müsste, müssten, versprochen, versprach, verspricht, versprecht, zugesagt, zusage, versprechen, hieß es, hiess es, wurde gesagt, wurde mir gesagt, angekündigt, angeblich, überfällig, ausgemacht, laut euch, laut ihnen",
  AGAIN:
    "wieder, schon wieder, erneut, nochmal, noch mal, nochmals, noch einmal, zum zweiten mal, zum dritten mal, zum vierten mal, zum fünften mal, zweimal, dreimal, viermal, mehrmals, mehrfach, jedes mal, jedesmal, ständig, dauernd, immer wieder, andauernd, x mal, xmal, zigmal, drittes mal, zweites mal, schon das dritte, schon das zweite",
  HELP: "hilfe, helfen, hilf, helft, hilft, geholfen, unterstützung, problem, probleme, problemen, lösen, lösung, regeln, klären",
  STOP: "stornieren, storniere, storniert, stornierung, abbrechen, abbreche, beenden, beende, ablehnen, lehne, kündigen, ausschalten, abschalten, deaktivieren, deaktiviere, loswerden, loszuwerden, entfernen, entferne, entfernt, löschen, lösche, löschen lassen, verzichten, verzicht, verzichte, ausschlagen, zurückgeben, abwählen, abgewählt, abmelden, rückgängig, widerrufen, runter, raus, rausnehmen, wegmachen, weghaben, wegnehmen, canceln, cancel, nicht haben, nicht annehmen, nicht nutzen, nicht will, nicht wollen, ohne, keinen, aufheben, austragen, opt out, auflösen, abbruch, annullieren",
  EIGHTEEN: "18, achtzehn",
  SWEAR:
    "scheiße, scheisse, scheiss, scheiß, scheissladen, scheissverein, verdammt, verdammte, verdammter, verdammten, verfluchte, verflucht, mist, fuck~ing, wtf, shit, kacke, beschissen, beschissene, beschissener, verarsche, verarschung, verarscht, verarschen, kotzt, kotzen, zum kotzen, zum kotzn, schweinerei, sauerei, frechheit, unverschämt, unverschämtheit, dreist, dreistigkeit, lächerlich, unfassbar, unglaublich, skandal, sauladen, drecksladen, saftladen, kack, zefix, herrgott, heilandzack, oida, gopf, gopferdammi, huere, emojiangry, drecks, dreckig, dreckiger, miese, mieser, himmelherrgott",
  DEVICE:
    "schirm, laptop, handy, telefon, smartphone, computer, pc, rechner, tablet, ipad, iphone, bildschirm, wlan, internet, verbindung, router, maus, tastatur, auto, fernseher, app, browser, ladegerät, server, natel",
};
