/** English idioms, titles and laughter, by construct: inside these, words of death and harm say nothing. */
import type { Concepts, Rules } from "../../pack.ts";

export const guardWords: Concepts = {
  G_FEELING:
    "bored, scared, frightened, laughed, laughing, laugh, tickled, worried, starving, starved, freezing, frozen, worked, tired, talked, loved, loving, love, beaten, flogged, sick, bores, bore, boring, done, cute, pleased, thrilled, excited",
  G_ADJECTIVE:
    "serious, tired, easy, simple, right, wrong, sure, slow, silent, quiet, boring, funny, good, gorgeous, cool, certain, useful, handy, happy, chuffed, excited, quick, helpful, lucky, nice, proud, hungry, interesting, jealous, posh, cheeky, clever, pleased, wicked, decent, close, early, late, set, straight, accurate, keen, cheap, calm, heat, line, end, ends, lock, on, zone, weight, battery, link, links, page, site, chat, game, games, server, app, phone, account, spin, spins, slot, pixel, money, cold, fast, sexy, handsome, brilliant, sound, simple, in the water",
  G_TITLE: `book of dead, book of the dead, legacy of dead, dead or alive, dead man's trail, dead mans trail, walking dead, the walking dead, day of the dead, day of dead, red dead, rise of dead, scroll of dead, tome of dead, doom of dead, ghost of dead, queen of the dead, rich wilde, blood and shadow, blood & shadow, blood suckers, bloodsuckers, deadwood, dead riders trail, dead dead or deader, deadworld, undead, undead fortune, evil dead, army of the dead, kiss of death, death note, death star, angel of death, immortal romance, killer, serial killer,
    san quentin, mental, tombstone, tombstone rip, das xboot, punk rocker, suicide squad, suicide king, suicide kings, suicide jack, suicide bet, cash or crash, zombie, zombies, zombie carnival, zombie hoard, house of doom, house of the dead, hell hot, life and death, danger high voltage, deadly 5, deadpool, lucky dead, murder mystery, murder on the, kill bill, kill the boss, killer clown, cut the rope, russian roulette, live and let die, die hard, die another day, hangman, jumping jack, hang on, drop dead gorgeous, dead ringer, dead rabbit, crash game, jump cut`,
  G_DEATH:
    "die, dies, died, dying, dead, kill, kills, killed, killing, murder, suicide, death, end, ending, cut, jump, jumping, hang, hanging, shoot, burn, burned, burning, beat",
  G_THING: `laptop, phone, mobile, battery, computer, pc, tablet, ipad, screen, wifi, internet, connection, car, app, browser, charger, server, site, stream, game, slot, bonus, promo, promotion, spin, spins, account bonus, offer, balance, chat, lobby, table, session, round, balance, bankroll, luck, streak, vpn, router, signal, power, link, button, subscription, wager, wagering, tv, console, headphones, mouse, keyboard, music, beat, jackpot, animation, video, intro, tune, design, graphics`,
  G_LAUGH: "haha, hahaha, hahahaha, lol, lmao, lmfao, rofl, xd, hehe, jaja, emojilaugh, funny",
  G_ME: "me, us",
};

export const guards: Rules = {
  "guard.to-death": "G_FEELING 2 to death",
  "guard.dead-adjective": "dead G_ADJECTIVE",
  "guard.title": "G_TITLE",
  "guard.dying-for": [
    "dying|die to see|know|try|play|hear|find|get|have|learn|meet|use|win|spin|go",
    "dying|die|kill|killing|murder for",
    "to die for",
    "kill to have|get|play|win|see",
  ],
  "guard.killing-me": [
    "wife|husband|mum|mother|dad|father|boss|girlfriend|boyfriend|partner|parents 2 will|would|gonna|going|is 2 kill|murder me & !help|afraid|scared|threatens",
    "die hard",
    "want|wanna|like|love|try 2 die hard 2 slot|slots|game|machine|movie|film|megaways|trilogy",
    "knock|knocked|knocking|slay 1 them|me|us|em 0 dead",
    "roll|rolls|rolled|rolling|loaded|each|every|single 2 die & !want",
    "life or death",
    "life and death",
    "till|until death",
    "end 1 my 1 session|bonus|subscription|game|round|play|free",
    "dig|digging|dug 2 own grave",
    "dodged|bite|bit|dodge|silver|magic 2 bullet",
    "bullet points|point|list|proof|blitz",
    "graveyard shift|slot|keno",
    "kill switch|two|birds|streak|count|cam|the",
    "kill|kills|killed|killing 2 mood|vibe|time|fun|buzz|boredom|parlay|acca|bet|odds|boss|enemies|zombies|sound|music|process|tab|notifications",
    "bleeding hell|obvious|heart|edge|chips|money|useless|brilliant",
    "drowning|drown|buried|bury|burying 2 in|under|me 2 emails|work|paperwork|spins|bonuses|offers|mail|mails|spam|messages|free",
    "drop dead",
    "dead man's|mans hand",
    "dead hand|money|pool|button|spot|zone|ball|rubber|number|ringer",
    "played dead|fair",
    "she|he|they|wife|boss 2 would|will|is_going_to|gonna 1 kill|murder me & !help|afraid|scared|threatens|hits|hit|lost",
    "dead emojiskull",
    "i 1 am dead emojilaugh|lol|lmao|haha|hahaha",
    "obsessed|addicted|hooked 3 to|with|on 3 G_FUN",
    "you|it|this|that|he|she|they|game|slot|animation|wait|waiting|suspense|guys|feet|back|head 1 killing|kill|kills|killed G_ME",
    "is|are|was killing G_ME & !please",
  ],
  "guard.laugh": [
    "laughing|laugh|laughed|dying|died|dead|die of|from|with laughter|laughing|boredom|embarrassment|curiosity|excitement|heat|cold",
    "laughing|laughed|laugh my G_ASS 0 off",
    "laughing|laughed myself",
  ],
  "guard.thing-died": [
    "G_THING 3 died|dead|dies|dying|killed|crashed|burned",
    "dead|dying|killed G_THING",
    "kill|kills|killed|killing 2 G_THING|time|mood|vibe|boredom",
    "end|ending|cut|stop|burn 3 G_THING",
  ],
  "guard.harmless": [
    "jumping|jump for|with joy",
    "G_THING 3 about to die",
    "crushing it",
    "break a leg",
    "to death $",
    "drop dead gorgeous",
    "kill|killing|kills time",
    "killing it",
    "killed it",
    "killer deal|game|slot|feature",
    "cut short|off|out|it|down|back",
    "jump in|into|to|ship|on|back|straight|over|at|through",
    "hang on|out|up|in|around|tight|about",
    "shoot me|you 1 email|message|mail|text|note",
    "beat the|game|slot|dealer|house|boss|level",
    "to the end",
    "burned my tongue|finger|dinner|toast|food|hand",
    "end of",
    "knife edge",
    "dead centre|center",
    "over my dead body",
    "wouldnt hurt",
    "hurt|hurts my head|eyes|ears|feelings|wallet",
    "hit|hits|hitting a|the|spin|button|jackpot|big",
    "hurt to ask|try",
  ],
  "guard.figure": [
    "addicted|hooked|addict 3 G_FUN",
    "G_FUN 3 addictive|addicting",
    "murder|kill 1 someone|somebody|anyone for",
    "G_LAUGH 2 G_DEATH",
    "i am dead G_LAUGH",
    "G_DEATH 1 G_LAUGH",
  ],
};

export const guardExtras: Concepts = {
  G_FUN:
    "music, soundtrack, tune, song, sound, sounds, graphics, design, animation, theme, song, feature, melody, art, chat",
  G_ASS: "ass, arse, head, socks, bum, butt",
};
