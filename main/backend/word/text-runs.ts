import { TextRun } from "docx";
import type { Run } from "../../../shared/domain/paper/blocks.ts";
import { printable } from "../../../shared/domain/paper/printable.ts";

export function textRuns(runs: readonly Run[]): TextRun[] {
  // A run that is not strong says nothing of weight, so that its paragraph's style can.
  return runs.map(
    (run) => new TextRun({ text: printable(run.text), ...(run.strong === true ? { bold: true } : {}) }),
  );
}
