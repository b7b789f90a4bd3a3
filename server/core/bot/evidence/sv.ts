/** What pieces of Swedish messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 345, care: 357 },
  weights: {
    crisis: `
127: D_MEANS, F_DEED, SUICIDE, V_DEATH, V_LIFE, V_MEANS, V_MY_END, V_PLACE
109: V_AFTER
106: HEIGHT
105: V_BYE
101: V_ARRANGE
95: KILL, V_LEGACY
93: MEANS
88: LIFE, THEY
85: F_BETTER
84: S_BYE
83: V_DONE
82: V_PAIN
81: F_MANY
79: D_DEED, G_ADJECTIVE
76: F_TAKE
75: D_EXIST
72: WANT
70: V_LOST
69: D_WISH
64: DIE, ni
63: V_DENY, V_DIE, V_OTHER
62: F_ONE, all-, om
61: NEG
60: F_DRUG
58: JUMP, V_STEP
57: V_HARM
56: BETTER_OFF, C_KIN, D_ME, det
53: C_OWNED, V_LETTER, att, nat-
52: -llt, do
51: F_SOON
50: -dig-, -yck-, S_ABSENT
49: -mna-, V_ALONE, V_BURDEN, V_TELL, ett, nast-
47: -ann-, -fte-, F_FAREWELL, star pa
46: -nte, V_ME, beh-, jag star, liv
45: -sbo-, -tis-, F_ROPE, LOSE, eft-, efte-, til-
44: -lla, -tol, F_NOBODY
43: -nar-, F_CUT_PLACE, tan-, ur
42: F_HIGH, alla, ska, str-
41: -ara, -isk-, -ist-, -mor-, S_PEACE, V_TIME, blo-, hon, lang-, nasta
40: -estam-, -lat, -nns, -stam-, -ten, BYE, det blir, i natt, till
39: -ron, H_OTHER, V_DECIDE, V_END, dod-, inte, kal-, nas-, passa-
38: -als-, G_DEATH, Y_KIN
37: -iskt, -ons-, ALREADY, F_GRAVE, de, gora, pla-, tank-, ut
36: -eva, -ram-, D_EARTH, F_PET_THING, Q_WHEN, det ar, for, gor-, lev-, leva, me, mer, nag-
35: -ill, -lvm-, -lvmo-, -lvmor-, -rna, -vmo-, -vmor-, F_DUSK, S_NOTE, alv-, bet-, natt, sla-
34: -art, -itt, -kad-, -len, -lve-, -omn-, -ord-, -orl-, -san-, -ttar, att det, att han, pa er, red-, ser, somn-
33: -anns, -ast-, -nna-, -ppa, ar #number, int-, jag ska, lamna-, nog, sit-
32: -amna-, -amt, -amt-, -ett, -ranne-, -sbor-, -skt, -ver, -vet, FAMILY, V_SLEEP, ar ute, era, ingen, jag gar
31: -eho-, -ehov-, -enn-, -hov-, -rann-, -rav-, -sand-, -sta, -tisk-, -ycka, GET_MEANS, beho-, behov-, las-, som-, tanke-, va, val
30: -ablet-, -alvm-, -alvmo-, -ama-, -asta, -blet-, -blett-, -digt, -eta, -jalvm-, -rama-, -tam-, -var-, CHILD, Y_LAUGH, bil-, end-, enda, kanns, livet, samt-, sko-, sku-, vakn-
29: -abl-, -able-, -ivet, -kri-, -lyc-, -lyck-, -ven, F_GIVE, bra, gor, had-, hade, hals-, han, hen-, henn-, ja, reda-, redan, sna-, vak-
28: -att, -att-, -lja, -net, -rit, V_PARTING, ar, ar inte, bat-, begravningen, det bli, har, let-, rac-, rack-, sa, sen-, sitt, skr-
27: -aktis-, -alja, -amti-, -ange, -attn-, -attr-, -gravn-, -kar, -ktis-, -ktisk-, -kuld-, -lart, -mti-, -nart, -nas-, -nen, -omnt-, -ravn-, -ravni-, -sten, -ttr-, F_RAIL, LOSE_SURE, SINCE, far ni, ing-, lange, pass-, sa att, snar-, snart, somnt-, tank, undrar hur, vill do
26: -agon, -assa-, -idi-, -idig-, -ittar, -nat, -tann-, F_WATER, a de, allt, fakti-, faktiskt, i en, logga-, nagon, stann-
25: #number ar, -acke-, -alsa, -edan, -eten, -heten, -lsa, -mnt-, -nsam, -ord, -orlat, -rlat, -stamt, -tamt, -tange-, F_GUN, STOP, UPLOAD, V_FAITH, bestamt, bile-, bilen, ens-, ensa-, ensam, fak-, fakt-, forlat, halsa, skri-, stanger, tanker, ut en, vid
24: -ble-, -cks-, -erna, -ine-, -lad, -nge, -ogga-, -rec-, -ril, EXISTING, S_KIN, ar i, av telefonen, da, dram-, drama-, hander, kan-, kor, lam-, mina sista, nago-, skriv-, skuld-, sli-, spelat bort, stanger av, tid ar, till alla, var, vill att, vor-, vore
23: -atum, -edv-, -ehall, -gge-, -lde-, -mer-, -mord, -onst-, -ser, -tte-, -tum, -vmord, F_SHARP, Q_LACK, an, ar redan, att min, bar-, behal-, behall, den har, efter, grannen, han-, har bestamt, har lagt, laser det, logg-, man kan, min tid, natt-, och inget, rol-, sig pa, sist-, sja-, sjal-, ska behovs
22: -akti-, -all, -app, -avn-, -avni-, -avnin-, -ehovs, -etter, -fter, -fter-, -gger, -hovs, -ici-, -igt, -ills, -inet, -kicka-, -line-, -linet, -orla-, -ovs, -pps-, -rde-, -rup-, -ssa-, -stan, -sulin-, -ttn-, -ulin-, -uline-, -vning-, ME, RELATION, alve-, behovs, bli, bro-, det enda, dit, efter-, forl-, forla-, fort, hela, insulinet, ja va, komme-, kommer, kran-, krang-, kunde, mitt liv, plane-, stre-, tills, undr-, undra-, ute, vet
21: #number och, -agge-, -appt-, -appte, -assan-, -atis-, -attre, -bron, -ening, -esv-, -etala-, -gon, -gsb-, -ill-, -kat-, -lappt-, -lorat, -ods-, -okte, -orat, -ppte, -ragar, -rang-, -rden, -rka-, -rsokt-, -sande, -sokt-, -sokte, -ssan-, -ssand-, -sti-, -tala-, -tiskt, -tre, -ttre, -und, ar och, att jag, batt-, battr-, battre, bett, brors, e, fard-, forlorat, forsokte, fragar, fred, grann-, hos, i fred, jag ser, kall-, med-, mening, pa att, passande, roll, skon-, slappte, tack for, tid
20: #number i, -ade, -ange-, -anger, -ase-, -aser, -egrav-, -ehal-, -gla-, -grav-, -inn-, -kulde-, -lken, -nse-, -ogl-, -okt-, -oll-, -oog-, -oogl-, -red, -rre-, -uld-, -ulde-, WEAPON_THREAT, ar slut, besta-, beta-, bort-, en, finn-, goo-, goog-, googl-, hopp-, insattning, jag kommer, lagt, lase-, laser, live-, nan, nog inte, och att, pa det, pa hela, plan-, sis-, slut, sta, stan-
19: -ake-, -atu-, -ern-, -ett-, -idigt, -inje-, -injen, -ista, -jal-, -jalk-, -kuri-, -kurit, -ladd-, -lip-, -lipp-, -llad-, -lommo-, -mmo-, -mtidi-, -nge-, -niskt, -ommo-, -onse-, -ort-, -pte, -rka, -rors, -sam, -tidi-, -tidig-, -ubbe-, -urit, CLOSE, EXPIRE, SWEAR, THANKS, ar bara, behover den, best-, bja-, bjal-, bjalk-, blod-, blom-, blomm-, dra-, gar-, har skurit, i tre, inge-, ingen kommer, jag finns, jor-, klart, kol-, koll-, leta, mes-, min egen, om man, ove-, pa #number, rat-, samti-, samtidigt, sista, sjo-, skur-, skuri-, skurit, ta, tabl-, table-, tank om, vilken dag
18: -angr-, -angre, -arag-, -arage-, -are-, -assar, -ckad-, -cko-, -cksa, -dde-, -dsb-, -dvid, -edvi-, -edvid, -ema-, -enne-, -ennes, -ess, -ghet-, -ghete-, -gre, -hall, -ighet-, -ilen, -inna-, -innas, -ipp-, -iva, -jor-, -kont, -ksa, -kur-, -lane-, -lap-, -lett-, -lise-, -lisen, -liva, -lut, -lycka, -ngre, -nnas, -nsa-, -oda, -oge-, -ogen, -olis-, -olise-, -redv-, -redvi-, -riv-, -sbro-, -sbron, -tva-, -ubb-, -unde, -upp-, -vni-, -vnin-, F_LAST, SELF, SELF_SURE, V_LOVE, anna-, bred-, bredv-, bredvid, den till, dit jag, dod, gara-, garag-, god natt, henne att, henne-, hennes, hittar, hop-, ins-, inte gora, jorden, kolla-, kos-, kost-, lagger ni, langr-, langre, lap-, lol, mej, mitt sista, nar ni, natte-, ock-, ocks-, ocksa, olyc-, olyck-, olycka, om nan, passar, polis-, polisen, sig, sitta, sjalvmord, skont, slap-, tab-, trycka pa, vet ni
17: -alj-, -alv-, -amn-, -amtid-, -bor-, -dvi-, -ecko-, -esta-, -eva-, -ger, -ista-, -kit, -kriv-, -lod-, -mar-, -mra-, -mtid-, -nade, -nar, -nars, -nnar-, -nnars, -nnes, -nsatt-, -oll, -ont, -ora, -orde-, -orden, -ore, -pare-, -rmar-, -rupp-, -sbr-, -ssar, -tanna-, C_WARD, F_MOURN, Q_NOTHING, annar-, annars, ar jag, bli #number, dar, det kanns, enda som, far, for-, gall-, hinner det, inte bli, ja e, lamn-, ligger pa, mamma, man ar, man fa, oly-, skickar ni, slip-, slipp-, som laser, spare-, spel, valt, vattn-, vecko-
16: -ack-, -akb-, -akbl-, -akbla-, -akt-, -aldo-, -aldot, -allt, -andet, -ark-, -arna, -aru-, -attne-, -avl-, -ber-, -don, -dot, -edon, -epe-, -epet, -erg, -eti-, -etid, -ette-, -hop, -ile-, -ingsb-, -jda, -jis-, -kam-, -kbl-, -kbla-, -kre-, -ldo-, -ldot, -lke-, -lved-, -lvedo-, -meri-, -merin-, -mnat, -mojis-, -ndra-, -nes, -ngsb-, -nke-, -ogg-, -ojis-, -pel, -teti-, -tetid, -tid, -tne-, -tnet, -ttne-, -ttnet, -uri-, -vedo-, -vedon, alved-, alvedon, bara, bes-, betalar ut, bre-, dods-, fatt-, finns kvar, han inte, har pa, hem, hos er, i bilen, inte sa, jag tror, kl, kvar, livet av, mest, mig i, onskar jag, plat-, poli-, rakb-, rakbl-, repe-, repet, saldo-, saldot, sena-, senas-, ski-, skick-, svarar, tills det, vakna, vattnet, vin-
15: -agger, -alk-, -anka-, -che-, -cka, -cki-, -ckit, -dle-, -drar, -edo-, -enas-, -est-, -etat, -far, -ftet, -iet, -iga-, -jalv-, -kade, -kul-, -let-, -lir, -mera-, -nger, -nje-, -njen, -nsul-, -nsuli-, -ost-, -ott, -ove-, -porte-, -ppsa-, -ppt-, -ret, -rin-, -skar, -sluta, -sul-, -suli-, -tid-, -tna-, -ucki-, -uckit, -uli-, -uskod, -ved-, F_BURDEN, V_MY_DEATH, allt ar, avsluta, bara att, beha-, blir, bonuskod, bor-, casino, det gar, det nu, doda mig, e sa, fa ut, fin-, fle-, fraga-, gal-, han var, insu-, insul-, jag mig, jag redan, jord-, jorde-, lada-, ladan, lag-, lagg-, lagge-, lagger, mig illa, mors-, ni far, nu jag, over, pa en, pol-, rep-, sjalv jag, sjalv-, slapp-, spele-, stu-, till barnen, tys-, tyst, undrar, upps-, uppsa-, vakna-, var jag, vat-, vatt-
14: -alas, -ame-, -amnat, -ankar, -anna-, -arje, -artat, -atte-, -bord-, -borde-, -datu-, -datum, -djo, -dsa-, -dsbr-, -egr-, -egra-, -ela-, -ena-, -ete-, -gde, -hatt, -isen, -istan, -itta-, -kna-, -koj-, -koja-, -land-, -lomm-, -ndet, -ndrar, -ngde, -ngr-, -nisk-, -nskar, -num-, -numm-, -numme-, -oggar, -raga-, -rem-, -rje, -rtat, -slut-, -talas, -tnad, -vid, -yss, -yst, LAST_WORDS, V_ANCHOR, adj-, adjo, barnen, begr-, begra-, betalas, bruk-, bruka-, cas-, doda, ens, fram-, ga, han heter, hjartat, hon har, igen efter, ill-, illa, jag tanker, kan man, kan ni, kat-, katte-, lamnat, loggar, mark-, nys-, nyss, och vad, om en, onska-, onskar, ord, pa jorden, pas-, sag, sjon, skoj-, skoja-, sva-, tes-, test-, testa-, ut i, vag-, valj-, valja, var #number, varfor jag, varj-, varje
13: -agg-, -ago-, -akri-, -akrin-, -anka, -annen, -arj-, -arnen, -asi-, -dag, -enom, -evan-, -evand-, -geno-, -genom, -het-, -hete-, -illa, -ippa, -jar, -kick-, -kojar, -krin-, -kring-, -lad-, -las-, -lder, -lippa, -lls, -lora-, -matis-, -moj-, -moji-, -mords-, -nde, -ngd-, -nka, -nsu-, -nusk-, -nusko-, -ojar, -oji-, -onusk-, -ords-, -orsa-, -orsak-, -ppo-, -ppor-, -pri-, -rlora-, -rnen, -rsakr-, -rva-, -sakr-, -sakri-, -sen, -ulder, -usko-, -varar, -vmord-, ALL, F_FEAST, LOVE, STATUS, V_BET, bara pa, dubbe-, ege-, emoj-, emoji-, en sista, fall, fardi-, fatta-, for ett, fram, gar igenom, igen-, igeno-, igenom, kra-, lin-, log-, man gor, maste man, min mamma, natten, om att, om jag, onsk-, ork-, orka-, pa riktigt, rep, sista ord, ska inte, skojar, slu-, vage-, val-
12: #number pa, -acker, -ader-, -aha-, -aket, -akna, -aknad-, -andag, -ank, -anker, -annar, -arde-, -asino, -ast, -bets-, -eland-, -elkon-, -est, -gga-, -ghe-, -ighe-, -ingd-, -ingde, -ino, -kna, -knad-, -kor, -lande-, -lapp-, -larn-, -larna, -lden, -led-, -lis-, -lkon-, -lkont-, -mnta-, -mntab-, -mord-, -nker, -nnen, -ntab-, -ntabl-, -olla-, -omnta-, -orten, -pela-, -pelk-, -pelko-, -ppen, -rbets-, -ren, -rkar, -rla-, -ropp-, -rren, -rsak-, -rycka, -sak-, -sino, -skod, -tabl-, -table-, -tigt, -tro-, -uta, Q_LANDED, arm-, att skriva, betal-, bran-, bru-, egen, er sida, finns, fol-, fran mig, hand om, hand-, hande-, har skrivit, inte ska, katt-, klocka, kund-, mandag, mig pa, min sambo, ringd-, ringde, sam-, sambo, ska ga, skic-, skul-, spelk-, spr-, stannar, svara-, ta livet, ta mitt, take-, taket, till min, trycka, vantar
11: -ads-, -akr-, -ambo, -ammal, -arden, -atten, -dern-, -derna, -det, -dsta-, -eckan, -ejd-, -ejda, -elat, -enne, -esva-, -ggar, -hal-, -ise-, -jorde, -ker, -kon-, -krivi-, -las, -mbo, -ment-, -mmal, -nnar, -nne, -oppa, -ora-, -orr-, -orts-, -pele-, -port-, -psa-, -raf-, -rat, -rev, -rivi-, -rivit, -rop-, -rts-, -slu-, -svar-, -tet-, -tja-, -usten, -vande, -vart, F_EVER, T_SAYS, V_IF_NOT, als-, alsk-, alska-, att hon, bara en, beg-, bra-, dom, gammal, gar ut, gjorde, gor det, gran-, halle-, haller, hand, hejd-, hejda, henne, iho-, ihop, imo-, imor-, krop-, kropp-, liv-, rade-, rader-, sake-, sal-, sida, ska-, skre-, skrivit, slut pa, stang-, svar-, vac-, veckan
10: -alt, -ande-, -antar, -ator, -attar, -ckat, -den, -der-, -dera-, -elk-, -elko-, -etta, -gat, -gon-, -ilken, -issl-, -issly-, -iten, -jon, -kod, -kte, -kti-, -lla-, -llt-, -lor-, -lse-, -lycka-, -mil-, -ntar, -nten, -orsok-, -pet, -rave-, -rds-, -rsok-, -ruka-, -sly-, -slyc-, -slyck-, -ssly-, -sslyc-, -tab-, -ycka-, HOWLONG, allt-, ann-, arb-, arbe-, arbet-, bonusen, dett-, detta, for alltid, forso-, gamm-, gamma-, gjo-, gjor-, grav-, hans, hej, hoppa-, hun-, ju, kommer inte, last, lik-, lil-, lill-, lug-, med en, missl-, nu ar, orkar, ratt, skar, skickar, slippa, spelat, spelet, stil-, vara, vilken
9: -ada-, -aft, -agt, -anke-, -appa, -aret, -arit, -arne-, -avla, -bbe-, -bro-, -cker, -for, -igh-, -ive-, -kamt, -kriva, -lands-, -lette-, -llar, -llts-, -lltsa, -lom-, -lts-, -ltsa, -nas, -ndag, -ndr-, -nom, -nska-, -onn-, -ors, -orso-, -ova, -over, -pelat, -pen, -ran-, -riva, -sbe-, -sko-, -tig-, -tsa, -ummer, -vla, D_HARM, Y_GAMBLE, allts-, alltsa, barn, barne-, det nan, efter att, for jag, fre-, haf-, haft, har ar, har spelat, hoppa, jav-, javl-, javla, rad-, sald-, saldo, sitter i, skamt, skriva, sti-, van-, vari-, varit, vecka-
8: -acka, -agenh-, -ala-, -aldo, -ang-, -ard-, -ave-, -den-, -enhet-, -enin-, -ering, -ets-, -genh-, -genhe-, -icka-, -igg-, -igge-, -igger, -jalv, -jord-, -ldo, -lev, -orta, -rukar, -ste-, -tage-, -taget, -talar, -tan, -till-, -tter, -uka-, -ukar, -usk-, -vara-, D_HATE, avslu-, betalar, borta, brukar, dat-, fattar, gjord-, hej-, hur lange, inga, kann-, lagen-, lagenheten, ligg-, ligge-, ligger, meni-, menin-, min bror, mot, nam-, sjalv, sove-, sover, veta
7: -agen-, -aller, -ande, -arn-, -dat-, -dst-, -ecka-, -eha-, -iktig-, -illa-, -inns, -kar-, -ktigt, -nta-, -nusen, -oja-, -orlo-, -orlor-, -pelet, -rlo-, -rlor-, -rta, -star, -til-, -tre-, -und-, forlo-, fors-, frag-, ha, hal-, hitta-, ida-, idag, insa-, insat-, jag var, kil-, kun-, mina, mor-, pappa, riktigt, sak-
6: -amma, -aren, -efone-, -enh-, -enhe-, -eta-, -kic-, -lan-, -locka, -lsk-, -lut-, -mmer, -mor, -nad, -ocka, -opp-, -oppa-, -orte-, -vslu-, -vslut-, bort, far-, gor jag, got-, hon-, i, ikv-, ikva-, ikval-, ikvall, komm-, nar man, och har, racke-, racker, sin, sitt-, snal-, snu-, telefonen, vins-, vinsten
5: -ansk-, -arn, -eme-, -ilke-, -ina, -kat, -krev, -ommer, -orlu-, -rage-, -rlu-, er, hall-, lig-, rin-, skam-, skrev, spela-, till-, vilke-
4: -etal-, -ken, -orde, -sok-, Q_DONE, ble-, blev, fa, imorg-, imorgon, klar-, lan-, ring-, sta-, star
3: -ade-, -erin-, -nsk-
2: -eda-, -mma, -nad-, FRIEND, PERSON_NOUN
1: SAFE, som
-1: -ank-, -ner, C_GONE, T_NOW, WHY
-2: -ager, -attni-, -itt-, -lar, -tar, WHERE, pa, sid-, tim-, uta-
-3: -bak-, -der, -ing, -ors-, DEPOSIT, gan-
-4: -dra-, -erad, -ninge-, -ppn-, -str-, -tta, -uger, TWICE, gang, kom-, oppn-, vec-, veck-
-5: -all-, -amp-, -ann, -del-, -etala, -inne-, -inst, -inst-, -kan, -lig-, -lning-, -mmar, -nall-, -nka-, -nsta-, -ode-, -ori-, -orja-, -orko-, -orkor-, -rkor-, -satt-, -stor-, -tala, -tet, -uge-, -ull-, -usen, -vand-, DOCKIND, FEE, H_MINE, PLEAD, Q_COUNTED, REJECTED_DOC, T_WRONG, betala, fore, haha, har jag, igar, ige-, kork-, korko-, man, mig sjalv, mit-, mitt, nej, nol-, tage-, taget, tagit, varf-, varfo-, varfor
-6: -ackar, -alle-, -ans-, -anta-, -ati-, -ees-, -eesp-, -eespi-, -ele-, -eri-, -espi-, -espin-, -gen, -jug-, -kicka, -lje-, -mar, -ngar-, -nste-, -nurr, -oden, -ortet, -pin-, -pper, -rag-, -rees-, -reesp-, -rme-, -rtet, -son-, -spin-, -sva-, -tor, -ttni-, -ttnin-, -unkar, -urr, -val-, -vens-, COUNT, DESPAIR, GREETING, LIMIT, MY, Q_NTH, T_TOOK, WHEN, YOUNG, avs-, bor, borj-, forr-, freda-, frees-, funkar, iga-, inne, ni har, pa mitt, rakna-, skicka, tagi-, tel-, tro-, und-
-7: -abb-, -agit, -aml-, -amma-, -anne-, -anni-, -armen, -ckar, -daga-, -dagar, -dan-, -dda-, -dka-, -elad-, -elade, -emma, -erif-, -erifi-, -fon-, -gan-, -get, -git, -ick-, -iden, -insk-, -karme-, -kli-, -kont-, -ktiv-, -ktive-, -lde, -lltid, -ltid, -nda-, -nst, -nster, -ntot, -ontot, -orlus-, -orsd-, -orsda-, -par, -pelad-, -rda-, -ree-, -rifi-, -rifie-, -rive-, -rlus-, -rsd-, -rsda-, -sio-, -snu-, -ter-, -tori-, I, Q_SAID, SMS, TERMS, Y_LOSS, akti-, alltid, att fa, banken, borde, forlu-, fred-, free-, gam-, hemma, hja-, just, kontot, kop-, mann-, mis-, miss-, nek-, pers-, perso-, sakna-, samm-, samma, skarmen, slut-, spelade, tack-, tog, torsd-, tus-, tuse-, vad ar, vad jag, veri-, verif-
-8: -abbt, -add-, -aknas, -anj-, -anst-, -ant-, -arme-, -aten, -ator-, -bbt, -betal-, -bonus, -cen-, -dres-, -edag-, -efo-, -elop-, -erv-, -evis, -far-, -fie-, -fier-, -ifi-, -ifie-, -ifier-, -ille, -inut-, -inute-, -isar, -kad, -ket, -knar, -knas, -krive-, -lti-, -lus-, -lutar, -mit, -mmit, -mpanj-, -nabbt, -ngd, -nli-, -nligt, -nska, -nti-, -nur-, -nute-, -nuter, -omm-, -ommi-, -ommit, -orj-, -panj-, -rakn-, -rap-, -rde, -rfa-, -rna-, -rys-, -sar, -talle-, -tans, -tar-, -tim-, -tive-, -tod, -uset, -utar, -yns, ACCOUNT, anda, ans-, att spela, ber, det inte, fel-, gangen, ganger, halv-, huv-, kamp-, kampa-, konto i, kry-, manad, manad-, mid-, minut-, minuter, pa min, plo-, regis-, sed-, seda-, sedan, sluta-, snabbt, syn-, syns, tar ni, tid-, tusen, utan
-9: -ags, -aln-, -alni-, -alnin-, -anad, -ape-, -ari-, -arr-, -atte, -aug-, -augh, -bet-, -ckp-, -dagen, -die-, -dli-, -drag, -dre-, -ebr-, -edi-, -egit-, -egiti-, -elg-, -emt-, -erar, -erso-, -etaln-, -fara-, -faran-, -for-, -giti-, -gitim-, -idar-, -idare, -ier-, -ila-, -ilau-, -ilaug-, -ilj-, -illb-, -illba-, -ingen, -iti-, -itim-, -jil-, -jila-, -jilau-, -karm-, -kva-, -lade, -lau-, -laug-, -laugh, -lbak-, -lit-, -llb-, -llba-, -llbak-, -lpa-, -mojil-, -ndag-, -ntrol-, -odel-, -ojil-, -ojila-, -ontro-, -orn-, -ortf-, -ortfa-, -ose-, -per, -ppat, -ppe-, -rag, -ras-, -rdag-, -rog, -rol-, -rtf-, -rtfa-, -rtfar-, -sat, -sats, -sch-, -speng-, -sta-, -tad, -taln-, -talni-, -tbo-, -tfara-, -tot, -trol-, -tter-, -ugh, -unka-, -uter, -vande-, -vitt-, BALANCE, C_EVEN, TAX, andr-, anvander, bega-, begar-, bonus-, byte-, byter, dag, den #number, det har, drog, emojilaugh, ett uttag, far man, fel pa, femt-, for att, fortf-, fortfarande, funk-, funka-, ggr, halva, helg-, inko-, jag ta, jobba-, jus-, kvitt-, legi-, legit-, papp-, regi-, sa nu, skarm-, slot-, sonda-, spar-, spelar, spor-, sport-, stop-, tillb-, tors-, upp-, utb-, vida-, vidar-, vidare, vill ha, vill-
-10: -age, -age-, -akni-, -aknin-, -amla, -ampan-, -ane-, -anki-, -ankid, -ankte, -arnb-, -arra-, -asino-, -ass-, -bar-, -dage-, -dags-, -emm-, -erb-, -ering-, -eve-, -gna-, -grans-, -ide-, -idr-, -idra-, -ino-, -ionen, -isa-, -iska, -ite, -ite-, -iva-, -iver-, -juk, -kal-, -kas, -kid, -klig-, -koms-, -kull-, -kulle, -lbaks, -lni-, -lnin-, -lop-, -lorar, -lra-, -luta-, -mbo-, -mme-, -mpan-, -namn, -ngarn-, -ngn-, -ning, -nit, -nkid, -nkte, -nnit, -obba-, -olig, -ond-, -orar, -parra-, -pelar, -penga-, -ppl-, -rad, -rande, -rar, -rbeta-, -red-, -rig-, -rke-, -rnb-, -rom-, -rsta, -sdag, -sdag-, -sino-, -skr-, -slo-, -spen-, -sset, -ster-, -tfa-, -tfar-, -tiv-, -tiver-, -topp, -uld, -unnit, -vbr-, -veri-, -yra, H_DEAD, WIN_NOUN, and-, appe-, appen, att ni, avbr-, banke-, banki-, bankid, barnb-, dea-, elv-, elva, en dag, er jag, fast jag, fem-, flic-, flick-, forlorar, fyra, gaml-, gamla, gar inte, glom-, hac-, ham-, hemm-, i tva, int, komp-, kompi-, las, lite, lova-, mig med, min, onsd-, onsda-, oss, pan-, rut-, sagt, sjuk, skull-, skulle, slo-, spa-, tankt-, tankte, tex-, tillbaks, tom-, verk-, vid-
-11: -aft-, -allet, -ation-, -bonu-, -ckan, -dad-, -dade, -dar-, -dkan-, -drage-, -drig, -dsom-, -egar-, -egis-, -egist-, -eka-, -ekl-, -elo-, -esked, -evli-, -gis-, -gist-, -gistr-, -grans, -idso-, -idsom-, -istre-, -ittad-, -jude-, -kning-, -lago-, -lba-, -ldrig, -llet, -locke-, -lsta-, -lstan-, -lva-, -nabb-, -nam-, -ngt, -nki-, -nma-, -nmal-, -nor, -ntou-, -ntout-, -odka-, -odkan-, -ommar, -onor, -ontou-, -ontr-, -opp, -out-, -outd-, -outdr-, -ppet, -rakt-, -reda-, -rer-, -revli-, -ronor, -ror, -rvi-, -sgr-, -sked, -ssa, -ssb-, -strer-, -tand-, -tang-, -tangt, -tdr-, -tdra-, -tern, -tko-, -tkor-, -tni-, -tnin-, -tou-, -tout-, -toutd-, -ttade, -uar-, -uari, -uga-, -ugan, -ula-, -ume-, -unni-, -use-, -uta-, -utdr-, -utdra-, -vec-, -vol-, -yte-, -yter, C_CANT_STOP, FUNDSOURCE, LICENCE, Q_PEEK, akt-, aldri-, aldrig, anm-, anma-, anmal-, ar du, bonus, del-, en vecka, fru-, gil-, glo-, godka-, grat-, har tagit, helt, hittade, jag for, jag skicka, jag undrar, kronor, mids-, midso-, pap-, pres-, prese-, sage-, sager, se, sida-, sidan, sluta, snabb-, stanga av, stangt, stod, tag-, ti, tomt, tre, tva ar, vande-, vander
-12: #amount euro, -agga-, -agn-, -ams-, -anet, -appe-, -arar, -arde, -ata-, -atter-, -aus, -bba-, -bbet, -bon-, -dress-, -ekt-, -entin-, -esen-, -genti-, -ione-, -iss-, -istr-, -itte-, -itter, -ked, -land, -latt-, -ler-, -lera-, -livi-, -livit, -lls-, -lytta-, -mal-, -mmi-, -mpi-, -nab-, -nsd-, -nsda-, -ocke-, -odk-, -okt, -omma-, -omp-, -ompi-, -oms-, -ona-, -orsta, -ost, -rati-, -rend-, -res-, -rese-, -resen-, -rors-, -rorsa-, -rran, -rsokt, -rsona-, -sokt, -som-, -sona-, -sse-, -tad-, -tanga, -trer-, -ttad-, -unna, -vall, -vli-, -vst-, -ytta-, NOT_ARRIVED, REFUND, a, avst-, avsta-, back, bad, behover ni, bliv-, blivi-, blivit, bloc-, block-, bort mig, brors-, dagen, den ar, drag-, ell-, elle-, eller, far jag, forsokt, forsta, fru, godk-, halla, har forsokt, hora, ingen-, ingenting, konto-, kul, kunn-, kunna, lana-, min fru, mitt pass, natterna, ni ha, norm-, norma-, nu sitter, nyt-, nytt, papper, pengar, satt, sitte-, sitter, snab-, son-, spo-, stanga, tal-, ungar-, ungarna, vand-, vill inte, ville, vinne-, vinner, vis-, visa
-13: -adda, -amm-, -amn, -anga, -arb-, -arm-, -arr, -assan, -atar, -ation, -bar, -bet, -bru-, -dags, -dar, -dda, -drag-, -eck-, -ekt, -ela, -ening-, -ens, -erat, -fra-, -gard-, -hat-, -het, -idan, -irekt, -ita-, -juge-, -juger, -kra-, -kto-, -ldri-, -ligt, -lika, -lin-, -ling-, -mla, -nde-, -niska, -nnu, -nus-, -obb, -ojd, -onto-, -onus-, -orkl-, -orkla-, -pan-, -par-, -pat, -peng-, -pla-, -raga, -rater, -rekt, -ren-, -rig, -rklar-, -rycke-, -tade, -tera-, -ule-, -ulle, -usv-, -vers-, Q_ASK_IT, STILL, WHAT, annu, att bli, att den, dage-, det jag, direkt, fick, for min, forkl-, gav, grate-, grater, hjal-, inte pa, jag vinner, jobb, klarar, knap-, ladd-, lag, laget, ljuge-, ljuger, lon-, lone-, lur-, lura-, man inte, manniska, mat-, mig att, mina #number, mitt i, oli-, olik-, olika, pappe-, peng-, penga-, rad, satta, sitter jag, stor-, till en, trycker, unga-
-14: #number #amount, -adr-, -agi-, -alva, -ammas, -angen, -ankt-, -apper, -ara-, -ari, -arsk-, -dlin-, -ejla-, -ejlad-, -eli-, -eske-, -garn-, -garna, -ick, -inge-, -ist, -jlad-, -kom-, -lle, -lot-, -mas, -mma-, -mmas, -mna, -nga, -nvand-, -omt, -orm-, -otar, -ova-, -rat-, -rige, -rkla-, -rmo-, -rof-, -sma-, -tion, -tione-, -tning-, -tom-, -top-, C_FEEL, G_LAUGH, age-, app-, bla-, chat-, gang-, gange-, gar, gatt, god-, gul-, helt slut, i hela, jag ar, just nu, klara-, lose-, mejla-, min man, pen-, sa har, ska ja, sond-, spe-, sve-, tor-, under, under-
-15: -akar, -akt, -alt-, -arfo-, -arfor, -ater, -dri-, -elar, -ell-, -els-, -ens-, -ersat-, -evi-, -gning, -ils-, -ings-, -inu-, -ire-, -irek-, -itar, -jalp-, -kann-, -kla-, -let, -lust-, -msatt-, -nto-, -obbe-, -obbet, -pad-, -ppr-, -ransk-, -rek-, -rfor, -rko-, -rlust-, -rono-, -rsat-, -san, -ssn-, -tas, -tion-, -ton, -tti-, -tto-, -van-, -var, -vis-, -vsta-, -vstan-, avb-, det i, dir-, dire-, direk-, fic-, finns det, fyr-, gat-, ge mig, hjalp-, hor-, jobbe-, jobbet, krono-, mamma-, mammas, man-, minu-, mitt konto, nio, och spelar, per-, reg-, salde, sista taget, ta bort, tand-, typ, ut med, var det
-16: #amount kr, -agot, -alp-, -amna, -and-, -ang, -angt, -atta, -ende, -got, -ige, -kning, -kort, -lam-, -lle-, -lst-, -met, -mmet, -nkt-, -pen-, -redi-, -sat-, -ste, -ter, -ven-, GAMBLE, G_FUN, PAYOUT, adv-, aldr-, anv-, anva-, anvan-, aut-, auto-, bac-, bad-, en gang, fran er, gar sista, hel-, kanne-, kanner, kr, kred-, kredi-, kron-, kvall, lamna, ljug-, mana-, manaden, mig, min-, nagot, ni vill, och nu, per, rekl-, rekla-, sjuk-, tack, tje-, tra-, tre-, vi har, via
-17: -ami-, -bes-, -beta-, -ejl, -ekla-, -elt, -enti-, -erk-, -esk-, -evl-, -git-, -gni-, -gnin-, -ids-, -ion-, -juk-, -kil-, -lan, -ldr-, -lig, -ngent-, -nvan-, -rev-, -revl-, -rfo-, -rra, -rra-, -tang, -unk-, C_DRIVEN, C_PLAY, H_LIMIT, Q_BROKE, Q_STAKE, Q_UNDONE, ald-, be, fem, ha en, id, inna-, innan, jag ber, jag far, kna-, mejl, nar gar, nu har, rek-, sager att, stang, tap-, tapp-, tappa-, vinn-
-18: -aden, -ags-, -alde, -alla, -andl-, -ebe-, -ejl-, -ent, -fal-, -ida-, -jla-, -jud-, -larar, -nder-, -ndl-, -ngs-, -nva-, -oka, -parr-, -ppa-, -ress-, -rif-, -run-, -spe-, -uro, -uto-, G_MOOD_OF, REVERSE, V_KIN, behover jag, cha-, chatt-, chatten, eur-, euro, forst-, mejl-, rakn-, sa fort, san-, satt-, sparr-
-19: -anade-, -anner, -aste, -ern, -gent-, -kas-, -kass-, -lic-, -lick-, -naden, -nen-, -nnan, -one-, -onus, -rans, -set, CONTRIBUTE, DURATION, PLEASE_HELP, POINTLESS, ROUND_SUM, T_PAY, fas-, fast, fatt, igen, inte en, jag, jag kan, maste, omsa-, omsat-, pass, sen, svar
-20: -ala, -ans, -ant, -ass, -eng-, -enga-, -ese-, -ess-, -gan, -ion, -lara-, -lik-, -msat-, -mst-, -nan, -ockan, -onu-, -orst-, -ote-, -rans-, -rkl-, -rst-, -tte, CHILD_USED, G_TITLE, Y_GRAVE_NEED, av det, bonu-, ink-, kan, klockan, mast-, mig till, nor-, nya, om det, sen i, vil-
-21: -are, -egi-, -gran-, -ika, -isa, -locka-, -msa-, -nder, -ngen-, -nner, -ota-, Q_CALM_TALK, Q_GOT, kan jag, kval-, lit-, ver-
-22: -agar, -andla-, -appa-, -arf-, -ndla-, -nni-, -ocka-, -oke-, -rsk-, -stal-, -stall-, -stang-, CHARGE, DECLINED, WAGER, Y_DAILY, nu, tac-
-23: -anad-, -dla-, -end-, -engar, -hatt-, -lag-, -nade-, -unn-, INSULT, Q_UNIT, bon-, inn-, kla-, klag-, nar, oms-, sag-, som jag
-24: -aga, -atio-, -hatte-, -man-, -oma-, -ono-, CHANGE, dagar, fran, nar jag
-25: -agen, -ers-, -kan-, -lva, -tall-, H_STATE, MARKETING, Q_PART, WINNINGS, fork-, mas-, med, men, spel-, vart
-26: -anda, -loc-, -lock-, -sda-, -tan-, -tor-, -ver-, C_PURPOSE, JOKE, Q_STALL, pro-
-27: -ent-, -era-, -knin-, -nus, -pel-, -ytt, GAME, Y_SHAME, sa jag, tar
-28: -gar-, -ngar, -nto, -onto, -rak-, -ran, -ska, LOGIN, daga-, kort, lan, los-, och jag, unde-
-29: -ate-, -kni-, -nings-, HELP, TIMEUNIT, jobb-, konto, ska jag, ta ut
-30: -ecka, -kor-, -tio-, AGAIN, BLOCKED, vecka
-31: -ork-, -tal-, DEVICE, MONEY
-32: -ana-, -ock-, H_SET, byt-
-33: -aga-, -ale-, -pela, -tag, T_LESS, kon-, spela, utt-, utta-, uttag
-34: -stan-, -ttag, ACCOUNT_ONLY, USE, av, sat-
-35: -ins-, -ning-, bank-, den, mej-, vi
-36: -ing-, Y_SECRET, lju-, upp
-37: Q_FROM, dag-, kan inte, vad
-38: -ort, fel
-39: #number #number, -obb-, CAN, MISSING, in, sju-
-40: -dag-, -ont-, MINOR_AGE, PERSON_SURE, gar det
-41: -tta-, ADDICT_WEAK, Y_DEBT, Y_NEED, har inte
-42: #number, ARRIVE, PROBLEM, job-, kont-
-43: HOW, Q_REPEAT, YOU, tva
-44: BREAKUP, kor-
-45: #amount, AMOUNT
-46: -gar, -nin-, G_THING, ban-
-48: H_USED, Y_PAY
-51: -ack, BLOCKED_BY_YOU, H_GADGET, Q_TAKEN
-52: ESSENTIAL, WAITING
-53: -nga-, Y_DEVICE, du
-54: EXCLUDE, WEEKDAY
-55: Y_HELP
-57: hur
-58: ADDICTION
-59: H_FAULT, T_SENDER
-60: Y_QUESTION
-64: Y_COMPULSE
-65: MONEY_THING
-67: NUM
-71: G_TASK
-74: BORROW
-75: FAULT
-78: APP
-83: Y_CALM
-92: BONUS
-93: THIRD_TROUBLE
-99: METHOD
-111: DOCUMENT
-117: Q_ELSE
`,
    care: `
127: EXCLUDE, SUICIDE, Y_COMPULSE, Y_NEED
117: V_MEANS
113: Y_DEBT
107: Y_GRAVE_NEED
104: V_LIFE
102: V_MY_END
100: F_DEED
95: F_TAKE, Y_KIN
93: V_PLACE
92: all-
91: D_DEED
90: THIRD_TROUBLE
89: THEY
88: C_PURPOSE, D_MEANS
84: har
83: DEBT, V_DEATH
81: ALREADY
77: MEANS
76: STOP
75: DESPAIR
74: Y_SHAME
73: ADDICTION, V_BYE, V_PAIN
72: C_KIN
71: LOSE
69: HEIGHT, Y_GAMBLE
67: DURATION, V_LOST
66: BREAKUP
65: ESSENTIAL, H_LIMIT
63: BORROW, V_ARRANGE, vet
62: mig
61: C_TREATMENT, Y_LOSS
60: V_DENY, det
59: CHILD
58: C_OWNED, PERMANENT
57: V_END
56: -nar-, -rma-, D_EXIST, D_WISH, LIFE, V_AFTER, att
55: CLOSE, C_GONE, SWEAR, nat-
54: H_SET, WANT, blo-, han, kan ni
53: GAMBLE
52: Y_SECRET, en, om, va
51: -aus, C_CANT_STOP
50: -nad-, F_MANY, YOUNG, bli
49: RELATION, spe-
48: -att-, -jal-, -rna, F_BETTER, F_EVER, S_KIN
47: #number ar, for
46: -ker, -luta, -uta, ar, sja-, sjal-
45: -ana-, -ars, S_BYE, att det, pau-, sa
44: -ans, -nen, D_ME, KILL, V_DONE
43: -ann-, -arn-, -lut-, -ror-, ACCOUNT, F_DRUG, G_ADJECTIVE, de, do, vag-
42: -orl-, F_CUT_PLACE, SELF, SELF_SURE, o
41: -ang, ADDICT_WEAK, C_FEEL, FAMILY, LOSE_SURE, alla, anda, bar-, ur
40: -ark-, -ass-, -nat, -ran-, JUMP, V_STEP, til-
39: -ald-, -lla, -mar-, Y_CHILD, mat, paus, ta
38: -erna, -ron-, -san-, MINOR_AGE, V_TIME, ens, till
37: -llt, kro-, sko-, spel-
36: -ett-, -lve-, DIE, F_SOON, V_DIE, ar #number, bro-, stan-
35: -dig-, -lde, -nna-, -nte, -rans, S_ABSENT, V_ME, kre-, red-, vaga-
34: -anad-, -enn-, -ill, -sen, D_EARTH, V_LEGACY, e, gar i
33: -anns, -ern-, -estam-, -stam-, -top-, F_MOURN, beh-, forl-
32: -kan, -tte-, -ven, F_ONE, F_ROPE, bror-, ege-, jag ska, mana-, mer, slut-
31: -amt-, -bbe-, -edan, -eme-, -orsa-, -ssa-, WEAPON_THREAT, manad-, natt-, natte-, rac-, rack-, sal-, star pa, vet inte
30: -ande-, -arna, -jalv, -nge-, V_KIN, and-, det har, dod-, inte, pa en, reda-, redan, sald-, sjalv
29: -ara, -assa-, -ata, -iskt, -nars, -nnar-, -nnars, -pel-, -ppa, -rors, -tan-, -tang, -tang-, annar-, annars, hen-, henn-, ing-, ja har, kas-, man int, man nar, sa att, stang
28: #number, -ian, -net, -nne-, GAMBLE_ONLY, V_DECIDE, V_IF_NOT, i nian, ige-, kanns, lat-, livet, natt, nia-, nian, nog, ta bort, tim-, vakn-, vecka-, vid
27: #number sen, -agon, -len, -yck-, V_LETTER, allt, av, dit, gra-, ins-, kass-, nagon, va gor, vak-
26: -ade-, -attn-, -ecka-, -elan-, -mna-, -nns, -ommer, -ons-, -ppa-, -ppn-, -sok-, -tter, F_FAREWELL, ME, alv-, behal-, bet-, casino, det ar, egen, lata, na, oppn-, passa-, tanke-, vagar, vagar inte, vill do
25: -alde, -alv-, -asi-, -lad-, -nge, -omn-, -sbo-, -tid, -tit, PLEAD, V_ALONE, ar ute, det gar, fran spel, gor man, had-, hade, i veckan, och anda, opp-, samt-, slu-, somn-, spar-, ute
24: -ader-, -alt, -ber-, -est, -ivet, -nde, -sand-, -sto-, -tangn-, -vst-, F_PET_THING, avs-, ga, jag star, mat-, me, sit-, ta en
23: -alv, -eckan, -eva, -gger, -lar-, -lvm-, -lvmo-, -lvmor-, -mmar-, -ola-, -omme-, -orte-, -ram-, -ron, -rsa-, -ska-, -skt, -sluta, -var-, -vmo-, -vmor-, -vsta-, -vstan-, V_HARM, ati-, atit, avsluta, casi-, casin-, far ni, fort, gar-, gor-, gora, hyr-, inge-, ja va, kal-, kan-, leva, liv, mark-, ratt, som-, stop-, timm-, veckan
22: #number pa, #number timmars, -bro-, -gravn-, -immar-, -lage-, -mars, -mmars, -nda, -nsa-, -pte, -ravn-, -ravni-, -topp, -toppa-, -unde, -ycka, GET_MEANS, S_PEACE, ar avstangd, begravningen, cas-, det-, grans, int, klar-, lan-, mig sjalv, sluta, timmars, timmars paus, ung-
21: #number och, -ads-, -als-, -ander, -ane-, -angn-, -angni-, -attr-, -bbet, -bet, -bol-, -digt, -eten, -heten, -imm-, -itt-, -itta-, -mnt-, -ngn-, -ngni-, -ngnin-, -non-, -orj-, -rav-, -stang-, -tnat, -ttr-, -usk-, LIMIT, NEG, er sida, era, fatt-, gar igenom, gor, hander, har #number, int-, jag kommer, kann-, kolla-, krop-, kropp-, laser det, lata bli, med mitt, nar man, ni bara, salde, sat-, skickar ni, sku-, undrar hur, vrakn-
20: -ablet-, -adru-, -agge-, -agger, -aktis-, -att, -atte, -blet-, -blett-, -dru-, -ehall, -ers, -etta, -hop, -inn-, -irm-, -irma-, -ist-, -jukt, -ktis-, -ktisk-, -lat, -nade-, -nna, -omnt-, -opp, -orlat, -orlu-, -rlat, -rlu-, -tol, -ukt, -vet-, -vslu-, -vslut-, F_GRAVE, alve-, arb-, arbe-, arbet-, badr-, badru-, bat-, behall, bile-, bilen, brors, den till, dett-, detta, ele-, end-, enda, forlat, hande-, insattningar, lagge-, lagger, lang-, ni inte, nu e, rat-, sist-, ska behovs, som en, somnt-, tog, ut en, vet ni, vill ta
19: -anade-, -ange, -anker, -arje, -assan-, -avn-, -avni-, -avnin-, -che-, -ebro-, -ehal-, -ehovs, -ela-, -eng-, -enne, -enom, -fte-, -gen, -gge-, -ghet-, -ghete-, -gra-, -hovs, -ighet-, -lja, -lomm-, -lyc-, -lyck-, -ner, -nker, -ods-, -olage-, -oppa-, -ovs, -rage-, -rje, -sande, -ssan-, -ssand-, -sul-, -vning-, F_HIGH, F_LAST, V_BURDEN, V_DRINK, V_SLEEP, avsluta mitt, behovs, beta-, borj-, de e, det blir, henne, hos, i, i november, lagg-, log-, man va, ni ta, o alla, passande, sitt-, ski-, skickar, sky-, snar-, spel, tid, tid ar, till er, tus-, tuse-, tusen, varj-, varje, vor-, vore
18: -acke-, -ader, -alvm-, -alvmo-, -anne-, -asin-, -del-, -egr-, -egra-, -eland-, -engar, -etala-, -idi-, -idig-, -inna, -ipp-, -jalvm-, -kat-, -lette-, -lommo-, -mmo-, -nade, -nart, -nse-, -ommo-, -ora, -ors-, -pas, -pen-, -porte-, -ppas, -raget, -redi-, -rit, -rono-, -ropp-, -ton, C_EVEN, C_PLAY, H_OTHER, V_TELL, anna-, avslu-, bara att, begr-, begra-, blom-, blomm-, dit jag, en paus, er, fle-, for alltid, hitta-, ingen, int kan, inte sa, jag gar, jag var, kred-, kredi-, krono-, lev-, med i, min tid, mitt konto, mitt sista, och det, och inget, pla-, saker, sen #number, ser, sida, sju-, snart, spa-, tanker, vakna-, vra-, vrak-
17: #number av, #number tusen, -alja, -amti-, -attre, -ckor, -der-, -eckor, -edi-, -enga-, -kju-, -let-, -lett-, -lip-, -lipp-, -lorat, -mga-, -mti-, -niskt, -oen-, -oend-, -olag-, -omm-, -orat, -orm-, -orma-, -ors, -ove-, -pel, -pna-, -port-, -ppna-, -rap-, -rat, -rte-, -ssa, -tisk-, -topp-, -tre, -ttre, -und, -uste-, -vet, BETTER_OFF, ann-, avst-, avsta-, avstangning, bara, batt-, battr-, battre, beha-, bor-, den har, dom, en kvall, fakti-, faktiskt, forlorat, hon, hop-, ja, jag mar, komme-, kommer, lamna-, lova, mar, ni, nu ar, oppna-, skju-, stopp-, str-, ter-, trott pa, turneringen, val, veckor
16: -anke-, -arj-, -ase-, -aser, -bid-, -bidr-, -bidra-, -den, -dern-, -derna, -edo-, -ehov-, -garna, -geno-, -genom, -ghe-, -gon, -gran-, -hov-, -idr-, -idra-, -ighe-, -inj-, -isen, -ista, -ista-, -ittad-, -jalv-, -juk-, -kjut-, -kor, -kul-, -kyld-, -kyldi-, -larar, -ldi-, -ldig, -lld-, -lls, -lycka, -mor-, -nke-, -obbe-, -obbet, -odel-, -orja, -ormal-, -orten, -par-, -ragar, -rang-, -rec-, -rja, -rlust-, -rmal-, -rop-, -ssk-, -tis-, -usten, -wis-, -yld-, -yldi-, -yldig, C_DRIVEN, F_SHARP, THANKS, beho-, behov-, betal-, betalar ut, bett, borja, det bli, en sista, fak-, fakt-, fatta-, fattar, fragar, gran-, hand-, hittade, igen-, igeno-, igenom, jobbe-, jobbet, kron-, kroppen, kunde, lan, man fa, med-, mig i, min egen, min son, mina sista, natten, olyc-, olyck-, olycka, om dagen, pol-, satte, sista, sjalv-, ska, skjut-, skon-, skyl-, skyld-, skyldig, sli-, snu-, tank, till alla, vinna
15: -all, -amna-, -arnin-, -asino, -ats-, -ckan, -dna-, -dpr, -edv-, -egrav-, -elp-, -elpa-, -elpau-, -erap-, -erg, -ette-, -gat, -grav-, -hete-, -ici-, -ida, -idigt, -imma-, -ino, -jar, -koj-, -koja-, -kon-, -kort-, -land-, -lpau-, -lust-, -mil-, -mtidi-, -nader, -ninga-, -nit-, -nsam, -nsatt-, -olla-, -onst-, -ort-, -pau-, -pelp-, -pelpa-, -rama-, -rem-, -rfa-, -rors-, -rorsa-, -rsan, -rup-, -sino, -skan, -tal, -tala-, -tam-, -tidi-, -tidig-, -tte, -ubb-, -uskod, -vni-, -vnin-, -yran, F_RAIL, Q_SAID, ar bara, bil-, bonuskod, dotters, e ja, enligt gdpr, ensa-, ensam, ert casino, for-, gar ut, gdp-, gdpr, godkanner, hals-, hela, hopp-, i tre, in mer, insa-, insat-, job-, kall-, kun-, manader, min dotters, mitt liv, sa till, samti-, samtidigt, satt-, sjo-, sjon, skoj-, skoja-, son, spelp-, sta, tank-, tera-, terap-, timma-
14: -abl-, -able-, -aha-, -ama-, -andet, -anna-, -arkt, -atter, -bets-, -ckas, -cke-, -ebr-, -eho-, -ele-, -elle-, -ema-, -etar, -ett, -garn-, -hal-, -hall, -innas, -jute-, -juter, -kjute-, -kojar, -kont, -lpa-, -luste-, -nen-, -nnas, -nsat-, -nska-, -ojar, -ora-, -orla-, -orsan, -ovem-, -ovemb-, -pelan-, -peng-, -penga-, -ppo-, -ppor-, -rbets-, -rkt, -rott, -rupp-, -rva-, -sam, -sbor-, -sti-, -talle-, -tna-, -tro-, -ttn-, -ust-, -vem-, -vemb-, -vembe-, CHILD_USED, V_FAITH, ar i, det kanns, ens-, forla-, fru-, fyra, har varit, hyra-, hyran, i natt, inte hur, inte ska, kan, lana-, live-, markt, mes-, mig for, nast-, nov-, nove-, novem-, november, ord, pengar till, sis-, sista ord, skjuter, skojar, skont, slip-, slipp-, tol-, vara-, vattn-, vec-, veck-, vill att
13: -adr-, -angre, -ansen, -arke-, -attar, -atum, -djo, -ecko-, -efon, -epe-, -epet, -era, -erm-, -ets, -korte-, -lande-, -lara-, -lefon, -lev, -lise-, -lisen, -ltid, -mfo-, -mma-, -mord, -napp, -ndig-, -ngar, -ngre, -nsen, -olis-, -olise-, -opp-, -opt-, -opte, -orsok-, -osta-, -pare-, -pels-, -por-, -ranse-, -rden, -rne-, -rnin-, -roppe-, -rre-, -ten, -ter-, -terna, -tiskt, -ttar, -tum, -ubbe-, -vmord, -yra, C_FALL, MY, S_NOTE, adj-, adjo, ar och, att spela, ave-, aven, bra, dod, elen, fac-, fjo-, forso-, fram-, gar, har igen, har ju, hel-, hoppa, jag vet, kopt-, kopte, langr-, langre, lase-, laser, mig att, mot-, nasta, oly-, pa, pa er, pa mig, polis-, polisen, repe-, repet, sake-, sen, sjalv jag, spare-, spels-, svart, telefon, tre, vecko-
12: -alp, -alsa, -angr-, -annen, -apeu-, -app, -ara-, -ata-, -bron, -cker, -dlig-, -efen, -eller, -erape-, -eva-, -fen, -fon, -gning, -gre, -hef-, -hefe-, -hefen, -het-, -igh-, -jalp, -kanne-, -kur-, -lart, -lken, -lltid, -lpaus, -lsa, -nare, -nas, -nde-, -nka, -nner, -nskar, -nusk-, -nusko-, -okte, -ont, -onusk-, -paus, -peu-, -rape-, -rapeu-, -rfal-, -rsan-, -rsok-, -rsokt-, -skod, -slut-, -sokt-, -sokte, -tanga, -tanna-, -tat, -tigt, -usko-, -vid, -yster, D_HARM, F_GIVE, H_MINE, Y_LAUGH, alltid, ar borta, ar inte, ar sa, back, barn, barn-, barne-, borta, brors-, chef-, chefe-, chefen, dods-, dub-, dubb-, for alla, for en, forsokte, hade jag, halsa, helle-, heller, hin-, hjalp, huv-, i #number, igen, klara-, ligger pa, livet av, logg-, logga-, mot, nog inte, norm-, norma-, ogo-, om man, onska-, onskar, racke-, racker, satter, sjuk-, spelandet, spelpaus, stanga, tak-, vara, vat-, vatt-
11: -acker, -anka, -anse-, -appa, -arar, -arden, -astn-, -cko-, -drage-, -eda-, -efe-, -efo-, -elv-, -elve-, -elvet-, -embe-, -ember, -ende, -grans, -ifte-, -illb-, -illba-, -ise-, -jon, -juk, -jut-, -katt-, -konto-, -kte-, -lbak-, -llba-, -llbak-, -lus-, -lvet-, -lvete, -mbe-, -mber, -mer-, -nas-, -nfo-, -ngr-, -nnen, -ntin-, -ogga-, -okt-, -oppas, -orlus-, -orn, -orso-, -rlus-, -rren, -rten, -rum-, -sar, -sgr-, -sgra-, -sgran-, -skar, -ster-, -stn-, -torn, -tsa-, -uld-, -upp-, -urn-, -vart, -vete, -ycka-, -yra-, V_OTHER, eft-, efte-, er pa, ert, fa ut, forlu-, fot-, gru-, han har, har pa, har tappat, helv-, helve-, helvete, hus-, jag behover, jag gor, jag inte, kil-, kl, kos-, kost-, lam-, las-, lol, lonen, mam-, mamm-, mar-, pa ert, pa jobbet, pappa, pengar, plat-, poli-, pra-, saga, se, sjuk, ska inte, skatt-, skj-, sla-, slut pa, snal-, till en, tillb-, turn-
10: #number dagar, -akti-, -allt, -amn-, -amtid-, -ana, -aren, -art, -avl-, -bak-, -dsb-, -ede-, -elen, -emb-, -enhet-, -enne-, -ennes, -esta-, -eta-, -ete, -fter-, -iho-, -ihop, -ills, -inna-, -ippa, -kriv-, -lippa, -llb-, -locka, -mtid-, -nting, -ocka, -onen, -otter-, -ppen, -rakni-, -rann-, -ren, -riv-, -rka-, -rug-, -ruga-, -rugan, -stna-, -tem-, -ton-, -tspe-, -vara, ALL, D_HATE, F_DUSK, STILL, ar sjuk, att min, bara pa, bre-, dat-, dot-, efter-, fa, far, frug-, fruga-, frugan, ger, har ar, hell-, henne-, hennes, hur det, iho-, ihop, jobb-, jor-, just, klarar, klart, koll-, kor, lagenheten, och, pass-, prat-, ring-, satte-, sem-, seme-, semes-, sin, skat-, skriv-, snur-, spela-, ta mitt, tabl-, table-, tan-, tills, tur-, vakna
9: -agenh-, -agg-, -agt, -akni-, -aknin-, -amt, -ang-, -arde-, -arne-, -astna-, -attni-, -atu-, -dsta-, -genh-, -genhe-, -get, -ine-, -lande, -lats, -lera, -llti-, -lora-, -lots, -nad, -nden, -neri-, -nerin-, -nnes, -ntro-, -ore, -ral-, -rata-, -rlora-, -rner-, -rneri-, -rpe-, -rumm-, -rumme-, -sta-, -stamt, -stan-, -tamt, -ters, -tik, -ummet, -urne-, -urner-, -use-, -usen, -vsl-, Q_NOTHING, Q_WHEN, allti-, at, att han, bestamt, dott-, dotte-, fast-, fastn-, fraga-, fyr-, har spelat, hon har, kop-, lagen-, lamn-, lange, lov-, onsk-, pa att, saldo, skul-, slots, sna-, snurr-, turne-, vac-, var, vinn-
8: -ake-, -aldo, -anner, -arit, -baka, -cis, -der, -dig, -ecis, -erf-, -etter, -gni-, -gnin-, -kva-, -lan-, -lbaka, -lde-, -ldo, -lke-, -lom-, -luta-, -ndet, -nne, -nom, -orlo-, -orlor-, -ortet, -orts-, -reci-, -recis, -red-, -rlo-, -rlor-, -rta-, -rtet, -rts-, -sattn-, -sin-, -terf-, -tern-, -tid-, F_GUN, INSULT, aterf-, av mig, bad-, dag, en gang, forlo-, gall-, ge, jag tog, kr i, kvi-, mamma, min bror, prec-, preci-, precis, rad-, sjalvmord, snalla, spele-, stang-, till min, tillbaka, vari-, varit
7: -ack-, -add, -agen-, -aka, -alar, -app-, -atte-, -dkann-, -enh-, -enhe-, -fter, -gen-, -ickar, -kna-, -kri-, -kuld-, -larn-, -larna, -lba-, -lor-, -men-, -nes, -onor, -ost-, -ova, -par, -pela-, -pele-, -rakn-, -ringe-, -ronor, -slu-, -ter, -tig-, -tin-, -uta-, Q_UNIT, SAFE, ar jag, avsl-, barnen, fat-, frag-, kronor, man, radd, sluta-, tro-, val-
6: -cket, -eha-, -elef-, -elefo-, -eno-, -etal-, -igt, -ilj-, -iver, -krivi-, -kulde-, -lef-, -lefo-, -lutar, -mer, -mmer, -nga, -nga-, -ngar-, -ngarn-, -nget, -ono-, -orta, -rivi-, -rivit, -rkar, -tad-, -ttade, -tter-, -ulde-, -utar, -ver, Q_LANDED, REVERSE, beg-, ble-, blev, far-, jag har, oss, sag, sagt, skrivit, sms, spelat bort, tele-, telef-, var-
5: -akt-, -ave-, -inge-, -itte-, -itter, -ive-, -lsk-, -nal-, LOVE, bort-, finn-, for mig, hit-, hitt-, inget, pen-, sitte-, sitter, skr-, skri-, tack
4: -akn-, -ala-, -anga, -eck-, -ill-, -ivit, -oja-, -rta, -und-, -vit, allt-, fin-, om jag, snall-, sto-
3: -llt-, -mme-, -nalla, -ord, -ott, -pet, -sten, F_WATER, I, Q_LACK, Y_HELP, det var, min, peng-, penga-, tel-
2: -elat, -kar, -lir, -tet, EXISTING, blir
1: efter
-1: BALANCE, COUNT, da
-2: -ade, -cka, -nan, -tot, ACCOUNT_ONLY, HOWLONG, H_USED, men jag, skick-
-3: -ank-, -dag, -gar, -gga-, -kull-, -kulle, -nis-, -tta, C_WARD, NUM, Q_COUNTED, skull-, skulle, upp, vill
-4: -anki-, -ankid, -ckar, -dan-, -isk-, -kid, -nki-, -nkid, -rat-, -sta, TWICE, USE, banki-, bankid, handl-, jag, sag-
-5: -age-, -alle-, -cka-, -ings-, -mal, -nto-, -obi-, -ordet, -parr-, -per, -rdet, -vall, G_DEATH, fore, iga-, mob-, mobi-, ove-, rik-, rikt-, sid-, slut, son-, sparr-
-6: -aknas, -arand-, -art-, -asta, -ation-, -atta-, -atten, -bet-, -dar-, -dra, -elge-, -erson-, -ese-, -ete-, -ige-, -ike-, -ingen, -isar, -kad-, -kick-, -kicka, -knas, -koms-, -lning, -nap-, -ndrar, -ngen-, -nusen, -oll, -orgo-, -rde-, -rgo-, -rson-, -run-, -vin-, FEE, bonus-, fic-, fick, ganger, hah-, helge-, inna-, innan, inne, kva-, satta, skicka
-7: -aha, -amla, -ande, -anje-, -anjen, -ankt-, -ankte, -bjuda-, -dress, -ensk-, -erb-, -ffa-, -ikt-, -ilde-, -ime-, -inns, -itt, -juda-, -judan-, -kar-, -kic-, -ldri-, -lefon-, -lgen, -log-, -ngen, -ngs-, -ninge-, -nka-, -nkte, -nligt, -nte-, -ntl-, -ntli-, -ntlig-, -obil-, -org-, -panje-, -pin-, -raf-, -ras, -rbj-, -rbju-, -rbjud-, -rer-, -ress, -ruk-, -ski-, -ste, -teri-, -terin-, -uda-, -udan-, -udand-, -ulle, Q_GOT, Q_NTH, Q_PART, UPLOAD, ans-, dage-, dagen, fre-, freda-, gaml-, gamla, gang, gangen, han-, konto, kort-, kvall, med en, mitt namn, mobil-, seda-, sedan, span-, svara-, tankt-, tankte, under, utbe-, utbet-, uttag-
-8: -alva, -anlig-, -ate-, -ati-, -bar-, -bilen, -ckad-, -dags, -dand-, -des, -drig, -ejl, -elet, -fon-, -ilka, -illa-, -insk-, -inu-, -kum-, -lan, -land, -ldrig, -lge-, -lka, -lla-, -men, -nappe-, -nkoms-, -nlig-, -nsta-, -nuse-, -one-, -onuse-, -orde-, -rand-, -rde, -rif-, -rin-, -rys-, -tar, -tbe-, -tbet-, -tbeta-, -tre-, -tten, -ude-, -var, -vara-, FUNDSOURCE, TAX, TIMEUNIT, aldri-, aldrig, att ni, fram, fred-, hela tiden, hja-, ink-, jag skicka, kna-, knappen, kon-, konto-, korte-, lage-, lang, mars, min man, minu-, rakna-, regi-, satta in, sed-, tra-, tva ganger, ut pa, var det, vilk-, vilka
-9: #amount kr, -ack, -ada, -ades, -agsb-, -akt, -ambo, -andli-, -ange-, -anger, -bank-, -banke-, -bbar, -cha-, -det, -dni-, -dra-, -drar, -ehan-, -ehand-, -elar, -enti-, -erad-, -erat-, -eter, -fara-, -faran-, -for-, -gan, -gan-, -gent-, -gna-, -hand-, -handl-, -icka, -ilk-, -imer-, -kade, -karm-, -klar-, -klig-, -lop-, -lut, -lyt-, -mbo, -ndli-, -nkar, -nkt-, -nor-, -nsten, -obbar, -omt, -ong-, -onom, -onta-, -orgon, -orr-, -ortf-, -ortfa-, -ost, -pan-, -pelar, -pot-, -rande, -rati-, -rgon, -rnam-, -rnamn, -rra, -rsta, -rsta-, -rstar, -rtf-, -rtfa-, -rtfar-, -rus-, -sat-, -sbon-, -sbonu-, -sdags, -sset, -ster, -tfara-, -tion, -tra-, -ttas, -vall-, -vand-, -vbr-, CAN, att jag, avbr-, behan-, bel-, cash-, chat-, dug-, dyg-, fast, fortf-, fortfarande, hjal-, hono-, honom, hor-, jag vill, jobba-, jobbar, koden, konta-, kr, kvall-, loggar in, maste, mina uppgifter, nej, ni sager, sakn-, san-, sant, skarm-, tage-, taget, tal-, tryc-, tryck-, vet-, visa
-10: -adda-, -ago-, -all-, -arme-, -ash-, -betal-, -bju-, -bjud-, -bre-, -ckp-, -dad-, -dade, -eri-, -esp-, -ess-, -icka-, -ild-, -iss-, -istor-, -jorde, -knin-, -kort, -ldr-, -logg-, -lot-, -mmar, -mpi-, -ndra-, -nlo-, -nlog-, -nlogg-, -nut-, -obba-, -olig, -oller-, -omp-, -ompi-, -orsta, -pela, -per-, -pri-, -raft-, -redag-, -rmo-, -rust-, -sat, -snur-, -som-, -son-, -stori-, -tfa-, -tfar-, -tive-, -val-, -vil-, -visa-, EXPIRE, age-, annat, ar du, att bli, blir det, bor, chatt-, det som, fatt, forsta, gan-, gjorde, god-, hang-, har det, hur lange, inlo-, inlog-, jac-, jack-, jag in, jag sitter, jag undrar, kommi-, kommit, kontot, mann-, mina, mobilen, nam-, namn, nu, onsd-, onsda-, pa mitt, pa vag, pers-, perso-, ring, sakna-, som ar, spela, tiden, tje-, tru-, trus-, trust-, uta-, vinst-
-11: -ackp-, -ackpo-, -age, -agom-, -agoma-, -amo-, -angde, -ank, -armo-, -ast, -aug-, -augh, -bev-, -bevi-, -bevis, -bile-, -bru-, -ckpo-, -dan, -dress-, -egar-, -eklam-, -elop-, -emt-, -enor-, -erif-, -erifi-, -ern, -evi-, -gom-, -goma-, -gomal, -iga, -ilau-, -ilaug-, -inga-, -iver-, -jan-, -jil-, -jila-, -jilau-, -klam-, -kom-, -korn-, -korna, -kpo-, -lag, -lagom-, -lau-, -laug-, -laugh, -lva, -mar, -min-, -mojil-, -ngd-, -nkom-, -ojil-, -ojila-, -omal, -ope-, -osen-, -oseno-, -ota-, -ppet, -rag-, -ragn-, -reda-, -rifi-, -rifie-, -rig, -ris-, -rol-, -satt, -seno-, -senor-, -ske-, -stad, -ste-, -stu-, -sva-, -tall-, -tans, -tdrag, -tiver-, -tjans-, -tori-, -trera-, -ugh, -ulera-, -ume-, -unkar, -uss-, -vag, -vec-, -vins-, GAMEWORD, G_FEELING, PLEASE_HELP, WHAT, aldr-, att fa, bada, belo-, belop-, bor i, dan-, emojilaugh, fly-, flytt-, fort-, funkar, gam-, gang-, gange-, gjo-, gjor-, glo-, gor jag, gott, het-, hete-, heter, hur manga, inkom-, inte att, jackp-, klago-, klagomal, leg, ligger kvar, losen-, mang-, manga, mast-, mell-, min vinst, mitt kort, nat, nek-, neka-, nya, pa gang, pas-, samma, ska-, skar-, spelar, svenska, tide-, trev-, trevl-, vad gor, veri-, verif-, vinst, vinst pa, vis-
-12: #number #amount, -addar, -agen, -ags, -allet, -anni-, -ansk-, -arrat, -bonus, -ckad, -ckade, -ddar, -dri-, -edag-, -eklam, -enska, -esen-, -gsk-, -ickad-, -jans-, -jor-, -jord-, -kan-, -klam, -kning, -lago-, -lam, -lick-, -lika, -llan, -llet, -lning-, -locka-, -lsta-, -lstan-, -lutn-, -lutni-, -lytt-, -mla, -nma-, -nmal-, -nstan-, -nster, -nta, -nter-, -ock-, -ockan, -oppl-, -raga, -rese-, -resen-, -rrat, -snu-, -spi-, -ssb-, -stp-, -stre-, -tan, -tli-, -tlig-, -tul-, -ummer, -vis, -yte-, -yter, LICENCE, T_SAYS, adr-, adre-, adres-, ald-, andra-, anm-, anma-, anmal-, besk-, cha-, dea-, dra, ett uttag, far bara, far vi, ggr, gil-, gjord-, god, haha, hels-, jag bor, jag den, jag skrev, klockan, kod-, kode-, kom-, komp-, kompi-, laddar, lag, ner, ni ha, nol-, oli-, olik-, olika, pa alla, pun-, punk-, rak-, reklam, rod-, samm-, sparrat, stod det, tagit, till #number, tilla-, tva-, ut, utan, vanta-
-13: #amount euro, #number men, -aff-, -aga-, -agn-, -ams-, -angen, -annis-, -arb-, -ast-, -aste, -atio-, -ban-, -bba-, -cent, -dagen, -date-, -dater-, -dent-, -ejla-, -ejlad-, -ell-, -emte, -erso-, -evli-, -gad-, -gade, -ika, -ild, -illat-, -ina, -inste-, -ire-, -irek-, -isa-, -itime-, -ive, -jlad-, -klara, -kra-, -kti-, -late-, -leg-, -lega, -lic-, -llat-, -llate-, -lle, -lleg-, -llega, -mbu-, -mit, -mmit, -mte, -nko-, -nnis-, -nnisk-, -nsd-, -nsda-, -nto, -nus-, -obile-, -ocka-, -olleg-, -ommi-, -ommit, -onda-, -onto, -onus-, -oppla, -ori-, -ott-, -pda-, -pdat-, -pdate-, -pla, -pla-, -ppd-, -ppda-, -ppdat-, -ppla, -rek-, -rera-, -revli-, -rots, -rran, -rvi-, -slo-, -stand, -tag-, -tand, -ten-, -time-, -timer-, -trer-, -ttag-, -umen-, -ven-, -vens-, -vensk-, -vli-, Q_PEEK, REFUND, anv-, anva-, anvan-, avb-, det star, dir-, dire-, direk-, dog, efter att, fast ni, fem-, femte, forkl-, forklara, god morgon, gub-, gubb-, har aldrig, har vantat, i chatten, ida-, idag, inte in, klic-, klick-, knap-, kolle-, kollega, kommer inte, kopp-, koppl-, koppla, koppla mig, kra-, ladda-, leg-, live, mal-, manni-, mas-, mejla-, mel-, nan har, nanst-, nanstans, nasta vecka, ok, rakna, svar, sven-, svens-, undrar om, uppd-, uppda-, urs-
-14: -abb-, -agga-, -alm-, -aml-, -anda-, -angd-, -asta-, -blem, -cen-, -ckn-, -ckni-, -cknin-, -dage-, -edar-, -ega, -egis-, -egist-, -ens-, -fie-, -fier-, -gis-, -gist-, -gistr-, -hat-, -hatt-, -ick, -ida-, -ier-, -ifi-, -ifie-, -ifier-, -ila-, -ing, -inst-, -istre-, -ite-, -jar-, -ked, -kil-, -kni-, -ktion-, -lem, -lld, -msta-, -nabb-, -namn, -niska, -nva-, -nvan-, -obl-, -oble-, -oblem, -orkl-, -orkla-, -pper, -rade, -rans-, -rklar-, -rob-, -robl-, -roble-, -set, -strer-, -ylle-, -yller, -yta, EIGHTEEN, F_FEAST, G_MOOD_OF, T_LESS, andr-, are-, aren-, arend-, bok-, byte-, byter, bytt, dagar, dem, det pa, ett konto, fun-, fylle-, fyller, ha, hac-, hack-, hacka-, har tagit, hitta, hort, hur far, inn-, manniska, men det, nar jag, prob-, probl-, problem, satt in, snabb-, tex-, utb-, var ar, vi har, ville
-15: -ackar, -ager, -arra-, -attas, -dags-, -dar, -ega-, -eka-, -elo-, -erv-, -estal-, -evis, -gare, -iska-, -istr-, -ligt, -mpis, -napp-, -nin-, -nkt, -nnat, -olle-, -ompis, -pad-, -parra-, -pis, -pre-, -rad-, -reg-, -rlan-, -skil-, -ssn-, -stal-, -stall-, -str-, -tti-, -undr-, -ytt, byta, det att, har ni, helt slut, in pa, knapp-, kompis, la, naj-, ni har, och spelar, sista taget, stamm-, stangt, tac-, upp-, varf-, varfo-, varfor, vill-
-16: #number timmar, -agit, -ako-, -aln-, -alni-, -alnin-, -anna, -arbe-, -arbet-, -beta-, -bil-, -egit-, -egiti-, -egn-, -egna-, -esked, -etaln-, -gard-, -git, -giti-, -gitim-, -itim-, -ken, -kor-, -laga, -lko-, -nab-, -nam-, -nli-, -nni-, -nst-, -nvand-, -ppl-, -ratt-, -rkla-, -rst-, -sdag-, -sked, -sse-, -tal-, -taln-, -talni-, -tni-, -tnin-, -tning, CODE, DEVICE, bank-, bega-, bonus, en sak, fran er, gav, inko-, inte ta, jag far, klaga, legi-, legit-, men, mig med, mit-, mitt, och jag, plo-, regn-, regna-, sak, snab-, sonda-, sve-, tand-, van-
-17: -adda, -antat, -bar, -bes-, -dda, -den-, -elg-, -erk-, -ers-, -gar-, -inut-, -inute-, -kta-, -ktio-, -lig-, -linga-, -lit-, -mmi-, -ndag-, -ning-, -ntat, -nute-, -nuter, -oden, -ond-, -orst-, -rar, -rig-, -rige, -tar-, -tom-, -tos-, -utos-, -vis-, AGAIN, REJECTED_DOC, SMS, TERMS, autos-, bank, dar, det till, forr-, forst-, gar sista, gatt, har inte, har jag, helg-, hur kommer, kommer jag, kval-, laget, minut-, minuter, mitt i, pass, vann, vantat
-18: -dda-, -dres-, -ebe-, -ekti-, -ent, -inst, -jla-, -lni-, -lnin-, -oma-, -rev-, -ygn, Q_DONE, WHERE, ar det, bon-, dag-, drag-, dygn, fel-, i mitt, in igen, och nu, per, rut-, sig, ska jag, ska man, stam-, tagi-, vill ha
-19: -ami-, -ass, -bonu-, -dre-, -ejl-, -eske-, -iden, -isa, -lik-, -ller, -lus, -nings-, -orra, -ren-, -spe-, -tod, -ule-, -ung, -yns, a sa, fem, forra, ha en, mejl-, mis-, miss-, nar gar, plu-, plus, sage-, sager, syns
-20: #number #number, -acka-, -ant-, -daga-, -dagar, -ige, -ion, -kad, -ling-, -nst, -oke-, -oken, -ont-, -orna, -ppr-, -ran, -rend-, -rog, -sda-, -tangt, -tas, -tim-, -tion-, -unka-, WHEN, bes-, chatten, drog, ell-, elle-, eller, funk-, funka-, jag kan, mig om, papper, rek-, tack-, tre-, under-, vant-
-21: -ann, -anst-, -anta-, -bon-, -iska, -ist, -jalp-, -lam-, -msa-, -nta-, -ose-, -ransk-, -tad, FRIEND, Q_STAKE, bonu-, dro-, fork-, gat-, hem-, hjalp-, nu har, sida-, sidan, stod, und-, vins-
-22: -alp-, -amm-, -apper, -arf-, -arm-, -emm-, -emma, -erad, -inn, -ionen, -lig, -msatt-, -nsk-, -nste-, -ojd, -rkl-, -sen-, -uro, G_FUN, den #number, eur-, euro, fel, finns det, hej, hemm-, hemma, id, lose-, med, pappe-, sond-, star, vart, via
-23: -agi-, -ale-, -ant, -dla-, -ekt-, -eli-, -evl-, -idan, -mma, -mst-, -nska, -revl-, CONTRIBUTE, DECLINED, Q_REPEAT, lad-, lit-, mig till, rakn-, rekl-, rekla-, ut till, vem
-24: -ags-, -arfo-, -arfor, -ekl-, -nder-, -ndr-, -ppe-, -rfor, -rra-, HOW, Q_CALM_TALK, mina #number, sa jag, som jag, ver-, vil-
-25: -andl-, -ans-, -appe-, -ick-, -ion-, -ione-, -jud-, -ndl-, behover jag, mejl, reg-
-26: -amn, -lag-, -ler, -nus, -orn-, -tera-, -yll-, T_WRONG, WEEKDAY, fyl-, fyll-, hur, ladd-, omsa-, omsat-, syn-, unde-
-27: -andla-, -angt, -erar, -esk-, -hatte-, -ide-, -ndla-, -ork-, -ram, -rfo-, -tione-, MARKETING, STATUS, kan inte, kont-, sager att, tag-
-28: -add-, -agot, -ecka, -got, -msat-, -oka, -onus, Q_FROM, WHY, far jag, nagot, pro-, vecka
-29: -ekla-, -git-, -ngt, -res-, fra-, lite, vi
-30: -nda-, MISSING, Q_ASK_IT, aut-, auto-, tar
-31: -ent-, -ing-, -ite, -kla-, WAGER, klag-, sta-
-32: #amount, -and, -unk-, -uto-, AMOUNT, Q_UNDONE, nar
-33: -anda, -egi-, -let, -tio-, LOGIN
-34: -lin-, G_LAUGH, HELP, POINTLESS, Q_BROKE
-35: -rad, -ver-, WINNINGS, oms-
-36: NOT_ARRIVED, PROBLEM
-37: -lle-, CHANGE, PENDING, T_PAY, fran, los-, min-, ta ut, tva, uttag
-38: -onu-, -ort, kort
-39: -tta-, BLOCKED
-40: -tag, Y_DEVICE, in
-41: ROUND_SUM, Y_DAILY, den
-42: DOCKIND, G_TITLE, WIN_NOUN, byt-
-43: mej-
-44: H_STATE, MONEY, kan jag, utta-
-45: -ttag, Q_STALL, utt-
-46: GAME, PERSON_NOUN
-47: vad
-48: -and-
-49: -era-
-50: -ska, Q_TAKEN, ban-
-51: gar det
-53: JOKE
-54: ARRIVE, Y_PAY
-56: WAITING
-57: H_DEAD, MONEY_THING, kor-
-58: -dag-, -ins-
-61: PERSON_SURE
-62: H_GADGET
-64: GREETING, du
-66: APP
-68: BLOCKED_BY_YOU, PAYOUT
-74: METHOD
-77: CHARGE, T_SENDER
-80: YOU
-85: G_THING
-91: G_TASK
-98: H_FAULT, Y_QUESTION
-101: BONUS, FAULT
-127: DOCUMENT, Q_ELSE, Y_CALM
`,
  },
};
