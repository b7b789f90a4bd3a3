/** German money trouble as pairs of hints: time that passes, nothing there, what was done, who holds it, who promised. */
import type { Concepts, Rules } from "../../pack.ts";

export const crossWords: Concepts = {
  M_TIME:
    "seit tagen, seit wochen, seit ewig, seit monaten, seit stunden, seit einer woche, seit einem monat, seit zwei wochen, seit gestern, seit vorgestern, seit montag, seit dienstag, seit mittwoch, seit donnerstag, seit freitag, seit samstag, seit sonntag, seit januar, seit februar, seit märz, seit april, seit mai, seit juni, seit juli, seit august, seit september, seit oktober, seit november, seit dezember, seither, seitdem, immer noch, noch immer, bis heute, bis jetzt, bis dato, nach wie vor, halbe woche, ganze woche, woche ist um, woche ist rum, woche ist vorbei, woche um, schon tage, schon wochen, schon ewig, tage her, wochen her, tage vor, tagen, wochen, jeden morgen, jeden tag, jeden abend, täglich, jedes mal, wieder, schon wieder, immer wieder, ewig, ewigkeit, vorgestern, letzte woche, letzter woche, letzten monat, vorige woche, gestern, längst, dauert und dauert, zieht sich, langsam, heute noch, die neunte, die achte, die siebte, der neunte, der achte, der siebte, tag drei, tag vier, tag fünf, tag sechs, tag sieben, tag acht, nach drei tagen, nach einer woche, seit pfingsten, seit ostern, seit weihnachten, seit silvester, seit neujahr, zum dritten mal, zum zweiten mal, zum vierten mal, zum fünften mal, 5 wochen, zwei wochen, zwe wuche, wuche her, letzten dienstag, letzten montag, letzten freitag, letzten mittwoch, letzten donnerstag, gestern abend, bis heute früh, ganze zeit, die ganze zeit",
  M_NOUGHT:
    "nichts, kam nichts, kommt nichts, gekommen ist nichts, kein eingang, keine gutschrift, kein geldeingang, keine eingehende, kein cent, keinen cent, kein rappen, nicht da, nicht gekommen, nicht angekommen, nicht eingegangen, nicht gutgeschrieben, fehlanzeige, funkstille, ebbe, leere, leer, leeres, nada, niente, nirgends, nicht zu sehen, nicht auffindbar, nicht gefunden, keine spur, durch die finger, in die röhre, leer aus, leer ausgegangen, schau in die röhre, auf dem trockenen, vergeblich, umsonst gewartet, tut sich nichts, tut sich da mal, tut sich was, rührt sich, bewegt sich nicht, stockt, eingeschlafen, luft, roten heller, keinen roten heller, keinen müden cent, weit und breit, sehe nichts, seh nichts, tut sich null, null komma, nichts drauf, nichts davon, ohne dass ich was bekommen, ohne was zu bekommen, ohne geld, nicht am konto, nicht auf dem konto, nöd uf em konto, nicht durch, nicht ran, nirgends etwas, nirgendwo etwas, unverändert, bleibt wo er war, bleibt gleich, wie vorher",
  M_STATE:
    "in bearbeitung, in prüfung, ausstehend, pending, eingeleitet, angewiesen, unterwegs, wird geprüft, wird bearbeitet, erledigt, abgeschlossen, genehmigt, in arbeit, veranlasst, freigegeben, weitergeleitet, status, offen, in der warteschlange, beantragt, angefordert, eingereicht, in auftrag, raus, rausgeschickt, gesendet, verschickt, processing, processed, completed, sent, balken, fortschrittsbalken, schritt 1, schritt 2, schritt 3, geschlossen, vorgang geschlossen, ticket geschlossen, erfolg, erfolgreich, danke für ihre zahlung, danke für deine zahlung, bestätigungsmail, bestätigungsmails, bestätigung, durch, bin durch, system zeigt, entwertet",
  M_DID:
    "eingezahlt, überwiesen, gewonnen, gewonnen gehabt, abgebucht, belastet, abgezogen, runter, sind runter, gepiept, bezahlt, aufgeladen, eingelöst, beantragt, angefordert, ausgezahlt, treffer, fetten treffer, gewinn, quittung, beleg, bestellnummer, transaktionsnummer, vorgangsnummer, referenznummer, vorgang, screenshot, apple pay, google pay, giropay, twint, eps, bitcoin, krypto, überweisung, auszahlung, einzahlung, abkassiert, kassiert, gedrückt, doppelt gedrückt, zweimal gedrückt, rein, paysafe, eingegeben, angezeigt, jackpot angezeigt, konfetti, drei mal, linien, zettel vom kiosk, kiosk, tankstelle, voucher, gwinn, mein schein, schein von gestern, richtig getippt",
  M_LOST:
    "weg, ist weg, war weg, verschwunden, fort, abgenommen, weggenommen, wieder abgenommen, gestrichen, gekürzt, einbehalten, futsch, storniert, annulliert, zurückgeholt, zurückgebucht, retour, zurück zu euch, retour zu euch, nichts mehr von, nichts mehr da, nicht mehr da, nicht mehr zu sehen, aberkannt, gelöscht, auf null, gesperrt, entzogen, kassiert, ganze batzen, gefressen, geschluckt, verschluckt, doppelt weg, fehlen, fehlt, fehlen zwei, runde abgebrochen, als verloren, verloren drin, ungültig, minus vor",
  M_HOLDS:
    "sitzt auf, sitzen auf, hockt auf, haltet, haltet ihr, hält, behaltet, behält, rückt nicht raus, rückt nichts raus, was rausrücken, rausrückt, rausrücken, gebt nicht her, gebt mir nicht, her damit, hergeben, zurückhaltet, festhaltet, blockiert, vorenthaltet, hängt bei euch, liegt bei euch, steckt bei euch, bei euch fest, noch bei euch",
  M_MINE:
    "mein zeug, meine sache, meiner sache, meinem anliegen, mein anliegen, mein geld, meine kohle, meinen gewinn, mein gewinn, meine auszahlung, meine gutschrift, was mir zusteht, was mir gehört, zusteht, meins, das meine, alles zurück, meine zahlung, mein antrag, meinem antrag, meine anfrage, die summe, der betrag, summe, betrag, mein eigentum, eigentum, der batzen, batzen, mein anteil, mein erspieltes, meine scheine, mein teil, derselben sache, selben sache, gleichen sache",
  M_PROMISE:
    "versprochen, versprochen war, zugesagt, zugesichert, hieß es, angekündigt, angegeben, garantiert, laut agb, laut euch, laut chat, laut eurer seite, sollte, sollten, hätte, wollte, gesagt, hieß, ausgemacht, vereinbart, stand da, steht bei euch, mail, wort gegeben, ihr wort, sein wort, ehrenwort, in aussicht gestellt, hat es geheißen, hats geheißen, geheißen, es hieß doch",
  M_OTHER:
    "anders als, weniger als, niedriger als, abweichend, stimmt nicht, stimmt nicht überein, falsch, zu wenig, zu niedrig, nicht das was, nicht die die, statt, anstatt, daraus, draus, macht draus, macht 50 draus, nur die hälfte, verkehrt, doppelt, zweimal, dreimal, mehrfach",
  M_TALK:
    "skrill, neteller, paypal, klarna, trustly, postfinance, raiffeisen, sparkasse, volksbank, ubs, bank, bankberater, bäcker, kontoauszug, online banking, onlinebanking, banking app, bankkonto, girokonto, konto, kontostand, spielkonto, hausbank, mastercard, visa, kreditkartenabrechnung, abrechnung, auszug, mein konto",
};

const SOFT =
  "!wie|kann|können|darf|muss|müsste|ob|falls|wenn|BONUS|LOGIN|SMS|passwort|welche|welcher|normalerweise|üblicherweise|vorab|grundsätzlich|FAMILY|zocken|verspielt|spiele|gespielt|MARKETING";

export const moneyCross: Rules = {
  "money.cross": [
    `M_TIME & M_NOUGHT & M_DID|M_STATE|M_MINE|M_TALK|NUM|AMOUNT & ${SOFT}|freispiele|spiel / 16`,
    `M_TIME & M_STATE & M_MINE|PAYOUT|tut|geht|ewig|immer|noch|schon|wieder|bearbeitung|NUM|mal|prüfung & ${SOFT}|tisch|gewonnen_gestern / 12`,
    `M_DID & M_NOUGHT & ${SOFT}|mindestens|APP|freispiele|mitarbeiter / 12`,
    `M_DID & M_LOST & ${SOFT}|verspielt|karte|ausweis|mitarbeiter|freispiele / 10`,
    "M_HOLDS 4 M_MINE|MONEY|AMOUNT|NUM|alles & !wie_lange_haltet|BONUS|kann|karte|limit",
    "M_HOLDS & M_TIME & !BONUS|kann|wie|mail|spiel|tisch|jackpot / 10",
    "M_MINE 8 M_OTHER & !wie|kann|BONUS|limit|darf",
    "M_OTHER 5 M_DID|kassiert|genommen|gezahlt|bekommen & ihr|mir|mich|konto|karte|casino & !wie|kann|BONUS|darf|limit|bezahlt_man / 10",
    "M_PROMISE 3 M_TIME|WEEKDAY & !BONUS|bonus|wie|kann|FAMILY|aufhören|zocken|spielen",
    "M_STATE & M_NOUGHT|erledigt 2 nichts|nicht & bei_mir|hier|ihr|ist|seither|seitdem & !wie|kann|BONUS / 12",
    "nichts|nicht 1 erledigt|passiert|angekommen|raus & erledigt|schreibt|sagt|meldet|behauptet & bei_mir|hier|ihr|casino",
    "sitzt|hockt|sitzen|hocken|thront|sitzts 6 auf 2 mein|meinen|meinem|meiner & !tisch|stuhl|sofa",
    `M_TALK & M_NOUGHT & sagt|meint|meldet|zeigt|sieht|weiß|seit|tag & ${SOFT} / 12`,
    "funkstille|ebbe|schweigen & seither|seitdem|seit|nur|DURATION|konto|danach & !freund|frau|bonus",
    "mail|nachricht|sms 3 ist|sei|geht|wäre 2 unterwegs|raus|raus_gegangen|überwiesen & DURATION|tage|vor|nichts|nie|seitdem",
    "dauert und dauert",
    "zweite|dritte|vierte|letzte|erneute 0 erinnerung|nachfrage|anfrage|mahnung & !stelle|löschen|wecker|uhr",
    "zum 0 dritten|zweiten|vierten|fünften|zehnten|hundertsten|x_ten 1 mal & schreibe|frage|melde|sache|schon|jetzt|kontaktiere|anfrage|nachfrage",
    "warte|wart|sitze|sitz 3 und 1 warte|wart|wartet",
    "die|der|das 1 einzige|einziger|einzigste 3 wartet|wart|warte|warten",
    "NUM|AMOUNT|COUNT 1 stunden|tage|tag|werktage|wochen|minuten 2 sind|waren|wurden|werden 3 NUM|COUNT|wochen|tage|vorbei|um|längst|ewig & !freispiele|gültig|BONUS",
    "^ seit 2 WEEKDAY|DATE|DURATION|NUM|pfingsten|ostern|weihnachten|silvester|neujahr $",
    "^ seit pfingsten|ostern|weihnachten|silvester|neujahr",
    "^ wo bleibt",
    "kontoauszug|konto|bankkonto|onlinebanking|postfach 3 bleibt|ist 2 stumm|leer|still|ruhig|trocken|unverändert",
    "angeblich|erst|zuerst|mal & letzte_woche|gestern|diesmal|diese_woche|jetzt|dann & technik|feiertage|bank|prüfung|abteilung|system|wartung|buchhaltung|personal & !wie|kann",
    "was 1 ist|kommt 3 nächste_woche|als_nächstes|morgen|dann_noch & technik|feiertage|ausrede|ausweis|rechnung|angeblich|woche|nachweis",
    "treffer|gewinn|tipp|wette|schein|zahl|runde|jackpot 8 übergangen|ignoriert|unterschlagen|nicht_gezählt|nicht_gewertet|verschluckt|missachtet|entzogen|aberkannt|zurückgenommen",
    "rein 8 raus 5 nicht|nie|nimmer|nichts|kaum & geld|geht|kommt|schnell|bei_euch & !komme_nicht_rein|konto_rein",
    "falsche|falschen|falscher|fremde|alte 1 adresse|konto|karte|iban|wallet 2 geschickt|überwiesen|gesendet|gegangen & ihr|habt|warten|ich|soll|jetzt & !ändern",
    "wenn|falls|dass 1 ihr|sie|casino 2 nicht 2 zahlt|zahlen|auszahlt|bezahlt|auszahlen & wohin|hinwenden|wende|wenden|wo|was|melde|schlichtung",
    "passen|passt|stimmen|stimmt 3 nicht 2 zusammen|überein|überein_mit & zahl|zahlen|kasse|betrag|beträge|anzeige|guthaben|kontostand",
    "dauert|warten|brauchen|braucht 4 ewigkeit|ewig|ewigkeiten|jahre & normal|andere|anderen|das|immer|hier|bei_mir & !laden|lädt|ladezeit|spin|download|dauert_normalerweise",
    "andere|anderen|kumpel|freund 3 haben|hat|bekommen|bekam 4 nach|in|innerhalb & std|stunden|minuten|NUM|tag & normal|ewigkeit|ich|warte|bei_mir",
    "bekommen|gekriegt|erhalten|gesehen 4 händedruck|feuchten|schulterklopfen|warmen|luft|schall|trostpreis|lächeln|nada",
    "zweimal|doppelt|dreimal|zwei 2 bestätigt|gezahlt|bezahlt|gesendet|überwiesen & einmal|nur|eins|1x|drauf & !ausweis|sms",
    "keiner|niemand|kein_mensch 4 sagen|erklären|auskunft & wann|wo|warum|geld|kommt|chat|support|stundenlang & !bonus|spiel",
    "abhebung|auszahlung|gutschrift|zahlung|überweisung 5 nie|nicht 4 gelandet|angekommen|eingetroffen|aufgetaucht|erschienen & !wie|kann",
    "zugesprochen|gutgeschrieben|bestätigt 8 wieder 2 entzogen|weg|gestrichen|abgebucht|abgezogen|genommen|storniert|rausgenommen",
    "wo bleibt|bleiben 1 es|denn|er|sie|die|das",
    "^ wo bleibts",
    "bestätigungsmails|bestätigungen|bestätigungsmail|bestätigung & kein|keinen|keine|nichts & !spam|link|klicken|registrierung|erhalten_keine|bekomme_keine",
    "danke_für_ihre_zahlung|danke_für_deine_zahlung|zahlung_erfolgreich|zahlung_eingegangen & nur|aber|wohin|wo|nichts|nicht",
    "wohin 2 ist|sind|ging|gegangen|verschwunden 2 sie|es|er|das|mein|die & zahlung|geld|seite|sagt|betrag|einzahlung / 16",
    "ich sehe nichts|nix",
    "sehen|sieht|findet|finden 5 weit_und_breit|nirgends|nichts & bank|hausbank|sparkasse|euch|leitung|berater",
    "hat|haben|habt|wo|was 4 meine|meinen|mein 0 NUM|AMOUNT & !kann|könnte|darf|wie|auszahlen|einzahlen|setzen|alt|jahre|verspielt",
    "an 1 meine|mein|meinen 1 NUM|AMOUNT|eigentum|geld & nicht|nie|nimmer 2 ran|heran|dran",
    "abgezogen|abgeknöpft|genommen|gekürzt|runtergebucht & nennt|nennen|anpassung|korrektur|ausgleich|bereinigung|aufwand|wartung & !steuer",
    "regeln|regel|bedingungen|agb 4 verstoßen|verletzt|missachtet & gestrichen|weg|einbehalten|gewinn|batzen|storniert|geld|alles",
    "aushändigen|auszuhändigen|herausrücken|rausrücken|rauszurücken|herauszugeben|herausgeben & mein|meine|eigentum|gedenken|endlich|wann",
    "stand|standen|war|waren 2 die|der|das 1 zahl|anzeige|betrag|summe 3 noch|vorhin|gestern",
    "fehlen|fehlt 2 zwei|drei|eine|paar 1 nullen|null|stellen|euro|komma",
    "minus 2 vor|davor & zahl|betrag|guthaben|saldo|plötzlich|auf_einmal",
    "fürs|für 1 rein|einzahlen & fürs|für 1 raus|auszahlen & sekunden|minuten|wochen|tage|ewig / *",
    "rückläufer & !wie_lange|möglich",
    "posten|buchungen|abbuchungen|belastungen|einträge 5 nur|bloß 1 einen|eine|einmal|ein & kenne|kenn|gemacht|erlaubt|gewollt|weiß",
    "zwei|zweimal|drei|dreimal|doppelt|mehrere 2 posten|buchungen|abbuchungen|belastungen & euch|karte|mastercard|visa|konto & !kann",
    "zahlt|gebt|bucht|schreibt 3 mir 5 wieder|zurück|gut 2 drauf|gut|was",
    "was 3 gefressen|geschluckt|verschluckt 1 hat",
    "die|de|diese 1 woche|frist|zeit|tage 1 ist|sind 1 um|rum|vorbei|verstrichen & noch|immer|schau|finger|nichts|röhre",
    "durch die finger|röhre",
    "in die röhre",
    "gutschrift|eingang|geld|betrag 3 nicht|keine|nie & hab|habe|quittung|beleg|screenshot|bestellnummer|nummer|abgebucht & !wie|kann|darf / 16",
    "wie_viele|wieviele|wie_viel 3 tage|stunden|wochen|werktage 4 drei|zwei|fünf|ein|eine|24|48|NUM",
    "gibt_es|gibts|gibt 3 neues|neuigkeiten|news|stand|was_neues & meiner|meinem|mein|meine|sache|antrag|vorgang|letzter|woche|ticket & !slot|spiele|bonus|spiel|BONUS",
    "^ kam|kommt|gekommen|angekommen|passiert|erhalten|bekommen nichts|nicht",
    "^ nichts|nix gekommen|angekommen|da|passiert|erhalten|bekommen|drauf",
    "^ gesperrt|eingefroren|einbehalten",
    "jedes_mal|jedesmal|immer|ständig|dauernd|schon_wieder 2 neues|neuer|neue|anderes|andere|weiteres|weitere|noch_ein 1 DOCUMENT|papier|nachweis|dokument|zettel|unterlage|formular",
    "DOCUMENT 1 ok|okay|akzeptiert|bestätigt|genehmigt|passt & jetzt|nun|dann|plötzlich|trotzdem & wollen|wollt|will|braucht|verlangt|noch & !wie|kann|darf",
    "gewonnen|gwonnen|gewinn & dann|danach|jetzt|und & weg|abgenommen|weggenommen|gestrichen|nichts|verschwunden|null|draus & !verspielt|verzockt|kann|wie / 10",
    "NUM|AMOUNT 2 gewonnen & draus|daraus|nur|statt|macht|wurden|gemacht & NUM|AMOUNT|nichts",
  ],
};
