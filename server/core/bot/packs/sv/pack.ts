/** The Swedish pack. */
import { evidence } from "../../evidence/sv.ts";
import type { Pack } from "../../pack.ts";
import { faqAnswers } from "./answers.ts";
import { careFrames, careWords } from "./care-frames.ts";
import { carePeople } from "./care-people.ts";
import { coreWords, crisisCore } from "./crisis-core.ts";
import { crisisFrames, frameWords } from "./crisis-frames.ts";
import { crisisHints, hintWords } from "./crisis-hints.ts";
import { crisisPairs, pairWords } from "./crisis-pairs.ts";
import { faq, smalltalk } from "./faq.ts";
import { general } from "./general.ts";
import { guards, guardWords } from "./guards.ts";
import {
  angerFrames,
  exclusionFrames,
  faultFrames,
  frameHandoverWords,
  lockedFrames,
  personFrames,
  securityFrames,
} from "./handover-frames.ts";
import { handoverWords } from "./handover-words.ts";
import { exclusion } from "./layers-exclusion.ts";
import { account, complaint, person, rejection, security, technical } from "./layers-handover.ts";
import { derived, money } from "./layers-money.ts";
import { care, crisis, threat } from "./layers-safety.ts";
import { quietMoney, quietMoneyWords } from "./money-quiet.ts";
import { moneyWords } from "./money-words.ts";
import { moods } from "./mood.ts";
import { moodCareWords } from "./mood-care.ts";
import { moodWords } from "./mood-words.ts";
import { safetyWords } from "./safety-words.ts";
import { buttons, texts } from "./texts.ts";
import { troubleFrames, troubleWords } from "./trouble-frames.ts";
import { commonWords, functionWords, spellings } from "./words.ts";

export const swedish: Pack = {
  language: "sv",
  version: 1,
  functionWords,
  commonWords,
  spellings,
  compoundParts:
    "bonus uttags utbetalnings insattnings spelkonto verifierings legitimations kasino casino kampanj sjalvmords",
  compoundLinks: ["", "s", "e", "o", "u"],
  concepts: [general, moneyWords, handoverWords, guardWords, troubleWords, quietMoneyWords, frameHandoverWords],
  safetyConcepts: [safetyWords, frameWords, hintWords, pairWords, coreWords, careWords, moodWords, moodCareWords],
  guards,
  derived,
  layers: {
    crisis: { ...crisis, ...crisisFrames, ...crisisHints, ...crisisPairs, ...crisisCore },
    threat,
    care: { ...care, ...careFrames, ...carePeople },
    exclusion: { ...exclusion, ...exclusionFrames },
    security: { ...security, ...securityFrames },
    money: { ...money, ...troubleFrames, ...quietMoney },
    complaint: { ...complaint, ...angerFrames },
    account: { ...account, ...lockedFrames },
    technical: { ...technical, ...faultFrames },
    person: { ...person, ...personFrames },
    rejection,
  },
  moods,
  evidence,
  faq,
  smalltalk,
  answers: { ...faqAnswers, ...texts },
  buttons,
};
