/** Swedish hints that say little alone and much together: quiet, farewell, absence and those left behind. */
import type { Concepts, Rules } from "../../pack.ts";

export const pairWords: Concepts = {
  S_PEACE:
    "tyst, tystnad~en, stilla, frid~en, ro, få ro, få vila, vila, vilan, lättad, befriad, aldrig känt mig så lugn, känner mig lugn, konstigt lugn, helt lugn, bestämt mig, bestämt datum, bestämt dag, beslut, beslutet, fattat ett beslut, försonats, slutet, smärtan, plågan, släppa taget, släpper taget, sista vilan, sömnen, evigheten, mörkret, himlen, himmelen, änglarna, gud, slippa allt, det gör inte ont, gör ont att, befrielse, utväg, sluta kämpa, slutat kämpa",
  S_ABSENT:
    "inte kvar, inte är kvar, inte kvar då, inte kvar längre, inte med längre, inte här då, inte här längre, inte här sedan, inte finns, inte längre finns, inte är i livet, är borta då, är jag borta, jag är borta, när jag är borta, inte kommer hem, kommer inte hem, kommer aldrig hem, kommer inte tillbaka, kommer aldrig tillbaka, utan mig, stolen är tom, stolen tom, min plats är tom, tomt efter mig, saknar mig, sakna mig, hittar mig, hitta mig, hittar kroppen, kroppen, i min frånvaro, när det är över, efter min död, jag försvinner, slipper mig, slippa mig, blir av med mig, minnas mig, minns mig, kom ihåg mig, glöm mig",
  S_BYE:
    "hejdå, adjö, farväl, avsked, förlåt, förlåt mig, förlåt för allt, sorry, tack för allt, tack för den här tiden, tack för chatten, tack för alla år, ta hand om er, ta hand om dig, ta hand om varandra, sköt om er, sköt om dig, lev väl, sista, godnatt, älskar er, älskar dig, älskar dem, älskar honom, älskar henne, alltid älskat, älskade er, kramar, var snäll mot, var snälla mot, spara bilden, spara bilderna, spara videon, det var inte ert fel, inte ditt fel, inte ert fel, inte hennes fel, inte hans fel, inte barnens fel, klandra ingen, klandra inte",
  S_NOTE:
    "brev, brevet, breven, lapp, lappen, kuvert, kuvertet, långt sms, schemalagt, går iväg av sig, skickas automatiskt, spelat in en video, spelat in en hälsning, skrivit klart, skrivit ner allt, skrivit allt, lösenorden, lösenord till, papperen ligger, pärmen, instruktioner till, testamente, försäkringspapper, försäkringspapperen, snap, statusuppdatering, postade",
  S_KIN:
    "mamma, pappa, morsan, farsan, min fru, frugan, hustru, maken, min man, sambon, tjejen, killen, flickvän, pojkvän, barnen, barn, ungarna, kidsen, dottern, min dotter, sonen, min son, lilla, grabben, tjejerna, grabbarna, familjen, bror, syster, mormor, farmor, morfar, farfar, föräldrarna, vännerna, bästa vän, bästa kompis, kompis, hunden, katten, hund, katt",
};

export const crisisPairs: Rules = {
  "crisis.pair": [
    "S_PEACE & S_BYE & !BONUS|PAYOUT|semester|förlåt_att_jag_stör / 12",
    "S_ABSENT & S_KIN|S_BYE|S_PEACE|S_NOTE & !DOCUMENT|LOGIN|GAME|spela|pengar|pengarna|uttaget|PAYOUT|jag_vann / 20",
    "S_NOTE & S_KIN & S_BYE|borta|iväg|sedan|i_morgon|förstå|förstår|hittar|läsa|läser|aldrig|när_jag|av_sig|kl & jag|mig|min|han|hon & !kronofogden|inkasso|banken|DOCUMENT|hyresvärden / 16",
    "S_BYE & S_KIN & värd|ingenting|orkar|stark|modig|himlen|älskar|bilden|alltid|sista|räls|rälsen|taket|bron|inte_mer|aldrig|räcker_inte|försökte & !bonus|vinst / 14",
    "pappa|mamma|morsan|farsan 1 är|var|blev|orkar|orkade|kan|klarar 2 ingenting|inget|inte|värdelös|misslyckad|ledsen|slut 2 värd|mer|längre|ert|er|honom",
    "bestämt|beslutat|bestämde|valt 3 mig|datum|datumet|dag|dagen|sätt|plats|platsen|natten & tyst|slut|över|lugn|lugnt|sedan|dö|bron|klart|brev|hejdå|inget_kan|försvinna|ingen_kan & !konto|casino|kort|turnering|ta_ut|metod|spel|BONUS",
    "då|efter_det|snart|strax 4 tyst|stilla|mörkt|svart|slut_på_mig|frid & jag|mig|det & !sedan_dess|bank|banken|kontonummer|ni|er|PAYOUT|kundtjänst|skärm|skärmen|APP|ljud|GAME|ute",
  ],
  "crisis.pair-live": [
    "leva & inte|aldrig|ingen|inget|varför|lönar|lönt|mening|meningen|skäl|anledning|orsak|poäng|vits|ork|orkar|kraft|värt|sluta|slutat|trött|slippa|hur_ska_jag_kunna|fortsätta|tvingas|straff & !leva_på|upp_till|BONUS|odds|live|lära_sig_leva|vinsterna / 5",
    "orkar|pallar|orka|palla|klarar|mäktar|tänker|vill 1 inte|aldrig|int|knappt 5 dag|natt|vecka|timme|minut 1 till",
    "inte|aldrig|int 2 orkar|orka|pallar|palla|klarar 4 dag|natt|vecka|timme|minut 1 till",
    "inte|ingen|inget|varför|aldrig|knappt 4 stiga_upp|gå_upp|kliva_upp|vakna|ta_mig_upp|komma_upp 3 mer|längre|ur_sängen|sängen|morgonen|för|på_morgonen & !nivå|spelet|tidigt|level",
    "anledning|skäl|orsak|mening|poäng|vits|idé|lönt 3 att|med|för 3 vara|vakna|kliva|stiga|gå_upp|kämpa|fortsätta|andas|finnas|leva|existera|stanna|försöka_mer|stå_ut|hålla_ut & !spela|BONUS|DOCUMENT|kund",
    "stannar|stanna|hänger|håller|lever|kämpar|orkar 3 bara|fortfarande 4 för 3 C_KIN|barnens|mammas|hundens|hunden|kattens|katten & !bonus|chatten",
    "väntar|vänta|väntat 3 på|bara|tills 5 dö|dör|död|få_gå|det_tar_slut|allt_tar_slut|slutet|det_ska_ta_slut & jag|mig|också & !PAYOUT|bonus",
    "inte 3 kvar|här|med|vid_liv|i_livet 1 då|sedan|i_morgon|längre|nästa|till_jul|mycket_längre & jag|mig|man & !bonus_kvar|pengar|saldo|BALANCE|spelet|slot|erbjudandet|inloggad",
    "inte 3 fylla|fyller|uppleva|upplever|få_se|hinna_bli|bli|blir 2 NUM|COUNT|trettio|fyrtio|femtio|sextio|gammal|vuxen|studenten|sommaren|jul|nästa & jag|mig & !18|arton|insats|gräns",
    "slutet|slut|sista_kapitlet|kapitlet|vägs_ände|vägen_ände|resans_slut|ände 2 för|på|med 1 mig|min|jag|resan & !pengar|saldo|BONUS|PAYOUT|kampanj",
    "bästa|skönaste|lättaste|enda|önskar|hoppas|ber_till_gud|tur 9 störtar|störtade|krockar|krockade|cancer|hjärtinfarkt|påkörd|överkörd|dör|dog|inte_vaknade|inte_vaknar|slutade_slå|stannade & jag|mig & !spel|laptop",
    "ingen|inte_någon|ingen_jävel|vem 4 märka|märker|märkt|märkte|sakna|saknar|saknade|sörja|sörjer|gråta|gråter|bryr_sig|bry_sig|undra & !svar|kundtjänst|ärende|er|PAYOUT|mejl|ni|skillnad / 6",
  ],
  "crisis.pair-place": [
    "rälsen|järnvägsspåret|tågspåret|tågspåren|banvallen|plankorsningen|broräcket|balkongräcket|högakustenbron|höga_kustenbron|västerbron|ölandsbron|älvsborgsbron|sandöbron|tjörnbron|replotbron & !bor|utsikt|färja|promenad_med",
    "tåg|tåget|tågen|godståget|godstågen|snälltåget 4 går|passerar|kommer|tider|förbi|nästa|sista & förbi|spåret|skogen|korsningen|genom|hastighet|snabbt_går & jag|kollat|kollar|väntar|står|vet|hur & !resa|biljett|hem_med|till_jobbet|till_stockholm|försenat",
    "mötande|mötande_fil|bergvägg|bergväggen|ett_träd|trädet|bropelaren|långtradare|lastbil|timmerbil 6 svänga|köra|kör|styra|svänger|styr|in_i|framför|rakt|ratten & jag|mig|ibland|tänker|bara|vill",
    "tänker|vill|lust|ibland|frestad|nära|bara 5 svänga|köra|styra|gasa|vrida 5 mötande|träd|trädet|bergvägg|bergväggen|lastbil|räcket|stolpe|vattnet|stupet|diket|av_vägen|ut_i",
    "NUM|COUNT|näve|burk|karta|ask|halv|hel|alla|hela|många|massa 2 F_DRUG & !råd|månad|barn|apoteket",
    "F_DRUG & vodka|sprit|whisky|vin|alkohol|flaska|sömn|somna|dö|vakna|blanda|blandat|överdos|räcker|farligt|dödligt & !huvudvärk|förkylning",
    "F_GUN & sitter|håller|skåpet|skåp|nyckeln|ligger|laddar|laddad|laddat|hämtat|hämtade|tog|tagit|plockat|munnen|handen|knät|farfars|morfars|pappas|garderoben & !slot|western|jakten_i_helgen|film / 12",
  ],
};
