// Tables that can be read cell by cell and are not torn between pages.
import type { Fault, Rule } from "../fault.ts";
import { cellsOf, isOn, type Opened, paragraphProperty, rowsOf } from "../opened.ts";
import { childOf, contains, wordsIn, type XmlElement } from "../xml.ts";

const headerRow: Rule = function* ({ tables }): Generator<Fault> {
  const rule = "header row";
  for (const { element, place } of tables) {
    if (!isOn(childOf(childOf(rowsOf(element)[0], "w:trPr"), "w:tblHeader")))
      yield { rule, message: "The first row is not marked as the header that repeats.", place };
    if (!/^(1|true|on)$/.test(look(element).firstRow ?? ""))
      yield { rule, message: "The table does not say that its first row is special.", place };
  }
};

function look(table: XmlElement): { firstRow: string | undefined } {
  const attributes = childOf(childOf(table, "w:tblPr"), "w:tblLook")?.attributes ?? {};
  // Older files give all switches as one number, in which 0x0020 is the first row.
  const bits = Number.parseInt(attributes["w:val"] ?? "0", 16);
  return { firstRow: attributes["w:firstRow"] ?? ((bits & 0x20) === 0 ? "0" : "1") };
}

const simpleTables: Rule = function* ({ tables }): Generator<Fault> {
  const rule = "simple tables";
  for (const { element, place, nested } of tables) {
    if (nested) yield { rule, message: "A table stands inside another table.", place };
    const columns = childOf(element, "w:tblGrid")?.children.length ?? 0;
    for (const [index, row] of rowsOf(element).entries()) {
      const rowPlace = `${place}, row ${index + 1}`;
      const cells = cellsOf(row);
      if (cells.some(isMerged)) yield { rule, message: "Cells are merged.", place: rowPlace };
      else if (cells.length > 0 && cells.length !== columns)
        yield { rule, message: `There are ${cells.length} cells for ${columns} columns.`, place: rowPlace };
      if (cells.some(isBlank))
        yield { rule, message: "A cell is blank; say “None” or “Not supplied”.", place: rowPlace };
    }
  }
};

function isMerged(cell: XmlElement): boolean {
  const properties = childOf(cell, "w:tcPr");
  return ["w:gridSpan", "w:vMerge", "w:hMerge"].some((name) => childOf(properties, name) !== undefined);
}

function isBlank(cell: XmlElement): boolean {
  return wordsIn(cell).trim() === "" && !contains(cell, "w:drawing");
}

const wholeRows: Rule = function* (document): Generator<Fault> {
  const rule = "whole rows";
  for (const { element, place } of document.tables) {
    const rows = rowsOf(element);
    const torn = rows.findIndex((row) => !isOn(childOf(childOf(row, "w:trPr"), "w:cantSplit")));
    if (torn !== -1)
      yield { rule, message: "A row may be split between pages.", place: `${place}, row ${torn + 1}` };
    // The header keeps with the first row, and that with the second; the last row keeps with nothing.
    const loose = rows
      .slice(0, 2)
      .findIndex((row, index) => index < rows.length - 1 && !keeps(document, row));
    if (loose !== -1)
      yield {
        rule,
        message: "The header and the first two rows may be parted.",
        place: `${place}, row ${loose + 1}`,
      };
  }
};

/** Word keeps a row with the next one when the paragraphs of its first cell are kept. */
function keeps(document: Opened, row: XmlElement): boolean {
  const [first] = cellsOf(row);
  const paragraphs = first?.children.filter((child) => child.name === "w:p") ?? [];
  return paragraphs.every((paragraph) => isOn(paragraphProperty(document, paragraph, "w:keepNext")));
}

const describedTables: Rule = function* ({ tables }): Generator<Fault> {
  const rule = "described tables";
  for (const { element, place } of tables) {
    const said = (name: string) =>
      childOf(childOf(element, "w:tblPr"), name)?.attributes["w:val"]?.trim() ?? "";
    if (said("w:tblCaption") === "") yield { rule, message: "The table has no title.", place };
    if (said("w:tblDescription") === "") yield { rule, message: "The table has no description.", place };
  }
};

export const tableRules: readonly Rule[] = [headerRow, simpleTables, wholeRows, describedTables];
