// The words of the house style in Settings.
import type { RoleStyle, StyleRole } from "../../shared/domain/paper/house-style.ts";
import { counted } from "./counted.ts";

const parts: Readonly<Record<StyleRole, string>> = {
  title: "Title of a paper",
  heading1: "Heading",
  heading2: "Heading, second level",
  heading3: "Heading, third level",
  body: "Text",
  minute: "Paragraph of minutes",
  resolution: "Resolution",
  verb: "Word that decides",
  list: "List",
  caption: "Title of a table",
  tableText: "Text of tables",
  note: "Note",
  draft: "Draft mark",
  signature: "Signature",
};

const specimens: Readonly<Record<StyleRole, string>> = {
  title: "Corporate Parenting Panel",
  heading1: "5 Performance Scorecard",
  heading2: "What got worse",
  heading3: "Pathway plans",
  body: "The agenda is public five clear days before.",
  minute: "The Panel considered the report.",
  resolution: "The Panel resolved to note the report.",
  verb: "RESOLVED",
  list: "An entry of a list",
  caption: "Indicators, May 2019",
  tableText: "Not supplied",
  note: "Provisional figures are marked (p).",
  draft: "Draft until approved",
  signature: "Signed by the Chair",
};

const how: Readonly<Record<RoleStyle["how"], string>> = {
  "by name": "found by its name",
  "by level": "found by its level",
  "by choice": "chosen by you",
  ours: "ours",
};

export const houseStyle = {
  title: "House style of papers",
  lead: "Papers can be printed in your council's own Word template: its styles, its pages, its header and footer with the logo.",
  none: "No template is chosen. Papers are printed in our own style: Arial, 12 points, safe in black and white.",
  chosen: (name: string, day: string) => `Papers are printed in the style of ${name}, chosen on ${day}.`,
  choose: "Choose a template…",
  chooseAnother: "Choose another template…",
  change: "Change its styles",
  remove: "Go back to our style",
  sample: "Print a sample",
  sampleName: "Sample in the house style.docx",
  sampleDone: (name: string) => `The sample is printed: ${name}.`,
  working: "Looking at the template…",
  trying: (name: string) => `Trying ${name}`,
  lookedAt: (name: string, faults: number) =>
    `${name} was tried out, and ${counted(faults, "thing was", "things were")} found.`,
  fine: "Nothing is amiss with this template.",
  errors: "It cannot be used as it is",
  warnings: (count: number) => `${counted(count, "thing", "things")} that papers do in another way`,
  parts,
  specimens,
  how,
  columns: { part: "Part", style: "Style of the template", look: "How it looks", type: "Type" },
  styleFor: (part: string) => `Style for: ${part}`,
  ours: "Ours",
  type: (font: string, points: number, printed: number) =>
    points === printed ? `${font}, ${points} points` : `${font}, ${points} points, printed at ${printed}`,
  pages: "On each page",
  header: "Header",
  footer: "Footer",
  firstHeader: "Header of the first page",
  firstFooter: "Footer of the first page",
  noLines: "None",
  size: "Page",
  millimetres: (width: number, height: number) => `${width} × ${height} mm`,
  use: "Use this template",
  keep: "Keep these styles",
  leave: "Leave it",
  used: (name: string) => `Papers are printed in the style of ${name} from now on.`,
  removed: "Papers are printed in our own style again.",
};
