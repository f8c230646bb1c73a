import { describe, expect, it } from "vitest";
import { anchorOf, movedBy } from "../../renderer/screens/returns/sheet/cursor.ts";
import {
  columnAt,
  columnEdges,
  columnsInView,
  rowAt,
  rowsInView,
  scrollToShow,
} from "../../renderer/screens/returns/sheet/grid-measures.ts";
import { partsOf, withPart } from "../../renderer/screens/returns/sheet/use-sheet-rows.ts";

describe("the part of a sheet that is drawn", () => {
  it("is the rows in view and a few beyond them, never rows that are not there", () => {
    expect(rowsInView(0, 280, 1000)).toEqual({ first: 1, last: 16 });
    expect(rowsInView(2800, 280, 1000)).toEqual({ first: 95, last: 116 });
    expect(rowsInView(0, 280, 3)).toEqual({ first: 1, last: 3 });
  });

  it("is the columns in view, however wide each of them is", () => {
    const edges = columnEdges(Array.from({ length: 100 }, () => 5));
    expect(edges.slice(0, 3)).toEqual([0, 72, 144]);
    expect(columnsInView(edges, 0, 360)).toEqual({ first: 1, last: 12 });
    expect(columnsInView(edges, 3600, 360)).toEqual({ first: 45, last: 62 });
  });

  it("is nothing of a sheet without columns", () => {
    expect(columnsInView(columnEdges([]), 0, 360).last).toBeLessThan(1);
  });

  it("is fetched in hundreds, and what is far from it is let go", () => {
    expect(partsOf({ first: 1, last: 100 })).toEqual([0]);
    expect(partsOf({ first: 95, last: 216 })).toEqual([0, 1, 2]);
    const parts = withPart(
      new Map([
        [0, "a"],
        [8, "b"],
      ]),
      9,
      "c",
    );
    expect([...parts.keys()]).toEqual([8, 9]);
  });
});

describe("a place that is pointed at", () => {
  const edges = [0, 72, 372, 444];

  it.each([
    [0, 1],
    [71, 1],
    [72, 2],
    [440, 3],
    [9000, 3],
    [-5, 1],
  ])("%i pixels from the left is in column %i", (distance, column) => {
    expect(columnAt(edges, distance)).toBe(column);
  });

  it.each([
    [0, 1],
    [28, 2],
    [9000, 10],
  ])("%i pixels from the top is in row %i", (distance, row) => {
    expect(rowAt(distance, 10)).toBe(row);
  });

  it("is scrolled to only as far as is needed", () => {
    expect(scrollToShow(100, 128, 0, 300)).toBe(0);
    expect(scrollToShow(400, 428, 0, 300)).toBe(128);
    expect(scrollToShow(40, 68, 100, 300)).toBe(40);
    expect(scrollToShow(500, 1000, 0, 300)).toBe(500);
  });
});

describe("the keys", () => {
  const ground = { rows: 50, columns: 6, merges: [{ top: 4, left: 2, bottom: 5, right: 4 }], page: 10 };
  const key = (name: string, row: number, column: number, ctrlKey = false) =>
    movedBy({ key: name, ctrlKey }, { row, column }, ground);

  it.each([
    ["ArrowDown", 1, 1, { row: 2, column: 1 }],
    ["ArrowUp", 1, 1, { row: 1, column: 1 }],
    ["ArrowLeft", 9, 1, { row: 9, column: 1 }],
    ["ArrowRight", 9, 6, { row: 9, column: 6 }],
    ["PageDown", 45, 2, { row: 50, column: 2 }],
    ["PageUp", 45, 2, { row: 35, column: 2 }],
    ["Home", 9, 5, { row: 9, column: 1 }],
    ["End", 9, 1, { row: 9, column: 6 }],
  ])("%s leads from row %i, column %i to %o", (name, row, column, to) => {
    expect(key(name, row, column)).toEqual(to);
  });

  it("lead to the corners with Ctrl", () => {
    expect(key("Home", 9, 5, true)).toEqual({ row: 1, column: 1 });
    expect(key("End", 9, 5, true)).toEqual({ row: 50, column: 6 });
  });

  it("take a merged range as one cell", () => {
    expect(key("ArrowDown", 3, 3)).toEqual({ row: 4, column: 2 });
    expect(key("ArrowDown", 4, 2)).toEqual({ row: 6, column: 2 });
    expect(key("ArrowRight", 4, 2)).toEqual({ row: 4, column: 5 });
    expect(key("ArrowLeft", 5, 5)).toEqual({ row: 4, column: 2 });
    expect(anchorOf({ row: 5, column: 3 }, ground.merges)).toEqual({ row: 4, column: 2 });
  });

  it("that write or leave do not move", () => {
    expect(key("a", 3, 3)).toBe(null);
    expect(key("Tab", 3, 3)).toBe(null);
  });
});
