/** English of faults, staff, limits and the wish for a person, by frame: a part of the game and what it refuses to do. */
import type { Concepts, Rules } from "../../pack.ts";

export const crossedHandoverWords: Concepts = {
  T_PART: `round, bonus round, feature, free spins round, reel, reels, wheel, tile, lobby, loading bar, loading screen, spinner, page, screen, site, app, game, slot, table, stream, video, sound, music, audio, button, cashier, chat, menu, search, filter, login, log in, captcha, pop up, popup, update, version, notification, map, image, camera, upload, form, autoplay, turbo, bet slip, betslip, leaderboard, link, email link, tournament, wallet page, deposit page, withdrawal page, history page`,
  T_REFUSES:
    "refuses to, refuses, will not, does not, did not, would not, is not, keeps, keeps on, stopped, stopping, never, not, can not, unable to, fails to, just, constantly, always, forever, still not",
  T_ACT: `finish, end, load, loads, loading, start, starts, close, complete, continue, trigger, open, opens, go landscape, landscape, go full screen, full screen, fullscreen, rotate, rotating, portrait, respond, responding, react, work, working, play, playing, sound, scroll, scrolling, connect, connecting, reconnect, reconnecting, buffer, buffering, freeze, freezes, freezing, crash, crashes, crashing, lag, lagging, jump back, jumping back, log me out, logging me out, kick me out, kicking me out, throw me out, throwing me out, spin, stop, register, save, update, updating, refresh, refreshing, show up, display, hang, hangs, hanging, stutter, stuttering, blank, go black, black screen, white screen, glitch, glitching, flicker, flickering, time out, timing out, resize, zoom, submit, attach, recognise, recognize, accept my photo, take my photo, let me in, let me log, let me on, let me play, let me upload`,
  T_SETTING:
    "search bar, captions, subtitles, authenticator, plugin, push notifications, off switch, geolocation, favourites, favorites, demo mode, old layout, captcha, dark mode, light mode, my cache, two factor, two step, 2fa, password manager, face id, fingerprint, touch id, microphone, camera permission, location services, resolution, shortcut, font size, text size, volume, mute button, frame rate, subtitles, a z, home screen, app store, play store, apk, software update, ios, operating system, safari, firefox, chrome",
  T_ERROR:
    "error 404, error 500, error 503, error 502, error 403, error code, error message, 404, 404s, 500 error, 503, 502, blank page, white page, black screen, white screen, spinning circle, loading wheel, endless loading, infinite loading, gateway, something went wrong, oops, server error, connection error, not found, page not found, script error, bug, buggy, glitch, glitches, glitchy, any fix, a fix for",
  T_POWER:
    "phone, battery, laptop, wifi, wi fi, power, connection, internet, signal, broadband, tablet, ipad, electricity, router, data",
  T_DIED:
    "died, dropped, cut, cut out, went, gave up, gave out, failed, crashed, went down, conked out, packed in, froze, went off, switched off, disconnected, kicked me, lost",
  T_MID:
    "mid spin, mid hand, mid round, mid game, mid bet, during a spin, during a hand, during a round, during my, in the middle of, halfway through, while spinning, while i was spinning, as i spun, in the bonus, in the feature, before it landed, before the result",
  T_STAFF:
    "dealer, dealers, croupier, presenter, host, hostess, agent, support agent, moderator, mod, chat mod, account manager, vip manager, manager, your colleague, staff member, your staff, your rep, advisor, operator",
  T_RUDE:
    "rude, swearing, swore, cursing, laughing at, laughed at, sniggering, smirking, insulting, insulted, mocking, mocked, racist, sexist, drunk, shouting, shouted, ignoring, ignored, hung up, hung up on, abusive, sarcastic, condescending, patronising, dismissive, unprofessional, cut me off, closed the chat, ended the chat, flirting, creepy, spun wrong, miscounted, misdealt, wrong card, paid the wrong, called me",
  T_LOOKINTO:
    "looked into, investigated, reported, dealt with, taken further, noted, on record, on file, escalated, taken seriously, sacked, fired, disciplined, an apology, apology, written apology, apologise, apologize, answers, explanation, in writing",
  T_SOMEONE:
    "someone, somebody, some one, a person, person, human, a human, real person, real human, an actual person, actual human, a manager, manager, supervisor, your boss, an adult, anyone real, somebody real, someone real, staff, team member, an operator, living person, someone else, somebody else, someone who",
  T_PUT:
    "put, get, fetch, pass, give, bring, grab, connect, transfer, switch, put me, hand me, hand, let me talk, let me speak, find, send, want, need, rather have, prefer",
};

export const crossedTechnical: Rules = {
  "technical.crossed": [
    "T_PART|G_TITLE|GAME 5 T_REFUSES 2 T_ACT & !contribute|count|wagering|wager|country|allowed|eligible|accept_my|document|passport / 8",
    "T_ERROR & !promo_code|bonus_code|document|id / 6",
    "T_POWER 2 T_DIED 6 T_MID & !passport|document|upload|uploading|selfie|verification|form / 12",
    "T_MID & T_POWER|crashed|froze|disconnected|dropped & !passport|document|upload|uploading|selfie|verification|form / 10",
    "not|cannot|cant 2 find|see 3 it|game|slot|G_TITLE 3 search|lobby|list|anywhere|menu|games_page & !BONUS|code|history",
    "G_TITLE|slot|game 4 gone|disappeared|vanished|removed|missing & where|did|back|why|lobby|search & !money|balance|win|winnings|bonus / 8",
    "T_SETTING & not|keeps|cannot|dead|gone|behind|where|wrong|broken|stuck|off|find|how|again|asking|slow|any_way|jumps & !bonus|wager|wagering|contribute / 12",
    "G_TITLE|slot|game 6 have|got 1 it & cannot|see|find|where|under",
    "T_PART|G_TITLE|GAME 4 jumps|throws|kicks|boots|drops|sends|bounces|returns 3 back|me|out|to 3 lobby|home|start|login|menu|page",
    "landscape|portrait|fullscreen|full_screen|rotate & phone|tablet|ipad|mobile|motorola|samsung|iphone|android|fix|refuses|not",
    "reset 1 link|email|code|mail & not|never|where|gone|dead|expired|no|nothing & !bonus",
  ],
};

export const crossedComplaint: Rules = {
  "complaint.crossed": [
    "want|wants|like|need|needs|expect|demand|require 2 that|this|it|him|her|them|something 2 T_LOOKINTO",
    "want|like|need|expect|demand|require 1 an|a|some 1 T_LOOKINTO & !bonus",
    "T_STAFF 8 T_RUDE & !lol|haha|at_my_joke|lovely|great / 14",
    "T_RUDE 3 by|from 3 T_STAFF",
  ],
};

export const crossedAccount: Rules = {
  "account.crossed": [
    "blocked|banned|locked|kicked|barred|restricted 1 me & location|vpn|country|region|ip|abroad|reason|literally|why & !want|please / 10",
    "says|shows|saying|reads|tells 4 suspended|restricted|access_restricted|account_restricted|blocked|disabled|locked|dormant|not_available_in & account|access|me|i|login & !game|bonus|withdrawal / 10",
    "vpn|location|geo|geolocation 4 not|never|without|but|wrong|blocked|using & blocked|restricted|country|region|home|access|play / 12",
  ],
};

export const crossedPerson: Rules = {
  "person.crossed": [
    "T_PUT 3 T_SOMEONE 1 on|here|else|else_on|on_this|please|who|that|now|to_talk|instead|with & !documents|refer|friend|account|name / 8",
    "^ T_SOMEONE please $",
    "from 1 support|live_chat|the_chat|your_team|customer_service 2 on|in|there|here|around|working|available|today & is|could|can|i|get|her|him|same",
    "is|are 2 anybody|anyone|someone|somebody|any_human|any_person 2 actually|really|even|ever|there_to|going_to|real",
    "not 3 understand|understanding|getting|listening|helping|answering|following 2 me|it|this|what_i|my_question & put|T_SOMEONE|mate|else|useless & !terms|wagering|rules / 12",
    "email|emails|newsletter|mailing|marketing 0 subscription|subscriptions|list|lists & !bonus",
    "end|stop|cancel|quit|remove|pause|take 3 email|emails|newsletter|newsletters|mailing|mailings|texts|sms 1 subscription|subscriptions|list|lists|altogether|completely & !self",
    "too_many|a_bit_much|flooded|spamming|spammed|bombarded|drowning_in|sick_of_the|swamped 5 emails|newsletter|texts|mails|promos|messages|offers|notifications",
    "typing|writing|reading 3 hard|difficult|cannot|struggle|impossible 3 for_me|me|eyes|hands & call|phone|person|someone|talk|dyslexic",
  ],
};

export const crossedExclusion: Rules = {
  "exclusion.crossed": [
    "exclude|excluded|excluding|exclusion|bar|ban|block|lock 2 me|for|from|myself 3 NUM|a|one|six|three|five|twelve|all|every|life|ever 1 year|years|months|month|weeks|products|product|brands|sites|games|ever & !why|withdraw|unblock|unlock|bonus / 8",
    "AMOUNT|NUM|quid|tenner|fiver 2 a|per|each|every 0 day|week|month 1 cap|limit|max|maximum|ceiling|budget & me|my|i|on|need|want|set & !withdraw|withdrawal|cashout / 10",
    "cap|limit|ceiling|maximum|budget 2 on 1 me|myself|my_deposits|my_spending|my_losses|what_i|how_much_i & !withdraw|withdrawal",
    "need|want|set|put|give 3 cap|limit|ceiling|budget|deposit_limit|loss_limit & before_payday|payday|know_what_i|what_i_am_like|control|spend|losing|lower|tight|strict & i|me|my & !withdraw|withdrawal",
  ],
};
