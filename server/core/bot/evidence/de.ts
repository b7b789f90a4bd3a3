/** What pieces of German messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 352, care: 344 },
  weights: {
    crisis: `
127: SUICIDE, W_DEATH, W_MEANS, W_PLACE
126: W_LIFE
119: W_ENOUGH
114: W_FINAL
113: W_ARRANGED
112: F_DEED
108: KILL
107: W_WISH
104: SELF
103: MEANS
98: -ben
96: F_WISH
91: W_EVERYONE
88: er, es
84: LIFE, sch-, sei-
80: W_HARM
73: W_MISS
72: HEIGHT
69: O_SELFPUT
68: O_EDGE
67: -eben, O_LIVESEE, W_SOON, so
65: DIE, W_AFTER
64: FRIEND
62: W_NONEED
61: dem, ich
60: -uch, -und, kei-
59: O_STRANGE, W_EMPTY
58: O_CORDREAL, das-
57: N_BYWHEN, O_AFTER, W_SELFDO, nur, wen-
56: GET_MEANS, ste-
55: -och, dann
54: JUMP, leb-
53: -ibt, O_FALLING
52: Q_WAY, hab mir
51: F_HIGH, dan-
50: -ich, die-
49: -ach, O_WITHME, hab, lebe-
48: W_KIN, leben, mich wieder
47: -enn, CHILD
46: -uiz-, -uizi-, F_CUT_PLACE, rit-, sui-, suiz-, suizi-, wieder seit
45: O_ARRANGE, Q_DOSE, kein-, noc-
44: H_OUT
43: -ter, F_DRUG, O_WATER, die, gut
42: -cht, -rin-, -ver-, N_NOW, Q_WILD, ein, wenn
41: -chi-, -chie-, -hie-, -izid-, -nder, -uizid-, -zid-, Q_HIGH, W_TALKS, ab
40: -ebe-, -tten, O_WRITTEN, los-
39: F_SUFFER, G_ADJECTIVE, O_PACK, brau-, brauc-, fall-, mit dem
38: -schie-, F_NOBODY, all-, bri-, dies-, falls, ja, ster-
37: noch
36: -ach-, -and, -ein-, -erd-, -hab-, -ring, -schi-, -terb-, Q_CORD, W_GONE, auf, dass, mi, nur noch, sie, von
35: -eid, -ill, -izi-, -nfa-, -ozu, Q_RIDE, brin-, pap-, ritz, ritz mich, woz-, wozu, wozu noch
34: -alls, -eine, -hne-, -rad, -sie-, -sier-, hau-, ihr, sterb-, von der
33: -ass, -einem, -lls, -ser, -sse-, F_EVER, Q_DRUG, W_WHERE, auf-, bra-, den-, echt, gra-, hin-, seit ich
32: -ehr, -itz-, -mor-, -nges-, bal-, bes-
31: -alten, -ark-, -etten, -rns-, -ste-, bring, grad, num-
30: -chn-, -chne-, -ehe, -let-, -olle-, -rauc-, mehr, sol-, tie-
29: -ame-, -etzte-, -ies-, -oll-, -ster, -tzte-, -zte-, O_FERTIG, O_NOWAKE, das, fur immer, ist, meh-, unf-, unfa-, unfal-
28: -steh-, -ucht, -ust, O_BYE, O_STEERING, O_VEER, SINCE, WANT, hun-, versc-
27: -bah-, -egt, -erm-, -mil-, -nsch, -siert, -ssie-, -ssier-, -tehen, -tun-, -tung, -uhe, O_GRAVEKIN, PERMANENT, Q_INSIDE, THREAT_VERB, bescheid, hing-, hinge-, in der, let-, letz-, letzt-, mic-, mich
26: -ana-, -auc-, -dan-, -dank-, -edan-, -edank-, -eibt, -erl-, -geh-, -hof, -imme-, -iss, -lten, -nke-, -nsc-, -teh-, BODY, F_GO, arz-, bei euch, braucht man, gar-, hei-, ker-, mee-, seit, selb-, verloren hab
25: -ara-, -cheid, -ein, -halte-, -heid, -ieben, -ielt, -ing-, -ken, -lso, -nfal-, -ollen, -pielt, -rin, -sch-, -sst-, -stehe-, -ten, A_ASKED, O_PAPERS, als-, also, brauch ich, braucht, geschrieben, ich bei, leic-, leich-, man, mich um, ruh-, tot, vers-
24: -ache-, -achen, -anac-, -anach, -ang, -ars, -bend, -ehalt-, -elt, -erdo-, -erdos-, -esch-, -gehe, -iem-, -iger, -lan, -nach, -rdo-, -rdos-, -rieb-, -riebe-, -tric-, BETTER_OFF, Q_FUNERAL, damit der, dana-, danac-, danach, in den, keine-, nie-, niem-, pas-, pass-, passi-, passiert, tu, viel, wars
23: -abl-, -chad-, -chied-, -ene-, -fen, -habe-, -had-, -hied-, -ich-, -ind-, -itz, -lett-, -nde-, -nste-, -rschw-, -sche-, -tehe-, -wein-, CLOSE, JOKE, O_MISSINGPERSON, Q_PARTING, arzt, bei meiner, dam-, grund, hang, ich nicht, im, lol, mit, nicht auf, nicht vor, sagt er
22: -apa, -bahn-, -bri-, -chrie-, -ensch, -hlu-, -hrie-, -hrieb-, -hulde-, -ied-, -iegt, -iema-, -ieman-, -lasse-, -lft, -schn-, -sser, -ulden, C_EATFIELD, H_POST, M_HOLDS, O_LEAVE, O_OVER, SELF_SURE, THIRD_TROUBLE, W_SLEEPS, auszahlung, der hund, eam, hund, laufe-, laufen, liegt, mensch, niema-, papa, si, von mir, weh
21: -achb-, -assie-, -bstm-, -bstmo-, -eich-, -eiss, -erle-, -hau-, -hlung, -ige-, -inde-, -lan-, -lbstm-, -llem, -nge, -ord, -rben, -ritz-, -rund, -sap-, -smil-, -ssi-, -stmo-, -stmor-, -tmo-, -tmor-, -tze, -ufen, Q_SUREPLACE, W_ME, X_FIRST, a, allem, behal-, behalten, bin #number, dar-, ech-, er hat, es war, geg-, gibt, hor-, keine, lieg-, losc-, losch-, mac-, mach ich, numm-, ruhe, ube-, wo ich
20: -abe, -ablet-, -ade, -ald, -amen-, -assi-, -blet-, -blett-, -brin-, -bring-, -ehen, -eic-, -eicht, -eman-, -etzt-, -hat, -ommt, -orh-, -ose, -ran, -ret-, -sha-, -tzt-, -ulde-, -usst-, C_EACHDAY, O_BLAMELESS, Q_GENTLE, arm, auc-, auch, bald, dass sie, der dritte, grun-, hab mit, hang mich, ich hang, ich tu, kunde, mir nix, park-, rufe-, rufen, schon, sie sich, tu mir, vorh-
19: -achba-, -agt, -ander, -elb-, -ema-, -esche-, -eschr-, -hah-, -ida-, -inder, -inge, -inzi-, -inzig-, -lin-, -mord, -nzig-, -orha-, -rnst, -schr-, -tmord, -tzter, -udi-, -zig-, -zter, NEG, O_HURT, O_RESOLVED, W_PAIN, alles verspielt, ein mensch, einzi-, erns-, ernst, es gibt, fal-, fried-, hab ich, ich es, ich ja, ich noch, ich so, jeder, kein geld, kinder, lab-, labe, letzter, mer, mich auf, nachb-, ned, pla-, schu-, seil, selbstmord, sterben, stoc-, uber-, vor-, vorha-, weh oder
18: -ament, -aucht, -bschi-, -chon, -chwi-, -dos-, -egg-, -egge-, -eni-, -erben, -erlor-, -ers-, -esc-, -est, -estam-, -ges-, -hnitt-, -hon, -hwi-, -iesm-, -iesma-, -itze, -lore-, -nitt-, -nitte-, -nken, -oli-, -ott, -raf-, -rlor-, -rlore-, -rsch-, -schni-, -sei-, -smi-, -stam-, -stame-, -ste, -tame-, -tamen-, -toc-, A_HISTORY, F_TAKE, ME, W_MILESTONE, anges-, angeschaut, angst, auf dem, auf der, bee-, bet-, blei-, das leben, diesm-, diesmal, ern-, frie-, fur alle, geb-, gege-, hat was, i, kommt, lass, lass ich, loschen, mud-, niemand, par-, sein, soll-, test-, testa-, testament, und die, war-, wegg-, wegge-, weiss, weiss dass, wie ein
17: -able-, -ahn, -aut, -chau-, -chaut, -chs, -chter, -chwin-, -digen, -echne-, -eda-, -eha-, -ehm, -elbs-, -emand, -enig-, -entl-, -entli-, -erhu-, -erhun-, -fste-, -fsteh-, -gen, -haut, -hter, -hwin-, -hwind-, -ingeh-, -lass-, -lbs-, -lette-, -lsa-, -lute-, -lutet, -mand, -mis-, -nac-, -ndi-, -ngert, -ntl-, -ntli-, -ntlic-, -osc-, -osch-, -ossen, -pfen, -rhu-, -rhun-, -rhung-, -ric-, -rick, -rie-, -rucke, -schen, -schwi-, -siche-, -sste, -stens, -tens, -tli-, -tlic-, -trick, -ucke, -ufst-, -ufste-, -umm-, -uss-, -usse-, -usste, -vers-, -wind-, LOSE, LOVE, O_HEAD, ab wann, aufst-, ausse-, baum, beh-, beha-, bis es, blute-, blutet, brauch, chat, danke fur, dass es, denk-, es blutet, euch das, gara-, halt, haus-, keine angst, kopf, loc-, meer, meiner frau, scha-, schulden, schw-, sein-, seine-, selbs-, sie bitte, stri-, stric-, strick, tis-, tisc-, verm-, von selber, weni-, wenig-, zu
16: -arr-, -ats, -cher-, -dose, -egen, -enen, -enten-, -erbn, -erz-, -fst-, -gert, -haben, -hluss-, -hung-, -hunge-, -ile-, -ind, -its-, -leg, -lus-, -luss-, -mbr-, -mbri-, -mbrin-, -mpf-, -mpfe-, -ndig-, -ngeh-, -nger-, -nig-, -nten-, -pas, -rauch, -rbn, -rle-, -sag-, -sagt, -sch, -terbn, -tie-, O_EVERYBODY, POINTLESS, Q_TOP, abend, bi, ble-, den, dran, fruh-, fur mich, gegen, gesc-, gesch-, gla-, glau-, gro-, guthaben, helf-, kling-, lange, lei-, mit allem, nach dem, noch eine, numme-, nummer, nur dass, oben, res-, ruf-, sel-, sie in, sin-, soll, sterbn, sti-, sto-, tabletten, umb-, umbr-, umbri-, und ihr, weg
15: -achh-, -achhe-, -alk-, -alte-, -apas, -ari-, -assen, -brac-, -brach-, -chher, -chm-, -chnit-, -ebe, -ebrac-, -eer, -eil, -endw-, -erab-, -erdi-, -ersc-, -ersch-, -ersu-, -ersuc-, -erze-, -ester, -eute, -ged-, -gendw-, -hher, -hnit-, -leibt, -letz-, -lust, -lut-, -ndw-, -ngesc-, -nit-, -ntag, -org-, -osche-, -oss-, -osse-, -pri-, -racht, -rdi-, -rett-, -rlust, -rsu-, -rsuc-, -schri-, -stm-, -tam-, -thab-, -thabe-, -tlich, -utet, -uth-, -utha-, -uthab-, H_UNOWNED, N_LATER, alle, anf-, angs-, balk-, bleibt, blut-, bring mich, eh, einen, gebracht, gemac-, gemacht, guth-, gutha-, ich seh, ich weiss, ja nicht, kein, konnt ihr, lebensversicherung, meine, meinem leben, mir grad, mit #number, musst-, musste, nac-, nachh-, nachher, ner, obe-, papa-, papas, pol-, seh, sich, steh, tun, vater, verl-, verlust, verspielt, wenn er, wie viel, wird es
14: -are, -chb-, -chba-, -chus-, -dig-, -eds-, -ehal-, -eits-, -enk-, -eres, -ermi-, -ers, -ersta-, -eschn-, -esm-, -esma-, -esmal, -ett-, -get-, -gge-, -hieds-, -hren, -hus-, -ick, -ieds-, -illig-, -imm-, -ing, -lge-, -lig-, -lige-, -liger, -llig-, -llige-, -lung, -mac-, -mach-, -misc-, -moi, -nde, -ndigt, -ohl, -omi-, -omis-, -omisc-, -orbei, -orge, -pla-, -rac-, -rauch-, -rbei, -rbt, -rchg-, -rge, -rig, -ring-, -ruc-, -rzt, -sic-, -sich-, -smal, -terbe-, -tier-, -uhl-, -ulet-, -umpel, -urchg-, -uto, G_LAUGH, O_GIVE, O_THINGS, TAX, T_SAYS, alle-, auf die, aufs-, auto, bess-, besse-, bill-, billi-, billiger, billiger als, bru-, drin, ehr-, gegen die, gekundigt, gema-, gesag-, gesagt, hat, hier, ist ein, komi-, komis-, kommt nicht, kump-, kumpe-, kumpel, mei, muss-, offe-, offen, rent-, schon mal, schwester, seinem, soll ich, vorb-, vorbe-, vorbei, ware
13: -age, -age-, -ahren, -ami-, -amit, -anken, -auch, -auch-, -berle-, -chni-, -chul-, -chuld-, -danke-, -dge-, -dve-, -ellt, -enke-, -enken, -ens, -erlo-, -her, -htu-, -hul-, -huld-, -iche, -icht-, -ieb-, -iebe-, -illi-, -indes-, -lden, -ling-, -lor-, -man-, -ngst, -nzi-, -nzige, -ons-, -opf, -orb-, -orbe-, -ort-, -pfe-, -rach-, -rade, -res, -rgan-, -rlo-, -rschi-, -sma-, -sten-, -tellt, -tere-, -ufs-, -undi-, -zige, PLEASE_HELP, amoi, and-, au, auf den, bau-, beste, dami-, damit, die kinder, diese-, einzige, finde-, geku-, gekun-, gott, gru-, han-, heisst, ich verloren, is #number, jahren, jetzt noch, kin-, laut, letzten, lie-, ob ich, schne-, schul-, schwo-, spr-, str-, tab-, tabl-, table-, verh-, verlo-, vermi-, weiss ich, wil-, zwe-
12: -ater, -bensv-, -berl-, -chh-, -chhe-, -dige-, -eib-, -eku-, -ekun-, -ekund-, -elbst, -ensv-, -ensve-, -erzei-, -eses, -ess-, -ett, -etz-, -ewei-, -fahrt, -fall, -gesc-, -gesch-, -gst, -hhe-, -hni-, -ief-, -ien-, -ieses, -ingt, -inl-, -insch-, -lbst, -lem, -nsv-, -nsve-, -nsver-, -nti-, -oto-, -reibt, -rha-, -rsc-, -ruhe-, -ruher, -rzei-, -schei-, -svers-, -uher, -ule-, -upp-, -zahlu-, HELP, M_LOST, O_PET, amo-, ans, aus dem, bei ihnen, denk, dieses, don-, eic-, eich, ein ende, fru-, fruhe-, fruher, fur, ges-, gesa-, gewe-, hab heute, heis-, heiss-, hil-, hilf-, hoch, konnen sie, kop-, kun-, kund-, mach, meine familie, meiner schwester, mir den, nach-, ren-, s, schn-, schreibt, selbst, sind, spielt bei, tisch, uberl-, wart, weg ich, wohl, wolle-, wollen, zahlen, zwei-
11: -ahlu-, -ahlun-, -alko-, -app-, -are-, -ausa-, -bges-, -bsc-, -bsch-, -bur-, -chies-, -chlu-, -chmal, -ders, -dsb-, -dsbr-, -dsbri-, -edsb-, -edsbr-, -efu-, -enigs-, -enk, -erh-, -ern-, -esse-, -ete-, -ger-, -gst-, -gste-, -gsten-, -hies-, -hlun-, -hmal, -iedsb-, -iel, -igs-, -igst-, -igste-, -ilt, -insc-, -ische-, -llt, -mal, -nders, -ndes-, -nigs-, -nigst-, -ock, -orgen, -pring, -rleb-, -rmi-, -rre-, -rsta-, -ruh-, -sbri-, -sbrie-, -schic-, -sve-, -sver-, -tha-, -tri-, -uck, -umme-, -und-, -undig-, -usa-, F_MOURN, F_SHARP, Q_HOLD, abges-, abschiedsbrief, aufg-, aufge-, balko-, einz-, ersc-, ersch-, got-, hausa-, heim-, ich mache, ich spring, ihr das, jede-, kam-, kum-, leute, moc-, nimme-, nimmer, spring, um, vat-, vate-, vie-, weg-, wegen der, wenigstens, will
10: -all, -aufen, -augh, -der, -dlic-, -eden, -eder, -ehe-, -eht-, -esagt, -esser, -eta-, -ezo-, -fah-, -fahr-, -hrem, -iese-, -ilau-, -ilaug-, -inem, -ingen, -inz-, -ird, -itzt, -jil-, -jila-, -jilau-, -kundi-, -laug-, -laugh, -leb-, -leib-, -lle, -llte, -mojil-, -mpel, -ndere, -oba-, -ojil-, -ojila-, -oll, -ollte, -onnt, -pel, -ried-, -rke, -rti-, -schau-, -seh-, -son-, -ugh, -unde, -unte-, -versi-, -win-, H_STALL, TERMS, T_HOLD, am, andere, bleib-, das ist, emojilaugh, euc-, euch, ganz, gem-, gespi-, gespielt, gros-, guc-, ich mir, ich mochte, ihrem, isc-, isch, kinde-, konnt, mag, mein bruder, mens-, mensc-, name-, raus-, schau-, schwe-, stu-, und hab, ver-, wir-, wird, wol-, woll-, zahle-, zie-
9: -ast, -atu-, -ben-, -bst, -bst-, -bung, -chen-, -cheru-, -chick-, -chma-, -cho, -chri-, -chte-, -dere, -dli-, -eka-, -elber, -erspi-, -ertig, -est-, -fur, -halt-, -hba-, -hen, -heru-, -herun-, -hick-, -hma-, -hnen, -hte-, -hts, -immer, -loren, -ment, -mme-, -nem, -nen, -rad-, -rgen, -rgend-, -rit-, -sbr-, -scht, -sgel-, -shal-, -sten, -ufe-, -ute, FAMILY, O_LETTER, O_MILESTONE, als, ande-, ander-, aut-, bin, fert-, ferti-, fertig, fur meine, gefu-, gek-, gibt es, hab die, heut, heute abend, jetzt ist, lau-, mach-, mit mir, mus-, ob, off-, richtig, schl-, schlu-, scho, selbe-, selber, sic-, sonntag, spri-, verloren, verz-, weil, weis-
8: -acht-, -aha, -ahr-, -amen, -anz, -auert, -aufe-, -chste-, -eise, -ensc-, -erti-, -eschl-, -espi-, -espie-, -fal-, -gend-, -hei-, -hste-, -iese, -ill-, -ise, -ist-, -itten, -lle-, -llen, -mmt, -nge-, -nmal, -nntag, -nst-, -ocht-, -rem, -ten-, -tis-, -usg-, -usge-, BALANCE, N_AWAY, N_ZERO, aben-, absc-, absch-, adresse, bruc-, dauert, diese, endl-, endli-, endlich, fri-, hah-, hel-, irg-, irge-, irgen-, keiner, komm-, mir, neh-, rech-, scho-, sorg-, versp-
7: -amili-, -ble-, -chei-, -elf-, -ent, -ersi-, -ersic-, -ese, -gan-, -gentl-, -icher-, -icht, -ichte-, -igen, -igent-, -ilie, -ine, -isst, -lie, -mili-, -milie, -mmer, -nnt-, -nsatz, -ochm-, -ochma-, -ord-, -rsi-, -rsic-, -rsich-, -rspi-, -uert, -uhe-, A_DEAD, STILL, X_MINOR, ausg-, best-, das geld, dri-, eigentlich, fam-, fami-, famil-, familie, gib-, hab mich, nim-, nimm-, noch-, nochm-, nochmal, schli-, spiele, war, wer-, wie lange
6: -amil-, -anke-, -cha-, -ege-, -elbe-, -erlu-, -erlus-, -ese-, -eut, -hlt, -ief, -infa-, -inm-, -inma-, -inmal, -lber, -lko-, -los-, -mer, -ndli-, -ndlic-, -nta-, -ort, -rag-, -rage, -rlu-, -rlus-, -rsp-, -schlo-, -ses, -spiel-, -tzt, -unter, H_STEAL, REVERSE, ang-, einm-, einma-, einmal, frag-, jahr-, jahre-, mache-, machen, rec-, reic-, reich-, ric-, rich-, richt-, schi-, stun-, toc-, toch-, tocht-, tochter, verlu-
5: -all-, -aug-, -aus, -chlo-, -chlus-, -eit, -ersp-, -esag-, -hlo-, -hloss-, -hlus-, -hri-, -ieg-, -inde, -loss-, -losse-, -rspie-, -ude-, -unge-, K_SQUANDER, N_HITS, T_TAKEN, gef-, heut-, in, men-, schla-
4: -chu-, -erb-, -ert, -iss-, -orge-, -piel-, -ssen, -uld-, N_CONFLICT, T_NOTHING, W_NOTMORE, bil-, end-, heute, woh-
3: -ahr, -ins-, O_TELL, ihn-, ihne-, ihnen, kind-, nach, rau-
2: -etzt, -gel-, -ngen, ich mich, konn-
1: -ber, -rbe-, morgen, nic-
-1: -che-, -este-, -rte, STOP, frei-
-2: -abe-, -arte, -der-, -echn-, -eine-, -gez-, -iner, -rag, -szahl-, -tag, A_DROPPED, ausza-, habe, meiner, spiel-
-3: -gen-, -nnen, -piele-, -reis-, -tra-, mein, woc-, woch-
-4: -abt, -elo-, -eri-, -erre-, -erren, -usza-, -uszah-, bis, dra-, geste-, sche-, woche-
-5: -aben, -ande-, -ats-, -avo-, -cht-, -ckt, -eisp-, -eispi-, -gew-, -iert, -ispi-, -ispie-, -nden, -ner, -nkt, -reisp-, -rieg, -ruck, -sat-, -sen, -sweis, -sza-, -szah-, -uck-, CODE, MISSING, Q_STOPS, WHY, aber, auto-, freis-, ganz-, jetz-, jetzt, krieg, las-, muss, spielen, zahlt
-6: -ahlt, -ast-, -cke, -eck-, -ede-, -els-, -end-, -eno-, -ere-, -hnun-, -ieg, -iele-, -iet-, -inza-, -inzah-, -isch, -lche, -leg-, -lte, -lter, -ndet, -nli-, -nom-, -nomm-, -nomme-, -nun-, -nzah-, -nzahl-, -oren, -rechn-, -rifiz-, -rre, -sbo-, -sbon-, -sbonu-, -ssc-, -ssch-, -stell-, -tag-, -timm-, -vie-, -zei-, -zen, AGAIN, C_REPAY, ausw-, auswe-, ausz-, bek-, eing-, einza-, erst-, freispiele, gewo-, ich kann, kon-, seit-, uberw-
-7: -ahle, -alt, -antr-, -antra-, -asi-, -beite-, -bgel-, -chrei-, -eant-, -earb-, -earbe-, -eblic-, -ehler, -elden, -erla-, -erli-, -esper-, -ettel, -etze-, -etzen, -evo-, -ewinn, -ewo-, -gebl-, -gebli-, -geld, -geza-, -gezah-, -gun-, -hrei-, -hrift, -ieder, -iege-, -igung, -imal, -ina-, -inne, -insa-, -isu-, -ktion, -liche-, -ngebl-, -ntrag-, -och-, -ohn, -one-, -onnt-, -rau-, -rde-, -rift, -rnie-, -rst-, -sper-, -sperr-, -spr-, -tar-, -tern-, -tor-, -tte-, -usw-, -uswe-, -uto-, -utsch-, -winne, O_TIES, WHO, abgel-, am #number, beant-, der bonus, feh-, fehl-, geht, geno-, genom-, genommen, gesp-, gewinne, imme-, immer, kass-, klei-, klein-, ok, reg-, sagen, tro-, unte-, wege-, wegen, wei-, wer, wissen
-8: -annt, -arbe-, -att-, -ausz-, -blic-, -chen, -chnu-, -chone-, -chwei-, -dert, -dres-, -dress-, -ebl-, -ebli-, -ehr-, -eid-, -eitag, -ekla-, -elche, -elche-, -ele-, -end, -ens-, -era-, -erei-, -erif-, -erifi-, -esp-, -eut-, -eza-, -ezah-, -ezahl-, -gebe-, -geben, -hlen, -hne, -hone-, -hwei-, -iede-, -iels-, -ifiz-, -ifizi-, -ift, -inn-, -inter-, -isp-, -itag, -itte-, -izier-, -lche-, -lungs-, -ment-, -ndert, -nier-, -nme-, -nmel-, -nmeld-, -nsta-, -nut-, -oin, -ona-, -piels-, -reibe-, -ren-, -rifi-, -rni-, -rung, -scha-, -ssen-, -sta-, -stand-, -stel-, -stet, -tau-, -ter-, -tomat-, -tzen, -uga-, -unde-, -ungen, -wort, -zahle, -zier-, FEE, H_SHUT, REJECTED_DOC, T_CUT, anm-, anme-, anmel-, auszahlen, bis zum, d, fra-, freitag, gest-, ich die, ihr-, immer noch, ist die, kas-, kont-, kre-, kred-, kredi-, meld-, mog-, n, nachts, nor-, norm-, norma-, per, prufu-, sit-, steht, steht da, unt-, veri-, verif-, wann, was ist, welche, wies-, wieso, wo
-9: #number tage, -ame, -amsta-, -assen-, -beit, -beit-, -berwe-, -bgeb-, -bhebe-, -bin-, -bote-, -boter, -ches, -chtig-, -eht, -eigt, -erf-, -ert-, -euts-, -eutsc-, -hes, -hler, -hrer, -htig-, -ingel-, -int-, -ivie-, -ivier-, -ktio-, -lange, -lauf-, -liert, -loc-, -ltig, -mstag, -ndern, -nne-, -nto, -obo-, -obot-, -obote-, -ofo-, -ofor-, -onate, -onn-, -onto, -oter, -oto, -perre-, -put-, -rank-, -rauf, -rbeit, -rbeit-, -rde, -rden, -rufe-, -rufen, -russ, -spar-, -spiel, -tivie-, -uchen, -ucht-, -uer, -ultig, -uszu-, -zep-, BYE, C_TOOK, O_UNAWARE, REFUND, abgeb-, abheben, akti-, arbeit, bean-, bei der, bist, de, dreh-, etw-, geho-, imm-, in die, kart-, kle-, lim-, limi-, limit, monate, nacht-, nul-, null, ohn-, ohne, pruf-, regi-, samst-, samstag, sof-, sofo-, sofor-, sperre, und dann, und das, verla-
-10: #number ich, #number mal, -ags, -ann, -anns-, -annst, -anze, -arb-, -aue-, -aut-, -berw-, -bes-, -bro-, -chein, -cher, -chrif-, -chte, -denti-, -dre-, -dwas, -eam, -ehalt, -ehor-, -eines, -eiten, -erste-, -ertr-, -eru-, -eues, -eus-, -fhor-, -geg-, -gist-, -gistr-, -gli-, -glich, -hlung-, -hluss, -hnung, -hole-, -holen, -hrif-, -hte, -ieren, -igu-, -igun-, -inder-, -ines, -inn, -istr-, -ita-, -itte, -ivi-, -kont-, -ktiv-, -ktivi-, -lang-, -lar-, -lau-, -len-, -lim-, -mate-, -maten, -msa-, -msat-, -nachw-, -ndwas, -ngek-, -nis-, -nisc-, -nlin-, -nns-, -nnst, -ntw-, -ntwo-, -ntwor-, -off-, -ohn-, -omate-, -oppel-, -orden, -ppe-, -rte-, -rtet, -rweis-, -schla-, -sges-, -ssp-, -stan-, -swei-, -tags, -tgesc-, -tim-, -tiv-, -tivi-, -ton-, -tsc-, -tsch-, -twas, -twor-, -uer-, -ues, -ufhor-, -ull, -ulti-, -usc-, -usges-, -uswei-, C_CHASE, DESPAIR, H_PUBLIC, K_RELOAD, N_BRUSHOFF, STATUS, SWEAR, TWICE, WHEN, angek-, dop-, dopp-, doppe-, echte-, eine-, eure-, fehle-, fris-, ganze, geld fur, geliehen, grus-, ident-, irgendwas, kanns-, kannst, kannst du, krie-, lee-, log-, lohn, lug-, mei-, meines, miet-, nach #number, neu, neues, pause, stat-, stro-, viel-, vor, war #number, wer hat, werb-, wochen
-11: -ail, -allo-, -amst-, -anger, -anne-, -arbei-, -astet, -ate-, -aten, -avon, -bal-, -bhe-, -bheb-, -bli-, -bon-, -bonu-, -bonus, -chla-, -chste, -chti-, -ckfa-, -ckfal-, -ckge-, -cks-, -ehend, -ehl-, -eibe-, -eiben, -ends, -erso, -etr-, -eze-, -fun-, -gie-, -gier-, -hebe-, -heben, -hla-, -hste, -hti-, -hweis, -ibe-, -iben, -iere-, -ild, -ima-, -ken-, -kfa-, -kfal-, -kge-, -lei-, -lic-, -llo-, -los, -ltet, -msta-, -nal-, -nate, -nder-, -nds, -nter-, -ntra-, -nus-, -ogi-, -ogin, -omat-, -onus-, -ppel-, -reh-, -rkauf-, -rkl-, -rso, -ruckg-, -sam-, -schaf-, -schl-, -setze-, -sung, -tens-, -test-, -twa-, -uchu-, -uchun-, -uckfa-, -uckge-, -ult-, -usp-, -uti-, -vier-, -von, -wor-, A_ROUND, H_CHANGED, H_CREDENTIAL, K_PLACE, N_BEFORE, N_STILL, YOUNG, abhe-, abheb-, alte, am freitag, aus-, autom-, beko-, bekom-, bonus-, cas-, chat-, davon, dea-, eue-, euer, geh-, gewinn, habt ihr, hoch-, hol-, ich finde, ich war, ist jetzt, jahr, jede, klas-, klass-, kol-, koll-, kolle-, logi-, login, los, mann, mie-, nen, nicht mehr, pers-, perso, sms, spiel, tel-, tele-, uns-, unter-, wart-
-12: -achw-, -achwe-, -aufg-, -ause-, -bot-, -bts, -chle-, -chon-, -chrit-, -ckg-, -dwa-, -ear-, -egi-, -ehen-, -eide-, -einen, -ell, -endwa-, -enz, -epas-, -erkau-, -erre, -erv-, -erwei-, -ewin-, -ffe-, -fle-, -halt, -hend, -hnt, -hrers-, -hrit-, -inger, -iten, -klich, -konto, -led-, -ledi-, -ledig-, -lfe-, -llig, -mmen, -nar-, -nau, -ndwa-, -ont-, -orde-, -perre, -perrt, -red-, -redi-, -rig-, -rkau-, -rled-, -rledi-, -rtr-, -rwei-, -spru-, -tigen, -ttel, -twe-, -uche, -uckf-, -uckg-, -ufho-, -uhrer-, -urde, -ure-, -uruck, -urz-, -uts-, -utsc-, -wei-, -zeit, A_DRAIN, A_SERVICE, COUNT, G_FUN, MY, M_NOUGHT, M_STATE, X_HELP, abh-, alles auf, ange-, aufho-, aus der, ber-, der name, echt-, erled-, fing-, finge-, finger, frau, fuhre-, fuhrerschein, gehal-, gel-, gern, gin-, gri-, hab heut, hall-, hat sich, hat-, ich muss, ide-, iden-, ihr mich, jet-, mail-, mein-, mel-, mit einem, mitt-, nachsten, pru-, ruckf-, sam-, sams-, schon-, stel-, stell-, tag, war das, win-, wor-, wurde, zam-, zuruck
-13: -ade-, -ags-, -ale-, -alli-, -and-, -bend-, -chnun-, -echnu-, -efo-, -egr-, -eisc-, -eise-, -eita-, -eiter, -ekl-, -elieh-, -enau, -erc-, -fho-, -fung, -gema-, -gra-, -kum-, -kume-, -kumen-, -ldi-, -lech-, -lieh-, -liehe-, -lig, -lung-, -ntr-, -nwal-, -nwalt, -nze, -oku-, -okum-, -okume-, -ommen, -oppe-, -pass, -pel-, -rat-, -reita-, -rers-, -rersc-, -rge-, -rlau-, -rma-, -rom-, -sche, -skun-, -sschl-, -tat-, -tes-, -tom-, -toma-, -tte, -uchti-, -ufung, -uge, -uldi-, -usz-, -utom-, -utoma-, -walt, -zahle-, -zie-, ALREADY, A_DATA, A_NETWORK, EXISTING, GAMEWORD, SAFE, anw-, anwa-, anwal-, anwalt, danke, dok-, doku-, dokum-, fuhr-, geduld, gena-, genau, habt, iss-, komme, kri-, lange-, mehr rein, mir ist, mit der, mon-, morgen das, muss ich, schal-, verb-, verka-, viele, wie kann, wieder
-14: -ack-, -alle-, -alsch-, -art, -aste-, -bet-, -chre-, -dat-, -duld, -ean-, -eduld, -eff-, -effe-, -ehle-, -eli-, -ell-, -ensch-, -erka-, -errt, -erset-, -eund, -ffer, -fiz-, -fizi-, -fizie-, -gek-, -gin, -heb-, -hrer-, -iehe-, -immt, -iter, -izie-, -kli-, -lch-, -lsch-, -lti-, -mat, -nsa-, -nte, -nze-, -oche-, -onat, -opp-, -ote-, -otzd-, -otzde-, -reff-, -reffe-, -res-, -reu-, -reun-, -reund, -rotz-, -rotzd-, -rrt, -rset-, -rufu-, -rufun-, -sku-, -tel, -two-, -tzd-, -tzde-, -tzdem, -ufu-, -ufun-, -umen-, -uruck-, -use-, -wal-, -winn, -zdem, C_HOURS, DEPOSIT, H_BLANK, H_LOAD, NOT_ARRIVED, SMS, T_DONE, angeb-, auch wenn, aussc-, braucht ihr, freun-, freund, fur den, furs, geli-, gelie-, gestern, gew-, gewin-, gibt-, gibts, ging, hang-, kann ich, kann mich, man-, minu-, mona-, monat, pro-, schre-, sie-, sperrt, sta-, tref-, treff-, trotz-, trotzdem, verk-, wel-, wiede-
-15: -ack, -aden, -akti-, -att, -chs-, -chung, -count, -edig-, -eis-, -eme-, -erge-, -etz, -hung, -ibt-, -ibts, -iel-, -ifi-, -ine-, -ist, -komme-, -lut, -melde-, -mme, -omme-, -omp-, -ount, -ram-, -ris-, -spe-, -uen, -unt, -urf-, -urfe-, -urs, -zde-, -zli-, -zlic-, H_CLICKED, T_BET, T_STAKE, account, akt-, bank, bitte, das nicht, einge-, eltern, fahrt, fals-, falsc-, finde, fur-, gut-, ich das, is, jemand hat, lad-, loh-, mein konto, meinen, nacht, nun, per-, ser-, serv-, spie-, trot-, vert-, vertr-
-16: -ahl-, -ander-, -ange-, -bge-, -cco-, -ccou-, -ccoun-, -chun-, -chw-, -ckf-, -cou-, -coun-, -elc-, -elch-, -elen, -enb-, -enn-, -fhore-, -hone, -ielen, -inu-, -ise-, -klic-, -lec-, -nnu-, -nzei-, -ocke, -omm-, -ref-, -rot-, -sti-, -ters-, -tge-, -tges-, -ume-, -uss, -zahl-, C_HOWTO, GAME, WAGER, X_OWE, abg-, abge-, acc-, acco-, accou-, alt-, an die, aufhoren, bea-, dank, gespe-, gute-, ist der, klo, komm, mir selber, mit-, ums-, welc-, welch-, zah-, zocke
-17: -ail-, -als-, -alsc-, -buch-, -dun-, -dung, -eho-, -ele, -elie-, -hon-, -hor-, -iehen, -iele, -igt, -ite, -lein-, -limi-, -limit, -lsc-, -ltern, -nat, -ochen, -ock-, -omm, -rla-, -uhre-, -ung-, -ungs-, -urd-, -weis, K_NEED, M_MINE, der letzte, drau-, kann-, macht, mal, name, pos-, spar-, vor mir, wein-, weit-, weite-, wurd-
-18: #amount euro, -ati-, -auf, -bei-, -egen-, -ente, -espe-, -ewi-, -for-, -gem-, -hore-, -horen, -kla-, -mat-, -mst-, -nkas-, -nkass-, -nung, -oma-, -omme, -orma-, -rbei-, -rei, -rus-, -tel-, -tell-, -tes, -tion, -unk-, -ust-, CAN, UPLOAD, dank-, erk-, fin-, freu-, gen-, has-, hob, ich nie, ink-, inka-, inkas-, mai-, mich bitte, min-, noch #number, schr-, wied-
-19: -akt-, -ams-, -ani-, -chaf-, -deln, -det, -komm-, -meld-, -nka-, -tro-, -tter, -weis-, H_LINK, K_EARMARK, augen, bitt-, doc-, doch, ess-, euro, fre-, gewi-, haben, paus-, tre-, zock-
-20: -arte-, -del-, -eim, -eite, -ekomm-, -elle-, -ellen, -kas-, -kom-, -mit, -orr-, -piel, -rei-, -rer-, -schw-, -stern, -telle-, -tet, -ugen, -uro, A_VIEW, FUNDSOURCE, O_ALLOFIT, PLEAD, auge-, bei-, es ist, fahr-, gedu-, gedul-, habe-, her-, ich bin, lasse-, lassen, mich nicht, na, pau-, weiter, zug-
-21: -chal-, -chalt-, -che, -den-, -eis, -ekom-, -eln, -eren, -ester-, -eue, -eue-, -lade-, -laden, -lte-, -mel-, -nes, -ngeb-, -nie-, -otz-, -par-, -pas-, -rech-, -tio-, -ussc-, -ussch-, -ute-, DEBT, GREETING, HOW_ASK, LICENCE, aug-, bit-, bonus, gar, guten, lauft, neue, schon wieder, wie-
-22: -aru-, -buc-, -dul-, -edu-, -edul-, -erse-, -hol-, -ini-, -oun-, -ren, -rka-, -rse-, -sen-, -uhr-, -unf, -was, K_PLAY, PERSON_NOUN, beim, elt-, elte-, elter-, funf, und ich, und jetzt, zoc-
-23: #amount, -ahl, -ang-, -auft, -eld, -ena-, -ere, -hre-, -ide-, -len, -ler, -orm-, -rfe-, -setz-, -tig-, AMOUNT, C_LENDER, GAMBLE_ONLY, G_MILD, HOWLONG, H_OFFICE, K_BODY, M_TIME, O_LASTDOING, app, ban-, einem
-24: -ate, -eite-, -eko-, -elde-, -erw-, -eun-, -ieh-, -ion, -set-, -zah-, CHARGE, GAMBLE, USE, WHERE, ein-
-25: -acht, -aus-, -erwe-, -haf-, -rwe-, -ung, DOCKIND, MINOR_AGE, N_NOTHING, WEEKDAY, neue-, ruc-, ruck-, wur-, zum
-26: -ank, -imi-, -imit, -kti-, -lter-, -nger, -nne, -pie-, -rec-, -sst, -uru-, -uruc-, A_LURE, BORROW, WINNINGS, WIN_NOUN, eine, kau-, ode-, oder, zuru-, zuruc-
-27: -erk-, -ien, -kass-, -ster-, -tern, -wer-, A_PART, BLOCKED_BY_YOU, DURATION, H_FAIL, H_MEDIA, H_SPEAK, H_TELL, MARKETING, PENDING, ich hab
-28: -ann-, -arum, -asst, -chwer-, -eit-, -hwer-, -ruf-, A_CONTROL, CHILD_USED, METHOD, bei, eur-, nie, tra-, waru-, warum
-29: -ech-, -rau, -uft, -uge-, M_TALK, da, fun-, sper-, sperr-
-30: -auf-, -itt-, -rum, H_SCREEN, drei, ged-, ich will, meine-, spa-
-31: -onus, LIMIT, bonu-, rein, wir
-32: -schwe-, G_TITLE, M_OTHER, N_PAID, TIMEUNIT, X_ASKYOU, bon-, spi-
-33: -art-, -eld-, -lad-, A_JUMPY, T_BANK, spe-
-34: -asse, -chwe-, -hle-, -hwe-, -ite-, T_PAST, und, zur-
-35: -edi-, -eschw-, -rif-, -uten, ACCOUNT_ONLY, hab-, lass-
-36: -ern, -perr-, rei-
-37: -geb-
-38: PAYOUT, bei mir, dre-, was
-39: -per-, WHAT, X_SECRET
-40: K_DECEIT
-41: -err-, -nus, DEVICE, kann
-42: X_GAMBLE
-43: -onu-
-44: -lie-, ADDICTION, PERSON_SURE
-45: BLOCKED, BREAKUP, du
-46: -sse, H_STATEMENT, LOGIN, X_SHAME, YOU
-47: DECLINED, aus
-48: SPERRE
-50: FAULT
-53: H_OWN, X_NEED
-55: -ass-, MONEY
-57: EXCLUDE
-58: C_DRIVEN
-59: M_DID, THANKS, WAITING, kan-
-60: APP
-66: ARRIVE, N_ACT, neu-
-70: X_QUESTION
-72: wie
-73: X_COMPULSE
-75: BONUS, HOW
-87: ESSENTIAL
-90: ROUND_SUM
-92: #number
-93: DOCUMENT
-94: NUM
-109: MONEY_THING
-110: G_THING
-127: X_CALM
`,
    care: `
127: SUICIDE, X_NEED
120: THIRD_TROUBLE
115: ESSENTIAL, W_DEATH
114: EXCLUDE
113: GET_MEANS
110: W_FINAL
107: ich
98: X_LOSS
95: W_PLACE
93: DEBT
92: sch-
91: DESPAIR
83: W_KIN, W_MEANS
78: ADDICTION
77: CHILD, F_DEED
76: W_WISH
75: -ein-
74: W_ENOUGH
73: LOSE, O_GRAVEKIN
72: FAMILY, W_LIFE
70: GAMBLE_ONLY, X_SHAME
69: DURATION, RELATION, W_ARRANGED, W_GONE, es
68: mac-
66: SELF
65: F_WISH
63: -ach-, MEANS, W_AFTER
61: X_COMPULSE, am, wen-
58: W_MISS
55: ab
54: BREAKUP, N_BYWHEN, auf-
53: KILL, mach-
52: O_ALLOFIT
51: F_EVER, LIFE, die, wei-
50: jah-, selb-
49: -uch, CLOSE
48: -mit, GAMBLE, O_CORDREAL, O_STRANGE, W_SOON, mir
47: -ehen, das-, er
46: #number und, -ehr, K_GAMES, W_PAIN, bin
45: -ben, -ein, C_TOOK, DIE, F_SUFFER, O_EDGE, Q_DOSE, W_EMPTY, W_NONEED
44: -ins-, O_SELFPUT, SPERRE, dass, sei-, so
43: -ede-, -iss, O_AFTER, ist, kei-
42: -och, K_SQUANDER, Q_WAY, i, sel-
41: -ahr, -elbs-, -hen, -lbs-, F_HIGH, JUMP, WANT, mehr, selbs-
40: -ehe-, -geh-, -nge-, -ons-, fur, leb-, nur, von, wenn
39: -eder, -eiss, -ied-, -ies-, C_EATFIELD, O_WITHME, dann, hab, los-, meh-
38: -nde-, HEIGHT, ich bin
37: -aus, -cht, -ier, -ollen, -sse-, -ste-, C_CHASE, losc-, losch-, spiel-, und
36: -ahr-, -eben, -osche-, -rin-, -ring, -rre, -ter, H_OUT, jed-, lebe-, spie-
35: -acht-, -imit, -tun-, O_FALLING, loschen
34: -elbst-, -erre, -hne-, -lbst-, -perre, -rie-, -ufh-, -uiz-, -uizi-, aufh-, hier, sein-, sui-, suiz-, suizi-
33: -eid, A_ASKED, F_MOURN, K_FIRED, Q_HIGH, auf, dan-, konto loschen, weiss
32: -ach, -bst-, -ers-, -imi-, -lus-, -onat-, N_NOW, O_THINGS, W_WHERE, brau-, brauc-, die-, monat-
31: -ass, -ause, -einem, -esse-, -ohn, -use, O_NOWAKE, PLEAD, Q_CORD, W_ME, X_FIRST, dies-, echt, jahr-, loschen bitte, ver-
30: -aut, -ebe-, -elb-, -gen-, -izid-, -nges-, -onst, -ozu, -uizid-, -zid-, BORROW, K_EARMARK, W_EVERYONE, all-, dem, woz-, wozu, wozu noch
29: -eine, -ieder, -iels-, -imm-, -nat-, -piels-, -ran-, -sst-, -suc-, H_POST, K_PLACE, O_LIVESEE, gel-, weg-
28: #number ich, -chl-, -els-, -nder, -nfa-, -ren, -rin, -terb-, -uck, -uckf-, -uss-, O_EVERYBODY, PERMANENT, Q_STOPS, X_MINOR, X_SECRET, brauch, fall-, geld, ich kann, jede-, ruckf-, und hat
27: -age, -ara-, -det, -itz-, -las-, -olle-, -rauch, -rst, -ssie-, -ssier-, -tung, -ufho-, ME, Q_INSIDE, TIMEUNIT, X_HELP, aufho-, das, doc-, doch, falls, gar-, grad, ich muss, mic-, mich, soh-, sohn, wieder
26: -ang, -chie-, -elt, -enn, -erl-, -fho-, -hie-, -osc-, -osch-, -piel-, -rad, -uchti-, N_AWAY, aktiv-, bra-, diese-, in der, man, nur #amount, passi-, passiert, ster-, verl-
25: -achen, -alls, -ess-, -etten, -fan-, -iese-, -schie-, F_DRUG, K_PLAYS, MINOR_AGE, alle, hey, kein, leben, mit dem, nim-, nimm-, rau-, ruh-, seine-, tie-, wied-
24: -ache-, -bri-, -chh-, -chu-, -ckfa-, -ckfal-, -eit-, -eme-, -hulde-, -inz-, -kfa-, -kfal-, -lls, -sier-, -ssen, -ssi-, -tten, -uckfa-, -ump-, K_BROKEN, K_PLAY, NEG, O_VEER, STOP, W_SELFDO, X_OWE, aufg-, aufge-, ey, heim-, mein sohn, pause, rech-, rut-, ruts-, rutsc-, s, sterb-, wit-
23: -auch, -ckf-, -hor-, -ief-, -ind-, -lim-, -lle-, -ngs-, -tze, -uck-, -ufhor-, C_OTHERSFUND, X_GAMBLE, ein, eins-, han-, ja, mit mir, pfa-, sons-, sonst, spi-, weit-, weite-, wiede-
22: #time, -ema-, -fhor-, -ich, -inde-, -lass-, -lle, -nst, -ore-, -rsp-, -schen, -tehen, -tig, -ulde-, -ver-, K_DECEIT, O_PACK, O_WATER, O_WRITTEN, TIME, bescheid, braucht man, dam-, eh, gla-, glau-, hing-, hinge-, kin-, raus, rec-, scho, str-
21: -achts, -cheid, -cho, -cht-, -dos-, -eld, -enge-, -erlu-, -erlus-, -ersp-, -este-, -gehe, -halte-, -heid, -horen, -hren, -ieh-, -iess-, -ngeh-, -ratu-, -rlu-, -rlus-, -rre-, -ruc-, -schl-, -schlu-, -sie-, -such-, FRIEND, arz-, aufhoren, bal-, danke fur, einz-, geg-, hab mir, hei-, ist #number, kind-, kinde-, konn-, kra-, limit, mi, neh-, paus-, seinem, sie, verlu-, wer-, zum-
20: -aff-, -ark-, -atun-, -chei-, -chli-, -dose, -ehal-, -erdo-, -erdos-, -erspi-, -essen, -fhore-, -han-, -hof, -hore-, -hreib-, -ieben, -lem, -ose, -rauc-, -rdo-, -rdos-, -rspi-, -sche-, -siert, -sschl-, -taus-, -tri-, -ucht-, C_LENDER, bitte, bri-, fur mich, geschrieben, glaub ich, gut, hin-, jahre, kein geld, keine, konne-, konnen, lim-, limi-, nach-, nehm-, schu-, vers-
19: -achh-, -achhe-, -ami-, -ana-, -and, -anz-, -assie-, -atu-, -chaut, -chher, -chuld-, -ehmt, -endw-, -gendw-, -haut, -hher, -hli-, -hmt, -huld-, -iel, -ige-, -inder-, -lots, -ndw-, -ots, -reib-, -ude-, -ust, Q_RIDE, USE, W_HARM, aus dem, beantrage, bitt-, brin-, ech-, ehr-, fur ein, fur immer, glaub, jahr, jahren, lol, nachh-, nachher, nehmt, pau-, rein-, slot-, slots, ste-, tot, wege-, wegen, weis-
18: -amit, -anac-, -anach, -ank-, -arr-, -arre-, -ater, -bah-, -ble-, -chne-, -eda-, -ermi-, -gem-, -hnen, -iebe-, -kfall, -ldet, -nach, -oll-, -rank, -ric-, -rspie-, -ser, -ula-, -und, -zei-, REVERSE, SELF_SURE, W_TALKS, aber ich, aut-, behal-, behalten, brauch ich, bring, dami-, damit, dana-, danac-, danach, das geld, den-, dich-, dicht, die letzten, dri-, ganz-, gege-, gesa-, hand, ja ich, kein-, liegt, muss das, rei-, ruckfall, scha-, seil, slo-, versp-, zwi-
17: #number jahren, -ahre, -ament, -assi-, -bahn-, -chaff-, -eine-, -eit, -eng-, -enp-, -erd-, -erzu-, -estam-, -gar, -haff-, -hat, -iesse-, -iger, -inge, -its-, -itze, -izi-, -nger-, -nste-, -nzu-, -par-, -rei, -ruh, -rzu-, -sis, -stam-, -stame-, -ster, -sucht-, -tame-, -tamen-, -tehe-, -trage, C_CRAVE, Q_NORETURN, auszahlung, bi, bit-, braucht, es war, fruh, gibts bei, hor-, ich die, isc-, isch, laufe-, laufen, mich auf, nicht mal, of ra, ra, sag ich, schau-, sohn ist, sol-, sperre, testa-, testament, tol-, tu
16: -aft, -ahren, -alten, -amen-, -asis, -att, -bsc-, -bsch-, -chau-, -chied-, -chts, -dan-, -dank-, -edan-, -edank-, -egt, -eil, -einer, -eits-, -enen, -erbn, -erng-, -ernge-, -fst-, -her-, -hied-, -hnung-, -iner, -ingeh-, -itz, -lust, -mli-, -mlic-, -mlich, -nate, -nge, -nsch, -nstel-, -nung-, -onate, -ran, -rbn, -rlust, -rng-, -rnge-, -sei-, -steh-, -stehe-, -terbn, -ulden, -ung-, -ussc-, -ussch-, -usse-, -viere-, -wan-, -zieh-, CHILD_USED, GAMEWORD, O_HURT, THREAT_VERB, aktivieren, beantrage ich, bes-, bis, chat, das leben, ein konto, gestellt, ich weiss, mach, monate, nur noch, oas-, oasi-, oasis, schei-, schli-, schw-, sit-, son-, sterbn, sti-, verlust, vermi-, war #number, wie beantrage, woc-
15: #number monate, -asse, -ats-, -brin-, -bring-, -cheis-, -chhe-, -chti-, -egen, -eibe, -erat-, -etzte-, -fste-, -fsteh-, -heis-, -her, -hhe-, -hti-, -hts, -ibe, -ida-, -iegt, -ierte-, -inder, -inem, -ivi-, -ivie-, -ivier-, -ktivi-, -lot-, -lut-, -mmt, -nem, -ngesc-, -nho-, -nnen, -nunge-, -oga-, -ogar, -org-, -rbt, -reibe, -rein-, -rieb-, -riebe-, -sagt, -tam-, -tis-, -tivi-, -tivie-, -tra-, -tric-, -tton, -tzen, -tzte-, -ufst-, -ufste-, -uto, -utton, -zte-, F_CUT_PLACE, F_GO, F_TAKE, K_RELOAD, O_UNAWARE, Q_FUNERAL, aufst-, auto, blut-, das hier, ein mensch, einst-, einstellen, gekun-, gesag-, gesagt, ihn-, ihne-, ihnen, jedes mal, ker-, kinder, klas-, klass-, konnt ihr, lau-, mache, moc-, nicht auf, nie wieder, par-, prob-, rechnungen, sie hat, sog-, soga-, sogar, verz-, weh
14: #number waren, -abl-, -ahn, -bschi-, -chad-, -chi-, -chlie-, -ebens-, -edes, -ehalt-, -eiml-, -eimli-, -eman-, -erlie-, -erz-, -esagt, -esche-, -fac-, -fand-, -fra-, -geld, -had-, -hang-, -hlie-, -hlies-, -ibt, -iehe-, -iem-, -iml-, -imli-, -imlic-, -ing, -kst-, -ktiv-, -lasse-, -lies-, -liess-, -mbr-, -mbri-, -mbrin-, -nats-, -ngen, -ntag, -ona-, -onats-, -pie-, -pla-, -rlie-, -rmi-, -rob-, -schu-, -staus-, -ton, -tze-, -utto-, -vier-, N_ZERO, O_PAPERS, T_HOLD, anges-, angeschaut, auf arbeit, bee-, bet-, bin ich, damit ich, drauf, ess-, gebt mir, geku-, gekundigt, ges-, gibt es, hab ich, hang, heiml-, heimlich, irg-, irge-, irgen-, jedes, jetzt #number, kon-, kran-, kunde, macht-, mit, musst-, musste, net, nie-, niem-, ob ich, rechn-, rein, ren-, rent-, ruhi-, sag, schi-, schon, sor-, test-, umb-, umbr-, umbri-, verli-, von der, wie-, wos
13: #number jahre, -all, -all-, -auc-, -aum, -brie-, -chon, -chwes-, -chwo-, -ebt, -ede, -eer, -ehm-, -ellt, -ene-, -eni-, -enig-, -erdi-, -ete, -fach, -fah-, -fahr-, -far-, -fge-, -habe-, -hrt-, -hwes-, -hwest-, -hwo-, -iede-, -iest, -iter, -lan-, -limi-, -limit, -llen, -lten, -nen, -oht, -oll, -oren, -piele-, -rag-, -rdi-, -rgen-, -rick, -rieg, -rli-, -rns-, -sen, -tatt, -tellt, -tisch, -tiv-, -tne-, -trick, -ufge-, -west-, -weste-, -zen, O_ARRANGE, O_GIVE, Q_GENTLE, T_DONE, akti-, auf ich, beste, chan-, das so, fru-, gebt, gesc-, gesch-, gibt, hab die, ich morgen, ihn, in, je, konnen sie, krieg, kuc-, kuch-, let-, letz-, letzt-, lies-, liest, lug-, mei, meiner frau, mona-, nacht-, nicht wieder, noch ein, num-, schla-, schn-, schne-, schreibe, schwe-, soll-, stri-, stric-, strick, tro-, weni-, wenig-, wie ich, witz
12: #number, -ade, -anc-, -ari-, -asi-, -bens-, -chba-, -chs, -des, -dsb-, -dsbr-, -dsbri-, -eds-, -edsb-, -edsbr-, -egg-, -egge-, -ehe, -eiter, -ester, -etz-, -fahrt, -frag-, -hef, -hieds-, -ick, -ieds-, -iedsb-, -ief, -itte, -lber, -lli-, -ment, -ndig-, -ndigt, -nzige, -ockt, -opf, -rage, -redi-, -sam-, -samm-, -sha-, -son-, -sste, -stau-, -sve-, -sver-, -tau-, -terz-, -terzu-, -tisc-, -tto-, -tzter, -upp-, -usste, -zige, -zter, A_HISTORY, H_SHUT, O_HEAD, POINTLESS, Q_DRUG, Q_HOLD, Q_PARTING, Q_SUREPLACE, ab wann, abschiedsbrief, arb-, arbe-, arbei-, auf den, auss-, bald, chef, dass sie, de, denk, denk-, dic-, e, einzige, fried-, geld fur, hat, hie-, imme-, immer, in den, inte-, inter-, jeder, kum-, lauf-, letzter, mir die, moch-, nicht aufhoren, pro, sitz-, trot-, verm-, viel, vier-, viert-, weg, wegg-, wegge-, wie ein, will-, wis-, wiss-, zwis-, zwisc-
11: #number hab, -ahn-, -beit, -chaf-, -chrie-, -chtig, -chul-, -chwor-, -eite-, -eiter-, -elber, -eli-, -elie-, -elieh-, -emand-, -ens, -ensch, -erab-, -erei-, -erli-, -ersu-, -ersuc-, -erte-, -esm-, -esma-, -esmal, -ett-, -gsl-, -haf-, -hau-, -hrank, -hre, -hrie-, -hrieb-, -htig, -hul-, -hun-, -hwor-, -iema-, -ieman-, -iet-, -kas-, -legt, -lieh-, -liehe-, -lles, -llig, -llk-, -llko-, -mand-, -mande-, -mil-, -ngsl-, -nig-, -ntrag-, -ock, -olen, -ord, -orge, -otzd-, -otzde-, -per-, -ragen, -rauf, -rbeit, -rge, -richt-, -roht, -rot-, -rotz-, -rotzd-, -rrei-, -rreic-, -rschw-, -rsu-, -rsuc-, -rti-, -sbr-, -sch-, -sma-, -smal, -ssc-, -ssch-, -ssen-, -tere-, -tim-, -trie-, -tzd-, -tzde-, -tzdem, -uld-, -ungs-, -ungsl-, -utt-, -vie-, -zdem, N_STILL, O_BLAMELESS, O_MISSINGPERSON, O_RESOLVED, W_NOTMORE, aben-, alles, arbeit, aus der, che-, dass ich, dreh, drei, drin, geli-, gelie-, gra-, guthaben, handy, ich da, ich spiele, int-, jeden, kann nicht, macht, mal, mensch, ned, niema-, pap-, red-, runt-, runte-, selber, sitze, sper-, sperr-, trotz-, trotzdem, vater, vie-, von mir, was passiert, zwei-
10: -alte-, -anke, -apa, -ars, -assen-, -aus-, -berle-, -brief, -bsta-, -bstm-, -bstmo-, -cha-, -chla-, -chn-, -ckl-, -eantr-, -edet, -eku-, -ekun-, -ekund-, -eses, -ett, -fal-, -gene-, -hla-, -hon, -ieg, -iehen, -ielt, -iert-, -ieses, -ill-, -imma, -ische-, -iter-, -kundi-, -lbstm-, -lko-, -mis-, -mme-, -ndet, -nke-, -nsc-, -ole-, -ormal, -otz-, -pielt, -rich-, -rmal, -ruck, -sbri-, -sbrie-, -sen-, -siche-, -sser, -sten-, -stmo-, -stmor-, -terbe-, -tmo-, -tmor-, -uckl-, -undig-, -unte-, -usst-, -wis-, -zus-, DEPOSIT, O_STEERING, angs-, beh-, beha-, bess-, besse-, dac-, dieses, euc-, euch, frie-, ganze, gar nicht, gep-, get-, grund, heut-, heute, hun-, ich heute, ich noch, im, konnt, kopf, leben-, meine mutter, mie-, mon-, morg-, morge-, nachts, nimma, nimme-, nimmer, normal, oma, papa, runter, schwester, seine, sterben, wars, wil-, zu
9: -ablet-, -ame-, -anze, -augh, -ben-, -berl-, -blet-, -blett-, -bst, -chlus-, -efun-, -efund-, -eib-, -eim-, -enkt, -entl-, -entli-, -erh-, -ertra-, -ese-, -ete-, -eute, -fund-, -funde-, -gest-, -geste-, -hlus-, -icht, -ieb-, -igen, -ilau-, -ilaug-, -illk-, -illko-, -infa-, -inste-, -jil-, -jila-, -jilau-, -laug-, -laugh, -len, -les, -lkom-, -lkomm-, -llkom-, -ltern, -mmer, -mojil-, -ngst, -nmal, -nntag, -nse-, -ntl-, -ntli-, -ntlic-, -nzahl-, -nze, -ojil-, -ojila-, -rage-, -rau-, -red-, -reh, -rnst, -rtra-, -timm-, -trag-, -ugh, -ulet-, -unge-, -uto-, -zde-, C_TELLKIN, N_BEFORE, O_UNTIL, TAX, abs-, ans, bei ihnen, dra-, ega-, egal, eltern, emojilaugh, erns-, ernst, gehen, hand-, ich auf, ihr die, in die, kla-, numm-, selbe-, sonntag, spe-, uberl-, verspielt, wie viel, willk-, wolle-, wollen, zie-
8: -able-, -andy, -anke-, -antr-, -antra-, -anze-, -ars-, -auf, -aufen, -bges-, -chlaf-, -efu-, -end-, -ende-, -enk, -era-, -erst-, -eschr-, -esser, -fur, -gang, -hlaf-, -hol-, -igen-, -ill, -infac-, -inm-, -inma-, -inmal, -inst-, -laf-, -lett-, -lig, -ller, -men-, -ndy, -nfac-, -nken, -schr-, -stens, -teh-, -tens, -tes, -tka-, -uche, -vor, -wes-, -zeit, -zockt, C_HOWTO, GAME, STILL, abges-, dar-, eig-, eige-, eigen-, einf-, einfa-, einm-, einma-, einmal, fal-, geb-, geste-, jede, mich um, miet-, ruhe, schul-, schulden, soll ich, tabletten, unse-, von #number, von meinem, woch-
7: #amount, -afe, -aren, -dem, -eich-, -ent-, -erm-, -etze-, -etzen, -etzt-, -hlu-, -ilie, -immt, -ingez-, -inza-, -inzah-, -inzi-, -inzig-, -ite-, -lden, -let-, -lie, -llei-, -milie, -net, -ngeza-, -nnt, -nti-, -nza-, -nzah-, -onnen, -piel, -ring-, -ruck-, -sch, -stell-, -sten, -tzt-, -unden, -unter, -weit-, AGAIN, AMOUNT, G_FEELING, best-, bru-, da, eingezahlt, einza-, einzi-, familie, fer-, ich hab, jahre-, kre-, kred-, kredi-, meiner, tab-, tabl-, table-, uber-, zweit-
6: -chlu-, -chste-, -enn-, -erbe-, -est-, -eund-, -gan-, -gen, -gend-, -hal-, -hlung, -hste-, -ing-, -inge-, -lso, -mer, -mor-, -ner, -ngez-, -ontag, -reund-, -rgend-, -tlich, -ufg-, -ungen, C_EACHDAY, JOKE, O_LEAVE, als-, also, bin #number, dre-, hob, ihre-, imm-, krie-, lange, montag, mor-, muss-, ob, schic-, schl-
5: -aucht, -aug-, -den, -elbe-, -ine-, -itte-, -los-, -nfach, -ock-, -ommen, -ommt, -onnt, -perr-, -uch-, -undi-, an, ausg-, einfach, hat-, konto, run-, stu-
4: -chter, -eicht, -erb-, -esa-, -ette-, -hei-, -hter, -iele-, -nte-, -ocht-, -reun-, -schei-, -tte, -zahlt, A_ROUND, Q_WILD, W_SLEEPS, des, freu-, freun-, lie-, mache-, machen
3: -esag-, -orge-, -rsc-, -sag-, -schi-, -tzt, kri-, ruc-, ruck-, stun-
2: -ges-, -inf-, -itt-, -lie-, -rsch-, alle-, kom-, meine, um
1: CAN, mein, meinem, noch, scho-, vom
-1: -abe-, -err-, -iere-, -ieren, COUNT, G_MILD, mein-
-2: -ird, -ter-, G_LAUGH, O_TELL, SINCE, ausw-, nic-, wird
-3: -ber-, -ere-, -ewinn, -hlen, -satz, -winn, H_UNOWNED, T_NOTHING, gewinn
-4: -ehn-, -erwei-, -esch-, -etzt, -ewinn-, -hne, -hri-, -mel-, -meld-, -nter-, -omme-, -sweis, -usg-, -winn-, -zahle-, -zie-, BALANCE, T_SAYS
-5: -auft, -bei-, -der-, -dung, -eie-, -ert-, -erw-, -hlung-, -isch-, -kom-, -lung, -nsch-, -rbei-, -rwei-, -tsc-, -uts-, LIMIT, and-, bei euch, fin-, gespe-, gewo-, ich nicht, jemand, karte, lauft, nac-, tag-
-6: -aden, -agt, -ahlt, -ange-, -che-, -chnu-, -chr-, -chw-, -chwei-, -dun-, -eibe-, -eiben, -estel-, -ewo-, -hwei-, -ibe-, -iben, -ich-, -kti-, -kund-, -lang-, -mal, -moj-, -moji-, -nen-, -ochen, -oji-, -schic-, -spe-, -tzten, -win-, -zten, C_DRIVEN, ange-, blei-, emo-, emoj-, emoji-, gest-, liv-, nich-, nicht mehr, nicht-, schre-, seit-, zahl-
-7: -achst-, -api-, -asin-, -ast-, -aub-, -bot-, -ches, -chst-, -chte, -ean-, -eite, -ensch-, -erla-, -erlor-, -ersc-, -ersch-, -eut-, -ffen, -gebuc-, -hes, -hnt, -hst-, -hte, -ift, -ind, -isp-, -iss-, -ite, -ive, -komm-, -laub-, -lege, -lor-, -lore-, -lsc-, -lungs-, -oche-, -orma-, -rlor-, -rlore-, -rma-, -spie-, -uer-, -ure, -uruck-, -wort-, CONTRIBUTE, FEE, T_BET, aber, ble-, casi-, casin-, dauer-, dur-, einzahlung, eure, fehle-, find-, frei-, gesp-, hoc-, komm, meine-, mit der, mus-, noc-, per
-8: -agen, -ale-, -allen, -anne-, -ass-, -ban-, -berh-, -bts, -ebuc-, -ebuch-, -egi-, -eisu-, -eisun-, -elden, -ell, -esc-, -etra-, -eut, -ewi-, -ewin-, -eza-, -ezah-, -ezahl-, -haup-, -hre-, -hrer, -ibt-, -ibts, -icht-, -ist, -isun-, -isung, -leg-, -nst-, -nte, -opp-, -orde-, -rauch-, -reim-, -rste-, -sat-, -setz-, -spi-, -stat-, -sung, -swe-, -tei-, -tion, -trag, -ument-, -umme-, -weisu-, N_LATER, O_MILESTONE, O_PET, bea-, cod-, code, drei-, dreim-, eur-, frag-, gestern, gibt-, gibts, hat sich, komme, mail, mann, men-, nachste, seit, sie-, steh-, tagen, uber, unte-, woh-
-9: -ackp-, -ackpo-, -afe-, -alsch-, -alt-, -amt, -ate-, -auch-, -ausw-, -auswe-, -bar, -chnun-, -ckp-, -ckpo-, -ckpot, -echnu-, -ega-, -elche-, -eldu-, -eldun-, -eno-, -ern-, -ertr-, -estat-, -etzte, -ewe-, -for-, -fri-, -gebu-, -gsb-, -halts-, -hrift, -inte-, -kpo-, -kpot, -lche-, -lung-, -men, -nde, -nes, -nne-, -nsi-, -nts-, -nut-, -ogen, -omm, -ommen-, -orni-, -ornie-, -ram-, -ren-, -rfa-, -rift, -rka-, -rle-, -rnie-, -rnier-, -sna-, -snac-, -snach-, -tag, -tar-, -ten, -torni-, -tst-, -tur-, -tzte, -ucht, -uer, -utte-, -zep-, -ziere-, -zte, H_SCREEN, WHO, abheben, bear-, bearb-, bis zum, bist, darf, der bonus, deu-, deut-, deuts-, eue-, euer, fot-, foto, frau, fre-, fuh-, gewinne, heut, ich den, ich habe, ihre, jac-, jack-, jackp-, jackpot, letzte, nachs-, reg-, stand, umsa-, umsat-, unter-, wet-, wett-, wohn-, zug-
-10: -abe, -ail-, -alt, -alts-, -anns-, -annst, -apie-, -arf, -ausz-, -bgel-, -bhebe-, -bote-, -boter, -bucht, -chein-, -chenk-, -chone-, -cke, -dert, -ege, -ehler, -erde, -erse-, -erso-, -espi-, -espie-, -esse, -eues, -euts-, -eutsc-, -ffn-, -ffne-, -gru-, -henk-, -hlt, -hna-, -hone-, -ier-, -ina-, -inne, -inter-, -ktio-, -leib-, -let, -loa-, -lts-, -mens-, -mme, -mst-, -nns-, -nnst, -nom-, -nomm-, -nomme-, -obo-, -obot-, -obote-, -off-, -ollt, -omp-, -onn-, -oter, -oto, -pier-, -pot, -resse, -rifiz-, -rlaub-, -roc-, -roch-, -roche-, -rri-, -rsche-, -rse-, -sin-, -stand-, -teht, -tsch-, -uchu-, -uchun-, -ues, -ure-, -uswe-, -winne, -zahl-, -zug, H_PUBLIC, abgel-, bei der, besc-, besch-, bleib-, echte-, fehlt, gen-, gesperrt, gewi-, hange-, hangen, hoch ist, ihr habt, kann mich, kanns-, kannst, kannst du, kor-, lang-, mein gewinn, meine #number, neues, nix, rob-, robo-, robot-, roboter, sagen, sic-, tei-, ton, uberweisung, unt-, verb-, was soll, wollt, zahlt
-11: -adt, -ags, -ahle, -assen, -atig-, -att-, -brau-, -brauc-, -chle-, -chsp-, -chwar-, -cken, -ckg-, -dent-, -ehen-, -ehlt, -eln, -emac-, -emach-, -ess, -eute-, -gang-, -geko-, -gekom-, -gelad-, -glic-, -grun-, -hend, -hme-, -hsp-, -hwar-, -hwere-, -ita-, -itt, -lauf-, -lche, -loc-, -loren, -lte-, -lter, -macht, -nach-, -ngeko-, -nis-, -nisc-, -nto-, -och-, -onto-, -orm-, -pre-, -ptier-, -rag, -reis-, -ress-, -rge-, -ris-, -ruf, -set-, -spiel-, -spru-, -spruf-, -star-, -stati-, -ste, -tags, -tatig-, -ton-, -uchen, -uckg-, -ume-, -usge-, -usw-, -was, -weg-, -weise-, -were-, -weren, -zahle, -zer, -zet-, -zett-, -zette-, A_DEAD, HOWLONG, MARKETING, M_PROMISE, N_MATCHES, angekommen, ausz-, bek-, darf ich, dea-, den bonus, dreh-, ende, fah-, fes-, freund hat, fuhr-, fur den, hallo ich, hoch-, komm ich, konto-, mal was, nen, oder nur, ohn-, ohne, papi-, papie-, perso-, reis-, sich, sin-, stor-, um die, vera-, verloren, zwei
-12: -ags-, -ahres-, -aktiv-, -arun-, -arung, -asche, -ati-, -chau, -eak-, -eakt-, -eakti-, -eche-, -eis-, -eisp-, -eispi-, -ela-, -elche, -enst-, -eschi-, -euen, -eze-, -gab-, -gela-, -gesp-, -gung-, -hau, -hler, -iche-, -ichen, -ieden, -iens-, -ifiz-, -ifizi-, -igie-, -igier-, -igu-, -igun-, -ion, -ispi-, -ispie-, -iste, -izier-, -lange, -laru-, -larun-, -lfe-, -lfen, -msa-, -msat-, -nachw-, -ngebe-, -ngu-, -nne, -nner-, -nwa-, -oin, -omm-, -one-, -orr-, -orri-, -orrig-, -ptie-, -rden, -reisp-, -rer-, -rigi-, -rigie-, -rit-, -rrig-, -rrigi-, -russ, -sbo-, -sbon-, -sbonu-, -stern, -teil-, -tel, -tell-, -tern, -tigu-, -tigun-, -viert, -wal-, -war-, -zier-, -zig, EXPIRE, F_TRAFFIC, W_MILESTONE, abh-, alt, bekomme, biss-, das spiel, deak-, deakt-, deaktiviert, fest, freispiele, gestern abend, gewonnen, ich ein, ich war, ihr mir, kontoauszug, korri-, mail-, mein geld, neuen, rea-, schau, soll das, sperrt mich, stan-, tra-, welche, wer, zei-
-13: -acht, -aila-, -alsc-, -ang-, -artet, -assw-, -asswo-, -bbuc-, -bbuch-, -bgeb-, -chrif-, -chste, -eand-, -eande-, -earb-, -earbe-, -edig-, -ehle-, -ehn, -eide-, -eig-, -elad-, -elade-, -ellen, -erp-, -erpa-, -erpas-, -eset-, -esetz-, -ewon-, -ewonn-, -ffe-, -gun-, -har-, -hein-, -hen-, -hle, -hres-, -hrif-, -hste, -iehe, -ingel-, -ipp-, -issl, -lade-, -laden, -lier-, -ltern-, -mat, -omme, -orn-, -ost, -pti-, -rpa-, -rpas-, -rpass-, -rso-, -rung, -ssl, -ssw-, -sswo-, -sswor-, -sweis-, -swo-, -swor-, -tand-, -tatu-, -telle-, -tit-, -torn-, -tus, -twort-, -weis-, -zahl, A_NETWORK, MULTI, NUM, abgeb-, alte, an den, ant-, app-, bissl, cash-, casino, d, das neue, echt-, echten, eine-, etwa-, etwas, fun-, gea-, gean-, geand-, geandert, gema-, gewon-, gin-, ihr, ist die, kar-, kol-, koll-, kolle-, korr-, las-, liege-, liegen, log-, muss, passw-, pers-, prufung, sehe, sind, spa-, springt, storn-, tre-, um #number, url-, urla-, urlau-, verp-, verpa-, von euch, war, wel-, zeig-, zeigt, ziehe
-14: #number tagen, -als-, -ams-, -apt-, -arb-, -arz-, -asino, -asse-, -bald, -bbu-, -chri-, -chten, -effe-, -egen-, -ekl-, -elef-, -elefo-, -erc-, -esta-, -gesa-, -haus-, -hten, -ieg-, -igi-, -ktu-, -lar-, -lau-, -lef-, -lefo-, -lun-, -nar-, -nger, -obal-, -obald, -rege-, -riede-, -rst-, -sho-, -sino, -szug, -tern-, -tgesc-, -ufa-, -ufal-, -ufe-, -uhre-, -urde-, -urden, -uszug, -wei, -wei-, -won-, -wonn-, -wonne-, ALREADY, C_HOURS, H_BLANK, N_CONFLICT, SMS, abbu-, angeblich, denn, der, der name, etw-, fals-, falsc-, freis-, hat mein, ident-, kann man, kart-, lan-, meinen, passt, post, schlu-, schluss, sob-, soba-, sobal-, sobald, steht, sto-, telef-, wurde-, wurden
-15: -acke-, -arg-, -arge-, -arte-, -auer-, -bes-, -blich, -denti-, -eigt, -eima-, -eimal, -end, -eren, -erif-, -erifi-, -eun-, -fne-, -geg-, -hebe-, -heben, -ickt, -ino, -itg-, -itge-, -kum-, -kume-, -kumen-, -ldi-, -lick-, -lut, -nie-, -nien, -nus-, -ode, -oku-, -okum-, -okume-, -olleg-, -onen, -onus-, -rat, -rde-, -rechn-, -reg-, -rifi-, -rni-, -rus-, -tan-, -test-, -twas, -twe-, -uen, -uldi-, CODE, REJECTED_DOC, adr-, adre-, adres-, anmelden, antw-, antwo-, aug-, ban-, bonus-, braucht ihr, dok-, doku-, dokum-, erk-, ers-, fris-, gemac-, gemacht, gewin-, ging, hab heut, habt ihr, hang-, ich hatte, ich will, ist jetzt, keinen, kont-, mir ein, mit einem, mitg-, mitge-, ne, neu, noch der, ok, sagt, tot-, und jetzt, veri-, verif-, viel-, wie mach
-16: -ail, -arbe-, -asc-, -asch-, -asst, -beit-, -beite-, -bhe-, -bheb-, -buchu-, -chal-, -dig, -ebl-, -ebli-, -eblic-, -eil-, -eisch, -eise-, -espe-, -frie-, -fried-, -gebl-, -gebli-, -glich, -gra-, -hnung, -ichti-, -iegen, -iess, -inner-, -lec-, -leisc-, -liche-, -list-, -liste, -ndi-, -nere, -ngebl-, -nru-, -nsta-, -nto, -nung, -ogi-, -ogin, -ohn-, -onto, -ppt, -rbeit-, -rufe-, -rufen, -sst, -ster-, -swei-, -tio-, -twa-, -ufri-, -ufrie-, -uld, -urf-, -urfe-, -urz-, -uss, -uswei-, G_FUN, HOW_ASK, abhe-, abheb-, auf meinem, aufs konto, auszahlen, bank, bil-, bonus, do, ein-, einem, eng-, geduld, heute nacht, hiess es, ich warte, jemand hat, logi-, login, steht da, stel-, warte, zah-, zufr-, zufri-, zufrieden
-17: -achs-, -ade-, -ani-, -app-, -aue-, -aufg-, -che, -dre-, -ert, -eru-, -fung, -hat-, -hweis, -liert, -perrt, -rom-, -rze-, -sel-, -sle-, -tter, -ufall, -ufung, ACCOUNT_ONLY, H_LANG, H_LINK, alte-, an die, beko-, bekom-, bild, erl-, fahr-, fel-, geha-, gem-, ger-, gewonnen und, gute-, hab aber, ide-, iden-, jet-, jetz, mitt-, per-, seit dem, ums-, war-, zufa-, zufal-, zufall, zwei wochen
-18: -achw-, -achwe-, -agt-, -ahl-, -bac-, -back, -chalt-, -chte-, -ear-, -edi-, -eisc-, -endi-, -erwe-, -gek-, -gie-, -gier-, -gte, -hte-, -inden, -ise-, -lich-, -lleg-, -ngek-, -nsche-, -one, -ote-, -rtr-, -rwe-, -spr-, -ufr-, -ufs, -uft, -umen-, -unf, MY, alles auf, angek-, aufs, chat-, fehl-, funf, fur die, herz-, hies-, hiess, langer, lasse-, lassen, melde-, nun, stell-, tel-, tele-, verbi-, verf-, zur
-19: -bin-, -bind-, -blic-, -chrit-, -dat-, -duld, -eduld, -erbi-, -erbin-, -eschw-, -fiz-, -fizi-, -fizie-, -hone, -hrit-, -iege-, -ins, -izie-, -lte, -nme-, -nmel-, -nmeld-, -nwal-, -nwalt, -ost-, -rbi-, -rbin-, -rbind-, -res-, -sche, -stag, -swort, -tes-, -walt, -wor-, -zli-, -zlic-, M_TALK, anm-, anme-, anmel-, anw-, anwa-, anwal-, anwalt, bew-, bitte jemand, feh-, gena-, guten, habe, lange-, nachsten monat, no, passwort, sta-, vor-, zur-
-20: -eis, -ekomm-, -elc-, -elch-, -elo-, -ens-, -errt, -hreib, -inen, -inn-, -kon-, -kont-, -lch-, -lei-, -oge-, -onat, -piele, -ref-, -ros-, -rrt, -run-, -szahl-, -ust-, A_VIEW, M_OTHER, M_STATE, N_HITS, O_FERTIG, eine, erst-, fra-, gar, gew-, mai-, monat, nacht, schon-, schreib, schri-, seit heute, ser-, serv-, tag, welc-, welch-
-21: -ahl, -ander-, -arbei-, -chon-, -dres-, -dress-, -ebu-, -eib, -erf-, -esper-, -ifi-, -ima-, -imal, -konto, -ntw-, -ntwo-, -ntwor-, -rost-, -rte, -tat-, -twor-, -usz-, -weis, A_DRAIN, MONEY, WAGER, WEEKDAY, WIN_NOUN, bis-, bro-, hall-, ich mal, is, lass-, man-
-22: -arum, -bli-, -eht, -eko-, -ekom-, -elde-, -enau, -heb-, -nau, -pass, -schwe-, -tig-, -tro-, A_PART, N_BRUSHOFF, REFUND, abb-, beim, genau, ist der, kann-, lad-, name, schr-, waru-, warum
-23: -ame, -bon-, -bonu-, -bonus, -einen, -eue-, -gin, -ick-, -ien, -lad-, -ruf-, -sta-, -uhr-, -zah-, H_LOAD, LICENCE, TWICE, ausza-, bei-, dank, gedu-, gedul-, mit-
-24: -akti-, -ann-, -arte, -ehl-, -ern, -erv-, -esp-, -ild, -isch, -reib, -tag-, -usza-, -uszah-, app, nam-, neue-
-25: -efo-, -ena-, -etz, -gel-, -gli-, -igt, -nat, -rif-, -rtet, -rum, -sza-, -szah-, -tges-, H_CLICKED, ROUND_SUM, UNBLOCK, cas-, na, nach, wart-, wo
-26: -ere, -eue, -fen, -tge-, -ung, H_STATEMENT, LOGIN, N_PAID, O_LASTDOING, neue, sag-
-27: -ack, -ank, -bge-, -buc-, -chwe-, -den-, -dul-, -edu-, -edul-, -eim, -hon-, -hwe-, -rlau-, -uten, -wort, GREETING, H_STEAL, abg-, abge-, meld-
-28: -buch-, -cke-, -ech-, -isc-, -ngeb-, -two-, CHARGE, FUNDSOURCE, H_CHANGED, H_OWN, SAFE, als, angeb-, einge-, habt, ich nie, kan-
-29: -aru-, -ele, -iele, MISSING, bon-, eing-, ged-, gut-, ich das
-30: -ont-, -rfe-, -rla-, -urde, EXISTING, H_TELL, PENDING, T_CUT, UPLOAD, alt-, hal-, her-, pos-, wurde
-31: -akt-, -lic-, aus, bonu-, geht, mel-, mich bitte, wann
-32: -auf-, -hle-, -ide-, -iert, -pas-, -ute-, H_FAIL
-33: -chwer-, -hwer-, -rec-, A_CONTROL, WHEN, du, zuf-
-34: -abt, -art-, -chs-, METHOD, WHY, nie
-35: -ack-, H_SPEAK, T_BANK
-36: -lis-, M_LOST
-37: -rech-, A_DATA, H_OFFICE, M_DID, M_TIME, N_NOTHING, T_STAKE, bei mir, wan-
-38: -onus, A_JUMPY, BYE, muss ich
-39: -nus, A_LURE, WINNINGS, X_ASKYOU
-40: -eld-, ARRIVE, hab-, kann ich
-41: -rde, -wer-, M_NOUGHT
-42: DEVICE, M_MINE, zum
-43: geh-
-44: -tet, -urd-, wur-, wurd-
-46: BLOCKED
-47: -geb-
-49: A_SERVICE, H_CREDENTIAL, ode-, oder
-50: H_MEDIA, PERSON_SURE
-52: THANKS
-53: FAULT, G_TITLE, T_PAST
-54: -onu-, NOT_ARRIVED
-55: STATUS
-56: WHERE
-59: DECLINED
-60: BLOCKED_BY_YOU
-61: neu-, wie
-63: N_ACT, PERSON_NOUN
-64: MONEY_THING
-66: PAYOUT, WHAT
-68: was
-76: HOW
-77: DOCKIND, G_THING
-79: APP
-87: WAITING
-88: bei
-89: YOU
-92: BONUS
-108: DOCUMENT
-118: X_QUESTION
-127: X_CALM
`,
  },
};
