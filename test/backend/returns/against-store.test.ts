import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mayReturns } from "../../../main/backend/example/returns.ts";
import { type CellToWrite, writeWorkbook } from "../../../main/backend/excel/write/write-workbook.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { againstStore } from "../../../main/backend/returns/against-store.ts";
import { openStore } from "../../../main/backend/store/open.ts";
import type { Grant } from "../../../shared/contract.ts";
import type { Candidate } from "../../../shared/domain/return/candidate.ts";
import type { PlanOfChanges } from "../../../shared/domain/return/plan.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { bringIn, newWorkplace, noCall, readReturn, type Workplace } from "../backend-in-a-folder.ts";

let workplace: Workplace;
let backend: Backend;
let files: readonly Grant[];
const register = shippedRegister().indicators;
const sent = mayReturns(register);

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ returns: files } = await backend.handlers["example.open"]({}, noCall));
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

async function bringInReturn(place: number) {
  const { sender, decisions } = sent[place] ?? {};
  return (await bringIn(backend, files[place] as Grant, decisions, sender)).acceptance;
}

/** What the store says of the figures; on a copy, as the backend holds the store itself. */
async function compared(candidates: readonly Candidate[], sender: string | null): Promise<PlanOfChanges> {
  await backend.close();
  const copy = join(workplace.folder, "copy.resolved");
  copyFileSync(workplace.storePath, copy);
  backend = await workplace.open();
  const store = await openStore(copy, { mustExist: true });
  try {
    return await againstStore(store, { candidates, decisions: [], register, sender });
  } finally {
    await store.close();
  }
}

async function candidatesIn(rows: readonly CellToWrite[][]): Promise<readonly Candidate[]> {
  const path = join(workplace.folder, "June.xlsx");
  const header = ["Ref", "Indicator", "Period", "Value", "Comment"];
  await writeWorkbook(path, [{ name: "Readings", rows: [header, ...rows], headings: [1], widths: [] }]);
  return (await readReturn(backend, backend.grant(path))).candidates;
}

describe("the returns of the example, against the store", () => {
  test("raise no warning but the revision: what they have not, another brings, and red figures have their words", async () => {
    const read = [];
    for (const file of files) read.push((await readReturn(backend, file)).candidates);
    const findings = [];
    for (const [place, candidates] of read.entries())
      findings.push(...(await compared(candidates, sent[place]?.sender ?? null)).findings);
    const warnings = findings.filter(({ severity }) => severity !== "note");
    expect(warnings.map(({ code }) => code)).toEqual(["revision"]);
    expect(findings.filter(({ code }) => code === "commentary-due")).toMatchObject([
      { severity: "note", sheet: "Monthly return", message: expect.stringContaining("CLA 11") },
    ]);
  });

  test("name what the sender left out when the next month comes", async () => {
    await bringInReturn(1);
    const rows = ["CLA 17", "CLA 18", "CLA 19", "CLA 20"].map((reference) => [
      reference,
      "",
      "2019-06",
      91,
      "Well.",
    ]);
    const candidates = await candidatesIn(rows);
    const missing = (findings: PlanOfChanges["findings"]) =>
      findings.filter(({ code }) => code === "indicator-owed-missing");
    const found = missing((await compared(candidates, "Head of the Virtual School")).findings);
    expect(found).toHaveLength(1);
    for (const reference of ["CLA 21", "CLA 24", "CLA 28", "CLA 35"])
      expect(found[0]?.message).toContain(reference);
    expect(missing((await compared(candidates, null)).findings)).toEqual([]);
    expect(missing((await compared(candidates, "Head of Something New")).findings)).toEqual([]);
  });

  test("say of a revised figure that it was published, once the scorecard is printed", async () => {
    for (const place of sent.keys()) await bringInReturn(place);
    const candidates = await candidatesIn([["CLA 11", "", "2019-05", 19, "Counted again."]]);
    const codes = async () => (await compared(candidates, null)).findings.map(({ code }) => code);
    expect(await codes()).toEqual(["revision"]);
    const [meeting] = await backend.handlers["meetings.list"]({}, noCall);
    const place = backend.grant(join(workplace.folder, "scorecard.docx")).id;
    await backend.handlers["scorecards.print"]({ meeting: meeting?.id ?? "", place }, noCall);
    expect(await codes()).toEqual(["revision-published"]);
  });
});
