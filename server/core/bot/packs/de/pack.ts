/** The German pack, for Germany, Austria and Switzerland. */
import { evidence } from "../../evidence/de.ts";
import type { Pack } from "../../pack.ts";
import { faqAnswers } from "./answers.ts";
import { careFrames, careWords } from "./care-frames.ts";
import { careOblique, careObliqueWords, exclusionOblique } from "./care-oblique.ts";
import { clippedVerbs } from "./clipped-verbs.ts";
import { crisisFrames, frameWords } from "./crisis-frames.ts";
import { crisisOblique, obliqueWords } from "./crisis-oblique.ts";
import { crisisQuiet, quietWords } from "./crisis-quiet.ts";
import { dialect } from "./dialect.ts";
import { dialectForms } from "./dialect-forms.ts";
import { dialectMore } from "./dialect-more.ts";
import { digraphSpellings } from "./digraphs.ts";
import { faq, smalltalk } from "./faq.ts";
import { general } from "./general.ts";
import { guards, guardWords } from "./guards.ts";
import {
  accountFrames,
  complaintFrames,
  frameHandoverWords,
  personFrames,
  securityFrames,
  technicalFrames,
} from "./handover-frames.ts";
import { quietComplaint, quietHandoverWords, quietSecurity, quietTechnical } from "./handover-quiet.ts";
import { handoverWords } from "./handover-words.ts";
import { care, exclusion } from "./layers-care.ts";
import { crisis, threat } from "./layers-crisis.ts";
import { account, complaint, person, rejection, security, technical } from "./layers-handover.ts";
import { derived, money } from "./layers-money.ts";
import { misspellings } from "./misspellings.ts";
import { crossWords, moneyCross } from "./money-cross.ts";
import { moneyDerived, moneyFrames, troubleWords } from "./money-frames.ts";
import { moneyQuiet, quietMoneyWords } from "./money-quiet.ts";
import { moneyWords } from "./money-words.ts";
import { moods, moodWords } from "./mood.ts";
import { safetyWords } from "./safety-words.ts";
import { spellings } from "./spellings.ts";
import { buttons, texts } from "./texts.ts";
import { commonWords, functionWords } from "./words.ts";

const concepts = [
  general,
  moneyWords,
  handoverWords,
  guardWords,
  troubleWords,
  frameHandoverWords,
  quietMoneyWords,
  crossWords,
  quietHandoverWords,
];
const safetyConcepts = [safetyWords, frameWords, quietWords, careWords, obliqueWords, careObliqueWords, moodWords];
const asWritten = { ...dialect, ...dialectForms, ...dialectMore, ...misspellings, ...clippedVerbs, ...spellings };
const allDerived = { ...derived, ...moneyDerived };
const layers = {
  crisis: { ...crisis, ...crisisFrames, ...crisisQuiet, ...crisisOblique },
  threat,
  care: { ...care, ...careFrames, ...careOblique },
  exclusion: { ...exclusion, ...exclusionOblique },
  security: { ...security, ...securityFrames, ...quietSecurity },
  money: { ...money, ...moneyFrames, ...moneyQuiet, ...moneyCross },
  complaint: { ...complaint, ...complaintFrames, ...quietComplaint },
  account: { ...account, ...accountFrames },
  technical: { ...technical, ...technicalFrames, ...quietTechnical },
  person: { ...person, ...personFrames },
  rejection,
};

export const german: Pack = {
  language: "de",
  version: 1,
  functionWords,
  commonWords,
  spellings: {
    ...digraphSpellings(
      [...concepts, ...safetyConcepts],
      [guards, allDerived, faq, smalltalk, ...Object.values(layers)],
      [functionWords, commonWords, ...Object.values(asWritten)],
    ),
    ...asWritten,
  },
  compoundParts:
    "bonus auszahlung auszahlungs auszahl einzahlung einzahlungs konto verifizierung verifizierungs dokument dokumente dokumenten ausweis identitäts legitimations spieler spielsucht glücksspiel zocker freispiel freispiele umsatz gewinn gewinne guthaben passwort beschwerde willkommens selbstmord suizid schulden sperr kunden mitarbeiter",
  compoundLinks: ["", "s", "es", "en", "n", "e", "er"],
  concepts,
  safetyConcepts,
  guards,
  derived: allDerived,
  layers,
  moods,
  evidence,
  faq,
  smalltalk,
  answers: { ...faqAnswers, ...texts },
  buttons,
};
