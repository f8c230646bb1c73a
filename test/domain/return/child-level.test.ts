import { describe, expect, it } from "vitest";
import { childLevelColumns } from "../../../shared/domain/return/child-level.ts";
import { sheetOf, type Written, workbookOf } from "./sheet-of.ts";

const columnsOf = (...rows: readonly (readonly Written[])[]) => childLevelColumns(workbookOf(sheetOf(rows)));

describe("a list of children", () => {
  it.each([
    ["Child Unique ID", "Child ID"],
    ["LCS ID", "Child ID"],
    ["Child's ID", "Child ID"],
    ["UPN", "UPN"],
    ["Unique Pupil Number", "UPN"],
    ["Date of Birth", "Date of birth"],
    ["D.O.B.", "Date of birth"],
    ["NHS No.", "NHS number"],
    ["Young person's name", "Name"],
  ])("is known by its column %j", (heading, kind) => {
    expect(columnsOf(["Team", heading], ["North", "x"])).toEqual([kind]);
  });

  it("is known by names beside what is said of children", () => {
    expect(columnsOf(["Forename", "Surname", "Legal status"], ["x", "y", "Section 20"])).toEqual(["Name"]);
  });

  it('is known by names, initials or "Child" over names of persons', () => {
    expect(columnsOf(["Name", "Age", "Placement type"], ["X Y", 12, "Foster"])).toEqual(["Name"]);
    expect(columnsOf(["Initials", "Date came into care"], ["XY", "02/05/2019"])).toEqual(["Name"]);
    expect(columnsOf(["Child", "IHA date"], ["Given Family", "02/05/2019"])).toEqual(["Name"]);
    expect(columnsOf(["Young person", "Late"], ["Family, Given", "Yes"])).toEqual(["Name"]);
  });

  it("is known by a date of birth within the words of a cell", () => {
    expect(columnsOf(["Indicator", "May-19"], ["Given Family (dob 3/4/2010)", 1])).toEqual(["Date of birth"]);
    expect(columnsOf(["Indicator", "May-19"], ["GF, born 3rd April 2010", 1])).toEqual(["Date of birth"]);
  });

  it("is known by pupils' numbers, whatever their column is called", () => {
    const number = (last: number) => `A12345678901${last}`;
    expect(columnsOf(["Key"], [number(1)], [number(2)], [number(3)])).toEqual(["UPN"]);
  });

  it("is known also below other tables and on a later sheet", () => {
    const list = sheetOf([["Indicator"], ...Array.from({ length: 300 }, () => ["x"]), ["UPN"], ["1"]]);
    expect(childLevelColumns(workbookOf(sheetOf([["Notes"]]), list))).toEqual(["UPN"]);
  });

  it("is not a list of the officers who sent the return", () => {
    expect(columnsOf(["Forename", "Surname", "Post", "E-mail"], ["x", "y", "z", "q"])).toEqual([]);
  });

  it('is not a sign-off by name, nor indicators told apart by gender or headed "Child"', () => {
    expect(columnsOf(["Name", "Post", "Date of approval"], ["Given Family", "Head", "3 June"])).toEqual([]);
    expect(columnsOf(["Name", "Gender", "May-19"], ["Reviews held in time", "Male", 60])).toEqual([]);
    expect(columnsOf(["Child", "May-19"], ["Reviews held in time", 60], ["Dental checks", 7])).toEqual([]);
    expect(columnsOf(["Indicator", "May-19"], ["Children born in 2019", 7])).toEqual([]);
  });

  it("is not a note that speaks of dates of birth, nor a heading with nothing beneath it", () => {
    expect(columnsOf(["Do not send dates of birth with this return"], ["CLA 11", 18])).toEqual([]);
    expect(columnsOf(["Indicator", "Value"], ["CLA 11", 18], [null, null, "Date of birth"])).toEqual([]);
  });
});
