// The styles of an OpenDocument sheet, of which four things matter: number formats, hidden sheets, raised letters, and
// which style a style is built upon.
import { Refused } from "../../../../shared/errors.ts";
import { STYLES } from "../limits.ts";
import type { TextLevel } from "../xlsx/raised-text.ts";
import { OPEN, type Token, type XmlTokenizer } from "../xml/xml-tokenizer.ts";
import { type DataStyle, DataStyleReader } from "./data-style.ts";
import { attribute, elementName } from "./open-document.ts";

export interface CellFormat {
  readonly format: string;
  readonly isDuration: boolean;
}

interface Style {
  readonly parent: string;
  dataStyle: string;
  isHidden: boolean;
  level: TextLevel;
}

const GENERAL: CellFormat = { format: "General", isDuration: false };
/** Styles build upon each other in two or three steps; more are a circle. */
const MOST_STEPS = 16;

export class OpenDocumentStyles {
  private readonly styles = new Map<string, Style>();
  private readonly dataStyles = new Map<string, DataStyle>();
  private readonly formats = new Map<string, CellFormat>();
  private readonly dataStyleReader = new DataStyleReader();
  private current: Style | null = null;

  /** Takes every token of a part that is not within its sheets. */
  take(token: Token, xml: XmlTokenizer): void {
    const dataStyle = this.dataStyleReader.take(token, xml);
    if (dataStyle !== null) this.dataStyles.set(dataStyle.name, dataStyle);
    if (token !== OPEN) return;
    const element = elementName(xml);
    if (element === "style") this.begin(xml);
    else if (element === "table-properties" && this.current !== null)
      this.current.isHidden = attribute.table(xml, "display") === "false";
    else if (element === "text-properties" && this.current !== null)
      this.current.level = levelOf(attribute.style(xml, "text-position") ?? "");
    if (this.styles.size + this.dataStyles.size > STYLES)
      throw new Refused("workbook-hostile", { limit: STYLES });
  }

  /** The number format of a cell's style. */
  formatOf(name: string): CellFormat {
    const known = this.formats.get(name);
    if (known !== undefined) return known;
    const found = this.follow("table-cell", name, ({ dataStyle }) => this.dataStyles.get(dataStyle) ?? null);
    const format = found === null ? GENERAL : this.withOthers(found);
    this.formats.set(name, format);
    return format;
  }

  /** As Excel writes it: a section for each kind of number, `0%;-0%;"nil"`. */
  private withOthers({ format, others, isDuration }: DataStyle): CellFormat {
    const sections = others.flatMap((other) => this.dataStyles.get(other)?.format ?? []);
    return { format: [...sections, format].join(";"), isDuration };
  }

  hidesSheet(name: string): boolean {
    return this.styles.get(keyOf("table", name))?.isHidden ?? false;
  }

  levelOf(name: string): TextLevel {
    return this.styles.get(keyOf("text", name))?.level ?? "level";
  }

  private begin(xml: XmlTokenizer): void {
    this.current = {
      parent: attribute.style(xml, "parent-style-name") ?? "",
      dataStyle: attribute.style(xml, "data-style-name") ?? "",
      isHidden: false,
      level: "level",
    };
    const key = keyOf(attribute.style(xml, "family") ?? "", attribute.style(xml, "name") ?? "");
    this.styles.set(key, this.current);
  }

  private follow<Found>(family: string, name: string, find: (style: Style) => Found | null): Found | null {
    let style = this.styles.get(keyOf(family, name));
    for (let steps = 0; style !== undefined && steps < MOST_STEPS; steps++) {
      const found = find(style);
      if (found !== null) return found;
      style = this.styles.get(keyOf(family, style.parent));
    }
    return null;
  }
}

function keyOf(family: string, name: string): string {
  return `${family} ${name}`;
}

/** `super 58%`, `sub 58%`, or how far above the line, `33% 58%`. */
function levelOf(position: string): TextLevel {
  if (/^\s*(?:super|[1-9])/.test(position)) return "raised";
  return /^\s*(?:sub|-[1-9])/.test(position) ? "lowered" : "level";
}
