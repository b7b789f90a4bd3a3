/** What pieces of Swedish messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 319, care: 349 },
  weights: {
    crisis: `
127: D_MEANS, F_DEED, SUICIDE, V_DEATH, V_LIFE, V_MEANS, V_MY_END, V_PLACE
113: HEIGHT
109: V_AFTER
103: V_BYE
100: V_ARRANGE
96: KILL
93: V_LEGACY
92: MEANS
90: S_BYE
89: THEY
88: LIFE
87: V_DONE
85: F_BETTER
82: V_PAIN
79: D_DEED, F_MANY
77: G_ADJECTIVE
76: F_TAKE
75: D_EXIST
71: WANT
69: D_WISH
68: V_LOST
65: ni
63: DIE, F_ONE, V_DENY
62: V_DIE, V_OTHER
61: NEG, om
60: all-
59: F_DRUG
58: det
57: JUMP, V_HARM
56: BETTER_OFF, C_KIN, V_STEP
55: D_ME
54: F_SOON
52: V_LETTER, att, nat-
51: C_OWNED, do
50: -llt, S_ABSENT, V_TELL
49: -dig-, -mna-, -yck-, V_ALONE, V_BURDEN
48: -ann-, ett
47: -fte-, nas-, nast-
46: F_HIGH, F_ROPE, beh-, jag star, liv, star pa
45: -ist-, -nte, F_FAREWELL, LOSE, V_ME, eft-, efte-
44: -ron, -sbo-, -tis-, F_NOBODY, V_TIME, til-
43: -lla, -nar-, -tol
42: -ara, F_CUT_PLACE, alla, blo-, hon, tan-, ur
41: -mor-, S_PEACE, lang-, ska, str-
40: V_DECIDE, det blir, nasta, till
39: -estam-, -lat, -nns, -stam-, -ten, BYE, dod-, i natt
38: -isk-, -len, G_DEATH, V_END, Y_KIN, de, inte, kal-
37: -als-, -nna-, -ons-, D_EARTH, F_GRAVE, H_OTHER, for, lev-, mer, passa-
36: -eva, -lvm-, -lvmo-, -lvmor-, -vmo-, -vmor-, ALREADY, leva, me, nag-, pla-, tank-, ut
35: -ill, -iskt, -kad-, -orl-, -ram-, -sta, F_PET_THING, alv-, att det, bet-, det ar, gor-, gora, ser
34: -itt, -lve-, -omn-, -ord-, -rna, F_DUSK, Q_WHEN, S_NOTE, att han, natt, pa er, red-, sla-, somn-
33: -amt, -anns, -ppa, -san-, -ttar, ar #number, era, ingen, jag ska, lamna-, sit-
32: -amna-, -amt-, -enn-, -rann-, -ranne-, -ver, FAMILY, V_SLEEP, ar ute, int-, nog
31: -ablet-, -alvm-, -alvmo-, -art, -ast-, -blet-, -blett-, -ehov-, -ett, -hov-, -jalvm-, -rav-, -sbor-, -vet, -ycka, GET_MEANS, ar, beho-, behov-, jag gar, som-, tanke-, va
30: -eho-, -nen, -sand-, -skt, -tisk-, Y_LAUGH, end-, enda, han, hen-, henn-, las-, livet, samt-, sist-, vakn-
29: -abl-, -able-, -ama-, -digt, -eta, -ivet, -kri-, -lyc-, -lyck-, -rama-, -tam-, -tann-, -var-, CHILD, F_GIVE, V_PARTING, bil-, bra, gor, had-, hade, kanns, reda-, redan, sa, sko-, sku-, sna-, stann-, vak-, val
28: -asta, -att, -net, -ven, ar inte, bat-, begravningen, bro-, det bli, hals-, ing-, ja, let-, sen-, sitt, skr-
27: -aktis-, -alja, -amti-, -ange, -att-, -attr-, -gravn-, -kar, -ktis-, -ktisk-, -kuld-, -lja, -mti-, -nas-, -omnt-, -ravn-, -ravni-, -rit, -sten, -ttr-, LOSE_SURE, far ni, har, lange, rac-, rack-, sa att, snar-, somnt-, tank, undrar hur, vill do
26: -agon, -attn-, -idi-, -idig-, -ista, -ittar, -lart, -nart, -nat, -ord, F_RAIL, F_WATER, SINCE, a de, fakti-, faktiskt, i en, nagon, pass-, sis-, sista, snart
25: -alsa, -edan, -eten, -heten, -lsa, -mnt-, -nsam, -stamt, -tamt, -tange-, F_LAST, STOP, allt, bestamt, bile-, bilen, ens-, ensa-, ensam, fak-, fakt-, halsa, kor, logga-, skri-, stanger, ut en
24: #number ar, -acke-, -all, -assa-, -ble-, -cks-, -erna, -lad, -nge, -ogga-, -orlat, -rec-, -ril, -rlat, F_GUN, S_KIN, UPLOAD, V_FAITH, ar i, av telefonen, forlat, han-, hander, nago-, skriv-, sli-, spelat bort, stanger av, tanker, tid ar, till alla, var, vid, vor-, vore
23: -atum, -edv-, -ehall, -gge-, -ine-, -lde-, -mer-, -mord, -tte-, -tum, -vmord, EXISTING, an, ar redan, att min, bar-, behal-, behall, da, den har, dit, dram-, drama-, efter, grannen, har bestamt, har lagt, kan-, komme-, kommer, lam-, laser det, logg-, man kan, min tid, natt-, och inget, rol-, sig pa, sja-, sjal-, ska behovs, skuld-, vill att
22: -akti-, -avn-, -avni-, -avnin-, -ehovs, -etter, -fter-, -gger, -hovs, -ills, -inet, -kicka-, -line-, -linet, -onst-, -orla-, -ovs, -pps-, -ragar, -rde-, -rup-, -ser, -sulin-, -ttn-, -ulin-, -uline-, -und, -vning-, F_SHARP, Q_LACK, alve-, ar och, behovs, bli, brors, det enda, e, efter-, forl-, forla-, fort, fragar, grann-, insulinet, kran-, krang-, kunde, mina sista, mitt liv, plane-, stan-, stre-, tills, undr-, undra-, ute, vet
21: #number och, -agge-, -app, -appt-, -appte, -attre, -ening, -esv-, -etala-, -fter, -igt, -ill-, -inn-, -kat-, -lappt-, -lorat, -nar, -okte, -orat, -ppte, -rang-, -rden, -red, -rka-, -rsokt-, -sokt-, -sokte, -ssa-, -stan, -sti-, -tala-, -tanna-, -tiskt, -tre, -ttre, RELATION, att jag, batt-, battr-, battre, besta-, bett, fard-, forlorat, forsokte, fred, hela, hos, i fred, ja va, jag ser, kall-, mening, roll, slappte, tid
20: -ade, -ange-, -anger, -ase-, -aser, -assan-, -atis-, -bron, -egrav-, -ehal-, -gla-, -gon, -grav-, -gsb-, -ici-, -lken, -okt-, -rors, -sam, -sande, -ssan-, -ssand-, -uld-, ME, WEAPON_THREAT, ar bara, ar slut, behover den, best-, beta-, bort-, en, finn-, hopp-, insattning, lagt, live-, nan, nog inte, och att, om man, pa att, pa det, pa hela, passande, plan-, skon-, sta, tank om
19: #number i, -ake-, -atu-, -ern-, -ett-, -idigt, -inje-, -injen, -jal-, -jalk-, -kulde-, -kuri-, -kurit, -ladd-, -lip-, -lipp-, -llad-, -lommo-, -mmo-, -mtidi-, -nge-, -nse-, -oda, -ods-, -oge-, -ogen, -ogl-, -oll-, -ommo-, -onse-, -oog-, -oogl-, -pte, -rka, -rre-, -tidi-, -tidig-, -ulde-, -urit, CLOSE, EXPIRE, SWEAR, bja-, bjal-, bjalk-, blod-, blom-, blomm-, den till, dit jag, gar-, goo-, goog-, googl-, har skurit, hem, hittar, i tre, inge-, ingen kommer, jag kommer, jor-, koll-, kos-, kost-, lase-, laser, leta, mes-, min egen, natte-, ove-, pa #number, rat-, samti-, samtidigt, sjo-, skur-, skuri-, skurit, slut, tabl-, table-, tack for, vet ni, vilken dag
18: -angr-, -angre, -anna-, -arag-, -arage-, -are-, -assar, -ckad-, -cksa, -dde-, -dsb-, -dvid, -edvi-, -edvid, -ema-, -enne-, -ennes, -ess, -esta-, -ghet-, -ghete-, -gre, -hall, -ighet-, -inna-, -innas, -ipp-, -iva, -jor-, -kont, -ksa, -kur-, -lane-, -lap-, -lett-, -liva, -lut, -lycka, -mar-, -ngre, -nnas, -ort-, -redv-, -redvi-, -riv-, -tva-, -unde, -upp-, -vni-, -vnin-, ALL, SELF, SELF_SURE, THANKS, V_LOVE, anna-, bred-, bredv-, bredvid, dod, dra-, gara-, garag-, henne att, henne-, hennes, hop-, ins-, jag finns, jorden, klart, kol-, lagger ni, langr-, langre, lol, mamma, med-, mej, nar ni, ock-, ocks-, ocksa, olyc-, olyck-, olycka, om nan, passar, sig, sitta, sjalvmord, skickar ni, skont, slap-, spel, ta, tab-
17: -alj-, -alv-, -amn-, -amtid-, -bor-, -cko-, -dvi-, -eva-, -ilen, -jis-, -kit, -kre-, -kriv-, -lise-, -lisen, -lod-, -mojis-, -mra-, -mtid-, -nars, -nnar-, -nnars, -nnes, -nsa-, -nsatt-, -ojis-, -olis-, -olise-, -oll, -ont, -orde-, -orden, -ore, -pel, -rmar-, -rupp-, -sbro-, -sbron, -ssar, -ubbe-, C_WARD, F_MOURN, annar-, annars, ar jag, bara, bes-, bli #number, dar, enda som, far, for-, god natt, hinner det, inte bli, inte gora, ja e, kolla-, lamn-, lap-, ligger pa, man ar, man fa, mitt sista, oly-, polis-, polisen, slip-, slipp-, som laser, trycka pa, valt
16: -akb-, -akbl-, -akbla-, -aldo-, -aldot, -andet, -annar, -ark-, -arna, -aru-, -attne-, -don, -dot, -ecko-, -edon, -epe-, -epet, -est-, -eti-, -etid, -ette-, -ger, -ista-, -jalv-, -jda, -kbl-, -kbla-, -ldo-, -ldot, -lir, -lved-, -lvedo-, -meri-, -merin-, -mnat, -ndra-, -nes, -nnar, -nsul-, -nsuli-, -ogg-, -pare-, -sbr-, -suli-, -teti-, -tetid, -tid, -tne-, -tnet, -ttne-, -ttnet, -ubb-, -uli-, -uri-, -vedo-, -vedon, F_BURDEN, Q_NOTHING, alved-, alvedon, beha-, betalar ut, blir, bre-, det kanns, doda mig, fatt-, finns kvar, fle-, gall-, har pa, hos er, i bilen, insu-, insul-, inte sa, jag tror, kl, livet av, mest, mig i, onskar jag, rakb-, rakbl-, repe-, repet, saldo-, saldot, sena-, senas-, sjalv-, spare-, stannar, stu-, svarar, tills det, uppsa-, vakna, vattn-, vattnet, vecko-, vin-
15: -ack-, -agger, -akt-, -allt, -anka-, -ankar, -atte-, -avl-, -ber-, -che-, -cki-, -ckit, -dle-, -drar, -edo-, -enas-, -erg, -etat, -far, -ftet, -iet, -iga-, -ile-, -ingsb-, -itta-, -kade, -kam-, -kul-, -let-, -lke-, -mera-, -nade, -nger, -ngr-, -ngsb-, -nje-, -njen, -nke-, -num-, -numm-, -numme-, -ora, -ost-, -ppsa-, -ppt-, -rem-, -rin-, -sul-, -tid-, -tna-, -ucki-, -uckit, -uskod, -ved-, -yst, LAST_WORDS, V_MY_DEATH, allt ar, bonuskod, casino, det nu, dods-, e sa, fa ut, fin-, fraga-, fram-, gal-, han inte, han var, hon har, jag mig, jord-, jorde-, kan ni, kvar, lada-, ladan, lag-, lagg-, lagge-, lagger, mig illa, mors-, ni far, nu jag, over, pa en, plat-, poli-, rep-, sjalv jag, ski-, skick-, slapp-, spele-, tys-, tyst, undrar, upps-, vag-, var jag, vat-, vatt-
14: -alas, -alk-, -ame-, -amnat, -arje, -artat, -datu-, -datum, -dsa-, -dsbr-, -egr-, -egra-, -ela-, -ete-, -evan-, -evand-, -gde, -hatt, -hop, -isen, -koj-, -koja-, -kojar, -land-, -lomm-, -ndet, -ngde, -nskar, -oggar, -ojar, -ott, -ove-, -porte-, -raga-, -ret, -rje, -rtat, -skar, -slut-, -sluta, -talas, -tnad, -vid, -yss, V_ANCHOR, avsluta, bara att, begr-, begra-, betalas, bor-, cas-, det gar, doda, ens, han heter, hjartat, igen efter, jag redan, jag tanker, kan man, kat-, katte-, kra-, lamnat, loggar, mark-, min mamma, ni ta, nys-, nyss, och vad, onska-, onskar, pa jorden, pol-, sag, sjon, skoj-, skoja-, skojar, tes-, test-, testa-, till barnen, ut i, vage-, vakna-, valj-, valja, var #number, varfor jag, varj-, varje
13: #number pa, -agg-, -ago-, -akri-, -akrin-, -andag, -anka, -annen, -bord-, -borde-, -dag, -djo, -ena-, -enom, -geno-, -genom, -het-, -hete-, -illa, -ingd-, -ingde, -ippa, -istan, -jar, -kick-, -kna-, -krin-, -kring-, -lad-, -las-, -lder, -lippa, -lls, -lora-, -matis-, -moj-, -moji-, -mords-, -nde, -ndrar, -ngd-, -nka, -nsu-, -nusk-, -nusko-, -oji-, -onusk-, -ords-, -orsak-, -ppo-, -ppor-, -pri-, -rlora-, -rsakr-, -rva-, -sakr-, -sakri-, -sen, -ulder, -usko-, -varar, -vmord-, F_FEAST, V_BET, adj-, adjo, bara pa, barnen, bruk-, bruka-, dubbe-, ege-, emoj-, emoji-, fall, fardi-, for ett, fram, ga, gar igenom, igen-, igeno-, igenom, ill-, illa, log-, man gor, mandag, maste man, natten, om att, om en, om jag, onsk-, ord, ork-, orka-, pas-, rep, ringd-, ringde, sam-, sva-, ta livet, ta mitt, val-
12: -acker, -ader-, -ads-, -aha-, -akna, -aknad-, -ank, -anker, -arde-, -arj-, -arnen, -asi-, -asino, -atten, -bets-, -cka, -eland-, -elkon-, -enne, -ghe-, -ighe-, -ino, -kiten, -kna, -knad-, -lande-, -lapp-, -larn-, -larna, -las, -lden, -led-, -lis-, -lkont-, -ment-, -mnta-, -mntab-, -mord-, -nker, -nnen, -ntab-, -ntabl-, -olla-, -omnta-, -orsa-, -pela-, -pelk-, -pelko-, -psa-, -rbets-, -ren, -rkar, -rnen, -ropp-, -rren, -rsak-, -rycka, -sak-, -sino, -skod, -tabl-, -table-, F_EVER, LOVE, Q_LANDED, STATUS, T_SAYS, arm-, att skriva, bara en, betal-, bron, egen, er sida, fatta-, finns, fol-, for lange, gran-, hand om, hand-, hande-, har skrivit, henne, ikv-, ikva-, ikval-, ikvall, katt-, kund-, mig pa, pa riktigt, sal-, ska inte, skiten, slu-, spelk-, spr-, svara-, take-, taket, till min, trycka, vantar
11: -aket, -akr-, -ambo, -ammal, -antar, -arden, -ast, -dern-, -derna, -det, -dsta-, -ejd-, -ejda, -elat, -est, -esva-, -gga-, -ise-, -jorde, -ker, -kon-, -kor, -krivi-, -kval-, -kvall, -lkon-, -mbo, -mil-, -mmal, -nisk-, -nne, -ntar, -oppa, -ora-, -orsok-, -orten, -orts-, -pele-, -pet, -port-, -ppen, -raf-, -rat, -rave-, -rev, -rivi-, -rivit, -rla-, -rop-, -rsok-, -rts-, -slu-, -svar-, -tet-, -tigt, -tja-, -tro-, -uta, -vande, F_TRAFFIC, als-, alsk-, alska-, att hon, beg-, bra-, bran-, bru-, dom, en sista, fran mig, gammal, gjorde, gor det, halle-, haller, hand, hejd-, hejda, hun-, inte ska, krop-, kropp-, liv-, min sambo, rade-, rader-, sake-, sambo, sida, ska ga, ska-, skic-, skre-, skrivit, skul-, slut pa, spelat, vac-, vara, veckan
10: -agt, -alt, -ande-, -ator, -ckat, -den, -dera-, -dic-, -dici-, -eckan, -edic-, -edici-, -elk-, -elko-, -etta, -gat, -ggar, -gon-, -hal-, -issl-, -issly-, -iten, -jon, -kod, -lor-, -lse-, -lycka-, -ndag, -nten, -orr-, -pelat, -rds-, -ruka-, -sly-, -slyc-, -slyck-, -ssly-, -sslyc-, -tab-, -ummer, -usten, -vart, V_IF_NOT, allt-, ann-, arb-, arbe-, arbet-, bonusen, det ett, dett-, detta, for alltid, forso-, gamm-, gamma-, gar ut, gjo-, gjor-, grav-, hans, har spelat, hoppa-, iho-, ihop, imo-, imor-, ju, lik-, lil-, lill-, lug-, medi-, medic-, missl-, orkar, ratt, skar, skickar, slippa, spelet, sta-, stil-, svar-
9: -acka, -ada-, -aft, -aldo, -appa, -attar, -avla, -bro-, -cker, -der-, -icka-, -igh-, -ilken, -imm-, -jord-, -kte, -kti-, -lands-, -ldo, -lette-, -lla-, -llt-, -llts-, -lltsa, -lom-, -lts-, -ltsa, -nas, -ndr-, -nom, -nska-, -oli-, -onn-, -orso-, -over, -ran-, -tig-, -tsa, -vla, -ycka-, D_HARM, HOWLONG, allts-, alltsa, barn, barne-, det nan, efter att, for jag, fre-, gjord-, haf-, haft, hej, hoppa, jav-, javl-, javla, kommer inte, last, med en, nam-, nu ar, rad-, sald-, saldo, sitter i, stang-, sti-, vecka-, vilken
8: -agenh-, -ala-, -anke-, -ard-, -aret, -arit, -arne-, -den-, -enhet-, -ering, -ets-, -for, -genh-, -genhe-, -igg-, -igge-, -igger, -ive-, -kriva, -oja-, -ova, -pen, -riva, -rukar, -sbe-, -sko-, -ste-, -tage-, -taget, -talar, -till-, -tter, -uka-, -ukar, -usk-, -vara-, D_HATE, Y_GAMBLE, avslu-, betalar, borta, brukar, dat-, fors-, ha, hej-, hitta-, hur lange, i, inga, kun-, kva-, lagen-, lagenheten, ligg-, ligge-, ligger, meni-, menin-, sak-, skriva, sove-, sover, vari-, varit, veta
7: -agen-, -ang-, -arn-, -ave-, -bbe-, -ecka-, -eha-, -enin-, -iktig-, -illa-, -inns, -jalv, -kar-, -ktigt, -lev, -mor, -nta-, -nusen, -orlo-, -orlor-, -orta, -pelet, -rlo-, -rlor-, -star, -tan, -til-, -tre-, -und-, fattar, forlo-, frag-, gor jag, ida-, idag, insa-, insat-, jag var, kann-, kil-, mina, mor-, nar man, pappa, riktigt, sjalv, vins-
6: -aller, -amma, -ande, -aren, -dat-, -enh-, -enhe-, -eni-, -kic-, -lut-, -nad, -ommer, -opp-, -oppa-, -orlu-, -orte-, -rlu-, -rta, -vslut-, bort, far-, hon-, komm-, mot, och har, racke-, racker, sin, sitt-, skam-, spela-, vinsten
5: -arn, -eme-, -eta-, -ina, -kat, -lan-, -lsk-, -vslu-, ar det, fa, hal-, lig-, rin-, ring-, snal-, snu-, till-
4: -era, -etal-, -ilke-, -nap-, -orde, -sok-, ble-, blev, er, hall-, lan-, vilke-
3: -ade-, -erin-, -ken, -nsk-, -rsa-, -tat, FRIEND, Q_DONE, mam-, mamm-
2: -akn-, -eda-, PERSON_NOUN, star
1: -all-, -nad-, SAFE, pa, som, var-
-1: -ank-, -ner, WHY
-2: -attni-, -lar, C_GONE, WHERE, sid-
-3: -ager, -bak-, -der, -get, -itt-, -ler, -ors-, -tar, DEPOSIT, T_NOW, tim-, uta-
-4: -dra-, -erad, -ing, -nal-, -uger, -vand-, TWICE, T_WRONG, igar, kom-, man, pa mig, vec-, veck-
-5: -amp-, -anta-, -del-, -ele-, -etala, -inne-, -inst, -inst-, -lig-, -lning, -nall-, -nka-, -ode-, -ori-, -orko-, -orkor-, -ppn-, -rkor-, -satt-, -stor-, -tala, -tet, -tor, -tta, -uge-, -ull-, -usen, FEE, H_MINE, PLEAD, Q_COUNTED, Q_NTH, REJECTED_DOC, WHEN, betala, gan-, gang, haha, ige-, kork-, korko-, mig sjalv, mit-, mitt, nej, o, oppn-, tag-, tagit, tel-, tro-, varf-, varfo-, varfor
-6: -ackar, -age-, -and, -ann, -ees-, -eesp-, -eespi-, -eri-, -espi-, -espin-, -gan-, -gen, -jug-, -mmar, -ngar-, -nko-, -nsta-, -nste-, -nurr, -oden, -orja-, -ortet, -rag-, -rees-, -reesp-, -rme-, -rtet, -son-, -spin-, -str-, -stre-, -sva-, -ter-, -ttni-, -ttnin-, -unkar, -urr, -vens-, DESPAIR, DOCKIND, I, ar pa, att fa, avs-, bank, bor, borj-, fore, forr-, freda-, frees-, funkar, har jag, iga-, ni har, nol-, pa mitt, samm-, samma, tack-, tagi-, tog, tus-, tuse-, und-
-7: -abb-, -agit, -aml-, -amma-, -anne-, -ans-, -armen, -ckar, -dda-, -dka-, -ehan-, -ehand-, -elad-, -elade, -emma, -erif-, -erifi-, -fon-, -git, -hand-, -handl-, -iden, -insk-, -kad, -karme-, -kont-, -krive-, -lde, -lje-, -lltid, -mar, -nda-, -nst, -nster, -ntot, -onda-, -ontot, -orlus-, -orsd-, -orsda-, -par, -pelad-, -pper, -rda-, -ree-, -rifi-, -rifie-, -rive-, -rlus-, -rsd-, -rsda-, -sar, -sin-, -snu-, -tori-, COUNT, G_FEELING, SMS, TERMS, YOUNG, akti-, alltid, banken, behan-, che-, det inte, forlu-, fred-, free-, ganger, hemma, hja-, kontot, kop-, mis-, miss-, nek-, pers-, perso-, plo-, sakna-, skarmen, slut-, spelade, torsd-, vad ar, vad jag, veri-, verif-
-8: -abbt, -add-, -aknas, -anj-, -anst-, -ant-, -arme-, -arr-, -aten, -ator-, -bbt, -betal-, -bonus, -cen-, -dan-, -dre-, -dres-, -edag-, -efo-, -elop-, -erv-, -evis, -far-, -fie-, -fier-, -ick-, -ifi-, -ifie-, -ifier-, -ille, -inut-, -inute-, -ione-, -isar, -ket, -kli-, -knar, -knas, -ktiv-, -ktive-, -lade, -lni-, -lnin-, -lti-, -ltid, -lus-, -lutar, -mit, -mmit, -mpanj-, -nabbt, -ngd, -nska, -nti-, -nute-, -nuter, -omm-, -ommi-, -ommit, -orj-, -ose-, -panj-, -pin-, -rakn-, -rde, -rna-, -rog, -sat, -sio-, -tans, -tar-, -tive-, -tod, -tter-, -uset, -utar, -yns, ACCOUNT, GREETING, LIMIT, MY, Q_SAID, Y_LOSS, anda, ans-, att spela, ber, borde, dag, drog, fel-, femt-, for att, gam-, halv-, huv-, i mitt, just, kamp-, kampa-, konto i, manad, manad-, mid-, minut-, minuter, pa min, papp-, regis-, seda-, sedan, sluta-, snabbt, spelar, stop-, syn-, syns, tar ni, tid-, tusen, upp-, utan, vill ha
-9: -ags, -akni-, -aknin-, -aln-, -alni-, -alnin-, -ape-, -arnb-, -atte, -aug-, -augh, -bet-, -daga-, -dagar, -dagen, -die-, -dli-, -drag, -ebr-, -elg-, -emt-, -erar, -erso-, -etaln-, -eve-, -fara-, -faran-, -idar-, -idare, -ide-, -idr-, -idra-, -ier-, -ila-, -ilau-, -ilaug-, -illb-, -illba-, -ingen, -iti-, -jil-, -jila-, -jilau-, -karm-, -lau-, -laug-, -laugh, -lbak-, -llb-, -llba-, -llbak-, -lpa-, -mojil-, -nli-, -nligt, -ntrol-, -nur-, -odel-, -ojil-, -ojila-, -ontro-, -orn-, -ortf-, -ortfa-, -per, -ppat, -ppe-, -rag, -rap-, -ras-, -rdag-, -rnb-, -rol-, -rtf-, -rtfa-, -rtfar-, -rys-, -sats, -sch-, -speng-, -sta-, -tad, -talle-, -taln-, -talni-, -tbo-, -tfara-, -tim-, -tione-, -tot, -trol-, -ugh, -unka-, -uter, -vall, -vande-, -vitt-, BALANCE, C_EVEN, TAX, andr-, anvander, barnb-, bega-, begar-, byte-, byter, den #number, emojilaugh, ett uttag, far man, fel pa, fem-, fortf-, fortfarande, funk-, funka-, ggr, halva, helg-, inko-, int, jobba-, jus-, kloc-, klock-, kry-, kvitt-, mel-, regi-, sa nu, sed-, skarm-, slot-, spar-, spor-, sport-, tillb-, tors-, utb-, vida-, vidar-, vidare, vill-
-10: -age, -amla, -ampan-, -anad, -ane-, -anki-, -ankid, -ari-, -arra-, -bar-, -ckan, -ckp-, -dage-, -dags-, -egit-, -egiti-, -erb-, -ering-, -for-, -giti-, -gitim-, -gna-, -grans-, -ilj-, -isa-, -ite-, -itim-, -iver-, -juk, -kal-, -kas, -kid, -klig-, -koms-, -kull-, -kulle, -lbaks, -locke-, -lop-, -lorar, -lra-, -lsta-, -lstan-, -luta-, -mme-, -mpan-, -namn, -ndag-, -ngarn-, -ngn-, -ning, -nit, -nkid, -nnit, -obba-, -olig, -orar, -parra-, -pelar, -ppet, -ppl-, -rad, -rande, -rar, -rbeta-, -red-, -rig-, -rom-, -sdag, -sdag-, -skr-, -slo-, -spen-, -ssb-, -sset, -sso-, -ster-, -tfa-, -tfar-, -tion-, -tiver-, -tkor-, -topp, -ttade, -unni-, -unnit, -vbr-, -veri-, H_DEAD, WIN_NOUN, and-, appe-, appen, att ni, avbr-, banke-, banki-, bankid, bonus-, dea-, det har, elv-, elva, en vecka, er jag, fast jag, flic-, flick-, forlorar, fyra, gaml-, gamla, gangen, gar inte, glom-, ham-, i tva, komp-, kompi-, las, legi-, legit-, mig med, min, onsd-, onsda-, oss, pan-, rut-, sagt, sjuk, skull-, skulle, sonda-, tex-, tillbaks, tom-, verk-, vid-
-11: -aft-, -allet, -ankte, -asino-, -bonu-, -dad-, -dade, -dar-, -dkan-, -drage-, -drig, -dsom-, -edi-, -egar-, -egis-, -egist-, -eka-, -elo-, -emm-, -esked, -evli-, -gis-, -gist-, -gistr-, -idso-, -idsom-, -ino-, -iska, -istre-, -ittad-, -iva-, -jude-, -kning-, -lago-, -lba-, -ldrig, -ler-, -lle-, -llet, -lva-, -mas-, -mbo-, -nab-, -nabb-, -nam-, -ngt, -nki-, -nkte, -nma-, -nmal-, -nor, -ntou-, -ntout-, -odka-, -odkan-, -ommar, -onor, -ontou-, -ontr-, -opp, -out-, -outd-, -outdr-, -penga-, -rakt-, -reda-, -rer-, -revli-, -rke-, -ronor, -ror, -rran, -rsta, -rvi-, -sgr-, -sino-, -sked, -ssa, -sse-, -strer-, -tand-, -tdr-, -tdra-, -tiv-, -tko-, -tni-, -tnin-, -tou-, -tout-, -toutd-, -uar-, -uari, -uga-, -ugan, -ula-, -ume-, -use-, -uta-, -utdr-, -utdra-, -vec-, -yra, -yte-, -yter, C_CANT_STOP, FUNDSOURCE, NOT_ARRIVED, Q_PEEK, REFUND, a, akt-, aldri-, aldrig, anm-, anma-, anmal-, bonus, del-, drag-, fru-, gil-, glo-, godka-, grat-, har tagit, hels-, helt, hemm-, hittade, jag for, jag satt, jag undrar, kronor, lite, lova-, mids-, midso-, natterna, ni ha, pap-, pengar, pres-, prese-, sage-, sager, se, slo-, snab-, snabb-, spa-, stanga av, stangt, stod, tankt-, tankte, ti, tomt, tre, tva ar, vande-, vander, vill inte, vis-
-12: #amount euro, -agga-, -agn-, -alte-, -ams-, -anet, -appe-, -arar, -arde, -arr, -ata-, -atter-, -aus, -bba-, -bon-, -dress-, -eck-, -ekl-, -ekt-, -entin-, -fra-, -genti-, -grans, -ion-, -iss-, -istr-, -ite, -itte-, -itter, -juge-, -juger, -ked, -land, -latt-, -lera-, -livi-, -livit, -lytta-, -mal-, -mmi-, -mpi-, -nsd-, -nsda-, -ocke-, -odk-, -okt, -omma-, -omp-, -ompi-, -oms-, -ona-, -ond-, -ost, -rati-, -res-, -rors-, -rorsa-, -rsokt, -rsona-, -sokt, -som-, -sona-, -tad-, -tade, -tang-, -tangt, -tern, -trer-, -ttad-, -unna, -vli-, -vst-, -ytta-, LICENCE, ar du, avst-, avsta-, back, bad, behover ni, bliv-, blivi-, blivit, bloc-, block-, bort mig, brors-, den ar, ell-, elle-, eller, far jag, forsokt, fru, godk-, halla, har forsokt, hora, ingen-, ingenting, jag skicka, konto-, kul, kunn-, kunna, lana-, ljuge-, ljuger, mig att, min fru, norm-, norma-, nu sitter, nyt-, nytt, papper, satt, sida-, sidan, sitte-, sitter, sluta, spo-, tal-, ungar-, ungarna, vand-, ville, vinne-, vinner, visa
-13: -adda, -amn, -arb-, -arm-, -assan, -atar, -bar, -bbet, -bet, -bru-, -dags, -dar, -dda, -drag-, -ekt, -ening-, -ens, -erat, -esen-, -gard-, -hat-, -het, -idan, -irekt, -ita-, -kom-, -kra-, -kto-, -ldri-, -lika, -ling-, -mla, -nde-, -niska, -nnu, -nus-, -obb, -ojd, -onto-, -onus-, -orkl-, -orkla-, -orsta, -pat, -pla-, -rater, -rekt, -ren-, -rend-, -rese-, -resen-, -rig, -rklar-, -rycke-, -tanga, -tera-, -ule-, -ulle, -usv-, -vers-, Q_ASK_IT, STILL, annu, app-, att bli, att den, bla-, chat-, dage-, dagen, det jag, direkt, fick, for min, forkl-, forsta, gar, gav, grate-, grater, hjal-, inte pa, jag vinner, jobb, klarar, knap-, ladd-, lag, laget, lon-, lone-, lose-, lur-, lura-, man inte, manniska, mat-, min man, mina #number, mitt i, mitt pass, oli-, olik-, olika, pappe-, peng-, penga-, rad, sa har, satta, sitter jag, son-, stanga, stor-, sve-, till en, trycker, under, unga-
-14: #number #amount, -adr-, -agi-, -amm-, -anga, -apper, -ari, -arsk-, -ation, -dlin-, -dri-, -ejla-, -ejlad-, -garn-, -garna, -gning, -ick, -inge-, -jlad-, -ligt, -lin-, -lls-, -lust-, -mna, -nvand-, -omt, -orm-, -otar, -ova-, -pan-, -par-, -peng-, -raga, -rat-, -rige, -rkla-, -rlust-, -rmo-, -rof-, -sma-, -tion, -top-, C_FEEL, GAMBLE, G_LAUGH, WHAT, age-, gatt, gul-, helt slut, i hela, jag ar, just nu, klara-, mejla-, pen-, spe-, tor-
-15: -akar, -akt, -alt-, -alva, -ammas, -angen, -ankt-, -ara-, -ater, -ela, -elar, -eli-, -ell-, -ende, -ens-, -ersat-, -eske-, -evi-, -ils-, -ings-, -inu-, -ire-, -irek-, -ist, -itar, -jalp-, -kann-, -kla-, -lle, -lot-, -mas, -mma-, -mmas, -msatt-, -nga, -nto-, -obbe-, -obbet, -one-, -pad-, -ppr-, -ransk-, -rek-, -rono-, -rsat-, -san, -ssn-, -tas, -tning-, -tom-, -ton, -tto-, -van-, -var, -vis-, -vsta-, -vstan-, G_FUN, avb-, det i, dir-, dire-, direk-, fic-, finns det, gang-, gange-, gat-, ge mig, god-, hjalp-, hor-, jobbe-, jobbet, krono-, mamma-, mammas, manaden, minu-, nio, och spelar, per-, rekl-, rekla-, salde, sond-, tand-, typ, under-, ut med, var det
-16: -agot, -alp-, -amna, -and-, -ang, -angt, -arfo-, -arfor, -atta, -els-, -elt, -got, -ige, -kning, -kort, -lam-, -ldr-, -let, -lst-, -met, -mmet, -nkt-, -pen-, -redi-, -rfor, -rko-, -rra, -ste, -ter, -tti-, -ven-, C_PLAY, Q_CALM_TALK, ald-, aldr-, anv-, anva-, anvan-, aut-, auto-, bac-, bad-, be, en gang, fran er, fyr-, jag ber, kanne-, kanner, kred-, kredi-, kron-, kval-, lamna, ljug-, mana-, min-, mitt konto, nagot, ni vill, och nu, per, reg-, sjuk-, ta bort, tje-, tra-, tre-, vi har, via, vinn-
-17: #amount kr, -ags-, -alla, -ami-, -andl-, -bes-, -beta-, -ejl, -ekla-, -enti-, -erk-, -esk-, -evl-, -gni-, -gnin-, -ids-, -kil-, -lan, -ndl-, -ngent-, -nva-, -nvan-, -rev-, -revl-, -rfo-, -rra-, -sat-, -tang, -unk-, C_DRIVEN, G_MOOD_OF, H_LIMIT, PAYOUT, Q_BROKE, Q_STAKE, Q_UNDONE, adv-, fem, gar sista, ha en, hel-, id, jag far, kna-, kr, man-, mejl, mig, rek-, sager att, san-, stang, tack
-18: -aden, -alde, -aste, -ebe-, -ejl-, -fal-, -git-, -jla-, -juk-, -larar, -lig, -nder-, -ngs-, -ockan, -oka, -parr-, -ppa-, -ress-, -rif-, -run-, -spe-, -uro, -uto-, REVERSE, ROUND_SUM, V_KIN, cha-, chatt-, chatten, eur-, euro, fatt, forst-, igen, inna-, innan, jag, klockan, mejl-, nar gar, nu har, sa fort, sparr-, tap-, tapp-, tappa-
-19: -ala, -anade-, -anner, -atio-, -ent, -ern, -gent-, -ida-, -jud-, -kas-, -kass-, -msat-, -naden, -nen-, -onus, -rans, -set, CHILD_USED, CONTRIBUTE, PLEASE_HELP, fas-, fast, inte en, jag kan, kvall, mast-, maste, mig till, omsa-, omsat-, rakn-, satt-, svar
-20: -ant, -eng-, -enga-, -ese-, -ess-, -gan, -lara-, -lic-, -lick-, -lik-, -locka-, -mst-, -nder, -ngen-, -nnan, -onu-, -orst-, -rans-, -rkl-, -stal-, -stall-, -tte, DURATION, T_PAY, Y_GRAVE_NEED, av det, behover jag, ink-, nya, pass, sen i, vil-
-21: -andla-, -ans, -are, -ass, -gran-, -ika, -ion, -isa, -msa-, -nan, -ndla-, -nner, -ocka-, -ota-, -ote-, -rsk-, -rst-, G_TITLE, POINTLESS, Q_GOT, Y_DAILY, bonu-, kan, nor-, om det, sen
-22: -agar, -appa-, -dla-, -egi-, -engar, -oke-, -stang-, -unn-, WAGER, fran, kan jag, lit-, nar, ver-
-23: -anad-, -arf-, -end-, -hatt-, -hatte-, -nade-, -nni-, -oma-, -tan-, CHARGE, DECLINED, INSULT, Q_UNIT, dagar, klag-, oms-, sag-, som jag, tac-
-24: -aga, -lag-, -man-, -ono-, -tall-, CHANGE, Q_PART, WINNINGS, bon-, inn-, kla-, nu
-25: -lva, MARKETING, fork-, mas-, nar jag, vart
-26: -agen, -anda, -era-, -ers-, -kan-, -tio-, -ver-, H_STATE, JOKE, Q_STALL, pro-, spel-
-27: -ent-, -knin-, -loc-, -lock-, -nus, -rak-, -ran, -sda-, -tor-, -ytt, LOGIN, Y_SHAME, daga-, med, men, sa jag, tar
-28: -ate-, -gar-, -ngar, -nto, -onto, -pel-, -ska, AGAIN, GAME, kort, lan, los-, och jag, unde-
-29: -ecka, -kni-, C_PURPOSE, HELP, jobb-, konto, vecka
-30: -kor-, -nings-, BLOCKED, ska jag, ta ut
-31: -ork-, -tal-, MONEY, TIMEUNIT
-32: -ana-, DEVICE, byt-
-33: -aga-, -ale-, -ock-, H_SET, T_LESS, kon-, uttag
-34: -ning-, -pela, -stan-, ACCOUNT_ONLY, USE, av, spela, utt-, utta-, vi
-35: -ins-, -tag, -ttag, Y_SECRET, bank-, den, mej-, sat-, upp
-36: -ing-, Q_FROM, lju-
-37: dag-, kan inte
-38: -ort, fel, vad
-39: #number #number, -obb-, CAN, MISSING
-40: -ont-, ADDICT_WEAK, HOW, MINOR_AGE, PERSON_SURE, in, sju-
-41: -dag-, Y_DEBT, gar det, har inte
-42: -tta-, PROBLEM, Y_NEED, job-, kont-, tva
-43: #number, ARRIVE, BREAKUP, Q_REPEAT
-44: -nin-, YOU
-45: #amount, AMOUNT, kor-
-46: -gar, ban-
-47: H_USED
-48: G_THING, Y_PAY
-51: BLOCKED_BY_YOU, Q_TAKEN
-52: -ack, -nga-, H_GADGET, WAITING
-53: ESSENTIAL, Y_DEVICE, du
-54: EXCLUDE, WEEKDAY, hur
-55: Y_HELP
-57: ADDICTION
-60: H_FAULT, T_SENDER
-63: Y_QUESTION
-64: Y_COMPULSE
-65: MONEY_THING
-68: NUM
-72: FAULT
-73: BORROW, G_TASK
-78: APP
-84: Y_CALM
-92: THIRD_TROUBLE
-93: BONUS
-98: METHOD
-112: DOCUMENT
-114: Q_ELSE
`,
    care: `
127: EXCLUDE, SUICIDE, Y_COMPULSE, Y_NEED
117: V_MEANS
113: Y_DEBT
106: Y_GRAVE_NEED
104: V_LIFE, V_MY_END
98: F_DEED
95: F_TAKE, V_PLACE, Y_KIN
92: D_DEED
91: all-
90: THIRD_TROUBLE
89: THEY
87: C_PURPOSE, D_MEANS
84: V_DEATH
83: har
82: DEBT
81: ALREADY
76: MEANS, STOP
75: DESPAIR
74: HEIGHT, Y_SHAME
73: ADDICTION, V_PAIN
72: C_KIN, V_BYE
70: LOSE
68: DURATION, Y_GAMBLE
66: V_LOST
65: BREAKUP
64: ESSENTIAL, H_LIMIT
63: BORROW, V_ARRANGE, vet
62: Y_LOSS, mig
61: C_TREATMENT, det
60: V_DENY
58: CHILD
57: D_EXIST, PERMANENT
56: -rma-, C_OWNED, D_WISH, LIFE, SWEAR, V_AFTER, V_END, att
55: -nar-, C_GONE, blo-
54: CLOSE, han, kan ni, nat-
53: GAMBLE, H_SET, WANT
52: Y_SECRET, om, va
51: -aus, C_CANT_STOP, S_BYE
50: -nad-, YOUNG, bli, en
49: spe-
48: -jal-, -rna, F_BETTER, F_EVER, F_MANY, RELATION, S_KIN, V_DONE, ar
47: #number ar, for
46: -att-, -ker, -nen, -uta, sa, sja-, sjal-
45: -ana-, -ann-, -ars, -ass-, -luta, att det, pau-
44: -ans, -lut-, KILL, de, vag-
43: -arn-, -ror-, ACCOUNT, D_ME, F_DRUG
42: -orl-, F_CUT_PLACE, SELF, SELF_SURE, do
41: -ang, ADDICT_WEAK, G_ADJECTIVE, LOSE_SURE, alla, anda, bar-, bro-, o, ur
40: -ark-, -nat, -ran-, C_FEEL, FAMILY, til-
39: -ald-, -lla, -mar-, JUMP, V_STEP, V_TIME, Y_CHILD, ens, mat, paus, ta
38: -erna, -san-, F_SOON, MINOR_AGE, till
37: sko-, spel-, stan-
36: -ett-, -llt, -lve-, -nna-, -ron-, DIE, S_ABSENT, V_DIE, ar #number, kro-
35: -dig-, -enn-, -lde, -rans, V_ME, e, gar i, kre-, red-, vaga-
34: -anad-, -ill, -nte, -sen, D_EARTH
33: -anns, -ern-, -kan, -top-, F_MOURN, V_LEGACY, forl-
32: -eme-, -estam-, -stam-, -tte-, F_ONE, F_ROPE, beh-, bror-, ege-, jag ska, mana-, mer, slut-
31: -amt-, -edan, -ven, WEAPON_THREAT, manad-, natt-, natte-, rac-, rack-, sal-, vet inte
30: -ande-, -arna, -bbe-, -jalv, -len, -orsa-, -ssa-, -tan-, V_KIN, hen-, henn-, inte, reda-, redan, sald-, sjalv, star pa
29: -ara, -ata, -nars, -nge-, -nnar-, -nnars, -ppa, -rors, -tang, GAMBLE_ONLY, and-, annar-, annars, det har, dod-, ige-, ing-, ja har, kas-, man int, man nar, pa en, sa att, stang
28: -agon, -assa-, -ian, -iskt, -net, -pel-, -ron, -tang-, V_DECIDE, V_IF_NOT, dit, i nian, lat-, livet, nagon, natt, nia-, nian, ta bort, tim-, vakn-, vecka-
27: #number, #number sen, -nne-, -ppa-, V_LETTER, gra-, ins-, kanns, nog, va gor, vak-, vid
26: -ade-, -attn-, -ecka-, -mna-, -nns, -ommer, -ons-, -ppn-, -sbo-, -sok-, -tter, -yck-, F_LAST, allt, alv-, ar ute, av, behal-, bet-, casino, egen, kass-, lata, na, oppn-, ute, vagar, vagar inte, vill do
25: -alde, -alv-, -asi-, -elan-, -lad-, -nge, -omn-, -tit, F_FAREWELL, ME, PLEAD, V_ALONE, det ar, det gar, fran spel, gor man, had-, hade, i veckan, och anda, opp-, passa-, samt-, sist-, slu-, somn-, spar-, tanke-
24: -ader-, -alt, -ber-, -nde, -sto-, -tangn-, -tid, -vst-, F_HIGH, hyr-, jag star, mark-, mat-, me, sit-, som-
23: -alv, -eckan, -est, -eva, -gger, -ist-, -ivet, -lar-, -lvm-, -lvmo-, -lvmor-, -mmar-, -ola-, -omme-, -orte-, -ram-, -rsa-, -sand-, -sluta, -vmo-, -vmor-, -vsta-, -vstan-, F_PET_THING, V_HARM, ati-, atit, avs-, avsluta, casi-, casin-, far ni, fort, ga, gar-, gora, inge-, kan-, leva, liv, ratt, stop-, ta en, timm-, veckan
22: #number timmars, -bro-, -gravn-, -immar-, -mars, -mmars, -nda, -nsa-, -pte, -ravn-, -ravni-, -ska-, -skt, -topp, -toppa-, -unde, -var-, GET_MEANS, S_PEACE, ar avstangd, begravningen, cas-, det-, gor-, grans, int, ja va, kal-, klar-, mig sjalv, salde, sluta, timmars, timmars paus
21: #number och, #number pa, -ads-, -ander, -ane-, -angn-, -angni-, -attr-, -bbet, -bol-, -digt, -ers, -eten, -heten, -imm-, -ista, -itt-, -itta-, -lage-, -mnt-, -nade-, -ngn-, -ngni-, -ngnin-, -non-, -orj-, -rav-, -stang-, -tnat, -ttr-, -usk-, -ycka, NEG, brors, er sida, era, gar igenom, gor, hander, har #number, i, kann-, krop-, kropp-, lan-, lata bli, med mitt, nar man, ni bara, sat-, sista, skickar ni, sku-, undrar hur, ung-, vrakn-
20: -ablet-, -adru-, -agge-, -agger, -als-, -att, -atte, -bet, -blet-, -blett-, -dru-, -ehall, -ehovs, -etta, -hop, -hovs, -inn-, -irm-, -irma-, -jukt, -nna, -omnt-, -opp, -orlat, -orlu-, -ovs, -rlat, -rlu-, -tol, -ukt, -vet-, -vslu-, -vslut-, F_GRAVE, LIMIT, alve-, arb-, arbe-, arbet-, badr-, badru-, bat-, behall, behovs, bile-, bilen, den till, dett-, detta, ele-, end-, enda, fatt-, forlat, hande-, insattningar, int-, jag kommer, kolla-, lagge-, lagger, lang-, laser det, ni inte, nu e, ska behovs, som en, somnt-, ut en, vet ni, vill ta
19: -aktis-, -alvm-, -alvmo-, -anade-, -ange, -anker, -arje, -avn-, -avni-, -avnin-, -che-, -ebro-, -ehal-, -ela-, -eng-, -enne, -enom, -fte-, -gge-, -ghet-, -ghete-, -gra-, -ighet-, -jalvm-, -ktis-, -ktisk-, -lja, -lomm-, -lyc-, -lyck-, -ner, -nker, -olage-, -oppa-, -rje, -sul-, -vning-, C_PLAY, V_BURDEN, V_SLEEP, avsluta mitt, beta-, borj-, de e, det blir, dit jag, henne, hitta-, hos, i november, lagg-, log-, man va, med i, ni ta, o alla, rat-, sis-, sitt-, ski-, skickar, snar-, spel, tid, tid ar, till er, tog, tus-, tuse-, tusen, varj-, varje, vor-, vore
18: #number av, -acke-, -anne-, -asin-, -assan-, -attre, -del-, -egr-, -egra-, -engar, -etala-, -gen, -idi-, -idig-, -inna, -ipp-, -kat-, -lat, -lett-, -lette-, -lommo-, -mmo-, -nade, -nart, -nse-, -ods-, -ommo-, -ors-, -pas, -pen-, -ppas, -rage-, -raget, -redi-, -rit, -rono-, -ropp-, -sande, -ssan-, -ssand-, -ton, -tre, -ttre, -und, C_EVEN, V_DRINK, V_TELL, avslu-, bara att, batt-, battr-, battre, begr-, begra-, blom-, blomm-, en paus, er, fle-, for alltid, ingen, inte sa, jag gar, jag var, kred-, kredi-, krono-, lev-, min tid, och det, och inget, passande, pla-, sen #number, ser, sida, sju-, sky-, snart, tanker, ter-, vakna-, vra-, vrak-
17: #number tusen, -ader, -alja, -amti-, -anna-, -ckor, -der-, -eckor, -edi-, -eland-, -enga-, -jalv-, -kju-, -let-, -lip-, -lipp-, -lorat, -mga-, -mti-, -oen-, -oend-, -olag-, -omm-, -ora, -orat, -orm-, -orma-, -pel, -pna-, -porte-, -ppna-, -rat, -rte-, -ssa, -topp-, -uste-, BETTER_OFF, H_OTHER, ann-, anna-, avst-, avsta-, avstangning, bara, beha-, den har, det bli, dom, fakti-, faktiskt, forlorat, gran-, hon, hop-, int kan, ja, jag mar, komme-, kommer, lamna-, mar, mitt konto, mitt sista, ni, nu ar, oppna-, saker, sjalv-, skju-, spa-, stopp-, trott pa, turneringen, veckor
16: -all, -anke-, -arj-, -ase-, -aser, -bid-, -bidr-, -bidra-, -ckan, -dern-, -derna, -edo-, -garna, -geno-, -genom, -ghe-, -gon, -gran-, -idr-, -idra-, -ighe-, -inj-, -ittad-, -juk-, -kjut-, -kul-, -kyld-, -kyldi-, -larar, -ldi-, -ldig, -lld-, -lls, -lust-, -lycka, -mil-, -nke-, -obbe-, -obbet, -odel-, -orja, -ors, -ove-, -par-, -port-, -ragar, -rang-, -rap-, -rja, -rlust-, -rop-, -ssk-, -tis-, -tisk-, -usten, -vet, -wis-, -yld-, -yldi-, -yldig, C_DRIVEN, F_SHARP, betal-, betalar ut, bett, bor-, borja, en kvall, fatta-, fattar, fragar, hand-, hittade, igen-, igeno-, igenom, jobbe-, jobbet, kroppen, kunde, lan, lova, man fa, mig i, min egen, min son, natten, olyc-, olyck-, olycka, om dagen, satte, skjut-, skon-, skyl-, skyld-, skyldig, sli-, str-, tank, till alla, val, vinna
15: -abl-, -able-, -amna-, -arnin-, -asino, -ats-, -bets-, -den, -dna-, -dpr, -edv-, -egrav-, -ehov-, -elp-, -elpa-, -elpau-, -erap-, -ette-, -gat, -grav-, -hete-, -hov-, -ici-, -ida, -idigt, -imma-, -ino, -isen, -ista-, -jar, -koj-, -koja-, -kojar, -kor, -kort-, -land-, -lpau-, -mor-, -mtidi-, -nader, -ninga-, -nsam, -nsatt-, -ojar, -olla-, -onst-, -ormal-, -ort-, -orten, -pau-, -pelp-, -pelpa-, -rama-, -rbets-, -rec-, -rem-, -rfa-, -rmal-, -rors-, -rorsa-, -rsan, -rup-, -sam, -sino, -skan, -tal, -tala-, -tidi-, -tidig-, -tte, -uskod, -vni-, -vnin-, -yran, CHILD_USED, Q_SAID, THANKS, ar bara, beho-, behov-, bil-, bonuskod, dotters, e ja, enligt gdpr, ens-, ensa-, ensam, ert casino, fak-, fakt-, for-, gar ut, gdp-, gdpr, godkanner, hopp-, in mer, insa-, insat-, kron-, manader, med-, min dotters, mina sista, mitt liv, pa, pol-, sa till, samti-, samtidigt, satt-, ska, skoj-, skoja-, skojar, snu-, son, spelp-, sta, tera-, terap-, timma-
14: -aha-, -ama-, -andet, -arkt, -atter, -ckas, -ebr-, -eho-, -ele-, -elle-, -ema-, -erg, -etar, -garn-, -hall, -innas, -jute-, -juter, -kjute-, -kon-, -kont, -lpa-, -luste-, -nen-, -nit-, -nnas, -nsat-, -nska-, -ora-, -orla-, -orsan, -pelan-, -pels-, -ppo-, -ppor-, -rkt, -rott, -rupp-, -rva-, -tam-, -tanna-, -ter-, -tna-, -tro-, -ubb-, -ust-, ALL, F_RAIL, V_FAITH, ar och, det kanns, en sista, for lange, forla-, fru-, fyra, gar, hals-, har varit, hyra-, hyran, i natt, i tre, inte hur, job-, kall-, kun-, lana-, markt, mes-, mig for, ord, pengar till, sista ord, sjo-, sjon, skjuter, skont, spels-, tank-, tol-, vara-, vec-, veck-, vill att
13: -adr-, -angre, -arke-, -atum, -cke-, -djo, -ecko-, -efon, -epe-, -epet, -era, -erm-, -ett, -fon, -hal-, -korte-, -kva-, -lande-, -lara-, -lefon, -lev, -lise-, -lisen, -ltid, -mma-, -mord, -napp, -ndig-, -ngar, -ngre, -nka, -olis-, -olise-, -onen, -opp-, -opt-, -opte, -orsok-, -osta-, -ovem-, -ovemb-, -peng-, -penga-, -por-, -ranse-, -rden, -rnin-, -roppe-, -rre-, -slut-, -sti-, -tat, -terna, -ttn-, -tum, -vem-, -vemb-, -vembe-, -vmord, -yra, C_FALL, H_MINE, S_NOTE, adj-, adjo, ar i, att spela, ave-, aven, bra, dod, elen, fjo-, forso-, fram-, har ju, hela, hoppa, inte ska, jag vet, kan, kopt-, kopte, langr-, langre, live-, mig att, mot-, nog inte, nov-, nove-, novem-, november, oly-, pa er, pa mig, polis-, polisen, racke-, racker, repe-, repet, sake-, sjalv jag, slip-, slipp-, svart, telefon, tre, vara, vattn-, vecko-
12: -alp, -alsa, -angr-, -annen, -ansen, -apeu-, -attar, -cker, -dlig-, -efen, -eller, -erape-, -ets, -eva-, -fen, -gning, -gre, -hef-, -hefe-, -hefen, -het-, -igh-, -jalp, -kanne-, -kur-, -lart, -lltid, -lpaus, -lsa, -mer-, -mfo-, -nas, -nde-, -nsen, -nskar, -nusk-, -nusko-, -okte, -ont, -onusk-, -pare-, -paus, -peu-, -rape-, -rapeu-, -rfal-, -rne-, -rsan-, -rsok-, -rsokt-, -sar, -skod, -sokt-, -sokte, -ster-, -talle-, -tanga, -ten, -tigt, -tiskt, -ttar, -ubbe-, -uld-, -usko-, -vid, -yster, D_HARM, F_GIVE, MY, Y_LAUGH, alltid, ar borta, ar inte, ar sa, back, barn, barn-, barne-, borta, brors-, chef-, chefe-, chefen, dods-, eft-, efte-, for alla, for en, forsokte, gar jag, hade jag, halsa, har igen, helle-, heller, hin-, hjalp, huv-, i #number, igen, jag behover, klara-, lase-, laser, ligger pa, livet av, logg-, logga-, nas-, nast-, norm-, norma-, om man, onska-, onskar, satter, sen, sjuk-, skj-, spare-, spelandet, spelpaus, stanga, tak-, vat-, vatt-
11: -acker, -anka, -anse-, -app, -appa, -ara-, -arar, -arden, -astn-, -ata-, -eda-, -efe-, -efo-, -elv-, -elve-, -elvet-, -ende, -esta-, -get, -grans, -ifte-, -illb-, -illba-, -ise-, -jon, -juk, -jut-, -katt-, -konto-, -kte-, -lbak-, -lken, -llba-, -llbak-, -lus-, -lvet-, -lvete, -nare, -nas-, -nfo-, -ngr-, -nnen, -nner, -ntin-, -okt-, -oppas, -orlus-, -orso-, -otter-, -rlus-, -rren, -rum-, -sgr-, -sgra-, -sgran-, -skar, -stn-, -torn, -tsa-, -upp-, -urn-, -vart, -vete, -ycka-, -yra-, D_HATE, V_OTHER, dub-, dubb-, er pa, ert, fa ut, fler-, flera, forlu-, gru-, han har, har pa, har tappat, hel-, helv-, helve-, helvete, hus-, jag gor, jag inte, kil-, kl, kos-, kost-, lam-, las-, lol, mam-, mamm-, mot, nasta, pappa, pengar, plat-, poli-, pra-, saga, se, sjuk, skatt-, sla-, slut pa, till en, tillb-, turn-
10: #number dagar, -akti-, -allt, -amtid-, -ana, -anat, -aren, -bak-, -cko-, -drage-, -dsb-, -ede-, -elen, -embe-, -ember, -enhet-, -enne-, -ennes, -eta-, -ete, -fter-, -iho-, -ihop, -ills, -inna-, -ippa, -kriv-, -lippa, -llb-, -lora-, -mbe-, -mber, -mtid-, -nting, -ogga-, -orn, -ppen, -rakni-, -rann-, -riv-, -rka-, -rlora-, -rten, -stna-, -ton-, -tspe-, -vara, STILL, ar sjuk, arg, att min, bara pa, bre-, dat-, dot-, dott-, dotte-, efter-, fa, far, fot-, fyr-, ger, har spelat, hell-, henne-, hennes, hur det, iho-, ihop, jobb-, jor-, just, klarar, klart, kop-, lagenheten, lonen, mar-, och, onsk-, pa jobbet, prat-, ring-, satte-, ska inte, skat-, skriv-, snal-, spela-, ta mitt, tabl-, table-, tills, tur-, vac-, vakna
9: -agenh-, -agg-, -agt, -akni-, -aknin-, -amn-, -amt, -arde-, -arne-, -art, -astna-, -attni-, -atu-, -emb-, -genh-, -genhe-, -ine-, -lats, -lera, -llti-, -lots, -nad, -nden, -ndet, -neri-, -nerin-, -nne, -nnes, -ntro-, -ral-, -rata-, -ren, -rner-, -rneri-, -rpe-, -rug-, -ruga-, -rugan, -rumm-, -rumme-, -stamt, -stan-, -tamt, -tem-, -ters, -tik, -ummet, -urne-, -urner-, -usen, -vsl-, F_DUSK, Q_NOTHING, allti-, at, att han, bestamt, fast-, fastn-, fraga-, frug-, fruga-, frugan, hon har, koll-, kor, lagen-, lamn-, lange, lov-, mamma, pass-, ringe-, saldo, sin, skul-, slots, sna-, snur-, tan-, turne-, vinn-
8: -aldo, -ang-, -app-, -arit, -baka, -cis, -der, -dig, -ecis, -erf-, -etter, -gni-, -gnin-, -lan-, -lande, -lbaka, -lde-, -ldo, -lke-, -locka, -lom-, -luta-, -nom, -ocka, -ore, -orlo-, -orlor-, -ortet, -orts-, -reci-, -recis, -red-, -rlo-, -rlor-, -rta-, -rtet, -rts-, -sattn-, -sta-, -terf-, -tern-, -tid-, -use-, ar jag, aterf-, bad-, dag, en gang, forlo-, ge, ikv-, ikva-, ikval-, ikvall, jag tog, kr i, kvi-, man, pa att, prec-, preci-, precis, rad-, sjalvmord, snalla, snurr-, spele-, till min, tillbaka, val-, var, vari-, varit
7: -ack-, -add, -agen-, -aka, -ake-, -alar, -anner, -atte-, -dkann-, -enh-, -enhe-, -fter, -gen-, -ickar, -kna-, -kri-, -kuld-, -larn-, -larna, -lor-, -men-, -nes, -onor, -ost-, -ova, -par, -pela-, -pele-, -rakn-, -ringe-, -ronor, -sin-, -slu-, -ter, -tin-, -uta-, INSULT, Q_UNIT, Q_WHEN, SAFE, av mig, avsl-, barnen, fat-, frag-, gall-, kan du, kronor, radd, sluta-, stang-, tro-, var-
6: -cket, -eha-, -elef-, -elefo-, -eno-, -etal-, -igt, -inge-, -iver, -krivi-, -kulde-, -kvall, -lba-, -lef-, -lefo-, -lutar, -mer, -mmer, -nga-, -ngar-, -ngarn-, -nget, -ono-, -orta, -rivi-, -rivit, -rkar, -ttade, -tter-, -ulde-, -utar, Q_LANDED, REVERSE, bara en, beg-, ble-, blev, far-, jag har, sag, sagt, skrivit, spelat bort, tele-, telef-
5: -akt-, -itte-, -itter, -ive-, -ivit, -nga, -oli-, -tad-, -ver, -vit, bort-, finn-, for mig, hit-, hitt-, inget, oss, sitte-, sitter, skri-, sms
4: -akn-, -ala-, -anga, -eck-, -lsk-, -nal-, -oja-, -rta, -ttad-, -und-, F_TRAFFIC, LOVE, fin-, om jag, pen-, peng-, penga-, skr-, snall-, sto-, tack
3: -ill-, -mme-, -nalla, -nder, -ord, -pet, -sten, F_WATER, I, Y_HELP, allt-, det var, min
2: -kar, -lir, -llt-, -ord-, Q_LACK, blir
1: -elat, -tet, DEPOSIT, EXISTING, efter
-1: -ade, -ela, BALANCE, H_USED, hal-
-2: -kull-, -kulle, -tot, ACCOUNT_ONLY, HOWLONG, da, men jag, skick-, skull-, skulle
-3: -ank-, -cka, -dag, -els-, -nan, C_WARD, NUM, Q_COUNTED, upp
-4: -age-, -anki-, -ankid, -ati-, -ckar, -dan-, -gar, -gga-, -kid, -nis-, -nki-, -nkid, -rat-, -tta, TWICE, USE, banki-, bankid, iga-, jag, kva-, sag-
-5: -atten, -bet-, -cka-, -ings-, -isk-, -itta, -nto-, -obi-, -one-, -ordet, -parr-, -rdet, FEE, G_DEATH, fore, ganger, handl-, mob-, mobi-, noll, ove-, rik-, rikt-, sid-, sparr-
-6: -aknas, -all-, -arand-, -art-, -atta-, -dar-, -dra, -elge-, -erson-, -ese-, -ete-, -ige-, -ike-, -ikt-, -ingen, -isar, -kad-, -kick-, -kicka, -knas, -koms-, -mal, -ndrar, -ngen-, -ninge-, -nusen, -oll, -per, -rde-, -rson-, -run-, -ste, -vin-, bonus-, fic-, fick, hah-, helge-, inna-, innan, inne, skicka, slut, son-
-7: -aha, -amla, -ankt-, -ankte, -ation, -dress, -ensk-, -erb-, -ffa-, -ilde-, -ime-, -inns, -itt, -kar-, -kic-, -ldri-, -lefon-, -lgen, -lning, -log-, -ngen, -ngs-, -nka-, -nkte, -nte-, -ntl-, -ntli-, -ntlig-, -obil-, -orgo-, -pin-, -raf-, -ras, -rer-, -ress, -rgo-, -rkort, -teri-, -terin-, -ulle, Q_NTH, Q_PART, UPLOAD, ans-, fre-, freda-, gaml-, gamla, gang, han-, konto, korkort, kort-, med en, mitt namn, mobil-, satta, svara-, tankt-, tankte, under, utbe-, utbet-, uttag-
-8: -ande, -anje-, -anjen, -anlig-, -asta, -ate-, -atio-, -bar-, -bilen, -bjuda-, -ckad-, -dags, -dand-, -des, -drig, -ejl, -elet, -ilka, -illa-, -imer-, -insk-, -inu-, -juda-, -judan-, -kum-, -lan, -land, -ldrig, -lge-, -lka, -men, -nappe-, -nkoms-, -nlig-, -nligt, -nsta-, -nuse-, -onuse-, -org-, -panje-, -rand-, -rbj-, -rbju-, -rbjud-, -rif-, -rin-, -ruk-, -rys-, -tar, -tbe-, -tbet-, -tbeta-, -tten, -uda-, -udan-, -udand-, -ude-, -var, -vara-, CAN, Q_GOT, TAX, aldri-, aldrig, att ni, dage-, dagen, fred-, gangen, hja-, ink-, kna-, knappen, kon-, konto-, korte-, land-, lang, lang tid, mars, maste, min man, minu-, rakna-, regi-, satta in, sed-, seda-, sedan, span-, tra-, tva ganger, ut pa, var det, vilk-, vilka
-9: #amount kr, -ack, -ada, -ades, -agsb-, -akt, -alva, -ambo, -andli-, -ange-, -anger, -bank-, -banke-, -bbar, -cha-, -det, -dni-, -dra-, -drar, -elar, -enti-, -erad-, -esp-, -eter, -fara-, -faran-, -fon-, -gan, -gan-, -gent-, -gna-, -icka, -icka-, -ild-, -ilk-, -kade, -karm-, -klar-, -klig-, -kort, -lla-, -lop-, -lut, -lyt-, -mbo, -ndli-, -nkar, -nkt-, -nor-, -nsten, -obba-, -obbar, -omt, -ong-, -onom, -onta-, -opi-, -orde-, -orr-, -ortf-, -ortfa-, -ost, -pelar, -pot-, -rande, -rde, -redag-, -rnam-, -rnamn, -rra, -rsta-, -rtf-, -rtfa-, -rtfar-, -rus-, -sat, -sat-, -sbon-, -sbonu-, -sdags, -sset, -ster, -tfara-, -tion, -tra-, -tre-, -ttas, -vand-, -vbr-, FUNDSOURCE, annat, att jag, avbr-, bel-, bor, cash-, chat-, dug-, dyg-, fast, fatt, fortf-, fortfarande, fram, hjal-, hono-, honom, hur lange, jag skicka, jag vill, jobba-, jobbar, koden, konta-, kr, lage-, loggar in, mann-, mina uppgifter, nej, ni sager, sakn-, san-, sant, skarm-, vet-, visa
-10: -adda-, -ago-, -arme-, -ash-, -betal-, -bju-, -bjud-, -bre-, -ckp-, -dad-, -dade, -ehan-, -ehand-, -erat-, -eri-, -ess-, -for-, -hand-, -handl-, -iga, -inga-, -iss-, -istor-, -jorde, -knin-, -ldr-, -lning-, -logg-, -lot-, -mmar, -mpi-, -ndra-, -nlo-, -nlog-, -nlogg-, -nut-, -olig, -oller-, -omp-, -ompi-, -orgon, -osen-, -pan-, -per-, -pri-, -raft-, -rati-, -reda-, -rgon, -rmo-, -rsta, -rust-, -snur-, -som-, -son-, -ste-, -stori-, -tfa-, -tfar-, -uss-, -vil-, -visa-, TIMEUNIT, age-, aldr-, ar du, att bli, behan-, belo-, belop-, blir det, chatt-, det som, gjorde, hang-, har det, hor-, ina-, inlo-, inlog-, jac-, jack-, jag in, jag sitter, jag undrar, kommi-, kommit, kontot, kvall, mast-, mina, mobilen, nam-, namn, onsd-, onsda-, pa mitt, pa sidan, pa vag, pers-, perso-, ring, sakna-, som ar, tiden, tje-, tru-, trus-, trust-, uta-, vinst-, vis-
-11: -ackp-, -ackpo-, -age, -agom-, -agoma-, -ags, -amo-, -angde, -ank, -armo-, -ast, -aug-, -augh, -bev-, -bevi-, -bevis, -bile-, -bru-, -ckpo-, -dan, -dri-, -egar-, -eklam-, -elop-, -enor-, -ern, -evi-, -gom-, -goma-, -gomal, -ilau-, -ilaug-, -jan-, -jil-, -jila-, -jilau-, -klam-, -kom-, -korn-, -korna, -kpo-, -lag, -lagom-, -lau-, -laug-, -laugh, -lutn-, -lutni-, -lva, -mar, -min-, -mojil-, -ngd-, -nkom-, -ojil-, -ojila-, -omal, -ondag-, -ope-, -orsta, -oseno-, -ota-, -pela, -ppet, -rag-, -ragn-, -rig, -ris-, -rol-, -satt, -seno-, -senor-, -ske-, -slutn-, -stad, -stu-, -tans, -tdrag, -tive-, -tjans-, -tori-, -trera-, -ugh, -ulera-, -ume-, -unkar, -utn-, -utni-, -utnin-, -vag, -vec-, -vins-, EXPIRE, GAMEWORD, G_FEELING, PLEASE_HELP, T_SAYS, att fa, bada, bor i, emojilaugh, fly-, flytt-, forsta, fort-, funkar, gan-, gjo-, gjor-, glo-, god-, gor jag, gott, het-, hete-, heter, inkom-, inte att, jackp-, jag bort, klago-, klagomal, kod-, kode-, komp-, kompi-, leg, ligger kvar, losen-, mang-, manga, min vinst, mitt kort, nat, nek-, neka-, ni ha, nya, pa gang, samma, skar-, spela, spelar, stod det, svenska, tide-, trev-, trevl-, vad gor, vinst, vinst pa
-12: #number #amount, -addar, -anni-, -ansk-, -arrat, -aste, -bonus, -ckad, -ckade, -ddar, -dress-, -edag-, -eklam, -emt-, -enska, -erif-, -erifi-, -esen-, -gad-, -gade, -gsk-, -ickad-, -itime-, -iver-, -jans-, -jor-, -jord-, -kan-, -klam, -kning, -lago-, -lam, -lick-, -lika, -llan, -locka-, -lsta-, -lstan-, -lytt-, -mla, -nma-, -nmal-, -nstan-, -nster, -nta, -nter-, -ockan, -oppl-, -pla-, -raga, -rese-, -resen-, -rifi-, -rifie-, -rrat, -snu-, -spi-, -ssb-, -stp-, -stre-, -sva-, -tall-, -time-, -timer-, -tiver-, -tli-, -tlig-, -tul-, -ummer, -undra, -yte-, -yter, LICENCE, WHAT, adr-, adre-, adres-, ald-, andra-, anm-, anma-, anmal-, anv-, anva-, anvan-, besk-, cha-, dan-, dea-, dra, ett uttag, far bara, far vi, gam-, gang-, gange-, ggr, gil-, gjord-, haha, hur manga, jag bor, jag skrev, klockan, kom-, kra-, laddar, mell-, nol-, nu, oli-, olik-, olika, pa alla, pas-, pun-, punk-, reklam, rod-, samm-, ska-, sparrat, sven-, svens-, tagit, till #number, tilla-, tva-, ut, utan, vanta-, veri-, verif-
-13: #amount euro, #number men, -aff-, -aga-, -agen, -agn-, -allet, -ams-, -angen, -annis-, -ban-, -bba-, -ckni-, -cknin-, -dagen, -date-, -dater-, -dent-, -ejla-, -ejlad-, -erso-, -evli-, -ier-, -ika, -ild, -illat-, -ina, -inste-, -ire-, -irek-, -isa-, -ive, -jlad-, -klara, -kra-, -late-, -leg-, -lega, -llat-, -llate-, -lle, -lleg-, -llega, -llet, -mbu-, -mit, -mmit, -nnis-, -nnisk-, -nsd-, -nsda-, -nto, -nus-, -obile-, -ocka-, -olleg-, -ommi-, -ommit, -onto, -onus-, -oppla, -ori-, -ott-, -pda-, -pdat-, -pdate-, -pla, -ppd-, -ppda-, -ppdat-, -ppla, -rans-, -rek-, -rera-, -revli-, -rots, -rran, -rvi-, -set, -slo-, -stand, -tag-, -tan, -tand, -ten-, -trer-, -ttag-, -umen-, -ven-, -vens-, -vensk-, -vis, -vli-, REFUND, det star, dir-, dire-, direk-, efter att, ett konto, fast ni, fem-, forkl-, forklara, god, god morgon, gub-, gubb-, ha, har aldrig, har vantat, hels-, hitta, i chatten, inte in, jag den, klic-, klick-, knap-, kolle-, kollega, kommer inte, kopp-, koppl-, koppla, koppla mig, ladda-, lag, live, mal-, manni-, mas-, mejla-, nan har, nanst-, nanstans, nasta vecka, ner, ok, pli-, plin-, rak-, rakna, satt in, svar, undrar om, uppd-, uppda-, urs-
-14: -abb-, -agga-, -alm-, -aml-, -anda-, -angd-, -arb-, -asta-, -blem, -cen-, -cent, -ckn-, -dage-, -edar-, -ega, -egis-, -egist-, -ell-, -estal-, -fie-, -fier-, -gis-, -gist-, -gistr-, -hat-, -hatt-, -ick, -ifi-, -ifie-, -ifier-, -ila-, -ing, -inst-, -istre-, -ite-, -jar-, -ked, -kil-, -kni-, -kti-, -lem, -lic-, -lld, -msta-, -nabb-, -nin-, -niska, -nko-, -nva-, -nvan-, -obl-, -oble-, -oblem, -ock-, -onda-, -orkl-, -orkla-, -rade, -rklar-, -rob-, -robl-, -roble-, -stal-, -stall-, -strer-, -ylle-, -yller, -yta, EIGHTEEN, F_FEAST, G_MOOD_OF, Q_PEEK, T_LESS, andr-, ar det, are-, aren-, arend-, avb-, byte-, byter, bytt, dagar, dem, det pa, dog, fun-, fylle-, fyller, hac-, hack-, hacka-, har tagit, hort, hur far, ida-, idag, inn-, kval-, leg-, manniska, mel-, naj-, nar jag, prob-, probl-, problem, snabb-, tex-, utb-, var ar, vi har, ville
-15: -ackar, -ager, -arra-, -ast-, -dags-, -dar, -ega-, -eka-, -ektio-, -elo-, -ens-, -erv-, -evis, -gare, -ida-, -iska-, -istr-, -ktion-, -ligt, -mpis, -nab-, -namn, -napp-, -nnat, -olle-, -ompis, -pad-, -parra-, -pis, -pper, -pre-, -rad-, -reg-, -rlan-, -skil-, -sse-, -ssn-, -tni-, -tnin-, -tning, -undr-, -ytt, bank-, bok-, byta, det att, fran er, har ni, helt slut, knapp-, kompis, la, men det, och spelar, snab-, stamm-, stangt, upp-, varf-, varfo-, varfor, vill-
-16: #number timmar, -agit, -ako-, -aln-, -alni-, -alnin-, -arbe-, -arbet-, -attas, -bes-, -beta-, -egit-, -egiti-, -egn-, -egna-, -elg-, -esked, -etaln-, -gard-, -git, -giti-, -gitim-, -itim-, -kor-, -laga, -lko-, -nam-, -ning-, -nkt, -nni-, -nst-, -nvand-, -ppl-, -ratt-, -rkla-, -sdag-, -sked, -str-, -tal-, -taln-, -talni-, -tion-, -tti-, AGAIN, bega-, bonus, en sak, forr-, gav, helg-, in pa, inko-, inte ta, jag far, klaga, legi-, legit-, mig med, mit-, mitt, mitt i, ni har, och jag, plo-, regn-, regna-, sak, sve-, tac-, tand-
-17: -adda, -anna, -antat, -bar, -bil-, -dda, -den-, -erk-, -ers-, -gar-, -inst, -inut-, -inute-, -ken, -kta-, -ktio-, -linga-, -lit-, -lni-, -lnin-, -mmi-, -nli-, -ntat, -nute-, -nuter, -oden, -orst-, -rar, -rig-, -rige, -rst-, -tar-, -tom-, -tos-, -utos-, -vis-, CODE, DEVICE, REJECTED_DOC, SMS, TERMS, autos-, bank, dar, det till, forst-, gatt, har inte, har jag, hur kommer, kommer jag, laget, men, minut-, minuter, pass, sonda-, vann, vantat
-18: -dda-, -dres-, -ebe-, -ent, -ionen, -jla-, -lig-, -ndag-, -oma-, -rev-, -ygn, Q_DONE, bon-, drag-, dygn, fel-, i mitt, in igen, och nu, per, rut-, sage-, sager, sig, ska man, stam-, tagi-, van-, vill ha
-19: -ami-, -ass, -bonu-, -dre-, -ejl-, -ekti-, -eske-, -iden, -isa, -lik-, -lus, -nings-, -oken, -ond-, -orra, -ran, -ren-, -tod, -ule-, -ung, -yns, WHERE, a sa, dag-, fem, forra, gar sista, ha en, mejl-, mis-, miss-, plu-, plus, ska jag, syns, vant-
-20: -acka-, -ant-, -ige, -ion, -kad, -ling-, -ller, -nst, -nta-, -oke-, -orna, -ppr-, -rend-, -rog, -sda-, -spe-, -tangt, -tas, -tim-, -unka-, WHEN, bes-, chatten, drog, ell-, elle-, eller, funk-, funka-, mig om, nar gar, papper, rek-, tack-, tre-, under-
-21: #number #number, -anst-, -anta-, -bon-, -daga-, -dagar, -ion-, -ione-, -iska, -ist, -jalp-, -lam-, -nsk-, -ojd, -ont-, -ose-, -ransk-, -tad, FRIEND, Q_STAKE, dro-, fork-, gat-, hem-, hjalp-, jag kan, pappe-, sida-, sidan, stod, und-, vart, vins-
-22: -alp-, -ann, -apper, -arf-, -arm-, -dla-, -emm-, -erad, -inn, -msa-, -msatt-, -mst-, -nste-, -rkl-, -sen-, -tione-, -uro, G_FUN, HOW, Q_CALM_TALK, bonu-, den #number, eur-, euro, fel, finns det, hej, hemm-, lose-, nu har, via
-23: -agi-, -ale-, -amm-, -ant, -ekt-, -eli-, -emma, -evl-, -idan, -lig, -nska, -revl-, CONTRIBUTE, DECLINED, Q_REPEAT, hemma, id, lad-, med, mig till, mina #number, rakn-, rekl-, rekla-, sond-, star, ut till, vem
-24: -ags-, -arfo-, -arfor, -ick-, -mma, -ndr-, -rfor, -rra-, hur, mejl, sa jag, som jag, tag-, vil-
-25: -andl-, -appe-, -ekl-, -jud-, -nder-, -ndl-, -ppe-, -yll-, fyl-, fyll-, lit-, reg-, ver-
-26: -amn, -andla-, -ans-, -lag-, -ndla-, -ork-, -orn-, -tera-, T_WRONG, WEEKDAY, ladd-, omsa-, omsat-, syn-
-27: -angt, -ecka, -esk-, -hatte-, -ide-, -ler, -nus, -ram, -rfo-, MARKETING, behover jag, kan inte, kont-, sager att, sta-, unde-, vecka
-28: -add-, -erar, -msat-, -oka, -onus, Q_FROM, STATUS, WHY, far jag, pro-, vi
-29: -agot, -ekla-, -git-, -got, -ngt, -res-, -tio-, fra-, nagot
-30: -ent-, MISSING, Q_ASK_IT, aut-, auto-, tar
-31: -ing-, -kla-, -nda-, WAGER, klag-, lite, nar
-32: #amount, -anda, -unk-, AMOUNT, Q_UNDONE
-33: -and, -egi-, -ite, -uto-, LOGIN
-34: -let, -lle-, -rad, G_LAUGH, HELP, Q_BROKE
-35: -lin-, NOT_ARRIVED, POINTLESS, WINNINGS, oms-
-36: -ver-, PROBLEM, fran, tva
-37: -ort, CHANGE, PENDING, T_PAY, los-, ta ut, uttag
-38: -onu-, kort, min-
-39: -tta-, BLOCKED
-40: ROUND_SUM, Y_DAILY, Y_DEVICE, in
-41: WIN_NOUN, byt-, den
-42: -tag, G_TITLE
-43: mej-
-44: DOCKIND, MONEY, Q_STALL
-45: -ttag, H_STATE, kan jag, utt-, utta-
-46: PERSON_NOUN
-47: GAME
-48: -era-, vad
-49: -and-
-50: -ska, Q_TAKEN, ban-
-51: gar det
-53: JOKE
-54: ARRIVE
-55: WAITING, Y_PAY
-56: H_DEAD
-57: MONEY_THING, kor-
-58: -dag-, -ins-
-61: PERSON_SURE
-62: H_GADGET
-65: GREETING, du
-66: APP
-67: BLOCKED_BY_YOU
-68: PAYOUT
-74: METHOD
-77: T_SENDER
-78: CHARGE
-81: YOU
-87: G_THING
-92: G_TASK
-98: H_FAULT
-99: FAULT, Y_QUESTION
-102: BONUS
-127: DOCUMENT, Q_ELSE, Y_CALM
`,
  },
};
