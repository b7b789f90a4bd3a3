/** Swedish rules that hand over: security, complaint, account, faults, person, rejected answers. */
import type { Rules } from "../../pack.ts";

export const security: Rules = {
  "security.hacked": [
    "hackad|hackat|hackats|hackade|hacker|kapad|kapat|kapats|phishing|nätfiske|id_kapad|identitetsstöld|bedrägeri|intrång",
    "konto|kontot|profil|leg|kort|bankid|identitet 5 tagits_över|övertaget|stulet|stulits|stulen|missbrukats|missbrukat|använts_av|kapat|läckt|skimmat",
    "någon|annan|okänd|främmande|obehörig|ex|exet 5 konto|kontot|kort|kortet|leg|uppgifter|namn|bankid|lösenord & använt|använder|loggat|loggar|tagit|stulit|har|spelar|skapat|ändrat|över",
    "okänd|okänt|misstänkt|skum|konstig|främmande 2 inloggning|enhet|transaktion|uttag|mejl|mail|sms|länk",
  ],
  "security.identity": [
    "stulet|stulen|stulit|snott|förlorat|tappat|bestulen 3 kort|kortet|kreditkort|bankkort|leg|pass|mobil|plånbok|identitet & !villkor",
    "utan min tillåtelse|vetskap|medgivande",
    "det var inte jag",
    "inte 2 jag 2 loggat|loggade|gjort & inloggning|uttag|transaktion|insättning",
    "mejl|mail|sms|länk|samtal 5 falskt|fejk|bluff|äkta|misstänkt & er|från|är",
    "ber|frågar|ringde 5 lösenord|kod|bankid|pinkod & någon|samtal|sms|mejl",
  ],
};

export const complaint: Rules = {
  "complaint.official": [
    "bemött|bemöts|bemötande|bemötandet|otrevlig|otrevliga|otrevligt|otrevli|ohyfsad|ohyfsat|nonchalant|arrogant|oförskämd|snorkig|kaxig|påhoppad & !inte_alls|aldrig",
    "kritik|synpunkt|synpunkter|åsikt|missnöje|invändning & rikta|riktar|framföra|lämna|skicka|vem|vart|er|ert",
    "reklam|reklamen|annons|annonser|annonsen|utskick & skamlig|skamligt|skandal|osmaklig|barnprogram|barnprogrammet|barn|barnen|minderårig|minderårige|oacceptabelt|stötande",
    "tre|två|flera|fyra|olika|NUM 2 svar|besked|versioner & agenter|personer|handläggare|gånger|olika|chattar|agent",
    "klagomål|klaga|klagar|klagan|reklamation|klagomålet",
    "inte|missnöjd|ej 2 nöjd|glad|imponerad",
    "missnöjd|besviken|besvikna|oacceptabelt|oprofessionellt|skandal|bedrövligt",
  ],
  "complaint.legal": [
    "advokat|advokaten|jurist|juristen|juridiskt|rättsligt|stämma|stämmer_er|stämning|domstol|tingsrätt|polis|polisanmäla|polisanmälan|polisanmäler",
    "polisen & !DOCUMENT|leg|nationellt|pass / 6",
    "spelinspektionen|konsumentverket|arn|allmänna_reklamationsnämnden|konsumentombudsmannen|ko & anmäla|anmäler|anmält|anmälan|kontakta|vänder|går",
    "anmäla|anmäler|anmält|anmälan & er|ni|detta|det",
    "trustpilot|recension|tidningen|media|aftonbladet|expressen|flashback|facebook|journalist",
    "varna|varnar 3 alla|andra|folk|vänner",
  ],
  "complaint.accuse": [
    "bedragare|bedrägeri|lurendrejare|lurendrejeri|lurad|lurade|lurar|blåsta|tjuvar|tjuv|skojare|bluff|bluffbolag|bluffcasino|svindel|svindlare|kriminella|banditer|rånare|rån|lögnare|scam|scammers|oseriösa|ohederliga",
    "riggat|riggade|riggad|rigged|manipulerat|manipulerad|manipulerade|fuskar|fusk|uppgjort|orättvist",
    "ni 3 ljuger|stjäl|lurar|fuskar|bedrar|suger",
    "vinner|vinna 2 aldrig",
    "aldrig 2 vinner|vinna|vinst",
  ],
  "complaint.insult": [
    "INSULT",
    "SWEAR SWEAR",
    "SWEAR & YOU|skit|service|detta & !hehe|haha|satt_mig_i",
    "dra 1 åt",
    "^ dra $",
    "ni|er|service|kundtjänst|sajt|bolag|casino|bot 4 suger|värdelös|värdelösa|kass|kassa|usel|usla|dålig|dåliga|skämt|skräp|katastrof|patetisk",
    "dålig|usel|kass|värdelös|sämsta|sämst|hemsk|urusel 2 service|kundtjänst|casino|bolag|sajt|bot|support|app",
    "rasande|förbannad|arg|skitförbannad|vansinnig|irriterad & jag|är|nu",
    "slöseri med tid",
    "emojiangry",
  ],
};

export const account: Rules = {
  "account.blocked": [
    "BLOCKED_BY_YOU & !vill|snälla|bonus|BONUS|uttag|spelet / 6",
    "ACCOUNT_ONLY 5 BLOCKED & !bonus",
    "utestängd|bannad|suspenderad|utesluten|utkastad|utelåst|avstängd",
    "varför 5 BLOCKED & !bonus|PAYOUT|spelet",
    "logga_in|inloggning & BLOCKED",
    "^ BLOCKED $",
    "^ BLOCKED & gjort|gör|varför|fel|inget|hur / 6",
    "inloggning|inloggningen|logga_in 2 nekas|nekad|nekades|avvisas|avvisades|stoppas",
    "står|är|blev|blivit 2 blockerad|spärrad|låst|avstängd|utestängd",
    "ni 2 kastade|slängde|sparkade 2 ut|mig",
  ],
  "account.unblock": [
    "UNBLOCK & !BONUS|bonus|nivå|spelet",
    "ta|tar|få|får|häva|häv 4 bort|av|upphävd 2 blockering|blockeringen|spärr|spärren|avstängning|avstängningen|ban",
    "blockeringen|spärren|avstängningen 4 bort|hävd|upphävd",
  ],
  "account.multiple": [
    "MULTI",
    "anklagad|anklagar|anklagas|beskylld|beskyller|misstänkt & konto|konton|fusk|bonusmissbruk",
  ],
};

export const technical: Rules = {
  "technical.fault": [
    "GAME & FAULT & !hur|BONUS|pengar / 6",
    "APP & FAULT & !hur / 6",
    "FAULT 4 GAME|APP",
    "driftstörning|driftstopp|felmeddelande|felkod|kraschar|kraschade|kraschat|buggar|laggar|svart_skärm|vit_skärm|hängt_sig|hänger_sig|tekniskt_fel|tekniska_problem",
    "spel|spelet|slot|slotten|automaten|appen|sidan|sajten 4 inte 2 laddar|startar|öppnas|fungerar|funkar|reagerar|igång",
  ],
  "technical.dead": [
    "täcker|skymmer|ligger_över|hamnar|försvinner|hoppar|flimrar|blinkar|skakar|överlappar|kapas|klipps & skärmen|tangentbordet|knappen|knapparna|fältet|krysset|rutan|rutorna|popup|menyn|utanför|bakom|texten|kassan & !BONUS|PAYOUT|film",
    "sökfältet|sökrutan|sökfunktionen|filtret|sorteringen|favoriter|favoriterna|spelhistoriken 4 inga|inget|inte|tom|tomt|funkar|hittar",
    "mikrofonen|mikrofon|micken|kameran|hörlurarna|dealern 6 inte|dog|tyst|hör|funkar|hörs & !BONUS|trevlig",
    "H_GADGET 4 H_DEAD & !BONUS|DOCUMENT|hur_tjusigt|snyggt / 8",
    "H_DEAD 2 länk|länkar|app|sida|knapp|sajt",
    "H_GADGET 2 dödar|äter|dränerar|suger|kokar 2 batteri|batteriet|telefonen|mobilen|minnet",
    "visas|visar|syns|står|ser_jag 3 frågetecken|konstiga_tecken|hieroglyfer|fyrkanter|rutor|grå_ruta|svart_ruta|vit_ruta|bara_kod",
    "fel|annat|engelska|finska|norska|tyska|ryska 1 språk|språket & H_GADGET|menyn|texten|byta|sidan",
  ],
  "technical.login": [
    "NEG|problem|misslyckas|går|kan 4 LOGIN & !bonus|BONUS|hur",
    "LOGIN 4 FAULT|inte|fel|problem|glömt & !bonus",
    "glömt|glömde|tappat|återställa|återställ|byta 3 lösenord|lösenordet|användarnamn",
  ],
  "technical.code": [
    "SMS 5 inte|aldrig|ingen & !bonus|kampanj|BONUS",
    "inte|ingen|inget|aldrig|väntar 5 SMS & får|fått|kommer|kommit & !bonus|BONUS",
  ],
  "technical.upload": [
    "ladda_upp|laddar_upp|uppladdning|uppladdningen 5 inte|FAULT|misslyckas|fel",
    "inte|misslyckas|går 4 ladda_upp|uppladdning & !måste|ska|behöver|förstår|hänger_inte|hänger_med / 6",
    "knapp|knappen 4 inte|FAULT",
  ],
};

export const person: Rules = {
  "person.asked": [
    "skriva|prata|tala|snacka|chatta|få 2 med 4 flickorna|tjejerna|killarna|kontoret|personalen|teamledare|teamledaren|chef|chefen|ansvarig|en_av_er|någon_hos_er|människa & !tjejen_stängde",
    "vill|önskar|begär|kan 4 teamledare|teamledaren|chef|chefen|arbetsledare|ansvarig & tittar|titta|ringer|svarar|kontakta|tar_över|prata",
    "chef|chefen|teamledare|ansvarig 3 hos|där|på & vem|vilken|finns",
    "PERSON_SURE & !WHO / 3",
    "PERSON_NOUN & prata|tala|snacka|chatta|kontakt|kontakta|koppla|riktig|levande|mänsklig|ringa / 6",
    "^ PERSON_NOUN $",
    "^ PERSON_NOUN snälla|tack $",
    "inte|ingen|slippa|vägrar 4 robot|bot|chatbot|dator|maskin",
    "telefonnummer & ni|er|kundtjänst|ringa",
    "hur|kan|får|vill 3 ringa|ringer|nå|kontakta 3 er|kundtjänst|någon|ni",
  ],
};

export const rejection: Rules = {
  "rejection.not-question": [
    "inte|ej 4 min_fråga|frågan|svar_på|vad_jag|det_jag & !verifiera",
    "inte 2 det 2 jag 2 menade|frågade|undrade|sade",
    "fel svar",
    "inget svar & BOT_SPOKE|du|det",
    "hjälper|hjälpte 2 inte & BOT_SPOKE|det|mig",
    "du 3 förstår|fattar|lyssnar|läser|svarar 2 inte",
    "svara 3 på 2 min_fråga|frågan",
    "samma svar",
    "läs 3 vad|igen|frågan",
    "^ nej $ & BOT_SPOKE",
    "frågade 3 något_annat|inte_om",
    "vet jag redan",
    "redan 2 provat|gjort|testat|läst & det|jag",
  ],
};
