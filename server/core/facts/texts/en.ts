/** English. */
import type { FactTexts } from "../texts.ts";

export const english: FactTexts = {
  "lookup.asked": "I am looking that up in your account. One moment.",
  "lookup.failed": "I cannot see your account data right now. A colleague will look at it with you.",
  "payouts.none": "I see no payout in your account. You find your requests under Withdraw.",
  "payout.requested": "Your payout of {amount} by {method} has been requested. The check has not started yet.",
  "payout.requested.by": "Your payout of {amount} by {method} has been requested. It is expected by {date}.",
  "payout.checking": "Your payout of {amount} by {method} is being checked.",
  "payout.checking.by": "Your payout of {amount} by {method} is being checked. It is expected by {date}.",
  "payout.approved": "Your payout of {amount} by {method} is approved and will be sent.",
  "payout.approved.by": "Your payout of {amount} by {method} is approved. It is expected by {date}.",
  "payout.sent": "Your payout of {amount} by {method} has been sent. Your bank or wallet now decides the speed.",
  "payout.sent.by": "Your payout of {amount} by {method} has been sent. It is expected by {date}.",
  "payout.paid": "Your payout of {amount} by {method} has been paid.",
  "payout.late": "Your payout of {amount} by {method} is taking longer than it should. A colleague will find out why.",
  "payout.declined":
    "Your payout of {amount} by {method} was declined. A colleague will explain why and what you can do.",
  "payout.on_hold": "Your payout of {amount} by {method} is on hold. A colleague will explain why and what you can do.",
  "documents.none": "No documents are asked of you right now.",
  "documents.missing": "We still need a document from you. You can upload it on your verification page.",
  "documents.checking": "Your document has arrived and is being checked. There is nothing you need to do now.",
  "documents.approved": "Your documents are approved.",
  "documents.late": "The check of your document is taking longer than it should. A colleague will look at it with you.",
  "documents.person": "Your document could not be approved. A colleague will tell you what is needed.",
  "documents.blurry": "Your document could not be read, because the photo is not sharp. Please upload a sharper one.",
  "documents.expired": "Your document has expired. Please upload one that is still valid.",
  "documents.cut_off": "Part of your document is missing in the photo. Please upload one with all four corners.",
  "documents.wrong_document": "This was not the document we need. Your verification page shows which one it is.",
  "documents.name_differs":
    "The name on your document differs from the name in your account. Please upload one in the same name.",
  "bonuses.none": "I see no active bonus in your account.",
  "bonus.active": "For {name} you have wagered {wagered} of {total}.",
  "bonus.active.until": "For {name} you have wagered {wagered} of {total}. The bonus ends on {date}.",
};
