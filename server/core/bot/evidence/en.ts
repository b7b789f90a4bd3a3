/** What pieces of English messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 313, care: 407 },
  weights: {
    crisis: `
127: L_OVER, SUICIDE
121: be
120: X_MEANS
111: the
105: O_DEATH
102: K_CLOSING
99: O_SENSE
98: L_BODY
96: V_ENOUGH
95: V_MEANS
92: L_TELL
91: X_QUIET
90: K_STUFF, O_DOIT
87: V_WISH, up
86: L_THIRD
85: L_PLACE
82: T_REFUSES, he
81: O_GOING
80: if
78: K_AFFAIRS, MEANS
77: F_END_OBJECT
76: X_NOTEPLACE
75: V_DEATH
74: O_HIDE, X_SPOT
73: V_LIFE
72: KILL
70: F_WISH
69: X_NEVERDAY
68: K_HIGH, the-
67: HEIGHT, WANT, im
66: -ell, X_DRAWN
65: U_LIFE
64: O_WORLD
63: H_STRANGER, J_PARTNER
61: LOSE, O_GOODBYE, V_MISS
58: F_HARM, ive
57: -cid-, -ime, L_FUNERAL
56: DIE, O_REJOIN
55: K_STASH, of
54: X_SAYS
53: O_PILLWORD, for me
52: O_WHEREFOUND
51: J_MINDSEE, K_NOBODY, K_STILLWATER
50: -tte-, WORTHLESS, X_NOT
49: -ont, X_MONEYLEFT, all, to my
48: EXIST, K_WAGERWORD, Q_LOW, pic-
47: -elf, -ing, L_HANDED
46: -ave, CHILD, X_WORRY, dont, kms, wal-
45: F_DIE, F_SOON, G_LAUGH, X_WORTH
44: FAREWELL, O_EVER, X_TIRED, don-, sto-, time
43: -ide, -per, BODY, JUMP, K_KIN, K_ONTHEM, LOVE, NEG, V_HARM, X_CLOSING, out of, way
42: O_CALM, O_EDGE, O_TOOL, X_THEY, point, the point
41: -ice, O_LIFEX, V_FINAL, V_PLACE, V_WORLD, this time
40: -hat-, -ugh-, PILLS, V_LETTER, chat
39: -oint, K_WILLNOT, X_MISSING, few, no, pick-
38: -eft, -ote, DEATH_NOUN, JOKE, left, mea-
37: -ife, -ind, -tll, F_SELF, SELF, X_ATTEMPT, see
36: O_WAYOUT, X_AFTER, X_BYE, X_WANT, Y_COMPULSE, loo-, poi-, poin-
35: -tan-, K_WITHOUT, LIFE, RELIEF, fr, fr this, kms fr, lef-, on the
34: -kin-, -king, -ter, picke-, picked, the account
33: -eac-, -ked, O_DEADLINE, O_GONEPLACE, O_OVER, O_SAID, gon-, itl-, itll, sav-
32: -bod-, -lie-, -rot-, -sel-, GET_MEANS, K_LIGHTER, O_VOICES, STAND, V_EVER, V_NOWAY, good-, him, it all, ove-, tid-
31: J_INCOMEGONE, O_STEP, fin-, soo-
30: -ide-, -nly, -oug-, -tand, -uic-, K_ABSENT, K_FINAL, PERMANENT, PLACE_HIGH, mes-, wou-, woul-
29: -bou-, -ght-, -hats, -icid-, -oke, -uici-, -uicid-, F_BODY_ACT, G_DEATH, O_TIDY, at #number, die, here, mean, my last, pea-, peac-, sent me, suic-, suici-, wont be
28: -fter, -gain, -ici-, -obod-, -obody, -tch-, -use, K_THENME, after, again, bette-, better, do this, i leave, los-, nob-, nobo-, nobod-, nobody, point in
27: -body, -ead, -ght, -nge-, -ook-, -ough-, -oul-, -self, -ser-, -snt, -tion, F_STATION, G_ADJECTIVE, H_CANT, LAST_WORDS, O_BURDEN, O_STANDING, WHERE, her-, life, more, nice, u
26: -ablet-, -ape-, -blet-, -blets, -eave, -eing, -eli-, -fte-, -gai-, -gin-, -hin-, -noug-, -nough, -ome-, -ore, COUNT, O_GAVE, a date, aft-, afte-, aga-, agai-, eno-, enou-, enoug-, enough, it up, leave, losi-, losin-, losing, me now, no need, one, paper, tablets, with you, would
25: -abl-, -alk-, -aper, -ats, -chi-, -ein-, -nou-, -other, -ught, -utti-, -uttin-, -ythi-, -ythin-, BREAKUP, K_LASTSTAKE, LOWERCASE_YES, O_PASSED, U_THING, and, atte-, by the, eve-, for a, not-, pape-, pil-, tell my, try
24: -ent, -ers-, -ood-, -ose, -ran-, -rote, -ses, -yth-, ACCOUNT, LOGIN, O_NONEED, O_OWN, O_WATER, V_DENY, bad, lot, need the, only, pap-, tabl-, thin-, tim-, tur-, wis-, wrot-, wrote
23: -des, -icked, -ivi-, -nted, -oic-, -onger, -osin-, -osing, -ris-, -tim-, BETTER_OFF, K_REHOME, K_WEIGHT, LIVE, OVERDOSE, V_JUMP, X_NOREPLY, bit, bla-, cant do, dow-, down, hear, if i, jum-, lol, lon-, mess-, no more, not, own-, owne-, sha-, tab-, take the, voic-, what-, wrote the
22: -anc-, -ath, -cide-, -int, -lan, -nna, -ond-, -onge-, -onna, -ruc-, -stand, K_NOTICE, O_MADEUP, X_KIN, a few, all stop, bei-, bein-, being, few more, for good, gonn-, gonna, goo-, i wont, in at, in the, is the, ive run, land, lif-, lig-, ligh-, mor-, not even, now ive, onl-, open, phon-, stop, tak-, the #number, the only, the tides, thi-, tide-, tides, tides in, understand, voi-, with me
21: -ace-, -cide, -eath, -erna-, -ernam-, -ful, -ghter, -hter, -ides, -igh-, -onn-, -ought, -own, -sern-, -serna-, -verd-, -vin, -wne-, -wner, -yse-, -ysel-, -yself, HAPPIER, POINTLESS, REVERSE, be here, come, fla-, have a, i dont, leav-, long-, longe-, longer, mys-, myse-, mysel-, myself, overd-, own, owner, plan, self, the table, there-, user-, usern-, username, w, wak-, walk-, who do
20: -aki-, -akin-, -aking, -dos-, -dose, -elie-, -erdo-, -erdos-, -heck-, -his, -ishe-, -ished, -lets, -nger, -pen, -rdo-, -rdos-, -rdose, -verdo-, -vin-, DEBT, J_MYSELF, O_EVERYBODY, O_RELIEVED, O_THEY, X_DIES, after losing, an overdose, check-, date, els-, hear from, i lost, i should, itll be, note, overdose, run out, that-, thats my, the phone, this, walk
19: #number bus, -alke-, -alked, -bout, -ean, -eir, -heir, -ing-, -ish-, -ita-, -les-, -less, -lke-, -lked, -lls, -lved, -name, -olic-, -olve-, -olved, -ome, -orld, -oun-, -rld, -rname, -tio-, -top, -ught-, -uie-, -win-, -wing, -yin, N_UNDO, O_LAST_AFFAIRS, abou-, about, and i, att-, day on, dont see, driv-, flo-, harm-, he was, i go, lan-, like to, look-, min-, nobody in, one-, ones, pas-, phone, pla-, quie-, says it, sent, shes been, solv-, solve-, solved, sor-, stop-, sui-, the house, their, to, turni-, turning, who-, with it, worl-, world
18: -ainl-, -arm-, -ayb-, -aybe, -eav-, -eful, -han, -hec-, -hei-, -hem, -icke-, -inl-, -iou-, -loor, -nes, -ody, -oked, -one-, -ooked, -oth-, -ron-, -ther, -uck, -ver-, -ving, -ybe, K_THEY, abo-, bal-, chec-, do it, else, even notice, floor, funny how, im finished, it where, jun-, kil-, kill, lea-, may-, mayb-, maybe, mil-, ple-, rather than, read this, sca-, see-, soon, table, than, the first, thei-, them, tired of, turn-, use-, whos, won me, your chat
17: -ace, -arl-, -cked, -eig-, -eigh-, -eme-, -emem-, -ememb-, -erio-, -eriou-, -ern-, -ery-, -hos, -hou-, -ills, -lse, -lve-, -mag-, -mem-, -memb-, -membe-, -olv-, -orl-, -ppe-, -res, -sap-, -sses, -tche-, -ters, -utt-, -ved, -very-, -yll, J_REEL, K_FASTTRAIN, STOP, V_SOON, before the, boug-, bough-, bought, cutt-, cutti-, cutting, drivi-, eas-, endi-, endin-, ending, every-, fro-, home, hur-, i do, ima-, imag-, ins-, is all, is gone, like i, look, not playing, now not, reme-, remem-, remember, sen-, ser-, serio-, slee-, spent it, stan-, ten, thats, theres, theres no, they say, this account, to die, walke-, walked, wasn-, wasnt, well, whats the, wris-
16: -atte-, -avi-, -bts, -bye, -cke-, -count, -dby-, -dbye, -ebt-, -ebts, -eck-, -eliev-, -embe-, -ember, -emp-, -ess, -hed, -hink, -hon-, -ill-, -isap-, -isapp-, -liev-, -nam-, -odb-, -odby-, -odbye, -odn-, -odni-, -odnig-, -old-, -ong-, -oodb-, -oodby-, -oodn-, -oodni-, -oom, -osi-, -othe-, -ouse, -pid, -rag-, -rage, -rio-, -riou-, -rivi-, -rnam-, -ront, -sapp-, -tel, -temp-, -ttem-, -ttemp-, -tter, -tup-, -tupi-, -tupid, -ump-, -upid, N_DAYNAME, O_GOD, Q_UTILITY, STATUS, V_EVERYONE, V_TALKS, acc-, account, am #number, attem-, bett-, book-, bou-, by, canc-, cance-, cutting again, debt-, debts, disap-, dont send, dra-, end it, floo-, fron-, front, front of, goodb-, goodbye, goodn-, goodnight, hand and, hav-, his, hold-, hom-, house, i spent, in front, in order, it for, its an, jump-, leave the, mam, me his, my life, of being, one way, other side, over, passes, put a, reli-, relie-, road, seri-, so tired, stup-, stupi-, stupid, take, think, tired not, tired tired, to keep, was-, week i, write it, you lot
15: -abi-, -acef-, -acefu-, -ads, -alm, -arly, -asy, -atch-, -att-, -aug-, -ayi-, -ayin, -care-, -cef-, -cefu-, -ceful, -ching, -cida-, -cidal, -dal, -der, -ecid-, -emb-, -erson, -ess-, -icida-, -idal, -inis-, -lanc-, -lance, -lde-, -lder, -mall-, -mally, -ming, -ndin-, -nding, -ner-, -oat, -omer, -ooke-, -orry, -rden, -rmall-, -rson, -tomer, -upi-, -urden, -urni-, -urnin-, O_I, O_TOOMUCH, Q_MINE, Q_TELL, a burden, ble-, bur-, burd-, burde-, burden, calm, cancel the, customer, decid-, easy, fast, find, find the, fini-, finis-, happens to, hos-, i look, im going, into the, is left, it on, its all, jus-, just, lov-, me im, my mother, nea-, nic-, normally, over-, person, plan-, sayin, scare-, some-, sons, suicidal, take my, the letters, ye
14: -abin-, -abine-, -asn-, -asnt, -bine-, -binet, -den, -dent, -dren, -eas-, -eta-, -ets, -hing-, -hings, -icide, -inet, -ious, -ldren, -min-, -ndi-, -nyt-, -nyth-, -nythi-, -oin-, -omi-, -ook, -ormal-, -orr-, -ould, -ous-, -pot, -rious, -rmal-, -rna-, -shed, -tay-, -tem-, -top-, -tru-, -truc-, -ture, -uld, -ull, O_NOTHERE, UPLOAD, V_KIN, Y_LOSS, and he, anyt-, anyth-, anything, bas-, bonus i, cab-, cabi-, cabin-, cabinet, cal-, dat-, dec-, do not, ever-, gambling with, i mean, mind, ok, one night, pho-, scar-, sorry for, stay-, suicide, taki-, takin-, taking, the other, the time, there is, thing-, things, think i, tic-, to take, where, will, worr-, wro-, your site
13: -ans, -arag-, -arage, -asses, -augh-, -ebo-, -ecki-, -eckin-, -eryb-, -erybo-, -etai-, -ffers, -hecki-, -hone, -hurs-, -hursd-, -ings, -inte-, -ists, -itch-, -itche-, -net, -ngi-, -ngin-, -oad, -ope, -ren, -rist-, -rists, -rms, -rsd-, -rsda-, -rsday, -ryb-, -rybo-, -rybod-, -she-, -sing, -ski-, -skin-, -sts, -time, -urd-, -urde-, -ursd-, -ursda-, -veryb-, -wall-, -wallo-, H_ACCESS, K_NAMED, O_DRIVE, P_WRONGCARD, after the, ala-, arm-, arms, bat-, boo-, checking, col-, come back, det-, deta-, detai-, did, ever, everybody, gar-, gara-, garag-, garage, inst-, is that, it doesnt, keep, light-, love, mother, my kids, my sisters, offer-, offers, our, picked the, recor-, roun-, round, see it, send the, sisters, sol-, stu-, swal-, swall-, tell, the garage, the roulette, the spins, thur-, thurs-, thursday, to send, wake, whats, wil-, worri-, wrist-, wrists
12: -able, -ala-, -ance-, -and, -ass, -cor-, -duc-, -ecor-, -erd-, -ere, -erso-, -fers, -ghte-, -hell, -hey, -hey-, -hough-, -hte-, -hur-, -iev-, -inish-, -int-, -isa-, -ister-, -lar-, -lots, -ottl-, -ottle, -ound, -owi-, -owin-, -owing, -ram-, -rans-, -rde-, -ret, -rks, -rso-, -sweri-, -tle, -tter-, -tters, -ttle, -weri-, -werin-, GONE, Y_ONEMORE, account and, all i, and im, and your, answering, bott-, bottl-, bottle, deat-, death, deci-, dog, dri-, ear-, finished, go to, hea-, jok-, joke, my hand, my own, ope-, pal, pers-, perso-, pill-, pills, polic-, pra-, read, said it, sat, savi-, savin-, she-, shel-, shell, side, slot-, slots, soon and, sorr-, sorry, the one, the same, they, they-, tran-, trans-, used to, wel-, where the, wish, wri-, your
11: -ake, -allo-, -allow-, -ansf-, -ansfe-, -aught-, -chen, -ders-, -derst-, -erst-, -ersta-, -essag-, -estio-, -etail-, -eyl-, -eyll, -fer-, -hel-, -her, -heyl-, -heyll, -inal, -ini-, -ink, -lot-, -mer, -nders-, -nsf-, -nsfe-, -oks, -ooks, -our, -rand-, -ransf-, -riv-, -rob-, -rst-, -rsta-, -rstan-, -sfe-, -sking, -ssa-, -ssag-, -stio-, -stion, -tail-, -tails, -tchen, -ues-, -uesti-, -ughte-, -wal-, ARRIVE, FRIEND, O_WHEELS, SWEAR, V_PAIN, WHAT, aski-, askin-, asking, coun-, count-, cut, dead than, details, disa-, feel-, final, from me, grand-, has a, i did, i feel, ill, kit-, kitc-, kitch-, kitchen, know why, last, last week, lat-, messa-, off the, one more, order, own life, prob-, ques-, quest-, question, qui-, rat-, rou-, shou-, sid-, sit-, som-, swa-, the money, theyl-, theyll, thou-, to do, to me, under-, ur, want to, will be
10: #number th, -ade, -ails, -alan-, -alanc-, -ancel, -anin-, -aning, -ater, -bin-, -car-, -ctio-, -eep, -epl-, -erifi-, -eryt-, -eryth-, -essa-, -essi-, -esti-, -here-, -hes-, -houg-, -hree, -ight-, -ils, -ite, -lac-, -nce-, -ncel, -nning, -nth, -onig-, -onigh-, -orri-, -orrie-, -otice, -ous, -out, -ped, -rifi-, -rst, -ryt-, -ryth-, -rythi-, -sters, -sur-, -the-, -tic, -veryt-, BYE, J_SPAN, K_LOOKS, K_NEARBY, Q_QUIT, Q_VIOLENCE, about it, and a, bala-, balan-, balance, cancel, earl-, everything, har-, has to, have, hous-, kin-, kind, las-, luc-, mine, note on, notice, out for, poli-, rath-, rathe-, rather, rem-, repl-, said, shi-, site, th, the weekend, thinking about, this is, thoug-, three, to live, to the, toni-, tonig-, tonight, what happens, would you, you know, you see
9: -aid, -asi-, -avin-, -earl-, -early, -efu-, -ger, -houl-, -ies, -ign, -ivin-, -iving, -liv-, -llo-, -loo-, -lway-, -lways, -ngs, -now, -nto, -oint-, -oni-, -ons, -ops, -ots, -pent, -side, -son, -toppe-, -ura-, -urn, -urn-, -urs-, N_ONCE, P_PROOF, Q_ROOF, Q_YOURS, SINCE, V_AWAY, a note, about the, alw-, alwa-, alway-, always, blac-, brother, cla-, dad, gone, hand, head, hou-, kee-, lad-, lads, mean-, my bonus, my brother, near-, nearl-, nearly, nor-, norm-, norma-, now i, only one, post, reco-, righ-, rop-, rope, shoul-, sign, sis-, sist-, siste-, sle-, spent, stopped, thanks for, tir-, tire-, tired, took the, tried to, what i
8: -aha, -all-, -appe-, -ary, -atter, -chin-, -ctur-, -dni-, -dnig-, -dnigh-, -ekend, -essin-, -ette-, -ictu-, -ictur-, -ilau-, -ilaug-, -ili-, -isa, -ist-, -iver, -jil-, -jila-, -jilau-, -kend, -lan-, -lau-, -laug-, -laugh, -ling, -mal-, -mojil-, -nig-, -nigh-, -night, -nish-, -nishe-, -nsur-, -nsura-, -obo-, -ojil-, -ojila-, -oke-, -oli-, -ont-, -osit, -otic-, -posit, -ppens, -rma-, -roth-, -rothe-, -rry, -sit, -stan-, -sti-, -sura-, -suran-, -thi-, -unt, -uranc-, G_FUN, I, J_CAUSE, K_ARRANGE, N_DONE, N_MINE, a bit, brot-, broth-, deposit, emojilaugh, fas-, fine, hah-, happe-, happens, in it, insur-, insurance, isn-, isnt, ive been, kid-, matte-, matter, mont-, mum, notic-, passe-, pict-, pictu-, plays, plea-, pleas-, pls, rea-, rel-, sai-, say, sig-, statement, the car, thu-, visa, wat-, weekend
7: -ain, -ally, -app-, -asino, -atc-, -ble-, -ding, -hild-, -hildr-, -hould, -ida-, -ild-, -ildr-, -ildre-, -irs-, -irst, -ldr-, -ldre-, -let-, -ogg-, -orma-, -pens, -rned, -rni-, -rnin-, -rning, -sid-, -sino, -topp-, -tur-, -unc-, -ure, -ust, -way-, -ways, J_SELFBLAME, K_PET, P_THATWAS, STILL, ago, casi-, casin-, casino, comi-, comin-, coming, cos, dont know, end-, firs-, first, got the, i want, it is, log-, logg-, logge-, logged, nex-, next, que-, roo-, sam-, should, son, stopp-, str-, then, to kill, ton-, vis-, wan-
6: -ance, -are-, -ast, -ause, -din-, -dnt, -eeke-, -eeken-, -eke-, -eken-, -ghts, -hts, -low-, -mpt-, -nni-, -ogi-, -oon, -orm-, -ount, -ttl-, -und, AGAIN, F_LOSE_ALL, J_VICTIM, MY, VEHICLE, as, awa-, com-, end, insu-, livi-, livin-, living, looke-, looked, sayi-, sel-, sin-, so, table-, up on, weeke-, winn-, winni-
5: -able-, -cco-, -ccou-, -ccoun-, -eres, -ette, -ffer-, -heres, -ith, -lea-, -leas-, -lette, -nal, -nder-, -nnin-, -oule-, -oulet-, -rly, -sin-, -tte, -ugh, -uick, -ulet-, -ulett-, G_JEST, O_FEAR, Y_CHASE, Y_SICK, acco-, accou-, away, even, oth-, othe-, quick, roul-, roule-, roulette, same, send, sou-, want, with
4: -ate-, -aus-, -cou-, -coun-, -eri-, -etter, -lai-, -ner, -nis-, CLOSE, K_ME, play-
3: -ine, -ough, N_ASKING, from, i have, please, wher-
2: -ight, P_INSTANT, V_ME, X_GIVE, has, me
1: -hat, Q_KIN
-1: H_SIGNIN, Q_HARD, nee-, somet-, sta-
-2: -ang-, -ive, -met-, -omet-, -spo-, N_ARRIVED, N_PROMISE, T_STAFF, put, wit-, you
-3: -ath-, -ene-, -ins, -mbe-, -mber, -nda-, -rom, -very, ME, NOT_ARRIVED, N_CASHACT, N_GAP, U_SELF, every, mon-
-4: -age, -ase, -ber, -dress, -hdraw-, -ice-, -ine-, -leep, -mes, -ress, -ryone, -tar-, N_STATES, N_TOOK, Q_AGAIN, T_POWER, address, can-, everyone, from the, my, on my, scre-, why, with-
-5: -anged, -ari-, -aye-, -cre-, -hdr-, -hdra-, -hing, -ingo, -ithd-, -ithdr-, -ngo, -nin-, -ning-, -nings, -nning-, -oney, -ornin-, -ple, -sport, -thdr-, -thdra-, O_METHOD, P_GONE, THANKS, T_RUDE, X_I, alr-, bee-, been, dro-, lost, money, morning, passport, wee-, withd-
-6: #amount quid, -ack-, -ail, -are, -ash, -ass-, -assp-, -asspo-, -atio-, -atur-, -ayou-, -cree-, -dra-, -draw-, -ive-, -lle-, -ment-, -plo-, -rat-, -rid-, -sib-, -sibl-, -sible, -spor-, -ssi-, -ssp-, -sspo-, -sspor-, -tud-, -you-, CONTRIBUTE, FEE, GAMBLE_ONLY, O_AHEAD, PLEAD, P_UNMOVED, SAFE, WHY, Y_SHAME, am, ask-, bil-, cash out, code, feel, hap-, happ-, her, how long, i just, man-, mate, passp-, says, scree-, stud-, tea-, week-, with the, won-
-7: -alf, -ank, -any, -art, -ather, -ayed, -ayo-, -cat-, -ctiv-, -day-, -days, -ddr-, -ddre-, -ddres-, -dit, -dres-, -ebody, -efor-, -efore, -enn-, -epos-, -eposi-, -fore, -ger-, -how-, -iday, -idni-, -idnig-, -ise-, -ister, -oan, -ock, -oll-, -oof, -oss-, -ouch-, -plai-, -posi-, -rce-, -red-, -redi-, -rent, -rong, -rop-, -row-, -sba-, -sban-, -sho-, -tho-, -ths, -tri-, -unts, -uro, -usb-, -usba-, -usban-, -ven, -veni-, EXISTING, GAME, GAMEWORD, J_UTILITYOUT, K_LATER, MARKETING, O_UNDER, addr-, addre-, bef-, befo-, befor-, before, before i, bill, block, cod-, cor-, cred-, credi-, dead, depo-, depos-, euro, even-, eveni-, hal-, half, hus-, husb-, husba-, i can, i send, loan, midn-, midni-, midnight, mone-, now, of the, pays-, pend-, pendi-, pending, poun-, proof of, show-, somebody, stat-, supp-, tell-, ther-, thing, this morning, to play, want-, winnings, wrong
-8: #number on, -achi-, -achin-, -aler, -alle-, -ande-, -arg-, -aste-, -atch, -ays-, -bby, -bit, -ced, -ctua-, -dnes-, -dnesd-, -ealer, -ebi-, -ebit, -edn-, -edne-, -ednes-, -efo-, -elc-, -elco-, -elcom-, -elo-, -epte-, -erda-, -erday, -ester-, -eth-, -etu-, -etur-, -hop, -hoto, -hro-, -icat-, -iffe-, -imes, -inn-, -ips, -jis-, -lcom-, -lcome, -mojis-, -nch, -nder, -nesd-, -nesda-, -nswer, -ocke-, -ojis-, -onus, -oto, -oure, -pin-, -pir-, -port-, -rac-, -rda-, -rday, -rent-, -ress-, -roof, -rriv-, -sterd-, -swer, -tart-, -tee-, -tera-, -terd-, -terda-, -tion-, -tiv-, -tor, -uch-, -und-, -ure-, -uses, ALREADY, EXPIRE, FAMILY, F_BLEED, J_FUND, K_COVERS, PROBLEM, T_PUT, Y_HELP, actu-, actua-, answer, arri-, arriv-, bec-, bonus, bro-, con-, cou-, cra-, cre-, deale-, dealer, debi-, debit, doe-, eur-, excluded, how many, inter-, kno-, move-, my name, my winnings, paid, phot-, photo, pou-, proo-, proof, req-, requ-, retu-, retur-, shop, start-, sund-, sunda-, take-, ten-, the kids, unde-, wag-, wedn-, wedne-, welc-, welco-, welcome, wif-, yes-, yest-, yeste-, yesterday, youre
-9: -adin-, -ading, -aint, -arc-, -ason, -ation-, -clude-, -dde-, -dne-, -eale-, -eason, -ell-, -ept-, -ffer, -fic-, -hanc-, -hile, -icte-, -icted, -idn-, -ike, -itt-, -laint, -losed, -lot, -lri-, -lrig-, -lrigh-, -lude-, -luded, -ned, -nno-, -nsi-, -nus, -oad-, -ofi-, -ole, -ors-, -ort, -osed, -other-, -pos-, -ppl-, -ppor-, -rad-, -rall-, -right, -rof-, -rofi-, -rov-, -rus-, -sion, -taf-, -taff, -ude-, -uded, -unds, -uppor-, -vol-, H_LAW, N_SUM, REVERSE_ASK, WIN_NOUN, alri-, alrig-, alright, am i, are you, bank, big, block-, cle-, clea-, closed, complaint, den-, dep-, drop-, eac-, each, for the, its gone, join-, lau-, laug-, lee-, make it, may, monz-, monzo, moved, my sister, nan-, need, new-, offer, prof-, profi-, reason, refu-, sayin-, saying, sch-, slot, staf-, staff, the bus, the door, the site, trus-, wheres the, whil-, while, you pay
-10: -aff, -aily, -ake-, -ale-, -ambli-, -and-, -ands, -ann-, -artn-, -artne-, -assed, -ast-, -ated, -athe-, -ator, -atu-, -dle, -eel, -ers, -eyr-, -eyre, -hange-, -har-, -her-, -heyr-, -heyre, -hum-, -humb, -iff-, -inall-, -irlf-, -irlfr-, -isc-, -itch, -ited, -ken, -late, -let, -lfr-, -lfri-, -lfrie-, -mbli-, -mpla-, -mplai-, -nall-, -nally, -nzo, -obb-, -ode, -ompla-, -onu-, -onzo, -orki-, -orkin-, -osits, -oved, -pen-, -pla-, -put-, -reak, -reat-, -reath-, -rlf-, -rlfr-, -rlfri-, -rol, -rri-, -rtne-, -rtner, -shi-, -sits, -thers, -tne-, -tner, -trol, -umb, -ute, -vis-, -wea-, -witch, -yre, CODE, DEPOSIT, G_FEELING, J_NOSLEEP, REFUND, TWICE, a week, and the, bea-, bonu-, break, bye, can you, cash-, coo-, dai-, dail-, daily, deposits, does not, does the, finally, free-, frid-, girlf-, good, i had, i won, in, in my, inte-, loa-, me on, mov-, much, now and, on a, pag-, page, partn-, partner, pre-, red, rest-, sma-, swe-, swea-, theyr-, theyre, to be, to get, to see, under the, worki-, working, wron-, yea-
-11: -adi-, -anne-, -cli-, -clin-, -count-, -eal-, -ecl-, -ecli-, -eclin-, -eed, -eeps, -egi-, -elet-, -elly, -ents, -epo-, -est, -ete, -ethi-, -ffe-, -ian-, -ibl-, -ible, -icks, -ily, -ime-, -ion-, -ith-, -itin-, -iting, -ived, -lean, -lec-, -lect-, -lete, -lev-, -leve-, -leven, -lock-, -med, -meth-, -methi-, -noc-, -ometh-, -onz-, -orn-, -ortg-, -ortga-, -over, -pea-, -plain-, -rking, -rted, -rtg-, -rtga-, -rtgag-, -slee-, -sleep, -str-, -tat-, -ted, -tes, -tga-, -tgag-, -tis-, -tor-, -uit, -upp-, -uri-, -urse, -use-, -usi-, -uts, -utto-, -ween, -xcl-, -xclu-, -ypi-, F_CLEAN, G_THING, J_FOLK, J_GONE, P_THROUGH, Q_HARMED, SMS, UNBLOCK, Y_PLAYED, accounts, asl-, asle-, aslee-, asleep, at my, bann-, banne-, betti-, betting, breat-, but-, butt-, butto-, came, cash, clean, day, decl-, decli-, elev-, eleve-, eleven, excl-, exclu-, have to, i got, i know, i only, i see, it wont, keeps, knoc-, muc-, part-, possible, six, sun-, sup-, sur-, text, to you, wea-, where-
-12: -acked, -act-, -age-, -ail-, -alt-, -amst-, -appy, -arri-, -ash-, -cate, -ces-, -cho-, -choo-, -chool, -clu-, -cto-, -ear-, -eeds, -eps, -ery, -ffi-, -fri-, -frie-, -frien-, -hang-, -hers, -hool, -iso-, -ler, -ling-, -lli-, -mer-, -mpu-, -mst-, -nce, -nde-, -ney, -nks, -nows, -nsion, -nter-, -ntil, -ompu-, -ona-, -ontr-, -orro-, -ossi-, -ossib-, -peak, -rge-, -rki-, -rkin-, -sio-, -ske-, -sked, -ssib-, -ssibl-, -sta-, -til, -uppo-, -urit-, -wee-, -wic-, -wice, -ypin-, -yping, ACCOUNT_ONLY, H_UNASKED, N_PAY, P_HURRY, Q_SPENT, adv-, aske-, asked, aut-, ban, chang-, compu-, cont-, contr-, dea-, do a, exc-, from my, got a, happy, it but, it was, knows, live, man, many, marri-, me back, my eyes, my father, my profile, n, pension, poss-, possi-, rai-, refe-, rev-, scho-, schoo-, school, sold, spea-, speak, suppo-, tea, thank-, thanks, the gym, to win, tou-, twi-, twic-, twice, typi-, typin-, typing, und-, unt-, unti-, until, use, wheres, win i
-13: -anks, -ant-, -arr-, -cond, -eath-, -econd, -eds, -efer, -etin-, -eting, -fil-, -file, -hame-, -hamed, -hank-, -hanks, -has-, -here, -ied, -iss-, -ment, -moj-, -moji-, -nsta-, -ofil-, -ofile, -oji-, -ond, -rder-, -rofil-, -sha-, -sham-, -shame-, -sor, -ssu-, -tie-, -tni-, -ton, -tric-, -yed, -yone, N_ELSE, Q_PLAY, Y_GAMBLE, a, account i, act-, ash-, asha-, asham-, ashamed, can i, cant i, chas-, does, eig-, eigh-, emo-, emoj-, emoji-, father, gym, i live, int-, is there, ive lost, job, last month, make, marr-, me in, my account, my bank, my passport, now the, of it, order-, pres-, profile, ret-, second, send it, spin, tal-, tex-, the chat, there a, to her, typ-, why cant, wont
-14: #number, -ate, -ati-, -ato-, -ays, -ban-, -bli-, -eathe-, -ensi-, -ensio-, -ere-, -esd-, -esda-, -esday, -inal-, -mpl-, -nsio-, -ock-, -olu-, -orrow-, -ouc-, -rai-, -rds, -rien-, -righ-, -rit-, -rrow-, -sine-, -sines-, -sle-, -ssed, -ugg-, -ugge-, -usine-, -xed, PLEASE_HELP, P_WAITED, WAGER, app, app-, bot, busi-, busin-, business, cam-, card-, cards, changed, day-, days, ent-, ex, fat-, fath-, fathe-, final-, food, get me, give me, goe-, goes, good with, gran-, hid-, i need, is #number, keep going, kic-, miss-, moo-, off me, pay, pens-, pensi-, prov-, to a, tol-, told, wed-, whe-, year
-15: -arte-, -bles, -come, -ela-, -ence, -ett-, -gag-, -ged, -iend, -irl-, -lock, -nded, -ong, -pend-, -port, -rel-, -res-, -riend, -rig-, -rke-, -sla-, -usin-, BALANCE, F_BILLS, F_SHAME, HOW, YOU, Y_SECRET, bus-, cant, far-, free spins, gir-, girl-, me something, one of, than-, the free, your-
-16: -amed, -clud-, -efe-, -enin-, -ening, -ens-, -ered, -est-, -gged, -hes, -hic-, -hich, -ich, -ines-, -iness, -line, -lud-, -nstal-, -ntr-, -ool, -osit-, -ove-, -posit-, -ral-, -ree-, -rio, -stal-, -ter-, -ven-, -xclud-, HELP, Y_OWNED, and now, borr-, borro-, ele-, fou-, get, i could, i never, in a, lik-, like, mak-, mid-, number, off, pro-, see my, the new, whic-, which, wor-
-17: -art-, -ayd-, -ayda-, -ayday, -ect-, -elp, -ends, -era-, -ert-, -este-, -idi-, -idin-, -iding, -lit-, -ness, -nner, -old, -ompl-, -ork-, -ors, -oth, -ows, -pin, -ring, -rtn-, -tto-, -yda-, -yday, N_DOUBLE, N_STATUS, PERSON_SURE, T_LOOKINTO, YOUNG, ask, bloc-, both, compl-, coul-, do i, email, foo-, help, last one, let me, me for, my #number, of myself, old, out if, payd-, payda-, payday, poor, real, should i, so low, talk, to set, what, work-
-18: -ams-, -ant, -cks, -ethin-, -etti-, -ettin-, -fer, -hir-, -ity, -land, -les, -mail, -obot, -oot, -ouv-, -ouve, -per-, -red, -ree, -ric-, -rse, -tal-, -tch, -ten, -umbe-, -umber, -ute-, -uve, ALL, N_WORDNUM, WAITING, WHO, cas-, it be, lette-, like the, low, mar-, robot, so i, something, the live, then im, times, want a, when, whi-, work, would i, youv-, youve
-19: -bot, -een, -enc-, -ent-, -gge-, -hird, -ien-, -ird, -ort-, -rte-, -uch, -umb-, CHANGE, K_GOTIT, N_FIX, O_TELLME, bon-, but, chan-, could, fri-, goi-, goin-, going, gra-, i get, par-, third, thro-, under, when i, who, you-
-20: -com-, -ever, -iti-, -men-, -rou-, BLOCKED_BY_YOU, K_STAKE, N_WON, T_DIED, add-, ga, game, is, lett-, mis-, now it, poo-, spe-, spi-, tell me, time-
-21: -ele-, -heer-, -hrou-, -hroug-, -igg-, -imit, -its, -roug-, -rough, CHARGE, DURATION, G_ME, LICENCE, N_DURATIONS, Q_INTO, T_SETTING, any more, chee-, cheer-, ema-, emai-, hel-, i, let-, limit, pen-, robo-, throu-, through
-22: -ambl-, -ards, -eer-, -end-, -mai-, -mit, -por-, -rro-, -tra-, H_BAD, J_SHARK, K_DAY, PERSON_NOUN, WHEN, back to, ban-, bor-, can, gamb-, gambl-, just need, letter, that
-23: -ard-, -nes-, -nti-, -ood, -ste-, -ster, H_LOSTCARD, N_NTH, PENDING, Q_MONEYWORD, T_SOMEONE, had, let, num-, numb-, numbe-, ref-, sho-
-24: -ame-, -eal, -imi-, -mbl-, -omp-, -sit-, CHILD_USED, P_OUT, RELATION, brea-, card, comp-, for, limi-, set, til-, till
-25: -ard, -day, -eak, -eve-, -ite-, -ork, HOWLONG, J_OPERATOR, N_MORE, and ive, back, bre-, grand, rob-, thir-, we
-26: -hee-, -ile, -nne-, -oing, -rie-, -sed, BANKWORD, F_CHASE, LIMIT, N_BAD, do, how, lim-, or, there, thr-
-27: -amb-, -han-, -lin-, -loc-, -oas-, -oast, DEVICE, J_KIDFUND, P_NOTHING, WINNINGS
-28: -ack, -nts, -pli-, -rand, -ren-, APP, H_ANGER, car-, id, two
-29: -hoo-, -rea-, DESPAIR, J_TAKE, Q_CANNOT, bac-, blo-, do the
-30: -ded, -nds, -oes, -ting, GREETING, THIRD_TROUBLE, TIMEUNIT, free, out, was, win
-31: #time, METHOD, TIME, any, me and
-32: -tin-, DOCUMENT, G_TITLE, J_LIFE, N_SHUT, me out, on
-33: N_NOTOK, WEEKDAY, and my
-34: -ill, -til-, -till, N_DID, N_VANISH, i cant, play, stil-, still
-35: -eni-, DOCKIND, N_ASKED
-36: -lay, -rin-, H_LOST, H_USED, J_PLEADTO, REJECTED_DOC, how do, sti-
-37: -our-, J_INCOME, J_WAYS
-38: BORROW, last night
-39: MINOR_AGE, Y_ASK, at, is it
-40: ESSENTIAL, Y_HOLE, fre-, i was
-41: new
-42: USE, pay-
-43: H_SHUTOUT, H_VOICE, N_PAPER, T_PART, got
-44: L_COST, PAYOUT, ROUND_SUM
-45: BONUS, F_FUNDS, are
-46: CAN, U_DID
-47: Y_NEED
-48: J_SOBER, K_SUBJECTWORD, N_FUNDS
-50: Y_QUESTION, gam-
-51: K_ATPLACE, X_PICKED
-52: MISSING, nev-, neve-, never
-53: #amount, AMOUNT, J_FOR, Q_LOAN, T_ACT
-54: MONEY
-56: FAULT, NUM
-57: ADDICTION, GAMBLE, N_GOT
-58: DECLINED
-59: H_PAYMENTS
-61: N_AGO
-63: EXCLUDE
-66: N_NUM
-70: H_MINEX
-72: H_PART
-73: BLOCKED
-74: MONEY_THING
-76: N_BANK
-79: H_ACT
-83: K_SAFE_END
-98: U_CHAT
-100: Y_CALM
-120: U_ASK
-127: U_SITE
`,
    care: `
127: EXCLUDE, SUICIDE, Y_COMPULSE, im
120: Y_NEED
109: U_LIFE
105: LOSE
103: J_PARTNER
97: H_STRANGER
96: DEBT, X_NOTEPLACE
95: Q_LOW
94: ADDICTION
88: J_VICTIM
86: L_OVER
80: Y_SHAME
79: THIRD_TROUBLE
78: K_CLOSING, up
76: L_COST
75: X_MEANS
74: ive
73: Y_SICK
72: -elf
71: he
70: BREAKUP
69: Y_LOSS
68: V_ENOUGH
67: V_WISH
65: O_EVER, X_QUIET, be, don-
64: J_GONE, dont
62: F_WISH, Q_LOAN
61: F_END_OBJECT, PERMANENT, T_REFUSES, V_LIFE
60: ESSENTIAL, K_AFFAIRS, the
59: F_HARM, Y_OWNED
58: -ing, L_GRIP, O_ABOUT_ME, X_THEY, eve-
57: -ell, WORTHLESS
56: V_MEANS
55: K_HIGH
54: exc-
53: L_PLACE, V_EVER
52: CHILD, X_WORRY, if
51: -xcl-, -xclu-, ACCOUNT, DURATION, N_DURATIONS, WANT, excl-, exclu-
50: CLOSE, F_SELF, in the
49: O_DEATH, Y_CHASE
48: -top, J_PLEADTO, L_FUNERAL, NEG, all, his
47: -his, Q_HOUSEHOLD, this
46: -ont, -ose, -ver-, O_HIDE, Y_HELP, yea-
45: -ear, J_CAUSE, V_MISS
44: J_MYSELF, K_NOBODY, L_TELL
43: -ans, -imit, CHILD_USED, MEANS, Q_PLAY, SELF, X_MONEYLEFT, limit
42: -ore, -self, K_KIN, K_STUFF, O_DOIT, O_THEY, X_CLOSING
41: -ther, HEIGHT, J_UNSEEN, L_BODY, PLEAD, Q_QUIT, X_DRAWN, X_TIRED, clo-, dow-, down, the-
40: -mit, F_LOSE_ALL, Q_HARD, fou-
39: -clu-, -ght-, -sel-, H_ACCESS, J_KIDFUND, J_MINDSEE, J_NOWBAD, K_POLICY, X_WORTH, hea-, los-
38: O_REJOIN, X_NEVERDAY, thi-
37: -cid-, -her, -oint, BORROW, DESPAIR, J_NOSLEEP, KILL, K_STASH, O_WORLD, X_NOT, and im, kms, lot, way
36: CONTRIBUTE, COUNT, EXIST, K_ONTHEM, O_SENSE, X_BYE, i am, mon-, no, pla-, she-
35: -hat-, -ime, O_GOODBYE, V_KIN, in, jus-, just, limi-, of, see
34: -ide, -xclud-, -yse-, -ysel-, -yself, V_DEATH, mes-, mys-, myse-, mysel-, myself, sto-, to
33: -ght, -lose, -ock, -osi-, -tte-, J_REEL, K_LASTSTAKE, O_GOING, Q_HALT, Q_MONEYWORD, Q_VIOLENCE, Y_HOLE, away, close, ever-, fee-, hes, hol-, it back, put, star-
32: -imi-, -los-, BODY, FAMILY, J_UTILITYOUT, O_GAVE, Q_PLAY_ONLY, V_NOWAY, clos-
31: -rot-, -tee-, -the-, -verd-, DIE, J_HIDEPLACE, V_HARM, Y_GAMBLE, close my, for me, gam-, lim-, nic-, nice, ove-, overd-, take the, this time
30: -ads, -ont-, -sing, -ugh-, -ust, I, K_DAY, O_BURDEN, Y_SECRET, am, awa-, even, i used, point, rel-, self, the point
29: -amsto-, -msto-, -own, -tand, -very, DEATH_NOUN, FAREWELL, V_DENY, V_PAIN, every, fin-, gams-, gamst-, shes
28: -and, -int, -nna, -teen, J_INCOME, L_THIRD, MINOR_AGE, O_PILLWORD, VEHICLE, deposit limit, mone-, one, tab-, there-
27: -duc-, -osit, -pen, -per, -posit, -sit, -und, -vel-, JUMP, K_NOTICE, K_REHOME, K_WEIGHT, V_FINAL, deposit, see-, to do, wal-
26: #number, -ace-, -eas-, -ight-, -mstop, -ntr-, -oin-, -onna, -stop, -tar-, -ught, L_HANDED, L_PLEAD, O_EDGE, O_TOOL, O_VOICES, O_WATER, O_WAYOUT, Q_MINE, away from, for good, fr, fr this, gamstop, gonn-, gonna, kms fr, scar-, start-, tim-, to my, wak-, wont be
25: -ble-, -igh-, ACCOUNT_ONLY, F_CHASE, O_WHEREFOUND, is the, lef-, that is, theres, time, year
24: -aki-, -akin-, -aking, -ddi-, -der, -eft, -eing, -erd-, -gai-, -gain, -oney, -othe-, -sto-, -sur-, -tart-, CAN, GAMBLE, J_INCOMEGONE, K_ABSENT, X_AFTER, a week, aga-, agai-, again, left, money, pic-, sca-, sle-, wis-
23: -amst-, -arti-, -artin-, -clud-, -eet-, -eeti-, -eetin-, -ein-, -ery, -ion, -king, -lock, -lud-, -mst-, -onn-, -other, -ought, -snt, -stand, -tarti-, F_BILLS, F_BODY_ACT, F_DIE, H_CANT, K_WITHOUT, LIFE, LIMIT, i have, kid-, mee-, meet-, meeti-, not-, own, shut my, sol-, starting, that-, understand, wha-
22: #number free, -ate-, -atte-, -ears, -eme-, -eti-, -kin-, -lly, -ntro-, -ntrol, -obod-, -obody, -ontro-, -ope, -oth-, -ough-, -out, -rma-, -urt-, H_LOSTCARD, V_WORLD, X_KIN, control, does that, door, good-, me #number, more, nee-, nob-, nobo-, nobod-, nobody, one-, ones, pro-, six, well, work, year-, years
21: -age, -ath, -dni-, -dnig-, -dnigh-, -ice, -ici-, -lec-, -lect-, -old-, -ong-, -owe-, -tan-, -tter, -ude, -wne-, -yin-, -ying, J_FOLK, K_STILLWATER, O_CALM, O_GOD, O_GONEPLACE, O_RELIEVED, PLACE_HIGH, Q_ROOF, REVERSE, WEAPON_THREAT, X_SPOT, Y_PLAYED, feel, have a, hold-, it i, lig-, ligh-, mea-, need to, noti-, out for, over-, pea-, peac-, pick-, sel-, thats, then i, use-
20: -alk-, -ats, -eath, -epos-, -eposi-, -ini-, -mbl-, -now, -onge-, -onger, -ood-, -ook-, -posi-, -rer, -urs-, J_TAKE, O_I, at the, card-, cards, depo-, depos-, goo-, him, mam-, me to, mess-, one way, point in, the deposit, the lot, who-
19: #number year, -ambl-, -ams, -asn-, -asnt, -asu-, -asur-, -ead, -easu-, -easur-, -ees, -erdr-, -erdra-, -gin-, -hink, -hip, -hough-, -icid-, -nes, -ney, -ound, -our, -rdr-, -rdra-, -tro-, -uary, -uici-, -uicid-, -ven, -verdr-, GET_MEANS, HAPPIER, J_FUND, N_UNDO, O_EVERYBODY, PILLS, P_THATWAS, X_WANT, doo-, gamb-, gambl-, mams, phone, poi-, poin-, suic-, suici-, think, tho-, what i
18: #amount grand, #number hr, -ars, -att-, -car-, -dic-, -eed, -erson, -for-, -hats, -ile-, -ister-, -ivi-, -lots, -nger, -otic-, -rson, -tton, -uar-, -utton, F_SHAME, F_SOON, K_THEY, O_FEAR, O_STEP, V_AWAY, V_EVERYONE, V_PLACE, X_NOTE, bei-, bein-, being, bette-, better, button, excluded, for-, hr, im in, its, kno-, know, need, notic-, oth-, othe-, other, own-, owne-, person, phone and, rela-, sees, site, slee-, slot-, slots, tabl-, to get, used to, your
17: -ail-, -ails, -air-, -alke-, -alked, -care-, -efi-, -eout, -ging, -hild-, -ift-, -ils, -imeo-, -imeou-, -ivin-, -iving, -lke-, -lked, -lot-, -meou-, -meout, -oday, -olic-, -ourt-, -reak, -rob-, -uin-, -urni-, -urnin-, -vict-, F_AFTER, J_SHARK, K_FASTTRAIN, K_GOTIT, K_LIGHTER, POINTLESS, Q_SPENT, and a, bec-, break, could you, def-, deposit button, do it, evic-, evict-, four-, fourt-, hav-, hr timeout, im #number, in at, is how, its gone, long-, longe-, longer, mai-, me now, my acc, my limit, no need, of being, on his, ope-, prob-, reli-, relie-, say, scare-, sit-, so tired, the account, the country, tid-, timeo-, timeout, tired not, tired tired, toda-, today, top up, walk, week
16: -arn-, -asi-, -cide, -clude, -clus-, -clusi-, -ctio-, -ely, -ers-, -essag-, -hole, -ict-, -ili-, -ind, -ing-, -ink, -ish-, -leep-, -lude, -lus-, -lusi-, -lusio-, -mor-, -mpt-, -niti-, -oda-, -oli-, -oug-, -rol, -rote, -ssa-, -ssag-, -tic-, -trol, -urd-, -usio-, -usion, -ver, -way, -xclus-, F_FUNDS, J_LIFE, N_PAY, Y_MINOR, a nice, before i, bur-, deat-, death, did you, doi-, doin-, doing, eas-, exclude, exclusion, from me, head, i do, i said, in one, is in, is only, it in, low-, lowe-, lower, messa-, my hand, my last, my own, nor-, norm-, norma-, opened it, pls, riv-, rive-, river, six week, sleep-, the river, the table, ther-, theres no, thought, tired of, to win, tod-, u, what-, whol-, whole, wish, wrot-, wrote, you lot, yr
15: #number and, -aper, -bout, -ddic-, -edi-, -eli-, -erio-, -eriou-, -erso-, -essa-, -hil-, -ine, -iou-, -ling, -ntil, -old, -ole, -omo, -ots, -pse-, -romo, -roth-, -rothe-, -rso-, -ssage, -tch-, -til, -tim-, -tll, -uess, -vely, -yll, BETTER_OFF, DEPOSIT, O_PASSED, P_INSTANT, P_OTHERS, Q_UTILITY, a date, abou-, about, account and, addic-, as well, brot-, broth-, car, cont-, cut, dad, dep-, dont send, evi-, gen-, gue-, gues-, guess, has been, her, light-, luc-, me his, message, mont-, now ive, other side, paper, pers-, perso-, promo, put a, serio-, stop, tell, the car, the only, turni-, turning, unt-, unti-, until, up for, wasn-, wasnt
14: -ablet-, -art-, -blet-, -blets, -bou-, -egg-, -eggi-, -eggin-, -eou-, -ghte-, -ghts, -hildr-, -hte-, -hts, -ictio-, -ild-, -ildr-, -ildre-, -inis-, -ite, -lap-, -ldr-, -ldre-, -nder, -ning, -nio-, -nion, -nit-, -nth-, -nve-, -onth-, -ooked, -oor, -osin-, -osing, -ould-, -pos-, -ran-, -sure-, -tate-, -thi-, -tter-, -uld-, ALL, LOGIN, O_NONEED, Q_TELL, RELIEF, acc, bad, be here, beg-, begg-, beggi-, begging, book-, com-, contr-, dad-, dads, few, fif-, fift-, fine, fini-, finis-, foun-, found, gon-, happens to, hear, i will, im begging, jum-, let, lost #amount, max-, month-, mor-, my deposit, off the, open, out of, picke-, picked, put the, redu-, seri-, she, tablets, the other, thou-, thoug-, wages, walke-, walked, want to, was-
13: -ace, -ambli-, -ams-, -arb-, -ates, -atter-, -cide-, -cki-, -ckin-, -cking, -ctor, -dge, -dit, -eans, -eel, -eel-, -elap-, -elaps-, -essin-, -ette-, -ges, -ggin-, -gging, -hol-, -houg-, -hre-, -icti-, -ides, -ired, -laps-, -ldn-, -ldnt, -lets, -loc-, -meo-, -more, -nage, -nly, -noug-, -nough, -nths, -nym-, -nymo-, -nymor-, -one-, -onths, -ontr-, -orl-, -orld, -orma-, -oss, -ote, -ouldn-, -ous, -ower, -rage, -rld, -rtin-, -rting, -ses, -sses, -ssin-, -ssing, -ths, -ught-, -uldn-, -uldnt, -ump, -unt-, -ymo-, -ymor-, -ymore, -ythi-, -ythin-, J_FOR, J_UTILITY, J_WAYS, K_ARRANGE, O_LAST_AFFAIRS, O_MADEUP, STILL, STOP, abo-, anym-, anymo-, anymore, ban, be dead, bed, by the, comi-, comin-, coming, die, empt-, eno-, enou-, enoug-, enough, he is, i leave, i put, im a, in your, is there, it since, kin-, leave the, marc-, march, months, my kids, nit-, nite, now i, plan-, pressing, relap-, say it, set my, sta-, telly, thre-, wat-, with it, worl-, world
12: -ages, -amb-, -ause, -ayb-, -aybe, -ayi-, -bod-, -des, -eac-, -ect-, -ela-, -emen-, -ess-, -etter, -fers, -ghter, -hey, -hone, -hree, -hter, -icide, -ife, -ign-, -ike, -ind-, -irl, -iver, -ixt-, -mail-, -man-, -nou-, -oan, -ogi-, -oked, -olle-, -orm-, -osits, -osse-, -osses, -oun-, -ount-, -ped, -ressi-, -rio-, -riou-, -sag-, -sin-, -sits, -tle, -tor, -ttle, -tua-, -ybe, -yth-, J_ROOFOF, K_WAGERWORD, O_LIFEX, T_PUT, back, bat-, because i, being a, bett-, boy-, coll-, colle-, deposits, email-, gir-, girl, gra-, i owe, i play, it where, itl-, itll, ive got, kids, kind, lif-, life, livi-, livin-, living, loan, loss-, losse-, losses, may-, mayb-, maybe, my mother, of me, off, onl-, owe, ren-, sav-, see it, self exclude, sign-, six-, sixt-, soo-, suicide, they, three, to me, try, walk-
11: #number a, -aile-, -ailed, -anen-, -ape-, -are-, -blem, -cau-, -caus-, -cause, -ces, -chi-, -count-, -ction, -ecau-, -ecaus-, -eek, -een, -ens, -erman-, -etin-, -hance, -hey-, -hur-, -iddi-, -iddin-, -ids, -iled, -ipp-, -ishe-, -ished, -lem, -lif-, -mal-, -mane-, -manen-, -mbli-, -ming, -mpty, -nen-, -obl-, -oble-, -oblem, -oki-, -omi-, -omin-, -oming, -oom, -otice, -oul-, -pty, -rag-, -rman-, -rmane-, -robl-, -roble-, -sage, -tche-, -tion, -ump-, DEVICE, K_WILLNOT, Q_AGAIN, V_LETTER, WHERE, X_ATTEMPT, X_PICKED, X_SAYS, all i, and, beca-, becau-, because, chance, child-, emp-, empty, from #number, get it, happe-, hold, i got, i keep, im on, jump-, kidd-, kiddi-, kidding, losi-, losin-, losing, loss, med-, mine, my bonus, my head, nans, not even, notice, paid the, perma-, phon-, pil-, play-, ple-, probl-, problem, said it, table, take a, the letters, they-, thu-, used, what happens, whats the, whos, wou-, woul-, wrote the, you know
10: -eave, -elly, -ement-, -eop-, -eopl-, -erma-, -essi-, -ets, -ful, -hos, -icati-, -ick, -ida-, -ies, -ights, -ingl-, -ingle, -lee-, -ner, -ngle, -oldi-, -oldin-, -over, -ppe-, -rch, -rly, -ryi-, -tal, -tice, -top-, -urse, -use, K_ME, O_UNDER, V_JUMP, V_ME, Y_MIND, addi-, after the, bet-, block, burn-, cam-, chas-, chil-, con-, do anything, fort-, hand, holdi-, holding, i think, in #number, it cant, jok-, know-, leave, lon-, loo-, look-, mean-, my nans, normal, now, pap-, pape-, peo-, peop-, peopl-, polic-, rat-, sha-, sic-, soon, spen-, stop-, sui-, the site, the time, thin-, tol-, told, top, under-, used my, wed-, wel-, your app
9: #number th, -ally, -atc-, -aught-, -ave-, -ayin-, -aying, -bye, -cared, -cto-, -ctual-, -dby-, -dbye, -ddin-, -dding, -dent, -ding, -eak, -eca-, -ecke-, -ecked, -elie-, -ened, -hen, -here-, -hers, -hut, -ice-, -ince, -ings, -iste-, -itch-, -itche-, -lar-, -liv-, -lway-, -lways, -nig-, -nigh-, -night, -nin-, -nsu-, -nsur-, -nsura-, -odb-, -odby-, -odbye, -ofi-, -ogin, -oodb-, -oodby-, -orro-, -ral-, -res, -rid-, -rof-, -rofi-, -ryin-, -rying, -ser-, -shed, -side, -sura-, -suran-, -ten-, -toppe-, -tual-, -ughte-, -uic-, -uranc-, -urn, -vin-, F_STATION, GAMBLE_ONLY, H_USED, J_SELFBLAME, LAST_WORDS, N_MINE, P_PROOF, T_RUDE, X_DIES, about it, alw-, alwa-, alway-, always, bac-, because of, bla-, borr-, borro-, brother, buy, came, can u, cant stop, chanc-, come, feel-, find, four, frid-, goe-, goes, goodb-, goodbye, hur-, i found, insur-, insurance, it all, keep, lan-, land, log, logi-, login, lol, mean, on here, only, over, per-, poli-, prof-, profi-, prom-, room, scared, shu-, shut, sin-, sinc-, since, stopped, th, the house, thr-, til-, till, to die, to live, wer-, were, where the, will, would
8: -aft, -als, -amble-, -apto-, -aptop, -arly, -ast-, -atter, -augh-, -aus-, -ave, -din-, -dra-, -ear-, -ete-, -ffer-, -gag-, -has-, -idd-, -idni-, -idnig-, -inc-, -layi-, -layin-, -ldi-, -ldin-, -lding, -live, -mble-, -ndl-, -nti-, -okin-, -oking, -orrow-, -owed, -pen-, -pent, -pto-, -ptop, -raw-, -rrow-, -tuall-, -ude-, -utt-, J_SPAN, O_DEADLINE, Q_CANNOT, T_POWER, V_EMPTY, Y_ONEMORE, actually, been on, boo-, bot-, chi-, cos, dau-, daug-, daugh-, daughter, endi-, endin-, ending, ever, gran-, here, it on, lapt-, lapto-, laptop, low, matte-, matter, midn-, midni-, midnight, my life, our, out on, playi-, playing, plea-, pleas-, roo-, rop-, rope, sold, som-, spent, tha-, unde-, w, what, wil-, with a, would be
7: -ands, -apt-, -atem-, -ateme-, -ather, -bli-, -cida-, -cidal, -dal, -day, -ean-, -eci-, -erifi-, -ger, -hec-, -hin-, -icida-, -idal, -idg-, -idge, -ight, -lac-, -lie-, -low-, -mal, -nning, -nsi-, -nyt-, -nyth-, -nythi-, -ood, -opl-, -ord, -ormal, -oti-, -rds, -ridg-, -ridge, -rifi-, -rmal, -rnin-, -rning, -rty, -she-, -sion, -tatem-, -teme-, -temen-, -thin-, -thing, -tiv-, -topp-, -ura-, -uran-, -ving, -wed, anyt-, anyth-, anything, blo-, bloc-, chec-, have, insu-, lad-, lads, lost the, may, nan-, on your, righ-, roun-, round, run-, stopp-, suicidal, table-, tel-, und-, wake, when i, yous
6: -abl-, -alk, -all-, -ana-, -ark, -ary, -ass, -body, -clude-, -ead-, -epo-, -era-, -heck-, -hed, -hes, -ime-, -ire-, -lay-, -lude-, -luded, -min-, -nde-, -ond-, -ooke-, -pot, -ster-, -ton, -uded, K_THENME, MARKETING, O_DRIVE, RELATION, THANKS, U_THING, X_MISSING, by, can-, check-, els-, else, end, han-, i was, leav-, lost, me, my, please, state-, the #number, tir-, tire-, tired, wee-, where
5: -ann-, -ards, -aug-, -cti-, -eres, -ess, -heres, -hou-, -rti-, -son, -wal-, O_STANDING, SINCE, chat, coul-, gambling, mid-, pho-, tur-
4: -aid, -eat-, -han, -hon-, -leas-, -led, -nth, -ody, -ork, -rom-, -tem-, K_FINAL, brea-, cant, for, pai-, slo-, than
3: -able-, -blin-, -bling, -eep, -eone, -ive, -lea-, -let-, -mblin-, -meone, -ome, -one, -ost, G_ADJECTIVE, LIVE, giv-, someone
2: -draw-, -ease, -lease, -tio-, T_ACT
1: MY, N_WORDNUM, from
-1: -atur-, K_STAKE, Q_INTO
-2: -sda-, N_FUNDS, with-, won-
-3: -met-, -omet-, G_ME, bank, las-, man-, somet-
-4: -ank, -cati-, -catio-, -den-, -ent-, -gge-, -inni-, -lett-, -rat-, -rde-, -tho-, -till, -ttin-, -urn-, J_SOBER, STAND, cha-, inst-, mat-, of the, pass-, stil-, still, winn-, winni-
-5: -alle-, -ant-, -app-, -ash, -atu-, -cce-, -eal, -ered, -fter, -innin-, -ish, -lanc-, -lance, -nes-, -nge-, -ning-, -nings, -nne-, -nning-, -oing, -ren-, -riv-, -sed, -sta-, -tti-, -yone, LOWERCASE_YES, TERMS, UPLOAD, after, could, dead, hour, how long, into, number, pos-, sen-, why
-6: #time, -ake, -alan-, -alanc-, -anc-, -ance-, -asino, -cel-, -cenc-, -cence, -drawa-, -dre-, -egi-, -eth-, -fic-, -har-, -icen-, -icenc-, -icke-, -ingo, -irs-, -irst, -leep, -les, -lic-, -ngo, -nki-, -oad, -pte-, -rac-, -rawa-, -ree, -riday, -sino, -spo-, -til-, -uma-, -uman, -umbe-, G_JEST, J_LENDERS, TIME, WHY, a bonus, bal-, bala-, balan-, balance, casi-, casin-, casino, coun-, deb-, firs-, first, friday, how, hum-, huma-, human, it, lic-, lice-, licen-, licence, long, my account, num-, numb-, numbe-, payo-, payout, refu-, rev-, rou-, said, send, tru-, veri-, verif-, winnings
-7: -and-, -arc-, -ays-, -cree-, -dat-, -date, -endi-, -endin-, -ent, -esday, -harg-, -ica-, -ide-, -iti-, -losed, -lot, -mbe-, -nks, -osit-, -ossi-, -ossib-, -ough, -ours, -ous-, -pda-, -pdat-, -pdate, -pir-, -posit-, -rce-, -roo-, -ssib-, -ssibl-, -thd-, -xpl-, -xpla-, BYE, N_GAP, N_SUM, Q_YOURS, STATUS, WHAT, WHEN, aft-, afte-, and my, and the, car-, cash out, charg-, closed, expl-, expla-, ide-, live-, lives, log-, mus-, my passport, nam-, offe-, phot-, poss-, possi-, rin-, scr-, scree-, slot, stat-, upd-, upda-, updat-, update, with my, with the
-8: -ack-, -ade-, -ager-, -ank-, -arged, -ation-, -awal, -ayed, -ber, -ccept-, -cept-, -cepte-, -come, -eath-, -ebod-, -econ-, -eek-, -epted, -ese-, -ethi-, -etti-, -ettin-, -gged, -harge-, -icat-, -ick-, -isi-, -ives, -jit-, -jith-, -lain, -laye-, -lity, -load, -mai-, -man, -meb-, -mebo-, -mebod-, -meth-, -methi-, -mojit-, -ndin-, -nding, -nyw-, -ojit-, -ojith-, -omeb-, -omebo-, -ometh-, -omo-, -orry, -ouche-, -ould, -ppy, -pro-, -rawal, -rne-, -ryone, -sba-, -sban-, -uche-, -uld, -umb-, -usb-, -usba-, -usban-, -ved, -wal, ME, N_CASHACT, O_OVER, O_WHEELS, P_GONE, U_SELF, accepted, anyw-, app, at #time, charged, den-, do the, eng-, everyone, game, get the, had a, hus-, husb-, husba-, i cant, id like, insta-, jac-, last, my husband, now and, or only, payou-, seco-, secon-, see my, someb-, soun-, sound, sti-, thank-, thanks, to you, typ-, usi-, vip, win-, withdrawal
-9: -aint, -ait-, -andi-, -andin-, -ashin-, -ature, -awa-, -cli-, -clin-, -ctiv-, -ecl-, -ecli-, -eclin-, -elli-, -ellin-, -ers, -ervic-, -esd-, -esda-, -gli-, -glis-, -glish, -hdr-, -hdra-, -ile, -imes, -ithd-, -ithdr-, -lain-, -laint, -lco-, -lean, -locke-, -nds, -ngli-, -nglis-, -oes, -ome-, -ona-, -oof, -ort-, -ovi-, -ple, -pport, -renc-, -ress, -rif-, -rong, -rove-, -rri-, -rvic-, -rvice, -sho-, -ssed, -stm-, -stma-, -taf-, -taff, -thdr-, -thdra-, -tion-, -tuc-, -tuck, -ugh, -ung, -uses, -uts, -venin-, ARRIVE, F_CLEAN, GAMEWORD, X_SIGN, account, add-, after i, an hour, been, bus, clean, complaint, cra-, decl-, decli-, des-, drop-, engl-, engli-, english, evening, get, hous-, how would, how-, i, i dont, i see, in it, laugh, lunch, mad-, made, mak-, me in, mid, missi-, monz-, monzo, my balance, my id, n, nine, no i, of it, pend-, pendi-, pending, proof of, sai-, sec-, servi-, service, sma-, sorr-, sorry, sort-, sorte-, sorted, spe-, staf-, staff, stuc-, stuck, support, take out, tax, telli-, telling, than-, trie-, tried, ur, use, wait-, withd-, wrong
-10: -afe, -aff, -ageri-, -anis-, -anne-, -any, -ashi-, -ast, -band, -cked, -cre-, -eez-, -elle-, -erif-, -erify, -essed, -ett-, -geri-, -gerin-, -gra-, -houl-, -idnt, -ign, -ined, -ino, -lis-, -lish, -lled, -mes, -mil-, -mis-, -nager, -nci-, -ndi-, -nni-, -noc-, -nzo, -ogg-, -onzo, -ool, -ors-, -ouch-, -ove, -ove-, -pin, -ploa-, -rain, -reez-, -rge-, -rify, -rig-, -righ-, -ron-, -roof, -rou-, -rried, -rry, -sport, -ssu-, -tandi-, -tled, -ttled, -ute, -vers-, -vice, -whe-, -wher-, -where, -ybo-, DOCKIND, HOW, YOUNG, any more, at a, at all, bea-, bee-, bye, clic-, dat-, did-, didn-, didnt, eig-, eigh-, fil-, fir-, freez-, game-, games, i still, inter-, it out, it says, kee-, knoc-, lost my, manager, mate, miss-, my #amount, offi-, offic-, passport, proo-, proof, quic-, rea-, rest-, ring, serv-, settled, shou-, shoul-, sign, the bank, the card, the live, thro-, to sleep, upl-, uplo-, uploa-, verify, wager-, wagering, wen-, went, would it, writ-, you pay
-11: #amount euro, -acti-, -adin-, -ading, -ager, -ala-, -aym-, -ayme-, -aymen-, -ayo-, -count, -elc-, -elco-, -elcom-, -ept-, -epte-, -ffic-, -fir-, -ger-, -hdraw-, -hor-, -hro-, -ify, -ill-, -inal-, -ins, -ints, -lcom-, -lcome, -lle-, -llin-, -lling, -lls, -mber, -ncl-, -nda-, -nded, -nfir-, -ock-, -oints, -onfir-, -onz-, -ounc-, -out-, -pple, -rai-, -roke, -rrie-, -rte-, -rted, -sle-, -umber, -unch, -yme-, -ymen-, -ywh-, -ywhe-, -ywher-, GONE, V_SOON, alr-, an account, and ive, ban-, bill-, bro-, broke, carr-, che-, conf-, deal, deal-, died, final-, going to, gone, gym, i open, it has, make, mal-, me for, move-, my ex, my winnings, ont-, pat-, paym-, payme-, pin, play, point-, points, saf-, scre-, the chat, there a, to see, trai-, train, very, welc-, welco-, welcome, you
-12: -arr-, -arry, -assp-, -asspo-, -atie-, -atien-, -ato-, -aye-, -ayout, -ceive-, -ces-, -eat, -eatu-, -eatur-, -efer, -eive-, -eived, -ettle-, -hank-, -hanks, -hould, -ibl-, -ible, -ient, -ised, -itin-, -iting, -ity, -ive-, -land, -loa-, -moj-, -moji-, -nfi-, -nswer, -oar-, -obby, -ogge-, -ogged, -oji-, -ole-, -onf-, -onfi-, -orne-, -ors, -oth, -plo-, -resse-, -ric-, -rked, -sca-, -spor-, -ssion, -ssp-, -sspo-, -sspor-, -swe-, -swer, -tien-, -tient, -ttle-, -tton-, -ttons, -uch-, -uto-, -utton-, -yout, BLOCKED_STATE, FEE, H_PHISH, WIN_NOUN, answer, as a, bes-, both, buttons, can i, cash-, crazy time, emo-, emoj-, emoji-, exp-, fea-, feat-, featu-, feature, fri-, gav-, gave, i won, inte-, lob-, lobb-, lobby, me back, mis-, moved, my card, nin-, not a, ord-, orde-, out, passp-, pati-, patie-, patient, received, should, sister, sou-, the best, tri-, us, week-
-13: -alf, -anks, -ans-, -appy, -arg-, -ation, -ayou-, -cke-, -com-, -ded, -dere-, -dered, -eal-, -eathe-, -ethin-, -ettl-, -inall-, -ivers-, -lica-, -licat-, -nall-, -nally, -nce, -nch, -niv-, -nive-, -niver-, -nst-, -nsw-, -nswe-, -omp-, -onig-, -onigh-, -orke-, -orte-, -orted, -pea-, -plic-, -plica-, -ppo-, -ppor-, -rdere-, -rel-, -sar-, -sary, -sen-, -ssio-, -unc-, -unt, -upl-, -upli-, -uplic-, -uppor-, -usin-, -veni-, -vent-, -you-, G_FEELING, HELP, PROBLEM, TIMEUNIT, a duplicate, ans-, answ-, answe-, bel-, bill, cant get, cash, comp-, do we, dro-, dup-, dupl-, dupli-, duplicate, eight, email, even-, eveni-, finally, free-, give me, half, happy, has it, hows, i only, it now, logg-, logge-, logged, on, ordered, send it, settl-, something, that, the bonus, thinking of, this morning, throu-, through, toni-, tonig-, tonight, wher-, wheres the, worke-, wron-
-14: -act-, -ain-, -aler, -ands-, -dress, -ealer, -eam, -eari-, -earin-, -eds, -eed-, -eeps, -ell-, -esse-, -hir-, -hrou-, -hroug-, -iend, -ion-, -ister, -iver-, -lan-, -mail, -mpla-, -mplai-, -mput-, -mpute-, -nds-, -obb-, -ompla-, -omput-, -ong, -oni-, -pin-, -ppl-, -pute-, -ream, -reat, -rick-, -riend, -ring, -riti-, -roug-, -rough, -sla-, -tand-, -tin-, -tle-, -tons, -uch, -urit-, -wic-, -wice, F_BLEED, N_ELSE, O_TELLME, P_WAITED, REJECTED_DOC, TAX, address, am i, bot, cant find, cat, deale-, dealer, deposited with, err-, erro-, have never, i get, keeps, lau-, laug-, me down, me my, poo-, rep-, set-, sett-, so i, sur-, three times, to a, too-, tra-, twic-, twice
-15: -ach, -adi-, -agg-, -ain, -ant, -arge-, -ass-, -bby, -bit, -deo, -der-, -eas, -ebit, -ebody, -ele-, -enc-, -enin-, -ening, -este-, -ideo, -ips, -lai-, -lay, -lli-, -nday, -nte-, -nto, -nts, -ocke-, -orni-, -ornin-, -osite-, -ount, -ping, -plain-, -rien-, -rok-, -sin, -site-, -sited, -stand-, -tie-, -tis-, -tly, -tor-, -unda-, -use-, -uter, JOKE, app-, at, chan-, cor-, debit, deposited, doe-, how do, i could, i didnt, i take, just gone, leed-, leeds, leg-, morn-, morni-, morning, my friend, my mum, my name, out and, poor, prov-, rai-, so ill, somebody, sor-, then im, there, times, ton-, vid-, vide-, video, want my, why-
-16: -eale-, -ebi-, -ence, -end, -ffe-, -hing, -hird, -icate, -ird, -iss-, -ived, -nstal-, -ocked, -ook, -rder-, -sit-, -stal-, -ste-, -uesd-, -uesda-, -und-, -uri-, -ves, N_FIX, O_SAID, T_DIED, and then, aut-, brok-, debi-, ente-, hou-, i need, inc-, lag-, never set, of my, order-, rec-, text, the game, thing, thir-, third, took, touc-, tue-, tues-, tuesd-, tuesday, whi-
-17: #number from, #number on, -ail, -ban-, -ble, -cate, -eer-, -elp, -erin-, -ering, -ith-, -nsta-, -oad-, -obot, -ort, -ouv-, -ouve, -put-, -rio, -ssi-, -ure, -uro, -uve, EXPIRE, H_UNASKED, P_HURRY, SAFE, USE, X_GIVE, as, best, can, can you, eac-, each, euro, ex, go, hel-, help, int-, it was, last month, not, off to, off-, per, red, robot, supp-, thats me, ver-, youv-, youve
-18: #number gone, -ale-, -cat-, -ever, -ise-, -ite-, -ket-, -nter-, -ouc-, -oure, -ried, -rov-, -unday, BANKWORD, WHO, are you, back to, can somebody, cat wont, cod-, code, next month, page, refe-, ring me, somebody ring, sunday, the new, tou-, was, why has, youre
-19: -bot, -ddr-, -ddre-, -ddres-, -dres-, -eeds, -end-, -eni-, -est-, -ffer, -heer-, -here, -issi-, -men-, -ment, -rns, -tal-, -uppo-, -urns, -ven-, -vis-, AGAIN, CHANGE, PLEASE_HELP, addr-, addre-, card, chee-, cheer-, does, foo-, for the, i live, keep-, kep-, kept, last night, my #number, my cat, name, now the, offer, pag-, robo-, say-, says, suppo-, tex-, twi-, where-, you-
-20: -efe-, -erv-, -ervi-, -ext, -ffi-, -ited, -ler, -nged, -orki-, -orkin-, -oved, -per-, -plai-, -pli-, -port, -port-, -rki-, -rkin-, -rking, -rvi-, -yed, ALREADY, NUM, N_ARRIVED, PERSON_NOUN, ROUND_SUM, T_LOOKINTO, free, frie-, frien-, friend, got, i want, like the, pay-, sund-, sunda-, wheres, wont, worki-, working
-21: -ash-, -atio-, -eeks, -eks, -eps, -hich, -how-, -ich, -ompl-, -res-, -ypi-, G_DEATH, H_LAW, H_NEVERUSED, N_DID, O_NO, U_DID, compl-, goi-, goin-, going, had, hal-, it be, lee-, mov-, rob-, same, show-, to the, want a, weeks, which
-22: -all, -ange-, -anged, -hic-, -mpl-, -ons, -ree-, -ted, H_PAYMENTS, big, chang-, ent-, man, whic-, won
-23: #amount, -ame, -ert-, -est, -eve-, -hang-, -hange-, -upp-, AMOUNT, H_PART, day-, days, how many, many, sun-, typi-, typin-, typing, wit-
-24: -ypin-, -yping, BLOCKED, G_THING, K_ATPLACE, WAGER, ann-, bil-, changed, do you, eur-, should i, wan-
-25: -ate, -cks, -ith, -ode, -pla-, -rke-, O_METHOD, WINNINGS, id, liv-, now it, ref-, two, whe-, with
-26: -han-, -rit-, -ting, J_OPERATOR, N_DONE, T_STAFF, bet, i had, on the, the free, want, who, would i
-27: -hop, -ien-, -onus, -ute-, CODE, K_SUBJECTWORD, P_THROUGH, SMS, bonus, do, does the, shop
-28: -rin-, N_PROMISE, WEEKDAY, day, my bank, pay
-29: -eri-, -ged, -orn-, H_SIGNIN, K_PET, MONEY_THING, PERSON_SURE, T_SOMEONE, YOU, a, and now, sam-, so, sup-, we
-30: -ang-, -hee-, -onu-, -ter, P_SPEEDY, T_SETTING, bonu-, for my, live
-31: -ays, -ork-, -our-, -ster, H_BAD, K_LOOKS, N_VANISH, an, dea-, is it, your-
-32: -fer, -nus, N_NTH, but, fre-, has, is, work-
-33: N_NUM, N_SHUT, do i
-34: FRIEND, HOWLONG, PENDING, me a
-35: -ard, -ied, G_FUN, METHOD, O_AHEAD
-36: -ati-, APP, GAME, P_NOTHING, i never
-37: N_MORE, T_PART, bon-
-38: GREETING, N_STATES, N_TOOK, N_WON, nev-, neve-, never
-39: -por-, -rie-, cas-
-40: N_STATUS, WAITING, or
-41: K_SAFE_END, N_ASKED, N_DOUBLE
-42: N_NOTOK
-43: P_UNMOVED
-44: MONEY
-45: CHARGE, FAULT, G_TITLE, Y_QUESTION
-46: TWICE, are
-47: LICENCE
-49: N_BANK
-50: new
-52: H_SHUTOUT
-53: EXISTING, N_GOT
-57: N_AGO, sho-
-60: P_OUT
-63: Y_ASK
-65: H_MINEX, N_ASKING
-66: H_ACT
-68: H_VOICE, any
-69: NOT_ARRIVED
-70: N_PAPER
-73: DECLINED
-74: BONUS
-75: PAYOUT
-76: MISSING
-82: DOCUMENT
-85: N_BAD
-117: U_CHAT
-126: U_ASK
-127: U_SITE, Y_CALM
`,
  },
};
