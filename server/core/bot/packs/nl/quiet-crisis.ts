/** Dutch rules of quiet danger over the fields of quiet-words.ts. K_BIZ is what a calm player asks about. */
import type { Rules } from "../../pack.ts";

export const quietCrisis: Rules = {
  "crisis.arranged": [
    "K_CHARGE|K_HOUSE 6 K_SETTLED & K_NOFURTHER|K_ADIEU & !K_BIZ / 18",
    "K_SETTLED 6 K_CHARGE & K_NOFURTHER|K_ADIEU & !K_BIZ / 18",
    "K_CHARGE 5 K_SETTLED 8 K_HOUSE 5 K_SETTLED & !K_BIZ|vakantie|verhuizing|verhuizen / *",
    "K_HOUSE 5 K_SETTLED 8 K_CHARGE 5 K_SETTLED & !K_BIZ|vakantie|verhuizing|verhuizen / *",
    "alles 3 geregeld|klaar|in_orde|op_orde|betaald|opgeruimd & K_HOUSE|K_CHARGE & !K_BIZ|vakantie|verhuizing|feest|trouw / 16",
    "K_HOUSE|K_CHARGE 5 K_SETTLED & tot_nooit|afscheid|voorgoed|daarna_ben_ik|dan_ben_ik|dan_kan_ik|ga_ik_rusten|ga_ik_slapen & !K_BIZ / *",
  ],
  "crisis.adieu": [
    "K_ADIEU & K_WASGOOD & !K_BIZ|ga_slapen|naar_bed|oude|tot_morgen|tot_straks|tot_volgende|tot_later|fijne_avond|fijn_weekend|K_THING / *",
    "NUM|COUNT 1 jaar|jaren 5 K_ENOUGHYEARS & genoeg|welletjes|geleefd|zat|volstaat|hoef|haal & !K_BIZ|klant|lid|speler|K_THING|gewacht|ervaring|rijbewijs / *",
    "genoeg_geweest|mooi_geweest|welletjes|schoon_geweest & jaar|leven|geleefd|voor_mij & !K_BIZ|klant|K_THING|jullie|app|chat|site / *",
  ],
  "crisis.height": [
    "K_STAND 5 K_HEIGHT & K_LOOKDOWN|K_WATER & !K_BIZ|K_CALM|slot|thema|hotel|vakantie / *",
    "K_HEIGHT & K_LOOKDOWN & lijkt_zo_klein|zo_klein|loslaten|over_de_rand|over_de_reling|over_de_leuning|benen_over|voeten_over|los_te_laten|stapje & !K_BIZ|K_CALM / *",
    "ik 2 K_STAND 4 K_HEIGHT & stil|rustig|klaar|alleen|nacht|koud|niemand|huil|kapot|alles|vannacht|nu & !K_BIZ|K_CALM|balkon / 14",
  ],
  "crisis.water": [
    "K_WATER 4 K_LURE & K_STAND|ik|mij & !K_BIZ|K_CALM|douche|bad|zwembad|glas|fles|drinken / 14",
    "K_LURE 2 water & K_STAND|ik|mij & !K_BIZ|K_CALM|douche|bad|zwembad|glas|fles|drinken / 10",
  ],
  "crisis.rail": [
    "K_STAND 6 K_RAIL & K_TRAIN 4 K_COMES & !K_BIZ|vertraging|thuis|werk|overstap|conducteur / *",
    "K_STAND 6 K_RAIL & K_COMES 5 K_TRAIN & !K_BIZ|vertraging|thuis|werk|overstap|conducteur / *",
    "K_TRAIN 4 K_COMES & K_RAIL & ik|mij|zit|sta|dichter & !K_BIZ|vertraging|thuis|werk|overstap / *",
    "K_STAND 4 spoor|sporen|rails|overweg|spoorwegovergang|slagbomen|treinsporen & !K_BIZ|trein_heeft|vertraging|woon|wonen|fiets|auto|wacht_tot / *",
  ],
  "crisis.blade": [
    "K_BLADE 5 K_BODY & !kraskaart|koken|gekookt|aardappelen|pleister|ongelukje|kapper|scheren|glas_bier|K_BIZ / 10",
    "K_BODY 5 K_BLADE & mijn|mij|ik|haar|zijn & !kraskaart|koken|ongelukje|kapper|scheren|K_BIZ / 8",
    "K_GUN 6 hoofd|kop|slaap|mond|kin|hart & !spel|slot|schiet / 8",
    "zit|sta|lig 4 met 3 K_BLADE|K_GUN & hand|hier|alleen|badkamer|bad|keuken & !eten|koken|schillen",
  ],
  "crisis.rope": [
    "K_ROPE 6 K_TIE & K_ROPE|om_mijn_nek|rond_mijn_nek|zolder|schuur|garage|trapgat|sterk_genoeg|houdt_mij|draagt_mij|past & touw|koord|strop|lus|riem|balk|haak|verlengsnoer|broeksriem & ik|mijn|mij & !hond|paard|schommel|was|boot|K_BIZ / *",
  ],
  "crisis.drugs": [
    "K_DRUGS & K_HOARD & ik|mij|mijn|ze & !K_BIZ|recept_nodig|apotheek_dicht|hoofdpijn|griep|hond|kat / 18",
  ],
  "crisis.if-lost": [
    "K_CONDLOSE 6 K_LOSEIT 12 K_THENGONE & !hier_weg|bij_een_ander|concurrent|andere_site / *",
    "K_CONDINV 9 K_THENGONE & !hier_weg|concurrent|andere_site",
    "K_THENGONE 8 K_CONDLOSE 5 K_LOSEIT & !hier_weg|concurrent|andere_site / *",
    "anders 5 K_THENGONE & ik|mij|voor_mij & spring|brug|spoor|boom|trein|kanaal|voorgoed|stap_ik_eruit|doe_ik_het|ga_ik_eraan / 8",
  ],
  "crisis.self-end": [
    "K_SELFEND & !saldo|winst|bankroll|portemonnee|bonus|K_THING / 4",
    "van_het_leven 4 beroven|beroof|beroofd|beroofde|benemen",
    "leven 2 benemen|ontnemen|beroven|benam|ontnam",
  ],
  "crisis.unmissed": [
    "K_UNMISSED & K_LEAVE & ik|mij|me & !K_BIZ|K_THING|klantenservice|telefoon|antwoord / 14",
    "niemand|geen_mens|geen_kat|geen_hond|wie 4 mist|missen|gemist|opvallen|merken|merkt|treuren|huilen & ik|mij & weg|er_niet|dood|verdwijn|tussenuit|niet_meer|ga|stop & !K_BIZ|K_THING / 16",
  ],
  "crisis.insured": [
    "K_LIFEINS & K_PAYSOUT & !verificatie|bewijs|document|bankafschrift / *",
    "K_IFDEAD & schuld|schulden|saldo|geld|tegoed|account|winst|kinderen|vrouw|man|ouders|verzekering & wat|hoe|wie|krijgt|krijgen|gaat|erven|last|betalen|mag|moeten & !is_overleden|was_overleden|is_gestorven / *",
    "meer 2 waard 2 dood|als_ik_dood|als_lijk|onder_de_grond|in_een_kist",
    "dood 2 meer 1 waard",
  ],
  "crisis.plan": [
    "K_PLANSET & K_CALMDEATH & ik|mij & !K_BIZ|K_THING|trouw|verhuizen|vakantie|operatie|stoppen_met / *",
    "ik|heb|k 4 datum|dag|plek|manier|methode 3 geprikt|gekozen|uitgekozen|bepaald|uitgezocht|gevonden & !K_BIZ|K_THING|trouw|bruiloft|verhuizing|verhuizen|vakantie|operatie|feest|tandarts|examen|storten|stoppen / 8",
    "weet 3 hoe|waar|wanneer 2 ik 2 het 2 ga 2 doen & !K_BIZ|K_THING",
  ],
  "crisis.last-visit": [
    "K_ONCEMORE 6 K_CONTACT & K_KIN|iedereen|allemaal|hond|kat & K_UNSAID|afscheid|laatste|laatst & !K_BIZ|jullie_gebeld|bank|klantenservice|medewerker / *",
    "K_KIN|iedereen|allemaal|hond 6 K_ONCEMORE 4 K_CONTACT & K_UNSAID|laatst|laatste & !K_BIZ|bank|klantenservice / *",
    "voor_het_laatst|de_laatste_keer|een_laatste_keer 5 K_CONTACT & K_KIN|iedereen|hond|kat|zee|graf & !K_BIZ|kapper|jackpot / 12",
  ],
  "crisis.afterwards": [
    "K_ERASE & K_AFTERWARDS & K_KIN 6 K_DISCOVER & !fraude|gehackt|stiekem / *",
    "K_KIN 6 K_AFTERWARDS & K_DISCOVER & waar_het_aan_lag|waaraan_het_lag|wat_er_gebeurd_is|mijn_spullen|als_ik_weg|als_ik_er_niet|schuldig / *",
  ],
  "crisis.again": [
    "K_FAILEDBEFORE & K_THISTIME & beter|goed|zeker|grondig|anders|echt|gevonden|dosis|hoger|meer|niemand|touw|pillen|lukken|doorzetten & !K_BIZ|K_THING|stoppen|inloggen|ronde|spel|slot|examen|rijexamen|dieet|sollicitatie / *",
    "maag_leeggepompt|leeggepompt|te_vroeg_gevonden|hebben_ze_mij_gered|had_mij_gered & !K_BIZ",
  ],
  "crisis.struck": [
    "hoofd|kop 3 tegen 2 muur|tafel|deur|bureau|vloer|grond 4 K_STRIKE",
    "K_STRIKE 4 hoofd|kop 3 tegen 2 muur|tafel|deur|bureau|vloer|grond",
    "K_STRIKE & K_BLOODY & mijn|mezelf|mijzelf & hoofd|kop|arm|armen|been|benen|pols|polsen|huid|hand|handen|mezelf|haren & !K_BIZ|kraskaart|baby|kat|hond|koken|sport|boksen|gevallen / 14",
  ],
  "crisis.attack": [
    "ga|zal|wil|moet|kga 4 K_HIM 4 K_ATTACK & K_ARMED|nu|echt|geld|vergokt & !haha|lol|grapje|scrabble|spel|tafel|poker / *",
    "K_ATTACK 4 K_HIM & ik|ga & K_ARMED & !haha|lol|grapje|spel / *",
    "eerst 6 en 1 dan|daarna 2 mezelf|mijzelf|ikzelf & K_HIM|kinderen|vrouw|man",
  ],
  "crisis.paper-news": [
    "rip 0 ik|mij|me|mezelf",
    "lezen|lees|leest|zien|zie|horen 6 krant|nieuws|journaal & rip|geen_grap|over_mij|mijn_naam|mijn_foto|wat_ik_gedaan|waarom_ik|dan_wel & !pers|redactie|journalist|oplichters|K_BIZ / *",
  ],
};
