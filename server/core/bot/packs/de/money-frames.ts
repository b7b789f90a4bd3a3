/** German ways of saying that money is late, short, gone, held, refused or disputed. */
import type { Concepts, Rules } from "../../pack.ts";

export const troubleWords: Concepts = {
  T_BANK:
    "bank, hausbank, bankberater, bankberaterin, berater, sparkasse, volksbank, raiffeisen, raika, postbank, postfinance, kantonalbank, ubs, commerzbank, deutsche bank, ing, dkb, n26, revolut, comdirect, paypal, skrill, neteller, klarna, trustly, visa, mastercard, kreditkartenfirma, kartenfirma, zahlungsdienst, zahlungsdienstleister, kreditinstitut, bankmitarbeiter, bankkonto, girokonto, kontoauszug, online banking, onlinebanking, banking app",
  T_SAYS:
    "sagt, sagen, sagte, meint, meinen, behauptet, bestätigt, bestätigte, schreibt, weiß, wissen, findet, sieht, teilt mit, hat geprüft, nachgeprüft, nachgefragt, gefragt, angerufen, laut, zeigt, steht, ist, kommt",
  T_RETURNED:
    "zurückgekommen, zurückgegangen, zurückgeworfen, zurückgeschickt, zurückgeflossen, zurückgelaufen, zurückgesprungen, zurückgewandert, zurückgelegt, rückläufer, rückgebucht, retourniert, retour gekommen, wieder zurück, wieder auf dem spielkonto, wieder am spielkonto, wieder im spielkonto, wieder im casino, wieder im guthaben, wieder auf meinem guthaben, wieder im saldo, zurück auf dem spielkonto, zurück auf spielkonto, zurück gekommen, zurück im guthaben, wieder auf mein spielkonto, wieder draufgebucht",
  T_CUT:
    "gedeckelt, gekappt, runterkorrigiert, nachträglich korrigiert, nachträglich geändert, zusammengestrichen, gekürzt, reduziert, verringert, vermindert, halbiert, gestutzt, gelöscht, genullt, auf null gesetzt, auf 0 gesetzt, auf null gestellt, kassiert, einkassiert, konfisziert, rausgenommen, weggenommen, ausgebucht, herausgerechnet, rausgerechnet, zurückgesetzt, resettet, einbehalten, einbehaltet, gestrichen, aberkannt, entzogen, annulliert, für ungültig erklärt, ungültig erklärt, für nichtig erklärt, verfallen lassen, unterschlagen, abgeräumt, wegradiert, weggebucht, abgeschmolzen, verrechnet, gepfändet, einfach genommen, einfach weg, nicht anerkannt, nicht gewertet, nicht gezahlt, nicht ausbezahlt, nicht angerechnet, nie bekommen, nie gekriegt, nie erhalten, nie gutgeschrieben, nie gesehen, nicht bekommen, nicht gekriegt, nicht erhalten, nicht gutgeschrieben",
  T_STUCK:
    "hängt irgendwo, hängt in der luft, hängt fest, hängt noch, hängen geblieben, hängengeblieben, steckt fest, steckt irgendwo, stockt, in der schwebe, unbearbeitet, nicht bearbeitet, unbeantwortet, verschleppt, verzögert, hinausgezögert, rausgezögert, aufgeschoben, verschoben, auf die lange bank, auf eis, lässt auf sich warten, steht noch aus, steht aus, fehlt noch, fehlt immer noch, versandet, verschollen, nicht rausgeschickt, nicht rausgegangen, geht nicht raus, nicht angewiesen, nicht veranlasst, nicht losgeschickt, blockade, warteschleife, in arbeit",
  T_DONE:
    "abgeschlossen, erledigt, ausgezahlt, ausbezahlt, completed, complete, erfolgreich, success, gesendet, überwiesen, raus, rausgegangen, rausgeschickt, ausgeführt, angewiesen, genehmigt, approved, freigegeben, bezahlt, verarbeitet, processed, durch",
  T_NOTHING:
    "keine gutschrift, kein guthaben, kein geldeingang, kein geld da, nicht gutgeschrieben, nicht verbucht, bis dato nichts, kein lebenszeichen, nichts, nix, gar nichts, nichts da, nichts drauf, keine spur, fehlanzeige, null, leer, nirgends, nada, kein geld, keine gutschrift, kein eingang, kein zahlungseingang, keine zahlung, kein cent, keinen cent, kein rappen, kein euro, keine überweisung, keine buchung, nicht da, nicht drauf, nicht angekommen, nicht eingegangen, kein einziger cent, fehlt",
  T_TAKEN:
    "genommen, gezogen, abgezogen, runtergegangen, weggegangen, abgegangen, eingezogen, belastet, abgebucht, runter, weg, gebucht, abgehoben, verbucht, berechnet, verrechnet, abgeknöpft, kassiert, fällig",
  T_HOLD:
    "haltet, hält, halten, haltets, behaltet, behält, behalten, hockt, hocken, sitzt, sitzen, rückt, bunkert, bunkern, sperrt, blockiert, verweigert, friert, krallt, reißt, sackt, steckt",
  T_WRONGDATA:
    "falsche iban, falscher iban, falschen iban, verkehrte iban, alte iban, alten iban, falsche kontonummer, falsches konto, falsche konto, altes konto, alte konto, verkehrtes konto, falsche bankverbindung, alte bankverbindung, falsche bankdaten, falsche karte, alte karte, falsche wallet, falsche adresse, falsche wallet adresse, zahlendreher, iban vertippt, iban verschrieben, iban falsch, kontonummer falsch, gekündigtes konto, geschlossenes bankkonto, aufgelöstes konto, konto gibt es nicht mehr, fremdes konto überwiesen, falschen empfänger, falscher empfänger",
  T_PAST:
    "überwiesen, ausgezahlt, ausbezahlt, angegeben, eingetragen, eingegeben, geschickt, gesendet, rausgegangen, hinterlegt, gezahlt, beantragt, ging, gelandet, unterwegs, veranlasst",
  T_BET:
    "wette, wettschein, schein, tipp, tippschein, kombi, kombiwette, livewette, systemwette, einzelwette, sportwette, runde, spin, spielrunde, hand",
  T_STAKE:
    "eingezahltes, mein einsatz, meinen einsatz, mein eingezahltes, eigenes geld, echtgeld, mein geld, meine kohle, meine einzahlung, das eingezahlte, meine knete, mein guthaben, meine credits, mein saldo, mein gewinn, meine gewinne, meinen gewinn",
};

export const moneyDerived: Rules = {
  FEE_ASK: [
    "wird|werden|zieht|behaltet|behält|nehmt|kommt|gehen|geht|fällt|fallen|verlangt 9 abgezogen|ab|ein|einbehalten|weg|runter|an & etwas|was|gebühr|gebühren|steuer|steuern|prozent|irgendwas|wieviel|wie_viel|kosten & !wurde|wurden|mir_einfach|schon|ohne_grund",
    "finde|find|sehe|lese|steht 3 nichts|nirgends|keine|kein|nicht 2 zum|zur|zu|über",
  ],
  ASKS_WHO: [
    "bist|seid 1 du|ihr 6 mensch|menschen|bot|roboter|programm|maschine|computer|ki|person|mitarbeiter & !rede|reden|sprechen|will|möchte|verbinden / 6",
    "sind|ist|sitzen 5 dealer|croupier|croupiers|dealerin|moderatoren 5 menschen|mensch|person|personen|echt",
  ],
  HOW_ASK: [
    "wie geht|funktioniert|läuft|mache|macht 2 das|man|ich|es",
    "wie kann|könnte|muss ich",
    "neu hier|bei_euch|dabei & wie|was|kann",
    "schritt für schritt",
    "was|wo|welche 2 muss ich",
    "finde|find|sehe|lese 3 nichts|nirgends|keine|kein 2 zum|zur|zu|über",
  ],
};

export const moneyFrames: Rules = {
  "money.frame-late": [
    "versprochen|zugesagt|hieß|gesagt|versichert|zugesichert 6 kommt|käme|da_ist|ankommt|ausgezahlt|überwiesen|gutgeschrieben & heute|gestern|morgen|WEEKDAY|DATE|bis & !BONUS|freispiele",

    "seit|schon 4 DURATION & geprüft|prüft|prüfen|bearbeitet|bearbeiten|überprüft|kontrolliert|untersucht|abgeklärt|weitergeleitet & !HOW_ASK|BONUS|wie_lange",
    "gesagt|geschrieben|versprochen|zugesagt|behauptet|hieß|gemeint|angekündigt|zugesichert|garantiert 5 DURATION|TIME & ihr|sie|euer|kollege|kollegin|mir|mitarbeiter|support|chat & !BONUS|bonus|freispiele|HOW_ASK",

    "um|von 1 geduld|etwas_geduld & DURATION|immer|schon|nur|wieder|ständig",
    "geduld|gedulden & DURATION & !wie",
    "DURATION 4 auf 4 MONEY|PAYOUT|gewinn|WINNINGS|REFUND|NUM|AMOUNT & warte|wartet|warten|gewartet|wart & !wie_lange",
    "seit|schon|über|bereits 4 DURATION & MONEY|PAYOUT|WINNINGS|REFUND & warte|wartet|warten|nichts|nicht|kein|keine|offen|fehlt|unterwegs|hängt & !HOW_ASK|BONUS|wie_lange|kunde|spiele / 14",
    "schickt|überweist|zahlt|sendet|rückt 4 endlich|jetzt|sofort|gefälligst 4 MONEY|gewinn|kohle|geld|aus|raus",

    "warte|warten|wart|gewartet 6 mein|meine|meinen|die|den 2 NUM|AMOUNT|kohle|gewinn|kröten|knete & !wie",
    "DURATION 2 um|rum|vorbei|verstrichen|abgelaufen|vergangen|überschritten & T_NOTHING|immer|noch|jetzt|längst|schon|wo|und|bereits & !BONUS|sperre|pause|spielpause|HOW_ASK|sperrfrist",
    "PAYOUT|überweisung|gewinn|geld & überfällig|ausständig|längst_fällig|verspätet|kommt_nicht|will_nicht_kommen|nicht_kommen & !HOW_ASK|wann_kommt",

    "DURATION 4 bearbeitung|in_prüfung|pending|ausstehend|beantragt|angewiesen|warteschlange|unbearbeitet|prüfung & seit|schon|immer|noch|nun|bereits|mehr_als|über & !wie|BONUS|normal|bewerbung",
    "seit|schon 4 DURATION|WEEKDAY|DATE 4 bearbeitung|in_prüfung|pending|ausstehend|beantragt|offen|unbearbeitet|angewiesen",
    "PAYOUT & WEEKDAY|DATE & WEEKDAY|DATE|heute|jetzt & T_NOTHING|noch_nicht|immer_noch & !HOW_ASK / *",
    "PAYOUT|REFUND|DEPOSIT & beantragt|angefordert|gestellt|veranlasst|eingereicht|getätigt|abgeschickt & T_NOTHING|bisher|bis_heute|funkstille|stille|nie|keine_reaktion|keine_antwort & !HOW_ASK|BONUS|wie_lange / 14",
    "PAYOUT|MONEY & T_STUCK & !HOW_ASK|BONUS|was_heißt|bedeutet|was_bedeutet|wieso_steht / 10",
    "DEPOSIT & T_STUCK & !HOW_ASK|BONUS|bedeutet / 8",
    "tut|rührt|bewegt|regt|geht 3 sich|da|hier|voran 4 T_NOTHING & PAYOUT|MONEY|seit|DURATION|WEEKDAY & !spiel|slot|app|knopf|seite|klicke|lädt",
    "angeblich|versprochen|hieß|stand|steht|laut|sollte|maximal|höchstens|garantiert|heißt|sofort 6 TIME|DURATION|NUM|sofort & DURATION & jetzt|schon|inzwischen|mittlerweile|sind|bereits|mehr|über|rum|vorbei|her & !BONUS|limit|bonus / 14",
    "AGAIN|COUNT|NUM 2 mal|beantragt|angefordert & PAYOUT & NEG|T_NOTHING|abgelehnt|retour|keine|kein & !HOW_ASK|pro_tag|am_tag|limit|BONUS / 14",
    "jede|jeden|jedes 2 woche|tag|mal|monat & ausrede|neue|andere|anderes & PAYOUT|MONEY|raus|zahlt|geht / 14",
    "nachfrage|nachgefragt|nachhaken|hake|erinnerung|mahnung|rückmeldung 6 PAYOUT|MONEY|REFUND & keine|nicht|seit|ohne|immer|bitte|DURATION|schon|wieder & !wie",
    "PAYOUT|MONEY|MONEY_THING & kuckuck|teufel|himmels_willen|verdammt|hölle|geier|henker & wo|wann|bleibt|bleiben",
    "heute|morgen 3 TIMEUNIT|NUM|zehnter|zwölfte & nummer|tag|woche & MONEY|PAYOUT|warte & !bonus",
    "dritte|vierte|fünfte|zweite|sechste|zehnte 1 woche|tag|monat & MONEY|PAYOUT|warte|geld|nichts|immer_noch|ohne & !BONUS|freispiele|klasse",
    "warte|wart|gewartet|geduldig & sehnsüchtig|vergeblich|umsonst|ewig|langsam|dringend|noch_immer|immer_noch|schon & MONEY|PAYOUT|REFUND|überweisung & !zeit|wie",
  ],
  "money.frame-gone": [
    "sagt|zeigt|steht|sieht|sagen 4 was|etwas|anders 1 anderes|aus & konto|bank|kontoauszug|girokonto & PAYOUT|MONEY|ausgezahlt",

    "nicht|nie 5 umgebucht|umgewandelt|übertragen|transferiert|umgeschrieben|freigebucht & gewinn|WINNINGS|echtgeld|MONEY|umsatz & !HOW_ASK|wann|kann",
    "gewonnen|gewinn|treffer & nur 3 einsatz|einsätze 4 zurück|zurückgegeben|bekommen|gutgeschrieben|erstattet|retour",
    "txid|transaktionsnummer|transaktionsid|hash|referenznummer|blockchain|buchungsnummer|überweisungsbeleg|zahlungsbeleg & nicht|kein|keine|existiert|ungültig|pending|falsch|nirgends",

    "ARRIVE 5 MONEY|PAYOUT|WIN_NOUN|REFUND|gewinn|DEPOSIT 4 NEG & !HOW_ASK|FEE_ASK|TAX|BONUS|DOCUMENT|SMS|wie|wann|kann|darf|knopf|button|feld|nicht_sofort|code|neu_hier|falls|ob / 6",
    "MONEY|PAYOUT|WIN_NOUN|REFUND|gewinn|DEPOSIT 8 ARRIVE 2 NEG & !HOW_ASK|FEE_ASK|TAX|BONUS|DOCUMENT|SMS|wie|wann|kann|darf|knopf|button|feld|nicht_sofort|code|neu_hier|falls|ob / 6",
    "MONEY|PAYOUT|WIN_NOUN|REFUND|gewinn|DEPOSIT 6 NEG 4 ARRIVE & !HOW_ASK|FEE_ASK|TAX|BONUS|DOCUMENT|SMS|wie|wann|kann|darf|knopf|button|feld|nicht_sofort|code|neu_hier|falls|ob / 6",
    "gewinn|gewonnen|treffer|einzahlung|eingezahlt & konto|guthaben|saldo|spielkonto|kontostand 4 steht|zeigt|ist|sehe|drauf|stehen 3 nichts|nicht|null|0|kein|leer & !HOW_ASK|BONUS|ob|wenn / 12",
    "eingezahlt|überwiesen|geschickt|aufgeladen|gewonnen|beantragt 4 0|null|nichts|nix 1 angekommen|da|drauf|erhalten|gutgeschrieben|bekommen|gekommen|gesehen",
    "eingegeben|gekauft|eingelöst|aufgeladen & code|gutschein|paysafe|karte|voucher & guthaben|geld|betrag & nicht|nichts|nie|kein|null & !HOW_ASK / *",

    "geschickt|überwiesen|eingezahlt|transferiert|aufgeladen|eingezalt|einbezahlt & NUM|AMOUNT|geld|chf|betrag & T_NOTHING|bis_dato|bis_heute|nie & !DOCUMENT|HOW_ASK|BONUS / 14",
    "PAYOUT|geld|überweisung|gewinn 6 ging|gegangen|geschickt|überwiesen|raus|gesendet|ausgezahlt 6 karte|konto|iban|wallet|bank|paypal 8 nicht_mehr|gar_nicht|falsche|alte|fremde|fremdes|falsches|altes|gekündigt|aufgelöst|abgelaufen|verloren & !HOW_ASK|kann",
    "vergessen|verschlampt|verschlafen|verbummelt|verlegt|übersehen|unter_den_tisch 5 MONEY|PAYOUT|gewinn|antrag|WINNINGS & !passwort|code|BONUS|pin|wie",
    "MONEY|PAYOUT|gewinn|antrag|WINNINGS 4 vergessen|verschlampt|verbummelt|übersehen|unter_den_tisch & !passwort|code|BONUS|pin|wie",
    "rest|restbetrag|restliche|restlichen|differenz|übrigen|restgeld & NUM|AMOUNT & ausgezahlt|überwiesen|bekommen|gutgeschrieben|fehlt|offen|fehlen|erhalten & !HOW_ASK|kann / 12",

    "belastet|abgebucht|abgezogen|bezahlt & fehlgeschlagen|abgelehnt|failed|declined|nicht_erfolgreich|error|abgebrochen|gescheitert & !HOW_ASK|FEE_ASK|BONUS / 10",
    "betrag|guthaben|kontostand|saldo|abrechnung|summe|gewinn|rechnung|kontoübersicht 8 stimmt|stimmen|passt|haut|hinhaut|aufgeht & nicht|nie|hinten|unmöglich & !HOW_ASK|BONUS|ausweis",
    "geld|betrag|überweisung|zahlung|kohle|einzahlung|auszahlung 8 nirvana|schwarzes_loch|verschollen|verschütt|versickert|untergegangen|im_nirgendwo|nirwana|nirgendwo|verloren_gegangen & !HOW_ASK|knopf",

    "T_BANK 6 T_SAYS & T_NOTHING|nicht|keine|kein|nie|zurückgerufen|zurückgebucht|storniert|abgelehnt|retour|gestoppt & PAYOUT|MONEY|DEPOSIT|ihr|euch|sie|ihnen|von_ihnen & !HOW_ASK|kann|welche|bonus|nehmt|akzeptiert|möglich|gebühr|FEE_ASK|muss / 12",
    "laut|nach_auskunft 3 T_BANK & nicht|keine|nie|T_NOTHING|zurück|storniert|kein|ihr|euch & !kann|möglich",
    "T_DONE 7 aber|doch|nur|trotzdem|und|jedoch|leider|bloß 7 T_NOTHING & T_BANK|konto|karte|bank|hier|mir|PAYOUT|MONEY|drauf|angekommen & !wie|spiel|bonus|BONUS",
    "T_DONE & T_BANK & T_NOTHING & !wie|wann|BONUS|kann|HOW_ASK / 10",
    "PAYOUT|MONEY|überwiesen & T_RETURNED & !HOW_ASK|kann|möchte|will|BONUS|wie / 9",
    "T_WRONGDATA & T_PAST|PAYOUT & !ändern_bevor|BONUS|wie_ändere / 10",
    "WIN_NOUN|MONEY|WINNINGS & T_CUT & !HOW_ASK|FEE_ASK|wann_wird|verfällt|umsatz_nicht|kann_ich|verlier|wenn_ich|nicht_bekommen_wenn|karte_gelöscht|konto_gelöscht / 8",
    "PAYOUT & T_CUT & !HOW_ASK|FEE_ASK|verlauf|kann_ich|wenn_ich|BONUS / 8",
    "T_CUT 6 NUM|AMOUNT & MONEY|auf|von & !HOW_ASK|FEE_ASK|pro|BONUS|limit",
    "von NUM|AMOUNT 2 auf 2 NUM|AMOUNT|null & gekürzt|gesunken|runter|reduziert|gefallen|geändert|plötzlich|geschrumpft|verkleinert & !limit|einzahlungslimit|wette|quote|BONUS",
    "gewonnen|gewinn|treffer|jackpot|NUM|AMOUNT 9 nicht|nie|nichts|nicht_mehr 3 guthaben|saldo|kontostand|drauf|drin|gutgeschrieben|verbucht|da & gewonnen|gewinn|spin|runde|treffer|jackpot|eingezahlt & !wie|wann|kann|noch_nie_gewonnen",
    "T_STAKE 5 weg|futsch|fort|verschwunden|gelöscht|nicht_mehr_da|abhanden|0|null|einbehalten|gestohlen|geklaut|abgezogen|nicht_mehr & !verspielt|verzockt|wenn|kann|wie",
    "zu_wenig|weniger|zu_niedrig|bloß|lediglich|anstatt|statt & gezahlt|zahlt|bezahlt|überwiesen|ausgezahlt|gutgeschrieben|bekommen|drauf|erhalten|angekommen & NUM|AMOUNT|geld|hälfte & !HOW_ASK|BONUS|kann|mindestens / 8",
    "plötzlich|auf_einmal|über_nacht|heute_früh|grundlos|ohne_grund|einfach_so|von_selbst & NUM|AMOUNT|guthaben|geld|saldo & weniger|weg|fehlt|fehlen|verschwunden|runter|null|leer|abgezogen & !bonus|BONUS|spiel_weg / 10",
    "T_BET 6 richtig|gewonnen|aufgegangen|korrekt|getroffen|gewinnend|durchgekommen & verloren|falsch|zeigt|offen|nicht|storniert|void|ungewertet|annulliert & !BONUS|wie|umsatz / 12",
    "T_BET & falsch|nicht|fehlerhaft 2 abgerechnet|gewertet|ausgewertet|gezählt|bewertet|gutgeschrieben|ausgezahlt & !BONUS|umsatz",
    "kugel|dealer|karten|croupier|hand|walze|walzen & NUM|gewonnen|zeigt|lag|richtig|fiel & nicht_gezahlt|verloren_gewertet|nicht_gewertet|nichts_bekommen|falsch|nicht_ausgezahlt|nicht_gutgeschrieben",
    "code|paysafe|paysafecard|gutschein|voucher|karte 7 verbraucht|entwertet|eingelöst|gültig|belastet & guthaben|konto|drauf|spielkonto|saldo|geld & NEG|0|null|nicht|nichts & !BONUS|bonus / 14",
  ],
  "money.frame-held": [
    "T_HOLD 6 MONEY|WIN_NOUN|geld|kohle|gewinn 5 fest|zurück|ein|ab|nicht_raus|unter_verschluss & !HOW_ASK|FEE_ASK|kann|darf|wenn_ich|wie|BONUS",
    "T_HOLD 4 auf 2 mein|meinem|meiner|unserem 2 MONEY|gewinn|kohle|WINNINGS",
    "MONEY|kohle|gewinn|PAYOUT 5 zurückgehalten|festgehalten|vorenthalten|blockiert|eingefroren|gesperrt|gebunkert|einkassiert|verweigert|unterschlagen|verwehrt & !HOW_ASK|FEE_ASK|wie|BONUS",
    "rückt|rücken|gebt|rausrücken|rück 4 MONEY|kohle|gewinn & nicht|endlich|raus|her|weigert|weigern",
    "DOCUMENT & AGAIN|dreimal|viermal|fünfmal|NUM|COUNT & geschickt|gschickt|hochgeladen|eingereicht|gesendet|geliefert & MONEY|PAYOUT|WINNINGS|geld|fest|zurück|haltet|auszahlt & !HOW_ASK / *",
    "immer_noch|weiterhin|wieder|trotzdem|dennoch & DOCUMENT & geschickt|bestätigt|verifiziert|hochgeladen|geprüft & MONEY|PAYOUT|WINNINGS & kein|keine|nicht|nichts|warte|fest & !HOW_ASK|wie / *",
  ],
  "money.frame-dispute": [
    "wurde|werde|bin 6 belastet & nicht|nie|was|kein|niemals|etwas",

    "COUNT|NUM|doppelte|zweite|mehrere 2 abbuchungen|buchungen|abbuchung|belastungen|einzahlungen|zahlungen|lastschriften & nur 2 eine|einmal|ein|einen|1 & !BONUS",
    "nur 1 eine|einmal|einen|ein 3 gemacht|getätigt|autorisiert|eingezahlt|abgeschickt & abgebucht|abbuchung|abbuchungen|belastet|buchungen|zwei|zweimal|doppelt",

    "zieht|bucht|ziehen|buchen|knöpft|belastet 7 geld|NUM|AMOUNT|euro|betrag 4 ab|ein|runter & mir|mein|meiner|meinem|konto|karte|kein|einfach|ständig|monatlich & !FEE_ASK|steuern|gebühr|gebühren",
    "abo|abonnement|mitgliedsbeitrag|vertrag & kein|nie|nicht & abgebucht|zieht|bezahlt|belastet|bucht|abbuchung|abgezogen|geld",

    "CHARGE 7 zuordnen|zugeordnet|nachvollziehen|einordnen|erklären & nicht|nie|keiner|kann|kein",
    "nicht|nie|keiner 4 zuordnen|nachvollziehen|erklären & CHARGE|AMOUNT|NUM|kontoauszug|karte",
    "TWICE & karte|konto|paypal|klarna|kreditkarte|bank & T_TAKEN & !HOW_ASK|PAYOUT|kann / 10",
    "nur_einmal|bloß_einmal|nur_1x|einmal 4 wollte|gewollt|gutgeschrieben|angekommen|bestätigt|gedrückt|geklickt|eingezahlt & NUM|AMOUNT|abgebucht|zweimal|dreimal|karte|konto",
    "storniert|storniere|stornieren|stoppt|stoppen|rückgängig|widerrufen|zurückholen|zurückbuchen 5 einzahlung|zahlung|buchung|abbuchung|lastschrift|einzahlungen & sohn|tochter|kind|versehen|falsch|sofort|jemand|nicht_ich|bitte|versehentlich|dringend & !BONUS|umsatz",
    "lastschrift|abbuchung|einzug|sepa & geplatzt|rückgabe|zurückgegeben|widersprochen|mahnung|rücklastschrift|trotzdem|zweimal|gebühr",
    "rückzahlung|rückerstattung|erstattung|rückforderung|schadenersatz 8 einzahlungen|verluste|einzahlung|einsätze|gelder|NUM|AMOUNT|geld & !BONUS|wie_lange",
    "vertippt|verklickt|verdrückt|versehen|versehentlich|null_zu_viel|eine_null|aus_versehen & einzahlung|eingezahlt|einzahlen|aufgeladen|überwiesen|NUM|AMOUNT|gesetzt & !ausweis|name|BONUS|geburtsdatum|passwort",
    "erkenne|kenne|weiß|wüsste 4 nicht|nichts 4 abbuchung|buchung|zahlung|belastung|abbuchungen|buchungen|transaktion",
    "kreditkarte|karte|konto|paypal 4 belastet|abgebucht|abgezogen & nie|nicht|ohne|niemals & gespielt|eingezahlt|zugestimmt|bestellt|erlaubt|autorisiert|angekommen|gutgeschrieben",
  ],
};
