/** English concepts that every layer uses: persons, question words, time, trouble. */
import type { Concepts } from "../../pack.ts";

export const general: Concepts = {
  ME: "i, me, my, mine, myself, we, us, our, ours",
  I: "i, we",
  MY: "my, our, mine",
  YOU: "you, your, yours, yourself, yall, you guys, you lot, this casino, this site, the casino, this company, support, customer service, customer support",
  NEG: `not, no, never, none, nothing, without, neither, nor, nowhere, nobody, unable, impossible, refuse~s~d, refusing,
    fail~s~ed~ing, stopped, still waiting`,
  WANT: "want~s~ed~ing, wish~es, would like, like to, need~s~ed, going to, would rather, plan~s~ning to, planning, gonna, am about to, ready to, thinking about, thinking of, thought about, thoughts of, considering, feel like, tempted to, try to, trying to, let me",
  HOW: "how, in what way, which way, what way, steps, step, procedure, process, guide, explain, explanation, explained, instructions, show me, tell me how, help me, way to, ways to, method to",
  WHAT: "what, which, tell me, info, information, details, know about, explain, meaning, mean, means",
  WHEN: "when, what time, what day, how soon, until when, by when, how late",
  WHERE:
    "where, find, locate, box, field, button, page, section, tab, menu, link, spot, looking for, can not see where",
  WHY: `why, how come, what for, reason, for what purpose, what purpose, purpose, what is the point, necessary, really need,
    need to, must, mandatory, required, require, requires, obligatory, compulsory, obliged, have to, has to, do you want, do you ask,
    do you need, are you asking, need my, want my, asking for my, allowed to ask, legal, law, is it needed, needed, no reason, avoid, skip, without`,
  CAN: "can, could, may, allowed, possible, possibly, able, do you allow, permitted, is it ok, is it okay, ok to, will you, fine, also, too, accept~s~ed, acceptable, valid, good enough, work, okay, ok, enough",
  HOWLONG: `how long, how fast, how quick, how quickly, how soon, how many days, how many hours, how many weeks, how much time, what time,
    timeframe, time frame, timescale, turnaround, turn around, processing time, processing times, process time, waiting time, wait time, waiting period, wait, speed,
    duration, take long, takes long, long does, long do, long is, long are, long until, long before, long till, when will, when do, when does, when can, when is, when are, when would,
    after how, same day, instant, instantly, immediate, immediately, right away, straight away, at once, within, take time, takes time, time it takes, time does, time will, time for,
    working days, business days, weekend, weekends, bank holiday, bank holidays, on sunday, on saturday, at night, delay, delays, so long, slow, fast, quick, quickly, asap, min time, max time, roughly when, eta, time limit`,
  TIMEUNIT:
    "second~s, minute~s, min, mins, hour~s, hr, hrs, day~s, night~s, week~s, month~s, year~s, weekend~s, working days, business days, fortnight",
  COUNT:
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, couple of, few, several, many, some, half, whole, full",
  WEEKDAY: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, last week, last month, last night, this morning, january,
    february, march, april, june, july, august, september, october, november, december, christmas, new year, the day before`,
  SINCE:
    "since, ago, for over, for more than, for almost, for nearly, over a, more than a, been waiting, waited, waiting for, patient, patience, overdue, past",
  STILL:
    "still, yet, to this day, even now, so far, until now, till now, up to now, anymore, by now, already, again, every time, each time, keep, keeps, constantly, always, third time, second time, twice, times now, once more, ages, forever, too long",
  ALREADY:
    "already, should have, supposed to, was meant to, promised, promise, you said, they said, was told, told me, were going to",
  AGAIN:
    "again, third time, second time, fourth time, three times, two times, four times, twice, every time, each time, keep, keeps, multiple times, several times, over and over, times now",
  HELP: "help, assist, assistance, sort out, solve, fix, problem, issue, trouble",
  CHANGE: "change, update, modify, edit, switch, replace, correct, alter",
  STOP: "stop, cancel, end, remove, delete, decline, refuse, reject, forfeit, opt out, get rid of, drop, turn off, deactivate, disable, without, get out of, quit, undo, take off, taken off, unsubscribe, waive, give up, abandon, do not want, exit, skip, avoid, leave",
  LOWERCASE_YES: "yes, yeah, yep, sure, ok, okay, correct, right",
  EIGHTEEN: "18, eighteen, 21",
  SWEAR:
    "fuck~ing~ed~s, fuk, fck, wtf, bullshit, shit~ty, crap, bloody hell, damn, pissed off, pathetic, ridiculous, outrageous, disgusting, disgrace~ful, joke of a, emojiangry",
  PROBLEM: "wrong, problem~s, issue~s, error~s, trouble, strange, weird",
  DEVICE:
    "laptop, phone, mobile, battery, computer, pc, tablet, ipad, iphone, screen, wifi, internet, connection, router, mouse, keyboard, car, tv, app, browser, charger, server, site, website, stream",
};
