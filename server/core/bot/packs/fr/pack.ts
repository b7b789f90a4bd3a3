/** The French pack. */
import { evidence } from "../../evidence/fr.ts";
import type { Pack } from "../../pack.ts";
import { faqAnswers } from "./answers.ts";
import { careSigns } from "./care-signs.ts";
import { careSignsWords } from "./care-signs-words.ts";
import { chatSpellings } from "./chat-spellings.ts";
import { crisisFrames } from "./crisis-frames.ts";
import { crisisHints } from "./crisis-hints.ts";
import { crisisSigns } from "./crisis-signs.ts";
import { crisisSignsMore, moreSignsWords } from "./crisis-signs-more.ts";
import { crisisWords } from "./crisis-words.ts";
import { exclusionWords } from "./exclusion-words.ts";
import { faq, faqWords, smalltalk } from "./faq.ts";
import { general } from "./general.ts";
import { guards, guardWords } from "./guards.ts";
import { handoverWords } from "./handover-words.ts";
import { care, exclusion } from "./layers-care.ts";
import { crisis, threat } from "./layers-crisis.ts";
import { account, complaint, person, rejection, security, technical } from "./layers-handover.ts";
import { derived, money } from "./layers-money.ts";
import { moneySigns } from "./money-signs.ts";
import { moneySignsWords } from "./money-signs-words.ts";
import { moneyWords } from "./money-words.ts";
import { moods, moodWords } from "./mood.ts";
import { safetyWords } from "./safety-words.ts";
import { signsWords } from "./signs-words.ts";
import { buttons, texts } from "./texts.ts";
import { commonWords, elisions, functionWords, spellings } from "./words.ts";

export const french: Pack = {
  language: "fr",
  version: 1,
  functionWords,
  commonWords,
  spellings: { ...spellings, ...chatSpellings },
  compoundParts: "",
  compoundLinks: [],
  elisions,
  concepts: [
    general,
    moneyWords,
    moneySignsWords,
    signsWords,
    moreSignsWords,
    careSignsWords,
    handoverWords,
    faqWords,
    guardWords,
    moodWords,
  ],
  safetyConcepts: [crisisWords, safetyWords, exclusionWords],
  guards,
  derived,
  layers: {
    crisis: { ...crisis, ...crisisFrames, ...crisisHints, ...crisisSigns, ...crisisSignsMore },
    threat,
    care: { ...care, ...careSigns },
    exclusion,
    security,
    money: { ...money, ...moneySigns },
    complaint,
    account,
    technical,
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
