// Returns as eleven officers send them: every figure is taken as it was meant, no other is, and a clean one is not asked about.
import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../../main/backend/register/read-register.ts";
import { planChanges } from "../../../../shared/domain/return/plan.ts";
import { understand } from "../../../../shared/domain/return/understand.ts";
import { csvExporter } from "./csv-exporter.ts";
import { fosteringManager } from "./fostering-manager.ts";
import { healthLead } from "./health-lead.ts";
import { leavingCareManager } from "./leaving-care-manager.ts";
import { libreOfficeUser } from "./libreoffice-user.ts";
import { merger } from "./merger.ts";
import { performanceAnalyst } from "./performance-analyst.ts";
import { reportWriter } from "./report-writer.ts";
import type { Sent } from "./sent.ts";
import { sheetPerIndicator } from "./sheet-per-indicator.ts";
import { virtualSchoolHead } from "./virtual-school-head.ts";
import { wordPaster } from "./word-paster.ts";

const register = shippedRegister().indicators;

const officers: Readonly<Record<string, readonly Sent[]>> = {
  "a performance analyst": performanceAnalyst,
  "a writer of reports": reportWriter,
  "one who merges cells": merger,
  "one who pastes from Word": wordPaster,
  "a user of LibreOffice": libreOfficeUser,
  "one who exports text": csvExporter,
  "a virtual school head": virtualSchoolHead,
  "a health lead": healthLead,
  "a fostering manager": fosteringManager,
  "a leaving care manager": leavingCareManager,
  "one with a sheet for each indicator": sheetPerIndicator,
};

describe.each(Object.entries(officers))("the return of %s", (_, returns) => {
  it.each(returns)("is read with $what", (sent) => {
    const { taken, said } = read(sent);
    expect(taken).toEqual([...sent.holds].sort());
    expect(said).toEqual([...(sent.says ?? [])].sort());
  });
});

/** The figures that would be stored, and what a person is told or asked beyond notes. */
function read({ sheets, fileName = "Return.xlsx", today = "2019-07-20" }: Sent) {
  const { candidates, findings, questions } = understand({ sheets }, register, { fileName, today });
  const { plan } = planChanges(candidates, [], []);
  const taken = plan.map(
    ({ indicator, period, figure }) =>
      `${indicator} ${period} ${figure.kind === "value" ? figure.value : figure.kind}`,
  );
  const doubts = findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);
  const asked = questions.map(({ asks }) => `asks ${asks}`);
  return { taken: [...new Set(taken)].sort(), said: [...new Set([...doubts, ...asked])].sort() };
}
