/** German ways of crisis that name no death: what is put in order, given away, left unsaid, no longer expected. */
import type { Concepts, Rules } from "../../pack.ts";

export const obliqueWords: Concepts = {
  O_PET:
    "hund, hündin, hunde, hundi, katze, katzen, kater, mieze, miezen, kätzchen, büsi, meerschweinchen, hamster, kaninchen, hase, hasen, wellensittich, wellensittiche, papagei, kanarienvogel, vögel, pferd, pony, fische, aquarium, schildkröte, tiere, haustier, haustiere, hühner, dackel, labrador, pudel, mops, schäferhund, welpe",
  O_THINGS:
    "sachen, gitarre, geige, klavier, trompete, uhr, armbanduhr, taschenuhr, motorrad, moped, fahrrad, playstation, konsole, schmuck, kette, ehering, bücher, platten, plattensammlung, schallplatten, briefmarken, münzsammlung, sammlung, werkzeug, werkzeugkiste, kamera, klamotten, kleider, möbel, erbstück, erbstücke, angel, angelsachen, eisenbahn, modelleisenbahn, pflanzen, zimmerpflanzen, blumen, fotoalbum, fotoalben, alben, fotos, kuscheltier, hab und gut, habseligkeiten, zeug, lieblingsjacke, schallplatte, trikot, trikots",
  O_GIVE:
    "verschenkt, verschenke, verschenken, vermacht, vermache, überlassen, überlasse, weggegeben, abgegeben, hergegeben, weitergegeben, vererbt, vererbe, übergeben, geschenkt, schenke, gespendet, verteilt, aufgeteilt, anvertraut, gegeben, gebracht, hingebracht, untergebracht, abgeholt, zurückgegeben, weggebracht, weggeräumt, ausgemistet, in gute hände",
  O_PAPERS:
    "passwörter, pin, pins, zugangsdaten, vollmacht, kontovollmacht, bankvollmacht, unterlagen, ordner, mappe, versicherungspapiere, versicherungen, policen, papiere, schlüssel, wohnungsschlüssel, hausschlüssel, autoschlüssel, ersatzschlüssel, zweitschlüssel, testament, patientenverfügung, sparbuch, sparbücher, grabstelle, bestatter, entsperrcode, tresor, schließfach, grundbuch, fahrzeugbrief, stammbuch, kontakte, telefonliste",
  O_ARRANGE:
    "aufgeschrieben, notiert, hinterlegt, bereitgelegt, hingelegt, rausgelegt, dagelassen, hinterlassen, geordnet, sortiert, abgeheftet, geregelt, erledigt, vorbereitet, gezeigt, erklärt, übertragen, überschrieben, eingeworfen, abgegeben, gegeben, beglichen, aufgeräumt, ausgeräumt, leergeräumt, entrümpelt, geputzt, übergeben, verteilt, beisammen, beieinander, bereit, liegt auf dem tisch, liegen auf dem tisch, liegt am küchentisch, auf dem küchentisch, am küchentisch, in der schublade, auf der kommode, unter der fußmatte, im briefkasten",
  O_LETTER:
    "brief, briefe, zettel, zeilen, umschlag, umschläge, kuvert, kuverts, sprachnachricht, sprachnachrichten, videobotschaft, videos, tagebuch, karten, abschiedszeilen",
  O_WRITTEN:
    "geschrieben, verfasst, fertig, zugeklebt, adressiert, hinterlassen, hingelegt, bereitgelegt, liegt, liegen, aufgenommen, eingeworfen, frankiert, schreibe, schreib, versteckt",
  O_UNAWARE:
    "weiß noch nicht, weiß es noch nicht, weiß nur noch nicht, weiß nicht wofür, weiß nicht warum, nicht wofür, ahnt nichts, ahnt noch nichts, ahnt ja nichts, ahnen nichts, weiß noch nichts, wissen noch nichts, wird er dann verstehen, wird sie dann verstehen, werden sie dann verstehen, wird es verstehen, merkt noch nichts, merkt es noch nicht, hat nichts gemerkt, hat sich gewundert, hat komisch geschaut, hat gefragt warum, weiß nicht dass, wusste nicht dass, weiß nicht, hält mich für",
  O_AFTER:
    "danach, für danach, fürs danach, für das danach, wenn es soweit ist, wenns so weit ist, so weit ist, soweit ist, falls mir, falls mir was, falls mir etwas, wenn mir was, wenn mir etwas, sollte mir etwas, sollte mir was, für den fall, im fall der fälle, wenn ich mal nicht, wenn ich nicht mehr, wenn ich weg bin, falls ich nicht, falls was ist, ab dann, hinterher, ohne mich, nach mir, dann eh",
  O_UNTIL:
    "bis montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, bis samstag, bis sonntag, bis morgen, für eine woche, für ein paar tage, für drei tage, für zwei tage, für die nächsten tage, genug futter, genug wasser, genug zu fressen, doppelt gefüttert, extra futter, napf, näpfe, futter, futterautomat, tierheim, nachbarin, nachbarn, neues zuhause, gutes zuhause",
  O_QUIT:
    "gekündigt, gekündigt habe, kündige, hingeschmissen, abgemeldet, aufgelöst, abbestellt, storniert, abgesagt, gelöscht, verkauft, aufgegeben, abgeschafft",
  O_TIES:
    "job, arbeit, arbeitsstelle, stelle, wohnung, mietvertrag, handyvertrag, verträge, fitnessstudio, urlaub, reise, zahnarzttermin, arzttermine, termine, abos, versicherung, versicherungen, strom, telefon, zeitung, profile, facebook, instagram, kontakte",
  O_BYE:
    "tschüss, tschüssi, tschüßi, servus, pfiat, pfüat, pfiati, pfiatdi, baba, ciao, tschau, ade, adieu, adjö, adios, lebewohl, lebt wohl, leb wohl, macht es gut, machs gut, mache es gut, gehabt euch wohl, auf wiedersehen, auf nimmerwiedersehen, wiedersehen, abschied, verabschiede, verabschiedet, verabschieden, good bye, goodbye, bye, bye bye, und tschüss, gott befohlen, gute reise",
  O_EVERYBODY:
    "alle, allen, alle miteinander, alle zusammen, allesamt, miteinander, zusammen, ihr lieben, welt, ihr alle, euch allen, jedem, jeden, von allen, von jedem, aller welt",
  O_LEAVE:
    "ich gehe, gehe ich, ich gehe jetzt, bin dann weg, bin weg, bin ich weg, bin fort, bin nicht mehr da, bin ich nicht mehr da, bin dahin, bin dann mal weg, mich gibt es, gibt es mich, von mir, vergesst mich, mache mich davon, trete ab, gehe heim, verlasse euch",
  O_FALLING:
    "fällt, falle, fallen, fliegt, springt, springen, springe, aufschlag, aufprall, aufkommt, aufschlägt, unten ankommt, runterfällt, runterfallen, ertrinkt, ertrinken, erfriert, erfrieren, erstickt, ersticken, verblutet, verbluten, unterkühlung, überrollt, stromschlag, erhängt, einschläft, stirbt, sterben, vergiftet",
  O_HURT:
    "wehtut, weh tut, tut weh, tut es weh, tut das weh, wehtun, weh tun, schmerzt, schmerzhaft, spürt man, merkt man, fühlt man, schnell geht, schnell ginge, geht es schnell, ging es schnell, wie lange es dauert, wie lange dauert, wie lang dauert, ohnmächtig, bewusstlos, quält, leidet man, sofort weg",
  O_WATER:
    "see, fluss, meer, kanal, hafen, weiher, teich, rhein, donau, elbe, main, neckar, isar, inn, spree, weser, mosel, limmat, aare, reuss, zürichsee, bodensee, bodensee, wannsee, ostsee, nordsee, talsperre, stausee, wehr, wasser, steg, ufer, kai, mole, pier",
  O_EDGE:
    "brücke, autobahnbrücke, talbrücke, eisenbahnbrücke, dach, dachterrasse, hochhaus, hochhausdach, parkhaus, parkdeck, oberstes deck, balkon, balkongeländer, balkonbrüstung, geländer, brüstung, fensterbank, fenstersims, klippe, steilküste, felskante, aussichtsturm, fernsehturm, kirchturm, kran, staumauer, viadukt, bahnsteig, bahnsteigkante, gleis, gleise, gleisen, bahngleise, bahndamm, bahnübergang, schienen, abgrund, schlucht, funkmast, windrad, silo, obersten stock, sprungturm",
  O_SELFPUT:
    "sitze, sitz, sitzt, stehe, steh, steht, bin, liege, gehe, geh, geht, laufe, lauf, fahre, klettere, kletter, klettert, hocke, lehne, schaue, schau, starre, parke, rauf, hoch, oben",
  O_STRANGE:
    "kalt, kälte, dunkel, allein, alleine, niemand, keiner, menschenleer, still, stille, ruhig, ruhe, tief, weit runter, weit nach unten, hinunter, runter, unten, schnell, schritt, ein schritt, loslassen, letzte, letzter, frieden, friedlich, ende, schluss, aus, vorbei, nebel, wind, beine baumeln, schuhe, jacke ausgezogen, warte auf, abschied, nie mehr, nicht mehr, egal, leise, weine, heule, verspielt, verloren, letztes",
  O_STEERING:
    "bäume, baum, alleebaum, alleebäume, pfeiler, brückenpfeiler, leitplanke, gegenverkehr, lkw, laster, lastwagen, sattelschlepper, betonwand, tunnelwand, böschung, abhang, mauer, güterzug, zug, ice, s bahn, u bahn, straßenbahn, tram, bus, baam",
  O_VEER:
    "lenken, lenke, lenkt, lenkrad, loslassen, loslasse, rüberziehen, rüber, reinfahren, reinfahre, reinlenken, draufhalten, draufhalte, fahre, fahren, fährt, rase, rast, ziehen, gas geben, bremsen, bremse, kurz, werfe, springe, vor, unter, gegen, schmeiße, schmeißen",
  O_FERTIG:
    "fertig, vorbei, ruhe, schluss, aus, erledigt, ende, frieden, erlöst, gut wärs, rum, weg, nie, niemand, keiner, verspielt, verloren, am liebsten, sagt, will, manchmal, gedanke, gedanken, überlege",
  O_NOWAKE:
    "nicht, nie, nimmer, nicht mehr, nie mehr, nie wieder, hoffentlich nicht, gar nicht, garnicht, nicht wieder",
  O_PACK:
    "schachtel, packung, packungen, blister, röhrchen, dose, pillendose, tablettenbox, fläschchen, vorrat, hausapotheke, medikamentenschrank, rezept, streifen",
  O_ALLOFIT:
    "leer, voll, ganz, ganze, ganzen, komplett, alle, restlos, auf einmal, runtergespült, intus, geschluckt, genommen, eingeworfen, ausgeschüttet, neben mir, vor mir, bereit, gesammelt, reicht, genug, aufgemacht, zusammengespart",
  O_CORDREAL:
    "echt, kein witz, hängt, hält, wartet, liegt bereit, liegt da, liegt hier, liegt schon, schon da, im kofferraum, im keller, am balken, am haken, in der garage, im rucksack, gekauft, geholt, geknotet, im schuppen, am dachboden, auf dem dachboden",
  O_BLAMELESS:
    "nichts dafür, nix dafür, keine schuld, nicht schuld, nicht ihre schuld, nicht seine schuld, nicht eure schuld, nicht deine schuld, niemandes schuld, keiner schuld, niemand schuld, kein vorwurf, keine vorwürfe, keinen vorwurf, nicht ihr fehler, nicht sein fehler, nicht an ihnen gelegen, nicht an ihr gelegen, nicht an ihm gelegen, lag nicht an ihnen, lag nicht an ihr, lag nicht an ihm, lag nicht an euch, nicht an euch gelegen, alles richtig gemacht, nichts falsch gemacht, nicht traurig, nicht böse, nicht weinen, stolz auf, lieb hatte, lieb habe, geliebt habe, immer geliebt, sehr geliebt",
  O_TELL:
    "sagt, sag, sagen, sagen sie, richtet, richten, ausrichten, weitersagen, weitergeben, soll wissen, sollen wissen, sollen nicht, soll nicht, wissen lassen, wisst, damit sie wissen, damit er weiß, damit sie weiß",
  O_RESOLVED:
    "was ich tun muss, was ich zu tun habe, was zu tun ist, was ich machen muss, wie es weitergeht, wie es ausgeht, wie es endet, mein entschluss, entschluss gefasst, entscheidung getroffen, habe mich entschieden, habe ich entschieden, habe ich beschlossen, habe beschlossen, so entschieden, ist entschieden, ist beschlossen, steht fest, alles entschieden, fertig überlegt, lange genug nachgedacht, ist okay so, ist ok so, ist gut so, bin im reinen, im reinen mit, meinen frieden, frieden gemacht, frieden geschlossen, keine angst mehr, keine angst davor, nichts mehr zu fürchten, still in mir, ganz ruhig, ganz ruhig geworden, so ruhig, seltsam ruhig, zum ersten mal ruhig, leicht ums herz, erleichtert, wie erlöst, keine tränen mehr, tut nichts mehr weh",
  O_LIVESEE:
    "erleben, erlebe, erlebt, mitbekommen, mitbekomme, mitkriege, mitkriegen, mitmachen, mitmache, feiern, feiere, dabei sein, dabei bin, sehen, sehe, schaffen, aufwachsen sehen, alt werden, kennenlernen, werden, da sein, dasein, da bin",
  O_MILESTONE:
    "dezember, weihnachten, heiligabend, silvester, neujahr, ostern, frühling, sommer, herbst, winter, geburtstag, vierzig, fünfzig, sechzig, nächstes jahr, nächste woche, nächsten monat, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, wochenende, morgen, sonnenaufgang, morgengrauen, hochzeit, einschulung, abschluss, rente, enkel, enkelkind, neue jahr, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, geburt, kommunion, konfirmation, nächsten schnee, blüte",
  O_GRAVEKIN:
    "oma, omi, opa, opi, mama, mutti, papa, vati, mutter, vater, hilde, bruder, schwester, frau, mann, tochter, sohn, großmutter, großvater, engel, engeln, herrgott, ahnen, verstorbenen, toten",
  O_MISSINGPERSON:
    "verschwunden, spurlos, abgängig, vermisst, vermissen, nicht heimgekommen, nicht nach hause gekommen, nicht erreichbar, handy aus, geht nicht ans telefon, geht nicht ran, meldet sich nicht, nicht mehr gemeldet, abgehauen, weggefahren, weggelaufen, auto weg, im bad eingeschlossen, eingesperrt im bad, macht nicht auf, antwortet nicht, nicht erschienen, nicht aufgetaucht, nicht zur arbeit gekommen, nicht zum dienst, eingeschlossen, eingesperrt, verbarrikadiert, verschanzt, zugesperrt, abgeschlossen im, nicht aus dem zimmer, macht die tür nicht auf, handy liegt, handy hier gelassen, alles stehen und liegen gelassen, von der brücke geholt",
  O_GIVENUP:
    "telefonseelsorge, seelsorge, hotline, krisendienst, psychiatrie, therapie, notruf, blabla, hilft nicht, hilft nichts, ändert nichts, bringt nichts, hab ich durch, schon durch, nicht mehr zu helfen, zu spät für hilfe, keine hilfe mehr",
  O_WITHME: "mit mir, für mich, bei mir, mich, unter mich, unter mein leben, meinerseits, von mir",
  O_OVER:
    "feierabend, zapfenstreich, schicht im schacht, sense, ende gelände, ende, schluss, aus, vorbei, aus und vorbei, gelaufen, schlussstrich, schlusspunkt, letzter akt, vorhang, licht aus, lichter aus, endstation, finito, exitus, over, game over",
  O_HEAD: "letztes, letzte, letzter, letzten, ein letztes, zum letzten",
  O_LASTDOING:
    "mal umarmt, umarmt, umarmung, gedrückt, geküsst, kuss, gekocht, lieblingsessen, gesehen, besucht, angerufen, telefoniert, telefonat, spaziergang, abendessen, essen, mahlzeit, zigarette, bier, gruß, grüße, wille, wunsch, foto, blick, sonnenuntergang, gute nacht gesagt, ins bett gebracht, vorgelesen, tag, abend, nacht, stunde, atemzug, wunsch, lebewohl, frühstück, dusche, kaffee",
};

export const crisisOblique: Rules = {
  "crisis.oblique-arranged": [
    "O_LETTER 4 O_WRITTEN & O_AFTER|jeden|alle|kinder|FAMILY|weg|finden|lesen|abschied|bin|fertig|jedem|drei|zwei|vier & !bank|behörde|post|inkasso|gericht|finanzamt|support|DOCUMENT|mitarbeiter|rechnung|versicherung|anwalt|euch|beschwerde|gewonnen|wunschzettel|einkaufszettel / 9",
    "O_PET & O_UNTIL & findet|finden|mich|abgegeben|gebracht|untergebracht|nicht_mehr|danach|reicht|versorgt|hingestellt|gestellt|kümmert|abgeholt & !slot|feature|bonus|tierarzt|symbol|frisst|fressen / 12",
    "O_PET & O_GIVE & jetzt|gestern|heute|nun|dann|nicht_mehr|abschied|nachbarin|tierheim|schwester|mutter & !tierarzt|slot|BONUS|zurückbekommen / 8",
    "O_THINGS|alles 6 O_GIVE & FAMILY|jetzt|nachbar|nachbarin|freunde|kumpel|kollegen|jemand|anderen|heute|brauche|nicht_mehr & ich|meine|meinen|mein|habe & !BONUS|spenden_quittung|gutschein|gewonnen|geburtstag|weihnachten / 9",
    "O_PAPERS|passwort & O_ARRANGE & O_UNAWARE|O_AFTER|abschied|falls|alles|finden|findet & !DOCUMENT|hochgeladen|verifizierung|LOGIN|zurücksetzen|bestätigung|kyc|eingeloggt|gehackt / 14",
    "O_PAPERS 4 FAMILY 4 O_ARRANGE & !hochgeladen|verifizierung|gehackt|geändert|ausgezahlt|bestätigen",
    "FAMILY 6 O_PAPERS 4 O_ARRANGE & !hochgeladen|verifizierung|gehackt|geändert|ausgezahlt|bestätigen",
    "O_TIES 4 O_QUIT & O_AFTER|nichts|nicht_mehr|alles|brauche|brauch|auch & ich|mein|meine|habe & fürs_danach|danach|brauche|sonst_nichts|sonst_auch_nichts|nicht_mehr_nötig|lohnt & !BONUS|casino|schulden|zocken|spielen|bewerbung / 14",
    "brauche|brauch|brauchen|benötige 5 nichts|nichts_mehr|nicht_mehr|kein|keine|keinen|nimmer & danach|dort|ab_dann|auch_sonst|sonst|da_wo|hinterher|nach_freitag|nach_sonntag|ewigkeit|wo_ich & ich & !BONUS|bonus|DOCUMENT|werbung / 12",
    "wer|was 4 erbt|bekommt|kriegt|passiert 6 guthaben|konto|geld|gewinn|rest & mir|ich & passiert|sterbe|zustößt|nicht_mehr|tot|tod|weg & !gesperrt|limit|kündige|lösche|schließe|pleite|verfällt|BONUS",
    "erbt|erben|vererben|vererbe|vererbt|hinterbliebene|hinterbliebenen|nachlass|erbin 10 mir|ich|mein|meine & guthaben|konto|account|gewinn|geld|rest & !geerbt|vater_gestorben|verstorben|erbschaft_gemacht / 10",
    "mir|uns 4 etwas|was 2 passiert|zustößt|zustößt|zustoßen & falls|wenn|sollte|wochenende|heute|konto|guthaben|FAMILY & !computer|handy|konto_passiert",
    "enkel|enkels|enkelin|sohn|sohnes|tochter|frau|bruder|schwester|kinder & überschreiben|umschreiben|übertragen|umtragen|überschreibt & konto|guthaben|alles|haus|auto|wohnung & mir|ich|meine|bald|zeit|lange|schnell & nicht_mehr|bald|lange|rechtzeitig|heute|dringend|noch / 16",
    "bleibt|bleiben|habe|hab 5 nicht_mehr_viel|nicht_mehr_so_viel|kaum_noch|wenig|nicht_mehr_lange|nicht_mehr_lang|nicht_viel 2 zeit & mir|ich & !bonus|BONUS|freispiele|aktion|turnier|umsatz|angebot|runde|frist|mittagspause|arbeit",
    "mir bleibt|bleiben 4 zeit|tage|stunden & nicht|wenig|kaum|letzten & !bonus|BONUS|freispiele|aktion|turnier|umsatz|runde",
    "mach|mache|machs|lebe|lebe_ich 3 nicht_mehr_lange|nicht_mehr_lang|nimmer_lang|nimmer_lange & ich|es|eh",
    "mache|mach|machen 3 es 3 nicht_mehr|nicht 2 lange|lang",
  ],
  "crisis.oblique-farewell": [
    "O_BYE & O_EVERYBODY & O_LEAVE & !schönen|feierabend|bis_morgen|bis_bald|offline|essen|bett / 10",
    "O_BYE & wurscht|egal|gleichgültig|sinnlos|schnuppe & ich|mir|alles|jetzt & !schönen|bonus / 12",
    "von_mir|mich 4 nie|nichts|nicht|niemand|keiner 5 hören|sehen|lesen|hört|sieht|liest|hörst & sie|ihr|mehr|wieder|sonst|keiner|niemand & !geld|cent|euro|werbung|einzahlung|sehen_sie_nichts_mehr_an_geld",
    "werden|werdet|wird|wirst 3 von_mir|mich 3 nichts|nie|nicht 2 mehr|wieder",
    "sonst|überhaupt 2 auch 1 niemand|keiner & mich|mir & hören|sehen|mehr",
    "zum|zu 1 abschied|abschiednehmen & umarmt|FAMILY|gesagt|gewunken|geküsst|gedrückt|gekocht|besucht|angerufen|wusste|weiß & !rente|kollege_geht|bonus|party|job_gewechselt",
    "O_HEAD 2 O_LASTDOING & ich|mein|meine|meinen|mir|habe|FAMILY & O_BYE|abschied|weiß|wusste|weiss|ahnt|ahnen|danach|dann|nicht_mehr|ende|leben|morgen|heute & !BONUS|freispiel|gewinn|gewonnen|eingezahlt|PAYOUT|gespielt|spin|aktion|vor_der_arbeit|vor_dem_schlafen",
    "ohne|bevor 4 zu_sagen|sage|erklären & abschied|lebewohl & FAMILY|gehe|gehen",
    "O_TELL 5 FAMILY|ihnen|ihr|ihm 7 O_BLAMELESS & !gewinn|jackpot|bonus",
    "O_TELL 4 dass 6 O_BLAMELESS & FAMILY|ihnen|ihr|ihm|sie & !bonus|jackpot",
    "FAMILY & O_BLAMELESS & konnte|konnten|können|kann|hat|haben|wissen|denken & nichts_dafür|nix_dafür|keine_schuld|nicht_schuld|nicht_traurig|immer_geliebt|alles_richtig_gemacht & wenn|falls|bitte|danach|irgendwann|dass / 14",
    "schlussstrich|punkt|strich|schlusspunkt 3 unter 2 mich|mein_leben|mein_dasein|die_existenz",
    "O_OVER 2 mit|für|bei 0 mir|mich & heute|heut|abend|nacht|morgen|dann|jetzt|bald|endlich|endgültig|is|ist & !casino|zocken|spielen|bonus|deal|euch|freundschaft",
    "mit|für|bei 0 mir|mich 3 O_OVER & heute|abend|nacht|morgen|dann|jetzt|bald|endgültig|ist|leben & !casino|zocken|bonus|euch",
    "wenn|sobald|sind 4 weg|alle|leer|aufgebraucht & bin|gehe|geh 2 ich 2 auch|dann 2 weg|fort|nicht_mehr|dran & !offline|konkurrenz|anderes",
    "rest|ende|schluss 2 von|meines|vom 1 meinem|meines|mein 1 leben|lebens & !versorgt|ausgesorgt|glücklich|rente|bonus",
    "dann|danach|jetzt 2 bin 1 ich 3 auch 1 weg|fort|tot|nicht_mehr|dahin",
    "O_GIVENUP & heute|abend|nacht|morgen|bald|jetzt|mir & feierabend|schluss|ende|aus|vorbei|gehe|egal|sinnlos|zu_spät|ändert & !ausweis|bonus / 14",
  ],
  "crisis.oblique-place": [
    "O_EDGE & O_SELFPUT & O_STRANGE & ich|bin|sitze|stehe|freundin|freund|FAMILY|hier & !slot|symbol|bonus|feature|urlaub|aussicht_super|party|grillen|zug_verspätung|wifi|wlan|warte_auf_den_zug / 12",
    "O_WATER & O_SELFPUT & kalt|kälte|schnell|dunkel|tief|ruhe|still|allein|niemand|keiner|egal|steine|weine & ich|bin|sitze|stehe|hier & ginge|geht|würde|schnell|rein|ende|nie|niemand|vorbei|letzte|drin|untergehen|schwimme|wäre & !slot|angeln|urlaub|baden|grillen|wetter / 12",
    "garage|tiefgarage|carport 6 motor|auto|abgase|tor & sitze|sitz|bin|stehe|liege|zu|geschlossen|noch_aus|an & ich|nur|noch|letzte|schreiben|jemandem|wem|wollte|allein & !werkstatt|reparatur|startet|kaputt|gewinn / 14",
    "auto 4 garage & sitze|sitz|bin|hocke & !stellplatz|kaputt|fertig_geparkt",
    "O_HURT & O_FALLING & man|ich|hoch|tief|stockwerk|stockwerke|stock|meter|leute|jemand|wohl|eigentlich & !slot|spiel|bonus|zahnarzt|tischkante|hund|film|freispiele|kurs|quote|walzen / 10",
    "so|wie|ziemlich 1 hoch & fällt|fallen|falle|springt|stürzt|runter & man|ich|weh|wehtut|überlebt|stockwerke|stock|meter & !gewinn|quote|jackpot|einsatz|kurs",
    "O_STEERING & O_VEER & O_FERTIG & ich|einmal|kurz|FAMILY|sagt|er|freundin|manchmal|beim|gegen|vor|unter & !slot|spiel|bonus|parkplatz|verspätung|stau|versicherung_auto|unfall_gehabt|verpasst|rennen|simulator / 12",
    "unter|vor|gegen 2 nächsten|nächste|den_nächsten|einen|den|die|ersten 2 zug|ice|lkw|laster|baum|bahn|bus|tram|güterzug & am_liebsten|will|möchte|würde|sagt|werfe|springe|lege|lenke|fährt|fahre|genug|schluss|einfach|manchmal & !warte|verspätung|stehe_im_stau|ticket",
    "^ ich springe|spring",
    "^ ich springe|spring 3 gleich|jetzt|runter|heute|wirklich",
    "FAMILY|FRIEND 4 sitzt|steht|klettert|hängt|ist 4 O_EDGE & verspielt|verloren|weil|hilfe|schnell|sagt|will|droht|runter|springen|was_soll|geld & !bahnsteig_wartet|balkon_raucht",
    "O_EDGE 5 sitzt|steht|klettert & FAMILY|freundin|freund|er|sie & verspielt|verloren|weil|hilfe|schnell|sagt|will|droht|was_soll & !slot",
  ],
  "crisis.oblique-means": [
    "wache|wach|aufwache|aufwachen|wachen 4 O_NOWAKE 2 auf & ich|hoffentlich|gut|wenn|morgen|dann & !handy|wecker|verschlafen",
    "wenn|hoffentlich|vielleicht|falls 5 O_NOWAKE 2 aufwache|wach_werde|aufwachen|zu_mir_komme",
    "O_PACK & O_ALLOFIT & schlafe|schlaf|schlafen|aufwachen|wache|müde|heute|nacht|ruhe|abend|jetzt|ich & tabletten|pillen|schlafe|schlaf|schlafen|wache|geschluckt|genommen|runtergespült|intus|nicht_auf|medikamente|reicht|mutter|oma & !zigaretten|kekse|chips|kippen|rauche|pizza|akku|bonus / 12",
    "seil|strick|schlinge|kabel|gürtel|tau|pistole|waffe|rasierklinge|messer|knarre|gift & O_CORDREAL & ich|mir|nur|aber|witze|mich|habe|lol|spaß & !slot|symbol|bonus|feature|klettern|deko|brauereiführung|urlaub / 9",
    "gashahn|gasherd|gasflasche & aufdrehen|aufdreht|dreht|drehe|dreh|auf|offen|FAMILY & !grill|camping|rechnung|vollgas",
    "FAMILY|FRIEND|mitspieler|spieler|jemand|nachbarin|nachbar|wer|einer 8 aufhängt|aufhängen|erhängt|umbringt|vergiftet|erschießt|ertränkt|ritzt|springt|vorn_zug|antut|abmurkst|totfährt & sich|sagt|schreibt|geschrieben|gesagt|droht|will & !spiel|slot|bild|app|server|seite",
  ],
  "crisis.oblique-edge": [
    "O_WATER & schaue|starre|blicke|gucke|schau|guck|starr|stier & hinein|rein|runter|hinunter|stunde|stunden|lange|tief|strömung & ich & !slot|bild|stream|spiel / 14",
    "O_EDGE & etage|stock|stockwerk|deck|oben|geländer|meter & nicht_hoch|niedrig|rand|runter|hinunter|guthaben|letzte|drüber|offen & !slot|spiel|drohne|zahlendreher|jackpot / 12",
    "geländer|brüstung|zaun|absperrung 3 nicht|kaum|niedrig 1 hoch|kein_problem|leicht",
    "lege|leg|liegen|setze|setz 5 schnee|eis|gleis|gleise|schienen|straße|fahrbahn|fluss|kälte & schlafe|schlaf|einschlafen|ein|liegen|ruhe|warte|bleibe|fertig|mich & !slot|ski|rodeln",
    "falls|wenn 5 liest|lest|lesen|findet & beste|pass|liebe|danke|verzeih|verzeiht|stolz|lieb|kümmer|kümmert|sag|sagt|traurig & du|jemand|ihr|meine|euch|mich|mir & !agb|mail|bonus|bewertung",
    "exit|dignitas|sterbehilfe|sterbeverein & anmelden|mitglied|angemeldet|aufnehmen|nehmen|mitgliedschaft|antrag|termin|fahre & !menü|exit_taste|spiel|button",
    "vom|des|am 0 dasein|daseins & ich|bin|mag|müd",
    "fenster|balkontür|dachluke 3 offen|auf|geöffnet & stock|stockwerk|etage|fünften|sechsten|siebten|achten|neunten|zehnten|vierten|hoch & ich|zieht|steige|sitze|bin|luft|springe",
  ],
  "crisis.oblique-hints": [
    "ohne|kein|keine|keinen 2 ticket|fahrkarte|fahrschein|karte|flug 1 zurück|heim|retour|nach_hause & ich|zug|steig|steige|bus|nur",
    "rückfahrkarte|rückfahrticket|rückflug|rückfahrt|rückticket 3 nicht|keine|keinen|nimmer|brauche & ich",
    "nicht|kein|keine|brauche 4 rückfahrkarte|rückfahrticket|rückflug|rückfahrt|rückticket",
    "kondolieren|kondolenz|beileid|kondolenzbuch|beileidskarte & meine|familie|euch|zeilen|mein|mir|freuen|bald|vorab & !opa|oma|danke_für",
    "requiem|trauermarsch|trauermusik|trauerlied|ave_maria & ich|mir|höre|weiß|beerdigung|warum|mein & !slot|spiel",
    "um 2 NUM|eins|zwei|drei|mitternacht|fünf|sechs 2 ist 2 geschafft|vorbei|überstanden|ruhe|aus|still|schluss & ich|es|dann|alles|endlich & !turnier|aktion|bonus|schicht|arbeit|wartung|prüfung|spiel|support",
    "wozu|wofür|warum 2 zähne|noch_zähne|duschen|aufstehen|essen|aufräumen|putzen|waschen|rasieren|kochen|anziehen",
    "förster|jäger|spaziergänger|pilzsammler|jogger|hausmeister|zimmermädchen|putzfrau|hundebesitzer|gassigeher|vermieter|postbote|feuerwehr|taucher|lokführer|polizei 4 finden|findet|entdeckt|entdecken|rausholen|rausziehen|aufsammeln & mich|leid|kummer|arme|sorry|dann",
    "arme|armer|armen 1 lokführer|zugführer|fahrer|finder|putzfrau|feuerwehr",
    "wieder|neu 1 heiraten|verlieben|glücklich_werden & soll|sollen|darf|dürfen|segen|jung|erlaubnis & frau|mann|freundin|sie|er|partner & !wir_wollen",
    "in|als 2 erinnerung 3 behalten|haben|bleiben|behält|behaltet & ich|mich|so|kinder|alle|sie|ihr & !termin|passwort",
    "wenn ich 1 falle|fall|springe|gehe|loslasse|aufhöre & stille|ruhe|frieden|vorbei|ende|endlich|aus & !runde|spiel|spielen|zocken|turnier",
    "arzt|ärztin|ärzte|statistisch|lebenserwartung & jahre|jahr|monate|jahrzehnte & zu_viel|zu_lang|zu_lange|nicht_warten|nicht_abwarten|reicht|will_ich_nicht|lange",
    "leere|leeren|offene|aufgerissene 1 schachteln|schachtel|packungen|packung|blister|flaschen|röhrchen|dose & liegt|neben|bad|boden|FAMILY|freundin|freund|sie|er|ich & !zigaretten|pizza|chips",
    "höchstens|maximal|täglich|packung|beipackzettel & vierzig|dreißig|zwanzig|fünfzig|hundert|alle|ganze|NUM & drin|tabletten|stück|pillen|packung & tag|genommen|reicht|sind|auf_einmal & !einsatz|limit|auszahlung|freispiele|einzahlung|seiten",
    "seelsorge|telefonseelsorge|krisendienst|seelsorger|sorgentelefon",
    "liegt|sitzt|lag 3 im|in_der 1 bad|badezimmer|wanne|badewanne|garage|keller & FAMILY|freundin|freund|er|sie|mitbewohner & gezockt|verspielt|verloren|tabletten|schachteln|reagiert|antwortet|blut|atmet|bewusstlos",
    "für 2 die 1 nächsten 2 jahre|jahrzehnte & gegeben|bezahlt|geschenkt|trinkgeld|komisch|verabschiedet|gekocht|eingefroren & ich|habe & !garantie|vertrag|bonus|abo",
    "sparbuch|haus|wohnung|auto|konto|versicherung 3 lautet|läuft|steht 3 auf & nichte|neffe|sohn|tochter|frau|bruder|schwester|enkel & jetzt|nun|heute|seit & ich & !ausweis|nachweis|auszahlung|vertrag|rechnung|mietvertrag",
    "gibt|gäbe 3 es 3 niemanden|keinen|niemand|keiner 2 mehr & der|die|dann|nach|beschweren|stören|antworten|einloggen|meine_daten & !angebot|support|mitarbeiter",
    "niemanden|keinen|niemand|keiner 6 notfall & ich|heute|anrufen|jetzt|nacht",
    "notfall 2 ist 1 heute|jetzt|da|ich",
    "abschalten|ausschalten|abgeschaltet 4 schöner|besser|leichter|friedlicher|gut & ich|auch|heute|gefühl & !ton|musik|handy|werbung|gut_abschalten",
    "das problem 2 los & ihr|mich|dann|bin",
    "und ihr|sie mich & los|bin|dann & problem|weg|fort",
    "simulator|flugzeug|segelflieger|cessna|flieger & runtergehen|absturz|abstürzen|boden|wirklich|einmal|berg & ich|sonntag|flieg|fliege|heute & !slot|aviator",
    "letzte|letzten 2 mal & mama|mutter|papa|telefoniert|kinder|gesehen|umarmt & nichts_gesagt|geweint|weint|weinte|ahnt|wusste|weiß",
    "folge|folg|nach 3 ihm|ihr|ihnen & morgen|bald|heute|nacht|endlich & ehering|ring|mann|frau|gestorben|rhein|fluss|grab|wasser|wo_auch",
    "plan|ausweg|lösung|option 1 b|plan_b|einzige|letzte & bahnhof|brücke|gleis|see|fluss|dach|schnaps|strick|tabletten|wald",
    "windrad|strommast|hochhaus|kran|dach|brüstung|turm & nur_einmal|einmal|schuhe|windig|letzten|fliegen|fliege|sonnenaufgang & ich & !slot",
    "wie_lange|wie_lang 3 hält|überlebt|dauert|braucht 4 ohne 1 wasser|essen|luft|insulin|sauerstoff & ich|probiere|man|mensch & !handy|netz",
    "luft|atem 2 anhalten|anhalte & immer|lange|lang|wie|tot & ich",
    "aufgehört|abgesetzt|weggelassen|vergessen_zu 6 tabletten|herztabletten|insulin|medikamente|blutverdünner|spritzen|dialyse & mal_sehen|schneller|absichtlich|egal|seit|reicht|nehmen",
    "apotheke|apotheken|hausarzt|arzt|rezept 8 eingedeckt|gesammelt|vorrat|gelogen|genug|gehortet & !gewinn",
    "reichen|reicht 2 für 3 elefanten|elefant|pferd|pferde|ganze_stadt|drei_leute|zwei_leute & meine|tabletten|blutdrucksenker|tropfen|pillen|ich",
    "werden|wird|sollen 4 mich 3 finden|findet|suchen|entdecken & schnee|frühling|wald|schon|irgendwann|nachbarin|polizei & !profil|freundesliste",
    "wanne|badewanne & radio|föhn|fön|toaster|messer|klinge|tabletten|dann_ist_gut|schluss|ruhe & ich|mich",
    "hält|halten 3 mich 4 hier|nichts|nur|noch & einzige|kater|katze|hund|kinder|nichts|niemand & ich|mich & !support|auf_trab",
    "das einzige 4 mich 3 hält",
    "baum|bam|seil|strick|platz|stelle|ort|termin|datum 2 ausgesucht|ausgsuacht|ausgewählt|rausgesucht|markiert|gewählt & ich|mir|schon & !auszahlung|slot|tisch|weihnachtsbaum|hochzeit",
    "so_alt|alter|jahre|war 3 NUM 4 gegangen|gestorben|weg|schluss_gemacht & ich 1 bin & NUM|passt|auch|jetzt / 14",
    "gedenkseite|gedenkzustand|gedenkkonto",
    "krisendienst|notruf|seelsorge|telefonseelsorge|hilferuf|krisentelefon & besetzt|nicht|kein|keine|zeichen|aufgelegt|warteschleife|wählen",
    "morgen|übermorgen|bald 3 keiner|niemand 2 fragt|sucht|merkt|weiß|vermisst & ich|mich",
    "revolver|pistole|gewehr|flinte|waffe|colt & hand|nachttisch|schublade|geladen|schrank|tasche|opa|vater & !slot|symbol|spiel|western|cowboy|jagd_slot",
    "nachttisch|nachtkästchen|kopfkissen|bettkante 3 liegt|steht|liegen|bereit|parat & mitternacht|schon|heute|was_anderes|alles|glas|wasser & !handy|wecker|lampe",
    "steht|liegt|liegen|stehen 4 nachttisch|nachtkästchen|bettkante & krieg|mitternacht|schon|heute|alles|genug & !handy|wecker|lampe",
    "reanimiert|wiederbelebt|gerettet|zurückgeholt & mal|diesmal|nächstes|vierten|dritten|tür|abgeschlossen|schließe & mich|ich",
    "kosten|umstände|arbeit|dreck|mühe 3 machen|verursachen & keinem|niemandem|keine|niemand & tot|gefunden|hotelzimmer|reinigung|leiche|mich|danach|beerdigung & ich|will / 16",
    "tot 2 gefunden|aufgefunden|umfällt & einer|jemand|man|zahlt|wer|ich|mich",
    "seit|mit 2 der|meiner 1 diagnose & grund|ende|warten|kürze|nicht|verlust|sinn & ich|mein",
    "kürze|kürz 3 ab & ich & ende|leben|warten|leid|grund|das",
    "will|möchte|soll 5 kopf|gedanken|stimmen|schmerz|lärm 2 aufhört|aufhören|schweigt|schweigen|ruhe|still & egal|nur|endlich|einfach",
    "bevor 1 ich 1 gehe|geh & wirklich|grüße|letztes|noch|danke|abschied & ich|gehe & !arbeit|einkaufen|bett|schlafen|urlaub|essen / 14",
    "dahin|dorthin|an_einen_ort 2 geht|gehe|geh|will|wo|reist & keine|niemand|nicht|nie & mitnehmen|zurück|folgen|tiere|weh|findet",
    "nimmt|nehmen|holt|holen 3 mich|mi 3 der|die|wenigstens & da_oben|dort_oben|oben|himmel|teufel|gott",
    "mache|mach|machen 2 den|einen|auf|wie 1 kurt|cobain|enke|hemingway|williams|barschel|abgang",
    "identifizieren|wiedererkennen|erkennen 2 würde|wollen|will|kann & niemand|kein_mensch|keiner|mich & !ausweis|foto|selfie|gesicht",
    "rest 3 in 1 die 1 erde|grab|urne",
    "fehlt 2 nur 2 einer|eine|ich & weg|noch|letzter|letzte & frau|ersparnisse|alles|geld|haus",
    "einen|einer|eine|eins 1 weniger & rentenkasse|versicherung|welt|zahlt|maul|esser|morgen|teller|krankenkasse|ab & !einsatz|spin|gewinn",
    "alles 2 verkauft|verchauft|weggegeben|verschenkt|verleidet & bett|letzte|einmal|schlafe|eh|nur_noch|gitarre|stadt|heute",
    "zum 1 letzten|letschte|letzten_mal 1 mal 4 durch|mit|bei|zu|an|mein|meine & stadt|mama|mutter|haus|heim|grab|wald|meer|telefoniert|heute|hüt",
    "fische|wasser|meer|see|fluss 5 zurück|gehe|geh & zurück_ins|ins_wasser|in_die_fluten & ich",
    "ertrinken|erfrieren|einschlafen|verbluten 4 schönste|schöner|schönster|friedlich|leichteste|sanfter|angenehm & ich|wohne|see|tod|wie|heißt",
    "decke & minus|frost|draußen|kälte|nacht & nur|gemütlich|perfekt|nehme|leg|lege & ich & !bett|heizung_kaputt|tv",
    "kollege|FAMILY|FRIEND|mitbewohner 8 fährt|springt|stürzt|rast|nimmt 5 rampe|brücke|klippe|wand|mauer|gabelstapler|dach|gleise & gesagt|sagt|schulden|verloren|wegen",
    "bettlaken|laken|bettbezug|verlängerungskabel 4 zusammengeknotet|geknotet|gerissen|zerschnitten|verknotet",
    "FAMILY|FRIEND|oma|mutter 8 isst|trinkt|nimmt 3 nichts|nicht 2 mehr & bis|aus|ende|seit|verspielt|verloren|tabletten|stirbt",
    "gelöscht|abgemeldet|leer & gelöscht|leer|weg & danke_für_alles|danke|abschied|tschüss|lebewohl|bitte & FAMILY|er|sie|bruder / 18",
    "klingeln|klingelt|aufbrechen|nachschauen|vorbeischauen & polizei|nachbarin|feuerwehr|schlüsseldienst|vermieter|hausmeister & montag|mitbringen|bei_mir|tür|wohnung|mich|müssen / 14",
    "nicht_mehr|nicht|nimmer 2 wecken|wachkriegen|aufwecken & mama|mutter|papa|frau|mich|morgen|schimpfen & kann|wird|wenn|können & !wecker",
    "brief|zettel & ranzen|schultasche|schulranzen|brotdose|kopfkissen|jackentasche|handschuhfach & wenn|vorbei|schwester|FAMILY|liest|findet",
  ],
  "crisis.oblique-third": [
    "FAMILY|FRIEND|kollege|arbeitskollege|nachbar|typ|jemand|spieler & O_MISSINGPERSON & messer|waffe|pistole|gewehr|schussapparat|tabletten|pillen|seil|strick|gürtel|flasche|benzin|zettel|brief|kinder|verspielt|abschied / 18",
    "schneidet|ritzt|verletzt|verbrennt|kratzt|vergiftet|ertränkt 2 sich & FAMILY|FRIEND|freundin|er|sie|seit|arm|wieder & !brot|preis|aktion / 8",
    "FAMILY|FRIEND 5 will|wolle|möchte|geht|gehe|redet|sagt 6 himmel|grab|jenseits|engeln|engel|drüben",
    "stirbt|sterbe|sterben|tod|todesfall|tot|verstirbt & schulden|casinoschulden|spielschulden|kredit|kredite|konto|miese & übergehen|über|frau|familie|kinder|erben|frei|los|haften|haftet|angehörige|eltern & !oma|opa|vater_ist|mutter_ist / 16",
    "kunde|kundin|kontoinhaber|inhaber|spieler|ich 2 verstorben|gestorben|tot & kündigen|kündigung|löschen|urkunde|reicht|nachreichen|schließen|bald|dann & mein|meine|ich|tochter|sohn|frau|grund & !vater|mutter|opa|oma|bruder|mann_ist / 16",
    "für 1 alle|jeden|jedes|die_nächsten|jede 2 geburtstage|geburtstag|weihnachten|jahr|hochzeit|meilensteine & geschrieben|karte|karten|brief|briefe|geschenk|video|aufgenommen|eingepackt|verpackt|päckchen",
    "macht|mach|machs|mache 2 gut|guad & geschickt|geschrieben|passwort|paypal|zugangsdaten|guthaben|er|typ|kumpel|freund & !tschüss|danke|service|tag|erholung / 14",
    "inhaber|kontoinhaber|keiner|niemand|besitzer|ich 5 nie_wieder|nicht_mehr|nie_mehr|nimmer 3 einloggt|einlogge|anmeldet|anmelde|einloggen & konto|account|ab|donnerstag|montag|wird|bestehen|passiert|bleibt & !gesperrt|passwort|spielsucht|kann|fehler|geht|vergessen",
    "organspende|organspender|organspendeausweis|bestattungsvorsorge|seebestattung|friedwald & ich|mein|meine|habe|schon|ausgefüllt|wenigstens|dabei",
    "aufgehoben|aufheben|heb|hebe|sammle|sammel|spare|horte|auf 6 bis 3 genug|reichen|reicht|zusammen & tropfen|tabletten|pillen|medikamente|ärztin|arzt|rezept|packungen|alle & !punkte|geld|bonus",
    "ich|mich|mir 4 abgeschlossen $",
    "mit mir|allem|dem_leben|der_welt 2 abgeschlossen|im_reinen|durch|fertig",
    "steige|steig 4 aus & aushalten|mensch|leben|grenze|limit|ertragen|allem|genug|erreicht & !bus|zug|wette|turnier|spiel",
    "stehe|steh|aufstehe 6 auf|aufstehen & tisch|tischen|spiel & ein_für_alle_mal|für_immer|endgültig|allen",
    "müde|hundemüde|todmüde|matt|kaputt 2 vom|vom_ganzen|von_dem 1 leben|dasein|kämpfen|atmen|sein|aufwachen",
  ],
  "crisis.oblique-end": [
    "O_RESOLVED & keine_angst|angst|still|ruhig|ok|okay|tun|letzten|letzte|nicht_mehr|egal|frieden|heute|weh|ende|bald|danach|alles|nie & ich|mir|mich & !PAYOUT|BONUS|DOCUMENT|kündigen|wechsel|limit|einzahlungslimit|auszahlung / 14",
    "erlebe|erleben|mitbekommen|mitkriegen|erlebt 5 nicht|nimmer|nie|nicht_mehr|nicht_mal & ich|mich & O_MILESTONE|entschieden|enkel|kind|nicht_mehr|nimmer & !schlechten|schlechteren|so_etwas|so_was|sowas|support|kundendienst|service|gewinn|auszahlung|jackpot|frechheit / 12",
    "O_MILESTONE 4 erlebe|erleben|erlebt 3 ich|mich 2 nicht|nimmer|nie|nicht_mehr & !auszahlung|PAYOUT|gewinn|geld",
    "O_MILESTONE & ohne_mich|ohne 1 mich & feiern|feiert|stattfinden|müssen|müsst|werden|ist|kinder|FAMILY|dieses|weihnachten & !turnier|BONUS|aktion|party",
    "O_MILESTONE 5 wird|gibt 3 es 5 nicht|nimmer|nicht_mehr 2 geben|für_mich & mich|mir|ich",
    "bald|endlich|dann|heute|gleich|nachher 2 bin ich 2 bei|wieder_bei 4 O_GRAVEKIN & nicht_mehr|dauert|lang|gestorben|tot|himmel|oben|endlich|verloren|nie|fehlt|wieder|jahre|hat|war & !besuch|fahre|zug|urlaub|essen|weihnachten",
    "bald|endlich 4 bei 2 meiner|meinem|dir|ihr|ihm & bin|sehe|komme & dauert|nicht_mehr_lang|nicht_mehr_lange|gestorben|himmel|tot|oben|drüben & !wohnung|besuch",
    "sehe|seh|treffe|sehen|wiedersehe 4 O_GRAVEKIN 3 wieder & bald|heute|endlich|dann|oben|drüben|himmel & !besuch|urlaub|wochenende|weihnachten|geburtstag",
    "nochmal|noch_mal|wieder|von_vorn|neu|von_vorne 4 anfangen|beginnen|anfange & nein|nee|keine_kraft|nicht|zu_alt|wozu & schlussstrich|ende|schluss|mich|mir|leben|null & !bonus|spiel|runde|level|registrierung|verifizierung",
    "O_MISSINGPERSON & zettel|brief|nachricht|abschied|angst|verspielt|offen|seite|casino|polizei|gesagt|verloren & FAMILY|FRIEND & !geld|guthaben|button|code|gutschrift|einzahlung|auszahlung / 18",
    "FAMILY 5 O_MISSINGPERSON & seit|heute|gestern|nacht & casino|spielen|zocken|verspielt|verloren|rechner|handy|suchen|zettel|brief & !geld|guthaben|gutschrift|einzahlung|auszahlung / 18",
    "genug|gnueg|satt 2 von|vo 1 allem|leben|dieser_welt & ich|mir & !angebot|auswahl|newsletter|werbung",
    "leid|satt|genug|müde 3 alles|leben|von_allem|alles_satt & zug|brücke|wasser|schlafen|schluss|ende|weg|gehe & ich|mir",
  ],
};
