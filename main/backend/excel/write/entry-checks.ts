// What Excel checks while a sender fills in a return template, and the words in which it says so.
import type { DataValidation, Worksheet } from "exceljs";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import { columnLetters } from "../../../../shared/domain/return/workbook.ts";
import { COLUMNS } from "../../../../shared/domain/template/sheets.ts";
import {
  type Entry,
  isAsked,
  REASONS,
  type TemplateRow,
} from "../../../../shared/domain/template/template.ts";

/** Puts the checks of one column on, alike neighbours under one range; `firstRow` counts from 1. */
export function checkEntries(
  sheet: Worksheet,
  entry: Entry,
  rows: readonly TemplateRow[],
  firstRow: number,
): void {
  const letters = columnLetters(COLUMNS.indexOf(entry) + 1);
  const checks = rows.map((row) => (isAsked(entry, row) ? checkOf(entry, row.indicator) : null));
  const words = checks.map((check) => JSON.stringify(check));
  let start = 0;
  checks.forEach((check, place) => {
    if (words[place + 1] === words[place]) return;
    if (check) addCheck(sheet, `${letters}${firstRow + start}:${letters}${firstRow + place}`, check);
    start = place + 1;
  });
}

/** Of cells checked one by one exceljs writes ranges that overlap, which Excel would repair. */
function addCheck(sheet: Worksheet, range: string, check: DataValidation): void {
  const { dataValidations } = sheet as Worksheet & {
    readonly dataValidations: { add(range: string, check: DataValidation): void };
  };
  dataValidations.add(range, check);
}

function checkOf(entry: Entry, indicator: Indicator): DataValidation | null {
  switch (entry) {
    case "numerator":
      return { ...atLeastNought("decimal"), ...prompt("Numerator", indicator.numerator) };
    case "denominator":
      return { ...atLeastNought("decimal"), ...prompt("Denominator", indicator.denominator) };
    case "value":
      return valueCheck(indicator);
    case "reason":
      return {
        ...CHECKED,
        type: "list",
        formulae: [`"${Object.values(REASONS).join(",")}"`],
        ...refusal("Please choose one from the list, or leave the cell blank."),
      };
    case "comment":
      return null;
  }
}

function valueCheck({ unit, decimalPlaces }: Indicator): DataValidation {
  switch (unit) {
    case "%":
      return {
        ...CHECKED,
        type: "decimal",
        operator: "between",
        formulae: [0, 100],
        ...prompt("Per cent", "In points: type 85 for 85%."),
        ...refusal(
          "A percentage goes from 0 to 100, in points: type 85 for 85%. If there is no figure, leave this blank and choose why.",
        ),
      };
    case "years:months":
      return { ...atLeastNought("whole"), ...prompt("Whole months", "2 years and 6 months is 30.") };
    case "number":
      return atLeastNought(decimalPlaces === 0 ? "whole" : "decimal");
    case "rate per 10,000":
    case "days":
    case "average":
      return atLeastNought("decimal");
  }
}

const CHECKED = { allowBlank: true, showErrorMessage: true, errorStyle: "stop" } as const;

function atLeastNought(type: "whole" | "decimal"): DataValidation {
  return {
    ...CHECKED,
    type,
    operator: "greaterThanOrEqual",
    formulae: [0],
    ...refusal(
      `Please type a ${type === "whole" ? "whole number" : "number"}, 0 or more. If there is no figure, leave this blank and choose why.`,
    ),
  };
}

function refusal(error: string): Pick<DataValidation, "errorTitle" | "error"> {
  return { errorTitle: "This cannot be used", error };
}

/** Excel shows at most 255 characters. */
function prompt(title: string, text: string): Partial<DataValidation> {
  return text === "" ? {} : { showInputMessage: true, promptTitle: title, prompt: text.slice(0, 255) };
}
