/** What pieces of French messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 342, care: 451 },
  weights: {
    crisis: `
127: HARM, SUICIDE, S_PLACE
119: M_LATER
115: S_LINGER
113: F_LIVING, S_WORRY_SIGN
105: LIVE
101: THREAT_V
100: MEANS
95: HEIGHT, est
93: F_FED_UP
92: I, K_WAYS
89: SELFPRO, me
87: M_EMPTY
80: M_PEOPLE
77: DIE
76: NEG
75: -ais, PILLS
74: K_CANCEL
73: -cid-
70: a
69: pas
68: #number ans
67: BETTER_OFF, S_AFFAIRS, aur-
64: K_TO_WHOM, gar-
63: K_LIFE_LINES, lai-
62: F_LAST_THING
61: WANT
60: que
59: -ient, -rai, si
58: ser-
57: -era, DIE_VERB
56: -pre-, -ver-, je me
55: -ard-, K_GIVE
54: fin-, que ca
53: M_SELF
52: -ura-, CLOSE, JUMP, LAST_WORDS, S_UNMISSED
51: -ien-, plu-
50: -eci-, -ieux, a quoi, bon, les, mie-
49: -ene-, K_NO_TIME, plus
48: -age, -era-, -lus, -oir, quoi bon
47: -ieu-, -ura, ME, S_TOMORROW_ACT, a mes
46: -net-, -rez, -ron-, -uil, F_MOURN, fini-, qui-, quil
45: -oli-
44: -aim-, -ote, -rai-, ans
43: -ete, -icid-, -ira, -uic-, -uici-, -uicid-, S_NOT_BACK, bie-, son, suic-, suici-
42: -err-, -eur, ca, mieu-, mieux
41: -nne, cont-, jai, sera
40: -est, -rir-, FRIEND, tue-, vai-, vais
39: -ait, -dre, -pres, F_FINISH, S_ARRANGE, laiss-
38: -ans, -cide, -ever, -ois-, S_DONT_BOTHER, jen, la, pren-, vient de
37: -are, -nir, F_FUNERAL, S_LOVED, dans, ne me, vie, vient
36: -ers, -ici-, -mir, -ndr-, -ormi-, -ormir, -rmir, -tot, -tre, aura, dormi-, dormir, sur votre
35: -con, -lac-, -rde, -res, -ront, BODY, F_AFTER, GET_MEANS, M_CALMED, SINCE, S_AFTER, bal-
34: -ier-, -ite, -oig-, -oin-, -rev-, -rre-, GUN, S_BYE, plus la, sen
33: -arai-, -her-, -uver-, K_LIGHT, K_SHORE, SLEEPERS, S_NO_USE, devr-, ici, jy, moin-, moins, pre-, une
32: -cup-, -enir, -ere, -inu-, -rdo-, -rendr-, F_SOON, N_TAKEN, S_WEARY, ave-, ell-, elle, mouri-, mourir, viv-
31: -eja, -eni-, -eve-, -nto-, -ntot, -ontre, -par-, -tai-, -uis, F_BEYOND, de, dej-, deja, dett-, je vais, mot
30: -erai, -eul-, -nez, -oins, -out, -sage, PET, S_WORRY, comme ca, est dans, gard-, garde-, jai #number, perd-, peur, seul-, veux mourir, voi-
29: -don-, -iers, -ieu, -ont, -rmi-, F_REST, K_TIME, LOVE, M_LAST, VANISH, bons-, gen-, mour-, ou je, que quelquun, souf-, souff-, sui-, vie-, vien-
28: -ass-, -ies, -inis, -ital, -pital, -rais, -sag-, -seu-, -tea-, -teau, K_HEAVY, S_ME_GONE, all-, chez vous, cor-, dun-, dune, finis, la vie, mor-, mou-, pere, pont, que la
27: -ale, -donn-, -dra, -ento-, -entot, -ert, -iento-, -ita-, -lle, -nis, -voi-, -voir, CUT, K_GOODS, PSYCH, bient-, bientot, donne-, emb-, jai deja, la ou, lais-, laisse, main, meu-, pour que, qui, votre site
26: -cue-, -cuei-, -dieu, -ndre, -ntinu-, -onti-, -ontin-, -rait, -reve-, -tem-, -tie-, -tinu-, -uei-, -vra, S_MEANT, cer-, conti-, contre, dav-, deci-, il est, je la, jva-, mort, plus de, sim-, toit, tout, tuer
25: -ache, -aiss-, -ara-, -aur-, -eil, -eintu-, -ejoi-, -erit-, -evr-, -ini-, -intu-, -intur-, -inuer, -isk-, -ntu-, -ntur-, -nture, -nuer, -oign-, -ourir, -rage, -rene-, -til-, -urir, -uti-, K_WITH_IT, S_PLAN, avez, cei-, cein-, ceint-, ceinture, cette fois, continuer, cot-, cote, dan-, dans ma, du mal, elle est, fin a, jme, mes jours, mettre fin, pas de, per-, poi-, pour, rejoi-, trop
24: -aima-, -aimai-, -alc-, -ble, -ccu-, -ein-, -erai-, -ettre, -imai-, -ires, -mie-, -mme, -onn-, -ouri-, -rop, -ttre, -uit-, -veni-, -venir, -ver, S_GOING, apres avoir, au, dec-, est trop, laim-, laima-, le fais, mond-, monde, pon-, pour moi, sau-, saut-, table
23: -aire-, -aires, -arde-, -erait, -eron-, -eront, -ess-, -este, -ett-, -ine, -ire-, -ntin-, -oid-, -omme, -tal, -uble, -xis-, -xist-, C_DISCOVER, K_TRACE, STILL, S_ABSOLVE, S_PAYOUT_DEATH, WHAT, au moins, aura-, cher-, comme, conc-, dette-, dettes, dit-, dite-, dites, du, et moi, eta-, le bruit, lev-, part-, pol-, sach-, se, vou-
22: -ace-, -aime-, -alle, -assu-, -assur-, -aut, -essag-, -ger, -irez, -jis-, -mojis-, -nie-, -ojis-, -onne, -rag-, -ren-, -rrez, -ssag-, -ste, -sui-, N_SAYS, a ma, apr-, apre-, apres, aval-, bien-, bru-, det-, en finir, la elle, mal, menv-, menvo-, mess-, messa-, meuf, perdu, sache, ses, site, sur le
21: -ardez, -chet-, -cide-, -dez, -ense, -epare, -ete-, -etre, -icide, -ide, -ins, -inue-, -iste-, -joi-, -nten-, -nvie, -olo-, -one, -pare, -rane, -rdez, -resse-, -ssa-, -ssur-, -suis, -tinue-, -ubl-, -uff-, -uvert, -vert, -vie, -xiste-, BALANCE, G_PART, K_DRESSED, S_DAY, TIMEUNIT, a mon, brui-, bruit, ca marche, dorm-, envie, gardez, je laisse, jsu-, jsui-, jsuis, lever, pose, sit-, sol-, suicide, tan-, vivr-
20: -ampe, -arde, -dee-, -dees, -est-, -etite, -feu-, -het-, -hois-, -ient-, -iver-, -lip-, -mer, -mpe, -nce-, -nif-, -orr-, -pit-, -pita-, -rend-, -renez, -rever, -rir, -rvi-, -tier-, -urai, -val-, -vale, CLOSE_ORDER, K_AFTERLIFE, ROPE, S_NO_WAKE, apres la, aura pas, avale, chois-, cle-, couvr-, crev-, creve-, crever, de trop, demai-, demain, demain matin, dor-, ferm-, ima-, imag-, me tuer, ouve-, ouver-, petite, poli-, pou-, pour bientot, suis de, toi-, vivre
19: -aisse, -ament, -amp-, -aye, -ccup-, -cie-, -emp-, -emps, -enez, -estam-, -etit-, -evra-, -fin, -hez, -ira-, -itu-, -ivr-, -lis, -nfin, -niers, -nsoi-, -nsoir, -nue-, -onsoi-, -ouf-, -ouff-, -ras, -rch-, -rde-, -rect-, -rge-, -soir, -ssage, -stam-, -stame-, -sur-, -tam-, -tame-, -tamen-, -teme-, -temen-, -vec, FUTURE, S_TELL, a cote, aurai, ball-, bonso-, bonsoir, bout, bras, cette semaine, charg-, cote de, couv-, de moi, derniers, devra-, enfi-, enfin, envie de, gars, hau-, haut, jai mis, jus-, le, ma retraite, merci pour, mes derniers, message, mon coloc, mon testament, monde est, ouvert, pas le, petit-, plan-, prene-, si le, tes-, test-, testa-, testament, votre casino, vu
18: -acon, -crir-, -crire, -ecid-, -ede-, -emain, -esi-, -essa-, -eudo, -hoi-, -ieme, -lde, -mps, -nier, -oit-, -old-, -olde, -ont-, -opr-, -oya-, -rdr-, -rdre, -rire, -ropr-, -seud-, -seudo, -spara-, -sse-, -ssee, -ster, -udo, -uer-, -urai-, -uun, -veu, -vir-, arg-, aus-, auss-, aussi, avez ete, bel-, cherc-, choi-, cre-, decid-, est sur, etai-, faco-, facon, fail-, faill-, fait que, jai peur, je compte, je le, jvo-, lassu-, lassurance, le solde, leve-, matt-, matte-, mattend, mis ma, mut-, pense, pla-, pour tout, prendre, propr-, pse-, pseu-, pseud-, pseudo, quand on, qui est, qui ma, res-, retraite, serai, sold-, solde, tabl-, un, un mot, veux plus
17: -able, -ach-, -amen-, -arm-, -arti-, -aut-, -die-, -ecide, -ein, -eint-, -endr-, -erch-, -espir-, -eulem-, -herc-, -herch-, -hoisi, -igne-, -lag-, -lec-, -let, -mbe-, -nnez, -nti-, -nvoye-, -oin, -oir-, -oire-, -oisi, -ompr-, -onnez, -onso-, -pri-, -prim-, -spir-, -sser, -tag-, -ulem-, -uleme-, -voye-, BETWORD, PERSON3, aller, avec le, balle, bon continuer, choisi, combien de, compr-, corr-, cris-, decide, dites a, dol-, donn-, est parti, fin, jve-, ma tete, mes, mon dernier, nat-, ne vois, nos, parai-, parait, pos-, pote, prepare, prop-, respi-, seulement, une balle
16: -acte-, -ait-, -ance-, -ane, -ardi-, -arger, -cro-, -dent, -ema-, -endra, -enet-, -enetr-, -eui-, -euil-, -euill-, -eus-, -iem-, -ister, -lace-, -lan-, -ndra, -ner, -netr-, -netre, -neu-, -oite, -ole, -onne-, -orm-, -ose, -parai-, -place-, -rger, -rman-, -rnier, -sil, -ssi, -ssu-, -tei-, -usil, -ussi, -uta-, -utan-, -utant, FAMILY, alla-, allai-, allait, alors je, auta-, autan-, autant, avec moi, boit-, boite, ca sarrete, corde, croi-, dernier, dev-, et mon, fen-, fene-, fenet-, fenetre, fusi-, fusil, fusil de, jete-, jvai-, jvais, la fenetre, la mer, la salle, la voiture, lass-, le fusil, les #amount, par-, part, passe pour, pouv-, pu, quun, rate, reste, sall-, salle, tout ce, verr-
15: -aissa-, -ante-, -arait, -arq-, -arqu-, -assee, -cuper-, -ena-, -epu-, -epui-, -epuis, -esq-, -esqu-, -ettr-, -ffl-, -ffle, -fle, -gte-, -gtem-, -gtemp-, -har-, -harge-, -isi, -issa-, -ite-, -lagu-, -lague, -leme-, -ments, -nal-, -ngt-, -ngte-, -ngtem-, -nifi-, -oind-, -oindr-, -ome-, -ongt-, -ongte-, -orde, -ouffl-, -oul-, -ourd, -oyer, -para-, -prime, -pui-, -puis, -rein, -rois-, -rop-, -rta-, -rtie, -ruit, -sai-, -see, -table, -temp-, -temps, -uffl-, -uffle, -unes, -uper-, -urd, -uste, -voyer, ALL, a qui, adi-, adie-, adieu, appe-, au revoir, avoi-, avoir, blag-, blagu-, blague, bou-, ce qui, change le, chez, coe-, coeu-, commence, commence a, cord-, dava-, davan-, de menvoyer, depu-, depui-, depuis, depuis hier, env-, fait une, fus-, g, gens, heure, il a, je passe, jet-, juste, la jai, la pour, lhe-, longt-, longtemps, men, menvoyer, mes-, passee, prend-, revoir, souffle, supprime, voul-, vrai-
14: -aill-, -aimen-, -anne, -apa, -ars, -artir, -chete, -cupe-, -eule-, -eveni-, -has-, -hass-, -hasse, -hete, -iet-, -illa-, -indr-, -indre, -lla-, -loc, -ndo-, -nso-, -oloc, -opi-, -ous, -outea-, -outi-, -pla-, -plac-, -ppri-, -que-, -raim-, -raime-, -res-, -rte-, -sais, -soi-, -tab-, -tabl-, -tter, -uand, -uer, -ues-, -upe-, -uss-, -utea-, -uteau, -util-, -vra-, ARRIVE, G_STRIKE, ach-, ache-, but-, c, cet-, chas-, chass-, chasse, colo-, coloc, coute-, couteau, de chasse, de vivre, envi-, fou, fou-, je serai, jui-, juin, la date, le monde, le reste, lheu-, lheur-, lheure, lui, manque, mettr-, mettre, noye-, noyer, papa, partir, pendr-, pendre, peu, ple-, quan-, quand, ques-, rat-, san-, serai plus, seule-, sonn-, tcha-, vais me, vois, vous, vraim-, vraiment
13: #number pour, -alm-, -ate, -chain, -ecup-, -ecupe-, -emai-, -erdu, -ern-, -erni-, -ernie-, -ersai-, -ervi-, -esse-, -esta-, -etie-, -etr-, -euf, -evei-, -exis-, -exist-, -garde, -hain, -hien, -hui, -ispa-, -ispar-, -ites, -ivers-, -men-, -mpl-, -nden-, -ndent, -nes, -niv-, -nive-, -niver-, -nnet-, -nniv-, -nnive-, -onc-, -onnet-, -opre, -ouver-, -pre, -raite, -ram-, -ras-, -rdu, -rit-, -rnie-, -ropre, -rsai-, -rsair-, -spar-, -squ-, -ste-, -tage, -ten-, -tent, -tin-, -tor-, -ttr-, -ula-, -uri-, -ute, C_VOW, F_LAST, SAFE, a deux, anni-, anniv-, anniversaire, bla-, boi-, ca se, calm-, ce, cett-, cette, char-, chien, cout-, de jeu, dern-, derni-, dispa-, dix minutes, ecrit, en lair, est a, jai tout, je men, just-, las-, lou-, mdr, men-, mena-, met-, moi avec, mon pere, mot de, nuit-, nuits, paye, pleu-, pleur-, prochain, propre, recup-, revei-, sarrete, ten-, une heure, veu-, vous avez
12: -aca-, -acan-, -acanc-, -agu-, -ague, -alme, -ang, -aque-, -arti, -asino, -avan-, -canc-, -cance-, -eau, -erais, -ere-, -ersa-, -ffr-, -gue, -hat, -ienne, -ime-, -iree, -lant, -llait, -lme, -lonta-, -meu-, -oiree, -ontai-, -opine, -ord-, -orte-, -oula-, -oule, -ouvri-, -pere, -pine, -rche, -rime, -rni-, -rrete, -rsa-, -rui-, -sair-, -saire, -sino, -ssura-, -sura-, -suran-, -uin, -ule, -uranc-, -urv-, -versa-, C_UNINSTALL, F_EDGE, F_EVENT, S_KEEPER, a quelquun, achet-, achete, appel-, avec mes, bas, calme, casino, ce week, chie-, contr-, copine, dans la, drol-, drole, et la, ils, jai decide, je, jours, lair, largent du, laut-, let-, parti, parti-, que ce, regarde, sar-, saute, ses-, seu-, soire-, soiree, suis encore, surv-, tch-, vac-, vaca-, vacan-, vacances, vous je
11: -ager, -ain, -ani-, -anque, -ardo-, -can-, -cer-, -eme, -emie-, -epar-, -erche-, -ermer, -ette, -ettes, -gne-, -ile, -iment, -ind-, -ino, -iss-, -ivre, -ixe-, -nfi-, -nque, -obl-, -opin-, -ple, -rche-, -rec-, -remi-, -remie-, -ris-, -rmer, -ter, -trait-, -ttend, -ttes, -ust-, -utr-, -vei-, a cette, ava-, compte chez, copin-, cri-, dac-, dacc-, de la, de votre, depuis que, enf-, et vous, etait, eu, fermer, fixe-, jai-, jaim-, la main, le faire, lea-, leau, lettre, leur, manq-, manqu-, me suis, mer, mett-, nes-, pap-, para-, pard-, pardo-, pot-, pour de, prem-, premi-, prev-, quand je, servi-, sest, tab-, un peu
10: -aine, -aite, -ance, -ances, -art, -artie, -asin-, -att-, -ber-, -che-, -cte-, -endre, -envoy-, -erte-, -ertes, -ffa-, -hie-, -ime, -itur-, -iture, -lais, -lise, -lont-, -main, -mpren-, -nse, -nut-, -oeu-, -oitu-, -oitur-, -olon-, -olont-, -ompre-, -once-, -oulo-, -rim-, -rise, -roch-, -roi-, -rti, -tur-, -ulai-, -ulo-, -upe, -uter, -uve-, -vez, EXPIRE, M_NATURE, ass-, cap-, casi-, casin-, cest tout, dad-, dans les, de mes, decr-, fait, fill-, jai fait, je pense, joueu-, long-, moi, mom-, ne, non, notr-, notre, partie, perte-, pertes, por-, port-, pour les, pouvez vous, pri-, pro-, rejo-, sa, serv-, suf-, suff-, ver-, vit-, vite, voit-, voitu-, voiture, volo-, volon-
9: -arg-, -bien, -dhu-, -dhui, -elep-, -eleph-, -enag-, -enc-, -eph-, -epho-, -ephon-, -erdr-, -erdre, -eri-, -etro-, -etrou-, -evo-, -ils, -jourd-, -lai-, -lep-, -leph-, -lepho-, -ller, -mbien, -mpre-, -nce, -nces, -oisi-, -orme-, -oulai-, -ourd-, -ourdh-, -ppr-, -pprim-, -rdh-, -rdhu-, -rdhui, -rer-, -rin-, -sin-, -stion, -tair-, -tait, -uits, -uppr-, -uppri-, -urd-, -urdh-, -urdhu-, EXISTING, JOKE, POINTLESS, auj-, aujo-, aujou-, aujourdhui, avai-, avait, avec, bien, cal-, cest, cest le, coi-, col-, combien, de me, dro-, exis-, exist-, fini, hie-, hier, il y, mem-, meme, nest, pen-, pend-, perdr-, perdre, plac-, place, question, retro-, sou-, suppr-, telep-, telephone, term-, tet-
8: -alai-, -all-, -ero-, -espi-, -hai-, -harg-, -hone, -imen-, -isp-, -jour-, -llai-, -mil-, -ntai-, -ntair-, -ouvez, -pho-, -phon-, -phone, -spi-, -sse, -tend, -ujo-, -ujou-, -ujour-, -uran-, -uvez, -uvri-, ALREADY, app-, ce soir, ces-, cro-, dema-, der-, dir-, disp-, dix, fac-, il me, jai perdu, la table, ma mere, mari, mon mari, not-, ouv-, rend-, sais, seco-, sera-, ter-, tete, voila, voula-
7: -air-, -amil-, -amill-, -ant, -arche, -egl-, -ent, -evant, -lace, -loque, -ment-, -mille, -ncor-, -ncore, -nvoy-, -ong-, -ort-, -oueu-, -ranc-, -rem-, -rti-, -rtir, -tir, -tte, -uil-, -uit, -vais, -van-, -vers-, -voy-, -vri-, -yer, K_SHED, a #number, bloque, che-, comb-, combi-, devan-, devant, ecri-, enco-, encor-, encore, exi-, fam-, fami-, famil-, famille, ma fille, marche, recu-, rou-, si je, voil-
6: -bie-, -ecou-, -elq-, -elqu-, -ers-, -fie-, -ila, -isse, -lem-, -lqu-, -mbie-, -mes, -oeur, -oila, -ombie-, -onde, -roc-, -son-, -sonne, -sta-, -tera-, -tie, -ture, -uelq-, -uelqu-, F_ENDING, F_NOBODY, MISSING, STOP_PLAY, WAITV, bes-, fer-, gain-, gains, personne, pet-, peti-, quelq-, sans, semaine, soir-, veux
5: -ave-, -core, -erso-, -erson-, -esp-, -eti-, -hon-, -ier, -ini, -its, -oire, -oute, -per-, -rait-, -rouve-, -rson-, -rsonn-, -sonn-, -tite, -tten-, -udr-, -ute-, SPENT, chat, fai-, fil-, fille, leu-, man-, mis, perso-, rest-
4: -emen-, -erd-, -int-, -lemen-, -nvi-, -ocha-, -ochai-, -rocha-, THREAT_OBJ, en, proch-, soi-
3: -asse-, -inte-, -otre, -ouv-, -rme, -vai-, pens-, son-
2: -che, -ement, USE, WIN, faut, jour-, tro-
1: -abl-, LEAVE_GIFT
-1: -art-, -eur-, -ntre, -uell-, ma carte, vir-
-2: -oit, -urs, ete
-3: -lors, LOSE, alo-, alor-, alors, dem-, deux, gai-, il, passe
-4: -ais-, -efe-, -ler, -nvo-, -ssio-, -ssion, -uch-, -ure-, -use, bon-, mon compte, prom-, refu-, rep-, retr-, tou-
-5: -ande-, -efu-, -eil-, -ele-, -even-, -evi-, -ien, -lor-, -mande-, -ore, -rdi-, -redi-, -rouv-, AGAIN, cred-, credi-, enc-, exp-, fact-, fois, fran-, franc-, pas-, pass-, pay-, ven-, vers-, vire-
-6: -aites, -anq-, -anqu-, -are-, -ause, -cat-, -ccr-, -crit, -den-, -emi-, -fan-, -fant-, -fants, -hin-, -ide-, -ill-, -ine-, -mai-, -nfa-, -nfan-, -nfant-, -oil-, -olle-, -ond, -redi, -rit, -rne-, -xpl-, G_BREAK, NOT_ARRIVED, chos-, chose, del-, deman-, enfa-, enfan-, enfants, ent-, envoye, faite-, faites, montr-, pai-, peu-, possible, pour un, rel-, veri-, viens, virement, ya
-7: -aie, -alide, -anca-, -ancai-, -and-, -assep-, -aug-, -cair-, -dit, -eille-, -emand-, -ept-, -ermi-, -ert-, -haq-, -haqu-, -haque, -ice, -iman-, -imanc-, -lad-, -leg-, -lide, -manc-, -manch-, -mand-, -mme-, -ncair-, -ndre-, -njo-, -nqui-, -onc, -onjo-, -ort, -ose-, -oup, -our, -ours, -ouve, -pen-, -raits, -ran-, -rea-, -rof-, -rouve, -sep-, -sepo-, -sepor-, -ssep-, -ssepo-, -tirer, -ule-, -uon, -veau, SWEAR, TWICE, ann-, banca-, ce que, chaq-, chaqu-, chaque, con-, de #number, devi-, diman-, dimanche, dis-, envo-, etre, foi-, gagn-, jpe-, passeport, pert-, piec-, prof-, quel-, retirer, retraits, sema-, semai-, valide, votre
-8: #amount euros, -achin-, -activ-, -actur-, -aff-, -afo-, -afon-, -aint-, -aisse-, -anc-, -and, -ash-, -aye-, -bour-, -bours-, -catio-, -chin-, -cra-, -ecr-, -embo-, -embou-, -epor-, -eport, -erse-, -etire-, -han-, -inim-, -ise, -laf-, -lafo-, -lafon-, -mbo-, -mbou-, -mbour-, -nnule, -nule, -oment, -omp-, -onj-, -oser, -oupe, -ourse, -rans-, -ratio-, -rce, -ree, -rent-, -rom-, -scr-, -tire-, -tro-, -uche, -umer-, -uros, -urse, -vea-, ROUND_SUM, STATUS, avant le, cai-, cais-, caiss-, car-, cau-, cond-, deme-, did-, dide-, euro-, euros, factu-, fois que, la maison, lav-, lun-, mange, mer-, moment, num-, nume-, numer-, on, on est, paye-, plaf-, plafo-, remb-, rembo-, sca-, sup-, trans-, vide, vous le
-9: -achi-, -actu-, -adr-, -argen-, -arte-, -bite, -cend-, -chain-, -ctiv-, -ctur-, -cum-, -edit-, -ees, -efuse, -eille, -elle, -emain-, -eman-, -enn-, -ente, -epot, -erie, -esa-, -ffe, -ficat-, -fuse, -gen-, -gis-, -gist-, -ifica-, -ille-, -ines, -jour, -lit-, -lite, -lot-, -mati-, -ndi-, -ndu-, -nim-, -nve-, -nvoye, -ocu-, -ouffe, -ourse-, -redit-, -rere, -rsem-, -rseme-, -scend-, -spe-, -uffe, -uma-, -urse-, -urt-, -uve, -ven-, -voye, BREAKUP, N_CLAIMED, band-, bouffe, depot, fils, frere, gag-, gain, heu-, heur-, jai rien, jur-, la carte, lap-, largent, le bonus, lim-, list-, liste, ma, mach-, machi-, mes parents, moi-, on peut, pis, refuse, rob-, sait, sms, tous les, trav-, y a
-10: -ables, -acti-, -aid-, -arra-, -arre, -arre-, -ato-, -cati-, -cher, -cien, -cte, -ctu-, -cur-, -dre-, -ebi-, -ecte-, -edi-, -elfie, -elo-, -fil, -firm-, -icat-, -icati-, -irm-, -isa-, -isant, -lfie, -llez, -mpo-, -nage, -ndes, -nfir-, -nfirm-, -niere, -nna-, -non-, -ofil, -onfir-, -ouvea-, -pend-, -quie-, -rati-, -reme-, -remen-, -reu-, -reuv-, -reuve, -rofi-, -rofil, -rois, -romi-, -rtou-, -rtout, -rvice, -tific-, -tis-, -tout, -uie-, -uler, -use-, -uvea-, -uveau, -vice, HOWLONG, a jour, acces, affi-, affic-, aid-, bai-, banc-, bouf-, bouff-, chan-, code, cra-, dadresse, debi-, donne, en train, et ca, facture, fre-, gros, hier soir, honte, larg-, large-, le compte, le mois, livr-, mac-, main-, mang-, matc-, mon nom, moy-, moye-, nouveau, ou cest, ou pas, plus je, poss-, possi-, preu-, preuv-, preuve, profi-, profil, puis je, rac-, recha-, rele-, relev-, rentre, sec-, self-, selfi-, selfie, service, train de, vot-, votr-
-11: -ade-, -aisir, -anch-, -appl-, -appli, -char-, -charg-, -cture, -dem-, -echa-, -echar-, -ect, -ela-, -ele, -eleve-, -elf-, -elfi-, -end, -enr-, -erte, -esce-, -escen-, -eten-, -eva-, -fiche, -ges, -iche, -iden-, -ider, -imit-, -imite, -isir, -lfi-, -lles, -mit-, -mite, -nai-, -ncai-, -neme-, -nemen-, -ngl-, -ntro-, -ode, -oupi-, -oupie-, -ourn-, -ouver, -pelle, -pins, -pot, -red-, -rete-, -roupi-, -sce-, -scen-, -sir, -ssen-, -ter-, -tes-, -test-, -tion-, -tionn-, -tir-, -uco-, -upi-, -upie-, -urn-, -uver, FEE, INSULT, PLEASE_HELP, REVERSE, allez, annu-, annul-, apres je, arrive, banq-, banqu-, brav-, ca fait, cad-, cheque, comment je, cours, croup-, diden-, didentite, esp-, et maintenant, exc-, faut il, form-, hont-, ins-, la derniere, lac-, lanc-, lappl-, lappli, le bouton, les deux, limi-, limit-, limite, ma demande, mar-, me refaire, moi un, nouv-, nouve-, parle-, quand meme, quelle, ref-, sais-, tel-, ton, vali-, valid-
-12: -ail, -ardi, -arte, -artis, -arto-, -ateu-, -ateur, -avez, -cai-, -entr-, -epons-, -erci, -ervic-, -esc-, -ese-, -her, -ific-, -init-, -inue, -ionn-, -mer-, -mpos-, -nca-, -nch-, -nne-, -nsei-, -nseil-, -nte-, -ntre-, -onna-, -onsei-, -ors, -ourra-, -ousi-, -pell-, -ppell-, -rab-, -rein-, -resse, -ris, -roit, -rtis, -rve-, -rvic-, -sent, -tel-, -tend-, -tends, -teur, -tif, -tinue, -tive-, -urra-, -user, -vic-, -vre-, -xpi-, -xpir-, -xpire, GAMES, S_TABLE, beau, cin-, continue, cous-, cousi-, crou-, dis, donc, expi-, expir-, expire, fair-, faire, jai pas, lapp-, le #number, lecr-, mardi, merci, mois prochain, mon retrait, narrive, par semaine, partis, pause, pendant que, pie-, quell-, sel-, signe, sur mon, tard, tele, tout seul, une fois
-13: #number mois, #number percent, -act-, -aine-, -aines, -alid-, -ants, -ard, -ava-, -avo, -bles, -ches, -con-, -couvr-, -cre-, -econ-, -ecu, -efai-, -efus-, -endu, -eque, -erce-, -ercen-, -etir-, -etit, -etrai-, -eudi, -eune, -evai-, -fair-, -ffi-, -fica-, -fus-, -heque, -hes, -imi-, -inag-, -inage, -int, -lev-, -lid-, -maine-, -merc-, -merci-, -mett-, -mul-, -nem-, -nen-, -nnes, -nnu-, -nnul-, -nsu-, -nul-, -oll-, -ons-, -oques, -ote-, -oti-, -oule-, -our-, -ourq-, -ourqu-, -outon, -quoi, -ravo, -rcen-, -rcent, -rends, -rie-, -rquo-, -rquoi, -rto-, -seil-, -seill-, -ser, -tati-, -teu-, -tions, -uatre, -udi, -ume-, -urq-, -urqu-, -urquo-, -uton, -uvr-, -uvrir, -vee, -vrir, arri-, arriv-, bloques, bouton, bravo, dal-, devai-, du petit, et il, jeud-, jeudi, jeune, liv-, mard-, min-, mise-, moi svp, nar-, narr-, narri-, ok, ouvr-, par jour, pas je, paus-, perc-, perce-, percent, petit, plus a, plus tard, pourq-, pourquoi, quatre, refus-, retir-, retou-, retra-, sav-, semaines, sur, tar-, tomb-, tran-, vide-, vrai, y
-14: -alu-, -alut, -anqui-, -appel-, -aque, -atre, -avie-, -ccro, -cont-, -ecrit, -efere, -elev-, -emett-, -eto-, -etou-, -etra-, -fere, -irec-, -ivret, -jou-, -lez, -mage, -mbre, -nue, -omat-, -ossib-, -oto, -oue-, -outo-, -pli, -pli-, -ppli, -quo-, -ruc, -sei-, -sez, -sio-, -sion, -sto, -tis, -ton, -uatr-, -ult-, -vem-, -viens, -vret, C_BASIC, a quelle, a vie, accr-, accro, au nom, avant, avec votre, bouto-, cac-, cach-, cel-, cest pas, conse-, desce-, dess-, direc-, dur-, emp-, est le, et ma, eur-, jattends, je prefere, livret, mave-, mavez, na, nom de, nou-, pau-, plait, prefere, quatr-, sil vous, soir, stp, t il, tire-, tombe, tru-, truc, vendu, viens de, vous mavez, vous plait
-15: #number #number, -able-, -ala-, -ande, -ange-, -appe-, -arri-, -arriv-, -avais, -avi-, -ble-, -cent, -col-, -dit-, -ege, -entit-, -erci-, -fer, -ffic-, -gno-, -hang-, -ible, -icr-, -imag-, -image, -iti-, -lette, -leure, -loc-, -lut, -main-, -mis-, -nge-, -ntit-, -ntite, -omb-, -omm-, -orma-, -oue, -pte-, -rce-, -sible, -ssibl-, -str-, -tal-, -tif-, -tifi-, -tion, -trai-, a tout, ce matin, chang-, clo-, com-, cou-, den-, dent-, desc-, fera, jai clique, je mise, lacc-, merc-, nuit, on ma, passez, passez moi, plai-, pleure, plus du, que vous, rappelle, rejou-, rie-, rien
-16: #number sur, -agn-, -ans-, -apt-, -arle-, -atc-, -ates, -atio-, -bou-, -cces, -cti-, -dee, -ece-, -efa-, -efair-, -eill-, -ejoue, -entre, -evait, -fini-, -hange-, -ibl-, -ica-, -ident-, -illeu-, -inte, -iso-, -iste, -joue, -lleu-, -loq-, -loqu-, -nde-, -nit-, -ots, -ourt, -peu-, -peux, -rci-, -refe-, -refer-, -rrete-, -sibl-, -tch-, -urt, -vien-, CODE, S_RESULT, acce-, bas-, ca va, carte, cette nuit, cla-, cod-, couc-, court, depuis #number, depuis le, devait, dort, fais des, fon-, je mens, je vous, jpeu-, jpeux, lar-, le loyer, lec-, mais-, maiso-, maison, mens, mens a, moi je, mot-, patie-, pref-, prefe-, que les, refaire, rejoue, sai-, sig-, sign-, tes, tom-, tour-, tours, tout-, un truc, val-
-17: -aisi-, -aison, -amed-, -amedi, -anche, -ces, -clu-, -des, -efer-, -ermis, -faire, -fait, -ffich-, -fich-, -hum-, -ille, -ina-, -ises, -ison, -les, -medi, -nche, -ndu, -oie, -ons, -ossi-, -ous-, -quer, -quier, -rat-, -rci, -ref-, -rle-, -rmis, -tit, -uier, -utes, -xcl-, -xclu-, GREETING, N_ASKED, bot, cent-, cest une, chez moi, compte, cons-, derniere, dima-, dois, entre, for-, je peux, lie-, lor-, mala-, malad-, permi-, permis, perte, peux, rech-, reconnais, same-, samed-, samedi, seul, tout ca, un mois, vos
-18: -aire, -aiso-, -amai-, -amais, -atie-, -atien-, -conna-, -elles, -enda-, -erdi-, -ettez, -eul, -eure-, -eut, -evend-, -ion-, -mat-, -med-, -mez, -mis, -mpte, -nde, -nee, -nterd-, -ompte, -ouche, -rdi, -terd-, -terdi-, -tou-, -ttez, -vend-, -vendu, HELP, N_REJECTED, YOUNG, alors que, dep-, doit, gro-, jai revendu, jam-, jama-, jamai-, jamais, je joue, joue-, loy-, loye-, loyer, mai-, mal-, peut, reto-, reven-, revendu, roule-, veux pas
-19: -ain-, -alad-, -ale-, -dent-, -denti-, -elir-, -fer-, -fin-, -gent, -iat-, -ici, -ions, -lir-, -mais, -met-, -nda-, -ombe, -oup-, -oye, -pon-, -ree-, -rig-, -rse-, -son, -ssib-, -tiv-, N_TODAY, a demain, aux, bea-, cache, cart-, depo-, dici, entr-, et jai, gran-, parl-, quat-, que jai, refa-, refai-, sam-, sont, svp, troi-
-20: -ali-, -aus-, -ejou-, -emb-, -ich-, -leve-, -onte, -ouch-, -ours-, -outes, -pons-, -pos-, -rand, -rel-, -roup-, -sen-, -sib-, -ure, CHILD, C_PRESSURE, C_TILL, MONEY, PERMANENT, REFUND, avan-, cheq-, chequ-, grand, jat-, jatt-, jatte-, len-, on va, pati-, recu, tout le, toute-, toutes
-21: -atr-, -bot, -emet-, -lett-, -mbe, -nus, -obo-, -obot, -ofi-, -onse-, -por-, -pte, -que, -rive, -ures, -ves, bloq-, bloqu-, comp-, dam-, dame, et le, etr-, gra-, lan-, mon, par, perm-, pour-, quoi, remet-, robo-, robot, sous
-22: #number et, #number jours, -ame, -avai-, -elle-, -eme-, -heq-, -hequ-, -iens, -ique, -ise-, -loque-, -nnai-, -oma-, -onnai-, -port, -ret, C_LENDER, HELD, acc-, bos-, des-, lit-, pas a, rapp-, rappe-, vend-, vid-
-23: #time, -ation, -ech-, -edi, -end-, -enti-, -eter, -fic-, -iqu-, -let-, -onu-, -onus, -ppl-, -rav-, -ssi-, -urs-, C_WHEN, STOP, TIME, WAITING, bonu-, bonus, dim-, quo-
-24: -cro, -equ-, -rou-, -rrive, EXCLUDE, cli-, cliq-, cliqu-, clique, et je, heure-, jeu-, nom, penda-, pendant, pour le, rap-, retrait, va
-25: -arl-, -cce-, -cen-, -eco-, -mmen-, -ndant, -nts, -ouer, -reter, -riv-, -ros, -tez, -tio-, APP, C_CANNOT, N_TROUBLE, conn-, conne-, cour-, depuis la, trai-, train
-26: -ama-, -endan-, -ion, -ndan-, -ommen-, -ouc-, -ret-, -trait, COUNT, LOGIN, comme-, doi-, inter-, je fais
-27: -ang-, -ens, -fai-, -nse-, -oque-, -oss-, -rriv-, CHARGE, C_CHASE, cen-, cest quoi, deb-, jouer, mav-, trois
-28: -epo-, -mpt-, -ompt-, -tra-, a ete, compt-, dic-, pat-, reco-
-29: -ate-, -dant, -eures, -ive, -lique, -oqu-, -rte, -vie-, C_BLAME, WHY, heures, inte-, jour
-30: -liq-, -liqu-, -rain, DEPOSIT
-31: -nter-, -rri-, DESPAIR, de ma
-32: -lle-, -ntr-, N_NOTHING, de mon, rem-, reme-
-33: -omme-, -ses, BANK, CONTRIBUTE, DURATION, PLEAD, jai besoin, quel
-34: -app-, -uoi, ACCOUNT, C_GONE, GAME, MY, mois, ret-
-35: -dan-, int-
-36: -ell-, -ent-, -mment
-37: AMOUNT, HOW, N_OTHER_FISH, WEEKDAY, comment, dun, je suis
-38: -tre-, C_PLAY, PENDING, mise, que-
-39: -uel, CHILD_USED, LIMIT, MARKETING, ou
-41: G_SUBJECT, WHO
-42: #amount, EXCLUDE_FIRM, ban-, blo-
-43: DEBT, G_THING, N_SLOW, PERSON_NOUN, des
-44: -arr-
-45: #number, C_MUST, G_TITLE, jou-
-47: C_BOSS, THANKS
-49: -ois
-50: -ati-, WAGER
-51: C_AGAIN, tu
-52: METHOD, mis-, tra-
-55: -nte, C_BODY, OOS, et
-57: DECLINED, N_WON
-58: FAULT
-59: BORROW
-62: CANT_STOP, C_HIDE
-64: PAYOUT
-66: NUM
-68: BLOCKED
-70: N_RETRY, rec-
-71: WHERE
-72: ESSENTIAL
-73: GAMBLE_ONLY
-74: BONUS, GAMBLE, YOU
-84: CAN, MINOR_AGE
-88: ADDICTION
-91: N_SOURCE
-92: DOCKIND
-98: MONEY_THING
-108: DOCUMENT
-111: C_CALM
-127: M_EVERYDAY, S_CALM
`,
    care: `
127: ADDICTION, DEBT, FAMILY
121: M_PEOPLE
117: EXCLUDE_FIRM
114: ESSENTIAL
110: HARM
98: S_PLACE
97: I
94: SUICIDE
93: TIMEUNIT
90: DESPAIR, S_LINGER, THIRD_TROUBLE, ans
88: LOSE
85: HEIGHT
84: M_LATER
81: BREAKUP, SELFPRO
80: C_BODY
78: C_BASIC, LIVE, la
77: F_LIVING
75: de
74: C_AGAIN, jai, me
73: MEANS, THREAT_V
71: que
69: CLOSE, FRIEND
68: plus
67: je
66: F_FED_UP, plu-
65: -lus
63: #number ans
61: K_TO_WHOM
60: WANT
59: BLOCKED, CHILD, DURATION
57: C_LENDER
56: sui-
54: -ren-, -tai-, NEG
53: -aqu-, -ret-, -uer, -uis, ME
52: -ais, SPENT, STOP_PLAY, lai-, per-, sur le
51: EXCLUDE, S_WORRY_SIGN
50: -dre, -ure-, BORROW
49: -ous, -rme-, GAMBLE_ONLY
48: -ause, -ils, gar-
47: -cid-, DIE, aur-, men-, ses
46: C_PLAY, du, les
44: -aque, -pre-, ALL
43: -ans, K_NO_TIME, c
42: C_UNINSTALL, M_EMPTY, dans la, pas
41: -ard-, -ete-, -ndr-, -rce, -rre-, K_GOODS, K_WAYS, suis
40: -ere, -oli-, -uver-, M_CALMED, PILLS, a, moi-, pou-, qui
39: -age, -ndre, -uil, -ute, -van-, -xcl-, C_ULTIMATUM, K_GIVE, M_SELF, quil
38: ferme-, ser-, vai-, vais
37: -era, -ient, -nez, -ntin-, -tin-, -ura-, C_DISCOVER, a quoi, dans, pro-, que ca, voi-
36: -ava-, -che-, -erme-, -ever, -ntinu-, -onti-, -ontin-, -pres, -rim-, -tinu-, conti-, sur votre, svp, tout
35: -con, S_GOING, ins-
34: -aiss-, -ale, -aus-, -clu-, -eve-, -ois-, -use, -xclu-, chez vous, je vais, paus-
33: -ens-, -inu-, -mer, -ose, -ver-, BETTER_OFF, DIE_VERB, F_MOURN, a ma, lev-, mal
32: -aim-, -ett-, -ira, K_CANCEL, et moi, je joue, je me, lever, mem-, meme, pau-, pause, pla-
31: -endr-, -etai-, -ettre, -hui, -ien-, -oul-, -tre, -ttre, F_SOON, GUN, S_AFTER, S_UNMISSED, de bonus, enf-, par, pert-
30: -ail-, -arm-, -endre, -hez, -icid-, -ime-, -ini-, -uic-, -uici-, -uicid-, C_DROWN, C_SUM, M_LAST, S_KEEPER, YOUNG, a zero, cof-, dun-, dune, laiss-, quoi bon, sera, suic-, suici-, une pause
29: -ala-, -eja, -eme, -erd-, -ila, -lis, -lon-, -oila, -ter, -ura, C_GONE, C_WHEN, dej-, deja, fin-, fini-, g, insc-, inscr-, jme, mie-, que la, qui-, vivr-
28: -der, -loc-, -nit-, -olo-, -rendr-, -rte, -sse, CLOSE_ORDER, C_BLAME, K_SHORE, PERMANENT, S_TOMORROW_ACT, cet-, depo-, dis, donne-, jen, pour, prendre, qua-, tue-, va, vien-, vivre
27: -ant-, -arai-, -cou-, -isse, -ner, -pot-, -rir, -rmer, -tes, a mes, est, main, son, vie-, viv-
26: -ant, -aut-, -ema-, -ette-, -inuer, -ire, -ire-, -lai-, -nce-, -nuer, -rete-, -rez, C_HIDE, LEAVE_GIFT, chu-, continuer, dan-, de jeu, inscription, jus-, laisse, leve-, pour que, vie
25: -aisse, -fin-, -irez, -oci-, -pis, -rde, -rdi-, -rend-, -vant, GAMBLE, col-, dep-, elle, epi-, epis, jet-, le compte, limite de, mieu-, mieux, quand on
24: #number mois, -ain, -cide, -clus-, -clusi-, -ecou-, -lusio-, -oeu-, -oeur, -oue-, -ouver-, -pri-, -uis-, -usio-, -usion, -uun, -xclus-, C_VOW, M_NATURE, ass-, jy, mett-, mois, montre, prop-, si, sit-, une, voila
23: -chut-, -crip-, -cript-, -echu-, -echut-, -ense, -ermer, -eta-, -hut-, -ieux, -ign-, -ipt-, -ipti-, -iptio-, -nsc-, -nscr-, -nscri-, -ntair-, -oid-, -oil-, -oin, -ond-, -ontre, -pti-, -ptio-, -ption, -rip-, -ript-, -ripti-, -rir-, -ron-, -rte-, -scrip-, -sui-, -tais, -uit, C_CANNOT, F_EVENT, K_LIGHT, S_ARRANGE, ai, chui, cre-, dec-, fermer, merci de, mis, nous, rat-, rechu-, un, voil-
22: #number par, -avai-, -chu-, -este, -ont-, -rrete-, -seu-, -ttr-, -ture-, -urer, -yer, C_HELPLINE, F_AFTER, F_LEAVE_LIFE, PSYCH, S_NOT_BACK, VANISH, aura, comme, demander un, div-, ell-, emp-, gen-, il a, jai #number, mont-, ne me, pens-, pense, pren-, que je, qui lavez, rega-, resp-, sa, tuer, vous qui
21: -aime-, -avan-, -chute, -cia-, -dis, -eci-, -ene-, -epot-, -epots, -eve, -gno-, -has-, -hute, -ier-, -ivr-, -loca-, -lus-, -lusi-, -nir, -nnez, -ntai-, -ocia-, -onnez, -orce, -prim-, -raq-, -raqu-, -raque, -rime-, -ste, -uat-, -uff-, -usi-, -usq-, -usqu-, FUTURE, F_REST, S_LOVED, S_NO_USE, avant que, cest vous, depot-, depots, fait-, hau-, jusq-, jusqu-, lavez, ny, proc-, rechute, rejo-, sac-, veux mourir, veux une, vient, vire
20: #amount le, -ails, -aites, -ance-, -ega-, -erai-, -erdi-, -iss-, -nterd-, -onc-, -orc-, -out, -rer-, -rop-, -rret-, -rvi-, -sag-, -terd-, -terdi-, -tiv-, F_EVER, K_WITH_IT, STILL, boi-, carte de, devr-, est dans, excl-, faite-, faites, fem-, femm-, femme, je la, jeu, ma femme, mail-, mails, pause de, pha-, pour moi, prend-, que quelquun, rate, sen, sig-, sign-, site, une limite
19: -alai-, -ars, -asse, -aute, -cro, -erte-, -ertes, -ete, -exc-, -garde, -idi-, -inue-, -isi, -lac-, -lle, -lloc-, -mpor-, -mport-, -nsa-, -nti-, -ouche-, -ouer, -oulo-, -ourir, -rane, -rche-, -reter, -spo-, -suis, -tem-, -the-, -tinue-, -uche-, -ulo-, -upe, -urir, -uvert, -vert, a #number, ca a, chez, cor-, dav-, demander, donnez, dou-, je lai, je suis, jsu-, jsui-, jsuis, lai, menv-, menvo-, moin-, moins, mor-, mort, perte-, pertes, plus la, pouv-, soir je, sur la, tot-, tota-
18: -ccro, -dits, -emai-, -emm-, -enc-, -ent, -erem-, -excl-, -exclu-, -gre-, -icide, -iec-, -impor-, -menc-, -mence, -mmenc-, -net-, -nue-, -onde, -rag-, -scr-, -scri-, -squ-, -tel-, BODY, F_FINISH, K_TRACE, S_AFFAIRS, S_PLAN, accr-, accro, all-, arre-, de ma, dor-, du mal, et jai, jva-, lass-, lav-, le reste, lui, ma montre, men, mon compte, mond-, monde, mouri-, mourir, nim-, nimp-, nimpo-, nimporte, parce que, pret-, regarde, rej-, reve-, seco-, semaine, suicide, tan-, un blocage, zer-, zero
17: -ache, -ait-, -arce, -are, -donn-, -efin-, -efini-, -egar-, -egard-, -ejo-, -emme, -ert-, -erte, -estam-, -eveil-, -gar-, -gard-, -igno-, -itiv-, -ivo-, -ivor-, -ivorc-, -lonta-, -met-, -mez, -mir, -mpag-, -mpagn-, -ncor-, -ncore, -nitiv-, -ompa-, -ompag-, -ong-, -ontai-, -ormi-, -ormir, -ouri-, -oyer, -port-, -ppri-, -rman-, -rmir, -sage, -sin-, -spara-, -stam-, -stame-, -tam-, -tame-, -tamen-, -tot, -unes, -vor-, -vorc-, -vorce, GET_MEANS, S_ME_GONE, a cause, apres avoir, arr-, boul-, de depot, defin-, divo-, divor-, divorce, en mars, en une, enco-, encor-, encore, encore a, exclusion, fix-, la nuit, lais-, le telephone, mar-, moi je, mon testament, mon-, not-, notr-, notre, ou je, parc-, parce, plus a, quun, rend-, rev-, tes-, test-, testa-, testament, un dernier, un joueur, votre casino, voy-
16: -agner, -aimen-, -ander, -apa, -arde, -asin-, -aur-, -core, -dra, -ede-, -etais, -fon-, -inis, -initi-, -ires, -ites, -its, -mme, -nder, -non-, -nvie, -oig-, -oir, -ont, -opr-, -plo-, -ppr-, -raim-, -raime-, -rene-, -rets, -rev-, -roc-, -ront, -ropr-, -tair-, -tea-, -teau, -vie, -xiste-, F_BEYOND, F_EDGE, LAST_WORDS, S_DONT_BOTHER, S_WEARY, apr-, apre-, apres, aura-, casi-, casin-, cause, compte pour, coupe, coura-, cra-, croi-, de mes, des, dormi-, dormir, envie, est sur, est trop, exclu-, fai-, ferm-, finis, fixe-, gard-, jau-, je pense, jeta-, jetai-, jetais, joue sur, jouer, le monde, ma carte, meu-, on fait, ouve-, ouver-, papa, pere, pleu-, pleur-, propr-, rech-, regar-, reste, si elle, souf-, souff-, sur-, vraim-, vraiment
15: -able, -ains, -ane-, -ara-, -arme-, -arret-, -asino, -bre, -ccu-, -don-, -egr-, -erait, -erit-, -esse-, -eudo, -evant, -het-, -imi-, -imit-, -imite, -iste-, -ivre, -ixe-, -ixer, -leve, -long-, -lont-, -lur-, -mit-, -mite, -nes, -nif-, -nis, -niti-, -non, -olont-, -onge-, -ore-, -ote-, -oue, -oye-, -par-, -parai-, -per-, -prime-, -rdi, -rever, -rime, -rne, -rtes, -ruit, -seud-, -seudo, -sier, -sino, -ssier, -tier, -tive, -uch-, -udo, -uto, -vai-, -vais, -xer, F_ENDING, S_MEANT, S_REALLY, a quelquun, au moins, aurai, c pas, ca marche, casino, cer-, ceta-, cetai-, cetait, coe-, coeu-, colo-, commence, compte chez, crev-, creve-, crever, de menvoyer, decr-, demain matin, devan-, devant, en, fait que, fixer, garde-, jai deja, jar-, jarr-, je gagne, je le, je perds, le jour, limi-, limit-, limite, main-, mala-, malad-, mena-, menvoyer, mes-, moi, paie, pare-, plus que, pse-, pseu-, pseud-, pseudo, suis accro, tro-, trois mois, veux plus, volo-, volon-
14: #number en, -aca-, -adi-, -aid-, -aire-, -aires, -aite-, -amp-, -ane, -avanc-, -cide-, -dic-, -dieu, -eces, -eco-, -edit, -egre-, -ein-, -epare, -ert, -esi-, -essag-, -etait, -eter, -ettr-, -eui-, -euil-, -euill-, -evei-, -fin, -heq-, -hequ-, -hois-, -ici-, -imez, -ino, -lad-, -lais, -let, -lip-, -llai-, -mbe-, -mpa-, -neu-, -nfin, -nto-, -ntot, -obl-, -olon-, -oula-, -ouvri-, -pare, -pots, -pprim-, -pres-, -press-, -ravai-, -redit, -rimez, -ssag-, -tter, -uitte-, -uppr-, -uppri-, -yez, C_PRESSURE, F_FUNERAL, SLEEPERS, S_PAYOUT_DEATH, accro voila, avec le, bal-, ca passe, chois-, cont-, coute-, craq-, craqu-, credit, cur-, dema-, enfi-, enfin, envie de, gardez, ici, jarri-, jarrive, je compte, jve-, jvo-, lar-, largent du, me tuer, mess-, messa-, pas me, pen-, perd-, perds, peur, pose, pri-, rejou-, revei-, si le, suppr-, supprimez, tir-, toute, trois ans
13: -aba-, -acon, -afo-, -afon-, -alad-, -ardi, -arti, -avail-, -catio-, -clur-, -clure, -eint-, -emet-, -endra, -ens, -epe-, -err-, -eso-, -esp-, -etre, -gne-, -gner, -her-, -hoisi, -igo, -inte-, -iree, -laf-, -lafo-, -lafon-, -lure, -man-, -mpr-, -ndra, -nie-, -oiree, -oisi, -ono-, -porte, -rage, -rent-, -ressi-, -riez, -rigo, -roi-, -rui-, -ssie-, -teme-, -temen-, -tie-, -tier-, -ttend, -urai, -uvri-, -vail-, -vaill-, -veil-, -veill-, -xclur-, C_CHASE, K_HEAVY, ROPE, SAFE, S_BYE, USE, an, auto, ce qui, cen-, choisi, de moi, desi-, donn-, est parti, et que, faco-, facon, frig-, frigo, jvai-, jvais, la salle, laid-, mard-, mardi, mette-, moi meme, page, par semaine, par-, parti, plaf-, plafo-, plus je, pol-, remet-, rou-, roul-, sall-, salle, soir-, soire-, soiree, table, vient de, vous il, vu
12: -agn-, -aill-, -alair-, -alc-, -asi-, -atu-, -crir-, -crire, -dit, -ecrir-, -emett-, -emps, -ena-, -epos-, -epose, -erm-, -esac-, -esact-, -eul-, -ger, -haq-, -haqu-, -haque, -ite-, -itu-, -llo-, -oit-, -ola-, -ord-, -ote, -ouf-, -ouff-, -ourne, -oyez, -rai, -rents, -reve-, -rgen-, -rire, -rmee, -ron, -ster, -taire, -tait, -til-, -tro-, -tte-, -uiss-, -urne, -uti-, CHILD_USED, G_PART, K_AFTERLIFE, arg-, cetait pour, cette semaine, chaq-, chaqu-, chaque, comme ca, corde, cot-, cote, coul-, de la, decou-, desac-, dett-, devi-, fais, frer-, la liste, larm-, ma mere, mai-, mars, nui-, parents, pont, quat-, salai-, salaire, seul-, signe, soe-, soeu-, soeur, tout perdu, vous et
11: -aide, -ass-, -ato-, -atro-, -atron, -avais, -ccr-, -chet-, -couv-, -ctive, -die-, -ech-, -ecouv-, -envoy-, -erche-, -eron-, -eront, -etite, -eule-, -evr-, -hem-, -ide, -ieu-, -iver-, -lais-, -leur-, -leure, -lot, -lot-, -mes, -ndi, -oire-, -ots, -ourag-, -pouse, -qua-, -quau, -rta-, -sac-, -sact-, -sacti-, -soi-, -squa-, -squau, -tag-, -tage, -tron, -uau, -ues-, -ule-, -und-, -undi, -urag-, -urage, -usqua-, -xis-, -xist-, F_LAST_THING, K_DRESSED, PLEAD, S_NO_WAKE, S_RESULT, a qui, appel-, ava-, avant, bell-, belle, bien-, bou-, chi-, choi-, courage, de #amount, demai-, demain, est vide, et il, fri-, jai dit, joue-, jusquau, le frigo, le solde, lund-, lundi, mettr-, mettre, mis ma, mour-, ni, patr-, patro-, patron, perte, petite, pis, pleure, ques-, rui-, ruin-, sach-, sala-, sau-, seule-, toute la, verr-, volontaire, votre site, vous, vrai-
10: -arag-, -arde-, -aren-, -arent-, -artir, -assu-, -assur-, -att-, -cati-, -chain, -ches, -cie-, -edi-, -efai-, -eil, -ejou-, -ejoue, -end-, -eque, -era-, -ero, -ets, -evan-, -hain, -heque, -hes, -ian-, -iem-, -inter-, -ispa-, -ispar-, -joue, -lait, -maine, -mettr-, -mme-, -mps, -nten-, -ocs, -oisi-, -omme, -oulet-, -ourri-, -ouvez, -rdo-, -rdr-, -rdre, -rgent, -rtie, -spar-, -sta-, -tor-, -ues, -uin-, -ulet-, -ulett-, -une-, -urri-, -uvez, -vei-, appe-, avec la, ca se, che-, cherc-, cord-, cred-, credi-, dans les, deci-, deco-, deman-, det-, dispa-, dol-, dors, dro-, exc-, gara-, garag-, joue chez, lave-, le site, lettre, lol, mer-, mettez, nou-, ou le, par jour, paren-, partir, pr, pris, prochain, rejoue, sera-, tous, tout ce, une heure, vais me, vir-
9: -activ-, -air-, -ctiv-, -econ-, -emain-, -emp-, -ents, -enu, -est-, -ettes, -fan-, -fant-, -fants, -hie-, -hoi-, -iers, -ime, -imen-, -iment, -ine-, -ino-, -int-, -leu-, -lie, -nais, -nco-, -nfa-, -nfan-, -nfant-, -nue, -off-, -orde, -ore, -orte, -oura-, -rere, -ret, -rie, -rmi-, -tion, -ttes, -ula-, -ure, K_SHED, PET, a plus, aller, bes-, bie-, cas-, cher-, chu, combien de, de me, depose, depuis hier, desa-, dette-, dettes, enfa-, enfan-, enfants, envi-, et la, frere, jai pris, joue avec, le faire, ma, man-, mange, mes enfants, mou-, plac-, place, ple-, red-, reg-, tou-, tre-, un compte
8: -alle, -ants, -arti-, -emain, -ence, -enn-, -isp-, -lace, -mett-, -oins, -olle-, -ort-, -oulai-, -rei-, -rem-, -res, -rise, -sonne, -ssage, -urs-, -uste, -vri-, F_NOBODY, LOVE, MISSING, S_TELL, WHAT, ce que, de son, disp-, etes, il est, juste, leu-, mari, message, mon pere, non, part-, personne, pour jouer, pre-, pui-, roule-, som-, tout-, ven-, voula-, vous etes
7: -ach-, -all-, -arc-, -are-, -ari-, -atin, -atr-, -ble, -cor-, -eau, -elquu-, -emand-, -enir, -erch-, -erds, -hat, -herc-, -herch-, -lquu-, -lquun, -nfi-, -oupe, -ours-, -pose, -pose-, -quu-, -quun, -redi-, -tant, -tie, -uge, -une, -uri-, -voir, JUMP, a mon, ball-, bel-, cau-, clo-, comm-, coup-, fils, fin, java-, javai-, javais, matin, mere, mon mari, quelquun, san-
6: -argen-, -arre-, -ement, -ere-, -gne, -ille-, -ion, -ive-, -loque-, -nai-, -nde-, -nier-, -nse, -ntre, -nts, -omp-, -rete, -vien-, avan-, caus-, cel-, depos-, et je, largent, poi-
5: -ais-, -cri-, -eil-, -eman-, -essa-, -mpo-, -upp-, C_BOSS, K_LIFE_LINES, STOP, demande, enc-, fau-, fil-, jav-, joue, just-, res-, supp-, tab-
4: -art-, -ill-, -ite, -nce, -oin-, C_MUST, S_DAY, au, pap-, pas de, pouve-, pouvez, vou-
3: -aine, -eure, -nta-, -rge-, -rit-, -uand, -ver, et, puis, quan-, quand
2: -ele-, -eur, -ouv-, -sio-, -sion, -ter-, bon, de #number
1: il
-1: -cat-, -etr-, -ins, -rci, GAMES, N_RETRY, mon
-2: -ees, -emen-, -men-, -que, CONTRIBUTE, der-, merc-, ref-
-3: -nda-, -nge, ces-, don-, fait
-4: -epo-, -eti-, -icati-, -lem-, -ments, -nqu-, -nus, -omm-, -onu-, -onus, -oque-, -our, -rqu-, -sse-, ALREADY, bonu-, bonus, cou-, faut, mat-, pend-, peut, sou-
-5: -ande-, -anq-, -anqu-, -ante, -atte-, -chi-, -emie-, -end, -enda-, -even-, -har-, -ifie, -isser, -moj-, -moji-, -nan-, -nne, -oji-, -onj-, -onne-, -ourn-, -ouve-, -que-, -rai-, -rat-, -rch-, -remi-, -remie-, -rrive, -trait-, -urn-, -uto-, N_SAME, cart-, cett-, cette, emo-, emoj-, emoji-, gain-, gains, prem-, premi-, prom-, tel-
-6: -aire, -atio-, -bie-, -cen-, -elev-, -envo-, -ers-, -erse-, -ficat-, -icat-, -ier, -ifica-, -mand-, -mande-, -mbie-, -ment-, -mmen-, -ombie-, -ommen-, -ossib-, -our-, -out-, -outes, -outo-, -uvell-, -vell-, -voi-, CUT, arrive, bouto-, cop-, ecri-, ent-, mon retrait, toute-, toutes, trois, virement, vol-
-7: -achi-, -achin-, -ager, -ait, -anch-, -arche, -ate-, -chin-, -dit-, -ece-, -essi-, -ffe-, -hange, -hin-, -ille, -imp-, -lag-, -nch-, -ndez, -nge-, -oss-, -ouve, -raits, -rive, -rouve, -rra-, -uill-, -vec, GAME, SWEAR, WIN, arri-, arriv-, aux, comb-, combi-, comme-, des-, deu-, elle a, fac-, je ne, machi-, mais-, maiso-, maison, marche, pour-, reco-, ren-, retraits, veux
-8: -aint-, -aison, -api-, -ation, -env-, -ept-, -este-, -ette, -hon-, -hot-, -ison, -ita-, -jours, -lan-, -ment, -nag-, -otre, -ouj-, -oujo-, -oujou-, -pons-, -pot, -rend, -spe-, -tten-, -uche, -uell-, -utes, cons-, dit-, dite-, dites, envoyer, gai-, il y, le bot, loffr-, loffre, ma banque, mach-, ou cest, pho-, phot-, reste-, sav-, sel-, son-, sor-, spi-, touj-, toujo-, toujours, val-, vend-, veu-, virem-, vit-, vite, vous avez, vra-
-9: -ance, -assep-, -asses, -aug-, -augh, -cher, -con-, -cra-, -dra-, -drai-, -drais, -efe-, -els, -estio-, -eudi, -gent, -hoto, -iden-, -ific-, -ilau-, -ilaug-, -ira-, -irem-, -ireme-, -isse-, -jil-, -jila-, -jilau-, -lau-, -laug-, -laugh, -lig-, -loq-, -loqu-, -mojil-, -mpl-, -ncair-, -ncon-, -ndi-, -ojil-, -ojila-, -omb-, -oto, -oudra-, -ous-, -pen-, -qui-, -rais, -redi, -reuv-, -reuve, -rie-, -rois, -rol-, -rouve-, -rse-, -sep-, -sepo-, -sepor-, -ssep-, -ssepo-, -ssi-, -ssib-, -stio-, -tirer, -udi, -udra-, -udrai-, -ugh, -ult-, -umer-, -vre, N_SAYS, accep-, annule, atten-, banca-, bloq-, bloqu-, cin-, com-, conseiller, crou-, did-, dide-, dima-, doc-, emojilaugh, fre-, inter-, je voudrais, jeud-, jeudi, mes gains, na, nest pas, num-, nume-, numer-, passeport, photo, preu-, preuv-, preuve, retirer, t, tomb-, tourn-, trai-, voudrais, ya
-10: #amount euros, -abl-, -anger, -arle, -bles, -bli-, -cont-, -cred-, -cris, -cti-, -cume-, -cumen-, -edit-, -elai, -elle, -entre, -etire-, -eun-, -eures, -eva-, -evez, -exp-, -fai-, -hai-, -harg-, -ima-, -impl-, -imple, -inte, -istr-, -lai, -let-, -lle-, -lles, -llo, -njo-, -nnule, -nule, -ocum-, -ocume-, -oit, -ombi-, -oment, -onjo-, -orma-, -otr-, -ouche, -oueur, -pier, -redit-, -rle, -romi-, -rriv-, -ssai-, -tendr-, -tent-, -tire-, -tit-, -uee, -ueu-, -ueur, -uitt-, -umai-, BYE, S_TABLE, a t, aide, avec, ca va, ce, cha-, changer, comp-, delai, diden-, didentite, disa-, docu-, docum-, ecris, est le, et les, gra-, jeun-, joueur, mail, moment, mon solde, mot-, ne, offe-, offer-, on est, ou pas, parle, pas a, piece, piece didentite, quit-, quitt-, ses-, sess-, sessi-, session, simp-, simpl-, simple, toujours pas, trait-
-11: #number percent, #time h, -aie-, -ainte, -aise, -and-, -ann-, -arle-, -arra-, -ash-, -ccep-, -ccept-, -cep-, -cept-, -chain-, -cil-, -clam-, -cte-, -eclam-, -ecu-, -ees-, -eesp-, -eespi-, -ege, -elan-, -emier, -entit-, -epond, -ercen-, -ermi-, -espin-, -esse, -essio-, -eune, -expl-, -expli-, -gen-, -icil-, -ige, -ila-, -ilis-, -ines, -ini, -ins-, -irec-, -laint-, -leve-, -mic-, -mici-, -micil-, -nage, -nnee-, -nnees, -ntit-, -ntite, -ntre-, -nve-, -omic-, -omici-, -ona-, -onte-, -pond, -ppo-, -rans-, -rcen-, -rcent, -rche, -rees-, -reesp-, -reu-, -riv-, -rom-, -rrai-, -rvice, -sib-, -spin-, -spins, -sses, -ssu-, -sti-, -tien-, -tili-, -tilis-, -uma-, -urs, -vice, -vier, aff-, affi-, affic-, age-, agen-, ami, cal-, ce soir, cest, change, chez moi, comment je, conte-, dela-, deux fois, dhe-, direc-, domi-, domic-, dorm-, encaisser, entr-, fact-, for-, frees-, freespins, h, hont-, ide-, ils, inte-, jai pas, jattends, je fais, jeune, la promo, le jeu, pai-, pendant que, perc-, perce-, percent, plainte, pour mon, premier, prochaine, que jai, que mon, que vous, recl-, recla-, renvo-, repond, reti-, sam-, service, soir, sur, sur ma, touche, trans-, valide, vers-
-12: #number #amount, -ables, -adr-, -aiso-, -alide, -apie-, -arch-, -cai-, -can, -chait, -cien, -cole, -cte, -diti-, -ditio-, -ele, -elfie, -endan-, -ente-, -erif-, -erifi-, -ervic-, -eten-, -eut, -ffit, -fit, -hait, -inag-, -inage, -inim-, -itee, -lain-, -lanc-, -lfie, -lide, -mier, -mis, -mpte-, -mula-, -mulai-, -ndan-, -nem-, -njou-, -njour, -noi, -nre-, -nreg-, -nregi-, -ntac-, -ntr-, -nvoy-, -oid, -oire, -ombe, -ompte-, -onjou-, -ontac-, -ormu-, -ormul-, -osi-, -pel-, -pend-, -ppel-, -regi-, -regis-, -rif-, -rifi-, -rle-, -rmu-, -rmul-, -rmula-, -rnoi, -roid, -rtu-, -rvic-, -ser, -sieu-, -str-, -tch-, -trole, -uelle, -uffit, -urnoi, -vic-, -xpi-, -xpir-, -xpire, bail, banc-, bonj-, bonjo-, bonjour, controle, couc-, dadresse, dom-, envoye, et ca, et on, expi-, expir-, expire, fera, formu-, formulaire, gran-, inf-, koi, le scan, ligne, ma facture, mac-, me faire, mon permis, ne peux, neu-, noi-, off-, papi-, papie-, passes, perm-, plain-, pour votre, quell-, scan, self-, selfi-, selfie, suffit, tournoi, tout seul, verif-, vire-, ya tu
-13: -adres-, -affi-, -alen-, -ame-, -artis, -atch, -avoi-, -avoir, -bou-, -caiss-, -chai-, -egi-, -egis-, -egist-, -eme-, -ends, -entif-, -erat-, -esti-, -etar-, -fie, -gem-, -geme-, -gemen-, -gistr-, -her, -ible, -iso-, -itte, -jout-, -joute, -lette, -lique-, -lon, -nne-, -ntif-, -ntifi-, -nvi-, -oie, -olu-, -omma-, -onne, -ortir, -ourno-, -ours, -ouvre, -pier-, -pli-, -ppl-, -ree, -rends, -rno-, -rri-, -rtis, -sible, -ssibl-, -stre-, -tch, -ton-, -ule, -urno-, -voy-, AMOUNT, REVERSE, TAX, ajo-, ajou-, ajout-, ajoute, au juste, avec mon, capt-, deux, enca-, encai-, et ma, etr-, free-, gros, jai joue, je peux, livr-, match, mon depot, mots, narrive, narrive pas, noir, ouvr-, partis, pk, plus le, renv-, salu-, salut, se ferme, sec-, soi-, sont passes, sortir, table-, vole, y avait
-14: #amount, -adre-, -affic-, -aine-, -aines, -bite, -cais-, -ces, -cou, -cre-, -efere, -elles, -eri-, -erif, -fil, -ident-, -ile, -int, -jou-, -lors, -mage, -maine-, -matio-, -merc-, -ncai-, -ncais-, -ndant, -ode-, -ofil, -ole, -ontre-, -opi-, -ori-, -ouc-, -ouco-, -oucou, -pell-, -pelle, -ppell-, -rif, -ris, -rofi-, -rofil, -sem-, -sibl-, -son, -tar-, -tat-, -tez, -tifi-, -tions, -tis, -toir-, -toire, -toma-, -tomat-, -tons, -ttend-, -ucou, -uel-, -uitte, -utoma-, -uvr-, -vait, -xpliq-, alo-, alor-, alors, ann-, apres le, autom-, band-, bande de, cale-, couco-, coucou, de chez, de compte, de famille, de robot, du #number, du tout, etre, faut il, inv-, je prefere, jou-, la partie, moi un, nar-, narr-, narri-, penda-, pendant, prefere, profi-, profil, quand est, quitte, rappelle, rece-, refu-, sais-, saisi-, semaines, trois semaines, vide-, wager, y
-15: #number fois, #number je, -aisi-, -aviez, -crit, -ctif, -ebit-, -ecol-, -efu-, -egl-, -elle-, -epor-, -eport, -ermis, -evai-, -fere, -ffer-, -ibl-, -ienc-, -ience, -ise, -itio-, -itt-, -ivret, -mag-, -nca-, -nnu-, -nnul-, -nseil-, -ntrol-, -nul-, -nvoi-, -nvoie, -nvoye, -onsei-, -ors, -oupi-, -oupie-, -ourq-, -ourqu-, -pad, -pli, -ppli, -quoi, -rabl-, -rait-, -ref, -rit, -rmis, -rof-, -roupi-, -rquo-, -rquoi, -rsem-, -rseme-, -stion-, -tee, -tienc-, -tif-, -toi-, -trol-, -uco-, -upi-, -upie-, -urq-, -urqu-, -urquo-, -user, -voie, -voye, -vret, aid-, bref, ca, croup-, debit-, deme-, devai-, deve-, dimp-, donne, dun coup, espa-, et maintenant, eur-, gro-, il manque, ils sont, ina-, int-, je rentre, la maison, le live, livret, matc-, mavi-, mavie-, maviez, paie-, pas moi, permi-, permis, pour un, pourq-, pourquoi, prof-, quelle heure, rentre, seul, spo-, t il, tom-, vous maviez, wag-, wage-
-16: #number et, -aha, -anc-, -apt-, -atc-, -avo-, -aye, -cent, -cha-, -dan-, -den-, -ecrit, -edi, -efus-, -elf-, -elfi-, -elo-, -epons-, -ese-, -ess-, -essu-, -essus, -fiche, -fus-, -ica-, -iche, -jour, -lage, -lfi-, -loque, -lor-, -nde, -nds, -nect-, -nim-, -nnect-, -nver-, -onnec-, -onv-, -pendu, -pliq-, -pliqu-, -ppe-, -quer, -quo-, -rab-, -refe-, -refer-, -rne-, -spen-, -spend-, -ssus, -sus, -tatio-, -tente, -tionn-, -upe-, -use-, -usp-, -uspe-, -uspen-, -xpl-, EXPIRE, INSULT, SINCE, annu-, annul-, avo-, bloque, bonus de, cliq-, cliqu-, clique, code, del-, dessu-, dessus, dois je, ess-, essa-, fois que, free spins, hah-, haha, la semaine, lance, match de, mois prochain, nouv-, nouve-, pas-, pass-, pref-, prefe-, puis je, quelle, refus-, rent-, rentr-, sai-, sms, sus-, susp-, suspe-, suspendu, tape, tombe, tout le, va faire, valid-, veux pas
-17: -anche, -and, -ecl-, -efer-, -eul, -fica-, -han-, -ico-, -ique-, -isa-, -mbi-, -nche, -nec-, -nnec-, -nte, -ode, -onc, -por-, -rand, -roup-, -seil-, -seill-, -seme-, -semen-, -tio-, -uve, -uvre, -ven-, -viez, -xpli-, a quelle, bot, cest pas, conn-, dal-, dam-, dame, dem-, demandez, depas-, dis-, doit, donc, ecra-, ecran, est ou, fair-, faire, free, grand, idee, lecr-, mave-, mavez, me devez, mise a, moq-, moqu-, peu-, quand meme, sca-, sous, spin-, spins, tard, trad-, une idee, vous mavez
-18: -age-, -ain-, -bit-, -chn-, -chni-, -des, -dres-, -dress-, -echn-, -echni-, -emi-, -hni-, -lez, -lique, -merci-, -mie, -mpt-, -nee-, -nees, -nnem-, -nneme-, -omi-, -ompt-, -onnem-, -ormai-, -oup-, -oye, -rad-, -ree-, -ref-, -rmai-, -rmais, -rouv-, -tes-, -test-, -vie-, TERMS, a faire, atte-, ave-, compte joueur, coup, env-, form-, jai besoin, jat-, jatt-, jatte-, lis, ok, pati-, quel-, regl-, saf-, sans que, se, sont, tec-, tech-, techn-, vos
-19: -aff-, -alid-, -andez, -cla-, -dant, -dent-, -denti-, -ebi-, -ecla-, -ect-, -ela-, -emarr-, -fait, -ionn-, -ions, -lid-, -marr-, -mpte, -nsei-, -ois, -ompte, -onn-, -oup, -tres, -tte, -ture, -voc-, -voca-, G_BREAK, NOT_ARRIVED, a chaque, a demain, acc-, aide moi, att-, bonn-, bonne, conse-, debi-, dois, dormais, exp-, jai rien, jai tape, je dormais, march-, paye, plus tard, rie-, rien, un truc, vid-, vrai
-20: -actur-, -ame, -ateu-, -ateur, -efuse, -erci-, -fuse, -gra-, -ive, -oma-, -omat-, -ond, -ons-, -pin-, -sei-, -tati-, -teur, -tir-, bande, est ce, factu-, la mise, lanc-, mise, mon nom, parl-, passe-, patie-, pour ma, refuse, rob-, tran-, veri-
-21: -actu-, -ail, -amai-, -amais, -arl-, -dre-, -ecte-, -ecu, -ges, -ifi-, -mai-, -mati-, -orm-, -pte-, -rci-, -ves, WEEKDAY, chan-, depa-, fon-, jam-, jama-, jamai-, jamais, quo-, repon-, tar-, tes
-22: -act-, -ange-, -auv-, -cran, -cus-, -etir-, -fer-, -hange-, -les, -mer-, -ran, -ros, -tif, -vent, APP, COUNT, avoc-, avoca-, cli-, compt-, enr-, envoy-, jeu-, le, mets, perdu mon, rac-, retir-, retr-, y a
-23: #number, -able-, -alu-, -alut, -appel-, -asse-, -atie-, -atien-, -avie-, -ctur-, -epas-, -epass-, -imag-, -image, -ourt, -pas-, -pass-, -pon-, -ran-, -ten-, -tend-, -urt, WHEN, compte, conne-, court, ecr-, joue au, jour, les #number, mes, prouver, retrait, tours, vous me
-24: -epon-, -erme, -ffic-, -ide-, -mment, -resse, -teu-, comment, dess-, dim-, doi-, nom, prou-, prouv-, rappe-, rep-, ver-
-25: -ale-, -ama-, -ang-, -ans-, -appe-, -bot, -ffich-, -fich-, -obo-, -obot, -ses, -ssio-, -ssion, -trait, CODE, N_TODAY, PERSON3, STATUS, alors que, cette nuit, cod-, fois, min-, rapp-, recu, repo-, robo-, robot, tap-, votre
-26: -ande, -avi-, -col-, -ctu-, -hum-, -lut, -tion-, -tra-, CANT_STOP, acces, facture, foi-, je nai, live, nai, peux, pour le
-27: -dee, -enti-, -onse-, MINOR_AGE, REFUND, THREAT_OBJ, de mon, et le, vot-, votr-
-28: -ent-, -epa-, -etrai-, -ouver, -pie-, -pins, -pte, -uver, G_SUBJECT, HOW, ca fait, le bonus, lie-, marc-, on ma, rap-
-29: -ali-, -ard, -cces, -etra-, -ffi-, -hang-, -ich-, -oque, -rre, G_LAUGH, MARKETING, le mois, on, retra-
-30: -arre, -cture, MONEY, N_OTHER_FISH, envo-, mais
-31: -che, -ell-, -ique, -liq-, -liqu-, -mais, -trai-, -ume-, ARRIVE, TWICE, a jour, ban-, lec-, mis-
-32: -app-, -fic-, N_TROUBLE, a ete, chang-, ete, mes #number, quel, tour-
-33: #time, -eux, -mat-, -oqu-, -rme, TIME, bon-, lan-, pay-
-34: -ati-, -nse-, -nvo-, -port, -rou-, ACCOUNT, K_TIME
-35: -ion-, ferme
-36: FEE, NUM, N_ASKED, cest quoi, depuis la, rec-
-37: -arr-, mav-, sur mon
-38: -uel, dun, ret-
-39: -ien, HOWLONG, liv-, quoi, tra-
-40: BETWORD
-41: JOKE, N_OUT, acce-
-42: G_THING, WAITING, deb-
-44: que-
-45: -ons
-46: EXISTING
-47: MY, WAGER
-48: -iqu-
-50: tu
-51: CHARGE
-52: METHOD
-53: -cce-, N_SLOW, WHO
-54: -tre-, -uoi
-55: MONEY_THING, PERSON_NOUN
-56: WHY
-61: N_NOTHING, PENDING
-62: BANK, LOGIN
-64: GREETING
-65: G_TITLE, N_SOURCE, OOS
-66: CAN
-67: N_CLAIMED
-68: PAYOUT, THANKS
-75: DECLINED
-79: ou
-83: N_WON
-84: DOCKIND
-93: YOU
-106: WHERE
-124: C_CALM
-126: M_EVERYDAY
-127: BONUS, DOCUMENT, FAULT, S_CALM
`,
  },
};
