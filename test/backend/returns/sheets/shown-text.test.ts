import { describe, expect, it } from "vitest";
import { shownText } from "../../../../main/backend/returns/sheets/shown-text.ts";
import type { Cell, CellValue } from "../../../../shared/domain/return/workbook.ts";

function shown(held: CellValue, format = "General"): string {
  const cell: Cell = { ...held, row: 1, column: 1, format };
  return shownText(cell);
}

describe("what a cell shows", () => {
  it.each([
    [0.185, "0%", "19%"],
    [0.185, "0.0%", "18.5%"],
    [18, '0"%"', "18%"],
    [18, "0\\%", "18%"],
    [1234567, "#,##0", "1,234,567"],
    [1234.5, "#,##0.00", "1,234.50"],
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.3333333333"],
    [5, "00", "5"],
    [12.5, "£#,##0.00", "£12.50"],
    [12.5, "[$£-809]#,##0.00", "£12.50"],
    [-3, "#,##0 ;(#,##0)", "(3)"],
    [-3, "0.0", "-3.0"],
    [0.9, "# ?/?", "0.9"],
    [1.5, "[h]:mm", "36:00"],
    [1e15, "General", "1.00000E+15"],
  ])("of %d under the format %s is %s", (value, format, text) => {
    expect(shown({ type: "number", value }, format).trim()).toBe(text);
  });

  it.each([
    ["2019-05-31", "dd/mm/yyyy", "31/5/2019"],
    ["2019-05-01", "mmm-yy", "May-19"],
    ["2019-05-01", "mmmm yyyy", "May 2019"],
    ["2019-05-31", "d-mmm-yy", "31-May-19"],
    ["2019-05-31T14:30:00", "dd/mm/yyyy h:mm", "31/5/2019 14:30"],
    ["14:30:00", "h:mm", "14:30"],
  ])("of the day %s under the format %s is %s", (value, format, text) => {
    expect(shown({ type: "date", value }, format)).toBe(text);
  });

  it("is one line of a text that has several, and not all of a very long one", () => {
    expect(shown({ type: "text", value: " Pathway\nplans  in place " })).toBe("Pathway plans in place");
    expect(shown({ type: "text", value: "a".repeat(32_000) })).toHaveLength(500);
  });

  it("is a truth in capitals, an error as it is, and nothing of a formula without a result", () => {
    expect(shown({ type: "boolean", value: false })).toBe("FALSE");
    expect(shown({ type: "error", value: "#DIV/0!" })).toBe("#DIV/0!");
    expect(shown({ type: "uncalculated", value: null })).toBe("");
  });
});
