// The words for minutes that come back from Word.
import { counted } from "./counted.ts";

export const returned = {
  title: "Back from Word",
  lead: "Choose the minutes or the note sheet that were printed here and edited in Word. Each change is shown beside the record, and nothing is taken in until you accept it.",
  choose: "Choose the file…",
  another: "Choose another file…",
  reading: "The file is read and compared with the record.",
  file: (name: string, paper: string, printedOn: string | null) =>
    printedOn === null
      ? `“${name}”, read as the ${paper}; it does not say which printing it was`
      : `“${name}”, the ${paper} printed on ${printedOn}`,
  papers: { minutes: "minutes", "note sheet": "note sheet" },
  partB: (paper: string) => `${paper} of Part B`,
  older:
    "The minutes were changed here since this file was printed. What was changed here is kept, unless you accept a change in the same place.",
  leftOut: (footnotes: number, hidden: number) =>
    `Not compared: ${[footnotes > 0 && counted(footnotes, "footnote"), hidden > 0 && counted(hidden, "stretch of hidden text", "stretches of hidden text")].filter(Boolean).join(", ")}.`,
  none: "The file says what the record says: there is nothing to take in.",
  count: (changes: number, comments: number) =>
    [counted(changes, "change"), counted(comments, "comment")].join(", "),
  whats: {
    changed: "A paragraph was changed",
    added: "A paragraph was added",
    removed: "A paragraph was taken out",
    moved: "A paragraph was moved",
    resolution: "The resolution was changed",
    part: "A part of the resolution was changed",
    attendance: "The names were changed",
    title: "The title was changed",
    fact: "A line was changed that the minutes take from elsewhere",
    unplaced: "A line without a known place",
  },
  resolutionAdded: "A resolution was added",
  resolutionRemoved: "The resolution was taken out",
  partAdded: "A part was added to the resolution",
  partRemoved: "A part of the resolution was taken out",
  notTaken: {
    title: "Not taken in: the title is the agenda's.",
    fact: "Not taken in: it is recorded elsewhere, such as in who was there, votes or settings. Change it there.",
    unplaced: "Not taken in: nobody can tell to which item it belongs. Copy it from here.",
    other: "Not taken in: it could not be read as what it was. Copy it from here.",
  },
  elsewhere: "Outside the items",
  unplacedGroup: "Lines without a known place",
  was: "In the record:",
  is: "In the file:",
  behind: (text: string) => `Behind: “${text}”`,
  first: "First in its item",
  changedSince:
    "This was changed here too since the file was printed. Accepting puts the file's words in its place.",
  tracked: (who: string, on: string | null) =>
    on === null ? `Tracked in Word by ${who}` : `Tracked in Word by ${who}, ${on}`,
  nobody: "someone without a name",
  comments: "Comments",
  comment: (who: string, on: string | null) => (on === null ? who : `${who}, ${on}`),
  about: (anchor: string) => `on “${anchor}”`,
  furtherComments: "Comments on what is unchanged",
  accept: "Accept",
  refuse: "Refuse",
  acceptIt: (what: string, text: string) => `Accept: ${what}, ${text}`,
  refuseIt: (what: string, text: string) => `Refuse: ${what}, ${text}`,
  refused: "Refused: the record stays as it is.",
  acceptAll: "Accept all",
  refuseAll: "Refuse all",
  decided: (accepted: number, refused: number, open: number) =>
    `${accepted} accepted, ${refused} refused, ${open} to decide`,
  take: (count: number) => (count === 1 ? "Take in 1 change" : `Take in ${count} changes`),
  taken: (count: number, name: string) =>
    `${counted(count, "change")} from “${name}” ${count === 1 ? "is" : "are"} taken in.`,
  approved: "These minutes are approved, so nothing is taken in any more.",
} as const;
