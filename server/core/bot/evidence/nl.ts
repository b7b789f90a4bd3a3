/** What pieces of Dutch messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 333, care: 331 },
  weights: {
    crisis: `
127: ga, het
125: ze
118: heb
114: als
111: dood
103: -een, doo-
102: dat
96: -ood
93: t
89: dan
88: mee-
82: leven, meer
81: van mij
80: hij
78: ik nog, na
75: lev-, leve-
72: -ven, zelf-
71: -ana-, hoo-
70: mij
69: pol-, wil
68: -rin-, me
67: -aar, -ill-, -zelf, nog, pla-
65: ik
64: -ant, dat hij
62: str-
61: -oren, -tap, stap, zel-
60: ben, net
59: -ore-, haa-, nee
58: zo
57: lig-
56: -der, -elf, klaar, was
55: -ete-, zonder mij
54: -laar, -ver, beter, schr-
53: -cht, -oef-, -oel, -pri-, al, klaa-, van-
52: -even, -ring, en dat, hier, moo-
51: #number jaar, -eze, deze
50: -ame-, -ang, -rie-, maa-, mes
49: geno-, haar, nog een, nu, spr-
48: -ille-, -ond, -pen, -prin-, in mijn, ligt, spri-, sprin-, zijn
47: -uur-, uit het
46: -oos, -zel-, mn, te, zic-
45: -eno-, -laa-, alle-, er niet, in de, sui-
44: -rac-, -tam-, -uis, dood-, ik weet, sal-, verd-
43: -chu-, -sli-, doen, hoef-, ope-, open, veel
42: -cid-, -icid-, -igt, -omt, -uic-, -uici-, -uicid-, bete-, hie-, ik maar, suic-, suici-
41: -elfm-, -elfmo-, -fmo-, -lfm-, -lfmo-, -ouw, ein-, gew-, zelfm-
40: -aal, -esli-, -ige, -ijn, -ost, een mes, hoor, hui-, ple-, vee-, weet, zij-
39: -daa-, -erli-, -erlij-, -han-, -roe-, -toel, aan, dez-, ik ga, niet het
38: -ater, -eef, -fmoo-, -fmoor-, -ijk, -lfmoo-, -rge-, -rli-, -rlij-, -tst-, doe-, kom-, laat-, laats-, opg-, ove-, sti-, voor mijn
37: -erg-, -ici-, -illen, -staan, heb net, ni meer, overl-, verha-, wil-
36: -aat-, -brug, -egr-, -eve-, -gen, -oeft, -olg-, -sbr-, all-, als de, beg-, doe, hoeft, kan-, nee-, ook, volg-, wat ik, weg-
35: -aas, -aats-, -egg-, -egge-, -eus, -ezelf, -ieman-, -ige-, -inde-, -leg-, -nmi-, -ram, dat is, de maas, dood nu, is op, lee-, maas, mez-, meze-, mezel-, mezelf, mijn broer, mis-, niem-, niema-, niemand, plan, wel
34: -aap-, -chul-, -esl-, -eter, -iema-, -kel-, -laap-, -lan, -moo-, -moor-, -oon, -pring, -rga-, -toe-, daarn-, ik heb, maar, ni, slaap-, spring, vana-
33: -ats-, -erge-, -erha-, -erl-, -eslik-, -nacht, -nige, -orry, -rha-, -roos-, -roost, -rry, -schei-, -slik-, -slikt, -ter, -verl-, aand-, aando-, bes-, enig-, enige, gesli-, geslikt, kra-, op jullie, proo-, proos-, proost, sor-, sorr-, sorry, voor-
32: -aarn-, -aatst-, -app-, -atst-, -atste, -den, -eer, -eri-, -gar-, -man-, -nder, -oop, -orr-, -vro-, afs-, eni-, laatste, stre-, u, wat-, wate-
31: -andoe-, -arag-, -arage, -egra-, -eleg-, -elf-, -ewoo-, -ewoon, -ich, -lig-, -nach-, -nas-, -nasi-, -ndoe-, -nig-, -pge-, -rage, -woon, dat het, gewoo-, gewoon, heef-, heeft, liev-, opge-, oph-, ster-, van de, zei, zelfmoord, zich
30: -ast, -chr-, -eden, -eeg, -eft, -ego-, -esned-, -fen, -ffen, -fsche-, -lat-, -ome-, -ood-, -oos-, -rik-, -slu-, -sned-, -snede-, -sta, -ude-, -urde, -uurde, broe-, denk, echt, een uur, ga me, gebe-, gen-, hart, horen, kin-, lieve-, naar mijn, pols, stopt, verh-
29: -anav-, -anavo-, -ara-, -ate-, -ders, -dri-, -egd, -erdri-, -les, -nac-, -ogt, -pij-, -rdri-, -tste, -vel-, een keer, gep-, het voor, hon-, ik niet, kga, leef, leeg, meen, meen het, morgen, onder, op t, sch-, tram, vanav-, vanavond, voo-, wegg-, wegge-, wou
28: -ace-, -alu-, -are-, -err-, -esne-, -hang-, -hange-, -lijd-, -ned-, -nede-, -neden, -oer, -rlijd-, -sne-, -urd-, -uurd-, -verli-, begr-, bij u, eind, gebel-, gebeld, genom-, genomen, han-, hond, hor-, hore-, mooi, naar de, pog-, pogi-, pogin-, punt, salu-, sta-, stuu-, verdr-
27: -beld, -bij, -ebeld, -eet, -ewee-, -fen-, -hul-, -lijk, -loos, -ment, -ngen, -oen, -ols, -ope-, -roo-, -tos, als het, bet-, eig-, eige-, elk-, het wel, ik al, kant, miss-, neem-, neemt, neemt niet, nergens meer, opk-, rus-, spo-, waar ik, wak-, wakk-, wakke-, wakker, water, zit
26: -aak, -aarna, -akker, -ando-, -eef-, -efd-, -erdr-, -ewo-, -iti-, -likt, -lle-, -oogt, -rdr-, -rug, -sie-, -staa-, -tge-, -vrou-, -vrouw, bang, broer, daarna, dak, de dood, gesl-, gewo-, hoe-, kana-, meer van, meer wil, moog-, moogt, sta, tegen, zoeke-, zoeken, zol-
25: -adk-, -adka-, -adkam-, -age, -akk-, -akke-, -anm-, -cida-, -dka-, -dkam-, -dkame-, -dsb-, -eemt, -emt, -ffe-, -icida-, -ida-, -laten, -nst-, -ogin-, -oost, -ove-, -rach-, -rand, -sche-, alles verspeeld, bad-, badk-, badka-, betaald, gesneden, heb mijn, hier met, jaar en, lez-, leze-, lezen, mijn verhaal, op het, over, pun-, speelt bij, tege-
24: -amer-, -doe-, -elegd, -ema-, -eren-, -huis, -ieus, -ind-, -late-, -legd, -lgend-, -oeke-, -oeken, -ras-, -rgel-, -rieus, -sta-, -ste, -stere-, armen, dit account, doe ik, en een, eru-, erui-, eruit, har-, het ga, is het, ons, pij-, poli-, serieus, van plan, volgende, zal, zou
23: -adu-, -aduc-, -aduct, -anna-, -annac-, -duc-, -duct, -elt, -erel-, -ereld, -erhan-, -esn-, -ezel-, -gra-, -iad-, -iadu-, -iaduc-, -ijne-, -ijnen, -jne-, -jnen, -lles, -loe-, -luk-, -men, -moord, -nli-, -nna-, -nnac-, -nnach-, -ocht, -oest-, -oging, -reld, -rhan-, -rou-, -ruit, -rvr-, -topt, -uct, alles, begra-, boe-, bro-, dat ze, dus, een poging, flat, gaan, geb-, gesn-, gesne-, heb het, het viaduct, hoeft niet, kla-, komt, laat maar, morge-, op deze, poging, poging gedaan, schu-, teg-, touw, van haar, vann-, vanna-, vannacht, via-, viad-, viadu-, viaduct, water is, were-, werel-, wereld, wil ni, zei dat, zelfmoord is
22: -alt, -dere-, -ebel-, -egen, -ein, -elijk, -erga-, -gele-, -houd-, -hulde-, -iever, -imp-, -impe-, -ksc-, -ksch-, -kschu-, -lik-, -oed-, -oete-, -oeten, -oksc-, -oksch-, -rapp-, -rel-, -rouw, -schul-, -ssi-, -tuu-, -ulde-, -ulden, aan het, arm-, arme-, ben op, da, de auto, doods-, fla-, geen, goksc-, heb geen, het dak, het water, ik tel, kee-, laat, liever, nik-, niks, pijn, sald-, saldo, saldo #number, simp-, simpe-, spoo-, tel, tou-, vind-, voor ze, zin, zus
21: -aard, -arn-, -arna, -chten, -chuld, -dje, -egev-, -egeve-, -egon, -enk, -enoe-, -enoeg, -epr-, -erro-, -erron, -gesp-, -gon, -hten, -huld, -ich-, -ike-, -inz-, -itie, -itw-, -itwe-, -itweg, -lan-, -lat, -liti-, -litie, -lukk-, -nel, -noe-, -noeg, -nso-, -oks-, -oli-, -olit-, -oliti-, -oog-, -rag-, -rein, -rmen, -rna, -ron, -rro-, -rron, -sis-, -tten, -tweg, begon, ben alleen, bra-, dat ik, den-, ech-, genoe-, genoeg, goks-, gokschulden, hang, heeft een, huis, ik hang, khe-, kind-, maar een, mer-, perr-, perro-, perron, polit-, politie, snel, stra-, trei-, trein, uitw-, uitwe-, uitweg, valt, verwi-, vro-
20: #number al, -ament, -apj-, -edaa-, -edaan, -eem-, -ekeri-, -eman-, -emand, -epl-, -erie-, -erieu-, -erven, -estam-, -gaat, -iks, -ind, -itv-, -jzelf, -keli-, -mand, -mpe-, -navo-, -navon-, -nke-, -nkel-, -ogi-, -oorg-, -poor, -ran-, -rapj-, -rdo-, -rei-, -rieu-, -rme-, -schu-, -stam-, -stame-, -tame-, -tamen-, -tere-, -vaart, alles is, bego-, belt, ben er, bestaan, brie-, brug, denk ik, doe iets, elke, en de, enkel-, gaa-, gebra-, heb alles, hem, het is, het spoor, het wordt, huis-, ja, je ik, jullie site, laa-, mijz-, mijze-, mijzelf, net zorg, seri-, serie-, sne-, spoor, stap ik, ste-, test-, testa-, testament, tre-, uitv-, vad-, vade-, vader, van kant, vol-, voor alles, voorg-, zorg goed
19: -aal-, -ader, -aldo, -dat, -dee-, -der-, -eda-, -eld, -fsl-, -fslu-, -fslui-, -gend-, -gende, -gok-, -iefj-, -iefje, -iem-, -ijzel-, -issen, -jzel-, -komt, -ldo, -lede-, -leden, -ndo-, -och-, -oet-, -olge-, -olgen-, -oord-, -ord-, -rap-, -rgo-, -rief-, -riefj-, -roer, -sluit, -taald, -terl-, -ukki-, -ustig, aar-, aard-, af, afsl-, afslu-, al een, bran-, brand, daar-, dak van, grapj-, heb een, ik maak, ik stap, ik van, joh, komen, meer nodig, moet-, moete-, moeten, over een, over-, raam, rustig, schuld, thuis, tis, volge-, weet ik, zeg tegen, zeggen dat, zoek-, zon-
18: -apje, -asi-, -ere-, -esta-, -geven, -ilde, -iss-, -ken-, -lde-, -lken-, -loed-, -los-, -min-, -oit, -ooi, -org-, -raf-, -rapje, -rate-, -raten, -ren, -rgens, -ring-, -rven, -tap-, -til, -twe-, -uit, -usti-, -uut, bij jullie, bloed-, dat ie, de enige, gas, geg-, grapje, gro-, het op, hij speelt, iet-, iets, kinde-, last, meer ik, mor-, morg-, naar, nen, niet bij, ook een, ops-, ouders, pas, pil-, pill-, pille-, pillen, prat-, prate-, praten, rusti-, schri-, stap-, stil, stuur-, te doen, te veel, vanm-, voor altijd, wie, wilde, wint, zegg-, zegge-, zeggen, zoe-, zou ik
17: -aagd, -afe-, -agd, -anas-, -anasi-, -asie, -chei-, -die-, -ebe-, -ebo-, -eelt, -efj-, -efje, -ekend, -ekoc-, -ekoch-, -ergee-, -eze-, -fje, -gens, -gezo-, -gezoc-, -hana-, -hanas-, -igen, -ilt, -islu-, -isluk-, -lke-, -mer-, -nasie, -odi-, -olde-, -ont, -oont, -oto-, -oud-, -pel, -pijt, -pst-, -rde, -rgee-, -rgoe-, -ric-, -rwijd-, -sluk-, -terv-, -terve-, -thana-, -tuur-, -uth-, -utha-, -uthan-, -uur, -weg, -wijd-, -wijde-, al #number, ben zo, besl-, buu-, buur-, collega van, dod-, dode-, doden, er met, eut-, euth-, eutha-, euthanasie, fot-, gekoc-, gekocht, grap-, hier nog, hij neemt, hij zich, hoop, in mn, is voor, kunnen jullie, lan-, leef-, liever dood, maar tegen, mijn ouders, mislu-, morgen niet, ner-, nerg-, nerge-, nergens, niks meer, opa, opst-, over de, res-, staat in, sterv-, strak-, straks, touw gekocht, tra-, verz-, wat gebeurt, woont, ze het
16: -afel, -aks, -ama, -and, -anmi-, -anmid-, -bru-, -chien, -deree-, -edere-, -eeft, -eker, -eree-, -ereen, -ets, -evr-, -evro-, -fel, -ger, -hat, -hien, -issc-, -issch-, -kelij-, -lege-, -lgen-, -llem-, -llema-, -nders, -nmid-, -nmidd-, -oden, -oude-, -raagd, -raks, -reen, -rto-, -rze-, -schie-, -sen, -sschi-, -ten-, -tha-, -than-, -trak-, -traks, -tuurd-, afsc-, afsch-, allem-, allemaal, als een, ben ik, ber-, blo-, de kinderen, eigen, eri-, erin, gebo-, gepr-, heb ik, het gokken, het leven, ied-, iede-, ieder-, iedereen, ik wat, is nog, joh ik, kli-, kome-, lop-, lope-, mama, meer over, met mn, missc-, misschien, naa-, niet, oude-, ouder-, serieus ik, sim-, stuurde, te wachten, tes-, vanmi-, vanmiddag, was het, wed-
15: -aast, -apa, -daan, -eder-, -enom-, -enome-, -erd-, -ever, -evra-, -evraa-, -ging, -houde-, -ijd-, -jaa-, -koc-, -koch-, -kocht, -led-, -lli-, -maa-, -nom-, -nome-, -nomen, -oef, -onge-, -stig, -ukk-, -vraag-, -wijt-, bij, bloe-, dicht-, een eind, eind aan, elk, gebeurt er, gege-, gegev-, gegevens, goed voor, help, ik hier, ik morgen, kinderen, mijn moeder, naas-, naast, oud-, paa-, papa, stop-, vaa-, vas-, verg-, verge-, vre-, ware-, waren
14: -aarvo-, -amen-, -arvo-, -arvoo-, -che-, -chie-, -chte-, -eker-, -elij-, -ensen, -erze-, -erzek-, -gge-, -goe-, -goed, -haal, -hie-, -hte-, -ingen, -isl-, -kki-, -leen, -lem-, -lema-, -lemaa-, -line, -lleen, -ndj-, -ndoen, -nsen, -oeg, -ong-, -ouden, -pring-, -ren-, -rhaal, -rzek-, -rzeke-, -ssch-, -uden, -uike-, -zek-, -zeke-, -zeker-, aandoen, alleen, als ze, dochter, geko-, ik ben, ik die, is zo, k, kij-, mijn dochter, misl-, nooit meer, reken-, t is, tus-, tuss-, tusse-, val-, verhaal, verw-, wil niet
13: #number is, -aan, -aas-, -chuld-, -ein-, -elat-, -elate-, -emaal, -enee-, -eneer, -eric-, -erich-, -ewe-, -ewor-, -eword-, -gee-, -gela-, -gelat-, -geleg-, -hou-, -huld-, -ief-, -ijkt, -isse-, -jkt, -kend, -kke-, -lit-, -nav-, -org, -rbij, -rich-, -rin, -rvo-, -rvoo-, -rvoor, -slui-, -tek-, -val, -voor, -woo-, -wor-, -word-, -worde-, best-, deur, eind-, enk-, enke-, eve-, even, gele-, gewor-, geworden, hand-, ik doe, ik er, las-, mene-, menee-, meneer, mijn eigen, mijn zus, nog op, rek-, reke-, rust-, sla-, zij, zit in, zit op
12: -aait, -acht-, -achtw-, -ait, -andel-, -chre-, -chtw-, -daag, -ellen, -ense-, -epa-, -estu-, -hei-, -hre-, -htw-, -llee-, -luit, -mer, -ndel-, -nse-, -ode-, -oorde-, -orgen, -pges-, -raait, -rak-, -rgen, -rief, -rspee-, -rui-, -ssc-, -sting, -sver-, -tapp-, -tappe-, -tges-, -ust-, -voo-, -zen, aan de, allee-, doch-, docht-, draait, fam-, fami-, famil-, familie, geda-, gedaa-, gedaan, ik wil, ik zo, opges-, per-, schul-, slaa-, stapp-, stappen, van een, verspeeld, war-, weet niet, weg, zit hier
11: -appe-, -appen, -ber-, -eggen, -ele-, -eraa-, -erde-, -erhaa-, -etten, -ezen, -ies, -iken, -inken, -isk-, -kker, -lden, -lge-, -lies, -lij-, -midda-, -moord-, -oes-, -oot, -ote-, -peelt, -pje, -rhaa-, -rlies, -robe-, -ruike-, -uders, -uis-, -vraa-, anders, eind van, gewe-, met, met mij, of ik, speelt, stu-, toe, vand-, verde-, verlies, vin-, zonde-, zonder
10: -amil-, -amili-, -aten, -delij-, -eko-, -elp, -geve-, -hui-, -iet, -ijze-, -ilie, -inder-, -inge-, -inke-, -int, -isc-, -itg-, -itge-, -jze-, -mid-, -midd-, -mili-, -milie, -ndaag, -ooit, -rlijk, -taa-, -tin-, -uld, -zeg-, dood wil, duur-, elke nacht, ga ik, ie, lac-, later, met de, nie-, niet uit, noo-, nooi-, nooit, pap-, pra-, spin, uitg-, uitge-, vandaag, vrou-, vrouw, waar-, zien
9: -aak-, -ami-, -aug-, -augh, -chter-, -emaa-, -ene-, -enk-, -ering, -evens, -gev-, -hter-, -ijft, -ilau-, -ilaug-, -jft, -jil-, -jila-, -jilau-, -kee-, -laug-, -laugh, -men-, -mojil-, -nken, -ojil-, -ojila-, -orden, -ugh, -uit-, -uld-, -unt, -vens, app-, besta-, chat, emojilaugh, gisteren, goed-, keer, nacht, zond-, zor-
8: -ard-, -aren, -bel-, -eten, -kan-, -kkee-, -lau-, -lde, -mil-, -okkee-, -omen, -onder, -orde-, -pin, -taan, -teren, -tre-, -uder-, -verle-, deu-, er, is
7: -ald-, -andaa-, -ede-, -ergen-, -ette-, -gokt, -icht, -ink-, -lang, -ndaa-, -oten, -sge-, -ten, -unnen, bri-, een, kunne-, kunnen, maak, onde-, thu-, thui-, vanda-, verder
6: -achte-, -deren, -est-, -fde, -ien, -llen, -naa-, -stin-, -ter-, -wee-, jaar, kunn-, ver-
5: -and-, -angen, -erv-, -ggen, -maal, -sti-, pro-, uit
4: -aat, -acht, -erh-, -estaa-, -haa-, -nde-, -oek-
3: -aar-, -ing, -ker, -oor, voe-
2: -eken-, -ier, -rde-, -tra-
1: -avond, -lie, gaat, gee-, uit-
-1: -elo-
-2: -elfd-, staat
-3: -dde-, -ndag
-4: -gel-, -sten, account, spele-, vers-
-5: -api-, -apie-, -din-, -erw-, -etaal-, -gesc-, -gesch-, -jes, -kken, -llie, -neer, -onde-, -ouw-, -rda-, -ulli-, -ullie, jull-, julli-, jullie, papi-, papie-, van jullie
-6: -aaro-, -aro-, -art-, -cht-, -count, -emen, -erm-, -erst-, -fica-, -ficat-, -ifica-, -ijdag, -jdag, -ount, -rst-, -taal-, -von-, jul-, vrijdag
-7: -anda-, -ben, -eng-, -etaa-, -even-, -itk-, -keer-, -nkt, -odig, -okk-, -rege-, -rok-, -teed-, -teeds, -tse-, -usse-, -wer-, -zet, acco-, accou-, dag-, doet, gis-, gist-, giste-, in het, ker-, nod-, nodi-, nodig, speel-, spi-, steed-, steeds, uitbetaling, zie-
-8: -ast-, -bben, -ber, -cco-, -ccou-, -ccoun-, -choo-, -chri-, -ebb-, -ebbe-, -ebben, -eds, -eeds, -eke-, -elle-, -ere, -est, -eveel, -hri-, -ldig, -oet, -oevee-, -oort, -ord, -orge-, -reg-, -rting-, -slo-, -spo-, -sse-, -veel, -zet-, dagen, dicht, ge, gebr-, gez-, gokk-, hebb-, hebbe-, hebben, hoeveel, maanden, mee, mel-, mijn winst, rec-, rond-, verl-, vraa-
-9: #number weken, -anden, -auz-, -auze, -eder, -eig-, -eits-, -ekeni-, -els, -este-, -evee-, -ewei-, -eweig-, -gaa-, -gerd, -hand-, -igerd, -ijda-, -ite, -iteit-, -jda-, -keni-, -kenin-, -lijft, -moj-, -moji-, -ndi-, -nem-, -neme-, -nkel, -oede-, -oeder, -oji-, -ppen, -rijda-, -teit-, -teits-, -tte, -wei-, -weig-, -weige-, actie-, adres, ander-, binn-, binne-, blijf-, blijft, de, eer-, eerst-, eerste, emo-, emoj-, emoji-, gewei-, geweigerd, goe-, gokken, knop, mai-, mede-, medew-, mijn man, pau-, pauz-, pauze, spaar-, spelen, vrijd-, zijn er
-10: #number van, -aard-, -aha, -ate, -avo-, -bon-, -chter, -cou-, -coun-, -ctie-, -dew-, -dewe-, -dewer-, -dul-, -edew-, -edewe-, -edul-, -eit-, -eken, -endi-, -erste, -esch-, -geke-, -geko-, -gekom-, -hter, -ifie-, -itslu-, -mbe-, -mda-, -mdat, -nco-, -nde, -ngel-, -nsc-, -nsch-, -ntje, -ntwo-, -ntwoo-, -oun-, -rage-, -ragen, -rifie-, -rijd-, -rste, -rting, -rugge-, -sch-, -sel-, -ska-, -stig-, -stort, -terk-, -tijd, -tslu-, -tslui-, -valle-, aang-, aange-, acc-, afgeschreven, casino, col-, dage-, die #number, dub-, een bonus, er is, geef, gelu-, gestort, hah-, is #number, krijgen, mijn id, min-, omda-, omdat, pak-, rij-, scherm, scho-, sinds de, site, slot-, sna-, stee-, storting, tel-, verslaafd
-11: -aande-, -aken, -anka-, -ant-, -anv-, -atis, -bank, -bin-, -bonu-, -bonus, -delin-, -derl-, -dres-, -egel-, -ehad, -eige-, -ekke-, -ekome-, -elb-, -elfie, -elog-, -eloo-, -ens-, -entif-, -erbin-, -ern-, -esla-, -esp-, -espe-, -fgesc-, -had, -ijgen, -ijven, -jgen, -jven, -jving, -lfie, -lijf-, -lots, -nig, -nsdag, -ntif-, -ntifi-, -ntj-, -nze, -oev-, -ogel-, -ogeli-, -okt, -poor-, -ratis, -rbin-, -rig-, -rige, -rmaa-, -sbew-, -sbewi-, -stee-, -steem, -teem, -tifi-, -tific-, -tis, -two-, -twoo-, -twoor-, -ubb-, -ubbe-, -ugg-, -vall-, -ystee-, -zoe-, adres-, banka-, bewijs van, bin-, cash-, cen-, cont-, dat was, de app, draa-, free, gebl-, geef-, geeft, gehad, goei-, grat-, grati-, gratis, hal-, hou-, ik kan, medewerker, met een, min, mogel-, niet meer, omd-, onz-, onze, pagina, scher-, selfie, slec-, slech-, spel-, tientje, veri-, verif-, verv-, via, vind, zet, zit er
-12: #number dagen, -ali-, -aling, -ang-, -ans, -asin-, -astin-, -eac-, -ece-, -ega, -egan-, -egang, -ekk-, -elas-, -elast-, -ell-, -emi-, -erif-, -erifi-, -erkla-, -erugg-, -ezi-, -gere-, -ient-, -ientj-, -ijvi-, -ijvin-, -ings-, -iste-, -jvi-, -jvin-, -keerd, -kge-, -kka-, -kla-, -lach-, -last-, -lasti-, -letj-, -llet-, -lletj-, -loa-, -luit-, -nbe-, -ndere, -ngez-, -ngeze-, -nkom-, -nle-, -nop, -nsd-, -nsda-, -oega-, -oegan-, -oken, -oof-, -opt, -orm-, -otj-, -otje, -pie, -raat, -ree-, -rgokt, -rijvi-, -rkla-, -slag, -spele-, -spr-, -stand, -stre-, -taat, -tand, -tij-, -tle-, -ussen, -vers-, -waar, -war-, -yste-, andere, belo-, beloo-, ben-, betalen, bij het, bijg-, bijge-, cod-, code, cra-, er een, er nog, gedu-, hang-, ik dit, ik speel, ingez-, ingezet, inlo-, kan iemand, kop-, leg-, maar ik, mijn #number, mijn zoon, mini-, schoo-, star-, tient-, tij-, tijde-, toega-, toegang, vergokt, werd, zelf
-13: -aaf-, -aafd, -adea-, -afd, -ande-, -ander-, -ati-, -ban, -cho-, -chool, -cum-, -cume-, -cumen-, -dan-, -dank-, -derd-, -dig, -eidi-, -eidin-, -eis-, -elan-, -elde-, -eldi-, -elfi-, -ellet-, -eloof-, -elp-, -elpe-, -erdag, -erker, -ertr-, -ertro-, -erzi-, -esc-, -estor-, -eurd, -ever-, -ezelf-, -fges-, -geh-, -gezet, -gistr-, -hool, -idin-, -iet-, -ime, -inu-, -ist, -istr-, -itsl-, -kaar-, -kaart, -kel, -laaf-, -laafd, -lag, -len-, -lfi-, -lijf, -loof-, -mel-, -mme-, -nda-, -nderd-, -ner, -ngev-, -nie-, -nsioe-, -ocu-, -ocum-, -ocume-, -oid, -paa-, -rifi-, -rijge-, -rker, -rlop-, -rom, -rslaa-, -rtr-, -rtro-, -rzi-, -sioe-, -slaaf-, -tart, -teken-, -top, -toppe-, -torte-, -ullen, -ume-, -umen-, -uze, -val-, -van-, afges-, antwoord, bedra-, beta-, bewijs, bij de, blijf, de #amount, denk-, der-, deze-, dezel-, dezelfde, docu-, docum-, e, ene-, fout-, ge hebt, goede-, help-, hier-, iba-, iban, ik dat, ik hou, ik kom, kunt, maar niet, mail-, man, mijn naam, minu-, mis, niet aan, niet ik, pag-, pagi-, pagin-, pens-, pensi-, regi-, regis-, sel-, self-, selfi-, stoppen, storten, van het, versl-, vertr-, waar blijft, werk, wit
-14: -acti-, -agina, -alin-, -ange-, -ash-, -atie, -atte-, -boek-, -chrif-, -dat-, -dst-, -ech-, -eel-, -eerd, -egis-, -egist-, -eili-, -ekker, -ekt, -erkl-, -etali-, -ewonn-, -fie-, -gelij-, -get-, -gina, -hrif-, -iegel-, -ific-, -ijd, -ijl, -imu-, -ina, -keur-, -let-, -lijk-, -lop-, -mor-, -mpu-, -ntw-, -nzet-, -opi-, -ots, -out-, -raagt, -rkl-, -rom-, -rschi-, -rugg-, -rwijl, -sdag, -stor-, -talin-, -tan-, -teli-, -tes, -topp-, -uri-, -verg-, -wijl, -wonn-, -wonne-, begi-, beh-, beve-, controle, en die, gewonnen, had, hee-, heet, ik had, ik wacht, ik word, inl-, inzet-, limiet, met mijn, mij op, mij-, moei-, morgen is, nacht-, nul, scha-, sle-, slu-, slui-, stopp-, te kunnen, terw-, terwi-, terwijl, tien-, top, vier, vraagt, wei-
-15: -aarde-, -agen, -agin-, -alen, -alf, -anb-, -anzel-, -arde-, -ass-, -baar, -chap, -chi-, -ebt, -eds-, -eerd-, -ehee-, -ekre-, -ekreg-, -elee-, -epe-, -ervi-, -hap, -ien-, -ijg-, -ijv-, -ilm, -itei-, -kre-, -kreg-, -krege-, -laap, -lag-, -las-, -nap-, -napt, -nzel-, -nzelf, -oeg-, -oei-, -ole, -onk-, -onne-, -pli-, -regen, -rhe-, -role, -rvi-, -schap, -sda-, -ser-, -slaa-, -stan-, -tei-, -tern-, -trole, -uch-, -ulle-, -ulp, -ving, -waar-, aanv-, alle, antwo-, bank, bel-, bela-, ben jij, betal-, bev-, con-, door-, en morgen, erg, film, gekre-, gekregen, hebt, iem-, iema-, ieman-, iemand, ik voel, klop-, late-, loop-, loopt, naar jullie, prim-, slaap, vanz-, vanze-, vanzelf, verk-, vraag-, waa-, wan-, welk, wil een
-16: -ack, -ade-, -agi-, -asti-, -att-, -con-, -dere, -ekr-, -elui-, -emel-, -ensi-, -ensio-, -erbi-, -erp-, -ersc-, -ersch-, -ersl-, -ersla-, -geli-, -idi-, -ieu-, -ijn-, -ijt, -ina-, -ins-, -inter-, -ken, -keu-, -leu-, -lst-, -meek, -ner-, -nsi-, -nsio-, -omp-, -oni-, -onnen, -pel-, -pier, -ree, -rsl-, -rsla-, -rva-, -sio-, -sje-, -ster, -tali-, -tje, -uite-, -ukt, -zon-, ant-, antw-, bewij-, casi-, casin-, comp-, dit jaar, durf, fij-, fijn-, fijne, gaat naar, geha-, gekr-, gelui-, gespeeld, graa-, graag, heb de, kor-, kwij-, lat-, mag, meer dan, met-, mete-, mijn #amount, moe-, op te, sche-, schei-, smee-, smeek, twe-, uits-, uw site, van #number, vrij-, want ik, werk-, win #number, ziet
-17: -aagt, -agt, -anui-, -anuit, -anze-, -bbe-, -bew-, -bewi-, -bewij-, -cherm, -dent-, -denti-, -drag, -dres, -eau, -edrag, -egaa-, -egaan, -eil-, -elen, -emor-, -emorg-, -end-, -entje, -erm, -ertel, -esb-, -euwe, -fie, -gest-, -geze-, -herm, -iege-, -iek, -ies-, -ieten, -ieuwe, -ijs-, -int-, -lecht-, -lich-, -ling, -lot-, -morg-, -morge-, -ntro-, -ntrol-, -nui-, -nuit, -oge-, -ontro-, -oppen, -poort, -ppe-, -rag, -red-, -ril, -rtel, -slan-, -tel-, -tie, -trol-, -uik-, -urd, -uren, -vee-, -win-, achter de, actie, als ik, cha-, contr-, dig-, geld van, gespe-, gok, iden-, ident-, iemand mij, kno-, kun-, kwijt alles, leni-, lenin-, mijn bank, nieuwe, op die, paspoort, s, serv-, twee-, vanu-, vanui-, vanuit, vertel, werkt, word-, worde-, worden
-18: -ablet, -aden, -ake-, -asp-, -aspo-, -aspoo-, -baa-, -betal-, -blet, -ebr-, -ees, -entj-, -erk, -erko-, -erpa-, -ewon-, -fic-, -gist-, -hrijv-, -ice, -itke-, -itker-, -ldi-, -lee-, -let, -lfde, -lui-, -ngs-, -oeve-, -oord, -opp-, -orti-, -ortin-, -pele-, -reken-, -res, -rijv-, -rim-, -rko-, -rol-, -rpa-, -rtin-, -spoo-, -spoor-, -tba-, -tee-, -tke-, -tker-, -torti-, -trou-, -tsl-, -uid-, -ute-, -uwe, -woor-, achter, aub, bedr-, binnen, de hele, dur-, en ik, fou-, fre-, gel-, gem-, gewon-, hoev-, hoeve-, idi-, idin, kunt u, moet ik, om, om mijn, pasp-, paspo-, pay-, pen-, school, sit-, sme-, spaa-, tablet, toc-, toch, uitk-, uitke-, uitsl-, van dat, van dit, wij-, yo, zeg ik
-19: -anne-, -annee-, -art, -bal-, -ebru-, -ebrui-, -elk, -emo-, -erho-, -etale-, -geld, -hil-, -kaa-, -kere-, -keren, -lech-, -logg-, -logge-, -nlogg-, -nnee-, -nneer, -och, -ogg-, -ogge-, -oggen, -onn-, -ont-, -ori-, -orten, -pie-, -raag, -rati-, -rho-, -tbeta-, -ters, -won-, bed-, com-, dat aan, gebru-, geld, hele dag, ik weer, in, inloggen, limi-, limie-, maand-, nog maar, slot, staat er, voor het, wann-, wanne-, wanneer
-20: -ble-, -brui-, -bruik-, -eel, -ehe-, -eiger-, -ensl-, -gaan, -iee-, -iger-, -igi-, -ijne, -inds, -itb-, -itbe-, -itbet-, -jne, -lacht, -lpe-, -lpen, -nsla-, -obot, -olle-, -reeg, -ruik-, -spel-, -tbe-, -tbet-, -urf, -waa-, -zelf-, -zelfd-, aan gokken, bij-, daa-, die-, haha, hoi, klac-, klach-, klacht, kree-, kreeg, lim-, loo-, luk-, lukt, maar mijn, mens, mij uit, nie, nog altijd, rege-, robot, sinds, stop, tie-, uitb-, uitbe-, wat een, wer-, wor-
-21: -aag, -aand-, -anz-, -cher-, -cod-, -code, -ela-, -erda-, -eta-, -ijf, -imiet, -ioe-, -ioen, -luite-, -miet, -nam-, -nee-, -nen, -nlog-, -nze-, -ontr-, -per-, -pna-, -pnam-, -rten, -tale-, -talen, -uim, -ver-, adr-, adre-, bewi-, het morgen, inlog-, is dat, is nu, je, kan dat, kan het, len-, mag ik, nog #number, op de, opna-, opnam-, regen-, sind-, vie-, zegt
-22: -anu-, -dag, -dag-, -eem, -ees-, -ening, -enti-, -erbo-, -fschr-, -ger-, -hee-, -ide-, -ieg-, -inte-, -lec-, -lie-, -lot, -nder-, -ron-, -rti-, -tel, -ull-, -uwe-, al sinds, als-, bew-, bonus, chat-, dank, doet het, het ook, onder-, ook al, op #number, op mijn, sto-, wac-, wach-, wacht, zit ik
-23: -act-, -ban-, -blief-, -din, -eho-, -erde, -ert, -eur-, -ieft, -iete-, -ini-, -inn-, -inne-, -its-, -lief-, -lieft, -mee-, -nden, -nus-, -obo-, -onus-, -pan-, -pelen, -reke-, -ruks, -spe-, -ure-, -woord, ande-, bonus-, cru-, cruk-, cruks, dank u, fil-, heb-, ide-, rob-, robo-, stort, voor een, zelf niet
-24: -edra-, -elk-, -ezet, -gek-, -her-, -ifi-, -ist-, -iten, -lac-, -lic-, -nds, -nst, -oke-, -onden, -oop-, -oopt, -pnem-, -pneme-, -uiten, denk alleen, dui-, gest-, is er, klo-, kre-, maar aan, opnem-, opnemen, pff, verzo-, zwa-
-25: -aam, -alle-, -allen, -ebl-, -ent, -gis-, -ieven, -kome-, -komen, -ntr-, -ond-, -oppe-, -pot, -rbo-, -rie, -schr-, -uks, -vin-, -wij-, -wijt, -zie-, drie, goed, is de, is een, is mijn, krijg ik, kwijt, laadt, laten
-26: #number en, -aadt, -ack-, -chte, -edr-, -egt, -hat-, -hte, -ijge-, -imie-, -jge-, -nemen, -nsl-, -nter-, -orte-, -peel, -pname, -schri-, -tar-, bank-, dan-, dri-, en toch, gesp-, ik lieg, lieg, op, opname, speel
-27: -adt, -beta-, -dea-, -eed-, -eer-, -ega-, -erzo-, -esto-, -hoo-, -inst, -oll-, -pee-, -rif-, -rzo-, afge-, and-, blij-, gesto-, her-, kaart, kom, maan-, om te, pri-, spins, toeg-, vert-, welk-, winst
-28: -bet-, -dre-, -egen-, -ele, -elfde, -eni-, -ieg, -len, -rsc-, -rsch-, dat mijn, geh-, toe-, u mij, verb-, weken, zonder dat
-29: -dra-, -eha-, -elke, -enin-, -ewijs, -imi-, -innen, -ning, -nti-, -pin-, -scha-, -wijs, cas-, een jaar, eens, gebruikt, gij, heel, id, mijn, nieuw-, per, slo-, spin-, staan, week, welke
-30: -aart, -blie-, -bot, -eru-, -erug, -mie-, -pins, -pne-, -ruikt, -ruk-, -uikt, ban-, laad-, mezelf niet, opne-, sin-, terug, wins-
-31: -aad-, -age-, -ert-, -its, -name, -raa-, act-, acti-, afg-, en mijn, hoe laat, kri-, staa-
-32: -ale-, -ctie, -egi-, -euw-, -fge-, -ijs, -lle, -nin-, -sto-, -tort-, die, hel-, hele, ik de, naam, spee-, stort-, van mijn
-33: #time uur, -ank-, -etal-, -nge-, -nus, -ode, -onus, -tort, ik mijn, nieu-, reg-, spa-, voor de, waar, win-
-34: #amount euro, -ewij-, -ins, app, inge-, krij-, moet, teru-
-35: -bli-, -een-, -ijg, -rek-, -rijg, -str-, ik win, ing-, kaar-, krijg, niet als
-36: -erk-, -log-, bli-, uw, vri-
-37: #time, -all-, -eld-, -ieuw-, -ort-, kaa-, pas-, weke-
-38: -aan-, -cha-, kan ik
-39: -ame, daar, een-, ter-, wee-
-40: -nnen, -nte-, -tie-, wat, wek-
-41: -erb-, -tro-, in een, ont-
-42: -tal-, dag
-43: -ewi-, of, win
-44: -rte-
-45: -ens, -eren, opn-, van
-46: -ite-, -uro, bonu-, eur-, euro
-48: -ers-, -ort, spe-
-49: wel-
-51: -erd, bon-, jij
-52: -ank, -den-, -sla-
-53: -eek, en
-55: -ent-, weer
-56: -cti-, -onu-
-57: #amount, -nne-
-59: wat is
-60: stor-
-64: door
-70: -rij-, -tor-
-101: kan
-127: #number, hoe
`,
    care: `
119: heb
115: het
107: ik
103: me
101: meer
98: te
95: -ood
91: -een, -eer, mij
88: doo-
87: ga
85: ben, hij
84: mee-
83: t
77: dat, zit
75: gok-
72: -eet, -elf, hui-
71: -eld
70: wee-
69: dood
68: -lle-, ze
67: -der, kin-
66: -zelf, weet
65: als, lee-, sch-
64: -der-, jaa-, net
63: -ten, sto-
62: zo
61: -ouw, -sla-, dit, lev-, leve-, maa-, zel-
59: -eft, -uit-
58: -top-, ik nog
57: -ana-, -iet
56: -die-, -top, dat hij, zelf-
55: -pee-, doe, kwi-, weg
54: -geld, -tsl-, -uze
53: -okk-, gaat, haa-, moe-, weer
52: #time, -and, -gen
51: leven, zit in
50: #number jaar, -laar, -oos, bij jullie, deu-, stop-
49: -dat, -ill-, -rgo-, -tap, elk-, gokk-, klaar, stap, voo-
48: -aar, -oop, -rin-, -slu-, en
47: -cht, -oon, -oren, gok, hel-, spee-, str-, teg-, tege-, voor-, wil
46: -iti-, -oed-, ben #number, den-, ik heb, mn, om, vers-
45: -ant, -eef-, -oor, -ruks, cru-, cruk-, cruks, gep-
44: -ore-, -peel-, -pen, -sta-, -uks, haar, nac-, nach-
43: -imie-, -laa-, -lie-, -paar-, -rie-, gokke-, kind-, klaa-, pol-
42: -ezelf, -oel, -ven, heef-, heeft, kwij-, mez-, meze-, mezel-, mezelf, voe-
41: #number en, -eze-, -lij-, -ver, dan, elke, ik niet, leeg, mam-
40: -aag, -ders, -elij-, -erli-, -esl-, -eze, -hul-, -imiet, -miet, -paa-, -uis, -zel-, all-, dat ik, deze, hie-, kap-, maand-
39: -anden, -elijk, -erl-, -ijd-, -kas-, -oen, -okt, -rli-, -sli-, -topp-, beter, geen, geno-, in de, jaar, kinde-, stopp-, tegen, van de, voor mijn
38: -eno-, alle-, doen, maanden, vad-, vade-, vader, zonder mij
37: -ief-, -ieman-, -pri-, beg-, hier, niem-, niema-, niemand, t is, toc-, toch, zijn, zor-
36: -enk-, -gok-, -iema-, -koc-, -koch-, -kocht, -mie-, -nach-, -och, -omt, -rac-, -ring, -wijt, gaa-, ins-, kan-, kwijt, lie-, mes, nee-, speel-, sta, stra-, uit
35: -ergo-, -oef-, -oel-, -oer, -pot, aub, deur, ete-, eten, gokken, huis, maan-, nacht, nog #number, onder, spaar-, tra-, zet
34: -ader, -auz-, -auze, -chul-, -gokt, -imi-, -ind, -ini-, -kka-, -nig-, -okken, -rouw, -slui-, -tam-, -zet, bij, help, min, pau-, pauz-, pauze
33: -inder-, -onge-, bet-, de deur, had, ik moet, khe-, nee, par-, schr-, uits-, vro-, wat ik
32: -ast, -elfm-, -elfmo-, -epa-, -erie-, -erieu-, -fmo-, -fmoo-, -fmoor-, -han-, -hei-, -lfm-, -lfmo-, -lfmoo-, -loo-, -nige, -org-, -ost, -ots-, -pot-, -rieu-, -ruk-, -sto-, -stop, -uto, auto, broe-, enig-, enige, ik doe, kwa-, moed-, moede-, moeder, ni, seri-, serie-, zelfm-
31: -aand-, -apo-, -edi-, -elo-, -elp, -etje-, -etjes, -ijt, -les, -nac-, -ntje, -ppen, bro-, hoo-, horen, in #number, kapo-, kinderen, op jullie, time out, verl-, verst-, zoo-
30: -acht, -are-, -chu-, -loos, -luit-, -nacht, -nde-, -nke-, -ong-, -oorg-, -rach-, -redi-, af, bij elke, broer, dez-, met mij, om #time, ove-, staat in, verg-
29: -ama, -chei-, -eelt, -entje, -ezel-, -ijn, -roer, -tges-, -uders, -verl-, bete-, eni-, is op, mama, over, overl-, pols, spaa-, stu-, uit het, zelfmoord, zij, zoon
28: -ani-, -arn-, -eef, -efi-, -efin-, -fin-, -iek-, -nken, -prin-, -roos-, -rou-, aut-, denk, er niet, ik hier, kla-, out, roo-, spri-, sprin-, vrou-, vrouw
27: -aat, -alf, -epr-, -eren-, -erha-, -even, -ilen-, -inde-, -kast, -llee-, -nze, -okka-, -rha-, -staan, ben ik, da, doe ik, en dat, hart, hoef-, hor-, hore-, kana-, kot-, kots-, mijn broer, mijn moeder, nie, nog een, onz-, onze, vergo-, wil-, wou
26: -ergok-, -ezet, -gar-, -gezet, -ken, -nst-, -ocht, -oes-, -okke-, -rag-, -rdo-, -rgok-, -roe-, -rug, -slag, -uder-, een mes, heb net, rus-, sti-, sui-, uit de, wat-, wate-
25: #number heeft, #number maanden, -elp-, -erh-, -eri-, -iek, -ige, -ilt, -lag, -moord, -ngez-, -ngeze-, -ols, -rap-, -sta, -taan, bij cruks, dat het, epi-, epis, gelo-, gepa-, gepak-, gepakt, heb ik, ik dit, ik kan, ingez-, ingezet, is het, lieve-, lijs-, lijst, limi-, limie-, moo-, schul-, vana-, water is
24: -appen, -asi-, -erg-, -erkoc-, -fen-, -ies, -ingen, -itslu-, -lba-, -lban-, -lies, -lot-, -luit, -ntj-, -oeft, -ope-, -rde, -rkoc-, -rkoch-, -rlies, -tslu-, -tslui-, -tsm-, -unnen, -valle-, -zij, avo-, avon-, en ik, gele-, het wordt, hoeft, hond, ik maar, is ook, kind, kunn-, kunne-, kunnen, liev-, man, niet kan, omd-, onde-, ons, ouders, schu-, ster-, verkocht, verlies, zn, zorg-
23: -ame-, -aste-, -asten, -blie-, -cheid-, -dere-, -eder, -eeg, -egeld, -egr-, -enh-, -epl-, -erlie-, -ersl-, -ersla-, -esli-, -etj-, -eurw-, -eurwa-, -heid-, -ief, -ige-, -ijde-, -itges-, -itin-, -jde-, -lles, -man-, -nstel-, -oeder, -ogt, -ple-, -pring, -rgokt, -rlie-, -rsl-, -rsla-, -ruit, -tge-, -tie-, -topt, -urw-, -urwa-, -urwaa-, account van, alles, de min, denk ik, deur-, deurw-, ein-, genom-, genomen, heb een, hon-, ik er, inste-, instellen, moet-, moete-, moeten, na #number, over een, spring, stop, the-, vergokt, verli-, water, zelfmoord is, zij-
22: -aal, -aande-, -ang, -anm-, -appe-, -arder, -chuld-, -cid-, -daa-, -eder-, -egg-, -egge-, -entj-, -ete-, -etten, -huld-, -icid-, -iem-, -ille-, -ine-, -isa-, -kan-, -lat-, -lots, -nas-, -nasi-, -rap, -rgoe-, -roo-, -sluit-, -stand, -tten, -ude-, -uic-, -uici-, -uicid-, -uit, alles is, ben er, dag, dan kan, deurwaarder, eig-, eige-, gen-, het voor, ik weet, in mn, jon-, jong-, jonge-, kou-, leef, limiet, naar, naar #number, op een, op mn, opa, pan-, pani-, panie-, suic-, suici-, vee-, zus
21: -apa, -doe-, -een-, -ego-, -ein, -eur, -hang-, -hange-, -hee-, -hulde-, -iten, -komt, -ninge-, -oogt, -peelt, -ren, -rui-, -rwijd-, -stan-, -tere-, -uiten, -ulde-, -ulden, -vall-, -waa-, -wijd-, -wijde-, aand-, aando-, al, begr-, dr, een uur, en het, ga me, gebra-, heb mijn, is #number, mat-, mn oma, moog-, moogt, nooit meer, oma, ond-, op me, ouder-, papa, punt, speelt, uitsl-, wilt u, zegt dat, zit ik, zwa-
20: -aaf-, -aafd, -aait, -aard, -afd, -ait, -andoe-, -brac-, -brach-, -chie-, -cho-, -ding, -ebrac-, -eeft, -eel-, -eru-, -eter, -hie-, -iting, -itsl-, -kken, -laaf-, -laafd, -lde, -llen, -lui-, -luiti-, -moo-, -moor-, -ndoe-, -ngen-, -niek, -nsta-, -oet-, -pis, -raait, -rik-, -rslaa-, -sen, -sje, -slaaf-, -staa-, -stel-, -tand, -tje, -uiti-, -uitin-, -win-, als de, de, draait, en de, er #number, gebracht, har-, het water, hoe gaat, inst-, lim-, mij op, mijn man, moes-, niks meer, op het, open, pa, rood, tien-, uit mijn, verha-, wak-, wakk-, wakke-, wakker, want, was het, wilt
19: -aatst-, -app-, -arna, -atst-, -atste, -ein-, -enk, -erhan-, -ering, -ersp-, -erspe-, -eus, -gel-, -heb, -hoo-, -ich, -icht, -ijf, -illen, -isad, -jisa-, -jisad, -lijd-, -nen-, -nmi-, -ojisa-, -pak-, -rhan-, -rlijd-, -rna, -rsp-, -rspe-, -rspee-, -rting-, -sad, -sis-, -ter, -uite-, -verli-, alles op, bego-, de kinderen, dit was, emojisad, eri-, erin, geda-, gee-, hoor, kheb, laat-, laats-, laatste, len-, lig, met mn, mijn limiet, neem-, neemt, neemt niet, net weer, ope-, oude-, ple-, strak-, straks, tim-, time, toe, trou-, trouw-, van-, vanm-, versp-, verspeeld, verz-, weet ik, zich
18: -alle-, -ama-, -arag-, -arage, -dien, -efini-, -eleg-, -eli-, -erd-, -erui-, -ewee-, -feni-, -fini-, -finit-, -geslo-, -ime, -init-, -initi-, -innen-, -itie-, -itief, -len, -lijf, -limie-, -lli-, -ning-, -nit-, -niti-, -nitie-, -nnen-, -nste-, -ove-, -plee-, -racht, -rage, -rga-, -rgel-, -robe-, -rug-, -stere-, -toppe-, -tst-, -urde, -ustig, -uurde, -wart-, aan het, allee-, alleen nog, blijf, def-, defi-, defin-, definitief, eind, er geen, gaat dat, gel-, help ik, ik ben, ik gok, kra-, leni-, lenin-, mate-, maten, mijn ouders, op uw, oph-, per dag, plan, pog-, pogi-, pogin-, rustig, spr-, stap ik, stoppen, verh-, voed-, werke-
17: #number van, -aarn-, -aas, -aks, -ans-, -apj-, -ater, -bli-, -chaa-, -dda-, -ddag, -eemt, -elegd, -emt, -ens-, -epak-, -epakt, -err-, -gesp-, -idda-, -iddag, -ijkt, -ile-, -isse-, -jis-, -jkt, -kel-, -leen, -legd, -leni-, -lenin-, -lijk, -lleen, -mda-, -mdat, -mee-, -mojis-, -nden, -ngens, -och-, -ojis-, -ongen-, -orry, -ots, -pakt, -raks, -rapj-, -rry, -tan-, -tijd, -toe-, -trak-, -traks, -tste, -uis-, -val-, alleen, als het, blok-, blokk-, dat ze, de hele, een eind, een half, eigen, eind aan, gebel-, gebeld, het wel, hoop, huil-, ied-, iede-, ieder-, ik nooit, ik op, ja, jongens, kga, maar een, naar mijn, nou, omda-, omdat, pij-, schaa-, sor-, sorr-, sorry, spa-, uitsluiting, veel, vraag, vroeg of, waar het, wegg-, wegge-, zeggen dat, zic-
16: -aan, -aats-, -amen-, -apje, -artn-, -artne-, -ber-, -chr-, -cida-, -dden, -dse-, -dsel-, -dselb-, -edse-, -edsel-, -elba-, -elban-, -elop-, -elt, -ening-, -enis, -enoe-, -enoeg, -ere-, -erug-, -esned-, -ewoo-, -ewoon, -gez-, -goe-, -gsl-, -gsli-, -icida-, -ida-, -ijst, -ingsl-, -jst, -jzelf, -kaa-, -kge-, -kki-, -lan, -lbank, -lin-, -lken-, -ltj-, -lve-, -nel, -ngen, -ngsl-, -ngsli-, -noe-, -noeg, -nvrag-, -oedse-, -oete-, -oeten, -oog-, -ooi, -orr-, -pij-, -rapje, -reig-, -rien-, -rtn-, -rtne-, -rtner, -schei-, -selb-, -selba-, -sned-, -snede-, -tinge-, -tje-, -tjes, -tne-, -tner, -unt, -vrag-, -vrage-, -woon, aan, aanvragen, de auto, denk-, drei-, dreig-, genoe-, genoeg, gewoo-, gewoon, gra-, grapj-, grapje, ik al, ik blijf, ik een, joh, leen-, maar, meer ik, met de, mijn eigen, mijz-, mijze-, mijzelf, naar de, nergens meer, ops-, part-, partn-, partner, pijn, schri-, slu-, slui-, snel, terug-, tientje, versl-, verslaafd, verwi-, voeds-, voedselbank, waar ik, zoeke-, zoeken, zorge-, zorgen
15: -aak, -akker, -anie-, -antie-, -ats-, -blief-, -che, -ebli-, -eblie-, -egra-, -ekeri-, -erlij-, -evens-, -evra-, -evraa-, -houd-, -ieft, -ieg-, -ieke-, -ien-, -igen, -ijd, -jeb-, -jebl-, -jebli-, -lden, -lief-, -lieft, -lim-, -nen, -ntie-, -oeds-, -olg-, -oot, -raagd, -rin, -rlij-, -sjeb-, -sjebl-, -slot-, -ssch-, -tgesl-, -til, -traat, -uld-, -uur, -vraag-, achte-, betalen, daarn-, doch-, docht-, doorg-, een account, ga ik, gedaa-, gedaan, gisteren, han-, het gaat, hier met, ik morgen, komt, leven-, lij-, mijn laatste, mis-, op ik, spe-, spelen, stil, straa-, straat, uitgesloten, verd-, verko-, volg-, voor alles, weer in, wel
14: -aal-, -aka-, -akan-, -akant-, -anna-, -annac-, -apot, -beld, -cha-, -deree-, -ebel-, -ebeld, -edere-, -elli-, -eman-, -emand, -ensen, -eree-, -ereen, -ever, -fgesl-, -fsche-, -geze-, -ici-, -ijs-, -ind-, -inken, -kant-, -kanti-, -land, -len-, -lke-, -lsj-, -lsje-, -lsjeb-, -mand, -ment-, -nis, -nna-, -nnac-, -nnach-, -nsen, -oeg, -ogen, -oks-, -rea-, -red-, -reen, -rto-, -telle-, -val, -vens-, afgesloten, alleen maar, alsj-, alsje-, alsjeblieft, avond, de voedselbank, denke-, denken, doe-, goks-, graa-, graag, had ik, hand, het geld, iedereen, inzet, kapot, kli-, loon, meer voor, mijn zoon, niet uit, nog, nu, storten, stortingen, te veel, vaka-, vakan-, vann-, vanna-, vannacht, vre-, zod-, zou
13: #number dagen, -aap, -aap-, -aat-, -age, -anav-, -anavo-, -bij, -egen, -eloo-, -enom-, -enome-, -ense-, -erken, -ersta-, -esne-, -gev-, -ijke, -ijna, -ijzel-, -islu-, -isluk-, -jke, -jna, -jzel-, -laap-, -led-, -lig-, -lijke, -ned-, -nede-, -neden, -nli-, -nom-, -nome-, -nomen, -nse-, -ond, -onder-, -oud, -peeld, -rei-, -rken, -rsta-, -rwaa-, -rwaar-, -sluk-, -sne-, -ssc-, -ulp, -urd-, -ust, -uurd-, -verle-, als ze, bang, besl-, bijn-, bijna, de kleine, dic-, dochter, echt, een keer, geld, half, hele, hij is, hul-, ik maak, mijn dochter, mislu-, nu is, schei-, sla-, slaap-, slo-, stort, te gokken, tro-, uur, vanav-, vanavond, weet niet
12: -aarna, -amil-, -amili-, -ande-, -ark-, -chuld, -ede, -edo-, -eel, -ewees-, -gele-, -gesl-, -hrijf, -huld, -idd-, -ieus, -ilie, -inge-, -mili-, -milie, -opp-, -orden, -rge-, -rieus, -rouw-, -sie-, -slaa-, -slo-, -teren, -tij-, -torte-, -ukk-, -wees-, -weest, beta-, daarna, dak, gewe-, geweest, het niet, het op, ik ga, mijn zus, ook, ser-, serieus, telefoon, toen, twee keer, valt, ver-, vrie-, vrien-, zie-
11: -aad, -ail-, -ape-, -aren, -art-, -bank, -efoo-, -efoon, -eine, -eker, -elf-, -ijda-, -ink-, -jda-, -lefoo-, -leine, -llem-, -llema-, -nders, -ofd, -oofd, -oppen, -oud-, -ouw-, -peel, -ppe-, -rak-, -rein, -rijda-, -sche-, -sel-, -sin-, -tap-, -verz-, acht-, allem-, allemaal, de bank, dich-, dri-, en dan, eru-, erui-, eruit, gewee-, hulp, huu-, kleine, kun-, na, nik-, niks, sal-, speel, stap-, stopt, trei-, trein, vrijd-, wil ik, zonde-, zonder
10: -akt, -allen, -anaf, -choo-, -eds-, -eni-, -enke-, -enken, -enl-, -eve-, -geve-, -iend-, -igt, -itg-, -itge-, -lde-, -ltijd, -naf, -nav-, -ote-, -rden, -riend-, -rke-, -rwa-, -sten, -unne-, -vra-, -wee-, belo-, ben zo, bij de, gest-, gew-, grap-, men, miss-, om te, oud-, pla-, sta-, uitg-, uitge-, vanaf, weer een, weg-, wet-, wete-, weten
9: -ami-, -ant-, -ben, -chrij-, -edaa-, -edaan, -eest, -eker-, -erze-, -erzek-, -esp-, -geven, -haa-, -hrij-, -ieve-, -ijve-, -jve-, -ken-, -keri-, -kerin-, -ltij-, -luk-, -mil-, -ndere-, -ofi-, -oge-, -oit, -onder, -oven, -rage-, -ragen, -rze-, -rzek-, -rzeke-, -sge-, -wij-, -zek-, -zeke-, -zeker-, casino, door-, ik zit, klei-, ligt, pun-, slaa-
8: -acht-, -anv-, -chte-, -daag, -deren, -egd, -egev-, -egeve-, -eken, -ele-, -end, -hte-, -iever, -ijk-, -iks, -its-, -lote-, -maal, -ooit, -orge-, -spee-, -speel-, -tell-, anders, gebr-, liever, noo-, nooi-, nooit
7: -agen, -alt, -ando-, -ard, -asino, -chri-, -chter, -chter-, -hri-, -hter, -hter-, -huis, -ino, -lijk-, -lti-, -nder, -oede-, -orde-, -ren-, -rijf, -sino, -sje-, -tin-, -tra-, -unn-, alti-, altij-, altijd, dicht, gebe-, gem-, heb de, hem, mij-, uit-, van #number, van mij
6: -ach-, -den, -eid-, -ijk, -lem-, -navo-, -navon-, -raag, -ste-, he, scho-, weken
5: -aan-, -elen, -kke-, -lei-, -ting-, als ik, vra-
4: -ard-, -eten, -gens, -let-, -nder-, -nie-, -ord-, -orgen, -rgen, bij-, teru-, vraa-, zon-
3: -ers, -lee-, -pelen, zond-
1: -aar-, -ate-, -ege-, -ikt, pro-, voor
-1: #number, -mer, -rde-
-2: -eta-, -oll-, -onde-, -ver-
-3: -ett-, ter-
-4: -ers-, -ker-, -raa-, -uss-, -werk-, spel-, twe-
-5: -eek, -erlo-, -innen, -orm-, -tte-, -ure-, er een, in, inze-, tot
-6: -opt, -orti-, -ortin-, -rtin-, -ssen, -torti-, -uurt, -vraa-, daar-, ges-, inz-, verlo-, wer-
-7: -erker, -erwi-, -ggen, -ich-, -ist-, -rker, -rkt, -rtj-, -rwi-, binn-, binne-, een, een opname, ik sta, krijg-, laat, mai-, stee-, vast, voor het, vor-
-8: -aarom, -aken, -ald-, -arom, -din, -enten, -entit-, -ets, -even-, -iel-, -ing, -komen, -nlo-, -ntit-, -ntite-, -ole, -onda-, -rda-, -rific-, -sie, -stort, -ten-, -tit-, -tite-, -titei-, -uto-, achter de, cont-, gestort, laa-, lang, mor-, morg-, tij-, van, waarom, zonda-
-9: -aai-, -aald, -ald, -atie, -bben, -dig-, -ebb-, -ebbe-, -ebben, -ebrui-, -echt-, -egi-, -ekom-, -elang, -erdag, -erkt, -ert-, -eveel, -gelij-, -ijken, -ijn-, -jken, -ker, -kome-, -mme-, -ndi-, -nin-, -nkt, -ntro-, -ntrol-, -oelan-, -oevee-, -ontro-, -orig-, -orige, -pel-, -rle-, -rten, -schri-, -teken-, -trol-, -ument-, acco-, accou-, bee-, coll-, colle-, contr-, documenten, door, een bonus, gebru-, geven, hebb-, hebbe-, hebben, hoelang, hoeveel, krijgen, med-, mijn rekening, u mij, uitbetaling, vori-, vorig-, vorige, vorige week, wan-, werk-
-10: -api-, -dig, -eac-, -ebru-, -eke-, -ekke-, -eldig, -estor-, -evee-, -ewer-, -ezelf-, -ged-, -geven-, -ica-, -lig, -llie, -nds-, -nusg-, -nusge-, -oela-, -onusg-, -oor-, -pie, -rma-, -ule-, -ulli-, -ullie, -usg-, -usge-, -usgel-, -verw-, bonusgeld, deze-, dezel-, dezelfde, dus, hoe lang, hoel-, hoela-, hou-, jull-, julli-, jullie, sind-, stel, waaro-, wachtwoord, wor-, word-
-11: -actie, -anda-, -deal, -eal, -eden, -eden-, -eert, -eken-, -ekend, -elan-, -ene-, -erma-, -erv-, -fde, -fica-, -ficat-, -geho-, -gem-, -gema-, -gemaa-, -icat-, -icati-, -ieven, -ifica-, -king, -lfd-, -ndel-, -nis-, -num-, -numm-, -numme-, -odi-, -odig, -oeve-, -onne-, -pda-, -sbe-, -sch-, -sse-, -unq, -urt, -van-, -veel, -vers-, -xtr-, bewi-, bijg-, bijge-, bri-, bun-, bunq, dra-, ext-, extr-, geve-, hoev-, hoeve-, idea-, ideal, inge-, je de, let-, lett-, lette-, men-, mijn saldo, nod-, nodi-, nodig, sche-, tijd, vrij-, wordt, zaterdag, zien
-12: -aag-, -age-, -ater-, -atu-, -blo-, -blok-, -blokk-, -catie, -cco-, -ccou-, -ccoun-, -date, -dere, -derl-, -dres-, -eblo-, -eblok-, -emo-, -epe-, -erkee-, -erkla-, -erug, -erwe-, -etter-, -ezi-, -geli-, -gen-, -hand-, -her-, -iere-, -ite, -kkeer-, -lijft, -logg-, -logge-, -lop-, -lot, -maken, -ndag, -nlogg-, -nnu-, -ogg-, -ogge-, -oggen, -one, -pdat-, -pdate, -peler-, -poo-, -rkla-, -rlop-, -sbew-, -sbewi-, -teed-, -teeds, -tera-, -uik-, -ument, -umm-, -umme-, -ummer, aang-, aange-, aanv-, actie-, adres-, bedra-, bewijs van, blijf-, blijft, document, er iemand, hal-, heeft mijn, ik met, inloggen, kun, kun je, leu-, mis, niet meer, steed-, steeds, terug, upd-, upda-, updat-, update, verke-, vri-, wat een, woo-
-13: -achte-, -aldo, -anz-, -beu-, -chil, -ckpot, -eag-, -eage-, -eca-, -ekeu-, -ekeur-, -elden, -eler-, -eluid, -erder, -ere, -erve-, -erzo-, -gekeu-, -gest-, -hil, -hrift, -hrijv-, -ift, -ijgen, -jgen, -kend, -keurd, -kla-, -kpot, -ldo, -luid, -mpu-, -naa-, -nds, -ngeh-, -ngeho-, -nka-, -nkel, -nter-, -oev-, -oken, -ook, -out-, -pel, -raagt, -raf, -rift, -rij, -rijv-, -ron-, -rzo-, -schil, -tart, -uid, -uro, -woo-, cod-, code, com-, con-, de knop, draa-, e, en nu, enkel, erop, eur-, euro, for-, form-, fout-, free spins, gedu-, geluid, het verschil, ik zie, jackpot, kop-, lek-, lekk-, lekke-, lekker, ook op, reag-, reage-, taf-, tafe-, u een, uitbetalen, verschil, vraagt, zon
-14: -aling, -ashb-, -ashba-, -bac-, -back, -beur-, -bew-, -bewi-, -bewij-, -cati-, -cou-, -coun-, -dro-, -edu-, -eie-, -eiger-, -elfie, -ening, -erkl-, -etal-, -euw, -gis-, -hba-, -hbac-, -hback, -htend, -ieuw, -iger-, -ijne, -ings-, -inu-, -itke-, -itker-, -jne, -koms-, -kte, -leg, -ler, -lfie, -mul-, -muli-, -mulie-, -nsdag, -ntv-, -ntva-, -ntvan-, -ogd, -oms-, -onnen, -ormu-, -ormul-, -oun-, -pan-, -ploa-, -rkl-, -rmu-, -rmul-, -rmuli-, -shb-, -shba-, -shbac-, -spel-, -spele-, -std-, -stda-, -stig-, -stor-, -tda-, -tend, -tke-, -tker-, -tte, -tters, -tvan-, -tvang-, -ulie-, -ulier, -umb-, -usse-, -ussen, aan-, afgeschreven, beeld, belas-, cashb-, cashback, cen-, col-, de bonus, dien-, een-, fot-, gebl-, geldt, idi-, idin, ik wil, is nu, jul-, kan niet, kijk, kno-, minu-, ontv-, ontva-, ontvangen, pagina, pakken, red-, selfie, tell-, telle-, uitk-, uitke-, verbi-, verm-, vind, vraag-, vragen jullie, wijzi-
-15: -aagt, -aard-, -achi-, -achin-, -agt, -akken, -anb-, -angen, -ano-, -aterd-, -att-, -brui-, -bruik-, -chin-, -delin-, -eam, -eds, -eeds, -eki-, -elde-, -elfd-, -ende-, -eran-, -erand-, -erzon-, -ese-, -etro-, -eves-, -evest-, -fgesc-, -fiee-, -gesc-, -gesch-, -ifiee-, -ijv-, -ijz-, -ikke-, -ist, -ive-, -laar-, -lad-, -ldig, -lecht, -lier, -mak-, -make-, -mmer, -naam, -nsd-, -nsda-, -nstr-, -ntwo-, -ntwoo-, -onst-, -opi-, -ordt, -rand-, -rande-, -rdt, -reken-, -ruik-, -ruikt, -rzon-, -rzond-, -sal-, -tbo-, -uikt, -uren, -uri-, -ute-, -vere-, -vesti-, -ving, -wart, -zien, -zond-, -zonde-, ande-, antwoord, app-, beves-, bli-, een klacht, eerst, gespe-, gespeeld, herk-, ing, int-, kij-, mag, niet als, nul, overg-, pakk-, pakke-, pin-, sca-, telt, vera-, veran-, verde-, versc-, verzonden, woon, zat-, zate-, zater-
-16: -allo, -asse-, -atis, -avond, -bbe-, -card, -ctie-, -dat-, -ding-, -eil-, -ekk-, -els, -eme-, -enge-, -entif-, -gelo-, -gie-, -hin-, -ieren, -ijf-, -ijzi-, -ima, -issi-, -jax, -jzi-, -laag-, -las-, -lijf-, -llo, -lokke-, -mor-, -ngel-, -nne-, -nstro-, -ntif-, -ntifi-, -oeste-, -onde, -onstr-, -oonst-, -otj-, -otje, -ratis, -rav-, -rima, -ser-, -ssie, -stera-, -sti-, -stra-, -stro-, -tal-, -terav-, -terd-, -terda-, -tifi-, -tific-, -tis, -tond, -two-, -twoo-, -twoor-, -werke-, acc-, aja-, ajax, bedrag, ben jij, bev-, bew-, bewijs, dubb-, dubbe-, eerst-, eerste, gaan, ge hebt, gedul-, geld-, gesp-, gisteravond, goede-, grat-, grati-, gratis, hall-, hallo, hange-, hangen, het scherm, kaart-, keer, kers-, klop-, loons-, met-, mete-, moei-, moet, pag-, pagi-, pagin-, pas, prima, sin-, stat-, stond, te nemen, toest-, van mijn, verder, viel, week-, zie
-17: -ackp-, -ackpo-, -ake-, -arden, -avon-, -cent, -che-, -ckp-, -ckpo-, -dul-, -edul-, -eili-, -eis-, -endel-, -erda-, -este-, -etr-, -ewe-, -ewonn-, -hen, -ite-, -itl-, -itle-, -jving, -kee-, -kel, -kere-, -keren, -kpo-, -lfde, -morg-, -morge-, -ndsp-, -ngesl-, -ngev-, -ngs-, -ntr-, -nze-, -ontr-, -plo-, -rgen-, -rijg-, -telij-, -tkere-, -tska-, -tve-, -tver-, -und-, -vee-, -ves-, -vest-, -wonn-, -wonne-, -ype-, -ypen, adres, bedr-, beel-, bela-, geb-, geho-, gewonnen, goei-, iet-, iets, is er, jack-, jackp-, jullie hebben, kan het, kom ik, log-, mede-, medew-, mijn winst, pff, t niet, toeg-, typ-, type-, typen, uitkeren, uitl-, uitle-, van het, verva-, wachten, wit, zwart
-18: #number de, -abl-, -able-, -ange-, -anka-, -ans, -apie-, -ate, -atte-, -betal-, -cat-, -cht-, -dew-, -dewe-, -dewer-, -ede-, -edew-, -edewe-, -ekre-, -ekreg-, -elk, -emen, -erav-, -eravo-, -erek-, -ereke-, -erste, -ertel, -ervi-, -fel-, -fschr-, -ger-, -ijg, -kreg-, -krege-, -kto-, -lees-, -leu-, -lleg-, -lpen, -olleg-, -onn-, -ravo-, -ravon-, -regen, -rijg, -rsc-, -rsch-, -rste, -rtel, -rvi-, -schr-, -tig-, al sinds, banka-, beda-, bedan-, bedankt, bus, dat was, diev-, dieve-, dieven, doet, free, ged-, gek-, gekre-, gekregen, heb-, hey, hoi, krijg, loop-, loopt, mijn opname, papi-, papie-, ran-, reg-, rekening, sel-, self-, selfi-, spor-, sport-, tab-, tabl-, table-, van #amount, vertel, wij-, zijn er
-19: -alen-, -ankt, -astin-, -ban, -cont-, -dankt, -deli-, -eba-, -edan-, -edank-, -eits-, -elast-, -eldi-, -elic-, -eng-, -enges-, -era-, -eurd, -ffi-, -geke-, -ien, -iete-, -ifie-, -ila-, -imu-, -inds, -iteit-, -iteng-, -kba-, -last-, -lasti-, -loa-, -nges-, -nle-, -nzet-, -oke-, -orie-, -rifie-, -rijge-, -sdag, -teit-, -teits-, -teng-, -tenge-, -tle-, -ton-, -tor-, -ull-, -uwd, -wer-, -zelf-, -zelfd-, alles kits, antwo-, bank-, bel, bij mijn, buitengesloten, dan-, de rits, dea-, digi-, draaien, dub-, en morgen, fil-, geba-, gekr-, iba-, iban, inzet-, kit-, kits, kits achter, kri-, maak ik, medewerker, mens, mens aub, mijn bank, mijn id, morgen is, rece-, rit-, rits, sinds, ston-, tel-, u wel, van dat, welk, zit er
-20: -ablet, -acti-, -agina, -ail, -alin-, -arte-, -bin-, -blet, -dsp-, -eed-, -ekker, -elfi-, -ellen, -emor-, -emorg-, -erbin-, -etali-, -euk, -geh-, -gina, -iee-, -ijg-, -ill, -ina, -itei-, -keerd, -kre-, -lau-, -let, -lfi-, -lich-, -ntw-, -nvraa-, -oop-, -oopt, -per-, -rbin-, -rom-, -sda-, -talin-, -tei-, -tsk-, -vraag, -zig-, aanvraag, bewij-, cra-, die-, erg, fout, hang-, ie, ik had, is de, met die, op te, rege-, ronde, serv-, tablet, vin-, werd, wijz-
-21: -afe-, -agin-, -cum-, -cume-, -cumen-, -dag, -eek-, -eerd-, -eit-, -ekeni-, -ekr-, -elas-, -erbi-, -ern-, -esb-, -ijge-, -ijl, -jge-, -keni-, -kenin-, -lecht-, -lega, -ler-, -ling, -llega, -log-, -nco-, -nieu-, -nop, -ocu-, -ocum-, -ocume-, -off-, -oid, -poor-, -rop, -rwijl, -too-, -uid-, -ume-, -umen-, -wijl, ant-, antw-, bre-, collega, docu-, docum-, heb je, ik dan, in het, lees, nu #number, prim-, rea-, spi-, terw-, terwi-, terwijl, waar blijft, waarom is
-22: -agi-, -ann-, -cep-, -dan-, -dank-, -drag, -dres, -edrag, -elfde, -ell-, -erm-, -ersc-, -ersch-, -euwe, -ewon-, -fie, -ieuwe, -ive, -keer-, -nde, -oeki-, -oort, -ord, -pli-, -rag, -ree-, -reeg, -rve-, -tali-, -tter-, -urd, -ven-, adv-, bed-, dat aan, dig-, en er, geha-, gewon-, het morgen, kan dat, komt niet, kree-, kreeg, live, me met, mijn, niet op, nieuwe, ong-, onge-, pay-, regen-, slec-, slech-, vie-, wacht, wacht-, yo
-23: -anu-, -asti-, -baa-, -beta-, -dent-, -denti-, -erc-, -ijvi-, -ijvin-, -jvi-, -jvin-, -keur-, -kje, -nner, -nti-, -oeg-, -ont-, -oto, -rege-, -reke-, -res, -rijvi-, -spo-, -tern-, -uwe, actie, bel-, cash-, fre-, ge, heet, iden-, ident-, iem-, iema-, ieman-, iemand, scherm, sle-, staat er, te zien
-24: -ank-, -anui-, -anuit, -ati-, -bet-, -boe-, -cen-, -echt, -eem, -eerd, -ific-, -keu-, -men, -nda-, -nus-, -onden, -oni-, -onus-, -poort, -reg-, -rim-, -rschi-, -tori-, -won-, bonus-, geef-, geeft, ik mis, ik win, klo-, paspoort, spel, top, vanu-, vanui-, vanuit, verv-
-25: -ack, -ank, -asp-, -aspo-, -aspoo-, -boek-, -chi-, -dage-, -dagen, -dra-, -ece-, -egen-, -fie-, -hil-, -nge-, -nten, -nui-, -nuit, -oet, -ort, -rat-, -spoo-, -spoor-, -tee-, -ters, binnen, en mijn, haha ik, inlo-, is een, kom niet, krij-, krijg ik, meer bij, pasp-, paspo-, veri-, verif-
-26: #number ik, -aadt, -ang-, -anne-, -edra-, -ega, -elle-, -erif-, -erifi-, -gin-, -lec-, -nem-, -neme-, -nlog-, -out, -rting, -schi-, -woord, and-, chat-, dank u, dit jaar, eens, het ook, inlog-, kor-, laadt, pak-, scher-, storting, toe-, vert-
-27: #amount euro, -bonu-, -bonus, -bre-, -cherm, -eha-, -elk-, -elui-, -erm, -erst, -erw-, -esch-, -herm, -igi-, -neer, -oek-, -oord, -pin-, -rati-, -rifi-, gelui-, heel, her-, kaart, spin-, win
-28: -ander-, -baar, -ble-, -dea-, -eur-, -gek-, -ieu-, -ins-, -ldi-, -nam-, -ning, -nneer, -pnem-, -pneme-, -rst, -unt-, -woor-, cas-, chi-, er is, fij-, fijn-, fijne, is dat, is mijn, liv-, maar niet, opnem-, opnemen, uw, wann-, wanne-, wanneer, werkt, win-
-29: -aad-, -annee-, -chte, -con-, -ela-, -erk-, -fic-, -hte, -lacht, -name, -nnee-, -obot, -ort-, -pier, -tar-, ban-, ik wacht, klac-, klach-, klacht, laad-, nog altijd, robot, verb-
-30: -aha, -ech-, -ewijs, -fge-, -icht-, -oei-, -pname, -ter-, -wijs, adr-, adre-, bij het, die #number, hah-, hee-, op de, opname, rec-, staat
-31: -aart, -act-, -aden, -ash-, -ens, -lach-, de #number, eers-, laten, mijn #number
-32: -avo-, -hat-, -nemen, -obo-, -pne-, -vin-, afge-, die, fou-, inl-, kan, met een, mijn #amount, op, opne-, rob-, robo-, spins, staa-
-33: -adt, -ali-, -ent, -erb-, -nst, -rek-, -rte-, -str-, -taat, -tel, act-, acti-, cha-, haha, pri-, week
-34: -aam, -ale-, -bon-, -cher-, -dag-, -del-, -dre-, -edr-, -eho-, -esc-, -ewi-, -lic-, -pna-, -pnam-, -rif-, -tbeta-, nieuw-, opna-, opnam-
-35: -ert, -itb-, -itbe-, -itbet-, -tbe-, -tbet-, dank, de #amount, ide-, uitb-, uitbe-
-36: -ewij-, -inst, -lech-, -nee-, -pins, -tro-, gelu-, winst
-37: -cod-, -code, -erd, -eren, -nte-, bonus, had #number, id, late-, van jullie
-38: -ame, -ide-, -ijs, -tie, kom, nieu-, ron-, rond-
-39: #amount, -bot, -elke, -elu-, -ent-, -ode, -oed, afg-, ik de, naam, welke
-40: -enti-, -pie-, geh-, met
-41: -ins, -its, gij, ik mijn, wins-
-42: -ori-, -zie-, ik kom
-43: -art, -eer-, -ees, -ifi-, kaar-, lat-
-44: -ack-, -lac-, goed, op #number, wac-, wach-, welk-
-45: moet ik, op mijn, waa-, wat is
-46: -ctie, -ieuw-, -ond-
-47: daar, is
-48: -eld-, -euw-, app, waar
-49: -rij-, eer-, kaa-, voor de
-51: hoe laat
-53: daa-, er, goe-
-59: -den-
-60: pas-
-61: bonu-
-62: kan ik, of
-64: -nus, -onus
-67: -cti-, bon-
-73: je
-76: opn-
-79: wat
-80: jij
-82: wel-
-88: -onu-
-113: hoe
`,
  },
};
