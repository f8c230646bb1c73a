// What one item's minute says: its resolution, its figures, its promises, and those it could make known.
import type { Check } from "../../check.ts";
import { difficultyAndPraise } from "./difficulty-and-praise.ts";
import { figureWithoutReading } from "./figure-without-reading.ts";
import { figuresDisagree } from "./figures-disagree.ts";
import { identifiableChild } from "./identifiable-child.ts";
import { indicatorTitle } from "./indicator-title.ts";
import { noResolution } from "./no-resolution.ts";
import { oldData } from "./old-data.ts";
import { periodWords } from "./period-words.ts";
import { promiseWithoutAction } from "./promise-without-action.ts";
import { resolutionAlone } from "./resolution-alone.ts";
import { resolutionDate } from "./resolution-date.ts";
import { resolutionKeyword } from "./resolution-keyword.ts";
import { resolutionTitle } from "./resolution-title.ts";
import { templateNote } from "./template-note.ts";

export const matterChecks: readonly Check[] = [
  noResolution,
  resolutionKeyword,
  resolutionTitle,
  resolutionDate,
  resolutionAlone,
  promiseWithoutAction,
  figureWithoutReading,
  figuresDisagree,
  periodWords,
  indicatorTitle,
  difficultyAndPraise,
  oldData,
  identifiableChild,
  templateNote,
];
