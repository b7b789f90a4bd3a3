/** German: function words and everyday words. */
export const functionWords = `
ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meinem meiner dein deine deinen euer eure
eurem euren sein seine ihre bin bist ist sind seid war waren wird werden wurde wurden worden hab habe hast hat haben habt
hatte hatten kann kannst konnte kommt kommen muss mussen soll sollen will wollen wollt mochte durft darf durfen wurde der die
das den dem des ein eine einen einem einer und oder aber wenn weil dass ob als wie was wer wo wann warum wieso welche welcher
welches hier da dort nach von vom fur auf zu zum zur an am im mit bei aus uber unter vor durch ohne nicht kein keine keinen
ja nein auch noch schon nur doch mal bitte danke hallo gibt geht mehr sehr jetzt heute immer wieder nix ne nen gern gerne
etwas jemand nichts`;

export const commonWords = `
abend abends aber acht ahnung alle allem allen aller alles als also alt alte alten alter altes andere anderen anderer anderes
anders anfang angst antwort antworten arbeit arbeiten art arzt auch auf auge augen außer außerdem bald band bank beide beiden
beim beispiel bekannt bereits besonders besser beste besten besuch besuchen bett beten bier bild bilder bis bisschen bist blau
bleiben bleibt blick boden braucht brauchen braun breit brief briefe bringen bringt brot buch bücher bunt café chef computer
dabei dafür dagegen daher damals damit danach daneben dann daran darauf daraus darf darin darüber darum davon davor dazu decke
denen denken denkt denn deren deshalb dessen deutsch deutsche deutschen dich dicht dicke diese diesem diesen dieser dieses
ding dinge doch dorf dort draußen drei drin dritte drücken drucken dumm dunkel durch durchaus dürfen eben echt ecke egal ehe
eher eigene eigenen eigentlich eile einfach einige einigen einmal eins einzige einzigen eis ende endlich ente erde erst erste
ersten erster essen etwa etwas fahren fahrt fall falls farbe fast faul fein feld ferien fern fertig fest feuer film filme
finden findet flach flasche fliegen flug flüge folgen folgende fotos frage fragen frankreich frei freie freude freuen freund
freunde freundlich frisch froh früh früher fühlen führen fünf funktion fuß fußball gang ganz ganze ganzen gar garten gast
geben gegen gehen gehört geld gelb gemacht gemeinsam genau genauso genug gerade gericht gerichte gerne gesagt geschäft
geschichte gesicht gespräch gestern gesund gewesen gewinnt gibt glas glauben glaubt gleich gleiche gleichen glück gold grad
gras grau größe groß große großen großer großes grün grund gruppe gut gute guten guter gutes haare haben halb halbe hälfte
hals halten hand hände hase hart haus häuser heben heim heiß heißen heißt helfen hell herr herz herzen heute hier hilfe himmel
hin hinter hinten hoch höher hof hoffe hoffen höle hören hört hose hotel hund hunde idee ihm ihn immer indem information ins
insel interessant interesse irgendwann irgendwas irgendwie irgendwo jahr jahre jahren jede jedem jeden jeder jedes jedoch
jemals jene jetzt jung junge jungen kalt kalte karten käse katze katzen kauf kaufen kaum kaffee kein keiner kennen kennt kette
kilometer kirche klar klasse klein kleine kleinen kleiner kleines klug kochen kommen kommt könig konnte köpfe körper kosten
kraft krank kreis kuchen küche kurz kurze lachen lage land lang lange langen langsam lassen laufen laufend laut leben lecker
leer legen lehrer leicht leider leise lernen lesen letzte letzten letzter leute licht liebe lieben lieber lied lieder liegen
liegt linie links liste luft lust machen macht mädchen mal mann männer meer mehr mehrere meine meinung meist meiste meisten
mensch merken minuten mit mitte mittag mitten möchte mögen möglich monat monate morgen motor müde mund musik nach nachbar
nachher nachricht nachmittag nacht nah nahe name namen nase nass natürlich neben nehmen nein nett neu neue neuen neuer neues
neun nicht nichts niemand noch nord norden normal nummer nun nur ober obwohl oder ofen offen oft ohne ohr ohren ort orte
osten paar papier park partei party pass pause pferd plan platz plötzlich polizei preis problem probleme programm punkt
quelle rad radio rand rasch rat ratte raum räume recht rechts rede reden regen regel reich reichen reihe rein reise reisen
reise reisepläne rest restaurant richtig richtige richtung ring rock rolle rot rote rücken ruf rufen ruhe ruhig rund sache
sachen sage sagen sagt samstag satz schade schaffen schatten schauen schein schenken schicken schiff schlaf schlafen schlecht
schlimm schließlich schloss schluss schmecken schmeckt schnee schnell schön schöne schönen schöner schreiben schreibt schritt
schuh schuhe schule schwarz schwer schwester see sehen sehr seite seiten seit selbe selbst selten setzen sicher sicht sieht
singen sinn sitzen sofort sogar solche solchen sommer sondern sonne sonntag sonst sorgen sowie spaß spät später spielen spielt
sport sprache sprechen staat stadt stand stark statt stehen steht stein stelle stellen sterne stimme stimmt stock stolz straße
strom stück stücke stuhl stunde stunden suche suchen süden süß tag tage tal tanzen tasche tasse täglich teil teile teller
temperatur termin teuer text tier tiere tisch titel tochter tür türen tief toll tor torte tot tragen traum träume treffen
trinken trotz trotzdem tun über überall überhaupt übrigens uhr ums und unser unten unter unterschied urlaub vater vergessen
verkehr verlaufen verschieden verstehen versuch versuchen viel viele vielen vielleicht vier vogel voll völlig vor vorher vorne
vorsicht vorstellen wagen wählen wahr während wahrscheinlich wald wand wandern warm warte warten warum waschen wasser weder
weg wege wegen weil wein weiß weit weiter weitere weiteren welche welt wem wen wenig wenige weniger wenn werden werk wert
westen wetter wichtig wichtige wie wieder wiese wieso wind winter wirklich wissen woche wochen wochenende wohl wohnen wohnung
wolf wollen wort worte wörter wunder wunsch zahl zahlen zahn zehn zeichen zeigen zeigt zeit zeiten zeitung ziehen ziel ziemlich
zimmer zug zukunft zuletzt zum zunächst zurück zusammen zwar zwei zweite zweiten zwischen wecker erinnerung playlist lied
abspielen regnet sonnig rezept rezepte bestellen reservieren kino kinofilm bewölkt grad celsius stau fahrplan bahnhof
flughafen termine kalender einkaufsliste geburtstag spülmaschine wäsche staubsauger bundesliga ergebnis tabelle spielstand
seilbahn seilbahnen springer springbrunnen springseil tablettenform messerblock todesstrafe toteninsel sterbeurkunde hochhäuser
brückentag brückentage fensterplatz dachterrasse balkonkraftwerk zugverbindung zugticket zugfahrt baumarkt schuldig unschuldig
entschuldigung entschuldigen wettervorhersage wetterbericht spielzeug spielplatz spielwaren spielberg beispiele beispielsweise
strickmuster pullover gift geschenke messe miesepeter auszahlungsquote auszahlungsquoten auszahlungstabelle gewinntabelle gewinnlinie gewinnlinien gewinnchance gewinnchancen gewinnspielregeln
sterbekasse sterbegeldkasse autoversicherung haftpflichtversicherung kfz versicherungsnummer bewerben bewerbung bewerber`;
