// How right and how thorough the reading desk is; docs/proofing.md has these figures, check by check.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { isFound, isTouched, type Measured, measured, rowsOf } from "./proofing.ts";

const WORDS_FOR_A_FALSE_ALARM = 500;
const document = readFileSync(new URL("../../../docs/proofing.md", import.meta.url), "utf8");

let measures: Measured;
beforeAll(async () => {
  measures = await measured();
});

describe("on good minutes", () => {
  test("every remark was judged, and no other", () => {
    const said = measures.onGood.map(({ file, remark: { check, text } }) => `${file} ${check}: ${text}`);
    const judged = measures.judged.map(({ file, check, text }) => `${file} ${check}: ${text}`);
    expect(said.toSorted()).toEqual(judged.toSorted());
  });

  test("at most one false alarm is raised for 500 words, doubtful ones counted", () => {
    const { texts, words, judged } = measures;
    expect(texts).toBe(10);
    const alarms = judged.filter((one) => one.judged !== "true").length;
    expect(alarms).toBeLessThanOrEqual(words / WORDS_FOR_A_FALSE_ALARM);
    expect(document).toContain(`${words.toLocaleString("en-GB")} words`);
    expect(document).toContain(`${judged.length} remarks on the ten good minutes`);
    const perAlarm = Math.floor(words / alarms / 100) * 100;
    expect(document).toContain(`one false alarm in\n${perAlarm.toLocaleString("en-GB")} words`);
  });
});

describe("on drafts with slips", () => {
  test("each slip stands where it is said to, and its check is one of the fifty", () => {
    const inList = [...document.matchAll(/(?:text|style|matter|meeting)\/([\w-]+)/g)].map(([, name]) => name);
    for (const { check } of measures.slips) if (check !== null) expect(inList).toContain(check);
    for (const { file, from, to, text } of measures.slips)
      expect(fileText(`faulty/${file}`).slice(from, to)).toBe(text);
  });

  test("so many of them are found as the document says", () => {
    const { slips, onFaulty } = measures;
    const own = slips.filter(({ check }) => check !== null);
    const found = own.filter((slip) => isFound(slip, onFaulty));
    const touched = slips.filter((slip) => isTouched(slip, onFaulty));
    expect(document).toContain(
      `**Recall.** ${found.length} of the ${own.length} slips that one of the fifty should find`,
    );
    expect(document).toContain(`The other ${slips.length - own.length} of the ${slips.length}`);
    expect(document).toContain(`${touched.length} of the ${slips.length} have a remark at their place`);
  });
});

test("the table in the document has for each check what it says and finds, and no check that is silent on all", () => {
  const rows = document.match(/^\| [\w-]+ \| \d+ \| \d+ \| \d+ \| \d+ \| \d+ \| .+ \|$/gm) ?? [];
  expect(rows).toEqual(rowsOf(measures));
});

function fileText(name: string): string {
  return readFileSync(new URL(`../../fixtures/minutes/${name}`, import.meta.url), "utf8");
}
