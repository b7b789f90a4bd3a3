/** German care without the word addiction: owing people, funds of others, no money for food, no way to tell it. */
import type { Concepts, Rules } from "../../pack.ts";

export const careObliqueWords: Concepts = {
  C_LENDER:
    "geliehen, ausgeliehen, geborgt, ausgeborgt, gepumpt, angepumpt, vorgestreckt, vorgeschossen, schulde, leihen, leihe, borgen, anpumpen, angebettelt, kredithai, geldverleiher, ausgeholfen, pfandleihe, pfandleiher, pfandhaus, versetzt, verpfändet, umgeschuldet",
  C_REPAY:
    "zurückgeben, zurückzahlen, zurückgezahlt, zurück geben, zurück zahlen, zurückgegeben, zurück haben, zurückhaben, sein geld, ihr geld, fällig, auslösen, auslöse, bedienen, stehen vor mir, stehen vor der tür, steht vor der tür, druck, nervt, fragt nach, fragen nach, geht mir aus dem weg, begleichen",
  C_OTHERSFUND:
    "vereinskasse, klassenkasse, mannschaftskasse, kaffeekasse, firmenkasse, ladenkasse, abendkasse, tageseinnahmen, einnahmen, kasse verwaltet, kassenwart, kassier, kassierer, kassiererin, schatzmeister, kassenprüfung, kassensturz, firmenkarte, firmenkonto, firmenkreditkarte, geschäftskonto, mündelgeld, treuhandkonto, elternbeirat, förderverein, gemeinschaftskonto, wg kasse, wg konto, urlaubskasse, hauskasse, kollekte, spendenkasse, spendengelder, erbengemeinschaft, trinkgeldkasse, portokasse, betriebskasse, karte meiner mutter, karte meiner oma, karte meines vaters, karte vom chef, oma ihr sparbuch, omas sparbuch, omas karte, mamas karte, papas karte, konto meiner mutter, konto meiner oma, konto meines vaters, kontovollmacht meiner",
  C_TOOK:
    "fehlen, fehlt, bedient, genommen, rausgenommen, entnommen, reingegriffen, gegriffen, abgehoben, leer, weg, verwaltet, geliehen, benutzt, verspielt, verzockt, überzogen, zurücklegen, zurücklege, ausgleichen, auffüllen, auffällt, auffliegt, merkt, prüfung",
  C_EATFIELD:
    "essen, einkaufen, kaufen, zum essen, lebensmittel, tanken, milch, brot, windeln, medikamente, heizen, schulsachen, abendessen, frühstück, kühlschrank, durchkommen, über die runden, hinkommen, auskommen, satt, satt kriegen, leben, überleben, monat, woche, miete, rechnungen, strom, jause, zvieri, znacht",
  C_HOWTO:
    "weiß nicht wie, weiß nicht wovon, weiß nicht womit, weiß nicht von was, wovon, womit, von was, keine ahnung wie, keine ahnung wovon, wie soll ich, nichts zu, nichts mehr zu, nichts zum, kein geld für, kein geld mehr für, reicht nicht für, reicht nicht mehr für, bleibt nichts für, nur noch nudeln, leerer, leere, knurrt, weiß ich nicht, nichts mehr für",
  C_LITTLE:
    "cent am konto, cent auf dem konto, euro am konto, euro auf dem konto, cent in der tasche, euro in der tasche, cent im geldbeutel, euro im geldbeutel, cent übrig, euro übrig, franken übrig, rappen, letzte zehner, letzter zehner, letzten zehner, letzten zwanziger, letzten fünfziger, letzten schein, letzter schein, münzen, kleingeld zusammengekratzt, pfandflaschen, flaschenpfand, pfandbons, leergut",
  C_TELLKIN:
    "erklären, erkläre, erklär, sagen, sage, beichten, beichte, gestehen, gestehe, beibringen, beibringe, klarmachen, ins gesicht, in die augen, verheimlichen, vertuschen, ausreden, unter die augen, gegenübertreten, heim, heimkommen, nach hause",
  C_CRAVE:
    "zittere, zittern, zittrig, schwitze, schwitzen, kribbelt, unruhig, unruhe, nervös, gereizt, aggressiv, durchdrehe, drehe durch, wahnsinnig, nicht stillsitzen, nicht schlafen, nichts anderes denken, an nichts anderes, jucken, juckt, juckt es, fingern",
  C_DRIVEN:
    "drehen, drehe, drehen kann, spielen kann, zocken kann, spielen, zocken, spiele, zocke, setzen, einzahlen, am handy, app, casino, slots, automaten, walzen",
  C_HOURS: "stunden, std, nächte, die nacht, nacht, den ganzen tag, ganzen tag, durch",
  C_EACHDAY:
    "jeden tag, täglich, jeden abend, jede nacht, jede freie minute, jeden morgen, kein tag ohne, rund um die uhr, am stück, durchgehend, ununterbrochen, ohne pause, seit wochen, seit monaten, ohne ende, kein ende in sicht, kein ende",
  C_CHASE: "aufhöre, aufhören, aufgebe, aufgeben, aussteige, stoppe, pause mache",
};

export const careOblique: Rules = {
  "care.oblique-debts": [
    "C_LENDER & C_REPAY & nicht|keinem|keiner|niemandem|nie|wie|wovon|angst|montag|freitag|bis|morgen|kann|verspielt|zocken|ewig & !ihr_schuldet|schuldet_mir|auszahlung|PAYOUT|BONUS / 14",
    "will|wollen 3 geld|kohle & sonst|oder & bricht|brechen|finger|knochen|beine|schläge|verprügelt|verhaut|kommt_vorbei|stehen|anzeige|rausschmeißen|droht|drohen & mir|mich|er|sie|die & !ich_will|euch|anwalt|ihr / 16",
    "C_OTHERSFUND & C_TOOK & !gewinn|PAYOUT|gutgeschrieben|eingezahlt_nicht|kunde / 14",
    "C_OTHERSFUND & verspielt|verzockt|eingezahlt|zocken|casino|gesetzt|spielen & !PAYOUT",
  ],
  "care.oblique-need": [
    "C_HOWTO 6 C_EATFIELD & !auszahlung|PAYOUT|BONUS|gewinn|auszahlen|freispiele & ich|wir|uns|mir|monat|woche|geld|kinder|cent|euro",
    "C_LITTLE & ich|mir|monat|bis|nur|noch|habe|gesetzt|spielen|verspielt|eingezahlt & !guthaben|auszahlen|BONUS|mindestens|restguthaben|casinokonto|spielkonto / 12",
    "lohn|gehalt|rente|kindergeld|bürgergeld|monatslohn|bafög|stipendium|unterhalt & weg|fort|leer|nichts_mehr|aufgebraucht|futsch & tag|tage|stunden|monat|jeden|jedes|gleich|sofort|am|wieder|immer & !auszahlung|PAYOUT / 14",
    "zum_ersten|monatsende|zahltag|monatsletzten & nichts|leer|weg|kein|keinen|reicht_nicht & ich|uns|wir|mir & !auszahlung|PAYOUT|BONUS|aktion",
  ],
  "care.oblique-whole": [
    "sozialhilfe|bürgergeld|rente|kindergeld|unterhalt|abfindung|pension|stipendium|bafög|arbeitslosengeld|erbschaft|erbe|witwenrente|pflegegeld|elterngeld|krankengeld 6 gespielt|verspielt|gezockt|gesetzt|eingezahlt|weg|rein|raus|drauf|verdreht|durch",
    "ganze|gesamte|komplette|halbe 1 abfindung|rente|erbschaft|erbe|sozialhilfe|pension|lebensversicherung|bausparvertrag|altersvorsorge|hof|betrieb|firma|haus & !ausgezahlt_bekommen|PAYOUT",
    "kein|keine|nichts|nicht 2 essen|brot|milch|windeln|strom|heizung|benzin & bis|gespielt|verspielt|monat|kinder|geld|NUM & ich|jetzt|wir|mir|gespielt",
    "was|alles|jeder_cent|jeder_euro 3 reinkommt|hereinkommt|verdiene|kommt 6 raus|rein|weg|verspielt|verspiele",
    "supermarkt|kasse|kassiererin|aldi|lidl|rewe|penny|netto|hofer|spar|billa|migros|coop|denner & zurücklegen|zurückgelegt|zurücklegen_müssen|nicht_gereicht|reichte_nicht|liegen_lassen|abgelehnt & ich|musste|automaten|gestern|spielen|karte",
    "desto|umso 1 mehr|höher|schneller & verliere|verlier|verloren|setze|setz|spiele",
    "trinke|trink|saufe|sauf|kiffe|kokse|ziehe|tabletten 6 dazu|nebenbei|dabei|auch_noch|beim & slots|spielen|zocken|casino|automaten|drehen|wieder",
    "FAMILY|kleine|kleinen|kind|tochter|sohn|hund 7 vergessen|versäumt|verpasst|stehen_lassen|warten_lassen|allein_gelassen & drehen|zocken|spielen|slots|tunnel|casino|weil & abzuholen|abholen|kindergarten|schule|kita|training|zu_füttern|geburtstag|wieder / 16",
    "spielen|slots|zocken|automaten|drehen|roulette 1 denkt|denke|denken|träumt|träume",
    "an 1 slots|automaten|spielen|zocken|drehen|roulette 1 denkt|denke|denken|träumt",
    "man|ich 2 aufhören|aufhöre|aufhörn 4 kann|will|wollen|können & kann_nicht|will|nicht|unmöglich",
    "ich will ich kann nicht",
    "drinhängt|drinhänge|drin_hängt|drin_hänge|drinsteckt|drinstecke|drin_steckt|reingerutscht|reingeraten|abgerutscht & !ausweis|geld|gewinn|guthaben",
    "kommt|komme|kommen 2 man|ich|wir 2 da 1 raus|wieder_raus|heraus",
    "nehmt|nimmt|zieht|sperrt|nehmts 3 mir 4 handy|karte|konto|app|geld & weg|machtlos|irgendwas|bitte|sonst|irgendwie",
    "machtlos|ohnmächtig|willenlos|ausgeliefert & gegen|zeug|spielen|dagegen|slots|sucht|automaten|dem",
    "russen|albaner|wucherer|typen|leute|jungs|clan 8 geliehen|geborgt|schulde|gepumpt",
    "spiele|spiel|zocke 4 nur_noch|nur 4 zinsen|schulden|raten|miete",
  ],
  "care.oblique-life": [
    "frage|frag|bitte|bettle|bettel|anbettle|pumpe|schnorre 6 nach|um 0 geld & ich|eltern|freunde|freunden|kollegen|oma|nachbarn|schon & !zurück|auszahlung|euch",
    "freunde|familie|verwandte|bekannte|kollegen 3 alle 1 durch|gefragt|angebettelt|leer & geld|leihen|geliehen",
    "seit NUM 1 stunden|std 2 online|wach|eingeloggt|am_handy|dran|hier|vor_dem_bildschirm & ich|bin|nicht|doppelt|kaffee|aufstehen|schlaf & !support|warteschleife|warte|gesperrt|down|fehler",
    "aufstehen|weggehen|wegschauen|ausmachen|ausschalten|schlafen_gehen 2 geht|kann|schaffe 2 nicht & stunden|online|spiele|runde|spin|doppelt|ich & !app|fehler|knopf",
    "baby|kind|kleine|kleiner|hund|sohn|tochter 5 schreien|weinen|warten|hungern|heulen 1 lassen|gelassen|lasse & bis|runde|bonusrunde|spin|zocken|spielen|weil|slots|casino",
    "lernt|schafft|kann|hört 2 man 2 jemals|je|irgendwann|überhaupt & aufhören|aufzuhören|loskommen|auf|damit & !bonus",
    "bleibt|ist 2 das 2 für_immer|ein_leben_lang|lebenslang & aufhören|aufzuhören|sucht|krankheit|spielen",
    "autobahn|steuer|fahren|ampel|stau & drehe|dreh|zocke|spiele|spin & ich|führerschein|unfall|beim|handy & !slot|rennspiel|bahn_app",
    "anschreiben|auf_pump|kredit_beim & kiosk|wirt|kneipe|nichts_mehr|geliehen|laden & ich|mir",
    "verpfändet|versetzt|beliehen & dienstwagen|auto|ring|schmuck|uhr|laptop|handy|gitarre|wagen|kette|haus",
    "fällt|fliegt|kommt 3 auf|raus & chef|prüfung|verpfändet|kasse|lüge|dienstwagen|buchhaltung & ich|alles|es|dienstwagen & !wertung|tor|wann|wie|MONEY|PAYOUT|konto",
    "mehr 3 als ich 3 brot|essen|geld & wegen|roulette|spielen|slots|casino",
    "umsatzsteuer|lohnsteuer|finanzamt|krankenkasse|mehrwertsteuer & schulde|schuld|liegt_bei_euch|verspielt|verzockt|weg & ich|euch|die",
    "zweitjob|nebenjob|drittjob|zweitkonto|überstunden|minijob & zocken|spielen|slots|casino|bezahlen|finanzieren & ich|für|um & !BONUS",
    "träume|träum|träumt|geträumt & walzen|slots|spins|zocken|casino|automaten|roulette & !jackpot_gewonnen|urlaub",
    "app|casino|konto|account 5 gelöscht|deinstalliert|runtergeschmissen & installiert|runtergeladen|angelegt|eröffnet|wieder|zurück & fünfmal|dreimal|immer|jedes_mal|mal|wieder|NUM|COUNT & !lädt|fehler|funktioniert|absturz|stürzt|hängt|geht_nicht|problem|ton",
    "freue|freu 3 auf 2 nichts|nix|gar_nichts|nichts_anderes",
    "auf|an|für 2 nichts|nix 1 anderes|andres & ich|mehr|freue|denke|interesse & !bonus|auszahlung",
    "werbung|werbespot|freispiele|newsletter|angebote|mails|werbemails 8 schweißausbrüche|schwach|rückfällig|rückfall|geschafft|verlockt|verführt|wieder_angefangen & ich|mich|bitte|hört|hör & !umsatz|code",
    "hört|hör|höre 2 auf 3 damit|freispiele|werbung & geschafft|trocken|schwach|tage|rückfall|versucht",
    "koffer|sachen|taschen 2 gepackt|packt & frau|mann|freundin|freund|sie|er & gesehen|umsätze|kontoauszug|weg|gegangen|verspielt|heute|weil & !urlaub|reise|flug",
    "wieder 1 normal 1 werden|wird|werde|leben & wie|man|ich|nach|kann",
    "kasse|geld|konto|sparbuch 5 angerührt|angefasst|angetastet|geplündert|erleichtert & ich|lehrer|abschlussfahrt|verein|kinder|mutter|schule|chef & !euer|ihr_habt",
    "jetzt|heute|nur_noch 3 ein 1 loch|zwang|gefängnis|teufelskreis|fass_ohne_boden|sumpf|strudel & spaß|gewohnheit|erst|früher|angefangen|ich|geld",
    "erst|anfangs|früher 2 spaß & jetzt|dann|mittlerweile & gewohnheit|zwang|sucht|loch|muss|nicht_mehr & !bonus",
    "sollte|war|wäre 4 eigenheim|haus|wohnung|hochzeit|urlaub|studium|zukunft|altersvorsorge|führerschein & jetzt|nun|nichts|cent|weg|verspielt|null & !gewonnen|jackpot",
    "FAMILY 5 wartet|sitzt|klickt|drückt|starrt 5 spin|slots|walzen|handy|tablet & kinder|lohn|geld|miete|wir|nur_noch|ganzen|baby",
    "endhaltestelle|ampel|rastplatz|lenkrad|schicht|dienst|nachtdienst|op|unterricht|baustelle|kanzel & spiele|zocke|drehe|spiel|zock & ich|jeder|verpasst|während|neulich",
    "jeden|jede|jedes 1 abend|nacht|tag|mal & gleiche|selbe|dasselbe|kann_nicht_hören|nicht_hören|nicht_aufhören & ich|einfach|wieder|kann & !bonus|fehler|meldung|problem|kontoauszug|feld|lädt|stürzt|app",
  ],
  "care.oblique-tell": [
    "wie 5 FAMILY|chef|bank|ihr|ihm 4 C_TELLKIN & !bonus|regeln|spiel|funktioniert|werben|einladen|empfehlen",
    "wie 3 C_TELLKIN 4 FAMILY|chef & !bonus|regeln|werben",
    "FAMILY 7 nicht|nie|nimmer 5 in_die_augen|unter_die_augen|ins_gesicht|beichten|gestehen",
    "nicht|nie|nimmer|kaum 4 in_die_augen|in_den_spiegel|unter_die_augen & FAMILY|schauen|sehen|ich|mich|treten|kinder",
  ],
  "care.oblique-driven": [
    "C_CRAVE & C_DRIVEN & nicht|ohne|wenn|sobald|nur|bis|seit & ich|mich|mir|bin|die & !freude|aufregung|spannung|gewinn|jackpot|handy_vibriert|lädt / 10",
    "NUM|COUNT|halbe|ganze 1 C_HOURS & C_EACHDAY & C_DRIVEN & !bonus|BONUS|cashback|geöffnet|support|wartung|offline / 14",
    "C_EACHDAY & C_DRIVEN & ich & nur|kein|nicht|schlaf|stunden|ende|weg|kaputt|lohn|frau|kinder & !BONUS|bonus|cashback|aktion|turnier|lädt|stürzt / 12",
    "erste|letzte 4 morgens|abends|morgen|tags|nachts|aufstehen|einschlafen & app|casino|spielen|zocken|slots|drehen|handy & ich & !bonus|freispiele",
    "glaube|glaub|merke|ehrlich|fürchte|witz|langsam|denke 4 habe|ich 3 problem $",
    "ich 4 habe 2 problem $ & glaube|ehrlich|witz|echt",
    "wenn ich 2 C_CHASE & umsonst|verloren|weg|alles|dann_nie & !bonus|runde|freispiele",
    "alles 1 umsonst & weiter|aufhöre|rein|verloren|reingesteckt|schon|gewinn|irgendwann & !bonus|verifizierung",
    "wie|hilfe|bitte 3 komme|kommen|komm 3 raus|da_raus|daraus|heraus & ich|wir|man|allein & !menü|vollbild|bonusspiel|spiel|tisch|chat|geld|gewinn",
    "beratungsstelle|suchtberatung|anlaufstelle|selbsthilfegruppe|krisentelefon|sorgentelefon|beratungstelefon|hilfetelefon & !PAYOUT",
    "jemanden|wen|wem 2 zum|mit_dem 2 reden & brauche|niemand|keinen|habe|gibt & !mitarbeiter|auszahlung|PAYOUT|BONUS",
  ],
};

export const exclusionOblique: Rules = {
  "exclusion.oblique": [
    "um|bitte|bitten|ersuche|beantrage|wünsche 4 ausschluss|sperre|sperrung & ich|mich|mir|meine|meines|bitten|selbst|therapeutin & !aufhebung|aufheben|gesperrt_wurde|entsperren|grund",
    "verlustlimit|verlust_limit|verluscht_limit|einzahlungslimit|wochenlimit|tageslimit|monatslimit & einrichten|yrichte|setzen|einstellen|festlegen|könnte|möchte|NUM|AMOUNT|bitte & !auszahlung|PAYOUT",
  ],
};
