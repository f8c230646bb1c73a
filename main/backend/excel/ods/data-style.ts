// The number formats of OpenDocument, as the codes that Excel would write for them.
import type { Token, XmlTokenizer } from "../xml/xml-tokenizer.ts";
import { CLOSE, OPEN, TEXT } from "../xml/xml-tokenizer.ts";
import { attribute, type ElementName, elementName } from "./open-document.ts";

export interface DataStyle {
  readonly name: string;
  readonly format: string;
  /** Of the styles for other numbers, above all for positive and for negative ones, in their order. */
  readonly others: readonly string[];
  /** Elapsed time, which can exceed a day. */
  readonly isDuration: boolean;
}

const STYLES: readonly (ElementName | null)[] = [
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
];
/** As written short and long. */
const DATE_LETTERS: Partial<Record<ElementName, readonly [short: string, long: string]>> = {
  day: ["d", "dd"],
  month: ["m", "mm"],
  year: ["yy", "yyyy"],
  "day-of-week": ["ddd", "dddd"],
  hours: ["h", "hh"],
  minutes: ["m", "mm"],
  seconds: ["s", "ss"],
  "am-pm": ["AM/PM", "AM/PM"],
};
const LONGEST_FORMAT = 200;
/** Excel and LibreOffice have three beside the last. */
const MOST_OTHERS = 3;
const MOST_DECIMALS = 30;

/** Reads the styles one after another from the tokens around them. */
export class DataStyleReader {
  private name = "";
  private code = "";
  private others: string[] = [];
  private literal: string | null = null;
  private isDuration = false;
  private kind: ElementName | null = null;

  /** The style that this token completes, or null. */
  take(token: Token, xml: XmlTokenizer): DataStyle | null {
    if (token === TEXT) {
      if (this.literal !== null) this.literal += xml.text();
      return null;
    }
    const element = elementName(xml);
    if (STYLES.includes(element)) return token === OPEN ? this.begin(element, xml) : this.end(token);
    if (this.kind === null) return null;
    if (token === OPEN) this.open(element, xml);
    else if (element === "text") this.addLiteral();
    return null;
  }

  private begin(kind: ElementName | null, xml: XmlTokenizer): null {
    this.kind = kind;
    this.name = attribute.style(xml, "name") ?? "";
    this.code = "";
    this.others = [];
    this.isDuration = kind === "time-style" && attribute.number(xml, "truncate-on-overflow") === "false";
    return null;
  }

  private end(token: Token): DataStyle | null {
    if (token !== CLOSE) return null;
    this.kind = null;
    const format = this.code.slice(0, LONGEST_FORMAT) || "General";
    return { name: this.name, format, others: this.others, isDuration: this.isDuration };
  }

  private open(element: ElementName | null, xml: XmlTokenizer): void {
    if (element === "text") this.literal = "";
    else if (element === "map" && this.others.length < MOST_OTHERS)
      this.others.push(attribute.style(xml, "apply-style-name") ?? "");
    else if (element === "number") this.code += numberCode(xml);
    else if (element !== null) this.code += this.dateCode(element, xml);
  }

  private dateCode(element: ElementName, xml: XmlTokenizer): string {
    const [short = "", long = ""] = DATE_LETTERS[element] ?? [];
    const letters = attribute.number(xml, "style") === "long" ? long : short;
    if (element === "month" && attribute.number(xml, "textual") === "true")
      return letters === long ? "mmmm" : "mmm";
    return element === "hours" && this.isDuration ? `[${letters}]` : letters;
  }

  /** The % of a percentage style scales the number; any other is a letter. */
  private addLiteral(): void {
    const literal = this.literal ?? "";
    this.literal = null;
    if (this.kind === "percentage-style" && literal.includes("%")) this.code += "%";
    else if (/^[-/.,: ()]*$/.test(literal)) this.code += literal;
    else this.code += `"${literal.replaceAll('"', "")}"`;
  }
}

function numberCode(xml: XmlTokenizer): string {
  const stated = attribute.number(xml, "decimal-places");
  if (stated === null) return "General";
  const decimals = Number(stated);
  const places = decimals > 0 && decimals <= MOST_DECIMALS ? `.${"0".repeat(decimals)}` : "";
  return (attribute.number(xml, "grouping") === "true" ? "#,##0" : "0") + places;
}
