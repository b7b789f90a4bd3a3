/** German handover without the usual words: devices that die, pages that jump, service that fails, mails that lure. */
import type { Concepts, Rules } from "../../pack.ts";

export const quietHandoverWords: Concepts = {
  A_DRAIN:
    "killt, frisst, frißt, leert, saugt, zieht leer, verbrät, überhitzt, grillt, crasht, zerschießt, zerlegt, blockiert, bremst, legt lahm, legt",
  A_PART:
    "akku, browser, handy, datenvolumen, arbeitsspeicher, laptop, rechner, pc, tablet, ipad, verbindung, internet, tab, telefon, prozessor, cpu",
  A_CONTROL:
    "knopf, drehknopf, button, taste, startknopf, hebel, regler, schalter, menü, feld, eingabefeld, häkchen, haken, suche, suchfeld, filter, pfeil, schieberegler, touch, touchscreen, maus, startbutton, spinbutton, einsatzfeld, lautstärkeregler, chatfenster, einzahlknopf, zurücktaste",
  A_DEAD:
    "reagiert nicht, reagiert null, reagiert nichts, reagiert kaum, reagiert gar nicht, mausetot, tot, ohne funktion, tut nichts, tut nix, macht nichts, macht nix, klemmt, streikt, spinnt, ausgegraut, nicht anklickbar, nicht klickbar, grau hinterlegt, verschwunden, fehlt komplett, überlappt, verdeckt, zu klein, nicht erreichbar, funktionslos",
  A_VIEW:
    "bild, anzeige, grafik, walzen, tisch, schrift, text, kamera, spiel, fenster, layout, animation, bildschirm, menü, oberfläche, ton, musik, stimme, untertitel, uhr, timer",
  A_JUMPY:
    "springt, wackelt, zuckt, hüpft, flimmert, flackert, ruckelt, stottert, laggt, laggy, verschoben, verrutscht, abgehackt, unscharf, pixelig, dreht sich, dreht nicht, steht kopf, überlagert, doppelt zu hören, hallt, rauscht, knackt, verzögert, hinkt hinterher, asynchron, spiegelverkehrt, verzerrt, abgeschnitten, zu leise, läuft weg, läuft rückwärts, friert",
  A_NETWORK: "internet, wlan, verbindung, strom, empfang, netz, router, mobilfunk, lte, leitung, handynetz",
  A_DROPPED:
    "weg, abgekackt, abgebrochen, ausgefallen, weggebrochen, unterbrochen, abgeraucht, abgerissen, zusammengebrochen, verreckt, gestorben, ausgegangen, leer, rausgeflogen, rausgeworfen",
  A_ROUND:
    "bonusspiel, bonusrunde, bonus spiel, runde, spin, freispielen, freispiele, hand, spiel, dreh, feature, tisch, einsatz, wette",
  A_HISTORY: "verlauf, spielverlauf, historie, spielhistorie, statistik, protokoll, liste, übersicht",
  A_WORST:
    "schlechteste, schlechtester, schlechtesten, schlechtestes, mieseste, miesester, miesesten, übelste, übelster, unfähigste, unfähigster, unfreundlichste, unfreundlichster, dümmste, peinlichste, unterste schublade, unter aller sau, unter aller kanone, inakzeptabel, unzumutbar, unprofessionell, katastrophal, katastrophe, armselig, lachhaft, zum davonlaufen, saumäßig, grottenschlecht, grottig, miserabel, unterirdisch, trauerspiel, armutszeugnis, zumutung, null punkte, note sechs, fehlgriff",
  A_SERVICE:
    "kundendienst, kundenservice, service, support, casino, anbieter, laden, verein, betreuung, hotline, chat, seite, mitarbeiter, mitarbeiterin, umgang, behandlung, auskunft, antworten, antwort, umgangston, ton",
  A_DATA:
    "bankdaten, kontodaten, kreditkartendaten, kartendaten, kartennummer, passwort, pin, tan, ausweiskopie, zugangsdaten, login daten, logindaten, geheimzahl, prüfnummer, sicherheitscode",
  A_LURE:
    "mail, mails, email, emails, sms, whatsapp, anruf, anrufer, angerufen, telegram, nachricht, nachrichten, link, brief, post, jemand, kerl, frau am telefon, mann am telefon",
  A_ASKED:
    "wollen, will, wollte, wollten, verlangt, verlangen, fragt, fragen, fragte, eingeben, bestätigen, angeben, durchgeben, schicken, abgefragt, nach meinen",
  A_REALLY:
    "seid das wirklich, seid das ihr, wirklich von euch, echt von euch, ist das echt, ist das von euch, stammt das, kommt das von, seid ihr das, betrug, fake, phishing, verdächtig, komisch, seltsam, gefälscht, stimmt das",
};

export const quietTechnical: Rules = {
  "technical.quiet": [
    "A_DRAIN 5 A_PART & !spannung|zeit|stimmung",
    "A_CONTROL 3 A_DEAD & !ausweis|BONUS|DOCUMENT",
    "A_VIEW 3 A_JUMPY & !ausweis|DOCUMENT|foto|vor_freude|herz|spiel_springt_um",
    "A_JUMPY 2 A_VIEW & !ausweis|DOCUMENT|foto",
    "A_NETWORK 4 A_DROPPED & A_ROUND & !wie_lange|kündigen / 14",
    "A_HISTORY & A_ROUND & nicht|fehlt|nirgends|leer|falsch & gespeichert|angezeigt|auftaucht|taucht|drin|eingetragen|verzeichnet|aktualisiert & !PAYOUT / 12",
    "laptop|handy|pc|rechner|tablet|smartphone|iphone 4 geist|kaputt|gestohlen|hinüber|verloren|geschrottet|geklaut & einloggen|anmelden|login|zugang|konto|daten & !bonus / 18",
    "login|anmeldung|server|seite|app|chat|lobby|zahlungsseite|einzahlungsseite 4 mausetot|tot|weiß|down|leer|kaputt|hinüber|schwarz",
    "bleibt|ist|bleiben 2 weiß|schwarz|leer|hängen|stehen & seite|klicke|drücke|firefox|chrome|safari|app|browser|fenster|einzahlungsseite",
    "walzen|walze|rad|kugel|karten 4 ohne_ende|endlos|nie|nicht_mehr|ewig & stoppen|stoppt|drehen|dreht|hält|halten|rollt",
    "meldung|fehlermeldung|hinweis|nachricht|anzeige|fenster & kommt|erscheint|poppt|ploppt|steht|zeigt & ständig|dauernd|immer|sitzung|beendet|fehler|verbindung|abgelaufen|jedes_mal|ungültig & !BONUS|PAYOUT",
    "verbindung|zertifikat|seite 4 nicht_sicher|unsicher|ungültig|abgelaufen",
    "wlan|internet|netz|verbindung|router & säuft|fliegt|bricht|kackt|schmiert|spinnt|lahmt",
    "alles|seite|app|menü|sprache|texte 4 auf|in 1 englisch|spanisch|schwedisch|finnisch|chinesisch|russisch|türkisch & !wechseln_möchte|gibt_es",
    "umstellen|umschalten|ändern|wechseln & nicht|nirgends|kann_es_nicht|geht_nicht & sprache|englisch|ansicht|hochformat|querformat|modus|währung",
    "springt|dreht|kippt|klappt|wechselt 6 hochformat|querformat|startseite|lobby|anfang|vollbild",
    "kamera|mikro|mikrofon|dealer|stream|tisch|bild|ton 5 hinüber|weg|aus|kaputt|schwarz|stumm|defekt|im_eimer",
    "neues|neuem|neuen|anderes 1 gerät|handy|pc|laptop|telefon & app|einrichten|installieren|einloggen|anmelden|neu & muss|kann|wie|geht",
    "ladezeit|ladezeiten|bildrate|fps|latenz|ping & hoch|lang|lange|mies|schlecht|zu|katastrophal|ewig",
  ],
};

export const quietComplaint: Rules = {
  "complaint.quiet": [
    "A_WORST 3 A_SERVICE & !rtp|quote|slot",
    "A_SERVICE 4 A_WORST & !rtp|quote|slot",
    "so|solch|solche|derart 1 A_WORST",
    "jahren|jahre|leben|je|jemals 3 erlebt|gesehen|untergekommen & schlechteste|nie|noch|schlimmste|A_WORST|sowas|so_etwas|so_was & !gewinn|jackpot|geil|großartig",
  ],
};

export const quietSecurity: Rules = {
  "security.quiet": [
    "verkauft|verkaufen|anbietet|bietet|handelt|handeln 8 accounts|konten|account|kundendaten|daten|zugänge",
    "accounts|konten|kundendaten|daten|zugänge 6 verkauft|verkaufen|gehandelt|geleakt|veröffentlicht|im_darknet|im_netz",
    "A_LURE & A_DATA & A_ASKED & A_REALLY|nicht_von|seid|ihr|euch|sie|casino|komisch|angeblich & !vergessen|zurücksetzen|ändern|hochladen|wofür|brauche / 16",
    "A_LURE 6 A_DATA 3 A_ASKED & A_REALLY|angeblich|euer|eurem|namen / 16",
  ],
};
