// The same return, sent in each kind of file: the kind changes nothing of what is understood.
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { readReturnFile } from "../../../main/backend/excel/read-return.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { float, madeOds, row, text } from "./made-ods.ts";
import { fileOf, madeParts } from "./made-workbook.ts";

const DELIMITED = [
  ["Children in care: data as at 31/05/2019", "", "", ""],
  ["Ref", "Indicator", "Apr-19", "May-19"],
  ["CLA 19", "Review health assessments up to date", "85%", "88.2%"],
  ["CLA 01", "Children looked after", "1,234", "1,240"],
];
const delimited = (separator: string) =>
  DELIMITED.map((line) => line.map((field) => `"${field}"`).join(separator)).join("\r\n");

const words = (line: readonly string[]) => line.map((word) => text(`<text:p>${word}</text:p>`)).join("");
const share = (value: number) =>
  `<table:table-cell office:value-type="percentage" office:value="${value}"><text:p>${value * 100}%</text:p></table:table-cell>`;
const OPEN_DOCUMENT = madeOds({
  rows:
    row(words(["Children in care: data as at 31/05/2019"])) +
    row(words(DELIMITED[1] ?? [])) +
    row(words(["CLA 19", "Review health assessments up to date"]) + share(0.85) + share(0.882)) +
    row(words(["CLA 01", "Children looked after"]) + float(1234) + float(1240)),
});

const inline = (words: readonly string[]) =>
  words.map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join("");
const EXCEL = zipSync(
  madeParts({
    formats: ["0.0%"],
    rows: [
      inline(["Children in care: data as at 31/05/2019"]),
      inline(DELIMITED[1] ?? []),
      `${inline(["CLA 19", "Review health assessments up to date"])}<c s="1"><v>0.85</v></c><c s="1"><v>0.882</v></c>`,
      `${inline(["CLA 01", "Children looked after"])}<c><v>1234</v></c><c><v>1240</v></c>`,
    ]
      .map((cells) => `<row>${cells}</row>`)
      .join(""),
  }),
);

it.each<[string, Uint8Array]>([
  ["return.xlsx", EXCEL],
  ["return.ods", OPEN_DOCUMENT],
  ["return.csv", Buffer.from(delimited(","))],
  ["return.tsv", Buffer.from(`\ufeff${delimited("\t")}`, "utf16le")],
])("%s", async (name, bytes) => {
  const { indicators } = shippedRegister();
  const context = { fileName: name, today: "2019-06-07" } as const;
  const { understood } = await readReturnFile(
    fileOf(bytes, name),
    indicators,
    context,
    new AbortController().signal,
    () => {},
  );
  expect(understood.candidates.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
    ["CLA 19", 85, "%"],
    ["CLA 19", 88.2, "%"],
    ["CLA 01", 1234, "number"],
    ["CLA 01", 1240, "number"],
  ]);
  expect(understood.candidates.map(({ cell }) => cell)).toEqual(["C3", "D3", "C4", "D4"]);
});
