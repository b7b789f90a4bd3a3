/** German ways of quiet crisis: means, places, plans, farewells and burdens that are hinted at. */
import type { Concepts, Rules } from "../../pack.ts";

export const quietWords: Concepts = {
  Q_ENDED:
    "kratzen, abkratzen, wegkratzen, aufsammeln, zusammenkehren, zusammenfegen, rausfischen, einschläfern, einschläfert, notschlachten, erlösen, erlöst, begraben, beerdigen, verscharren, einäschern, verbuddeln, abknallen, abknallt, erschlagen, erschlägt, überrollen, überrollt, überfahren, überfährt, vergraben, verbrennen lassen, aus dem wasser ziehen, aus dem fluss ziehen, vom seil schneiden, abschneiden",
  Q_FALL:
    "kippen, kippe, kipp, plumpsen, fallen, falle, fliegen, flieg, fliege, segeln, steigen, klettern, klettere, hüpfen, hüpfe, stürzen, stürze, lassen, stoßen, springen, springe, runter, hinunter, hinab, drüber",
  Q_TOP:
    "ganz oben, oben, am rand, rand, kante, an der kante, oberstes deck, oberste deck, obersten stock, obersten etage, spitze, beine baumeln, füße baumeln, über dem geländer, hinterm geländer, hinter dem geländer",
  Q_HIGH:
    "dach, brücke, hochhaus, balkon, fenster, turm, klippe, parkhaus, parkdeck, kran, staumauer, geländer, felsen, viadukt, kirchturm, silo, gerüst, windrad, strommast, hochsitz, schlucht, steinbruch, wolkenkratzer, aussichtsturm",
  Q_WILD:
    "wald, see, berge, berg, bergen, fluss, meer, ostsee, nordsee, moor, donau, rhein, elbe, inn, aare, bodensee, schnee, kälte, nacht, felsen, gipfel, gletscher",
  Q_NORETURN:
    "komme nicht mehr, komme nie, kehre nicht, nicht mehr zurück, nicht mehr heim, nicht wieder, nie zurück, komme nimmer, bleibe dort, bleibe für immer, keiner findet, niemand findet, findet mich keiner, findet mich niemand, nicht mehr raus, nicht zurückkommen, nie wieder zurück, nicht mehr nach hause, nicht mehr wiederkommen",
  Q_GUN:
    "dienstwaffe, jagdgewehr, schreckschusspistole, schreckschusswaffe, schusswaffe, flinte, schrotflinte, munition, patronen, patrone, sturmgewehr, armeewaffe, gasrevolver, bolzenschussgerät, waffenschrank, scharfe waffe, geladene waffe",
  Q_PARTING:
    "passt auf euch auf, passt gut auf, nicht alles schlecht, war schön mit euch, war schön hier, schöne zeit, danke für alles, vergesst mich, vergiss mich, verzeiht mir, verzeih mir, grüßt alle, seid nicht traurig, nicht böse sein, seid mir nicht böse, macht euch keine vorwürfe, keine vorwürfe, nicht eure schuld, niemand ist schuld",
  Q_CORD:
    "seil, strick, schlinge, gurt, gürtel, ledergürtel, hosengürtel, bademantelgürtel, bademantel, verlängerungskabel, wäscheleine, hundeleine, abschleppseil, kletterseil, krawatte, bettlaken, laken, schnürsenkel, henkersknoten, galgenknoten, knoten, kabelbinder",
  Q_HOLD:
    "trägt mich, hält mich, hält mein gewicht, mein gewicht, ausprobiert, getestet, geknotet, festgemacht, festgebunden, angebunden, befestigt, türklinke, deckenhaken, haken, dachbalken, balken, heizungsrohr, um den hals, am hals, dachboden, keller, garage, ast, vorhangstange, klimmzugstange, treppengeländer, duschstange",
  Q_EXHAUST:
    "auspuff, auspuffrohr, abgase, autoabgase, abgasschlauch, kohlenmonoxid, holzkohle, holzkohlegrill, kohlegrill, heliumflasche, stickstoff, stickstoffflasche, gashahn, gasherd, plastiktüte, müllsack, motor laufen, laufendem motor, laufenden motor",
  Q_INSIDE: "schlauch, auto, kofferraum, garage, kopf, zelt, wohnwagen, badezimmer, motor, wohnung, schlafzimmer",
  Q_STEER:
    "lenkrad, leitplanke, brückenpfeiler, betonpfeiler, betonwand, tunnelwand, böschung, abhang, gegenverkehr, gegenfahrbahn, geisterfahrer, falsche spur, in der kurve, geradeaus, nicht lenke, nicht lenken, nicht bremse, nicht bremsen, nicht mehr bremsen, nicht mehr lenken, gaspedal durch, ohne anschnallen, nicht angeschnallt, unangeschnallt, nicht anschnallen, von der straße abkommen, von der fahrbahn",
  Q_RIDE:
    "auto, wagen, motorrad, roller, moped, fahre, fahren, fahr, fahrt, autobahn, landstraße, tempo, kmh, lenken, lenke, ziehen, loslassen, losgelassen, rüberziehen, verreißen, herumreißen, rumreißen, gas",
  Q_DRUG:
    "insulin, paracetamol, ibuprofen, schlaftabletten, schlafmittel, antidepressiva, tavor, benzos, schmerztabletten, schmerzmittel, betablocker, herztabletten, blutdrucktabletten, beruhigungstabletten, beruhigungsmittel, schlafpillen, zopiclon, diazepam, valium, xanax, tilidin, tramadol, oxycodon, morphium, fentanyl, lithium, opiate, novalgin, aspirin, trimipramin, quetiapin, seroquel, lyrica, digitalis, eisenhut, eibe, tollkirschen, zyankali, blausäure, arsen, rattengift, abflussreiniger, rohrreiniger, bleichmittel, frostschutzmittel, unkrautvernichter, e605, pillendose, medikamentenschrank, hausapotheke, medizinschrank, schmerzpflaster, tablettenvorrat, insulinpen",
  Q_DOSE:
    "gezählt, abgezählt, sortiert, aufgereiht, ausgebreitet, parat, zurechtgelegt, bereitgestellt, wirkt, wirken, wirkung, alkohol, wodka, schnaps, mischen, mischung, kombinieren, gemischt, zusammen mit, wie viel, wie viele, wieviele, ab wie vielen, auf einmal, alle, gesammelt, gehortet, aufgehoben, aufgespart, zurückgelegt, genug, ausreichend, reicht, reichen, vorrat, leer machen, geschluckt, schlucken, schlucke, runterspülen, runtergespült, genommen, nehme, nehmen, nimmt, herz, aufwachen, aufwacht, einschlafen, einschläft, tödlich, tod, ganze packung, ganze schachtel, handvoll",
  Q_WAY:
    "ertrinken, ertrunken, erfrieren, erfroren, verbluten, verblutet, ersticken, vergiften, erhängen, aufhängen, überdosis, erschießen, verhungern, sterben, stirbt, springen",
  Q_GENTLE:
    "friedlich, schmerzlos, schmerzfrei, schmerzhaft, qualvoll, sanft, sanfter, schnell vorbei, schnell tot, tut es weh, tut weh, weh tut, wehtut, spürt man nichts, merkt man nichts, merkt man, lange dauert, dauert es lang, wie lange dauert, am schnellsten, am leichtesten, am einfachsten, am sichersten",
  Q_SUREPLACE:
    "dachkante, dachrand, brückenrand, klippenrand, brückenbrüstung, güterzug, güterzüge, schnellzug, rangierbahnhof, eisenbahnbrücke, autobahnbrücke, bahnbrücke, talbrücke, rheinbrücke, donaubrücke, hochbrücke, elbbrücke, kornhausbrücke, staumauer, hochhausdach, parkhausdach, bahndamm, gleisbett, bahngleis, bahngleise, bahngleisen, schienen, gleisen, gleise, bahnübergang, brückengeländer, steilküste, klippen, steinbruch, aussichtsplattform",
  Q_AFTER:
    "witwenrente, witwengeld, hinterbliebenenrente, hinterbliebenenversorgung, halbwaisenrente, waisenrente, lebensversicherung, risikolebensversicherung, sterbegeld, sterbegeldversicherung, sterbeversicherung, todesfall",
  Q_FUNERAL:
    "todesanzeige, traueranzeige, parte, partezettel, beerdigung, bestattung, begräbnis, grab, grabstein, sarg, urne, trauerfeier, nachruf, grabrede, leiche, einäscherung, sterbeurkunde, trauerkarte, trauergäste, abdankung, gruft",
  Q_DARK:
    "dunkle gedanken, dunklen gedanken, schwarze gedanken, schlimme gedanken, schlimmen gedanken, böse gedanken, finstere gedanken, düstere gedanken, krasse gedanken, diese gedanken, solche gedanken, todesgedanken, gedanken die mir angst machen, gedanken an den tod, mit dem gedanken",
  Q_STOPS:
    "aufhört, aufhören, endet, enden, ende hat, vorbei ist, vorbeigeht, aus ist, still wird, schluss ist, ruhe ist",
  Q_IDIOM:
    "goodbye world, goodbye cruel world, bye bye welt, ciao welt, tschüss welt, tschau welt, adieu welt, leb wohl welt, ade welt, machs gut welt, tschüss leben, ciao leben, grausame welt, grausamer welt, schnöde welt, dignitas, exit schweiz, freitodbegleitung, sterbebegleitung, assistierter suizid, assistierten suizid, assistiertem suizid, löffel abgebe, löffel abgeben, den löffel ab, radieschen von unten, ins gras beißen, in die kiste springen, unter der erde, sechs fuß, unalive, kms, hara kiri, harakiri, letzten vorhang, letzter vorhang, selbstmörder, lebensmüder",
};

export const crisisQuiet: Rules = {
  "crisis.quiet-means": [
    "schlucke|nehme|einwerfe|werfe|futtere|esse 5 vorrat|packung|schachtel|blister|pillendose|hausapotheke & ganze|ganzen|komplette|kompletten|heute|jetzt|alle & !zigaretten|chips|schokolade|kekse",

    "Q_CORD 6 geholt|baumarkt|bestellt|besorgt|gekauft|mitgenommen|amazon & ich|mir|heute|schon|habe|extra & !klettern|segeln|hose|kleid|anzug|stromausfall|boot",

    "F_SHARP|ritzen|schnitte|klinge|feuerzeug|ritze 8 geholfen|hilft|druck|erleichtert|erleichterung|beruhigt|spannung|gut_getan & !kochen|rasur|brot|slot|grill",
    "garage|auto|wagen & motor 3 läuft|laufen|an|brummt & ich|sitze|garage|zu|schlauch|tor|allein & !werkstatt|adac",
    "pillen|tabletten|schlaftabletten|medikamente 4 gezählt|abgezählt|sortiert|aufgereiht|ausgebreitet|zurechtgelegt|parat|bereitgestellt|aufgelöst|warten|zerstoßen|zermahlen",
    "Q_DRUG & wirkt|wirken|mischen|kombinieren|zusammen|überdosis|promille|verträgt & wie|schnell|alkohol|viel|gesund|kein|genug",

    "Q_GUN & ich|mir|mann|er|opa|vater|geladen|heim|zuhause|liegt|habe|neben|angst|hat|freund|bruder|sohn & !slot|spiel|level|symbol|bonus|shooter",

    "Q_CORD & Q_HOLD & !habt|gibt|angelspiele|angelspiel|bass|fishing|angeln|kletter|schiff|spiel|slot|symbol / 8",
    "Q_CORD 3 hält|trägt|reicht|sitzt|passt & ich|mich|schon|heute|hoffentlich|habe|der|das & !symbol|feature|slot|gurtpflicht",
    "Q_EXHAUST & Q_INSIDE & !grillen|party|werkstatt|tüv / 8",
    "Q_STEER & Q_RIDE & ich|mich|einfach|manchmal|denke|überlege|wir|mir & !game|spiel|simulator|slot|unfall_gehabt|stau / 10",
    "manchmal|überlege|denke|gedanke|versucht|reizt 6 Q_STEER",
    "Q_DRUG & Q_DOSE & !rezept|apotheke|kopfschmerzen|dosierung / 8",
    "herz 3 stehen|stillsteht|aufhört|schlagen & Q_DRUG|tabletten|pillen|dosis|medikamente|absichtlich|hoffentlich|soll",
    "Q_WAY 5 Q_GENTLE & !spiel|slot|level|boss|auszahlung|ladebildschirm",
    "wie|was|welche 3 sanfteste|schmerzloseste|sicherste|schnellste|schmerzlose 4 tod|sterben|sterbe|gehen|umbringen|selbstmord",
  ],
  "crisis.quiet-place": [
    "vom|von|aus|über|übers 2 Q_HIGH 3 Q_FALL & !slot|spiel|leiter|drohne|katze",
    "Q_HIGH 4 Q_TOP & ich|bin|stehe|sitze|gerade|hier|jetzt|gehe & !tisch|party|restaurant|platz|wohnung|wohne|slot|bild|wohnt",
    "Q_WILD 6 Q_NORETURN & ich|gehe|laufe|fahre|mich|heute & !konto|passwort|app|seite",
    "sicher|sofort|garantiert|auf_jeden_fall|endgültig 1 tot & man|ich|wie|hoch|damit|ab|wäre|bin & !leitung|konto|handy|akku",

    "Q_SUREPLACE & weg|ausweg|ich|stehe|war|gewesen|gestanden|gesessen|sitze|gehe|laufe|fahre|geh|oben|runter|nachts|jetzt|wieder & !gefunden_wette|slot|bonus|level|zugausfall|sperrung|baustelle / 8",
    "gehe|geh|laufe|fahre|fahr|bin|stehe|gegangen|gelaufen|gefahren 3 auf|zur|zu|an|am 2 brücke|klippe|hochhaus|gleise|gleisen|bahnhof & ruhe|schluss|ende|vorbei|aus|springe|nie|letzte|dann_ist|tschüss|weg & !picknick",
    "brücke|dach|hochhaus|balkon|klippe & dann|und|danach & ruhe|schluss|vorbei|frieden|endlich|weg & ich|is|ist / 9",
    "fensterbrett|fensterbank|fenstersims|sims|geländer|brüstung|balkonbrüstung|dachkante|abgrund|kante & sitze|stehe|steh|sitz|klettere|geklettert|drüber|schaue_runter|blicke|runter & !bildschirm|blume|pflanze|katze",
    "stock|stockwerk 5 springen|springt|springe|sprung|runter|fallen|fenster & !lotto|gamestop",
  ],
  "crisis.quiet-plan": [
    "beschlossen|entschieden|entschlossen|entschluss 7 gehen|geh|abzutreten|verschwinden|weg|fort & ich|mein & heute|nacht|morgen|abend|endgültig|F_EVER|hilfe & !bett|arbeit|casino|konkurrenz|turnier",
    "keine|keinen|kein|nicht 3 hilfe|krankenwagen|rettung|notarzt|rettungswagen|ambulanz 2 schicken|rufen|holen|schickt|ruft & !technische",
    "heute|nacht|abend|morgen 3 aus & alles|wurscht|egal|mir|ende & !spiel|licht_aus|ton|app|handy",
    "abschied|abschiedsworte|abschiedszeilen 4 geschrieben|verfasst|fertig|formuliert|genommen & !THANKS",
    "gründe|grund|argument|argumente 5 zu_leben|leben|bleiben|weiterzumachen|dagegen & keine|kein|keinen|nenn|nennt|sagt|mehr|gib",

    "brief|zettel|zeilen|abschiedszeilen|umschlag|video 4 liegt|liegen|bereit|hingelegt|hinterlassen|geschrieben & tisch|küchentisch|bett|kopfkissen|schreibtisch|kommode|FAMILY|kühlschrank & !bank|behörde|post_bekommen|inkasso|gericht",
    "bahnsteig|bahnsteigkante|haltestelle|bahnhof & ob|überlege|springe|springen|kante|schritt|einfahrt|schiene|vorbei & ich|stehe|bin|sitze & !wann|fahrplan|verspätung",
    "mache|mach 4 schluss & ich|glaube|bald|heute|nacht|jetzt & !für_heute|feierabend|mit_ihm|mit_ihr|freund|freundin|bonus|tschüss|arbeit|zocken|spielen|pause",

    "mir 3 was|etwas|nichts 1 tue|tun|antue|zuleide & ich|angst|nacht|heute|werde|schon",
    "angst 6 mir 3 was|etwas 2 tue|tun|antue|passiert|antun",
    "letzten|letzte|letzter|letzter_mensch|einzigen 4 denen|dem|der|die 3 ich 3 rede|schreibe|spreche|sage|sehe & !woche|freispiele|bonus|auszahlung",
    "hund|katze|kater|haustier|tiere|hamster|pferd|vogel|kaninchen & tierheim|nachbarin|nachbarn|abgegeben|weggegeben|untergebracht|freundin|schwester & alles|erledigt|jetzt|wohnung|schlüssel|schon|abschied|geregelt|danach / 14",
    "findet|finden|seht|sehen|siehst|trifft|holt 4 mich 3 hängen|baumeln|tot|leblos|kalt|liegen|hängend & !hängen_lassen",
    "wozu|wofür|weshalb 2 leben|weiterleben|noch_leben|atmen",
    "besseren|bessere|besseres|bessern|mehr 3 FAMILY|leben|mich 4 verdient & ich|meine|mein|haben|sie",
    "ab|bald|dann|morgen|endlich 5 mich los & FAMILY|alle|kinder|sie|ihr|seid|sind & !kunde|kunden|spieler|newsletter",
    "steige|steig|steigen 3 aus & leben|welt|alles|endgültig|für_immer & !bus|zug|spiel",
    "kein|keinen|keine|niemanden 4 für_den|für_die|für_den_es|wofür_es 4 lohnt|kämpfe|lebe|aufstehe",
    "NUM|COUNT|letzten|paar 2 stunden|tage|minuten 3 noch & dann 4 vorbei|ruhe|schluss|frei|erlöst|weg|tot|frieden & !bonus|aktion|turnier|arbeit|feierabend|wartung|freispiele",
    "bringe|bring|schaffe 3 es 3 hinter_mich & heute|nacht|endlich|dann|jetzt & !verifizierung|prüfung",
    "möchte|will|würde|mag 3 nur_noch|endlich|einfach|am_liebsten 3 schlafen|ruhe|frieden|stille|einschlafen|erlösung & nie|immer|ewig|aufwachen|mehr|tod|welt|aufwache",

    "mich 5 Q_ENDED & !geld|abzocker|konto|lawine|welle",
    "mich 2 findet|finden|auffindet|gefunden_wird & nicht|niemand|keiner|wer|tochter|sohn|frau|FAMILY|wohnung|polizei|nachbar & !profil|suche|liste|nutzername|spielername",
    "mein|meinem|meinen|meines 0 tod|tode|todes|ableben|todestag & !hund|katze",
    "leben|etwas|was|sein 1 danach|nach_dem_tod|nach_dem_sterben & gibt|bald|wissen|glaubt|glaube|kommt|werde|schöner & !turnier|spiel",
    "verschwinde|verschwinden|verschwunden|fortgehen|abhauen & F_EVER|spurlos|endgültig & ich|mich|mir|denke & !konto|geld|guthaben|betrag|werbung|gewinn / 8",
    "denke|denk|überlege|grüble 4 drüber|darüber|dran|daran|nach 6 wie_ich|ob_ich & verschwinde|schluss|ende|weg|gehe|beende|tot|aufhöre_zu",
    "muss|will|möchte|kann|würde 4 mir 3 wehtun|weh_tun|wehzutun|schmerzen_zufügen & ich|selbst|hasse|dann|nicht",
    "mir 1 wehtun|weh_tun muss|will|möchte",
    "beende|beenden 2 das|alles|es|mich & ich|jetzt|heute|alles|endgültig|drauf & !spiel|chat|bonus|konto|account|runde|gespräch|autoplay|sitzung|abo|auszahlung|einzahlung",
    "ohne 1 ihn|sie|ihm 6 hätten|wären|wäre|besser|leichter & FAMILY|papa|mama|gesagt|sagt|meint|weggefahren & !auszahlung|bonus|code",
    "kinder|kleinen|kleine|sohn|tochter 4 großziehen|großzieht|aufziehen|aufwachsen & ohne_mich|soll|gut|bitte|allein",
    "tschüss|verabschieden|verabschiede|abschied|lebewohl|ciao|auf_wiedersehen|machts_gut|macht_es_gut & Q_PARTING & !schönen / *",
    "Q_PARTING & Q_PARTING & !service|geholfen",

    "versucht|probiert|versuch|anlauf 9 gefunden|gerettet|überlebt|ausgepumpt|intensivstation|psychiatrie|reanimiert|notaufnahme|geschnappt|abgeschnitten & !passwort|einloggen|code|verifizierung|seite",
    "diesmal|dieses_mal|nächstes_mal & gefunden|findet|finden|retten|rettet|aufhalten|aufhält|stört|hindern|schiefgehen & niemand|keiner|keine|nicht|allein|urlaub|richtig|mich / 12",
    "hergerichtet|bereitgelegt|zurechtgelegt|vorbereitet|gerichtet|eingefädelt & heute|nacht|mitternacht|abend|soweit|nicht_mehr|morgen|wochenende & keiner|niemand|mich|endlich|vorbei|ich_will|nicht_mehr|garage|keller|garten & !dokument|ausweis|auszahlung|turnier|party",
    "muss|müssen|braucht|brauchen 4 keiner|niemand|kein_mensch|niemanden 5 mehr 5 mich|ärgern|sorgen|kümmern|schämen|ertragen|leiden|trauern|durchfüttern|aufregen",
    "keiner|niemand 4 mich|über_mich|um_mich|wegen_mir 4 ärgern|kümmern|sorgen|schämen|leiden|aufregen|weinen & mehr|muss|braucht|dann",
    "person|mensch|menschen|inhaber|kontoinhaber|mann|frau|papa|mama & gibt|existiert|lebt & bald_nicht|dann_nicht|nicht_mehr|nimmer & morgen|bald|dann|konto|dahinter|heute|wenn / 10",
    "nur_noch 2 einen|ein|eine|einziger|einzige 3 plan|ausweg|wunsch|lösung|möglichkeit|option|gedanken|gedanke & ich|mir|für_mich|kopf & !bonus|auszahlung|anwalt|polizei|freispiel",
    "mir|mich 2 bleibt|gibt 3 nur_noch|nur 3 eins|eines|ein_weg|ein_ausweg|der_tod|das_ende|dieser_weg|ein_schritt",
    "mache|mach|schaffe|knipse|puste|räume|radiere|lösche|mach_ich|sauf|saufe 2 mich 3 weg|kalt|alle|aus|ab|tot|platt|fort & !alle_verrückt|auf_die_socken|lustig|vom_acker|vom_staub",
    "kill|kille|killen 2 mich|mir|myself|selbst",
    "mich 2 kille|killen|ausknipse|wegmache|wegmachen|abschalte|wegputze|auslösche|totsaufe|totsaufen|totfahre|totfahren|vergase|vergasen",
    "mache|tue|erledige|schaffe|übernehme|machs 1 es 1 selbst|selber & umbringt|bringt|tötet|killt|tot|sterben|erschlägt|um / 12",
    "springen|umbringen|aufhängen|erhängen|sterben|erschießen|schneiden|ritzen 2 tue|werde|würde|mache|traue 3 nicht|schon|noch|ich & !slot|spiel|preise|level",
    "Q_DARK & ich|mir|mich|immer|nachts|wieder|kopf|habe & !idee|gewinn|bonus",
    "stecker|notbremse|reißleine|schlussstrich|handtuch & mir|mich|leben|endgültig & ziehe|ziehen|gezogen|werfe|zieh & leben|endgültig|für_immer|alles|mir_selbst & !wlan|router|automat|pc",
    "traue|mut|feige|feigling|überwinde|überwindung|schaffe 6 springen|springe|abzudrücken|zuzustechen|durchzuziehen|durchzieh|es_zu_tun|schlucken|runter & !einzahlen|setzen|wette|anruf",
    "Q_IDIOM & ich|mich|mir|bald|will|habe|wenn|und|für|adresse|kontakt|wie|schon & !slot|spiel|film",
  ],
  "crisis.quiet-gone": [
    "will|mag|möchte nicht_mehr & kann|schaffe|packe nicht_mehr & ich / 6",
    "wünsche|wünschte|hoffe|hätte_gern 5 unfall|herzinfarkt|krebs|krankheit|schlaganfall|flugzeugabsturz & ich|mir|mich",
    "mich 2 nie|nimmer|nicht_mehr 2 wiedersehen|wieder_sehen|sehen|wiederseht & welt|FAMILY|niemand|keiner",
    "konsequenzen|konsequenz 2 ziehen|ziehe & schande|leben|ertragen|für_immer|ich_endgültig",
    "nicht_mehr|nimmer 1 brauchen|brauche|braucht & geld|gehalt|guthaben|lohn|sachen & FAMILY|sagt|gesagt|meint & !DOCUMENT|BONUS",

    "unter|ins|im 1 wasser & bleiben|bleibe|einatmen|auftauchen|auftauche|untergehen|versinken|sinken & ich|mir|ruhig|still|einfach|nie|nicht & !slot|symbol|u_boot",
    "stelle|vorstelle|vorstellung|male|ausmale 8 ruhig|still|friedlich|vorbei|tot|weg|nicht_mehr & mir|ich & wäre|wie & !spiel|gewinn|jackpot|seite",
    "ich 3 dran|nächste|nächster & stirbt|sterben|tot|erschossen|umgebracht|erhängt",

    "setzt|setze|setzen|macht|mache|bereitet|bereite|gesetzt|gemacht 3 dem|allem|sich|alledem|mir|ihm|ganzen 3 ende & !spiel|aktion|bonus|konto|autospiel",
    "lebens|leben|daseins 1 überdrüssig|müde|satt|leid|müd",
    "wünsche|wünschte|hoffe|mag|möchte|würde|will 6 einzuschlafen|einschlafen|einschlafe|wegdämmern|hinübergleiten & fertig|nie|nimmer|ende|schluss|vorbei|einfach|F_EVER & !kann_nicht|nachts_nicht",
    "ob ich 2 lebe|atme|existiere|da_bin|tot|sterbe|verrecke|morgen",
    "reise|weg|kampf|geschichte|kapitel|vorstellung|letzter_akt|zeit 4 zu_ende|vorbei|ende|endet & mein|meine|ich & !bonus|slot|turnier|urlaub|spiel|aktion|wann|BONUS|PAYOUT",
    "ohne 1 mich & welt|alle|familie|leben|FAMILY|ort|schöner|leichter|jeder|jeden & besser|schöner|leichter|ruhe|glücklicher|weiter|gut|dran|schaffen|klar|wäre",

    "leben|geburt|existenz|dasein 3 fehler|irrtum|müll|verschwendung|trauerspiel|albtraum|alptraum|witz & mein|war|ist|ganzes|ich & !spiel_des",
    "mich 4 laster|lkw|auto|zug|bus|blitz|herzinfarkt|krebs|tod|teufel 3 erwischt|erfasst|überfährt|mitnimmt|holt|trifft|totfährt|umnietet",
    "nie|nimmer|nicht|nicht_mehr 3 munter|wach 1 werden|werde",
    "FAMILY 6 sagt|sagen|sag|ausrichten|richten|richtet 8 LOVE & bitte|ihr|ihm|ihnen|dass",
    "bin|gehe|bleibe 5 weg|fort & F_EVER|endgültig & ich|dann|mal & !konto|kunde|newsletter|werbung|geld|guthaben|gewinn / 8",
    "gerettet|überlebt|aufgewacht|reanimiert|zurückgeholt|geboren|gezeugt & hätte|wäre|hättet|hätten|warum|wozu & nicht|nie|besser|wozu & ich|mich|werden|worden|sollen",
    "lieber|am_liebsten|besser 4 begraben|unter_der_erde|sarg|grab|friedhof|himmel & ich|mich|richtig|gleich",
    "niemand|keiner|wer 4 traurig|weinen|weint|vermissen|vermisst|trauern|fehlen|braucht & mich|mir|mein|ich|denn|schon",

    "hat|nimmt|findet|haben 5 ein_ende|ihr_ende|sein_ende & bald|endlich|alles|heute|leid|qual|schmerz|weh|dann|elend & !aktion|bonus|turnier|promo|saison",
    "bald|dann|endlich|danach 4 tut|tun 5 nichts|nicht|nix 4 weh",
    "tut|tun 4 nichts|nicht|nie 3 mehr 2 weh & dann|bald|endlich|danach|mir|alles & !zahn|rücken|hand|kopf",
    "wenn|sobald|falls|bis|wann 5 lest|liest|lesen|gelesen|findet|bekommt|hört 5 bin|gibt|lebe|ist|werde 4 ich|mich|alles & schon|weg|nicht|tot|fort|längst|nimmer|vorbei|woanders|unterwegs & !online|eingeloggt|arbeit",
    "falls|wenn|sollte|solltet 4 nichts|nie|nicht 2 mehr 3 von_mir|mir & hört|hören|lest|seht|kommt|melde|lesen",
    "nichts|nie|nicht 2 mehr 2 von mir 2 hört|hören|höre|lest|seht|kommt",
    "atmen|aufstehen|aufwachen|existieren|weiteratmen|dasein 4 zu_viel|zu_schwer|zu_anstrengend|anstrengend|qual|mühe|mühsam|sinnlos|zwecklos|überflüssig",
    "vergesse|vergessen|höre|hör 3 auf 3 atmen|leben|existieren|schlagen",
    "mit 1 allem|allem_anderen|allem_andern|dem_ganzen|dem_leben|der_welt & schluss|ende|vorbei|aus|fertig|durch & ich|is|ist|dann|heute|runde|bald|endgültig|bin & !bonus|aktion|dokument|upload|verifizierung|auszahlung",
    "will|möchte|wünsche|soll|wünschte|hoffe|dass 4 es|alles|das|alle 2 Q_STOPS & F_EVER|nur|endlich|einfach|zu_viel|einmal|irgendwann|bald|innerlich & !musik|ton|anrufe|mails|werbung|sms|newsletter|autospin|freispiel",
    "wäre|ist|wärs 5 beste|besser|leichter|erleichterung|segen|gesünder 5 wenn_ich|ohne_mich|ich 4 gehe|weg|verschwinde|nicht|tot|fort|sterbe|da_wäre",
    "beste|besser|einfacher|leichter 3 wenn 1 ich 4 gehe|geh|weg|verschwinde|nimmer|nicht_mehr|fort|tot|sterbe|ginge|verschwände|nie & !online|offline|bonus|morgen_wieder",
    "kein|keinen 3 platz 4 welt|erde|leben|gesellschaft|diesem_planeten",
    "fehl 1 am platz & ich|welt|leben|mich",
    "Q_AFTER & FAMILY|ich|mich|mir|tot|besser|versorgt|wert|zahlt|mehr & !kündigen|gekündigt|verkaufen|auflösen|beitrag|nachweis|einkommen|bescheid|DOCUMENT|beziehe|bekomme_monatlich",
    "versicherung 4 zahlt|auszahlt|deckt & tod|tot|selbst|suizid|sterbe|wenn_ich|mehr_wert",
    "mein|meine|meiner|meinem|meinen 1 Q_FUNERAL & !mutter|mutti|mama|papa|vater|oma|opa|mann|frau|bruder",
    "Q_FUNERAL 4 für_mich|von_mir|kommen|gespart|ausgesucht|musik & ich|mein|meine|ihr & !eltern|mutter|vater|oma|opa|bruder|slot",
    "müde|erschöpft|leid|satt 3 vom_leben|vom_kämpfen|zu_kämpfen|kämpfen|vom_existieren|von_allem|des_kämpfens",
    "kampf|kämpfen|kämpfe 4 aufgegeben|verloren|nicht_mehr|gebe_auf|vorbei|sinnlos & ich|mich|leben|habe|kann & !spiel|boss|arena|sport",
    "will|werde|möchte 3 keine|nicht|nie 3 NUM|alt|älter 1 werden",
    "licht|lichter|kerze|lebenslicht & aus|ausmachen|ausknipsen|ausgeht|erlischt|auspusten & bei_mir|mir|mein|endgültig|für_immer|leben",
    "spüre|fühle|spür|fühl 4 nichts|gar_nichts|nimmer 3 mehr & ich|mich|leben|leer|tot|innen|seit|nur & !tastatur|vibration|handy",
    "auffallen|auffällt|merken|merkt|bemerkt|bemerken|gefunden|finden 4 wenn 4 stinkt|stinke|verwese|riecht|wochen|monate & ich|mich|mir|nicht|keiner",
    "passwörter|pin|zugangsdaten|vollmacht|schlüssel|unterlagen 6 FAMILY 6 hinterlegt|aufgeschrieben|rausgelegt|bereitgelegt|hingelegt|dagelassen & nicht_mehr|danach|wenn|abschied|weg|liebe|brief",
    "restguthaben|rest|guthaben|geld|konto|gewinn & FAMILY|tierheim|kinder|bruder|spendet|spende & weg|nicht_mehr|nichts_mehr|tot|lest|fort|sterbe|hört|abschied|falls & bitte|gebt|überweist|zieht|geht|soll|schickt|gehört|zahlt",
  ],
};
