/** What pieces of German messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 349, care: 372 },
  weights: {
    crisis: `
127: SUICIDE, W_DEATH, W_LIFE, W_MEANS, W_PLACE
119: W_ENOUGH
116: W_FINAL
114: W_ARRANGED
112: F_DEED
107: KILL, W_WISH
104: MEANS, SELF
98: -ben
97: F_WISH
90: W_EVERYONE, es
88: er
87: sch-
85: sei-
83: LIFE
79: W_HARM
73: W_MISS
72: O_SELFPUT
68: HEIGHT
67: -eben, O_LIVESEE
66: so
65: DIE, O_EDGE
64: FRIEND, W_AFTER
63: W_NONEED, W_SOON
61: dem
60: -uch, -und, W_EMPTY, ich, kei-
58: das-, nur
57: W_SELFDO, ste-
56: GET_MEANS, O_AFTER, O_STRANGE, dann, wen-
55: JUMP, leb-
54: N_BYWHEN, O_FALLING
53: -ibt, -och, Q_WAY
52: O_CORDREAL, dan-, hab mir
51: -ach, -ich
50: die-, hab, lebe-
49: O_WITHME, leben
48: -enn, F_HIGH, W_KIN, mich wieder
47: CHILD
46: -uiz-, -uizi-, die, sui-, suiz-, suizi-
45: F_CUT_PLACE, H_OUT, O_ARRANGE, Q_DOSE, kein-, rit-, wieder seit
44: -cht, -ter
43: -rin-, O_WATER, Q_WILD, ein, gut, noc-
42: -chi-, -ver-, F_DRUG, wenn
41: -chie-, -ebe-, -hie-, -izid-, -nder, -uizid-, -zid-, W_TALKS, ab
40: -tten, F_SUFFER, G_ADJECTIVE, N_NOW, O_WRITTEN, los-
39: F_NOBODY, O_PACK, all-, brau-, brauc-, dies-, fall-, ja, mit dem, von
38: -schie-, Q_HIGH, bri-, falls, ster-
37: -ach-, -erd-, -ring, auf, mi, nur noch
36: -and, -ein-, -hab-, -ozu, -schi-, -terb-, Q_CORD, Q_RIDE, W_GONE, brin-, dass, sie, woz-, wozu, wozu noch
35: -eid, -izi-, -nfa-, -rad, W_WHERE, noch, pap-, ritz, ritz mich
34: -alls, -eine, -hne-, -ill, -sie-, -sier-, -sse-, den-, echt, ihr, sterb-, von der
33: -ass, -einem, -lls, -ser, Q_DRUG, bal-, bra-, gra-, hin-, seit ich
32: -ehr, -mor-, -nges-, -ste-, F_EVER, auf-
31: -alten, -chn-, -etten, -etzte-, -itz-, -let-, -rns-, -tzte-, -zte-, O_FERTIG, bes-, bring, das, grad, hau-, num-
30: -ame-, -chne-, -ehe, -oll-, -olle-, -rauc-, O_NOWAKE, O_VEER, mehr, sol-, tie-
29: -ark-, -ies-, -ster, O_BYE, SINCE, fur immer, unf-, unfa-, unfal-
28: -steh-, -ucht, -ust, O_GRAVEKIN, Q_INSIDE, WANT, hun-, ist, meh-, versc-
27: -auc-, -bah-, -erm-, -mil-, -nsc-, -nsch, -ssie-, -ssier-, -teh-, -tehen, -tun-, -uhe, F_GO, THREAT_VERB, bescheid, hing-, hinge-, mee-, mic-, mich
26: -ana-, -ara-, -dan-, -dank-, -edan-, -edank-, -egt, -eibt, -erl-, -geh-, -imme-, -ing-, -iss, -ken, -lten, -nke-, -sch-, -siert, -sst-, -ten, -tung, A_ASKED, BODY, O_PAPERS, PERMANENT, arz-, bei euch, braucht, braucht man, gar-, hei-, ruh-, seit, selb-, verloren hab
25: -cheid, -ein, -halte-, -heid, -ieben, -ielt, -lso, -nde-, -nfal-, -ollen, -pielt, -rin, -stehe-, als-, also, brauch ich, geschrieben, ich bei, im, in den, in der, ker-, leic-, leich-, man, mich um, tot, tu, vers-
24: -ache-, -achen, -anac-, -anach, -ang, -ehalt-, -erdo-, -erdos-, -esch-, -gehe, -hlu-, -iem-, -iger, -itz, -lan, -nach, -nste-, -rdo-, -rdos-, -rieb-, -riebe-, -rschw-, -tehe-, -tric-, BETTER_OFF, O_OVER, Q_FUNERAL, Q_PARTING, dana-, danac-, danach, keine-, let-, letz-, letzt-, mit, nie-, niem-, pass-, passi-, passiert, sagt er
23: -abl-, -ars, -bahn-, -chad-, -chied-, -elt, -had-, -hied-, -ich-, -ind-, -lett-, -schn-, -wein-, C_EATFIELD, H_POST, JOKE, O_MISSINGPERSON, THIRD_TROUBLE, W_SLEEPS, dam-, damit der, grund, hang, mac-, mach ich, nicht auf, nicht vor, pas-, viel, wars, weh
22: -bri-, -chrie-, -eich-, -ene-, -ensch, -erle-, -fen, -habe-, -hau-, -hrie-, -hrieb-, -hulde-, -iegt, -lasse-, -lft, -llem, -nge, -sche-, -sser, -ulden, CLOSE, O_LEAVE, O_STEERING, allem, arzt, auszahlung, bei meiner, eam, ech-, ich nicht, ich noch, laufe-, laufen, liegt, lol, mensch, ruhe, si, von mir
21: -apa, -assie-, -bstm-, -bstmo-, -eic-, -eiss, -hat, -hlung, -hof, -ied-, -iema-, -ieman-, -ige-, -inde-, -lan-, -lbstm-, -ommt, -ord, -orh-, -ran, -rben, -ritz-, -rund, -sap-, -smil-, -ssi-, -stmo-, -stmor-, -tmo-, -tmor-, -tze, -ulde-, -usst-, C_EACHDAY, Q_SUREPLACE, SELF_SURE, W_ME, X_FIRST, a, behal-, behalten, dar-, der dritte, der hund, er hat, es war, geg-, gibt, grun-, hund, keine, lieg-, losc-, losch-, niema-, numm-, papa, ube-, vorh-, wo ich
20: -ablet-, -achb-, -ade, -ald, -amen-, -assi-, -blet-, -blett-, -brin-, -bring-, -ehen, -eicht, -eman-, -ges-, -mord, -ose, -ret-, -sha-, -tmord, -tzter, -ufen, -zter, O_BLAMELESS, O_RESOLVED, Q_GENTLE, W_PAIN, auc-, auch, bald, bin #number, es gibt, fal-, hab ich, hab mit, hang mich, hor-, ich hang, ich tu, kein geld, kunde, letzter, mir nix, park-, schon, selbstmord, sie sich, tu mir, vor-, war-
19: -abe, -agt, -ander, -bschi-, -elb-, -ema-, -esche-, -eschr-, -hah-, -ida-, -inder, -inge, -inzi-, -inzig-, -lin-, -nken, -orha-, -ric-, -rnst, -ste, -udi-, ME, O_HURT, alles verspielt, anges-, angeschaut, arm, bee-, dass sie, ein mensch, einzi-, erns-, ernst, fried-, ich es, ich ja, ich so, jeder, kinder, kommt, lab-, labe, mer, mich auf, ned, pla-, rufe-, rufen, seil, sterben, stoc-, und die, vorha-, weh oder, weiss, weiss dass
18: -achba-, -ament, -aucht, -chau-, -chaut, -chon, -chwi-, -dos-, -echne-, -egg-, -egge-, -eni-, -erben, -erlor-, -ers-, -esc-, -est, -estam-, -haut, -hwi-, -iesm-, -iesma-, -lore-, -nzig-, -oli-, -ott, -raf-, -rlor-, -rlore-, -rsch-, -schr-, -sei-, -smi-, -stam-, -stame-, -tame-, -tamen-, -toc-, -zig-, A_HISTORY, F_TAKE, NEG, W_MILESTONE, angst, auf dem, auf der, bet-, chat, das leben, den, diesm-, diesmal, ern-, frie-, fur alle, geb-, gege-, hat was, i, kopf, lass, lass ich, loschen, mud-, nachb-, par-, schu-, schw-, sein, sein-, soll-, test-, testa-, testament, uber-, wegg-, wegge-
17: -able-, -ahn, -ats, -aut, -chter, -chwin-, -digen, -eda-, -egen, -eha-, -ehm, -elbs-, -emand, -enig-, -entl-, -entli-, -erhu-, -erhun-, -fste-, -fsteh-, -gen, -hnitt-, -hon, -hter, -hwin-, -hwind-, -ind, -ingeh-, -itze, -lass-, -lbs-, -lette-, -lsa-, -lus-, -lute-, -lutet, -mand, -nac-, -ndi-, -ngert, -nitt-, -nitte-, -ntl-, -ntli-, -ntlic-, -osc-, -osch-, -ossen, -pfen, -rhu-, -rhun-, -rhung-, -rick, -rie-, -rle-, -schni-, -schwi-, -siche-, -sste, -stens, -tens, -tli-, -tlic-, -trick, -ufst-, -ufste-, -umm-, -unger-, -uss-, -usse-, -usste, -vers-, -wind-, LOVE, O_EVERYBODY, ab wann, aufst-, ausse-, baum, beh-, beha-, blei-, blute-, blutet, brauch, danke fur, dass es, denk-, dran, es blutet, euch das, gara-, helf-, keine angst, lei-, loc-, meer, mit allem, niemand, res-, scha-, schulden, seine-, selbs-, sie bitte, sin-, sti-, stri-, stric-, strick, tis-, tisc-, verhu-, verhungert, verm-, von selber, weni-, wenig-, wie ein
16: -alk-, -arr-, -bend, -brac-, -brach-, -cher-, -chm-, -chs, -dose, -ebe, -ebrac-, -eil, -enen, -enten-, -erbn, -erz-, -etzt-, -fst-, -ged-, -haben, -hluss-, -ile-, -its-, -leg, -luss-, -mbr-, -mbri-, -mbrin-, -mis-, -mpf-, -mpfe-, -ndig-, -ngeh-, -nig-, -nten-, -org-, -osse-, -pas, -racht, -rauch, -rbn, -sag-, -sagt, -sch, -schen, -terbn, -tzt-, LOSE, N_LATER, POINTLESS, Q_TOP, balk-, bi, bis es, ble-, einen, fruh-, fur mich, gebracht, gegen, gesc-, gesch-, guthaben, kling-, lange, meinem leben, meiner frau, musst-, musste, nac-, noch eine, numme-, nummer, nur dass, oben, sel-, sie in, soll, sterbn, sto-, tabletten, umb-, umbr-, umbri-, und ihr, weg
15: -achh-, -achhe-, -alte-, -apas, -ari-, -assen, -chher, -chnit-, -eds-, -eer, -eits-, -endw-, -erdi-, -ersc-, -ersch-, -ersu-, -ersuc-, -erze-, -ester, -ett-, -gendw-, -gert, -hher, -hieds-, -hnit-, -hren, -hung-, -hunge-, -ieds-, -letz-, -lust, -lut-, -ndw-, -nger-, -ngesc-, -nit-, -ntag, -orge, -osche-, -oss-, -pri-, -rac-, -rdi-, -rett-, -rge, -ring-, -rlust, -rsu-, -rsuc-, -stm-, -tam-, -tie-, -tlich, -umpel, -utet, -uto, H_UNOWNED, M_HOLDS, alle, alle-, anf-, angs-, auto, blut-, bring mich, eh, gemac-, gemacht, gla-, glau-, gro-, guth-, gutha-, ich seh, ich weiss, ja nicht, kein, konnt ihr, kump-, kumpe-, kumpel, lebensversicherung, meine, mit #number, nach dem, nachh-, nachher, ner, obe-, offe-, offen, papa-, papas, pol-, ruf-, schwester, seh, seinem, sich, steh, tun, vater, verlust, verspielt, wie viel, wird es
14: -age, -are, -are-, -auch-, -chb-, -chba-, -chus-, -dig-, -dve-, -ehal-, -enk-, -erab-, -eres, -ermi-, -ers, -ersta-, -eschn-, -esm-, -esma-, -esmal, -get-, -gge-, -hus-, -ick, -illig-, -imm-, -ing, -lden, -leibt, -lge-, -lig-, -lige-, -liger, -ling-, -llig-, -llige-, -lung, -mac-, -mach-, -man-, -misc-, -moi, -ndigt, -ohl, -omi-, -omis-, -omisc-, -opf, -orbei, -ort-, -pla-, -rach-, -rauch-, -rbei, -rbt, -res, -rgan-, -rzt, -schri-, -sic-, -sich-, -smal, -sten-, -terbe-, -thab-, -thabe-, -tier-, -ulet-, -uth-, -utha-, -uthab-, G_LAUGH, O_GIVE, O_HEAD, TAX, T_SAYS, auf die, aufs-, bess-, besse-, bill-, billi-, billiger, billiger als, bleibt, drin, ehr-, gegen die, gekundigt, gema-, gesag-, gesagt, hat, haus-, ist ein, jahren, komi-, komis-, kommt nicht, letzten, mach, mei, mir grad, muss-, rent-, schon mal, soll ich, spr-, verl-, vorb-, vorbe-, vorbei, ware, wenn er
13: -age-, -ahren, -ami-, -amit, -anken, -auch, -berl-, -berle-, -chlu-, -chmal, -chni-, -chul-, -chuld-, -danke-, -dge-, -ellt, -enke-, -enken, -ens, -erlo-, -ewei-, -gesc-, -gesch-, -her, -hmal, -htu-, -hul-, -huld-, -iche, -icht-, -ieb-, -iebe-, -ien-, -illi-, -indes-, -lem, -lor-, -nde, -nzi-, -nzige, -orb-, -orbe-, -pfe-, -rade, -rchg-, -rig, -rlo-, -rschi-, -rucke, -sma-, -tba-, -tellt, -tere-, -ucke, -ufs-, -uhl-, -undi-, -urchg-, -zige, PLEASE_HELP, amoi, and-, au, auf den, bau-, beste, dami-, damit, dann ist, das letzte, die kinder, diese-, einzige, finde-, geku-, gekun-, ges-, gott, gru-, hab heute, han-, heisst, hier, ich verloren, is #number, jetzt noch, kin-, kop-, kun-, kund-, laut, lie-, mir den, nach-, ob ich, schn-, schne-, schul-, schwo-, sind, str-, tab-, tabl-, table-, uberl-, verlo-, vermi-, wart, weiss ich, zu, zwe-
12: -alko-, -ater, -bensv-, -bges-, -chh-, -dige-, -dsb-, -dsbr-, -dsbri-, -edsb-, -edsbr-, -eib-, -eku-, -ekun-, -ekund-, -elbst, -ensv-, -ensve-, -ern-, -erzei-, -eses, -ess-, -ett, -eute, -fahrt, -fall, -gst, -hni-, -iedsb-, -ieses, -ingt, -inl-, -insch-, -lbst, -mal, -ngst, -nsv-, -nsve-, -nsver-, -nti-, -ock, -ons-, -orgen, -oto-, -rha-, -rsc-, -ruhe-, -ruher, -rzei-, -svers-, -tage, -uck, -uher, -ule-, -upp-, -zahlu-, F_MOURN, F_SHARP, HELP, M_LOST, O_PET, abges-, abschiedsbrief, amo-, ans, aus dem, balko-, bei ihnen, denk, dieses, don-, eic-, eich, einz-, fru-, fruhe-, fruher, gesa-, gewe-, heis-, heiss-, hil-, hilf-, hoch, jede-, konnen sie, kum-, meine familie, meiner schwester, ren-, s, selbst, spielt bei, tisch, um, verh-, vie-, weg ich, wil-, wohl, wolle-, wollen, zahlen, zwei-
11: -ahlu-, -ahlun-, -app-, -ausa-, -bsc-, -bsch-, -bur-, -chhe-, -chies-, -der, -ders, -efu-, -eiera-, -enigs-, -enk, -erabe-, -esagt, -esse-, -eta-, -fah-, -fahr-, -gst-, -gste-, -gsten-, -hhe-, -hies-, -hlun-, -ief-, -iel, -iera-, -ierab-, -igs-, -igst-, -igste-, -ilt, -insc-, -ird, -ische-, -lle, -llt, -mpel, -nders, -ndes-, -nigs-, -nigst-, -oll, -pel, -pring, -raben-, -reibt, -rleb-, -rmi-, -rsta-, -ruc-, -sbri-, -sbrie-, -schau-, -schei-, -sve-, -sver-, -tha-, -tri-, -umme-, -und-, -undig-, -unte-, -usa-, Q_HOLD, ein ende, ersc-, ersch-, feierabend, fur, got-, hausa-, heim-, ich mache, ich spring, ihr das, kam-, kinde-, leute, moc-, nimme-, nimmer, schl-, schlu-, schreibt, seid, spring, vat-, vate-, weg-, wegen der, wenigstens, will, wird
10: -all, -aufen, -augh, -chma-, -dlic-, -eden, -ehe-, -eht-, -eka-, -erh-, -esser, -ete-, -etz-, -ezo-, -ger-, -halt-, -hma-, -hrem, -iese-, -ilau-, -ilaug-, -immer, -inem, -ingen, -inz-, -itzt, -jil-, -jila-, -jilau-, -kundi-, -laug-, -laugh, -leb-, -llte, -mojil-, -ndere, -nem, -nen, -oba-, -ojil-, -ojila-, -ollte, -onnt, -rad-, -rgen, -ried-, -rke, -rre-, -rti-, -ruh-, -schic-, -seh-, -sehe-, -sehen, -son-, -ugh, -versi-, -win-, FAMILY, H_STALL, O_THINGS, am, andere, aufg-, aufge-, aut-, bru-, das ist, emojilaugh, ganz, gefu-, gem-, gespi-, gespielt, gros-, guc-, ich mir, ich mochte, ihrem, isc-, isch, konnt, mag, mein bruder, mens-, mensc-, name-, raus-, roulette, schau-, scho, schwe-, stu-, und hab, verze-, wir-, wol-, woll-, zahle-, zie-
9: -aha, -anz, -ast, -bst, -bst-, -bung, -cheru-, -chick-, -cho, -chri-, -chte-, -dli-, -eder, -elber, -ensc-, -erspi-, -erti-, -ertig, -eschl-, -est-, -fur, -hba-, -hen, -heru-, -herun-, -hick-, -hnen, -hte-, -hts, -leib-, -lle-, -loren, -ment, -mme-, -mmt, -rgend-, -rit-, -sbr-, -scht, -sgel-, -shal-, -tis-, -unde, -usg-, O_LETTER, O_MILESTONE, TERMS, abend, absc-, absch-, ande-, ander-, bleib-, euc-, euch, fert-, ferti-, fertig, fur meine, gek-, gibt es, hab die, hah-, halt, heut, irg-, irge-, irgen-, jetzt ist, lau-, mach-, mit mir, mus-, ob, off-, richtig, selbe-, selber, sic-, sonntag, ver-, verloren, verz-, wah-, weil, weis-
8: -acht-, -amen, -atu-, -auert, -aufe-, -chen-, -chlus-, -chste-, -eise, -enu-, -espi-, -espie-, -fal-, -gan-, -gend-, -hei-, -hlus-, -hste-, -iese, -ilie, -ill-, -ise, -ist-, -itten, -lie, -llen, -milie, -nge-, -nmal, -nnt-, -nst-, -ocht-, -rem, -rspi-, -sten, -ten-, -ufe-, -usge-, BALANCE, N_ZERO, adresse, als, bin, dauert, diese, dri-, endl-, endli-, endlich, familie, frage, fri-, hel-, keiner, mir, neh-, rech-, schli-, scho-, spri-, versp-, war, wer-
7: -ahr-, -amili-, -ble-, -cha-, -elf-, -ent, -ersi-, -ersic-, -eut, -icher-, -ief, -ine, -isst, -los-, -mili-, -mmer, -nsatz, -nta-, -ord-, -rag-, -rage, -rsi-, -rsic-, -rsich-, -schlo-, -uert, -uhe-, -unter, A_DEAD, N_AWAY, X_MINOR, ausg-, best-, das geld, fam-, fami-, famil-, fei-, feie-, feier-, frag-, gib-, hab mich, nim-, nimm-, schi-, spiele, wie lange
6: -all-, -amil-, -anke-, -chei-, -chlo-, -ege-, -elbe-, -gentl-, -hlo-, -hlt, -icht, -igent-, -infa-, -inmal, -lber, -lko-, -ndli-, -ndlic-, -ort, -rsp-, -ses, -spiel-, -tzt, -ute, H_STEAL, N_HITS, REVERSE, STILL, T_TAKEN, ang-, eigentlich, einmal, fer-, gef-, jahre-, mache-, machen, rec-, reic-, reich-, ric-, rich-, richt-, stun-, toc-, toch-, tocht-, tochter
5: -aug-, -chu-, -eit, -erlu-, -erlus-, -ersp-, -ese-, -hri-, -ieg-, -ila-, -inde, -inm-, -inma-, -mer, -orge-, -rlu-, -rlus-, -rspie-, -ude-, CONTRIBUTE, K_SQUANDER, N_CONFLICT, einm-, einma-, men-, verlu-
4: -ahr, -aus, -erb-, -ert, -iss-, -piel-, -ssen, -unge-, T_NOTHING, W_NOTMORE, bil-, end-, nach, schla-, woh-
3: -etzt, -lde-, O_TELL, T_HOLD, ihn-, ihne-, ihnen, kind-, rau-
2: -ber, -gel-, -ins-, -ngen, N_PROMISED, X_LOSS, ich mich, konn-, morgen
1: -rbe-, an, nic-
-1: -che-, -rte, STOP, frei-
-2: -der-, -echn-, -eine-, -szahl-, -tag, -tra-, A_DROPPED, ausza-, spiel-
-3: -arte, -gen-, -gez-, -iner, -piele-, -rag, -reis-, abe-, dra-, habe, heu-, kla-, mein, meiner, woc-, woch-
-4: -abt, -ats-, -erre-, -men-, -nnen, -ruck, -sen, -tag-, -usza-, -uszah-, aber, ausweis, auto-, bis, in, sche-, zur
-5: -ande-, -cht-, -ckt, -eisp-, -eispi-, -elo-, -erg-, -eri-, -erren, -ispi-, -ispie-, -lte, -nden, -ner, -nun-, -reisp-, -rieg, -sat-, -stell-, -sweis, -sza-, -szah-, AGAIN, CODE, MISSING, Q_STOPS, WHY, ausw-, auswe-, freis-, ganz-, geste-, jetz-, jetzt, krieg, las-, muss, spielen, woche-
-6: -aben, -asi-, -ast-, -att-, -avo-, -ede-, -els-, -end-, -eno-, -ens-, -geld, -hnun-, -ieg, -iele-, -iert, -iet-, -inza-, -inzah-, -isch, -lche, -leg-, -nli-, -nom-, -nomm-, -nomme-, -nzah-, -nzahl-, -och-, -one-, -oren, -rau-, -rde-, -rechn-, -rifiz-, -rre, -timm-, -uto-, -vie-, -zei-, -zen, C_REPAY, ausz-, bek-, eing-, einza-, erst-, freispiele, gewo-, jah-, kon-, seit-, uberw-, wer, zahlt
-7: -ahle, -ahlt, -antr-, -antra-, -arbe-, -ausz-, -beite-, -bgel-, -chrei-, -eant-, -earb-, -earbe-, -eblic-, -ehler, -elden, -ere-, -erla-, -ert-, -esper-, -ettel, -etze-, -etzen, -evo-, -ewinn, -gebl-, -gebli-, -geza-, -gezah-, -gun-, -hrei-, -hrift, -ieder, -iege-, -igung, -imal, -ina-, -inn-, -insa-, -isu-, -ktion, -liche-, -ndet, -ngebl-, -ntrag-, -ohn, -onn-, -ren-, -rift, -rnie-, -rst-, -sper-, -sperr-, -spr-, -tar-, -ter-, -tern-, -tor-, -tte-, -usw-, -uswe-, -utsch-, RELATION, WHO, abgel-, am #number, beant-, d, der bonus, feh-, fehl-, fra-, geht, geno-, genom-, genommen, gesp-, gewinne, ich kann, imme-, immer, kass-, klei-, klein-, ok, reg-, sagen, sit-, steht, tro-, vom, wege-, wegen, wei-
-8: -ame, -chen, -chnu-, -chone-, -chwei-, -dert, -dres-, -dress-, -ebl-, -ebli-, -ehr-, -eid-, -eitag, -ekla-, -elche, -elche-, -ele-, -era-, -erei-, -erf-, -erif-, -erifi-, -esp-, -ewo-, -gebe-, -geben, -hlen, -hluss, -hne, -hone-, -hwei-, -iede-, -iels-, -ifiz-, -ifizi-, -ift, -inne, -int-, -isp-, -itag, -itte-, -izier-, -lche-, -ltig, -lungs-, -ment-, -ndert, -nme-, -nmel-, -nmeld-, -nne-, -nsta-, -nto, -nut-, -ofo-, -ofor-, -ona-, -onto, -piels-, -reibe-, -rifi-, -rni-, -rung, -scha-, -ssen-, -sta-, -stand-, -stel-, -stet, -tau-, -tomat-, -tzen, -uck-, -uga-, -uld, -ultig, -unde-, -ungen, -winne, -wort, -zahle, -zier-, BYE, FEE, N_STILL, O_TIES, REJECTED_DOC, T_CUT, anm-, anme-, anmel-, auszahlen, bist, freitag, gest-, hal-, ich die, ihr-, immer noch, kas-, kont-, meld-, n, nachts, nor-, norm-, norma-, per, prufu-, sofo-, sofor-, steht da, unt-, unte-, veri-, verif-, wan-, was ist, welche, wies-, wieso, wo
-9: #number tage, -amsta-, -arb-, -assen-, -aue-, -beit, -beit-, -berwe-, -bgeb-, -bhebe-, -bin-, -blic-, -bote-, -boter, -ches, -chtig-, -cke, -eht, -eigt, -euts-, -eutsc-, -eza-, -ezah-, -ezahl-, -hes, -hler, -htig-, -inder-, -ingel-, -ivie-, -ivier-, -ktio-, -lange, -len-, -liert, -mstag, -ndern, -nier-, -nter-, -obo-, -obot-, -obote-, -onate, -oter, -oto, -perre-, -put-, -rauf, -rbeit, -rbeit-, -rde, -rden, -rufe-, -rufen, -russ, -spiel, -tivie-, -ucht-, -uer, -uszu-, -zep-, C_TOOK, DESPAIR, O_UNAWARE, REFUND, SWEAR, TWICE, abgeb-, abheben, akti-, arbeit, bean-, bei der, bis zum, eine-, etw-, imm-, in die, kle-, kre-, kred-, kredi-, lim-, limi-, limit, mog-, monate, nacht-, nul-, null, ohn-, ohne, pruf-, regi-, samst-, samstag, sof-, sperre, stat-, und dann, und das, verla-, wann
-10: #number ich, #number mal, -ann, -anns-, -annst, -aut-, -berw-, -bes-, -bro-, -chein, -cher, -chrif-, -chste, -chte, -cks-, -denti-, -dwas, -eam, -ehor-, -eines, -eiten, -erste-, -ertr-, -eru-, -etr-, -eues, -eus-, -fhor-, -geg-, -gist-, -gistr-, -gli-, -glich, -hlung-, -hole-, -holen, -hrif-, -hste, -hte, -igu-, -igun-, -ines, -inn, -istr-, -itte, -ivi-, -kont-, -ktiv-, -ktivi-, -lang-, -lar-, -lau-, -lauf-, -lim-, -mate-, -maten, -msa-, -msat-, -nachw-, -nder-, -ndwas, -ngek-, -nis-, -nisc-, -nlin-, -nns-, -nnst, -ntw-, -ntwo-, -ntwor-, -off-, -ohn-, -omate-, -oppel-, -orden, -ppe-, -rank-, -rtet, -rweis-, -schaf-, -schla-, -sges-, -ssp-, -stan-, -swei-, -tgesc-, -tim-, -tiv-, -tivi-, -tsc-, -tsch-, -twas, -twor-, -uchen, -uer-, -ues, -ufhor-, -ull, -ulti-, -usc-, -usges-, -uswei-, COUNT, C_CHASE, F_TRAFFIC, H_PUBLIC, K_RELOAD, N_BEFORE, N_BRUSHOFF, STATUS, angek-, cas-, dop-, dopp-, doppe-, dreh-, echte-, eure-, fehle-, fris-, ganze, geld fur, geliehen, grus-, hat-, ident-, irgendwas, kanns-, kannst, kannst du, kart-, krie-, lee-, log-, lohn, lug-, mei-, meines, miet-, nach #number, neu, neues, pause, stro-, uns-, viel-, vor, war #number, wer hat, werb-, win-, wochen
-11: -ail, -allo-, -amst-, -anger, -anne-, -anze, -apt-, -arbei-, -ate-, -ause-, -avon, -bal-, -bhe-, -bheb-, -bli-, -bon-, -bonu-, -bonus, -bts, -ckfa-, -ckfal-, -ckge-, -dre-, -ehen-, -ehend, -ehl-, -eibe-, -eiben, -ends, -erso, -eut-, -ewin-, -eze-, -ffe-, -fun-, -gie-, -gier-, -hebe-, -heben, -hnung, -hweis, -ibe-, -iben, -iere-, -ieren, -ild, -ita-, -ken-, -kfa-, -kfal-, -kge-, -lei-, -lfe-, -lic-, -llo-, -los, -ltet, -mmen, -msta-, -nal-, -nate, -nds, -ntra-, -nus-, -ogi-, -ogin, -omat-, -onus-, -ppel-, -reh-, -rge-, -rig-, -rkauf-, -rkl-, -rso, -rte-, -ruckg-, -sam-, -schl-, -setze-, -sung, -tens-, -test-, -tte, -twa-, -uchu-, -uchun-, -uckfa-, -uckge-, -ult-, -urz-, -usp-, -uti-, -vier-, -von, -wor-, ALREADY, H_CHANGED, K_PLACE, WHEN, YOUNG, abhe-, abheb-, alles auf, alte, am freitag, autom-, beko-, bekom-, bonus-, chat-, davon, dea-, eue-, euer, frau, geh-, gewinn, gin-, habt ihr, hall-, hoch-, hol-, ich finde, ich war, ist jetzt, jahr, jede, jet-, klas-, klass-, kol-, koll-, kolle-, logi-, login, los, mann, mie-, nen, nicht mehr, pers-, perso, schon-, sms, spiel, tag, tel-, tele-, unter-, wart-
-12: -achw-, -achwe-, -ade-, -ale-, -astet, -aten, -aufg-, -chla-, -chle-, -chon-, -chti-, -ckg-, -dwa-, -ear-, -eide-, -einen, -ell, -endwa-, -epas-, -erkau-, -erre, -erv-, -erwei-, -fle-, -halt, -hend, -hla-, -hnt, -hti-, -ima-, -inger, -klich, -konto, -led-, -ledi-, -ledig-, -llig, -nar-, -nau, -ndwa-, -ont-, -orde-, -perre, -perrt, -red-, -redi-, -rkau-, -rlau-, -rled-, -rledi-, -rtr-, -rwei-, -spru-, -tigen, -ttel, -twe-, -uche, -uckf-, -uckg-, -ufho-, -uhrer-, -urde, -ure-, -uruck, -uts-, -utsc-, -wei-, -zeit, -zie-, A_DRAIN, A_ROUND, A_SERVICE, G_FUN, H_CREDENTIAL, H_SHUT, MY, M_NOUGHT, M_STATE, SAFE, abh-, ange-, aufho-, aus-, ber-, der name, echt-, erled-, fing-, finge-, finger, fuhre-, fuhrerschein, gehal-, gel-, gern, gri-, hab heut, hat sich, ich muss, ide-, iden-, ihr mich, mein-, mel-, mit einem, mitt-, nachsten, pru-, ruckf-, sam-, sams-, schal-, stel-, stell-, verb-, war das, wor-, wurde, zam-, zuruck
-13: -aden, -ags-, -alli-, -and-, -art, -bend-, -bot-, -chnun-, -chrit-, -echnu-, -efo-, -egi-, -egr-, -eisc-, -eise-, -eita-, -ekl-, -elieh-, -enau, -ensch-, -enz, -erc-, -fho-, -fung, -gema-, -hrers-, -hrit-, -iten, -kli-, -kum-, -kume-, -kumen-, -ldi-, -lech-, -lieh-, -liehe-, -lig, -lung-, -ntr-, -nwal-, -nwalt, -nze, -oku-, -okum-, -okume-, -ommen, -oppe-, -pass, -pel-, -rat-, -reita-, -rers-, -rersc-, -reu-, -reun-, -rom-, -skun-, -sschl-, -tat-, -tes-, -tom-, -toma-, -uchti-, -ufung, -uge, -uldi-, -use-, -utom-, -utoma-, -walt, -zahle-, A_DATA, A_NETWORK, C_HOURS, EXISTING, GAMEWORD, NOT_ARRIVED, anw-, anwa-, anwal-, anwalt, aus der, danke, dok-, doku-, dokum-, freun-, fuhr-, geduld, gena-, genau, gewin-, habt, iss-, kri-, lange-, mail-, mehr rein, mir ist, mit der, mon-, mona-, morgen das, muss ich, sta-, viele, wie kann, wieder
-14: -ack-, -alle-, -alsch-, -alt, -bet-, -chre-, -dat-, -duld, -ean-, -eduld, -eff-, -effe-, -ehle-, -eis-, -eiter, -eli-, -ell-, -erka-, -errt, -erset-, -etzte, -eund, -ffer, -fiz-, -fizi-, -fizie-, -gek-, -gin, -gra-, -heb-, -hrer-, -iehe-, -immt, -ine-, -izie-, -lch-, -lsch-, -lti-, -nsa-, -nte, -nze-, -oche-, -onat, -opp-, -ote-, -otzd-, -otzde-, -reff-, -reffe-, -reund, -rotz-, -rotzd-, -rrt, -rset-, -rufu-, -rufun-, -sche, -sku-, -tel, -two-, -tzd-, -tzde-, -tzdem, -tzte, -uen, -ufu-, -ufun-, -umen-, -uruck-, -usz-, -wal-, -winn, -zdem, -zte, DEPOSIT, H_LOAD, T_DONE, angeb-, auch wenn, aussc-, braucht ihr, das nicht, fahrt, freund, fur den, furs, geli-, gelie-, gestern, gew-, gibt-, gibts, ging, gut-, hang-, is, kann ich, kann mich, letzte, man-, meinen, minu-, monat, nacht, pro-, schre-, sie-, sperrt, tref-, treff-, trotz-, trotzdem, verka-, wel-, wiede-
-15: -ack, -akti-, -aste-, -chs-, -chung, -chw-, -count, -edig-, -end, -erge-, -etz, -hung, -ibt-, -ibts, -iel-, -ifi-, -ist, -iter, -komme-, -lut, -mat, -melde-, -omme-, -omp-, -ount, -ram-, -res-, -ris-, -rma-, -spe-, -sti-, -unt, -urf-, -urfe-, -urs, -zde-, -zli-, -zlic-, H_BLANK, H_CLICKED, SMS, WAGER, account, akt-, an die, bank, bitte, einge-, eltern, fals-, falsc-, finde, fur-, gute-, ich das, ist der, jemand hat, lad-, loh-, mein konto, nun, per-, ser-, serv-, trot-, verk-, vert-, vertr-
-16: -ander-, -ange-, -att, -bge-, -cco-, -ccou-, -ccoun-, -chun-, -ckf-, -cou-, -coun-, -eho-, -elc-, -elch-, -elen, -eme-, -enb-, -enn-, -fhore-, -hon-, -hone, -hor-, -ielen, -inu-, -ise-, -klic-, -nnu-, -nzei-, -ocke, -rla-, -rot-, -ters-, -tge-, -tges-, -ume-, C_HOWTO, T_BET, T_STAKE, X_HELP, X_OWE, abg-, abge-, acc-, acco-, accou-, aufhoren, bea-, dank, gespe-, klo, letzte zug, mal, mir selber, mit-, spie-, ums-, wann fahrt, welc-, welch-, zah-, zocke
-17: #amount euro, -ahl-, -ail-, -alsc-, -ati-, -auf, -buch-, -dun-, -dung, -ele, -elie-, -espe-, -iehen, -iele, -igt, -ite, -lec-, -limi-, -limit, -lsc-, -ltern, -nat, -ochen, -ock-, -omm, -ref-, -rei, -tell-, -uhre-, -ung-, -ungs-, -urd-, -weis, -zahl-, CAN, GAME, K_NEED, M_MINE, alt-, drau-, freu-, hob, kann-, komm, komme, macht, name, pos-, spar-, vor mir, wein-, weit-, weite-, wurd-
-18: -als-, -ams-, -ani-, -egen-, -eim, -ente, -ewi-, -for-, -gem-, -hore-, -horen, -kla-, -lein-, -mat-, -mst-, -nkas-, -nkass-, -nung, -oma-, -orma-, -tel-, -tion, -unk-, UPLOAD, dank-, erk-, euro, fin-, fre-, gen-, gewi-, has-, ich nie, ink-, inka-, inkas-, mich bitte, min-, noch #number, schr-, wied-
-19: -akt-, -bei-, -chaf-, -deln, -det, -komm-, -laden, -meld-, -mme, -nka-, -omm-, -rbei-, -rus-, -tes, -tro-, -tter, -ugen, -uro, -uss, -ust-, -weis-, A_VIEW, H_LINK, K_EARMARK, M_TIME, augen, bei-, doc-, doch, ess-, fahr-, haben, mai-, paus-, tre-, zock-
-20: -arte-, -che, -del-, -eite, -ekomm-, -ellen, -kom-, -lade-, -mit, -orr-, -pas-, -piel, -ren, -schw-, -stern, -telle-, -tet, -ute-, DEBT, FUNDSOURCE, LICENCE, PLEAD, aug-, auge-, bitt-, gedu-, gedul-, guten, habe-, her-, lasse-, lassen, mich nicht, na, pau-, zug-
-21: -chal-, -chalt-, -den-, -eis, -ekom-, -elle-, -eln, -ester-, -eue, -ini-, -kas-, -lte-, -mel-, -nes, -ngeb-, -nie-, -otz-, -par-, -rech-, -rei-, -rer-, -tio-, -ussc-, -ussch-, HOW_ASK, O_ALLOFIT, beim, bit-, bonus, es ist, ich bin, lauft, neue, und jetzt, weiter
-22: -aru-, -auft, -buc-, -dul-, -edu-, -edul-, -eld, -ere, -eren, -erse-, -eue-, -hol-, -hre-, -omme, -orm-, -oun-, -rfe-, -rka-, -rse-, -sen-, -uhr-, -unf, -was, G_MILD, HOWLONG, K_PLAY, PERSON_NOUN, elt-, elte-, elter-, funf, gar, schon wieder, und ich, wie-, zoc-
-23: #amount, -ahl, -ena-, -eun-, -ide-, -len, -ler, -setz-, -tig-, AMOUNT, C_LENDER, GAMBLE_ONLY, GREETING, H_OFFICE, K_BODY, WEEKDAY, app, ban-, einem
-24: -acht, -ang-, -ate, -eko-, -elde-, -erw-, -ion, -ung, CHARGE, DOCKIND, GAMBLE, N_NOTHING, USE, WHERE, ein-, ruc-, ruck-
-25: -eite-, -erwe-, -haf-, -ieh-, -rec-, -rwe-, -set-, -zah-, wur-, zum
-26: -ank, -erk-, -imi-, -imit, -kti-, -lter-, -nne, -pie-, -sst, -uru-, -uruc-, A_LURE, BORROW, H_FAIL, H_SPEAK, MINOR_AGE, O_LASTDOING, PENDING, WIN_NOUN, eine, kau-, neue-, ode-, oder, zuru-, zuruc-
-27: -ann-, -aus-, -ien, -kass-, -nger, -ster-, -tern, -wer-, A_PART, BLOCKED_BY_YOU, CHILD_USED, DURATION, H_TELL, MARKETING, WINNINGS, der letzte, ich hab, tra-
-28: -arum, -asst, -chwer-, -ech-, -hwer-, -rau, -ruf-, -uft, A_CONTROL, H_MEDIA, bei, da, eur-, nie, waru-, warum
-29: -auf-, -eit-, -rum, -uge-, H_SCREEN, METHOD, M_TALK, TIMEUNIT, fun-, ich will, spa-, sper-, sperr-
-30: -itt-, drei, ged-, meine-
-31: -lad-, LIMIT, M_OTHER, X_ASKYOU, bonu-, rein
-32: -onus, -schwe-, G_TITLE, bon-, spi-, wir, zur-
-33: -eld-, A_JUMPY, N_PAID, T_BANK, spe-, und
-34: -art-, -chwe-, -hle-, -hwe-, -uten
-35: -asse, -edi-, -eschw-, -ite-, -rif-, ACCOUNT_ONLY, T_PAST
-36: -ern, -perr-, hab-, lass-, rei-
-37: dre-, was
-38: -geb-, WHAT, X_SECRET, bei mir
-39: -per-, DEVICE, PAYOUT
-40: K_DECEIT
-41: -err-, -nus, X_GAMBLE
-42: kann
-43: -onu-
-44: -lie-, ADDICTION, BLOCKED, PERSON_SURE, du
-45: BREAKUP, LOGIN
-46: -sse, H_STATEMENT, X_SHAME, YOU
-47: DECLINED, aus
-49: SPERRE
-50: FAULT
-53: H_OWN, X_NEED
-54: -ass-
-55: MONEY
-58: EXCLUDE
-59: C_DRIVEN, M_DID, THANKS
-60: APP, kan-
-61: WAITING
-64: ARRIVE
-67: N_ACT, neu-
-70: X_QUESTION
-71: X_COMPULSE
-74: BONUS
-75: wie
-78: HOW
-87: ESSENTIAL
-91: ROUND_SUM
-92: #number
-93: NUM
-94: DOCUMENT
-109: MONEY_THING
-110: G_THING
-127: X_CALM
`,
    care: `
127: SUICIDE, X_NEED
121: THIRD_TROUBLE
116: W_DEATH
115: ESSENTIAL
114: EXCLUDE, GET_MEANS
111: W_FINAL
108: ich
100: X_LOSS
93: DEBT, sch-
91: DESPAIR
87: W_PLACE
84: W_MEANS
83: W_KIN
79: ADDICTION
77: CHILD, F_DEED, W_WISH
76: -ein-
74: O_GRAVEKIN, W_ENOUGH
73: LOSE
72: W_LIFE
71: FAMILY, GAMBLE_ONLY
70: es
69: DURATION, W_ARRANGED, X_SHAME, mac-
68: RELATION, W_GONE
67: SELF
65: F_WISH
63: -ach-, MEANS, W_AFTER
62: X_COMPULSE
61: wen-
60: am
57: W_MISS
55: ab
54: BREAKUP
53: KILL, N_BYWHEN, auf-, mach-
52: O_ALLOFIT, die, wei-
51: F_EVER
50: LIFE, selb-
49: -uch, CLOSE, GAMBLE, mir
48: -mit, jah-
47: -ehen, das-
46: #number und, -ehr, W_EMPTY, W_PAIN, W_SOON, bin, er
45: -ben, -ein, C_TOOK, DIE, F_SUFFER, K_GAMES, O_CORDREAL, O_SELFPUT, Q_DOSE, W_NONEED
44: -iss, O_STRANGE, SPERRE, dass, sei-, so
43: -ede-, -ins-, O_AFTER, kei-
42: -och, JUMP, K_SQUANDER, Q_WAY, i, sel-
41: -ahr, -ehe-, -elbs-, -hen, -lbs-, O_EDGE, WANT, ist, mehr, nur, selbs-, von, wenn
40: -geh-, -nge-, -ons-, O_WITHME, dann, fur, leb-
39: -eder, -eiss, -ied-, -ies-, -nde-, C_EATFIELD, hab, los-, meh-
38: -cht, -sse-, -ste-, ich bin, und
37: -aus, -ier, -ollen, -ter, H_OUT, losc-, losch-, spiel-
36: -eben, -osche-, -rin-, -ring, -rre, -tun-, C_CHASE, F_HIGH, jed-, lebe-, spie-
35: -imit, O_FALLING, loschen, sein-
34: -acht-, -ahr-, -elbst-, -erre, -hne-, -lbst-, -perre, -rie-, -ufh-, -uiz-, -uizi-, K_FIRED, auf, aufh-, hier, sui-, suiz-, suizi-, weiss
33: -ach, -eid, -ers-, A_ASKED, F_MOURN, HEIGHT, W_WHERE, brau-, brauc-, dan-, konto loschen
32: -ass, -bst-, -imi-, -lus-, -onat-, Q_CORD, die-, echt, loschen bitte, monat-
31: -ebe-, -einem, -esse-, -ohn, N_NOW, O_NOWAKE, PLEAD, W_ME, X_FIRST, dem, dies-, ver-
30: -aut, -elb-, -izid-, -nges-, -onst, -ozu, -sst-, -uizid-, -zid-, BORROW, K_EARMARK, K_PLACE, O_THINGS, all-, woz-, wozu, wozu noch
29: -ause, -chl-, -eine, -gen-, -iels-, -imm-, -nat-, -nder, -piels-, -ran-, -ren, -suc-, -use, H_POST, O_LIVESEE, W_EVERYONE, das, gel-, geld, jahr-, weg-
28: #number ich, -age, -els-, -ieder, -nfa-, -terb-, -uck, -uckf-, O_EVERYBODY, PERMANENT, Q_HIGH, Q_INSIDE, TIMEUNIT, X_MINOR, X_SECRET, brauch, fall-, ich kann, jede-, ruckf-, und hat
27: -ara-, -det, -itz-, -rauch, -rin, -rst, -tung, -ufho-, -uss-, ME, Q_STOPS, aufho-, doc-, doch, falls, gar-, grad, ich muss, mic-, mich, soh-, sohn, verl-, wieder
26: -ang, -chie-, -elt, -enn, -erl-, -etten, -hie-, -las-, -olle-, -osc-, -osch-, -piel-, -rad, -ssie-, -ssier-, -uchti-, N_AWAY, aktiv-, bra-, diese-, nur #amount, passi-, passiert, ster-
25: -alls, -bri-, -ess-, -fan-, -fho-, -iese-, -schie-, -ssen, F_DRUG, K_BROKEN, K_PLAY, K_PLAYS, MINOR_AGE, O_VEER, alle, in der, leben, man, mit dem, nim-, nimm-, rau-, seine-, tie-, wied-
24: -achen, -chh-, -chu-, -ckfa-, -ckfal-, -eit-, -hor-, -hulde-, -ich, -inz-, -kfa-, -kfal-, -lle-, -lls, -sier-, -tten, -uckfa-, -ump-, NEG, STOP, W_SELFDO, X_OWE, ey, heim-, hey, ja, kein, pause, rech-, ruh-, rut-, ruts-, rutsc-, s, sterb-, wit-
23: -ache-, -auch, -ckf-, -eme-, -ief-, -ind-, -lim-, -ngs-, -ssi-, -ufhor-, C_OTHERSFUND, O_WATER, X_GAMBLE, aufg-, aufge-, ein, han-, mein sohn, mit mir, pfa-, sons-, sonst, spi-, weit-, weite-, wiede-
22: #time, -ema-, -este-, -fhor-, -inde-, -lass-, -lle, -nst, -ore-, -ratu-, -rsp-, -schen, -tehen, -tig, -tze, -ulde-, -ver-, K_DECEIT, O_PACK, O_WRITTEN, TIME, X_HELP, braucht man, dam-, eh, eins-, gla-, glau-, hing-, hinge-, kin-, raus, rec-, scho, wer-
21: -achts, -cho, -dos-, -eld, -enge-, -erlu-, -erlus-, -ersp-, -erspi-, -gehe, -halte-, -han-, -hren, -ieh-, -lem, -ngeh-, -rlu-, -rlus-, -rre-, -schl-, -schlu-, -sie-, -such-, -ucht-, -uck-, FRIEND, arz-, aufhoren, bal-, bescheid, danke fur, einz-, geg-, hab mir, hei-, ist #number, keine, kind-, kinde-, konn-, kra-, limit, mi, neh-, paus-, seinem, sie, str-, verlu-, zum-
20: -atu-, -atun-, -cheid, -chli-, -cht-, -dose, -ehal-, -erdo-, -erdos-, -essen, -fhore-, -heid, -horen, -hreib-, -ieben, -iess-, -ose, -rauc-, -rdo-, -rdos-, -rspi-, -sche-, -siert, -sschl-, C_LENDER, aut-, bri-, fur immer, fur mich, geschrieben, glaub ich, gut, hin-, jahre, kein geld, konne-, konnen, lim-, limi-, nach-, nehm-, pau-, schu-, ste-, vers-, weis-
19: -achh-, -achhe-, -aff-, -ami-, -ana-, -and, -anz-, -bah-, -chaut, -chei-, -chher, -chuld-, -ehmt, -endw-, -gendw-, -haut, -hher, -hli-, -hmt, -hore-, -huld-, -iel, -ige-, -inder-, -lots, -ndw-, -ots, -reib-, -ric-, -rspie-, -taus-, -tri-, -ude-, -ust, Q_RIDE, USE, W_HARM, aber ich, beantrage, bitt-, bitte, brin-, das geld, den-, ech-, ehr-, glaub, jahr, jahren, lol, nachh-, nachher, nehmt, rei-, rein-, seil, slot-, slots, tot, wege-, wegen
18: -amit, -anac-, -anach, -ank-, -ark-, -arr-, -arre-, -assie-, -ater, -bahn-, -ble-, -chne-, -eda-, -erzu-, -etzte-, -gem-, -hnen, -iebe-, -kfall, -ldet, -nach, -oll-, -rank, -ruc-, -rzu-, -ser, -tzte-, -ula-, -und, -zei-, -zte-, REVERSE, SELF_SURE, W_TALKS, aus dem, behal-, behalten, brauch ich, bring, dami-, damit, dana-, danac-, danach, dich-, dicht, die letzten, dri-, fur ein, ganz-, gege-, gesa-, hand, hor-, ja ich, kein-, liegt, muss das, ruckfall, scha-, slo-, sperre, tol-, versp-, zwi-
17: #number jahren, -ahre, -ahren, -ament, -assi-, -chaff-, -eine-, -eit, -eng-, -enp-, -erd-, -ermi-, -estam-, -gar, -haff-, -hat, -iesse-, -iger, -inge, -its-, -itze, -izi-, -nger-, -nsch, -nste-, -nzu-, -par-, -rei, -ruh, -sis, -stam-, -stame-, -ster, -sucht-, -tame-, -tamen-, -tehe-, -trage, -ung-, C_CRAVE, Q_NORETURN, THREAT_VERB, auszahlung, bi, bis, bit-, braucht, es war, fruh, ich die, isc-, isch, laufe-, laufen, mich auf, nicht mal, of ra, ra, sag ich, schau-, sohn ist, sti-, testa-, testament, tu
16: -aft, -alten, -amen-, -asis, -ats-, -att, -brin-, -bring-, -bsc-, -bsch-, -chau-, -chied-, -chts, -dan-, -dank-, -edan-, -edank-, -egt, -eil, -einer, -eits-, -enen, -erat-, -erbn, -erng-, -ernge-, -fst-, -her, -her-, -hied-, -hnung-, -iner, -ingeh-, -itz, -lust, -mlich, -nate, -nge, -nstel-, -nung-, -onate, -ran, -rbn, -rieb-, -riebe-, -rlust, -rng-, -rnge-, -sei-, -steh-, -stehe-, -terbn, -ulden, -ussc-, -ussch-, -usse-, -viere-, -wan-, -zieh-, CHILD_USED, F_GO, GAMEWORD, O_HURT, aktivieren, beantrage ich, chat, das leben, ein konto, gestellt, gibts bei, ich weiss, mach, monate, nur noch, oas-, oasi-, oasis, par-, schei-, schli-, schw-, sit-, sol-, son-, sterbn, verlust, vermi-, war #number, wie beantrage, woc-
15: #number monate, #number waren, -ahn, -asse, -chhe-, -egen, -eibe, -erz-, -fste-, -fsteh-, -haus, -hhe-, -hts, -ibe, -ida-, -iegt, -ierte-, -inder, -inem, -ivi-, -ivie-, -ivier-, -kst-, -ktivi-, -lot-, -mli-, -mlic-, -mmt, -nem, -ngesc-, -nnen, -nunge-, -oga-, -ogar, -ona-, -org-, -pie-, -reibe, -rein-, -sagt, -tam-, -tis-, -tivi-, -tivie-, -ton, -tra-, -tric-, -tton, -tzen, -ufst-, -ufste-, -uhig, -uto, -utton, F_TAKE, K_RELOAD, O_UNAWARE, Q_FUNERAL, aufst-, auto, bes-, das hier, ein mensch, einst-, einstellen, gekun-, gesag-, gesagt, ihn-, ihne-, ihnen, jedes mal, ker-, kinder, konnt ihr, kunde, lau-, mache, mit, moc-, nicht auf, nie wieder, rechnungen, ruhig, sie hat, sog-, soga-, sogar, verz-, von der, weh
14: -abl-, -bschi-, -chad-, -cheis-, -chi-, -chlie-, -chti-, -ebens-, -edes, -eer, -ehalt-, -eiml-, -eimli-, -eman-, -erlie-, -esagt, -esche-, -fah-, -fahr-, -fand-, -fra-, -geld, -had-, -hang-, -heis-, -hlie-, -hlies-, -hof, -hti-, -ibt, -iehe-, -iem-, -iest, -iml-, -imli-, -imlic-, -ing, -ktiv-, -lasse-, -lies-, -liess-, -lut-, -mbr-, -mbri-, -mbrin-, -nats-, -ngen, -ntag, -onats-, -pla-, -rag-, -rbt, -rlie-, -rmi-, -rns-, -rob-, -schu-, -tatt, -tze-, -utto-, -vier-, F_CUT_PLACE, N_ZERO, O_PAPERS, akti-, anges-, angeschaut, auf arbeit, bee-, bet-, bin ich, blut-, damit ich, drauf, ess-, fru-, gebt mir, geku-, gekundigt, ges-, gesc-, gesch-, gibt, gibt es, hab ich, hang, heiml-, heimlich, irg-, irge-, irgen-, jedes, jetzt #number, klas-, klass-, kon-, kran-, lies-, liest, macht-, musst-, musste, net, nie-, niem-, noch ein, ob ich, prob-, rechn-, rein, ren-, rent-, ruhi-, sag, schi-, schon, sor-, test-, umb-, umbr-, umbri-, verli-, wie-, wos
13: #number jahre, -all, -all-, -asi-, -auc-, -aum, -bens-, -brie-, -chon, -chwes-, -chwo-, -des, -ebt, -ellt, -ene-, -eni-, -enig-, -erdi-, -ete, -fac-, -fach, -fahrt, -far-, -fge-, -frag-, -hrt-, -hwes-, -hwest-, -hwo-, -iede-, -iter, -lan-, -limi-, -limit, -llen, -lten, -nen, -oht, -oll, -opf, -oren, -piele-, -rdi-, -redi-, -rgen-, -rick, -rieg, -rli-, -sen, -staus-, -tellt, -tisch, -tiv-, -tne-, -trick, -tsg-, -tsge-, -tto-, -tzter, -ufge-, -west-, -weste-, -zen, -zter, N_STILL, O_ARRANGE, O_GIVE, POINTLESS, Q_GENTLE, Q_SUREPLACE, T_DONE, auf ich, beste, chan-, de, gebt, ich morgen, ihn, je, konnen sie, krieg, kuc-, kuch-, kum-, letzter, lug-, mei, meiner frau, mona-, nacht-, nicht wieder, num-, schla-, schn-, schne-, schreibe, schwe-, soll-, stri-, stric-, strick, tro-, trot-, wart, weni-, wenig-, wie ich, witz
12: #number, -ade, -anc-, -ari-, -chba-, -chs, -chul-, -dsb-, -dsbr-, -dsbri-, -ede, -eds-, -edsb-, -edsbr-, -egg-, -egge-, -ehe, -ehm-, -erab-, -esm-, -esma-, -esmal, -ester, -ett-, -habe-, -hef, -hieds-, -hul-, -ick, -ieds-, -iedsb-, -ief, -itte, -lber, -lli-, -ment, -ndig-, -ndigt, -ntrag-, -nzige, -ockt, -orge, -rage, -rge, -sam-, -samm-, -sch-, -sha-, -smal, -son-, -ssc-, -ssch-, -sste, -stau-, -sve-, -sver-, -tau-, -terz-, -terzu-, -tisc-, -ungs-, -upp-, -usste, -zige, A_HISTORY, Q_DRUG, Q_HOLD, Q_PARTING, ab wann, abschiedsbrief, arb-, arbe-, arbei-, auf den, auss-, bald, chef, das so, dass sie, denk, denk-, dic-, e, einzige, fried-, geld fur, hab die, hat, hie-, ich spiele, im, imme-, immer, in den, inte-, inter-, jeder, lauf-, mir die, moch-, nicht aufhoren, pap-, pro, sitz-, verm-, viel, vier-, viert-, weg, wegg-, wegge-, wie ein, will-, wis-, wiss-, zwis-, zwisc-
11: -apa, -beit, -bstm-, -bstmo-, -chaf-, -chrie-, -chtig, -chwor-, -eite-, -eiter, -eiter-, -elber, -eli-, -elie-, -elieh-, -emand-, -ens, -ensch, -erei-, -erli-, -ersu-, -ersuc-, -erte-, -gene-, -gsl-, -haf-, -hau-, -hrank, -hre, -hrie-, -hrieb-, -htig, -hun-, -hwor-, -iema-, -ieman-, -iet-, -kas-, -lbstm-, -legt, -lieh-, -liehe-, -llig, -llk-, -llko-, -mand-, -mande-, -mil-, -mme-, -ngsl-, -nsc-, -ock, -ole-, -olen, -ord, -otzd-, -otzde-, -per-, -ragen, -rauf, -rbeit, -richt-, -roht, -rot-, -rotz-, -rotzd-, -rrei-, -rreic-, -rschw-, -rsu-, -rsuc-, -sbr-, -sma-, -stmo-, -stmor-, -tere-, -tim-, -tmo-, -tmor-, -trie-, -tzd-, -tzde-, -tzdem, -undig-, -ungsl-, -utt-, -vie-, -zdem, O_BLAMELESS, O_MISSINGPERSON, O_RESOLVED, W_NOTMORE, arbeit, aus der, che-, dac-, dass ich, dreh, drei, drin, geli-, gelie-, gep-, gra-, ich da, ich heute, int-, jeden, kann nicht, kopf, leben-, macht, mal, mensch, ned, niema-, papa, runt-, runte-, selber, sitze, sper-, sperr-, trotz-, trotzdem, vater, vie-, von mir, was passiert, zwei-
10: #number hab, -alte-, -anke, -ars, -assen-, -berle-, -brief, -bsta-, -cha-, -chla-, -chlus-, -chn-, -ckl-, -eantr-, -edet, -eku-, -ekun-, -ekund-, -era-, -eses, -ett, -etz-, -fal-, -gest-, -geste-, -hla-, -hlus-, -hon, -ieg, -iehen, -ielt, -iert-, -ieses, -ill-, -imma, -ische-, -iter-, -kundi-, -lko-, -lles, -mis-, -ndet, -nig-, -nke-, -nse-, -ormal, -otz-, -pielt, -rich-, -rmal, -rti-, -ruck, -sbri-, -sbrie-, -sen-, -siche-, -ssen-, -sser, -sten-, -terbe-, -trag-, -uckl-, -unte-, -usst-, -uto-, -wis-, -zus-, DEPOSIT, N_BEFORE, T_HOLD, alles, beh-, beha-, bess-, besse-, dieses, ega-, egal, euc-, euch, frie-, ganze, gar nicht, get-, grund, guthaben, handy, hun-, ich noch, konnt, let-, letz-, letzt-, meine mutter, mie-, mon-, morg-, morge-, nachts, nimma, nimme-, nimmer, normal, oma, red-, runter, schwester, sterben, wars, wil-
9: -ablet-, -ame-, -anze, -augh, -aus-, -berl-, -blet-, -blett-, -bst, -efun-, -efund-, -eib-, -eim-, -enkt, -entl-, -entli-, -erh-, -ertra-, -ese-, -ete-, -fund-, -funde-, -icht, -ieb-, -igen, -ilau-, -ilaug-, -illk-, -illko-, -infa-, -inste-, -jil-, -jila-, -jilau-, -laug-, -laugh, -len, -les, -lkom-, -lkomm-, -llkom-, -ltern, -mmer, -mojil-, -ngst, -nken, -nmal, -ntl-, -ntli-, -ntlic-, -nzahl-, -nze, -ojil-, -ojila-, -rage-, -rau-, -red-, -reh, -rnst, -rtra-, -teh-, -tes, -timm-, -ugh, -ulet-, -unge-, -zde-, O_HEAD, O_UNTIL, TAX, abs-, angs-, ans, bei ihnen, dra-, emojilaugh, erns-, ernst, gehen, geste-, guth-, gutha-, ich auf, ihr die, in, in die, kla-, miet-, numm-, ruhe, seine, selbe-, sonntag, spe-, uberl-, verspielt, wie viel, willk-, wolle-, wollen, zie-
8: #amount, -able-, -andy, -antr-, -antra-, -anze-, -aren, -ars-, -auf, -bges-, -chlaf-, -dem, -efu-, -end-, -ende-, -enk, -eschr-, -esser, -fur, -gang, -hlaf-, -hlu-, -hol-, -ill, -infac-, -inm-, -inma-, -inmal, -inst-, -laf-, -lett-, -lig, -ller, -men-, -ndy, -nfac-, -nntag, -stens, -tens, -tka-, -uche, -vor, -wes-, -zeit, -zockt, AMOUNT, C_HOWTO, H_SHUT, STILL, abges-, dar-, einf-, einfa-, einm-, einma-, einmal, eltern, fal-, hand-, heut-, jede, mich um, schul-, schulden, soll ich, tabletten, unse-, von #number, von meinem, woch-
7: -afe, -anke-, -aufen, -chlu-, -eich-, -ent-, -erm-, -etze-, -etzen, -eute, -gen, -hlung, -igen-, -ilie, -ing-, -ingez-, -inza-, -inzah-, -inzi-, -inzig-, -lden, -let-, -lie, -milie, -net, -ngeza-, -nnt, -nti-, -nza-, -nzah-, -onnen, -piel, -ring-, -sch, -schr-, -stell-, -sten, -unden, -unter, -weit-, AGAIN, C_TELLKIN, GAME, G_FEELING, O_STEERING, aben-, best-, da, eig-, eige-, eigen-, eingezahlt, einza-, einzi-, familie, fer-, geb-, heute, ich hab, imm-, jahre-, kre-, kred-, kredi-, meiner, mor-, tab-, tabl-, table-, zweit-
6: -chste-, -den, -enn-, -erbe-, -est-, -eund-, -gan-, -gend-, -hal-, -hste-, -immt, -inge-, -ite-, -llei-, -lso, -luss, -mer, -mor-, -nds, -ner, -ngez-, -ock-, -ommt, -ontag, -reund-, -rgend-, -tlich, -uch-, -ufg-, -uld-, -ungen, C_EACHDAY, JOKE, O_LEAVE, als-, also, dre-, hat-, hob, ihre-, lange, merk-, montag, muss-, schic-, schl-, stu-, uber-
5: -aucht, -aug-, -elbe-, -ine-, -los-, -nfach, -nte-, -ommen, -onnt, -perr-, -tte, -undi-, Q_WILD, SWEAR, an, ausg-, bin #number, einfach, konto, krie-, ob, zu
4: -chter, -esa-, -ette-, -hei-, -hter, -iele-, -itte-, -man-, -ocht-, -orge-, -reun-, -schei-, -zahlt, Q_FALL, W_SLEEPS, des, freu-, freun-, lie-, mache-, machen, stun-
3: -erb-, -esag-, -rsc-, -sag-, -schi-, -tzt, A_ROUND, O_OVER, alle-, ruc-, ruck-, um
2: -ges-, -inf-, -itt-, -lie-, CAN, kri-, meine
1: -rbe-, mei-, mein, scho-
-1: -abe-, -err-, -ter-, G_MILD, SINCE, abe-, mein-
-2: -hlen, -iere-, -ieren, -ird, G_LAUGH, O_TELL, ausw-, kom-, nic-, wird
-3: -ere-, -omme-, -winn, H_UNOWNED, T_NOTHING, T_SAYS, gewinn
-4: -ber-, -eie-, -erwei-, -ewinn, -ewinn-, -hne, -hri-, -kom-, -mel-, -satz, -sweis, -usg-, -winn-, -zahle-, -zie-, and-, tag-
-5: -agt, -auft, -bei-, -der-, -dun-, -dung, -erw-, -isch-, -lung, -meld-, -nsch-, -rbei-, -rwei-, -tsc-, -uts-, BALANCE, LIMIT, bei euch, fin-, gespe-, gewo-, ich nicht, jemand, karte, lauft, nac-
-6: -aden, -ahlt, -ange-, -chnu-, -chw-, -chwei-, -eibe-, -eiben, -eid-, -estel-, -ffen, -hlung-, -hwei-, -ibe-, -iben, -ich-, -ind, -iss-, -kti-, -lang-, -mal, -moj-, -moji-, -nen-, -ochen, -oji-, -orma-, -schic-, -spie-, -win-, C_DRIVEN, aber, ange-, blei-, emo-, emoj-, emoji-, gest-, hoc-, liv-, mus-, nich-, nicht-, schre-, seit-, zahl-
-7: -achst-, -api-, -asin-, -ast-, -bot-, -che-, -ches, -chr-, -chst-, -ean-, -eite, -ensch-, -erla-, -erlor-, -ersc-, -ersch-, -eut, -ewo-, -gebuc-, -hes, -hnt, -hre-, -hrt, -hst-, -ift, -isp-, -ite, -ive, -komm-, -kund-, -lege, -lor-, -lore-, -lsc-, -lungs-, -oche-, -orde-, -rlor-, -rlore-, -spe-, -spi-, -ure, -uruck-, -wort-, CONTRIBUTE, FEE, N_LATER, O_MILESTONE, ble-, casi-, casin-, dauer-, dur-, einzahlung, eure, fehle-, find-, frei-, gesp-, gestern, hint-, hinte-, klar-, komm, meine-, nicht mehr, noc-
-8: -agen, -ale-, -allen, -alt-, -anne-, -ass-, -aub-, -ban-, -berh-, -bts, -chte, -ebuc-, -ebuch-, -egi-, -eisu-, -eisun-, -elden, -ell, -ern-, -esc-, -etra-, -ewi-, -ewin-, -haup-, -hte, -ibt-, -ibts, -icht-, -inte-, -inter-, -ist, -isun-, -isung, -laub-, -leg-, -men, -nne-, -nst-, -nte, -opp-, -rauch-, -reim-, -rka-, -rste-, -sat-, -stat-, -sung, -swe-, -tag, -tion, -trag, -tur-, -uer-, -ument-, -umme-, -weisu-, H_SCREEN, O_PET, T_BET, bea-, bist, cod-, code, drei-, dreim-, eur-, frag-, fre-, gibt-, gibts, hat sich, heut, ich habe, mail, mann, men-, per, seit, sie-, steh-, tagen, uber, woh-
-9: -ackp-, -ackpo-, -afe-, -alsch-, -amt, -anns-, -annst, -ate-, -auch-, -ausw-, -auswe-, -bar, -bhebe-, -chnun-, -ckp-, -ckpo-, -ckpot, -dert, -echnu-, -ega-, -egel-, -elche-, -eldu-, -eldun-, -eno-, -ertr-, -estat-, -ewe-, -eza-, -ezah-, -ezahl-, -for-, -fri-, -gebu-, -halts-, -hrift, -ier-, -kpo-, -kpot, -lche-, -lung-, -nes, -nsi-, -nts-, -ogen, -omm, -ommen-, -orni-, -ornie-, -ram-, -ren-, -rfa-, -rift, -rle-, -rnie-, -rnier-, -setz-, -sna-, -snac-, -snach-, -tar-, -ten, -torni-, -tst-, -ucht, -uer, -utte-, -zep-, -ziere-, WHO, abheben, bear-, bearb-, bei der, bis zum, darf, der bonus, deu-, deut-, deuts-, eue-, euer, fot-, foto, frau, fuh-, gewinne, haus-, hoch ist, ich den, ihr habt, ihre, jac-, jack-, jackp-, jackpot, kanns-, kannst, kannst du, nachs-, reg-, umsa-, umsat-, unte-, unter-, wet-, wett-, wohn-, zug-
-10: -abe, -alts-, -apie-, -arf, -ausz-, -bgel-, -bote-, -boter, -bucht, -chein-, -chenk-, -chone-, -ege, -ehler, -erde, -erse-, -erso-, -espi-, -espie-, -esse, -eues, -eut-, -euts-, -eutsc-, -ffn-, -ffne-, -gru-, -henk-, -hlt, -hna-, -hone-, -inne, -ktio-, -let, -loa-, -loc-, -lts-, -mens-, -mst-, -nde, -nns-, -nnst, -nom-, -nomm-, -nomme-, -nut-, -obo-, -obot-, -obote-, -off-, -ollt, -omp-, -onn-, -oter, -oto, -pier-, -pot, -pre-, -resse, -rge-, -rifiz-, -rlaub-, -rma-, -roc-, -roch-, -roche-, -rri-, -rse-, -sin-, -stand-, -teht, -tsch-, -uchu-, -uchun-, -ues, -ure-, -usw-, -uswe-, -winne, -zahl-, -zug, HOWLONG, H_PUBLIC, abgel-, bek-, besc-, besch-, echte-, fur den, gen-, gesperrt, gewi-, kann mich, kor-, ladt, lang-, mein gewinn, meine #number, neues, nix, perso-, rob-, robo-, robot-, roboter, sagen, sic-, stand, tei-, ton, uberweisung, unt-, verb-, was soll, wollt, zahlt, zwei
-11: -adt, -ahle, -ail-, -assen, -atig-, -att-, -brau-, -brauc-, -chle-, -chsp-, -chwar-, -cken, -ckg-, -dent-, -eche-, -ehen-, -ehlt, -eis-, -eln, -emac-, -emach-, -ess, -eute-, -gab-, -gang-, -geko-, -gekom-, -gelad-, -glic-, -grun-, -hend, -hme-, -hsp-, -hwar-, -iche-, -ina-, -ita-, -itt, -lauf-, -lche, -leib-, -loren, -lte-, -lter, -macht, -nach-, -ngeko-, -nis-, -nisc-, -nto-, -onto-, -orm-, -ptier-, -rag, -rden, -reis-, -ress-, -ris-, -rit-, -rsche-, -ruf, -set-, -spiel-, -spru-, -spruf-, -star-, -stati-, -ste, -tatig-, -tell-, -uchen, -uckg-, -ume-, -usge-, -weg-, -weise-, -zer, -zet-, -zett-, -zette-, A_DEAD, MARKETING, M_PROMISE, N_MATCHES, abh-, angekommen, ausz-, bleib-, darf ich, dea-, deak-, deakt-, den bonus, dreh-, fehlt, fuhr-, gestern abend, hallo ich, hange-, hangen, hoch-, komm ich, konto-, mal was, nen, oder nur, ohn-, ohne, papi-, papie-, reis-, sich, sin-, stor-, tra-, vera-, verloren
-12: -acht, -ags-, -ahres-, -aktiv-, -arun-, -asche, -ati-, -chau, -eak-, -eakt-, -eakti-, -ehn, -eisp-, -eispi-, -ela-, -elche, -enst-, -eschi-, -euen, -eze-, -ffe-, -gela-, -gesp-, -gung-, -hau, -hler, -hwere-, -ichen, -ieden, -iens-, -ifiz-, -ifizi-, -igie-, -igier-, -igu-, -igun-, -ion, -ispi-, -ispie-, -iste, -izier-, -lange, -lfe-, -lfen, -msa-, -msat-, -nachw-, -ngebe-, -ngu-, -nne, -nner-, -nwa-, -och-, -oin, -one-, -orr-, -orri-, -orrig-, -ptie-, -reisp-, -rer-, -rigi-, -rigie-, -rrig-, -rrigi-, -russ, -sbo-, -sbon-, -sbonu-, -stern, -teil-, -tel, -tern, -tigu-, -tigun-, -viert, -wal-, -war-, -was, -were-, -weren, -zahle, -zier-, -zig, EXPIRE, NUM, W_MILESTONE, alt, bekomme, biss-, deaktiviert, ende, fah-, fes-, fest, freispiele, freund hat, gewonnen, ich ein, ich war, ihr mir, kontoauszug, korri-, mail-, mein geld, muss, neuen, rea-, schau, sind, soll das, sperrt mich, tre-, welche, zei-
-13: -aila-, -alsc-, -ams-, -ang-, -arb-, -artet, -arung, -assw-, -asswo-, -bbuc-, -bbuch-, -bgeb-, -chrif-, -chste, -eand-, -eande-, -earb-, -earbe-, -edig-, -effe-, -egen-, -ehle-, -eide-, -eig-, -elef-, -elefo-, -ellen, -erc-, -erp-, -ewon-, -ewonn-, -gun-, -har-, -hein-, -hen-, -hle, -hres-, -hrif-, -hste, -iehe, -ingel-, -ipp-, -issl, -lade-, -laden, -lar-, -laru-, -larun-, -lau-, -lef-, -lefo-, -lier-, -ltern-, -mat, -orn-, -ost, -reff-, -reffe-, -rso-, -rst-, -rung, -ssl, -ssw-, -sswo-, -sswor-, -sweis-, -swo-, -swor-, -tand-, -tatu-, -telle-, -tit-, -torn-, -tus, -twort-, -wei, -weis-, -zahl, ALREADY, A_NETWORK, C_HOURS, F_TRAFFIC, MULTI, N_CONFLICT, abbuc-, abgeb-, alte, an den, ant-, app-, bissl, cash-, casino, d, das neue, das spiel, echt-, echten, eine-, etwa-, etwas, fun-, gea-, gean-, geand-, geandert, gema-, gewon-, gin-, ihr, ist die, kar-, kol-, koll-, kolle-, komme, korr-, lan-, las-, liege-, liegen, log-, passw-, pers-, prufung, schluss, sehe, spa-, springt, stan-, storn-, telef-, tref-, treff-, um #number, url-, urla-, urlau-, verp-, war, wel-, wer, zeig-, zeigt, ziehe
-14: #number tagen, -als-, -alt, -arz-, -asino, -asse-, -bald, -bbu-, -chri-, -chten, -ekl-, -elad-, -elade-, -erpa-, -erpas-, -eset-, -esetz-, -esta-, -etzte, -gesa-, -haus-, -hten, -ieg-, -igi-, -ktu-, -lun-, -nar-, -obal-, -obald, -pti-, -rege-, -riede-, -rpa-, -rpas-, -rpass-, -sho-, -sino, -tern-, -test-, -tgesc-, -tzte, -ufa-, -ufal-, -ufe-, -uhre-, -urde-, -urden, -wei-, -won-, -wonn-, -wonne-, -zte, H_BLANK, REJECTED_DOC, SMS, abbu-, angeblich, aug-, denn, der name, etw-, fals-, falsc-, freis-, gewin-, hab heut, hat mein, ident-, kann man, kart-, letzte, meinen, noch der, passt, post, schlu-, sob-, soba-, sobal-, sobald, steht, sto-, von euch, wurde-, wurden
-15: -acke-, -apt-, -arg-, -arge-, -arte-, -auer-, -bes-, -blich, -cke, -denti-, -eigt, -eima-, -eimal, -erif-, -erifi-, -eun-, -fne-, -geg-, -hebe-, -heben, -ickt, -ino, -itg-, -itge-, -kum-, -kume-, -kumen-, -ldi-, -lut, -mme, -ndi-, -nger, -nie-, -nien, -nus-, -ode, -oku-, -okum-, -okume-, -olleg-, -onen, -onus-, -rat, -rde-, -rechn-, -reg-, -rifi-, -rni-, -rus-, -szug, -tan-, -twas, -twe-, -uen, -uldi-, -urf-, -uszug, CODE, adr-, adre-, adres-, anmelden, antw-, antwo-, ban-, bonus-, braucht ihr, dok-, doku-, dokum-, erk-, ers-, fris-, gemac-, gemacht, ging, habt ihr, hang-, heute nacht, ich hatte, ich will, ist jetzt, kont-, mir ein, mitg-, mitge-, ne, neu, ok, sagt, und jetzt, veri-, verif-, viel-, wie mach
-16: -ail, -arbe-, -asc-, -asch-, -asst, -beit-, -beite-, -bhe-, -bheb-, -buchu-, -chal-, -che, -dig, -ebl-, -ebli-, -eblic-, -eisch, -eise-, -eren, -espe-, -frie-, -fried-, -fung, -gebl-, -gebli-, -gra-, -hnung, -ichti-, -iegen, -iess, -inner-, -lec-, -leisc-, -liche-, -lick-, -list-, -liste, -nere, -ngebl-, -nru-, -nsta-, -nto, -nung, -ogi-, -ogin, -ohn-, -omm-, -onto, -ppt, -rbeit-, -rufe-, -rufen, -sst, -ster-, -swei-, -tio-, -twa-, -ufri-, -ufrie-, -ufung, -uld, -urfe-, -urz-, -uswei-, ACCOUNT_ONLY, G_FUN, HOW_ASK, abhe-, abheb-, auf meinem, aufs konto, auszahlen, bank, bil-, bonus, der, do, ein-, einem, eng-, geduld, gem-, ger-, gute-, hiess es, ich warte, jemand hat, keinen, logi-, login, mit einem, mitt-, steht da, stel-, tot-, warte, zah-, zufr-, zufri-, zufrieden
-17: -achs-, -ade-, -ani-, -app-, -aue-, -aufg-, -edi-, -eil-, -endi-, -ert, -eru-, -glich, -hat-, -hweis, -liert, -perrt, -rom-, -rze-, -sel-, -sle-, -tter, -ufall, H_LANG, H_LINK, alte-, an die, beko-, bekom-, bild, der letzte, erl-, fahr-, fel-, geha-, gewonnen und, hab aber, ide-, iden-, jet-, jetz, per-, seit dem, ums-, war-, zufa-, zufal-, zufall, zur-, zwei wochen
-18: -achw-, -achwe-, -agt-, -ahl-, -bac-, -back, -chalt-, -chte-, -dre-, -ear-, -eisc-, -erwe-, -gek-, -gie-, -gier-, -gte, -hte-, -inden, -ise-, -lich-, -lleg-, -lte, -ngek-, -nsche-, -omme, -one, -ote-, -rtr-, -rwe-, -spr-, -swort, -ufr-, -ufs, -uft, -umen-, -unf, MY, alles auf, angek-, aufs, chat-, fehl-, funf, fur die, herz-, hies-, hiess, langer, lasse-, lassen, melde-, nun, passwort, stell-, tel-, tele-, verbi-, verf-, vor-
-19: -bin-, -bind-, -blic-, -chrit-, -dat-, -duld, -eduld, -end, -ens-, -erbi-, -erbin-, -fiz-, -fizi-, -fizie-, -hone, -hrit-, -iege-, -inn-, -ins, -izie-, -nme-, -nmel-, -nmeld-, -nwal-, -nwalt, -ost-, -rbi-, -rbin-, -rbind-, -ref-, -stag, -tes-, -walt, -wor-, -zli-, -zlic-, M_STATE, M_TALK, O_FERTIG, WEEKDAY, anm-, anme-, anmel-, anw-, anwa-, anwal-, anwalt, bew-, bitte jemand, eine, feh-, gar, gena-, guten, habe, lange-, nachsten monat, no, seit heute, sta-
-20: -eis, -ekomm-, -elc-, -elch-, -elo-, -errt, -eschw-, -esper-, -hreib, -kon-, -kont-, -lch-, -lei-, -oge-, -onat, -piele, -res-, -ros-, -rrt, -run-, -sche, -szahl-, -ust-, A_VIEW, M_OTHER, N_HITS, bis-, fra-, gew-, is, mai-, monat, nacht, schon-, schreib, schri-, tag, welc-, welch-
-21: -ahl, -ander-, -arbei-, -chon-, -dres-, -dress-, -ebu-, -eib, -erf-, -heb-, -ifi-, -ima-, -imal, -inen, -konto, -ntw-, -ntwo-, -ntwor-, -pass, -rost-, -rte, -tat-, -twor-, -uss, -usz-, -weis, A_DRAIN, A_PART, MONEY, WAGER, WIN_NOUN, abb-, bro-, erst-, hall-, ich mal, kann-, lass-, man-, ser-, serv-
-22: -ame, -arum, -bli-, -bon-, -bonu-, -bonus, -eht, -eko-, -ekom-, -elde-, -enau, -lad-, -nau, -schwe-, -tig-, -tro-, REFUND, bei-, beim, genau, ist der, lad-, name, schr-, waru-, warum
-23: -eue-, -gin, -ick-, -ien, -ruf-, -sta-, -tag-, -uhr-, H_LOAD, LICENCE, N_BRUSHOFF, TWICE, ausza-, dank, gedu-, gedul-, mit-
-24: -akti-, -ann-, -arte, -efo-, -ehl-, -einen, -ern, -esp-, -ild, -isch, -reib, -usza-, -uszah-, -zah-, nam-, neue-, wart-
-25: -ena-, -ere, -erv-, -etz, -gel-, -gli-, -igt, -nat, -rif-, -rtet, -rum, -sza-, -szah-, -tges-, H_CLICKED, UNBLOCK, app, cas-, na, nach, wo, zur
-26: -den-, -eim, -eue, -fen, -tge-, -ung, H_STATEMENT, H_STEAL, LOGIN, N_PAID, ROUND_SUM, neue, sag-
-27: -ack, -ank, -bge-, -buc-, -chwe-, -dul-, -edu-, -edul-, -hon-, -hwe-, -isc-, -rlau-, -uten, -wort, SAFE, abg-, abge-, habt, meld-
-28: -buch-, -cke-, -ech-, -ngeb-, -two-, CHARGE, FUNDSOURCE, H_CHANGED, H_OWN, O_LASTDOING, als, angeb-, einge-, ged-, ich nie, kan-
-29: -aru-, -ele, -iele, H_TELL, MISSING, PENDING, T_CUT, bon-, eing-, gut-, her-, ich das
-30: -ont-, -rfe-, -rla-, -urde, GREETING, UPLOAD, alt-, geht, mich bitte, pos-, wurde
-31: -auf-, -lic-, -ute-, EXISTING, bonu-, mel-
-32: -akt-, -hle-, -ide-, -pas-, -rec-, A_CONTROL, H_FAIL, aus, wann
-33: -chwer-, -hwer-, -iert, du, hal-
-34: -abt, -art-, -chs-, H_SPEAK, WHEN, WHY, nie, zuf-
-35: -ack-, METHOD, M_TIME, T_BANK
-36: -lis-, -rech-, M_DID, M_LOST
-37: A_DATA, BYE, H_OFFICE, N_NOTHING, T_STAKE, bei mir
-38: -onus, A_JUMPY, X_ASKYOU, muss ich, wan-
-39: -nus, ARRIVE, A_LURE
-40: -eld-, M_NOUGHT, WINNINGS, hab-, kann ich
-41: -rde, -wer-, DEVICE, zum
-42: M_MINE
-43: geh-, wur-
-44: -tet, -urd-, wurd-
-46: BLOCKED
-47: -geb-
-49: A_SERVICE, H_CREDENTIAL, ode-, oder
-50: H_MEDIA, PERSON_SURE
-53: FAULT, G_TITLE, THANKS, T_PAST
-54: -onu-, NOT_ARRIVED
-55: STATUS
-56: WHERE
-59: DECLINED
-60: BLOCKED_BY_YOU
-61: neu-
-63: PERSON_NOUN, wie
-64: MONEY_THING, N_ACT
-65: WHAT
-66: PAYOUT
-68: was
-76: DOCKIND
-77: G_THING, HOW
-79: APP
-88: bei
-89: YOU
-90: WAITING
-92: BONUS
-108: DOCUMENT
-118: X_QUESTION
-127: X_CALM
`,
  },
};
