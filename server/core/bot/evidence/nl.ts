/** What pieces of Dutch messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 316, care: 484 },
  weights: {
    crisis: `
127: D_HESTATE, SUICIDE, V_DEATH, het
113: KILL
104: als
99: V_WISH
93: V_MEANS
89: O_DEATH
88: L_NATURE
86: V_FINAL
85: L_GRIM
82: F_SOON, L_PRECIOUS, O_LIFEX
81: D_HARMX
79: GET_MEANS
78: RELIEF
76: -een, dat
75: O_EVERYBODY
73: V_MISS
72: K_FIGURE
70: O_GOING
69: HEIGHT, V_PLACE
68: K_CONTACT
66: K_SETTLED, LIVE, V_LIFE
65: K_ARMED, K_DRUGS, O_PILLWORD, WANT
63: K_HEIGHT, K_LEAVE, K_STRIKE, van mij
62: K_WATER, L_LEAVING, O_DEADLINE, S_THINK, pla-
61: D_CLOSING, MEANS, O_TIDY
60: K_LURE
59: V_EVERYONE
58: O_SAID
57: O_DOIT, V_WORLD, t
56: D_NOTSEE, K_ME, O_ABOUT_ME, PILLS, V_ME
55: D_MEDS, K_ADIEU, L_ONCE, O_LAST_AFFAIRS, ik nog
54: F_SELF, O_BELONG, O_WORLD, SELF
53: D_LOVED, O_STEP
52: K_HOUSE
51: O_NOTHERE, O_OVER, S_LIFE, S_THEY, heb, hoo-
50: D_LIMBS, F_HARM, L_WHEN
49: JUMP
48: D_ACTS, POINTLESS
47: net
46: -ore-, -oren, D_LETHAL, na, zel-
45: A_EMPTYPACK, B_MUSE, K_THENGONE, LAST_WORDS, haa-
44: -ang, PLACE_HIGH, zijn
43: -ant, -omt
42: F_TRAIN, L_NOTHERE, O_EDGE, ze
41: D_WORN, LOVE, als de, kom-
40: -aar, -ige, BODY, STAND, hij, zelf-
39: -tap, -uur-, K_CONDLOSE, V_LETTER, stap, zij-
38: -ete-, F_AFTER, LIFE, ME, O_HIDE, O_TOOL, V_NOWAY, dan, is op
37: -ana-, -oef-, DESPAIR, F_DIE, K_BLADE, K_COMES, L_GRIEF, UPLOAD, en dat, niet het, nog een, pol-, sal-
36: -elf, -erlij-, -eze, O_TOOMUCH, deze
35: -ring, -ven, ALREADY, A_ATTABLE, C_YOUTH, GONE, HAPPIER, K_WASGOOD, L_FOUND, L_INHERIT, WORTHLESS, ben, hoor, maa-, mee-, nee, verha-
34: -erli-, FAREWELL, K_BODY, K_STAND, O_FEAR, Q_YOURS, V_HARM, V_PAIN, sti-
33: -eno-, -erha-, -erl-, -esli-, -rha-, -rlij-, -sli-, D_GIVEN, F_WISH, K_AFTERWARDS, O_OWN, O_WHEREFOUND, STILL, overl-, sui-, zic-
32: -esl-, -ost, BALANCE, DIE, L_STORYEND, NEG, geno-, gew-, hoef-, in mijn, lig-, moo-, schr-, uit het
31: #number jaar, -rli-, A_CARES, F_BODY_ACT, G_ADJECTIVE, K_NOFURTHER, O_NONEED, V_JUMP, dat hij, is het, nog, opg-, verh-, voor-
30: -cid-, -icid-, -oel, -oos, -rac-, -ram, -slu-, -uic-, -uici-, -uicid-, -ver, -zelf, K_HIM, K_TIE, K_UNSAID, het is, het voor, ligt, suic-, suici-, u, veel, weg-
29: -are-, -eer, -gar-, -lat-, -leg-, -lijd-, -orry, -pel, -rlijd-, -rry, -verli-, D_DEADKIN, K_ERASE, M_ASKAGAIN, O_SENSE, S_SILENT, S_VERZ, dez-, fot-, ga, haar, in de, sor-, sorr-, sorry, vee-
28: -aal, -der, -eef, -eri-, -ill-, -lan, -orr-, -rie-, B_FROMWHEN, B_RAVINE, D_EXIT, D_KISS, F_LIE, OVERDOSE, alle-, gebe-, plan
27: -elfm-, -elfmo-, -fmo-, -fmoo-, -fmoor-, -han-, -lfm-, -lfmo-, -lfmoo-, -nige, -oeft, -oos-, -vro-, O_GOODBYE, STOP, V_ENOUGH, denk ik, enig-, enige, er niet, hier, hoeft, ik maar, str-, stre-, zelfm-
26: -egg-, -egge-, -houd-, -ken-, -ond, -oon, -rin-, -roost, -stere-, -tos, -verl-, CLOSE, F_BLEED, L_LATE, Q_UTILITY, V_KIN, als het, eni-, geb-, hoe-, ik weet, leven, maar, pas, proo-, proos-, proost, sald-, saldo, stuu-, wat ik
25: -aas, -egd, -eleg-, -erge-, -ici-, -igt, -nas-, -nasi-, -nig-, -oet-, -olg-, -ren, -roos-, -tam-, -tge-, -toel, -urde, -uurde, BETTER_OFF, B_LIMB, CHILD, D_LASTPLAY, beter, kan-, kra-, niet bij, opk-, pog-, pogi-, pogin-, volg-, voor mijn
24: -aak, -ame-, -app-, -brug, -chu-, -erg-, -ewo-, -ogin-, -oost, -ude-, -urd-, -uurd-, C_WHOSE, K_GUN, O_WHEELS, dat het, een uur, gewo-, is, ook, op jullie
23: -aap-, -aldo, -alt, -daa-, -ego-, -egr-, -egra-, -gra-, -ich, -ille-, -iti-, -laap-, -ldo, -man-, -moo-, -moor-, -rge-, -tere-, -tuu-, K_IFDEAD, K_LOSEIT, SINCE, Y_ONEMORE, dood-, ein-, gebel-, gebeld, ik maak, meen, meen het, meer, mijn verhaal, nee-, open, slaap-, tra-, tram, verd-, zich, zonder mij
22: -beld, -chul-, -ebeld, -eld, -esned-, -kel-, -komt, -lan-, -nmi-, -oli-, -ome-, -rik-, -sned-, -snede-, -uis, B_ANCESTOR, B_ANCHOR, K_KIN, K_TRAIN, O_GOD, O_RELIEVED, O_TOOLATE, S_CLOSED, V_EMPTY, heef-, heeft, hie-, komt, laat-, laats-, lev-, leve-, mis-, ope-, poli-, reken-, wegg-, wegge-, wil niet, wil-
21: -ast, -cht, -den, -eden, -eren-, -eslik-, -esne-, -gare-, -houde-, -iga-, -igar-, -igare-, -lig-, -ned-, -nede-, -neden, -oete-, -oeten, -ogi-, -ove-, -pge-, -pri-, -slik-, -slikt, -sne-, B_SEDATIVE, D_HE, D_PAPERS, M_OTHERS, S_DRIVE, aand-, aando-, all-, ben op, doen, elk-, gen-, gep-, gesli-, geslikt, handj-, handje, horen, komen, meer van, onder, opge-, oph-, ple-, rek-, reke-, sig-, siga-, sigar-, te, was, zelfmoord
20: -aat-, -aats-, -andoe-, -che-, -chr-, -ebe-, -ebel-, -err-, -ewe-, -fen, -ffen, -ijne-, -ijnen, -jne-, -jnen, -laten, -luk-, -ndoe-, -ouw, -sie-, -sta, -ten-, -toe-, -tst-, -zel-, D_OWN, K_ROPE, L_CLOSEBY, M_TICKET, afs-, bete-, bij u, gesneden, het spel, het wel, hor-, hore-, ik ben, ik geef, ik heb, jullie site, kome-, mer-, net zorg, res-, saldo #number, zorg goed
19: -aal-, -andj-, -andje, -arag-, -arage, -even, -ewee-, -late-, -lde-, -likt, -lis, -men, -oging, -ope-, -orm, -prin-, -rage, -rvr-, -sbr-, -schei-, A_BODYEND, D_DRAINED, D_HEIR, K_HOARD, O_MYTIME, O_WAYOUT, Q_MONEYWORD, S_HOWMUCH, T_NOTHING, Z_AFRAID, bes-, besl-, een poging, geen, geg-, gesn-, gesne-, hem, hoeft niet, hui-, kee-, klaar, mezelf af, op t, poging, poging gedaan, spo-, spri-, sprin-, tege-, van haar, van plan
18: -anm-, -ats-, -doe-, -eft, -elegd, -ema-, -enoe-, -enoeg, -esn-, -eus, -ewoo-, -ewoon, -haal, -hat, -hou-, -hul-, -ijn, -kke-, -legd, -lik-, -loos, -nli-, -noe-, -noeg, -nso-, -rhaal, -roo-, -schul-, -staa-, -staan, -tin-, -vel-, -vrou-, -vrouw, -wijt-, -woon, B_FREE, B_THISTIME, D_PLACE, D_THENKNOW, O_GONEPLACE, O_STANDING, V_EVER, aan het, al een, denk, een keer, elke, genoe-, genoeg, gev-, gewoo-, gewoon, goed voor, heb net, help ik, het gokken, het op, hon-, hond, klaa-, kunnen jullie, laa-, nacht, tot, verhaal, verwi-, want anders, wat gebeurt, zal, zo
17: -aard, -afe-, -ara-, -asi-, -ater, -ders, -dje, -eet, -efd-, -egev-, -egeve-, -erhaa-, -erhan-, -erro-, -erron, -eter, -ffe-, -fsche-, -gele-, -ich-, -isc-, -itie, -laar, -lijk, -liti-, -litie, -moord, -ngen, -oest-, -olit-, -oliti-, -oud-, -pring, -rach-, -rapp-, -ren-, -rhaa-, -rhan-, -ron, -rro-, -rron, -sluit, -urt, D_HEART, D_HOPE, K_PLANSET, alles verspeeld, beg-, bij, daarn-, dat ik, de maas, doe, en de, er met, eve-, even, gebeurt er, gesl-, gro-, inzet, je, leef, maas, ni meer, perr-, perro-, perron, polit-, politie, spring, vas-, vol-, weet, zorg
16: -aatst-, -ace-, -afel, -ando-, -atst-, -atste, -bij, -cida-, -edaa-, -edaan, -eemt, -emt, -epl-, -evro-, -ewor-, -eword-, -fel, -gesp-, -gok-, -hulde-, -icida-, -ida-, -ieus, -ijt-, -inde-, -itw-, -itwe-, -itweg, -ksc-, -ksch-, -kschu-, -les, -lij-, -ndj-, -ndje, -nkel-, -oksc-, -oksch-, -ood-, -org, -oto-, -pij-, -rag-, -ras-, -rga-, -rieus, -ssi-, -tweg, -ulde-, -ulden, -wor-, -word-, -worde-, A_GIVEOUT, D_FINE, FRIEND, F_END, K_FAILEDBEFORE, K_ONCEMORE, L_ONEWAY, O_FIGHT, PENDING, PLEASE_HELP, S_AFTERTODAY, T_LESS, arm-, arme-, betaald, dat is, doe-, eig-, eige-, eind, en een, enkel-, er, foto, gewor-, geworden, gok-, goksc-, het ga, iet-, iets, ik tel, laat, laat ik, laatste, meer ik, meer wil, merk-, mn, neem-, neemt, neemt niet, ook een, rus-, serieus, stuur-, teg-, tel, uitw-, uitwe-, uitweg, zelfmoord is, zoeke-, zoeken, zol-
15: -aarn-, -aarna, -dat, -doet, -eef-, -eken-, -ekeri-, -eman-, -emand, -enk, -erh-, -erie-, -erieu-, -etj-, -etje-, -etjes, -evr-, -ewerk-, -fen-, -gens, -hang-, -hange-, -ijd-, -ike-, -illen, -inz-, -islu-, -isluk-, -itv-, -lke, -lles, -mand, -nder, -okke-, -oks-, -ont, -oont, -otos, -port-, -rde, -rgens, -rieu-, -rmen, -sche-, -schu-, -slui-, -sluk-, -tuur-, -tuurd-, -vaart, -werk-, GAMBLE_ONLY, K_SELFEND, N_ABSENT, O_FORGIVE, T_SAID, alles, begr-, begra-, boe-, chat, daarna, duur-, emojilaugh nee, fotos, gegevens, goks-, gokschulden, heeft een, het wordt, ik die, kana-, maar tegen, mij, mislu-, miss-, moet-, moete-, moeten, naar mijn, niet, op deze, op ik, serie-, stuurde, thuis, uitv-, uur op, waar ik, woont
14: -age, -ald-, -arna, -bru-, -daan, -delij-, -dri-, -dsb-, -egon, -elijk, -epr-, -erdri-, -erga-, -erkt, -eten, -ges-, -ging, -gon, -huis, -ieman-, -ier-, -itin-, -kant, -laa-, -lden, -nst-, -nzet, -oeke-, -oeken, -ogt, -okken, -oorb-, -oorbi-, -orb-, -orbi-, -oude-, -rand, -rdri-, -rgel-, -rna, -til, -tinge-, -tste, -twe-, D_VALUABLE, K_ATTACK, K_BLOODY, K_DISCOVER, M_SENT, O_BURDEN, O_GAVE, S_SWALLOW, T_DONE, begon, ben ik, bra-, collega van, doods-, duurt het, eri-, erin, gas, genom-, genomen, haal-, haalt, hart, heb geen, heb het, hij neemt, ik al, is ook, jac-, kan je, maak mezelf, mail, met mn, mijn broer, mooi, nergens meer, niem-, niema-, niemand, oud-, paa-, seri-, speelt bij, spel, spr-, ste-, stil, valt, verw-, voor alles, voorb-, voorg-, wak-, wakk-, wakke-, wakker, ze het, zeg
13: -akk-, -akke-, -akker, -ate-, -dee-, -der-, -eem-, -egen, -ekend, -evens, -ezelf, -geve-, -iema-, -ige-, -keer, -kkeer, -lgend-, -oel-, -olde-, -oste-, -ric-, -rui-, -ruit, -rze-, -teren, -terl-, -tha-, -than-, -tva-, -uut, -vaa-, -vaar-, -vens, D_NEEDED, F_LOSE_ALL, Y_GAMBLE, af, alles is, blokkeer, dood, duu-, elke nacht, enk-, enke-, gedaan en, gege-, gegev-, han-, heb mijn, het geld, ik een, kant, keer, last, lee-, lez-, leze-, lezen, lop-, lope-, maak, maar een, mes, mez-, meze-, mezel-, mezelf, nen, nik-, niks, ove-, over een, rest-, schri-, sim-, te veel, tegen, touw, uit, vana-, vanm-, verdr-, volgende, voo-, weet ik, wou, zeg tegen, zeggen dat
12: -acht-, -anav-, -anavo-, -apj-, -efoon, -eker-, -ense-, -ensen, -erdr-, -erze-, -erzek-, -ewer-, -gaat, -icht, -ies, -kend, -lang, -lede-, -leden, -lke-, -lken-, -luit, -lukk-, -maa-, -ment, -nse-, -nsen, -ooi, -oor-, -oorg-, -open, -pin, -rapj-, -rdr-, -rin, -rkt, -rme-, -rzek-, -rzeke-, -sen, -sta-, -stu-, -taald, -tap-, -tges-, -uit, -ustig, -zek-, -zeke-, -zeker-, A_SUM, DEBT, K_LOOKDOWN, S_NOREASON, al, als een, bego-, bran-, brand, doo-, dus, echt, foto-, geda-, gedaa-, gedaan, gokke-, huis-, in mn, is nog, kin-, kli-, lac-, lan-, liev-, lopen, ner-, nerg-, nerge-, nergens, opa, over de, rustig, spin, stap-, stopt, t is, telefoon, tou-, vanav-, vanavond, wat-, wate-, zegg-, zegge-, zeggen, zou
11: -ail, -chuld-, -eke-, -ele-, -eled-, -elede-, -eve-, -foon, -gev-, -haa-, -huld-, -iks, -ind, -innen-, -kker, -leen, -lit-, -lleen, -ndo-, -nmid-, -nmidd-, -nnen-, -oed-, -oeg, -old-, -onge-, -ord-, -over, -rate-, -raten, -roe-, -usti-, -uur, B_ACCIDENT, C_ATPLAY, D_SELFX, O_MADEUP, Q_MINE, S_ALONE, T_HOLD, T_OWN, Z_LONELY, alleen, ber-, da, daar-, dat ze, eru-, erui-, eruit, gaan, geko-, geled-, geleden, gepr-, gisteren, groe-, ik doe, ik niet, joh, leef-, leeg, mijn ouders, oude-, ouder-, ouders, per-, plaa-, plaat-, prat-, prate-, praten, rusti-, spi-, sta-, stu-, tafel, te doen, tus-, tuss-, tusse-, uit-, vast-, vij-, ware-, waren, woon-, zin, zoek-, zou ik
10: -aak-, -achtw-, -apa, -arn-, -chre-, -chtw-, -chuld, -del-, -eda-, -eker, -enk-, -erde-, -ergee-, -est-, -esta-, -geleg-, -geven, -hre-, -htw-, -huld, -ica-, -iere-, -ilt, -ingen, -isl-, -issen, -jaa-, -jzelf, -kan-, -keri-, -kerin-, -led-, -llee-, -mer, -oei, -okk-, -olge-, -olgen-, -omen, -omm-, -ong-, -oor, -ote-, -rgee-, -ster-, -tten, -uike-, -zeg-, G_LAUGH, L_BARRED, T_FUSSY, allee-, bang, bee-, doei, duurt, gele-, ges-, hand-, jaar, kind-, kinde-, kos-, las-, lieve-, maak-, maakt, mijz-, mijze-, mijzelf, misl-, niks meer, nooit meer, op het, ops-, pap-, papa, tele-, van een, verge-, verze-, voet-, volge-, weer in, zon-, zond-
9: -aarvo-, -aren, -arvo-, -arvoo-, -aten, -chei-, -dere-, -elij-, -elt, -enom-, -enome-, -eric-, -erich-, -erwij-, -ets, -ezeg-, -ezegd, -genl-, -genli-, -igen-, -igenl-, -ijzel-, -iss-, -iten-, -jzel-, -llem-, -llema-, -mak-, -make-, -maken, -mid-, -midd-, -nacht, -nders, -nom-, -nome-, -nomen, -oed, -ondag, -ouden, -ran-, -rich-, -rvo-, -rvoo-, -rvoor, -rwij-, -stig, -tond, -topt, -tre-, -uden, -uiten-, -uld-, -unnen, -uurt, -voor, -weer, -zen, K_UNMISSED, M_PENDING, M_SWIFT, O_AHEAD, V_SOON, Z_FASTLOSS, allem-, allemaal, besta-, broe-, broer, de auto, de kinderen, dich-, eigen-, eigenlijk, gewe-, gokk-, help, ik er, ik hier, inz-, inze-, kunn-, kunne-, kunnen, lang, ni, pun-, rust-, schu-, stond, vaa-, vra-, vraag, wel, zei, zien, zondag
8: -aakt, -aald, -ald, -ard, -chien, -chten, -chter-, -deli-, -eeft, -eelt, -ellen, -emaal, -ergen-, -ering, -erwi-, -gge-, -gokt, -hien, -hten, -hter-, -ijk, -issc-, -issch-, -ite, -ker-, -kkee-, -lema-, -lemaa-, -lett-, -nach-, -oen, -okkee-, -onda-, -pges-, -pot-, -rouw, -ruike-, -rwi-, -schie-, -sschi-, -ste, -sting, -ten, -tuur, -zegd, A_INNERWAR, D_CEASE, Q_LOW, Q_PLAY_ONLY, Q_VIOLENCE, ben zo, brie-, doe ik, gezeg-, gezegd, gokken, hebben jullie, huis, ie, ied-, iede-, ieder-, jaa-, k, kinderen, mens-, mense-, met de, missc-, misschien, morgen, ongel-, opges-, val-, ver-, verg-, verlo-, was het, wie, zonda-
7: -aug-, -augh, -bel-, -eeg, -elf-, -estaa-, -estu-, -evo-, -evrou-, -ezel-, -gend-, -gende, -geven-, -ijft, -ilau-, -ilaug-, -indel-, -isse-, -jft, -jil-, -jila-, -jilau-, -kee-, -laug-, -laugh, -loo-, -mojil-, -nac-, -nka-, -nlo-, -ocht, -oer, -oes-, -ojil-, -ojila-, -oten, -oto, -peelt, -pen, -rbij, -rgo-, -sgel-, -taa-, -teed-, -teeds, -ter, -ter-, -ton-, -too-, -uders, -ugh, -ust-, -voo-, ACCOUNT, D_KIN, Q_SPENT, T_JOY, acht-, achte-, anders, ech-, eigen, eind-, einde-, eindelijk, emojilaugh, gee-, ja, mai-, mev-, mevr-, mevro-, mevrouw, naar, nac-, nach-, niet uit, over, over-, speelt, steed-, steeds, ston-, tel-, van de, verde-, weg, zor-
6: -aagd, -aar-, -agd, -deren, -eder-, -efoo-, -eggen, -emaa-, -ezen, -ijze-, -jze-, -lau-, -lefoo-, -lem-, -lgen-, -lies, -ndel-, -nke-, -nlijk, -oord-, -peeld, -rlies, -sch-, -sge-, -uder-, -unt, C_OWED, K_CHARGE, N_SINCE, T_AGO, bij jullie, een, heb ik, mijn account, site, vast, verlies, vin-, zon
5: -ach-, -achte-, -anna-, -annac-, -daag, -ede-, -enli-, -enlij-, -erke-, -gin-, -nna-, -nnac-, -nnach-, -oon-, -tek-, -uld, DURATION, GAME, LOGIN, M_FATE, O_THEY, O_UNDER, Z_SLANGMONEY, den-, goe-, har-, sch-, vann-, vanna-, vannacht, voe-
4: -and, -elu-, -enl-, -epa-, -eze-, -gel-, -iem-, -iet, -inder-, -peel-, -sti-, -unne-, -uss-, -wee-, M_ATMINE, Q_KIN, Q_TELL, T_MISJUDGED, V_TALKS, onde-, wil, wordt
3: -erd-, -kken, G_FEELING, HOWLONG, geld, pro-
2: -lli-, -oet, -ood, -ting, -woo-, nie-, van-
1: -chte-, -hte-, -lle-, ALL, gel-
-1: -ker
-2: -aard-, -acht, -cco-, -ccou-, -ccoun-, -jes, -nam-, I, MISSING, gra-, ik, sto-
-3: -cou-, -coun-, -eed-, -esc-, -ggen, -ndi-, -oun-, -pna-, -pnam-, G_DEATH, Z_PLAYTOO, acc-, bin-, cont-, daa-, met, opna-, opnam-, uur
-4: -aag-, -agen, -cho-, -choo-, -chri-, -eme-, -eveel, -gen-, -hri-, -ijv-, -lin-, -neer, -oevee-, -org-, -ouw-, -rijg-, -veel, H_CODE, H_REPORT, M_NOTHERE, Q_AGAIN, Y_LOSS, als ik, aub, hoeveel, jul-, kunt, vers-, waa-
-5: -aha, -bon-, -chrij-, -elfd-, -ens-, -erw-, -etaal-, -evee-, -gez-, -hrij-, -ijda-, -ins-, -iste-, -jda-, -nken, -oede-, -onne-, -paar-, -pen-, -rijd-, -rijda-, C_ALLDAY, JOKE, O_METHOD, WHY, ander-, con-, die #number, gaa-, ge, hah-, kwi-, late-, mag ik, naa-, spins, vrijd-, zeg-
-6: -aande-, -ack-, -anden, -art, -asino, -cum-, -cume-, -cumen-, -elo-, -eng-, -erst-, -ewonn-, -her-, -ific-, -ijven, -ino, -jven, -keer-, -kker-, -lie, -nie-, -nkt, -nze-, -ocu-, -ocum-, -ocume-, -rien-, -rting, -rting-, -sino, -stor-, -taal-, -taan, -tee-, -top, -ugg-, -ume-, -umen-, -war-, -wij-, -wonn-, -wonne-, C_PLEADING, FAMILY, T_CHARGED, Y_SHAME, aan-, docu-, docum-, dra-, gebr-, gewonnen, gez-, inlo-, kwij-, lat-, maanden, mail-, min-, op, slot, spel-, storting, zet, zie-
-7: #number dagen, -aan, -acti-, -aling, -atie, -boe-, -chrif-, -dere, -echt-, -eerd, -ega, -egeld, -eits-, -ekom-, -eli-, -eling, -ende, -epak-, -epakt, -ertr-, -eurd, -geke-, -geli-, -hrif-, -iets, -imu-, -iteit-, -itsl-, -jving, -lijft, -lot, -moj-, -moji-, -och, -oji-, -orm-, -pak-, -pakt, -pins, -raagt, -rma-, -rmaa-, -rschi-, -rtr-, -rugg-, -teit-, -teits-, C_HELPORG, MARKETING, N_HOLDSON, Q_HALT, STATUS, Y_HELP, aan, app, bank, bedra-, bewijs, blijf-, blijft, cod-, code, emo-, emoj-, emoji-, fou-, hou-, inl-, is #number, kno-, krijgen, met mijn, mijn #number, rec-, rij-, storten, toc-, toch, twe-, vertr-, vori-, vraag-, vraagt, welk, wij-
-8: -aarde-, -agi-, -alin-, -anv-, -arde-, -asin-, -asp-, -aspo-, -aspoo-, -avon-, -avond, -bin-, -boek-, -con-, -edu-, -eel-, -ehad, -eid-, -eit-, -eki-, -elp-, -emen, -enen, -erbin-, -erkl-, -erkla-, -ervi-, -etaa-, -etali-, -fges-, -fic-, -gere-, -had, -ief, -ijs-, -ijvi-, -ijvin-, -ing, -ins, -itke-, -itker-, -jvi-, -jvin-, -keerd, -kel, -kla-, -kre-, -ler-, -lijf-, -llen, -lot-, -nco-, -nde-, -ndere, -ngez-, -ngeze-, -nus, -nzet-, -oev-, -onus, -orig-, -orige, -ots, -pnem-, -pneme-, -poort, -rbin-, -rgokt, -rif-, -rijvi-, -rkl-, -rkla-, -rok-, -rom-, -rvi-, -rwe-, -sbew-, -sbewi-, -sdag, -slag, -spele-, -spoo-, -spoor-, -talin-, -tan-, -ters, -tijd, -tke-, -tker-, -torte-, -uik-, -urd, D_BILLS, H_ACCOUNT, H_CANT, INSULT, Q_SWORE, SAFE, TERMS, T_TWICE, YOU, afges-, andere, bela-, bewij-, bij het, bij-, gehad, gekr-, gespeeld, gest-, heb de, ik het, ingez-, ingezet, mijn naam, mini-, moe-, opnem-, opnemen, pak-, pasp-, paspo-, paspoort, rea-, spin-, tijd-, uitk-, uitke-, vergokt, verslaafd, vorig-, vorige, werd
-9: -ankp-, -ankpa-, -ann-, -ark-, -astin-, -ati-, -att-, -atte-, -betaa-, -ble-, -bonu-, -bonus, -din-, -eerd-, -ekr-, -elas-, -elast-, -eldi-, -elk, -end, -erda-, -est, -este-, -ewon-, -gaa-, -gezet, -ier, -ieu-, -ijgen, -ijl, -ings-, -inst, -jgen, -kaa-, -keu-, -keur-, -kge-, -kpa-, -kpas, -lag, -last-, -lasti-, -mbe-, -mda-, -mdat, -nden, -nee-, -nemen, -nkp-, -nkpa-, -nkpas, -nni-, -ocht-, -ochte-, -onden, -oni-, -onnen, -ont-, -oord, -ori-, -pname, -pne-, -raag, -rec-, -reeg, -rige, -role, -rwijl, -ser-, -ska-, -stel-, -stra-, -trole, -tsk-, -vers-, -wijl, -zoe-, DECLINED, F_SHAME, K_PAYSOUT, M_STILLNOT, adres, aut-, beda-, bedan-, bedankt, beh-, beloo-, ben #number, ben-, casino, cen-, coll-, colle-, controle, door-, gespe-, gewon-, goei-, id, is dat, kan het, kree-, kreeg, kunt u, loop-, loopt, moed-, moede-, moeder, nul, omd-, omda-, omdat, op te, opname, opne-, pre-, slec-, slech-, spe-, terw-, terwi-, terwijl, tientje, weer, werk, winst
-10: -aagt, -ablet, -adea-, -agt, -art-, -baa-, -betal-, -bew-, -bewi-, -bewij-, -blet, -brui-, -bruik-, -chap, -cht-, -dankt, -drag, -ebru-, -ebrui-, -ect-, -edan-, -edank-, -eder, -edrag, -egaa-, -egaan, -egan-, -egang, -ege-, -egel-, -eige-, -eis-, -eken, -ekome-, -elk-, -ell-, -endi-, -entif-, -epe-, -ergi-, -ertro-, -erugb-, -erwe-, -eur-, -euwe, -ever-, -fie-, -geko-, -gekom-, -geze-, -hap, -ice, -idi-, -iegel-, -ient-, -ientj-, -ieuwe, -ijne, -ina-, -istre-, -itb-, -itbe-, -itbet-, -jne, -las-, -leen-, -let, -lijk-, -ner-, -ntif-, -ntifi-, -oeder, -oega-, -oegan-, -oei-, -oeki-, -oken, -ole, -out-, -pas, -rag, -rden, -ree, -rgi-, -rig-, -rtro-, -rugb-, -ruik-, -schap, -stre-, -strer-, -tali-, -tbe-, -tbet-, -tbeta-, -tief, -tifi-, -tific-, -tij-, -toppe-, -trer-, -trere-, -ugb-, -ulp, -vee-, -won-, K_CALM, M_PASSED, M_SPENTPATIENCE, N_IMPATIENT, N_LEFTIN, N_WAITING, REFUND, SWEAR, TAX, T_LATE, T_USEDUP, WIN_NOUN, aanv-, antwoord, belo-, bewi-, bij de, bru-, col-, contr-, dat was, die-, draa-, fout-, fre-, gebru-, hange-, hangen, ik #number, ik denk, ik had, ik moet, ik zit, kle-, kom, kre-, lim-, limi-, limie-, mag, men, mijn #amount, mijn man, mijn zoon, mis, niet aan, nieuwe, om, om mijn, opn-, registreren, schei-, schoo-, staat er, stop, stoppen, tablet, te kunnen, tient-, toega-, toegang, uitb-, uitbe-, verko-, vrij-, wan-, want ik, wat een, wins-, zoo-
-11: -aag, -aanda-, -aart, -aden, -aken, -ali-, -and-, -andag, -ankt, -anne-, -bbe-, -chi-, -dag, -dan-, -dank-, -ebli-, -eblie-, -echte, -eiger-, -elb-, -elen, -eloof-, -emel-, -ensi-, -ensio-, -ensl-, -erde, -erker, -erp-, -esto-, -ieve-, -ifi-, -iger-, -ijg-, -inter-, -itei-, -jeb-, -jebl-, -jebli-, -lei-, -lijf, -loof-, -meek, -mme-, -nap-, -napt, -nsi-, -nsio-, -nsla-, -oof-, -orgen-, -pee-, -pin-, -rati-, -rer-, -rere-, -reren, -rijge-, -rker, -rve-, -schr-, -sda-, -sio-, -sjeb-, -sjebl-, -tei-, -tes, -tio-, -tion, -topp-, -tsl-, -uid-, -verwe-, -ving, -waar-, -yste-, -zelf-, -zelfd-, C_COLLECTOR, D_FLASH, D_SAVED, K_ENOUGHYEARS, LOSE, M_WIPED, O_NUMB, SMS, T_VOUCHER, alle, bedr-, blijf, dat aan, durf niet, e, en nog, fij-, gaat de, geef-, geeft, geha-, gem-, gesto-, had, haha, ik hou, ik jullie, kam-, kan dat, kheb, kor-, leni-, lenin-, maandag, maar ik, mijn bank, nacht-, niet ik, op die, op mijn, scho-, serv-, sle-, slechte, slo-, smee-, smeek, stopp-, tien-, tijde-, twee-, uitsl-, van #number, wac-, wach-, wat, wee-, werk-
-12: -aaf-, -aafd, -afd, -allen, -apot, -dig, -eds-, -eig-, -elog-, -eloo-, -emo-, -ent, -erk, -erm-, -ersc-, -ersch-, -esb-, -ezi-, -fschr-, -gest-, -hrijv-, -iee-, -iek, -iev-, -ijf, -ijt, -ili-, -imiet, -ken, -king, -laaf-, -laafd, -ldi-, -lech-, -ling, -lui-, -miet, -mpu-, -nbe-, -ngs-, -nner, -ntro-, -ntrol-, -oeve-, -omp-, -onn-, -ontro-, -oppen, -orge-, -orti-, -ortin-, -pele-, -ppen, -raat, -rijv-, -rol-, -rslaa-, -rtin-, -rva-, -slaa-, -slaaf-, -slan-, -ster, -teli-, -terk-, -torti-, -trol-, -trou-, -uite-, -uwe-, -verw-, -vond, -win-, F_BILLS, H_NOTME, T_STATE, Z_STRONGER, aang-, aange-, achter, actie, bonu-, casi-, casin-, comp-, denke-, denken, een klacht, en nu, erg, fil-, gaat het, hang-, het niet, hoev-, hoeve-, iemand mij, ik durf, is al, kapot, laten, luk-, lukt, mee, meer dan, meer in, mens, nog altijd, overw-, pen-, spaar-, verk-, versl-, welk-, wil een, zelf niet
-13: -aad-, -act-, -alle-, -annee-, -apo-, -ass-, -asti-, -ban-, -chter, -dag-, -dent-, -denti-, -dres, -eau, -edra-, -egis-, -egist-, -ehe-, -elke, -erbi-, -erho-, -gistr-, -heb, -hter, -huis-, -iege-, -igi-, -ion, -istr-, -kere-, -keren, -logg-, -logge-, -name, -nde, -nlogg-, -nnee-, -nneer, -ntje, -nus-, -oek, -ogg-, -ogge-, -oggen, -onus-, -opt, -orten, -paa-, -pelen, -rei-, -reken-, -res, -rho-, -rkt-, -rom, -two-, -twoo-, -twoor-, -uren, -uwe, COUNT, C_ATDOOR, HELP, MONEY, N_TAKEN, Z_LOAN, aanb-, begi-, bew-, binnen, bonus-, gaat, graa-, graag, heb-, iden-, ident-, ik nooit, in cruks, inloggen, kaart, kan ik, kapo-, laad-, leg-, len-, lie-, maar mijn, mak-, nie, raa-, regi-, regis-, sme-, uw, waar, wann-, wanne-, wanneer, welke, zet-, zett-, zette-, zetten, zit ik, zoon
-14: -ake-, -anb-, -avo-, -del, -din, -edr-, -eel, -eem, -eld-, -ele, -elee-, -enke-, -enken, -erbo-, -erte-, -erz-, -estel-, -hee-, -iet-, -inds, -lach-, -lecht-, -lfde, -luit-, -mel-, -ner, -nsl-, -ntj-, -nui-, -nuit, -obot, -ontr-, -peel, -pel-, -ron-, -rten, -rti-, -rus-, -spe-, -tati-, -tje, -ullen, -von-, -woord, C_DRAINED, C_SLEEPLESS, FUNDSOURCE, H_STOLEN, M_REJECTS, REJECTED_DOC, T_STUCK, Z_GONE, Z_LOWSELF, Z_WITHOUT, al sinds, als-, and-, ande-, beste-, com-, er een, ide-, ik kan, is nu, klo-, krijg ik, mijn vrouw, moet, nu, op #number, per, pri-, robot, school, sinds, speel, stort, tie-, uits-, verte-, vrie-, vrien-, vriend, wacht, word-
-15: -age-, -anui-, -anuit, -anze-, -eho-, -entj-, -entje, -erpa-, -gaan, -gist-, -iete-, -int-, -inte-, -kin-, -laap, -lic-, -lpe-, -lpen, -mee-, -nda-, -nder-, -nlog-, -nter-, -ntwo-, -ntwoo-, -oge-, -ooi-, -opp-, -per-, -pie-, -rpa-, -sje-, -spel-, -tar-, -tel, -ulle-, -ute-, CODE, CONTRIBUTE, D_MONEYOF, GAMEWORD, LICENCE, MY, cas-, chat-, daar, dank u, denk-, doet, dur-, gesp-, ik mijn, inlog-, is mijn, kap-, sind-, slaap, stati-, toe-, vanu-, vanui-, vanuit, vie-, voor een, wer-, win-, zit er
-16: -ade-, -dea-, -dra-, -ebr-, -ech-, -ees-, -elfde, -erko-, -ersl-, -ersla-, -ertel, -ieg-, -imi-, -imie-, -ioe-, -ioen, -lec-, -nds, -nen, -nst, -oppe-, -pan-, -pier, -rbo-, -ree-, -rko-, -rsl-, -rsla-, -rtel, -ruks, -sto-, -uim, -uks, -woor-, C_FROM, YOUNG, bel-, beta-, betalen, cru-, cruk-, cruks, del-, drie, durf, een jaar, en toch, gij, ik de, ik ga, ik lieg, inge-, is een, lieg, make-, maken, nog #number, om te, rege-, s, scha-, slu-, slui-, spee-, van dat, vertel, verzo-, voor het, weken, wor-
-17: #amount euro, -alen, -ande-, -blief-, -eni-, -enin-, -ewijs, -ezet, -hoo-, -ide-, -ieft, -ieg, -ine, -lac-, -lee-, -lief-, -lieft, -nin-, -ntw-, -obo-, -oop-, -oopt, -rie, -schri-, -tort, -wijs, -wijt, CHARGE, C_UNASKED, D_PAWN, GAMBLE, G_THING, M_PAPER, M_WAIT, REVERSE, adr-, adre-, antwo-, betal-, bon-, denk alleen, dri-, kaar-, kwijt, laatste trein, maar aan, onder-, rob-, robo-, stat-, worde-, worden, zegt
-18: -anu-, -ebl-, -ega-, -ening, -enti-, -ert, -erzo-, -ger-, -ijg, -ijge-, -ini-, -ist-, -its, -jge-, -luite-, -ntr-, -oke-, -olle-, -ort-, -ppe-, -red-, -reke-, -rijg, -ruikt, -rzo-, -uikt, -ull-, -ure-, -urf, -waa-, -zie-, BYE, D_TAKEN, H_STRANGER, O_CALM, afg-, afge-, ant-, antw-, bank-, bed-, blij-, dank, dat mijn, doet het, en mijn, gebruikt, hij het, hoe laat, ing-, is de, krijg, toeg-, voor, zonder dat
-19: -all-, -beta-, -cod-, -code, -eha-, -elft, -etale-, -ewij-, -fge-, -gek-, -geld, -gis-, -ieven, -its-, -lacht, -lft, -mie-, -oll-, -ort, -orte-, -rsc-, -rsch-, -tra-, C_LOSTWORD, C_STORE, hel-, het morgen, het nog, kaa-, klac-, klach-, klacht, kri-, krij-, regen-, staa-, stort-, verb-
-20: -ange-, -anz-, -bet-, -bot, -chte, -ctie, -ees, -egt, -end-, -erk-, -hte, -ien-, -ijs, -kome-, -komen, -len-, -pot, -tort-, D_AID, H_ASSET, M_PRETEXT, WEAPON_THREAT, act-, acti-, dan-, eens, geh-, ker-, nieuw-, spaa-, van het, weke-, zwa-
-21: -ame, -anda-, -dre-, -erug, -hat-, -iten, -ning, -oeg-, -scha-, -tale-, -talen, -tat-, -uiten, -vin-, ARRIVE, T_ASKED, T_GIVE, WHO, dag, dui-, ik win, op de, sin-, terug, wek-
-22: -aam, -aand-, -euw-, -inn-, -inne-, -nge-, -onu-, -ruk-, HOW, ban-, heel, maand-, nieu-, u mij
-23: #number en, -ang-, -blie-, -eer-, -ewi-, -lle, -nnen, -nte-, -nti-, -tel-, -tie-, -uro, PERSON_NOUN, bli-, eur-, euro, hele, in een, loo-, man, mij-, week
-24: -egen-, -lie-, -raa-, CHILD_USED, G_TITLE, H_LIMIT, N_GAMEWON, Z_PLAY, her-, mezelf niet, pas-, staan, van mijn
-25: -ert-, -eru-, -ieuw-, -innen, CAN, PROBLEM, de laatste, maan-, met een, naam, teru-, wel-
-26: -eta-, -ode, PLEAD, Q_QUIT, RELATION, niet als, niet meer, of, ont-, vert-
-27: #time, #time uur, -ens, -etal-, -str-, -tro-, DEPOSIT, EXPIRE, F_FUNDS, H_NOTCOME, H_TERM, M_NOPROGRESS, THANKS, TIME, TIMEUNIT, T_BET, T_REVERSED, wat is, win
-28: #amount, -een-, -egi-, -log-, -rek-, AMOUNT, N_SAIDLATER, Q_CANNOT, Y_COMPULSE, Y_QUESTION, die, een-
-29: -bli-, -erd, NOT_ARRIVED, T_YET, reg-
-30: -erb-, -eren, de, door, mijn, ter-, vri-
-31: -ale-, AGAIN, H_LOCKED, M_OVERANDOVER, WHEN
-32: -aan-, -cti-, -ver-, EXISTING, H_ANGRY, M_ACCOUNTNO, O_NO, Z_LOOP, dit, en ik, spa-
-33: -len, -tal-, BORROW, K_TITLES, M_PROMISE, ROUND_SUM, T_GONE, voor de
-34: -ank-, -cha-, -nne-, BREAKUP, C_PLAYING, WEEKDAY, jij, stor-
-35: -ank, -ite-, FAULT, THIRD_TROUBLE, Y_SECRET
-36: C_PLAYON, PERSON_SURE, T_DID, WHERE
-37: -eek, BLOCKED_BY_YOU, D_BUTNOT, K_THING, METHOD
-38: -den-
-39: -sla-, -tor-, M_SPAN
-40: -ers-, -rte-, ADDICTION, WINNINGS
-42: H_THING, S_LATER
-43: APP, MINOR_AGE
-44: in
-45: D_PLAYWORD, LIMIT, Q_HARD, T_GOT
-46: DEVICE, H_YOU, N_STILL, Q_HOUSEHOLD, Q_PLAY
-47: Q_LOAN
-48: -ent-, H_PAUSE, T_REPEAT, USE, WHAT
-49: BLOCKED, T_CALM
-50: -rij-, C_SPENDS
-51: DOCKIND, H_BROKEN, H_WISH
-52: D_CASINO_BYE
-55: BONUS
-56: MONEY_THING, kan
-58: ESSENTIAL, WAITING
-59: H_MISUSE, T_PAY, van
-62: DOCUMENT
-63: EXCLUDE, GREETING, PAYOUT
-66: D_INCOME
-67: T_CHECK
-70: hoe
-75: en
-77: Y_CALM
-78: #number
-79: NUM
-88: Y_DEVICE
-127: K_BIZ, T_ASKING
`,
    care: `
127: EXCLUDE, SUICIDE
125: H_PAUSE
124: DEBT
113: V_DEATH
101: V_FINAL
99: C_PLAYON, DESPAIR
98: Y_NEED
97: het
88: Y_COMPULSE
85: ADDICTION
81: L_NATURE
77: DURATION
76: GAMBLE
75: K_WATER
68: D_LIMBS
66: GET_MEANS
65: D_INCOME, ESSENTIAL, THIRD_TROUBLE, ben
64: Q_SPENT, t
63: D_KIN, Q_LOAN
62: K_SETTLED, Q_MINE
61: KILL, L_PRECIOUS, WANT, Y_HELP, als
60: O_TOOMUCH, S_THEY
59: -eer, CLOSE, C_YOUTH, F_LOSE_ALL, O_LIFEX
57: C_PLEADING, D_HESTATE, te, wee-
55: BREAKUP, F_WISH, H_LIMIT, O_EVERYBODY, Q_KIN, dat
54: -een, RELIEF, V_KIN, V_LIFE
53: -elf, D_HARMX, Y_GAMBLE
52: -eet, JUMP, K_CONDLOSE, V_MEANS
51: K_HOUSE, STOP
49: -der-, -ten, O_DEADLINE, O_DEATH, O_DOIT, Y_SHAME, meer
48: D_AID, LIVE, L_GRIM
47: NEG, V_PAIN, net
46: D_GIVEN, FAMILY, F_SELF, O_UNDER, SELF, V_MISS
45: -uze, D_NOTSEE
44: -uit-, F_SOON, K_LURE, K_ME, O_ABOUT_ME, V_ME
43: D_HEIR, D_VALUABLE, O_STEP, V_EVER, Z_BILLSTOO, gok-, sto-
42: -lle-, -zelf, L_INHERIT, MINOR_AGE, Z_SLANGMONEY, voe-, zel-, zijn
41: -sla-, -top-, D_TAKEN, V_NOWAY, jaa-, weer
40: -eft, -imie-, UPLOAD, V_WISH, heb, mee-, sch-, weet
39: -dat, -iet, -imi-, -imiet, -miet, CHILD, K_ADIEU, K_DISCOVER, S_SILENT, hij, zit
38: -die-, -eze-, -slu-, B_ANCESTOR, C_ATPLAY, H_TERM, K_BODY, K_STAND, ME, O_WORLD, dat hij, teg-
37: -aat, -ana-, -erh-, -iti-, ACCOUNT, F_LIE, HEIGHT, H_QUIT, K_LEAVE, M_TICKET, Q_HOUSEHOLD, Z_AFRAID, elk-, ik nog, in de, tege-
36: -aag, -ijd-, -mie-, B_MUSE, K_THENGONE, LIMIT, O_LAST_AFFAIRS, Q_HALT, stop-
35: A_ATTABLE, V_PLACE, Y_LOSS, Z_PLAYTOO, me, zij-
34: -eld, -erli-, -ouw, K_LOSEIT, LOSE, O_STANDING, V_EVERYONE, V_WORLD, bij elke, gaat, van de, voor-
33: -ant, D_BILLS, I, K_KIN, MEANS, O_OVER, deu-, hui-, speel-
32: -elij-, -erie-, -erieu-, -rieu-, C_STORE, K_ARMED, K_HEIGHT, L_LEAVING, TIMEUNIT, gep-, maand-, serie-, vers-
31: -alf, -der, -tap, -tsl-, B_THISTIME, C_SPENDS, D_OWN, D_SELFX, D_WORN, F_TRAIN, PLACE_HIGH, STAND, doen, om, stap, zelf-
30: -aand-, -and, -enk-, -eno-, -oel-, -peel-, -ruks, -sta-, -topp-, -uks, C_HELPORG, D_DRAINED, Q_MONEYWORD, Q_PLAY_ONLY, cru-, cruk-, cruks, dit, hoo-, stopp-, zo
29: #number jaar, -eef-, -elijk, -erha-, -esl-, -ini-, -lij-, -och, -oor, -oos, -ost, -rha-, -rli-, -top, -zet, BORROW, B_ANCHOR, C_OWED, F_END, F_FUNDS, GAME, M_SWIFT, Q_PLAY, elke, geno-, is het, limi-, limie-, maa-, toc-, toch
28: -alle-, -ang, -eze, -nig-, -okk-, -omt, -slui-, -zel-, B_REGRET, D_LOVED, G_DEATH, HAPPIER, K_BLADE, K_ERASE, O_HIDE, Q_LOW, deze, maanden, nac-, nach-, uit-, zit in
27: -geld, -onge-, -pen, -sli-, ALREADY, A_EMPTYPACK, C_ATDOOR, C_WINBACK, D_LETHAL, GAMBLE_ONLY, PLEASE_HELP, POINTLESS, Q_QUIT, doo-, gokk-, heef-, heeft, ik een, limiet, spee-, tegen, tra-
26: -aar, -anden, -auz-, -auze, -ens-, -etje-, -etjes, -hei-, -nige, -ong-, -oren, -rac-, -stere-, A_BODYEND, C_ALLDAY, C_DRAINED, D_HOPE, S_LIFE, V_JUMP, Z_STRONGER, Z_WORK, den-, enig-, enige, geen, gok, haa-, ins-, kin-, pau-, pauz-, pauze, seri-
25: -ani-, -cht, -elfm-, -elfmo-, -fmo-, -fmoo-, -fmoor-, -ill-, -kas-, -lfm-, -lfmo-, -lfmoo-, -nde-, -oef-, -pee-, -rie-, -tere-, -tges-, -valle-, BODY, C_CRY, C_UNASKED, O_EDGE, O_PILLWORD, WEAPON_THREAT, als de, ben ik, bij, dan, doe, eni-, jaar, lim-, str-, t is, zelfm-
24: -gar-, -hat, -ige, -laa-, -oen, -oet-, -ore-, -ots-, -ren, D_CEASE, O_GOING, O_SENSE, O_TIDY, O_TOOL, PERMANENT, ben #number, dat ik, het voor, hoor, horen, kot-, kots-, lee-, mijn limiet, overl-, tien-
23: -aal, -aande-, -entje, -kan-, -koc-, -koch-, -kocht, -lie-, -luit-, -oel, -roost, -ruk-, -unnen, -val-, -vall-, B_LIMB, C_COLLECTOR, D_CLOSING, D_LASTPLAY, D_MONEYOF, FAREWELL, F_AFTER, K_DRUGS, O_OWN, Q_VIOLENCE, S_CLOSED, all-, denk ik, er niet, kunn-, kunne-, kunnen, lev-, leve-, proo-, proos-, proost, verh-, wat ik
22: #number maanden, -etj-, -ies, -ijd, -kka-, -laar, -ntje, -ple-, -ring, -roos-, -tie-, -tje, -uite-, C_LOSSLAMENT, C_VULNERABLE, LIFE, O_NOTHERE, O_WAYOUT, PILLS, Z_LOWSELF, de deur, deur, hor-, hore-, klaar, nacht, om #time, per, staat in, sti-, zelfmoord
21: #time, -ast, -eelt, -erd-, -ezet, -gezet, -ilen-, -itges-, -komt, -loo-, -man-, -oed-, -oon, -pri-, -rach-, -rag-, -ruit, -teren, -tge-, -tsm-, -verl-, ALL, C_SHAKE, C_STEALING, O_NONEED, Q_AGAIN, Q_CANNOT, S_DRIVE, TIME, Z_WORKHARM, aub, bij jullie, dez-, en dat, gisteren, gokke-, het wordt, kwa-, kwi-, nee-, op jullie, verha-, verst-, voo-, vraag
20: -are-, -chei-, -ders, -eef, -elp-, -epa-, -erlij-, -ete-, -ezelf, -gen, -hul-, -lat-, -lba-, -lban-, -lke, -llee-, -llen, -moord, -nen-, -nke-, -oes-, -ooi, -pot-, -ppen, -rde, -sta, -tin-, -tinge-, -waa-, O_GAVE, Q_UTILITY, T_NOTHING, Z_LOAN, Z_WITHOUT, en de, hie-, hoef-, ik doe, in #number, is ook, mez-, meze-, mezel-, mezelf, nie, niet kan, nog #number, onde-, onder, op een, schr-, uit het, verg-
19: -allen, -anm-, -efi-, -efin-, -entj-, -epl-, -eren-, -erg-, -ersl-, -ersla-, -esli-, -fin-, -han-, -ier-, -kaa-, -lijd-, -lijk, -loos, -moo-, -moor-, -nach-, -nken, -ntj-, -okka-, -ood, -peelt, -rlijd-, -rsl-, -rsla-, -verli-, -zij, B_FROMWHEN, C_AGEWORD, DIE, D_FINE, F_DIE, K_AFTERWARDS, K_CHARGE, K_CONTACT, K_PLANSET, K_SELFEND, K_STRIKE, LOVE, L_NOTHERE, O_WHEREFOUND, V_LETTER, Y_SECRET, alle-, beg-, denk, gen-, he, ik moet, jon-, jong-, jonge-, kind-, kun-, kwij-, mam-, min, moe-, naar #number, ond-, par-, speelt, uit, uits-, verwi-, wil-, zelfmoord is, zet
18: -aaf-, -aafd, -aal-, -afd, -arn-, -etten, -hoo-, -houd-, -iema-, -ieman-, -ijde-, -ind, -ite, -itin-, -itslu-, -jde-, -kast, -laaf-, -laafd, -les, -ocht, -oeft, -oeg, -oos-, -oost, -rgo-, -rslaa-, -rwijd-, -sel-, -slaaf-, -tslu-, -tslui-, -uit, -wijd-, -wijde-, BETTER_OFF, C_LOANCHAIN, C_LOSTWORD, D_DEPOSITS, K_FAILEDBEFORE, L_FOUND, O_FEAR, O_SAID, S_VERZ, Z_GONE, achte-, bij cruks, binnen en, doe-, epi-, epis, haar, heb net, hel-, hoeft, ik niet, kinde-, klaa-, lijs-, lijst, moo-, naar, niem-, niema-, niemand, nou, pol-, stortingen, tientje, uit de, zor-
17: -aanv-, -aanva-, -acht, -ama-, -anva-, -brac-, -brach-, -cheid-, -ebrac-, -egd, -elo-, -enoe-, -enoeg, -ense-, -gev-, -heid-, -ief-, -iek-, -ilt, -innen-, -iten, -nas-, -nasi-, -ngen, -nnen-, -noe-, -noeg, -nst-, -nsta-, -nva-, -ope-, -oppe, -ppe, -racht, -rap, -redi-, -sluit-, -stan-, -stop, -tam-, -tzet-, -tzett-, -uiten, D_PAWN, L_GRIEF, L_QUIET, L_STORYEND, O_GONEPLACE, als ik, da, dank-, dat het, eig-, eige-, ein-, gebra-, gebracht, genoe-, genoeg, ik weet, kan nie, kana-, leef, lie-, lij-, mai-, mij, moet-, moete-, moeten, ni, omd-, op uw, per dag, tie-, wou, zet mijn, zwa-
16: -aard, -chul-, -ding, -egeld, -egr-, -elt, -enh-, -enk, -enko-, -erl-, -ertje, -eru-, -ewee-, -gez-, -geze-, -ine-, -ingen, -isse-, -iting, -lui-, -luiti-, -nenk-, -nenko-, -nnenk-, -nse-, -pis, -plee-, -rlij-, -rti-, -stand, -uder-, -uders, -uiti-, -uitin-, -unne-, -urde, -uurde, B_FREE, D_FLASH, V_EMPTY, avo-, avon-, besl-, bui-, buit-, buite-, dit was, en het, ete-, eten, gepa-, gepak-, gepakt, gev-, half, het wel, ik, ik dit, is op, kan-, khe-, met mn, nu eindelijk, op me, pan-, pani-, panie-, roo-, sui-, uitsl-, vana-, vee-, voor mijn, vraa-
15: #number heeft, #number van, -acht-, -all-, -blie-, -ere-, -erkoc-, -erui-, -eten, -eus, -ientj-, -ijder-, -isa-, -isg-, -isge-, -jder-, -ken-, -ltj-, -luit, -nze, -okken, -oop, -oorb-, -oorbi-, -oorg-, -orb-, -orbi-, -raag, -ren-, -rge-, -rkoc-, -rkoch-, -rouw, -rstan-, -rting-, -rug, -rvr-, -tijd, -tje-, -tjes, -ude-, -vro-, O_GOODBYE, Z_FASTLOSS, acht-, als het, de min, een account, een uur, gelo-, han-, hier, ik er, ik kan, inzet, leven, maan-, nee, onz-, onze, ook, ouder-, ouders, res-, ser-, tient-, vad-, vade-, vader, verkocht, voorb-, weet ik, ze, zic-
14: #number, -anie-, -arder, -cid-, -dien, -doe-, -egg-, -egge-, -eli-, -elli-, -ensen, -ergo-, -eur, -eurw-, -eurwa-, -ezel-, -fen-, -hee-, -houde-, -icid-, -ient-, -ieus, -ile-, -inder-, -nac-, -ngen-, -nko-, -nsen, -nstel-, -nvrag-, -opp-, -rieus, -slag, -smi-, -staa-, -tand, -til, -tten, -uic-, -uici-, -uicid-, -ukt, -unn-, -urw-, -urwa-, -urwaa-, -voe-, -vrag-, -vrage-, -wart-, -wijt, D_ACTS, D_HEART, D_MEDS, D_PLACE, F_BILLS, K_HIM, OVERDOSE, Q_SWORE, SINCE, aanvragen, af, begr-, beter, bin-, chat, deur-, deurw-, deurwaarder, een half, er #number, er geen, gevo-, gokken, hand, heb een, heb mijn, ik heb, inst-, inste-, instellen, kinderen, kli-, kwijt, liev-, meer ik, niks meer, nog een, onts-, oph-, serieus, stil, stra-, suic-, suici-, uitsluiting, verw-, voed-, vra-, wilt u, zegt dat
13: -aas, -achts, -ader, -ager, -appen, -chr-, -chter-, -chts, -chu-, -eds-, -egra-, -erho-, -erlie-, -gesp-, -hter-, -hts, -idd-, -ige-, -isad, -jis-, -jisa-, -jisad, -jon-, -kken, -lag, -lden, -lli-, -luk-, -mojis-, -ngez-, -ngeze-, -ning-, -oete-, -oeten, -ojis-, -ojisa-, -org-, -rga-, -rho-, -rke-, -rlie-, -rui-, -sad, -slaa-, -staan, -tan-, -tgesl-, -toppe-, -topt, -weg, B_RAVINE, K_GUN, K_UNSAID, O_FORGIVE, PLEAD, aan het, aand-, aando-, al, alleen nog, alles is, arm, emojisad, er met, geda-, gew-, hart, heb ik, het gaat, ik ben, ik maak, ingez-, ingezet, joh, koe-, naar mijn, net weer, oude-, pak, stoppen, the-, u, uitgesloten, vanm-, verli-, wat gebeurt, wilt, zeggen dat, zie-, zonder mij
12: -ame-, -anaf, -ande-, -andoe-, -ans-, -arna, -aste-, -cho-, -choo-, -chuld-, -eeft, -elat-, -eman-, -emand, -ertj-, -evens-, -feni-, -huld-, -hulde-, -ich, -icht, -ief, -ille-, -itsl-, -kant, -lde, -lies, -lin-, -lles, -mand, -naf, -ndje, -ndoe-, -oest-, -open, -ove-, -paar-, -pak-, -pel, -pring, -rea-, -rin-, -rland, -rlies, -rna, -roo-, -ten-, -ters-, -terst-, -twe-, -ulde-, -ulden, -vens-, C_LETGO, C_WHOSE, D_DEADKIN, D_PLAYWORD, K_TIE, L_CLOSEBY, L_ONEWAY, S_THENGO, S_THINK, T_AGO, WORTHLESS, alles, ben net, de hand, dood, gaa-, gel-, genom-, genomen, geze-, het geld, het is, huil-, ik hier, ik maar, ik op, kap-, kra-, leven-, lieve-, mat-, meer voor, mens-, mense-, mensen, met mij, mijn moeder, mijn ouders, mn, moes-, nederland, nooit meer, open, plan, sald-, saldo, spring, stortingen op, vanaf, verlies, versl-, verslaafd, voor alles, waar het, zich, zit ik, zn, zod-
11: #number en, -aka-, -akan-, -akant-, -akt, -apj-, -bank, -edi-, -epak-, -epakt, -epr-, -eri-, -ffe-, -gel-, -geve-, -gra-, -inst-, -itg-, -itge-, -kant-, -kanti-, -kel-, -ken, -kom-, -lan, -lan-, -land, -lde-, -leen, -lim-, -limie-, -lleen, -mda-, -mdat, -nacht, -niek, -oppen, -orry, -paa-, -pakt, -prin-, -rapj-, -rgel-, -rry, -rto-, -sto-, -tze-, -urd-, -uurd-, C_SLEEPLESS, K_TRAIN, M_SENT, N_HOLDSON, O_MADEUP, S_AFTERTODAY, allee-, alleen, bete-, dag, de kinderen, doe ik, gele-, help-, hond, ik al, ik krijg, kunnen jullie, laa-, mail-, moed-, moede-, moeder, na de, omda-, omdat, ook een, op het, over een, pa, pla-, schri-, sinds mijn, site, sor-, sorr-, sorry, spe-, spin, spri-, sprin-, stop, stre-, trou-, trouw-, uitg-, uitge-, vaka-, vakan-, voet-, vro-, was het, weer een, zelf
10: #number in, -aad, -aait, -ail-, -ait, -ama, -anv-, -apa, -blief-, -daa-, -dda-, -ddag, -dere-, -eemt, -ekeri-, -eleg-, -elegd, -elop-, -emt, -enom-, -enome-, -erde-, -ersta-, -even, -ewees-, -ewoo-, -ewoon, -geg-, -haa-, -idda-, -iddag, -ieft, -ijf, -ijna, -ijst, -ijt, -illen, -jna, -jst, -lang, -legd, -lief-, -lieft, -limi-, -lken-, -ltijd, -nden, -ninge-, -nkel-, -nom-, -nome-, -nomen, -nste-, -oud, -oven, -pla-, -raait, -rap-, -ree, -rsta-, -scho-, -sting, -ting, -tsc-, -tsch-, -unt, -ven, -vond-, -wees-, -weest, -woon, -zett-, -zette-, A_CARES, A_GIVEOUT, A_INNERWAR, A_UNSEAWORTHY, BALANCE, K_COMES, K_UNMISSED, O_GOD, V_ENOUGH, Y_MINOR, bijn-, bijna, binn-, binne-, dat de, dat ze, doorg-, draait, duu-, duur-, eind, en dan, enkel-, gebel-, gebeld, geld, gewe-, geweest, gewoo-, gewoon, gez-, gra-, help, hon-, in een, kos-, lan-, maar een, mama, mij op, mijn eigen, ope-, ops-, papa, rood, schei-, schu-, schul-, sit-, toe, valt, via, want, weet niet, zij, zorge-, zorgen, zou
9: -ach-, -anmo-, -anmor-, -ant-, -app-, -beld, -ebel-, -ebeld, -eder-, -eel-, -een-, -ego-, -ening-, -est, -eter, -gaa-, -goe-, -idi-, -ieg-, -ijda-, -ijs-, -islu-, -isluk-, -jda-, -mee-, -ment-, -nli-, -nmor-, -nmorg-, -nnen, -okke-, -olg-, -orge-, -orgen, -orr-, -rage-, -ragen, -rdo-, -rgen, -rijda-, -rwaa-, -rwaar-, -sge-, -sluk-, -uto, -wee-, -wij-, T_COMPLAIN, V_SOON, auto, avond, bij-, eigen, eri-, erin, gedaa-, gedaan, gee-, gewee-, hem, hoe kom, is er, ja, laat-, laats-, lang, leeg, men-, met de, mislu-, nu is, over-, spaar-, strak-, straks, stu-, vanmo-, vanmorgen, veel, verla-, volg-, vrijd-, zorg-
8: -aarn-, -aarvo-, -aks, -alt, -ari-, -arvo-, -arvoo-, -ben, -deren, -efoo-, -egen, -egev-, -egeve-, -eid-, -erla-, -ewo-, -ewor-, -eword-, -foo-, -geslo-, -gok-, -hou-, -iek, -inge-, -ink-, -lefoo-, -lope-, -lti-, -ltij-, -maal, -ndj-, -nsl-, -oge-, -okt, -onder-, -oot, -orma-, -pin, -raks, -rde-, -rdi-, -rla-, -roeg, -rvo-, -rvoo-, -rvoor, -rwa-, -sche-, -sie-, -taa-, -telle-, -trak-, -traks, -uur, -val, -voor, -vra-, -weer, -wor-, -word-, -worde-, A_WHO, F_BLEED, GONE, K_PAYSOUT, K_WASGOOD, LAST_WORDS, M_FATE, O_BELONG, O_WHEELS, Z_LONELY, alti-, altij-, altijd, daarn-, de bank, dri-, echt, gebe-, gem-, gewo-, gewor-, geworden, had, huis, mis-, naa-, nor-, norm-, norma-, ple-, slo-, slu-, slui-, teru-, verd-, vergo-, verl-, vroeg, weg-
7: -aan-, -ald-, -ard, -bij, -egel-, -ergok-, -erke-, -gaan, -iem-, -indel-, -iss-, -jes, -lst-, -ogen, -pell-, -pelle-, -rgok-, -tij-, -tre-, -uur-, -waard-, -war-, -win-, -zeg-, M_SPAN, N_UNPAID, alt-, bank, door-, eind-, einde-, eindelijk, en een, gezeg-, gezegd, komt, luk-, lukt, met mijn, mis, reken-, sal-, tele-, van #number, vas-, wel, zoo-
6: -aak, -ando-, -appe-, -ard-, -chri-, -eder, -elp, -ezeg-, -ezegd, -gesl-, -gokt, -hri-, -moj-, -moji-, -nzet, -oeder, -oer, -oji-, -omen, -pot, -roe-, -rug-, -stu-, -taan, -uld-, -zegd, K_BLOODY, L_ONCE, PENDING, RELATION, Y_ONEMORE, ach-, emo-, emoj-, emoji-, graa-, graag, kee-, nik-, niks, ove-, rij-, slot, stort, telef-, telefoon, vrou-, vrouw, zeg, zoon
5: -and-, -chrij-, -erug-, -gens, -hrij-, -igen, -ijg, -ijk-, -ndeli-, -oon-, -rden, -rijg, -rou-, -ting-, -ver, D_HE, H_WISH, account, dic-, dich-, heb de, krijg, sche-, spaa-, spi-, terug-, ver-
4: -anav-, -anavo-, -esp-, -ewe-, -ger, -ien-, -lot-, -maa-, -nder-, -nders, -ome-, -rder, K_FIGURE, Z_PLAY, dicht, stor-, vanav-, vanavond
3: -che-, -elf-, -iks, -ndere-, -nie-, -raa-, -tort, T_HOLD, T_OWN, een, hoe-, maar, om te
2: -ema-, -ges-, -inde-, -nder, -uis, Q_YOURS
1: -eken-, -lee-, -ord-
-1: -eke-, -llie, -ulli-, -ullie, jull-, julli-, jullie
-2: -den, F_HARM, K_HOARD, M_ATMINE, M_OTHERS, N_ABSENT, blo-, zon-
-3: -dag, -end, -ijn, -ouden, -ste, -uden, ROUND_SUM, S_HOWMUCH, beta-, vanda-, zie
-4: -aar-, -andaa-, -bben, -ebb-, -ebbe-, -ebben, -eda-, -eni-, -ker, -len, -ndaa-, -nem-, -neme-, -nne-, -ooit, -poor-, -uss-, -von-, ACCOUNT_ONLY, GAMEWORD, SMS, acco-, accou-, hebb-, hebbe-, hebben, iet-, iets, kri-, noo-, nooi-, nooit, word-
-5: -cco-, -ccou-, -ccoun-, -eeg, -eiger-, -elen, -endi-, -erder, -fica-, -ficat-, -ifica-, -iger-, -ijven, -jven, -leg-, -lie, -oek, -ord, -ran-, -schri-, -vraa-, LOGIN, ander-, bewi-, blij-, dagen, geve-, jul-, krij-, mor-, morg-, vrij-
-6: -aling, -angen, -bbe-, -bew-, -bewi-, -bewij-, -dig, -echt-, -elk-, -ere, -erkt, -ett-, -ewonn-, -ica-, -icat-, -icati-, -ist-, -kere-, -keren, -nam-, -nkt, -nze-, -oll-, -onnen, -ort-, -pin-, -rie, -rien-, -rkt, -spo-, -sse-, -uren, -wonn-, -wonne-, A_SUM, EXPIRE, MONEY, O_BURDEN, T_MISJUDGED, bes-, cont-, ge, gewonnen, iem-, iema-, ieman-, iemand, sind-, staat, twe-, wil, woo-
-7: -aken, -alin-, -ater-, -betal-, -cou-, -coun-, -eeld, -egi-, -ekeu-, -ekeur-, -ekk-, -ers, -erz-, -etali-, -gekeu-, -gere-, -ich-, -ijne, -innen, -ite-, -jne, -keurd, -las-, -lijft, -lle, -ntro-, -ntrol-, -nzett-, -odi-, -oken, -ond, -ontro-, -oun-, -sch, -scha-, -talin-, -trol-, -tte-, GREETING, L_WHEN, Q_TELL, T_USEDUP, acc-, ande-, binnen, blijf-, blijft, cha-, dag-, dage-, en toch, fil-, fre-, inge-, lig-, mede-, medew-, mijn winst, pay-, sla-, spin-, staan, taf-, tafe-, toe-, voor het, wan-, wordt, zoe-
-8: -agina, -apie-, -asp-, -aspo-, -aspoo-, -aterd-, -atis, -cati-, -catie, -chter, -ctie-, -dew-, -dewe-, -dewer-, -edew-, -edewe-, -egt, -emo-, -ende, -eren, -erzo-, -etale-, -ette, -fschr-, -ged-, -gesc-, -gesch-, -gina, -hen, -hter, -ieren, -ieu-, -igg-, -imu-, -ina, -ing-, -koms-, -ler, -lett-, -lijf-, -mme-, -nds, -nkel, -nst, -oen-, -oms-, -ond-, -onden, -orte-, -pins, -pnem-, -pneme-, -poort, -ratis, -ron-, -rzo-, -schr-, -spoo-, -spoor-, -tali-, -terd-, -terda-, -tif-, -tis, -usse-, -ussen, -ust-, -uto-, -ves-, -vest-, CONTRIBUTE, TWICE, T_LESS, bela-, bew-, er een, fout, gebl-, goed-, grat-, grati-, gratis, heb-, in mijn, leu-, medewerker, opnem-, opnemen, papi-, papie-, pasp-, paspo-, paspoort, spins, tel-, tussen, van #amount, voor ik, wachten, weg, wer-, win-, zat-, zate-, zater-
-9: #number op, -aagt, -ageer-, -agi-, -agin-, -agt, -ands, -ank, -ass-, -baa-, -cum-, -cume-, -cumen-, -del-, -dresb-, -ekt, -elan-, -eler-, -epe-, -erd, -erda-, -erko-, -erv-, -esbe-, -esbew-, -ets, -etter-, -ewon-, -fie, -geer-, -geert, -ggen, -hrijv-, -hui-, -ijf-, -ijz-, -inst, -itl-, -itle-, -ive-, -kte, -laar-, -leg, -maken, -naa-, -nieuw, -nnu-, -nop, -nsd-, -nsda-, -nten, -ocu-, -ocum-, -ocume-, -oid, -oni-, -oof-, -ool, -oop-, -oopt, -ort, -orten, -oul-, -oule-, -oulet-, -pne-, -pni-, -pnie-, -pnieu-, -resb-, -resbe-, -rijv-, -rko-, -sbe-, -ssen, -tkere-, -tor-, -ulet-, -ulett-, -ull-, -ume-, -umen-, -uurd, -ven-, -wer-, -woord-, K_THISTIME, MARKETING, PAYOUT_ROUTE, T_VOUCHER, adresbewijs, al sinds, betal-, coll-, colle-, con-, doc-, docu-, docum-, draa-, en er, gewon-, goede-, is de, kas-, krijgen, mijn opname, opne-, opni-, opnie-, opnieuw, reageert, roul-, roule-, sca-, uitkeren, uitl-, uitle-, veri-, verif-, vor-, vori-, vriend, wei-, werkt, wij-, winst, zon
-10: -aag-, -abl-, -able-, -ackj-, -ackja-, -afe-, -agee-, -alen, -anka-, -apot, -arden, -cep-, -cherm, -chool, -ckj-, -ckja-, -ckjac-, -cont-, -derl-, -dres-, -dsp-, -eagee-, -eden, -eek, -eerd-, -ekin-, -ekre-, -ekreg-, -elft, -enin-, -eran-, -erand-, -erif-, -erifi-, -erle-, -erm, -erve-, -erw-, -estuu-, -eurd, -euwe, -evee-, -eveel, -fde, -geho-, -herm, -hool, -htend, -ieuwe, -ifie-, -ijv-, -itke-, -itker-, -jac-, -kja-, -kjac-, -kkee-, -kre-, -kreg-, -krege-, -lack-, -lackj-, -land-, -lev-, -leve-, -lft, -lge-, -lgen-, -lijv-, -lijve-, -lpen, -lut, -mbe-, -men-, -ngel-, -nle-, -nter-, -num-, -numm-, -numme-, -oeve-, -oevee-, -okkee-, -onn-, -oorde-, -oort, -ordt, -orig-, -orige, -otj-, -otje, -pelen, -pna-, -pnam-, -pname, -rand-, -rande-, -rdt, -regen, -rifi-, -rifie-, -rland-, -rma-, -rop, -sbew-, -sbewi-, -sch-, -sdag, -stb-, -stig-, -stor-, -stuu-, -stuur-, -tend, -tern-, -tke-, -tker-, -tuurd, -umm-, -umme-, -ummer, -veel, AGAIN, CHANGE, H_CODE, M_REJECTS, REJECTED_DOC, T_LATE, aang-, aange-, adres-, banka-, bewijs, bla-, blac-, black-, cen-, dubb-, dubbe-, en mijn, gekr-, gekre-, gekregen, geldt, hoev-, hoeve-, hoeveel, ik dan, kan niet, kapot, klop-, lag, loop-, loopt, mel-, nieuwe, opna-, opnam-, opname, pak-, pra-, rec-, rekening, rou-, sin-, spelen, tab-, tabl-, table-, uitk-, uitke-, vera-, veran-, verbi-, verde-, verk-, vorig-, vorige, vrie-, vrien-, was, wat een, welk, wins-, woon, zeg-
-11: #number percent, -allo, -anz-, -ate-, -baar, -dres, -eag-, -eage-, -echte, -eem, -eili-, -eis-, -ekr-, -eldi-, -ele-, -erce-, -ercen-, -etr-, -euw, -gbo-, -gest-, -ien, -iend, -ieuw, -ikt, -inden, -inds, -ins, -kel, -lich-, -llo, -mak-, -make-, -ner, -ngeho-, -nvraa-, -oke-, -omo-, -ontr-, -ooi-, -pen-, -rce-, -rcen-, -rcent, -res, -rim-, -romo-, -rten, -tle-, -tond, -tra-, -tska-, -tve-, -tver-, -ude, -vere-, -ving, -vraag, -won-, -zig-, MISSING, N_SINCE, aanvraag, and-, bee-, bloe-, die-, dub-, en, en die, en ik, gaat de, hall-, hallo, ie, jullie hebben, kaart-, kan, kle-, krijg-, mijn bank, nul, op te, oude, perc-, perce-, percent, prom-, promo-, reag-, reage-, sinds, slechte, snel-, spre-, stond, te zien, toeg-, wat moet, werk-, wijz-, wit
-12: #time uur, -aan, -ablet, -ade-, -aha, -ake-, -ano-, -astin-, -atie, -blet, -boeki-, -cent, -dig-, -dra-, -eits-, -eking, -elast-, -ele, -ens, -erlor-, -erte-, -est-, -euk, -iee-, -iteit-, -jving, -last-, -lasti-, -let, -leu-, -lfd-, -lokke-, -lore-, -loren, -mmer, -name, -nemen, -ngeh-, -nges-, -nings-, -nzet-, -oekin-, -oev-, -out, -plo-, -ratie, -rgen-, -rif-, -rle-, -rlo-, -rlor-, -rlore-, -rschi-, -rting, -sda-, -strat-, -tal-, -tale-, -talen, -teit-, -teits-, -teld, -ter-, -tig, -trat-, -trati-, -uter, -ype-, -ypen, -zelf-, -zelfd-, G_FUN, G_LAUGH, M_SPENTPATIENCE, WIN_NOUN, beda-, bedan-, bedankt, bedra-, cash-, dien-, dig-, get-, hah-, ik zie, inzet-, kerst-, kom ik, kom niet, met die, niet als, nog altijd, rond-, stee-, storting, tablet, typ-, type-, typen, verder, verloren, verte-, wacht, wacht-, win #number, zegt, zei
-13: -acti-, -anb-, -ange-, -ankt, -ash-, -att-, -atte-, -cher-, -dankt, -ece-, -edan-, -edank-, -eert, -eit-, -eke, -elas-, -elic-, -elke, -els, -emor-, -emorg-, -enge-, -entif-, -erc-, -erek-, -ereke-, -eta-, -eur-, -gelo-, -gie-, -gsb-, -ific-, -ind-, -ingsb-, -inu-, -kto-, -ldig, -lees-, -lfde, -nde, -ngsb-, -nop-, -ntif-, -ntifi-, -oord, -reeg, -reg-, -rege-, -rom-, -rsc-, -rsch-, -sin-, -teed-, -teeds, -tifi-, -tific-, -tig-, -ton-, DECLINED, HOW, K_ENOUGHYEARS, N_PROOFS, N_TAKEN, TERMS, T_DONE, WHY, actie, adres, alles kits, bewij-, bli-, bru-, bus, casino, col-, dag en, de rits, dea-, een-, eerst, eerst-, eerste, fra-, geb-, gedu-, hang-, id, kit-, kits, kits achter, kree-, kreeg, minu-, op #amount, pin-, rit-, rits, ron-, steed-, steeds, ston-, verm-, verv-, viel, vind-, welke, werd
-14: -anda-, -ander-, -arte-, -asino, -asse-, -bet-, -beta-, -dan-, -dank-, -din, -ding-, -elfd-, -ell-, -ellen, -end-, -enges-, -ersc-, -ersch-, -erste, -ezi-, -fie-, -geke-, -ijgen, -ijvi-, -ijvin-, -ino, -iteng-, -jgen, -jvi-, -jvin-, -keer-, -kin-, -lecht, -lor-, -man, -mpu-, -nda-, -rav-, -reken-, -rijvi-, -rste, -sino, -stra-, -tati-, -tbo-, -teli-, -telij-, -teng-, -tenge-, -tera-, -tters, -vee-, -vond, -zien, CAN, CODE, FRIEND, H_CANT, METHOD, MULTI, M_OVERANDOVER, M_SCREENFAIL, O_AHEAD, O_METHOD, O_NO, aan-, antwoord, bedr-, buitengesloten, dat aan, dat was, een klacht, erg, geld-, gelu-, goed maar, haha, hee-, het niet, ik met, inlo-, kam-, krijg ik, lees, nem-, neme-, nemen, staa-, staat er, verlo-, voor
-15: -ack, -bin-, -cat-, -cht-, -con-, -dage-, -dagen, -dul-, -ebru-, -ebrui-, -eds, -edul-, -eeds, -ekeni-, -elfde, -elk, -elui-, -erbin-, -ers-, -erugb-, -esb-, -fel-, -ffi-, -geh-, -ili-, -ing, -keerd, -keni-, -kenin-, -keur-, -king, -kje, -loe-, -nco-, -nin-, -ntr-, -off-, -pele-, -rbin-, -rugb-, -sti-, -tio-, -tion, -tsk-, -ugb-, -uik-, -unt-, -uro, -uwd, -uwe, COUNT, T_FUSSY, bedrag, dank u, de #amount, en nu, eur-, euro, fou-, gebru-, ged-, gedul-, gelui-, ik sta, is dat, is mijn, kan dat, ker-, kor-, loo-, maar niet, nog, nu, nu #number, nu doet, pri-, school, spele-, ste-, te laat, vie-
-16: -aart, -alen-, -ali-, -asti-, -dea-, -eerd, -erin-, -erlo-, -ertel, -estel-, -etal-, -ewijs, -fic-, -igi-, -ijl, -ion, -kee-, -keu-, -ler-, -ling, -log-, -nis-, -nlog-, -nus-, -onus-, -pli-, -rtel, -rwijl, -tte, -vent-, -wen-, -wijl, -wijs, H_AUTHORITY, MY, M_PRETEXT, M_UNSETTLED, T_GONE, bel-, best-, bonu-, bonus-, del-, doet, dus, fijn-, fijne, gebruikt, geef-, geeft, gesp-, ik de, inl-, inlog-, kijk, laten, rad-, reg-, terw-, terwi-, terwijl, van dat, verb-, vertel, waarom is, zit er
-17: -aand, -atio-, -ation, -brui-, -bruik-, -cen-, -dent-, -denti-, -ebr-, -edra-, -ela-, -elle-, -elu-, -enen, -eng-, -erav-, -eravo-, -esch-, -ewi-, -ger-, -gin-, -ide-, -ijge-, -isb-, -itb-, -itbe-, -itbet-, -itei-, -jge-, -lecht-, -lees, -neer, -nneer, -oeg-, -ont-, -ravo-, -ravon-, -ruik-, -ruikt, -stera-, -tatio-, -tbe-, -tbet-, -tbeta-, -tei-, -ter, -terav-, -tter-, -uikt, -ule-, -ute-, H_ANGRY, H_SETTING, T_TWICE, adv-, chat-, fij-, gespe-, gespeeld, gisteravond, iden-, ident-, ik wacht, is een, kaart, kom, maand, man, niet, rea-, rege-, stati-, station, tik-, uitb-, uitbe-, vert-, wann-, wanne-, wanneer
-18: -anne-, -annee-, -anu-, -bre-, -chi-, -chn-, -drag, -echn-, -edrag, -edu-, -eed-, -eki-, -erbi-, -este-, -ings-, -nnee-, -nui-, -nuit, -pel-, -rag, -rus-, -rve-, -tie, G_ADJECTIVE, H_ENTER, K_CALM, M_NOTHERE, act-, acti-, bank-, bij het, bij mijn, casi-, casin-, eens, geha-, ges-, goei-, mijn #number, neg-, nege-, spel-, tec-, tech-, techn-, thu-, thui-, vin-, wat is, welk-
-19: #number ik, -aden, -ame, -anui-, -anuit, -asin-, -echt, -edr-, -ening, -ent, -era-, -erm-, -fge-, -gen-, -ier, -ijg-, -ldi-, -lleg-, -nge-, -ngs-, -nieu-, -olleg-, -ori-, -rijge-, -schi-, -tar-, -urd, -woo-, L_LATE, N_LOCKEDIN, er, het morgen, ik had, kij-, me met, moet, nie-, niet meer, ong-, onge-, regen-, slec-, slech-, vanu-, vanui-, vanuit
-20: -act-, -dag-, -dre-, -eha-, -eme-, -esc-, -gek-, -ive, -ndi-, -nte-, -oed, -oet, -rati-, -ree-, -rij-, -ters, -woord, CHILD_USED, M_PASSED, N_IMPATIENT, O_CALM, PROBLEM, WAGER, WEEKDAY, bed-, beste-, bon-, de naam, gaan, goed, ide-, live, naam, nieuw-, van het
-21: -ack-, -ann-, -ble-, -eho-, -ene-, -ewij-, -lec-, -lega, -lic-, -llega, -nner, -ntwo-, -ntwoo-, -ocht-, -ochte-, -oeki-, -per-, -rat-, -reke-, -rijg-, -tel-, DEVICE, H_REPORT, M_ASKAGAIN, STATUS, T_STATE, Z_LOOP, collega, ik mijn, ik win, klo-, late-, mag, mijn #amount, nieu-, sle-, win
-22: -aam, -ang-, -ank-, -art, -boe-, -boek-, -chte, -ega, -egen-, -emen, -hte, -ijs, -men, -pier, H_STRANGER, T_CHARGED, T_GIVE, aan, adr-, adre-, antwo-, ban-, de #number, de laatste, die #number, gij, ik wil, kers-, mij-, stat-, vri-
-23: #amount euro, -avond, -hat-, -ifi-, -lacht, -ntw-, -obot, -str-, -tel, -tro-, -two-, -twoo-, -twoor-, -vin-, CHARGE, G_FEELING, M_NOPROGRESS, T_REVERSED, V_TALKS, afge-, ant-, antw-, daar, klac-, klach-, klacht, robot, van jullie, van mijn
-24: #amount, -avon-, -ctie, -ede-, -eel, -icht-, -nee-, -tat-, AMOUNT, WHO, dank, er is, in, liv-, waa-, waar, wac-, wach-
-25: -bon-, -ech-, -eld-, -erst, -lach-, -oei-, HOWLONG, H_NOTME, N_LEFTIN, op mijn, week
-26: -bonu-, -bonus, -erb-, -nus, -obo-, -onus, -rst, FUNDSOURCE, USE, daa-, eers-, heel, ik kom, moet ik, rob-, robo-
-27: -its, -ning, -nti-, -ode, -pie-, -rek-, BLOCKED, NUM, S_LATER, afg-, geh-, lat-
-28: -zie-, D_FUTURE, het nog, opn-
-29: -avo-, -bot, -eer-, -erk-, -ert, -woor-, Q_HARD, ik ga, kaar-
-30: -ati-, -cod-, -code, -ieuw-, -oek-, M_PROMISE, M_WIPED, her-, hoe laat, voor de
-31: -euw-, -lech-, G_THING, T_REPEAT, T_STUCK, cas-, eer-, van
-32: -ees, -tee-, JOKE, K_TITLES, is, kaa-, op de
-33: BYE, met een
-34: goe-, had #number, wat
-35: -lac-, -rte-, G_TITLE, H_ASSET, H_LOCKED, N_GAMEWON, T_SAID, WINNINGS, YOU
-36: BLOCKED_BY_YOU, N_SAIDLATER, op, pas-
-37: -cti-, -enti-, MONEY_THING, M_WAIT, T_DID, kan ik, op #number
-38: -ent-, T_JOY, met
-39: -ale-, N_WAITING
-40: mijn, of
-41: -den-
-42: -onu-, H_THING, M_ACCOUNTNO, hoe
-44: K_THING, T_YET, wel-
-45: H_MISUSE
-46: M_PAPER, die
-47: NOT_ARRIVED
-48: WHEN
-49: APP, PERSON_NOUN
-50: EXISTING, T_CALM
-51: M_STILLNOT
-52: jij
-53: D_BUTNOT, THANKS
-54: WHERE
-55: ARRIVE
-60: T_GOT
-61: H_YOU
-63: T_BET
-64: Y_QUESTION
-65: D_CASINO_BYE, PERSON_SURE
-67: T_PAY
-69: FAULT
-70: T_CHECK, WAITING
-74: N_STILL
-78: BONUS
-80: WHAT
-84: H_BROKEN
-94: PAYOUT
-98: Y_DEVICE
-99: DOCKIND, DOCUMENT
-127: K_BIZ, T_ASKING, Y_CALM
`,
  },
};
