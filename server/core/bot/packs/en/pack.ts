/** The English pack. */
import { evidence } from "../../evidence/en.ts";
import type { Pack } from "../../pack.ts";
import { faqAnswers } from "./answers.ts";
import { crossedCare, crossedCareRoles, crossedCareWords } from "./care-crossed.ts";
import { careOblique, careWords, exclusionOblique, threatOblique } from "./care-oblique.ts";
import { crossedCrisis, crossedDerived } from "./crisis-crossed.ts";
import { careHints, crisisHints, hintWords, threatHints } from "./crisis-hints.ts";
import { bareWords, crisisOblique } from "./crisis-oblique.ts";
import {
  quietCare,
  quietCareWords,
  quietCrisis,
  quietExclusion,
  quietSafetyWords,
  quietThreat,
} from "./crisis-quiet.ts";
import { crossedRoles, crossedWords } from "./crossed-words.ts";
import { faq, smalltalk } from "./faq.ts";
import { general } from "./general.ts";
import { guardExtras, guards, guardWords } from "./guards.ts";
import {
  crossedAccount,
  crossedComplaint,
  crossedExclusion,
  crossedHandoverWords,
  crossedPerson,
  crossedTechnical,
} from "./handover-crossed.ts";
import {
  quietAccount,
  quietComplaint,
  quietHandoverWords,
  quietPerson,
  quietSecurity,
  quietTechnical,
} from "./handover-quiet.ts";
import { handoverWords } from "./handover-words.ts";
import { account, complaint, person, rejection, security, technical } from "./layers-handover.ts";
import { derived, money } from "./layers-money.ts";
import { care, crisis, exclusion, threat } from "./layers-safety.ts";
import { crossedMoney, crossedMoneyWords } from "./money-crossed.ts";
import { quietMoney, quietMoneyDerived, quietMoneyWords } from "./money-quiet.ts";
import { moneyWords } from "./money-words.ts";
import { moods, moodWords } from "./mood.ts";
import { lifeWords } from "./mood-life.ts";
import { obliqueWords } from "./oblique-words.ts";
import { careFrames, crisisFrames, exclusionFrames, frameWords } from "./safety-frames.ts";
import { safetyWords } from "./safety-words.ts";
import { buttons, texts } from "./texts.ts";
import { unsaidComplaint, unsaidMoney, unsaidWords } from "./unsaid.ts";
import { commonWords, functionWords, spellings } from "./words.ts";

export const english: Pack = {
  language: "en",
  version: 1,
  functionWords,
  commonWords,
  spellings,
  compoundParts: "",
  compoundLinks: [],
  concepts: [
    general,
    moneyWords,
    quietMoneyWords,
    crossedMoneyWords,
    handoverWords,
    quietHandoverWords,
    crossedHandoverWords,
    crossedRoles,
    crossedCareRoles,
    unsaidWords,
    guardWords,
    guardExtras,
  ],
  safetyConcepts: [
    safetyWords,
    hintWords,
    frameWords,
    obliqueWords,
    bareWords,
    careWords,
    moodWords,
    quietSafetyWords,
    quietCareWords,
    crossedWords,
    crossedCareWords,
    lifeWords,
  ],
  guards,
  derived: { ...derived, ...quietMoneyDerived, ...crossedDerived },
  layers: {
    crisis: { ...crisis, ...crisisHints, ...crisisFrames, ...crisisOblique, ...quietCrisis, ...crossedCrisis },
    threat: { ...threat, ...threatHints, ...threatOblique, ...quietThreat },
    care: { ...care, ...careHints, ...careFrames, ...careOblique, ...quietCare, ...crossedCare },
    exclusion: { ...exclusion, ...exclusionFrames, ...exclusionOblique, ...quietExclusion, ...crossedExclusion },
    security: { ...security, ...quietSecurity },
    money: { ...money, ...quietMoney, ...crossedMoney, ...unsaidMoney },
    complaint: { ...complaint, ...quietComplaint, ...crossedComplaint, ...unsaidComplaint },
    account: { ...account, ...quietAccount, ...crossedAccount },
    technical: { ...technical, ...quietTechnical, ...crossedTechnical },
    person: { ...person, ...quietPerson, ...crossedPerson },
    rejection,
  },
  moods,
  evidence,
  faq,
  smalltalk,
  answers: { ...faqAnswers, ...texts },
  buttons,
};
