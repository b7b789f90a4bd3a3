/** What pieces of Swedish messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 337, care: 336 },
  weights: {
    crisis: `
127: do
98: liv
97: hon
94: -vet
90: han, ska
86: all-
83: ja
82: -llt, lev-
78: -eva, leva
77: mig
76: mer
75: -nte
74: -ist-
73: -ppa
71: jag, om
70: -ivet, livet
69: mitt liv
68: dod-
67: inte, nog
65: -ill, -lla, alla, sa, tan-
64: -mna-
63: han-, jag vill
62: -als-, -lve-
61: -sta, det
60: red-
59: -ara, -mor-, -ron, att, ingen, nas-, nast-, star pa, tank-
58: -orl-, alv-, har, pla-, vill do
57: -dig-, -nna-, att han, sko-
56: -yck-, hopp-, int-, jag star, me, nasta
55: de, det blir, jag gar, sis-, sist-
54: lang-, vakn-
53: -ann-, -estam-, -nar-, -stam-, -tol, sku-
52: -rna, bar-, bro-, gora, hop-, ing-
51: for, gor-, str-, vak-
50: -pet, beh-, det ar, eft-, efte-, live-
49: -kad-, -ons-, -sbo-, i natt, reda-, redan, tanke-
48: -enn-, -tis-, nag-
47: -ablet-, -blet-, -blett-, -iskt, -lvm-, -lvmo-, -lvmor-, -omn-, -vmo-, -vmor-, nat-, somn-
46: -edan, -fte-, -ista, -lart, alve-, blo-, gar-, sista, vill
45: -isk-, -ven, bat-
44: -ill-, -itt, -lat, -len, -nen, livet av, skr-, sli-, som-, val
43: -abl-, -able-, -ttar, gor, hals-, hen-, henn-, inge-, mej, nu, ser
42: -art, -ive-, ar inte, ar slut, e, passa-, ut en
41: -acke-, -ake-, -attr-, -digt, -ett, -tann-, -ttr-, end-, enda, jag ska, pa er, slut, stann-, tanker, ur
40: -anns, -asta, -kar, -oda, -rup-, -tte-, a de, lamna-, sig, tid ar
39: -etter, -ram-, -ranne-, -tam-, allt, ar ute, forl-, rep, sjo-, ta
38: -alvm-, -alvmo-, -amna-, -jalvm-, -lad-, -onst-, -rav-, -skt, hem, ida-, idag, kal-, mig i, nan
37: -amt, -lip-, -lipp-, -nka, -ord, -pte, -tisk-, era, las-, min tid, sna-, ta livet
36: -alsa, -attre, -kuld-, -lja, -lsa, -nns, -rann-, -tre, -ttre, -ubb-, -upp-, att min, batt-, battr-, battre, doda mig, ett, halsa, kor, pa att, slip-, slipp-, snar-, take-, taket
35: -aket, -ette-, -igt, -ipp-, -kri-, -lut, -nge-, -rama-, -rit, -sbor-, -sten, det bli, ett rep, mamma, spelat bort, ta mitt, tid
34: -aktis-, -allt, -ama-, -amt-, -edv-, -ening, -eta, -ktis-, -ktisk-, -mord, -ragar, -vmord, ar #number, besta-, bet-, doda, fragar, jag ser, mening, til-
33: -arag-, -arage-, -ett-, -lyc-, -lyck-, -pare-, -rec-, -rupp-, bara, best-, dod, gara-, garag-, hander, liv-, nog inte, sa att, skon-, spare-, tabl-, table-, undrar hur, vid
32: -agon, -ici-, -inn-, -inna-, -ittar, -kit, -nart, -nska-, -okte, -rsokt-, -sand-, -sokt-, -sokte, -sti-, ar och, far ni, forsokte, har lagt, klart, koll-, lagt, lam-, lol, nagon, pa det, sja-, sjal-, snart, vakna, var
31: -alja, -are-, -ble-, -der-, -don, -edon, -ehov-, -hov-, -innas, -jda, -ker, -kont, -kre-, -lved-, -lvedo-, -nas-, -nnas, -opp-, -ord-, -san-, -stamt, -tamt, -tange-, -ubbe-, -var-, -vedo-, -vedon, alved-, alvedon, beho-, behov-, bestamt, bor-, dit, dor, fakti-, faktiskt, ga, kan-, kanns, kol-, nago-, ove-, samt-, sit-, skont, skri-, skul-, sla-, stanger, tab-, tak-, vor-, vore
30: -amti-, -ark-, -attn-, -atum, -dle-, -eho-, -enne-, -ennes, -epe-, -epet, -esta-, -gla-, -gon, -kulde-, -lett-, -mti-, -net, -okt-, -omnt-, -orlat, -rka-, -rlat, -rmar-, -sluta, -tum, -ulde-, an, ar, avsluta, begravningen, bre-, brors, forlat, har bestamt, hela, henne-, hennes, oppe-, repe-, repet, ska-, skuld-, somnt-, stre-, tank
29: -bbe-, -edo-, -est-, -kul-, -lad, -lde-, -mar-, -ont, -orla-, -ved-, -ver, ar bara, ar redan, av telefonen, bara att, forla-, garaget, grannen, i garaget, i tre, ingen kommer, let-, mig illa, natt-, plat-, sen-, sjon, stanger av, till alla
28: -akna, -anka, -ast-, -erg, -gravn-, -kna, -land-, -nat, -nom, -ravn-, -ravni-, -rde-, -rden, -rors, -slut-, -tter, -ttn-, -vning-, -ycka, behal-, dom, for-, gar ut, hoppa, hoppa-, kunde, ligger pa, man kan, rac-, rack-, rep-
27: -akti-, -alk-, -appt-, -appte, -dera-, -dvid, -edvi-, -edvid, -eten, -heten, -ine-, -kon-, -lappt-, -led-, -oppa, -ora, -ppte, -redv-, -redvi-, -ten, -tva-, -uld-, barnen, bile-, bilen, bra, bred-, bredv-, bredvid, dram-, drama-, efter, enda som, fak-, fakt-, hand-, i, i en, ill-, illa, inte gora, ja va, jag finns, jag mig, roll, sag, ska inte, skar, slappte, slut nu, sva-, tankte bara, tys-, tyst
26: -akb-, -akbl-, -akbla-, -andle-, -anger, -arde-, -arna, -arnen, -bron, -cks-, -dag, -dled-, -dlede-, -jar, -kbl-, -kbla-, -koj-, -koja-, -lede-, -lir, -mnat, -ndle-, -ndled-, -ren, -rev, -rnen, -rva-, -stan, -und-, bett, blir, blod-, da, det enda, fard-, fred, hanga, har pa, i fred, ikv-, ikva-, ikval-, ikvall, int, inte mer, kall-, lange, laser det, mina sista, mors-, plane-, rakb-, rakbl-, sitt, skoj-, skoja-, skriv-, undr-, undra-
25: -agt, -ange, -anker, -appa, -atu-, -ave-, -avl-, -dsb-, -esv-, -etala-, -far, -idi-, -idig-, -inet, -jalk-, -kju-, -kojar, -kuri-, -kurit, -linet, -mera-, -mnt-, -niskt, -nker, -nsam, -oge-, -ogen, -ogl-, -ojar, -oog-, -oogl-, -red, -ret, -rre-, -slu-, -sulin-, -tan, -tiskt, -ulin-, -uline-, -urit, -yst, bja-, bjal-, bjalk-, bort-, bry, den har, en sista, ensa-, ensam, goo-, goog-, googl-, har skurit, insulinet, inte sa, jag tror, komme-, kommer, lare-, lug-, mark-, mig pa, min egen, natt, nu jag, om nan, rad-, skju-, skojar, skur-, skuri-, skurit
24: -alj-, -alse-, -alsen, -arn-, -aru-, -den, -djo, -dvi-, -ehall, -erna, -ger, -ista-, -jon, -jor-, -let-, -line-, -llad-, -lsen, -nsk-, -ogga-, -ort-, -ril, -skar, -tala-, -und, adj-, adjo, anna-, ar jag, behall, dra-, ens-, hanga mig, hon-, ja e, kolla-, lamn-, lap-, logga-, mer-, mera, mot, om en, plan-, sig pa, sjalvmord, ska behovs, skj-, spr-, svarar, tack for, va, vattn-, vet ni
23: #number ar, -agge-, -all, -anser, -arka, -assar, -attne-, -dde-, -ehal-, -fter-, -inje-, -injen, -itta-, -jal-, -kur-, -lette-, -lod-, -lommo-, -mmo-, -nar, -nke-, -nnes, -nser, -nskar, -oll-, -ommo-, -orsok-, -ott, -paret, -pps-, -rsok-, -tne-, -tnet, -ttne-, -ttnet, -uta, allt ar, arv-, bes-, bil-, blom-, blomm-, bran-, efter-, fraga-, hang-, igen efter, inte vem, kan ni, kni-, marka, marka om, med nat, mening med, onska-, onskar, pa sparet, pass-, passar, ska ga, sparet, till, vac-, vattnet
22: -ade, -angr-, -angre, -annar, -annen, -arden, -avn-, -avni-, -avnin-, -ckad-, -dsta-, -fter, -gge-, -gre, -ille-, -kat-, -kvall, -ladd-, -lat-, -lise-, -lisen, -lkon-, -lla-, -lse-, -nes, -ngr-, -ngre, -ods-, -olis-, -olise-, -oll, -pport-, -rka, -ser, -tanna, -tigt, -uic-, -uici-, -unde-, -vni-, -vnin-, ar inget, att det, fjo-, fram, gett bort, hans, har gett, kommer inte, lada-, ladan, langr-, langre, med-, mina, morsan, och inget, om att, ork-, orka-, pa hela, polis-, polisen, rol-, sa javla, ska hanga, skar mig, skre-, stanna, stannar, sui-, suic-, suici-, tun-, vack-, vag-, vakna-, vat-, vatt-
21: -aha-, -amn-, -andet, -arn, -assa-, -att-, -ber-, -dern-, -derna, -det, -dsbr-, -ejd-, -ejda, -gat, -idigt, -iet, -ills, -ippa, -kval-, -lande-, -lder, -lippa, -mer-, -mtidi-, -ngen, -nnar, -nnen, -ppo-, -ppor-, -raga-, -ran-, -ranka, -riv-, -ssar, -teg, -tidi-, -tidig-, -tja-, -unde, -uri-, -vid, akt, akt till, arm-, att hon, avslu-, bli, bort, bron, dep-, dranka, finn-, grann-, hejd-, hejda, ise-, isen, jag kommer, kvar, logg-, mitt sista, nar ni, natte-, onsk-, samti-, samtidigt, sku, sta, steg, till min, tills, ut, valt
20: -ammal, -ard-, -ase-, -aser, -berg, -cki-, -ckit, -ehovs, -eland-, -eva-, -ftet, -gger, -gon-, -gsb-, -hovs, -iga-, -kicka-, -kjut-, -kog-, -koge-, -kogen, -krivi-, -lis-, -lora-, -mmal, -mor, -nge, -nger, -nsul-, -nsuli-, -oru-, -ovs, -porte-, -rivi-, -rivit, -rlora-, -sam, -sber-, -sberg, -suli-, -ucki-, -uckit, -ulder, -uli-, -val-, barne-, behovs, bra-, dit jag, dranka mig, far-, for jag, gammal, had-, hade, hoppas, insu-, insul-, jor-, klocka, kva-, leta, min mamma, morsa-, onskar jag, rat-, skjut-, skog-, skoge-, skogen, skrivit, skurit mig, stan-, svara-, till barnen, tyc-, tyck-, tycke-, tycker
19: #number i, -ader-, -ame-, -amnat, -ange-, -arne-, -atis-, -avla, -bben, -ben, -che-, -egrav-, -ess, -grav-, -hop, -ingsb-, -ipper, -istan, -kade, -kriv-, -lippe-, -lorad-, -mars-, -mil-, -mma, -ndet, -ngsb-, -nten, -oppa-, -orad-, -orade, -orsa-, -ppt-, -pri-, -rkar, -ropp-, -rsa-, -sbro-, -sbron, -tanna-, -tig-, -uskod, -usten, -varar, -vinn-, -vla, ar i, arg pa, att jag, beha-, bonuskod, bruk-, bruka-, den till, do vill, e sa, fatt-, forlorade, forso-, grav-, insattning, jag aldrig, jag redan, jav-, javl-, javla, katten, kl, lamnat, mes-, na, na jag, nara, och mina, pappa, poli-, sitta, ska do, ska dranka, skit, slapp-, slipper, slut pa, ut i, var jag, vill att
18: #number och, -ada-, -agd, -app, -appo-, -appor-, -arld-, -arlde-, -assan-, -cksa, -dera, -ema-, -enom, -hall, -ilen, -ippe-, -jugo, -krev, -ksa, -llar, -lorat, -nars, -nnar-, -nnars, -nsu-, -oppas, -opt-, -opte, -orat, -ords-, -orr-, -orso-, -prak, -rak, -rapp-, -rld-, -rlde-, -rlden, -sande, -ssan-, -ssand-, -sul-, -ugo, -vslu-, -vslut-, -yss, annar-, annars, det gar, det nu, dubbe-, fardi-, forlorat, gar igenom, han inte, han var, hej da, hon har, i nasta, imo-, imor-, kat-, kopt-, kopte, man ar, min, ni, ni far, ni maste, nys-, nyss, ock-, ocks-, ocksa, over, passande, sa det, sjalv jag, ski-, skick-, skrev, sprak, tills det, tjugo, undrar, varl-, varld-, varlden, vill jag
17: #number pa, -agra, -akt-, -alt, -amtid-, -ande-, -anka-, -aren, -etat, -isen, -jalv-, -kert, -lands-, -lor-, -lycka, -mtid-, -nda, -nisk-, -rank-, -rren, -sbr-, -ssa-, -ugn-, a hon, allt pa, arve-, avsluta mitt, barn, bort allt, dott-, dotte-, dran-, drank-, er hela, finna-, finnas, fram-, gamm-, gamma-, get-, gett, han har, han heter, hande-, hittar, hunde-, inte ska, jag tanker, katte-, lase-, laser, lugn-, nagr-, nagra, natten, och att, olyc-, olyck-, olycka, om man, opp-, orkar, pa riktigt, sena-, senas-, sjalv-, slu-, spele-, tag-, tog ut, tva ganger, uppsa-, val-, valj-, valja, vantar
16: -ack-, -acker, -ago-, -alv-, -anna, -arl-, -artat, -astb-, -astbi-, -ator, -cko-, -dst-, -ecko-, -enas-, -erd-, -for, -ghet-, -ghete-, -ighet-, -jalv, -jar-, -jis-, -kam-, -kick-, -marn-, -marna, -matis-, -mojis-, -nden, -ndra-, -ndrar, -nna, -nusk-, -nusko-, -oja-, -ojis-, -onse-, -onusk-, -orlu-, -ppsa-, -rlu-, -rmarn-, -rop-, -rsak-, -rtat, -stbi-, -tbi-, -ton-, -usko-, allt hos, arma-, armar-, armarna, beta-, betalar ut, det bra, dot-, ege-, egen, ett till, fin-, hade jag, hjartat, hos er, hun-, innan jag, inte finnas, jorden, konto och, kos-, kost-, krop-, kropp-, lar-, lastb-, lik-, maste man, ni se, oly-, pa jorden, pol-, radd, rade-, rader-, sjalv, skad-, slippa, ste-, tanker ta, upps-, vecko-
15: -akn-, -aknad-, -anke-, -anna-, -ardi-, -arj-, -arje, -asi-, -atten, -attna-, -ehova, -elkon-, -esva-, -geno-, -genom, -hova, -illa-, -itt-, -jorde, -jut-, -knad-, -knade, -kte, -lap-, -lkont-, -lyt-, -nla-, -ora-, -orden, -orten, -orts-, -pelk-, -pelko-, -rje, -rts-, -ruka-, -sak-, -sok-, -stb-, -tid, -tnad, -tre-, -ttna-, behova, bror-, bru-, casino, dar-, dub-, dubb-, er sida, flyt-, fort, gjorde, gor det, gora slut, hos, igen-, igeno-, igenom, jord-, jorde-, mam-, mamm-, meni-, menin-, nam-, pa #number, slap-, spelk-, spelkonto, stu-, varj-, varje, vet
14: -agenh-, -antar, -ape-, -cis, -ckat, -drar, -dsa-, -ecis, -enhet-, -enin-, -gde, -genh-, -genhe-, -hatt, -ina, -lane-, -lken, -llt-, -lomm-, -mnta-, -mntab-, -ngde, -nne-, -ntab-, -ntabl-, -ntar, -numm-, -numme-, -oggar, -olv-, -omnta-, -ore, -orlo-, -orlor-, -pas, -ppas, -ppen, -rave-, -rdi-, -reci-, -recis, -rlo-, -rlor-, -rma-, -sen, -tabl-, -table-, -ters-, -tid-, allt-, bara pa, dotter, en, ens, forlo-, fran mig, gjo-, gjor-, hand om, har skrivit, i dag, imorg-, imorgon, katt-, kil-, lag-, lagen-, lagenheten, loggar, min dotter, namn, ord, over-, prec-, preci-, precis, racke-, racker, skic-, skulder, spelandet, tju-, tjug-, veckan
13: -agger, -akri-, -akrin-, -aldo-, -aldot, -ankar, -aret, -arin-, -attar, -bro-, -dlig-, -dot, -eckan, -eda-, -enne, -ern-, -gra, -hal-, -hete-, -ker-, -krin-, -kring-, -larn-, -larna, -ldo-, -ldot, -lun-, -mords-, -morg-, -morgo-, -olla-, -ordst-, -orsak-, -otter, -port-, -pra-, -rage-, -rar, -rds-, -rdst-, -rdsta-, -rsakr-, -sakr-, -sakri-, -tab-, -tna-, -uka-, -unda, -vara-, -vmord-, gora det, har jag, henne, hund-, inte leva, jag gor, kund-, lagge-, lagger, last, latt-, lis-, list-, lista-, listan, min sambo, mor-, om ja, pa tva, plats, saldo-, saldot, sambo, spra-, tagit, van-
12: -aft, -alv, -arand-, -att, -enh-, -enhe-, -het-, -ile-, -ise-, -iva, -ktigt, -mord-, -nade, -ngd-, -nje-, -njen, -nne, -nsatt-, -nse-, -num-, -ogg-, -ova, -por-, -psa-, -raget, -rla-, -roppe-, -rstar, -rut-, -sbe-, -svar-, -svi-, -uste-, ann-, arg, dat-, dods-, haf-, haft, halle-, haller, har spelat, hej-, klar-, komm-, nu ar, riktigt, tanker gora
11: -agen-, -ager, -alas, -amma, -ang-, -aran-, -cker, -egr-, -egra-, -elk-, -elko-, -etta, -iktig-, -kna-, -lapp-, -lden, -moj-, -moji-, -oji-, -orde, -talas, -ting, -tjan-, ass-, assa, begr-, begra-, betalar, betalas, dett-, detta, emoj-, emoji-, gall-, hand, handl-, ins-, lagg-, rak-, ratt, ring-, spara-, svar-, syr-, tagi-, till-, vag, vage-, veta
10: -akr-, -arit, -asino, -den-, -elat, -eni-, -ensk-, -ino, -kar-, -kic-, -kti-, -kva-, -las, -llts-, -lltsa, -lts-, -ltsa, -orde-, -pelan-, -rten, -rve-, -sino, -sko-, -sto-, -talar, -tsa, -umme-, allts-, alltsa, borta, fatta-, fle-, frag-, hinn-, hinne-, hinner, pa en, sake-, sal-, sin, sitter i, uta-, vari-, varit
9: -adan, -agg-, -agr-, -aka, -ala-, -ara-, -ars-, -elan-, -igen, -igg-, -igge-, -igger, -jord-, -ktig-, -las-, -lige-, -ligen, -lls, -locka, -nas, -nde-, -nta-, -ocka, -oli-, -rin-, avsl-, beg-, ert, gjord-, inga, klo-, ligg-, ligge-, ligger, med en, min bror, ons-, spelat, vil-
8: -ander, -cke-, -ete-, -lko-, -lsk-, -orta, -ost-, -pen, -rukar, -ska-, -ukar, brukar, for mig, fra-, hem-, ju, mitt namn, och, skam-, snal-
7: -era, -kat, -nad, -pela-, -pelat, -taget, a, betal-, efter att, gor jag, kra-, om jag
6: -ade-, -aller, -app-, -eha-, -ket, -mer, -otte-, -rta, -tage-, bli-, och har, sam-
5: -eno-, -gen, -lar-, -nsa-, -star, -vsl-, kom-, saga, spela-
4: -cka, -ott-, finns, fors-, lig-
3: -dan, -ndr-, -nst-, -rne-, barn-, mit-, mitt, var-
2: -ela-, -lar, -ller, -nget, hal-
1: -age-, -ank-, min-, pa, vin-
-1: -mmer
-2: -drig, -elet, -ldrig, -ors-, -pen-, -sattn-, aldri-, aldrig, gan-
-3: -ast, -cka-, -ldri-, -nusen, spar-, varf-, varfo-, varfor
-4: -agi-, -ckan, -ehove-, -etal-, -hove-, -hover, -ngt, -nuse-, -omme-, -onuse-, -ppe-, behover
-5: -dri-, -eta-, -illb-, -illba-, -lbak-, -llba-, -llbak-, -lti-, -nti-, -rig, -stre-, -tet, ganger, gra-, kontot, mis-, miss-, tillb-, tus-, tuse-
-6: -lba-, -lje-, -llb-, -nall-, -nkar, -ori-, -rde, ar det, insa-, insat-, satte
-7: -alle-, -amn, -ande, -ata, -aug-, -augh, -ela, -erson-, -ilau-, -ilaug-, -jil-, -jila-, -jilau-, -lau-, -laug-, -laugh, -lning, -mat-, -mojil-, -ninge-, -nka-, -nska, -ntot, -ojil-, -ojila-, -onen, -ontot, -rad, -rive-, -rson-, -tta, -ugh, emojilaugh, just, kro-, morg-, spa-, utbe-, utbet-
-8: -aff-, -anken, -ann, -ars, -inga, -ingar, -istor-, -nad-, -ndag-, -ngar-, -nken, -orko-, -orkor-, -ove-, -par-, -redag, -ring-, -ringe-, -rkor-, -son-, -stori-, -str-, -talle-, -tbe-, -tbet-, -tbeta-, -ttade, -ttag-, -vst-, bank, fredag, jus-, kan man, kork-, korko-, lonen, mid-, morgo-, papp-, pengar, ploc-, plock-, rakna-, ringa, und-, vec-, veck-
-9: -ans-, -ati-, -atter, -attni-, -dka-, -dra, -iga, -ittad-, -jug-, -kning-, -kort-, -krive-, -logg-, -mmar, -nligt, -nlo-, -nlog-, -nlogg-, -ode-, -ond-, -orja-, -ots, -rag-, -ssa, -ster-, -tar-, -tori-, -ttad-, -ulle, -use-, -uta-, aktiv-, banken, er, haha, hittade, inlo-, inlog-, kan du, kre-, lage-, lan-, och nu, sluta-, tide-, tors-, vins-, vis-
-10: -abb-, -abbt, -ackar, -akni-, -aknin-, -anni-, -asino-, -bbt, -bet-, -bjuda-, -dags-, -der, -elp-, -elpa-, -elpau-, -erb-, -erv-, -gif-, -ino-, -inu-, -ionen, -juda-, -judan-, -lara, -lgen, -lpau-, -lpaus, -nabbt, -nda-, -ngarn-, -nsat-, -obbe-, -obbet, -obi-, -oden, -ost, -pau-, -paus, -pelp-, -pelpa-, -rbj-, -rbju-, -rbjud-, -red-, -ree-, -rmo-, -sino-, -snur-, -sva-, -tbo-, -tsa-, -ttni-, -ttnin-, -uda-, -udan-, -udand-, -uger, -var, -yll-, aldr-, att spela, det som, dyg-, fins-, finsk-, for att, free-, fyl-, fyll-, gang, hur far, jobbe-, jobbet, kampanjen, kom, konto i, kort-, minu-, mob-, mobi-, passe-, raknas, skra-, snabbt, spelp-, spelpaus, sto-, torsd-, vinst-
-11: -amm-, -ampa-, -anda-, -andli-, -angt, -anje-, -anjen, -ankte, -anne-, -asse-, -betal-, -bju-, -bjud-, -date-, -dater-, -drag, -dsk-, -edag-, -ekl-, -ens-, -gra-, -ild, -ilka, -insk-, -lge-, -lin-, -lka, -lls-, -mbo-, -mpa-, -ndli-, -ner, -nkte, -nsi-, -nster, -obba-, -opp, -orsd-, -orsda-, -panje-, -pda-, -pdat-, -pdate-, -ppd-, -ppda-, -ppdat-, -rag, -rakn-, -rap-, -rera-, -rig-, -rnam-, -rsd-, -rsda-, -sats, -skr-, -tad-, -tim-, -tion-, -unk-, -vand-, -vins-, -vitt-, akti-, ald-, avst-, avsta-, bega-, borj-, che-, det att, det inte, det star, gangen, jag ar, jobba-, klarar, kvitt-, leg-, mar, mig med, mitt kort, pa min, pa mitt, sov-, tankt-, tankte, tim-, try-, tusen, uppd-, uppda-, ut till, vilka
-12: -ankk-, -ankko-, -atte, -cent, -dand-, -dres-, -ebr-, -elg, -elopp-, -ensi-, -erif-, -erifi-, -etala, -far-, -gne-, -inst, -iska, -iss-, -kko-, -kligt, -kont-, -kte-, -ktiv-, -ktive-, -kum-, -lig-, -lika, -lle-, -lopp-, -loppe-, -lpa-, -luta-, -lytta-, -mar, -namn, -nkk-, -nkko-, -nkom-, -nor, -oppet, -ortet, -over, -penga-, -rifi-, -rifie-, -rom-, -rtet, -rustl-, -san, -sar, -sat, -sgr-, -snu-, -stly, -tade, -tala, -tly, -tod, -tot, -tto-, -umen-, -undr-, -ustl-, -ustly, -vande-, -veri-, -ytta-, anvander, bankk-, beloppet, betala, byte-, byter, dag, fat-, fore, fraga, ful-, ham-, inkom-, inne, ladda-, manad-, mann-, maste jag, neka-, oli-, olik-, olika, onsd-, onsda-, oss, pa fredag, pa jobbet, pap-, pers-, perso-, plo-, regis-, rou-, seda-, sedan, trustly, veri-, verif-, vid-
-13: -alen, -aln-, -alni-, -alnin-, -amp-, -appat, -arb-, -are, -armen, -arra, -ata-, -ater, -bonus, -ckp-, -dsom-, -ele-, -elg-, -ensio-, -etaln-, -fara-, -faran-, -fie-, -fier-, -gan-, -garna, -get, -grans, -grans-, -idr-, -idra-, -idso-, -idsom-, -ifi-, -ifie-, -ifier-, -ings-, -ins, -inste-, -karme-, -kej, -kla-, -lbaks, -lltid, -lni-, -lnin-, -mal-, -nam-, -nder-, -nli-, -nsio-, -oken, -ona-, -ortf-, -ortfa-, -parra, -per, -per-, -pins, -ppn-, -rande, -ras-, -rda-, -rdag-, -res-, -rga-, -rlust-, -rna-, -rsona-, -rtf-, -rtfa-, -rtfar-, -rus-, -rust-, -sin-, -sion, -sona-, -spen-, -speng-, -sso-, -tad, -taln-, -talni-, -tfara-, -tko-, -tkor-, -tter-, -uge-, -vbr-, alltid, avbr-, banke-, bel-, ber, bot, bytt, dator-, det jag, eller bara, en vecka, fel pa, fel-, fortf-, fortfarande, gam-, halv-, helg-, hja-, i #number, inna-, innan, jag undrar, kam-, kod, kr i, lose-, mars, mel-, mids-, midso-, morgon, nek-, ni har, och jag, oke-, okej, oppn-, pens-, pensi-, regi-, sed-, skarmen, sonda-, sparra, spel, spor-, sport-, stop-, syn-, tappat, tillbaks, tra-, tru-, trus-, trust-, utb-, ute-, vande-, vander, vill ha
-14: -addar, -aft-, -akar, -andl-, -ans, -arme-, -bar, -cen-, -dagen, -dda-, -ddar, -die-, -egar-, -egit-, -egiti-, -elop-, -esen-, -esked, -evli-, -garn-, -giti-, -gitim-, -ild-, -ilke-, -ilket, -ingen, -ione-, -isar, -iti-, -itim-, -kad, -ked, -ler, -ling-, -lket, -llst-, -locke-, -lra-, -lsta-, -lstan-, -ltid, -lust-, -mera, -mula-, -ndl-, -ntrol-, -ono-, -ontro-, -ppat, -rese-, -resen-, -revli-, -rme-, -rmula-, -rog, -rvi-, -satt-, -sked, -slo-, -ssb-, -ste, -stl-, -tand-, -tfa-, -tfar-, -tive-, -trol-, -vers-, -vli-, -vsta-, -vstan-, -yte-, -yter, andra, ans-, belo-, belop-, bev-, bevi-, drog, fru, gang-, gange-, god, hels-, hor-, ige-, in med, inko-, inte att, jag for, jag hade, klara-, kommer pa, konto-, kval-, laddar, legi-, legit-, lur-, lura-, med, min fru, sager att, snur-, typ, vilke-, vilket
-15: #number o, -adr-, -age, -akt, -aml-, -ams-, -anade, -anga-, -arr-, -ator-, -ban-, -ckar, -dad-, -dade, -dage-, -dkan-, -dlin-, -dre-, -ejla-, -ejlad-, -ekt, -entin-, -eri-, -evis, -for-, -genti-, -iden, -ing, -irekt, -itte-, -itter, -jlad-, -ken, -kli-, -koms-, -lop-, -lte-, -met, -mmet, -ngd, -nit, -nnit, -nsd-, -nsda-, -nst, -ntou-, -ntout-, -odka-, -odkan-, -ontou-, -orj-, -ota-, -outd-, -outdr-, -pel, -pla-, -rekt, -rof-, -rol-, -rors-, -rorsa-, -sdag, -sdag-, -som-, -sse-, -tern, -tou-, -tout-, -toutd-, -ule-, -ung, -unni-, -unnit, -usv-, -utdr-, -utdra-, -van-, -visa, att bli, behover ni, brors-, del-, den #number, direkt, ett uttag, femt-, gatt, gav, ggr, godka-, grans, gul-, hac-, hack-, hacka-, hackar, hant, har hant, i tva, ingenting, just nu, kamp-, kampa-, kry-, kvar till, lag, lanad-, lanade, mejla-, natterna, och ni, pa alla, peng-, penga-, per, sakna-, salde, samma, sitte-, sitter, stam-, tal-, tid-, tre-, urs-, vad ar, vinne-, vinner, visa
-16: -allet, -alte-, -amna, -ane-, -anj-, -ass-, -asset, -asta-, -bba-, -eka-, -ekt-, -eli-, -emt-, -ersat-, -erso-, -ier-, -ika, -ita-, -iver-, -jude-, -karm-, -kas, -lam-, -ldr-, -ler-, -livi-, -livit, -llet, -lvar, -mme-, -mmi-, -mpanj-, -nabb-, -ngs-, -ockan, -ola-, -ommar, -out-, -ova-, -panj-, -peng-, -pin-, -ppl-, -ppr-, -ransk-, -rat-, -rige, -rsat-, -rys-, -tart-, -tdr-, -tdra-, -tiver-, -unka-, -unkar, -unna, -uvu-, -yra, age-, akt-, att ni, bliv-, blivi-, blivit, bort mig, dagen, dra, freda-, funk-, funka-, funkar, fyra, gar, gil-, glom-, god morgon, huv-, huvu-, ingen-, jag skicka, jag vinner, klockan, kunn-, kunna, lamna, meningen, norm-, norma-, nu har, nu sitter, pan-, passet, rut-, sak, se, sjuk-, skarm-, snabb-, spelar, stanga av, stangt, start-, stod, tom-, tomt, tryc-, tryck-, under, vand-
-17: -akare-, -and, -angen, -ansen, -arde, -arra-, -atar, -aus, -bot, -dan-, -dress-, -egis-, -egist-, -elo-, -ering-, -gan, -gard-, -gis-, -gist-, -gistr-, -isa-, -istre-, -juk-, -karen, -klig-, -lak-, -lare-, -lera-, -mma-, -nab-, -niska, -obo-, -ocke-, -omma-, -onor, -onto-, -ontr-, -parra-, -rend-, -rev-, -ronor, -rsta, -run-, -sset, -strer-, -tangt, -vec-, -yns, att den, dage-, er jag, fem-, fred-, halva, kronor, manniska, mat-, ni sager, ok, rob-, robo-, sa har, sa nu, samm-, sitter jag, snab-, snurr, spo-, sve-, syns, tex-, tor-, tva ar
-18: #amount euro, -agga-, -agot, -ags, -aknas, -alde, -alt-, -amla, -and-, -ankt-, -arfo-, -arfor, -ation, -bonu-, -bru-, -drage-, -elf-, -erat, -eske-, -ften, -gent-, -got, -ick-, -ige, -ire-, -irek-, -istr-, -iva-, -juge-, -juger, -kann-, -knas, -larar, -ligt, -locka-, -ning, -obb, -omm-, -pad-, -rati-, -rek-, -rer-, -rfor, -sma-, -tion, -trer-, -vare-, bad-, bloc-, block-, dir-, dire-, direk-, gaml-, gamla, gar inte, glo-, god-, grat-, helt, jobb, knap-, kul, kvall, lite, ljuge-, ljuger, man inte, mana-, manaden, mig att, nagot, rekl-, rekla-, ska ja, som sager, sond-, tack, tand-, under-, upp-, ut med
-19: -ald-, -ammas, -ampan-, -arr, -bon-, -dar, -ebe-, -ejl-, -gning, -ite, -kra-, -land, -llar-, -mas, -mmas, -mpan-, -nkt-, -nto-, -nvand-, -odk-, -oms-, -orkl-, -orkla-, -pat, -pelar, -ppa-, -ren-, -rfo-, -rklar-, -rra, -set, -sio-, -tanga, -tern-, -tiv-, -tom-, -top-, -ume-, -usen, -ven-, ar sjuk, bla-, den ar, fast jag, forkl-, gar sista, gat-, godk-, inte en, inte pa, inte sluta, mejl-, nio, och spelar, per-, son-, stanga, svar, tack-, till en
-20: -add-, -aden, -assan, -atter-, -bes-, -beta-, -dags, -dra-, -edi-, -ell-, -engar, -ening-, -ens, -hat-, -het, -ide-, -ils-, -itar, -jla-, -juk, -kom-, -lik-, -lva-, -nan, -ngent-, -nnan, -nste-, -ocka-, -raga, -rkla-, -rko-, -rycke-, -ssn-, -tall-, -tang, -tera-, -tni-, -tnin-, -tning-, -tti-, aut-, auto-, avb-, bac-, det i, en gang, har ni, helt slut, hjal-, inte kan, mamma-, mammas, ni ha, ni vill, pa spel, sjuk, stang, trycker, var det, vi har
-21: #number #amount, -agn-, -arm-, -drag-, -eck-, -ejl, -ekla-, -ende, -enti-, -evl-, -ids-, -inge-, -inst-, -jalp-, -kal-, -kas-, -kass-, -kning, -nnu, -omt, -orm-, -reda-, -redi-, -revl-, -rono-, -ula-, annu, bonus, drag-, ell-, elle-, eller, far man, fyr-, halla, hjalp-, kanne-, kanner, kred-, kredi-, krono-, mejl, mina #number, nyt-, nytt, rakn-, reg-, rek-, satt, stor-
-22: -aga, -ags-, -anki-, -ankid, -ari, -aste, -els-, -ese-, -esk-, -gni-, -gnin-, -ion-, -kid, -lan, -mla, -msatt-, -mst-, -nen-, -nkid, -nvan-, -orsta, -rans-, -tas, -ter, -ton, -uto-, anv-, anva-, anvan-, appe-, appen, banki-, bankid, chat-, far jag, forsta, igar, jag ber, mitt i, mitt konto, nya, papper, pass, satta, sid-, tje-, tre
-23: -adda, -alp-, -arf-, -dda, -lara-, -loc-, -lock-, -naden, -nki-, -rsk-, -stang-, -tang-, -ter-, bonus-, fick, jag far, kron-, ladd-, laget, ljug-, lon-, lone-, nar gar, sen
-24: -agar, -alva, -atio-, -eng-, -ern, -kort, -lst-, -nder, -ngen-, -nur-, -nurr, -ojd, -ran, -rst-, -stal-, -stall-, -urr, andr-, ge mig, iga-, kna-, maste, mig till, om det, pappe-, slut-
-25: -ass, -enga-, -erk-, -ite-, -lic-, -lick-, -nva-, -oka, -oke-, -tan-, ar du, be, chatten, fic-, ink-, mast-, omsa-, omsat-, slot-, vilk-
-26: -apper, -atta, -elt, -evi-, -fal-, -gran-, -lig, -msat-, -ress-, av det, chatt-, forst-, inn-, pen-, som jag, vinn-
-27: -anade-, -ate-, -ess-, -git-, -kan-, -kil-, -man-, -nner, -spe-, -uro, -vis-, eur-, euro, fem, hel-, jag kan, lana-, sen i, slo-, sluta, tap-, tapp-, tappa-
-28: -alla, -ang, -anner, -elar, -ent, -era-, -msa-, -nings-, -nus-, -oma-, -one-, -onus-, -pan-, -rans, -rif-, av, fran er, jobb-, nor-, sa fort, spel-, ta bort
-29: -ala, -andla-, -ant, -appe-, -jud-, -ndla-, -orst-, -rkl-, -tte, -ver-, fatt, fork-, id, klag-, man, sida-, sidan
-30: #amount kr, -anad-, -ent-, -hatt-, -hatte-, -ilk-, -ion, -isa, -knin-, -let, -nni-, -ote-, -parr-, -ska, -tio-, -unn-, app-, igen, kr, nar, oms-, satt-, sparr-
-31: -anda, -dla-, -ick, -ida-, -ock-, behover jag, cha-, san-
-32: -agen, -egi-, -end-, -idan, -kni-, -lag-, -nade-, man-
-33: -aga-, -appa-, -ecka, -ers-, -lot-, -ngar, -rak-, dagar, lit-, mas-, vart, vecka, ver-
-34: -onus, finns det, lan, tar, unde-, via
-35: -gar-, -pela, -sat-, nar jag, spela
-36: -lva, -ning-, -ork-, -sda-, -tal-, fast, ha en, los-, men
-37: daga-, fran, tac-
-38: #number #number, -pel-, -stan-
-39: -nus, -tor-, kan jag, kon-, mej-
-40: -nto, -onto, -ytt, tva
-41: vi
-42: -ing-, -kor-, -obb-, sa jag
-43: konto
-44: -ana-, bonu-
-45: byt-, dag-, fas-, kort, upp
-46: job-, pro-
-47: -ale-, lju-, sju-, ska jag, spe-
-48: -onu-, bon-
-50: kan inte
-51: ta ut
-53: -dag-
-54: -nin-
-55: bank-, uttag
-56: -ort, -tag
-58: -ont-, -tta-, -ttag, den, har inte
-59: kont-, sat-
-60: utta-
-61: -ack, gar det
-62: -ins-, -nga-, utt-
-66: fel
-68: kan
-73: ban-, kor-
-76: -gar
-77: in
-78: #amount
-81: vad
-102: #number
-103: du, hur
`,
    care: `
127: mig
118: all-
117: han
102: har
100: jag
90: do, hon
85: sa
84: -nen
83: vet
81: bro-
80: kan ni
76: -arn-, ja
75: bar-
73: -llt
72: -rma-
71: -jal-, -ppa
70: -rna, min
68: nat-
67: -ans, -orl-, att
66: blo-, bor-
65: -ana-, -ill, sko-
64: -luta, for
63: -lde, -uta, ens, spel-
62: -ker, e
61: -nar-, -vet, ar #number, det har, spe-
60: #number ar, -enn-, mer, ta
59: -ark-, de
58: -ass-, o
57: -lve-, -nad-, -ror-
56: -aus, det, om
55: -ande-, -att-, -nte, forl-, lev-, livet
54: -kan, -lad-, -net, red-, sja-, sjal-
53: -eva, -nat, -ran-, -top-, leva, liv, pa en, vag-
52: -ivet
51: -lut-, -ven, alla, anda, inte, sku-, stan-, tog, vakn-
50: -erna, -lla, -rans, att det, bort, hen-, henn-, hyr-, int, pau-, ur
49: -alde, -pel-, vak-, vill do
48: -mar-, jag ska, mat, na, vaga-
47: -ars, -len, -nna-, ska, slu-
46: -ann-, -orsa-, -tang, allt, mana-, stang
45: -anad-, bli
44: -edan, bror-, mitt liv, natt-, reda-, redan, spar-
43: -anns, -pte, -san-, -tan-, ar, nog
42: -mna-, -tte-, dom, ja har, natte-
41: gar i, gora, jag vill, nu
40: -estam-, -ett-, -pen-, -stam-, -tter, -var-, gor-, manad-, paus, salde, star pa
39: -ist-, -kul-, -nde-, -rors, -sluta, avsluta, mat-, pla-, stop-
38: #number sen, -ander, -ang, -elan-, -gen, -ron, -yran, and-, hela, ige-, ingen, kro-, mam-, mamm-, skul-, tanke-
37: -arna, -ern-, -iskt, -ors-, -sok-, -topp, barn-, hop-, hyra-, hyran, kre-, lan, sist-, tan-, vet inte
36: -appa, -bbe-, -dig-, -opp, -rsa-, -sen, -tit, -unde, lat-
35: -asi-, -ela-, -est, -ommer, -onen, -par-, -ska-, alv-, ege-, en kvall, mitt konto, sal-, sat-, ta bort, vill
34: -als-, -alt, -amt-, -bro-, -ici-, -jalv, -nars, -nna, -nnar-, -nnars, -ora, -uld-, -yra-, annar-, annars, beh-, dit, dod-, gar-, ing-, lata, pappa, sjalv, tank-, til-, till, va
33: #number pa, -ane-, -anker, -arar, -ela, -hop, -nker, -ron-, -sbo-, -ssa, kanns, mark-, natt, vagar, vagar inte
32: -aren, -nka, -ons-, -vslut-, casi-, casin-, en, hander, i nian, int-, livet av, me, mig sjalv, nia-, nian, och, och det, sa att
31: -ara-, -assa-, -ata, -atte, -der-, -eme-, -enne, -gran-, -ian, -lip-, -lipp-, -nge-, -omn-, -orlu-, -raget, -ram-, -rlu-, -usk-, -uste-, -vslu-, avsluta mitt, barne-, behal-, casino, det blir, hande-, henne, hopp-, hos, inge-, ja va, jag star, kas-, kass-, lonen, mig i, rac-, rack-, sen #number, sju-, somn-, son
30: -acke-, -ber-, -ebro-, -ipp-, -ista, -lette-, -ola-, -ort-, -skt, -tangn-, -tnat, alve-, ar ute, avslu-, brors, dott-, dotte-, egen, had-, hade, har #number, jag ar, klar-, sista, skickar ni, spela-, tak-, tim-, undrar hur, ung-, ut en, vid
29: -ablet-, -ade-, -ader-, -allt, -alp, -alv-, -attn-, -blet-, -blett-, -itt-, -jalp, -omme-, -opt-, -opte, -ppa-, -rama-, -ren, -rfa-, -rup-, -yck-, bara att, det gar, hjalp, inte sa, jag gar, kopt-, kopte, krop-, kropp-, kunde, lan-, mot, sis-, ski-, sli-, slut-, tanker
28: -che-, -hal-, -ive-, -lorat, -mor-, -orat, -ror, -sto-, -sul-, -talle-, -vet-, -vst-, ati-, atit, forlorat, hel-, lang-, lata bli, live-, vakna-
27: -ads-, -agon, -aktis-, -ara, -arne-, -ckan, -garna, -gger, -ille-, -inn-, -ista-, -ktis-, -ktisk-, -nda, -nen-, -nne-, -rupp-, -tol, -upp-, -usten, avs-, bet-, for-, gar igenom, kil-, lamna-, lar-, nagon, om dagen, passa-, spa-, val
26: #number tusen, -ama-, -anka, -attr-, -cke-, -digt, -ette-, -idr-, -idra-, -kva-, -larar, -lvm-, -lvmo-, -lvmor-, -nsam, -oppa-, -pas, -ppas, -rit, -rsan, -ssa-, -ttr-, -vmo-, -vmor-, ar avstangd, borta, dit jag, dot-, ensa-, ensam, far ni, for alla, fran spel, i november, i veckan, kolla-, kroppen, man nar, med mitt, samt-, slip-, slipp-, snar-, som en, tid ar, timm-
25: -ald-, -alv, -amna-, -angn-, -angni-, -arje, -den, -dna-, -eten, -grans, -gravn-, -heten, -imm-, -innas, -kju-, -lett-, -lja, -mmar-, -ngni-, -ngnin-, -nnas, -rage-, -rap-, -ravn-, -ravni-, -rje, -ropp-, -sam, -sand-, -ubb-, -vning-, -vsta-, -vstan-, av, barn, bat-, begravningen, fru-, ga, gar ut, hand-, i natt, jag kommer, man int, natten, ni bara, ni ta, rep, satt-, sit-, skickar, skju-, sku, sluta, som-, varj-, varje, vecka-, vet ni
24: -aket, -dern-, -derna, -ebr-, -inna, -itta-, -jar, -kon-, -lage-, -land-, -let-, -ngn-, -oen-, -oend-, -orlat, -por-, -rka-, -rlat, -ton, -toppa-, bett, bile-, bilen, det ar, end-, enda, ens-, ett rep, fatt-, forlat, gra-, i kroppen, i tre, lagg-, mamma, ta en, ta livet, take-, taket, tol-
23: -ada-, -anade-, -ape-, -asin-, -bid-, -bidr-, -bidra-, -eland-, -garn-, -gat, -gon, -inj-, -irma-, -juk, -juk-, -kass-, -lart, -lat, -lld-, -lomm-, -lora-, -nart, -nke-, -nska-, -opp-, -ora-, -orlo-, -orlor-, -ormal-, -orsan, -pela-, -ragar, -rav-, -redi-, -rlo-, -rlor-, -rlora-, -rmal-, -skan, -slut-, -tisk-, ang-, ar inte, de e, fakti-, faktiskt, for en, forlo-, fragar, gru-, hoppa, kall-, klara-, kred-, kredi-, lana-, mar, nu e, och anda, och jag, plat-, sjuk, slut, snart, stall-, ta mitt, ter-, vakna, vrakn-
22: -adru-, -agge-, -agger, -andet, -bol-, -dru-, -engar, -ening, -enom, -epe-, -epet, -etala-, -gge-, -inna-, -kas-, -kjut-, -koj-, -koja-, -lor-, -lyc-, -lyck-, -nade-, -nden, -nit-, -nsa-, -orj-, -orma-, -peng-, -penga-, -pet, -porte-, -ranka, -rat, -rec-, -rlust-, -roppe-, -rva-, -sgr-, -tal, -topp-, -ust-, badr-, badru-, dranka, ele-, en sista, fan, jag mar, kal-, lagge-, lagger, lova, mening, min son, mitt sista, nog inte, om en, pan-, ratt, repe-, repet, sa vet, satte, skjut-, skoj-, skoja-, skon-, stopp-, tro-, va gor, var-, veckan
21: #number av, -agt, -anke-, -arn, -attre, -bbet, -don, -ecka-, -edon, -ett, -gra-, -hall, -ine-, -irm-, -ittad-, -kit, -kojar, -kont, -kyld-, -kyldi-, -lar, -lara-, -ldi-, -ldig, -lved-, -lvedo-, -mnt-, -ninga-, -nns, -ntin-, -oge-, -ogen, -ojar, -onst-, -orte-, -pare-, -pelan-, -rop-, -rors-, -rorsa-, -sgra-, -sgran-, -tid, -tre, -ttre, -vedo-, -vedon, -yld-, -yldi-, -yldig, alved-, alvedon, ar sjuk, back, batt-, battr-, battre, cas-, den till, do vill, e ja, er sida, era, ert casino, for alltid, gor man, hittade, jag inte, jag mig, jag vet, kill-, klarar, lam-, lov-, min egen, nu ar, rad-, sjon, skit, skojar, skont, sky-, skyl-, skyld-, skyldig, sone-, sonen, spare-
20: -alja, -avl-, -bet, -eckan, -edi-, -edv-, -erap-, -erg, -ets, -ghet-, -ghete-, -ighet-, -jalv-, -kuld-, -llen, -lust-, -nde, -nga, -nge, -odel-, -odl-, -odli-, -ods-, -omnt-, -orsok-, -orta, -port-, -rank-, -rsok-, -stang-, -ter, -tte, barnen, dotters, dran-, drank-, fjo-, hals-, han ar, har tappat, hus-, in mer, jag gor, jag har, kyl-, lon-, lone-, mig for, min dotters, min tid, pap-, sag, sjalv-, ska inte, skj-, somnt-, tera-, terap-, till er, tror, tusen, vara-, vinna, vor-, vore
19: #number och, -adan, -add, -alj-, -alvm-, -alvmo-, -angre, -annen, -app-, -arden, -arke-, -avn-, -avni-, -avnin-, -chen, -ckor, -del-, -eckor, -edo-, -enne-, -ennes, -ers, -geno-, -genom, -hen, -jalvm-, -jukt, -kat-, -kort-, -kulde-, -lande-, -mej-, -mejl, -nas-, -ngre, -nskar, -oppa, -rapp-, -rsan-, -tang-, -tanga, -tis-, -tsa-, -ubbe-, -ukt, -ulde-, -vni-, -vnin-, anna-, ar bara, arb-, arbe-, arbet-, avstangning, bort-, det-, doda mig, eller jo, en paus, fle-, forso-, grans, hade jag, har pa, henne-, hennes, hon har, huv-, i, i #number, igen-, igeno-, igenom, ill-, illa, insattningar, inte ska, jo, kan-, langr-, langre, las, mej, mer-, mera, mina sista, nar man, onska-, onskar, radd, rep-, ring-, sa till, sjo-, sjuk-, slut pa, stanga, till alla, veckor
18: -abl-, -able-, -aha-, -ake-, -andle-, -angr-, -arj-, -bak-, -cker, -dera-, -djo, -dled-, -dlede-, -ecko-, -egr-, -egra-, -ehal-, -erm-, -gre, -isst-, -jon, -kad-, -lane-, -lede-, -luste-, -nade, -ndet, -ndle-, -ndled-, -nom, -nse-, -nting, -nuspo-, -olla-, -orlus-, -orten, -otter-, -ove-, -rden, -rfal-, -rlus-, -rug-, -ruga-, -rugan, -sha-, -sst-, -ster-, -tan, -tat, -tigt, -uspo-, -ved-, -ycka, adj-, adjo, ar jag, ar och, arv-, att min, begr-, begra-, besta-, fattar, finna-, finnas, forlu-, frug-, fruga-, frugan, han har, hem, hot-, hota-, hotar, igen, inte finnas, jag var, klart, kni-, lane-, log-, lol, mig att, min bror, norm-, norma-, racke-, racker, saga, samb-, skr-, skuld-, snal-, spelar bort, spelat bort, tabl-, table-, tus-, tuse-, vecko-
17: -amti-, -anads-, -arde-, -arl-, -att, -attar, -dlig-, -ehov-, -elp-, -elpa-, -elpau-, -enhet-, -gen-, -hov-, -iho-, -ihop, -ilj-, -illb-, -illba-, -isen, -jut-, -kre-, -kte-, -lade, -lats, -lbak-, -lde-, -lev, -llba-, -llbak-, -lots, -lpau-, -lus-, -mga-, -mil-, -mti-, -nader, -nads-, -nnen, -omm-, -ont, -oppas, -orso-, -ost-, -pau-, -pelp-, -pelpa-, -ppo-, -ppor-, -rne-, -rpe-, -sta-, -tala-, -tiskt, -tna-, -tspe-, -ttar, -tudie-, -udie-, -ulder, -und, -yster, ar slut, att spela, av mitt, bac-, beha-, beho-, behov-, hans, hitta-, ikv-, ikva-, ikval-, ikvall, inte ens, ja e, kann-, kop-, kva-, lagenheten, manader, ni inte, opp-, pol-, ringe-, sitt-, sjuk i, skar, slots, snalla, snurr-, spelandet, spelp-, stopp, studi-, tillb-, tom, vande-, vander, vra-
16: -ack-, -ader, -amt, -anat, -apeu-, -app, -arag-, -arage-, -arnen, -ata-, -ats-, -atum, -dvid, -edvi-, -edvid, -elle-, -elv-, -elve-, -elvet-, -eng-, -erape-, -erfa-, -erfal-, -esta-, -ester-, -etar, -idi-, -idig-, -imma-, -ipper, -kur-, -lippe-, -lise-, -lisen, -lpaus, -lvet-, -lvete, -mor, -mord, -ngr-, -oende, -okt, -olis-, -olise-, -orts-, -orva-, -paus, -peu-, -ranse-, -rape-, -rapeu-, -redv-, -redvi-, -rfall, -rnen, -rre-, -rsokt, -rta, -rum-, -sokt, -stamt, -tam-, -tamt, -terfa-, -tin-, -ton-, -ttn-, -tum, -vara, -vete, -vid, -vmord, a, aterfall, att han, bestamt, borde, borj-, bred-, bredv-, bredvid, dod, doda, fatta-, forsokt, fram-, gara-, garag-, har forsokt, har varit, helv-, helve-, helvete, hin-, iho-, ihop, ins-, inte gora, lamn-, ligger pa, med i, mig pa, om nan, pa mig, polis-, polisen, ska do, slipper, spelpaus, timma-, vaknar, vill ta, vrak-
15: -acker, -agenh-, -akn-, -all, -anen-, -anent, -anga, -ave-, -baka, -ckas, -dle-, -dsta-, -eda-, -edern-, -efo-, -ehovs, -erma-, -erman-, -eroe-, -eroen-, -etta, -etter, -even, -genh-, -genhe-, -hovs, -idigt, -ippa, -jda, -lbaka, -lippa, -llb-, -llti-, -lpa-, -lut, -mane-, -manen-, -mtidi-, -ndig-, -nent, -ngar-, -ojk-, -okte, -orn, -ors, -ova, -ovs, -park-, -rate-, -reven, -rman-, -rmane-, -roe-, -roen-, -roend-, -rsokt-, -sokt-, -sokte, -sti-, -terna, -tidi-, -tidig-, -torn, -ver, allti-, ann-, ar sa, behovs, beta-, den har, dett-, detta, dub-, dubb-, far-, fli-, forsokte, gar, godkanner, har ju, har spelat, inte hur, inte mer, jag behover, jag tog, lagen-, medan, nasta, onsk-, pa ert, perm-, perma-, permanent, poj-, pojk-, rat-, samti-, samtidigt, skulder, sms, sna-, snu-, spark-, str-, tank, tillbaka, trott pa, vi ar
14: -alk-, -ambon, -amn-, -anet, -ange, -anse-, -ansen, -asino, -ask-, -bon, -die-, -drage-, -efon, -egrav-, -eho-, -enga-, -erf-, -ero-, -eta, -fran, -grav-, -ill-, -inger, -ino, -ippe-, -kor, -kto-, -lba-, -lefon, -lls, -mbon, -ngarn-, -rono-, -rska-, -rts-, -rumm-, -rumme-, -sar, -sino, -slu-, -spo-, -stan, -terf-, -ummet, -vsl-, -ycka-, ar borta, arg, ass-, assa, aterf-, att skriva, avst-, avsta-, best-, bra-, bre-, bron, brors-, en gang, fak-, fakt-, fort, har bestamt, komme-, kommer, krono-, let-, mamma-, mammas, nar han, pa, pa att, ringer, sambon, sin, stang av, stu-, telefon, ti, tid
13: -aka, -akni-, -aknin-, -alsa, -ambo-, -arit, -arra, -ase-, -aser, -astn-, -ater, -dare, -ete, -gning, -idrag-, -jlig-, -ktigt, -lande, -lsa, -ltid, -nal-, -nfor, -nsen, -ojlig-, -okt-, -omma, -one-, -ords-, -orla-, -osta-, -otte-, -parra, -rar-, -rkar, -rom-, -stn-, -tod-, -tsatt-, -uge-, avsl-, bara, bara pa, for mig, forla-, halsa, hoppas, hur det, jag #number, latt-, ljug-, med-, mig jag, moj-, mojl-, mojli-, om man, pa riktigt, poli-, pra-, prat-, riktigt, sambo-, sen, skre-, sparra, stud-, tab-, tagit, till en, vad ska, vari-, varit, vec-, veck-, vinn-
12: -ade, -agen-, -akna, -alar, -ammas, -ard-, -are-, -arker, -cko-, -enh-, -enhe-, -era, -fon, -hete-, -igt, -jug-, -kna, -kning-, -korte-, -lar-, -led-, -lis-, -mas, -mer, -mmas, -nad, -nalla, -nens, -nfo-, -obbe-, -obbet, -oss-, -rakt-, -ral-, -rata-, -rker, -rott, -rren, -rten, -tig-, -tsat-, -ttade, -vinn-, -yst, at, dotter, flic-, flick-, gar jag, jag skriver, jobbe-, jobbet, jor-, kla-, klo-, kor, kun-, man-, min dotter, nas-, nast-, sida, sig, till mig, tre, typ
11: -agg-, -akti-, -amtid-, -ana, -anna-, -arp-, -ator, -cket, -der, -dli-, -dst-, -iktig-, -katt-, -kriv-, -krivi-, -lat-, -lltid, -lom-, -mtid-, -ner, -oda, -riv-, -rivi-, -rivit, -rte-, -skar, -tud-, -uga-, -ugan, -und-, -ust, -vall, alltid, att hon, dat-, dor, fard-, for jag, fyr-, fyra, ge, hit-, hitt-, inte leva, sagt, sem-, seme-, semes-, skat-, skatt-, skrivit, svara, val-
10: -adr-, -amma, -anne-, -bla-, -cis, -ecis, -emes-, -emest-, -ende, -fte-, -ger, -ida, -ills, -ise-, -ivit, -kade, -kvall, -lan-, -lutar, -mes-, -mest-, -meste-, -mma-, -nurr-, -ono-, -oppen, -orm-, -par, -rakni-, -reci-, -recis, -ura-, -urr-, -utar, -vit, -yra, bran-, bruk-, bruka-, det finns, fraga-, gor, just, kvar, kvi-, meda-, orkar, pa det, pengar, prec-, preci-, precis, snall-, tills, tors-
9: -agar, -amil-, -art, -atter, -hall-, -kval-, -locka, -nga-, -nnes, -ocka, -red-, -ting, -tro-, -ttad-, -unde-, -val-, ble-, blev, fam-, fami-, famil-, hon-, hos er, job-, jus-, las-, mar-, mig och, ork-, orka-, prata-, sald-, satter, se, ser, sjalvmord, tor-, vara
8: #number i, -atar, -het-, -ktig-, -kull-, -kulle, -nsatt-, -tter-, ate-, betal-, det var, eft-, efte-, ert, kl, kloc-, klock-, kron-, papp-, satte-, skriv-, skull-, skulle
7: #number, -amma-, -eno-, -est-, -kar, -lir, -nar, -ngar, -nhet-, -nhete-, -rke-, -tor, -ttern-, blir, bror, far, han-, hjal-, ove-, over, sag-, sto-
6: -aka-, -for, -fter, -igg-, -igge-, -igger, -nes, -nne, -oja-, -stan-, -tad-, fa, jobb-, ligg-, ligge-, ligger, spel, sva-
5: -ala-, -lsk-, -nder, -nnan, -oli-, -ssan, -ter-, dag, er, ida-, idag, kund-, lju-, noll, skri-
4: -atta-, -attni-, -dag, -elat, -elef-, -elefo-, -kri-, -lefo-, allt-, liv-, tele-, telef-
3: -assan, -eck-, -kte, -lef-, -llt-, -mmer, -nger, -sin-, -tern-, hja-, var
2: -akt-, -ank-, -itt, efter, fors-
1: sam-, som
-1: -ant-
-2: -inge-, mina, utan
-3: -age-, -satt-
-4: -alla, -ingar, -ogg-, -onto-, -sva-, fin-, komm-
-5: -aga-, -dra, -jor-, -usen, an, da, fat-, ink-, kon-
-6: -agi-, -anger, -ati-, -ckar, -drar, -inga-, -iti-, -kni-, -nis-, -nlig-, -rda-, aldr-, ett, gjo-, gjor-, kom-, skick-
-7: -asta, -erat, -erb-, -erin-, -isk-, -kar-, -lla-, -ngen, -nur-, -ort, -ste, -tta, -tten, -ute-, gall-, mit-, mitt, nam-, pen-, spele-, swi-, swis-, vill ha
-8: -ast, -dra-, -dress, -ees-, -eesp-, -eespi-, -els-, -ens-, -espi-, -espin-, -han-, -iera-, -ina, -ish, -iss-, -kic-, -klar-, -lst-, -ner-, -nnu-, -pele-, -rat-, -rees-, -reesp-, -ress, -spin-, -tage-, -wish, ald-, andra, bonusen, frees-, gal-, konto, konto-, kontot, kval-, sak-, satta in, ska-
-9: -ele-, -elge-, -elgen, -etal-, -iken, -ilken, -isar, -kick-, -kicka, -lning, -log-, -men, -nto-, -obi-, -ote-, -ppet, -redag-, -ree-, -ress-, -rso-, -run-, -ske-, -tor-, -tot, -ule-, daga-, free-, helge-, helgen, med, mob-, mobi-, peng-, penga-, rak-, skicka, upp, vet-, vilken, vin-
-10: -akna-, -amla, -ampa-, -anken, -cka-, -dkan-, -dnin-, -erat-, -far-, -gan, -ggn-, -ggni-, -ggnin-, -het, -ickad-, -ile-, -ins, -iva, -lefon-, -loggn-, -mpa-, -ntl-, -ntli-, -ntlig-, -num-, -odka-, -odkan-, -oggn-, -oggni-, -oms-, -over, -pins, -pot-, -rande, -rde-, -rin-, -rmen, -rot-, -rustl-, -stly, -stre-, -tet, -tly, -tsa, -ustl-, -ustly, att ni, det for, eller bara, fore, gaml-, gamla, godka-, hall-, hej-, kam-, men-, nol-, pengarna, regi-, snurr, svenska, tack, trustly, utbetalning, vanta-
-11: -abbt, -ankt-, -ansk-, -atiss-, -atter-, -back, -bbt, -dags, -edag-, -elk-, -elko-, -erson-, -hback, -ick, -illa-, -kume-, -kumen-, -ler-, -locka-, -nabbt, -ndra-, -ning, -nken, -nto, -ock-, -oku-, -okum-, -okume-, -onge-, -onto, -orr-, -parr-, -ratis-, -rla-, -rnamn, -rson-, -ruk-, -tig, -tiss-, -tive-, att fa, att jag, cashback, chatt-, dok-, doku-, dokum-, forr-, freda-, het-, hete-, heter, jag far, kl #number, kna-, morgon, ploc-, plock-, snabbt, sparr-, sven-, svens-, tje-, tva-, vinsten, vis-
-12: -ari, -ashb-, -ashba-, -ation, -bac-, -bot, -bre-, -ckade, -ening-, -gde, -get, -hba-, -hbac-, -ire-, -irek-, -issn-, -ita-, -iver-, -ivera-, -jord-, -kli-, -kort, -lke-, -lop-, -ngde, -nkt-, -ost, -ovad-, -ovade, -rades, -rati-, -rek-, -rme-, -shb-, -shba-, -shbac-, -tangd-, -tiver-, -trer-, -ulera-, -vad-, -vade, ans-, bel-, bes-, bild, bild-, cashb-, dir-, dire-, direk-, fins-, finsk-, forsta gangen, fun-, gangen, gjord-, hem-, hur far, inkomst, kan, kort-, lovad-, lovade, och nu, spi-, spin-, star-, tar ut, ut pa
-13: -ago-, -anta-, -arb-, -aug-, -augh, -ckat, -ckni-, -cknin-, -ejl, -eklam, -elt, -enska, -ering-, -esen-, -eter, -fal-, -fara-, -faran-, -icka-, -ilau-, -ilaug-, -insk-, -jan-, -jil-, -jila-, -jilau-, -klam, -klig-, -koms-, -lam, -land, -lapp, -lau-, -laug-, -laugh, -lgen, -liga, -logg-, -mojil-, -nkt, -nlo-, -nlog-, -nlogg-, -obil-, -oce-, -ocen-, -ocent, -ojil-, -ojila-, -omma-, -ong-, -org-, -ortf-, -ortfa-, -ragan, -ras, -rese-, -resen-, -rnam-, -roc-, -roce-, -rocen-, -rtf-, -rtfa-, -rtfar-, -ser, -son-, -ssb-, -stal-, -stall-, -tfara-, -ugh, -ven-, -ylle-, -yller, andra-, emojilaugh, far vi, fort-, fortf-, fortfarande, fragan, fred-, fylle-, fyller, glo-, hal-, har det, inlo-, inlog-, inte pa, jag undrar, kommi-, kommit, korte-, lag, land-, mobil-, pa ett, plocka, proc-, proce-, procent, reklam, sage-, sager, sakn-, under, vad ar
-14: -ades, -ager, -aknas, -ala, -alt-, -ampan-, -andli-, -ang-, -bet-, -cha-, -ckn-, -des, -dsk-, -ege-, -egis-, -egist-, -ehan-, -ehand-, -gis-, -gist-, -gistr-, -hand-, -handl-, -ika, -ila-, -ilket, -illat-, -istre-, -knas, -kor-, -kum-, -late-, -lega, -lge-, -lket, -llat-, -llate-, -llega, -llst-, -mpan-, -ndli-, -ning-, -nings-, -nli-, -nsta-, -nster, -nty-, -ntyg, -ocka-, -oda-, -oller-, -onda-, -ope-, -otten, -out-, -pelet, -pen, -ring-, -rkort, -rson, -rus-, -rust-, -satta, -snur-, -spi-, -stad, -stp-, -strer-, -tar, -tdr-, -tdra-, -tion, -tyd-, -tyg, -umm-, -vag, -vens-, -vensk-, anv-, anva-, anvan-, avv-, behan-, det i, fic-, galle-, galler, gla-, ha, hela tiden, in igen, insattningen, jobba-, kollega, korkort, kul, maste, mitt kort, nek-, och sen, omsatta, pa mitt, pa sidan, raknas, rod-, sove-, sover, tru-, trus-, trust-, varfor ar, vil-, vilket
-15: -ackar, -agan, -agen, -ali-, -allet, -amp-, -ange-, -art-, -atio-, -bank-, -banke-, -bev-, -bevi-, -bevis, -bilen, -blem, -dad-, -dade, -daga-, -dagar, -dags-, -date-, -dater-, -elopp-, -erif-, -erifi-, -ever-, -icka, -ike-, -ilka, -ked, -kej, -klara, -kning, -lare-, -last, -leg-, -lem, -lig-, -lka, -lleg-, -llet, -lning-, -lopp-, -loppe-, -lsta-, -lstan-, -lutn-, -lutni-, -lva, -namn, -ndag-, -nstan-, -nta-, -obba-, -obl-, -oble-, -oblem, -olleg-, -opia, -oppet, -pda-, -pdat-, -pdate-, -pia, -pla-, -ppda-, -ppdat-, -rifi-, -rifie-, -rob-, -robl-, -roble-, -slutn-, -ster, -tamm-, -tans, -tfa-, -tfar-, -tjans-, -undra, -utn-, -utni-, -utnin-, begar-, beloppet, bev-, bevi-, bor i, bus-, buss-, cash-, che-, femt-, fick, forkl-, forklara, fre-, gang-, gange-, gatt, hah-, hels-, hort, inte fatt, kolle-, lang tid, mars, maste jag, nar kommer, noll-, norde-, ny, oke-, okej, onsd-, onsda-, pa den, prob-, probl-, problem, rakna, ruta-, rutan, saldo, sed-, seda-, sedan, som ar, stor-, svar, undrar om, uppda-, veri-, verif-, vilka, ville
-16: -abb-, -adda-, -aldo-, -aldot, -angde, -angen, -anni-, -armen, -dan, -dan-, -dni-, -dot, -dress-, -edb-, -elop-, -emte, -ena, -erad, -ess-, -gan-, -gga-, -gsk-, -ickat, -inut-, -inute-, -istor-, -itime-, -jans-, -kal-, -karme-, -ldo-, -ldot, -linga-, -mla, -mte, -nko-, -nkoms-, -nter-, -nute-, -nuter, -nva-, -nvan-, -odk-, -orkl-, -orkla-, -pade, -per-, -ppad-, -ppade, -ppd-, -pre-, -rans-, -rige, -rklar-, -rra-, -snu-, -ste-, -stori-, -time-, -timer-, -tori-, -ula-, -vbr-, -vli-, -yta, adr-, adre-, adres-, annat, avbr-, belo-, belop-, dag-, dem, femte, fork-, gar inte, godk-, gor jag, halla, hur lang, jac-, jack-, koden, ladda, lang, loggar in, mang-, manga, med en, minut-, minuter, nasta vecka, passe-, per, sakna-, saldo-, saldot, sant, skarmen, skickat, sonda-, star det, stod det, trev-, trevl-, uppd-, ut som, utbe-, utbet-, uttag-, var det, visa
-17: #number #amount, -addar, -ags, -ams-, -apa-, -arbe-, -arbet-, -ash-, -betal-, -bjuda-, -bru-, -cka, -ckad, -ckp-, -ddar, -dska-, -elfi-, -elfie, -emm-, -fie, -ilde-, -istr-, -ivec-, -jen-, -juda-, -judan-, -kti-, -ktu-, -lag, -lage, -lago-, -lfi-, -lfie, -ligt, -llan, -mit, -mmit, -ndan, -ninge-, -nurr, -ommi-, -ommit, -orna, -rade, -raf-, -raga, -rbj-, -rbju-, -rbjud-, -reda-, -reg-, -rkla-, -satt, -som-, -tbe-, -tbet-, -tbeta-, -tra-, -tru-, -uda-, -udan-, -udand-, -ume-, -umen-, -urr, -vis, -visa-, -ygn, age-, ar sparrat, bonus-, chat-, det pa, dygn, finns, hemm-, i chatten, igar, kommer den, laddar, livec-, mell-, pers-, perso-, rakna-, sa fort, samma, sel-, self-, selfi-, selfie, ska man, span-, spelet, tjen-, under-, vad gor, varf-, varfo-, varfor
-18: #number timmar, -acka-, -ackp-, -ackpo-, -aha, -aldo, -annis-, -aste, -attas, -bonus, -ckpo-, -dent-, -egar-, -emma, -erad-, -ete-, -for-, -gare, -ige, -ive, -kpo-, -ldo, -lle-, -ller, -msta-, -mula-, -nam-, -ngd-, -nnis-, -nnisk-, -nsk-, -obo-, -olle-, -opi-, -ori-, -pin-, -rad-, -ragn-, -rev-, -rif-, -rig-, -rmula-, -rots, -rsta, -ryc-, -ryck-, -set, -tal-, -tart-, -tdrag, -tli-, -tlig-, -uss-, -vand-, -vec-, -vins-, -yte-, -yter, bord, dagar, dea-, det star, det till, efter att, ett konto, ett uttag, far man, gan-, hemma, hur lange, hur manga, in pa, jackp-, jag skicka, klic-, klick-, kommer inte, kontoutdrag, ladda-, leg, live, manni-, mast-, nu har, nu star, ratta-, rob-, robo-, rol-, san-, start-, sve-, till #number, vill-
-19: -age, -alm-, -alva, -aml-, -ande, -angd-, -antat, -arme-, -asset, -bju-, -bjud-, -cen-, -cent, -dand-, -dla-, -ega, -ega-, -elg-, -emt-, -eny-, -enyn, -erv-, -fie-, -fier-, -hatt-, -ier-, -ifi-, -ifie-, -ifier-, -ionen, -iter-, -itera-, -jla-, -karm-, -laga, -lam-, -lld, -lot-, -mmar, -nabb-, -nsd-, -nsda-, -nsl-, -nsten, -ntat, -nusen, -nyn, -orra, -pper, -ris-, -rst-, -rys-, -skil-, -ssi-, -stand, -tand, -undr-, -visa, besk-, byta, det som, dog, dug-, fem-, forra, gang, gar sista, ggr, gil-, hackar, har aldrig, helg-, inne, kampanjen, klaga, lage-, meny-, menyn, mobilen, neka-, ni sager, om jag, passet, samm-, skar-, skarm-, snabb-, tide-, tiden, upp-, van-, vantat, vi har, vinst
-20: #amount euro, #number har, -ako-, -anki-, -ankid, -ast-, -bar, -ejl-, -evi-, -evli-, -ingen, -isa-, -kid, -kom-, -ktion-, -ling-, -nder-, -nkid, -nta, -nuse-, -ond-, -onuse-, -orde-, -orsta, -revli-, -rog-, -sset, -str-, -sun-, -tar-, -tos-, -ugg, -ummer, -utos-, a sa, att bli, autos-, banki-, bankid, bot, byte-, byter, cha-, dra en, forsta, gam-, gav, helt slut, iga-, inko-, inte in, jag kan, kod-, kode-, mejl-, mycket jag, sa ni, stamm-, stru-, swish, tack snalla, try-, vinst-
-21: -anje-, -anjen, -arf-, -bes-, -beta-, -bile-, -eri-, -esked, -gar-, -gard-, -ild-, -kra-, -lik-, -nap-, -napp-, -niska, -nki-, -nkom-, -ose-, -panje-, -rlan-, -rvi-, -sdag-, -sked, -ssn-, -tom-, app, bega-, en sak, god morgon, inkom-, inte att, inte ta, knap-, knapp-, kod, leg-, ligger kvar, manniska, mig med, naj-, ni ha, och spelar, pa gang, plo-, sca-, tryc-, tryck-, und-, vant-, vet jag
-22: -ack, -agga-, -anst-, -arrat, -bba-, -den-, -egit-, -egiti-, -eka-, -erk-, -evis, -giti-, -gitim-, -ild, -inns, -itim-, -jalp-, -kan-, -kil-, -ktio-, -nab-, -nkar, -nni-, -orst-, -rag-, -rrat, -unka-, -unkar, avb-, bytt, da vet, funk-, funka-, funkar, hjalp-, la, legi-, legit-, mas-, mel-, men det, nar gar, nya, ok bra, pass, rek-, snab-, sond-, sparrat, stangt, till helgen
-23: #amount kr, #number men, -agn-, -asta-, -dar, -erso-, -gar, -kta-, -mar, -ngd, -nvand-, -oma-, -pad-, -tion-, -tning, -tti-, -yll-, appe-, appen, ar du, forst-, fyl-, fyll-, god-, hac-, hack-, hacka-, haha, i mitt, inte spelat, kr, sak, utb-
-24: #number #number, -aln-, -alni-, -alnin-, -anda-, -andl-, -ban-, -dagen, -dres-, -ell-, -elo-, -etaln-, -iga, -ilke-, -ione-, -iska-, -lni-, -lnin-, -ndl-, -nnat, -ont-, -taln-, -talni-, bank, bok-, chatten, den #number, en chef, ring, tre-, vilke-
-25: -alp-, -ass, -bil-, -dage-, -ekti-, -hat-, -ida-, -iska, -lit-, -mmi-, -ndr-, -nin-, -obile-, -oden, -oken, -ork-, -ram, -ren-, -rend-, -sat-, -sen-, -tas, -tim-, -tni-, -tnin-, andr-, fatt, form-, gat-, inn-, man, min-, mis-, miss-, pa alla, rekl-, rekla-, ring mig, stam-, tex-, vann, vart
-26: -aff-, -agot, -amn, -ebe-, -got, -hef, -inste-, -lko-, -ppl-, -ppr-, -ttag-, chef, fem, lose-, mitt i, nagot, ni har, var ar, vi
-27: -dre-, -elet, -evl-, -inst-, -ist, -nska, -nus-, -onus-, -ratt-, -revl-, -sse-, -tad, -tag-, sta-
-28: -andla-, -ank, -bonu-, -ekl-, -erar, -eske-, -inst, -kla-, -lin-, -mst-, -ndla-, -orn-, -ransk-, -rkl-, -ten-, app-, dra, drag-, fran er, kan man, nat, ok, rakn-, urs-
-29: -ags-, -ekt-, -ent, -ing, -oke-, -sda-, -tione-, -uro, eur-, euro, kont-, kra-, men, rut-, sa jag, ska jag, som jag, tack-
-30: -ans-, -bon-, -ecka, -ite-, -spe-, -tangt, -tod, -unk-, -yns, reg-, syns, unde-, ut till, vecka
-31: -adda, -ale-, -arfo-, -arfor, -arm-, -res-, -rfor, lad-, sid-
-32: -dda, -eli-, -iden, -ion-, -vis-, dro-, fra-, kan inte, mejl, nar jag, papper
-33: -angt, -arra-, -dda-, -ekla-, -ers-, -ion, -kad, -msa-, -nst, -nst-, -parra-, -rfo-, ar det, aut-, auto-, dar, fel-, laget, mig till, pas-
-34: -ann, -ick-, -isa, -ojd, -ytt, ell-, elle-, eller, stod
-35: -apper, -ent-, -hatte-, -lig, -nda-, -nste-, -pan-, -ung, -uto-, -ver-, av mig, bank-, bonus, lit-, pappe-, pro-, sager att
-36: -ant, -lag-, -msatt-, -ngt, -oka, god, omsa-, omsat-, tar, ver-
-37: -rad, mina #number, tva
-38: -esk-, -ler, ha en
-39: -jud-, -rog, drog, klag-, sida-, sidan, star, syn-, tac-, vilk-, vins-
-40: -msat-, -tera-, -tio-, lite
-41: -egi-, -ppe-, det att, har inte, ladd-
-42: #amount, -ing-, far jag, finns det, vem
-43: -appe-, -ide-, -ite, bon-, id, ut
-44: -and, -ilk-
-45: -anda, -idan, behover jag, kort
-46: -git-, -ska, har ni
-47: hej
-48: los-
-49: -ken, oms-, via
-50: -add-, fel
-51: -nus, bonu-, fran
-52: -onus, mej-
-53: in
-55: -era-
-56: -and-
-59: -let, ni
-60: -tta-, byt-
-63: den
-64: ta ut
-66: nar
-67: -dag-, gar det, uttag
-71: -tag
-75: kan jag
-76: -onu-, -ttag
-80: ban-, kor-
-83: utta-
-84: hur
-85: utt-
-92: -ins-
-105: vad
-126: du
`,
  },
};
