/** What pieces of German messages weigh. Written by `npm run bot:weigh`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: 387, care: 367 },
  weights: {
    crisis: `
127: sch-
123: er
121: -ben
116: es
105: -ich
103: leb-, mir
96: i
94: ste-
85: mi
84: hab
83: so
82: leben
81: das-
80: lebe-, sei-
78: wen-
77: ich, nur
76: -och, dann
75: -eben
74: -ach, -rin-, all-
71: -enn, -und
69: hab mir
67: mic-, mich, tot
64: -ach-
63: ster-
61: -cht, -ehr
60: dan-
59: -ill, -ser
58: -abe, -nder, bes-, kein-, wenn
57: -terb-, dem, kei-, mee-
56: -chie-, -hie-, -uiz-, -uizi-, sui-, suiz-, suizi-
55: -ebe-, die-, gut, sie
54: -ibt, -ter, -tten, bal-, mehr, si, sterb-
53: ist, mich wieder
52: -sser, auf-, bin, meh-
51: -imm-, -sier-, die, keine-
50: -sie-, nur noch, pap-, rit-, wieder seit
49: -erd-, -hne-, -imme-, -schie-
48: -itz-, bi, los-, zu
47: -ein, -etten, -uch, -ver-, noc-, num-
46: -chi-, -rns-, -sse-, den-, meer, war
45: dies-, falls
44: -achen, -ein-, -erl-, -izi-, -mor-, -sei-, ein, fall-, nim-, nimm-
43: -ame-, -olle-, brau-, brauc-, noch, ruh-
42: -and, -izid-, -ring, -uizid-, -zid-, eh, hau-, hin-, ich nicht, mit, mit dem
41: -ache-, -chne-, -nfa-, -oll-, -rad, selb-, von mir
40: -agt, -eer, -iem-, -uhe, fur immer, lab-, labe, nie-, niem-, vers-, von, will
39: -alls, -chn-, -iss, -schi-, -ster, -ten, a, bri-, ja, mer, ois
38: -ara-, -ehe, -hab-, -lso, -nges-, -rben, -rnst, -sch-, als-, also, don-, erns-, ernst, no, ritz, ritz mich, sagt er
37: -ing, -lls, -rin, -ust, bra-, brin-, ern-, hab ich, sol-, wil-
36: -alten, -ark-, -bah-, -eid, -hof, -tehen, es war, grad, sterben, tie-, weh
35: -ablet-, -blet-, -blett-, -egt, -erz-, -esser, -ing-, -inge, -ritz-, damit der, geh, gra-, im, in den, seit ich, von der
34: -alk-, -bri-, -eiss, -fen, -gen, -hau-, -ielt, -lus-, -ord, -pielt, -pri-, -sha-, ans, balk-, bin #number, eam, er hat, ich noch, lie-, sein, sich
33: -bend, -bstm-, -bstmo-, -erle-, -iegt, -lbstm-, -let-, -lle, -stmo-, -stmor-, -tmo-, -tmor-, -uat-, bring, hun-, seil, tu, vor-, weg, wer-
32: -brin-, -bring-, -iger, -nsc-, -sch, arz-, blei-, das, leic-, leich-, mach ich, mag, ruhe, steh, unf-, unfa-, unfal-, viel, weiss
31: -achb-, -ahn, -ana-, -dan-, -dank-, -edan-, -edank-, -einem, -ene-, -erben, -ess-, -esse-, -etzte-, -iema-, -ieman-, -itz, -lan-, -nste-, -ott, -tric-, -tzte-, -zte-, brauch ich, dass, gar-, niema-, versc-
30: -amen-, -ars, -bahn-, -llem, -mord, -rauc-, -ring-, -ssie-, -ssier-, -tmord, alle, allem, bess-, besse-, ble-, echt, fried-, ich bei, ich mir, ich tu, meine, mir nix, nicht auf, nimme-, nimmer, selbstmord, tu mir, wars
29: -ament, -egg-, -egge-, -elb-, -elt, -erdo-, -erdos-, -estam-, -fach, -ied-, -lett-, -lin-, -lsa-, -opf, -rdo-, -rdos-, -stam-, -stame-, -ste-, -steh-, -tame-, -tamen-, -terbe-, -tung, -wein-, and-, anges-, angeschaut, bee-, bescheid, hat, hing-, hinge-, let-, letz-, letzt-, mir heute, passi-, passiert, testa-, testament, verloren hab, von selber, wegg-, wegge-, weh oder
28: -apa, -are, -chied-, -eman-, -fac-, -geh-, -halte-, -hied-, -hulde-, -ies-, -ige-, -imma, -lette-, -rieb-, -riebe-, -rucke, -sap-, -siert, -tam-, -tehe-, -tun-, -ucke, alles verspielt, bei euch, ega-, egal, ein mensch, geschrieben, halt, nimma, nod, papa, sel-, test-, war-, ware
27: -abl-, -chter, -egen, -eine, -gehe, -hter, -ich-, -ken, -nfal-, -nsch, -ozu, -rschw-, -stehe-, -teh-, -toc-, -ulden, -umm-, bei meiner, braucht man, bru-, der dritte, ehr-, hoch, ich weiss, in der, mog, mud-, nicht vor, schn-, sie sich, spr-, stoc-, toten, woz-, wozu, wozu noch
26: -ald, -cheid, -echne-, -eibt, -eich-, -elbs-, -emand, -eni-, -heid, -hlu-, -inzi-, -inzig-, -lbs-, -mand, -mis-, -ollen, -pla-, -ran, -rke, -rle-, -rre-, -ucht, alle-, baum, dam-, das ist, das leben, der hund, einzi-, frie-, gege-, hund, jede-, lass, lass ich, lieg-, liegt, oben, schon, selbs-, soll, vom
25: -ahr, -ander, -ang, -assie-, -auc-, -berle-, -ehalt-, -enig-, -est, -ifac-, -ifach, -immer, -ind-, -lan, -leib, -lle-, -mbr-, -mbri-, -mbrin-, -mma, -nde, -nde-, -nzig-, -ohl, -oht, -orbei, -ose, -oten, -rbei, -ret-, -sag-, -sagt, -stm-, -tze, -ulde-, -zig-, arm, bleib, braucht, dass sie, dran, eif-, eifa-, eifac-, eifach, hab mit, hier, ker-, kopf, kunde, losc-, losch-, ned, niemand, numm-, park-, pass-, sic-, sin-, soll ich, tabletten, umb-, umbr-, umbri-, verspielt, vorb-, vorbe-, vorbei, weni-, wenig-, wenn er, wot-, wott
24: -anac-, -anach, -assi-, -ber, -chlu-, -chm-, -dos-, -eic-, -eka-, -enk, -etz-, -gal, -inde-, -inder, -lust, -nac-, -nach, -ndig-, -nge, -rbe-, -rick, -rlust, -rsch-, -trick, -tzt, -uhl-, bald, bet-, dana-, danac-, danach, denk-, gara-, grund, heut, jeder, kinder, les-, noch ein, obe-, pla-, scho, sto-, stri-, stric-, strick, und bleib, verl-, verlust, weg-, wo ich
23: -achba-, -age, -ass, -berl-, -chb-, -cho, -chrie-, -ema-, -entl-, -entli-, -erke, -erlor-, -esch-, -eut, -haus, -hrie-, -hrieb-, -ifa-, -lden, -leg, -lore-, -lten, -ngesc-, -ntl-, -ntli-, -ntlic-, -orgen, -orh-, -pfen, -rlor-, -rlore-, -rsp-, -ssi-, arzt, bis es, geg-, hang, i geh, is #number, laufe-, laufen, nachb-, par-, res-, rufe-, rufen, uberl-, versp-, vorh-, weiss dass
22: -alko-, -arr-, -ats, -chau-, -cher-, -chies-, -dig-, -ehen, -ehm, -endw-, -enk-, -erbn, -gendw-, -hies-, -its-, -lft, -mil-, -ndw-, -nig-, -nke-, -orha-, -ossen, -rbn, -rgen, -rter, -ruh-, -ste, -stens, -tens, -terbn, -undi-, abend, amoi, auf der, balko-, bau-, behal-, behalten, besser, fruh-, fur alle, gegen, gesag-, gesagt, ich seh, ins-, keinem, keiner, letzter einsatz, lol, mac-, meinem leben, mog nimma, ned so, spri-, sterbn, vorha-, wohl
21: -bschi-, -chad-, -chon, -eil, -erit-, -eritz-, -habe-, -had-, -hah-, -insch-, -lute-, -lutet, -man-, -ndigt, -nner-, -ntu-, -orb-, -orbe-, -osc-, -osch-, -oss-, -pas, -rbt, -ritzt, -schn-, -tzter, -uli-, -uto, -zter, ab, auto, blute-, blutet, brauch, dac-, denk, es blutet, fah-, fen-, fens-, fenst-, gekundigt, grun-, hat was, hei-, heu-, hil-, hilf-, hut, ich es, ich ja, ich verloren, isch alles, letzter, loschen, mich auf, mit mir, nac-, pol-, sagt, schulden, sie bitte, vater
20: -able-, -ahr-, -ald-, -ari-, -assen, -chh-, -eicht, -ersu-, -ersuc-, -erze-, -etzt-, -far-, -fur, -ged-, -gert, -hon, -ieb-, -itze, -lasse-, -nacht, -ndi-, -ocht-, -prin-, -rauch, -rig, -rschi-, -rsu-, -rsuc-, -ruc-, -sche-, -scht, -sten-, -teh, -tzt-, -umpel, amo-, dass es, euch das, fal-, finde-, fur mich, hang mich, haus-, helf-, hof-, ich geh, isc-, isch, kump-, kumpe-, kumpel, lei-, mich um, morgen nicht, nicht, s, schwo-, sprin-, tun, vorn, wei-, weiss ich, wie viel, zug
19: -apas, -chba-, -chwi-, -dge-, -ebe, -eda-, -eha-, -enen, -erm-, -esc-, -eschr-, -eta-, -eute, -gel, -gge-, -hwi-, -icht, -ick, -iesm-, -iesma-, -ingen, -insc-, -llte, -nger-, -nti-, -nzige, -ollte, -orge, -osse-, -pring, -rchg-, -rchge-, -rge, -ried-, -sst-, -tlic-, -tlich, -urchg-, -vers-, -zige, anf-, auc-, auch, auf dem, beh-, beha-, bruc-, das letzte, diesm-, diesmal, drin, einzige, er sich, ich hang, ich so, ich spring, ist ein, kommt nicht, kop-, kur-, moc-, nach-, pac-, papas, scha-, spring
18: -ahren, -ami-, -bsc-, -bsch-, -chaut, -chmal, -chs, -danke-, -der, -digen, -dwi-, -dwie, -eden, -ende, -endwi-, -enke-, -enken, -ensch, -erab-, -erdi-, -ersp-, -esagt, -ester, -haut, -hmal, -hung-, -hunge-, -illi-, -ind, -itzt, -lem, -lor-, -mme-, -moi, -mpf-, -ndwi-, -ndwie, -ner-, -ock, -oli-, -org-, -osche-, -oto-, -pis, -ppis, -rade, -rdi-, -rett-, -rsc-, -rund, -schau-, -siche-, -ufen, -undig-, -wach-, -wie, ausse-, aut-, danke fur, der, ganz, geku-, gekun-, gesa-, gibt, gru-, heut-, ich schon, irgendwie, kling-, kum-, lebensversicherung, meiner frau, mensch, mir den, neh-, nic-, ob ich, oppi-, oppis, pack-, papa-, sag-, schon mal, seh, stu-, tote-, verh-, weis-, wol-, woll-
17: -achh-, -achhe-, -chher, -chuld-, -chus-, -eend-, -eits-, -eku-, -ekun-, -ekund-, -erzei-, -eses, -ffe, -fste-, -fsteh-, -hher, -hnitt-, -hrank, -hrl-, -hrli-, -hrlic-, -huld-, -hus-, -ieses, -ile-, -ingeh-, -ling-, -los-, -lut-, -nitt-, -nitte-, -nsp-, -pfe-, -rage, -reibt, -rit-, -rti-, -schni-, -sste, -ude, -ufst-, -ufste-, -ume, -uss-, -usste, -utet, als, angst, auf die, aufst-, been-, beend-, blut-, die kinder, diese-, dieses, ehrl-, ehrli-, ehrlich, ein ende, ersten mal, es gibt, hab heute, heute, ich mache, kin-, mein leben, meine familie, meiner tochter, mude, nach dem, nachh-, nachher, nur dass, opp-, ruf-, schreibt, schw-, und, verm-, vo
16: -alt, -apa-, -bei, -brac-, -brach-, -dve-, -ebrac-, -eds-, -efu-, -eib, -elber, -enigs-, -enu-, -erspi-, -fst-, -gst-, -gste-, -gsten-, -hieds-, -htu-, -ieds-, -igs-, -igst-, -igste-, -ngen, -nigs-, -nigst-, -nken, -nten, -oll, -racht, -rank, -rgan-, -ringe, -rzei-, -sic-, -sich-, -ufw-, -umpe-, -unsc-, -ush-, -usha-, -ushal-, -usst-, aufw-, bei ihnen, dach, denke-, denken, gebracht, gegen die, gek-, gemac-, gemacht, habe, het-, hoff-, konnt ihr, kund-, mir was, musst-, musste, nich-, noch eine, ob, offe-, offen, schne-, schu-, schwester, selber, tot-, ube-, vat-, vate-, vermi-, wah-, wart, weg ich, weg ist, wegen der, wenigstens, werde, wolle-, wollen, wuns-, wunsc-, zwe-
15: -alte-, -ast, -ater, -auch, -chlus-, -ens, -erbe-, -eres, -erti-, -ertig, -esche-, -ett-, -etzt, -hlus-, -hluss-, -infa-, -inl-, -lko-, -luss-, -mpel, -ngeh-, -nzi-, -oba-, -ort-, -pel, -rac-, -rlic-, -rlich, -rspi-, -schen, -smil-, -ten-, -tie-, -tis-, -tli-, -tri-, -tschl-, am, angs-, aufs-, auszahlung, das hier, ersc-, ersch-, fert-, ferti-, fertig, gema-, gesc-, gesch-, gewe-, grab, gro-, guthaben, ich mochte, ja nicht, jahren, jetz-, jetzt, kun-, lic-, lich-, licht, mach, man, meiner schwester, mit #number, mit allem, name-, ner, ohne mich, richtig, seit, selbe-, spielt bei, und ihr, vie-, werd-, will nur, wun-
14: -amit, -aucht, -bensv-, -bst-, -chen-, -chma-, -chnit-, -chul-, -dsb-, -dsbr-, -dsbri-, -edsb-, -edsbr-, -eise, -ensv-, -ensve-, -erleg-, -esm-, -esma-, -esmal, -ger-, -gesc-, -gesch-, -hat, -hma-, -hnit-, -hul-, -ieben, -iedsb-, -ilf-, -indes-, -ise, -kundi-, -lber, -mac-, -mach-, -ment, -nit-, -nsv-, -nsve-, -nsver-, -ppi-, -rad-, -raf-, -rleb-, -rli-, -rsuch-, -schlu-, -schr-, -shal-, -smal, -svers-, -ufs-, -und-, -uns-, -urd, -wac-, -woh-, abschiedsbrief, ang-, beste, bring mich, bruck-, brucke, dami-, damit, die verifizierung, dor-, dro-, entsc-, fru-, fur meine, gla-, glau-, jetzt noch, morgen, muss-, sein-, seine-, sind, soll-, sorg-, sti-, uber-, umbringen, war nur, was soll, wie ein, wurd
13: -ade, -ahn-, -anz, -ausa-, -chra-, -chran-, -eib-, -elbst, -elbst-, -erlo-, -ersta-, -esag-, -fah-, -fahr-, -haben, -ief-, -inne-, -lbst, -lbst-, -leb-, -llen, -rab, -res, -rha-, -rleg-, -rsta-, -rtig, -ruck-, -rze-, -sma-, -sve-, -sver-, -tei-, -uck, -unte-, -usse-, -vor, best-, einen, ents-, fri-, guth-, gutha-, hab die, hausa-, heisst, kinde-, kommen, merk-, raus-, schla-, selbst, str-, ver-, verlo-, verz-, wal-, wollte
12: -app-, -een-, -ehal-, -einer, -ellt, -enke, -erh-, -erlu-, -erlus-, -eschl-, -gelo-, -hnen, -hra-, -hran-, -iche, -iebe-, -ilt, -ingt, -ins-, -kun-, -lde-, -lfe, -loren, -ndes-, -nmal, -ntsc-, -ntsch-, -rem, -rgend-, -ric-, -rie-, -ringe-, -rlo-, -rlu-, -rlus-, -sbri-, -sbrie-, -schei-, -son-, -tellt, -ump-, -unter, -utte-, -versi-, chat, einz-, gefu-, hab mich, irg-, irge-, irgen-, komme-, mein bruder, nachs-, schul-, toc-, toch-, tocht-, tochter, verloren, verlu-, was passiert, zahlen, zie-
11: -anken, -auert, -bges-, -cha-, -erbr-, -ett, -gend-, -hen, -hren, -ieb, -ien-, -ilie, -ill-, -inem, -inf-, -lie, -lung, -milie, -mpe-, -ntag, -ochte-, -ommt, -rzt, -schlo-, -tere-, -thab-, -thabe-, -tier-, -tisch, -uth-, -utha-, -uthab-, abges-, auf, aus dem, dauert, familie, gem-, hab nur, heis-, heiss-, jet-, kommt, konnen sie, lange, runter, schl-, scho-, zahle-, zwei-
10: -amen, -amili-, -aus, -aut, -cheru-, -chste-, -chte-, -din, -dlic-, -eht-, -erb-, -erte-, -erung, -esta-, -heru-, -herun-, -hloss-, -hste-, -hte-, -ief, -inmal, -inz-, -ird, -loss-, -losse-, -men, -mili-, -ndin, -nem, -ngst, -ona-, -onnt, -ord-, -rauch-, -rten, -ruhe-, -ruher, -schri-, -sgel-, -uher, -usa-, ech-, einmal, fam-, fami-, famil-, fruhe-, fruher, heim-, hel-, hoc-, konnt, ma, mache-, machen, nehm-, schlu-, seh-, tab-, tabl-, table-, und die, wird
9: -auch-, -augh, -chlos-, -chni-, -dli-, -eige, -ermi-, -ers, -eschi-, -gst, -hlos-, -hlung, -iese, -ige, -ilau-, -ilaug-, -inm-, -inma-, -jil-, -jila-, -jilau-, -laug-, -laugh, -leibt, -mal, -mojil-, -nnt-, -nst-, -ochte, -ojil-, -ojila-, -rspie-, -sbr-, -schic-, -ses, -spiel-, -ter-, -uert, -ugh, aben-, adresse, ande-, ander-, aufg-, aufge-, bleibt, brud-, brude-, bruder, dar-, den, des, diese, dri-, einm-, einma-, emojilaugh, frag-, ger-, geschickt, get-, ihr das, jahre-, lieb-, moch-, mochte, wir-, woh-
8: -bst, -chlo-, -ege-, -han-, -hba-, -hlo-, -hni-, -hreib-, -les, -lles, -luss, -nst, -nts-, absc-, absch-, alles, gef-, hal-, hilfe, ihn, ihr, jed-, mach-, mocht-, nix mehr, schwe-, tis-, tisc-
7: -age-, -amil-, -chst-, -elbe-, -hst-, -icht-, -iese-, -ili-, -infac-, -mmer, -nfac-, -nsch-, -ude-, -uld-, -unde, einf-, einfa-, keine, kind-, konn-, pas-
6: -aufen, -ble-, -eder, -eit, -eiter-, -esa-, -ette-, -ges-, -halt-, -her, -icher-, -nach-, -nfach, -rag-, -tha-, de, einfach, ent-, stun-
5: -aufe-, -chr-, -ede-, -eine-, -ent, -hen-, -nen, -nke, -nma-, -nte-, -ollt-, -orge-, -tig, -ute, lau-, nicht mehr, um, weil
4: -ieg-, -iner, -mer, -ufe-, -zahlu-, end-, morg-, morge-
3: hie-, ich mich, ihn-, ihne-, ihnen
2: -ers-, in, mor-, nach
1: -est-, -piele-, -sge-
-1: -all-, -der-, -itte, ges-, meiner
-2: -ela-, -hlt, -lun-, -sper-, -sperr-, -trag, -unden, -vie-
-3: -chs-, -ern-, -hts, -rag, -rei-, euc-, euch
-4: -hnu-, -iele-, -isc-, -nat-, -nge-, fra-, ich kann, schre-, woche-
-5: -ank-, -esen, -iss-, -ita-, -nli-, -oge-, -ren-, -ruck, -scha-, -spi-, -spie-, -tra-, -zahlt, ganz-, kom-, mein-, tro-, und ich
-6: -ahlen, -arbe-, -arte, -che-, -cht-, -echn-, -eim, -einen, -end-, -eri-, -ewo-, -ewon-, -ewonn-, -gun-, -lli-, -rste-, -stag, -stell-, -tsch-, -won-, -wonn-, -wonne-, -zen, bis-, fur, gewon-, gewonnen, kar-, spielen
-7: -ande-, -ange, -asin-, -ber-, -ckt, -ebu-, -ehr-, -era-, -ert-, -gent-, -ichen, -igung, -insa-, -int-, -lich, -nse-, -pas-, -reu-, -reun-, -run-, -tar-, -tern-, -tte-, -tzen, -uer-, -usw-, -uswe-, eing-, freun-, geste-, gleic-
-8: #number percent, #time uhr, -ahle-, -bgel-, -bucht, -cen-, -cent, -chen, -earb-, -earbe-, -ede, -eht, -eli-, -erce-, -ercen-, -etze-, -etzen, -eza-, -ezah-, -ezahl-, -geld, -her-, -komme, -liche-, -lungs-, -men-, -ngeza-, -oche, -onnen, -rce-, -rcen-, -rcent, -rechn-, -reis-, -rre, -rte-, -tag, -tag-, -tand-, -tte, -ucht-, -ufg-, -zei-, abgel-, eingezahlt, geht, meld-, nix, perc-, perce-, percent, woche, wur-
-9: #number tage, -agen, -ant-, -atig-, -chla-, -chre-, -cken, -ebt, -ehnt, -eisu-, -eisun-, -erla-, -este-, -eut-, -fort, -glic-, -hla-, -hnun-, -hnung, -hri-, -ier-, -iere-, -ieren, -ine, -ingez-, -isun-, -isung, -leg-, -mmt, -ndu-, -ndun-, -ndung, -off-, -ofort, -ommen, -ranke-, -rge-, -rifiz-, -sam-, -schu-, -spe-, -stati-, -stel-, -tatig-, -tau-, -tunde-, -uch-, -ument-, -ungen, -weisu-, -wiese-, antw-, antwo-, auss-, ausw-, auswe-, auszahlen, bank-, feh-, fehl-, fuh-, ganze, gen-, gewo-, ihr-, sche-, schic-, sofort, spiel-, stunden, zahl-
-10: -amsta-, -artet, -blich, -chenk-, -chti-, -ckge-, -eblic-, -eins-, -eiss-, -ettel, -euts-, -eutsc-, -gang-, -gebl-, -gebli-, -gew-, -henk-, -hle, -hti-, -igu-, -igun-, -inge-, -inne, -isch, -itk-, -itka-, -itkar-, -kge-, -lots, -lung-, -msatz, -mstag, -ngebl-, -ngez-, -one-, -onto-, -ots, -reisp-, -ruckg-, -sat-, -stand-, -tigu-, -tigun-, -tkar-, -tkart-, -tomat-, -tor-, -uckge-, -uga-, -ulti-, -unde-, -urde, -winne, -wor-, am #number, casino, cod-, code, drauf, erst-, furs, geht das, gesperrt, gewinne, konto-, kre-, kred-, kredi-, liv-, mail, mit-, reg-, samst-, samstag, slot-, slots, son-, wurde
-11: #number und, -abe-, -abt, -ade-, -anns-, -annst, -anze, -arz-, -ayp-, -aypa-, -aypal, -ban, -bar, -beite-, -brau-, -brauc-, -bsta-, -cher, -chone-, -ckg-, -dre-, -eantr-, -ehler, -eig-, -eisp-, -eispi-, -elche, -erg-, -erha-, -esper-, -hone-, -ick-, -iede-, -ifiz-, -ifizi-, -inza-, -inzah-, -ipp-, -ispi-, -ispie-, -isu-, -ive, -ivie-, -ivier-, -izier-, -kar-, -kart-, -karte, -ken-, -ment-, -ndert, -niert, -nns-, -nnst, -nun-, -nzah-, -nzahl-, -ofo-, -ofor-, -onat, -onate, -onn-, -orden, -ormal, -pal, -rich-, -rkl-, -rmal, -rufe-, -rufen, -sen, -setzt, -sin-, -sku-, -stet, -sweis, -timm-, -tivie-, -uckg-, -uer, -ufhor-, -uld, -ult-, -urs, -usc-, -win-, -ypa-, -ypal, -zier-, -ziere-, an die, anz-, bek-, dass ich, die #number, einza-, freis-, freispiele, gesp-, gib-, hab #number, iba-, iban, ist #number, kanns-, kannst, kannst du, klei-, klein-, konto, live, mal, mei-, mein, mein geld, meinem, mon-, mona-, monat, monate, n, normal, payp-, paypa-, paypal, per, reicht, sagen, sofo-, sofor-, such-, uns-, unter, verla-, von meinem, welche, wenn ich, wies-, wieso, wollt
-12: -ails, -alts-, -antr-, -antra-, -asino, -aste-, -auf, -auszu-, -aut-, -beit-, -bin-, -bind-, -blic-, -bon-, -bonu-, -bonus, -ches, -chwa-, -ckfa-, -ckfal-, -eant-, -ebl-, -ebli-, -elad-, -elade-, -enkt, -erbi-, -erbin-, -erif-, -erifi-, -erspr-, -eun-, -fhor-, -gele-, -hal-, -hes, -hler, -hole-, -holen, -hwa-, -ild-, -imal, -ivi-, -kfa-, -kfal-, -ktiv-, -ktivi-, -lange, -lauf-, -lts-, -mate-, -maten, -msta-, -ngebe-, -nme-, -nmel-, -nmeld-, -nto-, -ntw-, -ntwo-, -ntwor-, -nut-, -ollt, -omate-, -oppel-, -ost, -rbeit-, -rbi-, -rbin-, -rbind-, -rges-, -rifi-, -rspr-, -sgesc-, -sino, -ssc-, -ssch-, -sti-, -tivi-, -twor-, -uckfa-, -ussen, alt, anm-, anme-, anmel-, ausgeschlossen, beant-, bei der, beim, bild, bitte, dop-, dopp-, doppe-, dreh-, eue-, euer, fre-, fris-, geho-, gekl-, geliehen, grus-, gruss, hier und, ich meine, ide-, iden-, jah-, kass-, limit, meinen, moi-, moin, nachts, prufung, schwa-, slot, sof-, sperre, stat-, steht, stro-, umsa-, umsat-, unter-, veri-, verif-, war das, woc-, woch-
-13: #number ich, -amst-, -ausz-, -avon, -bends, -bgeb-, -date, -elche-, -eng-, -erste-, -eru-, -esp-, -etz, -gebe-, -geben, -gege-, -gen-, -hlen, -hrift, -ieder, -iesen, -inder-, -ino, -inus, -iten, -kont-, -ktion, -kze-, -lche-, -ldi-, -mst-, -nachw-, -nate, -nis-, -nisc-, -ntrag-, -nus-, -nwal-, -nwalt, -omat-, -omme-, -onus-, -pda-, -pdat-, -pdate, -ppel-, -pti-, -ptie-, -ptier-, -red-, -reibe-, -rift, -rni-, -rnie-, -rst-, -ssen-, -tigen, -tiv-, -uchu-, -uchun-, -uldi-, -ure-, -uruck, -uruck-, -utg-, -utge-, -utges-, -utsch-, -von, -walt, -wort, -zeig-, abend-, abends, abgeb-, akti-, an, anw-, anwa-, anwal-, anwalt, ausweis, bei #number, bei-, bist, bonus-, darf, davon, der bonus, fehle-, freu-, fur-, geh-, gest-, gutg-, gutge-, gutgeschrieben, ich bin, kann man, kann mich, kle-, lim-, limi-, minus, nacht-, nicht im, nor-, norm-, norma-, prufu-, sie mir, steht da, stel-, uhr, und mein, upd-, upda-, updat-, update, wart-, wissen, wochen, zeit, zuruck
-14: -aue-, -ause-, -bal-, -bes-, -chein, -chten, -cks-, -dert, -ehmt, -eibe-, -eiben, -eide-, -eita-, -elfi-, -elfie, -elo-, -end, -ensch-, -epas-, -erre, -ertr-, -ervi-, -euen, -fie, -gel-, -gli-, -hmt, -hten, -ibe-, -iben, -ift, -ingel-, -lang-, -lfi-, -lfie, -llig, -loc-, -ltet, -mme, -msa-, -msat-, -nier-, -ogl-, -ogli-, -oglic-, -ohn-, -onst, -perre, -ppe-, -rde-, -redi-, -reita-, -rkauf-, -russ, -rvi-, -setze-, -skun-, -sle-, -spiel, -sste-, -uchen, -uchti-, -uckf-, -usp-, -ustl-, -vier-, alt-, besten, gern, gute-, han-, hies-, hiess, hoch-, hol-, kart-, ladt, mit der, mitt-, mog-, mogl-, mogli-, mus-, nam-, nehmt, neuen, onl-, onli-, onlin-, pause, regi-, ruckf-, schei-, schon-, self-, selfi-, selfie, sieh-, sieht, spin-, tag-, url-, urla-, urlau-, war #number, was ist, werb-, wor-, zei-
-15: #number tagen, -ablet, -ags-, -anger, -ati-, -berwe-, -blet, -bli-, -chaf-, -chon-, -duld, -dwa-, -ear-, -eduld, -egr-, -ehl-, -ehor-, -eines, -elieh-, -endwa-, -enf-, -enfa-, -erge-, -esten, -etter, -eues, -eus-, -ffe-, -gek-, -gist-, -gistr-, -glich, -igt, -ine-, -ines, -isp-, -istr-, -konto, -lac-, -led-, -ledi-, -ledig-, -lieh-, -liehe-, -lti-, -nder-, -ndet, -ndwa-, -ngege-, -nlin-, -nne-, -nnen, -nnu-, -nsa-, -nte, -och-, -ode, -oin, -oppe-, -perrt, -pin-, -rden, -reh-, -rled-, -rledi-, -rtet, -schla-, -ser-, -sges-, -stan-, -sung, -swei-, -tim-, -ues, -usges-, -uswei-, -uti-, -wie-, am freitag, an den, auch wenn, aus der, bean-, bis zum, cash-, dea-, eine-, eltern, erled-, gestern, ich die, imme-, immer, ist es, lohn-, meines, mel-, nach #number, neues, ok, pruf-, sam-, sams-, sta-, tablet, verb-, verf-, zahlt
-16: -allo-, -ange-, -apt-, -arbei-, -art, -assen-, -bet-, -chir-, -chirm, -chnu-, -chwei-, -ega-, -eigt, -ell, -enz, -eze-, -gegeb-, -gez-, -geza-, -gezah-, -gie-, -gier-, -halt, -hir-, -hirm, -hwei-, -hweis, -ied, -ifi-, -ild, -irm, -itt, -let, -llo-, -nat, -ndel-, -ndeln, -ngeg-, -nze-, -ohn, -orde-, -ort, -otzd-, -otzde-, -par-, -rank-, -rat-, -rau-, -rig-, -rotz-, -rotzd-, -rtr-, -rweis-, -sche, -schir-, -tgesc-, -two-, -tzd-, -tzde-, -tzdem, -ufho-, -uszu-, -wal-, -zdem, -zeit, -zep-, ange-, aufho-, ausza-, autom-, dic-, do, hall-, her-, ist die, kann-, kas-, klo, komme, lange-, lee-, lug-, mehr rein, nun, raus, rob-, robo-, robot-, roboter, sagen sie, seite, stell-, trotz-, trotzdem, und jetzt, wer hat, wind-, zam-
-17: #number mal, -aben, -achw-, -achwe-, -adt, -alle-, -alli-, -alsch-, -arf, -aufg-, -bote-, -boter, -ehend, -eise-, -eme-, -enb-, -erkau-, -fho-, -fun-, -fung, -hat-, -iege-, -iehe-, -klich, -ktio-, -lar-, -leine, -lig, -lim-, -los, -lsch-, -mat, -nds, -nung, -nze, -nzei-, -obo-, -obot-, -obote-, -opp-, -oter, -pel-, -rau, -rieg, -rkau-, -rsetz-, -ters-, -ttel, -ufung, -usza-, -uszah-, -was, -zde-, alte, aussc-, beko-, bekom-, darf ich, esse-, essen, fahr-, finger, gehal-, geli-, gelie-, hat-, ich das, immer noch, ist jetzt, jahr, kam, krieg, log-, lohn, mich nicht, miet-, morgen das, schal-, seit #number, tag, tel-, tele-, trot-, viel-, wie kann
-18: -ale-, -ander-, -auft, -chrif-, -edig-, -egi-, -ehle-, -enau, -ends, -enn-, -erset-, -erv-, -erwei-, -fiz-, -fizi-, -fizie-, -hone, -hrers-, -hrif-, -iet-, -ima-, -inger, -izie-, -kli-, -kum-, -kume-, -kumen-, -lot, -mpu-, -nsta-, -ntra-, -ogi-, -ogin, -oku-, -okum-, -okume-, -rauf, -rersc-, -rset-, -rufu-, -rufun-, -rwei-, -test-, -tion, -tom-, -toma-, -uche, -ufu-, -ufun-, -uhrer-, -unke-, -urf-, -use-, -utom-, -utoma-, -uts-, -utsc-, bitt-, braucht ihr, das gehalt, der letzte, die app, doc-, doch, dok-, doku-, dokum-, echte-, fing-, finge-, fuhre-, fuhrerschein, genau, handy, has-, ihr mich, imm-, iss-, kna-, logi-, login, mail-, mie-, pass, pay-, uberw-, verka-, viele, wan-, weit-, weite-, win-
-19: -ail, -ann, -chung, -ckf-, -count, -det, -eck-, -egen-, -ehen-, -ekl-, -ele-, -elen, -ell-, -erc-, -eren, -erk-, -eue, -ffer, -geg-, -hend, -hnt, -ieg, -iehen, -ielen, -lec-, -lot-, -ount, -piele, -ram-, -rers-, -ris-, -rom-, -rot-, -sschl-, -szahl-, -tat-, -tel, -tel-, -ugen, -unt, -urd-, -zahle-, -zie-, -zli-, -zlic-, abheben, account, auge-, chat-, danke, fals-, falsc-, fin-, foto, fuhr-, gena-, god, hand-, i hob, ich muss, jede, krie-, loh-, mich bitte, nacht, neue, wurd-
-20: -ack-, -ahlt, -andy, -anne-, -bend-, -bhebe-, -bot-, -cco-, -ccou-, -ccoun-, -cou-, -coun-, -ean-, -eis-, -elie-, -ere, -erka-, -ewinn, -hrer-, -iert, -inn, -lch-, -limi-, -limit, -melde-, -nal-, -ndy, -nter-, -oto, -res-, -rfe-, -rma-, -tes-, -tter, -uge, -umen-, -ust-, acc-, acco-, accou-, aufhoren, aug-, ausz-, bis, bot, echt-, einem, finde, fur den, gedu-, gedul-, hang-, kla-, klas-, klass-, minu-, nachsten, pru-, ser-, serv-, spar-, wann
-21: -alsc-, -berw-, -buch-, -chnun-, -echnu-, -ester-, -fhore-, -gin, -gra-, -hor-, -hung, -immt, -ise-, -kas-, -lsc-, -ltern, -oche-, -put-, -sza-, -szah-, akt-, bit-, der name, elt-, elte-, elter-, erk-, inka-, inkas-, lasse-, lassen, mein konto, sms, sperrt, tach, tra-, verk-, wein-, wieder
-22: -acht, -aden, -att, -bei-, -chun-, -eiter, -haf-, -horen, -iter, -kla-, -komme-, -lic-, -mat-, -nka-, -nkas-, -nkass-, -nne, -ntr-, -rbei-, -rei, -ren, -rlau-, -tges-, -tro-, -uen, -ume-, dank, einge-, gespe-, habt, habt ihr, ich will, ink-, noch #number, tac-, tre-, ums-, vert-, vertr-, von dem, vor mir, wel-, wiede-
-23: -akti-, -ams-, -arte-, -aru-, -aten, -den-, -efo-, -ellen, -errt, -for-, -hebe-, -heben, -hore-, -ini-, -inu-, -ist, -itte-, -ock-, -oma-, -oun-, -ref-, -rrt, -tell-, -telle-, -tio-, -unf, -unk-, funf, gri-, nen, neu, pos-, slo-
-24: -ail-, -als-, -chw-, -dat-, -deln, -elc-, -elch-, -espe-, -hon-, -ion, -lte-, -ocke, -orma-, -rech-, -rus-, -schw-, -ungs-, abhe-, abheb-, cas-, geld, los, paus-, seit-, spiel, welc-, welch-, zocke
-25: -ame, -ani-, -bhe-, -bheb-, -dul-, -edu-, -edul-, -eho-, -gem-, -klic-, -ler, -ochen, -omme, -orr-, -weis-, abh-, angeb-, es ist, guten, ich hab, ist der, komm, pau-, pro-, wied-, wo
-26: -buc-, -cke-, -del-, -elde-, -elle-, -ente, -erse-, -ewin-, -iel-, -meld-, -mit, -omm, -rer-, -rka-, -rse-, -sta-, -stern, -uge-, -uhre-, -ung-, -uru-, -uruc-, -ussc-, -ussch-, -wer-, bank, gar, gewinn, kri-, min-, mir selber, nie, pers-, weiter, zuru-, zuruc-
-27: -akt-, -ate-, -chalt-, -dung, -ens-, -erso, -lein-, -nto, -omp-, -onto, -otz-, -rla-, -rso, -tet, -tig-, -uft, dank-, drau-, eine, gew-, kon-, lauft, macht, perso, sie-, wie-
-28: -chal-, -dun-, -ekomm-, -ern, -heb-, -hol-, -laden, -len, -mel-, -tge-, -weis, haben, kont-, mai-, muss, spa-
-29: -ahl, -bts, -eite-, -ekom-, -hre-, -lade-, -lau-, -omm-, -orm-, -rec-, -tern, -tes, -wei-, bea-, ein-, gewin-, habe-, zah-
-30: -ack, -bge-, -eln, -ena-, -ide-, -ite, -kass-, -lter-, -sen-, -ute-, -winn, abg-, abge-, gibt-, gibts, name, ruc-, ruck-, zock-
-31: -eis, -ewi-, -ibt-, -ibts, -ieh-, -komm-, -nes, -uhr-, ess-, gewi-, kann ich, lad-, muss ich, zug-
-32: -asst, -chwer-, -erwe-, -hwer-, -ien, -imit, -kom-, aus-
-33: -ate, -auf-, -imi-, -rwe-, -ster-, -usz-, fun-, ode-, oder
-34: -and-, -ang-, -arum, -aus-, -eko-, -erw-, -ngeb-, -nie-, -ung, per-, schon wieder, waru-, warum
-35: -ann-, -ont-, -per-, -ruf-, -setz-, -sst, -uss, na, rein, zur-
-36: -eue-, -nger, -set-, -zahl-, aus, gut-, hab-, spe-, sper-, sperr-, spie-
-37: -ank, -che, -ech-, -eite, -itt-, -rum, -schwe-, kau-, zoc-
-38: -asse, -perr-, -piel, ged-, lass-
-39: -ele, -iele, -kti-, drei, meine-, zum
-40: -eld-, ban-, gel-
-41: -edi-, -uten, bei mir, bonus, neue-
-42: #amount euro, -art-, -eschw-, -rif-, bei
-43: -ite-
-44: -err-, euro
-45: -eit-, -hle-
-46: -ahl-, -chwe-, -hwe-, -sse, -uro
-47: app
-48: -lad-, -zah-, rei-, wir
-50: da
-51: -lie-, -pie-
-52: -eld, dre-
-53: -geb-, -onus
-54: bonu-
-55: bon-
-56: eur-
-59: kann
-62: spi-
-63: -ass-
-64: was
-66: -nus, du
-67: -onu-
-69: #amount
-78: kan-
-88: neu-
-121: wie
-127: #number
`,
    care: `
127: mir
123: ich
120: sch-
118: i
102: hab
92: es
89: -ein-
87: er, und
86: weg
84: wei-
83: bin
78: -ach-, wen-
76: leb-
74: -och, -rin-, nur
73: all-
72: am
71: -ein
70: auf-, die
69: lebe-
68: mic-, mich
66: -ahr-, selb-
65: -ehr, -ins-, jah-
64: -cht
63: -iss, jed-, mi
62: so
60: -aus, hier, mac-
59: #number und, -ahr, mehr
58: -eiss, das-
56: -elt, -ich, ich bin, meh-, spiel-
55: -imm-, kind-
54: -ben, -nder, dann, kin-
53: -ier, -mit
52: nim-, nimm-, sel-, verl-, weiss
50: -ring, wenn
49: -ach, -ehen, -ind-, -rre, -sse-, -ter, dass
48: -elbs-, -ied-, -lbs-, -nde-, alle, leben, selbs-, ver-
47: -erl-, -erre, -lus-, -perre
46: -ede-, -terb-
45: -lle-, -piel-, -ufh-, aufh-, jahr-, nur noch, schu-, tot
44: -erspi-, -lle, -rsp-, de, konn-, mit mir
43: -rspi-, kinde-, ster-
42: -ebe-, -eer, -hne-, -imit, -inde-, -ona-, ess-, ist
41: -ersp-, -fan-, -ing, -uiz-, -uizi-, dies-, mach-, spie-, sui-, suiz-, suizi-
40: -acht-, -ehe-, -nfa-, -onat-, -ren, bi, los-, monat-, weg-
39: -bst-, -etten, -ieh-, -ielt, -ons-, -osche-, -pielt, -rie-, die-, diese-, ich kann, jede-, losc-, losch-, versp-
38: -chu-, -eder, -elbst-, -lbst-, -ohn, eh, ois
37: -hen, -iels-, -inder, -nges-, -ock-, -piels-, -ran-, -uss-, falls, kinder, sterb-, und hat
36: -age, -eben, -imi-, -nat-, -ollen, -ssen, -tten, -uch, aut-, hat, hob, ich muss, in der, loschen, pfa-, ruh-, spe-, von
35: -asse, -eid, -geh-, -han-, -hulde-, -tun-, hand, heim-, kei-, ste-, str-, woc-
34: -ause, -chie-, -einem, -elb-, -eme-, -esse-, -hie-, -nge-, -per-, -rin, -rre-, -uat-, -use, -zieh-, bal-, das, ganz-, nach-, rech-, s, sein-, tie-, und ich
33: -ater, -els-, -ers-, -fac-, -fach, -geld, -imma, -oht, -rspie-, -ste-, jeden, konto loschen, kra-, mon-, nimma, passi-, passiert, pause, sit-, vers-
32: -aff-, -alls, -einer, -gar, -ngs-, -onst, -rank, -ulde-, -und, brau-, brauc-, fur, hab ich, hab mir, mie-, mit, mona-
31: -ami-, -anz-, -ara-, -bri-, -ehe, -eine-, -ockt, -rau, -schie-, -schlu-, -ude-, -ump-, gar-, grad, loschen bitte
30: -achen, -egen, -enge-, -enn, -inz-, -izid-, -par-, -schen, -sto-, -uchti-, -uizid-, -zid-, brauch, gan-, geh, rec-, verspielt
29: -chh-, -cht-, -den, -erz-, -ete, -hau-, -haus, -inge, -its-, -oll, -rad, -rauch, -sier-, -ssie-, -ssier-, -tehen, -tig, -ufho-, aufho-, doc-, doch, ein, geg-, gesa-, limit, noch ein, pap-, si, weis-
28: -and, -ehal-, -erlu-, -erlus-, -ieder, -iess-, -lls, -ore-, -rlu-, -rlus-, -schl-, -tung, -uck, -uckf-, aktiv-, echt, eins-, es war, gege-, hey, konne-, konnen, mee-, mer, neh-, ruckf-, verlu-
27: -ache-, -alt, -este-, -hreib-, -iehe-, -itz, -itz-, -ldet, -lem, -oll-, -opf, -ozu, -sie-, -suc-, bez-, einz-, hei-, ich nicht, isch alles, num-, paus-, sei-, soh-, sohn, sper-, sperr-, wer-, woz-, wozu, wozu noch, zu
26: #time, -asi-, -chl-, -chuld-, -ckfa-, -ckfal-, -det, -ebens-, -eit, -eits-, -fand-, -huld-, -kfa-, -kfal-, -olle-, -oren, -osc-, -osch-, -reib-, -sche-, -tri-, -uckfa-, -ufhor-, -usse-, ab, arz-, bes-, ehr-, fall-, fur immer, fur-, gli-, isc-, isch, jahren, kran-, lim-, limi-, meiner frau, moc-, ned, ren-, vater, weh, weit-, weite-, wied-, wil-
25: #number ich, -ahren, -chne-, -eine, -ess-, -etz-, -hnung-, -ies-, -las-, -nung-, -oga-, -ogar, -ulden, -ust, bitte, dan-, heu-, ich weiss, ist #number, kein, nod, rechn-, rent-, sog-, soga-, sogar, wieder
24: -dos-, -endw-, -enen, -enp-, -gen-, -gendw-, -hang-, -her-, -lfe, -ndw-, -nunge-, -redi-, -rst, -utt-, -zei-, -zen, aber ich, ans, aus dem, dac-, das leben, gla-, glau-, hab die, meer, mir die, nicht, nur #amount, ras-, rau-, rein-, schla-, sol-, sons-, sonst
23: #amount in, -amen-, -ament, -ana-, -auch, -bah-, -chwes-, -chwo-, -dit, -edit, -eil, -ema-, -eng-, -erdo-, -erdos-, -erlie-, -estam-, -hwes-, -hwest-, -hwo-, -iem-, -nate, -ngeh-, -ngen, -ocht-, -rbe-, -rdo-, -rdos-, -redit, -reun-, -rlie-, -ruc-, -sagt, -sam-, -ser, -sser, -stam-, -stame-, -such-, -tame-, -tamen-, -terbe-, -uto, -ver-, -west-, -weste-, an einem, angs-, auto, beantrage, bee-, ega-, egal, freu-, freun-, hie-, hing-, hinge-, ja ich, jahre, jede, kum-, liegt, mein sohn, meine mutter, mich auf, muss das, nie-, niem-, nimme-, nimmer, rechnungen, scha-, seine-, sie, sperre, testa-, testament, testament liegt, tu, verli-, wia, zoc-
22: -ablet-, -ahn, -alk-, -arre-, -aum, -bens-, -blet-, -blett-, -chaff-, -chter, -der, -dose, -ede, -ellt, -erbn, -erdi-, -esagt, -fst-, -haff-, -hef, -hof, -hrt-, -hter, -ief-, -iese-, -iet-, -ilfe, -inder-, -inem, -iner, -lim-, -lots, -lust, -nem, -ngst, -nste-, -onate, -ose, -ots, -piele-, -ran, -rbn, -rdi-, -rein-, -rli-, -rlust, -sis, -spu-, -sschl-, -tellt, -terbn, -ucht-, -uhig, -uto-, angst, balk-, beantrage ich, bescheid, bra-, braucht man, bring, bru-, chef, das geld, dem, dro-, geschrieben, glaub ich, heut-, ich morgen, loh-, mit dem, monate, pau-, ruhig, seil, sitz, slot-, slots, sor-, spi-, sterben, sterbn, verlust, wege-, wegen, wie beantrage, will, zwi-
21: -achts, -ang, -ark-, -bahn-, -chau-, -cheid, -chti-, -ckf-, -egg-, -egge-, -eibe, -eiml-, -eimli-, -erd-, -erei-, -fho-, -gen, -heid, -hti-, -ibe, -iebe-, -iml-, -imli-, -imlic-, -mlich, -mma, -ngesc-, -ock, -perr-, -pla-, -ratu-, -rei, -reibe, -rob-, -samm-, -ssi-, -tis-, -umpe-, -zeit, -zockt, aufg-, aufge-, bitt-, brin-, dam-, dreh, ey, fried-, fur ein, fur mich, geld fur, gesag-, gesagt, getr-, hat mit, heiml-, heimlich, kredit, leben-, minu-, raus, rut-, ruts-, rutsc-, schulden, um, wegg-, wegge-, zer-, zock-
20: #number jahre, -ahre, -asis, -assie-, -atun-, -eda-, -egt, -etri-, -etrie-, -ett-, -halt, -hrank, -iesse-, -ill, -lber, -mli-, -mlic-, -nge, -nstel-, -rbt, -red-, -reh, -sei-, -siert, -tam-, -taus-, -trage, -tric-, -tzt, -uhl-, anges-, angeschaut, arb-, arbe-, arbei-, auf ich, chan-, ganze, hab mein, haus, i geh, is #number, jahr, miet-, moch-, nehm-, nicht auf, oas-, oasi-, oasis, schreibe, set-, tabletten, verz-, von mir, wiede-
19: #number pro, -anac-, -anach, -apa, -arr-, -ats, -brin-, -bring-, -bsc-, -bsch-, -bsta-, -chied-, -chli-, -elber, -eri-, -erzu-, -fah-, -fahr-, -gal, -halte-, -hied-, -hig, -horen, -hren, -ief, -iegt, -ilf-, -ilie, -inne-, -lie, -milie, -nach, -ndig-, -nzu-, -ocken, -pas, -reu-, -rieb-, -riebe-, -rti-, -rzu-, -tisch, -uhi-, -ula-, -undi-, -undig-, aufhoren, behal-, bess-, besse-, bet-, dana-, danac-, danach, denk-, ein mensch, einzahlungslimit, familie, frau, het-, heute, hin-, ihn, ja, kommen, kopf, mach, nicht mal, nie wieder, of ra, pan-, pani-, papa, ra, ruhi-, runt-, runte-, schn-, seinem, selber, test-, tot sein, vo, wie ich, zie-, zocke-, zocken
18: #number monate, -abe, -ari-, -assi-, -aut, -chlie-, -chn-, -chtig, -chwor-, -eni-, -enig-, -enk, -erbe-, -esser, -fhor-, -gst, -hli-, -hlie-, -hlies-, -htig, -hwor-, -iete, -inste-, -itte, -lass-, -lies-, -liess-, -ller, -mbr-, -mbri-, -mbrin-, -nst, -nze, -orbei, -ragen, -rbei, -rgen-, -ric-, -roht, -rschw-, -sst-, -ster, -ter-, -tsg-, -tsge-, -tzen, -uder, -ussc-, -ussch-, -wac-, -weg, auf arbeit, ausse-, bit-, che-, denk, dis-, einst-, einstellen, esse-, essen, frie-, geku-, gekun-, gekundigt, geld, get-, glaub, halt, irg-, irge-, irgen-, klo, kre-, kred-, kredi-, kuc-, kuch-, lab-, labe, laufen, leer, mache, meiner, miete, min-, nic-, oma, prob-, runter, schon, sein, selbe-, umb-, umbr-, umbri-, vermi-, vorb-, vorbe-, vorbei, weni-, wenig-
17: -achh-, -achhe-, -aft, -amit, -aut-, -berle-, -ble-, -chaf-, -chher, -eds-, -eli-, -eller, -erat-, -genen, -hher, -hieds-, -hra-, -hran-, -hun-, -ieds-, -ivie-, -ivier-, -kau-, -lett-, -lles, -lut-, -mat-, -nger-, -nzige, -pri-, -rick, -rig, -sha-, -tbe-, -terz-, -terzu-, -tisc-, -tivie-, -trick, -tze-, -uld-, -zige, alles, bin #number, blut-, brauch ich, dami-, damit, den-, don-, eigenen, einzige, furs, gibts bei, gut, komme-, konnt, konnt ihr, laufe-, nachh-, nachher, ob ich, pro, sag ich, schau-, scho, stri-, stric-, strick, toten, tro-, war, was passiert, zit-, zitt-, zitte-
16: -alten, -amili-, -anze, -ass, -ats-, -ber, -chaut, -chies-, -dsb-, -dsbr-, -dsbri-, -eden, -edsb-, -edsbr-, -eku-, -ekun-, -ekund-, -eld, -ens, -erli-, -eses, -ester, -ffe, -fur, -gene-, -gsl-, -haf-, -haut, -hies-, -ieben, -iedsb-, -ieses, -inst-, -ivi-, -kasse, -kauf-, -kauft, -ktivi-, -lden, -les, -lko-, -lot-, -ment, -mili-, -nats-, -ndigt, -ngsl-, -ochte-, -onats-, -ord, -orn, -pring, -rben, -rke, -sse, -sten-, -sve-, -sver-, -tivi-, -tze, -ungsl-, -unte-, -viere-, -zoc-, -zock-, a, abschiedsbrief, aktivieren, bau-, brud-, brude-, bruder, danke fur, dieses, drei, fam-, fami-, famil-, ich hab, ich noch, ich spring, jahre-, jetz-, jetzt, lee-, net, par-, sie hat, sitze, soll ich, son-, spring, steh, verm-, wieder #number, wit-, woch-
15: -ahn-, -atu-, -bschi-, -chba-, -chlaf-, -chlus-, -chra-, -chran-, -cks-, -ehalt, -ehm, -ehmt, -erzo-, -erzoc-, -hlaf-, -hlus-, -hmt, -hol-, -ieb-, -iema-, -ieman-, -ingez-, -laf-, -lde-, -mil-, -net, -ngeza-, -nsc-, -nsch, -nti-, -ole-, -olen, -ommen, -rage-, -richt-, -ring-, -rud-, -rude-, -ruder, -rzo-, -rzoc-, -rzock-, -sbr-, -sen-, -stand, -tere-, -urs, -uti-, -vor, -wes-, auf, auszahlung, besser, braucht, dre-, droh-, eingezahlt, fas-, gef-, gehen, heute noch, ich spiele, konnen sie, les-, macht-, nehmt, niema-, noch, pac-, pack-, papa-, schei-, schul-, schwe-, stu-, toc-, toch-, tocht-, tochter, verzo-, verzockt, vom, von meinem, weil ich, wir haben, zieht
14: -ald-, -anc-, -ars, -berl-, -bges-, -brie-, -bstm-, -bstmo-, -chul-, -ckl-, -emand-, -entl-, -entli-, -esa-, -ett, -etzte-, -fahrt, -gem-, -gest-, -geste-, -hnen, -hrl-, -hrli-, -hrlic-, -hul-, -ick, -iger, -ili-, -inu-, -inus, -izi-, -ktiv-, -lbstm-, -let-, -llig, -luss, -mand-, -mande-, -mme-, -mord, -mpe-, -nig-, -nko-, -ntl-, -ntli-, -ntlic-, -ofo-, -ofor-, -oma-, -omat-, -ott, -otz-, -rauc-, -rlier-, -rnst, -rrei-, -rreic-, -sch-, -sste, -stell-, -stmo-, -stmor-, -tmo-, -tmor-, -tmord, -tzte-, -uckl-, -ung-, -unge-, -usste, -vier-, -zte-, -zus-, abges-, alle-, aus der, bei euch, bin ich, bri-, dass sie, dran, drin, ehrl-, ehrli-, ehrlich, erns-, ernst, gar nicht, geno-, genom-, genommen, gep-, hilfe, ihr die, krank-, leic-, leich-, lieb-, lohn, merk-, minus, mit #number, morg-, morge-, musst-, musste, mutter, rei-, sagt er, schne-, schwester, seh-, selbstmord, sofo-, sofor-, soll, uberl-, um #time, unse-, von der, vor, war #number, wars, weil, woche-
13: #number hab, -anze-, -apa-, -are, -att, -beit, -chei-, -chla-, -cho, -chrie-, -chs, -ehalt-, -eiter-, -ent-, -ermi-, -essen, -etzt, -eund, -gewin-, -hla-, -hre, -hrie-, -hrieb-, -ieb, -iele-, -imme-, -kas-, -leine-, -lette-, -limi-, -limit, -los-, -mor-, -nzahl-, -otzd-, -otzde-, -prin-, -rbeit, -reit-, -reund, -rotz-, -rotzd-, -ruh, -sgel-, -son-, -tatt, -teh, -tehe-, -tomat-, -tzd-, -tzde-, -tzdem, -uck-, -uhe, -unter, -urd, -zdem, am #number, arbeit, auch nicht, best-, eltern, freund, fruh, ganze-, gel-, gibt, habe ich, han-, in die, klas-, klass-, lug-, nacht-, nich-, not-, sperren, spr-, sprin-, stro-, trotz-, trotzdem, vat-, vate-, viel, ware, wochen, wurd
12: #number jahren, -abl-, -all, -alte-, -ame-, -amil-, -bst, -chi-, -chon, -edet, -efun-, -efund-, -eib-, -ene-, -enigs-, -erben, -erin, -erlo-, -esche-, -fal-, -fund-, -funde-, -gst-, -gste-, -gsten-, -hor-, -igs-, -igst-, -igste-, -innen, -inzi-, -inzig-, -itze, -lli-, -lso, -ltern, -ngez-, -nigs-, -nigst-, -ntag, -ocke-, -ormal, -pie-, -rmal, -rtra-, -rucke, -sen, -sli-, -slim-, -slimi-, -ssc-, -ssch-, -steh-, -ucke, -ull, abs-, als-, also, auss-, auto-, dav-, davo-, einzi-, er hat, freit-, gen-, gle-, glei-, hat mir, in, in den, kann nicht, let-, letz-, letzt-, mei, mich um, normal, nul-, null, sof-, spri-, trot-, umbringen, verka-, verlo-, wenigstens, wohl
11: #number stunden, -avo-, -brief, -echne-, -erleg-, -ertig, -esag-, -eun-, -fhore-, -her, -hore-, -ibt, -igen, -infa-, -legt, -ner, -nmal, -rkt, -roh-, -sag-, -sbri-, -sbrie-, -stens, -tens, -tiv-, -tra-, -vie-, ang-, dor-, dri-, fert-, ferti-, fertig, gehe-, gesc-, gesch-, grund, hab meinen, hel-, ich heute, imme-, immer, kon-, mache-, machen, mut-, mutt-, mutte-, nachts, sag, seine, spar-, und das, wol-, woll-, zwei-
10: -ank-, -bei, -chts, -efu-, -eman-, -erle-, -ersu-, -ersuc-, -erti-, -esm-, -esma-, -esmal, -eta-, -ete-, -eund-, -gge-, -hluss, -icht, -iel-, -ige-, -ine-, -ingen, -inmal, -inza-, -inzah-, -isse-, -iter-, -itte-, -lege-, -llei-, -llte, -mis-, -mmen, -nun-, -nza-, -nzah-, -ollte, -org-, -perre-, -rag-, -rage, -reund-, -rlo-, -rren, -rsu-, -rsuc-, -smal, -timm-, -tom-, -toma-, -trie-, -tunde-, -tzter, -ungen, -usa-, -utom-, -utoma-, -zter, aben-, bald, einmal, einsa-, einza-, entsc-, ern-, euc-, euch, geb-, hilf-, ihn-, ihne-, ihnen, kein-, keine, letzter, lie-, meine, nicht mehr, rein, ruhe, schi-, schw-, sitz-, spielt, sti-, stunden, tage, tun
9: -ben-, -chlu-, -ebt, -ehm-, -end-, -etr-, -inm-, -inma-, -len, -lor-, -lten, -men-, -nke-, -nzig-, -ohl, -ringe-, -rlic-, -rlich, -rot-, -ruck-, -sma-, -stel-, -stm-, -tim-, -tlich, -zde-, -zig-, dass ich, einm-, einma-, fah-, jeden tag, man, mei-, meine frau, uns-, wis-, wiss-, wos
8: -acht, -aren, -eim-, -ende-, -erren, -eschr-, -fge-, -hnu-, -hon, -iede-, -iel, -igen-, -immer, -infac-, -lter-, -nfac-, -nnen, -nte-, -onnt, -rns-, -rsc-, -schr-, -tka-, -ufge-, -uge-, -unden, -utter, eig-, eige-, eigen-, einf-, einfa-, ent-, hil-, ich auf, mocht-, slo-, spielen, wie-
7: -cha-, -chrei-, -dem, -ege-, -ell-, -enk-, -erk-, -gend-, -hnun-, -hrei-, -nen, -ochte, -sch, -scht, -tte, hau-, ich die, mein-, mochte, mor-, run-, stun-
6: -ahre-, -ges-, -hal-, -mmer, -nfach, -rsch-, -schi-, an, bei ihnen, dra-, einfach, habe, jet-
5: -ckt, -eich-, -erm-, -est-, -llen, -zie-, im, lieg-, schl-
4: -aus-, -elbe-, -err-, -etzt-, -eute, -hei-, -ige, -inf-, -nden, -orge-, -rank-, -tzt-, -und-
3: -auc-, -chre-, -erb-, -itt-, fer-, noc-
2: -chr-, -ent, -est, -hts, meinem
1: -eha-, -ten, -tte-, komm-, scho-
-1: nac-
-2: -aup-, -ehn-, -rei-, der
-3: -ewo-, -nder-, -ort, meine-, tag-
-4: -bei-, -eie-, -erun-, -fun-, -hlu-, -nter-, -ntr-, -och-, -rbei-, -tion, -uch-, -uru-, -uruc-, fra-, ger-, wir-, zuru-, zuruc-
-5: -ahlen, -ann, -auft, -ert-, -inn-, -mme, -piel, -rst-, -rufu-, -rufun-, -sge-, -spie-, -ufu-, -ufun-, dar-, ihr habt, ohn-, ohne, pro-
-6: -abe-, -ass-, -atz, -ele-, -etz, -hab-, -hri-, -inge-, -isch-, -kli-, -scha-, -tha-, -uer-, -zahle-, auswe-, ausweis, euro, gesp-, ich will, las-, pass-
-7: -aben, -ahle-, -cho-, -dung, -eibt, -ese-, -esen, -hlen, -ind, -leibt, -lich, -ragt, -rau-, -rweis-, -sper-, -sperr-, -tarb-, akt-, ausw-, bleibt, casino
-8: -ange-, -berw-, -bur-, -chen, -chnu-, -dun-, -elden, -emac-, -emach-, -emand, -eschl-, -gebe-, -geben, -gef-, -hlung, -hnt, -ieren, -ila-, -ion, -komme, -lte-, -mand, -mel-, -ngt, -nta-, -onat, -rge-, -ris-, -satz, -spe-, -sung, -trag, -tro-, -ufen, -zahlu-, aber, adresse, auc-, auch, bei der, hand-, hoc-, kann, komm, kommt, monat
-9: #number, -amst-, -aupt, -berha-, -bgele-, -cco-, -ccou-, -ccoun-, -chick-, -chnun-, -chw-, -cou-, -coun-, -echnu-, -erhau-, -etzte, -ezog-, -ezoge-, -geleh-, -haup-, -haupt, -hick-, -hle, -iere-, -ndert, -ogen, -orma-, -orni-, -ornie-, -rer, -rhau-, -rhaup-, -rit-, -rma-, -rste-, -sic-, -sich-, -torni-, -tzte, -ucht, -upt, -zog-, -zoge-, -zogen, -zte, abgelehnt, acc-, ausge-, d, dauer-, den, einer, ers-, fre-, gema-, gewo-, grus-, jem-, jema-, jeman-, letzte, macht, mus-, uberh-, uberhaupt, unte-
-10: -allo, -ange, -api-, -chein-, -cher, -eiss-, -eldu-, -eldun-, -elle, -erde-, -erden, -eso, -estat-, -fri-, -gut-, -iche-, -iegen, -ieso, -llo, -msatz, -ndl-, -nke, -off-, -omm, -rnier-, -rund-, -tati-, -terl-, -tsc-, -ube-, auszahlungen, bear-, bearb-, deu-, deut-, deuts-, fehle-, frage, hallo, ist mein, nicht-, ric-, rich-, richt-, sind, uberw-, uhr, unter, unter-, werde-, werden
-11: #amount euro, -amt, -angt, -anne-, -asino, -assen, -ate-, -auche-, -berh-, -bgez-, -bgezo-, -ches, -ern-, -erwei-, -etrag, -euts-, -eutsc-, -gebuc-, -gez-, -hes, -ine, -int, -ird, -iss-, -klic-, -leg-, -lung-, -macht, -meld-, -mens-, -ment-, -moj-, -moji-, -nterl-, -nwa-, -oji-, -port, -ppo-, -ppor-, -pport, -reima-, -rwei-, -ser-, -sges-, -sin-, -sino, -spiel-, -stat-, -tell-, -tur-, -uchu-, -uchun-, -ummer, -uppo-, -uppor-, -usges-, -wal-, -wor-, abgez-, abgezogen, cha-, dreimal, eine, emo-, emoj-, emoji-, eue-, euer, fuh-, gese-, gestern, hol-, jetz, karte, komm ich, live, spiel, supp-, suppo-, support, wie lange, wird, woh-, wor-
-12: -arb-, -art, -chein, -chenk-, -chwei-, -ean-, -ebuc-, -ebuch-, -epti-, -eptie-, -esch-, -ess, -gebu-, -gsb-, -halts-, -henk-, -hrer-, -hrers-, -hwei-, -ichen, -icke-, -igu-, -igun-, -irg-, -irge-, -irgen-, -iro-, -itar-, -ive, -komme-, -kzep-, -kzept-, -land, -lang-, -lei-, -lich-, -nau, -oche-, -ommen-, -orde-, -oun-, -ppe-, -rag, -rfa-, -rsche-, -rung, -setz-, -swe-, -tschr-, -tter, -twort-, -zeig-, -zept-, -zepti-, akz-, akze-, akzep-, ant-, ben-, betra-, biss-, einem, fahr-, gebu-, gemac-, gemacht, gewinne, gruss, ident-, liege-, liegen, mens-, mensc-, mitarbeiter, nachsten, nir-, nirg-, nirge-, per, perso-, pru-, sin-, slot, steh-, stor-, tei-, verla-, was soll, wies-, wieso
-13: -ahlt, -ahlu-, -ahlun-, -aktio-, -alts-, -anns-, -annst, -bald, -bank, -bgel-, -bot-, -buh-, -bun-, -denti-, -ebuh-, -ega-, -eho-, -eisep-, -eisu-, -eisun-, -ell, -epass, -etra-, -eut-, -for-, -hein-, -hlt, -hlun-, -hnsi-, -inne, -ino, -isep-, -isepa-, -isun-, -isung, -ita-, -klart, -kom-, -ktion, -lart, -lter, -lts-, -mge-, -mre-, -mrec-, -mrech-, -nachw-, -nger, -nnst, -obal-, -obald, -ogl-, -omr-, -omre-, -omrec-, -one-, -onto-, -pier-, -rers-, -romr-, -romre-, -sep-, -sepa-, -sepas-, -set-, -tromr-, -ument-, -uro, -wei, -weisu-, -winne, abgel-, bekomme, besc-, besch-, bis zum, dem update, erklart, fest, find-, hallo ich, hange-, hangen, hoch-, kanns-, kannst, kannst du, kol-, koll-, kolle-, konto-, lauft, pruf-, reise-, reisepass, sob-, soba-, sobal-, sobald, stromrechnung, ube-, umg-, und die, verifizieren, vorg-, wie hoch
-14: -ags, -alt-, -apie-, -artet, -auer-, -ausz-, -bucht, -cken, -ecke-, -eil-, -elfi-, -elfie, -ept-, -erso, -erso-, -erta-, -ervi-, -esse, -esta-, -ettel, -ffne-, -fie, -gege-, -gru-, -grun-, -gung-, -hrift, -ieden, -lauf-, -lche, -leib-, -lfi-, -lfie, -ngege-, -nns-, -nsi-, -ord-, -ote-, -pre-, -rati-, -resse, -rift, -rso, -rta-, -rvi-, -sehen, -sweis, -tags, -telle-, -tit-, -tragt, -tst-, -utsc-, -war-, -wies-, -ziere-, -zug, beantragt, bist, bleib-, bre-, eure, frag-, gest-, grat-, grati-, guts-, gutsc-, hat sich, ihre, leu-, lin-, ne, oder nur, oster-, perso, reis-, schr-, self-, selfi-, selfie, uber, umge-, und es, und mein, unt-, vid-, vide-, vom #number, wollt
-15: #time uhr, -achs-, -ackp-, -ackpo-, -allen, -atig-, -aue-, -bar, -bindu-, -brau-, -brauc-, -chir-, -chirm, -chle-, -chone-, -ckp-, -ckpo-, -ckpot, -eand-, -eande-, -eib, -eide-, -esc-, -ffn-, -gegeb-, -gun-, -hir-, -hirm, -hone-, -hre-, -hrer, -icht-, -ichti-, -ina-, -ingeg-, -irm, -issl, -ker, -klick-, -kpo-, -kpot, -liche-, -lier-, -lung, -ngef-, -nis-, -nisc-, -nst-, -nto-, -ohn-, -order-, -por-, -pro-, -rden, -rder-, -reg-, -schir-, -seh-, -sehe-, -ssl, -stand-, -stati-, -tatig-, -tch-, -tel, -tigu-, -tigun-, -ure, -usg-, -utsch-, -weg-, bissl, fin-, fris-, fuhr-, gea-, gean-, geand-, geandert, gem-, ich warte, jac-, jack-, jackp-, jackpot, lasse-, lassen, leute, mein gewinn, meinem konto, nicht so, off-, rea-, reg-, tagen, uberweisung, verb-, vor-, warte, wohn-, zahl-, zug-
-16: -alsc-, -assw-, -asswo-, -att-, -bbuc-, -bbuch-, -date, -earb-, -earbe-, -ekli-, -elche, -elef-, -elefo-, -ffen, -ffi-, -gab-, -gesp-, -inn, -ire-, -itarb-, -itt, -lef-, -lefo-, -nat, -nus-, -ollt, -one, -onus-, -orm-, -ott-, -pda-, -pdat-, -pdate, -pot, -ptier-, -rauch-, -riede-, -roc-, -roch-, -roche-, -rschl-, -rspro-, -ruf, -sbo-, -sbon-, -sbonu-, -sst, -ssw-, -sswo-, -sswor-, -star-, -str-, -swo-, -swor-, -tarbe-, -urden, -usw-, -uswe-, -uts-, -wiese-, -zen-, -zet-, -zett-, -zette-, abbu-, alles auf, angeblich, auf meinen, aus-, bek-, bonus-, dea-, den bonus, echte-, echten, erst-, fun-, fur den, gespe-, gir-, gute-, hah-, hallo-, herz-, hoch ist, liv-, meinen, mitar-, muss, passw-, rob-, robo-, robot-, roboter, stand, telef-, upd-, upda-, updat-, update, wel-, welche, wurden, zeig-, zeigt
-17: -aila-, -ale-, -ani-, -ban, -ban-, -bbu-, -bgeb-, -chsp-, -der-, -dig, -eblic-, -edig-, -egen-, -ehler, -ersc-, -ersch-, -eset-, -esetz-, -ewinn, -gang-, -gebl-, -gebli-, -glic-, -hen-, -hsp-, -inden, -ist, -lange, -line, -lot, -mat, -ngebl-, -nung, -orn-, -rechn-, -sat-, -teil-, -torn-, -uer, -urde-, -weis-, abgeb-, alles fit, alte-, bea-, bot, chr-, das neue, der bonus, einzahlung, erle-, fes-, fit, fur die, gelo-, gena-, iba-, iban, ich das, ich hatte, klar-, moi-, moin, nun, rucke-, sca-, schluss, soll das, spa-, springt, storn-, vera-, von euch, wet-, wett-, wurde-
-18: -acke-, -anger, -arte-, -arz-, -beit-, -blich, -bote-, -boter, -chrit-, -chwar-, -eise-, -elche-, -enst-, -erla-, -hnung, -hrit-, -hrome, -hwar-, -ickt, -iege-, -isp-, -itg-, -itge-, -ktu-, -lche-, -ldi-, -lec-, -lte, -mal, -ngek-, -nsche-, -obo-, -obot-, -obote-, -ome, -omme, -orr-, -oter, -ptie-, -rbeit-, -ren-, -rifiz-, -ril-, -rome, -ster-, -tag, -teht, -tern, -tgesc-, -tio-, -uld, -uldi-, -unf, -zer, ange-, angek-, anmelden, antw-, antwo-, braucht ihr, chrome, danke, funf, gekl-, gelos-, geloscht, gib-, hangt, ide-, iden-, ist die, jemand, leut-, mail, mail-, mit einem, mitg-, mitge-, schri-, seit, umsa-, umsat-, zahlt
-19: -aden, -als-, -apt-, -asst, -ati-, -auch-, -aufg-, -bes-, -buchu-, -ebl-, -ebli-, -egi-, -ehend, -ehn, -ekl-, -enb-, -erspr-, -etter, -euen, -eues, -har-, -hler, -hro-, -hrom-, -ien, -ifiz-, -ifizi-, -izier-, -komm-, -liert, -lut, -ngeg-, -nwal-, -nwalt, -ost, -rer-, -ress-, -rso-, -rspr-, -rtr-, -russ, -ues, -ute, -uten, -walt, -zier-, alt, anw-, anwa-, anwal-, anwalt, chro-, chrom-, feh-, fehl-, gar nix, gestern abend, gewinn, is, keinen, kontoauszug, langer, melde-, mitt-, neuen, neues, papi-, papie-, pass, pay-, wer hat, wird das, wos is
-20: -agen, -agt-, -ams-, -blic-, -bot, -chal-, -chrif-, -chte-, -dert, -ehle-, -eim, -eima-, -eimal, -frie-, -fried-, -gek-, -gelad-, -hrif-, -hte-, -ied, -loa-, -msa-, -msat-, -nien, -omm-, -ows-, -owse-, -owser, -pti-, -rat, -reim-, -row-, -rows-, -rowse-, -schwe-, -sel-, -tar-, -tsch-, -ucke-, -ufe-, -ufri-, -ufrie-, -ume-, -umme-, -wse-, -wser, -zahl-, -zep-, an die, brow-, brows-, browser, drei-, dreim-, eine-, foto, geduld, gesperrt, guten, ham-, ich nie, lang-, lange-, lass-, ost-, oste-, sagt, sms, viel-, war-, zufr-, zufri-, zufrieden, zur-
-21: #number tagen, -ags-, -aha, -ail-, -ber-, -chri-, -enau, -erc-, -ert, -erw-, -ewi-, -fne-, -fung, -gte, -hend, -hone, -igi-, -nes, -ngu-, -oge-, -oin, -olleg-, -oto, -pass, -rze-, -sho-, -spr-, -szug, -tan-, -uen, -uft, -ufung, -uszug, -wie-, -winn, -zahl, fel-, genau, gewonnen, gute, hab aber, hang-, men-, noch der, post, prufung, sagen, seite, sie-, stel-
-22: -ade-, -and-, -bhebe-, -eigt, -einen, -eisc-, -ere, -ewon-, -ewonn-, -gela-, -ipp-, -lar-, -onen, -perrt, -rnie-, -rufe-, -rufen, -tand-, -uchen, -win-, -zli-, -zlic-, abheben, adr-, adre-, adres-, ausz-, beim, bild, bitte jemand, cod-, code, echt-, fals-, falsc-, fot-, gewon-, gute nacht, ich den, log-, meine #number, nen, passt, schlu-, tac-, zur
-23: -asse-, -che, -duld, -ear-, -eduld, -ehen-, -elad-, -elade-, -endi-, -erif-, -erifi-, -ewin-, -hreib, -iens-, -ise-, -lick-, -rfe-, -rifi-, -rni-, -rus-, -stern, -uhre-, -usge-, auszahlen, bew-, bil-, bis morgen, dank-, gewi-, gewonnen und, kann-, kar-, kart-, ladt, schreib, seit dem, stan-, ton, veri-, verif-, vip, wer
-24: -arbe-, -chf-, -dre-, -eht, -ena-, -eschw-, -eze-, -ffe-, -inen, -ingel-, -ite, -kon-, -kont-, -kti-, -nie-, -nme-, -nmel-, -nmeld-, -ppt, -rde-, -ros-, -rtet, -swort, -test-, -won-, -wonn-, -wonne-, abb-, anm-, anme-, anmel-, bei-, bro-, com-, darf, mit-, nachsten monat, passwort, stell-, tel-, tele-, von dem, wart-, zah-
-25: -achw-, -achwe-, -auf-, -ela-, -eren, -erf-, -ern, -fen, -hweis, -iess, -kum-, -kume-, -kumen-, -lade-, -laden, -lau-, -lleg-, -lun-, -oku-, -okum-, -okume-, -res-, -sle-, -stag, auf meinem, beko-, bekom-, bis-, cash-, denn, dok-, doku-, dokum-, erl-, frei-, gn8, ist jetzt, pas-, schon-, seit heute, steht, steht da, ums-
-26: -bon-, -bonu-, -bonus, -chon-, -eru-, -glich, -ntw-, -ntwo-, -ntwor-, -ost-, -swei-, -tig-, -twor-, -uss, -uswei-, abh-, ban-, darf ich, das spiel, der name, eur-, gedu-, gedul-, pers-, sta-, verbi-, verf-, zei-
-27: -adt, -bac-, -back, -bind-, -bli-, -che-, -dres-, -dress-, -erbi-, -erbin-, -gra-, -hat-, -ifi-, -igt, -imal, -konto, -ktio-, -mpu-, -nto, -ogi-, -ogin, -omp-, -onto, -rbi-, -rbin-, -rbind-, -reib, -tat-, -ufr-, als, aus, freispiele, gar, hiess es, kann man, logi-, login, meld-
-28: -app-, -beite-, -bin-, -eig-, -eite, -elde-, -gie-, -gier-, -let, -nsta-, -piele, -rte, -run-, -sche, -tges-, -umen-, -ust-, da, dank, ein-, her-, ich mal, lan-, ok, ser-, serv-
-29: -ahl, -ail, -chalt-, -chten, -ehl-, -elo-, -esp-, -espe-, -fiz-, -fizi-, -fizie-, -geg-, -hebe-, -heben, -hten, -ima-, -izie-, -reis-, -wei-, alt-, chat-, geht, mein geld
-30: -arf, -arum, -chwe-, -ech-, -erwe-, -hwe-, -ins, -rwe-, hies-, hiess, kont-, waru-, warum
-31: -ander-, -ang-, -buc-, -eisp-, -eispi-, -ekomm-, -end, -errt, -gel-, -gli-, -ispi-, -ispie-, -reisp-, -rrt, -tag-, bank, gibt-, gibts, hab-, seit-, wur-
-32: -bts, -dat-, -den-, -esper-, -ibt-, -ibts, -ild, -lch-, -pas-, -ref-, -tes-, -urde, nix, sag-, wurde
-33: -akti-, -dul-, -edu-, -edul-, -hon-, -lis-, -ode, -rlau-, freis-, mich bitte
-34: -ann-, -arbei-, -arte, -aru-, -buch-, -eis-, -ekom-, -elc-, -elch-, -eue, -ier-, -rec-, -rum, abhe-, abheb-, do, gew-, nach, neu, neue, nie, per-, welc-, welch-
-35: -ack, -bhe-, -bheb-, -ebu-, -eko-, -isch, -two-, habt ihr, nam-
-36: -ahl-, -erv-, -rif-, -rom-, -ruf-, -tge-, -uhr-, -usz-, ged-, geh-, gewin-, kan-, mai-, mel-
-37: -bge-, abg-, abge-, angeb-, cas-
-38: -chs-, -eis, -ngeb-, -ung, -wort, hall-, zum
-39: -ack-, -ank, -chwer-, -gin, -hwer-, -ick-, -isc-, einge-
-40: -lic-, -rech-, -weis, ausza-, name
-41: -ele, -heb-, -ide-, -iele, -sta-, -usza-, -uszah-, -ute-, -zah-, eing-, ist der, pos-, zuf-
-42: -efo-, -ens-, -tet, hal-
-43: -akt-, -lad-, -szahl-, lad-
-44: bei mir, habt, neue-
-45: -eue-, app
-46: -rla-, -wer-, bonus, na
-47: -hle-, -iert, -szah-
-48: -ame, -art-, -sza-
-49: -eld-, -urd-, wurd-
-51: -ont-, -rde
-52: -cke-
-53: -abt
-56: -geb-
-58: -nus, gut-
-60: ode-, oder
-61: du, muss ich, wann
-62: bon-, bonu-
-64: ihr
-65: kann ich
-66: wo
-67: wan-
-72: -onus
-88: -onu-
-89: was
-95: bei
-99: neu-
-111: wie
`,
  },
};
