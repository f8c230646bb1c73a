// The words around the screens: places, the next thing, the first start, printing, and what stands for a figure.
import { counted } from "./counted.ts";

export const shell = {
  places: "Places",
  returns: "Returns",
  scorecard: "Scorecard",
  meeting: "Meeting",
  actions: "Actions",
  papers: "Papers",
  search: "Search",
  settings: "Settings",
  skip: "Skip to the content",
  chooseBody: "Body",
  chooseMeeting: "Meeting",
  onTheList: (count: number) => `${counted(count, "workbook")} still to do`,
  at: (date: string, time: string) => (time === "" ? date : `${date}, ${time}`),
  dataAsAt: (date: string, days: number) => `Data as at ${date}, ${counted(days, "day")} old at the meeting`,
  noData: "No figures yet",
  nextThing: "Next",
  restarted: "The record-keeper stopped and was started again; nothing saved was lost.",
  restartedFiles: "Workbooks that were still on the list may need to be chosen again.",
  close: "Close",
  notices: "What was done",
  loading: "Fetching the records…",
  tryAgain: "Try again",
  showInFolder: "Show in folder",
  faultTitle: "This part of the window could not be drawn",
  fault: "Nothing that was saved was lost. Go to another place at the left and come back.",
} as const;

export const next = {
  needsYou: (count: number) =>
    `${counted(count, "return")} ${count === 1 ? "has" : "have"} a question for you`,
  ready: (count: number) => `${counted(count, "return")} ready to accept`,
  firstReturn: "Bring in the first return",
  writeMinutes: "Write the minutes",
  resolution: "Record any resolution, then print",
  print: "Print the minutes",
} as const;

export const firstStart = {
  title: "Returns in, scorecard and minutes out",
  lead: "Resolved keeps a panel's indicators and minutes on this computer. Nothing leaves it.",
  exampleTitle: "See it with an example",
  example:
    "A made-up council, its Corporate Parenting Panel on 3 July 2019, 13 months of figures, and three returns that have just arrived.",
  openExample: "Open the example",
  ownTitle: "Begin with your own meeting",
  own: "The usual children-in-care indicators are there already. Say when the panel meets, and bring in the first return.",
  startOwn: "Start with my own",
} as const;

export const meetingForm = {
  body: "Body",
  date: "Date of the meeting",
  time: "Time",
  timeHint: "As it is printed, such as 5.00 pm",
  venue: "Venue",
  dateHint: "Such as 3 July 2019 or 3/7/2019",
  dateNeeded: "Write the day as 3 July 2019 or 3/7/2019, the day before the month.",
  add: "Add the meeting",
} as const;

export const printing = {
  print: "Print to Word…",
  scorecard: (date: string) => `Scorecard ${date}.docx`,
  minutes: (date: string) => `Minutes ${date}.docx`,
  partB: (date: string) => `Minutes ${date}, Part B.docx`,
  done: (name: string) => `Printed as ${name}.`,
  busy: "Printing…",
  stop: "Stop",
} as const;

export const preview = {
  open: "Preview",
  titles: {
    scorecard: "The scorecard as it would be printed now",
    agenda: "The agenda as it would be printed now",
    minutes: "The minutes as they would be printed now",
    "decision notice": "The decision notice as it would be printed now",
    "minute extract": "The extract as it would be printed now",
    "note sheet": "The note sheet as it would be printed now",
    "action sheet": "The action sheet as it would be printed now",
    "agenda contents": "The contents of the agenda pack as they would be printed now",
    "agenda supplement": "The supplement as it would be printed now",
    "page for young people": "The page for young people as it would be printed now",
  },
  hint: "Nothing is recorded by looking at it. The pages of the Word document may break elsewhere.",
  twin: "Which paper",
  twins: { public: "For the public", "part B": "Part B" },
  close: "Close the preview",
} as const;

export const figures = {
  "not supplied": "Not supplied",
  "not due": "Not due",
  "not applicable": "Not applicable",
  suppressed: "Suppressed by the sender",
  none: "–",
} as const;
