import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { KEPT_CELLS_OF_A_SHEET } from "../../../main/backend/excel/limits.ts";
import { readReturnFile } from "../../../main/backend/excel/read-return.ts";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { Progress } from "../../../shared/contract.ts";
import { understand } from "../../../shared/domain/return/understand.ts";
import { fileOf, madeParts, refusal } from "./made-workbook.ts";

const register = shippedRegister().indicators;
const context = { fileName: "return.xlsx", today: "2021-06-30" } as const;
const fileWith = (rows: readonly (readonly (string | number)[])[]) =>
  fileOf(zipSync(madeParts({ rows: rows.map(rowOf).join("") }), { level: 1 }));
const read = (
  path: string,
  signal = new AbortController().signal,
  onProgress: (progress: Progress) => void = () => {},
) => readReturnFile(path, register, context, signal, onProgress);

describe("A return that is read in the worker", () => {
  it("is understood there as its cells are understood here", async () => {
    const path = fileWith([
      ["Ref", "Apr-19", "May-19"],
      ["CLA 01", 430, 441],
    ]);
    const { workbook, sha256 } = await readWorkbook(path);
    const understood = understand(workbook, register, context);
    expect(understood.candidates).toHaveLength(2);
    expect(await read(path)).toEqual({ understood, sha256 });
  });

  it("tells how much is read, and then that it is being understood", async () => {
    const told: Progress[] = [];
    await read(fileWith([["Ref", "Apr-19"], ...lines(5000)]), undefined, (progress) => told.push(progress));
    expect(told.at(-2)).toEqual({ step: "reading", done: 1 });
    expect(told.at(-1)).toEqual({ step: "understanding", done: 1 });
  });

  it("can be cancelled while it is being understood, and the next one is read", async () => {
    const running = new AbortController();
    const cancelled = await refusal(
      read(fileWith([["Ref", "Apr-19"], ...lines(20_000)]), running.signal, ({ step }) => {
        if (step === "understanding") running.abort();
      }),
    );
    expect(cancelled.code).toBe("cancelled");
    const next = await read(fileWith([["Ref", "Apr-19"], ...lines(1)]));
    expect(next.understood.candidates).toHaveLength(1);
  });

  it("and is far too long is understood as far as it is kept, and says how many rows were left out", async () => {
    const rows = KEPT_CELLS_OF_A_SHEET / 2 + 10;
    const { understood } = await read(fileWith([["Ref", "Apr-19"], ...lines(rows)]));
    const [leftOut] = understood.findings.filter(({ code }) => code === "rows-left-out");
    expect(leftOut).toMatchObject({ severity: "error", sheet: "May", cell: null });
    expect(leftOut?.message).toContain("read to row 75000, and 11 rows were not read");
    expect(understood.candidates.length).toBeGreaterThan(0);
  });

  it("and repeats one long text in every cell keeps no more of it than fits into memory", async () => {
    const long = { strings: `<si><t>${"Long ".repeat(6000)}</t></si>` };
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`.repeat(5000);
    const { workbook } = await readWorkbook(fileOf(zipSync(madeParts({ ...long, rows }), { level: 1 })));
    expect(workbook.sheets[0]?.cells.length).toBeLessThan(2000);
  });

  it("and gives one long name to ten thousand figures is refused as too big", async () => {
    const months = Array.from({ length: 10_000 }, () => "Apr-19");
    const figures = months.map((_, at) => at);
    const long = Array.from({ length: 5000 }, (_, at) => `${at}`).join(" ");
    const path = fileWith([
      ["Ref", ...months],
      [`CLA 01 ${long}`, ...figures],
    ]);
    expect((await refusal(read(path))).code).toBe("workbook-too-big");
  });

  it("and has no cell is refused as empty, by its name", async () => {
    const { code, details } = await refusal(read(fileWith([[]])));
    expect([code, details]).toEqual(["workbook-empty", { name: "return.xlsx" }]);
  });
});

function lines(count: number): readonly (readonly (string | number)[])[] {
  return Array.from({ length: count }, (_, line) => ["CLA 01", (line * 7919) % 1_000_003]);
}

function rowOf(values: readonly (string | number)[]): string {
  const cells = values.map((value) =>
    typeof value === "number" ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`,
  );
  return `<row>${cells.join("")}</row>`;
}
