/** What pieces of English messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 370, care: 370 },
  weights: {
    crisis: `
127: -ont, be, he
114: -ife
113: ive
109: up
103: if
102: the-
97: life
96: die
93: -ell
89: lif-
87: not
86: don-
85: -cid-
84: -ead
82: the
81: im, wan-
80: to my
79: -ing
78: -ide
77: of
76: -elf, out of
74: dont
73: end, wis-
70: for me
69: see
68: -ind
66: she-, wal-
64: way
63: -eft, do it, left
62: -ime, -nna, sto-
61: -ave, -tte-
60: -ablet-, -blet-, -blets, sha-, tablets, to
59: wish
58: -ote, one
57: lef-, no, point, the point
56: dead, ill
55: -ore
54: -snt, -ugh-, los-
53: -sel-, more
52: -ath, -bod-, -uic-
51: -ast, -eac-, -lan, -oint, -ose, -rot-, gon-, him, it, last, ove-, to die, wou-, woul-
50: kil-, want
49: -ght, -per, -tan-, -tll, good-, her-, jum-, plan
48: -eath, -lie-, -ter, all, fin-, find, it all, kill, kms, las-, my life, pic-
47: -body, this time
46: -icid-, -uici-, -uicid-, and, point in, suic-, suici-, with you, wont be
45: -lets, -ope, sav-, time, won-
44: -ice, -ivi-, -self, -ses, here, mor-, over, soo-, the account
43: -ser-, few, the phone, thi-
42: -tch-, -ught, bette-, better, dea-, for good, my last, on the, wont, would
41: -hed, -ood-, -orr-, -ough-, and i, goo-, poi-, poin-, tell my, wak-
40: -gin-, -hey, -ought, -tand, -vin, be dead, his, itl-, itll, pea-, peac-, pick-, that-, they
39: -ght-, -nge-, -orld, -rld, -tim-, -yse-, -ysel-, -yself, i do, i wont, jus-, just, mys-, myse-, mysel-, myself, one way, pla-, worl-, world
38: -ody, -oic-, -onna, ble-, gonn-, gonna, kid-, me now, mes-, pil-, sor-, stop, thin-, voic-, want to
37: -chi-, -oug-, -rote, a date, at #number, not even, walk, wrot-, wrote
36: -ace-, -bou-, -orl-, -rag-, -rage, bridge, dow-, down, end it, she, take the
35: -ace, -cide, -ici-, -king, -oin-, -ome-, -oul-, -ran-, brid-, bridg-, fla-, said, there-
34: -bye, -dby-, -dbye, -dge, -fter, -nted, -odb-, -odby-, -odbye, -oodb-, -oodby-, -uie-, -yin, after, bla-, by the, chat, goodb-, goodbye, hav-, he was, i leave, losi-, losin-, losing, off, out for, quie-, read-, sent me, sui-, theres, theres no, will
33: -eing, -igh-, -obod-, -obody, -onger, -onig-, -onigh-, -own, -ters, bad, ear-, im going, in the, mess-, nob-, nobo-, nobod-, nobody, not-, picke-, picked, toni-, tonig-, tonight, try, wil-
32: -arly, -ein-, -eli-, -hem, -onge-, -oni-, -onn-, -other, -ther, -utti-, -uttin-, endi-, endin-, ending, has, hear, lig-, ligh-, loo-, lot, other side, run out, self, tha-, them, wish i
31: -gain, -han, -hink, -iou-, -liv-, -lls, -nly, -osin-, -osing, -ruc-, -ver, again, dra-, going to, have a, her, ins-, longer, mea-, no more, rea-, sai-, say, say-, some-, soon, table-, than, think, who do, with it, with me, wris-, wrote the
30: -dnt, -ebo-, -ery-, -fte-, -ghter, -hat-, -hter, -orry, -ris-, -very-, aft-, afte-, every-, god, i want, long-, longe-, mam, nee-, pill-, pills, thats, tid-, ton-, what i
29: -abi-, -abl-, -aid, -and, -arl-, -ayb-, -aybe, -kin-, -ybe, boug-, bough-, bought, bur-, col-, come, deat-, death, ever-, flo-, fr, fr this, kms fr, land, may-, mayb-, maybe, need the, no need, off the, see-, there is
28: -ble-, -bts, -cide-, -der, -dos-, -dose, -ebt-, -ebts, -eful, -erdo-, -erdos-, -erio-, -eriou-, -hin-, -his, -ills, -int, -ita-, -live, -noug-, -nough, -rdo-, -rdos-, -rdose, -rth, -verdo-, -ythi-, -ythin-, an overdose, date, debt-, debts, eno-, enou-, enoug-, enough, jump, overdose, serio-, tabl-, the last, they say, this, tur-, wat-
27: -ads, -eave, -eep, -elli-, -ellin-, -ful, -gai-, -hou-, -ish, -lad-, -nou-, aga-, agai-, atte-, be here, bit, blad-, cut, do this, hea-, hear from, ive run, keep, leave, livi-, livin-, living, lot on, my sons, needi-, now i, now ive, own-, owne-, rop-, rope, side, sorr-, sorry, sorry for, stan-, the only, to kill, voi-, wake
26: -arag-, -arage, -ayin, -eir, -eser-, -eserv-, -heir, -ill-, -isa-, -lde-, -lder, -loor, -ngi-, -ngin-, -ons, -oth-, -riou-, -sap-, -serv-, -stand, -tche-, -use, -vin-, and a, by morning, cant do, day on, dead by, dead than, dec-, dri-, floor, gar-, gara-, garag-, garage, hur-, it up, itll be, love i, morning and, nice, note, sayin, says it, slee-, the garage, their, turni-, turning, understand, w, where, where the, worr-, wri-
25: -alm, -ape-, -arb-, -des, -ding, -eedi-, -ernam-, -ers-, -icide, -ists, -les-, -less, -ogs, -rio-, -rists, -sern-, -serna-, -sts, -the-, -tion, -top, -ving, -yth-, bat-, bou-, calm, funny how, lie, like i, lov-, mean, need-, said it, seri-, shes, som-, sons, suicide, tab-, thats my, tired of, user-, usern-, username, well, worri-, wrist-, wrists, your chat
24: -able-, -alk-, -anna, -ant, -asn-, -asnt, -bout, -ching, -din-, -elie-, -erna-, -hei-, -hell, -ivin, -ming, -ndin-, -nding, -ten-, -tru-, -truc-, -ure, -verd-, -yll, abou-, about, and he, bri-, earl-, eas-, few more, floo-, for a, harm-, i did, i look, it for, its all, lon-, me, only, our, overd-, plan-, road, serious, shel-, shell, shes been, spent it, thei-, tic-, to live, turn-, walk-, wann-, wanna, was-, you on, you wont
23: -alke-, -alked, -ang, -ara-, -arm-, -atch-, -eta-, -iddi-, -iddin-, -ipts, -lke-, -lked, -mag-, -nger, -old-, -ook-, -ottl-, -ottle, -rde-, -sses, -tters, -ull, -urni-, -urnin-, -wne-, all stop, and said, arm-, arms, bei-, bein-, being, bott-, bottl-, bottle, cutt-, cutti-, cutting, do not, even notice, for everything, he said, hold-, ima-, imag-, its an, kidd-, kiddi-, kidding, my kids, pas-, phon-, ple-, sid-, sis-, sist-, siste-, so tired, the first, the other, who-
22: -abin-, -abine-, -ate-, -athr-, -athro-, -bine-, -binet, -ces, -ecid-, -eme-, -ese-, -hant, -hey-, -hroo-, -hroom, -ide-, -inet, -ink, -ipt-, -isap-, -isapp-, -name, -oat, -old, -ond-, -oom, -ould-, -pens, -rden, -res, -rev-, -reve-, -rever, -rname, -room, -sapp-, -thr-, -thro-, -throo-, -tter-, -ught-, -uld-, -ump, -urden, -wner, a burden, abo-, and your, att-, bath-, bathr-, bathroom, be soon, bett-, burd-, burde-, burden, cab-, cabi-, cabin-, cabinet, decid-, disap-, eve-, hand and, hang myself, has a, has just, hol-, i dont, i have, i spent, in toronto, ive left, jump off, jun-, kill myself, like to, me his, mum, my arms, now not, own, owner, pape-, rat-, shed, stop-, ten, the #number, the bathroom, the letters, they-, wake up, wasn-, wasnt
21: -cida-, -cidal, -dal, -eryo-, -eryon-, -icida-, -idal, -idge, -iet, -ious, -ishe-, -ished, -net, -olic-, -omi-, -othe-, -ridge, -rious, -ryo-, -ryon-, -sur-, -uiet, -ump-, -ved, -veryo-, after losing, arm, as, book-, dad, early, els-, flat-, hold, hos-, ill not, is all, is left, it where, ive the, jump-, kee-, lan-, leav-, luc-, my sisters, nea-, polic-, put a, quiet, reli-, relie-, sat, sayi-, sisters, suicidal, the shed, the tides, this account, tide-, tides, tides in, won me, write it, wro-, you see
20: -ave-, -eav-, -embe-, -ember, -ets, -eyd, -hel-, -her, -heyd, -idg-, -ivin-, -iving, -ked, -min-, -mor-, -ner-, -ong-, -orrie-, -rgi-, -ridg-, -tay-, -uck, -urd-, -win-, -wing, a rope, am #number, and get, before the, come back, fast, feel-, go, han-, home, i go, i lost, it doesnt, kids are, light-, lol, my mother, of being, onl-, paid the, pal, passes, rin-, son-, stay-, telli-, telling, the car, the flat, theyd, this is, tired not, tired tired, up on, walke-, walked, where im
19: -ague, -ally, -are-, -ath-, -den, -dren, -eague, -eas-, -eig-, -eigh-, -emem-, -ememb-, -eyl-, -eyll, -gue, -heyl-, -heyll, -ims-, -imse-, -imsel-, -inte-, -itch-, -itche-, -ith, -ldren, -mem-, -memb-, -membe-, -mse-, -msel-, -mself, -nyt-, -nyth-, -nythi-, -ome, -pid, -rand-, -rist-, -rry, -tic, -tio-, -tup-, -tupi-, -tupid, -upid, -ura-, -urde-, -urt, -ust, all i, anyt-, anyth-, anything, best mate, by, cancel the, colleague, cutting again, deci-, ending my, fac-, grand-, har-, hell, him-, hims-, himse-, himself, hurt, if i, if this, in at, in order, just sent, know why, liv-, look, luck, me im, mot-, my best, not playing, own life, pap-, recor-, reme-, remem-, remember, ser-, she is, shell need, shi-, so they, stup-, stupi-, stupid, thanks for, the cabinet, the end, theyl-, theyll, thinking about, thou-, tim-, to keep, week i, with
18: -avi-, -cor-, -ecor-, -efu-, -emb-, -ette-, -hough-, -ices, -ides, -ing-, -ldi-, -ldin-, -lding, -lea-, -nife, -oor, -oper, -ott-, -ould, -ray, -ren, -roper, -rra-, -ryi-, -ssa-, -time, -uld, -upi-, -wall-, -wallo-, a knife, ali-, aliv-, alive, be alive, canc-, cance-, cat, gambling with, happens to, head, hom-, i pray, im sorry, inst-, isn-, isnt, kni-, knif-, knife, mil-, myself and, pray, proper, rath-, rathe-, rather, riv-, rive-, river, sleep and, spot, swal-, swall-, the river, wel-, winning
17: -alc-, -anc-, -ans, -aper, -asi-, -atchi-, -athe, -ctio-, -ean, -eathe, -essag-, -ies, -ight-, -inal, -inted, -isad, -ish-, -ister-, -jisa-, -jisad, -lat-, -loo-, -mally, -mat-, -mpt-, -mpty, -ndi-, -nes, -ojisa-, -orth, -ous, -pty, -rmall-, -sad, -ssag-, -tchi-, -tchin-, -the, -tle, -ttle, a casino, bas-, bed, breathe, deb-, did, do anything, dog, else, emojisad, empty, end-, every night, final, hang, insu-, it on, its, messa-, mind, my hand, my own, normally, now, one more, paper, promi-, roo-, sat in, sent, sle-, take my, the house, thoug-, to do, to him, tol-, told, wort-, worth
16: -asino, -ass, -atte-, -ayi-, -bin-, -ders-, -derst-, -duc-, -erst-, -ersta-, -etter-, -here-, -houg-, -ist-, -ldn-, -ldnt, -lse, -mall-, -nders-, -nif-, -nning, -oday, -omis-, -orri-, -otice, -ouldn-, -ous-, -rms, -romi-, -romis-, -rst, -rst-, -rsta-, -rstan-, -sino, -sters, -sweri-, -uct-, -uldn-, -uldnt, -weri-, -werin-, a good, about it, answering, being a, brother, cant be, casi-, casin-, casino, coll-, colle-, coming back, driv-, go to, is the, kind, lad-, lads, leave the, letters, love, mother, my english, notice, one-, ones, out in, plays, poli-, standing, swa-, theres a, think i, toda-, today, was a
15: -ake, -ami-, -ancel, -asses, -ater, -aug-, -dent, -eat-, -eliev-, -ghte-, -hink-, -hree, -hte-, -icked, -iver, -liev-, -lit, -lve-, -nal, -nam-, -ncel, -odn-, -odni-, -odnig-, -olle-, -oodn-, -oodni-, -oon, -ormal-, -ove, -owi-, -owin-, -owing, -rmal-, -rnam-, -rob-, -roth-, -rothe-, -son, -ssage, -yer, a bit, about the, bonus i, brot-, broth-, cal-, cancel, count-, em, from me, goodn-, goodnight, got the, i mean, i should, kids, look-, message, my brother, nei-, on his, prob-, shou-, telling me, think-, three, tir-, tire-, tired, tod-, wate-, water, you lot
14: -ady, -alk, -ance-, -anin-, -aning, -att-, -aught-, -emp-, -essa-, -estio-, -etai-, -ghts, -hec-, -heck-, -hing-, -hings, -hts, -icke-, -ids, -ild-, -inish-, -ives, -let-, -mis-, -nte-, -ooked, -ose-, -ppe-, -rly, -sag-, -stio-, -stion, -temp-, -top-, -topp-, -ttem-, -ttemp-, -uesti-, -ughte-, -urn, attem-, back from, bal-, be better, better off, boa-, buy, chec-, check-, det-, deta-, detai-, empt-, finished, i am, i lose, ive been, logged in, min-, only one, picked the, quest-, question, res-, sel-, sli-, stopp-, the same, thing-, things, under-, you know
13: -allo-, -allow-, -augh-, -care-, -eady, -erson, -eside, -hats, -hon-, -iev-, -ino, -iste-, -lays, -llin-, -morr-, -morro-, -nday, -nsur-, -nsura-, -oda-, -omor-, -omorr-, -ook, -pts, -rid-, -row, -rson, -sti-, -sura-, -suran-, -toppe-, -uranc-, besi-, besid-, beside, car, cli-, dat-, ending it, full, funn-, funny, have, have your, house, i will, insur-, insurance, lad, lea-, nex-, next, nit-, nite, ope-, person, pra-, ques-, reco-, scar-, scare-, see it, stand-, stopped, taki-, takin-, taking, tom-, tomo-, tomor-, tomorrow, ur, watc-, what happens, worth more
12: -aha, -ain, -chin-, -ens, -eopl-, -ere, -ern-, -esti-, -hurs-, -hursd-, -idd-, -nig-, -nigh-, -night, -nst-, -oked, -ones, -ound, -ouse, -rna-, -rrie-, -rsd-, -rsda-, -rsday, -sid-, -side, -ski-, -skin-, -tem-, -tice, -urn-, -ursd-, -ursda-, -utt-, -ver-, -wer, com-, cut-, done, emp-, ful-, giv-, hah-, i try, id be, ive had, know-, lose, lost #amount, lost the, my daughter, nig-, nigh-, over the, passe-, past, peo-, peop-, peopl-, pol-, son, the one, the roulette, thur-, thurs-, thursday, to go, took the, will be
11: #amount grand, -ead-, -edi-, -esn-, -esnt, -ess-, -ilau-, -ilaug-, -inis-, -jil-, -jila-, -jilau-, -lac-, -lanc-, -lance, -lau-, -laug-, -laugh, -lling, -lly, -mojil-, -now-, -oad, -oes-, -oesn-, -oesnt, -ogg-, -ojil-, -ojila-, -ore-, -otic-, -pent, -tter, -uar-, -yon-, after the, any-, at the, bot-, coun-, does-, doesn-, doesnt, dont know, door, emojilaugh, fini-, finis-, life insurance, logg-, logge-, logged, mine, my son, notic-, open, pass, phone, plea-, pleas-, run, sleep, spent, take, the bridge, thought, to the
10: -aki-, -akin-, -aking, -app-, -are, -atc-, -ece-, -erd-, -hes, -hildr-, -hur-, -idnt, -ights, -ildr-, -ildre-, -isa, -ldr-, -ldre-, -lee-, -lif-, -low-, -nce-, -nth, -onda-, -onday, -orrow, -ping, -ranc-, -rance, -rned, -rrow, -shed, -sking, -ttl-, ago, aski-, askin-, asking, boo-, cla-, did-, didn-, didnt, drivi-, even, fam-, fami-, famil-, in your, mond-, monda-, monday, qui-, roa-, roun-, round, says, the table, tho-, visa
9: -ails, -eck-, -eep-, -erv-, -eryt-, -eryth-, -ges, -hild-, -hinki-, -ils, -inki-, -oke, -ont-, -ooke-, -pot, -ppy, -ryt-, -ryth-, -rythi-, -stan-, -unc-, -ung, -uran-, -veryt-, account, everything, have been, kin-, need to, of my, oth-, othe-, read, reas-, reaso-, savi-, savin-, sca-, tell, the time
8: -ause, -ess, -houl-, -inkin-, -ning, -owe-, -tti-, -tua-, -uick, -ves, -wal-, dau-, daug-, daugh-, daughter, hous-, hun-, i, nic-, que-, quick, shoul-, thinking, u
7: -all-, -cke-, -ecte-, -ected, -eres, -fer-, -ger, -heres, -int-, -ive, -mal-, -nder-, -she-, -swe-, -thi-, -tma-, -uest-, and im, cos, ok, over-, so, to me, your
6: -ats, -che-, -ear, -ers, -erso-, -ida-, -ight, -ink-, -leas-, -ling, -nki-, -rso-, -sing, -sse-, for my, in it, pers-, perso-, rel-, tak-, tel-, use-, wher-, wife
5: -count, -hre-, -out, my wife, need, quic-, sam-, sta-, thre-, too
4: -one, bee-, been, hou-
3: -ever, hes
2: -und, wor-
1: -hen
-1: -oun-, sol-
-2: -eve-, -ince, from the, my, why, win-
-3: -cco-, -ccou-, -ccoun-, -ent, -ibl-, -nsi-, -oing, -tar-, acco-, accou-, what-
-4: -inc-, -nto, -rif-, -thin-, -thing, -ust-, bus, feel, sund-, sunda-
-5: -ays, -ean-, -ering, -lan-, -rov-, -tal, bec-, know, long, per-, sit-, tra-
-6: -any, -cen-, -end, -eop-, -erin-, -hat, -ied, -ned, -osit, -posit, -sto-, -tion-, cou-, deposit, fir-, use, withdrawal
-7: -atur-, -awal, -ber, -cou-, -coun-, -creen, -dre-, -ease, -eco-, -ello, -eri-, -fica-, -ficat-, -ien-, -ific-, -ifica-, -ime-, -itt-, -lease, -llo, -mes, -ngs, -orni-, -pen-, -raw-, -rawal, -sda-, -sday, -tho-, -vers-, -wal, ask-, fou-, hap-, happ-, hell-, hello, i put, land-, lost, morn-, morni-, play-, screen, send
-8: -ari-, -eam, -ette, -ion, -lette, -moj-, -moji-, -oji-, -orro-, -oule-, -oulet-, -pload, -rien-, -sit, -tor-, -tte, -ulet-, -ulett-, -ven-, and it, could you, emo-, emoj-, emoji-, exp-, out to, pre-, roul-, roule-, roulette, stat-, supp-, that, upload, ver-
-9: -aye-, -cenc-, -cence, -drawa-, -ents, -ery, -evol-, -evolu-, -icen-, -icenc-, -ifi-, -ike, -inni-, -inute-, -iss-, -lut, -mal, -nish, -nute-, -nutes, -olut, -ormal, -oss-, -rat-, -rawa-, -rit-, -rmal, -rom, -row-, -tak-, -tee-, -teen, -tton, -utes, -utton, -volut, button, chang-, cont-, cor-, dro-, game-, games, in my, kno-, lic-, lice-, licen-, licence, minutes, payout, pos-, revol-, revolut, scr-, sick, sun-
-10: -able, -ail, -and-, -ande-, -ared, -arg-, -ayin-, -aying, -ckpot, -econ-, -efe-, -efor-, -efore, -enin-, -ening, -eth-, -evo-, -fore, -hang-, -harg-, -ick-, -iend, -kpot, -lled, -nis-, -ntil, -omo, -ork-, -riend, -romo, -rri-, -sport, -til, -tud-, -urna-, -urnam-, -veni-, -volu-, a week, acce-, act-, an, and then, bef-, befo-, befor-, before, block, cashi-, charg-, che-, cle-, clea-, e, even-, eveni-, fast-, faste-, four, gran-, i had, jack-, jackp-, jackpot, my #amount, n, passport, promo, revo-, seco-, secon-, stud-, thank you, the bank, the bonus, unt-, unti-, until, with the
-11: #amount and, -ackp-, -ackpo-, -ager, -ageri-, -ain-, -arch, -aym-, -ayme-, -aymen-, -bli-, -cess-, -ckp-, -ckpo-, -dress, -elc-, -elco-, -elcom-, -endi-, -endin-, -etu-, -etur-, -gge-, -hows, -ily, -ion-, -kpo-, -layed, -lcom-, -lcome, -ndl-, -nie-, -orki-, -orkin-, -ouch-, -plai-, -port-, -pport, -rda-, -rday, -renc-, -rom-, -ted, -thers, -tuc-, -tuck, -uesd-, -uesda-, -ume-, -umen-, -unt, -yme-, -ymen-, -ypi-, accounts, address, appl-, at all, char-, excluded, fort-, how many, how much, i take, ide-, it was, its gone, let, mac-, make it, mov-, my balance, need a, on your, owe, paym-, payme-, pound-, pounds, prov-, refu-, retu-, retur-, rou-, shows, sic-, stuc-, stuck, support, tea-, telly, tue-, tues-, tuesd-, tuesday, typi-, typin-, typing, veri-, verif-, wager-, wagering, week-, welc-, welco-, welcome, worki-, working, you pay
-12: -als, -anged, -anis-, -ank-, -aring, -assp-, -asspo-, -ceiv-, -count-, -day-, -days, -eceiv-, -eiv-, -enne-, -enner, -ept, -equ-, -erda-, -erday, -ert, -ester-, -estr-, -estri-, -geri-, -gerin-, -hanc-, -hil-, -iday, -iff-, -ined, -ingo, -inner, -ived, -ivers-, -lay-, -lev-, -leve-, -leven, -lity, -ngo, -niv-, -nive-, -niver-, -ock, -ocked, -ogin, -ound-, -ounds, -ploa-, -rec-, -romo-, -spe-, -spor-, -ssp-, -sspo-, -sspor-, -sterd-, -stri-, -stric-, -tera-, -terd-, -terda-, -uit, -uri-, -urse, -uto-, -vert, at midnight, bets, big, cant find, clo-, din-, dinn-, dinne-, dinner, due, elev-, eleve-, eleven, ente-, err-, erro-, free-, give me, gra-, i got, i only, inv-, lap-, logi-, login, lost my, mus-, must, nam-, of a, off me, pai-, passp-, payou-, pays-, pend-, pendi-, pending, promo-, regi-, req-, requ-, restr-, scre-, since the, sma-, tenn-, tenne-, tenner, upl-, uplo-, uploa-, usin-, using, week, were, yes-, yest-, yeste-, yesterday
-13: #number and, -achi-, -achin-, -acti-, -ager-, -alf, -ani-, -anne-, -ashi-, -ass-, -ast-, -aste-, -atch, -ation-, -awa-, -ayed, -ayout, -ban-, -bit, -cce-, -clude-, -cre-, -dde-, -ebit, -een-, -efo-, -elan-, -eland, -ene-, -eryw-, -erywh-, -hank, -hop, -icat-, -inne-, -innin-, -ips, -isab-, -ited, -iver-, -lid-, -lida-, -ling-, -lude-, -luded, -nin-, -nths, -olid-, -olida-, -onths, -rch, -rela-, -relan-, -rong, -roppe-, -rte-, -ryw-, -rywh-, -rywhe-, -sab-, -shin-, -shing, -uch-, -uded, -uma-, -uman, -unch, -veryw-, -vol-, -yout, -ypin-, -yping, -ywh-, -ywhe-, -ywher-, an account, at my, bet, cant i, clic-, count, debit, den-, disab-, do you, everywhere, father, fee, half, holi-, holid-, hum-, huma-, human, i owe, ire-, irel-, irela-, ireland, let me, lik-, like, like a, lit-, man-, months, moved, my card, my passport, proof of, shop, thank, the game, the update, third time, usi-, wee, why cant, work-, wrong
-14: #number in, -ablet, -aint, -amst-, -api-, -arin-, -atio-, -ays-, -blet, -ctiv-, -ddr-, -ddre-, -ddres-, -dic-, -dit, -dres-, -eath-, -edit, -elfie, -elo-, -enn-, -epte-, -fie, -ged, -hers, -hor-, -hum-, -ica-, -idni-, -idnig-, -inall-, -ine-, -inut-, -ise-, -iya, -laint, -lett-, -lfie, -lle-, -loa-, -mst-, -nall-, -nally, -nde-, -nks, -nsta-, -nut-, -oan, -ompu-, -onal, -ornin-, -ortg-, -ortga-, -ost, -ours-, -ows, -plo-, -ppor-, -put-, -rad-, -rall-, -redit, -ress, -rie-, -ropp-, -rtg-, -rtga-, -rtgag-, -rve-, -ssed, -sta-, -tat-, -tga-, -tgag-, -tri-, -uid, -ule-, -uppor-, -ute, -wea-, a, a joke, addr-, addre-, and theres, at #time, block-, bot, can-, complaint, compu-, con-, credit, debi-, eac-, each, enough for, fat-, fath-, fathe-, finally, for the, for your, hiy-, hiya, i can, jac-, loan, mal-, me and, midn-, midni-, midnight, minut-, miss-, morning, my id, nan-, on a, only the, part-, payo-, quid, selfie, sup-, swea-, tablet, to see, won the
-15: -acked, -arte-, -ase, -ated, -ebi-, -eeds, -eek, -een, -eeps, -ela-, -elf-, -elfi-, -elly, -eps, -ept-, -erify, -haki-, -hakin-, -hdraw-, -how-, -hut, -icate, -ict-, -late, -led, -lfi-, -losed, -mer-, -mpla-, -mplai-, -mpu-, -nch, -ner, -obby, -ompla-, -ossi-, -ossib-, -peak, -red-, -redi-, -ress-, -rify, -rking, -ske-, -sked, -ssib-, -ssibl-, -taf-, -taff, -ths, -ude-, -uro, -ween, all of, am i, are you, aske-, asked, bro-, closed, cre-, cred-, credi-, euro, five, how long, i live, i never, i won, job, keeps, lob-, lobb-, lobby, matc-, match, monz-, monzo, my winnings, name, number, offe-, poss-, possi-, possible, put me, rest-, self-, selfi-, shaki-, shaking, show-, shu-, shut, spea-, speak, staf-, staff, swe-, thank-, thanks, the id, this morning, twi-, under, us, verify, wage-, what is, when, would it
-16: -arc-, -ayou-, -ced, -cree-, -deo, -eal-, -edd-, -eddi-, -eddin-, -eds, -eel, -egi-, -ete, -ethi-, -etin-, -eting, -fic-, -fri-, -frie-, -frien-, -gin, -hak-, -hir-, -hoto, -icte-, -icted, -ideo, -ify, -ints, -lete, -meth-, -methi-, -nce, -noc-, -nzo, -oints, -ometh-, -onzo, -ort-, -osed, -osits, -oto, -plain-, -ppl-, -rai-, -ral-, -ree, -rge-, -sion, -sits, -slee-, -sleep, -ten, -thd-, -tie-, -tis-, -tric-, -umbe-, -und-, -vis-, -you-, account i, asl-, asle-, aslee-, asleep, before i, bye, came, deposits, does the, fis-, from my, i send, in #number, inter-, knoc-, len-, mad, moo-, my profile, one of, photo, point-, points, pou-, poun-, scree-, sec-, shak-, to her, up and, vid-, vide-, video, wedd-, weddi-, wedding, wen-, went, whats, whe-, whil-, while, with-, wron-, you say, your-
-17: -aff, -ands, -anks, -arri-, -ator, -bby, -bles, -cat-, -cate, -dle, -draw-, -erl-, -fil-, -file, -ger-, -hank-, -hanks, -hile, -idi-, -idin-, -iding, -line, -load, -lock-, -nno-, -nstal-, -ocke-, -ofil-, -ofile, -ope-, -orrow-, -ount, -oved, -port, -reak, -rel-, -rofil-, -roof, -rop-, -rrow-, -rus-, -sine-, -sines-, -stal-, -tiv-, -use-, -usi-, -usine-, alr-, aut-, break, busi-, busin-, business, drop-, eig-, eigh-, fiv-, frid-, have to, join-, live, marri-, may, me for, my name, new-, or only, phot-, pres-, profile, proo-, proof, spin, tea, tex-, the free, to a, to get, trus-, who won, your app
-18: #number i, #number on, -aler, -atu-, -dat-, -date, -eale-, -ealer, -ered, -gag-, -iso-, -layi-, -layin-, -lit-, -mpl-, -not-, -noth-, -nothe-, -oad-, -obb-, -olu-, -ool, -ort, -pda-, -pdat-, -pdate, -pir-, -ror, -rou-, -rror, -shi-, -ton, -umber, -upp-, -utto-, -wic-, -wice, -xcl-, -xclu-, a robot, ano-, anot-, anoth-, another, bill, but-, butt-, butto-, cant look, changed, chas-, coo-, deale-, dealer, doe-, eat, excl-, exclu-, foo-, food, good enough, good with, hal-, i know, i need, i see, mid, much, playi-, playing, poor, six, so low, take-, the bus, the chat, thr-, to play, to win, to you, twic-, twice, typ-, upd-, upda-, updat-, update, wag-, wheres the
-19: -act-, -ate, -ayo-, -ble, -ence, -era-, -erif-, -esd-, -esda-, -esday, -ffer, -has-, -her-, -igg-, -inal-, -itin-, -iting, -ken, -lock, -nning-, -nsion, -onz-, -ouc-, -ster, -tes, -umb-, -unds, -uppo-, -wee-, adv-, ban, bus-, chan-, could, eur-, final-, gir-, has it, lette-, low, me back, offer, pension, see my, suppo-, tal-, talk, text, the gym, to set, top of, tou-, what ive
-20: -ack-, -adin-, -ading, -ale-, -ces-, -clu-, -ffi-, -hdr-, -hdra-, -ines-, -iness, -ithd-, -ithdr-, -ood, -orn-, -over, -pla-, -rds, -righ-, -rkin-, -sho-, -sio-, -thdr-, -thdra-, -tor, -usin-, betti-, betting, can somebody, cha-, coul-, deal-, exc-, far-, get me, gym, is #number, ive lost, muc-, my acc, ring me, somebody ring, times, used, where-, withd-
-21: -ail-, -alt-, -ambl-, -art-, -ato-, -come, -eathe-, -ect-, -ensi-, -ensio-, -ert-, -est-, -este-, -inn-, -irl-, -med, -ness, -ning-, -nings, -nsio-, -ntr-, -oney, -ors, -oth, -pin, -pins, -rig-, -rki-, -ssi-, -tni-, -yed, borr-, borro-, both, can you, cash out, code, ele-, free spins, fri-, gamb-, gambl-, girl-, into, loa-, make, many, marr-, me on, money, now the, paid, pens-, pensi-, poo-, ref-, ret-, run of, spins, ten-, the run, want a, wea-
-22: -ake-, -arr-, -cond, -econd, -eer-, -heer-, -hird, -ird, -ler, -les, -nter-, -ond, -per-, -sor, -tal-, -ter-, -xclud-, acc, cam-, chee-, cheer-, got a, just need, lett-, mar-, mone-, my bank, num-, numb-, numbe-, off-, second, so i, the new, thing, third, thro-, year, you
-23: #amount quid, -adi-, -ati-, -ends, -etti-, -ettin-, -here, -ill, -nded, -ock-, -ona-, -ric-, -rtn-, -sle-, card-, cards, cod-, day, ent-, rev-, sold, us a, was, wee-, yea-, you-
-24: -alle-, -ame, -amed, -clud-, -est, -lud-, -osit-, -posit-, -res-, -sla-, -tch, -tto-, app-, bil-, bloc-, cash-, goe-, goes, in a, kic-, let-, mis-, ther-, winnings, would i
-25: -ayd-, -ayda-, -ayday, -hing, -iti-, -mbl-, -nts, -ompl-, -ouv-, -ouve, -pin-, -rse, -tra-, -uve, -yda-, -yday, bank, but, cant, compl-, email, grand, payd-, payda-, payday, should i, the app, top, wed-, who, youv-, youve
-26: -dra-, -ear-, -enc-, -ethin-, -fer, -land, -ment, -omp-, -ove-, -pend-, -pos-, comp-, ga, mak-, mon-, my phone, of it, on my, something, time-
-27: -ams-, -ank, -ett-, -hich, -ich, -ith-, -let, -mail, -mit, -ring, -ute-, brea-, in, int-, put, to be, wheres, which
-28: -amb-, -ash-, -ele-, -hic-, -ity, -lot, -ney, -ode, -por-, -red, -ree-, day-, days, does, mid-, of myself, slo-, slot, spin-, than-, throu-, through, when i, whic-
-29: -ards, -com-, -day, -ent-, -hoo-, -hrou-, -hroug-, -nner, -roug-, -rough, -rro-, ask, bor-, bre-, cra-, hel-, limit, me something, pay, whi-
-30: -age-, -ard-, -ens-, -han-, -imit, -its, -oas-, -oast, -ong, -pli-, and ive, ema-, emai-, had, id, it be, page, thir-
-31: -epos-, -eposi-, -ins, -ite-, -nti-, -posi-, -rand, depo-, depos-, get, we, won
-32: -ren-, -uch, add-, is, limi-, old, pag-, spe-, the live, there a, what
-33: -ffe-, -hee-, -imi-, -obot, my #number, real, robot
-34: -elp, -nus, -rea-, -ting, dep-, help, robo-, sho-
-35: -ack, -cks, -epo-, -mai-, -men-, -nes-, -our-, -tin-, blo-, can i, i get, i was, letter, lim-, pen-, tell me, wha-
-36: -ash, -bot, back, do, pro-, till, two
-37: -eak, -onus, any, back to, bonus, cash, rob-, til-
-38: -eni-, -lin-, -loc-, -sit-, and my
-39: at, set
-40: -ste-
-41: -onu-, bac-, bonu-, my account
-42: are, for, free, me out
-43: -ame-, -ded, do the, game
-44: -eal, i cant, work
-45: -nne-, -ork, -rin-, -till, ban-, or, stil-, still
-46: -end-, fre-
-47: -ile, -til-, do i, is there
-49: #time, -ard, nev-, neve-, never, sti-
-50: car-
-51: card, cas-, win
-52: how do, on
-53: is it, spi-
-54: -oes, new
-55: last night
-56: bon-, there
-57: -nds, play
-59: got
-60: app
-62: -lay
-63: -sed
-64: how
-69: can
-77: pay-
-80: gam-
-91: #number
-121: #amount
`,
    care: `
127: he, im, ive
113: -ont
101: los-
97: -top
95: his
94: -elf, she-
90: -ing, be
89: dont
87: -ife
86: don-, the-
83: i
81: sto-
80: hes, up
77: me
76: kid-
73: her, in the
72: -ell, she, shes
71: dow-, down
69: -ans
68: -snt
67: stop
66: hea-
65: -ead, -ose, all
64: lef-
63: -eft, and, i am, left, to
62: mon-
61: fou-, lot, one, pla-
60: -cid-, -ght, -ore, ill, kids, thi-
59: lif-, life
58: -own, off
57: -his, -ids, eve-, this, yea-
56: -sel-, exc-, fee-, if, it back, of
55: -rot-, -self, end
54: -ind, more
53: -ght-, -old, car
52: -ddi-, -ear, -hey, -oint, gon-, it, they, to my
51: -tee-, put, wis-
50: -yse-, -ysel-, -yself, my, mys-, myse-, mysel-, myself
49: -mpt-, -nna, fin-, way
48: -ges, -ide, -oan, -ther, -xcl-, -xclu-, a week, empt-, excl-, exclu-, hol-, loan, ove-
47: -ears, -ont-, -ugh-, do it, nee-, not, rel-, wages, wish
46: -hes, -ole, ever-
45: die, door, i do, sha-
44: -her, -ught, its
43: -ambl-, -gin-, -igh-, -mbl-, -ope, -teen, -urs-, emp-, for good, gamb-, gambl-, jus-, just, star-, that-, the
42: -asi-, -dge, -hip, -orr-, -ver-, and i, i keep, limit, mes-, mone-, no, out of, year-, years
41: -ages, -hey-, -one, -sur-, -und, away, clo-, him, loa-, the lot, they-, wal-, wont be
40: -ads, -and, -ble-, -int, -sing, -the-, am, and im, awa-, even, feel, take the, wak-
39: -imit, -tro-, doo-, mor-, self
38: -der, -eas-, -ought, -ran-, -verd-, overd-, sle-, the car, to do, use-, won-
37: -clu-, -edi-, -eti-, -oor, -rol, -trol, sav-, till, wif-
36: -ant, -asn-, -asnt, -gai-, -gain, -ion, -lots, -mpty, -othe-, -pty, aga-, agai-, again, empty, i have, my life, point, rela-, slot-, slots, thats, the point, til-
35: -ace-, -ate-, -ath, -mit, -osi-, -oss, -vel-, -ver, can-, dad, here, mam-, see-, tab-
34: -amb-, -ars, -eath, -ick, -tand, -ven, foun-, found, gir-, it i, kms, mont-, tha-, wat-
33: -amsto-, -bou-, -dic-, -hink, -ike, -iste-, -ister-, -lose, -lot-, -msto-, -ntro-, -ntrol, -ontro-, -oul-, -sin-, -very, -xclud-, close, control, every, find, gams-, gamst-, i owe, keep, know, limi-, mum, my kids, off the, owe, there-, think
32: -ast, -bod-, -idge, -ridge, -use, be dead, close my, dead, kno-, lost, ren-, scar-, site, spen-, want to
31: #amount grand, -hole, -icid-, -idg-, -ight-, -lly, -now, -onna, -ood, -other, -ough-, -ridg-, -uici-, -uicid-, bec-, bett-, deposit limit, for me, gonn-, gonna, her-, our, out for, over, par-, sol-, suic-, suici-, theres, this time, thr-, what i, whol-, whole, wife
30: -ablet-, -art-, -blet-, -blets, -eep, -eing, -ime, -los-, -mstop, -oin-, -oney, -ots, -per, -rer, -roth-, -rothe-, -stop, -tte-, away from, brot-, broth-, clos-, gamstop, its gone, let, money, need, rent, tablets, used my
29: -ave-, -dnt, -ging, -hough-, -obod-, -obody, -onger, -tar-, bette-, better, food, good-, loss, mams, nob-, nobo-, nobod-, nobody, noti-, one way, put the, see
28: -ams, -eave, -eed, -eel, -ici-, -onge-, -ood-, -orro-, -ote, -pse-, -tll, -urni-, -urnin-, -ust, and hes, head, is only, las-, leave, lim-, sic-, slee-, start-, the phone, theres no, to die, walk, wor-
27: -alk-, -amst-, -asu-, -asur-, -ddin-, -dding, -ding, -easu-, -easur-, -eet-, -eeti-, -eetin-, -efi-, -ham-, -hild-, -hre-, -mst-, -oth-, -owe-, -pent, -yin-, -ying, deat-, death, eas-, i used, i wont, longer, meet-, meeti-, nic-, not-, own, paid the, spent, tell my, thre-, tol-, told, well, who-
26: -ambli-, -ark, -arn-, -body, -ddic-, -ein-, -eme-, -eriou-, -hol-, -imi-, -ivi-, -lap-, -lets, -ock, -ound, -pen-, -rage, -rgi-, -stand, -ump, -urse, addi-, addic-, bur-, cant, cut, gra-, long-, longe-, nice, pic-, serio-, som-, tho-, understand
25: #number and, #number hr, -ath-, -chi-, -cide, -ctor, -din-, -duc-, -ela-, -ely, -erd-, -erio-, -gag-, -ild-, -ist-, -kin-, -king, -ldn-, -ldnt, -ntr-, -ody, -ong-, -ouldn-, -ral-, -rob-, -rote, -ses, -sion, -tart-, -uldn-, -uldnt, -wne-, by the, end it, hav-, he is, home, hr, i said, i will, jum-, leav-, mee-, prob-, shut my, so tired, sold, that is, the kids, thought, to live, used, wan-, wrot-, wrote
24: -alke-, -alked, -are-, -asin-, -elap-, -elaps-, -ement-, -eout, -imeo-, -imeou-, -iou-, -laps-, -ling, -lke-, -lked, -mbli-, -meou-, -meout, -mor-, -nio-, -nion, -osin-, -osing, -ould-, -our, -rag-, -tch-, -ugged, -uld-, -urt-, -vin-, and a, bla-, def-, hr timeout, i took, kind, mess-, of me, pea-, peac-, pick-, relap-, timeo-, timeout, wasn-, wasnt, work
23: -ace, -care-, -cide-, -cto-, -dent, -eel-, -hur-, -irl, -isad, -jisa-, -jisad, -leep-, -liv-, -live, -ojisa-, -ord, -orl-, -otic-, -rdr-, -rid-, -sad, -ten-, -ugg-, -ugge-, -uin-, -way, bab-, bet-, ble-, boy-, by morning, chas-, cry-, dead by, does that, emojisad, forg-, girl, i put, in, in one, me now, me to, morning and, my hand, notic-, other side, pil-, ple-, point in, scare-, sick, sleep-, the house, the last, to go, too, wed-, week, you can
22: #number year, -bout, -ebt, -ees, -ette-, -ghte-, -hinks, -hte-, -meo-, -nder, -nsion, -oday, -ourt-, -pen, -rev-, -reve-, -rever, -rope-, -ser-, -sto-, -uar-, -ught-, abou-, about, bad, ban, debt, eat-, four-, fourt-, gone, gone on, in at, len-, livi-, livin-, living, me his, pension, polic-, prop-, prope-, son, sui-, thinks, tim-, today, und-, wages in, was-, will find, win it, you know, your slots
21: #number free, -aki-, -akin-, -aking, -arti-, -artin-, -ave, -clud-, -dni-, -dnig-, -dnigh-, -eav-, -era-, -erdr-, -erdra-, -ghter, -hers, -hildr-, -hree, -hter, -ildr-, -ildre-, -ili-, -ing-, -ldr-, -ldre-, -lock, -lud-, -nage, -ney, -nth-, -nths, -ntil, -omi-, -onth-, -onths, -orld, -rdra-, -ret, -rld, -tarti-, -til, -uary, -uic-, -vely, -verdr-, as well, bed, borr-, borro-, brother, dad-, dads, do anything, food bank, for-, i leave, it to, losi-, losin-, losing, lost #amount, me #number, med-, month-, months, my last, my son, nans, put a, sel-, starting, tabl-, the food, the only, three, tired of, to get, toda-, turni-, turning, unde-, unt-, unti-, until, watc-, when she, wish i, wont, worl-, world
20: -age, -anage, -arb-, -arit-, -eac-, -eli-, -hell, -ift-, -ixt-, -lec-, -lect-, -ner, -ning, -niti-, -noug-, -nough, -ome, -oug-, -ssa-, -tan-, -ths, -tic-, -tim-, -ude, a loan, ali-, aliv-, alive, burn-, contr-, endi-, endin-, ending, eno-, enou-, enoug-, enough, few, god, hom-, itl-, itll, lig-, ligh-, lost the, low, manage, my job, my own, on here, own-, owne-, plea-, pleas-, redu-, sees, shel-, shell, six-, sixt-, take a, the flat, tid-, time out, tod-, twe-, wag-, wage-, walke-, walked
19: -aught-, -aving-, -eou-, -fri-, -frie-, -frien-, -has-, -hink-, -hoo-, -icide, -ife-, -ign-, -ind-, -ini-, -ink, -inks, -ite, -ivin-, -iving, -nger, -nsur-, -nsura-, -nth, -oan-, -oans, -old-, -orrow-, -riou-, -rma-, -rrow-, -sura-, -suran-, -tice-, -ughte-, -unt-, -uranc-, -ving-, -vings, -yll, a day, at the, bei-, bein-, being, book-, child-, dead than, fla-, from the, giv-, have a, hold-, house, i got, im #number, im in, insur-, insurance, job, kee-, kin-, loan-, loans, luc-, my mother, my sisters, nan-, nep-, neph-, nephe-, nig-, nigh-, on his, on your, part-, picke-, picked, read-, rop-, rope, savings, say, sign-, sisters, suicide, table-, the letters, thin-, think-, thinks the, thou-, time, uni-, where the, with it, wre-, yr
18: -ause, -aven-, -avent, -bye, -cki-, -ckin-, -cking, -ctio-, -dby-, -dbye, -dit, -eopl-, -essag-, -nou-, -odb-, -odby-, -odbye, -olic-, -ontr-, -oodb-, -oodby-, -org-, -pid, -rall-, -rio-, -rly, -ruc-, -sks, -ssag-, -tup-, -tupi-, -tupid, -upid, -vent, -vin, a date, asks, fr, fr this, gambling, goodb-, goodbye, have-, haven-, havent, hear, i found, in your, isn-, isnt, kms fr, last, last one, ma, maxe-, maxed, messa-, my limit, one night, other, peo-, peop-, peopl-, phone, play-, poli-, promi-, riv-, rive-, river, sca-, seri-, six, soo-, stup-, stupi-, stupid, the account, the bingo, the deposit, the door, the river, the table, then i, thoug-, to end, to win, walk-, where, with me
17: #number a, -abi-, -age-, -air-, -anna, -augh-, -cau-, -caus-, -cause, -ecau-, -ecaus-, -egg-, -eggi-, -eggin-, -eral-, -essa-, -eyl-, -hem, -hil-, -houg-, -inis-, -inish-, -isa-, -iver, -lan, -man-, -nsi-, -oda-, -oic-, -one-, -onn-, -oom, -otice, -ottl-, -ottle, -oyf-, -oyfr-, -oyfri-, -rand-, -reak, -rowe-, -rowed, -rrowe-, -sses, -tud-, -ude-, -urn, -yes, -yfr-, -yfri-, -yfrie-, -ythi-, -ythin-, abo-, about it, be here, beca-, becau-, because, beg-, begg-, beggi-, begging, borrowed, bott-, bottl-, bottle, boyf-, boyfr-, break, bridge, coul-, dau-, daug-, daugh-, daughter, eye-, eyes, fini-, finis-, finished, ill be, im begging, it where, kind of, know-, lik-, like, low-, lowe-, max-, my nans, my wife, need-, nit-, nite, nor-, norm-, norma-, notice, ope-, over-, plays, pls, savi-, savin-, since i, sit-, son is, stud-, telly, the other, them, told me, tur-, voic-, wann-, wanna, year, you lot
16: #number he, -aps-, -ast-, -axed, -ayb-, -aybe, -ayd-, -ayda-, -ayday, -blem, -blin-, -bling, -car-, -clude, -ction-, -ddict-, -ecke-, -ecked, -eir, -emen-, -ers-, -ery, -fes, -heir, -hel-, -hru, -ice, -ifes, -ight, -ish-, -lee-, -lem, -lude, -mblin-, -nes, -ope-, -osse-, -osses, -ount-, -ous, -out, -ssage, -upi-, -ybe, -yda-, -yday, ago, any more, arm-, arms, bat-, because i, because of, brid-, bridg-, calle-, called, can u, chil-, exclude, excluded, fac-, flo-, for a, gam-, give, gone and, gran-, happens to, hid-, hou-, it all, joint, lad-, lan-, lent, loss-, losse-, losses, marc-, march, may-, mayb-, maybe, me from, message, my head, now i, open-, packe-, payd-, payda-, payday, run, said it, some-, soon, stop me, their, thought id, thru, tre-, up for, wake, wife-, wifes
15: -alk, -asing, -avi-, -cared, -ces, -clus-, -clusi-, -ear-, -eedi-, -een, -ent-, -eop-, -ephe-, -etin-, -for-, -ggin-, -gging, -hance, -hasi-, -hasin-, -hat-, -ine, -lif-, -llec-, -llect-, -lus-, -lusi-, -lusio-, -nsu-, -nted, -olle-, -ollec-, -onth, -ortg-, -ortga-, -orty, -ost, -ouse, -owed, -rance, -rden, -rtg-, -rtga-, -rtgag-, -ryi-, -side, -tga-, -tgag-, -tice, -tter, -tter-, -uie-, -urden, -usio-, -usion, -xclus-, a burden, act-, before i, burd-, burde-, burden, cant stop, chance, chasi-, chasing, col-, coll-, colle-, cont-, cos, cou-, every night, exclusion, feel-, forty, fridg-, fridge, gen-, goo-, grand-, hur-, i did, i feel, im going, ive got, leave the, light-, month, mot-, mother, need to, onl-, oth-, othe-, plan, poi-, poin-, qui-, quie-, rat-, roo-, run out, scared, under-, used to, wednesday, with you, would be, your bingo
14: -ally, -ancel, -ctual-, -des, -eek, -ensi-, -ensio-, -esn-, -esnt, -essin-, -eve-, -gage-, -ghts, -han, -hts, -inal, -inner, -ipp-, -lea-, -ncel, -nit-, -nly, -nows, -nsio-, -oes-, -oesn-, -oesnt, -ons-, -ook-, -ounts, -ranc-, -tche-, -tual-, -ura-, -yth-, at work, boo-, by, cancel, card-, cards, chi-, could you, din-, dinn-, dinne-, dinner, does-, doesn-, doesnt, doi-, doin-, doing, final, he was, i think, insu-, is in, it in, jump, knows, me and, out on, pack-, pens-, pensi-, phon-, see it, sis-, sist-, siste-, than, there is, theres a, thu-, to me, wake up, wrote the
13: -aft, -ails, -alled, -anen-, -ayi-, -cida-, -cidal, -cket, -dal, -eca-, -emb-, -ened, -erman-, -etter-, -hed, -icida-, -idal, -iend, -ils, -ingl-, -ingle, -ink-, -inne-, -inte-, -ired, -ket, -lays, -let-, -low-, -mane-, -manen-, -more, -mpa-, -mpan-, -mpany, -nen-, -ngle, -nning, -nym-, -nymo-, -nymor-, -ompa-, -ompan-, -ooked, -ower, -pany, -phe-, -riend, -rman-, -rmane-, -row-, -rtn-, -rty, -sio-, -tua-, -uran-, -urd-, -wed, -ymo-, -ymor-, -ymore, -yon-, and he, anym-, anymo-, anymore, chanc-, compa-, company, ear-, earl-, early, fif-, fift-, foo-, han-, has to, hos-, im not, land, letters, mates, mil-, nothing left, now, out, perma-, phone and, please, rath-, rathe-, rather, sinc-, since, spo-, suicidal, van, wate-, water
12: -ams-, -are, -ary, -bli-, -ebo-, -ery-, -eryo-, -eryon-, -gge-, -ict-, -ights, -ince, -lac-, -lie-, -mail-, -mal-, -ndl-, -oki-, -rds, -rist-, -rned, -rth, -ryo-, -ryon-, -sse-, -ters, -tle, -toppe-, -ttle, -ull, -unts, -very-, -veryo-, block, both-, bothe-, bother, boug-, bough-, bought, dis-, email-, every-, father, fine, from me, get it, go to, hous-, in #number, kil-, lost it, mate-, one more, pill-, pills, sent me, stopped, they say, thinking about, tic-
11: -all-, -asse-, -atte-, -aus-, -chin-, -count-, -epos-, -eposi-, -hei-, -idn-, -ies, -ile-, -ills, -ime-, -lay-, -nig-, -nigh-, -night, -now-, -ool, -ork, -osits, -posi-, -rent-, -rien-, -row, -ryin-, -rying, -sband, -sits, -ster-, -sters, -thi-, -tuall-, a casino, actually, bas-, call-, depo-, depos-, deposits, fat-, fath-, fathe-, girl-, has been, hold, husband, kill, moth-, mothe-, night, normal, note, the #number, thei-, under the
10: -ackj-, -ackja-, -ail-, -arly, -ckj-, -ckja-, -ckjac-, -ens, -eone, -eryt-, -eryth-, -ete-, -ets, -hin-, -icte-, -icted, -idni-, -idnig-, -ishe-, -ished, -its, -jac-, -jack, -kja-, -kjac-, -kjack, -lackj-, -layi-, -layin-, -lin-, -meone, -nner, -oli-, -opl-, -orry, -ous-, -rse, -ryt-, -ryth-, -rythi-, -sba-, -sban-, -topp-, -tters, -usb-, -usba-, -usban-, -veryt-, ask-, blackjack, bot-, everything, hus-, husb-, husba-, i play, i was, im a, in my, it on, lea-, midn-, midni-, midnight, open, playi-, playing, someone, stop-, stopp-, turn-, when i
9: -aid, -ands, -asino, -ates, -elp, -etter, -idd-, -inc-, -irl-, -itho-, -ithou-, -ofi-, -oked, -okin-, -oking, -rch, -rof-, -rofi-, -sino, -tate-, -thout, bor-, casi-, casin-, casino, deb-, hand, help, i lost, is my, lads, only, prof-, profi-, up on, witho-, without
8: -and-, -ass, -ctu-, -ctua-, -eat-, -eople, -ive, -leas-, -oon, -ople, -orrow, -osit, -posit, -rrow, -sid-, -tting, -ving, -wer, actu-, actua-, cal-, deposit, dri-, i can, people, tell, wee-, wer-, were, will, wou-, woul-, wro-
7: #number th, -ann-, -ather, -avin-, -hone, -nyt-, -nyth-, -nythi-, -oti-, -tton, -utton, anyt-, anyth-, anything, at #number, button, let-, lose, said, th, want, would
6: -able-, -aug-, -ings, -nti-, -rtin-, -rting, and its, back, bri-, lon-, under, wel-, wil-
5: -ards, -cco-, -ccou-, -ccoun-, -ett-, -hou-, -nde-, -sit, acco-, accou-, for, four
4: -ady, -ead-, have
3: -athe-, -ayin-, -aying, -ens-, -fter, -ill, -top-, after, at, bac-, ins-, pro-, sai-
2: -ake, -ere, -fte-, -sda-
1: -ats, -ish, -nday, your
-1: -ent, -nte-, -ter
-2: -anc-, -end, -met-, -omet-, com-, doc-
-3: add-, on
-4: -ire-, -mbe-, -nin-, -ule-, -unda-
-5: -ack, -app-, -atur-, -hen, -lett-, -nch, -rry, coun-, lock-, min-, was
-6: -den-, -ered, -ien-, -ifi-, -imes, -nks, -raw-, -rea-, -rit-, -rni-, -tem-, -ven-, account, nam-, pos-
-7: -ber, -come, -epo-, -obo-, -ome-, -ould, -pted, -raw, -rda-, -rday, -red, -roo-, -uld, -ybo-, hap-, happ-, have to, loo-, mat-, rou-, ther-, wai-
-8: -alle-, -con-, -eres, -erm-, -esday, -heres, -houl-, -ogg-, -pend-, -ping, -rai-, -res, -rom, -spo-, -tur-, acc-, lov-, pays-, shoul-, take, top
-9: -appen-, -ement, -ende-, -erda-, -erday, -erms, -ester-, -eth-, -heel, -hile, -ibl-, -iona-, -ire, -les, -nnin-, -nsw-, -nswe-, -ons, -othi-, -othin-, -pir-, -ppen-, -reen, -res-, -sed, -sterd-, -ter-, -terd-, -terda-, ans-, answ-, answe-, att-, did it, free spins, fri-, has, i just, locke-, locked, mos-, noth-, nothi-, nothing, once, pai-, playe-, ter-, term-, terms, whee-, wheel, yes-, yest-, yeste-, yesterday
-10: #number in, -ade-, -augh, -ayp-, -aypa-, -aypal, -bac-, -back, -cati-, -catio-, -cline-, -day-, -days, -eeke-, -eeken-, -eke-, -eken-, -esd-, -esda-, -ethi-, -hir-, -hot-, -iss-, -line-, -lined, -meth-, -methi-, -nis-, -nish, -ometh-, -ouche-, -ough, -pal, -pload, -rged, -ried, -tie-, -uche-, -uck, -umb-, -unday, -ypa-, -ypal, an hour, and my, cha-, chan-, count, declined, ever, friend, haha, i didnt, i verify, log, lol, me for, paid, pass-, payp-, paypa-, paypal, prom-, quic-, reg-, sent, spin-, stat-, sunday, sur-, ten-, upload, weeke-
-11: -ancel-, -aring, -ayed, -ays-, -aysl-, -aysli-, -cell-, -celle-, -dra-, -draw-, -elled, -fie-, -howi-, -howin-, -kri-, -kril-, -krill, -lco-, -let, -ncel-, -ncell-, -ocess-, -ogge-, -ogged, -orte-, -orted, -osite-, -oure, -pte-, -rac-, -rge-, -rida-, -ril-, -rill, -rong, -site-, -sited, -sli-, -tch, -tho-, -tri-, -ure, -vol-, -xpi-, -xpir-, -ysl-, -ysli-, a withdrawal, block-, cancelled, deposited, des-, driving, ex, expi-, expir-, frida-, frie-, frien-, from you, good, i withdraw, into, loc-, min, of #number, paysl-, sec-, showi-, showing, skr-, skri-, skril-, skrill, thro-, wall-, wrong, youre
-12: -aded, -alta, -anage-, -ani-, -appy, -ckpot, -cum-, -cume-, -cumen-, -efe-, -fic-, -gin, -harg-, -hro-, -ick-, -inal-, -ith, -itin-, -iting, -ken-, -kpot, -laye-, -lled, -lta, -mber, -mil-, -nage-, -oce-, -oces-, -ocu-, -ocum-, -ocume-, -ppro-, -pprov-, -prov-, -prove-, -rie-, -riv-, -rivin-, -roc-, -roce-, -roces-, -roved, -rriv-, -shin-, -shing, -sion-, -till, -urna-, -urnam-, -uses, agent, appro-, approved, arri-, arriv-, as, as a, bes-, cashi-, charg-, day-, days, docu-, docum-, final-, fun-, funn-, funny, get-, go, happy, have it, how would, i deposit, i only, i see, if i, inte-, is that, it has, jack-, jackp-, jackpot, letter, malta, mis-, now and, proc-, proce-, stil-, still, the same, trie-, tried, wen-, went, what, with
-13: #number got, -ablet, -act, -ain, -arg-, -arin-, -ation, -blet, -ccept-, -cept-, -cepte-, -cess-, -cli-, -clin-, -cond, -creen, -ecli-, -eclin-, -econd, -efo-, -ended, -enin-, -ening, -epted, -ere-, -gent, -hows, -iday, -innin-, -ite-, -ited, -lain, -lain-, -nci-, -nst-, -ona-, -onal, -ond, -oof, -opp-, -out-, -pende-, -pho-, -pit-, -pple, -ream, -ress, -roppe-, -sit-, -spen-, -spend-, -tive, -umber, -ume-, -umen-, -und-, -ung, -usp-, -uspe-, -uspen-, -vice, -xpl-, -xpla-, a bonus, accepted, age-, agen-, and it, decli-, e, eig-, eigh-, expl-, expla-, form-, goi-, goin-, going, i dont, it go, joke, kic-, malt-, missi-, must, my new, new-, not a, of #amount, of my, old, per-, rul-, screen, second, see my, shows, slo-, statement, sund-, sunda-, sus-, susp-, suspe-, suspended, tablet, the lobby, the shop, to be, usi-, walle-, ye
-14: -adin-, -ading, -agg-, -aiti-, -amsu-, -amsun-, -cip-, -cipe, -count, -dde-, -eath-, -ecip-, -ecipe, -ecl-, -econ-, -elfie, -elle-, -eset, -essed, -ettle-, -fie, -inni-, -ion-, -ipe, -isi-, -lanc-, -lance, -lfie, -lity, -mer, -moj-, -moji-, -msu-, -msun-, -msung, -ndin-, -nding, -oji-, -olla-, -ors-, -osed, -ouch-, -rat-, -renc-, -resse-, -rne-, -ros, -rre-, -rus-, -sport, -sun-, -sung, -tit-, -ttle-, -unc-, -unds, -uro-, -uros, -utt-, -wor-, adv-, after i, at #time, chr-, dat-, decl-, dol-, doll-, dolla-, emo-, emoj-, emoji-, euro-, euros, fast-, faste-, for id, is now, it isnt, keep-, mad-, made, mus-, my balance, next month, off my, passport, rai-, real, reci-, recip-, recipe, reset, sams-, samsu-, samsung, seco-, secon-, selfie, serv-, suc-, the update, to a, trus-, uk, us a, waiti-, wee, what is, what time
-15: #amount quid, -ackp-, -ackpo-, -allet-, -ashin-, -assp-, -asspo-, -atie-, -atien-, -aye-, -ceive-, -ckp-, -ckpo-, -ecks, -eive-, -eived, -ged, -ghl-, -hecks, -hoto, -icat-, -ide-, -kpo-, -lis-, -lish, -llet-, -nny, -oadi-, -oadin-, -oto, -ourse-, -righ-, -spor-, -ssp-, -sspo-, -sspor-, -tien-, -tient, -urse-, -ursel-, -uts, acce-, app-, auto-, bank, bar-, blocked, carr-, checks, do the, had, how-, i send, is there, it says, liv-, log in, logg-, logge-, logged, man-, no deposit, ont-, passp-, pati-, patie-, patient, photo, possible to, prov-, received, settl-, spin, the #amount, times, typ-, when do, wher-, yours-
-16: #amount euro, #number is, -ach, -aint, -ait-, -ayer-, -ayers, -aym-, -ayme-, -aymen-, -cel-, -cenc-, -cence, -dent-, -denti-, -eds, -eek-, -elf-, -elfi-, -ethin-, -ettl-, -ffic-, -hould, -icen-, -icenc-, -ila-, -laint, -lay, -layer-, -lfi-, -losed, -nfi-, -nts, -nyw-, -oad, -omp-, -onfi-, -ove, -pea-, -peak, -ppl-, -riday, -rig-, -rns, -ropp-, -rou-, -rove-, -ste-, -tand-, -ted, -unny, -urns, -wee-, -yer-, -yers, -yme-, -ymen-, anyw-, block me, cap-, closed, comp-, complaint, conf-, den-, eh, eight, ema-, emai-, faster, friday, how much, ide-, iden-, ident-, it out, its been, lic-, lice-, licen-, licence, load-, paym-, payme-, pin, players, poo-, saf-, say-, self-, selfi-, set-, sett-, should, since last, so i, something, spea-, speak, tak-, take out, tax-, the bank, thir-, took it, tri-, wait-, what-, wheres my, withdrawal, you pay
-17: -alan-, -alanc-, -ange-, -ator, -awal, -cen-, -cked, -com-, -drawa-, -eatu-, -eatur-, -eer-, -elc-, -elco-, -elcom-, -ept-, -epte-, -erni-, -esse-, -hird, -hor-, -ient, -ird, -lcom-, -lcome, -lic-, -lock-, -nne-, -nstal-, -ored, -pport, -pro-, -rawa-, -rawal, -sar-, -sary, -stal-, -ting, -tle-, -urit-, -ute, -wal, -ywh-, -ywhe-, -ywher-, a person, bala-, balan-, balance, chat, could i, error #number, fea-, feat-, featu-, feature, gav-, gave, lag-, leg-, me through, monz-, monzo, move-, name, ok, or only, phot-, proof of, put in, spi-, support, take it, tell me, the best, third, to know, use, we, welc-, welco-, welcome, why-, won the, wron-
-18: -ala-, -alt-, -arc-, -cce-, -cre-, -ctiv-, -ect, -eeps, -eps, -ica-, -ised, -iya, -led, -nce, -nged, -nock, -nsta-, -omo-, -onf-, -ppo-, -put-, -roz-, -taf-, -taff, -tto-, -used, -ved, a wee, ask, bann-, banne-, be in, bel-, clic-, deal, fro-, froz-, game-, games, good enough, gym, hey, hiy-, hiya, it when, keeps, knock, long, moved, poor, rep-, so, staf-, staff, throu-, through, tra-, want my, who won, with-, would it, you asking
-19: -able, -activ-, -aff, -anis-, -anne-, -any, -ashi-, -ces-, -enc-, -erc-, -erv-, -her-, -hrou-, -hroug-, -inall-, -ity, -locke-, -lve-, -nall-, -nally, -noc-, -oid, -oth, -ploa-, -port-, -reat, -rel-, -rick-, -ror, -roug-, -rough, -rror, -uto-, -ves, a real, are you, bal-, bot, both, brok-, die-, drop-, even-, eveni-, finally, got, hit, in leeds, inc-, jac-, knoc-, mal-, me back, opt, payout, pend-, pendi-, pending, rest-, says, send it, spins, sti-, sun-, thats me, upl-, uplo-, uploa-, very, weeks, winni-, wit-
-20: -alf, -ans-, -arged, -atio-, -atu-, -ays, -eeks, -eks, -harge-, -icate, -ived, -mpla-, -mplai-, -nds, -nzo, -ompla-, -onzo, -pin, -pin-, -pli-, -rli-, -rlin-, -rling, -ron-, -roof, -sca-, -sle-, -til-, -tis-, -uch-, -unt, -veni-, a joke, a robot, and now, can you, charged, dea-, error, fir-, free-, half, i live, inter-, knock knock, lau-, laug-, proo-, proof, rec-, red, since the, soun-, sound, thank-, thanks, then, week-, why has, winn-, yo
-21: -ass-, -ate, -cke-, -dress, -eari-, -earin-, -eat, -hat, -ign, -ints, -load, -mes, -nager, -ndi-, -not-, -noth-, -nothe-, -oints, -ouv-, -ouve, -rking, -rov-, -ugh, -uve, address, ano-, anot-, anoth-, another, at all, chang-, cra-, fil-, i take, kep-, kept, manager, now it, payo-, point-, points, send, sign, so its, the chat, to you, touc-, youv-, youve
-22: #number from, -acti-, -ager, -aler, -ank, -ank-, -arr-, -arry, -ato-, -awa-, -ble, -cate, -dat-, -date, -ealer, -este-, -lle-, -nning-, -ock-, -orki-, -orkin-, -ounc-, -pda-, -pdat-, -pdate, -pins, -ppor-, -rce-, -ssion, -tons, -uesd-, -uesda-, -uppor-, big, can somebody, deale-, dealer, how long, i need, i open, leed-, leeds, me something, my name, rev-, ring me, scr-, somebody ring, tue-, tues-, tuesd-, tuesday, upd-, upda-, updat-, update, whats the, wheres the, worki-, working
-23: -ack-, -adi-, -ager-, -anged, -eal-, -eeds, -ell-, -hang-, -hange-, -heer-, -ise-, -orne-, -plain-, -ssio-, -tly, -uch, -uri-, -wic-, -wice, bye, cant find, chee-, cheer-, cor-, died, ente-, for my, i had, its just, last night, mov-, my #amount, my account, my card, out and, payou-, ref-, the id, thinking of, twic-, twice, win-
-24: -ain-, -bby, -eal, -eale-, -ence, -erify, -hank-, -hanks, -hdraw-, -ket-, -lai-, -land, -man, -ning-, -nings, -ong, -onz-, -ouc-, -ove-, -per-, -plo-, -rify, -romo-, a, bet, cash out, i won, matc-, match, my phone, my winnings, on my, promo-, the bonus, two, verify, why
-25: -ash, -bit, -cree-, -deo, -ebit, -erin-, -ering, -ideo, -ined, -issi-, -nto, -oke, -rki-, -rkin-, -rom-, -sla-, -tal-, -thd-, -uma-, -uman, -ute-, alr-, best, day, deal-, debit, eac-, each, hum-, huma-, human, int-, pay, scree-, supp-, text, the live, the new, typi-, typin-, typing, vid-, vide-, video, want a
-26: #number on, -ageri-, -anks, -arge-, -ddr-, -ddre-, -ddres-, -dres-, -eam, -eni-, -ervi-, -ext, -ify, -ips, -nded, -nni-, -our-, -rvi-, -tuc-, -tuck, -ypi-, addr-, addre-, and then, aut-, bill, cant get, debi-, exp-, has it, how many, i never, in it, log-, nev-, neve-, never, offe-, stuc-, stuck, to see, twi-, wagering
-27: #number, -ale-, -all, -ayout, -ele-, -est-, -ffi-, -geri-, -gerin-, -ount, -ric-, -sho-, -yed, -yout, dro-, err-, erro-, just gone, mid, the game, this morning, wager-, winnings
-28: -act-, -ebi-, -ert-, -ger-, -obb-, -ocke-, -port, -uppo-, -uro, -vis-, -ypin-, -yping, ann-, cash-, changed, email, euro, scre-, suppo-, tax, tex-, veri-, verif-, wha-
-29: -hdr-, -hdra-, -ithd-, -ithdr-, -obby, -orni-, -plai-, -thdr-, -thdra-, how do, lee-, lob-, lobb-, lobby, morn-, morni-, should i, vip, whe-, withd-
-30: -ayo-, -endi-, -endin-, -hop, -ied, -ile, -ler, -loa-, -ork-, free, shop
-31: -ail, -ins, -nter-, -oad-, -ornin-, -ort, -ring, -ster, -tor-, am i, back to, car-, i get, morning, now the, same, sou-, tou-
-32: -ayou-, -eathe-, -est, -mai-, -mail, -ocked, -you-, che-, many, than-, the free, your-
-33: -cat-, -ffer, -how-, -obot, -ssi-, -use-, compl-, for the, offer, per, robot, sen-, show-, where-, work-
-34: -mpl-, -ompl-, my id, to the
-35: -hee-, -oved, -rif-, ban-, bil-, cash, code, does the, hal-, rob-
-36: -ang-, -ati-, -oes, ent-, robo-, thing, whats, whi-, would i
-37: an, cod-, fre-, live, pay-, there a, you-
-38: -bot, it be, on the
-39: -upp-, card, doe-, wheres
-40: -hich, -ich, -ith-, off-, which
-41: -ash-, -ded, -erif-, -ffe-, -lot, -pla-, do you, my #number, slot, sup-, who
-42: -han-, -here, -hic-, game, whic-
-43: -cks, can, eur-
-44: app, me a, sam-
-45: -end-, my bank
-46: -lan-, -ree-
-47: -men-, page, ver-
-48: -hing, -ode, -por-, -rin-
-49: -ame, -fer, are
-50: -ment, can i, get, there
-51: won
-53: does, pag-
-54: but
-55: do
-56: -onus, bonus, id, is it
-58: -orn-, how, sho-
-59: -eri-
-61: -nus
-64: #amount, -ard, -onu-, bonu-, you
-66: cas-
-71: is, new
-74: bon-
-80: or
-87: any
-89: do i
`,
  },
};
