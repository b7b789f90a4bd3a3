/** English concepts of payments, papers, bonuses, accounts and faults. */
import type { Concepts } from "../../pack.ts";

export const moneyWords: Concepts = {
  PAYOUT: `withdraw~n~ing~al~als, withdrew, withdrawal request, payout~s, pay out, pays out, paying out, paid out, cash out, cashout~s, cash outs, cashing out, cashed out,
    cashing, transfer my winnings, money out, cash my winnings, take out, taking out, took out, get my winnings, get my cash, my cash to my, my winnings, winnings to, winnings go, transfer to my bank, payment to my bank,
    take money, pull out, get money, get my money, receive my money, withdraw money, send my winnings, prize money, money i won, do you pay, you pay, winnings land, bank transfer, transfer, transfers, payment to me, get paid, be paid, paid in, winnings be sent, winnings be paid, winnings to be, out in one go, wire`,
  WINNINGS: "winnings, winning, won, wins, win, profit, prize, jackpot, winning round, winning bet, prize money",
  WIN_NOUN:
    "winnings, my win, my wins, the win, profit~s, jackpot, prize money, my prize, winning bet, winning round, win not",
  MONEY:
    "money, cash, fund~s, amount, sum, euro~s, pound~s, dollar~s, quid, payment~s, winnings, payout~s, withdrawal~s, payment, cashout~s, balance, credit~s, refund",
  DEPOSIT:
    "deposit~s~ed~ing, top up, topup, topped up, topping up, top ups, paid in, pay in, put money in, payment, paid, added money, added cash, loaded, transferred, transfer, cheque, check i, purchase, money in, put in, load money, added, add money",
  BALANCE: "balance, wallet, account balance, funds, credit, my money, my account",
  PENDING: "pending, processing, in progress, under review, on hold, approved, requested, awaiting, waiting",
  ARRIVE: `arrive~s~d, received, receive, receiving, get, got, gotten, come, came, coming, landed, land, lands, credited, credit, appear~s~ed~ing, show~s~ing~n, showed, see, find, reached, reach,
    there, here, in my account, on my account, paid, pay, settled, cleared, clear, gone through, go through, went through, going through, been added, added, add, updated, update, reflect~s~ed~ing, process~ed, completed, complete, booked, visible, made it, refunded, gone in, hit, returned`,
  MISSING:
    "missing, vanished, disappeared, gone, lost, nowhere, less than, too little, too low, short, short paid, not enough, half, evaporated, stolen, took my, taken, keeps my, where is, where are, where did, where has, what happened to, incorrect, wrong amount, wrong, incomplete, not the full, deducted, deduct",
  DECLINED: `declined, decline, declines, declining, denied, deny, rejected, reject, rejecting, refused, refuse, refusal, cancelled, canceled, cancelling, canceling, reversed, reverted, revert, failed, fails, fail, failing, failure, failed to, bounced, blocked, disapproved, revoked, voided, void, voiding,
    invalid, invalidated, confiscated, confiscate, forfeited, seized, seize, taken back, sent back, returned to, withheld, withhold, withholding, held back, frozen, freeze, annulled, not accepted, not approved, unsuccessful, stuck, can not, could not, will not let, not allow, unable to, blocked my, did not go through, does not work, not working, has not gone through, not gone through, not going through, not go through, trapped, keep my, keeping my, kept my, holding my, held, locked, removed, taken away`,
  TWICE:
    "twice, double, two times, duplicate, duplicated, 2 times, 2x, more than once, second time, multiple times, doubled, three times, same transaction, identical, the same, same charges, same payment",
  CHARGE:
    "charge~s~d, charging, debit~s~ed, direct debit, taken from, took from, deducted, billed, transaction~s, payment~s, withdrawn from, deduction, booked off, purchase, purchases, withdrawal~s, cash withdrawal, withdraw",
  REFUND:
    "refund~s~ed~ing, chargeback~s, charge back, charge it back, money back, my money back, claw back, claw, reimburse~d~ment, give back, pay me back, pay back, put back, get back my, reverse a transaction, reverse the payment, reclaim, return my money, return my deposit, stake back, deposit back, cash back from, returned to my card, get it back, get my money back, have my money back, back on my card, disputed, dispute",
  BANKWORD: "bank, card, visa, mastercard, credit card, bank account, iban, paypal",
  METHOD: `method~s, option~s, way~s, bank, bank account, bank transfer, card, credit card, debit card, visa, mastercard, maestro, paypal, skrill, neteller, trustly, ideal, bitcoin, crypto,
    apple pay, google pay, paysafecard, paysafe, revolut, monzo, wise, n26, bunq, klarna, sofort, interac, ecopayz, muchbetter, e wallet, ewallet, wallet, wire, iban, swish, zimpler, bancontact, through, via, another account, other account, different account, different card, someone else account, cheque, sort code`,
  LIMIT:
    "limit~s, maximum, max, minimum, min, cap, lowest, highest, smallest, largest, most, least, how much can, at least, at most, from what amount, in one go, all at once, at once, in one time, per day, per week, per month, a day, a week, a month, daily, weekly, monthly, how many, big amount, large amount, ceiling, threshold, too small",
  FEE: "fee~s, charge~s, charging, cost~s, commission, commissions, for free, free of charge, charge anything, charge for, costs anything, service charge, admin fee, percentage, deduct~ed, expensive, rate, exchange rate",
  TAX: "tax~es, taxed, taxable, taxation, tds, hmrc, irs, tax office, taxman, declare, gambling tax",
  REVERSE:
    "reverse, cancel, undo, revoke, take back, stop, withdraw my request, call back, change my mind, put it back, retract, recall",
  STATUS:
    "status, track, tracking, progress, check, pending, processing, approved, mean, means, stage, history, list, statement, statements, overview, earlier, see my",
  DOCUMENT: `id, ids, identity, identification, identify, identifying, passport~s, identity card, id card, drivers license, driving licence, driver licence, driving license, licence card, document~s, documentation, docs, paper~s, paperwork, proof of, proof of address,
    utility bill~s, bank statement~s, statement, residence permit, permit, selfie, payslip~s, pay slip, salary slip, photo id, copy of, scan, scans, kyc, verification, verify, verifying, verified, verifies, verifie, validate, validation, aml, source of funds, source of wealth, source of income, where my money comes from, income proof, proof of income, personal data, personal details, personal information, my details, my data, my information,
    electricity bill, gas bill, water bill, phone bill, council tax bill, tenancy agreement, student card, address proof, evidence of, where i live, place of residence, home address, surname, date of birth, birth certificate, pan card, pan, bank details, account holder, idin, social security number, bsn, ssn, security check, identity check, background check, know your customer, tax return, photo of, picture of, checking my, validating, verificaton, authenticate, authentication, bank verification, check my identity, who i am, prove who, prove my, prove that, prove i`,
  DOCKIND:
    "which, what, what kind, counts, count, accepted, accept, residence permit, permit, licence, license, utility bill, payslip, statement, proof of address, evidence, where i live, surname, name, format, jpg, pdf, png, photo, colour, color, black and white, front, back, both sides, size, expired, old, valid, zombie, look like, picture, selfie, list, need to send, need to provide, need to submit, should i send, should be on",
  SAFE: "safe, safely, secure, securely, stored, store, private, privacy, protected, gdpr, encrypted, kept, keep, delete, share, shared, third parties, misuse, blacked out, black out, cover, covered, blur, hide, redact, redacted, obscure, scribble, watermark, trust you",
  FUNDSOURCE:
    "source of, where my money comes from, where money comes from, where the money comes from, where i get my money, income, salary, payslip~s, pay slip, wealth, tax return, how much i earn, what i earn, origin of my, origin of the",
  UPLOAD:
    "upload~s~ed~ing, send~ing, sent, submit~ted~ting, provide, provided, attach, email, mail, hand in, deliver, show, do it, do that, done",
  REJECTED_DOC:
    "rejected, refused, declined, not accepted, denied, failed, not approved, not good, not good enough, invalid, unverified, not verified, unable to, can not, does not work, not working, not successful",
  BONUS: `bonus~es, bonuss, welcome bonus, bonus money, bonus funds, promo~s, promotion~s, promotional, offer~s, best deal, any deals, free spin~s, freespin~s, freebie~s, free bet~s, cashback, reload, welcome offer, sign up bonus, signup bonus, vip program, vip programme, loyalty, loyalty points,
    reward~s, no deposit, welcome package, welcome pack, signup offer, campaign~s, voucher~s, coupon~s, referral~s, refer a friend, something extra, extra on my, anything extra, extra if, matched deposit, match bonus, tournament~s, comp points, wager free, spins, birthday gift, gift for, free money, free credit, free chips, unutilized, special offers`,
  CODE: "code~s, promo code, promotion code, bonus code, voucher, coupon, coupon code, redeem, enter a code, box for",
  WAGER: `wager~s~ed~ing, wagering, wagering requirement~s, rollover, roll over, roll it over, playthrough, play through, turnover, clear~ing~ed, x times, times must, times do i, how many times, staked, requirement~s, unlock~ed~ing, release~d, convert, turn into real money, real money, play it through, times over, 35x, 30x, 40x, 50x, 25x, 20x, fulfil, meet the`,
  CONTRIBUTE:
    "contribute~s, contribution~s, count, counts, counted, weighting, percentage, percent, excluded, exclude, eligible, count towards, which games, what games, which slots, what slots, allowed games, not allowed, restricted games",
  TERMS:
    "terms, conditions, t and c, t c, tcs, rules, small print, fine print, requirement~s, terms and conditions, policy",
  EXPIRE:
    "expire~s~d, expiry, lapse~s~d, valid, validity, run out, runs out, deadline, last, lasts, until when, how long, lose my, forfeit, forfeited, when does, till when, until",
  MAXBET:
    "max bet, maximum bet, highest stake, maximum stake, max stake, highest bet, bet limit, stake limit, biggest bet, largest bet, bet size, how much can i bet, how much may i bet, stake per spin",
  USE: "use~d, using, activate~d, claim~ed~ing, get, apply, redeem, start, turn on, play with, take, receive, collect, enable, opt in, qualify, work, works, enter",
  EXISTING:
    "regulars, regular, existing, loyal, current customers, for me, today, this week, weekend, running, available, any, have you got, got any, got anything, do you have, new, latest, current, going on, daily, surprise, type, types, first deposit, deposit now, extra, no deposit",
  ACCOUNT: "account~s, profile~s, player account, login, log in, sign in, membership, me, i",
  ACCOUNT_ONLY: "account~s, profile~s, player account, user account, membership, my login",
  BLOCKED: `blocked, block, blocking, locked, lock, suspended, suspend, suspension, restricted, restriction~s, disabled, deactivated, banned, ban, barred, frozen, froze, closed, shut, shut down, shut out, locked out, kicked out, kicked me out, kick me out, thrown out, threw me out, terminated, inactive, on hold, limited, no access, lost access, denied access, access denied, put on hold, excluded me, shut me out, locked me out, blacklisted`,
  BLOCKED_STATE:
    "suddenly, you closed, was closed, been closed, got closed, is closed, shut out, is blocked, was blocked, my shut, my closed, my blocked, closed by",
  UNBLOCK:
    "unblock, unlock, unfreeze, unban, reactivate, reopen, re open, undo the block, lift the block, lift the ban, lift the suspension, restore access, restore my, get back in, get back into, regain access, reinstate, remove the block, remove the restriction",
  MULTI:
    "multiple accounts, second account, two accounts, duplicate account~s, multi accounting, multiaccounting, more than one account, several accounts, double account, double accounts, another account of mine",
  CLOSE:
    "close, closing, closed, delete, deleting, deleted, remove, terminate, termination, cancel, cancelling, deactivate, deactivation, shut, shut down, end, erase, disable, get rid of, invalidate, discontinue, dissolve, unsubscribe, stop using, leave, quit, wipe",
  LOGIN:
    "log in, login, log on, logging in, logged in, sign in, signing in, sign on, get in, get into my, access my account, password, username, log me in, access",
  GAME: "game~s, slot~s, roulette, blackjack, live casino, spin~s, round~s, reel~s, table, baccarat, poker, dealer, machine, jackpot game, bet, casino, match, fruit machine, wheel",
  APP: "app, application, site, website, page, webpage, browser, screen, button, link, platform, system, server, lobby, chat window, software, cashier, menu, video, stream, picture, sound, image, loading bar, upload, camera",
  GAMEWORD: "game~s, slot~s, video slots, table games, roulette, blackjack, live casino, spins, live games",
  FAULT: `crash~es~ed~ing, froze, frozen, freeze~s, freezing, stuck, hang~s, hanging, hung, error~s, bug~s, buggy, glitch~es~ed~ing, broken, broke, down, outage, malfunction~s~ed, fault~s, faulty, not working, does not work, do not work, did not work, not load, not loading, not open, not opening, not start, will not start, not respond, not responding, no response, not react,
    black screen, white screen, blank, disconnect~s~ed~ing, lag~s~ging, laggy, stutter~s~ing, kick~s out, kept loading, keeps loading, loading forever, timed out, time out error, not clickable, nothing happens, doing nothing, does nothing, stands still, stopped working, offline, unavailable, interrupted, cut out, cut off, cuts out, dropped, closes itself, not let me, not function, not functioning, can not upload, can not log in, can not login, can not sign in, can not open, can not load, will not load, will not open, spinning, buffering, shuts down, shut itself, 404, 500, not accept, gets stuck, got stuck, goes black, flicker~s~ing, unresponsive`,
  SMS: "sms, text message, verification code, security code, login code, confirmation code, confirmation mail, confirmation email, reset link, reset mail, activation mail, activation link, otp, one time code, 2fa, authenticator, code",
};
