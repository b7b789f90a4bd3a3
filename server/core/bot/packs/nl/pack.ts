/** The Dutch pack. */
import { evidence } from "../../evidence/nl.ts";
import type { Pack } from "../../pack.ts";
import { faqAnswers } from "./answers.ts";
import { careOblique, careWords, exclusionOblique, threatOblique } from "./care-oblique.ts";
import { careHints, crisisHints, hintWords, threatHints } from "./crisis-hints.ts";
import { crisisOblique } from "./crisis-oblique.ts";
import { careSigns, crisisQuiet, crisisSigns } from "./distress-signs.ts";
import { distressSignWords } from "./distress-signs-words.ts";
import { faq, smalltalk } from "./faq.ts";
import { general } from "./general.ts";
import { guards, guardWords } from "./guards.ts";
import {
  accountFrames,
  complaintFrames,
  exclusionMore,
  handoverFrameWords,
  securityFrames,
  technicalFrames,
} from "./handover-frames.ts";
import { handoverWords } from "./handover-words.ts";
import { hiddenCosts, hiddenCostWords } from "./hidden-costs.ts";
import { lastWordRules, lastWords } from "./last-words.ts";
import { account, complaint, person, rejection, security, technical } from "./layers-handover.ts";
import { derived, money } from "./layers-money.ts";
import { care, crisis, exclusion, threat } from "./layers-safety.ts";
import { lifeSigns, lifeSignWords } from "./life-signs.ts";
import { lookalikeGuards, lookalikeWords } from "./lookalikes.ts";
import { moneyTrouble, moneyTroubleDerived } from "./money-trouble.ts";
import { moneyTroubleWords } from "./money-trouble-words.ts";
import { moneyWords } from "./money-words.ts";
import { moods, moodWords } from "./mood.ts";
import { obliqueWords } from "./oblique-words.ts";
import { plainMoney, plainMoneyWords } from "./plain-money.ts";
import { plainMoneyMore, plainMoneyMoreWords } from "./plain-money-more.ts";
import { quietCare, quietCareWords } from "./quiet-care.ts";
import { quietCrisis } from "./quiet-crisis.ts";
import { quietWords } from "./quiet-words.ts";
import { careFrames, crisisFrames, exclusionFrames, frameWords } from "./safety-frames.ts";
import { safetyWords } from "./safety-words.ts";
import { buttons, texts } from "./texts.ts";
import { unsaid, unsaidWords } from "./unsaid.ts";
import { commonWords, functionWords, spellings } from "./words.ts";

export const dutch: Pack = {
  language: "nl",
  version: 1,
  functionWords,
  commonWords,
  spellings,
  compoundParts:
    "bonus uitbetaling uitbetalings opname opnames storting stortings account verificatie gokkers document documenten identiteits legitimatie kansspel klacht casino promotie gokken",
  compoundLinks: ["", "s", "en", "e", "n"],
  concepts: [
    general,
    moneyWords,
    moneyTroubleWords,
    handoverWords,
    handoverFrameWords,
    guardWords,
    lookalikeWords,
    plainMoneyWords,
    plainMoneyMoreWords,
  ],
  safetyConcepts: [
    safetyWords,
    hintWords,
    frameWords,
    obliqueWords,
    careWords,
    moodWords,
    distressSignWords,
    quietWords,
    quietCareWords,
    lastWords,
    lifeSignWords,
    unsaidWords,
    hiddenCostWords,
  ],
  guards: { ...guards, ...lookalikeGuards },
  derived: { ...derived, ...moneyTroubleDerived },
  layers: {
    crisis: {
      ...crisis,
      ...crisisHints,
      ...crisisFrames,
      ...crisisOblique,
      ...crisisSigns,
      ...crisisQuiet,
      ...quietCrisis,
      ...lastWordRules,
      ...lifeSigns,
      ...unsaid,
    },
    threat: { ...threat, ...threatHints, ...threatOblique },
    care: { ...care, ...careHints, ...careFrames, ...careOblique, ...careSigns, ...quietCare, ...hiddenCosts },
    exclusion: { ...exclusion, ...exclusionFrames, ...exclusionOblique, ...exclusionMore },
    security: { ...security, ...securityFrames },
    money: { ...money, ...moneyTrouble, ...plainMoney, ...plainMoneyMore },
    complaint: { ...complaint, ...complaintFrames },
    account: { ...account, ...accountFrames },
    technical: { ...technical, ...technicalFrames },
    person,
    rejection,
  },
  moods,
  evidence,
  faq,
  smalltalk,
  answers: { ...faqAnswers, ...texts },
  buttons,
};
