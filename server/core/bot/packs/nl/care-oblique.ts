/** Dutch gambling harm, threats and exclusion said sideways: who pays for it, who must not know, what was sworn. */
import type { Concepts, Rules } from "../../pack.ts";

export const careWords: Concepts = {
  Q_PLAY:
    "gok, gokt, gokken, gokte, gegokt, vergokt, spelen, speel, speelt, gespeeld, speelde, slots, slot, gokkast, gokkasten, casino, casinos, roulette, blackjack, poker, wedden, wed, gewed, storten, stort, gestort, deze site, jullie site, deze app, online gokken, sportweddenschappen, spins, draaien, kasten, fruitkast",
  Q_PLAY_ONLY:
    "gok, gokt, gokken, gokte, gegokt, vergokt, vergokken, gokkast, gokkasten, casino, casinos, roulette, blackjack, wedden, gewed, slots, online gokken, sportweddenschappen, kasten",
  Q_KIN: `vrouw, man, vent, partner, vriendin, vriend, verloofde, moeder, vader, ouders, broer, broertje, zus, zusje, zoon, zoontje, dochter, dochtertje, kinderen, kids, gezin, familie, baas, werkgever, collega, maat, vrienden, opa, oma, oom, tante, neef, nicht,
    schoonouders, schoonmoeder, huisbaas, iedereen, niemand, huisgenoot, wederhelft, thuis, thuisfront`,
  Q_TELL:
    "vertellen, vertel, verteld, zeggen, gezegd, toegeven, opbiechten, opgebiecht, uitleggen, aankijken, onder ogen, bekennen, eerlijk zijn, eerlijk",
  Q_HARD: "niet, nooit, durf, hoe, bang, schaam, beschaamd, geen idee hoe, kan niet, moeilijk, zie op tegen",
  Q_HOUSEHOLD:
    "eten, boodschappen, huur, rekeningen, luiers, melk, flesvoeding, schoenen, school, schoolreis, schoolgeld, verwarming, stroom, energie, gas, benzine, medicijnen, dierenarts, hond, kat, baby, kinderen, dochters, kerst, sinterklaas, verjaardag, cadeaus, bruiloft, trouwen, trouwgeld, vakantie, vakantiegeld, aanbetaling, hypotheek, zorgverzekering, autoverzekering, studie, collegegeld, studielening, studiefinanciering, spaargeld, spaarrekening, spaarpot, pensioen, erfenis, ontslagvergoeding, loon, salaris, maandloon, uitkering, bijstand, kinderbijslag, toeslag, toeslagen, buffer, boodschappengeld, huurgeld, kindergeld, zakgeld, alimentatie, aow, wajong, ziektewet, dertiende maand, eindejaarsuitkering",
  Q_SPENT:
    "uitgegeven, verspeeld, verloren, vergokt, gegokt, erdoorheen, er doorheen, erdoor, doorheen, gejaagd, gejast, opgemaakt, is op, zijn op, was op, al op, alweer op, weer op, helemaal op, schoon op, bijna op, op is, staat op nul, op nul, weg, kwijt, ingezet, gestort, gestoken, verbrand, leeg, leeggehaald, leeggetrokken, verdampt, opgegaan, zit in, zit erin, zitten in, gaat naar, ging naar, verdwijnt, verdwenen, gestopt in, gebruikt, gepakt, verbrast, verprutst, naar de kloten, naar de knoppen",
  Q_SWORE:
    "gezworen, zwoer, zweer, beloofd, beloof, beloofde, belofte, gezegd, voorgenomen, mezelf beloofd, mijn woord",
  Q_QUIT: "stoppen, stop, nooit meer, laatste keer, niet meer, ermee te stoppen, kappen, ophouden, wegblijven",
  Q_AGAIN: "weer, terug, nog steeds, alweer, opnieuw, toch, telkens, steeds, iedere keer, elke keer",
  Q_CANNOT:
    "kan niet, kan het niet, kan maar niet, kon niet, lukt niet, lukt mij niet, lukt het niet, niet in staat, krijg het niet, moeite om, moeite met, te zwak om, niet sterk genoeg, onmogelijk om, weet niet hoe ik moet, kan er niet",
  Q_HALT:
    "stoppen, ophouden, kappen, wegblijven, weglopen, mezelf inhouden, weerstaan, bedwingen, nee zeggen, uitloggen, wegleggen, loslaten, afblijven, mee stoppen, mee ophouden, vanaf blijven, ervan afblijven, vanaf komen, van af komen",
  Q_LOW:
    "rot, slecht, somber, depressief, hopeloos, leeg, waardeloos, beschaamd, schuldig, gebroken, ziek, misselijk, kotsmisselijk, ellendig, wanhopig, alleen, eenzaam, stom, dom, mislukt, een mislukking, loser, klote, kut, kapot, verslagen, angstig, paniekerig, uitgeput, radeloos, verloren, vies, walgelijk, zwak, machteloos",
  Q_UTILITY: "stroom, elektriciteit, gas, water, verwarming, energie, licht",
  Q_HARMED:
    "verwoest, kapot gemaakt, kapotgemaakt, kapotmaakt, kapot maakt, maakt kapot, verpest, vernield, vernielt, gesloopt, sloopt, gekost, overgenomen, beheerst, overheerst, opgevreten, opgeslokt, verziekt, vernietigd, geruineerd, beroofd, maakt mij kapot, heeft mij kapot, heeft mij alles",
  Q_MINE:
    "mijn leven, mijn huwelijk, mijn relatie, mijn gezin, ons gezin, ons leven, mijn gezondheid, mijn hoofd, mij, ons, alles wat ik had, mijn huis, mijn baan, mijn vriendschappen, mijn slaap, ons spaargeld, ons huis, mijn familie, mijn toekomst",
  Q_LOAN:
    "lening, leningen, krediet, creditcard, creditcards, in het rood, rood staan, sta rood, staat rood, roodstand, geleend, leen, lenen, doorlopend krediet, minilening, klarna, achteraf betalen, tweede hypotheek, overwaarde, voorschot, beleend, verpand, verkocht, verkopen, marktplaats, pandjeshuis, woekeraar",
  Q_MONEYWORD:
    "geld, spaargeld, pensioen, aow, loon, salaris, uitkering, erfenis, pinpas, pas, huur, alles, huis, sieraden, duizenden, honderden, zakgeld, bijstand, rekening, centen, fortuin",
  Q_VIOLENCE:
    "vermoord, vermoorden, maak dood, dood, doodslaan, steek, neersteken, schiet, neerschieten, wurg, wurgen, sla, slaan, in elkaar, op je bek, op je smoel, op je bakkes, klappen, trap, verrot, verbouw, kapot slaan, afmaken, maak af, snij, mep, molesteren, breek, breken",
  Q_YOURS:
    "je, jou, jouw, jullie, u, personeel, medewerkers, medewerker, manager, baas, je familie, je kinderen, je gezin, jullie kantoor, wie, degene, die gast, die vent, die agent, een van jullie, allemaal, iedereen daar, iemand daar, iemand van jullie, jullie mensen",
};

export const careOblique: Rules = {
  "care.must-not-know": [
    "durf|hoe|bang|schaam|kan|moeilijk 6 Q_KIN 5 Q_TELL & !bonus|uitnodigen|vriendenbonus|hoe_lang|opname / 9",
    "durf|schaam 3 niet 6 Q_TELL|thuis",
    "Q_TELL 5 Q_KIN & niet|durf|nooit|hoe|schaam|bang & !bonus|vriendenbonus|spelregels",
    "verstop|verstopt|verberg|verborgen|verzwijg|stiekem|geheim|verduister 7 Q_KIN|thuis & !symbool|spel|bonus",
    "lieg|liegen|gelogen|loog|voorgelogen|smoes|smoesjes 6 Q_KIN|waar|geld|hoeveel|erover & !jullie_liegen",
    "Q_KIN 5 voorgelogen|gelogen|bedrogen|belazerd & ik|heb|geld|over",
    "Q_KIN 4 weet|weten|weet_het|mag|mogen 4 niet|niks|nooit|niets & geld|gokken|verlies|schuld|kwijt|erg|hiervan|dit|ervan|NUM|AMOUNT & !hoe_dat_werkt|bonus",
    "niemand 3 weet & erg|gokken|schuld|kwijt|dit|verloren",
    "Q_KIN 4 vond|vindt|ontdekt|ontdekte|zag|gevonden & afschriften|rekening|geschiedenis|schulden|leningen|brief|brieven|app & !document|verificatie / 9",
  ],
  "care.pays-for-it": [
    "Q_HOUSEHOLD 5 Q_SPENT & !op_mijn_naam|op_naam|op_haar_naam|op_zijn_naam|insturen|adres|bonus|bewijs|document|opname|upload|verificatie|afschrift|accepteren|waar_is|gestort_op / 7",
    "Q_SPENT 6 Q_HOUSEHOLD & !haha|bonus|bewijs|document|opname|upload|verificatie|accepteren / 7",
    "geld 3 voor|van 4 Q_HOUSEHOLD & weg|op|verloren|vergokt|gestort|gebruikt|kwijt|terug|opgemaakt",
    "al|heel|hele|volledige|bijna_al|elke|iedere 3 loon|salaris|geld|inkomen|uitkering|pensioen|cent & jullie|casino|hier|gaat|ging|weg|in|verloren|op|gokken|kasten & !winst|uitbetaling|waar / 8",
    "geld & elke_keer|zodra|iedere_keer|elke_maand & op|weg|middernacht|kwijt & !uitbetaling|opname|storting|winst|hoe_lang|bonus / 12",
    "loon|salaris|uitkering & elke_keer|zodra|binnen|iedere_keer|elke_maand|altijd & op|weg|middernacht|dezelfde_dag|uur|kwijt & !uitbetaling|opname|storting|winst|hoe_lang|bonus / 12",
    "kan|kon|kunnen 5 niet|geen 4 eten|voeden|voeren|kleden|stoken & kinderen|hond|gezin|ik|geld|geven|kopen",
    "kinderen|hond|gezin|baby 4 geen|niks|niet 3 eten|geven",
    "Q_UTILITY 4 afgesloten|uitgezet|afgesneden|eraf",
    "slaap|slapen|woon|leef|lig 4 auto|straat|bank_bij|busje|tent|opvang|park|hotel & sinds|ik|alles|kwijt|huis",
    "niet|niks|geen 3 gegeten|eten|geslapen|gedoucht 4 sinds|al|voor|dagen|over|vandaag|want & alles|verloren|gokken|geld|erin|spelen|gestort|kinderen",
    "sinds 3 niet|niks 2 gegeten|geslapen",
    "niet 3 van 2 mij|mezelf 1 was|is & geld",
    "geld 5 niet 2 mijn|van_mij & gestort|gespeeld|verloren|vergokt|gebruikt|ingezet",
    "geld|kas|pinpas|rekening 3 van 3 werk|zaak|bedrijf|club|vereniging|kerk|klant|klanten|oma|opa|moeder|vader|baas|kinderen & verloren|vergokt|gebruikt|gepakt|gespeeld|gestort|gepikt",
    "Q_LOAN & Q_PLAY_ONLY|storten|gestort|verloren|verder_spelen|door_te_spelen|door_kunnen_spelen|te_kunnen / 10",
    "ik 4 baan|werk|huis|woning|bedrijf|rijbewijs|kinderen|vrouw|gezin|waardigheid 3 kwijt|verloren & !document|adresbewijs / 7",
    "ontslagen & gokken|casino|spelen|geld",
    "sla|slaan|oversla|overgeslagen 3 maaltijden|eten|ontbijt|lunch|avondeten",
    "raken|raak|verlies|verliezen|kwijt 3 huis|woning|flat & gokken|schulden|mijn|we|hypotheek",
  ],
  "care.swore": [
    "Q_SWORE 8 Q_QUIT & !bonus|mails|spam / 6",
    "Q_SWORE 6 Q_AGAIN & Q_PLAY|stoppen|hier",
    "hier 4 ben|zit 2 ik 3 weer|alweer & uur|nacht|TIME|s_nachts|gezworen|toch|storten|gokken",
    "zit 3 ik 2 weer & nacht|nachts|TIME|uur",
    "kom|keer|ga|blijf|kruip 3 steeds|altijd|telkens|toch|weer|maar 3 terug|terugkomen & ik|hoewel|terwijl|geld|verlies|stoppen",
    "nog|even 2 een 2 spin|keer|storting|inzet|potje & altijd|en_dan|nooit|weer|steeds|laatste",
    "elke|iedere 2 keer 5 stoppen|weg & weer|terug|niet|toch",
    "ging|gaat|gegaan|is 3 weer|vanavond|vannacht|toch|net 3 mis|fout & jaar|clean|gestopt|gokken|maanden|weken",
  ],
  "care.cannot-stop": [
    "Q_CANNOT 5 Q_HALT & !geluid|muziek|autoplay|animatie|mails|bonus|opname|video|meldingen|popup / 6",
    "vertrouw 2 mezelf|mijzelf 3 niet",
    "NUM|DURATION|hele_nacht|hele_dag|heel_weekend 3 achter_elkaar|aan_een_stuk|non_stop|door|zonder_slaap|onafgebroken & Q_PLAY|wakker|op & !uitbetaling|wachten / 8",
    "herken 3 mezelf|mijzelf",
    "net|als|een|soort|zoals 2 een 1 drug|drugs|gif|ziekte|duivel|val|gevangenis & het|dit|gokken|spelen|casino|slots & !graphics|muziek",
    "tot 3 nek|oren & schuld|schulden|gokken|water|problemen",
    "boven 2 hoofd & groeit|schulden|gokken|mij|het",
    "professionele|psychische|psychologische|medische 1 hulp|begeleiding",
    "psycholoog|psychiater|therapeut|verslavingsarts|afkickkliniek|jellinek|brijder|aa_groep|hulpverlening|hulpverlener & ik|nodig|gokken|mijn|help|moet|zoek|heb",
    "denk|droom|dromen|denken 4 gokken|slots|casino|roulette|spelen|wedden & alleen|altijd|nacht|constant|elke|niks_anders|hele_dag",
    "drang|neiging|kriebels|trek|verleiding & gokken|spelen|casino|storten|wedden",
    "pak|neem|hou|sluit 3 mijn 2 pas|kaart|telefoon|geld|pinpas 3 af|weg",
    "bescherm|red|behoed|stop|hou|houd 2 mij 5 tegen|mezelf|tegen_mezelf|alsjeblieft",
    "niet 3 in 2 de 1 hand & ik|het|gokken|mezelf|spelen",
    "loopt|gaat|liep|ging 4 uit de hand|uit_de_klauwen & gokken|ik|het|spelen",
    "te ver 2 gegaan|gaan & gokken|ik|spelen|schulden",
    "voel|ben|voelt 3 junk|junkie|slaaf|verslaafde|zombie & gokken|casino|spelen|hier|ik",
    "probleem 3 met 3 gokken|geld|slots|casino|spelen",
    "niet 1 leuk 1 meer & stoppen|verloren|gokken|geld",
  ],
  "care.feels": [
    "voel|voelde|voelt|ben|zo 4 Q_LOW & !ajax|feyenoord|psv|wedstrijd|team|club & verloren|verlies|verliezen|gokken|gegokt|slots|casino|gestort|vergokt|alles|kwijt & !verbinding|wachtwoord|telefoon|kaart|service|winst|site|spel|saldo|opname|storting|bonus / 8",
    "huil|jank|huilen|janken|gehuild|gejankt|brul 5 slaap|nacht|vloer|elke|badkamer|nu|hier|scherm|verliezen|verloren|sessie",
    "Q_PLAY_ONLY 5 Q_HARMED",
    "Q_HARMED 3 Q_MINE & Q_PLAY_ONLY|dit|hier|jullie|verlies / 8",
    "Q_MINE 4 kapot|stuk|puinhoop|hel|voorbij|op_de_klippen|ingestort|naar_de_kloten & Q_PLAY_ONLY|door|sinds|ik|dit / 9",
    "zette|zet|gooide|gooit|schopte|trapte|gezet|gegooid 3 mij 3 eruit|buiten|op_straat|huis & Q_KIN",
    "Q_KIN 5 weg|verlaten|verlaat|scheiden|vertrokken|haat|opgestapt & hierdoor|door|gokken|schulden|geld|slots|casino|bij_mij & !document|bericht|uitbetaling / 9",
    "moet|wil 4 terugwinnen|terug_winnen|terugverdienen|terughebben|terug & voordat|anders|vrouw|wanhopig|alsjeblieft|huur|verlies|verloren|huisbaas & !opname|bonus|inloggen",
    "verlies|verliezen 4 terug|vergoed|terugbetaald & wanhopig|alsjeblieft|verslaafd|kinderen|kan|ik",
    "smeek|bid|soebat|kniel",
    "geef 4 tenminste|iets|wat|helft|beetje|toch 4 terug|spins|bonus|geld & verloren|niks|kinderen|eten|kwijt|huur",
    "blut|platzak|aan_de_grond|berooid|straatarm & verloren|verlies|gokken|door|casino|kinderen|alsjeblieft|sinds & !bonus|lol|haha / 7",
    "zit|sta|lig 2 te 2 trillen|huilen|janken|shaken|rillen & geld|verloren|weg|kwijt|spaargeld|gokken|alles",
  ],
  "care.of-others": [
    "Q_KIN 5 Q_PLAY_ONLY 5 Q_MONEYWORD|alles|elke|te_veel|stiekem|probleem|weer|weg|dagelijks|verslaafd|stoppen|zorgen|hulp & !cadeau|gratis / 9",
    "mijn 1 Q_KIN 6 Q_SPENT 3 Q_MONEYWORD|bij_jullie & Q_PLAY|jullie|site|elke / 12",
    "mijn 1 Q_KIN 6 Q_MONEYWORD 4 Q_SPENT & Q_PLAY|jullie|site|elke|weg / 12",
    "Q_KIN 8 Q_MONEYWORD 1 weg|op & speelt|gokt|jullie",
    "mijn|onze 1 Q_KIN 4 kan|wil|stopt 4 niet 3 stoppen|ophouden|laten",
    "mijn|onze 1 Q_KIN 3 blijft 3 spelen|gokken|storten|inzetten",
    "mijn|onze 1 Q_KIN 3 verslaafd|gokverslaafd|teruggevallen",
    "Q_KIN 4 stal|steelt|jat|jatte|pakt|pakte|gebruikt|pikt|pikte 4 mijn|ons|onze & geld|pas|spaargeld|rekening & Q_PLAY|jullie",
    "zoon|dochter|kind|broertje|zusje|neefje|nichtje|puber|tiener|jongen|meisje|kinderen|kleinzoon 5 MINOR_AGE|minderjarig|onder_de_18|op_school",
    "zoon|dochter|kind|broertje|zusje|neefje|nichtje|puber|kleinzoon|kinderen & gebruikt|speelt|speelde|gespeeld|stort|gestort|ingelogd|zit & mijn_account|mijn_kaart|mijn_telefoon|zonder|jullie_site|op_mijn",
    "ik 1 ben 1 MINOR_AGE & kan|mag|nog|speel|spelen|geld|account|winst|opnemen|storten|krijgen|maar|en|jaar|school|ouders|oud|registreren|inschrijven & !minuten|uur|dagen|euro|spins|procent|rondes|punten|level|weken / 9",
    "leeftijd & gelogen|verkeerd|vals|fake|nep",
  ],
};

export const threatOblique: Rules = {
  "threat.oblique": [
    "ik|wij|we 4 weet|weten|zoek|vind|vinden|achterhaal|opgezocht 5 waar & woon|woont|wonen|werk|werkt|werken|kantoor|zit|zitten|kinderen|familie|jullie & !mijn|uitbetaling|bewijs|invullen|vak|document / 7",
    "kijk|kijken|uitkijken|oppassen|pas|let 4 achter|om|op|goed & personeel|medewerkers|jullie_personeel|je_kinderen|je_familie|als_je_naar_huis|buiten_komt|over_straat & !spel",
    "personeel|medewerkers 4 moet|moeten|mag|mogen 4 uitkijken|oppassen|bang",
    "iemand|jullie|je|degene 4 bloeden|boeten|spijt_krijgen|kapot_gaan|eraan & hiervoor|gaat|gaan|zal|zullen|zweer & !bonus",
    "ik|wij 3 Q_VIOLENCE 3 Q_YOURS & !kans|dealer|spel|bank|toch|klap / 4",
    "Q_VIOLENCE ik 3 Q_YOURS",
    "sla|slaan|trap|mep|verbouw|wurg|maak 3 mijn|de|onze 2 vrouw|vriendin|man|kinderen|moeder|vader|vriend|hond & elkaar|dood|kapot|ik|als|verrot",
    "breek|breken|sla|trap 3 je|jullie|zijn|haar 2 benen|nek|gezicht|kop|botten|tanden|poten|armen|bek|kaak|hersens",
    "kom|komen|sta|stap|rij 5 mes|pistool|wapen|honkbalknuppel|knuppel|hamer|bijl|benzine|maten|vrienden|gasten & jullie|je|kantoor|pand|deur|langs",
    "fik|brand|steek|blaas|gooi|knal|sloop 4 kantoor|tent|pand|gebouw|hoofdkantoor|zaak|casino|boel & ik|af|in|plat|op|jullie",
    "bom 4 kantoor|gebouw|pand|casino|jullie",
    "jullie|je 2 gaan|gaat|zullen 3 boeten|bloeden|branden|dood|spijt & ik|dag|zweer|familie|hier",
  ],
};

export const exclusionOblique: Rules = {
  "exclusion.oblique": [
    "maximum|limiet|plafond|grens|max|budget|begrenzing 8 verliezen|verlies|verlieslimiet|uitgeven|storten|stortingen|inzetten|maandlimiet & ik|mijn|graag|zet|stel|per_dag|per_week|wil & !bonus|opname|opnemen|winst|uitbetaling|tafel|wat_is / 8",
    "maandlimiet|weeklimiet|daglimiet|stortlimiet|speellimiet & verlaag|verhoog|omlaag|omhoog|mijn|zet|aanpassen|lager|hoger|wijzig & !opname|uitbetaling",
    "haal|verwijder|gooi|schrap|knikker|schop 2 mij 4 site|systeem|bestand|casino|platform|eraf|af|uit & !lijst|wachtrij|tafel|spel|mailing",
    "laat 2 mij 3 niet 3 storten|spelen|inzetten|gokken|inloggen|binnen & !waarom|jullie_laten|opnemen",
    "niet|nooit 2 meer 3 laten|toelaten 3 storten|spelen|inloggen",
    "weiger 2 mijn 1 stortingen|storting|inzetten|kaart",
    "tijdslimiet|tijdlimiet|sessielimiet|speeltijdlimiet|realiteitscheck|reality_check|speeltijdherinnering",
    "afkoelperiode|afkoelingsperiode|afkoelen|bedenktijd|time_out|timeout & !sessie|error|pagina|verbinding",
    "op slot & ik|mijn|mij|account|even|uur|dag|week|maand|graag|DURATION & !gooi_niet|waarom|staat|zit|is / 5",
    "dicht|weg|eraf|afstand|pauze|rust 4 DURATION & graag|wil|account|mij|even|mag & !uitbetaling|opname|geld|bonus / 6",
    "pauze|rust|afstand|vakantie|break 3 van 3 gokken|casino|spelen|slots|jullie|wedden",
    "blokkeer|sluit|ban|verban|weer 2 mij 3 voorgoed|definitief|alsjeblieft|permanent|overal|graag|uit|buiten & !waarom|jullie_hebben",
    "ban 1 mij",
    "cruks|uitschrijven|gamstop|spelpaus|oasis|zelfuitsluiting|gokstop",
    "zeg|opzeggen|opzeg 3 lidmaatschap|account|inschrijving|profiel & op|mijn|wil",
  ],
};
