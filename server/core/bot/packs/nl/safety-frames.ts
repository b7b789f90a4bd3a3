/** Dutch frames of crisis and care: each line is a way of saying it, with the words that can fill it. */
import type { Concepts, Rules } from "../../pack.ts";

export const frameWords: Concepts = {
  F_SELF: "mezelf, mijzelf, mij zelf, zichzelf, zich zelf, hemzelf, haarzelf, zich, me zelf",
  F_HARM:
    "kwaad, pijn, iets, wat, schade, ophangen, verhangen, verdrinken, doden, doodmaken, afmaken, vermoorden, ombrengen, snijden, snij, snijd, sneed, steken, branden, verbranden, slaan, sla, sloeg, toetakelen, verwonden, verwond, beschadigen, beschadig, krassen, kras, krabben, uithongeren, straffen, straf, vergiftigen, doodrijden, doodschieten, schieten, neerschieten, verstikken, wurgen, aandoen, aandoet, aangedaan, verminken, pijnig, pijnigen, prikken, kapot maken, kapot, van kant, om zeep, om het leven",
  F_DIE:
    "dood, doodgaan, doodga, sterven, sterf, sterft, overlijden, overlijd, creperen, crepeer, doodvallen, inslapen, doodmaken, dood te gaan",
  F_WISH:
    "wil, wilde, willen, wou, wilt, wens, wenst, hoop, hoopt, hopen, bid, liever, beter, klaar, plan, plannen, besloten, besluit, ga, gaat, gaan, denk, denkt, denken, dacht, gedachten, overweeg, overweegt, overwegen, verlang, verlangt, dreigt, dreigde, dreigen, probeer, probeert, probeerde, geprobeerd, poging, zegt, zei, zeggen, appte, stuurde, schreef, zou, moet, mag, kan, verdien, verdient, durf, zweer, beloof, zin",
  F_DONT_CARE:
    "maakt mij niet uit, maakt mij niet meer uit, maakt niet meer uit, maakt niet uit, boeit mij niet, boeit niet meer, kan mij niet schelen, kan mij niks schelen, interesseert mij niet",
  F_SOON:
    "vannacht, vanavond, vandaag, morgen, nu, straks, zo meteen, dit weekend, binnenkort, voor altijd, voorgoed, definitief, eeuwig, hierna, daarna, dan, vanmiddag, vanochtend",
  F_END: "einde, eind, punt, stop, streep",
  F_BLEED: "bloed, bloedt, bloeden, bloedens, bloedde, bloedend, blauw, littekens, wonden, wond, open",
  F_BODY_ACT:
    "bons, bonk, bonken, sla, slaan, stomp, stompen, bijt, bijten, krab, krabben, kras, snij, snijd, snijden, trek, trekken, brand, branden, prik, pulk, ram, beuk, beuken, kerf, kerven, hak, stoot",
  F_AFTER:
    "uitvaart, begrafenis, crematie, testament, levensverzekering, uitvaartverzekering, overlijdensverzekering, kist, graf, urn, rouwkaart, nalatenschap, erfenis regelen, grafsteen, donor",
  F_TRAIN:
    "trein, spoor, rails, treinrails, metro, intercity, sprinter, perron, overweg, viaduct, brug, dak, flat, balkon, snelweg, vrachtwagen, kanaal, boom",
  F_LIE:
    "liggen, lig, leggen, springen, spring, stappen, stap, lopen, loop, rijden, rij, gooien, gooi, werpen, werp, vallen, duiken, duik, staan, sta",
  F_STUPID:
    "iets doms, iets stoms, iets geks, iets ergs, domme dingen, stomme dingen, gekke dingen, rare dingen, een domme zet, iets onomkeerbaars",
  F_FUNDS:
    "spaarrekening, spaargeld, creditcards, gezamenlijke rekening, spaarpot, pensioenpot, portemonnee, loon, salaris, maandloon, weekloon, uitkering, toeslag, vakantiegeld, bonus van mijn werk, kinderbijslag, spaarcenten",
  F_LOSE_ALL:
    "leeg, is op, nul, op nul, kwijt, weg, vol, zitten vol, zit vol, in de min, rood, geplunderd, verdampt, leeggehaald, leeggespeeld, erdoorheen, erdoor, naar de knoppen, foetsie, schoon op",
  F_SHAME:
    "walg, walgen, schaam, schaamte, schuldgevoel, schuldig, ellendig, waardeloos, verschrikkelijk, vreselijk, misselijk, ziek, rot, kapot, stom, dom, slecht, wanhopig, hopeloos, mislukkeling, loser, verloren, leeg vanbinnen, smerig",
  F_BILLS:
    "huur, hypotheek, rekeningen, rekening, stroom, gas, licht, licht en gas, gas en licht, water, energie, boodschappen, eten, maaltijden, luiers, school, kinderopvang, verzekering, zorgverzekering, telefoonrekening, benzine, medicijnen, tandarts, collegegeld, gemeentebelasting, lening, leningen, huisbaas, aflossing, aflossingen, termijnen",
  F_CLEAN:
    "zonder gokken, zonder te gokken, gokvrij, niet gegokt, clean, gokken vrij, zonder casino, zonder slots, van het gokken af, zonder inzetten",
};

export const crisisFrames: Rules = {
  "crisis.frame-harm": [
    "F_SELF 5 F_HARM & !afvragen|uitsluiten|uitschrijven|blokkeren / 3",
    "F_HARM 3 F_SELF & !sluit|schrijf / 3",
    "FAMILY|FRIEND|hij|zij|ze 6 zich 4 kant|ophangen|verhangen|doden|snijden|leven",
    "maak|maken 3 mij 2 dood|af|kapot & iemand|alsjeblieft|maar|liever|graag",
    "mij doodmaken|afmaken",
    "niks|niets 3 aan & F_SELF",
    "doe|doen 2 F_SELF 5 aan",
  ],
  "crisis.frame-die": [
    "ik|hij|zij|ze|FAMILY|FRIEND|mijn 3 F_WISH 5 F_DIE",
    "F_WISH 2 ik|hij|zij|ze 4 F_DIE",
    "leef of sterf|dood",
    "leven|leef 3 sterf|sterven|dood|doodga",
    "F_DONT_CARE 6 F_DIE|leef|leven",
    "dat ik 4 F_DIE",
    "als ik 3 F_DIE",
    "ik 2 straks|morgen|vanavond|vannacht 3 dood",
    "kon ik 3 F_DIE",
  ],
  "crisis.frame-live": [
    "heeft 4 LIVE 4 zin|nut|waarde",
    "wat 4 LIVE 4 zin|nut|waard",
    "LIVE 5 zat|moe|beu|opgegeven|opgeven|voorbij|zinloos|uitzichtloos",
    "niks|niets|geen reden 4 om 3 voor 1 te leven|LIVE",
    "stap|stappen|gaan|ga|gestapt|stapte 5 uit 2 leven",
    "uit het leven",
    "geef|gaf|opgegeven 3 leven",
    "waarom 4 leven|leef|besta|geboren & ik|nog|eigenlijk",
    "deze wereld 4 verlaten|weg|vertrekken|uit",
    "verlaat|verlaten 3 wereld",
    "wereld 3 zonder mij",
  ],
  "crisis.frame-gone": [
    "ik 2 zou 3 willen 4 er niet",
    "dat ik er 2 niet 2 was|ben|meer|zou",
    "ik er 2 niet 1 meer 1 ben|was|zou",
    "zonder mij 6 beter|makkelijker|gelukkiger|rustiger|fijner|leuker|af",
    "beter|makkelijker|gelukkiger|fijner 4 zonder mij",
    "nooit 3 horen|zien & mij|me|jullie|meer",
    "verdwijnen|verdwijn & ik|wil|voorgoed|altijd|gewoon & !bonus|saldo|geld|spins",
    "grond 4 wegzakken|zakken & nooit|niet",
    "rust & voor_altijd|eeuwig|eindelijk|voorgoed & ik|wil",
    "missen|mist|mis & ik|mij & dood|weg|niet meer ben & niemand",
  ],
  "crisis.frame-end": [
    "F_END 3 eraan|hieraan|ervan|er_aan|erachter & ik|hij|zij|maak|maken",
    "maak|maken 4 F_END & eraan|hieraan|alles|leven|vannacht|vanavond|mezelf|lijden",
    "er 3 F_END 2 aan & maak|maken|maakt|hij|ik",
    "F_STUPID & ik|doe|doen|mezelf|vanavond|bang",
    "vannacht|vanavond|morgen 3 stopt|eindigt|afgelopen|voorbij & alles|het|ik",
    "klaar 2 met|mee & leven|alles|allemaal & ik|ben",
  ],
  "crisis.frame-place": [
    "F_LIE 4 F_TRAIN & ik|mij|mezelf|hij|zij|voor|onder|van|vanaf",
    "F_TRAIN 4 F_LIE & ik|hij|zij|mij|mezelf|wil|ga",
    "op|voor|onder 1 het|de 1 spoor|trein|rails|metro & ik|hij|zij|ga",
  ],
  "crisis.frame-blood": [
    "F_BODY_ACT 8 F_BLEED",
    "F_BODY_ACT 4 hoofd|gezicht|armen|arm|benen|been|huid|haren|pols|polsen|handen & mijn|muur|bloed|pijn|mezelf",
  ],
  "crisis.frame-after": [
    "F_AFTER & ik|mijn|mij|kinderen|gezin|geregeld|niemand & !bonus|spins|slot|slots|als_ik_win|farao|mummie|zombies",
    "zorg|zorgen|pas|let 4 voor|op 3 mijn 1 hond|kat|kinderen|kids|gezin|moeder|vrouw|zoon|dochter & !wachtwoord",
    "strip|doos|doosje|pot|handvol|hele|alle 3 pillen|medicijnen|tabletten|paracetamol",
    "pillen|tabletten|medicijnen 4 leeggegeten|geslikt|ingenomen|opgegeten|genomen|op",
  ],
};

export const careFrames: Rules = {
  "care.frame-funds": [
    "F_FUNDS 5 F_LOSE_ALL & !bonus|storting|waarom|opname|uitbetaling|staat|gestort",
    "creditcard|creditcards|kredieten|leningen 4 vol|maximum|limiet|max & !storten|storting",
    "hele|volledige|complete|heel 2 salaris|loon|maandloon|pensioen|vakantiegeld|uitkering|spaargeld|spaarrekening|erfenis",
    "cadeautjes|cadeaus|kerstgeld|vakantie|bruiloft|verjaardag|sinterklaas|schoolreis & vergokt|verspeeld|verloren|gegokt|ingezet",
    "F_BILLS 6 vergokt|verspeeld|gegokt|ingezet|gokken|gokkast",
    "AMOUNT|NUM 2 weg|kwijt|verloren|verspeeld|vergokt & weer|net|misgegaan|vandaag|vannacht|alweer|gisteren & !storting|opname|overgemaakt|gestort|afgeschreven",
    "misgegaan|mis 2 gegaan & weer|weg|kwijt|verloren",
  ],
  "care.frame-bills": [
    "kan|kunnen|kon 6 F_BILLS 4 niet|geen",
    "niet 3 betalen & F_BILLS",
    "F_BILLS 4 onbetaald|achterstand|achterstallig|openstaand & !bewijs",
    "sla|slaan|overslaan|overgeslagen|zonder|geen 3 maaltijden|maaltijd|eten|avondeten|lunch & !bonus",
    "niet 2 gegeten|eten & dagen|geld|gokken|kinderen",
    "geleend|leen|lenen 4 van|bij 3 FAMILY|vrienden|iedereen|werk|bank",
  ],
  "care.frame-stop": [
    "hoe 2 stop|stoppen 4 ik|hiermee|ermee|hier|daarmee & !bonus|sessie|autoplay|muziek|geluid|actie",
    "alles 2 geprobeerd & stop|stoppen|gokken|hulp|help|niks",
    "niet 3 inhouden|bedwingen|weerstaan|beheersen|stoppen|tegenhouden|losrukken & !winst|geld|jullie|opname",
    "mij|mezelf|zich 4 niet 4 inhouden|beheersen|bedwingen|stoppen",
    "ga 3 toch 2 door",
    "ik verlies 6 ik verlies",
    "blijf 3 verliezen|doorgaan|terugkomen",
    "hou|houd|stop 2 mij 3 tegen|alsjeblieft",
    "geen andere 2 oplossing|uitweg|keus",
    "nog 2 een 2 keer 2 storten|stort",
    "red mij",
  ],
  "care.frame-clean": [
    "F_CLEAN & DURATION|weer|na|begonnen|terug|toch|verloren|NUM",
    "weer|opnieuw 4 begonnen|beginnen|vervallen & gokken|spelen|casino|na|zonder",
    "na 3 NUM|maanden|jaren|dagen 3 toch|weer & gokken|gegokt|begonnen|gestort",
  ],
  "care.frame-home": [
    "maakt|maken|heeft|verwoest|verpest|sloopt|kost 4 mijn|ons 2 huwelijk|relatie|gezin|leven|vrouw|man & kapot|verwoest|verpest|stuk|sloopt|kost|gokken",
    "FAMILY 6 erachter|ontdekt|gevonden|achtergekomen & huilt|huilen|boos|weg|geld|gokken|kwaad|verdrietig|kapot",
    "FAMILY 5 huilt|huilen|huilde & geld|gokken|verloren|door|alleen|erachter|schuld",
    "FAMILY 5 niks|niets|geen idee & leningen|lening|schulden|gokken|geld|verlies",
    "FAMILY 5 leningen|lening|schulden & weet|stiekem|geheim|van",
    "bang 4 mijn 2 FAMILY",
    "FAMILY|FRIEND 8 inhouden|beheersen|stoppen|controle & niet|geen|kwijt",
    "F_SHAME & gokken|gegokt|vergokt|verspeeld|salaris|loon|spaargeld|casino|slots & !service|site|bot",
  ],
};

export const exclusionFrames: Rules = {
  "exclusion.frame": [
    "wil|graag|zou 4 geblokkeerd|uitgesloten|verbannen|geschorst 1 worden",
    "worden 2 geblokkeerd|uitgesloten & wil|graag|ik",
    "gooi|doe|maak|zet 4 ACCOUNT_ONLY 4 dicht|op_slot|uit|weg|inactief",
    "limiet|maximum|grens|plafond|max 10 storten|stort|stortingen|inzetten|verliezen|uitgeven & ik|mijn|per|wil|graag|instellen & !bonus|opname|uitbetaling",
    "storten|stort|stortingen 6 limiet|limiteren|beperken|maximum|grens|plafond & !bonus|opname",
    "niet 3 kunnen|meer 4 inloggen|spelen|storten|gokken & wil|DURATION|graag|maanden",
    "sluit|gooi|hou|houd|zet 2 mij 5 uit|buiten|eruit & maanden|jaar|half|week|weken|alsjeblieft|DURATION|graag",
    "haal|verwijder|wis 3 gegevens & profiel|account|stop",
  ],
};
