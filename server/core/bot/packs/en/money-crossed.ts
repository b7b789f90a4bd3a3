/**
 * English trouble with money that names no money: somebody waits, chases, compares, or finds that something is no longer there.
 * In a casino's chat what is waited for needs no name.
 */
import type { Concepts, Rules } from "../../pack.ts";

export const crossedMoneyWords: Concepts = {
  P_LONG:
    "third week, second week, fourth week, third day, fourth day, fifth day, second day, sixth day, third month, second month, week two, week three, week four, day two, day nine, day ten, going on two, going on three, going on four, going on five, going on six, going on a week, going on a month, over a week, over two weeks, over a month, nearly a week, nearly two weeks, nearly a month, almost a week, almost two weeks, almost a month, best part of a week, best part of a fortnight, fortnight, all week, all month, two weekends, ten days, ten working days, a week now, a week tomorrow, a week today, a month now, days on end, weeks on end, since last week, since last month, since the weekend, since before, since the start of, the whole weekend",
  P_WAITED:
    "been patient, been waiting, waited, waiting, wait, sat here, sitting here, stood here, like a lemon, like an idiot, like a mug, like a fool, twiddling my thumbs, checking every, checked every, refreshing, refreshed, keep checking, keep looking, keep refreshing, chasing, chased, hanging on, holding my breath, growing old, grown a beard, at my wits, losing patience, lost patience, run out of patience, out of patience, had it with waiting",
  P_NOTHING:
    "still nothing, nothing yet, nothing still, nothing has, nothing came, nothing there, nothing here, nothing in, nothing on my end, nothing this end, nothing my end, nothing at my end, not a thing, not a sausage, not a bean, diddly squat, sweet nothing, still zero, still waiting, still no sign, still not here, still not there, no show, no sign of it, no sign yet, nothing to show, yet to see, yet to arrive, has not come, never came, never arrived, never showed, not arrived, did not arrive, not landed, has not landed, not through, not in yet, not here yet, not there yet, is not there, was not there, not showing, no change, not moved, did not move, has not moved, not budged, same as before, still the same, still says, unchanged, nothing happened, nothing happens, not happened, crickets, tumbleweed",
  P_OTHERS:
    "hers, his, theirs, my partner, my wife, my husband, my brother, my sister, my mate, mates, my friend, friends, my boyfriend, my girlfriend, my colleague, everyone else, everybody else, other people, other players, my flatmate, the lad at work, my cousin, my dad, my son",
  P_SPEEDY:
    "in an hour, within an hour, in minutes, in ten minutes, same day, the same day, straight away, instantly, in seconds, overnight, next day, the next day, in a day, in two hours, by teatime, already, last week, yesterday, within the day, within minutes, in no time",
  P_INSTANT:
    "instant, instantly, immediate, immediately, same day, 24 hours, 48 hours, 72 hours, 24h, 48h, 24hrs, within a day, within hours, one hour, a few hours, next day, two days, three days, by friday, by monday, by tuesday, by wednesday, by thursday, by the weekend, by tonight, by morning, up to 3 days, 1 to 3 days, 3 to 5 days, no more than, quick, fast, straight away, today, tomorrow",
  P_THATWAS:
    "that was, this was, it was, was yesterday, was last, was monday, was tuesday, was wednesday, was thursday, was friday, was saturday, was sunday, well it is now, it is now, now it is, been and gone, came and went, long past, days ago, weeks ago, hours ago, yesterday, that is, this is day, and here we are, here i am",
  P_GONE:
    "gone, vanished, disappeared, missing, evaporated, wiped, wiped out, zero, 0, empty, not there, taken, removed, deleted, nowhere, went poof, poof, no longer there, swallowed, lost, reset, back to nothing, just gone, not here any more",
  P_OUT:
    "cancelled, canceled, declined, rejected, reversed, returned, failed, voided, void, refused, denied, expired, timed out, on hold, blocked, unsuccessful, reverted, recalled, bounced, not processed, incomplete, aborted, sent back, pending, processing, under review, in review, frozen",
  P_PROOF:
    "notification, alert, receipt, confirmation, email from, text from, statement, screenshot, bank app, banking app, sms from, message from my bank, reference number, transaction id, hash, tx id, txid, push message",
  P_THROUGH:
    "went through, gone through, confirmed, accepted, debited, left my account, left my bank, has left, came out, taken, sent, completed, cleared, successful, approved, authorised, paid, deducted, processed, swallowed it, ate it, redeemed",
  P_UNMOVED:
    "did not move, has not moved, not moved, did not change, has not changed, unchanged, not budged, did not budge, not updated, did not update, not gone up, did not go up, did not increase, same, still zero, still 0, still empty, shows zero, shows 0, shows nothing, nothing, not credited, not showing, never showed, never came, only one, never got, only got, not received, never received, not there, empty, never arrived, not added, never added, no credit",
  P_WRONGCARD:
    "card i removed, card i deleted, old card, the wrong card, wrong card, card i took off, card i do not use, other card, expired card, card i cancelled, card that i removed, business card, joint card, my wifes card, my husbands card, my mothers card, twice, again, without asking, without my permission, without permission, without my say, for nothing, more than i, extra",
  P_HURRY:
    "when, where, how much longer, how long more, how long now, when then, well, so, hello, hi, hey, anyone there, anybody there, anyone, any news, any update, any updates, update, news, status, what is happening, whats happening, what is going on, what is the story, whats the story, what is the hold up, whats the hold up, hold up, what gives, what is keeping, any joy, any movement, any progress, any sign, where are we",
};

export const crossedMoney: Rules = {
  "money.crossed-wait": [
    "^ still nothing $",
    "^ still 2 nothing|waiting|no|not & !BONUS|CODE|SMS|GAME|email|link|sound|picture|load / 5",
    "^ when $",
    "^ when when $",
    "^ where $",
    "^ and now $",
    "^ P_HURRY 2 DURATION $",
    "^ DURATION $",
    "^ P_LONG $",
    "P_HURRY & P_LONG & !N_ASKING|bonus|tournament|GAME / 8",
    "P_LONG & P_WAITED|P_NOTHING & !N_ASKING|bonus|tournament|GAME|CODE|SMS / *",
    "P_HURRY & P_WAITED|P_NOTHING & DURATION|WEEKDAY|ages|today|long|P_LONG & !N_ASKING|bonus|GAME|CODE|SMS|sound|LOGIN / *",
    "P_WAITED & DURATION|WEEKDAY|P_LONG|P_NOTHING & !N_ASKING|bonus|GAME|CODE|SMS|game|wait_till|wait_until|LOGIN|for_an_agent|in_the_queue / *",
    "P_NOTHING & DURATION|WEEKDAY|P_LONG|yesterday|today|tonight|now & !N_ASKING|BONUS|GAME|CODE|SMS|email|sound|screen|click|press|button|LOGIN|fridge|food|eat / 12",
    "this is 2 P_LONG & !game|bonus|playing|tournament|challenge",
    "P_OTHERS 5 got|received|had|gets|gets_paid|paid|came|landed|arrived|was 3 P_SPEEDY|hers|theirs|his & mine|me|i|my|still|since & !BONUS|code|promo|verified / *",
    "P_OTHERS & P_SPEEDY & mine|still|since|P_WAITED|P_NOTHING & !BONUS|code|promo|GAME / *",
    "said|says|say|told|promised|stated|advertised|claims|claimed|supposed|quoted 3 P_INSTANT & P_THATWAS|P_NOTHING|P_WAITED & !BONUS|verify|tournament|promo|N_ASKING|wager / *",
    "^ P_INSTANT 3 you|they|it|he|she 1 said|say|says|told|promised",
    "you 2 said|promised|told 3 P_INSTANT & not|nothing|still|now|yet|lie|lied|again & !BONUS|verify|promo / *",
    "not_here|not_there|not_arrived|not_landed|not_turned_up|not_shown_up 2 yet|still & !BONUS|CODE|SMS|email|GAME|agent|dealer",
    "every|each 1 day|morning|hour|time 3 same 2 answer|reply|story|excuse|message|line",
    "same 2 answer|reply|story|excuse|line|copy_paste|nonsense 4 every|each|again|all_week|days|weeks|last & !game|joke",
    "soon|shortly 4 is|was|means|has_been|you_said & DURATION|days|weeks|long|when & !N_ASKING|BONUS|tournament",
    "stuck|sat|sitting|stays|sits 3 pending|processing|review|approved|queue|requested & !GAME|spin|game|round|chat / 8",
    "how many 2 working|business 1 days & is|does|have|been|gone|now|long & 3|three|five|5|a_few|up_to & passed|over|now|still|already|ago|since|are_there",
  ],
  "money.crossed-told": [
    "^ since WEEKDAY|yesterday|DATE|last & !play|member|playing|joined",
    "DURATION|N_DURATIONS|P_LONG 2 and|n 0 counting",
    "NUM|N_WORDNUM|eleven|twelve 1 working|business 0 days & !how|takes|usually|take|N_ASKING|within",
    "days|weeks|hours 5 counted|count|counting|calendar|and_nothing & i|my|now & !N_ASKING",
    "another 1 week|day|month|weekend & another|same|still|again|nothing|review|excuse|documents & !bonus|tournament|free",
    "P_HURRY|anything|something 2 happening|moving|doing 2 with 1 mine|it|that|my & !bonus|game",
    "requested|applied|submitted|asked|initiated|ordered|put_in|sent_off 3 WEEKDAY|on|last|before_last|yesterday|DATE|DURATION|bonfire|halloween|paddys & !bonus|documents|uploaded|how_do|can_i|callback",
    "nada|zilch|nowt|zip|diddly|squat & requested|waiting|still|since|days|week|arrived",
    "where 2 my|me|the 1 NUM|AMOUNT|N_NUM & !free_spins|spins|code|points",
    "release|let_go|free_up|hand_over|cough_up|pay_up|pony_up 3 what_is_mine|mine|whats_mine|my|of_my|it & !free_spins|bonus_code|game|spins / 8",
    "let go of 1 my|the",
    "took|take|taking|takes|taken|deduct|deducted 3 NUM|AMOUNT|N_NUM 3 from|off 2 me|my|account|balance|card",
    "why 4 take|took|taking|taken|deduct|deducted|charge|charged & NUM|AMOUNT|from_me|off_me & !document|photo|selfie|long|N_ASKING",
    "i|we 3 authorised|authorized|approved|made|did|placed|pressed|clicked|paid|sent 3 single|one|once & NUM|AMOUNT|three|two|twice|statement|again / *",
    "AMOUNT AMOUNT AMOUNT",
    "statement|bank|card 3 reads|shows|says|lists|has 2 AMOUNT & AMOUNT / 8",
    "subscription|membership|monthly 3 charge|charged|what|never|i_see|AMOUNT|NUM|taking & casino|you|card|statement|play|days|free / *",
    "settled|graded|marked|paid|counted|resulted|voided 3 nothing|lost|loser|zero|as_nothing|wrong|void|half & horse|bet|second|each_way|won|came|goal|match|slip|team|leg|acca / 14",
    "first|second|third|fourth|2nd|3rd|4th 1 attempt|try|go|time 4 decline|declined|fail|failed|rejected|refused|error & !passport|selfie|document|id|captcha|login / *",
    "your 1 end|side|fault & bank|lloyds|barclays|hsbc|monzo|revolut|natwest|starling|they_say|says|told|issuer|aib|visa|mastercard / *",
    "close|closed|left|exit|exited|logged_out|shut 3 game|app|tab|slot|it|with 8 NUM|AMOUNT & NUM|AMOUNT|open|opened|back|again|now / 16",
    "screenshot|video|proof|photo|recording 4 win|jackpot|hit|result & no|not|never|nothing|zero|missing|where / 14",
    "said|says|say|showed|counted|called 2 i 2 lost|lose & was|it_was|picked|landed|red|black|won|look|round|number",
    "look|check|see 2 at|for 1 round|game_round|round_id|hand_number|bet_id|ref|reference|ticket 2 NUM|number|id",
    "got|gets|received|had 1 hers|his|theirs|her_cashback|his_cashback|her_money|his_money|her_bonus & not|didnt|nothing|mine|never|still",
    "prize|place|rakeback|cashback|reward|leaderboard 6 never|not|still 3 came|come|paid|credited|arrived|received|landed|got|showed & !how|when_do|when_is|N_ASKING / 10",
    "winnings|win|won 4 bonus & never|not|didnt 3 activate|activated|opt|opted|claim|claimed|take|took|accept|accepted|use|used|ask",
    "cash|money|winnings|it|that|mine 2 is|was|are 1 held|frozen|locked|stuck|withheld",
    "froze|frozen|freeze|locked|lock|blocked|closed 4 after|right_after|as_soon|when|once 4 hit|won|win|big_one|jackpot|withdrew|cashed",
    "want|wants|wanting|now|asking|ask|need 4 deeds|birth_cert|marriage_cert|payslips|tax_return|letter_from|blood|firstborn|grandmothers|life_story & already|now|next|still|grand|uploaded|sent|passed|release|let_go / *",
    "uploaded|sent|submitted|gave|provided 4 thrice|four_times|five_times|twice|three_times|again_and_again|repeatedly|umpteen",
    "thrice|umpteenth|umpteen & upload|uploaded|asked|sent|tried|declined|rejected|contacted",
  ],
  "money.crossed-gone": [
    "^ it|its|all|everything|thats|that|so 2 is|just|all|has 2 P_GONE & !bonus|spins|code|game|sound|page|option|button|girl|wife|lost_it|left_me|nothing_left / 6",
    "so 1 it|that 2 is|has 2 just|simply|all 1 gone|disappeared|vanished|lost",
    "where|what 2 has|did|have|is|happened|s 3 it|everything|that|all 2 gone|go|went|disappear|vanish|happened & !button|page|game|option|tab|bonus|feature|code|withdrawal_button|spins|slot|slots|G_TITLE|GAME / 6",
    "came|come|went|got|logged 3 back 4 gone|vanished|disappeared|zero|empty|nothing & !wife|girlfriend|BONUS|game|sound|page|option|button / 10",
    "was|were 2 there 4 gone|now|not|vanished|disappeared|zero|missing & i|my|it|yesterday|morning|last|before|and & !BONUS|button|option|game|page|feature|dealer|slot / 10",
    "why 3 say|says|saying|show|shows|showing|marked|it|is 3 P_OUT & !if|what_if|document|id|login|email|code|BONUS|GAME|upload|passport|bill / 7",
    "i|we 2 never cancelled|canceled|reversed|requested_that|authorised|agreed|withdrew|touched & !BONUS|subscription / 6",
    "i|we 2 never|not 1 cancelled|canceled|cancel|reversed|requested|asked|authorised|agreed|pressed|approved|touched 1 it|that|this|anything|the|for|a|to & !BONUS|subscription|emails / 7",
    "approved|accepted|confirmed|paid|sent|released 4 then|and|now|but|monday|tuesday|wednesday|thursday|friday|yesterday|before 5 unapproved|un|cancelled|declined|rejected|reversed|pending|review|back|gone|not|want|undone & you|it|was|my & !BONUS|N_ASKING|id|selfie / 14",
    "N_TOOK|take|taking|took|taken|delete|deleted|removed|remove|cancel|cancelled|void|voided|robbed|confiscated|keep|kept 3 my|our|the 2 winning|winnings|win|wins|jackpot|prize|profit|profits & !bonus|can_i|how_do_i|N_ASKING / 8",
    "won|win|jackpot|hit & you|they|it 3 delete|deleted|remove|removed|took|take|taken|cancel|cancelled|wiped|vanished|disappeared|gone & !bonus|N_ASKING|name / 14",
    "AMOUNT|NUM 8 vanished|disappeared|evaporated|its_gone|it_is_gone|is_gone|poof|just_gone & !bonus_expired|N_ASKING|days|year|lost_it_all|on_roulette|gambled / 12",
  ],
  "money.crossed-back": [
    "want|need|give|get|put|send|return|like|demand|expect 2 it|that|them|mine|what_is_mine|what_i_won|what_is_owed|whats_mine|all_of_it 2 back & charged|took|taken|removed|paid|card|wrong|cancelled|mistake|error|now|you|please|my & !account|login|screen|feature|game|way_it_was|lost_it|win_it / 12",
    "where 2 me|the|our|all_my 1 money|cash|dosh|winnings|dough|wonga|readies & !button|page|find|option|would|will|does|do|go",
    "want|give|need|gimme|owe|owes 3 NUM|AMOUNT|N_WORDNUM 1 back & !free_spins|bonus|win_it|lost_it / 8",
    "want|give|need|demand 2 what|whats 2 mine|owed|due|i_won|is_mine|belongs",
    "charged|charge|billed|debited|took|taken|deducted 3 P_WRONGCARD & you|i|my|it|was|me & !N_ASKING|wager|BONUS|can / 8",
    "P_PROOF & P_THROUGH|twice|same|two|double & P_UNMOVED|only_one|one_of & !N_ASKING|SMS|login|document|selfie|BONUS / *",
    "P_PROOF|it|that 4 P_THROUGH & wallet|balance|casino|account|your_side|your_end|side|end|here & P_UNMOVED & !N_ASKING|document|selfie|passport|login|BONUS / *",
    "came_up|showing|shows|showed|appears|listed|there 2 twice|two_times|double & same|AMOUNT|NUM|only|one|statement & !bonus|game|symbol|tile / *",
    "voucher|code|card|paysafe|gift_card|neosurf|flexepin 6 used|accepted|redeemed|scanned|taken & never|not|nothing|error|where|but & !BONUS|promo|bonus|free_spins|identity|id|N_ASKING / *",
    "pressed|press|hit|clicked|tapped|tap|pushed 2 cash_out|cashout|collect|take_win|stop & not|lost|error|late|lag|lot|ignored|frozen|froze|kept & !N_ASKING|how / 14",
    "only|just 2 half|part|some|a_bit|most|a_third|a_quarter 2 of_it|of_that|of_them|came|arrived|there|here|showed & where|rest|other|not|still|came|arrived|got & !BONUS|spins|documents|screen|page / *",
    "where 2 is|s 2 the 1 rest|remainder|other_half|difference|missing",
    "short 1 by|of|changed & you|i|me|it|my & !notice|list|circuit",
  ],
};
