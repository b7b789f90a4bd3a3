/** The French pack. */
import type { Pack } from "../../pack.ts";
import { faq, faqWords, smalltalk } from "./faq.ts";
import { general } from "./general.ts";
import {
  account,
  complaint,
  derived,
  handoverWords,
  money,
  person,
  rejection,
  security,
  technical,
} from "./layers-handover.ts";
import { care, crisis, exclusion, guards, threat } from "./layers-safety.ts";
import { safetyWords } from "./safety-words.ts";
import { buttons, texts } from "./texts.ts";
import { commonWords, elisions, functionWords, spellings } from "./words.ts";

export const french: Pack = {
  language: "fr",
  version: 1,
  functionWords,
  commonWords,
  spellings,
  compoundParts: "",
  compoundLinks: [],
  elisions,
  concepts: [general, handoverWords, faqWords],
  safetyConcepts: [safetyWords],
  guards,
  derived,
  layers: { crisis, threat, care, exclusion, security, money, complaint, account, technical, person, rejection },
  faq,
  smalltalk,
  answers: texts,
  buttons,
};
