/** What pieces of Dutch messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 336, care: 483 },
  weights: {
    crisis: `
127: D_HESTATE, SUICIDE, V_DEATH, het
112: KILL
104: als
100: V_WISH
94: V_MEANS
91: L_NATURE
89: O_DEATH, V_FINAL
84: L_GRIM
83: O_LIFEX
82: F_SOON, L_PRECIOUS
79: GET_MEANS
78: D_HARMX, RELIEF
77: HEIGHT, K_FIGURE
76: dat
75: -een, O_EVERYBODY, V_PLACE
72: V_MISS
70: K_ARMED, O_GOING
67: K_CONTACT, K_HEIGHT, O_PILLWORD
66: K_DRUGS, K_SETTLED, LIVE
65: V_LIFE, WANT
64: K_LEAVE, O_DEADLINE
63: K_STRIKE, S_THINK
62: L_LEAVING, pla-, van mij
61: MEANS, O_TIDY
60: K_WATER, V_EVERYONE
59: D_CLOSING, K_LURE, O_STEP
58: O_SAID
57: D_MEDS, PILLS
56: D_NOTSEE, V_WORLD, t
55: K_ADIEU
54: F_SELF, K_ME, O_ABOUT_ME, O_DOIT, SELF, V_ME, ik nog
53: D_LOVED, L_ONCE, O_BELONG, O_LAST_AFFAIRS
52: F_TRAIN, O_WORLD, S_THEY
51: L_WHEN, O_NOTHERE, hoo-
50: K_HOUSE, O_OVER, S_LIFE, heb
49: D_LIMBS
48: D_ACTS, K_THENGONE, POINTLESS
47: -oren, F_HARM, PLACE_HIGH
46: -ore-, D_LETHAL, JUMP
45: A_EMPTYPACK, LAST_WORDS, STAND, haa-, na, zel-, zijn
44: O_EDGE, net
43: -omt, ze
42: -aar, D_WORN
41: -ana-, -ang, -ant, B_MUSE, FAREWELL, als de
40: -ige, -uur-, LOVE, kom-, zelf-
39: BODY, LIFE, L_NOTHERE, V_LETTER, V_NOWAY, hij, zij-
38: -tap, F_AFTER, F_DIE, O_TOOL, is op, pol-, stap
37: -ete-, -oef-, ALREADY, DESPAIR, K_CONDLOSE, K_STAND, L_GRIEF, NEG, O_TOOMUCH, STILL, UPLOAD, niet het, sal-
36: -elf, -erlij-, -eze, K_COMES, O_HIDE, V_PAIN, deze, en dat, hoor, nee
35: -erli-, -ond, A_ATTABLE, B_RAVINE, HAPPIER, K_BLADE, L_INHERIT, ME, O_FEAR, Q_YOURS, WORTHLESS, maa-, nog
34: -eno-, -erl-, -ring, -ven, C_YOUTH, GONE, K_WASGOOD, ben, mee-, nog een
33: -esl-, -rlij-, DIE, D_GIVEN, F_WISH, K_AFTERWARDS, K_BODY, L_FOUND, V_HARM, dan, lig-, overl-, sti-, sui-, zic-
32: -esli-, -rli-, -sli-, BALANCE, F_LIE, O_OWN, geno-, gew-, hoef-, in mijn, moo-, schr-, uit het, verha-
31: #number jaar, -oel, A_CARES, F_BODY_ACT, K_HIM, K_NOFURTHER, O_NONEED, het is, ligt, opg-, weg-
30: -cid-, -erha-, -icid-, -oos, -rac-, -ram, -rha-, -uic-, -uici-, -uicid-, -ver, -zelf, K_ERASE, K_TIE, STOP, S_CLOSED, V_JUMP, ga, het voor, suic-, suici-, veel, voor-
29: -der, -leg-, -lijd-, -orry, -ost, -pel, -rlijd-, -rry, -slu-, -verli-, D_EXIT, L_STORYEND, O_SENSE, O_WHEREFOUND, S_VERZ, dat hij, haar, laat-, laats-, sor-, sorr-, sorry, u, vee-, verh-
28: -aats-, -eri-, -ill-, -lan, -lat-, -orr-, -tst-, D_DEADKIN, F_BLEED, G_ADJECTIVE, K_UNSAID, OVERDOSE, O_WHEELS, S_SILENT, alle-, denk ik, dez-, fot-, gebe-, plan
27: -aat-, -eer, -elfm-, -elfmo-, -fmo-, -han-, -lfm-, -lfmo-, -nige, -oeft, -oon, -vro-, B_FROMWHEN, D_KISS, K_TRAIN, L_LATE, V_KIN, enig-, enige, hoeft, ik maar, is het, leven, pas, zelfm-
26: -aal, -are-, -ats-, -eef, -egg-, -egge-, -fmoo-, -fmoor-, -gar-, -igt, -ken-, -lfmoo-, -rie-, -stere-, -verl-, A_GIVEOUT, M_ASKAGAIN, O_GOODBYE, V_ENOUGH, als het, beter, eni-, er niet, geb-, ik weet, in de, laa-, sald-, saldo, str-, stuu-, voor mijn
25: -aas, -eleg-, -erge-, -ewo-, -houd-, -ici-, -nas-, -nasi-, -nig-, -oet-, -tam-, -toel, -tos, -urd-, -urde, -uurd-, -uurde, BETTER_OFF, CHILD, C_WHOSE, gewo-, hier, kan-, maar, op jullie, opk-, pog-, pogi-, pogin-, stre-, wat ik
24: -aatst-, -app-, -atst-, -atste, -chu-, -egd, -erg-, -lan-, -ogin-, -oos-, -rin-, -roos-, -roost, -tge-, -tuu-, -ude-, B_LIMB, K_GUN, Q_UTILITY, SINCE, dat het, dood-, een uur, hoe-, ik maak, is, kra-, laatste, niet bij, ope-, open, proo-, proos-, proost
23: -aap-, -aldo, -brug, -ego-, -egr-, -egra-, -gra-, -ille-, -laap-, -ldo, -moo-, -moor-, -ren, -tere-, B_THISTIME, CLOSE, K_IFDEAD, K_KIN, O_TOOLATE, gebel-, gebeld, heef-, heeft, lev-, leve-, meen, meen het, meer, nee-, slaap-, tram, verd-, wegg-, wegge-, zonder mij
22: -alt, -ame-, -beld, -daa-, -ebeld, -eld, -eslik-, -ich, -iti-, -kel-, -komt, -man-, -oete-, -oeten, -olg-, -ome-, -ove-, -rge-, -rik-, -slik-, -slikt, B_ANCESTOR, B_SEDATIVE, D_LASTPLAY, O_GOD, O_RELIEVED, ein-, elk-, gesli-, geslikt, mis-, ook, ple-, poli-, tra-, volg-, wil-, zich
21: -ast, -chr-, -chul-, -eren-, -esned-, -lig-, -nmi-, -ogi-, -oli-, -oost, -pge-, -sned-, -snede-, -tste, -uis, B_ANCHOR, D_PAPERS, K_LOSEIT, M_OTHERS, V_EMPTY, Y_ONEMORE, aand-, aando-, all-, ben op, bete-, gep-, handj-, handje, het wel, horen, ik ben, ik heb, komen, komt, meer van, mer-, mijn verhaal, opge-, oph-, reken-, stopt, wil niet, zelfmoord
20: -aak, -andoe-, -cht, -den, -ebe-, -ebel-, -eden, -esne-, -ewe-, -houde-, -luk-, -men, -ndoe-, -ned-, -nede-, -neden, -ouw, -pri-, -sie-, -sne-, -toe-, -zel-, D_DRAINED, D_HE, K_ROPE, M_TICKET, Q_MONEYWORD, bij u, doen, gen-, het spel, hie-, hoeft niet, hor-, hore-, jullie site, kome-, mezelf af, net zorg, onder, rek-, reke-, res-, saldo #number, was, zorg goed
19: -aal-, -ders, -doe-, -eft, -even, -ewee-, -fen, -ffen, -gare-, -iga-, -igar-, -igare-, -ijne-, -ijnen, -jne-, -jnen, -kke-, -laten, -lde-, -likt, -oging, -orm, -rvr-, -schei-, -sta, -topt, D_HEIR, K_HOARD, O_WAYOUT, S_HOWMUCH, afs-, een poging, geg-, gesneden, hem, klaar, nacht, poging, poging gedaan, sig-, siga-, sigar-, te, van plan, zal
18: -aard, -andj-, -andje, -anm-, -arag-, -arage, -che-, -elegd, -elf-, -ema-, -err-, -eus, -ewoo-, -ewoon, -hou-, -hul-, -late-, -legd, -lik-, -lis, -loos, -nso-, -ope-, -rage, -sluit, -staa-, -staan, -vrou-, -vrouw, -wijt-, -woon, A_BODYEND, D_OWN, K_PLANSET, L_CLOSEBY, O_GONEPLACE, S_DRIVE, aan het, beg-, besl-, dat ik, denk, elke, geen, gesl-, gesn-, gesne-, gewoo-, gewoon, goed voor, help ik, het gokken, het op, hon-, hond, hui-, ik geef, kee-, klaa-, kunnen jullie, tege-, verwi-, want anders, wat gebeurt
17: -afe-, -asi-, -ater, -efd-, -egev-, -egeve-, -enoe-, -enoeg, -esn-, -eter, -ffe-, -fsche-, -gele-, -hat, -ijn, -isc-, -laar, -lij-, -lijk, -moord, -ngen, -nli-, -noe-, -noeg, -oest-, -ood-, -org, -oud-, -pij-, -prin-, -rach-, -rapp-, -roo-, -sbr-, -schul-, -ssi-, -ten-, -tin-, -urt, -vel-, B_FREE, D_HOPE, O_MYTIME, PENDING, T_NOTHING, al een, alles verspeeld, armen, bes-, betaald, de maas, doe, een keer, en de, er met, eve-, even, gebeurt er, genoe-, genoeg, gro-, heb net, het ga, ik van, laat, maas, neem-, neemt, neemt niet, ni meer, op t, spo-, spri-, sprin-, tot, vana-, zo, zorg
16: -ace-, -anav-, -anavo-, -ando-, -cida-, -dje, -eemt, -eet, -emt, -epl-, -erhan-, -erro-, -erron, -evro-, -ewor-, -eword-, -ges-, -gesp-, -haal, -hang-, -hange-, -hulde-, -ich-, -icida-, -ida-, -ieus, -ijt-, -illen, -itie, -itw-, -itwe-, -itweg, -liti-, -litie, -ndje, -nkel-, -olit-, -oliti-, -oto-, -pring, -rag-, -ren-, -rga-, -rhaal, -rhan-, -rieus, -ron, -rro-, -rron, -tuur-, -tuurd-, -tweg, -ulde-, -ulden, -wor-, -word-, -worde-, D_CEASE, D_HEART, K_FAILEDBEFORE, L_ONEWAY, N_ABSENT, O_FIGHT, PLEASE_HELP, S_AFTERTODAY, arm-, arme-, daarn-, dat is, eig-, eige-, en een, enkel-, foto, gewor-, geworden, gok-, iet-, iets, ik die, ik tel, je, laat ik, leef, meer ik, meer wil, merk-, perr-, perro-, perron, polit-, politie, rus-, serieus, spring, stuur-, stuurde, teg-, tel, uitw-, uitwe-, uitweg, vanav-, vanavond, vas-, verhaal, waar ik, weet, zol-
15: -afel, -ara-, -bij, -dat, -doet, -edaa-, -edaan, -eef-, -egon, -eken-, -ekeri-, -epr-, -erhaa-, -ewerk-, -fel, -fen-, -gok-, -gon, -ike-, -inde-, -inz-, -islu-, -isluk-, -itv-, -ksc-, -ksch-, -kschu-, -laa-, -les, -nder, -ndj-, -okke-, -oks-, -oksc-, -oksch-, -ont, -oont, -rand, -ras-, -rde, -rgens, -rhaa-, -rmen, -sche-, -schu-, -sluk-, -vaart, D_FINE, D_PLACE, D_THENKNOW, FRIEND, F_END, GAMBLE_ONLY, K_ATTACK, K_SELFEND, O_STANDING, T_DONE, Z_AFRAID, begon, begr-, begra-, bij, boe-, chat, doe-, duur-, emojilaugh nee, fotos, gegevens, genom-, genomen, gev-, goks-, goksc-, gokschulden, heeft een, het wordt, ik al, inzet, maar tegen, mislu-, miss-, mn, moet-, moete-, moeten, ook een, op deze, op ik, oud-, speelt bij, ste-, uitv-, vol-, woont, zelfmoord is, zoeke-, zoeken
14: -aarn-, -aarna, -age, -ald-, -arna, -daan, -dee-, -delij-, -dsb-, -elijk, -eman-, -emand, -enk, -erie-, -erieu-, -eten, -etj-, -etje-, -etjes, -evr-, -gens, -ging, -ieman-, -ijd-, -lden, -lles, -mand, -mpe-, -nst-, -oeg, -oeke-, -oeken, -ogt, -okken, -olde-, -oorb-, -oorbi-, -orb-, -orbi-, -otos, -oude-, -port-, -rgel-, -ric-, -rieu-, -rna, -roe-, -rze-, -slui-, -ste, -terl-, -til, -tinge-, -twe-, -werk-, K_DISCOVER, M_SENT, O_BURDEN, O_FORGIVE, V_EVER, al, alles, bra-, collega van, daarna, dood, doods-, duurt het, eind, er, eri-, erin, gas, heb geen, heb het, hij neemt, is ook, jac-, kan je, kana-, kant, last, maak mezelf, maar een, mail, met mn, mij, mijn broer, naar mijn, niem-, niema-, niemand, over een, paa-, seri-, serie-, spel, sta-, stil, te veel, thuis, valt, verw-, voor alles, voorb-, ze het
13: -akk-, -akke-, -akker, -bru-, -dri-, -eem-, -eke-, -ekend, -erdri-, -erga-, -erkt, -ezelf, -geve-, -huis, -iema-, -ige-, -itin-, -lgend-, -lke-, -lken-, -luit, -nzet, -oste-, -rdri-, -rui-, -ruit, -sen, -stu-, -teren, -tges-, -tha-, -than-, -tva-, -uut, -vaa-, -vaar-, A_SUM, D_NEEDED, D_VALUABLE, K_BLOODY, O_GAVE, T_LESS, V_SOON, Z_FASTLOSS, alles is, bego-, ben ik, bran-, brand, doo-, duu-, elke nacht, enk-, enke-, gedaan en, gege-, gegev-, hart, heb mijn, het geld, ik een, lez-, leze-, lezen, maak, mes, mez-, meze-, mezel-, mezelf, mooi, naar de, nergens meer, niet, ove-, schri-, sim-, tegen, touw, volgende, wak-, wakk-, wakke-, wakker, wou, zeggen dat
12: -ail, -apj-, -ate-, -egen, -eker-, -ele-, -ense-, -ensen, -erdr-, -erh-, -erze-, -erzek-, -evens, -gaat, -ier-, -ies, -kend, -lang, -lede-, -leden, -lege-, -lke, -loed-, -ment, -nsen, -ooi, -oor-, -open, -rapj-, -rdr-, -rin, -rme-, -rzek-, -rzeke-, -sta-, -taald, -tap-, -uit, -usti-, -ustig, -vens, -zek-, -zeke-, -zeker-, C_ATPLAY, K_LOOKDOWN, K_ONCEMORE, S_NOREASON, S_SWALLOW, T_SAID, af, als een, bloed-, dus, echt, gisteren, gokke-, han-, ik niet, kin-, lee-, lop-, lope-, ner-, nerg-, nerge-, nergens, nik-, niks, opa, ouders, rest-, rusti-, rustig, spr-, stap-, stu-, t is, telefoon, tou-, tus-, tuss-, tusse-, vanm-, verdr-, vij-, voo-, wat-, wate-, zeg, zeg tegen, zou
11: -aak-, -acht-, -chre-, -chuld-, -der-, -efoon, -eker, -eled-, -elede-, -ewer-, -foon, -gev-, -hre-, -huld-, -innen-, -kker, -leen, -lleen, -lukk-, -ndo-, -nmid-, -nmidd-, -nnen-, -nse-, -oel-, -old-, -omm-, -oorg-, -over, -rate-, -raten, -rkt, -tten, -uike-, B_ACCIDENT, DEBT, D_SELFX, F_LOSE_ALL, O_MADEUP, S_ALONE, T_OWN, Y_GAMBLE, alleen, ber-, dat ze, geda-, gedaa-, gedaan, geko-, geled-, geleden, gepr-, huis-, ik doe, in mn, is nog, joh, keer, kli-, leeg, liev-, lopen, maak-, maakt, mijn ouders, nooit meer, oude-, ouder-, plaa-, plaat-, prat-, prate-, praten, tafel, ware-, waren, weet ik, wint, woon-, zegg-, zegge-, zeggen, zei dat, zin, zoek-, zou ik
10: -chtge-, -chuld, -del-, -elij-, -erde-, -ergee-, -est-, -esta-, -geleg-, -geven, -haa-, -htge-, -huld, -ica-, -icht, -iere-, -iks, -ind, -ingen, -isl-, -issen, -jaa-, -jzelf, -keri-, -kerin-, -led-, -lit-, -llee-, -maken, -nacht, -nders, -oed-, -oei, -okk-, -olge-, -olgen-, -omen, -oop, -ord-, -ost-, -ote-, -pin, -rgee-, -stig, -uur, -zen, L_BARRED, M_PENDING, Q_MINE, T_HOLD, Z_LONELY, allee-, bang, bee-, broe-, da, daar-, doei, duurt, eru-, erui-, eruit, gaan, gele-, ges-, groe-, hand-, ik hier, jaar, lac-, lan-, las-, leef-, mijz-, mijze-, mijzelf, misl-, ops-, over de, per-, pun-, spi-, spin, tele-, uit, uit-, van de, van een, vast-, verge-, verze-, voet-, volge-, wel
9: -aakt, -aald, -aarvo-, -achtw-, -ald, -ard, -arvo-, -arvoo-, -chei-, -chtw-, -dere-, -enom-, -enome-, -eric-, -erich-, -erwij-, -eve-, -genl-, -genli-, -htw-, -igen-, -igenl-, -ijzel-, -ilt, -iss-, -jzel-, -keli-, -kkee-, -llem-, -llema-, -maa-, -mak-, -make-, -mer, -nach-, -nom-, -nome-, -nomen, -oed, -okkee-, -ong-, -onge-, -oor, -ouden, -ran-, -rich-, -rug, -rvo-, -rvoo-, -rvoor, -rwij-, -slukt, -ster-, -tond, -uden, -uld-, -unnen, -uurt, -voor, -weer, -zeg-, K_UNMISSED, allem-, allemaal, besta-, broer, de auto, eigen-, eigenlijk, gewe-, gokk-, hebben jullie, help, ik er, kind-, kinde-, kos-, kunn-, kunne-, kunnen, lieve-, mislukt, ni, niks meer, pap-, rust-, schu-, stond, stop-, te doen, vaa-, vra-, vraag, weer in, zien
8: -arn-, -aten, -chien, -chten, -chter-, -deli-, -eda-, -eeft, -eeg, -eelt, -ellen, -emaal, -ergen-, -ering, -erwi-, -estu-, -ets, -evo-, -ezeg-, -ezegd, -gge-, -hien, -hten, -hter-, -issc-, -issch-, -ite, -ker-, -lema-, -lemaa-, -lett-, -mid-, -midd-, -nac-, -pen, -pges-, -rouw, -ruike-, -rwi-, -schie-, -sschi-, -sting, -tuur, -zegd, ACCOUNT, ALL, A_INNERWAR, D_KIN, G_LAUGH, M_SWIFT, O_AHEAD, Q_LOW, Q_PLAY_ONLY, Q_VIOLENCE, anders, ben zo, brie-, de kinderen, dich-, eind-, gezeg-, gezegd, gokken, huis, ie, jaa-, k, kinderen, lang, mai-, mens-, mense-, met de, missc-, misschien, naar, ongel-, opges-, val-, verde-, verg-, verlo-, was het, wie, zei, zon-, zond-, zor-
7: -aren, -aug-, -augh, -bel-, -emaa-, -enk-, -estaa-, -evra-, -evraa-, -evrou-, -ezel-, -gend-, -gende, -ijk, -ilau-, -ilaug-, -indel-, -isse-, -jil-, -jila-, -jilau-, -kan-, -laug-, -laugh, -loo-, -mojil-, -nlo-, -ocht, -oer, -oes-, -ojil-, -ojila-, -ondag, -oten, -oto, -peeld, -peelt, -pot-, -raagd, -rbij, -sge-, -sgel-, -teed-, -teeds, -ten, -ton-, -too-, -tre-, -uder-, -uders, -ugh, -ust-, -voo-, -vraag-, C_OWED, K_CHARGE, K_RAIL, LOGIN, O_UNDER, Q_SPENT, T_FUSSY, acht-, achte-, doe ik, ech-, eigen, einde-, eindelijk, emojilaugh, goe-, ied-, iede-, ieder-, inz-, inze-, ja, later, mev-, mevr-, mevro-, mevrouw, morgen, nac-, nach-, over-, site, speelt, steed-, steeds, ston-, tel-, van-, ver-, zondag
6: -aagd, -ach-, -agd, -ede-, -eder-, -eds, -eeds, -efoo-, -eggen, -ere-, -erke-, -geven-, -ijft, -ijze-, -jft, -jze-, -kee-, -lau-, -lefoo-, -lem-, -lgen-, -lies, -navo-, -navon-, -nke-, -nlijk, -oen, -oon-, -oord-, -rgo-, -rlies, -ter, -unt, B_REGRET, GAME, N_SINCE, avo-, avon-, bij jullie, gee-, heb ik, mijn account, niet uit, over, sto-, vast, verlies, vin-, weg, wil, zon
5: -achte-, -and, -daag, -deren, -elt, -elu-, -enli-, -enlij-, -epa-, -gin-, -iem-, -ijde-, -jde-, -kken, -ndel-, -sch-, -sti-, -tek-, -ter-, -top-, -uld, H_SETTING, K_ENOUGHYEARS, Q_KIN, T_JOY, T_MISJUDGED, Z_SLANGMONEY, den-, har-, sch-
4: -eko-, -enl-, -erd-, -gel-, -inder-, -unne-, -uss-, -wee-, HOWLONG, M_FATE, O_THEY, Q_TELL, V_TALKS, een, geld, voe-
3: -eze-, -gen, -iet, -woo-, H_ENTER
2: -oet, -ting, G_FEELING, gel-, pro-
1: -ker, -lle-, -lli-, -ood, H_REPORT, M_ATMINE, nie-
-1: -acht, -ati-, gra-
-2: -ing-, -nam-, I, MISSING
-3: -cou-, -coun-, -eed-, -esc-, -ijv-, -jes, -ndi-, -oun-, -pna-, -pnam-, H_CODE, Z_PLAYTOO, acc-, bin-, cont-, jul-, naa-, opna-, opnam-, uur, vers-
-4: -aag-, -agen, -aha, -choo-, -chri-, -etaal-, -eveel, -ggen, -hri-, -ins-, -oevee-, -ouw-, -paar-, -veel, Q_AGAIN, aub, daa-, ge, hah-, hoeveel, kunt, waa-
-5: -anden, -cho-, -chrij-, -elfd-, -elo-, -eme-, -ens-, -erw-, -evee-, -gen-, -gez-, -hrij-, -ijda-, -iste-, -jda-, -lin-, -neer, -nken, -oede-, -onne-, -pen-, -rijd-, -rijda-, -sse-, -von-, C_ALLDAY, FAMILY, O_METHOD, TWICE, T_CHARGED, Y_SHAME, aan-, als ik, ander-, con-, ik dat, klei-, kwi-, late-, maanden, mag ik, slot, vrijd-, zeg-
-6: -aande-, -ack-, -art, -asino, -avon-, -bon-, -cum-, -cume-, -cumen-, -eng-, -era-, -erst-, -ewonn-, -ijven, -ino, -jven, -kker-, -lie, -ndag, -nie-, -ocu-, -ocum-, -ocume-, -org-, -rien-, -rting, -rting-, -sino, -stor-, -taal-, -taan, -tee-, -top, -ume-, -umen-, -war-, -wij-, -wonn-, -wonne-, WHY, Y_HELP, Y_LOSS, docu-, docum-, gaa-, gebr-, gewonnen, inl-, inlo-, kwij-, lat-, mail-, met mijn, spel-, spins, storting, toc-, toch, zie-
-7: #number dagen, -acti-, -aling, -boe-, -chrif-, -con-, -dere, -derl-, -eerd, -ega, -eits-, -ekom-, -eli-, -eling, -emen, -epak-, -epakt, -eurd, -geke-, -geli-, -her-, -hrif-, -ief, -iets, -ific-, -imu-, -iteit-, -itsl-, -keer-, -lijft, -lot, -lot-, -moj-, -moji-, -nkt, -och, -odig, -oen-, -oji-, -orm-, -ots, -pak-, -pakt, -pins, -pnem-, -pneme-, -raagt, -rle-, -rma-, -rmaa-, -rugg-, -teit-, -teits-, -vall-, C_HELPORG, H_ACCOUNT, JOKE, MARKETING, N_HOLDSON, STATUS, YOU, aan, app, bank, bedra-, bewijs, blijf-, blijft, cod-, code, dra-, emo-, emoj-, emoji-, fou-, gez-, hou-, is #number, kno-, krijgen, me, mijn #number, mijn naam, min-, nod-, nodi-, nodig, opnem-, opnemen, rec-, storten, twe-, vori-, vraag-, welk, wij-, zet
-8: -aan, -aarde-, -agi-, -alin-, -ann-, -anv-, -arde-, -asin-, -asp-, -aspo-, -aspoo-, -atie, -atte-, -boek-, -dst-, -echt-, -edu-, -egeld, -ehad, -eid-, -eit-, -elp-, -ende, -enen, -erkl-, -erkla-, -ertr-, -etaa-, -etali-, -fges-, -fic-, -gere-, -had, -ijs-, -ijvi-, -ijvin-, -jvi-, -jvin-, -keerd, -kel, -keur-, -kla-, -lag, -ler-, -lijf-, -mda-, -mdat, -nco-, -nde-, -ndere, -ngez-, -ngeze-, -nus, -nze-, -nzet-, -oev-, -onnen, -onus, -orig-, -orige, -poort, -raag, -rgokt, -rif-, -rijvi-, -rkl-, -rkla-, -rok-, -rtr-, -rwe-, -sbew-, -sbewi-, -slag, -spele-, -spoo-, -spoor-, -talin-, -tan-, -torte-, -uik-, -urd, C_PLEADING, D_BILLS, G_DEATH, H_CANT, INSULT, Q_SWORE, TERMS, adres, afges-, andere, bela-, bewij-, bij het, de laatste, gehad, gespeeld, gest-, ingez-, ingezet, inzet-, kan het, mid-, midd-, mini-, omda-, omdat, op, pak-, pasp-, paspo-, paspoort, rea-, rij-, spin-, tijd-, vergokt, verslaafd, vertr-, vorig-, vorige, werd
-9: -aap, -ark-, -astin-, -att-, -betaa-, -ble-, -din-, -eder, -eel-, -eerd-, -eige-, -ekr-, -elas-, -elast-, -eldi-, -elk, -ell-, -end, -erda-, -ervi-, -est, -este-, -eur-, -ewon-, -gaa-, -geko-, -gekom-, -gezet, -ijgen, -ijl, -ins, -inst, -itke-, -itker-, -jgen, -kaa-, -keu-, -kge-, -kre-, -lag-, -last-, -lasti-, -llen, -mbe-, -nden, -nee-, -nemen, -nni-, -nsd-, -nsda-, -ocht-, -ochte-, -oeder, -oei-, -ole, -onden, -oni-, -ont-, -oord, -ori-, -pname, -pne-, -rec-, -reeg, -rige, -role, -rom-, -rvi-, -rwijl, -sdag, -ska-, -stel-, -stra-, -tijd, -tke-, -tker-, -trole, -tsk-, -vers-, -wijl, -zoe-, DECLINED, K_PAYSOUT, M_STILLNOT, Q_HALT, SAFE, SWEAR, T_TWICE, aut-, beh-, ben #number, ben-, bij-, casino, coll-, colle-, controle, gekr-, gespe-, gewon-, goei-, heb de, id, ik het, is dat, kree-, kreeg, kunt u, limi-, limie-, loop-, loopt, mijn #amount, moe-, moed-, moede-, moeder, nul, omd-, op te, opname, opne-, pre-, slec-, slech-, terw-, terwi-, terwijl, tientje, uitk-, uitke-, werk, winst, zoo-
-10: -aagt, -ablet, -adea-, -agt, -aken, -ankp-, -ankpa-, -art-, -baa-, -bbe-, -betal-, -bew-, -bewi-, -bewij-, -blet, -bonu-, -bonus, -brui-, -bruik-, -chap, -chi-, -dankt, -ebru-, -ebrui-, -edan-, -edank-, -egaa-, -egaan, -egan-, -egang, -egel-, -eiger-, -eis-, -eken, -ekome-, -elen, -endi-, -ensi-, -ensio-, -entif-, -epe-, -ergi-, -ertro-, -erugb-, -erwe-, -euwe, -ever-, -fie-, -hap, -idi-, -ient-, -ientj-, -ieu-, -ieuwe, -iger-, -ings-, -inter-, -istre-, -itb-, -itbe-, -itbet-, -kpa-, -kpas, -las-, -leen-, -let, -lijk-, -nde, -nkp-, -nkpa-, -nkpas, -nsi-, -nsio-, -ntif-, -ntifi-, -oega-, -oegan-, -oeki-, -oken, -out-, -pas, -rden, -ree, -rer-, -rere-, -reren, -rgi-, -rig-, -rtro-, -rugb-, -ruik-, -rve-, -sba-, -schap, -ser-, -sio-, -stre-, -strer-, -tali-, -tbe-, -tbet-, -tbeta-, -ters, -tief, -tifi-, -tific-, -tij-, -trer-, -trere-, -ugb-, -ulp, -vee-, -won-, C_COLLECTOR, D_SAVED, F_SHAME, LOSE, M_PASSED, M_SPENTPATIENCE, N_IMPATIENT, N_LEFTIN, REFUND, TAX, T_USEDUP, WIN_NOUN, aanv-, antwoord, beda-, bedan-, bedankt, belo-, beloo-, bewi-, bij de, cen-, col-, contr-, dat was, die-, door-, draa-, ene-, fout-, fre-, gebru-, geha-, haha, hange-, hangen, ik #number, ik denk, ik had, ik moet, kam-, ker-, kheb, kom, kre-, lim-, mag, men, mijn zoon, mis, niet aan, nieuwe, om mijn, op die, op mijn, opn-, registreren, roo-, schei-, schoo-, sle-, slo-, spe-, stop, tablet, te kunnen, tient-, toega-, toegang, uitb-, uitbe-, verko-, vrij-, wac-, wach-, want ik, wat een, weer, wins-
-11: -aaf-, -aafd, -aag, -aanda-, -aart, -aden, -adt, -afd, -ali-, -and-, -andag, -anne-, -cht-, -drag, -echte, -ect-, -edrag, -ege-, -elb-, -elog-, -eloof-, -emel-, -enav-, -enavo-, -ensl-, -erde, -erker, -erp-, -esto-, -fschr-, -gest-, -geze-, -ice, -iegel-, -ijf, -ijg-, -ijne, -ijt, -ing, -itei-, -jne, -laaf-, -laafd, -lijf, -loof-, -meek, -mme-, -ner-, -nsla-, -ntro-, -ntrol-, -ontro-, -oof-, -orgen-, -pee-, -pele-, -pin-, -rag, -rati-, -rijge-, -rker, -rslaa-, -schr-, -sda-, -slaaf-, -tei-, -tes, -toppe-, -trol-, -tsl-, -uid-, -verwe-, -ving, -waar-, -yste-, -zelf-, -zelfd-, M_WIPED, N_WAITING, SMS, T_LATE, T_STATE, T_VOUCHER, actie, alle, bedr-, blijf, dat aan, e, en nog, er in, geef-, geeft, gem-, gesto-, had, ik hou, ik jullie, ik zit, kan dat, kle-, leni-, lenin-, maandag, mijn bank, mijn man, nog altijd, om, scho-, serv-, slechte, smee-, smeek, staat er, stoppen, tien-, tijde-, twee-, uitsl-, van het, wan-, wat, werk-, wil een
-12: -ankt, -asti-, -avo-, -dag-, -dan-, -dank-, -ebli-, -eblie-, -eig-, -eloo-, -emo-, -ersc-, -ersch-, -esb-, -hrijv-, -iee-, -iek, -iev-, -ieve-, -ifi-, -ili-, -imiet, -jeb-, -jebl-, -jebli-, -lei-, -miet, -mpu-, -nap-, -napt, -nbe-, -nner, -oeve-, -omp-, -orge-, -orti-, -ortin-, -pelen, -raat, -reken-, -rijv-, -rol-, -rtin-, -rva-, -sjeb-, -sjebl-, -slaa-, -slan-, -ster, -teli-, -terk-, -topp-, -torti-, -trou-, -two-, -twoo-, -twoor-, -uwe-, -verw-, -win-, D_FLASH, HELP, H_NOTME, O_NUMB, Z_STRONGER, aang-, aange-, achter, bonu-, casi-, casin-, comp-, denke-, denken, durf niet, een klacht, en nu, erg, fij-, hang-, het niet, hoev-, hoeve-, iemand mij, ik durf, is al, kor-, laten, luk-, lukt, mee, meer dan, meer in, mens, nacht-, niet ik, overw-, spaar-, stopp-, uw, van #number, verk-, versl-, zelf niet, zit ik, zoon
-13: -act-, -ake-, -apot, -ban-, -chter, -dent-, -denti-, -dig, -dres, -eau, -eds-, -egis-, -egist-, -ehe-, -elk-, -ent, -erbi-, -erho-, -erk, -erte-, -erz-, -ezi-, -gistr-, -heb, -hter, -huis-, -ier, -igi-, -istr-, -ken, -kere-, -keren, -king, -lach-, -ldi-, -lech-, -lfde, -ling, -logg-, -logge-, -lui-, -mel-, -name, -ngs-, -nlogg-, -nneer, -ntj-, -ntje, -nus-, -oek, -ogg-, -ogge-, -oggen, -onn-, -onus-, -oppen, -orten, -paa-, -pel-, -ppen, -res, -rho-, -rkt-, -rom, -rti-, -spe-, -tat-, -uren, -uwe, C_ATDOOR, K_CALM, Z_LOAN, Z_LOWSELF, aanb-, ande-, begi-, beste-, bew-, binnen, bonus-, gaat het, graa-, graag, heb-, iden-, ident-, ik nooit, in cruks, inloggen, is nu, kaart, kapot, leg-, len-, maar ik, maar mijn, mak-, pen-, raa-, regi-, regis-, verte-, waar, wann-, wanne-, wanneer, wee-, zet-, zett-, zette-, zetten
-14: -alle-, -allen, -anb-, -annee-, -ass-, -del, -din, -edr-, -edra-, -eel, -eem, -ele, -elee-, -enke-, -enken, -entje, -erbo-, -estel-, -hee-, -iege-, -inds, -lecht-, -ner, -nnee-, -nsl-, -nui-, -nuit, -obot, -ontr-, -peel, -ron-, -rten, -uite-, -ulle-, -ullen, -woord, COUNT, C_DRAINED, C_SLEEPLESS, FUNDSOURCE, GAMEWORD, H_STOLEN, M_REJECTS, N_TAKEN, REJECTED_DOC, T_STUCK, Z_WITHOUT, al sinds, als-, and-, com-, er een, gaat, ide-, ik kan, is mijn, kan ik, klo-, krijg ik, lie-, loo-, mijn vrouw, moet, nie, op #number, per, pri-, robot, school, sinds, sme-, speel, stort, tie-, uits-, vrie-, vrien-, wacht, word-, zit er
-15: -aad-, -ade-, -age-, -anui-, -anuit, -anze-, -apo-, -dag, -entj-, -erpa-, -gaan, -gist-, -iet-, -iete-, -int-, -inte-, -ioe-, -ioen, -laap, -lic-, -lpe-, -lpen, -luit-, -mee-, -nds, -nlog-, -nter-, -ntwo-, -ntwoo-, -oge-, -per-, -pie-, -rpa-, -rus-, -sje-, -spel-, -tar-, -tel, -ute-, CODE, CONTRIBUTE, D_MONEYOF, F_BILLS, HOW, LICENCE, MONEY, cas-, chat-, daar, dank u, denk-, doet, dur-, fil-, gesp-, gij, hoe laat, ik mijn, inlog-, is de, kapo-, laad-, nu, s, scha-, sind-, slaap, toe-, vanu-, vanui-, vanuit, vie-, voor een, vriend, welk-, win-
-16: -dea-, -ebr-, -ees-, -eho-, -eld-, -elfde, -elke, -erko-, -ersl-, -ersla-, -ertel, -ezet, -ieg-, -imi-, -imie-, -kin-, -nder-, -nen, -nst, -ntw-, -ooi-, -pan-, -pier, -rbo-, -ree-, -rie, -rko-, -rsl-, -rsla-, -rtel, -ruks, -schri-, -sto-, -tje, -uim, -uks, -woor-, CHARGE, C_FROM, D_PAWN, YOUNG, bel-, beta-, betalen, cru-, cruk-, cruks, dri-, drie, durf, een jaar, en toch, ik de, ik ga, ik lieg, inge-, is een, lieg, make-, maken, nog #number, slu-, slui-, vertel, verzo-, voor het, weken, welke, wer-, wor-
-17: #amount euro, -alen, -ande-, -blief-, -dra-, -ega-, -eni-, -enin-, -ewijs, -ide-, -ieft, -ieg, -ine, -lac-, -lec-, -lee-, -lief-, -lieft, -obo-, -oke-, -oop-, -oopt, -opp-, -oppe-, -tort, -urf, -wijs, -wijt, C_UNASKED, MY, M_PAPER, M_WAIT, Z_GONE, adr-, adre-, antwo-, betal-, bon-, denk alleen, ing-, kap-, kwijt, maar aan, om te, onder-, rege-, rob-, robo-, spee-, van dat, worde-, worden, zegt
-18: -anu-, -ebl-, -ech-, -eha-, -ening, -enti-, -ert, -erzo-, -ger-, -hoo-, -ijg, -ijge-, -ini-, -its, -jge-, -luite-, -nda-, -nin-, -olle-, -red-, -reke-, -rijg, -ruikt, -rzo-, -uikt, -ull-, -ure-, -waa-, C_STORE, D_TAKEN, GAMBLE, G_THING, H_ASSET, H_STRANGER, O_CALM, afg-, afge-, ant-, antw-, bank-, bed-, blij-, dank, dat mijn, doet het, en mijn, gebruikt, hij het, kaar-, krij-, krijg, toeg-, voor, zonder dat
-19: -ange-, -anz-, -bet-, -beta-, -chte, -cod-, -code, -ctie, -egt, -etale-, -ewij-, -fge-, -gek-, -geld, -gis-, -hte, -ien-, -ieven, -ist-, -its-, -lacht, -mie-, -ntr-, -ort, -ort-, -orte-, -ppe-, -rsc-, -rsch-, -tort-, -zie-, BYE, C_LOSTWORD, M_PRETEXT, REVERSE, het morgen, kaa-, klac-, klach-, klacht, kri-, regen-, spaa-, stort-, verb-, weke-
-20: -bot, -ees, -end-, -erk-, -ijs, -kome-, -komen, -len-, -tra-, -vin-, D_AID, WEAPON_THREAT, act-, acti-, dag, dan-, eens, geh-, het nog, nieuw-, staa-, wek-, zwa-
-21: -all-, -ame, -anda-, -dre-, -euw-, -hat-, -iten, -oeg-, -ruk-, -scha-, -tale-, -talen, -uiten, T_ASKED, dui-, hel-, ik win, sin-
-22: -aam, -aand-, -erug, -inn-, -inne-, -nge-, -ning, -nnen, -nti-, -oll-, -onu-, CHILD_USED, WHO, ban-, heel, maand-, nieu-, op de, terug, u mij, week
-23: #number en, -ang-, -blie-, -ewi-, -pot, -tel-, -tie-, H_LIMIT, N_GAMEWON, PERSON_NOUN, T_GIVE, bli-, de, hele, her-, man, mezelf niet
-24: -eer-, -egen-, G_TITLE, PROBLEM, in een, naam, pas-, staan
-25: -eta-, -ieuw-, -innen, -lie-, -nte-, -uro, ARRIVE, CAN, RELATION, eur-, euro, maan-, met een, mij-, van mijn
-26: -eru-, -lle, -ode, -raa-, H_NOTCOME, PLEAD, niet als, niet meer, ont-, teru-
-27: #time uur, -etal-, DEPOSIT, F_FUNDS, M_NOPROGRESS, THANKS, T_REVERSED, Z_PLAY, of, vert-, wat is, win
-28: #time, -egi-, -ens, -ert-, -log-, -str-, -tro-, EXPIRE, FAULT, H_TERM, Q_CANNOT, Q_QUIT, TIME, een-, wel-
-29: #amount, -bli-, -een-, -erd, -rek-, AMOUNT, N_SAIDLATER, TIMEUNIT, T_BET, T_YET, WHEN, Y_COMPULSE, die, reg-, vri-
-30: -erb-, -eren, AGAIN, Z_LOOP, door
-31: -ale-, -len, H_ANGRY, H_LOCKED, M_OVERANDOVER, NOT_ARRIVED, mijn, ter-
-32: -aan-, -cti-, -ver-, M_ACCOUNTNO, Y_QUESTION, en ik, spa-
-33: -cha-, -tal-, BORROW, C_PLAYING, K_TITLES, ROUND_SUM, S_LATER, T_GONE, jij
-34: -ank-, D_BUTNOT, M_PROMISE, O_NO, dit, stor-
-35: -ank, -nne-, EXISTING, Y_SECRET, voor de
-36: -eek, BREAKUP, PERSON_SURE, THIRD_TROUBLE, T_DID, WEEKDAY, WHERE
-37: -ite-, BLOCKED_BY_YOU, C_PLAYON, K_THING, in
-38: -den-, -sla-, METHOD, Q_HARD
-39: -ers-, -tor-, M_SPAN, WINNINGS
-40: -rte-
-41: ADDICTION
-42: H_THING
-43: MINOR_AGE
-45: APP, Q_PLAY
-46: LIMIT, N_STILL, Q_HOUSEHOLD
-47: D_CASINO_BYE, H_YOU, Q_LOAN, T_GOT
-48: BLOCKED, DEVICE, D_PLAYWORD, T_REPEAT, USE
-49: -ent-, H_PAUSE, H_WISH, T_CALM
-50: C_SPENDS
-51: -rij-, H_BROKEN, WHAT
-52: DOCKIND
-53: van
-54: BONUS
-56: MONEY_THING, kan
-58: ESSENTIAL, H_MISUSE, WAITING
-59: T_PAY
-60: DOCUMENT
-61: GREETING
-62: hoe
-63: EXCLUDE, PAYOUT
-66: D_INCOME, T_CHECK
-76: en
-78: #number
-80: NUM
-81: Y_CALM
-85: Y_DEVICE
-127: K_BIZ, T_ASKING
`,
    care: `
127: EXCLUDE, SUICIDE
124: DEBT, H_PAUSE
112: V_DEATH
101: V_FINAL
99: DESPAIR, het
98: C_PLAYON, Y_NEED
87: Y_COMPULSE
86: ADDICTION
85: L_NATURE
77: DURATION
76: GAMBLE
72: K_WATER
68: D_LIMBS
66: D_INCOME
65: ESSENTIAL, GET_MEANS, THIRD_TROUBLE
64: Q_LOAN, Q_SPENT, ben
63: D_KIN, t
62: K_SETTLED
61: L_PRECIOUS, Q_MINE, Y_HELP, als
60: KILL, O_TOOMUCH, S_THEY, WANT
59: C_YOUTH, O_LIFEX
58: CLOSE
57: -eer, F_LOSE_ALL
56: O_EVERYBODY, te, wee-
55: C_PLEADING, D_HESTATE, H_LIMIT, V_KIN, dat
54: -een, F_WISH, Q_KIN, V_LIFE
53: -elf, RELIEF, STOP, V_MEANS
52: BREAKUP, Y_GAMBLE
51: -eet, D_HARMX, K_CONDLOSE, NEG, O_DEADLINE
49: K_HOUSE, O_DEATH, O_STEP, sto-
48: -der-, -ten, D_AID, JUMP, LIVE, L_GRIM, O_DOIT, Y_SHAME, meer
47: -top-, FAMILY, HEIGHT, O_UNDER, V_PAIN
46: D_GIVEN, F_SELF, SELF, V_MISS
45: -uze, D_NOTSEE, net
44: K_ME, O_ABOUT_ME, V_ME, gok-
43: -uit-, D_HEIR, F_SOON, K_THENGONE
42: -lle-, -zelf, F_TRAIN, L_INHERIT, MINOR_AGE, V_EVER, V_PLACE, Z_BILLSTOO, Z_SLANGMONEY, stop-, zel-, zijn
41: D_VALUABLE, F_LIE, K_LURE, V_NOWAY, jaa-, voe-, weer
40: -ana-, -eft, -imie-, -sla-, CHILD, D_TAKEN, K_STAND, S_SILENT, mee-
39: -dat, -die-, -imi-, -imiet, -miet, K_ADIEU, K_DISCOVER, K_HEIGHT, UPLOAD, hij, sch-, weet
38: -eze-, -iet, -slu-, B_ANCESTOR, C_ATPLAY, H_TERM, Q_HOUSEHOLD, V_WISH, heb, teg-, zit
37: -iti-, ACCOUNT, H_QUIT, K_BODY, K_LEAVE, ME, O_WORLD, dat hij, elk-, tege-
36: -aat, -ijd-, -mie-, K_ARMED, M_TICKET, O_LAST_AFFAIRS, PLACE_HIGH, STAND, Z_AFRAID, Z_PLAYTOO, ik nog
35: -aag, -eld, -erh-, A_ATTABLE, LIMIT, Q_HALT, V_EVERYONE, in de, zij-
34: -erli-, -ouw, B_THISTIME, K_KIN, V_WORLD, gaat, me, van de, voor-
33: B_MUSE, D_BILLS, I, K_LOSEIT, LOSE, L_LEAVING, MEANS, O_OVER, Y_LOSS, bij elke, deu-, hui-
32: -ant, -elij-, -erie-, -erieu-, -rieu-, C_STORE, D_WORN, S_CLOSED, gep-, maand-, serie-, vers-
31: -alf, -der, -tsl-, C_HELPORG, C_SPENDS, D_CEASE, D_SELFX, O_STANDING, Q_MONEYWORD, TIMEUNIT, doen, speel-, zelf-
30: -aand-, -and, -eno-, -oos, -rli-, -ruks, -sta-, -uks, C_OWED, D_DRAINED, F_FUNDS, Q_PLAY_ONLY, cru-, cruk-, cruks, toc-, toch
29: #number jaar, -eef-, -elijk, -enk-, -esl-, -lij-, -och, -oel-, -oor, -peel-, -tap, -top, -topp-, BORROW, B_ANCHOR, B_REGRET, M_SWIFT, O_EDGE, Q_PLAY, elke, geno-, hoo-, limi-, limie-, maa-, om, stap, stopp-, zo
28: -aar, -ini-, -okk-, -omt, -slui-, -zel-, -zet, D_LOVED, D_OWN, F_END, GAME, HAPPIER, K_ERASE, POINTLESS, Q_LOW, dit, doo-, limiet, maanden, nac-, nach-, uit-, zit in
27: -ang, -erha-, -eze, -geld, -nig-, -onge-, -ost, -pen, -rha-, -sli-, A_EMPTYPACK, C_ATDOOR, C_DRAINED, C_WINBACK, D_LETHAL, GAMBLE_ONLY, PLEASE_HELP, deze, gokk-, heef-, heeft, ik een, is het, spee-, tegen
26: -alle-, -anden, -ani-, -auz-, -auze, -ens-, -etje-, -etjes, -ill-, -ong-, -oren, -rac-, -stere-, -tere-, ALREADY, A_BODYEND, C_ALLDAY, C_UNASKED, D_HOPE, FAREWELL, K_BLADE, O_HIDE, O_PILLWORD, Q_QUIT, S_LIFE, Z_WORK, geen, ins-, kin-, pau-, pauz-, pauze, tra-
25: -elfm-, -elfmo-, -fmo-, -fmoo-, -fmoor-, -hei-, -kas-, -lfm-, -lfmo-, -lfmoo-, -nde-, -nige, -oef-, -oop, -tges-, C_CRY, G_DEATH, V_JUMP, WEAPON_THREAT, Z_STRONGER, als de, ben ik, dat ik, den-, enig-, enige, gok, haa-, hoor, jaar, lim-, seri-, tien-, zelfm-
24: -laa-, -oen, -ore-, -ots-, -pee-, -rie-, -ruk-, -valle-, BODY, C_COLLECTOR, K_DRUGS, O_GOING, O_TIDY, O_TOOL, all-, ben #number, doe, eni-, het voor, horen, kot-, kots-, mijn limiet, overl-, str-, t is
23: -aande-, -cht, -entje, -hat, -ige, -koc-, -koch-, -kocht, -lie-, -oel, -oet-, -ren, -rug, -unnen, -vall-, ALL, B_LIMB, C_LOSSLAMENT, C_VULNERABLE, D_MONEYOF, F_AFTER, LIFE, PERMANENT, PILLS, Q_VIOLENCE, denk ik, kunn-, kunne-, kunnen, lee-, lev-, leve-, per
22: #number maanden, -erd-, -etj-, -gar-, -gen, -ies, -ijd, -kan-, -kka-, -laar, -luit-, -ntje, -ple-, -roost, -teren, -uite-, -val-, B_RAVINE, D_CLOSING, O_NONEED, O_NOTHERE, O_SENSE, O_WAYOUT, Z_LOWSELF, de deur, deur, er niet, gisteren, hor-, hore-, klaar, nacht, proo-, proos-, proost, staat in, verh-, wat ik, zelfmoord
21: #time, -ast, -ders, -eelt, -epa-, -ezet, -gezet, -ilen-, -itges-, -komt, -loo-, -man-, -oed-, -oon, -rach-, -rag-, -ring, -roos-, -ruit, -tge-, -tie-, -tje, -topt, -tsm-, -verl-, C_SHAKE, C_STEALING, O_OWN, TIME, Z_LOAN, Z_WITHOUT, Z_WORKHARM, aub, bij, bij jullie, dan, dez-, gokke-, het wordt, kwa-, naar, nee-, om #time, op een, op jullie, sti-, verst-, voo-, vraag
20: -aal, -chei-, -elp-, -entj-, -erlij-, -ete-, -ezelf, -hul-, -lat-, -lba-, -lban-, -llee-, -moord, -nen-, -nke-, -pot-, -pri-, -rde, -tinge-, -waa-, O_GAVE, Q_AGAIN, Q_CANNOT, en dat, hoef-, ik moet, is ook, kwi-, mez-, meze-, mezel-, mezelf, niet kan, nog #number, onde-, onder, schr-, vana-, verha-, verwi-
19: -anm-, -eef, -efi-, -efin-, -epl-, -eren-, -ersl-, -ersla-, -esli-, -fin-, -han-, -kaa-, -lijd-, -lijk, -lke, -llen, -loos, -moo-, -moor-, -ntj-, -oes-, -ood, -ooi, -peelt, -ppen, -rlijd-, -rsl-, -rsla-, -sta, -tin-, -verli-, -zij, C_AGEWORD, DIE, D_FINE, D_LASTPLAY, F_DIE, K_AFTERWARDS, K_CHARGE, K_PLANSET, K_SELFEND, LOVE, V_LETTER, Y_SECRET, alle-, denk, en de, hie-, ik doe, in #number, jon-, jong-, jonge-, kind-, kun-, kwij-, mam-, min, moe-, nie, ond-, speelt, tientje, uit het, uits-, verg-, wil-, zelfmoord is
18: -aaf-, -aafd, -aal-, -afd, -are-, -etten, -houd-, -iema-, -ieman-, -ijde-, -ite, -itin-, -itslu-, -jde-, -kast, -laaf-, -laafd, -nach-, -ngen, -nken, -ocht, -oeft, -oeg, -okka-, -rslaa-, -rwijd-, -slaaf-, -tslu-, -tslui-, -wijd-, -wijde-, BETTER_OFF, B_FROMWHEN, C_LOANCHAIN, D_DEPOSITS, D_PAWN, K_CONTACT, K_FAILEDBEFORE, K_STRIKE, L_FOUND, L_GRIEF, O_GONEPLACE, O_SAID, Q_UTILITY, S_DRIVE, S_VERZ, T_NOTHING, achte-, avo-, avon-, beg-, bij cruks, binnen en, da, doe-, epi-, epis, gen-, haar, he, hoeft, ik niet, kinde-, klaa-, lijs-, lijst, naar #number, niem-, niema-, niemand, pol-, stortingen, tie-, uit de, wou, zet, zor-
17: -aanv-, -aanva-, -acht, -allen, -ama-, -anva-, -arn-, -brac-, -brach-, -cheid-, -ebrac-, -elo-, -enoe-, -enoeg, -ense-, -erg-, -heid-, -hoo-, -ief-, -iek-, -ier-, -ilt, -ind, -innen-, -iten, -les, -nas-, -nasi-, -nnen-, -noe-, -noeg, -nst-, -nsta-, -nva-, -racht, -rap, -redi-, -rgo-, -sel-, -stan-, -stop, -tam-, -tzet-, -tzett-, -uit, -uiten, A_GIVEOUT, L_NOTHERE, L_QUIET, O_FEAR, Z_FASTLOSS, als ik, dat het, ein-, gebra-, gebracht, genoe-, genoeg, heb net, hel-, ik, leef, lie-, mai-, met mn, moet-, moete-, moeten, moo-, nou, omd-, op me, par-, per dag, zet mijn, zwa-
16: -aard, -chul-, -ding, -egd, -egr-, -enh-, -enko-, -erl-, -ewee-, -gev-, -gez-, -geze-, -ientj-, -ine-, -ingen, -isse-, -iting, -lui-, -luiti-, -nenk-, -nenko-, -nnenk-, -nse-, -nze, -oost, -ope-, -oppe, -pis, -plee-, -ppe, -rlij-, -rti-, -rting-, -sluit-, -stand, -uder-, -uders, -uiti-, -uitin-, -unne-, -urde, -uurde, C_LOSTWORD, D_FLASH, O_WHEREFOUND, V_EMPTY, Z_GONE, als het, besl-, buit-, buite-, dank-, dit was, eig-, eige-, ete-, eten, gepa-, gepak-, gepakt, gev-, half, het wel, ik weet, is op, kan nie, kana-, leven, lij-, mij, ni, nu eindelijk, onz-, onze, ook, op uw, pan-, pani-, panie-, sui-, tient-, uit, uitsl-, vee-, voor mijn, vraa-
15: #number, #number heeft, #number van, -acht-, -arder, -dien, -egeld, -ere-, -erkoc-, -eru-, -erui-, -eten, -eurw-, -eurwa-, -ient-, -ijder-, -isa-, -isg-, -isge-, -jder-, -ken-, -ltj-, -luit, -okken, -oorb-, -oorbi-, -oos-, -orb-, -orbi-, -raag, -rge-, -rkoc-, -rkoch-, -rouw, -rstan-, -rvr-, -tijd, -tje-, -tjes, -ude-, -ukt, -urw-, -urwa-, -urwaa-, -vro-, B_FREE, D_MEDS, K_TRAIN, L_STORYEND, acht-, beter, bin-, bui-, de min, deur-, deurw-, een account, en het, er #number, gelo-, gevo-, han-, ik dit, ik er, ik kan, kan-, khe-, maan-, nee, ouders, roo-, vad-, vade-, vader, verkocht, voorb-, ze, zic-
14: -all-, -anie-, -blie-, -cid-, -doe-, -egg-, -egge-, -eli-, -elli-, -elt, -enk, -ensen, -ergo-, -ertje, -eur, -eus, -ezel-, -fen-, -houde-, -icid-, -ile-, -inder-, -ngen-, -nko-, -nsen, -nstel-, -nvrag-, -oorg-, -ren-, -staa-, -tand, -til, -tten, -uic-, -uici-, -uicid-, -unn-, -voe-, -vrag-, -vrage-, -wart-, K_HIM, OVERDOSE, O_GOODBYE, Q_SWORE, SINCE, aanvragen, begr-, chat, deurwaarder, een half, een uur, er geen, gokken, hand, heb een, heb mijn, hier, ik heb, ik maak, inst-, inste-, instellen, inzet, joh, kinderen, kli-, liev-, meer ik, onts-, oph-, ouder-, res-, ser-, stil, stopt, stra-, suic-, suici-, the-, uitsluiting, verw-, voed-, vra-, weet ik, wilt u, zegt dat, zonder mij
13: -aas, -achts, -ader, -ager, -appen, -chr-, -chter-, -chts, -egra-, -erho-, -erlie-, -evens-, -gesp-, -hee-, -hter-, -hts, -idd-, -ieus, -ige-, -isad, -itsl-, -jisa-, -jisad, -jon-, -kken, -lag, -lli-, -luk-, -nac-, -ngez-, -ngeze-, -ning-, -oete-, -oeten, -ojisa-, -opp-, -rga-, -rho-, -rieus, -rlie-, -rtie-, -rui-, -sad, -slaa-, -slag, -smi-, -staan, -tan-, -tgesl-, -toppe-, -weg, -wijt, C_WHOSE, D_ACTS, D_HEART, F_BILLS, K_GUN, K_TIE, PLEAD, S_THINK, aan het, aand-, aando-, af, al, alleen nog, alles is, emojisad, er met, geda-, gel-, gew-, het gaat, ik ben, ingez-, ingezet, koe-, kwijt, leven-, met mij, niks meer, nog een, oude-, pak, serieus, stoppen, u, uitgesloten, vanm-, verli-, wat gebeurt, wilt, zeggen dat, zie-, zn
12: -akt, -anaf, -ande-, -andoe-, -arna, -aste-, -choo-, -chu-, -chuld-, -edi-, -eds-, -eeft, -elat-, -eman-, -emand, -feni-, -huld-, -hulde-, -ich, -ief, -ille-, -jis-, -lde, -lden, -lies, -lin-, -mand, -mojis-, -naf, -ndje, -ndoe-, -oest-, -ojis-, -org-, -paar-, -pak-, -pel, -rik-, -rke-, -rland, -rlies, -rna, -ters-, -terst-, -twe-, -ulde-, -ulden, -urd-, -uurd-, -vens-, C_LETGO, D_DEADKIN, D_PLACE, K_UNSAID, L_CLOSEBY, L_ONEWAY, O_FORGIVE, S_THENGO, WORTHLESS, bete-, de hand, doe ik, dood, gaa-, genom-, genomen, geze-, hart, heb ik, het geld, het is, huil-, ik hier, ik maar, ik op, kap-, lieve-, mail-, meer voor, mens-, mense-, mensen, mijn moeder, mijn ouders, mn, moes-, naar mijn, nederland, net weer, nooit meer, open, plan, stortingen op, vanaf, verlies, versl-, verslaafd, voor alles, vroeg of, waar het, was het, zich, zit ik, zod-
11: #number en, -aka-, -akan-, -akant-, -ame-, -ans-, -anv-, -apj-, -bank, -cho-, -eemt, -elf-, -emt, -epak-, -epakt, -epr-, -eri-, -ffe-, -gel-, -gra-, -icht, -inken, -inst-, -itg-, -itge-, -kant-, -kanti-, -kel-, -ken, -kom-, -lan, -lan-, -land, -leen, -lleen, -lles, -niek, -nkel-, -open, -oppen, -ove-, -paa-, -pakt, -pla-, -rapj-, -rea-, -rgel-, -rin-, -sto-, -ten-, -tze-, D_PLAYWORD, M_SENT, N_HOLDSON, O_GOD, O_MADEUP, O_WHEELS, S_AFTERTODAY, V_SOON, allee-, alleen, alles, avond, dag, enkel-, gele-, help-, hond, ik al, ik krijg, kunnen jullie, moed-, moede-, moeder, na de, naa-, ook een, over een, pa, pla-, sald-, saldo, schri-, sinds mijn, site, spe-, trou-, trouw-, uitg-, uitge-, vaka-, vakan-, voet-, vro-, weer een, zelf
10: -aad, -aait, -ail-, -ait, -blief-, -dere-, -ein, -eker, -ekeri-, -eleg-, -elegd, -elop-, -ening-, -enom-, -enome-, -erde-, -ersta-, -ertj-, -ewees-, -ewoo-, -ewoon, -geg-, -geve-, -ieft, -ijf, -ijna, -ijst, -illen, -islu-, -isluk-, -jna, -jst, -lang, -lde-, -legd, -lief-, -lieft, -lim-, -limi-, -lken-, -ltijd, -mda-, -mdat, -nacht, -nden, -ninge-, -nnen, -nom-, -nome-, -nomen, -nste-, -orge-, -orgen, -orry, -oud, -oven, -prin-, -raait, -rap-, -ree, -rgen, -roo-, -rry, -rsta-, -sluk-, -ting, -unt, -vond-, -wee-, -wees-, -weest, -woon, -zett-, -zette-, A_CARES, A_INNERWAR, BALANCE, C_SLEEPLESS, K_COMES, K_UNMISSED, T_AGO, Y_MINOR, bijn-, bijna, binn-, binne-, dat de, dat ze, de kinderen, doorg-, draait, duu-, duur-, gebel-, gebeld, geld, gewe-, geweest, gewoo-, gewoon, gra-, help, hon-, laa-, maar een, mij op, mijn eigen, mislu-, omda-, omdat, ops-, schei-, schul-, sit-, sor-, sorr-, sorry, spin, spri-, sprin-, stop, stre-, valt, via, weet niet, wegg-, wegge-, zorge-, zorgen, zou
9: #number in, -aarvo-, -aatst-, -ama, -anmo-, -anmor-, -ant-, -app-, -arvo-, -arvoo-, -atst-, -atste, -beld, -daa-, -dda-, -ddag, -ebel-, -ebeld, -eder-, -een-, -ego-, -eter, -even, -ewo-, -gaa-, -goe-, -haa-, -idda-, -iddag, -idi-, -ieg-, -ijda-, -ijt, -jda-, -mee-, -ment-, -nmi-, -nmor-, -nmorg-, -nsl-, -oer-, -okke-, -olg-, -orr-, -rage-, -ragen, -rde-, -rdo-, -rijda-, -roeg, -rwaa-, -rwaar-, -scho-, -sge-, -sting, -tsc-, -tsch-, -ven, -vra-, -wij-, A_UNSEAWORTHY, A_WHO, GONE, V_ENOUGH, de bank, eigen, eind, en dan, eri-, erin, gedaa-, gedaan, gee-, gem-, gewee-, gewo-, hoe kom, in een, is er, ja, kos-, laat-, laats-, laatste, lan-, lang, leeg, mama, men-, met de, nu is, op het, ope-, over-, schu-, slo-, spaar-, ster-, strak-, straks, toe, vanmo-, vanmorgen, veel, verl-, volg-, vrijd-, vroeg, want, zij, zorg-
8: -aan-, -aats-, -ach-, -aks, -alt, -anav-, -anavo-, -ard, -ari-, -ben, -deren, -eel-, -efoo-, -egev-, -egeve-, -eid-, -erla-, -est, -ewor-, -eword-, -foo-, -gok-, -hou-, -iek, -ijs-, -inge-, -ink-, -lefoo-, -lope-, -lti-, -ltij-, -maal, -ndj-, -nli-, -oge-, -okt, -onder-, -oot, -orma-, -pell-, -pelle-, -raks, -rdi-, -rla-, -rvo-, -rvoo-, -rvoor, -rwa-, -sche-, -sie-, -telle-, -tij-, -trak-, -traks, -tst-, -uto, -uur, -uur-, -val, -voor, -weer, -wor-, -word-, -worde-, F_BLEED, K_PAYSOUT, LAST_WORDS, M_FATE, O_BELONG, T_COMPLAIN, alti-, altij-, altijd, auto, bij-, dri-, eind-, en een, gebe-, gewor-, geworden, gez-, had, hem, huis, mis, nor-, norm-, norma-, ple-, slu-, slui-, stu-, twee keer, vanav-, vanavond, verd-, vergo-, weg-
7: -aarn-, -ats-, -egel-, -egen, -ergok-, -erke-, -gaan, -geslo-, -iem-, -indel-, -jes, -lst-, -ogen, -omen, -rgok-, -roe-, -stu-, -tste, -waard-, -war-, K_FIGURE, K_WASGOOD, M_SPAN, Z_LONELY, alt-, bank, daarn-, de, door-, echt, einde-, eindelijk, komt, luk-, lukt, met mijn, mis-, reken-, slot, tele-, teru-, vas-, wel, zoo-
6: -aat-, -ald-, -and-, -ando-, -ard-, -bij, -eder, -efoon, -elp, -gokt, -igen, -iss-, -moj-, -moji-, -nzet, -oeder, -oer, -oji-, -opt, -rug-, -taa-, -uld-, -win-, -zeg-, H_WISH, K_BLOODY, N_UNPAID, PENDING, account, ach-, emo-, emoj-, emoji-, gezeg-, gezegd, graa-, graag, nik-, niks, ove-, sal-, spaa-, sta-, stort, telef-, telefoon, van #number, vrou-, vrouw, zeg, zoon
5: -aak, -appe-, -chri-, -chrij-, -erug-, -ezeg-, -ezegd, -gens, -gesl-, -hri-, -hrij-, -ien-, -ijg, -ijk-, -ndeli-, -nders, -oon-, -pot, -rden, -rder, -rijg, -rou-, -ting-, -ver, -zegd, D_HE, L_ONCE, RELATION, dic-, dich-, kee-, krijg, naar de, terug-
4: -esp-, -ewe-, -ger, -lot-, -nder-, -ome-, -taan, Y_ONEMORE, dicht, heb de, sche-, stor-, uw
3: -iks, -maa-, -nav-, -ndere-, -nie-, -slot-, -tort, T_OWN, ver-
2: -ema-, -ges-, -inde-, -lee-, -nder, -uis, Z_PLAY
1: -che-, -eken-, -raa-, STILL
-1: -llie, -taat, -ulli-, -ullie, N_ABSENT, S_SWALLOW, jull-, julli-, jullie
-2: -den, K_HOARD, M_OTHERS
-3: -ijn, -ouden, -ste, -uden, F_HARM, blo-, zie
-4: -aar-, -andaa-, -bben, -ebb-, -ebbe-, -ebben, -elen, -end, -eni-, -ker, -ndaa-, -ooit, -poo-, -poor-, -uss-, ACCOUNT_ONLY, SMS, S_HOWMUCH, acco-, accou-, hebb-, hebbe-, hebben, iet-, iets, kri-, noo-, nooi-, nooit, vanda-, vrij-, word-, zon-
-5: -cco-, -ccou-, -ccoun-, -eda-, -eeg, -eiger-, -endi-, -erder, -iet-, -iger-, -ijven, -jven, -leg-, -len, -lie, -nem-, -neme-, -nne-, -oek, -ord, -ran-, -schri-, -vraa-, LOGIN, T_MISJUDGED, bewi-, blij-, contr-, dagen, geve-, jul-, krij-, mor-, morg-, sind-
-6: -aling, -angen, -bbe-, -betal-, -bew-, -bewi-, -bewij-, -echt-, -eling, -ere, -erkt, -ett-, -ewonn-, -fica-, -ficat-, -ica-, -icat-, -icati-, -iets, -ifica-, -innen, -ist-, -kere-, -keren, -nam-, -nkt, -ntro-, -ntrol-, -onnen, -ontro-, -ort-, -pin-, -rie, -rien-, -rkt, -spo-, -trol-, -tte-, -wonn-, -wonne-, A_SUM, L_WHEN, O_BURDEN, aanv-, acc-, ander-, bes-, cont-, en toch, ge, gewonnen, iem-, iema-, ieman-, iemand, twe-, waaro-, woo-
-7: -aken, -alin-, -ater-, -cou-, -coun-, -ctie-, -dag, -dig, -eeld, -egi-, -ekeu-, -ekeur-, -eldt, -elk-, -ers, -erz-, -etali-, -gekeu-, -gere-, -ich-, -ijken, -ijne, -jken, -jne, -keurd, -las-, -ldt, -lijft, -nze-, -nzett-, -oken, -oun-, -sch, -schr-, -sse-, -talin-, -uren, GREETING, MONEY, Q_TELL, T_USEDUP, ande-, binnen, blijf-, blijft, dag-, dage-, fre-, inge-, lig-, mede-, medew-, mijn winst, pay-, sla-, spin-, spins, staat, taf-, tafe-, thuis, toe-, voor het, win-
-8: -agina, -apie-, -asp-, -aspo-, -aspoo-, -aterd-, -atis, -chter, -dew-, -dewe-, -dewer-, -edew-, -edewe-, -egt, -emo-, -ende, -erda-, -eren, -erzo-, -etale-, -ette, -fschr-, -ged-, -gesc-, -gesch-, -gina, -hen, -hter, -ieren, -ieu-, -imu-, -ina, -ite-, -koms-, -ler, -lijf-, -mme-, -nds, -nkel, -nst, -odi-, -oll-, -oms-, -onden, -ort, -orte-, -pins, -pnem-, -pneme-, -poort, -ratis, -ron-, -rzo-, -spoo-, -spoor-, -ssen, -tali-, -terd-, -terda-, -tis, -tor-, -usse-, -ussen, -uto-, -ves-, -vest-, CONTRIBUTE, EXPIRE, bela-, bew-, cha-, con-, er een, fil-, fout, gebl-, goed-, grat-, grati-, gratis, heb-, medewerker, opnem-, opnemen, papi-, papie-, pasp-, paspo-, paspoort, tel-, tussen, van #amount, voor ik, wachten, wan-, weg, wer-, wordt, zat-, zate-, zater-, zoe-
-9: #number op, -aad-, -aag-, -aagt, -ageer-, -agi-, -agin-, -agt, -ank, -ans, -baa-, -cati-, -catie, -cum-, -cume-, -cumen-, -del-, -dresb-, -eie-, -elan-, -eler-, -epe-, -erd, -erv-, -erve-, -erw-, -esbe-, -esbew-, -etter-, -eveel, -ewon-, -fie, -geer-, -geert, -ggen, -hrijv-, -hui-, -igg-, -ijf-, -ijz-, -ing-, -inst, -itl-, -itle-, -ive-, -kte, -laar-, -land-, -leg, -lge-, -lle, -maken, -nieuw, -nnu-, -nop, -nter-, -ocu-, -ocum-, -ocume-, -oen-, -oevee-, -oid, -oni-, -oof-, -oop-, -oopt, -oort, -orten, -pne-, -pni-, -pnie-, -pnieu-, -resb-, -resbe-, -rijv-, -rland-, -sbe-, -tif-, -ull-, -ume-, -umen-, -ust-, -uurd, -ven-, -vond, -wer-, -woord-, AGAIN, HOW, K_THISTIME, MARKETING, PAYOUT_ROUTE, TWICE, T_LESS, T_VOUCHER, adresbewijs, al sinds, betal-, coll-, colle-, doc-, docu-, docum-, draa-, en er, gewon-, goede-, het ook, hoeveel, in mijn, is de, kas-, krijgen, lag, mijn opname, opne-, opni-, opnie-, opnieuw, reageert, sca-, spelen, staan, uitl-, uitle-, veri-, verif-, vor-, vori-, wei-, welk, werkt, winst, zon
-10: -abl-, -able-, -ackj-, -ackja-, -afe-, -agee-, -alen, -anka-, -arden, -ass-, -cep-, -cherm, -chool, -ckj-, -ckja-, -ckjac-, -cont-, -dres-, -dsp-, -eagee-, -eam, -eek, -eerd-, -eili-, -ekin-, -ekre-, -ekreg-, -ekt, -enin-, -eran-, -erand-, -erif-, -erifi-, -erko-, -erm, -estuu-, -etr-, -ets, -eurd, -euwe, -evee-, -fde, -geho-, -gest-, -herm, -hool, -htend, -ieuwe, -ifie-, -ijv-, -ioe-, -jac-, -kja-, -kjac-, -kkee-, -kre-, -kreg-, -krege-, -lack-, -lackj-, -lev-, -leve-, -lgen-, -lijv-, -lijve-, -lpen, -lut, -naa-, -ngel-, -nle-, -nsd-, -nsda-, -num-, -numm-, -numme-, -oeve-, -okkee-, -ond-, -onn-, -ool, -oorde-, -orig-, -orige, -oul-, -oule-, -oulet-, -pelen, -pna-, -pnam-, -pname, -rand-, -rande-, -regen, -rifi-, -rifie-, -rim-, -rko-, -rma-, -rop, -sbew-, -sbewi-, -stb-, -stig-, -stor-, -stuu-, -stuur-, -tend, -tern-, -tkere-, -tuurd, -ulet-, -ulett-, -umm-, -umme-, -ummer, -veel, CHANGE, H_CODE, M_REJECTS, REJECTED_DOC, T_LATE, aang-, aange-, adres-, banka-, bewijs, bla-, blac-, black-, dubb-, dubbe-, en mijn, gekr-, gekre-, gekregen, geldt, hoev-, hoeve-, ik dan, kan niet, ker-, klop-, krijg-, leu-, loop-, loopt, nieuwe, nog, opna-, opnam-, opname, pak-, pra-, rec-, rekening, rou-, roul-, roule-, sin-, tab-, tabl-, table-, te zien, uitkeren, van het, vera-, veran-, verbi-, verde-, verk-, vorig-, vorige, vriend, was, wat een, werk-, wij-, wins-, woon, zeg-
-11: #number percent, -allo, -anz-, -apot, -baar, -derl-, -dres, -eag-, -eage-, -echte, -eden, -eem, -eis-, -ekr-, -eldi-, -ele, -ele-, -erce-, -ercen-, -erle-, -euw, -gbo-, -iend, -ieuw, -ikt, -inden, -inds, -ins, -itke-, -itker-, -kel, -lich-, -llo, -mak-, -make-, -mbe-, -men-, -ner, -nten, -nvraa-, -oke-, -ontr-, -ordt, -otj-, -otje, -rce-, -rcen-, -rcent, -rdt, -res, -rlo-, -rten, -sch-, -sdag, -teld, -tke-, -tker-, -tle-, -tond, -tska-, -tve-, -tver-, -ude, -vere-, -ving, -vraag, -won-, -zig-, N_SINCE, aanvraag, and-, bee-, bloe-, cen-, die-, dub-, en die, hall-, hallo, ie, jullie hebben, kaart-, kapot, kerst-, mel-, mijn bank, nul, op te, oude, perc-, perce-, percent, reag-, reage-, sinds, slechte, snel-, spre-, stond, toeg-, uitk-, uitke-, vrie-, vrien-, wat moet, wijz-, wit
-12: -ablet, -ade-, -aha, -ake-, -ange-, -astin-, -ate-, -blet, -boeki-, -cent, -eking, -elast-, -elic-, -els, -ens, -erlor-, -erte-, -est-, -euk, -eur-, -iee-, -ind-, -jving, -last-, -lasti-, -let, -leu-, -lfd-, -lokke-, -lore-, -loren, -mmer, -name, -nde, -nemen, -ngeh-, -ngeho-, -nges-, -nings-, -nzet-, -oekin-, -oev-, -omo-, -ooi-, -out, -pen-, -plo-, -ratie, -rgen-, -rif-, -rlor-, -rlore-, -romo-, -rsc-, -rsch-, -rschi-, -rting, -strat-, -tal-, -tale-, -talen, -ter-, -tig, -tig-, -trat-, -trati-, -uter, -ype-, -ypen, -zelf-, -zelfd-, MISSING, M_SPENTPATIENCE, T_DONE, bedra-, bli-, cash-, de laatste, dien-, dig-, en, en ik, get-, hah-, ik zie, inzet-, kan, kle-, kom ik, kom niet, niet als, nog altijd, op #amount, prom-, promo-, ron-, rond-, stee-, storting, tablet, typ-, type-, typen, verder, verloren, verte-, vind-, wacht, wacht-, win #number, zegt, zei
-13: #time uur, -acti-, -anb-, -ano-, -ash-, -atie, -att-, -atte-, -cher-, -dankt, -dig-, -din, -dra-, -ece-, -edan-, -edank-, -eert, -eit-, -eits-, -eke, -elas-, -ell-, -ellen, -emor-, -emorg-, -enge-, -entif-, -erc-, -erek-, -ereke-, -erste, -eta-, -gelo-, -gie-, -gsb-, -ien, -ific-, -ingsb-, -iteit-, -kto-, -ldig, -lees-, -lfde, -mpu-, -ngsb-, -nop-, -ntif-, -ntifi-, -olle, -oord, -reeg, -reg-, -rege-, -rle-, -rste, -sda-, -sin-, -teed-, -teeds, -teit-, -teits-, -tifi-, -tific-, -tra-, -vee-, CAN, DECLINED, G_FUN, G_LAUGH, N_PROOFS, TERMS, WHY, WIN_NOUN, actie, adres, alles kits, beda-, bedan-, bedankt, bedr-, bewij-, casino, col-, dag en, de rits, dea-, een-, eerst, eerst-, eerste, fra-, geb-, gedu-, hang-, id, ik met, kit-, kits, kits achter, kree-, kreeg, met die, pin-, rit-, rits, stat-, steed-, steeds, verm-, viel, voor, werd
-14: -anda-, -ander-, -ankt, -asino, -asse-, -bet-, -beta-, -bin-, -dan-, -dank-, -ding-, -elfd-, -elke, -end-, -enges-, -erbin-, -erm-, -ers-, -ersc-, -ersch-, -erugb-, -fel-, -fie-, -geke-, -ijgen, -ijvi-, -ijvin-, -ino, -inu-, -iteng-, -jgen, -jvi-, -jvin-, -lor-, -man, -nco-, -rbin-, -reken-, -rijvi-, -rom-, -rugb-, -sino, -stra-, -tbo-, -teli-, -teng-, -tenge-, -ton-, -tters, -ugb-, CODE, H_REPORT, METHOD, MULTI, M_OVERANDOVER, M_SCREENFAIL, N_TAKEN, O_AHEAD, O_METHOD, antwoord, buitengesloten, bus, dat aan, dat was, een klacht, en nu, erg, geld-, gelu-, goed maar, haha, inlo-, kam-, kan dat, krijg ik, lees, minu-, nem-, neme-, nemen, staat er, ston-, verlo-, verv-, welke
-15: -aan, -ack, -arte-, -cat-, -con-, -dage-, -dagen, -dul-, -ebru-, -ebrui-, -eds, -edul-, -eeds, -ekeni-, -elfde, -elk, -elui-, -erlo-, -esb-, -ezi-, -ffi-, -geh-, -ili-, -keer-, -keerd, -keni-, -kenin-, -keur-, -kin-, -kje, -lecht, -loe-, -nin-, -off-, -pele-, -rav-, -tat-, -telij-, -tera-, -tsk-, -uik-, -uwd, -uwe, -zien, COUNT, FRIEND, H_CANT, H_SETTING, M_PRETEXT, M_UNSETTLED, aan-, bedrag, bonu-, dank u, de #amount, fou-, gebru-, ged-, gedul-, geef-, geeft, gelui-, hee-, het niet, is dat, is mijn, kor-, maar niet, nu #number, nu doet, pri-, school, spele-, ste-, te laat, vie-
-16: -aart, -alen-, -ali-, -asti-, -cht-, -dea-, -eerd, -elle-, -erin-, -ertel, -esch-, -estel-, -etal-, -ewijs, -fic-, -igi-, -ijl, -itb-, -itbe-, -itbet-, -kee-, -keu-, -king, -ler-, -ling, -log-, -nda-, -nis-, -nlog-, -ntr-, -nus-, -oeg-, -ont-, -onus-, -pli-, -rtel, -rwijl, -sti-, -tbe-, -tbet-, -tbeta-, -ule-, -unt-, -uro, -vent-, -wen-, -wijl, -wijs, H_AUTHORITY, O_NO, T_FUSSY, T_GONE, bel-, best-, bonus-, doet, dus, eur-, euro, gebruikt, gesp-, ik de, ik sta, inl-, inlog-, is een, laten, nu, rad-, reg-, staa-, terw-, terwi-, terwijl, uitb-, uitbe-, van dat, verb-, vertel, waarom is, zit er
-17: -aand, -brui-, -bruik-, -dent-, -denti-, -ebr-, -edra-, -elu-, -enen, -eng-, -ewi-, -ger-, -gin-, -ide-, -ijge-, -ing, -isb-, -jge-, -lecht-, -lees, -neer, -nneer, -ruik-, -ruikt, -rve-, -stera-, -ter, -terav-, -tte, -tter-, -uikt, -ute-, H_ANGRY, MY, T_TWICE, adv-, bij mijn, chat-, fijn-, fijne, gespe-, gespeeld, gisteravond, iden-, ident-, ik wacht, kaart, kijk, maand, man, rea-, tik-, wann-, wanne-, wanneer
-18: -ame, -anne-, -annee-, -anu-, -bre-, -cen-, -chn-, -echn-, -edu-, -eed-, -eki-, -ela-, -erav-, -eravo-, -erbi-, -este-, -ijg-, -itei-, -nnee-, -nui-, -nuit, -pel-, -ravo-, -ravon-, -rijge-, -rus-, -tei-, -tie, H_ENTER, M_NOTHERE, act-, acti-, bank-, bij het, casi-, casin-, eens, fij-, geha-, ges-, goei-, kom, mijn #number, neg-, nege-, nie-, niet, rege-, spel-, tec-, tech-, techn-, vert-, wat is
-19: #number ik, -aden, -anui-, -anuit, -asin-, -chi-, -drag, -edr-, -edrag, -eha-, -ent, -esc-, -gen-, -ings-, -ldi-, -lleg-, -nge-, -ngs-, -nieu-, -oet, -olleg-, -ori-, -rag, -rij-, -tar-, -urd, -woo-, CHILD_USED, L_LATE, M_PASSED, N_LOCKEDIN, O_CALM, Z_LOOP, goed, het morgen, ik had, in, me met, moet, niet meer, regen-, slec-, slech-, thu-, thui-, vanu-, vanui-, vanuit, vin-, welk-
-20: -act-, -avond, -dag-, -dre-, -echt, -eme-, -ening, -era-, -ewij-, -fge-, -gek-, -ive, -ndi-, -rati-, -ree-, -rijg-, -schi-, -woord, DEVICE, G_ADJECTIVE, K_CALM, N_IMPATIENT, PROBLEM, WAGER, bed-, beste-, bon-, de naam, er, ide-, kij-, live, nieuw-, ong-, onge-
-21: -ack-, -ati-, -avon-, -ble-, -ega, -eho-, -ene-, -ier, -ijs, -lega, -lic-, -llega, -men, -nner, -nte-, -ocht-, -ochte-, -oed, -oeki-, -per-, -rat-, -reke-, -tel-, -ters, STATUS, WEEKDAY, collega, die #number, gaan, ik mijn, kers-, klo-, late-, mag, mijn #amount, naam, nieu-, sle-, win
-22: -aam, -ang-, -ann-, -chte, -egen-, -emen, -hte, -lacht, -lec-, -ntwo-, -ntwoo-, -pier, CHARGE, H_STRANGER, T_CHARGED, T_STATE, adr-, adre-, antwo-, ban-, gij, ik wil, ik win, klac-, klach-, klacht, vri-
-23: #amount euro, -ank-, -art, -boe-, -boek-, -ctie, -hat-, -ntw-, -obot, -str-, -tel, -tro-, -two-, -twoo-, -twoor-, -vin-, G_FEELING, M_ASKAGAIN, M_NOPROGRESS, S_LATER, T_GIVE, V_TALKS, aan, afge-, ant-, antw-, daar, de #number, mij-, robot, van mijn, waa-
-24: -eel, -icht-, -ifi-, -nee-, -oei-, T_REVERSED, WHO, dank, er is, liv-, van jullie, waar, wac-, wach-, week
-25: #amount, -ede-, -erst, -lach-, -rst, AMOUNT, HOWLONG, H_NOTME, N_LEFTIN, op mijn
-26: -avo-, -bon-, -bonu-, -bonus, -ech-, -erb-, -nti-, -nus, -obo-, -onus, FUNDSOURCE, Q_HARD, USE, eers-, geh-, heel, ik kom, moet ik, rob-, robo-
-27: -eld-, -its, -ode, -pie-, BLOCKED, NUM, afg-, daa-, lat-, van
-28: -erk-, -ert, -ning, het nog, opn-
-29: -bot, -eer-, -ieuw-, -rek-, -woor-, ik ga, kaar-
-30: -oek-, -zie-, D_FUTURE, M_PROMISE, M_WIPED, T_REPEAT, eer-, her-
-31: -cod-, -code, -euw-, -tee-, G_THING, T_STUCK, cas-, hoe laat, voor de
-32: -ees, -lech-, K_TITLES
-33: JOKE, kaa-, met een, op de
-34: BYE, H_ASSET, H_LOCKED, YOU, goe-, had #number, is, wat
-35: -lac-, BLOCKED_BY_YOU, G_TITLE, WINNINGS
-36: -rte-, M_WAIT, N_GAMEWON, N_SAIDLATER, T_SAID, op, pas-
-37: -cti-, -enti-, MONEY_THING, T_DID, hoe, kan ik, met, op #number
-39: -ale-, -ent-, N_WAITING, T_JOY
-40: mijn, of
-41: -onu-
-42: -den-, M_ACCOUNTNO, T_YET
-43: H_THING
-44: wel-
-45: H_MISUSE
-46: K_THING, M_PAPER
-47: die
-48: NOT_ARRIVED
-49: APP, PERSON_NOUN, WHEN
-50: M_STILLNOT, T_CALM
-52: D_BUTNOT, EXISTING, jij
-53: THANKS
-55: WHERE
-59: ARRIVE
-62: H_YOU, T_GOT
-63: D_CASINO_BYE, FAULT
-64: PERSON_SURE
-66: T_BET, Y_QUESTION
-67: T_PAY
-70: T_CHECK, WAITING
-74: N_STILL
-78: BONUS
-82: WHAT
-84: H_BROKEN
-94: PAYOUT
-97: Y_DEVICE
-99: DOCUMENT
-101: DOCKIND
-127: K_BIZ, T_ASKING, Y_CALM
`,
  },
};
