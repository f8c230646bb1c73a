// What papers print in another way than the template's pages, headers and footers, and how those look in the end.
import type { HouseStyleFault, Stationery } from "../../../../shared/domain/paper/house-style.ts";
import { contains, within, wordsIn } from "../xml.ts";
import { footerLines, saysPageOfPages } from "./footer-lines.ts";
import type { ReadHouseStyle } from "./house-style.ts";
import type { Piece, StoryLine, StoryNote } from "./story.ts";

const SAYS: Readonly<Record<StoryNote, string>> = {
  table:
    "The header or footer is laid out by a table, which a screen reader would read as figures; papers set its cells below each other.",
  tabs: "The header or footer is laid out by tabs; papers part the words by a dot instead.",
  "text box":
    "There is a text box in the header or footer, which screen readers leave out; papers print its words as a line.",
  "floating picture":
    "A picture floats over the header or footer; papers set it in the line, on the same side.",
  background: "A picture lies behind the whole page; papers leave it out.",
  watermark:
    "There is a watermark; papers leave it out. A draft says so in words at its start and on every page.",
  drawing: "There is a drawing in the header or footer that papers cannot carry; they leave it out.",
  "words for picture":
    "A picture has no words for people who cannot see it; papers say “Council logo”. Better words can be set in the template (right click, View Alt Text).",
  "tracked changes":
    "There are tracked changes in the header or footer; papers print it as if they were accepted.",
  field: "The header or footer shows today's date, the name of the file or the like; papers leave that out.",
  control: "The header or footer waits for something to be filled in; papers leave that out.",
  placeholder:
    "Words in the header or footer wait to be replaced, such as [insert name]; papers leave them out.",
  "small type": "The header or footer is smaller than 12 points; papers print it at 12.",
  "faint type":
    "The header or footer is too faint to be read by everybody; papers print it in black or white.",
  underlined:
    "Words in the header or footer are underlined; papers leave that out, because only links are underlined.",
  side: "The header or footer is centred, justified or ranged right; papers range its words left.",
};

export function pageFaults(read: ReadHouseStyle): readonly HouseStyleFault[] {
  const { house, pages, template } = read;
  const faults: HouseStyleFault[] = [];
  const warn = (message: string) => faults.push({ severity: "warning", message });
  const notes = new Set([...house.stories.values()].flatMap((story) => [...story.notes]));
  for (const note of Object.keys(SAYS) as StoryNote[]) if (notes.has(note)) warn(SAYS[note]);
  const footers = Object.values(pages.portrait.footer).filter((id) => id !== null);
  if (footers.length === 0)
    warn("The template has no footer; papers add one with the title and the number of the page.");
  else if (footers.some((id) => !saysPageOfPages(house.stories.get(id)?.lines ?? [])))
    warn(
      "The footer does not say “Page 1 of 9”; papers add a line that does, in place of other page numbers.",
    );
  if (pages.hasColumns) warn("Its pages have more than one column; papers have one.");
  if (pages.isNarrow) warn("Its margins leave too little room for text; papers use ours at the sides.");
  if (within(template.body, "w:drawing", "w:pict").length > 0)
    warn(
      "There is a picture on the page itself, where papers print their text. Only what is in the header or footer is carried over; put a logo there.",
    );
  const words = wordsIn(template.body).trim();
  if (words !== "")
    warn(`The template's own text is not printed: “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`);
  if (contains(template.body, "w:sdt"))
    warn("There are fields to fill in on the page itself; papers leave them out.");
  return faults;
}

export function stationeryOf({ house, pages: { portrait } }: ReadHouseStyle): Stationery {
  const linesOf = (id: string | null) => house.stories.get(id ?? "")?.lines ?? [];
  const said = { title: PAPERS_TITLE, isDraft: false };
  const inWords = (lines: readonly StoryLine[]) => lines.map(({ pieces }) => pieces.map(shown).join(""));
  const side = (kind: "default" | "first") => ({
    header: inWords(linesOf(portrait.header[kind])),
    footer: inWords(footerLines(linesOf(portrait.footer[kind]), said, house.look.styles.pageFooter)),
  });
  return {
    ...side("default"),
    firstPage: portrait.firstDiffers ? side("first") : null,
    page: { width: millimetres(portrait.layout.width), height: millimetres(portrait.layout.height) },
  };
}

const PAPERS_TITLE = "[title of the paper]";

function shown(piece: Piece): string {
  switch (piece.piece) {
    case "text":
      return piece.text;
    case "page":
      return "1";
    case "pages":
      return "9";
    case "title":
      return PAPERS_TITLE;
    case "picture":
      return `[${piece.alt}]`;
    case "break":
      return ", ";
    case "tab":
    case "lost":
      return "";
  }
}

function millimetres(twips: number): number {
  return Math.round((twips * 25.4) / 1440);
}
