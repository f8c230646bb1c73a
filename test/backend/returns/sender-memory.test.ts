// What was said of a sender's return is there when the next one comes, in the same store and in one opened anew.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeWorkbook } from "../../../main/backend/excel/write/write-workbook.ts";
import type { Grant } from "../../../shared/contract.ts";
import { type Answers, NOTHING_SAID } from "../../../shared/domain/return/memory/memory.ts";
import { noCall, refusalOf } from "../backend-in-a-folder.ts";
import { workplaceForEach } from "../workplace-for-each.ts";

const SENDER = "Head of Corporate Parenting";
const SAID: Answers = {
  headings: {},
  labels: { "our young people in the panel": "CLA 03", "tea budget": null },
  marks: { "-": "not applicable" },
  percents: { "CLA 11": "fractions" },
  period: null,
};

const at = workplaceForEach();

async function sent(month: string, share: number): Promise<Grant> {
  const rows = [
    ["Indicator", month],
    ["Eligible young people with a pathway plan", share],
    ["Children looked after", "-"],
    ["Our young people in the panel", 12],
    ["Tea budget", 300],
  ];
  const path = join(at.workplace.folder, `${month}.xlsx`);
  await writeWorkbook(path, [{ name: "Return", rows, headings: [1], widths: [40, 12] }]);
  return at.backend.grant(path);
}

function read(file: Grant, sender?: string) {
  return at.backend.handlers["returns.read"]({ file: file.id, sender, decisions: [] }, noCall);
}

async function accept(file: Grant, answers: Answers = SAID) {
  const { sha256 } = await read(file);
  const accepted = { file: file.id, sha256, sender: SENDER, answers, decisions: [] };
  return at.backend.handlers["returns.accept"](accepted, noCall);
}

describe("what a clerk said of a return", () => {
  test("is taken when it is accepted", async () => {
    expect(await accept(await sent("April 2019", 0.85))).toMatchObject({ added: 3, leftOut: 0 });
  });

  test("holds for the next return of the sender, which needs no question", async () => {
    await accept(await sent("April 2019", 0.85));
    const next = await read(await sent("May 2019", 0.9));
    expect(next).toMatchObject({ sender: SENDER, questions: [], leftOut: 0 });
    expect(next.plan.map(({ indicator, figure }) => [indicator, figure.kind])).toEqual([
      ["CLA 11", "value"],
      ["CLA 01", "not applicable"],
      ["CLA 03", "value"],
    ]);
  });

  test("is there when the store is opened anew, and after one more return that said nothing", async () => {
    await accept(await sent("April 2019", 0.85));
    await accept(await sent("May 2019", 0.9), NOTHING_SAID);
    await at.backend.close();
    at.backend = await at.workplace.open();
    expect(await read(await sent("June 2019", 0.7))).toMatchObject({ sender: SENDER, questions: [] });
  });

  test("does not hold for another sender's return of the same form", async () => {
    await accept(await sent("April 2019", 0.85));
    const other = await read(await sent("May 2019", 0.9), "Head of the Virtual School");
    expect(other.sender).toBe("Head of the Virtual School");
    expect(other.questions).toHaveLength(4);
  });

  test("is not remembered where accepting was refused", async () => {
    const file = await sent("April 2019", 0.85);
    const wrong = { file: file.id, sha256: "0".repeat(64), sender: SENDER, answers: SAID, decisions: [] };
    expect(await refusalOf(at.backend.handlers["returns.accept"](wrong, noCall))).toBe("file-changed");
    expect((await read(file)).questions).toHaveLength(4);
  });
});
