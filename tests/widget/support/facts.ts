/** Cards on a player's own account, as the server would send them, and the words that stand with them. */
import type { FactCard } from "../../../shared/protocol-events.ts";
import { MINUTE, NOW } from "./drafts.ts";

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Payout = Extract<FactCard, { type: "payout" }>;

const payout = (more: Partial<Payout>): Payout => ({
  type: "payout",
  id: "p-1",
  amount: { minor: 25_000, currency: "EUR" },
  method: "iDEAL",
  status: "sent",
  requestedAt: NOW - 2 * DAY,
  steps: [
    { status: "requested", at: NOW - 2 * DAY },
    { status: "checking", at: NOW - 40 * HOUR },
  ],
  expectedBy: NOW + DAY,
  ...more,
});

export const CARDS = {
  payout: payout({
    steps: [...payout({}).steps, { status: "approved", at: NOW - DAY }, { status: "sent", at: NOW - 3 * HOUR }],
  }),
  payoutLate: payout({ status: "checking", expectedBy: NOW - 5 * HOUR }),
  payoutDeclined: payout({
    status: "declined",
    steps: [...payout({}).steps, { status: "declined", at: NOW - 5 * HOUR }],
    expectedBy: null,
  }),
  payoutBlocked: payout({
    status: "on_hold",
    steps: [...payout({}).steps, { status: "on_hold", at: NOW - 4 * HOUR }],
    expectedBy: null,
  }),
  documents: {
    type: "documents",
    documents: [
      { kind: "identity", status: "refused", uploadedAt: NOW - DAY, refusedCount: 1, reason: "cut_off" },
      { kind: "address", status: "checking", uploadedAt: NOW - 2 * HOUR, refusedCount: 0, reason: null },
      { kind: "payment", status: "approved", uploadedAt: NOW - 9 * DAY, refusedCount: 0, reason: null },
      { kind: "funds", status: "missing", uploadedAt: null, refusedCount: 0, reason: null },
    ],
  },
  bonus: {
    type: "bonus",
    name: "Welcome bonus",
    isActive: true,
    wagered: { minor: 62_000, currency: "EUR" },
    toWager: { minor: 150_000, currency: "EUR" },
    expiresAt: NOW + 12 * DAY,
  },
} as const satisfies Readonly<Record<string, FactCard>>;

export const CARD_NAMES = Object.keys(CARDS) as readonly (keyof typeof CARDS)[];

export const CARD_TEXTS: Readonly<Record<"nl" | "en" | "ar", Readonly<Record<keyof typeof CARDS, string>>>> = {
  nl: {
    payout: "Je uitbetaling van € 250,00 via iDEAL is verstuurd. We verwachten dat die er uiterlijk 13 mei is.",
    payoutLate: "Je uitbetaling van € 250,00 via iDEAL duurt langer dan zou moeten. Een collega zoekt uit waarom.",
    payoutDeclined:
      "Je uitbetaling van € 250,00 via iDEAL is afgewezen. Een collega legt uit waarom en wat je kunt doen.",
    payoutBlocked: "Je uitbetaling van € 250,00 via iDEAL staat even stil. Een collega zoekt uit waarom.",
    documents: "Een deel van je document valt buiten beeld. Upload een foto met alle vier de hoeken.",
    bonus: "Voor Welcome bonus heb je € 620,00 van € 1.500,00 ingezet.",
  },
  en: {
    payout: "Your payout of €250.00 by iDEAL has been sent. It is expected by 13 May.",
    payoutLate: "Your payout of €250.00 by iDEAL is taking longer than it should. A colleague will find out why.",
    payoutDeclined: "Your payout of €250.00 by iDEAL was declined. A colleague will explain why and what you can do.",
    payoutBlocked: "Your payout of €250.00 by iDEAL is on hold. A colleague will find out why.",
    documents: "Part of your document is missing in the photo. Please upload one with all four corners.",
    bonus: "For Welcome bonus you have wagered €620.00 of €1,500.00.",
  },
  ar: {
    payout: "تم إرسال دفعتك بقيمة €250.00 عبر iDEAL. نتوقع وصولها بحلول 13 مايو.",
    payoutLate: "دفعتك بقيمة €250.00 عبر iDEAL تستغرق وقتًا أطول من المعتاد. سيبحث زميل عن السبب.",
    payoutDeclined: "تم رفض دفعتك بقيمة €250.00 عبر iDEAL. سيشرح لك زميل السبب وما يمكنك فعله.",
    payoutBlocked: "دفعتك بقيمة €250.00 عبر iDEAL موقوفة مؤقتًا. سيبحث زميل عن السبب.",
    documents: "جزء من المستند خارج الصورة. يرجى تحميل صورة تظهر فيها الزوايا الأربع.",
    bonus: "راهنت بمبلغ €620.00 من أصل €1,500.00 لمكافأة Welcome bonus.",
  },
};
