/** What pieces of French messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 340, care: 455 },
  weights: {
    crisis: `
127: me
109: pas
105: -ais
95: jai
94: est
92: -cid-
89: tue-
82: que
81: -era, je me
78: -rai, vie
77: -era-, lai-
74: -ete, fin-
73: aur-
71: ser-
70: -ver-, les, si
68: #number ans, a mes
67: -ient, -ron-, gar-
66: je, plu-
65: -ote, -uil, quil
64: plus
63: -ieux, jme, moi, tuer
62: -ard-, -ene-, -ever, -ieu-, -lus, mie-
61: -eci-
60: -rev-, vai-, vais
59: -ere, -net-, -ura, la vie
58: -erai, -oir, -ront, jy
57: a quoi, la, sen, viv-
56: -ois-, -ura-, a, fini-, qui-
55: quoi bon
54: -ont, -pre-
52: -eur, -nne, -uis, mieu-, mieux
51: -dre, -eve-, -out, -rez, bal-, que ca
50: -cide, -ien-, sera
49: -ier-, ou je
48: -ara-, -reve-, laiss-
47: -icid-, -rde, -uic-, -uici-, -uicid-, cont-, mal, meu-, mor-, suic-, suici-
46: -ans, -err-, -est, -ici-, -ndr-, -res, mouri-, mourir, pont, tout, voi-
45: -nir, -rai-, jva-, lui, me tuer, se, toit
44: -aim-, -are, -inu-, -pres, -tot, bie-, ca, du mal, gen-, jai deja, mort, pon-, pre-, vient de
43: -ait, -con, -lac-, -tem-, elle, mour-, pu
42: -rage, cor-, de, ell-, pour moi, sur le
41: -don-, -oli-, -rdo-, -uver-, but-, cot-, cote, il est, la ou, son, vivr-
40: -lle, -nten-, -onne, -rag-, peur
39: -chet-, -eul-, -ira, -ivr-, -oin-, -ontre, -rir-, -tea-, -teau, -ver, comme ca, deci-, ici, mou-, ne me, pere, seul-, sur votre, vient, vivre
38: -donn-, -erit-, -eront, -het-, -ter, -tie-, -tre, aura, bon, du, je vais, jen, plus la, tan-, toi-
37: -ache, -eni-, -enir, -eron-, -inis, -mir, -omme, -ormi-, -ormir, -ourir, -rmir, -urir, dett-, devr-, finis, heure, lais-, mond-, monde, que quelquun, sa
36: -ein, -erai-, -ide, -ital, -ndre, -nis, -nto-, -ntot, -pital, -rever, -rir, -tai-, crev-, creve-, crever, donn-, dormi-, dormir, est a, laisse, moin-, moins, pas de, pren-, san-, sui-
35: -arai-, -her-, -oid-, ans, ave-, cet-, demai-, demain, dit-, dite-, dites, dun-, dune, fin a, jve-, le fais, mes jours, mettre fin, mot, per-, pla-, poi-
34: -age, -alc-, -ers, -nvie, -oig-, -oit-, -par-, -rendr-, -rre-, -suis, -uer, -vie, cle-, comme, conc-, dans ma, demain matin, envie, fou-, jsu-, jsui-, jsuis, main, perd-, sau-
33: -ense, -ento-, -entot, -iento-, -ini-, -ires, -ita-, -mme, -ntinu-, -oins, -onti-, -ontin-, -sse-, -ste, -tinu-, au, aval-, bient-, bientot, conti-, dans, elle est, garde-, jai #number, je la, que la, veux mourir
32: -ale, -emain, -erait, -ies, -ouri-, -ras, -sui-, -vra, -xiste-, bras, bru-, cette fois, donne-, est trop, g, lev-, souf-, souff-, veu-, vie-
31: -ble, -cup-, -eintu-, -espir-, -evr-, -hai-, -intu-, -intur-, -iste-, -ntu-, -ntur-, -nture, -spir-, -ssur-, -tal, -teme-, -temen-, -til-, -xis-, -xist-, cei-, cein-, ceint-, ceinture, dec-, env-, est dans, gard-, respi-
30: -ace-, -arm-, -eil, -ein-, -ena-, -ettre, -fin, -ira-, -nfin, -opr-, -que-, -rene-, -ropr-, -sage, -ster, -ttre, -uble, -uti-, -val-, cre-, dette-, dettes, emb-, enf-, enfi-, enfin, haut, je compte, menv-, menvo-, pol-, propr-, res-, une heure, voul-
29: -ain, -arti-, -assu-, -assur-, -dee-, -dees, -dra, -ett-, -iers, -isk-, -ivre, -ndo-, -orr-, -prim-, -sil, -ubl-, -usil, -uun, -vale, avale, avez ete, bute, contre, envie de, fusi-, fusil, fusil de, hau-, le fusil, mena-, para-, pour, sach-, tann-
28: -acte-, -che-, -cide-, -ecid-, -ert, -este, -itu-, -iver-, -mbe-, -nez, -ntin-, -sag-, -seu-, -uer-, -ute, -ute-, cett-, cette, de vivre, decid-, dites a, en finir, et moi, jour ou, la elle, le monde, men-, noye-, noyer, peu, pour tout, prop-, sache, une
27: -ach-, -alle, -aur-, -ccu-, -chets, -dieu, -ecide, -essag-, -eus-, -hets, -ine, -nie-, -onn-, -pri-, -ssa-, -ssag-, -ten-, -ues, a mon, appe-, cachets, ce soir, dav-, decide, fait une, fou, fus-, le canal, lhe-, merci pour, mess-, messa-, meuf, par-, pas le, pose, rate, rend-, saut-, ses, vien-
26: -ass-, -cie-, -eja, -ero-, -estam-, -eure, -has-, -hass-, -hasse, -hui, -oise, -orre-, -orrec-, -pit-, -pita-, -rmi-, -rop-, -rrec-, -rrect-, -rvi-, -stam-, -stame-, -tam-, -tame-, -tamen-, -utant, -veni-, -venir, -veu, a cote, aller, apres avoir, auta-, autan-, autant, avec moi, ball-, bons-, chas-, chass-, chasse, corde, corre-, cote de, de chasse, de trop, dej-, deja, dix minutes, dorm-, ferm-, jours, lever, mes, mon testament, ouvert, pense, poli-, pote, quand on, serai, suis de, tes-, test-, testa-, testament
25: -achet-, -aiss-, -ament, -anal, -artir, -aye, -ejoi-, -esi-, -hat, -ient-, -jis-, -lant, -mojis-, -nif-, -oign-, -ojis-, -orde, -oula-, -oulet, -oux, -rit-, -tter, -ule, -ulet, -uta-, -utan-, -vec, aura pas, avez, bien-, boulet, c, canal, chu tanne, cord-, deja fait, eta-, javais #number, let-, leve-, ma retraite, me bloque, ny, partir, perdu, rejoi-, tanne, un boulet
24: -aima-, -aimai-, -amen-, -arde-, -cue-, -cuei-, -epare, -etite, -hem-, -hien, -ieu, -igne-, -imai-, -inuer, -irez, -ister, -lag-, -leme-, -let, -nier, -nuer, -oire-, -olo-, -pare, -rais, -renez, -spara-, -ste-, -sur-, -uei-, aura-, cha-, chien, continuer, de me, envi-, je laisse, jvo-, laim-, laima-, le, ma donne, mon coloc, ouve-, ouver-, petite, ple-, plus de, qui ma, seu-, table, un peu, votre casino
23: #number h14, -aime-, -aire-, -aires, -alco-, -alcon, -ampe, -arde, -ema-, -etit-, -hie-, -hois-, -icide, -lco-, -lcon, -lice, -mpe, -oyer, -rrez, -ssage, -ssu-, -temp-, -temps, -ula-, -urai-, all-, apres la, balc-, balco-, balcon, balle, bout, chie-, chois-, de la, devra-, fous, h14, ima-, imag-, jvai-, jvais, le pont, le toit, lheu-, lheur-, lheure, matt-, matte-, mattend, me retient, message, ne, non, petit-, quun, rat-, retraite, si vous, sim-, suicide, supprime, tout ce, une balle, veux plus
22: -emai-, -etre, -evra-, -feu-, -fici-, -garde, -gte-, -gtem-, -gtemp-, -ingu-, -lan-, -ling-, -lingu-, -ngt-, -ngte-, -ngtem-, -nut-, -ongt-, -ongte-, -prime, -resse-, -uri-, a cette, apr-, apre-, apres, ce, cher-, dan-, de moi, depuis toujours, det-, en lair, etai-, fli-, flin-, fling-, il ny, ils, je le, la voiture, lassu-, lassurance, le bruit, longt-, longtemps, ma montre, me tue, men, met-, noy-, pour que, qui est, rer, trop, tue
21: -ace, -acon, -aisse, -alm-, -amp-, -ann-, -artie-, -ate, -aura, -enez, -esp-, -ettr-, -eudo, -euse, -exis-, -exist-, -hoi-, -joi-, -lace-, -lec-, -ole, -outr-, -outre, -oya-, -ranc-, -rdr-, -rdre, -rect-, -rim-, -roi-, -rtie-, -rul-, -seud-, -seudo, -ssee, -udo, -uste, -vas, alors je, arg-, au moins, boule-, brui-, bruit, brul-, calm-, cap-, cest tout, cette semaine, change le, cherc-, choi-, coute-, faco-, facon, fait, foutr-, foutre, jai peur, juin, juste, jvas, le jour, lea-, leau, ma tete, mon pere, mon-, part, part-, pos-, pot-, prev-, pse-, pseu-, pseud-, pseudo, qui, resp-, reste, un joueur, vais me
20: -alme, -aut-, -bra-, -bras-, -brass-, -cte-, -dent, -enc-, -endr-, -erch-, -ess-, -etie-, -etien-, -eulem-, -eveni-, -herc-, -herch-, -hoisi, -ite-, -itur-, -iture, -lis, -lme, -mbra-, -mbras-, -mer, -nce-, -ner, -nse, -oin, -oisi, -oite, -oitu-, -oitur-, -opine, -opre, -outea-, -pine, -pire-, -pre, -rass-, -ren-, -rman-, -rnier, -ropre, -rrete, -tei-, -tient, -tier-, -ulem-, -uleme-, -utea-, -uteau, -uvert, -vert, a ma, appel-, bas, boit-, boite, calme, cette heure, choisi, chu, copine, couteau, couvr-, decide de, dernier, embr-, embra-, est parti, fin, jai decide, jaim-, la mer, la pour, le chien, les #amount, mes-, pas me, pas pour, pou-, propre, retie-, retient, ses-, seulement, soi-, sol-, verr-, voit-, voitu-, voiture, vrai-, vu
19: #number pour, -able, -aill-, -air-, -aissa-, -aite, -ardez, -crir-, -crire, -dez, -doc-, -docs, -ede-, -edoc-, -edocs, -eint-, -emarq-, -ere-, -eres, -essa-, -est-, -eui-, -euil-, -euill-, -evant, -ger, -gue, -iet-, -illa-, -inue-, -issa-, -ites, -main, -marq-, -marqu-, -niers, -obl-, -oind-, -oindr-, -oisi-, -ompr-, -onc-, -oul-, -pere, -rdez, -rin-, -rire, -rop, -rouve-, -sai-, -tinue-, -uin, -urai, -vais, ass-, aurai, bat-, bel-, c bon, cal-, ce quil, cer-, colo-, compr-, cout-, de menvoyer, derniers, devan-, devant, fait que, fro-, froi-, gardez, je men, jui-, la mort, lass-, le lui, le reste, le solde, manque, med-, medo-, medoc-, medocs, menvoyer, mis ma, parai-, parait, passe pour, prendre, prene-, rema-, remar-, rendu, saute, si le, tcha-, tt
18: -ait-, -assee, -enet-, -enetr-, -epui-, -epuis, -espi-, -etro-, -etrou-, -eule-, -ieme, -indr-, -indre, -lais-, -mie-, -nal-, -netr-, -netre, -nnez, -nti-, -oir-, -onnez, -ont-, -opi-, -opin-, -ppri-, -raite, -rein, -rgu-, -rine, -rme, -spi-, -uss-, -uter, -util-, au revoir, aus-, auss-, aussi, avec le, boi-, cache-, ce week, chui, copin-, corr-, couv-, croi-, de plus, depui-, depuis, depuis que, dor-, ecrit, en bas, fen-, fene-, fenet-, fenetre, fini, il a, il me, jai-, je nai, je serai, jete-, lair, lettre, marre, mettr-, mettre, mon dernier, nai, nat-, nuit-, nuits, passee, plus que, retro-, revoir, sans, sans moi, secou-, sest, seule-
17: -ardo-, -arq-, -arqu-, -emps, -epu-, -iss-, -mes, -nette, -nfi-, -nnet-, -nsoi-, -nsoir, -nue-, -onnet-, -onsoi-, -ouf-, -ouff-, -oulai-, -ouver-, -per-, -pui-, -puis, -rait, -rete, -rime, -soir, -tag-, -ttr-, -urv-, -utre, -xpr-, -xpre-, -xpres, a qui, ach-, ache-, bonso-, bonsoir, cana-, depu-, dev-, ecri-, est sur, expr-, expre-, expres, jai tout, la fenetre, la main, le bras, mari, pard-, pardo-, pendu, sera-, surv-
16: -ante-, -aque-, -chain, -endra, -erdu, -evan-, -ffl-, -hain, -ime-, -mps, -ndra, -nds, -ome-, -ord-, -orte-, -ouffl-, -parai-, -ppe-, -rdu, -rer-, -riq-, -riqu-, -rte-, -rtir, -sser, -ssura-, -sura-, -suran-, -tin-, -tir, -uffl-, -uit-, -ulai-, -uranc-, -vou-, avec une, ca se, cest le, chi-, chu-, commence, cri-, dit que, je passe, la date, lache, lho-, long-, manq-, manqu-, mes enfants, mut-, on, pen-, pendr-, pendre, prochain, sar-, serai plus, sou-, tabl-
15: -arti, -cha-, -chete, -cro-, -ecrir-, -erais, -erte-, -ertes, -ervi-, -ets, -eule, -hete, -ind-, -isi, -isi-, -jour-, -mma-, -once-, -one, -ose, -para-, -rde-, -table, -tier, -tor-, -uand, -ues-, -uez, -uff-, -ujo-, -ujou-, -ujour-, -utr-, -voyer, -vra-, adi-, adie-, adieu, can-, charg-, chat, depuis hier, dex-, dix, et mon, et vous, garder, jac-, je dis, jveu-, jveux, jy pense, la jai, la salle, parti, perte-, pertes, plan-, pri-, quan-, quand, ques-, sall-, salle, seule, son compte, sous le, trou-, veux, voula-
14: -ance-, -anne, -ardi-, -chai-, -cteu-, -cteur, -cupe-, -cuper-, -eaux, -endre, -ens-, -ete-, -ettes, -euf, -evei-, -heure, -ils, -ing-, -lie, -mil-, -nal, -nle-, -nlev-, -onne-, -ontr-, -oug-, -oulo-, -ouvri-, -rend-, -ris-, -rner, -rti, -see, -tait, -ttend, -ttes, -ulo-, -upe-, -uper-, -urner, -van-, -voir, a quelquun, achet-, ai, au bout, ce qui, chaque soir, coe-, coeu-, decr-, fai-, hein, just-, man-, mon frere, plac-, place, pour de, regarde, revei-, roug-, ten-, tet-, tombe-, tourner, tro-, vit-, vite, votre site, vous avez
13: -alai-, -ana-, -ani-, -arage, -art, -att-, -eau, -ecou-, -edo-, -egar-, -egard-, -emp-, -epar-, -epond-, -erdr-, -erdre, -erni-, -ernie-, -evo-, -evoir, -gard-, -ime, -impl-, -imple, -ispa-, -ispar-, -ller, -nac-, -nvoye-, -ombe-, -pond-, -ranca-, -rnie-, -rta-, -rti-, -ruit, -spar-, -ssi, -tab-, -tabl-, -tair-, -tera-, -trou-, -trouv-, -uite, -ussi, -voye-, avec, avec mes, contr-, crois, dad-, dans la, dern-, derni-, dispa-, fixe-, garage, hei-, jai mis, je crois, jet-, joueu-, largent du, mem-, meme, mett-, perdr-, perdre, pouv-, prend-, sac-, seco-, simp-, simpl-, simple, tien-, vois
12: -ache-, -aimen-, -ami-, -amil-, -amill-, -ante, -arait, -die-, -envoy-, -ern-, -esta-, -gar-, -gne-, -heur-, -iment, -ixe-, -lagu-, -lague, -lai-, -lei-, -lic-, -lla-, -mille, -nvi-, -onso-, -oub-, -oule, -ple, -pprim-, -raim-, -raime-, -rec-, -res-, -rge-, -tage, -uppr-, -uppri-, -ust-, -uve-, -voi-, blag-, blagu-, blague, bra-, de mes, don-, etait, eu, fam-, fami-, famil-, famille, jai fait, jour-, lau-, mon mari, parti-, pens-, plei-, ren-, rie-, rien, suppr-, tete, tie-, vous je, vous me, vraim-, vraiment
11: -emie-, -ence, -erc-, -ette, -ffr-, -heu-, -hez, -inten-, -ist-, -isto-, -ite, -lde, -lem-, -lin-, -lise, -mande, -mple, -oiree, -old-, -olde, -orm-, -oueu-, -rch-, -remi-, -remie-, -roch-, -soi-, -sto-, -tendr-, -tique, -vai-, -vre, -vri-, bell-, belle, char-, coi-, dema-, etes, gars, je pense, lach-, las-, ma mere, paye, pouvez vous, prem-, premi-, quu-, soire-, soiree, sold-, solde, voila
10: -aine, -aut, -aux, -ecup-, -ecupe-, -elep-, -eleph-, -elq-, -elqu-, -end-, -envo-, -eph-, -epho-, -ephon-, -ffa-, -iel, -iree, -lais, -lep-, -leph-, -lepho-, -lqu-, -onde, -pel-, -pir-, -ppel-, -ppr-, -tend, -uelq-, -uelqu-, -uran-, -uvri-, etre, exis-, exist-, leur, mer-, mere, plus rien, pour les, quelq-, recup-, repo-, suf-, suff-, telep-, telephone, tou-, voil-, vou-
9: -aute, -cri-, -eme, -ends, -eur-, -ini, -isser, -lace, -lemen-, -nce, -oeu-, -out-, -rni-, -tiq-, -tiqu-, -tte-, app-, coup-, fer-, jus-, lett-, lettr-, me suis, nui-, ouv-, pet-, peti-, term-, tir-, un, vois-, voisi-
8: -aco-, -aqu-, -dhu-, -dhui, -ila, -imen-, -jourd-, -loque, -mpl-, -oila, -ong-, -oueur, -ourd-, -ourdh-, -ous, -ouvez, -rdh-, -rdhu-, -rdhui, -rui-, -sin-, -sonne, -trait-, -ueur, -uit, -urd-, -urdh-, -urdhu-, -uvez, -yer, auj-, aujo-, aujou-, aujourdhui, ava-, bes-, bloque, ceta-, cetai-, cetait, chez, chez vous, il, joueur, personne, vide
7: -air, -atin, -erd-, -inte-, -ort-, -rouv-, -spa-, -tten-, -uil-, fill-, je ne, je veux, leu-, matin, not-, quand je, repon-, sais
6: -asse-, -elquu-, -hone, -int-, -lquu-, -lquun, -man-, -oeur, -pho-, -phon-, -phone, -quu-, -quun, alle-, der-, dit, heu-, heur-, ma fille, maintenant, pend-, qua-, quelquun, rou-, sor-
5: -all-, -ars, -erso-, -erson-, -ocha-, -ochai-, -rocha-, -rson-, -rsonn-, -son-, -sonn-, -tin, a #number, a vous, mat-, perso-, proch-, puis, trouv-, y
4: -ais-, -ement, -ire-, -ncor-, -ncore, -tte, -uan-, cest, comm-, demande, enco-, encor-, encore, passe-, pers-, soir
3: -tes, bien, pap-
2: -exi-, -rso-, ces-, fil-, mati-
1: -eri-, -ond-, en, ma, rest-
-1: -elle, -ers-
-2: -ent, -mai-, -men-, -mer-, -ndu, pro-
-3: -arg-, -ect-, -ill-, -nvo-, -omp-, -our-, -uch-
-4: -acc-, -asi-, -ero, -ire, -nte-, -ntre, -rer, arr-, fair-, faire, fois, hie-, hier, quel-, ven-
-5: -anch-, -arre-, -ause, -ente, -erv-, -lors, -mme-, -nch-, alo-, alor-, alors, bout-, sem-
-6: -dres-, -dress-, -eil-, -leur-, -ment, -nai-, -omm-, -rgent, -spe-, -ure-, che-, deu-, ent-, jpe-, tem-, temp-, temps, tomb-
-7: -asse, -bit-, -epos-, -eti-, -ien, -ille-, -ine-, -ines, -its, -leu-, -our, -ouve-, -rdi-, -ssio-, -ssion, -teur, -uve, ete, fait-, foi-, gagne, tel-, toute la
-8: #number a, -aire, -aites, -ants, -aque, -arch-, -edi-, -efai-, -ele-, -ents, -eun-, -fie, -hot-, -nvoye, -rois, -teu-, -ult-, -ure, -urs, -uto-, -voye, -xpl-, cau-, envoy-, faite-, faites, fois que, jeun-, mang-, march-, mon compte, pho-, phot-, quelle, vid-, ya
-9: -ack, -adr-, -aits, -ava-, -avais, -bien, -chi-, -econ-, -efe-, -efuse-, -end, -epte-, -erie, -fuse-, -gna-, -hos-, -lor-, -mand-, -mbien, -mpo-, -nsc-, -ore, -ouv-, -oye-, -pin-, -pon-, -pose, -pose-, -ran-, -rce-, -rof-, -ter-, -tro-, -umer-, a chaque, a la, cas-, combien, conseiller, cred-, credi-, exp-, lav-, ma banque, mes #number, num-, nume-, numer-, on est, possible, prof-, quell-
-10: -activ-, -appel-, -ashb-, -ashba-, -avez, -bac-, -back, -cais-, -caiss-, -cil-, -dee, -dit, -diti-, -ditio-, -ees, -epe-, -erif-, -erifi-, -ermi-, -hba-, -hbac-, -hback, -hoto, -icil-, -ick-, -jou-, -les, -mic-, -mici-, -micil-, -ncais-, -nco-, -niere, -nnule, -nule, -oil-, -omic-, -omici-, -ose-, -ourn-, -rans-, -redi-, -rent-, -ric-, -rif-, -rifi-, -rvice, -shb-, -shba-, -shbac-, -sse, -tends, -use-, -vice, accep-, acces, affi-, affic-, annule, avant le, bonus de, cashb-, cashback, chos-, chose, depos-, domi-, domic-, enca-, encai-, fre-, joue avec, neu-, paie, photo, pour un, quand meme, sec-, service, sup-, trans-, trav-, verif-, viens
-11: -acco-, -anc-, -appe-, -assep-, -ayer, -catio-, -cco-, -ccr-, -couv-, -ctio-, -ecouv-, -eleve, -emi-, -hine, -inc-, -lad-, -lair-, -laire, -oser, -poser, -pots, -sep-, -sepo-, -sepor-, -spen-, -spend-, -ssep-, -ssepo-, -uler, -uros, -usp-, -uspe-, -uspen-, -ven-, a t, aid-, appl-, bancaire, comb-, combi-, dat-, de #amount, dem-, et je, euro-, euros, excl-, lig-, live, ma demande, main-, mange, merc-, mon gain, on peut, pag-, passeport, piece didentite, puis je, quelque chose, sais-, sal-, sav-, suis en, sus-, susp-, suspe-, un bonus, verse-
-12: #amount euros, #number le, -acti-, -afond, -aison, -ange-, -argen-, -aye-, -bie-, -caire, -cat-, -ccep-, -ccept-, -cept-, -ecol-, -efa-, -efu-, -eille, -ele, -epor-, -eport, -erci-, -ert-, -ervic-, -firm-, -inim-, -iser, -ison, -lanc-, -lez, -llez, -loc-, -mag-, -mbie-, -ndes, -nec-, -nfir-, -nfirm-, -nnec-, -ntan-, -ntre-, -olle-, -ombie-, -oquer, -oupe, -ourq-, -ourqu-, -ourse-, -pot-, -quo-, -quoi, -ron, -rou-, -rquo-, -rquoi, -rvic-, -tee, -tie, -urn-, -urq-, -urqu-, -urquo-, -urse-, -vic-, cash-, cel-, cheque, dadresse, deman-, doc-, et ca, fais, free spins, gain-, gains, la promo, largent, le bot, mail, marc-, mes gains, mes parents, mex-, mises, mon nom, pause, paye-, piece, plafond, poss-, possi-, pour jouer, pourq-, pourquoi, que mon, rac-, rece-, refu-, rentre, salu-, salut, sca-, sema-, semai-, tom-, un retrait, vous le
-13: -ables, -affi-, -affic-, -aisir, -aiso-, -aisse-, -ande, -ape, -ardi, -arri-, -arriv-, -ateu-, -ateur, -avie-, -cep-, -cre-, -ejour, -elles, -epons-, -erci, -eudi, -eux, -fer-, -fil, -fini-, -fon-, -gne, -han-, -irm-, -isir, -jour, -leur, -mis, -ncai-, -ncair-, -nim-, -nne-, -ofil, -oment, -onc, -ousin, -pend-, -ratio-, -rce, -rci-, -rne-, -rofi-, -rofil, -rsem-, -rseme-, -sio-, -sion, -sir, -ssen-, -tific-, -tit, -uche, -uco-, -udi, -uisse, -umain, -user, -usin, -utes, att-, avec mon, banca-, bonn-, bonne, cin-, compte, compte de, cousin, desc-, din-, dom-, envo-, fact-, gagne #number, hum-, huma-, humai-, humain, jai joue, jeud-, jeudi, lar-, larg-, large-, le site, les retraits, ligne, list-, liste, mail-, mardi, merci, moment, monta-, par semaine, paus-, pendant que, petit, plai-, profi-, profil, reg-, renv-, retou-, rob-, sej-, sejo-, sejou-, sejour, sig-, sign-, spin-, spins, tard, titr-, ver-, viens de, vous
-14: #number percent, -act-, -aris, -arte-, -bite, -cai-, -cair-, -chine, -cke-, -ctiv-, -dema-, -edit-, -efere, -efuse, -ege, -emain-, -emand-, -enre, -ept-, -ercen-, -evez, -fere, -ficat-, -fuse, -harge, -ifica-, -int, -iqu-, -isa-, -iso-, -lon, -mpos-, -mpte, -nca-, -nem-, -nen-, -noi, -nre, -nsu-, -ombi-, -ompte, -oup, -ourno-, -rcen-, -rcent, -red-, -redit-, -reuv-, -reuve, -rno-, -rnoi, -scri-, -tat, -tion-, -tres, -tuits, -umai-, -urno-, -urnoi, -uveau, -uvre, arrive, banque, cad-, caisse, ce que, clo-, de le, del-, deux, donc je, esp-, france, free, genr-, genre, gratuits, gros, jai rien, je prefere, lecr-, lim-, livr-, machine, mais-, maiso-, maison, nouveau, ou ca, paris, pau-, perc-, perce-, percent, prefere, preu-, preuv-, preuve, refuse, rejou-, sait pas, site, suis-, suiss-, tournoi, tours gratuits, tran-, wag-, wage-, wager
-15: -aid-, -ale-, -anq-, -anqu-, -arge, -artes, -ash-, -avai-, -avi-, -cces, -cher, -cien, -den-, -dre-, -elfie, -erif, -etit, -etou-, -ffe, -fiche, -icati-, -iche, -ico-, -ide-, -ionn-, -ivret, -lfie, -mais, -mat-, -nage, -non-, -nsei-, -nseil-, -ntro-, -nve-, -onsei-, -ouffe, -ous-, -ouvea-, -pie, -rain, -raits, -rete-, -reur, -rif, -rtu-, -sant, -sti-, -tions, -tive-, -uffe, -ument-, -uvea-, -veau, -vien-, -vret, a jour, annu-, annul-, ans je, apres je, bail, band-, bas-, bouf-, bouff-, bouffe, carte-, cartes, chan-, comment je, documents, enc-, est ce, free-, honte, jai gagne, la roulette, lacc-, le compte, livret, lun-, ouvr-, patie-, pay-, piec-, plus a, plus tard, ref-, reti-, retraits, sait, self-, selfi-, selfie, tap-, tele, toi, tout seul, vous mavez
-16: #number #number, -afo-, -afon-, -agne, -aisi-, -alu-, -alut, -amai-, -amais, -cati-, -char-, -charg-, -echar-, -efair-, -eill-, -ejoue, -enda-, -enn-, -enr-, -erse-, -eul, -ffic-, -icat-, -inue, -joue, -laf-, -lafo-, -lafon-, -mul-, -nge-, -ngl-, -nnes, -oie, -ons, -oue-, -pie-, -rati-, -rci, -rrai-, -rrete-, -sei-, -seil-, -seill-, -son, -tell-, -tinue, -uatre, -vee, a quelle, allo, arri-, arriv-, ca fait, cai-, cais-, caiss-, cond-, continue, dela-, dur-, fon-, hont-, jai clique, jama-, jamai-, jamais, je vous, jeux, la mise, les deux, ma carte, mains, mard-, mave-, mavez, moi svp, mon retrait, mot-, nic-, on ma, plaf-, plafo-, quatre, que jai, que les, recha-, refaire, rejoue, seul, sit-, sur, sur mon, t, ton, vali-, valide, vendu, vide-
-17: #number mois, #number sur, -aine-, -aines, -alide, -ama-, -and, -anqui-, -arc-, -arle-, -arto-, -atre, -aug-, -cent, -ces, -ches, -cume-, -cumen-, -dem-, -ebit-, -ecu, -elf-, -elfi-, -eman-, -eque, -ese-, -eto-, -ettez, -ffi-, -gen-, -heque, -hes, -ific-, -ique, -irec-, -lfi-, -lide, -lot-, -maine-, -mbre, -mis-, -nit-, -nna-, -nta-, -ocum-, -ocume-, -ossib-, -ourra-, -ousi-, -rive, -scr-, -sent, -ttez, -uatr-, -uma-, -urra-, -urt-, -vea-, allez, ann-, avo-, brav-, chang-, comp-, couch-, cours, cous-, cousi-, debit-, deme-, direc-, docu-, docum-, du petit, ecra-, ecran, et ma, eur-, faut il, grand mere, ins-, jam-, la carte, largent de, le #number, lor-, ma grand, mise a, mois prochain, ou pas, perte, quatr-, rel-, rele-, relev-, rib, roul-, roulette, semaines, sms, tout le
-18: -ade-, -ala-, -arra-, -art-, -atie-, -atien-, -atio-, -bles, -ccro, -echa-, -ecte-, -elo-, -emarr-, -erdi-, -eten-, -fer, -gno-, -hang-, -iat-, -inte, -isant, -iste, -lon-, -marr-, -mbi-, -mez, -nda-, -nterd-, -omat-, -oques, -oto, -oulet-, -oupi-, -oupie-, -ourt, -refe-, -refer-, -rem-, -rle-, -roit, -roupi-, -rtou-, -rtout, -tati-, -tel-, -terd-, -terdi-, -tes-, -test-, -tout, -ule-, -ulet-, -ulett-, -upi-, -upie-, -urt, -vre-, -xpire, accr-, accro, bai-, banc-, bloques, ce matin, cent-, conse-, court, croup-, dess-, did-, dide-, expire, hier soir, joue, le bouton, lec-, nou-, pref-, prefe-, tar-, une fois, vers-, veux pas
-19: -aff-, -aha, -ans-, -apt-, -con-, -cont-, -eco-, -ela-, -entr-, -eune, -fair-, -fica-, -hange-, -hin-, -iden-, -illeu-, -imit-, -imite, -ins, -iti-, -lleu-, -loq-, -loqu-, -lut, -mett-, -mit-, -mite, -ndu-, -nnu-, -nnul-, -nue, -nul-, -omo, -ons-, -oti-, -pli-, -que, -quier, -resse, -ret, -ret-, -ssibl-, -sto, -tifi-, -uier, -xcl-, -xclu-, anne-, beau, code, crou-, dima-, donc, fau-, hah-, haha, jat-, jatt-, jatte-, jeune, lanc-, lap-, limi-, limit-, limite, moy-, moye-, ou cest, pati-, refa-, refai-, reto-, slt
-20: -able-, -ail, -amed-, -amedi, -clu-, -cture, -efer-, -enti-, -eut, -fin-, -her, -ible, -ifi-, -ina-, -ions, -llo, -llo-, -mande-, -medi, -orma-, -ors, -otre, -pte, -ref-, -rein-, -rel-, -rends, -rve-, -sible, -tif-, aux, avant, cheq-, chequ-, chez moi, de #number, derniere, diden-, didentite, dort, entre, facture, gro-, parl-, pas a, reconnais, rendr-, same-, samed-, samedi, tombe
-21: -actur-, -ande-, -ard, -ato-, -aus-, -avo, -col-, -ctur-, -cum-, -imag-, -image, -ion-, -ises, -med-, -nde-, -ocu-, -ode, -otr-, -outon, -oye, -ravo, -rdi, -rie-, -riv-, -rom-, -rto-, -sibl-, -tal-, -tion, -tirer, -uton, -xpi-, -xpir-, bouton, bravo, dis-, dois, et jai, expi-, expir-, factu-, faut, form-, gagn-, jai pas, lan-, le bonus, le loyer, mise-, ok, pas je, perds plus, pis, prom-, retirer, stp, tout-, troi-, un mois, vir-
-22: #number et, -achi-, -achin-, -actu-, -anche, -atch, -ble-, -cen-, -chin-, -cran, -ece-, -elle-, -emett-, -ermis, -etire-, -faire, -fait, -ibl-, -main-, -nche, -ndi-, -onna-, -oule-, -pons-, -pte-, -ran, -reu-, -ris, -rmis, -ser, -ssib-, -str-, -tch, -tif, -tire-, -ume-, -uvr-, alors que, cest une, cra-, des-, est le, lapp-, machi-, match, min-, moi-, nouv-, nouve-, permi-, permis, peu-, rappe-, retr-, sel-, tout ca, veri-, vrai
-23: -appl-, -appli, -conna-, -edi, -efus-, -entre, -eter, -ffich-, -fic-, -fich-, -fus-, -imi-, -lev-, -outo-, -peu-, -peux, -ree, -romo, -sib-, -vie-, bouto-, cache, cla-, com-, cons-, couc-, dame, depuis le, fera, je joue, je mise, jpeu-, jpeux, lappl-, lappli, lit-, mach-, nuit a, pas-, pass-, pie-, promo, que vous, rapp-, recu, refus-, valid-
-24: #number jours, -aie, -arl-, -ctu-, -ebi-, -elev-, -emb-, -heq-, -hequ-, -leve-, -ofi-, -onse-, -ossi-, -ouche, -quer, -roup-, -sen-, -ssi-, -tiv-, -ves, acce-, ca va, compt-, dam-, de ma, debi-, doit, fait un, for-, len-, loy-, loye-, loyer, mal-, mala-, malad-, matc-, peut, quat-, sam-, vend-
-25: -ains, -alad-, -ali-, -ang-, -cra-, -des, -epot, -ica-, -ici, -ille, -leure, -mpt-, -ombe, -ompt-, -ots, -oup-, -outes, -por-, -rrive, -ton, -tou-, deb-, depot, dici, dim-, entr-, gain, je peux, le jeu, liv-, mac-, penda-, pendant, pleure, tour-, toute-, toutes, val-, virem-
-26: -alid-, -ates, -cro, -entit-, -ident-, -irem-, -ireme-, -lid-, -mage, -ntit-, -ntite, -ouch-, -ree-, banq-, banqu-, car-, mai-, mon, plus je, pour-, rech-, virement, votre
-27: -ame, -ation, -bot, -dit-, -ejou-, -equ-, -eure-, -loque-, -obo-, -obot, -pins, -rand, -rav-, -rig-, -tez, acc-, bea-, bloq-, bloqu-, bos-, cliq-, cliqu-, clique, con-, gag-, gran-, grand, par, passe, perm-, reven-, robo-, robot, sous, t il
-28: -atr-, -mmen-, -nse-, -ours-, -port, -reter, avan-, jour, moi je, on va, rap-, trois, vos, vot-, votr-
-29: -atc-, -cti-, -ell-, -gent, -ich-, -lette, -ndant, -nee, -nts, -oll-, -onte, -pos-, -rriv-, -rse-, -ures, cod-, de mon, depuis #number, joue-, reco-
-30: -dent-, -denti-, -met-, -nnai-, -omb-, -ommen-, -onnai-, -ros, -ses, cli-, mav-, tes, tours
-31: -endan-, -ndan-, -oma-, -reme-, -remen-, cour-, depuis la, dic-, heure-, inter-, nom, quo-, sont, svp
-32: -cce-, -emet-, -iens, -mbe, -oqu-, -oque-, -pot, -ppli, -tir-, -urs-, comme-, remet-
-33: -fai-, -lique, -pli, cen-, pat-, roule-, va, vire-
-34: -ech-, -eme-, -etir-, -lle-, -ouc-, -rri-, bot, cest quoi, cou-, inte-, jai besoin, lie-, retir-
-35: -ion, -ise-, -rat-, cart-, jeu-, pour le
-36: -ain-, -arte, -ise, -ive, -liq-, -liqu-, -oue, -tio-, conne-, doi-, gra-
-37: #time, -ati-, -dant, -oss-, -ouer, a demain, a ete, gai-, peux, quoi, tra-
-38: -lett-, -omme-, heures
-39: -ate-, -ens, -etrai-, -eures, -ntr-, et le, reme-, retra-
-40: -agn-, -etra-, -let-, conn-, je fais
-41: -mment, carte, jouer
-42: -nter-, int-
-43: -ppl-, comment
-44: -arr-, -dan-, -trai-, jeu
-45: -ent-, -epo-, depo-, rem-
-47: et, retrait
-48: -app-, -uoi
-49: dun
-51: dep-, quel
-52: -trait, mois
-53: je suis
-54: -rte, -tre-
-55: -tra-
-56: blo-, bon-, que-
-57: -nte
-58: -nus
-63: -onu-, -onus, bonu-, bonus, des
-66: -uel
-69: ret-
-71: -ois
-72: ban-
-73: jou-, tu
-76: mise
-82: #amount
-89: ou
-94: rec-
-98: mis-
-118: #number
`,
    care: `
127: jai, je, me
123: ans
91: tout
87: per-
84: -ere
83: #number ans, -ais
82: que
81: lai-
80: plus
78: de
75: -uer
74: -lus, men-, moi, pas, plu-
73: -ret-
72: jme, ses
67: -ils, -ute
66: du
64: -cid-
60: -uis
59: -dre, -tai-, vie
58: -ause, -ens-, -ren-
57: -aqu-, -oue, -ure-, g
56: -out, -rme-, les, sur le, tue-
55: -aque, vai-, vais
53: -rre-, c, je joue, je me
52: -che-
51: -ans, -era, -use, enf-
50: -ala-, ferme-, fin-, ma, sa
49: -erd-, -uit, a ma, la
48: -cou-, -ide, -inu-, -pre-, moi-, pou-
47: -hui, -ime-, -loc-, -ndre, -rce, et moi, voi-
46: -ecou-, -eve-, -ever, -ois-, -ter, -uver-, aur-, elle, gar-, lev-
45: -rim-, -uil, -ura-, dans la, joue, jy, quil, ser-, sui-
44: -ale, -aus-, -erme-, -ient, -van-, je vais, pert-, sur votre, tuer
43: -ard-, -ava-, -ense, -ett-, -ntin-, chu-, lui, mal, mar-, pens-
42: -arm-, -con, -oul-, -tin-, laiss-
41: -mer, -xclu-, -yer, a, cof-, ell-
40: -ettre, -lle, -ose, -rer-, -ttre, -xcl-, a mes, a quoi, cet-, cre-, il a
39: -clu-, -ini-, -nez, -ntinu-, -onti-, -ontin-, -tinu-, conti-, dec-, ny, que ca, sen, svp, vivr-
38: -rir, -ron-, chui, mis, vie-
37: -alai-, -ivr-, -ond-, -oue-, -pres, -pri-, -ver-, ferm-, fini-, limite de, nous, paus-, quand on, que je, tan-, viv-, vivre
36: #number par, -aiss-, -hez, -lloc-, -ndr-, -nir, -usi-, ai, det-, dis, jen, jeu, laisse, nui-, pla-, sac-, sera
35: -arai-, -endre, -ila, -lon-, -ner, -oeur, -oila, -oli-, -onde, -rev-, -the-, -tre, -uat-, fil-, jou-, pause
34: -age, -aisse, -ete, -ette-, -icid-, -ouver-, -pot-, -rdi-, -ste, -sui-, -uic-, -uici-, -uicid-, -vai-, chez vous, de jeu, jva-, meu-, resp-, si, suic-, suici-, vien-
33: -ete-, -ier-, -ieux, -oci-, -oeu-, -suis, -ura, -uun, bal-, dun-, dune, jsu-, jsui-, jsuis, man-, pau-, pense, pu, qui-, quoi bon, suis, tro-, vide
32: -avai-, -het-, -lai-, -nit-, -ont, -par-, -uff-, ass-, dans, de bonus, donne-, men, mett-, mie-, mieu-, mieux, qua-, que la, rejo-, une pause
31: -aid-, -der, -erai-, -nce-, -oid-, -ouf-, -ouff-, -oyer, -ront, -tem-, comme, frer-, hau-, jar-, jarr-, lever, montre, mor-, ou je, prop-, rate, une
30: -ant-, -chut-, -clus-, -clusi-, -dit, -echu-, -echut-, -erdi-, -erte, -hut-, -lusio-, -nterd-, -oin, -olo-, -ont-, -ontre, -prim-, -ret, -rmer, -terd-, -terdi-, -usio-, -usion, -vais, -xclus-, cor-, est vide, me tuer, menv-, menvo-, mort, pere, rat-, rechu-, tou-, une limite
29: -aba-, -ache, -aim-, -ant, -chu-, -cide, -donn-, -egr-, -end-, -lis, -rret-, -tes, -uvert, -vert, a zero, boul-, de ma, dor-, emp-, en une, la vie, mem-, meme, mon-, ne me, pour, rech-, sig-, sign-, voila
28: -ara-, -arti, -chute, -endr-, -era-, -erit-, -gno-, -has-, -hute, -ocia-, -rde, -reve-, -tie-, -tier, col-, est parti, fils, jve-, lar-, ma montre, main, mari, mena-, mond-, monde, parti, ple-, pour moi, pouv-, rechute, soir je, son, vire, voil-
27: -arti-, -esp-, -este, -etai-, -exc-, -fin-, -ira, -irez, -loca-, -ntair-, -ocs, -onc-, -opr-, -oula-, -ourir, -ous, -rne, -rop-, -ropr-, -rrete-, -rtier, -tais, -uis-, -urir, a #number, de depot, fix-, mont-, pour que, prendre, propr-, que quelquun, rend-, tout est, va
26: -ail-, -ain, -don-, -eve, -itu-, -mes, -rag-, -raq-, -raqu-, -rere, -rever, -rime-, -ttr-, -urs-, allo-, alloc-, chu, coup-, crev-, creve-, crever, croi-, demander un, div-, frere, jai deja, jarri-, jarrive, jus-, lais-, le monde, leve-, mau-, mouri-, mourir, par, perd-, qui, qui lavez, tot-, tota-, vous qui
25: -arret-, -chet-, -dis, -epe-, -eure, -excl-, -exclu-, -garde, -ien-, -inuer, -lus-, -lusi-, -ndo-, -ntai-, -nten-, -nuer, -oil-, -oit-, -orce, -ouer, -raque, -rendr-, -rez, -rman-, -ruit, a cause, arre-, chez, compte les, continuer, decr-, et, hyp-, mala-, malad-, mere, mon mari, not-, paie, pleu-, pleur-, pret-, rejou-, toute, veux mourir, vos machines
24: -ach-, -alair-, -alc-, -cide-, -cro, -dits, -eco-, -edit, -ema-, -endu, -ermer, -ert, -ets, -fan-, -fant-, -fants, -gre-, -hien, -ign-, -igo, -inis, -isi, -isse, -let, -mbe-, -nfa-, -nfan-, -nfant-, -nnez, -onnez, -orc-, -oulo-, -ours-, -per-, -ppri-, -redit, -rete-, -reter, -rigo, -seu-, -spara-, -ulo-, -xiste-, cest vous, chien, credit, enfa-, enfan-, enfants, fem-, femm-, femme, fermer, finis, fixe-, frig-, frigo, ins-, jet-, la nuit, ma femme, mois, notr-, notre, peur, quun, salai-, salaire, veux une
23: #number mois, -alad-, -ance-, -arme-, -artir, -asse, -ccu-, -couv-, -ecouv-, -erait, -erem-, -erte-, -ertes, -impor-, -ires, -ixer, -lac-, -lad-, -nse, -rdi, -rete, -roi-, -sse, -ster, -teme-, -temen-, -tro-, -tte-, -ture-, -xer, au, cause, de moi, detr-, du mal, fixer, ici, jau-, me bouffe, me retient, nim-, nimp-, nimpo-, nimporte, par-, partir, pause de, perte-, pertes, pont, pret, sala-, seco-, semaine de, tir-
22: #amount le, -amb-, -cia-, -dic-, -eint-, -ejoue, -ena-, -epos-, -erai, -etite, -hem-, -ire, -iste-, -ixe-, -joue, -lur-, -menc-, -mir, -mmenc-, -mpor-, -mport-, -ncor-, -ncore, -net-, -nis, -nvie, -ormi-, -ormir, -ouche-, -ourne, -pis, -ppr-, -pprim-, -rmir, -rui-, -rvi-, -tiv-, -uche-, -ues, -uppr-, -uppri-, -urne, -uto, -vant, -vie, avec moi, boi-, but-, ca a, chie-, dan-, demain matin, dett-, devr-, donn-, donnez, enco-, encor-, encore, envie, epi-, epis, et elle, haut, insc-, inscr-, jai #number, je compte, je lai, joue-, jouer, lai, le compte, le lui, le telephone, ma fille, main-, mettr-, mettre, moi je, on fait, petite, rej-, rejoue, suppr-, vient, vient de, votre casino
21: -aime-, -ccro, -eces, -efin-, -efini-, -erm-, -evant, -ieu-, -imit-, -imite, -itiv-, -ivre, -lait, -lie, -mence, -met-, -mit-, -mite, -mme-, -nitiv-, -ontr-, -ote, -ouri-, -parai-, -rage, -rte-, -tair-, -urat-, -vou-, a mon, accr-, accro, all-, cette fois, coura-, decou-, defin-, depe-, depen-, devan-, devant, est, est trop, et jai, fille, fri-, je la, lavez, le frigo, le jour, limi-, limit-, limite, moin-, moins, perte, pha-, pose, prete, proc-, sera-, tann-, trois mois
20: -able, -acte-, -adi-, -are, -aur-, -avanc-, -core, -egar-, -egard-, -eger, -ein-, -emai-, -enc-, -epen-, -espir-, -eter, -etien-, -ettes, -ettr-, -gard-, -ici-, -iec-, -mez, -nie-, -ong-, -ore-, -rai, -rend-, -spir-, -tea-, -teau, -tient, -ttend, -ttes, -urer, -usq-, -usqu-, a tout, ca me, cot-, cote, dep-, dormi-, dormir, est dans, et il, gen-, jusq-, jusqu-, jvo-, laid-, largent du, lav-, leve, mer-, mes-, mis ma, pas me, pren-, regarde, respi-, retie-, retient, reve-, rui-, ruin-, soe-, soeu-, soeur, trois ans
19: -aider, -ait, -ants, -artie-, -aut-, -aute, -avan-, -clur-, -clure, -eci-, -egre-, -ene-, -epot-, -epots, -epres-, -eront, -essag-, -eta-, -eudo, -fin, -gar-, -hie-, -ian-, -icide, -iere-, -igno-, -imi-, -ister, -kin-, -locs, -lure, -ndu, -nfin, -non-, -nsa-, -obl-, -omme, -ote-, -plo-, -prime-, -ravai-, -rche-, -rent-, -ressi-, -rime, -rir-, -roc-, -rtie-, -ssag-, -tor-, -tter, -uch-, -uin-, -uitte-, -ure, -xclur-, a minuit, aura, avant que, bourse, cen-, cer-, clo-, comme ca, commence, compte chez, compte pour, coupe, coute-, depot-, depots, dex-, en mars, en train, enfi-, enfin, et je, etes, exclusion, larm-, lass-, loy-, loye-, loyer, merci de, mess-, messa-, nuit, pare-, peti-, plus a, plus rien, quat-, rev-, suicide, train de, un joueur, une heure, valis-, veux plus
18: -achet-, -edi-, -ein, -eme, -emm-, -etie-, -eto-, -hois-, -hoisi, -imez, -initi-, -ivo-, -ivor-, -ivorc-, -leure, -llai-, -llo-, -man, -mpag-, -mpagn-, -nti-, -oisi, -ompa-, -ompag-, -oquez, -ourse, -port-, -pres-, -press-, -rene-, -rimez, -ron, -sil, -sin, -upe, -urse, -usil, -vor-, -vorc-, -vorce, a quelquun, alors je, ami-, appel-, apres avoir, bloquez, ca passe, cache-, chi-, chois-, choisi, colo-, comm-, cont-, cur-, deco-, demander, dette-, dettes, divo-, divor-, divorce, dors, fer-, fill-, fusi-, fusil, fusil de, j ai, jai dit, je pense, je perds, le fusil, mang-, mard-, moi meme, par jour, parce que, parti en, pleure, plus que, pon-, prend-, sait pas, supprimez, tombe-, tout ce, tout-, tre-, y est
17: -air-, -arde, -ardi, -catio-, -ejo-, -embl-, -emme, -erd, -eron-, -ert-, -esac-, -esact-, -eul-, -gne-, -gner, -hass-, -hasse, -hat, -itive-, -ivem-, -iveme-, -joi-, -laq-, -laqu-, -lec-, -mbl-, -mme, -nier, -ombe-, -ota-, -para-, -pouse, -pta-, -rents, -rmee, -rse, -sac-, -sact-, -sacti-, -sse-, -tivem-, -tot, -uez, -uti-, a me, aller, balle, cau-, chas-, chass-, chasse, coe-, coeu-, corde, cred-, credi-, de chasse, de vivre, definitivement, desac-, en lair, le chien, le dimanche, ma mere, mange, mardi, me refaire, mes enfants, miser, mon fils, mon frere, montr-, nuit-, nuits, parents, part-, pas de, pen-, perd, rega-, rouge, seul-, sil, slo-, soc-, soir-, une balle, ven-, vous etes
16: -activ-, -aide, -ass-, -atro-, -atron, -chem-, -cheme-, -enac-, -enace, -enir, -epose, -erve-, -esi-, -esse-, -evan-, -haq-, -haqu-, -haque, -heme-, -hemen-, -ine, -inue-, -lonta-, -nace, -nif-, -oiree, -oisi-, -ontai-, -opine, -oth-, -othe-, -oulai-, -pine, -rdo-, -rit-, -rnier, -sin-, -soc-, -soci-, -ssoc-, -ssoci-, -taire, -tal, -tinue-, -tive, -tron, -ula-, -unes, a cote, an, auto, avec le, chaq-, chaqu-, chaque, copine, cote de, de menvoyer, dernier, envie de, est a, est sur, et que, exclu-, jai choisi, je le, jure, la ou, la voiture, leu-, ma soeur, menac-, menace, menvoyer, patr-, patro-, patron, perds, plus je, pri-, san-, semaine, si le, soire-, soiree, souf-, souff-, sur la, tt, vid-
15: -ace-, -aide-, -aill-, -aman, -arce, -argen-, -asin-, -ecrir-, -ees, -ega-, -erdu, -eso-, -etais, -etro-, -etrou-, -eule-, -eveil-, -evr-, -fon-, -hai-, -iers, -imen-, -ine-, -iss-, -join-, -lais, -niti-, -nquie-, -ore, -ouvri-, -quie-, -rdu, -rtes, -sag-, -tier-, -uie-, -uine, -uste, -ute-, -vance, -veme-, -vemen-, -veu-, -veux, -vri-, a jouer, appe-, apr-, apre-, apres, avec la, bell-, belle, blo-, bouf-, bouff-, cap-, casi-, casin-, caus-, cetait pour, choi-, cord-, de mes, deci-, desa-, dit a, edf, excl-, fille de, fou-, jeta-, jetai-, jetais, juste, jvai-, jvais, jy pense, largent, mail-, mal-, mama-, maman, mour-, pai-, par semaine, parc-, parce, plus la, red-, regar-, reto-, retro-, ruine, sach-, seule-, voula-, zer-, zero
14: -all-, -ander, -apa, -arag-, -aren-, -arent-, -asi-, -avail-, -avais, -couve-, -dieu, -dra, -ebe, -econ-, -etre, -evei-, -her-, -inte-, -iree, -mpa-, -nder, -non, -oig-, -opin-, -oye-, -pots, -pou-, -pous-, -ras, -renez, -rgen-, -rgent, -sage, -ssier, -upp-, -uvri-, -vail-, -vaill-, -vem-, -xis-, -xist-, a plus, ans et, aura-, ava-, ball-, beb-, bebe, bou-, bras, cause de, ceta-, cetai-, cetait, copin-, cou-, decouvert, defi-, demai-, demain, gara-, garag-, garde-, il est, jai pris, le reste, mon pere, nou-, papa, paren-, pet-, peu, que le, reste, revei-, roug-, sait, supp-, tourne, train, un compte, veu-
13: -aimen-, -ani-, -arg-, -arre-, -asino, -cais, -ccr-, -crip-, -cript-, -ctive, -ede-, -efai-, -eja, -emb-, -emet-, -emett-, -eur-, -heq-, -hequ-, -ider, -ipt-, -ipti-, -iptio-, -itur-, -iture, -leur-, -ncais, -nes, -nfi-, -nto-, -ntot, -nue-, -oire-, -oitu-, -oitur-, -once-, -ord-, -ourri-, -ouse, -ouvez, -pti-, -ptio-, -ption, -qua-, -ques, -quez, -raim-, -raime-, -rain, -rie, -rip-, -ript-, -ripti-, -scrip-, -sier, -sino, -ues-, -urri-, -uvez, -vanc-, a qui, arr-, bien-, casino, ce que, de me, dej-, deja, depuis hier, epo-, epou-, epous-, epouse, francais, fus-, jai plus, je demande, je dis, joue avec, larg-, large-, leur, met-, mon epouse, non, pris, ques-, quon, remet-, rou-, serai, signe, sous le, sur-, vais me, verr-, voit-, voitu-, voiture, vraim-, vraiment
12: -amil-, -amill-, -are-, -arge-, -assu-, -assur-, -atr-, -ches, -eau-, -efair-, -endra, -err-, -etit-, -hes, -hoi-, -ler, -lont-, -man-, -mil-, -mille, -nais, -ndra, -nue, -oins, -olont-, -orde, -pose-, -ranca-, -rdr-, -rdre, -rti, -ssage, -uon, carte de, ce qui, chat, cro-, devi-, envi-, fam-, fami-, famil-, famille, gard-, jaim-, je ne, jveu-, jveux, le faire, marr-, me dis, message, ouve-, ouver-, perdu, petit-, pui-, refaire, roul-, toi-, un peu, volo-, volon-, votre site, vrai-
11: -aite, -alle, -bre, -crir-, -crire, -ctiv-, -erais, -impo-, -lot, -nqui-, -olon-, -orte-, -rava-, -rire, -sonne, -squ-, -tit, -tive-, -uri-, bes-, bour-, bours-, cel-, demande, depos-, depose, j, java-, javai-, javais, je serai, joue chez, las-, maintenant, nom de, ouvert, personne, plac-, place, pour jouer, quu-, sen-, trava-
10: -aie, -ars, -eaux, -ech-, -ejou-, -emain, -emps, -ento-, -entot, -ents, -eque, -ero-, -etait, -eur, -heque, -iento-, -ino, -inten-, -leme-, -nscr-, -nscri-, -olle-, -omm-, -omp-, -oute, -redi-, -rte, -sio-, -sion, -tait, bient-, bientot, ca, cach-, cherc-, dav-, fais, pis, pre-, sans moi
9: -ainte-, -ais-, -ate, -elquu-, -emain-, -ence, -ere-, -est-, -ill-, -iment, -loque-, -lot-, -lquu-, -lquun, -mpr-, -nco-, -nsc-, -nsi-, -ntena-, -nts, -oel, -ole, -oulet-, -ous-, -quu-, -quun, -res-, -ssie-, -ssur-, -tag-, -tena-, -tenan-, -uiss-, -ule-, -ulet-, -ulett-, de la, de son, dema-, en, eta-, fai-, fait-, jav-, je vous, lettre, mai-, maint-, mon compte, noe-, noel, passer, quelquun, veux
8: -ait-, -ami-, -atin, -ecr-, -erch-, -esoi-, -esoin, -herc-, -herch-, -leg-, -maine, -nac-, -ntre, -oir, -out-, -rge-, -rve-, -soin, -ssa-, -til-, -uro-, avant, beso-, besoi-, besoin, cac-, comment on, cra-, dans les, matin, ne, on, pouve-, pouvez, recu-, tous les, voul-
7: -ace, -aine, -ent, -essa-, -ive-, -mpo-, -scr-, -uge, -ures, bie-, depo-, exc-, je veux, mou-, pro-, sans, trou-
6: -ari, -ble, -ement, -int-, -mande, -nai-, -nce, -och-, -omme-, -oupe, -res, -rmi-, -scri-, -soi-, -ulai-, -ver, avan-, cett-, cette, deman-, des, deva-, just-, puis
5: -ens, -erso-, -erson-, -lair-, -laire, -rois, -rson-, -rsonn-, -rti-, -sonn-, enc-, perso-, rie-, rien
4: #number #number, -ele-, -nde, heu-, heur-, jours, mati-, parti-
3: -etr-, -nne, che-
2: -cor-, -ist-, -ter-, -une, le
1: -aire, -pos-, -uve-, il, poi-
-1: -and-, -atio-, -cen-, -our-, der-, je suis
-2: -ces, -cte-, -elle, -est, -inc-, -ines, -ite-
-3: -act-, -anc-, -ance, -enda-, -ire-, -jou-, -rem-, -vec, -vez, lapp-, seu-, y
-4: -cat-, -eil-, -eti-, combien de, cons-, ref-, ren-, un
-5: -atte-, -iens, -ier, -ili-, -irer, -mis, -que, -uelle, -ule, des-, si je
-6: #amount euros, -agn-, -orma-, -voir, cas-, ent-, sol-, tem-, temp-, temps
-7: -emp-, -erci, -hange, -har-, -hin-, -hone, -ifie, -mmen-, -mpt-, -ompt-, -ossi-, -ouvel-, -pho-, -phon-, -phone, -rch-, -riv-, -rse-, -uvel-, -vel-, char-, comme-, comp-, lap-, merci, mes, peut, quell-
-8: -achin-, -ains, -aits, -ante, -arge, -ation, -chin-, -eill-, -emie-, -lde, -lle-, -moj-, -moji-, -ntr-, -oji-, -old-, -olde, -remi-, -remie-, -spe-, -uee, -uss-, -velle, avez, emo-, emoj-, emoji-, nouvelle, passe, prem-, premi-, rest-, se, sold-, solde, vous avez
-9: -abl-, -achi-, -anq-, -anqu-, -cair-, -iso-, -lev-, -lie-, -mand-, -nte, -nvoi-, -nvoie, -ommen-, -ourn-, -rer, -son, -ssib-, -tion, -trait-, -uel-, -utr-, -voie, avec, bai-, ce, ces-, don-, entre, exi-, fac-, fact-, hie-, hier, les gains, machi-, noi-, vir-
-10: -api-, -ash, -ate-, -cher, -cum-, -ebite, -essio-, -ition-, -lem-, -loq-, -loqu-, -mpl-, -nag-, -njour, -nta-, -oit, -ombe, -pire, -que-, -ric-, -rouv-, -tent-, -ueu-, -uveau, -uvell-, -vell-, -xiste, bonjour, cest une, charg-, chos-, chose, comment je, conditions, date, debite, fra-, gag-, grat-, mat-, nouveau, que les, sou-, verse-
-11: -agne, -aisse-, -anger, -anque, -apie-, -asses, -aug-, -cile, -cti-, -deo, -dite, -este-, -ette, -ffre, -ficat-, -fre, -icati-, -icile, -ideo, -iere, -ifica-, -ion, -ment-, -mpte, -ndu-, -njou-, -nque, -ntan-, -nve-, -ocu-, -ompte, -onjou-, -orti-, -pons-, -rriv-, -sib-, -tent, -tten-, -urn-, -ven-, atten-, banq-, banqu-, bla-, bonj-, bonjo-, doi-, domicile, eur-, ide-, je fais, ma demande, mach-, mon retrait, pag-, papi-, papie-, pendant que, quelque chose, releve, reste-, sorti-, tourn-, trouve, vali-, video
-12: #number je, #number percent, -ages, -art-, -assep-, -augh, -cil-, -crit, -cul-, -elg-, -ercen-, -erer, -erse-, -ervic-, -eudi, -ffr-, -gne, -harge, -hon-, -icil-, -ilau-, -ilaug-, -inim-, -ite, -jil-, -jila-, -jilau-, -lau-, -laug-, -laugh, -maine-, -mic-, -mici-, -micil-, -mojil-, -nage, -ndit-, -nditi-, -nso-, -ojil-, -ojila-, -omic-, -omici-, -ondi-, -ondit-, -onne-, -ors, -oueur, -ouvea-, -ppo-, -rait, -rcent, -redi, -rit, -rol-, -rvic-, -sep-, -sepo-, -sepor-, -ssep-, -ssepo-, -tac-, -udi, -ueur, -ugh, -uill-, -uitt-, -upe-, -uvea-, -vic-, bancaire, belg-, cest possible, com-, condi-, domi-, domic-, emojilaugh, existe, fair-, faire, gagne, hier soir, inf-, je tiens, jeud-, jeudi, joueur, la maison, le wager, les retraits, noir, oui, passeport, perc-, perce-, percent, pour un, pour-, quit-, quitt-, sec-, semaines, site, sort-, suis-, suiss-, tiens, tom-, vite
-13: #number a, #number et, -aine-, -aines, -arte-, -aut, -avo, -chi-, -cre-, -ecl-, -ees-, -eesp-, -eespi-, -ele, -espin-, -ess-, -estio-, -eut, -expl-, -expli-, -gat-, -harg-, -icat-, -iga-, -igat-, -ige-, -insc-, -inscr-, -irm-, -itre, -ncair-, -oup-, -pelle, -pier, -rand, -ravo, -rcen-, -rci, -rees-, -reesp-, -rele-, -relev-, -reme-, -remen-, -reuv-, -reuve, -rle-, -rvice, -spin-, -spins, -stio-, -uche, -umain, -use-, -vait, -vice, -vre, acc-, act-, banca-, bien, bravo, change, changer, compt-, con-, conseiller, de retrait, dima-, envoye, fig-, frees-, freespins, grand, gro-, hum-, huma-, humai-, humain, jeun-, leq-, lequ-, lol, neu-, on est, ou ca, payez, prel-, prele-, preu-, preuv-, preuve, quels, service, spi-, trait-, un vrai, vit-, vos, vous payez
-14: -aise, -chain-, -emen-, -entre, -epte-, -eun-, -hine, -hot-, -ick-, -icke-, -ide-, -ific-, -ige, -lain-, -lant-, -mpte-, -ndez, -olu-, -oment, -omi-, -ompte-, -ortir, -osi-, -ourq-, -ourqu-, -pell-, -ppell-, -ptez, -quo-, -quoi, -raits, -rquo-, -rquoi, -sparu, -ssi-, -tar-, -ttent-, -tter-, -uels, -uffi-, -urq-, -urqu-, -urquo-, -win-, -wint, annule, appl-, couc-, dadresse, disparu, est il, facture de, fau-, inv-, la fin, les deux, merc-, moment, off-, ou cest, pho-, phot-, plain-, plant-, pour mon, pourq-, pourquoi, remp-, retraits, saisi-, sortir, suffi-, tit-, twi-, twin-, twint, un bonus, un retrait, uti-, util-, utili-, vra-
-15: #number ou, #number tours, -ack, -ame-, -arch-, -arra-, -ashb-, -ashba-, -bac-, -back, -bles, -chine, -cla-, -cter, -ece-, -ecla-, -ecol-, -ecter, -elai, -elle-, -entif-, -esse, -etire, -eune, -fere, -ffer-, -hba-, -hbac-, -hback, -ima-, -irat-, -irec-, -istr-, -lai, -lante, -lique-, -ndant, -nge-, -nim-, -nnule, -ntif-, -ntifi-, -nule, -nver-, -pend-, -pli-, -rie-, -shb-, -shba-, -shbac-, -ssibl-, -tire, -tit-, -toir-, -toire, -ttend-, -tur-, -user, accep-, aff-, appli, arrive, blan-, bon, bout-, cashb-, cashback, cette nuit, compte a, copie, delai, dimp-, direc-, envoyer, jeune, la tele, le meme, le nouveau, lecr-, machine, mon solde, nic-, penda-, pendant, pira-, pirat-, plante, pour votre, quelle, rel-, retire, ses-, sess-, sessi-, session, son-, sont passes, tap-, va faire, ya tu
-16: -adres-, -affi-, -appel-, -aru, -ber-, -bli-, -cra-, -dan-, -edit-, -efe-, -elfie, -els, -endan-, -erat-, -essu-, -essus, -evez, -exio-, -exion, -fie, -fil, -gem-, -geme-, -gemen-, -ible, -iden-, -ienc-, -ience, -ila-, -ins-, -ipe, -itee, -itr-, -les, -lette, -leve-, -lfie, -merci-, -ncon-, -ndan-, -necte-, -nex-, -nexi-, -nexio-, -nne-, -nnex-, -nnexi-, -ntac-, -ofil, -onnex-, -ontac-, -onte-, -opi-, -outon, -paru, -rai-, -redit-, -refe-, -refer-, -rends, -rofi-, -rofil, -ser-, -sible, -ssus, -sus, -teur, -tienc-, -toi-, -umai-, -uton, -vert-, -voi-, -xig-, -xio-, -xion, -xpire, -xpl-, -xpliq-, affi-, affic-, band-, bouton, cash-, cest, charge, conte-, crou-, de mon, dessu-, dessus, deu-, dom-, du #number, entr-, expire, jai pas, ma facture, ou la, ou pas, pk, plus le, pref-, prefe-, profi-, profil, que mon, refu-, rep-, saf-, self-, selfi-, selfie
-17: -ables, -adr-, -affic-, -aisi-, -auv-, -bit-, -cai-, -can, -conte, -cus-, -dit-, -ecrit, -ect-, -edite, -eme-, -enr-, -ept-, -erac, -erci-, -fai-, -gen-, -gent, -inag-, -inage, -int, -itt-, -let-, -lis-, -marre, -ments, -ndi-, -ntera-, -oinc-, -oire, -oquee, -ouche, -pie, -quee, -rac, -rais, -rme, -rreu-, -rreur, -sibl-, -terac, -tifi-, -tionn-, -tions, -uco-, -ument-, age-, agen-, apres le, autr-, aux, capt-, cest pas, coinc-, compte, credite, devez, documents, dois je, env-, err-, erre-, erreu-, erreur, il y, interac, jai gagne, lance, le scan, loffr-, loffre, mac-, mail, moi un, obl-, obli-, oblig-, pas moi, puis je, raconte, sais-, sam-, scan, tai-, tours gratuits, un agent, votre service
-18: -ager, -alen-, -ama-, -avoi-, -avoir, -cent, -cien, -cou, -efu-, -emi-, -emier, -epor-, -eport, -ermi-, -eux, -fiche, -her, -iche, -ilis-, -ique-, -itte, -lez, -lors, -matio-, -nvoye, -opie, -orm-, -otre, -ouco-, -oucou, -pliq-, -pliqu-, -rans-, -str-, -tatio-, -tilis-, -tuits, -ucou, -uto-, -uve, -voye, a faire, alo-, alor-, alors, arri-, arriv-, avec mon, boug-, cale-, coin-, couco-, coucou, dam-, dame, deux fois, deve-, dun coup, et on, fait un, fois que, gagn-, gratuits, gros, ils sont, jat-, jatt-, jatte-, la partie, mes gains, mod-, moq-, moqu-, ne peux, net-, offr-, passe-, premier, que vous, quel-, rent-, rentr-, renv-, renvo-, salu-, titre, toujours pas, tour, trans-, vide-
-19: -adre-, -appe-, -arto-, -bien, -con-, -cont-, -diti-, -ditio-, -dres-, -dress-, -efer-, -egle, -esti-, -gle, -ibe-, -ise, -lig-, -loque, -mbien, -nnem-, -nneme-, -onnem-, -otr-, -our, -ouvre, -por-, -rat-, -rico-, -rrai-, -teu-, -tif-, -tili-, -xpi-, -xpir-, a la, bande de, bloque, combien, cras-, dix ans, doc-, expi-, expir-, free-, le live, le mail, lis, perm-, piece, piece didentite, rea-, regle, rentre, repon-, salut, se ferme, sel-, tout le, trad-, y avait
-20: -anche, -ande-, -appli, -arl-, -avo-, -ccep-, -ccept-, -cept-, -cume-, -cumen-, -eleve, -epons-, -erif-, -erifi-, -ibl-, -lanc-, -mier, -ncai-, -nche, -ocum-, -ocume-, -omb-, -ons-, -ormai-, -rab-, -rci-, -ref, -ref-, -rif-, -rifi-, -rmai-, -rmais, -rof-, -rri-, -sem-, -stre-, -tat-, -ten-, -tente, -voc-, -voca-, -xpli-, banc-, banque, bouge, bref, cest qui, chez moi, compte joueur, dela-, deux, docu-, docum-, est le, faut il, for-, int-, jai besoin, je nai, jour, lappli, lec-, min-, mise a, mon depot, nai, prof-, sur, sur ma, tard, titr-, tombe, ton, touche, un truc, verif-
-21: #number fois, -ebe-, -edi, -elf-, -elfi-, -epo-, -eten-, -fica-, -gra-, -ions, -lan-, -lfi-, -lor-, -mati-, -nect-, -nnect-, -ond, -onnec-, -oto, -outo-, -pendu, -pier-, -rad-, -rait-, -ree, -ree-, -rein-, -roup-, -rsem-, -rseme-, -sti-, -tte, -uitte, -ves, -vie-, -vier, a quelle, atte-, ave-, avoc-, avoca-, bouto-, cliq-, cliqu-, clique, de passe, de sejour, demandez, did-, dide-, donc je, enr-, exp-, fera, idee, je peux, ma banque, me devez, mon gain, pati-, pend-, prouver, quitte, rib, seul, sous, suspendu, une idee
-22: -appl-, -apt-, -bite, -cep-, -cke-, -efus-, -epon-, -erme, -ermis, -fus-, -ica-, -lique, -mande-, -ment, -mie, -nca-, -oma-, -onn-, -ours, -ran-, -rmis, -seme-, -semen-, -tend-, -tirer, -ton, -uma-, -vent, agent, bonus de, de robot, deme-, diden-, didentite, encaisser, et ma, fon-, gra-, lappl-, mave-, mavez, mot-, mots, permi-, permis, pour ma, prou-, prouv-, rappe-, reco-, refus-, repo-, retirer, tout seul, vous mavez
-23: -ale-, -amai-, -amais, -arche, -ateu-, -ateur, -bie-, -egl-, -entit-, -epot, -etire-, -fer-, -ffit, -fit, -hoto, -leur, -mbie-, -men-, -nee, -nseil-, -ntit-, -ntite, -nvoy-, -ombie-, -onsei-, -ori-, -pon-, -ros, -spen-, -spend-, -tee, -tire-, -uffit, -usp-, -uspe-, -uspen-, a t, allo, ca va, comb-, combi-, del-, depot, jam-, jama-, jamai-, jamais, la verif, lien, marche, mois prochain, on ma, pas joue, patie-, photo, quelle heure, suffit, sus-, susp-, suspe-, tran-, ya
-24: -ame, -asse-, -cais-, -caiss-, -des, -ebit-, -ers-, -ffic-, -ionn-, -itio-, -mage, -ncais-, -nnu-, -nnul-, -nul-, -omat-, -ouver, -reu-, -ris, -rou-, -rto-, -uver, acces, annu-, annul-, att-, bail, car-, debit-, enca-, encai-, est ou, gain, jai rien, le bot, les #number, match de, nom, parl-, plus tard, rapp-, toi, val-, valide, verif
-25: -ande, -andez, -dre-, -efuse, -ese-, -eul, -fuse, -hum-, -ico-, -ident-, -ive, -jour, -noi, -nsei-, -oup, -oupi-, -oupie-, -quer, -rche, -rne-, -rnoi, -roupi-, -seil-, -seill-, -tati-, -tez, -upi-, -upie-, -urnoi, bjr, bonn-, bonne, croup-, depa-, dess-, la mise, ligne, mon nom, refuse, reti-, spo-, tournoi, vers-, vou-
-26: -actur-, -alide, -ash-, -atch, -avie-, -cces, -elev-, -ell-, -fait, -isa-, -lide, -mai-, -nec-, -nnec-, -ois, -ombi-, -ourno-, -ourt, -pte, -rno-, -rtu-, -tch, -tes-, -test-, -urno-, -urt, -voy-, court, factu-, free spins, lanc-, march-, match, mets, pas-, pass-, perdu mon, rece-, vous, vrai
-27: -able-, -actu-, -aff-, -ang-, -atie-, -atien-, -dant, -ecte-, -resse, -sei-, -uvre, bande, conse-, coup, faut, le mois, matc-, mise, quand meme, quo-, regl-, rob-, sca-, virement, wager
-28: -alu-, -alut, -arte, -cran, -ctur-, -den-, -ent-, -han-, -ile, -lon, -mag-, -oque, -oye, -ran, -tion-, -tres, avo-, cart-, dim-, ecra-, ecran, free, la semaine, spin-, spins, tar-, wag-, wage-, y a
-29: #amount, -ela-, -elo-, -emarr-, -epas-, -epass-, -hange-, -llo, -marr-, -mment, -pas-, -pass-, -pin-, -ssio-, -ssion, ferme, gain-, gains, slt
-30: -and, -ange-, -col-, -eri-, -ges, -ique, -ouc-, -pte-, a chaque, carte, jeu-, joue au, la promo, nouv-, nouve-, rac-, rap-, sms, tra-
-31: -aha, -avi-, -dee, -mais, -onc, -uvr-, comment, donc, envoy-, fois, form-, hah-, haha, peu-, valid-
-32: -arr-, -atc-, -ati-, -ecu, -enti-, -epa-, -ffich-, -fich-, -mbi-, -omo, -ppl-, -ture, -urs, alors que, ann-, dis-, est ce, foi-, marc-
-33: -ain-, -ans-, -ard, -dent-, -denti-, -ebi-, -erif, -oqu-, -rif, -tif, cli-, code, conne-, debi-, ecr-, pour le, sont
-34: -bot, -ctu-, -lut, -obo-, -obot, ca fait, live, ok, pay-, robo-, robot, t il, vous me
-35: -ail, -onse-, -pli, -ppli, -rre, -ume-, chan-, facture
-36: -hang-, -liq-, -liqu-, -mat-, -nvo-, -romo, conn-, dem-, lan-, mis-, promo, tes
-37: -age-, -alid-, -arre, -fic-, -ifi-, -imag-, -image, -irem-, -ireme-, -lid-, -port, -tio-, a jour, mav-, recu, t, virem-
-38: -cture, -ffi-, -pot
-39: -app-, -ion-, -ode, a demain, lie-
-40: -ins, -pie-, -rom-, chang-, prom-, tours
-41: #time, -pins, envo-
-42: -ich-, -nse-, -tir-, mais, retr-, vire-, votre
-43: cest quoi, et le, vot-, votr-
-44: le bonus, liv-, mes #number, sur mon, veri-
-45: -ali-, -che, bot
-46: -etir-, cod-, retir-
-47: peux
-48: -iqu-, acce-, retrait
-49: -ons
-50: quel
-51: deb-, tour-
-52: -ien, dun
-53: -tra-, -trait, a ete, gai-
-54: depuis la, quoi
-55: ete
-57: -etrai-
-58: -etra-, rec-, retra-
-59: -nus, ban-
-60: #number, -cce-, ver-
-61: -onu-, -onus, bonu-, bonus
-62: -trai-
-66: -tre-, ret-
-67: que-
-68: -uoi
-69: -uel
-79: tu
-94: bon-
-127: ou
`,
  },
};
