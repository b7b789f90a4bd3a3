/** Dutch rules over the words of distress-signs-words.ts: last things and farewells are crisis, who pays for the play is care. */
import type { Rules } from "../../pack.ts";

export const crisisSigns: Rules = {
  "crisis.sign-gifts": [
    "D_OWN 4 D_GIVEN 4 D_HEIR & D_CLOSING|D_PAPERS|afscheid|account|saldo|nodig|alles|klaar|ook|straks / 16",
    "D_OWN 5 D_GIVEN & D_CLOSING|D_PAPERS|O_NONEED|klaar|geen_zorgen|rustig / 16",
    "D_PAPERS 4 D_READY|klaar|op_tafel|in_de_la|keukentafel & D_OWN|account|saldo|afscheid|mij|alles / 16",
    "D_PAPERS 4 op_tafel|tafel|in_de_la|neergelegd|klaargelegd|achtergelaten & !waar|upload|foto|verificatie",
    "laat|maak|stuur|schrijf|zet 6 saldo|geld|winst|tegoed 6 D_HEIR & D_CLOSING|D_NEGSELF|O_NONEED|straks|zorg / *",
    "D_NEGSELF & saldo|tegoed|geld|account|kinderen|hond|katten|dochter|zoon|vrouw|man / 14",
  ],
  "crisis.sign-farewell": [
    "D_CLOSING & D_OWN 6 voor|naar|krijgt|mag & !BONUS / *",
    "D_CLOSING & D_JOIN 5 D_KIN & D_DEADKIN / *",
    "D_JOIN 5 D_KIN & D_DEADKIN & !kerkhof_bezoeken|begrafenis_van|verificatie|document|erfenis|account / 12",
    "D_DEADKIN 5 D_JOIN & straks|vannacht|vanavond|snel|gauw|binnenkort|eindelijk|nu / 10",
    "slaapwel|welterusten|slaap_zacht|slaap_lekker|goedenacht|vaarwel|adieu|salut|dag_allemaal|dag_iedereen 5 voor_altijd|voorgoed|voor_eeuwig|deze_keer|definitief|nooit_meer / 12",
    "voor_altijd|voorgoed 4 deze_keer|nu_echt|slapen|rust|stil|weg & !spelen|account|uitsluiten|stoppen|sluiten",
    "huil|treur|rouw 2 niet 3 mij",
    "ben|is|wordt 4 ik 3 dat_ook",
    "morgen|straks|vanavond|vannacht|binnenkort|overmorgen 4 ben 4 ik & ook|weg|er_niet|niet_meer|weg_ook & !weer|terug|thuis|jarig|op_werk|vrij|vakantie|om|bonus / 7",
  ],
  "crisis.sign-last-play": [
    "D_LASTPLAY & D_THENKNOW & !bonus|opname|uitloggen / *",
    "D_THENKNOW & D_READY / *",
    "D_READY 4 D_PLACE & !wifi|bonus|id|paspoort|documenten|telefoon|controller|laptop|snacks|bier|verificatie|scan / 8",
    "D_LASTPLAY & D_READY & D_PLACE / *",
    "anders 3 help|handje 4 handje|mezelf|mij|zelf",
    "help|helpen|geholpen 3 een_handje & dood|doodgaan|sterven|anders|zelf / 10",
    "recht|goed 2 zetten|maken & nooit_geboren|geboren|bestaan",
  ],
  "crisis.sign-body": [
    "D_HOPE 9 D_HEART 5 D_CEASE",
    "D_HEART 4 D_CEASE & D_HOPE|wil|graag|gewoon|nacht & !spel|klop",
    "D_SELFX 5 D_HARMX & ik|k|ga|wil|hij|ze|zij|zou|kan & !moeite|schuld|account|beperken|kaart|uitsluiten / 6",
    "D_HARMX 3 D_SELFX & ik|ga|wil|hij|ze|zou & !moeite|account|geld / 5",
    "in_slaap|inslapen|slapen|slaap 5 niet_meer|nooit_meer|nooit 3 wakker|opstaan|op_te_staan",
    "perron|spoor|brug|viaduct|dak|kade|kanaal & naar_huis|D_NEGSELF|alles_weg|loon|huilen|weet_niet_of / *",
    "denk|denken|kijk|kijken|staren|staar|loop|rijd|rij|ga|trekt 6 kanaal|spoor|brug|viaduct|water|gracht|trein|dak|rails & elke|alleen|steeds|vaak|telkens|lang|aan|mij & !vakantie|station|reis|vertraging|staking|slot|spel|bonus|NUM / 8",
    "genoeg|zat|hele|stapel|voorraad 3 pillen|medicijnen|tabletten|slaappillen|insuline|oxazepam|morfine & !recept / 6",
    "pillen|medicijnen|tabletten|slaappillen 4 in_huis|gespaard|opgespaard|bewaard|klaar|opgepot|verzameld",
  ],
  "crisis.sign-exit": [
    "D_HE 6 D_EXIT & !winst|inzet|bonus|account_wil|abonnement / 8",
    "D_HE 8 D_HESTATE & bang|help|zorgen|ongerust|dood|zei|appt|appte|stuurde|vergokt|verloren|online|trouwring|schuld|politie|wat_moet|wat_nu & !verificatie|bonus|uitbetaling|medewerker|opname / 16",
    "poging & jaar|ooit|vroeger|eerder|jaren|maanden|weer|opnieuw|ziekenhuis|gedaan|ondernomen & !inlog|inlogpoging|storten|upload|verificatie|opname|derde_poging|wachtwoord / 10",
    "weer|opnieuw 3 die|dezelfde 1 kant 2 op|uit",
    "er 1 een 1 eind|einde|punt 1 aan & maak|maken|draai|brei|vanavond|nu",
    "uitzichtloos|levensmoe|levensmoeheid|doodongelukkig|doodswens|euthanasie|voltooid_leven",
    "zelfmoord|zelfdoding 6 optie|oplossing|uitweg|gedachte",
    "wil|mag|kan|zou|hoop 3 ik 5 nooit|niet 2 meer 2 thuis|wakker|opstaan|terugkomen|terug_hoeven",
  ],
};

export const careSigns: Rules = {
  "care.sign-others-money": [
    "geld|centen|NUM|AMOUNT|kas|pot 5 D_MONEYOF 5 D_TAKEN & D_PLAYWORD|terugleggen|terug|merkt|zodra|voor|alles / 14",
    "D_TAKEN 5 uit|van|bij 3 D_MONEYOF & geld|kas|AMOUNT|NUM & D_PLAYWORD|terugleggen|terug / 14",
    "geld|kas|AMOUNT|NUM 3 van|uit 3 D_MONEYOF & terugwinnen|terug_winnen|terugleggen|terug_te_winnen|kans|vergokt|verspeeld|gegokt / 14",
    "kas|clubkas|klaskas|kassa|pot|fooienpot 4 D_TAKEN|leeg|greep",
  ],
  "care.sign-sold": [
    "D_VALUABLE 4 D_PAWN & D_PLAYWORD|geld|huur|schuld|alles|verder|vandaag|nu|weer & !advertentie|prijs_gewonnen / 16",
    "D_PAWN 4 D_VALUABLE & D_PLAYWORD|geld|huur|schuld|alles|verder|weer / 16",
  ],
  "care.sign-income": [
    "D_INCOME 5 D_DRAINED & !bewijs|document|verificatie|upload|uitbetaling|opname|storting_weg|BONUS / 7",
    "D_DRAINED 4 D_INCOME & D_PLAYWORD|weer|alles|hele / 10",
    "anders|weer|elke_maand|iedere_maand & D_INCOME & D_DRAINED|limiet|storten|blokkeer|kwijt",
    "D_AID & ik|mijn|mij|onze|kinderen|gezin|D_PLAYWORD & !klacht|stuur|stap|jullie_een|BONUS|inkomsten|document / 12",
    "NUM|AMOUNT 3 in 1 de|het 1 min|rood",
  ],
  "care.sign-blame": [
    "D_BLAME",
    "NUM 1 D_DEPOSITS & !limiet|hoeveel|BONUS / 6",
    "D_DEPOSITS & nacht|avond|dag|uur & tegen|ziet|normaal|stop|alles|schuld|niemand|kwijt|niet",
    "zorgplicht",
  ],
  "care.sign-loop": [
    "D_BADLOOP & ik|mij|gokken|spelen|geld|schulden|alles & !spel|app|internet|verbinding / 10",
    "ik|wij|hij|ze|zij 4 slaap|slapen|eet|eten 2 niet 6 spelen|gokken|speel|gok|draaien",
    "dokter|huisarts|psycholoog|psychiater|therapeut 4 zegt|zei 4 stop|stoppen|hulp",
    "tot 2 TIME|vijf_uur|zes_uur|vier_uur|sochtends|ochtend & zit|draai|speel|gok|dice|slots|wakker & !open|bereikbaar|geopend|chat",
    "schaam|schaamte|spijt 5 kapot|dood|rot|diep|zo & weg|verloren|geld|gokken|kwijt|gestort",
    "kan|kon 2 niet|nie 2 stoppen|stoppe|stopen|ophouden|ermee_ophouden",
  ],
};
