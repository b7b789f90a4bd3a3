/** Dutch idioms, titles and laughter, by construct: inside these, words of death and harm say nothing. */
import type { Concepts, Rules } from "../../pack.ts";
import { guardWords as english } from "../en/guards.ts";

export const guardWords: Concepts = {
  G_TITLE: `${english["G_TITLE"] ?? ""}, book of the dead megaways, boek van de doden`,
  G_ADJECTIVE:
    "saai, saaie, moe, simpel, simpele, eenvoudig, eenvoudige, normaal, normale, gewoon, gewone, leuk, leuke, goed, goede, jammer, ziek, zonde, makkelijk, makkelijke, eng, enge, stil, stille, mooi, nerveus, kalm, vermoeid, vermoeiend, tij, spoor, punt, hoek, link, knop, op, eerlijk, tof, grappig, vervelend, schattig, serieus, zenuwachtig, geld, bedaard, irritant",
  G_FEELING:
    "verveling, verlangen, nieuwsgierigheid, honger, de honger, de dorst, dorst, het lachen, lachen, de kou, kou, warmte, spanning, de spanning, ongeduld, schaamte, geluk, plezier, blijdschap, vermoeidheid, de zenuwen, zenuwen, schrik, jaloezie, enthousiasme, de slaap, de hitte, hitte",
  G_DEATH:
    "dood, sterf, sterven, ga dood, ga kapot, kapot, doodga, gestorven, overleden, vermoord, vermoorden, dodelijk, moordend, brand, spring, springen, kwijt, leven, verslavend, verslaafd, doodgaan, stuk, verrekken, breek, schiet, gek",
  G_FUN:
    "muziek, soundtrack, deuntje, liedje, geluid, geluiden, graphics, ontwerp, animatie, animaties, thema, melodie, chat",
  G_LAUGH: "haha, hahaha, hahahaha, lol, lmao, xd, hihi, hehe, emojilaugh, lach, lachen, gelachen, grappig",
  G_THING:
    "laptop, telefoon, mobiel, batterij, accu, computer, pc, tablet, ipad, scherm, wifi, internet, verbinding, auto, app, browser, lader, oplader, server, site, website, stream, spel, slot, bonus, actie, promotie, spin, spins, aanbieding, saldo, chat, lobby, tafel, sessie, ronde, abonnement, tv, console, muis, toetsenbord, muziek, beat, jackpot, animatie, video, knop, link, account, saldo, router, signaal, geluk, intro, ontwerp, design, toernooi, sfeer",
};

export const guards: Rules = {
  "guard.title": "G_TITLE",
  "guard.dead-adjective": [
    "dood|dodelijk|moordend|verslavend G_ADJECTIVE",
    "ziek|gek 1 van plezier|geluk|blijdschap|enthousiasme",
    "verslavend 1 leuk|goed|lekker|mooi|ontwerp|deuntje|spel|slot",
  ],
  "guard.die-of": [
    "ga|gaat|ging|ben|was 2 dood|kapot 1 van G_FEELING",
    "kapot 1 van 2 werk|sporten|training|dag|reis|week|lachen|warmte|feest",
    "dood|doodga|doodgaan|sterf|sterven|sterft|kapot|stuk|gek|ziek 1 van G_FEELING",
    "lach|lachen|lachte|lachend|verveel|vervelen|erger|werk|werken|schrik|schrok|ergerde|verveelde 3 dood|kapot|stuk|suf|rot|scheel|slap|ziek",
    "dood gelachen|geschrokken|verveeld|gewerkt|gevonden|gegooid|normaal",
    "op sterven na",
    "sterf|sterven om",
    "om dood bij neer te vallen",
    "doodop|doodmoe|doodziek|doodsaai|doodnormaal|doodsimpel|doodleuk",
  ],
  "guard.thing-died": [
    "G_THING 3 dood|overleden|gestorven|sterft|kapot|stuk|gecrasht",
    "einde|eind 1 aan 2 een|de|mijn|die|deze 2 G_THING|actie|bonus",
    "dode 1 link|hoek|punt|letter|spoor|account",
  ],
  "guard.figure": [
    "verslaafd|verslaafde|verslingerd 4 G_FUN|muziekje|liedje|geluidje|koffie|chocola",
    "moord 2 doen|plegen voor",
    "G_LAUGH 2 G_DEATH",
    "G_DEATH 1 G_LAUGH",
    "over mijn lijk",
    "leven en|of dood",
    "op leven en dood",
    "dood of levend",
    "zo dood als een pier",
    "ten dode 1 opgeschreven",
    "dood punt|kapitaal|gewicht|moment",
    "doodgewoon|doodgoed|doodleuk|doodserieus|doodeng|doodstil|doodzonde|doodmoe|doodop",
    "stik|stikken 2 van 2 lachen|warmte|hitte|nieuwsgierigheid|geld|lach",
    "stikt het van",
    "vrouw|man|vriendin|moeder|baas|ze|hij 2 vermoordt|vermoord|vermoorden mij & !help|bang|slaat|dreigt",
    "verdrinken|verdrink 2 in 2 mails|werk|spins|bonussen|reclame",
    "begraven 2 onder 2 mails|werk|spins",
    "bloed zweet en tranen",
    "bloed onder de nagels",
    "bloedheet|bloedmooi|bloedserieus|bloedstollend",
    "springen 2 van 2 vreugde|blijdschap|geluk",
    "moordend tempo|goed|leuk",
    "moord en brand",
    "om te moorden|huilen",
    "spring 1 in|eruit|een gat",
    "gat in de lucht",
    "springen van blijdschap|vreugde|geluk",
    "huilen van het|geluk|blijdschap|lachen",
    "tranen 1 van geluk|blijdschap|lachen|het",
    "breken|breek mijn hoofd|nek 0 over",
    "doodshoofd",
    "leven lang",
    "tijd doden",
    "tijd te doden",
    "huilen zo mooi",
  ],
};
