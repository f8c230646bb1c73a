// A reminder to one sender, as plain text to paste into an e-mail.
import { type IsoDate, longDate } from "../dates.ts";
import { type Month, type Period, periodName } from "../period/period.ts";
import type { CommentaryDue } from "./commentary.ts";
import { type IndicatorOwed, isOutstanding, type SenderOwes } from "./owed.ts";

export interface ChaseDays {
  readonly month: Month;
  readonly due: IsoDate;
  readonly today: IsoDate;
}

/** Null where every figure is in and no commentary is due. */
export function chaseNote(
  { sender, state, indicators, commentary }: Omit<SenderOwes, "sentOn" | "chase">,
  days: ChaseDays,
): string | null {
  const outstanding = indicators.filter(isOutstanding);
  if (outstanding.length === 0 && commentary.length === 0) return null;
  return [
    `Dear ${sender}`,
    opening(state, days),
    ...figuresAsked(outstanding, days),
    ...commentaryAsked(commentary, outstanding.length > 0),
    sending(outstanding.length > 0),
    "Thank you.",
  ].join("\n\n");
}

function opening(state: SenderOwes["state"], { month, due, today }: ChaseDays): string {
  const when = `${today > due ? "was" : "is"} due on ${longDate(due)}`;
  switch (state) {
    case "owed":
      return `Your return for ${periodName(month)} ${when}.`;
    case "late":
      return `Your return for ${periodName(month)} ${when}, and we have not had it yet.`;
    case "incomplete":
      return `Thank you for your return for ${periodName(month)}, which ${when}. Some of its figures are still to come.`;
    case "sent":
      return `Thank you for your return for ${periodName(month)}. We have all its figures.`;
  }
}

function figuresAsked(
  outstanding: readonly IndicatorOwed[],
  { month, due, today }: ChaseDays,
): readonly string[] {
  if (outstanding.length === 0) return [];
  const what = outstanding.length === 1 ? "this figure" : "these figures";
  const by = today > due ? "as soon as you can" : `by ${longDate(due)}`;
  return [
    `Please send ${what} ${by}:`,
    list(outstanding, ({ period }) => (period === month ? "" : forPeriod(period))),
  ];
}

function commentaryAsked(commentary: readonly CommentaryDue[], asksForFigures: boolean): readonly string[] {
  if (commentary.length === 0) return [];
  const which = commentary.length === 1 ? "this figure, which has" : "each of these figures, which have";
  return [
    `Please ${asksForFigures ? "also " : ""}send a sentence or two on ${which} no comment yet: what lies behind it and what is being done. Without one the scorecard says “No comment supplied”.`,
    list(
      commentary,
      ({ period, why }) =>
        `${forPeriod(period)}: ${why === "red" ? "red" : "worse for the second time running"}`,
    ),
  ];
}

function sending(asksForFigures: boolean): string {
  if (!asksForFigures)
    return "Please add the comments to your Excel workbook and send it again in reply to this e-mail.";
  return "Please reply to this e-mail with your Excel workbook attached, laid out as it was last time. Where a figure is not due or does not apply, write “not due” or “not applicable” in its cell, as an empty cell counts as not supplied.";
}

function list<Item extends { readonly reference: string; readonly name: string }>(
  items: readonly Item[],
  more: (item: Item) => string,
): string {
  return items.map((item) => `- ${item.reference} ${item.name}${more(item)}`).join("\n");
}

function forPeriod(period: Period): string {
  return `, for ${periodName(period)}`;
}
