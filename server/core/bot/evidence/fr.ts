/** What pieces of French messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 357, care: 365 },
  weights: {
    crisis: `
127: HARM, SUICIDE, S_PLACE
119: M_LATER
117: S_LINGER
114: F_LIVING, S_WORRY_SIGN
105: LIVE
102: THREAT_V
100: MEANS
96: est
94: F_FED_UP, I
92: HEIGHT
90: me
89: K_WAYS, M_EMPTY
86: SELFPRO
79: M_PEOPLE
77: DIE
76: -ais, NEG
75: PILLS
73: -cid-, K_CANCEL
69: pas
67: #number ans, BETTER_OFF, S_AFFAIRS, a, aur-
65: K_LIFE_LINES
63: K_TO_WHOM, lai-
61: WANT, gar-
60: -rai, F_LAST_THING, que
59: -ient, si
58: -era
57: -pre-, DIE_VERB, je me
56: -ard-, -ver-, M_SELF, que ca, ser-
55: K_GIVE, fin-
54: CLOSE
52: -ura-, LAST_WORDS, S_UNMISSED, plu-
51: -eci-, -ien-, JUMP, a quoi, bon, mie-
50: -ieux, ME, les
49: -ene-, -era-, -lus, K_NO_TIME, plus, quoi bon
48: -age
47: -ieu-, -uil, -ura, F_MOURN, S_TOMORROW_ACT, fini-, quil
46: -net-, -oli-, a mes, qui-
45: -rez, -ron-
44: -aim-, -ote, ca
43: -icid-, -ira, -uic-, -uici-, -uicid-, S_NOT_BACK, ans, bie-, mieu-, mieux, son, suic-, suici-
42: -err-, -eur, -nne, -oir, sera
41: -pres, FRIEND, cont-
40: -ait, -rir-, F_FINISH, S_ARRANGE, laiss-, tue-, vai-, vais
39: -ans, -cide, -ever, S_DONT_BOTHER, jai, jen
38: -dre, -est, -ois-, -rai-, dans, pren-, vient, vient de
37: -mir, -ndr-, -ormi-, -ormir, -rmir, GET_MEANS, la, ne me, vie
36: -con, -ers, -ete, -ici-, -nir, -rde, -res, -tot, -tre, BODY, F_FUNERAL, SINCE, S_AFTER, S_LOVED, aura, dormi-, dormir, sur votre
35: -ier-, -lac-, -ront, F_AFTER, plus la
34: -ite, -oig-, -oin-, -rev-, -uver-, GUN, M_CALMED, S_BYE, bal-, devr-, jy, sen
33: -arai-, -cup-, -inu-, -out, -rre-, K_LIGHT, K_SHORE, SLEEPERS, S_NO_USE, ici, moin-, moins, pre-, une
32: -are, -ere, -eve-, -her-, -rdo-, -rendr-, S_WEARY, ave-, mot, mouri-, mourir, viv-
31: -eja, -enir, -erai, -nez, -nto-, -ntot, -ontre, -par-, -tai-, -uis, F_BEYOND, N_TAKEN, PET, comme ca, dej-, deja, dett-, ell-, elle, je vais
30: -eni-, -eul-, -ieu, -oins, -rmi-, F_REST, K_TIME, est dans, gard-, garde-, jai #number, mour-, perd-, seul-, voi-
29: -don-, -iers, -inis, -nis, -rais, -sage, F_SOON, K_HEAVY, LOVE, S_WORRY, VANISH, bons-, de, finis, gen-, ou je, peur, que quelquun, souf-, souff-, sui-, tout, veux mourir, vie-, vien-
28: -ass-, -ies, -ital, -pital, -sag-, -seu-, -tea-, -teau, K_GOODS, S_ME_GONE, cor-, emb-, la vie, lais-, mor-, mou-, pere, qui
27: -ale, -ara-, -donn-, -dra, -ento-, -entot, -iento-, -ita-, -rait, -tem-, -voi-, -voir, CUT, PSYCH, S_MEANT, bient-, bientot, chez vous, dav-, donne-, dun-, dune, la ou, laisse, main, meu-, pour que, que la, toit, votre site
26: -aiss-, -ble, -cue-, -cuei-, -dieu, -evr-, -ini-, -isk-, -lle, -ndre, -ntinu-, -onti-, -ontin-, -ourir, -rene-, -reve-, -tinu-, -uei-, -urir, -uti-, -ver, -vra, M_LAST, S_PLAN, conti-, contre, cot-, cote, dan-, deci-, du mal, il est, jai deja, je la, jva-, mort, plus de, tuer
25: -ache, -alc-, -eil, -eintu-, -ejoi-, -erai-, -erit-, -ert, -intu-, -intur-, -mie-, -mme, -ntu-, -ntur-, -nture, -oign-, -rage, -tie-, -til-, -uit-, K_WITH_IT, S_GOING, all-, avez, cei-, cein-, ceint-, ceinture, cer-, dans ma, dec-, elle est, fin a, jme, mes jours, mettre fin, pas de, per-, poi-, pour, rejoi-, sim-
24: -aima-, -aimai-, -alle, -aur-, -aut, -ccu-, -ein-, -erait, -eront, -ett-, -ettre, -imai-, -inuer, -nuer, -omme, -onn-, -ont, -ouri-, -ttre, -uble, C_DISCOVER, apr-, apre-, apres, apres avoir, bru-, cette fois, comme, continuer, du, est trop, laim-, laima-, le bruit, le fais, lev-, mond-, monde, pol-, pont, pour moi, sau-, saut-, se, table, trop, vou-
23: -eron-, -ger, -ins, -ire-, -ires, -ntin-, -oid-, -rag-, -rop, -ste, -veni-, -venir, -xis-, -xist-, K_TRACE, STILL, S_ABSOLVE, TIMEUNIT, WHAT, au moins, aura-, cher-, conc-, dette-, dettes, dit-, dite-, dites, et moi, mal, part-, sach-, sur le
22: -ace-, -aime-, -aire-, -aires, -arde-, -assu-, -assur-, -ense, -ess-, -essag-, -este, -ete-, -irez, -jis-, -mojis-, -nten-, -ojis-, -olo-, -onne, -ren-, -rrez, -ssag-, -sui-, -tal, -ubl-, N_SAYS, S_PAYOUT_DEATH, au, aval-, bien-, brui-, bruit, det-, en finir, eta-, ferm-, la elle, lever, menv-, menvo-, mess-, messa-, meuf, perdu, sache, ses, site, sol-, tan-
21: -ampe, -ardez, -chet-, -epare, -etre, -icide, -ide, -inue-, -joi-, -mer, -mpe, -nvie, -one, -pare, -rdez, -resse-, -ssa-, -ssur-, -suis, -tinue-, -uff-, -uvert, -vert, -vie, -xiste-, BALANCE, BETWORD, CLOSE_ORDER, G_PART, K_DRESSED, a ma, a mon, ca marche, couvr-, demai-, demain, envie, gardez, je laisse, jsu-, jsui-, jsuis, pas le, poli-, pose, pou-, sit-, suicide, toi-, vivr-
20: -acon, -amp-, -arde, -cide-, -dee-, -dees, -dez, -etite, -feu-, -fin, -het-, -hois-, -ient-, -iste-, -itu-, -iver-, -lip-, -nce-, -nfin, -niers, -nif-, -orr-, -pit-, -pita-, -rane, -renez, -rir, -rvi-, -tier-, -urai, -val-, FUTURE, K_AFTERLIFE, ROPE, S_NO_WAKE, apres la, aura pas, chois-, cle-, couv-, de moi, de trop, derniers, devra-, dorm-, enfi-, enfin, faco-, facon, gars, me tuer, mes derniers, mon dernier, monde est, ouve-, ouver-, petite, pon-, pour bientot, prene-, suis de, vivre
19: -aisse, -ament, -aye, -ccup-, -cie-, -ecid-, -ein, -emain, -emp-, -enez, -est-, -estam-, -etit-, -eudo, -evra-, -hez, -ine, -ira-, -lis, -nsoi-, -nsoir, -nue-, -oir-, -onsoi-, -ras, -rch-, -rend-, -rever, -seud-, -seudo, -soir, -ssage, -stam-, -stame-, -sur-, -tam-, -tame-, -tamen-, -teme-, -temen-, -udo, -urai-, -vale, -vec, PERSON3, S_DAY, S_TELL, a cote, arg-, aurai, avale, ball-, bel-, bonso-, bonsoir, bout, bras, ca sarrete, cette semaine, charg-, cote de, crev-, creve-, crever, decid-, demain matin, dor-, envie de, est sur, hau-, haut, ima-, imag-, jai mis, leve-, ma retraite, merci pour, message, mis ma, mon coloc, mon testament, ouvert, pense, petit-, plan-, pour tout, pse-, pseu-, pseud-, pseudo, retraite, si le, tes-, test-, testa-, testament, un mot, votre casino, vu
18: -able, -ach-, -crir-, -crire, -die-, -ecide, -ede-, -emps, -hoi-, -hoisi, -ieme, -ivr-, -lde, -mbe-, -mps, -oin, -oire-, -oisi, -oit-, -old-, -olde, -ont-, -opr-, -ouf-, -ouff-, -oya-, -pri-, -rde-, -rect-, -rge-, -rire, -ropr-, -spara-, -ssee, -ster, -uer-, -uun, -veu, -vir-, avez ete, cherc-, choi-, choisi, cre-, decide, et mon, fail-, faill-, fait que, jai peur, je compte, jus-, jvo-, lassu-, lassurance, le solde, matt-, matte-, mattend, mes, mut-, part, pla-, prendre, propr-, quand on, qui est, qui ma, res-, serai, sold-, solde, un
17: -amen-, -arm-, -arti-, -aut-, -eint-, -ema-, -endr-, -enet-, -enetr-, -erch-, -esi-, -espir-, -essa-, -eulem-, -eus-, -herc-, -herch-, -igne-, -lec-, -let, -netr-, -netre, -nie-, -onso-, -prim-, -rdr-, -rdre, -spir-, -sse-, -tag-, -ulem-, -uleme-, alors je, aus-, auss-, aussi, avec le, avec moi, balle, bon continuer, combien de, corr-, cris-, dites a, dol-, est parti, etai-, fen-, fene-, fenet-, fenetre, fin, je le, la mer, la salle, ma tete, nat-, nos, par-, parai-, parait, pos-, pote, prepare, prop-, respi-, sall-, salle, seulement, tabl-, une balle, veux plus
16: -acte-, -ait-, -ance-, -ane, -arait, -ardi-, -assee, -cro-, -dent, -emai-, -ena-, -endra, -eui-, -euil-, -euill-, -iem-, -isi, -ister, -lace-, -lag-, -lan-, -ndra, -ner, -neu-, -nnez, -nti-, -nvoye-, -oite, -ole, -ompr-, -onne-, -onnez, -orm-, -ourd, -parai-, -place-, -prime, -rein, -rman-, -sil, -sser, -tei-, -urd, -usil, -uta-, -utan-, -utant, -voye-, FAMILY, alla-, allai-, allait, auta-, autan-, autant, boit-, boite, bou-, compr-, corde, croi-, depuis hier, dev-, donn-, et apres, fusi-, fusil, fusil de, je passe, jet-, jete-, jve-, la fenetre, la voiture, lass-, le, le fusil, les #amount, lhe-, men, ne vois, passe pour, passee, pu, rate, reste, supprime, tout ce, verr-, vrai-
15: -aimen-, -aissa-, -ante-, -arger, -arq-, -arqu-, -chete, -cuper-, -epu-, -epui-, -epuis, -esq-, -esqu-, -etei-, -ettr-, -eule-, -ffl-, -gte-, -gtem-, -gtemp-, -har-, -harge-, -hete, -issa-, -ite-, -lagu-, -lague, -leme-, -ments, -ngt-, -ngte-, -ngtem-, -nifi-, -nso-, -oind-, -oindr-, -ome-, -ongt-, -ongte-, -orde, -ouffl-, -ous, -outi-, -oyer, -para-, -pui-, -puis, -que-, -raim-, -raime-, -rger, -rop-, -rta-, -rtie, -ruit, -sai-, -see, -soi-, -ssi, -ssu-, -table, -temp-, -temps, -tter, -uand, -uffl-, -unes, -uper-, -ussi, -uste, -voyer, -vra-, a qui, adi-, adie-, adieu, appe-, au revoir, avoi-, avoir, blag-, blagu-, blague, ce qui, cet-, change le, chez, coe-, coeu-, commence, commence a, cord-, dava-, davan-, de menvoyer, depu-, depui-, depuis, env-, est a, fait une, fus-, g, gens, je serai, jui-, juin, juste, jvai-, jvais, la jai, la pour, lheu-, lheur-, lheure, longt-, longtemps, lou-, menvoyer, pouv-, prend-, quan-, quand, quun, revoir, seule-, tcha-, voul-, vraim-, vraiment
14: -aill-, -anne, -aque-, -ars, -artir, -cupe-, -etr-, -eveni-, -exis-, -exist-, -ffle, -fle, -has-, -hass-, -hasse, -hui, -iet-, -illa-, -indr-, -indre, -lla-, -loc, -nal-, -ndo-, -oloc, -opi-, -ose, -oul-, -outea-, -pla-, -plac-, -ppri-, -raite, -res-, -rte-, -tab-, -tabl-, -uer, -ues-, -uffle, -upe-, -uss-, -ute, -utea-, -uteau, -util-, C_VOW, G_STRIKE, but-, c, ca se, char-, chas-, chass-, chasse, colo-, coloc, coute-, couteau, de chasse, de vivre, envi-, fou-, il a, je men, jours, la date, le monde, le reste, manque, mes-, met-, mettr-, mettre, noye-, noyer, partir, pendr-, pendre, peu, ple-, ques-, san-, serai plus, sonn-, souffle, une heure, vais me, vois, vous
13: -alm-, -apa, -arti, -chain, -ecup-, -ecupe-, -erdu, -ere-, -ersa-, -ersai-, -ervi-, -esse-, -esta-, -etie-, -euf, -evei-, -ffr-, -garde, -hain, -hien, -ienne, -ispa-, -ispar-, -ivers-, -mpl-, -nden-, -ndent, -nes, -niv-, -nive-, -niver-, -nnet-, -nniv-, -nnive-, -onc-, -onnet-, -opre, -orte-, -ouver-, -ouvri-, -pre, -ram-, -ras-, -rdu, -rime, -rit-, -ropre, -rsa-, -rsai-, -rsair-, -sais, -spar-, -tage, -ten-, -tent, -tin-, -tor-, -ttr-, -uin, -ula-, -uri-, -versa-, C_UNINSTALL, SAFE, a deux, ach-, ache-, achete, aller, anni-, anniv-, anniversaire, appel-, avec mes, bla-, boi-, calm-, cett-, cette, chien, cout-, de jeu, dispa-, dix minutes, ecrit, en lair, fou, heure, jai tout, just-, lui, mdr, men-, mena-, mot de, nuit-, nuits, papa, parti, paye, pleu-, pleur-, prochain, propre, rat-, recup-, revei-, tch-, ten-, veu-, vous avez
12: #number pour, -aca-, -acan-, -acanc-, -agu-, -ague, -alme, -ang, -anque, -art, -asino, -ate, -avan-, -canc-, -cance-, -cer-, -eau, -emie-, -erais, -hat, -ile, -ime-, -iment, -iree, -ites, -lant, -lie, -llait, -lme, -lonta-, -men-, -meu-, -nque, -oiree, -ontai-, -opine, -ord-, -oule, -pere, -pine, -rche, -remi-, -remie-, -rmer, -rner, -rui-, -sair-, -saire, -sino, -squ-, -ssura-, -ste-, -sura-, -suran-, -ter, -uranc-, -urner, -urv-, -uve-, -vei-, ARRIVE, F_EDGE, F_EVENT, S_KEEPER, bas, calme, casino, ce week, chie-, contr-, copine, dans la, depuis que, drol-, drole, fixe-, ils, lair, las-, laut-, le faire, lea-, leau, let-, me suis, mer, moi, moi avec, mon pere, nes-, para-, parti-, prem-, premi-, regarde, saute, seu-, soire-, soiree, suis encore, surv-, tourner, vac-, vaca-, vacan-, vacances
11: -ager, -aite, -ance, -ani-, -ardo-, -artie, -ber-, -can-, -eme, -emier-, -epar-, -erche-, -ette, -ettes, -gne-, -gue, -ime, -ind-, -ino, -iss-, -ivre, -ixe-, -lont-, -main, -nier, -obl-, -olon-, -olont-, -opin-, -oula-, -ple, -rche-, -ris-, -roch-, -roi-, -rti, -trait-, -ttes, -ule, -upe, -ust-, -utr-, ALL, M_NATURE, a cette, achet-, ava-, cap-, compte chez, copin-, cri-, dac-, dacc-, de votre, enf-, et la, et vous, eu, jaim-, la main, largent du, lettre, manq-, manqu-, mett-, pard-, pardo-, partie, pour de, prev-, pro-, quand je, que ce, servi-, ses-, tab-, volo-, volon-, vous je, vs
10: -ances, -asin-, -avanc-, -che-, -cte-, -elep-, -eleph-, -envoy-, -eph-, -epho-, -ephon-, -erte-, -ertes, -etro-, -etrou-, -evo-, -ffa-, -hie-, -itur-, -iture, -lais, -lep-, -leph-, -lepho-, -lise, -nce, -nfi-, -nse, -nut-, -oeu-, -oitu-, -oitur-, -once-, -orme-, -oulo-, -ppr-, -rec-, -rim-, -rin-, -rise, -tair-, -tier, -ttend, -ulai-, -ulo-, -uter, EXPIRE, avec, bien, casi-, casin-, ce, cest tout, dad-, dans les, de mes, etait, exis-, exist-, fac-, fait, fill-, hie-, hier, jai fait, jai-, je, joueu-, leur, long-, mom-, ni, non, notr-, notre, pap-, perte-, pertes, pot-, pour les, pouvez vous, pri-, rejo-, retro-, sa, serv-, sest, suf-, suff-, telep-, telephone, un peu, ver-, vit-, vite, voit-, voitu-, voiture
9: -all-, -arg-, -att-, -bien, -dhu-, -dhui, -endre, -erdr-, -erdre, -eri-, -espi-, -hai-, -harg-, -ils, -imen-, -isp-, -jour-, -jourd-, -lai-, -llai-, -mbien, -mpren-, -nces, -ntair-, -ompre-, -ourd-, -ourdh-, -pprim-, -rdh-, -rdhu-, -rdhui, -rer-, -rrete, -sin-, -spi-, -stion, -tait, -tur-, -uit, -uits, -ujo-, -ujou-, -ujour-, -uppr-, -uppri-, -urd-, -urdh-, -urdhu-, -vez, ALREADY, JOKE, app-, ass-, auj-, aujo-, aujou-, aujourdhui, avai-, avait, cal-, coi-, col-, combien, de me, de passe, decr-, dema-, disp-, dro-, fini, il me, il y, je pense, jy pense, mari, mem-, meme, ne, nest, pen-, pend-, perdr-, perdre, por-, port-, question, semaine, sera-, sou-, suppr-, term-, tet-, tete
8: -aco-, -ain, -alai-, -enc-, -ern-, -erni-, -ernie-, -ero-, -hone, -mil-, -mpre-, -ntai-, -oisi-, -ort-, -oulai-, -ouvez, -pho-, -phon-, -phone, -rnie-, -sse, -tend, -tte, -uran-, -uvez, -uvri-, -van-, F_LAST, a #number, cest, cro-, dern-, derni-, dix, fer-, jai perdu, la table, ma mere, mon mari, not-, ouv-, plac-, place, recu-, rend-, sais, ter-, voil-, voila
7: -air-, -amil-, -amill-, -ant, -arche, -ecou-, -egl-, -ent, -evant, -lace, -mes, -mille, -nvoy-, -oeur, -oire, -ong-, -oueu-, -ranc-, -rem-, -rni-, -roc-, -rouve-, -rti-, -rtir, -spa-, -tera-, -tir, -uil-, -vers-, -voy-, -vri-, -yer, K_SHED, ces-, che-, comb-, combi-, devan-, devant, dir-, ecri-, exi-, fam-, fami-, famil-, famille, ma fille, marche, seco-, si je, soir-, veux, voula-
6: -bie-, -cha-, -ers-, -fie-, -isse, -its, -lem-, -loque, -mbie-, -nier-, -ombie-, -onde, -oute, -rait-, -ress-, -son-, -sonne, -sta-, -tie, -ues, -vais, EXISTING, F_ENDING, F_NOBODY, MISSING, a la, bes-, bloque, fai-, gain-, gains, lin-, mis, personne, pet-, peti-, rou-
5: -ave-, -chai-, -elq-, -elqu-, -emen-, -erm-, -erso-, -erson-, -esp-, -eti-, -exi-, -hon-, -ini, -lemen-, -lqu-, -ncor-, -ncore, -ocha-, -ochai-, -per-, -rocha-, -rson-, -rsonn-, -sonn-, -tite, -ture, -udr-, -uelq-, -uelqu-, -ute-, SPENT, THREAT_OBJ, WAITV, enco-, encor-, encore, fille, leu-, perso-, proch-, quelq-, sans
4: -core, -ence, -erd-, -iere, -int-, -nvi-, STOP_PLAY, en, fil-, jour-, rest-
3: -asse-, -ement, -ens-, -inte-, -ouv-, WIN, cho-, de la, faut, pens-, son-, vra-
2: -che, -otre, -rme, -uel-, -vai-, THIRD_TROUBLE, je veux, tro-
1: -abl-, LEAVE_GIFT, suis
-1: -eur-, -ntre, -uelle
-2: -gne, -oit, -uell-, bon-, dem-, il, ma carte, vir-
-3: -rer, -uch-, LOSE, deux, ete, gai-, passe, retr-
-4: -ais-, -efu-, -eil-, -ien, -mai-, -redi-, -rouv-, -ssio-, -ssion, -ure-, -use, cred-, credi-, je ne, mon compte, pas-, pass-, prom-, refu-, soi-, ven-
-5: -ande-, -anq-, -anqu-, -cat-, -efe-, -ele-, -emi-, -epon-, -even-, -ide-, -ill-, -mande-, -nvo-, -oil-, -rdi-, WHEN, exp-, fact-, fois, fran-, franc-, pay-, quon, ren-, sema-, semai-, vers-, vire-, ya
-6: -aites, -are-, -assep-, -aug-, -ause, -ccr-, -crit, -dit, -evi-, -fan-, -fant-, -fants, -haq-, -haqu-, -haque, -ine-, -ler, -lor-, -nfa-, -nfan-, -nfant-, -olle-, -ond, -our, -oute-, -redi, -rit, -rret-, -sep-, -sepo-, -sepor-, -ssep-, -ssepo-, -uon, -urs, -xpl-, AGAIN, G_BREAK, NOT_ARRIVED, ROUND_SUM, TWICE, chaq-, chaqu-, chaque, del-, enfa-, enfan-, enfants, ent-, envoye, faite-, faites, pai-, passeport, possible, tou-, veri-, viens, virement
-7: -alide, -anc-, -anca-, -ancai-, -and-, -arret-, -cair-, -den-, -eille-, -ept-, -ermi-, -ert-, -han-, -hin-, -ice, -leg-, -lide, -ncair-, -ndre-, -njo-, -oment, -onc, -onjo-, -ore, -ort, -oup, -pen-, -raits, -rea-, -rof-, -tirer, -tro-, -ule-, -veau, BREAKUP, ann-, banca-, car-, con-, de #number, deman-, dis-, enc-, envo-, etre, foi-, gagn-, jpe-, lun-, mer-, moment, montr-, on, pert-, peu-, piec-, pour un, prof-, retirer, retraits, valide
-8: #amount euros, -activ-, -aff-, -aie, -aint-, -aisse-, -and, -aye-, -bour-, -bours-, -catio-, -couv-, -cra-, -ecouv-, -emain-, -emand-, -embo-, -embou-, -enn-, -epor-, -eport, -erse-, -esa-, -etire-, -ille-, -inim-, -ise, -lad-, -mand-, -mbo-, -mbou-, -mbour-, -nnule, -nule, -omp-, -onj-, -oser, -oupe, -ourse, -ouve, -ran-, -rans-, -ratio-, -ree, -rent-, -rne-, -rom-, -rouve, -tire-, -uche, -umer-, -uros, -urse, -vea-, -ven-, HOWLONG, N_CLAIMED, STATUS, avant le, cai-, cais-, caiss-, cond-, deme-, did-, dide-, euro-, euros, fois que, la maison, lav-, le bonus, list-, liste, mange, mettez, num-, nume-, numer-, on est, pis, remb-, rembo-, sca-, tous les, trans-, votre, y a
-9: -achi-, -achin-, -actu-, -actur-, -adr-, -afo-, -afon-, -argen-, -arte-, -bite, -cend-, -chin-, -ctiv-, -ctur-, -cum-, -ecr-, -edi-, -edit-, -efuse, -eille, -elo-, -ente, -epot, -erie, -ficat-, -fuse, -gis-, -gist-, -ifica-, -jour, -laf-, -lafo-, -lafon-, -lot-, -mati-, -mme-, -ndi-, -niere, -nve-, -nvoye, -ocu-, -ourse-, -qua, -quie-, -rce, -redit-, -reme-, -remen-, -rsem-, -rseme-, -rvice, -scend-, -scr-, -spe-, -squa, -uie-, -urse-, -urt-, -usqua, -uveau, -vice, -voye, band-, cau-, depot, en train, factu-, fils, gag-, gain, hier soir, honte, jai rien, jur-, jusqua, la carte, lap-, largent, lim-, ma, mach-, machi-, mang-, matc-, moi-, nouveau, on peut, paye-, plaf-, plafo-, quel-, refuse, rentre, rob-, sait, service, sms, train de, trav-, vide
-10: -ables, -acti-, -ade-, -aid-, -ail, -arra-, -arre, -cati-, -char-, -charg-, -cher, -cien, -cte, -ctu-, -cture, -cur-, -dre-, -ebi-, -echar-, -ecte-, -ees, -elfie, -elle, -eman-, -end, -fil, -firm-, -gen-, -icat-, -icati-, -ider, -ines, -irm-, -isa-, -isant, -lfie, -llez, -mpo-, -nage, -ndes, -ndu-, -nfir-, -nfirm-, -nim-, -nna-, -non-, -ofil, -onfir-, -ouvea-, -ouver, -rati-, -rere, -rete-, -reu-, -reuv-, -reuve, -rofi-, -rofil, -rois, -romi-, -rtou-, -rtout, -tes-, -test-, -tific-, -tis-, -tout, -uco-, -uler, -uma-, -uve, -uvea-, -uver, FEE, a jour, acces, affi-, affic-, aid-, avec mon, bai-, banc-, bouf-, bouff-, bus, chan-, code, comment je, cra-, dadresse, debi-, et ca, facture, fre-, frere, gros, heu-, heur-, larg-, large-, le compte, le mois, les deux, livr-, mac-, main-, mar-, mes parents, mon nom, moy-, moye-, ou cest, ou pas, plus je, poss-, possi-, preu-, preuv-, preuve, profi-, profil, prou-, prouv-, rac-, recha-, ref-, rele-, relev-, sec-, self-, selfi-, selfie, tel-, ton, vali-, vot-, votr-
-11: -aisir, -appl-, -appli, -ato-, -dem-, -echa-, -ect, -ela-, -ele, -eleve-, -elf-, -elfi-, -enr-, -erci, -erte, -ervic-, -esce-, -escen-, -ese-, -eten-, -fiche, -iche, -iden-, -imit-, -imite, -isir, -lfi-, -lles, -mit-, -mite, -nai-, -neme-, -nemen-, -nne-, -nte-, -ntro-, -ode, -oupi-, -oupie-, -pelle, -pend-, -pins, -pot, -red-, -rnee, -roit, -roupi-, -rvic-, -sce-, -scen-, -sir, -tend-, -ter-, -tion-, -tionn-, -tir-, -upi-, -upie-, -urnee, -use-, -vic-, INSULT, PLEASE_HELP, REVERSE, S_TABLE, allez, annu-, annul-, arrive, banq-, banqu-, brav-, ca fait, cad-, cheque, cin-, cours, croup-, diden-, didentite, donne, exc-, faut il, form-, hont-, lac-, lappl-, lappli, le #number, limi-, limit-, limite, ma demande, mains, me refaire, merci, min-, moi un, ne suis, nouv-, nouve-, parle-, puis je, quand meme, quelle, sais-, valid-
-12: -anch-, -ard, -ardi, -arre-, -arte, -arto-, -ateu-, -ateur, -cai-, -epons-, -erce-, -esc-, -etrai-, -eva-, -ffi-, -ges, -her, -ific-, -init-, -int, -inue, -ionn-, -mer-, -mpos-, -nca-, -ncai-, -nch-, -nsei-, -nseil-, -nsu-, -onna-, -onsei-, -ourn-, -ourra-, -ours, -ousi-, -pell-, -ppell-, -rab-, -rein-, -resse, -rie-, -ris, -sent, -ssen-, -tel-, -tends, -teur, -tif, -tinue, -tions, -tive-, -urn-, -urra-, -user, -vre-, -xpi-, -xpir-, -xpire, GAMES, beau, continue, cous-, cousi-, crou-, donc, esp-, expi-, expir-, expire, fair-, faire, ins-, jai pas, lanc-, lapp-, le bouton, lecr-, mardi, mon retrait, narrive, par jour, par semaine, pause, pendant que, quell-, sel-, signe, sur, sur mon, tard, tele, tout seul, une fois, vrai, y
-13: #number mois, #number percent, -act-, -alid-, -alu-, -alut, -ants, -aque, -artis, -ava-, -avez, -avo, -bles, -ches, -couvr-, -econ-, -efai-, -efus-, -endu, -eque, -ercen-, -etir-, -etit, -etra-, -eudi, -eune, -evai-, -fica-, -fus-, -heque, -hes, -imi-, -inag-, -inage, -jou-, -lid-, -mage, -main-, -merci-, -mett-, -mul-, -nem-, -nen-, -nnes, -nnu-, -nnul-, -nul-, -oll-, -ons-, -oques, -ors, -oti-, -oue-, -oule-, -outon, -ravo, -rcen-, -rcent, -rends, -rtis, -rto-, -rve-, -sio-, -sion, -sto, -tati-, -teu-, -uatre, -udi, -ume-, -uton, -uvr-, -vee, arri-, arriv-, avant, bloques, bouton, bravo, dal-, devai-, dis, du petit, et il, jeud-, jeudi, jeune, liv-, mard-, mise-, moi svp, mois prochain, nar-, narr-, narri-, ok, ouvr-, partis, pas je, pau-, paus-, perc-, perce-, percent, petit, plus a, plus tard, quatre, refus-, retir-, retou-, retra-, sav-, tar-, tomb-, tran-, vide-
-14: -aine-, -aines, -ange-, -anqui-, -appel-, -atre, -avie-, -ccro, -con-, -cont-, -cre-, -ecrit, -ecu, -efere, -emett-, -entr-, -eto-, -fair-, -fere, -irec-, -ivret, -lev-, -lez, -lut, -maine-, -mbre, -merc-, -nge-, -ntre-, -nue, -omat-, -ossib-, -ote-, -oto, -ourq-, -ourqu-, -outo-, -pli, -pli-, -ppli, -pte-, -quo-, -quoi, -rce-, -rquo-, -rquoi, -ruc, -sei-, -seil-, -seill-, -ser, -sez, -ssibl-, -tion, -tis, -ton, -uatr-, -ult-, -urq-, -urqu-, -urquo-, -uvrir, -vem-, -vret, -vrir, a quelle, a vie, accr-, accro, au nom, avec votre, bouto-, cac-, cach-, cel-, cest pas, chang-, conse-, cou-, desce-, dess-, direc-, dur-, emp-, et ma, eur-, jattends, je prefere, livret, mave-, mavez, merc-, nom de, nou-, pourq-, pourquoi, prefere, quatr-, que vous, semaines, stp, t il, tire-, tombe, tru-, truc, vendu, viens de, vous mavez
-15: -able-, -ala-, -arri-, -arriv-, -avais, -avi-, -cent, -col-, -dit-, -efa-, -elev-, -entit-, -entre, -erci-, -etou-, -fer, -ffic-, -gno-, -hang-, -ible, -icr-, -illeu-, -imag-, -image, -iste, -iti-, -leure, -lleu-, -loc-, -mis-, -ntit-, -ntite, -omb-, -omm-, -orma-, -ots, -oue, -rrete-, -sible, -str-, -tal-, -tif-, -tifi-, -trai-, -viens, C_BASIC, a tout, ce matin, clo-, couc-, den-, dent-, desc-, fera, jai clique, je mise, lacc-, mot-, na, nuit, on ma, passez, passez moi, plait, pleure, rappelle, rejou-, rie-, rien, sig-, sign-, sil vous, tout-, val-, vous plait
-16: #number #number, #number sur, -ande, -ans-, -appe-, -apt-, -arle-, -atc-, -ates, -atio-, -ble-, -bou-, -cces, -cti-, -dee, -ece-, -efair-, -ege, -eill-, -ejoue, -evait, -fini-, -hange-, -ibl-, -ica-, -ident-, -inte, -joue, -lette, -loq-, -loqu-, -nit-, -our-, -peu-, -peux, -refe-, -refer-, -rle-, -sibl-, -tch-, -vien-, CODE, GREETING, bas-, ca va, carte, cette nuit, cla-, cod-, com-, depuis le, derniere, devait, dort, entre, est le, fais des, fon-, je mens, jpeu-, jpeux, lar-, le loyer, lec-, mai-, mais-, maiso-, maison, mens, mens a, patie-, pie-, plai-, pref-, prefe-, que les, rech-, refaire, rejoue, sai-
-17: -agn-, -aisi-, -aison, -amed-, -amedi, -ces, -des, -efer-, -elles, -eure-, -faire, -fait, -ffich-, -fich-, -hum-, -ina-, -ises, -iso-, -ison, -les, -medi, -nde-, -ndu, -ons, -ossi-, -ourt, -ous-, -quer, -quier, -rat-, -rci, -rci-, -ref-, -tit, -uier, -urt, -utes, -xclu-, HELP, N_REJECTED, S_RESULT, acce-, bot, cent-, cest une, chez moi, cons-, court, depuis #number, dima-, dois, je peux, je vous, lie-, lor-, moi je, perte, peut, peux, reconnais, same-, samed-, samedi, tes, tom-, tout ca, un mois, un truc
-18: -aire, -aiso-, -ale-, -amai-, -amais, -anche, -atie-, -atien-, -clu-, -conna-, -enda-, -erdi-, -ermis, -ettez, -eul, -eut, -evend-, -ille, -ion-, -mat-, -med-, -mis, -mpte, -nche, -nde, -nterd-, -oie, -ompte, -rig-, -rmis, -terd-, -terdi-, -ttez, -vend-, -vendu, -xcl-, N_ASKED, a demain, aux, compte, dep-, doit, gro-, jai revendu, jam-, jama-, jamai-, jamais, je joue, joue-, mal-, mala-, malad-, permi-, permis, reto-, reven-, revendu, roule-, seul, troi-, veux pas, vos
-19: -alad-, -dent-, -denti-, -elir-, -fer-, -fin-, -gent, -iat-, -ici, -ions, -lir-, -mais, -met-, -mez, -nda-, -nee, -ombe, -ouche, -oup-, -oye, -pon-, -rdi, -ree-, -rse-, -ssib-, -tiv-, -tou-, CHILD, MONEY, N_TODAY, YOUNG, alors que, bea-, cache, cart-, depo-, dici, entr-, et jai, gran-, loy-, loye-, loyer, quat-, que jai, refa-, refai-, sam-, sont, tout le
-20: -ali-, -aus-, -ejou-, -emb-, -ich-, -leve-, -nus, -onte, -ouch-, -ours-, -outes, -pons-, -que, -rand, -rel-, -roup-, -sen-, -sib-, -son, C_PRESSURE, C_TILL, REFUND, avan-, cheq-, chequ-, gra-, grand, jat-, jatt-, jatte-, len-, on va, parl-, pati-, pour-, quoi, recu, svp, toute-, toutes
-21: #number et, #number jours, -atr-, -bot, -elle-, -ique, -mbe, -obo-, -obot, -ofi-, -onse-, -por-, -pos-, -pte, -rive, -ures, PERMANENT, WAITING, bloq-, bloqu-, comp-, dam-, dame, et le, etr-, lan-, mon, par, perm-, quo-, robo-, robot, sous
-22: -ain-, -ame, -avai-, -eme-, -emet-, -eter, -heq-, -hequ-, -iqu-, -ise-, -lett-, -nnai-, -oma-, -onnai-, -port, -rav-, -ret, -ure, -ves, C_LENDER, C_WHEN, acc-, des-, le dernier, lit-, pas a, rapp-, rappe-, remet-, soir, vend-, vid-
-23: #time, -ation, -ech-, -edi, -end-, -enti-, -fic-, -iens, -loque-, -onu-, -onus, -ppl-, -ssi-, -urs-, HELD, TIME, bonu-, bonus, bos-, dim-, heure-, pour le, tours
-24: -cen-, -cro, -eco-, -equ-, -let-, -reter, -rou-, -rrive, APP, C_CANNOT, EXCLUDE, cli-, depuis la, for-, jeu-, nom, penda-, pendant, rap-, retrait, va
-25: -arl-, -ndant, -nts, -ouer, -riv-, -ros, -tez, -tio-, COUNT, LOGIN, N_TROUBLE, STOP, cliq-, cliqu-, clique, conn-, conne-, cour-, et je, je fais, tour-
-26: -ama-, -ang-, -cce-, -endan-, -ion, -ndan-, -ouc-, -trait, C_CHASE, doi-, inter-, trois
-27: -ens, -fai-, -mmen-, -oque-, -oss-, -rriv-, -tra-, cen-, cest quoi, deb-, jouer
-28: -epo-, -mpt-, -nse-, -ommen-, -ompt-, -ret-, CHARGE, a ete, comme-, compt-, dic-, mav-, reco-, trai-
-29: -ate-, -dant, -eures, -ive, -lique, DEPOSIT, WHY, heures, inte-, jour, pat-
-30: -liq-, -liqu-, -oqu-, -rte, -vie-, C_BLAME, train
-31: -rri-, DESPAIR, GAME, de mon
-32: -nter-, DURATION, MY, N_NOTHING, de ma, jai besoin, rem-
-33: -lle-, ACCOUNT, BANK, CONTRIBUTE, C_GONE, PLEAD, quel, reme-, ret-
-34: -app-, -ntr-, -omme-, -rain, -ses, -uoi, mois
-35: -dan-, WEEKDAY, int-
-36: -ell-, dun
-37: -mment, AMOUNT, C_PLAY, N_OTHER_FISH
-38: -ent-, G_SUBJECT, HOW, PENDING, comment, je suis, mise
-39: -uel, LIMIT, MARKETING, ou, que-
-40: -tre-, CHILD_USED, WHO
-41: #amount
-42: EXCLUDE_FIRM, N_SLOW, ban-, blo-
-43: DEBT, PERSON_NOUN, des, jou-
-45: #number, C_MUST, G_TITLE
-46: -arr-, G_THING
-47: C_BOSS, THANKS
-48: -ois
-50: -ati-, METHOD, tu
-51: WAGER
-52: C_AGAIN, OOS, mis-
-53: et
-54: tra-
-55: -nte, C_BODY
-56: DECLINED
-58: N_WON
-59: BORROW, FAULT
-62: C_HIDE
-63: CANT_STOP
-64: PAYOUT
-65: NUM
-67: BLOCKED
-69: N_RETRY
-70: rec-
-71: WHERE
-72: GAMBLE_ONLY
-73: ESSENTIAL
-74: GAMBLE, YOU
-77: BONUS
-83: MINOR_AGE
-85: CAN
-88: ADDICTION
-90: DOCKIND
-91: N_SOURCE
-97: MONEY_THING
-107: DOCUMENT
-111: C_CALM
-127: M_EVERYDAY, S_CALM
`,
    care: `
127: ADDICTION, DEBT, FAMILY
121: M_PEOPLE
118: EXCLUDE_FIRM
114: ESSENTIAL
110: HARM
98: I
96: TIMEUNIT
94: SUICIDE
92: S_LINGER
91: DESPAIR, THIRD_TROUBLE
89: S_PLACE, ans
88: LOSE
84: M_LATER
81: BREAKUP
80: C_BODY
79: HEIGHT
78: C_BASIC, F_LIVING, LIVE, SELFPRO
77: la
75: me
73: C_AGAIN, MEANS, THREAT_V, de, jai
71: que
70: CLOSE, FRIEND
68: plus
67: F_FED_UP
66: je, plu-
65: -lus
62: #number ans
61: K_TO_WHOM
60: BLOCKED, WANT
59: DURATION
58: CHILD, C_LENDER
56: sui-
55: ME, NEG
54: -uis, sur le
53: -ais, -aqu-, -ren-, -tai-, -uer, SPENT, per-
52: lai-
51: BORROW, EXCLUDE, S_WORRY_SIGN
50: -dre, -ous, -ret-, -ure-
49: -rme-, GAMBLE_ONLY, STOP_PLAY
48: -ause, -ils
47: -cid-, C_PLAY, DIE, aur-, du, men-, ses
46: les
45: -pre-
44: -aque
43: -ans, C_UNINSTALL, K_NO_TIME, c
42: -ard-, -ere, -ete-, K_GOODS, M_EMPTY, dans la, gar-, pas, suis
41: -ndr-, -oli-, -rce, -uver-, M_SELF, pou-
40: -age, -ute, -van-, K_GIVE, M_CALMED, PILLS, moi-, qui
39: -ndre, -uil, -xcl-, ALL, C_ULTIMATUM, ferme-, quil
38: -era, -rre-, C_DISCOVER, dans, tout, vai-, vais
37: -che-, -ever, -ient, -nez, -ntin-, -pres, -tin-, -ura-, K_WAYS, a, a quoi, pro-, que ca, voi-
36: -ava-, -con, -erme-, -ntinu-, -onti-, -ontin-, -rim-, -tinu-, S_GOING, conti-, ser-, sur votre, svp
35: -ale, -aus-, -eve-, ins-
34: -aiss-, -clu-, -ens-, -inu-, -ois-, -use, -ver-, -xclu-, DIE_VERB, chez vous, je vais, lev-, mal, paus-
33: -aim-, -mer, BETTER_OFF, F_MOURN, a ma, et moi, je me, pau-, pause
32: -ett-, -ira, -ose, -tre, S_AFTER, lever, mem-, meme, pla-
31: -ail-, -endr-, -etai-, -ettre, -hui, -ime-, -ini-, -oul-, -ttre, GUN, S_KEEPER, S_UNMISSED, de bonus, enf-, je joue, par, pert-, quoi bon
30: -arm-, -endre, -hez, -icid-, -ien-, -lon-, -ter, -uic-, -uici-, -uicid-, C_DROWN, C_GONE, C_SUM, K_SHORE, a zero, cof-, dun-, dune, fin-, fini-, laiss-, mie-, qui-, sera, suic-, suici-, une pause
29: -ala-, -der, -eja, -eme, -erd-, -ila, -lis, -loc-, -oila, -ura, CLOSE_ORDER, C_WHEN, YOUNG, dej-, deja, depo-, dis, est, g, insc-, inscr-, jme, que la, vivr-
28: -ner, -nit-, -olo-, -rete-, -rte, -sse, C_BLAME, F_SOON, PERMANENT, S_TOMORROW_ACT, cet-, donne-, jen, main, pour, prendre, qua-, tue-, va, vie-, vien-, viv-, vivre
27: -ant, -arai-, -cou-, -ema-, -ire, -isse, -pot-, -rendr-, -rir, -rmer, -tes, LEAVE_GIFT, a mes, dan-, leve-, vie
26: -ant-, -aut-, -ette-, -inuer, -ire-, -lai-, -nce-, -nuer, -rde, -rez, C_HIDE, K_CANCEL, M_LAST, M_NATURE, chu-, continuer, de jeu, inscription, laisse, le compte, mieu-, mieux, pour que, son
25: -aisse, -fin-, -irez, -oci-, -oue-, -pis, -vant, C_VOW, F_EVENT, col-, dep-, elle, epi-, epis, jet-, jus-, jy, limite de, quand on, une
24: -cide, -clus-, -clusi-, -crip-, -cript-, -ecou-, -ense, -eta-, -ipt-, -ipti-, -iptio-, -lusio-, -oeu-, -ond-, -ouver-, -pri-, -pti-, -ptio-, -ption, -rdi-, -rend-, -rip-, -ript-, -ripti-, -rir-, -rrete-, -scrip-, -uis-, -usio-, -usion, -uun, -xclus-, C_CANNOT, GAMBLE, cre-, mett-, mois, prop-, si, sit-, voila
23: #number mois, -chut-, -echu-, -echut-, -ermer, -hut-, -ieux, -ign-, -nsc-, -nscr-, -nscri-, -oeur, -oid-, -oil-, -oin, -ontre, -ron-, -rte-, -sui-, -tais, -uit, -yer, F_LEAVE_LIFE, K_LIGHT, S_ARRANGE, ass-, chui, comme, dec-, fermer, gen-, mis, montre, nous, pens-, rat-, rechu-, voil-
22: #number par, -aime-, -avai-, -chu-, -eci-, -ene-, -este, -ier-, -loca-, -ntair-, -ont-, -out, -prim-, -raq-, -raqu-, -seu-, -ste, -ttr-, -ture-, -urer, C_HELPLINE, FUTURE, F_AFTER, PSYCH, S_NOT_BACK, VANISH, ai, aura, avant que, demander un, div-, ell-, emp-, merci de, mont-, ne me, ny, pense, pren-, proc-, qui lavez, rega-, sa, tuer, un, vire, vous qui
21: -ain, -avan-, -chute, -cia-, -dis, -epot-, -epots, -gno-, -has-, -hute, -iss-, -lus-, -lusi-, -nir, -nnez, -ocia-, -onc-, -onnez, -orce, -raque, -reter, -rime-, -uat-, -uff-, -usi-, F_REST, S_LOVED, S_NO_USE, cest vous, depot-, depots, excl-, fait-, hau-, il a, jai #number, lavez, mail-, que je, rechute, rejo-, resp-, sac-, veux mourir, veux une, vient
20: #amount le, -ails, -aites, -ance-, -ega-, -erai-, -eve, -ivr-, -ntai-, -orc-, -ouer, -rane, -rer-, -rop-, -rvi-, -sag-, -tiv-, -usq-, -usqu-, F_EVER, K_WITH_IT, STILL, boi-, carte de, cor-, devr-, est dans, faite-, faites, fem-, femm-, femme, je la, jeu, jusq-, jusqu-, ma femme, mails, menv-, menvo-, pause de, pha-, pouv-, prend-, que quelquun, sen, sig-, sign-, site, soir je, une limite
19: -alai-, -ars, -asse, -aute, -cro, -emai-, -ent, -erdi-, -erte-, -ertes, -exc-, -garde, -idi-, -iec-, -inue-, -isi, -lac-, -lloc-, -menc-, -mmenc-, -mpor-, -mport-, -net-, -nsa-, -nterd-, -nti-, -ouche-, -oulo-, -ourir, -rag-, -rche-, -spo-, -suis, -tem-, -terd-, -terdi-, -the-, -tinue-, -uche-, -ulo-, -upe, -urir, -uvert, -vert, F_FINISH, GET_MEANS, a #number, arre-, ca a, chez, demander, donnez, dou-, je suis, jsu-, jsui-, jsuis, moin-, moins, mor-, mort, mouri-, mourir, perte-, pertes, plus la, pour moi, rate, semaine, sur la, tot-, tota-, zer-, zero
18: -ccro, -dits, -emm-, -enc-, -erem-, -ert-, -excl-, -exclu-, -gre-, -icide, -impor-, -lle, -mence, -nue-, -onde, -ouri-, -scr-, -scri-, -tel-, BODY, K_TRACE, S_AFFAIRS, S_PLAN, accr-, accro, dav-, de ma, dor-, du mal, en une, et jai, je lai, jva-, lai, lav-, le reste, le telephone, ma montre, mar-, men, mon compte, mon-, mond-, monde, nim-, nimp-, nimpo-, nimporte, parce que, pret-, regarde, rej-, rend-, reve-, seco-, suicide, tan-, un dernier, votre casino
17: -ache, -aimen-, -ait-, -arde, -donn-, -ede-, -efin-, -efini-, -egar-, -egard-, -ejo-, -emme, -erte, -estam-, -eveil-, -gar-, -gard-, -igno-, -inis, -itiv-, -lonta-, -met-, -mez, -mir, -mme, -mpag-, -mpagn-, -nitiv-, -ompa-, -ompag-, -ong-, -ontai-, -ormi-, -ormir, -oyer, -port-, -ppri-, -raim-, -raime-, -rman-, -rmir, -roc-, -ront, -rret-, -spara-, -stam-, -stame-, -tam-, -tame-, -tamen-, -tot, -unes, F_EDGE, S_ME_GONE, apr-, apre-, apres, apres avoir, arr-, boul-, coura-, cra-, de depot, defin-, en mars, exclusion, fai-, ferm-, finis, fix-, jau-, la nuit, lais-, lass-, lui, meu-, moi je, mon testament, notr-, notre, on fait, ou je, plus a, quun, rech-, rev-, tes-, test-, testa-, testament, un joueur, voy-, vraim-, vraiment
16: -able, -agner, -ains, -ander, -apa, -ara-, -arce, -asin-, -aur-, -dra, -etais, -fon-, -initi-, -ires, -ites, -ivo-, -ivor-, -ivorc-, -lont-, -ncor-, -ncore, -nder, -nis, -non-, -nvie, -oig-, -olont-, -opr-, -oye-, -plo-, -ppr-, -rene-, -rets, -rev-, -rime, -rne, -ropr-, -ruit, -sage, -sin-, -squ-, -ssier, -tair-, -tea-, -teau, -tier, -uch-, -vie, -vor-, -vorc-, -vorce, -xiste-, F_BEYOND, LAST_WORDS, S_DONT_BOTHER, S_WEARY, a cause, au moins, c pas, ca marche, casi-, casin-, ceta-, cetai-, cetait, commence, compte pour, coupe, de mes, des, divo-, divor-, divorce, dormi-, dormir, enco-, encor-, encore, envie, est sur, est trop, exclu-, fixe-, gard-, jar-, jarr-, je pense, jeta-, jetai-, jetais, joue sur, jouer, le monde, ma carte, moi, not-, ouve-, ouver-, papa, parc-, parce, pere, pleu-, pleur-, propr-, regar-, reste, si elle, souf-, souff-, sur-, tro-, volo-, volon-
15: -ane-, -arme-, -asino, -ccu-, -core, -don-, -eces, -eco-, -egr-, -erait, -erit-, -esse-, -eter, -eudo, -evant, -evei-, -het-, -imi-, -imit-, -imite, -iste-, -its, -ivre, -leve, -llai-, -long-, -lur-, -mbe-, -mit-, -mite, -nes, -nif-, -niti-, -non, -obl-, -onge-, -ore-, -ote-, -par-, -parai-, -per-, -pprim-, -prime-, -seud-, -seudo, -sier, -sino, -tive, -udo, -uppr-, -uppri-, -uto, -vais, F_ENDING, S_MEANT, S_REALLY, a quelquun, aura-, bal-, casino, cause, cer-, coe-, coeu-, colo-, compte chez, craq-, craqu-, croi-, de menvoyer, decr-, dema-, demain matin, devan-, devant, en, garde-, jai deja, je gagne, je le, je perds, jvo-, le jour, limi-, limit-, limite, main-, mala-, malad-, mena-, menvoyer, mes-, paie, perd-, plus que, pse-, pseu-, pseud-, pseudo, revei-, suis accro, suppr-, tir-, trois mois, veux plus
14: #number en, -aba-, -aca-, -adi-, -aire-, -aires, -aite-, -amp-, -ane, -avanc-, -bre, -cide-, -dic-, -dieu, -edit, -egre-, -ein-, -epare, -esi-, -eso-, -essag-, -etait, -etre, -ettr-, -fin, -heq-, -hequ-, -hois-, -ici-, -ino, -inte-, -ixe-, -ixer, -lais, -let, -mpa-, -neu-, -nfin, -nto-, -ntot, -oiree, -olon-, -oue, -oula-, -ouvri-, -pare, -pots, -pres-, -press-, -ravai-, -rdi, -redit, -rever, -roi-, -rtes, -rtier, -ssag-, -ssie-, -tier-, -tter, -uitte-, -vai-, -veil-, -veill-, -xer, -yez, C_PRESSURE, F_FUNERAL, ROPE, SAFE, SLEEPERS, S_PAYOUT_DEATH, accro voila, aurai, ca passe, chois-, cont-, credit, crev-, creve-, crever, cur-, enfi-, enfin, envie de, fixer, gardez, ici, jarri-, jarrive, je compte, jve-, lar-, largent du, mai-, me tuer, mess-, messa-, par-, pare-, pen-, perds, peur, pose, pri-, rejou-, si le, soir-, soire-, soiree, toute, trois ans
13: -acon, -afo-, -afon-, -aid-, -aill-, -alad-, -atu-, -avail-, -catio-, -clur-, -clure, -eint-, -emet-, -endra, -ens, -epe-, -err-, -eui-, -euil-, -euill-, -eul-, -gne-, -gner, -haq-, -haqu-, -haque, -her-, -hoisi, -igo, -imez, -iree, -lad-, -laf-, -lafo-, -lafon-, -laq-, -laqu-, -llo-, -lure, -man-, -mpr-, -ndra, -oisi, -oit-, -ono-, -porte, -rage, -ressi-, -riez, -rigo, -rimez, -rmee, -rui-, -teme-, -temen-, -tie-, -tro-, -urai, -uvri-, -vail-, -vaill-, -xclur-, C_CHASE, G_PART, K_HEAVY, S_BYE, auto, avec le, ce qui, cen-, chaq-, chaqu-, chaque, choisi, comme ca, corde, de moi, desi-, faco-, facon, fais, frig-, frigo, jvai-, jvais, la salle, laid-, mard-, moi meme, page, par semaine, pas me, plaf-, plafo-, plus je, pol-, remet-, reveille, rou-, roul-, sall-, salle, seul-, supprimez, table, vient de, vous et, vu
12: -alair-, -alc-, -ardi, -arti, -asi-, -ccr-, -crir-, -crire, -die-, -dit, -ech-, -ecrir-, -emett-, -emps, -ena-, -epos-, -erm-, -eront, -ert, -esp-, -ete, -evr-, -ger, -ite-, -itu-, -ndi, -ola-, -ord-, -ote, -ots, -ouf-, -ouff-, -ourne, -pouse, -qua-, -quau, -rai, -rent-, -rents, -reve-, -rgen-, -rire, -ron, -squa-, -squau, -taire, -tait, -til-, -ttend, -uau, -uiss-, -ule-, -und-, -undi, -urne, -usqua-, -uti-, K_AFTERLIFE, K_DRESSED, USE, all-, an, arg-, ava-, avant, cetait pour, cette semaine, cot-, cote, coul-, decou-, dett-, devi-, donn-, est parti, et il, et que, frer-, fri-, jusquau, la liste, larm-, le dimanche, lund-, lundi, ma mere, mardi, mars, mette-, mis ma, mour-, ni, nui-, parents, parti, pis, quat-, salai-, salaire, signe, soe-, soeu-, soeur, tout perdu, toute la, vous il, vrai-
11: -agn-, -aide, -arret-, -artir, -ass-, -ato-, -atro-, -atron, -avais, -ches, -chet-, -couv-, -ctive, -ecouv-, -envoy-, -epose, -erche-, -ero, -eron-, -esac-, -esact-, -etite, -eule-, -hes, -ide, -ieu-, -iver-, -lais-, -lait, -leur-, -leure, -lot, -maine, -mes, -oir, -oire-, -omme, -ourag-, -ouvez, -rdo-, -rta-, -sac-, -sact-, -sacti-, -soi-, -ster, -tag-, -tron, -tte-, -ues, -ues-, -une-, -urag-, -urage, -uvez, -vei-, -xis-, -xist-, CHILD_USED, PLEAD, S_NO_WAKE, S_RESULT, a minuit, a qui, appel-, bell-, belle, bou-, ca se, chi-, choi-, cord-, courage, cred-, credi-, de #amount, deci-, demai-, demain, desac-, est vide, jai dit, joue-, le frigo, le site, le solde, mettr-, mettre, partir, patr-, patro-, patron, perte, petite, pleure, ques-, rui-, ruin-, sach-, sala-, sau-, sera-, seule-, tout ce, une heure, verr-, vir-, volontaire, votre site, vous
10: -arag-, -arde-, -are, -aren-, -arent-, -assu-, -assur-, -att-, -cati-, -chain, -cie-, -edi-, -efai-, -ejou-, -ejoue, -emp-, -end-, -eque, -era-, -ets, -evan-, -hain, -hem-, -heque, -hoi-, -ian-, -iem-, -ime, -imen-, -iment, -inter-, -ispa-, -ispar-, -joue, -lie, -lot-, -mettr-, -mps, -nten-, -ocs, -oisi-, -ont, -oura-, -ourri-, -rdr-, -rdre, -ret, -rgent, -rtie, -spar-, -sta-, -tage, -tor-, -uin-, -urri-, avec la, bie-, bien-, che-, cherc-, dans les, deco-, deman-, depuis hier, det-, dispa-, dol-, dors, dro-, exc-, gara-, garag-, joue chez, lave-, lettre, lol, mer-, nou-, ou le, par jour, paren-, pr, pris, prochain, reg-, rejoue, tous, vais me
9: -activ-, -air-, -alle, -arti-, -econ-, -eil, -emain, -emain-, -ence, -ents, -enu, -est-, -ettes, -fan-, -fant-, -fants, -hie-, -iers, -ine-, -ino-, -leu-, -mme-, -nais, -nfa-, -nfan-, -nfant-, -nue, -off-, -oins, -once-, -orde, -orte, -orte-, -oulet-, -rere, -res, -rie, -rmi-, -tion, -ttes, -ulet-, -ulett-, -ure, -uste, F_LAST_THING, K_SHED, PET, S_TELL, a plus, appe-, bes-, cas-, ce que, cher-, chu, combien de, depose, desa-, dette-, dettes, en train, enfa-, enfan-, enfants, envi-, et la, etes, frere, il est, jai pris, joue avec, juste, ma, man-, mange, mes enfants, mettez, mou-, part, plac-, place, ple-, red-, train de, tre-, un compte
8: -ach-, -all-, -ants, -ble, -ctiv-, -eau, -enn-, -int-, -isp-, -lace, -mett-, -nco-, -nier-, -olle-, -ore, -ort-, -oulai-, -rei-, -rise, -sonne, -ssage, -ula-, -urs-, -vri-, F_NOBODY, LOVE, MISSING, WHAT, bel-, de me, de son, disp-, gars, leu-, mari, message, mon mari, mon pere, non, personne, pre-, roule-, som-, tout-, ven-, vous etes
7: -arc-, -are-, -ari-, -atin, -atr-, -elquu-, -emand-, -ement, -enir, -erch-, -erds, -hat, -herc-, -herch-, -ille-, -lquu-, -lquun, -nfi-, -nse, -oupe, -ours-, -pose, -pose-, -quu-, -quun, -redi-, -tie, -uge, -une, -uri-, -voir, JUMP, K_LIFE_LINES, a mon, avan-, ball-, cau-, clo-, coup-, fils, fin, java-, javai-, javais, matin, mere, part-, pui-, quelquun, tou-
6: -argen-, -cor-, -eil-, -ere-, -ive-, -loque-, -nai-, -nde-, -nie-, -ntre, -nts, -omp-, -rem-, -upp-, -vien-, C_BOSS, caus-, comm-, depos-, et je, largent, poi-, san-, serai, supp-, tab-
5: -ais-, -cri-, -eman-, -gne, -ill-, -ion, -lde, -mpo-, -nce, -oin-, -old-, -olde, -tin, cel-, demande, fau-, fil-, just-, res-, sem-, sold-, solde
4: -art-, -ite, -ver, C_MUST, enc-, et, jav-, joue, jour-, lun-, mati-, pap-, pas de, peti-, vou-
3: -eure, -nta-, -ouv-, -rge-, -rit-, -uand, ROUND_SUM, bon, de la, jours, quan-, quand
2: -ele-, -eur, -sio-, -sion, -ter-, STOP, S_DAY, de #number, il, puis
1: le #number
-1: -cat-, -rci, GAMES, mon
-2: -emen-, -men-, -que, CONTRIBUTE, ref-
-3: -ees, -epo-, -icati-, -lem-, -nda-, -nus, -our, don-, fait, tel-
-4: -eti-, -har-, -moj-, -moji-, -nge, -oji-, -onne-, -onu-, -onus, -ourn-, -ouve-, -que-, -rat-, -rni-, -rqu-, -sse-, -urn-, ALREADY, bonu-, bonus, cart-, ces-, cou-, emo-, emoj-, emoji-, faut, gain-, gains, mat-, pend-, peut, sou-
-5: -ande-, -ante, -atte-, -chi-, -ecr-, -end, -enda-, -even-, -icat-, -ifie, -isser, -ments, -nan-, -nne, -nqu-, -omm-, -onj-, -oque-, -out-, -rch-, -rrive, GAME, N_SAME, cett-, cette, prom-, trois
-6: -ait, -anch-, -anq-, -anqu-, -atio-, -bie-, -cen-, -dit-, -elev-, -envo-, -ficat-, -ifica-, -mand-, -mande-, -mbie-, -nch-, -nge-, -ombie-, -ossib-, -outes, -uvell-, -vell-, -voi-, WIN, arrive, cop-, ecri-, ent-, fac-, mon retrait, toute-, toutes, virement
-7: -achi-, -achin-, -aire, -arche, -ate-, -ation, -chin-, -ece-, -env-, -ers-, -erse-, -ffe-, -hange, -hin-, -hon-, -ille, -imp-, -ita-, -jours, -lag-, -ment-, -mmen-, -ndez, -ommen-, -oss-, -ouj-, -oujo-, -oujou-, -outo-, -raits, -rive, -rra-, -vec, CUT, SWEAR, aux, bouto-, comb-, combi-, des-, deu-, elle a, entre, gai-, loffr-, loffre, machi-, mais-, maiso-, maison, marche, pour-, reco-, ren-, retraits, son-, touj-, toujo-, toujours, vra-
-8: -ager, -aint-, -aison, -ance, -api-, -ept-, -ern-, -essi-, -ette, -hot-, -ira-, -ison, -lan-, -ment, -nag-, -nee, -otre, -our-, -ouve, -pons-, -pot, -rais, -rie-, -rois, -rouve, -rrete, -rse-, -spe-, -uche, -uell-, -uill-, -utes, BYE, arri-, arriv-, cin-, comme-, cons-, der-, dima-, dit-, dite-, dites, doc-, envoyer, fre-, il y, je ne, le bot, ma banque, mach-, ou cest, pho-, phot-, sel-, spi-, val-, vend-, veu-, veux, vit-, vite, vous avez
-9: -assep-, -asses, -aug-, -augh, -cher, -cra-, -dra-, -drai-, -drais, -efe-, -els, -entre, -este-, -estio-, -eudi, -gent, -harg-, -hoto, -iden-, -ific-, -ilau-, -ilaug-, -ima-, -irem-, -ireme-, -isse-, -jil-, -jila-, -jilau-, -lau-, -laug-, -laugh, -lig-, -lles, -mojil-, -mpl-, -ncair-, -ncon-, -ndi-, -oit, -ojil-, -ojila-, -omb-, -ombi-, -oto, -oudra-, -ous-, -pen-, -redi, -rouve-, -sep-, -sepo-, -sepor-, -ssep-, -ssepo-, -ssez, -ssi-, -ssib-, -stio-, -tirer, -tten-, -udi, -udra-, -udrai-, -ugh, -ult-, -umer-, -vre, N_SAYS, accep-, annule, atten-, banca-, bloq-, bloqu-, bus, conseiller, crou-, did-, dide-, emojilaugh, gra-, inter-, je voudrais, jeud-, jeudi, mes gains, mot-, na, nest pas, num-, nume-, numer-, offe-, offer-, passeport, photo, reste-, retirer, sur, tourn-, virem-, voudrais, ya
-10: -abl-, -anger, -ann-, -arle, -bles, -bli-, -chain-, -con-, -cont-, -cris, -cte-, -cti-, -cume-, -cumen-, -edit-, -elai, -ermi-, -etire-, -eun-, -eures, -eva-, -evez, -exp-, -fai-, -hai-, -impl-, -imple, -inte, -istr-, -lai, -llo, -loq-, -loqu-, -njo-, -nnule, -nule, -ocum-, -ocume-, -oment, -onjo-, -orma-, -otr-, -ouche, -oueur, -pier, -redit-, -reuv-, -reuve, -rle, -rol-, -rrai-, -rriv-, -sib-, -ssai-, -sses, -tendr-, -tent-, -tire-, -uee, -ueu-, -ueur, -uitt-, -umai-, S_TABLE, a t, aide, avec, ca va, cha-, changer, com-, comment je, comp-, delai, diden-, didentite, disa-, docu-, docum-, et les, fact-, je fais, jeun-, joueur, mail, moment, ou pas, pai-, parle, pas a, piece, piece didentite, preu-, preuv-, preuve, prochaine, que mon, quit-, quitt-, ses-, sess-, sessi-, session, simp-, simpl-, simple, t, tomb-, toujours pas, trait-
-11: #amount euros, #number percent, #time h, -aie-, -ainte, -aise, -arch-, -arle-, -arra-, -ash-, -ccep-, -ccept-, -cep-, -cept-, -cil-, -clam-, -cred-, -eclam-, -ecu-, -ees-, -eesp-, -eespi-, -elan-, -elle, -entit-, -epond, -ercen-, -espin-, -esse, -essio-, -eune, -expl-, -expli-, -gen-, -icil-, -ier, -ige, -ila-, -ilis-, -ini, -ins-, -irec-, -laint-, -let-, -leve-, -mic-, -mici-, -micil-, -nage, -nnee-, -nnees, -ntit-, -ntite, -ntre-, -nve-, -oire, -omic-, -omici-, -ona-, -onte-, -pond, -ppo-, -rai-, -rans-, -rcen-, -rcent, -rche, -rees-, -reesp-, -reu-, -riv-, -rom-, -romi-, -rvice, -spin-, -spins, -ssu-, -sti-, -str-, -tili-, -tilis-, -tit-, -uma-, -vice, -vier, age-, agen-, ami, cal-, cest, chez moi, conte-, couc-, dela-, deux fois, direc-, domi-, domic-, dorm-, ecris, encaisser, entr-, est le, frees-, freespins, h, hont-, ide-, ils, inte-, jai pas, jattends, jeune, la promo, le jeu, me faire, mon solde, ne, neu-, off-, on est, pendant que, perc-, perce-, percent, plainte, pour mon, que jai, que vous, recl-, recla-, repond, reti-, sam-, service, sur ma, touche, trans-, valide, ya tu
-12: #number #amount, -ables, -adr-, -aiso-, -alide, -and-, -apie-, -bou-, -cai-, -can, -chai-, -cien, -cte, -diti-, -ditio-, -ege, -ele, -elfie, -emier, -endan-, -ente-, -erif-, -erifi-, -ervic-, -eten-, -ffit, -fie, -fit, -inag-, -inage, -ines, -inim-, -itee, -lain-, -lfie, -lide, -mpte-, -mula-, -mulai-, -ndan-, -nem-, -njour, -nne-, -noi, -nre-, -nreg-, -nregi-, -ntac-, -ntr-, -nvi-, -nvoy-, -oid, -ombe, -ompte-, -ontac-, -ormu-, -ormul-, -osi-, -pel-, -pend-, -ppel-, -regi-, -regis-, -rif-, -rifi-, -rle-, -rmu-, -rmul-, -rmula-, -rnoi, -roid, -rtu-, -rvic-, -ser, -sieu-, -tch-, -tien-, -trole, -uffit, -urnoi, -vic-, -xpi-, -xpir-, -xpire, TAX, aff-, affi-, affic-, bail, banc-, bonjour, change, controle, dadresse, dhe-, dom-, envoye, et ca, et on, expi-, expir-, expire, fera, formu-, formulaire, gran-, inf-, koi, le scan, ligne, ma facture, mac-, mon permis, mots, narrive, narrive pas, ne peux, noi-, papi-, papie-, passes, plain-, premier, quell-, renvo-, salu-, scan, self-, selfi-, selfie, sont passes, suffit, tournoi, verif-, vers-, vire-
-13: -adres-, -affi-, -ame-, -atch, -avoi-, -avoir, -caiss-, -ces, -cole, -egi-, -egis-, -egist-, -elles, -eme-, -ends, -entif-, -erat-, -esti-, -etar-, -eut, -gem-, -geme-, -gemen-, -gistr-, -her, -ible, -ile, -int, -iso-, -itte, -jou-, -jout-, -joute, -lanc-, -lette, -lique-, -lon, -mier, -mis, -njou-, -ntif-, -ntifi-, -oie, -olu-, -omma-, -onjou-, -onne, -ortir, -ouc-, -ourno-, -ouvre, -pier-, -pli-, -ppl-, -ree, -rends, -ris, -rno-, -rri-, -sible, -ssibl-, -stre-, -tar-, -tch, -tions, -toire, -ton-, -uelle, -ule, -urno-, -uvr-, -voy-, AMOUNT, REVERSE, ajo-, ajou-, ajout-, ajoute, au juste, avec mon, bonj-, bonjo-, capt-, ce, deux, enca-, encai-, etr-, free-, gros, jai joue, je peux, jou-, la partie, match, mon depot, nar-, narr-, narri-, noir, ouvr-, perm-, pk, plus le, pour votre, renv-, salut, sec-, sortir, table-, tout seul, vole, y, y avait
-14: #amount, -adre-, -affic-, -artis, -bite, -cais-, -cha-, -cou, -cre-, -efere, -elle-, -eri-, -erif, -fil, -ident-, -lle-, -lors, -mage, -maine-, -matio-, -ncais-, -ndant, -ode-, -ofil, -ole, -ontre-, -opi-, -ori-, -ouco-, -oucou, -pell-, -pelle, -ppell-, -rait-, -rif, -rofi-, -rofil, -rtis, -sem-, -sibl-, -stion-, -tat-, -tez, -tifi-, -tis, -toi-, -toir-, -toma-, -tomat-, -tons, -ucou, -uel-, -uitte, -utoma-, -vait, -xpliq-, alo-, alor-, alors, ann-, apres le, autom-, band-, bande de, ca, cale-, couco-, coucou, de chez, de famille, de robot, du #number, du tout, et ma, etre, inv-, je prefere, je rentre, livr-, moi un, partis, penda-, pendant, prefere, profi-, profil, quand est, quitte, rappelle, rece-, refu-, rentre, sais-, saisi-, se ferme, semaines, trai-, trois semaines, vide-
-15: #number et, #number fois, #number je, -aine-, -aines, -aisi-, -anc-, -aviez, -avo-, -cent, -crit, -ctif, -ebit-, -ecol-, -efu-, -elf-, -elfi-, -epor-, -eport, -ermis, -ese-, -ess-, -evai-, -fere, -ffer-, -ibl-, -ienc-, -ience, -ise, -itio-, -itt-, -ivret, -lfi-, -mag-, -merc-, -nca-, -ncai-, -nde, -nnu-, -nnul-, -ntrol-, -nul-, -nvoi-, -nvoie, -nvoye, -ors, -oupi-, -oupie-, -pad, -pliq-, -pliqu-, -ppli, -rabl-, -ref, -rit, -rmis, -rof-, -roupi-, -rsem-, -rseme-, -son, -tee, -tienc-, -tif-, -trol-, -ttend-, -uco-, -upi-, -upie-, -urs, -user, -voie, -voye, -vret, EXPIRE, SINCE, aid-, bref, croup-, de compte, debit-, devai-, deve-, dimp-, et maintenant, faut il, for-, gro-, ils sont, ina-, int-, la maison, la semaine, le live, livret, matc-, mavi-, mavie-, maviez, paie-, pas moi, permi-, permis, prof-, sai-, seul, spo-, tom-, tout le, valid-, vous maviez, wag-, wage-, wager
-16: -aha, -anche, -apt-, -atc-, -aye, -dan-, -den-, -ecrit, -efus-, -egl-, -elo-, -epons-, -essu-, -essus, -fiche, -fus-, -han-, -ica-, -iche, -ico-, -lage, -loque, -lor-, -mbi-, -nche, -nds, -nect-, -nim-, -nnect-, -nseil-, -nver-, -onnec-, -onsei-, -onv-, -ourq-, -ourqu-, -pendu, -pli, -ppe-, -quer, -quo-, -quoi, -rab-, -rand, -refe-, -refer-, -rquo-, -rquoi, -spen-, -spend-, -ssus, -sus, -tatio-, -tente, -tio-, -tionn-, -upe-, -urq-, -urqu-, -urquo-, -usp-, -uspe-, -uspen-, -xpl-, INSULT, a quelle, annu-, annul-, avo-, bloque, bonus de, ce soir, cliq-, cliqu-, clique, code, del-, deme-, dessu-, dessus, dois je, doit, donne, dun coup, ecra-, ecran, espa-, essa-, eur-, fair-, faire, grand, hah-, haha, il manque, lance, match de, mise a, mois prochain, nouv-, nouve-, pas-, pass-, pour un, pourq-, pourquoi, pref-, prefe-, puis je, quelle, refus-, rent-, rentr-, sus-, susp-, suspe-, suspendu, t il, tape, tombe, va faire, veux pas
-17: -and, -dres-, -dress-, -ecl-, -edi, -efer-, -eul, -fica-, -ique-, -isa-, -jour, -lez, -nec-, -nnec-, -nnem-, -nneme-, -nte, -ode, -onc, -onnem-, -por-, -rne-, -roup-, -seil-, -seill-, -seme-, -semen-, -use-, -uve, -uvre, -ven-, -viez, -xpli-, bot, cest pas, conn-, dal-, dam-, dame, dem-, demandez, depas-, dis-, donc, ess-, est ou, fois que, free spins, idee, lecr-, mave-, mavez, me devez, quand meme, quelle heure, sca-, se, sms, sous, tard, trad-, une idee, vous mavez
-18: -bit-, -chn-, -chni-, -des, -echn-, -echni-, -hni-, -lique, -merci-, -mie, -mpt-, -nee-, -nees, -ois, -omi-, -ompt-, -onn-, -ormai-, -ours, -oye, -rad-, -ree-, -ref-, -rmai-, -rmais, -rouv-, -tes-, -test-, -vie-, TERMS, a demain, a faire, ave-, bonn-, bonne, compte joueur, env-, form-, free, jai besoin, jat-, jatt-, jatte-, lis, moq-, moqu-, ok, pati-, peu-, quel-, regl-, soi-, soir, sont, spin-, spins, tec-, tech-, techn-, vrai
-19: -aff-, -age-, -ain-, -alid-, -andez, -ateu-, -ateur, -cla-, -dant, -dent-, -denti-, -ebi-, -ecla-, -ect-, -ela-, -emarr-, -emi-, -fait, -ionn-, -ions, -lid-, -marr-, -mpte, -nsei-, -ompte, -oup, -oup-, -tir-, -tres, -tte, -ture, G_BREAK, NOT_ARRIVED, a chaque, acc-, aide moi, atte-, coup, debi-, dois, dormais, est ce, exp-, jai rien, jai tape, je dormais, la mise, march-, paye, plus tard, saf-, sans que, un truc, vid-, vos
-20: -actur-, -ail, -dre-, -efuse, -erci-, -fuse, -gra-, -ive, -mati-, -oma-, -omat-, -ond, -ons-, -pin-, -sei-, -tati-, -teur, -voc-, -voca-, WEEKDAY, att-, bande, conse-, factu-, lanc-, mise, mon nom, parl-, passe-, patie-, pour ma, refuse, rie-, rien, rob-, tar-, tran-, veri-
-21: -actu-, -amai-, -amais, -ame, -ecte-, -ecu, -ges, -hange-, -ifi-, -les, -mai-, -orm-, -pte-, -vent, -ves, APP, COUNT, chan-, cli-, compt-, depa-, fon-, jam-, jama-, jamai-, jamais, le dernier, quo-, rac-, repon-, tes, y a
-22: -act-, -ange-, -arl-, -auv-, -cran, -etir-, -fer-, -ran, -rci-, -ten-, -tif, avoc-, avoca-, enr-, envoy-, jeu-, mes, mets, perdu mon, retir-, retr-
-23: #number, -able-, -alu-, -alut, -appel-, -asse-, -atie-, -atien-, -avie-, -ctur-, -cus-, -epas-, -epass-, -imag-, -image, -mer-, -ourt, -pas-, -pass-, -pon-, -ran-, -resse, -ros, -tend-, -urt, PERSON3, compte, conne-, court, dim-, ecr-, joue au, les #number, retrait, vous me
-24: -epon-, -erme, -ffic-, -ide-, -teu-, WHEN, dess-, doi-, jour, min-, nom, prou-, prouv-, prouver, rapp-, rappe-, rep-, ver-
-25: -ale-, -ama-, -ang-, -ans-, -appe-, -bot, -ffich-, -fich-, -mment, -obo-, -obot, -ssio-, -ssion, -tra-, -trait, CODE, MINOR_AGE, N_TODAY, STATUS, alors que, cette nuit, cod-, fois, le, repo-, robo-, robot, tap-
-26: -avi-, -col-, -ctu-, -hum-, -lut, -ses, -tion-, G_SUBJECT, THREAT_OBJ, comment, facture, foi-, live, pour le, recu, votre
-27: -ande, -dee, -enti-, -onse-, CANT_STOP, REFUND, acces, et le, je nai, le bonus, nai, on ma, peux, rap-, vot-, votr-
-28: -epa-, -etrai-, -ffi-, -hang-, -ouver, -pie-, -pins, -rre, -uver, MARKETING, de mon, lie-, marc-, on
-29: -ali-, -ard, -arre, -cture, -ent-, -etra-, -pte, G_LAUGH, N_OTHER_FISH, ca fait, le mois, mais, retra-
-30: -cces, -che, -ell-, -ich-, -ique, -oque, -trai-, HOW, envo-, tours
-31: -liq-, -liqu-, -mais, -ume-, TWICE, a jour, ban-, lec-, mis-
-32: #time, -app-, -fic-, -mat-, ARRIVE, MONEY, N_TROUBLE, TIME, bon-, chang-, ete, lan-, mes #number, quel
-33: -port, -rme, K_TIME, a ete, pay-
-34: -ati-, -eux, -ion-, -nse-, -nvo-, -oqu-, -rou-, ACCOUNT, ferme
-35: FEE, depuis la, rec-
-36: NUM, N_ASKED, cest quoi
-37: BETWORD, HOWLONG, sur mon
-38: -uel, dun, mav-, quoi, ret-
-39: -ien, liv-, tour-
-40: -arr-, WAITING
-41: N_OUT
-42: JOKE, acce-, deb-
-43: tra-
-44: -ons, G_THING, que-
-46: MY
-47: -iqu-
-48: EXISTING, WAGER
-50: tu
-51: CHARGE, METHOD
-52: N_SLOW
-53: WHO
-54: -cce-, -uoi, PERSON_NOUN
-55: -tre-
-56: MONEY_THING, WHY
-61: LOGIN, N_NOTHING, PENDING
-62: BANK
-63: GREETING, OOS
-64: G_TITLE
-66: CAN, N_SOURCE
-67: N_CLAIMED, PAYOUT
-68: THANKS
-75: DECLINED
-80: ou
-82: DOCKIND
-85: N_WON
-93: YOU
-107: WHERE
-124: C_CALM
-125: M_EVERYDAY
-127: BONUS, DOCUMENT, FAULT, S_CALM
`,
  },
};
