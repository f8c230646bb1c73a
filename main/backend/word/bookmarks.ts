// Hidden bookmarks, by which a paragraph that was edited in Word is known again.
import { BookmarkEnd, BookmarkStart, type ParagraphChild, type TextRun } from "docx";

/** Word takes no longer names. */
const LONGEST_NAME = 40;

/** The bookmarks of one document, numbered from 1. */
export class Bookmarks {
  /** As Word tells them apart: whatever their case. */
  private readonly names = new Set<string>();

  /**
   * The runs, within the bookmark of that mark, which its underscore hides. There is none without a mark, and none whose
   * name is taken or too long.
   */
  around(runs: readonly TextRun[], mark: string | undefined): readonly ParagraphChild[] {
    const name = `_${mark}`;
    const isTaken = this.names.has(name.toLowerCase());
    if (mark === undefined || name.length > LONGEST_NAME || isTaken) return runs;
    this.names.add(name.toLowerCase());
    const number = this.names.size;
    // A paragraph takes both, though the library's type of what it takes leaves them out.
    return [new BookmarkStart(name, number), ...runs, new BookmarkEnd(number)] as ParagraphChild[];
  }
}
