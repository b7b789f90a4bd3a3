/** German money trouble without a word for money: what is awaited, what is gone, who said when. */
import type { Concepts, Rules } from "../../pack.ts";

export const quietMoneyWords: Concepts = {
  N_STILL:
    "immer noch, noch immer, immernoch, bis heute, bis jetzt, bislang, bisher, nach wie vor, weiterhin, unverändert, noch nicht, noch nichts, noch kein, noch keine, nimmer noch, seit tagen, seit wochen, seit ewig, seit ewigkeiten, seit stunden, schon wieder, jetzt noch, heute noch, auch heute, wieder, auch jetzt",
  N_NOTHING:
    "nichts, nichts da, nicht da, nada, niente, nüscht, kein eingang, ausstehend, ausständig, pending, offen, in bearbeitung, in prüfung, wird geprüft, wird bearbeitet, unterwegs, funkstille, fehlanzeige, ebbe, nicht gekommen, nicht angekommen, nicht erhalten, nicht bekommen, nichts gesehen, nichts bekommen, nichts drauf, nichts gekommen, leer, gähnende leere, null, 0, keine spur, nichts passiert, nichts getan, nichts gehört, hängt, auf warten, warten, nicht erledigt, nicht bearbeitet, nicht durch, nicht raus, nicht gutgeschrieben, nicht überwiesen, auf bearbeitet, auf prüfung, auf ausstehend, kein cent",
  N_ACT:
    "gewonnen, gewinn, abgebucht, abgezogen, eingezahlt, bezahlt, bestätigt, genehmigt, überwiesen, eingelöst, bekommen, gekriegt, erhalten, gutgeschrieben, angekommen, gesehen, ausgezahlt, geld da, gutschrift, geprüft, beantragt, angefordert, kassiert, abgeschickt, verifiziert, rausgegangen, belastet, gebucht, versprochen, gehalten",
  N_PROMISED:
    "hieß es, hieß, geheißen, ghoaßn, ghaßn, versprochen, zugesagt, zugesichert, gesagt, angekündigt, sollte, sollten, hätte, hätten, ausgemacht, stand, laut mail, laut chat, laut kollegin, laut kollege, laut support, meinte, meinten, garantiert, wollte, wollten, spätestens",
  N_BYWHEN:
    "morgen, übermorgen, spätestens, heute, werktage, werktagen, stunden, tage, tagen, innerhalb, binnen, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, ende der woche, bis mittag, bis abend, gestern, vorgestern, anfang der woche, nächste woche, in kürze, gleich, bald, da sein, hier sein, drauf sein, durch sein, erledigt sein",
  N_NOW:
    "heute, jetzt, inzwischen, mittlerweile, schon, aber, längst, und, wieder, immer, noch, nichts, nie, wo, was, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, vergangen, vorbei, rum, um",
  N_LATER:
    "dritte, dritten, vierte, vierten, fünfte, fünften, sechste, sechsten, siebte, siebten, achte, achten, neunte, neunten, zehnte, zehnten, elfte, elften, zwölfte, zweite woche, dritte woche",
  N_BEFORE:
    "gestern, vorhin, eben, gerade, heute früh, heute morgen, vorgestern, letzte nacht, vor der pause, vor dem absturz, vor dem neustart, vor dem update, vorher, eben noch, gerade noch, davor, am abend, abends, noch da, drauf, zuletzt, bis vorhin",
  N_AWAY:
    "weg, futsch, fort, verschwunden, verpufft, in luft aufgelöst, spurlos, nicht mehr da, nimmer da, wie weggeblasen, gelöscht, null, 0, leer, auf null, nichts mehr da, nichts mehr drauf, abhanden, unauffindbar",
  N_BRUSHOFF:
    "abgespeist, abgewimmelt, vertröstet, hingehalten, veräppelt, zum narren gehalten, an der nase herumgeführt, im kreis geschickt, von pontius zu pilatus, pontius nach pilatus, hin und her geschickt, weitergeschickt, ausgesessen, totgestellt, stellt euch tot, stellt sich tot, spielt auf zeit, auf zeit spielt, auf zeit spielen, hinhaltetaktik, sich in schweigen, schweigt, schweigen im walde, rührt sich keiner, rührt sich nichts, tut sich nichts, tut sich nix, meldet sich keiner, meldet sich niemand, keiner meldet sich, niemand meldet sich, passiert nichts, geht nichts voran, nichts voran, kommt nichts, kommt nix, bewegt sich nichts, keine reaktion, schiebt es von sich, schieben es auf, einer schiebt, zeigt auf den anderen",
  N_HITS:
    "vollbild, treffer, volltreffer, freispielgewinn, bonusspiel, feature, scatter, kleeblätter, royal, full house, straße, kombi, fünfer, sechser, dreier, zwilling, blackjack, zero, rot, schwarz, plein, platz, turnier, rangliste, wette, tipp, schein, wettschein, tor, handicap, über 2 5",
  N_PAID:
    "kassiert, bekommen, gekriegt, erhalten, gesehen, gutgeschrieben, gezahlt, gewertet, angekommen, gab es, gegeben, gezählt, drauf, gutschrift, gelandet, verbucht",
  N_ZERO:
    "0, null, nichts, gar nichts, genau null, nur die hälfte, keinen cent, kein cent, leer, nie, nicht, luft, einsatz zurück, wieder nichts",
  N_MATCHES: "stimmt, stimmen, passt, passen, korrekt, richtig, identisch, gleich, in ordnung",
  N_CONFLICT:
    "sagt, sagen, meint, meinen, behauptet, behaupten, schreibt, bestätigt, schiebt, schieben, verweist, verweisen, weiß",
};

const CALM =
  "!wie|kann|können|darf|muss|ob|falls|BONUS|LOGIN|SMS|APP|GAME|passwort|newsletter|verifiziert|ausweis|lust|bonus|code|termin|wetter|ton|mitarbeiter|jemand|mail|kontakt";

export const moneyQuiet: Rules = {
  "money.quiet-waiting": [
    `N_STILL 2 N_NOTHING & ${CALM} / *`,
    `N_NOTHING 8 seit 1 DURATION|WEEKDAY|DATE|NUM & ${CALM} / *`,
    `seit 3 DURATION|WEEKDAY|DATE|NUM 4 N_NOTHING & ${CALM} / *`,
    "ausstehend|pending|ausständig & immer|noch|seit|schon|wieder & !wie|was_bedeutet|was_heißt|bonus",
    "status|antrag|anfrage|anforderung|vorgang|ticket 5 N_NOTHING|lautet|unverändert|steht & seit|immer|noch|unverändert|schon|DURATION|tage & !was_bedeutet|was_heißt|BONUS|wo_sehe",
    "wie_lange|wie_lang 5 noch & prüfen|prüft|bearbeiten|bearbeitet|dauern|warten|hinhalten|vertrösten|brauchen & !normalerweise|üblicherweise|bis_ihr|bis_es|bis_man",
    "gedenkt|gedenken 4 prüfen|bearbeiten|warten|antworten|überweisen|reagieren",
    "WEEKDAY 1 WEEKDAY 1 WEEKDAY & !BONUS|turnier|aktion|offen|geöffnet|zeiten|cashback|freispiele",
    "^ tag|woche NUM & !BONUS|bonus|kalender|mission|freispiele|turnier|clean|spielfrei|ohne",
    "schon|mittlerweile|inzwischen|jetzt 4 der|die|das 0 N_LATER & !BONUS|einzahlung|versuch|spin|bonus|freispiele|runde|account|bier",
    "N_PROMISED 6 N_BYWHEN & N_NOW & !BONUS|bonus|freispiele|freispiel|cashback|LOGIN|SMS|turnier|arzt|frau|FAMILY|therapeutin|zocken|spielen|einzahlen|wie_lange|aufhören|limit|gespielt / 12",
    "habt|haben|hast 1 ihr|sie|du 2 mich|uns|meine|meinen|meins 4 vergessen|übersehen|ignoriert|verschlampt & !passwort|code",
    "mich|meinen|meine|uns 2 vergessen|übersehen|verschlampt & ihr|sie|jemand & !passwort|code|pin|verzeiht|vergesst",
    "^ wo ist|bleibt|sind|steckt 1 es|er|sie|jetzt|denn|nun|das|die|der $",
    "wo ist|bleibt|sind|steckt 1 es|er|jetzt|denn|nun $",
    "was 1 ist|wird 1 mit|aus 1 mein|meine|meinen|meiner|den|meinem 1 NUM|AMOUNT",
    "na|und|also 1 wird|kommt 1 das|es|da 2 noch|mal|heute & !bonus|spiel",
    "N_BRUSHOFF & !app|seite|spiel|knopf|BONUS|klick|drücke|bildschirm|walzen & seit|immer|nur|schon|wieder|ihr|DURATION|tage|noch|hier|service|support|ständig|mails|anfrage|keiner",
    "länger|langsamer 2 als & dauert|gebraucht|braucht|brauchen|warte & sonst|tag|tage|bisher|noch|nie|flughafen|schnecke|post|ja|immer & !wie_lange|spielen|laden|lädt",
    "wann 4 kriege|bekomme|sehe|habe 4 mein|meine|meinen|kohle|geld|zaster & endlich|jetzt|mal|dauert|noch|langsam|schon",
    "noch_nie|nie 4 länger|so_lange & gedauert|gebraucht|gewartet|jetzt|diesmal",
  ],
  "money.quiet-gone": [
    "PAYOUT|MONEY|überweisung|antrag|gewinn 8 verhungert|eingeschlafen|versickert|verirrt|verlaufen|ertrunken|gestrandet|steckengeblieben|untergegangen|erfroren|geschluckt|gefressen|verschollen|verdunstet|im_stau & !bonus|wie|spiel|app",
    "N_AWAY & N_BEFORE & NUM|AMOUNT|COUNT|alles|rest & !APP|spiel|slot|mail|login|lobby|ton|FAMILY|verspielt|verzockt|BONUS|taste|symbol|knopf|verliere / 14",
    "waren|war|hatte|hatten 4 noch|vorher|gestern|vorhin 2 NUM|AMOUNT & weg|jetzt|nun|heute|plötzlich|0|null|leer|nur|stehe|stand|danach & !verspielt|verzockt|BONUS|tage|stunden|kilo|spiele / 14",
    "danach|jetzt|dann|plötzlich|nun 2 stand|stehe|steht|war|waren 4 bei|auf|nur 1 NUM|AMOUNT|0 & NUM|AMOUNT & vorher|wieder|schwarz|gewonnen|jackpot|gewinn|statt|geklingelt|treffer|absturz|abgestürzt|noch|hatte & !verspielt|level",
    "N_HITS & N_PAID & N_ZERO & !wie|kann|wann|welche|gibt_es|heißt|fair / 10",
    "N_HITS & sollten|sollte|müssten|wären|gehören|statt|stünden|standen 3 NUM|AMOUNT & NUM|AMOUNT|nichts & !wie|kann",
    "sollten|müssten|hätten 3 NUM|AMOUNT 2 sein|werden & NUM|AMOUNT|nur|gutgeschrieben|bekommen|drauf",
    "N_PAID 2 genau|exakt|ganze|bloß|lediglich|nur|satte|wurden 1 NUM|AMOUNT|0|null|nichts & !BONUS|wann|wie|kann|mindestens|erlaubt",
    "genau|exakt|satte|ganze 1 0|null & !uhr",
    "N_ACT 1 ja|check|jawohl|schon & N_ACT 1 nein|nicht|nichts|null|nada|fehlanzeige|nope|nö|leider",
    "N_ACT 0 ja",
    "wieso|warum|weshalb|wofür 3 wurde|wurden|werden|habt|hat|zieht|fehlen|fehlt 5 NUM|AMOUNT & !wie_viel|limit|nur_möglich|mindestens|BONUS|maximal",
    "inaktivitätsgebühr|kontoführungsgebühr|verwaltungsgebühr|bearbeitungsgebühr|strafgebühr & mir|abgezogen|NUM|AMOUNT|was_soll|wieso|warum & !gibt_es|habt_ihr|verlangt_ihr|fällt",
    "paysafecard|paysafe|code|gutschein|guthabenkarte 6 verbraucht|eingelöst|entwertet|weg & steht|bei_mir|0|null|nichts|nicht|nix & !kann|wie|BONUS",
  ],
  "money.quiet-declined": [
    "warum|wieso|weshalb|weswegen 2 zurückgewiesen|storniert|annulliert|gecancelt|zurückgebucht|fehlgeschlagen|abgebrochen|zurückgezogen & !bonus|BONUS|ausweis|DOCUMENT|kann",
    "^ storniert|zurückgewiesen|annulliert|gecancelt|fehlgeschlagen|abgelehnt|rückgängig",
    "nichts|nicht|nie|niemals 2 storniert|gecancelt|zurückgezogen|abgebrochen|widerrufen|rückgängig & ich|habe|hab & !kann|wie|bonus",
    "storno|stornierung|rückbuchung & nie|nicht|wieso|warum|wieder|ohne|einfach|schon & !kann|wie|bonus",
    "name|iban|daten|adresse|konto|angaben|alles 0 N_MATCHES & warum|wieso|trotzdem|abgelehnt|nicht|zurück|zurückgewiesen|fehler|storniert & !saldo",
    "wieder 1 im|am|auf|aufs|ins 2 spielguthaben|spielkonto|casinokonto|saldo|guthaben & ohne|nie|warum|einfach|plötzlich|nicht|storniert|storno|alles",
    "T_BANK|bank 2 N_CONFLICT & casino|ihr|sie|euch|hier|service & nicht|kein|keine|abgebucht|gesendet|fehlgeschlagen|liegt|nichts|gefunden|anders & !kann|akzeptiert|welche|gebühr / 14",
    "rückt|rücken|rückst 6 raus|heraus|rüber & nichts|nicht|nix|endlich|geld|kohle|ihr",
    "jedesmal|jedes_mal|immer|ständig|dauernd 1 was|etwas 0 anderes|neues|andres & foto|DOCUMENT|ausrede|wollt|verlangt|braucht|nachweis|solang|ihr",
    "zu_dunkel|zu_hell|unscharf|abgeschnitten|unleserlich|zu_klein & zu_dunkel|zu_hell|abgeschnitten|zu_klein|jedesmal|jedes_mal|dritte|vierte|dreimal|solang & !darf|kann|welches",
  ],
};
