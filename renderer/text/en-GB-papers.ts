// The words of the Papers screen.
import { counted } from "./counted.ts";
import { withSmallLetter } from "./small-letter.ts";

export const papers = {
  title: "Papers",
  ofMeeting: (body: string, day: string) => `${body}, meeting on ${day}`,
  before: "Before and at the meeting",
  after: "After the meeting",
  names: {
    scorecard: "Scorecard",
    agenda: "Agenda",
    "agenda contents": "Contents of the agenda pack",
    "agenda supplement": "Supplement to the agenda",
    "note sheet": "Note sheet for the room",
    minutes: "Minutes",
    "decision notice": "Decision notice",
    "minute extract": "Extract of one minute",
    "action sheet": "Action sheet",
    "page for young people": "Page for young people",
  },
  hints: {
    scorecard: "The figures, what got worse and what improved, with where they come from.",
    agenda: "The front sheet and the items of business.",
    "agenda contents":
      "Each item with its papers in their order; what is to follow and what is late is marked.",
    "agenda supplement":
      "What went out after the agenda on one day: late reports, and late items with their circumstances.",
    "note sheet": "Who is there to tick, and each item with lines to write on.",
    minutes: "A draft until a later meeting has agreed them.",
    "decision notice": "Each resolution under its item. It does not say when a decision takes effect.",
    "minute extract": "One item of the minutes, certified, with lines to sign on.",
    "action sheet": "Who promised what, in whose words, by when, and what came of it.",
    "page for young people":
      "One page in plain words and without figures: what goes well, what does not yet, what was promised.",
  },
  print: "Print…",
  printPartB: "Part B…",
  /** Begins with what stands on the button. */
  printThis: (button: string, name: string) => `${button} ${name}`,
  partBOf: (name: string) => `${name}, Part B`,
  fileName: (name: string, day: string) => `${name} ${day}.docx`,
  whichItem: "Item",
  whichSupplement: "Supplement",
  supplement: (number: number) => `Supplement ${number} to the agenda`,
  supplementOf: (number: number, day: string) => `Supplement ${number}, issued on ${day}`,
  printed: "What was printed",
  nonePrinted: "Nothing has been printed yet.",
  columns: {
    paper: "Paper",
    meeting: "Meeting",
    printedOn: "Printed",
    file: "File",
    figures: "Figures",
    again: "Again",
  },
  noFigures: "None shown",
  asAt: (day: string) => `As at ${day}`,
  noneRevised: "none revised since",
  noQuotedRevised: "None quoted was revised since",
  revisedSince: (count: number) => `${count} revised since`,
  contentIs: (snapshot: string) => `Content ${snapshot}`,
  printAgain: "Print again…",
  printAgainThis: (name: string, day: string) => `Print again… as it stands now: ${name}, ${day}`,
  verify: "Is this the paper that was printed?",
  verifyLead:
    "Choose a Word file that came back or was found. Resolved says whether it is one that was printed here, whether it was edited since, and which of its figures have been revised.",
  choose: "Choose a file…",
  choosing: "Looking at the file…",
  states: {
    "as printed": (file: string) => `${file} is as it was printed.`,
    "edited since": (file: string) => `${file} was printed here and was edited since.`,
    unknown: (file: string) => `${file} was not printed here, or what tells it was taken out.`,
  },
  wasPrinted: (paper: string, meeting: string, day: string, file: string) =>
    `It is the ${withSmallLetter(paper)} for ${meeting}, printed on ${day} as ${file}.`,
  noRevision: "None of the figures that it shows has been revised since.",
  revisions: (count: number) =>
    `${counted(count, "figure")} that it shows ${count === 1 ? "has" : "have"} been revised since:`,
  revisionColumns: { indicator: "Indicator", period: "Period", was: "As printed", is: "Now" },
} as const;
