import { TextRun } from "docx";
import type { Run } from "../../../shared/domain/paper/blocks.ts";
import { printable } from "../../../shared/domain/paper/printable.ts";

/** `strongStyle` is the character style of strong runs, beside the bold type that they have in any style. */
export function textRuns(runs: readonly Run[], strongStyle: string | null = null): TextRun[] {
  const strong = { bold: true, ...(strongStyle === null ? {} : { style: strongStyle }) };
  // A run that is not strong says nothing of weight, so that its paragraph's style can.
  return runs.map(
    (run) => new TextRun({ text: printable(run.text), ...(run.strong === true ? strong : {}) }),
  );
}
