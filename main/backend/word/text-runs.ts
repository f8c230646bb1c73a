import { TextRun } from "docx";
import type { Run } from "../../../shared/domain/paper/blocks.ts";
import { printable } from "./printable.ts";

export function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.map((run) => new TextRun({ text: printable(run.text), bold: run.strong === true }));
}
