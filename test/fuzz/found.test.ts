// What the trials found, each named for what a user would have seen.
import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readReturnFile } from "../../main/backend/excel/read-return.ts";
import { readWorkbook } from "../../main/backend/excel/read-workbook.ts";
import { shippedRegister } from "../../main/backend/register/read-register.ts";
import { fileOf, madeParts, refusal } from "../backend/excel/made-workbook.ts";

it("a workbook whose formats went missing is damaged, and its dates are not read as numbers", async () => {
  const { "xl/styles.xml": _, ...parts } = unzipSync(
    zipSync(madeParts({ formats: ["d mmm yyyy"], rows: '<row><c s="1"><v>43586</v></c></row>' })),
  );
  expect((await refusal(readWorkbook(fileOf(zipSync(parts))))).code).toBe("workbook-damaged");
});

it("a text of 400 digits beside an indicator is asked about, and the return is read on", async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    ["Ref", "Apr-19", "May-19"],
    ["CLA 01", "9".repeat(400), "430"],
  ];
  const xml = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  const { understood } = await readReturnFile(
    fileOf(zipSync(madeParts({ rows: xml }))),
    shippedRegister().indicators,
    { fileName: "return.xlsx", today: "2021-06-30" },
    new AbortController().signal,
    () => {},
  );
  expect(understood.candidates).toMatchObject([
    { kind: "unclear", value: null },
    { kind: "value", value: 430 },
  ]);
});

it.each(["*", "(p)", "\u00a0", "¹", "1 ", "¹ "])(
  "a row of %j does not keep the reader busy, however long it is",
  async (sign) => {
    const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    const long = `${sign.repeat(190 / sign.length)} see the note`;
    const longer = `x${sign.repeat(20_000 / sign.length)}x`;
    const rows = [
      ["Ref", "Indicator", "Apr-19"],
      ["CLA 01", long, "430"],
      ["CLA 02", longer, long],
      ["CLA 03", "Reviews", longer],
    ];
    const xml = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
    const { understood } = await readReturnFile(
      fileOf(zipSync(madeParts({ rows: xml }), { level: 0 })),
      shippedRegister().indicators,
      { fileName: "return.xlsx", today: "2021-06-30" },
      new AbortController().signal,
      () => {},
    );
    expect(understood.candidates).toHaveLength(3);
  },
);
