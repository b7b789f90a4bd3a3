/**
 * German words that say nothing alone and much together: life, an end, a place, those left behind, money that is gone.
 * Each concept weighs once; words of the casino's everyday weigh against.
 */
import type { Concepts, Moods } from "../../pack.ts";

export const moodWords: Concepts = {
  W_ME: "ich, mich, mir, mein, meine, meinen, meinem, meiner",
  W_LIFE:
    "leben, mein leben, lebe, weiterleben, dasein, existenz, existiere, atmen, auf der welt, dieser welt, dieser erde, am leben, aufwachen, aufstehen, nächster tag, noch einen tag, noch eine nacht, neuer tag, morgen früh noch, sonnenaufgang, jahre noch, älter werden, alt werden, himmel, jenseits, seele, drüben, gott, herrgott, ewigkeit, schicksal, erlösung",
  W_DEATH:
    "sterben, sterbe, stirbt, tod, tot, tote, toten, sarg, grab, friedhof, friedhöfe, urne, beerdigung, begräbnis, bestatter, bestattung, trauerfeier, nachruf, grabstein, leiche, umbringen, erhängen, aufhängen, ertrinken, erfrieren, verbluten, vergiften, springen, selbstmord, suizid, abkratzen, krepieren, verrecken, draufgehen, herzinfarkt, nicht mehr aufwachen, einschlafen und, begraben, unter der erde, asche verstreut",
  W_HARM:
    "weh tun, wehtun, wehtue, verletzen, verletze, schneiden, ritzen, narben, blute, blut, klinge, bestrafen, bestrafe mich, schlage mich, schmerz, schmerzen, qual",
  W_PLACE:
    "brücke, dach, balkon, hochhaus, stockwerk, stockwerke, stock, geländer, gleis, gleise, gleisen, schienen, bahndamm, bahnsteig, güterzug, garage, tiefgarage, see, fluss, wasser, meer, ufer, steg, klippe, felsen, abgrund, wald, baum, bäume, dachboden, keller, parkhaus, turm, kran, friedhof, moor, berg, gipfel, schlucht, autobahn, leitplanke, pfeiler, gegenverkehr, lkw, fensterbrett, donau, rhein, elbe, isar, aare, limmat",
  W_MEANS:
    "seil, strick, schlinge, gürtel, tabletten, pillen, schachtel, schlaftabletten, insulin, rasierklinge, klinge, messer, pistole, waffe, gewehr, gift, gas, gashahn, abgase, motor, wodka, schnaps, kabel, morphium, patrone, haken, balken, fön, badewanne, überdosis, medikamente",
  W_FINAL:
    "zum letzten mal, ein letztes mal, letztes mal, letzte nachricht, letzten abend, letzter abend, letzte nacht, letzter tag, letzten tag, letzten gruß, letzte worte, letzter wunsch, letzte stunde, letzte zigarette, abschied, lebewohl, leb wohl, lebt wohl, adieu, für immer, endgültig, auf ewig, schlussstrich, ende setzen, das ende, am ende, zu ende, vorbei, aus und vorbei, schluss, feierabend, das war es, das wars, war es für mich, nie wieder, nie mehr, nimmer, vorhang, letzter vorhang, licht aus, abgehakt, abgeschlossen, abgelaufen, kapitel, punkt, schlusspunkt, gute nacht zusammen, macht es gut",
  W_ARRANGED:
    "alles geregelt, geregelt, abschiedsbrief, briefe, brief, zettel, umschlag, testament, passwörter, vollmacht, unterlagen, ordner, schlüssel, verschenkt, vermacht, vererbe, erbt, erben, erbe, weggegeben, hergegeben, aufgeräumt, ausgeräumt, gekündigt, abgemeldet, versorgt, tierheim, hinterlegt, hinterlassen, lebensversicherung, bezahlt ist alles, aufgeschrieben, bereitgelegt, grabstelle, patientenverfügung, überschrieben, rechnungen bezahlt, wohnung geputzt",
  W_AFTER:
    "danach, für danach, fürs danach, hinterher, falls mir, wenn mir was, wenn mir etwas, wenn ich nicht mehr, wenn ich weg bin, ohne mich, nach mir, soweit ist, so weit ist, ab morgen, ab montag, ab freitag, ab dann, nach dem wochenende, morgen ist alles, bald bin ich, dann bin ich",
  W_GONE:
    "weg, fort, verschwinden, verschwinde, nicht mehr da, nicht mehr hier, nicht mehr bei euch, nicht mehr geben, nicht mehr gibt, auflösen, untertauchen, gehen, gehe, loslassen, lasse los, abtreten, davonmachen, einfach gehen, weggehen, aussteigen, abhauen, heimgehen, entkommen, hinter mir",
  W_NONEED:
    "brauche ich nicht mehr, brauche ich nichts, brauche nichts, brauche ich ja nichts, nicht mehr brauchen, brauche nichts mehr, brauche ich nimmer, brauche kein, brauche ich kein, nichts mehr brauchen, nicht mehr nötig, lohnt sich nicht mehr, lohnt nicht mehr, lohnt eh nicht, hat keinen sinn, macht keinen sinn, wozu noch, wofür noch, wozu das alles, wozu überhaupt",
  W_EMPTY:
    "leer, leere, taub, stumm, betäubt, still in mir, innerlich, fühle nichts, spüre nichts, nichts mehr, gleichgültig, alles egal, wurscht, eh egal, egal geworden, sinnlos, hoffnungslos, wertlos, nutzlos, überflüssig, unsichtbar, unerträglich, aussichtslos, ausweglos, ganz ruhig, seltsam ruhig, keine angst mehr, keine angst davor, frieden, erlöst, ruhe",
  W_ENOUGH:
    "keine kraft, keine kraft mehr, kraft mehr, kann nicht mehr, mag nicht mehr, will nicht mehr, kann nimmer, mag nimmer, will nimmer, habe genug, genug von allem, satt, müde von allem, so müde, zu müde, erschöpft, ausgebrannt, aufgegeben, gebe auf, aufgeben, kämpfen, kämpfe, halte es nicht, ertrage, aushalten, durchhalten, packe es nicht, schaffe es nicht mehr, keinen sinn, kein ausweg, keinen ausweg, einziger ausweg, einziger weg, letzter ausweg, keine zukunft, keine hoffnung, zu spät, verbaut, nichts zu verlieren, nichts mehr zu verlieren, nichts bleibt, niemanden mehr, keinen mehr, niemand mehr",
  W_PAIN:
    "verzweifelt, einsam, allein, alleine, weine, geweint, tränen, dunkel, dunkelheit, hölle, angst, schäme, schande, scham, schuld, schuldig, versagt, versager, versagerin, enttäuscht, enttäuschung, ballast, last, bürde, klotz, zur last, zumutung, hasse mich, ekel, kaputt, gebrochen, zerbrochen, leide, leiden, elend, abgrund, depression, schwarz, kalt",
  W_SOON: "heute nacht, heute abend, morgen früh, heute noch, bald, gleich, nachher, morgen, später, jetzt, irgendwann",
  W_WISH:
    "wünschte, wünsche, hoffe, hoffentlich, am liebsten, lieber, besser, wäre besser, manchmal, manchmal denke, denke oft, denke daran, daran gedacht, überlege, gedanke, gedanken, vorstellung, stelle mir vor, sehnsucht, sehne, träume davon, will nur noch, will einfach, möchte nur, traue, mut",
  W_KIN:
    "frau, mann, mama, mutter, papa, vater, eltern, kinder, kind, sohn, tochter, bruder, schwester, oma, opa, enkel, freundin, freund, familie, hund, katze, kater, kleinen, kleine, jungs, mädels",
  W_EVERYONE: "niemand, niemanden, niemandem, keiner, keinen, keinem, alle, allen, jeder, jedem, jemand, die anderen",
  W_MISS:
    "ohne mich, vermissen, vermisst mich, fehlen würde, fehle niemandem, fehle keinem, findet mich, finden mich, gefunden werde, mich findet, mich finden, verzeiht, verzeih, vergib, vergebt, vergesst mich, vergiss mich, nicht eure schuld, nicht ihre schuld, keine schuld, nichts dafür, kein vorwurf, vorwürfe, in erinnerung, erinnert euch, denkt an mich, denk an mich, kümmert euch, passt auf, liebe euch, liebe sie, lieb habe, lieb gehabt, geliebt habe, sagt ihr, sagt ihm, sagt ihnen, richtet, lastet, besser dran, weniger sorgen, eine sorge weniger, los wären, mich los, im weg",
  W_TALKS: "sagt, sagte, schreibt, schrieb, geschrieben, redet, redet von, gesagt, droht, postet",
  W_WHERE: "sitze, stehe, liege, bin am, bin auf, bin beim, bin im, bin oben, unterwegs, laufe, fahre",

  X_GAMBLE:
    "zocken, zocke, zockt, gezockt, spielen, spiele, spielt, gespielt, drehen, drehe, gedreht, casino, kasino, slots, automaten, automat, roulette, blackjack, poker, wetten, wette, gewettet, glücksspiel, spielo, spielothek, einzahlen, einzahle, eingezahlt, einsatz, bei euch, eure seite, eurer seite, eure app, die app, dem scheiß, der scheiß, dieser mist, am handy, spins, walzen, rot gesetzt, schwarz gesetzt, setze, gesetzt",
  X_LOSS:
    "verloren, verliere, verlust, verluste, verspielt, verzockt, verwettet, verballert, verbraten, verpulvert, versenkt, weg, futsch, draufgegangen, leer, leergeräumt, geplündert, aufgebraucht, verpfändet, versetzt, pfandleihe, pfandleiher, pfandhaus, verscherbelt, ausgegeben, im minus, minus, auf null, nichts mehr übrig, nichts übrig, alles rein, reingesteckt, rein gesteckt, hineingesteckt, fehlen jetzt, fehlt jetzt, fehlen mir, furt, durchgebracht",
  X_NEED:
    "miete, strom, heizung, heizen, essen, zu essen, einkaufen, lebensmittel, brot, milch, windeln, nudeln, toast, kühlschrank, kinder, kita, schulsachen, klassenfahrt, medikamente, tanken, sprit, kaution, rechnungen, mahnung, mahnungen, gerichtsvollzieher, inkasso, pfändung, schulden, kredit, kredite, dispo, umschuldung, rate, raten, lohn, gehalt, rente, kindergeld, bürgergeld, bafög, arbeitslosengeld, erspartes, ersparnisse, sparbuch, sparkonto, erbe, bausparer, lebensversicherung, altersvorsorge, urlaubskasse, hochzeit, gemeinsamen konto, gemeinsames konto, haushaltskonto, haushaltsgeld, vereinskasse, firmenkasse, kassenprüfung, kasse, klassenkasse, cent am konto, cent am konto, cent auf dem konto, bis zum ersten, bis monatsende, monatsende, zahltag, wohnung, haus, vermieter, ehering, monat, tafel, suppenküche",
  X_OWE:
    "geliehen, leihen, geborgt, borgen, ausgeborgt, gepumpt, angepumpt, schulde, schulden, zurückgeben, zurückzahlen, zurückgezahlt, will sein geld, wollen ihr geld, bricht mir, finger, knochen, kredithai, unterschlagen, abgezweigt, gestohlen, geklaut, genommen aus, gläubiger",
  X_SHAME:
    "schäme, peinlich, scham, schande, schuldgefühle, weine, heule, geheult, zittere, zitter, zittern, verzweifelt, angst, panik, kein schlaf, schlafe nicht, schlaflos, nicht schlafen, nicht geschlafen, magengeschwür, magenschmerzen, übel, kotze, kotzen, erbrochen, krank, fertig, am boden, zusammengebrochen, einsam, allein, niemand weiß, keinem erzählt, keiner weiß, nicht erklären, erklären soll, wie soll ich das, wie erkläre, wie sage ich, beichten, gestehen, in die augen, spiegel, ins gesicht, hasse mich, ekle, elend, wertlos, dumm von mir, blöd von mir",
  X_SECRET:
    "heimlich, verheimliche, verheimlicht, verschweige, verschwiegen, lüge, gelogen, belogen, angelogen, belüge, versteckt, verstecke, weiß nichts, weiß es nicht, weiß nichts davon, weiß von nichts, wissen nichts, hinter dem rücken, erfährt, rauskommt, auffliegt, merkt, gemerkt, glaubt ich, denkt ich, dachte ich sei, meint ich, geheim, verlassen, trennung, scheidung, ausgezogen, rausgeworfen, rausgeschmissen",
  X_COMPULSE:
    "jeden tag, jede nacht, jeden abend, jeden morgen, jeden monat, jede woche, stunden am, tag und nacht, den ganzen tag, die ganze nacht, ganze nacht, nächtelang, stundenlang, kein ende, ohne ende, immer wieder, schon wieder, wieder da, immer weiter, ständig, dauernd, zum x ten mal, das erste was, als erstes, sofort, sobald, nicht drehen kann, nicht spielen kann, nicht zocken kann, nicht aufhören, hör nicht auf, höre nicht auf, nicht lassen, kann nicht anders, muss, zwang, drang, gier, kontrolle, im griff, süchtig, sucht, problem, hab ein problem, ich hab n problem, verfallen, nur noch, an nichts anderes, gedanken, jagen, jage, hinterher, zurückholen, zurückgewinnen, reinholen, rausholen, raus holen, ein gewinn, einen gewinn, letzte chance, diesmal, umsonst, wenn ich jetzt aufhöre, da raus, komme da, kein zurück",
  X_HELP:
    "hilfe, hilft, helft, helfen, bitte helft, beratungsstelle, beratung, anlaufstelle, selbsthilfegruppe, selbsthilfe, therapie, therapeut, therapeutin, klinik, reden, jemanden zum reden, was soll ich tun, was soll ich machen, was mache ich, wie soll, wie komme ich, weiß nicht weiter, weiß nicht wie, bräuchte rat, rat, stoppt",
  X_MINOR:
    "minderjährig, schule, schüler, klasse, taschengeld, erst 15, erst 16, erst 14, lehrling, azubi, mama ihre karte, mamas karte, papas karte",
  X_FIRST: "ich, mich, mir, mein, meine, meinen, meinem, meiner, mein mann, meine frau",

  X_CALM: `bonus, boni, bonusse, freispiel, freispiele, freispielen, promo, promotion, aktion, aktionen, angebot, code, bonuscode, umsatz, umsetzen, cashback, vip, treue, punkte, turnier, turniere, level, xp, auszahlung, auszahlungen, auszahlen, ausgezahlt, abheben, abhebung, verifizierung, verifizieren, verifiziert, ausweis, perso, pass, reisepass, dokument, dokumente, selfie, hochladen, hochgeladen, upload, kyc, nachweis, adressnachweis, meldebestätigung, limits, gebühr, gebühren, steuer, steuern, methode, methoden, paypal, visa, mastercard, skrill, klarna, trustly, iban, überweisung, transaktion, passwort vergessen, einloggen, login, registrieren, registrierung, bildschirm, ton, sound, browser, firefox, chrome, safari, server, internet, wlan, verbindung, ladezeit, lädt, absturz, fehler, fehlermeldung, update, installieren, rtp, dealer, lobby, tisch, symbol, symbole, feature, scatter, wild, walze, gewinnlinie, quote, quoten, spielplan, hintergrund, grafik, animation, musik, soundtrack, lied, film, serie, krimi, buch, roman, buch of dead, book of, slot, lizenz, öffnungszeiten, newsletter, sms, email, mail, mails, werbung, mitarbeiter, support, kundendienst, kundenservice, agb,
    lol, haha, hahaha, hihi, hehe, xd, emojilaugh, emojismile, danke schön, dankeschön, schönen tag, schönes wochenende, geburtstag, urlaub, wetter, regen, rezept, kochen, restaurant, pizza, kaffee, kuchen, bier, fußball, bundesliga, spieltag, mannschaft, trainer, verein, tabelle, wecker, timer, erinnerung, kalender, playlist, lautstärke, lichter, lampe, heizung einschalten, übersetze, hauptstadt, witz, flug, hotel, zugticket, fahrplan, termin, tv, fernsehen, fernseher, kino, sendung`,
  X_QUESTION:
    "wie kann ich, wie geht, wie funktioniert, was ist, was bedeutet, was heißt, wo finde, wo kann, welche, welcher, welches, gibt es, habt ihr, kann man, kann ich, darf ich, darf man, muss ich, muss man, wie lange, wie oft, wie viel, wieviel, wann kommt, wann wird, geht das, akzeptiert ihr, nehmt ihr, ab wann",
};

export const moods: Moods = {
  crisis: {
    threshold: 3.5,
    weights: {
      W_ME: 0.25,
      W_LIFE: 1.25,
      W_DEATH: 2,
      W_HARM: 1,
      W_PLACE: 1.25,
      W_MEANS: 1.25,
      W_FINAL: 1.25,
      W_ARRANGED: 1.25,
      W_AFTER: 1.25,
      W_GONE: 0.75,
      W_NONEED: 1.5,
      W_EMPTY: 1.25,
      W_ENOUGH: 1.25,
      W_PAIN: 0.75,
      W_SOON: 0.5,
      W_WISH: 0.5,
      W_KIN: 0.5,
      W_EVERYONE: 0.5,
      W_MISS: 1.75,
      W_TALKS: 0.25,
      W_WHERE: 0.5,
      X_GAMBLE: -0.5,
      X_CALM: -2.5,
      X_QUESTION: -1,
    },
  },
  care: {
    threshold: 3.5,
    weights: {
      X_FIRST: 0.25,
      X_GAMBLE: 1,
      X_LOSS: 1,
      X_NEED: 1.25,
      X_OWE: 1.25,
      X_SHAME: 1.25,
      X_SECRET: 1.25,
      X_COMPULSE: 1.25,
      X_HELP: 0.75,
      X_MINOR: 1,
      MINOR_AGE: 0.75,
      W_KIN: 0.75,
      W_ENOUGH: 0.75,
      W_PAIN: 0.75,
      X_CALM: -2,
      X_QUESTION: -1,
    },
  },
};
