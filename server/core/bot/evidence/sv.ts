/** What pieces of Swedish messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 346, care: 355 },
  weights: {
    crisis: `
127: D_MEANS, F_DEED, SUICIDE, V_DEATH, V_LIFE, V_MEANS, V_MY_END, V_PLACE
110: V_AFTER
107: HEIGHT
105: V_BYE
101: V_ARRANGE
97: KILL
96: V_LEGACY
93: MEANS
92: THEY
88: LIFE
85: F_BETTER, S_BYE
83: V_PAIN
82: V_DONE
81: F_MANY
80: D_DEED
79: G_ADJECTIVE
77: F_TAKE
76: D_EXIST
73: WANT
69: D_WISH
65: V_OTHER
64: F_ONE
63: DIE, V_DENY, ni
62: V_DIE, V_LOST
60: F_DRUG
59: JUMP, NEG, V_STEP, all-
58: V_HARM, det
57: om
56: BETTER_OFF, D_ME
55: nat-
53: C_OWNED, F_SOON
52: V_LETTER, do
50: -dig-, -mna-, -yck-, C_KIN, S_ABSENT, V_TELL, ett
49: V_ALONE, V_BURDEN, nast-
48: star pa
47: -ann-, -fte-, F_FAREWELL, beh-, jag star, til-
46: -lla, -llt, F_ROPE, eft-, efte-, hon, liv
45: -sbo-, -tis-
44: -tol, alla, att, ska
43: F_CUT_PLACE, F_HIGH, F_NOBODY, blo-
42: -mor-, -nar-, -nte, -ten, LOSE, V_ME, tan-, ur
41: -isk-, -ist-, BYE, V_END, det blir, i natt, lang-, nasta, str-, till
40: -ara, -estam-, -nns, -ron, -stam-, S_PEACE, V_TIME
39: -als-, ALREADY, G_DEATH, dod-, nas-, passa-
38: -ons-, F_GRAVE, V_DECIDE, att han, for, gora, kal-, mer
37: -iskt, -lat, CHILD, D_EARTH, att det, de, det ar, gor-, lev-, nag-, pla-, ut
36: -eva, -ill, -itt, -kad-, -rna, H_OTHER, Q_WHEN, alv-, ar #number, inte, leva, natt, pa er, tank-
35: -lve-, -lvm-, -lvmo-, -lvmor-, -omn-, -ram-, -san-, -vmo-, -vmor-, F_PET_THING, S_NOTE, bet-, me, red-, ser, sla-, somn-
34: -art, -ast-, -len, -ord-, -ppa, -ttar, F_DUSK, jag ska, sit-
33: -amt, -anns, -nna-, -ranne-, -ver, era, lamna-
32: -amna-, -amt-, -ett, -rann-, -sbor-, -skt, -vet, GET_MEANS, V_SLEEP, Y_KIN, ar ute, ingen, jag gar, las-, nog, som-
31: -alvm-, -alvmo-, -eho-, -ehov-, -enn-, -hov-, -jalvm-, -rav-, -sand-, -sta, -ycka, FAMILY, beho-, behov-, had-, hade, sna-, tanke-, va, vakn-, val
30: -ablet-, -ama-, -att-, -blet-, -blett-, -digt, -eta, -kri-, -orl-, -rama-, -tam-, -tisk-, -var-, F_GIVE, SINCE, V_PARTING, bil-, end-, enda, gor, har, hen-, henn-, kanns, livet, reda-, redan, samt-, skr-, sku-, vak-
29: -asta, -ivet, -lyc-, -lyck-, -net, Y_LAUGH, ar inte, bra, hals-, int-, let-, sitt, sko-
28: -abl-, -able-, -att, -kar, -lja, -rit, -sten, -ven, F_WATER, bat-, begravningen, det bli, han, ja, sa, sa att, sen-
27: -aktis-, -amti-, -attn-, -attr-, -gravn-, -ktis-, -ktisk-, -kuld-, -lart, -mti-, -nas-, -omnt-, -ravn-, -ravni-, -ttr-, F_RAIL, ar, far ni, i en, ing-, pass-, rac-, rack-, snar-, somnt-, tank, undrar hur, vill do
26: -alja, -alsa, -ange, -assa-, -idi-, -idig-, -ittar, -lsa, -mnt-, -nart, -nat, -ord, F_GUN, UPLOAD, a de, bar-, bile-, bilen, halsa, lange, logga-, skri-, snart
25: #number ar, -acke-, -agon, -edan, -lad, -nsam, -orlat, -ril, -rlat, -stamt, -tamt, -tange-, -tann-, EXISTING, STOP, V_FAITH, ar i, bestamt, bro-, dram-, drama-, ensa-, ensam, fak-, fakt-, fakti-, faktiskt, forlat, han-, nago-, nagon, stanger, stann-, vid
24: -ble-, -cks-, -edv-, -erna, -eten, -gge-, -heten, -ine-, -nen, -ogga-, -rec-, -tte-, av telefonen, efter, ens-, hander, hos, kan-, kor, lam-, natt-, sig pa, sist-, skriv-, skuld-, sli-, stanger av, tanker, tid ar, ut en, var, vor-, vore
23: #number och, -ade, -atum, -ehall, -fter, -igt, -ills, -lde-, -mer-, -mord, -nge, -onst-, -orla-, -ssa-, -tum, -vmord, an, att min, behal-, behall, det enda, forla-, grannen, har bestamt, har lagt, kunde, laser det, logg-, man kan, min tid, mina sista, och inget, rol-, sja-, sjal-, ska behovs, till alla, tills, vill att
22: -akti-, -all, -avn-, -avni-, -avnin-, -bron, -ehovs, -etter, -gger, -hovs, -ill-, -inet, -kicka-, -line-, -linet, -ovs, -pps-, -rde-, -rka-, -rup-, -ser, -sti-, -sulin-, -ttn-, -ulin-, -uline-, -und, -vning-, F_SHARP, alve-, ar redan, behovs, da, den har, dit, e, fort, grann-, insulinet, komme-, kommer, kran-, krang-, mitt liv, plane-, stre-, tid, ute
21: -agge-, -ange-, -app, -appt-, -appte, -assan-, -atis-, -attre, -ening, -esv-, -etala-, -fter-, -gsb-, -ici-, -inn-, -kat-, -lappt-, -ods-, -okte, -ppte, -ragar, -rang-, -rden, -rsokt-, -sande, -sokt-, -sokte, -ssan-, -ssand-, -stan, -tre, -ttre, EXPIRE, LOSE_SURE, ar och, ar slut, batt-, battr-, battre, bett, bli, bort-, brors, efter-, en, fard-, forsokte, fragar, fred, hopp-, i fred, ja va, jag ser, kall-, mening, nan, pa att, passande, plan-, roll, skon-, slappte, slut, ta, undr-, undra-
20: -ase-, -aser, -egrav-, -ehal-, -gla-, -gon, -grav-, -ista, -kulde-, -kuri-, -kurit, -lken, -nge-, -niskt, -nse-, -oda, -ogl-, -okt-, -oll-, -oog-, -oogl-, -red, -rre-, -tala-, -tiskt, -uld-, -ulde-, -urit, Q_LACK, SELF, SELF_SURE, S_KIN, WEAPON_THREAT, allt, besta-, beta-, blod-, finn-, goo-, goog-, googl-, har skurit, insattning, jag kommer, jor-, lagt, live-, med-, mes-, nog inte, och att, om man, pa hela, sis-, sista, skur-, skuri-, skurit, spelat bort, stan-, tack for, tank om
19: #number i, -ake-, -anger, -are-, -atu-, -dvid, -edvi-, -edvid, -ern-, -ett-, -idigt, -inje-, -injen, -jal-, -jalk-, -jor-, -kit, -lane-, -lett-, -lip-, -lipp-, -lommo-, -lut, -mmo-, -mtidi-, -ommo-, -onse-, -ora, -ort-, -pte, -redv-, -redvi-, -rka, -rors, -sam, -sbro-, -sbron, -tidi-, -tidig-, -ubbe-, -unde, -upp-, CLOSE, SWEAR, THANKS, V_LOVE, ar bara, behover den, best-, bja-, bjal-, bjalk-, blom-, blomm-, bred-, bredv-, bredvid, dra-, gar-, hela, hop-, hos er, i tre, inge-, ingen kommer, jag finns, klart, kos-, kost-, lase-, laser, leta, mej, natte-, pa det, rat-, samti-, samtidigt, sig, sta, vet ni
18: -angr-, -angre, -arag-, -arage-, -assar, -bor-, -ckad-, -cksa, -dde-, -dsb-, -ema-, -enne-, -ennes, -ger, -ghet-, -ghete-, -gre, -hall, -ighet-, -ilen, -inna-, -innas, -ipp-, -iva, -kont, -ksa, -kur-, -ladd-, -lap-, -lise-, -lisen, -liva, -llad-, -lod-, -lycka, -mar-, -nar, -ngre, -nnas, -oge-, -ogen, -olis-, -olise-, -orden, -tva-, -ubb-, -vni-, -vnin-, C_WARD, F_LAST, ME, RELATION, anna-, den till, dit jag, dod, enda som, gara-, garag-, henne att, henne-, hennes, hittar, ins-, inte gora, jorden, kol-, koll-, lagger ni, langr-, langre, lap-, lol, mamma, man ar, min egen, mitt sista, ock-, ocks-, ocksa, olyc-, olyck-, olycka, om nan, ove-, pa #number, passar, polis-, polisen, sitta, sjalvmord, sjo-, skont, slap-, spel, tabl-, table-, trycka pa, vilken dag
17: -ack-, -alj-, -alv-, -amn-, -amtid-, -arna, -avl-, -cko-, -dvi-, -ess, -esta-, -ette-, -kam-, -kre-, -kriv-, -mra-, -mtid-, -nnes, -nsa-, -nsatt-, -oll, -ont, -orde-, -ore, -pare-, -pel, -riv-, -rmar-, -rupp-, -sbr-, -ssar, -tanna-, F_MOURN, Q_NOTHING, ar jag, bes-, bli #number, bre-, det kanns, far, forl-, gall-, god natt, i bilen, inte bli, inte sa, ja e, kolla-, kvar, lamn-, ligger pa, man fa, nar ni, oly-, skickar ni, slip-, slipp-, som laser, spare-, tab-, tills det, vakna, valt, vattn-
16: -aldo-, -aldot, -arje, -ark-, -aru-, -attne-, -ber-, -don, -dot, -drar, -ecko-, -edon, -eds-, -epe-, -epet, -erg, -etat, -eti-, -etid, -eva-, -hop, -ile-, -ista-, -jda, -jis-, -kade, -ldo-, -ldot, -let-, -lir, -lke-, -lved-, -lvedo-, -meri-, -merin-, -mnat, -mojis-, -nade, -nars, -nke-, -nnar-, -nnars, -nsul-, -nsuli-, -ogg-, -ojis-, -ost-, -ott, -ret, -rje, -sen, -suli-, -teti-, -tetid, -tid, -tna-, -tne-, -tnet, -ttne-, -ttnet, -uli-, -uri-, -vedo-, -vedon, F_BURDEN, LAST_WORDS, alved-, alvedon, annar-, annars, betalar ut, blir, casino, dar, dods-, fatt-, finns kvar, fle-, for-, han inte, han var, har pa, hem, hon har, insu-, insul-, jag tror, jord-, jorde-, lag-, livet av, mest, mig i, onskar jag, over, poli-, repe-, repet, saldo-, saldot, sjalv jag, ski-, spele-, stu-, svarar, till barnen, varj-, varje, vat-, vatt-, vattnet, vecko-, vin-
15: -akb-, -akbl-, -akbla-, -akt-, -alk-, -allt, -andet, -anka-, -artat, -cka, -cki-, -ckit, -dle-, -edo-, -enas-, -est-, -far, -ftet, -iet, -iga-, -ingsb-, -itta-, -jalv-, -kbl-, -kbla-, -land-, -mera-, -nde, -ndra-, -nes, -nger, -ngr-, -ngsb-, -nje-, -njen, -oggar, -ove-, -ppsa-, -ppt-, -rem-, -rin-, -rtat, -skar, -sul-, -tid-, -ucki-, -uckit, -uskod, -ved-, -vid, LOVE, V_MY_DEATH, bara, bara att, barnen, beha-, bonuskod, bor-, cas-, det gar, doda mig, e sa, ens, fa ut, fin-, fraga-, gal-, har spelat, hjartat, jag mig, kan ni, kat-, kl, lada-, ladan, lagg-, loggar, mig illa, mors-, ni far, nu jag, pa en, pa jorden, pas-, plat-, pol-, rakb-, rakbl-, rep-, sag, sena-, senas-, sjalv-, skick-, slapp-, slu-, tys-, tyst, upps-, uppsa-, ut i, vag-, vakna-, var #number, var jag, varfor jag
14: -agger, -alas, -amnat, -ankar, -anna-, -annen, -arj-, -arnen, -asi-, -che-, -dag, -datu-, -datum, -dsa-, -dsbr-, -ela-, -enom, -ete-, -gde, -isen, -koj-, -koja-, -kojar, -kul-, -las-, -lder, -lls, -lomm-, -matis-, -ndet, -ngde, -nisk-, -nskar, -numm-, -numme-, -ojar, -porte-, -pri-, -raga-, -ren, -rnen, -slut-, -sluta, -talas, -tnad, -ulder, -yss, -yst, STATUS, T_SAYS, V_ANCHOR, allt hos, avsluta, betalas, bruk-, bruka-, det nu, doda, fram, fram-, ga, gar igenom, han heter, igen efter, ill-, illa, jag redan, jag tanker, kan man, katte-, lagge-, lagger, lamnat, mark-, min mamma, nys-, nyss, och vad, om en, onska-, onskar, sjon, skoj-, skoja-, skojar, skurit mig, sva-, tes-, test-, testa-, undrar, valj-, valja
13: -agg-, -ago-, -akna, -akri-, -akrin-, -ame-, -asino, -ast, -atte-, -bord-, -borde-, -djo, -egr-, -egra-, -ena-, -evan-, -evand-, -geno-, -genom, -hatt, -het-, -hete-, -ino, -ippa, -istan, -jar, -kiten, -kna, -kna-, -kon-, -krin-, -kring-, -lippa, -lis-, -moj-, -moji-, -mords-, -ndrar, -ngd-, -nka, -nnen, -nsu-, -num-, -nusk-, -nusko-, -oji-, -onusk-, -ords-, -orsa-, -orsak-, -ppo-, -ppor-, -rsakr-, -rva-, -rycka, -sakr-, -sakri-, -sino, -usko-, -varar, -vmord-, F_FEAST, V_BET, adj-, adjo, begr-, begra-, dubbe-, emoj-, emoji-, en sista, er hela, fall, fardi-, fatta-, for ett, hand om, hande-, hit, igen-, igeno-, igenom, kra-, kund-, man gor, maste man, min sambo, natten, om jag, onsk-, ord, ork-, orka-, pa riktigt, sambo, sista ord, ska inte, skiten, spara, till min, trycka, vage-, val-, vill jag
12: #number pa, -acker, -ada-, -ader-, -ads-, -aha-, -aket, -aknad-, -ambo, -andag, -ank, -anka, -anker, -annar, -arde-, -ardi-, -bets-, -dic-, -dici-, -edic-, -edici-, -eland-, -elkon-, -enne, -est, -gga-, -ghe-, -ighe-, -illa, -ingd-, -ingde, -ise-, -ker, -kick-, -knad-, -kog-, -koge-, -kogen, -kor, -lad-, -lande-, -lapp-, -las, -lden, -led-, -lkon-, -lkont-, -mbo, -ment-, -mnta-, -mntab-, -mord-, -nker, -ntab-, -ntabl-, -olla-, -omnta-, -oppa, -orr-, -orts-, -pele-, -pelk-, -pelko-, -rbets-, -rkar, -rla-, -ropp-, -rren, -rsak-, -rts-, -skod, -tabl-, -table-, -tigt, -tro-, -uck-, -uta, -vart, F_EVER, Q_LANDED, V_IF_NOT, als-, alsk-, alska-, arm-, att hon, att skriva, bara pa, betal-, bran-, bru-, dom, efter att, ege-, egen, er sida, finns, fol-, fran mig, gor det, gran-, hand-, henne, inte ska, katt-, klocka, liv-, log-, mandag, medi-, medic-, mig pa, ringd-, ringde, ska ga, ska-, skog-, skoge-, skogen, spelk-, spr-, stannar, svara-, ta livet, ta mitt, take-, taket, vantar
11: -akr-, -ammal, -ande-, -arden, -atten, -dern-, -derna, -det, -dsta-, -ejd-, -ejda, -esva-, -ggar, -gon-, -hal-, -jorde, -krivi-, -larn-, -larna, -mil-, -mmal, -nnar, -nne, -orten, -para, -pela-, -port-, -ppen, -psa-, -rave-, -rev, -rivi-, -rivit, -rop-, -ruka-, -sak-, -slu-, -svar-, -tab-, -tet-, -tja-, -usten, allt-, arb-, arbe-, arbet-, bara en, barn, barne-, beg-, bonusen, bra-, gammal, gjorde, grav-, halle-, haller, hand, har skrivit, hej, hejd-, hejda, hoppa-, hyr-, iho-, ihop, imo-, imor-, krop-, kropp-, last, lik-, rade-, rader-, sake-, sal-, sida, skar, skic-, skre-, skrivit, skul-, slut pa, spelet, svar-, vac-, veckan
10: -agt, -alt, -antar, -appa, -arn-, -arne-, -ator, -attar, -bro-, -ckat, -den, -dera-, -eckan, -elk-, -elko-, -etta, -gat, -ilken, -issl-, -issly-, -iten, -jon, -kod, -kte, -kti-, -lands-, -lette-, -lla-, -llt-, -llts-, -lltsa, -lorat, -lse-, -lts-, -ltsa, -lycka-, -nom, -ntar, -nten, -orat, -orsok-, -pet, -raf-, -rsok-, -sly-, -slyc-, -slyck-, -ssly-, -sslyc-, -tsa, -vande, -ycka-, -yran, allts-, alltsa, ann-, det nan, dett-, detta, er, for alltid, forlorat, gamm-, gamma-, gar ut, gjo-, gjor-, hans, hoppa, ju, kommer inte, lil-, lill-, missl-, orkar, ratt, sitter i, slippa, stang-, stil-, vilken
9: -aft, -aret, -arit, -avla, -bbe-, -cker, -der-, -ets-, -for, -igh-, -imm-, -jord-, -llar, -lom-, -lorad-, -nas, -ndag, -ndr-, -nska-, -ntr-, -onn-, -orad-, -orade, -orta, -ova, -over, -ran-, -rds-, -sbe-, -sko-, -tig-, -uka-, -ummer, -und-, -vla, D_HARM, D_HATE, HOWLONG, Y_GAMBLE, borta, dub-, dubb-, for jag, forlorade, forso-, fre-, gjord-, haf-, haft, har ar, hun-, ida-, idag, jav-, javl-, javla, lug-, med en, min bror, mot, nam-, nu ar, rad-, saldo, skickar, van-, vara, vari-, varit, vecka-, veta
8: -acka, -agenh-, -ala-, -aldo, -amma, -ang-, -anke-, -ard-, -ave-, -den-, -elat, -enhet-, -ering, -genh-, -genhe-, -icka-, -igg-, -igge-, -igger, -ive-, -kar-, -kriva, -ldo, -lev, -oja-, -ora-, -orso-, -pelet, -pen, -riva, -rta, -rukar, -ste-, -tage-, -taget, -talar, -tan, -till-, -ukar, -usk-, -vara-, avslu-, betalar, brukar, dat-, fattar, hej-, hitta-, hur lange, kann-, kil-, kun-, lagen-, lagenheten, ligg-, ligge-, ligger, meni-, menin-, mina, mor-, pappa, sald-, sam-, skriva, sove-, sover
7: -agen-, -aller, -ande, -aren, -dst-, -ecka-, -eha-, -enin-, -eta-, -iktig-, -illa-, -ina, -inns, -jalv, -ktigt, -lan-, -lora-, -lut-, -mor, -nna, -nta-, -nusen, -opp-, -oppa-, -rlora-, -star, -til-, -tre-, -tter, fors-, frag-, hal-, hon-, inga, insa-, insat-, jag var, nar man, och har, riktigt, rin-, sak-, sjalv, snal-, spelat
6: -arn, -dat-, -efone-, -eni-, -kat, -kic-, -locka, -lsk-, -nad, -ocka, -orte-, -pelat, -rage-, att jag, far-, gor jag, got-, ha, i, ikv-, ikva-, ikval-, ikvall, komm-, racke-, racker, ring-, sin, sitt-, skam-, sta-, telefonen, till-, vins-, vinsten
5: -ansk-, -eme-, -ilke-, -krev, -lor-, -mmer, -ommer, -orlu-, -rlu-, -tat, -umme-, -vslu-, -vslut-, ALL, FRIEND, bort, lan-, lig-, skrev, snu-, star, vilke-
4: -etal-, -ken, -mer, -mma, -orde, -rsa-, -sok-, ble-, blev, fa, hall-, klar-, mam-, mamm-, spela-
3: -ade-, -akn-, -eda-, -erin-, -nsk-, -org-, Q_DONE
2: -nad-, -orlo-, -orlor-, -rlo-, -rlor-, -rne-, PERSON_NOUN, forlo-
1: -ner, -nget, -tar, som, var-
-1: och
-2: -ager, -ank-, -attni-, -bak-, -der, -ing, -itt-, -tta, WHERE, pa, sid-, uta-
-3: -anda-, -erad, -ors-, DEPOSIT, tim-
-4: -inne-, -ninge-, -ppn-, -satt-, -uge-, DESPAIR, GAMEWORD, MY, T_WRONG, gan-, gang, kom-, nej, oppn-, rak-, vec-, veck-
-5: -ackar, -all-, -amp-, -ann, -ans-, -anta-, -ati-, -del-, -etala, -gen, -inst, -jug-, -kan, -lig-, -lning-, -ngar-, -nka-, -nsta-, -ori-, -orko-, -orkor-, -rkor-, -str-, -tala, -ull-, -usen, -val-, -vand-, DOCKIND, FEE, H_MINE, PLEAD, Q_COUNTED, REJECTED_DOC, TWICE, YOUNG, betala, haha, har jag, igar, kork-, korko-, man, mit-, mitt, nol-, tage-, taget, tagit, tro-, varf-, varfo-, varfor
-6: -amb-, -amma-, -anne-, -ees-, -eesp-, -eespi-, -ele-, -eri-, -espi-, -espin-, -gan-, -get, -inst-, -ket, -mar, -mmar, -nste-, -nurr, -ode-, -oden, -ortet, -pin-, -pper, -rag-, -rar, -rees-, -reesp-, -rme-, -rtet, -sio-, -son-, -spin-, -tet, -tor, -ttni-, -ttnin-, -unkar, -urr, COUNT, GREETING, Q_SAID, SMS, WHEN, avs-, borj-, forr-, freda-, frees-, funkar, hja-, iga-, inne, mig sjalv, samm-, samma, slut-, tagi-, tel-
-7: -abb-, -add-, -agit, -alle-, -aml-, -armen, -ckar, -daga-, -dagar, -dda-, -dka-, -ehan-, -ehand-, -elad-, -elade, -erif-, -erifi-, -fon-, -git, -hand-, -handl-, -ick-, -iden, -ille, -insk-, -kad, -karme-, -kont-, -ktiv-, -ktive-, -lde, -lltid, -lti-, -lutar, -nda-, -nst, -nster, -ntot, -onen, -ontot, -orj-, -orsd-, -orsda-, -pelad-, -rap-, -rda-, -ree-, -rifi-, -rifie-, -rive-, -rsd-, -rsda-, -snu-, -sva-, -tans, -tar-, -ter-, -utar, G_FEELING, I, LIMIT, TERMS, akti-, alltid, ans-, banken, behan-, borde, fred-, free-, gam-, jag har, just, kontot, kop-, maste jag, mis-, miss-, nek-, ni har, pa mitt, pers-, perso-, sakna-, skarmen, spelade, spelar, syn-, tack-, tog, torsd-, tus-, tuse-, und-, vad ar, vad jag, veri-, verif-
-8: -abbt, -aknas, -ane-, -anst-, -arme-, -aten, -ator-, -atte, -bbt, -bet-, -betal-, -bonus, -cen-, -dan-, -edag-, -elg-, -elop-, -erv-, -evis, -far-, -fie-, -fier-, -ifi-, -ifie-, -ifier-, -ilj-, -illb-, -illba-, -ionen, -kli-, -knas, -krive-, -lbak-, -llba-, -llbak-, -ltid, -nabbt, -ngd, -nli-, -nligt, -nska, -nur-, -omm-, -pelar, -per, -rakn-, -rde, -rna-, -rol-, -sar, -sat, -sta-, -talle-, -tim-, -tive-, -tori-, -tter-, -yns, ACCOUNT, BALANCE, C_GONE, anda, att spela, ber, fel-, for att, gangen, ganger, halv-, helg-, jus-, kamp-, kampa-, konto i, lonen, manad-, mid-, pa min, papp-, plo-, regis-, sluta-, snabbt, spar-, stop-, syns, tid-, tillb-, tusen, upp-, utan
-9: -age, -age-, -ags, -aln-, -alni-, -alnin-, -anad, -anj-, -ant-, -ari-, -arr-, -ass-, -aug-, -augh, -dagen, -dli-, -drag, -dre-, -dres-, -efo-, -egit-, -egiti-, -emt-, -erar, -erso-, -etaln-, -eve-, -fara-, -faran-, -for-, -giti-, -gitim-, -idar-, -idare, -idr-, -idra-, -ier-, -ila-, -ilau-, -ilaug-, -ingen, -inut-, -inute-, -isar, -iti-, -itim-, -jil-, -jila-, -jilau-, -karm-, -kva-, -lade, -lau-, -laug-, -laugh, -llb-, -lpa-, -mojil-, -mpanj-, -ndag-, -ngarn-, -ngt, -nti-, -nute-, -nuter, -obba-, -odel-, -ojil-, -ojila-, -ond-, -orn-, -ortf-, -ortfa-, -ose-, -ots, -panj-, -ppat, -rad, -rag, -rande, -ras-, -rdag-, -rog, -ror, -rtf-, -rtfa-, -rtfar-, -rys-, -sats, -sch-, -sdag, -speng-, -tad, -taln-, -talni-, -tbo-, -tfara-, -tod, -tot, -ugh, -unka-, -uter, -vitt-, C_CANT_STOP, C_EVEN, NOT_ARRIVED, TAX, andr-, bega-, begar-, bonus-, byte-, byter, den #number, drog, emojilaugh, ett uttag, far man, fel pa, femt-, fortf-, fortfarande, fru-, funk-, funka-, gar inte, ggr, halva, inko-, int, jobba-, kry-, kvitt-, legi-, legit-, minut-, minuter, regi-, sa nu, sagt, sed-, seda-, sedan, skarm-, sonda-, spa-, spor-, sport-, tors-, utb-, vida-, vidar-, vidare, vill ha, vill-
-10: -akni-, -aknin-, -amla, -amm-, -ampan-, -anki-, -ankid, -ankte, -arnb-, -arra-, -asino-, -bar-, -dage-, -dags-, -ebr-, -edi-, -erb-, -ering-, -gna-, -grans-, -ide-, -ino-, -ione-, -ite-, -iva-, -iver-, -kal-, -kas, -kid, -klig-, -koms-, -kull-, -kulle, -lbaks, -llar-, -lop-, -lra-, -luta-, -mpan-, -namn, -nit, -nkid, -nkte, -nnit, -ntou-, -ntout-, -ntrol-, -ontou-, -ontro-, -outd-, -outdr-, -parra-, -penga-, -ppe-, -ppl-, -rbeta-, -red-, -rig-, -rke-, -rnb-, -rom-, -rsta, -sdag-, -sino-, -skr-, -slo-, -spen-, -ssa, -sset, -ster-, -tdr-, -tdra-, -tfa-, -tfar-, -tiv-, -tiver-, -tko-, -tkor-, -tni-, -tnin-, -topp, -tou-, -tout-, -toutd-, -trol-, -unni-, -unnit, -utdr-, -utdra-, -vande-, -vbr-, -vec-, -veri-, -yra, Q_PEEK, and-, anvander, appe-, appen, att ni, avbr-, banke-, banki-, bankid, barnb-, bonus, dag, del-, er jag, fast jag, fem-, flic-, flick-, fyra, gaml-, gamla, hac-, hack-, hacka-, ham-, i tva, komp-, kompi-, las, lite, lova-, mig med, min, och ni, onsd-, onsda-, oss, pan-, rut-, skull-, skulle, stanga av, tankt-, tankte, tex-, ti, tillbaks, tom-, tomt, vid-
-11: -aft-, -agn-, -allet, -anet, -arar, -ation-, -bonu-, -ckan, -dad-, -dade, -dar-, -dkan-, -drage-, -drig, -dsom-, -egar-, -egis-, -egist-, -eka-, -ekl-, -ekt-, -elo-, -emm-, -entin-, -esked, -evli-, -genti-, -gis-, -gist-, -gistr-, -idso-, -idsom-, -isa-, -iska, -istre-, -ite, -ittad-, -kning-, -lago-, -lba-, -ldrig, -lera-, -llet, -lni-, -lnin-, -locke-, -lsta-, -lstan-, -lva-, -lytta-, -mal-, -mme-, -nabb-, -nam-, -ngn-, -ning, -nki-, -nma-, -nmal-, -nor, -odka-, -odkan-, -ommar, -onor, -ontr-, -opp, -out-, -par-, -ppet, -rati-, -reda-, -rer-, -revli-, -ronor, -rran, -rsona-, -rvi-, -sgr-, -sked, -sona-, -ssb-, -strer-, -tand-, -tang-, -tern, -ttade, -uga-, -ugan, -ula-, -ume-, -use-, -uta-, -vall, -vol-, -yte-, -yter, -ytta-, H_DEAD, LICENCE, WIN_NOUN, a, a int, akt-, aldri-, aldrig, anm-, anma-, anmal-, ar du, back, brors-, drag-, en vecka, gil-, glom-, godka-, grat-, har tagit, helt, hemm-, hittade, ingenting, jag ar, jag for, jag undrar, kronor, mids-, midso-, pap-, pres-, prese-, sage-, sager, se, sluta, snabb-, son-, stangt, stod, tre, tva ar, vande-, vander, vill inte, vinne-, vinner, vis-
-12: #amount euro, -adda, -agga-, -amn, -ams-, -appe-, -ara-, -arb-, -arde, -ata-, -atter-, -bar, -bba-, -bon-, -dar, -drag-, -dress-, -ekt, -esen-, -grans, -het, -irekt, -iss-, -istr-, -ita-, -itte-, -itter, -jude-, -juge-, -juger, -ked, -kra-, -land, -latt-, -ler-, -lin-, -livi-, -livit, -lls-, -mpi-, -nab-, -nsd-, -nsda-, -ocke-, -odk-, -okt, -omma-, -omp-, -ompi-, -oms-, -ona-, -orsta, -ost, -rat-, -rekt, -rend-, -rese-, -resen-, -rors-, -rorsa-, -rsokt, -sokt, -som-, -tad-, -tade, -tanga, -tangt, -trer-, -ttad-, -uar-, -uari, -ule-, -ulle, -unna, -vli-, -vst-, REFUND, STILL, WHAT, Y_LOSS, avst-, avsta-, bad, behover ni, bliv-, blivi-, blivit, bloc-, block-, bort mig, den ar, det jag, direkt, ell-, elle-, eller, far jag, forsokt, forsta, glo-, godk-, halla, har forsokt, hora, ingen-, inte pa, jag skicka, jag vinner, klarar, konto-, kul, kunn-, kunna, ladd-, lag, laget, lana-, ljuge-, ljuger, man inte, mitt pass, natterna, ni ha, norm-, norma-, nu sitter, papper, satt, sida-, sidan, sitte-, sitter, snab-, spe-, spo-, stanga, tag-, unga-, ungar-, ungarna, vand-, ville, visa
-13: -ambon, -anga, -angen, -arm-, -arr, -assan, -atar, -ation, -aus, -bbet, -bet, -bon, -bru-, -dags, -dda, -eck-, -elar, -ens, -ens-, -erat, -fra-, -gard-, -garn-, -garna, -ick, -idan, -ldri-, -lika, -ling-, -mbon, -mla, -mmi-, -nde-, -niska, -nus-, -obb, -ojd, -onto-, -onus-, -orkl-, -orkla-, -ova-, -pan-, -pat, -peng-, -pla-, -rater, -ren-, -res-, -rig, -rkla-, -rklar-, -rycke-, -san, -sse-, -tera-, -tion, -tione-, -usv-, -vers-, C_FEEL, GAMBLE_ONLY, att bli, att den, bla-, dage-, dagen, fick, for min, forkl-, gav, grate-, grater, hjal-, jobb, klara-, knap-, lur-, lura-, manniska, mat-, mig att, mina #number, mitt i, nyt-, nytt, oli-, olik-, olika, pappe-, rad, sambon, satta, sitter jag, stor-, tal-, till en, trycker, under
-14: #number #amount, -adr-, -agi-, -alva, -ambo-, -ammas, -ang, -ankt-, -apper, -ari, -arsk-, -dlin-, -ejla-, -ejlad-, -eli-, -ell-, -ening-, -eske-, -hat-, -inge-, -ire-, -irek-, -ist, -jlad-, -kann-, -kom-, -ldr-, -ligt, -lle, -mas, -mma-, -mmas, -mna, -nga, -nnu, -nvand-, -omt, -orm-, -otar, -raga, -rek-, -rige, -rmo-, -rof-, -sma-, -tom-, -top-, -var, Q_ASK_IT, age-, annu, app-, chat-, dir-, dire-, direk-, gar, gatt, ge mig, god-, gul-, helt slut, hor-, i hela, lose-, mamma-, mammas, mejla-, och spelar, pen-, pengar, sa har, sambo-, ska ja, sond-, sve-, tand-, tor-, typ, ut med
-15: -agot, -akar, -akt, -alt-, -and-, -angt, -arfo-, -arfor, -ater, -atta, -dri-, -ela, -els-, -ende, -ersat-, -evi-, -gning, -got, -ils-, -ings-, -inu-, -ion-, -itar, -jalp-, -kla-, -lam-, -let, -lust-, -met, -mmet, -msatt-, -nto-, -obbe-, -obbet, -pad-, -pen-, -ppr-, -rfor, -rko-, -rlust-, -rono-, -rsat-, -ssn-, -tang, -tas, -ter, -tion-, -tning-, -ton, -tto-, -van-, -vsta-, -vstan-, G_LAUGH, avb-, det i, fic-, finns det, fyr-, gang-, gange-, hjalp-, jobbe-, jobbet, just nu, krono-, kvall, man-, mana-, min-, minu-, nagot, nio, peng-, penga-, per-, sista taget, slot-, stang, under-, var det
-16: -alp-, -ami-, -amna, -bes-, -enti-, -ige, -kning, -kort, -lst-, -mbo-, -ngent-, -nkt-, -ransk-, -redi-, -rfo-, -sat-, -ste, -tti-, -ven-, -vis-, G_FUN, G_MOOD_OF, POINTLESS, Q_BROKE, Q_STAKE, adv-, aldr-, aut-, auto-, bac-, bad-, gar sista, gat-, jag ber, kanne-, kanner, kred-, kredi-, kron-, lamna, ljug-, manaden, mejl, min man, mitt konto, ni vill, och nu, reg-, rekl-, rekla-, sager att, salde, sjuk-, slo-, ta bort, tack, tje-, tra-, vi har, vinn-
-17: #amount kr, -alla, -beta-, -ejl, -elt, -erk-, -esk-, -evl-, -gni-, -gnin-, -ids-, -kil-, -lan, -larar, -lig, -lle-, -nvan-, -rev-, -revl-, -rra, -run-, -spe-, -unk-, C_PLAY, FUNDSOURCE, GAMBLE, H_LIMIT, PAYOUT, Q_UNDONE, REVERSE, V_KIN, ald-, anv-, anva-, anvan-, be, en gang, forst-, fran er, id, inna-, innan, jag far, kna-, kr, mig, nar gar, per, rek-, san-, tap-, tapp-, tappa-, tre-, via
-18: -ags-, -andl-, -ebe-, -ekla-, -ent, -fal-, -git-, -juk-, -kas-, -kass-, -nder-, -ndl-, -ngs-, -nva-, -oka, -onus, -parr-, -ppa-, -ress-, -rif-, -rra-, -uro, -uto-, C_DRIVEN, DURATION, ROUND_SUM, behover jag, cha-, eur-, euro, fem, fru, ha en, hel-, igen, inte en, jag, jag kan, kan, min fru, nu har, sa fort, satt-, sparr-
-19: -aden, -alde, -anade-, -anner, -ans, -are, -aste, -ejl-, -ern, -gan, -gent-, -ida-, -jla-, -jud-, -lara-, -lic-, -lick-, -msat-, -naden, -nen-, -nnan, -orst-, -rans, -rst-, -set, -tte, CONTRIBUTE, PLEASE_HELP, av det, chatt-, chatten, fas-, fast, fatt, ink-, lon-, lone-, mejl-, omsa-, omsat-, pass, rakn-, svar
-20: -ala, -ant, -ass, -eng-, -enga-, -ese-, -ess-, -ion, -lik-, -lot-, -mst-, -nan, -ngen-, -nner, -ockan, -onu-, -ote-, -rkl-, G_TITLE, T_PAY, Y_GRAVE_NEED, bonu-, kan jag, klockan, kval-, lit-, mast-, maste, med, mig till, nor-, nya, om det, sen, sen i, vet inte, vil-
-21: -appa-, -arf-, -egi-, -ika, -isa, -locka-, -msa-, -nder, -ota-, -rans-, DECLINED, Q_GOT, Y_DAILY, sag-, ver-
-22: -agar, -andla-, -dla-, -end-, -gran-, -ndla-, -nni-, -ocka-, -oke-, -one-, -rsk-, -stal-, -stall-, -stang-, CHARGE, Q_CALM_TALK, Q_UNIT, WAGER, kla-, tac-
-23: -aga, -anad-, -hatt-, -nade-, -oma-, -ono-, -unn-, CHILD_USED, H_STATE, INSULT, bon-, fran, klag-, men, nar, oms-, som jag
-24: -atio-, -engar, -hatte-, -lag-, -man-, -tan-, CHANGE, WINNINGS, dagar, inn-, nu
-25: -agen, -ers-, -kan-, -loc-, -lock-, -lva, -tall-, MARKETING, Q_PART, Y_SHAME, fork-, inte att, mas-, nar jag, spel-, vart
-26: -anda, -era-, -nus, -pel-, -sda-, -ver-, Q_STALL, lan, och jag, pro-
-27: -ent-, -gar-, -knin-, -nto, -onto, -rak-, -ran, -tor-, -ytt, C_PURPOSE, JOKE, sa jag, tar
-28: -ate-, -ska, LOGIN, TIMEUNIT, daga-, konto, kort, unde-
-29: -ecka, -kni-, -kor-, -ngar, -nings-, -tio-, AGAIN, BLOCKED, GAME, jobb-, los-, ska jag, ta ut, vecka
-30: -ork-, HELP
-31: -ana-, -tal-, MONEY
-32: -ock-, -pela, DEVICE, Y_SECRET, av, byt-, kon-, spela, vi
-33: -aga-, -ale-, -stan-, -tag, ACCOUNT_ONLY, H_SET, T_LESS, uttag
-34: -ing-, USE, sat-, utt-, utta-
-35: -ins-, -ning-, -ttag, bank-, mej-, upp
-36: CAN, den, lju-
-37: Q_FROM, in, kan inte, vad
-38: -obb-, -ort, MISSING, dag-
-39: -ont-, -tta-, ADDICT_WEAK, YOU, fel
-40: #number, #number #number, -dag-, MINOR_AGE, har inte, sju-
-41: PERSON_SURE, Y_DEBT, gar det, kont-, tva
-42: job-
-43: ARRIVE, G_THING, PROBLEM, Q_REPEAT
-44: HOW, Y_NEED
-45: kor-
-46: #amount, -nin-, AMOUNT, ban-
-47: -gar
-48: H_USED, Y_PAY
-49: H_GADGET
-50: BREAKUP, Q_TAKEN
-51: -ack
-52: BLOCKED_BY_YOU, WAITING
-53: -nga-, du
-54: ESSENTIAL, WEEKDAY, Y_DEVICE, Y_HELP
-55: EXCLUDE
-57: ADDICTION, H_FAULT, hur
-60: T_SENDER
-61: Y_QUESTION
-63: Y_COMPULSE
-66: MONEY_THING, NUM
-71: G_TASK
-72: BORROW
-74: FAULT
-79: APP
-83: Y_CALM
-93: BONUS
-98: METHOD, THIRD_TROUBLE
-112: DOCUMENT
-115: Q_ELSE
`,
    care: `
127: EXCLUDE, SUICIDE, Y_COMPULSE, Y_NEED
117: V_MEANS
113: Y_DEBT
106: Y_GRAVE_NEED
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
62: Y_LOSS, mig
61: C_TREATMENT
60: V_DENY
59: CHILD, det
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
42: -orl-, F_CUT_PLACE, SELF, SELF_SURE
41: -ang, ADDICT_WEAK, C_FEEL, FAMILY, LOSE_SURE, alla, anda, bar-, o, ur
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
30: -ande-, -arna, -jalv, -nge-, V_KIN, and-, det har, inte, pa en, reda-, redan, sald-, sjalv
29: -ara, -assa-, -ata, -iskt, -nars, -nnar-, -nnars, -pel-, -ppa, -rors, -tan-, -tang, -tang-, annar-, annars, dod-, hen-, henn-, ing-, ja har, kas-, man int, man nar, sa att, stang
28: #number, -agon, -ian, -net, -nne-, GAMBLE_ONLY, V_DECIDE, V_IF_NOT, i nian, ige-, kanns, lat-, livet, nagon, natt, nia-, nian, nog, ta bort, tim-, vakn-, vecka-, vid
27: #number sen, -len, -yck-, V_LETTER, allt, av, dit, gra-, ins-, kass-, va gor, vak-
26: -ade-, -attn-, -ecka-, -elan-, -mna-, -nns, -ommer, -ons-, -ppa-, -ppn-, -sok-, -tter, F_FAREWELL, ME, alv-, behal-, bet-, casino, det ar, egen, lata, na, oppn-, passa-, tanke-, vagar, vagar inte, vill do
25: -alde, -alv-, -asi-, -lad-, -nge, -omn-, -sbo-, -tit, PLEAD, V_ALONE, ar ute, det gar, fran spel, gor man, had-, hade, i veckan, och anda, opp-, samt-, slu-, somn-, spar-, ute
24: -ader-, -alt, -ber-, -est, -ivet, -nde, -sand-, -sto-, -tangn-, -tid, -vst-, F_PET_THING, avs-, ga, jag star, mat-, me, sit-, ta en
23: -alv, -eckan, -eva, -gger, -lar-, -lvm-, -lvmo-, -lvmor-, -mmar-, -ola-, -omme-, -orte-, -ram-, -ron, -rsa-, -ska-, -skt, -sluta, -var-, -vmo-, -vmor-, -vsta-, -vstan-, V_HARM, ati-, atit, avsluta, casi-, casin-, far ni, fort, gar-, gor-, gora, hyr-, inge-, ja va, kan-, leva, liv, mark-, ratt, som-, stop-, timm-, veckan
22: #number pa, #number timmars, -bro-, -gravn-, -immar-, -lage-, -mars, -mmars, -nda, -nsa-, -pte, -ravn-, -ravni-, -topp, -toppa-, -unde, -ycka, GET_MEANS, S_PEACE, ar avstangd, begravningen, cas-, det-, grans, int, kal-, klar-, lan-, mig sjalv, sluta, timmars, timmars paus, ung-
21: #number och, -ads-, -als-, -ander, -ane-, -angn-, -angni-, -attr-, -bbet, -bet, -bol-, -digt, -eten, -heten, -imm-, -itt-, -itta-, -mnt-, -ngn-, -ngni-, -ngnin-, -non-, -orj-, -rav-, -stang-, -tnat, -ttr-, -usk-, LIMIT, NEG, er sida, era, fatt-, gar igenom, gor, hander, har #number, int-, jag kommer, kann-, kolla-, krop-, kropp-, laser det, lata bli, med mitt, nar man, salde, sat-, skickar ni, sku-, undrar hur, vrakn-
20: -ablet-, -adru-, -agge-, -agger, -aktis-, -att, -atte, -blet-, -blett-, -dru-, -ehall, -ers, -etta, -hop, -inn-, -irm-, -irma-, -ist-, -jukt, -ktis-, -ktisk-, -lat, -nade-, -nna, -omnt-, -opp, -orlat, -orlu-, -rlat, -rlu-, -tol, -ukt, -vet-, -vslu-, -vslut-, F_GRAVE, alve-, arb-, arbe-, arbet-, badr-, badru-, bat-, behall, bile-, bilen, brors, den till, dett-, detta, ele-, end-, enda, forlat, hande-, insattningar, lagge-, lagger, lang-, ni bara, ni inte, nu e, rat-, sist-, ska behovs, som en, somnt-, spel, tog, ut en, vet ni, vill ta
19: -anade-, -ange, -anker, -arje, -assan-, -avn-, -avni-, -avnin-, -che-, -ebro-, -ehal-, -ehovs, -ela-, -eng-, -enne, -enom, -fte-, -gen, -gge-, -ghet-, -ghete-, -gra-, -hovs, -ighet-, -lja, -lomm-, -lyc-, -lyck-, -ner, -nker, -ods-, -olage-, -oppa-, -ovs, -rage-, -rje, -sande, -ssan-, -ssand-, -sul-, -vning-, F_HIGH, F_LAST, V_BURDEN, V_DRINK, V_SLEEP, avsluta mitt, behovs, beta-, borj-, de e, det blir, henne, hos, i, i november, lagg-, log-, ni ta, o alla, passande, sitt-, ski-, skickar, sky-, snar-, tid, tid ar, till er, tus-, tuse-, tusen, varj-, varje, vor-, vore
18: -acke-, -ader, -alvm-, -alvmo-, -anne-, -asin-, -del-, -egr-, -egra-, -eland-, -engar, -etala-, -idi-, -idig-, -inna, -ipp-, -jalvm-, -kat-, -lette-, -lommo-, -lorat, -mmo-, -nade, -nart, -nse-, -ommo-, -ora, -orat, -ors-, -pas, -pen-, -porte-, -ppas, -raget, -redi-, -rit, -rono-, -ropp-, -ton, C_EVEN, C_PLAY, H_OTHER, V_TELL, anna-, avslu-, bara att, begr-, begra-, blom-, blomm-, dit jag, en paus, er, fle-, for alltid, forlorat, hitta-, ingen, inte sa, jag gar, jag var, kred-, kredi-, krono-, lev-, man va, med i, min tid, mitt konto, mitt sista, och det, och inget, pla-, saker, sen #number, ser, sida, sju-, snart, spa-, tanker, vakna-, vra-, vrak-
17: #number av, #number tusen, -alja, -amti-, -attre, -ckor, -der-, -eckor, -edi-, -enga-, -kju-, -let-, -lett-, -lip-, -lipp-, -mga-, -mti-, -niskt, -oen-, -oend-, -olag-, -omm-, -orm-, -orma-, -ors, -ove-, -pel, -pna-, -port-, -ppna-, -rap-, -rat, -rte-, -ssa, -tisk-, -topp-, -tre, -ttre, -und, -uste-, -vet, BETTER_OFF, ann-, avst-, avsta-, avstangning, bara, batt-, battr-, battre, beha-, bor-, den har, dom, en kvall, fakti-, faktiskt, hon, hop-, int kan, ja, jag mar, komme-, kommer, lamna-, lova, mar, ni, nu ar, oppna-, skju-, stopp-, str-, ter-, trott pa, turneringen, val, veckor
16: -anke-, -arj-, -ase-, -aser, -bid-, -bidr-, -bidra-, -den, -dern-, -derna, -edo-, -ehov-, -garna, -geno-, -genom, -ghe-, -gon, -gran-, -hov-, -idr-, -idra-, -ighe-, -inj-, -isen, -ista, -ista-, -ittad-, -jalv-, -juk-, -kjut-, -kor, -kul-, -kyld-, -kyldi-, -larar, -ldi-, -ldig, -lld-, -lls, -lycka, -mor-, -nke-, -obbe-, -obbet, -odel-, -orja, -ormal-, -orten, -par-, -ragar, -rang-, -rec-, -rja, -rlust-, -rmal-, -rop-, -ssk-, -tis-, -usten, -wis-, -yld-, -yldi-, -yldig, C_DRIVEN, F_SHARP, THANKS, beho-, behov-, betal-, betalar ut, bett, borja, det bli, en sista, fak-, fakt-, fatta-, fattar, fragar, gran-, hand-, hittade, igen-, igeno-, igenom, jobbe-, jobbet, kron-, kroppen, kunde, lan, man fa, med-, mig i, min egen, min son, mina sista, natten, olyc-, olyck-, olycka, om dagen, pol-, satte, sista, sjalv-, ska, skjut-, skon-, skyl-, skyld-, skyldig, sli-, snu-, tank, till alla, vinna
15: -all, -amna-, -asino, -ats-, -ckan, -dna-, -dpr, -edv-, -egrav-, -elp-, -elpa-, -elpau-, -erap-, -erg, -ette-, -gat, -grav-, -hete-, -ici-, -ida, -idigt, -imma-, -ino, -jar, -koj-, -koja-, -kon-, -kort-, -land-, -lpau-, -lust-, -mil-, -mtidi-, -nader, -ninga-, -nit-, -nsam, -nsatt-, -olla-, -onst-, -ort-, -pau-, -pelp-, -pelpa-, -rama-, -rem-, -rfa-, -rors-, -rorsa-, -rsan, -rup-, -sino, -skan, -tal, -tala-, -tam-, -tidi-, -tidig-, -tte, -ubb-, -uskod, -vni-, -vnin-, -yran, F_RAIL, Q_SAID, ar bara, bil-, bonuskod, dotters, e ja, enligt gdpr, ensa-, ensam, ert casino, for-, gar ut, gdp-, gdpr, godkanner, hals-, hela, hopp-, i tre, in mer, insa-, insat-, job-, kall-, kun-, manader, min dotters, mitt liv, sa till, samti-, samtidigt, satt-, sjo-, sjon, skoj-, skoja-, son, spelp-, sta, tank-, tera-, terap-, timma-
14: -abl-, -able-, -aha-, -ama-, -andet, -anna-, -arkt, -arnin-, -atter, -bets-, -ckas, -cke-, -ebr-, -eho-, -ele-, -elle-, -ema-, -etar, -ett, -garn-, -hal-, -hall, -innas, -kojar, -kont, -lpa-, -luste-, -nen-, -nnas, -nsat-, -nska-, -ojar, -ora-, -orla-, -orsan, -ovem-, -ovemb-, -pelan-, -peng-, -penga-, -ppo-, -ppor-, -rbets-, -rkt, -roppe-, -rott, -rupp-, -rva-, -sam, -sbor-, -sti-, -talle-, -tna-, -tro-, -ttn-, -ust-, -vem-, -vemb-, -vembe-, CHILD_USED, V_FAITH, ar i, det kanns, ens-, forla-, fru-, fyra, har varit, hyra-, hyran, i natt, inte hur, inte ska, kan, lana-, live-, markt, mes-, mig for, nast-, nov-, nove-, novem-, november, ord, pengar till, sis-, sista ord, skojar, skont, slip-, slipp-, tol-, vara-, vattn-, vec-, veck-, vill att
13: -adr-, -angre, -ansen, -arke-, -attar, -atum, -djo, -ecko-, -efon, -epe-, -epet, -era, -erm-, -ets, -jute-, -juter, -kjute-, -korte-, -lande-, -lara-, -lefon, -lev, -lise-, -lisen, -ltid, -mfo-, -mma-, -mord, -napp, -ndig-, -ngar, -ngre, -olis-, -olise-, -opp-, -opt-, -opte, -orsok-, -osta-, -pare-, -pels-, -por-, -ranse-, -rden, -rne-, -rnin-, -rre-, -ten, -ter-, -terna, -tiskt, -ttar, -tum, -ubbe-, -vmord, -yra, C_FALL, MY, S_NOTE, adj-, adjo, ar och, att spela, ave-, aven, bra, dod, elen, fac-, fjo-, forso-, fram-, gar, har igen, har ju, hel-, hoppa, jag vet, kopt-, kopte, langr-, langre, lase-, laser, mig att, mot-, nasta, oly-, pa, pa er, pa mig, polis-, polisen, repe-, repet, sake-, sen, sjalv jag, skjuter, spare-, spels-, svart, telefon, tre, vara, vecko-
12: -alp, -alsa, -angr-, -annen, -apeu-, -app, -ara-, -ata-, -bron, -cker, -dlig-, -efen, -eller, -erape-, -eva-, -fen, -fon, -gning, -gre, -hef-, -hefe-, -hefen, -het-, -igh-, -jalp, -kanne-, -kur-, -lart, -lken, -lltid, -lpaus, -lsa, -nare, -nas, -nde-, -nka, -nner, -nsen, -nskar, -nusk-, -nusko-, -okte, -ont, -onusk-, -paus, -peu-, -rape-, -rapeu-, -rfal-, -rsan-, -rsok-, -rsokt-, -skod, -slut-, -sokt-, -sokte, -tanga, -tanna-, -tat, -tigt, -usko-, -vid, -yster, D_HARM, F_GIVE, H_MINE, Y_LAUGH, alltid, ar borta, ar inte, ar sa, back, barn, barn-, barne-, borta, brors-, chef-, chefe-, chefen, dods-, dub-, dubb-, for alla, for en, forsokte, hade jag, halsa, helle-, heller, hin-, hjalp, huv-, i #number, igen, klara-, ligger pa, livet av, logg-, logga-, mot, nog inte, norm-, norma-, ogo-, om man, onska-, onskar, racke-, racker, satter, sjuk-, spelandet, spelpaus, stanga, tak-, vat-, vatt-
11: -acker, -anka, -anse-, -appa, -arar, -arden, -astn-, -cko-, -drage-, -eda-, -efe-, -efo-, -elv-, -elve-, -elvet-, -embe-, -ember, -ende, -grans, -ifte-, -illb-, -illba-, -ise-, -jon, -juk, -jut-, -katt-, -konto-, -kte-, -lbak-, -llba-, -llbak-, -lus-, -lvet-, -lvete, -mbe-, -mber, -mer-, -nas-, -nfo-, -ngr-, -nnen, -ntin-, -ogga-, -okt-, -oppas, -orlus-, -orn, -orso-, -rlus-, -rren, -rten, -rum-, -sar, -sgr-, -sgra-, -sgran-, -skar, -ster-, -stn-, -torn, -tsa-, -uld-, -upp-, -urn-, -vart, -vete, -ycka-, -yra-, V_OTHER, eft-, efte-, er pa, ert, fa ut, forlu-, fot-, gru-, han har, har pa, har tappat, helv-, helve-, helvete, hus-, jag behover, jag gor, jag inte, kil-, kl, kos-, kost-, lam-, las-, lol, lonen, mam-, mamm-, mar-, pa ert, pa jobbet, pappa, pengar, plat-, poli-, pra-, saga, se, sjuk, ska inte, skatt-, skj-, sla-, slut pa, snal-, till en, tillb-, turn-
10: #number dagar, -akti-, -allt, -amn-, -amtid-, -ana, -aren, -art, -avl-, -bak-, -dsb-, -ede-, -elen, -emb-, -enhet-, -enne-, -ennes, -esta-, -eta-, -ete, -fter-, -iho-, -ihop, -ills, -inna-, -ippa, -kriv-, -lippa, -llb-, -locka, -lora-, -mtid-, -nting, -ocka, -onen, -otter-, -ppen, -rakni-, -rann-, -ren, -riv-, -rka-, -rlora-, -rug-, -ruga-, -rugan, -stna-, -ton-, -tspe-, -vara, ALL, D_HATE, F_DUSK, STILL, ar sjuk, att min, bara pa, bre-, dat-, dot-, efter-, fa, far, frug-, fruga-, frugan, ger, har ar, hell-, henne-, hennes, hur det, iho-, ihop, jobb-, jor-, just, klarar, klart, koll-, kor, lagenheten, och, pass-, prat-, ring-, satte-, sem-, seme-, semes-, sin, skat-, skriv-, snur-, spela-, ta mitt, tabl-, table-, tan-, tills, tur-, vakna
9: -agenh-, -agg-, -agt, -akni-, -aknin-, -amt, -ang-, -arde-, -arne-, -astna-, -attni-, -atu-, -dsta-, -genh-, -genhe-, -get, -ine-, -lande, -lats, -lera, -llti-, -lots, -nad, -nden, -neri-, -nerin-, -nnes, -ntro-, -ore, -ral-, -rata-, -rner-, -rneri-, -rpe-, -rumm-, -rumme-, -sta-, -stamt, -stan-, -tamt, -tem-, -ters, -tik, -ummet, -urne-, -urner-, -usen, -vsl-, Q_NOTHING, Q_WHEN, allti-, at, att han, bestamt, dott-, dotte-, fast-, fastn-, fraga-, fyr-, har spelat, hon har, kop-, lagen-, lamn-, lange, lov-, onsk-, pa att, skul-, slots, sna-, snurr-, turne-, vac-, var, vinn-
8: -ake-, -aldo, -anner, -arit, -baka, -cis, -der, -dig, -ecis, -erf-, -etter, -gni-, -gnin-, -kva-, -lan-, -lbaka, -lde-, -ldo, -lke-, -lom-, -luta-, -ndet, -nne, -nom, -orlo-, -orlor-, -ortet, -orts-, -reci-, -recis, -red-, -rlo-, -rlor-, -rta-, -rtet, -rts-, -sattn-, -sin-, -terf-, -tern-, -tid-, -use-, F_GUN, INSULT, aterf-, av mig, bad-, dag, en gang, forlo-, ge, jag tog, kr i, kvi-, mamma, min bror, prec-, preci-, precis, rad-, saldo, sjalvmord, snalla, spele-, stang-, till min, tillbaka, vari-, varit
7: -ack-, -add, -agen-, -aka, -alar, -app-, -atte-, -dkann-, -enh-, -enhe-, -fter, -gen-, -ickar, -kna-, -kri-, -kuld-, -larn-, -larna, -lba-, -lor-, -men-, -nes, -onor, -ost-, -ova, -par, -pela-, -pele-, -rakn-, -ringe-, -ronor, -ter, -tig-, -tin-, -uta-, Q_UNIT, SAFE, ar jag, avsl-, barnen, fat-, frag-, gall-, kronor, man, radd, sluta-, tro-, val-
6: -cket, -eha-, -elef-, -elefo-, -eno-, -etal-, -igt, -ilj-, -iver, -krivi-, -kulde-, -lef-, -lefo-, -lutar, -mer, -mmer, -nga, -nga-, -ngar-, -ngarn-, -nget, -ono-, -orta, -rivi-, -rivit, -rkar, -slu-, -tad-, -ttade, -tter-, -ulde-, -utar, -ver, Q_LANDED, REVERSE, beg-, ble-, blev, far-, jag har, oss, sag, sagt, skrivit, sms, spelat bort, tele-, telef-, var-
5: -akt-, -ave-, -inge-, -itte-, -itter, -ive-, -lsk-, -nal-, LOVE, bort-, finn-, for mig, hit-, hitt-, inget, pen-, sitte-, sitter, skr-, skri-, tack
4: -akn-, -ala-, -anga, -eck-, -ill-, -ivit, -oja-, -rta, -und-, -vit, allt-, fin-, om jag, peng-, penga-, snall-, sto-
3: -llt-, -mme-, -nalla, -ord, -ott, -pet, -sten, F_WATER, I, Q_LACK, Y_HELP, det var, min, tel-
2: -elat, -kar, -lir, -tet, EXISTING, blir
1: efter
-1: BALANCE, COUNT, da
-2: -ade, -cka, -nan, -tot, ACCOUNT_ONLY, HOWLONG, H_USED, men jag, skick-
-3: -ank-, -dag, -gar, -gga-, -kull-, -kulle, -nis-, -tta, C_WARD, NUM, Q_COUNTED, skull-, skulle, upp, vill
-4: -anki-, -ankid, -ckar, -dan-, -isk-, -kid, -nki-, -nkid, -rat-, -sta, TWICE, USE, banki-, bankid, handl-, jag, sag-
-5: -age-, -alle-, -cka-, -ings-, -mal, -nto-, -obi-, -ordet, -parr-, -per, -rdet, -vall, G_DEATH, fore, iga-, mob-, mobi-, ove-, rik-, rikt-, sid-, slut, son-, sparr-
-6: -aknas, -arand-, -art-, -asta, -ation-, -atta-, -atten, -bet-, -dar-, -dra, -elge-, -erson-, -ese-, -ete-, -ige-, -ike-, -ingen, -isar, -kad-, -kick-, -kicka, -knas, -koms-, -lning, -nap-, -ndrar, -ngen-, -nusen, -oll, -orgo-, -rde-, -rgo-, -rson-, -run-, -vin-, FEE, bonus-, fic-, fick, ganger, hah-, helge-, inna-, innan, inne, kva-, satta, skicka
-7: -aha, -amla, -ande, -anje-, -anjen, -ankt-, -ankte, -bjuda-, -dress, -ensk-, -erb-, -ffa-, -ikt-, -ilde-, -ime-, -inns, -itt, -juda-, -judan-, -kar-, -kic-, -ldri-, -lefon-, -lgen, -log-, -ngen, -ngs-, -ninge-, -nka-, -nkte, -nligt, -nte-, -ntl-, -ntli-, -ntlig-, -obil-, -org-, -panje-, -pin-, -raf-, -ras, -rbj-, -rbju-, -rbjud-, -rer-, -ress, -ruk-, -ski-, -ste, -teri-, -terin-, -uda-, -udan-, -udand-, -ulle, Q_GOT, Q_NTH, Q_PART, UPLOAD, ans-, dage-, dagen, fre-, freda-, gaml-, gamla, gang, gangen, han-, kon-, konto, kort-, kvall, med en, mitt namn, mobil-, seda-, sedan, span-, svara-, tankt-, tankte, under, utbe-, utbet-, uttag-
-8: -alva, -anlig-, -ate-, -ati-, -bar-, -bilen, -ckad-, -dags, -dand-, -des, -drig, -ejl, -elet, -fon-, -ilka, -illa-, -insk-, -inu-, -kum-, -lan, -land, -ldrig, -lge-, -lka, -lla-, -men, -nappe-, -nkoms-, -nlig-, -nsta-, -nuse-, -one-, -onuse-, -orde-, -rand-, -rde, -rif-, -rin-, -rys-, -tar, -tbe-, -tbet-, -tbeta-, -tre-, -tten, -ude-, -var, -vara-, FUNDSOURCE, TAX, TIMEUNIT, aldri-, aldrig, att ni, fram, fred-, hela tiden, ink-, jag skicka, kna-, knappen, konto-, korte-, lage-, lang, mars, min man, minu-, rakna-, regi-, satta in, sed-, tra-, tva ganger, ut pa, var det, vilk-, vilka
-9: #amount kr, -ack, -ada, -ades, -agsb-, -akt, -ambo, -andli-, -ange-, -anger, -bank-, -banke-, -bbar, -cha-, -det, -dni-, -dra-, -drar, -ehan-, -ehand-, -elar, -enti-, -erad-, -erat-, -eter, -fara-, -faran-, -for-, -gan, -gan-, -gent-, -gna-, -hand-, -handl-, -icka, -ilk-, -imer-, -kade, -karm-, -klar-, -klig-, -lop-, -lot-, -lut, -lyt-, -mbo, -ndli-, -nkar, -nkt-, -nor-, -nsten, -obbar, -omt, -ong-, -onom, -onta-, -orgon, -orr-, -ortf-, -ortfa-, -ost, -pan-, -pelar, -pot-, -rande, -rati-, -rgon, -rnam-, -rnamn, -rra, -rsta, -rsta-, -rstar, -rtf-, -rtfa-, -rtfar-, -rus-, -sat-, -sbon-, -sbonu-, -sdags, -sset, -ster, -tfara-, -tion, -tra-, -ttas, -vall-, -vand-, -vbr-, CAN, att jag, avbr-, behan-, bel-, cash-, chat-, dug-, dyg-, fast, fortf-, fortfarande, hja-, hjal-, hono-, honom, hor-, jag vill, jobba-, jobbar, koden, konta-, kr, kvall-, loggar in, maste, mina uppgifter, nej, ni sager, sakn-, san-, sant, skarm-, tage-, taget, tal-, tryc-, tryck-, vet-, visa
-10: -adda-, -ago-, -all-, -arme-, -ash-, -betal-, -bju-, -bjud-, -bre-, -ckp-, -dad-, -dade, -eri-, -esp-, -ess-, -icka-, -ild-, -iss-, -istor-, -jorde, -knin-, -kort, -ldr-, -logg-, -mmar, -mpi-, -ndra-, -nlo-, -nlog-, -nlogg-, -nut-, -obba-, -olig, -oller-, -omp-, -ompi-, -orsta, -pela, -per-, -pri-, -raft-, -redag-, -rmo-, -rust-, -sat, -snur-, -som-, -son-, -stori-, -tfa-, -tfar-, -tive-, -val-, -vec-, -vil-, -visa-, age-, annat, ar du, att bli, blir det, bor, chatt-, det som, fatt, forsta, gan-, gjorde, god-, hang-, har det, hur lange, inlo-, inlog-, jac-, jack-, jag in, jag sitter, jag undrar, kommi-, kommit, kontot, mann-, mina, mobilen, nam-, namn, nu, onsd-, onsda-, pa mitt, pa vag, pers-, perso-, ring, sakna-, som ar, spela, tide-, tiden, tje-, tru-, trus-, trust-, uta-, vinst-
-11: -ackp-, -ackpo-, -age, -agom-, -agoma-, -amo-, -angde, -ank, -armo-, -ast, -aug-, -augh, -bev-, -bevi-, -bevis, -bile-, -bru-, -ckpo-, -dan, -dress-, -egar-, -eklam-, -elop-, -emt-, -enor-, -erif-, -erifi-, -ern, -evi-, -gom-, -goma-, -gomal, -iga, -ilau-, -ilaug-, -inga-, -iver-, -jan-, -jil-, -jila-, -jilau-, -klam-, -kom-, -korn-, -korna, -kpo-, -lag, -lagom-, -lau-, -laug-, -laugh, -lva, -mar, -min-, -mojil-, -ngd-, -nkom-, -ojil-, -ojila-, -omal, -ope-, -osen-, -oseno-, -ota-, -ppet, -rag-, -ragn-, -reda-, -rifi-, -rifie-, -rig, -ris-, -rol-, -satt, -seno-, -senor-, -ske-, -stad, -ste-, -stu-, -sva-, -tall-, -tans, -tdrag, -tiver-, -tjans-, -tori-, -trera-, -ugh, -ulera-, -ume-, -unkar, -uss-, -vag, -vins-, EXPIRE, GAMEWORD, G_FEELING, PLEASE_HELP, WHAT, aldr-, att fa, bada, belo-, belop-, bor i, dan-, emojilaugh, fly-, flytt-, fort-, funkar, gam-, gang-, gange-, gjo-, gjor-, glo-, gor jag, gott, het-, hete-, heter, hur manga, inkom-, inte att, jackp-, klago-, klagomal, leg, ligger kvar, losen-, mang-, manga, mast-, mell-, min vinst, mitt kort, nat, nek-, neka-, nya, pa gang, pas-, samma, ska-, skar-, spelar, svenska, trev-, trevl-, vad gor, veri-, verif-, vinst, vinst pa, vis-
-12: #number #amount, -addar, -agen, -ags, -allet, -anni-, -ansk-, -arrat, -bonus, -ckad, -ckade, -ddar, -dri-, -edag-, -eklam, -enska, -esen-, -gsk-, -ickad-, -jans-, -jor-, -jord-, -kan-, -klam, -kning, -lago-, -lam, -lick-, -lika, -llan, -llet, -lning-, -locka-, -lsta-, -lstan-, -lutn-, -lutni-, -lytt-, -mla, -nma-, -nmal-, -nstan-, -nster, -nta, -nter-, -ock-, -ockan, -oppl-, -raga, -rese-, -resen-, -rrat, -slo-, -snu-, -spi-, -ssb-, -stp-, -stre-, -tan, -tli-, -tlig-, -tul-, -ummer, -vis, -yte-, -yter, LICENCE, T_SAYS, adr-, adre-, adres-, ald-, andra-, anm-, anma-, anmal-, besk-, cha-, dea-, dra, ett uttag, far bara, far vi, ggr, gil-, gjord-, god, haha, hels-, jag bor, jag den, jag skrev, klockan, kod-, kode-, kom-, komp-, kompi-, laddar, lag, ner, ni ha, nol-, oli-, olik-, olika, pa alla, pun-, punk-, rak-, reklam, rod-, samm-, sparrat, stod det, tagit, till #number, tilla-, tva-, ut, utan
-13: #amount euro, #number men, -aff-, -aga-, -agn-, -ams-, -angen, -annis-, -arb-, -ast-, -aste, -atio-, -ban-, -bba-, -cent, -dagen, -date-, -dater-, -dent-, -ejla-, -ejlad-, -ell-, -emte, -erso-, -evli-, -gad-, -gade, -ika, -ild, -illat-, -ina, -inste-, -ire-, -irek-, -isa-, -itime-, -ive, -jlad-, -klara, -kra-, -kti-, -late-, -leg-, -lega, -lic-, -llat-, -llate-, -lle, -lleg-, -llega, -mbu-, -mit, -mmit, -mte, -nko-, -nnis-, -nnisk-, -nsd-, -nsda-, -nto, -nus-, -obile-, -ocka-, -olleg-, -ommi-, -ommit, -onda-, -onto, -onus-, -oppla, -ori-, -ott-, -pda-, -pdat-, -pdate-, -pla, -pla-, -ppd-, -ppda-, -ppdat-, -ppla, -rek-, -rera-, -revli-, -rots, -rran, -rvi-, -stand, -tag-, -tand, -ten-, -time-, -timer-, -trer-, -ttag-, -umen-, -ven-, -vens-, -vensk-, -vli-, Q_PEEK, REFUND, anv-, anva-, anvan-, avb-, det star, dir-, dire-, direk-, dog, efter att, fast ni, fem-, femte, forkl-, forklara, god morgon, gub-, gubb-, har aldrig, har vantat, i chatten, ida-, idag, inte in, klic-, klick-, knap-, kolle-, kollega, kommer inte, kopp-, koppl-, koppla, koppla mig, kra-, ladda-, leg-, live, mal-, manni-, mas-, mejla-, mel-, nan har, nanst-, nanstans, nasta vecka, ok, rakna, svar, sven-, svens-, undrar om, uppd-, uppda-, urs-, vanta-
-14: -abb-, -agga-, -alm-, -aml-, -anda-, -angd-, -asta-, -blem, -cen-, -ckn-, -ckni-, -cknin-, -dage-, -edar-, -ega, -egis-, -egist-, -ens-, -fie-, -fier-, -gis-, -gist-, -gistr-, -hat-, -hatt-, -ick, -ida-, -ier-, -ifi-, -ifie-, -ifier-, -ila-, -ing, -inst-, -istre-, -ite-, -jar-, -ked, -kil-, -kni-, -ktion-, -lem, -lld, -msta-, -nabb-, -namn, -niska, -nva-, -nvan-, -obl-, -oble-, -oblem, -orkl-, -orkla-, -pper, -rade, -rans-, -rklar-, -rob-, -robl-, -roble-, -set, -strer-, -ylle-, -yller, -yta, EIGHTEEN, F_FEAST, G_MOOD_OF, T_LESS, andr-, are-, aren-, arend-, bok-, byte-, byter, bytt, dagar, dem, det pa, ett konto, fun-, fylle-, fyller, ha, hac-, hack-, hacka-, har tagit, hitta, hort, hur far, inn-, manniska, men det, nar jag, prob-, probl-, problem, satt in, snabb-, tex-, utb-, var ar, vi har, ville
-15: -ackar, -ager, -arra-, -attas, -dags-, -dar, -ega-, -eka-, -elo-, -erv-, -estal-, -evis, -gare, -iska-, -istr-, -ligt, -mpis, -napp-, -nin-, -nkt, -nnat, -olle-, -ompis, -pad-, -parra-, -pis, -pre-, -rad-, -reg-, -rlan-, -skil-, -ssn-, -stal-, -stall-, -str-, -tti-, -undr-, -ytt, byta, det att, har ni, helt slut, in pa, knapp-, kompis, la, naj-, och spelar, sista taget, stamm-, stangt, tac-, upp-, varf-, varfo-, varfor, vill-
-16: #number timmar, -agit, -ako-, -aln-, -alni-, -alnin-, -anna, -arbe-, -arbet-, -beta-, -bil-, -egit-, -egiti-, -egn-, -egna-, -elg-, -esked, -etaln-, -gard-, -git, -giti-, -gitim-, -itim-, -ken, -kor-, -laga, -lko-, -nab-, -nam-, -nli-, -nni-, -nst-, -nvand-, -ppl-, -ratt-, -rkla-, -rst-, -sdag-, -sked, -sse-, -tal-, -taln-, -talni-, -tni-, -tnin-, -tning, CODE, DEVICE, bank-, bega-, bonus, en sak, fran er, gav, helg-, inko-, inte ta, jag far, klaga, legi-, legit-, men, mig med, mit-, mitt, ni har, och jag, plo-, regn-, regna-, sak, snab-, sonda-, sve-, tand-, van-
-17: -adda, -antat, -bar, -bes-, -dda, -den-, -erk-, -ers-, -gar-, -inut-, -inute-, -kta-, -ktio-, -lig-, -linga-, -lit-, -mmi-, -ndag-, -ning-, -ntat, -nute-, -nuter, -oden, -ond-, -orst-, -rar, -rig-, -rige, -tar-, -tom-, -tos-, -utos-, -vis-, AGAIN, Q_DONE, REJECTED_DOC, SMS, TERMS, autos-, bank, dar, det till, forr-, forst-, gar sista, gatt, har inte, har jag, hur kommer, kommer jag, kval-, laget, minut-, minuter, mitt i, pass, vann, vantat
-18: -dda-, -dres-, -ebe-, -ekti-, -ent, -inst, -jla-, -lni-, -lnin-, -lus, -oma-, -rev-, -ygn, WHERE, ar det, bon-, dag-, drag-, dygn, fel-, i mitt, in igen, och nu, per, plu-, plus, rut-, sig, ska jag, ska man, stam-, tagi-, vill ha
-19: -ami-, -ass, -bonu-, -dre-, -ejl-, -eske-, -iden, -isa, -lik-, -ller, -nings-, -orra, -ren-, -spe-, -tod, -ule-, -ung, -yns, a sa, fem, forra, ha en, mejl-, mis-, miss-, nar gar, sage-, sager, syns
-20: #number #number, -acka-, -ant-, -daga-, -dagar, -ige, -ion, -kad, -ling-, -nst, -oke-, -oken, -ont-, -orna, -ppr-, -ran, -rend-, -rog, -sda-, -tangt, -tas, -tim-, -tion-, -unka-, WHEN, bes-, chatten, drog, ell-, elle-, eller, funk-, funka-, jag kan, mig om, papper, rek-, tack-, tre-, under-, vant-
-21: -ann, -anst-, -anta-, -bon-, -iska, -ist, -jalp-, -lam-, -msa-, -nta-, -ose-, -ransk-, -tad, FRIEND, Q_STAKE, bonu-, dro-, fork-, gat-, hem-, hjalp-, nu har, sida-, sidan, stod, und-, vins-
-22: -alp-, -amm-, -apper, -arf-, -arm-, -emm-, -emma, -erad, -inn, -ionen, -lig, -msatt-, -nsk-, -nste-, -ojd, -rkl-, -sen-, -uro, G_FUN, den #number, eur-, euro, fel, finns det, hej, hemm-, hemma, id, lose-, med, pappe-, sond-, star, vart, via
-23: -agi-, -ale-, -ant, -dla-, -ekt-, -eli-, -evl-, -idan, -mma, -mst-, -nska, -revl-, CONTRIBUTE, DECLINED, Q_REPEAT, lad-, lit-, mig till, rakn-, rekl-, rekla-, ut till, vem
-24: -ags-, -arfo-, -arfor, -ekl-, -ick-, -nder-, -ndr-, -ppe-, -rfor, -rra-, HOW, Q_CALM_TALK, mina #number, sa jag, som jag, ver-, vil-
-25: -andl-, -ans-, -appe-, -ion-, -ione-, -jud-, -ndl-, behover jag, mejl, reg-
-26: -amn, -lag-, -ler, -nus, -orn-, -tera-, -yll-, T_WRONG, WEEKDAY, fyl-, fyll-, hur, ladd-, omsa-, omsat-, syn-, unde-
-27: -andla-, -angt, -erar, -esk-, -hatte-, -ide-, -ndla-, -ork-, -ram, -rfo-, -tione-, MARKETING, STATUS, kan inte, kont-, sager att, tag-
-28: -add-, -agot, -ecka, -got, -oka, -onus, Q_FROM, WHY, far jag, nagot, pro-, vecka
-29: -ekla-, -git-, -msat-, -ngt, -res-, fra-, lite, vi
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
-67: BLOCKED_BY_YOU
-68: PAYOUT
-74: METHOD
-77: CHARGE, T_SENDER
-80: YOU
-85: G_THING
-91: G_TASK
-97: Y_QUESTION
-98: H_FAULT
-101: BONUS, FAULT
-127: DOCUMENT, Q_ELSE, Y_CALM
`,
  },
};
