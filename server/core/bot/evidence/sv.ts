/** What pieces of Swedish messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 299, care: 286 },
  weights: {
    crisis: `
94: jag
88: sa
85: hon
83: -llt, do
77: -sta
75: -ann-
72: -vet
69: om
66: -ill
65: -nda
63: ska
62: -len, -lla, nog
61: det
60: all-
59: bar-, mer
58: -nna-, har
57: -ist-, -ron, allt
56: tan-
55: -rna, ja, mig, sko-
54: -ppa, han-
53: -als-, -lve-, -mor-
52: -ivet, livet, nu
51: -nte, inte
50: -asta, hals-, me, nasta, nat-
49: -nen, dod-, tank-, vill do
48: nas-, nast-
47: -ista, ing-, red-, sis-, sist-, sista, sli-
46: int-, liv
45: hopp-, ingen, sna-
44: -ord, jag ska
43: -lad-, alv-, live-, ser
42: -ade, -est-, alla, end-, enda, min
41: -orl-, -yck-
40: -ker, beh-, for, hem, jag vill, pla-
39: hop-, tanke-
38: -kar, -ott, -tte-, and-, att han, i natt, liv-
37: -abl-, -able-, -ablet-, -blet-, -blett-, -estam-, -iskt, -stam-, alve-, till
36: -lla-, ett rep, han, rep, skr-
35: -attr-, -nat, -ranne-, -tann-, -tter, -ttr-, -var-, livet av, mitt liv, nag-, sig, stann-, tanker
34: -ake-, -alsa, -ill-, -land-, -lip-, -lipp-, -lsa, -lvm-, -lvmo-, -lvmor-, -ons-, -rann-, -vmo-, -vmor-, att, halsa, mig i, reda-, redan, slip-, slipp-, vill
33: -ande-, -ble-, -der-, -eho-, -ehov-, -hov-, -kont, -ont, -tam-, -tan, beho-, behov-, eft-, efte-, ida-, idag, lev-, skon-, skont, som-
32: -all, -esta-, -ipp-, -nar-, -nga, -omn-, -skt, bre-, somn-, ta livet, var-
31: -and-, -ang-, -arn-, -edv-, -ette-, -etter, -ine-, -kon-, -mna-, -rden, -tis-, efter, gor, lang-, mej, tab-, tabl-, table-
30: -anna, -gon, -pte, -sluta, avsluta, det enda, forl-, gor-, gora, hand-, mamma, natt, sja-, sjal-, sku-, ta, ur
29: -enne-, -ennes, -isk-, -kad-, -nes, -nne-, -nnes, -nns, -ram-, -ret, -tva-, bara, had-, hade, henne-, hennes, inte ska
28: -alvm-, -alvmo-, -ast-, -igt, -jalvm-, -kva-, -nart, -nom, -oda, bron, den har, gar-, hoppa, i tre, igen efter, kvar, snar-, snart, str-, vor-, vore
27: -acke-, -agon, -akt-, -amt, -anns, -dsb-, -fter, -ive-, -mma, -mord, -nna, -rec-, -tisk-, -vmord, det blir, enda som, hos, jag har, nagon, vak-, vakn-
26: -aktis-, -annen, -ardi-, -attre, -enn-, -ktis-, -ktisk-, -ord-, -tre, -ttre, -ven, -vslu-, -vslut-, avslu-, bat-, batt-, battr-, battre, fard-, fardi-, grannen, hon-, i, ikv-, ikva-, ikval-, ikvall, inte sa, jor-, kal-, kol-, koll-, mors-, nog inte, och har, skul-, vet ni
25: -ara, -arna, -don, -dvid, -edo-, -edon, -edvi-, -edvid, -eten, -heten, -inn-, -ket, -kri-, -llad-, -lved-, -lvedo-, -mar-, -nnen, -onst-, -redv-, -redvi-, -ved-, -vedo-, -vedon, alved-, alvedon, anda, bile-, bilen, bred-, bredv-, bredvid, det gar, far ni, grann-, lol, pa det
24: -dig, -dvi-, -ening, -erna, -ina, -lett-, -lette-, -nar, -ngr-, -oppa, -opt-, -opte, -rdi-, -tiskt, -ust, bor-, dom, hela, hen-, henn-, inge-, kopt-, kopte, kva-, lada-, ladan, lug-, mark-, mening, mot, plane-, skar, skar mig, take-, taket, uta-
23: -aket, -ama-, -arj-, -ark-, -dde-, -ett-, -ilen, -lyt-, -ngen, -rama-, -rev, -rmar-, -sbo-, -stamt, -sten, -tamt, -upp-, att avsluta, bara att, besta-, bestamt, det ar, dod, fly-, flyt-, har bestamt, ill-, illa, imo-, imor-, inte vem, jag finns, kat-, mig illa, nago-, natt-, och mina, plan-, skri-
22: -agd, -angre, -dsa-, -eva, -gre, -inna-, -innas, -kog-, -koge-, -kogen, -ngre, -nnas, -oge-, -ogen, -okte, -ore, -ragar, -rsokt-, -sokt-, -sokte, -tigt, -vid, ar bara, ar jag, att hon, bry, fakti-, faktiskt, fix-, forsokte, fragar, i skogen, inga, langr-, langre, leva, min man, mina, rad-, sag, ska ga, skog-, skoge-, skogen, svara-, svarar, ut i
21: -andet, -angr-, -arn, -dig-, -hete-, -lat, -mars-, -mnat, -ndet, -olla-, -orsa-, -pen, -rde-, -sen-, -ubb-, best-, doda mig, fram-, gott, hander, int, jag haft, jag ser, kolla-, las-, mam-, mamm-, morsan, pa tva, spelat bort, till alla, utan, vakna
20: -amti-, -anker, -ara-, -ard-, -arje, -ars-, -art, -attn-, -bron, -cke-, -den, -djo, -ern-, -fte-, -gsb-, -het-, -jal-, -ladd-, -let-, -lir, -lyc-, -lyck-, -mti-, -ndr-, -nds-, -nker, -ods-, -okt-, -orden, -ova, -pare-, -paret, -ppen, -ran-, -rje, -rka-, -slu-, -slut-, -tanna, -tig-, adj-, adjo, blir, bro-, da, dods-, fak-, fakt-, fle-, for jag, hade jag, hem-, jag inte, jord-, jorde-, jorden, ju, lamna-, nam-, onskar jag, pa sparet, sjalvmord, spare-, sparet, stanna, tak-, till min, ut en, val, varj-, varje
19: -allt, -amt-, -arnen, -erg, -eta, -kuld-, -kval-, -kvall, -lan-, -llar, -lora-, -nsam, -nsk-, -nskar, -rlora-, -rnen, -skar, -sti-, -ttn-, -ver, -vsl-, ass-, assa, att min, avsl-, barnen, blo-, bra-, datu-, datum, de, doda, ens-, ensa-, ensam, gett bort, hanga, har en, har gett, jag gar, jag redan, morsa-, om ja, onsk-, onska-, onskar, skuld-, tabletter, tys-, tyst, vill bara
18: -ada-, -alse-, -alsen, -alt, -amna-, -anka, -cket, -eck, -ippa, -isste, -lippa, -lsen, -morg-, -morgo-, -nde-, -ndra, -net, -orsok-, -reck, -rma-, -sbr-, -sste, -trec-, -treck, allt pa, ar slut, blod-, dat-, dott-, dotte-, en sista, hande-, har faktiskt, i nasta, imorg-, imorgon, inte gora, inte leva, lagt, ligger pa, oppe-, oppen, sjo-, slippa, stre-, strec-, streck, tack for, til-, tva timmar, viss-, visst-, visste
17: -aft, -ago-, -aja, -akti-, -alv, -arl-, -atum, -ehova, -ett, -ffa-, -hova, -illa-, -ipper, -jalv, -kre-, -krev, -krivi-, -lande-, -lippe-, -lkon-, -opp-, -ora, -orlu-, -orsan, -raga-, -rivi-, -rivit, -rkar, -rlu-, -rsok-, -rut-, -tum, -yst, avs-, barn-, behova, finn-, finns jag, for gott, fraga-, ga, ha det, haf-, haft, hem mig, hon har, hoppa-, jag det, jag mig, katt-, kra-, la, man kan, na, ner, sitter i, sjalv, ska do, ska inte, skre-, skrev, skriver till, skrivit, slipper, star pa, svar-, tank, vara-
16: -adan, -agenh-, -amil-, -aret, -atu-, -avn-, -avni-, -avnin-, -dsbr-, -eland-, -enh-, -enhe-, -enhet-, -esten, -genh-, -genhe-, -gravn-, -ingsb-, -kert, -kit, -lar, -ndas, -ngsb-, -nka, -omnt-, -rar, -rav-, -ravn-, -ravni-, -rre-, -star, -tange-, -ubbe-, -val-, -vara-, -varar, -vni-, -vnin-, -vning-, -yss, anda-, andas, dag, det tyst, ert, fam-, fami-, famil-, far-, fin-, forso-, hal-, hang-, hej, hos er, kall-, kan ni, katte-, katten, lagen-, lagenheten, mig na, natten, nys-, nyss, om nan, pa sig, racke-, racker, reste-, resten, skriv-, somnt-, spelkonto, stanger, tog
15: -ace-, -aceb-, -acebo-, -alv-, -amtid, -ands-, -arag-, -arage-, -are-, -att-, -boo-, -bro-, -ceb-, -cebo-, -ceboo-, -ckad-, -ckla-, -cklar-, -digt, -dle-, -dra, -eboo-, -egrav-, -grav-, -ici-, -ippe-, -kick-, -klarn-, -koj-, -koja-, -kojar, -kul-, -lade, -lands-, -lse-, -mtid, -ojar, -onom, -onse-, -oppa-, -orso-, -ott-, -ramt-, -ramti-, -rat, -ruppe-, -sam, -sok-, -stig-, -stigt, -tanna-, -uppe-, -uppen, -vall, -yckl-, -yckla-, bas-, bet-, bort, bort allt, casino, ens, face-, faceb-, framt-, framtid, gara-, garag-, garaget, han inte, hanga mig, har lagt, har pa, hono-, honom, i garaget, kan ja, kan-, kanns, klocka, kvar nar, kyl-, lar, mer-, mera, mig pa, namn, nyc-, nyck-, nyckl-, nycklarna, och allt, och svarar, om en, pa riktigt, sa vet, skick-, skoj-, skoja-, skojar, snal-, vac-
14: -ader-, -anger, -anke-, -anne-, -ansk-, -aran-, -arand-, -etala-, -hall, -iga-, -illa, -jen, -lanen, -lven, -lytt-, -mente-, -mil-, -nke-, -ntakt-, -omma, -orr-, -otte-, -sbor-, -sbro-, -sbron, -takt-, -tala-, -ttar, -tud-, -ugn-, arv-, att vi, avsluta mitt, era, fac-, flytt-, frag-, garna, get-, gett, gor jag, hoppa fran, i ert, innan jag, ja int, kni-, kvi-, lap-, logg-, lol om, lugn-, mig har, mitt sista, na jag, natte-, och att, planen, rest-, sa det, sa sku, sal-, spele-, stan-, varfor jag
13: -acker, -agen-, -anar, -anser, -appa, -arne-, -att, -atten, -boe-, -boet, -dor, -dsboe-, -edan, -een, -elkon-, -enin-, -epr-, -epri-, -eprim-, -for, -iktig-, -imera-, -isst-, -jalv-, -jorde, -kade, -ktigt, -lap-, -larn-, -larna, -lken, -lkont-, -lod-, -merad, -nla-, -nlag-, -nser, -nstr-, -nstre-, -nsul-, -nsuli-, -odsb-, -odsbo-, -oet, -omna-, -onstr-, -orla-, -orlat, -ormal-, -pelk-, -pelko-, -prim-, -prime-, -raff-, -rim-, -rime-, -rimer-, -rlat, -rmal-, -rro-, -rup-, -rupp-, -san-, -sboe-, -sboet, -ssa, -stan, -stret, -suli-, -tilla, -ting, -traf-, -traff-, -tret, -uld-, -uli-, -under-, -usten, -varm-, -ycka, a hon, barn, barne-, behal-, bli-, bran-, dep-, depr-, depri-, deprimerad, deprimerad jag, det till, dodsb-, dodsboet, er sida, ett, fon-, fons-, fonst-, fonstret, for mycket, forla-, forlat, forma-, fran mig, gjorde, hittar, inlag-, inna-, innan, insu-, insul-, inte deprimerad, jag e, jag var, lag-, lam-, lamn-, land-, leta, log-, med-, meni-, menin-, nu kan, och skriker, om att, oppen pa, pa jorden, riktigt, sen ar, sida oppen, sig i, sjalv med, sjalv-, sjalvmord ar, somna-, son har, spelk-, still-, stilla, stra-, straf-, tanka, tid, till honom, tog ut, vara till, vat-, vatt-, vil-
12: -agra, -ala-, -allar, -andle-, -anka-, -astb-, -astbi-, -ckade-, -das, -dera-, -dern-, -derna, -dled-, -dlede-, -dlig-, -ejd-, -ejda, -eno-, -enom, -ert, -ile-, -ista-, -jar, -jda, -jkv-, -jkva-, -kan, -kriv-, -lad, -lapp, -lede-, -leder-, -lia, -llen, -lorad-, -nal-, -ndera-, -ndle-, -ndled-, -nhet-, -nhete-, -nuti, -ojkv-, -ojkva-, -oll-, -orad-, -orade, -orlo-, -orlor-, -orta, -psa-, -ril, -riv-, -rla-, -rlo-, -rlor-, -roj-, -rott, -rva-, -sag-, -sst-, -stbi-, -tbi-, -und-, -unde-, -uti, -valle-, -yckad-, a, als-, alsk-, alska-, ar sa, borta, det finns, efter att, egen, eller jo, er har, fan-, fann-, fanns, for alla, for-, forlo-, forlorade, fra-, handlederna, har skrivit, hej jag, hejd-, hejda, inte kommer, inu-, inut-, inuti, jag ar, jag gor, jo, kvallen, lan-, lastb-, latt-, lil-, lill-, logga-, min mamma, misslyckades, nagr-, nagra, om jag, pojkv-, res-, sake-, sjalv sa, skic-, skojar bara, slap-, slutar, till barnen, tre veckor, upp handlederna, vid
11: -akna, -ami-, -amilj, -anga, -ange, -ange-, -anna-, -are, -asino, -ator, -cks-, -den-, -efon, -egr-, -egra-, -elk-, -elko-, -eni-, -era, -fon, -ickat, -idi-, -idig-, -ilj, -ino, -ittar, -jer, -kic-, -kna, -kti-, -ktig-, -lefon, -lle, -lor-, -lycka, -milj, -mlig-, -mnt-, -nad, -nall, -nast, -nge, -ngsbe-, -nhe-, -nnan, -nska-, -odl-, -odli-, -oha-, -oje-, -ojer, -ora-, -orbi, -otter, -rbi, -rka, -rren, -rsan, -rstar, -sino, -stb-, -sul-, -tter-, -vor, -ycket, anna-, annat, att jag, att nan, begr-, begra-, borta jag, borta pa, det far, dotter, dro-, en olycka, fa slippa, familj, forbi, gan-, gang, han forlorade, han sa, hand om, handl-, i bilen, i sjon, insattning, inte nu, jag tror, konto och, lange, lus-, min dotter, min son, myc-, myck-, mycke-, mycket, ni det, ni se, oly-, olyc-, olyck-, olycka, opp-, ork-, orka-, orkar, pa telefon, plat-, radd, sjon, ska-, skickat, sla-, slippa bara, snall, spelandet, tanker ta, telefon, tol-, tyc-, tyck-, tycke-, tycker, vack-, vem
10: #number ar, #number spann, -alas, -alk-, -anen, -arde-, -arden, -bbe-, -bur-, -ckat, -cker, -cki-, -ckit, -dsbo-, -ehal-, -elar-, -elare, -ena-, -enas-, -gone-, -gonen, -gsbe-, -igg-, -igge-, -igger, -ila-, -ille-, -ivi-, -ivit, -kade-, -kades, -kicka, -kull-, -kulle, -lane-, -lare, -lden, -lutar, -mera-, -nan, -nera-, -ntak-, -ontak-, -oru-, -oto-, -pann, -pelar-, -rapp-, -rta, -sfa-, -sfar-, -stu-, -tak-, -talas, -tis, -tna-, -uck-, -ucki-, -uckit, -utar, -vinn-, -vit, an, ar radd, beg-, ber-, beta-, betalas, blir det, bort-, casi-, casin-, chatt, dot-, dub-, dubb-, dubbe-, er chatt, ett till, fler, fort, hand, his-, idag ar, inla-, ins-, inte skicka, kil-, kill-, last, let-, ligg-, ligge-, ligger, ni, ord-, ove-, oxa, pa mandag, pra-, sa att, sena-, senas-, sida, skicka, skull-, skulle, slut, spann, spelare, sta-, tanka pa, tanker gora, trap-, trapp-, utan att, varje gang
9: -akri-, -akrin-, -bord-, -borde-, -cis, -eci-, -ecis, -eckan, -ehovs, -este-, -ete-, -gat, -gge-, -han-, -hovs, -issl-, -issly-, -itti, -jon, -krin-, -kring-, -kulde-, -led-, -locka, -lorat, -lycka-, -mli-, -nas, -nas-, -nland-, -nse-, -nsu-, -ocka, -ogga-, -orat, -orde, -orgo-, -orgon, -orsak-, -orva-, -ovs, -pele-, -raf-, -reci-, -recis, -rgo-, -rgon, -rit, -rsakr-, -sakr-, -sakri-, -ser, -sly-, -slyc-, -slyck-, -ssl-, -ssly-, -sslyc-, -sta-, -sva-, -svar-, -till-, -tor, -tra-, -tti, -ulde-, -uste-, -ycke-, behovs, bil-, bit-, bitt-, bitti, fa, forlorat, forr-, garn-, got-, hus-, jag betalar, jag kommer, klar, klo-, kloc-, klock-, komma, mar-, men-, mig sjalv, min bror, missl-, over, pa att, prec-, preci-, precis, sen-, sku, spelet, stil-, veckan
8: -anske, -atte-, -dag, -ega-, -even, -gan-, -gen, -gga, -ille, -jan-, -kam-, -konto, -kte, -nnat, -nsatt-, -nske, -orde-, -orma-, -over, -rand-, -reve-, -reven, -rsa-, -sbe-, -ske, -ssen, -ter, -tjan-, -tla-, -tre-, -unda, av med, breve-, breven, forb-, forra veckan, har ju, hej-, hog-, jag tanker, leva langre, min vinst, ni har, ons-, orkar inte, rac-, rack-, ski-, stal-, stall-
7: #number pa, -amma, -arin-, -asi-, -asin-, -atis-, -atter, -ikti-, -ime-, -imer-, -immar, -iss-, -isto-, -jord-, -kamt, -las, -lko-, -llts-, -lltsa, -lts-, -ltsa, -lut, -nder-, -ngt, -oja-, -pelan-, -san, -tja-, -torv-, -tsa, -uta-, -yster, allts-, alltsa, beha-, bes-, finns, for mig, gjord-, gora nagot, hit-, hitt-, inte ens, just, kvar att, pre-, rak-, rikti-, ring-, rol-, skamt, stud-, tag-, timmar, tra-, tva ganger
6: -agt, -ali-, -ehove-, -elan-, -ets-, -eve-, -gger, -hove-, -hover, -itt, -nger, -orb-, -pri-, -rot-, -ske-, -ura-, ar #number, behover, bor, dor, ege-, gran-, hitta-, hor, jus-, kommer inte, kontot, lig-, pa #number, prat-, prata-, veta
5: -ager, -ander, -ast, -ato-, -ckan, -det, -ecka-, -ida, -ikt-, -itta-, -nge-, -ogg-, -ove-, -ren, -rne-, -ron-, -talar, -ust-, -ytt-, betalar, chat-, fort-, komme-, kommer, lad-, mang-, manga, men jag, rik-, rikt-, sage-, sager, var, vecka-
4: -aldo-, -aldot, -dot, -hal-, -icka, -ldo-, -ldot, -lsk-, -mal-, -nall-, -nalla, -ppe-, -res-, komm-, saldo-, saldot, snall-, snalla, svart
3: -gen-, -ger, -lke-, -ska-, -tning, -ulle, er, sva-
2: -ann, -inns, -las-, -ten
1: -ute-
-1: -ors-, pa
-2: -ank-, insa-, insat-, nat, spar-
-3: -alle-, -anda-, -let, -mma-, allt-
-4: -agg-, -aller, -amm-, -eda-, -ick-, -inst, -kat, -llt-, -men-, -nget, banken, dra-, e, far, inn-, och, van-, vis-
-5: -agit, -anken, -app-, -edag, -gga-, -git, -hat-, -ike-, -inga-, -ingar, -klar-, -lls, -ninge-, -nko-, -nli-, -nska, -onen, -ore-, -rad, -rad-, -redag, -ret-, -ste-, -ster, -vera-, betal-, chatt-, fredag, gal-, gall-, galle-, galler, pengarna, spel, vanta-
-6: #number och, -aga, -ans-, -arr-, -atiss-, -attni-, -dkan-, -drig, -dso-, -eka-, -ela-, -fiera-, -iera-, -ings-, -inste-, -issnu-, -ldrig, -lefon-, -liv-, -neri-, -nerin-, -nka-, -nkar, -nken, -nlig-, -nsten, -nti-, -odka-, -odkan-, -orm-, -ort-, -ose-, -por-, -ras, -ratis-, -ring, -rkort, -rner-, -rneri-, -ssnu-, -ssnur-, -tiss-, -tissn-, -tro-, -ttni-, -ttnin-, -tto-, -umm-, -umme-, -urne-, -urner-, -veri-, akti-, aldri-, aldrig, ar det, bli, fem-, femt-, gjo-, gjor-, ha, het-, hete-, heter, iga-, igar, korkort, lose-, med en, mig med, neka-, num-, sitt-, son-, turne-
-7: -abbt, -akni-, -aknin-, -ane-, -ankte, -arfo-, -arfor, -aten, -bbt, -bile-, -cen-, -cent, -dri-, -emt-, -erad-, -erat, -ever-, -evis, -fall, -garn-, -garna, -hop, -ifter, -ilj-, -issn-, -iti-, -itt-, -ittad-, -kning-, -ldri-, -lig-, -livi-, -livit, -lning, -lut-, -men, -nabbt, -ngar-, -ngarn-, -nkom-, -nkte, -nsats, -nst, -nster, -oce-, -ocen-, -ocent, -onda-, -orda-, -par-, -pel, -penga-, -ppn-, -ragi-, -rakn-, -rda-, -rfor, -rig-, -rige, -roc-, -roce-, -rocen-, -sats, -sdags, -snu-, -snur-, -stal-, -stall-, -tli-, -tlig-, -vande, -vins-, -vis, ar nu, avb-, bank, besk-, beske-, bliv-, blivi-, blivit, borde, cash-, dragi-, ett uttag, fore, fors-, fru-, hac-, hack-, hacka-, hittade, inkom-, inte har, nek-, nya, oppn-, passe-, proc-, proce-, procent, rin-, sag-, samb-, satte, sin, snabbt, snu-, snur-, sond-, sonda-, ste-, stopp, tankt-, tankte, tar ni, ti, upp-, visar
-8: #number har, -aft-, -age-, -alt-, -amme-, -anda, -appar, -arra, -ash-, -assan, -atta-, -dan-, -dit, -dka-, -drag, -drage-, -ebr-, -edit, -eklam, -elgen, -elopp-, -engar-, -fara-, -faran-, -gan, -gde, -gif-, -hatt-, -ian, -iden, -idr-, -idra-, -ika, -ild, -insk-, -inut-, -inute-, -kad, -kann-, -klam, -klig-, -ktiv-, -ktive-, -lam, -lopp-, -loppe-, -lots, -mar, -mmar, -nab-, -nabb-, -ngd-, -ngde, -nnu-, -nsat-, -nsion-, -nute-, -nuter, -olle-, -olu-, -ond-, -oppet, -orko-, -orkor-, -orn, -ortf-, -ortfa-, -parra, -pon-, -pott-, -rag, -ragn-, -rak-, -ral-, -redit, -ree, -rfa-, -rkor-, -rra-, -rtf-, -rtfa-, -rtfar-, -sad-, -sgr-, -sion-, -tfara-, -vitt-, aut-, auto-, avst-, avsta-, bak-, bel-, beloppet, dra en, far vi, fli-, flic-, flick-, fortf-, fortfarande, free, fro-, gang-, gange-, har #number, har inget, helgen, hur lang, inko-, kli-, kork-, korko-, kredit, kvitt-, lang tid, med bankid, minut-, minuter, nans-, ni sager, nyt-, nytt, pa min, pau-, radd-, rakn-, rek-, rekl-, rekla-, reklam, sit-, slots, snab-, snabb-, sparra, spins, sys-, syst-, syste-, tilla-, tim-, tro-, ute-, utl-, vara, vinna, vinne-, vinner
-9: #number #amount, #number o, -aggar-, -agi-, -aknas, -all-, -alpa, -amb-, -angen, -ansen, -arde, -ari, -armen, -asse-, -ata, -ater-, -atet, -ber, -betal-, -bonus, -dagen, -del-, -dels-, -drag-, -elge-, -erif-, -erifi-, -gfo-, -gfor-, -ggar-, -ggare, -grans-, -ift, -ige, -ilka, -illat-, -inst-, -inu-, -iska, -iver, -iver-, -jalpa, -karme-, -katte-, -kil-, -klara-, -knas, -komst-, -lagga-, -late-, -ler-, -lig, -ligt, -lka, -llat-, -llate-, -locke-, -log-, -logg-, -lpa, -ment, -mera, -nap-, -ning, -nland, -nlo-, -nlog-, -nlogg-, -nsta-, -numm-, -numme-, -oka, -omma-, -omst-, -ortet, -out-, -pan-, -ppa-, -rdag-, -rfo-, -rifi-, -rifie-, -rig, -rmen, -rors-, -rorsa-, -rtet, -ruk-, -rys-, -sat, -speng-, -stans, -ste, -tans, -tbe-, -tbet-, -tbeta-, -tbo-, -ten-, -tive-, -tiver-, -tni-, -tnin-, -tod, -topp, -ugg, -yte-, -yter, aldr-, alls, ate-, att spela, bac-, bror-, brors-, dea-, finland, funkar det, halv-, handlaggare, helge-, hjalpa, huv-, i ar, i tva, ige-, inlo-, inlog-, jag far, jam-, klic-, klick-, knap-, kry-, kvall, lang, man far, mina #number, minu-, morg-, morgo-, morgon, nu har, nu vill, ploc-, plock-, ratt-, ratta-, regi-, regis-, rut-, salde, sen, skarmen, star, sten-, ta bort, tack-, tje-, tre, upp mig, utbe-, utbet-, val-, veri-, verif-, vi, vilka
-10: -aka-, -ambo-, -ambon, -amla, -angn-, -angni-, -appat, -arf-, -arme-, -arr, -astna-, -ata-, -ation, -atsa-, -baka, -ban-, -bbet, -bet, -beta-, -bon, -bon-, -bonu-, -bru-, -dat-, -dlag-, -dlagg-, -dni-, -dsomm-, -efon-, -ekt-, -elg, -elp-, -elpa-, -elpau-, -ensi-, -ensio-, -erap-, -erk-, -ersa-, -ersat-, -erson-, -esked, -est, -eter, -fra-, -fran, -hall-, -ilke-, -ilket, -inne-, -inner, -jalp-, -karm-, -katt-, -kning, -lagg-, -lbaka, -lge-, -lgen, -lik-, -lket, -lpau-, -lpaus, -mat-, -mbon, -mla, -ndag, -ndlag-, -neb-, -ner, -ngen-, -ngent-, -ngni-, -ngnin-, -ngs-, -nor, -nsio-, -ode-, -oke-, -oppla, -orte-, -par, -pau-, -paus, -pelp-, -pelpa-, -pen-, -peng-, -pla, -ppla, -rape-, -red-, -rera-, -rga-, -ringe-, -rmo-, -rono-, -rsat-, -rson-, -rus, -rust-, -rustl-, -rvi-, -sen, -sked, -skr-, -somm-, -somma-, -spen-, -ster-, -stl-, -stly, -stna-, -tfa-, -tfar-, -tion, -tion-, -tione-, -tly, -torn, -ttade, -und, -ustl-, -ustly, -uto-, -vst-, -vsta-, -vstan-, ar du, bad-, bada, dagen, den ar, det for, dyg-, eller bara, fast-, fastn-, fred-, freda-, frus, full-, gaml-, gamla, grati-, halva, har men, har tagit, hja-, hjalp-, inget, jag betala, jag sitter, jag undrar, jag vinner, konto-, kopp-, koppl-, koppla, koppla mig, kron-, krono-, lata, lata bli, lyc-, lyck-, lycka-, mann-, mars, midsommar, mig att, min frus, mins-, och ni, och snurrar, om dagen, onsd-, onsda-, pan-, pens-, pensi-, rakna, rea-, sa jag, sakn-, sakna-, sambo-, sambon, satte in, skarm-, skat-, skatt-, som, spelp-, spelpaus, tappat, ter-, tera-, terap-, tillbaka, tomt, tru-, trus-, trust-, trustly, tryc-, tryck-, vand-, vande-, vander, vant-, vet, vilke-, vilket, visa-
-11: -add-, -addar, -aln-, -alni-, -alnin-, -anen-, -anent, -anj-, -ant, -ari-, -arra-, -asta-, -atte, -ckar, -dad-, -dade, -dage-, -dda-, -ddar, -dsom-, -ebe-, -egit-, -egiti-, -ekl-, -ekla-, -elg-, -elop-, -ena, -ening-, -entin-, -erm-, -erma-, -erman-, -etaln-, -far-, -fie-, -fier-, -gare, -genti-, -giti-, -gitim-, -ickar, -idso-, -idsom-, -ier-, -ifi-, -ifie-, -ifier-, -ifte-, -ild-, -ilde-, -ilden, -inge-, -ins, -ita-, -iten, -itim-, -jude-, -ked, -kort, -land, -lls-, -llti-, -llv-, -llva-, -llvar, -lst-, -mane-, -manen-, -mmi-, -mpanj-, -nens, -nent, -ngn-, -nne, -num-, -ocke-, -ofo-, -ona-, -oppe-, -oppl-, -panj-, -parra-, -pet, -pins, -ppat, -rin-, -rman-, -rmane-, -rni-, -rof-, -ror-, -run-, -sdag-, -som-, -son-, -stang-, -taln-, -talni-, -tera-, -tern, -tning-, -tta, -umen-, -ummer, ald-, allti-, allv-, allva-, allvar, allvar jag, ar pa, banke-, belo-, belop-, en vinst, fatt, fem, gar, gra-, helg-, hort, ingen-, ingenting, ja bor, jag for, kamp-, kampa-, kla-, kna-, kr i, ladda-, laddar, legi-, legit-, ljud-, ljude-, lova-, manaden, mids-, midso-, mitt kort, nan, ni ha, nol-, nu sitter, per, perm-, perma-, permanent, sagt, ser jag, sid-, sitter jag, skickar, spelar, spo-, spor-, sport-, stug-, stuga-, stugan, svar, sve-, tand-, tom-, tors-, torsd-, upp, vagar, vagar inte
-12: -alde, -alp-, -andla-, -ankt-, -anner, -anta-, -arg-, -atio-, -ckas, -edi-, -eli-, -evl-, -iken, -isar, -ist, -iva-, -kar-, -koms-, -kra-, -larar, -lde, -lli-, -lni-, -lnin-, -loc-, -lock-, -lop-, -lpa-, -lra-, -ndla-, -nkt-, -nni-, -nsd-, -nsda-, -nsi-, -nurr, -nvand-, -obot, -oms-, -opp, -orsd-, -orsda-, -oten, -pat, -ppet, -revl-, -rko-, -rsd-, -rsda-, -rsk-, -rte-, -sio-, -tar, -teb-, -tort, -tsa-, -tsp-, -urr, -vli-, akt-, anl-, ater, bara pa, bev-, bevi-, bloc-, block-, bonusen, dage-, fast jag, forsta gangen, gar inte, gat-, gatt, gul-, har-, helt slut, hjal-, in med, inte hur, jag fa, jag gjorde, jag kanner, jul-, klockan ar, lana-, lanat av, ljug-, men inte, mid-, mig till, nan som, papp-, pers-, perso-, robot, sald-, san-, sju, ska man, stor-, tid-, till henne, tillbaka det, tva ar, ut forsta, utb-, ute, vage-, vagen
-13: -ade-, -ader, -agn-, -ags, -aka, -ampa-, -ampan-, -anni-, -anst-, -asset, -dags, -egis-, -egist-, -ent, -eta-, -get, -gis-, -gist-, -gistr-, -gning, -het, -ida-, -ift-, -istre-, -kas-, -kass-, -kligt, -lag-, -ldr-, -locka-, -lti-, -mpa-, -mpan-, -nste-, -nusen, -nva-, -nvan-, -ocka-, -odk-, -ojd, -ova-, -pelar, -rat-, -reda-, -river, -rme-, -satta, -stor-, -strer-, -tad-, -trer-, -ttad-, -unna, -uvu-, -vare-, -varet, -yra, -yttat, anv-, anva-, anvan-, dug-, flyttat, fyra, ge, gjort, godk-, grans, har flyttat, huvu-, in igen, inte en, kunn-, kunna, laget, med svaret, mitt i, nagon som, och det, och nu, omsatta, passet, plo-, skriver, spi-, spin-, stod, svare-, svaret, tack snalla, vec-, veck-, visa
-14: -agga-, -anet, -appe-, -ass-, -borg, -dla-, -ekt, -eme-, -enti-, -erso-, -etal-, -fon-, -gran-, -iho-, -ihop, -ion, -irekt, -istr-, -jort, -lanet, -mbo-, -naden, -ntrol-, -nur-, -nuse-, -obo-, -ondag, -onto-, -ontr-, -ontro-, -onuse-, -org, -ppl-, -rande, -rekt, -sset, -tade, -tang-, -tart-, -tim-, -trol-, -ttat, -uge-, -uger, -unk-, -unka-, -unkar, -unn-, -ytt, appe-, appen, av det, be, chatten, direkt, ett tag, funk-, funka-, funkar, gangen, gar sista, kan man, kanne-, kanner, klag-, nar gar, pa en, pengar, reg-, rob-, robo-, sen i, ska ja, slot-, som sager, sondag, start-, stop-, tag, und-, under, vad ar, vaga-, vet jag
-15: #number jag, -aden, -atar, -elo-, -end-, -git-, -ide-, -ire-, -irek-, -itar, -itte-, -itter, -kom-, -lytta-, -nder, -oli-, -ommar, -omt, -ots, -rans-, -rati-, -redi-, -rek-, -sdag, -ssn-, -tal-, -tat, -tiv-, -uro, -ytta-, att den, dir-, dire-, direk-, en, eur-, euro, for min, fre-, gar i, gar till, ge mig, god morgon, grat-, inte sluta, jag kan, kam-, kred-, kredi-, lon-, lone-, nor-, ok, pap-, sa fort, satt-, satta, sed-, seda-, sedan, sitte-, sitter, tack, vinn-
-16: -alla, -alva, -amp-, -ant-, -ass, -aus, -bak-, -ent-, -esk-, -eske-, -for-, -gent-, -ids-, -illb-, -illba-, -ionen, -kej, -lara-, -last, -lbak-, -llb-, -llba-, -llbak-, -lvar, -mmer, -mst-, -nings-, -obbe-, -obbet, -omm-, -rer-, -ring-, -ris-, -top-, -ula-, -ume-, -use-, ell-, elle-, eller, far jag, god-, igen, inne, inte att, jobbe-, jobbet, kom, kre-, kro-, lit-, mit-, mitt, oke-, okej, pas-, pass, slo-, tillb-, ut, vart
-17: #amount kr, -agar, -ande, -anki-, -ankid, -apper, -ati-, -bot, -ern, -evi-, -fal-, -hatte-, -isa-, -jud-, -ken, -kid, -knin-, -krive-, -lic-, -lick-, -lltid, -ltid, -nki-, -nkid, -ock-, -pin-, -rive-, -rsta, -tang, alltid, att det, banki-, bankid, ber, det jag, det nan, dra, forkl-, fyr-, halla, kr, pappe-, papper, satt, sida-, sidan, stang, tor-, var det
-18: #number #number, -dra-, -elar, -ell-, -engar, -ione-, -kni-, -lba-, -lev, -man-, -nde, -nnu, -nto-, -ola-, -orkl-, -orkla-, -rklar-, -satt-, -tet, -ton, -ule-, -vis-, annu, behover jag, ble-, blev, far man, fat-, fran er, hall-, helt, id, jobb-, kun-, ladd-, man-, pa mig, samm-, samma, slu-, vad behover
-19: -ang, -ans, -ars, -dar, -eck-, -etala, -gar-, -gni-, -gnin-, -ilk-, -juk, -kan-, -kas, -kor-, -lva-, -msatt-, -parr-, -rans, -rkla-, -set, -tala, -tan-, -ter-, -ull, ar sjuk, betala, ful-, ink-, inte kan, los-, mejl, mitt konto, sjuk, sparr-, till-, unde-, ver-, vilk-
-20: -adda, -dda, -ejl, -idan, -mme-, -ning-, -ors, -ska, -tio-, app-, daga-, dagar, drag-, fork-, gar det, mana-, mat-, nar jag, per-, pro-, sa nu
-21: -ald-, -ape-, -appa-, -ats-, -ering-, -lle-, -mer, -obb-, -pela, -vand-, mast-, maste, pa spel, peng-, penga-, spela, tap-, tapp-, tappa-, vag-, via
-22: -anade-, -elt, -ens, -ick, -ite-, -kla-, -lot-, -lva, -rkl-, -sar, -ver-, ar, fic-, fick, manad-
-23: -ens-, -ing, -ion-, -isa, -msa-, -msat-, -nen-, -nner, -orsta, -rif-, -usen, av, bonus, byt-, fast, forsta, job-, kan inte, oms-, omsa-, omsat-
-24: -ana-, -aste, -egi-, -erin-, -nad-, -ngar, -rst-, mej-, spel-, tac-, tre-
-25: -ack, -ers-, -nto, -one-, -onto, -tte, -van-, dag-, det har
-26: -ecka, -eng-, -ing-, -nade-, -spe-, har ni, lan, mas-, och jag, tar, vecka
-27: -aga-, -ale-, -els-, -era-, -ler, fran, ha en, kort, slut-
-28: -enga-, -ller, -nus, -rol-, -tor-, den
-29: -ala, -atta, -dag-, -nin-, -ork-, -stan-, men, sam-, spe-, ta ut
-30: bonus-, finns det
-31: -agen, -eri-, -nus-, -onus, -onus-, -sda-, man, sluta
-32: -ate-, hel-, kan jag, lju-, pen-
-33: -anad-, -ote-, -sat-, fas-, konto
-34: -ran, forst-, har inte
-35: sju-
-37: -der, -orst-, -pel-
-38: kan, kon-
-39: -ins-, -nga-
-40: bank-
-41: sat-
-42: #amount
-43: kont-, utta-, uttag, vad
-44: -ttag
-46: ban-, utt-
-47: -ont-
-48: kor-
-49: -tag, fel, sto-
-50: in
-51: nar
-52: bonu-
-53: bon-
-54: -gar
-57: -ort
-64: -onu-
-67: -tta-
-78: du, hur
-90: #number
`,
    care: `
123: jag
113: all-
111: mig
101: har
87: sa
83: hon
78: -arn-
76: -llt
74: -ana-, bar-, min
73: -len
72: om
70: -rna
69: -ill
67: spe-
66: -ker
65: -nen
64: -ann-
63: -tte-
60: -att-, bor-
57: -ppa, allt, sko-
56: -jal-, nu, spel-
55: -pel-, nat-
54: det, ta
50: -tter, -vet, ja
49: -nat, -nda, -orl-
48: -rma-, do, han
47: -ela, -lut-, -luta, -lve-, -nde-, mana-, mer, sja-, sjal-
46: -ande-, -ans, -nna
45: -tan-, bro-, vill
44: -arna, -ran-, alla, and-, for, mam-, mamm-, nog
43: -lla, -nte, bort, inte, vet
42: avs-, tan-
41: -anad-, -nad-, forl-, ingen
40: -ron, jag inte, lat-, o
39: -enn-, -net, -nna-, -pte, anda, manad-
38: -ass-, -rans, -ter, att, hen-, henn-, hos, var-
37: -als-, -alv, -gen, -jalv, -kan, -lad-, -uta, -vslu-, -vslut-, avslu-, bli, ing-, me, na, och, sjalv, ur
36: -llen, -ssa, -vsl-, avsl-, barn-, lan-
35: -ade, -der-, -ivet, -rsa-, -ver, hela, kan ni, livet, red-
34: -alde, -ane-, -anker, -elan-, -land-, -lde, -mar-, -mma, -nker, -sluta, avsluta, had-, hade, mat, tank-
33: -ars, -aus, -lan-, -nar-, -orsa-, int-, jag ar, pla-, tanke-
32: -tit, lata, lata bli, natt-
31: -appa, -nade-, avsluta mitt, jag ska, mamma, spar-
30: -ander, -lette-, ens, gar i, gar-, hals-, hyr-, kan-, natt, pau-, vaga-, vill do
29: -anade-, -erna, -onen, -par-, -tang, -top-, ar #number, har #number, son, stang, till, tog
28: -ara-, -bbe-, -bro-, -est-, -nne-, -nsa-, -opt-, -opte, -orlu-, -ors-, -rlu-, en, kopt-, kopte, natte-, salde, ta bort, tanker
27: -arne-, -ette-, -gat, -yck-, barne-, e, for mig, jag har, lonen, mig sjalv, pappa, sat-, tim-, vag-
26: -ade-, -anne-, -anns, -art, -ckan, -let-, -nga, -slut-, a, alv-, ati-, atit, det har, dott-, dotte-, egen, inge-, ska, sku-, sli-, stan-, vak-, vakn-
25: -ang, -ata, -ela-, -enne, -lett-, -omme-, -ommer, -rfa-, for-, henne, hop-, ige-, livet av, man nar, mark-, reda-, redan
24: -anke-, -ark-, -ern-, -ive-, -mmar-, -nom, -ort-, -orta, -slu-, -yran, borta, gar, hem, hos er, int, int kan, jag vill, kre-, mat-, min son, satt-, sen #number, skr-, skul-, stal-, stall-
23: -acke-, -all, -anna, -estam-, -ill-, -ista, -lip-, -lipp-, -nsam, -ormal-, -rap-, -rmal-, -ska-, -stam-, -ust, -ven, alve-, blo-, end-, enda, ens-, ensa-, ensam, hopp-, hyra-, hyran, ikv-, ikva-, ikval-, ikvall, kann-, live-, sist-, sista, sju-, slip-, slipp-, slut-, spa-, vagar, vagar inte
22: -abl-, -able-, -ablet-, -atte, -blet-, -blett-, -eland-, -inn-, -ipp-, -nke-, -pela-, -vet-, ege-, for en, i natt, inte sa, kro-, natten, sis-, til-, vet inte, vet ni
21: -aktis-, -alt, -attr-, -ers, -gra-, -ille-, -iskt, -kont, -ktis-, -ktisk-, -mor-, -ont, -tin-, -topp, -ttr-, de, dom, ett rep, far ni, gra-, hander, i nian, ja har, mot, nia-, nian, rac-, rack-, rep, skon-, skont, stop-, tak-, timm-
20: #number ar, -alp, -che-, -chen, -cke-, -este-, -ets, -gge-, -hal-, -hen, -ian, -idr-, -idra-, -jalp, -lade, -lus-, -omn-, -orlus-, -rden, -rlus-, -rne-, -rta, -unde, -val-, -yra-, att det, bara, bron, forlu-, hjalp, kass-, kil-, kill-, kunde, lar-, lev-, lon-, lone-, man-, somn-, tra-
19: -andet, -arje, -asta, -attn-, -djo, -eva, -gger, -itt-, -lots, -lust-, -ndet, -oll-, -opp, -otte-, -rec-, -rje, -rlust-, -sok-, -ssa-, -upp-, -uste-, adj-, adjo, bac-, bort-, casino, den har, gor man, hal-, han ar, jag skriver, kanns, kvar, leva, mig i, nasta, ni ta, over, slots, som en, stang min, ta livet, va gor, varj-, varje
18: #number tusen, -ader, -arn, -arnen, -ata-, -dlig-, -ebro-, -edi-, -ening, -imm-, -ine-, -kva-, -lyt-, -nader, -nen-, -ntin-, -oen-, -oend-, -omma, -ons-, -orma-, -pen-, -rnen, -ron-, -rsan, -sam, -tis-, -tud-, -uld-, -ust-, -vst-, -vsta-, -vstan-, ar bara, arv-, back, bara att, barn, barnen, bile-, bilen, casi-, casin-, de e, fac-, finns jag, fly-, flyt-, gar igenom, jag mig, kva-, lan, lang-, liv, liv-, manader, mening, nag-, nog inte, pa en, paus, ring-, satte, spela-
17: -ama-, -atter, -ble-, -dli-, -don, -dsb-, -ebr-, -edo-, -edon, -eme-, -enom, -ger, -grans, -inna, -jav-, -kad-, -koj-, -koja-, -kojar, -llad-, -lutar, -lved-, -lvedo-, -nal-, -odl-, -odli-, -ojar, -one-, -ppa-, -rama-, -redi-, -rka-, -ror, -ting, -tisk-, -tsa-, -tter-, -usten, -uta-, -utar, -ved-, -vedo-, -vedon, alved-, alvedon, ars-, ass-, assa, bre-, dod-, fru-, hande-, ida-, idag, kred-, kredi-, mig for, om dagen, ove-, racke-, racker, ser, ski-, skoj-, skoja-, skojar, slu-, tab-, tabl-, table-, take-, taket
16: #number timmars, -ader-, -aket, -alv-, -angre, -ard-, -asi-, -asin-, -avn-, -avni-, -avnin-, -cket, -den, -eten, -gravn-, -gre, -heten, -igg-, -igge-, -igger, -immar-, -ist-, -ista-, -kyl-, -kyld-, -kyldi-, -lande-, -ldi-, -ldig, -lft-, -luste-, -mars, -mmars, -nan, -nars, -ngr-, -ngre, -nnan, -nnar-, -nnars, -nskar, -nting, -orsan, -ova, -ravn-, -ravni-, -ror-, -skt, -tam-, -tan, -tigt, -tna-, -vni-, -vnin-, -vning-, -yld-, -yldi-, -yldig, annar-, annars, ar slut, att hon, bett, de ar, e ja, e som, fakti-, faktiskt, for alla, gran-, hit-, hitt-, hoppa, hur det, hur kunde, inte ska, jag finns, jag haft, just, lana-, langr-, langre, ligg-, ligge-, ligger, mitt liv, nar man, nu e, onsk-, onska-, onskar, pan-, skyl-, skyld-, skyldig, som sager, som-, star pa, till en, timmars, timmars paus, vakna
15: #number pa, -agt, -allt, -anner, -attre, -bbet, -ber-, -bet, -bid-, -bidr-, -bidra-, -dde-, -dig, -edv-, -elp-, -elpa-, -elpau-, -era, -eta, -even, -gran-, -isst-, -juk-, -kit, -kort-, -kul-, -lane-, -larn-, -larna, -lats, -lpau-, -lpaus, -lvm-, -lvmo-, -lvmor-, -lytt-, -nart, -ner, -ninga-, -nuspo-, -ods-, -opp-, -oppa, -oppa-, -orts-, -otar, -otor-, -pau-, -paus, -pelan-, -pelp-, -pelpa-, -reven, -rha-, -rsk-, -rska-, -rts-, -sbo-, -ssk-, -stamt, -stan-, -sva-, -tall-, -tamt, -tati-, -ten, -tid, -tre, -tspe-, -ttre, -tva-, -und-, -uspo-, -vmo-, -vmor-, -ytt-, anna-, av med, bas-, bat-, batt-, battr-, battre, beh-, besta-, bestamt, breve-, breven, det blir, det gar, dods-, en sista, fan, fle-, flytt-, for lange, hade jag, hel-, hja-, hot-, hota-, hotar, in mer, inga, inte hur, inte leva, jag kommer, job-, jor-, jus-, komma, kop-, mer-, mera, mitt sista, moto-, motor-, nas-, nast-, sa vet, sal-, samb-, sjuk-, sms, sna-, snar-, snart, spelp-, spelpaus, staller, stud-, tack for, tappat kontrollen, ung-, vill bara
14: -acker, -add, -allen, -amil-, -amma-, -amt-, -angr-, -bak-, -ckas, -egr-, -egra-, -egrav-, -eho-, -ehov-, -enin-, -gen-, -grav-, -hop, -hov-, -illb-, -illba-, -ils-, -juk, -kas-, -kass-, -lbak-, -llb-, -llba-, -llbak-, -luta-, -ndas, -nit-, -nns, -onst-, -pela, -reve-, -san, -san-, -sgr-, -sst-, -sta-, -stang-, -tiskt, -ton, -ubb-, -ubbe-, -usa-, -usar, anda-, andas, ar att, ar sa, ar sjuk, begr-, begra-, beho-, behov-, bry, fam-, fami-, famil-, fix-, fred, fyr-, gott, grans, har bestamt, har tappat, hon-, hus-, i, i fred, i tre, jag det, jag redan, klo-, kloc-, klock-, kyl-, lada-, ladan, mar-, med mitt, meni-, menin-, min bror, mors-, morsa-, ni borde, o alla, om en, sa har, se, sig, sjuk, ska do, skojar bara, sluta, snal-, son pa, spela, spelandet, stopp, ta en, tillb-, var borta, vill ta, vor-, vore
13: #number o, #number sen, -ads-, -ake-, -alsa, -ammas, -amt, -anat, -anet, -arj-, -arkt, -ars-, -astn-, -cker, -efo-, -elv-, -elve-, -elvet-, -enne-, -ennes, -esta-, -ete, -ett-, -etter, -hall, -ickan, -inga, -iss-, -isste, -jar, -kon-, -lande, -lar, -lora-, -lsa, -lvet-, -lvete, -mas, -mmas, -mnt-, -nds-, -nes, -nnes, -orlo-, -orlor-, -orsok-, -oto-, -otter, -rata-, -rfal-, -rkt, -rlo-, -rlor-, -rlora-, -rop-, -ropp-, -roppe-, -ros-, -rpe-, -rst, -sag-, -spo-, -sste, -stig-, -stigt, -stn-, -tangn-, -tte, -ttn-, -uset, -vall, -vete, ar jag, bra-, bror, dot-, dotter, er, fak-, fakt-, fjo-, for gott, forlo-, gru-, halsa, hans, helv-, helve-, helvete, henne-, hennes, hitta-, hon har, huv-, i det, igen, inna-, innan, inte vem, jobb-, lus-, mamma-, mammas, markt, min dotter, min man, mitt konto, morsan, na jag, och det, ogo-, om det, pa riktigt, plan-, radd, ringa, sag, salt, sit-, sjuk i, ska ga, slutar, tor-, tors-, vara-, vet ingenting, vil-, vinna, viss-, visst-, visste
12: -ace-, -aceb-, -acebo-, -alse-, -alsen, -amma, -anen-, -anent, -arar, -arfa-, -arfar-, -arra, -asino, -assa, -assa-, -baka, -boll-, -bolls-, -boo-, -bron, -ceb-, -cebo-, -ceboo-, -dvid, -eboo-, -edvi-, -edvid, -eno-, -erap-, -erm-, -erma-, -erman-, -fars, -garn-, -garna, -geno-, -genom, -hete-, -ici-, -iktig-, -imme, -ini-, -inna-, -innas, -ino, -ippa, -ipper, -jut-, -jute-, -juter, -kap-, -kju-, -kjut-, -kjute-, -ktigt, -kval-, -kvall, -larar, -lbaka, -lippa, -lippe-, -lpa-, -lsen, -lyc-, -lyck-, -malt, -mane-, -manen-, -mars-, -mna-, -mnat, -nent, -ngar-, -ngarn-, -nge, -nnas, -ojk-, -okte, -olls-, -omnt-, -otb-, -otbo-, -otbol-, -otter-, -parra, -peng-, -port-, -raget, -redv-, -redvi-, -rfar-, -rfars, -rkar, -rmalt, -rman-, -rmane-, -rsatt-, -rsokt-, -ruppe-, -ryp-, -sgra-, -sgran-, -sino, -sokt-, -sokte, -tbol-, -tboll-, -unt, -uppe-, -uppen, -vid, -yls-, -ylsk-, -yra, ar borta, arve-, att han, bet-, bred-, bredv-, bredvid, dat-, dit, dotters, eller jo, elv-, elva, elva dagar, en kvall, en timme, er pa, face-, faceb-, farf-, farfa-, farfars, fler, forlusten, forsokte, fotb-, fotbo-, frag-, fyra, gard-, garde-, garden, gor, guld-, har igen, har ju, hjal-, hun-, i veckan, igen-, igeno-, igenom, inte ens, jo, kas-, krop-, kropp-, kroppen, kryp-, lasa, lol, man va, min dotters, norm-, norma-, normalt, onskar jag, pa att, pap-, perm-, perma-, permanent, plat-, poj-, pojk-, riktigt, runt, sats-, ska inte, skj-, skju-, skjut-, skjuter, sku, slippa, slipper, slot-, somnt-, sparra, str-, ter-, tera-, terap-, tids-, tillbaka, timme, timme om
11: -aders, -agenh-, -all-, -amti-, -annen, -app-, -ara, -arde-, -arden, -arl-, -arnb-, -astna-, -atte-, -ders, -dsa-, -dvi-, -ecka-, -enh-, -enhe-, -enhet-, -etten, -eve-, -genh-, -genhe-, -het-, -igt, -illen, -ittad-, -kann-, -kre-, -krev, -krivi-, -kull-, -kulle, -lara-, -lir, -mil-, -morg-, -morgo-, -mti-, -nader-, -nden, -nka, -nse-, -nska-, -ntot, -oll, -olla-, -onse-, -ontot, -ord, -orj-, -orlat, -ortsp-, -orva-, -ossa-, -pas, -penga-, -ppas, -rivi-, -rivit, -rlat, -rnb-, -rott, -rsok-, -rtsp-, -rtspe-, -rva-, -sla-, -sta, -stna-, -talle-, -tat-, -tig-, -vall-, -vinn-, bar, barnb-, best-, blir, bran-, brev-, era, era-, erat, far en, fast-, fastn-, forlat, garn-, ge, gora nagot, han-, hand-, har jag, hittade, imorg-, imorgon, in det, ja va, jag behover, kal-, kille-, killen, klara-, kolla-, kontot, kry-, kvall-, lagen-, lagenheten, lanat, latt-, manaders, mej, mig na, och jag, oxa, ringe-, satte-, satter, sjo-, skar, skar mig, skre-, skrev, skrivit, skull-, skulle, sms lan, spelar bort, till mig, till min, typ, ut en, vand-, vande-, vander, vecka-
10: -ada-, -adan, -alvm-, -alvmo-, -ana, -angn-, -angni-, -anka, -ansen, -arr-, -attar, -attni-, -dern-, -derna, -die-, -diel-, -diela-, -dit, -edit, -elane-, -iel-, -iela-, -ielan-, -imma-, -jalv-, -jalvm-, -lin-, -llti-, -lor-, -nga-, -ngen, -ngni-, -ngnin-, -nner, -nsen, -opa, -ora, -ore, -orska-, -ott, -ove-, -par, -por-, -ragar, -rapp-, -redit, -rit, -rmar-, -rve-, -sten, -tange-, -tann-, -ters, -tsat-, -tsatt-, -tters, -tudi-, -tudie-, -udi-, -udie-, -udiel-, -unde-, -vart, allti-, ar, avst-, avsta-, be, behal-, bing-, for jag, fragar, gang jag, garna, grannen, har inget, i ett, imo-, imor-, insattningar, jag e, jag gor, jul-, kat-, kommer pa, kopa, kredit, kvi-, lam-, lamn-, lane-, lig-, lor-, lord-, lorda-, med-, nej, pa kontot, pa natten, prata-, res-, sen, sjalv-, sluta-, snu-, snur-, spel, stanger, stann-, studi-, studielanet, tank, tanker pa, till er, timma-, torsk-, trap-, trapp-, trott pa
9: -agon, -arit, -engar, -gon, -itta-, -jen, -ket, -kur-, -llar, -lorat, -lse-, -mal-, -mord, -nder-, -nnen, -oppar, -orat, -orte-, -ost-, -raga, -ram-, -ren, -rono-, -rors-, -rorsa-, -sione-, -ski-, -ssan, -ssen, -ster-, -terna, -vmord, -ycka-, ber, bort mitt, bror-, brors-, forlorat, forso-, fraga, hanga, har en, har-, hem-, inget kvar, ins-, inte gora, kol-, koll-, kron-, krono-, nago-, nagon, ork-, orka-, orkar, pa det, pensionen, sagt, sitt-, slo-, snurr, tanka, va, vari-, varit, vinn-
8: -aka, -alla-, -anad, -anse-, -ato-, -cka-, -edan, -etala-, -fog-, -fogd-, -fogde-, -gde-, -gden, -inga-, -ippe-, -ktig-, -ladd-, -lba-, -lsk-, -ngn-, -nof-, -nofo-, -nofog-, -nsatt-, -nsion-, -nurr, -ofog-, -ofogd-, -ogd-, -ogde-, -ogden, -ono-, -onof-, -onofo-, -ora-, -orla-, -orsk-, -over, -pelar, -ppar, -rage-, -rakt-, -rde, -roll-, -ronof-, -rra, -rrar, -rre-, -sattn-, -sion-, -tala-, -urr, -yss, borj-, far-, for min, forla-, jag var, kan inte, kronofogden, manad, mig och, nys-, nyss, pa, sa jag, svara-, svarar, ti, tror, vart
7: -akti-, -ala-, -ami-, -amn-, -asa, -ask-, -assan, -atar, -dri-, -ehove-, -hall-, -hove-, -hover, -ilen, -kade, -ldri-, -lorad-, -mma-, -nad, -ngar, -ngent-, -nti-, -ockan, -orad-, -orade, -orn, -oss-, -ppg-, -ranse-, -rev, -rla-, -ttern-, -ttni-, -ttnin-, -var-, -ycke-, -ycket, ar inte, behover, en gang, forlorade, ga, ger, gor-, gora, klockan, lagt, myc-, myck-, mycke-, mycket, rad-, svart, tag-, val
6: -ack, -amm-, -arke-, -eckan, -eng-, -itte-, -itter, -lle, -orde, -orso-, -pel, -ranne-, -sti-, -tsp-, -vara-, -varar, er sida, hor, komme-, kommer, men jag, mig pa, och nu, ons-, papp-, sin, sitte-, sitter, tro-, veckan
5: -ack-, -ank-, -are, -ari-, -fte-, -ots, -ott-, -parr-, -rav-, -tiv-, -tning-, -ttar, -var, ann-, gang, och har, pra-, skri-, sla-, sparr-, utan
4: -loc-, -lock-, -omm-, -raga-, -rar, -red-, -sin-, -tten, fas-, fraga-, mina, spelar
3: -kri-, -tot, allt-, beg-, bli-, om jag
2: -agar, -akt-, -dag
1: svar-
-1: #number
-2: -ati-, -nge-, -satt-, -ste-
-3: -anger, -drig, -end-, -ldrig, -lle-, -ning-, aldri-, aldrig
-4: -aga, -age-, -eck-, -inge-, -kick-, -kti-, -nli-, det var, eft-, efte-, skick-, tva, vec-, veck-
-5: -agg-, -alar, -ang-, -ent, -erad, -for, -inne-, -inner, -nlig-, -nsk-, -nurr-, -oke-, -orr-, -pele-, -pen, -run-, -urr-, banke-, bil-, dagen, fors-, inl-, kom, mis-, miss-, pro-, sald-, satt, spele-
-6: -akna-, -arf-, -asse-, -ats-, -des, -elat, -ensk-, -etala, -icka, -illa-, -ing-, -iver-, -kna-, -knin-, -lic-, -lick-, -ligt, -ode-, -org-, -ote-, -pelat, -rra-, -speng-, -tala, -talar, -tive-, -tiver-, banken, betal-, betala, betalar, emo-, fast, ganger, grati-, kna-, lage-, opp-, rak-, satta, spelat, vi, vin-
-7: -ada, -ange-, -atiss-, -aug-, -augh, -avla, -edag-, -fiera-, -fon-, -iera-, -ilau-, -ilaug-, -ins, -ionen, -issnu-, -ita-, -jil-, -jila-, -jilau-, -kar-, -kni-, -lar-, -lau-, -laug-, -laugh, -lut, -men, -mer, -moj-, -moji-, -mojil-, -nnat, -obil-, -oji-, -ojil-, -ojila-, -orsta-, -pins, -rad-, -rati-, -ratis-, -ringe-, -rko-, -rus-, -snur-, -sse-, -ssnu-, -ssnur-, -tade, -tiss-, -tissn-, -ugh, -vinst-, -vla, andr-, dage-, det nan, emoj-, emoji-, emojilaugh, gan-, i ar, jav-, javl-, javla, kvall, leg-, mandag, mobil-, ny, och sen, sakn-, sakna-, som, till-, vage-, vagen
-8: -abb-, -ades, -ags-, -andag, -antar, -armen, -ater-, -bet-, -beta-, -bju-, -bjud-, -bjuda-, -dla-, -elge-, -hatt-, -ion, -isk-, -isto-, -itime-, -its, -juda-, -judan-, -karme-, -lgen, -liv-, -livi-, -livit, -ndra-, -ninge-, -nnu, -nnum-, -nnumm-, -ntar, -ntou-, -ntout-, -nuspe-, -obi-, -oggar, -onnu-, -onnum-, -ontou-, -orra, -outd-, -outdr-, -rans-, -rbj-, -rbju-, -rbjud-, -rev-, -rmen, -rot, -rsta-, -ser, -snu-, -stor-, -str-, -tal-, -time-, -timer-, -tni-, -tnin-, -tou-, -tout-, -toutd-, -uda-, -udan-, -udand-, -uspe-, -uspen-, -utd-, -utdr-, -vera-, -yte-, -yter, aldr-, annu, bliv-, blivi-, blivit, dag-, dem, duge-, duger, forra, har tagit, helge-, ink-, ist-, ista-, istal-, istallet, just nu, kom-, loggar, mang-, manga, men det, mob-, mobi-, morgon, nol-, peng-, penga-, pengarna, regi-, regis-, sa fort, sam-, ska-, skarmen, span-, tid-, vinsten
-9: #time, -aff-, -agit, -amp-, -angen, -ant-, -anv-, -anvi-, -anvis-, -back, -bile-, -bilep-, -dags, -dand-, -den-, -dent-, -dje, -dress, -edj-, -edje, -ehan-, -ehand-, -ejl, -ekt, -enska, -epa-, -epay, -fiera, -git, -gni-, -gnin-, -hand-, -handl-, -hback, -his-, -hist-, -histo-, -ickad-, -iera, -ilep-, -ilepa-, -ione-, -irekt, -issn-, -ivec-, -jalp-, -komst-, -kort, -ktu-, -lan, -lep-, -lepa-, -lepay, -lik-, -lop-, -lrak-, -lrakn-, -nal, -nkoms-, -nkt-, -nto-, -nva-, -nvan-, -nvi-, -nvis-, -odk-, -omst-, -omt, -onal, -ondag, -orik-, -orike-, -orko-, -orkor-, -pay, -pelet, -pna, -ppet, -ppna, -rag-, -redj-, -redje, -rekt, -rer-, -ress, -riken, -rkor-, -rme-, -rsoke-, -rsona-, -ryc-, -ryck-, -ske-, -sona-, -sonal, -stal-, -stall-, -torik-, -tre-, -ule-, -unn-, -unni-, -use-, -vec-, -yta, adr-, adre-, adres-, anv-, anva-, anvan-, behan-, bes-, bloc-, block-, cashback, direkt, elr-, elra-, elrak-, en handlaggare, er och, ett konto, far, far vi, fry-, frys-, godk-, hanv-, hanvi-, hjalp-, in pa, kork-, korko-, last, lik-, livec-, man far, med bankid, mobilepay, nek-, nyt-, nytt, oppna, pass-, ploc-, plock-, sant, satt in, ser jag, sondag, spelkontot, svenska, tac-, tred-, tredj-, tredje, vill ni
-10: #number procent, -abbt, -aggar-, -agit-, -agits, -anje-, -anjen, -anken, -antat, -ashb-, -ashba-, -bac-, -bbt, -date-, -dater-, -elet, -entl-, -entli-, -evlig, -ggar-, -ggare, -gits, -hba-, -hbac-, -ider, -ingen, -inut-, -inute-, -ivera-, -jis-, -kal-, -kall-, -karm-, -kkon-, -kkont-, -kpott-, -lagga-, -lge-, -lgo-, -loggn-, -mit, -mmit, -mojis-, -nabbt, -ndr-, -neb-, -nings-, -nje-, -njen, -nkkon-, -nland, -ntat, -ntl-, -ntli-, -ntlig-, -nute-, -nuter, -oggn-, -oggni-, -ojis-, -ommi-, -ommit, -ori-, -orvi-, -orvin-, -osen, -out-, -pan-, -panje-, -pda-, -pdat-, -pdate-, -pins-, -ppd-, -ppda-, -ppdat-, -ram, -res-, -ria, -rid-, -ride-, -rider, -rig-, -rige, -rvin-, -rvins-, -rys-, -shb-, -shba-, -shbac-, -spe-, -tdr-, -tdra-, -ten-, -terat, -tet, -tet-, -tja-, -torvi-, -tsl-, -tyd-, -vag, -vanda, -ven-, -vens-, -vensk-, -veri-, -verk-, -vlig, anvanda, bankkonto, besked, bev-, bevi-, cashb-, dra en, finland, finns, fins-, finsk-, fort-, free spins, fro-, gar det, gjort, gor det, handlaggare, hur snabbt, i appen, jak-, kampanjen, korte-, kortet, losen, maj, med, med kort, min gamla, minut-, minuter, mitt kort, morg-, morgo-, nan har, nu har, onsd-, onsda-, pen-, skarm-, snabbt, spelet, storv-, sven-, svens-, tal-, tje-, trev-, trevl-, try-, tva-, unde-, uppd-, uppda-, ut pa, ut till, vantat, vill ha
-11: -alko-, -amme, -angd-, -angt, -attad-, -bil-, -bruk-, -cep-, -ckade, -daga-, -dagar, -dan-, -ddag-, -ddage-, -dlag-, -dlagg-, -dni-, -dso-, -dsomm-, -ega, -eklam, -elopp-, -ept-, -erv-, -gfo-, -gfor-, -ggn-, -ggni-, -ggnin-, -hun-, -hund-, -hundr-, -ift, -ika, -ilka, -ilket, -isar, -jord-, -kan-, -klam, -klar-, -kning, -lagg-, -lam, -lara, -lera-, -lig-, -lka, -lket, -lopp-, -loppe-, -los-, -lum-, -lump, -mme-, -napp-, -ndlag-, -nit, -nko-, -nlan-, -nnit, -nsta-, -nster, -oda-, -onda-, -onge-, -ongen, -opia, -oppet, -oppl-, -pia, -pott-, -ramme, -rande, -rots, -ruka-, -rust-, -rustl-, -skr-, -somm-, -somma-, -ssb-, -stad-, -stl-, -stly, -tad, -tangd-, -tangt, -tli-, -tlig-, -tly, -tom-, -tos-, -uka-, -uler-, -ulera-, -ume-, -ump, -undr-, -unnit, -uri-, -ustl-, -ustly, -utos-, -visa-, -vse-, -yns, ald-, anl-, att byta, autos-, bankid for, bega-, beloppet, bild-, bilde-, bilden, borde-, bordet, byte-, byter, del-, det att, eller bara, framm-, framme, full, gjord-, har gatt, hela tiden, hur manga, inte att, jag undrar, kal, kal pa, kan, klic-, klick-, knapp-, kommer inte, konto har, kopia, kopia pa, kort-, kra-, kri-, kvar pa, leg, maste man, midsommar, mitt namn, ni ha, ni sager, noll-, nolla, och spelar, radd-, rek-, rekl-, rekla-, reklam, satta in, sonda-, spins, stangt, swish, syns, tack-, tre dagar, tru-, trus-, trust-, trustly, upp-, ute, uttag-, vad ar, vad far, varf-, varfo-, varfor, vem ar, vilka, vilket, vinst, visar
-12: -ackar, -ags, -allet, -alp-, -andla-, -annis-, -anta, -arme-, -artar, -bor-, -cen-, -cent, -dat-, -eha-, -erad-, -ers-, -etti-, -evis, -fil-, -file-, -filen, -gar-, -gare, -gde, -ild-, -ilde-, -ilden, -ilken, -inns, -istor-, -klara, -ktig, -laga, -llet, -lning-, -lskar, -ndla-, -ngde, -ngt, -niska, -nkar, -nnis-, -nnisk-, -nnu-, -nta, -oce-, -ocen-, -ocent, -ofil-, -ofile-, -ojal-, -olu-, -opi-, -ordet, -pper, -rdet, -rera-, -rif-, -rist, -rkort, -roc-, -roce-, -rocen-, -rofil-, -rog-, -rtar, -ssi-, -ste, -stori-, -tad-, -tarta-, -tig, -tori-, -uris-, -urist, -vins-, -vis, bel-, bild, byta, det pa, det star, dragn-, ett uttag, forklara, form-, forsta gangen, fre-, fred-, freda-, god-, hall-, halla, in igen, inko-, inn-, jur-, juri-, juris-, jurist, kan nagon, ken-, klaga, kopi-, korkort, loj-, loja-, lojal-, lova-, mak-, manni-, manniska, med en, naj-, nan, passe-, proc-, proce-, procent, profilen, rat-, saldo, som jag, star-, startar, startar inte, tryc-, tryck-, tvar-, ute-, utl-, vanta, vart tog, vilken, vinst-
-13: #number nar, -ackp-, -ackpo-, -adda-, -amla, -amn, -andl-, -anni-, -ansta-, -atet, -atta, -bonus, -ckp-, -ckpo-, -dad-, -dade, -dsom-, -egis-, -egist-, -egit-, -egiti-, -ekti-, -ektio-, -elg-, -elin-, -elins-, -elop-, -els-, -esked, -ess, -eter, -ever-, -fal-, -gar, -gis-, -gist-, -gistr-, -giti-, -gitim-, -het, -idso-, -idsom-, -ife-, -ige, -ike-, -ings-, -insk-, -insp-, -inspe-, -iska, -ist, -istre-, -itim-, -jort, -kpo-, -kra-, -kriva, -land, -lins-, -linsp-, -log-, -logg-, -mla, -mst-, -nap-, -ndl-, -nis-, -nken, -nlo-, -nlog-, -nlogg-, -nsd-, -nsda-, -nsp-, -nspe-, -nspek-, -ogg-, -oli-, -ong-, -oppla, -ose-, -pek-, -pekt-, -pekti-, -peli-, -pelin-, -pla, -pon-, -ppla, -ppn-, -ramm-, -riva, -rmo-, -rog, -ruk-, -sion, -sked, -som-, -spek-, -spekt-, -ssn-, -strer-, -teb-, -tio-, -tning, -trer-, -vande, -vbr-, -ygn, ar du, avbr-, bada, bak-, belo-, belop-, cash-, dog, dott, drog, dygn, ej, en fin, en robot, er till, fin, for att, forkl-, forstar inte, funkar det, gaml-, gamla, gar inte, gat-, gatt, glo-, har men, helg-, hur lang, inlo-, inlog-, inte in, jac-, jack-, jackp-, jag satta, knap-, kopp-, koppl-, koppla, koppla mig, lad-, lang tid, legi-, legit-, ligger kvar, lose-, mand-, manda-, men inte, mids-, midso-, nanst-, nanstans, ni skriver, oppn-, pa min, reg-, skar-, skriva, speli-, spelinspektionen, swi-, swis-, till spelinspektionen, ut #number, utbe-, utbet-, vid-
-14: #number timmar, -ant, -arm-, -betal-, -dre-, -dres-, -eka-, -ens, -erson-, -ggar, -ild, -inu-, -ite-, -itt, -jud-, -judet, -ktio-, -ktion-, -lare-, -lig, -lke-, -nkom-, -nsl-, -nstan-, -ond-, -ork-, -orkl-, -orkla-, -orn-, -ragi-, -ragn-, -ran, -rave-, -ree, -rklar-, -rson-, -satt, -set, -tbe-, -tbet-, -tbeta-, -udet, -umen-, besk-, beske-, chatten, det for, dragi-, en nolla, far man, fran er, free, gal-, gall-, galle-, galler, gangen, god morgon, inkom-, insattningen, jag gjorde, lang, ljudet, men, minu-, neka-, ni tappat, pers-, perso-, ratta-, sak-, sond-, stang-, ste-, syn-, tappat en
-15: #amount euro, -aldo, -anda, -ckad, -eda-, -erif-, -erifi-, -eta-, -evli-, -gan, -ire-, -irek-, -iska-, -istr-, -jans-, -ldo, -lning, -mal, -nab-, -nabb-, -ngd-, -nget, -nma-, -nmal-, -obile-, -obot, -oma-, -orde-, -oten, -ransk-, -rek-, -revli-, -rifi-, -rifie-, -tjans-, -tor-, -vli-, anm-, anma-, anmal-, bad-, dir-, dire-, direk-, fem, fin-, fun-, gar sista, hur lange, inget har, kan man, mel-, nagon som, nar gar, rakna, ratt-, rea-, robot, snab-, snabb-, svar, und-, vanta-, var, var det, veri-, verif-, visa-
-16: -addar, -agga-, -anda-, -ande, -ank, -arra-, -art-, -ash-, -ban-, -cha-, -ddar, -det, -ekl-, -ekla-, -fara-, -faran-, -for-, -gga-, -lit-, -mmi-, -ngs-, -nvand-, -oden, -ortf-, -ortfa-, -parra-, -reda-, -rin-, -ris-, -rkla-, -rtf-, -rtfa-, -rtfar-, -satta, -sdag-, -sen, -son-, -tar, -tfara-, -ugg, -ull, att bli, av den, avb-, fortf-, fortfarande, ful-, gang-, gange-, hackar, helt slut, hort, jag fa, kon-, ladda-, laddar, loggar in, mid-, mor-, nans-, omsatta, pa mitt, rakn-, som om, sto-, stod det, stor-, tilla-
-17: -acka-, -agn-, -aml-, -arfo-, -arfor, -ass, -asset, -bon-, -bonu-, -bru-, -ell-, -erk-, -iken, -jor-, -kej, -koms-, -ndag, -nta-, -oka, -omma-, -oms-, -pin-, -ppl-, -rfor, -tart-, -tta, bara en, dea-, far jag, konto, laget, mas-, mast-, maste, mig med, oke-, okej, pass, passet, per, plo-, ruta, samm-, samma, ska man, start-, sva-, sve-, tide-, tiden
-18: #amount kr, #number har, -agen, -ale-, -anki-, -ankid, -anta-, -asta-, -borg, -cka, -ekt-, -eli-, -ena, -evi-, -far-, -fie-, -fier-, -ick-, -ier-, -ifi-, -ifie-, -ifier-, -illat-, -kid, -late-, -llat-, -llate-, -nki-, -nkid, -nsten, -obo-, -org, -ors, -rvi-, -sset, -tfa-, -tfar-, -tion-, -tione-, -ttag-, -unka-, -unkar, banki-, bankid, funk-, funka-, funkar, gam-, har inte, kr, rob-, robo-, spela har, utb-, vann, var ar, visa
-19: -agi-, -alva, -ann, -ast, -bot, -ecka, -inste-, -iva, -last, -numm-, -numme-, -ommar, -tag-, -tim-, -van-, da, finns det, inget, inte spelat, ring mig, sida-, sidan, spi-, spin-, vecka, vis-
-20: -aste, -elo-, -erar, -etal-, -rkl-, -rso-, -ytt, bank, bonus-, dug-, mitt i, pa er
-21: #amount, #number #number, -ala, -aldo-, -aldot, -dagen, -dot, -ering-, -erso-, -esk-, -eske-, -get, -hat-, -iden, -inst, -inst-, -ion-, -isa-, -ldo-, -ldot, -nda-, -ning, -nto, -num-, -onto, -ort, -ring-, -tera-, -uro, bra, ett, eur-, euro, hac-, hack-, hacka-, saldo-, saldot, sid-, tack snalla, under
-22: -aln-, -alni-, -alnin-, -ent-, -etaln-, -evl-, -hatte-, -ick, -kom-, -ler-, -lko-, -nni-, -ont-, -rad, -revl-, -rfo-, -sat-, -taln-, -talni-, aut-, auto-, av mig, behover jag, dar, gjo-, gjor-, hej, inne, kont-, sed-, seda-, sedan, tar, vad behover, vet jag
-23: -and, -apper, -dage-, -erat, -idan, -ilke-, -kad, -nska, -unk-, -vis-, bonusen, dra, i mitt, min-, pappe-, papper, ring, rut-, vilke-
-24: -ans-, -ate-, -lag-, -nin-, -nus-, -onus-, -sda-, -umm-, -umme-, -usen, -uto-, appe-, appen, dra-, ladd-, tre-, vins-
-25: -adda, -appe-, -dda, -isa, -mar, -mmar, app-, ar det, bank-, fic-, fick, kort, los-, mina #number, ok, via
-26: -anst-, -dan, -egi-, -erin-, -git-, -kla-, -nst, -nusen, -rst-, -ummer, ell-, elle-, eller, klag-, man, mejl
-27: -dar, -ida-, -let, -ller, -lni-, -lnin-, den, van-, vant-, ver-
-28: -ler, -nuse-, -onuse-, -orst-, -ppe-, -rsta, mit-, mitt, star, vem
-29: -nste-, -tod, -vand-, -ver-, stod
-30: byt-, forst-, fra-, id
-31: -nst-, fel, nat
-32: -dda-, -orsta, bonus, forsta
-33: -ide-, -msatt-, -ska, drag-, mej-
-34: -ilk-, ha en, nar jag, vilk-
-35: -add-, ha, pas-
-36: ta ut
-37: -ing, -msa-, -msat-, har ni, oms-, omsa-, omsat-
-41: in
-42: bon-, hur
-43: -nus
-44: -eri-, ban-, fran
-45: -dag-, -onus, ni
-48: ut
-51: kan jag, kor-
-52: -era-, -ken, bonu-, uttag
-55: -tta-
-57: -ttag
-60: nar
-62: -tag
-63: utta-
-68: utt-
-72: vad
-74: -onu-
-75: -ins-
-101: du
`,
  },
};
