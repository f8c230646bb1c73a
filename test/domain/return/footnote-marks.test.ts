import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { labelMarks } from "../../../shared/domain/return/figure/footnote-marks.ts";
import { figuresOf, readSheets } from "./read-sheets.ts";
import { sheetOf } from "./sheet-of.ts";

describe("the marks at the end of a label", () => {
  it.each([
    ["Ohio6", "Ohio", ["6"]],
    ["Children looked after¹", "Children looked after", ["¹"]],
    ["Children looked after (p)", "Children looked after", ["(p)"]],
    ["Health assessments in time (%)2", "Health assessments in time (%)", ["2"]],
    ["Reviews held in time [note 3]*", "Reviews held in time", ["[note 3]", "*"]],
    ["United States Total⁶, ⁷", "United States Total", ["⁶", "⁷"]],
    ["Kent (r) †", "Kent", ["(r)", "†"]],
  ])("are taken off %j", (label, text, marks) => {
    expect(labelMarks(label)).toMatchObject({ text, marks });
  });

  it.each([
    "Attainment8",
    "Progress 8",
    "CLA 11",
    "KS2",
    "Key stage 4",
    "Aged 16",
    "(p)",
    "Placed over 20 miles",
  ])("are none in %j", (label) => {
    expect(labelMarks(label)).toEqual({ text: label, marks: [], isProvisional: false });
  });

  it("are none in any name of the register", () => {
    const names = shippedRegister().indicators.map(({ name }) => name);
    expect(names.filter((name) => labelMarks(name).marks.length > 0)).toEqual([]);
  });

  it("are kept with the figures of the line, and make them provisional", () => {
    const understood = readSheets(
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["Children looked after6", 500, 510],
        ["Children starting to be looked after (p)", 20, 21],
      ]),
    );
    expect(figuresOf(understood)).toHaveLength(4);
    expect(understood.candidates).toMatchObject([
      { label: "Children looked after", marks: ["6"], provisional: false },
      { label: "Children looked after", marks: ["6"], provisional: false },
      { label: "Children starting to be looked after", marks: ["(p)"], provisional: true },
      { label: "Children starting to be looked after", marks: ["(p)"], provisional: true },
    ]);
  });
});
