// The words of the Settings screen.
import { counted } from "./counted.ts";

const kinds = {
  councillor: ["councillor", "councillors"],
  "co-opted member": ["co-opted member", "co-opted members"],
  officer: ["officer", "officers"],
} as const;

export const settings = {
  title: "Settings",
  body: "Body",
  addBody: "Add a body",
  newBody: "New body",
  notSavedYet: (name: string) => `${name} (not saved)`,
  parts: {
    body: "The body",
    roll: "Roll",
    items: "Standing items",
    days: "Closure days",
    phrases: "Phrases",
  },
  partsLabel: "Parts of the settings of the body",
  partWith: (part: string, count: number) => `${part} (${count})`,
  states: {
    saved: "All changes are saved",
    unsaved: "Changes not saved yet",
    saving: "Saving…",
    refused: "Not saved",
  },
  save: "Save changes",
  undo: "Undo changes",
  redo: "Bring the changes back",
  dropNew: "Leave this body out",
  faults: (count: number) => `${counted(count, "entry", "entries")} to put right before this can be saved`,
  savedOnLeaving: (name: string) => `The settings of the ${name} were saved.`,
  keptOnLeaving: (name: string) =>
    `The changes to the ${name} are kept but not saved, because something in them is to be put right.`,
  keptAtClosing: (name: string) =>
    `The changes to the ${name} are not saved, because something in them is to be put right. Close the window again to give them up.`,
  noMeeting: (name: string) => `The ${name} has no meeting yet, so it does not stand at the top.`,
  putBack: "Put back",
  removed: (name: string) => `${name} is taken out.`,
  unnamed: "An entry with no name",
  remove: (name: string) => `Take out ${name}`,
  move: (name: string) => `Move ${name}: drag, or press the up and down arrows`,
  moved: (name: string, place: number, count: number) => `${name} is now ${place} of ${count}.`,

  names: "Names",
  council: "Council",
  name: "Name of the body",
  nameHint: "As it is printed, such as Corporate Parenting Panel",
  callsItself: "What the minutes call it",
  callsItselfHint: "Such as the Panel, the Board or the Committee",

  regime: "Notice of its meetings",
  regimes: {
    "part-va": "A committee, panel or board of the council",
    executive: "The executive (cabinet), or a committee of it",
    voluntary: "A body that no law binds, such as a forum",
  },
  notice: (days: number, isBinding: boolean) =>
    isBinding
      ? `Agenda and reports must be public ${days} clear days before each meeting.`
      : `Agenda and reports are public ${days} clear days before each meeting.`,
  longNotice: (days: number) => `Key decisions and private business are announced ${days} clear days before.`,
  source: (source: string) => `${source.charAt(0).toUpperCase()}${source.slice(1)}.`,

  numbering: "Numbers of items",
  numberings: {
    year: "Run on through the municipal year",
    item: "Begin again at each meeting",
    paragraph: "Begin again, and paragraphs are numbered too",
    none: "No numbers",
  },
  noNumber: "Apologies, Declarations, …",

  working: "How it works",
  quorum: "Quorum",
  quorumHint: "Members who must be present; empty where none is set",
  staleAfterDays: "Figures are old after",
  staleHint: "Days from the as-at date to the meeting",
  returnsDueDays: "Returns are due after",
  returnsHint: "Days from the end of the month; with several bodies the soonest holds",

  resolution: "How it resolves",
  asPrinted: "So a resolution will print",
  keyword: "Keyword",
  bold: "The keyword in bold",
  separator: "After the keyword",
  separators: { "": "Nothing", ":": "A colon  :", " –": "A dash  –", ":-": "A colon and a dash  :-" },
  verbForm: "Form",
  verbForms: { to: "to note the report", that: "That the report be noted" },
  finalStop: "A full stop at the end",
  partNumbers: "Numbers of its parts",
  withParts: "With parts:",
  example: {
    title: "Children in Care Performance Scorecard",
    asAt: "2019-05-31",
    inParts: "That:\nthe report be noted; and\nofficers be thanked",
  },

  roll: {
    lead: "Members by name, officers by post, in the order in which they are printed.",
    kinds: { councillor: "Councillors", "co-opted member": "Co-opted members", officer: "Officers, by post" },
    nobody: "Nobody yet.",
    name: "Name",
    post: "Post",
    office: "Office",
    offices: { none: "–", chair: "Chair", "vice-chair": "Vice-chair" },
    substitute: "Substitute",
    substituteHint: "Stands in for a member who is away, and is not counted otherwise",
    from: "From",
    until: "Until",
    fieldOf: (field: string, name: string) => `${field}: ${name}`,
    somebody: "new entry",
    over: (count: number) => `Terms that are over (${count})`,
    add: (kind: keyof typeof kinds) => `Add ${kind === "officer" ? "an" : "a"} ${kinds[kind][0]}`,
    paste: (kind: keyof typeof kinds) => `Paste a list of ${kinds[kind][1]}`,
    pasteHint:
      "One to a line, or rows copied from Word or Excel. Chair, Vice-chair, Substitute and dates beside a name are understood.",
    understood: "What was understood",
    addPasted: (count: number, kind: keyof typeof kinds) =>
      `Add ${counted(count, kinds[kind][0], kinds[kind][1])}`,
    alreadyThere: (names: string) => `On the roll already: ${names}.`,
    notUsed: (cells: string) => `Not taken: ${cells}.`,
    twoChairs: (office: string, names: string) => `${names} are both ${office}.`,
    dates: (from: string, until: string) =>
      [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" "),
  },
  cancel: "Cancel",

  items: {
    lead: "With these, in this order, the agenda of each new meeting begins.",
    none: "No item stands on the agenda. Each new meeting begins with an empty one.",
    kind: "Kind",
    kinds: {
      apologies: "Apologies",
      interests: "Interests",
      "previous minutes": "Previous minutes",
      "matters arising": "Matters arising",
      actions: "Actions",
      scorecard: "Scorecard",
      report: "Report",
      urgent: "Urgent items",
      exclusion: "Exclusion of press and public",
      "next meeting": "Next meeting",
    },
    title: "Exact title",
    presenter: "Presented by (post)",
    add: "Add a standing item",
    newItem: "new item",
  },

  days: {
    lead: "Days on which the council's offices are shut although others work. They do not count as clear days. Weekends and bank holidays are known already.",
    none: "No closure day yet.",
    add: "Days to add",
    addHint:
      "Such as 27 December 2019 or 27/12/2019, or 27 December 2019 to 31 December 2019; several at once",
    understood: (days: string) => `Understood: ${days}.`,
    notUnderstood: (texts: string) => `Not understood: ${texts}.`,
    addThese: (count: number) => (count === 0 ? "Add the days" : `Add ${counted(count, "day")}`),
    already: "There already",
    anyway: (reason: string) => `not counted anyway: ${reason}`,
    effect: (meeting: string, publish: string) =>
      `For a meeting on ${meeting} the agenda must be out by ${publish}.`,
  },

  phrases: {
    lead: "Set phrases for the minutes. What stands in [square brackets] is filled in each time.",
    none: "No phrase yet.",
    name: "Called",
    text: "Words",
    add: "Add a phrase",
    newPhrase: "new phrase",
  },

  wrong: {
    needed: "Write a name.",
    wordNeeded: "Write what the minutes call the body, such as the Panel.",
    number: (least: number, most: number) => `Write a whole number from ${least} to ${most}.`,
    day: "Write the day as 3 July 2019 or 3/7/2019, the day before the month.",
    order: "The last day is before the first.",
    title: "Write the title.",
    phrase: "Write the words of the phrase.",
  },

  records: {
    title: "Where the records are",
    place: "Records",
    backups: "Backups",
    backupsAre: "In the same folder, one before each change of version; the newest five are kept.",
    copies:
      "To keep a copy of your own, close Resolved and copy the file. A network drive or a synchronised folder is right for copies.",
    holds: "They hold",
    counts: (meetings: number, returns: number, readings: number) =>
      `${counted(meetings, "meeting")}, ${counted(returns, "return")}, ${counted(readings, "figure")}`,
  },
} as const;
