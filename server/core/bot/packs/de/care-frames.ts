/** German ways of losing hold: places and hours of play, money set aside, breaking one's word, withdrawal. */
import type { Concepts, Rules } from "../../pack.ts";

export const careWords: Concepts = {
  K_PLAY:
    "ich spiel, spiel ich, und spiel, spiel hier, spiel heimlich, spiel weiter, spiel nachts, spiel nur, spiel jeden, hier und dreh, zocke hier, spiele, zocke, zock, zocken, gezockt, gespielt, wette, gewettet, daddel, daddle, daddeln, gambel, gamble, gambeln, spinne, drehe, setze, einzahle, einzahlen, eingezahlt, am zocken, am spielen, am daddeln, tippe, pokere, pokern, spielen, weiterspielen, weiterzocken",
  K_PLAYS:
    "spielt, zockt, wettet, gambelt, daddelt, pokert, einzahlt, verzockt, verspielt, verwettet, verballert, versenkt",
  K_GAMES:
    "game, gambling, gamen, gambeln, daddeln, drehen, zocken, spielen, casino, kasino, slots, automaten, glücksspiel, wetten, roulette, zockerei, spielerei, glücksspiele, sportwetten, onlinecasino, spielautomaten, poker, dem zeug, dem scheiß, dem mist, dem dreck, der scheiße, der sucht, dem teufelszeug, dem klicken, euch",
  K_PLACE:
    "unter der decke, im dunkeln, im keller, wenn alle schlafen, wenn alle im bett sind, während alle schlafen, auf arbeit, bei der arbeit, während der arbeit, auf der arbeit, in der arbeit, im büro, im homeoffice, auf dem klo, auf klo, am klo, beim kacken, auf der toilette, im bett, im auto, an der ampel, im bus, in der bahn, in der u bahn, im zug, in der mittagspause, in der pause, im unterricht, in der schule, in der vorlesung, in der uni, beim essen, beim abendessen, im meeting, in der schicht, in der nachtschicht, auf dem heimweg, unter der dusche, beim autofahren, beim fahren, überall, heimlich, auf der baustelle, im wartezimmer, in der kirche, auf der hochzeit, im urlaub, auf dem spielplatz, im lager, im lkw, nachts um drei, um vier uhr früh, vorm schlafen, vor dem schlafen, nach dem aufstehen",
  K_BROKEN:
    "nur noch einmal, nur noch ein mal, ein letztes mal, das letzte mal, zum letzten mal, letztes mal, nie wieder, nie mehr, heute nicht, ab morgen, morgen hör ich auf, nur noch diesen, nur noch ein spin, nur noch zehn euro, noch eine runde, eine runde noch, nur fünf minuten, nur eine stunde, nach der nächsten",
  K_RELOAD:
    "lade auf, lade ich auf, lade nach, lade ich nach, lade wieder, nachladen, nachgeladen, aufgeladen, nachgezahlt, nachgeschossen, einzahle, eingezahlt, zahle ein, zahle ich ein, zahle wieder, spiele weiter, spiele ich weiter, spiele ich wieder, spiele wieder, zocke weiter, zocke ich weiter, zocke wieder, sitze wieder, sitze ich wieder, hänge wieder, hänge ich wieder, bin wieder dran, klicke weiter, drehe weiter, gezockt, gespielt, wieder drin, wieder da, doch wieder, wieder schwach, wieder verkackt",
  K_NEED:
    "pausenbrot, schulessen, jause, znüni, abendessen, mittagessen, frühstück, nudeln, toast, toastbrot, brot, milch, babynahrung, windeln, katzenfutter, hundefutter, futter, tanken, sprit, benzin, monatskarte, busticket, fahrkarte, medikamente, insulin, hustensaft, kinderschuhe, winterschuhe, winterjacke, schulsachen, schulranzen, schulbücher, klopapier, einkaufen, einkauf, lebensmittel, essen, heizen, heizöl, zigaretten, mensa, kita, kindergarten, brille, zahnarzt, tierarzt",
  K_EARMARK:
    "op, chemo, tierarztkosten, pflegeheim, pflegedienst, fahrrad, klavier, klarinette, bafög, semesterticket, urlaub, urlaubskasse, flitterwochen, hochzeit, hochzeitskleid, taufe, kommunion, konfirmation, firmung, beerdigung, grabstein, bestattung, begräbnis, zahnspange, zähne, hörgerät, brille, operation, therapie, tierarzt, klassenfahrt, skikurs, schullandheim, abschlussfahrt, abiball, nachhilfe, schulgeld, studium, studiengebühren, semesterbeitrag, führerschein, geburtstagsgeschenk, geburtstag, weihnachten, weihnachtsgeschenke, geschenke, kinderwagen, kinderzimmer, babyausstattung, möbel, umzug, küche, waschmaschine, kühlschrank, autoreparatur, winterreifen, tüv, pickerl, nebenkosten, nachzahlung, betriebskosten, heizung, heizöl, pellets, kita, kindergarten, ausbildungsvergütung, azubigehalt, lehrlingsentschädigung, trinkgeld, abfindung, steuererstattung, steuerrückzahlung, pflegegeld, krankengeld, kurzarbeitergeld, stipendium, familienbeihilfe, alimente, provision, gage, sold, lohnfortzahlung, kaution, anzahlung, eigenkapital, bauspargeld, kinderkonto, sparstrumpf, sparbüchse, spardose, kaffeekasse, klassenkasse, mannschaftskasse, gemeinschaftskasse, portokasse, trauringe, firmenkarte, geschäftskonto, firmenkonto, kundengelder, wechselgeld, tageseinnahmen, kassa",
  K_SQUANDER:
    "verspielt, verzockt, verballert, verwettet, verdaddelt, versenkt, verpulvert, verbraten, verprasst, verjubelt, verplempert, verheizt, verbrannt, durchgebracht, verblasen, verschleudert, reingesteckt, reingebuttert, reingepumpt, reingeballert, reingehauen, rausgehauen, weggezockt, draufgegangen, drauf gegangen, auf den kopf gehauen, in den sand gesetzt, leergeräumt, geplündert, angezapft, eingezahlt, gesetzt, verloren, futsch, weg, verzocke, verspiele, benutzt, genommen, gegriffen, verspüt, verschpilt, verspilt",
  K_DECEIT:
    "abgeluchst, abgeschwatzt, abgeschnorrt, geschnorrt, erschlichen, erbettelt, angebettelt, angepumpt, gepumpt, geliehen, ausgeliehen, geborgt, beklaut, gestohlen, geklaut, gemopst, abgezweigt, entwendet, unterschlagen, gefälscht, vorgelogen, vorgemacht, vorgeschwindelt, glaubt, denkt, meint, vorgetäuscht, angelogen, belogen, angeschwindelt, lüge, schwindle",
  K_BODY:
    "zittern, zittere, zitter, zittrig, schweißausbrüche, schwitze, herzrasen, bauchschmerzen, magenschmerzen, kotze, erbreche, kribbelt, unruhig, unruhe, nervös, aggressiv, gereizt, durchdrehe, dreh durch, drehe durch, wahnsinnig, abgenommen, zugenommen, schlafe nicht, esse nicht, esse kaum, esse nichts, haare fallen, augenringe, nicht geduscht, wasche mich nicht, blutdruck, zusammengeklappt, umgekippt",
  K_FIRED:
    "jugendamt, sozialamt, sozialarbeiter, gerichtsvollzieher, scheidung, scheidungspapiere, sorgerecht, abgebrochen, hingeschmissen, geschmissen, vergeigt, verkackt, abgemahnt, abmahnung, gefeuert, rausgeflogen, gekündigt, kündigung, entlassen, krankgemeldet, krankgeschrieben, blau gemacht, schwänze, geschwänzt, durchgefallen, exmatrikuliert, sitzen geblieben, zu spät gekommen, verschlafen",
  K_NEGLECT:
    "allein, alleine, links liegen, hungern, warten, vernachlässigt, vernachlässige, vergessen, unversorgt, keine zeit",
};

export const careFrames: Rules = {
  "care.frame-hold": [
    "nur|nur_noch 4 gut|glücklich|lebendig|ruhig|frei|wohl & wenn|beim & spiele|zocke|spielen|zocken & !finde|slots_sind",

    "kopf & walzen|slots|spielen|zocken|automaten|spins|melodie_vom_slot & dauernd|nicht|ständig|immer|nur_noch|dreht & !kopfhörer|kopfschmerzen",
    "hätte|wäre 4 nie|niemals 3 angefangen|begonnen|entdeckt|kennengelernt|angemeldet|reingeraten & ich|damit|euch|mist|zocken|casino",
    "sonst 4 spiele|zocke|verspiele|verzocke|setze|spiel & weiter|alles|wieder|ich & !BONUS|bonus",
    "spiele|spiel|zocke|zock 2 sonst 2 weiter|alles|wieder",

    "zu_viel 2 spielt|zockt|spiele|zocke|wettet|einzahlt|verspielt",
    "einzahle|zahle 2 ein & merke|morgens|immer|wieder|ständig|dauernd|obwohl|hinterher & ich|zahle & !BONUS|wenn_ich|wie|mindestens|wann|kann",
    "enttäuscht|enttäusche|im_stich|vernachlässigt 5 wegen|durch|für 3 K_GAMES",
    "FAMILY 4 enttäuscht|im_stich_gelassen|belogen|betrogen & zocken|spielen|casino|wegen|ich",

    "bin 4 krank & K_PLAY|einzahlen|zocken|casino|spiele|spielen|lasst & !krankenhaus|grippe|erkältet|verifizierung",
    "problem|hilfe|sorge|sorgen|schwierigkeiten & ums|um_das 1 spielen|zocken|glücksspiel|wetten|gambeln / 12",
    "deppert|verrückt|irre|wahnsinnig|narrisch|gaga|kaputt|blöd|krank|fertig 4 wegen|vom|durch|von 2 zocken|spielen|casino|slots|K_GAMES & !musik|sound|freude",
    "hasse|hass|verachte|verabscheue 6 mich & casino|zocken|weil|dafür|selbst|selber|sehr|wieder|spielen",
    "immer_wieder|ständig|jedes_mal 3 alles|gewinn|gewinne 4 wieder|rein|zurück 3 rein|verspiele|setze|verzocke|reinspiele & auszuzahlen|schaffe|nicht|obwohl|ich",
    "spiele|zocke|drehe|setze 4 bis 5 nichts|leer|null|alles|nix|cent & drauf|weg|da|konto|immer|jedes_mal|letzte|letzter",
    "alles|gewinn 3 wieder 1 rein|verspielt|reingespielt|reinspiele & spiele|auszuzahlen|auszahlen|schaffe|immer & !BONUS|wie",

    "komme|komm|kommen 4 nicht|nimmer|kaum|nie 4 raus|heraus|rauskommen|los & da|daraus|spirale|loch|teufelskreis|allein|alleine|sucht|kreislauf|hölle & !konto|menü|vollbild|seite|app|bonus|login|einstellungen|geld|guthaben|handy|lobby",
    "stunden|oft|lange|viel 5 normal|gesund|bedenklich|krankhaft|unbedenklich & spielen|zocken|spiele|tag|zocke|noch|ich & !auszahlung|PAYOUT|dauert|prüfung|warten|wartezeit",
    "kein|keinen|keine 2 tag|abend|stunde|woche|nacht|minute 2 ohne|ohne_casino & !werbung|PAYOUT|störung|gewinn|fehler|bonus|absturz",
    "höre|hören|hör 2 mit 2 spielen|spiele|zocken|wetten & nicht|nicht_mehr|nie|nimmer",
    "stress|einsam|einsamkeit|langeweile|traurig|kummer|streit|frust|allein & lande|landen|flüchte|fliehe|betäube|ablenkung & casino|zocken|hier|slots|spielen|immer",
    "nicht 2 ich_selbst|ich_selber|bei_mir|bei_sinnen|zurechnungsfähig & war|spielen|zurück|einzahlung|betrunken|geld",

    "heule|weine|flenne|plärre|schluchze|rear|heul 3 seit|nur|nur_noch|schon|ständig|jede|stunden|durchgehend|rotz & !lachen|glück|freude|gelacht",
    "sobald|kaum|sowie|immer_wenn 6 geld|lohn|app|konto|handy|gehalt & weg|kontrolle|verspielt|verzockt|casino|einzahle|spiele|zocke & !auszahlung",
    "nächsten|nächste 1 spin|runde|einzahlung|gewinn|kick & denken|denke|nur|gedanken|besessen|anderes|träume",
    "schwöre|geschworen|schwor|vorgenommen|versprochen|versprach 8 heute|nie|aufhören|aufzuhören|nicht|schluss & wieder|eingezahlt|doch|trotzdem|jetzt|spiele|gezockt & !auszahlung|ihr|bonus",
    "brauche|will|nur 4 guten|einen|eine 2 lauf|glückssträhne|treffer|volltreffer|hit & zurück|verluste|wieder|raus|dann|minus|schulden|letzte",

    "DURATION|tagelang|nächtelang|gestern|ewig 5 nichts|nicht|kaum|nimmer 2 gegessen|geschlafen|geduscht|getrunken|rausgegangen & ich|habe|weil|slots|zocken|casino|geld",
    "verliere|verlier|verloren 2 mich 4 selbst|komplett|casino|zocken|darin|spielen|slots|ganz",
    "zu_viel 3 wird|geworden|werden|geworden_ist & spielen|zocken|casino|glücksspiel|wetten|spiele",
    "nur|nur_noch 2 NUM|AMOUNT|COUNT 8 sind|waren|werden|wurden 1 es|daraus|NUM|AMOUNT & dann|am_ende|schluss|plötzlich|immer|sage & !bonus|BONUS|auszahlung|gutgeschrieben",
    "wieder 2 bei null|0|minus & ich|mich|jetzt|von_vorne & !guthaben|saldo",
    "hochgekämpft|aufgerappelt|rausgekämpft|zusammengerissen|zusammengerauft & wieder|dann|jetzt|euch|casino",
    "lehre|studium|ausbildung|schule|job|abi|matura|stelle 3 abgebrochen|geschmissen|hingeschmissen|verloren|vergeigt & wegen|K_GAMES|zocken|casino",
    "gambling|gambeln|glücksspiel|zocken|casino|slots|ihr|spielsucht|automaten|wetten 4 mein|mir|meine|unser 2 leben|ehe|familie|beziehung|jugend|zukunft|gesundheit & gefickt|zerfickt|versaut|gekostet|genommen|geklaut|zerlegt|vernichtet|zerstört|ruiniert|kaputt|verbaut|weggenommen|geraubt",
    "angst|schlecht|panik|bammel|schiss|grauen 5 FAMILY & sagen|sagt|kontoauszug|kontoauszüge|merkt|merken|sieht|sehen|erfährt|erfahren|beichten|geld|rauskommt|finden|findet",
    "angst|schlecht|panik|bammel|schiss 6 kontoauszug|kontoauszüge|abrechnung|kreditkartenabrechnung",
    "scherben|trümmern|trümmer|scherbenhaufen|trümmerhaufen|ruinen 4 ehe|leben|lebens|familie|existenz|beziehung|lebens",
    "alles|geld|lohn|ganzes|gehalt|ersparte|kohle|rente 4 in 2 slots|automaten|casino|zocken|roulette & steckt|stecke|gesteckt|fließt|geht|geflossen|reingesteckt|verschwindet|weil",

    "K_BROKEN & K_RELOAD & ich|doch|jedesmal|jedes_mal|immer|wieder|sag|sage|trotzdem|dann & !auszahlung|bonus|wie|kann|verifizierung|login / 14",
    "jedesmal|jedes_mal|immer|ständig 6 K_BROKEN & doch|wieder|dann",
    "K_PLAY 3 K_PLACE 3 K_PLACE & !kann|möchte|wie|geht",
    "K_PLAY & K_PLACE & chef|abgemahnt|ständig|dauernd|heimlich|nur_noch|überall|immer|erwischt|kinder|sogar|schon_wieder|mittlerweile & !kann_ich|bonus|geht_das|problem_mit / 12",
    "K_PLAY|K_GAMES & K_FIRED & !vertrag|konto|account|mitgliedschaft|auszahlung / 12",
    "wollte|sollte 6 aufhören|aufhöre|schluss_machen|auszahlen_lassen|stoppen & jetzt|dann|doch|aber|inzwischen|mittlerweile|NUM|AMOUNT & !chat|bonus|knopf|geht|fehler",
    "komme|komm|kommt|kommst 5 von 3 K_GAMES 3 weg|los|runter",
    "wie|hilfe|nicht|nimmer|endlich & K_GAMES 2 loskommen|wegkommen|aufhören|lassen|entkommen & !bonus",
    "lebt|lebe|leben|atmet 2 nur_noch|nur 3 für|im|am|vor 4 slots|casino|zocken|automaten|spielen|bildschirm|handy & !einmal",
    "K_BODY & nicht|ohne|wenn|nimmer|seit|weil|nach|vor & K_PLAY|zocken|casino|spiel & !spiel_lädt|auszahlung|freude|spannung|aufregung|verifizierung / 12",
    "DURATION 2 ohne|nichts|nicht|durchgehalten|geschafft|clean|trocken|brav & wieder|dann|verkackt|umsonst|schwach|heute|gestern|jetzt|abend & !antwort|PAYOUT|MONEY|rückmeldung|BONUS|nachricht|mail|angekommen|gekommen|bearbeitet|passiert|reaktion|ergebnis|gewinn|prüfung|DOCUMENT|warte|gewartet",
    "eingeknickt|schwach_geworden|rückfall_gebaut|wieder_verkackt|wieder_angefangen|wieder_abgestürzt|nicht_durchgehalten|nicht_standgehalten & !seite|app|spiel|server",
    "kein|keinen|keine|auf_nichts|auf_gar_nichts 2 bock|lust|freude|antrieb|spaß & nichts|gar_nichts|alles|gar_nichts_mehr|an_nichts|irgendetwas & mehr|ich|bin",
    "erste|letzte|morgens|abends 6 handy|casino|app|slots & sofort|aufwache|einschlafe|aufstehe|wach & zocke|spiele|einzahle|zocken",
    "gesamter|ganzer|komplette|gesamte|ganze|halber|halbe|hälfte 4 lohn|gehalt|rente|monat|geld & monat|jeden|jedes|immer & K_PLAY|K_SQUANDER|verspiele|casino & !auszahlung",
    "kann|kunnt|könnte 5 nicht|nimmer|kaum 3 bremsen|zügeln|zurückhalten|beherrschen|lassen|widerstehen|stoppen & ich|mich|geld|konto|casino & !auto|video|ton|musik|runde",
    "stunden|nächte|tage|nacht|wochenende|schlaf & am_stück|ununterbrochen|durchgehend|ohne_pause|non_stop|nonstop|durchgemacht & K_PLAY|ich|zocken|hier|slots & !warte|down|wartung|auszahlung",
    "merke|merk|gemerkt|wird|werde|rutsche|gleite 5 schlimmer|nicht_normal|nicht_mehr_normal|problem|außer_kontrolle|ab|reinrutsche & zocken|spielen|casino|zockerei|spielverhalten|verhalten|ich_spiele",
    "therapeut|therapeutin|psychologe|psychologin|psychiater|psychiaterin|suchtberater|suchtberaterin|selbsthilfe|selbsthilfegruppe|sozialarbeiter|sozialarbeiterin|bewährungshelfer & spielen|zocken|casino|spiele|zocke|aufhören|spielsucht & !ausweis",
  ],
  "care.frame-money": [
    "NUM|AMOUNT 4 bis monatsende|ersten|zahltag & setzen|spielen|zocken|überlege|einzahlen|bleiben|bleibt|habe_noch & !BONUS|bonus",

    "über|durch|bis 2 monat|runden|monatsende|winter|ersten 3 kommen|komme|kommt|komm & nicht|wie|kaum|keine_ahnung|weiß|wir|ich & !auszahlung|PAYOUT|BONUS|turnier",

    "sparbuch|sparkonto|tagesgeld|tagesgeldkonto|depot|bausparer|kindersparbuch|festgeld|ersparnisse|rücklagen & jetzt|weg|leer|nur_noch|null|übrig|futsch & hatte|war|waren|ist|sind|habe|NUM & !nachweis|auszug|DOCUMENT|PAYOUT",

    "verloren|verlor|verlust|verluste 4 zurück|wieder|zurückhaben|retour|reinholen & will|nur|muss|brauche|doch|dann & !BONUS|verbindung|einsatz|abgestürzt|paket|brief",
    "arbeit|chef|chefin|firma|betrieb|verein|büro|kunde|kundin 4 BORROW & !namen|casino",
    "BORROW 5 arbeit|chef|chefin|firma|betrieb|verein|kollegen|kollegin|nachbarn|nachbar & !karte|kreditkarte",
    "weihnachten|urlaub|geburtstag|klassenfahrt|ferien|bescherung|ausflug|kommunion 5 ausfällt|fällt|ausfallen|gestrichen|flach & kindern|kinder|FAMILY|sage|erkläre|geld|ich|wegen",
    "wie 2 sage|sag|erkläre|beichte|bringe|gestehe|erzähle 5 FAMILY & !ausweis|verifizierung",
    "letzter|letzten|letzte|letztes 2 hunni|fuffi|zwanni|hunderter|fünfziger|zwanziger|zehner|tausender|taler|notgroschen|reserve & !auszahlen",

    "kann|können|konnte|könnte 6 K_NEED|K_EARMARK|kita|nachhilfe|schulbus|hort|musikschule|verein|zahnarzt|tierarzt 5 nicht|nimmer|kaum 4 zahlen|bezahlen|leisten|kaufen|holen|besorgen & !PAYOUT|mit_skrill|BONUS",
    "in_den_miesen|tief_im_minus|in_den_roten_zahlen|bis_zum_hals|knietief|dick_im_minus|im_dispo|am_dispo_limit & bin|mit|NUM|AMOUNT|jetzt|wieder|wegen|ich",
    "kasse|kassa|portemonnaie|geldbörse|sparschwein|spardose|tresor|geldbeutel|brieftasche 4 gegriffen|geplündert|bedient|geleert|ausgeräumt|geknackt|vergriffen|bestohlen|genommen & !paypal|paysafe|bonus",
    "lohn|gehalt|rente|zahltag|monatslohn|monatsgehalt|bafög|stütze|bürgergeld 8 pleite|blank|leer|weg|nichts_mehr|abgebrannt|null|alles_weg|auf_null & monat|jeden|immer|wieder|nach|tag|stunden|tagen|schon|dritten|selben & !auszahlung|eingang|BONUS",
    "kredit|darlehen|dispo|haus|wohnung|auto|lebensversicherung|bausparer 5 aufgenommen|beliehen|belastet|verpfändet|gekündigt|aufgelöst|verkauft & zocken|casino|spielen|slots|verspielt|verzockt|weiter|alles|euch|hier|weg & !bank_konto",

    "K_EARMARK 8 verspielt|verzockt|verballert|verwettet|verdaddelt|versenkt|verpulvert|verbraten|verprasst|verjubelt|verplempert|verheizt|durchgebracht|verblasen|verschleudert|reingebuttert|reingepumpt|reingeballert|rausgehauen|weggezockt|verspilt|geplündert|angezapft|leergeräumt",
    "verspielt|verzockt|verballert|verwettet|versenkt|verpulvert|verbraten|verjubelt|verheizt|verplempert|durchgebracht|verblasen|verschleudert|geplündert|angezapft|leergeräumt 8 K_EARMARK",
    "geld|kohle|gespartes|ersparte|euro|AMOUNT|NUM 4 für|von 4 K_EARMARK & K_SQUANDER|war|weg|casino|zocken|hier & !auszahlung|PAYOUT|gewonnen|auszahlen|brauche_ich_wann|bonus|gewinn",
    "war|wäre|waren 4 für 4 K_EARMARK & geld|das|alles|kohle|AMOUNT & !auszahlung|gewonnen|freispiele|bonus|gewinn",
    "K_NEED & nichts|kein|keine|nicht_mal|nicht_einmal|nichtmal|nimmer|leer|kaum|null & geld|euro|cent|kohle|reicht|morgen|übrig|monatsende|ersten & ich|wir|kinder|kleine|kleinen|mir|uns|mich & !auszahlung|PAYOUT|angekommen|knopf|status",
    "nicht_mal|nicht_einmal|nichtmal|nimmer|kein_geld|nichts_mehr 6 K_NEED",
    "leben|lebe|ernähre|ernähren|essen|esse|hunger|überleben 5 nur_noch|von|nudeln|toast|tafel|reis|leitungswasser|ravioli|haferflocken & geld|monat|zocken|casino|kinder|verspiele|verzocke|weg|wir|weil & !deutschland|gewinn|auszahlung|gewinnen",
    "K_DECEIT & K_GAMES|zocken|spielen|gezockt|einzahlen & FAMILY|FRIEND|kumpel|freund|oma|opa|chef|nachbar|kollegen|arbeit|alle|eltern & !account|konto|karte|ausweis|identität|passwort|gewinn|auszahlung / 14",
    "K_EARMARK|K_NEED & K_DECEIT & zocken|casino|spielen|gezockt|verzockt|verspielt|denkt|glaubt / 14",
    "firmenkarte|geschäftskonto|firmenkonto|kundengelder|klassenkasse|mannschaftskasse|portokasse|kaffeekasse|kassa|spendengelder|vereinsgeld|wechselgeld|tageseinnahmen & K_SQUANDER|gezockt|zocken|casino|gespielt & !bonus",
    "muss|brauche|will|müsste 6 wieder 2 drin|drauf|rein|reinkriegen|reinholen|reinbekommen|rausholen|reinspielen|zurückhaben|haben|da & FAMILY|bevor|bis|sonst|miete|geld|chance|heute|ersten & !account|konto|login|passwort|auszahlung|verifizierung / 12",
    "bevor|ehe|damit|bis 3 FAMILY|er|sie|meine_frau|mein_mann 6 merkt|sieht|heimkommt|mitkriegt|mitbekommt|rauskriegt|checkt|aufwacht|bemerkt|kontoauszug & geld|konto|zurück|wieder|gewinnen|chance|AMOUNT|NUM|minus|bonus|verspielt",
    "schulde|schulden|schuldig 3 NUM|AMOUNT|COUNT 3 leuten|freunden|personen|kumpels|kollegen|banken|bekannten",
    "pfandleiher|pfandleihe|pfandhaus|leihhaus|verpfändet|versetzt|dorotheum|pfandschein",
    "lebe|leben|lebt 3 auf_pump|vom_dispo|von_der_tafel|von_pump|auf_kredit",
    "jeden|jede|jedes 2 cent|euro|groschen|rappen|müden 5 casino|slots|zocken|automaten|euch|rein|reingesteckt|hier",
    "irgendwas|bisschen|etwas|NUM|AMOUNT|20er|zehner & gebt|gib|schenkt|leiht|geben|spendiert & pausenbrot|kinder|essen|morgen|windeln|miete|hunger|kühlschrank|brot|kleine|kleinen|baby & !mir_bescheid / 14",
    "gelassen|reingesteckt|verbraten|verloren|reingebuttert|dagelassen & NUM|AMOUNT|tausende|zehntausende & jahre|jahren|insgesamt|leben|monaten|schon|über & bei|hier|euch|casino & !auszahlung|angekommen",
    "wievielte|zehnte|fünfte|vierte|dritte|zwanzigste 2 einzahlung & heute|nacht|tag|stunde & ich|schon|wieder|heute & !bonus|abgelehnt|fehlgeschlagen",
  ],
  "care.frame-others": [
    "FAMILY 5 redet|spricht|schaut|guckt|schläft|ignoriert 5 nicht|kein|nimmer|keinen|mich & mir|mich|sofa|couch|seit & abbuchungen|geld|zocken|casino|verloren|kontoauszug|kontoauszüge|verzockt|seit|wegen / 14",
    "leute|menschen|spieler|jemanden|typen|personen 1 wie 1 mich & einzahlen|spielen|lasst|krank|süchtig|zocken|schützen|stoppen|sperren|noch",
    "schwanger|baby|hochschwanger|geburt & verspielt|verzockt|zocken|zocke|spielsucht|verloren_alles",

    "bin 3 elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn & !uhr|euro|freispiele|spins|mal|tage|stunden",
    "CHILD|schüler|schülerin 4 elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn",
    "mama|papa|mutter|vater|eltern|oma|opa|schwester|bruder & ihr|ihre|sein|seine|deren 1 konto|karte|kreditkarte|account|perso|ausweis|daten & gegeben|leiht|benutze|nutze|nehme|bekommen|erlaubt & !bestätigen",

    "FAMILY|FRIEND & K_NEGLECT & kinder|kids|baby|hund|sohn|tochter|kleinen & K_PLAYS|slots|casino|zocken|euch|automaten",
    "vernachlässige|vernachlässigt|vernachlässigen 4 kinder|kind|sohn|tochter|familie|frau|mann|hund|baby|haushalt|mich|uns",
    "FAMILY 4 lebt|denkt|redet 3 nur_noch|nur 4 slots|casino|zocken|automaten|spielen|euch|wetten",
    "FAMILY|schüler|schülerin|klient|patient|patientin|bewohner 8 K_PLAYS & heimlich|jeden|ganze|ganzes|alles|nachts|rente|geld|taschengeld|ständig|lohn|gehalt|lehrlingsgeld|ausbildungsvergütung|wieder|sucht|stoppen|schon|NUM|AMOUNT & !wie_kann_er|bonus|darf",
    "stoppen|stoppt|sperren|sperrt|aufhalten|bremsen 4 FAMILY|ihn",
    "konto|account|handy|karte|perso|ausweis|daten|passwort 4 von|vom|meines|meiner 4 bruder|vater|papa|mama|mutter|schwester|opa|oma|eltern|onkel|bruders|vaters|cousin & spiel|zock|zocken|spielen|drauf|eingezahlt|verspielt & ich|bin|mein|meinem & !sprechen|helfen|gehackt",
    "bin|ich 6 MINOR_AGE & spiel|spiele|zocke|zock|wette|gewonnen|einzahlen|eingezahlt|gezockt & lehre|lehrling|schule|azubi|klasse|bruder|vater|papa|mama|eltern|taschengeld|perso|gefaket|gelogen|ausweis|ausbildung|auszahlen|geburtsdatum & !tage|wochen|euro|jahren|stunden|monate|mal|uhr",
    "gefälscht|gefaked|gefakt|gefaket|geschummelt|falsch_angegeben|gelogen 4 alter|geburtsdatum|ausweis|perso|geburtsjahr & ich|mein|meinem|bin|spiele & !euer|ihr_habt",
  ],
};
