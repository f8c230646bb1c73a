// How minutes are written: tense, person, terms, capitals, dates, numbers, posts, length.
import type { Check } from "../../check.ts";
import { abbreviation } from "./abbreviation.ts";
import { capitals } from "./capitals.ts";
import { contraction } from "./contraction.ts";
import { dateForm } from "./date-form.ts";
import { longSentence } from "./long-sentence.ts";
import { numberForm } from "./number-form.ts";
import { officerName } from "./officer-name.ts";
import { oneTerm } from "./one-term.ts";
import { pastTense } from "./past-tense.ts";
import { relativeDay } from "./relative-day.ts";
import { thirdPerson } from "./third-person.ts";

export const styleChecks: readonly Check[] = [
  pastTense,
  thirdPerson,
  contraction,
  relativeDay,
  abbreviation,
  oneTerm,
  capitals,
  dateForm,
  numberForm,
  officerName,
  longSentence,
];
