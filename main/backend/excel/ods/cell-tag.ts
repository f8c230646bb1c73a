// The opening tags of rows and cells: what they say, and how often it is meant.
import type { XmlTokenizer } from "../xml/xml-tokenizer.ts";
import type { StoredValue } from "./cell-value.ts";
import { repeats, SheetAttributes } from "./open-document.ts";

export interface RowTag {
  readonly times: number;
  readonly isHidden: boolean;
  readonly cellStyle: string;
}

export interface CellTag extends StoredValue {
  readonly style: string;
  readonly times: number;
  readonly columnsSpanned: number;
  readonly rowsSpanned: number;
}

export class TagReader {
  private readonly attributes = new SheetAttributes();

  row(xml: XmlTokenizer): RowTag {
    let times = 1;
    let isHidden = false;
    let cellStyle = "";
    this.attributes.each(xml, (spelling, index) => {
      if (spelling === "table:number-rows-repeated") times = repeats(xml.attributeAt(index));
      else if (spelling === "table:visibility") isHidden = isHiding(xml.attributeAt(index));
      else if (spelling === "table:default-cell-style-name") cellStyle = xml.attributeAt(index);
    });
    return { times, isHidden, cellStyle };
  }

  cell(xml: XmlTokenizer): CellTag {
    const tag = {
      type: "",
      value: null as string | null,
      hasFormula: false,
      isError: false,
      style: "",
      times: 1,
      columnsSpanned: 1,
      rowsSpanned: 1,
    };
    this.attributes.each(xml, (spelling, index) => {
      switch (spelling) {
        case "table:style-name":
          tag.style = xml.attributeAt(index);
          break;
        case "office:value-type":
          tag.type = xml.attributeAt(index);
          break;
        case "office:value":
        case "office:string-value":
        case "office:date-value":
        case "office:time-value":
        case "office:boolean-value":
          tag.value = xml.attributeAt(index);
          break;
        case "calc:value-type":
          tag.isError = xml.attributeAt(index) === "error";
          break;
        case "table:formula":
          tag.hasFormula = true;
          break;
        case "table:number-columns-repeated":
          tag.times = repeats(xml.attributeAt(index));
          break;
        case "table:number-columns-spanned":
          tag.columnsSpanned = repeats(xml.attributeAt(index));
          break;
        case "table:number-rows-spanned":
          tag.rowsSpanned = repeats(xml.attributeAt(index));
      }
    });
    return tag;
  }
}

/** A row or a column that is folded away or filtered out. */
export function isHiding(visibility: string | null): boolean {
  return visibility === "collapse" || visibility === "filter";
}
