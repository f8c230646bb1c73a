// A return read from sheets that are written down in a test, and what came of it in short words.
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { understand } from "../../../shared/domain/return/understand.ts";
import type { Sheet } from "../../../shared/domain/return/workbook.ts";
import { workbookOf } from "./sheet-of.ts";

const register = shippedRegister().indicators;

export function readSheets(...sheets: readonly Sheet[]) {
  return understand(workbookOf(...sheets), register, { fileName: "Return.xlsx", today: "2019-07-20" });
}

type Read = ReturnType<typeof readSheets>;

/** `CLA 11 2019-05 62`, or with the kind in place of the value where there is none. */
export function figuresOf({ candidates }: Read): readonly string[] {
  return candidates.map(
    ({ indicator, period, kind, value }) => `${indicator} ${period} ${kind === "value" ? value : kind}`,
  );
}

/** `warning column-unread E1`. */
export function findingsOf({ findings }: Read): readonly string[] {
  return findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);
}
