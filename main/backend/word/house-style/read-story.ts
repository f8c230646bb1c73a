// Reads a header or footer of a template into lines: tables, text boxes and content controls give up what is in them,
// tracked changes are taken as accepted, fields that papers cannot fill are left out.
import { childOf, contains, within, wordsIn, type XmlElement } from "../xml.ts";
import type { Story as StoryPart } from "./open-template.ts";
import type { Piece, ReadStory, StoryLine, StoryNote } from "./story.ts";
import { drawnPictures, linkedShapes } from "./story-pictures.ts";
import { type Properties, propertiesIn } from "./xml-out.ts";

export function readStory(part: StoryPart): ReadStory {
  const reader = new StoryReader(part);
  reader.readBlocks(part.root);
  return { lines: reader.lines, notes: reader.notes };
}

interface OpenField {
  instruction: string;
  /** Whether its result is being read. */
  inResult: boolean;
}

/** The first line of a piece: an element that holds others in their order, with nothing of its own to say. */
const TRANSPARENT = [
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:hyperlink",
  "w:sdtContent",
  "w:dir",
  "w:bdo",
];
const LEFT_OUT = ["w:del", "w:moveFrom"];

class StoryReader {
  readonly lines: StoryLine[] = [];
  readonly notes = new Set<StoryNote>();
  private readonly part: StoryPart;
  private pieces: Piece[] = [];
  private fields: OpenField[] = [];
  /** Text boxes of the paragraph that is read; their lines follow its own. */
  private boxes: XmlElement[] = [];

  constructor(part: StoryPart) {
    this.part = part;
  }

  readBlocks(parent: XmlElement): void {
    for (const child of parent.children) {
      if (child.name === "w:p") this.readParagraph(child);
      else if (child.name === "w:tbl") this.readTable(child);
      else if (child.name === "w:sdt") this.readControl(child, (content) => this.readBlocks(content));
      else if (TRANSPARENT.includes(child.name)) this.readBlocks(child);
    }
  }

  private readTable(table: XmlElement): void {
    this.notes.add("table");
    for (const cell of within(table, "w:tc"))
      for (const child of cell.children) if (child.name === "w:p") this.readParagraph(child);
  }

  private readParagraph(paragraph: XmlElement): void {
    this.pieces = [];
    this.fields = [];
    this.readInline(paragraph);
    this.lines.push({ properties: propertiesIn(paragraph, "w:pPr"), pieces: this.pieces });
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) this.readBlocks(box);
  }

  private readInline(parent: XmlElement): void {
    for (const child of parent.children) {
      if (/^w:(ins|del|moveTo|moveFrom)$/.test(child.name)) this.notes.add("tracked changes");
      if (child.name === "w:r") this.readRun(child);
      else if (child.name === "w:fldSimple") this.readSimpleField(child);
      else if (child.name === "w:sdt") this.readControl(child, (content) => this.readInline(content));
      else if (child.name === "mc:AlternateContent") this.readAlternative(child);
      else if (TRANSPARENT.includes(child.name)) this.readInline(child);
      else if (LEFT_OUT.includes(child.name)) continue;
    }
  }

  /** A content control that shows the document's title shows the paper's; one that waits to be filled in is left out. */
  private readControl(control: XmlElement, readContent: (content: XmlElement) => void): void {
    const properties = childOf(control, "w:sdtPr");
    const binding = childOf(properties, "w:dataBinding")?.attributes["w:xpath"] ?? "";
    const content = childOf(control, "w:sdtContent");
    if (content === undefined) return;
    if (/coreProperties.*title/i.test(binding) && !contains(content, "w:p"))
      this.add({ piece: "title", type: new Map() });
    else if (properties && contains(properties, "w:showingPlcHdr")) this.notes.add("control");
    else readContent(content);
  }

  private readAlternative(alternative: XmlElement): void {
    const chosen = childOf(alternative, "mc:Choice") ?? childOf(alternative, "mc:Fallback");
    if (chosen !== undefined) this.readDrawing(chosen);
  }

  private readRun(run: XmlElement): void {
    const type = propertiesIn(run, "w:rPr");
    if (run.children.some(({ name }) => name === "w:rPr") && contains(run, "w:vanish")) return;
    for (const child of run.children) this.readRunPart(child, type, run);
  }

  private readRunPart(child: XmlElement, type: Properties, run: XmlElement): void {
    switch (child.name) {
      case "w:t":
        this.addText(child.text, type, run);
        break;
      case "w:noBreakHyphen":
        this.addText("\u2011", type, run);
        break;
      case "w:tab":
      case "w:ptab":
        this.add({ piece: "tab" });
        break;
      case "w:br":
      case "w:cr":
        this.add({ piece: "break" });
        break;
      case "w:fldChar":
        this.readFieldMark(child.attributes["w:fldCharType"] ?? "", type);
        break;
      case "w:instrText":
        this.readInstruction(child.text);
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.readDrawing(child);
        break;
      case "mc:AlternateContent":
        this.readAlternative(child);
        break;
    }
  }

  private addText(text: string, type: Properties, run: XmlElement): void {
    const underline = childOf(childOf(run, "w:rPr"), "w:u")?.attributes["w:val"] ?? "none";
    if (underline !== "none") this.notes.add("underlined");
    this.add({ piece: "text", text, type });
  }

  /** What stands within a field is its result, which papers work out anew or leave out. */
  private add(piece: Piece): void {
    const isShown = this.fields.every(
      ({ instruction, inResult }) => inResult && meaningOf(instruction) === "as it is",
    );
    if (isShown) this.pieces.push(piece);
  }

  private readFieldMark(mark: string, type: Properties): void {
    const field = this.fields.at(-1);
    if (mark === "begin") this.fields.push({ instruction: "", inResult: false });
    else if (mark === "separate" && field) field.inResult = true;
    else if (mark === "end" && field) {
      this.fields.pop();
      this.addField(field.instruction, type);
    }
  }

  private readInstruction(text: string): void {
    const field = this.fields.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  private readSimpleField(field: XmlElement): void {
    const instruction = field.attributes["w:instr"] ?? "";
    const type = propertiesIn(within(field, "w:r")[0], "w:rPr");
    if (meaningOf(instruction) === "as it is") this.readInline(field);
    else this.addField(instruction, type);
  }

  private addField(instruction: string, type: Properties): void {
    const meaning = meaningOf(instruction);
    if (meaning === "as it is") return;
    if (meaning === null) {
      this.notes.add("field");
      this.add({ piece: "lost" });
    } else this.add({ piece: meaning, type });
  }

  /** Pictures stand in the line; text boxes follow it; shapes without either are left out. */
  private readDrawing(drawing: XmlElement): void {
    const boxes = within(drawing, "w:txbxContent");
    const { pictures, notes } =
      drawing.name === "w:pict" || drawing.name === "w:object" || boxes.length === 0
        ? picturesIn(drawing, this.part)
        : { pictures: [], notes: [] };
    for (const note of notes) this.notes.add(note);
    for (const picture of pictures) this.add(picture);
    const [box] = boxes;
    if (box !== undefined && wordsIn(box).trim() !== "") {
      this.notes.add("text box");
      this.boxes.push(box);
    }
  }
}

function picturesIn(drawing: XmlElement, part: StoryPart) {
  const drawn = drawnPictures(drawing, part.pictures);
  return drawn.pictures.length + drawn.notes.length > 0 ? drawn : linkedShapes(drawing, part.pictures);
}

/** What a field shows in a paper: a piece, its result as it stands, or null for what papers cannot fill. */
function meaningOf(instruction: string): "page" | "pages" | "title" | "as it is" | null {
  const [name = "", argument = ""] = instruction.trim().toUpperCase().split(/\s+/);
  switch (name) {
    case "PAGE":
      return "page";
    case "NUMPAGES":
    case "SECTIONPAGES":
      return "pages";
    case "TITLE":
      return "title";
    case "DOCPROPERTY":
    case "STYLEREF":
      return /^"?TITLE"?$/.test(argument) ? "title" : null;
    case "HYPERLINK":
      return "as it is";
    default:
      return null;
  }
}
