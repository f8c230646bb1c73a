// The words of the questions that a return asks once.
import { counted } from "./counted.ts";

export const questions = {
  title: "Questions",
  mark: (mark: string) => `What does “${mark}” mean in this return?`,
  emptyMark: "What does an empty cell mean in this return?",
  label: (label: string) => `Which indicator is “${label}”?`,
  heading: (heading: string) =>
    heading === "" ? "What stands in the column without a heading?" : `What stands under “${heading}”?`,
  columns: {
    indicator: "Names of indicators",
    reference: "References of indicators",
    period: "Periods",
    value: "Figures",
    numerator: "Numerators",
    denominator: "Denominators",
    comment: "Comments",
    nothing: "Nothing to read",
  },
  percent: (raw: string, indicator: string) => `How much is “${raw}” in ${indicator}?`,
  period: "For which period are these figures? The workbook does not say.",
  cells: (cells: readonly string[], more: number) =>
    `${cells.join("; ")}${more > 0 ? `; and ${counted(more, "cell")} more` : ""}.`,
  figure: (raw: string, month: string) => (month === "" ? `“${raw}”` : `“${raw}” for ${month}`),
  choose: { mark: "It means", label: "It is", heading: "It holds", percent: "It is", period: "They are for" },
  chooseHint: "Choose…",
  meanings: {
    "not supplied": "Not supplied",
    "not due": "Not due yet",
    "not applicable": "Not applicable",
    suppressed: "Suppressed by the sender",
    nought: "Nought (0)",
  },
  notWanted: "Not wanted",
  percentIs: (points: string) => `${points}%`,
  other: { label: "Another indicator…", period: "Another period…" },
  otherLabel: { label: "Find the indicator", period: "Period" },
  otherHint: { label: "By reference or name", period: "Such as May 2019 or Q1 2019/20" },
  otherNeeded: {
    label: "No indicator of the register has this reference or name.",
    period: "Write a period such as May 2019 or Q1 2019/20.",
  },
  take: "Take it",
  later: "Leave it for now",
  noneWanted: (lines: number) => `None of these ${counted(lines, "line")} is wanted`,
} as const;
