// What each footer must say whatever the template says: the number of its page, and that a draft is one.
import { isEmpty } from "./mend-story.ts";
import type { Piece, StoryLine } from "./story.ts";
import { type Properties, valued } from "./xml-out.ts";

/** The template's lines; where they do not say what they must, a line of ours in the style `ours` does. */
export function footerLines(
  lines: readonly StoryLine[],
  { title, isDraft }: { readonly title: string; readonly isDraft: boolean },
  ours: string,
): readonly StoryLine[] {
  const draft = isDraft ? "Draft · " : "";
  if (!saysPageOfPages(lines))
    return [...withoutPageNumbers(lines), ourLine(ours, `${draft}${title} · `, true)];
  if (!isDraft) return lines;
  const saysTitle = lines.some(({ pieces }) => pieces.some(({ piece }) => piece === "title"));
  return [...lines, ourLine(ours, saysTitle ? "Draft" : draft + title, false)];
}

/** Whether the footer says “Page x of y”. */
export function saysPageOfPages(lines: readonly StoryLine[]): boolean {
  return lines.some(({ pieces }) => {
    const words = pieces.map((piece) => (piece.piece === "text" ? piece.text : `{${piece.piece}}`)).join("");
    return /Page\s\{page\}\sof\s\{pages\}/.test(words);
  });
}

/** Words that lead to a page number, at the end of what stands before it. */
const PAGE_WORDS = /[\s|/·•–-]*(\b(page|seite|pg|p)\b\.?)?[\s|/·•–-]*$/i;
const OF_PAGES = /^\s*(of|von|\/)\s*(pages?)?\s*$/i;

/** The lines without the numbers of pages and the words that lead to them. */
function withoutPageNumbers(lines: readonly StoryLine[]): readonly StoryLine[] {
  return lines.flatMap((line) => {
    const isNumber = (piece: Piece | undefined) => piece?.piece === "page" || piece?.piece === "pages";
    if (!line.pieces.some(isNumber)) return [line];
    const pieces = line.pieces.flatMap((piece, place): readonly Piece[] => {
      if (isNumber(piece)) return [];
      if (piece.piece !== "text" || !isNumber(line.pieces[place + 1])) return [piece];
      if (isNumber(line.pieces[place - 1]) && OF_PAGES.test(piece.text)) return [];
      const text = piece.text.replace(PAGE_WORDS, "");
      return text === "" ? [] : [{ ...piece, text }];
    });
    const words = pieces.filter((piece) => piece.piece !== "text" || /[\p{L}\p{N}]/u.test(piece.text));
    return isEmpty({ ...line, pieces: words }) ? [] : [{ ...line, pieces: words }];
  });
}

function ourLine(style: string, lead: string, withPages: boolean): StoryLine {
  const type: Properties = new Map();
  const text = (words: string): Piece => ({ piece: "text", text: words, type });
  const numbers: readonly Piece[] = [
    text("Page\u00a0"),
    { piece: "page", type },
    text("\u00a0of\u00a0"),
    { piece: "pages", type },
  ];
  return {
    properties: new Map([["w:pStyle", valued("w:pStyle", style)]]),
    pieces: [...(lead === "" ? [] : [text(lead)]), ...(withPages ? numbers : [])],
  };
}
