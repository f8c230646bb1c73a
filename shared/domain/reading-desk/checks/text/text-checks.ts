// Slips of the pen: words, spaces, marks. Of two that speak of the same place, the first is heard.
import type { Check } from "../../check.ts";
import { apostrophe } from "./apostrophe.ts";
import { article } from "./article.ts";
import { capitalInsideWord } from "./capital-inside-word.ts";
import { dictionaryMiss } from "./dictionary-miss.ts";
import { doubledWord } from "./doubled-word.ts";
import { inAdverb } from "./in-adverb.ts";
import { missingSpace } from "./missing-space.ts";
import { mixedMarks } from "./mixed-marks.ts";
import { numberAgreement } from "./number-agreement.ts";
import { straySpace } from "./stray-space.ts";
import { toParticiple } from "./to-participle.ts";
import { unclosedMark } from "./unclosed-mark.ts";

export const textChecks: readonly Check[] = [
  doubledWord,
  capitalInsideWord,
  missingSpace,
  straySpace,
  article,
  inAdverb,
  toParticiple,
  numberAgreement,
  apostrophe,
  mixedMarks,
  unclosedMark,
  dictionaryMiss,
];
