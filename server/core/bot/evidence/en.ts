/** What pieces of English messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 256, care: 424 },
  weights: {
    crisis: `
127: L_OVER, SUICIDE
122: X_MEANS
121: be
115: the
106: O_DEATH
100: K_CLOSING
99: L_BODY, O_SENSE
96: V_ENOUGH
94: V_MEANS
91: L_TELL, X_QUIET
90: O_DOIT
89: K_STUFF
87: L_THIRD, V_WISH
86: up
85: L_PLACE
83: he
82: T_REFUSES
81: O_GOING
79: if
77: MEANS, X_NOTEPLACE
76: K_AFFAIRS
75: O_HIDE
74: F_END_OBJECT, V_DEATH, X_SPOT
72: V_LIFE
70: KILL, X_DRAWN
69: F_WISH, HEIGHT
68: X_NEVERDAY
67: K_HIGH, U_LIFE, WANT, im, the-
65: -ell
64: O_WORLD
63: H_STRANGER, J_PARTNER
62: V_MISS
60: LOSE, O_GOODBYE
59: -ime, F_HARM
58: K_STASH, ive, of
57: -cid-
56: L_FUNERAL
55: DIE, O_REJOIN, X_NOT
54: X_SAYS
53: O_PILLWORD, for me
52: K_NOBODY
51: J_MINDSEE, K_STILLWATER, X_MONEYLEFT
50: K_WAGERWORD, O_WHEREFOUND, WORTHLESS, X_WORRY
49: F_SOON, pic-, to my
48: -ont, -tte-, EXIST
47: Q_LOW, all
46: -ave, -elf, CHILD, L_HANDED, dont
45: -ing, G_LAUGH, X_WORTH, kms, sto-, time, wal-
44: BODY, F_DIE, JUMP, V_HARM, V_PLACE, don-
43: -per, FAREWELL, V_FINAL, X_CLOSING
42: -ide, K_ONTHEM, LOVE, O_CALM, O_EVER, X_THEY, X_TIRED, out of, way
41: -ice, K_KIN, NEG, O_EDGE, O_LIFEX, O_TOOL, V_WORLD, point, the point
40: -hat-, O_DEADLINE, PILLS, X_MISSING, this time
39: -ugh-, K_WILLNOT, V_LETTER, X_BYE, chat, few, pick-
38: -eft, -oint, -ote, DEATH_NOUN, F_SELF, JOKE, left, mea-, no
37: -ind, O_WAYOUT, SELF
36: -ife, -tll, K_WITHOUT, X_AFTER, X_ATTEMPT, loo-, see
35: -king, K_FINAL, LIFE, RELIEF, X_WANT, Y_COMPULSE, lef-, poi-, poin-
34: -kin-, fr, fr this, kms fr, picke-, picked, the account
33: -ked, -lie-, -tan-, -ter, O_GONEPLACE, O_SAID, him, itl-, itll, sav-
32: -bod-, -eac-, -rot-, -sel-, K_LIGHTER, O_OVER, O_VOICES, gon-, on the, tid-
31: -ght, J_INCOMEGONE, O_STEP, STAND, V_EVER, V_NOWAY, fin-, good-, it all, ove-, soo-
30: -ide-, -nly, -uic-, GET_MEANS, K_ABSENT, PERMANENT, PLACE_HIGH, here, mean, mes-, wou-, woul-
29: -bou-, -hats, -icid-, -obod-, -obody, -oug-, -tand, -uici-, -uicid-, F_BODY_ACT, O_TIDY, at #number, nob-, nobo-, nobod-, nobody, pea-, peac-, sent me, suic-, suici-, wont be
28: -fter, -ght-, -oke, -snt, -tch-, K_THENME, O_BURDEN, after, bette-, better, die, do this, her-, i leave, los-, more, point in
27: -body, -ead, -gain, -ici-, -ome-, -self, -ser-, -tion, -use, F_STATION, G_DEATH, H_CANT, LAST_WORDS, again, life, my last, u
26: -abl-, -ablet-, -blet-, -blets, -eave, -eing, -eli-, -fte-, -hin-, -nge-, -noug-, -nough, -ook-, -ore, -ough-, -oul-, -ses, O_GAVE, WHERE, a date, aft-, afte-, eno-, enou-, enoug-, enough, eve-, for a, it up, leave, losi-, losin-, losing, me now, nice, no need, paper, tablets, tim-, with you, would
25: -ape-, -aper, -ats, -chi-, -ein-, -gai-, -gin-, -igh-, -nou-, -other, -ught, -utti-, -uttin-, -ythi-, -ythin-, COUNT, G_ADJECTIVE, O_PASSED, O_STANDING, aga-, agai-, not-, pape-, pil-, tell my, tur-
24: -alk-, -ent, -ers-, -nted, -ran-, -rote, -yth-, ACCOUNT, BREAKUP, K_LASTSTAKE, LOGIN, LOWERCASE_YES, O_NONEED, O_OWN, U_THING, V_DENY, atte-, bad, by the, jum-, one, only, pap-, tab-, tabl-, try, wis-, wrot-, wrote
23: -des, -icked, -ivi-, -oic-, -ond-, -onger, -ood-, -ose, -osin-, -osing, -ris-, -tim-, BETTER_OFF, K_REHOME, K_WEIGHT, LIVE, OVERDOSE, O_WATER, V_JUMP, X_KIN, X_NOREPLY, and, few more, hear, if i, is the, lon-, lot, mess-, need the, no more, not, own-, owne-, phon-, sha-, stop, thin-, voic-, with me, wrote the
22: -anc-, -ath, -cide-, -eath, -ides, -int, -lan, -nna, -onge-, -onn-, -onna, -ruc-, -stand, -wne-, -wner, K_NOTICE, O_MADEUP, REVERSE, a few, bei-, bein-, being, bit, cant do, dow-, down, gonn-, gonna, goo-, i dont, in at, in the, lif-, lol, mor-, not even, now ive, open, owner, tak-, take the, the only, the table, the tides, thi-, tide-, tides, tides in, understand, voi-, what-
21: -cide, -dos-, -dose, -elie-, -erdo-, -erdos-, -erna-, -ernam-, -ful, -ghter, -heck-, -his, -hter, -ishe-, -ished, -ought, -own, -pen, -rdo-, -rdos-, -rdose, -sern-, -serna-, -top, -verd-, -verdo-, -vin, -yse-, -ysel-, -yself, HAPPIER, O_THEY, POINTLESS, V_SOON, all stop, an overdose, be here, check-, fla-, for good, have a, i lost, i wont, ive run, land, lig-, ligh-, long-, longe-, longer, mys-, myse-, mysel-, myself, onl-, overd-, overdose, the #number, the phone, there-, this, user-, usern-, username, w, walk-, who do
20: -ace-, -aki-, -akin-, -aking, -lets, -name, -nger, -oun-, -rname, -tio-, -vin-, O_RELIEVED, X_DIES, after losing, and i, bla-, date, hear from, i should, itll be, leav-, note, one-, ones, phone, plan, that-, thats my, to, turni-, turning, wak-
19: -alke-, -alked, -bout, -ean, -eir, -heir, -hem, -ish-, -ita-, -les-, -less, -lke-, -lked, -lls, -lved, -olic-, -olve-, -olved, -ome, -orld, -rag-, -rld, -ught-, -yin, DEBT, J_MYSELF, N_UNDO, O_EVERYBODY, abou-, about, come, day on, els-, flo-, he was, home, i go, kil-, lan-, like to, min-, nobody in, own, pas-, pla-, run out, says it, see-, self, sent, shes been, solv-, solve-, solved, sor-, stop-, sui-, table, their, them, walk, who-, with it, won me, worl-, world
18: #number bus, -ainl-, -cked, -eav-, -eful, -han, -hec-, -hei-, -icke-, -ing-, -inl-, -iou-, -nes, -ody, -oked, -one-, -ooked, -oth-, -rage, -tche-, -ther, -uie-, -win-, -wing, J_REEL, O_LAST_AFFAIRS, abo-, chec-, dont see, driv-, endi-, endin-, ending, even notice, fro-, hom-, im finished, it where, kill, look, look-, ple-, quie-, read this, sca-, sen-, than, the first, the house, thei-, tired of, turn-, use-, wris-
17: -arm-, -atte-, -ayb-, -aybe, -bts, -ebt-, -ebts, -eme-, -emem-, -ememb-, -ern-, -ery-, -hos, -hou-, -ills, -loor, -lse, -lve-, -mem-, -memb-, -membe-, -olv-, -orl-, -res, -ron-, -sap-, -sses, -ters, -uck, -utt-, -ved, -very-, -ving, -ybe, -yll, K_THEY, O_GOD, STOP, V_TALKS, account, att-, bal-, before the, boug-, bough-, bought, cutt-, cutti-, cutting, debt-, debts, do it, eas-, else, every-, floor, funny how, harm-, hur-, is all, is gone, jun-, lea-, like i, may-, mayb-, maybe, me his, mil-, not playing, now not, rather than, reme-, remem-, remember, ser-, slee-, soon, spent it, ten, thats, theres, they say, this account, to die, walke-, walked, wasn-, wasnt, well, whos, write it, you lot, your chat
16: -ace, -arl-, -avi-, -ayi-, -bye, -cke-, -count, -dby-, -dbye, -eck-, -eig-, -eigh-, -eliev-, -embe-, -ember, -erio-, -eriou-, -ess, -ess-, -hed, -hon-, -ill-, -isap-, -isapp-, -liev-, -mag-, -nam-, -odb-, -odby-, -odbye, -old-, -ong-, -oodb-, -oodby-, -oom, -osi-, -othe-, -pid, -ppe-, -rio-, -riou-, -rnam-, -ront, -sapp-, -tter, -tup-, -tupi-, -tupid, -ump-, -upid, -urni-, -urnin-, -ver-, K_FASTTRAIN, acc-, bett-, ble-, book-, by, canc-, cance-, cutting again, disap-, dont send, drivi-, end it, floo-, fron-, front, front of, goodb-, goodbye, hand and, hav-, hold-, i do, i spent, ima-, imag-, in front, in order, ins-, its an, jump-, leave the, mam, me im, my life, of being, one way, other side, over, passes, put a, reli-, relie-, road, seri-, serio-, so tired, stup-, stupi-, stupid, take, take my, the last, theres no, tired not, tired tired, to keep, was-, week i, whats the, ye
15: -abi-, -acef-, -acefu-, -arly, -asn-, -asnt, -att-, -aug-, -ayin, -cef-, -cefu-, -ceful, -ching, -der, -dren, -emb-, -emp-, -erson, -hink, -inis-, -lanc-, -lance, -ldren, -ming, -ndin-, -nding, -ner-, -nyt-, -nyth-, -nythi-, -oat, -odn-, -odni-, -odnig-, -omer, -omi-, -oni-, -onig-, -onigh-, -oodn-, -oodni-, -ooke-, -orry, -ouse, -rde-, -rden, -rivi-, -rson, -tel, -temp-, -tomer, -ttem-, -ttemp-, -ture, -ull, -upi-, -urden, N_DAYNAME, O_I, O_NOTHERE, O_WHEELS, Q_MINE, Q_TELL, Q_UTILITY, STATUS, V_EVERYONE, a burden, am #number, anyt-, anyth-, anything, attem-, bou-, bur-, burd-, burde-, burden, cancel the, customer, do not, dra-, fast, find, find the, fini-, finis-, goodn-, goodnight, his, hos-, house, i look, i mean, im going, into the, is left, it for, it on, jus-, just, last, lov-, mind, my mother, nea-, over-, person, pho-, sayin, some-, sons, stan-, taki-, takin-, taking, the letters, think, toni-, tonig-, tonight, worr-
14: -abin-, -abine-, -ads, -alm, -ans, -atch-, -bine-, -binet, -care-, -cida-, -cidal, -dal, -den, -dent, -eas-, -ecid-, -eta-, -ets, -hing-, -hings, -icida-, -icide, -idal, -inet, -ious, -ists, -lde-, -lder, -mall-, -mally, -min-, -ndi-, -ook, -orr-, -ould, -ren, -rious, -rists, -rmall-, -rna-, -shed, -sts, -tay-, -tru-, -truc-, -uld, -urd-, H_ACCESS, O_TOOMUCH, UPLOAD, V_KIN, Y_LOSS, bonus i, cab-, cabi-, cabin-, cabinet, cal-, calm, dat-, dec-, decid-, ever, gambling with, happens to, it im, its all, las-, nic-, normally, ok, plan-, scare-, sorry for, stay-, suicidal, suicide, the other, the time, there is, thing-, things, think i, tic-, to take, where, wrist-, wrists, your site
13: -asses, -augh-, -ebo-, -ecki-, -eckin-, -eryb-, -erybo-, -etai-, -ffers, -hecki-, -hone, -hurs-, -hursd-, -iev-, -ings, -inte-, -inted, -itch-, -itche-, -net, -oad, -oin-, -ope, -ormal-, -ous-, -pot, -rans-, -ret, -rist-, -rmal-, -rms, -rsd-, -rsda-, -rsday, -ryb-, -rybo-, -rybod-, -she-, -sing, -ski-, -skin-, -tem-, -time, -top-, -urde-, -ursd-, -ursda-, -veryb-, -wall-, -wallo-, K_NAMED, Y_ONEMORE, account and, after the, and he, arm-, arms, bas-, bat-, boo-, checking, det-, deta-, detai-, ever-, everybody, go to, has a, is that, it doesnt, keep, light-, mother, my kids, my sisters, offer-, offers, one night, our, picked the, recor-, roun-, round, scar-, see it, send the, sisters, sol-, stu-, swal-, swall-, tell, the roulette, the spins, thur-, thurs-, thursday, ton-, tran-, trans-, wake, wil-, will, worri-, wri-, wro-
12: -able, -ala-, -ance-, -ansf-, -ansfe-, -ass, -chen, -cor-, -ders-, -derst-, -ecor-, -erd-, -ere, -erso-, -erst-, -ersta-, -fers, -ghte-, -hell, -hey, -hey-, -hough-, -hte-, -hur-, -inish-, -isa-, -ister-, -lar-, -lot-, -lots, -nders-, -ngi-, -ngin-, -nig-, -nigh-, -night, -nsf-, -nsfe-, -ottl-, -ottle, -ound, -owi-, -owin-, -owing, -ransf-, -rks, -rob-, -rso-, -rst-, -rsta-, -rstan-, -sfe-, -sweri-, -tchen, -tle, -tter-, -tters, -ttle, -weri-, -werin-, O_DRIVE, Q_QUIT, and your, answering, bott-, bottl-, bottle, col-, deat-, death, deci-, did, disa-, dog, ear-, finished, grand-, inst-, kit-, kitc-, kitch-, kitchen, love, my hand, my own, one more, ope-, pal, pers-, perso-, pill-, pills, polic-, prob-, read, said it, sat, savi-, savin-, she-, shel-, shell, side, slot-, slots, sorr-, sorry, the one, the same, they, they-, to send, to the, used to, wel-, whats, where the, wish
11: -ake, -allo-, -allow-, -and, -aught-, -duc-, -essi-, -etail-, -eyl-, -eyll, -fer-, -gre-, -hel-, -her, -heyl-, -heyll, -inal, -ink, -int-, -mer, -oks, -ooks, -orrie-, -our, -ram-, -rand-, -riv-, -sking, -ssa-, -tail-, -tails, -ughte-, -wal-, BYE, GONE, P_WRONGCARD, Q_VIOLENCE, SWEAR, V_PAIN, and im, aski-, askin-, asking, come back, coun-, count-, cut, dead than, details, dri-, final, from me, hea-, i did, ill, joke, know why, order, own life, pra-, qui-, rat-, shou-, sid-, sit-, site, som-, swa-, the money, theyl-, theyll, thoug-, under-, ur, want to, will be, your
10: #number th, -ade, -ails, -ain, -alan-, -alanc-, -ancel, -avin-, -bin-, -eep, -efu-, -eryt-, -eryth-, -estio-, -here-, -hes-, -houg-, -hree, -ight-, -ils, -ini-, -ite, -nce-, -ncel, -nth, -orri-, -otice, -ous, -out, -ped, -rst, -ryt-, -ryth-, -rythi-, -sters, -stio-, -stion, -sur-, -the-, -tic, -ues-, -uesti-, -ura-, -urn, -veryt-, ARRIVE, FRIEND, J_SPAN, K_LOOKS, K_NEARBY, WHAT, about it, and a, bala-, balan-, balance, cancel, earl-, everything, feel-, hand, has to, have, hous-, jok-, lat-, note on, notice, off the, out for, poli-, ques-, quest-, question, rath-, rathe-, rather, rem-, rou-, said, shi-, sle-, th, the weekend, thinking about, this is, thou-, three, to do, to live, to me, tried to, would you, you know
9: -anin-, -aning, -asi-, -ast, -ater, -atter, -car-, -ctio-, -earl-, -early, -erifi-, -esti-, -houl-, -ies, -ign, -ilau-, -ilaug-, -ist-, -iver, -jil-, -jila-, -jilau-, -lac-, -lau-, -laug-, -laugh, -liv-, -llo-, -loo-, -lway-, -lways, -mojil-, -ngs, -nish-, -nishe-, -nning, -now, -oint-, -ojil-, -ojila-, -ons, -ops, -ots, -pent, -rifi-, -roth-, -rothe-, -son, -toppe-, -urn-, -urs-, N_DONE, N_ONCE, P_PROOF, Q_YOURS, V_AWAY, a note, about the, alw-, alwa-, alway-, always, brot-, broth-, brother, dad, emojilaugh, gone, head, in it, kee-, kind, luc-, matte-, matter, mean-, mine, my bonus, my brother, near-, nearl-, nearly, nor-, norm-, norma-, now i, only one, post, reco-, shoul-, sig-, sign, sis-, sist-, siste-, spent, stopped, tir-, tire-, tired, took the, what happens, you see
8: -aha, -aid, -all-, -ary, -chin-, -ctur-, -ekend, -essin-, -ette-, -ger, -ictu-, -ictur-, -ild-, -ili-, -isa, -ivin-, -iving, -kend, -ling, -nsur-, -nsura-, -nto, -obo-, -oke-, -oli-, -osit, -otic-, -posit, -ppens, -rma-, -rry, -side, -sit, -stan-, -sura-, -suran-, -thi-, -tur-, -unt, -uranc-, -ust, I, K_ARRANGE, N_MINE, Q_ROOF, STILL, a bit, agent, blac-, cla-, deposit, fas-, fine, hah-, happens, har-, hou-, insur-, insurance, isn-, isnt, ive been, kid-, kin-, lad-, lads, mum, nex-, next, notic-, passe-, pict-, pictu-, plays, plea-, pleas-, pls, rel-, rop-, rope, sai-, say, statement, thanks for, to kill, vis-, visa, weekend, what i
7: -app-, -appe-, -asino, -ause, -ble-, -dni-, -dnig-, -dnigh-, -hould, -irs-, -irst, -lan-, -let-, -mal-, -ont-, -ove, -pens, -rned, -sino, -sti-, -topp-, -und, F_LOSE_ALL, G_FUN, J_CAUSE, J_SELFBLAME, K_PET, P_THATWAS, SINCE, ago, casi-, casin-, casino, comi-, comin-, coming, cos, dont know, end-, firs-, first, happe-, i want, log-, logg-, logge-, logged, mont-, que-, rea-, sam-, should, stopp-, the car, thu-, wan-, wat-
6: -ally, -ance, -are-, -atc-, -cco-, -ccou-, -ccoun-, -din-, -ding, -dnt, -ight, -ion, -ith, -low-, -nal, -nder-, -ogg-, -orm-, -orma-, -ount, -rni-, -rnin-, -rning, -sid-, -ttl-, -unc-, -ure, MY, acco-, accou-, as, awa-, away, bridge, end, insu-, livi-, livin-, living, looke-, looked, play-, roo-, sayi-, so, str-, table-, then, want, winni-, with
5: -able-, -ation, -cou-, -coun-, -eeke-, -eeken-, -eke-, -eken-, -eres, -ette, -ffer-, -ghts, -heres, -hts, -ida-, -leas-, -lette, -nni-, -oon, -oule-, -oulet-, -sin-, -tte, -ugh, -uick, -ulet-, -ulett-, AGAIN, G_JEST, VEHICLE, brid-, bridg-, com-, even, oth-, othe-, quick, roul-, roule-, roulette, same, sel-, send, sou-, weeke-, winn-
4: -aus-, -eri-, -etter, -ino, -lea-, -nis-, -nnin-, -rly, Q_HALT, Y_CHASE, from, has, please, sin-
3: -ate-, K_ME, N_ASKING, Q_HOUSEHOLD, X_GIVE, Y_SICK, i have, me, nig-, nigh-, wher-
2: CLOSE, Q_KIN, V_ME
1: -ine, -ning, -one, tha-
-1: -age, -ive, do you, you
-2: -met-, -omet-, -rom, -spo-, O_NO, nee-, somet-, wit-
-3: -ang-, -ath-, -ene-, -mbe-, -mber, -unda-, NOT_ARRIVED, N_CASHACT, N_PROMISE, N_STATES, Q_PLAY_ONLY, T_POWER, T_STAFF, know, mon-, put, why
-4: -ase, -atio-, -ber, -dress, -hdraw-, -ive-, -leep, -nda-, -ress, -ryone, -tar-, -very, ME, U_SELF, address, can-, every, everyone, my, on my, with-
-5: #amount quid, -anged, -ank, -atur-, -aye-, -cre-, -draw-, -hdr-, -hdra-, -hing, -ingo, -ithd-, -ithdr-, -lle-, -mes, -ngo, -ning-, -nings, -nning-, -oney, -ple, -sport, -thdr-, -thdra-, CONTRIBUTE, EXPIRE, N_GAP, N_TOOK, O_ABOUT_ME, P_GONE, P_UNMOVED, SAFE, T_RUDE, X_I, Y_SHAME, bee-, been, bil-, lost, money, passport, pos-, scre-, wage-, wee-, withd-, won
-6: -ail, -are, -ari-, -ash, -ass-, -assp-, -asspo-, -ayou-, -cree-, -dra-, -ebody, -ers, -ine-, -mal, -ornin-, -plai-, -plo-, -row-, -sib-, -sibl-, -sible, -spor-, -ssi-, -ssp-, -sspo-, -sspor-, -tud-, -veni-, -you-, FEE, K_LATER, L_GRIP, O_METHOD, O_UNDER, PLEAD, Q_AGAIN, T_PUT, X_SIGN, alr-, am, ask-, cash out, code, deal-, dro-, even-, eveni-, feel, hap-, happ-, how long, i can, i just, man-, mate, mone-, morning, passp-, says, scree-, somebody, stud-, tea-, with the, won-
-7: #number on, -alf, -any, -arg-, -art, -ather, -ayed, -ayo-, -bit, -cat-, -ctiv-, -ddr-, -ddre-, -ddres-, -dit, -dres-, -ebit, -enn-, -ger-, -how-, -hre-, -ise-, -ister, -ment-, -meo-, -oan, -ocke-, -oof, -oss-, -ouch-, -rat-, -rce-, -rong, -rop-, -sba-, -sban-, -sho-, -tat-, -tho-, -tri-, -unts, -uro, -usb-, -usba-, -usban-, -ven, GAMBLE_ONLY, MARKETING, O_AHEAD, THANKS, WHY, addr-, addre-, bec-, before i, bill, cod-, cor-, dead, debit, doe-, euro, hal-, half, her, hus-, husb-, husba-, i send, jac-, loan, my winnings, out to, pays-, pend-, pendi-, pending, proof of, show-, supp-, tell-, ther-, thre-, to play, want-, week-, what is, wif-, winnings, wrong
-8: -achi-, -achin-, -ack-, -aler, -alle-, -ande-, -arc-, -ason, -aste-, -atch, -ays-, -bby, -ced, -ceiv-, -ctua-, -day-, -days, -dnes-, -dnesd-, -ealer, -eason, -ebi-, -eceiv-, -edn-, -edne-, -ednes-, -efor-, -efore, -eiv-, -elc-, -elco-, -elcom-, -elo-, -epos-, -eposi-, -epte-, -erda-, -erday, -ester-, -eth-, -fore, -hop, -hoto, -hro-, -icat-, -idni-, -idnig-, -iffe-, -imes, -inn-, -ips, -jis-, -lcom-, -lcome, -mojis-, -nch, -nder, -nesd-, -nesda-, -nswer, -ock, -ojis-, -oll-, -oto, -pin-, -pir-, -port-, -posi-, -rac-, -rda-, -rday, -red-, -redi-, -rent, -rent-, -ress-, -roof, -rriv-, -sterd-, -swer, -teen, -tera-, -terd-, -terda-, -ths, -tion-, -tiv-, -tor, -uch-, -uses, ALREADY, EXISTING, FAMILY, F_BLEED, GAME, GAMEWORD, J_FUND, J_UTILITYOUT, K_COVERS, N_SUM, Y_HELP, actu-, actua-, answer, arri-, arriv-, bank, bef-, befo-, befor-, before, block, bro-, cou-, cra-, cre-, cred-, credi-, deale-, dealer, debi-, depo-, depos-, does the, eur-, excluded, how many, inter-, kno-, lau-, laug-, may, midn-, midni-, midnight, move-, my name, paid, phot-, photo, pou-, poun-, proo-, proof, reason, req-, requ-, sayin-, saying, shop, start-, sund-, sunda-, take-, ten-, the kids, thing, this morning, unde-, wag-, wedn-, wedne-, welc-, welco-, welcome, yes-, yest-, yeste-, yesterday
-9: -adin-, -ading, -aint, -ation-, -clude-, -dde-, -dne-, -eale-, -efo-, -ell-, -ept-, -estr-, -estri-, -etu-, -etur-, -ffer, -fic-, -hanc-, -hile, -icte-, -icted, -iday, -ike, -laint, -let, -losed, -lot, -lude-, -luded, -ned, -nno-, -nsi-, -oad-, -ofi-, -ole, -onus, -ors-, -osed, -other-, -oure, -pos-, -ppl-, -ppor-, -rad-, -rall-, -rof-, -rofi-, -rus-, -sion, -stri-, -stric-, -tart-, -tee-, -thers, -ude-, -uded, -und-, -unds, -uppor-, -ure-, -vol-, -wea-, H_LAW, PROBLEM, a week, am i, and the, are you, block-, bonus, bye, closed, complaint, con-, den-, dep-, drop-, eac-, each, for the, good, its gone, join-, lee-, make it, moved, my sister, nan-, new-, offer, on a, prof-, profi-, refu-, restr-, retu-, retur-, sch-, slot, swea-, the bus, the door, the site, trus-, wheres the, whil-, while, you pay, youre
-10: -aff, -aily, -ale-, -ambli-, -ands, -ann-, -artn-, -artne-, -assed, -ast-, -ated, -athe-, -ator, -atu-, -cli-, -clin-, -dle, -ecl-, -ecli-, -eclin-, -eel, -eyr-, -eyre, -hange-, -har-, -heyr-, -heyre, -hum-, -humb, -idn-, -iff-, -inall-, -isc-, -itch, -ited, -itt-, -late, -lri-, -lrig-, -lrigh-, -mbli-, -mpla-, -mplai-, -nall-, -nally, -nus, -obb-, -ode, -ompla-, -onu-, -orki-, -orkin-, -ort, -osits, -oved, -over, -pla-, -reak, -reat-, -reath-, -right, -rol, -rov-, -rri-, -rtne-, -rtner, -shi-, -sits, -slee-, -sleep, -taf-, -taff, -tne-, -tner, -trol, -umb, -urse, -vis-, -witch, -yre, CODE, DEPOSIT, J_FOLK, J_NOSLEEP, P_HURRY, REFUND, REVERSE_ASK, TWICE, WIN_NOUN, alri-, alrig-, alright, asl-, asle-, aslee-, asleep, big, bonu-, break, cash-, cle-, clea-, coo-, dai-, dail-, daily, decl-, decli-, deposits, does not, finally, free-, in my, inte-, loa-, me on, monz-, monzo, mov-, now, now and, page, partn-, partner, pre-, red, rest-, sma-, staf-, staff, swe-, switch, theyr-, theyre, to be, to get, to see, under the, wea-, worki-, working, wron-
-11: -adi-, -ake-, -and-, -anne-, -ces-, -cho-, -choo-, -chool, -count-, -eal-, -eeps, -egi-, -elet-, -elly, -ents, -epo-, -ete, -ethi-, -ffe-, -her-, -hool, -ian-, -ibl-, -ible, -icks, -ily, -ime-, -ion-, -irlf-, -irlfr-, -ith-, -itin-, -iting, -ived, -ken, -lean, -lec-, -lect-, -lete, -lev-, -leve-, -leven, -lfr-, -lfri-, -lfrie-, -lock-, -meth-, -methi-, -noc-, -nzo, -ometh-, -ontr-, -onzo, -ortg-, -ortga-, -pea-, -pen-, -plain-, -put-, -rai-, -rking, -rlf-, -rlfr-, -rlfri-, -rted, -rtg-, -rtga-, -rtgag-, -str-, -ted, -tes, -tga-, -tgag-, -tis-, -uit, -uri-, -use-, -ute, -utto-, -ween, -xcl-, -xclu-, -ypi-, ACCOUNT_ONLY, F_CLEAN, H_UNASKED, J_GONE, Q_HARMED, SMS, UNBLOCK, accounts, at my, bann-, banne-, bea-, breat-, but-, butt-, butto-, came, can you, clean, contr-, day, elev-, eleve-, eleven, excl-, exclu-, frid-, from my, girlf-, have to, i got, i know, i only, i won, in, it wont, keeps, knoc-, live, muc-, much, my father, need, pag-, part-, possible, scho-, schoo-, school, six, sun-, sup-, text, to you, where-, yea-
-12: -acked, -act-, -age-, -ail-, -alt-, -amst-, -appy, -ash-, -ati-, -cate, -clu-, -cto-, -eed, -eps, -est, -fri-, -frie-, -frien-, -hame-, -hamed, -hang-, -hers, -iso-, -lep-, -ler, -ling-, -lli-, -med, -mer-, -mpu-, -mrw, -mst-, -nde-, -ney, -nows, -nsion, -nter-, -ntil, -ompu-, -ona-, -onz-, -orn-, -ossi-, -ossib-, -peak, -rge-, -rki-, -rkin-, -sha-, -sham-, -shame-, -sio-, -ske-, -sked, -ssib-, -ssibl-, -sta-, -til, -tor-, -tric-, -upp-, -uppo-, -urit-, -usi-, -uts, -wee-, -wic-, -wice, -ypin-, -yping, G_FEELING, G_THING, N_PAY, P_THROUGH, ash-, asha-, asham-, ashamed, aske-, asked, aut-, ban, betti-, betting, cash, chang-, compu-, cont-, dea-, do a, does, exc-, foo-, got a, happy, i had, i see, it but, it was, knows, many, marri-, me back, my eyes, my profile, n, pension, poss-, possi-, rev-, sold, spea-, speak, suppo-, sur-, tea, the chat, the gym, tmr-, tmrw, to win, tou-, twi-, twic-, twice, typi-, typin-, typing, und-, unt-, unti-, until, use, whe-, win i
-13: -ant-, -arri-, -bli-, -cond, -ear-, -eath-, -econd, -eds, -eeds, -efer, -ery, -ffi-, -fil-, -file, -has-, -ied, -iss-, -ment, -moj-, -moji-, -nce, -nsta-, -ock-, -ofil-, -ofile, -oji-, -ond, -orro-, -rds, -rofil-, -sor, -ssu-, -tie-, -ton, -yed, -yone, N_ELSE, Q_PLAY, Y_PLAYED, a, account i, act-, adv-, can i, cant i, changed, chas-, emo-, emoj-, emoji-, father, gym, hid-, i live, int-, is, ive lost, job, keep saying, kic-, last month, man, marr-, me in, moo-, my account, my bank, my passport, now the, pres-, profile, prov-, rai-, refe-, ret-, second, send it, spin, tal-, tex-, thank-, thanks, there a, typ-, wheres, why cant, wont
-14: #number, -anks, -arr-, -ato-, -ays, -ban-, -eathe-, -ence, -enin-, -ening, -ensi-, -ensio-, -esd-, -esda-, -esday, -etin-, -eting, -hank-, -hanks, -here, -inal-, -mpl-, -nks, -nsio-, -olu-, -oot, -orrow-, -ouc-, -rit-, -rrow-, -sle-, -ssed, -tni-, -xed, ALL, PLEASE_HELP, Q_SPENT, WAGER, Y_GAMBLE, app, app-, bot, cam-, card-, cards, day-, days, eig-, eigh-, ent-, ex, fat-, fath-, fathe-, final-, food, get me, give me, goe-, goes, good with, is #number, is there, keep going, make, miss-, off me, pay, pens-, pensi-, to a, to her, tol-, told, wed-, year
-15: -arte-, -ate, -bles, -come, -ela-, -ere-, -gag-, -iend, -irl-, -lock, -nded, -ong, -pend-, -port, -rel-, -res-, -rien-, -riend, -rig-, -righ-, -rke-, -sine-, -sines-, -sla-, -ugg-, -ugge-, -usine-, -ven-, -xclud-, BALANCE, F_SHAME, HOW, P_WAITED, YOU, Y_OWNED, Y_SECRET, bus-, busi-, busin-, business, do i, free spins, get, gir-, girl-, gran-, i could, i get, i need, lik-, like, me something, of it, off, the free, when, your-
-16: -amed, -ayd-, -ayda-, -ayday, -clud-, -ect-, -eeri-, -efe-, -ens-, -ett-, -ged, -hes, -line, -lud-, -nstal-, -ntr-, -ompl-, -ool, -osit-, -oth, -ove-, -posit-, -ral-, -ree-, -rio, -stal-, -ter-, -usin-, -yda-, -yday, F_BILLS, HELP, K_GOTIT, borr-, borro-, both, cant, compl-, far-, fou-, i never, in a, mak-, me for, mid-, number, old, one of, payd-, payda-, payday, pro-, see my, talk, than-, the new, what, wor-
-17: -ant, -elp, -ends, -era-, -ered, -ert-, -est-, -este-, -ethin-, -gged, -hic-, -hich, -ich, -idi-, -idin-, -iding, -ines-, -iness, -les, -lit-, -mail, -ness, -nner, -ork-, -ors, -pin, -ring, -rse, -rtn-, -tto-, PERSON_SURE, T_LOOKINTO, WAITING, YOUNG, and now, ask, bloc-, coul-, ele-, email, help, last one, let me, mar-, my #number, out if, poor, should i, so i, so low, something, then im, want a, whic-, which
-18: -ams-, -art-, -hir-, -ity, -land, -obot, -ouv-, -ouve, -ows, -ric-, -tal-, -tch, -ten, -umbe-, -umber, -ute-, -uve, N_DOUBLE, N_WORDNUM, WHEN, WHO, cas-, could, it be, like the, low, of myself, real, robot, the live, times, to set, who, work, work-, youv-, youve
-19: -bot, -cks, -een, -enc-, -ent-, -etti-, -ettin-, -fer, -hird, -ien-, -ird, -old, -ort-, -per-, -red, -ree, -rte-, -uch, -umb-, CHANGE, K_STAKE, N_FIX, N_STATUS, O_TELLME, but, chan-, game, gra-, lette-, par-, poo-, third, thro-, time-, under, whi-, would i, you-
-20: -com-, -ever, -gge-, -iti-, -men-, -rou-, BLOCKED_BY_YOU, DURATION, N_DURATIONS, add-, bon-, fri-, ga, goi-, goin-, going, i, mis-, now it, robo-, spe-, spi-, tell me, that, when i
-21: -heer-, -hrou-, -hroug-, -igg-, -its, -roug-, -rough, CHARGE, G_ME, H_BAD, LICENCE, T_DIED, T_SETTING, any more, back to, chee-, cheer-, ema-, emai-, hel-, just need, lett-, limit, pen-, throu-, through
-22: -ambl-, -ards, -eer-, -ele-, -end-, -imit, -mai-, -mit, -ood, -ork, -ster, -tra-, HOWLONG, H_LOSTCARD, J_SHARK, RELATION, ban-, bor-, can, gamb-, gambl-, let-
-23: -ard-, -nti-, -por-, -rro-, -ste-, K_DAY, N_NTH, N_WON, PENDING, Q_MONEYWORD, T_SOMEONE, let, letter, num-, numb-, numbe-, ref-, sho-
-24: -eve-, -mbl-, -nes-, -omp-, -sit-, CHILD_USED, PERSON_NOUN, P_OUT, brea-, card, comp-, had, limi-, set, til-, till
-25: -ame-, -ard, -eal, -imi-, -ite-, -rie-, -sed, BANKWORD, J_OPERATOR, Q_INTO, and ive, bre-, do, how, rob-, we
-26: -amb-, -day, -eak, -hee-, -nne-, J_KIDFUND, LIMIT, N_MORE, back, for, grand, lim-, or, thir-, thr-
-27: -ile, -lin-, -oas-, -oast, -oing, DEVICE, F_CHASE, N_BAD, there
-28: -han-, -loc-, -pli-, -ren-, DESPAIR, GREETING, H_ANGER, J_TAKE, P_NOTHING, Q_CANNOT, blo-, car-, id, two
-29: -ack, -ded, -hoo-, -nts, -oes, -rand, APP, J_LIFE, WINNINGS, bac-, do the
-30: -rea-, THIRD_TROUBLE, WEEKDAY, free, out, win
-31: #time, -nds, -till, TIME, any, me and, me out, stil-, still, was
-32: -ill, -til-, -ting, DOCUMENT, METHOD, how do
-33: -eni-, -tin-, G_TITLE, N_NOTOK, N_SHUT, TIMEUNIT, and my, last night, sti-
-34: N_DID, N_VANISH, i cant, on, play
-35: at
-36: -rin-, H_LOST, J_PLEADTO, N_ASKED, REJECTED_DOC
-37: -lay, -our-, DOCKIND, H_USED, J_WAYS
-38: BORROW, J_INCOME
-39: MINOR_AGE, Y_ASK
-40: ESSENTIAL, Y_HOLE, fre-, i was, is it
-41: are, pay-
-42: USE, new
-43: H_SHUTOUT, H_VOICE, ROUND_SUM, T_PART, got
-44: N_PAPER, PAYOUT, Y_QUESTION
-45: F_FUNDS, L_COST
-46: BONUS, CAN, Y_NEED
-47: K_SUBJECTWORD, U_DID
-48: N_FUNDS
-49: J_SOBER
-50: K_ATPLACE, gam-
-51: X_PICKED
-52: nev-, neve-, never
-53: MISSING, Q_LOAN, T_ACT
-54: #amount, AMOUNT, J_FOR, MONEY
-55: N_GOT
-57: DECLINED
-58: ADDICTION, FAULT, GAMBLE, NUM
-59: N_AGO
-60: H_PAYMENTS
-63: EXCLUDE
-68: N_NUM
-70: H_MINEX
-73: BLOCKED, H_ACT, H_PART
-74: MONEY_THING
-76: N_BANK
-80: K_SAFE_END
-101: U_CHAT
-102: Y_CALM
-118: U_ASK
-127: U_SITE
`,
    care: `
127: EXCLUDE, SUICIDE, Y_COMPULSE, im
122: Y_NEED
112: U_LIFE
105: LOSE
103: J_PARTNER
98: H_STRANGER
96: Q_LOW
95: DEBT, X_NOTEPLACE
93: ADDICTION
86: J_VICTIM
83: L_OVER
81: Y_SHAME
78: THIRD_TROUBLE, up
77: K_CLOSING
75: L_COST, X_MEANS
73: Y_SICK, ive
71: -elf, he
69: BREAKUP, Y_LOSS
67: V_ENOUGH, V_WISH
65: X_QUIET, don-
64: be, the
63: O_EVER, dont
62: J_GONE, Q_LOAN
61: T_REFUSES, V_LIFE
60: ESSENTIAL, F_WISH, PERMANENT, eve-
59: K_AFFAIRS, L_GRIP, L_PLACE, Y_OWNED
58: -ing, F_END_OBJECT, O_ABOUT_ME, X_THEY
57: F_HARM, WORTHLESS
56: -ell
55: V_MEANS, X_WORRY
54: K_HIGH, exc-
53: -top, V_EVER
52: CHILD, DURATION
51: N_DURATIONS, WANT
50: -xcl-, -xclu-, ACCOUNT, F_SELF, O_DEATH, excl-, exclu-, if, in the
49: -his, J_PLEADTO, this
48: CLOSE, Y_CHASE, his
47: -ose, HEIGHT, L_FUNERAL, NEG, all
46: -ont, Q_HOUSEHOLD, Y_HELP, yea-
45: J_CAUSE, K_NOBODY, O_HIDE, Q_QUIT, V_MISS
44: -ear, -ver-, X_DRAWN, X_MONEYLEFT, X_NOT
43: -ans, -imit, CHILD_USED, J_MYSELF, L_TELL, Q_PLAY, SELF, limit
42: -self, MEANS, O_DOIT, O_THEY
41: -ore, -ther, F_LOSE_ALL, J_UNSEEN, K_STUFF, L_BODY, PLEAD, X_CLOSING, clo-
40: -mit, J_KIDFUND, K_KIN, X_TIRED, dow-, down, fou-, los-, of, the-
39: -clu-, -sel-, H_ACCESS, J_NOWBAD, K_POLICY, Q_HARD, X_WORTH, thi-
38: -ght-, BORROW, J_MINDSEE, X_BYE, X_NEVERDAY, hea-
37: -cid-, -ght, -her, EXIST, J_NOSLEEP, K_STASH, O_REJOIN, O_WORLD, Q_HALT, and im, kms, lot, sto-
36: -oint, CONTRIBUTE, DESPAIR, O_SENSE, i am, mon-, no, she-, way
35: -hat-, -ime, KILL, K_ONTHEM, jus-, just, limi-
34: -xclud-, COUNT, O_GOODBYE, V_DEATH, V_KIN, in, pla-, see, to
33: -ide, -lose, -osi-, -yse-, -ysel-, -yself, J_REEL, O_GOING, Q_VIOLENCE, Y_HOLE, away, close, hes, it back, mes-, mys-, myse-, mysel-, myself, put, star-
32: -imi-, -los-, -ock, BODY, O_GAVE, Q_MONEYWORD, V_NOWAY, Y_GAMBLE, clos-, ever-, fee-, hol-, ove-
31: -rot-, -sing, -the-, -tte-, -ugh-, -verd-, DIE, FAMILY, J_HIDEPLACE, J_UTILITYOUT, O_BURDEN, Q_PLAY_ONLY, V_DENY, V_HARM, am, close my, for me, gam-, lim-, overd-, take the
30: -ads, -tee-, -ust, DEATH_NOUN, I, K_LASTSTAKE, Y_SECRET, awa-, even, i used, nic-, nice, point, rel-, self, the point, this time
29: -amsto-, -msto-, -ont-, -tand, -very, K_DAY, MINOR_AGE, V_FINAL, every, gams-, gamst-, mone-, shes, tab-
28: -igh-, -int, -nna, -own, -teen, -und, FAREWELL, JUMP, J_INCOME, L_THIRD, O_PILLWORD, V_PAIN, deposit limit, fin-, there-
27: -and, -duc-, -osit, -posit, -sit, -vel-, K_NOTICE, K_WEIGHT, O_WAYOUT, Q_MINE, VEHICLE, deposit, see-, wal-
26: #number, -ace-, -ble-, -ddi-, -eas-, -ntr-, -pen, -per, -tar-, -ught, K_REHOME, L_PLEAD, O_EDGE, O_TOOL, O_VOICES, away from, for good, is the, one, scar-, tim-, to do, to my, wak-, wont be
25: -ight-, -mstop, -oin-, -oney, -onna, -stop, -sur-, ACCOUNT_ONLY, F_CHASE, L_HANDED, O_WATER, REVERSE, fr, fr this, gamstop, gonn-, gonna, kms fr, lef-, money, start-, that is, theres, time, year
24: -aki-, -akin-, -aking, -eft, -eing, -erd-, -ion, -king, -othe-, -stand, -sto-, GAMBLE, K_ABSENT, V_PLACE, X_AFTER, a week, kid-, left, pic-, sca-, that-, understand, wis-
23: -arti-, -artin-, -clud-, -der, -eet-, -eeti-, -eetin-, -ein-, -ery, -kin-, -lud-, -obod-, -obody, -onn-, -other, -ought, -out, -snt, -tart-, -tarti-, CAN, F_BODY_ACT, F_DIE, F_SOON, H_CANT, J_INCOMEGONE, K_WITHOUT, LIFE, LIMIT, i have, mee-, meet-, meeti-, nob-, nobo-, nobod-, nobody, not-, own, shut my, sle-, sol-, starting, wha-
22: #number free, -amst-, -atte-, -ears, -eti-, -gai-, -gain, -lock, -mst-, -ntro-, -ntrol, -ong-, -ontro-, -ope, -oth-, -ough-, -urt-, F_BILLS, H_LOSTCARD, O_GOD, V_WORLD, X_KIN, aga-, agai-, again, control, it i, me #number, more, one-, ones, over-, pro-, six, well, year-, years
21: -age, -ate-, -ath, -eath, -eme-, -ice, -ici-, -lec-, -lect-, -lly, -old-, -owe-, -rma-, -ude, -urs-, -yin-, -ying, K_STILLWATER, N_UNDO, O_GONEPLACE, O_RELIEVED, O_WHEREFOUND, PLACE_HIGH, Q_ROOF, WEAPON_THREAT, X_SPOT, Y_PLAYED, does that, door, feel, have a, hold-, lig-, ligh-, mea-, nee-, noti-, pick-, thats, then i, use-, who-
20: -ats, -epos-, -eposi-, -hip, -mbl-, -now, -onge-, -onger, -ook-, -posi-, -rer, -tan-, -tter, -wne-, HAPPIER, J_FOLK, J_TAKE, K_GOTIT, O_CALM, at the, card-, cards, depo-, depos-, good-, mam-, need to, out for, pea-, peac-, point in, sel-, stop, the deposit, the lot, what i, work
19: #number year, -alk-, -ambl-, -ams, -asn-, -asnt, -asu-, -asur-, -ead, -easu-, -easur-, -ees, -erdr-, -erdra-, -hink, -hough-, -icid-, -ini-, -nes, -ney, -ood-, -ound, -rdr-, -rdra-, -tro-, -uary, -uici-, -uicid-, -ven, -verdr-, F_SHAME, J_FUND, O_I, O_STEP, PILLS, P_THATWAS, V_AWAY, doo-, gamb-, gambl-, him, mams, me to, mess-, one way, phone, phone and, poi-, poin-, site, suic-, suici-, think, tho-
18: #amount grand, #number hr, -att-, -car-, -dic-, -dni-, -dnig-, -dnigh-, -efi-, -erson, -gin-, -hats, -ile-, -ister-, -lots, -nger, -otic-, -our, -rob-, -rson, -uar-, -urni-, -urnin-, ALL, GET_MEANS, J_LIFE, K_THEY, O_EVERYBODY, X_WANT, bette-, better, excluded, for-, goo-, hr, im in, its gone, kno-, know, notic-, oth-, othe-, other, own-, owne-, person, prob-, rela-, say, sees, slee-, slot-, slots, tabl-, to get, used to
17: -ail-, -ails, -alke-, -alked, -ars, -care-, -eed, -eout, -hild-, -ils, -imeo-, -imeou-, -ish-, -ivi-, -lke-, -lked, -lot-, -meou-, -meout, -niti-, -oli-, -olic-, -ourt-, -reak, -tton, -uin-, -urd-, -utton, -vict-, F_AFTER, J_SHARK, O_DEADLINE, O_FEAR, POINTLESS, V_EVERYONE, and a, bec-, bei-, bein-, being, break, button, could you, deat-, death, def-, deposit button, do it, evic-, evict-, four-, fourt-, hav-, hr timeout, i do, im #number, in at, is how, long-, longe-, longer, mai-, me now, my acc, my limit, need, on his, ope-, reli-, relie-, scare-, sit-, so tired, the account, the country, tid-, timeo-, timeout, top up, walk, your, yr
16: -air-, -arn-, -asi-, -cide, -clude, -clus-, -clusi-, -ctio-, -ddic-, -ely, -ers-, -erso-, -for-, -ging, -hole, -ict-, -ift-, -ink, -ivin-, -iving, -leep-, -lude, -lus-, -lusi-, -lusio-, -ning, -ntil, -oday, -rote, -rso-, -tic-, -til, -usio-, -usion, -ver, -xclus-, F_FUNDS, K_FASTTRAIN, K_LIGHTER, Q_SPENT, STOP, X_NOTE, Y_MINOR, a nice, addic-, bur-, dad, did you, doi-, doin-, doing, eas-, exclude, exclusion, head, i said, in one, is in, is only, it in, its, low-, lowe-, lower, my hand, my own, no need, nor-, norm-, norma-, of being, opened it, pers-, perso-, pls, riv-, rive-, river, six week, sleep-, the river, the table, ther-, theres no, thought, tired not, tired of, tired tired, to win, today, turni-, turning, u, unt-, unti-, until, week, whol-, whole, wish, wrot-, wrote, you lot
15: #number and, -aper, -bou-, -bout, -edi-, -eli-, -essa-, -essag-, -hil-, -ili-, -ind, -ing-, -ling, -mor-, -mpt-, -oda-, -ole, -omo, -ots, -oug-, -pse-, -rol, -romo, -roth-, -rothe-, -ssa-, -ssag-, -tch-, -tim-, -trol, -vely, -way, -yll, BETTER_OFF, K_WAGERWORD, N_PAY, O_NONEED, P_OTHERS, Q_TELL, a date, abou-, about, acc, account and, as well, before i, brot-, broth-, cont-, dad-, dads, dont send, evi-, few more, fine, from me, gen-, has been, jum-, light-, luc-, me his, messa-, my last, now ive, other side, paper, promo, sta-, tell, the car, the only, toda-, up for, wasn-, wasnt, what-
14: -ablet-, -blet-, -blets, -dge, -egg-, -eggi-, -eggin-, -eou-, -erio-, -eriou-, -ghte-, -hildr-, -hte-, -ild-, -ildr-, -ildre-, -inis-, -iou-, -ite, -lap-, -ldr-, -ldre-, -nio-, -nion, -nit-, -ooked, -orl-, -ould-, -ran-, -ssage, -sure-, -tll, -tter-, -uld-, DEPOSIT, LOGIN, O_PASSED, RELIEF, STILL, T_PUT, bad, ban, be here, beg-, begg-, beggi-, begging, book-, car, contr-, cut, dep-, few, fini-, finis-, foun-, found, gon-, happens to, hear, her, i will, im a, im begging, let, max-, message, mont-, my deposit, off the, open, out of, picke-, picked, put a, put the, redu-, serio-, she, tablets, the last, thou-, thoug-, tod-, walke-, walked, want to
13: -ambli-, -ams-, -arb-, -art-, -atter-, -ayi-, -cide-, -cki-, -ckin-, -cking, -ctor, -des, -eans, -eel, -eel-, -elap-, -elaps-, -essin-, -ges, -ggin-, -gging, -ghts, -hey, -hol-, -houg-, -hre-, -hts, -icti-, -ictio-, -ides, -ind-, -ine, -ired, -laps-, -ldn-, -ldnt, -lets, -loc-, -meo-, -more, -nage, -nder, -nig-, -nigh-, -night, -noug-, -nough, -nth-, -nve-, -nym-, -nymo-, -nymor-, -old, -one-, -onth-, -ontr-, -oor, -orld, -orma-, -osin-, -osing, -oss, -ote, -ouldn-, -ous, -ower, -pos-, -rld, -rtin-, -rting, -ses, -sses, -ssin-, -ssing, -tate-, -thi-, -tion, -ught-, -uldn-, -uldnt, -ump, -unt-, -ymo-, -ymor-, -ymore, J_UTILITY, J_WAYS, O_LAST_AFFAIRS, O_MADEUP, Q_UTILITY, abo-, anym-, anymo-, anymore, bat-, bed, bett-, by the, comi-, comin-, coming, die, empt-, eno-, enou-, enoug-, enough, fif-, fift-, he is, i leave, i put, in your, leave the, lif-, lost #amount, month-, my kids, now i, plan-, relap-, say it, seri-, set my, telly, the other, they, thre-, wages, was-, wat-, with it, worl-, world
12: -ace, -ages, -amb-, -ates, -ause, -ayb-, -aybe, -bod-, -dit, -eac-, -ect-, -ela-, -emen-, -ette-, -etter, -fers, -ghter, -hone, -hree, -hter, -icide, -ife, -ike, -irl, -ixt-, -mail-, -man-, -ming, -nin-, -nly, -nou-, -nths, -ogi-, -oked, -onths, -osse-, -osses, -oun-, -ount-, -rage, -ressi-, -sin-, -ths, -tle, -ttle, -ump-, -ybe, -yth-, -ythi-, -ythin-, DEVICE, J_FOR, J_ROOFOF, K_ARRANGE, O_LIFEX, X_PICKED, back, be dead, because i, being a, boy-, com-, email-, gir-, girl, i owe, i play, it where, ive got, jump-, kids, kin-, life, livi-, livin-, living, loss-, losse-, losses, marc-, march, may-, mayb-, maybe, months, mor-, my head, nit-, nite, off, onl-, owe, phon-, play-, pressing, ren-, sav-, self exclude, six-, sixt-, suicide, three, try, you know
11: #number a, -aile-, -ailed, -anen-, -ape-, -are-, -blem, -cau-, -caus-, -cause, -ces, -count-, -ction, -ddin-, -dding, -ecau-, -ecaus-, -eek, -ens, -erman-, -ess-, -etin-, -hance, -hey-, -hur-, -ids, -ight, -ign-, -iled, -ipp-, -ishe-, -ished, -iver, -lem, -lif-, -mane-, -manen-, -mbli-, -nen-, -oan, -obl-, -oble-, -oblem, -oki-, -olle-, -omi-, -omin-, -oming, -oom, -ork, -orm-, -osits, -otice, -ped, -rag-, -rio-, -riou-, -rman-, -rmane-, -robl-, -roble-, -sag-, -sits, -tche-, -tor, -tua-, K_WILLNOT, O_UNDER, P_INSTANT, V_JUMP, X_ATTEMPT, X_SAYS, addi-, beca-, becau-, because, bet-, chance, child-, coll-, colle-, deposits, emp-, forg-, from #number, get it, gra-, hand, i got, i keep, im on, is there, itl-, itll, kind, loan, losi-, losin-, losing, loss, med-, mine, my mother, nans, not even, notice, of me, paid the, perma-, pil-, ple-, probl-, problem, said it, see it, sign-, soo-, table, take a, the letters, they-, thu-, to me, tol-, told, used, walk-, what happens, whos, wrote the
10: -chi-, -eave, -een, -elly, -ement-, -eop-, -eopl-, -erma-, -essi-, -ets, -ful, -hen, -hos, -idd-, -ies, -ights, -ingl-, -ingle, -iste-, -mal-, -mpa-, -mpan-, -mpany, -mpty, -ner, -ngle, -oldi-, -oldin-, -ompa-, -ompan-, -oul-, -over, -pany, -pty, -rid-, -ryi-, -sage, -ser-, -shed, -tal, -tice, -top-, -urse, -use, J_SELFBLAME, Q_AGAIN, V_LETTER, V_ME, WHERE, block, buy, chas-, chil-, compa-, company, con-, do anything, empty, fort-, happe-, hold, holdi-, holding, i think, it cant, jok-, leave, lol, lon-, loo-, look-, mean-, my bonus, my login, my nans, over, pap-, pape-, peo-, peop-, peopl-, per-, polic-, rat-, rent, sha-, sic-, spen-, stop-, sui-, the time, top, under-, used my, wed-, wel-, wou-, woul-, your app
9: #number th, -als, -amble-, -ast-, -atc-, -augh-, -aught-, -ave-, -ayin-, -aying, -bye, -cared, -cto-, -dby-, -dbye, -dent, -eak, -eca-, -elie-, -ened, -here-, -hers, -icati-, -ice-, -ings, -itch-, -itche-, -lar-, -lee-, -lway-, -lways, -mble-, -nsu-, -nti-, -odb-, -odby-, -odbye, -ofi-, -ogin, -oodb-, -oodby-, -rch, -res, -rly, -rof-, -rofi-, -ryin-, -rying, -side, -ten-, -toppe-, -ughte-, -uic-, -urn, -utt-, -vin-, F_STATION, H_USED, K_ME, LAST_WORDS, RELATION, T_RUDE, Y_MIND, Y_ONEMORE, about it, after the, alw-, alwa-, alway-, always, and, bac-, borr-, borro-, brother, cam-, came, can u, chanc-, feel-, find, four, goodb-, goodbye, hur-, i found, in #number, know-, lan-, land, log, logi-, login, mean, normal, only, plays, poli-, prof-, profi-, prom-, room, scared, sinc-, since, soon, stopped, th, the house, the site, thin-, thr-, till, to die, to live, to send, whats the, where the, will, would
8: -aft, -ally, -apto-, -aptop, -atter, -aus-, -ave, -ctual-, -ding, -dra-, -ecke-, -ecked, -ffer-, -gag-, -has-, -hut, -ick, -ida-, -idg-, -idge, -ince, -layi-, -layin-, -ldi-, -ldin-, -lding, -lie-, -liv-, -live, -low-, -ndl-, -nsur-, -nsura-, -nyt-, -nyth-, -nythi-, -orro-, -orrow-, -oti-, -owed, -pent, -ppe-, -pto-, -ptop, -ral-, -ridg-, -ridge, -rrow-, -sion, -sura-, -suran-, -tual-, -tuall-, -ude-, -uranc-, GAMBLE_ONLY, J_SPAN, N_MINE, P_PROOF, Q_CANNOT, T_POWER, V_EMPTY, X_DIES, actually, anyt-, anyth-, anything, because of, been on, boo-, bot-, chi-, come, cos, dau-, daug-, daugh-, daughter, do u, endi-, endin-, ending, ever, frid-, goe-, goes, here, insur-, insurance, it all, it on, keep, lapt-, lapto-, laptop, low, matte-, matter, my life, on here, on your, out on, playi-, playing, plea-, pleas-, roo-, rop-, rope, roun-, round, shu-, shut, side, sin-, sold, spent, swe-, tha-, til-, unde-, w, wer-, were, what, wil-, with a, would be
7: -abl-, -alk, -ands, -apt-, -arly, -ather, -bli-, -cida-, -cidal, -dal, -din-, -ean-, -ear-, -eci-, -erifi-, -ete-, -ger, -hec-, -icida-, -idal, -idni-, -idnig-, -inc-, -ire-, -lac-, -lay-, -mal, -ood, -ord, -ormal, -pen-, -raw-, -rds, -rifi-, -rmal, -rty, -she-, -thin-, -thing, -tiv-, -topp-, -ura-, -uran-, -wed, K_FINAL, and theres, bla-, blo-, bloc-, chec-, gran-, i was, insu-, lost, lost the, may, midn-, midni-, midnight, nan-, now, our, run-, som-, stopp-, suicidal, table-, tel-, tir-, tire-, tired, wake, when i, yous
6: -ana-, -ark, -ary, -atem-, -ateme-, -aug-, -clude-, -ead-, -epo-, -era-, -heck-, -hed, -hes, -ime-, -lude-, -luded, -min-, -nde-, -nning, -nsi-, -ond-, -ooke-, -opl-, -pot, -rnin-, -rning, -tatem-, -teme-, -temen-, -ton, -uded, -ving, MARKETING, THANKS, X_MISSING, can-, check-, else, end, han-, have, lad-, lads, leav-, me, please, the #number, und-, where
5: -all-, -ann-, -ards, -ass, -body, -eres, -han, -heres, -hin-, -hou-, -led, -ome, -rand-, -rti-, -son, -ster-, K_THENME, coul-, els-, gambling, my, pho-, state-, than, tur-, wee-
4: -aid, -cti-, -eat-, -hon-, -leas-, -rom-, -tio-, O_STANDING, T_ACT, U_THING, brea-, by, cant, chat, giv-, mid-, pai-, slo-
3: -able-, -draw-, -eone, -let-, -meone, -nth, -ody, -one, -ost, LIVE, for, from, min-, on my, someone
2: -cco-, -ccou-, -ccoun-, -eep, -ill, acco-, accou-, nig-, nigh-
1: K_LATER, K_STAKE, O_WHEELS, las-
-1: -hat, N_FUNDS, Q_KIN, fro-
-2: -fte-, -sda-, H_LOST, with-, won-
-3: -ank, -met-, -omet-, -til-, G_ME, P_LONG, bank, house, man-, somet-, wor-
-4: -den-, -ent-, -nge-, -nning-, -ouse, -rat-, -tho-, -ttin-, -urn-, Q_INTO, WHEN, cha-, mat-, pass-, the same, why, winn-, winni-
-5: -alle-, -ant-, -app-, -asino, -atu-, -cati-, -catio-, -drawa-, -dre-, -fter, -gge-, -inni-, -innin-, -ish, -lett-, -nes-, -ning-, -nings, -nne-, -rawa-, -ren-, -rro-, -sino, -sta-, -tti-, -yone, J_SOBER, LOWERCASE_YES, STAND, TERMS, V_SOON, acce-, after, casi-, casin-, casino, could, hour, inst-, into, loc-, number, pen-, rou-, sen-, sti-
-6: #time, -ach-, -ake, -alan-, -alanc-, -anc-, -ash, -cce-, -cel-, -eal, -egi-, -ered, -eth-, -har-, -harg-, -icke-, -ingo, -irs-, -irst, -lanc-, -lance, -les, -lic-, -lock-, -lot, -mbe-, -ngo, -oad, -oes, -oing, -rac-, -ree, -riv-, -umbe-, -xplai-, BYE, G_JEST, TIME, UPLOAD, a bonus, bala-, balan-, balance, cash out, charg-, coun-, dead, deb-, firs-, first, how, how long, it, long, my account, num-, numb-, numbe-, pos-, refu-, rev-, said, send, slot, tru-, veri-, verif-, winnings, with my
-7: -ade-, -ance-, -arc-, -ays-, -cel, -cree-, -dat-, -date, -econ-, -endi-, -endin-, -ent, -ers, -esday, -ese-, -fic-, -heel, -ica-, -ide-, -iti-, -leep, -oni-, -onig-, -onigh-, -ossi-, -ossib-, -ough, -ous-, -pda-, -pdat-, -pdate, -pir-, -pte-, -rce-, -roo-, -spo-, -ssib-, -ssibl-, -thd-, -uma-, -ved, -xpl-, -xpla-, J_LENDERS, N_SUM, Q_YOURS, STATUS, WHY, and my, and the, app, bal-, car-, expl-, expla-, game, get, ide-, live-, lives, log-, mus-, my passport, nam-, offe-, payo-, payout, phot-, poss-, possi-, rin-, scr-, scree-, seco-, secon-, since the, toni-, tonig-, tonight, upd-, upda-, updat-, update, whee-, wheel, with the
-8: -ack-, -ager-, -and-, -arged, -awal, -ayed, -ber, -ccept-, -cept-, -cepte-, -come, -eath-, -ebod-, -epted, -ethi-, -etti-, -ettin-, -harge-, -ick-, -isi-, -ives, -jit-, -jith-, -lain, -laye-, -load, -losed, -mai-, -meb-, -mebo-, -mebod-, -meth-, -methi-, -mojit-, -nks, -ojit-, -ojith-, -omeb-, -omebo-, -ometh-, -orry, -osit-, -ouche-, -ould, -ours, -posit-, -pport, -ppy, -pro-, -rawal, -riday, -rne-, -romo-, -rri-, -sba-, -sban-, -tch, -uche-, -uld, -umb-, -usb-, -usba-, -usban-, -uses, -wal, GAMEWORD, N_CASHACT, O_OVER, P_GONE, WHAT, accepted, aft-, afte-, at #time, charged, closed, den-, eng-, friday, get the, had a, how much, hus-, husb-, husba-, i cant, id like, insta-, jac-, mad-, made, or only, payou-, promo-, sai-, see my, someb-, sort-, sorte-, sorted, support, to you, ton-, tra-, trie-, tried, typ-, use, usi-, vip, what is, withdrawal
-9: -aint, -ait-, -anis-, -ank-, -anne-, -ashin-, -ation-, -ature, -awa-, -cked, -cli-, -clin-, -ctiv-, -ecl-, -ecli-, -eclin-, -eek-, -elli-, -ellin-, -esd-, -esda-, -gged, -gli-, -glis-, -glish, -hdr-, -hdra-, -hoo-, -icat-, -ile, -imes, -ino, -ithd-, -ithdr-, -lain-, -laint, -lco-, -lity, -lled, -locke-, -man, -ndin-, -nding, -ngli-, -nglis-, -noc-, -nyw-, -ome-, -omo-, -ona-, -oof, -ors-, -ort-, -ovi-, -ple, -renc-, -ress, -rif-, -rong, -rou-, -rove-, -ryone, -sho-, -ssed, -stm-, -stma-, -taf-, -taff, -thdr-, -thdra-, -tion-, -tuc-, -tuck, -ugh, -ung, ME, U_SELF, account, add-, after i, an hour, anyw-, bann-, banne-, complaint, cra-, decl-, decli-, des-, do the, drop-, engl-, engli-, english, everyone, hous-, how would, i, i dont, i see, in it, inter-, is now, knoc-, laugh, lunch, mak-, me in, mid, missi-, my balance, my id, n, nine, no i, now and, pend-, pendi-, pending, proof of, sec-, sorr-, sorry, soun-, sound, spe-, staf-, staff, stuc-, stuck, take out, tax, telli-, telling, thank-, thanks, ur, wait-, win-, withd-, wrong
-10: -adin-, -ading, -afe, -aff, -ageri-, -andi-, -andin-, -ashi-, -ation, -band, -cre-, -ega-, -elle-, -erif-, -erify, -ervic-, -essed, -geri-, -gerin-, -gra-, -hdraw-, -houl-, -ify, -ign, -ined, -ins, -lean, -lis-, -lish, -mes, -mis-, -nager, -nci-, -nds, -ock-, -ogg-, -ool, -ouch-, -ove, -ove-, -pin, -ploa-, -pple, -rge-, -rify, -righ-, -ron-, -roof, -rried, -rry, -rted, -rvic-, -rvice, -sport, -ssu-, -tandi-, -tled, -ttled, -uts, -veni-, -vers-, -vice, -whe-, -wher-, -where, ARRIVE, F_CLEAN, HOW, N_GAP, X_SIGN, YOUNG, any more, at a, at all, ban-, bea-, bee-, been, bye, clean, clic-, dat-, even-, eveni-, fir-, how-, it out, it says, kee-, lost my, manager, mate, miss-, monz-, monzo, my #amount, of it, opt, ord-, orde-, passport, proo-, proof, rea-, rest-, ring, serv-, servi-, service, settled, shou-, shoul-, sign, sma-, than-, the bank, the card, thro-, to sleep, upl-, uplo-, uploa-, verify, wager-, wagering, wen-, went, would it, writ-, you, you pay
-11: #amount euro, -acti-, -ager, -ain, -ala-, -assp-, -asspo-, -aym-, -ayme-, -aymen-, -count, -eez-, -elc-, -elco-, -elcom-, -enin-, -ening, -ept-, -epte-, -ett-, -ger-, -hor-, -hro-, -idnt, -ill-, -inal-, -ints, -lcom-, -lcome, -llin-, -lling, -lls, -loa-, -mber, -mil-, -ncl-, -nda-, -nded, -ndi-, -nni-, -nzo, -obby, -oints, -onzo, -ors, -ounc-, -reez-, -rig-, -roke, -rrie-, -rte-, -sle-, -spor-, -ssp-, -sspo-, -sspor-, -umber, -unch, -ute, -ybo-, -yme-, -ymen-, -ywh-, -ywhe-, -ywher-, GONE, N_ELSE, an account, and ive, as a, at, bill-, bro-, broke, carr-, cash-, che-, conf-, deal, deal-, did-, didn-, didnt, died, eig-, eigh-, fil-, final-, freez-, game-, games, going to, gone, gym, i get, i open, i still, inte-, it has, lob-, lobb-, lobby, make, mal-, me for, my ex, my winnings, offi-, offic-, ont-, passp-, pat-, paym-, payme-, pin, point-, points, quic-, saf-, scre-, the chat, the live, to see, us, very, welc-, welco-, welcome
-12: -arr-, -arry, -atie-, -atien-, -ato-, -aye-, -ayo-, -ayout, -ceive-, -ces-, -eat, -eatu-, -eatur-, -eive-, -eived, -ettle-, -ffic-, -fir-, -hould, -ient, -ised, -itin-, -iting, -ity, -ive-, -land, -lle-, -moj-, -moji-, -nfi-, -nfir-, -nswer, -oar-, -ogge-, -ogged, -oji-, -ole-, -onf-, -onfi-, -onfir-, -onz-, -orne-, -oth, -out-, -plo-, -resse-, -rked, -sca-, -ssio-, -ssion, -swe-, -swer, -tien-, -tient, -ttle-, -tton-, -ttons, -uch-, -uto-, -utton-, -vent-, -yout, BLOCKED_STATE, DOCKIND, FEE, H_PHISH, WIN_NOUN, alr-, answer, bes-, both, buttons, can i, crazy time, doe-, emo-, emoj-, emoji-, exp-, fea-, feat-, featu-, feature, gav-, gave, give me, in leeds, me back, mis-, move-, moved, my card, not a, out, pati-, patie-, patient, play, received, settl-, should, sister, sou-, there a, thinking of, tri-
-13: -ans-, -any, -appy, -arg-, -ayou-, -cke-, -com-, -ded, -der-, -eal-, -eathe-, -efer, -ethin-, -ettl-, -hank-, -hanks, -ible, -iend, -inall-, -ivers-, -lica-, -licat-, -mpla-, -mplai-, -nall-, -nally, -nce, -nch, -niv-, -nive-, -niver-, -nsw-, -nswe-, -ompla-, -orke-, -orte-, -orted, -pea-, -pin-, -plic-, -plica-, -ppo-, -ppor-, -ric-, -riend, -sar-, -sary, -sen-, -tle-, -unc-, -unt, -upl-, -upli-, -uplic-, -uppor-, -usin-, -you-, EXPIRE, HELP, PROBLEM, a duplicate, ans-, answ-, answe-, bel-, bill, cant find, cant get, cash, deposited with, do we, dro-, dup-, dupl-, dupli-, duplicate, email, finally, free-, fri-, happy, has it, how do, i only, i won, it now, lau-, laug-, logg-, logge-, logged, nin-, send it, something, that, the best, the bonus, throu-, through, week-, wher-, wheres the, worke-, wron-
-14: -act-, -ain-, -aler, -alf, -ands-, -anks, -ant, -ass-, -bby, -dere-, -dered, -dress, -ealer, -eari-, -earin-, -ebody, -eds, -eed-, -eeps, -esse-, -hir-, -hrou-, -hroug-, -ibl-, -ion-, -ister, -iver-, -mail, -mput-, -mpute-, -nday, -nds-, -nst-, -obb-, -omput-, -ong, -osite-, -plain-, -ppl-, -pute-, -rder-, -rdere-, -ream, -reat, -rel-, -rick-, -ring, -riti-, -roug-, -rough, -site-, -sited, -sla-, -tand-, -tin-, -tly, -tons, -urit-, -wic-, -wice, F_BLEED, G_FEELING, JOKE, REJECTED_DOC, TAX, TIMEUNIT, address, am i, app-, bot, cat, chan-, deale-, dealer, deposited, eight, err-, erro-, foo-, half, hows, i didnt, i take, keeps, me down, me my, my friend, on, order-, ordered, poo-, set-, sett-, so i, so ill, somebody, three times, times, to a, too-, twic-, twice
-15: -ach, -adi-, -agg-, -arge-, -bit, -deo, -eam, -eas, -ebit, -ele-, -ell-, -este-, -ideo, -ips, -ived, -lai-, -lan-, -nte-, -nto, -ocke-, -omp-, -ping, -rien-, -rok-, -stand-, -ste-, -tis-, -uch, -uesd-, -uesda-, -use-, -uter, O_TELLME, P_HURRY, P_WAITED, aut-, comp-, cor-, debit, does, have never, i could, inc-, just gone, last night, leed-, leeds, leg-, my mum, my name, out and, poor, prov-, rai-, rep-, sur-, the game, then im, this morning, took, tue-, tues-, tuesd-, tuesday, vid-, vide-, video, want my, why-
-16: #number on, -eale-, -ebi-, -elp, -enc-, -ence, -ffe-, -hird, -icate, -ird, -iss-, -lay, -lli-, -nstal-, -nts, -oad-, -ocked, -ook, -orni-, -ount, -sin, -sit-, -ssi-, -stal-, -tie-, -tor-, -und-, -unda-, -uri-, -uro, -ven-, -ves, N_FIX, O_SAID, T_DIED, and then, brok-, debi-, ente-, euro, go, hel-, help, lag-, month and, morn-, morni-, never set, not, sor-, text, there, thir-, third, whi-
-17: #number from, -ail, -ban-, -cate, -eer-, -end, -eni-, -erin-, -ering, -hing, -ith-, -nsta-, -obot, -ornin-, -ort, -ouv-, -ouve, -put-, -rio, -uve, H_UNASKED, SAFE, X_GIVE, as, can, eac-, each, ex, int-, it was, morning, of my, off to, off-, per, rec-, red, robot, supp-, thats me, touc-, ver-, youv-, youve
-18: #number gone, -ale-, -cat-, -issi-, -ite-, -nter-, -oure, -ried, -rns, -rov-, -unday, -urns, BANKWORD, CHANGE, USE, WHO, are you, back to, best, can somebody, can you, cod-, code, for the, hou-, i live, i need, last month, next month, page, refe-, ring me, somebody ring, sunday, the new, thing, to the, was, why has, youre
-19: -atio-, -ble, -bot, -ddr-, -ddre-, -ddres-, -dres-, -eeds, -end-, -ever, -ext, -ffer, -heer-, -here, -ise-, -ited, -ket-, -ment, -orki-, -orkin-, -ouc-, -pli-, -port-, -rkin-, -rking, -tal-, -uppo-, -ure, -vis-, N_ARRIVED, PLEASE_HELP, U_DID, addr-, addre-, card, cat wont, chee-, cheer-, keep-, kep-, kept, my #number, my cat, name, offer, pag-, robo-, say-, says, suppo-, tex-, tou-, twi-, worki-, working
-20: -eps, -erv-, -ervi-, -est-, -ler, -men-, -nged, -oved, -per-, -plai-, -port, -res-, -rki-, -rvi-, AGAIN, ROUND_SUM, T_LOOKINTO, free, frie-, frien-, friend, i want, it be, lee-, like the, now the, pay-, where-, wont, you-
-21: -ash-, -eeks, -efe-, -eks, -ffi-, -how-, -mpl-, -ompl-, -yed, -ypi-, ALREADY, H_LAW, H_NEVERUSED, NUM, compl-, does the, got, hal-, mov-, rob-, same, show-, sund-, sunda-, want a, weeks, wheres
-22: #amount, -ange-, -anged, -hang-, -hic-, -hich, -ich, -ons, AMOUNT, H_PAYMENTS, N_DID, chang-, day-, days, goi-, goin-, going, had, man, whic-, which
-23: -all, -ert-, -est, -eve-, -hange-, -ree-, -upp-, BLOCKED, H_PART, K_ATPLACE, O_NO, PERSON_NOUN, big, changed, ent-, how many, many, should i, typi-, typin-, typing, wan-, whe-
-24: -ame, -cks, -ted, -ypin-, -yping, G_DEATH, G_THING, WAGER, ann-, bil-, eur-, sun-, two, wit-, won
-25: -ate, -han-, -ith, -ode, -pla-, -rke-, N_DONE, O_METHOD, do you, id, liv-, ref-, the free, want, with
-26: -rit-, -ting, J_OPERATOR, T_STAFF, WEEKDAY, now it, who
-27: -hop, -ien-, -onus, CODE, K_SUBJECTWORD, SMS, WINNINGS, bet, bonus, do, i had, shop
-28: -ute-, H_SIGNIN, K_PET, P_THROUGH, day, is, my bank, pay, would i
-29: -ged, -hee-, -rin-, MONEY_THING, N_PROMISE, PERSON_SURE, T_SOMEONE, a, on the, sam-, so, sup-, we
-30: -ang-, -eri-, -onu-, -ster, -ter, H_BAD, T_SETTING, YOU, and now, bonu-, for my, live
-31: -ork-, -orn-, N_NTH, N_VANISH, dea-, your-
-32: -ays, -fer, -our-, HOWLONG, K_LOOKS, P_SPEEDY, an, but, do i, fre-, has, work-
-33: -nus, N_SHUT, is it, me a
-34: -ati-, -ied, FRIEND, GREETING, N_NUM, PENDING
-36: -ard, METHOD, P_NOTHING, Y_QUESTION, i never
-37: APP, GAME, G_FUN, K_SAFE_END, O_AHEAD, T_PART, bon-
-38: -rie-, N_MORE, N_STATES
-39: -por-, N_TOOK, cas-, nev-, neve-, never
-40: N_WON
-41: N_NOTOK, N_STATUS, WAITING, or
-42: N_ASKED, N_DOUBLE
-43: MONEY, P_UNMOVED
-44: CHARGE, are
-45: FAULT, G_TITLE
-46: TWICE
-47: LICENCE
-49: N_BANK, new
-52: H_SHUTOUT
-53: N_AGO, N_GOT
-54: EXISTING
-57: sho-
-61: H_ACT, P_OUT
-64: Y_ASK
-65: H_MINEX, N_ASKING
-69: H_VOICE, NOT_ARRIVED, any
-71: N_PAPER
-72: DECLINED
-74: BONUS
-75: PAYOUT
-76: MISSING
-82: DOCUMENT
-85: N_BAD
-119: U_CHAT
-124: U_ASK
-127: U_SITE, Y_CALM
`,
  },
};
