/** German idioms, titles and laughter, by construct: inside these, words of death and harm say nothing. */
import type { Concepts, Rules } from "../../pack.ts";
import { guardWords as english } from "../en/guards.ts";

export const guardWords: Concepts = {
  G_TITLE: `${english["G_TITLE"] ?? ""}, suizid squad, selbstmord squad, buch der toten, buch des todes, tag der toten, tal der toten, tal des todes, legende der toten, todesstern, stirb langsam, der tod ist, tot oder lebendig, selbstmordkommando, die toten hosen, galgenmännchen, galgen spiel, totenkopf, totenköpfe, toter winkel`,
  G_FEELING:
    "langeweile, hunger, durst, neugier, lachen, hitze, kälte, scham, spannung, ungeduld, freude, glück, müdigkeit, aufregung, neid, sehnsucht, vorfreude, schreck, lust, heimweh, peinlichkeit, nervosität, eifersucht, liebe, fernweh",
  G_ADJECTIVE:
    "langweilig, langweilige, langweiliger, müde, schick, chic, sicher, einfach, ernst, genau, komisch, lustig, cool, geil, schlau, süß, gut, still, froh, traurig von, unglücklich wegen, link, links, punkt, spur, account, leitung, winkel, tage, hose, hosen, zone, ecke, briefkasten, akku",
  G_MILD:
    "tot, gestorben, kaputt, killt, gekillt, ende, weg, heule, weine, tränen, pleite, verzweifelt, verzweifle, fertig, töten, platt, süchtig, wahnsinnig, verrückt, schlapp, schlapplachen, krank, umkomme",
  G_THING:
    "laptop, handy, telefon, akku, batterie, computer, pc, rechner, tablet, ipad, bildschirm, wlan, internet, verbindung, auto, app, browser, ladegerät, server, webseite, website, seite, stream, spiel, slot, bonus, aktion, promo, spin, spins, angebot, chat, lobby, tisch, sitzung, runde, abo, fernseher, konsole, maus, tastatur, kopfhörer, musik, beat, jackpot, animation, video, intro, design, turnier, stimmung, leitung, router, automat, walze, walzen, link, uhr, smartphone, natel",
  G_FUN:
    "musik, soundtrack, melodie, lied, song, sound, sounds, geräusche, grafik, grafiken, design, animation, animationen, thema, ohrwurm, chat, schokolade, kaffee, serie, optik",
  G_LAUGH:
    "haha, hahaha, hahahaha, lol, lmao, rofl, xd, hihi, hehe, emojilaugh, lach, lache, lachen, gelacht, lustig, witzig, scherz",
};

export const guards: Rules = {
  "guard.title": "G_TITLE",
  "guard.dead-adjective": [
    "tot|tod|tödlich|mords|sterbens|tode|süchtig|zum_sterben G_ADJECTIVE",
    "todmüde|hundemüde|todschick|todsicher|todernst|todlangweilig|sterbenslangweilig|todunglücklich|todesmutig|mordsgaudi|mordsmäßig|mordshunger|mordsspaß|sterbenskrank|totlachen|totgelacht|kaputtgelacht|kaputtlachen|schlapplachen|totlach|totschlagen_zeit|scheintot|mausetot",
    "zu tode gelangweilt|erschrocken|gelacht|geärgert|geschämt|gefreut|langweilen|langweile",
    "langweile|langweil|langweilen|erschrecke|erschrocken|schäme|schäm|ärgere|freue 3 zu tode|tot",
    "sterbens|tod 1 langweilig|müde",
  ],
  "guard.die-of": [
    "sterbe|sterb|sterben|stirbt|gestorben|krepiere|verrecke|verhungere|platze|umkomme|tot 2 vor|an|aus 2 G_FEELING",
    "vor 2 G_FEELING 3 sterbe|sterb|sterben|gestorben|tot|umkommen|krepiere|platze|umgekommen",
    "lach|lache|lachen|lacht|gelacht|lachte|ärgere|ärger|arbeite|langweile|langweil|schufte|geschuftet|freue|schwitze|suche|such 3 kaputt|tot|schlapp|krumm|schief|krank|weg|scheckig|dumm",
    "mich|dich|uns kaputt|tot|schlapp|weg lachen|gelacht|lache|lach",
    "tot|kaputt|schlapp 1 gelacht|lachen|lache",
    "für|um 6 sterben|töten|morden|umbringen & !mich|leben",
    "könnte|würde 6 morden|töten|sterben 2 für",
    "zum sterben|totlachen|schießen|schreien|heulen|brüllen|weglaufen",
    "zum sterben schön|gut|lecker|langweilig",
    "bin gestorben G_LAUGH",
  ],
  "guard.thing-died": [
    "G_THING 3 tot|gestorben|stirbt|gecrasht|krepiert|verreckt|verstorben|kaputt|leer|verabschiedet",
    "tote|toter|totes|toten 1 leitung|link|winkel|hose|hosen|punkt|zone|konto|account|taste|pixel|seite|akku",
    "totes|tote 1 rennen|hand",
    "G_THING 4 geist aufgegeben",
    "ende|schluss|stopp 3 G_THING|promotion|freispiele|aktion|turnier|runde",
    "G_THING 5 hängt|hing|hängen|aufgehängt|hängte 3 sich|auf|fest",
    "hat|hängt 2 sich 3 aufgehängt|auf & !FAMILY|FRIEND / 3",
    "hat|haben|hatte 2 sich 2 G_THING|bild|grafik|spielfeld|stand|anzeige 2 aufgehängt|aufgehangen|verabschiedet",
    "mich 3 G_THING|timer|countdown|endgegner|level|boss|quiz|dealer|karte|walze 1 umgebracht|gekillt|getötet|umbringt|killt|erledigt",
  ],
  "guard.figure": [
    "süchtig|abhängig|sucht|suchtgefahr|suchtfaktor|suchtpotenzial|verrückt|besessen 5 G_FUN",
    "G_FUN 4 süchtig|suchtgefahr|suchtfaktor|abhängig|macht_süchtig",
    "G_LAUGH 3 G_MILD",
    "G_MILD 3 G_LAUGH",
    "über meine leiche",
    "könnte|könnt 1 heulen|schreien & verein|fußball|fußballverein|bundesliga|liga|mannschaft|tor|abgestiegen|elfmeter",
    "nur über",
    "pleite|verzweifelt|fertig|kaputt|tot 2 vor|am 1 lachen|freude|glück|suchen|staunen",
    "frau|mann|mama|papa|mutter|chef|freundin|partner|eltern|freund|schatz|alte|alter 4 bringt|bringen|killt|killen|erschlägt|steinigt|köpft|tötet|würde 3 mich 3 um|wenn|töten|umbringen & !angst|hilfe|wirklich|bedroht",
    "bringt|bringen|killt|tötet 1 mich 3 um & !hilfe",
    "warten|warterei|spannung|langeweile|ungeduld|neugier|hitze|rücken|kopf|füße 3 bringt|killt|macht|tötet mich",
    "zeit|langeweile 2 totschlagen|totzuschlagen|tot",
    "springen|springt|spring|hüpfe|springe 2 vor|im 1 freude|glück|dreieck|kreis",
    "luftsprung|luftsprünge|freudensprung",
    "einspringen|überspringen|reinspringen|abspringen|umspringen",
    "spring|springe|springt|springen|gesprungen 1 ein|rein|über|drauf|zurück|weiter|zur|hin|zum|auf_die|herum|rum & !dach|brücke|zug|fenster|gleis|gleise",
    "hals und beinbruch",
    "kopf zerbrechen|zerbrochen",
    "kopf|hände|füße in|gegen den|die 1 sand",
    "mord und totschlag",
    "zwischen tod und",
    "todsünde|mordsding|bombenstimmung|bombig|kugel_eis",
    "killer slot|spiel|spin|bonus|feature",
    "hammer|killer|mega",
    "ins bett|gras",
    "mund wässrig",
    "leben lang",
    "spiel meines|deines|des 0 lebens",
    "zu ende 2 spielen|bringen|lesen|gespielt|schauen",
    "leben 2 schön|wunderbar|herrlich|kein_ponyhof",
    "sterben die nicht|aus",
    "damit|dass 3 ich|man|wir 2 verzocke|verspiele|verzocken|verspielen|verzockt|verspielt & ihr|sie|euch|auszahlung",
    "bevor|ehe ich 2 sterbe & einmal|gewinnen|jackpot|knacken / 8",
    "sucht 0 ihr|man|wer|jemand|der|die",
    "ihr|wer|er|sie sucht",
    "strick|seil|galgen|schlinge & gemalt|bild|grafik|symbol|hintergrund|gezeichnet|design|wolle|muster|animation",
    "aus aussterben",
    "stirbt zuletzt",
    "tränen 2 gelacht|lachen|freude|glück",
    "geld verbrennen spaß",
    "brenne|brennen darauf|auf",
    "todesangst|zu tode & kino|film|achterbahn|horror|slot",
    "abgeschossen|erschossen & im_spiel|gegner|boss|level|game",
    "seile|seil|messer 2 symbol|symbole|bonus|feature|slot|scatter|schneiden_brot",
  ],
};
