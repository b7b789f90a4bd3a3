/** German ways of saying that an account, a device or a person is in trouble, or of turning to others. */
import type { Concepts, Rules } from "../../pack.ts";

export const frameHandoverWords: Concepts = {
  H_OFFICE:
    "finanzaufsicht, bundesamt, behörde, behörden, lizenzbehörde, landesbehörde, wirtschaftskammer, konsumenteninformation, sektenstelle, spielsuchtstelle, verbraucherschutz, verbraucherzentrale, verbraucherschützer, konsumentenschutz, konsumentenforum, arbeiterkammer, vki, volksanwalt, bürgeranwalt, ombudsmann, ombudsfrau, ombudsstelle, schlichter, schlichtungsstelle, spielbankenkommission, glücksspielaufsicht, aufsicht, aufsichtsbehörde, glücksspielbehörde, regulierungsbehörde, lizenzgeber, regulator, ggl, mga, esbk, gespa, bafin, fma, finma, datenschutzbehörde, datenschutzbeauftragten, landesdatenschutz, regierungspräsidium, ordnungsamt, finanzpolizei, kripo, polizei, staatsanwalt, staatsanwaltschaft, gericht, anwalt, anwältin, rechtsanwalt, rechtsschutz, inkassobüro, kassensturz, espresso, akte, stern tv, rtl, orf, srf, ard, zdf, plusminus, wiso, konkret, bildzeitung, blick, krone, presse, reporter, journalisten, medien",
  H_TELL:
    "melde, melden, meldung, wende, wenden, gehe, geht, gehen, übergebe, übergeben, leite, weiterleiten, schalte, einschalten, informiere, informieren, kontaktiere, kontaktieren, benachrichtige, schreibe, anschreibe, anzeige, zeige, erstatte, einreiche, einreichen, reiche, vorlege, ziehe, beauftrage, beauftragt, konsultiere, hole, höre, sprechen, rede, ansonsten, sonst, andernfalls, frist",
  H_PUBLIC:
    "öffentlich, reddit, google, trustpilot, tiktok, insta, instagram, facebook, youtube, twitch, twitter, discord, forum, foren, internet, netz, bewertung, bewertungen, rezension, rezensionen, 1 stern, ein stern, einen stern, 0 sterne, null sterne, screenshot, screenshots, telegram, whatsapp gruppe, streamer",
  H_POST:
    "poste, posten, post ich, stelle, teile, veröffentliche, veröffentlichen, verbreite, schreibe, schreib, mache, mach, bewerte, hinterlasse, warne, lade hoch, zeige, gebe, kriegt, bekommt, landet, lande",
  H_LANG:
    "englisch, english, türkisch, türkce, turkce, russisch, polnisch, arabisch, serbisch, kroatisch, bosnisch, rumänisch, italienisch, spanisch, französisch, ukrainisch, ungarisch, tschechisch, albanisch, persisch, farsi, bulgarisch, griechisch, portugiesisch, italiano, francais, espanol, po polsku",
  H_SPEAK:
    "spricht, sprechen, sprecht, speak, redet, reden, jemand, wer, wen, support, destek, mitarbeiter, kollegen, übersetzen, hilfe, help",
  H_STEAL:
    "gestohlen, geklaut, entwendet, abhanden, verloren, gefunden, kopiert, missbraucht, gefladert, gstohle, abgefischt, ausgespäht, ergaunert, weggekommen, liegen lassen",
  H_OWN:
    "karte, kreditkarte, bankkarte, bankomatkarte, debitkarte, handy, portemonnaie, geldbörse, brieftasche, geldbeutel, handtasche, tasche, rucksack, laptop, ausweis, perso, führerschein, reisepass, kartendaten, zugangsdaten, identität, simkarte, natel",
  H_STATEMENT:
    "rechnungen, mahnungen, briefe, abbuchungen, abrechnungen, kontoauszüge, inkassobriefe, lastschriften, zahlungsaufforderung, zahlungsaufforderungen, abrechnung, kontoauszug, auszug, kreditkartenabrechnung, umsatz, kontoumsätze, abbuchung, rechnung, mahnung, brief, schreiben, inkassobrief, post, lastschrift",
  H_NOACCOUNT:
    "kein konto, gar kein konto, nie ein konto, überhaupt kein konto, kein account, keinen account, nie einen account, gar keinen account, nicht kunde, kein kunde, nie kunde, nicht registriert, nie registriert, nicht angemeldet, nie angemeldet, nie gespielt, spiele gar nicht, spiele nicht, spiele nie, nie hier gewesen, nie bei euch, nie bei ihnen, nichts zu tun, nie zugestimmt",
  H_CHANGED:
    "geändert, verändert, ausgetauscht, ersetzt, gelöscht, entfernt, umgestellt, überschrieben, geändert worden, neu gesetzt",
  H_CREDENTIAL:
    "email, e mail, mail, mailadresse, emailadresse, passwort, kennwort, pin, handynummer, telefonnummer, iban, bankverbindung, auszahlungskonto, sicherheitsfrage, profil, daten, adresse, nummer",
  H_UNOWNED:
    "hat wer, irgendwer, irgendwem, irgendeiner, hat einer, hat jemand, unbefugt, unbefugte, fremde person, ohne mich, ohne mein, nicht von mir, nicht ich, war ich nicht, jemand, plötzlich, auf einmal, fremd, fremder, ohne dass ich, hacker, unbekannt",
  H_LINK:
    "link, sms, mail, email, whatsapp, nachricht, seite, anhang, qr code, qrcode, pop up, popup, webseite, anruf, werbung, telegram",
  H_CLICKED:
    "geklickt, angeklickt, draufgeklickt, gedrückt, getippt, geöffnet, eingegeben, eingetippt, gescannt, installiert, runtergeladen, durchgegeben, verraten, bestätigt, reingefallen, drauf reingefallen",
  H_FAKE:
    "fake, betrug, phishing, gefälscht, gefälschte, unecht, nicht echt, nicht von euch, abzocke, scam, reingefallen, reingelegt, verdächtig, komisch, virus, trojaner, betrüger",
  H_LOAD:
    "upload, download, ladebalken, ladekreis, ladevorgang, installation, update, hochladen, kreis, rädchen, sanduhr, kringel, ladebildschirm, balken, verbindung, anmeldung, dateien",
  H_STALL:
    "bleibt, stecken, stehen, hängt, stoppt, abbricht, bricht, dreht, dreht sich, kreist, ewig, endlos, geht nicht weiter, kommt nicht, nicht fertig, hängen, abgebrochen, fehlgeschlagen, rührt sich nicht",
  H_MEDIA:
    "livestream, tischkamera, spielbild, spielton, dealer stream, ton, sound, bild, stream, video, kamera, livestream, übertragung, musik, bildübertragung, dealerbild, mikro, grafik, anzeige, schrift, tastatur",
  H_OUT:
    "weg, fehlt, gestört, ruckelt, stockt, hakt, verzögert, kratzt, asynchron, verschwunden, fällt aus, verpixelt, flackert, schwarz, weiß, eingefroren, verzerrt, abgehackt, spinnt, hinüber, tot, setzt aus",
  H_SCREEN:
    "app, bildschirm, schirm, display, seite, spiel, anzeige, fenster, startseite, lobby, tisch, slot, website, webseite, handy, tablet",
  H_BLANK:
    "schwarz, ganz weiß, bleibt weiß, ist weiß, komplett weiß, grau, weißer, schwarzer, weißen, schwarzen, leer, nur noch schwarz, nur noch weiß, dunkel, blau, pixel, durcheinander, abgeschnitten, verzerrt",
  H_FAIL:
    "tot, down, kaputt, hinüber, im eimer, im arsch, am arsch, broken, futsch, streikt, spinnt, bockt, zickt, lahmt, steht, abgeschmiert, abgekackt, abgeraucht, abgenibbelt, verreckt, ausgestiegen, gestorben, abgestürzt, crasht, kackt ab, schmiert ab, zerschossen, verbuggt, instabil, überlastet",
  H_TRIES:
    "falsches passwort, falsch eingegeben, zu oft, zu viele versuche, zu viele fehlversuche, dreimal falsch, 3x falsch, 3 mal falsch, mehrmals falsch, fehlversuche, passwort vertippt, pin falsch",
  H_SHUT:
    "zu, dicht, gesperrt, blockiert, sperre, locked, blockade, ausgesperrt, kein zugang, komme nicht rein, geht nichts mehr, verriegelt",
};

export const securityFrames: Rules = {
  "security.frame": [
    "leergeräumt|geplündert|abgeräumt|ausgeräumt|leergemacht|leergespielt|geleert & konto|account|guthaben|casinokonto & irgendwem|irgendwer|jemand|fremd|hacker|wer|nicht_ich|wurde|fremder|unbekannt",
    "hat|haben|war 1 wer|jemand|einer|irgendwer|ein_fremder 8 geändert|verändert|eingeloggt|ausgezahlt|angemeldet|drin|benutzt|genutzt & mein|meine|meinen|meinem|konto|account|iban",
    "login|anmeldung|zugriff|eingeloggt|loginversuch|anmeldeversuch|sitzung 4 vietnam|russland|polen|china|nigeria|rumänien|bulgarien|ukraine|türkei|indien|usa|brasilien|spanien|frankreich|england|asien|afrika|hongkong|ausland|anderem_land|thailand|marokko",
    "whatsapp|telegram|sms|mail|anruf|facebook|instagram 6 angeblicher|angeblichem|angeblich|angebliche|angeblichen & mitarbeiter|support|passwort|daten|casino|euch|will",

    "ruft|rufen|anruf|angerufen|anrufer|angeschrieben 14 pin|passwort|tan|code|zugangsdaten|kontodaten|kartennummer|fernzugriff|teamviewer|anydesk & will|wollte|fragt|verlangt|soll|möchte|casino|euch|sagt & !vergessen|zurücksetzen",

    "H_OWN 5 H_STEAL & eingezahlt|abgebucht|gespielt|benutzt|bezahlt|sperren|jemand|damit|wurde|konto|euch|ihnen|zahlung|einzahlung & !verspielt",
    "H_STEAL 4 H_OWN & eingezahlt|abgebucht|gespielt|benutzt|bezahlt|sperren|jemand|damit|wurde|konto|euch|zahlung|einzahlung & !einsatz",
    "H_STATEMENT & H_NOACCOUNT & !wie|möchte|eröffnen / 14",
    "H_NOACCOUNT 3 bei_euch|hier|bei_ihnen|euch|ihnen & H_STATEMENT|mail|abgebucht|karte|name|trotzdem|werbung|daten|sms|inkasso|abgezogen|mahnung & !wie|möchte|eröffnen|kann / 14",
    "H_CREDENTIAL 5 H_CHANGED & H_UNOWNED & !vergessen|selbst_geändert|wie / 9",
    "H_UNOWNED 5 H_CREDENTIAL 4 H_CHANGED",
    "H_LINK & H_CLICKED & H_FAKE|passwort|daten|pw|pin|tan|kontodaten|kartendaten & !kommt_nicht|nicht_angekommen|bestätigungslink|zurücksetzen|reset|upload / 14",
    "H_LINK 5 H_FAKE & euch|eurem|ihnen|casino|name|namen|konto|angeblich",
    "reingefallen|hereingefallen 4 betrüger|phishing|fake|masche|link|anruf|mail",
    "logins|login|anmeldung|geräte|gerät|sitzung|einloggversuch|anmeldungen 6 kenne|unbekannt|fremd|fremde|fremdes|nicht_meins|nicht_mein|anderem_ort|ausland|russland|polen|china|nigeria|rumänien|berlin & !support",
    "jemand|wer|fremder|unbekannter|irgendwer|ex 8 eingeloggt|drin|zugriff|gespielt|verspielt|leergeräumt|abgehoben|registriert|angemeldet & mein|meinem|meinen|meiner|konto|account & !sprechen|helfen|mehr_als / 10",
    "mit 2 meinen|meinem|meiner 2 daten|namen|identität|ausweis|karte & registriert|angemeldet|eröffnet|eingezahlt|gespielt|konto & jemand|nicht|nie|fremd|ohne|wer",
  ],
};

export const complaintFrames: Rules = {
  "complaint.frame-public": [
    "bewerte|bewerten|bewertet 5 schlecht|negativ|miserabel|mies|einem_stern|null",
    "schlecht|negativ|überall|mies|entsprechend 3 bewerten|bewerte|bewertet|bewertung",

    "H_OFFICE & H_TELL & !DOCUMENT|sicher_ob|ausweis|lizenz_haben / 10",
    "H_PUBLIC 6 H_POST & ich|das|euch|alles|allen|schlecht|warnen|negativ|jetzt & !bonus|freispiele|gewinn_teilen|aktion / 8",
    "H_POST 6 H_PUBLIC & ich|das|euch|alles|allen|negativ|schlechte|miese|jetzt & !bonus|aktion|wie|wo / 8",
    "falls|wenn|sofern|sollte|sollten|solltet 9 nicht|keine 4 antworten|antwortet|reagiert|reagieren|zahlt|zahlen|antwort|lösung|reaktion|ausgezahlt|bekomme|geklärt & geht|gehe|melde|wende|übergebe|folgen|nächste|schritte|anwalt|H_OFFICE|dann",
    "frist|ultimatum|deadline & setze|gesetzt|bis|letzte|läuft|gebe|tage|DATE|WEEKDAY & antwort|zahlen|ich|euch|ihnen|sonst|stellungnahme & !bonus|BONUS|umsatz|wie_lang",
    "stellungnahme|begründung|rechtfertigung|entschuldigung|erklärung|aufklärung 5 verlange|fordere|erwarte|geschäftsführung|schriftlich|schriftliche|bis|unverzüglich",
    "verlange|fordere|erwarte|bestehe 4 stellungnahme|begründung|entschuldigung|schriftliche|schriftlichen|geschäftsführung|umgehend|wiedergutmachung",
    "vorgesetzten|geschäftsführung|geschäftsführer|beschwerdemanagement|beschwerdeabteilung|qualitätsmanagement & beschwerde|wende|schreiben|weiterleiten|adresse|verlange|sprechen",
    "rechtliche|juristische|weitere 1 schritte|konsequenzen|mittel",
  ],
  "complaint.frame-mood": [
    "mit|zu 2 kunden|kundschaft|stammkunden & so|umspringen|umgehen|umgeht|geht_man|macht_man & nicht|kein|was|wie & !bonus|BONUS|spielen",

    "nicht 1 akzeptabel|tragbar|hinnehmbar|zumutbar|tolerierbar|professionell|seriös|kundenfreundlich|fair|korrekt|rechtens|normal_sowas & !DOCUMENT|verifiziert",
    "gewinne|gewinn|gewonnen 4 nichts|nie|nichts_mehr 1 mehr & zufall|seit|komisch|seltsam|klar|auffällig",
    "vorgehensweise|geschäftsgebaren|geschäftspraktiken|kundenpolitik|arbeitsweise|hinhalten & nicht|akzeptabel|verstehe|unmöglich|dubios|frage|inakzeptabel|kritisiere|rüge",

    "unverschämt|frech|dreist|respektlos|mies|beschämend|traurig|peinlich|unmöglich|erschreckend 2 wie|was|dass & kunden|kunde|hier|ihr|service|support|behandelt|umgegangen",
    "unverschämt|unverschämte|unverschämter|dreiste|dreister|unerhört|unerhörte|frechheiten",
    "zockt|zocken|nehmt|zieht 5 leute|kunden|menschen|einen|uns|spieler|mich 4 ab|aus|übern_tisch & ihr|doch|nur",
    "dümmste|dümmster|dümmstes|blödeste|unfähigste|unfähigster|lahmste|mieseste & was|bot|je|ich|welt|chat|jemals",

    "umgang|behandlung|behandelt|abgefertigt|abgespeist|abgewimmelt|vertröstet|veräppelt|hingehalten|ignoriert|veralbert|abserviert & so|schlecht|kunden|mich|ihr|wie|nur|dauernd|immer|ständig|euch|ihnen|nicht & !bonus",
    "seit|schon 4 DURATION & keiner|niemand|keine_sau|kein_schwein 4 antwortet|reagiert|zuständig|hilft|meldet|rührt",
    "niemand|keiner|keine_sau 3 antwortet|reagiert|hilft|meldet|zuständig|interessiert & hier|euch|mir|sich|seit|mails|support & !leben|mich_mehr",
    "schreibe|geschrieben|kontaktiert|gemailt|angerufen 6 dritte|vierte|fünfte|zehnte|zigste|dritten|vierten|mehrmals|zigmal|xmal & mal|mail|nachricht|euch|keine|antwort",
    "wucher|nötigung|erpressung|vertragsbruch|rechtswidrig|illegal|sittenwidrig|unverantwortlich|rücksichtslos|skrupellos|geldgier|geldgierig|gierig|raffgierig|halsabschneiderei|kundenverarsche|kundenunfreundlich|kundenfeindlich|bananenladen|kasperltheater|kasperletheater|affentheater|kindergarten_hier|zirkus|schikane|schikanieren|schikaniert|hinhaltetaktik|verarscherei|lotterladen|lachhaft|peinlich|beschämend|blamabel|traurig_sowas|allerletzte|unterste_schublade|unter_aller_würde|das_hinterletzte",
    "letzte|letztes 1 mal & euch|hier|bei & gespielt|spiele|einzahle|kunde|geld & nie|ihr|abzocker|saftladen|drecks|das_war",
    "wechsle|wechsel|gehe|bin 5 konkurrenz|anderen_anbieter|anderem_anbieter|anderes_casino|woanders & jetzt|dann|reicht|schlecht|euch|ihr|weg & !bonus_bei",
    "nie|niemals|nirgends|noch_nie 5 so|derart|dermaßen 3 schlecht|unfreundlich|mies|unverschämt|frech|behandelt|verarscht|lange_gewartet|schlechten|schlechtes|dreist",
  ],
};

export const accountFrames: Rules = {
  "account.frame": [
    "konto|account|profil 4 weg|verschwunden|existiert|unauffindbar & plötzlich|warum|auf_einmal|wieso|nicht_mehr|einfach|wo|nicht & !bitte|geld|guthaben|will|möchte|bonus|BONUS",

    "H_TRIES & H_SHUT & !BONUS|wie_lange / 12",
    "konto|account|zugang|profil|login 4 zu|dicht & jetzt|plötzlich|seit|ist|heute|einfach|auf_einmal|ohne|warum|wieso & !macht|mach|bitte|zu_meinem|zugang_zu|kann|wie|möchte|will|zu_viel|zu_hoch|zu_niedrig / 4",
    "ohne_grund|grundlos|ohne_vorwarnung|ohne_erklärung|ohne_begründung|ohne_mail|einfach_so|aus_heiterem_himmel & BLOCKED|rausgeschmissen|rausgeworfen|gesperrt|sperrung|raus & !PAYOUT|BONUS",
  ],
};

export const technicalFrames: Rules = {
  "technical.frame": [
    "bleibt|bleiben|blieb|steht|stehen 7 stehen|hängen|still|stecken|schwarz & kugel|rad|walze|walzen|karte|karten|dealer|ball|roulette|spiel|bild|slot|automat|bildschirm|seite|app|ladebalken|upload & !auszahlung|bei_mir",
    "link 3 abgelaufen|ungültig|tot|kaputt|defekt|führt_ins_leere|geht_nicht|funktioniert_nicht|nicht_mehr_gültig & !bonus|BONUS",

    "SMS 5 falsch|ungültig|abgelaufen|stimmt_nicht|geht_nicht|nicht_akzeptiert|nicht_angenommen|abgelehnt|funktioniert_nicht|fehlerhaft|verloren|defekt & !bonus|promo|BONUS|gutschein|aktionscode",
    "authenticator|2fa|zwei_faktor|zweifaktor|face_id|faceid|fingerabdruck|touch_id|gesichtserkennung|captcha & nicht|kaputt|falsch|verloren|neues|geht|weg|hängt|fehler|verlangt|dauernd|ständig|ungültig",
    "H_LOAD 5 H_STALL & !auszahlung|wie_lange|mein_kreis|freundeskreis",
    "H_MEDIA 3 H_OUT & !ausweis|DOCUMENT|pass|lustig|cool|zu_geil|profilbild",
    "kein|keinen|ohne 1 H_MEDIA & !ausweis|foto|DOCUMENT",
    "H_SCREEN 6 H_BLANK & !ausweis|DOCUMENT|farbe|foto|kopie|tisch_leer|setze|rot|auf_schwarz|scan|guthaben|konto|roulette",
    "weißer|schwarzer|schwarzen|weißen|blauer|grauer 1 schirm|screen|bildschirm|display|hintergrund",
    "app|seite|server|webseite|website|software|client|system|lobby|chat 2 H_FAIL",
    "app|spiel|slot|seite|tisch|lobby 5 öffnet|startet|lädt|reagiert|aktualisiert|geht|installieren|installiert|updaten 3 nicht|nimmer|nix|nichts|gar",
    "lässt|lassen 4 nicht 3 installieren|updaten|aktualisieren|öffnen|starten|laden|anklicken|drücken|scrollen|bedienen|schließen & !konto|account",
    "mitten 4 spiel|runde|bonusspiel|freispielen|spin|hand|bonusrunde|freispiele & FAULT|abgestürzt|gestorben|raus|weg|abgebrochen|aus|schwarz|hängt|eingefroren|rausgeflogen|getrennt|tot / 10",
    "akku|handy|strom|internet|wlan & mitten|während & spiel|runde|bonusspiel|freispiele|spin|bonusrunde & weg|gestorben|leer|ausgefallen|tot|ausgegangen|abgebrochen|aus / 14",
    "ausgeloggt|abgemeldet|rausgeworfen|rausgeloggt|getrennt|neu_anmelden 6 ständig|dauernd|immer|alle|jede|wieder|jedes_mal|NUM & !newsletter|für_immer",
    "ständig|dauernd|immer|alle_paar_minuten|jede_minute|jedes_mal 4 ausgeloggt|abgemeldet|rausgeworfen|rausgeloggt|neu_anmelden|getrennt",
  ],
};

export const personFrames: Rules = {
  "person.frame": [
    "jemand|jemanden|euch|wen|mitarbeiter|person|sie 3 anzurufen|anrufen|telefonieren|telefonisch",
    "weitergeben|weiterleiten|weiterreichen|übergeben|eskalieren|hochstufen|weitergeleitet|durchreichen & kollegen|kollege|mitarbeiter|menschen|jemand|jemanden|abteilung|vorgesetzten|zuständigen",
    "verbinde|verbinden|verbindet|stell|stellen|schalte 5 weiter|durch|rüber & !karte|konto|uhr|wlan|internet",

    "echter|echte|richtiger|richtige|lebendiger|menschlicher|wirklicher|realer|lebender|echten|richtigen|lebendigen 2 antworten|antwortet|mensch|menschen|mitarbeiter|ansprechpartner|jemand|kollege|berater|person|support|schreiben|reden|übernehmen|helfen & !ASKS_WHO",
    "^ telefonnummer|telefon|hotline|rufnummer|kontaktnummer|servicenummer|handynummer_vom_support $",
    "^ telefonnummer|hotline|servicenummer bitte",

    "H_LANG 4 H_SPEAK & !spielen|slot",
    "H_SPEAK 5 H_LANG",
    "sachbearbeiter|sachbearbeiterin|mitarbeiter|mensch|mitarbeiterin|kollege|kollegin 5 kontaktieren|kontaktiert|melden|zurückmelden|anrufen|ranholen|holen|drüberschauen|anschauen|ansehen|einschalten|übernehmen",
    "chat|bot|roboter|automat 3 bringt|taugt|nervt|hilft|nutzt 3 nichts|nicht|null & mensch|mitarbeiter|person|jemand|wen",
  ],
};
