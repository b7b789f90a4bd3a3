/** What pieces of Dutch messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 309, care: 490 },
  weights: {
    crisis: `
127: D_HESTATE, SUICIDE, V_DEATH, het
106: KILL
105: als
103: V_WISH
94: V_MEANS
88: L_NATURE, V_FINAL
86: L_GRIM
84: F_SOON, L_PRECIOUS
83: O_DEATH
82: D_HARMX
80: GET_MEANS
79: RELIEF, dat
75: -een, O_EVERYBODY
74: O_LIFEX
73: V_MISS
71: O_GOING
70: HEIGHT
69: K_CONTACT, V_PLACE, WANT
68: K_FIGURE
66: K_SETTLED, V_LIFE
65: K_ARMED, K_DRUGS, LIVE, O_PILLWORD
64: K_LEAVE
63: K_HEIGHT, K_STRIKE
62: K_WATER, L_LEAVING, O_DEADLINE, S_THINK, pla-, van mij
61: D_CLOSING, K_LURE, O_TIDY
60: MEANS, V_EVERYONE
57: K_ADIEU, V_WORLD, t
56: D_MEDS, D_NOTSEE, PILLS
55: K_ME, L_ONCE, O_ABOUT_ME, O_LAST_AFFAIRS, V_ME, ik nog
54: D_LOVED, F_SELF, K_HOUSE, O_BELONG, O_WORLD, SELF
53: O_DOIT, O_STEP
51: D_LIMBS, O_NOTHERE, S_LIFE, heb, hoo-
50: F_HARM, JUMP, L_WHEN, O_OVER, O_SAID
49: D_ACTS
48: POINTLESS, na, net
47: -oren, haa-, zel-
46: -ore-, D_LETHAL, K_THENGONE, LAST_WORDS, S_THEY
45: -ang, B_MUSE, PLACE_HIGH, zijn
44: -ant, -omt, A_EMPTYPACK, ze
43: -aar, L_NOTHERE
42: F_TRAIN, O_EDGE, als de, hij
41: BODY, D_WORN, LOVE, STAND, kom-, zelf-
40: -uur-, zij-
39: -ete-, -ige, -tap, K_CONDLOSE, UPLOAD, V_NOWAY, dan, stap
38: ALREADY, F_AFTER, LIFE, O_HIDE, V_LETTER, pol-
37: -ana-, -oef-, C_YOUTH, DESPAIR, K_BLADE, K_COMES, L_GRIEF, O_TOOL, is op, nog een, sal-
36: -elf, -erlij-, -eze, A_ATTABLE, ME, O_FEAR, O_TOOMUCH, WORTHLESS, ben, deze, en dat, niet het
35: -erl-, -ring, -ven, FAREWELL, HAPPIER, K_BODY, K_WASGOOD, L_FOUND, L_INHERIT, V_PAIN, hoor, maa-, nee, verha-
34: -erli-, K_STAND, NEG, Q_YOURS, STILL, V_HARM, mee-, overl-, sti-, zic-
33: -eno-, -erha-, -esli-, -rha-, -rlij-, -sli-, D_GIVEN, K_AFTERWARDS, O_OWN, in mijn, lig-, moo-, schr-, sui-
32: #number jaar, -esl-, -ost, BALANCE, F_BODY_ACT, K_NOFURTHER, L_STORYEND, dat hij, geno-, gew-, hoef-, nog, uit het, verh-
31: -der, -ram, -rli-, -ver, A_CARES, F_DIE, O_NONEED, O_SENSE, V_JUMP, in de, ligt, opg-, voor-
30: -are-, -cid-, -icid-, -oel, -orry, -rac-, -rry, -slu-, -uic-, -uici-, -uicid-, -zelf, K_ERASE, K_TIE, K_UNSAID, ga, haar, het is, het voor, is het, sor-, sorr-, sorry, suic-, suici-, u, veel, weg-
29: -eer, -gar-, -ill-, -leg-, -lijd-, -oos, -orr-, -pel, -rlijd-, -verli-, B_FROMWHEN, B_RAVINE, S_SILENT, S_VERZ, dez-, fot-, vee-
28: -aal, -eef, -elfm-, -elfmo-, -eri-, -fmo-, -lan, -lat-, -lfm-, -lfmo-, -rie-, CHILD, D_EXIT, D_KISS, GONE, G_ADJECTIVE, M_ASKAGAIN, OVERDOSE, alle-, er niet, gebe-, plan, str-, zelfm-
27: -fmoo-, -fmoor-, -han-, -lfmoo-, -nige, -oeft, -ond, -oos-, -verl-, -vro-, CLOSE, F_BLEED, F_LIE, F_WISH, O_GOODBYE, STOP, V_ENOUGH, denk ik, enig-, enige, hier, hoeft, stre-
26: -chu-, -houd-, -igt, -oet-, -oon, -rin-, -roost, -tos, L_LATE, O_WHEREFOUND, als het, eni-, geb-, hoe-, ik maar, ik weet, is, leven, maar, pas, proo-, proos-, proost, sald-, saldo, stuu-, wat ik
25: -aas, -egd, -egg-, -egge-, -eleg-, -erg-, -erge-, -ici-, -ken-, -nas-, -nasi-, -nig-, -roos-, -stere-, -tam-, -tge-, -toel, -ude-, -urde, -uurde, BETTER_OFF, B_ANCESTOR, B_LIMB, C_WHOSE, DIE, D_LASTPLAY, K_HIM, Q_UTILITY, V_KIN, beter, dat het, dood-, kan-, kra-, niet bij, pog-, pogi-, pogin-, voor mijn
24: -aak, -aldo, -ame-, -brug, -egr-, -egra-, -ewo-, -ille-, -ldo, -moo-, -moor-, -ogin-, -oost, -ren, -tuu-, -uis, -urd-, -uurd-, K_GUN, M_OTHERS, O_WHEELS, een uur, ein-, gewo-, heef-, heeft, mijn verhaal, nee-, op jullie, opk-
23: -aap-, -app-, -cht, -chul-, -daa-, -ego-, -gra-, -ich, -iti-, -laap-, -lan-, -man-, -rge-, B_ANCHOR, K_IFDEAD, K_LOSEIT, O_RELIEVED, S_CLOSED, Y_ONEMORE, gebel-, gebeld, ik maak, meen, meen het, ook, ope-, open, slaap-, tra-, tram, verd-, wegg-, wegge-, wil-, zich, zonder mij
22: -alt, -beld, -ebeld, -eld, -esned-, -kel-, -komt, -lig-, -oli-, -ome-, -ove-, -pge-, -pri-, -rik-, -sned-, -snede-, -tere-, D_DEADKIN, K_TRAIN, O_TOOLATE, SINCE, V_EMPTY, aand-, aando-, doen, hie-, komt, laat-, laats-, lev-, leve-, meer, mis-, opge-, poli-, te, was
21: -aats-, -ast, -chr-, -eden, -eren-, -eslik-, -esne-, -houde-, -luk-, -ned-, -nede-, -neden, -nmi-, -oete-, -oeten, -slik-, -slikt, -sne-, B_SEDATIVE, D_OWN, K_KIN, M_TICKET, S_DRIVE, afs-, ben op, bete-, bij u, elk-, gen-, gesli-, geslikt, handj-, handje, het wel, horen, hui-, ik heb, jullie site, komen, meer van, onder, oph-, ple-, reken-, wil niet, zelfmoord
20: -aal-, -aat-, -andoe-, -ebe-, -ebel-, -err-, -even, -ewe-, -fen, -ffen, -gare-, -hul-, -iga-, -igar-, -igare-, -ijne-, -ijnen, -jne-, -jnen, -laten, -lde-, -ndoe-, -ogi-, -rvr-, -sie-, -sta, -ten-, -toe-, -tst-, -zel-, A_BODYEND, D_HE, K_ROPE, L_CLOSEBY, Q_MONEYWORD, T_NOTHING, Z_AFRAID, all-, gep-, gesneden, het spel, hor-, hore-, ik geef, kome-, mer-, net zorg, rek-, reke-, res-, saldo #number, sig-, siga-, sigar-, zorg goed
19: -arag-, -arage, -ats-, -doe-, -eft, -ema-, -ewee-, -hou-, -late-, -lis, -men, -oging, -orm, -prin-, -rage, -sbr-, -schei-, -vrou-, -vrouw, B_THISTIME, D_DRAINED, D_PAPERS, K_HOARD, O_MYTIME, O_STANDING, O_WAYOUT, S_HOWMUCH, V_EVER, besl-, bij, denk, een poging, geen, geg-, gesn-, gesne-, gev-, hem, hoeft niet, ik ben, kee-, klaar, laa-, mezelf af, nacht, op t, poging, poging gedaan, spri-, sprin-, van haar, van plan, zo
18: -andj-, -andje, -anm-, -eet, -efd-, -esn-, -eter, -eus, -ewoo-, -ewoon, -ffe-, -haal, -hat, -kke-, -lik-, -likt, -loos, -nli-, -oest-, -olg-, -ood-, -ope-, -oud-, -rach-, -rhaal, -roo-, -schul-, -staa-, -staan, -vel-, -woon, B_FREE, D_PLACE, D_THENKNOW, K_PLANSET, O_GONEPLACE, aan het, al een, beg-, bes-, een keer, elke, en de, gewoo-, gewoon, goed voor, heb net, help ik, het gokken, het op, hon-, hond, klaa-, kunnen jullie, spo-, tege-, verhaal, volg-, want anders, wat gebeurt, weet, zal
17: -aard, -aatst-, -afe-, -ando-, -ara-, -asi-, -ater, -atst-, -atste, -ders, -dje, -egev-, -egeve-, -elegd, -enoe-, -enoeg, -erhaa-, -erhan-, -erro-, -erron, -fsche-, -gele-, -hulde-, -ich-, -ijn, -itie, -laar, -legd, -lij-, -lijk, -liti-, -litie, -moord, -ngen, -nkel-, -noe-, -noeg, -nso-, -olit-, -oliti-, -org, -pring, -rapp-, -rga-, -rhaa-, -rhan-, -ron, -rro-, -rron, -sluit, -tin-, -ulde-, -ulden, -urt, -wijt-, A_GIVEOUT, D_HEART, D_HEIR, D_HOPE, L_ONEWAY, PLEASE_HELP, alles verspeeld, betaald, daarn-, dat ik, de maas, doe, doe-, enkel-, er met, foto, gebeurt er, genoe-, genoeg, gesl-, gro-, het ga, ik tel, je, laat ik, laatste, maas, mn, neem-, neemt, neemt niet, ni meer, perr-, perro-, perron, polit-, politie, spring, vas-, verwi-, zorg
16: -ace-, -afel, -bij, -cida-, -den, -edaa-, -edaan, -eef-, -eemt, -emt, -enk, -epl-, -erh-, -evr-, -evro-, -ewor-, -eword-, -fel, -icida-, -ida-, -ieus, -ijt-, -illen, -inde-, -isc-, -itv-, -itw-, -itwe-, -itweg, -ksc-, -ksch-, -kschu-, -nder, -oksc-, -oksch-, -oto-, -pij-, -rag-, -ras-, -ren-, -rieus, -schu-, -ssi-, -tuur-, -tuurd-, -tweg, -vaart, -wor-, -word-, -worde-, FRIEND, F_END, K_ATTACK, K_DISCOVER, K_FAILEDBEFORE, K_ONCEMORE, PENDING, S_AFTERTODAY, T_LESS, arm-, arme-, dat is, eig-, eige-, eind, en een, er, eve-, even, gewor-, geworden, gok-, goksc-, gokschulden, heeft een, iet-, iets, inzet, laat, leef, meer ik, meer wil, merk-, mij, ook een, rus-, serieus, stuur-, stuurde, tel, uitv-, uitw-, uitwe-, uitweg, zelfmoord is, zoeke-, zoeken, zol-
15: -aarn-, -aarna, -dat, -delij-, -doet, -eken-, -ekeri-, -erie-, -erieu-, -etj-, -etje-, -etjes, -ewerk-, -fen-, -gens, -gesp-, -gok-, -hang-, -hange-, -ike-, -imp-, -impe-, -inz-, -islu-, -isluk-, -kant, -lden, -les, -lke, -ndj-, -ndje, -okke-, -oks-, -ont, -oont, -otos, -oude-, -port-, -rde, -rgens, -rieu-, -rmen, -sche-, -slui-, -sluk-, -til, D_FINE, GAMBLE_ONLY, K_SELFEND, N_ABSENT, O_FIGHT, O_FORGIVE, T_DONE, begr-, begra-, boe-, chat, daarna, duur-, emojilaugh nee, fotos, gegevens, genom-, genomen, goks-, heb geen, heb het, het wordt, ik al, ik die, kana-, kin-, maar tegen, mijn broer, mislu-, miss-, moet-, moete-, moeten, naar mijn, op deze, op ik, serie-, simp-, simpe-, speelt bij, ste-, stil, teg-, thuis, voorg-, waar ik, woont
14: -age, -ald-, -arna, -bru-, -daan, -dri-, -dsb-, -elijk, -eman-, -emand, -epr-, -erdri-, -erga-, -erkt, -eten, -ges-, -ging, -huis, -ieman-, -ier-, -itin-, -laa-, -lgend-, -lles, -mand, -nst-, -oeke-, -oeken, -okken, -oorb-, -oorbi-, -orb-, -orbi-, -oste-, -ouw, -rand, -rdri-, -rgel-, -ric-, -rna, -roe-, -rze-, -tste, -twe-, -vaa-, -vaar-, -werk-, DEBT, D_NEEDED, D_VALUABLE, M_SENT, O_GAVE, O_GOD, Q_MINE, S_SWALLOW, Y_GAMBLE, alles, ben ik, bra-, collega van, doods-, duurt het, gas, haal-, haalt, han-, hart, hij neemt, is ook, jac-, kan je, lez-, leze-, lezen, mail, mooi, niem-, niema-, niemand, niet, oud-, ove-, paa-, schri-, seri-, spel, spr-, valt, verw-, volgende, voo-, voor alles, voorb-, ze het
13: -acht-, -akker, -ate-, -dee-, -eem-, -egen, -erdr-, -ezelf, -geve-, -iema-, -ige-, -ind, -lede-, -leden, -maa-, -mpe-, -nzet, -oel-, -olde-, -oor-, -rdr-, -ruit, -stu-, -tap-, -terl-, -tha-, -than-, -tinge-, -tva-, -uut, A_SUM, C_ATPLAY, F_LOSE_ALL, K_BLOODY, O_BURDEN, af, al, alles is, bego-, duu-, elke nacht, enk-, enke-, eri-, erin, gedaan en, gege-, gegev-, heb mijn, het geld, ik een, in mn, kant, keer, last, liev-, lop-, lope-, maak, maak mezelf, maar een, mes, met mn, mez-, meze-, mezel-, mezelf, nen, nergens meer, over een, rest-, sim-, stap-, te veel, tegen, vana-, verdr-, wak-, wakk-, wakke-, wakker, wou, zeg, zeg tegen, zeggen dat, zou
12: -akk-, -akke-, -anav-, -anavo-, -apj-, -chuld-, -der-, -efoon, -ekend, -eker-, -ensen, -erze-, -erzek-, -evens, -gaat, -haa-, -huld-, -icht, -ies, -kend, -lang, -lke-, -lken-, -loed-, -luit, -lukk-, -ment, -nsen, -ooi, -oorg-, -open, -ord-, -pin, -rapj-, -rkt, -rme-, -rui-, -rzek-, -rzeke-, -sen, -sta-, -taald, -teren, -tges-, -ustig, -vens, -zek-, -zeke-, -zeker-, S_NOREASON, als een, bloed-, bran-, brand, daar-, dus, echt, foto-, gaan, gokke-, huis-, lan-, lee-, lopen, ner-, nerg-, nerge-, nergens, nik-, niks, opa, over de, per-, rustig, spin, stopt, stu-, tafel, telefoon, tou-, touw, uit, uit-, vanav-, vanavond, vanm-, wat-, wate-, weet ik
11: -ail, -apa, -chuld, -eke-, -ele-, -enk-, -ense-, -eve-, -ewer-, -foon, -geleg-, -gev-, -huld, -kan-, -led-, -leen, -lit-, -lleen, -ndo-, -nmid-, -nmidd-, -nse-, -oed, -oeg, -okk-, -old-, -olge-, -olgen-, -onge-, -oor, -over, -rate-, -raten, -rin, -rwijd-, -uit, -usti-, -uur, -wijd-, -wijde-, -zeg-, ACCOUNT, B_ACCIDENT, D_SELFX, K_LOOKDOWN, O_MADEUP, S_ALONE, T_OWN, alleen, bang, ber-, da, dat ze, eru-, erui-, eruit, geda-, gedaa-, gedaan, geko-, gepr-, gisteren, ik doe, ik niet, is nog, jaar, joh, kli-, leef-, leeg, lieve-, mijn ouders, nooit meer, ops-, oude-, ouder-, ouders, pap-, papa, plaa-, plaat-, prat-, prate-, praten, rusti-, spi-, sta-, t is, te doen, tus-, tuss-, tusse-, van een, vast-, verge-, vij-, vol-, volge-, ware-, waren, zegg-, zegge-, zeggen, zei dat, zin, zoek-, zon-, zou ik
10: -aak-, -arn-, -chre-, -chtge-, -del-, -eda-, -eelt, -eker, -eled-, -elede-, -elt, -erde-, -ergee-, -est-, -esta-, -ezeg-, -ezegd, -geven, -hre-, -htge-, -ica-, -iks, -ilt, -isl-, -issen, -iten-, -jaa-, -jzelf, -keri-, -kerin-, -kker, -llee-, -llem-, -llema-, -maken, -mer, -oei, -omen, -omm-, -ong-, -rgee-, -tten, -uike-, -uiten-, -uld-, -zen, L_BARRED, M_SWIFT, O_AHEAD, T_FUSSY, T_HOLD, T_JOY, V_SOON, Z_LONELY, allee-, allem-, allemaal, bee-, broe-, doei, duurt, geled-, geleden, ges-, gewe-, hand-, kind-, kinde-, kos-, maak-, maakt, mijz-, mijze-, mijzelf, misl-, ni, op het, pun-, punt, schu-, tele-, verze-, voet-, vra-, vraag, weer in, wel, woon-, zien, zond-
9: -aakt, -aald, -aarvo-, -achtw-, -ald, -aren, -arvo-, -arvoo-, -chten, -chtw-, -dere-, -eeft, -elij-, -ellen, -enom-, -enome-, -eric-, -erich-, -ets, -genl-, -genli-, -hten, -htw-, -iere-, -igen-, -igenl-, -ijk, -ijzel-, -ingen, -iss-, -ite, -jzel-, -kkee-, -lema-, -lemaa-, -lett-, -mak-, -make-, -nacht, -nom-, -nome-, -nomen, -okkee-, -ondag, -ote-, -ouden, -ran-, -rich-, -slukt, -ster-, -stig, -taa-, -tond, -topt, -uden, -unnen, -uurt, -zegd, M_PENDING, Z_FASTLOSS, afsc-, afsch-, broer, de auto, de kinderen, eigen-, eigenlijk, gele-, gezeg-, gezegd, help, huis, ie, ik er, ik hier, kunn-, kunne-, kunnen, lang, las-, met de, mislukt, niks meer, rust-, stond, vaa-, ver-, zondag
8: -aten, -che-, -chien, -chter-, -deli-, -ede-, -emaal, -ering, -erwij-, -estu-, -evo-, -evrou-, -gend-, -gende, -gge-, -gokt, -hien, -hter-, -issc-, -issch-, -ker-, -mid-, -midd-, -nach-, -nders, -nka-, -onda-, -oto, -peelt, -pen, -pges-, -pot-, -rgo-, -ruike-, -rvo-, -rvoo-, -rvoor, -rwij-, -schie-, -sschi-, -ste, -sting, -ten, -ton-, -tre-, -voor, -weer, A_INNERWAR, D_CEASE, Q_LOW, Q_PLAY_ONLY, Q_SPENT, besta-, brie-, dich-, doe ik, eind-, gee-, gokk-, hebben jullie, ied-, iede-, ieder-, inz-, inze-, ja, jaa-, k, kinderen, mens-, mense-, mev-, mevr-, mevro-, mevrouw, missc-, misschien, morgen, naar, ongel-, opges-, over-, speelt, ston-, van de, verg-, was het, weg, zonda-, zor-
7: -aagd, -aar-, -agd, -ard, -aug-, -augh, -bel-, -eder-, -eeg, -elf-, -emaa-, -ergen-, -erwi-, -estaa-, -geven-, -ijd-, -ijft, -ilau-, -ilaug-, -isse-, -jft, -jil-, -jila-, -jilau-, -kee-, -laug-, -laugh, -lgen-, -loo-, -mojil-, -nac-, -nlo-, -ocht, -oer, -ojil-, -ojila-, -oord-, -oten, -rbij, -rwi-, -sge-, -sgel-, -teed-, -teeds, -ter, -ter-, -too-, -tuur, -uder-, -uders, -ugh, -voo-, K_CHARGE, N_SINCE, Q_TELL, T_SAID, acht-, achte-, bij jullie, de bank, doo-, ech-, een, eigen, emojilaugh, gokken, heb ik, mai-, nac-, nach-, niet uit, over, site, steed-, steeds, tel-, val-, verde-, verlo-, wie, zon
6: -efoo-, -eggen, -ere-, -ezel-, -ezen, -ijze-, -jze-, -lau-, -lefoo-, -lem-, -lies, -ndel-, -nke-, -nlijk, -oon-, -peeld, -rlies, -sch-, -uld, -unt, -ust-, C_OWED, G_LAUGH, O_THEY, O_UNDER, Z_SLANGMONEY, anders, den-, har-, mijn account, vast, verlies, vin-, wil
5: -achte-, -anna-, -annac-, -deren, -elp, -elu-, -enli-, -enlij-, -erke-, -iem-, -nna-, -nnac-, -nnach-, -peel-, -sti-, -tek-, DURATION, D_KIN, LOGIN, M_ATMINE, M_FATE, T_AGO, dood, vann-, vanna-, vannacht
4: -and, -daag, -eko-, -enl-, -epa-, -erd-, -eze-, -gen, -gin-, -iet, -inder-, -ordt, -rdt, -unne-, -uss-, -wee-, GAME, T_MISJUDGED, geld, geze-, onde-, tot, voe-, wordt
3: -kken, HOWLONG, H_SETTING, Q_KIN, van-
2: -chte-, -ers, -hte-, -lle-, -lli-, -oen, -oet, -ting, -woo-, N_UNPAID, gel-, hee-, pro-
1: -ond-, ALL, I, Q_VIOLENCE, ik, nie-
-1: -ker, MISSING, Y_NEED
-2: -aard-, -cco-, -ccou-, -ccoun-, -llie, -ulli-, -ullie, gra-, jull-, julli-, jullie, sto-
-3: -aag-, -chri-, -cou-, -coun-, -eed-, -esc-, -ggen, -hri-, -ndi-, -oun-, -pna-, -pnam-, C_PLEADING, H_REPORT, Y_LOSS, acc-, bin-, cont-, jul-, naa-, opna-, opnam-, uur
-4: -aha, -art, -cho-, -choo-, -etaal-, -eveel, -gen-, -ijv-, -ins-, -lin-, -neer, -oede-, -oevee-, -org-, -ouw-, -rijg-, -veel, H_CODE, M_NOTHERE, Q_AGAIN, Y_SHAME, Z_PLAYTOO, als ik, daa-, ge, hah-, hoeveel, kunt, spelen, vers-, waa-
-5: -agen, -bon-, -chrij-, -elfd-, -eme-, -evee-, -gez-, -hrij-, -ijda-, -iste-, -jda-, -lie, -nken, -onne-, -paar-, -pen-, -rijd-, -rijda-, -taal-, -tee-, C_ALLDAY, FAMILY, N_HOLDSON, O_METHOD, T_CHARGED, aan-, aub, con-, die #number, klei-, kwi-, late-, vrijd-, zie-
-6: -aan, -aande-, -ack-, -anden, -cum-, -cume-, -cumen-, -ekom-, -elo-, -eng-, -ens-, -erst-, -erw-, -ewonn-, -ijven, -jven, -keer-, -kker-, -nie-, -ocu-, -ocum-, -ocume-, -odig, -rien-, -rting, -rting-, -stor-, -taan, -top, -ugg-, -ume-, -umen-, -war-, -wonn-, -wonne-, C_HELPORG, STATUS, aan, ander-, app, docu-, docum-, dra-, gebr-, gewonnen, gez-, inl-, inlo-, kwij-, lat-, maanden, min-, nod-, nodi-, nodig, op, slot, spel-, spins, storting, twe-, zet
-7: #number dagen, -acti-, -aling, -atie, -boe-, -dere, -eel-, -eits-, -eling, -ende, -epak-, -epakt, -ertr-, -etaa-, -eurd, -geke-, -geli-, -iets, -ific-, -imu-, -iteit-, -itsl-, -jving, -lijft, -llen, -lot, -lot-, -moj-, -moji-, -nde-, -nkt, -nze-, -oji-, -orm-, -ots, -pak-, -pakt, -pins, -raagt, -rma-, -rmaa-, -rok-, -rschi-, -rtr-, -rugg-, -teit-, -teits-, -wij-, H_CANT, MARKETING, Q_HALT, Q_SWORE, T_STATE, V_TALKS, WHY, YOU, Y_HELP, bank, bedra-, bewijs, bij-, blijf-, blijft, cod-, code, emo-, emoj-, emoji-, fou-, heb de, hou-, is #number, kno-, krijgen, met mijn, mijn #number, rea-, rec-, sche-, vertr-, vraag-, vro-, vrou-, vrouw, welk
-8: -aarde-, -agi-, -alin-, -arde-, -asin-, -asp-, -aspo-, -aspoo-, -avon-, -avond, -boek-, -con-, -eder, -edu-, -eerd, -ega, -egeld, -ehad, -eit-, -eki-, -eli-, -elp-, -emen, -enen, -erkl-, -erkla-, -etali-, -fges-, -fic-, -gere-, -gezet, -had, -ief, -ijs-, -ijvi-, -ijvin-, -ing, -ins, -itke-, -itker-, -jvi-, -jvin-, -keerd, -kel, -keur-, -kla-, -kre-, -lag, -ler-, -lijf-, -mbe-, -mda-, -mdat, -nco-, -ndere, -ngez-, -ngeze-, -nus, -nzet-, -och, -oeder, -oev-, -onden, -onus, -orig-, -orige, -pnem-, -pneme-, -poort, -raag, -rgokt, -rif-, -rijvi-, -rkl-, -rkla-, -rom-, -rwe-, -sbew-, -sbewi-, -sdag, -slag, -spele-, -spoo-, -spoor-, -talin-, -tan-, -ters, -tijd, -tke-, -tker-, -torte-, -uik-, -urd, D_BILLS, F_SHAME, H_ACCOUNT, K_CALM, M_STILLNOT, SAFE, TERMS, T_TWICE, adres, afges-, andere, bela-, ben-, bij het, gehad, gekr-, gespeeld, gest-, ik het, ingez-, ingezet, kan het, mijn naam, mini-, moed-, moede-, moeder, omda-, omdat, opnem-, opnemen, pak-, pasp-, paspo-, paspoort, spe-, spin-, storten, toc-, toch, uitk-, uitke-, vergokt, verslaafd, vori-, vorig-, vorige, werd
-9: -ablet, -ankp-, -ankpa-, -ann-, -anv-, -ark-, -art-, -astin-, -ati-, -att-, -atte-, -betaa-, -ble-, -blet, -bonu-, -bonus, -din-, -eerd-, -ege-, -egel-, -ekr-, -elas-, -elast-, -eldi-, -elk, -ell-, -end, -erda-, -ewon-, -gaa-, -geko-, -gekom-, -ier, -ijgen, -ijl, -inst, -jgen, -keu-, -kge-, -kpa-, -kpas, -last-, -lasti-, -let, -nden, -nee-, -nemen, -nkp-, -nkpa-, -nkpas, -nni-, -ocht-, -ochte-, -oei-, -ole, -oni-, -onnen, -out-, -pname, -pne-, -rden, -rec-, -ree, -reeg, -rige, -role, -rwijl, -ser-, -ska-, -stel-, -stra-, -tali-, -trole, -tsk-, -ulp, -vers-, -wijl, -zoe-, DECLINED, JOKE, N_IMPATIENT, aut-, beh-, ben #number, bewij-, cen-, coll-, colle-, controle, door-, fout-, gespe-, gewon-, goei-, id, ik denk, ik moet, ik wacht, is dat, kree-, kreeg, kunt u, loop-, loopt, mijn man, nul, omd-, op te, opname, opne-, pre-, roo-, tablet, terw-, terwi-, terwijl, tientje, verko-, weer, werk, winst
-10: -aagt, -aanda-, -aart, -adea-, -agt, -aken, -ali-, -and-, -andag, -baa-, -betal-, -bew-, -bewi-, -bewij-, -brui-, -bruik-, -chap, -dag, -dankt, -drag, -ebru-, -ebrui-, -ect-, -edan-, -edank-, -edrag, -egaa-, -egaan, -egan-, -egang, -eige-, -eis-, -eken, -ekome-, -elk-, -endi-, -entif-, -epe-, -ergi-, -ertro-, -erugb-, -erwe-, -este-, -eur-, -euwe, -ever-, -fie-, -geze-, -hap, -ice, -idi-, -ient-, -ientj-, -ieu-, -ieuwe, -ieve-, -ijne, -ings-, -inter-, -istre-, -itb-, -itbe-, -itbet-, -jne, -kaa-, -las-, -leen-, -lijk-, -ner-, -ntif-, -ntifi-, -oega-, -oegan-, -oeki-, -oken, -ont-, -oord, -ori-, -pas, -pee-, -rag, -rgi-, -rig-, -rtro-, -rugb-, -ruik-, -schap, -sda-, -strer-, -tbe-, -tbet-, -tbeta-, -tes, -tief, -tifi-, -tific-, -tij-, -topp-, -toppe-, -trer-, -trere-, -tsl-, -ugb-, -vee-, C_COLLECTOR, D_SAVED, M_SPENTPATIENCE, N_LEFTIN, REFUND, SWEAR, TAX, T_LATE, T_USEDUP, WIN_NOUN, antwoord, beda-, bedan-, bedankt, belo-, beloo-, bij de, casino, col-, contr-, dat was, die-, draa-, fre-, gebru-, haha, hange-, hangen, ik had, ik zit, kam-, kle-, kom, lim-, limi-, limie-, maandag, men, mijn #amount, mijn bank, mijn zoon, mis, niet aan, nieuwe, om, om mijn, opn-, registreren, schoo-, staat er, stop, stopp-, stoppen, te kunnen, tient-, tij-, toega-, toegang, twee-, uitb-, uitbe-, vrij-, wac-, wach-, wan-, want ik, wat een, wee-, wins-, zoo-
-11: -aaf-, -aafd, -aag, -aden, -afd, -ankt, -anne-, -bbe-, -chi-, -dan-, -dank-, -dig, -eiger-, -elb-, -elen, -eloof-, -emel-, -ensi-, -ensio-, -ensl-, -erde, -erp-, -esto-, -gest-, -iegel-, -ieten, -iev-, -iger-, -ijg-, -ili-, -itei-, -laaf-, -laafd, -lei-, -loof-, -meek, -mme-, -nap-, -napt, -nbe-, -nsi-, -nsio-, -nsla-, -oof-, -oppen, -orgen-, -pin-, -rati-, -rer-, -rere-, -reren, -rijge-, -rslaa-, -rve-, -sio-, -slaaf-, -stre-, -tei-, -uid-, -uite-, -verwe-, -waar-, -won-, -yste-, -zelf-, -zelfd-, D_FLASH, K_ENOUGHYEARS, LOSE, M_PASSED, M_WIPED, N_WAITING, O_NUMB, SMS, T_VOUCHER, aanv-, alle, bewi-, bru-, dat aan, e, en nog, fij-, gaat de, geef-, geeft, geha-, gem-, gesto-, het niet, ik #number, ik hou, ik jullie, is al, kan dat, kheb, kor-, kre-, leni-, lenin-, luk-, lukt, maar ik, mag, mee, moe-, nacht-, niet ik, op die, op mijn, scho-, slo-, smee-, smeek, tien-, uitsl-, wat, werk-
-12: -asti-, -chter, -dres, -ebli-, -eblie-, -eds-, -ehe-, -eig-, -elog-, -eloo-, -emo-, -erk, -erker, -erm-, -ersc-, -ersch-, -erte-, -esb-, -ezi-, -fschr-, -hrijv-, -hter, -iek, -ifi-, -ijf, -ijt, -imiet, -jeb-, -jebl-, -jebli-, -ken, -king, -ldi-, -lijf, -miet, -mpu-, -nde, -ngs-, -nneer, -nner, -ntro-, -ntrol-, -oeve-, -omp-, -onn-, -ontro-, -opt, -orge-, -orti-, -ortin-, -pele-, -ppen, -raat, -rijv-, -rker, -rol-, -rom, -rtin-, -rva-, -schr-, -sjeb-, -sjebl-, -slaa-, -slan-, -ster, -teli-, -terk-, -tio-, -tion, -torti-, -trol-, -trou-, -two-, -twoo-, -twoor-, -uwe-, -verw-, -ving, -vond, -win-, F_BILLS, H_NOTME, Z_STRONGER, aanb-, aang-, aange-, achter, actie, bedr-, binnen, blijf, casi-, casin-, comp-, denke-, denken, een klacht, en nu, erg, ero-, gaat het, had, hang-, heb-, hoev-, hoeve-, iemand mij, laten, meer dan, meer in, mens, nog altijd, overw-, spaar-, van #number, verk-, versl-, verte-, waar, wann-, wanne-, wanneer, welk-, wil een, zeg ik, zelf niet
-13: -aad-, -act-, -ake-, -alle-, -allen, -annee-, -apot, -ass-, -dag-, -dent-, -denti-, -eau, -edra-, -eem, -elke, -ent, -erbi-, -erho-, -erz-, -gistr-, -hee-, -huis-, -iee-, -igi-, -ion, -istr-, -kere-, -keren, -lach-, -ling, -logg-, -logge-, -lui-, -name, -nlogg-, -nnee-, -ntje, -nus-, -oek, -oest, -ogg-, -ogge-, -oggen, -onus-, -pelen, -rei-, -reken-, -res, -rho-, -rkt-, -uren, -uwe, -von-, COUNT, C_ATDOOR, HELP, H_STOLEN, K_PAYSOUT, N_TAKEN, Z_GONE, Z_LOAN, begi-, bew-, bonu-, bonus-, fil-, iden-, ident-, ik durf, ik kan, ik nooit, inloggen, is nu, kaart, kan ik, kapot, laad-, leg-, len-, lie-, maar mijn, mak-, moest, moet, nie, nu, pen-, regi-, regis-, sme-, uits-, uw, welke, word-, zet-, zett-, zette-, zetten, zit ik, zoon
-14: -anb-, -apo-, -avo-, -ban-, -cht-, -del, -din, -echt-, -edr-, -eel, -egis-, -egist-, -eid-, -eld-, -elee-, -enke-, -enken, -entje, -erbo-, -est, -estel-, -heb, -iege-, -iet-, -inds, -int-, -lfde, -luit-, -mel-, -ner, -nsl-, -ntj-, -nui-, -nuit, -oge-, -ontr-, -orten, -paa-, -peel, -pel-, -ron-, -rten, -rti-, -rus-, -sje-, -spe-, -tati-, -tje, -ullen, -woord, C_SLEEPLESS, FUNDSOURCE, MONEY, M_REJECTS, REJECTED_DOC, T_STUCK, Z_LOWSELF, Z_WITHOUT, al sinds, als-, and-, ande-, beste-, com-, er een, gaat, graa-, graag, ide-, is mijn, kapo-, klo-, krijg ik, per, pri-, raa-, school, sinds, slec-, slech-, speel, stort, tie-, vie-, vrie-, vrien-, vriend, wacht
-15: -ade-, -age-, -anui-, -anuit, -anze-, -ees-, -eho-, -ele, -entj-, -erko-, -erpa-, -gaan, -iete-, -inte-, -kin-, -laap, -lpen, -mee-, -nda-, -nds, -nlog-, -nst, -nter-, -ntwo-, -ntwoo-, -obot, -ooi-, -opp-, -per-, -rko-, -rpa-, -tar-, -tel, -ulle-, -ute-, CODE, CONTRIBUTE, C_DRAINED, GAMEWORD, G_THING, LICENCE, cas-, chat-, daar, dank u, denk-, dur-, gesp-, ik mijn, inlog-, is een, op #number, robot, scha-, sind-, slaap, spee-, stati-, vanu-, vanui-, vanuit, voor een, win-, zegt, zit er
-16: -dea-, -dra-, -ebr-, -elfde, -ersl-, -ersla-, -ertel, -gist-, -ide-, -ieg-, -imi-, -imie-, -ine, -ine-, -ioe-, -ioen, -lic-, -lpe-, -nder-, -nen, -ntw-, -oppe-, -pan-, -pie-, -pier, -rbo-, -ree-, -rsl-, -rsla-, -rtel, -spel-, -sto-, -uim, -woor-, C_FROM, D_MONEYOF, MY, M_PAPER, YOUNG, bel-, beta-, betalen, doet, dri-, drie, durf, een jaar, en toch, gij, ik de, ik ga, ik lieg, inge-, kap-, lieg, make-, maken, nog #number, s, schei-, sle-, tijd-, vertel, verzo-, voor het, wer-, wor-
-17: #amount euro, -ande-, -blief-, -eni-, -enin-, -ening, -ewijs, -ezet, -hoo-, -ieft, -ieg, -lac-, -lief-, -lieft, -nin-, -obo-, -oke-, -oop-, -oopt, -ppe-, -rie, -ruks, -schri-, -tort, -uks, -ure-, -wijs, -wijt, BYE, CHARGE, D_PAWN, GAMBLE, M_PRETEXT, M_WAIT, REVERSE, adr-, adre-, ant-, antw-, antwo-, betal-, cru-, cruk-, cruks, dat mijn, del-, denk alleen, ing-, kaar-, kwijt, laatste trein, maar aan, om te, onder-, rege-, rob-, robo-, slu-, slui-, stat-, van dat, weken, worde-, worden, zonder dat
-18: -alen, -anu-, -cod-, -code, -ebl-, -echte, -ega-, -egt, -enti-, -ert, -erzo-, -ijg, -ijge-, -ini-, -its, -jge-, -lech-, -lee-, -luite-, -olle-, -red-, -reke-, -rijg, -ruikt, -rzo-, -uikt, -ull-, -urf, -waa-, -zie-, C_LOSTWORD, C_STORE, C_UNASKED, afg-, afge-, bank-, bed-, blij-, bon-, dank, en mijn, gebruikt, hoe laat, krijg, slechte, staa-, tijde-, toeg-, voor
-19: -ange-, -anz-, -bet-, -beta-, -ctie, -eha-, -elft, -end-, -ewij-, -gek-, -geld, -ger-, -ien-, -ieven, -ist-, -its-, -lacht, -lft, -mie-, -ntr-, -oll-, -ort, -ort-, -orte-, -rsc-, -rsch-, -tra-, D_TAKEN, T_GIVE, WEAPON_THREAT, doet het, het morgen, hij het, is de, kaa-, klac-, klach-, klacht, kri-, krij-, regen-, verb-
-20: -all-, -ame, -bot, -ees, -erk-, -etale-, -fge-, -gis-, -ijs, -kome-, -komen, -len-, -oeg-, -tort-, D_AID, H_ASSET, T_ASKED, act-, acti-, dag, dan-, eens, geh-, hel-, het nog, ker-, nieuw-, spaa-, stort-, van het, weke-, zwa-
-21: -aand-, -anda-, -dre-, -ech-, -erug, -hat-, -inn-, -inne-, -iten, -lec-, -lecht-, -ning, -onu-, -pot, -scha-, -tale-, -talen, -tat-, -uiten, -vin-, H_STRANGER, WHO, ban-, ik win, man, op de, sin-, terug, wek-
-22: #number en, -aam, -ang-, -euw-, -nge-, -ruk-, -tel-, CHILD_USED, HOW, O_CALM, dui-, heel, maand-, nieu-, toe-, u mij, van mijn, week
-23: -blie-, -eer-, -lle, -nnen, -nti-, -tie-, -uro, CAN, PERSON_NOUN, bli-, eur-, euro, hele, her-, in een, loo-
-24: -egen-, -ert-, -ewi-, -lie-, -nte-, -raa-, G_TITLE, H_LIMIT, N_GAMEWON, maan-, mezelf niet, mijn vrouw, naam, pas-, teru-, vert-
-25: -eru-, -eta-, -ieuw-, -innen, PROBLEM, Q_QUIT, Z_PLAY, de laatste, met een, mij-, staan, wel-
-26: -chte, -ens, -hte, -ode, ARRIVE, PLEAD, T_BET, niet als, niet meer, of, ont-
-27: #time, #time uur, -etal-, -str-, -tro-, DEPOSIT, EXPIRE, F_FUNDS, H_NOTCOME, H_TERM, M_NOPROGRESS, Q_CANNOT, TIME, TIMEUNIT, T_REVERSED, die, wat is, win
-28: #amount, -egi-, -log-, -rek-, AMOUNT, NOT_ARRIVED, N_SAIDLATER, THANKS, Y_COMPULSE, een-
-29: -bli-, -een-, -erd, RELATION, T_YET, Y_QUESTION, door, ter-
-30: -erb-, H_ANGRY, reg-, vri-
-31: -ale-, -len, -ver-, AGAIN, EXISTING, M_ACCOUNTNO, WHEN, dit, en ik, spa-, voor de
-32: -aan-, -cti-, -eren, H_LOCKED, K_TITLES, M_OVERANDOVER, O_NO, T_GONE, Z_LOOP, mijn
-33: -cha-, -nne-, -tal-, BORROW, M_PROMISE, ROUND_SUM, WEEKDAY, Y_SECRET, jij
-34: -ank-, -ite-, BREAKUP, C_PLAYING, FAULT, de
-35: -ank, stor-
-36: K_THING, PERSON_SURE, T_DID, WHERE
-37: -den-, -eek, C_PLAYON, D_BUTNOT, METHOD, THIRD_TROUBLE
-38: -rte-, BLOCKED_BY_YOU
-39: -sla-
-40: -ers-, -tor-, M_SPAN, WINNINGS
-41: ADDICTION, H_THING
-42: S_LATER
-43: APP, MINOR_AGE
-44: Q_HARD
-45: DEVICE, H_YOU, LIMIT, N_STILL, Q_PLAY, in
-46: D_PLAYWORD, Q_HOUSEHOLD
-47: Q_LOAN
-48: -ent-, USE, WHAT
-49: BLOCKED, C_SPENDS, DOCKIND, H_PAUSE, T_REPEAT
-50: -rij-, H_BROKEN
-51: T_GOT
-52: D_CASINO_BYE, H_WISH, T_CALM
-54: BONUS, kan
-56: MONEY_THING
-57: WAITING, van
-58: H_MISUSE
-59: ESSENTIAL, T_PAY
-62: DOCUMENT, GREETING
-64: EXCLUDE, PAYOUT
-66: D_INCOME
-68: T_CHECK
-70: hoe
-77: #number, Y_CALM
-78: NUM
-82: en
-85: Y_DEVICE
-127: K_BIZ, T_ASKING
`,
    care: `
127: EXCLUDE, SUICIDE
126: DEBT
124: H_PAUSE
108: V_DEATH
101: V_FINAL
100: DESPAIR
99: C_PLAYON, Y_NEED
97: het
87: Y_COMPULSE
84: ADDICTION
81: L_NATURE
76: DURATION, GAMBLE
74: K_WATER
69: D_LIMBS
66: D_INCOME, GET_MEANS, WANT
65: THIRD_TROUBLE, ben
64: Q_MINE, Q_SPENT, t
63: K_SETTLED, Q_LOAN
61: C_YOUTH, ESSENTIAL, L_PRECIOUS, O_TOOMUCH, Y_HELP, als
60: CLOSE, D_KIN, dat, wee-
59: C_PLEADING, D_HESTATE
58: F_LOSE_ALL, te
57: -eer, BREAKUP
56: KILL, O_EVERYBODY
55: H_LIMIT, Q_KIN, RELIEF, V_LIFE
54: -een, D_HARMX, S_THEY
53: -eet, -elf, V_MEANS, Y_GAMBLE
52: JUMP, O_LIFEX, STOP, V_KIN
51: -ten, K_CONDLOSE, K_HOUSE
50: -der-, Y_SHAME
49: D_AID, F_WISH, O_DEADLINE
48: LIVE, L_GRIM, NEG, meer, net
47: O_UNDER, V_PAIN
46: D_GIVEN, F_SELF, SELF, V_MISS
45: -uit-, FAMILY, F_SOON, O_DEATH, O_DOIT
44: -uze, D_NOTSEE, K_LURE, K_ME, O_ABOUT_ME, V_EVER, V_ME, gok-, weer
43: -lle-, D_VALUABLE, V_WISH, Z_BILLSTOO, Z_SLANGMONEY, sto-, zijn
42: -zelf, L_INHERIT, MINOR_AGE, O_STEP, hij, voe-, zel-
41: -eft, -sla-, -top-, B_ANCESTOR, CHILD, D_HEIR, K_DISCOVER, UPLOAD, V_NOWAY, jaa-, weet
40: -imie-, ACCOUNT, D_TAKEN, K_ADIEU, K_BODY, mee-
39: -dat, -iet, -imi-, -imiet, -miet, S_SILENT, dat hij, heb, in de
38: -die-, -eze-, -iti-, -slu-, C_ATPLAY, H_QUIT, H_TERM, K_LEAVE, K_STAND, O_WORLD, zit
37: -aat, -ana-, -erh-, B_MUSE, HEIGHT, I, K_THENGONE, M_TICKET, elk-, ik nog, teg-
36: -mie-, F_LIE, O_LAST_AFFAIRS, O_STANDING, Q_HALT, V_EVERYONE, V_PLACE, Z_AFRAID, Z_PLAYTOO, stop-, tege-, zij-
35: -aag, A_ATTABLE, LIMIT, Q_HOUSEHOLD, V_WORLD, Y_LOSS, me, sch-
34: -ant, -erli-, D_BILLS, K_LOSEIT, LOSE, ME, bij elke, van de, voor-
33: -der, -eld, K_HEIGHT, L_LEAVING, MEANS, deu-, gaat, hui-
32: -elij-, -erie-, -erieu-, -rieu-, B_ANCHOR, B_THISTIME, C_SPENDS, C_STORE, K_ARMED, K_KIN, O_OVER, PLACE_HIGH, STAND, TIMEUNIT, doen, gep-, maand-, serie-, speel-, vers-
31: -alf, -enk-, -ijd-, -lij-, -tsl-, C_HELPORG, D_OWN, D_WORN, F_END, F_TRAIN, Q_MONEYWORD, dit, om, zelf-, zo
30: -aand-, -and, -eef-, -eno-, -oel-, -oor, -ost, -peel-, -rli-, -ruks, -tap, -top, -topp-, -uks, D_DRAINED, D_SELFX, F_FUNDS, M_SWIFT, Q_PLAY_ONLY, cru-, cruk-, cruks, elke, hoo-, stap, stopp-
29: #number jaar, -ang, -elijk, -erha-, -esl-, -eze, -ini-, -oos, -rha-, -sta-, C_OWED, D_LOVED, GAME, K_ERASE, Q_LOW, Q_PLAY, deze, geno-, limi-, limie-, maa-, nac-, nach-
28: -nig-, -okk-, -omt, -onge-, -pen, -slui-, -zel-, -zet, ALREADY, BORROW, B_REGRET, C_WINBACK, HAPPIER, K_BLADE, O_HIDE, PLEASE_HELP, haa-, heef-, heeft, is het, limiet, maanden, spee-, uit-, zit in
27: -alle-, -geld, -ong-, -sli-, A_BODYEND, A_EMPTYPACK, C_ATDOOR, GAMBLE_ONLY, POINTLESS, Q_QUIT, Z_WORK, den-, ik een, kin-, tegen, toc-, toch, tra-
26: -anden, -cht, -ens-, -etje-, -etjes, -ill-, -nde-, -nige, -och, -oren, -ouw, -rac-, -rie-, C_ALLDAY, C_DRAINED, D_HOPE, D_LETHAL, O_EDGE, S_LIFE, V_JUMP, WEAPON_THREAT, ben ik, enig-, enige, geen, gok, gokk-, ins-, seri-, str-
25: -aar, -ani-, -auz-, -auze, -elfm-, -elfmo-, -fmo-, -fmoo-, -fmoor-, -kas-, -lfm-, -lfmo-, -lfmoo-, -oef-, -pee-, -stere-, -tere-, -tges-, -valle-, BODY, C_CRY, C_UNASKED, D_CEASE, O_GOING, O_PILLWORD, O_SENSE, Z_STRONGER, als de, dan, dat ik, doe, jaar, lim-, overl-, pau-, pauz-, pauze, tien-, zelfm-
24: -gar-, -hat, -laa-, -oet-, -ore-, -ots-, -ren, C_COLLECTOR, LIFE, O_TIDY, O_TOOL, S_CLOSED, all-, ben #number, bij, eni-, het voor, hoor, horen, kot-, kots-, lev-, leve-, mijn limiet, t is
23: -aal, -entje, -ige, -ijd, -kan-, -koc-, -koch-, -kocht, -lie-, -oel, -pri-, -roost, -ruk-, -tje, -uite-, -unnen, -val-, -vall-, B_LIMB, D_CLOSING, D_LASTPLAY, FAREWELL, F_AFTER, G_DEATH, K_DRUGS, O_NOTHERE, O_OWN, PERMANENT, denk ik, er niet, kunn-, kunne-, kunnen, lee-, proo-, proos-, proost, staat in, verh-, wat ik
22: -aande-, -erd-, -gen, -ies, -kka-, -laar, -luit-, -ntje, -ple-, -rag-, -ring, -roos-, -tie-, -verl-, ALL, C_LOSSLAMENT, C_SHAKE, C_STEALING, C_VULNERABLE, D_MONEYOF, O_WAYOUT, PILLS, Z_LOWSELF, bij jullie, de deur, deur, doo-, hor-, hore-, klaar, kwi-, om #time, per, sti-, verst-, vraag, zelfmoord
21: #number maanden, #time, -ast, -eelt, -epa-, -etj-, -ezet, -gezet, -ilen-, -itges-, -komt, -lijk, -llen, -loo-, -nke-, -oon, -pot-, -rach-, -ruit, -teren, -tge-, -tsm-, -waa-, O_NONEED, Q_CANNOT, S_DRIVE, TIME, T_NOTHING, Z_WITHOUT, Z_WORKHARM, dez-, en dat, gisteren, gokke-, het wordt, ik moet, kwa-, nacht, onde-, op een, op jullie, schr-, verha-, voo-
20: -aal-, -are-, -ders, -entj-, -erlij-, -ete-, -ezelf, -hul-, -ier-, -lba-, -lban-, -lke, -man-, -moord, -nen-, -ooi, -ppen, -rde, -sta, -tin-, -tinge-, -zij, C_AGEWORD, K_CHARGE, L_FOUND, L_NOTHERE, O_GAVE, Q_AGAIN, Y_SECRET, Z_LOAN, alle-, aub, denk, en de, haar, hie-, hoef-, ik doe, in #number, is ook, kind-, kwij-, mez-, meze-, mezel-, mezelf, min, nee-, nie, niet kan, nog #number, onder, uit, uits-, verg-, wil-
19: -anm-, -eef, -efi-, -efin-, -elp-, -epl-, -eren-, -esli-, -etten, -fin-, -han-, -ite, -lat-, -lijd-, -llee-, -loos, -moo-, -moor-, -nach-, -nken, -ntj-, -peelt, -rlijd-, -verli-, B_FROMWHEN, C_LOSTWORD, K_AFTERWARDS, K_CONTACT, K_PLANSET, K_SELFEND, K_STRIKE, LOVE, O_FEAR, Q_UTILITY, achte-, beg-, doe-, he, ik, jon-, jong-, jonge-, kun-, mam-, mij, naar, ond-, par-, speelt, tientje, uit het, verwi-, zelfmoord is, zet
18: -allen, -ama-, -arn-, -brac-, -brach-, -ebrac-, -egd, -erg-, -ersl-, -ersla-, -hoo-, -houd-, -iema-, -ieman-, -ilt, -ind, -itin-, -itslu-, -kaa-, -kast, -les, -ocht, -oeg, -oen, -okka-, -oos-, -oost, -rgo-, -rsl-, -rsla-, -rwijd-, -sel-, -stop, -tslu-, -tslui-, -uit, -wijd-, -wijde-, BETTER_OFF, C_LOANCHAIN, D_DEPOSITS, D_FINE, D_PAWN, K_FAILEDBEFORE, L_GRIEF, O_GONEPLACE, S_VERZ, V_LETTER, Z_GONE, binnen en, dat het, ein-, epi-, epis, gebra-, gebracht, gen-, gev-, heb net, hel-, ik niet, kinde-, klaa-, lie-, lijs-, lijst, naar #number, ni, niem-, niema-, niemand, nou, pol-, stortingen, uit de, vraa-, wou, zor-
17: -aaf-, -aafd, -aanv-, -aanva-, -acht, -afd, -anva-, -chul-, -ding, -elt, -enk, -enoe-, -enoeg, -ere-, -erl-, -ewee-, -hei-, -ief-, -iek-, -innen-, -laaf-, -laafd, -nas-, -nasi-, -ngen, -nnen-, -noe-, -noeg, -nst-, -nsta-, -nva-, -oed-, -oeft, -oppe, -ppe, -racht, -rap, -redi-, -rslaa-, -slaaf-, -stan-, -tam-, -tzet-, -tzett-, D_FLASH, L_QUIET, L_STORYEND, Q_VIOLENCE, als ik, bij cruks, buit-, buite-, da, dank-, eig-, eige-, en het, genoe-, genoeg, hoeft, ik weet, kan nie, kana-, leef, mai-, met mn, moet-, moete-, moeten, moo-, omd-, per dag, tie-, ze, zet mijn, zwa-
16: -aard, -acht-, -egeld, -egr-, -elo-, -enh-, -enko-, -ense-, -ertje, -eru-, -gev-, -gez-, -geze-, -ingen, -isse-, -iten, -iting, -ken-, -lui-, -luiti-, -nenk-, -nenko-, -nnenk-, -nse-, -ope-, -pis, -plee-, -rge-, -rlij-, -rstan-, -rti-, -sluit-, -stand, -uder-, -uders, -uiten, -uiti-, -uitin-, -unne-, -urde, -uurde, B_FREE, V_EMPTY, acht-, avo-, avon-, besl-, bui-, dit was, ete-, eten, gepa-, gepak-, gepakt, gevo-, half, han-, het wel, ik dit, kan-, leven, lij-, moe-, nu eindelijk, op me, op uw, pan-, pani-, panie-, roo-, ser-, uitsl-, vana-, vee-, voor mijn
15: #number, #number van, -all-, -chr-, -egg-, -egge-, -erkoc-, -erui-, -eten, -eus, -ientj-, -ijder-, -inder-, -isa-, -isg-, -isge-, -jder-, -ltj-, -luit, -nze, -okken, -oop, -oorb-, -oorbi-, -oorg-, -orb-, -orbi-, -raag, -ren-, -rkoc-, -rkoch-, -rting-, -rug, -rvr-, -tijd, -tje-, -tjes, -ude-, -ukt, -unn-, -vro-, D_PLACE, F_BILLS, O_GOODBYE, Q_SWORE, SINCE, Z_FASTLOSS, als het, beter, bin-, de min, een account, een uur, gelo-, hier, inzet, is op, khe-, liev-, maan-, nee, onz-, onze, ouder-, ouders, res-, stra-, sui-, tient-, vad-, vade-, vader, verkocht, voorb-, vra-, weet ik, wilt u, zegt dat, zic-
14: #number heeft, -aas, -ader, -anie-, -arder, -blie-, -cid-, -dien, -doe-, -eli-, -elli-, -elpt, -ensen, -ergo-, -erho-, -eur, -eurw-, -eurwa-, -fen-, -hee-, -houde-, -icid-, -ient-, -ile-, -lpt, -luk-, -ngen-, -nko-, -nsen, -nstel-, -nvrag-, -opp-, -rga-, -rho-, -rin-, -slag, -smi-, -staa-, -tand, -til, -toppe-, -tten, -uic-, -uici-, -uicid-, -urw-, -urwa-, -urwaa-, -voe-, -vrag-, -vrage-, -wart-, -wijt, D_ACTS, D_HEART, D_MEDS, OVERDOSE, aanvragen, af, begr-, chat, deur-, deurw-, deurwaarder, een half, er #number, er geen, gokken, hand, helpt, ik er, ik kan, inst-, inste-, instellen, kinderen, kli-, kwijt, meer ik, nog een, onts-, ook, oph-, stil, stoppen, suic-, suici-, uitsluiting, verw-, voed-, wilt, zie-, zonder mij
13: -achts, -ager, -andoe-, -appen, -chter-, -chts, -chu-, -chuld-, -eds-, -eeft, -egra-, -erlie-, -evens-, -ezel-, -gesp-, -hter-, -hts, -huld-, -idd-, -ieus, -ige-, -ille-, -isad, -itsl-, -jis-, -jisa-, -jisad, -jon-, -kant, -kken, -lag, -lden, -lin-, -lli-, -mojis-, -nac-, -ndoe-, -ngez-, -ngeze-, -oest-, -oete-, -oeten, -ojis-, -ojisa-, -org-, -pak-, -pel, -prin-, -rea-, -rieus, -rke-, -rlie-, -rtie-, -sad, -slaa-, -staan, -tan-, -tgesl-, -topt, -weg, B_RAVINE, C_WHOSE, DIE, F_DIE, K_GUN, K_TIE, K_UNSAID, L_ONEWAY, O_FORGIVE, O_WHEREFOUND, PLEAD, S_THENGO, S_THINK, WORTHLESS, aand-, aando-, al, alleen nog, alles is, arm, ben net, emojisad, er met, geda-, gel-, gew-, hart, heb een, heb ik, heb mijn, het gaat, ik ben, ik heb, ik maak, ingez-, ingezet, joh, koe-, leven-, lieve-, mat-, mijn moeder, mn, naar mijn, net weer, niks meer, open, oude-, serieus, spri-, sprin-, stortingen op, the-, u, uitgesloten, vanm-, verli-, wat gebeurt, zeggen dat, zod-
12: -akt, -ame-, -anaf, -ande-, -arna, -aste-, -bank, -chei-, -cho-, -choo-, -edi-, -elat-, -feni-, -ffe-, -hulde-, -ich, -icht, -ief, -ijde-, -jde-, -kel-, -ken, -lan, -lan-, -land, -lde, -lies, -naf, -ndje, -ning-, -oes-, -ood, -paar-, -pring, -rland, -rlies, -rna, -roo-, -ters-, -terst-, -twe-, -tze-, -ulde-, -ulden, -vens-, -vond-, C_LETGO, L_CLOSEBY, N_HOLDSON, aan het, bete-, de hand, gaa-, genom-, genomen, geze-, het geld, het is, huil-, ik hier, ik maar, ik op, kap-, kra-, mail-, meer voor, mens-, mense-, mensen, met mij, mijn ouders, moed-, moede-, moeder, na de, nederland, nooit meer, op het, pla-, plan, sald-, saldo, sinds mijn, spe-, spring, vanaf, verlies, versl-, voor alles, waar het, weer een, zich, zit ik, zn
11: #number en, -aka-, -akan-, -akant-, -ans-, -anv-, -apj-, -dere-, -eman-, -emand, -epak-, -epakt, -epr-, -eri-, -ertj-, -even, -geve-, -gra-, -ijna, -jna, -kant-, -kanti-, -kom-, -lde-, -lim-, -limie-, -lles, -mand, -mda-, -mdat, -nacht, -nden, -niek, -nkel-, -open, -oppen, -orry, -ove-, -paa-, -pakt, -ram, -rap-, -rapj-, -rgel-, -rry, -sto-, -unt, -urd-, -uurd-, -ven, BALANCE, C_SLEEPLESS, K_COMES, K_TRAIN, M_SENT, O_MADEUP, S_AFTERTODAY, allee-, alles, bijn-, bijna, dag, de kinderen, doe ik, enkel-, gele-, gewe-, hond, ik al, ik krijg, kunnen jullie, lan-, neem-, neemt, neemt niet, omda-, omdat, ook een, ope-, over een, schri-, schul-, site, sor-, sorr-, sorry, spin, stop, stre-, trou-, trouw-, vaka-, vakan-, verslaafd, voet-, was het, weet niet, zelf, zij, zou
10: #number in, -aad, -aait, -ail-, -ait, -ama, -apa, -blief-, -dda-, -ddag, -eemt, -ekeri-, -eleg-, -elegd, -elop-, -emt, -erde-, -ersta-, -ewees-, -ewoo-, -ewoon, -geg-, -gel-, -goe-, -haa-, -idda-, -iddag, -idi-, -ieft, -ijf, -ijst, -ijt, -illen, -inst-, -islu-, -isluk-, -itg-, -itge-, -jst, -lang, -leen, -legd, -lief-, -lieft, -limi-, -lken-, -lleen, -ltijd, -ninge-, -nli-, -nste-, -okke-, -orge-, -orgen, -orr-, -oud, -pla-, -raait, -rage-, -ragen, -ree, -rgen, -rsta-, -rto-, -scho-, -sluk-, -ting, -tsc-, -tsch-, -vrou-, -vrouw, -wees-, -weest, -woon, A_CARES, A_GIVEOUT, A_INNERWAR, D_PLAYWORD, T_AGO, V_ENOUGH, V_SOON, Y_MINOR, alleen, bij-, binn-, binne-, dat de, dat ze, doorg-, draait, eind, en dan, gebel-, gebeld, geld, gewee-, geweest, gewoo-, gewoon, gez-, help, help-, hon-, in een, is er, kos-, laa-, mama, mij op, mijn eigen, mislu-, ops-, over-, pa, papa, rood, schu-, sit-, toe, uitg-, uitge-, valt, want, wegg-, wegge-, zorge-, zorgen
9: -aarn-, -anmo-, -anmor-, -beld, -cheid-, -daa-, -deren, -ebel-, -ebeld, -eder-, -eel-, -een-, -egev-, -egeve-, -ego-, -ening-, -enom-, -enome-, -erla-, -eter, -gaa-, -heid-, -ieg-, -iek, -ijda-, -ijs-, -jda-, -ltij-, -maal, -mee-, -ment-, -nmor-, -nmorg-, -nnen, -nom-, -nome-, -nomen, -oven, -rdo-, -rijda-, -rla-, -rui-, -rwaa-, -rwaar-, -sge-, -sie-, -sting, -ten-, -uto, -vra-, -wij-, A_UNSEAWORTHY, F_BLEED, K_HIM, K_UNMISSED, K_WASGOOD, O_BELONG, T_COMPLAIN, auto, avond, duu-, duur-, eigen, eri-, erin, gedaa-, gedaan, gee-, gra-, hem, hoe kom, ja, laat-, laats-, lang, leeg, maar een, men-, met de, naa-, nu is, spaar-, ster-, strak-, straks, stu-, vanmo-, vanmorgen, veel, verla-, via, vrijd-, vroeg, zorg-
8: -aarvo-, -aks, -alt, -ant-, -app-, -ari-, -arvo-, -arvoo-, -ben, -chri-, -edo-, -efoo-, -ewo-, -gok-, -hri-, -inge-, -ink-, -jes, -lefoo-, -lope-, -lti-, -ndj-, -nsl-, -oge-, -ogen, -okt, -onder-, -oot, -orma-, -pin, -raks, -rde-, -rdi-, -roeg, -rvo-, -rvoo-, -rvoor, -rwa-, -sche-, -taa-, -telle-, -tij-, -trak-, -traks, -uur, -uur-, -val, -voor, -zeg-, A_WHO, LAST_WORDS, M_FATE, O_WHEELS, Z_LONELY, alti-, altij-, altijd, daarn-, de bank, dri-, echt, eind-, eru-, erui-, eruit, gebe-, gem-, gewo-, had, huis, mis-, nor-, norm-, norma-, ple-, reken-, slo-, slu-, slui-, teru-, verd-, vergo-, verl-, weg-, wel
7: -aak, -aan-, -ald-, -ard, -bij, -eder, -egel-, -egen, -ergok-, -ewor-, -eword-, -ezeg-, -ezegd, -foo-, -gaan, -geslo-, -hou-, -iem-, -iss-, -moj-, -moji-, -oeder, -oji-, -omen, -pell-, -pelle-, -rgok-, -roe-, -stu-, -uld-, -wee-, -win-, -wor-, -word-, -worde-, K_BLOODY, M_SPAN, N_UNPAID, O_SAID, PENDING, ach-, alt-, bank, door-, emo-, emoj-, emoji-, en een, gewor-, geworden, gezeg-, gezegd, komt, luk-, lukt, met mijn, mis, sal-, slot, tele-, vas-, zoo-
6: -ando-, -ard-, -efoon, -elp, -erke-, -gens, -gokt, -igen, -nzet, -oer, -oon-, -pot, -rug-, -tre-, -war-, -zegd, D_DEADKIN, denk-, kee-, nik-, niks, ove-, rij-, spaa-, stort, telef-, telefoon, van #number, zeg, zoon
5: -and-, -appe-, -chrij-, -erug-, -ewe-, -ger, -gesl-, -hrij-, -ien-, -ijg, -ijk-, -maa-, -ndeli-, -olg-, -rden, -rijg, -taan, -ting-, -ver, D_HE, H_WISH, L_ONCE, Y_ONEMORE, Z_PLAY, account, dic-, dich-, dood, heb de, krijg, na, spi-, terug-, ver-, volg-
4: -ach-, -anav-, -anavo-, -esp-, -lot-, -nder-, -nders, -ome-, -raa-, -rder, O_GOD, dicht, graa-, graag, vanav-, vanavond
3: -elf-, -ges-, -ndere-, -nie-, -tort, -uis, GONE, K_PAYSOUT, T_OWN, een, hoe-, maar, om te, stor-
2: -ema-, -iks, -inde-, -nder, -ord-
1: -eke-, -lee-, K_FIGURE
-1: M_ATMINE, zon-
-2: -llie, -ulli-, -ullie, N_ABSENT, blo-, jull-, julli-, jullie
-3: -dag, -den, -eek-, -end, -ijn, -ouden, -ste, -uden, -von-, ROUND_SUM, vanda-, word-, zie
-4: -aar-, -andaa-, -bben, -ebb-, -ebbe-, -ebben, -eda-, -eni-, -ker, -len, -ndaa-, -nne-, -ooit, -poor-, -rou-, -schri-, -uss-, ACCOUNT_ONLY, F_HARM, Q_TELL, SMS, S_HOWMUCH, de, hebb-, hebbe-, hebben, kri-, noo-, nooi-, nooit
-5: -eeg, -eiger-, -elen, -erder, -fica-, -ficat-, -ifica-, -iger-, -ijven, -jven, -leg-, -nam-, -nem-, -neme-, -oek, -ond, -ord, -pin-, -ran-, -rie, -vraa-, GREETING, acco-, accou-, blij-, contr-, dagen, geve-, iet-, iets, jul-, krij-, sind-, vrij-
-6: -aling, -angen, -bbe-, -cco-, -ccou-, -ccoun-, -dig, -eling, -elk-, -ere, -erkt, -erz-, -ett-, -ica-, -icat-, -icati-, -ich-, -ijne, -innen, -ist-, -ite-, -jne, -kere-, -keren, -ler, -lie, -ngev-, -ntro-, -ntrol-, -nze-, -oll-, -onden, -onnen, -ontro-, -ort-, -rien-, -rkt, -schr-, -spo-, -sse-, -trol-, -tte-, -uren, A_SUM, EXPIRE, LOGIN, MONEY, T_MISJUDGED, ander-, bes-, bewi-, cont-, en toch, ge, ik nooit, lac-, mor-, morg-, staat, twe-, vol-, woo-, wordt
-7: -aken, -alin-, -betal-, -bew-, -bewi-, -bewij-, -chter, -eeld, -egi-, -ekeu-, -ekeur-, -ekk-, -ende, -ers, -etali-, -ewonn-, -fschr-, -gekeu-, -gesc-, -gesch-, -hter, -ieren, -isch, -keurd, -koms-, -las-, -lijft, -lle, -nkt, -nzett-, -oken, -oms-, -ond-, -pins, -sch, -talin-, -wonn-, -wonne-, L_WHEN, O_BURDEN, T_USEDUP, acc-, ande-, binnen, blijf-, blijft, cha-, dag-, dage-, fre-, gewonnen, iem-, iema-, ieman-, iemand, in mijn, inge-, lig-, mijn winst, sla-, spin-, tijd-, tijde-, voor het, wachten, wan-, weg, zoe-
-8: -aagt, -agina, -agt, -ank, -apie-, -asp-, -aspo-, -aspoo-, -aterd-, -atis, -cati-, -catie, -cou-, -coun-, -ctie-, -dew-, -dewe-, -dewer-, -edew-, -edewe-, -egt, -elan-, -emo-, -erda-, -eren, -erzo-, -etale-, -ette, -ged-, -gere-, -ggen, -gina, -hui-, -ieu-, -igg-, -imu-, -ina, -ing-, -mme-, -nds, -nkel, -nst, -odi-, -oen-, -orte-, -oun-, -pnem-, -pneme-, -poort, -ratis, -ron-, -rzo-, -sch-, -spoo-, -spoor-, -tali-, -terd-, -terda-, -tif-, -tis, -ussen, -uto-, -uurd, -ven-, -ves-, -vest-, CONTRIBUTE, T_LESS, bela-, en mijn, er een, ero-, fil-, fout, gebl-, grat-, grati-, gratis, heb-, mede-, medew-, medewerker, mijn opname, opnem-, opnemen, papi-, papie-, pasp-, paspo-, paspoort, pay-, spins, staan, tel-, tussen, van #amount, voor ik, wer-, win-, zat-, zate-, zater-
-9: #number op, -aag-, -abl-, -able-, -afe-, -agi-, -agin-, -ands, -ans, -arden, -ass-, -baa-, -che-, -cherm, -cum-, -cume-, -cumen-, -del-, -derl-, -eler-, -epe-, -eran-, -erand-, -erko-, -erle-, -erm, -erv-, -ets, -etter-, -ewon-, -fie, -herm, -hrijv-, -ijf-, -ijz-, -inst, -itl-, -itle-, -ive-, -kte, -leg, -lge-, -lgen-, -lijf-, -maken, -nieuw, -nnu-, -nsd-, -nsda-, -nten, -ocu-, -ocum-, -ocume-, -oni-, -oof-, -oop-, -oopt, -oorde-, -ordt, -ort, -pna-, -pnam-, -pname, -pne-, -pni-, -pnie-, -pnieu-, -rand-, -rande-, -rdt, -rijv-, -rko-, -ssen, -stb-, -tkere-, -tor-, -ull-, -ume-, -umen-, -usse-, -ust-, -wer-, -woord-, MARKETING, M_REJECTS, TWICE, al sinds, betal-, bew-, coll-, colle-, con-, doc-, docu-, docum-, draa-, en er, erop, gewon-, goede-, is de, kas-, krijgen, lag, opna-, opnam-, opname, opne-, opni-, opnie-, opnieuw, rec-, rekening, tab-, tabl-, table-, tij-, uitkeren, uitl-, uitle-, vera-, veran-, veri-, verif-, vor-, vori-, vriend, wat een, welk, werkt, wij-, winst, zeg-
-10: -achen, -ackj-, -ackja-, -agee-, -alen, -anka-, -apot, -cep-, -chen, -chool, -ckj-, -ckja-, -ckjac-, -dres, -dres-, -eagee-, -echt-, -eden, -eerd-, -eili-, -eis-, -ekin-, -ekre-, -ekreg-, -ekt, -elft, -enin-, -erd, -erif-, -erifi-, -erve-, -erw-, -estuu-, -eurd, -euwe, -evee-, -eveel, -fde, -geho-, -gest-, -hool, -htend, -ien, -iend, -ieuwe, -ifie-, -ijv-, -ins, -jac-, -kja-, -kjac-, -kkee-, -kre-, -kreg-, -krege-, -laar-, -lack-, -lackj-, -land-, -lev-, -leve-, -lft, -lijv-, -lijve-, -lpen, -lut, -mbe-, -men-, -ngel-, -nle-, -nop, -nter-, -num-, -numm-, -numme-, -oeve-, -oevee-, -oid, -oke-, -okkee-, -onn-, -ool, -oort, -orig-, -orige, -orten, -otj-, -otje, -oul-, -oule-, -oulet-, -pelen, -pen-, -regen, -rif-, -rifi-, -rifie-, -rland-, -rma-, -sbe-, -sbew-, -sbewi-, -sdag, -stig-, -stor-, -stuu-, -stuur-, -tend, -tern-, -tond, -tuurd, -ulet-, -ulett-, -umm-, -umme-, -ummer, CHANGE, H_CODE, K_THISTIME, N_SINCE, PAYOUT_ROUTE, REJECTED_DOC, T_LATE, T_VOUCHER, aang-, aange-, adres-, banka-, bewijs, blac-, black-, cen-, dubb-, dubbe-, en ik, gekr-, gekre-, gekregen, geldt, hoev-, hoeve-, hoeveel, ik dan, kan, kan niet, kapot, klop-, krijg-, loop-, loopt, mel-, nieuwe, pak-, pra-, rou-, roul-, roule-, sca-, sin-, snel-, spelen, stond, te zien, tot, verbi-, verde-, verk-, vorig-, vorige, vrie-, vrien-, was, wat moet, wei-, wins-, woon
-11: #number percent, -ablet, -aha, -allo, -anz-, -ate-, -baar, -blet, -cont-, -eek, -eem, -ekr-, -eldi-, -ele, -ens, -erce-, -ercen-, -erte-, -est-, -etr-, -euw, -gbo-, -ieuw, -ikt, -inden, -inds, -itke-, -itker-, -kel, -let, -lich-, -llo, -mak-, -make-, -name, -ner, -nges-, -nvraa-, -omo-, -ontr-, -ooi-, -rce-, -rcen-, -rcent, -res, -rim-, -romo-, -rten, -tke-, -tker-, -tle-, -tra-, -tska-, -tve-, -tver-, -ude, -uter, -veel, -vere-, -ving, -vraag, -won-, -zig-, AGAIN, aanvraag, bla-, bloe-, de dood, die-, dien-, dub-, en die, hah-, hall-, hallo, ie, jullie hebben, kaart-, kerst-, kle-, lach-, lache-, lachen, mijn bank, nul, oude, perc-, perce-, percent, prom-, promo-, sinds, spre-, tablet, toeg-, uitk-, uitke-, verte-, werk-, wijz-, wit
-12: -aan, -ade-, -ake-, -ange-, -ano-, -astin-, -atie, -att-, -boeki-, -cent, -cher-, -dra-, -eag-, -eage-, -eco-, -eking, -elast-, -ele-, -erlor-, -euk, -iee-, -jving, -last-, -lasti-, -leu-, -lfd-, -lokke-, -lore-, -loren, -mmer, -nde, -ngeh-, -ngeho-, -nings-, -nzet-, -oekin-, -oev-, -out, -plo-, -ratie, -rege-, -rgen-, -rle-, -rlo-, -rlor-, -rlore-, -rschi-, -rting, -sda-, -strat-, -tale-, -talen, -teld, -ter-, -tig, -tig-, -ton-, -trat-, -trati-, -ype-, -ypen, -zelf-, -zelfd-, G_FUN, MISSING, T_DONE, adres, and-, beda-, bedan-, bedankt, bee-, cash-, fra-, gaat de, get-, ik zie, inzet-, kom ik, met die, niet als, nog altijd, op te, pin-, reag-, reage-, rond-, stee-, ston-, storting, tot de, typ-, type-, typen, verloren, viel, wacht, wacht-, win #number, zegt
-13: #time uur, -acti-, -anb-, -ankt, -ash-, -asino, -atte-, -dankt, -dig-, -ece-, -edan-, -edank-, -eit-, -eits-, -eke, -elic-, -elke, -ell-, -els, -emor-, -emorg-, -end-, -enge-, -entif-, -erc-, -erek-, -ereke-, -erste, -eta-, -eur-, -ezi-, -gelo-, -gie-, -hen, -ific-, -ijgen, -ind-, -ing, -ingsb-, -ino, -inu-, -iteit-, -jgen, -kto-, -ldig, -lecht, -lees-, -lfde, -man, -mpu-, -naa-, -nemen, -ngsb-, -nop-, -ntif-, -ntifi-, -oord, -reg-, -rom-, -rsc-, -rsch-, -rste, -sin-, -sino, -tal-, -tbo-, -teed-, -teeds, -teit-, -teits-, -tifi-, -tific-, CAN, DECLINED, K_ENOUGHYEARS, M_SPENTPATIENCE, N_PROOFS, O_AHEAD, TERMS, WIN_NOUN, actie, alles kits, bedra-, bewij-, bli-, casino, col-, dag en, dat aan, de rits, dig-, een-, eerst, eerst-, eerste, geb-, gedu-, hang-, hee-, ik met, kam-, kit-, kits, kits achter, kom niet, minu-, nem-, neme-, nemen, op #amount, rit-, rits, ron-, staa-, steed-, steeds, verder, verv-, vind-, welke, werd
-14: -ache-, -anda-, -ander-, -arte-, -asse-, -bet-, -beta-, -bin-, -cat-, -dan-, -dank-, -din, -ding-, -eert, -elas-, -elfd-, -ellen, -enges-, -erbin-, -ers-, -ersc-, -ersch-, -erugb-, -fie-, -geh-, -geke-, -gsb-, -ide-, -ili-, -iteng-, -keer-, -kin-, -kje, -loe-, -lor-, -nco-, -nda-, -rav-, -rbin-, -reeg, -reken-, -rugb-, -stra-, -tati-, -teli-, -telij-, -teng-, -tenge-, -tera-, -tters, -ugb-, -uwe, -vee-, -zien, CODE, FRIEND, HOW, H_CANT, METHOD, MULTI, M_PRETEXT, M_SCREENFAIL, N_TAKEN, O_METHOD, aan-, antwoord, bedr-, buitengesloten, dat was, een klacht, en nu, erg, fou-, geld-, gelu-, goed-, haha, het niet, id, inlo-, is dat, ker-, kree-, kreeg, lees, loo-, man, nog, nu, staat er, toe-, verlo-, verm-, vie-, voor
-15: -ack, -con-, -dage-, -dagen, -dul-, -ebru-, -ebrui-, -eds, -edul-, -eeds, -eidt, -ekeni-, -elfde, -elk, -elui-, -esb-, -fel-, -heidt, -idt, -ijvi-, -ijvin-, -jvi-, -jvin-, -keerd, -keni-, -kenin-, -keu-, -keur-, -king, -nin-, -ntr-, -pele-, -rijvi-, -sti-, -tio-, -tion, -tsk-, -uik-, -unt-, -uro, -uwd, -vond, H_SETTING, T_FUSSY, T_GONE, bedrag, dank u, de #amount, dus, en, eur-, euro, gebru-, gebruikt, ged-, gedul-, gelui-, ik sta, is mijn, kan dat, kor-, krijg ik, maar niet, nu #number, scheidt, school, spele-, ste-, te laat, zit er
-16: -aart, -alen-, -ali-, -asti-, -cht-, -dea-, -ebr-, -elle-, -enen, -erin-, -erlo-, -ertel, -esch-, -etal-, -ffi-, -fic-, -igi-, -ijl, -ion, -kee-, -ler-, -ling, -nis-, -nlog-, -nus-, -off-, -onus-, -pli-, -rtel, -rwijl, -ter, -tter-, -vent-, -wen-, -wijl, COUNT, G_LAUGH, H_ANGRY, H_AUTHORITY, M_OVERANDOVER, M_UNSETTLED, O_NO, bel-, best-, bonu-, bonus-, bru-, del-, doet, geef-, geeft, gesp-, ik de, inl-, inlog-, is een, kijk, laten, moet, nu doet, pri-, rad-, terw-, terwi-, terwijl, van dat, verb-, vert-, vertel, waarom is
-17: -aand, -atio-, -ation, -brui-, -bruik-, -cen-, -dent-, -denti-, -echte, -edra-, -eerd, -ela-, -elu-, -eng-, -erav-, -eravo-, -estel-, -ewijs, -ger-, -gin-, -ijge-, -isb-, -itb-, -itbe-, -itbet-, -itei-, -jge-, -lees, -log-, -neer, -nneer, -oeg-, -ont-, -ravo-, -ravon-, -rop, -ruik-, -ruikt, -rve-, -stera-, -tatio-, -tbe-, -tbet-, -tbeta-, -tei-, -terav-, -tie, -tte, -uikt, -ule-, -ute-, -wijs, K_CALM, T_STATE, T_TWICE, WHY, act-, acti-, adv-, bank-, bij het, bij mijn, chat-, fijn-, fijne, gespe-, gespeeld, gisteravond, iden-, ident-, ik wacht, kaart, kom, maand, niet, rea-, reg-, slechte, stati-, station, thu-, thui-, tik-, uitb-, uitbe-, wann-, wanne-, wanneer, zei mijn
-18: -ame, -anne-, -annee-, -anu-, -anui-, -anuit, -asin-, -bre-, -chi-, -chn-, -echn-, -echt, -edu-, -eed-, -eki-, -erbi-, -este-, -ewi-, -gen-, -nnee-, -nui-, -nuit, -oet, -pel-, -rijge-, -rus-, -urd, H_ENTER, H_REPORT, casi-, casin-, eens, fij-, geha-, ges-, goei-, mijn #number, mijn vrouw, neg-, nege-, rege-, spel-, tec-, tech-, techn-, vanu-, vanui-, vanuit, wat is, welk-
-19: #number ik, -aden, -drag, -edr-, -edrag, -ening, -era-, -erm-, -ier, -ijg-, -ings-, -ldi-, -lleg-, -nge-, -ngs-, -nieu-, -oed, -olleg-, -ori-, -rag, -rij-, -schi-, -tar-, -woo-, M_NOTHERE, N_IMPATIENT, N_LOCKEDIN, WEEKDAY, Z_LOOP, er, goed, ik had, kij-, me met, nie-, niet meer, vin-
-20: -act-, -dag-, -dre-, -eha-, -eme-, -ent, -esc-, -fge-, -gek-, -ive, -ndi-, -ocht-, -ochte-, -rati-, -ree-, -rijg-, -ters, -woord, CHILD_USED, DEVICE, G_ADJECTIVE, L_LATE, MY, M_PASSED, STATUS, T_GIVE, WAGER, aan, beste-, de naam, gaan, het morgen, ide-, ik mijn, klo-, live, naam, nieuw-, ong-, onge-, regen-, van het
-21: -aam, -ack-, -ang-, -art, -ble-, -ene-, -ewij-, -lega, -llega, -men, -nner, -nte-, -ntwo-, -ntwoo-, -oeki-, -per-, -rat-, -reke-, -tel-, PROBLEM, antwo-, ban-, bed-, bon-, collega, kers-, mag, mijn #amount, nieu-, win
-22: -ank-, -ann-, -ede-, -ega, -eho-, -emen, -ijs, -lic-, -pier, -tel, -tro-, -two-, -twoo-, -twoor-, CHARGE, O_CALM, T_CHARGED, adr-, adre-, ant-, antw-, de #number, de laatste, die #number, gij, ik win, late-, stat-, van mijn, vri-
-23: #amount euro, -avond, -boe-, -boek-, -ctie, -eel, -egen-, -hat-, -lacht, -lecht-, -ntw-, -obot, -str-, HOWLONG, H_STRANGER, T_REVERSED, afge-, daar, ik wil, klac-, klach-, klacht, mij-, robot, van jullie, waa-, waar
-24: #amount, -avon-, -bon-, -eld-, -erst, -icht-, -ifi-, -nee-, -oei-, -tat-, -vin-, AMOUNT, M_NOPROGRESS, dank, er is, in, liv-, slec-, slech-, wac-, wach-
-25: -bonu-, -bonus, -lach-, -nus, -onus, -rst, FUNDSOURCE, H_NOTME, M_ASKAGAIN, N_LEFTIN, USE, WHO, heel, moet ik, op mijn, week, zei
-26: -erb-, -lec-, -obo-, -ode, NUM, daa-, eers-, ik kom, rob-, robo-, sle-
-27: -chte, -hte, -its, -ning, -nti-, -pie-, S_LATER, afg-, geh-, lat-
-28: -ech-, -rek-, -zie-, BLOCKED, D_FUTURE, G_FEELING, het nog, is, opn-
-29: -ati-, -avo-, -bot, -cod-, -code, -erk-, -ert, -oek-, -woor-, G_THING, M_PROMISE, Q_HARD, ik ga, kaar-, voor de
-30: -eer-, -ieuw-, M_WIPED, her-, hoe laat
-31: -ees, -euw-, -tee-, T_STUCK, cas-, eer-, van
-32: K_TITLES, T_REPEAT, met een, op de
-33: BYE, kaa-
-34: H_ASSET, YOU, had #number
-35: -lac-, -rte-, G_TITLE, H_LOCKED, N_GAMEWON, N_SAIDLATER, V_TALKS, wat
-36: -lech-, BLOCKED_BY_YOU, JOKE, T_JOY, WINNINGS, kan ik, met, op
-37: -cti-, -ent-, -enti-, MONEY_THING, M_WAIT, op #number, pas-
-38: -ale-, T_DID
-39: N_WAITING
-40: goe-, mijn, of
-41: -den-, -onu-, M_ACCOUNTNO
-42: H_THING, K_THING, T_SAID
-43: T_YET, wel-
-44: M_PAPER, hoe
-45: H_MISUSE
-46: NOT_ARRIVED, die
-48: WHEN
-49: APP, EXISTING, PERSON_NOUN
-50: M_STILLNOT
-51: jij
-53: T_CALM
-54: THANKS
-55: D_BUTNOT, WHERE
-59: ARRIVE
-61: H_YOU
-62: T_BET
-63: T_GOT
-64: D_CASINO_BYE, Y_QUESTION
-65: PERSON_SURE
-67: T_PAY
-69: FAULT, WAITING
-71: T_CHECK
-73: N_STILL
-77: BONUS
-81: WHAT
-84: H_BROKEN
-95: PAYOUT
-96: Y_DEVICE
-98: DOCUMENT
-99: DOCKIND
-127: K_BIZ, T_ASKING, Y_CALM
`,
  },
};
