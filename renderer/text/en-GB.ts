// The door to all words of the page.
import { accepted } from "./en-GB-accepted.ts";
import { actions } from "./en-GB-actions.ts";
import { agenda } from "./en-GB-agenda.ts";
import { editor } from "./en-GB-editor.ts";
import { houseStyle } from "./en-GB-house-style.ts";
import { meeting } from "./en-GB-meeting.ts";
import { oldMinutes } from "./en-GB-old-minutes.ts";
import { owed } from "./en-GB-owed.ts";
import { papers } from "./en-GB-papers.ts";
import { proofing } from "./en-GB-proofing.ts";
import { newIndicator, questions } from "./en-GB-questions.ts";
import { returned } from "./en-GB-returned.ts";
import { returns } from "./en-GB-returns.ts";
import { scorecard, story } from "./en-GB-scorecard.ts";
import { search } from "./en-GB-search.ts";
import { settings } from "./en-GB-settings.ts";
import { sheet } from "./en-GB-sheet.ts";
import { figures, firstStart, meetingForm, next, preview, printing, shell } from "./en-GB-shell.ts";
import { smallNumbers } from "./en-GB-small-numbers.ts";

export { type RefusalWords, refusalWords } from "../../shared/refusal-words.ts";

export const words = {
  shell,
  next,
  firstStart,
  meetingForm,
  returns,
  returned,
  accepted,
  owed,
  questions,
  newIndicator,
  sheet,
  scorecard,
  story,
  meeting,
  oldMinutes,
  agenda,
  actions,
  papers,
  search,
  settings,
  houseStyle,
  smallNumbers,
  proofing,
  editor,
  printing,
  preview,
  figures,
} as const;
