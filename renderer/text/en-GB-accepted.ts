// The words of the list of accepted returns.
import { counted } from "./counted.ts";

export const accepted = {
  title: "Returns accepted so far",
  columns: {
    file: "Workbook",
    sender: "Sent by",
    date: "Accepted",
    period: "Period",
    added: "Added",
    revised: "Revised",
    standing: "In the records",
  },
  none: "None yet. What you accept is listed here with its workbook and sender.",
  withdraw: "Withdraw…",
  withdrawThis: (file: string) => `Withdraw ${file}`,
  withdrawn: (date: string) => `Withdrawn on ${date}`,
  effect: (added: number, revised: number) =>
    revised === 0
      ? `Its ${counted(added, "figure")} will no longer stand. To undo this, bring the workbook in again.`
      : `Its ${counted(added + revised, "figure")} will no longer stand, and the ${
          revised === 1 ? "one" : revised
        } that it revised will stand as before. To undo this, bring the workbook in again.`,
  withdrawNow: "Withdraw the return",
  keep: "Keep it",
  done: (file: string, figures: number, isOnList: boolean) =>
    `${file} is withdrawn: ${counted(figures, "figure")} no longer ${figures === 1 ? "stands" : "stand"}. ${
      isOnList
        ? "The workbook is still on the list above, ready to be accepted again."
        : "To undo this, bring the workbook in again and accept it."
    }`,
} as const;
